// Measures how playlists are read: against counting newlines of the same bytes and against the best npm parser.
// Run by the benchmark task, or alone: `deno run -A bench/playlist_bench.ts`. Each way runs in a process of its own.

import process from "node:process";
import { openFileStream } from "../local/file_stream.ts";
import { scanPlaylist } from "../functions/_shared/playlist/scanner.ts";
import { VodFilter, type VodFilterRow } from "../functions/_shared/playlist/vod_filter.ts";
import { writePlaylist } from "./playlist_generator.ts";

/** Ways to read a playlist; `npm` is @iptv/playlist 1.1.0, the fastest npm parser that keeps all attributes. */
export type ReadingWay = "count" | "scan" | "npm";

/** What a process that read a playlist once has used. */
export interface Measurement {
  way: ReadingWay;
  /** Wall clock and CPU of the reading alone, in seconds, without the start of the process. */
  seconds: number;
  cpuSeconds: number;
  /** Peak resident memory of the process in MB, with the runtime itself. */
  peakMb: number;
  /** Newlines, kept entries or parsed entries. */
  found: number;
}

/** Measures one way in a process of its own. */
export async function measure(
  way: ReadingWay,
  file: string,
  rules: readonly VodFilterRow[],
): Promise<Measurement> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--allow-all", import.meta.url, "measure", way, file, JSON.stringify(rules)],
    stdout: "piped",
    stderr: "inherit",
  });
  const { success, stdout } = await command.output();
  if (!success) throw new Error(`Cannot measure ${way}: its process failed, see the output above`);
  return JSON.parse(new TextDecoder().decode(stdout));
}

/**
 * Medians of `runs` measurements per way, in the order count, scan, npm. Each round measures all three one after the other, and
 * `scanToCount` and `scanToNpm` are medians of the rounds' ratios: a machine that is slow for a minute is slow for all of them.
 */
export async function measurePlaylist(
  file: string,
  rules: readonly VodFilterRow[],
  runs = 5,
): Promise<{ medians: Measurement[]; scanToCount: number; scanToNpm: number }> {
  const ways = ["count", "scan", "npm"] as const;
  const rounds: Record<ReadingWay, Measurement>[] = [];
  for (let run = 0; run < runs; run++) {
    const round: Partial<Record<ReadingWay, Measurement>> = {};
    for (const way of ways) round[way] = await measure(way, file, rules);
    rounds.push(round as Record<ReadingWay, Measurement>);
  }
  const median = (pick: (round: Record<ReadingWay, Measurement>) => number) =>
    rounds.map(pick).sort((a, b) => a - b)[runs >> 1]!;
  const medians = ways.map((way) => ({
    way,
    seconds: median((round) => round[way].seconds),
    cpuSeconds: median((round) => round[way].cpuSeconds),
    peakMb: median((round) => round[way].peakMb),
    found: rounds[0]![way].found,
  }));
  return {
    medians,
    scanToCount: median(({ scan, count }) => scan.seconds / count.seconds),
    scanToNpm: median(({ scan, npm }) => scan.seconds / npm.seconds),
  };
}

/** A table of measurements with the ratio of each to counting newlines, as text. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const floor = measurements.find(({ way }) => way === "count");
  const rows = measurements.map(({ way, seconds, cpuSeconds, peakMb, found }) => [
    way,
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    peakMb.toFixed(0),
    String(found),
    floor === undefined ? "-" : (seconds / floor.seconds).toFixed(1),
    floor === undefined ? "-" : (cpuSeconds / floor.cpuSeconds).toFixed(1),
  ]);
  const table = [["way", "seconds", "CPU s", "peak MB", "found", "to floor", "CPU to floor"], ...rows];
  return table.map((row) => row.map((cell, i) => i === 0 ? cell.padEnd(8) : cell.padStart(13)).join("")).join(
    "\n",
  );
}

async function countNewlines(file: string): Promise<number> {
  let count = 0;
  for await (const chunk of await openFileStream(file)) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count++;
  }
  return count;
}

async function scan(file: string, rules: VodFilterRow[]): Promise<number> {
  const scanning = scanPlaylist(await openFileStream(file), new VodFilter(rules), {
    source: "generated",
  });
  for await (const _batch of scanning.entries);
  return scanning.summary.kept;
}

// Reads the same stream as the others: a function gets a playlist from the network, not from a file.
async function parseWithNpm(file: string): Promise<number> {
  const { parseM3U } = await import("@iptv/playlist");
  return parseM3U(await new Response(await openFileStream(file)).text()).channels.length;
}

async function read(way: ReadingWay, file: string, rules: VodFilterRow[]): Promise<number> {
  if (way === "count") return await countNewlines(file);
  return way === "scan" ? await scan(file, rules) : await parseWithNpm(file);
}

async function measureHere(way: ReadingWay, file: string, rules: VodFilterRow[]): Promise<Measurement> {
  const started = performance.now();
  const before = process.cpuUsage();
  const found = await read(way, file, rules);
  const cpu = process.cpuUsage(before);
  return {
    way,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    peakMb: await peakMemoryMb(),
    found,
  };
}

async function peakMemoryMb(): Promise<number> {
  if (Deno.build.os !== "linux") return Deno.memoryUsage().rss / 1e6;
  const status = await Deno.readTextFile("/proc/self/status");
  return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024 / 1e6;
}

/** Rules of the kinds and number the seeds hold, for running this file alone. */
function sampleRules(): VodFilterRow[] {
  const patterns: [VodFilterRow["pattern_type"], string[]][] = [
    ["url", ["/movie/", "/movies/", "/series/", "/vod/", "/film/"]],
    ["extension", ["mkv", "mp4", "avi", "mov", "wmv", "m4v", "webm", "flv", "mpg", "divx"]],
    ["type", ["movie", "series", "vod"]],
    ["group", ["\\bVOD\\b", "^SERIES\\b", "\\b(?:films?|movies)\\b", "\\bserien?\\b", "box ?office"]],
    ["name", ["\\bS\\d{1,2} ?E\\d{1,3}\\b", "\\((?:19|20)\\d{2}\\)$", "\\bseason \\d+ episode \\d+"]],
  ];
  let id = 0;
  return patterns.flatMap(([pattern_type, list]) =>
    list.map((pattern) => ({ id: ++id, pattern_type, pattern }))
  );
}

if (import.meta.main) {
  const [action, way, file, rules] = Deno.args;
  if (action === "measure") {
    console.log(JSON.stringify(await measureHere(way as ReadingWay, file!, JSON.parse(rules!))));
  } else {
    const path = await Deno.makeTempFile({ suffix: ".m3u" });
    try {
      const size = await writePlaylist(path);
      console.log(`Generated playlist: ${(size / 1e6).toFixed(1)} MB`);
      console.log(formatMeasurements((await measurePlaylist(path, sampleRules())).medians));
    } finally {
      await Deno.remove(path);
    }
  }
}
