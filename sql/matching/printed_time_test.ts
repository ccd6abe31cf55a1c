import assert from "node:assert/strict";
import { withDatabase } from "../../local/test_database.ts";

const FRIDAY = "2026-11-20T18:00Z";
const NEW_YORK = "America/New_York";

interface Case {
  printed: string | null;
  weekday?: number;
  at?: string;
  zone?: string;
  days: string[] | null;
}

const TABLES: Record<string, Case[]> = {
  "a date with its year is that day, if the weekday is at most a zone away": [
    { printed: "2026-11-21", days: ["2026-11-21"] },
    { printed: "2026-11-21", weekday: 6, days: ["2026-11-21"] },
    { printed: "2026-11-21", weekday: 7, days: ["2026-11-21"] },
    { printed: "2026-11-22", weekday: 1, days: ["2026-11-22"] },
    { printed: "2026-11-21", weekday: 2, days: null },
    { printed: "2019-11-21", days: ["2019-11-21"] },
  ],
  "without a year the nearest is meant, and the weekday is its checksum": [
    { printed: "--11-21", days: ["2026-11-21"] },
    { printed: "--11-21", weekday: 6, days: ["2026-11-21"] },
    { printed: "--11-21", weekday: 5, days: ["2025-11-21"] },
    { printed: "--11-21", weekday: 7, days: ["2027-11-21"] },
    { printed: "--11-21", weekday: 2, days: null },
    { printed: "--01-02", at: "2026-12-30T18:00Z", days: ["2027-01-02"] },
    { printed: "--12-30", at: "2027-01-02T18:00Z", days: ["2026-12-30"] },
    { printed: "--05-22", days: ["2026-05-22"] },
  ],
  "29 February is a day of leap years only": [
    { printed: "--02-29", at: "2028-02-20T18:00Z", days: ["2028-02-29"] },
    { printed: "--02-29", at: "2027-12-01T18:00Z", days: ["2028-02-29"] },
    { printed: "--02-29", days: null },
    { printed: "2028-02-29", days: ["2028-02-29"] },
    { printed: "2027-02-29", days: null },
  ],
  "a bare day is the nearest month's": [
    { printed: "---20", days: ["2026-11-20"] },
    { printed: "---01", days: ["2026-12-01"] },
    { printed: "---31", days: ["2026-10-31"] },
    { printed: "---21", weekday: 6, days: ["2026-11-21"] },
    { printed: "---21", weekday: 3, days: ["2026-10-21"] },
    { printed: "---02", at: "2026-12-31T18:00Z", days: ["2027-01-02"] },
  ],
  "where day and month cannot be told apart both are possible, unless the weekday decides": [
    { printed: "--10-11|--11-10", days: ["2026-10-11", "2026-11-10"] },
    { printed: "--10-11|--11-10", weekday: 2, days: ["2026-11-10"] },
    { printed: "2026-12-05|2026-05-12", days: ["2026-12-05", "2026-05-12"] },
    { printed: "--10-11|--11-10", weekday: 5, days: null },
    { printed: "--13-05|--05-13", days: ["2027-05-13"] },
  ],
  "a weekday alone is the coming one; yesterday's lingers beside it": [
    { printed: null, weekday: 4, days: ["2026-11-19", "2026-11-26"] },
    { printed: null, weekday: 5, days: ["2026-11-20"] },
    { printed: null, weekday: 6, days: ["2026-11-21"] },
    { printed: null, weekday: 3, days: ["2026-11-25"] },
    { printed: null, days: null },
  ],
  "which day today is, the zone says": [
    { printed: null, weekday: 5, at: "2026-11-21T02:00Z", days: ["2026-11-20"] },
    { printed: null, weekday: 6, at: "2026-11-20T20:00Z", zone: "Asia/Kathmandu", days: ["2026-11-21"] },
    { printed: "---01", at: "2026-12-16T23:00Z", zone: "Pacific/Auckland", days: ["2027-01-01"] },
  ],
  "what is no day is no date": [
    { printed: "2026-02-30", days: null },
    { printed: "2026-13-01", days: null },
    { printed: "2026-00-10", days: null },
    { printed: "2026-04-00", days: null },
    { printed: "--13-01", days: null },
    { printed: "--04-31", days: null },
    { printed: "---00", days: null },
    { printed: "---32", days: null },
    { printed: "tomorrow", days: null },
    { printed: "", days: null },
  ],
};

Deno.test("a printed date means", (t) =>
  withDatabase(async (sql) => {
    for (const [name, cases] of Object.entries(TABLES)) {
      await t.step(name, async () => {
        for (const { printed, weekday = null, at = FRIDAY, zone = NEW_YORK, days } of cases) {
          const [row] = await sql`
            select matching.printed_days(${printed}, ${weekday}::smallint, ${at}, ${zone})::text[] as days`;
          assert.deepEqual(row!["days"], days, `${printed} weekday ${weekday} at ${at}`);
        }
      });
    }
  }));
