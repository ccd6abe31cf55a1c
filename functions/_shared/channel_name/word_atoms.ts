// The pieces of a moment that begin with a word: weekdays, zones, month with day, words that announce a clock.
// Called by moments.ts for words that may begin one; where a word is also an ordinary one, its neighbours decide.

import {
  CITY_ZONES,
  CLUB_BEFORE_WEEKDAY,
  isCalendarWord,
  isZoneWord,
  MONTHS,
  NORDIC_WEEKDAYS,
  SHORT_WEEKDAYS,
  TODAY_WORDS,
  WEEKDAYS,
} from "./calendar_words.ts";
import {
  type Atom,
  type DateParts,
  readDayMonth,
  readDigits,
  readMonthDay,
  readWordedClock,
} from "./clock_atoms.ts";
import type { Word } from "./words.ts";

/** A moment while its pieces are still being gathered. */
export interface OpenMoment {
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
const GLUE =
  /^[\s,\-@|:.~()[\]]{0,7}(?:(?:at|um|ab|kl|klo|godz|om|o|v|w|den|le|el|a las|ore|kello|saat|в)[\s.:]{1,2})?$/iu;

/** True if what stands between two pieces only joins them: spaces, a few marks, a preposition. */
export function isGlue(gap: string): boolean {
  return gap === " " || gap === "" || (gap.length <= GLUE_LIMIT && GLUE.test(gap));
}

/** True if a word may begin a piece of a moment; most words of a name may not. */
export function mayBeginAtom(word: Word, current: OpenMoment | null): boolean {
  const first = word.fold.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (isCalendarWord(word.fold) || CLOCK_WORDS.has(word.fold)) return true;
  return word.fold.length <= 5 && current !== null && current.time !== null && current.zone === null;
}

/** A word of a text and the moment that is open before it. */
export interface AtomPlace {
  text: string;
  words: Word[];
  index: number;
  current: OpenMoment | null;
}

/** Returns the weekday, zone, worded clock or month with its day that begins with the word, or null. */
export function readWordAtom(place: AtomPlace): Atom | null {
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
  const zone = CITY_ZONES.has(fold) ? readCityZone(place) : fold.length <= 5 ? readZone(place) : null;
  return zone ?? (CLOCK_WORDS.has(fold) ? readWordedClock(text, start) : null);
}

// Before a clock or a day and month, or between a clock and the end of the piece. Capitals are codes (`NE`, `LA`), but
// for those before a dotted date.
function shortWeekday({ text, words, index, current }: AtomPlace): number | null {
  const word = words[index] as Word;
  const known = SHORT_WEEKDAYS.get(word.fold);
  if (known === undefined) return null;
  // `So` is the German Sunday, `so` the Czech and Slovak Saturday.
  const weekday = text.startsWith("so", word.start) ? 6 : known;
  const after = text.slice(word.end, word.end + 13);
  if (/^[.,]? ?\d{1,2}\.\d/.test(after)) return weekday;
  const printed = text.slice(word.start, word.end);
  if (printed === printed.toUpperCase()) return null;
  if (
    /^[.,]{0,2} ?(?:(?:klo|kl|um|ab|ore|v|o|в)\.? )?\d{1,2}(?:[:.hu]\d\d|\/\d| ?(?:[ap]m|h)\b)/i.test(after)
  ) {
    return weekday;
  }
  const digits = words[index + 1];
  if (
    digits !== undefined && /^[.,]{0,2} ?$/.test(text.slice(word.end, digits.start)) &&
    /^\d/.test(digits.fold) && readDayMonth(text, digits.start) !== null
  ) return weekday;
  const closes = current !== null && current.time !== null && isGlue(text.slice(current.end, word.start)) &&
    /^\.?\s*(?:$|[|)\]])/.test(after);
  return closes ||
      (/[-|]\s$/.test(text.slice(Math.max(0, word.start - 2), word.start)) && /^\.\s*$/.test(after))
    ? weekday
    : null;
}

function todayFits({ text, words, index, current }: AtomPlace): boolean {
  const word = words[index] as Word;
  const joined = current !== null && current.time !== null && isGlue(text.slice(current.end, word.start));
  return joined ||
    /^[ ,|-]{1,3}(?:(?:um|ab|kl|ore|om|a las|o)[. ]{1,2})?\d{1,2}[:.hu]\d\d/.test(
      text.slice(word.end, word.end + 14),
    );
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
  const beforeDigits = /^[.,]?\s*(?:[@|-]\s*)?\d/.test(after) || /^ noon [A-Z]/i.test(after);
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
    const foreign = text.charCodeAt(word.start + 1) > 127 && /^\.?\s\d{1,2}:\d/.test(after);
    return foreign || /^\.?\s\d{1,2}\.\d/.test(after) || (standsFree && (beforeDigits || beforeMonth));
  }
  if (SHORT_WEEKDAYS.has(word.fold) && !WEEKDAYS.has(word.fold)) return true;
  if (standsFree || afterMoment) return beforeDigits || beforeMonth || atEnd || zoneAfter;
  // `Ulm v Kiel Sunday 4:05 PM`: behind two sides, before a clock.
  if (/^\s\d{1,2}(?::\d|\s?[ap]m)/i.test(after) && words.slice(0, index - 1).some(isSeparatorWord)) {
    return true;
  }
  // After an ordinary word only an abbreviation counts, and only before `@`, a date or the end of the piece.
  return (word.fold.length <= 5 || before === undefined) &&
    (beforeDigits || beforeMonth || atEnd || /^\s@/.test(after));
}

function isSeparatorWord(word: Word): boolean {
  return word.fold === "v" || word.fold === "vs" || word.fold === "at";
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

// Anywhere else a city is a venue or a side.
function readCityZone({ text, words, index, current }: AtomPlace): Atom | null {
  const word = words[index] as Word;
  if (current === null || current.time === null || current.zone !== null || index !== words.length - 1) {
    return null;
  }
  if (text.slice(current.end, word.start) !== " ") return null;
  return { start: word.start, end: word.end, zone: word.fold.toUpperCase() };
}

function latinZone(zone: string): string {
  return zone === "МСК" ? "MSK" : zone;
}
