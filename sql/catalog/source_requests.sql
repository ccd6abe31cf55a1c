-- The queue that events-sync works off: one standing row for each thing to be asked of a source. plan_requests.sql fills it.

create table catalog.sync_settings (
  setting text primary key,
  setting_value numeric not null,
  note text not null,
  constraint sync_settings_setting_value_check check (setting_value >= 0)
);
comment on table catalog.sync_settings is 'Figures of the synchronisation with sources. How often what is asked again is in catalog.sync_windows, how fast in catalog.sources.';
revoke all on catalog.sync_settings from anon, authenticated;
grant select, insert, update, delete on catalog.sync_settings to service_role;
alter table catalog.sync_settings enable row level security;

create function catalog.sync_setting(setting text) returns numeric
language plpgsql
stable
set search_path = ''
as $$
declare
  v_value numeric := (select s.setting_value from catalog.sync_settings as s where s.setting = sync_setting.setting);
begin
  if v_value is null then
    raise exception 'Cannot synchronise: catalog.sync_settings has no row "%"', sync_setting.setting
      using errcode = 'EG020', hint = 'Put the row back; seeds/002_sync_windows.sql has it.';
  end if;
  return v_value;
end;
$$;
comment on function catalog.sync_setting(text) is 'One figure of catalog.sync_settings. Error EG020: there is no such row.';
grant execute on function catalog.sync_setting(text) to service_role;

create table catalog.source_requests (
  source_request_id bigint generated always as identity primary key,
  source text not null references catalog.sources (source) on delete cascade,
  kind text not null,
  path text not null,
  league_id bigint references catalog.api_leagues_canonical (league_id) on delete cascade,
  source_league_id text,
  for_date date,
  event_id bigint references catalog.events (event_id) on delete cascade,
  priority smallint not null,
  refresh_minutes integer,
  status text not null default 'queued',
  attempts smallint not null default 0,
  due_at timestamptz not null,
  lease_no integer not null default 0,
  lease_until timestamptz,
  etag text,
  last_modified text,
  body_digest text,
  last_status integer,
  last_error text,
  fetched_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, path),
  constraint source_requests_kind_check check (kind in ('leagues', 'teams', 'events', 'event')),
  constraint source_requests_status_check check (status in ('queued', 'claimed', 'done', 'failed')),
  constraint source_requests_path_check check (path ~ '^[^/].*$'),
  constraint source_requests_event_id_check check ((kind = 'event') = (event_id is not null)),
  constraint source_requests_lease_until_check check ((status = 'claimed') = (lease_until is not null))
);
comment on table catalog.source_requests is
  'What is asked of the sources, each thing in one row for good. catalog.plan_requests adds rows, queues them again when they are due, and deletes waiting ones that nobody wants any more; rows that were done stay until 14 days after they were due.';
comment on column catalog.source_requests.kind is 'leagues: all leagues of the source; teams: those of a league; events: a league''s day or season; event: all about one event.';
comment on column catalog.source_requests.path is 'Behind the source''s base_url, with {key} where TheSportsDB v1 wants the key.';
comment on column catalog.source_requests.source_league_id is 'The league''s id at the source, where the request is about one.';
comment on column catalog.source_requests.for_date is 'The day asked for, as the source counts days: UTC at TheSportsDB, New York at ESPN.';
comment on column catalog.source_requests.priority is 'The lowest is asked first, and of equal ones the one that is due longest.';
comment on column catalog.source_requests.refresh_minutes is 'When an answer is to be asked for again; null: never. From catalog.sync_windows.';
comment on column catalog.source_requests.status is
  'queued: waits for due_at; claimed: a function works on it, until lease_until; done: due again at due_at; failed: given up until due_at, the next day.';
comment on column catalog.source_requests.attempts is 'Failures since the last answer, stopped functions among them.';
comment on column catalog.source_requests.lease_no is 'Counts the claims: who finishes a request says which of them was its own.';
comment on column catalog.source_requests.etag is 'Of the last answer, like last_modified: sent with the next request, so that the source may say that nothing changed.';
comment on column catalog.source_requests.body_digest is 'Hash of the last answer''s body: the same again need not be merged.';
comment on column catalog.source_requests.last_status is 'HTTP status of the last answer; null when none came.';
comment on column catalog.source_requests.fetched_at is 'Last good answer.';
revoke all on catalog.source_requests from anon, authenticated;
grant select, insert, update, delete on catalog.source_requests to service_role;
alter table catalog.source_requests enable row level security;
create index source_requests_priority_due_at_idx on catalog.source_requests (priority, due_at, source_request_id) where status in ('queued', 'claimed');
create index source_requests_league_id_idx on catalog.source_requests (league_id);
create index source_requests_event_id_idx on catalog.source_requests (event_id);
create trigger source_requests_100_set_updated_at before update on catalog.source_requests
  for each row execute function ops.tg_set_updated_at();

create type catalog.claimed_request as (
  source_request_id bigint,
  lease_no integer,
  source text,
  kind text,
  path text,
  api_version text,
  base_url text,
  timeout_seconds integer,
  etag text,
  last_modified text,
  body_digest text,
  league_id bigint,
  league text,
  sport text,
  source_league_id text,
  for_date date,
  event_id bigint,
  attempts integer
);
comment on type catalog.claimed_request is 'A request that a function has claimed, with all it needs to send it. lease_no goes back to catalog.finish_request or fail_request.';

create function catalog.tokens_at(source catalog.sources, at timestamptz) returns numeric
language sql
stable
set search_path = ''
as $$
  select case
    when (tokens_at.source).requests_per_minute is null or (tokens_at.source).refilled_at = '-infinity' then (tokens_at.source).burst
    -- A worker whose clock is behind finds what the one before it has left.
    else least((tokens_at.source).burst, (tokens_at.source).tokens
      + (tokens_at.source).requests_per_minute * greatest(extract(epoch from tokens_at.at - (tokens_at.source).refilled_at), 0) / 60)
  end
$$;
comment on function catalog.tokens_at(catalog.sources, timestamptz) is
  'Requests that may be sent to a source at an instant: its bucket is full at first and fills by requests_per_minute. Sources without a rate always have a full one.';
grant execute on function catalog.tokens_at(catalog.sources, timestamptz) to service_role;

create function catalog.claim_request(at timestamptz) returns setof catalog.claimed_request
language plpgsql
set search_path = ''
as $$
declare
  v_attempts integer := catalog.sync_setting('attempts');
  v_id bigint;
  v_source text;
begin
  -- Workers take turns here: who holds the sources' rows knows what is left in their buckets.
  perform from catalog.sources as s where s.is_active and s.base_url is not null order by s.source for no key update;
  select r.source_request_id, r.source into v_id, v_source
  from catalog.source_requests as r
  join catalog.sources as s on s.source = r.source
  where s.is_active and s.base_url is not null and (s.blocked_until is null or s.blocked_until <= claim_request.at)
    and catalog.tokens_at(s, claim_request.at) >= 1
    and (r.status = 'queued' and r.due_at <= claim_request.at
      -- Its function was stopped, and counts as an attempt: what stops functions must not be tried for ever.
      or r.status = 'claimed' and r.lease_until <= claim_request.at and r.attempts + 1 < v_attempts)
  order by r.priority, r.due_at, r.source_request_id
  limit 1
  for update of r skip locked;
  if v_id is null then
    return;
  end if;
  update catalog.sources as s
  set tokens = catalog.tokens_at(s, claim_request.at) - 1, refilled_at = greatest(s.refilled_at, claim_request.at)
  where s.source = v_source;
  return query
  with claimed as (
    update catalog.source_requests as r
    set status = 'claimed', lease_no = r.lease_no + 1, attempts = r.attempts + (r.status = 'claimed')::integer,
      lease_until = claim_request.at + make_interval(secs => s.timeout_seconds + catalog.sync_setting('lease_seconds')::double precision)
    from catalog.sources as s
    where r.source_request_id = v_id and s.source = r.source
    returning r.*, s.api_version, s.base_url, s.timeout_seconds
  )
  select c.source_request_id, c.lease_no, c.source, c.kind, c.path, c.api_version, c.base_url, c.timeout_seconds, c.etag, c.last_modified, c.body_digest,
    c.league_id, l.canonical_name, p.canonical_name, c.source_league_id, c.for_date, c.event_id, c.attempts::integer
  from claimed as c
  left join catalog.api_leagues_canonical as l on l.league_id = c.league_id
  left join catalog.api_sports_canonical as p on p.sport_id = l.sport_id;
end;
$$;
comment on function catalog.claim_request(timestamptz) is
  'Gives the caller the most urgent request that is due at a source that may be asked now, and takes a token of its bucket. No row: nothing can be asked now; catalog.next_claim_at says when. A claim that is not finished until its lease ends is given to another. Call it in a transaction of its own.';
grant execute on function catalog.claim_request(timestamptz) to service_role;

create function catalog.next_claim_at(at timestamptz) returns timestamptz
language sql
stable
set search_path = ''
as $$
  -- Upwards to the millisecond: clocks that know no more would otherwise come a moment too early.
  select min(date_trunc('milliseconds', greatest(next_claim_at.at, s.blocked_until,
    case
      when catalog.tokens_at(s, next_claim_at.at) < 1
        then s.refilled_at + make_interval(secs => ((1 - s.tokens) * 60 / s.requests_per_minute)::double precision) + interval '999 microseconds'
    end)))
  from catalog.sources as s
  where s.is_active and s.base_url is not null
    and exists (
      select from catalog.source_requests as r
      where r.source = s.source and (r.status = 'queued' and r.due_at <= next_claim_at.at
        or r.status = 'claimed' and r.lease_until <= next_claim_at.at and r.attempts + 1 < catalog.sync_setting('attempts')))
$$;
comment on function catalog.next_claim_at(timestamptz) is
  'When the next of the requests that are due can be claimed, by the buckets and blocks of their sources; null when none is due.';
grant execute on function catalog.next_claim_at(timestamptz) to service_role;

create function catalog.requests_due(at timestamptz) returns integer
language sql
stable
set search_path = ''
as $$
  select count(*)::integer
  from catalog.source_requests as r
  join catalog.sources as s on s.source = r.source
  where s.is_active and s.base_url is not null
    and (r.status = 'queued' and r.due_at <= requests_due.at
      or r.status = 'claimed' and r.lease_until <= requests_due.at and r.attempts + 1 < (select catalog.sync_setting('attempts')))
$$;
comment on function catalog.requests_due(timestamptz) is 'Requests that wait to be claimed, those of sources that are blocked for the moment among them.';
grant execute on function catalog.requests_due(timestamptz) to service_role;

create function catalog.is_lease_held(request catalog.source_requests, lease_no integer, at timestamptz) returns boolean
language sql
immutable
set search_path = ''
as $$
  select (is_lease_held.request).status = 'claimed'
    -- Who does not say which claim was its own is believed until the lease ends.
    and coalesce((is_lease_held.request).lease_no = is_lease_held.lease_no, (is_lease_held.request).lease_until > is_lease_held.at)
$$;
comment on function catalog.is_lease_held(catalog.source_requests, integer, timestamptz) is
  'Whether a claim still holds: with its number, until another claims the request; without, until the lease ends.';
grant execute on function catalog.is_lease_held(catalog.source_requests, integer, timestamptz) to service_role;

create function catalog.finish_request(
  source_request_id bigint, at timestamptz, etag text, last_modified text, body_digest text, http_status integer, lease_no integer default null
) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_before catalog.source_requests;
begin
  select r.* into v_before from catalog.source_requests as r where r.source_request_id = finish_request.source_request_id for update;
  if v_before.source_request_id is null or not catalog.is_lease_held(v_before, finish_request.lease_no, finish_request.at) then
    return false;
  end if;
  update catalog.source_requests as r
  set status = 'done', attempts = 0, lease_until = null, last_status = finish_request.http_status, last_error = null, fetched_at = finish_request.at,
    due_at = finish_request.at + make_interval(mins => coalesce(r.refresh_minutes, 0)),
    -- "Not modified" need not repeat what stays true.
    etag = case when finish_request.http_status = 304 then coalesce(finish_request.etag, r.etag) else finish_request.etag end,
    last_modified = case when finish_request.http_status = 304 then coalesce(finish_request.last_modified, r.last_modified) else finish_request.last_modified end,
    body_digest = case when finish_request.http_status = 304 then coalesce(finish_request.body_digest, r.body_digest) else finish_request.body_digest end
  where r.source_request_id = finish_request.source_request_id;
  if v_before.kind = 'event' then
    update catalog.events as e
    set details_fetched = true, details_fetched_at = finish_request.at
    where e.event_id = v_before.event_id and not e.details_fetched;
  elsif v_before.kind = 'leagues' and finish_request.http_status <> 304 and v_before.body_digest is distinct from finish_request.body_digest then
    -- What else can be asked depends on the ids of the leagues.
    perform catalog.plan_requests(finish_request.at);
  end if;
  return true;
end;
$$;
comment on function catalog.finish_request(bigint, timestamptz, text, text, text, integer, integer) is
  'Ends a claim whose answer was good and is merged, best in the merge''s transaction: due again after refresh_minutes. Marks the details of an event as fetched, also where the source knew no more; plans anew after new leagues. Returns false and changes nothing when another has claimed the request since.';
grant execute on function catalog.finish_request(bigint, timestamptz, text, text, text, integer, integer) to service_role;

create function catalog.fail_request(
  source_request_id bigint, at timestamptz, retry_after_seconds integer, http_status integer, error text, lease_no integer default null
) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_request catalog.source_requests;
  v_seconds double precision;
  v_is_given_up boolean;
  v_longest_wait constant integer := 86400;
  v_told integer := case when fail_request.retry_after_seconds is not null then least(greatest(fail_request.retry_after_seconds, 0), v_longest_wait) end;
begin
  select r.* into v_request from catalog.source_requests as r where r.source_request_id = fail_request.source_request_id for update;
  if v_request.source_request_id is null or not catalog.is_lease_held(v_request, fail_request.lease_no, fail_request.at) then
    return false;
  end if;
  v_is_given_up := v_request.attempts + 1 >= catalog.sync_setting('attempts');
  -- A quarter more or less, so that requests which failed together do not come back together.
  v_seconds := least(catalog.sync_setting('retry_first_seconds') * 2 ^ v_request.attempts, catalog.sync_setting('retry_longest_seconds')) * (0.75 + random() / 2);
  update catalog.source_requests as r
  set status = case when v_is_given_up then 'failed' else 'queued' end, attempts = r.attempts + 1, lease_until = null,
    due_at = case
      when v_is_given_up then date_trunc('day', fail_request.at, 'UTC') + interval '1 day'
      else fail_request.at + make_interval(secs => greatest(v_seconds, v_told))
    end,
    last_status = fail_request.http_status, last_error = left(ops.without_keys(fail_request.error), 2000)
  where r.source_request_id = fail_request.source_request_id;
  if fail_request.http_status = 429 or (fail_request.http_status = 503 and v_told is not null) then
    update catalog.sources as s
    set blocked_until = greatest(s.blocked_until, fail_request.at + make_interval(secs => coalesce(v_told, catalog.sync_setting('block_seconds')::integer)))
    where s.source = v_request.source;
  end if;
  return true;
end;
$$;
comment on function catalog.fail_request(bigint, timestamptz, integer, integer, text, integer) is
  'Ends a claim that brought nothing: tried again after a delay that doubles each time, not before Retry-After; given up until the next day after catalog.sync_settings.attempts. 429, and 503 with Retry-After, keep all workers from the source. Returns false and changes nothing when another has claimed the request since.';
grant execute on function catalog.fail_request(bigint, timestamptz, integer, integer, text, integer) to service_role;
