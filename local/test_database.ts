// A database of its own for every test that needs one, copied from the template in some 50 ms.
// Imported by tests only. EPGOAT_TEST_DATABASE_URL (a superuser's URL) makes them run on another server.

import type postgres from "postgres";
import { connect } from "./connection.ts";
import { createDatabase, dropDatabase, ensureTemplate } from "./database.ts";
import { type DatabaseServer, startPostgres } from "./postgres.ts";

/** The test's database, for tests that need further connections or another role than `postgres`. */
export interface TestDatabase {
  name: string;
  server: DatabaseServer;
  /** The connection string for a role that may log in; `postgres` unless named. */
  urlFor(role?: string): string;
}

/** Connections for one test: enough to show that two sessions do not get into each other's way. */
const CONNECTIONS = 4;

let prepared: Promise<{ server: DatabaseServer; template: string }> | null = null;

/**
 * Runs `test` with a connection as `postgres` (not a superuser) to a fresh database holding migrations and seeds, then
 * drops it. Leaves nothing open, so it may be used under `--sanitize-ops --sanitize-resources`.
 */
export async function withDatabase(
  test: (sql: postgres.Sql, database: TestDatabase) => Promise<void>,
): Promise<void> {
  const { server, template } = await prepare();
  const name = await createDatabase(server, { template });
  const sql = connect(server.urlFor(name), CONNECTIONS);
  try {
    await test(sql, { name, server, urlFor: (role) => server.urlFor(name, role) });
  } finally {
    await sql.end({ timeout: 5 });
    await dropDatabase(server, name);
  }
}

/**
 * The server that tests run on: the one EPGOAT_TEST_DATABASE_URL names, else the project's own. It is never stopped
 * from here: no test module knows whether it is the last, so that is left to the server's keeper.
 */
export async function testServer(): Promise<DatabaseServer> {
  const url = Deno.env.get("EPGOAT_TEST_DATABASE_URL");
  return url ? serverAt(url) : await startPostgres();
}

/** A server reached by a superuser's URL; the other roles use the same password. */
export function serverAt(superuserUrl: string): DatabaseServer {
  return {
    superuser: decodeURIComponent(new URL(superuserUrl).username),
    urlFor(database, role = "postgres") {
      const url = new URL(superuserUrl);
      url.username = role;
      url.pathname = `/${database}`;
      if (!url.searchParams.has("sslmode")) url.searchParams.set("sslmode", "disable");
      return url.href;
    },
  };
}

function prepare(): Promise<{ server: DatabaseServer; template: string }> {
  prepared ??= testServer().then(async (server) => ({ server, template: await ensureTemplate(server) }));
  return prepared;
}
