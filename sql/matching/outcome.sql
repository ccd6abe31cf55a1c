-- What a run writes down: states of slots, names to remember, fixtures without an event and why.

create function matching.record_outcome(at timestamptz, search_version bigint) returns void
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into matching.match_cache (provider_id, tvg_id, channel_name, fixture_no, event_id, confidence, match_method, event_updated_at, expires_at)
  select distinct on (c.channel_name, coalesce(c.tvg_id, ''), m.fixture_no)
    c.provider_id, coalesce(c.tvg_id, ''), c.channel_name, m.fixture_no, m.event_id, m.confidence, m.match_method, e.updated_at, w.ends_at
  from matching.slots_at_hand as h
  join matching.channel_matches as m on m.channel_name_id = h.channel_name_id and m.handler_no > 1
  join intake.channel_names as c on c.channel_name_id = h.channel_name_id
  join intake.parsed_data as d on d.channel_name_id = h.channel_name_id and d.kind <> 'team'
  join catalog.events as e on e.event_id = m.event_id
  join matching.window_events as w on w.event_id = m.event_id
  where w.ends_at > record_outcome.at
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
    select r.channel_name_id, r.fixture_no, r.a, r.b, s.candidates,
      case
        when r.a is null and btrim(r.title) = '' then 'no_sides'
        when s.fixture_id is null then 'no_event'
        when s.meetings > 1 then 'ambiguous'
        when not s.is_in_time then 'over'
        else 'low_confidence'
      end as reason
    from matching.remainder as r
    left join summed as s on s.fixture_id = r.fixture_id
  ),
  outcome as (
    select d.channel_name_id, d.raw_title, m.channel_name_id is not null as is_matched, u.reason
    from matching.slots_at_hand as h
    join intake.parsed_data as d on d.channel_name_id = h.channel_name_id
    left join (select distinct x.channel_name_id from matching.channel_matches as x) as m on m.channel_name_id = h.channel_name_id
    left join (
      select distinct on (x.channel_name_id) x.channel_name_id, x.reason
      from undecided as x
      order by x.channel_name_id, x.reason not in ('ambiguous', 'low_confidence'), x.fixture_no
    ) as u on u.channel_name_id = h.channel_name_id
  ),
  stated as (
    insert into matching.channel_states (channel_name_id, raw_title, search_version, match_status, reason, decided_at)
    select o.channel_name_id, o.raw_title, record_outcome.search_version,
      case when o.is_matched then 'matched' when o.reason in ('ambiguous', 'low_confidence') then 'partial' else 'unmatched' end,
      case when o.is_matched then 'matched' else coalesce(o.reason, 'no_event') end,
      record_outcome.at
    from outcome as o
    on conflict (channel_name_id) do update
    set raw_title = excluded.raw_title, search_version = excluded.search_version, match_status = excluded.match_status,
      reason = excluded.reason, decided_at = excluded.decided_at
  )
  insert into matching.unmatched_channels (provider_id, channel_name_id, channel_name, fixture_no, group_title, team1, team2, failure_reason, candidates, first_seen, last_seen)
  select c.provider_id, c.channel_name_id, c.channel_name, u.fixture_no, c.group_title, u.a, u.b, u.reason, coalesce(u.candidates, '[]'), record_outcome.at, record_outcome.at
  from undecided as u
  join intake.channel_names as c on c.channel_name_id = u.channel_name_id
  on conflict (channel_name_id, channel_name, fixture_no) do update
  set failure_reason = excluded.failure_reason, candidates = excluded.candidates, last_seen = excluded.last_seen,
    occurrence_count = unmatched_channels.occurrence_count + 1, resolved = false, resolution_notes = null;
end;
$$;
comment on function matching.record_outcome(timestamptz, bigint) is
  'Writes what a run decided: states of slots, the cache of names, the list of fixtures without an event with their candidates.';
grant execute on function matching.record_outcome(timestamptz, bigint) to service_role;

create function matching.resolve_unmatched(provider_id bigint) returns void
language sql
set search_path = ''
as $$
  update matching.unmatched_channels as u
  set resolved = true, resolution_notes = 'Matched or renamed'
  from intake.channel_names as c
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where u.provider_id = resolve_unmatched.provider_id and not u.resolved and c.channel_name_id = u.channel_name_id
    and (c.record_status <> 'active' or c.channel_name <> u.channel_name or s.match_status = 'manual'
      -- Of a name with several fixtures one may be found and another not.
      or exists (select from matching.channel_matches as m where m.channel_name_id = u.channel_name_id and m.fixture_no = u.fixture_no))
$$;
comment on function matching.resolve_unmatched(bigint) is 'Closes the unmatched fixtures of a provider that were matched, and those of names that were changed or have left the playlist.';
grant execute on function matching.resolve_unmatched(bigint) to service_role;
