import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import type { GuardOptions } from "../guarded_fetch.ts";
import { PlaylistError } from "./playlist_error.ts";
import { decodeBody, openPlaylist } from "./source.ts";

const TEXT = "#EXTM3U\n" +
  Array.from({ length: 500 }, (_, index) => `#EXTINF:-1,Ch ${index * 7919 % 1000}\nhttp://h/${index}\n`).join(
    "",
  );
const GZIPPED = new Uint8Array(gzipSync(TEXT));

function streamOf(bytes: Uint8Array, chunkSize = bytes.length || 1): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(offset, offset + chunkSize));
      offset += chunkSize;
    },
  });
}

async function decode(bytes: Uint8Array, chunkSize?: number, maxBytes?: number): Promise<string> {
  const options = maxBytes === undefined ? { source: "test" } : { source: "test", maxBytes };
  return await new Response(await decodeBody(streamOf(bytes, chunkSize), options)).text();
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

Deno.test("hands on plain bytes, gunzips what begins as gzip and turns UTF-16 into UTF-8", async () => {
  const bodies = [
    new TextEncoder().encode(TEXT),
    GZIPPED,
    utf16("\ufeff" + TEXT, true),
    utf16("\ufeff" + TEXT, false),
  ];
  for (const body of bodies) {
    for (const chunkSize of [1, 7, 1_009, body.length]) assert.equal(await decode(body, chunkSize), TEXT);
  }
  assert.equal(await decode(new Uint8Array()), "");
  assert.equal(await decode(Uint8Array.of(0x1f)), "\x1f");
});

Deno.test("tells a gzip body that ends early from a damaged one", async (t) => {
  const damaged = GZIPPED.slice();
  damaged[GZIPPED.length - 6]! ^= 0xff;
  const scrambled = GZIPPED.slice();
  scrambled.fill(0xff, 30, 60);
  const cases: [string, Uint8Array, string][] = [
    ["after the header", GZIPPED.subarray(0, 10), "truncated_gzip"],
    ["in the middle", GZIPPED.subarray(0, GZIPPED.length >> 1), "truncated_gzip"],
    ["in the end mark", GZIPPED.subarray(0, -3), "truncated_gzip"],
    ["wrong checksum", damaged, "corrupt_gzip"],
    ["scrambled data", scrambled, "corrupt_gzip"],
  ];
  for (const [what, body, code] of cases) {
    await t.step(what, async () => {
      for (const chunkSize of [61, body.length]) {
        await assert.rejects(
          decode(body, chunkSize),
          (error) => error instanceof PlaylistError && error.code === code,
        );
      }
    });
  }
});

Deno.test("stops at the most bytes accepted", async () => {
  assert.equal(await decode(GZIPPED, undefined, TEXT.length), TEXT);
  await assert.rejects(decode(GZIPPED, undefined, TEXT.length - 1), { code: "too_large" });
});

function answering(answer: (url: string) => Response): GuardOptions {
  return {
    resolve: (name) => Promise.resolve(name === "private.example" ? ["10.0.0.1"] : ["93.184.216.34"]),
    fetch: (url) => Promise.resolve().then(() => answer(url)),
  };
}

Deno.test("opens a playlist, compressed or not", async () => {
  for (const body of [TEXT, GZIPPED]) {
    const opened = await openPlaylist(
      "http://host.example:8080/get.php?password=x",
      answering(() => new Response(body)),
    );
    assert.equal(opened.source, "host.example:8080");
    assert.equal(await new Response(opened.body).text(), TEXT);
  }
});

Deno.test("says what kept a playlist from being fetched, without its credentials", async (t) => {
  const cases: {
    what: string;
    url: string;
    answer: (url: string) => Response;
    code: string;
    message: string;
  }[] = [
    {
      what: "refused",
      url: "http://host.example/get.php?password=hunter2",
      answer: () => new Response("no", { status: 403 }),
      code: "http_status",
      message: "Cannot read playlist host.example: host answered 403, expected 200",
    },
    {
      what: "redirect loop",
      url: "http://host.example/hunter2",
      answer: (url) => new Response(null, { status: 301, headers: { location: url } }),
      code: "redirect_loop",
      message: "Cannot read playlist host.example: more than 5 redirects, expected the content",
    },
    {
      what: "redirect into a private network",
      url: "http://host.example/hunter2",
      answer: () =>
        new Response(null, { status: 301, headers: { location: "http://private.example/hunter2" } }),
      code: "address_refused",
      message: "Cannot read playlist host.example: private.example: it is an address of a private network",
    },
    {
      what: "connection failed",
      url: "http://host.example/hunter2",
      answer: (url) => {
        throw new TypeError(`error sending request for url (${url})`);
      },
      code: "unreachable",
      message: "Cannot read playlist host.example: the connection failed",
    },
  ];
  for (const { what, url, answer, code, message } of cases) {
    await t.step(what, async () => {
      await assert.rejects(openPlaylist(url, answering(answer)), (error) => {
        assert.ok(error instanceof PlaylistError);
        assert.deepEqual([error.code, error.message], [code, message]);
        assert.doesNotMatch(`${error.hint} ${String(error.cause)}`, /hunter2/);
        return true;
      });
    });
  }
});

Deno.test("reports a download that breaks off as such, not as a damaged file", async () => {
  for (const body of [new TextEncoder().encode(TEXT), GZIPPED]) {
    let isSent = false;
    const breaking = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (isSent) return controller.error(new DOMException("Signal timed out.", "TimeoutError"));
        isSent = true;
        controller.enqueue(body.subarray(0, 100));
      },
    });
    const opened = openPlaylist("http://host.example/", answering(() => new Response(breaking)));
    await assert.rejects(async () => await new Response((await opened).body).text(), {
      name: "PlaylistError",
      code: "timeout",
    });
  }
});
