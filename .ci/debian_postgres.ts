// A private cluster of Debian's PostgreSQL 15 with the real pg_cron, in a temporary folder and on a port of its own.
// Started and stopped by second_lane.ts; promises to leave neither a server nor a file behind once stopped.

import { join } from "node:path";
import { createHash } from "node:crypto";
import type { DatabaseServer } from "../local/postgres.ts";
import { serverUser } from "../local/postgres_binaries.ts";
import { serverAt } from "../local/test_database.ts";

/** The cluster while it runs. `cronDatabase` is the only database that pg_cron can be installed in. */
export interface DebianPostgres {
  server: DatabaseServer;
  superuserUrl: string;
  cronDatabase: string;
  /** pg_cron gives up for good when its database is dropped under it; a restart of the server brings it back. */
  restart(): Promise<void>;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

const BIN_DIR = "/usr/lib/postgresql/15/bin";
const SUPERUSER = "supabase_admin";
const CRON_DATABASE = "epgoat_cron";

/** Seconds that pg_ctl waits for the server, generous for a loaded machine. */
const WAIT_SECONDS = "60";

/**
 * Makes the cluster and starts it: UTF-8, order of code points, a password for every connection over TCP, so that the
 * project is also seen to work where one is asked for. Throws with the server's own words when it does not start.
 */
export async function startDebianPostgres(): Promise<DebianPostgres> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat-postgres-15-" });
  const dataDir = join(folder, "data");
  const user = await serverUser();
  const run = (program: string, args: string[]) =>
    runProgram(join(BIN_DIR, program), args, { user, cwd: folder });
  const stop = async () => {
    await run("pg_ctl", ["stop", "-D", dataDir, "-m", "immediate", "-w", "-t", WAIT_SECONDS]).catch(() => {});
    await Deno.remove(folder, { recursive: true });
  };
  try {
    const password = createHash("sha256").update(crypto.randomUUID()).digest("hex").slice(0, 24);
    const passwordFile = join(folder, "password");
    await Deno.writeTextFile(passwordFile, password, { mode: 0o600 });
    if (user) { for (const path of [folder, passwordFile]) await Deno.chown(path, user.uid, user.gid); }
    await run("initdb", [
      ...["-D", dataDir, "-U", SUPERUSER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
      ...["-A", "scram-sha-256", "--pwfile", passwordFile],
    ]);
    const port = freePort();
    await Deno.writeTextFile(join(dataDir, "postgresql.auto.conf"), settings(port, folder));
    const log = join(folder, "server.log");
    const start = (action: "start" | "restart") =>
      run("pg_ctl", [action, "-D", dataDir, "-m", "fast", "-w", "-t", WAIT_SECONDS, "-l", log])
        .catch(async (error) => {
          throw new Error(`${error.message}\n${await Deno.readTextFile(log).catch(() => "")}`);
        });
    await start("start");
    const superuserUrl = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres?sslmode=disable`;
    return {
      server: serverAt(superuserUrl),
      superuserUrl,
      cronDatabase: CRON_DATABASE,
      restart: () => start("restart"),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * `fsync` off and the rest: everything here is thrown away. pg_cron runs its jobs as background workers, because as a
 * client it would need the password of `postgres` in a file.
 */
function settings(port: number, socketDir: string): string {
  const values: Record<string, string> = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: socketDir,
    shared_preload_libraries: "pg_cron",
    "cron.database_name": CRON_DATABASE,
    "cron.use_background_workers": "on",
    max_worker_processes: "20",
    shared_buffers: "256MB",
    work_mem: "64MB",
    maintenance_work_mem: "128MB",
    max_wal_size: "2GB",
    wal_level: "minimal",
    max_wal_senders: "0",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  return Object.entries(values).map(([name, value]) => `${name} = '${value}'\n`).join("");
}

async function runProgram(
  program: string,
  args: string[],
  options: { user: Awaited<ReturnType<typeof serverUser>>; cwd: string },
): Promise<void> {
  const output = await new Deno.Command(program, {
    args,
    cwd: options.cwd,
    ...(options.user ?? {}),
    clearEnv: true,
    env: { PATH: Deno.env.get("PATH") ?? "", LC_ALL: "C" },
    stdin: "null",
  }).output();
  if (output.success) return;
  const decoder = new TextDecoder();
  throw new Error(`${program} failed: ${decoder.decode(output.stderr)}${decoder.decode(output.stdout)}`);
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return listener.addr.port;
}
