-- What people say about names: overrides, which beat every handler, and verdicts on what the matcher decided. Both act at once: see
-- guide.refresh_names.

create table matching.match_overrides (
  match_override_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  channel_name text not null,
  name_key text not null generated always as (lower(btrim(channel_name))) stored,
  event_id bigint references catalog.events (event_id) on delete cascade,
  valid_from timestamptz not null default '-infinity',
  valid_until timestamptz not null default 'infinity',
  notes text,
  verified_by text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table matching.match_overrides is
  'What an admin says a name shows. Beats every handler, whatever the name looks like; of several the provider''s own goes first, then the newest. Takes effect when the row is saved.';
comment on column matching.match_overrides.provider_id is 'Null for all providers.';
comment on column matching.match_overrides.event_id is 'Null: this name shows no event, whatever it looks like.';
comment on column matching.match_overrides.name_key is 'How the name is compared: without regard to case.';
revoke all on matching.match_overrides from anon, authenticated;
grant select, insert, update, delete on matching.match_overrides to service_role;
alter table matching.match_overrides enable row level security;
create index match_overrides_name_key_idx on matching.match_overrides (name_key) where is_active;
create index match_overrides_event_id_idx on matching.match_overrides (event_id);
create index match_overrides_provider_id_idx on matching.match_overrides (provider_id);
create trigger match_overrides_100_set_updated_at before update on matching.match_overrides
  for each row execute function ops.tg_set_updated_at();
create trigger match_overrides_900_write_audit_log after insert or update or delete on matching.match_overrides
  for each row execute function ops.tg_write_audit_log('match_override_id');

create table matching.match_verifications (
  match_verification_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  channel_name text not null,
  name_key text not null generated always as (lower(btrim(channel_name))) stored,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  target_date date not null,
  verdict text not null,
  match_method text,
  confidence real,
  api_source text,
  verified_by text,
  notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, name_key, event_id),
  constraint match_verifications_verdict_check check (verdict in ('right', 'wrong'))
);
comment on table matching.match_verifications is
  'What a person found of a match: right or wrong. An override writes them for the matches it confirms or replaces. A wrong event is never matched to that name again; matching.observed_precision counts both.';
comment on column matching.match_verifications.target_date is 'Day of the event, UTC.';
comment on column matching.match_verifications.match_method is 'How the match had been made, and in confidence how sure it said it was; null when the matcher had not found the event.';
comment on column matching.match_verifications.api_source is 'Which source the event came from.';
revoke all on matching.match_verifications from anon, authenticated;
grant select, insert, update, delete on matching.match_verifications to service_role;
alter table matching.match_verifications enable row level security;
create index match_verifications_event_id_idx on matching.match_verifications (event_id);
create index match_verifications_target_date_idx on matching.match_verifications (target_date);
create trigger match_verifications_100_set_updated_at before update on matching.match_verifications
  for each row execute function ops.tg_set_updated_at();
create trigger match_verifications_900_write_audit_log after insert or update or delete on matching.match_verifications
  for each row execute function ops.tg_write_audit_log('match_verification_id');

create view matching.wrong_events with (security_invoker = true) as
select c.channel_name_id, v.event_id
from matching.match_verifications as v
join intake.channel_names as c on lower(c.channel_name) = v.name_key and c.record_status = 'active'
where v.verdict = 'wrong';
comment on view matching.wrong_events is 'Events that a person said are wrong for the names of slots: they are not matched, whatever speaks for them.';
revoke all on matching.wrong_events from anon, authenticated;
grant select on matching.wrong_events to service_role;

create function matching.standing_overrides(provider_id bigint, at timestamptz)
returns table (channel_name_id bigint, channel_name text, event_id bigint, match_override_id bigint)
language sql
stable
set search_path = ''
as $$
  select distinct on (c.channel_name_id) c.channel_name_id, c.channel_name, o.event_id, o.match_override_id
  from matching.match_overrides as o
  join intake.channel_names as c on lower(c.channel_name) = o.name_key
  where c.provider_id = standing_overrides.provider_id and c.record_status = 'active'
    and o.is_active and (o.provider_id is null or o.provider_id = c.provider_id)
    and standing_overrides.at >= o.valid_from and standing_overrides.at < o.valid_until
  order by c.channel_name_id, o.provider_id nulls last, o.match_override_id desc
$$;
comment on function matching.standing_overrides(bigint, timestamptz) is 'The slots of a provider whose names an admin decided at the instant, each with the override that holds.';
grant execute on function matching.standing_overrides(bigint, timestamptz) to service_role;

create function matching.lift_overrides(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  -- Renamed, taken back, or its time is over: decided like any other slot again.
  v_lifted bigint[] := array(
    select s.channel_name_id
    from matching.channel_states as s
    join intake.channel_names as c on c.channel_name_id = s.channel_name_id
    where c.provider_id = lift_overrides.provider_id and s.match_status = 'manual'
      and not exists (
        select from matching.standing_overrides(lift_overrides.provider_id, lift_overrides.at) as o where o.channel_name_id = s.channel_name_id));
begin
  if cardinality(v_lifted) = 0 then
    return 0;
  end if;
  delete from matching.channel_matches as m where m.channel_name_id = any (v_lifted);
  -- A name that was stale is so still: it must not be matched to the next game of its sides.
  insert into matching.channel_matches
  select m.*
  from matching.channel_states as s
  join intake.channel_names as c on c.channel_name_id = s.channel_name_id and c.channel_name = s.raw_title
  cross join lateral jsonb_populate_recordset(null::matching.channel_matches, s.left_over) as m
  join catalog.events as e on e.event_id = m.event_id
  where s.channel_name_id = any (v_lifted);
  update matching.channel_states as s
  set match_status = 'matched', reason = 'stale', left_over = null
  where s.channel_name_id = any (v_lifted)
    and exists (select from matching.channel_matches as m where m.channel_name_id = s.channel_name_id);
  delete from matching.channel_states as s where s.channel_name_id = any (v_lifted) and s.match_status = 'manual';
  return cardinality(v_lifted);
end;
$$;
comment on function matching.lift_overrides(bigint, timestamptz) is
  'Takes what an admin said from the slots where it no longer holds: they are undecided again, or stale as they were before. Returns their number.';
grant execute on function matching.lift_overrides(bigint, timestamptz) to service_role;

create function matching.apply_overrides(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  if not exists (select from matching.match_overrides as o where o.is_active)
    and not exists (select from matching.channel_states as s where s.match_status = 'manual') then
    return 0;
  end if;
  perform matching.lift_overrides(apply_overrides.provider_id, apply_overrides.at);
  with said as materialized (
    select o.*,
      case
        when s.raw_title <> o.channel_name then null
        when s.reason = 'stale' then (select jsonb_agg(to_jsonb(m)) from matching.channel_matches as m where m.channel_name_id = o.channel_name_id)
        else s.left_over
      end as left_over
    from matching.standing_overrides(apply_overrides.provider_id, apply_overrides.at) as o
    left join matching.channel_states as s on s.channel_name_id = o.channel_name_id
  ),
  dropped as (
    delete from matching.channel_matches as m
    using said
    where m.channel_name_id = said.channel_name_id and m.event_id is distinct from said.event_id
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select said.channel_name_id, 1, said.event_id, 1, 'override', 1, 'An admin decided this (override ' || said.match_override_id || ')', apply_overrides.at
    from said
    where said.event_id is not null
    on conflict (channel_name_id, event_id) do update
    set fixture_no = excluded.fixture_no, handler_no = excluded.handler_no, match_method = excluded.match_method, confidence = excluded.confidence,
      reason = excluded.reason, matched_at = excluded.matched_at
    where channel_matches.reason <> excluded.reason
  )
  insert into matching.channel_states (channel_name_id, raw_title, search_version, match_status, reason, decided_at, left_over)
  select said.channel_name_id, said.channel_name, 0, 'manual', 'override', apply_overrides.at, said.left_over
  from said
  on conflict (channel_name_id) do update
  set raw_title = excluded.raw_title, search_version = excluded.search_version, match_status = excluded.match_status, reason = excluded.reason,
    decided_at = excluded.decided_at, left_over = excluded.left_over
  where channel_states.match_status <> 'manual' or channel_states.raw_title <> excluded.raw_title;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.apply_overrides(bigint, timestamptz) is
  'Gives the slots whose names an admin decided what he said, and takes it from those where it no longer holds. Returns the slots newly decided.';
grant execute on function matching.apply_overrides(bigint, timestamptz) to service_role;

create function matching.tg_match_overrides__verify_matches() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- What the override said before is no longer said by anybody.
  if tg_op <> 'INSERT' then
    delete from matching.match_verifications as v
    where v.notes = 'Override ' || old.match_override_id
      and (tg_op = 'DELETE' or not new.is_active or v.name_key <> new.name_key or (v.verdict = 'right' and v.event_id is distinct from new.event_id));
    if tg_op = 'DELETE' then
      return null;
    end if;
  end if;
  insert into matching.match_verifications (provider_id, channel_name, event_id, target_date, verdict, match_method, confidence, api_source, verified_by, notes)
  select distinct on (c.provider_id, v.event_id) c.provider_id, new.channel_name, v.event_id, (e.event_datetime at time zone 'UTC')::date, v.verdict, v.match_method, v.confidence,
    (select i.source from catalog.event_identifiers as i where i.event_id = v.event_id order by i.event_identifier_id limit 1), new.verified_by,
    'Override ' || new.match_override_id
  from intake.channel_names as c
  cross join lateral (
    select new.event_id, 'right' as verdict, null as match_method, null::real as confidence where new.event_id is not null
    union all
    select m.event_id, case when m.event_id = new.event_id then 'right' else 'wrong' end, m.match_method, m.confidence
    from matching.channel_matches as m
    where m.channel_name_id = c.channel_name_id and m.match_method <> 'override'
  ) as v
  join catalog.events as e on e.event_id = v.event_id
  where new.is_active and lower(c.channel_name) = new.name_key and c.record_status = 'active'
    and (new.provider_id is null or c.provider_id = new.provider_id) and now() >= new.valid_from and now() < new.valid_until
  order by c.provider_id, v.event_id, v.confidence nulls last
  on conflict (provider_id, name_key, event_id) do update
  set verdict = excluded.verdict, match_method = coalesce(excluded.match_method, match_verifications.match_method),
    confidence = coalesce(excluded.confidence, match_verifications.confidence), verified_by = excluded.verified_by, notes = excluded.notes;
  return null;
end;
$$;
comment on function matching.tg_match_overrides__verify_matches() is
  'After an override: the matches of its name that it confirms are noted as right, those it replaces as wrong. Security definer because an admin of overrides may not write verifications.';
create trigger match_overrides_905_verify_matches after insert or update or delete on matching.match_overrides
  for each row execute function matching.tg_match_overrides__verify_matches();
