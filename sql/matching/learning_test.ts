import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenProvider,
  type GivenReading,
  NOW,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
};
const NEXT: GivenEvent = { ...GAME, id: "next", at: "2026-11-22T00:00Z" };
const LATER = new Date("2026-11-20T19:00:00Z");
const TOMORROW = new Date("2026-11-21T18:00:00Z");
const FOUND: GivenReading = { a: "Lakers", b: "Celtics", shelf: "NBA" };
const LOST: GivenReading = { a: "Upper Town", b: "Lower Town", shelf: "NBA" };

async function metrics(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' ', metric_date, total_attempts, successful_matches, round(match_rate::numeric, 2), round(average_confidence::numeric, 2)) as line
    from matching.confidence_metrics order by metric_date`;
  return rows.map((row) => row.line);
}

async function patterns(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' ', measured_on, pattern_prefix, pattern_type, league, total_channels, successful_matches, failed_matches, round(match_success_rate::numeric, 2)) as line
    from matching.pattern_performance order by measured_on, pattern_prefix`;
  return rows.map((row) => row.line);
}

Deno.test("a run writes down", (t) =>
  sharingDatabase(t, {
    "each match once for each name and event": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, {
        one: FOUND,
        lost: LOST,
        team: { kind: "team", a: "Boston Celtics" },
      });
      const written = async () => {
        const rows = await sql`
          select channel_name, fixture_no, league, handler_no, match_method, round(confidence::numeric, 2)::float as confidence,
            parsed_team1, parsed_team2, matched_team1, matched_team2, api_source, created_at
          from matching.successful_matches order by channel_name, event_id`;
        return rows.map((row) => Object.values(row));
      };
      await whenMatched(sql, provider);
      const sides = ["Boston Celtics", "Los Angeles Lakers", "csv", NOW];
      const first = [
        ["one", 1, "NBA", 3, "alias", 0.99, "lakers", "celtics", ...sides],
        ["team", 1, "NBA", 3, "team_schedule", 0.99, "boston celtics", null, ...sides],
      ];
      assert.deepEqual(await written(), first);
      await givenEvents(sql, [{ ...GAME, venue: "Big Hall" }]);
      await whenMatched(sql, provider, LATER);
      assert.deepEqual(await written(), first, "matched again to the same");
      await givenEvents(sql, [{ ...NEXT, sides: ["Boston Celtics", "Miami Heat"] }]);
      await sql`update intake.providers set guide_days = 3`;
      await whenMatched(sql, provider, LATER);
      assert.deepEqual((await written()).map(([name, , , , , , , , , away]) => `${name} ${away}`), [
        "one Los Angeles Lakers",
        "team Los Angeles Lakers",
        "team Miami Heat",
      ]);
    },
    "how many fixtures of the day it looked at and matched, and how sure it was": async (sql) => {
      const provider = await givenProvider(sql, { guideDays: 3 });
      await givenEvents(sql, [GAME, NEXT]);
      await givenChannels(sql, provider, {
        one: FOUND,
        lost: LOST,
        two: { kind: "multi", fixtures: [{ a: "Los Angeles Lakers", b: "Boston Celtics" }, LOST] },
        // One fixture, though it shows both games.
        team: { kind: "team", a: "Boston Celtics" },
        empty: { kind: "placeholder" },
      });
      await whenMatched(sql, provider);
      const mean = (0.99).toFixed(2);
      assert.deepEqual(await metrics(sql), [`2026-11-20 5 3 0.60 ${mean}`]);
      await whenMatched(sql, provider, LATER);
      assert.deepEqual(await metrics(sql), [`2026-11-20 5 3 0.60 ${mean}`], "nothing was looked at");
      await givenEvents(sql, [{ ...GAME, venue: "Big Hall" }]);
      await whenMatched(sql, provider, LATER);
      assert.deepEqual(await metrics(sql), [`2026-11-20 10 6 0.60 ${mean}`], "added up over the day");
      await givenChannels(sql, provider, { lost: LOST, another: { ...LOST, a: "Middle Town" } });
      await whenMatched(sql, provider, new Date("2026-11-20T20:00:00Z"));
      await givenEvents(sql, [{ ...NEXT, venue: "Big Hall" }]);
      await whenMatched(sql, provider, TOMORROW);
      assert.deepEqual(await metrics(sql), [
        `2026-11-20 11 6 0.55 ${mean}`,
        "2026-11-21 2 0 0.00 0.00",
      ]);
    },
    "the state of each pattern of shelves": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, {
        one: FOUND,
        two: LOST,
        three: { kind: "placeholder", shelf: "NBA" },
        "unknown shelf": { ...FOUND, shelf: "Qwx Arena" },
        "no shelf": { ...LOST, shelf: null },
        // No slot of this shelf prints an event: it says nothing about the matcher.
        "only empty": { kind: "placeholder", shelf: "Empty" },
      });
      await whenMatched(sql, provider);
      const [nba] = await sql`
        select pattern_prefix, pattern_type from intake.channel_patterns
        where 'NBA' ~* pattern_regex order by confidence desc, length(pattern_regex) desc limit 1`;
      const expected = [
        "2026-11-20 (none) none 1 0 1 0.00",
        `2026-11-20 ${nba!["pattern_prefix"]} ${nba!["pattern_type"]} NBA 3 1 1 0.50`,
        "2026-11-20 Qwx Arena none 1 1 0 1.00",
      ];
      assert.deepEqual((await patterns(sql)).sort(), [...expected].sort());
      // Taught within the day: the row of the day is brought up to date.
      await givenEvents(sql, [{ id: "towns", sides: ["Upper Town", "Lower Town"], at: GAME.at }]);
      await whenMatched(sql, provider, LATER);
      assert.deepEqual(
        (await patterns(sql)).map((line) => line.slice(-8)).sort(),
        [
          " 1 0 1.00",
          " 1 0 1.00",
          " 2 0 1.00",
        ].map((end) => end.slice(-8)).sort(),
      );
    },
  }));

Deno.test("a run that looked at something says for how long, one that did not leaves no row", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME]);
    await givenChannels(sql, provider, { one: FOUND, lost: LOST });
    const started = performance.now();
    await whenMatched(sql, provider);
    const elapsed = performance.now() - started;
    await whenMatched(sql, provider, LATER);
    const runs = await sql`select at, fixtures, unmatched, matched, milliseconds from matching.runs`;
    assert.equal(runs.length, 1);
    const { milliseconds, ...run } = runs[0]!;
    assert.deepEqual(run, {
      at: NOW,
      fixtures: 2,
      unmatched: 1,
      matched: { 1: 0, 2: 0, 3: 1, 4: 0, 5: 0 },
    });
    // Four handlers and their statistics take some milliseconds on any machine.
    assert.ok(milliseconds > 0 && milliseconds <= elapsed, `${milliseconds} of ${elapsed} ms`);
  }));
