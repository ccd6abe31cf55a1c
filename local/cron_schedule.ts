// Five-field cron schedules in GMT, as pg_cron reads them: numbers, `*`, lists, ranges, steps.
// Used by scheduler.ts; the SQL stand-in refuses what is not readable here.

import { LocalError } from "./local_error.ts";

/** The allowed numbers of each field. `isAnyDay`/`isAnyWeekday`: the field begins with `*`. */
export interface CronSchedule {
  minutes: Set<number>;
  hours: Set<number>;
  days: Set<number>;
  months: Set<number>;
  weekdays: Set<number>;
  isAnyDay: boolean;
  isAnyWeekday: boolean;
}

/** `*` or a range, each perhaps with a step, or one number. `5/10` is left out: crons disagree on what it means. */
const ELEMENT = /^(?:(?:(\*)|(\d{1,2})-(\d{1,2}))(?:\/(\d{1,2}))?|(\d{1,2}))$/;

/** Reads a schedule such as `0,30 2-6 * * 1`. Throws LocalError `SCHEDULE_WRONG`. */
export function parseCronSchedule(text: string): CronSchedule {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 5) throw scheduleError(text);
  const [minute, hour, day, month, weekday] = fields as [string, string, string, string, string];
  const read = (field: string, lowest: number, highest: number) =>
    parseField(text, field, { lowest, highest });
  const weekdays = read(weekday, 0, 7);
  // Sunday is both 0 and 7.
  if (weekdays.has(7)) weekdays.add(0);
  return {
    minutes: read(minute, 0, 59),
    hours: read(hour, 0, 23),
    days: read(day, 1, 31),
    months: read(month, 1, 12),
    weekdays,
    isAnyDay: day.startsWith("*"),
    isAnyWeekday: weekday.startsWith("*"),
  };
}

/** Whether a job of this schedule starts in the minute of `time`. */
export function isDue(schedule: CronSchedule, time: Date): boolean {
  const isDay = schedule.days.has(time.getUTCDate());
  const isWeekday = schedule.weekdays.has(time.getUTCDay());
  // Cron's oldest rule: with both day fields restricted, either is enough.
  const isDate = schedule.isAnyDay || schedule.isAnyWeekday ? isDay && isWeekday : isDay || isWeekday;
  return isDate && schedule.minutes.has(time.getUTCMinutes()) && schedule.hours.has(time.getUTCHours()) &&
    schedule.months.has(time.getUTCMonth() + 1);
}

function parseField(text: string, field: string, bounds: { lowest: number; highest: number }): Set<number> {
  const numbers = new Set<number>();
  for (const element of field.split(",")) {
    const [, star, from, to, step, single] = ELEMENT.exec(element) ?? [];
    const first = star ? bounds.lowest : Number(single ?? from);
    const last = star ? bounds.highest : Number(single ?? to);
    const width = Number(step ?? 1);
    if (!(first >= bounds.lowest && last <= bounds.highest && first <= last && width > 0)) {
      throw scheduleError(text);
    }
    for (let number = first; number <= last; number += width) numbers.add(number);
  }
  return numbers;
}

function scheduleError(text: string): LocalError {
  return new LocalError(
    "SCHEDULE_WRONG",
    `Cannot read the cron schedule ${text}`,
    "Use five fields of numbers, such as */5 * * * *.",
  );
}
