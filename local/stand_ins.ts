// What a hosted Supabase database holds before the first migration, built on a plain PostgreSQL 15 or 17.
// Called by database.ts with a superuser's connection; running it again on the same database changes nothing.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";
import { runSqlText } from "./connection.ts";

/** `extension` installs the real pg_cron, which works in one database of a server; others get the stand-in. */
export interface StandInOptions {
  cron: "stand-in" | "extension";
}

/** One SQL file of the stand-ins. */
export interface StandIn {
  name: string;
  text: string;
}

const STAND_INS_DIR = fileURLToPath(new URL("./stand_ins/", import.meta.url));

/** Any number that no other advisory lock of the maintenance database uses. */
const ROLES_LOCK = 4_210_002;

/** The files in the order they must run, without the roles. */
export async function readStandIns(options: StandInOptions): Promise<StandIn[]> {
  const cron = options.cron === "extension" ? "cron_extension.sql" : "cron.sql";
  const names = ["database.sql", "auth.sql", "storage.sql", "vault.sql", cron, "net.sql"];
  return await Promise.all(names.map(async (name) => ({ name, text: await readStandIn(name) })));
}

/**
 * Makes the roles that the server lacks. `sql` is a superuser's connection to the maintenance database: advisory locks
 * keep processes apart only within one database. `password` is given to `postgres` on servers that ask for one.
 */
export async function applyRoles(sql: postgres.Sql, password: string): Promise<void> {
  const roles = await readStandIn("roles.sql");
  await sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${ROLES_LOCK})`;
    await transaction.unsafe(roles).simple();
    if (password === "") return;
    // `alter role` takes no parameters, so the server itself quotes the password.
    const [row] = await transaction<{ statement: string }[]>`
      select format('alter role postgres password %L', ${password}::text) as statement`;
    await transaction.unsafe(row!.statement);
  });
}

/** Runs the stand-ins. `sql` is a superuser's connection to the database; the roles must exist. */
export async function applyStandIns(sql: postgres.Sql, options: StandInOptions): Promise<void> {
  for (const { name, text } of await readStandIns(options)) {
    await runSqlText(sql, text, `local/stand_ins/${name}`);
  }
}

/** The text of one file of local/stand_ins/. */
export async function readStandIn(name: string): Promise<string> {
  return await Deno.readTextFile(join(STAND_INS_DIR, name));
}
