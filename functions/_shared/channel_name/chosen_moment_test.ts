import assert from "node:assert/strict";
import { chooseMoment } from "./chosen_moment.ts";
import { readMoments } from "./moments.ts";

function chosen(text: string): string {
  const { date, weekday, time, zone, stop, clock } = chooseMoment(readMoments(text).clusters.flat());
  return [date, weekday, time, zone, stop, clock].filter((part) => part !== null).join(" ");
}

Deno.test("the moment of an event and the way it was printed", () => {
  const cases: [string, string][] = [
    [
      "A x B start:2026-08-20 20:10:00 stop:2026-08-21 03:23:20",
      "2026-08-20 20:10 2026-08-21 03:23 start-stop",
    ],
    ["A v B (2026-08-20 20:10:05)", "2026-08-20 20:10 stamp"],
    ["A v B Dec 27 6:00PM ET (2026-12-27 18:00:00)", "2026-12-27 18:00 ET date"],
    ["A v B 6:30PM ET (2026-12-27 18:00:00)", "2026-12-27 18:30 ET date"],
    ["A v B 6:30PM ET (2026-12-27 03:00:00)", "18:30 ET time"],
    ["A // UK Sat 26 Sep 11:15am // ET Sat 26 Sep 6:15am", "--09-26 6 11:15 UK zones"],
    ["A v B | 20-08-2026 | 15:00 (GMT)", "2026-08-20 15:00 GMT gmt"],
    ["A v B | Thu 20 Aug 11:00 EDT (US)", "--08-20 4 11:00 EDT zone"],
    ["A v B (26/12 21:30) (2026-12-26 20:20:00)", "2026-12-26 20:20 stamp"],
    ["A v B (2026-08-20 20:10:05) | C (2026-08-21 21:10:05)", "2026-08-21 21:10 stamp"],
    ["A v B 19:00 | C 20:00 CET", "20:00 CET time"],
    ["A v B 19:00 | C 20:00", "19:00 time"],
    ["A v B | Sat", "6"],
    ["A v B", ""],
  ];
  for (const [text, expected] of cases) assert.equal(chosen(text), expected, text);
});

Deno.test("a stamp decides which of two possible dates was meant", () => {
  assert.equal(chosen("A v B 7/11 19:30 (2026-11-07 19:20:00)"), "2026-11-07 19:20 stamp");
});
