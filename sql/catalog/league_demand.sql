-- Which leagues the slots of all playlists name: what is worth fetching.

create view catalog.league_demand with (security_invoker = true) as
with slots as materialized (
  select c.channel_name_id, c.provider_id, coalesce(d.shelf, '') as shelf
  from intake.channel_names as c
  join intake.providers as p on p.provider_id = c.provider_id and p.is_active and p.record_status = 'active'
  join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  -- An empty slot of a shelf carries its league's games on other days.
  where c.record_status = 'active' and d.kind in ('event', 'multi', 'team', 'placeholder')
),
shelves as materialized (
  select s.provider_id, s.shelf, count(*) as slots from slots as s where s.shelf <> '' group by s.provider_id, s.shelf
),
labels as materialized (
  select distinct s.shelf from shelves as s
),
pattern_hits as materialized (
  select p.provider_id, p.league, p.confidence, length(p.pattern_regex) as pattern_length, s.shelf
  from intake.channel_patterns as p
  -- Patterns outside and shelves inside, as in matching.fill_remainder: compiling an expression costs ten times what using it does.
  cross join lateral (select l.shelf from labels as l where l.shelf ~* p.pattern_regex offset 0) as s
  where p.is_active
),
shelf_leagues as materialized (
  select h.provider_id, h.shelf, l.league_id
  from (
    select distinct on (s.provider_id, s.shelf) s.provider_id, s.shelf, p.league
    from shelves as s
    join pattern_hits as p on p.shelf = s.shelf and (p.provider_id is null or p.provider_id = s.provider_id)
    order by s.provider_id, s.shelf, p.provider_id nulls last, p.confidence desc, p.pattern_length desc
  ) as h
  join catalog.api_leagues_canonical as l on l.canonical_name = h.league
),
family_hits as materialized (
  select f.family_id, f.provider_id, f.priority, length(f.family_pattern) as pattern_length, s.shelf
  from intake.channel_families as f
  cross join lateral (select l.shelf from labels as l where l.shelf ~* f.family_pattern offset 0) as s
  where f.is_active
),
family_leagues as materialized (
  select l.league_id, sum(h.slots) as slots, sum(h.slots::numeric / h.leagues) as weight
  from (
    select best.slots, m.league, count(*) over (partition by best.provider_id, best.shelf) as leagues
    from (
      select distinct on (s.provider_id, s.shelf) s.provider_id, s.shelf, s.slots, f.family_id
      from shelves as s
      join family_hits as f on f.shelf = s.shelf and (f.provider_id is null or f.provider_id = s.provider_id)
      -- A shelf that is known to carry one league says more than its family.
      where not exists (select from shelf_leagues as h where h.provider_id = s.provider_id and h.shelf = s.shelf)
      order by s.provider_id, s.shelf, f.provider_id nulls last, f.priority desc, f.pattern_length desc
    ) as best
    join intake.family_league_mappings as m on m.family_id = best.family_id
  ) as h
  join catalog.api_leagues_canonical as l on l.canonical_name = h.league
  group by l.league_id
),
printed as materialized (
  select distinct s.channel_name_id, f.league_normalized, coalesce(f.sport_normalized, '') as sport_normalized
  from slots as s
  join intake.fixtures as f on f.channel_name_id = s.channel_name_id
  where f.league_normalized <> ''
),
meanings as materialized (
  select w.league_normalized, w.sport_normalized, l.league_id, count(*) over (partition by w.league_normalized, w.sport_normalized) as leagues
  from (select distinct p.league_normalized, p.sport_normalized from printed as p) as w
  join catalog.league_aliases as a on a.alias_normalized = w.league_normalized
  join catalog.api_leagues_canonical as l on l.league_id = a.league_id
  where w.sport_normalized = ''
    or exists (select from catalog.sport_aliases as s where s.sport_id = l.sport_id and s.alias_normalized = w.sport_normalized)
),
named as (
  select x.channel_name_id, x.league_id, max(x.weight) as weight
  from (
    select p.channel_name_id, m.league_id, 1.0 / m.leagues as weight
    from printed as p
    join meanings as m on m.league_normalized = p.league_normalized and m.sport_normalized = p.sport_normalized
    union all
    select s.channel_name_id, h.league_id, 1.0
    from slots as s
    join shelf_leagues as h on h.provider_id = s.provider_id and h.shelf = s.shelf
    union all
    select s.channel_name_id, e.league_id, 1.0
    from slots as s
    join matching.channel_matches as m on m.channel_name_id = s.channel_name_id
    join catalog.events as e on e.event_id = m.event_id
  ) as x
  group by x.channel_name_id, x.league_id
),
counted as (
  select n.league_id, count(*) as slots, sum(n.weight) as weight from named as n group by n.league_id
)
select l.league_id, l.canonical_name as league, coalesce(c.slots, 0) as slots, coalesce(f.slots, 0) as family_slots,
  round(coalesce(c.weight, 0) + coalesce(f.weight, 0), 2) as demand
from counted as c
full join family_leagues as f on f.league_id = c.league_id
join catalog.api_leagues_canonical as l on l.league_id = coalesce(c.league_id, f.league_id);
comment on view catalog.league_demand is
  'How many active slots name each league; leagues that none names are left out. What is fetched follows this order, unless api_leagues_canonical.is_followed says otherwise.';
comment on column catalog.league_demand.slots is 'Slots whose name prints the league, whose shelf usually carries it, or that show one of its events.';
comment on column catalog.league_demand.family_slots is 'Slots on shelves that name no league, of families that carry this one among others.';
comment on column catalog.league_demand.demand is
  'A slot counts 1; where the printed name may mean several leagues, or the family carries several, each of them gets its share.';
revoke all on catalog.league_demand from anon, authenticated;
grant select on catalog.league_demand to service_role;
