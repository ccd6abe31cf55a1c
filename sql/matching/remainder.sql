-- The unmatched remainder of one run and the candidates found for it. Handlers read the first and write the second.

create table matching.runs (
  run_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  at timestamptz not null,
  search_version bigint not null,
  fixtures integer not null default 0,
  matched jsonb not null default '{}',
  unmatched integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table matching.runs is 'Each run of the matcher over a provider''s changed slots. Kept for 90 days.';
comment on column matching.runs.matched is 'Fixtures matched by each handler.';
revoke all on matching.runs from anon, authenticated;
grant select, insert, update, delete on matching.runs to service_role;
alter table matching.runs enable row level security;
create index runs_provider_id_at_idx on matching.runs (provider_id, at desc);

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
  title_key text,
  squad text not null,
  sport_ids bigint[],
  league_ids bigint[],
  hint_sport_id bigint,
  hint_league_id bigint,
  family_league_ids bigint[],
  is_dated boolean not null,
  is_zone_known boolean not null,
  instants timestamptz[],
  noons timestamptz[],
  earliest timestamptz not null,
  latest timestamptz not null
);
comment on table matching.remainder is 'Fixtures that no handler has decided yet, with what their names can mean at the run''s instant. Only inside a run''s transaction.';
comment on column matching.remainder.a_core is 'Side a without club words.';
comment on column matching.remainder.title_key is 'Words of title and sides: cards and races are events without sides even where names print two.';
comment on column matching.remainder.sport_ids is 'Sports the printed words can mean; a match must be one of them. Null when none is printed.';
comment on column matching.remainder.league_ids is 'Leagues the printed words can mean; they rank candidates, and their sports bind.';
comment on column matching.remainder.hint_sport_id is 'What the shelf usually carries; breaks ties only.';
comment on column matching.remainder.family_league_ids is 'Leagues of the family the shelf belongs to; they break ties too.';
comment on column matching.remainder.instants is 'The starts that the printed days and clock can mean.';
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
comment on column matching.candidates.strength is 'Of the weaker side: 10 full name to 4 shared name, 0 for titles.';
comment on column matching.candidates.best_strength is 'Of the stronger side.';
comment on column matching.candidates.similarity is 'Of the weaker side: 1 for an exact alias.';
comment on column matching.candidates.is_reversed is 'The name has the sides the other way round than the event.';
revoke all on matching.candidates from anon, authenticated;
grant select on matching.candidates to service_role;
alter table matching.candidates enable row level security;

-- Nested loops are off because nothing is known yet about rows that were loaded a moment ago: taken for a handful, they would be compared
-- each with each.
create function matching.fill_remainder(provider_id bigint, at timestamptz, search_version bigint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = fill_remainder.provider_id);
  v_veto interval := make_interval(hours => matching.threshold('clock_veto_hours')::integer);
  v_undated interval := make_interval(days => matching.threshold('undated_days')::integer);
begin
  delete from matching.remainder;
  delete from matching.candidates;
  with changed as materialized (
    select c.channel_name_id, c.channel_name, coalesce(c.tvg_id, '') as tvg_id, d.kind, d.shelf
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    where c.provider_id = fill_remainder.provider_id and c.record_status = 'active'
      and d.kind in ('event', 'multi', 'team')
      and (s.raw_title is distinct from d.raw_title or s.search_version is distinct from fill_remainder.search_version)
  ),
  hints as materialized (
    -- Patterns are tried on the few hundred different shelves, not on every slot.
    select s.shelf, h.sport_id, h.league_id
    from (select distinct changed.shelf from changed where changed.shelf is not null) as s
    cross join lateral (
      select coalesce(l.sport_id, sp.sport_id) as sport_id, l.league_id
      from intake.channel_patterns as p
      left join catalog.api_leagues_canonical as l on l.canonical_name = p.league
      left join catalog.api_sports_canonical as sp on sp.canonical_name = p.sport
      where p.is_active and (p.provider_id is null or p.provider_id = fill_remainder.provider_id) and s.shelf ~* p.pattern_regex
      order by p.provider_id nulls last, p.confidence desc, length(p.pattern_regex) desc
      limit 1
    ) as h
  ),
  families as materialized (
    select s.shelf, array_agg(l.league_id) as league_ids
    from (select distinct changed.shelf from changed where changed.shelf is not null) as s
    cross join lateral (
      select f.family_id
      from intake.channel_families as f
      where f.is_active and (f.provider_id is null or f.provider_id = fill_remainder.provider_id) and s.shelf ~* f.family_pattern
      order by f.provider_id nulls last, f.priority desc, length(f.family_pattern) desc
      limit 1
    ) as f
    join intake.family_league_mappings as m on m.family_id = f.family_id
    join catalog.api_leagues_canonical as l on l.canonical_name = m.league
    group by s.shelf
  ),
  fixture as materialized (
    select f.*, changed.channel_name, changed.tvg_id, changed.kind, changed.shelf
    from changed
    join intake.fixtures as f on f.channel_name_id = changed.channel_name_id
  ),
  leagues as materialized (
    select w.league_normalized, array_agg(distinct a.league_id) as league_ids, array_agg(distinct l.sport_id) as sport_ids
    from (select distinct fixture.league_normalized from fixture where fixture.league_normalized <> '') as w
    join catalog.league_aliases as a on a.alias_normalized = w.league_normalized
    join catalog.api_leagues_canonical as l on l.league_id = a.league_id
    group by w.league_normalized
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
    select w.sport_normalized, array_agg(distinct a.sport_id) as sport_ids
    from (select distinct fixture.sport_normalized from fixture where fixture.sport_normalized <> '') as w
    join catalog.sport_aliases as a on a.alias_normalized = w.sport_normalized
    group by w.sport_normalized
  )
  insert into matching.remainder (fixture_id, channel_name_id, fixture_no, kind, channel_name, tvg_id, a, a_core, b, b_core, is_away_first, title_key, squad,
    sport_ids, league_ids, hint_sport_id, hint_league_id, family_league_ids, is_dated, is_zone_known, instants, noons, earliest, latest)
  select fixture.fixture_id, fixture.channel_name_id, fixture.fixture_no, fixture.kind, fixture.channel_name, fixture.tvg_id,
    nullif(fixture.a_normalized, ''), a.core, nullif(fixture.b_normalized, ''), b.core,
    fixture.is_away_first, matching.title_key(catalog.canonical_race(concat_ws(' ', fixture.title, fixture.a, fixture.b))), fixture.squad,
    coalesce(sports.sport_ids, leagues.sport_ids), leagues.league_ids, hints.sport_id, hints.league_id, families.league_ids,
    printed.days is not null, z.zone_name is not null, meant.instants, meant.noons,
    case
      when meant.instants is not null then meant.instants[1] - v_veto
      -- A day somewhere in the world lies between UTC+14 and UTC-12.
      when printed.days is not null then meant.first_day - interval '14 hours'
      else fill_remainder.at - interval '12 hours'
    end,
    case
      when meant.instants is not null then meant.instants[cardinality(meant.instants)] + v_veto
      when printed.days is not null then meant.last_day + interval '36 hours'
      else fill_remainder.at + v_undated
    end
  from fixture
  left join intake.zone_words as z on z.word = fixture.zone
  cross join lateral (
    select coalesce(z.zone_name, v_zone) as zone_name,
      -- A zone word nobody knows makes the clock worthless, and with it nothing but the day is left.
      case when fixture.zone is null or z.zone_name is not null then fixture.clock end as clock,
      matching.printed_days(fixture.printed_date, fixture.weekday, fill_remainder.at, coalesce(z.zone_name, v_zone)) as days
  ) as printed
  cross join lateral (
    select array_agg((d.day + printed.clock) at time zone printed.zone_name order by d.day) filter (where printed.clock is not null) as instants,
      array_agg((d.day + time '12:00') at time zone printed.zone_name) as noons,
      min(d.day)::timestamp at time zone 'UTC' as first_day, max(d.day)::timestamp at time zone 'UTC' as last_day
    from unnest(printed.days) as d (day)
  ) as meant
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
comment on function matching.fill_remainder(bigint, timestamptz, bigint) is
  'Lays out the fixtures of a provider''s slots whose name or search version changed since they were last decided. Returns their number.';
grant execute on function matching.fill_remainder(bigint, timestamptz, bigint) to service_role;
