-- Who may have a guide: customers, their keys, and the check that every player request passes.

create table billing.users (
  user_id bigint generated always as identity primary key,
  auth_user_id uuid unique references auth.users (id) on delete set null,
  email text not null unique,
  name text,
  role text not null default 'consumer',
  status text not null default 'active',
  preferred_timezone text not null default 'America/New_York',
  preferred_language text not null default 'en',
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_role_check check (role in ('consumer', 'reseller', 'admin')),
  constraint users_status_check check (status in ('active', 'suspended')),
  constraint users_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table billing.users is 'Customers. Identity is Supabase Auth''s.';
comment on column billing.users.auth_user_id is 'The customer''s row of auth.users.';
revoke all on billing.users from anon, authenticated;
grant select, insert, update, delete on billing.users to service_role;
grant select on billing.users to authenticated;
alter table billing.users enable row level security;
create policy "Customers see themselves" on billing.users for select to authenticated
  using ((select auth.uid()) = auth_user_id);
create trigger users_100_set_updated_at before update on billing.users
  for each row execute function ops.tg_set_updated_at();
create trigger users_200_soft_delete before delete on billing.users
  for each row execute function ops.tg_soft_delete('user_id');
create trigger users_900_write_audit_log after insert or update on billing.users
  for each row execute function ops.tg_write_audit_log('user_id');
alter table intake.providers add constraint providers_owner_user_id_fkey foreign key (owner_user_id) references billing.users (user_id);

create table billing.access_keys (
  access_key_id bigint generated always as identity primary key,
  user_id bigint not null references billing.users (user_id),
  key_hash text not null unique,
  key_prefix text not null,
  description text,
  tier text not null references guide.tiers (tier_code),
  provider_ids bigint[] not null default '{}',
  status text not null default 'active',
  suspended_at timestamptz,
  suspended_reason text,
  expires_at timestamptz,
  total_requests bigint not null default 0,
  last_used_at timestamptz,
  allowance real,
  allowance_at timestamptz,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint access_keys_status_check check (status in ('active', 'suspended', 'revoked')),
  constraint access_keys_key_hash_check check (key_hash ~ '^[0-9a-f]{64}$'),
  constraint access_keys_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table billing.access_keys is 'Keys in player URLs. Only a hash is kept: a key is 32 random bytes, so its plain SHA-256 cannot be searched.';
comment on column billing.access_keys.key_prefix is 'The first characters of the key, for a person to tell keys apart.';
comment on column billing.access_keys.provider_ids is 'Guides the key opens.';
comment on column billing.access_keys.allowance is 'Requests the key may still make at allowance_at; refills by the tier''s requests_per_hour.';
revoke all on billing.access_keys from anon, authenticated;
grant select, insert, update, delete on billing.access_keys to service_role;
grant select (access_key_id, user_id, key_prefix, description, tier, provider_ids, status, suspended_at, suspended_reason, expires_at, total_requests, last_used_at, created_at)
  on billing.access_keys to authenticated;
alter table billing.access_keys enable row level security;
create policy "Customers see their own keys" on billing.access_keys for select to authenticated
  using (user_id in (select u.user_id from billing.users as u where u.auth_user_id = (select auth.uid())));
create index access_keys_user_id_idx on billing.access_keys (user_id);
create index access_keys_tier_idx on billing.access_keys (tier);
create trigger access_keys_100_set_updated_at before update on billing.access_keys
  for each row execute function ops.tg_set_updated_at();
create trigger access_keys_200_soft_delete before delete on billing.access_keys
  for each row execute function ops.tg_soft_delete('access_key_id');
create trigger access_keys_900_write_audit_log after insert or update on billing.access_keys
  for each row execute function ops.tg_write_audit_log('access_key_id', 'key_hash,total_requests,last_used_at,allowance,allowance_at');

create table billing.key_access_logs (
  key_access_log_id bigint generated always as identity primary key,
  access_key_id bigint not null references billing.access_keys (access_key_id) on delete cascade,
  provider_slug text not null,
  ip_address inet,
  user_agent text,
  status_code integer not null,
  accessed_at timestamptz not null default now()
);
comment on table billing.key_access_logs is 'Every request with a known key and how it was answered. Kept for 30 days.';
revoke all on billing.key_access_logs from anon, authenticated;
grant select, insert, delete on billing.key_access_logs to service_role;
alter table billing.key_access_logs enable row level security;
create index key_access_logs_access_key_id_accessed_at_idx on billing.key_access_logs (access_key_id, accessed_at desc);
create index key_access_logs_accessed_at_idx on billing.key_access_logs (accessed_at);

create function billing.open_guide(key_hash text, slug text, ip_address inet, user_agent text)
returns table (outcome text, provider_id bigint, tier text, content_version bigint, retry_after integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_key billing.access_keys;
  v_rate integer;
  v_allowance real;
  v_provider_id bigint;
  v_outcome text;
  v_version bigint;
begin
  -- The row lock makes concurrent requests of one key take turns, so that the allowance is counted once each.
  select k.* into v_key from billing.access_keys as k
  where k.key_hash = open_guide.key_hash and k.record_status = 'active'
  for update;
  if v_key.access_key_id is null then
    return query select 'unknown_key', null::bigint, null::text, null::bigint, null::integer;
    return;
  end if;
  select t.requests_per_hour into v_rate from guide.tiers as t where t.tier_code = v_key.tier;
  v_allowance := least(v_rate, coalesce(v_key.allowance, v_rate) + v_rate * extract(epoch from clock_timestamp() - coalesce(v_key.allowance_at, clock_timestamp())) / 3600);
  select p.provider_id into v_provider_id from intake.providers as p
  where p.slug = open_guide.slug and p.is_active and p.record_status = 'active' and p.provider_id = any (v_key.provider_ids);
  v_outcome := case
    when v_key.status <> 'active' then 'suspended'
    when v_key.expires_at <= clock_timestamp() then 'expired'
    when exists (select from billing.users as u where u.user_id = v_key.user_id and (u.status <> 'active' or u.record_status <> 'active')) then 'suspended'
    when v_allowance < 1 then 'too_many_requests'
    when v_provider_id is null then 'unknown_guide'
    else 'open'
  end;
  update billing.access_keys as k
  set total_requests = k.total_requests + 1, last_used_at = clock_timestamp(), allowance_at = clock_timestamp(),
    allowance = case when v_allowance < 1 then v_allowance else v_allowance - 1 end
  where k.access_key_id = v_key.access_key_id;
  insert into billing.key_access_logs (access_key_id, provider_slug, ip_address, user_agent, status_code)
  values (v_key.access_key_id, left(open_guide.slug, 63), open_guide.ip_address, left(open_guide.user_agent, 200),
    case v_outcome when 'open' then 200 when 'too_many_requests' then 429 when 'unknown_guide' then 404 else 401 end);
  if v_outcome = 'open' then
    insert into guide.epg_file_cache as f (provider_id, tier, access_count, last_accessed_at)
    values (v_provider_id, v_key.tier, 1, clock_timestamp())
    on conflict (provider_id, tier) do update set access_count = f.access_count + 1, last_accessed_at = excluded.last_accessed_at
    returning f.content_version into v_version;
  end if;
  return query select v_outcome, v_provider_id, v_key.tier, v_version,
    case when v_outcome = 'too_many_requests' then ceil((1 - v_allowance) * 3600 / v_rate)::integer end;
end;
$$;
comment on function billing.open_guide(text, text, inet, text) is
  'Checks a key for a guide and counts the request. outcome: open, unknown_key, suspended, expired, unknown_guide (also one whose provider is switched off), too_many_requests (then retry_after in seconds). Known keys are logged.';
grant execute on function billing.open_guide(text, text, inet, text) to service_role;
