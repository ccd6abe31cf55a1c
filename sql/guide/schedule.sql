-- From matches to programmes: three cases, decided for each channel, laid out as blocks for all channels in one set.

create function guide.reading_title(reading jsonb) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select nullif(string_agg(f.title, ' / ' order by f.fixture_no), '')
  from (
    select x.fixture_no,
      case
        when x.fixture ->> 'a' is not null and x.fixture ->> 'b' is not null
          then concat_ws(': ', x.fixture ->> 'title', (x.fixture ->> 'a') || case when x.fixture ->> 'order' = 'away_home' then ' at ' else ' vs ' end || (x.fixture ->> 'b'))
        else coalesce(x.fixture ->> 'title', x.fixture ->> 'a')
      end as title
    from jsonb_array_elements(
      case when jsonb_array_length(reading_title.reading -> 'fixtures') > 0 then reading_title.reading -> 'fixtures' else jsonb_build_array(reading_title.reading) end
    ) with ordinality as x (fixture, fixture_no)
  ) as f
$$;
comment on function guide.reading_title(jsonb) is 'What a name prints, as a title: its sides or its title; several fixtures side by side; null when it prints neither.';
grant execute on function guide.reading_title(jsonb) to service_role;

create unlogged table guide.channel_inputs (
  channel_name_id bigint primary key,
  input_hash text not null,
  schedule_case text not null,
  match_status text not null,
  rest_title text not null,
  parsed_days date[]
);
comment on table guide.channel_inputs is 'Channels whose programmes are to be laid out anew. Only inside guide.schedule_channels'' transaction.';
comment on column guide.channel_inputs.schedule_case is 'matched: facts of events; parsed: honest text of the name; none: no event.';
comment on column guide.channel_inputs.rest_title is 'Title of the time without an event.';
comment on column guide.channel_inputs.parsed_days is 'Days on which rest_title holds, from a printed date; null for all days.';
revoke all on guide.channel_inputs from anon, authenticated;
grant select on guide.channel_inputs to service_role;
alter table guide.channel_inputs enable row level security;

create unlogged table guide.spans (
  channel_name_id bigint not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  event_id bigint,
  title text not null,
  sub_title text,
  description text,
  category text,
  icon_url text,
  sports_metadata jsonb,
  confidence real,
  primary key (channel_name_id, starts_at)
);
comment on table guide.spans is 'Events of those channels before the blocks around them are laid out. Only inside guide.schedule_channels'' transaction.';
revoke all on guide.spans from anon, authenticated;
grant select on guide.spans to service_role;
alter table guide.spans enable row level security;

create unlogged table guide.blocks (
  channel_name_id bigint not null,
  start_time timestamptz not null,
  end_time timestamptz not null,
  block text not null,
  event_starts_at timestamptz
);
comment on table guide.blocks is 'The blocks of those channels. Only inside guide.schedule_channels'' transaction.';
comment on column guide.blocks.event_starts_at is 'The event the block belongs to, or for the rest of a day the next one.';
revoke all on guide.blocks from anon, authenticated;
grant select on guide.blocks to service_role;
alter table guide.blocks enable row level security;

create function guide.collect_inputs(provider_id bigint, at timestamptz, window_from timestamptz, window_to timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = collect_inputs.provider_id);
  v_rest text := (select b.title from guide.block_rules as b where b.block = 'rest');
  v_rules text := (select md5(string_agg(b.block || b.minutes || b.title, ' ' order by b.block)) from guide.block_rules as b);
begin
  delete from guide.channel_inputs;
  with matched as (
    select m.channel_name_id,
      md5(string_agg(m.event_id || ' ' || greatest(e.updated_at, l.updated_at, s.updated_at) || ' ' || m.confidence, ',' order by m.event_id)) as events
    from matching.channel_matches as m
    join catalog.events as e on e.event_id = m.event_id
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id
    join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
    group by m.channel_name_id
  ),
  stated as (
    select c.channel_name_id, c.channel_name, d.kind, d.parsed_data, matched.events, coalesce(s.match_status, 'unmatched') as match_status,
      case
        when matched.events is not null then 'matched'
        -- An admin said that the name shows no event, whatever it looks like.
        when s.match_status = 'manual' then 'none'
        when d.kind in ('event', 'multi', 'team', 'show') then 'parsed'
        else 'none'
      end as schedule_case
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    left join matched on matched.channel_name_id = c.channel_name_id
    where c.provider_id = collect_inputs.provider_id and c.record_status = 'active'
  ),
  hashed as (
    select stated.*, md5(concat_ws(' ', stated.channel_name, stated.schedule_case, stated.match_status, stated.events, collect_inputs.window_from, collect_inputs.window_to, v_zone, v_rules)) as input_hash
    from stated
  )
  insert into guide.channel_inputs (channel_name_id, input_hash, schedule_case, match_status, rest_title, parsed_days)
  select h.channel_name_id, h.input_hash, h.schedule_case, h.match_status,
    case
      when h.schedule_case = 'parsed' then coalesce(guide.reading_title(h.parsed_data), h.channel_name)
      when h.kind = 'linear' then h.channel_name
      else v_rest
    end,
    case
      when h.schedule_case = 'parsed'
        then matching.printed_days(h.parsed_data ->> 'date', (h.parsed_data ->> 'weekday')::smallint, collect_inputs.at, v_zone)
    end
  from hashed as h
  left join guide.channel_schedules as k on k.channel_name_id = h.channel_name_id
  where k.input_hash is distinct from h.input_hash;
  get diagnostics v_count = row_count;
  analyze guide.channel_inputs;
  return v_count;
end;
$$;
comment on function guide.collect_inputs(bigint, timestamptz, timestamptz, timestamptz) is
  'Finds the channels of a provider whose name, matches, window or rules changed since they were last scheduled, and decides their case. Returns their number.';
grant execute on function guide.collect_inputs(bigint, timestamptz, timestamptz, timestamptz) to service_role;

create function guide.collect_spans(provider_id bigint, at timestamptz, window_from timestamptz, window_to timestamptz) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = collect_spans.provider_id);
begin
  delete from guide.spans;
  insert into guide.spans (channel_name_id, starts_at, ends_at, event_id, title, sub_title, description, category, icon_url, sports_metadata, confidence)
  select distinct on (m.channel_name_id, e.event_datetime) m.channel_name_id, e.event_datetime,
    e.event_datetime + make_interval(mins => coalesce(l.duration_minutes, s.duration_minutes)),
    e.event_id, e.event_name, l.canonical_name,
    concat_ws(' ', l.canonical_name || '.', nullif(concat_ws(', ', e.round, e.season), '') || '.',
      'Starts ' || to_char(e.event_datetime, 'Dy FMDD Mon FMHH12:MI AM TZ') || '.'),
    s.xmltv_category, coalesce(e.thumbnail_url, e.home_logo_url, l.logo_url),
    jsonb_strip_nulls(jsonb_build_object('emoji', s.emoji, 'sport', s.canonical_name, 'league', l.canonical_name, 'venue', e.venue, 'city', e.city,
      'home_team', e.home_team, 'away_team', e.away_team, 'home_logo', e.home_logo_url, 'away_logo', e.away_logo_url, 'league_logo', l.logo_url,
      'broadcaster', e.broadcaster, 'round', e.round, 'season', e.season, 'event_status', e.status, 'method', m.match_method)),
    m.confidence
  from guide.channel_inputs as i
  join matching.channel_matches as m on m.channel_name_id = i.channel_name_id
  join catalog.events as e on e.event_id = m.event_id
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  where e.event_datetime < collect_spans.window_to + interval '40 days'
    -- No event is longer than twelve hours; one that is over may still have ended the one before it.
    and e.event_datetime > collect_spans.window_from - interval '12 hours'
  order by m.channel_name_id, e.event_datetime, m.confidence desc, e.event_id;

  -- Unmatched names with a day, a clock and a zone have a time that can be trusted; the rest of them only have their text.
  insert into guide.spans (channel_name_id, starts_at, ends_at, title, sub_title, description, category, sports_metadata)
  select distinct on (i.channel_name_id, t.starts_at) i.channel_name_id, t.starts_at, t.starts_at + make_interval(mins => coalesce(s.duration_minutes, 120)),
    coalesce(case when f.a is not null and f.b is not null then concat_ws(': ', f.title, f.a || case when f.is_away_first then ' at ' else ' vs ' end || f.b) end, f.title, f.a, i.rest_title),
    d.parsed_data ->> 'league',
    'Starts ' || to_char(t.starts_at, 'Dy FMDD Mon FMHH12:MI AM TZ') || ', as the channel''s name prints it.',
    s.xmltv_category, jsonb_strip_nulls(jsonb_build_object('emoji', s.emoji, 'sport', s.canonical_name, 'league', d.parsed_data ->> 'league'))
  from guide.channel_inputs as i
  join intake.parsed_data as d on d.channel_name_id = i.channel_name_id and d.kind in ('event', 'multi')
  join intake.fixtures as f on f.channel_name_id = i.channel_name_id
  join intake.zone_words as z on z.word = f.zone
  cross join lateral matching.printed_days(f.printed_date, f.weekday, collect_spans.at, v_zone) as days (days)
  cross join lateral (select (days.days[1] + f.clock) at time zone z.zone_name as starts_at) as t
  left join catalog.sport_aliases as sa on sa.alias_normalized = f.sport_normalized and not sa.is_ambiguous
  left join catalog.api_sports_canonical as s on s.sport_id = sa.sport_id
  where i.schedule_case = 'parsed' and f.clock is not null
    and cardinality(days.days) = 1
    and t.starts_at > collect_spans.window_from - interval '12 hours'
    and t.starts_at < collect_spans.window_to
  order by i.channel_name_id, t.starts_at, f.fixture_no;
  -- Where the name's event has its time, the rest of the day does not show it.
  update guide.channel_inputs as i
  set rest_title = r.title
  from guide.block_rules as r
  where r.block = 'rest' and i.schedule_case = 'parsed' and exists (select from guide.spans as s where s.channel_name_id = i.channel_name_id);

  -- An event ends at the latest where the channel's next one begins.
  update guide.spans as s
  set ends_at = n.next_start
  from (select x.channel_name_id, x.starts_at, lead(x.starts_at) over (partition by x.channel_name_id order by x.starts_at) as next_start from guide.spans as x) as n
  where n.channel_name_id = s.channel_name_id and n.starts_at = s.starts_at and n.next_start < s.ends_at;
  delete from guide.spans as s where s.ends_at <= collect_spans.window_from;
  analyze guide.spans;
end;
$$;
comment on function guide.collect_spans(bigint, timestamptz, timestamptz, timestamptz) is
  'Lays down the events of the channels at hand: matched ones by the schedule''s time, parsed ones where their printed time can be trusted. Clips each at the start of the next. Texts show times in the session''s time zone.';
grant execute on function guide.collect_spans(bigint, timestamptz, timestamptz, timestamptz) to service_role;

create function guide.lay_blocks(zone text, window_from timestamptz, window_to timestamptz) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_upcoming interval;
  v_piece interval;
  v_pre interval;
  v_post interval;
begin
  select max(make_interval(mins => b.minutes)) filter (where b.block = 'upcoming'), max(make_interval(mins => b.minutes)) filter (where b.block = 'upcoming_piece'),
    max(make_interval(mins => b.minutes)) filter (where b.block = 'pre'), max(make_interval(mins => b.minutes)) filter (where b.block = 'post')
  into v_upcoming, v_piece, v_pre, v_post
  from guide.block_rules as b;

  delete from guide.blocks;
  insert into guide.blocks (channel_name_id, start_time, end_time, block, event_starts_at)
  with lone as (
    select i.channel_name_id from guide.channel_inputs as i
    where not exists (select from guide.spans as s where s.channel_name_id = i.channel_name_id)
  ),
  neighbours as (
    select s.channel_name_id, s.starts_at, s.ends_at,
      lag(s.ends_at) over w as previous_end, lead(s.starts_at) over w as next_start
    from guide.spans as s
    window w as (partition by s.channel_name_id order by s.starts_at)
  ),
  edges as (
    select n.*,
      greatest(n.starts_at - v_pre, coalesce(n.previous_end, '-infinity'), lay_blocks.window_from) as pre_from,
      least(n.ends_at + v_post, greatest(coalesce(n.next_start - v_pre, 'infinity'), n.ends_at)) as post_to
    from neighbours as n
  ),
  framed as (
    select e.*, lag(e.post_to) over w as previous_post_to, e.next_start is null as is_last
    from edges as e
    window w as (partition by e.channel_name_id order by e.starts_at)
  ),
  stretches as (
    select f.*, greatest(f.pre_from - v_upcoming, coalesce(f.previous_post_to, '-infinity'), lay_blocks.window_from) as upcoming_from
    from framed as f
  ),
  rests as (
    select s.channel_name_id, coalesce(s.previous_post_to, lay_blocks.window_from) as rest_from, s.upcoming_from as rest_to, s.starts_at as next_event
    from stretches as s
    union all
    select s.channel_name_id, s.post_to, lay_blocks.window_to, null from stretches as s where s.is_last
    union all
    select lone.channel_name_id, lay_blocks.window_from, lay_blocks.window_to, null from lone
  ),
  laid as (
    select s.channel_name_id, s.starts_at as start_time, s.ends_at as end_time, 'event' as block, s.starts_at as event_starts_at from stretches as s
    union all
    select s.channel_name_id, s.pre_from, s.starts_at, 'pre', s.starts_at from stretches as s
    union all
    select s.channel_name_id, greatest(s.ends_at, lay_blocks.window_from), s.post_to, 'post', s.starts_at from stretches as s
    union all
    -- Pieces are counted back from the event, so that their edges stay where they are while time goes on.
    select s.channel_name_id, greatest(s.pre_from - (n + 1) * v_piece, s.upcoming_from), s.pre_from - n * v_piece, 'upcoming', s.starts_at
    from stretches as s
    cross join lateral generate_series(0, ceil(extract(epoch from s.pre_from - s.upcoming_from) / extract(epoch from v_piece))::integer - 1) as g (n)
    union all
    select r.channel_name_id, greatest(r.rest_from, d.midnight), least(r.rest_to, d.next_midnight), 'rest', r.next_event
    from rests as r
    cross join lateral (
      select (g.day at time zone lay_blocks.zone) as midnight, ((g.day + interval '1 day') at time zone lay_blocks.zone) as next_midnight
      from generate_series(
        date_trunc('day', greatest(r.rest_from, lay_blocks.window_from) at time zone lay_blocks.zone),
        least(r.rest_to, lay_blocks.window_to) at time zone lay_blocks.zone, interval '1 day') as g (day)
    ) as d
  )
  select l.channel_name_id, l.start_time,
    case when l.block = 'event' then l.end_time else least(l.end_time, lay_blocks.window_to) end,
    l.block, l.event_starts_at
  from laid as l
  where l.start_time < l.end_time and l.start_time < lay_blocks.window_to;
  analyze guide.blocks;
end;
$$;
comment on function guide.lay_blocks(text, timestamptz, timestamptz) is
  'Lays blocks around the spans: upcoming, pre-game, the event, post-game, and the rest cut at the zone''s midnights. They fill the window without gaps or overlaps; the first and last event may reach over its edges.';
grant execute on function guide.lay_blocks(text, timestamptz, timestamptz) to service_role;

create function guide.schedule_channels(provider_id bigint, at timestamptz)
returns table (channels integer, written integer, archived integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_provider intake.providers;
  v_from timestamptz;
  v_to timestamptz;
  v_channels integer;
  v_written integer;
  v_archived integer;
  v_session_zone text := current_setting('TimeZone');
begin
  select p.* into v_provider from intake.providers as p where p.provider_id = schedule_channels.provider_id;
  if v_provider.provider_id is null then
    raise exception 'Cannot schedule channels: provider % does not exist', schedule_channels.provider_id using errcode = 'EG002';
  end if;
  perform pg_advisory_xact_lock(hashtext('guide.schedule_channels'), v_provider.provider_id::integer);
  select w.window_from, w.window_to into v_from, v_to from guide.guide_window(v_provider.provider_id, schedule_channels.at) as w;
  v_channels := guide.collect_inputs(v_provider.provider_id, schedule_channels.at, v_from, v_to);
  if v_channels = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  -- to_char names the zone of the session, so the texts are written in the provider's.
  perform set_config('TimeZone', v_provider.default_timezone, true);
  perform guide.collect_spans(v_provider.provider_id, schedule_channels.at, v_from, v_to);
  perform guide.lay_blocks(v_provider.default_timezone, v_from, v_to);
  v_written := guide.write_programmes(v_provider.default_timezone);
  if v_written > 10000 then
    -- The guide is rendered right after this, long before autovacuum could tell the planner that there are so many rows.
    analyze guide.epg_data;
  end if;
  perform set_config('TimeZone', v_session_zone, true);

  update guide.epg_data as e
  set record_status = 'archived'
  from guide.channel_inputs as i
  where e.channel_name_id = i.channel_name_id and e.record_status = 'active' and e.end_time > v_from
    and not exists (select from guide.blocks as b where b.channel_name_id = e.channel_name_id and b.start_time = e.start_time);
  get diagnostics v_archived = row_count;

  insert into guide.channel_schedules (channel_name_id, input_hash, scheduled_at)
  select i.channel_name_id, i.input_hash, schedule_channels.at from guide.channel_inputs as i
  on conflict (channel_name_id) do update set input_hash = excluded.input_hash, scheduled_at = excluded.scheduled_at;
  delete from guide.channel_inputs;
  delete from guide.spans;
  delete from guide.blocks;
  return query select v_channels, v_written, v_archived;
end;
$$;
comment on function guide.schedule_channels(bigint, timestamptz) is
  'Writes the programmes of a provider''s channels for its guide window where name, matches or window changed. Returns channels looked at, rows written and rows archived. Error EG002: unknown provider.';
grant execute on function guide.schedule_channels(bigint, timestamptz) to service_role;

create function guide.write_programmes(zone text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into guide.epg_data (channel_name_id, start_time, end_time, block, title, sub_title, description, category, icon_url, is_live, is_new, event_id, sports_metadata, confidence, match_status)
  select b.channel_name_id, b.start_time, b.end_time, b.block,
    case
      when b.block = 'event' then s.title
      when b.block = 'rest' then case when i.parsed_days is null or (b.start_time at time zone write_programmes.zone)::date = any (i.parsed_days) then i.rest_title else r.title end
      else replace(r.title, '{event}', s.title)
    end,
    case when b.block <> 'rest' then s.sub_title end,
    case
      when b.block = 'rest' then 'Next: ' || s.title || ', ' || to_char(s.starts_at, 'Dy FMDD Mon FMHH12:MI AM TZ') || '.'
      else s.description
    end,
    case when b.block <> 'rest' then s.category end,
    case when b.block <> 'rest' then s.icon_url end,
    b.block = 'event', b.block = 'event',
    case when b.block <> 'rest' then s.event_id end,
    case when b.block <> 'rest' then s.sports_metadata end,
    case when b.block <> 'rest' then s.confidence end,
    i.match_status
  from guide.blocks as b
  join guide.channel_inputs as i on i.channel_name_id = b.channel_name_id
  left join guide.spans as s on s.channel_name_id = b.channel_name_id and s.starts_at = b.event_starts_at
  left join guide.block_rules as r on r.block = b.block
  order by b.channel_name_id, b.start_time
  on conflict (channel_name_id, start_time) do update
  set end_time = excluded.end_time, block = excluded.block, title = excluded.title, sub_title = excluded.sub_title, description = excluded.description,
    category = excluded.category, icon_url = excluded.icon_url, is_live = excluded.is_live, is_new = excluded.is_new, event_id = excluded.event_id,
    sports_metadata = excluded.sports_metadata, confidence = excluded.confidence, match_status = excluded.match_status, record_status = 'active'
  where (epg_data.end_time, epg_data.block, epg_data.title, epg_data.sub_title, epg_data.description, epg_data.category, epg_data.icon_url, epg_data.event_id,
      epg_data.sports_metadata, epg_data.confidence, epg_data.match_status, epg_data.record_status)
    is distinct from (excluded.end_time, excluded.block, excluded.title, excluded.sub_title, excluded.description, excluded.category, excluded.icon_url, excluded.event_id,
      excluded.sports_metadata, excluded.confidence, excluded.match_status, 'active');
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function guide.write_programmes(text) is 'Upserts the laid blocks as programmes by (channel, start); a row that would stay the same is not rewritten. Returns rows written.';
grant execute on function guide.write_programmes(text) to service_role;

create function guide.guide_window(provider_id bigint, at timestamptz) returns table (window_from timestamptz, window_to timestamptz)
language sql
stable
set search_path = ''
as $$
  select date_trunc('day', guide_window.at at time zone p.default_timezone) at time zone p.default_timezone,
    (date_trunc('day', guide_window.at at time zone p.default_timezone) + make_interval(days => p.guide_days)) at time zone p.default_timezone
  from intake.providers as p
  where p.provider_id = guide_window.provider_id
$$;
comment on function guide.guide_window(bigint, timestamptz) is 'The time a provider''s guide covers: from today''s midnight in its zone over its guide_days.';
grant execute on function guide.guide_window(bigint, timestamptz) to service_role;

create function guide.refresh_guide(provider_id bigint, at timestamptz) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_match record;
  v_schedule record;
begin
  select m.* into v_match from matching.match_channels(refresh_guide.provider_id, refresh_guide.at) as m;
  select s.* into v_schedule from guide.schedule_channels(refresh_guide.provider_id, refresh_guide.at) as s;
  return jsonb_build_object('fixtures', v_match.fixtures, 'matched', v_match.matched, 'unmatched', v_match.unmatched,
    'channels', v_schedule.channels, 'written', v_schedule.written, 'archived', v_schedule.archived);
end;
$$;
comment on function guide.refresh_guide(bigint, timestamptz) is 'Matches and schedules a provider''s channels as of an instant. Returns the counts of both.';
grant execute on function guide.refresh_guide(bigint, timestamptz) to service_role;

create function guide.refresh_guides(at timestamptz default now()) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_provider_id bigint;
  v_count integer := 0;
begin
  for v_provider_id in
    select p.provider_id from intake.providers as p where p.is_active and p.record_status = 'active' and p.last_loaded_at is not null order by p.provider_id
  loop
    perform guide.refresh_guide(v_provider_id, refresh_guides.at);
    v_count := v_count + 1;
  end loop;
  return v_count;
end;
$$;
comment on function guide.refresh_guides(timestamptz) is 'Refreshes the guides of all active providers: as time goes on, events end and days are added. Run hourly by pg_cron. Returns the number of providers.';
grant execute on function guide.refresh_guides(timestamptz) to service_role;
