// Finds the two sides a piece of a name prints and cuts the context off them. Called by fixtures.ts per piece.
// Where the sides part is decided in separators.ts; names are cleaned in side_cleaning.ts.

import { takeBrackets } from "./brackets.ts";
import { isCompetitionHead, LEAGUES } from "./league_words.ts";
import { CUT } from "./repair.ts";
import { roundEnd } from "./rounds.ts";
import {
  chooseSeparator,
  findSeparators,
  hasVersus,
  isNameLike,
  isShortName,
  isSource,
  lastLabelEnd,
  type Separator,
  type SeparatorKind,
  type SideContext,
} from "./separators.ts";
import { CHANNEL_WORDS, TEMPLATE_SIDES } from "./show_words.ts";
import { cleanSide, turnPersonName, turnTrailingInitials } from "./side_cleaning.ts";
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

/** Returns the two sides a piece prints, or null if it prints none. */
export function readSides(piece: string, context: SideContext): PrintedSides | null {
  const marked = piece.includes("(A)") || piece.includes("(H)") ? readHomeAndAway(piece) : null;
  if (marked) return marked;
  const outside = takeBrackets(piece);
  const repeated = outside.inside.length > 0 && !hasVersus(outside.text)
    ? outside.inside.find(hasVersus)
    : undefined;
  const text = repeated ?? outside.text;
  const codes = outside.inside.filter((held) => /^[A-Z]{2,4}$/.test(held));
  const separator = chooseSeparator(text, context);
  if (!separator) return null;
  const sides = separator.kind === "versus" || separator.kind === "x" || separator.kind === "at"
    ? splitAtWord(text, separator)
    : trimContext(text.slice(0, separator.start), text.slice(separator.end));
  return buildSides({
    ...sides,
    separator,
    codes,
    person: context.person,
    surely: context.surelyPerson ?? true,
  });
}

const HOME_AND_AWAY =
  /^([^()]{2,60}?)\s?\(([HA])\)\s{0,2}(?:(?:vs?\.?|@|at|x|-)\s)?([^()]{2,60}?)\s?\(([HA])\)(?=\s|$)/i;

// `Ulm (H) Kiel (A)`: the marks tell the order, and need no separator between the sides.
function readHomeAndAway(piece: string): PrintedSides | null {
  const match = HOME_AND_AWAY.exec(piece);
  if (!match || match[2] === match[4]) return null;
  const raw = trimContext(match[1] ?? "", match[3] ?? "");
  const separator: Separator = { kind: "versus", start: 0, end: 0 };
  const sides = buildSides({ ...raw, separator, codes: [], person: false, surely: false });
  return sides && { ...sides, order: match[2] === "H" ? "home_away" : "away_home" };
}

const TITLE_WORDS =
  /^(?:derby|derbi|clasico|classique|klassiker|classic|clash|battle|rivalry|show|live|stage|day|race)$/;

/**
 * Returns the sides of a name whose pieces hold one each (`Match 03 | Ulm | Kiel | 17:30`): two plain names must be
 * all that is left of the pieces without competitions, rounds, titles and channels.
 */
export function readSidesOfPieces(pieces: string[], context: SideContext): PrintedSides | null {
  if (pieces.length < 2 || context.motor || context.atIsVenue || !(context.sporting || context.clocked)) {
    return null;
  }
  const names: string[] = [];
  const labels: string[] = [];
  for (const piece of pieces) {
    const text = piece.replaceAll(CUT, " ").trim();
    if (!hasLetterOrDigit(text)) continue;
    if (isPlainName(text)) names.push(text);
    else if (names.length === 0 || names.length === 2) labels.push(text);
    else return null;
  }
  const [left, right] = names;
  if (names.length !== 2 || left === undefined || right === undefined) return null;
  if (labels.some((label) => !isPlainLabel(label))) return null;
  const separator: Separator = { kind: "pipe", start: 0, end: 0 };
  const sides = buildSides({
    left,
    right,
    leftContext: labels,
    rightContext: [],
    separator,
    codes: [],
    person: context.person,
    surely: context.surelyPerson ?? true,
  });
  return sides;
}

function isPlainName(text: string): boolean {
  const words = splitWords(text);
  return isShortName(text, 3) && !/[:()[\]/@]| - /.test(text) && !CHANNEL_WORDS.has(words) &&
    !LEAGUES.has(words) &&
    !words.some((word) => TITLE_WORDS.test(word.fold) || isCompetitionHead(word.fold)) &&
    /\p{Lu}|\p{Lo}/u.test(text);
}

const SCREEN_WORDS =
  /\b(?:movies?|films?|filmes?|pel[ií]culas?|cine|cinema|series|kids|cartoons?|music|news)\b/i;

// What may stand beside two names without making them something else: a competition, a round, a derby's name.
function isPlainLabel(text: string): boolean {
  const words = splitWords(text);
  return words.length <= 6 && !SCREEN_WORDS.test(text) &&
    (LEAGUES.has(words) || !isNameLike(text) || CHANNEL_WORDS.has(words) ||
      words.some((word) => TITLE_WORDS.test(word.fold) || isCompetitionHead(word.fold)));
}

interface RawSides {
  left: string;
  right: string;
  leftContext: string[];
  rightContext: string[];
}

function splitAtWord(text: string, separator: Separator): RawSides {
  const raw = trimContext(text.slice(0, separator.start), text.slice(separator.end));
  // `Troja vs Ljungby vs Nybro`: the pack turned a hyphen inside a name into `vs`.
  if (findSeparators(raw.left).length > 0) raw.left = raw.left.replace(/\s+vs?\.?\s+(?=\S)/gi, "-");
  return raw;
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
  const round = roundEnd(raw.left);
  if (round > 0) {
    raw.leftContext.push(raw.left.slice(0, round));
    raw.left = raw.left.slice(round);
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
  if (isLabel(leftPair[0] ?? "") || isSource(right[1] ?? "") || /\d/.test(right[1] ?? "")) return false;
  if (left.length > 2) raw.leftContext.push(left.slice(0, -2).join(" - "));
  raw.left = joinPair(leftPair);
  raw.right = joinPair(right);
  return true;
}

const COMPETITION_OPENERS =
  /^(?:liga|ligue|league|lega|copa|coupe|coppa|cup|taca|supercopa|supercoppa|amistoso|amistosos|amichevole|friendly|friendlies|testspiel|clasico|derby|derbi|serie|torneo|torneio|tournoi|trofeo|eliminatorias|clasificatorias|mundial|masters|open)$/;

// A competition, sport or round before the dash: not the place of a club.
function isLabel(text: string): boolean {
  const words = splitWords(text);
  const [first] = words;
  if (/^\s*[A-Z]{2,3}\s*$/.test(text)) return false;
  return first === undefined || COMPETITION_OPENERS.test(first.fold) || LEAGUES.has(words) ||
    !isNameLike(text);
}

function joinPair(pair: string[]): string {
  const [place = "", nick = ""] = pair.map((part) => part.trim());
  return /^[A-Z]{2,3}$/.test(place) ? nick : `${place} ${nick}`;
}

interface SideParts extends RawSides {
  separator: Separator;
  codes: string[];
  person: boolean;
  /** False where only the slot suggests people: a club's `II` is then no rematch. */
  surely: boolean;
}

function buildSides(parts: SideParts): PrintedSides | null {
  const comma = parts.left.includes(",") && parts.right.includes(",");
  const person = parts.person || comma;
  cutBeforeInitials(parts);
  const left = cleanSide(parts.left, { edge: "left", person, rematch: parts.surely });
  const right = cleanSide(parts.right, { edge: "right", person, rematch: parts.surely });
  if (person || /\.\s*$/.test(left.name) && /\.\s*$/.test(right.name)) turnTrailingInitials(left, right);
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

const INITIALS_LAST = /^(?:.*\s)?((?:\p{Lu}\.\s?){1,2}(?!\p{Lu}\.)\p{L}[^.]*)$/u;

// `Open Kiel A. Arden - B. Boman`: where the right side begins with an initial, so does the left one. In doubles
// (`… A. Arden/B. Boman`) the first of the pair does.
function cutBeforeInitials(parts: SideParts): void {
  if (!parts.left.includes(".") || !/^\s*\p{Lu}\.\s?\p{L}/u.test(parts.right)) return;
  const slash = parts.left.indexOf("/");
  const first = slash < 0 ? parts.left : parts.left.slice(0, slash);
  const match = INITIALS_LAST.exec(first.slice(-40).trimEnd());
  const name = match?.[1];
  if (name === undefined || splitWords(name).length > 4) return;
  const from = first.lastIndexOf(name);
  if (from <= 0) return;
  parts.leftContext.push(parts.left.slice(0, from));
  parts.left = parts.left.slice(from);
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
