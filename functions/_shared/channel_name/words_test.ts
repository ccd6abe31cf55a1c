import assert from "node:assert/strict";
import { foldText, meaning, PhraseBook, spelled, splitWords } from "./words.ts";

Deno.test("foldText spells a name as dictionaries do", () => {
  const cases: [string, string][] = [
    ["Köln", "koln"],
    ["Bodø", "bodo"],
    ["Łódź", "lodz"],
    ["Queen's", "queens"],
    ["Straße", "strasse"],
    ["İzmir", "izmir"],
    ["PLAIN", "plain"],
  ];
  for (const [text, expected] of cases) assert.equal(foldText(text), expected, text);
});

Deno.test("splitWords keeps joined letters and brand plus signs together and says where words stand", () => {
  const words = splitWords("ESPN+ 07: Texas A&M v St. Ana's");
  assert.deepEqual(words.map((word) => word.fold), ["espn+", "07", "texas", "a&m", "v", "st", "anas"]);
  assert.deepEqual([words[2]?.start, words[2]?.end], [10, 15]);
});

Deno.test("a phrase book finds the longest phrase and never overlaps", () => {
  const book = new PhraseBook([...spelled("Cup|World Cup|World Cup Final"), ["the final", "F"]]);
  const found = (text: string) => book.find(splitWords(text)).map((hit) => hit.value);
  assert.deepEqual(found("world cup final"), ["World Cup Final"]);
  assert.deepEqual(found("the World Cup, the Final"), ["World Cup", "F"]);
  assert.deepEqual(found("worldcup"), []);
  assert.equal(book.has(splitWords("cup tie")), true);
  assert.equal(book.has(splitWords("tie")), false);
});

Deno.test("a phrase book ignores accents and case of both sides", () => {
  const book = new PhraseBook(meaning(1, "Süper Lig|taça"));
  assert.equal(book.find(splitWords("SUPER LIG e TACA")).length, 2);
});
