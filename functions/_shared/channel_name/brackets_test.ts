import assert from "node:assert/strict";
import { readBrackets, takeBrackets } from "./brackets.ts";

Deno.test("takeBrackets returns the text outside and what the brackets held", () => {
  assert.deepEqual(takeBrackets("Ulm (ULM) x Kiel [KIE]"), {
    text: "Ulm   x Kiel  ",
    inside: ["ULM", "KIE"],
  });
  assert.deepEqual(takeBrackets("Ulm (a [b] c) d"), { text: "Ulm   d", inside: ["a  b  c"] });
  assert.deepEqual(takeBrackets("cut off (DE"), { text: "cut off ", inside: ["DE"] });
  assert.deepEqual(takeBrackets("stray ) bracket"), { text: "stray  bracket", inside: [] });
});

Deno.test("readBrackets knows feeds, languages and the women's mark", () => {
  const cases: [string, string | null, string | null, string[]][] = [
    ["Home", "home", null, []],
    ["AwayX", "away", null, []],
    ["Spanish", null, "es", []],
    ["ESP", null, "es", []],
    ["In French", null, "fr", []],
    ["W", null, null, ["women"]],
    ["F", null, null, ["women"]],
    ["ULM", null, null, []],
    ["es", null, null, []],
  ];
  for (const [held, feed, language, markers] of cases) {
    assert.deepEqual(readBrackets([held]), { feed, language, markers }, held);
  }
});
