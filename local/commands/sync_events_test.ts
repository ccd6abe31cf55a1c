import assert from "node:assert/strict";
import { NOW } from "../../tests/database_fixtures.ts";
import { makeWorld } from "../../tests/replay/source_world.ts";
import { withReplayedSources } from "../../tests/replay/synchronised.ts";
import { main } from "../main.ts";
import { createProgress } from "../progress.ts";
import { report, syncEvents } from "./sync_events.ts";

async function printed(args: string[]): Promise<{ code: number; out: string; error: string }> {
  const { log, error } = console;
  const result = { code: -1, out: "", error: "" };
  console.log = (line: string) => result.out += `${line}\n`;
  console.error = (line: string) => result.error += `${line}\n`;
  try {
    result.code = await main(args);
  } finally {
    Object.assign(console, { log, error });
  }
  return result;
}

Deno.test("sync-events plans, asks until nothing is due, shows how far it is and counts", () =>
  withReplayedSources(makeWorld(NOW, { leagues: 2, days: 2 }), async ({ deps, sportsDb }) => {
    let shown = "";
    const progress = createProgress({
      isTerminal: true,
      write: (text) => shown += text,
      now: () => shown.length * 1000,
    });
    sportsDb.misbehave(/all_leagues/, () => new Response("no", { status: 500 }));
    const summary = await syncEvents(deps, { minutes: 5, progress });
    // Three games on each of two days, and one of the evening before that is after midnight in UTC.
    assert.deepEqual(
      [summary.planned, summary.requests, summary.failed, summary.left, summary.events.created],
      [13, 13, 1, 0, 7],
    );
    assert.match(shown, /Asking sources {2}\[-{30}\] {3}0 % {2}0 of 13/);
    assert.match(shown, /\[#{30}\] 100 % {2}13 of 13/);
    assert.match(
      report(summary),
      /^Requests: 13 sent, 0 of them unchanged, 1 failed, 0 wait\nEvents: 7 new, \d+ changed, 0 unchanged\nTeams: 12 new/,
    );
    assert.match(
      report(summary),
      /1 requests failed:\n {2}Cannot fetch from 127\.0\.0\.1:\d+: it answered 500/,
    );

    const again = await syncEvents(deps, { minutes: 5, progress });
    assert.deepEqual([again.planned, again.requests], [0, 0], "what is fresh is not asked for again");
  }, { days: 2 }));

Deno.test("sync-events stops when its time is over and goes on the next time", () =>
  withReplayedSources(makeWorld(NOW, { leagues: 1, days: 2 }), async ({ sql, deps }) => {
    await sql`update catalog.sources set is_active = false where source = 'espn'`;
    await sql`update catalog.sources set requests_per_minute = 1, burst = 1 where source = 'thesportsdb'`;
    const progress = createProgress({ json: true });
    const first = await syncEvents(deps, { minutes: 1.5, progress });
    assert.deepEqual([first.requests, first.left], [2, 2]);
    const second = await syncEvents(deps, { minutes: 5, progress });
    assert.deepEqual([second.planned, second.requests, second.left], [0, 2, 0]);
  }, { days: 2 }));

Deno.test("sync-events refuses options that make no sense", async () => {
  const cases: [args: string[], message: RegExp][] = [
    [["--minutes", "soon"], /--minutes is no number/],
    [["--minutes", "0"], /--minutes is not above 0/],
    [["--database-url", "http://x"], /--database-url is no postgresql:\/\/ address/],
    [["--league", "NBA"], /'--league'/],
    [["NBA"], /Cannot use NBA/],
  ];
  for (const [args, message] of cases) {
    const { code, error } = await printed(["sync-events", ...args]);
    assert.equal(code, 2, args.join(" "));
    assert.match(error, message);
  }
  const help = await printed(["sync-events", "--help"]);
  assert.deepEqual([help.code, help.out.startsWith("deno task sync-events: ")], [0, true]);
});
