import assert from "node:assert/strict";
import fc from "fast-check";
import { copyLine, copyText, type CopyValue, jsonText } from "./copy_text.ts";

// Reads COPY text back by the rules of PostgreSQL's documentation.
function readCopyText(text: string): (string | null)[][] {
  assert.ok(text === "" || text.endsWith("\n"));
  const unescape: Record<string, string> = {
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\\": "\\",
  };
  return text.split("\n").slice(0, -1).map((line) =>
    line.split("\t").map((field) =>
      field === "\\N" ? null : field.replace(/\\(.)/g, (_, char: string) => {
        assert.ok(char in unescape, `unknown escape ${char}`);
        return unescape[char]!;
      })
    )
  );
}

Deno.test("writes each type as Postgres reads it", async (t) => {
  const cases: [CopyValue, string][] = [
    [null, "\\N"],
    [undefined, "\\N"],
    ["", ""],
    ["\\N", "\\\\N"],
    ["\\.", "\\\\."],
    ["a\tb\nc\rd\\e", "a\\tb\\nc\\rd\\\\e"],
    ["a\0b", "ab"],
    ["a\ud800b", "a\ufffdb"],
    ["\u{1f3c0}", "\u{1f3c0}"],
    [1.5, "1.5"],
    [12345678901234567890n, "12345678901234567890"],
    [Number.NaN, "NaN"],
    [true, "t"],
    [false, "f"],
    [new Date(Date.UTC(2026, 10, 20, 7)), "2026-11-20T07:00:00.000Z"],
    [[], "{}"],
    [["a", 'b"c', "d\\e", "f,g", "", null, "NULL"], '{"a","b\\\\"c","d\\\\\\\\e","f,g","",NULL,"NULL"}'],
    [[1, 2.5, true], "{1,2.5,true}"],
    [{ a: 'x"y', b: [1] }, '{"a":"x\\\\"y","b":[1]}'],
    [{ a: "x\0y\ud800z\\u0000" }, '{"a":"xy\ufffdz\\\\\\\\u0000"}'],
  ];
  for (const [value, field] of cases) {
    await t.step(JSON.stringify(field), () => assert.equal(copyLine([value]), field + "\n"));
  }
});

Deno.test("separates columns and ends rows", () => {
  assert.equal(copyText([[1, "a", null], [2, "b", true]]), "1\ta\t\\N\n2\tb\tt\n");
  assert.equal(copyText([]), "");
});

Deno.test("any text comes back as it was, without NUL and with lone surrogates replaced", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("\\", "\t", "\n", "\r", "\0", "N", ".", "\ud800") }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(fc.option(text), { minLength: 2, maxLength: 2 })), (rows) => {
      const expected = rows.map((row) =>
        row.map((value) => value === null ? null : value.replaceAll("\0", "").toWellFormed())
      );
      assert.deepEqual(readCopyText(copyText(rows)), expected);
    }),
  );
});

Deno.test("JSON holds nothing jsonb refuses and says the same", () => {
  const text = fc.string({
    unit: fc.constantFrom("\\", "u", "0", "d", "8", "\0", "\ud800", "\udc00", "\u{1f3c0}", '"', "a"),
  });
  // Values only: JSON.parse of V8 (Deno 2.1 and 2.9) misreads a key with an escaped quote where the text holds an emoji.
  fc.assert(
    fc.property(fc.array(text), (values) => {
      const expected = values.map((value) => value.toWellFormed().replaceAll("\0", ""));
      assert.deepEqual(JSON.parse(jsonText({ values })), { values: expected });
    }),
    { numRuns: 1_000 },
  );
});

Deno.test("JSON keys are cleaned like values", () => {
  assert.equal(jsonText({ "a\0\ud800\\u0000": 1 }), '{"a\ufffd\\\\u0000":1}');
});
