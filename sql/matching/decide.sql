-- From candidates to decisions: which event of a meeting, which meeting, how sure, and in which words.

create view matching.rated_candidates with (security_invoker = true) as
select c.fixture_id, c.event_id, c.handler_no, c.strength, c.similarity, c.is_reversed,
  r.channel_name_id, r.fixture_no, r.kind, r.is_dated, r.is_zone_known,
  w.meeting, w.starts_at, w.ends_at, w.league_id, w.sport_id,
  off.minutes_off,
  day.minutes_from_noon,
  (case when w.league_id = any (r.league_ids) then 4 else 0 end
    + case when w.league_id = r.hint_league_id then 2 else 0 end
    + case when w.sport_id = r.hint_sport_id then 1 else 0 end
    + case when w.league_id = any (r.family_league_ids) then 1 else 0 end
    + case when r.is_zone_known and off.minutes_off <= 45 then 4 when off.minutes_off <= 15 then 2 else 0 end
    + case when c.strength >= 8 then 2 when c.best_strength >= 8 then 1 else 0 end) as evidence
from matching.candidates as c
join matching.remainder as r on r.fixture_id = c.fixture_id
join matching.window_events as w on w.event_id = c.event_id
cross join lateral (
  select min(abs(extract(epoch from w.starts_at - i.instant)) / 60)::integer as minutes_off
  from unnest(r.instants) as i (instant)
) as off
cross join lateral (
  select min(abs(extract(epoch from w.starts_at - n.noon)) / 60)::integer as minutes_from_noon
  from unnest(r.noons) as n (noon)
) as day;
comment on view matching.rated_candidates is
  'Candidates of the run at hand with everything that ranks them. evidence adds up: printed league 4, clock with its zone 4 (without 2), shelf''s league 2, shelf''s sport 1, a league of the shelf''s family 1, names that stand for themselves 2 (one of them 1).';
revoke all on matching.rated_candidates from anon, authenticated;
grant select on matching.rated_candidates to service_role;

create function matching.confidence_of(strength smallint, similarity real, evidence integer, is_dated boolean, minutes_off integer, is_zone_known boolean, is_reversed boolean)
returns real
language sql
immutable parallel safe
set search_path = ''
as $$
  select greatest(0, least(0.99,
    case
      when confidence_of.strength = 0 then 0.55 + 0.4 * confidence_of.similarity
      when confidence_of.similarity < 1 then 0.75 + 0.2 * confidence_of.similarity
      else case confidence_of.strength when 10 then 0.99 when 9 then 0.98 when 8 then 0.97 when 7 then 0.95 when 6 then 0.95 when 5 then 0.90 else 0.86 end
    end
    - case when confidence_of.is_dated then 0 else 0.02 end
    - case when confidence_of.is_reversed then 0.03 else 0 end
    -- Abbreviations and shared names repeat over sports: without league, shelf or clock to back them they are not enough.
    - case when confidence_of.strength between 1 and 5 and confidence_of.evidence = 0 then 0.15 else 0 end
    - case
        when confidence_of.minutes_off > 360 then 0.05
        when confidence_of.is_zone_known and confidence_of.minutes_off > 90 then 0.03
        else 0
      end))::real
$$;
comment on function matching.confidence_of(smallint, real, integer, boolean, integer, boolean, boolean) is 'How sure a candidate is, 0 to 1, from its weaker side, its evidence and its distance from the printed time.';
grant execute on function matching.confidence_of(smallint, real, integer, boolean, integer, boolean, boolean) to service_role;

create function matching.decide(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_least real := matching.threshold('accept_confidence');
begin
  with in_time as (
    select c.*,
      -- Names without a date mean the next game that is not over; names with one mean the nearest.
      row_number() over (
        partition by c.fixture_id, c.meeting
        order by c.is_reversed, case when c.is_dated then coalesce(c.minutes_off, c.minutes_from_noon) end, c.starts_at, c.event_id) as nth_of_meeting
    from matching.rated_candidates as c
    where c.kind <> 'team' and (c.is_dated or c.ends_at > decide.at)
  ),
  ranked as (
    select t.*,
      row_number() over w as place,
      lead(t.evidence) over w as next_evidence,
      lead(t.similarity) over w as next_similarity,
      lead(t.minutes_off) over w as next_minutes_off,
      lead(t.event_id) over w as next_event_id
    from in_time as t
    where t.nth_of_meeting = 1
    window w as (partition by t.fixture_id order by t.evidence desc, round(t.similarity::numeric, 2) desc, t.minutes_off nulls last, t.starts_at, t.event_id)
  ),
  sure as (
    select k.*,
      matching.confidence_of(k.strength, k.similarity, k.evidence, k.is_dated, k.minutes_off, k.is_zone_known, k.is_reversed) as confidence
    from ranked as k
    where k.place = 1
      -- Two meetings with the same evidence are told apart by the clock or not at all.
      and not coalesce(
        k.next_evidence = k.evidence
        and k.next_similarity >= k.similarity - 0.05
        and coalesce(k.next_minutes_off - k.minutes_off, 0) < 45, false)
  ),
  team_games as (
    select distinct on (c.fixture_id, c.event_id) c.*, (case when c.strength >= 9 then 0.97 else 0.95 end)::real as confidence
    from matching.rated_candidates as c
    where c.kind = 'team'
  ),
  chosen as (
    select s.channel_name_id, s.fixture_no, s.fixture_id, s.event_id, s.handler_no, s.strength, s.similarity, s.minutes_off, s.is_zone_known, s.confidence, s.kind from sure as s
    where s.confidence >= v_least
    union all
    select g.channel_name_id, g.fixture_no, g.fixture_id, g.event_id, g.handler_no, g.strength, g.similarity, g.minutes_off, g.is_zone_known, g.confidence, g.kind from team_games as g
  ),
  inserted as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select distinct on (c.channel_name_id, c.event_id) c.channel_name_id, c.fixture_no, c.event_id, c.handler_no,
      case
        when c.kind = 'team' then 'team_schedule'
        when c.strength = 0 then 'title'
        when c.similarity < 1 then 'similar_name'
        when c.handler_no = 2 then 'full_name'
        else 'alias'
      end,
      c.confidence,
      case
        when c.kind = 'team' then 'The channel belongs to one of the teams'
        when c.strength = 0 then 'The title shares ' || round(100 * c.similarity::numeric) || ' % of its words'
        when c.similarity < 1 then 'One side by name, the other ' || round(100 * c.similarity::numeric) || ' % alike'
        when c.strength >= 9 then 'Both sides by full name'
        when c.strength >= 7 then 'Both sides by name'
        when c.strength = 6 then 'Both sides, one by its place'
        else 'Both sides, one by abbreviation or shared name'
      end
      || case
        when c.minutes_off is null then ''
        when c.is_zone_known then ', ' || c.minutes_off || ' min from the printed time'
        else ', ' || c.minutes_off || ' min from the printed time read without a zone'
      end,
      decide.at
    from chosen as c
    order by c.channel_name_id, c.event_id, c.confidence desc
    on conflict (channel_name_id, event_id) do nothing
  )
  delete from matching.remainder as r using chosen as c where c.fixture_id = r.fixture_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.decide(timestamptz) is
  'Decides every fixture of the remainder whose best candidate is sure enough and stands alone. Two candidates too close mean no match. Returns decided fixtures.';
grant execute on function matching.decide(timestamptz) to service_role;
