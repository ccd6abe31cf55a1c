// The database that a command works with, opened and checked before any work is done.
import type postgres from "postgres";
import { connect } from "./connection.ts";
import { createDatabase, dropDatabase, ensureTemplate } from "./database.ts";
import { LocalError } from "./local_error.ts";
import { ensurePersistentDatabase } from "./persistent_database.ts";
import { startPostgres } from "./postgres.ts";

/** Which database a command works with: one that is named, a fresh one that is thrown away, or the one that `start` uses. */
export interface DatabaseChoice {
  databaseUrl: string | null;
  fresh: boolean;
  json: boolean;
}

/** An open database; `close` also ends what was started for it. */
export interface OpenDatabase {
  sql: postgres.Sql;
  close: () => Promise<void>;
}

/**
 * Opens the database of a command.
 * @throws LocalError `DATABASE_UNREACHABLE` or `DATABASE_EMPTY` for a named one that cannot be used.
 */
export async function openDatabase(options: DatabaseChoice): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    const sql = connect(options.databaseUrl);
    try {
      await checkDatabase(sql, options.databaseUrl);
    } catch (error) {
      await sql.end({ timeout: 5 });
      throw error;
    }
    return { sql, close: () => sql.end({ timeout: 5 }) };
  }
  const quiet = options.json ? { onProgress: () => {} } : {};
  const server = await startPostgres();
  try {
    const name = options.fresh
      ? await createDatabase(server, { template: await ensureTemplate(server, quiet) })
      : await ensurePersistentDatabase(server, quiet);
    const sql = connect(server.urlFor(name));
    const close = async () => {
      await sql.end({ timeout: 5 });
      if (options.fresh) await dropDatabase(server, name);
      await server.stop();
    };
    return { sql, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Says what is wrong with a database that was named by hand, before any work is done. */
async function checkDatabase(sql: postgres.Sql, url: string): Promise<void> {
  const host = URL.parse(url)?.host || "of --database-url";
  const rows = await sql<{ has_tables: boolean }[]>`
    select to_regclass('intake.providers') is not null as has_tables`.catch((error) => {
    throw new LocalError(
      "DATABASE_UNREACHABLE",
      `Cannot connect to the database ${host}: ${reasonOf(error)}`,
      "Check the address and the password given to --database-url.",
      { cause: error },
    );
  });
  if (!rows[0]?.has_tables) {
    throw new LocalError(
      "DATABASE_EMPTY",
      `Cannot use the database ${host}: it does not hold the project's tables`,
      "Apply the migrations with deno task db:push --remote <url> --seed.",
    );
  }
}

/** Postgres has a sentence for each failure; the system has a code, for its messages are empty where there are several addresses. */
function reasonOf(error: { message?: string; code?: string }): string {
  return error.message || error.code || "the connection failed";
}
