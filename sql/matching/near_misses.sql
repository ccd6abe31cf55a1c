-- Events that resemble what a name prints and are not meant, with what speaks against each. Called by matching.explain only: it compares with every alias there is.

create function matching.describe_likeness(printed text, side text, likeness real) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select '"' || describe_likeness.printed || '" is ' || case
    when describe_likeness.likeness > 0 then round(100 * describe_likeness.likeness::numeric) || ' % like ' || describe_likeness.side
    else 'not ' || describe_likeness.side || ' (0 % alike)' end
$$;
comment on function matching.describe_likeness(text, text, real) is 'How alike a printed side and a side of an event are, in words.';
grant execute on function matching.describe_likeness(text, text, real) to service_role;

create function matching.sided_misses(at timestamptz) returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  with printed as materialized (
    select r.fixture_id, p.side_no, p.name, p.core
    from matching.remainder as r
    cross join lateral (values (1::smallint, r.a, r.a_core), (2::smallint, r.b, r.b_core)) as p (side_no, name, core)
    where p.name is not null
  ),
  fits as materialized (
    select p.fixture_id, p.side_no, e.event_id, e.side,
      max(case when e.alias in (p.name, p.core) then 1 else matching.side_similarity(p.name, e.alias) end) as likeness,
      max(e.strength) filter (where e.alias in (p.name, p.core)) as strength
    from printed as p
    -- Below 0.4 names share some letters and nothing else.
    join matching.event_sides as e on e.alias in (p.name, p.core) or (e.strength >= 6 and extensions.similarity(e.alias, p.name) >= 0.4)
    group by p.fixture_id, p.side_no, e.event_id, e.side
  ),
  ways as (
    select f.fixture_id, f.event_id, way.is_crossed,
      max(f.likeness) filter (where f.side_no = 1) as a_likeness, max(f.strength) filter (where f.side_no = 1) as a_strength,
      max(f.likeness) filter (where f.side_no = 2) as b_likeness, max(f.strength) filter (where f.side_no = 2) as b_strength
    from fits as f
    cross join (values (false), (true)) as way (is_crossed)
    where (f.side_no = f.side) <> way.is_crossed
    group by f.fixture_id, f.event_id, way.is_crossed
  ),
  laid as (
    select distinct on (w.fixture_id, w.event_id) w.*
    from ways as w
    order by w.fixture_id, w.event_id, coalesce(w.a_likeness, 0) + coalesce(w.b_likeness, 0) desc, w.is_crossed
  ),
  named as (
    select l.fixture_id, l.event_id, r.kind, r.b is null as is_alone, r.is_dated, r.league_ids, r.hint_league_id, f.a, f.b, l.a_strength, l.b_strength,
      coalesce(l.a_likeness, 0) as a_likeness, coalesce(l.b_likeness, 0) as b_likeness, w.league_id, w.starts_at,
      case when l.is_crossed then e.away_team else e.home_team end as a_side, case when l.is_crossed then e.home_team else e.away_team end as b_side,
      -- The one side that is exactly known, and the other as it is printed.
      case when l.a_strength is not null then r.b else r.a end as other, w.sport_id, w.squad, coalesce(l.a_strength, l.b_strength) as known_strength
    from laid as l
    join matching.remainder as r on r.fixture_id = l.fixture_id
    join intake.fixtures as f on f.fixture_id = l.fixture_id
    join catalog.events as e on e.event_id = l.event_id
    join matching.window_events as w on w.event_id = l.event_id
  )
  select n.fixture_id, n.event_id, (case when n.is_alone then greatest(n.a_likeness, n.b_likeness) else (n.a_likeness + n.b_likeness) / 2 end)::real,
    array_remove(array[
      case
        when n.kind = 'team' and n.a_strength is null then '"' || n.a || '" is not exactly ' || n.a_side || ' (' || round(100 * n.a_likeness::numeric) || ' % alike)'
        when n.kind = 'team' and (n.a_strength < 8 or (n.a_strength = 8 and not coalesce(n.league_id = any (n.league_ids), false) and n.league_id is distinct from n.hint_league_id))
          then '"' || n.a || '" may be another team too: for a team''s channel a league or a shelf must say which'
        when n.kind = 'team' then null
        when n.is_alone then 'The name prints one side only, both are needed'
        when n.a_strength is not null and n.b_strength is not null then null
        when n.a_strength is null and n.b_strength is null
          then 'Neither side is exactly named, one must be: ' || matching.describe_likeness(n.a, n.a_side, n.a_likeness) || ', ' || matching.describe_likeness(n.b, n.b_side, n.b_likeness)
        when (case when n.a_strength is null then n.a_likeness else n.b_likeness end) < matching.threshold('side_similarity')
          then case when n.a_strength is null then matching.describe_likeness(n.a, n.a_side, n.a_likeness) else matching.describe_likeness(n.b, n.b_side, n.b_likeness) end
            || ', at least ' || round(100 * matching.threshold('side_similarity')::numeric) || ' % is asked'
        when n.known_strength < 6 then '"' || case when n.a_strength is null then n.b else n.a end || '" is an abbreviation or a shared name: too weak beside a side that is only alike'
        when owner.name is not null then '"' || case when n.a_strength is null then n.a else n.b end || '" is exactly the name of another team, ' || owner.name
        when not n.is_dated and n.starts_at > sided_misses.at + interval '10 days'
          then '"' || case when n.a_strength is null then n.a else n.b end || '" is only alike, and without a date that counts for the coming 10 days'
      end
    ], null)
  from named as n
  left join lateral (
    select min(t.team) as name from matching.team_names as t where t.name = n.other and t.sport_id = n.sport_id and t.squad = n.squad
  ) as owner on n.known_strength is not null
$$;
comment on function matching.sided_misses(timestamptz) is 'Events with sides that resemble printed ones, with what the names themselves have against them; closeness is the mean likeness of both sides, 0 to 1.';
grant execute on function matching.sided_misses(timestamptz) to service_role;

create function matching.titled_misses() returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  select t.fixture_id, t.event_id, t.similarity,
    array_remove(array[
      case
        when not t.is_enough then 'The titles have too little in common: one word is no proof'
        when t.similarity < matching.threshold('title_similarity')
          then 'The titles are ' || round(100 * t.similarity::numeric) || ' % alike, at least ' || round(100 * matching.threshold('title_similarity')::numeric) || ' % is asked'
      end,
      case when not t.fits_session then coalesce(
        (select 'The printed number ' || string_agg(p.word, ' and ' order by p.word) || ' is not in the event''s title'
          from unnest(matching.title_words(r.title)) as p (word)
          where p.word ~ '^\d+$' and p.word <> all (w.title_words)
          having count(*) > 0),
        'It is another session (practice, qualifying, race …) than is printed') end
    ], null)
  from matching.compare_titles(false) as t
  join matching.remainder as r on r.fixture_id = t.fixture_id
  join matching.window_events as w on w.event_id = t.event_id
$$;
comment on function matching.titled_misses() is 'Events without sides that share words with printed titles, with what the titles themselves have against them; closeness is how alike they are.';
grant execute on function matching.titled_misses() to service_role;

create function matching.unsearched_misses(at timestamptz) returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  select distinct r.fixture_id, e.event_id, 1::real,
    array[case
      when e.status in ('postponed', 'cancelled') then 'It is ' || e.status
      else 'It is outside of the days that are searched, from ' || matching.threshold('window_days_before') || ' days ago to ' || matching.threshold('window_days_after') || ' ahead'
    end]
  from matching.remainder as r
  join catalog.team_aliases as one on one.alias_normalized in (r.a, r.a_core)
  join catalog.team_aliases as other on other.alias_normalized in (r.b, r.b_core)
  join catalog.events as e on (e.home_team_id = one.team_id and e.away_team_id = other.team_id) or (e.home_team_id = other.team_id and e.away_team_id = one.team_id)
  where e.record_status = 'active' and e.event_datetime between unsearched_misses.at - interval '30 days' and unsearched_misses.at + interval '120 days'
    and not exists (select from matching.window_events as w where w.event_id = e.event_id)
$$;
comment on function matching.unsearched_misses(timestamptz) is 'Events between exactly the printed teams that the matcher does not look at: postponed, cancelled, too long ago or too far ahead.';
grant execute on function matching.unsearched_misses(timestamptz) to service_role;

create function matching.time_veto(fixture_id bigint, event_id bigint, at timestamptz, days integer) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when r.kind = 'team' and w.starts_at not between time_veto.at - interval '12 hours' and time_veto.at + make_interval(days => time_veto.days)
      then 'It is not within the ' || time_veto.days || ' days of the guide'
    when r.kind = 'team' then null
    when r.is_dated and apart.hours > matching.threshold('clock_veto_hours')
      then 'It starts ' || round(apart.hours) || ' h from the printed time; more than ' || matching.threshold('clock_veto_hours') || ' h is another event'
    when w.starts_at between r.earliest and r.latest then case when not r.is_dated and w.ends_at <= time_veto.at then 'It is over, and without a date the name means one to come' end
    when r.is_dated then 'It is on another day than is printed'
    when w.starts_at < r.earliest then 'It started too long ago for a name without a date'
    else 'It is more than ' || matching.threshold('undated_days') || ' days ahead, too far for a name without a date'
  end
  from matching.remainder as r
  join matching.window_events as w on w.event_id = time_veto.event_id
  cross join lateral (
    select min(abs(extract(epoch from w.starts_at - i.instant)) / 3600) as hours
    from (
      select unnest(r.instants) as instant
      -- Listings count the small hours to the evening before.
      union all select unnest(r.instants) + interval '1 day' where r.clock < time '06:00'
    ) as i
  ) as apart
  where r.fixture_id = time_veto.fixture_id
$$;
comment on function matching.time_veto(bigint, bigint, timestamptz, integer) is 'What an event''s start has against a fixture of the remainder; null when it is within the printed time.';
grant execute on function matching.time_veto(bigint, bigint, timestamptz, integer) to service_role;

create function matching.near_misses(at timestamptz, days integer) returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  select c.fixture_id, c.event_id, c.closeness,
    c.vetoes || array_remove(array[
      case
        when r.squad = e.squad or (r.squad = '' and not w.squad_is_printed) then null
        when not matching.fits_squad(r.squad, e.squad, w.squad_is_printed) then case
          when r.squad = '' then 'It is of ' || replace(e.squad, '+', ' and ') || ', and the name does not say so'
          else 'The name says ' || replace(r.squad, '+', ' and ') || ', the event is of ' || coalesce(nullif(replace(e.squad, '+', ' and '), ''), 'the first teams') end
        else 'It is of ' || replace(e.squad, '+', ' and ') || ', and the name says so neither by a word nor by a clock that agrees to the minute'
      end,
      case when not (e.sport_id = any (r.sport_ids)) then 'The name says '
        || (select string_agg(s.canonical_name, ' or ' order by s.canonical_name) from catalog.api_sports_canonical as s where s.sport_id = any (r.sport_ids) and not s.is_catch_all) || ', the event is '
        || (select s.canonical_name from catalog.api_sports_canonical as s where s.sport_id = e.sport_id) end,
      matching.time_veto(c.fixture_id, c.event_id, near_misses.at, near_misses.days),
      case when exists (select from matching.wrong_events as x where x.channel_name_id = r.channel_name_id and x.event_id = c.event_id)
        then 'A person said that it is wrong for this name' end
    ], null)
  from (
    select distinct on (x.fixture_id, x.event_id) x.*
    from (
      select * from matching.sided_misses(near_misses.at)
      union all select * from matching.titled_misses()
      union all select * from matching.unsearched_misses(near_misses.at)
    ) as x
    -- One side of two is half of it; a third of the words is the least that looks like the same title.
    where x.closeness >= 0.33
    order by x.fixture_id, x.event_id, x.closeness desc
  ) as c
  join matching.remainder as r on r.fixture_id = c.fixture_id
  join catalog.events as e on e.event_id = c.event_id
  left join matching.window_events as w on w.event_id = c.event_id
$$;
comment on function matching.near_misses(timestamptz, integer) is
  'Events that resemble fixtures of the remainder, with what speaks against each; none speaks against candidates. days are those of the guide. Compares with every alias there is: for a slot or two, not for a playlist.';
grant execute on function matching.near_misses(timestamptz, integer) to service_role;
