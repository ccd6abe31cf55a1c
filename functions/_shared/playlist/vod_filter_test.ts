import assert from "node:assert/strict";
import fc from "fast-check";
import { VodFilter, VodFilterError, type VodFilterRow } from "./vod_filter.ts";

function ruleForUrl(filter: VodFilter, url: string): number | null {
  const bytes = new TextEncoder().encode(`#EXTINF\n${url}\n`);
  return filter.ruleForUrl(bytes, 8, bytes.length - 1);
}

const RULES: VodFilterRow[] = [
  { id: 1, pattern_type: "url", pattern: "/movie/" },
  { id: 2, pattern_type: "url", pattern: "/movies/" },
  { id: 3, pattern_type: "extension", pattern: "mkv" },
  { id: 4, pattern_type: "extension", pattern: ".MP4" },
  { id: 5, pattern_type: "type", pattern: "Movie" },
  { id: 6, pattern_type: "group", pattern: "^VOD\\b" },
  { id: 7, pattern_type: "group", pattern: "фильмы" },
  { id: 8, pattern_type: "name", pattern: "\\bS\\d+ ?E\\d+\\b" },
];

Deno.test("drops by the address", async (t) => {
  const filter = new VodFilter(RULES);
  const cases: [string, number | null][] = [
    ["http://h:8080/movie/u/p/1.mkv", 1],
    ["http://h/MOVIE/1", 1],
    ["http://h/x/movies/1.mkv", 2],
    ["http://h/u/p/1.mkv", 3],
    ["http://h/u/p/1.MKV?token=a.ts", 3],
    ["http://h/u/p/1.mp4|User-Agent=x", 4],
    ["/movie/1.ts", 1],
    ["film.mkv", 3],
    ["http://h/live/u/p/1.ts", null],
    ["http://h/live/u/p/1.m3u8", null],
    ["http://h/live/1?path=/movie/2.mkv", null],
    ["http://h/live/1#/movie/", null],
    ["http://movie/", null],
    ["http://movie/live/1.ts", null],
    ["http://h.mkv", null],
    ["http://h/a.mkv/1", null],
    ["http://h/mkv", null],
    ["rtsp://h/1", null],
    ["http://h", null],
  ];
  for (const [url, rule] of cases) {
    await t.step(url, () => assert.equal(ruleForUrl(filter, url), rule));
  }
});

Deno.test("drops by type, group and name, in this order", async (t) => {
  const filter = new VodFilter(RULES);
  const cases: [
    { name: string; groupTitle: string | null; attributes: Record<string, string> },
    number | null,
  ][] = [
    [{ name: "A", groupTitle: "VOD", attributes: { "tvg-type": "movie" } }, 5],
    [{ name: "A", groupTitle: null, attributes: { type: "MOVIE" } }, 5],
    [{ name: "A S01 E02", groupTitle: "vod | Action", attributes: {} }, 6],
    [{ name: "A", groupTitle: "Новые ФИЛЬМЫ", attributes: {} }, 7],
    [{ name: "A S01 E02", groupTitle: "Sport", attributes: { "tvg-type": "live" } }, 8],
    [{ name: "NBA 01", groupTitle: "VODAFONE", attributes: {} }, null],
    [{ name: "NBA 01", groupTitle: "VODAFONE", attributes: {} }, null],
  ];
  for (const [entry, rule] of cases) {
    await t.step(
      JSON.stringify(entry),
      () => assert.equal(filter.ruleForEntry({ url: "http://h.example/1", tvgId: null, ...entry }), rule),
    );
  }
});

Deno.test("keeps expressions with references apart, so that they go on meaning the same", () => {
  const filter = new VodFilter([
    { id: 1, pattern_type: "name", pattern: "(film)" },
    { id: 2, pattern_type: "name", pattern: "(\\w)\\1\\1" },
  ]);
  const rules = ["Film", "aaa", "abab"].map((name) =>
    filter.ruleForEntry({ url: "http://h.example/1", tvgId: null, name, groupTitle: null, attributes: {} })
  );
  assert.deepEqual(rules, [1, 2, null]);
});

Deno.test("names the row that cannot work", () => {
  const rows: [VodFilterRow["pattern_type"], string][] = [
    ["group", "("],
    ["name", "[a"],
    ["url", "  "],
    ["extension", "ts"],
    ["extension", ".M3U8"],
    ["extension", "a b"],
  ];
  for (const [pattern_type, pattern] of rows) {
    assert.throws(() => new VodFilter([{ id: 42, pattern_type, pattern }]), (error) => {
      assert.ok(error instanceof VodFilterError);
      assert.match(error.message, /^Cannot use VOD filter row 42 /);
      assert.notEqual(error.hint, "");
      return true;
    });
  }
});

Deno.test("finds url patterns as a search for each of them would", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "B", "/", "m", "\u00e9"), maxLength: 24 });
  const pattern = fc.string({
    unit: fc.constantFrom("a", "b", "/", "M", "\u00e9"),
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, fc.uniqueArray(pattern, { minLength: 1, maxLength: 6 }), (path, patterns) => {
      const filter = new VodFilter(
        patterns.map((pattern, index) => ({ id: index + 1, pattern_type: "url", pattern })),
      );
      const url = `http://h/${path}`;
      const rule = ruleForUrl(filter, url);
      const matching = patterns.flatMap((pattern, index) =>
        `/${path}`.toLowerCase().includes(pattern.toLowerCase()) ? [index + 1] : []
      );
      if (rule === null) assert.deepEqual(matching, []);
      else assert.ok(matching.includes(rule));
    }),
  );
});

Deno.test("a stream under /live/ is a channel whatever its name and group say", () => {
  const filter = new VodFilter([{ id: 1, pattern_type: "name", pattern: "S\\d\\dE\\d\\d" }]);
  const cases: [string, number | null][] = [
    ["http://h.example:8080/live/user/pass/1.ts", null],
    ["http://h.example:8080/user/pass/1.ts", 1],
    ["http://live/user/pass/1.ts", 1],
    ["http://h.example/x/live/1.ts", 1],
    ["live/1.ts", 1],
  ];
  for (const [url, rule] of cases) {
    const entry = { url, tvgId: null, name: "Farm S01E02", groupTitle: "FILMS", attributes: {} };
    assert.equal(filter.ruleForEntry(entry), rule, url);
  }
});

Deno.test("an entry with a guide id of round-the-clock filler is a channel", () => {
  const filter = new VodFilter([{ id: 1, pattern_type: "name", pattern: "S\\d\\dE\\d\\d" }]);
  const cases: [string | null, number | null][] = [
    ["24.7.Dummy.us", null],
    ["24/7 Farm", null],
    ["247", null],
    ["2470.us", 1],
    ["farm.us", 1],
    [null, 1],
  ];
  for (const [tvgId, rule] of cases) {
    const entry = {
      url: "http://h.example/1",
      tvgId,
      name: "Farm S01E02",
      groupTitle: "Shows",
      attributes: {},
    };
    assert.equal(filter.ruleForEntry(entry), rule, String(tvgId));
  }
});
