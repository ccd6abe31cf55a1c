import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenOverride,
  givenProvider,
  type GivenReading,
  givenWrongVerdict,
  NOW,
  outcomes,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
};
const OTHER: GivenEvent = { id: "other", sides: ["Utah Jazz", "Phoenix Suns"], at: "2026-11-21T00:00Z" };
const NAME = "Arena 01: Lake Town vs Bean Town";
/** What no event goes by: only a person or another provider can know. */
const READING: GivenReading = { a: "Lake Town", b: "Bean Town" };
/** Both sides by abbreviations: sure enough on the league's shelf only. */
const WEAK: GivenReading = { a: "LAL", b: "BOS" };

async function givenMatched(sql: Sql, slug: string, reading: GivenReading, name = NAME): Promise<number> {
  const provider = await givenProvider(sql, { slug });
  await givenChannels(sql, provider, { [name]: reading });
  await whenMatched(sql, provider);
  return provider;
}

async function found(sql: Sql, provider: number, name = NAME): Promise<string> {
  const { events, method, reason } = (await outcomes(sql, provider))[name]!;
  return events.length > 0 ? `${events.join(";")} ${method}` : reason;
}

Deno.test("what another provider's slot with the same reading shows", (t) =>
  sharingDatabase(t, {
    "is taken over where an admin decided it": async (sql) => {
      await givenEvents(sql, [GAME]);
      await givenMatched(sql, "one", READING);
      await givenOverride(sql, NAME, { event: "game" });
      const two = await givenMatched(sql, "two", READING, "Another name: Lake Town vs Bean Town");
      assert.equal(await found(sql, two, "Another name: Lake Town vs Bean Town"), "game other_provider");
      const [match] = await sql`
        select handler_no, confidence, reason from matching.channel_matches where match_method = 'other_provider'`;
      assert.deepEqual({ ...match }, {
        handler_no: 5,
        confidence: 1,
        reason: "The same name is matched at one",
      });
    },
    "is taken over where its match is sure": async (sql) => {
      await givenEvents(sql, [GAME]);
      const one = await givenMatched(sql, "one", READING);
      await sql`
        insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
        select c.channel_name_id, 1, e.event_id, 2, 'full_name', 0.99, 'By a name that it had then', ${NOW}
        from intake.channel_names as c, catalog.events as e where c.provider_id = ${one}`;
      assert.equal(await found(sql, await givenMatched(sql, "two", READING)), "game other_provider");
    },
    "is not taken over from a match that is less than sure": async (sql) => {
      // Due in days: what is due today and stands alone needs no shelf.
      await givenEvents(sql, [{ ...GAME, at: "2026-11-24T00:00Z" }]);
      const one = await givenMatched(sql, "one", { ...WEAK, shelf: "NBA" });
      assert.equal(await found(sql, one), "game alias");
      assert.equal(await found(sql, await givenMatched(sql, "two", WEAK)), "low_confidence");
    },
    "is not taken over where providers disagree": async (sql) => {
      await givenEvents(sql, [GAME, OTHER]);
      const one = await givenMatched(sql, "one", READING);
      const two = await givenMatched(sql, "two", READING);
      await givenOverride(sql, NAME, { event: "game", providerId: one });
      await givenOverride(sql, NAME, { event: "other", providerId: two });
      assert.equal(await found(sql, await givenMatched(sql, "three", READING)), "no_event");
    },
    "is not taken over after a reading that says more or less": async (sql) => {
      await givenEvents(sql, [GAME]);
      await givenMatched(sql, "one", READING);
      await givenOverride(sql, NAME, { event: "game" });
      assert.equal(
        await found(sql, await givenMatched(sql, "two", { ...READING, markers: ["women"] }, "x"), "x"),
        "no_event",
      );
    },
    "is not taken over once the event is over": async (sql) => {
      await givenEvents(sql, [{ ...GAME, at: "2026-11-20T12:00Z" }]);
      await givenMatched(sql, "one", READING);
      await givenOverride(sql, NAME, { event: "game" });
      assert.equal(await found(sql, await givenMatched(sql, "two", READING, "x"), "x"), "no_event");
    },
    "is not taken over outside of the printed time": async (sql) => {
      await givenEvents(sql, [GAME]);
      const dated = { ...READING, date: "2026-11-25" };
      await givenMatched(sql, "one", dated);
      await givenOverride(sql, NAME, { event: "game" });
      assert.equal(await found(sql, await givenMatched(sql, "two", dated, "x"), "x"), "no_event");
    },
    "is not taken over where a person said that it is wrong": async (sql) => {
      await givenEvents(sql, [GAME]);
      const one = await givenMatched(sql, "one", READING);
      await givenOverride(sql, NAME, { event: "game", providerId: one });
      const two = await givenMatched(sql, "two", READING, "x");
      assert.equal(await found(sql, two, "x"), "game other_provider");
      await givenWrongVerdict(sql, two, { name: "X", event: "game" });
      await sql`delete from matching.channel_states`;
      await whenMatched(sql, two);
      assert.equal(await found(sql, two, "x"), "no_event");
    },
    "does not decide between two events that fit the name": async (sql) => {
      await givenEvents(sql, [
        {
          id: "mlb",
          league: "MLB",
          sport: "Baseball",
          sides: ["St. Louis Cardinals", "San Francisco Giants"],
          at: GAME.at,
        },
        {
          id: "nfl",
          league: "NFL",
          sport: "American Football",
          sides: ["Arizona Cardinals", "New York Giants"],
          at: GAME.at,
        },
      ]);
      const cardinals = { a: "Cardinals", b: "Giants", date: "2026-11-20" };
      const one = await givenMatched(sql, "one", { ...cardinals, shelf: "NFL" });
      assert.equal(await found(sql, one), "nfl alias");
      assert.equal(await found(sql, await givenMatched(sql, "two", cardinals)), "ambiguous");
    },
  }));
