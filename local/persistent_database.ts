// The database `epgoat` that `deno task start` works with: it keeps its data between runs.
// Brought up to date from the same files as the template; what was applied is noted in the database's comment.

import { LocalError, messageOf } from "./local_error.ts";
import { withConnection } from "./connection.ts";
import { type BuildOptions, createDatabase, ensureTemplate, maintenanceUrl, passwordOf } from "./database.ts";
import { applySeeds, type DatabaseInputs, type HashedFile, readDatabaseInputs } from "./database_inputs.ts";
import type { DatabaseServer } from "./postgres.ts";
import { createProgress } from "./progress.ts";
import { projectAt } from "./project.ts";
import { applyRoles, applyStandIns } from "./stand_ins.ts";
import { pushMigrations } from "./supabase_cli.ts";

/** The hashes of what a database was made from, by file name. */
interface AppliedState {
  standIns: string;
  migrations: Record<string, string>;
  seeds: Record<string, string>;
}

export const PERSISTENT_DATABASE = "epgoat";

/**
 * Makes the database, or applies new migrations and changed seeds to it. When a migration it already has was changed
 * or taken away, no path leads forward: the database is set aside as `<name>_before` and a new one is made.
 */
export async function ensurePersistentDatabase(
  server: DatabaseServer,
  options: BuildOptions & { name?: string } = {},
): Promise<string> {
  const project = options.project ?? projectAt();
  const name = options.name ?? PERSISTENT_DATABASE;
  const say = options.onProgress ?? createProgress().line;
  const inputs = await readDatabaseInputs(project);
  const state = await readState(server, name);
  if (state && hasAllOf(inputs.migrations, state.migrations)) {
    await update(server, name, { inputs, state, say, project });
  } else {
    if (state) {
      say(
        `A migration that ${name} already has was changed: its data stays in ${name}_before, a new one is made`,
      );
      await setAside(server, name);
    }
    await createDatabase(server, { template: await ensureTemplate(server, options), name });
  }
  await writeState(server, name, inputs);
  return name;
}

async function update(
  server: DatabaseServer,
  name: string,
  options: Required<Pick<BuildOptions, "project">> & {
    inputs: DatabaseInputs;
    state: AppliedState;
    say: (line: string) => void;
  },
): Promise<void> {
  const { inputs, state, say, project } = options;
  if (inputs.standIns !== state.standIns) {
    await withConnection(maintenanceUrl(server), (sql) => applyRoles(sql, passwordOf(server)));
    await withConnection(
      server.urlFor(name, server.superuser),
      (sql) => applyStandIns(sql, { cron: "stand-in" }),
    );
  }
  if (inputs.migrations.length > Object.keys(state.migrations).length) {
    say(`Updating the database ${name}: migrations`);
    await pushMigrations(server.urlFor(name), { workdir: project.root });
  }
  if (inputs.seeds.some((seed) => state.seeds[seed.name] !== seed.hash)) {
    const onSeed = (seed: string) => say(`Updating the database ${name}: seeds/${seed}`);
    await withConnection(server.urlFor(name), (sql) => applySeeds(sql, project, onSeed));
  }
}

function hasAllOf(files: HashedFile[], applied: Record<string, string>): boolean {
  const hashes = new Map(files.map((file) => [file.name, file.hash]));
  return Object.entries(applied).every(([name, hash]) => hashes.get(name) === hash);
}

/** Null when there is no such database. One without a note, made by hand, counts as made from nothing known. */
async function readState(server: DatabaseServer, name: string): Promise<AppliedState | null> {
  return await withConnection(maintenanceUrl(server), async (sql) => {
    const [row] = await sql<{ note: string | null }[]>`
      select shobj_description(d.oid, 'pg_database') as note from pg_database as d where d.datname = ${name}`;
    if (!row) return null;
    return row.note ? JSON.parse(row.note) : { standIns: "", migrations: { unknown: "" }, seeds: {} };
  });
}

async function writeState(server: DatabaseServer, name: string, inputs: DatabaseInputs): Promise<void> {
  const byName = (files: HashedFile[]) => Object.fromEntries(files.map((file) => [file.name, file.hash]));
  const state: AppliedState = {
    standIns: inputs.standIns,
    migrations: byName(inputs.migrations),
    seeds: byName(inputs.seeds),
  };
  await withConnection(maintenanceUrl(server), async (sql) => {
    const [row] = await sql<{ statement: string }[]>`
      select format('comment on database %I is %L', ${name}::text, ${
      JSON.stringify(state)
    }::text) as statement`;
    await sql.unsafe(row!.statement);
  });
}

async function setAside(server: DatabaseServer, name: string): Promise<void> {
  try {
    await withConnection(maintenanceUrl(server), async (sql) => {
      await sql`drop database if exists ${sql(`${name}_before`)} with (force)`;
      await sql`alter database ${sql(name)} rename to ${sql(`${name}_before`)}`;
    });
  } catch (error) {
    throw new LocalError(
      "DATABASE_IN_USE",
      `Cannot set the database ${name} aside: ${messageOf(error)}`,
      "Stop what else uses it, perhaps another `deno task start`, and try again.",
      { cause: error },
    );
  }
}
