import assert from "node:assert/strict";
import { cleanColor, cleanId, cleanText, cleanUrl } from "./source_fields.ts";

Deno.test("text is one line without control characters", () => {
  const cases: [unknown, string | null][] = [
    ["  a \t b\r\nc ", "a b c"],
    ["a\u0001\u0000b\u007fc\u0085", "abc"],
    ["a\ud800b", "a\ufffdb"],
    ["🏀", "🏀"],
    ["\u00a0\ufeff", null],
    ["", null],
    [12, "12"],
    [Number.NaN, null],
    [true, null],
    [null, null],
    [undefined, null],
    [["a"], null],
    ["x".repeat(3000), "x".repeat(2000)],
  ];
  for (const [value, text] of cases) assert.equal(cleanText(value), text);
  const cut = cleanText("x".repeat(1999) + "🏀");
  assert.equal(cut, "x".repeat(1999) + "\ufffd", "half of a pair at the cut");
});

Deno.test("ids are short and stand for somebody", () => {
  const cases: [unknown, string | null][] = [
    ["133602", "133602"],
    [42, "42"],
    ["504-2026", "504-2026"],
    ["s:600~t:331", "s:600~t:331"],
    ["0", null],
    [0, null],
    ["-2", null],
    [-1, null],
    ["a b", null],
    ["", null],
    ["1".repeat(101), null],
  ];
  for (const [value, id] of cases) assert.equal(cleanId(value), id, String(value));
});

Deno.test("addresses are http or https, of a public kind of host", () => {
  const cases: [unknown, boolean, string | null][] = [
    ["https://badges.example/a b.png", false, "https://badges.example/a%20b.png"],
    ["http://badges.example/a.png", false, "http://badges.example/a.png"],
    ["badges.example/a.png", false, null],
    ["badges.example/a.png", true, "https://badges.example/a.png"],
    ["javascript:alert(1)", true, null],
    ["data:image/png;base64,AA", false, null],
    ["https://user:secret@badges.example/", false, null],
    ["https://.../", false, null],
    ["https://localhost/", false, null],
    [null, false, null],
  ];
  for (const [value, bare, url] of cases) assert.equal(cleanUrl(value, bare), url, String(value));
});

Deno.test("colours are six hexadecimal digits", () => {
  const cases: [unknown, string | null][] = [
    ["#0A1B2C", "0a1b2c"],
    ["0a1b2c", "0a1b2c"],
    ["", null],
    ["#fff", null],
    ["blue", null],
    [123456, "123456"],
  ];
  for (const [value, color] of cases) assert.equal(cleanColor(value), color, String(value));
});
