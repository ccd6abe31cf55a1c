// The file of `generate --matches`: which channel shows which event, how sure, and why.
import type { Sql } from "../functions/_shared/database.ts";

const columns = [
  "channel_name",
  "tvg_id",
  "kind",
  "event_ids",
  "confidence",
  "method",
  "reason",
  "start_utc",
  "title",
] as const;

type ReportRow = Record<typeof columns[number], string | null>;

/** The report of a provider's active slots as CSV, in the playlist's order. */
export async function* matchesCsv(sql: Sql, providerId: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(columns.join(",") + "\n");
  const report = await sql<ReportRow[]>`
    select channel_name, guide_channel_id as tvg_id, kind, event_ids, round(confidence::numeric, 3)::text as confidence, match_method as method,
      reason, to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as start_utc, title
    from matching.match_report
    where provider_id = ${providerId}
    order by position, channel_name_id`;
  for (let at = 0; at < report.length; at += 1000) {
    const lines = report.slice(at, at + 1000).map((row) =>
      columns.map((name) => csvCell(row[name])).join(",") + "\n"
    );
    yield encoder.encode(lines.join(""));
  }
}

function csvCell(value: string | null): string {
  if (value === null) return "";
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
