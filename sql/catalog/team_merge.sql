-- The merge of staged teams: what each step writes, what is counted, and what is written down to be undone.

create function catalog.make_staged_teams(source text) returns bigint[]
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_teams bigint[];
begin
  -- A name that is taken, by a team that its aliases did not lead to or by an earlier id of the same answer, is never made twice.
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, leader_source_id, conflict_field, conflict_value, evidence)
  select 'duplicate_normalized_name', 'medium', k.source_team_id, t.team_id, case when t.team_id is null then k.leader_id end, 'name', k.normalized,
    jsonb_strip_nulls(jsonb_build_object('other_source_team_id', case when t.team_id is null then k.leader_id end))
  from (
    select s.source_team_id, s.league_id, s.squad, s.canonical_name_normalized as normalized,
      first_value(s.source_team_id) over w as leader_id, row_number() over w as nth
    from catalog.teams_staging as s
    where s.team_id is null
    window w as (partition by s.league_id, s.squad, s.canonical_name_normalized order by s.is_list desc, s.source_team_id)
  ) as k
  left join catalog.teams as t on t.league_id = k.league_id and t.squad = k.squad and t.canonical_name_normalized = k.normalized and t.record_status = 'active'
  where (t.team_id is not null or k.nth > 1)
    and not exists (
      select from catalog.team_conflicts_at_hand as c where c.source_team_id = k.source_team_id and c.conflict_type = 'duplicate_normalized_name');

  update catalog.teams_staging as s
  set resolution = case
      when s.team_id is not null then 'disputed'
      when c.is_duplicate then 'withheld'
      else 'new'
    end
  from (
    select x.source_team_id, bool_or(k.conflict_type is not null) as is_disputed, coalesce(bool_or(k.conflict_type = 'duplicate_normalized_name'), false) as is_duplicate
    from catalog.teams_staging as x
    left join catalog.team_conflicts_at_hand as k on k.source_team_id = x.source_team_id
    group by x.source_team_id
  ) as c
  where c.source_team_id = s.source_team_id and (c.is_disputed or s.team_id is null);

  with made as (
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, city, nickname, short_name, abbreviation, country, badge_url, color, alternate_color,
      discovery_source, is_placeholder)
    select s.league_id, s.sport_id, s.squad, s.name, s.city, s.nickname, s.short_name, s.abbreviation,
      coalesce(s.country, case when s.is_list then l.country end), s.badge_url, s.color, s.alternate_color,
      make_staged_teams.source,
      -- One that may be another team needs a look, whatever list it is from.
      not s.is_list or exists (select from catalog.team_conflicts_at_hand as c where c.source_team_id = s.source_team_id)
    from catalog.teams_staging as s
    join catalog.api_leagues_canonical as l on l.league_id = s.league_id
    where s.resolution = 'new'
    order by s.source_team_id
    -- Archived or deleted: it is told of again.
    on conflict (league_id, squad, canonical_name_normalized) do update set record_status = 'active', canonical_name = excluded.canonical_name
    returning team_id, league_id, squad, canonical_name
  ),
  linked as (
    update catalog.teams_staging as s
    set team_id = m.team_id
    from made as m
    where s.resolution = 'new' and m.league_id = s.league_id and m.squad = s.squad and m.canonical_name = s.name
    returning s.team_id
  )
  select coalesce(array_agg(linked.team_id), '{}') into v_teams from linked;
  return v_teams;
end;
$$;
comment on function catalog.make_staged_teams(text) is
  'Makes the staged teams that nobody knows and no conflict withholds. Teams from a list are teams, those told of beside an event or under suspicion placeholders. Returns their ids.';
grant execute on function catalog.make_staged_teams(text) to service_role;

create function catalog.record_team_conflicts(source text, sync_run_id bigint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
begin
  with found as (
    select distinct on (c.conflict_type, c.source_team_id, c.existing_team_id, c.conflict_field, c.conflict_value)
      c.conflict_type, c.severity, c.source_team_id, coalesce(c.existing_team_id, leader.team_id) as existing_team_id, c.conflict_field, c.conflict_value,
      nullif(s.team_id, coalesce(c.existing_team_id, leader.team_id)) as new_team_id,
      jsonb_build_object('canonical_name', s.name, 'alternate_names', s.alternate_names, 'league_id', s.league_id, 'sport_id', s.sport_id, 'squad', s.squad,
        'is_list', s.is_list) || catalog.staged_team_facts(s) || c.evidence as new_team_data
    from catalog.team_conflicts_at_hand as c
    join catalog.teams_staging as s on s.source_team_id = c.source_team_id
    left join catalog.teams_staging as leader on leader.source_team_id = c.leader_source_id
  ),
  recorded as (
    insert into catalog.team_sync_conflicts (sync_run_id, conflict_type, severity, api_source, source_team_id, existing_team_id, new_team_id,
      conflict_field, conflict_value, new_team_data)
    select record_team_conflicts.sync_run_id, f.conflict_type,
      -- One name in one league and squad: nothing but a fact that differs speaks for two teams.
      case
        when f.conflict_type <> 'duplicate_normalized_name' then f.severity
        when exists (
          select from catalog.teams as t
          where t.team_id = f.existing_team_id
            and (catalog.normalize_name(t.city) <> catalog.normalize_name(f.new_team_data ->> 'city')
              or t.abbreviation <> f.new_team_data ->> 'abbreviation'
              or catalog.country_of(t.country) <> catalog.country_of(f.new_team_data ->> 'country'))) then 'high'
        else 'low'
      end,
      record_team_conflicts.source, f.source_team_id, f.existing_team_id, f.new_team_id, f.conflict_field, f.conflict_value, f.new_team_data
    from found as f
    on conflict do nothing
    returning team_sync_conflict_id, conflict_type, existing_team_id, new_team_id
  )
  insert into catalog.team_sync_audit_log (sync_run_id, conflict_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
  select record_team_conflicts.sync_run_id, r.team_sync_conflict_id, coalesce(r.existing_team_id, r.new_team_id), 'conflict_detected', 'conflict',
    r.team_sync_conflict_id, '{"rows": []}', record_team_conflicts.source
  from recorded as r;
  get diagnostics v_count = row_count;
  delete from catalog.team_conflicts_at_hand;
  return v_count;
end;
$$;
comment on function catalog.record_team_conflicts(text, bigint) is
  'Writes the conflicts at hand that were never raised before. Returns their number.';
grant execute on function catalog.record_team_conflicts(text, bigint) to service_role;

create function catalog.fill_team_facts(source text) returns table (team_id bigint, is_renamed boolean, old_row jsonb, new_row jsonb)
language sql
set search_path = ''
set enable_nestloop = off
as $$
  with told as materialized (
    select distinct on (s.team_id) s.*, coalesce(i.facts, '{}') as said
    from catalog.teams_staging as s
    left join catalog.team_identifiers as i on i.source = fill_team_facts.source and i.source_team_id = s.source_team_id
    where s.resolution in ('id', 'name')
    order by s.team_id, s.is_list desc, s.source_team_id
  ),
  settled as materialized (
    select t.team_id,
      -- A column that still holds this source's earlier word follows its new one; anything else stays.
      case when t.city is null or (told.is_list and t.city = told.said ->> 'city') then coalesce(told.city, t.city) else t.city end as city,
      case when t.nickname is null or (told.is_list and t.nickname = told.said ->> 'nickname') then coalesce(told.nickname, t.nickname) else t.nickname end as nickname,
      case when t.short_name is null or (told.is_list and t.short_name = told.said ->> 'short_name') then coalesce(told.short_name, t.short_name) else t.short_name end as short_name,
      case when t.abbreviation is null or (told.is_list and t.abbreviation = told.said ->> 'abbreviation') then coalesce(told.abbreviation, t.abbreviation) else t.abbreviation end as abbreviation,
      case when t.country is null or (told.is_list and t.country = told.said ->> 'country') then coalesce(told.country, t.country) else t.country end as country,
      case when t.badge_url is null or (told.is_list and t.badge_url = told.said ->> 'badge_url') then coalesce(told.badge_url, t.badge_url) else t.badge_url end as badge_url,
      case when t.color is null or (told.is_list and t.color = told.said ->> 'color') then coalesce(told.color, t.color) else t.color end as color,
      case when t.alternate_color is null or (told.is_list and t.alternate_color = told.said ->> 'alternate_color') then coalesce(told.alternate_color, t.alternate_color) else t.alternate_color end as alternate_color,
      case
        when t.is_placeholder and told.is_list and t.league_id <> told.league_id and not exists (
          select from catalog.teams as o where o.league_id = told.league_id and o.squad = t.squad and o.canonical_name_normalized = t.canonical_name_normalized)
        then told.league_id
        else t.league_id
      end as league_id,
      t.is_placeholder and (not told.is_list or exists (
        select from catalog.team_sync_conflicts as c where c.status = 'pending' and c.new_team_id = t.team_id)) as is_placeholder
    from told
    join catalog.teams as t on t.team_id = told.team_id and t.record_status = 'active'
  )
  update catalog.teams as t
  set city = s.city, nickname = s.nickname, short_name = s.short_name, abbreviation = s.abbreviation, country = s.country,
    badge_url = s.badge_url, color = s.color, alternate_color = s.alternate_color, league_id = s.league_id, is_placeholder = s.is_placeholder
  from settled as s
  join catalog.teams as o on o.team_id = s.team_id
  where s.team_id = t.team_id
    and (t.city, t.nickname, t.short_name, t.abbreviation, t.country, t.badge_url, t.color, t.alternate_color, t.league_id, t.is_placeholder)
      is distinct from (s.city, s.nickname, s.short_name, s.abbreviation, s.country, s.badge_url, s.color, s.alternate_color, s.league_id, s.is_placeholder)
  returning t.team_id, (t.city, t.nickname, t.abbreviation, t.league_id) is distinct from (o.city, o.nickname, o.abbreviation, o.league_id), to_jsonb(o), to_jsonb(t)
$$;
comment on function catalog.fill_team_facts(text) is
  'Gives known teams the facts they lack, and what the source changed of its own word; a placeholder that a list names moves to that list''s league and is none any more. Returns the changed rows.';
grant execute on function catalog.fill_team_facts(text) to service_role;

create function catalog.add_source_aliases(source text) returns table (team_id bigint, aliases jsonb)
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  -- Names first: by league the planner would join every team with all names of its league.
  with told as materialized (
    select n.source_team_id, n.normalized, n.alias, n.kind, n.strength, s.team_id, t.league_id, t.squad
    from catalog.team_names_at_hand as n
    join catalog.teams_staging as s on s.source_team_id = n.source_team_id and s.resolution in ('id', 'name', 'new')
    join catalog.teams as t on t.team_id = s.team_id
    where not exists (select from catalog.team_aliases as own where own.team_id = t.team_id and own.alias_normalized = n.normalized)
  ),
  met as materialized (
    select n.*, a.team_id as other_id, a.priority
    from told as n
    join catalog.team_aliases as a on a.alias_normalized = n.normalized and a.priority >= 8 and a.team_id <> n.team_id
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value)
  select distinct on (m.source_team_id, m.normalized) 'alias_conflict', case when m.strength > 5 then 'medium' else 'low' end, m.source_team_id, m.other_id, 'alias', m.alias
  from met as m
  join catalog.teams as o on o.team_id = m.other_id and o.league_id = m.league_id and o.squad = m.squad and o.record_status = 'active'
  where not (m.kind in ('name', 'city_nickname') and exists (select from catalog.team_sync_conflicts as c
      where c.api_source = add_source_aliases.source and c.source_team_id = m.source_team_id and c.conflict_type = 'canonical_name_conflict'
        and c.resolution_action = 'ignore'))
    -- That these two may be one team is said already.
    and not exists (
      select from catalog.team_sync_conflicts as c where c.status = 'pending' and c.new_team_id = m.team_id and c.existing_team_id = o.team_id)
  order by m.source_team_id, m.normalized, m.priority desc, o.team_id;

  return query
  with added as (
    insert into catalog.team_aliases (team_id, alias, source, priority)
    select distinct on (t.team_id, n.normalized) t.team_id, n.alias,
      case add_source_aliases.source when 'thesportsdb' then 'thesportsdb' when 'espn' then 'espn' when 'manual' then 'manual' else 'event' end, n.strength
    from catalog.team_names_at_hand as n
    join catalog.teams_staging as s on s.source_team_id = n.source_team_id and s.resolution in ('id', 'name', 'new')
    join catalog.teams as t on t.team_id = s.team_id and t.record_status = 'active'
    where not exists (select from catalog.team_aliases as own where own.team_id = t.team_id and own.alias_normalized = n.normalized)
      and not exists (select from catalog.team_conflicts_at_hand as c where c.source_team_id = n.source_team_id and c.conflict_value = n.alias)
      and not exists (select from catalog.team_sync_conflicts as c
        where c.api_source = add_source_aliases.source and c.source_team_id = n.source_team_id and c.conflict_type = 'alias_conflict'
          and c.conflict_value = n.alias and (c.status = 'pending' or c.resolution_action = 'ignore'))
      -- The new name of a known id that somebody said is not to be taken.
      and not (n.kind in ('name', 'city_nickname') and exists (select from catalog.team_sync_conflicts as c
        where c.api_source = add_source_aliases.source and c.source_team_id = n.source_team_id and c.conflict_type = 'canonical_name_conflict'
          and c.resolution_action = 'ignore'))
    order by t.team_id, n.normalized, n.strength desc
    on conflict (team_id, alias_normalized) do nothing
    returning team_alias_id, team_id, alias
  )
  select a.team_id, jsonb_agg(jsonb_build_object('table', 'team_aliases', 'key', jsonb_build_object('team_alias_id', a.team_alias_id),
    'after', jsonb_build_object('alias', a.alias)))
  from added as a
  group by a.team_id;
end;
$$;
comment on function catalog.add_source_aliases(text) is
  'Gives teams the names that the source has for them, unless another team of the league and squad goes by one: alias_conflict. Returns the new aliases by team.';
grant execute on function catalog.add_source_aliases(text) to service_role;

create function catalog.record_team_identifiers(source text) returns void
language sql
set search_path = ''
as $$
  insert into catalog.team_identifiers as i (source, source_team_id, team_id, source_name, source_digest, facts, metadata)
  select record_team_identifiers.source, s.source_team_id, s.team_id, s.name, s.source_digest,
    catalog.staged_team_facts(s) || case when s.is_list then jsonb_build_object('league_id', s.league_id) else '{}' end, s.metadata
  from catalog.teams_staging as s
  where s.team_id is not null
  on conflict (source, source_team_id) do update
  set source_name = excluded.source_name, source_digest = coalesce(excluded.source_digest, i.source_digest),
    -- Beside an event a source says less: what its list said stays.
    facts = case when excluded.source_digest is null then excluded.facts || i.facts else excluded.facts end,
    metadata = coalesce(excluded.metadata, i.metadata)
  where i.source_digest is distinct from coalesce(excluded.source_digest, i.source_digest) or i.source_name <> excluded.source_name
    or (excluded.source_digest is null and excluded.facts || i.facts <> i.facts)
$$;
comment on function catalog.record_team_identifiers(text) is 'Keeps the source''s ids of staged teams with what the source says of them.';
grant execute on function catalog.record_team_identifiers(text) to service_role;

create function catalog.merge_changed_teams(source text, sync_run_id bigint) returns table (created integer, updated integer, conflicts integer, unplaced text[])
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_unplaced text[];
  v_made bigint[];
  v_changed bigint[];
  v_renamed bigint[];
  v_named bigint[];
  v_conflicts integer;
begin
  perform catalog.place_staged_teams(merge_changed_teams.source);
  with lost as (
    delete from catalog.teams_staging as s where s.sport_id is null or s.normalized = '' returning s.name, s.league, s.sport
  )
  select array_agg(format('%s of %s (%s)', lost.name, lost.league, lost.sport)) into v_unplaced from lost;
  perform catalog.read_team_names();
  delete from catalog.team_conflicts_at_hand;
  perform catalog.find_name_changes(merge_changed_teams.source);
  perform catalog.find_staged_teams(merge_changed_teams.source);
  perform catalog.find_near_duplicates(merge_changed_teams.source);
  v_made := catalog.make_staged_teams(merge_changed_teams.source);
  v_conflicts := catalog.record_team_conflicts(merge_changed_teams.source, merge_changed_teams.sync_run_id);

  with filled as (
    select f.* from catalog.fill_team_facts(merge_changed_teams.source) as f
  ),
  logged as (
    insert into catalog.team_sync_audit_log (sync_run_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
    select merge_changed_teams.sync_run_id, f.team_id, 'team_updated', 'team', f.team_id,
      jsonb_build_object('rows', jsonb_build_array(catalog.row_change('teams', jsonb_build_object('team_id', f.team_id), f.old_row, f.new_row))),
      merge_changed_teams.source
    from filled as f
  )
  select coalesce(array_agg(f.team_id), '{}'), coalesce(array_agg(f.team_id) filter (where f.is_renamed), '{}')
  into v_changed, v_renamed
  from filled as f;
  perform catalog.record_team_identifiers(merge_changed_teams.source);

  if cardinality(v_made || v_renamed) > 0 then
    perform catalog.add_derived_aliases(v_made || v_renamed);
  end if;
  if cardinality(v_made) > 0 then
    perform catalog.borrow_team_aliases(v_made);
  end if;
  with added as (
    select a.* from catalog.add_source_aliases(merge_changed_teams.source) as a
  ),
  logged as (
    insert into catalog.team_sync_audit_log (sync_run_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
    select merge_changed_teams.sync_run_id, a.team_id, 'alias_added', 'team', a.team_id, jsonb_build_object('rows', a.aliases), merge_changed_teams.source
    from added as a
    -- A new team's names go with the team.
    where a.team_id <> all (v_made)
  )
  select coalesce(array_agg(a.team_id), '{}') into v_named from added as a where a.team_id <> all (v_made);
  v_conflicts := v_conflicts + catalog.record_team_conflicts(merge_changed_teams.source, merge_changed_teams.sync_run_id);
  if cardinality(v_named || v_made || v_renamed) > 0 then
    perform catalog.mark_shared_aliases(array(select distinct t.league_id from catalog.teams as t where t.team_id = any (v_named || v_made || v_renamed)));
  end if;
  insert into catalog.team_sync_audit_log (sync_run_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
  select merge_changed_teams.sync_run_id, t.team_id, 'team_created', 'team', t.team_id,
    jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('table', 'teams', 'key', jsonb_build_object('team_id', t.team_id), 'before', null,
      'after', jsonb_build_object('canonical_name', t.canonical_name)))), merge_changed_teams.source
  from catalog.teams as t
  where t.team_id = any (v_made);
  delete from catalog.team_names_at_hand;
  return query
  select cardinality(v_made), (select count(distinct x.team_id)::integer from unnest(v_changed || v_named) as x (team_id)), v_conflicts, v_unplaced;
end;
$$;
comment on function catalog.merge_changed_teams(text, bigint) is
  'Merges the staged teams that drop_unchanged_teams left. Returns what was made, changed and found, and teams that no row can be made of.';
grant execute on function catalog.merge_changed_teams(text, bigint) to service_role;

create function catalog.merge_teams(source text, sync_run_id bigint default null, dry_run boolean default false)
returns table (discovered integer, created integer, updated integer, conflicts integer)
language plpgsql
set search_path = ''
-- Compiling its plans takes longer than running them.
set jit = off
as $$
#variable_conflict use_column
declare
  v_is_dry boolean := merge_teams.dry_run
    or coalesce((select r.dry_run from catalog.team_sync_runs as r where r.team_sync_run_id = merge_teams.sync_run_id), false);
  v_discovered integer;
  v_made integer := 0;
  v_changed integer := 0;
  v_conflicts integer := 0;
  v_unplaced text[];
begin
  -- Two imports at once could make the same team twice; imports are short, so they take turns.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  v_discovered := catalog.drop_unchanged_teams(merge_teams.source);
  if exists (select from catalog.teams_staging) then
    begin
      select m.created, m.updated, m.conflicts, m.unplaced into v_made, v_changed, v_conflicts, v_unplaced
      from catalog.merge_changed_teams(merge_teams.source, merge_teams.sync_run_id) as m;
      if v_is_dry then
        raise exception 'Nothing of a dry run is kept' using errcode = 'EG010';
      end if;
    exception when sqlstate 'EG010' then
      -- All that was written is taken back; the counts are not rows and stay.
      null;
    end;
  end if;
  delete from catalog.teams_staging;
  update catalog.team_sync_runs as r
  set teams_discovered = r.teams_discovered + v_discovered, teams_created = r.teams_created + v_made, teams_updated = r.teams_updated + v_changed,
    conflicts_detected = r.conflicts_detected + v_conflicts, errors = r.errors + coalesce(cardinality(v_unplaced), 0),
    error_log = nullif(left(concat_ws(e'\n', r.error_log, 'Left out, because nothing in their name can be compared or their league is not known: '
      || array_to_string(v_unplaced, ', ')), 10000), '')
  where r.team_sync_run_id = merge_teams.sync_run_id;
  return query select v_discovered, v_made, v_changed, v_conflicts;
end;
$$;
comment on function catalog.merge_teams(text, bigint, boolean) is
  'Merges catalog.teams_staging into catalog.teams: by the source''s id, else by name, else as a new team; what does not fit becomes a conflict, never a guess. A repeat writes nothing. A dry run (asked for here or by its run) counts and keeps nothing but the run''s row. Empties the staging table; call it in the transaction that filled it.';
grant execute on function catalog.merge_teams(text, bigint, boolean) to service_role;
