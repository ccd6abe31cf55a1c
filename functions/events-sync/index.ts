// Wires events-sync: one database pool, the clock, the keys, the fetch guard and the host's background work.
import { connect, databaseUrl } from "../_shared/database.ts";
import { fetchSource } from "../_shared/sources/fetch_source.ts";
import { importBatch } from "../_shared/sources/import_batch.ts";
import { type EventsSyncDeps, handleEventsSync } from "./handler.ts";

const now = () => new Date();
const fetching = {
  guard: { allowHosts: (Deno.env.get("EPGOAT_ALLOW_HOSTS") ?? "").split(",").filter((host) => host !== "") },
  keys: { thesportsdb: Deno.env.get("EPGOAT_THESPORTSDB_KEY") },
  now,
};
const { EdgeRuntime: host } = globalThis as {
  EdgeRuntime?: { waitUntil?: (work: Promise<unknown>) => void };
};
const deps: EventsSyncDeps = {
  sql: connect(databaseUrl(Deno.env)),
  now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  fetchSource: (call) => fetchSource(call, fetching),
  importBatch,
  token: Deno.env.get("EPGOAT_CRON_TOKEN") ?? "",
  background: host?.waitUntil ? (work) => host.waitUntil!(work) : null,
};

Deno.serve((request) => handleEventsSync(request, deps));
