-- Leagues as TheSportsDB and ESPN list them: found by id, then by name; what nobody knows is created, unverified.

create table catalog.second_league_ids (
  source text not null references catalog.sources (source),
  source_league_id text not null,
  source_name text not null,
  league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (source, source_league_id)
);
comment on table catalog.second_league_ids is
  'Leagues of a source that go by the name of one of ours which has another id of that source already. The second id is not set and nothing is fetched by it; to follow it, set it on the league that it means and delete the row.';
revoke all on catalog.second_league_ids from anon, authenticated;
grant select, insert, update, delete on catalog.second_league_ids to service_role;
alter table catalog.second_league_ids enable row level security;
create index second_league_ids_league_id_idx on catalog.second_league_ids (league_id);

create function catalog.leagues_of_source(source text, source_league_ids text[], sports text[])
returns table (source_league_id text, sport text, league_id bigint)
language sql
stable
set search_path = ''
as $$
  with asked as materialized (
    select distinct d.source_league_id, d.sport
    from unnest(leagues_of_source.source_league_ids, leagues_of_source.sports) as d (source_league_id, sport)
    where d.source_league_id is not null
  ),
  found as (
    select a.source_league_id, a.sport, l.league_id
    from asked as a
    join catalog.api_leagues_canonical as l on l.thesportsdb_league_id = a.source_league_id
    where leagues_of_source.source = 'thesportsdb'
    union
    select a.source_league_id, a.sport, i.league_id
    from asked as a
    join catalog.second_league_ids as i on i.source = leagues_of_source.source and i.source_league_id = a.source_league_id
    union
    select a.source_league_id, a.sport, m.canonical_league_id
    from asked as a
    join catalog.espn_league_mappings as m on a.source_league_id in (m.espn_slug, m.espn_league_id)
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where leagues_of_source.source = 'espn'
      -- Its numbers are unique within a sport only: AFL has one of baseball.
      and (a.source_league_id = m.espn_slug or a.sport = split_part(m.espn_slug, '/', 1) or exists (
        select from catalog.sport_aliases as s where s.sport_id = l.sport_id and s.alias_normalized = catalog.normalize_name(a.sport)))
  )
  select f.source_league_id, f.sport, min(f.league_id)
  from found as f
  group by f.source_league_id, f.sport
  having count(distinct f.league_id) = 1
$$;
comment on function catalog.leagues_of_source(text, text[], text[]) is
  'Which of our leagues a source means by its own ids; the n-th id is of the n-th sport, as the source names it. What is not mapped, or to several, is left out.';
grant execute on function catalog.leagues_of_source(text, text[], text[]) to service_role;

create function catalog.create_sports(discovery_source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with unknown as (
    select distinct on (catalog.normalize_name(d.sport)) d.sport
    from catalog.leagues_staging as d
    where d.league_id is null
      and not exists (select from catalog.sports_meant(create_sports.discovery_source, d.sport) as m where m.is_home)
    order by catalog.normalize_name(d.sport), d.sport
  ),
  inserted as (
    insert into catalog.api_sports_canonical (canonical_name, thesportsdb_name, discovery_source)
    select initcap(replace(u.sport, '-', ' ')), case when create_sports.discovery_source = 'thesportsdb' then u.sport end, create_sports.discovery_source
    from unknown as u
    on conflict (canonical_name) do nothing
    returning sport_id, canonical_name
  )
  insert into catalog.sport_aliases (sport_id, alias)
  select i.sport_id, i.canonical_name from inserted as i;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.create_sports(text) is 'Creates the sports that staged leagues name and nobody knows, unverified. Returns their number.';
grant execute on function catalog.create_sports(text) to service_role;

create function catalog.create_leagues(discovery_source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with unknown as (
    select d.source_league_id, d.slug, d.name, d.country, d.logo_url, d.website_url, d.description, d.start_year, m.sport_id, s.canonical_name as sport,
      row_number() over (partition by catalog.normalize_name(d.name) order by length(d.source_league_id), d.source_league_id) as nth_of_name,
      row_number() over (partition by catalog.normalize_name(d.name), m.sport_id order by length(d.source_league_id), d.source_league_id) as nth_in_sport
    from catalog.leagues_staging as d
    cross join lateral catalog.sports_meant(create_leagues.discovery_source, coalesce(nullif(split_part(d.slug, '/', 1), ''), d.sport)) as m
    join catalog.api_sports_canonical as s on s.sport_id = m.sport_id
    where d.league_id is null and m.is_home
  ),
  named as (
    select u.*, case
      when u.nth_of_name = 1 and not exists (select from catalog.api_leagues_canonical as l where l.canonical_name = u.name) then u.name
      when u.nth_in_sport = 1 and not exists (select from catalog.api_leagues_canonical as l where l.canonical_name = u.name || ' (' || u.sport || ')') then u.name || ' (' || u.sport || ')'
      else u.name || ' (' || coalesce(u.slug, u.source_league_id) || ')' end as canonical_name
    from unknown as u
  ),
  inserted as (
    insert into catalog.api_leagues_canonical (sport_id, canonical_name, country, squad, thesportsdb_league_id, thesportsdb_name, logo_url, website_url, description, start_year, discovery_source)
    select n.sport_id, n.canonical_name, n.country, catalog.league_squad(n.name),
      case when create_leagues.discovery_source = 'thesportsdb' then n.source_league_id end, case when create_leagues.discovery_source = 'thesportsdb' then n.name end,
      n.logo_url, n.website_url, n.description, n.start_year, create_leagues.discovery_source
    from named as n
    on conflict (canonical_name) do nothing
    returning league_id, canonical_name
  )
  update catalog.leagues_staging as d
  set league_id = i.league_id
  from inserted as i
  join named as n on n.canonical_name = i.canonical_name
  where d.source_league_id = n.source_league_id and d.slug is not distinct from n.slug;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.create_leagues(text) is
  'Creates the staged leagues that were not found, unverified and with the squad that their name means; a name that is taken gets its sport behind it. Returns their number.';
grant execute on function catalog.create_leagues(text) to service_role;

create function catalog.add_league_aliases(league_ids bigint[], aliases text[]) returns bigint[]
language sql
set search_path = ''
as $$
  with wanted as (
    select distinct on (w.league_id, catalog.normalize_name(w.alias)) w.league_id, btrim(w.alias) as alias, catalog.normalize_name(w.alias) as normalized
    from unnest(add_league_aliases.league_ids, add_league_aliases.aliases) as w (league_id, alias)
    where catalog.normalize_name(w.alias) <> ''
    order by w.league_id, catalog.normalize_name(w.alias), w.alias
  ),
  inserted as (
    insert into catalog.league_aliases (league_id, alias, is_ambiguous)
    -- What another league is called already stays its name, and a sport's word names no league (Rugby League).
    select w.league_id, w.alias,
      exists (select from wanted as o where o.normalized = w.normalized and o.league_id <> w.league_id)
      or exists (select from catalog.league_aliases as a where a.alias_normalized = w.normalized and a.league_id <> w.league_id)
      or exists (select from catalog.sport_aliases as a where a.alias_normalized = w.normalized)
    from wanted as w
    where not exists (select from catalog.league_aliases as a where a.league_id = w.league_id and a.alias_normalized = w.normalized)
    on conflict (league_id, alias_normalized) do nothing
    returning league_id
  )
  select coalesce(array_agg(distinct i.league_id), '{}') from inserted as i
$$;
comment on function catalog.add_league_aliases(bigint[], text[]) is
  'Adds names to leagues, marked as ambiguous where another league or a sport goes by them. Returns the leagues that got one.';
grant execute on function catalog.add_league_aliases(bigint[], text[]) to service_role;

create function catalog.fill_leagues(source text) returns bigint[]
language sql
set search_path = ''
as $$
  with told as (
    -- Several competitions of ESPN may be one of ours: the first tells.
    select distinct on (d.league_id) d.*
    from catalog.leagues_staging as d
    where d.league_id is not null
    order by d.league_id, length(d.source_league_id), d.source_league_id
  ),
  filled as (
    update catalog.api_leagues_canonical as l
    set thesportsdb_league_id = coalesce(l.thesportsdb_league_id, case when fill_leagues.source = 'thesportsdb' then t.source_league_id end),
      thesportsdb_name = coalesce(l.thesportsdb_name, case when fill_leagues.source = 'thesportsdb' then t.name end),
      country = coalesce(l.country, t.country), logo_url = coalesce(l.logo_url, t.logo_url), website_url = coalesce(l.website_url, t.website_url),
      description = coalesce(l.description, t.description), start_year = coalesce(l.start_year, t.start_year)
    from told as t
    where l.league_id = t.league_id
      and ((fill_leagues.source = 'thesportsdb' and (l.thesportsdb_league_id is null or l.thesportsdb_name is null))
        or (l.country is null and t.country is not null) or (l.logo_url is null and t.logo_url is not null)
        or (l.website_url is null and t.website_url is not null) or (l.description is null and t.description is not null)
        or (l.start_year is null and t.start_year is not null))
    returning l.league_id
  )
  select coalesce(array_agg(f.league_id), '{}') from filled as f
$$;
comment on function catalog.fill_leagues(text) is 'Writes what staged leagues tell into empty columns of the leagues they are; what is there stays. Returns the leagues that got something.';
grant execute on function catalog.fill_leagues(text) to service_role;

create function catalog.find_thesportsdb_leagues() returns void
language plpgsql
set search_path = ''
as $$
begin
  update catalog.leagues_staging as d
  set league_id = l.league_id
  from catalog.api_leagues_canonical as l
  where l.thesportsdb_league_id = d.source_league_id;
  update catalog.leagues_staging as d
  set league_id = i.league_id
  from catalog.second_league_ids as i
  where d.league_id is null and i.source = 'thesportsdb' and i.source_league_id = d.source_league_id;
  if not exists (select from catalog.leagues_staging as d where d.league_id is null) then
    return;
  end if;

  with unknown as (
    select row_number() over (order by d.source_league_id) as given_no, d.source_league_id, d.sport, d.name, d.country
    from catalog.leagues_staging as d
    where d.league_id is null
  ),
  lists as (
    select array_agg(u.sport order by u.given_no) as sports, array_agg(u.name order by u.given_no) as names, array_agg(u.country order by u.given_no) as countries
    from unknown as u
  )
  update catalog.leagues_staging as d
  set league_id = c.league_id
  from lists as l
  cross join lateral catalog.choose_leagues('thesportsdb', l.sports, l.names, l.countries) as c
  join unknown as u on u.given_no = c.given_no
  where d.source_league_id = u.source_league_id and c.mapping_method = 'exact_match' and c.confidence >= 0.85::real;

  -- Other names only where they lead to a league that no id and no name has claimed: Fortuna liga is Slovak and Czech.
  with unknown as (
    select row_number() over (order by d.source_league_id, a.name) as given_no, d.source_league_id, d.sport, a.name, d.country
    from catalog.leagues_staging as d
    cross join lateral unnest(d.alternate_names) as a (name)
    where d.league_id is null
  ),
  lists as (
    select array_agg(u.sport order by u.given_no) as sports, array_agg(u.name order by u.given_no) as names, array_agg(u.country order by u.given_no) as countries
    from unknown as u
  ),
  found as (
    select u.source_league_id, min(c.league_id) as league_id
    from lists as l
    cross join lateral catalog.choose_leagues('thesportsdb', l.sports, l.names, l.countries) as c
    join unknown as u on u.given_no = c.given_no
    where l.names is not null and c.confidence >= 0.95::real
    group by u.source_league_id
    having count(distinct c.league_id) = 1
  )
  update catalog.leagues_staging as d
  set league_id = f.league_id
  from found as f
  join catalog.api_leagues_canonical as l on l.league_id = f.league_id and l.thesportsdb_league_id is null
  where d.source_league_id = f.source_league_id
    and not exists (select from catalog.leagues_staging as o where o.league_id = f.league_id);
end;
$$;
comment on function catalog.find_thesportsdb_leagues() is
  'Fills league_id of staged leagues of TheSportsDB: by id, by an unambiguous name within the sport, by an unambiguous other name. What is only alike is left to a person (catalog.low_confidence_mappings).';
grant execute on function catalog.find_thesportsdb_leagues() to service_role;

create function catalog.merge_thesportsdb_leagues() returns table (created integer, updated integer)
language plpgsql
set search_path = ''
as $$
declare
  v_created integer;
  v_touched bigint[];
  v_new bigint[];
begin
  -- What it keeps teams without a league and former teams under.
  delete from catalog.leagues_staging as d where d.name like '\_%';
  perform catalog.find_thesportsdb_leagues();

  with ranked as (
    select d.source_league_id, d.name, l.league_id, l.thesportsdb_league_id as owner,
      row_number() over (
        partition by l.league_id
        order by d.source_league_id = l.thesportsdb_league_id desc nulls last, catalog.normalize_name(d.name) = catalog.normalize_name(l.canonical_name) desc,
          length(d.source_league_id), d.source_league_id) as nth
    from catalog.leagues_staging as d
    join catalog.api_leagues_canonical as l on l.league_id = d.league_id
  ),
  second as (
    select r.source_league_id, r.name, r.league_id from ranked as r where r.source_league_id <> r.owner or (r.owner is null and r.nth > 1)
  ),
  noted as (
    insert into catalog.second_league_ids (source, source_league_id, source_name, league_id)
    select 'thesportsdb', s.source_league_id, s.name, s.league_id from second as s
    on conflict (source, source_league_id) do nothing
  )
  delete from catalog.leagues_staging as d using second as s where d.source_league_id = s.source_league_id;

  v_touched := catalog.fill_leagues('thesportsdb') || (
    select catalog.add_league_aliases(array_agg(d.league_id), array_agg(d.name)) from catalog.leagues_staging as d where d.league_id is not null);
  perform catalog.create_sports('thesportsdb');
  select array_agg(d.league_id) into v_new from catalog.leagues_staging as d where d.league_id is not null;
  v_created := catalog.create_leagues('thesportsdb');
  -- A league that nobody knew and that goes by one word (Dream, War, Rise) would be read into names that mean something else.
  perform catalog.add_league_aliases(array_agg(d.league_id), array_agg(
    case when catalog.normalize_name(a.alias) ~ '^[[:alpha:]]+$' then a.alias || ' ' || s.canonical_name else a.alias end))
  from catalog.leagues_staging as d
  join catalog.api_leagues_canonical as l on l.league_id = d.league_id
  join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
  cross join lateral unnest(array[d.name, l.canonical_name] || d.alternate_names) as a (alias)
  where d.league_id <> all (coalesce(v_new, '{}'));
  return query select v_created, (select count(distinct t.league_id)::integer from unnest(v_touched) as t (league_id));
end;
$$;
comment on function catalog.merge_thesportsdb_leagues() is
  'The part of catalog.merge_leagues for TheSportsDB. An id that would be the second of a league goes to catalog.second_league_ids.';
grant execute on function catalog.merge_thesportsdb_leagues() to service_role;
