-- The guides that players ask for, and when their content last changed.

create table guide.epg_file_cache (
  epg_file_cache_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  tier text not null references guide.tiers (tier_code),
  invalidated_at timestamptz not null default now(),
  content_version bigint not null default 1,
  access_count bigint not null default 0,
  last_accessed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, tier)
);
comment on table guide.epg_file_cache is 'One row for each guide that a player has asked for. Its content_version is the guide''s ETag.';
comment on column guide.epg_file_cache.invalidated_at is 'When programmes or channels of the provider last changed.';
comment on column guide.epg_file_cache.content_version is 'Goes up with each change, so that a player that has the guide already is told so.';
revoke all on guide.epg_file_cache from anon, authenticated;
grant select, insert, update, delete on guide.epg_file_cache to service_role;
alter table guide.epg_file_cache enable row level security;
create index epg_file_cache_tier_idx on guide.epg_file_cache (tier);
create trigger epg_file_cache_100_set_updated_at before update on guide.epg_file_cache
  for each row execute function ops.tg_set_updated_at();

create function guide.tg_invalidate_guides() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update guide.epg_file_cache as f
  set invalidated_at = now(), content_version = f.content_version + 1
  where f.provider_id in (
    select c.provider_id
    from intake.channel_names as c
    where c.channel_name_id in (select distinct r.channel_name_id from changed_rows as r));
  return null;
end;
$$;
comment on function guide.tg_invalidate_guides() is
  'After programmes or channels changed: the guides that show them get a new version. Security definer because whoever edits a programme may not write epg_file_cache.';
create trigger invalidate_on_epg_data_change_insert after insert on guide.epg_data
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
create trigger invalidate_on_epg_data_change_update after update on guide.epg_data
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
create trigger invalidate_on_channel_names_change_insert after insert on intake.channel_names
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
create trigger invalidate_on_channel_names_change_update after update on intake.channel_names
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
