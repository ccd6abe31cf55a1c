-- Which teams meet, in which league and how often: kept by trigger from the events, so that it is true whatever changes them.

create table catalog.team_pairings (
  team1_id bigint not null,
  team2_id bigint not null,
  league_id bigint not null,
  occurrence_count integer not null,
  last_seen timestamptz not null,
  primary key (team1_id, team2_id, league_id),
  constraint team_pairings_team2_id_check check (team1_id < team2_id)
);
comment on table catalog.team_pairings is
  'How often two teams meet in a league, by catalog.events; cancelled and archived ones do not count. Written by trigger. Without foreign keys: three checks a row would cost an import of 20,000 events more than the counting, and teams and leagues are never removed.';
comment on column catalog.team_pairings.team1_id is 'The one of the two with the lower id; who is at home makes no difference.';
comment on column catalog.team_pairings.last_seen is 'Start of the latest meeting, also of one to come.';
revoke all on catalog.team_pairings from anon, authenticated;
grant select, insert, update, delete on catalog.team_pairings to service_role;
alter table catalog.team_pairings enable row level security;

create function catalog.tg_count_new_pairings() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into catalog.team_pairings as p (team1_id, team2_id, league_id, occurrence_count, last_seen)
  select least(n.home_team_id, n.away_team_id), greatest(n.home_team_id, n.away_team_id), n.league_id, count(*), max(n.event_datetime)
  from new_rows as n
  where n.home_team_id <> n.away_team_id and n.record_status = 'active' and n.status <> 'cancelled'
  group by 1, 2, 3
  -- In the key's order the index is written page by page.
  order by 1, 2, 3
  on conflict (team1_id, team2_id, league_id) do update
  set occurrence_count = p.occurrence_count + excluded.occurrence_count, last_seen = greatest(p.last_seen, excluded.last_seen);
  return null;
end;
$$;
comment on function catalog.tg_count_new_pairings() is
  'After events are added: counts who meets. Security definer because whoever may add an event need not be allowed to write pairings.';

create function catalog.tg_recount_pairings() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  with touched as materialized (
    select distinct least(x.home_team_id, x.away_team_id) as team1_id, greatest(x.home_team_id, x.away_team_id) as team2_id, x.league_id
    from old_rows as o
    join new_rows as n on n.event_id = o.event_id
    cross join lateral (values (o.home_team_id, o.away_team_id, o.league_id), (n.home_team_id, n.away_team_id, n.league_id)) as x (home_team_id, away_team_id, league_id)
    where (o.home_team_id, o.away_team_id, o.league_id, o.event_datetime, o.record_status, o.status = 'cancelled')
        is distinct from (n.home_team_id, n.away_team_id, n.league_id, n.event_datetime, n.record_status, n.status = 'cancelled')
      and x.home_team_id <> x.away_team_id
  ),
  counted as materialized (
    select t.team1_id, t.team2_id, t.league_id, count(e.event_id)::integer as occurrence_count, max(e.event_datetime) as last_seen
    from touched as t
    left join lateral (
      select a.event_id, a.event_datetime from catalog.events as a
      where a.home_team_id = t.team1_id and a.away_team_id = t.team2_id and a.league_id = t.league_id and a.record_status = 'active' and a.status <> 'cancelled'
      union all
      select b.event_id, b.event_datetime from catalog.events as b
      where b.home_team_id = t.team2_id and b.away_team_id = t.team1_id and b.league_id = t.league_id and b.record_status = 'active' and b.status <> 'cancelled'
    ) as e on true
    group by t.team1_id, t.team2_id, t.league_id
  ),
  gone as (
    delete from catalog.team_pairings as p using counted as c
    where c.occurrence_count = 0 and p.team1_id = c.team1_id and p.team2_id = c.team2_id and p.league_id = c.league_id
  )
  insert into catalog.team_pairings as p (team1_id, team2_id, league_id, occurrence_count, last_seen)
  select c.team1_id, c.team2_id, c.league_id, c.occurrence_count, c.last_seen from counted as c
  where c.occurrence_count > 0
  on conflict (team1_id, team2_id, league_id) do update
  set occurrence_count = excluded.occurrence_count, last_seen = excluded.last_seen
  where (p.occurrence_count, p.last_seen) is distinct from (excluded.occurrence_count, excluded.last_seen);
  return null;
end;
$$;
comment on function catalog.tg_recount_pairings() is
  'After events changed their sides, league, start or state: counts the pairings they had and have anew. Security definer as catalog.tg_count_new_pairings.';
create trigger events_920_count_new_pairings after insert on catalog.events
  referencing new table as new_rows for each statement execute function catalog.tg_count_new_pairings();
create trigger events_921_recount_pairings after update on catalog.events
  referencing old table as old_rows new table as new_rows for each statement execute function catalog.tg_recount_pairings();
