import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import type { SourceEventDetails } from "../../functions/_shared/sources/source_rows.ts";
import { events, type GivenEvent, givenEvents } from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";

type Source = "csv" | "espn" | "thesportsdb" | "manual";

const LAKERS_CELTICS: GivenEvent = {
  id: "t1",
  sides: ["Los Angeles Lakers", "Boston Celtics"],
  at: "2026-11-21T03:00Z",
};
const AT_ESPN = { ...LAKERS_CELTICS, id: "e1", name: "Boston Celtics at Los Angeles Lakers" };
const CUBS_METS: GivenEvent = {
  id: "t1",
  league: "MLB",
  sport: "Baseball",
  sides: ["Chicago Cubs", "New York Mets"],
  at: "2026-09-20T17:00Z",
};
const QUALIFYING: GivenEvent = {
  id: "t1",
  name: "Qatar Grand Prix Qualifying",
  league: "Formula 1",
  sport: "Motorsport",
  at: "2026-11-28T14:00Z",
};

function hoursLater(event: GivenEvent, hours: number): string {
  return new Date(new Date(event.at).getTime() + hours * 3_600_000).toISOString();
}

/** Each import is one source's telling, in order; expected are the ids that share an event. */
interface Case {
  name: string;
  imports: [Source, GivenEvent[]][];
  expected: string[];
}

const sameGame: Case[] = [
  {
    name: "told by two sources at the same minute",
    imports: [["thesportsdb", [LAKERS_CELTICS]], ["espn", [AT_ESPN]]],
    expected: ["e1+t1"],
  },
  {
    name: "under two leagues, home and away changed",
    imports: [["thesportsdb", [LAKERS_CELTICS]], ["espn", [{
      ...AT_ESPN,
      league: "NBA Cup",
      sides: ["Celtics", "LA Lakers"],
    }]]],
    expected: ["e1+t1"],
  },
  {
    name: "hours apart on one day of the venue, while its time is not fixed",
    imports: [
      ["thesportsdb", [{
        ...LAKERS_CELTICS,
        details: { utcOffsetMinutes: -480 },
      }]],
      ["espn", [{ ...AT_ESPN, at: "2026-11-20T08:00Z", details: { timeIsKnown: false } }]],
    ],
    expected: ["e1+t1"],
  },
  {
    name: "one side known to one source only under a name of its own",
    imports: [
      ["thesportsdb", [{ ...LAKERS_CELTICS, league: "Bench League", sides: ["Hill Kings", "River Wolves"] }]],
      ["espn", [{ ...AT_ESPN, league: "Bench League", sides: ["Hill Kings", "Rivertown"] }]],
    ],
    expected: ["e1+t1"],
  },
  {
    name: "a session of a race in other words",
    imports: [["thesportsdb", [QUALIFYING]], ["espn", [{
      ...QUALIFYING,
      id: "e1",
      name: "Qatar Airways Grand Prix of Qatar - Qualifying",
    }]]],
    expected: ["e1+t1"],
  },
  {
    name: "a match of players that sources put at different hours of the session",
    imports: [
      ["thesportsdb", [{
        id: "t1",
        league: "WTA Tour",
        sport: "Tennis",
        sides: ["Ana Lind", "Berta Moll"],
        at: "2026-11-21T10:00Z",
      }]],
      ["espn", [{
        id: "e1",
        league: "WTA Tour",
        sport: "Tennis",
        sides: ["Berta Moll", "Ana Lind"],
        at: "2026-11-21T15:30Z",
      }]],
    ],
    expected: ["e1+t1"],
  },
  {
    name: "both games of a doubleheader, each with its own",
    imports: [
      ["thesportsdb", [CUBS_METS, { ...CUBS_METS, id: "t2", at: hoursLater(CUBS_METS, 3.5) }]],
      ["espn", [{ ...CUBS_METS, id: "e2", at: hoursLater(CUBS_METS, 3.75) }, { ...CUBS_METS, id: "e1" }]],
    ],
    expected: ["e1+t1", "e2+t2"],
  },
  {
    name: "a new id for a game the source knew under another",
    imports: [["espn", [AT_ESPN]], ["espn", [{ ...AT_ESPN, id: "e9" }]]],
    expected: ["e1+e9"],
  },
];

const differentGames: Case[] = [
  {
    name: "a pair that one feed lists both ways round, of any sport",
    imports: [["espn", [AT_ESPN]], ["espn", [{
      ...AT_ESPN,
      id: "e2",
      sides: ["Boston Celtics", "Los Angeles Lakers"],
      at: hoursLater(AT_ESPN, 0.5),
    }]]],
    expected: ["e1", "e2"],
  },
  {
    name: "midnight in place of a time, and the game a night later that begins at midnight UTC",
    imports: [
      ["espn", [{ ...AT_ESPN, at: "2026-11-22T00:00Z" }]],
      ["thesportsdb", [{ ...LAKERS_CELTICS, at: "2026-11-21T00:00Z", details: { timeIsKnown: false } }]],
    ],
    expected: ["e1", "t1"],
  },
  {
    name: "two games of one pair on one day, of which one source lists one hours off",
    imports: [
      ["thesportsdb", [CUBS_METS, { ...CUBS_METS, id: "t2", at: hoursLater(CUBS_METS, 7) }]],
      ["espn", [{ ...CUBS_METS, id: "e1", at: hoursLater(CUBS_METS, 3.5) }]],
    ],
    expected: ["e1", "t1", "t2"],
  },
  {
    name: "the next game of a series",
    imports: [["thesportsdb", [CUBS_METS]], ["espn", [{
      ...CUBS_METS,
      id: "e1",
      at: hoursLater(CUBS_METS, 24),
    }]]],
    expected: ["e1", "t1"],
  },
  {
    name: "two halves of split squads, at the same hour in each other's parks",
    imports: [["thesportsdb", [CUBS_METS, {
      ...CUBS_METS,
      id: "t2",
      sides: ["New York Mets", "Chicago Cubs"],
    }]]],
    expected: ["t1", "t2"],
  },
  {
    name: "a well-known team playing two well-known teams at once",
    imports: [["thesportsdb", [CUBS_METS]], ["espn", [{
      ...CUBS_METS,
      id: "e1",
      sides: ["Chicago Cubs", "Houston Astros"],
    }]]],
    expected: ["e1", "t1"],
  },
  {
    name: "men and women of one club",
    imports: [
      ["thesportsdb", [{
        id: "t1",
        league: "English Premier League",
        sport: "Soccer",
        sides: ["Arsenal", "Chelsea"],
        at: "2026-11-21T12:00Z",
      }]],
      ["espn", [{
        id: "e1",
        league: "English Women's Super League",
        sport: "Soccer",
        sides: ["Arsenal", "Chelsea"],
        at: "2026-11-21T12:00Z",
      }]],
    ],
    expected: ["e1", "t1"],
  },
  {
    name: "two sessions of one weekend",
    imports: [["thesportsdb", [QUALIFYING]], ["espn", [{
      ...QUALIFYING,
      id: "e1",
      name: "Qatar Grand Prix - Race",
      at: hoursLater(QUALIFYING, 24),
    }]]],
    expected: ["e1", "t1"],
  },
  {
    name: "two numbered sessions",
    imports: [["thesportsdb", [{ ...QUALIFYING, name: "Qatar Grand Prix Practice 1" }]], ["espn", [{
      ...QUALIFYING,
      id: "e1",
      name: "Qatar Grand Prix Practice 2",
    }]]],
    expected: ["e1", "t1"],
  },
];

/** The ids that share an event. */
async function sharedIds(sql: Sql): Promise<string[]> {
  return (await events(sql)).map((line) => line.split(" | ").at(-1)!).sort();
}

async function tell(sql: Sql, imports: Case["imports"]): Promise<void> {
  for (const [source, given] of imports) await givenEvents(sql, given, { source });
}

/** What the database says of the one event there is. */
async function onlyEvent(sql: Sql): Promise<Record<string, unknown>> {
  const rows = await sql`
    select e.event_name, e.event_datetime, e.time_is_known, e.status, e.venue, e.broadcaster, e.round, e.corrected_fields, e.data_sources,
      e.record_status from catalog.events as e where e.record_status <> 'archived'`;
  assert.equal(rows.length, 1);
  return rows[0]!;
}

Deno.test("sources that tell of", (t) =>
  sharingDatabase(t, {
    "the same game share one event": (sql, t) => runCases(sql, t, sameGame),
    "different games have an event each": (sql, t) => runCases(sql, t, differentGames),
  }));

async function runCases(sql: Sql, t: Deno.TestContext, cases: Case[]): Promise<void> {
  for (const { name, imports, expected } of cases) {
    await t.step(name, () =>
      undone(sql, async (transaction) => {
        await tell(transaction, imports);
        assert.deepEqual(await sharedIds(transaction), expected);
        // Told again, nothing is written.
        const before = await transaction`select xmin, event_id from catalog.events order by event_id`;
        await tell(transaction, imports);
        assert.deepEqual(
          await transaction`select xmin, event_id from catalog.events order by event_id`,
          before,
        );
      }));
  }
}

const SAID = (details: Partial<SourceEventDetails>, rest: Partial<GivenEvent> = {}) => ({ ...rest, details });

Deno.test("of what several sources say", (t) =>
  sharingDatabase(t, {
    "each field follows the source that counts": async (sql) => {
      await givenEvents(sql, [{
        ...LAKERS_CELTICS,
        ...SAID({ round: "14", broadcaster: "Radio" }, { venue: "Their hall", status: "scheduled" }),
      }], { source: "thesportsdb" });
      await givenEvents(sql, [{
        ...AT_ESPN,
        ...SAID({ round: "Week 4", broadcaster: "TV One" }, { venue: "Our hall", status: "postponed" }),
        at: "2026-11-21T03:30Z",
      }], { source: "espn" });
      assert.deepEqual(await onlyEvent(sql), {
        event_name: "Los Angeles Lakers vs Boston Celtics",
        event_datetime: new Date("2026-11-21T03:30Z"),
        time_is_known: true,
        status: "postponed",
        venue: "Our hall",
        broadcaster: "TV One",
        round: "14",
        corrected_fields: [],
        data_sources: ["espn", "thesportsdb"],
        record_status: "active",
      });
    },

    "a time that is known beats one that is not": async (sql) => {
      await givenEvents(sql, [{ ...AT_ESPN, ...SAID({ timeIsKnown: false }), at: "2026-11-20T05:00Z" }], {
        source: "espn",
      });
      assert.equal((await onlyEvent(sql))["time_is_known"], false);
      await givenEvents(sql, [{ ...LAKERS_CELTICS, ...SAID({ utcOffsetMinutes: -480 }) }], {
        source: "thesportsdb",
      });
      const event = await onlyEvent(sql);
      assert.deepEqual([event["event_datetime"], event["time_is_known"]], [
        new Date(LAKERS_CELTICS.at),
        true,
      ]);
    },

    "an admin's import counts most": async (sql) => {
      await givenEvents(sql, [{ ...AT_ESPN, venue: "Our hall" }], { source: "espn" });
      await givenEvents(sql, [{ ...LAKERS_CELTICS, id: "m1", venue: "The right hall" }], {
        source: "manual",
      });
      await givenEvents(sql, [{ ...AT_ESPN, venue: "Our new hall" }], { source: "espn" });
      assert.equal((await onlyEvent(sql))["venue"], "The right hall");
    },

    "what a person corrects stays, until the correction is taken back": async (sql) => {
      await givenEvents(sql, [{ ...AT_ESPN, venue: "Our hall" }], { source: "espn" });
      await sql`update catalog.events set venue = 'The right hall', event_datetime = '2026-11-21T04:00Z'`;
      await givenEvents(
        sql,
        [{ ...AT_ESPN, venue: "Our new hall", at: "2026-11-21T03:15Z", status: "live" }],
        { source: "espn" },
      );
      const corrected = await onlyEvent(sql);
      assert.deepEqual(
        [corrected["venue"], corrected["event_datetime"], corrected["status"], corrected["corrected_fields"]],
        ["The right hall", new Date("2026-11-21T04:00Z"), "live", ["event_datetime", "venue"]],
      );
      await sql`update catalog.events set corrected_fields = '{}'`;
      await givenEvents(sql, [{ ...AT_ESPN, venue: "Our hall again", at: "2026-11-21T03:15Z" }], {
        source: "espn",
      });
      assert.equal((await onlyEvent(sql))["venue"], "Our hall again");
    },

    "an event that a person deleted stays deleted": async (sql) => {
      await givenEvents(sql, [AT_ESPN], { source: "espn" });
      await sql`delete from catalog.events`;
      await givenEvents(sql, [{ ...AT_ESPN, venue: "Elsewhere" }], { source: "espn" });
      assert.equal((await onlyEvent(sql))["record_status"], "deleted");
    },

    "a game that all sources move is one moved event": async (sql) => {
      await tell(sql, [["thesportsdb", [LAKERS_CELTICS]], ["espn", [AT_ESPN]]]);
      await givenEvents(sql, [{ ...AT_ESPN, at: hoursLater(AT_ESPN, 72) }], { source: "espn" });
      await givenEvents(sql, [{ ...LAKERS_CELTICS, at: hoursLater(LAKERS_CELTICS, 72) }], {
        source: "thesportsdb",
      });
      assert.deepEqual(await sharedIds(sql), ["e1+t1"]);
      assert.deepEqual((await onlyEvent(sql))["event_datetime"], new Date(hoursLater(AT_ESPN, 72)));
    },

    "an id that a source gives to another game leaves the first": async (sql) => {
      await tell(sql, [["thesportsdb", [LAKERS_CELTICS]], ["espn", [AT_ESPN]]]);
      await givenEvents(
        sql,
        [{ ...AT_ESPN, sides: ["Miami Heat", "Chicago Bulls"], name: "Bulls at Heat" }],
        { source: "espn" },
      );
      assert.deepEqual(await sharedIds(sql), ["e1", "t1"]);
    },

    "two events become one once their sources agree on the hour, or on the sides": async (sql) => {
      await tell(sql, [["thesportsdb", [LAKERS_CELTICS]], ["espn", [{
        ...AT_ESPN,
        at: hoursLater(AT_ESPN, 72),
      }]]]);
      assert.deepEqual(await sharedIds(sql), ["e1", "t1"]);
      await givenEvents(sql, [AT_ESPN], { source: "espn" });
      assert.deepEqual(await sharedIds(sql), ["e1+t1"]);
      const final = { ...LAKERS_CELTICS, id: "t2", name: "Cup Final", at: "2026-12-15T01:00Z" };
      await tell(sql, [["thesportsdb", [{ ...final, sides: ["East Winner", "West Winner"] }]], ["espn", [{
        ...final,
        id: "e2",
      }]]]);
      assert.deepEqual(await sharedIds(sql), ["e1+t1", "e2", "t2"]);
      await givenEvents(sql, [final], { source: "thesportsdb" });
      assert.deepEqual(await sharedIds(sql), ["e1+t1", "e2+t2"]);
    },

    "a game that moves beside another of its source's stays itself": async (sql) => {
      const second = { ...CUBS_METS, id: "e2", at: hoursLater(CUBS_METS, 6) };
      await givenEvents(sql, [{ ...CUBS_METS, id: "e1" }, second], { source: "espn" });
      await givenEvents(sql, [{ ...second, at: hoursLater(CUBS_METS, 1.5) }], { source: "espn" });
      assert.deepEqual(await sharedIds(sql), ["e1", "e2"]);
    },

    "a makeup game under a new id takes the other source's id along": async (sql) => {
      await tell(sql, [["thesportsdb", [CUBS_METS]], ["espn", [{ ...CUBS_METS, id: "e1" }]]]);
      const makeup = hoursLater(CUBS_METS, 48);
      await givenEvents(sql, [{ ...CUBS_METS, id: "e1", status: "postponed" }, {
        ...CUBS_METS,
        id: "e2",
        at: makeup,
      }], { source: "espn" });
      await givenEvents(sql, [{ ...CUBS_METS, at: makeup }], { source: "thesportsdb" });
      assert.deepEqual(await sharedIds(sql), ["e1", "e2+t1"]);
    },

    "the people of a race or card are its field": async (sql) => {
      const card: GivenEvent = {
        id: "u1",
        name: "UFC 330",
        league: "UFC",
        sport: "MMA",
        at: "2026-11-21T23:00Z",
        details: {
          field: [
            { id: "9", name: "Ana Lind", abbreviation: "LIN", country: "Sweden" },
            { id: "8", name: "Berta Moll", abbreviation: null, country: null },
          ],
        },
      };
      const field = () =>
        sql<{ name: string }[]>`
          select p.name from catalog.event_participants as e join catalog.participants as p on p.participant_id = e.participant_id
          where e.role = 'field' order by 1`.then((rows) => rows.map((row) => row.name));
      await givenEvents(sql, [card], { source: "espn" });
      assert.deepEqual(await field(), ["Ana Lind", "Berta Moll"]);
      await givenEvents(sql, [{
        ...card,
        details: { field: [{ id: "9", name: "A. Lind", abbreviation: null, country: null }] },
      }], { source: "espn" });
      assert.deepEqual(await field(), ["Ana Lind"]);
      const aliases = await sql`
        select a.alias from catalog.participant_aliases as a join catalog.participants as p using (participant_id) where p.name = 'Ana Lind' order by 1`;
      assert.ok(aliases.some((row) => row["alias"] === "a lind"));
    },
  }));
