-- Slots: the things of a playlist that stay while their names change daily.

create table intake.channel_names (
  channel_name_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id),
  slot_key text not null,
  guide_channel_id text not null unique,
  position integer not null,
  channel_name text not null,
  tvg_id text,
  tvg_name text,
  tvg_logo text,
  group_title text,
  stream_url text not null,
  attributes jsonb,
  options text[],
  first_seen timestamptz not null,
  name_changed_at timestamptz not null,
  last_seen timestamptz,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, slot_key),
  constraint channel_names_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table intake.channel_names is 'One row for each slot of each provider. The slot stays, its name changes; earlier names are in channel_name_history.';
comment on column intake.channel_names.slot_key is 'The provider''s stream id: the URL without host and credentials. A second entry of the same stream has #2 behind it.';
comment on column intake.channel_names.guide_channel_id is 'Id of the channel in guides and our tvg-id. Derived from provider and slot, so it never changes.';
comment on column intake.channel_names.position is 'Place in the provider''s playlist.';
comment on column intake.channel_names.stream_url is 'Stream address; {s1}, {s2} … stand where its credentials were.';
comment on column intake.channel_names.attributes is 'Further attributes of the entry (catch-up and the like), kept for the playlist we give back.';
comment on column intake.channel_names.options is 'Option lines of the entry (#EXTVLCOPT, #KODIPROP), kept for the playlist we give back.';
comment on column intake.channel_names.name_changed_at is 'Since when the slot carries this name.';
comment on column intake.channel_names.last_seen is 'Set when the slot leaves the playlist; an active slot was last seen in its provider''s latest load.';
comment on column intake.channel_names.record_status is 'archived: not in the playlist any more; it comes back with the same id.';
revoke all on intake.channel_names from anon, authenticated;
grant select, insert, update, delete on intake.channel_names to service_role;
alter table intake.channel_names enable row level security;
create index channel_names_lower_idx on intake.channel_names (lower(channel_name)) where record_status = 'active';
create index channel_names_provider_id_position_idx on intake.channel_names (provider_id, position) where record_status = 'active';
create trigger channel_names_100_set_updated_at before update on intake.channel_names
  for each row execute function ops.tg_set_updated_at();
create trigger channel_names_200_soft_delete before delete on intake.channel_names
  for each row execute function ops.tg_soft_delete('channel_name_id');

create table intake.channel_name_history (
  channel_name_history_id bigint generated always as identity primary key,
  channel_name_id bigint not null references intake.channel_names (channel_name_id),
  channel_name text not null,
  seen_from timestamptz not null,
  seen_until timestamptz not null
);
comment on table intake.channel_name_history is 'Names a slot carried before, with the time it carried them.';
revoke all on intake.channel_name_history from anon, authenticated;
grant select, insert on intake.channel_name_history to service_role;
alter table intake.channel_name_history enable row level security;
create index channel_name_history_channel_name_id_idx on intake.channel_name_history (channel_name_id);
