-- Which of our leagues a source means by a name: the same name or alias, else one that differs in nothing that tells leagues apart.

create table catalog.league_words (
  league_word text primary key,
  word_kind text not null,
  constraint league_words_league_word_check check (league_word = lower(league_word)),
  constraint league_words_word_kind_check check (word_kind in ('sponsor', 'filler', 'common'))
);
comment on table catalog.league_words is
  'Words of leagues'' names that one source writes and another leaves out, in normal form. A league whose name changed its sponsor is found again when the sponsor is added here.';
comment on column catalog.league_words.word_kind is
  'sponsor: says nothing wherever it stands; filler (league, series, men): may be missing on one side, but two different ones tell leagues apart; common (cup, super, first): tells leagues apart, but names none by itself.';
revoke all on catalog.league_words from anon, authenticated;
grant select, insert, update, delete on catalog.league_words to service_role;
alter table catalog.league_words enable row level security;

create function catalog.league_core(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select catalog.normalize_name(catalog.strip_squad(m.name_part) || m.tier)
  from (
    select regexp_replace(league_core.name, '\s+(2|b|ii)\s*$', '', 'i') as name_part, coalesce(' ' || substring(league_core.name from '(?i)\s(2|b|ii)\s*$'), '') as tier
  ) as m
$$;
comment on function catalog.league_core(text) is 'A league''s name in normal form without the words for its squad. Unlike at the end of a team''s name, 2, B and II are tiers there.';
grant execute on function catalog.league_core(text) to service_role;

create function catalog.sports_meant(source text, sport text) returns table (sport_id bigint, is_home boolean)
language sql
stable strict
set search_path = ''
as $$
  with named as (
    select a.sport_id, a.is_ambiguous from catalog.sport_aliases as a where a.alias_normalized = catalog.normalize_name(sports_meant.sport)
  ),
  ranked as (
    select m.canonical_sport_id as sport_id, 1 as rank from catalog.espn_sport_mappings as m
    where sports_meant.source = 'espn' and m.espn_slug = lower(sports_meant.sport)
    union all
    select s.sport_id, 1 from catalog.api_sports_canonical as s
    where sports_meant.source = 'thesportsdb' and catalog.normalize_name(s.thesportsdb_name) = catalog.normalize_name(sports_meant.sport)
    union all
    select n.sport_id, 2 from named as n where not n.is_ambiguous
    union all
    select n.sport_id, 3 from named as n
  ),
  best as (
    select r.sport_id, min(r.rank) as rank from ranked as r group by r.sport_id
  )
  select b.sport_id, b.rank < 3 and b.sport_id = (select x.sport_id from best as x order by x.rank, x.sport_id limit 1) from best as b
$$;
comment on function catalog.sports_meant(text, text) is
  'Our sports that a source''s word can mean: the one it stands for (is_home), and those that share the word (Fighting is MMA, boxing and more). Empty when nobody knows the word.';
grant execute on function catalog.sports_meant(text, text) to service_role;

create function catalog.exact_leagues(source text, sports text[], names text[], skip_source text default null)
returns table (given_no bigint, league_id bigint, is_home boolean, is_ambiguous boolean)
language sql
stable
set search_path = ''
as $$
  with given as materialized (
    select g.given_no, g.sport, catalog.normalize_name(g.name) as normalized
    from unnest(exact_leagues.sports, exact_leagues.names) with ordinality as g (sport, name, given_no)
  ),
  sports as materialized (
    select d.sport, m.sport_id, m.is_home
    from (select distinct given.sport from given) as d
    cross join lateral catalog.sports_meant(exact_leagues.source, d.sport) as m
  )
  select g.given_no, a.league_id, s.is_home, a.is_ambiguous
  from given as g
  join catalog.league_aliases as a on a.alias_normalized = g.normalized
  join catalog.api_leagues_canonical as l on l.league_id = a.league_id
  join sports as s on s.sport = g.sport and s.sport_id = l.sport_id
  where exact_leagues.skip_source is null or l.is_verified or l.discovery_source <> exact_leagues.skip_source
$$;
comment on function catalog.exact_leagues(text, text[], text[], text) is
  'For each of some names, with the source''s words for their sports: our leagues of those sports that go by it. What an alias says counts, whatever squad the name seems to mean. skip_source: leagues that nobody but this source knows are left out.';
grant execute on function catalog.exact_leagues(text, text[], text[], text) to service_role;

create function catalog.near_leagues(source text, sports text[], names text[], skip_source text default null)
returns table (given_no bigint, league_id bigint, likeness real)
language sql
stable
set search_path = ''
as $$
  with given as materialized (
    select g.given_no, g.sport, catalog.normalize_name(g.name) as normalized, catalog.league_core(g.name) as core,
      catalog.league_squad(g.name) as squad
    from unnest(near_leagues.sports, near_leagues.names) with ordinality as g (sport, name, given_no)
  ),
  home as materialized (
    select d.sport, m.sport_id
    from (select distinct given.sport from given) as d
    cross join lateral catalog.sports_meant(near_leagues.source, d.sport) as m
    where m.is_home
  ),
  known as materialized (
    select a.league_alias_id, a.league_id, l.sport_id, l.squad, l.squad_is_printed, a.alias_normalized,
      case when catalog.may_name_squad(a.alias) then catalog.league_core(a.alias) else a.alias_normalized end as core
    from catalog.league_aliases as a
    join catalog.api_leagues_canonical as l on l.league_id = a.league_id and l.is_active
    where l.sport_id in (select home.sport_id from home)
      and (near_leagues.skip_source is null or l.is_verified or l.discovery_source <> near_leagues.skip_source)
  ),
  -- Words that tell leagues apart, and fillers; sponsors are left out.
  given_words as materialized (
    select w.given_no, array_agg(w.word) filter (where not w.is_filler) as words, coalesce(array_agg(w.word) filter (where w.is_filler), '{}') as fillers
    from (
      select distinct g.given_no, s.word, (k.word_kind = 'filler') is true as is_filler
      from given as g
      cross join lateral string_to_table(g.core, ' ') as s (word)
      left join catalog.league_words as k on k.league_word = s.word
      where k.word_kind is distinct from 'sponsor'
    ) as w
    group by w.given_no
  ),
  known_words as materialized (
    select w.league_alias_id, array_agg(w.word) filter (where not w.is_filler) as words, coalesce(array_agg(w.word) filter (where w.is_filler), '{}') as fillers
    from (
      select distinct n.league_alias_id, s.word, (k.word_kind = 'filler') is true as is_filler
      from known as n
      cross join lateral string_to_table(n.core, ' ') as s (word)
      left join catalog.league_words as k on k.league_word = s.word
      where k.word_kind is distinct from 'sponsor'
    ) as w
    group by w.league_alias_id
  ),
  sharing as (
    select g.given_no, k.league_alias_id, count(*) as shared
    from (select w.given_no, cardinality(w.words) as length, u.word from given_words as w cross join lateral unnest(w.words) as u (word)) as g
    join (select w.league_alias_id, cardinality(w.words) as length, u.word from known_words as w cross join lateral unnest(w.words) as u (word)) as k
      on k.word = g.word and k.length = g.length
    group by g.given_no, k.league_alias_id, g.length
    having count(*) >= g.length - 1
      and bool_or(g.word !~ '^\d+$' and not exists (select from catalog.league_words as c where c.league_word = g.word and c.word_kind = 'common'))
  ),
  alike as (
    select s.given_no, s.league_alias_id
    from sharing as s
    join given_words as g on g.given_no = s.given_no
    join known_words as k on k.league_alias_id = s.league_alias_id
    where (g.fillers <@ k.fillers or k.fillers <@ g.fillers)
      and (s.shared = cardinality(g.words) or exists (
        -- One word may be spelt otherwise; short words and numbers are whole names: Serie A, Ligue 2.
        select
        from unnest(g.words) as a (word)
        join unnest(k.words) as b (word) on length(a.word) > 4 and length(b.word) > 4 and extensions.similarity(a.word, b.word) >= 0.5
        where a.word <> all (k.words) and b.word <> all (g.words) and a.word !~ '\d' and b.word !~ '\d'))
    union
    select g.given_no, k.league_alias_id from given as g join known as k on replace(k.core, ' ', '') = replace(g.core, ' ', '')
  )
  select p.given_no, n.league_id,
    max(((extensions.similarity(n.alias_normalized, g.normalized) + extensions.similarity(n.core, g.core)
      + coalesce(extensions.similarity(array_to_string(k.words, ' '), array_to_string(w.words, ' ')), 0)) / 3)::real)
  from alike as p
  join given as g on g.given_no = p.given_no
  join known as n on n.league_alias_id = p.league_alias_id
  join home as h on h.sport = g.sport and h.sport_id = n.sport_id
  left join given_words as w on w.given_no = p.given_no
  left join known_words as k on k.league_alias_id = p.league_alias_id
  -- A name that says women means women; one that says nothing may mean a league of women whose name says nothing either.
  where n.squad = g.squad or (g.squad = '' and not n.squad_is_printed)
  group by p.given_no, n.league_id
$$;
comment on function catalog.near_leagues(text, text[], text[], text) is
  'For each of some names: our leagues of its sport and squad with a name that differs in nothing that tells leagues apart (sponsors, fillers on one side, the spelling of one word), and how alike the names are. Country, tier and cup words must agree.';
grant execute on function catalog.near_leagues(text, text[], text[], text) to service_role;

create function catalog.choose_leagues(source text, sports text[], names text[], countries text[], skip_source text default null)
returns table (given_no bigint, league_id bigint, mapping_method text, confidence real)
language sql
stable
set search_path = ''
as $$
  with given as materialized (
    select g.given_no, g.sport, g.name, catalog.normalize_name(g.country) as country
    from unnest(choose_leagues.sports, choose_leagues.names, choose_leagues.countries) with ordinality as g (sport, name, country, given_no)
  ),
  exact as materialized (
    select e.given_no, e.league_id, 1::real as likeness, e.is_home, e.is_ambiguous
    from catalog.exact_leagues(choose_leagues.source, choose_leagues.sports, choose_leagues.names, choose_leagues.skip_source) as e
  ),
  open as materialized (
    select array_agg(g.given_no order by g.given_no) as numbers, array_agg(g.sport order by g.given_no) as sports, array_agg(g.name order by g.given_no) as names
    from given as g
    where not exists (select from exact as e where e.given_no = g.given_no)
  ),
  candidates as (
    select e.*, false as is_near from exact as e
    union all
    select o.numbers[n.given_no], n.league_id, n.likeness, true, false, true
    from open as o
    cross join lateral catalog.near_leagues(choose_leagues.source, o.sports, o.names, choose_leagues.skip_source) as n
    -- Measured on 324 names of ESPN and 447 of TheSportsDB: all 22 found this way were right, the least alike at 0.53.
    where o.numbers is not null and n.likeness >= 0.5
  ),
  stepped as (
    select c.*, (g.country = catalog.normalize_name(l.country)) is true as is_country, l.is_active, bool_or(l.is_active) over (partition by c.given_no) as has_active,
      -- The first step that has exactly one league decides; a step with several ends it.
      case
        when c.is_near then 4
        when c.is_home and (not c.is_ambiguous or g.country = catalog.normalize_name(l.country)) then 1
        when c.is_home then 2
        when not c.is_ambiguous then 3
      end as step
    from candidates as c
    join given as g on g.given_no = c.given_no
    join catalog.api_leagues_canonical as l on l.league_id = c.league_id
  ),
  first_step as (
    select s.given_no, min(s.step) as step from stepped as s where s.is_active or not s.has_active group by s.given_no
  ),
  ranked as (
    select s.*, row_number() over w as nth, lead(s.likeness) over w as next_likeness, lead(s.is_country) over w as next_is_country
    from stepped as s
    join first_step as f on f.given_no = s.given_no and f.step = s.step
    where s.is_active or not s.has_active
    window w as (partition by s.given_no order by s.is_country desc, s.likeness desc, s.league_id)
  )
  select r.given_no, r.league_id, case when r.step < 4 then 'exact_match' else 'fuzzy_match' end,
    (case r.step when 1 then 0.95 when 2 then 0.8 when 3 then 0.85 else least(r.likeness, 0.9) end)::real
  from ranked as r
  where r.nth = 1 and (r.next_likeness is null or r.is_country > r.next_is_country or (r.step = 4 and r.likeness - r.next_likeness >= 0.05))
$$;
comment on function catalog.choose_leagues(text, text[], text[], text[], text) is
  'The league that each of some names of a source means, where only one can be meant: 0.95 the same name in its sport, 0.85 in a sport that shares the word, 0.8 a name that several leagues share, at most 0.9 by likeness for a name that is nearly the same. Names without a row mean none or several.';
grant execute on function catalog.choose_leagues(text, text[], text[], text[], text) to service_role;
