import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { eventId, givenEvents, NOW } from "../../tests/database_fixtures.ts";
import { assertRefused, atOnce, sharingDatabase } from "../../tests/database_sharing.ts";
import {
  after,
  claim,
  type Claimed,
  fail,
  finish,
  givenRate,
  givenRequest,
} from "../../tests/source_fixtures.ts";

interface Row {
  status: string;
  attempts: number;
  due_at: Date;
  lease_until: Date | null;
  etag: string | null;
  body_digest: string | null;
  last_status: number | null;
  last_error: string | null;
  fetched_at: Date | null;
}

async function requestRow(sql: Sql, id: string): Promise<Row> {
  const [row] = await sql<Row[]>`select * from catalog.source_requests where source_request_id = ${id}`;
  return row!;
}

async function nextClaimAt(sql: Sql, at: Date = NOW): Promise<Date | null> {
  const [row] = await sql<{ next: Date | null }[]>`select catalog.next_claim_at(${at}) as next`;
  return row!.next;
}

async function due(sql: Sql, at: Date = NOW): Promise<number> {
  const [row] = await sql<{ due: number }[]>`select catalog.requests_due(${at}) as due`;
  return row!.due;
}

async function claimed(sql: Sql, at: Date = NOW): Promise<Claimed> {
  const request = await claim(sql, at);
  assert.ok(request, `nothing to claim at ${at.toISOString()}`);
  return request;
}

/** How many can be claimed at one instant. */
async function claimAll(sql: Sql, at: Date): Promise<number> {
  let count = 0;
  while (await claim(sql, at)) count++;
  return count;
}

Deno.test("the queue of requests", (t) =>
  sharingDatabase(t, {
    "the most urgent is claimed first, of equal ones that which waits longest": async (sql) => {
      await givenRequest(sql, "late", { priority: 20, dueAt: after(-10) });
      await givenRequest(sql, "early", { priority: 20, dueAt: after(-20) });
      await givenRequest(sql, "urgent", { priority: 5 });
      await givenRequest(sql, "tomorrow", { priority: 1, dueAt: after(86_400) });
      assert.equal(await due(sql), 3);
      const paths = [];
      for (let request = await claim(sql); request; request = await claim(sql)) paths.push(request.path);
      assert.deepEqual(paths, ["urgent", "early", "late"]);
      assert.equal(await due(sql), 0);
      assert.equal(await nextClaimAt(sql), null, "what is not due yet is not waited for");
    },
    "a claim tells all that is needed to ask": async (sql) => {
      const id = await givenRequest(sql, "eventsday.php?d=2026-11-20&l=1000");
      await sql`
        update catalog.source_requests set source_league_id = '1000', etag = '"a"', for_date = '2026-11-20',
          league_id = (select league_id from catalog.api_leagues_canonical where canonical_name = 'NBA')`;
      const { for_date, ...request } = await claimed(sql) as Claimed & { for_date: Date };
      assert.equal(for_date.toISOString().slice(0, 10), "2026-11-20");
      assert.deepEqual({ ...request }, {
        source_request_id: id,
        lease_no: 1,
        source: "thesportsdb",
        kind: "events",
        path: "eventsday.php?d=2026-11-20&l=1000",
        api_version: "v1",
        base_url: "https://www.thesportsdb.com/api",
        timeout_seconds: 20,
        etag: '"a"',
        last_modified: null,
        body_digest: null,
        league: "NBA",
        sport: "Basketball",
        league_id: (request as unknown as Record<string, string>)["league_id"],
        source_league_id: "1000",
        event_id: null,
        attempts: 0,
      });
    },
    "an answer makes it due again after its interval, and forgets failures": async (sql) => {
      const id = await givenRequest(sql, "a");
      await fail(sql, await claimed(sql));
      const request = await claimed(sql, after(60));
      assert.equal(request.attempts, 1);
      assert.ok(await finish(sql, request, { at: after(61), etag: '"1"', digest: "d1" }));
      const {
        status,
        attempts,
        due_at,
        lease_until,
        etag,
        body_digest,
        last_status,
        last_error,
        fetched_at,
      } = await requestRow(sql, id);
      assert.deepEqual(
        { status, attempts, due_at, lease_until, etag, body_digest, last_status, last_error, fetched_at },
        {
          status: "done",
          attempts: 0,
          due_at: after(61 + 3600),
          lease_until: null,
          etag: '"1"',
          body_digest: "d1",
          last_status: 200,
          last_error: null,
          fetched_at: after(61),
        },
      );
      assert.equal(await claim(sql, after(7200)), null, "only the planner queues what was done");
      assert.equal(await finish(sql, request, { at: after(62) }), false, "no claim is finished twice");
    },
    "not modified keeps what the last answer said of itself; another answer does not": async (sql) => {
      const id = await givenRequest(sql, "a");
      await finish(sql, await claimed(sql), { etag: '"1"', digest: "d1" });
      await sql`update catalog.source_requests set status = 'queued', due_at = ${NOW}`;
      await finish(sql, await claimed(sql), { status: 304 });
      assert.deepEqual([(await requestRow(sql, id)).etag, (await requestRow(sql, id)).body_digest], [
        '"1"',
        "d1",
      ]);
      await sql`update catalog.source_requests set status = 'queued', due_at = ${NOW}`;
      await finish(sql, await claimed(sql), { digest: "d2" });
      assert.deepEqual([(await requestRow(sql, id)).etag, (await requestRow(sql, id)).body_digest], [
        null,
        "d2",
      ]);
    },
    "a claim whose function was killed goes to another when its lease ends": async (sql) => {
      const id = await givenRequest(sql, "a");
      const first = await claimed(sql);
      assert.deepEqual(
        (await requestRow(sql, id)).lease_until,
        after(80),
        "the source's timeout and a minute",
      );
      assert.equal(await claim(sql, after(79)), null);
      assert.equal(await due(sql, after(79)), 0);
      assert.equal(await due(sql, after(80)), 1);
      assert.deepEqual(await nextClaimAt(sql, after(80)), after(80));
      const second = await claimed(sql, after(80));
      assert.deepEqual([second.source_request_id, second.lease_no, second.attempts], [id, 2, 1]);
      assert.equal(await finish(sql, first, { at: after(81) }), false, "the late one changes nothing");
      assert.equal(await fail(sql, first, { at: after(81) }), false);
      assert.equal((await requestRow(sql, id)).status, "claimed");
      assert.ok(await finish(sql, second, { at: after(81) }));
    },
    "a late answer counts while nobody else has the request": async (sql) => {
      await givenRequest(sql, "a");
      assert.ok(await finish(sql, await claimed(sql), { at: after(500) }));
    },
    "who does not say which claim is its own is believed until the lease ends": async (sql) => {
      await givenRequest(sql, "a");
      const request = await claimed(sql);
      assert.equal(await finish(sql, request, { at: after(80), lease: false }), false);
      assert.equal(await fail(sql, request, { at: after(80), lease: false }), false);
      assert.ok(await finish(sql, request, { at: after(79), lease: false }));
    },
    "what stops its function again and again is given up": async (sql) => {
      const id = await givenRequest(sql, "a");
      let at = 0;
      for (let time = 0; time < 8; time++, at += 80) await claimed(sql, after(at));
      assert.equal(await claim(sql, after(at)), null);
      assert.equal(await due(sql, after(at)), 0);
      assert.equal(await nextClaimAt(sql, after(at)), null);
      assert.equal((await requestRow(sql, id)).status, "claimed");
    },
    "delays double from half a minute to an hour, a quarter more or less": async (sql) => {
      const id = await givenRequest(sql, "a");
      let at = NOW;
      for (const expected of [30, 60, 120, 240, 480, 960, 1920]) {
        await fail(sql, await claimed(sql, at), { at, error: "Timeout" });
        const { due_at, status, last_error } = await requestRow(sql, id);
        const seconds = (due_at.getTime() - at.getTime()) / 1000;
        assert.ok(
          seconds >= expected * 0.75 && seconds <= expected * 1.25,
          `${seconds} s instead of ${expected}`,
        );
        assert.deepEqual([status, last_error], ["queued", "Timeout"]);
        assert.equal(await claim(sql, new Date(due_at.getTime() - 1000)), null);
        at = new Date(due_at.getTime() + 1);
      }
      await sql`update catalog.sync_settings set setting_value = 20 where setting = 'attempts'`;
      await sql`update catalog.source_requests set attempts = 12`;
      await fail(sql, await claimed(sql, at), { at });
      const longest = ((await requestRow(sql, id)).due_at.getTime() - at.getTime()) / 1000;
      assert.ok(longest >= 2700 && longest <= 4500, `${longest} s`);
    },
    "failures that come together do not come back together": async (sql) => {
      for (let n = 0; n < 6; n++) await givenRequest(sql, `a${n}`);
      for (let n = 0; n < 6; n++) await fail(sql, await claimed(sql));
      const rows = await sql`select distinct due_at from catalog.source_requests`;
      assert.ok(rows.length > 3, `${rows.length} different instants`);
    },
    "after eight failures it is given up until the next day": async (sql) => {
      const id = await givenRequest(sql, "a");
      await sql`update catalog.source_requests set attempts = 7`;
      await fail(sql, await claimed(sql));
      const { status, attempts, due_at } = await requestRow(sql, id);
      assert.deepEqual([status, attempts, due_at], ["failed", 8, new Date("2026-11-21T00:00:00Z")]);
      assert.equal(await claim(sql, after(86_400)), null, "only the planner begins anew");
    },
    "a source that says to wait is left alone by all, others are not": async (sql) => {
      const blocks: [status: number | null, retryAfter: number | null, seconds: number][] = [
        [429, 120, 120],
        [429, null, 60],
        [429, 9_999_999, 86_400],
        [429, -5, 0],
        [503, 30, 30],
        [503, null, 0],
        [500, 120, 0],
        [null, null, 0],
      ];
      await givenRequest(sql, "b", { priority: 30 });
      for (const [status, retryAfter, seconds] of blocks) {
        await sql`update catalog.sources set blocked_until = null`;
        const id = await givenRequest(sql, `a ${status} ${retryAfter}`);
        await fail(sql, await claimed(sql), { status, retryAfter });
        const [source] = await sql`
          select greatest(extract(epoch from blocked_until - ${NOW}), 0)::integer as seconds from catalog.sources where source = 'thesportsdb'`;
        assert.equal(source!["seconds"] ?? 0, seconds, `${status} with Retry-After ${retryAfter}`);
        const wait = ((await requestRow(sql, id)).due_at.getTime() - NOW.getTime()) / 1000;
        assert.ok(
          wait >= Math.min(retryAfter ?? 0, 86_400),
          `${status}: asked again after ${wait} s in spite of Retry-After`,
        );
        await givenRate(sql, { perMinute: 30, burst: 10 });
      }
      await sql`update catalog.sources set blocked_until = ${after(120)} where source = 'thesportsdb'`;
      await givenRequest(sql, "c", { source: "espn", priority: 99 });
      const other = await claimed(sql);
      assert.equal(other.path, "c");
      await finish(sql, other);
      assert.equal(await claim(sql, after(119)), null);
      assert.deepEqual(await nextClaimAt(sql, after(1)), after(120));
      assert.equal((await claimed(sql, after(120))).source, "thesportsdb");
    },
    "an earlier end of a block does not shorten a later one": async (sql) => {
      await givenRequest(sql, "a");
      await givenRequest(sql, "b");
      const [first, second] = [await claimed(sql), await claimed(sql)];
      await fail(sql, first, { status: 429, retryAfter: 600 });
      await fail(sql, second, { status: 429, retryAfter: 5 });
      const [source] = await sql`select blocked_until from catalog.sources where source = 'thesportsdb'`;
      assert.deepEqual(source!["blocked_until"], after(600));
    },
    "a full bucket gives its burst at once, then one for each share of a minute": async (sql) => {
      await givenRate(sql, { perMinute: 30, burst: 10 });
      for (let n = 0; n < 60; n++) await givenRequest(sql, `a${n}`);
      assert.equal(await claimAll(sql, NOW), 10);
      assert.deepEqual(await nextClaimAt(sql), after(2));
      assert.equal(await claim(sql, after(1.999)), null);
      for (const second of [2, 4, 6]) assert.equal(await claimAll(sql, after(second)), 1, `${second} s`);
      assert.equal(await claimAll(sql, after(12)), 3);
      assert.equal(await claimAll(sql, after(60)), 10, "no more than the bucket holds");
      assert.equal(await claim(sql, after(30)), null, "a clock that is behind gets nothing twice");
    },
    "the instant that is waited for is never too early": async (sql) => {
      for (const perMinute of [7, 13, 29, 100, 119]) {
        await givenRate(sql, { perMinute, burst: 1 });
        for (let n = 0; n < 5; n++) await givenRequest(sql, `${perMinute} ${n}`);
        await claimed(sql);
        for (let n = 0, at = NOW; n < 4; n++) {
          at = (await nextClaimAt(sql, at))!;
          assert.ok(await claim(sql, at), `${perMinute} a minute, claim ${n + 2}`);
        }
        await sql`delete from catalog.source_requests`;
      }
    },
    "one source's empty bucket does not hold up another": async (sql) => {
      await givenRate(sql, { perMinute: 1, burst: 1 });
      await givenRequest(sql, "a");
      await givenRequest(sql, "b");
      await givenRequest(sql, "c", { source: "espn", priority: 99 });
      assert.deepEqual([(await claimed(sql)).path, (await claimed(sql)).path], ["a", "c"]);
      assert.equal(await claim(sql), null);
      assert.deepEqual(await nextClaimAt(sql), after(60));
    },
    "a source without a rate is asked as fast as workers come": async (sql) => {
      await givenRate(sql, { perMinute: null, burst: 1 });
      for (let n = 0; n < 5; n++) await givenRequest(sql, `a${n}`);
      assert.equal(await claimAll(sql, NOW), 5);
    },
    "sources that are switched off, and imports, are not asked": async (sql) => {
      await givenRequest(sql, "a");
      await givenRequest(sql, "b", { source: "csv" });
      await sql`update catalog.sources set is_active = false where source = 'thesportsdb'`;
      assert.equal(await claim(sql), null);
      assert.equal(await due(sql), 0);
      assert.equal(await nextClaimAt(sql), null);
    },
    "an event's details count as fetched, whatever the source knew": async (sql) => {
      await givenEvents(sql, [{ id: "g", sides: ["Boston Celtics", "Utah Jazz"], at: "2026-11-21T00:00Z" }]);
      await sql`
        insert into catalog.source_requests (source, kind, path, event_id, priority, due_at)
        values ('thesportsdb', 'event', 'lookupevent.php?id=1', ${await eventId(sql, "g")}, 10, ${NOW})`;
      const request = await claimed(sql);
      assert.equal(await finish(sql, { ...request, lease_no: 9 }), false);
      const fetched = async () => {
        const [event] = await sql`select details_fetched, details_fetched_at from catalog.events`;
        return [event!["details_fetched"], event!["details_fetched_at"]];
      };
      assert.deepEqual(await fetched(), [false, null]);
      assert.ok(await finish(sql, request));
      assert.deepEqual(await fetched(), [true, NOW]);
    },
    "a key in an error's words is not kept": async (sql) => {
      const id = await givenRequest(sql, "a");
      await fail(sql, await claimed(sql), { error: "Cannot reach https://x.example/api/v1/json/4711/a.php" });
      assert.equal(
        (await requestRow(sql, id)).last_error,
        "Cannot reach https://x.example/api/v1/json/{key}/a.php",
      );
    },
    "a figure that an admin has deleted is missed by name": async (sql) => {
      await sql`delete from catalog.sync_settings where setting = 'attempts'`;
      await assertRefused(sql, (sql) => claim(sql), {
        code: "EG020",
        message: /catalog.sync_settings has no row "attempts"/,
      });
    },
  }));

Deno.test("two workers at once never get the same request", () =>
  withDatabase(async (sql) => {
    await givenRequest(sql, "a");
    await givenRequest(sql, "b");
    const [first, second] = await atOnce(sql, (transaction) => claim(transaction));
    assert.deepEqual([first?.path, second?.path], ["a", "b"]);
  }));

Deno.test("two workers at once never ask faster than the source allows", () =>
  withDatabase(async (sql) => {
    await givenRate(sql, { perMinute: 30, burst: 1 });
    await givenRequest(sql, "a");
    await givenRequest(sql, "b");
    const [first, second] = await atOnce(sql, (transaction) => claim(transaction));
    assert.deepEqual([first?.path, second], ["a", null]);
  }));

Deno.test("many workers share a bucket to the token", () =>
  withDatabase(async (sql) => {
    await givenRate(sql, { perMinute: 30, burst: 7 });
    for (let n = 0; n < 40; n++) await givenRequest(sql, `a${n}`);
    const claims = await Promise.all(Array.from({ length: 40 }, () => claim(sql)));
    const paths = claims.filter((request) => request !== null).map((request) => request.path);
    assert.deepEqual([paths.length, new Set(paths).size], [7, 7]);
  }));

Deno.test("of two that finish one claim at once only the first counts", () =>
  withDatabase(async (sql) => {
    await givenRequest(sql, "a");
    const request = await claimed(sql);
    assert.deepEqual(await atOnce(sql, (transaction) => finish(transaction, request)), [true, false]);
  }));
