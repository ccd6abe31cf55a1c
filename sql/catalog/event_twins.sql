-- Which of the events at hand are one game, and which the catalogue knows already, from this source or another.

create function catalog.is_one_feed(source text) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select is_one_feed.source not in ('csv', 'manual')
$$;
comment on function catalog.is_one_feed(text) is 'Whether all that a source tells comes from one feed, which lists each game once in a league; files and admins'' imports may be put together from several.';
grant execute on function catalog.is_one_feed(text) to service_role;

create function catalog.group_events(source text) returns void
language sql
set search_path = ''
as $$
  with meetings as (
    select m.source_event_id, m.start_at, m.sport_id, m.squad, m.league_id, m.home_id < m.away_id as is_ordered,
      length(concat(m.home_team, m.away_team)) as name_length,
      coalesce(least(m.home_id, m.away_id) || ' ' || greatest(m.home_id, m.away_id), m.league_id || ' ' || catalog.normalize_name(m.event_name))
      -- A second game whose hour is not fixed yet stands at any hour.
      || case when m.time_is_known then '' else ' unknown' end as meeting,
      m.side_kind = 'team' and m.home_id is not null and m.away_id is not null and (sp.has_split_squads or catalog.is_one_feed(group_events.source)) as may_be_split
    from catalog.events_at_hand as m
    join catalog.api_sports_canonical as sp on sp.sport_id = m.sport_id
  ),
  gaps as (
    select g.*, case when g.start_at - lag(g.start_at) over w <= interval '2 hours' then 0 else 1 end as opens
    from meetings as g
    window w as (partition by g.sport_id, g.squad, g.meeting order by g.start_at, g.source_event_id)
  ),
  numbered as (
    select gaps.*, sum(gaps.opens) over (partition by gaps.sport_id, gaps.squad, gaps.meeting order by gaps.start_at, gaps.source_event_id) as meeting_no
    from gaps
  ),
  leagues as (
    -- One league of one feed that lists a pair both ways round at one hour means two games: split squads. Two leagues mean one, and files may hold several feeds.
    select n.*, n.may_be_split and bool_or(n.is_ordered) over l and not bool_and(n.is_ordered) over l as is_split
    from numbered as n
    window l as (partition by n.sport_id, n.squad, n.meeting, n.meeting_no, n.league_id)
  ),
  games as (
    select l.*, bool_or(l.is_split) over (partition by l.sport_id, l.squad, l.meeting, l.meeting_no) and l.is_ordered as is_other_half
    from leagues as l
  ),
  leaders as (
    select n.source_event_id, first_value(n.source_event_id) over (
      -- Of two rows that tell of one game the one that names the sides more fully leads.
      partition by n.sport_id, n.squad, n.meeting, n.meeting_no, n.is_other_half order by n.name_length desc, n.source_event_id) as leader
    from games as n
  )
  update catalog.events_at_hand as m set leader = leaders.leader from leaders where leaders.source_event_id = m.source_event_id
$$;
comment on function catalog.group_events(text) is
  'Sets the leader of each event at hand: one game listed twice, under two leagues or by two feeds, starts within two hours of itself; the two games of a doubleheader do not.';
grant execute on function catalog.group_events(text) to service_role;

create function catalog.find_events_by_id(source text) returns void
language sql
set search_path = ''
as $$
  with known as (
    select m.source_event_id, m.leader, i.event_id,
      case
        when exists (select from catalog.event_identifiers as o where o.event_id = i.event_id and o.source <> find_events_by_id.source)
          -- A source gives an id to another game, or moves one that other sources still tell of as it was.
          then m.start_at between e.event_datetime - interval '26 hours' and e.event_datetime + interval '26 hours' and is_same.pair
        -- What this source alone has told of may turn out to be another's event, once it says the sides and the hour.
        else e.event_datetime = m.start_at and e.time_is_known = m.time_is_known and is_same.pair
      end as fits
    from catalog.events_at_hand as m
    join catalog.event_identifiers as i
      on i.source = find_events_by_id.source and i.identifier_type = 'event_id' and i.identifier_value = m.source_event_id
    join catalog.events as e on e.event_id = i.event_id
    cross join lateral (
      select m.side_kind <> 'team' or m.home_team is null or e.home_team_id is null
        or (least(m.home_id, m.away_id), greatest(m.home_id, m.away_id)) = (least(e.home_team_id, e.away_team_id), greatest(e.home_team_id, e.away_team_id)) as pair
    ) as is_same
  ),
  led as (
    select distinct on (k.leader) k.leader, k.event_id
    from known as k
    where k.fits
    order by k.leader, k.source_event_id <> k.leader, k.event_id
  )
  update catalog.events_at_hand as m
  set event_id = led.event_id, event_id_before = known.event_id
  from catalog.events_at_hand as x
  left join led on led.leader = x.leader
  left join known on known.source_event_id = x.source_event_id
  where m.source_event_id = x.source_event_id and (led.leader is not null or known.source_event_id is not null)
$$;
comment on function catalog.find_events_by_id(text) is
  'Sets the event of those at hand whose id the source has used before, unless it now tells of another game than the other sources of that event, or for the first time of something that may be theirs. catalog.create_events comes back to it when nothing else fits.';
grant execute on function catalog.find_events_by_id(text) to service_role;

create function catalog.find_events_by_sides(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with told as materialized (
    select m.source_event_id, m.event_id_before, m.sport_id, m.league_id, m.squad, m.home_id, m.away_id, m.start_at, m.time_is_known, sp.has_split_squads
    from catalog.events_at_hand as m
    join catalog.api_sports_canonical as sp on sp.sport_id = m.sport_id
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'team' and m.home_id is not null and m.away_id is not null
  ),
  -- Two joins, each by hash or index: one with either order was neither.
  meetings as (
    select t.*, e.event_id, e.event_datetime, e.league_id as known_league_id, e.venue, true as is_same_order
    from told as t
    join catalog.events as e on e.home_team_id = t.home_id and e.away_team_id = t.away_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.event_datetime between t.start_at - interval '2 hours' and t.start_at + interval '2 hours'
      -- Midnight in place of a time says nothing of the hour, but it may be the hour: evening games of America begin at midnight UTC.
      and ((t.time_is_known and e.time_is_known) or e.event_datetime = t.start_at)
    union all
    select t.*, e.event_id, e.event_datetime, e.league_id, e.venue, false
    from told as t
    join catalog.events as e on e.home_team_id = t.away_id and e.away_team_id = t.home_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.event_datetime between t.start_at - interval '2 hours' and t.start_at + interval '2 hours'
      and ((t.time_is_known and e.time_is_known) or e.event_datetime = t.start_at)
  ),
  pairs as (
    select m.source_event_id, m.event_id, m.is_same_order, m.event_id is not distinct from m.event_id_before as is_own,
      abs(extract(epoch from m.event_datetime - m.start_at)) as seconds_off
    from meetings as m
    left join catalog.events_at_hand as o on o.event_id = m.event_id
    cross join lateral (
      select exists (select from catalog.event_identifiers as i where i.event_id = m.event_id and i.source = find_events_by_sides.source) as is_known
    ) as own
    where o.event_id is null
      -- The same pair the other way round in one league is another game where its own feed lists it beside this, or where squads are split, unless
      -- another source puts it in the same place.
      and (m.is_same_order or m.known_league_id <> m.league_id or (
        not (own.is_known and catalog.is_one_feed(find_events_by_sides.source))
        and (not m.has_split_squads or (not own.is_known and exists (
          select from catalog.events_staging as s
          where s.source_event_id = m.source_event_id and catalog.normalize_name(s.venue) = catalog.normalize_name(m.venue))))))
      -- A source that knows both by ids of their own means two games, however near one moves to the other.
      and (m.event_id_before is null or m.event_id = m.event_id_before or not own.is_known)
  ),
  nearest as (
    -- Another source's event of the game before the one that this source alone has told of so far.
    select distinct on (p.source_event_id) p.* from pairs as p
    order by p.source_event_id, p.is_own, p.is_same_order desc, p.seconds_off, p.event_id
  ),
  chosen as (
    select distinct on (n.event_id) n.* from nearest as n
    order by n.event_id, n.is_same_order desc, n.seconds_off, n.source_event_id
  )
  update catalog.events_at_hand as m set event_id = chosen.event_id from chosen where chosen.source_event_id = m.source_event_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.find_events_by_sides(text) is
  'Sets the event of those at hand whose two teams meet in a known event within two hours, each event once, the nearest first. Returns their number; call it until it is 0.';
grant execute on function catalog.find_events_by_sides(text) to service_role;

create function catalog.day_at_venue(start_at timestamptz, time_is_known boolean, utc_offset_minutes integer, source text) returns date
language sql
stable parallel safe
set search_path = ''
as $$
  select case
    when day_at_venue.time_is_known and day_at_venue.utc_offset_minutes is not null
      then (day_at_venue.start_at at time zone 'UTC' + make_interval(mins => day_at_venue.utc_offset_minutes))::date
    -- Where nobody tells the venue's offset, and for ESPN, whose days are New York's.
    when day_at_venue.time_is_known or day_at_venue.source = 'espn' then (day_at_venue.start_at at time zone 'America/New_York')::date
    else (day_at_venue.start_at at time zone 'UTC')::date
  end
$$;
comment on function catalog.day_at_venue(timestamptz, boolean, integer, text) is
  'The day on which a game is played where it is played. Without a time the start is the beginning of the day as the source counts days.';
grant execute on function catalog.day_at_venue(timestamptz, boolean, integer, text) to service_role;

create function catalog.find_events_by_day(source text) returns void
language sql
set search_path = ''
as $$
  with told as materialized (
    select m.source_event_id, m.sport_id, m.squad, m.home_id, m.away_id, m.start_at, m.utc_offset_minutes, m.time_is_known, sp.has_doubleheaders, sp.has_split_squads
    from catalog.events_at_hand as m
    join catalog.api_sports_canonical as sp on sp.sport_id = m.sport_id
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'team' and m.home_id is not null and m.away_id is not null
  ),
  meetings as (
    -- From midnight UTC of a day to its last game on America's west coast. What is cancelled is told of beside what is on.
    select t.*, e.event_id, e.event_datetime, e.time_is_known as is_timed, e.data_sources
    from told as t
    join catalog.events as e on e.home_team_id = t.home_id and e.away_team_id = t.away_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.status <> 'cancelled' and e.event_datetime between t.start_at - interval '32 hours' and t.start_at + interval '32 hours'
    union all
    select t.*, e.event_id, e.event_datetime, e.time_is_known, e.data_sources
    from told as t
    join catalog.events as e on e.home_team_id = t.away_id and e.away_team_id = t.home_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.status <> 'cancelled' and e.event_datetime between t.start_at - interval '32 hours' and t.start_at + interval '32 hours'
      and not t.has_split_squads
  ),
  pairs as (
    select m.source_event_id, m.event_id
    from meetings as m
    left join catalog.events_at_hand as o on o.event_id = m.event_id
    cross join lateral (
      select coalesce(m.utc_offset_minutes, (
        select i.utc_offset_minutes from catalog.event_identifiers as i where i.event_id = m.event_id and i.utc_offset_minutes is not null limit 1)) as utc_offset_minutes
    ) as venue
    where o.event_id is null
      and catalog.day_at_venue(m.event_datetime, m.is_timed, venue.utc_offset_minutes, case when 'espn' = any (m.data_sources) then 'espn' end)
        = catalog.day_at_venue(m.start_at, m.time_is_known, venue.utc_offset_minutes, find_events_by_day.source)
      -- Hours apart they are the two games of a doubleheader, of which each source lists one, where the sport has such.
      and (not m.has_doubleheaders or not m.time_is_known or not m.is_timed or m.event_datetime between m.start_at - interval '3 hours' and m.start_at + interval '3 hours')
      -- Midnight UTC may be the hour itself: then it is the evening before, and which night is meant nobody can say.
      and (m.time_is_known or m.event_datetime <> m.start_at + interval '24 hours')
      and (m.is_timed or m.start_at <> m.event_datetime + interval '24 hours')
      -- A source that knows both means two games.
      and not exists (select from catalog.event_identifiers as i where i.event_id = m.event_id and i.source = find_events_by_day.source)
  ),
  counted as (
    select p.*, count(*) over (partition by p.source_event_id) as events, count(*) over (partition by p.event_id) as tellings
    from pairs as p
  )
  update catalog.events_at_hand as m
  set event_id = c.event_id
  from counted as c
  where c.source_event_id = m.source_event_id and c.events = 1 and c.tellings = 1
$$;
comment on function catalog.find_events_by_day(text) is
  'Sets the event of those at hand whose two teams meet but once on that day of the venue, by this source and by the others: sources differ by hours while a time is not yet fixed.';
grant execute on function catalog.find_events_by_day(text) to service_role;

create function catalog.find_events_by_one_side(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_here bigint[];
  v_there bigint[];
  v_events bigint[];
begin
  with told as materialized (
    select m.source_event_id, m.sport_id, m.squad, m.home_id, m.away_id, m.start_at
    from catalog.events_at_hand as m
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'team' and m.time_is_known and m.home_id is not null and m.away_id is not null
  ),
  meetings as (
    select t.source_event_id, e.event_id, t.away_id as here_id, e.away_team_id as there_id
    from told as t
    join catalog.events as e on e.home_team_id = t.home_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.away_team_id <> t.away_id and e.time_is_known and e.record_status = 'active'
      and e.event_datetime between t.start_at - interval '30 minutes' and t.start_at + interval '30 minutes'
    union all
    select t.source_event_id, e.event_id, t.home_id, e.home_team_id
    from told as t
    join catalog.events as e on e.away_team_id = t.away_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.home_team_id <> t.home_id and e.time_is_known and e.record_status = 'active'
      and e.event_datetime between t.start_at - interval '30 minutes' and t.start_at + interval '30 minutes'
  ),
  pairs as (
    select m.*
    from meetings as m
    join catalog.teams as here on here.team_id = m.here_id
    join catalog.teams as there on there.team_id = m.there_id
    left join catalog.events_at_hand as o on o.event_id = m.event_id
    where o.event_id is null
      and not exists (select from catalog.event_identifiers as i where i.event_id = m.event_id and i.source = find_events_by_one_side.source)
      -- Two teams that are both well known are two teams: a club's split squads may play both at once.
      and (here.is_placeholder or there.is_placeholder)
  ),
  counted as (
    select p.*, count(*) over (partition by p.source_event_id) as events, count(*) over (partition by p.event_id) as tellings
    from pairs as p
  ),
  same as (
    update catalog.events_at_hand as m
    set event_id = c.event_id
    from counted as c
    where c.source_event_id = m.source_event_id and c.events = 1 and c.tellings = 1
    returning c.here_id, c.there_id, c.event_id
  )
  select array_agg(same.here_id), array_agg(same.there_id), array_agg(same.event_id) into v_here, v_there, v_events from same;
  return case when v_events is null then 0 else catalog.note_same_games(v_there, v_here, v_events) end;
end;
$$;
comment on function catalog.find_events_by_one_side(text) is
  'Sets the event of those at hand that share one team and the hour with a known event of other sources, at home or away as there: a team plays one game at a time, so the other side is the same team under another name, which is noted for the team sync. Returns how many such teams were noted.';
grant execute on function catalog.find_events_by_one_side(text) to service_role;

create function catalog.find_events_of_people(source text) returns void
language sql
set search_path = ''
as $$
  with people as (
    select e.event_id, e.sport_id, e.squad, e.event_datetime, e.time_is_known, h.participant_id as home_id, a.participant_id as away_id,
      x.name_normalized as home_name, y.name_normalized as away_name
    from catalog.events as e
    join catalog.event_participants as h on h.event_id = e.event_id and h.role = 'home'
    join catalog.event_participants as a on a.event_id = e.event_id and a.role = 'away'
    join catalog.participants as x on x.participant_id = h.participant_id
    join catalog.participants as y on y.participant_id = a.participant_id
    where e.record_status = 'active'
      and e.event_datetime between (select min(m.start_at) from catalog.events_at_hand as m) - interval '1 day' and (select max(m.start_at) from catalog.events_at_hand as m) + interval '1 day'
  ),
  told as materialized (
    select m.source_event_id, m.sport_id, m.squad, m.league_id, m.start_at, m.time_is_known, m.home_id, m.away_id, m.home_normalized, m.away_normalized,
      case when m.home_team is null then catalog.normalize_name(m.event_name) end as title
    from catalog.events_at_hand as m
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'person'
  ),
  pairs as (
    select t.source_event_id, t.start_at, t.time_is_known, p.event_id, p.event_datetime, p.time_is_known as is_timed
    from told as t
    join people as p on least(p.home_id, p.away_id) = least(t.home_id, t.away_id) and greatest(p.home_id, p.away_id) = greatest(t.home_id, t.away_id) and p.squad = t.squad
    where t.title is null
    union all
    -- One source's title holds both names: the tournament stands before them.
    select t.source_event_id, t.start_at, t.time_is_known, p.event_id, p.event_datetime, p.time_is_known
    from told as t
    join people as p on p.sport_id = t.sport_id and p.squad = t.squad
    where t.title is not null and p.home_name like '% %' and p.away_name like '% %'
      and position(' ' || p.home_name || ' ' in ' ' || t.title || ' ') > 0 and position(' ' || p.away_name || ' ' in ' ' || t.title || ' ') > 0
    union all
    select t.source_event_id, t.start_at, t.time_is_known, e.event_id, e.event_datetime, e.time_is_known
    from told as t
    join catalog.events as e on e.league_id = t.league_id and e.squad = t.squad and e.home_team is null and e.record_status = 'active'
      and e.event_datetime between t.start_at - interval '1 day' and t.start_at + interval '1 day'
    where t.title is null and t.home_normalized like '% %' and t.away_normalized like '% %'
      and position(' ' || t.home_normalized || ' ' in ' ' || e.event_name_normalized || ' ') > 0
      and position(' ' || t.away_normalized || ' ' in ' ' || e.event_name_normalized || ' ') > 0
  ),
  fitting as (
    select p.source_event_id, p.event_id, abs(extract(epoch from p.event_datetime - p.start_at)) as seconds_off
    from pairs as p
    where not exists (select from catalog.events_at_hand as o where o.event_id = p.event_id)
      -- Players meet once a tournament: sources that know only the session are half a day apart, and some only know the day.
      and (p.event_datetime between p.start_at - interval '2 hours' and p.start_at + interval '2 hours' or (
        not exists (select from catalog.event_identifiers as i where i.event_id = p.event_id and i.source = find_events_of_people.source)
        and (p.event_datetime between p.start_at - interval '12 hours' and p.start_at + interval '12 hours'
          or (not (p.time_is_known and p.is_timed) and (p.event_datetime at time zone 'UTC')::date = (p.start_at at time zone 'UTC')::date))))
  ),
  chosen as (
    select distinct on (f.source_event_id) f.source_event_id, f.event_id from fitting as f order by f.source_event_id, f.seconds_off, f.event_id
  )
  update catalog.events_at_hand as m set event_id = chosen.event_id from chosen where chosen.source_event_id = m.source_event_id
$$;
comment on function catalog.find_events_of_people(text) is
  'Sets the event of those at hand between people who meet in a known event of that time or day, also where one source has both names only in a title.';
grant execute on function catalog.find_events_of_people(text) to service_role;

create function catalog.find_events_by_title(source text) returns void
language sql
set search_path = ''
as $$
  with titles as materialized (
    select m.source_event_id, m.league_id, m.squad, m.start_at, m.time_is_known, catalog.normalize_name(m.event_name) as title
    from catalog.events_at_hand as m
    where m.event_id is null and m.leader = m.source_event_id and m.home_team is null
  ),
  numbered as materialized (
    select t.*, array(select n.no[1] from regexp_matches(t.title, '\d+', 'g') as n (no) order by 1) as numbers from titles as t
  ),
  pairs as (
    select t.source_event_id, e.event_id, e.event_name_normalized = t.title as is_same,
      extensions.similarity(e.event_name_normalized, t.title) as likeness
    from numbered as t
    join catalog.events as e on e.league_id = t.league_id and e.squad = t.squad
      and e.event_datetime between t.start_at - interval '26 hours' and t.start_at + interval '26 hours'
    cross join lateral (
      select array(select n.no[1] from regexp_matches(e.event_name_normalized, '\d+', 'g') as n (no) order by 1) as numbers,
        not exists (select from catalog.event_identifiers as i where i.event_id = e.event_id and i.source = find_events_by_title.source) as is_others,
        case when t.time_is_known and e.time_is_known
          then abs(extract(epoch from e.event_datetime - t.start_at)) / 60
          when catalog.day_at_venue(e.event_datetime, e.time_is_known, null, case when 'espn' = any (e.data_sources) then 'espn' end)
            = catalog.day_at_venue(t.start_at, t.time_is_known, null, find_events_by_title.source) then 0
        end as minutes_off
    ) as other
    where e.home_team is null and e.record_status = 'active'
      and not exists (select from catalog.events_at_hand as o where o.event_id = e.event_id)
      and other.minutes_off <= 120
      and (e.event_name_normalized = t.title or (
        -- Another source's words for it, at the same half hour. Numbers must agree where both have some: Practice 1 is not Practice 2.
        other.is_others and other.minutes_off <= 30
        and (other.numbers = t.numbers or other.numbers = '{}' or t.numbers = '{}')
        -- 0.45: UFC Fight Night with and without its number 0.9, a Grand Prix's sessions under a sponsor's name 0.5, two sessions 0.4.
        and extensions.similarity(e.event_name_normalized, t.title) >= 0.45))
  ),
  best as (
    select distinct on (p.source_event_id) p.* from pairs as p order by p.source_event_id, p.is_same desc, p.likeness desc, p.event_id
  ),
  chosen as (
    select distinct on (b.event_id) b.* from best as b order by b.event_id, b.is_same desc, b.likeness desc, b.source_event_id
  )
  update catalog.events_at_hand as m set event_id = chosen.event_id from chosen where chosen.source_event_id = m.source_event_id
$$;
comment on function catalog.find_events_by_title(text) is
  'Sets the event of races and cards at hand that the league has at that time under the same title or, by another source, nearly the same.';
grant execute on function catalog.find_events_by_title(text) to service_role;
