-- How ESPN's sports and leagues find ours, what a person should look at, and catalog.merge_leagues, the one door for leagues of sources.

create function catalog.map_espn_sports() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  -- A word that means one sport, else the one sport whose names are most like it, else a sport of its own.
  update catalog.leagues_staging as d set sport = split_part(d.slug, '/', 1) where d.sport <> split_part(d.slug, '/', 1);
  with unknown as (
    select distinct d.sport as slug, replace(d.sport, '-', ' ') as normalized
    from catalog.leagues_staging as d
    where not exists (select from catalog.espn_sport_mappings as m where m.espn_slug = d.sport)
  ),
  found as (
    select distinct on (u.slug) u.slug, a.sport_id, a.alias_normalized = u.normalized as is_exact, a.is_ambiguous,
      extensions.similarity(a.alias_normalized, u.normalized) as likeness
    from unknown as u
    join catalog.sport_aliases as a on a.alias_normalized = u.normalized
      or (not a.is_ambiguous and extensions.similarity(a.alias_normalized, u.normalized) >= 0.6)
    order by u.slug, a.alias_normalized = u.normalized desc, a.is_ambiguous, extensions.similarity(a.alias_normalized, u.normalized) desc, a.sport_id
  )
  insert into catalog.espn_sport_mappings (canonical_sport_id, espn_name, espn_slug, confidence, mapping_method, discovered_at)
  select f.sport_id, initcap(replace(f.slug, '-', ' ')), f.slug, case when f.is_exact and not f.is_ambiguous then 0.95 when f.is_exact then 0.7 else least(f.likeness, 0.9) end,
    case when f.is_exact then 'exact_match' else 'fuzzy_match' end, clock_timestamp()
  from found as f
  on conflict do nothing;
  get diagnostics v_count = row_count;
  perform catalog.create_sports('espn');
  insert into catalog.espn_sport_mappings (canonical_sport_id, espn_name, espn_slug, confidence, mapping_method, discovered_at)
  select distinct on (d.sport) a.sport_id, initcap(replace(d.sport, '-', ' ')), d.sport, 0.8, 'exact_match', clock_timestamp()
  from catalog.leagues_staging as d
  join catalog.sport_aliases as a on a.alias_normalized = replace(d.sport, '-', ' ') and not a.is_ambiguous
  where not exists (select from catalog.espn_sport_mappings as m where m.espn_slug = d.sport)
  order by d.sport, a.sport_id
  on conflict do nothing;
  return v_count;
end;
$$;
comment on function catalog.map_espn_sports() is
  'Maps the sports of staged leagues of ESPN that have no mapping yet; a sport nobody knows is created. Returns how many were found among ours.';
grant execute on function catalog.map_espn_sports() to service_role;

create function catalog.merge_espn_leagues() returns table (created integer, updated integer)
language plpgsql
set search_path = ''
as $$
declare
  v_created integer := 0;
  v_told text[];
  v_mapped text[];
  v_filled bigint[];
  v_updated integer;
begin
  delete from catalog.leagues_staging as d where d.slug is null or d.slug !~ '^[a-z0-9-]+/[a-z0-9._-]+$';
  perform catalog.map_espn_sports();

  -- What ESPN calls the league today, and its number where nobody knew it.
  with told as (
    update catalog.espn_league_mappings as m
    set espn_name = d.name, espn_league_id = coalesce(m.espn_league_id, case when d.source_league_id ~ '^\d+$' then d.source_league_id end)
    from catalog.leagues_staging as d
    where m.espn_slug = d.slug and not m.is_verified
      and (m.espn_name <> d.name or (m.espn_league_id is null and d.source_league_id ~ '^\d+$'))
    returning m.espn_slug
  )
  select array_agg(t.espn_slug) into v_told from told as t;

  if exists (select from catalog.leagues_staging as d where not exists (select from catalog.espn_league_mappings as m where m.espn_slug = d.slug)) then
    with unknown as (
      select row_number() over (order by d.slug) as given_no, d.*
      from catalog.leagues_staging as d
      where not exists (select from catalog.espn_league_mappings as m where m.espn_slug = d.slug)
    ),
    lists as (
      select array_agg(u.sport order by u.given_no) as sports, array_agg(u.name order by u.given_no) as names, array_agg(u.country order by u.given_no) as countries
      from unknown as u
    ),
    mapped as (
      insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, confidence, mapping_method, discovered_at)
      select c.league_id, u.name, u.slug, case when u.source_league_id ~ '^\d+$' then u.source_league_id end, c.confidence, c.mapping_method, clock_timestamp()
      from lists as l
      cross join lateral catalog.choose_leagues('espn', l.sports, l.names, l.countries) as c
      join unknown as u on u.given_no = c.given_no
      returning espn_slug
    )
    select array_agg(m.espn_slug) into v_mapped from mapped as m;

    update catalog.leagues_staging as d set league_id = m.canonical_league_id from catalog.espn_league_mappings as m where m.espn_slug = d.slug;
    v_created := catalog.create_leagues('espn');
    insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, confidence, mapping_method, discovered_at)
    select d.league_id, d.name, d.slug, case when d.source_league_id ~ '^\d+$' then d.source_league_id end, 0.8, 'exact_match', clock_timestamp()
    from catalog.leagues_staging as d
    where d.league_id is not null
      and not exists (select from catalog.espn_league_mappings as m where m.espn_slug = d.slug);
    perform catalog.add_league_aliases(array_agg(d.league_id), array_agg(a.alias))
    from catalog.leagues_staging as d
    join catalog.api_leagues_canonical as l on l.league_id = d.league_id and l.discovery_source = 'espn' and not l.is_verified
    cross join lateral unnest(array[d.name, l.canonical_name]) as a (alias);
  end if;

  -- A league that may be another's must not get its logo.
  update catalog.leagues_staging as d
  set league_id = case when m.confidence >= 0.9::real or m.is_verified or l.discovery_source = 'espn' then m.canonical_league_id end
  from catalog.espn_league_mappings as m
  join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
  where m.espn_slug = d.slug;
  v_filled := catalog.fill_leagues('espn');
  select count(*) into v_updated
  from catalog.leagues_staging as d
  where d.slug = any (v_told) or d.slug = any (v_mapped) or d.league_id = any (v_filled);

  update catalog.espn_league_mappings as m
  set use_count = m.use_count + 1, last_used_at = now()
  from catalog.leagues_staging as d
  where m.espn_slug = d.slug and (m.last_used_at is null or m.last_used_at < date_trunc('day', now(), 'UTC'));
  update catalog.espn_sport_mappings as m
  set use_count = m.use_count + 1, last_used_at = now()
  where m.espn_slug in (select d.sport from catalog.leagues_staging as d)
    and (m.last_used_at is null or m.last_used_at < date_trunc('day', now(), 'UTC'));
  return query select v_created, v_updated;
end;
$$;
comment on function catalog.merge_espn_leagues() is
  'The part of catalog.merge_leagues for ESPN: every slug gets a mapping, by name or to a league made for it. A mapping that a person made, verified or corrected is left as it is.';
grant execute on function catalog.merge_espn_leagues() to service_role;

create function catalog.merge_leagues(source text) returns table (created integer, updated integer, unchanged integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_total integer;
  v_created integer;
  v_updated integer;
begin
  if merge_leagues.source not in ('thesportsdb', 'espn') then
    raise exception 'Cannot merge leagues of %: only TheSportsDB (thesportsdb) and ESPN (espn) list leagues', merge_leagues.source
      using errcode = '22023', hint = 'Leagues of files and of your own come with catalog.merge_events, or add them with catalog.seed_leagues.';
  end if;
  -- Imports take turns: two at once could make one league twice.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  delete from catalog.leagues_staging as d
  using (
    select t.ctid as row_id, row_number() over (partition by coalesce(t.slug, t.source_league_id) order by t.ctid) as nth from catalog.leagues_staging as t
  ) as twin
  where twin.row_id = d.ctid and (twin.nth > 1 or catalog.normalize_name(d.name) = '');
  select count(*) into v_total from catalog.leagues_staging;
  if v_total = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  if merge_leagues.source = 'espn' then
    select m.created, m.updated into v_created, v_updated from catalog.merge_espn_leagues() as m;
  else
    select m.created, m.updated into v_created, v_updated from catalog.merge_thesportsdb_leagues() as m;
  end if;
  delete from catalog.leagues_staging;
  return query select v_created, v_updated, v_total - v_created - v_updated;
end;
$$;
comment on function catalog.merge_leagues(text) is
  'Merges catalog.leagues_staging into the catalogue for thesportsdb or espn, and empties it: known leagues get what is missing, unknown ones are created unverified. What it repeats changes nothing; what a person verified or wrote is never overwritten. Call it in the transaction that filled the table.';
grant execute on function catalog.merge_leagues(text) to service_role;

create function catalog.discover_espn_mappings() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  with unsure as (
    select row_number() over (order by m.espn_slug) as given_no, m.espn_league_mapping_id, m.espn_name, split_part(m.espn_slug, '/', 1) as sport
    from catalog.espn_league_mappings as m
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where not m.is_verified and m.mapping_method <> 'manual'
      and (m.confidence < 0.9::real or (l.discovery_source = 'espn' and not l.is_verified) or not l.is_active)
  ),
  lists as (
    select array_agg(u.sport order by u.given_no) as sports, array_agg(u.espn_name order by u.given_no) as names,
      array_agg(null::text order by u.given_no) as countries
    from unsure as u
  )
  update catalog.espn_league_mappings as m
  set canonical_league_id = c.league_id, confidence = c.confidence, mapping_method = c.mapping_method, discovered_at = clock_timestamp()
  from lists as l
  cross join lateral catalog.choose_leagues('espn', l.sports, l.names, l.countries, 'espn') as c
  join unsure as u on u.given_no = c.given_no
  where m.espn_league_mapping_id = u.espn_league_mapping_id and l.names is not null
    and (m.canonical_league_id, m.confidence, m.mapping_method) is distinct from (c.league_id, c.confidence, c.mapping_method);
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.discover_espn_mappings() is
  'Looks again for the leagues of ESPN that are not sure or only have a league made for them, after leagues or names were added. Mappings that a person made or verified stay. Returns how many changed.';
grant execute on function catalog.discover_espn_mappings() to service_role;

create view catalog.low_confidence_mappings with (security_invoker = true) as
  with unsure as (
    select 'ESPN sport' as kind, m.espn_sport_mapping_id as mapping_id, m.espn_slug as source_id, m.espn_name as source_name, m.canonical_sport_id as sport_id, null::bigint as league_id,
      m.confidence, m.mapping_method, m.verification_notes
    from catalog.espn_sport_mappings as m
    where not m.is_verified and m.confidence < 0.9::real
    union all
    select 'ESPN league', m.espn_league_mapping_id, m.espn_slug, m.espn_name, l.sport_id, m.canonical_league_id, m.confidence, m.mapping_method, m.verification_notes
    from catalog.espn_league_mappings as m
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where not m.is_verified and m.confidence < 0.9::real
    union all
    select 'TheSportsDB second id', null, i.source_league_id, i.source_name, l.sport_id, i.league_id, null, null, null
    from catalog.second_league_ids as i
    join catalog.api_leagues_canonical as l on l.league_id = i.league_id
    union all
    select 'TheSportsDB new league', null, l.thesportsdb_league_id, l.thesportsdb_name, l.sport_id, l.league_id, null, null, null
    from catalog.api_leagues_canonical as l
    where l.discovery_source = 'thesportsdb' and not l.is_verified and l.is_active
  )
  select u.kind, u.mapping_id, u.source_id, u.source_name, s.canonical_name as sport, l.canonical_name as league, u.confidence, u.mapping_method, c.candidates, u.verification_notes
  from unsure as u
  join catalog.api_sports_canonical as s on s.sport_id = u.sport_id
  left join catalog.api_leagues_canonical as l on l.league_id = u.league_id
  -- Without offset the name would be normalised again for each alias.
  cross join lateral (select catalog.normalize_name(u.source_name) as normalized offset 0) as w
  cross join lateral (
    select string_agg(n.name || ' (' || n.id || ', ' || round(n.likeness::numeric, 2) || ')', '; ' order by n.likeness desc, n.name) as candidates
    from (
      select o.canonical_name as name, o.league_id as id, max(extensions.similarity(a.alias_normalized, w.normalized)) as likeness
      from catalog.league_aliases as a
      join catalog.api_leagues_canonical as o on o.league_id = a.league_id and o.sport_id = u.sport_id and o.is_active
      where u.league_id is not null and o.league_id <> u.league_id
      group by o.league_id
      having max(extensions.similarity(a.alias_normalized, w.normalized)) >= 0.4
      union all
      select o.canonical_name, o.sport_id, max(extensions.similarity(a.alias_normalized, w.normalized))
      from catalog.sport_aliases as a
      join catalog.api_sports_canonical as o on o.sport_id = a.sport_id
      where u.league_id is null and o.sport_id <> u.sport_id
      group by o.sport_id
      having max(extensions.similarity(a.alias_normalized, w.normalized)) >= 0.4
      order by 3 desc
      limit 3
    ) as n
  ) as c;
comment on view catalog.low_confidence_mappings is
  'What sources'' leagues and sports a person should look at. ESPN: correct canonical_league_id (canonical_sport_id) in catalog.espn_league_mappings (espn_sport_mappings) by mapping_id and set is_verified. TheSportsDB new league: set is_verified on the league, or give its id to the one it is and make the new one inactive. Candidates: name (id, likeness).';
revoke all on catalog.low_confidence_mappings from anon, authenticated;
grant select on catalog.low_confidence_mappings to service_role;
