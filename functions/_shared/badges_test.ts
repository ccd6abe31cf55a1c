import assert from "node:assert/strict";
import { withDatabase } from "../../local/test_database.ts";
import { badgeAddress, type BadgeDeps, badgeHashes, badgeImages, imageType } from "./badges.ts";

const NOW = new Date("2026-11-20T18:00:00Z");
const DAY = 86_400_000;

/** Bytes that begin like an image of the type. */
const IMAGES: Record<string, Uint8Array<ArrayBuffer>> = {
  "image/png": bytesOf("\x89PNG\r\n\x1a\n and more"),
  "image/jpeg": bytesOf("\xff\xd8\xff\xe0 and more"),
  "image/webp": bytesOf("RIFF\x10\0\0\0WEBPVP8L and more"),
  "image/gif": bytesOf("GIF89a and more"),
};
const PNG = IMAGES["image/png"]!;

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

interface BadgeHost {
  url: string;
  /** Paths asked for. */
  asked: string[];
}

/** A host of badges on this machine that may be fetched from. */
async function withBadges(
  answer: (request: Request) => Response | Promise<Response>,
  test: (host: BadgeHost, deps: BadgeDeps) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, (request) => {
    asked.push(new URL(request.url).pathname);
    return answer(request);
  });
  const host = `127.0.0.1:${server.addr.port}`;
  try {
    await withDatabase((sql) =>
      test({ url: `http://${host}`, asked }, { sql, now: () => NOW, guard: { allowHosts: [host] } })
    );
  } finally {
    await server.shutdown();
  }
}

const png = () => new Response(PNG, { headers: { "content-type": "image/png" } });

Deno.test("addresses of badges", async (t) => {
  const badge = "images/media/team/badge/abc.png";
  const cases: [given: string | null, asked: string | null][] = [
    [`https://r2.thesportsdb.com/${badge}`, `https://r2.thesportsdb.com/${badge}/small`],
    [`https://www.thesportsdb.com/${badge}`, `https://www.thesportsdb.com/${badge}/small`],
    [`https://r2.thesportsdb.com/${badge}/small`, `https://r2.thesportsdb.com/${badge}/small`],
    [`https://r2.thesportsdb.com/${badge}/tiny`, `https://r2.thesportsdb.com/${badge}/tiny`],
    ["https://r2.thesportsdb.com.evil.example/a.png", "https://r2.thesportsdb.com.evil.example/a.png"],
    ["https://logos.example/i/500/bos.png?w=80#top", "https://logos.example/i/500/bos.png?w=80"],
    ["ftp://logos.example/a.png", null],
    ["data:image/png;base64,iVBORw0KGgo=", null],
    ["javascript:alert(1)", null],
    ["http://anna:secret@logos.example/a.png", null],
    ["badge.png", null],
    [`https://logos.example/${"a".repeat(2_000)}`, null],
    ["", null],
    [null, null],
  ];
  for (const [given, asked] of cases) {
    await t.step(`${given?.slice(0, 60)}`, () => assert.equal(badgeAddress(given), asked));
  }
});

Deno.test("an image is what its first bytes say", async (t) => {
  for (const [type, bytes] of Object.entries(IMAGES)) {
    await t.step(type, () => assert.equal(imageType(bytes), type));
  }
  for (const text of ["", "<svg xmlns=", "<?xml ?><svg", "GIF", "RIFFxxxxWAVE", "BM", "<html>"]) {
    await t.step(`"${text}" is none`, () => assert.equal(imageType(bytesOf(text)), null));
  }
});

Deno.test("a badge is fetched once and kept as it came", async () => {
  await withBadges(
    (request) => {
      // The header may be wrong about which of the four types it is.
      const type = new URL(request.url).pathname.slice(1).replace("-", "/");
      return new Response(IMAGES[type]!, { headers: { "content-type": "image/png; charset=binary" } });
    },
    async ({ url, asked }, deps) => {
      const urls = Object.keys(IMAGES).map((type) => `${url}/${type.replace("/", "-")}`);
      const hashes = await badgeHashes(urls, deps);
      assert.deepEqual(new Set(hashes.keys()), new Set(urls));
      assert.deepEqual(await badgeHashes(urls, deps), hashes);
      assert.equal(asked.length, 4);
      const images = await badgeImages(deps.sql, urls);
      for (const [index, [type, bytes]] of Object.entries(IMAGES).entries()) {
        const image = images.get(urls[index]!)!;
        assert.equal(image.contentType, type);
        assert.deepEqual(bytesOf(atob(image.data)), bytes);
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
        assert.equal(hashes.get(urls[index]!), hash);
      }
    },
  );
});

Deno.test("a large badge has no line breaks in its base64", async () => {
  const bytes = new Uint8Array(300 * 1024).fill(7);
  bytes.set(PNG);
  await withBadges(
    () => new Response(bytes, { headers: { "content-type": "image/png" } }),
    async ({ url }, deps) => {
      await badgeHashes([`${url}/a`], deps);
      const image = (await badgeImages(deps.sql, [`${url}/a`])).get(`${url}/a`)!;
      assert.match(image.data, /^[A-Za-z0-9+\/]+=*$/);
      assert.deepEqual(bytesOf(atob(image.data)), bytes);
    },
  );
});

Deno.test("what cannot be used is left out, says why, and is not asked for again for a day", async (t) => {
  const large = new Uint8Array(300 * 1024 + 1);
  large.set(PNG);
  const typed = (body: BodyInit, type: string, more: HeadersInit = {}) =>
    new Response(body, { headers: { "content-type": type, ...more } });
  const endless = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(PNG),
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
    });
  const end = Promise.withResolvers<void>();
  const answers: Record<string, { answer: () => Response | Promise<Response>; failure: RegExp }> = {
    "/missing": { answer: () => new Response("no", { status: 404 }), failure: /answered 404, expected 200/ },
    "/down": { answer: () => new Response("no", { status: 503 }), failure: /answered 503/ },
    "/page": {
      answer: () => typed("<html>", "text/html"),
      failure: /type is text\/html, expected image\/png/,
    },
    "/untyped": { answer: () => new Response(PNG), failure: /type is none/ },
    "/svg": { answer: () => typed("<svg/>", "image/svg+xml"), failure: /type is image\/svg\+xml/ },
    "/disguised": {
      answer: () => typed("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png"),
      failure: /no PNG, JPEG, WebP or GIF/,
    },
    "/empty": { answer: () => typed("", "image/png"), failure: /no PNG/ },
    "/large": { answer: () => typed(large, "image/png"), failure: /larger than 300 KB/ },
    "/endless": { answer: () => typed(endless(), "image/png"), failure: /larger than 300 KB/ },
    "/inside": {
      answer: () =>
        new Response(null, { status: 302, headers: { location: "http://169.254.169.254/latest" } }),
      failure: /169\.254\.169\.254: it is an address of a private network/,
    },
    "/malformed": {
      answer: () => new Response(null, { status: 302, headers: { location: "http://%ff@127.0.0.1/" } }),
      failure: /Cannot fetch from/,
    },
    "/circle": {
      answer: () => new Response(null, { status: 302, headers: { location: "/circle" } }),
      failure: /more than 5 redirects/,
    },
    "/slow": {
      answer: () => end.promise.then(png),
      failure: /no complete answer within 0.3 s/,
    },
    "/stuck": {
      answer: () =>
        typed(new ReadableStream({ start: (controller) => controller.enqueue(PNG) }), "image/png"),
      failure: /no complete answer within 0.3 s/,
    },
  };
  await withBadges(
    (request) => answers[new URL(request.url).pathname]!.answer(),
    async ({ url, asked }, { sql, guard }) => {
      for (const [path, { failure }] of Object.entries(answers)) {
        await t.step(path, async () => {
          let at = NOW;
          const deps = { sql, now: () => at, guard: { ...guard, timeoutMs: 300 } };
          const look = async () => (await badgeHashes([url + path], deps)).size;
          assert.equal(await look(), 0);
          const [row] = await sql`
            select failure, failed_at, bytes, leased_until from guide.badge_images where url = ${url + path}`;
          assert.match(row!["failure"], failure);
          assert.deepEqual({ ...row, failure: "" }, {
            failure: "",
            failed_at: NOW,
            bytes: null,
            leased_until: null,
          });
          const before = asked.length;
          at = new Date(NOW.getTime() + DAY - 1);
          assert.equal(await look(), 0);
          assert.equal(asked.length, before);
          at = new Date(NOW.getTime() + DAY);
          assert.equal(await look(), 0);
          assert.ok(asked.length > before);
        });
      }
      end.resolve();
    },
  );
});

Deno.test("private hosts are refused unless they are allowed", async () => {
  await withBadges(png, async ({ url, asked }, deps) => {
    assert.equal((await badgeHashes([`${url}/a`], { ...deps, guard: {} })).size, 0);
    assert.deepEqual(asked, []);
  });
});

Deno.test("a badge is asked for anew after a month; while its host fails the old one stays", async () => {
  let body = PNG;
  let status = 200;
  await withBadges(
    () => new Response(body, { status, headers: { "content-type": "image/png" } }),
    async ({ url, asked }, { sql, guard }) => {
      const lookAfter = async (days: number) =>
        (await badgeHashes([`${url}/a`], {
          sql,
          guard,
          now: () => new Date(NOW.getTime() + days * DAY),
        })).get(`${url}/a`);
      const first = await lookAfter(0);
      body = bytesOf("\x89PNG\r\n\x1a\n changed");
      status = 500;
      assert.equal(await lookAfter(29.9), first);
      assert.equal(asked.length, 1);
      assert.equal(await lookAfter(30), first);
      assert.equal(await lookAfter(30.9), first);
      assert.equal(asked.length, 2);
      status = 200;
      const second = await lookAfter(31);
      assert.equal(asked.length, 3);
      assert.notEqual(second, first);
      const [row] = await sql`select failed_at, failure from guide.badge_images`;
      assert.deepEqual({ ...row }, { failed_at: null, failure: null });
    },
  );
});

Deno.test("many requests at once fetch a badge once, and all have it", async () => {
  await withBadges(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return png();
  }, async ({ url, asked }, deps) => {
    const urls = [`${url}/a`, `${url}/b`];
    const found = await Promise.all(
      // In both orders, so that they would wait for each other if they could.
      Array.from({ length: 12 }, (_, index) => badgeHashes(index % 2 ? urls : urls.toReversed(), deps)),
    );
    assert.deepEqual(asked.toSorted(), ["/a", "/b"]);
    for (const hashes of found) assert.equal(hashes.size, 2);
  });
});

Deno.test("what a request has left undone is taken up when its time is over", async () => {
  await withBadges(png, async ({ url, asked }, deps) => {
    await deps.sql`select * from guide.claim_badges(${[`${url}/a`]}::text[], ${NOW})`;
    const after = (seconds: number) => ({ ...deps, now: () => new Date(NOW.getTime() + seconds * 1000) });
    assert.equal((await badgeHashes([`${url}/a`], after(20))).size, 1);
    assert.equal(asked.length, 1);
  });
});

Deno.test("a request whose badge never comes from another one goes on without it", async () => {
  await withBadges(png, async ({ url, asked }, deps) => {
    await deps.sql`select * from guide.claim_badges(${[`${url}/a`]}::text[], ${NOW})`;
    assert.equal((await badgeHashes([`${url}/a`], deps)).size, 0);
    assert.deepEqual(asked, []);
  });
});
