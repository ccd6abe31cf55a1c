// Events from any source into the catalogue: COPY into staging, one merge in SQL.
import { z } from "zod";
import { copyLine, type CopyValue } from "./copy_text.ts";
import { copyRows } from "./copy_rows.ts";
import type { Sql } from "./database.ts";

/** One event as a source tells it. */
export interface SourceEvent {
  sourceEventId: string;
  league: string;
  sport: string;
  eventName: string;
  /** Both sides, or neither for races, cards and tournaments. */
  sides: { home: string; away: string } | null;
  startAt: Date;
  venue: string | null;
  status: "scheduled" | "live" | "completed" | "postponed" | "cancelled";
}

const MergeCounts = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  teams_created: z.number(),
}).transform((row) => ({
  created: row.created,
  updated: row.updated,
  unchanged: row.unchanged,
  teamsCreated: row.teams_created,
}));

/** What a merge brought. */
export type MergeSummary = z.infer<typeof MergeCounts>;

/** Merges events of one source. Call it in a transaction: staging is shared, and only uncommitted rows are private. */
export async function importEvents(
  sql: Sql,
  source: "csv" | "thesportsdb" | "espn" | "manual",
  events: AsyncIterable<SourceEvent>,
): Promise<MergeSummary> {
  await copyRows(
    sql,
    "catalog.events_staging (source_event_id, league, sport, event_name, home_team, away_team, start_at, venue, status)",
    stagingText(events),
  );
  const [row] = await sql`select * from catalog.merge_events(${source})`;
  return MergeCounts.parse(row);
}

async function* stagingText(events: AsyncIterable<SourceEvent>): AsyncGenerator<string> {
  let text = "";
  for await (const event of events) {
    text += copyLine(stagingRow(event));
    if (text.length > 65_536) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}

function stagingRow(event: SourceEvent): CopyValue[] {
  return [
    event.sourceEventId,
    event.league,
    event.sport,
    event.eventName,
    event.sides?.home ?? null,
    event.sides?.away ?? null,
    event.startAt.toISOString(),
    event.venue,
    event.status,
  ];
}
