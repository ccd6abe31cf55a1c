// What the command lines of `generate` and `explain` have in common: events in one or more files, the time to work at, the zone of clocks.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { z } from "zod";
import { LocalError } from "./local_error.ts";
import { UsageError } from "./usage_error.ts";

/** The options of a command, as `parseArgs` takes them. */
export type OptionTypes = NonNullable<ParseArgsConfig["options"]>;

/** The options that both commands have. */
export const matchOptionTypes = {
  events: { type: "string", multiple: true },
  now: { type: "string" },
  timezone: { type: "string" },
  json: { type: "boolean" },
} satisfies OptionTypes;

/** A file of events; a command says whether there must be one. */
export const eventsFile = z.string().min(1, "--events is empty");

/** The time to work at; the clock's when it is left out. */
export const now = z.iso.datetime({ offset: true, error: "--now is no instant such as 2026-03-01T12:00:00Z" })
  .optional().transform((instant) => instant === undefined ? new Date() : new Date(instant));

/** What a command makes of its arguments. */
export interface CommandLine<Values extends z.ZodType> {
  types: OptionTypes;
  values: Values;
  /** What to do about a word that belongs to no option. */
  hint?: string;
}

/**
 * Reads a command line whose --events may be followed by several files.
 * @throws UsageError that names the option and what it takes.
 */
export function readCommandLine<Values extends z.ZodType>(
  args: string[],
  { types, values: schema, hint }: CommandLine<Values>,
): z.output<Values> {
  const { values, positionals } = parse(args, types);
  const events = values["events"];
  // Words left over can only be further files after --events: a shell turns --events *.csv into that.
  if (positionals.length > 0 && !Array.isArray(events)) {
    throw new UsageError(
      [`Cannot use ${positionals[0]}: no option takes it`, hint].filter(Boolean).join("; "),
    );
  }
  const read = schema.safeParse(
    Array.isArray(events) ? { ...values, events: [...events, ...positionals] } : values,
  );
  if (!read.success) throw new UsageError(read.error.issues[0]?.message ?? "the options cannot be read");
  return read.data;
}

function parse(args: string[], options: OptionTypes) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Refuses a zone that Postgres and JavaScript do not both read, and read alike. `purpose` ends the sentence "Cannot … timezone X".
 * @throws LocalError `TIMEZONE_UNKNOWN`.
 */
export function requireTimezone(zone: string, purpose: string): void {
  if (isTimezone(zone)) return;
  throw new LocalError(
    "TIMEZONE_UNKNOWN",
    `Cannot ${purpose} timezone ${zone}: there is no such zone`,
    "Give --timezone an IANA zone such as America/New_York or Europe/London.",
  );
}

function isTimezone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    // Fixed offsets are accepted by Intl but read with the opposite sign by Postgres.
    return !/^[+-]|^GMT[+-]/.test(zone);
  } catch {
    return false;
  }
}
