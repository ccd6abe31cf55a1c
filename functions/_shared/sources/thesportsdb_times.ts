// When an event of TheSportsDB starts, and where it stands. Pure readings of its text fields.
import type { SourceEvent } from "./source_rows.ts";

/** The fields an event's start is told in, cleaned; null where missing. */
export interface TimeFields {
  /** UTC, usually without a zone: `2026-09-15T19:00:00`. */
  strTimestamp: string | null;
  /** The UTC day. */
  dateEvent: string | null;
  strTime: string | null;
  /** Day and time at the venue. */
  dateEventLocal: string | null;
  strTimeLocal: string | null;
}

/** When an event starts, as far as the fields tell. */
export interface StartReading {
  startAt: Date;
  timeIsKnown: boolean;
  utcOffsetMinutes: number | null;
}

/**
 * The start in UTC, or null when no field holds a day. Where only the day is told (no time, or midnight in UTC and at the venue
 * alike) the start is that day's beginning in UTC and `timeIsKnown` false.
 */
export function readStart(fields: TimeFields): StartReading | null {
  const stamped = fields.strTimestamp === null ? null : readMoment(fields.strTimestamp);
  const told = stamped ?? readDayAndTime(fields.dateEvent, fields.strTime);
  const startAt = told ?? readDayAndTime(fields.dateEvent, "00:00:00");
  if (startAt === null) return null;
  const isMidnight = startAt.getTime() % dayMs === 0;
  const timeIsKnown = told !== null && !(isMidnight && (readTime(fields.strTimeLocal) ?? 0) === 0);
  return { startAt, timeIsKnown, utcOffsetMinutes: timeIsKnown ? venueOffset(startAt, fields) : null };
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Minutes; null unless they are an offset that some zone of the world has. */
function venueOffset(startAt: Date, { dateEventLocal, strTimeLocal }: TimeFields): number | null {
  // Midnight at the venue is what the field holds when nobody has filled it in.
  if (readTime(strTimeLocal) === 0) return null;
  const local = readDayAndTime(dateEventLocal, strTimeLocal);
  if (local === null) return null;
  const minutes = (local.getTime() - startAt.getTime()) / minuteMs;
  return Math.abs(minutes) <= 14 * 60 && minutes % 15 === 0 ? minutes + 0 : null;
}

/** `2026-09-15T19:00:00`, also with a space, `Z` or an offset; without one it is UTC. */
function readMoment(text: string): Date | null {
  const found = /^(\d{4}-\d{2}-\d{2})[T ](.+)$/.exec(text);
  return found === null ? null : readDayAndTime(found[1]!, found[2]!);
}

function readDayAndTime(day: string | null, time: string | null): Date | null {
  const found = day === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const ms = readTime(time);
  if (!found || ms === null) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const midnight = new Date(Date.UTC(year, month - 1, date));
  // The constructor rolls 31 February over into March and reads years below 100 as 19xx.
  if (year < 1900 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== date) return null;
  return new Date(midnight.getTime() + ms);
}

/** Milliseconds since midnight UTC, negative or above a day by its offset; null for what is no time. */
function readTime(text: string | null): number | null {
  const found = text === null
    ? null
    : /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|UTC|([+-])(\d{2}):?(\d{2}))?$/.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const offset = (Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0)) * (found[4] === "-" ? -1 : 1);
  return (hours * 3600 + minutes * 60 + seconds) * 1000 - offset * minuteMs;
}

/** Codes of strStatus and words of older rows, in capitals. What is not here is told by its form or is taken as scheduled. */
const statuses: Record<string, SourceEvent["status"]> = {
  NS: "scheduled",
  TBD: "scheduled",
  "NOT STARTED": "scheduled",
  SCHEDULED: "scheduled",
  "TIME TO BE DEFINED": "scheduled",
  DELAYED: "scheduled",
  "1H": "live",
  "2H": "live",
  HT: "live",
  ET: "live",
  BT: "live",
  P: "live",
  PT: "live",
  OT: "live",
  INT: "live",
  INTR: "live",
  LIVE: "live",
  "IN PROGRESS": "live",
  "IN PLAY": "live",
  "FIRST HALF": "live",
  "SECOND HALF": "live",
  HALFTIME: "live",
  "HALF TIME": "live",
  "EXTRA TIME": "live",
  FT: "completed",
  AET: "completed",
  AOT: "completed",
  AP: "completed",
  PEN: "completed",
  AWD: "completed",
  AW: "completed",
  WO: "completed",
  FINISHED: "completed",
  FINAL: "completed",
  ENDED: "completed",
  COMPLETED: "completed",
  "MATCH FINISHED": "completed",
  "GAME FINISHED": "completed",
  "AFTER OVER TIME": "completed",
  "AFTER PENALTIES": "completed",
  "TECHNICAL LOSS": "completed",
  WALKOVER: "completed",
  PST: "postponed",
  POST: "postponed",
  SUSP: "postponed",
  POSTPONED: "postponed",
  SUSPENDED: "postponed",
  "MATCH POSTPONED": "postponed",
  "MATCH SUSPENDED": "postponed",
  CANC: "cancelled",
  CANCELLED: "cancelled",
  CANCELED: "cancelled",
  ABD: "cancelled",
  ABANDONED: "cancelled",
  "MATCH CANCELLED": "cancelled",
  "MATCH ABANDONED": "cancelled",
};

/** Where an event stands. A game that was played counts as played, although the mark of its postponement stays on it. */
export function readStatus(
  fields: { strStatus: string | null; strPostponed: string | null; hasScores: boolean },
): SourceEvent["status"] {
  const text = fields.strStatus?.toUpperCase() ?? "";
  // Quarters, periods, innings and sets: Q3, P2, IN7, S4.
  const told = statuses[text] ?? (/^(?:Q|P|S|IN|SET ?|INNING ?)\d{1,2}$/.test(text) ? "live" : undefined);
  if (told !== undefined && told !== "scheduled") return told;
  if (fields.strPostponed?.toLowerCase() === "yes") return "postponed";
  // Rows from before there was a status have nothing but the result.
  return text === "" && fields.hasScores ? "completed" : "scheduled";
}

const roundWords: Record<string, string> = {
  "125": "Quarter-final",
  "150": "Semi-final",
  "160": "Playoff",
  "170": "Playoff semi-final",
  "180": "Playoff final",
  "200": "Final",
  "500": "Pre-season",
};

/** The round as a person would say it: the number, or what TheSportsDB's numbers from 125 on stand for; null where it is 0. */
export function readRound(intRound: string | null): string | null {
  if (intRound === null || /^-?0*$/.test(intRound) || intRound.startsWith("-")) return null;
  return roundWords[intRound] ?? intRound;
}
