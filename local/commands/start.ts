// `deno task start`: the whole system on this machine, with the demo provider's guide, until Ctrl-C.

import { parseArgs } from "node:util";
import type postgres from "postgres";
import { connect } from "../connection.ts";
import { type FunctionHost, type FunctionHostOptions, startFunctionHost } from "../function_host.ts";
import { type LocalKeys, localKeys } from "../local_keys.ts";
import { ensurePersistentDatabase } from "../persistent_database.ts";
import { startPostgres } from "../postgres.ts";
import { type Project, projectAt } from "../project.ts";
import { startScheduler } from "../scheduler.ts";
import { UsageError } from "../usage_error.ts";

export const HELP = `deno task start [--port <number>] [--sync] [--once]

Starts PostgreSQL, the functions and the scheduler, loads the demo and prints the addresses. Ctrl-C stops all of it.
  --port <number>   port of the functions (default 54321, the Supabase CLI's; any free one when it is taken)
  --sync            keep events true by TheSportsDB and ESPN while it runs; without it nothing outside this machine is asked
  --once            stop again after the demo was loaded and its addresses were printed`;

/** The Supabase CLI serves a local project there, so examples written for it work here. */
const DEFAULT_PORT = 54321;

/** What has to be stopped, last started first. */
type Cleanup = () => Promise<void>;

/** 0 after a clean stop. Throws LocalError when a part does not start; what had started is stopped first. */
export async function run(args: string[], project: Project = projectAt()): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { port: { type: "string" }, sync: { type: "boolean" }, once: { type: "boolean" } },
  });
  const port = values.port === undefined ? undefined : readPort(values.port);
  const interrupt = interruption();
  const cleanups: Cleanup[] = [];
  try {
    const addresses = await startParts(project, { port, sync: values.sync ?? false }, cleanups);
    console.log(addresses.join("\n"));
    if (!values.once) {
      console.log("\nCtrl-C stops everything.");
      await interrupt.happened;
    }
    return 0;
  } finally {
    interrupt.forget();
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

async function startParts(
  project: Project,
  { port, sync }: { port: number | undefined; sync: boolean },
  cleanups: Cleanup[],
): Promise<string[]> {
  const server = await startPostgres({ project });
  cleanups.push(server.stop);
  const database = await ensurePersistentDatabase(server, { project });
  const databaseUrl = server.urlFor(database);
  const keys = await localKeys(project);
  const { setUpDemo, startDemoSource } = await import("../demo.ts");
  const now = new Date();
  const source = startDemoSource(now);
  cleanups.push(source.stop);
  const env = (url: string) => functionSecrets(keys, [new URL(url).host, source.host]);
  const host = await startHost({ project, databaseUrl, env }, port);
  cleanups.push(host.stop);
  const sql = connect(databaseUrl, 4);
  cleanups.push(() => sql.end({ timeout: 5 }));
  await storeSecrets(sql, { url: sync ? host.url : null, keys });
  const scheduler = startScheduler({ server, database });
  cleanups.push(scheduler.stop);
  const { functionsUrl } = host;
  const { guideUrl, playlistUrl } = await setUpDemo({
    ...{ sql, functionsUrl, now },
    ...{ playlistUrl: source.url, cronToken: keys.cronToken },
  });
  return [
    `Guide      ${guideUrl}`,
    `Playlist   ${playlistUrl}`,
    `Functions  ${functionsUrl}`,
    `Database   ${databaseUrl}`,
  ];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new UsageError(`--port is ${text}, expected a number from 1 to 65535`);
  }
  return port;
}

/** The port asked for and no other; without a wish the usual one, or any when that is taken. */
async function startHost(options: FunctionHostOptions, port: number | undefined): Promise<FunctionHost> {
  if (port !== undefined) return await startFunctionHost({ ...options, port: port });
  return await startFunctionHost({ ...options, port: DEFAULT_PORT })
    .catch(() => startFunctionHost({ ...options, port: 0 }));
}

/** The secrets that an admin sets on a hosted project. */
function functionSecrets(keys: LocalKeys, hosts: string[]): Record<string, string> {
  return {
    EPGOAT_CRON_TOKEN: keys.cronToken,
    EPGOAT_CREDENTIAL_KEYS: JSON.stringify({ 1: keys.credentialKey }),
    EPGOAT_THESPORTSDB_KEY: Deno.env.get("EPGOAT_THESPORTSDB_KEY") ?? "",
    // Functions fetch from public addresses only; the demo's playlist comes from this machine.
    EPGOAT_ALLOW_HOSTS: [...hosts, Deno.env.get("EPGOAT_ALLOW_HOSTS")].filter(Boolean).join(","),
  };
}

/**
 * What cron jobs need in order to call functions; hosted, an admin stores the same two in Vault once. Without an address they call none,
 * which a demo on a machine without a network is thankful for.
 */
async function storeSecrets(
  sql: postgres.Sql,
  options: { url: string | null; keys: LocalKeys },
): Promise<void> {
  await sql`delete from vault.secrets where name in ('project_url', 'cron_token')`;
  if (options.url !== null) await sql`select vault.create_secret(${options.url}, 'project_url')`;
  await sql`select vault.create_secret(${options.keys.cronToken}, 'cron_token')`;
}

/** Resolves at Ctrl-C or SIGTERM. Listens from the start, so that an interruption during start-up is not lost. */
function interruption(): { happened: Promise<void>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const signals: Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
  for (const signal of signals) Deno.addSignalListener(signal, resolve);
  return {
    happened: promise,
    forget: () => signals.forEach((signal) => Deno.removeSignalListener(signal, resolve)),
  };
}
