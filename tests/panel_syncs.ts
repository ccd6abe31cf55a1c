// A provider's panel and the function `playlist-sync` that asks it. Used by functions/playlist-sync/*_test.ts.

import { gzipSync } from "node:zlib";
import type postgres from "postgres";
import { ACCOUNT, createProvider, each, LAKERS_AT_CELTICS, NOW, testKeys } from "./guide_fixtures.ts";
import { withDatabase } from "../local/test_database.ts";
import { importEvents } from "../functions/_shared/event_import.ts";
import { handlePlaylistSync, type PlaylistSyncDeps } from "../functions/playlist-sync/handler.ts";

/** What callers of the function must send. */
export const TOKEN = "token-of-the-test";

/** What the provider's panel answers; `hits` counts its requests. */
export interface Panel {
  host: string;
  url: string;
  hits: number;
  answer: (request: Request) => Response | Promise<Response>;
}

/** What a test of the function starts from. */
export interface SyncTest {
  sql: postgres.Sql;
  panel: Panel;
  providerId: number;
  deps: PlaylistSyncDeps;
  /** Asks the function to sync the provider `panel`. */
  sync: (deps?: PlaylistSyncDeps) => Promise<{ status: number; body: SyncAnswer }>;
}

/** The answer's fields that tests look at: counts of a good sync, or the words of an error. */
export interface SyncAnswer {
  load: Record<string, unknown> | null;
  read: number;
  unread: number;
  refreshed: Record<string, number> | null;
  code: string;
  message: string;
  hint: string;
}

/** A call of the function. */
export function request(
  body: string,
  headers: Record<string, string> = { "x-epgoat-token": TOKEN },
): Request {
  return new Request("http://localhost/playlist-sync", { method: "POST", headers, body });
}

/** Runs `test` with a panel that answers 404, and the provider `panel` whose playlist is there. */
export async function withPanel(test: (context: SyncTest) => Promise<void>): Promise<void> {
  await withDatabase(async (sql) => {
    const panel: Panel = { host: "", url: "", hits: 0, answer: () => new Response(null, { status: 404 }) };
    const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, (request) => {
      panel.hits++;
      return panel.answer(request);
    });
    panel.host = `127.0.0.1:${server.addr.port}`;
    panel.url = `http://${panel.host}/get.php?username=${ACCOUNT.user}&password=${ACCOUNT.password}`;
    const keys = await testKeys();
    const deps: PlaylistSyncDeps = {
      sql,
      now: () => NOW,
      credentialKeys: () => Promise.resolve(keys),
      token: TOKEN,
      guard: { allowHosts: [panel.host], timeoutMs: 20_000 },
    };
    const sync: SyncTest["sync"] = async (changed = deps) => {
      const response = await handlePlaylistSync(request('{"provider": "panel"}'), changed);
      return { status: response.status, body: await response.json() };
    };
    try {
      await sql.begin((sql) => importEvents(sql, "manual", each([LAKERS_AT_CELTICS])));
      const providerId = await createProvider(sql, "panel", panel.url);
      await test({ sql, panel, providerId, deps, sync });
    } finally {
      await server.shutdown();
    }
  });
}

/** A text compressed with gzip. */
export function zipped(text: string) {
  return new Uint8Array(gzipSync(text));
}
