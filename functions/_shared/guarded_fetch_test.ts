import assert from "node:assert/strict";
import { guardedFetch, GuardedFetchError, type GuardOptions } from "./guarded_fetch.ts";

const NAMES: Record<string, string[]> = {
  "public.example": ["93.184.216.34"],
  "other.example": ["2606:4700::1"],
  "private.example": ["10.0.0.5"],
  "mixed.example": ["93.184.216.34", "127.0.0.1"],
};

interface Sent {
  url: string;
  headers: Record<string, string>;
}

function standIn(answers: Record<string, () => Response>): { options: GuardOptions; sent: Sent[] } {
  const sent: Sent[] = [];
  const options: GuardOptions = {
    resolve: (name) => Promise.resolve(NAMES[name] ?? []),
    fetch: (url, init) => {
      assert.equal(init.redirect, "manual");
      sent.push({ url, headers: Object.fromEntries(init.headers) });
      return Promise.resolve(answers[url]?.() ?? new Response("content"));
    },
  };
  return { options, sent };
}

function redirectTo(location: string): () => Response {
  return () => new Response("moved", { status: 302, headers: { location } });
}

Deno.test("refuses what is not a public http host", async (t) => {
  const cases: [string, GuardedFetchError["code"]][] = [
    ["ftp://public.example/", "invalid_url"],
    ["file:///etc/passwd", "invalid_url"],
    ["not an address", "invalid_url"],
    ["http://127.0.0.1/", "address_refused"],
    ["http://0x7f.1/", "address_refused"],
    ["http://2130706433/", "address_refused"],
    ["http://0177.0.0.1/", "address_refused"],
    ["http://127.1:8080/", "address_refused"],
    ["http://[::1]/", "address_refused"],
    ["http://[::ffff:169.254.169.254]/", "address_refused"],
    ["http://\u2460\u2461\u2466.0.0.1/", "address_refused"],
    ["http://private.example/", "address_refused"],
    ["http://private.example./", "address_refused"],
    ["http://mixed.example/", "address_refused"],
    ["http://unknown.example/", "host_not_found"],
  ];
  for (const [url, code] of cases) {
    await t.step(url, async () => {
      const { options, sent } = standIn({});
      await assert.rejects(guardedFetch(url, options), (error) => {
        assert.ok(error instanceof GuardedFetchError);
        assert.equal(error.code, code);
        return true;
      });
      assert.deepEqual(sent, []);
    });
  }
});

Deno.test("reaches an allowed host on exactly that port", async () => {
  const { options } = standIn({});
  const allowed = { ...options, allowHosts: ["localhost:8080", "127.0.0.1:80"] };
  assert.equal(await (await guardedFetch("http://localhost:8080/a", allowed)).text(), "content");
  assert.equal(await (await guardedFetch("http://127.0.0.1/a", allowed)).text(), "content");
  await assert.rejects(guardedFetch("http://127.0.0.1:8080/a", allowed), GuardedFetchError);
});

Deno.test("follows redirects and checks each", async () => {
  const { options, sent } = standIn({
    "http://public.example/a": redirectTo("/b?x=1"),
    "http://public.example/b?x=1": redirectTo("https://other.example/c"),
  });
  assert.equal(await (await guardedFetch("http://public.example/a", options)).text(), "content");
  assert.deepEqual(sent.map(({ url }) => url), [
    "http://public.example/a",
    "http://public.example/b?x=1",
    "https://other.example/c",
  ]);

  for (
    const location of [
      "http://private.example/",
      "http://169.254.169.254/latest/meta-data",
      "file:///etc/passwd",
    ]
  ) {
    const trap = standIn({ "http://public.example/": redirectTo(location) });
    await assert.rejects(guardedFetch("http://public.example/", trap.options), GuardedFetchError);
    assert.equal(trap.sent.length, 1);
  }
});

Deno.test("gives up on a redirect loop", async () => {
  const { options, sent } = standIn({ "http://public.example/": redirectTo("/") });
  await assert.rejects(guardedFetch("http://public.example/", { ...options, maxRedirects: 3 }), {
    code: "redirect_loop",
  });
  assert.equal(sent.length, 4);
});

Deno.test("keeps credentials from other hosts", async () => {
  const { options, sent } = standIn({ "http://public.example/": redirectTo("http://other.example/") });
  await guardedFetch("http://me:p%40ss@public.example/", {
    ...options,
    headers: { apikey: "secret", "user-agent": "Player", accept: "*/*" },
  });
  assert.deepEqual(sent[0]!.headers, {
    apikey: "secret",
    "user-agent": "Player",
    accept: "*/*",
    authorization: `Basic ${btoa("me:p@ss")}`,
  });
  assert.deepEqual(sent[1]!.headers, { "user-agent": "Player", accept: "*/*" });
});

Deno.test("errors name the host and nothing else of the address", async () => {
  const { options } = standIn({});
  const failing: GuardOptions = {
    ...options,
    fetch: () => Promise.reject(new TypeError("sending http://public.example/get?password=hunter2")),
  };
  const urls = [
    "http://me:hunter2@public.example/get?password=hunter2",
    "http://me:hunter2@private.example/hunter2",
  ];
  for (const url of urls) {
    await assert.rejects(guardedFetch(url, failing), (error) => {
      assert.ok(error instanceof GuardedFetchError);
      assert.doesNotMatch(`${error.message} ${error.hint} ${error.stack} ${String(error.cause)}`, /hunter2/);
      assert.match(error.message, /(?:public|private)\.example/);
      return true;
    });
  }
});

Deno.test("gives up after the time allowed, also while the body is read", async () => {
  const late = Promise.withResolvers<Response>();
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, (request) => {
    if (request.url.endsWith("/slow")) return late.promise;
    return new Response(
      new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) }),
    );
  });
  const host = `127.0.0.1:${server.addr.port}`;
  const options: GuardOptions = { allowHosts: [host], timeoutMs: 100 };
  await assert.rejects(guardedFetch(`http://${host}/slow`, options), { code: "timeout" });
  const stalled = await guardedFetch(`http://${host}/stalled`, options);
  await assert.rejects(stalled.text());
  late.resolve(new Response(""));
  await server.shutdown();
});
