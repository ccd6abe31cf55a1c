// How the scanner takes what arrives: bodies that are no playlist, streams that fail or are stopped, pieces of any size.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { PlaylistEntry } from "./playlist_entry.ts";
import { PlaylistError } from "./playlist_error.ts";
import { scanPlaylist } from "./scanner.ts";
import { VodFilter } from "./vod_filter.ts";
import { encoder, NOTHING, scan } from "../../../tests/playlist_scans.ts";

const ERROR_CASES: { what: string; body: string; code: string; message: RegExp }[] = [
  {
    what: "HTML",
    body: "<!DOCTYPE html><html>",
    code: "html_body",
    message: /^Cannot read playlist test: line 1 is HTML, expected #EXTM3U$/,
  },
  { what: "HTML after empty lines", body: "\n\n<html>\n", code: "html_body", message: /line 3 is HTML/ },
  {
    what: "a page without a document type",
    body: "<b>Blocked</b>\n",
    code: "html_body",
    message: /line 1 is HTML/,
  },
  {
    what: "a page in one long line",
    body: "<html>" + "x".repeat(100_000),
    code: "html_body",
    message: /line 1 is HTML/,
  },
  { what: "XMLTV", body: '<?xml version="1.0"?>\n<tv>', code: "xml_body", message: /line 1 is XML/ },
  { what: "JSON", body: '{"user_info":{"auth":0}}', code: "json_body", message: /line 1 is JSON/ },
  { what: "nothing", body: "", code: "empty_body", message: /empty/ },
  { what: "white space", body: " \r\n\n", code: "empty_body", message: /empty/ },
  { what: "a header alone", body: "#EXTM3U\n", code: "no_entries", message: /none of its 1 lines/ },
  {
    what: "addresses alone",
    body: "http://h/1\nhttp://h/2\n",
    code: "no_entries",
    message: /none of its 2 lines/,
  },
  {
    what: "one channel's stream",
    body: "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9,\n0.ts\n",
    code: "hls_stream",
    message: /line 2/,
  },
  {
    what: "a line over 64 KiB",
    body: "#EXTM3U\n#EXTINF:0," + "x".repeat(70_000) + "\nh/1\n",
    code: "line_too_long",
    message: /line 2 is longer/,
  },
  {
    what: "an endless line",
    body: "#EXTM3U\n" + "x".repeat(1_000_000),
    code: "line_too_long",
    message: /line 2 is longer/,
  },
];

Deno.test("says what was sent instead of a playlist", async (t) => {
  for (const { what, body, code, message } of ERROR_CASES) {
    await t.step(what, async () => {
      for (const chunkSize of [61, body.length + 1]) {
        await assert.rejects(scan(body, NOTHING, chunkSize), (error) => {
          assert.ok(error instanceof PlaylistError);
          assert.equal(error.code, code);
          assert.match(error.message, message);
          assert.notEqual(error.hint, "");
          return true;
        });
      }
    });
  }
});

Deno.test("reads a playlist behind a warning of the panel", async () => {
  const { entries, summary } = await scan("<br />\n<b>Warning</b>: x\n#EXTM3U\n#EXTINF:0,A\nhttp://h/1\n");
  assert.equal(entries.length, 1);
  assert.equal(summary.skipped, 2);
});

Deno.test("stops the download when a line is too long or the caller stops iterating", async () => {
  for (const stop of ["error", "break"]) {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        controller.enqueue(encoder.encode(stop === "error" ? "x".repeat(1000) : "#EXTINF:0,A\nh/1.ts\n")),
      cancel: () => {
        isCancelled = true;
      },
    });
    const { entries } = scanPlaylist(stream, NOTHING, { source: "test" });
    const iterate = async () => {
      for await (const _batch of entries) break;
    };
    if (stop === "error") await assert.rejects(iterate, PlaylistError);
    else await iterate();
    assert.ok(isCancelled);
  }
});

Deno.test("reads streams that fill a given buffer, and stops them", async () => {
  const text = "#EXTM3U\n" +
    Array.from({ length: 20_000 }, (_, index) => `#EXTINF:-1,Ch ${index}\nhttp://h/${index}\n`).join("");
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(path, text);
    const { entries, summary } = scanPlaylist((await Deno.open(path)).readable, NOTHING, { source: "test" });
    const all: PlaylistEntry[] = [];
    for await (const batch of entries) all.push(...batch);
    assert.deepEqual(all, (await scan(text)).entries);
    assert.equal(summary.bytes, text.length);
    for await (
      const _batch of scanPlaylist((await Deno.open(path)).readable, NOTHING, { source: "test" }).entries
    ) break;
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("passes on the failure of a stream", async () => {
  const failing = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("broken")),
  });
  const { entries } = scanPlaylist(failing, NOTHING, { source: "test" });
  await assert.rejects(async () => {
    for await (const _batch of entries);
  }, /broken/);
});

Deno.test("bounds the option lines of one entry", async () => {
  const { entries, summary } = await scan("#EXTINF:0,A\n" + "#EXTVLCOPT:x\n".repeat(100) + "http://h/1\n");
  assert.equal(entries[0]!.options.length, 64);
  assert.equal(summary.skipped, 36);
});

const READ_SIZES = [7, 61, 1_009];

Deno.test("finds the same whatever the size of the chunks", async () => {
  const filter = new VodFilter([
    { id: 1, pattern_type: "url", pattern: "/movie/" },
    { id: 2, pattern_type: "extension", pattern: "mkv" },
  ]);
  const line = fc.oneof(
    fc.constantFrom(
      "#EXTM3U",
      '#EXTINF:-1 tvg-id="a" group-title="Ünï",NBA 01: A vs B',
      '#EXTINF:-1 tvg-name="The "A", B",日本',
      "#EXTINF:0,Film",
      "#EXTGRP:G",
      "#EXTVLCOPT:a=b",
      "http://h/live/u/p/1.ts",
      "http://h/movie/u/p/1.mp4",
      "http://h/u/p/2.MKV?x=1",
      "garbage",
      "",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const lines = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), {
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(lines, async (parts) => {
      const text = "#EXTINF:0,First\nhttp://h/0\n" + parts.map(([content, end]) => content + end).join("");
      const whole = await outcome(text, filter);
      for (const size of READ_SIZES) assert.deepEqual(await outcome(text, filter, size), whole);
    }),
    { numRuns: 150 },
  );
});

async function outcome(text: string, filter: VodFilter, chunkSize?: number): Promise<unknown> {
  try {
    return await scan(text, filter, chunkSize);
  } catch (error) {
    return String(error);
  }
}

Deno.test("reads a large playlist the same in small pieces, across refills of its buffer", async () => {
  const text = "#EXTM3U\n" +
    Array.from(
      { length: 6_000 },
      (_, index) =>
        `#EXTINF:-1 tvg-name="Ch ${index}" group-title="Grüße ${index % 7}",Ch ${index}${
          index % 3 ? "" : "\n#EXTVLCOPT:x=" + index
        }\n` +
        `http://h/${index % 4 ? "movie" : "live"}/u/p/${index}.ts\n`,
    ).join("");
  const filter = new VodFilter([{ id: 1, pattern_type: "url", pattern: "/movie/" }]);
  const whole = await scan(text, filter);
  assert.equal(whole.entries.length, 1_500);
  assert.deepEqual(whole.entries.at(-1)!.name, "Ch 5996");
  for (const size of [...READ_SIZES, 65_536]) assert.deepEqual(await scan(text, filter, size), whole);
});
