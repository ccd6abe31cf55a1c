import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { type GivenEvent, givenEvents, NOW } from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
};

async function version(sql: Sql, at: Date = NOW): Promise<string> {
  const [row] = await sql`select matching.refresh_search(${at}) as version`;
  return row!["version"];
}

Deno.test("the search tables", (t) =>
  sharingDatabase(t, {
    "hold the events of the window that may take place": async (sql) => {
      await givenEvents(sql, [
        { id: "in", sides: ["Boston Celtics", "Los Angeles Lakers"], at: "2026-11-18T00:00Z" },
        { id: "before", sides: ["Miami Heat", "Utah Jazz"], at: "2026-11-17T23:59Z" },
        { id: "last", sides: ["Miami Heat", "Utah Jazz"], at: "2027-01-03T23:59Z" },
        { id: "after", sides: ["Toronto Raptors", "Utah Jazz"], at: "2027-01-04T00:00Z" },
        {
          id: "postponed",
          sides: ["Chicago Bulls", "Phoenix Suns"],
          at: "2026-11-21T00:00Z",
          status: "postponed",
        },
        {
          id: "cancelled",
          sides: ["Chicago Bulls", "New York Knicks"],
          at: "2026-11-21T00:00Z",
          status: "cancelled",
        },
        { id: "deleted", sides: ["Chicago Bulls", "Brooklyn Nets"], at: "2026-11-21T00:00Z" },
      ]);
      await sql`delete from catalog.events where home_team = 'Chicago Bulls' and away_team = 'Brooklyn Nets'`;
      await version(sql);
      const rows = await sql`
        select i.identifier_value as id from matching.window_events as w
        join catalog.event_identifiers as i on i.event_id = w.event_id order by w.starts_at`;
      assert.deepEqual(rows.map((row) => row["id"]), ["in", "last"]);
    },

    "know each side by every alias, the shared ones weakly": async (sql) => {
      await givenEvents(sql, [{ ...GAME, sides: ["LA Clippers", "Boston Celtics"] }]);
      await version(sql);
      const rows = await sql`
        select side, alias, strength from matching.event_sides
        where alias in ('la clippers', 'clippers', 'los angeles', 'lac', 'boston celtics', 'boston') order by side, strength desc, alias`;
      assert.deepEqual(rows.map((row) => Object.values(row).join(" ")), [
        "1 la clippers 10",
        "1 clippers 8",
        "1 lac 5",
        "1 los angeles 4",
        "2 boston celtics 10",
        "2 boston 6",
      ]);
    },

    "are rebuilt when something changed that names are looked up by": async (sql, t) => {
      await givenEvents(sql, [GAME]);
      const changes: [name: string, change: (sql: Sql) => Promise<unknown>, isRebuilt: boolean][] = [
        ["nothing", () => Promise.resolve(), false],
        ["the same import", (sql) => givenEvents(sql, [GAME]), false],
        ["a new event", (sql) => givenEvents(sql, [{ ...GAME, id: "new", at: "2026-11-29T00:00Z" }]), true],
        ["a moved event", (sql) => givenEvents(sql, [{ ...GAME, at: "2026-11-21T05:00Z" }]), true],
        ["a deleted event", (sql) => sql`delete from catalog.events`, true],
        [
          "a new alias",
          (sql) =>
            sql`insert into catalog.team_aliases (team_id, alias, source, priority) select home_team_id, 'Zz', 'manual', 8 from catalog.events`,
          true,
        ],
        ["an alias taken away", (sql) => sql`delete from catalog.team_aliases where alias = 'BOS'`, true],
        ["a crash that emptied the unlogged tables", (sql) => sql`truncate matching.window_events`, true],
      ];
      for (const [name, change, isRebuilt] of changes) {
        await t.step(`${name}: ${isRebuilt}`, () =>
          undone(sql, async (transaction) => {
            const before = await version(transaction);
            await change(transaction);
            assert.equal(await version(transaction) !== before, isRebuilt);
          }));
      }
    },

    "are rebuilt for another day, not for another hour": async (sql) => {
      await givenEvents(sql, [GAME]);
      const first = await version(sql);
      assert.equal(await version(sql, new Date("2026-11-20T23:59:59Z")), first);
      assert.notEqual(await version(sql, new Date("2026-11-21T00:00:00Z")), first);
    },

    "are not rebuilt again and again while there are no events": async (sql) => {
      const first = await version(sql);
      assert.equal(await version(sql), first);
    },
  }));
