-- Teams and every name they go by; most aliases are derived by rule from what the team's row says.

create table catalog.teams (
  team_id bigint generated always as identity primary key,
  league_id bigint not null references catalog.api_leagues_canonical (league_id),
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  squad text not null default '',
  canonical_name text not null,
  canonical_name_normalized text not null generated always as (catalog.normalize_name(canonical_name)) stored,
  city text,
  nickname text,
  abbreviation text,
  country text,
  badge_url text,
  thesportsdb_team_id text unique,
  espn_team_id text unique,
  discovery_source text not null default 'seed',
  is_placeholder boolean not null default false,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (league_id, squad, canonical_name_normalized),
  constraint teams_discovery_source_check check (discovery_source in ('seed', 'thesportsdb', 'espn', 'csv', 'manual')),
  constraint teams_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table catalog.teams is 'Every team once for each squad, in the league it belongs to; cups and continental competitions refer to these rows.';
comment on column catalog.teams.squad is 'Empty for the first men''s or only team, else women, u21, reserves …; two squads of a club never match each other.';
comment on column catalog.teams.city is 'The place in the team''s name (Los Angeles), not where its ground lies.';
comment on column catalog.teams.nickname is 'The name without the place (Lakers).';
comment on column catalog.teams.is_placeholder is 'Created from an event that names it; needs a look.';
revoke all on catalog.teams from anon, authenticated;
grant select, insert, update, delete on catalog.teams to service_role;
alter table catalog.teams enable row level security;
create index teams_sport_id_idx on catalog.teams (sport_id);
create index teams_canonical_name_normalized_idx on catalog.teams (canonical_name_normalized);
create trigger teams_100_set_updated_at before update on catalog.teams
  for each row execute function ops.tg_set_updated_at();
create trigger teams_200_soft_delete before delete on catalog.teams
  for each row execute function ops.tg_soft_delete('team_id');

create table catalog.team_aliases (
  team_alias_id bigint generated always as identity primary key,
  team_id bigint not null references catalog.teams (team_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  source text not null,
  priority smallint not null,
  is_ambiguous boolean not null default false,
  match_count integer not null default 0,
  last_matched_at timestamptz,
  created_at timestamptz not null default now(),
  unique (team_id, alias_normalized),
  constraint team_aliases_source_check check (source in
    ('canonical', 'core', 'city_nickname', 'nickname', 'city', 'abbreviation', 'ascii', 'seed', 'event', 'learned', 'manual')),
  constraint team_aliases_priority_check check (priority between 0 and 10),
  constraint team_aliases_alias_check check (alias_normalized <> '')
);
comment on table catalog.team_aliases is 'All names of a team. Those a rule can derive are derived (catalog.derive_team_aliases), the rest is seeded, learned or added by an admin.';
comment on column catalog.team_aliases.source is 'Where the alias comes from; canonical to ascii are derived by rule.';
comment on column catalog.team_aliases.priority is '10 full name, 9 without club words, 8 nickname or seeded name, 6 place, 5 abbreviation: how sure the alias means this team by itself.';
comment on column catalog.team_aliases.is_ambiguous is 'Another team of the same league and squad goes by it too (New York): never decides alone.';
revoke all on catalog.team_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.team_aliases to service_role;
alter table catalog.team_aliases enable row level security;
create index team_aliases_alias_normalized_idx on catalog.team_aliases (alias_normalized);

create function catalog.derive_team_aliases(team_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with team as (
    select t.team_id, t.sport_id, t.squad, t.league_id, catalog.strip_squad(t.canonical_name) as name, t.city, t.nickname, t.abbreviation
    from catalog.teams as t
    where t.record_status = 'active'
      and (derive_team_aliases.team_ids is null or t.team_id = any (derive_team_aliases.team_ids))
  ),
  full_names as (
    select team.team_id, team.name as alias, 'canonical' as source, 10 as priority from team
    union all
    select team.team_id, catalog.spell_umlauts(team.name), 'ascii', 9 from team
    union all
    select team.team_id, team.city || ' ' || team.nickname, 'city_nickname', 9 from team
    where team.city <> '' and team.nickname <> ''
  ),
  named as (
    select full_names.* from full_names
    union all
    -- A core shorter than four letters (PSV, AZ) is the name itself; stripping further would leave nothing that names a club.
    select full_names.team_id, c.core, 'core', 9
    from full_names
    cross join lateral (select catalog.strip_club_words(catalog.normalize_name(full_names.alias)) as core) as c
    where length(c.core) >= 4
    union all
    select team.team_id, team.nickname, 'nickname', 8 from team where team.nickname <> ''
    union all
    select team.team_id, team.city, 'city', 6 from team where team.city <> ''
    union all
    select team.team_id, team.abbreviation, 'abbreviation', 5 from team where team.abbreviation <> ''
  ),
  best as (
    select distinct on (named.team_id, catalog.normalize_name(named.alias)) named.*
    from named
    where catalog.normalize_name(named.alias) <> ''
    order by named.team_id, catalog.normalize_name(named.alias), named.priority desc
  )
  insert into catalog.team_aliases (team_id, alias, source, priority)
  select best.team_id, best.alias, best.source, best.priority from best
  on conflict (team_id, alias_normalized) do nothing;
  get diagnostics v_count = row_count;

  with leagues as (
    select distinct t.league_id from catalog.teams as t
    where derive_team_aliases.team_ids is null or t.team_id = any (derive_team_aliases.team_ids)
  ),
  shared as (
    select t.league_id, t.squad, a.alias_normalized
    from catalog.team_aliases as a
    join catalog.teams as t on t.team_id = a.team_id and t.record_status = 'active'
    where t.league_id in (select leagues.league_id from leagues)
    group by t.league_id, t.squad, a.alias_normalized
    having count(distinct a.team_id) > 1
  )
  update catalog.team_aliases as a
  set is_ambiguous = true
  from catalog.teams as t
  join shared on shared.league_id = t.league_id and shared.squad = t.squad
  where a.team_id = t.team_id
    and a.alias_normalized = shared.alias_normalized
    -- Full names stay sure: where one club's full name is another's short form (Barcelona), the full name wins.
    and a.priority < 10
    and not a.is_ambiguous;
  return v_count;
end;
$$;
comment on function catalog.derive_team_aliases(bigint[]) is
  'Adds the aliases that follow from a team''s row (full name, without club words, place and nickname, nickname, place, abbreviation, umlauts spelled out) and marks those that two teams of one league share. Null means all teams. Returns the number of new aliases.';
grant execute on function catalog.derive_team_aliases(bigint[]) to service_role;
