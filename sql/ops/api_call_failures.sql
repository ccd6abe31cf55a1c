-- What went wrong when other people's services were asked, one row for each kind of failure, for admins to look at.

create table ops.api_call_failures (
  api_call_failure_id bigint generated always as identity primary key,
  api_name text not null,
  endpoint text not null,
  error_type text not null,
  error_message text not null,
  http_status integer,
  request_params jsonb,
  occurrence_count integer not null default 1,
  first_occurred_at timestamptz not null default now(),
  last_occurred_at timestamptz not null default now(),
  resolution_status text not null default 'open',
  resolved_at timestamptz,
  resolved_by text,
  resolution_notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint api_call_failures_occurrence_count_check check (occurrence_count > 0),
  constraint api_call_failures_http_status_check check (http_status between 100 and 599),
  constraint api_call_failures_resolution_status_check check (resolution_status in ('open', 'investigating', 'ignored', 'resolved'))
);
comment on table ops.api_call_failures is
  'Failures of calls to other services. The same failure again is counted in its row; message, status and parameters are those of the last time. Kept for 90 days after that.';
comment on column ops.api_call_failures.api_name is 'The service: thesportsdb, espn.';
comment on column ops.api_call_failures.endpoint is 'Path without key, query, ids and dates, so that the same failure of a thousand addresses is one row.';
comment on column ops.api_call_failures.error_type is 'Kind of failure in one word: http_status, timeout, not_json, unexpected_shape, network.';
comment on column ops.api_call_failures.http_status is 'Null when no answer came.';
comment on column ops.api_call_failures.request_params is 'What was asked for the last time; never a key.';
comment on column ops.api_call_failures.resolution_status is
  'An admin''s: resolved ends the row, and the same failure begins a new one; ignored and investigating go on being counted in theirs.';
comment on column ops.api_call_failures.resolved_at is 'Stamped when the row is resolved, like resolved_by.';
revoke all on ops.api_call_failures from anon, authenticated;
grant select, insert, update, delete on ops.api_call_failures to service_role;
alter table ops.api_call_failures enable row level security;
create unique index api_call_failures_api_name_endpoint_error_type_idx on ops.api_call_failures (api_name, endpoint, error_type)
  where resolution_status <> 'resolved';
create index api_call_failures_last_occurred_at_idx on ops.api_call_failures (last_occurred_at desc);

create function ops.tg_api_call_failures__stamp_resolution() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.resolution_status <> 'resolved' then
    new.resolved_at := null;
    new.resolved_by := null;
  else
    new.resolved_at := coalesce(new.resolved_at, now());
    new.resolved_by := coalesce(new.resolved_by, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user);
  end if;
  return new;
end;
$$;
comment on function ops.tg_api_call_failures__stamp_resolution() is 'Before a change of resolution_status: stamps who resolved the failure and when, or takes the stamps away.';
create trigger api_call_failures_100_set_updated_at before update on ops.api_call_failures
  for each row execute function ops.tg_set_updated_at();
create trigger api_call_failures_110_stamp_resolution before update of resolution_status on ops.api_call_failures
  for each row execute function ops.tg_api_call_failures__stamp_resolution();
create trigger api_call_failures_900_write_audit_log after update of resolution_status on ops.api_call_failures
  for each row execute function ops.tg_write_audit_log('api_call_failure_id', 'request_params');

create function ops.without_keys(message text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(without_keys.message,
    -- TheSportsDB v1 has the key in the path.
    '(v1/json/)[^/\s"]+', '\1{key}', 'gi'),
    '([?&](?:api_?key|key|apikey|(?:access_)?token|secret|password)=)[^&\s"]+', '\1{key}', 'gi'),
    '("(?:x-)?(?:api[-_]?key|key|[a-z-]*token|authorization|secret|password)": ?)("(?:[^"\\]|\\.)*"|\[[^]]*\]|-?[0-9][0-9.eE+-]*)', '\1"{key}"', 'gi'),
    '((?:x-api-key|authorization): ?(?:bearer )?)[^\s",]+', '\1{key}', 'gi')
$$;
comment on function ops.without_keys(text) is
  'A message, an address or JSON with {key} in place of what looks like a key: TheSportsDB''s in the path, key and token parameters, members and headers.';
grant execute on function ops.without_keys(text) to service_role;

create function ops.stable_endpoint(endpoint text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select regexp_replace(
    ops.without_keys(split_part(split_part(regexp_replace(stable_endpoint.endpoint, '^https?://[^/?#]*/?', '', 'i'), '#', 1), '?', 1)),
    '(^|/)[0-9][0-9-]*(?=/|$)', '\1{id}', 'g')
$$;
comment on function ops.stable_endpoint(text) is 'The part of an address that stays the same from call to call: without host, key, query, ids and dates.';
grant execute on function ops.stable_endpoint(text) to service_role;

create function ops.note_api_failure(
  api_name text, endpoint text, error_type text, error_message text, http_status integer default null, request_params jsonb default null
) returns bigint
language sql
set search_path = ''
as $$
  insert into ops.api_call_failures as f (api_name, endpoint, error_type, error_message, http_status, request_params)
  values (note_api_failure.api_name, ops.stable_endpoint(note_api_failure.endpoint), note_api_failure.error_type,
    left(ops.without_keys(note_api_failure.error_message), 2000), note_api_failure.http_status, ops.without_keys(note_api_failure.request_params::text)::jsonb)
  on conflict (api_name, endpoint, error_type) where resolution_status <> 'resolved' do update
  set error_message = excluded.error_message, http_status = excluded.http_status, request_params = excluded.request_params,
    occurrence_count = f.occurrence_count + 1, last_occurred_at = greatest(f.last_occurred_at, excluded.last_occurred_at)
  returning f.api_call_failure_id
$$;
comment on function ops.note_api_failure(text, text, text, text, integer, jsonb) is
  'Notes a failed call: a new row, or one more in the row of the same service, endpoint and kind that nobody has resolved. Returns the row''s id. Call it outside the transaction that failed.';
grant execute on function ops.note_api_failure(text, text, text, text, integer, jsonb) to service_role;
