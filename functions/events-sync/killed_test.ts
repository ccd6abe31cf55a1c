import assert from "node:assert/strict";
import type postgres from "postgres";
import { NOW } from "../../tests/database_fixtures.ts";
import { makeWorld } from "../../tests/replay/source_world.ts";
import {
  broughtFacts,
  syncAll,
  type Synchronised,
  withReplayedSources,
} from "../../tests/replay/synchronised.ts";
import type { EventsSyncDeps } from "./handler.ts";

/** Where in the work on a request the function is killed. */
const points = [
  "before it is sent",
  "when the answer is there",
  "when everything is written but not committed",
  "when it is done",
] as const;

const world = () => makeWorld(NOW, { leagues: 3, days: 1 });

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

Deno.test("killed at any point of any request and called again, it ends in the same rows", async (t) => {
  let undisturbed: string[] = [];
  let requests = 0;
  await withReplayedSources(world(), async (context) => {
    requests = (await syncAll(context)).reduce((sum, answer) => sum + answer.requests, 0);
    undisturbed = await broughtFacts(context.sql);
  }, { days: 1 });
  // The list of leagues; of each league and source the teams and a day.
  assert.equal(requests, 1 + 3 * 2 * 2);
  assert.ok(undisturbed.length > 50);

  const { error } = console;
  // The function's log tells of every killing.
  console.error = () => {};
  try {
    for (const point of points) {
      await t.step(point, async () => {
        for (let nth = 1; nth <= requests; nth++) {
          await withReplayedSources(world(), async (context) => {
            await assert.rejects(
              context.sync({ plan: true, deps: killedAt(context, nth, point) }),
              `request ${nth}`,
            );
            const asked = context.sportsDb.seen.length + context.espn.seen.length;
            assert.equal(asked, point === "before it is sent" ? nth - 1 : nth);
            // The lease of what was claimed ends.
            context.later(5);
            await syncAll(context);
            assert.deepEqual(await broughtFacts(context.sql), undisturbed, `killed at request ${nth}`);
          }, { days: 1 });
        }
      });
    }
  } finally {
    console.error = error;
  }
});
