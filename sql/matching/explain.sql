-- Why a slot shows what it shows: what its name prints, the candidates with their scores, and near misses with what spoke against each.

create type matching.explanation as (
  fixture_no smallint,
  place integer,
  event_id bigint,
  event_name text,
  league text,
  starts_at timestamptz,
  handler_no smallint,
  strength smallint,
  similarity real,
  evidence integer,
  minutes_off integer,
  confidence real,
  verdict text,
  explanation text
);
comment on type matching.explanation is 'One line of matching.explain.';

create function matching.describe_event(event_id bigint) returns text
language sql
stable
set search_path = ''
as $$
  select e.event_name || ' (' || l.canonical_name || ', ' || to_char(e.event_datetime at time zone 'UTC', 'Dy FMDD Mon HH24:MI') || ' UTC)'
  from catalog.events as e
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  where e.event_id = describe_event.event_id
$$;
comment on function matching.describe_event(bigint) is 'An event in a few words: name, league, start.';
grant execute on function matching.describe_event(bigint) to service_role;

create function matching.describe_kind(kind text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select case describe_kind.kind
    when 'event' then 'one event'
    when 'multi' then 'several events'
    when 'team' then 'the channel of one team'
    when 'placeholder' then 'an empty slot'
    when 'linear' then 'a channel with a programme of its own'
    when 'show' then 'a show'
    when 'header' then 'a heading of the playlist'
  end
$$;
comment on function matching.describe_kind(text) is 'What a kind of name announces, in words.';
grant execute on function matching.describe_kind(text) to service_role;

create function matching.describe_fixture(fixture_id bigint) returns text
language sql
stable
set search_path = ''
as $$
  select concat_ws('; ',
    case
      when r.kind = 'team' then 'all games of "' || f.a || '"'
      when r.b is not null then '"' || f.a || '" against "' || f.b || '"' || case when r.is_away_first then ' (at home)' else '' end
      when btrim(r.title) <> '' then 'title "' || r.title || '"'
      else 'neither sides nor a title'
    end,
    case when r.squad <> '' then 'of ' || replace(r.squad, '+', ' and ') end,
    'sport ' || (select string_agg(s.canonical_name, ' or ' order by s.canonical_name) from catalog.api_sports_canonical as s
      where s.sport_id = any (r.sport_ids) and not s.is_catch_all),
    'league ' || (select string_agg(l.canonical_name, ' or ' order by l.canonical_name) from catalog.api_leagues_canonical as l where l.league_id = any (r.league_ids)),
    'the shelf usually carries ' || coalesce(
      (select l.canonical_name from catalog.api_leagues_canonical as l where l.league_id = r.hint_league_id),
      (select s.canonical_name from catalog.api_sports_canonical as s where s.sport_id = r.hint_sport_id)),
    case
      when r.days is not null then 'on ' || array_to_string(r.days, ' or ')
      when f.printed_date is not null or f.weekday is not null then 'a date that no day can have'
      else 'no date'
    end,
    case
      when r.clock is not null then 'at ' || to_char(r.clock, 'HH24:MI') || ' ' || r.zone_name || case r.zone_source
        when 'printed' then ' (zone printed)' when 'learned' then ' (zone learned from other names of the pack)' else ' (no zone printed, the provider''s is assumed)' end
      when f.clock is not null then 'at ' || to_char(f.clock, 'HH24:MI') || ' in the unknown zone ' || f.zone || ', so the clock is not used'
      else 'no clock'
    end)
  from matching.remainder as r
  join intake.fixtures as f on f.fixture_id = r.fixture_id
  where r.fixture_id = describe_fixture.fixture_id
$$;
comment on function matching.describe_fixture(bigint) is 'What a fixture of the remainder prints and what that can mean, in words.';
grant execute on function matching.describe_fixture(bigint) to service_role;

create function matching.explain_candidates(at timestamptz, days integer) returns setof matching.explanation
language sql
stable
set search_path = ''
as $$
  with judged as materialized (
    select j.* from matching.judge(explain_candidates.at) as j join matching.remainder as r on r.fixture_id = j.fixture_id
  ),
  best as materialized (
    select j.fixture_id, j.event_id, j.evidence, j.similarity, j.verdict, matching.describe_event(j.event_id) as event
    from judged as j
    where j.place = 1 and j.kind <> 'team'
  ),
  rivals as materialized (
    select j.fixture_id, string_agg(matching.describe_event(j.event_id), ' and ' order by j.place) as events
    from judged as j
    where j.place > 1 and j.verdict = 'ambiguous'
    group by j.fixture_id
  ),
  missed as materialized (
    select n.*, r.fixture_no, same.event_id as meant_event_id, same.is_dated,
      row_number() over (partition by n.fixture_id order by round(n.closeness::numeric, 1) desc, cardinality(n.vetoes), abs(extract(epoch from w.starts_at - explain_candidates.at)), n.event_id) as nth
    from matching.near_misses(explain_candidates.at, explain_candidates.days) as n
    join matching.remainder as r on r.fixture_id = n.fixture_id
    left join matching.window_events as w on w.event_id = n.event_id
    left join lateral (select j.event_id, r.is_dated from judged as j where j.fixture_id = n.fixture_id and j.meeting = w.meeting and j.kind <> 'team') as same on true
    where not exists (select from judged as j where j.fixture_id = n.fixture_id and j.event_id = n.event_id)
  ),
  listed as (
    select j.fixture_no, (row_number() over (partition by j.fixture_id order by j.place, j.event_id))::integer as place, j.event_id, j.handler_no, j.strength, j.similarity, j.evidence,
      j.minutes_off, j.confidence, j.verdict,
      matching.reason_for(j.kind, j.strength, j.similarity, j.minutes_off, j.is_zone_known)
        || case when j.is_reversed then '; the name has the other side at home' else '' end
        || case j.verdict
          when 'ambiguous' then '; ' || coalesce(case when j.place = 1 then rivals.events else best.event end || ' fits as well and nothing says which is meant', 'two games of these sides are within hours of each other, and the printed clock fits neither exactly')
          when 'outranked' then '; ' || best.event || case
            when j.evidence < best.evidence then ' has more that speaks for it (' || best.evidence || ' against ' || j.evidence || ')'
            when j.similarity < best.similarity - 0.005 then ' is nearer to the printed names'
            else ' is nearer to the printed time' end
          when 'low_confidence' then '; too unsure: ' || round(j.confidence::numeric, 2) || ', at least ' || round(matching.threshold('accept_confidence')::numeric, 2) || ' is asked'
            || case
              when c.league_fit = 'other' then coalesce('. The name prints another competition, ' || r.league_printed, '. The shelf carries another sport')
              when j.strength between 1 and 5 and j.evidence = 0 then '. Abbreviations and shared names need a league, a shelf or a clock beside them'
              when j.strength > 0 and j.similarity < 1 and j.minutes_off is null then '. A side that is only alike needs a clock or a league beside it'
              when j.minutes_off > 90 and j.is_zone_known then '. The printed time is another'
              else '' end
          else '' end as explanation
    from judged as j
    join matching.remainder as r on r.fixture_id = j.fixture_id
    join matching.rated_candidates as c on c.fixture_id = j.fixture_id and c.event_id = j.event_id
    left join best on best.fixture_id = j.fixture_id
    left join rivals on rivals.fixture_id = j.fixture_id
    union all
    select m.fixture_no, ((select count(*) from judged as j where j.fixture_id = m.fixture_id) + m.nth)::integer, m.event_id, null, null, m.closeness, null, null, null, 'vetoed',
      case
        when cardinality(m.vetoes) > 0 then array_to_string(m.vetoes, '; ')
        when m.meant_event_id is not null then 'Another game of the same sides is meant, ' || matching.describe_event(m.meant_event_id) || case
          when m.is_dated then ': it is nearer to the printed time or has the printed side at home' else ': without a date the next one counts' end
        when best.verdict = 'chosen' then 'Not looked at: the name fits ' || best.event || ' better'
        when exists (select from matching.handlers as h where h.handler_no between 2 and 4 and not h.is_active) then 'A handler that would find it is switched off in matching.handlers'
        else 'Its names are too weak to tell it from others'
      end
    from missed as m
    left join best on best.fixture_id = m.fixture_id
    where m.nth <= 5
  )
  select l.fixture_no, l.place, l.event_id, e.event_name, g.canonical_name, e.event_datetime, l.handler_no, l.strength, l.similarity, l.evidence, l.minutes_off,
    l.confidence, l.verdict, l.explanation
  from listed as l
  join catalog.events as e on e.event_id = l.event_id
  join catalog.api_leagues_canonical as g on g.league_id = e.league_id
$$;
comment on function matching.explain_candidates(timestamptz, integer) is
  'Candidates and up to five near misses of each fixture in the remainder, as matching.explain lists them; days are those of the guide.';
grant execute on function matching.explain_candidates(timestamptz, integer) to service_role;

create function matching.explain_decision(channel_name_id bigint) returns setof matching.explanation
language sql
stable
set search_path = ''
as $$
  select r.fixture_no, 0, m.event_id, e.event_name, l.canonical_name, e.event_datetime, m.handler_no, null::smallint, null::real, null::integer, null::integer, m.confidence,
    d.outcome,
    'Read as ' || matching.describe_kind(r.kind) || ': ' || matching.describe_fixture(r.fixture_id) || '. ' || case d.outcome
      when 'matched' then 'Shows ' || m.events || ': ' || m.reason
      when 'stale' then 'The name has not changed since its event ended' || coalesce(' (' || m.events || ')', '') || ': it is left over, and means no other event until the provider changes it'
      when 'no_event' then 'No event: none has these names at a time that can be meant'
      when 'ambiguous' then 'No event: several fit, and nothing says which is meant'
      when 'low_confidence' then 'No event: the one that fits best is too unsure'
      when 'over' then 'No event: what fits is over'
      when 'no_sides' then 'No event: there is nothing to look up'
      else 'Not decided yet: the next run of the matcher will look at it' end
  from matching.remainder as r
  left join matching.channel_states as s on s.channel_name_id = r.channel_name_id and s.raw_title = r.channel_name
  left join matching.unmatched_channels as u
    on u.channel_name_id = r.channel_name_id and u.channel_name = r.channel_name and u.fixture_no = r.fixture_no and not u.resolved
  left join lateral (
    select min(x.event_id) as event_id, min(x.handler_no) as handler_no, min(x.confidence) as confidence, string_agg(distinct x.reason, '; ') as reason,
      string_agg(matching.describe_event(x.event_id), ' and ' order by x.event_id) as events
    from matching.channel_matches as x
    where x.channel_name_id = r.channel_name_id and x.fixture_no = r.fixture_no
    having count(*) > 0
  ) as m on s.channel_name_id is not null
  left join catalog.events as e on e.event_id = m.event_id
  left join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  cross join lateral (
    select case
      when s.channel_name_id is null then 'undecided' when s.reason = 'stale' then 'stale' when m.event_id is not null then 'matched' else coalesce(u.failure_reason, s.reason)
    end as outcome
  ) as d
  where r.channel_name_id = explain_decision.channel_name_id
$$;
comment on function matching.explain_decision(bigint) is 'What the fixtures of a slot print and what was decided, one line each; of several events of a team''s channel the columns show the first.';
grant execute on function matching.explain_decision(bigint) to service_role;

create function matching.explain_unlooked(channel_name_id bigint) returns setof matching.explanation
language sql
stable
set search_path = ''
as $$
  select null::smallint, 0, m.event_id, e.event_name, l.canonical_name, e.event_datetime, m.handler_no, null::smallint, null::real, null::integer, null::integer, m.confidence,
    x.verdict,
    case x.verdict
      when 'archived' then 'The slot has left the playlist; this was its last name'
      when 'unread' then 'The name "' || c.channel_name || '" has not been read yet; the next synchronisation of the playlist reads it'
      when 'override' then coalesce(m.reason || ': the name shows ' || matching.describe_event(m.event_id), 'An admin decided that this name shows no event')
        || '. It holds until the override is changed in matching.match_overrides'
      else 'Read as ' || matching.describe_kind(d.kind) || ': it announces no event, so none is looked up'
    end
  from intake.channel_names as c
  left join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  left join matching.channel_matches as m on m.channel_name_id = c.channel_name_id and s.match_status = 'manual'
  left join catalog.events as e on e.event_id = m.event_id
  left join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  cross join lateral (
    select case
      when c.record_status <> 'active' then 'archived'
      when s.match_status = 'manual' and s.raw_title = c.channel_name then 'override'
      when d.raw_title is distinct from c.channel_name then 'unread'
      when d.kind not in ('event', 'multi', 'team') then d.kind
    end as verdict
  ) as x
  where c.channel_name_id = explain_unlooked.channel_name_id and x.verdict is not null
$$;
comment on function matching.explain_unlooked(bigint) is
  'The one line for a slot whose name is not looked up at all: archived, unread, override, or its kind when it announces no event. No line for others.';
grant execute on function matching.explain_unlooked(bigint) to service_role;

create function matching.explain(channel_name_id bigint, at timestamptz default now()) returns setof matching.explanation
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_id bigint := explain.channel_name_id;
  v_at timestamptz := explain.at;
  v_provider_id bigint;
  v_days integer;
  v_is_stale boolean;
  v_handler_no smallint;
  v_lines matching.explanation[];
begin
  select c.provider_id, p.guide_days, coalesce(s.reason = 'stale' and s.raw_title = c.channel_name, false) into v_provider_id, v_days, v_is_stale
  from intake.channel_names as c
  join intake.providers as p on p.provider_id = c.provider_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where c.channel_name_id = v_id;
  if not found then
    raise exception 'Cannot explain slot %: there is none', v_id using errcode = 'EG005', hint = 'Look its channel_name_id up in intake.channel_names.';
  end if;
  v_lines := array(select l from matching.explain_unlooked(v_id) as l);
  if cardinality(v_lines) > 0 then
    return query select l.* from unnest(v_lines) as l;
    return;
  end if;

  -- The matcher's own steps are taken, so that what is said is what a run would do; then all of them are undone.
  begin
    perform matching.refresh_search(v_at);
    perform matching.collect_slots(v_provider_id, 0, array[v_id]);
    perform matching.fill_remainder(v_provider_id, v_at);
    v_lines := array(select l from matching.explain_decision(v_id) as l);
    perform matching.forget_outdated(v_provider_id, v_at);
    perform matching.set_ended_aside();
    for v_handler_no in select h.handler_no from matching.handlers as h where h.is_active and h.handler_no between 2 and 4 order by h.handler_no loop
      perform matching.find_candidates(v_handler_no, v_provider_id, v_at);
      -- As in a run, a fixture that is decided is not shown to later handlers.
      v_lines := v_lines || array(
        select l from matching.explain_candidates(v_at, v_days) as l
        where l.fixture_no in (select j.fixture_no from matching.judge(v_at) as j where j.verdict = 'chosen'));
      delete from matching.remainder as r using matching.judge(v_at) as j where j.fixture_id = r.fixture_id and j.verdict = 'chosen';
    end loop;
    v_lines := v_lines || array(select l from matching.explain_candidates(v_at, v_days) as l);
    if exists (select from matching.handlers as h where h.is_active and h.handler_no = 5) then
      perform matching.reuse_matches(v_provider_id, v_at);
      v_lines := v_lines || array(
        select row(m.fixture_no, 1, m.event_id, e.event_name, l.canonical_name, e.event_datetime, m.handler_no, null, null, null, null, m.confidence, 'chosen', m.reason)::matching.explanation
        from matching.channel_matches as m
        join catalog.events as e on e.event_id = m.event_id
        join catalog.api_leagues_canonical as l on l.league_id = e.league_id
        where m.channel_name_id = v_id);
    end if;
    raise exception 'Explained' using errcode = 'EG000';
  exception when sqlstate 'EG000' then
    null;
  end;
  return query
    select l.fixture_no, (row_number() over (partition by l.fixture_no order by l.place > 0, l.verdict <> 'chosen', l.place))::integer - 1, l.event_id, l.event_name, l.league, l.starts_at,
      l.handler_no, l.strength, l.similarity, l.evidence, l.minutes_off, l.confidence,
      case when v_is_stale and l.verdict = 'chosen' then 'stale' else l.verdict end,
      case when v_is_stale and l.verdict = 'chosen' then 'Would be chosen if the name were new. ' else '' end || l.explanation
    from unnest(v_lines) as l
    order by l.fixture_no, 2;
end;
$$;
comment on function matching.explain(bigint, timestamptz) is
  'Why a slot shows what it shows. Of each fixture place 0 says what the name prints and what was decided, 1 and up are the candidates in their order with every score, then come up to five near misses with what spoke against them. verdict of candidates: chosen, ambiguous, outranked, low_confidence, vetoed. Changes nothing. Error EG005: no such slot.';
grant execute on function matching.explain(bigint, timestamptz) to service_role;
