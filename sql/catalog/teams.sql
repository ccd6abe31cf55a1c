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
  short_name text,
  abbreviation text,
  country text,
  badge_url text,
  color text,
  alternate_color text,
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
comment on column catalog.teams.color is 'Main colour as six hexadecimal digits, as fixture images draw it.';
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

create table catalog.team_identifiers (
  source text not null references catalog.sources (source),
  source_team_id text not null,
  team_id bigint not null references catalog.teams (team_id) on delete cascade,
  source_name text not null,
  source_digest text,
  facts jsonb not null default '{}',
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (source, source_team_id)
);
comment on table catalog.team_identifiers is 'The ids under which sources know a team. A team that was merged from two keeps the ids of both, so that no later answer makes it anew.';
comment on column catalog.team_identifiers.source_name is 'The team''s name as the source writes it.';
comment on column catalog.team_identifiers.source_digest is 'What the source last said of the team, as a hash: a row that says the same again is not merged again.';
comment on column catalog.team_identifiers.facts is
  'What the source says of the team, by column of catalog.teams. A column of the team that still holds the source''s earlier word follows its new one; what another source or a person put there stays.';
comment on column catalog.team_identifiers.metadata is 'The source''s whole answer about the team, as of the last change; null where it came beside an event.';
revoke all on catalog.team_identifiers from anon, authenticated;
grant select, insert, update, delete on catalog.team_identifiers to service_role;
alter table catalog.team_identifiers enable row level security;
create index team_identifiers_team_id_idx on catalog.team_identifiers (team_id);
create trigger team_identifiers_100_set_updated_at before update on catalog.team_identifiers
  for each row execute function ops.tg_set_updated_at();

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
    ('canonical', 'core', 'city_nickname', 'nickname', 'city', 'abbreviation', 'ascii', 'seed', 'event', 'thesportsdb', 'espn', 'learned', 'manual')),
  constraint team_aliases_priority_check check (priority between 0 and 10),
  constraint team_aliases_alias_check check (alias_normalized <> '')
);
comment on table catalog.team_aliases is 'All names of a team. Those a rule can derive are derived (catalog.derive_team_aliases), the rest is seeded, learned or added by an admin.';
comment on column catalog.team_aliases.source is 'Where the alias comes from; canonical to ascii are derived by rule.';
comment on column catalog.team_aliases.priority is '10 full name, 9 without club words, 8 nickname or seeded name, 7 school without the word for it, 6 place, 5 abbreviation or mascot of a placeholder: how sure the alias means this team by itself.';
comment on column catalog.team_aliases.is_ambiguous is 'Another team of the same league and squad goes by it too (New York): never decides alone.';
revoke all on catalog.team_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.team_aliases to service_role;
alter table catalog.team_aliases enable row level security;
create index team_aliases_alias_normalized_idx on catalog.team_aliases (alias_normalized);

create function catalog.is_generic(normalized text) returns boolean
language sql
stable strict parallel safe
set search_path = ''
as $$
  select not exists (
    select from string_to_table(is_generic.normalized, ' ') as w (word)
    where length(w.word) > 1
      and not exists (select from catalog.generic_words as g where g.generic_word = w.word)
      and not exists (select from catalog.club_words as c where c.club_word = w.word))
$$;
comment on function catalog.is_generic(text) is 'Whether a normalised name has nothing but words that name no team by themselves (real, united, north, fc).';
grant execute on function catalog.is_generic(text) to service_role;

create function catalog.generic_names(names text[]) returns table (normalized text)
language sql
stable
set search_path = ''
as $$
  select n.normalized
  from (select distinct x.normalized from unnest(generic_names.names) as x (normalized)) as n
  where not exists (
    select from string_to_table(n.normalized, ' ') as w (word)
    where length(w.word) > 1
      and w.word not in (select g.generic_word from catalog.generic_words as g)
      and w.word not in (select c.club_word from catalog.club_words as c))
$$;
comment on function catalog.generic_names(text[]) is 'Those of many normalised names for which catalog.is_generic holds; asked for each by itself it takes four times as long.';
grant execute on function catalog.generic_names(text[]) to service_role;

-- Written by hand once per team these would be the columns city and nickname; a feed that brings a new league has neither.
create function catalog.name_parts(team_ids bigint[]) returns table (team_id bigint, alias text, source text, priority smallint)
language sql
stable
set search_path = ''
as $$
  with team as materialized (
    select t.team_id, w.words, cardinality(w.words) as length, sport.canonical_name as sport,
      coalesce(l.country in ('United States', 'Canada'), false) or l.canonical_name ~* '\m(ncaa|naia|njcaa|college|high school)\M' as is_american
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    join catalog.api_sports_canonical as sport on sport.sport_id = t.sport_id
    -- Without offset the name would be taken apart again wherever its words are named.
    cross join lateral (
      select string_to_array(case when t.squad = '' then t.canonical_name_normalized else catalog.normalize_name(catalog.strip_squad(t.canonical_name)) end, ' ') as words
      offset 0
    ) as w
    where t.team_id = any (name_parts.team_ids) and t.is_placeholder and t.record_status = 'active'
      and t.city is null and t.nickname is null
      and cardinality(w.words) between 2 and 6
  ),
  mascots as materialized (
    select distinct catalog.normalize_name(n.nickname) as mascot
    from (
      select distinct t.nickname from catalog.teams as t
      join catalog.api_sports_canonical as s on s.sport_id = t.sport_id
      where t.nickname is not null and not t.is_placeholder and s.canonical_name <> 'Soccer'
    ) as n
    where exists (select from team)
  ),
  places as materialized (
    select distinct catalog.normalize_name(n.city) as place
    from (select distinct t.city from catalog.teams as t where t.city is not null and not t.is_placeholder) as n
    where exists (select from team)
  ),
  cuts as (
    select team.*, c.at, array_to_string(team.words[:c.at], ' ') as head, array_to_string(team.words[c.at + 1:], ' ') as tail
    from team
    cross join lateral generate_series(1, team.length - 1) as c (at)
    -- A side that is a place as a whole (Texas Tech, Kansas City) has no second half.
    where not exists (select from places where places.place = array_to_string(team.words, ' '))
  ),
  generic as materialized (
    select n.normalized
    from catalog.generic_names(array(
      select cuts.head from cuts union select cuts.tail from cuts)) as n
  ),
  halves as (
    select cuts.team_id, cuts.head, cuts.tail,
      row_number() over (
        partition by cuts.team_id
        order by
          -- Blue Jays is longer than Jays; then a known place before a guess at the last word.
          mascots.mascot is null, case when mascots.mascot is not null then cuts.at end, places.place is null, cuts.at desc) as nth
    from cuts
    left join mascots on mascots.mascot = cuts.tail
    left join places on places.place = cuts.head
    -- Clubs of football outside America are no place with a mascot, whatever their words are (Queens Park Rangers, Real Madrid).
    where (cuts.sport <> 'Soccer' or cuts.is_american)
      and (mascots.mascot is not null
      or (places.place is not null and cuts.length - cuts.at <= 2)
      -- An unknown last word is taken for a mascot when it is plural (Tortugas, Marauders).
      or (cuts.at = cuts.length - 1 and cuts.tail ~ '[^siu]s$' and length(cuts.tail) >= 5
        and not exists (select from places where places.place = cuts.tail)))
  ),
  sides as (
    -- A mascot repeats in every league: it needs the clock or the league beside it, like an abbreviation.
    select halves.team_id, side.alias, side.source, side.priority
    from halves
    cross join lateral (values (halves.head, 'city', 6), (halves.tail, 'nickname', 5)) as side (alias, source, priority)
    where halves.nth = 1 and halves.head not in (select g.normalized from generic as g) and halves.tail not in (select g.normalized from generic as g)
    union all
    -- Maccabi Haifa, Luch Vladivostok: elsewhere the place comes last. In America it would be another one (South Carolina, West Virginia).
    select cuts.team_id, cuts.tail, 'city', 6 from cuts
    where not cuts.is_american and cuts.length - cuts.at <= 2 and cuts.tail not in (select g.normalized from generic as g)
      and exists (select from places where places.place = cuts.tail)
    union all
    select school.team_id, school.name, 'city', 7
    from (
      select team.team_id, regexp_replace(n.name, '^university of | (high school|hs|university)$', '') as name
      from team
      cross join lateral (select array_to_string(team.words, ' ') as name) as n
      where n.name ~ '^university of | (high school|hs|university)$'
    ) as school
    where not catalog.is_generic(school.name)
    union all
    -- Charros de Jalisco, Leones del Caracas.
    select team.team_id, side.alias, side.source, side.priority
    from team
    cross join lateral regexp_match(array_to_string(team.words, ' '), '^(.+?) (?:de|del)(?: l[ao]s?)? (.+)$') as m (half)
    cross join lateral (values (m.half[1], 'nickname', 5), (m.half[2], 'city', 6)) as side (alias, source, priority)
    where not catalog.is_generic(m.half[1]) and not catalog.is_generic(m.half[2])
    union all
    select team.team_id, array_to_string(team.words[:team.length - 1], ' '), 'city', 6 from team
    where exists (select from catalog.generic_words as g where g.closes_name and g.generic_word = team.words[team.length])
      and not catalog.is_generic(array_to_string(team.words[:team.length - 1], ' '))
  )
  select sides.team_id, sides.alias, sides.source, sides.priority::smallint from sides
$$;
comment on function catalog.name_parts(bigint[]) is
  'Place and mascot of placeholder teams as far as their printed names tell them (Daytona Tortugas is Daytona and Tortugas), names without the word that closes them (Leeds for Leeds United), schools without the word for a school.';
grant execute on function catalog.name_parts(bigint[]) to service_role;

create function catalog.mark_shared_aliases(league_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with suspects as materialized (
    select distinct c.new_team_id as team_id
    from catalog.team_sync_conflicts as c
    where c.status = 'pending' and c.new_team_id is not null
  ),
  named as (
    select a.team_alias_id, a.is_ambiguous, a.priority, s.team_id is not null as is_suspect,
      count(*) over w as teams, count(*) filter (where s.team_id is null) over w as sure_teams
    from catalog.teams as t
    join catalog.team_aliases as a on a.team_id = t.team_id
    left join suspects as s on s.team_id = t.team_id
    where t.record_status = 'active'
      and (mark_shared_aliases.league_ids is null or t.league_id = any (mark_shared_aliases.league_ids))
    window w as (partition by t.league_id, t.squad, a.alias_normalized)
  )
  update catalog.team_aliases as a
  set is_ambiguous = true
  from named as n
  where a.team_alias_id = n.team_alias_id
    and not n.is_ambiguous
    -- Full names stay sure: where one club's full name is another's short form (Barcelona), the full name wins.
    and n.priority < 10
    and case when n.is_suspect then n.teams else n.sure_teams end > 1;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.mark_shared_aliases(bigint[]) is
  'Marks the aliases by which two teams of one league and squad go. A team that a pending conflict suspects of being another one takes no name from it. Null means all leagues. Returns the number of aliases newly marked.';
grant execute on function catalog.mark_shared_aliases(bigint[]) to service_role;

create function catalog.strip_club_words(names text[]) returns table (normalized text, core text)
language sql
stable
set search_path = ''
as $$
  select n.normalized, coalesce(string_agg(t.word, ' ' order by t.position) filter (where c.club_word is null), n.normalized)
  from (select distinct x.normalized from unnest(strip_club_words.names) as x (normalized)) as n
  cross join lateral string_to_table(n.normalized, ' ') with ordinality as t (word, position)
  left join catalog.club_words as c on c.club_word = t.word
  group by n.normalized
$$;
comment on function catalog.strip_club_words(text[]) is 'As catalog.strip_club_words(text), for many normalised names at once: one look for each word of each name takes ten times as long.';
grant execute on function catalog.strip_club_words(text[]) to service_role;

create function catalog.add_derived_aliases(team_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with team as (
    select t.team_id, t.sport_id, case when t.squad = '' then t.canonical_name else catalog.strip_squad(t.canonical_name) end as name,
      case when t.squad = '' then t.canonical_name_normalized end as normalized, t.city, t.nickname, t.abbreviation
    from catalog.teams as t
    where t.record_status = 'active'
      and (add_derived_aliases.team_ids is null or t.team_id = any (add_derived_aliases.team_ids))
  ),
  full_names as materialized (
    select n.team_id, n.sport_id, n.alias, n.source, n.priority, coalesce(n.normalized, catalog.normalize_name(n.alias)) as normalized
    from (
      select team.team_id, team.sport_id, team.name as alias, 'canonical' as source, 10 as priority, team.normalized from team
      union all
      select team.team_id, team.sport_id, catalog.spell_umlauts(team.name), 'ascii', 9, null from team
      where team.name ~ '[äöüÄÖÜåÅøØ]'
      union all
      select team.team_id, team.sport_id, team.city || ' ' || team.nickname, 'city_nickname', 9,
        case when lower(team.city || ' ' || team.nickname) = team.normalized then team.normalized end
      from team
      where team.city <> '' and team.nickname <> ''
    ) as n
  ),
  sport_words as materialized (
    select distinct w.sport_id, w.alias_normalized as word from catalog.sport_aliases as w
  ),
  without_sport as (
    -- Feeds write the sport into the names of countries and of clubs that play several (Canada Cricket, Basket Zaragoza).
    select f.team_id, p.rest
    from full_names as f
    join sport_words as w on w.sport_id = f.sport_id and position(w.word in f.normalized) > 0
    cross join lateral (
      select btrim(case
        when f.normalized like '% ' || w.word then left(f.normalized, -length(w.word))
        when f.normalized like w.word || ' %' then substr(f.normalized, length(w.word) + 1)
      end) as rest
    ) as p
    where not catalog.is_generic(p.rest)
  ),
  cores as materialized (
    select c.normalized, c.core
    from catalog.strip_club_words(array(
      select f.normalized from full_names as f union select s.rest from without_sport as s)) as c
  ),
  named as materialized (
    select f.team_id, f.alias, f.normalized, f.source, f.priority from full_names as f
    union all
    -- A core shorter than four letters (PSV, AZ) is the name itself; stripping further would leave nothing that names a club.
    select c.team_id, cores.core, cores.core, 'core', 9
    from (
      select f.team_id, f.normalized from full_names as f
      union all
      select s.team_id, s.rest from without_sport as s
    ) as c
    join cores on cores.normalized = c.normalized
    where length(cores.core) >= 4
    union all
    select s.team_id, s.rest, s.rest, 'core', 9 from without_sport as s
    union all
    select team.team_id, part.alias, catalog.normalize_name(part.alias), part.source, part.priority
    from team
    cross join lateral (values (team.nickname, 'nickname', 8), (team.city, 'city', 6), (team.abbreviation, 'abbreviation', 5))
      as part (alias, source, priority)
    where part.alias <> ''
    union all
    select p.team_id, p.alias, p.alias, p.source, p.priority
    from catalog.name_parts(coalesce(add_derived_aliases.team_ids, '{}')) as p
  ),
  spelled as (
    select named.* from named
    union all
    select named.team_id, o.spelling, o.spelling, 'core', least(named.priority, 9)
    from named
    cross join lateral catalog.other_spellings(named.normalized) as o (spelling)
    -- The first condition is that of other_spellings: asked here it spares a call for most names.
    where named.normalized ~ '\m(united|utd|state|saint|st|fort|ft|mount|mt|north|northern|south|southern|east|eastern|west|western)\M'
      and named.source in ('canonical', 'core', 'city', 'city_nickname')
  ),
  best as (
    select distinct on (spelled.team_id, spelled.normalized) spelled.*
    from spelled
    where spelled.normalized <> ''
    order by spelled.team_id, spelled.normalized, spelled.priority desc, spelled.source
  )
  insert into catalog.team_aliases (team_id, alias, source, priority)
  select best.team_id, best.alias, best.source, best.priority from best
  on conflict (team_id, alias_normalized) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.add_derived_aliases(bigint[]) is
  'Adds the aliases that follow from a team''s row (full name, without club words and the sport, place and nickname, nickname, place, abbreviation, other spellings; of placeholders the parts of the name). Null means all teams. Returns the number of new aliases.';
grant execute on function catalog.add_derived_aliases(bigint[]) to service_role;

create function catalog.derive_team_aliases(team_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer := catalog.add_derived_aliases(derive_team_aliases.team_ids);
begin
  perform catalog.mark_shared_aliases(case when derive_team_aliases.team_ids is not null then array(
    select distinct t.league_id from catalog.teams as t where t.team_id = any (derive_team_aliases.team_ids)) end);
  return v_count;
end;
$$;
comment on function catalog.derive_team_aliases(bigint[]) is
  'Adds the aliases that follow from a team''s row and marks those that two teams of one league share. Null means all teams. Returns the number of new aliases.';
grant execute on function catalog.derive_team_aliases(bigint[]) to service_role;
