import assert from "node:assert/strict";
import { chooseMoment } from "./chosen_moment.ts";
import { readFixtures } from "./fixtures.ts";
import { readMoments } from "./moments.ts";

function fixtures(text: string): string[] {
  const moments = readMoments(text);
  const pieces = moments.text.split("|").map((piece) => piece.trim());
  const context = { person: false, atIsVenue: false, motor: false, inSlot: true, sporting: true };
  const printed = { clusters: moments.clusters, moment: chooseMoment(moments.clusters.flat()) };
  return readFixtures(pieces, printed, context).fixtures.map(({ a, b, date, time, zone }) =>
    [a, b, date, time, zone].filter((part) => part !== null).join(" ")
  );
}

Deno.test("several fixtures of one slot are read one by one", () => {
  const cases: [string, string[]][] = [
    ["Ulm v Kiel 13:00 - Bern v Graz 15:15 - Linz v Brno 17:30", [
      "Ulm Kiel 13:00",
      "Bern Graz 15:15",
      "Linz Brno 17:30",
    ]],
    ["13:00 Ulm v Kiel 15:15 Bern v Graz", ["Ulm Kiel 13:00", "Bern Graz 15:15"]],
    ["ULM vs. KIE • BRN vs. GRZ", ["ULM KIE", "BRN GRZ"]],
    ["Ulm-Kiel 13:00 • Bern-Graz 15:15", ["Ulm Kiel 13:00", "Bern Graz 15:15"]],
    ["Ulm vs Kiel, Bern vs Graz", ["Ulm Kiel", "Bern Graz"]],
    ["Ulm vs Kiel + Bern vs Graz", ["Ulm Kiel", "Bern Graz"]],
    ["Ulm v Kiel Sat 27 Dec 13:00 GMT - Bern v Graz 15:15", [
      "Ulm Kiel --12-27 13:00 GMT",
      "Bern Graz --12-27 15:15 GMT",
    ]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(fixtures(text), expected, text);
});

Deno.test("one fixture printed twice stays one", () => {
  assert.deepEqual(fixtures("Ulm vs Kiel | Field Hockey (Ulm vs Kiel)"), ["Ulm Kiel"]);
  assert.deepEqual(fixtures("Home: Ulm v Kiel | Kiel v Ulm"), ["Ulm Kiel"]);
});

Deno.test("an ampersand inside a club does not divide fixtures", () => {
  assert.deepEqual(fixtures("Ulm v Kiel & Hove Albion"), ["Ulm Kiel & Hove Albion"]);
});

Deno.test("two pieces that hold one name each are a fixture in a slot", () => {
  const cases: [string, string[]][] = [
    ["Ulm | Kiel Town | 17:30", ["Ulm Kiel Town 17:30"]],
    ["North Derby | Ulm | Kiel", ["Ulm Kiel"]],
    ["Champions Cup | Ulm | Kiel | 17:30", ["Ulm Kiel 17:30"]],
    ["Ulm | Kiel | Bern", []],
    ["Films | Ulm | Kiel", []],
    ["Women | Ulm", []],
    ["Ulm | Court 3", []],
    ["Formula 1 | Ulm", []],
    ["Ulm | Arena Sports HD", []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(fixtures(text), expected, text);
});

Deno.test("a competition beside a bullet is not part of a side", () => {
  assert.deepEqual(fixtures("Little Cup Regionals • ULM vs KIE"), ["ULM KIE"]);
});
