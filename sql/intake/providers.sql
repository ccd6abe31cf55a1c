-- Providers: where playlists come from, and the secrets needed to read them.

create table intake.providers (
  provider_id bigint generated always as identity primary key,
  slug text not null unique,
  display_name text not null,
  m3u_url text,
  xmltv_url text,
  owner_user_id bigint,
  default_timezone text not null default 'America/New_York',
  guide_days smallint not null default 3,
  description text,
  website_url text,
  support_email text,
  enable_llm_fallback boolean not null default true,
  is_active boolean not null default true,
  guide_urls text[] not null default '{}',
  last_loaded_at timestamptz,
  last_error text,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint providers_slug_check check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  constraint providers_guide_days_check check (guide_days between 1 and 14),
  constraint providers_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table intake.providers is 'Every source of a playlist or a guide: shared packs and customers'' own playlists.';
comment on column intake.providers.slug is 'The name in player URLs and in channel ids. Never change it: every player would lose its favourites.';
comment on column intake.providers.m3u_url is 'Where the playlist is, with its credentials cut out; they are in provider_credentials.';
comment on column intake.providers.last_loaded_at is 'Last good load of the playlist.';
comment on column intake.providers.owner_user_id is 'Set for a customer''s own playlist; null for shared packs.';
comment on column intake.providers.default_timezone is 'IANA zone: days of the guide begin at its midnight, and clocks that names print without a zone are read in it.';
comment on column intake.providers.guide_days is 'Days the guide covers from today''s midnight.';
comment on column intake.providers.guide_urls is 'x-tvg-url addresses the playlist itself names.';
comment on column intake.providers.last_error is 'Why the last load failed; null after a good one.';
revoke all on intake.providers from anon, authenticated;
grant select, insert, update, delete on intake.providers to service_role;
alter table intake.providers enable row level security;
create index providers_owner_user_id_idx on intake.providers (owner_user_id);
create trigger providers_100_set_updated_at before update on intake.providers
  for each row execute function ops.tg_set_updated_at();
create trigger providers_200_soft_delete before delete on intake.providers
  for each row execute function ops.tg_soft_delete('provider_id');
create trigger providers_900_write_audit_log after insert or update on intake.providers
  for each row execute function ops.tg_write_audit_log('provider_id', 'm3u_url,last_loaded_at,guide_urls');

create table intake.provider_credentials (
  provider_credential_id bigint generated always as identity primary key,
  provider_id bigint not null unique references intake.providers (provider_id) on delete cascade,
  encrypted_credentials text not null,
  encryption_version integer not null,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table intake.provider_credentials is
  'The secrets cut out of a provider''s stream and playlist URLs, AES-256-GCM encrypted by the functions; the database never sees them in clear.';
comment on column intake.provider_credentials.encrypted_credentials is 'Base64 of nonce and ciphertext of a JSON list; {s1} in a stream URL stands for its first value.';
comment on column intake.provider_credentials.encryption_version is 'Which of the function''s keys encrypted it, so that keys can be rotated.';
revoke all on intake.provider_credentials from anon, authenticated;
grant select, insert, update, delete on intake.provider_credentials to service_role;
alter table intake.provider_credentials enable row level security;
create trigger provider_credentials_100_set_updated_at before update on intake.provider_credentials
  for each row execute function ops.tg_set_updated_at();
create trigger provider_credentials_900_write_audit_log after insert or update or delete on intake.provider_credentials
  for each row execute function ops.tg_write_audit_log('provider_credential_id', 'encrypted_credentials,last_used_at');

create table intake.credential_access_log (
  credential_access_log_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id),
  access_context text not null,
  success boolean not null,
  error_message text,
  accessed_at timestamptz not null default now(),
  constraint credential_access_log_access_context_check check (access_context in ('playlist_sync', 'player_playlist', 'manual'))
);
comment on table intake.credential_access_log is 'Every decryption of a provider''s secrets, with what it was for.';
revoke all on intake.credential_access_log from anon, authenticated;
grant select, insert on intake.credential_access_log to service_role;
alter table intake.credential_access_log enable row level security;
create index credential_access_log_provider_id_idx on intake.credential_access_log (provider_id);
create index credential_access_log_accessed_at_idx on intake.credential_access_log (accessed_at desc);
