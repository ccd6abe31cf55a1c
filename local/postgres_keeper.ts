// A small process beside the server: it stops the server once no process that uses it is alive.
// Started by postgres.ts. It is what makes a crash or `kill -9` of the last user leave no server behind, and what lets
// test modules of one process share a server without any of them knowing which is the last.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cluster, countUsers, lockFile, runningPort, stopServer } from "./postgres_cluster.ts";
import { withFileLock } from "./processes.ts";

const LOOK_EVERY_MS = 1_000;
/** Long enough for the next command of a person or of CI to find the server still warm. */
const IDLE_BEFORE_STOP_MS = 5_000;

/** Stays until the server is stopped, by it or by others, or its folder is gone. */
export async function keep(cluster: Cluster): Promise<void> {
  let idleSince: number | null = null;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const isOver = await withFileLock(lockFile(cluster.runDir), async () => {
      const isStopped = await runningPort(cluster.dataDir) === null;
      idleSince = isStopped || await countUsers(cluster.runDir) > 0 ? null : idleSince ?? Date.now();
      const isIdle = idleSince !== null && Date.now() - idleSince >= IDLE_BEFORE_STOP_MS;
      if (isIdle) await stopServer(cluster);
      // Removed under the lock: whoever starts the server next must not take this keeper for a living one.
      if (isStopped || isIdle) await Deno.remove(join(cluster.runDir, "keeper.pid"));
      return isStopped || isIdle;
    });
    if (isOver) return;
  }
}

function launch(cluster: Cluster): void {
  const script = fileURLToPath(import.meta.url);
  const args = ["run", "-A", "--quiet", "--no-lock", script, "keep", JSON.stringify(cluster)];
  const keeper = spawn(Deno.execPath(), args, { detached: true, stdio: "ignore", cwd: cluster.runDir });
  Deno.writeTextFileSync(join(cluster.runDir, "keeper.pid"), String(keeper.pid));
  keeper.unref();
}

if (import.meta.main) {
  const [task, description] = Deno.args;
  const cluster: Cluster = JSON.parse(description ?? "null");
  if (task === "launch") {
    launch(cluster);
    Deno.exit(0);
  }
  // A folder removed under its feet is the end of its work, not an error anybody could read.
  await keep(cluster).catch(() => {});
}
