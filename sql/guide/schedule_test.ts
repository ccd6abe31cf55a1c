import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  assertRefused,
  atOnce,
  givenChannels,
  givenEntries,
  type GivenEvent,
  givenEvents,
  givenProvider,
  givenReadings,
  NOW,
  sharingDatabase,
  undone,
  whenScheduled,
} from "../../tests/database_fixtures.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
  venue: "Big Hall",
};
const NAME = "NBA 01: Lakers vs Celtics";
const READING = { a: "Lakers", b: "Celtics" };

/** A channel's programmes as `day hour:minute block title`, in New York's time. */
async function programmes(sql: Sql, name: string): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select to_char(e.start_time at time zone 'America/New_York', 'DD HH24:MI ') || e.block || ' ' || e.title as line
    from guide.epg_data as e join intake.channel_names as c on c.channel_name_id = e.channel_name_id
    where e.record_status = 'active' and c.channel_name = ${name} order by e.start_time`;
  return rows.map((row) => row.line);
}

Deno.test("the guide of a channel", (t) =>
  sharingDatabase(t, {
    "a matched channel shows the event by the schedule's time, with everything around it": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, {
        [NAME]: { ...READING, date: "2026-11-20", time: "20:15", zone: "ET" },
      });
      await whenScheduled(sql, provider);
      const title = "Boston Celtics vs Los Angeles Lakers";
      assert.deepEqual(await programmes(sql, NAME), [
        "20 00:00 rest No event scheduled",
        `20 12:30 upcoming Upcoming: ${title}`,
        `20 14:30 upcoming Upcoming: ${title}`,
        `20 16:30 upcoming Upcoming: ${title}`,
        `20 18:30 pre Pre-game: ${title}`,
        `20 19:00 event ${title}`,
        `20 21:30 post Post-game: ${title}`,
        "20 22:00 rest No event scheduled",
      ]);
      const [event] = await sql`
      select sub_title, description, category, is_live, is_new, match_status, sports_metadata ->> 'venue' as venue,
        sports_metadata ->> 'method' as method, event_id is not null as has_event
      from guide.epg_data where block = 'event'`;
      assert.deepEqual({ ...event }, {
        sub_title: "NBA",
        description: "NBA. Starts Fri 20 Nov 7:00 PM EST.",
        category: "Basketball",
        is_live: true,
        is_new: true,
        match_status: "matched",
        venue: "Big Hall",
        method: "alias",
        has_event: true,
      });
      const [rest] =
        await sql`select description, event_id from guide.epg_data where block = 'rest' order by start_time`;
      assert.deepEqual({ ...rest }, {
        description: `Next: ${title}, Fri 20 Nov 7:00 PM EST.`,
        event_id: null,
      });
    },
    "an override to no event shows none, whatever the name prints": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, {
        [NAME]: { ...READING, date: "2026-11-20", time: "19:00", zone: "ET" },
      });
      await sql`insert into matching.match_overrides (channel_name) values (${NAME})`;
      await whenScheduled(sql, provider);
      assert.deepEqual(await programmes(sql, NAME), ["20 00:00 rest No event scheduled"]);
    },
    "an emptied slot forgets its event and how it was matched": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenEntries(sql, provider, [{ key: "1", name: NAME }]);
      await givenReadings(sql, provider, { [NAME]: READING });
      await whenScheduled(sql, provider);
      await givenEntries(sql, provider, [{ key: "1", name: "NBA 01:" }]);
      await givenReadings(sql, provider, { "NBA 01:": { kind: "placeholder" } });
      await whenScheduled(sql, provider);
      const rows =
        await sql`select title, match_status, event_id from guide.epg_data where record_status = 'active'`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        { title: "No event scheduled", match_status: "unmatched", event_id: null },
      ]);
    },
    "the next day's guide begins where the last one's event still runs": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [{ ...GAME, at: "2026-11-21T04:00Z" }]);
      await givenChannels(sql, provider, { [NAME]: READING });
      await whenScheduled(sql, provider);
      await whenScheduled(sql, provider, new Date("2026-11-21T05:10:00Z"));
      const title = "Boston Celtics vs Los Angeles Lakers";
      assert.deepEqual((await programmes(sql, NAME)).slice(-3), [
        `20 23:00 event ${title}`,
        `21 01:30 post Post-game: ${title}`,
        "21 02:00 rest No event scheduled",
      ]);
    },
    "what a channel without an event shows": async (sql, t) => {
      const provider = await givenProvider(sql, { guideDays: 2 });
      const sides = { a: "Upper Town", b: "Lower Town" };
      const none = ["20 00:00 rest No event scheduled", "21 00:00 rest No event scheduled"];
      const cases: [name: string, reading: Parameters<typeof givenChannels>[2][string], shows: string[]][] = [
        ["an empty slot says so", { kind: "placeholder" }, none],
        ["a header too", { kind: "header" }, none],
        ["ordinary television shows its name", { kind: "linear" }, [
          "20 00:00 rest ordinary television shows its name",
          "21 00:00 rest ordinary television shows its name",
        ]],
        ["a show its title", { kind: "show", title: "Talk" }, ["20 00:00 rest Talk", "21 00:00 rest Talk"]],
        ["a team its name", { kind: "team", a: "Reds" }, ["20 00:00 rest Reds", "21 00:00 rest Reds"]],
        ["sides without a day, every day", sides, [
          "20 00:00 rest Upper Town vs Lower Town",
          "21 00:00 rest Upper Town vs Lower Town",
        ]],
        ["with a day, that day", { ...sides, order: "away_home", date: "2026-11-21" }, [
          "20 00:00 rest No event scheduled",
          "21 00:00 rest Upper Town at Lower Town",
        ]],
        ["with a clock but no zone, the day", { ...sides, date: "2026-11-20", time: "19:00" }, [
          "20 00:00 rest Upper Town vs Lower Town",
          "21 00:00 rest No event scheduled",
        ]],
        ["with a zone nobody knows, the day", { ...sides, date: "2026-11-20", time: "19:00", zone: "XYZT" }, [
          "20 00:00 rest Upper Town vs Lower Town",
          "21 00:00 rest No event scheduled",
        ]],
        ["with a clock but no day, no time", { ...sides, time: "19:00", zone: "ET" }, [
          "20 00:00 rest Upper Town vs Lower Town",
          "21 00:00 rest Upper Town vs Lower Town",
        ]],
        ["two days that are possible are no time", {
          ...sides,
          date: "--11-20|--11-21",
          time: "19:00",
          zone: "ET",
        }, [
          "20 00:00 rest Upper Town vs Lower Town",
          "21 00:00 rest Upper Town vs Lower Town",
        ]],
        ["several fixtures, all of them", { kind: "multi", fixtures: [sides, { title: "Regatta" }] }, [
          "20 00:00 rest Upper Town vs Lower Town / Regatta",
          "21 00:00 rest Upper Town vs Lower Town / Regatta",
        ]],
        ["an event of which nothing was read, its name", {}, [
          "20 00:00 rest an event of which nothing was read, its name",
          "21 00:00 rest an event of which nothing was read, its name",
        ]],
        ["day, clock and zone are a time to trust", {
          ...sides,
          title: "Cup",
          sport: "Baseball",
          date: "2026-11-20",
          time: "19:00",
          zone: "ET",
        }, [
          "20 00:00 rest No event scheduled",
          "20 12:30 upcoming Upcoming: Cup: Upper Town vs Lower Town",
          "20 14:30 upcoming Upcoming: Cup: Upper Town vs Lower Town",
          "20 16:30 upcoming Upcoming: Cup: Upper Town vs Lower Town",
          "20 18:30 pre Pre-game: Cup: Upper Town vs Lower Town",
          "20 19:00 event Cup: Upper Town vs Lower Town",
          "20 22:00 post Post-game: Cup: Upper Town vs Lower Town",
          "20 22:30 rest No event scheduled",
          "21 00:00 rest No event scheduled",
        ]],
      ];
      await givenChannels(sql, provider, Object.fromEntries(cases.map(([name, reading]) => [name, reading])));
      await whenScheduled(sql, provider);
      for (const [name, , shows] of cases) {
        await t.step(name, async () => assert.deepEqual(await programmes(sql, name), shows));
      }
    },

    "lengths, titles and words are the admin's to change": async (sql) => {
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
    },
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
