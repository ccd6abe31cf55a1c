-- Events: what happens, when and between whom; one row however many sources tell of it.

create table catalog.events (
  event_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  league_id bigint not null references catalog.api_leagues_canonical (league_id),
  squad text not null default '',
  event_name text not null,
  event_name_normalized text not null generated always as (catalog.normalize_name(event_name)) stored,
  home_team text,
  away_team text,
  home_team_id bigint references catalog.teams (team_id),
  away_team_id bigint references catalog.teams (team_id),
  event_datetime timestamptz not null,
  time_is_known boolean not null default true,
  event_date date not null generated always as ((event_datetime at time zone 'UTC')::date) stored,
  status text not null default 'scheduled',
  venue text,
  city text,
  country text,
  season text,
  round text,
  broadcaster text,
  description text,
  thumbnail_url text,
  home_logo_url text,
  away_logo_url text,
  data_sources text[] not null default '{}',
  corrected_fields text[] not null default '{}',
  details_fetched boolean not null default false,
  details_fetched_at timestamptz,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint events_status_check check (status in ('scheduled', 'live', 'completed', 'postponed', 'cancelled')),
  constraint events_record_status_check check (record_status in ('active', 'archived', 'deleted')),
  constraint events_sides_check check ((home_team is null) = (away_team is null))
);
comment on table catalog.events is 'Every sports event once: two sides, or a title alone (races, cards, tournaments).';
comment on column catalog.events.squad is 'Squads that meet, as catalog.squad_of says; a channel''s name must print the same.';
comment on column catalog.events.home_team is 'Home side as the source prints it; null for events without two sides.';
comment on column catalog.events.event_datetime is 'Scheduled start. The guide always shows this time, never the one a channel''s name prints.';
comment on column catalog.events.event_date is 'UTC day of the start.';
comment on column catalog.events.time_is_known is 'False where sources name only the day: no slot is matched to the event until one tells the hour, because its block would stand at a wrong time.';
comment on column catalog.events.data_sources is 'Sources that tell of the event, in alphabetical order.';
comment on column catalog.events.corrected_fields is
  'Columns that a person has edited: sources do not overwrite them. Written by trigger; take a name out to let the sources have their say again.';
comment on column catalog.events.details_fetched is 'Venue, city, broadcaster, round, season and logos were asked for.';
revoke all on catalog.events from anon, authenticated;
grant select, insert, update, delete on catalog.events to service_role;
-- The merge draws keys itself: a row that was found again and one that is new are then written alike.
grant usage on sequence catalog.events_event_id_seq to service_role;
alter table catalog.events enable row level security;
create index events_event_datetime_idx on catalog.events (event_datetime);
create index events_league_id_event_datetime_idx on catalog.events (league_id, event_datetime);
create index events_sport_id_event_date_idx on catalog.events (sport_id, event_date);
create index events_home_team_id_away_team_id_idx on catalog.events (home_team_id, away_team_id);
create index events_away_team_id_idx on catalog.events (away_team_id);
create trigger events_100_set_updated_at before update on catalog.events
  for each row execute function ops.tg_set_updated_at();
create trigger events_200_soft_delete before delete on catalog.events
  for each row execute function ops.tg_soft_delete('event_id');

create table catalog.event_identifiers (
  event_identifier_id bigint generated always as identity primary key,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  source text not null,
  identifier_type text not null default 'event_id',
  identifier_value text not null,
  source_digest text,
  facts jsonb not null default '{}',
  utc_offset_minutes smallint,
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, identifier_type, identifier_value)
);
comment on table catalog.event_identifiers is 'The ids under which sources know an event; several ids of one source mean that it lists the event twice.';
comment on column catalog.event_identifiers.source_digest is 'What the source last said of the event, as a hash: a row that says the same again is not merged again.';
comment on column catalog.event_identifiers.facts is
  'What the source says of the event, by field of catalog.events, with the names of sides and league as it writes them. The event''s row is merged from these by catalog.field_precedence.';
comment on column catalog.event_identifiers.utc_offset_minutes is 'The venue''s offset from UTC at that time, where the source tells it.';
comment on column catalog.event_identifiers.metadata is 'The source''s whole answer about the event, as of the last change of facts.';
revoke all on catalog.event_identifiers from anon, authenticated;
grant select, insert, update, delete on catalog.event_identifiers to service_role;
alter table catalog.event_identifiers enable row level security;
create index event_identifiers_event_id_idx on catalog.event_identifiers (event_id);
create trigger event_identifiers_100_set_updated_at before update on catalog.event_identifiers
  for each row execute function ops.tg_set_updated_at();

create table catalog.event_participants (
  event_participant_id bigint generated always as identity primary key,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  participant_id bigint not null references catalog.participants (participant_id),
  role text not null,
  score integer,
  created_at timestamptz not null default now(),
  constraint event_participants_role_check check (role in ('home', 'away', 'field'))
);
comment on table catalog.event_participants is 'People who compete in an event: the two sides of a person sport, or the field of a race or card.';
comment on column catalog.event_participants.role is 'home is the side named first where no one is at home; field where there are no two sides.';
revoke all on catalog.event_participants from anon, authenticated;
grant select, insert, update, delete on catalog.event_participants to service_role;
alter table catalog.event_participants enable row level security;
create unique index event_participants_event_id_role_idx on catalog.event_participants (event_id, role) where role <> 'field';
create unique index event_participants_event_id_participant_id_idx on catalog.event_participants (event_id, participant_id) where role = 'field';
create index event_participants_participant_id_idx on catalog.event_participants (participant_id);
