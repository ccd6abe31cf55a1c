-- Which of our sports and leagues ESPN means by its own: seeded, discovered by catalog.merge_leagues, settled by a person.

create table catalog.espn_sport_mappings (
  espn_sport_mapping_id bigint generated always as identity primary key,
  canonical_sport_id bigint not null references catalog.api_sports_canonical (sport_id) on delete cascade,
  espn_name text not null unique,
  espn_slug text not null unique,
  confidence real not null default 0,
  mapping_method text not null default 'manual',
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  verification_notes text,
  discovered_at timestamptz,
  use_count integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint espn_sport_mappings_espn_slug_check check (espn_slug ~ '^[a-z0-9-]+$'),
  constraint espn_sport_mappings_confidence_check check (confidence between 0 and 1),
  constraint espn_sport_mappings_mapping_method_check check (mapping_method in ('manual', 'exact_match', 'fuzzy_match', 'api_verified')),
  constraint espn_sport_mappings_is_verified_check check (is_verified = (verified_at is not null) and (verified_by is not null or not is_verified))
);
comment on table catalog.espn_sport_mappings is
  'Which of our sports ESPN means. Some of its sports hold several of ours (football has Canadian football, too): this is the one taken for leagues that nobody has mapped. To settle a row, correct canonical_sport_id and set is_verified.';
comment on column catalog.espn_sport_mappings.espn_slug is 'The sport in addresses of its API: soccer, rugby-league.';
comment on column catalog.espn_sport_mappings.confidence is '1 written by hand, 0.95 the same name, below that how alike the names are.';
comment on column catalog.espn_sport_mappings.mapping_method is
  'manual: by seed or person; exact_match and fuzzy_match: discovered by name; api_verified: the id was seen at both ends. Discovery never changes a manual row.';
comment on column catalog.espn_sport_mappings.is_verified is 'True only when a person has set it; who and when are stamped, and nothing but a person changes the row''s sport any more.';
comment on column catalog.espn_sport_mappings.verified_by is 'Who verified it; the signed-in user or the database role unless named.';
comment on column catalog.espn_sport_mappings.discovered_at is 'When discovery last chose the sport; null where it never did.';
comment on column catalog.espn_sport_mappings.use_count is 'Days on which something was fetched through the mapping.';
comment on column catalog.espn_sport_mappings.last_used_at is 'Written once a day at most.';
revoke all on catalog.espn_sport_mappings from anon, authenticated;
grant select, insert, update, delete on catalog.espn_sport_mappings to service_role;
alter table catalog.espn_sport_mappings enable row level security;
create index espn_sport_mappings_canonical_sport_id_idx on catalog.espn_sport_mappings (canonical_sport_id);

create table catalog.espn_league_mappings (
  espn_league_mapping_id bigint generated always as identity primary key,
  canonical_league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  espn_name text not null,
  espn_slug text not null unique,
  espn_league_id text,
  scoreboard_query text,
  confidence real not null default 0,
  mapping_method text not null default 'manual',
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  verification_notes text,
  discovered_at timestamptz,
  use_count integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint espn_league_mappings_espn_slug_check check (espn_slug ~ '^[a-z0-9-]+/[a-z0-9._-]+$'),
  constraint espn_league_mappings_espn_league_id_check check (espn_league_id ~ '^[0-9]+$'),
  constraint espn_league_mappings_scoreboard_query_check check (scoreboard_query ~ '^[a-z]+=[A-Za-z0-9,.-]+(&[a-z]+=[A-Za-z0-9,.-]+)*$'),
  constraint espn_league_mappings_confidence_check check (confidence between 0 and 1),
  constraint espn_league_mappings_mapping_method_check check (mapping_method in ('manual', 'exact_match', 'fuzzy_match', 'api_verified')),
  constraint espn_league_mappings_is_verified_check check (is_verified = (verified_at is not null) and (verified_by is not null or not is_verified))
);
comment on table catalog.espn_league_mappings is
  'Which of our leagues ESPN means, and how its scoreboard is asked for. Several rows may point to one league. To settle a row, correct canonical_league_id and set is_verified; catalog.low_confidence_mappings lists what needs a look.';
comment on column catalog.espn_league_mappings.espn_name is 'ESPN''s name of the league. Not unique: leagues of several sports share one; the slug is what identifies it.';
comment on column catalog.espn_league_mappings.espn_slug is 'Sport and league in addresses of its API: soccer/eng.1.';
comment on column catalog.espn_league_mappings.espn_league_id is 'ESPN''s number of the league, as in its uids (l:700); null until it is known. Unique only within a sport.';
comment on column catalog.espn_league_mappings.scoreboard_query is 'More of the query that the league''s scoreboard needs to list all games, such as groups=80 for college football.';
comment on column catalog.espn_league_mappings.confidence is '1 written by hand, 0.95 the same name, below that how alike the names are.';
comment on column catalog.espn_league_mappings.mapping_method is
  'manual: by seed or person; exact_match and fuzzy_match: discovered by name; api_verified: the id was seen at both ends. Discovery never changes a manual row.';
comment on column catalog.espn_league_mappings.is_verified is 'True only when a person has set it; who and when are stamped, and nothing but a person changes the row''s league any more.';
comment on column catalog.espn_league_mappings.verified_by is 'Who verified it; the signed-in user or the database role unless named.';
comment on column catalog.espn_league_mappings.discovered_at is 'When discovery last chose the league; null where it never did.';
comment on column catalog.espn_league_mappings.use_count is 'Days on which something was fetched through the mapping.';
comment on column catalog.espn_league_mappings.last_used_at is 'Written once a day at most.';
revoke all on catalog.espn_league_mappings from anon, authenticated;
grant select, insert, update, delete on catalog.espn_league_mappings to service_role;
alter table catalog.espn_league_mappings enable row level security;
create index espn_league_mappings_canonical_league_id_idx on catalog.espn_league_mappings (canonical_league_id);
create index espn_league_mappings_espn_league_id_idx on catalog.espn_league_mappings (espn_league_id);

create function catalog.tg_settle_espn_mapping() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_old jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}'::jsonb end;
  v_is_discovery boolean := new.discovered_at is distinct from (v_old ->> 'discovered_at')::timestamptz;
begin
  if v_is_discovery and (v_old -> 'is_verified' = 'true'::jsonb or v_old ->> 'mapping_method' = 'manual') then
    -- Whatever discovery thinks of it now: a person has said what it is.
    return null;
  end if;
  if v_is_discovery then
    new.is_verified := false;
  elsif tg_op = 'UPDATE' and (to_jsonb(new) -> tg_argv[0]) <> (v_old -> tg_argv[0]) then
    new.mapping_method := 'manual';
    new.confidence := 1;
  end if;
  if not new.is_verified then
    new.verified_at := null;
    new.verified_by := null;
  elsif v_old -> 'is_verified' is distinct from 'true'::jsonb then
    new.verified_at := now();
    new.verified_by := coalesce(new.verified_by, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user);
  end if;
  return new;
end;
$$;
comment on function catalog.tg_settle_espn_mapping() is
  'Before insert or update: what discovery writes (it sets discovered_at) is never verified and never changes what a person said; what a person points elsewhere is manual and sure; verifying stamps who and when. Argument: the column of the sport or league.';

create trigger espn_sport_mappings_100_set_updated_at before update on catalog.espn_sport_mappings
  for each row execute function ops.tg_set_updated_at();
create trigger espn_sport_mappings_110_settle before insert or update on catalog.espn_sport_mappings
  for each row execute function catalog.tg_settle_espn_mapping('canonical_sport_id');
create trigger espn_sport_mappings_900_write_audit_log after insert or update or delete on catalog.espn_sport_mappings
  for each row execute function ops.tg_write_audit_log('espn_sport_mapping_id', 'use_count,last_used_at');
create trigger espn_league_mappings_100_set_updated_at before update on catalog.espn_league_mappings
  for each row execute function ops.tg_set_updated_at();
create trigger espn_league_mappings_110_settle before insert or update on catalog.espn_league_mappings
  for each row execute function catalog.tg_settle_espn_mapping('canonical_league_id');
create trigger espn_league_mappings_900_write_audit_log after insert or update or delete on catalog.espn_league_mappings
  for each row execute function ops.tg_write_audit_log('espn_league_mapping_id', 'use_count,last_used_at');
