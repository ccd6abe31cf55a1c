import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenProvider,
  NOW,
  programmes,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { assertRefused, atOnce, undone } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
  venue: "Big Hall",
};
const NAME = "NBA 01: Lakers vs Celtics";
const READING = { a: "Lakers", b: "Celtics" };

Deno.test("lengths, titles and words are the admin's to change", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME]);
    await givenChannels(sql, provider, { [NAME]: READING, empty: { kind: "placeholder" } });
    const changes: [change: (sql: Sql) => Promise<unknown>, name: string, line: number, shows: string][] = [
      [
        (sql) => sql`update guide.block_rules set title = 'Nothing on' where block = 'rest'`,
        "empty",
        0,
        "20 00:00 rest Nothing on",
      ],
      [
        (sql) => sql`update guide.block_rules set minutes = 60 where block = 'pre'`,
        NAME,
        4,
        "20 18:00 pre Pre-game: ",
      ],
      [
        (sql) => sql`update guide.block_rules set minutes = 0 where block = 'upcoming'`,
        NAME,
        1,
        "20 18:30 pre Pre-game: ",
      ],
      [
        (sql) =>
          sql`update catalog.api_leagues_canonical set duration_minutes = 60 where canonical_name = 'NBA'`,
        NAME,
        6,
        "20 20:00 post Post-game: ",
      ],
    ];
    for (const isFirst of [true, false]) {
      for (const [change, name, line, shows] of changes) {
        await undone(sql, async (transaction) => {
          if (!isFirst) await whenScheduled(transaction, provider);
          await change(transaction);
          await whenScheduled(transaction, provider);
          const shown = (await programmes(transaction, name))[line]!;
          assert.ok(shown.startsWith(shows), `${isFirst ? "before" : "after"} the first run: ${shown}`);
        });
      }
    }
  }));

Deno.test("a second run writes nothing; a moved event moves its blocks and no one else's", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME, {
      id: "jazz",
      sides: ["Utah Jazz", "Phoenix Suns"],
      at: "2026-11-21T02:00Z",
    }]);
    await givenChannels(sql, provider, {
      [NAME]: READING,
      jazz: { a: "Jazz", b: "Suns" },
      empty: { kind: "placeholder" },
    });
    const versions = () =>
      sql`select epg_data_id, xmin::text from guide.epg_data where record_status = 'active' order by 1`;
    assert.deepEqual(await whenScheduled(sql, provider), { channels: 3, written: 16, archived: 0 });
    const before = await versions();
    assert.deepEqual(await whenScheduled(sql, provider), { channels: 0, written: 0, archived: 0 });
    await sql`delete from guide.channel_schedules`;
    const again = await whenScheduled(sql, provider);
    assert.deepEqual(again, { channels: 3, written: 0, archived: 0 }, "laid out anew, but the same");
    assert.deepEqual(await versions(), before);

    await givenEvents(sql, [{ ...GAME, at: "2026-11-21T01:00Z" }]);
    const untouched = await programmes(sql, "jazz");
    const moved = await whenScheduled(sql, provider);
    assert.equal(moved.channels, 1);
    const title = "Boston Celtics vs Los Angeles Lakers";
    assert.deepEqual((await programmes(sql, NAME)).slice(-4), [
      `20 19:30 pre Pre-game: ${title}`,
      `20 20:00 event ${title}`,
      `20 22:30 post Post-game: ${title}`,
      "20 23:00 rest No event scheduled",
    ]);
    assert.deepEqual(await programmes(sql, "jazz"), untouched);
    const [archived] =
      await sql`select count(*)::integer as rows from guide.epg_data where record_status = 'archived'`;
    assert.deepEqual(archived!["rows"], moved.archived);
  }));

Deno.test("two runs at once take turns; an unknown provider is refused", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenChannels(sql, provider, { empty: { kind: "placeholder" } });
    const [first, second] = await atOnce(
      sql,
      (transaction) => transaction`select * from guide.schedule_channels(${provider}, ${NOW})`,
    );
    assert.deepEqual([first[0]!["written"], second[0]!["written"]], [1, 0]);
    await assertRefused(
      sql,
      (sql) => sql`select guide.schedule_channels(4711, ${NOW})`,
      { code: "EG002", message: /4711/ },
    );
  }));
