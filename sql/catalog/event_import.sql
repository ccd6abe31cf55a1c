-- The way events come in: rows by COPY into catalog.events_staging, then one set-based merge. Every source uses this path.

create function catalog.merge_events(source text) returns table (created integer, updated integer, unchanged integer, teams_created integer)
language plpgsql
set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
  v_created integer;
  v_updated integer;
  v_total integer;
  v_teams integer;
  v_noted integer := 0;
  v_nestloop text := current_setting('enable_nestloop');
begin
  -- Two imports at once could create the same team twice; imports are short, so they take turns.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  v_total := catalog.collect_events(merge_events.source);
  if not exists (select from catalog.events_at_hand) then
    delete from catalog.events_staging;
    return query select 0, 0, v_total, 0;
    return;
  end if;
  -- The planner takes rows of a moment ago for a handful: with 20,000 of them its loops took minutes. A day's fifty are best looked up one by one.
  if (select count(*) from catalog.events_at_hand) > 1000 then
    perform set_config('enable_nestloop', 'off', true);
  end if;
  perform catalog.place_events(merge_events.source);
  v_teams := catalog.resolve_sides(merge_events.source);
  perform catalog.group_events(merge_events.source);
  analyze catalog.events_at_hand;

  perform catalog.find_events_by_id(merge_events.source);
  while catalog.find_events_by_sides(merge_events.source) > 0 loop
  end loop;
  if catalog.is_one_feed(merge_events.source) then
    perform catalog.find_events_by_day(merge_events.source);
    v_noted := catalog.find_events_by_one_side(merge_events.source);
  end if;
  perform catalog.find_events_of_people(merge_events.source);
  perform catalog.find_events_by_title(merge_events.source);
  v_created := catalog.create_events(merge_events.source);
  perform catalog.write_identifiers(merge_events.source);
  perform catalog.write_participants(merge_events.source);
  v_updated := catalog.merge_facts();
  perform set_config('enable_nestloop', v_nestloop, true);
  delete from catalog.events_at_hand;
  delete from catalog.events_staging;
  if v_noted > 0 then
    -- Last, because a merge of teams moves their events.
    perform catalog.auto_resolve_conflicts();
  end if;
  return query select v_created, v_updated, v_total - v_created - v_updated, v_teams;
end;
$$;
comment on function catalog.merge_events(text) is
  'Merges catalog.events_staging into catalog.events: what a source repeats is skipped, the same game under two leagues, ids or sources becomes one row with several identifiers, its columns taken from the source that counts (catalog.field_precedence); unknown leagues and teams are created as placeholders. Empties the staging table. Call it in the transaction that filled it. Returns counts of rows of the source.';
grant execute on function catalog.merge_events(text) to service_role;

create function catalog.collect_events(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_total integer;
  v_has_twins boolean;
begin
  select count(*), count(*) <> count(distinct s.source_event_id) into v_total, v_has_twins from catalog.events_staging as s;
  if v_has_twins then
    -- A source that tells an event twice under one id means it once.
    delete from catalog.events_staging as s
    using (select d.ctid as row_id, row_number() over (partition by d.source_event_id order by d.ctid) as nth from catalog.events_staging as d) as twin
    where twin.row_id = s.ctid and twin.nth > 1;
    select count(*) into v_total from catalog.events_staging as s;
  end if;
  delete from catalog.events_at_hand;
  insert into catalog.events_at_hand (source_event_id, league, sport, source_league_id, event_name, home_team, away_team, home_source_id, away_source_id,
    start_at, time_is_known, utc_offset_minutes, source_digest)
  with told as (
    select s.source_event_id, s.league, s.sport, s.source_league_id, s.event_name, s.home_team, s.away_team, s.home_source_id, s.away_source_id,
      s.start_at, s.time_is_known, s.utc_offset_minutes,
      md5((s.league, s.sport, s.event_name, s.home_team, s.away_team, extract(epoch from s.start_at), s.venue, s.status, s.source_league_id, s.home_source_id,
        s.away_source_id, s.time_is_known, s.city, s.country, s.season, s.round, s.broadcaster, s.description, s.thumbnail_url, s.home_logo_url,
        s.away_logo_url, s.field)::text) as source_digest
    from catalog.events_staging as s
  )
  select told.* from told
  where not exists (
    select from catalog.event_identifiers as i
    where i.source = collect_events.source and i.identifier_type = 'event_id' and i.identifier_value = told.source_event_id
      and i.source_digest = told.source_digest);
  -- Statistics are those of an earlier import otherwise, and the joins of 20,000 rows became loops.
  analyze catalog.events_at_hand;
  return v_total;
end;
$$;
comment on function catalog.collect_events(text) is
  'Lays the staged events that say something new out in catalog.events_at_hand. Returns how many events the source told of in all.';
grant execute on function catalog.collect_events(text) to service_role;

create function catalog.place_events(source text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if exists (select from catalog.events_at_hand as m where m.source_league_id is not null) then
    update catalog.events_at_hand as m
    set league_id = known.league_id
    from catalog.leagues_of_source(place_events.source,
      (select array_agg(d.source_league_id) from catalog.events_at_hand as d), (select array_agg(d.sport) from catalog.events_at_hand as d)) as known
    where known.source_league_id = m.source_league_id and known.sport = m.sport;
  end if;
  perform catalog.resolve_leagues(place_events.source);

  with named as materialized (
    -- Leagues are looked up once for each name, not for each event.
    select n.league, n.sport, catalog.league_id_for(n.league, n.sport) as league_id
    from (select distinct d.league, d.sport from catalog.events_at_hand as d where d.league_id is null) as n
  ),
  sides as materialized (
    -- Sources add the country in continental cups: Racing Club (ARG).
    select n.name, catalog.squad_of(n.name) as squad, catalog.normalize_name(catalog.strip_squad(regexp_replace(n.name, '\s*\([A-Z]{2,3}\)$', ''))) as normalized
    from (select d.home_team as name from catalog.events_at_hand as d union select d.away_team from catalog.events_at_hand as d) as n
  ),
  placed as (
    select m.source_event_id, coalesce(m.league_id, named.league_id) as league_id
    from catalog.events_at_hand as m
    left join named on named.league = m.league and named.sport = m.sport
  )
  update catalog.events_at_hand as m
  set sport_id = sp.sport_id, side_kind = sp.side_kind, league_id = l.league_id,
    -- An event without sides has its squad in its name.
    squad = coalesce(nullif(h.squad, ''), nullif(a.squad, ''),
      case when x.home_team is null then nullif(catalog.league_squad(x.event_name), '') end, l.squad),
    home_squad = coalesce(nullif(h.squad, ''), l.squad),
    away_squad = coalesce(nullif(a.squad, ''), l.squad),
    home_normalized = h.normalized,
    away_normalized = a.normalized
  from placed
  join catalog.events_at_hand as x on x.source_event_id = placed.source_event_id
  join catalog.api_leagues_canonical as l on l.league_id = placed.league_id
  join catalog.api_sports_canonical as sp on sp.sport_id = l.sport_id
  left join sides as h on h.name = x.home_team
  left join sides as a on a.name = x.away_team
  where m.source_event_id = placed.source_event_id;
end;
$$;
comment on function catalog.place_events(text) is
  'Sets sport, league, squads and normalised sides of the events at hand, the league by the source''s id where it is mapped, else by name; unknown ones are created.';
grant execute on function catalog.place_events(text) to service_role;

create function catalog.create_events(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_created integer;
begin
  -- What the source's id stood for stays its event when nothing fits better: the game was moved, or only this source has told of it. An event of
  -- other sources with other sides is left to them.
  update catalog.events_at_hand as m
  set event_id = m.event_id_before
  from catalog.events as e
  where m.event_id is null and m.leader = m.source_event_id and e.event_id = m.event_id_before
    and not exists (select from catalog.events_at_hand as o where o.event_id = m.event_id_before)
    and (e.home_team_id is null or (least(m.home_id, m.away_id), greatest(m.home_id, m.away_id)) = (least(e.home_team_id, e.away_team_id), greatest(e.home_team_id, e.away_team_id))
      or not exists (select from catalog.event_identifiers as o where o.event_id = e.event_id and o.source <> create_events.source));

  update catalog.events_at_hand as m set event_id = nextval('catalog.events_event_id_seq'::regclass), is_new = true
  where m.event_id is null and m.leader = m.source_event_id;
  get diagnostics v_created = row_count;
  update catalog.events_at_hand as m set event_id = l.event_id, is_new = l.is_new
  from catalog.events_at_hand as l
  where m.leader <> m.source_event_id and l.source_event_id = m.leader and m.event_id is distinct from l.event_id;

  insert into catalog.events (event_id, sport_id, league_id, squad, event_name, home_team, away_team, home_team_id, away_team_id, event_datetime,
    time_is_known, venue, city, country, season, round, broadcaster, description, thumbnail_url, home_logo_url, away_logo_url, status, data_sources)
  overriding system value
  select m.event_id, m.sport_id, m.league_id, m.squad, m.event_name, m.home_team, m.away_team,
    case when m.side_kind = 'team' then m.home_id end, case when m.side_kind = 'team' then m.away_id end, m.start_at,
    m.time_is_known, s.venue, s.city, s.country, s.season, s.round, s.broadcaster, s.description, s.thumbnail_url, s.home_logo_url, s.away_logo_url, s.status, array[create_events.source]
  from catalog.events_at_hand as m
  join catalog.events_staging as s on s.source_event_id = m.source_event_id
  where m.is_new and m.leader = m.source_event_id
  order by m.start_at;
  return v_created;
end;
$$;
comment on function catalog.create_events(text) is 'Makes the events at hand that nobody knows, one for each game. Returns their number.';
grant execute on function catalog.create_events(text) to service_role;

create function catalog.merge_thesportsdb_events() returns table (created integer, updated integer, unchanged integer, teams_created integer)
language sql
set search_path = ''
as $$
  select m.created, m.updated, m.unchanged, m.teams_created from catalog.merge_events('thesportsdb') as m
$$;
comment on function catalog.merge_thesportsdb_events() is 'Merges staged events of TheSportsDB, its leagues by api_leagues_canonical.thesportsdb_league_id.';
grant execute on function catalog.merge_thesportsdb_events() to service_role;

create function catalog.merge_espn_events() returns table (created integer, updated integer, unchanged integer, teams_created integer)
language sql
set search_path = ''
as $$
  select m.created, m.updated, m.unchanged, m.teams_created from catalog.merge_events('espn') as m
$$;
comment on function catalog.merge_espn_events() is 'Merges staged events of ESPN, its leagues by catalog.espn_league_mappings.';
grant execute on function catalog.merge_espn_events() to service_role;
