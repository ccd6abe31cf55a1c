import assert from "node:assert/strict";
import { findSeparators, type SideContext } from "./separators.ts";
import { isTemplate, readSides } from "./sides.ts";

const PLAIN: SideContext = { person: false, atIsVenue: false, motor: false, inSlot: false };
const SLOT: SideContext = { ...PLAIN, inSlot: true };

function sides(text: string, context: SideContext = PLAIN): string | null {
  const read = readSides(text, context);
  return read && `${read.a} | ${read.b}${read.order ? ` ${read.order}` : ""}`;
}

Deno.test("worded separators tell the sides apart", () => {
  const cases: [string, string][] = [
    ["Ulm vs Kiel", "Ulm | Kiel"],
    ["Ulm VS. Kiel", "Ulm | Kiel"],
    ["Ulm v Kiel", "Ulm | Kiel"],
    ["Ulm vs.Kiel", "Ulm | Kiel"],
    ["Ulm x Kiel", "Ulm | Kiel"],
    ["Ulm gegen Kiel", "Ulm | Kiel"],
    ["Ulm contra Kiel", "Ulm | Kiel"],
    ["Ulm @ Kiel", "Ulm | Kiel away_home"],
    ["Ulm at Kiel", "Ulm | Kiel away_home"],
    ["Ulm vs Kiel at Bern Stadium", "Ulm | Kiel"],
    ["NCAA Football: #1 Ulm vs. #14 Kiel", "Ulm | Kiel"],
    ["Ulm vs. Kiel: Card 19", "Ulm | Kiel"],
    ["Some League ... Ulm vs Kiel", "Ulm | Kiel"],
    ["En Español-1. FC Ulm vs. RB Kiel", "1. FC Ulm | RB Kiel"],
    ["B1G Football - Ulm at Kiel (Big Net)", "Ulm | Kiel away_home"],
    ["Miners (ULM) x Pilots (KIE)", "Miners | Pilots"],
    ["(ULM) x (KIE)", "ULM | KIE"],
    ["Field Hockey (Ulm vs Kiel)", "Ulm | Kiel"],
    ["IF Ulm vs Dorf vs Kiel IF", "IF Ulm-Dorf | Kiel IF"],
    ["Arden, Milo vs Van Ulm, Ana", "Milo Arden | Ana Van Ulm"],
    ["A Ulm B Dorf vs M Kiel C Bern", "A Ulm B Dorf | M Kiel C Bern"],
    ["Ulm Legends v Kiel Legends", "Ulm | Kiel"],
    ["Texas Legends v Kiel", "Texas Legends | Kiel"],
  ];
  for (const [text, expected] of cases) assert.equal(sides(text), expected, text);
});

Deno.test("dashes in both sides join city and nickname, codes give way", () => {
  assert.equal(sides("ULMEN - KINGS VS KIEL - PILOTS"), "ULMEN KINGS | KIEL PILOTS");
  assert.equal(sides("ULM - KINGS VS KIE - PILOTS"), "KINGS | PILOTS");
});

Deno.test("a dash separates names, not labels", () => {
  const cases: [string, string | null][] = [
    ["ULM SAINTS - KIEL", "ULM SAINTS | KIEL"],
    ["Gruppe F: Ulm - Kiel", "Ulm | Kiel"],
    ["BUNDESLIGA ULM - KIEL", "ULM | KIEL"],
    ["Ligue 1 - Ulm", null],
    ["Roland Garros - Second Round", null],
    ["Ulm Open - Court 7", null],
    ["Hockey - Ulm", null],
    ["Card - English", null],
  ];
  for (const [text, expected] of cases) assert.equal(sides(text), expected, text);
});

Deno.test("bare hyphens and cut clocks separate only inside a slot", () => {
  assert.equal(sides("NEW ULM KINGS-OLD KIEL PILOTS", SLOT), "NEW ULM KINGS | OLD KIEL PILOTS");
  assert.equal(sides("Ulm-Kiel"), null);
  assert.equal(sides("SAINT-ULM", SLOT), null);
  assert.equal(sides("Ulm ¦ Kiel", SLOT), "Ulm | Kiel");
  assert.equal(sides("Ulm ¦ Kiel"), null);
});

Deno.test("at a track or a place is no fixture", () => {
  assert.equal(sides("Sprint Series at Ulm Raceway", { ...PLAIN, atIsVenue: true, motor: true }), null);
  assert.equal(sides("Round 5: Ulm - Kiel field", { ...PLAIN, atIsVenue: true, motor: true }), null);
  assert.equal(sides("Fights at the Castle"), null);
});

Deno.test("a name against itself and a side without letters are no fixture", () => {
  assert.equal(sides("Hunter x Hunter"), null);
  assert.equal(sides("Ulm vs ---"), null);
});

Deno.test("templates are recognised, real sides are not", () => {
  assert.equal(isTemplate({ a: "Team A", b: "Team B" }), true);
  assert.equal(isTemplate({ a: "TBD", b: "tbd" }), true);
  assert.equal(isTemplate({ a: "Winner SF1", b: "Winner SF2" }), false);
});

Deno.test("findSeparators lists separators in order", () => {
  assert.deepEqual(findSeparators("A vs B @ C x D").map((separator) => separator.kind), [
    "versus",
    "at",
    "x",
  ]);
  assert.deepEqual(findSeparators("Vsetín atlas xylo"), []);
});
