import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenProvider,
  NOW,
  programmes,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { withDatabase } from "../../local/test_database.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
};
const NAME = "NBA 01: Lakers vs Celtics";
const READING = { a: "Lakers", b: "Celtics" };

async function refresh(sql: Sql): Promise<number> {
  const [row] = await sql<{ providers: number }[]>`select guide.refresh_changed_guides(${NOW}) as providers`;
  return row!.providers;
}

async function givenGuide(sql: Sql, slug: string): Promise<number> {
  const provider = await givenProvider(sql, { slug });
  await givenChannels(sql, provider, { [NAME]: READING, "Empty 1:": { kind: "placeholder" } });
  await whenScheduled(sql, provider);
  return provider;
}

/** Version of every row that a run writes. */
async function written(sql: Sql): Promise<string> {
  const [row] = await sql<{ rows: string }[]>`
    select concat(
      (select string_agg(xmin || ' ' || ctid, ',' order by channel_name_id, start_time) from guide.epg_data),
      (select string_agg(xmin || ' ' || ctid, ',' order by channel_name_id) from matching.channel_states),
      (select count(*) from matching.runs), (select xmin || ' ' || version from matching.search_state)) as rows`;
  return row!.rows;
}

async function eventAt(sql: Sql): Promise<string[]> {
  return (await programmes(sql, NAME)).filter((line) => / \d\d:\d\d event /.test(line));
}

Deno.test("guides follow what changed", (t) =>
  sharingDatabase(t, {
    "nothing is touched while nothing changed": async (sql) => {
      await givenEvents(sql, [GAME]);
      await givenGuide(sql, "demo");
      const before = await written(sql);
      assert.equal(await refresh(sql), 0);
      await givenEvents(sql, [GAME]);
      assert.equal(await refresh(sql), 0, "the same told again is no change");
      assert.equal(await written(sql), before);
    },
    "a game of which only the day is known has no block until its hour is": async (sql) => {
      await givenEvents(sql, [{ ...GAME, details: { timeIsKnown: false } }]);
      await givenGuide(sql, "demo");
      assert.deepEqual(await eventAt(sql), []);
      await givenEvents(sql, [{ ...GAME, at: "2026-11-21T01:30Z" }]);
      assert.equal(await refresh(sql), 1);
      assert.equal((await eventAt(sql)).length, 1);
      assert.match((await eventAt(sql))[0]!, /^20 20:30 event /);
    },
    "what decides nothing calls for nothing": async (sql) => {
      await givenEvents(sql, [GAME]);
      await givenGuide(sql, "demo");
      await givenEvents(sql, [{ ...GAME, status: "live", details: { broadcaster: "TV One" } }]);
      assert.equal(await refresh(sql), 0);
      await givenEvents(sql, [{ ...GAME, status: "postponed" }]);
      assert.equal(await refresh(sql), 1);
    },
    "what an admin decided and what is left over do not call for it": async (sql) => {
      await givenEvents(sql, [GAME]);
      const provider = await givenGuide(sql, "demo");
      await sql`
        insert into matching.match_overrides (channel_name, event_id) values (${NAME}, null)`;
      await whenScheduled(sql, provider);
      await givenEvents(sql, [{ ...GAME, id: "other", at: "2026-11-25T00:00Z" }]);
      assert.equal(await refresh(sql), 1);
      assert.equal(await refresh(sql), 0);
    },
    "providers that are off or were never loaded are left alone": async (sql) => {
      await givenEvents(sql, [GAME]);
      await givenGuide(sql, "demo");
      await givenProvider(sql, { slug: "new" });
      await givenEvents(sql, [{ ...GAME, at: "2026-11-21T01:30Z" }]);
      await sql`update intake.providers set is_active = false where slug = 'demo'`;
      assert.equal(await refresh(sql), 0);
    },
  }));

// Each on a database of its own: in one transaction all changes of an event have the same instant.
Deno.test("a game that is put off or moved moves its block within minutes", () =>
  withDatabase(async (sql) => {
    await givenEvents(sql, [GAME]);
    await givenGuide(sql, "demo");
    assert.deepEqual(await eventAt(sql), ["20 19:00 event Boston Celtics vs Los Angeles Lakers"]);
    await givenEvents(sql, [{ ...GAME, at: "2026-11-21T01:30Z" }]);
    assert.equal(await refresh(sql), 1);
    assert.deepEqual(await eventAt(sql), ["20 20:30 event Boston Celtics vs Los Angeles Lakers"]);
    await givenEvents(sql, [{ ...GAME, at: "2026-11-21T01:30Z", status: "postponed" }]);
    assert.equal(await refresh(sql), 1);
    assert.deepEqual(await eventAt(sql), []);
  }));

Deno.test("a provider is not forgotten because another one's run came first", () =>
  withDatabase(async (sql) => {
    await givenEvents(sql, [GAME]);
    const [first] = [await givenGuide(sql, "first"), await givenGuide(sql, "second")];
    assert.equal(await refresh(sql), 0);
    await givenEvents(sql, [{ ...GAME, at: "2026-11-21T01:30Z" }]);
    await whenScheduled(sql, first);
    assert.equal(await refresh(sql), 1);
    assert.deepEqual(
      await eventAt(sql),
      Array(2).fill("20 20:30 event Boston Celtics vs Los Angeles Lakers"),
    );
    assert.equal(await refresh(sql), 0);
  }));
