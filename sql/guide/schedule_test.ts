import assert from "node:assert/strict";
import {
  givenChannels,
  givenEntries,
  type GivenEvent,
  givenEvents,
  givenProvider,
  givenReadings,
  programmes,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
  venue: "Big Hall",
};
const NAME = "NBA 01: Lakers vs Celtics";
const READING = { a: "Lakers", b: "Celtics" };

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
  }));
