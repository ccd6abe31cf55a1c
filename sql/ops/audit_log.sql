-- ops.audit_log and the trigger functions that every room shares: updated_at, soft delete, audit.

create table ops.audit_log (
  audit_log_id bigint generated always as identity primary key,
  action text not null,
  entity_type text not null,
  entity_id bigint,
  old_value jsonb,
  new_value jsonb,
  performed_by text not null default current_user,
  created_at timestamptz not null default now(),
  constraint audit_log_action_check check (action in ('insert', 'update', 'delete'))
);
comment on table ops.audit_log is 'Every change of a row that an admin or a customer edits. Written by trigger only; never edited.';
comment on column ops.audit_log.entity_type is 'Schema and table of the changed row, such as intake.providers.';
comment on column ops.audit_log.entity_id is 'Key of the changed row.';
comment on column ops.audit_log.old_value is 'Only the columns that changed, with their values before; secrets are left out.';
comment on column ops.audit_log.new_value is 'Only the columns that changed, with their values after; secrets are left out.';
comment on column ops.audit_log.performed_by is 'Signed-in user when there is one, else the database role.';
revoke all on ops.audit_log from anon, authenticated;
grant select on ops.audit_log to service_role;
alter table ops.audit_log enable row level security;
create index audit_log_entity_type_entity_id_idx on ops.audit_log (entity_type, entity_id);
create index audit_log_created_at_idx on ops.audit_log (created_at desc);

create function ops.tg_set_updated_at() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end;
$$;
comment on function ops.tg_set_updated_at() is 'Before update: stamps updated_at.';

create function ops.tg_soft_delete() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- The key is the first trigger argument: a generic function needs no catalogue look-up for each row.
  execute format('update %I.%I set record_status = ''deleted'' where %I = $1', tg_table_schema, tg_table_name, tg_argv[0])
    using (to_jsonb(old) ->> tg_argv[0])::bigint;
  return null;
end;
$$;
comment on function ops.tg_soft_delete() is
  'Before delete: marks the row deleted and keeps it, because data about the world or a customer is kept for good. Argument: the key column.';

create function ops.tg_write_audit_log() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_old jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  v_new jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  v_secret text[] := coalesce(string_to_array(tg_argv[1], ','), '{}');
  v_before jsonb;
  v_after jsonb;
begin
  select
    jsonb_object_agg(k.key, v_old -> k.key) filter (where v_old ? k.key),
    jsonb_object_agg(k.key, v_new -> k.key) filter (where v_new ? k.key)
  into v_before, v_after
  from (select jsonb_object_keys(v_old || v_new) as key) as k
  where v_old -> k.key is distinct from v_new -> k.key
    and k.key <> 'updated_at'
    and k.key <> all (v_secret);
  if tg_op = 'UPDATE' and v_after is null then
    return null;
  end if;
  insert into ops.audit_log (action, entity_type, entity_id, old_value, new_value, performed_by)
  values (
    lower(tg_op),
    tg_table_schema || '.' || tg_table_name,
    (coalesce(v_new ->> tg_argv[0], v_old ->> tg_argv[0]))::bigint,
    v_before,
    v_after,
    coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user)
  );
  return null;
end;
$$;
comment on function ops.tg_write_audit_log() is
  'After insert, update or delete of a row: writes what changed to ops.audit_log. Arguments: the key column; comma-separated columns never to be logged. Security definer because an editor may not write the log itself.';
