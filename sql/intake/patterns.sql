-- What admins may teach about playlists: films to drop, shelves to recognise, families and their leagues, zone words.

create table intake.vod_filter_patterns (
  vod_filter_pattern_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  pattern text not null,
  pattern_type text not null,
  description text not null,
  match_count bigint not null default 0,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint vod_filter_patterns_pattern_type_check check (pattern_type in ('url', 'extension', 'type', 'group', 'name'))
);
comment on table intake.vod_filter_patterns is 'Which entries are films and series. An entry that one of them fits is dropped before it is read. Streams under /live/ are channels by the panel''s own word, and so is what has a 24/7 guide id: only url and extension rules look at them.';
comment on column intake.vod_filter_patterns.provider_id is 'Null for all providers.';
comment on column intake.vod_filter_patterns.pattern is 'By type: part of the URL path, file extension, value of the type attribute, regular expression on the group, regular expression on the name.';
comment on column intake.vod_filter_patterns.match_count is 'Entries dropped by it in the latest loads of its providers.';
revoke all on intake.vod_filter_patterns from anon, authenticated;
grant select, insert, update, delete on intake.vod_filter_patterns to service_role;
alter table intake.vod_filter_patterns enable row level security;
create unique index vod_filter_patterns_pattern_type_pattern_idx on intake.vod_filter_patterns (pattern_type, pattern) where provider_id is null;
create unique index vod_filter_patterns_provider_id_pattern_type_pattern_idx on intake.vod_filter_patterns (provider_id, pattern_type, pattern);
create trigger vod_filter_patterns_100_set_updated_at before update on intake.vod_filter_patterns
  for each row execute function ops.tg_set_updated_at();
create trigger vod_filter_patterns_900_write_audit_log after insert or update or delete on intake.vod_filter_patterns
  for each row execute function ops.tg_write_audit_log('vod_filter_pattern_id', 'match_count');

create table intake.channel_patterns (
  channel_pattern_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  pattern_prefix text not null,
  pattern_regex text not null,
  pattern_type text not null,
  sport text,
  league text,
  confidence real not null,
  example_channel text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint channel_patterns_pattern_type_check check (pattern_type in ('numbered', 'category')),
  constraint channel_patterns_confidence_check check (confidence between 0 and 1)
);
comment on table intake.channel_patterns is 'What a shelf (the slot''s label without its number) usually carries. A hint only: real shelves carry other sports too.';
comment on column intake.channel_patterns.pattern_prefix is 'The stable label, such as NBA or ESPN+.';
comment on column intake.channel_patterns.pattern_regex is 'Regular expression, matched without regard to case against the shelf.';
comment on column intake.channel_patterns.pattern_type is 'numbered: a sports shelf; category: a country or pack.';
comment on column intake.channel_patterns.sport is 'Canonical sport; null for mixed shelves.';
comment on column intake.channel_patterns.league is 'Canonical league; null for mixed shelves.';
revoke all on intake.channel_patterns from anon, authenticated;
grant select, insert, update, delete on intake.channel_patterns to service_role;
alter table intake.channel_patterns enable row level security;
create unique index channel_patterns_pattern_regex_idx on intake.channel_patterns (pattern_regex) where provider_id is null;
create index channel_patterns_provider_id_idx on intake.channel_patterns (provider_id);
create trigger channel_patterns_100_set_updated_at before update on intake.channel_patterns
  for each row execute function ops.tg_set_updated_at();
create trigger channel_patterns_900_write_audit_log after insert or update or delete on intake.channel_patterns
  for each row execute function ops.tg_write_audit_log('channel_pattern_id');

create table intake.channel_families (
  family_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  family_name text not null,
  family_pattern text not null,
  priority integer not null default 0,
  description text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table intake.channel_families is 'Groups of slots that carry the same competitions, such as ESPN+ or Flo Sports.';
comment on column intake.channel_families.family_pattern is 'Regular expression on the shelf.';
revoke all on intake.channel_families from anon, authenticated;
grant select, insert, update, delete on intake.channel_families to service_role;
alter table intake.channel_families enable row level security;
create unique index channel_families_family_name_idx on intake.channel_families (family_name) where provider_id is null;
create index channel_families_provider_id_idx on intake.channel_families (provider_id);
create trigger channel_families_100_set_updated_at before update on intake.channel_families
  for each row execute function ops.tg_set_updated_at();
create trigger channel_families_900_write_audit_log after insert or update or delete on intake.channel_families
  for each row execute function ops.tg_write_audit_log('family_id');

create table intake.family_league_mappings (
  family_league_mapping_id bigint generated always as identity primary key,
  family_id bigint not null references intake.channel_families (family_id) on delete cascade,
  league text not null,
  sport text not null,
  require_exact_league boolean not null default false,
  created_at timestamptz not null default now(),
  unique (family_id, league)
);
comment on table intake.family_league_mappings is 'Leagues a family carries; they break ties between candidate events.';
comment on column intake.family_league_mappings.require_exact_league is 'The family carries no other sport than its leagues'': an event of one is doubtful, as one of another than the printed competition is. One such league says it for the family.';
revoke all on intake.family_league_mappings from anon, authenticated;
grant select, insert, update, delete on intake.family_league_mappings to service_role;
alter table intake.family_league_mappings enable row level security;

create table intake.zone_words (
  word text primary key,
  zone_name text not null,
  note text,
  constraint zone_words_word_check check (word = upper(word))
);
comment on table intake.zone_words is
  'What the zone words in names mean. Words of a daylight-saving pair (EST, EDT) mean the place, not the offset. A word that is not here means no time at all.';
revoke all on intake.zone_words from anon, authenticated;
grant select, insert, update, delete on intake.zone_words to service_role;
alter table intake.zone_words enable row level security;
