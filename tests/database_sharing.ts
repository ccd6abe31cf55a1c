// How tests of the database keep out of each other's way, or get into it on purpose: undone work, shared databases, two at once.
// Used by sql/**/*_test.ts.

import assert from "node:assert/strict";
import type postgres from "postgres";
import type { Sql } from "../functions/_shared/database.ts";
import { withDatabase } from "../local/test_database.ts";

/**
 * Runs `work` in a transaction, or in a part of one, and undoes all it did: cases of a table share a database that way, at a tenth of the cost of
 * one each. The database's clock stands still in it.
 */
export async function undone(
  sql: Sql,
  work: (transaction: postgres.TransactionSql) => Promise<void>,
): Promise<void> {
  const undo = new Error("undone on purpose");
  const workAndUndo = async (transaction: postgres.TransactionSql) => {
    await work(transaction);
    throw undo;
  };
  await ("begin" in sql ? sql.begin(workAndUndo) : sql.savepoint(workAndUndo)).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
}

/**
 * Runs `work` in two transactions at once: the second starts when the first has done everything but commit, and must wait
 * for it. Returns what both returned. Fails when the second does not wait.
 */
export async function atOnce<T>(
  sql: postgres.Sql,
  work: (transaction: postgres.TransactionSql) => Promise<T>,
): Promise<[first: T, second: T]> {
  let second: Promise<T> | undefined;
  const first = await sql.begin(async (transaction) => {
    const result = await work(transaction);
    const started = Promise.withResolvers<number>();
    second = sql.begin(async (other) => {
      const [row] = await other<{ pid: number }[]>`select pg_backend_pid() as pid`;
      started.resolve(row!.pid);
      return await work(other);
    }) as Promise<T>;
    // Its failure is the caller's to see, after the first has committed.
    second.catch(started.reject);
    await untilBlocked(sql, await started.promise);
    return result;
  }) as T;
  return [first, await second!];
}

/** Fails unless `work` is refused with this error; a transaction around it goes on. */
export async function assertRefused(
  sql: Sql,
  work: (transaction: postgres.TransactionSql) => Promise<unknown>,
  error: { code: string; message?: RegExp },
): Promise<void> {
  await assert.rejects("begin" in sql ? sql.begin(work) : sql.savepoint(work), error);
}

/**
 * Runs tests as steps that share one database, which costs a third of a second and more. Each finds it as migrations and seeds
 * left it, because what the others did is undone.
 */
export async function sharingDatabase(
  t: Deno.TestContext,
  tests: Record<string, (sql: postgres.TransactionSql, t: Deno.TestContext) => Promise<void>>,
): Promise<void> {
  await withDatabase(async (sql) => {
    for (const [name, test] of Object.entries(tests)) {
      await t.step(name, (t) => undone(sql, (transaction) => test(transaction, t)));
    }
  });
}

/** Waits until a connection waits for another. Fails after five seconds. */
async function untilBlocked(sql: postgres.Sql, pid: number): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const [row] = await sql`select cardinality(pg_blocking_pids(${pid})) > 0 as blocked, pg_sleep(0.01)`;
    if (row!["blocked"]) return;
  }
  assert.fail("the second transaction did not wait for the first");
}
