import assert from "node:assert/strict";
import fc from "fast-check";
import { type Attribute, readAttributes, readPlainLine } from "./info_line.ts";
import type { PlaylistEntry, ScanSummary } from "./playlist_entry.ts";
import { PlaylistError } from "./playlist_error.ts";
import { scanPlaylist } from "./scanner.ts";
import { VodFilter } from "./vod_filter.ts";

const NOTHING = new VodFilter([]);
const encoder = new TextEncoder();

interface Scanned {
  entries: PlaylistEntry[];
  summary: ScanSummary;
}

function streamOf(bytes: Uint8Array, chunkSize = bytes.length): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(offset, offset + chunkSize));
      offset += chunkSize;
    },
  });
}

async function scan(text: string | Uint8Array, filter = NOTHING, chunkSize?: number): Promise<Scanned> {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  const { entries, summary } = scanPlaylist(streamOf(bytes, chunkSize), filter, { source: "test" });
  const all: PlaylistEntry[] = [];
  for await (const batch of entries) all.push(...batch);
  return { entries: all, summary };
}

async function scanOne(info: string): Promise<PlaylistEntry> {
  const { entries } = await scan(`${info}\nhttp://host.example/1\n`);
  assert.equal(entries.length, 1);
  return entries[0]!;
}

Deno.test("reads every part of an entry", async () => {
  const { entries } = await scan(
    '#EXTM3U\n#EXTINF:-1 tvg-id="n1" tvg-name="NBA 1" tvg-logo="http://l/1.png" group-title="NBA" catchup="shift" ' +
      'catchup-days="3",NBA 01: A vs B\n#EXTVLCOPT:http-user-agent=X\n#KODIPROP:inputstream=y\nhttp://h/1.ts\n',
  );
  assert.deepEqual(entries, [{
    position: 1,
    name: "NBA 01: A vs B",
    tvgId: "n1",
    tvgName: "NBA 1",
    tvgLogo: "http://l/1.png",
    groupTitle: "NBA",
    url: "http://h/1.ts",
    duration: -1,
    attributes: { catchup: "shift", "catchup-days": "3" },
    options: ["#EXTVLCOPT:http-user-agent=X", "#KODIPROP:inputstream=y"],
  }]);
});

const LINE_CASES: { what: string; line: string; name: string; group?: string | null; id?: string | null }[] =
  [
    { what: "no attributes", line: "#EXTINF:-1,BBC One", name: "BBC One" },
    { what: "space before the duration and the name", line: "#EXTINF: -1 , BBC One ", name: "BBC One" },
    { what: "comma in the name", line: "#EXTINF:-1,name, with comma", name: "name, with comma" },
    {
      what: "comma in a value",
      line: '#EXTINF:0 group-title="A, B",Good, Bad',
      name: "Good, Bad",
      group: "A, B",
    },
    {
      what: "attribute names in any case",
      line: '#extinf:0 Group-Title="G" TVG-ID="i",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "single quotes",
      line: "#EXTINF:0 tvg-id='i' group-title='Kids',Don't",
      name: "Don't",
      group: "Kids",
      id: "i",
    },
    {
      what: "apostrophe in single quotes",
      line: "#EXTINF:0 group-title='Kid's TV',N",
      name: "N",
      group: "Kid's TV",
    },
    {
      what: "no quotes",
      line: "#EXTINF:0 tvg-id=i group-title=News tv,N",
      name: "N",
      group: "News tv",
      id: "i",
    },
    {
      what: "unescaped quotes",
      line: '#EXTINF:0 tvg-name="The "A" B" group-title="G",The "A" B',
      name: 'The "A" B',
      group: "G",
    },
    {
      what: "quote and comma in a value",
      line: '#EXTINF:0 group-title="X "A", B",N',
      name: "N",
      group: 'X "A", B',
    },
    {
      what: "inch mark in the name",
      line: '#EXTINF:0 group-title="G",6" pistol',
      name: '6" pistol',
      group: "G",
    },
    {
      what: "doubled opening quote",
      line: '#EXTINF:0 tvg-logo=""http://l/a.png" group-title="G",N',
      name: "N",
      group: "G",
    },
    {
      what: "closing quote forgotten",
      line: '#EXTINF:0 tvg-name="Foo group-title="G",N',
      name: "N",
      group: "G",
    },
    {
      what: "no space between attributes",
      line: '#EXTINF:0 catchup="x"tvg-id="i" group-title="G",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "commas between attributes",
      line: '#EXTINF:0 tvg-id="i", group-title="G",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "debris in front",
      line: '#EXTINF:-1,OK)" tvg-logo="l" group-title="G",News (Tulsa, OK)',
      name: "News (Tulsa, OK)",
      group: "G",
    },
    {
      what: "debris after an id",
      line: '#EXTINF:0 tvg-id="i" i" group-title="G",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "word without a value",
      line: '#EXTINF:0 group-title="G" radio,N "live", now',
      name: 'N "live", now',
      group: "G",
    },
    {
      what: "attribute-like text in the name",
      line: '#EXTINF:0 group-title="G",Ratio x="3"',
      name: 'Ratio x="3"',
      group: "G",
    },
    { what: "name empty", line: '#EXTINF:0 tvg-name="From tvg-name",', name: "From tvg-name" },
    { what: "no comma", line: '#EXTINF:0 tvg-id="i" Some Name', name: "Some Name", id: "i" },
    { what: "repeated attribute", line: '#EXTINF:0 tvg-id="" tvg-id="i",N', name: "N", id: "i" },
    {
      what: "empty attributes",
      line: '#EXTINF:0 tvg-id="" group-title="",N',
      name: "N",
      group: null,
      id: null,
    },
    {
      what: "any script",
      line: '#EXTINF:0 group-title="Спорт",قناة 日本 Ελλάδα',
      name: "قناة 日本 Ελλάδα",
      group: "Спорт",
    },
    {
      what: "control characters",
      line: '#EXTINF:0 group-title="G\u0007",A\tB\u0001\u0085',
      name: "A B",
      group: "G",
    },
  ];

Deno.test("reads attributes and names however they are quoted", async (t) => {
  for (const { what, line, name, group, id } of LINE_CASES) {
    await t.step(what, async () => {
      const entry = await scanOne(line);
      assert.equal(entry.name, name);
      if (group !== undefined) assert.equal(entry.groupTitle, group);
      if (id !== undefined) assert.equal(entry.tvgId, id);
    });
  }
});

Deno.test("reads the duration", async () => {
  const durations = { "-1": -1, " 17": 17, "2.5": 2.5, "": null };
  for (const [printed, duration] of Object.entries(durations)) {
    assert.equal((await scanOne(`#EXTINF:${printed},N`)).duration, duration);
  }
});

Deno.test("reads the same from LF, CRLF, CR, indented lines, a byte order mark and NUL bytes", async (t) => {
  const lines = [
    "#EXTM3U",
    '#EXTINF:-1 group-title="G",Ä 1',
    "#EXTVLCOPT:a=b",
    "http://h/1",
    "",
    "#EXTINF:-1,B",
    "http://h/2",
  ];
  const expected = (await scan(lines.join("\n") + "\n")).entries;
  assert.equal(expected.length, 2);
  const dialects = {
    crlf: lines.join("\r\n") + "\r\n",
    cr: lines.join("\r") + "\r",
    "last line unfinished": lines.join("\n"),
    indented: lines.map((line) => ` \t${line}  `).join("\n"),
    "byte order mark": "\ufeff" + lines.join("\n"),
    "no header": lines.slice(1).join("\n"),
    "NUL bytes": lines.join("\n").replaceAll("E", "\0E").replaceAll("h", "h\0"),
  };
  for (const [dialect, text] of Object.entries(dialects)) {
    await t.step(dialect, async () => assert.deepEqual((await scan(text)).entries, expected));
  }
});

Deno.test("takes the group from #EXTGRP where group-title is missing", async () => {
  const { entries } = await scan(
    '#EXTINF:0,A\n#EXTGRP:Own\nh/1.ts\n#EXTGRP:Standing\n#EXTINF:0,B\nh/2.ts\n#EXTINF:0 group-title="T",C\nh/3.ts\n',
  );
  assert.deepEqual(entries.map((entry) => entry.groupTitle), ["Own", "Standing", "T"]);
});

Deno.test("accepts addresses of every kind", async () => {
  const urls = [
    "rtsp://h/1",
    "udp://@239.0.0.1:1234",
    "movie.m3u8",
    "stream/chunklist.m3u8",
    "my films/a film.ts",
    "http://h/7|User-Agent=A (B; C)&Referer=http://r/",
    "rtmp://h/app playpath=x live=1",
  ];
  const { entries } = await scan(urls.map((url, index) => `#EXTINF:0,${index}\n${url}\n`).join(""));
  assert.deepEqual(entries.map((entry) => entry.url), urls);
});

Deno.test("collects the guides and attributes of all headers", async () => {
  const { summary } = await scan(
    '#EXTM3U url-tvg="http://g/a.xml,http://g/b.xml.gz?c=1,2" X-TVG-URL="http://g/a.xml" tvg-shift="+3"\n#PLAYLIST:Mine\n' +
      "#EXTINF:0,A\nhttp://h/1\n#EXTM3U x-tvg-url=http://g/c.xml\n",
  );
  assert.deepEqual(summary.guideUrls, ["http://g/a.xml", "http://g/b.xml.gz?c=1,2", "http://g/c.xml"]);
  assert.equal(summary.headerAttributes["tvg-shift"], "+3");
  assert.equal(summary.headerAttributes["playlist"], "Mine");
});

Deno.test("skips, counts and names what it cannot use", async () => {
  const { entries, summary } = await scan(
    "#EXTM3U\n#EXTINF:0,No address\n#EXTINF:0,A\n=====sudan=====\nhttp://h/1\nhttp://user:secret@h/bare\n# comment\n#EXTINF:0,Torn",
  );
  assert.deepEqual(entries.map((entry) => [entry.position, entry.name]), [[1, "A"]]);
  assert.equal(summary.skipped, 4);
  assert.deepEqual(summary.skippedExamples, [
    { line: 2, reason: 'no address follows #EXTINF of "No address"' },
    { line: 4, reason: "neither an entry nor an address" },
    { line: 6, reason: "an address without #EXTINF before it" },
    { line: 8, reason: 'no address follows #EXTINF of "Torn"' },
  ]);
});

Deno.test("keeps the first twenty examples and goes on counting", async () => {
  const { summary } = await scan("#EXTINF:0,A\nhttp://h/1\n" + "garbage\n".repeat(30));
  assert.equal(summary.skipped, 30);
  assert.equal(summary.skippedExamples.length, 20);
});

Deno.test("counts a last line that breaks off within #EXTINF", async () => {
  const { summary } = await scan("#EXTINF:0,A\nhttp://h/1\n#EXTI");
  assert.deepEqual(summary.skippedExamples, [{ line: 3, reason: "#EXTINF is cut off" }]);
});

Deno.test("reads values that are not UTF-8 as windows-1252 and repairs cut characters", async () => {
  const bytes = (text: string) => encoder.encode(text);
  const { entries, summary } = await scan(Uint8Array.of(
    ...bytes('#EXTINF:0 group-title="Fu\u00dfball",Espa'),
    0xf1,
    ...bytes('a\nhttp://h/1\n#EXTINF:0 group-title="G",\u0130stanbul a'),
    0xc3,
    ...bytes("\nhttp://h/2\n#EXTINF:0,ok \u20ac\nhttp://h/3\n"),
  ));
  assert.deepEqual(entries.map((entry) => [entry.groupTitle, entry.name]), [
    ["Fu\u00dfball", "Espa\u00f1a"],
    ["G", "\u0130stanbul a"],
    [null, "ok \u20ac"],
  ]);
  assert.equal(summary.notUtf8, 1);
});

Deno.test("drops films by address before reading them and counts by rule", async () => {
  const filter = new VodFilter([
    { id: 7, pattern_type: "url", pattern: "/movie/" },
    { id: 8, pattern_type: "group", pattern: "^VOD" },
  ]);
  const { entries, summary } = await scan(
    '#EXTINF:0,F1\nhttp://h/movie/1.ts\n#EXTINF:0 group-title="VOD",F2\nhttp://h/2\n#EXTINF:0,C\n#EXTVLCOPT:x\nhttp://h/3\n',
    filter,
  );
  assert.deepEqual(entries.map((entry) => [entry.position, entry.name]), [[3, "C"]]);
  assert.deepEqual(summary.droppedByRule, { 7: 1, 8: 1 });
  assert.deepEqual([summary.entries, summary.kept, summary.dropped], [3, 1, 2]);
});

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

Deno.test("reads a line of the usual form exactly as the general reader would", () => {
  const piece = fc.constantFrom(
    'tvg-id="',
    'tvg-name="',
    'group-title="',
    'x="',
    '"',
    '" ',
    '",',
    ",",
    " ",
    "=",
    "N",
    "a b",
    "'",
    "tvg-logo=",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")), (rest) => {
      const attributes: Attribute[] = [];
      const name = readPlainLine(`-1 ${rest}`, (key, value) => attributes.push({ key, value }));
      if (name === null) return;
      const general = readAttributes(`-1 ${rest}`, 2);
      const trimmed = (list: Attribute[]) => list.map(({ key, value }) => [key, value.trim()]);
      assert.deepEqual([trimmed(attributes), name], [
        trimmed(general.attributes),
        `-1 ${rest}`.slice(general.end),
      ]);
    }),
    { numRuns: 5_000 },
  );
});

Deno.test("never loses a name or group that holds no quotes, commas or equals signs", async () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}:@.|&'()+ -]{1,30}$/u).map((text) => text.trim()).filter((
    text,
  ) => text !== "");
  await fc.assert(
    fc.asyncProperty(word, word, word, async (name, group, id) => {
      const entry = await scanOne(
        `#EXTINF:-1 tvg-id="${id}" tvg-name="${name}" tvg-logo="" group-title="${group}",${name}`,
      );
      assert.deepEqual([entry.name, entry.groupTitle, entry.tvgId, entry.tvgName], [name, group, id, name]);
    }),
  );
});
