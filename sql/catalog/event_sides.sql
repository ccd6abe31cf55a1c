-- Who the sides of the events at hand are: teams and people known by the source's id or by alias, new ones as placeholders.

create function catalog.resolve_sides(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_teams bigint[];
begin
  perform catalog.find_teams_by_id(resolve_sides.source);
  perform catalog.find_teams();
  with wanted as (
    select distinct on (s.league_id, sides.squad, sides.normalized) s.league_id, s.sport_id, sides.squad, sides.name, sides.normalized
    from catalog.events_at_hand as s
    cross join lateral (values (s.home_team, s.home_squad, s.home_normalized, s.home_id), (s.away_team, s.away_squad, s.away_normalized, s.away_id))
      as sides (name, squad, normalized, side_id)
    where s.side_kind = 'team' and sides.side_id is null and sides.normalized <> ''
    order by s.league_id, sides.squad, sides.normalized, sides.name
  ),
  inserted as (
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, discovery_source, is_placeholder)
    select wanted.league_id, wanted.sport_id, wanted.squad, wanted.name, resolve_sides.source, true from wanted
    on conflict (league_id, squad, canonical_name_normalized) do update set record_status = 'active'
    returning team_id
  )
  select array_agg(inserted.team_id) into v_teams from inserted;
  if v_teams is not null then
    perform catalog.derive_team_aliases(v_teams);
    perform catalog.borrow_team_aliases(v_teams);
    perform catalog.find_teams();
  end if;

  perform catalog.find_people(resolve_sides.source);
  return coalesce(cardinality(v_teams), 0);
end;
$$;
comment on function catalog.resolve_sides(text) is
  'Fills home_id and away_id of catalog.events_at_hand; sides nobody knows become placeholder teams or participants with derived aliases. Returns the number of new teams.';
grant execute on function catalog.resolve_sides(text) to service_role;

create function catalog.find_teams_by_id(source text) returns void
language sql
set search_path = ''
as $$
  update catalog.events_at_hand as s
  set home_id = h.team_id, away_id = a.team_id,
    -- Whose squad it is the team itself knows better than the name that a source prints.
    home_squad = coalesce(h.squad, s.home_squad), away_squad = coalesce(a.squad, s.away_squad),
    squad = coalesce(nullif(h.squad, ''), nullif(a.squad, ''), s.squad)
  from catalog.events_at_hand as x
  left join lateral (
    select t.team_id, t.squad from catalog.team_identifiers as i join catalog.teams as t on t.team_id = i.team_id
    where i.source = find_teams_by_id.source and i.source_team_id = x.home_source_id
  ) as h on true
  left join lateral (
    select t.team_id, t.squad from catalog.team_identifiers as i join catalog.teams as t on t.team_id = i.team_id
    where i.source = find_teams_by_id.source and i.source_team_id = x.away_source_id
  ) as a on true
  where s.source_event_id = x.source_event_id and x.side_kind = 'team' and (h.team_id is not null or a.team_id is not null)
$$;
comment on function catalog.find_teams_by_id(text) is 'Sets the teams of the events at hand by the ids under which the source knows them.';
grant execute on function catalog.find_teams_by_id(text) to service_role;

create function catalog.find_people(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_people bigint[];
begin
  with wanted as (
    select distinct on (s.sport_id, sides.normalized) s.sport_id, sides.name
    from catalog.events_at_hand as s
    cross join lateral (values (s.home_team, s.home_normalized, s.home_source_id), (s.away_team, s.away_normalized, s.away_source_id)) as sides (name, normalized, source_id)
    where s.side_kind <> 'team' and sides.normalized <> ''
      and not exists (
        select from catalog.participant_identifiers as i where i.source = find_people.source and i.source_participant_id = sides.source_id)
    order by s.sport_id, sides.normalized, sides.name
  ),
  inserted as (
    insert into catalog.participants (sport_id, name, participant_type)
    select wanted.sport_id, wanted.name, case when wanted.name ~ '/|&| and ' then 'pair' else 'person' end from wanted
    on conflict (sport_id, name_normalized) do nothing
    returning participant_id
  )
  select array_agg(inserted.participant_id) into v_people from inserted;
  if v_people is not null then
    perform catalog.derive_participant_aliases(v_people);
  end if;

  with sides as (
    select s.source_event_id, side.no, coalesce(i.participant_id, p.participant_id) as participant_id
    from catalog.events_at_hand as s
    cross join lateral (values (1, s.home_team, s.home_source_id), (2, s.away_team, s.away_source_id)) as side (no, name, source_id)
    left join catalog.participant_identifiers as i on i.source = find_people.source and i.source_participant_id = side.source_id
    left join catalog.participants as p on p.sport_id = s.sport_id and p.name_normalized = catalog.normalize_name(side.name)
    where s.side_kind <> 'team' and side.name is not null
  )
  update catalog.events_at_hand as s
  set home_id = h.participant_id, away_id = a.participant_id
  from sides as h, sides as a
  where h.source_event_id = s.source_event_id and h.no = 1 and a.source_event_id = s.source_event_id and a.no = 2;

  insert into catalog.participant_identifiers (source, source_participant_id, participant_id)
  select distinct on (side.source_id) find_people.source, side.source_id, side.participant_id
  from catalog.events_at_hand as s
  cross join lateral (values (s.home_source_id, s.home_id), (s.away_source_id, s.away_id)) as side (source_id, participant_id)
  where s.side_kind <> 'team' and side.source_id is not null and side.participant_id is not null
  order by side.source_id, side.participant_id
  on conflict do nothing;
  return coalesce(cardinality(v_people), 0);
end;
$$;
comment on function catalog.find_people(text) is
  'Sets the people of the events at hand by the source''s id or by name; those nobody knows become participants with derived aliases. Returns the number of new people.';
grant execute on function catalog.find_people(text) to service_role;

-- Nested loops are off because the planner takes the found names for one row where they are thousands: 1.8 s against 0.1 s for 1,800 events.
create function catalog.find_teams() returns void
language sql
set search_path = ''
set enable_nestloop = off
as $$
  with wanted as (
    select distinct s.league_id, s.sport_id, sides.squad, sides.normalized
    from catalog.events_at_hand as s
    cross join lateral (values (s.home_squad, s.home_normalized, s.home_id), (s.away_squad, s.away_normalized, s.away_id)) as sides (squad, normalized, side_id)
    where s.side_kind = 'team' and sides.side_id is null and sides.normalized <> ''
  ),
  forms as (
    select w.*, w.normalized as form, 1 as form_no from wanted as w
    union
    select w.*, catalog.strip_club_words(w.normalized), 2 from wanted as w
  ),
  named as materialized (
    select w.*, a.team_id, a.priority
    from forms as w
    join catalog.team_aliases as a on a.alias_normalized = w.form and not a.is_ambiguous
  ),
  candidates as (
    select w.*,
      rank() over (partition by w.league_id, w.squad, w.normalized order by (t.league_id = w.league_id) desc, w.form_no, w.priority desc) as place
    from named as w
    join catalog.teams as t on t.team_id = w.team_id and t.sport_id = w.sport_id and t.squad = w.squad and t.record_status = 'active'
    -- In another league only a name that stands for itself may decide: places and abbreviations repeat all over the world.
    where t.league_id = w.league_id or w.priority >= 8
  ),
  found as (
    select c.league_id, c.squad, c.normalized, min(c.team_id) as team_id
    from candidates as c
    where c.place = 1
    group by c.league_id, c.squad, c.normalized
    having count(distinct c.team_id) = 1
  )
  update catalog.events_at_hand as s
  set home_id = coalesce(s.home_id, h.team_id), away_id = coalesce(s.away_id, a.team_id)
  from (
    select x.ctid as row_id, x.league_id, x.home_squad, x.away_squad, x.home_normalized, x.away_normalized
    from catalog.events_at_hand as x
    where x.side_kind = 'team'
  ) as k
  left join found as h on h.league_id = k.league_id and h.squad = k.home_squad and h.normalized = k.home_normalized
  left join found as a on a.league_id = k.league_id and a.squad = k.away_squad and a.normalized = k.away_normalized
  where s.ctid = k.row_id and (h.team_id is not null or a.team_id is not null)
$$;
comment on function catalog.find_teams() is
  'Sets the teams of the events at hand by alias, with and without club words: in the event''s own league first, else the one team of the sport and squad that goes by that name.';
grant execute on function catalog.find_teams() to service_role;

create function catalog.borrow_team_aliases(team_ids bigint[]) returns integer
language sql
set search_path = ''
as $$
  with inserted as (
    insert into catalog.team_aliases (team_id, alias, source, priority, is_ambiguous)
    select distinct on (t.team_id, a.alias_normalized) t.team_id, a.alias, a.source, a.priority, a.is_ambiguous
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    join catalog.team_aliases as own on own.team_id = t.team_id and own.priority >= 9
    join catalog.team_aliases as other on other.alias_normalized = own.alias_normalized and other.priority >= 8 and other.team_id <> t.team_id
    join catalog.teams as o on o.team_id = other.team_id and not o.is_placeholder and o.record_status = 'active'
    join catalog.api_leagues_canonical as ol on ol.league_id = o.league_id
    join catalog.team_aliases as a on a.team_id = o.team_id
    where t.team_id = any (borrow_team_aliases.team_ids)
      and ((own.priority = 10 and other.priority = 10)
        -- A core may be another club's full name (Barcelona SC): only what cannot be the same team in another spelling may lend by it.
        or (other.priority = 10 and (o.sport_id, o.squad) is distinct from (t.sport_id, t.squad))
        -- Countries go by the same names in all that they send: Turkey Women are Türkiye.
        or (own.priority = 10 and not other.is_ambiguous and ol.canonical_name = 'National Teams')
        -- Schools go by one name in all their sports (Maryland, Maryland Terrapins).
        or (own.priority = 10 and not other.is_ambiguous and l.canonical_name ~ '^NCAA ' and ol.canonical_name ~ '^NCAA '))
    order by t.team_id, a.alias_normalized, (o.sport_id = t.sport_id) desc, a.priority desc
    on conflict (team_id, alias_normalized) do nothing
    returning 1
  )
  select count(*)::integer from inserted
$$;
comment on function catalog.borrow_team_aliases(bigint[]) is
  'Gives a placeholder the aliases of the well-known team with the same full name in another squad, sport or competition (Japan Women, Ohio State soccer): one club or country goes by the same names everywhere. Returns the number of new aliases.';
grant execute on function catalog.borrow_team_aliases(bigint[]) to service_role;
