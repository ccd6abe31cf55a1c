-- Sports, with everything the guide needs to draw them.

create table catalog.api_sports_canonical (
  sport_id bigint generated always as identity primary key,
  canonical_name text not null unique,
  thesportsdb_name text,
  thesportsdb_sport_id text,
  emoji text,
  xmltv_category text,
  duration_minutes integer not null default 120,
  side_kind text not null default 'team',
  has_doubleheaders boolean not null default false,
  has_split_squads boolean not null default false,
  is_catch_all boolean not null generated always as (canonical_name in ('Other', 'Various', 'Multi-sport')) stored,
  description text,
  icon_url text,
  discovery_source text not null default 'seed',
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint api_sports_canonical_duration_minutes_check check (duration_minutes between 10 and 720),
  constraint api_sports_canonical_side_kind_check check (side_kind in ('team', 'person', 'field')),
  constraint api_sports_canonical_discovery_source_check check (discovery_source in ('seed', 'thesportsdb', 'espn', 'csv', 'manual'))
);
comment on table catalog.api_sports_canonical is 'Every sport once, under the name all sources are mapped to.';
comment on column catalog.api_sports_canonical.emoji is 'Shown in front of titles in tiers that show emojis.';
comment on column catalog.api_sports_canonical.xmltv_category is 'Word for the second <category> of a programme; the first is always Sports.';
comment on column catalog.api_sports_canonical.duration_minutes is 'Length of the event''s block in the guide, minutes, unless the league says otherwise.';
comment on column catalog.api_sports_canonical.side_kind is 'Who meets in an event: teams, persons, or a field (races, golf) that has no two sides.';
comment on column catalog.api_sports_canonical.is_catch_all is 'What sources file under no sport in particular: its events may be of any, and it is no sport to name to a person.';
comment on column catalog.api_sports_canonical.has_doubleheaders is 'Two teams may play twice on a day: games told hours apart are then two.';
comment on column catalog.api_sports_canonical.has_split_squads is 'Two teams may play both ways round at one hour, before the season: games told with home and away changed are then two unless the place is the same.';
comment on column catalog.api_sports_canonical.is_verified is 'True only when a person has looked at the row.';
revoke all on catalog.api_sports_canonical from anon, authenticated;
grant select, insert, update, delete on catalog.api_sports_canonical to service_role;
alter table catalog.api_sports_canonical enable row level security;
create trigger api_sports_canonical_100_set_updated_at before update on catalog.api_sports_canonical
  for each row execute function ops.tg_set_updated_at();

create table catalog.sport_aliases (
  sport_alias_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  is_ambiguous boolean not null default false,
  unique (sport_id, alias_normalized)
);
comment on table catalog.sport_aliases is 'Other words for a sport, in event feeds and in channel names.';
comment on column catalog.sport_aliases.is_ambiguous is 'The word names more than one sport (football): a hint, never a proof.';
revoke all on catalog.sport_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.sport_aliases to service_role;
alter table catalog.sport_aliases enable row level security;
create index sport_aliases_alias_normalized_idx on catalog.sport_aliases (alias_normalized);
