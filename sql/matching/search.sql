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

create unlogged table matching.window_events (
  event_id bigint primary key,
  meeting text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  sport_id bigint not null,
  league_id bigint not null,
  squad text not null,
  squad_is_printed boolean not null,
  title text,
  title_words integer
);
comment on table matching.window_events is 'Events of the search window, with what decides between candidates at hand.';
comment on column matching.window_events.meeting is 'The two sides without their order, or the title: events of one meeting are games of a series, not rivals.';
comment on column matching.window_events.title_words is 'Number of words in its title_key.';
comment on column matching.window_events.title is 'Normalised name of an event that has no two sides; null otherwise.';
revoke all on matching.window_events from anon, authenticated;
grant select on matching.window_events to service_role;
alter table matching.window_events enable row level security;

create unlogged table matching.event_sides (
  event_id bigint not null,
  side smallint not null,
  alias text not null,
  strength smallint not null,
  starts_at timestamptz not null,
  primary key (event_id, side, alias)
);
comment on table matching.event_sides is 'All aliases of both sides of the window''s events. strength 10 is the full name, 4 a name that two teams of the league share.';
comment on column matching.event_sides.side is '1 home or first named, 2 away.';
revoke all on matching.event_sides from anon, authenticated;
grant select on matching.event_sides to service_role;
alter table matching.event_sides enable row level security;
create index event_sides_alias_starts_at_idx on matching.event_sides (alias, starts_at) include (event_id, side, strength);

create unlogged table matching.event_tokens (
  token text not null,
  event_id bigint not null,
  primary key (token, event_id)
);
comment on table matching.event_tokens is 'Words of the titles of events without sides.';
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
comment on function matching.tg_mark_search_stale() is 'After a change of events or names: the search tables are to be rebuilt at the next match. Security definer because an editor of a team may not write search_state.';
create trigger events_910_mark_search_stale_insert after insert on catalog.events
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger events_911_mark_search_stale_update after update on catalog.events
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger events_912_mark_search_stale_delete after delete on catalog.events
  referencing old table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger team_aliases_910_mark_search_stale_insert after insert on catalog.team_aliases
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger team_aliases_911_mark_search_stale_update after update on catalog.team_aliases
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger team_aliases_912_mark_search_stale_delete after delete on catalog.team_aliases
  referencing old table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger participant_aliases_910_mark_search_stale_insert after insert on catalog.participant_aliases
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger participant_aliases_911_mark_search_stale_update after update on catalog.participant_aliases
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger participant_aliases_912_mark_search_stale_delete after delete on catalog.participant_aliases
  referencing old table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger event_participants_910_mark_search_stale_insert after insert on catalog.event_participants
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger event_participants_911_mark_search_stale_update after update on catalog.event_participants
  referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale();
create trigger event_participants_912_mark_search_stale_delete after delete on catalog.event_participants
  referencing old table as changed_rows for each statement execute function matching.tg_mark_search_stale();

create function matching.refresh_search(at timestamptz) returns bigint
language plpgsql
set search_path = ''
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
        where e.record_status = 'active' and e.status not in ('postponed', 'cancelled') and e.event_datetime >= v_from and e.event_datetime < v_to)) then
    return v_state.version;
  end if;
  truncate matching.window_events, matching.event_sides, matching.event_tokens;

  insert into matching.window_events (event_id, meeting, starts_at, ends_at, sport_id, league_id, squad, squad_is_printed, title, title_words)
  select e.event_id,
    case
      when e.home_team is null then e.league_id || ' ' || e.event_name_normalized
      else least(catalog.normalize_name(e.home_team), catalog.normalize_name(e.away_team)) || ' - '
        || greatest(catalog.normalize_name(e.home_team), catalog.normalize_name(e.away_team))
    end,
    e.event_datetime, e.event_datetime + make_interval(mins => coalesce(l.duration_minutes, s.duration_minutes)),
    e.sport_id, e.league_id, e.squad, l.squad_is_printed,
    case when e.home_team is null then e.event_name_normalized end,
    case when e.home_team is null then cardinality(string_to_array(matching.title_key(catalog.canonical_race(e.event_name)), ' ')) end
  from catalog.events as e
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  where e.record_status = 'active' and e.status not in ('postponed', 'cancelled')
    and e.event_datetime >= v_from and e.event_datetime < v_to;

  insert into matching.event_sides (event_id, side, alias, strength, starts_at)
  with names as (
    -- A team plays many events; its printed name is taken apart once.
    select distinct n.name, catalog.normalize_name(catalog.strip_squad(regexp_replace(n.name, '\s*\([A-Z]{2,3}\)$', ''))) as normalized
    from matching.window_events as w
    join catalog.events as e on e.event_id = w.event_id
    cross join lateral (values (e.home_team), (e.away_team)) as n (name)
    where n.name is not null
  ),
  forms as (
    select names.name, names.normalized as alias, 10 as strength from names
    union all
    select names.name, catalog.strip_club_words(names.normalized), 9 from names
  )
  select named.event_id, named.side, named.alias, max(named.strength), named.starts_at
  from (
    select w.event_id, sides.side, a.alias_normalized as alias, case when a.is_ambiguous then 4 else a.priority end as strength, w.starts_at
    from matching.window_events as w
    join catalog.events as e on e.event_id = w.event_id
    cross join lateral (values (1::smallint, e.home_team_id), (2::smallint, e.away_team_id)) as sides (side, team_id)
    join catalog.team_aliases as a on a.team_id = sides.team_id
    union all
    select w.event_id, case p.role when 'home' then 1 else 2 end, a.alias_normalized, a.priority, w.starts_at
    from matching.window_events as w
    join catalog.event_participants as p on p.event_id = w.event_id
    join catalog.participant_aliases as a on a.participant_id = p.participant_id
    union all
    select w.event_id, sides.side, f.alias, f.strength, w.starts_at
    from matching.window_events as w
    join catalog.events as e on e.event_id = w.event_id
    cross join lateral (values (1::smallint, e.home_team), (2::smallint, e.away_team)) as sides (side, name)
    join forms as f on f.name = sides.name
  ) as named
  where named.alias <> ''
  group by named.event_id, named.side, named.alias, named.starts_at;

  insert into matching.event_tokens (token, event_id)
  select distinct t.token, w.event_id
  from matching.window_events as w
  cross join lateral string_to_table(matching.title_key(catalog.canonical_race(w.title)), ' ') as t (token)
  where w.title is not null and t.token <> '';

  analyze matching.window_events;
  analyze matching.event_sides;
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

create function matching.title_key(title text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select btrim(regexp_replace(
    regexp_replace(' ' || catalog.normalize_name(title_key.title) || ' ',
      ' (the|of|and|at|in|on|de|del|der|la|le|el|presents|live|event|sunday|monday|tuesday|wednesday|thursday|friday|saturday|fn|wc|tournament|runs|to|vs|v) ', '  ', 'g'),
    ' +', ' ', 'g'))
$$;
comment on function matching.title_key(text) is 'The words of a title that tell it from others, normalised.';
grant execute on function matching.title_key(text) to service_role;
