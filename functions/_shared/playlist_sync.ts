// A playlist becomes slots: scan, drop films, COPY what is left, let SQL find what changed. Used by playlist-sync and the command line.
import { z } from "zod";
import { copyLine, type CopyValue } from "./copy_text.ts";
import { copyRows } from "./copy_rows.ts";
import { type CredentialKeys, encryptSecrets } from "./credentials.ts";
import type { Sql } from "./database.ts";
import type { PlaylistEntry, ScanSummary } from "./playlist/playlist_entry.ts";
import { PlaylistError } from "./playlist/playlist_error.ts";
import { scanPlaylist } from "./playlist/scanner.ts";
import { StreamUrlVault } from "./playlist/stream_url.ts";
import { VodFilter, type VodFilterRow } from "./playlist/vod_filter.ts";

/** What a load brought. */
export interface SyncSummary {
  scan: ScanSummary;
  newSlots: number;
  renamedSlots: number;
  emptiedSlots: number;
  goneSlots: number;
  unchangedSlots: number;
  /** Milliseconds spent reading and copying, and in load_entries. */
  copyMs: number;
  loadMs: number;
}

/** What a load needs beside the bytes. */
export interface SyncOptions {
  providerId: number;
  /** Names the playlist in errors: a file or a host, never a URL with credentials. */
  source: string;
  at: Date;
  keys: CredentialKeys;
  /** Address the playlist was fetched from; its credentials are kept with those of the streams. */
  playlistUrl?: string;
}

/**
 * Loads a playlist into a provider's slots and keeps its credentials encrypted. `secrets` are the same in clear, for whoever
 * writes the playlist right away. Call it in a transaction: whatever fails, the provider's rows stay as they were.
 * @param bytes The playlist, already unpacked.
 * @throws PlaylistError when the bytes are no playlist.
 */
export async function syncPlaylist(
  sql: Sql,
  bytes: ReadableStream<Uint8Array>,
  options: SyncOptions,
): Promise<{ summary: SyncSummary; secrets: string[] }> {
  const started = performance.now();
  const filter = new VodFilter(await readVodRules(sql, options.providerId));
  const { entries, summary } = scanPlaylist(bytes, filter, { source: options.source });
  const vault = new StreamUrlVault(options.playlistUrl ? secretsOf(options.playlistUrl) : []);
  const m3uUrl = options.playlistUrl ? vault.cut(options.playlistUrl).template : null;
  await copyRows(sql, stagingColumns, stagingText(entries, vault));
  if (summary.kept === 0 && await hasSlots(sql, options.providerId)) throw onlyFilms(summary, options.source);
  const copied = performance.now();
  const counts = summary.kept === 0 ? await loadNothing(sql, options) : await loadEntries(sql, options);
  await storeSecrets(sql, vault.secrets, options);
  await sql`
    update intake.providers as p set guide_urls = ${summary.guideUrls}, m3u_url = coalesce(${m3uUrl}, p.m3u_url)
    where p.provider_id = ${options.providerId}
      and (p.guide_urls, p.m3u_url) is distinct from (${summary.guideUrls}::text[], coalesce(${m3uUrl}, p.m3u_url))`;
  await recordLoad(sql, options, { summary, counts });
  return {
    summary: { scan: summary, ...counts, copyMs: copied - started, loadMs: performance.now() - copied },
    secrets: vault.secrets,
  };
}

function secretsOf(url: string): string[] {
  const vault = new StreamUrlVault();
  vault.cut(url);
  return vault.secrets;
}

async function hasSlots(sql: Sql, providerId: number): Promise<boolean> {
  const rows = await sql`
    select from intake.channel_names where provider_id = ${providerId} and record_status = 'active' limit 1`;
  return rows.length > 0;
}

// A provider that had channels and now has none is more likely broken than empty: its slots stay as they are. One that never had any
// gets an empty guide.
function onlyFilms(summary: ScanSummary, source: string): PlaylistError {
  return new PlaylistError("no_entries", source, {
    problem: `all of its ${summary.entries} entries are films or series, expected channels`,
    hint:
      "Check with the provider that the account holds channels; else a row of intake.vod_filter_patterns is too wide.",
  });
}

/** The rules by which a provider's films and series are told: everybody's and its own. */
export async function readVodRules(sql: Sql, providerId: number): Promise<VodFilterRow[]> {
  const rows = await sql`
    select vod_filter_pattern_id::integer as id, pattern_type, pattern from intake.vod_filter_patterns
    where is_active and (provider_id is null or provider_id = ${providerId})
    order by vod_filter_pattern_id`;
  return z.array(z.object({
    id: z.number(),
    pattern_type: z.enum(["url", "extension", "type", "group", "name"]),
    pattern: z.string(),
  })).parse([...rows]);
}

/** What {@linkcode stagingText} fills. */
export const stagingColumns =
  "intake.entries_staging (position, stream_key, channel_name, tvg_id, tvg_name, tvg_logo, group_title, stream_url, attributes, options)";

/** COPY text of entries, credentials cut out into the vault on the way. */
export async function* stagingText(
  batches: AsyncIterable<PlaylistEntry[]>,
  vault: StreamUrlVault,
): AsyncGenerator<string> {
  for await (const batch of batches) {
    let text = "";
    for (const entry of batch) text += copyLine(stagingRow(entry, vault));
    if (text !== "") yield text;
  }
}

function stagingRow(entry: PlaylistEntry, vault: StreamUrlVault): CopyValue[] {
  const { template, streamKey } = vault.cut(entry.url);
  return [
    entry.position,
    streamKey,
    entry.name,
    entry.tvgId,
    entry.tvgName,
    entry.tvgLogo,
    entry.groupTitle,
    template,
    Object.keys(entry.attributes).length > 0 ? entry.attributes : null,
    entry.options.length > 0 ? entry.options : null,
  ];
}

const LoadCounts = z.object({
  new_slots: z.number(),
  renamed_slots: z.number(),
  emptied_slots: z.number(),
  gone_slots: z.number(),
  unchanged_slots: z.number(),
}).transform((row) => ({
  newSlots: row.new_slots,
  renamedSlots: row.renamed_slots,
  emptiedSlots: row.emptied_slots,
  goneSlots: row.gone_slots,
  unchangedSlots: row.unchanged_slots,
}));

/** A load all the same, though intake.load_entries refuses to work on an empty staging table. */
async function loadNothing(sql: Sql, { providerId, at }: SyncOptions): Promise<z.infer<typeof LoadCounts>> {
  await sql`
    update intake.providers set last_loaded_at = ${at}, last_error = null where provider_id = ${providerId}`;
  return { newSlots: 0, renamedSlots: 0, emptiedSlots: 0, goneSlots: 0, unchangedSlots: 0 };
}

async function loadEntries(sql: Sql, options: SyncOptions) {
  const [row] = await sql`select * from intake.load_entries(${options.providerId}, ${options.at})`;
  return LoadCounts.parse(row);
}

async function storeSecrets(sql: Sql, secrets: string[], options: SyncOptions): Promise<void> {
  if (secrets.length === 0) {
    await sql`delete from intake.provider_credentials where provider_id = ${options.providerId}`;
    return;
  }
  const { encrypted, version } = await encryptSecrets(options.keys, options.providerId, secrets);
  await sql`
    insert into intake.provider_credentials (provider_id, encrypted_credentials, encryption_version)
    values (${options.providerId}, ${encrypted}, ${version})
    on conflict (provider_id) do update
    set encrypted_credentials = excluded.encrypted_credentials, encryption_version = excluded.encryption_version`;
}

async function recordLoad(
  sql: Sql,
  options: SyncOptions,
  load: { summary: ScanSummary; counts: z.infer<typeof LoadCounts> },
): Promise<void> {
  const { summary, counts } = load;
  await sql`
    insert into intake.playlist_loads (provider_id, loaded_at, entries, kept, dropped_by_rule, skipped, skipped_examples,
      new_slots, renamed_slots, emptied_slots, gone_slots, unchanged_slots)
    values (${options.providerId}, ${options.at}, ${summary.entries}, ${summary.kept}, ${
    JSON.stringify(summary.droppedByRule)
  }::text::jsonb,
      ${summary.skipped}, ${JSON.stringify(summary.skippedExamples)}::text::jsonb,
      ${counts.newSlots}, ${counts.renamedSlots}, ${counts.emptiedSlots}, ${counts.goneSlots}, ${counts.unchangedSlots})`;
  await sql`
    update intake.vod_filter_patterns as p set match_count = (d.value)::bigint
    from jsonb_each_text(${JSON.stringify(summary.droppedByRule)}::text::jsonb) as d (key, value)
    where p.vod_filter_pattern_id = d.key::bigint and p.match_count <> (d.value)::bigint`;
}
