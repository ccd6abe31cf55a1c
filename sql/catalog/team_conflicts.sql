-- What a source says of a team that does not fit: which team a name means, and the conflicts of five types that are found on the way.

create unlogged table catalog.team_conflicts_at_hand (
  conflict_type text not null,
  severity text not null,
  source_team_id text not null,
  existing_team_id bigint,
  leader_source_id text,
  conflict_field text not null,
  conflict_value text not null,
  evidence jsonb not null default '{}'
);
comment on table catalog.team_conflicts_at_hand is 'Conflicts that a merge finds, those that are known from before too; only inside one merge.';
comment on column catalog.team_conflicts_at_hand.leader_source_id is 'The id in the same answer whose team is the existing one, where that team is only being made.';
revoke all on catalog.team_conflicts_at_hand from anon, authenticated;
grant select, insert, delete on catalog.team_conflicts_at_hand to service_role;
alter table catalog.team_conflicts_at_hand enable row level security;

create function catalog.team_sync_setting(setting_name text) returns real
language sql
stable
set search_path = ''
as $$
  select s.setting_value from catalog.team_sync_settings as s where s.setting_name = team_sync_setting.setting_name
$$;
comment on function catalog.team_sync_setting(text) is 'A figure of catalog.team_sync_settings; null when there is none.';
grant execute on function catalog.team_sync_setting(text) to service_role;

create function catalog.staged_team_facts(staged catalog.teams_staging) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object('short_name', staged.short_name, 'city', staged.city, 'nickname', staged.nickname, 'abbreviation', staged.abbreviation,
    'country', staged.country, 'badge_url', staged.badge_url, 'color', staged.color, 'alternate_color', staged.alternate_color))
$$;
comment on function catalog.staged_team_facts(catalog.teams_staging) is 'What a source says of a team, by column of catalog.teams.';
grant execute on function catalog.staged_team_facts(catalog.teams_staging) to service_role;

create function catalog.find_staged_teams(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  -- As catalog.find_teams does for sides of events, and stricter: who has an id of its own is more often a team of its own.
  with countries as materialized (
    select c.country, c.country_key from catalog.country_keys() as c
  ),
  wanted as materialized (
    select s.source_team_id, s.league_id, s.sport_id, s.squad, s.is_list, s.normalized, array_remove(array[own.country_key, leagues.country_key], null) as countries
    from catalog.teams_staging as s
    join catalog.api_leagues_canonical as l on l.league_id = s.league_id
    left join countries as own on own.country = s.country
    left join countries as leagues on leagues.country = l.country
    where s.team_id is null
  ),
  forms as (
    select n.source_team_id, n.normalized as form, case n.kind when 'name' then 1 when 'city_nickname' then 3 else 5 end as form_no
    from catalog.team_names_at_hand as n
    where n.strength > 5
    union
    select n.source_team_id, n.core, case n.kind when 'name' then 2 when 'city_nickname' then 4 else 5 end
    from catalog.team_names_at_hand as n
    where n.strength > 5 and n.core <> n.normalized
  ),
  named as materialized (
    select w.source_team_id, f.form_no, a.priority, t.team_id, t.league_id = w.league_id as is_own,
      -- Clubs of the same name play in many countries; a club may play in a neighbour's league.
      t.league_id <> w.league_id and cardinality(w.countries) > 0 and cardinality(known.countries) > 0 and not w.countries && known.countries as is_abroad
    from wanted as w
    join forms as f on f.source_team_id = w.source_team_id
    join catalog.team_aliases as a on a.alias_normalized = f.form and not a.is_ambiguous
    join catalog.teams as t on t.team_id = a.team_id and t.sport_id = w.sport_id and t.squad = w.squad and t.record_status = 'active'
    join catalog.api_leagues_canonical as tl on tl.league_id = t.league_id
    left join countries as own on own.country = t.country
    left join countries as leagues on leagues.country = tl.country
    cross join lateral (select array_remove(array[own.country_key, leagues.country_key], null) as countries) as known
    where a.priority >= 9 or (a.priority = 8 and f.form_no <= 4)
      -- Beside an event a source may use a place for the name; a list of the league's teams does not.
      or (t.league_id = w.league_id and a.priority >= 6 and not w.is_list and f.form_no = 1)
  ),
  candidates as (
    select n.*, rank() over (partition by n.source_team_id order by n.is_own desc, n.form_no, n.priority desc) as place
    from named as n
    -- A short or other name alone proves nothing in another league, and in its own only where it is the full name there.
    where not n.is_abroad and (n.is_own or n.form_no <= 4)
  ),
  settled as materialized (
    select c.source_team_id, min(c.team_id) as team_id, count(distinct c.team_id) as teams, bool_and(c.is_own) as is_own, min(c.form_no) as form_no,
      max(c.priority) as priority, jsonb_agg(distinct c.team_id) as team_ids
    from candidates as c
    where c.place = 1
    group by c.source_team_id
  ),
  contested as (
    select d.*, w.league_id, w.normalized, w.is_list, other.source_team_id as other_id, other.league_id as other_league_id,
      row_number() over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as nth,
      count(*) over (partition by d.team_id, d.is_own, d.form_no, d.priority) as peers,
      count(*) over (partition by d.team_id, d.is_own, d.form_no, d.priority, w.league_id, w.normalized) as namesakes,
      first_value(d.source_team_id) over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as leader_id,
      first_value(w.league_id) over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as leader_league_id,
      first_value(w.normalized) over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as leader_name,
      catalog.normalize_name(catalog.strip_squad(other.source_name)) as other_name
    from settled as d
    join wanted as w on w.source_team_id = d.source_team_id
    left join (
      select distinct on (i.team_id) i.team_id, i.source_team_id, i.source_name, (i.facts ->> 'league_id')::bigint as league_id
      from catalog.team_identifiers as i
      where i.source = find_staged_teams.source
      order by i.team_id, i.source_team_id
    ) as other on other.team_id = d.team_id
    where d.teams = 1
  ),
  found as (
    update catalog.teams_staging as s
    set team_id = c.team_id, resolution = 'name'
    from contested as c
    where c.source_team_id = s.source_team_id and c.other_id is null and c.nth = 1 and c.peers = c.namesakes
    returning s.source_team_id
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select
    case when c.is_same_name then 'duplicate_normalized_name' else 'api_id_mismatch' end,
    -- Listed in two leagues: the source means two teams.
    case when c.is_list and coalesce(c.other_league_id, c.leader_league_id) <> c.league_id then 'low' else 'high' end,
    c.source_team_id, c.team_id,
    case when c.is_same_name then 'name' else 'source_team_id' end,
    case when c.is_same_name then c.normalized else coalesce(c.other_id, c.leader_id) end,
    jsonb_build_object('other_source_team_id', coalesce(c.other_id, c.leader_id),
      'both_listed', c.is_list and coalesce(c.other_league_id, c.leader_league_id) <> c.league_id)
  from (
    select x.*,
      (x.is_own and x.form_no = 1 and x.priority = 10)
        or (x.normalized = coalesce(x.other_name, x.leader_name)
          and x.league_id = coalesce(x.other_league_id, case when x.other_id is null then x.leader_league_id end)) is true as is_same_name
    from contested as x
  ) as c
  where not exists (select from found as f where f.source_team_id = c.source_team_id)
  union all
  select 'api_id_mismatch', 'medium', d.source_team_id, d.team_id, 'name', w.normalized, jsonb_build_object('candidates', d.team_ids)
  from settled as d
  join wanted as w on w.source_team_id = d.source_team_id
  where d.teams > 1;
end;
$$;
comment on function catalog.find_staged_teams(text) is
  'Sets the team of staged teams whose id is new, by their names: in their own league first, else the one team of sport and squad that goes by that name and may be of that country. Names that mean several teams, or one that has another id of the source, become conflicts.';
grant execute on function catalog.find_staged_teams(text) to service_role;

create function catalog.find_name_changes(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  with changed as materialized (
    select s.source_team_id, s.team_id, s.league_id, s.sport_id, s.squad, s.name
    from catalog.teams_staging as s
    join catalog.team_identifiers as i on i.source = find_name_changes.source and i.source_team_id = s.source_team_id
    where s.resolution = 'id'
      and (i.source_name <> s.name or exists (
        select from catalog.team_sync_conflicts as c
        where c.status = 'pending' and c.conflict_type = 'canonical_name_conflict' and c.api_source = find_name_changes.source and c.source_team_id = s.source_team_id))
      and not exists (
        select from catalog.team_names_at_hand as n
        join catalog.team_aliases as a on a.alias_normalized in (n.normalized, n.core) and a.team_id = s.team_id
        where n.source_team_id = s.source_team_id and n.kind in ('name', 'city_nickname'))
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select 'canonical_name_conflict',
    case
      when other.team_id is not null then 'critical'
      when alike.similarity >= catalog.team_sync_setting('near_name_similarity') or alike.is_told then 'low'
      else 'high'
    end,
    c.source_team_id, c.team_id, 'canonical_name', c.name,
    jsonb_strip_nulls(jsonb_build_object('similarity', round(alike.similarity::numeric, 2), 'name_of_team_id', other.team_id))
  from changed as c
  cross join lateral (
    select max(extensions.similarity(n.core, a.alias_normalized)) filter (where n.kind in ('name', 'city_nickname')) as similarity,
      -- A club that takes another name keeps the old one among its other names.
      coalesce(bool_or(n.strength > 5 and n.normalized = a.alias_normalized), false) as is_told
    from catalog.team_names_at_hand as n
    cross join catalog.team_aliases as a
    where n.source_team_id = c.source_team_id and a.team_id = c.team_id and a.priority >= 8
  ) as alike
  cross join lateral (
    select min(t.team_id) as team_id
    from catalog.team_names_at_hand as n
    join catalog.team_aliases as a on a.alias_normalized = n.normalized and a.priority >= 8
    join catalog.teams as t on t.team_id = a.team_id and t.sport_id = c.sport_id and t.squad = c.squad and t.record_status = 'active' and t.team_id <> c.team_id
    where n.source_team_id = c.source_team_id and n.kind = 'name'
  ) as other;

  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select 'duplicate_normalized_name', 'medium', s.source_team_id, o.team_id, 'league_id', o.canonical_name_normalized,
    jsonb_build_object('placeholder_team_id', t.team_id)
  from catalog.teams_staging as s
  join catalog.teams as t on t.team_id = s.team_id and t.is_placeholder and t.record_status = 'active' and t.league_id <> s.league_id
  join catalog.teams as o on o.league_id = s.league_id and o.squad = t.squad and o.canonical_name_normalized = t.canonical_name_normalized and o.record_status = 'active'
  where s.resolution = 'id' and s.is_list;
end;
$$;
comment on function catalog.find_name_changes(text) is
  'Finds known ids that come with a name their team does not have: renamed, or given to another team (canonical_name_conflict); and placeholders whose own league has a team of their name already (duplicate_normalized_name).';
grant execute on function catalog.find_name_changes(text) to service_role;

create function catalog.find_near_duplicates(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_least real := catalog.team_sync_setting('near_name_similarity');
begin
  with countries as materialized (
    select c.country, c.country_key from catalog.country_keys() as c
  ),
  fresh as materialized (
    select s.source_team_id, s.league_id, s.sport_id, s.squad, n.core, s.city, coalesce(own.country_key, leagues.country_key) as country
    from catalog.teams_staging as s
    join catalog.api_leagues_canonical as l on l.league_id = s.league_id
    left join countries as own on own.country = s.country
    left join countries as leagues on leagues.country = l.country
    join catalog.team_names_at_hand as n on n.source_team_id = s.source_team_id and n.kind in ('name', 'city_nickname')
    where s.team_id is null and not exists (select from catalog.team_conflicts_at_hand as c where c.source_team_id = s.source_team_id)
  ),
  known as materialized (
    select t.team_id, t.league_id, t.sport_id, t.squad, a.alias_normalized as core, t.city, coalesce(own.country_key, leagues.country_key) as country
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    left join countries as own on own.country = t.country
    left join countries as leagues on leagues.country = l.country
    join catalog.team_aliases as a on a.team_id = t.team_id and a.priority >= 9
    where t.record_status = 'active' and (t.sport_id, t.squad) in (select f.sport_id, f.squad from fresh as f)
      -- Two ids of one source are two teams to it.
      and not exists (select from catalog.team_identifiers as i where i.team_id = t.team_id and i.source = find_near_duplicates.source)
  ),
  fresh_words as (
    select distinct f.*, left(w.word, 4) as beginning
    from fresh as f cross join lateral string_to_table(f.core, ' ') as w (word)
    where length(w.word) >= 4 and w.word not in (select g.generic_word from catalog.generic_words as g)
  ),
  known_words as (
    select distinct k.*, left(w.word, 4) as beginning
    from known as k cross join lateral string_to_table(k.core, ' ') as w (word)
    where length(w.word) >= 4 and w.word not in (select g.generic_word from catalog.generic_words as g)
  ),
  pairs as (
    select distinct f.source_team_id, f.core, f.city, k.team_id, k.core as known_core, k.city as known_city, f.league_id = k.league_id as is_own
    from fresh_words as f
    join known_words as k on k.sport_id = f.sport_id and k.squad = f.squad and k.beginning = f.beginning
    where k.league_id = f.league_id or k.country = f.country
  ),
  rated as (
    select p.*,
      case
        -- Numbers tell squads, years and second teams apart.
        when digits.mine <> digits.other then 0
        when p.core = p.known_core then 1
        when cardinality(shared.words) > 0 and lower(p.city) = lower(p.known_city) then greatest(v_least, extensions.similarity(p.core, p.known_core))
        else extensions.similarity(p.core, p.known_core)
      end as similarity
    from pairs as p
    cross join lateral (
      select regexp_replace(p.core, '\D+', ' ', 'g') as mine, regexp_replace(p.known_core, '\D+', ' ', 'g') as other
    ) as digits
    cross join lateral (
      select array(
        select w.word from string_to_table(p.core, ' ') as w (word)
        where position(' ' || w.word || ' ' in ' ' || p.known_core || ' ') > 0 and position(' ' || w.word || ' ' in ' ' || lower(p.city) || ' ') = 0
          and w.word not in (select g.generic_word from catalog.generic_words as g)) as words
    ) as shared
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select distinct on (r.source_team_id) 'near_duplicate', case when r.similarity = 1 and r.is_own then 'low' else 'medium' end,
    r.source_team_id, r.team_id, 'name', r.core, jsonb_build_object('similarity', round(r.similarity::numeric, 2), 'known_name', r.known_core)
  from rated as r
  where r.similarity >= v_least
  order by r.source_team_id, r.similarity desc, r.is_own desc, r.team_id;
end;
$$;
comment on function catalog.find_near_duplicates(text) is
  'Finds teams about to be made whose name is almost that of a team of the same league, or of the same sport, squad and country, which has no id of this source. Compared are only names with a word that begins alike. Raises near_duplicate.';
grant execute on function catalog.find_near_duplicates(text) to service_role;

create function catalog.note_same_games(team_a_ids bigint[], team_b_ids bigint[], event_ids bigint[]) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with told as materialized (
    select distinct least(p.a, p.b) as low_id, greatest(p.a, p.b) as high_id, p.event_id
    from unnest(note_same_games.team_a_ids, note_same_games.team_b_ids, note_same_games.event_ids) as p (a, b, event_id)
    where p.a <> p.b
  ),
  known as (
    -- Two conflicts about one pair would each count a part of the games.
    select c.team_sync_conflict_id, least(c.existing_team_id, c.new_team_id) as low_id, greatest(c.existing_team_id, c.new_team_id) as high_id, c.status, c.new_team_data
    from catalog.team_sync_conflicts as c
    where c.conflict_type = 'near_duplicate' and c.conflict_field = 'schedule'
  ),
  pairs as (
    select t.low_id, t.high_id, k.team_sync_conflict_id,
      array(
        select e.event_id from told as e where e.low_id = t.low_id and e.high_id = t.high_id
        union
        select x.value::bigint from jsonb_array_elements_text(k.new_team_data -> 'event_ids') as x
        order by 1) as event_ids
    from (select distinct told.low_id, told.high_id from told) as t
    left join known as k on k.low_id = t.low_id and k.high_id = t.high_id
    where k.status is null or k.status = 'pending'
  ),
  counted as (
    select p.*, f.fixtures, old.team_id as old_id, fresh.team_id as new_id, fresh.canonical_name, fresh.league_id, fresh.sport_id, fresh.squad,
      coalesce((select min(i.source) from catalog.team_identifiers as i where i.team_id = fresh.team_id), 'csv') as source,
      (select coalesce(max(extensions.similarity(x.alias_normalized, y.alias_normalized)), 0)
        from catalog.team_aliases as x
        join catalog.team_aliases as y on y.team_id = fresh.team_id and y.priority >= 9
        where x.team_id = old.team_id and x.priority >= 9) as similarity,
      array(
        select i.source from catalog.team_identifiers as i
        join catalog.team_identifiers as j on j.source = i.source and j.team_id = fresh.team_id
        where i.team_id = old.team_id
        group by i.source
        order by i.source) as contradicted_by
    from pairs as p
    join catalog.teams as low on low.team_id = p.low_id and low.record_status = 'active'
    join catalog.teams as high on high.team_id = p.high_id and high.record_status = 'active' and high.sport_id = low.sport_id and high.squad = low.squad
    -- The one that was known before stays: a placeholder is younger than any team.
    join catalog.teams as old on old.team_id = case when low.is_placeholder and not high.is_placeholder then high.team_id else low.team_id end
    join catalog.teams as fresh on fresh.team_id in (low.team_id, high.team_id) and fresh.team_id <> old.team_id
    cross join lateral (
      -- Two sources' rows of one game are one fixture; without a known time they say nothing.
      select count(distinct e.event_datetime) as fixtures from catalog.events as e where e.event_id = any (p.event_ids) and e.time_is_known
    ) as f
    where f.fixtures > 0
  ),
  judged as (
    select c.*, jsonb_build_object('canonical_name', c.canonical_name, 'league_id', c.league_id, 'sport_id', c.sport_id, 'squad', c.squad,
      'event_ids', c.event_ids, 'fixtures', c.fixtures, 'similarity', round(c.similarity::numeric, 2), 'contradicted_by', c.contradicted_by,
      'evidence', case
        when cardinality(c.contradicted_by) > 0 then 0
        else c.fixtures + (c.similarity >= catalog.team_sync_setting('alike_name_similarity'))::integer
      end) as new_team_data
    from counted as c
  ),
  strengthened as (
    update catalog.team_sync_conflicts as c
    set new_team_data = c.new_team_data || j.new_team_data
    from judged as j
    where c.team_sync_conflict_id = j.team_sync_conflict_id and c.new_team_data is distinct from c.new_team_data || j.new_team_data
    returning 1
  ),
  raised as (
    insert into catalog.team_sync_conflicts (conflict_type, severity, api_source, existing_team_id, new_team_id, conflict_field, conflict_value, new_team_data)
    select 'near_duplicate', case when cardinality(j.contradicted_by) > 0 then 'high' else 'medium' end, j.source, j.old_id, j.new_id, 'schedule',
      format('%s (team %s)', j.canonical_name, j.new_id), j.new_team_data
    from judged as j
    where j.team_sync_conflict_id is null
    on conflict do nothing
    returning team_sync_conflict_id, existing_team_id
  ),
  logged as (
    insert into catalog.team_sync_audit_log (conflict_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
    select r.team_sync_conflict_id, r.existing_team_id, 'conflict_detected', 'conflict', r.team_sync_conflict_id, '{"rows": []}', 'schedule'
    from raised as r
  )
  select (select count(*) from strengthened) + (select count(*) from raised) into v_count;
  return v_count;
end;
$$;
comment on function catalog.note_same_games(bigint[], bigint[], bigint[]) is
  'Notes that two teams seem to be one: two sources tell of a game at the same known time with one same side, and name these as the other. The n-th of each list belong together; event_ids are rows of that game. Raises a near_duplicate or adds to it: new_team_data.fixtures counts the games, evidence adds one for names that are alike and is 0 when one source has an id for both. A repeat writes nothing. Returns the conflicts raised or strengthened; catalog.auto_resolve_conflicts() applies the rules to them.';
grant execute on function catalog.note_same_games(bigint[], bigint[], bigint[]) to service_role;
