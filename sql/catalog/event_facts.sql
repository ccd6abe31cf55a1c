-- What each source says of an event, and how that becomes the event's row.

create function catalog.write_identifiers(source text) returns void
language sql
set search_path = ''
as $$
  insert into catalog.event_identifiers (event_id, source, identifier_value, source_digest, utc_offset_minutes, facts, metadata)
  select m.event_id, write_identifiers.source, m.source_event_id, m.source_digest, m.utc_offset_minutes,
    jsonb_strip_nulls(jsonb_build_object(
      'league', s.league, 'event_name', s.event_name, 'home_team', s.home_team, 'away_team', s.away_team,
      'start_at', s.start_at, 'time_is_known', case when not s.time_is_known then false end, 'status', s.status, 'venue', s.venue, 'city', s.city,
      'country', s.country, 'season', s.season, 'round', s.round, 'broadcaster', s.broadcaster, 'description', s.description,
      'thumbnail_url', s.thumbnail_url, 'home_logo_url', s.home_logo_url, 'away_logo_url', s.away_logo_url)),
    s.metadata
  from catalog.events_at_hand as m
  join catalog.events_staging as s on s.source_event_id = m.source_event_id
  -- The leader's id is the event's first.
  order by m.event_id, m.source_event_id <> m.leader, m.source_event_id
  on conflict (source, identifier_type, identifier_value) do update
  set event_id = excluded.event_id, source_digest = excluded.source_digest, utc_offset_minutes = excluded.utc_offset_minutes,
    facts = excluded.facts, metadata = excluded.metadata
$$;
comment on function catalog.write_identifiers(text) is 'Notes under which ids the source knows the events at hand and what it says of them.';
grant execute on function catalog.write_identifiers(text) to service_role;

create function catalog.write_participants(source text) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_people bigint[];
begin
  insert into catalog.event_participants (event_id, participant_id, role)
  select distinct on (m.event_id, sides.role) m.event_id, sides.participant_id, sides.role
  from catalog.events_at_hand as m
  cross join lateral (values (m.home_id, 'home'), (m.away_id, 'away')) as sides (participant_id, role)
  where m.side_kind <> 'team' and m.leader = m.source_event_id and sides.participant_id is not null
  order by m.event_id, sides.role, m.source_event_id
  on conflict (event_id, role) where role <> 'field' do update set participant_id = excluded.participant_id
  where event_participants.participant_id <> excluded.participant_id;

  if not exists (select from catalog.events_staging as s where s.field is not null) then
    return;
  end if;
  with wanted as (
    select distinct on (m.sport_id, catalog.normalize_name(c.name)) m.sport_id, c.name, c.abbreviation, c.country
    from catalog.events_at_hand as m
    join catalog.events_staging as s on s.source_event_id = m.source_event_id
    cross join lateral jsonb_to_recordset(s.field) as c (id text, name text, abbreviation text, country text)
    where catalog.normalize_name(c.name) <> ''
      and not exists (
        select from catalog.participant_identifiers as i where i.source = write_participants.source and i.source_participant_id = c.id)
    order by m.sport_id, catalog.normalize_name(c.name), c.name
  ),
  inserted as (
    insert into catalog.participants (sport_id, name, abbreviation, country)
    select wanted.sport_id, wanted.name, wanted.abbreviation, wanted.country from wanted
    on conflict (sport_id, name_normalized) do nothing
    returning participant_id
  )
  select array_agg(inserted.participant_id) into v_people from inserted;
  if v_people is not null then
    perform catalog.derive_participant_aliases(v_people);
  end if;

  with competitors as materialized (
    select distinct on (m.event_id, p.participant_id) m.event_id, p.participant_id, c.id
    from catalog.events_at_hand as m
    join catalog.events_staging as s on s.source_event_id = m.source_event_id
    cross join lateral jsonb_to_recordset(s.field) as c (id text, name text)
    left join catalog.participant_identifiers as i on i.source = write_participants.source and i.source_participant_id = c.id
    join catalog.participants as p on p.participant_id = i.participant_id or (i.participant_id is null and p.sport_id = m.sport_id and p.name_normalized = catalog.normalize_name(c.name))
    order by m.event_id, p.participant_id, c.id
  ),
  identified as (
    insert into catalog.participant_identifiers (source, source_participant_id, participant_id)
    select distinct on (c.id) write_participants.source, c.id, c.participant_id from competitors as c where c.id is not null order by c.id, c.participant_id
    on conflict do nothing
  ),
  left_out as (
    delete from catalog.event_participants as p
    using (select distinct c.event_id from competitors as c) as e
    where p.event_id = e.event_id and p.role = 'field'
      and not exists (select from competitors as c where c.event_id = p.event_id and c.participant_id = p.participant_id)
  )
  insert into catalog.event_participants (event_id, participant_id, role)
  select c.event_id, c.participant_id, 'field' from competitors as c
  on conflict (event_id, participant_id) where role = 'field' do nothing;
end;
$$;
comment on function catalog.write_participants(text) is 'Notes who competes in the events at hand: both sides of person sports, and the field of races and cards, with new people where needed.';
grant execute on function catalog.write_participants(text) to service_role;

create function catalog.overlay_jsonb(objects jsonb[]) returns jsonb
language plpgsql
immutable strict parallel safe
set search_path = ''
as $$
declare
  v_object jsonb;
  v_overlaid jsonb := '{}'::jsonb;
begin
  foreach v_object in array overlay_jsonb.objects loop
    v_overlaid := v_overlaid || v_object;
  end loop;
  return v_overlaid;
end;
$$;
comment on function catalog.overlay_jsonb(jsonb[]) is
  'Objects laid over each other: of a key that several have, the last one''s value counts. Not an aggregate, because an aggregate cannot have a fixed search_path.';
grant execute on function catalog.overlay_jsonb(jsonb[]) to service_role;

create function catalog.merge_facts() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_updated integer;
  v_ranked constant text[] := array['status', 'venue', 'city', 'country', 'season', 'round', 'broadcaster', 'description', 'thumbnail_url'];
  v_unranked constant text[] := array['league', 'event_name', 'home_team', 'away_team', 'home_logo_url', 'away_logo_url', 'start_at', 'time_is_known'];
  v_keys constant text[] := v_ranked || v_unranked;
begin
  -- The trigger that notes a person's corrections must not take these for some.
  perform set_config('epgoat.is_merging', 'on', true);
  with affected as materialized (
    -- A new event of one telling holds all of it already.
    select m.event_id from catalog.events_at_hand as m group by m.event_id having not bool_or(m.is_new) or count(*) > 1
    union
    select m.event_id_before from catalog.events_at_hand as m where m.event_id_before <> m.event_id
  ),
  reports as materialized (
    select i.event_id, i.source, i.facts, m.source_event_id, m.league_id, m.sport_id, m.squad, m.side_kind, m.home_id, m.away_id,
      row_number() over (
        partition by i.event_id
        -- Who names the sides knows more than who has a title only.
        order by not i.facts ? 'home_team', coalesce(p.rank, 99), m.source_event_id is null, length(concat(i.facts ->> 'home_team', i.facts ->> 'away_team')) desc, i.event_identifier_id) as place
    from affected as a
    join catalog.event_identifiers as i on i.event_id = a.event_id
    left join catalog.events_at_hand as m on m.source_event_id = i.identifier_value and m.event_id = i.event_id
    left join catalog.field_precedence as p on p.field = 'sides' and p.source = i.source
  ),
  starts as (
    select distinct on (r.event_id) r.event_id, (r.facts ->> 'start_at')::timestamptz as start_at, not r.facts ? 'time_is_known' as time_is_known
    from reports as r
    left join catalog.field_precedence as p on p.field = 'start' and p.source = r.source
    order by r.event_id, r.facts ? 'time_is_known', coalesce(p.rank, 99), r.place
  ),
  ranks as materialized (
    -- What a source is asked about at each rank: its facts without all the others.
    select p.source, p.rank, array(select k.key from unnest(v_keys) as k (key) where k.key <> all (array_agg(p.field))) as left_out
    from catalog.field_precedence as p
    where p.field = any (v_ranked)
    group by p.source, p.rank
  ),
  merged as (
    -- From the last rank to the first, so that who counts more writes over who counts less.
    select r.event_id, catalog.overlay_jsonb(array_agg(r.facts - coalesce(k.left_out, v_unranked) order by k.rank desc nulls first, r.place desc)) as facts
    from reports as r
    left join ranks as k on k.source = r.source
    group by r.event_id
  ),
  sources as (
    select r.event_id, array_agg(distinct r.source order by r.source) as data_sources from reports as r group by r.event_id
  ),
  wanted as (
    select e.event_id, w.sides_are_told,
      case when w.sides_are_told then lead.league_id else e.league_id end as league_id,
      case when w.sides_are_told then lead.sport_id else e.sport_id end as sport_id,
      case when w.sides_are_told then lead.squad else e.squad end as squad,
      case when w.sides_are_told and 'event_name' <> all (e.corrected_fields) then lead.facts ->> 'event_name' else e.event_name end as event_name,
      case when w.sides_are_told then lead.facts ->> 'home_team' else e.home_team end as home_team,
      case when w.sides_are_told then lead.facts ->> 'away_team' else e.away_team end as away_team,
      case when not w.sides_are_told then e.home_team_id when lead.side_kind = 'team' then lead.home_id end as home_team_id,
      case when not w.sides_are_told then e.away_team_id when lead.side_kind = 'team' then lead.away_id end as away_team_id,
      case when w.sides_are_told then coalesce(lead.facts ->> 'home_logo_url', e.home_logo_url) else e.home_logo_url end as home_logo_url,
      case when w.sides_are_told then coalesce(lead.facts ->> 'away_logo_url', e.away_logo_url) else e.away_logo_url end as away_logo_url,
      case when 'event_datetime' = any (e.corrected_fields) then e.event_datetime else starts.start_at end as event_datetime,
      case when 'event_datetime' = any (e.corrected_fields) then e.time_is_known else starts.time_is_known end as time_is_known,
      case when 'status' = any (e.corrected_fields) then e.status else merged.facts ->> 'status' end as status,
      case when 'venue' = any (e.corrected_fields) then e.venue else coalesce(merged.facts ->> 'venue', e.venue) end as venue,
      case when 'city' = any (e.corrected_fields) then e.city else coalesce(merged.facts ->> 'city', e.city) end as city,
      case when 'country' = any (e.corrected_fields) then e.country else coalesce(merged.facts ->> 'country', e.country) end as country,
      case when 'season' = any (e.corrected_fields) then e.season else coalesce(merged.facts ->> 'season', e.season) end as season,
      case when 'round' = any (e.corrected_fields) then e.round else coalesce(merged.facts ->> 'round', e.round) end as round,
      case when 'broadcaster' = any (e.corrected_fields) then e.broadcaster else coalesce(merged.facts ->> 'broadcaster', e.broadcaster) end as broadcaster,
      case when 'description' = any (e.corrected_fields) then e.description else coalesce(merged.facts ->> 'description', e.description) end as description,
      case when 'thumbnail_url' = any (e.corrected_fields) then e.thumbnail_url else coalesce(merged.facts ->> 'thumbnail_url', e.thumbnail_url) end as thumbnail_url,
      case when 'record_status' = any (e.corrected_fields) then e.record_status else 'active' end as record_status,
      sources.data_sources
    from affected as a
    join catalog.events as e on e.event_id = a.event_id
    join reports as lead on lead.event_id = a.event_id and lead.place = 1
    cross join lateral (
      -- Sides go together with their order and league; a report that is not at hand has told them before.
      select lead.source_event_id is not null and not e.corrected_fields && array['home_team', 'away_team', 'home_team_id', 'away_team_id', 'league_id'] as sides_are_told
    ) as w
    join starts on starts.event_id = a.event_id
    join merged on merged.event_id = a.event_id
    join sources on sources.event_id = a.event_id
  )
  update catalog.events as e
  set league_id = w.league_id, sport_id = w.sport_id, squad = w.squad, event_name = w.event_name, home_team = w.home_team, away_team = w.away_team,
    home_team_id = w.home_team_id, away_team_id = w.away_team_id, home_logo_url = w.home_logo_url, away_logo_url = w.away_logo_url,
    event_datetime = w.event_datetime, time_is_known = w.time_is_known, status = w.status, venue = w.venue, city = w.city, country = w.country,
    season = w.season, round = w.round, broadcaster = w.broadcaster, description = w.description, thumbnail_url = w.thumbnail_url,
    record_status = w.record_status, data_sources = w.data_sources
  from wanted as w
  where e.event_id = w.event_id
    and (e.league_id, e.sport_id, e.squad, e.event_name, e.home_team, e.away_team, e.home_team_id, e.away_team_id, e.home_logo_url, e.away_logo_url,
        e.event_datetime, e.time_is_known, e.status, e.venue, e.city, e.country, e.season, e.round, e.broadcaster, e.description, e.thumbnail_url,
        e.record_status, e.data_sources)
      is distinct from
        (w.league_id, w.sport_id, w.squad, w.event_name, w.home_team, w.away_team, w.home_team_id, w.away_team_id, w.home_logo_url, w.away_logo_url,
        w.event_datetime, w.time_is_known, w.status, w.venue, w.city, w.country, w.season, w.round, w.broadcaster, w.description, w.thumbnail_url,
        w.record_status, w.data_sources);
  get diagnostics v_updated = row_count;
  -- An event whose every id has moved to another is told of by nobody any more.
  update catalog.events as e
  set record_status = 'archived'
  where e.event_id in (select m.event_id_before from catalog.events_at_hand as m where m.event_id_before <> m.event_id)
    and e.record_status = 'active'
    and not exists (select from catalog.event_identifiers as i where i.event_id = e.event_id);
  perform set_config('epgoat.is_merging', 'off', true);
  return v_updated;
end;
$$;
comment on function catalog.merge_facts() is
  'Brings the rows of known events at hand in line with what their sources say, by catalog.field_precedence; a start whose time is known beats one that names only the day, and columns that a person corrected stay. Returns the number of changed events.';
grant execute on function catalog.merge_facts() to service_role;

create function catalog.tg_events__note_corrections() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_fields text[];
begin
  select array_agg(k.key order by k.key) into v_fields
  from jsonb_each(to_jsonb(new)) as k
  where k.value is distinct from to_jsonb(old) -> k.key
    and k.key in ('event_name', 'home_team', 'away_team', 'home_team_id', 'away_team_id', 'league_id', 'event_datetime', 'status', 'venue', 'city', 'country',
      'season', 'round', 'broadcaster', 'description', 'thumbnail_url', 'record_status')
    and k.key <> all (new.corrected_fields);
  if v_fields is not null then
    new.corrected_fields := array(select f.field from unnest(new.corrected_fields || v_fields) as f (field) order by f.field);
  end if;
  return new;
end;
$$;
comment on function catalog.tg_events__note_corrections() is
  'Before a person''s update of an event: names the edited columns in corrected_fields, so that no source overwrites them. An edit of corrected_fields itself is left as it is.';
create trigger events_110_note_corrections before update on catalog.events
  for each row when (new.corrected_fields = old.corrected_fields and coalesce(current_setting('epgoat.is_merging', true), '') <> 'on')
  execute function catalog.tg_events__note_corrections();
