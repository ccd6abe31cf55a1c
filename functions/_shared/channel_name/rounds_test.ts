import assert from "node:assert/strict";
import { isRound, roundEnd } from "./rounds.ts";
import { splitWords } from "./words.ts";

Deno.test("rounds of all languages end where the first side begins", () => {
  const cases: [string, string][] = [
    ["Final Ulm", " Ulm"],
    ["1/4 de Final Ulm", " Ulm"],
    ["1/8 finale Ulm", " Ulm"],
    ["1/2 Ulm", " Ulm"],
    ["Cuartos de Final Ulm", " Ulm"],
    ["Achtelfinale Ulm", " Ulm"],
    ["Fase de Clasificación Ulm", " Ulm"],
    ["Liga Regular - Jornada 5 Ulm", " Ulm"],
    ["6. runde Ulm", " Ulm"],
    ["Play-Offs 2nd Leg Ulm", " Ulm"],
    ["QF2 Ulm", " Ulm"],
    ["Liguilla SF Ida Ulm", " Ulm"],
    ["Ulm Final", "Ulm Final"],
    ["Final", "Final"],
    ["Round Rock", "Round Rock"],
    ["Finalists Ulm", "Finalists Ulm"],
    ["1/3 Ulm", "1/3 Ulm"],
  ];
  for (const [text, rest] of cases) assert.equal(text.slice(roundEnd(text)), rest, text);
});

Deno.test("a text of nothing but rounds is a round", () => {
  for (const text of ["Semi-Final", "Round 4", "Final Four", "Demi-finale", "R16"]) {
    assert.equal(isRound(splitWords(text)), true, text);
  }
  for (const text of ["Ulm", "Final Ulm", "Round Rock", ""]) {
    assert.equal(isRound(splitWords(text)), false, text);
  }
});
