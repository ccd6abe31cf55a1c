import assert from "node:assert/strict";
import { NOW } from "../../tests/database_fixtures.ts";
import type { Fault } from "../../tests/replay/replay_server.ts";
import { makeWorld } from "../../tests/replay/source_world.ts";
import {
  broughtFacts,
  givenAllDueAgain,
  syncAll,
  type Synchronised,
  withReplayedSources,
} from "../../tests/replay/synchronised.ts";

const world = () => makeWorld(NOW, { leagues: 1, days: 1 });
const days = { days: 1 };

interface FailureRow {
  api_name: string;
  endpoint: string;
  error_type: string;
  error_message: string;
  http_status: number | null;
  occurrence_count: number;
}

async function failures({ sql }: Synchronised): Promise<FailureRow[]> {
  return [
    ...await sql<FailureRow[]>`
      select api_name, endpoint, error_type, error_message, http_status, occurrence_count
      from ops.api_call_failures order by api_call_failure_id`,
  ];
}

async function undisturbed(): Promise<string[]> {
  let facts: string[] = [];
  await withReplayedSources(world(), async (context) => {
    await syncAll(context);
    facts = await broughtFacts(context.sql);
  }, days);
  return facts;
}

function answer(status: number, headers: Record<string, string> = {}): Fault {
  return () => new Response("no", { status, headers });
}

Deno.test("whatever goes wrong on the way is noted once with its count, and made good later", async (t) => {
  const facts = await undisturbed();
  const html = () => new Response("<!DOCTYPE html><html><body>Maintenance</body></html>");
  const cases: Record<string, { fault: Fault; type: string; status: number | null; message: RegExp }> = {
    "a 500": { fault: answer(500), type: "http_status", status: 500, message: /it answered 500/ },
    "a 403": { fault: answer(403), type: "http_status", status: 403, message: /Check the key/ },
    "a 503 with Retry-After": {
      fault: answer(503, { "retry-after": "40" }),
      type: "http_status",
      status: 503,
      message: /it answered 503/,
    },
    "a page instead of JSON": { fault: html, type: "not_json", status: 200, message: /got an HTML page/ },
    "an array instead of an object": {
      fault: () => Response.json([]),
      type: "unexpected_shape",
      status: 200,
      message: /got an array/,
    },
    "half of an answer": {
      fault: (right) => new Response(right().body?.pipeThrough(firstHalf())),
      type: "not_json",
      status: 200,
      message: /text that is no JSON/,
    },
    "a connection cut in the middle": {
      fault: "cut",
      type: "network",
      status: null,
      message: /the connection failed/,
    },
    "no answer in time": {
      fault: "hang",
      type: "timeout",
      status: null,
      message: /no complete answer within 1 s/,
    },
  };
  for (const [name, { fault, type, status, message }] of Object.entries(cases)) {
    await t.step(name, () =>
      withReplayedSources(world(), async (context) => {
        await context.sql`update catalog.sources set timeout_seconds = 1`;
        const { sportsDb, espn } = context;
        sportsDb.misbehave(/eventsday/, fault, fault);
        espn.misbehave(/scoreboard/, fault);
        const answers = await syncAll(context);
        // Nothing is due until the delays are over.
        for (let more = 0; more < 3; more++) {
          context.later(5);
          answers.push(await context.sync());
        }
        assert.equal(answers.reduce((sum, each) => sum + each.failed, 0), 3);
        const noted = await failures(context);
        assert.deepEqual(
          noted.map((row) => [row.api_name, row.error_type, row.http_status, row.occurrence_count]).sort(),
          [["espn", type, status, 1], ["thesportsdb", type, status, 2]],
        );
        for (const row of noted) {
          assert.match(row.error_message, message);
          assert.ok(!row.error_message.includes("replay-key"), row.error_message);
        }
        assert.deepEqual(await broughtFacts(context.sql), facts);
      }, days));
  }
});

function firstHalf(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({ transform: (chunk, out) => out.enqueue(chunk.slice(0, chunk.length / 2)) });
}

Deno.test("a source that says to wait is left alone so long, by itself", () =>
  withReplayedSources(makeWorld(NOW, { leagues: 2, days: 1 }), async (context) => {
    const { sportsDb, deps, now } = context;
    const sent: { source: string; at: number; status: number | null }[] = [];
    sportsDb.misbehave(/eventsday/, answer(429, { "retry-after": "45" }));
    await context.sync({
      plan: true,
      deps: {
        fetchSource: async (call) => {
          const result = await deps.fetchSource(call);
          sent.push({ source: call.source, at: now().getTime(), status: result.httpStatus });
          return result;
        },
      },
    });
    const refused = sent.findIndex((each) => each.status === 429);
    const after = sent.slice(refused + 1);
    const next = after.find((each) => each.source === "thesportsdb");
    assert.ok(
      next !== undefined && next.at - sent[refused]!.at >= 45_000,
      "asked again before it allowed it",
    );
    assert.ok(
      after.some((each) => each.source === "espn" && each.at < next.at),
      "the other source waited, too",
    );
    assert.deepEqual(
      (await failures(context)).map((
        row,
      ) => [row.endpoint, row.error_type, row.http_status, row.occurrence_count]),
      [["v1/json/{key}/eventsday.php", "http_status", 429, 1]],
    );
  }, days));

Deno.test("what a source does not mention any more stays", () =>
  withReplayedSources(world(), async (context) => {
    await syncAll(context);
    const before = (await broughtFacts(context.sql)).filter((fact) => !fact.startsWith("request "));
    await givenAllDueAgain(context);
    context.sportsDb.misbehave(/eventsday/, () => Response.json({ events: null }));
    context.espn.misbehave(/scoreboard/, () => Response.json({ events: [] }));
    const answers = await syncAll(context);
    assert.equal(answers.reduce((sum, each) => sum + each.failed, 0), 0);
    assert.deepEqual(
      (await broughtFacts(context.sql)).filter((fact) => !fact.startsWith("request ")),
      before,
    );
  }, days));

Deno.test("an answer that lists every event twice brings each once", async () => {
  const facts = (await undisturbed()).filter((fact) => !fact.startsWith("request "));
  await withReplayedSources(world(), async (context) => {
    const twice: Fault = (right) => new Response(right().body?.pipeThrough(doubledEvents()));
    context.sportsDb.misbehave(/eventsday/, twice);
    context.espn.misbehave(/scoreboard/, twice);
    const answers = await syncAll(context);
    assert.equal(answers.reduce((sum, each) => sum + each.failed, 0), 0);
    assert.deepEqual((await broughtFacts(context.sql)).filter((fact) => !fact.startsWith("request ")), facts);
  }, days);
});

function doubledEvents(): TransformStream<Uint8Array, Uint8Array> {
  let text = "";
  const decoder = new TextDecoder();
  return new TransformStream({
    transform: (chunk) => void (text += decoder.decode(chunk, { stream: true })),
    flush: (out) => {
      const body = JSON.parse(text);
      out.enqueue(
        new TextEncoder().encode(JSON.stringify({ ...body, events: [...body.events, ...body.events] })),
      );
    },
  });
}

Deno.test("games that get new ids stay the same events", () =>
  withReplayedSources(world(), async (context) => {
    const { sql, world } = context;
    await syncAll(context);
    const events =
      await sql`select event_id, event_name, event_datetime from catalog.events order by event_id`;
    for (const game of world.leagues[0]!.games) {
      game.sportsDbId = `${Number(game.sportsDbId) + 500_000}`;
      game.espnId = `${Number(game.espnId) + 500_000}`;
    }
    await givenAllDueAgain(context);
    await syncAll(context);
    assert.deepEqual(
      [...await sql`select event_id, event_name, event_datetime from catalog.events order by event_id`],
      [...events],
    );
    const ids = await sql`
      select event_id, count(*)::integer as ids, count(distinct source)::integer as sources
      from catalog.event_identifiers group by event_id`;
    assert.deepEqual(ids.map((row) => [row.ids, row.sources]), [[4, 2], [4, 2], [4, 2]]);
  }, days));

Deno.test("an entry without an id is named in the counts, and the rest of its answer counts", () =>
  withReplayedSources(world(), async (context) => {
    context.sportsDb.misbehave(/eventsday/, () =>
      Response.json({
        events: [{ strEvent: "A vs B", strSport: "Soccer", strLeague: "L", dateEvent: "2026-11-20" }],
      }));
    const [first] = await syncAll(context);
    assert.equal(first?.skipped, 1);
    assert.deepEqual(first?.skippedEntries.map(({ what, reason }) => [what, reason]), [[
      "event A vs B",
      "it has no id",
    ]]);
    assert.deepEqual(await failures(context), []);
  }, days));

Deno.test("an answer that the database refuses is a failure of its own and leaves nothing behind", () =>
  withReplayedSources(world(), async (context) => {
    const { error } = console;
    console.error = () => {};
    try {
      const answers = await context.sync({
        plan: true,
        deps: {
          importBatch: async (sql, source, batch) => {
            const summary = await context.deps.importBatch(sql, source, batch);
            if (batch.events.length > 0 && source === "espn") await sql`select 1 / 0`;
            return summary;
          },
        },
      });
      assert.equal(answers.failed, 1);
    } finally {
      console.error = error;
    }
    const [row] = await failures(context);
    assert.equal(row?.error_type, "merge");
    assert.match(row?.error_message ?? "", /^Cannot merge the answer to sports\/soccer.*division by zero/);
    const [left] = await context
      .sql`select count(*)::integer as told from catalog.event_identifiers where source = 'espn'`;
    assert.equal(left?.told, 0);
  }, days));

Deno.test("version 2 of TheSportsDB brings the same events, with its key in a header", () =>
  withReplayedSources(world(), async (context) => {
    const { sql, sportsDb } = context;
    await sql`update catalog.sources set is_active = false where source = 'espn'`;
    await sql`update catalog.sources set api_version = 'v2' where source = 'thesportsdb'`;
    const answers = await syncAll(context);
    assert.deepEqual(answers.flatMap((each) => each.failures), []);
    assert.ok(
      sportsDb.seen.length > 0 && sportsDb.seen.every((each) => each.path.startsWith("/api/v2/json/")),
    );
    assert.ok(sportsDb.seen.every((each) => each.headers.get("x-api-key") === "replay-key-55"));
    const [told] = await sql`select count(*)::integer as events from catalog.event_identifiers`;
    assert.equal(told?.events, context.world.leagues[0]!.games.filter((game) => game.startAt > NOW).length);
  }, days));
