-- How names are compared: one normal form for everything that is ever looked up, and the words that make no difference.

create table catalog.club_words (
  club_word text primary key,
  constraint club_words_club_word_check check (club_word = lower(club_word))
);
comment on table catalog.club_words is
  'Words of a club''s full name that daily use leaves out (fc, cf, sc, ssc, 1899 …), in normal form. They never tell two clubs apart.';
revoke all on catalog.club_words from anon, authenticated;
grant select, insert, update, delete on catalog.club_words to service_role;
alter table catalog.club_words enable row level security;

create table catalog.generic_words (
  generic_word text primary key,
  closes_name boolean not null default false,
  constraint generic_words_generic_word_check check (generic_word = lower(generic_word))
);
comment on table catalog.generic_words is
  'Words that name no team by themselves (real, state, north, saint …), in normal form: no alias is derived that has nothing else.';
comment on column catalog.generic_words.closes_name is 'Daily use leaves the word out at the end of a name (Leeds United is Leeds). It may tell two clubs of a place apart, unlike a club word.';
revoke all on catalog.generic_words from anon, authenticated;
grant select, insert, update, delete on catalog.generic_words to service_role;
alter table catalog.generic_words enable row level security;

create function catalog.normalize_name(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- Most names are plain letters and figures: one look at them saves four passes.
  select case
    when lower(normalize_name.name) ~ '^[a-z0-9]+( [a-z0-9]+)*$' then lower(normalize_name.name)
    else btrim(regexp_replace(
        regexp_replace(
          regexp_replace(
            replace(lower(extensions.unaccent('extensions.unaccent'::regdictionary, normalize_name.name)), '&', ' and '),
            '[''’‘`´]', '', 'g'),
          '\m([[:alpha:]])\.', '\1', 'g'),
        '[^[:alnum:]]+', ' ', 'g'))
  end
$$;
comment on function catalog.normalize_name(text) is
  'The form in which names are compared: no accents, lower case, "&" is "and", initials lose their dots (D.C. United is dc united), everything else that is no letter or digit is one space.';
grant execute on function catalog.normalize_name(text) to service_role;

create function catalog.spell_umlauts(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(spell_umlauts.name,
    'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue'), 'å', 'aa'), 'Å', 'Aa'), 'ø', 'oe'), 'Ø', 'Oe')
$$;
comment on function catalog.spell_umlauts(text) is 'Köln as Koeln, Ålesund as Aalesund: the spelling of playlists without such letters, beside the bare Koln of normalize_name.';
grant execute on function catalog.spell_umlauts(text) to service_role;

create function catalog.shorten_words(normalized text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(shorten_words.normalized,
    '\munited\M', 'utd'), ' state\M', ' st'), '\msaint (?=\w)', 'st '), '\mfort (?=\w)', 'ft '), '\mmount (?=\w)', 'mt ')
$$;
comment on function catalog.shorten_words(text) is 'A normalised name with united, state, saint, fort and mount as playlists abbreviate them.';
grant execute on function catalog.shorten_words(text) to service_role;

create function catalog.other_spellings(normalized text) returns setof text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select distinct form
  from (
    select catalog.shorten_words(other_spellings.normalized) as form
    union all
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(catalog.shorten_words(other_spellings.normalized),
      '\m(north|northern)\M', 'n'), '\m(south|southern)\M', 's'), '\m(east|eastern)\M', 'e'), '\m(west|western)\M', 'w')
    union all
    -- St at the end is State (Ohio St), before a name it is Saint.
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(other_spellings.normalized,
      '\mutd\M', 'united'), ' st$', ' state'), '\mst (?=\w)', 'saint '), '\mft (?=\w)', 'fort '), '\mmt (?=\w)', 'mount ')
  ) as s
  where other_spellings.normalized ~ '\m(united|utd|state|saint|st|fort|ft|mount|mt|north|northern|south|southern|east|eastern|west|western)\M'
    and form <> other_spellings.normalized
$$;
comment on function catalog.other_spellings(text) is
  'A normalised name with the words that are usually cut short written short or in full: Ohio State is Ohio St, E Grand Rapids stands for East Grand Rapids, Leeds Utd for Leeds United.';
grant execute on function catalog.other_spellings(text) to service_role;

create function catalog.strip_club_words(normalized text) returns text
language sql
stable strict parallel safe
set search_path = ''
as $$
  select coalesce(
    nullif((
      select string_agg(w.word, ' ' order by w.position)
      from regexp_split_to_table(strip_club_words.normalized, ' ') with ordinality as w (word, position)
      where not exists (select from catalog.club_words as c where c.club_word = w.word)
    ), ''),
    strip_club_words.normalized)
$$;
comment on function catalog.strip_club_words(text) is 'A normalised name without its club words; unchanged when nothing else would be left.';
grant execute on function catalog.strip_club_words(text) to service_role;

-- Most names have none of these beginnings: one look for all of them saves four, and names are asked about by the ten thousand.
create function catalog.may_name_squad(label text) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select may_name_squad.label ~* '\m(res|ii|b team|[2b]$|u[- ]?[12]|under|sub|dev|jong|wheel|wom|lad|girl|fem|fém|frau|dam|vrou|kvin|kvenna|nais|kob|kad|donne|mulh|muje|[žz]en|жен|w |super rugby w|youth|prim|juv|jun|espo|world jun|alum|ley|lend|veter|legends )|\(w\)|[- ]w$|legends$'
$$;
comment on function catalog.may_name_squad(text) is 'False when a name can have none of the words squad_of reads.';
grant execute on function catalog.may_name_squad(text) to service_role;

create function catalog.squad_of(label text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select case when catalog.may_name_squad(squad_of.label) then concat_ws('+',
    -- A match of legends is nobody's fixture of the season; Texas Legends and Lexington Legends are clubs.
    case when squad_of.label ~* '\m(alumni|leyendas|lendas|veteranos|legends of|legends (game|match|cup))\M|(?<!texas |lexington |las vegas |lancaster )\mlegends$' then 'legends' end,
    case when squad_of.label ~* '\m(reserves?|reservas?|reserverna|ii|b team|development league|jong(?= (?:ajax|psv|az|utrecht|sparta|feyenoord|vitesse|oranje|genk|gent|kaa|cercle|twente|heerenveen|volendam|almere))|[2b]$)\M' then 'reserves' end,
    coalesce('u' || coalesce(
      substring(squad_of.label from '(?i)\mu[- ]?(1[0-9]|2[0-3])s?\M'),
      substring(squad_of.label from '(?i)\m(?:under|sub)[- ]?(1[0-9]|2[0-3])s?\M')),
      case when squad_of.label ~* '\m(youth|primavera|juvenil|juveniles|juniores|junioren|espoirs|world juniors?|junior world)\M' then 'youth' end),
    case when squad_of.label ~* '\mwheelchair\M' then 'wheelchair' end,
    case when squad_of.label ~* '\m(women|womens|women''s|woman|ladies|girls|femenil|femenin[oa]s?|feminin[oa]?s?|féminin(e|es)?|f[eé]minas|femminil[ei]|donne|femmes|mulheres|mujeres|frauen|damen|dames|vrouwen|kvinder|kvinner|kvinnor|kvenna|damer|damernas?|naiset|naisten|kobiet|kad[ıi]nlar|kad[ıi]n|žen|[žz]en[ye]|[žz]ensk[aeiý]|женщины|женск[а-я]+|w(?= (?:league|cup|gold cup|champions cup|championship|nations league))|super rugby w)\M|\m(dame?n?(hand|h[åa]nd|fot|fod|liga|alls|hock|bask|voll|bund|elit|serie|land)|kvinn?de(?!r\M)|kvinne|frauen(?!\M)|naisten)\w+|\(w\)|[- ]w$' then 'women' end) else '' end
$$;
comment on function catalog.squad_of(label text) is
  'Which squad a team, event or league name says it is about: empty for the first men''s or only team, else markers joined by + in a fixed order: legends, reserves, u21 or youth, wheelchair, women. Squads never match across.';
grant execute on function catalog.squad_of(text) to service_role;

create function catalog.strip_squad(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select case when not catalog.may_name_squad(strip_squad.name) then strip_squad.name else coalesce(nullif(btrim(regexp_replace(regexp_replace(strip_squad.name,
    '\m(reserves?|reservas?|reserverna|ii|b team|development league|jong(?= (?:ajax|psv|az|utrecht|sparta|feyenoord|vitesse|oranje|genk|gent|kaa|cercle|twente|heerenveen|volendam|almere))|youth|primavera|juvenil|juveniles|juniores|junioren|espoirs|world juniors?|junior world|alumni|leyendas|lendas|veteranos|legends of|legends (game|match|cup)|wheelchair|women|womens|women''s|woman|ladies|girls|femenil|femenin[oa]s?|feminin[oa]?s?|féminin(e|es)?|f[eé]minas|femminil[ei]|donne|femmes|mulheres|mujeres|frauen|damen|dames|vrouwen|kvinder|kvinner|kvinnor|kvenna|damer|damernas?|naiset|naisten|kobiet|kad[ıi]nlar|kad[ıi]n|žen|[žz]en[ye]|[žz]ensk[aeiý]|женщины|женск[а-я]+|w(?= (?:league|cup|gold cup|champions cup|championship|nations league))|super rugby w)\M|(?<!texas|lexington|las vegas|lancaster)\s+\mlegends$|\(w\)|[- ]w$|\m(u|under|sub)[- ]?(1[0-9]|2[0-3])s?\M|\s[2b]$', '', 'gi'),
    '\s+', ' ', 'g')), ''), strip_squad.name) end
$$;
comment on function catalog.strip_squad(text) is 'A team''s name without the words squad_of reads, so that a club''s squads share their aliases.';
grant execute on function catalog.strip_squad(text) to service_role;
