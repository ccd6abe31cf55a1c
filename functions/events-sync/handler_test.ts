import assert from "node:assert/strict";
import { NOW } from "../../tests/database_fixtures.ts";
import { makeWorld } from "../../tests/replay/source_world.ts";
import { replayToken, type Synchronised, withReplayedSources } from "../../tests/replay/synchronised.ts";
import { type EventsSyncDeps, handleEventsSync } from "./handler.ts";

async function ask(
  { deps }: Synchronised,
  request: { method?: string; token?: string; body?: string },
  changes: Partial<EventsSyncDeps> = {},
): Promise<{ status: number; answer: Record<string, unknown> }> {
  const { method = "POST", token = replayToken, body } = request;
  const init: RequestInit = { method, headers: { "x-epgoat-token": token } };
  if (body !== undefined) init.body = body;
  const response = await handleEventsSync(new Request("http://localhost/events-sync", init), {
    ...deps,
    ...changes,
  });
  return { status: response.status, answer: await response.json() };
}

const smallWorld = () => makeWorld(NOW, { leagues: 1, days: 2 });

Deno.test("lets in only who has the token, and takes only what it understands", () =>
  withReplayedSources(smallWorld(), async (context) => {
    const cases: [request: Parameters<typeof ask>[1], status: number, code: string][] = [
      [{ method: "GET" }, 405, "method_not_allowed"],
      [{ token: "another" }, 401, "wrong_token"],
      [{ token: "" }, 401, "wrong_token"],
      [{ body: "{" }, 400, "bad_request"],
      [{ body: "[]" }, 400, "bad_request"],
      [{ body: '{"plan":"yes"}' }, 400, "bad_request"],
    ];
    for (const [request, status, code] of cases) {
      const refused = await ask(context, request);
      assert.deepEqual([refused.status, refused.answer.code], [status, code], JSON.stringify(request));
    }
    const unset = await ask(context, { token: "" }, { token: "" });
    assert.equal(unset.status, 401, "without a token of its own it lets nobody in");
    assert.deepEqual([...context.sportsDb.seen, ...context.espn.seen], []);
  }, { days: 1 }));

Deno.test("answers at once and works on where the host can", () =>
  withReplayedSources(smallWorld(), async (context) => {
    const works: Promise<unknown>[] = [];
    const background = (work: Promise<unknown>) => works.push(work);
    const { status, answer } = await ask(context, { body: '{"plan":true}' }, { background });
    assert.deepEqual([status, answer, context.sportsDb.seen.length], [202, { accepted: true }, 0]);
    await Promise.all(works);
    const [left] = await context.sql`select count(*)::integer as events from catalog.event_identifiers`;
    assert.equal(left?.events, 6);
  }, { days: 1 }));

Deno.test("waits for the end where it is told to or the host cannot work on", () =>
  withReplayedSources(smallWorld(), async (context) => {
    const refused = () => assert.fail("nothing is left for the background");
    const first = await ask(context, { body: '{"plan":true,"wait":true}' }, { background: refused });
    assert.deepEqual(
      [first.status, first.answer.planned, first.answer.requests, first.answer.left],
      [200, 5, 5, 0],
    );
    const second = await ask(context, {});
    assert.deepEqual([second.status, second.answer.planned, second.answer.requests], [200, 0, 0]);
  }, { days: 1 }));

Deno.test("a failure in the background is told to the log and to nobody else", () =>
  withReplayedSources(smallWorld(), async (context) => {
    const works: Promise<unknown>[] = [];
    const told: unknown[] = [];
    const { error } = console;
    console.error = (each: unknown) => told.push(each);
    try {
      const broken = context.otherConnection();
      await broken.end();
      const background = (work: Promise<unknown>) => works.push(work);
      assert.equal((await ask(context, {}, { background, sql: broken })).status, 202);
      await Promise.all(works);
    } finally {
      console.error = error;
    }
    assert.equal(told.length, 1);
  }, { days: 1 }));
