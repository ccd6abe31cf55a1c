import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { type GivenEvent, givenEvents } from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";
import { givenLeague } from "../../tests/team_fixtures.ts";

const LEAGUE = { league: "Test League", sport: "Soccer" };
const FIRST: GivenEvent = { ...LEAGUE, id: "1", sides: ["Gulls", "Foxes"], at: "2026-11-20T20:00Z" };
const RETURN: GivenEvent = { ...LEAGUE, id: "2", sides: ["Foxes", "Gulls"], at: "2026-12-20T20:00Z" };

/** Pairings as `team - team | league | count | latest day`. */
async function pairings(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select least(a.canonical_name, b.canonical_name) || ' - ' || greatest(a.canonical_name, b.canonical_name) || ' | ' || l.canonical_name || ' | '
      || p.occurrence_count || ' | ' || to_char(p.last_seen at time zone 'UTC', 'YYYY-MM-DD') as line
    from catalog.team_pairings as p
    join catalog.teams as a on a.team_id = p.team1_id
    join catalog.teams as b on b.team_id = p.team2_id
    join catalog.api_leagues_canonical as l on l.league_id = p.league_id
    order by 1`;
  return rows.map((row) => row.line);
}

async function givenCup(sql: Sql): Promise<void> {
  await givenLeague(sql, "Gulls | | | |\nFoxes | | | |\nGoats | | | |");
  await givenLeague(sql, "", "Test Cup");
}

Deno.test("pairings", (t) =>
  sharingDatabase(t, {
    "count who meets, in which league and when last, whoever is at home": async (sql) => {
      await givenCup(sql);
      await givenEvents(sql, [FIRST, RETURN, {
        ...FIRST,
        id: "3",
        league: "Test Cup",
        at: "2027-01-10T20:00Z",
      }, {
        ...LEAGUE,
        id: "4",
        sides: ["Goats", "Gulls"],
        at: "2026-11-27T20:00Z",
      }]);
      assert.deepEqual(await pairings(sql), [
        "Foxes - Gulls | Test Cup | 1 | 2027-01-10",
        "Foxes - Gulls | Test League | 2 | 2026-12-20",
        "Goats - Gulls | Test League | 1 | 2026-11-27",
      ]);
    },

    "are not counted again by a repeat": async (sql) => {
      await givenCup(sql);
      await givenEvents(sql, [FIRST, RETURN]);
      const before = await sql`select p.xmin::text as version, p.* from catalog.team_pairings as p`;
      await givenEvents(sql, [FIRST, RETURN]);
      await givenEvents(sql, [{ ...FIRST, venue: "Harbour Ground" }]);
      assert.deepEqual(
        await sql`select p.xmin::text as version, p.* from catalog.team_pairings as p`,
        before,
      );
    },

    "follow what becomes of the events": async (sql) => {
      await givenCup(sql);
      await givenEvents(sql, [FIRST, RETURN]);
      await givenEvents(sql, [{ ...RETURN, at: "2026-12-28T20:00Z" }]);
      assert.deepEqual(await pairings(sql), ["Foxes - Gulls | Test League | 2 | 2026-12-28"]);
      await givenEvents(sql, [{ ...RETURN, at: "2026-12-28T20:00Z", status: "cancelled" }]);
      assert.deepEqual(await pairings(sql), ["Foxes - Gulls | Test League | 1 | 2026-11-20"]);
      await sql`delete from catalog.events where event_name = 'Gulls vs Foxes'`;
      assert.deepEqual(await pairings(sql), []);
    },

    "leave out events without two teams": async (sql) => {
      await givenEvents(sql, [
        { id: "1", name: "UFC 330", league: "UFC", sport: "MMA", at: "2026-11-21T23:00Z" },
        {
          id: "2",
          sides: ["Ana Lind", "Berta Moll"],
          league: "WTA Tour",
          sport: "Tennis",
          at: "2026-11-21T10:00Z",
        },
      ]);
      assert.deepEqual(await pairings(sql), []);
    },
  }));
