// Databases of the project: the template they are copied from, throw-away copies, and building one from nothing.
// Used by test_database.ts, persistent_database.ts and the schema test; any DatabaseServer will do.

import type postgres from "postgres";
import { withConnection } from "./connection.ts";
import { applySeeds, hashOfInputs, readDatabaseInputs } from "./database_inputs.ts";
import type { DatabaseServer } from "./postgres.ts";
import { isAlive } from "./processes.ts";
import { createProgress } from "./progress.ts";
import { type Project, projectAt } from "./project.ts";
import { applyRoles, applyStandIns, type StandInOptions } from "./stand_ins.ts";
import { pushMigrations } from "./supabase_cli.ts";

/** Where to say what is being built; on a terminal's stderr unless given. */
export interface BuildOptions {
  project?: Project;
  onProgress?: (line: string) => void;
}

const TEMPLATE_PREFIX = "epgoat_template_";
const EPHEMERAL_PREFIX = "epgoat_test_";
/** A template unused this long belongs to an earlier state of the files. Younger ones may be in use by another run. */
const TEMPLATE_LIFE_MS = 30 * 60 * 1000;
/** Any number that no other advisory lock of the maintenance database uses. */
const TEMPLATE_LOCK = 4_210_001;

let copies = 0;

/**
 * The name of a database made from the current stand-ins, migrations and seeds. Built once per content of these files;
 * later calls, also of other processes, find it. Nobody may stay connected to it: it is there to be copied.
 */
export async function ensureTemplate(server: DatabaseServer, options: BuildOptions = {}): Promise<string> {
  const project = options.project ?? projectAt();
  const name = TEMPLATE_PREFIX + hashOfInputs(await readDatabaseInputs(project));
  return await withConnection(maintenanceUrl(server), async (sql) => {
    await sql`select pg_advisory_lock(${TEMPLATE_LOCK})`;
    const [existing] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!existing) {
      const unfinished = `${name}_unfinished`;
      await buildDatabase(server, unfinished, { ...options, project });
      await sql`alter database ${sql(unfinished)} rename to ${sql(name)}`;
    }
    await sql.unsafe(`comment on database "${name}" is '${new Date().toISOString()}'`);
    await dropLeftovers(sql, server);
    return name;
  });
}

/**
 * Builds `name` from nothing: stand-ins, `supabase db push`, seeds. An older database of that name is dropped first;
 * one that fails half-way is dropped too. `cron: "extension"` is for the database that pg_cron is configured for.
 */
export async function buildDatabase(
  server: DatabaseServer,
  name: string,
  options: BuildOptions & Partial<StandInOptions> = {},
): Promise<void> {
  const project = options.project ?? projectAt();
  const progress = createProgress();
  const say = options.onProgress ?? progress.line;
  await createEmptyDatabase(server, name, { cron: options.cron ?? "stand-in" });
  try {
    say(`Building the database ${name}: migrations`);
    await pushMigrations(server.urlFor(name), { workdir: project.root });
    await withConnection(
      server.urlFor(name),
      (sql) => applySeeds(sql, project, (seed) => say(`Building the database ${name}: seeds/${seed}`)),
    );
  } catch (error) {
    await dropDatabase(server, name);
    throw error;
  }
}

/** A database as hosted projects are born: the platform's roles and schemas, none of ours. Replaces one of that name. */
export async function createEmptyDatabase(
  server: DatabaseServer,
  name: string,
  standIns: StandInOptions,
): Promise<void> {
  await withConnection(maintenanceUrl(server), async (sql) => {
    await applyRoles(sql, passwordOf(server));
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql`create database ${sql(name)} template template0 encoding 'UTF8'`;
  });
  await withConnection(server.urlFor(name, server.superuser), async (sql) => {
    await applyStandIns(sql, standIns);
    await sql`alter database ${sql(name)} owner to postgres`;
  });
}

/**
 * Copies the template. Without `name` the copy is ephemeral: named after this process, and dropped by a later run
 * should this process die before it drops it. Returns the name.
 */
export async function createDatabase(
  server: DatabaseServer,
  options: { template: string; name?: string },
): Promise<string> {
  const name = options.name ??
    `${EPHEMERAL_PREFIX}${Deno.pid}_${crypto.randomUUID().slice(0, 8)}_${++copies}`;
  await withConnection(maintenanceUrl(server), (sql) =>
    sql`
      create database ${sql(name)} template ${sql(options.template)} owner postgres strategy file_copy`);
  return name;
}

/** Drops a database with whoever is still connected to it. No error when there is none. */
export async function dropDatabase(server: DatabaseServer, name: string): Promise<void> {
  await withConnection(
    maintenanceUrl(server),
    (sql) => sql`drop database if exists ${sql(name)} with (force)`,
  );
}

/** The database one connects to in order to make others. */
export function maintenanceUrl(server: DatabaseServer): string {
  return server.urlFor("postgres", server.superuser);
}

/** The password of the server's roles, '' on a server that asks for none. */
export function passwordOf(server: DatabaseServer): string {
  return decodeURIComponent(new URL(maintenanceUrl(server)).password);
}

async function dropLeftovers(sql: postgres.Sql, server: DatabaseServer): Promise<void> {
  const databases = await sql<{ name: string; used_at: string | null }[]>`
    select d.datname as name, shobj_description(d.oid, 'pg_database') as used_at
    from pg_database as d
    where starts_with(d.datname, ${TEMPLATE_PREFIX}) or starts_with(d.datname, ${EPHEMERAL_PREFIX})`;
  const oldest = new Date(Date.now() - TEMPLATE_LIFE_MS).toISOString();
  for (const { name, used_at } of databases) {
    const isLeft = name.startsWith(TEMPLATE_PREFIX)
      ? (used_at ?? "") < oldest
      // Process numbers say something only about processes of this machine.
      : new URL(server.urlFor(name)).hostname === "127.0.0.1" && !isAlive(Number(name.split("_")[2]));
    if (isLeft) await sql`drop database if exists ${sql(name)} with (force)`;
  }
}
