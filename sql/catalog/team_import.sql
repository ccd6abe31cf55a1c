-- Teams as sources tell of them into the catalogue: by the source's id, else by name, else new. What does not fit becomes a conflict.

create unlogged table catalog.team_names_at_hand (
  source_team_id text not null,
  kind text not null,
  strength smallint not null,
  alias text not null,
  normalized text not null,
  core text not null
);
comment on table catalog.team_names_at_hand is 'Every name of the staged teams that changed, only inside one merge.';
comment on column catalog.team_names_at_hand.kind is 'name; city_nickname (as good as a name); short and alternate, which prove nothing outside the league; abbreviation.';
comment on column catalog.team_names_at_hand.strength is 'Priority that the name gets as an alias of the team.';
comment on column catalog.team_names_at_hand.core is 'The normalised name without club words.';
revoke all on catalog.team_names_at_hand from anon, authenticated;
grant select, insert, delete on catalog.team_names_at_hand to service_role;
alter table catalog.team_names_at_hand enable row level security;

-- One function for all rows: called for each row it took five times as long.
create function catalog.staged_team_digests() returns table (source_team_id text, digest text)
language sql
stable
set search_path = ''
as $$
  select s.source_team_id, md5((s.source_league_id, s.league, s.sport, s.name, s.short_name, s.alternate_names, s.city, s.nickname, s.abbreviation,
    s.country, s.badge_url, s.color, s.alternate_color)::text)
  from catalog.teams_staging as s
  where s.is_list
$$;
comment on function catalog.staged_team_digests() is 'Hashes of all that a source''s list says of each team and the catalogue keeps in columns.';
grant execute on function catalog.staged_team_digests() to service_role;

create function catalog.drop_unchanged_teams(source text) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_discovered integer;
begin
  -- A team comes beside each of its games, and in a list: the list says most.
  delete from catalog.teams_staging as s
  using (
    select d.ctid as row_id, row_number() over (partition by d.source_team_id order by d.is_list desc, d.ctid) as nth from catalog.teams_staging as d
  ) as twin
  where twin.row_id = s.ctid and twin.nth > 1;
  select count(*) into v_discovered from catalog.teams_staging;
  delete from catalog.teams_staging as s
  using catalog.staged_team_digests() as d, catalog.team_identifiers as i
  where d.source_team_id = s.source_team_id
    and i.source = drop_unchanged_teams.source and i.source_team_id = s.source_team_id and i.source_digest = d.digest;
  -- Beside an event a source says less than in its list, and not always the same: only what the team lacks is news.
  delete from catalog.teams_staging as s
  using catalog.team_identifiers as i
  join catalog.teams as t on t.team_id = i.team_id
  where i.source = drop_unchanged_teams.source and i.source_team_id = s.source_team_id and not s.is_list
    and i.source_name = s.name
    and (t.record_status <> 'active'
      or ((s.badge_url is null or t.badge_url is not null) and (s.abbreviation is null or t.abbreviation is not null)
        and (s.color is null or t.color is not null) and (s.alternate_color is null or t.alternate_color is not null)));
  return v_discovered;
end;
$$;
comment on function catalog.drop_unchanged_teams(text) is
  'Removes from catalog.teams_staging what the source has said before, and all but one row of each team. Returns the number of teams there were.';
grant execute on function catalog.drop_unchanged_teams(text) to service_role;

create function catalog.place_staged_teams(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  update catalog.teams_staging as s
  set league_id = known.league_id
  from catalog.leagues_of_source(place_staged_teams.source,
    (select array_agg(d.source_league_id) from catalog.teams_staging as d), (select array_agg(d.sport) from catalog.teams_staging as d)) as known
  where known.source_league_id = s.source_league_id and known.sport = s.sport;

  perform catalog.add_leagues(
    case when place_staged_teams.source in ('thesportsdb', 'espn', 'csv') then place_staged_teams.source else 'manual' end,
    array_agg(d.sport), array_agg(d.league))
  from (select distinct s.sport, s.league from catalog.teams_staging as s where s.league_id is null) as d;

  update catalog.teams_staging as s
  set league_id = named.league_id
  from (
    select n.league, n.sport, catalog.league_id_for(n.league, n.sport) as league_id
    from (select distinct d.league, d.sport from catalog.teams_staging as d where d.league_id is null) as n
    -- Without offset the league would be looked up for each team.
    offset 0
  ) as named
  where s.league_id is null and named.league = s.league and named.sport = s.sport;

  update catalog.teams_staging as s
  set sport_id = l.sport_id,
    squad = coalesce(nullif(read.squad, ''), l.squad),
    normalized = read.normalized,
    canonical_name_normalized = btrim(read.plain),
    -- The name must hold them: some sources give the town of the ground, or the whole name as the nickname.
    city = case when read.plain like '% ' || catalog.normalize_name(s.city) || ' %' and btrim(read.plain) <> catalog.normalize_name(s.city) then s.city end,
    nickname = case when read.plain like '% ' || catalog.normalize_name(s.nickname) || ' %' and btrim(read.plain) <> catalog.normalize_name(s.nickname) then s.nickname end,
    color = case when s.color ~* '^[0-9a-f]{6}$' then lower(s.color) end,
    alternate_color = case when s.alternate_color ~* '^[0-9a-f]{6}$' then lower(s.alternate_color) end,
    team_id = i.team_id,
    resolution = case when i.team_id is not null then 'id' end,
    source_digest = digests.digest
  from (
    select d.ctid as row_id, d.league_id, d.source_team_id,
      case when m.may_be then catalog.squad_of(d.name) else '' end as squad,
      -- Most names have neither a squad nor a country: one look for both forms.
      case when m.may_be or m.bare <> d.name then catalog.normalize_name(catalog.strip_squad(m.bare)) else m.normalized end as normalized,
      ' ' || m.normalized || ' ' as plain
    from catalog.teams_staging as d
    -- Sources add the country in continental cups: Racing Club (ARG).
    cross join lateral (
      select catalog.may_name_squad(d.name) as may_be,
        case when d.name like '%)' then regexp_replace(d.name, '\s*\([A-Z]{2,3}\)$', '') else d.name end as bare,
        catalog.normalize_name(d.name) as normalized
      offset 0
    ) as m
    offset 0
  ) as read
  join catalog.api_leagues_canonical as l on l.league_id = read.league_id
  left join catalog.team_identifiers as i on i.source = place_staged_teams.source and i.source_team_id = read.source_team_id
  left join catalog.staged_team_digests() as digests on digests.source_team_id = read.source_team_id
  where read.row_id = s.ctid;
  analyze catalog.teams_staging;
end;
$$;
comment on function catalog.place_staged_teams(text) is
  'Finds league, sport, squad and comparable name of staged teams, and their team where the source''s id is known. Leagues nobody knows are created, unverified.';
grant execute on function catalog.place_staged_teams(text) to service_role;

create function catalog.read_team_names() returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  delete from catalog.team_names_at_hand;
  insert into catalog.team_names_at_hand (source_team_id, kind, strength, alias, normalized, core)
  with told as materialized (
    select s.source_team_id, 'name' as kind, 1 as rank, s.name as alias, s.squad, s.normalized from catalog.teams_staging as s
    union all
    -- Place, nickname and abbreviation have no word for the squad.
    select s.source_team_id, 'city_nickname', 2, s.city || ' ' || s.nickname, s.squad,
      case when lower(s.city || ' ' || s.nickname) = s.normalized then s.normalized else catalog.normalize_name(s.city || ' ' || s.nickname) end
    from catalog.teams_staging as s where s.city <> '' and s.nickname <> ''
    union all
    select s.source_team_id, 'abbreviation', 5, s.abbreviation, s.squad, catalog.normalize_name(s.abbreviation)
    from catalog.teams_staging as s where s.abbreviation <> ''
    union all
    select s.source_team_id, 'short', 3, s.short_name, s.squad, case when s.short_name in (s.name, s.nickname, s.city) then catalog.normalize_name(s.short_name) end
    from catalog.teams_staging as s where s.short_name <> ''
    union all
    select s.source_team_id, 'alternate', 4, a.alias, s.squad, null
    from catalog.teams_staging as s cross join lateral unnest(s.alternate_names) as a (alias)
  ),
  read as materialized (
    select x.alias, x.squad, catalog.normalize_name(x.bare) as normalized
    from (
      select t.alias, t.squad, case when m.may_be then catalog.strip_squad(m.bare) else m.bare end as bare
      from (select distinct told.alias, told.squad from told where told.normalized is null) as t
      cross join lateral (
        select catalog.may_name_squad(t.alias) as may_be,
          case when t.alias like '%)' then regexp_replace(t.alias, '\s*\([A-Z]{2,3}\)$', '') else t.alias end as bare
        offset 0
      ) as m
      -- Another squad of the club is no other name of this one.
      where not m.may_be or catalog.squad_of(t.alias) in ('', t.squad)
      offset 0
    ) as x
  ),
  spelled as materialized (
    select t.source_team_id, t.kind, t.rank, t.alias, coalesce(t.normalized, r.normalized) as normalized
    from told as t
    left join read as r on t.normalized is null and r.alias = t.alias and r.squad = t.squad
  ),
  cores as materialized (
    select c.normalized, c.core from catalog.strip_club_words(array(select distinct s.normalized from spelled as s where s.normalized <> '')) as c
  ),
  generic as materialized (
    select n.normalized from catalog.generic_names(array(select c.normalized from cores as c)) as n
  )
  select distinct on (s.source_team_id, s.normalized) s.source_team_id, s.kind,
    case
      when s.kind in ('name', 'city_nickname') then 9
      -- One more abbreviation, whatever the source calls it.
      when s.kind = 'abbreviation' or (length(s.alias) <= 4 and s.alias ~ '^[[:upper:]]{2,4}$') then 5
      else 8
    end,
    s.alias, s.normalized, cores.core
  from spelled as s
  join cores on cores.normalized = s.normalized
  where s.kind = 'name' or s.normalized not in (select g.normalized from generic as g)
  order by s.source_team_id, s.normalized, s.rank;
  analyze catalog.team_names_at_hand;
end;
$$;
comment on function catalog.read_team_names() is
  'Fills catalog.team_names_at_hand from catalog.teams_staging: names, short and other names, abbreviations, without those that name no team by themselves.';
grant execute on function catalog.read_team_names() to service_role;

create function catalog.country_of(country text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select case
    when c.name in ('', 'world', 'international', 'europe', 'africa', 'asia', 'oceania', 'americas', 'north america', 'central america', 'south america', 'west indies',
      'united kingdom', 'great britain') then null
    when c.name in ('usa', 'us', 'u.s.a.', 'united states of america') then 'united states'
    when c.name in ('korea', 'korea republic', 'republic of korea') then 'south korea'
    when c.name in ('republic of ireland', 'eire') then 'ireland'
    when c.name in ('holland', 'the netherlands') then 'netherlands'
    when c.name in ('turkiye', 'türkiye') then 'turkey'
    when c.name in ('czechia') then 'czech republic'
    else c.name
  end
  from (select lower(btrim(country_of.country)) as name) as c
$$;
comment on function catalog.country_of(text) is 'A country''s name as it is compared between sources; null where it is a continent, the world, or a union of several countries with teams of their own.';
grant execute on function catalog.country_of(text) to service_role;

create function catalog.country_keys() returns table (country text, country_key text)
language sql
stable
set search_path = ''
as $$
  select c.country, catalog.country_of(c.country)
  from (
    select l.country from catalog.api_leagues_canonical as l
    union
    select t.country from catalog.teams as t
    union
    select s.country from catalog.teams_staging as s
  ) as c
  where c.country <> ''
$$;
comment on function catalog.country_keys() is 'Every country that leagues and teams name, with how it is compared (catalog.country_of).';
grant execute on function catalog.country_keys() to service_role;
