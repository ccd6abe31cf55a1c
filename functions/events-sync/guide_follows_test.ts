import assert from "node:assert/strict";
import {
  givenChannels,
  givenProvider,
  NOW,
  programmes,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { makeWorld } from "../../tests/replay/source_world.ts";
import { givenAllDueAgain, syncAll, withReplayedSources } from "../../tests/replay/synchronised.ts";

Deno.test("a game that its sources move or put off moves its block in the guide, or leaves it", () =>
  withReplayedSources(makeWorld(NOW, { leagues: 1, days: 3 }), async (context) => {
    const { sql, world } = context;
    await syncAll(context);
    const soon = NOW.getTime() + 8 * 3_600_000;
    const game = world.leagues[0]!.games.find(({ startAt, home, timeIsKnown, status }) =>
      home !== null && timeIsKnown && status === "scheduled" && startAt > NOW && startAt.getTime() < soon
    );
    assert.ok(game?.home && game.away);
    const name = `Event 01: ${game.home.name} vs ${game.away.name}`;
    const provider = await givenProvider(sql, { guideDays: 2 });
    await givenChannels(sql, provider, { [name]: { a: game.home.name, b: game.away.name } });
    await whenScheduled(sql, provider);
    const blocks = async () => (await programmes(sql, name)).filter((line) => /:\d\d event /.test(line));
    const before = await blocks();
    assert.equal(before.length, 1, before.join("\n"));
    assert.equal(startOf(before[0]!), newYorkTime(game.startAt));

    game.startAt = new Date(game.startAt.getTime() + 90 * 60_000);
    await givenAllDueAgain(context);
    await syncAll(context);
    assert.equal(await refreshed(), 1);
    assert.deepEqual((await blocks()).map(startOf), [newYorkTime(game.startAt)]);

    game.status = "postponed";
    await givenAllDueAgain(context);
    await syncAll(context);
    assert.equal(await refreshed(), 1);
    assert.deepEqual(await blocks(), []);

    await givenAllDueAgain(context);
    await syncAll(context);
    assert.equal(await refreshed(), 0, "the sources said the same again");

    async function refreshed(): Promise<number> {
      const [row] = await sql<
        { providers: number }[]
      >`select guide.refresh_changed_guides(${NOW}) as providers`;
      return row!.providers;
    }
  }));

/** Of a line of programmes: day, hour and minute. */
function startOf(line: string): string {
  return line.slice(0, 8);
}

function newYorkTime(at: Date): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "America/New_York",
    ...{ day: "2-digit", hour: "2-digit", minute: "2-digit" },
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return `${part("day")} ${part("hour")}:${part("minute")}`;
}
