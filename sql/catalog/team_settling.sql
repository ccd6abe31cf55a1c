-- What the actions of a conflict do, the triggers that carry them out when the row is saved, and the rules that save it.

create function catalog.point_source_id(conflict catalog.team_sync_conflicts, team_id bigint) returns void
language sql
set search_path = ''
as $$
  insert into catalog.team_identifiers as i (source, source_team_id, team_id, source_name)
  select conflict.api_source, conflict.source_team_id, point_source_id.team_id, coalesce(conflict.new_team_data ->> 'canonical_name', conflict.conflict_value)
  where conflict.source_team_id is not null
  on conflict (source, source_team_id) do update set team_id = excluded.team_id where i.team_id <> excluded.team_id
$$;
comment on function catalog.point_source_id(catalog.team_sync_conflicts, bigint) is 'Makes the source''s id that a conflict is about mean this team.';
grant execute on function catalog.point_source_id(catalog.team_sync_conflicts, bigint) to service_role;

create function catalog.add_conflict_names(conflict catalog.team_sync_conflicts, team_id bigint) returns void
language sql
set search_path = ''
as $$
  insert into catalog.team_aliases (team_id, alias, source, priority)
  select distinct on (n.normalized) add_conflict_names.team_id, n.alias,
    case when conflict.api_source in ('thesportsdb', 'espn', 'manual') then conflict.api_source else 'event' end,
    case when n.alias ~ '^[[:upper:]]{2,4}$' then 5 when n.is_name then 9 else 8 end
  from (
    select x.is_name, catalog.strip_squad(x.alias) as alias, catalog.normalize_name(catalog.strip_squad(x.alias)) as normalized
    from (
      select true as is_name, conflict.new_team_data ->> 'canonical_name' as alias
      union all
      select false, a.alias
      from jsonb_array_elements_text(case when jsonb_typeof(conflict.new_team_data -> 'alternate_names') = 'array' then conflict.new_team_data -> 'alternate_names' else '[]' end) as a (alias)
      union all
      select false, conflict.conflict_value where conflict.conflict_type = 'alias_conflict'
    ) as x
    where x.alias <> ''
  ) as n
  where n.normalized <> '' and (n.is_name or not catalog.is_generic(n.normalized))
  order by n.normalized, n.is_name desc
  on conflict (team_id, alias_normalized) do nothing
$$;
comment on function catalog.add_conflict_names(catalog.team_sync_conflicts, bigint) is 'Gives a team the names that a conflict''s new_team_data holds.';
grant execute on function catalog.add_conflict_names(catalog.team_sync_conflicts, bigint) to service_role;

create function catalog.write_team_facts(team_id bigint, facts jsonb) returns void
language sql
set search_path = ''
as $$
  update catalog.teams as t
  set canonical_name = n.canonical_name, city = n.city, nickname = n.nickname, short_name = n.short_name, abbreviation = n.abbreviation, country = n.country,
    league_id = n.league_id, badge_url = n.badge_url, color = n.color, alternate_color = n.alternate_color
  from catalog.teams as o
  cross join lateral jsonb_populate_record(o, write_team_facts.facts) as n
  where t.team_id = write_team_facts.team_id and o.team_id = t.team_id
$$;
comment on function catalog.write_team_facts(bigint, jsonb) is 'Writes columns of a team by name: canonical_name, city, nickname, short_name, abbreviation, country, league_id, badge_url, color, alternate_color.';
grant execute on function catalog.write_team_facts(bigint, jsonb) to service_role;

create function catalog.facts_of(new_team_data jsonb, columns text[]) returns jsonb
language sql
immutable parallel safe
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(d.key, d.value), '{}')
  from jsonb_each(facts_of.new_team_data) as d
  where d.key = any (facts_of.columns)
$$;
comment on function catalog.facts_of(jsonb, text[]) is 'What a conflict''s new_team_data says of these columns.';
grant execute on function catalog.facts_of(jsonb, text[]) to service_role;

create function catalog.refuse_resolution(conflict catalog.team_sync_conflicts, reason text, advice text) returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'Cannot carry out % of conflict %: %', conflict.resolution_action, conflict.team_sync_conflict_id, refuse_resolution.reason
    using errcode = 'EG012', hint = refuse_resolution.advice;
end;
$$;
comment on function catalog.refuse_resolution(catalog.team_sync_conflicts, text, text) is 'Raises EG012: what an admin chose for a conflict makes no sense, why, and what to do instead.';
grant execute on function catalog.refuse_resolution(catalog.team_sync_conflicts, text, text) to service_role;

create function catalog.separate_team(conflict catalog.team_sync_conflicts) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  v_team_id bigint := conflict.new_team_id;
  v_name text := coalesce(conflict.new_team_data ->> 'canonical_name', conflict.conflict_value);
  v_league catalog.api_leagues_canonical;
  v_squad text;
begin
  if v_team_id is null then
    select l.* into v_league from catalog.api_leagues_canonical as l where l.league_id = (conflict.new_team_data ->> 'league_id')::bigint;
    if v_league.league_id is null then
      perform catalog.refuse_resolution(conflict, 'new_team_data.league_id names no league', 'Put the league_id of catalog.api_leagues_canonical there.');
    end if;
    v_squad := coalesce(conflict.new_team_data ->> 'squad', nullif(catalog.squad_of(v_name), ''), v_league.squad);
    if exists (
      select from catalog.teams as t
      where t.league_id = v_league.league_id and t.squad = v_squad and t.canonical_name_normalized = catalog.normalize_name(v_name)) then
      perform catalog.refuse_resolution(conflict, format('%s has a team of the name %s already', v_league.canonical_name, v_name),
        'Give the new team another canonical_name in new_team_data, or merge.');
    end if;
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, city, nickname, short_name, abbreviation, country, badge_url, color, alternate_color, discovery_source)
    select v_league.league_id, v_league.sport_id, v_squad, v_name, d.city, d.nickname, d.short_name, d.abbreviation, d.country, d.badge_url, d.color, d.alternate_color,
      case when conflict.api_source in ('thesportsdb', 'espn', 'csv') then conflict.api_source else 'manual' end
    from jsonb_populate_record(null::catalog.teams, catalog.facts_of(conflict.new_team_data,
      array['city', 'nickname', 'short_name', 'abbreviation', 'country', 'badge_url', 'color', 'alternate_color'])) as d
    returning team_id into v_team_id;
    perform catalog.point_source_id(conflict, v_team_id);
    perform catalog.derive_team_aliases(array[v_team_id]);
  else
    update catalog.teams as t set is_placeholder = false where t.team_id = v_team_id and t.is_placeholder;
  end if;
  perform catalog.add_conflict_names(conflict, v_team_id);
  perform catalog.mark_shared_aliases(array(select t.league_id from catalog.teams as t where t.team_id = v_team_id));
  return v_team_id;
end;
$$;
comment on function catalog.separate_team(catalog.team_sync_conflicts) is
  'create_new: the source means a team of its own. Makes it, where none was made meanwhile, with the source''s id and names; names that both teams have are marked as shared. Returns its id.';
grant execute on function catalog.separate_team(catalog.team_sync_conflicts) to service_role;

create function catalog.edit_team(conflict catalog.team_sync_conflicts) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_team catalog.teams;
  v_facts jsonb;
  v_is_by_rule boolean := conflict.status = 'auto_resolved';
begin
  select t.* into v_team from catalog.teams as t where t.team_id = conflict.existing_team_id and t.record_status = 'active';
  if v_team.team_id is null then
    perform catalog.refuse_resolution(conflict, 'existing_team_id names no team to change', 'Choose the team in existing_team_id, or create_new or ignore.');
  end if;
  if conflict.resolution_action = 'manual_edit' then
    v_facts := catalog.facts_of(conflict.new_team_data, array['canonical_name', 'city', 'nickname', 'abbreviation', 'country', 'league_id']);
    if v_facts = '{}' or v_facts ->> 'canonical_name' = '' or v_facts -> 'canonical_name' = 'null' then
      perform catalog.refuse_resolution(conflict, 'new_team_data holds nothing to write, or an empty name',
        'Write canonical_name, city, nickname, abbreviation, country or league_id into new_team_data; leave out what is to stay.');
    end if;
    if v_facts ? 'league_id' and not exists (
      select from catalog.api_leagues_canonical as l where l.league_id = (v_facts ->> 'league_id')::bigint and l.sport_id = v_team.sport_id) then
      perform catalog.refuse_resolution(conflict, 'new_team_data.league_id names no league of the team''s sport', 'Look its league_id up in catalog.api_leagues_canonical.');
    end if;
  else
    v_facts := jsonb_strip_nulls(catalog.facts_of(conflict.new_team_data,
      array['city', 'nickname', 'short_name', 'abbreviation', 'country', 'badge_url', 'color', 'alternate_color']
        -- A rule gives a seeded team a further name; only a person renames it.
        || case when conflict.conflict_type = 'canonical_name_conflict' and not (v_is_by_rule and v_team.discovery_source = 'seed') then array['canonical_name'] else '{}' end));
  end if;
  if v_facts ? 'canonical_name' and exists (
    select from catalog.teams as t
    where t.team_id <> v_team.team_id and t.league_id = coalesce((v_facts ->> 'league_id')::bigint, v_team.league_id) and t.squad = v_team.squad
      and t.canonical_name_normalized = catalog.normalize_name(v_facts ->> 'canonical_name')) then
    perform catalog.refuse_resolution(conflict, format('another team of the league has the name %s', v_facts ->> 'canonical_name'),
      'Choose another canonical_name in new_team_data, or merge the two teams.');
  end if;
  perform catalog.write_team_facts(v_team.team_id, v_facts);
  -- Withheld until now, the source's id means this team.
  if conflict.new_team_id is null then
    perform catalog.point_source_id(conflict, v_team.team_id);
  end if;
  if conflict.resolution_action = 'update_existing' and conflict.new_team_id is null then
    perform catalog.add_conflict_names(conflict, v_team.team_id);
  end if;
  perform catalog.derive_team_aliases(array[v_team.team_id]);
end;
$$;
comment on function catalog.edit_team(catalog.team_sync_conflicts) is
  'update_existing and manual_edit: the team in existing_team_id takes the facts of new_team_data; an id that no team was made for means it from now on.';
grant execute on function catalog.edit_team(catalog.team_sync_conflicts) to service_role;

create function catalog.tg_team_sync_conflicts__stamp_resolution() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Settling another conflict answers this one, or an undo opens it again.
  if current_setting('catalog.is_settling', true) = 'on' then
    return new;
  end if;
  if old.status <> 'pending' or new.status <> old.status or new.resolution_action is null then
    raise exception 'Cannot change conflict %: %', old.team_sync_conflict_id,
        case when old.status <> 'pending' then format('it is %s already', old.status) else 'its status follows from resolution_action' end
      using errcode = 'EG011', hint = case
        when old.status <> 'pending' then format('Take it back with select catalog.undo_conflict(%s), then choose again.', old.team_sync_conflict_id)
        else 'Set resolution_action to merge, create_new, update_existing, manual_edit or ignore.'
      end;
  end if;
  new.resolved_at := now();
  if new.resolved_by is not distinct from old.resolved_by then
    new.resolved_by := coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user);
  end if;
  new.status := case when new.resolved_by like 'rule %' then 'auto_resolved' when new.resolution_action = 'ignore' then 'ignored' else 'resolved' end;
  return new;
end;
$$;
comment on function catalog.tg_team_sync_conflicts__stamp_resolution() is
  'Before a conflict is settled: stamps status, when and by whom; refuses what is settled already.';
create trigger team_sync_conflicts_100_stamp_resolution before update of status, resolution_action on catalog.team_sync_conflicts
  for each row when ((old.status, old.resolution_action) is distinct from (new.status, new.resolution_action))
  execute function catalog.tg_team_sync_conflicts__stamp_resolution();

create function catalog.tg_team_sync_conflicts__carry_out() returns trigger
language plpgsql
set search_path = ''
set timezone = 'UTC'
as $$
declare
  v_claimed bigint := (select i.team_id from catalog.team_identifiers as i where i.source = new.api_source and i.source_team_id = new.source_team_id);
  v_loser bigint := coalesce(new.new_team_id, v_claimed);
  v_reason text;
  v_teams bigint[];
  v_leagues bigint[];
  v_events bigint[];
  v_before jsonb;
  v_changes jsonb;
begin
  if current_setting('catalog.is_settling', true) = 'on' then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  if new.resolution_action = 'merge' then
    v_reason := catalog.check_team_merge(new.existing_team_id, v_loser);
    if v_reason is not null then
      perform catalog.refuse_resolution(new, v_reason,
        'Choose in existing_team_id the team that stays, another one of the same sport and squad; or create_new when they are two teams, update_existing when one was renamed.');
    end if;
  end if;

  v_teams := array_remove(array[new.existing_team_id, v_loser], null);
  v_leagues := array(select t.league_id from catalog.teams as t where t.team_id = any (v_teams))
    || array_remove(array[(new.new_team_data ->> 'league_id')::bigint], null);
  v_events := case when new.resolution_action = 'merge' then array(
    select e.event_id from catalog.events as e where e.home_team_id = v_loser or e.away_team_id = v_loser
    union
    select g.event_id from catalog.same_games(new.existing_team_id, v_loser) as g
    union
    select g.kept_id from catalog.same_games(new.existing_team_id, v_loser) as g) end;
  select coalesce(jsonb_agg(to_jsonb(r)), '[]') into v_before
  from catalog.team_rows(v_teams, v_leagues, v_events) as r
  where r.row_key <> jsonb_build_object('team_sync_conflict_id', new.team_sync_conflict_id);

  perform set_config('catalog.is_settling', 'on', true);
  case new.resolution_action
    when 'merge' then
      if v_loser is not null then
        perform catalog.merge_two_teams(new.existing_team_id, v_loser, new.team_sync_conflict_id);
      end if;
      perform catalog.point_source_id(new, new.existing_team_id);
      if new.source_team_id is not null then
        perform catalog.write_team_facts(new.existing_team_id, (
          select coalesce(jsonb_object_agg(f.key, f.value), '{}')
          from jsonb_each(catalog.facts_of(new.new_team_data,
            array['city', 'nickname', 'short_name', 'abbreviation', 'country', 'badge_url', 'color', 'alternate_color'])) as f
          join catalog.teams as t on t.team_id = new.existing_team_id and to_jsonb(t) ->> f.key is null));
        perform catalog.add_conflict_names(new, new.existing_team_id);
        perform catalog.mark_shared_aliases(array(select t.league_id from catalog.teams as t where t.team_id = new.existing_team_id));
      end if;
    when 'create_new' then
      v_teams := v_teams || catalog.separate_team(new);
    when 'ignore' then
      -- Looked at and found to be no conflict: its team, if one was made, takes names from others again as they do from it.
      perform catalog.mark_shared_aliases(v_leagues);
    else
      perform catalog.edit_team(new);
  end case;
  perform set_config('catalog.is_settling', 'off', true);

  select catalog.rows_changed(v_before, coalesce(jsonb_agg(to_jsonb(r)), '[]')) into v_changes
  from catalog.team_rows(v_teams, v_leagues, v_events) as r
  where r.row_key <> jsonb_build_object('team_sync_conflict_id', new.team_sync_conflict_id);
  insert into catalog.team_sync_audit_log (sync_run_id, conflict_id, team_id, action_type, entity_type, entity_id, changes, notes, performed_by)
  values (new.sync_run_id, new.team_sync_conflict_id, coalesce(new.existing_team_id, new.new_team_id),
    case new.resolution_action when 'merge' then 'team_merged' when 'create_new' then 'team_separated' when 'ignore' then 'conflict_ignored' else 'team_updated' end,
    case when new.resolution_action = 'ignore' then 'conflict' else 'team' end,
    case when new.resolution_action = 'ignore' then new.team_sync_conflict_id else coalesce(new.existing_team_id, new.new_team_id, v_teams[1]) end,
    jsonb_build_object('rows', v_changes || catalog.row_change('team_sync_conflicts',
      jsonb_build_object('team_sync_conflict_id', new.team_sync_conflict_id), to_jsonb(old), to_jsonb(new))),
    new.resolution_notes, new.resolved_by);
  return null;
end;
$$;
comment on function catalog.tg_team_sync_conflicts__carry_out() is
  'After a conflict was given its resolution_action: carries it out and writes to catalog.team_sync_audit_log which rows changed.';
create trigger team_sync_conflicts_910_carry_out after update of resolution_action on catalog.team_sync_conflicts
  for each row when (old.resolution_action is distinct from new.resolution_action and new.status <> 'pending')
  execute function catalog.tg_team_sync_conflicts__carry_out();

create function catalog.rule_holds(conflict catalog.team_sync_conflicts, rule catalog.team_sync_auto_resolution_rules) returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce(case rule.condition_operator
    when 'equals' then f.said = rule.condition_value
    when 'not_equals' then f.said <> rule.condition_value
    when 'greater_than' then f.number > rule.condition_value::numeric
    when 'less_than' then f.number < rule.condition_value::numeric
    when 'contains' then position(lower(rule.condition_value) in lower(f.said)) > 0
    when 'matches' then f.said ~ rule.condition_value
  end, false)
  from (
    select v.said, case when v.said ~ '^-?\d+(\.\d+)?$' then v.said::numeric end as number
    from (
      select case
        when rule.condition_field like 'new\_team\_data.%' then conflict.new_team_data ->> substr(rule.condition_field, length('new_team_data.') + 1)
        else to_jsonb(conflict) ->> rule.condition_field
      end as said
    ) as v
  ) as f
$$;
comment on function catalog.rule_holds(catalog.team_sync_conflicts, catalog.team_sync_auto_resolution_rules) is 'Whether a conflict fulfils a rule''s condition.';
grant execute on function catalog.rule_holds(catalog.team_sync_conflicts, catalog.team_sync_auto_resolution_rules) to service_role;

create function catalog.auto_resolve_conflicts(sync_run_id bigint default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_choice record;
  v_count integer := 0;
begin
  for v_choice in
    select distinct on (c.team_sync_conflict_id) c.team_sync_conflict_id, r.team_sync_auto_resolution_rule_id as rule_id, r.action
    from catalog.team_sync_conflicts as c
    join catalog.team_sync_auto_resolution_rules as r on r.conflict_type = c.conflict_type and r.enabled and catalog.rule_holds(c, r)
    where c.status = 'pending' and (auto_resolve_conflicts.sync_run_id is null or c.sync_run_id = auto_resolve_conflicts.sync_run_id)
    order by c.team_sync_conflict_id, r.priority, r.team_sync_auto_resolution_rule_id
  loop
    -- One by one: each may be refused by itself, and may answer a later one.
    begin
      update catalog.team_sync_conflicts as c
      set resolution_action = v_choice.action, resolved_by = format('rule %s', v_choice.rule_id)
      where c.team_sync_conflict_id = v_choice.team_sync_conflict_id and c.status = 'pending';
      if found then
        v_count := v_count + 1;
      end if;
    exception when sqlstate 'EG012' then
      update catalog.team_sync_conflicts as c
      set resolution_notes = format('Rule %s could not settle it. %s', v_choice.rule_id, sqlerrm)
      where c.team_sync_conflict_id = v_choice.team_sync_conflict_id
        and c.resolution_notes is distinct from format('Rule %s could not settle it. %s', v_choice.rule_id, sqlerrm);
    end;
  end loop;
  return v_count;
end;
$$;
comment on function catalog.auto_resolve_conflicts(bigint) is
  'Settles pending conflicts by catalog.team_sync_auto_resolution_rules, of a run or, without one, all. What a rule may not do waits for a person, with the reason in resolution_notes. Returns the number settled.';
grant execute on function catalog.auto_resolve_conflicts(bigint) to service_role;
