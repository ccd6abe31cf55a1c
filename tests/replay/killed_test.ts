import assert from "node:assert/strict";
import type postgres from "postgres";
import { NOW } from "../database_fixtures.ts";
import { makeWorld } from "./source_world.ts";
import { broughtFacts, syncAll, type Synchronised, withReplayedSources } from "./synchronised.ts";
import type { EventsSyncDeps } from "../../functions/events-sync/handler.ts";

/** Where in the work on a request the function is killed. */
const points = [
  "before it is sent",
  "when the answer is there",
  "when everything is written but not committed",
  "when it is done",
] as const;

const world = () => makeWorld(NOW, { leagues: 2, days: 1 });

/** The function's needs, killed at a point of the nth request: its connections are gone, and it does nothing more. */
function killedAt(
  context: Synchronised,
  nth: number,
  point: (typeof points)[number],
): Partial<EventsSyncDeps> {
  const { deps } = context;
  const sql: postgres.Sql = context.otherConnection();
  let requests = 0;
  const killAt = async (here: (typeof points)[number]) => {
    if (here !== point || requests !== nth) return;
    await sql.end({ timeout: 0 });
    throw new Error("killed on purpose");
  };
  return {
    sql,
    fetchSource: async (call) => {
      requests++;
      await killAt("before it is sent");
      const result = await deps.fetchSource(call);
      await killAt("when the answer is there");
      return result;
    },
    importBatch: async (transaction, source, batch) => {
      const summary = await deps.importBatch(transaction, source, batch);
      await killAt("when everything is written but not committed");
      return summary;
    },
    onRequest: async () => await killAt("when it is done"),
  };
}

/** Kills a fresh function at a point, calls it again when the lease is over, and compares with what comes undisturbed. */
async function assertSameRowsWhenKilled(
  nth: number,
  point: (typeof points)[number],
  undisturbed: string[],
): Promise<void> {
  await withReplayedSources(world(), async (context) => {
    const where = `killed at request ${nth} ${point}`;
    await assert.rejects(
      context.sync({ plan: true, deps: killedAt(context, nth, point) }),
      /internal_error/,
      where,
    );
    const asked = context.sportsDb.seen.length + context.espn.seen.length;
    assert.equal(asked, point === "before it is sent" ? nth - 1 : nth, where);
    context.later(5);
    const { left } = await context.sync();
    assert.equal(left, 0, where);
    assert.deepEqual(await broughtFacts(context.sql), undisturbed, where);
  }, { days: 1 });
}

Deno.test("killed at any point of any request and called again, it ends in the same rows", async () => {
  let undisturbed: string[] = [];
  let requests = 0;
  await withReplayedSources(world(), async (context) => {
    requests = (await syncAll(context)).reduce((sum, answer) => sum + answer.requests, 0);
    undisturbed = await broughtFacts(context.sql);
  }, { days: 1 });
  // The list of leagues; of each league and source the teams and a day.
  assert.equal(requests, 1 + 2 * 2 * 2);
  assert.ok(undisturbed.length > 30, `only ${undisturbed.length} rows`);

  const cases = points.flatMap((point) =>
    Array.from({ length: requests }, (_, at) => [at + 1, point] as const)
  );
  const { error } = console;
  // The function's log tells of every killing.
  console.error = () => {};
  try {
    // As many at a time as there are cores for.
    await Promise.all([1, 2, 3].map(async () => {
      for (let next = cases.pop(); next; next = cases.pop()) {
        await assertSameRowsWhenKilled(...next, undisturbed);
      }
    }));
  } finally {
    console.error = error;
  }
});
