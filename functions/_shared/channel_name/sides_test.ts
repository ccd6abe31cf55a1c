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
    ["Ulm mod Kiel", "Ulm | Kiel"],
    ["Ulm c/ Kiel (Copa)", "Ulm | Kiel"],
    ["Ульм против Киль", "Ульм | Киль"],
    ["Amistoso - Ulm vs Kiel - Canal 13", "Ulm | Kiel"],
    ["Copa del Norte - Ulm vs Kiel - ", "Ulm | Kiel"],
    ["Ulm (H) Kiel Town (A)", "Ulm | Kiel Town home_away"],
    ["Ulm (A) @ Kiel (H)", "Ulm | Kiel away_home"],
    ["V. Arden - B. Boman", "V. Arden | B. Boman"],
    ["Open Kiel - 1/4 de Final A. Arden - B. Boman", "A. Arden | B. Boman"],
    ["Arden A. vs Boman B.", "A. Arden | B. Boman"],
    ["Open of Kiel A. Arden/C. Cole v B. Boman/D. Dorf", "A. Arden/C. Cole | B. Boman/D. Dorf"],
    ["Ulm vs Kiel Gm 2", "Ulm | Kiel"],
  ];
  for (const [text, expected] of cases) assert.equal(sides(text), expected, text);
});

Deno.test("dashes in both sides join city and nickname, codes give way", () => {
  assert.equal(sides("ULMEN - KINGS VS KIEL - PILOTS"), "ULMEN KINGS | KIEL PILOTS");
  assert.equal(sides("ULM - KINGS VS KIE - PILOTS"), "KINGS | PILOTS");
  assert.equal(sides("POR - KINGS VS KIE - PILOTS"), "KINGS | PILOTS");
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
    ["Cup - Final Ulm - Kiel", "Ulm | Kiel"],
    ["Euro Cup - Liga Regular Ulm BC - Kiel", "Ulm BC | Kiel"],
    ["Jornada 4 Ulm - Kiel", "Ulm | Kiel"],
    ["Ulm - Kiel - Arena Sports 2", "Ulm | Kiel"],
    ["Play-Offs", null],
  ];
  for (const [text, expected] of cases) assert.equal(sides(text), expected, text);
});

Deno.test("bare hyphens and cut clocks separate only inside a slot", () => {
  assert.equal(sides("NEW ULM KINGS-OLD KIEL PILOTS", SLOT), "NEW ULM KINGS | OLD KIEL PILOTS");
  assert.equal(sides("Ulm-Kiel"), null);
  assert.equal(sides("SAINT-ULM", SLOT), null);
  assert.equal(sides("Ulm ¦ Kiel", SLOT), "Ulm | Kiel");
  assert.equal(sides("Ulm ¦ Kiel"), null);
  assert.equal(sides("Ulm ¦ Kiel Town ¦", SLOT), "Ulm | Kiel Town");
  assert.equal(sides("Rugby: Ulm ¦ Kiel"), "Ulm | Kiel");
  assert.equal(sides("ULX-KX", SLOT), "ULX | KX");
  assert.equal(sides("Ulm-KX ¦", { ...PLAIN, clocked: true }), "Ulm | KX");
  assert.equal(sides("Play-Offs", SLOT), null);
});

Deno.test("a slash or a spaced colon separates two short names in a slot or beside a clock", () => {
  const cases: [string, string | null][] = [
    ["Ulm / Kiel Town ¦", "Ulm | Kiel Town"],
    ["Ulm/Kiel", "Ulm | Kiel"],
    ["Open QF - Arden/Boman - ¦", "Arden | Boman"],
    ["ABX - Ulm : Kiel - ¦", "Ulm | Kiel"],
    ["Ulm - Bodin/Glimm", "Ulm | Bodin/Glimm"],
    ["Arden A / Cole C - Boman B / Dorf D", "Arden A / Cole C | Boman B / Dorf D"],
    ["Men/Women", null],
    ["Prelims/Main Card", null],
    ["HD/1080", null],
    ["Golf : Masters", null],
    ["Premier League : Ulm", null],
  ];
  for (const [text, expected] of cases) assert.equal(sides(text, SLOT), expected, text);
  assert.equal(sides("Ulm/Kiel"), null);
  assert.equal(sides("Ulm : Kiel"), null);
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
