-- Leagues and competitions, and the names other sources and television use for them.

create table catalog.api_leagues_canonical (
  league_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  canonical_name text not null unique,
  country text,
  country_code text,
  region text,
  squad text not null default '',
  squad_is_printed boolean not null default true,
  duration_minutes integer,
  thesportsdb_league_id text,
  thesportsdb_name text,
  logo_url text,
  color text,
  website_url text,
  description text,
  start_year integer,
  end_year integer,
  is_active boolean not null default true,
  is_followed boolean,
  sync_rank integer,
  discovery_source text not null default 'seed',
  discovered_at timestamptz not null default now(),
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint api_leagues_canonical_color_check check (color ~ '^[0-9A-Fa-f]{6}$'),
  constraint api_leagues_canonical_duration_minutes_check check (duration_minutes between 10 and 720),
  constraint api_leagues_canonical_discovery_source_check check (discovery_source in ('seed', 'thesportsdb', 'espn', 'csv', 'manual'))
);
comment on table catalog.api_leagues_canonical is 'Every league or competition once. An admin adds a league of their own here, or it is created from the first event that names it.';
comment on column catalog.api_leagues_canonical.squad is 'Squad that plays in it: empty for first men''s teams, else as catalog.squad_of says (women, u21, reserves).';
comment on column catalog.api_leagues_canonical.squad_is_printed is 'False where the teams'' names need no marker (WNBA, NWSL): no other squad has those names.';
comment on column catalog.api_leagues_canonical.duration_minutes is 'Overrides the sport''s block length.';
comment on column catalog.api_leagues_canonical.is_active is 'False: nothing of it is fetched any more; what is known stays.';
comment on column catalog.api_leagues_canonical.is_followed is 'True: its events are always fetched; false: never; null: when slots name it.';
comment on column catalog.api_leagues_canonical.sync_rank is 'Order in which leagues are fetched while no slot names any; an admin may set it.';
comment on column catalog.api_leagues_canonical.color is 'Ground of fixture images, six hexadecimal digits; without one it is made from the league''s name.';
revoke all on catalog.api_leagues_canonical from anon, authenticated;
grant select, insert, update, delete on catalog.api_leagues_canonical to service_role;
alter table catalog.api_leagues_canonical enable row level security;
create index api_leagues_canonical_sport_id_idx on catalog.api_leagues_canonical (sport_id);
create unique index api_leagues_canonical_thesportsdb_league_id_idx on catalog.api_leagues_canonical (thesportsdb_league_id);
create trigger api_leagues_canonical_100_set_updated_at before update on catalog.api_leagues_canonical
  for each row execute function ops.tg_set_updated_at();

create table catalog.league_aliases (
  league_alias_id bigint generated always as identity primary key,
  league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  is_ambiguous boolean not null default false,
  unique (league_id, alias_normalized)
);
comment on table catalog.league_aliases is 'Names of a league in event feeds, in other languages and on television.';
comment on column catalog.league_aliases.is_ambiguous is 'Leagues of several sports or countries go by this name (Premier League): it narrows, it never decides.';
revoke all on catalog.league_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.league_aliases to service_role;
alter table catalog.league_aliases enable row level security;
create index league_aliases_alias_normalized_idx on catalog.league_aliases (alias_normalized);
