import assert from "node:assert/strict";
import { readOne } from "../../../tests/thesportsdb_answers.ts";
import type { SourceEvent } from "./source_rows.ts";

Deno.test("reads when an event starts", async (t) => {
  const unknown = { strTimestamp: null, strTime: null, strTimeLocal: null };
  const cases: Record<
    string,
    [Record<string, unknown>, start: string, isKnown: boolean, offset: number | null]
  > = {
    "the stamp without a zone is UTC": [{}, "2026-03-04T19:30:00Z", true, 0],
    "the stamp with a zone": [{ strTimestamp: "2026-03-04T19:30:00+00:00" }, "2026-03-04T19:30:00Z", true, 0],
    "the stamp with another zone": [
      { strTimestamp: "2026-03-04T21:30:00+02:00" },
      "2026-03-04T19:30:00Z",
      true,
      0,
    ],
    "day and time without a stamp": [
      { strTimestamp: null, strTime: "20:15:00", strTimeLocal: "" },
      "2026-03-04T20:15:00Z",
      true,
      null,
    ],
    "a stamp of zeros": [{ strTimestamp: "0000-00-00T00:00:00" }, "2026-03-04T19:30:00Z", true, 0],
    "the venue lies in the day before": [
      { strTimestamp: "2026-03-05T01:15:00", dateEventLocal: "2026-03-04", strTimeLocal: "17:15:00" },
      "2026-03-05T01:15:00Z",
      true,
      -480,
    ],
    "a zone of three quarters of an hour": [
      { strTimeLocal: "01:15:00", dateEventLocal: "2026-03-05" },
      "2026-03-04T19:30:00Z",
      true,
      345,
    ],
    "a local time that fits no zone": [{ strTimeLocal: "20:10:00" }, "2026-03-04T19:30:00Z", true, null],
    "a local time a day away": [{ dateEventLocal: "2026-03-06" }, "2026-03-04T19:30:00Z", true, null],
    "no time at all": [unknown, "2026-03-04T00:00:00Z", false, null],
    "a time that is none": [{ ...unknown, strTime: "TBD" }, "2026-03-04T00:00:00Z", false, null],
    "a local time alone": [{ ...unknown, strTimeLocal: "19:30:00" }, "2026-03-04T00:00:00Z", false, null],
    "midnight here and there": [
      { strTimestamp: "2026-03-04T00:00:00", strTime: "00:00:00", strTimeLocal: "00:00:00" },
      "2026-03-04T00:00:00Z",
      false,
      null,
    ],
    "midnight that is evening at the venue": [
      {
        strTimestamp: "2026-03-05T00:00:00",
        strTime: "00:00:00",
        strTimeLocal: "19:00:00",
        dateEventLocal: "2026-03-04",
      },
      "2026-03-05T00:00:00Z",
      true,
      -300,
    ],
  };
  for (const [name, [changes, start, isKnown, offset]] of Object.entries(cases)) {
    await t.step(name, () => {
      const read = readOne(changes);
      assert.deepEqual([read.startAt, read.timeIsKnown, read.utcOffsetMinutes], [
        new Date(start),
        isKnown,
        offset,
      ]);
    });
  }
});

Deno.test("reads where an event stands", async (t) => {
  const cases: [strStatus: string | null, SourceEvent["status"], more?: Record<string, unknown>][] = [
    ["NS", "scheduled"],
    ["Not Started", "scheduled"],
    ["TBD", "scheduled"],
    ["", "scheduled"],
    ["something new", "scheduled"],
    ["1H", "live"],
    ["HT", "live"],
    ["Q3", "live"],
    ["P2", "live"],
    ["BT", "live"],
    ["IN7", "live"],
    ["LIVE", "live"],
    ["FT", "completed"],
    ["AOT", "completed"],
    ["AET", "completed"],
    ["PEN", "completed"],
    ["AWD", "completed"],
    ["WO", "completed"],
    ["Match Finished", "completed"],
    [null, "completed", { intHomeScore: "2", intAwayScore: "0" }],
    [null, "scheduled", { intHomeScore: "2" }],
    ["PST", "postponed"],
    ["POST", "postponed"],
    ["SUSP", "postponed"],
    ["Postponed", "postponed"],
    ["NS", "postponed", { strPostponed: "yes" }],
    [null, "postponed", { strPostponed: "yes" }],
    ["FT", "completed", { strPostponed: "yes" }],
    ["CANC", "cancelled", { strPostponed: "yes" }],
    ["ABD", "cancelled"],
  ];
  for (const [strStatus, status, more = {}] of cases) {
    await t.step(`${strStatus} ${JSON.stringify(more)}`, () => {
      assert.equal(readOne({ strStatus, ...more }).status, status);
    });
  }
});

Deno.test("says rounds as a person would", () => {
  const cases: Record<string, string | null> = {
    "0": null,
    "": null,
    "-1": null,
    "7": "7",
    "125": "Quarter-final",
    "150": "Semi-final",
    "160": "Playoff",
    "170": "Playoff semi-final",
    "180": "Playoff final",
    "200": "Final",
    "500": "Pre-season",
  };
  for (const [intRound, round] of Object.entries(cases)) {
    assert.equal(readOne({ intRound }).round, round, intRound);
  }
});
