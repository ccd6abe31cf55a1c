-- pg_cron with its real names and signatures; local/scheduler.ts runs the jobs. Only five-field schedules of numbers:
-- the oldest pg_cron this project meets (1.4) knows no seconds, so a schedule that works here works everywhere.
-- Copied databases keep the name of the one they were copied from in cron.job.database; the scheduler ignores it.

create schema if not exists cron;
grant usage on schema cron to postgres with grant option;

create sequence if not exists cron.jobid_seq;
create sequence if not exists cron.runid_seq;

create table if not exists cron.job (
  jobid bigint primary key default nextval('cron.jobid_seq'),
  schedule text not null,
  command text not null,
  nodename text not null default 'localhost',
  nodeport integer not null default current_setting('port')::integer,
  database text not null default current_database(),
  username text not null default current_user,
  active boolean not null default true,
  jobname text,
  constraint jobname_username_uniq unique (jobname, username)
);

create table if not exists cron.job_run_details (
  jobid bigint,
  runid bigint primary key default nextval('cron.runid_seq'),
  job_pid integer,
  database text,
  username text,
  command text,
  status text,
  return_message text,
  start_time timestamptz,
  end_time timestamptz
);

alter table cron.job enable row level security;
alter table cron.job_run_details enable row level security;
drop policy if exists cron_job_policy on cron.job;
create policy cron_job_policy on cron.job using (username = current_user);
drop policy if exists cron_job_run_details_policy on cron.job_run_details;
create policy cron_job_run_details_policy on cron.job_run_details using (username = current_user);
grant select on cron.job to public;
grant select, delete on cron.job_run_details to public;
grant select on cron.job to postgres with grant option;

-- One field: `*`, numbers, ranges, steps of `*` or a range, lists of these; every number within the field's bounds.
create or replace function cron.local_is_field(field text, lowest integer, highest integer) returns boolean
  language sql immutable set search_path = ''
  as $$
    select field ~ '^((\*|\d{1,2}-\d{1,2})(/\d{1,2})?|\d{1,2})(,((\*|\d{1,2}-\d{1,2})(/\d{1,2})?|\d{1,2}))*$'
      and not exists (
        select 1
        from regexp_matches(regexp_replace(field, '/\d+', '', 'g'), '\d+', 'g') as number (digits)
        where number.digits[1]::integer not between lowest and highest
      )
      and field !~ '/0+(,|$)'
  $$;

create or replace function cron.local_check(schedule text) returns text
  language plpgsql immutable set search_path = ''
  as $$
declare
  v_fields text[] := regexp_split_to_array(btrim(schedule), '\s+');
begin
  if cardinality(v_fields) <> 5
    or not cron.local_is_field(v_fields[1], 0, 59)
    or not cron.local_is_field(v_fields[2], 0, 23)
    or not cron.local_is_field(v_fields[3], 1, 31)
    or not cron.local_is_field(v_fields[4], 1, 12)
    or not cron.local_is_field(v_fields[5], 0, 7)
  then
    raise exception 'invalid schedule: %', schedule using errcode = '22023',
      hint = 'Use five fields of numbers, such as */5 * * * *.';
  end if;
  return schedule;
end;
$$;

-- The functions run with the owner's rights, so the caller's name comes from the setting `role` or the session.
create or replace function cron.local_caller() returns text
  language sql stable set search_path = ''
  as $$ select coalesce(nullif(current_setting('role', true), 'none'), session_user::text) $$;

create or replace function cron.schedule_in_database(
  job_name text, schedule text, command text, database text, username text default null, active boolean default true
) returns bigint
  language sql security definer set search_path = ''
  as $$
    insert into cron.job (jobname, schedule, command, database, username, active)
      values (job_name, cron.local_check(schedule), command, database, coalesce(username, cron.local_caller()), active)
      on conflict on constraint jobname_username_uniq do update
        set schedule = excluded.schedule, command = excluded.command,
            database = excluded.database, active = excluded.active
      returning jobid
  $$;

create or replace function cron.schedule(job_name text, schedule text, command text) returns bigint
  language sql security definer set search_path = ''
  as $$ select cron.schedule_in_database(job_name, schedule, command, current_database()::text) $$;

create or replace function cron.schedule(schedule text, command text) returns bigint
  language sql security definer set search_path = ''
  as $$ select cron.schedule_in_database(null, schedule, command, current_database()::text) $$;

create or replace function cron.alter_job(
  job_id bigint, schedule text default null, command text default null, database text default null,
  username text default null, active boolean default null
) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  update cron.job as j
  set schedule = coalesce(cron.local_check(alter_job.schedule), j.schedule),
      command = coalesce(alter_job.command, j.command),
      database = coalesce(alter_job.database, j.database),
      username = coalesce(alter_job.username, j.username),
      active = coalesce(alter_job.active, j.active)
  where j.jobid = alter_job.job_id and j.username = cron.local_caller();
  if not found then
    raise exception 'Job % does not exist or you don''t own it', job_id;
  end if;
end;
$$;

create or replace function cron.unschedule(job_id bigint) returns boolean
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from cron.job as j where j.jobid = unschedule.job_id and j.username = cron.local_caller();
  if not found then
    raise exception 'could not find valid entry for job %', job_id;
  end if;
  return true;
end;
$$;

create or replace function cron.unschedule(job_name text) returns boolean
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from cron.job as j where j.jobname = unschedule.job_name and j.username = cron.local_caller();
  if not found then
    raise exception 'could not find valid entry for job ''%''', job_name;
  end if;
  return true;
end;
$$;

revoke all on all functions in schema cron from public;
grant execute on function
  cron.schedule(text, text), cron.schedule(text, text, text),
  cron.schedule_in_database(text, text, text, text, text, boolean),
  cron.alter_job(bigint, text, text, text, text, boolean), cron.unschedule(bigint), cron.unschedule(text)
  to postgres with grant option;
