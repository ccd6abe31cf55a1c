-- From matches to programmes: the guide's window, the one door that schedules a provider's channels, and what a person's word and pg_cron set going.

create function guide.guide_window(provider_id bigint, at timestamptz) returns table (window_from timestamptz, window_to timestamptz)
language sql
stable
set search_path = ''
as $$
  select date_trunc('day', guide_window.at at time zone p.default_timezone) at time zone p.default_timezone,
    (date_trunc('day', guide_window.at at time zone p.default_timezone) + make_interval(days => p.guide_days)) at time zone p.default_timezone
  from intake.providers as p
  where p.provider_id = guide_window.provider_id
$$;
comment on function guide.guide_window(bigint, timestamptz) is 'The time a provider''s guide covers: from today''s midnight in its zone over its guide_days.';
grant execute on function guide.guide_window(bigint, timestamptz) to service_role;

create function guide.schedule_channels(provider_id bigint, at timestamptz)
returns table (channels integer, written integer, archived integer)
language plpgsql
set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
  v_provider intake.providers;
  v_from timestamptz;
  v_to timestamptz;
  v_channels integer;
  v_written integer;
  v_archived integer;
  v_session_zone text := current_setting('TimeZone');
begin
  select p.* into v_provider from intake.providers as p where p.provider_id = schedule_channels.provider_id;
  if v_provider.provider_id is null then
    raise exception 'Cannot schedule channels: provider % does not exist', schedule_channels.provider_id using errcode = 'EG002';
  end if;
  perform pg_advisory_xact_lock(hashtext('guide.schedule_channels'), v_provider.provider_id::integer);
  select w.window_from, w.window_to into v_from, v_to from guide.guide_window(v_provider.provider_id, schedule_channels.at) as w;
  v_channels := guide.collect_inputs(v_provider.provider_id, schedule_channels.at, v_from, v_to);
  if v_channels = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  -- to_char names the zone of the session, so the texts are written in the provider's.
  perform set_config('TimeZone', v_provider.default_timezone, true);
  perform guide.collect_spans(v_provider.provider_id, schedule_channels.at, v_from, v_to);
  perform guide.lay_blocks(v_provider.default_timezone, v_from, v_to);
  v_written := guide.write_programmes(v_provider.default_timezone);
  if v_written > 10000 then
    -- The guide is rendered right after this, long before autovacuum could tell the planner that there are so many rows.
    analyze guide.epg_data;
  end if;
  perform set_config('TimeZone', v_session_zone, true);

  update guide.epg_data as e
  set record_status = 'archived'
  from guide.channel_inputs as i
  where e.channel_name_id = i.channel_name_id and e.record_status = 'active' and e.end_time > v_from
    and not exists (select from guide.blocks as b where b.channel_name_id = e.channel_name_id and b.start_time = e.start_time);
  get diagnostics v_archived = row_count;

  insert into guide.channel_schedules (channel_name_id, input_hash, scheduled_at)
  select i.channel_name_id, i.input_hash, schedule_channels.at from guide.channel_inputs as i
  on conflict (channel_name_id) do update set input_hash = excluded.input_hash, scheduled_at = excluded.scheduled_at;
  delete from guide.channel_inputs;
  delete from guide.spans;
  delete from guide.blocks;
  return query select v_channels, v_written, v_archived;
end;
$$;
comment on function guide.schedule_channels(bigint, timestamptz) is
  'Writes the programmes of a provider''s channels for its guide window where name, matches or window changed. Returns channels looked at, rows written and rows archived. Error EG002: unknown provider.';
grant execute on function guide.schedule_channels(bigint, timestamptz) to service_role;

create function guide.refresh_guide(provider_id bigint, at timestamptz) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_match record;
  v_schedule record;
begin
  select m.* into v_match from matching.match_channels(refresh_guide.provider_id, refresh_guide.at) as m;
  select s.* into v_schedule from guide.schedule_channels(refresh_guide.provider_id, refresh_guide.at) as s;
  return jsonb_build_object('fixtures', v_match.fixtures, 'matched', v_match.matched, 'unmatched', v_match.unmatched,
    'channels', v_schedule.channels, 'written', v_schedule.written, 'archived', v_schedule.archived);
end;
$$;
comment on function guide.refresh_guide(bigint, timestamptz) is 'Matches and schedules a provider''s channels as of an instant. Returns the counts of both.';
grant execute on function guide.refresh_guide(bigint, timestamptz) to service_role;

create function guide.refresh_names(names jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_named record;
begin
  for v_named in
    select c.provider_id, array_agg(distinct c.channel_name_id) as channel_name_ids
    from jsonb_to_recordset(refresh_names.names) as r (provider_id bigint, name_key text)
    join intake.channel_names as c on lower(c.channel_name) = r.name_key and c.record_status = 'active' and c.provider_id = coalesce(r.provider_id, c.provider_id)
    group by c.provider_id
    order by c.provider_id
  loop
    perform matching.rematch_slots(v_named.provider_id, v_named.channel_name_ids, now());
    perform guide.schedule_channels(v_named.provider_id, now());
  end loop;
end;
$$;
comment on function guide.refresh_names(jsonb) is
  'Decides the slots with these names anew and lays out their programmes, at once. names: array of objects with name_key (lower case) and provider_id, null for all providers.';
grant execute on function guide.refresh_names(jsonb) to service_role;

create function guide.tg_refresh_names() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform guide.refresh_names(jsonb_agg(jsonb_build_object('provider_id', r.provider_id, 'name_key', r.name_key))) from changed_rows as r;
  return null;
end;
$$;
comment on function guide.tg_refresh_names() is
  'After a person said something about names, or took it back: their slots and guides follow. Security definer because who may say it may write neither matches nor programmes.';

create function guide.tg_refresh_changed_names() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform guide.refresh_names(jsonb_agg(jsonb_build_object('provider_id', r.provider_id, 'name_key', r.name_key)))
  from (select n.provider_id, n.name_key from new_rows as n union select o.provider_id, o.name_key from old_rows as o) as r;
  return null;
end;
$$;
comment on function guide.tg_refresh_changed_names() is
  'After a person changed what he said about names: the slots and guides of the old and the new name follow, once. Security definer as guide.tg_refresh_names.';
create trigger match_overrides_910_refresh_names_insert after insert on matching.match_overrides
  referencing new table as changed_rows for each statement execute function guide.tg_refresh_names();
create trigger match_overrides_911_refresh_names_update after update on matching.match_overrides
  referencing old table as old_rows new table as new_rows for each statement execute function guide.tg_refresh_changed_names();
create trigger match_overrides_912_refresh_names_delete after delete on matching.match_overrides
  referencing old table as changed_rows for each statement execute function guide.tg_refresh_names();
-- Verdicts that an override writes are followed by what the override itself starts.
create trigger match_verifications_910_refresh_names_insert after insert on matching.match_verifications
  referencing new table as changed_rows for each statement when (pg_trigger_depth() = 0) execute function guide.tg_refresh_names();
create trigger match_verifications_911_refresh_names_update after update on matching.match_verifications
  referencing old table as old_rows new table as new_rows for each statement when (pg_trigger_depth() = 0) execute function guide.tg_refresh_changed_names();
create trigger match_verifications_912_refresh_names_delete after delete on matching.match_verifications
  referencing old table as changed_rows for each statement when (pg_trigger_depth() = 0) execute function guide.tg_refresh_names();

create function guide.refresh_guides(at timestamptz default now()) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_provider_id bigint;
  v_count integer := 0;
begin
  for v_provider_id in
    select p.provider_id from intake.providers as p where p.is_active and p.record_status = 'active' and p.last_loaded_at is not null order by p.provider_id
  loop
    perform guide.refresh_guide(v_provider_id, refresh_guides.at);
    v_count := v_count + 1;
  end loop;
  return v_count;
end;
$$;
comment on function guide.refresh_guides(timestamptz) is 'Refreshes the guides of all active providers: as time goes on, events end and days are added. Run hourly by pg_cron. Returns the number of providers.';
grant execute on function guide.refresh_guides(timestamptz) to service_role;
