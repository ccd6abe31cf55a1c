import assert from "node:assert/strict";
import fc from "fast-check";
import { isDue, parseCronSchedule } from "./cron_schedule.ts";

Deno.test("a schedule is due in the minutes it names", async (t) => {
  const cases: [schedule: string, time: string, due: boolean][] = [
    ["* * * * *", "2026-11-20T12:34:56Z", true],
    ["*/5 * * * *", "2026-11-20T12:35:00Z", true],
    ["*/5 * * * *", "2026-11-20T12:34:00Z", false],
    ["0,30 6-8 * * *", "2026-11-20T08:30:00Z", true],
    ["0,30 6-8 * * *", "2026-11-20T09:00:00Z", false],
    ["1-10/3 * * * *", "2026-11-20T09:07:00Z", true],
    ["1-10/3 * * * *", "2026-11-20T09:08:00Z", false],
    ["0 0 29 2 *", "2028-02-29T00:00:00Z", true],
    ["0 0 * * 7", "2026-11-22T00:00:00Z", true],
    ["0 0 * * 0", "2026-11-22T00:00:00Z", true],
    ["0 0 * 12 *", "2026-11-22T00:00:00Z", false],
    // Both day fields restricted: either is enough. 2026-11-20 is a Friday.
    ["0 0 1 * 5", "2026-11-20T00:00:00Z", true],
    ["0 0 1 * 5", "2026-12-01T00:00:00Z", true],
    ["0 0 1 * 5", "2026-11-21T00:00:00Z", false],
    ["0 0 */2 * 5", "2026-11-20T00:00:00Z", false],
  ];
  for (const [schedule, time, due] of cases) {
    await t.step(
      `${schedule} at ${time}`,
      () => assert.equal(isDue(parseCronSchedule(schedule), new Date(time)), due),
    );
  }
});

Deno.test("what is no schedule of five fields of numbers is refused", () => {
  const wrong = [
    "",
    "* * * *",
    "* * * * * *",
    "60 * * * *",
    "* 24 * * *",
    "* * 0 * *",
    "* * * 13 *",
    "* * * * 8",
  ];
  for (
    const schedule of [
      ...wrong,
      "*/0 * * * *",
      "5/10 * * * *",
      "9-1 * * * *",
      "30 seconds",
      "a * * * *",
      "1, * * * *",
    ]
  ) {
    assert.throws(() => parseCronSchedule(schedule), { code: "SCHEDULE_WRONG" }, schedule);
  }
});

Deno.test("a list of minutes is due exactly in these minutes", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1 }), (minutes) => {
    const schedule = parseCronSchedule(`${minutes.join(",")} * * * *`);
    for (let minute = 0; minute < 60; minute++) {
      assert.equal(isDue(schedule, new Date(Date.UTC(2026, 10, 20, 3, minute))), minutes.includes(minute));
    }
  }));
});
