import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  givenChannels,
  givenEntries,
  type GivenEvent,
  givenEvents,
  givenProvider,
  type GivenReading,
  givenReadings,
  NOW,
  outcomes,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

const NAME = "NBA 01: Lakers vs Celtics";
const READING: GivenReading = { a: "Lakers", b: "Celtics" };
const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
};
/** The next meeting of the same sides. */
const NEXT: GivenEvent = { ...GAME, id: "next", at: "2026-11-24T00:00Z" };
const LATE: GivenEvent = { id: "late", sides: ["Utah Jazz", "Phoenix Suns"], at: "2026-11-21T18:00Z" };
/** The morning after the game. */
const AFTER = new Date("2026-11-21T12:00:00Z");

/** A slot whose name was matched to tonight's game; afterwards the schedule of the days to come is known. */
async function givenEnded(sql: Sql, reading: GivenReading = READING, events = [GAME, LATE]): Promise<number> {
  const provider = await givenProvider(sql, { guideDays: 5 });
  await givenEvents(sql, events);
  await givenChannels(sql, provider, { [NAME]: reading });
  await whenMatched(sql, provider, NOW);
  await givenEvents(sql, [NEXT]);
  return provider;
}

async function shown(sql: Sql, provider: number, name = NAME): Promise<string> {
  const { events, status } = (await outcomes(sql, provider))[name]!;
  const [state] = await sql`
    select s.reason from matching.channel_states as s join intake.channel_names as c on c.channel_name_id = s.channel_name_id
    where c.provider_id = ${provider} and c.channel_name = ${name}`;
  return `${events.join(";") || "none"} ${status} ${state!["reason"]}`;
}

Deno.test("a name that is left over from an event that ended", (t) =>
  sharingDatabase(t, {
    "is not matched to the next game of the same sides": async (sql) => {
      const provider = await givenEnded(sql);
      assert.equal((await whenMatched(sql, provider, AFTER)).fixtures, 0);
      assert.equal(await shown(sql, provider), "game matched stale");
      await givenEvents(sql, [{ ...NEXT, id: "third", at: "2026-11-26T00:00Z" }]);
      await whenMatched(sql, provider, new Date("2026-11-23T12:00:00Z"));
      assert.equal(await shown(sql, provider), "game matched stale", "days later");
    },
    "is matched until the event has ended": async (sql) => {
      const provider = await givenEnded(sql);
      await whenMatched(sql, provider, new Date("2026-11-21T01:00:00Z"));
      assert.equal(await shown(sql, provider), "game matched matched");
    },
    "is matched again when the provider changes it, if only by a letter": async (sql) => {
      const provider = await givenEnded(sql);
      await whenMatched(sql, provider, AFTER);
      const name = `${NAME} `.replace("vs", "v");
      await givenEntries(sql, provider, [{ key: NAME, name }], { at: AFTER });
      await givenReadings(sql, provider, { [name]: READING }, { at: AFTER });
      await whenMatched(sql, provider, AFTER);
      assert.equal(await shown(sql, provider, name), "next matched matched");
    },
    "is new on a slot that has not carried it": async (sql) => {
      const provider = await givenEnded(sql);
      await givenEntries(sql, provider, [{ name: NAME }, { key: "new", name: NAME }], { at: AFTER });
      await givenReadings(sql, provider, { [NAME]: READING }, { at: AFTER });
      await whenMatched(sql, provider, AFTER);
      const rows = await sql`
        select c.slot_key, s.reason from matching.channel_states as s join intake.channel_names as c on c.channel_name_id = s.channel_name_id`;
      assert.deepEqual(
        Object.fromEntries(rows.map((row) => [row["slot_key"], row["reason"]])),
        { [NAME]: "stale", new: "matched" },
      );
    },
    "is matched again when the event is moved to another day": async (sql) => {
      const provider = await givenEnded(sql);
      await whenMatched(sql, provider, AFTER);
      await givenEvents(sql, [{ ...GAME, at: "2026-11-22T00:00Z" }]);
      await whenMatched(sql, provider, AFTER);
      assert.equal(await shown(sql, provider), "game matched matched");
    },
    "is the next game's where the first was postponed": async (sql) => {
      const provider = await givenEnded(sql);
      await givenEvents(sql, [{ ...GAME, status: "postponed" }]);
      await whenMatched(sql, provider, AFTER);
      assert.equal(await shown(sql, provider), "next matched matched");
    },
    "stays a team's channel": async (sql) => {
      const provider = await givenEnded(sql, { kind: "team", a: "Los Angeles Lakers" });
      assert.equal(await shown(sql, provider), "game matched matched");
      await whenMatched(sql, provider, new Date("2026-11-22T12:00:00Z"));
      assert.equal(await shown(sql, provider), "next matched matched");
    },
    "is not left over while one of several fixtures is to come": async (sql) => {
      const provider = await givenEnded(sql, {
        kind: "multi",
        fixtures: [READING, { a: "Jazz", b: "Suns" }],
      });
      assert.equal(await shown(sql, provider), "game;late matched matched");
      await whenMatched(sql, provider, AFTER);
      assert.equal(
        await shown(sql, provider),
        "game;late matched matched",
        "the one that is over stays over",
      );
      await whenMatched(sql, provider, new Date("2026-11-22T12:00:00Z"));
      assert.equal(await shown(sql, provider), "game;late matched stale", "all of them ended");
    },
    "is not left over while one of several fixtures has not been found": async (sql) => {
      const provider = await givenEnded(sql, {
        kind: "multi",
        fixtures: [READING, { a: "Heat", b: "Bulls" }],
      });
      await givenEvents(sql, [{ id: "found", sides: ["Miami Heat", "Chicago Bulls"], at: LATE.at }]);
      await whenMatched(sql, provider, AFTER);
      assert.equal(await shown(sql, provider), "game;found matched matched");
    },
    "is told from the same name on the next day by its date": async (sql) => {
      const provider = await givenEnded(sql, { ...READING, date: "2026-11-23" }, [GAME, NEXT]);
      assert.equal(await shown(sql, provider), "next matched matched");
      await whenMatched(sql, provider, AFTER);
      assert.equal(await shown(sql, provider), "next matched matched");
    },
  }));
