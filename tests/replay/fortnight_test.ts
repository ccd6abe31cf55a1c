import assert from "node:assert/strict";
import { NOW } from "../database_fixtures.ts";
import { makeWorld } from "./source_world.ts";
import {
  broughtFacts,
  givenAllDueAgain,
  syncAll,
  type SyncAnswer,
  type Synchronised,
  withReplayedSources,
  writtenRows,
} from "./synchronised.ts";

/** All counts of writing in one sum. */
function written(answers: SyncAnswer[]): number {
  return answers.reduce(
    (sum, { leagues, teams, events }) =>
      sum + leagues.created + leagues.updated + teams.created + teams.updated + teams.conflicts +
      events.created +
      events.updated + events.teamsCreated,
    0,
  );
}

Deno.test("a fortnight of 20 leagues comes from both sources, each game once, and a second run writes nothing", () =>
  withReplayedSources(makeWorld(NOW, { leagues: 20, days: 14 }), async (context) => {
    const { sql, world } = context;
    const answers = await syncAll(context);
    // The list of leagues; of each league and source the teams and 16 days.
    assert.deepEqual(answers.map((answer) => answer.requests), [100, 100, 100, 100, 100, 100, 81]);
    assert.deepEqual(answers.map((answer) => answer.left), [581, 481, 381, 281, 181, 81, 0]);
    assert.deepEqual(answers.flatMap((answer) => [...answer.failures, ...answer.skippedEntries]), []);
    assert.equal(answers.reduce((sum, answer) => sum + answer.lost + answer.teams.conflicts, 0), 0);
    await assertEveryGameOnce(context);

    const before = await writtenRows(sql);
    await givenAllDueAgain(context);
    const again = await syncAll(context);
    assert.equal(again.reduce((sum, answer) => sum + answer.unchanged, 0), 681, "both sources said the same");
    assert.equal(written(again), 0);
    assert.equal(await writtenRows(sql), before);
    assert.equal(context.espn.seen.filter((request) => request.status === 304).length, 340);

    await givenAllDueAgain(context, { forgetAnswers: true });
    const merged = await syncAll(context);
    assert.equal(merged.reduce((sum, answer) => sum + answer.unchanged, 0), 0, "everything is read again");
    assert.equal(written(merged), 0);
    const games = world.leagues.flatMap((league) => league.games).length;
    assert.ok(merged.reduce((sum, answer) => sum + answer.events.unchanged, 0) >= 2 * games);
    assert.equal(await writtenRows(sql), before);

    // A busy day: one game is put off, one called off, one is moved by an hour.
    const [putOff, calledOff, moved] = world.leagues[0]!.games.filter((game) => game.startAt > NOW);
    assert.ok(putOff && calledOff && moved);
    putOff.status = "postponed";
    calledOff.status = "cancelled";
    moved.startAt = new Date(moved.startAt.getTime() + 3_600_000);
    await givenAllDueAgain(context);
    const changed = await syncAll(context);
    // Once for each source that tells of it.
    assert.equal(changed.reduce((sum, answer) => sum + answer.events.created, 0), 0);
    const told = await sql<{ status: string; start: Date }[]>`
      select e.status, e.event_datetime as start
      from unnest(${
      [putOff, calledOff, moved].map((game) => game.espnId)
    }::text[]) with ordinality as w (id, place)
      join catalog.event_identifiers as i on i.source = 'espn' and i.identifier_value = w.id
      join catalog.events as e on e.event_id = i.event_id
      order by w.place`;
    assert.deepEqual(told.map((row) => row.status), ["postponed", "cancelled", "scheduled"]);
    assert.deepEqual(told[2]?.start, moved.startAt);
    await assertEveryGameOnce(context);
  }));

async function assertEveryGameOnce({ sql, world }: Synchronised): Promise<void> {
  const rows = await sql<
    { league: string; start: Date; home: string | null; away: string | null; ids: string[] }[]
  >`
    select l.canonical_name as league, e.event_datetime as start, h.source_team_id as home, a.source_team_id as away,
      array_agg(i.source || ' ' || i.identifier_value order by i.source) as ids
    from catalog.events as e
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id and l.is_followed
    join catalog.event_identifiers as i on i.event_id = e.event_id
    left join catalog.team_identifiers as h on h.team_id = e.home_team_id and h.source = 'thesportsdb'
    left join catalog.team_identifiers as a on a.team_id = e.away_team_id and a.source = 'thesportsdb'
    where e.record_status = 'active'
    group by e.event_id, l.canonical_name, h.source_team_id, a.source_team_id`;
  const key = (
    row: { league: string; start: Date; home: string | null; away: string | null; ids: string[] },
  ) => [row.league, row.start.toISOString(), row.home, row.away, ...row.ids].join(" | ");
  const found = rows.map(key).sort();
  const wanted = world.leagues.flatMap((league) =>
    league.games.flatMap((game) => {
      const sides = league.kind === "teams"
        ? { home: game.home!.sportsDbId, away: game.away!.sportsDbId }
        : { home: null, away: null };
      const common = { league: league.name, start: game.startAt, ...sides };
      if (league.kind !== "race") {
        return [{ ...common, ids: [`espn ${game.espnId}`, `thesportsdb ${game.sportsDbId}`] }];
      }
      // ESPN tells of the qualifying, too.
      return [
        { ...common, ids: [`espn ${game.espnId}2`, `thesportsdb ${game.sportsDbId}`] },
        { ...common, start: new Date(game.startAt.getTime() - 4 * 3_600_000), ids: [`espn ${game.espnId}1`] },
      ];
    })
  );
  assert.deepEqual(found, wanted.map(key).sort());
}

Deno.test("two calls at once share the queue and bring the same as one", async () => {
  const world = () => makeWorld(NOW, { leagues: 4, days: 3 });
  let alone: string[] = [];
  await withReplayedSources(world(), async (context) => {
    await syncAll(context);
    alone = await broughtFacts(context.sql);
  }, { days: 2 });
  await withReplayedSources(world(), async (context) => {
    const sql = [context.otherConnection(), context.otherConnection()];
    const answers = await Promise.all([
      context.sync({ plan: true, deps: { sql: sql[0]! } }),
      context.sync({ plan: true, deps: { sql: sql[1]! } }),
    ]);
    assert.equal(answers[0].requests + answers[1].requests, 1 + 4 * 2 * 3);
    assert.ok(answers.every((answer) => answer.requests > 0), "one of them did everything");
    const asked = [...context.sportsDb.seen, ...context.espn.seen].map((each) =>
      `${each.path}?${each.query}`
    );
    assert.equal(new Set(asked).size, asked.length, "something was asked twice");
    const comparable = (facts: string[]) => facts.filter((fact) => fact.startsWith("event "));
    assert.deepEqual(comparable(await broughtFacts(context.sql)), comparable(alone));
  }, { days: 2 });
});

Deno.test("waits for tokens that come in time, and leaves the rest in the queue", () =>
  withReplayedSources(makeWorld(NOW, { leagues: 1, days: 2 }), async (context) => {
    const { sql } = context;
    await sql`update catalog.sources set is_active = false where source = 'espn'`;
    await sql`update catalog.sources set requests_per_minute = 600, burst = 1 where source = 'thesportsdb'`;
    const started = context.now();
    const answer = await context.sync({ plan: true });
    assert.deepEqual([answer.requests, answer.left], [4, 0]);
    assert.ok(context.now().getTime() - started.getTime() >= 300, "three tokens at 100 ms each");

    await givenAllDueAgain(context);
    await sql`update catalog.sources set requests_per_minute = 1 where source = 'thesportsdb'`;
    const slow = await context.sync({ plan: true });
    assert.ok(slow.requests >= 1 && slow.requests <= 3, `${slow.requests} requests in 100 s at one a minute`);
    assert.equal(slow.left, 4 - slow.requests);
  }, { days: 2 }));
