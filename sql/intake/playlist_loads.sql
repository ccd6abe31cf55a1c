-- One load of a playlist: entries by COPY into staging, then what changed, in one statement each.

create table intake.playlist_loads (
  playlist_load_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id),
  loaded_at timestamptz not null,
  entries integer not null,
  kept integer not null,
  dropped_by_rule jsonb not null default '{}',
  skipped integer not null default 0,
  skipped_examples jsonb not null default '[]',
  new_slots integer not null default 0,
  renamed_slots integer not null default 0,
  emptied_slots integer not null default 0,
  gone_slots integer not null default 0,
  unchanged_slots integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table intake.playlist_loads is 'What each load of a playlist brought. Kept for 90 days.';
comment on column intake.playlist_loads.dropped_by_rule is 'Dropped entries for each vod_filter_pattern_id.';
comment on column intake.playlist_loads.skipped_examples is 'The first entries that could not be read: line and reason.';
comment on column intake.playlist_loads.emptied_slots is 'Renamed to their bare label: the event is over and nothing new has come.';
revoke all on intake.playlist_loads from anon, authenticated;
grant select, insert, update, delete on intake.playlist_loads to service_role;
alter table intake.playlist_loads enable row level security;
create index playlist_loads_provider_id_loaded_at_idx on intake.playlist_loads (provider_id, loaded_at desc);

create unlogged table intake.entries_staging (
  position integer not null,
  stream_key text not null,
  channel_name text not null,
  tvg_id text,
  tvg_name text,
  tvg_logo text,
  group_title text,
  stream_url text not null,
  attributes jsonb,
  options text[]
);
comment on table intake.entries_staging is 'Entries of one load, only inside its transaction: intake.load_entries empties it, so loads never see each other''s rows.';
revoke all on intake.entries_staging from anon, authenticated;
grant select, insert, delete on intake.entries_staging to service_role;
alter table intake.entries_staging enable row level security;

create function intake.guide_channel_id(slug text, slot_key text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- 64 bits of SHA-256: among a million slots two share an id once in forty million playlists.
  select guide_channel_id.slug || '.' || substr(encode(sha256(convert_to(guide_channel_id.slug || ' ' || guide_channel_id.slot_key, 'UTF8')), 'hex'), 1, 16)
$$;
comment on function intake.guide_channel_id(text, text) is 'The channel id of a slot in guides: provider and a hash of the slot, stable whatever the name, order or password.';
grant execute on function intake.guide_channel_id(text, text) to service_role;

create function intake.is_emptied(old_name text, new_name text) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select length(is_emptied.new_name) < length(is_emptied.old_name)
    and (starts_with(is_emptied.old_name, rtrim(is_emptied.new_name, ' :|-'))
      or right(is_emptied.old_name, length(ltrim(is_emptied.new_name, ' :|-'))) = ltrim(is_emptied.new_name, ' :|-'))
$$;
comment on function intake.is_emptied(text, text) is 'True when a renamed slot kept only its label: the new name is the beginning or the end of the old one.';
grant execute on function intake.is_emptied(text, text) to service_role;

create function intake.load_entries(provider_id bigint, at timestamptz)
returns table (new_slots integer, renamed_slots integer, emptied_slots integer, gone_slots integer, unchanged_slots integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := load_entries.provider_id;
  v_at timestamptz := load_entries.at;
  v_slug text;
  v_new integer;
  v_renamed integer;
  v_emptied integer;
  v_gone integer;
  v_active integer;
begin
  -- Two loads of one provider take turns; loads of different providers do not wait for each other.
  select p.slug into v_slug from intake.providers as p where p.provider_id = v_provider_id for update;
  if v_slug is null then
    raise exception 'Cannot load entries: provider % does not exist', v_provider_id using errcode = 'EG002';
  end if;
  if not exists (select from intake.entries_staging) then
    raise exception 'Cannot load entries of provider %: no entry was staged', v_slug
      using errcode = 'EG003', hint = 'The playlist held films only, or the load was not started by COPY into intake.entries_staging.';
  end if;

  -- Most playlists list each stream once, and need no numbering.
  if exists (select from intake.entries_staging as s group by s.stream_key having count(*) > 1) then
    delete from intake.entries_staging as s
    using (
      select d.ctid as row_id, row_number() over (partition by d.stream_key, d.channel_name, d.stream_url order by d.position) as nth
      from intake.entries_staging as d
    ) as twin
    where twin.row_id = s.ctid and twin.nth > 1;
    -- Entries of one stream under several names are slots of their own, numbered by name so that the order of the playlist does not matter.
    update intake.entries_staging as s
    set stream_key = s.stream_key || '#' || numbered.nth
    from (
      select d.ctid as row_id, row_number() over (partition by d.stream_key order by d.channel_name collate "C", d.stream_url collate "C") as nth
      from intake.entries_staging as d
    ) as numbered
    where numbered.row_id = s.ctid and numbered.nth > 1;
  end if;
  analyze intake.entries_staging;

  insert into intake.channel_name_history (channel_name_id, channel_name, seen_from, seen_until)
  select c.channel_name_id, c.channel_name, c.name_changed_at, v_at
  from intake.channel_names as c
  join intake.entries_staging as s on s.stream_key = c.slot_key
  where c.provider_id = v_provider_id and c.channel_name <> s.channel_name;
  get diagnostics v_renamed = row_count;

  select count(*) into v_emptied
  from intake.channel_names as c
  join intake.entries_staging as s on s.stream_key = c.slot_key
  where c.provider_id = v_provider_id and c.channel_name <> s.channel_name and intake.is_emptied(c.channel_name, s.channel_name);

  update intake.channel_names as c
  set channel_name = s.channel_name, position = s.position, tvg_id = s.tvg_id, tvg_name = s.tvg_name, tvg_logo = s.tvg_logo,
    group_title = s.group_title, stream_url = s.stream_url, attributes = s.attributes, options = s.options,
    name_changed_at = case when c.channel_name <> s.channel_name then v_at else c.name_changed_at end,
    last_seen = null, record_status = 'active'
  from intake.entries_staging as s
  where c.provider_id = v_provider_id and c.slot_key = s.stream_key
    and (c.channel_name, c.position, c.tvg_id, c.tvg_name, c.tvg_logo, c.group_title, c.stream_url, c.attributes, c.options, c.record_status)
      is distinct from (s.channel_name, s.position, s.tvg_id, s.tvg_name, s.tvg_logo, s.group_title, s.stream_url, s.attributes, s.options, 'active');

  update intake.channel_names as c
  set record_status = 'archived', last_seen = v_at
  where c.provider_id = v_provider_id and c.record_status = 'active'
    and not exists (select from intake.entries_staging as s where s.stream_key = c.slot_key);
  get diagnostics v_gone = row_count;

  insert into intake.channel_names (provider_id, slot_key, guide_channel_id, position, channel_name, tvg_id, tvg_name, tvg_logo,
    group_title, stream_url, attributes, options, first_seen, name_changed_at)
  select v_provider_id, s.stream_key, intake.guide_channel_id(v_slug, s.stream_key), s.position, s.channel_name, s.tvg_id, s.tvg_name, s.tvg_logo,
    s.group_title, s.stream_url, s.attributes, s.options, v_at, v_at
  from intake.entries_staging as s
  where not exists (select from intake.channel_names as c where c.provider_id = v_provider_id and c.slot_key = s.stream_key)
  order by s.position;
  get diagnostics v_new = row_count;

  if v_new + v_renamed > 5000 then
    -- What follows joins these rows at once, long before autovacuum could tell the planner that there are so many.
    analyze intake.channel_names;
  end if;
  delete from intake.entries_staging;
  update intake.providers as p set last_loaded_at = v_at, last_error = null where p.provider_id = v_provider_id;
  select count(*) into v_active from intake.channel_names as c where c.provider_id = v_provider_id and c.record_status = 'active';
  return query select v_new, v_renamed, v_emptied, v_gone, v_active - v_new - v_renamed;
end;
$$;
comment on function intake.load_entries(bigint, timestamptz) is
  'Turns the staged entries of a provider into slots: new, renamed (the old name goes to history), emptied (renamed to the bare label), gone (archived) and unchanged; a slot keeps its row and id. Empties staging. Call it in the transaction that filled it. Errors: EG002 unknown provider, EG003 nothing staged.';
grant execute on function intake.load_entries(bigint, timestamptz) to service_role;
