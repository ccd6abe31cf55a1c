-- Handlers 1 to 5. Each looks at the whole remainder in one set; 2 to 4 leave candidates, 1 and 5 decide what was decided before.

create function matching.fits_squad(printed text, event_squad text, squad_is_printed boolean) returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select fits_squad.printed = fits_squad.event_squad or (fits_squad.printed = '' and (fits_squad.event_squad = 'women' or not fits_squad.squad_is_printed))
    -- Youth is any age.
    or (fits_squad.printed || fits_squad.event_squad ~ 'youth'
      and regexp_replace(fits_squad.printed, 'u\d\d', 'youth') = regexp_replace(fits_squad.event_squad, 'u\d\d', 'youth'))
$$;
comment on function matching.fits_squad(text, text, boolean) is
  'Whether a name with these markers can mean an event of this squad: equal, or unmarked where the teams'' names need no marker. Packs leave out that it is women who play: such candidates come into question too, and matching.judge asks the clock to confirm them.';
grant execute on function matching.fits_squad(text, text, boolean) to service_role;

create function matching.handle_known_names(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from matching.match_cache as m where m.expires_at <= handle_known_names.at;
  with hit as (
    select distinct on (r.fixture_id) r.fixture_id, r.channel_name_id, r.fixture_no, m.event_id, m.confidence, m.match_method, m.match_cache_id
    from matching.remainder as r
    join matching.match_cache as m on m.provider_id = handle_known_names.provider_id and m.channel_name = r.channel_name and m.fixture_no = r.fixture_no
    join catalog.events as e on e.event_id = m.event_id and e.updated_at = m.event_updated_at and e.record_status = 'active'
    where r.kind <> 'team'
      and not exists (select from matching.wrong_events as x where x.channel_name_id = r.channel_name_id and x.event_id = m.event_id)
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
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.handle_known_names(bigint, timestamptz) is
  'Handler 1: what the same name was matched to before, by tvg-id first, then by name. Returns decided fixtures. (What an admin decided is not in the remainder at all.)';
grant execute on function matching.handle_known_names(bigint, timestamptz) to service_role;

-- Nested loops are off because the planner takes the sides that a name can mean for a handful, where they are a hundred thousand.
create function matching.find_by_alias(handler_no smallint, min_strength smallint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
begin
  -- What each name can mean is settled before any event is looked at: a team's aliases are a dozen, its events in the window up to fifty.
  with a_sides as materialized (
    select f.fixture_id, x.side_id, max(x.strength) as strength
    from (
      select r.fixture_id, r.a as alias from matching.remainder as r where r.b is not null
      union all
      select r.fixture_id, r.a_core from matching.remainder as r where r.b is not null and r.a_core <> r.a
    ) as f
    join matching.side_aliases as x on x.alias = f.alias and x.strength >= find_by_alias.min_strength
    group by f.fixture_id, x.side_id
  ),
  b_sides as materialized (
    select f.fixture_id, x.side_id, max(x.strength) as strength
    from (
      select r.fixture_id, r.b as alias from matching.remainder as r where r.a is not null
      union all
      select r.fixture_id, r.b_core from matching.remainder as r where r.a is not null and r.b_core <> r.b
    ) as f
    join matching.side_aliases as x on x.alias = f.alias and x.strength >= find_by_alias.min_strength
    group by f.fixture_id, x.side_id
  ),
  named as materialized (
    select a.fixture_id, a.side_id, b.side_id as other_id, least(a.strength, b.strength) as strength, greatest(a.strength, b.strength) as best_strength
    from a_sides as a
    join b_sides as b on b.fixture_id = a.fixture_id
  ),
  games as materialized (
    select h.event_id, h.side, h.side_id, o.side_id as other_id
    from matching.side_events as h
    join matching.side_events as o on o.event_id = h.event_id and o.side = 3 - h.side
  ),
  found as materialized (
    select n.fixture_id, g.event_id, max(n.strength) as strength, max(n.best_strength) as best_strength, bool_and(g.side = 1) as is_home_first
    from named as n
    join games as g on g.side_id = n.side_id and g.other_id = n.other_id
    group by n.fixture_id, g.event_id
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select r.fixture_id, w.event_id, find_by_alias.handler_no, f.strength, f.best_strength, 1,
    -- "a at b" has the home side last; in "a v b" nobody says who is at home.
    r.is_away_first and f.is_home_first
  from found as f
  join matching.remainder as r on r.fixture_id = f.fixture_id
  join matching.window_events as w on w.event_id = f.event_id and w.starts_at between r.earliest and r.latest
  where (r.sport_ids is null or w.sport_id = any (r.sport_ids))
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
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
      when length(side_similarity.printed) >= 4
        and (starts_with(side_similarity.alias, side_similarity.printed || ' ') or side_similarity.alias like '% ' || side_similarity.printed)
      then 0.85
      -- Troy Highlights is not so surely Troy: what is printed beside a name may be anything.
      when length(side_similarity.alias) >= 4
        and (starts_with(side_similarity.printed, side_similarity.alias || ' ') or side_similarity.printed like '% ' || side_similarity.alias)
      then 0.70
    end)::real
$$;
comment on function matching.side_similarity(text, text) is
  'How alike a printed side and an alias are, 0 to 1: trigram similarity, or 0.85 where the alias has a mascot or a place more (that is the 15 % bonus), 0.70 where the printed name has a word more.';
grant execute on function matching.side_similarity(text, text) to service_role;

create view matching.team_names with (security_invoker = true) as
select a.alias_normalized as name, t.sport_id, t.squad, t.canonical_name as team
from catalog.team_aliases as a
join catalog.teams as t on t.team_id = a.team_id
where a.priority >= 6;
comment on view matching.team_names is
  'What is exactly the name of a team of a sport and squad (Ohio is not Ohio State): it is no misspelling of another''s.';
revoke all on matching.team_names from anon, authenticated;
grant select on matching.team_names to service_role;

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
    where not exists (select from matching.team_names as n where n.name = p.other and n.sport_id = p.sport_id and n.squad = p.squad)
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

create function matching.find_by_clock() returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
  v_least real := matching.threshold('side_similarity');
begin
  with undecided as materialized (
    select r.*
    from matching.remainder as r
    where r.kind <> 'team' and r.a is not null and r.b is not null and r.is_zone_known and r.instants is not null
      and not exists (select from matching.candidates as c where c.fixture_id = r.fixture_id)
  ),
  sided as materialized (
    select u.fixture_id, u.a as known, u.b as other, true as known_is_a from undecided as u
    union all
    select u.fixture_id, u.b, u.a, false from undecided as u
  ),
  words as materialized (
    -- A word that many names have tells nothing, nor does a short one.
    select p.known, t.word
    from (select distinct sided.known from sided) as p
    cross join lateral string_to_table(p.known, ' ') as t (word)
    where length(t.word) >= 4
      and not exists (select from catalog.generic_words as g where g.generic_word = t.word)
      and not exists (select from catalog.club_words as c where c.club_word = t.word)
  ),
  sides as materialized (
    select distinct words.known, a.side_id
    from matching.side_aliases as a
    cross join lateral string_to_table(a.alias, ' ') as t (word)
    join words on words.word = t.word
    where a.strength >= 9
  ),
  alike as materialized (
    select s.known, s.side_id, max(matching.side_similarity(s.known, a.alias)) as likeness
    from sides as s
    -- Plain trigrams are cheap and tell most pairs apart.
    join matching.side_aliases as a on a.side_id = s.side_id and a.strength >= 8 and extensions.similarity(s.known, a.alias) >= 0.3
    group by s.known, s.side_id
    having max(matching.side_similarity(s.known, a.alias)) >= v_least
  ),
  owned as materialized (
    select distinct n.name, n.sport_id, n.squad
    from (select distinct sided.known from sided) as p
    join matching.team_names as n on n.name = p.known
  ),
  pairs as materialized (
    select s.fixture_id, s.other, s.known_is_a, u.is_away_first, e.event_id, e.side, l.likeness, o.side_id as other_side_id
    from sided as s
    join undecided as u on u.fixture_id = s.fixture_id
    join alike as l on l.known = s.known
    join matching.side_events as e on e.side_id = l.side_id
    join matching.side_events as o on o.event_id = e.event_id and o.side = 3 - e.side
    join matching.window_events as w on w.event_id = e.event_id
    where w.starts_at between u.instants[1] - interval '45 minutes' and u.instants[cardinality(u.instants)] + interval '45 minutes'
      and exists (select from unnest(u.instants) as i (instant) where abs(extract(epoch from w.starts_at - i.instant)) <= 45 * 60)
      and w.squad = u.squad
      and (u.sport_ids is null or w.sport_id = any (u.sport_ids))
      and not exists (select from owned as n where n.name = s.known and n.sport_id = w.sport_id and n.squad = w.squad)
      and not exists (select from owned as n where n.name = s.other and n.sport_id = w.sport_id and n.squad = w.squad)
  ),
  scored as (
    select p.fixture_id, p.event_id, least(min(p.likeness), max(matching.side_similarity(p.other, a.alias))) as similarity,
      p.is_away_first and p.side = case when p.known_is_a then 1 else 2 end as is_reversed
    from pairs as p
    join matching.side_aliases as a on a.side_id = p.other_side_id and a.strength >= 6 and extensions.similarity(p.other, a.alias) >= 0.3
    group by p.fixture_id, p.event_id, p.known_is_a, p.is_away_first, p.side
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select s.fixture_id, s.event_id, 4, 3, 3, max(s.similarity), bool_and(s.is_reversed)
  from scored as s
  -- With a word more on one side the other must be nearer than that.
  where s.similarity > 0.70
  group by s.fixture_id, s.event_id
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_clock() is
  'Candidates of which neither side is exactly named, but both are alike and the start is what is printed in a zone that is known. Returns their number.';
grant execute on function matching.find_by_clock() to service_role;

create function matching.reuse_matches(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with same_reading as (
    select r.fixture_id, r.channel_name_id, r.fixture_no, m.event_id, m.confidence, p.display_name
    from matching.remainder as r
    join intake.fixtures as own on own.fixture_id = r.fixture_id
    join intake.fixtures as f on f.reading_key = own.reading_key
    join intake.channel_names as c on c.channel_name_id = f.channel_name_id and c.provider_id <> reuse_matches.provider_id and c.record_status = 'active'
    join intake.providers as p on p.provider_id = c.provider_id and p.is_active
    join intake.parsed_data as d on d.channel_name_id = f.channel_name_id and d.raw_title = c.channel_name
    join matching.channel_matches as m on m.channel_name_id = f.channel_name_id and m.fixture_no = f.fixture_no
    join matching.window_events as w on w.event_id = m.event_id and w.starts_at between r.earliest and r.latest
    where r.kind <> 'team' and d.kind <> 'team' and (r.is_dated or w.ends_at > reuse_matches.at)
      and m.confidence >= (select matching.threshold('reuse_confidence'))
      -- Where several events fit the name itself, the other provider had its shelf to tell them apart, and a shelf is a hint for its own slots only.
      and (m.match_method = 'override' or not exists (
        select from matching.candidates as n join matching.window_events as x on x.event_id = n.event_id
        where n.fixture_id = r.fixture_id and x.meeting <> w.meeting))
  ),
  agreed as (
    -- Providers that disagree prove nothing.
    select s.fixture_id, s.channel_name_id, s.fixture_no, min(s.event_id) as event_id, min(s.confidence) as confidence, min(s.display_name) as display_name
    from same_reading as s
    group by s.fixture_id, s.channel_name_id, s.fixture_no
    having count(distinct s.event_id) = 1
  ),
  allowed as (
    select a.* from agreed as a
    where not exists (select from matching.wrong_events as x where x.channel_name_id = a.channel_name_id and x.event_id = a.event_id)
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select a.channel_name_id, a.fixture_no, a.event_id, 5, 'other_provider', a.confidence, 'The same name is matched at ' || a.display_name, reuse_matches.at
    from allowed as a
    on conflict (channel_name_id, event_id) do nothing
  )
  delete from matching.remainder as r using allowed as a where a.fixture_id = r.fixture_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.reuse_matches(bigint, timestamptz) is
  'Handler 5: what slots of other providers that print the same were surely matched to, where they agree. Returns decided fixtures.';
grant execute on function matching.reuse_matches(bigint, timestamptz) to service_role;
