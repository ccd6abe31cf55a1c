-- What the matcher decided: the matches and states of slots, names known from before, and the list of those without an event.

create table matching.channel_matches (
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  fixture_no smallint not null,
  event_id bigint not null references catalog.events (event_id),
  handler_no smallint not null,
  match_method text not null,
  confidence real not null,
  reason text not null,
  matched_at timestamptz not null,
  primary key (channel_name_id, event_id),
  constraint channel_matches_confidence_check check (confidence between 0 and 1)
);
comment on table matching.channel_matches is 'Which event each slot shows under its current name, one row for each fixture, with how and why.';
comment on column matching.channel_matches.reason is 'The decision in words a person can check.';
revoke all on matching.channel_matches from anon, authenticated;
grant select, insert, update, delete on matching.channel_matches to service_role;
alter table matching.channel_matches enable row level security;
create index channel_matches_event_id_idx on matching.channel_matches (event_id);

create table matching.channel_states (
  channel_name_id bigint primary key references intake.channel_names (channel_name_id) on delete cascade,
  raw_title text not null,
  search_version bigint not null,
  match_status text not null,
  reason text not null,
  decided_at timestamptz not null,
  left_over jsonb,
  constraint channel_states_match_status_check check (match_status in ('matched', 'partial', 'unmatched', 'manual'))
);
comment on table matching.channel_states is 'The outcome for each slot''s current name. A slot whose name and search version are the same is not matched again.';
comment on column matching.channel_states.match_status is 'manual: an admin''s override; partial: candidates, but none sure enough.';
comment on column matching.channel_states.reason is
  'Why there is no match, by name: no_sides, no_event, ambiguous, low_confidence, over; matched, override, or stale for a name that has not changed since its event ended.';
comment on column matching.channel_states.left_over is
  'Where an override stands on a name that is stale: the matches it had, as rows of matching.channel_matches. They come back when the override is lifted.';
revoke all on matching.channel_states from anon, authenticated;
grant select, insert, update, delete on matching.channel_states to service_role;
alter table matching.channel_states enable row level security;
create index channel_states_channel_name_id_manual_idx on matching.channel_states (channel_name_id) where match_status = 'manual';

create table matching.match_cache (
  match_cache_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  tvg_id text not null default '',
  channel_name text not null,
  fixture_no smallint not null,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  confidence real not null,
  match_method text not null,
  event_updated_at timestamptz not null,
  expires_at timestamptz not null,
  hit_count integer not null default 0,
  last_hit_at timestamptz,
  created_at timestamptz not null default now(),
  unique (provider_id, channel_name, tvg_id, fixture_no)
);
comment on table matching.match_cache is 'Earlier matches by name, for slots that come back or change places. Deleted when their event ends.';
comment on column matching.match_cache.tvg_id is 'The provider''s own tvg-id, empty when it gave none; an entry with the slot''s tvg-id goes before one with the name alone.';
comment on column matching.match_cache.event_updated_at is 'The event as it was; a changed event is matched anew.';
comment on column matching.match_cache.expires_at is 'End of the event.';
revoke all on matching.match_cache from anon, authenticated;
grant select, insert, update, delete on matching.match_cache to service_role;
alter table matching.match_cache enable row level security;
create index match_cache_event_id_idx on matching.match_cache (event_id);
create index match_cache_expires_at_idx on matching.match_cache (expires_at);

create table matching.unmatched_channels (
  unmatched_channel_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  channel_name text not null,
  fixture_no smallint not null,
  group_title text,
  team1 text,
  team2 text,
  failure_reason text not null,
  candidates jsonb not null default '[]',
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  occurrence_count integer not null default 1,
  resolved boolean not null default false,
  resolution_notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (channel_name_id, channel_name, fixture_no)
);
comment on table matching.unmatched_channels is 'Names that print an event which was not found: the admin''s list of what to teach.';
comment on column matching.unmatched_channels.fixture_no is 'Which of the fixtures that the name prints has no event.';
comment on column matching.unmatched_channels.candidates is 'The best events that came into question, with why they were not taken.';
comment on column matching.unmatched_channels.occurrence_count is 'In how many matches the name stayed without an event.';
revoke all on matching.unmatched_channels from anon, authenticated;
grant select, insert, update, delete on matching.unmatched_channels to service_role;
alter table matching.unmatched_channels enable row level security;
create index unmatched_channels_provider_id_resolved_idx on matching.unmatched_channels (provider_id, resolved);
create index unmatched_channels_occurrence_count_idx on matching.unmatched_channels (occurrence_count desc);
create trigger unmatched_channels_100_set_updated_at before update on matching.unmatched_channels
  for each row execute function ops.tg_set_updated_at();
