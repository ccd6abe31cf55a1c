// Events from CSV files, for `generate --events`: one row an event, checked by zod, bad rows skipped, counted and named.
import { parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import { z } from "zod";
import type { SourceEvent } from "../functions/_shared/sources/source_rows.ts";
import { LocalError } from "./local_error.ts";

/** The columns of an events CSV, in any order. */
export const eventColumns = [
  "event_id",
  "league",
  "sport",
  "event_name",
  "home",
  "away",
  "start_utc",
  "venue",
  "status",
] as const;

/** What was left out of the files, with the first reasons. */
export interface CsvSummary {
  rows: number;
  skipped: number;
  skippedExamples: { file: string; line: number; reason: string }[];
}

const examplesKept = 20;

// A row may end early: what is missing counts as empty.
const text = z.string().default("")
  .refine((value) => !value.includes("\ufffd"), {
    error: (issue) => `${String(issue.path?.[0])} is not UTF-8`,
  })
  .transform((value) => value.replaceAll(/[\p{Cc}\p{Cs}]+/gu, " ").trim());
const statuses = ["scheduled", "live", "completed", "postponed", "cancelled"] as const;

const Row = z.object({
  event_id: text.pipe(z.string().min(1, "event_id is empty")),
  league: text.pipe(z.string().min(1, "league is empty")),
  sport: text.pipe(z.string().min(1, "sport is empty")),
  event_name: text.pipe(z.string().min(1, "event_name is empty")),
  home: text,
  away: text,
  start_utc: text.pipe(z.string().transform(readInstant)),
  venue: text,
  status: text.pipe(z.string().toLowerCase().transform((value) => value === "" ? "scheduled" : value))
    .pipe(z.enum(statuses, `status is none of ${statuses.join(", ")}`)),
}).refine((row) => (row.home === "") === (row.away === ""), "only one of home and away is given");

function readInstant(value: string, context: z.core.$RefinementCtx<string>): Date {
  const found = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?$/.exec(value);
  const [year, month, day, hour, minute, second] = (found?.slice(1) ?? []).map((part) => Number(part ?? 0));
  const instant = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day, hour, minute, second));
  // Date.UTC turns 31 February into 3 March; such a row is wrong and must not become an event of another day.
  if (
    !found || instant.getUTCMonth() + 1 !== month || instant.getUTCDate() !== day ||
    instant.getUTCHours() !== hour
  ) {
    context.addIssue({
      code: "custom",
      message: `start_utc ${value || "(empty)"} is no possible instant`,
      input: value,
    });
    return z.NEVER;
  }
  return instant;
}

/**
 * Reads events of several files one after the other; of an event listed twice the first row counts. `summary` fills while the
 * events are taken.
 * @throws LocalError when a file cannot be read, lacks a column or holds no good row at all.
 */
export async function* readEventFiles(files: string[], summary: CsvSummary): AsyncGenerator<SourceEvent> {
  const seen = new Set<string>();
  for (const file of files) yield* readEventFile(file, summary, seen);
}

async function* readEventFile(
  file: string,
  summary: CsvSummary,
  seen: Set<string>,
): AsyncGenerator<SourceEvent> {
  const source = await Deno.open(file).catch((error) => {
    throw new LocalError(
      "EVENTS_UNREADABLE",
      `Cannot read events ${file}: ${reasonOf(error)}`,
      "Check the path given to --events",
    );
  });
  const parser = parse({
    bom: true,
    columns: (header: string[]) => checkColumns(file, header),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: 1_000_000,
  });
  // Both end together: a file that cannot be read on fails the parser, and a caller that stops early closes the file.
  pipeline(Readable.fromWeb(source.readable as never), parser, ignoreEnd);
  let events = 0;
  const skippedBefore = summary.skipped;
  try {
    for await (
      const { record, info } of parser as AsyncIterable<{ record: unknown; info: { lines: number } }>
    ) {
      summary.rows++;
      const row = Row.safeParse(record);
      if (!row.success) {
        skip(summary, { file, line: info.lines, reason: row.error.issues[0]?.message ?? "unreadable" });
        continue;
      }
      events++;
      if (seen.has(row.data.event_id)) {
        skip(summary, { file, line: info.lines, reason: `event_id ${row.data.event_id} was listed already` });
        continue;
      }
      seen.add(row.data.event_id);
      yield toEvent(row.data);
    }
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(
      "EVENTS_UNREADABLE",
      `Cannot read events ${file}: ${reasonOf(error)}`,
      "Look at that line: a quote may not be closed there, or the file is no CSV in UTF-8.",
    );
  }
  if (events === 0) {
    const first = summary.skippedExamples.find((example) => example.file === file);
    throw new LocalError(
      "EVENTS_EMPTY",
      summary.skipped > skippedBefore
        ? `Cannot read events ${file}: none of its ${
          summary.skipped - skippedBefore
        } rows is an event; line ${first?.line}: ${first?.reason}`
        : `Cannot read events ${file}: it holds no rows`,
      `Expected the columns ${eventColumns.join(",")} and one row an event`,
    );
  }
}

function checkColumns(file: string, header: string[]): string[] {
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = eventColumns.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new LocalError(
      "EVENTS_COLUMNS",
      `Cannot read events ${file}: line 1 lacks ${missing.length === 1 ? "column" : "columns"} ${
        missing.join(", ")
      }`,
      `Expected ${eventColumns.join(",")}`,
    );
  }
  return columns;
}

function skip(summary: CsvSummary, example: CsvSummary["skippedExamples"][number]): void {
  summary.skipped++;
  if (summary.skippedExamples.length < examplesKept) summary.skippedExamples.push(example);
}

function toEvent(row: z.infer<typeof Row>): SourceEvent {
  return {
    sourceEventId: row.event_id,
    league: row.league,
    sport: row.sport,
    eventName: row.event_name,
    sides: row.home === "" ? null : { home: row.home, away: row.away },
    startAt: row.start_utc,
    venue: row.venue === "" ? null : row.venue,
    status: row.status,
  };
}

function ignoreEnd(): void {}

function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "there is no such file";
  return error instanceof Error ? error.message : String(error);
}
