-- The unmatched remainder of one run and the candidates found for it. Handlers read the first and write the second.

create table matching.runs (
  run_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  at timestamptz not null,
  search_version bigint not null,
  fixtures integer not null default 0,
  matched jsonb not null default '{}',
  unmatched integer not null default 0,
  milliseconds integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table matching.runs is 'Each run of the matcher over a provider''s changed slots. Kept for 90 days.';
comment on column matching.runs.matched is 'Fixtures matched by each handler.';
revoke all on matching.runs from anon, authenticated;
grant select, insert, update, delete on matching.runs to service_role;
alter table matching.runs enable row level security;
create index runs_provider_id_at_idx on matching.runs (provider_id, at desc);

create unlogged table matching.slots_at_hand (
  channel_name_id bigint primary key
);
comment on table matching.slots_at_hand is 'Slots that the run decides: renamed ones, and all whose schedule changed. Only inside a run''s transaction.';
revoke all on matching.slots_at_hand from anon, authenticated;
grant select on matching.slots_at_hand to service_role;
alter table matching.slots_at_hand enable row level security;

create unlogged table matching.remainder (
  fixture_id bigint primary key,
  channel_name_id bigint not null,
  fixture_no smallint not null,
  kind text not null,
  channel_name text not null,
  tvg_id text not null,
  a text,
  a_core text,
  b text,
  b_core text,
  is_away_first boolean not null,
  title text,
  squad text not null,
  sport_ids bigint[],
  league_ids bigint[],
  league_printed text,
  league_sport_ids bigint[],
  hint_sport_id bigint,
  hint_league_id bigint,
  family_league_ids bigint[],
  shelf_sport_ids bigint[],
  grammar text not null,
  shelf text not null,
  days date[],
  clock time,
  zone_name text not null,
  zone_source text not null,
  is_dated boolean not null,
  is_zone_known boolean not null,
  instants timestamptz[],
  noons timestamptz[],
  earliest timestamptz not null,
  latest timestamptz not null
);
comment on table matching.remainder is 'Fixtures that no handler has decided yet, with what their names can mean at the run''s instant. Only inside a run''s transaction.';
comment on column matching.remainder.a_core is 'Side a without club words.';
comment on column matching.remainder.title is 'Title and sides as printed: cards and races are events without sides even where names print two.';
comment on column matching.remainder.sport_ids is 'Sports the printed words can mean; a match must be one of them. Null when none is printed.';
comment on column matching.remainder.league_ids is 'Leagues the printed words can mean; they rank candidates.';
comment on column matching.remainder.league_printed is 'The printed competition without its country, normalised: an event of a league by another name is doubtful.';
comment on column matching.remainder.league_sport_ids is 'Sports of those leagues.';
comment on column matching.remainder.hint_sport_id is 'What the shelf usually carries; breaks ties only.';
comment on column matching.remainder.family_league_ids is 'Leagues of the family the shelf belongs to; they break ties too.';
comment on column matching.remainder.shelf_sport_ids is 'Sports that an event on the shelf can be of, where its family carries no others; null elsewhere.';
comment on column matching.remainder.days is 'The days that are printed; null where none is.';
comment on column matching.remainder.clock is 'The clock as printed; null also where its zone is a word that nobody knows.';
comment on column matching.remainder.zone_name is 'Zone the clock is read in.';
comment on column matching.remainder.zone_source is 'printed; learned from matched events of the grammar and pack; assumed to be the provider''s.';
comment on column matching.remainder.is_zone_known is 'The zone is printed or learned.';
comment on column matching.remainder.instants is 'The starts that the printed days and clock can mean; without a printed day, the clock on each day of the week around.';
comment on column matching.remainder.noons is 'The middles of the printed days: of a series'' games a name without a clock means the one nearest to them.';
comment on column matching.remainder.earliest is 'Earliest start of an event that can be meant.';
revoke all on matching.remainder from anon, authenticated;
grant select on matching.remainder to service_role;
alter table matching.remainder enable row level security;

create unlogged table matching.candidates (
  fixture_id bigint not null,
  event_id bigint not null,
  handler_no smallint not null,
  strength smallint not null,
  best_strength smallint not null,
  similarity real not null,
  is_reversed boolean not null,
  primary key (fixture_id, event_id)
);
comment on table matching.candidates is 'Events that fixtures can mean. Only inside a run''s transaction.';
comment on column matching.candidates.strength is 'Of the weaker side: 10 full name to 4 shared name, 3 where both sides are only alike, 0 for titles.';
comment on column matching.candidates.best_strength is 'Of the stronger side.';
comment on column matching.candidates.similarity is 'Of the weaker side: 1 for an exact alias.';
comment on column matching.candidates.is_reversed is 'The name has the sides the other way round than the event.';
revoke all on matching.candidates from anon, authenticated;
grant select on matching.candidates to service_role;
alter table matching.candidates enable row level security;

create function matching.collect_slots(provider_id bigint, search_version bigint, only_slots bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from matching.slots_at_hand;
  insert into matching.slots_at_hand (channel_name_id)
  select c.channel_name_id
  from intake.channel_names as c
  join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where c.provider_id = collect_slots.provider_id and c.record_status = 'active' and d.kind in ('event', 'multi', 'team')
    and s.match_status is distinct from 'manual'
    and case
      when collect_slots.only_slots is not null then c.channel_name_id = any (collect_slots.only_slots)
      else s.raw_title is distinct from d.raw_title or (s.search_version is distinct from collect_slots.search_version and s.reason <> 'stale')
    end;
  get diagnostics v_count = row_count;
  analyze matching.slots_at_hand;
  return v_count;
end;
$$;
comment on function matching.collect_slots(bigint, bigint, bigint[]) is
  'Collects the slots to decide: those whose name or search version changed since they were last decided, or the given ones. A name that has not changed since its event ended is not matched again, and what an admin decided stays. Returns their number.';
grant execute on function matching.collect_slots(bigint, bigint, bigint[]) to service_role;

-- Nested loops are off because nothing is known yet about rows that were loaded a moment ago: taken for a handful, they would be compared
-- each with each.
create function matching.fill_remainder(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = fill_remainder.provider_id);
begin
  delete from matching.remainder;
  delete from matching.candidates;
  with changed as materialized (
    select c.channel_name_id, c.channel_name, coalesce(c.tvg_id, '') as tvg_id, d.kind, coalesce(d.shelf, '') as shelf, d.grammar
    from matching.slots_at_hand as h
    join intake.channel_names as c on c.channel_name_id = h.channel_name_id
    join intake.parsed_data as d on d.channel_name_id = h.channel_name_id
  ),
  shelves as materialized (
    select distinct changed.shelf from changed where changed.shelf <> ''
  ),
  hints as materialized (
    -- Patterns are tried on the few hundred different shelves, not on every slot.
    select distinct on (s.shelf) s.shelf, coalesce(l.sport_id, sp.sport_id) as sport_id, l.league_id
    from intake.channel_patterns as p
    -- offset keeps patterns outside and shelves inside: Postgres remembers 32 expressions, and compiling one costs ten times what using it does.
    cross join lateral (select shelves.shelf from shelves where shelves.shelf ~* p.pattern_regex offset 0) as s
    left join catalog.api_leagues_canonical as l on l.canonical_name = p.league
    left join catalog.api_sports_canonical as sp on sp.canonical_name = p.sport
    where p.is_active and (p.provider_id is null or p.provider_id = fill_remainder.provider_id)
    order by s.shelf, p.provider_id nulls last, p.confidence desc, length(p.pattern_regex) desc
  ),
  families as materialized (
    select s.shelf, array_agg(l.league_id) as league_ids,
      -- What is filed under no sport in particular, or under one that nobody has looked at, contradicts no shelf.
      case when bool_or(m.require_exact_league)
        then array_agg(l.sport_id) || array(select o.sport_id from catalog.api_sports_canonical as o where o.is_catch_all or not o.is_verified)
      end as sport_ids
    from (
      select distinct on (fits.shelf) fits.shelf, f.family_id
      from intake.channel_families as f
      cross join lateral (select shelves.shelf from shelves where shelves.shelf ~* f.family_pattern offset 0) as fits
      where f.is_active and (f.provider_id is null or f.provider_id = fill_remainder.provider_id)
      order by fits.shelf, f.provider_id nulls last, f.priority desc, length(f.family_pattern) desc
    ) as s
    join intake.family_league_mappings as m on m.family_id = s.family_id
    join catalog.api_leagues_canonical as l on l.canonical_name = m.league
    group by s.shelf
  ),
  fixture as materialized (
    select f.*, changed.channel_name, changed.tvg_id, changed.kind, changed.shelf, changed.grammar,
      -- "Gorham, ME": youth and legion teams are printed with their state, schedules often leave it out.
      case when f.a ~ ', [A-Z]{2}$' then catalog.normalize_name(left(f.a, -4)) end as a_town,
      case when f.b ~ ', [A-Z]{2}$' then catalog.normalize_name(left(f.b, -4)) end as b_town
    from changed
    join intake.fixtures as f on f.channel_name_id = changed.channel_name_id
  ),
  countries as materialized (
    select distinct catalog.normalize_name(x.country) as country from (select distinct l.country from catalog.api_leagues_canonical as l) as x
  ),
  leagues as materialized (
    select w.league_normalized, core.league_core, array_agg(distinct a.league_id) filter (where a.league_id is not null) as league_ids,
      array_agg(distinct l.sport_id) filter (where l.sport_id is not null) as sport_ids,
      -- Who plays in the printed league, the name need not say: WSL, AFLW.
      case when min(l.squad) = max(l.squad) then min(l.squad) end as squad
    from (select distinct fixture.league_normalized from fixture where fixture.league_normalized <> '') as w
    cross join lateral (
      -- "Germany - Bundesliga" is the Bundesliga of any sport.
      select coalesce(
        (select substr(w.league_normalized, length(n.country) + 2)
        from countries as n
        where starts_with(w.league_normalized, n.country || ' ')
        order by length(n.country) desc
        limit 1), w.league_normalized) as league_core
    ) as core
    left join catalog.league_aliases as a on a.alias_normalized = w.league_normalized
    left join catalog.api_leagues_canonical as l on l.league_id = a.league_id
    group by w.league_normalized, core.league_core
  ),
  cores as materialized (
    -- A side is printed on many slots; its words are taken apart once.
    select w.side, coalesce(nullif(string_agg(t.word, ' ' order by t.position) filter (where c.club_word is null), ''), w.side) as core
    from (select fixture.a_normalized as side from fixture union select fixture.b_normalized from fixture) as w
    cross join lateral string_to_table(w.side, ' ') with ordinality as t (word, position)
    left join catalog.club_words as c on c.club_word = t.word
    where w.side <> ''
    group by w.side
  ),
  sports as materialized (
    select w.sport_normalized,
      -- What a source files under no sport in particular may be of any.
      array_agg(distinct a.sport_id) || array(select o.sport_id from catalog.api_sports_canonical as o where o.is_catch_all) as sport_ids
    from (select distinct fixture.sport_normalized from fixture where fixture.sport_normalized <> '') as w
    join catalog.sport_aliases as a on a.alias_normalized = w.sport_normalized
    group by w.sport_normalized
  ),
  learned as materialized (
    select z.grammar, z.shelf, z.zone_name from matching.learned_zones as z where z.provider_id = fill_remainder.provider_id and z.is_used
  ),
  zoned as materialized (
    select fixture.*, zone.zone_name, zone.zone_source, zone.usable_clock,
      concat_ws('|', coalesce(fixture.printed_date, ''), coalesce(fixture.weekday, 0), zone.zone_name) as day_key,
      concat_ws('|', coalesce(fixture.printed_date, ''), coalesce(fixture.weekday, 0), coalesce(zone.usable_clock::text, ''), zone.zone_name) as meaning_key
    from fixture
    left join intake.zone_words as z on z.word = fixture.zone
    left join learned as own on own.grammar = fixture.grammar and own.shelf = fixture.shelf
    left join learned as common on common.grammar = fixture.grammar and common.shelf = ''
    cross join lateral (
      select coalesce(z.zone_name, own.zone_name, common.zone_name, v_zone) as zone_name,
        case when z.zone_name is not null then 'printed' when coalesce(own.zone_name, common.zone_name) is not null then 'learned' else 'assumed' end as zone_source,
        -- A zone word nobody knows makes the clock worthless, and with it nothing but the day is left.
        case when fixture.zone is null or z.zone_name is not null then fixture.clock end as usable_clock
    ) as zone
  ),
  day_meanings as materialized (
    select p.day_key, matching.printed_days(p.printed_date, p.weekday, fill_remainder.at, p.zone_name) as days
    from (
      select distinct on (zoned.day_key) zoned.day_key, zoned.printed_date, zoned.weekday, zoned.zone_name from zoned
    ) as p
  ),
  meanings as materialized (
    -- Thousands of names print the same few hundred times.
    select p.meaning_key, d.days, meant.instants, meant.noons, meant.earliest, meant.latest
    from (
      select distinct on (zoned.meaning_key) zoned.meaning_key, zoned.day_key, zoned.usable_clock, zoned.zone_name from zoned
    ) as p
    join day_meanings as d on d.day_key = p.day_key
    cross join lateral matching.meant_times(d.days, p.usable_clock, p.zone_name, fill_remainder.at) as meant
  )
  insert into matching.remainder (fixture_id, channel_name_id, fixture_no, kind, channel_name, tvg_id, a, a_core, b, b_core, is_away_first, title, squad,
    sport_ids, league_ids, league_printed, league_sport_ids, hint_sport_id, hint_league_id, family_league_ids, shelf_sport_ids, grammar, shelf, days, clock, zone_name, zone_source, is_dated, is_zone_known,
    instants, noons, earliest, latest)
  select fixture.fixture_id, fixture.channel_name_id, fixture.fixture_no, fixture.kind, fixture.channel_name, fixture.tvg_id,
    nullif(fixture.a_normalized, ''), coalesce(fixture.a_town, a.core), nullif(fixture.b_normalized, ''), coalesce(fixture.b_town, b.core),
    fixture.is_away_first, concat_ws(' ', fixture.title, fixture.a, fixture.b), coalesce(nullif(fixture.squad, ''), leagues.squad, ''),
    sports.sport_ids, leagues.league_ids, leagues.league_core, leagues.sport_ids, hints.sport_id, hints.league_id, families.league_ids, families.sport_ids,
    fixture.grammar, fixture.shelf, printed.days, fixture.usable_clock, fixture.zone_name, fixture.zone_source,
    printed.days is not null, fixture.zone_source <> 'assumed',
    printed.instants, printed.noons, printed.earliest, printed.latest
  from zoned as fixture
  join meanings as printed on printed.meaning_key = fixture.meaning_key
  left join cores as a on a.side = fixture.a_normalized
  left join cores as b on b.side = fixture.b_normalized
  left join hints on hints.shelf = fixture.shelf
  left join families on families.shelf = fixture.shelf
  left join leagues on leagues.league_normalized = fixture.league_normalized
  left join sports on sports.sport_normalized = fixture.sport_normalized;
  get diagnostics v_count = row_count;
  analyze matching.remainder;
  return v_count;
end;
$$;
comment on function matching.fill_remainder(bigint, timestamptz) is
  'Lays out the fixtures of the slots at hand with what their names can mean at the instant. Returns their number.';
grant execute on function matching.fill_remainder(bigint, timestamptz) to service_role;

create function matching.read_learned_zones(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with learned as materialized (
    select z.grammar, z.shelf, z.zone_name from matching.learned_zones as z where z.provider_id = read_learned_zones.provider_id and z.is_used
  )
  update matching.remainder as r
  set zone_name = n.zone_name, zone_source = 'learned', is_zone_known = true, instants = meant.instants, noons = meant.noons,
    earliest = meant.earliest, latest = meant.latest
  from matching.remainder as x
  left join learned as own on own.grammar = x.grammar and own.shelf = x.shelf
  left join learned as common on common.grammar = x.grammar and common.shelf = ''
  cross join lateral (select coalesce(own.zone_name, common.zone_name) as zone_name) as n
  cross join lateral matching.meant_times(x.days, x.clock, n.zone_name, read_learned_zones.at) as meant
  where x.fixture_id = r.fixture_id and x.zone_source = 'assumed' and x.clock is not null and n.zone_name is not null;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.read_learned_zones(bigint, timestamptz) is
  'Reads the clocks of the remainder anew whose zone was learned since it was filled. Returns their number.';
grant execute on function matching.read_learned_zones(bigint, timestamptz) to service_role;
