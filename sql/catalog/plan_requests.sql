-- What is to be asked of the sources and when: leagues by demand, days by distance, as rows of catalog.sync_windows say.

create table catalog.sync_windows (
  sync_window_id bigint generated always as identity primary key,
  kind text not null,
  days_from smallint,
  days_to smallint,
  refresh_minutes integer,
  note text,
  unique nulls not distinct (kind, days_from),
  constraint sync_windows_kind_check check (kind in ('leagues', 'teams', 'events', 'event')),
  constraint sync_windows_days_to_check check (
    (kind = 'events') = (days_from is not null) and (days_from is null) = (days_to is null)
    and days_from >= -7 and days_from <= days_to and days_to <= 60),
  constraint sync_windows_refresh_minutes_check check (refresh_minutes >= 5 and (kind = 'event' or refresh_minutes is not null))
);
comment on table catalog.sync_windows is
  'How often what is asked for again, and which days of events at all. Of windows that hold the same day the more frequent counts; without a row the kind is not asked for.';
comment on column catalog.sync_windows.days_from is 'First day of the window, counted from today; negative: past. Only for events.';
comment on column catalog.sync_windows.refresh_minutes is 'Minutes from one answer to the next request; null: once.';
revoke all on catalog.sync_windows from anon, authenticated;
grant select, insert, update, delete on catalog.sync_windows to service_role;
alter table catalog.sync_windows enable row level security;
create trigger sync_windows_900_write_audit_log after insert or update or delete on catalog.sync_windows
  for each row execute function ops.tg_write_audit_log('sync_window_id');

create view catalog.sync_days with (security_invoker = true) as
select d.day_offset, min(w.refresh_minutes) as refresh_minutes,
  -- Today first, then tomorrow before yesterday, and so on outwards.
  (20 + 2 * abs(d.day_offset) - (d.day_offset > 0)::integer)::smallint as priority
from catalog.sync_windows as w
cross join lateral generate_series(w.days_from::integer, w.days_to::integer) as d (day_offset)
where w.kind = 'events'
group by d.day_offset;
comment on view catalog.sync_days is 'The days of events that are fetched, counted from today, each with its interval and priority.';
revoke all on catalog.sync_days from anon, authenticated;
grant select on catalog.sync_days to service_role;

create unlogged table catalog.planned_leagues (
  league_id bigint primary key,
  nth integer not null,
  is_followed boolean not null
);
comment on table catalog.planned_leagues is 'Leagues worth fetching, the most wanted first. Only inside a planner''s transaction.';
revoke all on catalog.planned_leagues from anon, authenticated;
grant select, insert, update, delete on catalog.planned_leagues to service_role;
alter table catalog.planned_leagues enable row level security;

create unlogged table catalog.planned_requests (
  source text not null,
  kind text not null,
  path text not null,
  league_id bigint,
  source_league_id text,
  for_date date,
  event_id bigint,
  priority smallint not null,
  refresh_minutes integer,
  nth integer not null default 0,
  primary key (source, path)
);
comment on table catalog.planned_requests is 'All that is to be asked, as columns of catalog.source_requests. Only inside a planner''s transaction.';
comment on column catalog.planned_requests.nth is 'Place of the league: of requests of one priority the first are asked first.';
revoke all on catalog.planned_requests from anon, authenticated;
grant select, insert, update, delete on catalog.planned_requests to service_role;
alter table catalog.planned_requests enable row level security;

create function catalog.rank_leagues() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from catalog.planned_leagues;
  with demanded as materialized (
    select d.league_id, d.demand from catalog.league_demand as d where d.demand > 0
  )
  insert into catalog.planned_leagues (league_id, nth, is_followed)
  select l.league_id, row_number() over (order by l.is_followed is true desc, d.demand desc nulls last, l.sync_rank nulls last, l.league_id), l.is_followed is true
  from catalog.api_leagues_canonical as l
  left join demanded as d on d.league_id = l.league_id
  where l.is_active and l.is_followed is distinct from false
    and (l.is_followed or d.league_id is not null or not exists (select from demanded));
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.rank_leagues() is
  'Fills catalog.planned_leagues: followed leagues first, then those that slots name by how many do; all by sync_rank while no slot names any. Returns their number.';
grant execute on function catalog.rank_leagues() to service_role;

create function catalog.url_encode(value text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select coalesce(string_agg(
    case when c.letter ~ '^[A-Za-z0-9_.~-]$' then c.letter else regexp_replace(upper(encode(convert_to(c.letter, 'UTF8'), 'hex')), '(..)', '%\1', 'g') end,
    '' order by c.place), '')
  from regexp_split_to_table(url_encode.value, '') with ordinality as c (letter, place)
$$;
comment on function catalog.url_encode(text) is 'A text as part of an address: all but letters, digits and _.~- as %XX of its UTF-8.';
grant execute on function catalog.url_encode(text) to service_role;

create function catalog.thesportsdb_path(api_version text, kind text, source_id text default null, league text default null, for_date date default null, season text default null)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when thesportsdb_path.api_version = 'v2' then 'v2/json/' || case thesportsdb_path.kind
      when 'leagues' then 'all/leagues'
      when 'teams' then 'list/teams/' || catalog.url_encode(thesportsdb_path.source_id)
      when 'event' then 'lookup/event/' || catalog.url_encode(thesportsdb_path.source_id)
      -- v2 documents no list of a league's day: the next ten events, and whole seasons.
      when 'events' then case
        when thesportsdb_path.season is null then 'schedule/next/league/' || catalog.url_encode(thesportsdb_path.source_id)
        else 'schedule/league/' || catalog.url_encode(thesportsdb_path.source_id) || '/' || catalog.url_encode(thesportsdb_path.season)
      end
    end
    else 'v1/json/{key}/' || case thesportsdb_path.kind
      when 'leagues' then 'all_leagues.php'
      -- Documented by name only; by id where the name is not known.
      when 'teams' then coalesce('search_all_teams.php?l=' || catalog.url_encode(replace(thesportsdb_path.league, ' ', '_')),
        'lookup_all_teams.php?id=' || catalog.url_encode(thesportsdb_path.source_id))
      when 'event' then 'lookupevent.php?id=' || catalog.url_encode(thesportsdb_path.source_id)
      when 'events' then 'eventsday.php?d=' || to_char(thesportsdb_path.for_date, 'YYYY-MM-DD') || '&l=' || catalog.url_encode(thesportsdb_path.source_id)
    end
  end
$$;
comment on function catalog.thesportsdb_path(text, text, text, text, date, text) is
  'Path of a request to TheSportsDB by the version of its API and the kind of catalog.source_requests. source_id: of the league or event; league: as TheSportsDB writes it; for_date: v1, a UTC day; season: v2, as its events name it.';
grant execute on function catalog.thesportsdb_path(text, text, text, text, date, text) to service_role;

create function catalog.plan_thesportsdb_requests(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_version text;
  v_today date := (plan_thesportsdb_requests.at at time zone 'UTC')::date;
  v_at_most integer := catalog.sync_setting('leagues_per_source');
  v_count integer;
begin
  select coalesce(s.api_version, 'v1') into v_version from catalog.sources as s where s.source = 'thesportsdb' and s.is_active and s.base_url is not null;
  if v_version is null then
    return 0;
  end if;
  with leagues as materialized (
    select p.league_id, l.thesportsdb_league_id as source_id, nullif(l.thesportsdb_name, '') as source_name, p.nth, p.is_followed,
      row_number() over (order by p.nth) as nth_here
    from catalog.planned_leagues as p
    join catalog.api_leagues_canonical as l on l.league_id = p.league_id
    where l.thesportsdb_league_id <> ''
  ),
  chosen as materialized (
    select l.* from leagues as l where l.is_followed or l.nth_here <= v_at_most
  ),
  seasons as (
    select c.league_id, i.facts ->> 'season' as season
    from chosen as c
    join catalog.events as e on e.league_id = c.league_id
      and e.event_datetime > plan_thesportsdb_requests.at - interval '30 days' and e.event_datetime < plan_thesportsdb_requests.at + interval '60 days'
    join catalog.event_identifiers as i on i.event_id = e.event_id and i.source = 'thesportsdb'
    where v_version = 'v2' and i.facts ->> 'season' <> ''
    group by c.league_id, i.facts ->> 'season'
  ),
  wanted as (
    select 'leagues' as kind, catalog.thesportsdb_path(v_version, 'leagues') as path, null::bigint as league_id, null as source_league_id, null::date as for_date,
      5 as priority, w.refresh_minutes, 0 as nth
    from catalog.sync_windows as w
    where w.kind = 'leagues'
    union all
    select 'teams', catalog.thesportsdb_path(v_version, 'teams', c.source_id, c.source_name), c.league_id, c.source_id, null, 60, w.refresh_minutes, c.nth
    from chosen as c
    join catalog.sync_windows as w on w.kind = 'teams'
    union all
    select 'events', catalog.thesportsdb_path('v1', 'events', c.source_id, for_date => v_today + d.day_offset), c.league_id, c.source_id, v_today + d.day_offset,
      d.priority, d.refresh_minutes, c.nth
    from chosen as c
    cross join catalog.sync_days as d
    where v_version = 'v1'
    union all
    -- The next ten as often as today, whole seasons as often as the days of this week.
    select 'events', catalog.thesportsdb_path('v2', 'events', c.source_id), c.league_id, c.source_id, null, d.priority, d.refresh_minutes, c.nth
    from chosen as c
    join catalog.sync_days as d on d.day_offset = 0
    where v_version = 'v2'
    union all
    select 'events', catalog.thesportsdb_path('v2', 'events', c.source_id, season => s.season), c.league_id, c.source_id, null, d.priority, d.refresh_minutes, c.nth
    from chosen as c
    join seasons as s on s.league_id = c.league_id
    join catalog.sync_days as d on d.day_offset = 2
  )
  insert into catalog.planned_requests (source, kind, path, league_id, source_league_id, for_date, priority, refresh_minutes, nth)
  select 'thesportsdb', w.kind, w.path, w.league_id, w.source_league_id, w.for_date, w.priority, w.refresh_minutes, w.nth
  from wanted as w
  -- Two of our leagues may be one of theirs.
  on conflict (source, path) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.plan_thesportsdb_requests(timestamptz) is
  'Plans what to ask TheSportsDB: its leagues, and teams and events of the planned leagues that have an id there. Returns the number of requests.';
grant execute on function catalog.plan_thesportsdb_requests(timestamptz) to service_role;

create function catalog.plan_event_details(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_at_most integer := catalog.sync_setting('details_queued');
  v_count integer;
begin
  with shown as materialized (
    select distinct m.event_id
    from matching.channel_matches as m
    join intake.channel_names as c on c.channel_name_id = m.channel_name_id and c.record_status = 'active'
  ),
  waiting as (
    select e.event_id, e.league_id, e.event_datetime, i.source_id, f.is_given_up,
      row_number() over (partition by f.is_given_up order by e.event_datetime, e.event_id) as nth
    from shown as s
    join catalog.events as e on e.event_id = s.event_id
    join (
      select d.event_id, min(d.identifier_value) as source_id
      from catalog.event_identifiers as d
      where d.source = 'thesportsdb' and d.identifier_type = 'event_id'
      group by d.event_id
    ) as i on i.event_id = e.event_id
    cross join lateral (
      select exists (select from catalog.source_requests as r where r.event_id = e.event_id and r.source = 'thesportsdb' and r.status = 'failed') as is_given_up
    ) as f
    where e.record_status = 'active' and not e.details_fetched and e.status <> 'cancelled'
      and e.event_datetime > plan_event_details.at - interval '12 hours' and e.event_datetime < plan_event_details.at + interval '15 days'
  )
  insert into catalog.planned_requests (source, kind, path, league_id, event_id, priority, refresh_minutes)
  select s.source, w.kind, catalog.thesportsdb_path(coalesce(s.api_version, 'v1'), 'event', x.source_id), x.league_id, x.event_id,
    case
      when x.event_datetime < plan_event_details.at + interval '6 hours' then 10
      when x.event_datetime < plan_event_details.at + interval '1 day' then 19
      else 40
    end,
    w.refresh_minutes
  from waiting as x
  join catalog.sources as s on s.source = 'thesportsdb' and s.is_active and s.base_url is not null
  join catalog.sync_windows as w on w.kind = 'event'
  -- Those that were given up until tomorrow keep their rows and take no place.
  where x.is_given_up or x.nth <= v_at_most;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.plan_event_details(timestamptz) is
  'Plans to ask TheSportsDB for the details of events that slots show and that nobody has asked for, the next to start first. Returns the number of requests.';
grant execute on function catalog.plan_event_details(timestamptz) to service_role;

create function catalog.queue_planned(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_attempts integer := catalog.sync_setting('attempts');
  v_requeued integer;
  v_added integer;
begin
  -- Claimed rows are their workers', and a worker may wait for the planner: none is waited for.
  update catalog.source_requests as r
  set status = 'failed', attempts = r.attempts + 1, lease_until = null, due_at = date_trunc('day', queue_planned.at, 'UTC') + interval '1 day',
    last_error = 'The function was stopped while it worked on this, ' || r.attempts + 1 || ' times in a row'
  where r.source_request_id in (
    select x.source_request_id
    from catalog.source_requests as x
    where x.status = 'claimed' and x.lease_until <= queue_planned.at and x.attempts + 1 >= v_attempts
    for update skip locked);

  delete from catalog.source_requests as r
  where r.status in ('queued', 'failed')
    and not exists (select from catalog.planned_requests as p where p.source = r.source and p.path = r.path);

  with compared as (
    select r.source_request_id, p.kind, p.league_id, p.source_league_id, p.for_date, p.event_id, p.priority, p.refresh_minutes, due.due_at,
      r.status in ('done', 'failed') and due.due_at <= queue_planned.at as is_due
    from catalog.planned_requests as p
    join catalog.source_requests as r on r.source = p.source and r.path = p.path
    cross join lateral (
      select case
        when r.status = 'done' and r.refresh_minutes is distinct from p.refresh_minutes then r.fetched_at + make_interval(mins => coalesce(p.refresh_minutes, 0))
        else r.due_at
      end as due_at
    ) as due
    where r.status <> 'claimed'
  ),
  changed as (
    update catalog.source_requests as r
    set kind = c.kind, league_id = c.league_id, source_league_id = c.source_league_id, for_date = c.for_date, event_id = c.event_id, priority = c.priority,
      refresh_minutes = c.refresh_minutes, due_at = c.due_at, status = case when c.is_due then 'queued' else r.status end,
      attempts = case when c.is_due then 0 else r.attempts end
    from compared as c
    where c.source_request_id = r.source_request_id and r.status <> 'claimed'
      and (c.is_due or (r.kind, r.league_id, r.source_league_id, r.for_date, r.event_id, r.priority, r.refresh_minutes, r.due_at)
        is distinct from (c.kind, c.league_id, c.source_league_id, c.for_date, c.event_id, c.priority, c.refresh_minutes, c.due_at))
    returning c.is_due
  )
  select count(*) filter (where c.is_due) into v_requeued from changed as c;

  insert into catalog.source_requests (source, kind, path, league_id, source_league_id, for_date, event_id, priority, refresh_minutes, due_at)
  select p.source, p.kind, p.path, p.league_id, p.source_league_id, p.for_date, p.event_id, p.priority, p.refresh_minutes, queue_planned.at
  from catalog.planned_requests as p
  where not exists (select from catalog.source_requests as r where r.source = p.source and r.path = p.path)
  order by p.priority, p.nth, p.path;
  get diagnostics v_added = row_count;
  return v_requeued + v_added;
end;
$$;
comment on function catalog.queue_planned(timestamptz) is
  'Brings catalog.source_requests in line with the planned requests: adds and queues again what is due, deletes what waits and is not wanted any more. Writes nothing where nothing changed. Returns how many were queued.';
grant execute on function catalog.queue_planned(timestamptz) to service_role;

create function catalog.plan_requests(at timestamptz) returns integer
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_count integer;
begin
  perform pg_advisory_xact_lock(hashtext('catalog.plan_requests'));
  delete from catalog.planned_requests;
  perform catalog.rank_leagues();
  perform catalog.plan_thesportsdb_requests(plan_requests.at);
  perform catalog.plan_event_details(plan_requests.at);
  perform catalog.plan_espn_requests(plan_requests.at);
  v_count := catalog.queue_planned(plan_requests.at);
  delete from catalog.planned_requests;
  delete from catalog.planned_leagues;
  return v_count;
end;
$$;
comment on function catalog.plan_requests(timestamptz) is
  'Plans what to ask of the active sources as of an instant and queues what is due. Run hourly by pg_cron, and when leagues were fetched. Returns how many requests were queued.';
grant execute on function catalog.plan_requests(timestamptz) to service_role;
