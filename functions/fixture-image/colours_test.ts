import assert from "node:assert/strict";
import fc from "fast-check";
import { colourOfName, contrast, hexColour, mixed, readableContrast, textColourOn } from "./colours.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) =>
  `#${value.toString(16).padStart(6, "0")}`
);

Deno.test("colours are read as rows and sources write them", async (t) => {
  const cases: [given: string | null, read: string | null][] = [
    ["1D428A", "#1d428a"],
    ["#1d428a", "#1d428a"],
    [" ffffff ", "#ffffff"],
    ["fff", null],
    ["red", null],
    ['"/><script', null],
    ["", null],
    [null, null],
  ];
  for (const [given, read] of cases) {
    await t.step(`${given}`, () => assert.equal(hexColour(given), read));
  }
});

Deno.test("contrast is what WCAG says it is", () => {
  assert.equal(contrast("#000000", "#ffffff").toFixed(2), "21.00");
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
  assert.equal(contrast("#ff0000", "#ffffff").toFixed(2), "4.00");
});

Deno.test("text can be read on every ground, and on what the ground fades into", () => {
  fc.assert(fc.property(colour, fc.double({ min: 0, max: 1, noNaN: true }), (ground, share) => {
    const text = textColourOn(ground);
    const away = text === "#ffffff" ? "#000000" : "#ffffff";
    assert.ok(contrast(text, ground) >= readableContrast);
    // A step of rounding may take away what it does not have to spare.
    assert.ok(contrast(text, mixed(ground, away, share)) >= readableContrast - 0.05);
  }));
});

Deno.test("a name always has the same colour, and white can be read on it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => {
    assert.match(colourOfName(name), /^#[0-9a-f]{6}$/);
    assert.equal(colourOfName(` ${name.toUpperCase()}`), colourOfName(name.toUpperCase()));
    assert.ok(contrast(colourOfName(name), "#ffffff") >= readableContrast);
  }));
  assert.equal(colourOfName("NBA"), colourOfName("nba"));
  const names = Array.from({ length: 50 }, (_, index) => `League ${index}`);
  assert.ok(new Set(names.map(colourOfName)).size > 45);
});
