// Finds the moments a name prints and cuts them out of its text. Called once per name by channel_name.ts.
// Pieces that stand together are one moment; a second clock or zone begins the next (two-zone lines, several fixtures).

import { dateExists, DAY_FIRST_ZONES, printDate, US_ZONES, weekdayOf } from "./calendar_words.ts";
import { type Atom, readBareHour, readDigits, readOrdinalDay } from "./clock_atoms.ts";
import { CUT } from "./repair.ts";
import { type AtomPlace, isGlue, mayBeginAtom, type OpenMoment, readWordAtom } from "./word_atoms.ts";
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
  return atom.dotted !== undefined && moment.time !== null && moment.dotted === null &&
    moment.date === null &&
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
    current.time === null && /^[\s,.]{1,3}$/.test(text.slice(current.end, word.start));
  return afterWeekday ? readOrdinalDay(text, word.start) ?? readBareHour(text, word.start) : null;
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
  return { all, clusters, text: out.includes(")") ? closeBrackets(out) : out };
}

// The bracket before a moment went with it; what it held behind the moment goes too (`(Sat 19:05 Oslo)`).
function closeBrackets(text: string): string {
  return text.replace(/¦ ([^()[\]|¦]{1,24})\)/g, (whole, _held, at: number) => {
    const before = text.slice(Math.max(0, at - 60), at);
    return before.lastIndexOf("(") > before.lastIndexOf(")") ? whole : CUT;
  });
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
