-- Which zone the clocks of a pack mean that print none: learned for each provider and grammar from the events its names were matched to.

create table matching.grammar_zones (
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  grammar text not null,
  shelf text not null,
  zone_name text not null,
  votes integer not null,
  ballots integer not null,
  minutes_off integer not null,
  first_voted_at timestamptz not null,
  last_voted_at timestamptz not null,
  primary key (provider_id, grammar, shelf, zone_name),
  constraint grammar_zones_votes_check check (votes between 0 and ballots)
);
comment on table matching.grammar_zones is
  'Votes on the zone of clocks that print none. Each matched event whose start a zone explains is a vote for that zone; see matching.learned_zones for what follows.';
comment on column matching.grammar_zones.grammar is 'How the clock was printed; see intake.parsed_data.grammar.';
comment on column matching.grammar_zones.shelf is 'The pack, because one grammar means other zones in other packs; empty for all packs of the grammar together.';
comment on column matching.grammar_zones.ballots is 'Matched events that were asked; zones of equal offset get the same votes.';
comment on column matching.grammar_zones.minutes_off is 'Sum over the votes of the minutes between the clock and the event''s start: of two zones half an hour apart the nearer is the truer.';
revoke all on matching.grammar_zones from anon, authenticated;
grant select, insert, update, delete on matching.grammar_zones to service_role;
alter table matching.grammar_zones enable row level security;

create view matching.learned_zones with (security_invoker = true) as
select distinct on (g.provider_id, g.grammar, g.shelf) g.provider_id, p.slug as provider, g.grammar, g.shelf, g.zone_name, g.votes, g.ballots,
  round(g.votes::numeric / g.ballots, 3) as share,
  g.votes >= (select matching.threshold('zone_votes')) and g.votes >= g.ballots * (select matching.threshold('zone_share'))
    -- Over all packs of a grammar the word of one pack is not enough.
    and (g.shelf <> '' or g.votes >= 2 * (select matching.threshold('zone_votes'))) as is_used,
  g.first_voted_at, g.last_voted_at
from matching.grammar_zones as g
join intake.providers as p on p.provider_id = g.provider_id
left join (select w.zone_name, count(*) as words from intake.zone_words as w group by w.zone_name) as z on z.zone_name = g.zone_name
-- Zones that keep the same time get the same votes; the provider's own goes first, then the one that names are most often printed in.
order by g.provider_id, g.grammar, g.shelf, g.votes desc, g.minutes_off, (g.zone_name = p.default_timezone) desc,
  z.words desc nulls last, g.zone_name;
comment on view matching.learned_zones is 'For each provider, grammar and pack the zone that explains most of its matched events, and whether there is enough proof to read clocks by it.';
revoke all on matching.learned_zones from anon, authenticated;
grant select on matching.learned_zones to service_role;

create function matching.learn_zones(provider_id bigint, at timestamptz, handler_no smallint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
#variable_conflict use_column
declare
  v_count integer;
  v_most integer := matching.threshold('zone_minutes_off');
begin
  with ballots as materialized (
    -- One event is one ballot of its pack, however many slots carry it; a hundred settle the question.
    select asked.grammar, asked.shelf, extract(epoch from asked.clock)::integer / 60 as clock_minute, asked.starts_at
    from (
      select distinct_ballots.*, row_number() over (partition by distinct_ballots.grammar, distinct_ballots.shelf order by distinct_ballots.starts_at) as ballot_no
      from (
        select distinct d.grammar, coalesce(d.shelf, '') as shelf, f.clock, e.event_datetime as starts_at
        from matching.channel_matches as m
        join intake.channel_names as c on c.channel_name_id = m.channel_name_id and c.provider_id = learn_zones.provider_id
        join intake.parsed_data as d on d.channel_name_id = m.channel_name_id and d.kind in ('event', 'multi')
        join intake.fixtures as f on f.channel_name_id = m.channel_name_id and f.fixture_no = m.fixture_no
        join catalog.events as e on e.event_id = m.event_id
        -- Only what both names decided, and only in this run: a match that is remembered does not vote again.
        where m.matched_at = learn_zones.at and m.handler_no = learn_zones.handler_no and m.match_method in ('full_name', 'alias') and f.clock is not null and f.zone is null
      ) as distinct_ballots
    ) as asked
    where asked.ballot_no <= 100
  ),
  zones as materialized (
    select z.zone_name from intake.zone_words as z
    union
    select p.default_timezone from intake.providers as p where p.provider_id = learn_zones.provider_id
  ),
  local_times as materialized (
    select s.starts_at, zones.zone_name, extract(epoch from (s.starts_at at time zone zones.zone_name)::time)::integer / 60 as local_minute
    from (select distinct ballots.starts_at from ballots) as s
    cross join zones
  ),
  counted as (
    select b.grammar, b.shelf, t.zone_name, count(*) as votes, sum(apart.minutes) as minutes_off
    from ballots as b
    join local_times as t on t.starts_at = b.starts_at
    -- The shorter way round the clock: 23:50 and 00:10 are 20 minutes apart.
    cross join lateral (select least(abs(t.local_minute - b.clock_minute), 1440 - abs(t.local_minute - b.clock_minute)) as minutes) as apart
    where apart.minutes <= v_most
    group by grouping sets ((b.grammar, b.shelf, t.zone_name), (b.grammar, t.zone_name))
  ),
  totals as (
    select b.grammar, b.shelf, count(*) as ballots from ballots as b group by grouping sets ((b.grammar, b.shelf), (b.grammar))
  ),
  -- A grammar without a pack is counted by its own empty shelf as well as by all shelves together: the latter is the larger.
  proof as materialized (
    select t.grammar, coalesce(t.shelf, '') as shelf, max(t.ballots) as ballots from totals as t group by t.grammar, coalesce(t.shelf, '')
  ),
  voted as materialized (
    select c.grammar, coalesce(c.shelf, '') as shelf, c.zone_name, max(c.votes) as votes, max(c.minutes_off) as minutes_off from counted as c group by c.grammar, coalesce(c.shelf, ''), c.zone_name
  ),
  outcome as (
    select voted.grammar, voted.shelf, voted.zone_name, voted.votes, proof.ballots + coalesce(earlier.ballots, 0) as ballots, voted.minutes_off
    from voted
    join proof on proof.grammar = voted.grammar and proof.shelf = voted.shelf
    -- A zone that explains nothing before today was asked all the same.
    left join (
      select g.grammar, g.shelf, max(g.ballots) as ballots, array_agg(g.zone_name) as zone_names from matching.grammar_zones as g
      where g.provider_id = learn_zones.provider_id group by g.grammar, g.shelf
    ) as earlier on earlier.grammar = voted.grammar and earlier.shelf = voted.shelf and voted.zone_name <> all (earlier.zone_names)
    union all
    -- Zones that explain none of these events were asked too.
    select g.grammar, g.shelf, g.zone_name, 0, proof.ballots, 0
    from matching.grammar_zones as g
    join proof on proof.grammar = g.grammar and proof.shelf = g.shelf
    where g.provider_id = learn_zones.provider_id
      and not exists (select from voted where voted.grammar = g.grammar and voted.shelf = g.shelf and voted.zone_name = g.zone_name)
  )
  insert into matching.grammar_zones (provider_id, grammar, shelf, zone_name, votes, ballots, minutes_off, first_voted_at, last_voted_at)
  select learn_zones.provider_id, outcome.grammar, outcome.shelf, outcome.zone_name, outcome.votes, outcome.ballots, outcome.minutes_off, learn_zones.at, learn_zones.at
  from outcome
  on conflict (provider_id, grammar, shelf, zone_name) do update
  -- Old votes fade, so that a pack that changes its zone is believed within days.
  set votes = case when grammar_zones.ballots > 200 then grammar_zones.votes / 2 else grammar_zones.votes end + excluded.votes,
    ballots = case when grammar_zones.ballots > 200 then grammar_zones.ballots / 2 else grammar_zones.ballots end + excluded.ballots,
    minutes_off = case when grammar_zones.ballots > 200 then grammar_zones.minutes_off / 2 else grammar_zones.minutes_off end + excluded.minutes_off,
    last_voted_at = excluded.last_voted_at;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.learn_zones(bigint, timestamptz, smallint) is
  'Lets the events that a handler matched by both names at this instant vote on the zone of the clocks that print none. Returns the zones asked about. Call once for each handler of a run: it counts.';
grant execute on function matching.learn_zones(bigint, timestamptz, smallint) to service_role;
