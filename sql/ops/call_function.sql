-- How the database calls an edge function: by pg_net, with address and token from Vault.

do $$
begin
  -- Locally a stand-in with the same functions is there already, and the extension may not be installable.
  if to_regnamespace('net') is null then
    create extension pg_net with schema extensions;
  end if;
  if to_regnamespace('vault') is null then
    create extension supabase_vault cascade;
  end if;
end;
$$;

create function ops.call_function(function_name text, body jsonb default '{}', timeout_milliseconds integer default 5000) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  v_url text;
  v_token text;
begin
  if call_function.function_name !~ '^[a-z][a-z0-9-]*$' then
    raise exception 'Cannot call function "%": not a function''s name', call_function.function_name using errcode = '22023';
  end if;
  select s.decrypted_secret into v_url from vault.decrypted_secrets as s where s.name = 'project_url';
  select s.decrypted_secret into v_token from vault.decrypted_secrets as s where s.name = 'cron_token';
  if coalesce(v_url, '') = '' or coalesce(v_token, '') = '' then
    raise notice 'Function % was not called: store the secrets project_url and cron_token in Vault', call_function.function_name;
    return null;
  end if;
  return net.http_post(
    url := rtrim(v_url, '/') || '/functions/v1/' || call_function.function_name,
    body := call_function.body,
    headers := jsonb_build_object('Content-Type', 'application/json', 'x-epgoat-token', v_token),
    timeout_milliseconds := call_function.timeout_milliseconds);
end;
$$;
-- pg_net keeps the headers of waiting requests in the open, so they hold a token that can only start our own jobs, never a project's key.
comment on function ops.call_function(text, jsonb, integer) is
  'Posts to an edge function once the transaction has committed, with project_url and cron_token of Vault. Returns pg_net''s request id; null and no request where the secrets are not set. Runs with the rights of who calls it: the owner of the jobs and service_role may read Vault.';
grant execute on function ops.call_function(text, jsonb, integer) to service_role;
