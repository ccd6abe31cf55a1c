// Cleans one printed side of a fixture down to the name a dictionary knows, and reports the markers it carried.
// Called by sides.ts with the text left or right of a separator. Never empties a side that had letters.

import { isCompetitionHead, LEAGUES } from "./league_words.ts";
import { ageMarker, FEEDS, LANGUAGES, MARKERS } from "./marker_words.ts";
import { CUT } from "./repair.ts";
import { NUMBERED_NOUNS } from "./show_words.ts";
import { SPORTS } from "./sport_words.ts";
import { hasLetterOrDigit, meaning, PhraseBook, PhraseShelf, splitWords, type Word } from "./words.ts";

/** How a side is cleaned. `person`: the side is a player or fighter, so a trailing number is a seed or a rematch. */
export interface SideOptions {
  edge: "left" | "right";
  person: boolean;
  /** False where the side may as well be a club: `II` after it is then a second team. */
  rematch?: boolean;
}

/** A cleaned side: its name, the identity markers printed on it, and the competition words cut off it. */
export interface CleanSide {
  name: string;
  markers: string[];
  context: string[];
}

// Words that stand between a label and the first side without belonging to either.
const LEFT_FILLER = new PhraseBook<true>(meaning(
  true,
  "live|next game|event|ppv|4k|uhd|hd|fhd|8k|preseason|pre season|regular season|playoffs|postseason|saturday football|" +
    "sunday football|monday football|thursday football|saturday night football|sunday night football|snf|mnf|tnf|" +
    "monday night football|thursday night football|friday night football|football night in america|hockey night|hnic|" +
    "hockey night in canada|football|on tsn+|on espn+|on sportsnet+|on sportsnet|on prime|on peacock|on max|on tnt|" +
    "coverage|for free|free|exclusive|main event|co main|test|semi final|semifinal|final|quarter final|b1g|sec|acc|" +
    "match of the day|game of the week",
));

// Words after the second side that begin what is no longer its name.
const RIGHT_TAIL = new PhraseBook<true>(meaning(
  true,
  "available outside|available in|blackout|prelims|early prelims|main card|main event|highlights|full fight|" +
    "semi final|semi finals|semifinal|semifinals|quarter final|quarterfinal|quarter finals|quarterfinals|final|finals|" +
    "grand final|live|uhd|fhd|hd|4k|8k|sd|hdr|raw|hevc|1080p|720p|multi audio|extra time|1st leg|2nd leg|first leg|" +
    "second leg|1st test|2nd test|3rd test|4th test|5th test|1st odi|2nd odi|3rd odi|1st t20|2nd t20|3rd t20|1st t20i|2nd t20i|3rd t20i|" +
    "game replay|scrimmage|exhibition|friendly|sur ligue|on tsn+|on espn+|on peacock|on prime|home feed|away feed",
));

const TAIL_BOOKS = new PhraseShelf<string | true>([LEAGUES, RIGHT_TAIL, FEEDS, LANGUAGES]);
const LABEL_BOOKS = new PhraseShelf<string | true>([LANGUAGES, FEEDS, LEFT_FILLER]);

// `Willem II` is a club of that name, `12 de Octubre` begins with its number.
const NUMBER_IS_NAME = /^(?:willem ii|nk varazdin ii)$/i;
const CLUB_WORD = /^(?:a?fc|cf|ac|as|bk|cd|fk|if|nk|rc|sc|sk|ss|sv|us|real|sporting|racing)$/i;
const NUMBER_FIRST = "0123456789#([nN";
const CARD_NUMBER = /^\d{1,3}\s+(?=\p{L})/u;
const RANKING =
  /^(?:\(\d{1,2}\)\s*|\[\d{1,2}\]\s*|#\s?\d{1,3}\s*|no\.\s?\d{1,2}\s+|\d{1,2}\s+(?=\p{L})(?!de\s))/iu;
const TEAM_TAIL_ENDS = "IVBW0123456789";
const FRONT_MARKS = " ,;:|/•*~>\"'.¦-";
const BACK_MARKS = ' ,;:|/•*~<"¦-';

/** Returns the text without marks, spaces and cut signs at its edges. A closing dot stays (`St. Gallen U.`). */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && FRONT_MARKS.includes(text[start] as string)) start++;
  while (end > start && BACK_MARKS.includes(text[end - 1] as string)) end--;
  if (text.startsWith("..", end - 2)) {
    while (end > start && (text[end - 1] === "." || text[end - 1] === " ")) end--;
  }
  const trimmed = start === 0 && end === text.length ? text : text.slice(start, end);
  return trimmed.includes("  ") ? trimmed.replace(/ {2,}/g, " ") : trimmed;
}

/** Cleans one side. `context` keeps what was cut because it names a competition, for the league of the reading. */
export function cleanSide(text: string, options: SideOptions): CleanSide {
  const side: OpenSide = {
    name: nearestPart(text, options.edge),
    markers: [],
    context: [],
    words: [],
    wordsOf: null,
  };
  if (options.edge === "right") cutTail(side);
  peelFront(side, options);
  dropMarkers(side);
  dropTrailingTeam(side, options);
  return { name: trimMarks(side.name), markers: side.markers, context: side.context };
}

// A moment inside a side parts it: the separator's side of the cut holds the name.
function nearestPart(text: string, edge: "left" | "right"): string {
  const name = trimMarks(text);
  if (!name.includes(CUT)) return name;
  return trimMarks(
    edge === "left" ? name.slice(name.lastIndexOf(CUT) + 1) : name.slice(0, name.indexOf(CUT)),
  );
}

interface OpenSide extends CleanSide {
  words: Word[];
  /** The name `words` was cut from. */
  wordsOf: string | null;
}

function wordsOf(side: OpenSide): Word[] {
  if (side.wordsOf !== side.name) {
    side.words = splitWords(side.name);
    side.wordsOf = side.name;
  }
  return side.words;
}

// A side ends where a competition, a round, a feed or a doubled space begins.
function cutTail(side: OpenSide): void {
  const wide = side.name;
  const words = wordsOf(side);
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as Word;
    const begins = TAIL_BOOKS.at(words, index);
    const numbered = NUMBERED_NOUNS.has(word.fold) && word.fold.length > 2 &&
      /^(?:\d{1,2}|[a-h])$/.test(words[index + 1]?.fold ?? "");
    const season = word.fold.startsWith("20") && /^20\d\d$/.test(word.fold) &&
      (/^[/-]\d/.test(wide.slice(word.end)) || index === words.length - 1);
    const game = /^(?:gm|g)$/.test(word.fold) && /^\d$/.test(words[index + 1]?.fold ?? "");
    const code = game || index === words.length - 1 && /^(?:gm|qf|sf|md)\d{1,2}$/.test(word.fold);
    if (!begins && !numbered && !season && !code) continue;
    // AFC Wimbledon is a club, not the tennis behind a club called AFC.
    if (CLUB_WORD.test(trimMarks(wide.slice(0, word.start)))) continue;
    side.context.push(wide.slice(word.start));
    side.name = trimMarks(wide.slice(0, word.start));
    return;
  }
}

function peelFront(side: OpenSide, options: SideOptions): void {
  for (let round = 0; round < 8; round++) {
    const before = side.name;
    side.name = trimMarks(before);
    if (side.name !== "" && NUMBER_FIRST.includes(side.name[0] as string)) {
      side.name = side.name.replace(/^(?:19|20)\d\d(?:[/-]\d{2,4})?\s+(?=\S)/, "").replace(RANKING, "");
      if (options.person) side.name = side.name.replace(CARD_NUMBER, "");
    }
    if (options.edge === "left") peelLeftContext(side);
    if (side.name === before) return;
  }
}

// A channel before the side: its brand (`Arena+ Ulm`), or two words and a number of three digits (`GAME PASS 708 Ulm`).
const BRAND = /^(?:[A-Z0-9]{2,10}\+\s+|(?:[A-Z]{2,}\s){2}\d{3}\s)(?=\S)/;

function peelLeftContext(side: OpenSide): void {
  side.name = side.name.replace(BRAND, "");
  const words = wordsOf(side);
  if (words.length < 2) return;
  const league = LEAGUES.at(words, 0);
  const hit = league ?? LABEL_BOOKS.at(words, 0) ?? sportAt(words);
  if (hit && hit.to < words.length) {
    if (league) side.context.push(side.name.slice(0, hit.end));
    side.name = side.name.slice(hit.end).replace(/^\s*\([MW]\)\s*/, "");
    return;
  }
  const noun = words[0] as Word;
  if (
    NUMBERED_NOUNS.has(noun.fold) && noun.fold.length > 2 && /^\d{1,3}$/.test(words[1]?.fold ?? "") &&
    words.length > 2
  ) {
    side.name = side.name.slice((words[1] as Word).end);
    return;
  }
  for (let index = words.length - 2; index >= 1; index--) {
    const word = words[index] as Word;
    if (!isCompetitionHead(word.fold)) continue;
    side.context.push(side.name.slice(0, word.end));
    side.name = side.name.slice(word.end);
    return;
  }
}

// A sport word in front of a side is a label (`Soccer UCLA`), unless it is all there is.
function sportAt(words: Word[]): { to: number; end: number } | null {
  const hit = SPORTS.at(words, 0);
  return hit && hit.to < words.length && hit.value !== "Gaelic" ? hit : null;
}

// `Women`, `U21`, `Reserves` leave the name and become markers, wherever they stand in it.
function dropMarkers(side: OpenSide): void {
  const words = wordsOf(side);
  let kept = "";
  let reached = 0;
  for (let index = 0; index < words.length;) {
    const word = words[index] as Word;
    const age = ageMarker(word.fold, words[index + 1]?.fold);
    const hit = MARKERS.at(words, index);
    const taken = age ? age.words : hit ? hit.to - hit.from : 0;
    if (taken === 0) {
      index++;
      continue;
    }
    side.markers.push(age ? age.marker : hit?.value ?? "");
    kept += side.name.slice(reached, word.start);
    reached = (words[index + taken - 1] as Word).end;
    index += taken;
  }
  if (reached === 0) return;
  kept += side.name.slice(reached);
  const name = trimMarks(kept.replace(/\s'?s?\s+/g, " "));
  if (hasLetterOrDigit(name)) side.name = name;
}

// Second teams print `II`, `B` or `2` after the club; players print seeds there, fighters the number of the rematch.
function dropTrailingTeam(side: OpenSide, options: SideOptions): void {
  if (options.edge === "right" && (side.name.endsWith("Home") || side.name.endsWith("Away"))) {
    side.name = side.name.replace(/(\S)\s+(?:Home|Away)$/, "$1");
  }
  if (!TEAM_TAIL_ENDS.includes(side.name.at(-1) ?? " ")) return;
  const match = /^(.*\S)\s+(II|III|IV|B|2|3|W|\d{1,2})$/.exec(side.name);
  if (!match || NUMBER_IS_NAME.test(side.name)) return;
  const [, name = "", tail = ""] = match;
  if (/^(?:team|group|club|fc|winner|loser)$/i.test(name)) return;
  if (
    options.person && options.rematch !== false ||
    options.person && options.edge === "right" && /^\d/.test(tail)
  ) {
    if (/^(?:II|III|IV|\d{1,2})$/.test(tail)) side.name = name;
    return;
  }
  if (tail === "W") side.markers.push("women");
  else if (/^(?:II|III|B|2|3)$/.test(tail)) side.markers.push("reserves");
  else return;
  side.name = name;
}

/** Returns `First Surname` for a printed `Surname, First`; doubles (`Eala A, Shang J`) keep both names. */
export function turnPersonName(name: string): string {
  const parts = name.split(",").map((part) => part.trim());
  const [surname = "", first = ""] = parts;
  if (parts.length !== 2 || surname === "" || first === "") return name;
  // `Gorham, ME` is a town and its state.
  if (/^[A-Z]{2}$/.test(first)) return name;
  if (/\s\p{L}\.?$/u.test(surname) && /\s\p{L}\.?$/u.test(first)) return `${surname} / ${first}`;
  return `${first} ${surname}`;
}

const TRAILING_INITIAL =
  /^(?!(?:team|club|group|gruppe|equipo|equipe|lag|mannschaft|person|player|fighter|fc|ac)\b)(\p{L}[\p{L}' -]+?) (\p{Lu})\.?$/iu;

/**
 * Turns `Surname I.` to `I. Surname` on both sides, and in both names of doubles (`Arden A / Boman B`), as long as
 * every name is printed so: a single letter closes club names too.
 */
export function turnTrailingInitials(left: CleanSide, right: CleanSide): void {
  const turned = [left.name, right.name].map((side) => {
    const names = side.split("/").map((name) => TRAILING_INITIAL.exec(name.trim()));
    return names.length <= 2 && names.filter((name) => name !== null).length >= 1
      ? side.split("/").map((name) => name.trim().replace(TRAILING_INITIAL, "$2. $1")).join(" / ")
      : null;
  });
  const [a, b] = turned;
  if (a === null || a === undefined || b === null || b === undefined) return;
  left.name = a;
  right.name = b;
}

/** Text without the sign that stands for a cut moment. */
export function withoutCuts(text: string): string {
  return text.includes(CUT) ? text.replaceAll(CUT, " ") : text;
}
