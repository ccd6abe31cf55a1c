-- The matcher's one door: runs the handlers over a provider's changed slots and writes what came of it.

-- Compiling the plans of a run costs seconds where the run itself takes less (measured on PostgreSQL 15, where jit is on by default).
create function matching.match_channels(provider_id bigint, at timestamptz)
returns table (fixtures integer, matched integer, unmatched integer)
language plpgsql
set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := match_channels.provider_id;
  v_version bigint;
begin
  -- Locks the one row of search_state: runs take turns, of all providers, because they share the working tables.
  v_version := matching.refresh_search(match_channels.at);
  perform matching.mark_stale(v_provider_id, match_channels.at);
  perform matching.apply_overrides(v_provider_id, match_channels.at);
  perform matching.collect_slots(v_provider_id, v_version);
  perform matching.forget_outdated(v_provider_id, match_channels.at);
  return query select r.* from matching.run_handlers(v_provider_id, match_channels.at, v_version) as r;
  perform matching.resolve_unmatched(v_provider_id);
  delete from matching.slots_at_hand;
end;
$$;
comment on function matching.match_channels(bigint, timestamptz) is
  'Matches a provider''s slots whose name or schedule changed since they were last decided, by the active handlers in order, each over what the earlier ones left. Returns fixtures looked at, matched and left.';
grant execute on function matching.match_channels(bigint, timestamptz) to service_role;

create function matching.rematch_slots(provider_id bigint, channel_name_ids bigint[], at timestamptz) returns void
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_version bigint;
  v_slots bigint[];
begin
  -- The lock that runs take first too: what takes another before it could wait for a run that waits for it.
  select s.version into v_version from matching.search_state as s for update;
  -- The search tables are taken as they are: rebuilding them would decide every slot anew, and that can wait for the next run.
  if v_version is null then
    v_version := matching.refresh_search(rematch_slots.at);
  end if;
  perform matching.mark_stale(rematch_slots.provider_id, rematch_slots.at);
  perform matching.apply_overrides(rematch_slots.provider_id, rematch_slots.at);
  -- A name that is left over stays so, unless the event that it is left over from was the wrong one.
  v_slots := array(
    select c.channel_name_id
    from intake.channel_names as c
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    where c.channel_name_id = any (rematch_slots.channel_name_ids)
      and (s.raw_title is distinct from c.channel_name or s.reason <> 'stale' or exists (
        select from matching.channel_matches as m
        join matching.wrong_events as x on x.channel_name_id = m.channel_name_id and x.event_id = m.event_id
        where m.channel_name_id = c.channel_name_id)));
  perform matching.collect_slots(rematch_slots.provider_id, v_version, v_slots);
  delete from matching.match_cache as m
  using intake.channel_names as c
  where c.channel_name_id = any (v_slots) and m.provider_id = c.provider_id and m.channel_name = c.channel_name;
  perform matching.forget_outdated(rematch_slots.provider_id, null);
  perform matching.run_handlers(rematch_slots.provider_id, rematch_slots.at, v_version);
  perform matching.resolve_unmatched(rematch_slots.provider_id);
  delete from matching.slots_at_hand;
end;
$$;
comment on function matching.rematch_slots(bigint, bigint[], timestamptz) is 'Decides a few slots of a provider anew, at once and whatever was remembered about their names. Names that are left over from an event that ended are not matched again.';
grant execute on function matching.rematch_slots(bigint, bigint[], timestamptz) to service_role;

create function matching.run_handlers(provider_id bigint, at timestamptz, search_version bigint)
returns table (fixtures integer, matched integer, unmatched integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := run_handlers.provider_id;
  v_at timestamptz := run_handlers.at;
  v_started timestamptz := clock_timestamp();
  v_fixtures integer;
  v_decided integer;
  v_matched jsonb := '{}'::jsonb;
  v_handler record;
  v_left integer;
begin
  v_fixtures := matching.fill_remainder(v_provider_id, v_at) - matching.set_ended_aside();
  if v_fixtures = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  for v_handler in select h.handler_no from matching.handlers as h where h.is_active order by h.handler_no loop
    v_decided := case v_handler.handler_no
      when 1 then matching.handle_known_names(v_provider_id, v_at)
      when 5 then matching.reuse_matches(v_provider_id, v_at)
      else matching.run_finder(v_handler.handler_no, v_provider_id, v_at)
    end;
    v_matched := v_matched || jsonb_build_object(v_handler.handler_no::text, v_decided);
    -- What both names decided tells the zone of the pack's clocks, and that helps to decide the rest.
    if v_handler.handler_no in (2, 3) and matching.learn_zones(v_provider_id, v_at, v_handler.handler_no) > 0 then
      perform matching.read_learned_zones(v_provider_id, v_at);
    end if;
  end loop;

  select count(*) into v_left from matching.remainder;
  perform matching.record_outcome(v_at, run_handlers.search_version);
  perform matching.note_matches(v_provider_id, v_at, v_fixtures);
  insert into matching.runs (provider_id, at, search_version, fixtures, matched, unmatched, milliseconds)
  values (v_provider_id, v_at, run_handlers.search_version, v_fixtures, v_matched, v_left, extract(epoch from clock_timestamp() - v_started) * 1000);
  delete from matching.remainder;
  delete from matching.candidates;
  return query select v_fixtures, v_fixtures - v_left, v_left;
end;
$$;
comment on function matching.run_handlers(bigint, timestamptz, bigint) is
  'Runs the active handlers over the slots at hand and writes what came of it. Returns fixtures looked at, matched and left.';
grant execute on function matching.run_handlers(bigint, timestamptz, bigint) to service_role;

create function matching.find_candidates(handler_no smallint, provider_id bigint, at timestamptz) returns void
language plpgsql
set search_path = ''
as $$
begin
  case find_candidates.handler_no
    when 2 then
      perform matching.find_by_alias(2::smallint, 9::smallint);
    when 3 then
      perform matching.find_by_alias(3::smallint, 1::smallint);
      perform matching.find_by_team(find_candidates.at, (select p.guide_days from intake.providers as p where p.provider_id = find_candidates.provider_id));
    when 4 then
      perform matching.find_by_similarity(find_candidates.at);
      perform matching.find_by_clock();
      perform matching.find_by_title();
    else
      raise exception 'Cannot run handler %: no such handler', find_candidates.handler_no using errcode = 'EG004';
  end case;
end;
$$;
comment on function matching.find_candidates(smallint, bigint, timestamptz) is 'Lets one of the searching handlers find its candidates. Error EG004: unknown handler.';
grant execute on function matching.find_candidates(smallint, bigint, timestamptz) to service_role;

create function matching.run_finder(handler_no smallint, provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
begin
  perform matching.find_candidates(run_finder.handler_no, run_finder.provider_id, run_finder.at);
  return matching.decide(run_finder.at);
end;
$$;
comment on function matching.run_finder(smallint, bigint, timestamptz) is 'Lets one of the searching handlers find its candidates and decides on them. Returns decided fixtures.';
grant execute on function matching.run_finder(smallint, bigint, timestamptz) to service_role;

create function matching.mark_stale(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with ends as (
    select s.channel_name_id, s.reason, count(*) as events, max(e.ends_at) as ends_at
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id and d.raw_title = c.channel_name and d.kind in ('event', 'multi')
    join matching.channel_states as s on s.channel_name_id = c.channel_name_id and s.raw_title = d.raw_title and s.match_status = 'matched'
    join matching.channel_matches as m on m.channel_name_id = c.channel_name_id
    join matching.event_ends as e on e.event_id = m.event_id
    where c.provider_id = mark_stale.provider_id and c.record_status = 'active'
    group by s.channel_name_id, s.reason
  ),
  judged as (
    select ends.channel_name_id, ends.reason,
      case
        -- A fixture of the name that has no event yet may still get one.
        when ends.ends_at <= mark_stale.at and ends.events >= (select count(*) from intake.fixtures as f where f.channel_name_id = ends.channel_name_id) then 'stale'
        else 'matched'
      end as new_reason
    from ends
  )
  update matching.channel_states as s
  set reason = judged.new_reason
  from judged
  where judged.channel_name_id = s.channel_name_id and judged.reason <> judged.new_reason;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.mark_stale(bigint, timestamptz) is
  'Marks the slots whose name has not changed since its events ended: the name is left over and must not be matched to the same sides'' next game. Returns how many changed.';
grant execute on function matching.mark_stale(bigint, timestamptz) to service_role;

create function matching.forget_outdated(provider_id bigint, ended_at timestamptz) returns void
language sql
set search_path = ''
as $$
  delete from matching.channel_matches as m
  using matching.slots_at_hand as h
  join intake.parsed_data as d on d.channel_name_id = h.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = h.channel_name_id
  where m.channel_name_id = h.channel_name_id
    -- Of a name with several fixtures those that are over are left over, like a whole name would be.
    and case
      when d.kind <> 'multi' or s.raw_title is distinct from d.raw_title or m.match_method = 'override' then true
      else not exists (select from matching.event_ends as e where e.event_id = m.event_id and e.ends_at <= forget_outdated.ended_at)
    end;

  -- Slots that show no event any more or have left the playlist; their states go too, else one that comes back under its old name would count as decided.
  with gone as (
    delete from matching.channel_states as s
    using intake.channel_names as c, intake.parsed_data as d
    where c.channel_name_id = s.channel_name_id and d.channel_name_id = s.channel_name_id and c.provider_id = forget_outdated.provider_id
      and (c.record_status <> 'active' or (d.kind not in ('event', 'multi', 'team') and s.match_status <> 'manual'))
    returning s.channel_name_id
  )
  delete from matching.channel_matches as m using gone where m.channel_name_id = gone.channel_name_id
$$;
comment on function matching.forget_outdated(bigint, timestamptz) is
  'Removes the matches of the slots at hand, and matches and states of slots that were emptied or archived. Of an unchanged name with several fixtures the matches that ended by the instant stay; with null none does.';
grant execute on function matching.forget_outdated(bigint, timestamptz) to service_role;

create function matching.set_ended_aside() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from matching.remainder as r
  using matching.channel_matches as m
  where m.channel_name_id = r.channel_name_id and m.fixture_no = r.fixture_no;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.set_ended_aside() is 'Takes the fixtures out of the remainder whose matches matching.forget_outdated left: they are over. Returns their number.';
grant execute on function matching.set_ended_aside() to service_role;

create view matching.match_report with (security_invoker = true) as
select c.provider_id, c.channel_name_id, c.position, c.channel_name, c.guide_channel_id, d.kind, m.event_ids, m.confidence, m.match_method,
  coalesce(m.reason, s.reason, d.kind) as reason, m.starts_at, m.title, coalesce(s.match_status, 'unmatched') as match_status
from intake.channel_names as c
join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
left join lateral (
  select string_agg(i.identifier_value, ';' order by e.event_datetime, e.event_id) as event_ids, min(x.confidence) as confidence, min(x.match_method) as match_method,
    string_agg(distinct x.reason, '; ') as reason, min(e.event_datetime) as starts_at, string_agg(e.event_name, '; ' order by e.event_datetime, e.event_id) as title
  from matching.channel_matches as x
  join catalog.events as e on e.event_id = x.event_id
  left join lateral (
    select n.identifier_value from catalog.event_identifiers as n where n.event_id = e.event_id order by n.source <> 'csv', n.event_identifier_id limit 1
  ) as i on true
  where x.channel_name_id = c.channel_name_id
) as m on true
where c.record_status = 'active';
comment on view matching.match_report is 'Every active slot with its events and the reason why, for Studio and for matches.csv.';
revoke all on matching.match_report from anon, authenticated;
grant select on matching.match_report to service_role;
