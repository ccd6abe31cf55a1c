// Events from any source into the catalogue: COPY into staging, one merge in SQL.
import { z } from "zod";
import { copyLine, type CopyValue, jsonText } from "./copy_text.ts";
import { copyRows } from "./copy_rows.ts";
import type { Sql } from "./database.ts";
import type { SourceEvent } from "./sources/source_rows.ts";

/** The counts a merge of events returns, as a row of the database. */
export const MergeCounts = z.object({
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
  await copyEvents(sql, events);
  const [row] = await sql`select * from catalog.merge_events(${source})`;
  return MergeCounts.parse(row);
}

/** Lays events in staging, where a merge of the same transaction finds them. */
export async function copyEvents(
  sql: Sql,
  events: AsyncIterable<SourceEvent> | Iterable<SourceEvent>,
): Promise<void> {
  await copyRows(sql, `catalog.events_staging (${stagedColumns.join(", ")})`, stagingText(events));
}

const stagedColumns = [
  "source_event_id",
  "league",
  "sport",
  "event_name",
  "home_team",
  "away_team",
  "start_at",
  "venue",
  "status",
  "source_league_id",
  "home_source_id",
  "away_source_id",
  "time_is_known",
  "utc_offset_minutes",
  "city",
  "country",
  "season",
  "round",
  "broadcaster",
  "description",
  "thumbnail_url",
  "home_logo_url",
  "away_logo_url",
  "field",
  "metadata",
] as const;

async function* stagingText(
  events: AsyncIterable<SourceEvent> | Iterable<SourceEvent>,
): AsyncGenerator<string> {
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
    event.sides?.home,
    event.sides?.away,
    event.startAt.toISOString(),
    event.venue,
    event.status,
    event.sourceLeagueId,
    event.homeSourceId,
    event.awaySourceId,
    event.timeIsKnown ?? true,
    event.utcOffsetMinutes,
    event.city,
    event.country,
    event.season,
    event.round,
    event.broadcaster,
    event.description,
    event.thumbnailUrl,
    event.homeLogoUrl,
    event.awayLogoUrl,
    jsonOrNull(event.field),
    jsonOrNull(event.metadata),
  ];
}

// COPY would take a list for an array of Postgres.
function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : jsonText(value);
}
