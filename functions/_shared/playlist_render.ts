// The playlist we give back: the provider's channels with our tvg-ids and the address of our guide.
import type { Sql } from "./database.ts";

interface SlotRow {
  position: number;
  channel_name: string;
  guide_channel_id: string;
  tvg_name: string | null;
  tvg_logo: string | null;
  group_title: string | null;
  stream_url: string;
  attributes: Record<string, string> | null;
  options: string[] | null;
}

// Pages rather than a cursor: a transaction pooler may give the connection to somebody else between two fetches.
const slotsPerPage = 1_000;

/** What a rendered playlist needs beside its slots. */
export interface PlaylistRequest {
  providerId: number;
  /** Put into the header as x-tvg-url. */
  guideUrl: string;
  /** Puts the credentials back into a stream URL. */
  fillUrl: (template: string) => string;
}

/** The playlist in chunks, in the provider's order. */
export async function* renderPlaylist(sql: Sql, request: PlaylistRequest): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`#EXTM3U x-tvg-url="${quotable(request.guideUrl)}"\n`);
  for (let after = 0;;) {
    const rows = await sql<SlotRow[]>`
      select position, channel_name, guide_channel_id, tvg_name, tvg_logo, group_title, stream_url, attributes, options
      from intake.channel_names
      where provider_id = ${request.providerId} and record_status = 'active' and position > ${after}
      order by position
      limit ${slotsPerPage}`;
    const last = rows.at(-1);
    if (!last) return;
    yield encoder.encode(rows.map((row) => entryText(row, request.fillUrl)).join(""));
    after = last.position;
  }
}

function entryText(row: SlotRow, fillUrl: (template: string) => string): string {
  const attributes = {
    "tvg-id": row.guide_channel_id,
    "tvg-name": row.tvg_name ?? row.channel_name,
    ...(row.tvg_logo ? { "tvg-logo": row.tvg_logo } : {}),
    ...(row.group_title ? { "group-title": row.group_title } : {}),
    ...row.attributes,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${quotable(value)}"`).join("");
  const options = (row.options ?? []).map((line) => `${line}\n`).join("");
  return `#EXTINF:-1${written},${quotable(row.channel_name)}\n${options}${fillUrl(row.stream_url)}\n`;
}

// M3U cannot escape a quote, and players disagree on which of several on a line ends the attributes, so names have none either.
function quotable(value: string): string {
  return value.replaceAll('"', "'").replaceAll(/[\r\n]+/g, " ");
}
