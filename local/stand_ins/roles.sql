-- The roles of the hosted platform. They belong to the whole server, so this file runs in the maintenance database,
-- for every database that is made, and one at a time (local/stand_ins.ts holds the lock).

do $$
declare
  v_role record;
begin
  if exists (select 1 from pg_roles where rolname = 'postgres' and rolsuper) then
    raise exception 'The role postgres is a superuser on this server; migrations must run without that right, as hosted'
      using hint = 'Create the cluster with initdb -U supabase_admin.';
  end if;

  for v_role in
    select * from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls'),
      ('authenticator', 'login noinherit'),
      ('supabase_auth_admin', 'login noinherit createrole'),
      ('supabase_storage_admin', 'login noinherit createrole'),
      ('postgres', 'login createrole createdb bypassrls replication')
    ) as wanted (name, options)
  loop
    if not exists (select 1 from pg_roles where rolname = v_role.name) then
      execute format('create role %I with %s', v_role.name, v_role.options);
    end if;
  end loop;

  -- Once is enough; again would only write to catalogs that every database of the server reads.
  if not pg_has_role('authenticator', 'anon', 'member') then
    grant anon, authenticated, service_role to authenticator;
    grant anon, authenticated, service_role to postgres with admin option;
    grant authenticator to postgres;
    alter role postgres set search_path to "$user", public, extensions;
    alter role supabase_auth_admin set search_path to auth;
    alter role supabase_storage_admin set search_path to storage;
  end if;
end;
$$;
