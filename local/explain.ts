// One channel name through the same doors as a playlist's, and what the matcher says about it. Called by the command `explain`.
import type postgres from "postgres";
import { copyRows } from "../functions/_shared/copy_rows.ts";
import { copyLine } from "../functions/_shared/copy_text.ts";
import type { Sql } from "../functions/_shared/database.ts";
import { importEvents } from "../functions/_shared/event_import.ts";
import { readNewNames } from "../functions/_shared/name_reading.ts";
import { stagingColumns } from "../functions/_shared/playlist_sync.ts";
import type { NameReading } from "../functions/_shared/channel_name/types.ts";
import { type CsvSummary, readEventFiles } from "./events_csv.ts";
import type { ExplainOptions } from "./explain_options.ts";

/** An event that the name was matched to; `event_id` is the one of the CSV. */
export interface DecidedEvent {
  event_id: string | null;
  event_name: string;
  league: string;
  starts_at: Date;
  method: string;
  confidence: number;
  reason: string;
}

/** A line of `matching.explain`; `event_id` is the one of the CSV. */
export interface ExplainedLine {
  fixture_no: number | null;
  place: number;
  event_id: string | null;
  event_name: string | null;
  league: string | null;
  starts_at: Date | null;
  handler_no: number | null;
  strength: number | null;
  similarity: number | null;
  evidence: number | null;
  minutes_off: number | null;
  confidence: number | null;
  verdict: string;
  explanation: string;
}

/** All that is known of a name, as --json prints it. `status` is the matcher's: matched, partial, unmatched, manual. */
export interface NameExplanation {
  name: string;
  now: Date;
  events: CsvSummary;
  reading: Omit<NameReading, "name">;
  decision: { status: string; reason: string; events: DecidedEvent[] };
  lines: ExplainedLine[];
}

/**
 * Imports the events, puts one slot with the name into a provider of its own, matches it and asks why.
 * @param sql A database with migrations and seeds; what is written stays in it.
 * @throws LocalError when an events file cannot be read.
 */
export async function explainName(sql: postgres.Sql, options: ExplainOptions): Promise<NameExplanation> {
  const csv: CsvSummary = { rows: 0, skipped: 0, skippedExamples: [] };
  return await sql.begin(async (sql) => {
    await importEvents(sql, "csv", readEventFiles(options.events, csv));
    const providerId = await loadSlot(sql, options);
    await readNewNames(sql, { providerId, at: options.now, atMost: 1 });
    await sql`select from matching.match_channels(${providerId}, ${options.now})`;
    const [slot] = await sql<{ id: string; reading: NameReading; status: string; reason: string }[]>`
      select r.channel_name_id as id, d.parsed_data as reading, r.match_status as status, r.reason
      from matching.match_report as r
      join intake.parsed_data as d on d.channel_name_id = r.channel_name_id
      where r.provider_id = ${providerId}`;
    if (!slot) throw new Error(`Cannot explain ${options.name}: it was not stored`);
    return {
      name: options.name,
      now: options.now,
      events: csv,
      reading: slot.reading,
      decision: { status: slot.status, reason: slot.reason, events: await decidedEvents(sql, slot.id) },
      lines: await explainedLines(sql, slot.id, options.now),
    };
  }) as NameExplanation;
}

async function loadSlot(sql: Sql, options: ExplainOptions): Promise<number> {
  const [provider] = await sql<{ id: number }[]>`
    insert into intake.providers (slug, display_name, default_timezone) values ('explain', 'explain', ${options.timezone})
    returning provider_id::integer as id`;
  if (!provider) throw new Error(`Cannot explain ${options.name}: no provider was made for it`);
  const { name, tvgId, group } = options;
  const entry = [1, "live/1", name, tvgId, null, null, group, "http://localhost/live/1", null, null];
  await copyRows(sql, stagingColumns, oneChunk(copyLine(entry)));
  await sql`select from intake.load_entries(${provider.id}, ${options.now})`;
  return provider.id;
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}

async function decidedEvents(sql: Sql, slotId: string): Promise<DecidedEvent[]> {
  const rows = await sql<DecidedEvent[]>`
    select i.identifier_value as event_id, e.event_name, l.canonical_name as league, e.event_datetime as starts_at, m.match_method as method,
      m.confidence, m.reason
    from matching.channel_matches as m
    join catalog.events as e on e.event_id = m.event_id
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id
    left join catalog.event_identifiers as i on i.event_id = e.event_id and i.source = 'csv'
    where m.channel_name_id = ${slotId}
    order by m.fixture_no, e.event_datetime`;
  return [...rows];
}

async function explainedLines(sql: Sql, slotId: string, now: Date): Promise<ExplainedLine[]> {
  const rows = await sql<ExplainedLine[]>`
    select x.fixture_no, x.place,
      (select min(i.identifier_value) from catalog.event_identifiers as i where i.event_id = x.event_id and i.source = 'csv') as event_id,
      x.event_name, x.league, x.starts_at, x.handler_no, x.strength, x.similarity, x.evidence, x.minutes_off, x.confidence, x.verdict, x.explanation
    from matching.explain(${slotId}, ${now}) as x
    order by x.fixture_no, x.place`;
  return [...rows];
}
