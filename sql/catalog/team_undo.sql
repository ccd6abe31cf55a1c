-- What settling conflicts changed, row by row, and how it is put back.

create function catalog.row_change(table_name text, row_key jsonb, old_row jsonb, new_row jsonb) returns jsonb
language sql
immutable parallel safe
set search_path = ''
as $$
  select jsonb_build_object('table', row_change.table_name, 'key', row_change.row_key,
    'before', case when row_change.old_row is not null then
      (select coalesce(jsonb_object_agg(o.key, o.value), '{}') from jsonb_each(row_change.old_row) as o
       where row_change.new_row is null or (o.value is distinct from row_change.new_row -> o.key and o.key <> 'updated_at')) end,
    'after', case when row_change.new_row is not null then
      (select coalesce(jsonb_object_agg(n.key, n.value), '{}') from jsonb_each(row_change.new_row) as n
       where row_change.old_row is null or (n.value is distinct from row_change.old_row -> n.key and n.key <> 'updated_at')) end)
$$;
comment on function catalog.row_change(text, jsonb, jsonb, jsonb) is
  'One entry of catalog.team_sync_audit_log.changes: of a changed row the columns that differ, of a new or removed one all.';
grant execute on function catalog.row_change(text, jsonb, jsonb, jsonb) to service_role;

create function catalog.team_rows(team_ids bigint[], league_ids bigint[], event_ids bigint[]) returns table (table_name text, row_key jsonb, content jsonb)
language plpgsql
stable
set search_path = ''
set timezone = 'UTC'
as $$
begin
  -- plpgsql, because matching's tables come after this room's.
  return query
  select 'teams', jsonb_build_object('team_id', t.team_id), to_jsonb(t)
  from catalog.teams as t where t.team_id = any (team_rows.team_ids)
  union all
  -- Of the whole league: a name that two teams come to share is marked at both.
  select 'team_aliases', jsonb_build_object('team_alias_id', a.team_alias_id), to_jsonb(a)
  from catalog.team_aliases as a
  join catalog.teams as t on t.team_id = a.team_id
  where t.league_id = any (team_rows.league_ids) or t.team_id = any (team_rows.team_ids)
  union all
  select 'team_identifiers', jsonb_build_object('source', i.source, 'source_team_id', i.source_team_id), to_jsonb(i) - 'metadata'
  from catalog.team_identifiers as i where i.team_id = any (team_rows.team_ids)
  union all
  select 'team_sync_conflicts', jsonb_build_object('team_sync_conflict_id', c.team_sync_conflict_id), to_jsonb(c)
  from catalog.team_sync_conflicts as c
  where c.existing_team_id = any (team_rows.team_ids) or c.new_team_id = any (team_rows.team_ids)
  union all
  select 'events', jsonb_build_object('event_id', e.event_id), to_jsonb(e)
  from catalog.events as e where e.event_id = any (team_rows.event_ids)
  union all
  select 'event_identifiers', jsonb_build_object('event_identifier_id', i.event_identifier_id), to_jsonb(i) - 'metadata' - 'facts'
  from catalog.event_identifiers as i where i.event_id = any (team_rows.event_ids)
  union all
  select 'channel_matches', jsonb_build_object('channel_name_id', m.channel_name_id, 'event_id', m.event_id), to_jsonb(m)
  from matching.channel_matches as m where m.event_id = any (team_rows.event_ids)
  union all
  select 'match_cache', jsonb_build_object('match_cache_id', m.match_cache_id), to_jsonb(m)
  from matching.match_cache as m where m.event_id = any (team_rows.event_ids)
  union all
  select 'match_overrides', jsonb_build_object('match_override_id', o.match_override_id), to_jsonb(o)
  from matching.match_overrides as o where o.event_id = any (team_rows.event_ids)
  union all
  select 'match_verifications', jsonb_build_object('match_verification_id', v.match_verification_id), to_jsonb(v)
  from matching.match_verifications as v where v.event_id = any (team_rows.event_ids);
end;
$$;
comment on function catalog.team_rows(bigint[], bigint[], bigint[]) is
  'All rows that settling a conflict between these teams may change, as they are: their own, all aliases of their leagues, these events and what refers to them. Pairings are left out, they follow the events.';
grant execute on function catalog.team_rows(bigint[], bigint[], bigint[]) to service_role;

create function catalog.rows_changed(before jsonb, after jsonb) returns jsonb
language sql
immutable parallel safe
set search_path = ''
as $$
  with b as materialized (
    select r.* from jsonb_to_recordset(rows_changed.before) as r (table_name text, row_key jsonb, content jsonb)
  ),
  a as materialized (
    select r.* from jsonb_to_recordset(rows_changed.after) as r (table_name text, row_key jsonb, content jsonb)
  ),
  changed as (
    select coalesce(a.table_name, b.table_name) as table_name, coalesce(a.row_key, b.row_key) as row_key,
      catalog.row_change(coalesce(a.table_name, b.table_name), coalesce(a.row_key, b.row_key), b.content, a.content) as change
    from b
    full join a on a.table_name = b.table_name and a.row_key = b.row_key
    where b.content - 'updated_at' is distinct from a.content - 'updated_at'
  )
  select coalesce(jsonb_agg(c.change order by c.table_name, c.row_key::text), '[]') from changed as c
$$;
comment on function catalog.rows_changed(jsonb, jsonb) is 'What differs between two lists of rows as catalog.team_rows gives them, as catalog.row_change writes it.';
grant execute on function catalog.rows_changed(jsonb, jsonb) to service_role;

create function catalog.undo_tables() returns table (table_name text, full_name text, key_condition text, place integer, must_be_unchanged boolean)
language sql
immutable parallel safe
set search_path = ''
as $$
  values
    ('teams', 'catalog.teams', 't.team_id = (r.key ->> ''team_id'')::bigint', 1, true),
    ('team_aliases', 'catalog.team_aliases', 't.team_alias_id = (r.key ->> ''team_alias_id'')::bigint', 2, true),
    ('team_identifiers', 'catalog.team_identifiers', 't.source = r.key ->> ''source'' and t.source_team_id = r.key ->> ''source_team_id''', 3, true),
    ('team_sync_conflicts', 'catalog.team_sync_conflicts', 't.team_sync_conflict_id = (r.key ->> ''team_sync_conflict_id'')::bigint', 4, true),
    ('events', 'catalog.events', 't.event_id = (r.key ->> ''event_id'')::bigint', 5, true),
    ('event_identifiers', 'catalog.event_identifiers', 't.event_identifier_id = (r.key ->> ''event_identifier_id'')::bigint', 6, true),
    -- Matches are made anew all the time: what a later match changed stays, and is decided again anyway.
    ('channel_matches', 'matching.channel_matches',
      't.channel_name_id = (r.key ->> ''channel_name_id'')::bigint and t.event_id = (r.key ->> ''event_id'')::bigint', 7, false),
    ('match_cache', 'matching.match_cache', 't.match_cache_id = (r.key ->> ''match_cache_id'')::bigint', 8, false),
    ('match_overrides', 'matching.match_overrides', 't.match_override_id = (r.key ->> ''match_override_id'')::bigint', 9, true),
    ('match_verifications', 'matching.match_verifications', 't.match_verification_id = (r.key ->> ''match_verification_id'')::bigint', 10, false)
$$;
comment on function catalog.undo_tables() is 'The tables whose rows catalog.restore_rows puts back, parents before children, and how a row is found by its key.';
grant execute on function catalog.undo_tables() to service_role;

create function catalog.changed_since(changes jsonb) returns text[]
language plpgsql
stable
set search_path = ''
set timezone = 'UTC'
as $$
declare
  v_table record;
  v_found text[];
  v_all text[] := array[]::text[];
begin
  for v_table in
    select u.table_name, u.full_name, u.key_condition, jsonb_agg(r.value) as rows
    from catalog.undo_tables() as u
    join jsonb_array_elements(changed_since.changes -> 'rows') as r on r.value ->> 'table' = u.table_name
    where u.must_be_unchanged
    group by u.table_name, u.full_name, u.key_condition
    order by min(u.place)
  loop
    execute format($query$
      select array_agg(format('%%s %%s', %L, (select string_agg(k.value, ' ') from jsonb_each_text(r.key) as k)) order by r.key::text)
      from jsonb_to_recordset($1) as r (key jsonb, after jsonb)
      left join %s as t on %s
      where case when r.after is null then t is distinct from null else t is not distinct from null
        -- Counters and what a source says anew go on without anybody having changed the row.
        or not to_jsonb(t) @> (r.after - array['updated_at', 'match_count', 'last_matched_at', 'source_digest', 'source_name', 'facts']) end
    $query$, v_table.table_name, v_table.full_name, v_table.key_condition) into v_found using v_table.rows;
    v_all := v_all || v_found;
  end loop;
  return v_all;
end;
$$;
comment on function catalog.changed_since(jsonb) is 'The rows of a journal entry that are no longer as the entry left them.';
grant execute on function catalog.changed_since(jsonb) to service_role;

create function catalog.restore_rows(changes jsonb) returns integer
language plpgsql
set search_path = ''
set timezone = 'UTC'
as $$
declare
  v_table record;
  v_count integer;
  v_total integer := 0;
begin
  for v_table in
    -- What was made goes first, children before parents; then what was changed; what was removed comes back last, parents first.
    select p.phase, u.full_name, u.key_condition, u.must_be_unchanged, jsonb_agg(r.value) as rows,
      (select string_agg(quote_ident(a.attname), ', ') from pg_catalog.pg_attribute as a
        where a.attrelid = u.full_name::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and (p.phase = 3 or (a.attidentity = '' and a.attname <> 'updated_at'))) as columns
    from catalog.undo_tables() as u
    join jsonb_array_elements(restore_rows.changes -> 'rows') as r on r.value ->> 'table' = u.table_name
    cross join lateral (
      select case when r.value ->> 'before' is null then 1 when r.value ->> 'after' is null then 3 else 2 end as phase
    ) as p
    -- Data about the world is never removed: catalog.undo_team_sync archives a team that was made.
    where not (p.phase = 1 and u.table_name = 'teams')
    group by p.phase, u.table_name, u.full_name, u.key_condition, u.must_be_unchanged, u.place
    order by p.phase, case when p.phase = 1 then -u.place else u.place end
  loop
    if v_table.phase = 1 then
      execute format('delete from %s as t using jsonb_to_recordset($1) as r (key jsonb) where %s', v_table.full_name, v_table.key_condition)
        using v_table.rows;
    elsif v_table.phase = 2 then
      execute format($query$
        update %1$s as t set (%2$s) = (select %2$s from jsonb_populate_record(t, r.before))
        from jsonb_to_recordset($1) as r (key jsonb, before jsonb, after jsonb) where %3$s and (%4$L or to_jsonb(t) @> r.after)
      $query$, v_table.full_name, v_table.columns, v_table.key_condition, v_table.must_be_unchanged) using v_table.rows;
    else
      execute format($query$
        insert into %1$s (%2$s) overriding system value
        select %2$s from jsonb_populate_recordset(null::%1$s, (select jsonb_agg(r.value -> 'before') from jsonb_array_elements($1) as r)) %3$s
      $query$, v_table.full_name, v_table.columns, case when v_table.must_be_unchanged then '' else 'on conflict do nothing' end) using v_table.rows;
    end if;
    get diagnostics v_count = row_count;
    v_total := v_total + v_count;
  end loop;
  return v_total;
end;
$$;
comment on function catalog.restore_rows(jsonb) is
  'Puts the rows of a journal entry back as they were: removes new ones, restores changed columns, brings removed ones back under their old keys. Call catalog.changed_since first. Returns the number of rows.';
grant execute on function catalog.restore_rows(jsonb) to service_role;

create function catalog.undo_team_sync(team_sync_audit_log_id bigint, performed_by text default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_entry catalog.team_sync_audit_log;
  v_changed text[];
  v_later bigint[];
  v_made bigint[];
  v_count integer;
begin
  -- No import may add to teams while they are taken apart.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  select l.* into v_entry from catalog.team_sync_audit_log as l where l.team_sync_audit_log_id = undo_team_sync.team_sync_audit_log_id for update;
  if v_entry.team_sync_audit_log_id is null or v_entry.undone_at is not null or v_entry.action_type = 'conflict_detected' then
    raise exception 'Cannot undo journal entry %: %', undo_team_sync.team_sync_audit_log_id,
        case
          when v_entry.team_sync_audit_log_id is null then 'there is none'
          when v_entry.undone_at is not null then format('it was undone at %s', v_entry.undone_at)
          else 'it says that a conflict was found, which changed nothing'
        end
      using errcode = 'EG014', hint = 'Take an id of catalog.team_sync_audit_log whose undone_at is empty; to be rid of a conflict set its resolution_action to ignore.';
  end if;

  v_changed := catalog.changed_since(v_entry.changes);
  select array_agg((r.value #>> '{key,team_id}')::bigint) into v_made
  from jsonb_array_elements(v_entry.changes -> 'rows') as r
  where r.value ->> 'table' = 'teams' and r.value ->> 'before' is null;
  if v_made is not null then
    v_changed := v_changed || array(
      select format('events %s', e.event_id) from catalog.events as e
      where (e.home_team_id = any (v_made) or e.away_team_id = any (v_made)) and e.record_status = 'active'
      order by e.event_id)
    || array(
      select format('team_identifiers %s %s', i.source, i.source_team_id) from catalog.team_identifiers as i
      where i.team_id = any (v_made) and i.created_at > v_entry.performed_at);
  end if;
  if cardinality(v_changed) > 0 then
    select array_agg(l.team_sync_audit_log_id order by l.team_sync_audit_log_id desc) into v_later
    from catalog.team_sync_audit_log as l
    where l.team_sync_audit_log_id > v_entry.team_sync_audit_log_id and l.undone_at is null
      and exists (
        select from jsonb_array_elements(l.changes -> 'rows') as r
        where format('%s %s', r.value ->> 'table', (select string_agg(k.value, ' ') from jsonb_each_text(r.value -> 'key') as k)) = any (v_changed));
    raise exception 'Cannot undo journal entry %: later changes stand on it: %', v_entry.team_sync_audit_log_id, array_to_string(v_changed[:5], ', ')
        || case when cardinality(v_changed) > 5 then format(' and %s more', cardinality(v_changed) - 5) else '' end
      using errcode = 'EG013',
        hint = case
          when v_later is null then 'Put these rows back first, or change them by hand.'
          else format('Undo these entries of catalog.team_sync_audit_log first: %s.', array_to_string(v_later, ', '))
        end;
  end if;

  perform set_config('catalog.is_settling', 'on', true);
  v_count := catalog.restore_rows(v_entry.changes);
  if v_made is not null then
    delete from catalog.team_aliases as a where a.team_id = any (v_made);
    delete from catalog.team_identifiers as i where i.team_id = any (v_made);
    -- The name is free again for who has it next.
    update catalog.teams as t
    set record_status = 'archived', canonical_name = format('%s (undone, team %s)', t.canonical_name, t.team_id)
    where t.team_id = any (v_made);
    v_count := v_count + cardinality(v_made);
  end if;
  perform set_config('catalog.is_settling', 'off', true);
  update catalog.team_sync_audit_log as l
  set undone_at = now(), undone_by = coalesce(undo_team_sync.performed_by, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user)
  where l.team_sync_audit_log_id = v_entry.team_sync_audit_log_id;
  return v_count;
end;
$$;
comment on function catalog.undo_team_sync(bigint, text) is
  'Puts the rows of one entry of catalog.team_sync_audit_log back as they were; refused while later changes stand on them. A team that the entry made is archived. Returns the number of rows.';
grant execute on function catalog.undo_team_sync(bigint, text) to service_role;

create function catalog.undo_conflict(conflict_id bigint, performed_by text default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_entry bigint;
  v_total integer := 0;
  v_is_found boolean := false;
begin
  for v_entry in
    select l.team_sync_audit_log_id from catalog.team_sync_audit_log as l
    where l.conflict_id = undo_conflict.conflict_id and l.undone_at is null and l.action_type <> 'conflict_detected'
    order by l.team_sync_audit_log_id desc
  loop
    v_is_found := true;
    v_total := v_total + catalog.undo_team_sync(v_entry, undo_conflict.performed_by);
  end loop;
  if not v_is_found then
    raise exception 'Cannot undo conflict %: nothing was done about it', undo_conflict.conflict_id
      using errcode = 'EG014', hint = 'Only a conflict that was settled and not undone since can be undone; see catalog.team_sync_audit_log.';
  end if;
  return v_total;
end;
$$;
comment on function catalog.undo_conflict(bigint, text) is
  'Takes back what settling a conflict did; it is pending again. Refused while later changes stand on it. Returns the number of rows put back.';
grant execute on function catalog.undo_conflict(bigint, text) to service_role;
