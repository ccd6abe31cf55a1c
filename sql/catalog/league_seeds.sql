-- Readers of the lists that sources' ids of leagues are written as; see seed_lists.sql for how lists are read.

create function catalog.assert_leagues_known(names text[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_unknown text;
begin
  select string_agg(n.name, ', ' order by n.name) into v_unknown
  from unnest(assert_leagues_known.names) as n (name)
  where not exists (select from catalog.api_leagues_canonical as l where l.canonical_name = n.name);
  if v_unknown is not null then
    raise exception 'Cannot add ids of leagues: unknown: %', v_unknown
      using errcode = 'EG001', hint = 'Add them with catalog.seed_leagues first, or write the canonical name.';
  end if;
end;
$$;
comment on function catalog.assert_leagues_known(text[]) is 'Fails with EG001 when a name is no canonical name of a league.';
grant execute on function catalog.assert_leagues_known(text[]) to service_role;

create function catalog.seed_thesportsdb_leagues(list text) returns integer
language plpgsql
set search_path = ''
as $$
begin
  perform catalog.assert_leagues_known((select array_agg(r.cells[3]) from catalog.list_rows(seed_thesportsdb_leagues.list) as r));
  -- An id that an import gave to a league made for it stays there until a person moves it.
  update catalog.api_leagues_canonical as l
  set thesportsdb_league_id = r.cells[1], thesportsdb_name = coalesce(l.thesportsdb_name, ltrim(r.cells[2], '? '))
  from catalog.list_rows(seed_thesportsdb_leagues.list) as r
  where l.canonical_name = r.cells[3] and l.thesportsdb_league_id is null
    and not exists (select from catalog.api_leagues_canonical as o where o.thesportsdb_league_id = r.cells[1]);
  insert into catalog.league_aliases (league_id, alias, is_ambiguous)
  select l.league_id, a.alias, true
  from catalog.list_rows(seed_thesportsdb_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[3] and l.thesportsdb_league_id = r.cells[1]
  cross join lateral catalog.list_aliases(r.cells[2]) as a
  where a.is_ambiguous
  on conflict (league_id, alias_normalized) do nothing;
  perform catalog.add_league_aliases(array_agg(l.league_id), array_agg(ltrim(r.cells[2], '? ')))
  from catalog.list_rows(seed_thesportsdb_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[3] and l.thesportsdb_league_id = r.cells[1];
  return (select count(*) from catalog.list_rows(seed_thesportsdb_leagues.list));
end;
$$;
comment on function catalog.seed_thesportsdb_leagues(text) is
  'Tells which leagues TheSportsDB''s ids mean: id | its name, with ? before it where it means other leagues too | canonical name. An id that a league has already stays. Returns the number of lines.';
grant execute on function catalog.seed_thesportsdb_leagues(text) to service_role;

create function catalog.seed_espn_sports(list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_unknown text;
begin
  select string_agg(r.cells[3], ', ' order by r.line_no) into v_unknown
  from catalog.list_rows(seed_espn_sports.list) as r
  where not exists (select from catalog.api_sports_canonical as s where s.canonical_name = r.cells[3]);
  if v_unknown is not null then
    raise exception 'Cannot map sports of ESPN: unknown: %', v_unknown
      using errcode = 'EG001', hint = 'Add them with catalog.seed_sports first.';
  end if;
  insert into catalog.espn_sport_mappings (canonical_sport_id, espn_name, espn_slug, confidence, mapping_method)
  select s.sport_id, r.cells[2], r.cells[1], 1, 'manual'
  from catalog.list_rows(seed_espn_sports.list) as r
  join catalog.api_sports_canonical as s on s.canonical_name = r.cells[3]
  on conflict do nothing;
  return (select count(*) from catalog.list_rows(seed_espn_sports.list));
end;
$$;
comment on function catalog.seed_espn_sports(text) is 'Maps ESPN''s sports: slug | its name | canonical name of the sport. Mappings that exist stay. Returns the number of lines.';
grant execute on function catalog.seed_espn_sports(text) to service_role;

create function catalog.seed_espn_leagues(list text) returns integer
language plpgsql
set search_path = ''
as $$
begin
  perform catalog.assert_leagues_known((select array_agg(r.cells[4]) from catalog.list_rows(seed_espn_leagues.list) as r));
  insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, scoreboard_query, confidence, mapping_method)
  select l.league_id, r.cells[2], r.cells[1], nullif(r.cells[3], ''), nullif(r.cells[5], ''), 1, 'manual'
  from catalog.list_rows(seed_espn_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[4]
  on conflict (espn_slug) do nothing;
  return (select count(*) from catalog.list_rows(seed_espn_leagues.list));
end;
$$;
comment on function catalog.seed_espn_leagues(text) is
  'Maps ESPN''s leagues: slug | its name | its id, where it is known | canonical name of the league | more of the scoreboard''s query. Mappings that exist stay. Returns the number of lines.';
grant execute on function catalog.seed_espn_leagues(text) to service_role;
