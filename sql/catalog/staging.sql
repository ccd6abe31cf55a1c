-- Rows of one import, only inside its transaction: each merge empties its table, so imports never see each other's rows.

create unlogged table catalog.leagues_staging (
  source_league_id text not null,
  sport text not null,
  name text not null,
  alternate_names text[] not null default '{}',
  short_name text,
  slug text,
  source_sport_id text,
  country text,
  logo_url text,
  website_url text,
  description text,
  start_year integer,
  league_id bigint
);
comment on table catalog.leagues_staging is 'Leagues as a source lists them; catalog.merge_leagues empties it.';
comment on column catalog.leagues_staging.source_league_id is 'The source''s own id: TheSportsDB 4328, ESPN 700.';
comment on column catalog.leagues_staging.sport is 'The source''s name of the sport (Soccer; soccer).';
comment on column catalog.leagues_staging.slug is 'ESPN''s path of the league: soccer/eng.1.';
revoke all on catalog.leagues_staging from anon, authenticated;
grant select, insert, update, delete on catalog.leagues_staging to service_role;
alter table catalog.leagues_staging enable row level security;

create unlogged table catalog.teams_staging (
  source_team_id text not null,
  source_league_id text,
  league text not null,
  sport text not null,
  name text not null,
  short_name text,
  alternate_names text[] not null default '{}',
  city text,
  nickname text,
  abbreviation text,
  country text,
  badge_url text,
  color text,
  alternate_color text,
  is_list boolean not null default false,
  metadata jsonb,
  sport_id bigint,
  league_id bigint,
  squad text,
  normalized text,
  team_id bigint,
  resolution text,
  source_digest text,
  canonical_name_normalized text
);
comment on table catalog.teams_staging is 'Teams as a source tells of them, in a list of a league''s teams or beside its events; catalog.merge_teams empties it.';
comment on column catalog.teams_staging.source_team_id is 'The source''s own id: TheSportsDB 133602; ESPN''s uid without its league where it has none (s:600~t:331, s:20~l:28~t:1), because its bare ids repeat.';
comment on column catalog.teams_staging.resolution is
  'How team_id was found: id, name, or new; disputed where it is known but the rest is not taken over; withheld where no team is made while a conflict is pending.';
comment on column catalog.teams_staging.is_list is 'From a list of the league''s teams: the league is the team''s own, not a cup that it plays in.';
revoke all on catalog.teams_staging from anon, authenticated;
grant select, insert, update, delete on catalog.teams_staging to service_role;
alter table catalog.teams_staging enable row level security;

create unlogged table catalog.events_staging (
  source_event_id text not null,
  league text not null,
  sport text not null,
  event_name text not null,
  home_team text,
  away_team text,
  start_at timestamptz not null,
  venue text,
  status text not null,
  source_league_id text,
  home_source_id text,
  away_source_id text,
  time_is_known boolean not null default true,
  utc_offset_minutes smallint,
  city text,
  country text,
  season text,
  round text,
  broadcaster text,
  description text,
  thumbnail_url text,
  home_logo_url text,
  away_logo_url text,
  field jsonb,
  metadata jsonb
);
comment on table catalog.events_staging is
  'Events as a source tells of them. catalog.merge_events empties it.';
comment on column catalog.events_staging.home_source_id is 'The source''s own id of the home team or person, as in catalog.teams_staging.';
comment on column catalog.events_staging.time_is_known is 'False where the source names only the day: start_at is then the beginning of that day or what the source puts there.';
comment on column catalog.events_staging.utc_offset_minutes is 'The venue''s offset at that time, where the source tells its local time: gives the day at the venue.';
comment on column catalog.events_staging.field is 'Who competes where there are no two sides: [{"id","name","abbreviation","country"}].';
comment on column catalog.events_staging.metadata is 'The source''s whole answer about the event.';
revoke all on catalog.events_staging from anon, authenticated;
grant select, insert, update, delete on catalog.events_staging to service_role;
alter table catalog.events_staging enable row level security;

create unlogged table catalog.events_at_hand (
  source_event_id text primary key,
  league text not null,
  sport text not null,
  source_league_id text,
  event_name text not null,
  home_team text,
  away_team text,
  home_source_id text,
  away_source_id text,
  start_at timestamptz not null,
  time_is_known boolean not null,
  utc_offset_minutes smallint,
  source_digest text not null,
  sport_id bigint,
  side_kind text,
  league_id bigint,
  squad text,
  home_squad text,
  away_squad text,
  home_normalized text,
  away_normalized text,
  home_id bigint,
  away_id bigint,
  leader text,
  event_id bigint,
  event_id_before bigint,
  is_new boolean not null default false
) with (fillfactor = 40);
comment on table catalog.events_at_hand is
  'Those of the staged events that say something new, with what the merge has worked out: narrow and loosely packed, because it is written several times. Emptied by catalog.merge_events.';
comment on column catalog.events_at_hand.source_digest is 'Hash of all the source says that the catalogue keeps in columns.';
comment on column catalog.events_at_hand.home_id is 'Team or participant that the home side is; which of them side_kind says.';
comment on column catalog.events_at_hand.leader is 'source_event_id of the row that stands for all rows of the same game.';
comment on column catalog.events_at_hand.event_id_before is 'Event that the source''s id stood for until now.';
comment on column catalog.events_at_hand.is_new is 'No event was found: this merge made one.';
revoke all on catalog.events_at_hand from anon, authenticated;
grant select, insert, update, delete on catalog.events_at_hand to service_role;
alter table catalog.events_at_hand enable row level security;
