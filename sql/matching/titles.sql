-- Handler 4 for titled events: cards, races, rounds and tournaments, compared by their words.

create function matching.compare_titles(within_time boolean)
returns table (fixture_id bigint, event_id bigint, similarity real, telling bigint, is_enough boolean, fits_session boolean)
language plpgsql
stable
set search_path = ''
as $$
declare
  v_optional text[] := matching.optional_title_words();
  v_common text[] := matching.common_title_words();
begin
  return query
  with titles as materialized (
    -- A card is carried by many slots; its words are taken apart once.
    select t.title, t.words
    from (
      select d.title, matching.title_words(d.title) as words
      from (
        select distinct r.title
        from matching.remainder as r
        where r.kind <> 'team' and btrim(r.title) <> ''
          -- Two sides are a card's title only where the titles of events have their words.
          and (r.b is null or not compare_titles.within_time
            or exists (select from string_to_table(r.a || ' ' || r.b, ' ') as t (word) join matching.event_tokens as e on e.token = t.word and e.kind = 1))
      ) as d
      -- Without offset the words would be taken apart again wherever they are named above.
      offset 0
    ) as t
  ),
  competitions as materialized (
    select l.league_printed, matching.title_words(l.league_printed) as words
    from (select distinct r.league_printed from matching.remainder as r where r.kind <> 'team' and r.league_printed is not null) as l
  ),
  printed as materialized (
    select r.fixture_id, r.earliest, r.latest, t.words, coalesce(c.words, '{}') as league_words,
      (select count(*) from unnest(t.words) as w (word) where w.word <> all (v_optional) and w.word <> all (coalesce(c.words, '{}'))) as needed_words
    from matching.remainder as r
    join titles as t on t.title = r.title
    left join competitions as c on c.league_printed = r.league_printed
    where r.kind <> 'team'
  ),
  titled as materialized (
    select w.event_id, w.title_words, (select count(*) from unnest(w.title_words) as t (word) where t.word !~ '^\d+$' and t.word <> all (v_optional)) as needed_words
    from matching.window_events as w
    where w.title is not null
  ),
  words as materialized (
    select distinct p.fixture_id, w.word, w.word <> all (p.words) or w.word = any (p.league_words) as is_of_league, w.word = any (v_optional) as is_optional,
      w.word !~ '^\d+$' and w.word <> all (v_common) as is_telling
    from printed as p
    cross join lateral unnest(p.words || p.league_words) as w (word)
  ),
  starts as materialized (
    -- Pairs are looked up by the words that few titles have: "grand prix practice" is in those of all races of the window.
    select distinct words.fixture_id, e.event_id
    from words
    join printed as p on p.fixture_id = words.fixture_id
    join matching.event_tokens as e on e.token = words.word and e.kind in (1, 3)
    join matching.window_events as w on w.event_id = e.event_id and (not compare_titles.within_time or w.starts_at between p.earliest and p.latest)
    where words.is_telling or words.word ~ '^\d\d+$' or not exists (select from words as t where t.fixture_id = words.fixture_id and t.is_telling and not t.is_of_league)
  ),
  hits as materialized (
    select words.fixture_id, e.event_id,
      count(*) filter (where e.kind = 1) as title_hits,
      count(*) filter (where e.kind = 1 and words.word ~ '^\d\d+$') as number_hits,
      count(*) filter (where e.kind = 1 and words.word !~ '^\d+$' and not words.is_optional) as named,
      count(*) filter (where e.kind = 1 and words.is_telling) as telling_hits,
      count(*) filter (where e.kind = 2) as league_hits,
      count(*) filter (where e.kind = 3 and not words.is_of_league) as place_hits,
      count(*) filter (where not words.is_of_league and not words.is_optional) as explained
    from starts
    join words on words.fixture_id = starts.fixture_id
    join matching.event_tokens as e on e.event_id = starts.event_id and e.token = words.word
    group by words.fixture_id, e.event_id
    -- A league's words alone name all its events.
    having count(*) filter (where e.kind in (1, 3)) > 0
  ),
  weighed as (
    select h.fixture_id, h.event_id, h.title_hits, h.telling_hits, h.league_hits, h.place_hits, p.words, w.title_words,
      h.telling_hits + least(h.number_hits, h.league_hits, 1) + least(h.place_hits, 2) + 0.25 * (h.title_hits - h.telling_hits) + case when h.league_hits > 0 then 0.5 else 0 end as weight,
      -- A part of the card that the schedule does not list by itself is hardly a contradiction.
      p.needed_words - h.explained
        - case when 'prelims' = any (p.words) and 'prelims' <> all (w.title_words) then 0.5 else 0 end as unexplained_words,
      -- The place stands for the words of a race's name.
      greatest(0, w.needed_words - h.named - h.place_hits) as unnamed_words,
      -- The number of a card identifies it, whoever headlines it and wherever it is; the number of a round does not.
      h.number_hits > 0 and h.league_hits > 0 and not p.words && array['round', 'stage', 'day', 'week', 'game', 'race'] as is_numbered_card
    from hits as h
    join printed as p on p.fixture_id = h.fixture_id
    join titled as w on w.event_id = h.event_id
  )
  -- Of the words of both titles, the share they have in common (Dice): an unknown word on either side counts against.
  select g.fixture_id, g.event_id, g.likeness::real, g.telling_hits,
    case
      when g.is_numbered_card then true
      when g.telling_hits + g.place_hits = 0 then g.league_hits > 0 and g.unexplained_words = 0 and g.unnamed_words = 0
      else g.title_hits + g.place_hits >= 2 or (g.league_hits > 0 and g.unexplained_words <= 0.5)
    end,
    matching.fits_session(g.words, g.title_words)
  from (
    select x.*, 2 * x.weight / (2 * x.weight + (x.unexplained_words + x.unnamed_words) * case when x.is_numbered_card then 0.25 else 1 end) as likeness from weighed as x
  ) as g
  -- Less is not even a near miss; and sessions are costly to compare.
  where g.likeness >= (select case when compare_titles.within_time then matching.threshold('title_similarity') else 0.3 end);
end;
$$;
comment on function matching.compare_titles(boolean) is
  'Compares the titles of the remainder with those of events without sides, within what the printed time can mean or at any time of the window. similarity 0 to 1; telling: words shared that tell one event from another; is_enough: words that any event of the kind has are no proof, and one word alone only where it is all that the name prints beside the league.';
grant execute on function matching.compare_titles(boolean) to service_role;

create function matching.find_by_title() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select t.fixture_id, t.event_id, 4, 0, 0, t.similarity, false
  from matching.compare_titles(true) as t
  join matching.remainder as r on r.fixture_id = t.fixture_id
  join matching.window_events as w on w.event_id = t.event_id
  where t.is_enough and t.fits_session and t.similarity >= (select matching.threshold('title_similarity'))
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
    -- Sources file some competitions under a neighbouring sport; a title that is word for word the event's is the event's.
    and (r.sport_ids is null or w.sport_id = any (r.sport_ids) or (t.similarity >= 0.95 and t.telling >= 2))
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_title() is
  'Candidates for titled events (cards, races, tournaments): events without sides that share the title''s words, in the same round and session. Returns their number.';
grant execute on function matching.find_by_title() to service_role;

create function matching.fits_session(printed_words text[], event_words text[]) returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select
    -- UFC 330 is not UFC 331, Practice 1 not Practice 2: every number that is printed must be the event's.
    not exists (select from unnest(fits_session.printed_words) as n (word) where n.word ~ '^\d+$' and n.word <> all (fits_session.event_words))
    and not exists (
      -- What is not the race itself is called by its name, on both sides.
      select from unnest(array['practice', 'qualifying', 'sprint', 'warmup', 'shakedown', 'testing', 'prelims']) as s (word)
      where (s.word = any (fits_session.event_words) and s.word <> all (fits_session.printed_words))
        or (s.word = any (fits_session.printed_words) and s.word <> all (fits_session.event_words) and s.word <> 'prelims'))
$$;
comment on function matching.fits_session(text[], text[]) is 'Whether a printed title can mean an event as far as numbers and sessions go.';
grant execute on function matching.fits_session(text[], text[]) to service_role;
