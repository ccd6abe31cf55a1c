// Playlists as tests hand them to the scanner, and what it finds. Used by functions/_shared/playlist/*_test.ts.

import assert from "node:assert/strict";
import type { PlaylistEntry, ScanSummary } from "../functions/_shared/playlist/playlist_entry.ts";
import { scanPlaylist } from "../functions/_shared/playlist/scanner.ts";
import { VodFilter } from "../functions/_shared/playlist/vod_filter.ts";

/** Drops nothing. */
export const NOTHING = new VodFilter([]);

/** Turns text into UTF-8. */
export const encoder = new TextEncoder();

/** All that a scan finds. */
export interface Scanned {
  entries: PlaylistEntry[];
  summary: ScanSummary;
}

/** A stream of the bytes in pieces of a size. */
export function streamOf(bytes: Uint8Array, chunkSize = bytes.length): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(offset, offset + chunkSize));
      offset += chunkSize;
    },
  });
}

/** Scans a whole playlist. */
export async function scan(
  text: string | Uint8Array,
  filter = NOTHING,
  chunkSize?: number,
): Promise<Scanned> {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  const { entries, summary } = scanPlaylist(streamOf(bytes, chunkSize), filter, { source: "test" });
  const all: PlaylistEntry[] = [];
  for await (const batch of entries) all.push(...batch);
  return { entries: all, summary };
}

/** The entry of a playlist with this one #EXTINF line. */
export async function scanOne(info: string): Promise<PlaylistEntry> {
  const { entries } = await scan(`${info}\nhttp://host.example/1\n`);
  assert.equal(entries.length, 1);
  return entries[0]!;
}
