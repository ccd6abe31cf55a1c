// Finds the separator between the two sides of a piece. Called by sides.ts; fixtures.ts counts separators with it.
// Tried from the surest to the weakest: `vs`, `x`, `@`, `at`, a cut clock, a dash, a hyphen, a slash, a colon.

import { CHANNEL_WORDS, EVENT_WORDS, NUMBERED_NOUNS } from "./show_words.ts";
import { isCompetitionHead, LEAGUES } from "./league_words.ts";
import { BRACKET_LANGUAGES, MARKERS } from "./marker_words.ts";
import { CUT } from "./repair.ts";
import { isRound, roundEnd } from "./rounds.ts";
import { trimMarks } from "./side_cleaning.ts";
import { SPORTS } from "./sport_words.ts";
import { splitWords } from "./words.ts";

/** The separator that told the sides apart; all but `versus`, `x` and `at` are weaker evidence of a fixture. */
export type SeparatorKind = "versus" | "x" | "at" | "time" | "dash" | "hyphen" | "slash" | "colon" | "pipe";

/** A separator and where it stands in the text. */
export interface Separator {
  kind: SeparatorKind;
  start: number;
  end: number;
}

/** What the rest of the name says about its sides. */
export interface SideContext {
  /** Sides are people. */
  person: boolean;
  /** A sport or competition of people is printed, not only a slot that often carries one. */
  surelyPerson?: boolean;
  /** `at` names a track or a venue: motor racing and fight cards. */
  atIsVenue: boolean;
  /** Motor racing: a dash joins a race and its track, never two sides. */
  motor: boolean;
  /** A pack label stands around the piece, so that a bare hyphen or clock may separate sides. */
  inSlot: boolean;
  /** The slot carries events only, or prints a sport or competition: two pieces may hold one side each. */
  sporting?: boolean;
  /** A clock is printed: a hyphen or slash between two names may separate sides without a label as well. */
  clocked?: boolean;
}

const WORD_SEPARATOR =
  /\s(vs?\.?|versus|contra|contro|c\/|gegen|kontra|contre|mot|mod|против|बनाम|ضد|×|x|at|@)(?=\s)|\s(vs?\.)(?=[^\s.])/iy;
const SEPARATOR_FIRST = "vcgkm×xa@VCGKMXAпПबض";
const SEPARATOR_SECOND = " .s/eotSEOT";

// The last text and its separators: a piece is asked for them when it is split, read and judged.
let lastSearch: { text: string; found: readonly Separator[] } = { text: "", found: [] };

/** Returns every worded separator of a text, in order. */
export function findSeparators(text: string): readonly Separator[] {
  if (lastSearch.text === text) return lastSearch.found;
  const found: Separator[] = [];
  for (let at = 0; at < text.length - 2; at++) {
    const code = text.charCodeAt(at);
    if ((code !== 32 && code < 128) || !mayBeSeparator(text, at + 1)) continue;
    WORD_SEPARATOR.lastIndex = at;
    const match = WORD_SEPARATOR.exec(text);
    if (!match) continue;
    if (match[1] === "V." && INITIAL_V.test(text.slice(at + 3, at + 43))) continue;
    const word = (match[1] ?? match[2] ?? "").toLowerCase();
    const kind = word === "x" ? "x" : word === "at" || word === "@" ? "at" : "versus";
    found.push({ kind, start: at + 1, end: at + match[0].length });
    at += match[0].length - 1;
  }
  lastSearch = { text, found };
  return found;
}

// `V. Arden - B. Boman`: an initial, as the separator stands behind the surname.
const INITIAL_V = /^\s[\p{L}'-]{2,}\s(?:-|\/|vs?\.?)\s/u;

// A look at two letters spares the expression at most words of a name, which begin like no separator.
function mayBeSeparator(text: string, at: number): boolean {
  return SEPARATOR_FIRST.includes(text[at] as string) &&
    (text.charCodeAt(at + 1) > 127 || SEPARATOR_SECOND.includes(text[at + 1] as string));
}

/** True if the text prints at least one separator that is not also a preposition. */
export function hasVersus(text: string): boolean {
  return findSeparators(text).some((separator) => separator.kind !== "at");
}

/** Returns the separator between the two sides of a piece without brackets, or null if it prints no fixture. */
export function chooseSeparator(text: string, context: SideContext): Separator | null {
  const found = findSeparators(text);
  const sure = found.findLast((separator) => separator.kind === "versus") ??
    found.find((separator) => separator.kind === "x" && !isNumber(text, separator.end));
  if (sure) return sure;
  // What follows `at the` is a place (`at the White House`), not an opponent.
  const opponent = found.find((separator) =>
    separator.kind === "at" && !/^\s+the\s/i.test(text.slice(separator.end, separator.end + 6))
  );
  if (found.some((separator) => separator.kind === "at")) return context.atIsVenue ? null : opponent ?? null;
  if (context.motor) return null;
  const labelled = context.inSlot || context.clocked === true;
  return clockSeparator(text, context) ?? (labelled ? pairSeparator(text) : null) ??
    dashSeparator(text, labelled);
}

// `Arena X 3`: the brand of a channel.
function isNumber(text: string, at: number): boolean {
  return /^\s\d{1,3}(?:\s*$|\s[^\p{L}])/u.test(text.slice(at, at + 6));
}

// `EPL01: Arsenal 20:00 Leeds`: inside a slot, a clock with a name on both sides stands for the separator. A date may
// close the piece, so cut signs at its ends do not count.
function clockSeparator(text: string, context: SideContext): Separator | null {
  if (!text.includes(CUT) || !(context.inSlot || hasLabel(text))) return null;
  const end = bareEnd(text);
  const at = text.indexOf(CUT);
  if (at >= end || text.slice(at + 1, end).includes(CUT)) return null;
  const [left, right] = [text.slice(0, at), text.slice(at + 1, end)];
  if (
    !isNameLike(afterContext(left)) || !isNameLike(right) || /^\s*[-|@]/.test(right) ||
    /[-|@:]\s*$/.test(left)
  ) return null;
  return { kind: "time", start: at, end: at + 1 };
}

// `Rugby: Ulm 21:10 Kiel`: a sport or competition labels as well as a slot does.
function hasLabel(text: string): boolean {
  const colon = text.indexOf(": ");
  if (colon < 1) return false;
  const words = splitWords(text.slice(0, colon));
  const hit = SPORTS.at(words, 0) ?? LEAGUES.at(words, 0);
  return hit !== null && hit.to === words.length;
}

// Where the text ends without the cut signs that close it and the marks before them.
function bareEnd(text: string): number {
  let end = text.trimEnd().length;
  if (text[end - 1] !== CUT) return text.length;
  while (end > 0 && ` ,-:/${CUT}`.includes(text[end - 1] as string)) end--;
  return end;
}

function dashSeparator(text: string, labelled: boolean): Separator | null {
  const spaced = [...text.slice(0, bareEnd(text)).matchAll(/\s-(?=\s)/g)];
  const last = spaced.at(-1);
  if (!last) return labelled ? hyphenSeparator(text) : null;
  const separator: Separator = { kind: "dash", start: last.index + 1, end: last.index + 2 };
  if (spaced.length > 2) return null;
  const [first] = spaced;
  const right = text.slice(separator.end);
  if (first !== undefined && first !== last && /\p{L}/u.test(right) && isSource(right)) {
    // `Ulm - Kiel - TNT Sports`: the channel stands last.
    const middle = text.slice(first.index + 2, last.index);
    return isNameLike(afterContext(text.slice(0, first.index + 1))) && isNameLike(middle)
      ? { kind: "dash", start: first.index + 1, end: first.index + 2 }
      : null;
  }
  // `Event - A-B`: the spaced dash labels, the bare hyphen separates.
  if (
    labelled && right.indexOf("-") === right.lastIndexOf("-") &&
    /\p{L}{3}-\p{L}{3}/u.test(right) && !isNameLike(text.slice(0, separator.start))
  ) {
    return hyphenSeparator(text);
  }
  return isNameLike(afterContext(text.slice(0, separator.start))) && isNameLike(right) ? separator : null;
}

const COMPOUND =
  /^(?:junior|saint|sint|st|al|el|u|pre|post|semi|re|mid|main|wilkes|blau|rot|schwarz|gelb|grun|play|co|mini|multi|non|anti|inter|cross|warm|kick)$/i;

function hyphenSeparator(text: string): Separator | null {
  let at = -1;
  for (let next = text.indexOf("-"); next >= 0; next = text.indexOf("-", next + 1)) {
    if (!joinsNames(text, next)) continue;
    if (at >= 0) return null;
    at = next;
  }
  if (at < 0) return null;
  const left = afterContext(text.slice(0, at));
  const right = text.slice(at + 1);
  return isNameLike(left) && isNameLike(right) ? { kind: "hyphen", start: at, end: at + 1 } : null;
}

const CODE_BEFORE = /(?:^|[\s:|])[A-Z][A-Z0-9]{1,3}$/;
const CODE_AFTER = /^[A-Z][A-Z0-9]{1,3}(?![\p{L}\d])/u;

// True if the hyphen stands between words of three letters or more, the first of which only begins no compound, or
// beside a code in capitals (`Utrecht-AZ`, `H96-KSC`). Looks at ten letters before it: no word of a compound has as
// many, and a long word is not walked again per letter.
function joinsNames(text: string, hyphen: number): boolean {
  const front = text.slice(Math.max(0, hyphen - 10), hyphen);
  const back = text.slice(hyphen + 1, hyphen + 7);
  const before = /\p{L}{3,}$/u.exec(front);
  if (before !== null && COMPOUND.test(before[0])) return false;
  const wordBefore = before !== null || CODE_BEFORE.test(front);
  const wordAfter = /^(?:\p{L}{3}|\p{Lu}\.\s?\p{L})/u.test(back) || CODE_AFTER.test(back);
  return wordBefore && wordAfter && (before !== null || CODE_AFTER.test(back));
}

// `Ulm / Kiel`, `Ulm/Kiel`, and `Ulm : Kiel` as results are printed in German, Korean and the languages of the
// Balkans: the only such sign of the text, in its last part, between two short names. Doubles print two slashes.
function pairSeparator(text: string): Separator | null {
  const end = bareEnd(text);
  const dash = text.lastIndexOf(" - ", end - 1);
  const from = dash < 0 ? 0 : dash + 3;
  for (const [sign, kind, most] of PAIR_SIGNS) {
    const at = text.indexOf(sign);
    if (at <= from || at >= end || text.slice(at + sign.length, end).includes(sign.trim())) continue;
    // `Ulm - Bodo/Glimt`: a club of that name, unless a competition or round stands before the dash.
    const tight = sign === "/" && text[at - 1] !== " ";
    if (tight && dash >= 0 && !namesCompetition(text.slice(0, dash))) continue;
    const left = afterContext(text.slice(from, at));
    if (!isShortName(left, most) || !isShortName(text.slice(at + sign.length, end), most)) continue;
    const start = at + sign.indexOf(sign.trim());
    return { kind, start, end: start + 1 };
  }
  return null;
}

function namesCompetition(text: string): boolean {
  const words = splitWords(text);
  return LEAGUES.has(words) || EVENT_WORDS.has(words) ||
    words.some((word, index) => isCompetitionHead(word.fold) || isRound(words.slice(index)));
}

const PAIR_SIGNS: readonly (readonly [string, SeparatorKind, number])[] = [["/", "slash", 3], [
  " : ",
  "colon",
  2,
]];

/** True if the text can be the name of a side of at most so many words: no digits, no words for men or women only. */
export function isShortName(text: string, most: number): boolean {
  const words = splitWords(text);
  if (words.length > most + 1 || words.length === 0) return false;
  const marker = MARKERS.at(words, 0);
  return words.filter((word) => word.fold.length > 1).length <= most && !/\d{3}|^\s*\d/.test(text) &&
    isNameLike(text) && !(marker && marker.to === words.length) &&
    !/^(?:men|mens|herren|hombres|hommes)$/.test(words[0]?.fold ?? "");
}

/** True if a text behind a dash is a channel or nothing but a moment. */
export function isSource(text: string): boolean {
  return !/\p{L}/u.test(text) || CHANNEL_WORDS.has(splitWords(text)) || CHANNEL_NUMBER.test(text);
}

// `Canal 20`, `Ziggo Sport 6 NL`, `TSN3`.
const CHANNEL_NUMBER = /^\s*(?:\p{L}+\s)?(?:sports?|canal|channel|kanal|tv|tsn|opci[oó]n|option)\s?\d/iu;

/** Returns the part of a left side after its last label, dash and round (`Cup - 1/4 Final Ulm` becomes ` Ulm`). */
export function afterContext(text: string): string {
  let rest = text.slice(lastLabelEnd(text));
  const dash = rest.lastIndexOf(" - ");
  if (dash >= 0) rest = rest.slice(dash + 3);
  return rest.slice(roundEnd(rest));
}

/** Returns where the last label of a left side ends: behind its last colon or its last ellipsis, 0 without either. */
export function lastLabelEnd(text: string): number {
  const colon = text.lastIndexOf(":");
  const dots = text.lastIndexOf("...");
  return Math.max(colon < 0 ? 0 : colon + 1, dots < 0 ? 0 : dots + 3);
}

// `H96`, `S04`: a club and the year it was founded in; `U21` is an age.
const CLUB_CODE = /^[A-TV-Z]\d\d$/;

/** True if the text can stand at a dash as a side: no competition, sport, round or code of two letters. */
export function isNameLike(text: string): boolean {
  const clean = trimMarks(text);
  const words = splitWords(clean);
  if (words.length === 0 || words.length > 7 || clean.length < 2) return false;
  if (!/\p{L}{2}/u.test(clean) && !CLUB_CODE.test(clean)) return false;
  const league = LEAGUES.at(words, 0);
  if (league && league.to === words.length) return false;
  const sport = SPORTS.at(words, 0);
  if (sport && sport.to === words.length) return false;
  if (
    EVENT_WORDS.has(words) || isRound(words) ||
    words.some((word) => word.fold === "ppv" || BRACKET_LANGUAGES.has(word.fold) && words.length === 1)
  ) {
    return false;
  }
  const head = words.at(-1)?.fold ?? "";
  if (isCompetitionHead(head) && words.length > 1) return false;
  const noun = words.at(-2)?.fold ?? "";
  if (/^\d{1,3}$/.test(head) && NUMBERED_NOUNS.has(noun)) return false;
  return !/^(?:s\d{1,2}e\d{1,3}|episode|tv|news|channel|movies?|series)$/.test(words[0]?.fold ?? "") ||
    words.length > 1;
}
