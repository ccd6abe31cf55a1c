// Measures what happens in the database: slots by COPY, and whole runs of generate, cold and unchanged.
// Called by bench/main.ts with a generated playlist and its events.

import type postgres from "postgres";
import { copyRows } from "../functions/_shared/copy_rows.ts";
import { openFileStream } from "../local/file_stream.ts";
import { scanPlaylist } from "../functions/_shared/playlist/scanner.ts";
import { StreamUrlVault } from "../functions/_shared/playlist/stream_url.ts";
import { VodFilter, type VodFilterRow } from "../functions/_shared/playlist/vod_filter.ts";
import type { PlaylistEntry } from "../functions/_shared/playlist/playlist_entry.ts";
import { stagingColumns, stagingText } from "../functions/_shared/playlist_sync.ts";
import type { Fixture } from "./playlist_generator.ts";

/** Seconds of copying a playlist's slots in, the plain way and ours. */
export interface CopyMeasurement {
  slots: number;
  /** Rows made beforehand, into the same table. */
  plainSeconds: number;
  /** Entries into rows, credentials cut out, on the way into staging. */
  oursSeconds: number;
}

/** Copies the kept entries of a playlist into staging, `runs` times each way in turn; medians. Nothing stays. */
export async function measureCopy(
  sql: postgres.Sql,
  file: string,
  options: { rules: VodFilterRow[]; runs: number },
): Promise<CopyMeasurement> {
  const entries: PlaylistEntry[] = [];
  const scan = scanPlaylist(await openFileStream(file), new VodFilter(options.rules), {
    source: "generated",
  });
  for await (const batch of scan.entries) entries.push(...batch);
  const ready: string[] = [];
  for await (const text of stagingText(batchesOf(entries), new StreamUrlVault())) ready.push(text);
  const plain: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < options.runs; run++) {
    plain.push(await copyAndForget(sql, streamOf(ready)));
    ours.push(await copyAndForget(sql, stagingText(batchesOf(entries), new StreamUrlVault())));
  }
  return { slots: entries.length, plainSeconds: median(plain), oursSeconds: median(ours) };
}

async function copyAndForget(sql: postgres.Sql, chunks: AsyncIterable<string>): Promise<number> {
  let seconds = 0;
  await sql.begin(async (sql) => {
    const started = performance.now();
    await copyRows(sql, stagingColumns, chunks);
    seconds = (performance.now() - started) / 1000;
    await sql`delete from intake.entries_staging`;
  });
  return seconds;
}

async function* batchesOf(entries: PlaylistEntry[]): AsyncGenerator<PlaylistEntry[]> {
  for (let at = 0; at < entries.length; at += 500) yield entries.slice(at, at + 500);
}

async function* streamOf(chunks: Iterable<string>): AsyncGenerator<string> {
  yield* chunks;
}

/** Games between teams of the seeds, so that the benchmark's names can be matched, and the CSV that schedules them. */
export async function inventSchedule(
  sql: postgres.Sql,
  now: Date,
): Promise<{ fixtures: Fixture[]; csv: string }> {
  const games = await sql<{ league: string; sport: string; home: string; away: string }[]>`
    select l.canonical_name as league, s.canonical_name as sport, h.canonical_name as home, a.canonical_name as away
    from catalog.teams as h
    join catalog.teams as a on a.league_id = h.league_id and a.squad = h.squad and a.team_id = h.team_id + 1
    join catalog.api_leagues_canonical as l on l.league_id = h.league_id
    join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
    where h.squad = '' and s.side_kind = 'team'
    order by h.team_id`;
  const fixtures: Fixture[] = [];
  const lines = ["event_id,league,sport,event_name,home,away,start_utc,venue,status"];
  games.forEach(({ league, sport, home, away }, index) => {
    const startAt = new Date(now.getTime() + (2 + index % 40) * 3_600_000);
    const clock = new Intl.DateTimeFormat("en-US", {
      hour: "numeric",
      minute: "2-digit",
      timeZone: "America/New_York",
    }).format(startAt);
    fixtures.push({ league, home, away, clock: `${clock} ET` });
    lines.push(
      [`g${index}`, league, sport, `${away} at ${home}`, home, away, startAt.toISOString(), "", "scheduled"]
        .map(csvCell).join(","),
    );
  });
  return { fixtures, csv: lines.join("\n") + "\n" };
}

function csvCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What one run of generate used, in a process of its own. */
export interface GenerateMeasurement {
  seconds: number;
  stages: Record<string, number>;
  peakMb: number;
  slots: number;
  matched: number;
  written: number;
}

/** Runs generate on a database and reads its own summary. */
export async function measureGenerate(
  options: { databaseUrl: string; playlist: string; events: string; out: string; now: Date },
): Promise<GenerateMeasurement> {
  const { stdout, stderr, success } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--quiet",
      new URL("../local/main.ts", import.meta.url).href,
      "generate",
      "--json",
      "--provider",
      "bench",
    ]
      .concat([
        "--database-url",
        options.databaseUrl,
        "--playlist",
        options.playlist,
        "--events",
        options.events,
      ])
      .concat(["--out", options.out, "--now", options.now.toISOString()]),
  }).output();
  if (!success) throw new Error(`Cannot measure generate: ${new TextDecoder().decode(stderr)}`);
  const summary = JSON.parse(new TextDecoder().decode(stdout));
  return {
    seconds: summary.seconds.total,
    stages: summary.seconds,
    peakMb: summary.peakMemoryMb,
    slots: summary.playlist.kept,
    matched: summary.guide.matched,
    written: summary.guide.written,
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
