-- The blocks around events, for all channels in one set, and their way into guide.epg_data.

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
      when b.block = 'rest' then case when d.is_parsed_day then i.rest_title else r.title end
      else replace(r.title, '{event}', s.title)
    end,
    case when b.block <> 'rest' then s.sub_title end,
    case
      when b.block = 'rest' then 'Next: ' || s.title || ', ' || to_char(s.starts_at, 'Dy FMDD Mon FMHH12:MI AM TZ') || '.'
      else s.description
    end,
    case when b.block <> 'rest' then s.category end,
    case when b.block <> 'rest' then s.icon_url when d.is_parsed_day then i.rest_icon_url end,
    b.block = 'event', b.block = 'event',
    case when b.block <> 'rest' then s.event_id end,
    case when b.block <> 'rest' then s.sports_metadata end,
    case when b.block <> 'rest' then s.confidence end,
    i.match_status
  from guide.blocks as b
  join guide.channel_inputs as i on i.channel_name_id = b.channel_name_id
  cross join lateral (
    select i.parsed_days is null or (b.start_time at time zone write_programmes.zone)::date = any (i.parsed_days) as is_parsed_day
  ) as d
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
