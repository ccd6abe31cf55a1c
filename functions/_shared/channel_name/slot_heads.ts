// Finds a slot number at the head of a name and the label before it (`NBA 01: …`, `Arena 12 / …`). Called by slots.ts.
// Digits alone are no slot: the mark behind them, the words before them and what follows decide.

import { CUT } from "./repair.ts";
import { FIGHT_LEAGUES, isCompetitionHead, LEAGUES, MOTOR_LEAGUES } from "./league_words.ts";
import { CHANNEL_WORDS, NUMBERED_NOUNS } from "./show_words.ts";
import { SPORTS } from "./sport_words.ts";
import { isWordCode, splitWords, type Word } from "./words.ts";

/** A label taken off a name, what it left, and the slot number, empty if the label carries none. */
export interface Peeled {
  shelf: string;
  rest: string;
  number: string;
}

/** Words of labels whose slots carry events, not a channel's programme. */
export const EVENT_SLOT = /\b(?:ppv|events?|eventos?|game|live|fixtures?|back-?up|play)\b/i;

// How far a slot number may stand from the beginning: the longest labels seen are 35 characters.
const LABEL_LIMIT = 45;

interface NumberedHead extends Peeled {
  mark: "colon" | "pipe" | "dash" | "time" | "end";
}

/** `NBA 01: …`, `ESPN+ 28 : …`, `NFL  | 01 - …`, `EPL01: …`, `US: NFHS PPV 1 - …`, `MLB event 1 name: …`, `Peacock 12`. */
export function peelNumberedHead(text: string): NumberedHead | null {
  const limit = Math.min(text.length, LABEL_LIMIT);
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    const digits = digitsAt(text, at);
    const head = readHeadAt(text, at, digits);
    if (head) return head;
    at += digits.length - 1;
  }
  return null;
}

// At most eight digits: no slot number has more than four, and a longer run is refused as a whole.
function digitsAt(text: string, at: number): string {
  let end = at;
  const limit = Math.min(text.length, at + 8);
  while (end < limit && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return text.slice(at, end);
}

const AFTER_NUMBER =
  /^\s{0,2}(?:(?:HD|FHD|UHD|SD|4K|RAW|VIP)\b\s?)?(?:\((?:[A-Z]{1,2}|LIVE|FHD|UHD)\)\s?)?(?:name\s?)?(:(?!\d)|\||-|¦|•|\)|\/(?= )|$)/;

const MARK_NAMES: Readonly<Record<string, NumberedHead["mark"]>> = {
  ":": "colon",
  "|": "pipe",
  "-": "dash",
  [CUT]: "time",
  "•": "pipe",
  "/": "pipe",
  ")": "pipe",
};

function readHeadAt(text: string, at: number, digits: string): NumberedHead | null {
  if (digits.length > 4 || (digits.length === 4 && /^(?:19|20)/.test(digits))) return null;
  const label = text.slice(0, at).trim();
  const glued = at > 0 && isWordCode(text.charCodeAt(at - 1));
  const tail = text.slice(at + digits.length, at + digits.length + 16);
  if (glued && digits.length < 2 && !/^\s{0,2}name\s?:/i.test(tail)) return null;
  if (at > 0 && "#.&/'+".includes(text[at - 1] as string)) return null;
  const after = AFTER_NUMBER.exec(tail);
  const sportAfter = after ? null : /^\s(?=\([A-Z]{1,5}\)\s\S)/.exec(tail);
  const ppvAfter = after || sportAfter ? null : /^\s(?:PPV|EVENT)\s*(?:[:|-]|$)/i.exec(tail);
  const wordAfter = () => /\b(?:event|evento)$/i.test(label) && /^\s+\p{L}/u.test(tail);
  if (sportAfter && !(label.endsWith("+") || LEAGUES.has(splitWords(label)))) return null;
  if (!after && !sportAfter && !ppvAfter && !wordAfter()) return null;
  const mark = after?.[1] ?? "";
  if ((mark === ")" || mark === "/") && text.lastIndexOf("(", at) >= 0) return null;
  if (mark === "-" && !/^\s|^-\s?$|^-¦|^-\s/.test(tail)) return null;
  const behind = text.slice(at + digits.length + (after?.[0].length ?? ppvAfter?.[0].length ?? 0)).trim();
  // A pack that closes its label with a slash divides its other fields by slashes too.
  const rest = mark === "/" ? behind.replaceAll(" / ", " | ") : behind;
  if (!labelFits({ label, digits, mark, glued, rest })) return null;
  return {
    shelf: tidyLabel(label + (ppvAfter ? " PPV" : "")),
    rest: mark === CUT ? `${CUT} ${rest}` : rest,
    number: digits,
    mark: MARK_NAMES[mark] ?? "end",
  };
}

const SIDE_BY_SIDE = /[a-z]\s?[/•]\s?[A-Z]/;

interface LabelPlace {
  label: string;
  digits: string;
  mark: string;
  glued: boolean;
  rest: string;
}

function labelFits(place: LabelPlace): boolean {
  const { label, digits, mark, glued, rest } = place;
  const padded = digits.startsWith("0") || digits.length === 3;
  const words = splitWords(label);
  if (label === "") return digits.length === 2 && digits.startsWith("0") && mark !== "";
  if (words.length === 0 || words.length > 7 || label.includes(CUT)) return false;
  if (/(?:^|\s)(?:vs?\.?|x|@|at)\s/i.test(label)) return false;
  const last = words.at(-1)?.fold ?? "";
  if (glued && last.length === 1) return false;
  // `La Liga 02:`: the second division of that name is printed without the zero.
  const league = LEAGUES.at(words, 0);
  const isLeague = league !== null && league.to === words.length;
  if (isLeague && digits.startsWith("0") && (mark === ":" || mark === "|")) return true;
  if (NUMBERED_NOUNS.has(last)) {
    if (/^(?:board|table|mat|rink|pitch|field)$/.test(last)) {
      return words.length > 1 && mark !== "-" && mark !== "";
    }
    return (last === "game" || last === "match") && (padded || words.length === 1) && !rest.includes(":");
  }
  const isCard = isCompetitionHead(last) && !padded && rest !== "";
  if (isCard && !/\s(?:vs?\.?|@|at|x)\s/i.test(rest)) return false;
  if (isNumberedCard({ words, digits, rest })) return false;
  if ((mark === "" || mark === CUT) && rest === "" && isEventName(label)) return false;
  if (mark === CUT && !padded && !EVENT_SLOT.test(label) && !LEAGUES.has(words) && !SPORTS.has(words)) {
    return false;
  }
  if (mark === "" && rest !== "") return true;
  // `Arena | Ulm | Tyres 250 | 15:00`, `Arena - Night 9 - 20:00`: the number closes an event that stands last.
  const nothingFollows = !/\p{L}/u.test(rest);
  if (
    nothingFollows && mark === "|" && !digits.startsWith("0") && label.includes("|") && isEventName(label)
  ) return false;
  if (mark === "|" && !padded && isNumberedEvent(label, words)) return false;
  if (nothingFollows && mark === "-" && label.includes(" - ") && !padded) return false;
  if (mark === "/" || mark === "•" || mark === ")") return rest !== "" && !SIDE_BY_SIDE.test(label);
  return mark !== "-" || dashedLabelFits(place, words);
}

// `UFC 324: …` is an event's number, `UFC 03 : UFC 330 Prelims` a slot's: slots are padded, or the card follows.
function isNumberedCard({ words, digits, rest }: { words: Word[]; digits: string; rest: string }): boolean {
  const league = LEAGUES.find(words).at(-1);
  if (!league || league.to !== words.length || !FIGHT_LEAGUES.has(league.value)) return false;
  if (digits.startsWith("0") || rest === "" && digits.length < 3) return false;
  const again = LEAGUES.find(splitWords(rest.slice(0, 40)));
  return !again.some((hit) => FIGHT_LEAGUES.has(hit.value)) &&
    !(league.value === "UFC" && digits.length < 3 && rest === "");
}

// `WrestleMania 40`, `NASCAR Cup Series: Quaker State 400`: a number that closes an event's own name.
function isEventName(label: string): boolean {
  const plain = label.replace(/^[A-Z]{2,3}\s?[:|]\s?/, "");
  if (/[:\d]/.test(plain)) return true;
  const words = splitWords(plain);
  const hit = LEAGUES.find(words).at(-1);
  return hit !== undefined && hit.to < words.length &&
    (FIGHT_LEAGUES.has(hit.value) || MOTOR_LEAGUES.has(hit.value)) &&
    !EVENT_SLOT.test(plain) && !/\btv\b/i.test(plain);
}

// `SailGP | New York Event 6 | Day 2`: the number of an event of its series.
function isNumberedEvent(label: string, words: Word[]): boolean {
  const pipe = label.indexOf("|");
  const series = pipe < 0 ? null : LEAGUES.at(words, 0) ?? SPORTS.at(words, 0);
  return series !== null && /\p{L}+ \p{L}+ (?:event|evento)$/iu.test(label.slice(pipe)) &&
    !/\bppv\b/i.test(label);
}

// A dash also joins two clubs (`Schalke 04 - Köln`): the label must name a pack, a league or a sport, or the rest
// must print its own fixture.
function dashedLabelFits({ label, rest }: LabelPlace, words: Word[]): boolean {
  if (rest === "" || /^[A-Z]{2,4}\s?:/.test(label) || EVENT_SLOT.test(label) || label.includes("|")) {
    return true;
  }
  if (LEAGUES.has(words) || SPORTS.has(words)) return true;
  if (/\s(?:vs?\.?|@|at|x)\s/i.test(rest) || /\bfinals?\b/i.test(rest) || rest.startsWith(CUT)) return true;
  // A channel's own number, and a dashed pair with a clock behind it (`beIN Connect 4 - Ulm - Kiel - 20:00`).
  return rest.includes(CUT) && rest.includes(" - ") && CHANNEL_WORDS.has(words);
}

function tidyLabel(label: string): string {
  const single = label.replace(/\s{2,}/g, " ").replace(/:\s?Events?$/i, "");
  return isWordCode(single.charCodeAt(0)) && isWordCode(single.charCodeAt(single.length - 1))
    ? single
    : single.replace(/^[|\s]+|[\s|:#-]+$/g, "");
}
