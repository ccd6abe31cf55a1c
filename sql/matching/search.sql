-- The search tables: every event of the window with every alias of its sides, normalised. Rebuilt when events or aliases change.

create table matching.search_state (
  is_only boolean primary key default true,
  version bigint not null default 0,
  is_stale boolean not null default true,
  window_from timestamptz,
  window_to timestamptz,
  constraint search_state_is_only_check check (is_only)
);
comment on table matching.search_state is 'Whether the search tables are up to date, and for which window. version goes up with each rebuild; channels matched against it are not matched again.';
revoke all on matching.search_state from anon, authenticated;
grant select, insert, update on matching.search_state to service_role;
alter table matching.search_state enable row level security;

create view matching.event_ends with (security_invoker = true) as
select e.event_id, case when e.status <> 'postponed' then e.event_datetime + make_interval(mins => coalesce(l.duration_minutes, s.duration_minutes)) end as ends_at
from catalog.events as e
join catalog.api_leagues_canonical as l on l.league_id = e.league_id
join catalog.api_sports_canonical as s on s.sport_id = e.sport_id;
comment on view matching.event_ends is 'When events end, by the length of their league or sport; null for a postponed one, which is still to come.';
revoke all on matching.event_ends from anon, authenticated;
grant select on matching.event_ends to service_role;

create unlogged table matching.window_events (
  event_id bigint primary key,
  meeting text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  sport_id bigint not null,
  league_id bigint not null,
  league_names text not null,
  squad text not null,
  squad_is_printed boolean not null,
  is_of_people boolean not null,
  title text,
  title_words text[]
);
comment on table matching.window_events is 'Events of the search window, with what decides between candidates at hand.';
comment on column matching.window_events.meeting is 'The two sides without their order, or the title: events of one meeting are games of a series, not rivals.';
comment on column matching.window_events.league_names is 'All names of the league, normalised, between spaces: a printed league may be part of one.';
comment on column matching.window_events.is_of_people is 'Its sides are players or fighters, who play one tour''s tournaments under many names.';
comment on column matching.window_events.title_words is 'Words of the title that the league''s names do not hold, as matching.title_words makes them.';
comment on column matching.window_events.title is 'Normalised name of an event that has no two sides; null otherwise.';
revoke all on matching.window_events from anon, authenticated;
grant select on matching.window_events to service_role;
alter table matching.window_events enable row level security;

create unlogged table matching.side_events (
  event_id bigint not null,
  side smallint not null,
  side_id bigint not null,
  starts_at timestamptz not null,
  primary key (event_id, side)
);
comment on table matching.side_events is 'Who the two sides of the window''s events are. A side is a team or person under one printed name; it plays many events.';
comment on column matching.side_events.side is '1 home or first named, 2 away.';
comment on column matching.side_events.side_id is 'The same for all events of the side, until the next rebuild.';
revoke all on matching.side_events from anon, authenticated;
grant select on matching.side_events to service_role;
alter table matching.side_events enable row level security;
create index side_events_side_id_starts_at_idx on matching.side_events (side_id, starts_at) include (event_id, side);

create unlogged table matching.side_aliases (
  side_id bigint not null,
  alias text not null,
  strength smallint not null,
  primary key (side_id, alias)
);
comment on table matching.side_aliases is
  'All aliases of the sides, once for each side: written out for each of 20,000 events they were 300,000 rows and two thirds of the time of a rebuild. strength 10 is the full name, 4 a name that two teams of the league share.';
revoke all on matching.side_aliases from anon, authenticated;
grant select on matching.side_aliases to service_role;
alter table matching.side_aliases enable row level security;
create index side_aliases_alias_idx on matching.side_aliases (alias) include (side_id, strength);

create view matching.event_sides with (security_invoker = true) as
select e.event_id, e.side, a.alias, a.strength, e.starts_at
from matching.side_events as e
join matching.side_aliases as a on a.side_id = e.side_id;
comment on view matching.event_sides is 'All aliases of both sides of the window''s events.';
revoke all on matching.event_sides from anon, authenticated;
grant select on matching.event_sides to service_role;

create unlogged table matching.event_tokens (
  token text not null,
  event_id bigint not null,
  kind smallint not null,
  primary key (token, event_id)
);
comment on table matching.event_tokens is 'Words that events without sides are looked up by.';
comment on column matching.event_tokens.kind is '1 of its title, 2 of its league''s and sport''s names, 3 of its place, by which races go too.';
revoke all on matching.event_tokens from anon, authenticated;
grant select on matching.event_tokens to service_role;
alter table matching.event_tokens enable row level security;

create function matching.tg_mark_search_stale() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- A statement that changed no row fires too; an import that brings nothing new must not cost a rebuild.
  if exists (select from changed_rows) then
    update matching.search_state set is_stale = true where not is_stale;
  end if;
  return null;
end;
$$;
comment on function matching.tg_mark_search_stale() is 'After a change of events, names or rules: the search tables are to be rebuilt at the next match, and every slot decided anew. Security definer because an editor of a team may not write search_state.';

create function matching.tg_events__mark_search_stale() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from old_rows as o
    join new_rows as n on n.event_id = o.event_id
    -- What a game is like to watch (its state, channel, pictures) decides nothing; sources change it every hour.
    where (o.sport_id, o.league_id, o.squad, o.event_name, o.home_team, o.away_team, o.home_team_id, o.away_team_id, o.event_datetime, o.time_is_known, o.venue, o.city,
        o.record_status, o.status in ('postponed', 'cancelled'))
      is distinct from (n.sport_id, n.league_id, n.squad, n.event_name, n.home_team, n.away_team, n.home_team_id, n.away_team_id, n.event_datetime, n.time_is_known, n.venue, n.city,
        n.record_status, n.status in ('postponed', 'cancelled'))) then
    update matching.search_state set is_stale = true where not is_stale;
  end if;
  return null;
end;
$$;
comment on function matching.tg_events__mark_search_stale() is 'After events changed in what slots are matched by: the search tables are to be rebuilt. Security definer as matching.tg_mark_search_stale.';

-- Everything that decisions depend on, beside the names and providers' own rows. Triggers with transition tables take one event each.
do $$
declare
  v_table text;
  v_name text;
begin
  foreach v_table in array array[
    'catalog.events', 'catalog.event_participants', 'catalog.team_aliases', 'catalog.participant_aliases', 'catalog.club_words', 'catalog.race_names',
    'catalog.api_sports_canonical', 'catalog.sport_aliases', 'catalog.api_leagues_canonical', 'catalog.league_aliases',
    'intake.channel_patterns', 'intake.channel_families', 'intake.family_league_mappings', 'intake.zone_words',
    'matching.thresholds', 'matching.handlers', 'matching.title_terms', 'matching.calibration'
  ] loop
    v_name := split_part(v_table, '.', 2);
    execute format('create trigger %I after insert on %s referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale()',
      v_name || '_910_mark_search_stale_insert', v_table);
    execute case when v_table = 'catalog.events'
      then 'create trigger events_911_mark_search_stale_update after update on catalog.events referencing old table as old_rows new table as new_rows for each statement execute function matching.tg_events__mark_search_stale()'
      else format('create trigger %I after update on %s referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale()',
        v_name || '_911_mark_search_stale_update', v_table)
    end;
    execute format('create trigger %I after delete on %s referencing old table as changed_rows for each statement execute function matching.tg_mark_search_stale()',
      v_name || '_912_mark_search_stale_delete', v_table);
  end loop;
end;
$$;

create function matching.refresh_search(at timestamptz) returns bigint
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_state matching.search_state;
  v_from timestamptz := date_trunc('day', refresh_search.at, 'UTC') - make_interval(days => matching.threshold('window_days_before')::integer);
  v_to timestamptz := date_trunc('day', refresh_search.at, 'UTC') + make_interval(days => matching.threshold('window_days_after')::integer);
begin
  insert into matching.search_state (is_only) values (true) on conflict do nothing;
  select s.* into v_state from matching.search_state as s for update;
  -- Unlogged tables are empty after a crash, whatever search_state says.
  if not v_state.is_stale and v_state.window_from = v_from and v_state.window_to = v_to
    and (exists (select from matching.window_events)
      or not exists (select from catalog.events as e
        where e.record_status = 'active' and e.status not in ('postponed', 'cancelled') and e.time_is_known
          and e.event_datetime >= v_from and e.event_datetime < v_to)) then
    return v_state.version;
  end if;
  truncate matching.window_events, matching.side_events, matching.side_aliases, matching.event_tokens;

  insert into matching.window_events (event_id, meeting, starts_at, ends_at, sport_id, league_id, league_names, squad, squad_is_printed, is_of_people, title, title_words)
  with names as materialized (
    -- A team plays many events; its printed name is normalised once.
    select n.name, catalog.normalize_name(n.name) as normalized
    from (
      select e.home_team as name from catalog.events as e where e.event_datetime >= v_from and e.event_datetime < v_to
      union
      select e.away_team from catalog.events as e where e.event_datetime >= v_from and e.event_datetime < v_to
    ) as n
  ),
  titled as materialized (
    select e.event_id, matching.title_words(e.event_name) as words
    from catalog.events as e
    where e.home_team is null and e.event_datetime >= v_from and e.event_datetime < v_to
  )
  select e.event_id,
    case
      -- Rounds, stages and days of one tournament are games of a series.
      when e.home_team is null then e.league_id || ' ' || array_to_string(array(
        select t.word from unnest(titled.words) as t (word) where t.word !~ '^(\d+|round|stage|day|night|final)$' order by t.word), ' ')
      else least(home.normalized, away.normalized) || ' - ' || greatest(home.normalized, away.normalized)
    end,
    e.event_datetime, d.ends_at,
    e.sport_id, e.league_id, coalesce(n.league_names, ' ' || catalog.normalize_name(l.canonical_name) || ' '), e.squad, l.squad_is_printed, s.side_kind <> 'team',
    case when e.home_team is null then e.event_name_normalized end,
    case
      when e.home_team is null
        then matching.words_beside_league(titled.words, string_to_array(concat_ws(' ', catalog.normalize_name(l.canonical_name), n.short_names), ' '))
    end
  from catalog.events as e
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  join matching.event_ends as d on d.event_id = e.event_id
  left join (
    select a.league_id, ' ' || string_agg(a.alias_normalized, ' | ') || ' ' as league_names, string_agg(a.alias_normalized, ' ') filter (where a.alias_normalized !~ ' ') as short_names
    from catalog.league_aliases as a
    group by a.league_id
  ) as n on n.league_id = e.league_id
  left join titled on titled.event_id = e.event_id
  left join names as home on home.name = e.home_team
  left join names as away on away.name = e.away_team
  -- Of a game of which only the day is known no block can be laid: its slot shows what the name prints until a source tells the hour.
  where e.record_status = 'active' and e.status not in ('postponed', 'cancelled') and e.time_is_known
    and e.event_datetime >= v_from and e.event_datetime < v_to;

  insert into matching.side_events (event_id, side, side_id, starts_at)
  select w.event_id, sides.side, dense_rank() over (order by sides.team_id, p.participant_id, sides.name), w.starts_at
  from matching.window_events as w
  join catalog.events as e on e.event_id = w.event_id
  cross join lateral (values (1::smallint, 'home', e.home_team_id, e.home_team), (2::smallint, 'away', e.away_team_id, e.away_team)) as sides (side, role, team_id, name)
  left join catalog.event_participants as p on p.event_id = w.event_id and p.role = sides.role
  where sides.team_id is not null or p.participant_id is not null or sides.name is not null;

  insert into matching.side_aliases (side_id, alias, strength)
  with sides as materialized (
    select distinct on (s.side_id) s.side_id, p.participant_id, case s.side when 1 then e.home_team_id else e.away_team_id end as team_id,
      case s.side when 1 then e.home_team else e.away_team end as name
    from matching.side_events as s
    join catalog.events as e on e.event_id = s.event_id
    left join catalog.event_participants as p on p.event_id = s.event_id and p.role = case s.side when 1 then 'home' else 'away' end
    order by s.side_id
  ),
  names as materialized (
    select n.name, catalog.normalize_name(catalog.strip_squad(regexp_replace(n.name, '\s*\([A-Z]{2,3}\)$', ''))) as normalized
    from (select distinct sides.name from sides where sides.name is not null) as n
  ),
  cores as materialized (
    -- As catalog.strip_club_words does, for all names at once: a look for each word of each name took a tenth of a rebuild.
    select n.normalized, string_agg(t.word, ' ' order by t.position) as core
    from (select distinct names.normalized from names) as n
    cross join lateral string_to_table(n.normalized, ' ') with ordinality as t (word, position)
    left join catalog.club_words as c on c.club_word = t.word
    where c.club_word is null
    group by n.normalized
  ),
  forms as (
    select names.name, names.normalized as alias, 10 as strength from names
    union all
    select names.name, coalesce(nullif(cores.core, ''), names.normalized), 9 from names left join cores on cores.normalized = names.normalized
  )
  select named.side_id, named.alias, max(named.strength)
  from (
    select sides.side_id, a.alias_normalized as alias, case when a.is_ambiguous then 4 else a.priority end as strength
    from sides
    join catalog.team_aliases as a on a.team_id = sides.team_id
    union all
    select sides.side_id, a.alias_normalized, a.priority
    from sides
    join catalog.participant_aliases as a on a.participant_id = sides.participant_id
    union all
    select sides.side_id, f.alias, f.strength
    from sides
    join forms as f on f.name = sides.name
  ) as named
  where named.alias <> ''
  group by named.side_id, named.alias;

  insert into matching.event_tokens (token, event_id, kind)
  with titled as materialized (
    select w.event_id, w.title, w.title_words, w.league_names || catalog.normalize_name(s.canonical_name) as kind_names, e.venue, e.city
    from matching.window_events as w
    join catalog.events as e on e.event_id = w.event_id
    join catalog.api_sports_canonical as s on s.sport_id = w.sport_id
    where w.title is not null
  ),
  races as materialized (
    -- Races go by their circuit, town and country too.
    select titled.event_id, r.place, r.circuit, r.alias
    from titled
    join (
      select x.place, x.circuit, x.alias, catalog.normalize_name(x.canonical_name) as race from catalog.race_names as x offset 0
    ) as r on position(' ' || r.race || ' ' in ' ' || titled.title || ' ') > 0
  ),
  places as materialized (
    select p.place, matching.title_words(p.place) as words
    from (
      select titled.venue as place from titled union select titled.city from titled union select races.place from races union select races.circuit from races
      union select races.alias from races
    ) as p
    where p.place <> ''
  ),
  named as (
    select titled.event_id, t.word, 1 as kind from titled cross join lateral unnest(titled.title_words) as t (word)
    union all
    select titled.event_id, t.word, 2 from titled cross join lateral string_to_table(replace(titled.kind_names, '|', ''), ' ') as t (word)
    union all
    select titled.event_id, t.word, 3
    from titled
    join places as p on p.place in (titled.venue, titled.city)
    cross join lateral unnest(p.words) as t (word)
    union all
    select races.event_id, t.word, 3
    from races
    join places as p on p.place in (races.place, races.circuit, races.alias)
    cross join lateral unnest(p.words) as t (word)
  )
  select n.word, n.event_id, min(n.kind)
  from named as n
  where n.word <> ''
    -- What any place may be called tells nothing.
    and (n.kind < 3 or n.word !~ '^(\d+|grand|prix|arena|stadium|park|cent(er|re|ro)|circuit|autodromo?|speedway|raceway|international|course|club|golf|country|hall|dome|gardens?|resort|ring|motor|sports?)$')
  group by n.word, n.event_id;

  analyze matching.window_events;
  analyze matching.side_events;
  analyze matching.side_aliases;
  analyze matching.event_tokens;
  update matching.search_state as s
  set version = s.version + 1, is_stale = false, window_from = v_from, window_to = v_to
  returning s.version into v_state.version;
  return v_state.version;
end;
$$;
comment on function matching.refresh_search(timestamptz) is
  'Rebuilds the search tables for the window around an instant when events, aliases or the window''s day changed. Returns their version.';
grant execute on function matching.refresh_search(timestamptz) to service_role;
