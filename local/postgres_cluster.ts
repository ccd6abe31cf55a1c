// One PostgreSQL cluster on disk: made, started, found running, stopped. Knows processes and files, not SQL.
// Used by postgres.ts and by the keeper; the caller holds the cluster's lock (`lockFile`) for every change.

import { join } from "node:path";
import { LocalError, messageOf } from "./local_error.ts";
import type { PostgresBinaries, ServerUser } from "./postgres_binaries.ts";
import { isAlive, readTextIfExists } from "./processes.ts";

/** A cluster's programs, its folders, and the user that its server runs as. */
export interface Cluster {
  binDir: string;
  dataDir: string;
  runDir: string;
  user: ServerUser;
}

/** The cluster's superuser has the name it has on the hosted platform; migrations never connect as it. */
export const SUPERUSER = "supabase_admin";

/**
 * For a small machine that also runs the tests. `fsync`, `synchronous_commit` and `full_page_writes` are off because
 * everything in this cluster can be rebuilt from the repository: a power cut costs a rebuild, not data.
 * `jit` off: compiling a plan costs more than the short queries of the tests gain.
 */
const SETTINGS: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "256MB",
  work_mem: "64MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  wal_level: "minimal",
  max_wal_senders: "0",
  synchronous_commit: "off",
  fsync: "off",
  full_page_writes: "off",
  jit: "off",
  max_parallel_workers_per_gather: "2",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "100",
};

/** How often another free port is tried when somebody takes the chosen one between looking and starting. */
const PORT_ATTEMPTS = 3;

/** The cluster that lies in `stateDir` for these programs. One data folder per major version of PostgreSQL. */
export function clusterIn(stateDir: string, binaries: PostgresBinaries, user: ServerUser): Cluster {
  return {
    binDir: binaries.binDir,
    dataDir: join(stateDir, `data-${binaries.major}`),
    runDir: join(stateDir, "run"),
    user,
  };
}

/** The file to lock while the cluster's state is looked at or changed. */
export function lockFile(runDir: string): string {
  return join(runDir, "lock");
}

/** Makes the data folder unless it exists. UTF-8, order of code points, no passwords: it listens on this machine only. */
export async function initialiseCluster(cluster: Cluster): Promise<void> {
  if (await readTextIfExists(join(cluster.dataDir, "PG_VERSION")) !== null) return;
  const unfinished = `${cluster.dataDir}.unfinished`;
  await Deno.remove(unfinished, { recursive: true }).catch(() => {});
  await Deno.mkdir(unfinished, { mode: 0o700 });
  if (cluster.user) await Deno.chown(unfinished, cluster.user.uid, cluster.user.gid);
  const ran = await runProgram(cluster, "initdb", [
    ...["-D", unfinished, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8"],
    ...["--locale-provider=builtin", "--locale=C.UTF-8", "--no-sync"],
  ]);
  if (!ran.success) {
    await Deno.remove(unfinished, { recursive: true }).catch(() => {});
    throw failure(`Cannot create the PostgreSQL cluster in ${cluster.dataDir}`, ran.text);
  }
  await Deno.rename(unfinished, cluster.dataDir);
}

/** The port of the running server, or null when it does not run. A file left by a crash counts as not running. */
export async function runningPort(dataDir: string): Promise<number | null> {
  const text = await readTextIfExists(join(dataDir, "postmaster.pid"));
  const lines = text?.split("\n") ?? [];
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || !isAlive(pid) || lines[7]?.trim() !== "ready") return null;
  try {
    (await Deno.connect({ hostname: "127.0.0.1", port })).close();
    return port;
  } catch {
    return null;
  }
}

/** Starts the server on a free port and returns the port. It lives in a session of its own: Ctrl-C does not reach it. */
export async function startServer(cluster: Cluster): Promise<number> {
  const log = join(cluster.dataDir, "server.log");
  for (let attempt = 1;; attempt++) {
    await Deno.remove(log).catch(() => {});
    const port = freePort();
    const settings = Object.entries({ ...SETTINGS, port: String(port) });
    const ran = await runProgram(cluster, "pg_ctl", [
      ...["start", "-D", cluster.dataDir, "-w", "-t", "60", "-l", log],
      ...["-o", settings.map(([name, value]) => `-c ${name}=${value}`).join(" ")],
    ]);
    if (ran.success) return port;
    const logged = await readTextIfExists(log) ?? "";
    const isPortTaken = /could not bind|Address already in use/i.test(logged);
    if (!isPortTaken || attempt === PORT_ATTEMPTS) {
      throw failure(`Cannot start PostgreSQL in ${cluster.dataDir}`, `${ran.text}\n${logged}`);
    }
  }
}

/** Stops the server; sessions that are still open are ended. No error when it does not run. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const ran = await runProgram(cluster, "pg_ctl", [
    "stop",
    "-D",
    cluster.dataDir,
    "-m",
    "fast",
    "-w",
    "-t",
    "30",
  ]);
  if (!ran.success && await runningPort(cluster.dataDir) !== null) {
    throw failure(`Cannot stop PostgreSQL in ${cluster.dataDir}`, ran.text);
  }
}

/** How many registered processes still live; the files of dead ones are removed. */
export async function countUsers(runDir: string): Promise<number> {
  let living = 0;
  for await (const entry of Deno.readDir(join(runDir, "users"))) {
    if (isAlive(Number.parseInt(entry.name))) living++;
    else await Deno.remove(join(runDir, "users", entry.name)).catch(() => {});
  }
  return living;
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return listener.addr.port;
}

async function runProgram(
  cluster: Cluster,
  program: string,
  args: string[],
): Promise<{ success: boolean; text: string }> {
  const output = await new Deno.Command(join(cluster.binDir, program), {
    args,
    ...(cluster.user ?? {}),
    cwd: cluster.runDir,
    // Nothing of the caller's PG* settings may steer this server; C so that messages are English and can be read here.
    clearEnv: true,
    env: { PATH: Deno.env.get("PATH") ?? "", LC_ALL: "C", ...systemRoot() },
  }).output();
  const decoder = new TextDecoder();
  return { success: output.success, text: decoder.decode(output.stdout) + decoder.decode(output.stderr) };
}

/** Windows programs do not start without it. */
function systemRoot(): Record<string, string> {
  const root = Deno.env.get("SystemRoot");
  return root ? { SystemRoot: root } : {};
}

function failure(what: string, text: string): LocalError {
  const detail = lastProblem(text);
  if (/no space left|disk full/i.test(text)) {
    return new LocalError("DISK_FULL", `${what}: the disk is full`, "Free about 500 MB and start again.");
  }
  if (/could not bind|address already in use/i.test(text)) {
    return new LocalError("PORT_TAKEN", `${what}: no free port on 127.0.0.1 (${detail})`, "Try again.");
  }
  if (/permission denied/i.test(text)) {
    return new LocalError(
      "NO_PERMISSION",
      `${what}: permission denied (${detail})`,
      "The folder belongs to another user, perhaps from a run as root: remove .epgoat/ and start again.",
    );
  }
  if (/user does not exist/i.test(text)) {
    return new LocalError(
      "NO_USER",
      `${what}: the user it would run as has no entry in /etc/passwd (${detail})`,
      "PostgreSQL needs its user to have a name: add one, or run as another user.",
    );
  }
  return new LocalError("POSTGRES_FAILED", `${what}: ${detail}`, "Remove .epgoat/ to start from nothing.");
}

function lastProblem(text: string): string {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const problems = lines.filter((line) => /FATAL|PANIC|error|denied|could not|cannot/i.test(line));
  return messageOf(problems.at(-1) ?? lines.at(-1) ?? "no message");
}
