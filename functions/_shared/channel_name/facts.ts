// What the words of a name say about it as a whole: sport, competition, markers, feed, language.
// Called once per name by channel_name.ts over the text without its slot label.

import { readBrackets, takeBrackets } from "./brackets.ts";
import { FIGHT_LEAGUES, LEAGUES, MOTOR_LEAGUES, PERSON_LEAGUES } from "./league_words.ts";
import { ageMarker, compoundMarker, FEEDS, LANGUAGES, MARKERS } from "./marker_words.ts";
import { withoutCuts } from "./side_cleaning.ts";
import { CODED_SPORTS, compoundSport, PERSON_SPORTS, SPORTS } from "./sport_words.ts";
import { type PhraseHit, splitWords, type Word } from "./words.ts";

/** Facts of a name. `fights`, `motor` and `person` tell what its sides and titles are likely to be. */
export interface NameFacts {
  words: Word[];
  sport: string | null;
  league: string | null;
  markers: string[];
  feed: string | null;
  language: string | null;
  fights: boolean;
  motor: boolean;
  person: boolean;
}

const MOTOR_WORDS =
  /\b(?:nascar|dirt|raceway|speedway|motorplex|motorsports? park|racing|sprint cars?|late models?|supercross|motocross|superbikes?|rally|imsa|vprc|monster jam)\b/i;

// Slots sold one by one carry fight nights: their sides are people, `A v B 2` a rematch.
const FIGHT_SHELF =
  /^(?:[A-Z]{2,3}\s?[:|]\s?)?(?:(?:live|ppv) events?|events?|ppv|pay per view|box(?: hd| office)?)$/i;

const NOTHING: string[] = [];

/** Returns the facts of the text without its slot label; `shelf` adds the sport of labels like `Boxing 1`. */
export function readFacts(text: string, shelf: string | null): NameFacts {
  const clean = withoutCuts(text);
  const words = splitWords(clean);
  const shelfWords = splitWords(shelf ?? "");
  const leagues = LEAGUES.find(words).filter((hit) => !isPartOfOther(words, clean, hit));
  const shelfLeagues = LEAGUES.find(shelfWords);
  const names = (known: ReadonlySet<string>) => isAnyOf(leagues, known) || isAnyOf(shelfLeagues, known);
  // PPV packs are filled with whatever plays: their sport word is a shelf, not a statement about the event.
  const shelfSport = shelf !== null && !/\bPPV\b/i.test(shelf)
    ? SPORTS.find(shelfWords)[0]?.value ?? null
    : null;
  const inside = clean.includes("(") || clean.includes("[") ? takeBrackets(clean).inside : NOTHING;
  const brackets = inside.length > 0 ? readBrackets(inside) : null;
  const sport = preferredSport(SPORTS.find(words)) ?? codedSport(clean, inside) ?? impliedSport(words) ??
    shelfSport;
  const language = brackets?.language ?? LANGUAGES.find(words)[0]?.value ?? null;
  return {
    words,
    sport,
    league: preferredLeague(leagues),
    markers: identityMarkers({ words, text: clean, shelfWords, bracketed: brackets?.markers ?? NOTHING }),
    feed: brackets?.feed ?? FEEDS.find(words)[0]?.value ?? trailingFeed(text) ?? language,
    language,
    fights: names(FIGHT_LEAGUES),
    motor: names(MOTOR_LEAGUES) || sport === "Motorsport" || MOTOR_WORDS.test(clean),
    person: (shelf !== null && FIGHT_SHELF.test(shelf)) || (sport !== null && PERSON_SPORTS.has(sport)) ||
      names(FIGHT_LEAGUES) || names(PERSON_LEAGUES),
  };
}

function isAnyOf(hits: PhraseHit<string>[], known: ReadonlySet<string>): boolean {
  return hits.some((hit) => known.has(hit.value));
}

// Games that are printed beside the name of the one they come from (`Basketball: 3x3 …`).
const VARIANTS: ReadonlySet<string> = new Set([
  "3x3 Basketball",
  "Futsal",
  "Beach Soccer",
  "Beach Volleyball",
  "Beach Handball",
  "Rugby Sevens",
  "Flag Football",
  "Roller Hockey",
  "Ultimate Frisbee",
]);

// `Rugby` next to `Rugby League` or an ice-hockey pack's `Field Hockey`: the more exact word stands later or longer.
function preferredSport(sports: PhraseHit<string>[]): string | null {
  const variant = sports.length > 1 ? sports.find((hit) => VARIANTS.has(hit.value)) : undefined;
  if (variant) return variant.value;
  const exact = sports.find((hit) => hit.value !== "Rugby" && hit.value !== "Ice Hockey");
  return (exact ?? sports[0])?.value ?? null;
}

// `World Cup` inside a longer competition (`Freestyle Ski World Cup`) is not the one without a first name.
function isPartOfOther(
  words: Word[],
  text: string,
  hit: { value: string; from: number; start: number },
): boolean {
  const before = words[hit.from - 1];
  return hit.value === "World Cup" && before !== undefined && text.slice(before.end, hit.start) === " " &&
    !/^(?:womens|women|rugby|cricket|u\d\d|20\d\d|espanol)$/.test(before.fold);
}

// Of several competitions the longest says most (`IIHF World Junior Championship` over `NHL`).
function preferredLeague(leagues: PhraseHit<string>[]): string | null {
  let best: string | null = null;
  for (const { value } of leagues) {
    if (best === null || value.split(" ").length > best.split(" ").length) best = value;
  }
  return best;
}

// `(SB) Ulm at Kiel`, `SB: Ulm at Kiel`. Where no fixture is printed, BSB is a motorcycle series and SB a super bowl.
function codedSport(text: string, inside: readonly string[]): string | null {
  const label = /^([A-Z]{2,4}):\s/.exec(text)?.[1];
  let sport = label === undefined ? undefined : CODED_SPORTS.get(label);
  for (const held of inside) sport ??= held.length <= 4 ? CODED_SPORTS.get(held) : undefined;
  return sport !== undefined && /\s(?:at|@|vs?\.?|x)\s/i.test(text) ? sport : null;
}

// A sport that is only part of a longer word, and the word that means the disc game only where nothing follows it:
// elsewhere it stands before other sports (`Ultimate Pool`).
function impliedSport(words: Word[]): string | null {
  for (const { fold } of words) {
    const sport = compoundSport(fold);
    if (sport !== null) return sport;
  }
  return words.length > 1 && words.at(-1)?.fold === "ultimate" ? "Ultimate Frisbee" : null;
}

interface MarkedText {
  words: Word[];
  text: string;
  shelfWords: Word[];
  bracketed: readonly string[];
}

function identityMarkers({ words, text, shelfWords, bracketed }: MarkedText): string[] {
  const markers: string[] = [];
  for (const marker of bracketed) markers.push(marker);
  for (const hit of MARKERS.find(words)) markers.push(hit.value);
  // A label may say `NFHS PPV` or `Women's Cricket`: what it prints about all its slots is identity too.
  for (const hit of MARKERS.find(shelfWords)) markers.push(hit.value);
  let academies = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.fold === "academy") academies++;
    const age = ageMarker(word.fold, words[index + 1]?.fold);
    if (age) markers.push(age.marker);
    const compound = compoundMarker(word.fold);
    if (compound !== null) markers.push(compound);
    if (word.fold === "w" && isCodeSuffix(text, word)) markers.push("women");
  }
  // One academy is a school (or the racing series), two against each other are clubs' youth; American schools say so.
  if (academies > 1 && !markers.includes("highschool")) markers.push("youth");
  return markers;
}

// `AUS-W v IND-W`: cricket packs add the letter to a country's code.
function isCodeSuffix(text: string, word: Word): boolean {
  return word.start > 2 && text[word.start] === "W" && text[word.start - 1] === "-" &&
    /[A-Z]{2,4}-$/.test(text.slice(Math.max(0, word.start - 5), word.start));
}

// Some packs close the text with a bare `Home` or `Away`.
function trailingFeed(text: string): string | null {
  const match = /\s(home|away)\s*[\]¦\s]*$/i.exec(text.slice(-16));
  return match ? (match[1] ?? "").toLowerCase() : null;
}

/** Returns the markers once each, in alphabetical order. An age says more than the bare word for youth. */
export function sortedMarkers(markers: string[]): string[] {
  if (markers.length === 0) return markers;
  const known = new Set(markers);
  const aged = known.has("youth") && markers.some((marker) => /^u\d/.test(marker));
  return [...known].filter((marker) => marker !== "" && !(aged && marker === "youth")).sort();
}
