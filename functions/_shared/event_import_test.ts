import assert from "node:assert/strict";
import { withDatabase } from "../../local/test_database.ts";
import { each, LAKERS_AT_CELTICS } from "../../tests/guide_fixtures.ts";
import { importEvents } from "./event_import.ts";
import type { SourceEvent } from "./sources/source_rows.ts";

const RACE: SourceEvent = {
  sourceEventId: "race-1",
  league: "Formula 1",
  sport: "Motorsport",
  eventName: 'Monaco "Grand" Prix\tSunday \\ Race',
  sides: null,
  startAt: new Date("2026-05-24T13:00:00Z"),
  venue: null,
  status: "scheduled",
};

Deno.test("events arrive once, are updated where they changed, and are left alone otherwise", async () => {
  await withDatabase(async (sql) => {
    const load = (...events: SourceEvent[]) => sql.begin((sql) => importEvents(sql, "csv", each(events)));
    const first = await load(LAKERS_AT_CELTICS, RACE);
    assert.deepEqual([first.created, first.updated, first.unchanged], [2, 0, 0]);
    const later = { ...LAKERS_AT_CELTICS, startAt: new Date("2026-03-02T00:30:00Z") };
    const second = await load(later, RACE);
    assert.deepEqual([second.created, second.updated, second.unchanged], [0, 1, 1]);
    const rows = await sql`
      select event_name, home_team, event_datetime from catalog.events order by event_datetime`;
    assert.deepEqual([...rows], [
      { event_name: LAKERS_AT_CELTICS.eventName, home_team: "Boston Celtics", event_datetime: later.startAt },
      { event_name: RACE.eventName, home_team: null, event_datetime: RACE.startAt },
    ]);
  });
});

Deno.test("when the source of events fails, its own error is thrown and no event stays", async () => {
  await withDatabase(async (sql) => {
    const failure = new Error("the source broke off");
    const events = async function* () {
      yield await Promise.resolve(LAKERS_AT_CELTICS);
      throw failure;
    };
    await assert.rejects(
      sql.begin((sql) => importEvents(sql, "csv", events())),
      (error) => error === failure,
    );
    const [left] = await sql`
      select (select count(*)::integer from catalog.events) as events, (select count(*)::integer from catalog.events_staging) as staged`;
    assert.deepEqual({ ...left }, { events: 0, staged: 0 });
  });
});
