-- The real pg_cron, for the one database of a server that its configuration names (cron.database_name).

create extension if not exists pg_cron with schema pg_catalog;
grant usage on schema cron to postgres;
grant select, delete on cron.job, cron.job_run_details to postgres;
