// The smallest printed pieces of a moment: a date, a clock, a weekday, a zone word. One small recogniser per spelling.
// Called by moments.ts at the start of every word; each returns the piece that begins exactly there, or null.

import { dateExists, DAY_FIRST_MONTHS, isZoneWord, MONTHS, yearIsPlausible } from "./calendar_words.ts";
import { foldText } from "./words.ts";

/** A printed date. `swappable`: day and month may be the other way round. `month` null: only a day is printed. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number;
  swappable: boolean;
  /** The digits were separated by this, empty for a month word or ISO. */
  mark: string;
}

/** A piece of a moment between `start` and `end` of the text. */
export interface Atom {
  start: number;
  end: number;
  date?: DateParts;
  /** A date was printed but cannot be meant (31 February, year 2099): it is cut out and says nothing. */
  void?: boolean;
  time?: string;
  meridiem?: boolean;
  weekday?: number;
  zone?: string;
  /** Full machine stamp: date and clock in one. */
  stamp?: boolean;
  /** Counts only beside another piece, or alone in brackets or at an end of the name. */
  weak?: boolean;
  /** A clock printed with a dot (`14.05`) is this date where another clock says when the event begins. */
  dotted?: DateParts;
}

/** A recogniser: reads the atom that begins at index `at` of the text. */
export type AtomReader = (text: string, at: number) => Atom | null;

// `10:00PME`, `4:30PMet`: some packs glue the zone to the half of the day.
const MERIDIEM = "\\s?([ap])\\.?m(?:\\b\\.?|(?=[ECMP](?:[SD]?T)?\\b))";
const AMERICAN_ZONE =
  /(?:([ECMP])([SD]?T)?(?![\p{L}\d])| ([ECMP])(?=\s*(?:$|[/|)\]¦,]))| (Eastern|Central|Mountain|Pacific)(?: time)?(?=\s*(?:$|[/|)\]¦,])))/iuy;
const AMERICAN_INITIALS = "ECMPecmp";

// The zone after an American clock as only a letter or a word says it: `1PM E / 12PM C`, `6:30PM Eastern`.
function withZone(text: string, atom: Atom): Atom {
  const at = text[atom.end] === " " ? atom.end + 1 : atom.end;
  if (atom.meridiem !== true || !AMERICAN_INITIALS.includes(text[at] ?? " ")) return atom;
  const match = run(AMERICAN_ZONE, text, atom.end);
  if (!match) return atom;
  const [whole, glued, rest = "T", letter, word] = match;
  const zone = ((glued ?? letter ?? word ?? "").slice(0, 1) + rest).toUpperCase();
  return { ...atom, end: atom.end + whole.length, zone };
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Returns `HH:MM`, or null for an impossible clock. Hours past 12 ignore a contradicting am/pm (`16:00pm`, `18:00 PM`). */
export function printTime(hour: number, minute: number, half: string | undefined): string | null {
  if (hour > 23 || minute > 59) return null;
  let hours = hour;
  if (half && hour <= 12) {
    const pm = half.toLowerCase() === "p";
    if (pm && hour > 0 && hour < 12) hours = hour + 12;
    if (!pm && hour === 12) hours = 0;
  }
  return `${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function dated(at: number, end: number, parts: DateParts): Atom {
  const { year, month, day } = parts;
  const possible = (year === null || yearIsPlausible(year)) &&
    (dateExists(year, month ?? 1, day) || (parts.swappable && dateExists(year, day, month ?? 1)));
  return possible ? { start: at, end, date: parts } : { start: at, end, void: true };
}

const ISO = new RegExp(
  `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ,]{1,3}(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\.\\d+)?(?:Z\\b)?(?:${MERIDIEM})?)?(?!\\d)`,
  "iy",
);

/** `2026-08-20`, `2026-08-20 16:00:05`, `2026-08-20T16:00:00Z`, `2025-11-02 12:00am`. */
export function readIsoStamp(text: string, at: number): Atom | null {
  const match = run(ISO, text, at);
  if (!match) return null;
  const [whole, year, , month, day, hour, minute, half] = match;
  const atom = dated(at, at + whole.length, {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    swappable: false,
    mark: "",
  });
  if (hour === undefined) return atom;
  const time = atom.void ? null : printTime(Number(hour), Number(minute), half);
  return time === null ? { start: at, end: atom.end, void: true } : { ...atom, time, stamp: true };
}

const FULL_NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/.]\d)/y;

/** `20-08-2026`, `8/17/25`, `27.12.2025`. Dots are a European habit: day first. */
export function readFullNumericDate(text: string, at: number): Atom | null {
  const match = run(FULL_NUMERIC, text, at);
  if (!match) return null;
  const [whole, first = "", mark = "", second = "", year = ""] = match;
  const parts = numericParts(Number(first), Number(second), mark);
  return dated(at, at + whole.length, { ...parts, year: Number(year.length === 2 ? `20${year}` : year) });
}

// Keeps the month in `month` where only one order is possible; otherwise month first, marked swappable.
function numericParts(first: number, second: number, mark: string): DateParts {
  if (first > 12 || (mark === "." && second <= 12)) {
    return { year: null, month: second, day: first, swappable: false, mark };
  }
  return { year: null, month: first, day: second, swappable: second <= 12 && first !== second, mark };
}

const SLASH_DATE = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;

/** `8/27`, `27/12`: weak, as `1/4` and `24/7` look the same. */
export function readSlashDate(text: string, at: number): Atom | null {
  const match = run(SLASH_DATE, text, at);
  if (!match || match[0] === "24/7" || match[0] === "7/24") return null;
  const parts = numericParts(Number(match[1]), Number(match[2]), "/");
  const atom = dated(at, at + match[0].length, parts);
  const after = text.slice(atom.end, atom.end + 12);
  // `1/4 de Final`, `1/2 finale`: a round of a cup.
  if (match[1] === "1" && /^\s?(?:d[aeio]s? )?(?:[a-z]*final|avos|финал)/iu.test(after)) return null;
  return atom.void && /^\s*(?:[a-z]*final|[\p{L}]{3,})/iu.test(after) ? null : { ...atom, weak: true };
}

const CLOCK = new RegExp(
  `(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])(?:${MERIDIEM}|([ap])\\b)?(?:\\s?(?:uhr|uur|hrs|hs|h)\\b)?`,
  "iy",
);

/** `20:45`, `5:35am`, `6:35p`, `12:11:00 AM`, `16:00pm`, `21:00 Uhr`, `17:50 h`. */
export function readColonClock(text: string, at: number): Atom | null {
  const match = run(CLOCK, text, at);
  if (!match) return null;
  const half = match[3] ?? match[4];
  const time = printTime(Number(match[1]), Number(match[2]), half);
  if (time === null) return null;
  return withZone(text, { start: at, end: at + match[0].length, time, meridiem: half !== undefined });
}

const BARE_MERIDIEM = new RegExp(`(\\d{1,4})(?:[./](\\d{1,2})(?::\\d{2})?)?${MERIDIEM}`, "iy");

/** `7pm`, `615PM`, `18 PM`, `7.30pm`, and the first of two hours that share their half of the day (`6/8pm`). */
export function readMeridiemClock(text: string, at: number): Atom | null {
  const match = run(BARE_MERIDIEM, text, at);
  if (!match) return null;
  const [whole, digits = "", after, half] = match;
  const dot = text[at + digits.length] === ".";
  if (digits.length > 2 && after !== undefined) return null;
  const hour = digits.length > 2 ? Number(digits.slice(0, -2)) : Number(digits);
  const minute = digits.length > 2 ? Number(digits.slice(-2)) : dot ? Number(after) : 0;
  const time = hour === 0 && !dot ? null : printTime(hour, minute, half);
  return time === null ? null : withZone(text, { start: at, end: at + whole.length, time, meridiem: true });
}

const MILITARY = /(\d{2})(\d{2})(?:\s?(?:hrs|hs|uhr|uur|h)\b|(?= ([A-Z]{3,4})(?![\p{L}\d])))/iuy;

/** `1230hrs`, `1930 IST`: four digits are a clock only before a word that says so. */
export function readMilitaryClock(text: string, at: number): Atom | null {
  const match = run(MILITARY, text, at);
  if (!match || (match[3] !== undefined && !isZoneWord(match[3]))) return null;
  // Before a zone only a kick-off's minute is believed: `2026` is a year there as well.
  if (match[3] !== undefined && Number(match[2]) % 5 !== 0) return null;
  const time = printTime(Number(match[1]), Number(match[2]), undefined);
  return time === null ? null : { start: at, end: at + match[0].length, time };
}

const HOUR_CLOCK = /(\d{1,2})(?:[hu](\d{2})(?!\d)(?:mn|min)?|[:.]?(\d{2})?\s?(?:uhr|uur|hrs|hs)\b)/iy;

/** `20h45`, `13u30`, `21 Uhr`, `20.45 Uhr`, `18.45 uur`. A bare `24h` is a race, not a clock. */
export function readHourClock(text: string, at: number): Atom | null {
  const match = run(HOUR_CLOCK, text, at);
  if (!match) return null;
  const time = printTime(Number(match[1]), Number(match[2] ?? match[3] ?? 0), undefined);
  return time === null ? null : { start: at, end: at + match[0].length, time };
}

const DOTTED = /(\d{1,2})\.(\d{1,2})(\.?)(?!\d|\.\d)/y;
const CLOCK_FOLLOWS = /^[\s,)|-]{1,4}(?:kl\.?\s?)?\d{1,2}(?::\d{2}|\.\d{2}|\s?[ap]m\b)/i;

/**
 * `7.30` (a clock) or `7.11 9:00 PM` (a date): dotted digits are a date when a clock follows or a dot closes them,
 * a clock when they end on a multiple of five minutes, as printed kick-offs do.
 */
export function readDottedDigits(text: string, at: number): Atom | null {
  const match = run(DOTTED, text, at);
  if (!match) return null;
  const [whole, first = "", second = "", dot] = match;
  const end = at + whole.length;
  const asDate = (): Atom | null => {
    const atom = dated(at, end, { ...numericParts(Number(first), Number(second), "/"), mark: "." });
    return atom.void ? null : atom;
  };
  if (dot || CLOCK_FOLLOWS.test(text.slice(end, end + 14))) return asDate();
  const time = second.length === 2 && Number(second) % 5 === 0
    ? printTime(Number(first), Number(second), undefined)
    : null;
  if (time !== null) {
    const dotted = asDate()?.date;
    return dotted ? { start: at, end, time, dotted } : { start: at, end, time };
  }
  const atom = asDate();
  return atom && { ...atom, weak: true };
}

const DAY_MONTH =
  /(\d{1,2})(st|nd|rd|th|er|º|o|\.)?\s?(?:@ |of |de |di |- ?|\/)?(\p{L}{3,11})\.?(?![\p{L}\d])/iuy;
const YEAR_FOLLOWS = /,?[ /-]{1,3}(20\d{2})(?![\d/]|-\d)/y;
const OTHER_DAY_FOLLOWS = /^\s*\d{1,2}(?:st|nd|rd|th)?(?:,| )(?!\s?(?:[ap]\.?m\b|uhr|h\b))/i;

function yearAfter(text: string, end: number): { year: number | null; end: number } {
  const match = run(YEAR_FOLLOWS, text, end);
  if (!match) return { year: null, end };
  const after = end + match[0].length;
  // `21 May 2030 IST` prints a clock.
  return readMilitaryClock(text, after - 4) ? { year: null, end } : { year: Number(match[1]), end: after };
}

/** `27 Dec`, `26th Sep`, `30 @ Jun`, `5. Oktober 2025`. Not the `2` of `Bivol 2 Dec 27 8:00 PM`. */
export function readDayMonth(text: string, at: number): Atom | null {
  const match = run(DAY_MONTH, text, at);
  if (!match) return null;
  const month = MONTHS.get(foldText(match[3] ?? ""));
  if (month === undefined) return null;
  const end = at + match[0].length;
  if (!match[2] && OTHER_DAY_FOLLOWS.test(text.slice(end, end + 10))) return null;
  const year = yearAfter(text, end);
  return dated(at, year.end, { year: year.year, month, day: Number(match[1]), swappable: false, mark: "" });
}

const MONTH_DAY =
  /(\p{L}{3,11})\.?[ -]{0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d:]|\.\d|\/\d|\s?[ap]\.?m\b)/iuy;

/** `Dec 27`, `Sep 28-2025`, `Aug 16, 2025`, `May 9th`. */
export function readMonthDay(text: string, at: number): Atom | null {
  const match = run(MONTH_DAY, text, at);
  if (!match) return null;
  const word = foldText(match[1] ?? "");
  const month = MONTHS.get(word);
  if (month === undefined || DAY_FIRST_MONTHS.has(word)) return null;
  const year = yearAfter(text, at + match[0].length);
  return dated(at, year.end, { year: year.year, month, day: Number(match[2]), swappable: false, mark: "" });
}

const ORDINAL_DAY = /(\d{1,2})(?:st|nd|rd|th)\b/iy;

/** `6th`: a bare day of the month, only ever taken directly after a weekday (`Sat 6th 4:00PM`). */
export function readOrdinalDay(text: string, at: number): Atom | null {
  const match = run(ORDINAL_DAY, text, at);
  if (!match) return null;
  return dated(at, at + match[0].length, {
    year: null,
    month: null,
    day: Number(match[1]),
    swappable: false,
    mark: "",
  });
}

const CLOSING_HOUR = /(9|1[013-9]|2[0-3])h(?=\s*(?:$|[|)\]¦]))/iy;

/** `16h` at the end of a piece. Twelve and six hours there are races (`Bathurst 12h`), and so are twenty-four. */
export function readClosingHour(text: string, at: number): Atom | null {
  const match = run(CLOSING_HOUR, text, at);
  const time = match ? printTime(Number(match[1]), 0, undefined) : null;
  return match && time !== null ? { start: at, end: at + match[0].length, time } : null;
}

const BARE_HOUR = /(\d{1,2}) ?h(?![\p{L}\d])/iuy;

/** `17h`: an hour without minutes, only ever taken directly after a weekday (`Dim., 17h`). */
export function readBareHour(text: string, at: number): Atom | null {
  const match = run(BARE_HOUR, text, at);
  const time = match ? printTime(Number(match[1]), 0, undefined) : null;
  return match && time !== null ? { start: at, end: at + match[0].length, time } : null;
}

const WORDED_CLOCK = /(?:kl|klo|godz|às|as|à|ore|alle)\.? ?(\d{1,2})(?:[:.h](\d{2})| ?h\b)?(?!\d|[/-]\d)/iy;
const KICK_OFF = /(?:ko|k\.o\.|kick-?off)[: ]{1,2}(?:at )?([01]\d|2[0-3])[:.]?([0-5]\d)(?![\d/-])/iy;
const NOON = /([Nn]oon|NOON|[Mm]idnight|MIDNIGHT)(?= ([A-Z]{2,4})(?![\p{L}\d]))/uy;

/** `kl. 20.00`, `klo 18`, `à 21h`, `KO 1930`, `Noon ET`: a word that announces a clock or is one. */
export function readWordedClock(text: string, at: number): Atom | null {
  const kickOff = run(KICK_OFF, text, at);
  if (kickOff) {
    const time = printTime(Number(kickOff[1]), Number(kickOff[2]), undefined);
    return time === null ? null : { start: at, end: at + kickOff[0].length, time };
  }
  const noon = run(NOON, text, at);
  if (noon && isZoneWord(noon[2] ?? "")) {
    const time = noon[1]?.toLowerCase() === "noon" ? "12:00" : "00:00";
    return { start: at, end: at + noon[0].length, time, meridiem: true };
  }
  const match = run(WORDED_CLOCK, text, at);
  if (!match) return null;
  const time = printTime(Number(match[1]), Number(match[2] ?? 0), undefined);
  return time === null ? null : { start: at, end: at + match[0].length, time };
}

// Recognisers by the sign after the digits, most telling first: a dozen spellings share few signs, and trying only
// those of the printed sign halves the time spent on slot numbers, which begin no moment.
const READERS_BY_SIGN: Readonly<Record<string, readonly AtomReader[]>> = {
  ":": [readColonClock],
  ".": [readFullNumericDate, readDayMonth, readMeridiemClock, readHourClock, readDottedDigits],
  "/": [readFullNumericDate, readDayMonth, readMeridiemClock, readSlashDate],
  "-": [readFullNumericDate, readDayMonth],
  "h": [readHourClock, readClosingHour],
  "H": [readHourClock, readClosingHour],
  "u": [readHourClock],
};
const OTHER_READERS: readonly AtomReader[] = [readDayMonth, readMeridiemClock, readHourClock];
const NO_READERS: readonly AtomReader[] = [];
const LONG_READERS: readonly AtomReader[] = [readIsoStamp, readMeridiemClock, readMilitaryClock];

// Signs after which digits begin no date or clock: what closes, opens or parts pieces of a name.
const CLOSING_SIGNS = ",;|¦()[]~*#!?\"'+&";

function readersAfter(text: string, end: number): readonly AtomReader[] {
  const sign = text[end] as string;
  if (sign !== " ") {
    return READERS_BY_SIGN[sign] ?? (CLOSING_SIGNS.includes(sign) ? NO_READERS : OTHER_READERS);
  }
  // After a space only a word follows, or the `@`, `-` or `/` before one.
  const next = text[end + 1] ?? " ";
  return next === " " || /\d/.test(next) || CLOSING_SIGNS.includes(next) ? NO_READERS : OTHER_READERS;
}

/** Returns the date or clock that begins with the digit at index `at`, or null. */
export function readDigits(text: string, at: number): Atom | null {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  if (end - at > 4 || end === text.length) return null;
  const readers = end - at > 2 ? LONG_READERS : readersAfter(text, end);
  for (const reader of readers) {
    const atom = reader(text, at);
    if (atom) return atom;
  }
  return null;
}
