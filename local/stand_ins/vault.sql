-- supabase_vault with its real names and signatures. Secrets are stored encrypted with a key of this database, so that
-- a dump of vault.secrets shows what a hosted one would: nothing. The key lies beside them: local protection only.

create schema if not exists vault;
grant usage on schema vault to postgres with grant option;
grant usage on schema vault to service_role;

create table if not exists vault.local_key (
  is_only boolean primary key default true check (is_only),
  key text not null
);
revoke all on vault.local_key from public;
insert into vault.local_key (key)
  values (encode(extensions.gen_random_bytes(32), 'hex'))
  on conflict do nothing;

create table if not exists vault.secrets (
  id uuid primary key default gen_random_uuid(),
  name text,
  description text not null default '',
  secret text not null,
  key_id uuid,
  nonce bytea,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create unique index if not exists secrets_name_idx on vault.secrets (name) where name is not null;

-- The id is part of the key: a secret copied into another row cannot be read there, as with the real extension.
create or replace function vault.local_encrypt(secret text, id uuid) returns text
  language sql volatile security definer set search_path = ''
  as $$
    select encode(extensions.pgp_sym_encrypt(secret, key || id::text, 's2k-mode=0'), 'base64') from vault.local_key
  $$;

create or replace function vault.local_decrypt(secret text, id uuid) returns text
  language sql stable security definer set search_path = ''
  as $$ select extensions.pgp_sym_decrypt(decode(secret, 'base64'), key || id::text) from vault.local_key $$;

create or replace view vault.decrypted_secrets as
  select s.id, s.name, s.description, s.secret, vault.local_decrypt(s.secret, s.id) as decrypted_secret,
         s.key_id, s.nonce, s.created_at, s.updated_at
  from vault.secrets as s;

create or replace function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid
  language plpgsql security definer set search_path = ''
  as $$
declare
  v_id uuid := gen_random_uuid();
begin
  insert into vault.secrets (id, name, description, secret, key_id)
    values (v_id, new_name, coalesce(new_description, ''), vault.local_encrypt(new_secret, v_id), new_key_id);
  return v_id;
end;
$$;

create or replace function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null,
  new_description text default null, new_key_id uuid default null
) returns void
  language sql security definer set search_path = ''
  as $$
    update vault.secrets as s
    set secret = case when new_secret is null then s.secret else vault.local_encrypt(new_secret, s.id) end,
        name = coalesce(new_name, s.name),
        description = coalesce(new_description, s.description),
        key_id = coalesce(new_key_id, s.key_id),
        updated_at = current_timestamp
    where s.id = secret_id
  $$;

revoke all on vault.secrets, vault.decrypted_secrets from public;
revoke all on all functions in schema vault from public;
grant select, delete, truncate, references on vault.secrets, vault.decrypted_secrets to postgres with grant option;
grant select, delete on vault.secrets, vault.decrypted_secrets to service_role;
grant execute on function
  vault.create_secret(text, text, text, uuid), vault.update_secret(uuid, text, text, text, uuid)
  to postgres with grant option;
grant execute on function
  vault.create_secret(text, text, text, uuid), vault.update_secret(uuid, text, text, text, uuid)
  to service_role;
-- The view calls it with the rights of the view's reader.
grant execute on function vault.local_decrypt(text, uuid) to postgres with grant option;
grant execute on function vault.local_decrypt(text, uuid) to service_role;
