-- What the channels of a guide show: the three cases (matched, parsed, none), and the events themselves before blocks are laid around them.

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
  rest_icon_url text,
  parsed_days date[]
);
comment on table guide.channel_inputs is 'Channels whose programmes are to be laid out anew. Only inside guide.schedule_channels'' transaction.';
comment on column guide.channel_inputs.schedule_case is 'matched: facts of events; parsed: honest text of the name; none: no event.';
comment on column guide.channel_inputs.rest_title is 'Title of the time without an event.';
comment on column guide.channel_inputs.rest_icon_url is 'Picture beside rest_title: of the league or sport that the name prints.';
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
      md5(string_agg(m.event_id || ' ' || greatest(e.updated_at, l.updated_at, s.updated_at, home.updated_at, away.updated_at, people.updated_at) || ' ' || m.confidence, ',' order by m.event_id)) as events
    from matching.channel_matches as m
    join catalog.events as e on e.event_id = m.event_id
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id
    join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
    -- The sides' badges are on the event's picture.
    left join catalog.teams as home on home.team_id = e.home_team_id
    left join catalog.teams as away on away.team_id = e.away_team_id
    left join (
      select p.event_id, max(person.updated_at) as updated_at
      from catalog.event_participants as p
      join catalog.participants as person on person.participant_id = p.participant_id
      where p.role <> 'field'
      group by p.event_id
    ) as people on people.event_id = e.event_id
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
  insert into guide.channel_inputs (channel_name_id, input_hash, schedule_case, match_status, rest_title, rest_icon_url, parsed_days)
  select h.channel_name_id, h.input_hash, h.schedule_case, h.match_status,
    case
      when h.schedule_case = 'parsed' then coalesce(guide.reading_title(h.parsed_data), h.channel_name)
      when h.kind = 'linear' then h.channel_name
      else v_rest
    end,
    case when h.schedule_case = 'parsed' then p.image_path end,
    case
      when h.schedule_case = 'parsed'
        then matching.printed_days(h.parsed_data ->> 'date', (h.parsed_data ->> 'weekday')::smallint, collect_inputs.at, v_zone)
    end
  from hashed as h
  left join guide.channel_schedules as k on k.channel_name_id = h.channel_name_id
  left join guide.printed_images as p on p.channel_name_id = h.channel_name_id and p.fixture_no = 1
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
    s.xmltv_category, p.image_path,
    jsonb_strip_nulls(jsonb_build_object('emoji', s.emoji, 'sport', s.canonical_name, 'league', l.canonical_name, 'venue', e.venue, 'city', e.city,
      'home_team', e.home_team, 'away_team', e.away_team, 'thumbnail', e.thumbnail_url, 'home_logo', coalesce(e.home_logo_url, p.home_badge_url),
      'away_logo', coalesce(e.away_logo_url, p.away_badge_url), 'league_logo', l.logo_url,
      'broadcaster', e.broadcaster, 'round', e.round, 'season', e.season, 'event_status', e.status, 'method', m.match_method)),
    m.confidence
  from guide.channel_inputs as i
  join matching.channel_matches as m on m.channel_name_id = i.channel_name_id
  join catalog.events as e on e.event_id = m.event_id
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  join guide.event_images as p on p.event_id = e.event_id
  where e.event_datetime < collect_spans.window_to + interval '40 days'
    -- No event is longer than twelve hours; one that is over may still have ended the one before it.
    and e.event_datetime > collect_spans.window_from - interval '12 hours'
  order by m.channel_name_id, e.event_datetime, m.confidence desc, e.event_id;

  -- Unmatched names with a day, a clock and a zone have a time that can be trusted; the rest of them only have their text.
  insert into guide.spans (channel_name_id, starts_at, ends_at, title, sub_title, description, category, icon_url, sports_metadata)
  with learned as materialized (
    select l.grammar, l.shelf, l.zone_name from matching.learned_zones as l where l.provider_id = collect_spans.provider_id and l.is_used order by l.shelf = ''
  )
  select distinct on (i.channel_name_id, t.starts_at) i.channel_name_id, t.starts_at, t.starts_at + make_interval(mins => coalesce(s.duration_minutes, 120)),
    coalesce(case when f.a is not null and f.b is not null then concat_ws(': ', f.title, f.a || case when f.is_away_first then ' at ' else ' vs ' end || f.b) end, f.title, f.a, i.rest_title),
    d.parsed_data ->> 'league',
    'Starts ' || to_char(t.starts_at, 'Dy FMDD Mon FMHH12:MI AM TZ') || ', as the channel''s name prints it.',
    s.xmltv_category, p.image_path,
    jsonb_strip_nulls(jsonb_build_object('emoji', s.emoji, 'sport', s.canonical_name, 'league', d.parsed_data ->> 'league', 'league_logo', p.logo_url))
  from guide.channel_inputs as i
  join intake.parsed_data as d on d.channel_name_id = i.channel_name_id and d.kind in ('event', 'multi')
  join intake.fixtures as f on f.channel_name_id = i.channel_name_id
  join lateral (
    -- Printed, or learned from the pack's matched events: a guess is no time that can be trusted.
    select z.zone_name from intake.zone_words as z where z.word = f.zone
    union all
    select l.zone_name from learned as l where f.zone is null and l.grammar = d.grammar and l.shelf in (coalesce(d.shelf, ''), '')
    limit 1
  ) as z on true
  cross join lateral matching.printed_days(f.printed_date, f.weekday, collect_spans.at, v_zone) as days (days)
  cross join lateral (select (days.days[1] + f.clock) at time zone z.zone_name as starts_at) as t
  left join guide.printed_images as p on p.channel_name_id = f.channel_name_id and p.fixture_no = f.fixture_no
  left join catalog.sport_aliases as sa on sa.alias_normalized = f.sport_normalized and not sa.is_ambiguous
  left join catalog.api_sports_canonical as s on s.sport_id = sa.sport_id
  where i.schedule_case = 'parsed' and f.clock is not null
    and cardinality(days.days) = 1
    and t.starts_at > collect_spans.window_from - interval '12 hours'
    and t.starts_at < collect_spans.window_to
  order by i.channel_name_id, t.starts_at, f.fixture_no;
  -- Where the name's event has its time, the rest of the day does not show it.
  update guide.channel_inputs as i
  set rest_title = r.title, rest_icon_url = null
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
