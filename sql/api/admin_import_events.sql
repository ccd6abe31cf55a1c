-- Schedules of one's own by RPC: the rules of events files (local/events_csv.ts), the merge of every other source.

create function catalog.instant_of(given text) returns timestamptz
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- Casting would fail on a day that does not exist, and takes words such as tomorrow.
  select case when p.month between 1 and 12 and p.hour < 24 and p.minute < 60 and p.second < 60 and p.year > 0 and p.day > 0
    and p.day <= extract(day from make_date(p.year, p.month, 1) + interval '1 month' - interval '1 day')
    then make_timestamptz(p.year, p.month, p.day, p.hour, p.minute, p.second, 'UTC') end
  from (
    select f.part[1]::integer as year, f.part[2]::integer as month, f.part[3]::integer as day, f.part[4]::integer as hour, f.part[5]::integer as minute,
      coalesce(f.part[6], '0')::integer as second
    from regexp_match(instant_of.given, '^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?$') as f (part)
  ) as p
$$;
comment on function catalog.instant_of(text) is 'The UTC instant that a text such as 2026-11-20T19:00Z writes; null when it writes none that exists.';
grant execute on function catalog.instant_of(text) to service_role;

create function api.admin_import_events(events jsonb) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_rows integer;
  v_skipped integer;
  v_examples jsonb;
  v_merged record;
begin
  if jsonb_typeof(admin_import_events.events) is distinct from 'array' then
    raise exception 'Cannot import events: the argument is %, not an array', coalesce(jsonb_typeof(admin_import_events.events), 'null')
      using errcode = '22023', hint = 'Send {"events": [{"event_id": "1", "league": "…", "sport": "…", "event_name": "…", "home": "…", "away": "…", "start_utc": "2026-11-20T19:00Z"}]}.';
  end if;

  with elements as (
    select e.element, e.nth - 1 as index, case when jsonb_typeof(e.element) = 'object' then e.element else '{}' end as object
    from jsonb_array_elements(admin_import_events.events) with ordinality as e (element, nth)
  ),
  cells as (
    -- What is missing counts as empty; control characters are spaces.
    select e.index, k.nth, k.field, jsonb_typeof(e.object -> k.field) as json_type,
      btrim(regexp_replace(coalesce(e.object ->> k.field, ''), '[\x01-\x1f\x7f-\x9f]+', ' ', 'g')) as cell
    from elements as e
    cross join lateral unnest(array['event_id', 'league', 'sport', 'event_name', 'home', 'away', 'start_utc', 'venue', 'status', 'city', 'country', 'season', 'round', 'broadcaster'])
      with ordinality as k (field, nth)
  ),
  faults as (
    select c.index, c.nth, case
      when c.json_type in ('object', 'array', 'boolean') then c.field || ' is ' || c.json_type || ', not text'
      when position(U&'\FFFD' in c.cell) > 0 then c.field || ' is not UTF-8'
      when c.field in ('event_id', 'league', 'sport', 'event_name') and c.cell = '' then c.field || ' is empty'
      when c.field in ('league', 'sport') and catalog.normalize_name(c.cell) = '' then c.field || ' ' || c.cell || ' has no letter'
      when c.field = 'start_utc' and catalog.instant_of(c.cell) is null then 'start_utc ' || coalesce(nullif(c.cell, ''), '(empty)') || ' is no possible instant'
      when c.field = 'status' and lower(c.cell) not in ('', 'scheduled', 'live', 'completed', 'postponed', 'cancelled')
        then 'status is none of scheduled, live, completed, postponed, cancelled'
    end as reason
    from cells as c
  ),
  read as (
    select e.index, jsonb_object_agg(c.field, nullif(c.cell, '')) as cells,
      case when jsonb_typeof(e.element) <> 'object' then 'is ' || jsonb_typeof(e.element) || ', not an object' end as no_object
    from elements as e
    join cells as c on c.index = e.index
    group by e.index, e.element
  ),
  judged as (
    select r.index, r.cells, coalesce(
      r.no_object,
      (select f.reason from faults as f where f.index = r.index and f.reason is not null order by f.nth limit 1),
      case when (r.cells ->> 'home' is null) <> (r.cells ->> 'away' is null) then 'only one of home and away is given' end) as reason
    from read as r
  ),
  -- Of an event listed twice the first row counts.
  told as (
    select j.index, j.cells, coalesce(j.reason, case
      when row_number() over (partition by j.reason is null, j.cells ->> 'event_id' order by j.index) > 1 then 'event_id ' || (j.cells ->> 'event_id') || ' was listed already'
    end) as reason
    from judged as j
  ),
  staged as (
    insert into catalog.events_staging (source_event_id, league, sport, event_name, home_team, away_team, start_at, venue, status, city, country, season, round, broadcaster)
    select t.cells ->> 'event_id', t.cells ->> 'league', t.cells ->> 'sport', t.cells ->> 'event_name', t.cells ->> 'home', t.cells ->> 'away',
      catalog.instant_of(t.cells ->> 'start_utc'), t.cells ->> 'venue', coalesce(lower(t.cells ->> 'status'), 'scheduled'),
      t.cells ->> 'city', t.cells ->> 'country', t.cells ->> 'season', t.cells ->> 'round', t.cells ->> 'broadcaster'
    from told as t
    where t.reason is null
  )
  select count(*), count(*) filter (where t.reason is not null),
    coalesce(jsonb_agg(jsonb_build_object('index', t.index, 'reason', t.reason) order by t.index) filter (where t.reason is not null), '[]')
  into v_rows, v_skipped, v_examples
  from told as t;

  select m.created, m.updated, m.unchanged, m.teams_created into v_merged from catalog.merge_events('manual') as m;
  return jsonb_build_object(
    'rows', v_rows, 'skipped', v_skipped, 'skippedExamples', jsonb_path_query_array(v_examples, '$[0 to 19]'),
    'created', v_merged.created, 'updated', v_merged.updated, 'unchanged', v_merged.unchanged, 'teams_created', v_merged.teams_created);
end;
$$;
comment on function api.admin_import_events(jsonb) is
  'Imports a schedule of one''s own: [{event_id, league, sport, event_name, home, away, start_utc, venue, status, city, country, season, round, broadcaster}]. home and away are left out for races and cards; status is scheduled, live, completed, postponed or cancelled. Unknown sports, leagues and teams are created, unverified. Bad rows are skipped, counted, and the first 20 named by their index from 0 and the reason. Send an event again under its event_id to change it. For the service role alone.';
grant execute on function api.admin_import_events(jsonb) to service_role;
