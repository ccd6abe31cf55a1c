// Finds the two sides a piece of a name prints and the separator between them. Called by channel_name.ts per piece.
// Separators are tried from the surest to the weakest: `vs`, `x`, `@`, `at`, a cut clock, a dash.

import { takeBrackets } from "./brackets.ts";
import { EVENT_WORDS, NUMBERED_NOUNS, TEMPLATE_SIDES } from "./show_words.ts";
import { isCompetitionHead, LEAGUES } from "./league_words.ts";
import { BRACKET_LANGUAGES } from "./marker_words.ts";
import { CUT } from "./repair.ts";
import { cleanSide, trimMarks, turnPersonName } from "./side_cleaning.ts";
import { SPORTS } from "./sport_words.ts";
import type { SideOrder } from "./types.ts";
import { foldText, hasLetterOrDigit, splitWords } from "./words.ts";

/** Two sides as printed, cleaned. `context` holds the texts cut off around them. */
export interface PrintedSides {
  a: string;
  b: string;
  order: SideOrder;
  separator: SeparatorKind;
  markers: string[];
  context: string[];
}

/** The separator that told the sides apart; `dash` and `time` are weaker evidence of a fixture. */
export type SeparatorKind = "versus" | "x" | "at" | "time" | "dash" | "hyphen";

/** What the rest of the name says about its sides. */
export interface SideContext {
  /** Sides are people. */
  person: boolean;
  /** `at` names a track or a venue: motor racing and fight cards. */
  atIsVenue: boolean;
  /** Motor racing: a dash joins a race and its track, never two sides. */
  motor: boolean;
  /** A pack label stands around the piece, so that a bare hyphen or clock may separate sides. */
  inSlot: boolean;
}

interface Separator {
  kind: SeparatorKind;
  start: number;
  end: number;
}

const WORD_SEPARATOR =
  /\s(vs?\.?|versus|contra|gegen|kontra|contre|mot|×|x|at|@)(?=\s)|\s(vs?\.)(?=[^\s.])/iy;
const SEPARATOR_FIRST = "vcgkm×xa@VCGKMXA";
const SEPARATOR_SECOND = " .seotSEOT";

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
    const word = (match[1] ?? match[2] ?? "").toLowerCase();
    const kind = word === "x" ? "x" : word === "at" || word === "@" ? "at" : "versus";
    found.push({ kind, start: at + 1, end: at + match[0].length });
    at += match[0].length - 1;
  }
  lastSearch = { text, found };
  return found;
}

// A look at two letters spares the expression at most words of a name, which begin like no separator.
function mayBeSeparator(text: string, at: number): boolean {
  return SEPARATOR_FIRST.includes(text[at] as string) &&
    (text.charCodeAt(at + 1) > 127 || SEPARATOR_SECOND.includes(text[at + 1] as string));
}

/** True if the text prints at least one separator that is not also a preposition. */
export function hasVersus(text: string): boolean {
  return findSeparators(text).some((separator) => separator.kind !== "at");
}

/** Returns the two sides a piece prints, or null if it prints none. */
export function readSides(piece: string, context: SideContext): PrintedSides | null {
  const outside = takeBrackets(piece);
  const repeated = outside.inside.length > 0 && !hasVersus(outside.text)
    ? outside.inside.find(hasVersus)
    : undefined;
  const text = repeated ?? outside.text;
  const codes = outside.inside.filter((held) => /^[A-Z]{2,4}$/.test(held));
  const separator = chooseSeparator(text, context);
  if (!separator) return null;
  const sides = separator.kind === "dash" || separator.kind === "hyphen"
    ? splitAtDash(text, separator)
    : splitAtWord(text, separator);
  return sides &&
    buildSides({
      ...sides,
      separator,
      codes,
      person: context.person,
      at: text.slice(separator.start, separator.end),
    });
}

function chooseSeparator(text: string, context: SideContext): Separator | null {
  const found = findSeparators(text);
  const sure = found.findLast((separator) => separator.kind === "versus") ??
    found.find((separator) => separator.kind === "x");
  if (sure) return sure;
  // What follows `at the` is a place (`at the White House`), not an opponent.
  const opponent = found.find((separator) =>
    !/^\s+the\s/i.test(text.slice(separator.end, separator.end + 6))
  );
  if (found.length > 0) return context.atIsVenue ? null : opponent ?? null;
  return context.motor ? null : clockSeparator(text, context) ?? dashSeparator(text, context);
}

// `EPL01: Arsenal 20:00 Leeds`: inside a slot, a clock with a name on both sides stands for the separator.
function clockSeparator(text: string, context: SideContext): Separator | null {
  if (!context.inSlot) return null;
  const at = text.indexOf(CUT);
  if (at < 0 || text.includes(CUT, at + 1)) return null;
  const [left, right] = [text.slice(0, at), text.slice(at + 1)];
  if (
    !isNameLike(afterContext(left)) || !isNameLike(right) || /^\s*[-|@]/.test(right) ||
    /[-|@:]\s*$/.test(left)
  ) return null;
  return { kind: "time", start: at, end: at + 1 };
}

function dashSeparator(text: string, context: SideContext): Separator | null {
  const spaced = [...text.matchAll(/\s-\s/g)];
  const last = spaced.at(-1);
  if (last) {
    const separator: Separator = { kind: "dash", start: last.index + 1, end: last.index + 2 };
    if (spaced.length > 2) return null;
    const right = text.slice(separator.end);
    // `Event - A-B`: the spaced dash labels, the bare hyphen separates.
    if (
      context.inSlot && right.indexOf("-") === right.lastIndexOf("-") && /\p{L}{3}-\p{L}{3}/u.test(right) &&
      !isNameLike(text.slice(0, separator.start))
    ) {
      return hyphenSeparator(text);
    }
    return isNameLike(afterContext(text.slice(0, separator.start))) && isNameLike(right) ? separator : null;
  }
  return context.inSlot ? hyphenSeparator(text) : null;
}

const COMPOUND =
  /^(?:junior|saint|sint|st|al|el|u|pre|post|semi|re|mid|main|wilkes|blau|rot|schwarz|gelb|grun)$/i;

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

// True if the hyphen stands between words of three letters or more, the first of which only begins no compound. Looks
// at ten letters before it: no word of a compound has as many, and a long word is not walked again per letter.
function joinsNames(text: string, hyphen: number): boolean {
  const before = /\p{L}{3,}$/u.exec(text.slice(Math.max(0, hyphen - 10), hyphen));
  return before !== null && /^\p{L}{3}/u.test(text.slice(hyphen + 1, hyphen + 7)) &&
    !COMPOUND.test(before[0]);
}

// The part of a left side after its last label (`Gruppe F: Schweden`).
function afterContext(text: string): string {
  return text.slice(lastLabelEnd(text));
}

function lastLabelEnd(text: string): number {
  const colon = text.lastIndexOf(":");
  const dots = text.lastIndexOf("...");
  return Math.max(colon < 0 ? 0 : colon + 1, dots < 0 ? 0 : dots + 3);
}

// A side between dashes may not be a competition, a sport, a round or a code of two letters.
function isNameLike(text: string): boolean {
  const clean = trimMarks(text);
  const words = splitWords(clean);
  if (words.length === 0 || words.length > 7 || clean.length < 2 || !/\p{L}{2}/u.test(clean)) return false;
  const league = LEAGUES.at(words, 0);
  if (league && league.to === words.length) return false;
  const sport = SPORTS.at(words, 0);
  if (sport && sport.to === words.length) return false;
  if (
    EVENT_WORDS.has(words) ||
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

interface RawSides {
  left: string;
  right: string;
  leftContext: string[];
  rightContext: string[];
}

function splitAtWord(text: string, separator: Separator): RawSides | null {
  const raw = trimContext(text.slice(0, separator.start), text.slice(separator.end));
  // `Troja vs Ljungby vs Nybro`: the pack turned a hyphen inside a name into `vs`.
  if (findSeparators(raw.left).length > 0) raw.left = raw.left.replace(/\s+vs?\.?\s+(?=\S)/gi, "-");
  return raw;
}

function splitAtDash(text: string, separator: Separator): RawSides | null {
  return trimContext(text.slice(0, separator.start), text.slice(separator.end));
}

function trimContext(left: string, right: string): RawSides {
  const raw: RawSides = { left, right, leftContext: [], rightContext: [] };
  const label = lastLabelEnd(left);
  if (label > 0 && /\p{L}/u.test(left.slice(label))) {
    raw.leftContext.push(left.slice(0, label));
    raw.left = left.slice(label);
  }
  const colon = right.indexOf(":");
  if (colon > 0) cutRight(raw, colon);
  const paired = pairDashes(raw);
  if (!paired) {
    const dash = raw.left.lastIndexOf(" - ");
    if (dash >= 0 && /\p{L}/u.test(raw.left.slice(dash + 3))) {
      raw.leftContext.push(raw.left.slice(0, dash));
      raw.left = raw.left.slice(dash + 3);
    }
    const after = raw.right.indexOf(" - ");
    if (after > 0) cutRight(raw, after);
  }
  if (raw.left.includes("-")) {
    raw.left = raw.left.replace(/^\s*(?:en|in)\s(?:español|espanol|french|spanish|english)\s?-\s?/i, "");
  }
  if (!raw.left.includes(",")) cutRight(raw, raw.right.indexOf(","));
  cutRight(raw, raw.right.search(/\s(?:at|@)\s/i));
  if (raw.right.includes("  ")) cutRight(raw, raw.right.search(/\S {2,}\S/) + 1);
  cutRight(raw, raw.right.indexOf(CUT));
  return raw;
}

function cutRight(raw: RawSides, at: number): void {
  if (at <= 0 || !hasLetterOrDigit(raw.right.slice(0, at))) return;
  raw.rightContext.push(raw.right.slice(at));
  raw.right = raw.right.slice(0, at);
}

// `SACRAMENTO - KINGS VS DALLAS - MAVERICKS`: a dash in both sides joins city and nickname; a code before it
// (`DET - PISTONS`) gives way to the nickname, which dictionaries know.
function pairDashes(raw: RawSides): boolean {
  const left = raw.left.split(" - ");
  const right = raw.right.split(" - ");
  if (left.length < 2 || right.length !== 2) return false;
  const leftPair = left.slice(-2);
  if (left.length > 2) raw.leftContext.push(left.slice(0, -2).join(" - "));
  raw.left = joinPair(leftPair);
  raw.right = joinPair(right);
  return true;
}

function joinPair(pair: string[]): string {
  const [place = "", nick = ""] = pair.map((part) => part.trim());
  return /^[A-Z]{2,3}$/.test(place) ? nick : `${place} ${nick}`;
}

interface SideParts extends RawSides {
  separator: Separator;
  codes: string[];
  person: boolean;
  at: string;
}

function buildSides(parts: SideParts): PrintedSides | null {
  const comma = parts.left.includes(",") && parts.right.includes(",");
  const person = parts.person || comma;
  const left = cleanSide(parts.left, { edge: "left", person });
  const right = cleanSide(parts.right, { edge: "right", person });
  const a = sideName(left.name, parts.codes.at(0), person);
  const b = sideName(right.name, parts.codes.at(-1), person);
  if (a === null || b === null || a.toLowerCase() === b.toLowerCase()) return null;
  // `Texas Legends` is a club; only a match between two such sides is one of veterans.
  const legends = isLegends(a) && isLegends(b);
  return {
    a: legends ? a.slice(0, -8) : a,
    b: legends ? b.slice(0, -8) : b,
    order: parts.separator.kind === "at" ? "away_home" : null,
    separator: parts.separator.kind,
    markers: left.markers.concat(right.markers, legends ? ["legends"] : []),
    context: parts.leftContext.concat(left.context, right.context, parts.rightContext),
  };
}

function isLegends(side: string): boolean {
  return (side.endsWith("s") || side.endsWith("S")) && /\slegends$/i.test(side);
}

function sideName(name: string, code: string | undefined, person: boolean): string | null {
  if (hasLetterOrDigit(name)) return person ? turnPersonName(name) : name;
  return code ?? null;
}

/** True if both sides are the words of an unfilled template (`Team A vs Team B`). */
export function isTemplate(sides: { a: string; b: string }): boolean {
  if (sides.a.length > 12 || sides.b.length > 12) return false;
  return TEMPLATE_SIDES.has(foldText(sides.a)) && TEMPLATE_SIDES.has(foldText(sides.b));
}
