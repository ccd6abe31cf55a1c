// The main job on the command line: the same steps as the hosted functions take, in one transaction, with files at both ends.
import { basename } from "node:path";
import type postgres from "postgres";
import type { CredentialKeys } from "../functions/_shared/credentials.ts";
import type { Sql } from "../functions/_shared/database.ts";
import { importEvents, type MergeSummary } from "../functions/_shared/event_import.ts";
import { refreshGuide, type RefreshSummary } from "../functions/_shared/guide_pipeline.ts";
import { guideWindow, renderGuide } from "../functions/_shared/guide_stream.ts";
import { readNewNames } from "../functions/_shared/name_reading.ts";
import { decodeBody, type OpenPlaylist, openPlaylist } from "../functions/_shared/playlist/source.ts";
import { fillStreamUrl } from "../functions/_shared/playlist/stream_url.ts";
import { renderPlaylist } from "../functions/_shared/playlist_render.ts";
import { syncPlaylist, type SyncSummary } from "../functions/_shared/playlist_sync.ts";
import { type CsvSummary, readEventFiles } from "./events_csv.ts";
import { openFileStream } from "./file_stream.ts";
import { type GenerateOptions, isWebAddress } from "./generate_options.ts";
import { LocalError, messageOf } from "./local_error.ts";
import { matchesCsv } from "./matches_csv.ts";
import { peakMemoryMb, Stages } from "./measure.ts";
import { OutputFiles } from "./output_files.ts";
import type { Progress } from "./progress.ts";

/** Everything a run did, as --json prints it. */
export interface GenerateSummary {
  provider: string;
  events: CsvSummary & Partial<MergeSummary>;
  playlist: {
    entries: number;
    kept: number;
    dropped: number;
    droppedByRule: Record<string, number>;
    skipped: number;
    skippedExamples: { line: number; reason: string }[];
    newSlots: number;
    renamedSlots: number;
    emptiedSlots: number;
    goneSlots: number;
    unchangedSlots: number;
  };
  namesRead: number;
  guide: RefreshSummary;
  seconds: Record<string, number>;
  peakMemoryMb: number;
}

/** Names read between two looks at the progress bar. */
const namesPerRound = 5_000;

/**
 * Makes the guide, and the playlist and report where asked for. Rows and files change together or not at all:
 * an error anywhere leaves the last good ones.
 */
export async function generate(
  sql: postgres.Sql,
  options: GenerateOptions,
  context: { keys: CredentialKeys; progress: Progress; stages: Stages },
): Promise<GenerateSummary> {
  const { progress, stages } = context;
  const files = new OutputFiles();
  try {
    const summary = await sql.begin(async (sql) => {
      const providerId = await upsertProvider(sql, options);
      const csv: CsvSummary = { rows: 0, skipped: 0, skippedExamples: [] };
      progress.line("Reading events");
      const merged = options.events.length === 0
        ? {}
        : await stages.time("events", () => importEvents(sql, "csv", readEventFiles(options.events, csv)));
      progress.line("Reading the playlist");
      const load = await stages.time(
        "playlist",
        () => loadPlaylist(sql, providerId, { options, keys: context.keys }),
      );
      const namesRead = await stages.time(
        "names",
        () => readNames(sql, providerId, { at: options.now, progress }),
      );
      progress.line("Matching and scheduling");
      const guide = await stages.time("guide", () => refreshGuide(sql, providerId, options.now));
      progress.line("Writing");
      await stages.time(
        "render",
        () => writeFiles(sql, providerId, { options, files, secrets: load.secrets }),
      );
      return {
        provider: options.provider,
        events: { ...csv, ...merged },
        playlist: playlistCounts(load.summary),
        namesRead,
        guide,
      };
    });
    await files.publish();
    return { ...summary, seconds: stages.seconds, peakMemoryMb: peakMemoryMb() };
  } finally {
    progress.done();
    await files.discard();
  }
}

async function upsertProvider(sql: Sql, options: GenerateOptions): Promise<number> {
  const [row] = await sql<{ provider_id: number }[]>`
    insert into intake.providers as p (slug, display_name, default_timezone)
    values (${options.provider}, ${options.provider}, coalesce(${options.timezone}, 'America/New_York'))
    on conflict (slug) do update set default_timezone = coalesce(${options.timezone}, p.default_timezone), record_status = 'active'
    returning provider_id::integer`;
  if (!row) throw new Error(`Cannot create provider ${options.provider}`);
  return row.provider_id;
}

async function loadPlaylist(
  sql: Sql,
  providerId: number,
  context: { options: GenerateOptions; keys: CredentialKeys },
): Promise<{ summary: SyncSummary; secrets: string[] }> {
  const { options, keys } = context;
  const isUrl = isWebAddress(options.playlist);
  const { body, source } = isUrl
    // A person at their own machine may well keep a playlist on it: the guard against private addresses is for hosted functions.
    ? await openPlaylist(options.playlist, { allowHosts: [hostAndPort(options.playlist)] })
    : await openFile(options.playlist);
  return await syncPlaylist(sql, body, {
    providerId,
    source,
    at: options.now,
    keys,
    ...(isUrl ? { playlistUrl: options.playlist } : {}),
  });
}

function hostAndPort(address: string): string {
  const { hostname, port, protocol } = new URL(address);
  return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

async function openFile(path: string): Promise<OpenPlaylist> {
  try {
    return {
      body: await decodeBody(await openFileStream(path), { source: basename(path) }),
      source: basename(path),
    };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) {
      throw new LocalError(
        "PLAYLIST_MISSING",
        `Cannot read playlist ${path}: there is no such file`,
        "Check the path given to --playlist",
      );
    }
    if (error instanceof Deno.errors.PermissionDenied || error instanceof Deno.errors.IsADirectory) {
      throw new LocalError(
        "PLAYLIST_UNREADABLE",
        `Cannot read playlist ${path}: ${messageOf(error)}`,
        "Check the path given to --playlist",
      );
    }
    throw error;
  }
}

async function readNames(
  sql: Sql,
  providerId: number,
  context: { at: Date; progress: Progress },
): Promise<number> {
  const [row] = await sql<
    { total: number }[]
  >`select count(*)::integer as total from intake.names_to_read(${providerId}, 1000000)`;
  const total = row?.total ?? 0;
  let read = 0;
  while (read < total) {
    const now = await readNewNames(sql, { providerId, at: context.at, atMost: namesPerRound });
    if (now === 0) break;
    read += now;
    context.progress.bar("Reading names", read, total);
  }
  return read;
}

async function writeFiles(
  sql: postgres.TransactionSql,
  providerId: number,
  context: { options: GenerateOptions; files: OutputFiles; secrets: string[] },
): Promise<void> {
  const { options, files, secrets } = context;
  const window = await guideWindow(sql, providerId, options.now);
  await files.write(options.out, renderGuide(sql, { providerId, tier: options.tier, ...window }));
  if (options.playlistOut) {
    const request = {
      providerId,
      guideUrl: basename(options.out),
      fillUrl: (template: string) => fillStreamUrl(template, secrets),
    };
    await files.write(options.playlistOut, renderPlaylist(sql, request));
  }
  if (options.matches) await files.write(options.matches, matchesCsv(sql, providerId));
}

function playlistCounts(
  { scan, copyMs: _copyMs, loadMs: _loadMs, ...slots }: SyncSummary,
): GenerateSummary["playlist"] {
  return {
    entries: scan.entries,
    kept: scan.kept,
    dropped: scan.dropped,
    droppedByRule: scan.droppedByRule,
    skipped: scan.skipped,
    skippedExamples: scan.skippedExamples,
    ...slots,
  };
}
