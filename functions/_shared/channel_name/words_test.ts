import assert from "node:assert/strict";
import {
  foldText,
  hasLetterOrDigit,
  meaning,
  PhraseBook,
  PhraseShelf,
  spelled,
  splitWords,
} from "./words.ts";

Deno.test("foldText spells a name as dictionaries do", () => {
  const cases: [string, string][] = [
    ["Köln", "koln"],
    ["Bodø", "bodo"],
    ["Łódź", "lodz"],
    ["Queen's", "queens"],
    ["Straße", "strasse"],
    ["İzmir", "izmir"],
    ["PLAIN", "plain"],
    ["e\u0301te\u0301", "ete"],
    ["Þór Æ", "thor ae"],
    ["Динамо", "динамо"],
    ["Ἀθῆναι", "αθηναι"],
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

Deno.test("a phrase shelf asks its books in order", () => {
  const [cups, finals] = [
    new PhraseBook(meaning("cup", "cup final")),
    new PhraseBook(meaning("final", "cup|final")),
  ];
  const shelf = new PhraseShelf<string>([cups, finals]);
  const valueAt = (text: string, from: number) => shelf.at(splitWords(text), from)?.value ?? null;
  assert.equal(valueAt("CUP final", 0), "cup");
  assert.equal(valueAt("cup tie", 0), "final");
  assert.equal(valueAt("cup final", 1), "final");
  assert.equal(valueAt("tie", 0), null);
  assert.equal(valueAt("cup", 1), null);
});

Deno.test("letters and digits of any script are found, marks are not", () => {
  for (const text of ["a", "- 7", "¦ é", "Ж", "(東)", "٣x"]) assert.equal(hasLetterOrDigit(text), true, text);
  for (const text of ["", " ", "- |", "• –", "¦"]) assert.equal(hasLetterOrDigit(text), false, text);
});

Deno.test("words are folded alike beside letters that change their length", () => {
  assert.deepEqual(splitWords("İZMİR SPOR+ | Aİ ESPN+").map((word) => word.fold), [
    "izmir",
    "spor+",
    "ai",
    "espn+",
  ]);
});
