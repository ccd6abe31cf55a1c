import assert from "node:assert/strict";
import postgres from "postgres";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  events,
  givenChannels,
  givenProvider,
  outcomes,
  programmes,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { assertRefused, sharingDatabase } from "../../tests/database_sharing.ts";

const GAME = {
  event_id: "g1",
  league: "NBA",
  sport: "Basketball",
  event_name: "Lakers vs Celtics",
  home: "Los Angeles Lakers",
  away: "Boston Celtics",
  start_utc: "2026-11-20T23:00Z",
};

interface Imported {
  rows: number;
  skipped: number;
  skippedExamples: { index: number; reason: string }[];
  created: number;
  updated: number;
  unchanged: number;
  teams_created: number;
}

/** One call of the RPC, as the service role makes it. */
async function imported(sql: Sql, rows: unknown): Promise<Imported> {
  await sql`set local role service_role`;
  const [row] = await sql<{ result: Imported }[]>`
    select api.admin_import_events(${sql.json(rows as postgres.JSONValue)}) as result`;
  await sql`reset role`;
  return row!.result;
}

/** Rows that are no events, each with the reason that is told. */
const BAD: [row: unknown, reason: string][] = [
  [5, "is number, not an object"],
  [null, "is null, not an object"],
  [{}, "event_id is empty"],
  [{ ...GAME, event_id: " \t" }, "event_id is empty"],
  [{ ...GAME, event_id: { id: 1 } }, "event_id is object, not text"],
  [{ ...GAME, league: "" }, "league is empty"],
  [{ ...GAME, league: "!!" }, "league !! has no letter"],
  [{ ...GAME, sport: null }, "sport is empty"],
  [{ ...GAME, event_name: "" }, "event_name is empty"],
  [{ ...GAME, home: "" }, "only one of home and away is given"],
  [{ ...GAME, away: undefined }, "only one of home and away is given"],
  [{ ...GAME, venue: "Big H\ufffdll" }, "venue is not UTF-8"],
  [{ ...GAME, start_utc: "" }, "start_utc (empty) is no possible instant"],
  [{ ...GAME, start_utc: "tomorrow" }, "start_utc tomorrow is no possible instant"],
  [{ ...GAME, start_utc: "2026-02-29T12:00Z" }, "start_utc 2026-02-29T12:00Z is no possible instant"],
  [{ ...GAME, start_utc: "2026-13-01T12:00Z" }, "start_utc 2026-13-01T12:00Z is no possible instant"],
  [{ ...GAME, start_utc: "2026-11-20T24:00Z" }, "start_utc 2026-11-20T24:00Z is no possible instant"],
  [{ ...GAME, start_utc: "2026-11-20T23:60Z" }, "start_utc 2026-11-20T23:60Z is no possible instant"],
  [
    { ...GAME, start_utc: "2026-11-20T23:00+02:00" },
    "start_utc 2026-11-20T23:00+02:00 is no possible instant",
  ],
  [{ ...GAME, start_utc: 1795215600 }, "start_utc 1795215600 is no possible instant"],
  [{ ...GAME, status: "maybe" }, "status is none of scheduled, live, completed, postponed, cancelled"],
];

/** Ways of writing a start, and the instant meant. */
const STARTS: [written: string, instant: string][] = [
  ["2026-11-20T23:00Z", "2026-11-20T23:00:00.000Z"],
  ["2026-11-20 23:00", "2026-11-20T23:00:00.000Z"],
  [" 2026-11-20T23:00:15.250Z ", "2026-11-20T23:00:15.000Z"],
  ["2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z"],
];

Deno.test("a schedule of one's own by RPC", (t) =>
  sharingDatabase(t, {
    "is merged like any other": async (sql) => {
      const result = await imported(sql, [GAME]);
      assert.deepEqual(result, {
        rows: 1,
        skipped: 0,
        skippedExamples: [],
        created: 1,
        updated: 0,
        unchanged: 0,
        teams_created: 0,
      });
      assert.deepEqual(await events(sql), ["Lakers vs Celtics | NBA | 20 23:00 | scheduled | g1"]);
      const [row] = await sql`select source from catalog.event_identifiers where identifier_value = 'g1'`;
      assert.equal(row!["source"], "manual");

      const again = await imported(sql, [GAME]);
      assert.deepEqual([again.created, again.updated, again.unchanged], [0, 0, 1]);
      const moved = await imported(sql, [{ ...GAME, start_utc: "2026-11-21T01:00Z", status: "Postponed" }]);
      assert.deepEqual([moved.created, moved.updated, moved.unchanged], [0, 1, 0]);
      assert.deepEqual(await events(sql), ["Lakers vs Celtics | NBA | 21 01:00 | postponed | g1"]);
    },

    "skips bad rows, counts them, and names them by index and reason": async (sql) => {
      for (const [row, reason] of BAD) {
        const result = await imported(sql, [row]);
        assert.deepEqual([result.rows, result.skipped, result.skippedExamples], [1, 1, [{
          index: 0,
          reason,
        }]]);
      }
      const result = await imported(sql, [GAME, ...BAD.map(([row]) => row), {
        ...GAME,
        event_name: "again",
      }]);
      assert.deepEqual([result.rows, result.skipped, result.created], [BAD.length + 2, BAD.length + 1, 1]);
      assert.equal(result.skippedExamples.length, 20);
      assert.deepEqual(result.skippedExamples[0], { index: 1, reason: BAD[0]![1] });
      const twice = await imported(sql, [GAME, { ...GAME, start_utc: "2027-01-01T00:00Z" }]);
      assert.deepEqual(twice.skippedExamples, [{ index: 1, reason: "event_id g1 was listed already" }]);
    },

    "a bad row does not stand in for a good one of its id": async (sql) => {
      const result = await imported(sql, [{ ...GAME, status: "maybe" }, GAME]);
      assert.deepEqual([result.skipped, result.created], [1, 1]);
    },

    "takes starts as events files write them": async (sql) => {
      for (const [written, instant] of STARTS) {
        await imported(sql, [{ ...GAME, event_id: written, start_utc: written }]);
        const [row] = await sql`
          select e.event_datetime from catalog.events as e
          join catalog.event_identifiers as i on i.event_id = e.event_id where i.identifier_value = btrim(${written})`;
        assert.equal((row!["event_datetime"] as Date).toISOString(), instant, written);
      }
    },

    "takes races and cards without sides, and numbers as ids": async (sql) => {
      const { home: _, away: __, ...race } = {
        ...GAME,
        event_id: 7,
        league: "Formula 1",
        sport: "Motorsport",
      };
      const result = await imported(sql, [{ ...race, event_name: "Freedonian\nGrand Prix" }]);
      assert.equal(result.created, 1);
      assert.deepEqual(await events(sql), ["Freedonian Grand Prix | Formula 1 | 20 23:00 | scheduled | 7"]);
    },

    "may be empty": async (sql) => {
      const result = await imported(sql, []);
      assert.deepEqual([result.rows, result.skipped, result.created, result.unchanged], [0, 0, 0, 0]);
    },

    "is refused when it is no list": async (sql) => {
      await assertRefused(sql, (sql) => sql`select api.admin_import_events('{"events": []}')`, {
        code: "22023",
        message: /is object, not an array/,
      });
    },

    "of a league and sport of one's own is matched and shown without any code": async (sql) => {
      const result = await imported(sql, [{
        event_id: "bog-1",
        league: "Village Snorkel Cup",
        sport: "Bog Snorkelling",
        event_name: "Dunwich Eels vs Innsmouth Newts",
        home: "Dunwich Eels",
        away: "Innsmouth Newts",
        start_utc: "2026-11-20T23:00Z",
        venue: "The Bog",
      }]);
      assert.deepEqual([result.created, result.teams_created], [1, 2]);
      const [league] = await sql`
        select l.is_verified, l.discovery_source, s.canonical_name as sport
        from catalog.api_leagues_canonical as l join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
        where l.canonical_name = 'Village Snorkel Cup'`;
      assert.deepEqual({ ...league }, {
        is_verified: false,
        discovery_source: "manual",
        sport: "Bog Snorkelling",
      });

      const provider = await givenProvider(sql);
      const name = "BOG 01: Eels vs Newts 6:00 PM ET";
      await givenChannels(sql, provider, { [name]: { a: "Eels", b: "Newts", time: "18:00", zone: "ET" } });
      await whenScheduled(sql, provider);
      assert.deepEqual((await outcomes(sql, provider))[name]?.events, ["bog-1"]);
      assert.ok(
        (await programmes(sql, name)).includes("20 18:00 event Dunwich Eels vs Innsmouth Newts"),
        (await programmes(sql, name)).join("\n"),
      );
    },
  }));

Deno.test("schedules of one's own are for the service role alone", () =>
  withDatabase(async (sql) => {
    for (const role of ["anon", "authenticated"]) {
      await assertRefused(sql, async (transaction) => {
        await transaction`set local role ${transaction(role)}`;
        await transaction`select api.admin_import_events('[]')`;
      }, { code: "42501" });
    }
  }));
