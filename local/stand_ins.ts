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

/** The files in the order they must run. */
export async function readStandIns(options: StandInOptions): Promise<StandIn[]> {
  const cron = options.cron === "extension" ? "cron_extension.sql" : "cron.sql";
  const names = ["roles.sql", "database.sql", "auth.sql", "storage.sql", "vault.sql", cron, "net.sql"];
  const read = (name: string) => Deno.readTextFile(join(STAND_INS_DIR, name));
  return await Promise.all(names.map(async (name) => ({ name, text: await read(name) })));
}

/**
 * Runs the stand-ins. `sql` is a superuser's connection to the database; `password` is given to the login role
 * `postgres` on servers that ask for one.
 */
export async function applyStandIns(
  sql: postgres.Sql,
  options: StandInOptions & { password?: string },
): Promise<void> {
  for (const { name, text } of await readStandIns(options)) {
    await runSqlText(sql, text, `local/stand_ins/${name}`);
  }
  if (options.password) {
    // `alter role` takes no parameters, so the server itself quotes the password.
    const [row] = await sql<{ statement: string }[]>`
      select format('alter role postgres password %L', ${options.password}::text) as statement`;
    await sql.unsafe(row!.statement);
  }
}
