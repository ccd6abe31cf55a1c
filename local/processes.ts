// Questions about processes and locks between them; used by the Postgres cluster and the database builder.

import process from "node:process";

/** True when a process of this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

/**
 * Runs `work` while no other process or module holds the lock on `path`.
 * An operating-system lock on an open file: it ends with its process, so a crash leaves nothing stale behind,
 * which a file holding a process id cannot promise (the id may have been given to another process since).
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  using file = await Deno.open(path, { create: true, write: true });
  await file.lock(true);
  return await work();
}

/** The text of a file, or null when there is none. */
export async function readTextIfExists(path: string): Promise<string | null> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
