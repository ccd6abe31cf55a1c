-- The matcher's one door: runs the handlers over a provider's changed slots and writes what came of it.

create function matching.match_channels(provider_id bigint, at timestamptz)
returns table (fixtures integer, matched integer, unmatched integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := match_channels.provider_id;
  v_at timestamptz := match_channels.at;
  v_version bigint;
  v_fixtures integer;
  v_decided integer;
  v_matched jsonb := '{}'::jsonb;
  v_handler record;
  v_left integer;
begin
  perform pg_advisory_xact_lock(hashtext('matching.match_channels'), v_provider_id::integer);
  v_version := matching.refresh_search(v_at);
  v_fixtures := matching.fill_remainder(v_provider_id, v_at, v_version);
  perform matching.forget_outdated(v_provider_id, v_version);
  if v_fixtures = 0 then
    perform matching.resolve_unmatched(v_provider_id);
    return query select 0, 0, 0;
    return;
  end if;

  for v_handler in select h.handler_no from matching.handlers as h where h.is_active order by h.handler_no loop
    v_decided := case v_handler.handler_no
      when 1 then matching.handle_known_names(v_provider_id, v_at)
      else matching.run_finder(v_handler.handler_no, v_provider_id, v_at)
    end;
    v_matched := v_matched || jsonb_build_object(v_handler.handler_no::text, v_decided);
  end loop;

  select count(*) into v_left from matching.remainder;
  perform matching.record_outcome(v_provider_id, v_at, v_version);
  perform matching.resolve_unmatched(v_provider_id);
  insert into matching.runs (provider_id, at, search_version, fixtures, matched, unmatched)
  values (v_provider_id, v_at, v_version, v_fixtures, v_matched, v_left);
  delete from matching.remainder;
  delete from matching.candidates;
  return query select v_fixtures, v_fixtures - v_left, v_left;
end;
$$;
comment on function matching.match_channels(bigint, timestamptz) is
  'Matches a provider''s slots whose name or schedule changed since they were last decided, by the active handlers in order, each over what the earlier ones left. Returns fixtures looked at, matched and left.';
grant execute on function matching.match_channels(bigint, timestamptz) to service_role;

create function matching.run_finder(handler_no smallint, provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
begin
  case run_finder.handler_no
    when 2 then
      perform matching.find_by_alias(2::smallint, 9::smallint);
    when 3 then
      perform matching.find_by_alias(3::smallint, 1::smallint);
      perform matching.find_by_team(run_finder.at, (select p.guide_days from intake.providers as p where p.provider_id = run_finder.provider_id));
    when 4 then
      perform matching.find_by_similarity(run_finder.at);
      perform matching.find_by_title();
    else
      raise exception 'Cannot run handler %: no such handler', run_finder.handler_no using errcode = 'EG004';
  end case;
  return matching.decide(run_finder.at);
end;
$$;
comment on function matching.run_finder(smallint, bigint, timestamptz) is 'Lets one of the searching handlers find its candidates and decides on them. Returns decided fixtures. Error EG004: unknown handler.';
grant execute on function matching.run_finder(smallint, bigint, timestamptz) to service_role;

create function matching.forget_outdated(provider_id bigint, search_version bigint) returns void
language sql
set search_path = ''
as $$
  -- A slot that is about to be decided, shows no event any more or has left the playlist loses its earlier matches.
  delete from matching.channel_matches as m
  using intake.channel_names as c
  left join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where m.channel_name_id = c.channel_name_id and c.provider_id = forget_outdated.provider_id
    and (c.record_status <> 'active' or d.kind not in ('event', 'multi', 'team')
      or s.raw_title is distinct from d.raw_title or s.search_version is distinct from forget_outdated.search_version);

  -- Its state goes too: else a slot that comes back under its old name would count as decided.
  delete from matching.channel_states as s
  using intake.channel_names as c, intake.parsed_data as d
  where c.channel_name_id = s.channel_name_id and d.channel_name_id = s.channel_name_id and c.provider_id = forget_outdated.provider_id
    and (c.record_status <> 'active' or d.kind not in ('event', 'multi', 'team'))
$$;
comment on function matching.forget_outdated(bigint, bigint) is 'Removes matches whose slot was renamed, emptied, archived or is to be decided anew, and the states of slots that show no event any more.';
grant execute on function matching.forget_outdated(bigint, bigint) to service_role;

create function matching.record_outcome(provider_id bigint, at timestamptz, search_version bigint) returns void
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into matching.match_cache (provider_id, tvg_id, channel_name, fixture_no, event_id, confidence, match_method, event_updated_at, expires_at)
  select distinct on (c.channel_name, coalesce(c.tvg_id, ''), m.fixture_no)
    c.provider_id, coalesce(c.tvg_id, ''), c.channel_name, m.fixture_no, m.event_id, m.confidence, m.match_method, e.updated_at, w.ends_at
  from matching.channel_matches as m
  join intake.channel_names as c on c.channel_name_id = m.channel_name_id
  join intake.parsed_data as d on d.channel_name_id = c.channel_name_id and d.kind <> 'team'
  join catalog.events as e on e.event_id = m.event_id
  join matching.window_events as w on w.event_id = m.event_id
  where c.provider_id = record_outcome.provider_id and m.matched_at = record_outcome.at and m.handler_no > 1 and w.ends_at > record_outcome.at
  order by c.channel_name, coalesce(c.tvg_id, ''), m.fixture_no, m.confidence desc
  on conflict (provider_id, channel_name, tvg_id, fixture_no) do update
  set event_id = excluded.event_id, confidence = excluded.confidence, match_method = excluded.match_method,
    event_updated_at = excluded.event_updated_at, expires_at = excluded.expires_at;

  with rated as materialized (
    select c.*, e.event_name,
      row_number() over (partition by c.fixture_id order by c.evidence desc, c.similarity desc, c.event_id) as place
    from matching.rated_candidates as c
    join catalog.events as e on e.event_id = c.event_id
  ),
  summed as materialized (
    select c.fixture_id, count(distinct c.meeting) as meetings, bool_or(c.is_dated or c.ends_at > record_outcome.at) as is_in_time,
      jsonb_agg(jsonb_build_object('event_id', c.event_id, 'event', c.event_name, 'starts_at', c.starts_at, 'strength', c.strength,
        'similarity', c.similarity, 'evidence', c.evidence, 'minutes_off', c.minutes_off) order by c.place) filter (where c.place <= 5) as candidates
    from rated as c
    group by c.fixture_id
  ),
  undecided as materialized (
    select distinct on (r.channel_name_id) r.channel_name_id, r.a, r.b, s.candidates,
      case
        when r.a is null and r.title_key = '' then 'no_sides'
        when s.fixture_id is null then 'no_event'
        when s.meetings > 1 then 'ambiguous'
        when not s.is_in_time then 'over'
        else 'low_confidence'
      end as reason
    from matching.remainder as r
    left join summed as s on s.fixture_id = r.fixture_id
    order by r.channel_name_id, r.fixture_no
  ),
  outcome as (
    select d.channel_name_id, d.raw_title, u.reason, u.a, u.b, u.candidates, u.channel_name_id is not null as is_left
    from (
      select p.channel_name_id, p.raw_title
      from intake.parsed_data as p
      join intake.channel_names as c on c.channel_name_id = p.channel_name_id
      left join matching.channel_states as s on s.channel_name_id = p.channel_name_id
      where c.provider_id = record_outcome.provider_id and c.record_status = 'active' and p.kind in ('event', 'multi', 'team')
        and (s.raw_title is distinct from p.raw_title or s.search_version is distinct from record_outcome.search_version)
    ) as d
    left join undecided as u on u.channel_name_id = d.channel_name_id
  ),
  stated as (
    insert into matching.channel_states (channel_name_id, raw_title, search_version, match_status, reason, decided_at)
    select o.channel_name_id, o.raw_title, record_outcome.search_version,
      case
        when exists (select from matching.channel_matches as m where m.channel_name_id = o.channel_name_id) then 'matched'
        when o.reason in ('ambiguous', 'low_confidence') then 'partial'
        else 'unmatched'
      end,
      case when exists (select from matching.channel_matches as m where m.channel_name_id = o.channel_name_id) then 'matched' else coalesce(o.reason, 'no_event') end,
      record_outcome.at
    from outcome as o
    on conflict (channel_name_id) do update
    set raw_title = excluded.raw_title, search_version = excluded.search_version, match_status = excluded.match_status,
      reason = excluded.reason, decided_at = excluded.decided_at
    where channel_states.match_status <> 'manual' or channel_states.decided_at <> excluded.decided_at
  )
  insert into matching.unmatched_channels (provider_id, channel_name_id, channel_name, group_title, team1, team2, failure_reason, candidates, first_seen, last_seen)
  select c.provider_id, c.channel_name_id, c.channel_name, c.group_title, o.a, o.b, o.reason, coalesce(o.candidates, '[]'), record_outcome.at, record_outcome.at
  from outcome as o
  join intake.channel_names as c on c.channel_name_id = o.channel_name_id
  where o.is_left
  on conflict (channel_name_id, channel_name) do update
  set failure_reason = excluded.failure_reason, candidates = excluded.candidates, last_seen = excluded.last_seen,
    occurrence_count = unmatched_channels.occurrence_count + 1, resolved = false;
end;
$$;
comment on function matching.record_outcome(bigint, timestamptz, bigint) is
  'Writes what a run decided: states of slots, the cache of names, the list of unmatched names with their candidates.';
grant execute on function matching.record_outcome(bigint, timestamptz, bigint) to service_role;

create function matching.resolve_unmatched(provider_id bigint) returns void
language sql
set search_path = ''
as $$
  update matching.unmatched_channels as u
  set resolved = true, resolution_notes = 'Matched or renamed'
  from intake.channel_names as c
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where u.provider_id = resolve_unmatched.provider_id and not u.resolved and c.channel_name_id = u.channel_name_id
    and (c.record_status <> 'active' or c.channel_name <> u.channel_name or s.match_status in ('matched', 'manual'))
$$;
comment on function matching.resolve_unmatched(bigint) is 'Closes the unmatched names of a provider that were matched, renamed or have left the playlist.';
grant execute on function matching.resolve_unmatched(bigint) to service_role;

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
