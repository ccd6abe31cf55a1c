-- Conflicts settled: by an admin who sets resolution_action on the row, or by a rule that does. What it does is undone by team_undo.sql.

create function catalog.same_games(survivor_id bigint, loser_id bigint) returns table (event_id bigint, kept_id bigint)
language sql
stable
set search_path = ''
as $$
  with played as (
    select e.event_id, e.sport_id, e.squad, e.event_datetime, e.home_team_id = same_games.loser_id or e.away_team_id = same_games.loser_id as is_losers,
      case when e.home_team_id = same_games.loser_id then same_games.survivor_id else e.home_team_id end as home_id,
      case when e.away_team_id = same_games.loser_id then same_games.survivor_id else e.away_team_id end as away_id
    from catalog.events as e
    where e.record_status = 'active'
      and (e.home_team_id in (same_games.survivor_id, same_games.loser_id) or e.away_team_id in (same_games.survivor_id, same_games.loser_id))
  ),
  paired as (
    select p.*, least(p.home_id, p.away_id) as team1_id, greatest(p.home_id, p.away_id) as team2_id from played as p
  ),
  gaps as (
    select p.*, case when p.event_datetime - lag(p.event_datetime) over w <= interval '2 hours' then 0 else 1 end as opens
    from paired as p
    window w as (partition by p.sport_id, p.squad, p.team1_id, p.team2_id order by p.event_datetime, p.event_id)
  ),
  numbered as (
    select g.*, sum(g.opens) over (partition by g.sport_id, g.squad, g.team1_id, g.team2_id order by g.event_datetime, g.event_id) as game_no from gaps as g
  ),
  games as (
    select n.event_id, min(n.event_id) over game as kept_id, bool_or(n.is_losers) over game as has_losers, bool_or(not n.is_losers) over game as has_survivors
    from numbered as n
    window game as (partition by n.sport_id, n.squad, n.team1_id, n.team2_id, n.game_no)
  )
  select g.event_id, g.kept_id from games as g where g.has_losers and g.has_survivors and g.event_id <> g.kept_id
$$;
comment on function catalog.same_games(bigint, bigint) is
  'Events that become the same game when two teams are one: same sport, squad and pair within two hours. kept_id is the oldest row, which stays.';
grant execute on function catalog.same_games(bigint, bigint) to service_role;

create function catalog.merge_same_events(event_ids bigint[], kept_ids bigint[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  update catalog.event_identifiers as i set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where i.event_id = d.event_id;
  insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
  select distinct on (m.channel_name_id, d.kept_id) m.channel_name_id, m.fixture_no, d.kept_id, m.handler_no, m.match_method, m.confidence, m.reason, m.matched_at
  from matching.channel_matches as m
  join unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) on d.event_id = m.event_id
  order by m.channel_name_id, d.kept_id, m.confidence desc
  on conflict (channel_name_id, event_id) do nothing;
  delete from matching.channel_matches as m where m.event_id = any (merge_same_events.event_ids);
  update matching.match_cache as m set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where m.event_id = d.event_id;
  update matching.match_overrides as o set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where o.event_id = d.event_id;
  delete from matching.match_verifications as v
  using unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id)
  where v.event_id = d.event_id and exists (
    select from matching.match_verifications as k
    join unnest(merge_same_events.event_ids || merge_same_events.kept_ids, merge_same_events.kept_ids || merge_same_events.kept_ids) as g (event_id, kept_id)
      on g.event_id = k.event_id and g.kept_id = d.kept_id
    where k.provider_id = v.provider_id and k.name_key = v.name_key and k.match_verification_id < v.match_verification_id);
  update matching.match_verifications as v set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where v.event_id = d.event_id;
  update catalog.events as e
  set data_sources = array(
    select distinct s.source from catalog.events as x cross join lateral unnest(x.data_sources) as s (source)
    where x.event_id = e.event_id or x.event_id in (
      select d.event_id from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where d.kept_id = e.event_id)
    order by s.source)
  where e.event_id = any (merge_same_events.kept_ids);
  update catalog.events as e set record_status = 'archived' where e.event_id = any (merge_same_events.event_ids);
end;
$$;
comment on function catalog.merge_same_events(bigint[], bigint[]) is
  'Makes one event of two rows of a game: the n-th event''s ids, matches, overrides and verdicts go to the n-th kept event, and it is archived. Its programmes follow with the next schedule.';
grant execute on function catalog.merge_same_events(bigint[], bigint[]) to service_role;

create function catalog.merge_two_teams(survivor_id bigint, loser_id bigint, conflict_id bigint) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_events bigint[];
  v_kept bigint[];
begin
  select coalesce(array_agg(g.event_id), '{}'), coalesce(array_agg(g.kept_id), '{}') into v_events, v_kept
  from catalog.same_games(merge_two_teams.survivor_id, merge_two_teams.loser_id) as g;
  update catalog.events as e
  set home_team_id = case when e.home_team_id = merge_two_teams.loser_id then merge_two_teams.survivor_id else e.home_team_id end,
    away_team_id = case when e.away_team_id = merge_two_teams.loser_id then merge_two_teams.survivor_id else e.away_team_id end
  where e.home_team_id = merge_two_teams.loser_id or e.away_team_id = merge_two_teams.loser_id;
  if cardinality(v_events) > 0 then
    perform catalog.merge_same_events(v_events, v_kept);
  end if;

  -- Shared with the other one alone, a name is this team's again. What a seed marked stays marked.
  update catalog.team_aliases as a
  set is_ambiguous = false
  from catalog.teams as t
  where a.team_id = merge_two_teams.survivor_id and t.team_id = a.team_id and a.is_ambiguous and a.source <> 'seed'
    and exists (select from catalog.team_aliases as l where l.team_id = merge_two_teams.loser_id and l.alias_normalized = a.alias_normalized)
    and not exists (
      select from catalog.team_aliases as o
      join catalog.teams as ot on ot.team_id = o.team_id
      where o.alias_normalized = a.alias_normalized and ot.league_id = t.league_id and ot.squad = t.squad and ot.record_status = 'active'
        and ot.team_id not in (merge_two_teams.survivor_id, merge_two_teams.loser_id));
  delete from catalog.team_aliases as l
  using catalog.team_aliases as s
  where l.team_id = merge_two_teams.loser_id and s.team_id = merge_two_teams.survivor_id and s.alias_normalized = l.alias_normalized;
  update catalog.team_aliases as a set team_id = merge_two_teams.survivor_id where a.team_id = merge_two_teams.loser_id;
  update catalog.team_identifiers as i set team_id = merge_two_teams.survivor_id where i.team_id = merge_two_teams.loser_id;

  -- What else was asked about these two is answered; what was asked about the other one is now about this one.
  update catalog.team_sync_conflicts as c
  set status = 'resolved', resolution_action = 'merge', resolved_at = now(), resolved_by = session_user,
    resolution_notes = concat_ws(' ', c.resolution_notes, format('Settled by conflict %s.', merge_two_teams.conflict_id))
  where c.status = 'pending' and c.team_sync_conflict_id <> merge_two_teams.conflict_id
    and c.existing_team_id in (merge_two_teams.survivor_id, merge_two_teams.loser_id)
    and c.new_team_id in (merge_two_teams.survivor_id, merge_two_teams.loser_id);
  update catalog.team_sync_conflicts as c
  set new_team_id = merge_two_teams.survivor_id
  where c.status = 'pending' and c.new_team_id = merge_two_teams.loser_id and c.team_sync_conflict_id <> merge_two_teams.conflict_id;
  update catalog.team_sync_conflicts as c
  set existing_team_id = merge_two_teams.survivor_id
  where c.status = 'pending' and c.existing_team_id = merge_two_teams.loser_id and c.team_sync_conflict_id <> merge_two_teams.conflict_id
    and not exists (
      select from catalog.team_sync_conflicts as o
      where o.existing_team_id = merge_two_teams.survivor_id
        and (o.conflict_type, o.api_source, coalesce(o.source_team_id, ''), o.conflict_field, o.conflict_value)
          = (c.conflict_type, c.api_source, coalesce(c.source_team_id, ''), c.conflict_field, c.conflict_value));

  -- Archived under another name: an event that names the team must not bring this row back.
  update catalog.teams as t
  set record_status = 'archived', canonical_name = format('%s (merged into team %s)', t.canonical_name, merge_two_teams.survivor_id)
  where t.team_id = merge_two_teams.loser_id;
  update catalog.teams as t
  set city = coalesce(t.city, l.city), nickname = coalesce(t.nickname, l.nickname), short_name = coalesce(t.short_name, l.short_name),
    abbreviation = coalesce(t.abbreviation, l.abbreviation), country = coalesce(t.country, l.country), badge_url = coalesce(t.badge_url, l.badge_url),
    color = coalesce(t.color, l.color), alternate_color = coalesce(t.alternate_color, l.alternate_color),
    league_id = case when t.is_placeholder and not l.is_placeholder then l.league_id else t.league_id end,
    is_placeholder = t.is_placeholder and l.is_placeholder
  from catalog.teams as l
  where t.team_id = merge_two_teams.survivor_id and l.team_id = merge_two_teams.loser_id;
end;
$$;
comment on function catalog.merge_two_teams(bigint, bigint, bigint) is
  'Makes one team of two: events, names, ids and open conflicts of the second go to the first, games that thereby are the same become one, and the second is archived.';
grant execute on function catalog.merge_two_teams(bigint, bigint, bigint) to service_role;

create function catalog.check_team_merge(survivor_id bigint, loser_id bigint) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when check_team_merge.survivor_id is null then 'existing_team_id names no team to merge into'
    when check_team_merge.survivor_id = check_team_merge.loser_id then format('team %s would be merged with itself', check_team_merge.survivor_id)
    when s.team_id is null or s.record_status <> 'active' then format('team %s does not exist any more', check_team_merge.survivor_id)
    when check_team_merge.loser_id is not null and (l.team_id is null or l.record_status <> 'active') then format('team %s does not exist any more', check_team_merge.loser_id)
    when (s.sport_id, s.squad) <> (l.sport_id, l.squad) then format('teams %s and %s are of different sports or squads', s.team_id, l.team_id)
    else (
      select format('teams %s and %s play each other in event %s', s.team_id, l.team_id, min(e.event_id))
      from catalog.events as e
      where e.record_status = 'active'
        and ((e.home_team_id = s.team_id and e.away_team_id = l.team_id) or (e.home_team_id = l.team_id and e.away_team_id = s.team_id))
      having count(*) > 0)
  end
  from (select) as one
  left join catalog.teams as s on s.team_id = check_team_merge.survivor_id
  left join catalog.teams as l on l.team_id = check_team_merge.loser_id
$$;
comment on function catalog.check_team_merge(bigint, bigint) is 'Why two teams cannot be merged; null when they can. Without a second team: why nothing can be merged into the first.';
grant execute on function catalog.check_team_merge(bigint, bigint) to service_role;
