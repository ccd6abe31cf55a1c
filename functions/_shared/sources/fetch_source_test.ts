import assert from "node:assert/strict";
import { type Fault, type ReplayServer, startReplayServer } from "../../../tests/replay/replay_server.ts";
import {
  type FetchFailure,
  fetchSource,
  type FetchSourceOptions,
  largestBody,
  readRetryAfter,
  type SourceCall,
} from "./fetch_source.ts";

const now = new Date("2026-03-04T12:00:00Z");
const secret = "a paid/key 77";

async function withServer(
  work: (server: ReplayServer) => Promise<void>,
  answer: unknown = { events: null },
): Promise<void> {
  await using server = startReplayServer(() => answer, { withEtags: true });
  await work(server);
}

function call(server: ReplayServer, changes: Partial<SourceCall> = {}): SourceCall {
  return {
    source: "thesportsdb",
    baseUrl: `${server.origin}/api`,
    path: "v1/json/{key}/eventsday.php?d=2026-03-04&l=7001",
    apiVersion: "v1",
    timeoutMs: 2000,
    etag: null,
    lastModified: null,
    bodyDigest: null,
    ...changes,
  };
}

function options(server: ReplayServer, changes: Partial<FetchSourceOptions> = {}): FetchSourceOptions {
  return { guard: { allowHosts: [server.host] }, keys: { thesportsdb: secret }, now: () => now, ...changes };
}

Deno.test("puts the key in the path of version 1 and in a header of version 2, nowhere else", () =>
  withServer(async (server) => {
    await fetchSource(call(server), options(server));
    await fetchSource(call(server), options(server, { keys: {} }));
    await fetchSource(call(server, { path: "v2/json/all/leagues", apiVersion: "v2" }), options(server));
    await fetchSource(
      call(server, { source: "espn", path: "sports/hockey/nhl/teams", apiVersion: null }),
      options(server),
    );
    assert.deepEqual(
      server.seen.map(({ path, headers }) => [path, headers.get("x-api-key"), headers.get("user-agent")]),
      [
        ["/api/v1/json/a%20paid%2Fkey%2077/eventsday.php", null, "EPGOAT"],
        ["/api/v1/json/3/eventsday.php", null, "EPGOAT"],
        ["/api/v2/json/all/leagues", secret, "EPGOAT"],
        ["/api/sports/hockey/nhl/teams", null, "EPGOAT"],
      ],
    );
    assert.equal(server.seen[0]?.query.get("d"), "2026-03-04");
  }));

Deno.test("says that version 2 needs a paid key instead of asking without", () =>
  withServer(async (server) => {
    for (const keys of [{}, { thesportsdb: "3" }, { thesportsdb: "" }]) {
      const result = await fetchSource(call(server, { apiVersion: "v2" }), options(server, { keys }));
      assert.equal(result.kind === "failure" && result.errorType, "no_key");
    }
    assert.deepEqual(server.seen, []);
  }));

Deno.test("an answer comes with its digest and validators, and the same again is unchanged", () =>
  withServer(async (server) => {
    const first = await fetchSource(call(server), options(server));
    assert.ok(first.kind === "body");
    assert.equal(first.text, '{"events":null}');
    assert.equal(first.digest, "ac165cc3ca836b25ed26ebe6dfb1cff2f68fec04d6ac91ab21201daf29526f15");
    assert.ok(first.etag);

    const again = await fetchSource(call(server, { etag: first.etag }), options(server));
    assert.deepEqual([again.kind, server.seen.at(-1)?.status], ["unchanged", 304]);

    const same = await fetchSource(call(server, { bodyDigest: first.digest }), options(server));
    assert.deepEqual([same.kind, server.seen.at(-1)?.status], ["unchanged", 200]);
    assert.equal(same.kind === "unchanged" && same.digest, first.digest);

    await fetchSource(call(server, { lastModified: "Wed, 04 Mar 2026 11:00:00 GMT" }), options(server));
    assert.equal(server.seen.at(-1)?.headers.get("if-modified-since"), "Wed, 04 Mar 2026 11:00:00 GMT");
  }));

Deno.test("failures say what failed on which host, never the key", async (t) => {
  const answer = (status: number, headers?: Record<string, string>): Fault => () =>
    new Response("no", headers === undefined ? { status } : { status, headers });
  const cases: Record<string, [Fault, Partial<FetchFailure>]> = {
    "429 with seconds": [
      answer(429, { "retry-after": "17" }),
      { errorType: "http_status", httpStatus: 429, retryAfterSeconds: 17 },
    ],
    "503 with a date": [
      answer(503, { "retry-after": "Wed, 04 Mar 2026 12:01:30 GMT" }),
      { errorType: "http_status", httpStatus: 503, retryAfterSeconds: 90 },
    ],
    "500": [answer(500), { errorType: "http_status", httpStatus: 500, retryAfterSeconds: null }],
    "304 that nobody asked for": [() => new Response(null, { status: 304 }), {
      errorType: "http_status",
      httpStatus: 304,
    }],
    "no answer in time": ["hang", { errorType: "timeout", httpStatus: null }],
    "a connection cut in the middle": ["cut", { errorType: "network", httpStatus: null }],
    "a body without end": [
      () => {
        const piece = new Uint8Array(1024 * 1024);
        return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(piece) }));
      },
      { errorType: "too_large", httpStatus: 200 },
    ],
    "a redirect into the private network": [
      () => new Response(null, { status: 302, headers: { location: "http://10.0.0.1/" } }),
      { errorType: "address_refused", httpStatus: null },
    ],
  };
  for (const [name, [fault, expected]] of Object.entries(cases)) {
    await t.step(name, () =>
      withServer(async (server) => {
        server.misbehave(/eventsday/, fault);
        const result = await fetchSource(
          call(server, { timeoutMs: name === "no answer in time" ? 200 : 10_000 }),
          options(server),
        );
        assert.ok(result.kind === "failure", result.kind);
        for (const [key, value] of Object.entries(expected)) {
          assert.equal(result[key as keyof FetchFailure], value, key);
        }
        assert.match(result.message, /^Cannot fetch from /);
        assert.ok(!result.message.includes("paid"), result.message);
        assert.ok(!result.message.includes("undefined"), result.message);
      }));
  }
  await t.step("a server that is not there", async () => {
    const result = await withGoneServer((server) => fetchSource(call(server), options(server)));
    assert.equal(result.kind === "failure" && result.errorType, "network");
  });
  await t.step("a private host that is not allowed", () =>
    withServer(async (server) => {
      const result = await fetchSource(call(server), options(server, { guard: {} }));
      assert.equal(result.kind === "failure" && result.errorType, "address_refused");
      assert.deepEqual(server.seen, []);
    }));
});

async function withGoneServer<T>(work: (server: ReplayServer) => Promise<T>): Promise<T> {
  const server = startReplayServer(() => null);
  await server[Symbol.asyncDispose]();
  return await work(server);
}

Deno.test("a body of exactly the limit is read", () =>
  withServer(async (server) => {
    server.misbehave(/eventsday/, () => new Response("x".repeat(largestBody)));
    const result = await fetchSource(call(server, { timeoutMs: 20_000 }), options(server));
    assert.equal(result.kind === "body" && result.size, largestBody);
  }));

Deno.test("reads Retry-After in seconds and as a date", () => {
  const cases: [string | null, number | null][] = [
    ["0", 0],
    [" 17 ", 17],
    ["999999999", 86_400],
    ["Wed, 04 Mar 2026 12:00:30 GMT", 30],
    ["Wednesday, 04-Mar-26 12:00:30 GMT", 30],
    ["Wed, 04 Mar 2026 11:00:00 GMT", 0],
    ["Fri, 04 Mar 2050 11:00:00 GMT", 86_400],
    ["soon", null],
    ["-5", null],
    ["1.5", null],
    ["", null],
    [null, null],
  ];
  for (const [header, seconds] of cases) assert.equal(readRetryAfter(header, now), seconds, String(header));
});
