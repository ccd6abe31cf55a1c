-- From candidates to decisions: which event of a meeting, which meeting, how sure, and in which words.

-- Each offset 0 keeps what is worked out from being worked out again wherever it is named.
create view matching.rated_candidates with (security_invoker = true) as
select c.fixture_id, c.event_id, c.handler_no, c.strength, c.best_strength, c.similarity, c.is_reversed,
  r.channel_name_id, r.fixture_no, r.channel_name, r.kind, r.is_dated, r.is_zone_known,
  w.meeting, w.starts_at, w.ends_at, w.league_id, w.sport_id,
  off.minutes_off,
  day.minutes_from_noon,
  r.squad = '' and w.squad <> '' and w.squad_is_printed as is_unmarked,
  league.league_fit,
  (case league.league_fit when 'same' then 4 when 'part' then 3 when 'alike' then 2 else 0 end
    + case when w.league_id = r.hint_league_id then 2 else 0 end
    + case when w.sport_id = r.hint_sport_id then 1 else 0 end
    + case when w.league_id = any (r.family_league_ids) then 1 else 0 end
    + case when r.is_zone_known and off.minutes_off <= 45 then 4 when off.minutes_off <= 15 then 2 else 0 end
    + case when c.strength >= 8 then 2 when c.best_strength >= 8 then 1 else 0 end) as evidence
from matching.candidates as c
join matching.remainder as r on r.fixture_id = c.fixture_id
join matching.window_events as w on w.event_id = c.event_id
cross join lateral (
  select least(abs(near.minutes),
    -- Listings count the small hours to the evening before: that reading must fit well to count.
    case when r.clock < time '06:00' and r.is_dated and abs(near.minutes - 1440) <= 90 then abs(near.minutes - 1440) end) as minutes_off
  from (
    select case
      when cardinality(r.instants) = 1 then (extract(epoch from w.starts_at - r.instants[1]) / 60)::integer
      else (
        select (extract(epoch from w.starts_at - i.instant) / 60)::integer
        from unnest(r.instants) as i (instant)
        order by abs(extract(epoch from w.starts_at - i.instant))
        limit 1)
    end as minutes
    offset 0
  ) as near
  offset 0
) as off
cross join lateral (
  select case
    when r.clock is not null then null
    when cardinality(r.noons) = 1 then abs(extract(epoch from w.starts_at - r.noons[1]) / 60)::integer
    else (select min(abs(extract(epoch from w.starts_at - n.noon)) / 60)::integer from unnest(r.noons) as n (noon))
  end as minutes_from_noon
  offset 0
) as day
cross join lateral (
  select case
    -- An event of a sport that the shelf never carries is in another competition. Sources file titled events under neighbouring sports.
    when r.league_printed is null then case when c.strength > 0 and w.sport_id <> all (r.shelf_sport_ids) then 'other' else 'none' end
    when w.league_id = any (r.league_ids) then 'same'
    -- Many sports have a Bundesliga and a Champions League; a league that was created with its first event has only its own name.
    when position(' ' || r.league_printed || ' ' in w.league_names) > 0 then 'part'
    -- The printed squad may play in the league's sister, and players in any tournament of their tour.
    when w.sport_id = any (r.league_sport_ids) and (w.is_of_people or (w.squad <> '' and w.squad = r.squad)) then 'alike'
    -- "Lithuanian League" is the country's own way to name what is the LKL. Short names are acronyms, in which each letter counts.
    when length(r.league_printed) >= 6 and coalesce(w.sport_id = any (r.league_sport_ids), true)
      and extensions.word_similarity(r.league_printed, w.league_names) >= 0.5 then 'alike'
    else 'other'
  end as league_fit
  offset 0
) as league
where not exists (select from matching.wrong_events as x where x.channel_name_id = r.channel_name_id and x.event_id = c.event_id);
comment on view matching.rated_candidates is
  'Candidates of the run at hand with everything that ranks them, without those that a person said are wrong. evidence adds up: printed league 4 (3 where it is part of the league''s name, 2 where it is alike), clock with its zone 4 (without 2), shelf''s league 2, shelf''s sport 1, a league of the shelf''s family 1, names that stand for themselves 2 (one of them 1).';
revoke all on matching.rated_candidates from anon, authenticated;
grant select on matching.rated_candidates to service_role;

create function matching.score_of(strength smallint, similarity real, evidence integer, is_dated boolean, minutes_off integer, is_zone_known boolean, is_reversed boolean,
  league_fit text)
returns real
language sql
immutable parallel safe
set search_path = ''
as $$
  select greatest(0, least(0.99,
    case
      when score_of.strength = 0 then 0.55 + 0.4 * score_of.similarity
      -- 3: neither side is exactly named.
      when score_of.similarity < 1 then 0.75 + 0.2 * score_of.similarity - case when score_of.strength = 3 then 0.04 else 0 end
      else case score_of.strength when 10 then 0.99 when 9 then 0.98 when 8 then 0.97 when 7 then 0.95 when 6 then 0.95 when 5 then 0.90 else 0.86 end
    end
    - case when score_of.is_dated then 0 else 0.02 end
    - case when score_of.is_reversed then 0.03 else 0 end
    -- Abbreviations and shared names repeat over sports: without league, shelf or clock to back them they are not enough.
    - case when score_of.strength between 1 and 5 and score_of.evidence = 0 then 0.15 else 0 end
    -- The side that is only alike may be somebody else's name with a word more or less: the clock or the league must confirm it.
    - case when score_of.strength > 0 and score_of.similarity < 1 and score_of.minutes_off is null and score_of.league_fit in ('none', 'other') then 0.15 else 0 end
    -- A clock that contradicts weighs the more the less the names say: places and shared names meet in many leagues on one day.
    - case
        when score_of.minutes_off is null or score_of.minutes_off <= 90 then 0
        -- A card's time is that of any of its parts.
        when score_of.strength = 0 then case when not score_of.is_zone_known then 0 when score_of.minutes_off > 360 then 0.15 else 0.10 end
        when not score_of.is_zone_known then case when score_of.minutes_off > 360 then 0.05 else 0 end
        when score_of.league_fit in ('same', 'part') then case when score_of.minutes_off > 360 then 0.05 else 0.03 end
        -- A wrong zone is off by whole or half hours, a replay or another squad's game by anything.
        when least(score_of.minutes_off % 30, 30 - score_of.minutes_off % 30) > 10 then 0.20
        when score_of.strength >= 9 then case when score_of.minutes_off > 360 then 0.05 else 0.03 end
        when score_of.strength >= 7 then case when score_of.minutes_off > 360 then 0.10 else 0.05 end
        else 0.20
      end
    -- A printed competition beats rosters: the same two clubs meet in other sports, squads and cups. The printed day or clock must agree then.
    - case
        when score_of.league_fit <> 'other' then 0
        when score_of.strength = 0 then 0.15
        when score_of.minutes_off <= case when score_of.is_zone_known then 45 else 15 end then 0.02
        when score_of.is_dated and score_of.strength >= 8 and not (score_of.is_zone_known and score_of.minutes_off > 90) then 0.05
        else 0.25
      end))::real
$$;
comment on function matching.score_of(smallint, real, integer, boolean, integer, boolean, boolean, text) is 'How well a candidate fits, 0 to 1, from its weaker side, its evidence, its distance from the printed time and the printed competition (league_fit: none, same, part, alike, other; other too where the shelf never carries the sport). matching.calibration says how often candidates of that score are right.';
grant execute on function matching.score_of(smallint, real, integer, boolean, integer, boolean, boolean, text) to service_role;

create function matching.judge(at timestamptz)
returns table (fixture_id bigint, event_id bigint, channel_name_id bigint, fixture_no smallint, kind text, handler_no smallint, strength smallint, similarity real,
  is_reversed boolean, is_zone_known boolean, meeting text, minutes_off integer, evidence integer, confidence real, place bigint, verdict text)
language sql
stable
set search_path = ''
as $$
  with in_time as (
    select c.*,
      -- Names without a date mean the next game that is not over, by a clock that can be trusted the next at that time; names with one mean the nearest.
      row_number() over (
        partition by c.fixture_id, c.meeting
        order by c.is_reversed, round(c.similarity::numeric, 2) desc,
          case when c.is_dated then coalesce(c.minutes_off, c.minutes_from_noon) when c.minutes_off > case when c.is_zone_known then 45 else 15 end then 1 else 0 end,
          c.starts_at, c.event_id) as nth_of_meeting,
      -- Two games of one pair within a day, and a clock whose zone nobody knows: it tells them apart only where it fits one exactly.
      not c.is_zone_known and c.minutes_off > 15 and count(*) over (
        partition by c.fixture_id, c.meeting order by c.starts_at range between interval '12 hours' preceding and interval '12 hours' following) > 1 as is_one_of_two
    from matching.rated_candidates as c
    where c.kind <> 'team'
      and case when c.is_dated then coalesce(c.minutes_off <= 60 * (select matching.threshold('clock_veto_hours')), true) else c.ends_at > judge.at end
      -- Women unmarked: only where the clock says so to the minute that packs are exact by.
      and (not c.is_unmarked or (c.strength >= 6 and c.similarity = 1 and c.minutes_off <= 15 and c.is_zone_known))
  ),
  ranked as (
    select t.*,
      row_number() over w as place,
      count(*) over (partition by t.fixture_id) as rivals,
      first_value(t.evidence) over w as best_evidence,
      first_value(t.similarity) over w as best_similarity,
      first_value(t.minutes_off) over w as best_minutes_off,
      lead(t.evidence) over w as next_evidence,
      lead(t.similarity) over w as next_similarity,
      lead(t.minutes_off) over w as next_minutes_off
    from in_time as t
    where t.nth_of_meeting = 1
    window w as (partition by t.fixture_id order by t.evidence desc, t.is_unmarked, round(t.similarity::numeric, 2) desc, t.minutes_off nulls last, t.starts_at, t.event_id)
  ),
  scored as (
    -- Without offset the score would be worked out again wherever it is named below.
    (select k.fixture_id, k.event_id, k.channel_name_id, k.fixture_no, k.kind, k.handler_no, k.strength, k.similarity, k.is_reversed, k.is_zone_known, k.meeting,
      k.minutes_off, k.evidence, k.place,
      (matching.score_of(k.strength, k.similarity,
        -- The only meeting that the abbreviations can mean in all sports of the coming six weeks, and it is due: that is evidence too.
        case when k.evidence = 0 and k.similarity = 1 and k.rivals = 1 and k.starts_at between judge.at - interval '12 hours' and judge.at + interval '24 hours' then 1 else k.evidence end, k.is_dated, k.minutes_off, k.is_zone_known, k.is_reversed, k.league_fit)
        - case when k.is_unmarked then 0.04 else 0 end)::real as score,
      -- Two meetings with the same evidence are told apart by the clock or not at all.
      case when k.place = 1
        then k.is_one_of_two or coalesce(k.next_evidence = k.evidence and k.next_similarity >= k.similarity - 0.05 and coalesce(k.next_minutes_off - k.minutes_off, 0) < 45, false)
        else k.evidence = k.best_evidence and k.similarity >= k.best_similarity - 0.05 and coalesce(k.minutes_off - k.best_minutes_off, 0) < 45
      end as is_tied
    from ranked as k
    offset 0)
    union all
    -- A team's channel shows all of its games: none is another's rival.
    select c.fixture_id, c.event_id, c.channel_name_id, c.fixture_no, c.kind, c.handler_no, c.strength, c.similarity, c.is_reversed, c.is_zone_known, c.meeting,
      c.minutes_off, c.evidence, 1, (case when c.strength >= 9 then 0.97 else 0.95 end)::real, false
    from matching.rated_candidates as c
    where c.kind = 'team' and not c.is_unmarked
  ),
  stated as (
    -- A score of which nothing was measured states itself.
    select s.*, coalesce(c.confidence, s.score) as confidence
    from scored as s
    left join lateral (
      select c.confidence from matching.calibration as c where c.score_from <= s.score order by c.score_from desc limit 1
    ) as c on true
  )
  select s.fixture_id, s.event_id, s.channel_name_id, s.fixture_no, s.kind, s.handler_no, s.strength, s.similarity, s.is_reversed, s.is_zone_known, s.meeting,
    s.minutes_off, s.evidence, s.confidence, s.place,
    case
      when s.is_tied then 'ambiguous'
      when s.place > 1 then 'outranked'
      when s.kind <> 'team' and s.confidence < (select matching.threshold('accept_confidence')) then 'low_confidence'
      else 'chosen'
    end
  from stated as s
$$;
comment on function matching.judge(timestamptz) is
  'The candidates at hand that come into question, ranked, each with its verdict: chosen, ambiguous (another meeting fits as well), outranked, low_confidence. Of a meeting''s games only the one that the name means is here; events that are over are not.';
grant execute on function matching.judge(timestamptz) to service_role;

create function matching.reason_for(kind text, strength smallint, similarity real, minutes_off integer, is_zone_known boolean) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select case
      when reason_for.kind = 'team' then 'The channel belongs to one of the teams'
      when reason_for.strength = 0 then 'The title shares ' || round(100 * reason_for.similarity::numeric) || ' % of its words'
      when reason_for.strength = 3 then 'Both sides alike, the weaker ' || round(100 * reason_for.similarity::numeric) || ' %'
      when reason_for.similarity < 1 then 'One side by name, the other ' || round(100 * reason_for.similarity::numeric) || ' % alike'
      when reason_for.strength >= 9 then 'Both sides by full name'
      when reason_for.strength >= 7 then 'Both sides by name'
      when reason_for.strength = 6 then 'Both sides, one by its place'
      else 'Both sides, one by abbreviation or shared name'
    end
    || case
      when reason_for.minutes_off is null then ''
      when reason_for.is_zone_known then ', ' || reason_for.minutes_off || ' min from the printed time'
      else ', ' || reason_for.minutes_off || ' min from the printed time read without a zone'
    end
$$;
comment on function matching.reason_for(text, smallint, real, integer, boolean) is 'Why a candidate fits, in words a person can check.';
grant execute on function matching.reason_for(text, smallint, real, integer, boolean) to service_role;

create function matching.decide(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with chosen as materialized (
    select j.* from matching.judge(decide.at) as j where j.verdict = 'chosen'
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
      c.confidence, matching.reason_for(c.kind, c.strength, c.similarity, c.minutes_off, c.is_zone_known), decide.at
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
