-- What pg_cron runs every minute: calls events-sync while something is due.

create table catalog.sync_state (
  is_only boolean primary key default true,
  busy_until timestamptz not null default '-infinity',
  called_at timestamptz,
  net_request_id bigint,
  constraint sync_state_is_only_check check (is_only)
);
comment on table catalog.sync_state is 'The last call of events-sync that the database made: until busy_until it does not make another.';
comment on column catalog.sync_state.net_request_id is 'Its id in net._http_response, which keeps answers for six hours.';
revoke all on catalog.sync_state from anon, authenticated;
grant select, insert, update, delete on catalog.sync_state to service_role;
alter table catalog.sync_state enable row level security;

create function catalog.start_sync_when_due(at timestamptz default now()) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  -- A call works for 100 s at most; the second job after it may come a little early.
  v_busy constant interval := interval '110 seconds';
  v_state catalog.sync_state;
  v_next timestamptz;
  v_request_id bigint;
begin
  -- Only then: an insert that conflicts waits for whoever has the row.
  if not exists (select from catalog.sync_state) then
    insert into catalog.sync_state (is_only) values (true) on conflict do nothing;
  end if;
  select s.* into v_state from catalog.sync_state as s for update skip locked;
  if v_state.is_only is null or v_state.busy_until > start_sync_when_due.at then
    return false;
  end if;
  v_next := catalog.next_claim_at(start_sync_when_due.at);
  if v_next is null or v_next > start_sync_when_due.at + interval '1 minute' then
    return false;
  end if;
  v_request_id := ops.call_function('events-sync', '{}', 120000);
  if v_request_id is null then
    return false;
  end if;
  update catalog.sync_state as s
  set busy_until = start_sync_when_due.at + v_busy, called_at = start_sync_when_due.at, net_request_id = v_request_id;
  return true;
end;
$$;
comment on function catalog.start_sync_when_due(timestamptz) is
  'Calls events-sync when a request can be claimed within the minute and the last call is over. Run every minute by pg_cron. Returns whether it called.';
grant execute on function catalog.start_sync_when_due(timestamptz) to service_role;
