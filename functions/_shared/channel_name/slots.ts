// Takes the slot label, badges and status words off a name: what a pack prints around an event, not the event.
// Input is a repaired name whose moments were cut out. Called by channel_name.ts; the label it returns is the shelf.

import { STATUSES } from "./marker_words.ts";
import { FIGHT_LEAGUES, LEAGUES } from "./league_words.ts";
import { EVENT_SLOT, type Peeled, peelNumberedHead } from "./slot_heads.ts";
import { foldText, isWordCode, splitWords } from "./words.ts";

/** A name without its slot label. */
export interface SlotReading {
  /** Label without its number, null when the name prints none. */
  shelf: string | null;
  /** Name of the recogniser that found the label. */
  grammar: string;
  /** True if the label carries a slot number. */
  numbered: boolean;
  /** True if the number is padded (`01`) or the label says PPV, event or game: an event slot, not a channel. */
  eventSlot: boolean;
  status: string | null;
  /** Remaining pieces, split at the pipes the name prints. */
  pieces: string[];
}

// No status word with the marks around it is longer; longer pieces are not worth folding.
const STATUS_LIMIT = 24;
const STATUS_INITIALS = "deailDEAIL";
const STATUS_LABEL = /^\W{0,2}([\p{L} ]{2,14}?)\s?(?::|-(?=\s))\s?(?=\S)/u;
const QUALITY_PIECE =
  /^(?:8K(?: EXCLUSIVE)?|4K(?: EXCLUSIVE)?|UHD|FHD|HD|SD|HDR|RAW|VIP|all|\.{2,}|\*|1080p|720p|2160p|60fps|50fps|hevc)$/i;
// The longest badge is `8K EXCLUSIVE`; rows of dots may be longer, but those are marks as well.
const QUALITY_LIMIT = 12;
const BADGES = /\s*\[(?:\d{3,4}p?|[A-Z]{2,4}\s?\|[^\]]{0,60}|HD|FHD|UHD|4K|VIP|MULTI)\]\s*$/i;
const BRACKET_PACK = /^(\(?[A-Z]{2,3}\)?)?\s*\(([^()|]{1,30})\)\s*([|:-]?)\s*/;
const COUNTRY = /^(?:\|\s?)?\(?([A-Z]{2})\)?\s?[|:]\s?/;
const COUNTRY_LONG =
  /^(?:USA|ARG|BRA|GER|ESP|ITA|FRA|MEX|CAN|AUS|POR|NED|BEL|TUR|POL|SWE|NOR|DEN|FIN|UAE|KSA)\s?[|:]\s?/;
// Two-letter labels that name a competition, not a country.
const NOT_COUNTRIES = new Set(["WC", "CL", "EL", "GP", "PL", "F1", "F2", "F3"]);
const TRAILING_PACK = /^(?:[A-Z]{2,4}\s?[:|]\s?)?[^|]{1,40}?\s\d{1,3}$/;

/** Returns the slot label, status and remaining pieces of a name. */
export function readSlot(text: string): SlotReading {
  let rest = takeBadges(text);
  const slot: SlotReading = {
    shelf: null,
    grammar: "plain",
    numbered: false,
    eventSlot: false,
    status: null,
    pieces: [],
  };
  rest = takeTail(rest, slot);
  rest = takeStatusPieces(rest, slot);
  if (slot.shelf === null || slot.grammar === "status-pipe") rest = takeHead(rest, slot);
  for (const part of slashFields(rest).split("|")) {
    const piece = part.trim();
    if (!isEmptyPiece(piece)) slot.pieces.push(piece);
  }
  return slot;
}

// `NRL R1 / Ulm / Kiel / 19:35`: a name of nothing but slashes divides its fields by them.
function slashFields(text: string): string {
  const first = text.indexOf(" / ");
  if (first < 0 || text.indexOf(" / ", first + 3) < 0) return text;
  return /[|]| - |\s(?:vs?\.?|x|@|at)\s/i.test(text) ? text : text.replaceAll(" / ", " | ");
}

function takeBadges(text: string): string {
  const bracketed = text.includes("[") && text.includes("]");
  let rest = bracketed ? text.replace(BADGES, "") : text;
  if (rest.includes("8K ") || rest.includes("8k ")) rest = rest.replace(/\b8K EXCLUSIVE\b/gi, "");
  rest = rest.trim();
  return bracketed ? openFirstPair(rest) : rest;
}

// `[Hockey|2026 A vs B Home]` loses its brackets: the first of the two texts is a label.
function openFirstPair(text: string): string {
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at + 1)) {
    const label = /^\[([A-Za-z ]{2,20})\|/.exec(text.slice(at, at + 22));
    if (!label) continue;
    const from = at + label[0].length;
    const close = text.indexOf("]", from);
    return close < 0
      ? text
      : `${text.slice(0, at)}${label[1]}: ${text.slice(from, close)}${text.slice(close + 1)}`;
  }
  return text;
}

function isEmptyPiece(piece: string): boolean {
  if (piece === "") return true;
  return piece.length <= QUALITY_LIMIT && QUALITY_PIECE.test(piece) ||
    !isWordCode(piece.charCodeAt(0)) && /^[\s\-:.,()[\]/~*]*$/.test(piece) ||
    piece.length <= OPEN_SOURCE_LIMIT && OPEN_SOURCE.test(piece);
}

// A broadcaster that is still to be announced, or the number of the feed: neither says anything about the event.
const OPEN_SOURCE =
  /^(?:(?:tv|channel|network|stream|canal|broadcaster)s?:? (?:tba|tbd|tbc)|(?:opci[oó]n|option|feed|stream|source|server|fuente|link) \d{1,2})$/i;
const OPEN_SOURCE_LIMIT = 20;

function accept(slot: SlotReading, peeled: Peeled, grammar: string): void {
  slot.shelf = peeled.shelf || null;
  if (slot.grammar !== "status-pipe") slot.grammar = grammar;
  slot.numbered = peeled.number !== "";
  // `Fox Sports 501` is a channel number: three digits tell an event slot only when something follows them.
  const padded = (peeled.number.startsWith("0") && peeled.number.length > 1) ||
    (peeled.number.length === 3 && grammar !== "slot-end");
  slot.eventSlot = padded || EVENT_SLOT.test(peeled.shelf);
}

/** `… :Tennis  18`: the label stands last, after a colon that touches it. */
export function peelColonTail(text: string): Peeled | null {
  const colon = text.lastIndexOf(":");
  if (colon < 0 || (colon > 0 && !/[\s¦]/.test(text[colon - 1] ?? ""))) return null;
  const match = /^:([\p{L}][^:|]{0,30}?)\s+(\d{1,3})$/u.exec(text.slice(colon));
  return match
    ? { shelf: (match[1] ?? "").trim(), rest: text.slice(0, colon), number: match[2] ?? "" }
    : null;
}

/** `… | US: DAZN PPV 36`: the pack stands in the last piece. */
export function peelPackTail(text: string): Peeled | null {
  const pipe = text.lastIndexOf("|");
  if (pipe < 0) return null;
  const tail = text.slice(pipe + 1).trim();
  if (!endsWithDigit(tail)) return null;
  const country = /^[A-Z]{2,4}\s?:/.test(tail);
  const named = /\b(?:PPV|EVENT)\s\d{1,3}$/i.test(tail);
  if (!TRAILING_PACK.test(tail) || !(country || named) || /\s(?:vs?\.?|@|at)\s/i.test(tail)) return null;
  const number = /\d+$/.exec(tail)?.[0] ?? "";
  return { shelf: tail.slice(0, -number.length).trim(), rest: text.slice(0, pipe), number };
}

/** `1pm Browns at Buccaneers NFL 7`: a league and a number close a fixture. */
export function peelLeagueTail(text: string): Peeled | null {
  if (!endsWithDigit(text)) return null;
  const match = /\s([A-Z]{3,5})\s(\d{1,2})$/.exec(text);
  if (!match || !/\s(?:vs?\.?|@|at|x)\s/i.test(text)) return null;
  const label = match[1] ?? "";
  if (FIGHT_LEAGUES.has(label) || LEAGUES.at(splitWords(label), 0) === null) return null;
  return { shelf: label, rest: text.slice(0, match.index), number: match[2] ?? "" };
}

function endsWithDigit(text: string): boolean {
  const code = text === "" ? 0 : text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
}

function takeTail(text: string, slot: SlotReading): string {
  const colon = peelColonTail(text);
  if (colon) {
    accept(slot, colon, "slot-last");
    slot.eventSlot = true;
    return colon.rest;
  }
  const pack = peelPackTail(text);
  if (pack) {
    accept(slot, pack, "pack-last");
    return pack.rest;
  }
  const league = peelLeagueTail(text);
  if (league) {
    accept(slot, league, "league-last");
    return league.rest;
  }
  return text;
}

function takeStatusPieces(text: string, slot: SlotReading): string {
  const kept: string[] = [];
  const pieces = text.split("|");
  pieces.forEach((piece, index) => {
    const status = pieces.length > 1 && piece.length <= STATUS_LIMIT
      ? STATUSES.get(foldText(withoutDashes(piece)))
      : undefined;
    if (status === undefined) return void kept.push(piece);
    slot.status ??= status;
    if (index === 0) slot.grammar = "status-pipe";
  });
  let rest = (kept.length === pieces.length ? text : kept.join("|")).trim();
  const head = rest.slice(0, 20);
  const label = head.includes(":") || head.includes("-") ? STATUS_LABEL.exec(rest) : null;
  const labelled = label ? STATUSES.get(foldText((label[1] ?? "").trim())) : undefined;
  if (label && labelled !== undefined) {
    slot.status ??= labelled;
    rest = rest.slice(label[0].length);
  }
  const bare = STATUS_INITIALS.includes(rest[0] ?? " ") &&
    /^(directo|en vivo|en directo|en direct|ao vivo|diretta|in diretta|live now)\s+(?=\S)/i.exec(
      rest,
    );
  if (bare && !/\d/.test(rest.slice(bare[0].length, bare[0].length + 2))) {
    slot.status ??= "live";
    rest = rest.slice(bare[0].length);
  }
  return rest;
}

function withoutDashes(piece: string): string {
  const trimmed = piece.trim();
  const framed = trimmed.startsWith("-") || trimmed.endsWith("-");
  return framed ? trimmed.replace(/^[\s-]+|[\s-]+$/g, "") : trimmed;
}

function takeHead(text: string, slot: SlotReading): string {
  const peeled = peelBracketPack(text);
  if (peeled) {
    accept(slot, peeled, "bracket-pack");
    if (peeled.number !== "") slot.eventSlot = true;
    return peeled.rest;
  }
  const square = text.startsWith("[") && /^\[([^\]|\d]{2,20}?)[\s-]*(\d{1,3})\]\s*[:|-]?\s*/.exec(text);
  if (square) {
    accept(slot, { shelf: (square[1] ?? "").trim(), rest: "", number: square[2] ?? "" }, "bracket-slot");
    slot.eventSlot = true;
    return text.slice(square[0].length);
  }
  const numbered = peelNumberedHead(text);
  if (numbered) {
    accept(slot, numbered, `slot-${numbered.mark}`);
    return numbered.rest;
  }
  const front = text.slice(0, 8);
  const country = front.includes(":") || front.includes("|")
    ? COUNTRY_LONG.exec(text) ?? COUNTRY.exec(text)
    : null;
  if (country && !NOT_COUNTRIES.has(country[1] ?? "")) {
    if (slot.grammar === "plain") slot.grammar = "country";
    return text.slice(country[0].length);
  }
  return text;
}

/** `US (ESPN+ 001) | …`, `(Fanatiz 004) | …`, `US (Peacock 057): …`, `(US) (BTN+ 010) | …`. */
export function peelBracketPack(text: string): Peeled | null {
  const match = text.includes("(") ? BRACKET_PACK.exec(text) : null;
  if (!match) return null;
  const [whole, country = "", inside = "", mark = ""] = match;
  const number = /\s(\d{1,4})$/.exec(inside)?.[1] ?? "";
  if (number === "" && mark === "") return null;
  if (number === "" && !/^\(?[A-Z]{2,3}\)?$/.test(country)) return null;
  const pack = inside.slice(0, inside.length - number.length).trim();
  return { shelf: `${country} (${pack})`.trim(), rest: text.slice(whole.length), number };
}
