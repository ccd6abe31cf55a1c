// What the words of a name say about it as a whole: sport, competition, markers, feed, language.
// Called once per name by channel_name.ts over the text without its slot label.

import { readBrackets, takeBrackets } from "./brackets.ts";
import { FIGHT_LEAGUES, LEAGUES, MOTOR_LEAGUES, PERSON_LEAGUES } from "./league_words.ts";
import { ageMarker, FEEDS, LANGUAGES, MARKERS } from "./marker_words.ts";
import { withoutCuts } from "./side_cleaning.ts";
import { PERSON_SPORTS, SPORTS } from "./sport_words.ts";
import { splitWords, type Word } from "./words.ts";

/** Facts of a name. `leagueHit` is the listed competition printed first, for later comparison with a label. */
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

const MOTOR_WORDS = /\b(?:nascar|dirt|raceway|speedway|motorplex|motorsports? park|racing|sprint cars?|late models?|supercross|motocross|superbikes?|rally|imsa|vprc|monster jam)\b/i;

/** Returns the facts of the text without its slot label; `shelf` adds the sport of labels like `Boxing 1`. */
export function readFacts(text: string, shelf: string | null): NameFacts {
  const clean = withoutCuts(text);
  const words = splitWords(clean);
  const shelfWords = shelf === null ? [] : splitWords(shelf);
  const leagues = LEAGUES.find(words).map((hit) => hit.value);
  const shelfLeagues = LEAGUES.find(shelfWords).map((hit) => hit.value);
  // PPV packs are filled with whatever plays: their sport word is a shelf, not a statement about the event.
  const shelfSport = shelf !== null && !/\bPPV\b/i.test(shelf) ? SPORTS.find(shelfWords)[0]?.value ?? null : null;
  const sport = preferredSport(SPORTS.find(words).map((hit) => hit.value)) ?? shelfSport;
  const any = [...leagues, ...shelfLeagues];
  const brackets = clean.includes("(") || clean.includes("[") ? readBrackets(takeBrackets(clean).inside) : null;
  const language = brackets?.language ?? LANGUAGES.find(words)[0]?.value ?? null;
  return {
    words,
    sport,
    league: preferredLeague(leagues),
    markers: [...(brackets?.markers ?? []), ...identityMarkers(words, shelfWords)],
    feed: brackets?.feed ?? FEEDS.find(words)[0]?.value ?? trailingFeed(text) ?? language,
    language,
    fights: any.some((league) => FIGHT_LEAGUES.has(league)),
    motor: any.some((league) => MOTOR_LEAGUES.has(league)) || sport === "Motorsport" || MOTOR_WORDS.test(clean),
    person: (sport !== null && PERSON_SPORTS.has(sport)) ||
      any.some((league) => FIGHT_LEAGUES.has(league) || PERSON_LEAGUES.has(league)),
  };
}

// `Rugby` next to `Rugby League` or an ice-hockey pack's `Field Hockey`: the more exact word stands later or longer.
function preferredSport(sports: string[]): string | null {
  const exact = sports.find((sport) => sport !== "Rugby" && sport !== "Ice Hockey");
  return exact ?? sports[0] ?? null;
}

// Of several competitions the longest says most (`IIHF World Junior Championship` over `NHL`).
function preferredLeague(leagues: string[]): string | null {
  return leagues.reduce<string | null>(
    (best, league) => best === null || league.split(" ").length > best.split(" ").length ? league : best,
    null,
  );
}

function identityMarkers(words: Word[], shelfWords: Word[]): string[] {
  const markers = MARKERS.find(words).map((hit) => hit.value);
  // A label may say `NFHS PPV` or `Women's Cricket`: what it prints about all its slots is identity too.
  markers.push(...MARKERS.find(shelfWords).map((hit) => hit.value));
  words.forEach((word, index) => {
    const age = ageMarker(word.fold, words[index + 1]?.fold);
    if (age) markers.push(age.marker);
  });
  return markers;
}

// Some packs close the text with a bare `Home` or `Away`.
function trailingFeed(text: string): string | null {
  const match = /\s(home|away)\s*[\]¦\s]*$/i.exec(text.slice(-16));
  return match ? (match[1] ?? "").toLowerCase() : null;
}

/** Returns the markers once each, in alphabetical order. */
export function sortedMarkers(markers: string[]): string[] {
  return [...new Set(markers)].filter((marker) => marker !== "").sort();
}
