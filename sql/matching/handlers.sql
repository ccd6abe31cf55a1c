-- Handlers 1 to 4. Each looks at the whole remainder in one set and leaves candidates, or in the case of 1 decisions.

create function matching.fits_squad(printed text, event_squad text, squad_is_printed boolean) returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select fits_squad.printed = fits_squad.event_squad or (fits_squad.printed = '' and not fits_squad.squad_is_printed)
$$;
comment on function matching.fits_squad(text, text, boolean) is 'Whether a name with these markers can mean an event of this squad: equal, or unmarked where the teams'' names need no marker.';
grant execute on function matching.fits_squad(text, text, boolean) to service_role;

create function matching.handle_known_names(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_overrides integer;
  v_cached integer;
begin
  with said as (
    select distinct on (r.fixture_id) r.fixture_id, r.channel_name_id, r.fixture_no, o.event_id, o.match_override_id
    from matching.remainder as r
    join matching.match_overrides as o on o.channel_name_normalized = catalog.normalize_name(r.channel_name)
    where o.is_active and (o.provider_id is null or o.provider_id = handle_known_names.provider_id)
      and handle_known_names.at >= o.valid_from and handle_known_names.at < o.valid_until
    order by r.fixture_id, o.provider_id nulls last, o.match_override_id desc
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select said.channel_name_id, min(said.fixture_no), said.event_id, 1, 'override', 1, 'An admin decided this (override ' || min(said.match_override_id) || ')', handle_known_names.at
    from said
    where said.event_id is not null
    group by said.channel_name_id, said.event_id
    on conflict (channel_name_id, event_id) do nothing
  ),
  stated as (
    insert into matching.channel_states (channel_name_id, raw_title, search_version, match_status, reason, decided_at)
    select distinct on (said.channel_name_id) said.channel_name_id, d.raw_title, s.version, 'manual', 'override', handle_known_names.at
    from said
    join intake.parsed_data as d on d.channel_name_id = said.channel_name_id
    cross join matching.search_state as s
    on conflict (channel_name_id) do update
    set raw_title = excluded.raw_title, search_version = excluded.search_version, match_status = excluded.match_status,
      reason = excluded.reason, decided_at = excluded.decided_at
  )
  delete from matching.remainder as r using said where said.fixture_id = r.fixture_id;
  get diagnostics v_overrides = row_count;

  delete from matching.match_cache as m where m.expires_at <= handle_known_names.at;
  with hit as (
    select distinct on (r.fixture_id) r.fixture_id, r.channel_name_id, r.fixture_no, m.event_id, m.confidence, m.match_method, m.match_cache_id
    from matching.remainder as r
    join matching.match_cache as m on m.provider_id = handle_known_names.provider_id and m.channel_name = r.channel_name and m.fixture_no = r.fixture_no
    join catalog.events as e on e.event_id = m.event_id and e.updated_at = m.event_updated_at and e.record_status = 'active'
    where r.kind <> 'team'
    order by r.fixture_id, (m.tvg_id = r.tvg_id) desc, m.match_cache_id
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select hit.channel_name_id, hit.fixture_no, hit.event_id, 1, hit.match_method, hit.confidence, 'Matched before under the same name', handle_known_names.at
    from hit
    on conflict (channel_name_id, event_id) do nothing
  ),
  counted as (
    update matching.match_cache as m
    set hit_count = m.hit_count + 1, last_hit_at = handle_known_names.at
    where m.match_cache_id in (select hit.match_cache_id from hit)
  )
  delete from matching.remainder as r using hit where hit.fixture_id = r.fixture_id;
  get diagnostics v_cached = row_count;
  return v_overrides + v_cached;
end;
$$;
comment on function matching.handle_known_names(bigint, timestamptz) is
  'Handler 1: what an admin decided for a name, else what the same name was matched to before, by tvg-id first, then by name. Returns decided fixtures.';
grant execute on function matching.handle_known_names(bigint, timestamptz) to service_role;

create function matching.find_by_alias(handler_no smallint, min_strength smallint) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select r.fixture_id, w.event_id, find_by_alias.handler_no, max(least(h.strength, o.strength)), max(greatest(h.strength, o.strength)), 1,
    -- "a at b" has the home side last; in "a v b" nobody says who is at home.
    bool_and(r.is_away_first and h.side = 1)
  from matching.remainder as r
  cross join lateral (select r.a as alias union select r.a_core) as a
  join matching.event_sides as h on h.alias = a.alias and h.starts_at between r.earliest and r.latest
  join matching.event_sides as o on o.event_id = h.event_id and o.side = 3 - h.side and o.alias in (r.b, r.b_core)
  join matching.window_events as w on w.event_id = h.event_id
  where r.a is not null and r.b is not null
    and least(h.strength, o.strength) >= find_by_alias.min_strength
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
    and (r.sport_ids is null or w.sport_id = any (r.sport_ids))
  group by r.fixture_id, w.event_id
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_alias(smallint, smallint) is
  'Candidates whose two sides are both exactly named, each alias at least so strong. Handler 2 asks for full names, handler 3 for any. Returns their number.';
grant execute on function matching.find_by_alias(smallint, smallint) to service_role;

create function matching.find_by_team(at timestamptz, days integer) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select r.fixture_id, w.event_id, 3, max(h.strength), max(h.strength), 1, false
  from matching.remainder as r
  cross join lateral (select r.a as alias union select r.a_core) as a
  join matching.event_sides as h on h.alias = a.alias
    and h.starts_at between find_by_team.at - interval '12 hours' and find_by_team.at + make_interval(days => find_by_team.days)
  join matching.window_events as w on w.event_id = h.event_id
  where r.kind = 'team'
    and h.strength >= 8
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
    and (r.sport_ids is null or w.sport_id = any (r.sport_ids))
    -- Rangers and Cardinals play in several leagues: a team's channel must say which by its league or shelf, or by a full name.
    and (h.strength >= 9 or w.league_id = any (r.league_ids) or w.league_id = r.hint_league_id)
  group by r.fixture_id, w.event_id
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_team(timestamptz, integer) is 'Candidates of channels devoted to one team: all its events of the coming days. Returns their number.';
grant execute on function matching.find_by_team(timestamptz, integer) to service_role;

create function matching.side_similarity(printed text, alias text) returns real
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select greatest(
    extensions.similarity(side_similarity.printed, side_similarity.alias),
    case
      -- Troy is Troy Trojans, Fisher Cats is New Hampshire Fisher Cats: whole words at the beginning or the end.
      when length(least_form.shorter) >= 4
        and (starts_with(least_form.longer, least_form.shorter || ' ') or least_form.longer like '% ' || least_form.shorter)
      then least(1, 0.15 + extensions.word_similarity(least_form.shorter, least_form.longer) * 0.7)
    end)::real
  from (
    select
      case when length(side_similarity.printed) <= length(side_similarity.alias) then side_similarity.printed else side_similarity.alias end as shorter,
      case when length(side_similarity.printed) <= length(side_similarity.alias) then side_similarity.alias else side_similarity.printed end as longer
  ) as least_form
$$;
comment on function matching.side_similarity(text, text) is
  'How alike a printed side and an alias are, 0 to 1: trigram similarity, or 0.85 where one is the other with a mascot or a place added (that is the 15 % bonus).';
grant execute on function matching.side_similarity(text, text) to service_role;

create function matching.find_by_similarity(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_least real := matching.threshold('side_similarity');
begin
  with sided as (
    -- One side must be exactly known; only the other side of its events is compared.
    select r.*, s.known, s.known_core, s.other, s.known_is_a
    from matching.remainder as r
    cross join lateral (values (r.a, r.a_core, r.b, true), (r.b, r.b_core, r.a, false)) as s (known, known_core, other, known_is_a)
    where r.a is not null and r.b is not null
  ),
  pairs as (
    select s.fixture_id, s.other, w.event_id, w.sport_id, w.squad, h.side, h.strength, s.known_is_a, s.is_away_first
    from sided as s
    cross join lateral (select s.known as alias union select s.known_core) as a
    join matching.event_sides as h on h.alias = a.alias and h.strength >= 6
      and h.starts_at between s.earliest and least(s.latest, case when s.is_dated then s.latest else find_by_similarity.at + interval '10 days' end)
    join matching.window_events as w on w.event_id = h.event_id
    where matching.fits_squad(s.squad, w.squad, w.squad_is_printed)
      and (s.sport_ids is null or w.sport_id = any (s.sport_ids))
  ),
  scored as (
    select p.fixture_id, p.event_id, max(p.strength) as strength, max(matching.side_similarity(p.other, o.alias)) as similarity,
      bool_and(p.is_away_first and p.side = case when p.known_is_a then 1 else 2 end) as is_reversed
    from pairs as p
    join matching.event_sides as o on o.event_id = p.event_id and o.side = 3 - p.side and o.strength >= 6
    -- A name that is exactly somebody else's is no misspelling of this one: Ohio is not Ohio State.
    where not exists (
      select from catalog.team_aliases as t
      join catalog.teams as team on team.team_id = t.team_id and team.sport_id = p.sport_id and team.squad = p.squad
      where t.alias_normalized = p.other and t.priority >= 6)
    group by p.fixture_id, p.event_id
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select s.fixture_id, s.event_id, 4, s.strength, s.strength, s.similarity, s.is_reversed
  from scored as s
  where s.similarity >= v_least
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_similarity(timestamptz) is
  'Candidates with one side exactly named and the other alike, within the printed time. Returns their number.';
grant execute on function matching.find_by_similarity(timestamptz) to service_role;

create function matching.find_by_title() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_least real := matching.threshold('title_similarity');
begin
  with words as materialized (
    select distinct r.fixture_id, t.token
    from matching.remainder as r
    cross join lateral string_to_table(r.title_key, ' ') as t (token)
    where r.title_key <> ''
  ),
  lengths as materialized (
    select words.fixture_id, count(*) as title_words from words group by words.fixture_id
  ),
  shared as (
    select words.fixture_id, e.event_id, count(*) as shared_words
    from words
    join matching.event_tokens as e on e.token = words.token
    group by words.fixture_id, e.event_id
    having count(*) >= 2
  ),
  scored as (
    select s.fixture_id, s.event_id, w.title, r.title_key,
      -- Of the words of both titles, the share they have in common (Dice): an unknown word on either side counts against.
      2.0 * s.shared_words / (lengths.title_words + w.title_words) as similarity
    from shared as s
    join lengths on lengths.fixture_id = s.fixture_id
    join matching.remainder as r on r.fixture_id = s.fixture_id
    join matching.window_events as w on w.event_id = s.event_id and w.starts_at between r.earliest and r.latest
    where 2.0 * s.shared_words / (lengths.title_words + w.title_words) >= v_least
      and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
      and (r.sport_ids is null or w.sport_id = any (r.sport_ids))
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select s.fixture_id, s.event_id, 4, 0, 0, s.similarity, false
  from scored as s
  -- UFC 330 is not UFC 331, Practice 1 not Practice 2: every number of the printed title must be the event's.
  where not exists (
    select from regexp_matches(s.title_key, '\m\d+\M', 'g') as n
    where position(' ' || n[1] || ' ' in ' ' || s.title || ' ') = 0)
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_title() is
  'Candidates for titled events (cards, races, tournaments): events without sides that share the title''s words, with equal numbers. Returns their number.';
grant execute on function matching.find_by_title() to service_role;
