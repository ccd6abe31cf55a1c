-- Programme rows: the guide itself, one row for each block of each channel.

create table guide.epg_data (
  epg_data_id bigint generated always as identity primary key,
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  start_time timestamptz not null,
  end_time timestamptz not null,
  block text not null,
  title text not null,
  sub_title text,
  description text,
  category text,
  language text not null default 'en',
  icon_url text,
  is_live boolean not null default false,
  is_new boolean not null default false,
  is_premiere boolean not null default false,
  event_id bigint references catalog.events (event_id) on delete set null,
  sports_metadata jsonb,
  confidence real,
  match_status text not null,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (channel_name_id, start_time),
  constraint epg_data_block_check check (block in ('event', 'pre', 'post', 'upcoming', 'rest')),
  constraint epg_data_times_check check (end_time > start_time),
  constraint epg_data_confidence_check check (confidence between 0 and 1),
  constraint epg_data_match_status_check check (match_status in ('matched', 'partial', 'unmatched', 'manual')),
  constraint epg_data_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table guide.epg_data is 'Programmes of event channels, as guide.schedule_channels lays them out: no gaps, no overlaps, an unchanged row is never rewritten.';
comment on column guide.epg_data.block is 'event, or what surrounds it: upcoming, pre, post, rest.';
comment on column guide.epg_data.category is 'The sport''s XMLTV category.';
comment on column guide.epg_data.icon_url is
  'fixture-image/…: a picture drawn by that function, below the functions'' address, which is put in front when the guide is rendered. Else a whole address.';
comment on column guide.epg_data.sports_metadata is
  'Facts of the event that tiers may show: emoji, league, sport, venue, teams, logos, status, method. Where the functions'' address is not known, thumbnail, home_logo or league_logo is the icon.';
comment on column guide.epg_data.record_status is 'archived: replaced by a later schedule.';
revoke all on guide.epg_data from anon, authenticated;
grant select, insert, update, delete on guide.epg_data to service_role;
alter table guide.epg_data enable row level security;
create index epg_data_event_id_idx on guide.epg_data (event_id);
create trigger epg_data_100_set_updated_at before update on guide.epg_data
  for each row execute function ops.tg_set_updated_at();
create trigger epg_data_200_soft_delete before delete on guide.epg_data
  for each row execute function ops.tg_soft_delete('epg_data_id');

create table guide.channel_schedules (
  channel_name_id bigint primary key references intake.channel_names (channel_name_id) on delete cascade,
  input_hash text not null,
  scheduled_at timestamptz not null
);
comment on table guide.channel_schedules is 'What each channel''s programmes were made from. The same input is not scheduled again.';
revoke all on guide.channel_schedules from anon, authenticated;
grant select, insert, update, delete on guide.channel_schedules to service_role;
alter table guide.channel_schedules enable row level security;
