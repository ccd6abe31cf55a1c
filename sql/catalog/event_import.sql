-- The way events come in: rows by COPY into catalog.events_staging, then one set-based merge. Every source uses this path.

create function catalog.league_squad(league text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select regexp_replace(catalog.squad_of(league_squad.league), '^reserves\+?', '')
$$;
comment on function catalog.league_squad(text) is
  'Squad that a league''s name says plays in it. A number at its end (Formula 2) means nothing about squads, unlike at the end of a team''s name.';
grant execute on function catalog.league_squad(text) to service_role;

create function catalog.resolve_leagues(discovery_source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into catalog.api_sports_canonical (canonical_name, discovery_source)
  select distinct on (catalog.normalize_name(s.sport)) s.sport, resolve_leagues.discovery_source
  from (select distinct d.sport from catalog.events_staging as d) as s
  where not exists (
    select from catalog.sport_aliases as a
    where a.alias_normalized = catalog.normalize_name(s.sport) and not a.is_ambiguous)
  order by catalog.normalize_name(s.sport), s.sport
  on conflict (canonical_name) do nothing;

  insert into catalog.sport_aliases (sport_id, alias)
  select s.sport_id, s.canonical_name
  from catalog.api_sports_canonical as s
  where not exists (select from catalog.sport_aliases as a where a.sport_id = s.sport_id)
  on conflict do nothing;

  with unknown as (
    select distinct on (catalog.normalize_name(s.league), a.sport_id) a.sport_id, s.league, sp.canonical_name as sport,
      dense_rank() over (partition by catalog.normalize_name(s.league) order by a.sport_id) as nth_of_name
    from (select distinct d.league, d.sport from catalog.events_staging as d) as s
    join catalog.sport_aliases as a on a.alias_normalized = catalog.normalize_name(s.sport) and not a.is_ambiguous
    join catalog.api_sports_canonical as sp on sp.sport_id = a.sport_id
    where catalog.league_id_for(s.league, s.sport) is null
    order by catalog.normalize_name(s.league), a.sport_id, s.league
  ),
  inserted as (
    insert into catalog.api_leagues_canonical (sport_id, canonical_name, squad, discovery_source)
    -- The name may be taken by a league of another sport (US Open), or be given to two sports by one import.
    select u.sport_id,
      case when u.nth_of_name > 1 or exists (select from catalog.api_leagues_canonical as l where l.canonical_name = u.league) then u.league || ' (' || u.sport || ')' else u.league end,
      catalog.league_squad(u.league), resolve_leagues.discovery_source
    from unknown as u
    on conflict (canonical_name) do nothing
    returning league_id, canonical_name, sport_id
  )
  insert into catalog.league_aliases (league_id, alias)
  select i.league_id, u.league
  from inserted as i
  join unknown as u on u.sport_id = i.sport_id and i.canonical_name in (u.league, u.league || ' (' || u.sport || ')')
  on conflict do nothing;
  get diagnostics v_count = row_count;

  insert into catalog.league_aliases (league_id, alias)
  select l.league_id, l.canonical_name
  from catalog.api_leagues_canonical as l
  where not exists (
    select from catalog.league_aliases as a
    where a.league_id = l.league_id and a.alias_normalized = catalog.normalize_name(l.canonical_name))
  on conflict do nothing;
  return v_count;
end;
$$;
comment on function catalog.resolve_leagues(text) is
  'Creates the sports and leagues that staged events name and nobody knows yet, unverified. Returns the number of new leagues.';
grant execute on function catalog.resolve_leagues(text) to service_role;

create function catalog.league_id_for(league text, sport text) returns bigint
language sql
stable
set search_path = ''
as $$
  select l.league_id
  from catalog.league_aliases as a
  join catalog.api_leagues_canonical as l on l.league_id = a.league_id
  join catalog.sport_aliases as s on s.sport_id = l.sport_id and s.alias_normalized = (select catalog.normalize_name(league_id_for.sport))
  where a.alias_normalized = (select catalog.normalize_name(league_id_for.league))
  -- A name that is ambiguous on television may still be exact within its sport, and sources put some leagues under a neighbouring sport.
  order by s.is_ambiguous, a.is_ambiguous, l.league_id
  limit 1
$$;
-- The sub-selects make each name be normalised once; without them the planner may do it for every row it looks at, 35 ms a call.
comment on function catalog.league_id_for(text, text) is 'The league a source means by its names of league and sport; null when unknown.';
grant execute on function catalog.league_id_for(text, text) to service_role;

create function catalog.source_digest(staged catalog.events_staging) returns text
language sql
stable
set search_path = ''
as $$
  select md5((staged.league, staged.sport, staged.event_name, staged.home_team, staged.away_team, staged.start_at at time zone 'UTC', staged.venue, staged.status)::text)
$$;
comment on function catalog.source_digest(catalog.events_staging) is 'Hash of everything a source says of an event.';
grant execute on function catalog.source_digest(catalog.events_staging) to service_role;

create function catalog.merge_events(source text) returns table (created integer, updated integer, unchanged integer, teams_created integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_created integer;
  v_updated integer;
  v_total integer;
  v_teams integer;
begin
  -- Two imports at once could create the same team twice; imports are short, so they take turns.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  -- A source that tells an event twice under one id means it once.
  delete from catalog.events_staging as s
  using (select d.ctid as row_id, row_number() over (partition by d.source_event_id order by d.ctid) as nth from catalog.events_staging as d) as twin
  where twin.row_id = s.ctid and twin.nth > 1;
  select count(*) into v_total from catalog.events_staging;
  delete from catalog.events_staging as s
  using catalog.event_identifiers as i
  where i.source = merge_events.source and i.identifier_type = 'event_id' and i.identifier_value = s.source_event_id
    and i.source_digest = catalog.source_digest(s);
  if not exists (select from catalog.events_staging) then
    return query select 0, 0, v_total, 0;
    return;
  end if;
  perform catalog.resolve_leagues(case when merge_events.source in ('thesportsdb', 'espn', 'csv') then merge_events.source else 'manual' end);

  update catalog.events_staging as s
  set sport_id = sp.sport_id, side_kind = sp.side_kind, league_id = l.league_id,
    -- An event without sides has its squad in its name.
    squad = coalesce(nullif(catalog.squad_of(s.home_team), ''), nullif(catalog.squad_of(s.away_team), ''),
      case when s.home_team is null then nullif(catalog.league_squad(s.event_name), '') end, l.squad),
    home_squad = coalesce(nullif(catalog.squad_of(s.home_team), ''), l.squad),
    away_squad = coalesce(nullif(catalog.squad_of(s.away_team), ''), l.squad),
    -- Sources add the country in continental cups: Racing Club (ARG).
    home_normalized = catalog.normalize_name(catalog.strip_squad(regexp_replace(s.home_team, '\s*\([A-Z]{2,3}\)$', ''))),
    away_normalized = catalog.normalize_name(catalog.strip_squad(regexp_replace(s.away_team, '\s*\([A-Z]{2,3}\)$', '')))
  from (
    -- Leagues are looked up once for each name, not for each event.
    select n.league, n.sport, catalog.league_id_for(n.league, n.sport) as league_id
    from (select distinct d.league, d.sport from catalog.events_staging as d) as n
  ) as named
  join catalog.api_leagues_canonical as l on l.league_id = named.league_id
  join catalog.api_sports_canonical as sp on sp.sport_id = l.sport_id
  where named.league = s.league and named.sport = s.sport;
  analyze catalog.events_staging;

  v_teams := catalog.resolve_sides();

  -- One game listed twice, under two leagues or by two feeds, starts within two hours of itself; the two games of a doubleheader do not.
  with grouped as (
    select m.source_event_id, m.start_at, m.sport_id, m.squad, length(concat(m.home_team, m.away_team)) as name_length,
      coalesce(least(m.home_id, m.away_id)::text || '-' || greatest(m.home_id, m.away_id)::text, m.league_id::text || catalog.normalize_name(m.event_name)) as meeting
    from catalog.events_staging as m
  ),
  gaps as (
    select g.*, case when g.start_at - lag(g.start_at) over w <= interval '2 hours' then 0 else 1 end as opens
    from grouped as g
    window w as (partition by g.sport_id, g.squad, g.meeting order by g.start_at, g.source_event_id)
  ),
  numbered as (
    select gaps.*, sum(gaps.opens) over (partition by gaps.sport_id, gaps.squad, gaps.meeting order by gaps.start_at, gaps.source_event_id) as meeting_no
    from gaps
  ),
  leaders as (
    select n.source_event_id, first_value(n.source_event_id) over (
      -- Of two rows that tell of one game the one that names the sides more fully leads.
      partition by n.sport_id, n.squad, n.meeting, n.meeting_no order by n.name_length desc, n.source_event_id) as leader
    from numbered as n
  )
  update catalog.events_staging as m set leader = leaders.leader from leaders where leaders.source_event_id = m.source_event_id;

  update catalog.events_staging as m
  set event_id = i.event_id
  from catalog.event_identifiers as i
  where i.source = merge_events.source and i.identifier_type = 'event_id' and i.identifier_value = m.leader;

  update catalog.events_staging as m
  set event_id = e.event_id
  from catalog.events as e
  where m.event_id is null and e.record_status = 'active'
    and e.sport_id = m.sport_id and e.squad = m.squad
    and e.event_datetime between m.start_at - interval '2 hours' and m.start_at + interval '2 hours'
    and ((e.home_team_id = m.home_id and e.away_team_id = m.away_id) or (e.home_team_id = m.away_id and e.away_team_id = m.home_id));
  update catalog.events_staging as m
  set event_id = e.event_id
  from catalog.event_participants as h
  join catalog.event_participants as a on a.event_id = h.event_id and a.role <> h.role
  join catalog.events as e on e.event_id = h.event_id and e.record_status = 'active'
  where m.event_id is null and m.side_kind <> 'team' and h.participant_id = m.home_id and a.participant_id = m.away_id
    and e.squad = m.squad and e.event_datetime between m.start_at - interval '2 hours' and m.start_at + interval '2 hours';
  update catalog.events_staging as m
  set event_id = e.event_id
  from catalog.events as e
  where m.event_id is null and m.home_team is null and e.home_team is null and e.record_status = 'active'
    and e.league_id = m.league_id and e.squad = m.squad and e.event_name_normalized = catalog.normalize_name(m.event_name)
    and e.event_datetime between m.start_at - interval '2 hours' and m.start_at + interval '2 hours';

  with inserted as (
    insert into catalog.events (sport_id, league_id, squad, event_name, home_team, away_team, home_team_id, away_team_id, event_datetime, venue, status)
    select m.sport_id, m.league_id, m.squad, m.event_name, m.home_team, m.away_team,
      case when m.side_kind = 'team' then m.home_id end, case when m.side_kind = 'team' then m.away_id end, m.start_at, m.venue, m.status
    from catalog.events_staging as m
    where m.event_id is null and m.leader = m.source_event_id
    order by m.source_event_id
    returning event_id, league_id, event_name, event_datetime, home_team, away_team
  )
  update catalog.events_staging as m
  set event_id = i.event_id
  from inserted as i
  where m.event_id is null and m.leader = m.source_event_id
    and i.league_id = m.league_id and i.event_name = m.event_name and i.event_datetime = m.start_at
    -- A source may give all matches of a round one name.
    and (i.home_team, i.away_team) is not distinct from (m.home_team, m.away_team);
  get diagnostics v_created = row_count;
  update catalog.events_staging as m set event_id = l.event_id
  from catalog.events_staging as l
  where m.event_id is null and l.source_event_id = m.leader;

  insert into catalog.event_identifiers (event_id, source, identifier_value, source_digest)
  select distinct on (m.source_event_id <> m.leader, m.source_event_id) m.event_id, merge_events.source, m.source_event_id, catalog.source_digest(m)
  from catalog.events_staging as m
  order by m.source_event_id <> m.leader, m.source_event_id
  on conflict (source, identifier_type, identifier_value) do update set source_digest = excluded.source_digest;

  insert into catalog.event_participants (event_id, participant_id, role)
  select m.event_id, sides.participant_id, sides.role
  from catalog.events_staging as m
  cross join lateral (values (m.home_id, 'home'), (m.away_id, 'away')) as sides (participant_id, role)
  where m.side_kind <> 'team' and m.leader = m.source_event_id and sides.participant_id is not null
  on conflict (event_id, role) where role <> 'field' do update set participant_id = excluded.participant_id
  where event_participants.participant_id <> excluded.participant_id;

  update catalog.events as e
  set event_name = m.event_name, home_team = m.home_team, away_team = m.away_team, event_datetime = m.start_at,
    venue = coalesce(m.venue, e.venue), status = m.status, league_id = m.league_id, squad = m.squad,
    home_team_id = case when m.side_kind = 'team' then m.home_id end, away_team_id = case when m.side_kind = 'team' then m.away_id end,
    record_status = 'active'
  from catalog.events_staging as m
  where e.event_id = m.event_id and m.leader = m.source_event_id
    and (e.event_name, e.home_team, e.away_team, e.event_datetime, e.venue, e.status, e.league_id, e.squad, e.record_status)
      is distinct from (m.event_name, m.home_team, m.away_team, m.start_at, coalesce(m.venue, e.venue), m.status, m.league_id, m.squad, 'active');
  get diagnostics v_updated = row_count;

  delete from catalog.events_staging;
  return query select v_created, v_updated, v_total - v_created - v_updated, v_teams;
end;
$$;
comment on function catalog.merge_events(text) is
  'Merges catalog.events_staging into catalog.events: known events are updated where the source says something new (what it repeats is skipped, so an admin''s correction stays), the same game under two leagues or ids becomes one row with several identifiers, unknown leagues and teams are created as placeholders. Empties the staging table. Call it in the transaction that filled it.';
grant execute on function catalog.merge_events(text) to service_role;
