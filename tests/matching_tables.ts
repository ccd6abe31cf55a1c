// Tables of names and what the matcher makes of them, beside the schedule they are matched against. Used by sql/matching/*_test.ts.

import assert from "node:assert/strict";
import { withDatabase } from "../local/test_database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenProvider,
  type GivenReading,
  outcomes,
  whenMatched,
} from "./database_fixtures.ts";
import { undone } from "./database_sharing.ts";

/** Names that are matched together, by what each is a case of. */
export interface MatchingTable {
  events: GivenEvent[];
  /** What a name prints, and the ids it is matched to with the method (`game;third alias`), or the reason why it is not. */
  names: Record<string, [reading: GivenReading, outcome: string]>;
}

/** Matches each table as a step of its own, by title. Fails where a name has another outcome. */
export async function assertMatched(
  t: Deno.TestContext,
  tables: Record<string, MatchingTable>,
): Promise<void> {
  await withDatabase(async (sql) => {
    const provider = await givenProvider(sql, { guideDays: 3 });
    for (const [title, { events, names }] of Object.entries(tables)) {
      await t.step(title, () =>
        undone(sql, async (transaction) => {
          await givenEvents(transaction, events);
          const readings = Object.entries(names).map(([name, [reading]]) => [name, reading]);
          await givenChannels(transaction, provider, Object.fromEntries(readings));
          await whenMatched(transaction, provider);
          const found = Object.entries(await outcomes(transaction, provider)).map(([name, outcome]) => [
            name,
            outcome.status === "matched" ? `${outcome.events.join(";")} ${outcome.method}` : outcome.reason,
          ]);
          const expected = Object.entries(names).map(([name, [, outcome]]) => [name, outcome]);
          assert.deepEqual(Object.fromEntries(found), Object.fromEntries(expected));
        }));
    }
  });
}
