import assert from "node:assert/strict";
import { VodFilter } from "./vod_filter.ts";
import { encoder, scan } from "../../../tests/playlist_scans.ts";

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
