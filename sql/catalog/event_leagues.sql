-- Which sports and leagues the events at hand are of.

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

create function catalog.add_leagues(discovery_source text, sports text[], leagues text[]) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into catalog.api_sports_canonical (canonical_name, discovery_source)
  select distinct on (catalog.normalize_name(s.sport)) s.sport, add_leagues.discovery_source
  from (select distinct d.sport from unnest(add_leagues.sports) as d (sport)) as s
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
    from (
      -- offset 0: else each row's league is looked up before the names are made distinct.
      select distinct d.league, d.sport from unnest(add_leagues.sports, add_leagues.leagues) as d (sport, league) offset 0
    ) as s
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
      catalog.league_squad(u.league), add_leagues.discovery_source
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
  where not exists (select from catalog.league_aliases as a where a.league_id = l.league_id)
  on conflict do nothing;
  return v_count;
end;
$$;
comment on function catalog.add_leagues(text, text[], text[]) is
  'Creates the sports and leagues that a source names and nobody knows yet, unverified. The n-th league is of the n-th sport. Returns the number of new leagues.';
grant execute on function catalog.add_leagues(text, text[], text[]) to service_role;

create function catalog.resolve_leagues(discovery_source text) returns integer
language sql
set search_path = ''
as $$
  select catalog.add_leagues(resolve_leagues.discovery_source, array_agg(d.sport), array_agg(d.league))
  from (select distinct s.sport, s.league from catalog.events_at_hand as s where s.league_id is null) as d
$$;
comment on function catalog.resolve_leagues(text) is
  'Creates the sports and leagues that the events at hand name and nobody knows yet, unverified. Returns the number of new leagues.';
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
