// Finds the moments a name prints and cuts them out of its text. Called once per name by channel_name.ts.
// Pieces that stand together are one moment; a second clock or zone begins the next (two-zone lines, several fixtures).

import {
  CLUB_BEFORE_WEEKDAY,
  dateExists,
  DAY_FIRST_ZONES,
  isCalendarWord,
  isZoneWord,
  MONTHS,
  NORDIC_WEEKDAYS,
  printDate,
  SHORT_WEEKDAYS,
  TODAY_WORDS,
  US_ZONES,
  weekdayOf,
  WEEKDAYS,
} from "./calendar_words.ts";
import {
  type Atom,
  type DateParts,
  readDayMonth,
  readDigits,
  readMonthDay,
  readOrdinalDay,
  readWordedClock,
} from "./clock_atoms.ts";
import { CUT } from "./repair.ts";
import { splitWords, type Word } from "./words.ts";

/** A moment as printed. `label` tells `start:` and `stop:` stamps. */
export interface Moment {
  start: number;
  end: number;
  date: string | null;
  weekday: number | null;
  time: string | null;
  zone: string | null;
  stamp: boolean;
  label: "start" | "stop" | null;
}

/** The moments of a name and its text without them: every cluster of adjoining moments left one {@link CUT}. */
export interface NameMoments {
  all: Moment[];
  clusters: Moment[][];
  text: string;
}

interface OpenMoment {
  start: number;
  end: number;
  date: DateParts | null;
  weekday: number | null;
  time: string | null;
  zone: string | null;
  stamp: boolean;
  meridiem: boolean;
  weak: boolean;
  void: boolean;
  /** The date its clock is read as where another moment has the clock (`14.05`). */
  dotted: DateParts | null;
}

// Folded words `readWordedClock` begins with; looked up first, as most words of a name announce no clock.
const CLOCK_WORDS = new Set([
  "kl",
  "klo",
  "godz",
  "as",
  "a",
  "ore",
  "alle",
  "ko",
  "kickoff",
  "kick",
  "noon",
  "midnight",
]);
// The longest glue is seven marks, `a las` and two more marks.
const GLUE_LIMIT = 14;
const GLUE = /^[\s,\-@|:.~()[\]]{0,7}(?:(?:at|um|ab|kl|klo|godz|om|o|v|w|den|le|el|a las|ore|kello|saat|в)[\s.:]{1,2})?$/iu;
const LABEL = /(start|stop|end)\s?:\s?$/i;

/**
 * Returns the moments printed in a repaired name. `usStyle` tells that the pack around it is American, which settles
 * the order of `8/7`; without it, a zone word, a weekday or a day above 12 does, and otherwise both readings are kept.
 */
export function readMoments(text: string, usStyle = false, words: Word[] = splitWords(text)): NameMoments {
  const open: OpenMoment[] = [];
  let reached = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.start < reached) continue;
    const current = open.at(-1) ?? null;
    if (!mayBeginAtom(word, current)) continue;
    const atom = readAtom({ text, words, index, current });
    if (!atom) continue;
    reached = atom.end;
    if (current && closesWithDate(text, current, atom)) {
      current.date = atom.dotted ?? null;
      current.end = atom.end;
      current.weak = false;
      continue;
    }
    if (!current || !joins(text, current, atom)) open.push(emptyMoment(atom.start));
    addAtom(open.at(-1) as OpenMoment, atom);
  }
  datesBesideClocks(open);
  return cutMoments(text, open.filter((moment) => isTelling(text, moment)), usStyle);
}

// `18:30 KST 14.05`: a second clock directly behind the first is the date.
function closesWithDate(text: string, moment: OpenMoment, atom: Atom): boolean {
  return atom.dotted !== undefined && moment.time !== null && moment.dotted === null && moment.date === null &&
    !moment.void && isGlue(text.slice(moment.end, atom.start));
}

// `Ulm 20:30 Kiel 14.05`: no name prints clocks with a colon and with a dot, so the dotted one is the date.
function datesBesideClocks(open: OpenMoment[]): void {
  if (!open.some((moment) => moment.dotted !== null)) return;
  const dated = open.some((moment) => moment.date !== null);
  const clocked = open.some((moment) => moment.time !== null && moment.dotted === null && !moment.stamp);
  if (dated || !clocked) return;
  for (const moment of open) {
    if (moment.dotted === null) continue;
    moment.date = moment.dotted;
    moment.time = null;
  }
}

function isGlue(gap: string): boolean {
  return gap === " " || gap === "" || (gap.length <= GLUE_LIMIT && GLUE.test(gap));
}

function mayBeginAtom(word: Word, current: OpenMoment | null): boolean {
  const first = word.fold.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (isCalendarWord(word.fold) || CLOCK_WORDS.has(word.fold)) return true;
  return word.fold.length <= 5 && current !== null && current.time !== null && current.zone === null;
}

interface AtomPlace {
  text: string;
  words: Word[];
  index: number;
  current: OpenMoment | null;
}

function readAtom(place: AtomPlace): Atom | null {
  const { text, words, index } = place;
  const word = words[index] as Word;
  const first = text.charCodeAt(word.start);
  if (first < 48 || first > 57) return readWordAtom(place);
  if (text[word.start - 1] === "#") return null;
  const atom = readDigits(text, word.start);
  if (atom) return atom;
  const current = place.current;
  const afterWeekday = current !== null && current.weekday !== null && current.date === null &&
    /^[\s,]{1,2}$/.test(text.slice(current.end, word.start));
  return afterWeekday ? readOrdinalDay(text, word.start) : null;
}

function readWordAtom(place: AtomPlace): Atom | null {
  const { text, words, index } = place;
  const word = words[index] as Word;
  const { fold, start, end } = word;
  if (fold.length > 13) return null;
  const monthDay = MONTHS.has(fold) ? readMonthDay(text, start) : null;
  if (monthDay) return monthDay;
  const weekday = WEEKDAYS.get(fold) ?? shortWeekday(place);
  if (weekday !== null && weekdayFits(place)) {
    return { start, end: text[end] === "." && fold.length < 6 ? end + 1 : end, weekday };
  }
  if (TODAY_WORDS.has(fold) && todayFits(place)) return { start, end, weak: true };
  const zone = fold.length <= 5 ? readZone(place) : null;
  return zone ?? (CLOCK_WORDS.has(fold) ? readWordedClock(text, start) : null);
}

// Before a clock or a day and month, or between a clock and the end of the piece. Capitals are codes (`NE`, `LA`), but
// for those before a dotted date.
function shortWeekday({ text, words, index, current }: AtomPlace): number | null {
  const word = words[index] as Word;
  const weekday = SHORT_WEEKDAYS.get(word.fold);
  if (weekday === undefined) return null;
  const after = text.slice(word.end, word.end + 9);
  if (/^[.,]? ?\d{1,2}\.\d/.test(after)) return weekday;
  const printed = text.slice(word.start, word.end);
  if (printed === printed.toUpperCase()) return null;
  if (/^[.,]{0,2} ?\d{1,2}(?:[:hu]\d\d|\/\d| ?[ap]m\b)/i.test(after)) return weekday;
  const digits = words[index + 1];
  if (
    digits !== undefined && /^[.,]{0,2} ?$/.test(text.slice(word.end, digits.start)) &&
    /^\d/.test(digits.fold) && readDayMonth(text, digits.start) !== null
  ) return weekday;
  const closes = current !== null && current.time !== null && isGlue(text.slice(current.end, word.start)) &&
    /^\.?\s*(?:$|[|)\]])/.test(after);
  return closes || (/[-|]\s$/.test(text.slice(Math.max(0, word.start - 2), word.start)) && /^\.\s*$/.test(after))
    ? weekday
    : null;
}

function todayFits({ text, words, index, current }: AtomPlace): boolean {
  const word = words[index] as Word;
  const joined = current !== null && current.time !== null && isGlue(text.slice(current.end, word.start));
  return joined || /^[ ,|-]{1,3}(?:(?:um|ab|kl|ore|om|a las|o)[. ]{1,2})?\d{1,2}[:.hu]\d\d/.test(text.slice(word.end, word.end + 14));
}

// A weekday stands before a date or clock, after a clock, or alone at the end of a piece; a word that follows
// (`Saturday Football`, `Sun Devils`) or a club word before it (`Sheffield Wednesday`) makes it a name.
function weekdayFits({ text, words, index, current }: AtomPlace): boolean {
  const word = words[index] as Word;
  const before = words[index - 1];
  const after = text.slice(word.end, word.end + 8);
  const next = words[index + 1];
  const afterMoment = current !== null && isGlue(text.slice(current.end, word.start));
  const standsFree = index === 0 || /[|(,/~:-]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
  const beforeDigits = /^[.,]?\s*(?:[@|-]\s*)?\d/.test(after);
  const beforeMonth = next !== undefined && MONTHS.has(next.fold) &&
    /^[\s,]+$/.test(text.slice(word.end, next.start)) &&
    readMonthDay(text, next.start) !== null;
  const atEnd = /^\.?\s*(?:$|[|/)\]¦])/.test(after);
  const zoneAfter = next !== undefined && isZoneWord(text.slice(next.start, next.end)) && afterMoment;
  const isName = before !== undefined && !standsFree && !afterMoment &&
    (CLUB_BEFORE_WEEKDAY.has(before.fold) || /^(?:vs?|x|at|versus)$/.test(before.fold) ||
      /@\s*$/.test(text.slice(before.end, word.start)));
  if (isName && !(beforeDigits && isZoneWord(text.slice(before.start, before.end)))) return false;
  if (NORDIC_WEEKDAYS.has(word.fold)) {
    return /^\.?\s\d{1,2}\.\d/.test(after) || (standsFree && (beforeDigits || beforeMonth));
  }
  if (SHORT_WEEKDAYS.has(word.fold) && !WEEKDAYS.has(word.fold)) return true;
  if (standsFree || afterMoment) return beforeDigits || beforeMonth || atEnd || zoneAfter;
  // After an ordinary word only an abbreviation counts, and only before `@`, a date or the end of the piece.
  return (word.fold.length <= 5 || before === undefined) &&
    (beforeDigits || beforeMonth || atEnd || /^\s@/.test(after));
}

function readZone(place: AtomPlace): Atom | null {
  const { text, words, index, current } = place;
  const word = words[index] as Word;
  const upper = word.fold.toUpperCase();
  const letters = text.slice(word.start, word.end);
  const printed = letters === "TSİ" ? upper : letters;
  if (!isZoneWord(upper) && (current === null || current.time === null || printed !== upper)) return null;
  const gap = current === null ? "" : text.slice(current.end, word.start);
  const follows = current !== null && current.time !== null && current.zone === null &&
    (gap === " " || gap.length <= 3 && /^[\s([,-]{0,3}$/.test(gap));
  if (follows) {
    const known = isZoneWord(upper) &&
      (printed === upper || (printed === printed.toLowerCase() && current.meridiem));
    // An unlisted zone word is still printed as one, so that its clock is not taken for another zone's.
    const unlisted = !known && printed === upper && /^[A-Z]{1,3}[SD]T$/.test(printed) &&
      /^\s*(?:$|[)|/\]])/.test(text.slice(word.end));
    if (!known && !unlisted) return null;
    const offset = upper === "UTC" || upper === "GMT"
      ? /^ ?[+-]\d{1,2}(?::?\d{2})?/.exec(text.slice(word.end))
      : null;
    return {
      start: word.start,
      end: word.end + (offset?.[0].length ?? 0),
      zone: latinZone(upper) + (offset?.[0].trim() ?? ""),
    };
  }
  if (printed !== upper || !isZoneWord(upper)) return null;
  const next = words[index + 1];
  if (next === undefined || !/^ {1,2}$/.test(text.slice(word.end, next.start))) return null;
  const beforeMoment = /^\d/.test(next.fold)
    ? readDigits(text, next.start)?.time !== undefined
    : WEEKDAYS.has(next.fold) || readMonthDay(text, next.start) !== null;
  return beforeMoment ? { start: word.start, end: word.end, zone: latinZone(upper) } : null;
}

function latinZone(zone: string): string {
  return zone === "МСК" ? "MSK" : zone;
}

function emptyMoment(start: number): OpenMoment {
  return {
    start,
    end: start,
    date: null,
    weekday: null,
    time: null,
    zone: null,
    stamp: false,
    meridiem: false,
    weak: true,
    void: false,
    dotted: null,
  };
}

function joins(text: string, moment: OpenMoment, atom: Atom): boolean {
  if (moment.stamp || atom.stamp || moment.void || atom.void) return false;
  const gap = text.slice(moment.end, atom.start);
  if (!isGlue(gap) || (atom.zone !== undefined && moment.time === null && gap.includes("|"))) return false;
  return !((atom.date && moment.date) || (atom.time && moment.time) || (atom.zone && moment.zone) ||
    (atom.weekday && moment.weekday) || (atom.weekday && moment.date && moment.time && gap.includes("|")));
}

function addAtom(moment: OpenMoment, atom: Atom): void {
  moment.end = atom.end;
  moment.date ??= atom.date ?? null;
  moment.time ??= atom.time ?? null;
  moment.weekday ??= atom.weekday ?? null;
  moment.zone ??= atom.zone ?? null;
  if (atom.time !== undefined) moment.dotted = atom.dotted ?? null;
  moment.stamp ||= atom.stamp ?? false;
  moment.meridiem ||= atom.meridiem ?? false;
  moment.void ||= atom.void ?? false;
  // Two weak pieces that stand together (`Sat 27/12`) support each other.
  moment.weak = moment.weak && atom.weak === true && moment.weekday === null;
}

function isTelling(text: string, moment: OpenMoment): boolean {
  if (moment.date === null && moment.time === null && moment.weekday === null && !moment.void) return false;
  if (!moment.weak) return true;
  const before = text.slice(0, moment.start).trimEnd().at(-1);
  const after = text.slice(moment.end).trimStart().at(0);
  const opened = before === "(" || before === "[";
  const closed = after === ")" || after === "]";
  if (moment.date?.mark === ".") return opened && closed;
  return before === undefined || after === undefined || opened || closed || after === "|" ||
    "|,@-".includes(before);
}

function settleDate(moment: OpenMoment, usStyle: boolean): string | null {
  const parts = moment.date;
  if (parts === null) return null;
  const { year, month, day } = parts;
  if (month === null) return day >= 1 && day <= 31 ? `---${String(day).padStart(2, "0")}` : null;
  if (!parts.swappable) return dateExists(year, month, day) ? printDate(year, month, day) : null;
  const zone = moment.zone?.replace(/[+-].*/, "") ?? null;
  const monthFirst = printDate(year, month, day);
  const dayFirst = printDate(year, day, month);
  if (year !== null && moment.weekday !== null) {
    const fits = weekdayOf(year, month, day) === moment.weekday;
    const swappedFits = weekdayOf(year, day, month) === moment.weekday;
    if (fits !== swappedFits) return fits ? monthFirst : dayFirst;
  }
  if (zone !== null && US_ZONES.has(zone)) return monthFirst;
  if (zone !== null && DAY_FIRST_ZONES.has(zone)) return dayFirst;
  // `8/10/25, 8:11:00 PM` is how American software prints dates; 24-hour clocks with dots are European.
  if (moment.meridiem && (usStyle || (year !== null && parts.mark === "/"))) return monthFirst;
  if (parts.mark === "." && !moment.meridiem) return dayFirst;
  return [monthFirst, dayFirst].sort().join("|");
}

function settle(text: string, moment: OpenMoment, usStyle: boolean): Moment {
  const before = text.slice(Math.max(0, moment.start - 8), moment.start);
  const label = before.includes(":") ? LABEL.exec(before)?.[1]?.toLowerCase() ?? null : null;
  return {
    start: moment.start,
    end: moment.end,
    date: moment.void ? null : settleDate(moment, usStyle),
    weekday: moment.weekday,
    time: moment.void ? null : moment.time,
    zone: moment.time === null ? null : moment.zone,
    stamp: moment.stamp,
    label: label === null ? null : label === "start" ? "start" : "stop",
  };
}

function cutMoments(text: string, open: OpenMoment[], usStyle: boolean): NameMoments {
  const all: Moment[] = [];
  const clusters: Moment[][] = [];
  let out = "";
  let reached = 0;
  for (const moment of open) {
    const settled = settle(text, moment, usStyle);
    all.push(settled);
    const between = text.slice(reached, moment.start);
    const adjoins = clusters.length > 0 && /^(?:[\s,\-@|:.~()[\]/]|start|stop|end)*$/i.test(between);
    if (adjoins) clusters.at(-1)?.push(settled);
    else {
      clusters.push([settled]);
      out += trimBefore(between) + ` ${CUT} `;
    }
    reached = moment.end;
  }
  out += trimAfter(text.slice(reached), open.at(-1));
  return { all, clusters, text: out };
}

// What only introduces or closes a moment goes with it: `@`, an opening bracket, `start:`, `~`. Only the last
// characters are looked at, which keeps the search linear in a text of nothing but spaces.
function trimBefore(text: string): string {
  const from = Math.max(0, text.length - 16);
  const tail = text.slice(from);
  const at = tail.search(/(?:[\s,([~@]|\b(?:start|stop|end)\s?:|\/\/)+$/i);
  if (at < 0) return text;
  return text.slice(0, from + at) + (tail.includes("  ", at) ? "  " : "");
}

// After a zone, packs print the country it was converted for: `20:00 CEST (DE)`, sometimes cut off.
function trimAfter(text: string, moment: OpenMoment | undefined): string {
  if (moment === undefined) return text;
  const closed = text.includes(")") || text.includes("]");
  const rest = closed ? text.replace(/^\s?[)\]]/, "") : text;
  return moment.zone !== null && rest.includes("(") ? rest.replace(/^\s?\((?:[A-Z]{2,3}\)|$)/, "") : rest;
}
