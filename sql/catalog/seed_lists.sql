-- Readers of the lists that seeds are written as: one line a row, columns between bars, aliases between semicolons.
-- An admin adds a league of their own with the same functions.

create function catalog.list_rows(list text) returns table (line_no bigint, cells text[])
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select l.line_no, (
    select array_agg(btrim(c.cell) order by c.cell_no)
    from regexp_split_to_table(l.line, '\|') with ordinality as c (cell, cell_no))
  from regexp_split_to_table(list_rows.list, '\r?\n') with ordinality as l (line, line_no)
  where btrim(l.line) <> ''
$$;
comment on function catalog.list_rows(text) is 'Splits a list into its lines and their trimmed cells; empty lines are skipped.';
grant execute on function catalog.list_rows(text) to service_role;

create function catalog.list_aliases(cell text) returns table (alias text, is_ambiguous boolean)
language sql
immutable parallel safe
set search_path = ''
as $$
  select distinct on (catalog.normalize_name(ltrim(btrim(a.alias), '?'))) ltrim(btrim(a.alias), '?'), btrim(a.alias) like '?%'
  from regexp_split_to_table(coalesce(list_aliases.cell, ''), ';') as a (alias)
  where catalog.normalize_name(a.alias) <> ''
  order by catalog.normalize_name(ltrim(btrim(a.alias), '?')), btrim(a.alias) like '?%'
$$;
comment on function catalog.list_aliases(text) is 'Splits a cell of aliases; a leading question mark says that the alias is ambiguous.';
grant execute on function catalog.list_aliases(text) to service_role;

create function catalog.seed_sports(list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into catalog.api_sports_canonical (canonical_name, emoji, xmltv_category, duration_minutes, side_kind, is_verified)
  select r.cells[1], nullif(r.cells[2], ''), nullif(r.cells[3], ''), coalesce(nullif(r.cells[4], '')::integer, 120), coalesce(nullif(r.cells[5], ''), 'team'), true
  from catalog.list_rows(seed_sports.list) as r
  on conflict (canonical_name) do update
  set emoji = excluded.emoji, xmltv_category = excluded.xmltv_category, duration_minutes = excluded.duration_minutes, side_kind = excluded.side_kind
  where (api_sports_canonical.emoji, api_sports_canonical.xmltv_category, api_sports_canonical.duration_minutes, api_sports_canonical.side_kind)
    is distinct from (excluded.emoji, excluded.xmltv_category, excluded.duration_minutes, excluded.side_kind);
  insert into catalog.sport_aliases (sport_id, alias, is_ambiguous)
  select s.sport_id, a.alias, a.is_ambiguous
  from catalog.list_rows(seed_sports.list) as r
  join catalog.api_sports_canonical as s on s.canonical_name = r.cells[1]
  cross join lateral catalog.list_aliases(r.cells[1] || ';' || coalesce(r.cells[6], '')) as a
  on conflict (sport_id, alias_normalized) do nothing;
  select count(*) into v_count from catalog.list_rows(seed_sports.list);
  return v_count;
end;
$$;
comment on function catalog.seed_sports(text) is 'Adds sports: name | emoji | XMLTV category | minutes | team, person or field | other words. Returns the number of lines.';
grant execute on function catalog.seed_sports(text) to service_role;

create function catalog.seed_leagues(sport text, list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_sport_id bigint := (select s.sport_id from catalog.api_sports_canonical as s where s.canonical_name = seed_leagues.sport);
begin
  if v_sport_id is null then
    raise exception 'Cannot add leagues: sport % is unknown', seed_leagues.sport
      using errcode = 'EG001', hint = 'Add it with catalog.seed_sports first.';
  end if;
  insert into catalog.api_leagues_canonical (sport_id, canonical_name, country, squad, is_verified)
  select v_sport_id, r.cells[1], nullif(r.cells[2], ''), catalog.league_squad(r.cells[1]), true
  from catalog.list_rows(seed_leagues.list) as r
  on conflict (canonical_name) do nothing;
  insert into catalog.league_aliases (league_id, alias, is_ambiguous)
  select l.league_id, a.alias, a.is_ambiguous
  from catalog.list_rows(seed_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[1]
  cross join lateral catalog.list_aliases(r.cells[1] || ';' || coalesce(r.cells[3], '')) as a
  on conflict (league_id, alias_normalized) do nothing;
  select count(*) into v_count from catalog.list_rows(seed_leagues.list);
  return v_count;
end;
$$;
comment on function catalog.seed_leagues(text, text) is 'Adds leagues of a sport: name | country | other names. Returns the number of lines.';
grant execute on function catalog.seed_leagues(text, text) to service_role;

create function catalog.seed_teams(league text, list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_league catalog.api_leagues_canonical;
  v_count integer;
begin
  select l.* into v_league from catalog.api_leagues_canonical as l where l.canonical_name = seed_teams.league;
  if v_league.league_id is null then
    raise exception 'Cannot add teams: league % is unknown', seed_teams.league
      using errcode = 'EG001', hint = 'Add it with catalog.seed_leagues first.';
  end if;
  insert into catalog.teams (league_id, sport_id, squad, canonical_name, city, nickname, abbreviation, country)
  select v_league.league_id, v_league.sport_id, coalesce(nullif(catalog.squad_of(r.cells[1]), ''), v_league.squad), r.cells[1], nullif(r.cells[2], ''), nullif(r.cells[3], ''), nullif(r.cells[4], ''), v_league.country
  from catalog.list_rows(seed_teams.list) as r
  on conflict (league_id, squad, canonical_name_normalized) do update
  set city = excluded.city, nickname = excluded.nickname, abbreviation = excluded.abbreviation, is_placeholder = false
  where (teams.city, teams.nickname, teams.abbreviation, teams.is_placeholder)
    is distinct from (excluded.city, excluded.nickname, excluded.abbreviation, false);
  insert into catalog.team_aliases (team_id, alias, source, priority, is_ambiguous)
  -- A seeded name of up to four capitals is one more abbreviation, not a name.
  select t.team_id, a.alias, 'seed', case when a.alias ~ '^[A-Z]{2,4}$' then 5 else 8 end, a.is_ambiguous
  from catalog.list_rows(seed_teams.list) as r
  join catalog.teams as t on t.league_id = v_league.league_id and t.squad = coalesce(nullif(catalog.squad_of(r.cells[1]), ''), v_league.squad)
    and t.canonical_name_normalized = catalog.normalize_name(r.cells[1])
  cross join lateral catalog.list_aliases(r.cells[5]) as a
  on conflict (team_id, alias_normalized) do nothing;
  perform catalog.derive_team_aliases((
    select array_agg(t.team_id) from catalog.teams as t where t.league_id = v_league.league_id));
  select count(*) into v_count from catalog.list_rows(seed_teams.list);
  return v_count;
end;
$$;
comment on function catalog.seed_teams(text, text) is
  'Adds teams of a league: full name | place in the name | nickname | abbreviation | other names. Derives the rest. Returns the number of lines.';
grant execute on function catalog.seed_teams(text, text) to service_role;

create function catalog.seed_schools(list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_entry record;
begin
  -- One list of schools makes the teams of every sport they play, because place, nickname and aliases are the school's.
  for v_entry in
    select f.league, string_agg(concat_ws(' | ', r.cells[1] || ' ' || r.cells[2], r.cells[1], r.cells[2], r.cells[3], coalesce(r.cells[5], '')), e'\n') as lines
    from catalog.list_rows(seed_schools.list) as r
    cross join lateral regexp_split_to_table(r.cells[4], '\s+') as flag (flag)
    join (values
      ('F', 'NCAA Football'), ('f', 'NCAA Football'),
      ('B', 'NCAA Men''s Basketball'), ('B', 'NCAA Women''s Basketball'),
      ('H', 'NCAA Men''s Ice Hockey'), ('h', 'NCAA Women''s Ice Hockey')
    ) as f (flag, league) on f.flag = flag.flag
    group by f.league
  loop
    perform catalog.seed_teams(v_entry.league, v_entry.lines);
  end loop;
  -- A school's name is in the column of the place, but it is the name everybody uses.
  update catalog.team_aliases as a
  set priority = 8
  from catalog.teams as t
  join catalog.api_leagues_canonical as l on l.league_id = t.league_id and l.canonical_name like 'NCAA %'
  where t.team_id = a.team_id and a.source = 'city' and a.priority < 8;
  return (select count(*) from catalog.list_rows(seed_schools.list));
end;
$$;
comment on function catalog.seed_schools(text) is
  'Adds college teams: school | nickname | abbreviation | flags (F and f football, B basketball of men and women, H and h ice hockey of men and women) | other names. Returns the number of lines.';
grant execute on function catalog.seed_schools(text) to service_role;

create table catalog.race_names (
  race_name_id bigint generated always as identity primary key,
  league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  canonical_name text not null,
  circuit text,
  place text,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  unique (league_id, alias_normalized)
);
comment on table catalog.race_names is 'What the races of a calendar are called: every alias points to the one name that event titles are compared by.';
revoke all on catalog.race_names from anon, authenticated;
grant select, insert, update, delete on catalog.race_names to service_role;
alter table catalog.race_names enable row level security;

create function catalog.canonical_race(title text) returns text
language sql
stable strict parallel safe
set search_path = ''
as $$
  -- Places are races' names only beside the word for a race: Monza is a football club elsewhere.
  select case
    when n.title !~ '\m(gp|grand prix|gran premio|gran premi|grande premio|grosser preis|grote prijs)\M' then canonical_race.title
    else coalesce((
      select replace(' ' || n.title || ' ', ' ' || r.alias_normalized || ' ', ' ' || catalog.normalize_name(r.canonical_name) || ' ')
      from catalog.race_names as r
      where position(' ' || r.alias_normalized || ' ' in ' ' || n.title || ' ') > 0
      order by length(r.alias_normalized) desc, r.race_name_id
      limit 1), canonical_race.title)
  end
  -- Without offset the title would be normalised again for each race.
  from (select catalog.normalize_name(canonical_race.title) as title offset 0) as n
$$;
comment on function catalog.canonical_race(text) is 'A title with the name of its race as the calendar has it: GP de España is Spanish Grand Prix. Unchanged when it names no race.';
grant execute on function catalog.canonical_race(text) to service_role;

create function catalog.seed_race_names(league text, list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_league_id bigint := (select l.league_id from catalog.api_leagues_canonical as l where l.canonical_name = seed_race_names.league);
begin
  if v_league_id is null then
    raise exception 'Cannot add race names: league % is unknown', seed_race_names.league
      using errcode = 'EG001', hint = 'Add it with catalog.seed_leagues first.';
  end if;
  insert into catalog.race_names (league_id, canonical_name, circuit, place, alias)
  select v_league_id, r.cells[1], nullif(r.cells[2], ''), nullif(r.cells[3], ''), a.alias
  from catalog.list_rows(seed_race_names.list) as r
  cross join lateral catalog.list_aliases(concat_ws(';', r.cells[1], r.cells[2], r.cells[3], r.cells[4])) as a
  where not a.is_ambiguous
  on conflict (league_id, alias_normalized) do nothing;
  return (select count(*) from catalog.list_rows(seed_race_names.list));
end;
$$;
comment on function catalog.seed_race_names(text, text) is 'Adds the races of a calendar: name | circuit | place | other names. Returns the number of lines.';
grant execute on function catalog.seed_race_names(text, text) to service_role;
