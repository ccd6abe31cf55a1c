// The project's own PostgreSQL server: one for all processes of a project, started by the first, stopped after the last.
// Called by commands and by test_database.ts; a process that crashes is noticed by the keeper.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalError, messageOf } from "./local_error.ts";
import { installPostgres, serverUser } from "./postgres_binaries.ts";
import {
  type Cluster,
  clusterIn,
  countUsers,
  initialiseCluster,
  lockFile,
  runningPort,
  startServer,
  stopServer,
  SUPERUSER,
} from "./postgres_cluster.ts";
import { isAlive, readTextIfExists, withFileLock } from "./processes.ts";
import { type Project, projectAt } from "./project.ts";

/** A server that databases can be made on. */
export interface DatabaseServer {
  /** The role that may do everything; makes databases and stand-ins. */
  readonly superuser: string;
  /** The connection string of a database for a role, `postgres` (not a superuser, as hosted) unless another is named. */
  urlFor(database: string, role?: string): string;
}

/** The project's server while this process uses it. */
export interface LocalPostgres extends DatabaseServer {
  readonly port: number;
  /** Ends this process's use; the last one to leave stops the server. Calling it twice does no harm. */
  stop(): Promise<void>;
}

/** `project` defaults to the one this file belongs to. */
export interface PostgresOptions {
  project?: Project;
}

/**
 * Starts the project's server, or joins it when another process started it: 3 ms to join, 0.1 s to start,
 * 1 s the first time. Throws LocalError in plain words: `NO_PLATFORM`, `DOWNLOAD_FAILED`, `DISK_FULL`, `PORT_TAKEN`,
 * `NO_PERMISSION`, `NO_USER`, `POSTGRES_FAILED`.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<LocalPostgres> {
  const { stateDir } = options.project ?? projectAt();
  const runDir = join(stateDir, "run");
  await makeStateDir(runDir);
  const me = join(runDir, "users", `${Deno.pid}-${crypto.randomUUID().slice(0, 8)}`);
  const { cluster, port } = await withFileLock(lockFile(runDir), async () => {
    const cluster = clusterIn(stateDir, await installPostgres(stateDir), await serverUser());
    await initialiseCluster(cluster);
    const port = await runningPort(cluster.dataDir) ?? await startServer(cluster);
    await Deno.writeTextFile(me, "");
    await ensureKeeper(cluster);
    return { cluster, port };
  });
  return {
    port,
    superuser: SUPERUSER,
    urlFor: (database, role = "postgres") =>
      `postgresql://${role}@127.0.0.1:${port}/${database}?sslmode=disable`,
    stop: () => leave(cluster, me),
  };
}

async function leave(cluster: Cluster, me: string): Promise<void> {
  await withFileLock(lockFile(cluster.runDir), async () => {
    try {
      await Deno.remove(me);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return;
      throw error;
    }
    if (await countUsers(cluster.runDir) === 0) await stopServer(cluster);
  });
}

async function makeStateDir(runDir: string): Promise<void> {
  try {
    await Deno.mkdir(join(runDir, "users"), { recursive: true });
  } catch (error) {
    throw new LocalError(
      "NO_PERMISSION",
      `Cannot create ${runDir}: ${messageOf(error)}`,
      "The local stack keeps its server and data there: give yourself the right to write.",
      { cause: error },
    );
  }
}

/**
 * The keeper is started by a launcher that ends at once: as a child of this process it would be ended by Ctrl-C with
 * it, and a test that starts the server would be reported for leaving a child behind.
 */
async function ensureKeeper(cluster: Cluster): Promise<void> {
  const pid = Number(await readTextIfExists(join(cluster.runDir, "keeper.pid")));
  if (pid && isAlive(pid)) return;
  const script = fileURLToPath(new URL("./postgres_keeper.ts", import.meta.url));
  const launched = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-lock", script, "launch", JSON.stringify(cluster)],
  }).output();
  if (!launched.success) {
    throw new LocalError(
      "POSTGRES_FAILED",
      `Cannot start the keeper of PostgreSQL: ${new TextDecoder().decode(launched.stderr).trim()}`,
      "The keeper stops the server after a crash; Deno must be allowed to start programs.",
    );
  }
}
