-- How titled events (cards, races, rounds, tournaments) are compared: by their words, after the words of all languages for round, stage and
-- session have become one.

create table matching.title_terms (
  title_term_id bigint generated always as identity primary key,
  position integer not null,
  pattern text not null unique,
  replacement text not null,
  note text not null
);
comment on table matching.title_terms is
  'What is rewritten in normalised titles, in order of position, before their words are compared: Etapa 4, 4e étape and Tappa 4 are stage 4. Rows, so that an admin teaches a word without a deployment.';
comment on column matching.title_terms.pattern is 'Regular expression over a normalised title (lower case, no accents, single spaces, one space at each end).';
revoke all on matching.title_terms from anon, authenticated;
grant select, insert, update, delete on matching.title_terms to service_role;
alter table matching.title_terms enable row level security;
create trigger title_terms_900_write_audit_log after insert or update or delete on matching.title_terms
  for each row execute function ops.tg_write_audit_log('title_term_id');

create function matching.title_words(title text) returns text[]
language plpgsql
stable strict parallel safe
set search_path = ''
as $$
declare
  v_title text := ' ' || regexp_replace(catalog.normalize_name(title_words.title), '\mgp\M', 'grand prix', 'g') || ' ';
  v_term record;
begin
  v_title := ' ' || btrim(catalog.normalize_name(catalog.canonical_race(v_title))) || ' ';
  for v_term in select t.pattern, t.replacement from matching.title_terms as t order by t.position, t.title_term_id loop
    v_title := regexp_replace(v_title, v_term.pattern, v_term.replacement, 'g');
  end loop;
  return array(select distinct w.word from string_to_table(btrim(v_title), ' ') as w (word) where w.word <> '');
end;
$$;
comment on function matching.title_words(text) is 'The words of a title that tell it from others, each once.';
grant execute on function matching.title_words(text) to service_role;

create function matching.optional_title_words() returns text[]
language sql
immutable parallel safe
set search_path = ''
return array['grand', 'prix', 'race', 'main', 'card', 'world', 'championship', 'championships', 'series', 'season'];
comment on function matching.optional_title_words() is 'Words of titles that are said or left out as one likes; shared they count.';

create function matching.common_title_words() returns text[]
language sql
immutable parallel safe
set search_path = ''
return matching.optional_title_words()
  || array['practice', 'qualifying', 'sprint', 'warmup', 'prelims', 'round', 'stage', 'day', 'night', 'session', 'final', 'week', 'game', 'heat'];
comment on function matching.common_title_words() is 'Words said of any event of the kind: they tell parts of one apart, never one from another.';
grant execute on function matching.optional_title_words(), matching.common_title_words() to service_role;

create function matching.words_beside_league(words text[], league_words text[]) returns text[]
language sql
immutable parallel safe
set search_path = ''
as $$
  -- The league's own words are in every name of its events; its number (Formula 1) may be a practice's too.
  select case
    when exists (
      select from unnest(beside.words) as t (word) where t.word !~ '^\d+$' and t.word <> all (matching.common_title_words()))
    then beside.words
    else words_beside_league.words
  end
  from (
    select array(
      select t.word from unnest(words_beside_league.words) as t (word) where t.word ~ '^\d+$' or t.word <> all (words_beside_league.league_words)) as words
  ) as beside
$$;
comment on function matching.words_beside_league(text[], text[]) is 'The words of a title without its league''s; all of them where the league is all that the title tells.';
grant execute on function matching.words_beside_league(text[], text[]) to service_role;
