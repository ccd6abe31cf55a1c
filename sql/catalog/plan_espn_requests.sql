-- What to ask ESPN: scoreboards by league and day, and the teams of leagues, through catalog.espn_league_mappings.

create function catalog.espn_path(kind text, slug text, for_date date default null, scoreboard_query text default null) returns text
language sql
immutable
set search_path = ''
as $$
  select 'sports/' || espn_path.slug || case espn_path.kind
    when 'teams' then '/teams?limit=1000'
    when 'events' then '/scoreboard?dates=' || to_char(espn_path.for_date, 'YYYYMMDD') || '&limit=500' || coalesce('&' || nullif(espn_path.scoreboard_query, ''), '')
  end
$$;
comment on function catalog.espn_path(text, text, date, text) is
  'Path of a request to ESPN''s site API. slug: soccer/eng.1; for_date: its day, which begins and ends in New York; scoreboard_query: more that the league''s board needs.';
grant execute on function catalog.espn_path(text, text, date, text) to service_role;

create function catalog.plan_espn_requests(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_today date := (plan_espn_requests.at at time zone 'America/New_York')::date;
  v_at_most integer := catalog.sync_setting('leagues_per_source');
  v_least_confidence real := catalog.sync_setting('least_mapping_confidence');
  v_count integer;
begin
  if not exists (select from catalog.sources as s where s.source = 'espn' and s.is_active and s.base_url is not null) then
    return 0;
  end if;
  with leagues as materialized (
    -- A league of ours may be several of theirs; the limit counts ours.
    select p.league_id, p.nth, p.is_followed, m.espn_slug, m.espn_league_id, m.scoreboard_query, dense_rank() over (order by p.nth) as nth_here
    from catalog.planned_leagues as p
    join catalog.espn_league_mappings as m on m.canonical_league_id = p.league_id
    where m.is_verified or m.confidence >= v_least_confidence
  ),
  chosen as materialized (
    select l.* from leagues as l where l.is_followed or l.nth_here <= v_at_most
  ),
  wanted as (
    select 'teams' as kind, catalog.espn_path('teams', c.espn_slug) as path, c.league_id, c.espn_league_id, null::date as for_date, 60 as priority, w.refresh_minutes, c.nth
    from chosen as c
    join catalog.sync_windows as w on w.kind = 'teams'
    union all
    select 'events', catalog.espn_path('events', c.espn_slug, v_today + d.day_offset, c.scoreboard_query), c.league_id, c.espn_league_id, v_today + d.day_offset,
      d.priority, d.refresh_minutes, c.nth
    from chosen as c
    cross join catalog.sync_days as d
  )
  insert into catalog.planned_requests (source, kind, path, league_id, source_league_id, for_date, priority, refresh_minutes, nth)
  select 'espn', w.kind, w.path, w.league_id, w.espn_league_id, w.for_date, w.priority, w.refresh_minutes, w.nth
  from wanted as w;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.plan_espn_requests(timestamptz) is
  'Plans what to ask ESPN: teams and scoreboards of the planned leagues that are mapped surely enough. Returns the number of requests.';
grant execute on function catalog.plan_espn_requests(timestamptz) to service_role;

create function catalog.tg_espn_league_mappings__ask_again() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.canonical_league_id = old.canonical_league_id then
    return null;
  end if;
  update catalog.source_requests as r
  set league_id = new.canonical_league_id, etag = null, last_modified = null, body_digest = null
  where r.source = 'espn' and r.path like 'sports/' || new.espn_slug || '/%';
  -- What was merged into the wrong league is merged again, though ESPN says the same of it.
  update catalog.event_identifiers as i
  set source_digest = null
  from catalog.events as e
  where i.source = 'espn' and e.event_id = i.event_id and e.league_id = old.canonical_league_id and e.event_datetime > now() - interval '2 days';
  return null;
end;
$$;
comment on function catalog.tg_espn_league_mappings__ask_again() is
  'After a mapping was given another league: its answers count as unread, and what was merged from them is merged again. Security definer because whoever settles a mapping need not be allowed to write the queue.';
create trigger espn_league_mappings_910_ask_again after update on catalog.espn_league_mappings
  for each row execute function catalog.tg_espn_league_mappings__ask_again();
