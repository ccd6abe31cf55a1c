-- What pg_cron runs. Times are GMT; five-field schedules only, because older versions know no seconds.

do $$
begin
  -- Locally a stand-in with the same functions is there already, and the extension may not be installable.
  if to_regnamespace('cron') is null then
    create extension pg_cron with schema pg_catalog;
    grant usage on schema cron to postgres;
  end if;
end;
$$;

select cron.schedule('refresh-guides-hourly', '7 * * * *', 'select guide.refresh_guides()');
select cron.schedule('refresh-changed-guides', '4-54/10 * * * *', 'select guide.refresh_changed_guides()');
select cron.schedule('plan-requests-hourly', '12 * * * *', 'select catalog.plan_requests(now())');
select cron.schedule('sync-events-every-minute', '* * * * *', 'select catalog.start_sync_when_due()');
-- Lists of teams settle their conflicts themselves; those that came beside events wait for this.
select cron.schedule('settle-team-conflicts-hourly', '42 * * * *', 'select catalog.auto_resolve_conflicts()');

create function ops.delete_expired() returns void
language sql
set search_path = ''
as $$
  delete from billing.key_access_logs where accessed_at < now() - interval '30 days';
  delete from intake.playlist_loads where loaded_at < now() - interval '90 days';
  delete from matching.runs where created_at < now() - interval '90 days';
  delete from matching.successful_matches where created_at < now() - interval '90 days';
  delete from matching.pattern_performance where updated_at < now() - interval '90 days';
  delete from ops.api_call_failures where last_occurred_at < now() - interval '90 days';
  -- Rows that are still wanted are due again or in the queue long before.
  delete from catalog.source_requests where status <> 'claimed' and due_at < now() - interval '14 days';
  select guide.forget_badges(now());
$$;
comment on function ops.delete_expired() is 'Deletes logs past their stated retention. Data about the world or a customer is never deleted.';
grant execute on function ops.delete_expired() to service_role;

select cron.schedule('delete-expired-daily', '23 4 * * *', 'select ops.delete_expired()');
-- pg_cron never cleans its history, and a job of every minute fills it; a job of its own because only the jobs' owner may.
select cron.schedule('delete-cron-history-daily', '31 4 * * *', $$delete from cron.job_run_details where end_time < now() - interval '7 days'$$);
