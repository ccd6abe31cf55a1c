// What tests of the functions and of the command line start from: a provider, slots with programmes, a customer and a key.
// Everything comes about by the real steps, so that a test sees what a player would.

import type postgres from "postgres";
import { accessKeyHash } from "../functions/_shared/access_key.ts";
import { type CredentialKeys, importCredentialKeys } from "../functions/_shared/credentials.ts";
import { importEvents } from "../functions/_shared/event_import.ts";
import type { SourceEvent } from "../functions/_shared/sources/source_rows.ts";
import { refreshGuide } from "../functions/_shared/guide_pipeline.ts";
import { readNewNames } from "../functions/_shared/name_reading.ts";
import { syncPlaylist } from "../functions/_shared/playlist_sync.ts";
import { type TestDatabase, withDatabase } from "../local/test_database.ts";

/** The instant at which all of it happens. */
export const NOW = new Date("2026-03-01T12:00:00Z");

/** What must never leave the system: the account at the provider, and the address that holds it. */
export const ACCOUNT = { user: "anna.user", password: "pa55w0rd-of-anna" };
export const PLAYLIST_URL =
  `http://panel.example:8080/get.php?username=${ACCOUNT.user}&password=${ACCOUNT.password}`;

/** A key as customers have it. */
export const KEY = "0123456789abcdef0123456789abcdef";

/** The one event behind the names below. */
export const LAKERS_AT_CELTICS: SourceEvent = {
  sourceEventId: "fixture-1",
  league: "NBA",
  sport: "Basketball",
  eventName: "Los Angeles Lakers at Boston Celtics",
  sides: { home: "Boston Celtics", away: "Los Angeles Lakers" },
  startAt: new Date("2026-03-02T00:00:00Z"),
  venue: "TD Garden",
  status: "scheduled",
};

/** Names of all kinds, among them what XML and M3U give a meaning. */
export const NAMES = [
  "NBA 01: Lakers vs Celtics 7:00 PM ET",
  "NBA 02:",
  "UK: SKY SPORTS MAIN EVENT",
  'Tom & "Jerry" <24/7> \\n',
  "日本 | スポーツ Ünïcödé 🏀",
];

/** A database with one provider's guide. */
export interface TestGuide {
  sql: postgres.Sql;
  database: TestDatabase;
  providerId: number;
  /** The provider's name in addresses. */
  slug: string;
  keys: CredentialKeys;
}

/** Encryption keys that are the same in every run. */
export function testKeys(): Promise<CredentialKeys> {
  return importCredentialKeys(JSON.stringify({ 1: btoa("k".repeat(32)) }));
}

/** A playlist of channels with these names, streams numbered from 1001, and a film behind each channel. */
export function playlistOf(names: readonly string[]): string {
  const { user, password } = ACCOUNT;
  const entries = names.map((name, index) =>
    `#EXTINF:-1 tvg-id="their.${index}" tvg-logo="http://panel.example/${index}.png" group-title="Sports",${name}\n` +
    `http://panel.example:8080/live/${user}/${password}/${1001 + index}.ts\n` +
    `#EXTINF:-1 group-title="Films",Film ${index}\n` +
    `http://panel.example:8080/movie/${user}/${password}/${5001 + index}.mkv\n`
  );
  return `#EXTM3U\n${entries.join("")}`;
}

/** A stream of one text. */
export function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Blob([text]).stream();
}

/** Makes a provider without slots and returns its number. */
export async function createProvider(sql: postgres.Sql, slug: string, m3uUrl: string): Promise<number> {
  const [row] = await sql<{ provider_id: number }[]>`
    insert into intake.providers (slug, display_name, m3u_url) values (${slug}, ${slug}, ${m3uUrl})
    returning provider_id::integer`;
  return row!.provider_id;
}

/** Loads a playlist, reads its names and makes its guide, as of NOW. */
export async function loadGuide(sql: postgres.Sql, providerId: number, playlist: string): Promise<void> {
  const keys = await testKeys();
  await sql.begin(async (sql) => {
    const options = { providerId, source: "panel.example:8080", at: NOW, keys, playlistUrl: PLAYLIST_URL };
    await syncPlaylist(sql, streamOf(playlist), options);
    await readNewNames(sql, { providerId, at: NOW, atMost: 100_000 });
    await refreshGuide(sql, providerId, NOW);
  });
}

/** Makes a customer with a key that opens the providers' guides; further columns of the key as given. */
export async function createKey(
  sql: postgres.Sql,
  options: { key: string; providerIds: number[]; tier?: string; status?: string; expiresAt?: Date },
): Promise<void> {
  const email = `${crypto.randomUUID()}@example.invalid`;
  const [user] = await sql<{ user_id: number }[]>`
    insert into billing.users (email) values (${email}) returning user_id::integer`;
  await sql`
    insert into billing.access_keys (user_id, key_hash, key_prefix, tier, provider_ids, status, expires_at)
    values (${user!.user_id}, ${await accessKeyHash(options.key)}, ${options.key.slice(0, 6)}, ${
    options.tier ?? "top"
  },
      ${options.providerIds}::bigint[], ${options.status ?? "active"}, ${options.expiresAt ?? null})`;
}

/** Runs `test` with the guide of the provider `panel`, made of NAMES and the event, and KEY opening it. */
export async function withGuide(test: (guide: TestGuide) => Promise<void>): Promise<void> {
  await withDatabase(async (sql, database) => {
    await sql.begin((sql) => importEvents(sql, "manual", each([LAKERS_AT_CELTICS])));
    const providerId = await createProvider(sql, "panel", PLAYLIST_URL);
    await loadGuide(sql, providerId, playlistOf(NAMES));
    await createKey(sql, { key: KEY, providerIds: [providerId] });
    await test({ sql, database, providerId, slug: "panel", keys: await testKeys() });
  });
}

/** The values one by one, for what takes a stream of them. */
export async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
