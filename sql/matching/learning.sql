-- What the flow learns about itself: every match ever made, rates by day, rates by pattern, and how often stated confidence was right.

create table matching.successful_matches (
  successful_match_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  channel_name text not null,
  fixture_no smallint not null,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  league text not null,
  handler_no smallint not null,
  match_method text not null,
  confidence real not null,
  parsed_team1 text,
  parsed_team2 text,
  matched_team1 text,
  matched_team2 text,
  api_source text,
  created_at timestamptz not null,
  unique (provider_id, channel_name, fixture_no, event_id)
);
comment on table matching.successful_matches is 'Every match that was made, once for each name and event of a provider: the material to measure and to learn aliases from. Kept for 90 days.';
comment on column matching.successful_matches.parsed_team1 is 'First side as printed, normalised; null for titles.';
comment on column matching.successful_matches.api_source is 'Which source the event came from first.';
revoke all on matching.successful_matches from anon, authenticated;
grant select, insert, update, delete on matching.successful_matches to service_role;
alter table matching.successful_matches enable row level security;
create index successful_matches_created_at_idx on matching.successful_matches (created_at desc);
create index successful_matches_event_id_idx on matching.successful_matches (event_id);

create table matching.confidence_metrics (
  metric_date date not null,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  total_attempts integer not null,
  successful_matches integer not null,
  confidence_sum real not null,
  match_rate real not null generated always as (successful_matches::real / greatest(total_attempts, 1)) stored,
  average_confidence real not null generated always as (confidence_sum / greatest(successful_matches, 1)) stored,
  updated_at timestamptz not null,
  primary key (metric_date, provider_id)
);
comment on table matching.confidence_metrics is 'Per day and provider: fixtures the matcher looked at, how many it matched, and how sure it was.';
comment on column matching.confidence_metrics.total_attempts is 'Fixtures looked at in all runs of the day (UTC); one that is looked at twice counts twice.';
revoke all on matching.confidence_metrics from anon, authenticated;
grant select, insert, update, delete on matching.confidence_metrics to service_role;
alter table matching.confidence_metrics enable row level security;
create index confidence_metrics_provider_id_idx on matching.confidence_metrics (provider_id);

create table matching.pattern_performance (
  pattern_performance_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  pattern_prefix text not null,
  pattern_type text not null,
  sport text,
  league text,
  measured_on date not null,
  total_channels integer not null,
  successful_matches integer not null,
  failed_matches integer not null,
  match_success_rate real not null generated always as (successful_matches::real / greatest(successful_matches + failed_matches, 1)) stored,
  updated_at timestamptz not null,
  unique (provider_id, pattern_prefix, measured_on),
  constraint pattern_performance_pattern_type_check check (pattern_type in ('numbered', 'category', 'none'))
);
comment on table matching.pattern_performance is 'Per day, provider and pattern of shelf: how many of its slots that print an event have found it. Kept for 90 days.';
comment on column matching.pattern_performance.pattern_prefix is 'From intake.channel_patterns, or the shelf itself where no pattern fits: what to teach next.';
comment on column matching.pattern_performance.total_channels is 'All slots of the shelves, empty ones too.';
revoke all on matching.pattern_performance from anon, authenticated;
grant select, insert, update, delete on matching.pattern_performance to service_role;
alter table matching.pattern_performance enable row level security;

create view matching.observed_precision with (security_invoker = true) as
select v.match_method, floor(v.confidence * 20) / 20 as confidence_band, count(*) as verified, count(*) filter (where v.verdict = 'right') as right_matches,
  round(avg(v.confidence)::numeric, 3) as stated, round(count(*) filter (where v.verdict = 'right')::numeric / count(*), 3) as observed
from matching.match_verifications as v
where v.match_method is not null
group by v.match_method, floor(v.confidence * 20) / 20;
comment on view matching.observed_precision is 'Of the matches that a person verified: stated confidence beside the share that was right. They should agree; people look at doubtful matches first, so observed is the lower bound.';
revoke all on matching.observed_precision from anon, authenticated;
grant select on matching.observed_precision to service_role;

create function matching.note_matches(provider_id bigint, at timestamptz, fixtures integer) returns void
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into matching.successful_matches (provider_id, channel_name, fixture_no, event_id, league, handler_no, match_method, confidence, parsed_team1, parsed_team2,
    matched_team1, matched_team2, api_source, created_at)
  select c.provider_id, c.channel_name, m.fixture_no, m.event_id, l.canonical_name, m.handler_no, m.match_method, m.confidence, f.a_normalized, f.b_normalized,
    e.home_team, e.away_team, i.source, note_matches.at
  from matching.slots_at_hand as h
  join matching.channel_matches as m on m.channel_name_id = h.channel_name_id and m.handler_no > 1
  join intake.channel_names as c on c.channel_name_id = h.channel_name_id
  left join intake.fixtures as f on f.channel_name_id = h.channel_name_id and f.fixture_no = m.fixture_no
  join catalog.events as e on e.event_id = m.event_id
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  left join (
    select distinct on (n.event_id) n.event_id, n.source from catalog.event_identifiers as n order by n.event_id, n.event_identifier_id
  ) as i on i.event_id = m.event_id
  on conflict (provider_id, channel_name, fixture_no, event_id) do nothing;

  insert into matching.confidence_metrics (metric_date, provider_id, total_attempts, successful_matches, confidence_sum, updated_at)
  select (note_matches.at at time zone 'UTC')::date, note_matches.provider_id, note_matches.fixtures, count(*), coalesce(sum(f.confidence), 0), note_matches.at
  from (
    -- A team's channel prints one fixture and shows all of the team's games.
    select min(m.confidence) as confidence
    from matching.slots_at_hand as h
    join matching.channel_matches as m on m.channel_name_id = h.channel_name_id and m.matched_at = note_matches.at
    group by m.channel_name_id, m.fixture_no
  ) as f
  on conflict (metric_date, provider_id) do update
  set total_attempts = confidence_metrics.total_attempts + excluded.total_attempts,
    successful_matches = confidence_metrics.successful_matches + excluded.successful_matches,
    confidence_sum = confidence_metrics.confidence_sum + excluded.confidence_sum, updated_at = excluded.updated_at;

  with shelves as materialized (
    select coalesce(d.shelf, '') as shelf, count(*) as slots,
      count(*) filter (where s.match_status in ('matched', 'manual')) as matched, count(*) filter (where s.match_status in ('partial', 'unmatched')) as failed
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    where c.provider_id = note_matches.provider_id and c.record_status = 'active'
    group by coalesce(d.shelf, '')
    having count(s.channel_name_id) > 0
  ),
  measured as (
    select coalesce(p.pattern_prefix, nullif(shelves.shelf, ''), '(none)') as pattern_prefix, coalesce(min(p.pattern_type), 'none') as pattern_type,
      min(p.sport) as sport, min(p.league) as league, sum(shelves.slots) as slots, sum(shelves.matched) as matched, sum(shelves.failed) as failed
    from shelves
    left join (
      select distinct on (s.shelf) s.shelf, x.pattern_prefix, x.pattern_type, x.sport, x.league
      from intake.channel_patterns as x
      -- Patterns outside, shelves inside: see matching.fill_remainder.
      cross join lateral (select shelves.shelf from shelves where shelves.shelf ~* x.pattern_regex offset 0) as s
      where x.is_active and (x.provider_id is null or x.provider_id = note_matches.provider_id)
      order by s.shelf, x.provider_id nulls last, x.confidence desc, length(x.pattern_regex) desc
    ) as p on p.shelf = shelves.shelf
    group by coalesce(p.pattern_prefix, nullif(shelves.shelf, ''), '(none)')
  )
  insert into matching.pattern_performance (provider_id, pattern_prefix, pattern_type, sport, league, measured_on, total_channels, successful_matches, failed_matches, updated_at)
  select note_matches.provider_id, m.pattern_prefix, m.pattern_type, m.sport, m.league, (note_matches.at at time zone 'UTC')::date, m.slots, m.matched, m.failed, note_matches.at
  from measured as m
  on conflict (provider_id, pattern_prefix, measured_on) do update
  set total_channels = excluded.total_channels, successful_matches = excluded.successful_matches, failed_matches = excluded.failed_matches,
    pattern_type = excluded.pattern_type, sport = excluded.sport, league = excluded.league, updated_at = excluded.updated_at
  where (pattern_performance.total_channels, pattern_performance.successful_matches, pattern_performance.failed_matches)
    is distinct from (excluded.total_channels, excluded.successful_matches, excluded.failed_matches);
end;
$$;
comment on function matching.note_matches(bigint, timestamptz, integer) is 'Writes what a run of so many fixtures taught: its matches, the day''s rates, the state of each pattern.';
grant execute on function matching.note_matches(bigint, timestamptz, integer) to service_role;
