// The files a database is made from, with their hashes: stand-ins, migrations, seeds.
// database.ts compares hashes to decide what to build or to apply; db:push applies the seeds.

import { createHash } from "node:crypto";
import { join } from "node:path";
import type postgres from "postgres";
import { runSqlText } from "./connection.ts";
import type { Project } from "./project.ts";
import { readStandIn, readStandIns } from "./stand_ins.ts";

/** One SQL file: `name` within its folder, the first 16 digits of its SHA-256. */
export interface HashedFile {
  name: string;
  path: string;
  hash: string;
}

/** What a database is made from. `standIns` is one hash over all of them. Files are sorted by name. */
export interface DatabaseInputs {
  standIns: string;
  migrations: HashedFile[];
  seeds: HashedFile[];
}

/** Reads and hashes the project's files; a missing folder counts as empty. */
export async function readDatabaseInputs(project: Project): Promise<DatabaseInputs> {
  const standIns = await readStandIns({ cron: "stand-in" });
  return {
    standIns: hashOf([await readStandIn("roles.sql"), ...standIns.map((file) => file.text)].join("\n")),
    migrations: await hashedFiles(project.migrationsDir),
    seeds: await hashedFiles(project.seedsDir),
  };
}

/** One hash over all inputs: equal hashes mean equal databases. */
export function hashOfInputs(inputs: DatabaseInputs): string {
  const files = [...inputs.migrations, ...inputs.seeds].map((file) => `${file.name} ${file.hash}`);
  return hashOf([inputs.standIns, ...files].join("\n"));
}

/** Applies all seeds in file order, each in a transaction of its own. Seeds are written to be run again. */
export async function applySeeds(
  sql: postgres.Sql,
  project: Project,
  onSeed: (name: string) => void = () => {},
): Promise<number> {
  const seeds = await hashedFiles(project.seedsDir);
  for (const seed of seeds) {
    onSeed(seed.name);
    await runSqlText(sql, await Deno.readTextFile(seed.path), `seeds/${seed.name}`);
  }
  return seeds.length;
}

/** The .sql files of a folder (not of its subfolders) by name; empty when there is no such folder. */
export async function hashedFiles(folder: string): Promise<HashedFile[]> {
  const names: string[] = [];
  try {
    for await (const entry of Deno.readDir(folder)) {
      if (entry.isFile && entry.name.endsWith(".sql")) names.push(entry.name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return await Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name);
      return { name, path, hash: hashOf(await Deno.readTextFile(path)) };
    }),
  );
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
