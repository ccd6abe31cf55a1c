import assert from "node:assert/strict";
import fc from "fast-check";
import { fits, initials, lines, printable, shortened, widthOf } from "./svg_text.ts";

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 80 }));
const width = fc.double({ min: 1, max: 30, noNaN: true });

Deno.test("what cannot be drawn is left out", async (t) => {
  const cases: [what: string, given: string, drawn: string][] = [
    ["white space", "  Town \t\r\n City\u00a0FC ", "Town City FC"],
    ["control characters", "To\u0000w\u001bn\u007f\u0085 FC", "Town FC"],
    ["text that turns its direction", "Town\u202e FC\u2066", "Town FC"],
    ["half a character", "Town \ud83c", "Town"],
    ["no characters", "Town\ufffe\uffff", "Town"],
    ["flags and families stay", "🇧🇷 👩‍👩‍👧 🏎️", "🇧🇷 👩‍👩‍👧 🏎️"],
    ["markup is text", "<b>&amp;</b>", "<b>&amp;</b>"],
  ];
  for (const [what, given, drawn] of cases) await t.step(what, () => assert.equal(printable(given), drawn));
});

Deno.test("a shortened text is not too wide and cuts no character in two", () => {
  fc.assert(fc.property(text, width, (given, width) => {
    const short = shortened(given, width);
    if (short !== given) {
      assert.ok(short.endsWith("…") && widthOf(short) <= Math.max(width, widthOf("…")));
      assert.ok(given.startsWith(short.slice(0, -1)));
    }
    assert.ok(given.isWellFormed() <= short.isWellFormed());
  }));
  assert.equal(shortened("Los Angeles Lakers", 8), "Los Angeles…");
  assert.equal(shortened("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 6), "👩‍👩‍👧…");
});

Deno.test("lines are as many and as wide as allowed, and together the text", () => {
  fc.assert(
    fc.property(text.map(printable), width, fc.integer({ min: 1, max: 3 }), (given, width, atMost) => {
      const made = lines(given, width, atMost);
      assert.ok(made.length <= atMost);
      for (const line of made) assert.ok(widthOf(line) <= Math.max(width, widthOf("…")));
      assert.equal(fits(given, width, atMost), made.join(" ") === given);
    }),
  );
  assert.deepEqual(lines("Formula 1 Gran Premio de México", 13, 2), ["Formula 1 Gran Premio", "de México"]);
  assert.deepEqual(lines("Formula 1 Gran Premio de México", 9, 2), ["Formula 1 Gran", "Premio de Méx…"]);
});

Deno.test("initials stand for a name", async (t) => {
  const cases: [name: string, letters: string][] = [
    ["Boston Celtics", "BC"],
    ["FC Bayern München", "BM"],
    ["AFC", "AFC"],
    ["Arsenal", "ARS"],
    ["Queens Park Rangers FC", "QPR"],
    ["Jon Jones", "JJ"],
    ["O'Neill", "ON"],
    ["1. FC Köln", "1K"],
    ["Élan Béarnais", "ÉB"],
    ["日本", "日本"],
    ["!!!", ""],
  ];
  for (const [name, letters] of cases) await t.step(name, () => assert.equal(initials(name), letters));
});
