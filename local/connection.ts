// Connections to the project's databases, set up one way: quiet about notices, closed within seconds.
// Used by everything in local/ that speaks SQL.

import { connect as connectTcp } from "node:net";
import postgres from "postgres";
import { LocalError, messageOf } from "./local_error.ts";

/** A pool of up to `max` connections (1 unless said). Opens on first use; `await sql.end()` closes it. */
export function connect(url: string, max = 1): postgres.Sql {
  return postgres(url, { max, onnotice: () => {}, connect_timeout: 10, ...promptly(url) });
}

/**
 * For servers on this machine, a socket whose small packets leave at once: the driver's own holds the end of each COPY back until the server has
 * acknowledged its beginning, 90 ms later, which in the tests' thousands of imports is half of the time. Elsewhere the driver's own
 * socket stays, because only it knows the time to give up on a host.
 */
function promptly(url: string): postgres.Options<Record<never, never>> {
  const { hostname, port } = new URL(url);
  if (hostname !== "127.0.0.1" && hostname !== "localhost") return {};
  const socket = () => connectTcp({ host: hostname, port: Number(port || 5432), noDelay: true });
  return { socket } as postgres.Options<Record<never, never>>;
}

/** Runs `work` with a connection and closes it, whatever happens. */
export async function withConnection<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = connect(url);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Runs a file of SQL statements as one transaction; a failure leaves nothing of it behind.
 * `label` names the file in the LocalError `SQL_FAILED`, which gives the line Postgres complained about.
 */
export async function runSqlText(sql: postgres.Sql, text: string, label: string): Promise<void> {
  try {
    await sql.begin((transaction) => transaction.unsafe(text).simple());
  } catch (error) {
    const { position, hint } = error as { position?: string; hint?: string };
    const line = position ? `, line ${text.slice(0, Number(position)).split("\n").length}` : "";
    throw new LocalError(
      "SQL_FAILED",
      `Cannot run ${label}${line}: ${messageOf(error)}`,
      hint ?? "Correct the file; nothing of it was kept.",
      { cause: error },
    );
  }
}
