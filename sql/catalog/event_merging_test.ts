import assert from "node:assert/strict";
import { events, type GivenEvent, givenEvents } from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "g1",
  sides: ["Los Angeles Lakers", "Boston Celtics"],
  at: "2026-11-20T23:00Z",
};

Deno.test("in an import", (t) =>
  sharingDatabase(t, {
    "the same game is one event": async (sql, t) => {
      const cases: [name: string, imports: GivenEvent[][], expected: string[]][] = [
        [
          "under two ids of one import",
          [[GAME, { ...GAME, id: "g2", at: "2026-11-20T23:30Z" }]],
          ["Los Angeles Lakers vs Boston Celtics | NBA | 20 23:00 | scheduled | g1+g2"],
        ],
        [
          "under two ids of two imports",
          [[GAME], [{ ...GAME, id: "g2" }]],
          ["Los Angeles Lakers vs Boston Celtics | NBA | 20 23:00 | scheduled | g1+g2"],
        ],
        [
          "under two leagues",
          [[
            { ...GAME, id: "g1", league: "NBA" },
            { ...GAME, id: "g2", league: "NBA Cup" },
          ]],
          ["Los Angeles Lakers vs Boston Celtics | NBA | 20 23:00 | scheduled | g1+g2"],
        ],
        [
          "with its sides the other way round",
          [[GAME], [{ ...GAME, id: "g2", name: "C at L", sides: ["Boston Celtics", "Los Angeles Lakers"] }]],
          ["C at L | NBA | 20 23:00 | scheduled | g1+g2"],
        ],
        [
          "with its sides under other names",
          [[GAME], [{ ...GAME, id: "g2", sides: ["LA Lakers", "Celtics"] }]],
          ["LA Lakers vs Celtics | NBA | 20 23:00 | scheduled | g1+g2"],
        ],
        [
          "without sides, under two ids of two imports",
          [
            [{ id: "u1", name: "UFC 330", league: "UFC", sport: "MMA", at: "2026-11-21T23:00Z" }],
            [{ id: "u2", name: "UFC 330", league: "UFC", sport: "MMA", at: "2026-11-22T00:00Z" }],
          ],
          ["UFC 330 | UFC | 22 00:00 | scheduled | u1+u2"],
        ],
        [
          "between persons, under two ids of two imports",
          [
            [{
              id: "t1",
              sides: ["Ana Lind", "Berta Moll"],
              league: "WTA Tour",
              sport: "Tennis",
              at: "2026-11-21T10:00Z",
            }],
            [{
              id: "t2",
              sides: ["Berta Moll", "Ana Lind"],
              league: "WTA Tour",
              sport: "Tennis",
              at: "2026-11-21T11:00Z",
            }],
          ],
          ["Berta Moll vs Ana Lind | WTA Tour | 21 11:00 | scheduled | t1+t2"],
        ],
      ];
      for (const [name, imports, expected] of cases) {
        await t.step(name, () =>
          undone(sql, async (transaction) => {
            for (const one of imports) await givenEvents(transaction, one);
            assert.deepEqual(await events(transaction), expected);
          }));
      }
    },

    "different games stay different events": async (sql, t) => {
      const mlb = {
        league: "MLB",
        sport: "Baseball",
        sides: ["Chicago Cubs", "New York Mets"] as [string, string],
      };
      const cases: [name: string, events: GivenEvent[], count: number][] = [
        ["a doubleheader", [
          { ...mlb, id: "d1", at: "2026-11-20T17:00Z" },
          { ...mlb, id: "d2", at: "2026-11-20T20:30Z" },
        ], 2],
        ["men and women of the same clubs", [
          {
            id: "m",
            league: "English Premier League",
            sport: "Soccer",
            sides: ["Arsenal", "Chelsea"],
            at: GAME.at,
          },
          {
            id: "w",
            league: "English Women's Super League",
            sport: "Soccer",
            sides: ["Arsenal Women", "Chelsea Women"],
            at: GAME.at,
          },
          {
            id: "y",
            league: "Premier League 2",
            sport: "Soccer",
            sides: ["Arsenal U21", "Chelsea U21"],
            at: GAME.at,
          },
        ], 3],
        ["one title in two leagues", [
          { id: "a", name: "Final", league: "UFC", sport: "MMA", at: GAME.at },
          { id: "b", name: "Final", league: "NBA", at: GAME.at },
        ], 2],
        ["one title for many matches at one time", [
          { id: "a", name: "Cup, round 1", sides: ["Los Angeles Lakers", "Boston Celtics"], at: GAME.at },
          { id: "b", name: "Cup, round 1", sides: ["Miami Heat", "Chicago Bulls"], at: GAME.at },
          { id: "c", name: "Cup, round 1", sides: ["Utah Jazz", "Phoenix Suns"], at: GAME.at },
        ], 3],
      ];
      for (const [name, given, count] of cases) {
        await t.step(name, () =>
          undone(sql, async (transaction) => {
            const counts = await givenEvents(transaction, given);
            assert.deepEqual([counts.created, counts.updated], [count, 0]);
            const told = () =>
              transaction`
          select e.event_id, e.home_team, i.identifier_value from catalog.events as e
          join catalog.event_identifiers as i on i.event_id = e.event_id order by 1, 3`;
            const before = await told();
            assert.equal(new Set(before.map((row) => row["event_id"])).size, count);
            await givenEvents(transaction, given);
            assert.deepEqual(await told(), before);
          }));
      }
    },
  }));
