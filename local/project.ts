// Where the parts of a project lie: sources to read and the one folder the local stack writes to.
// Every file of local/ takes its paths from here; tests build a Project over a temporary directory.

import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute paths of one project. `stateDir` is the only one that the local stack writes to. */
export interface Project {
  readonly root: string;
  readonly sqlDir: string;
  readonly migrationsDir: string;
  readonly seedsDir: string;
  readonly functionsDir: string;
  readonly configFile: string;
  readonly stateDir: string;
}

/** The project that this file belongs to, or the one at `root`. */
export function projectAt(root: string = dirname(dirname(fileURLToPath(import.meta.url)))): Project {
  return {
    root,
    sqlDir: join(root, "sql"),
    migrationsDir: join(root, "supabase", "migrations"),
    seedsDir: join(root, "seeds"),
    functionsDir: join(root, "functions"),
    configFile: join(root, "supabase", "config.toml"),
    stateDir: stateDirOf(root),
  };
}

/**
 * `.epgoat/` in the project, except for root in a project that other users cannot enter (under /root, say):
 * Postgres then runs as another user and could not reach its own files, so they lie under /var/tmp.
 */
export function stateDirOf(root: string): string {
  if (Deno.uid() !== 0 || everybodyCanEnter(root)) return join(root, ".epgoat");
  return join("/var/tmp", `epgoat-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`);
}

function everybodyCanEnter(path: string): boolean {
  for (let folder = path;; folder = dirname(folder)) {
    const { mode } = Deno.statSync(folder);
    if (mode !== null && (mode & 0o001) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}
