// The demo of `deno task start`: a provider, its playlist on a local address, and a key to open its guide with.
import type postgres from "postgres";
import { z } from "zod";
import { accessKeyHash } from "../functions/_shared/access_key.ts";
import { importEvents } from "../functions/_shared/event_import.ts";
import { demoEvents, demoPlaylist } from "./demo_playlist.ts";
import { LocalError } from "./local_error.ts";

const slug = "demo";

/** A local address that answers with the demo's playlist, as a provider's panel does. */
export interface DemoSource {
  url: string;
  host: string;
  stop: () => Promise<void>;
}

/** Serves the demo's playlist of `now` on a free port of this machine; give {@linkcode setUpDemo} the same instant. */
export function startDemoSource(now: Date): DemoSource {
  const server: Deno.HttpServer<Deno.NetAddr> = Deno.serve({
    port: 0,
    hostname: "127.0.0.1",
    onListen: () => {},
  }, () =>
    new Response(demoPlaylist(now, `http://127.0.0.1:${server.addr.port}`), {
      headers: { "content-type": "audio/x-mpegurl" },
    }));
  const host = `127.0.0.1:${server.addr.port}`;
  return { url: `http://${host}/get.php?type=m3u_plus`, host, stop: () => server.shutdown() };
}

/** What {@linkcode setUpDemo} needs. */
export interface DemoOptions {
  sql: postgres.Sql;
  functionsUrl: string;
  playlistUrl: string;
  cronToken: string;
  now: Date;
}

/**
 * Puts the demo provider, its events and its key into the database and lets the real playlist-sync function load it.
 * A new key is made each time, because only its hash is kept. Returns the addresses a player takes.
 */
export async function setUpDemo(options: DemoOptions): Promise<{ guideUrl: string; playlistUrl: string }> {
  const { sql, functionsUrl, now } = options;
  await sql.begin((sql) => importEvents(sql, "manual", asyncOf(demoEvents(now))));
  const [provider] = await sql<{ provider_id: string }[]>`
    insert into intake.providers (slug, display_name, m3u_url, description)
    values (${slug}, 'Demo', ${options.playlistUrl}, 'Made by deno task start')
    on conflict (slug) do update set m3u_url = excluded.m3u_url, is_active = true, record_status = 'active'
    returning provider_id`;
  const key = await renewKey(sql, provider?.provider_id ?? "");
  await syncByFunction(options);
  const base = `${functionsUrl}/epg/${key}/${slug}`;
  return { guideUrl: `${base}.xml`, playlistUrl: `${base}.m3u` };
}

async function renewKey(sql: postgres.Sql, providerId: string): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const [user] = await sql<{ user_id: string }[]>`
    insert into billing.users (email, name) values ('demo@example.invalid', 'Demo')
    on conflict (email) do update set name = excluded.name
    returning user_id`;
  await sql`
    update billing.access_keys set status = 'revoked'
    where user_id = ${user?.user_id ?? ""} and description = 'Demo' and status = 'active'`;
  await sql`
    insert into billing.access_keys (user_id, key_hash, key_prefix, description, tier, provider_ids)
    values (${user?.user_id ?? ""}, ${await accessKeyHash(key)}, ${
    key.slice(0, 6)
  }, 'Demo', 'top', array[${providerId}::bigint])`;
  return key;
}

const Synced = z.object({ load: z.object({}).nullable(), unread: z.number() });

async function syncByFunction(options: DemoOptions): Promise<void> {
  // The function reads so many names a call; it is called until none is left, as a cron job would. A start that was broken off may
  // have left names: the first call then reads only those, and the playlist is still to be loaded.
  let isLoaded = false;
  for (let unread = 1; unread > 0 || !isLoaded;) {
    const response = await fetch(`${options.functionsUrl}/playlist-sync`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-epgoat-token": options.cronToken },
      body: JSON.stringify({ provider: slug }),
    });
    const answer = await response.text();
    if (!response.ok) {
      throw new LocalError(
        "DEMO_FAILED",
        `Cannot load the demo: playlist-sync answered ${response.status}: ${answer.trim()}`,
        "See the function's own messages above",
      );
    }
    const synced = Synced.parse(JSON.parse(answer));
    unread = synced.unread;
    isLoaded ||= synced.load !== null;
  }
}

async function* asyncOf<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
