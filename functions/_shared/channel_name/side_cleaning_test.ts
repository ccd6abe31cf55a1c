import assert from "node:assert/strict";
import { cleanSide, trimMarks, turnPersonName } from "./side_cleaning.ts";

function cleaned(text: string, edge: "left" | "right", person = false): string {
  const side = cleanSide(text, { edge, person });
  return [side.name, ...side.markers].join(" + ");
}

Deno.test("a left side loses what stands before its name", () => {
  const cases: [string, string][] = [
    ["#7 Ulm State", "Ulm State"],
    ["8 Ulm State", "Ulm State"],
    ["2026 Ulm Chiefs", "Ulm Chiefs"],
    ["OHL Ulm Rangers", "Ulm Rangers"],
    ["NHL NY ULM", "NY ULM"],
    ["PREMIER LEAGUE ULM", "ULM"],
    ["2026 Kiel Cup HC Ulm", "HC Ulm"],
    ["NFL Saturday Football Miners", "Miners"],
    ["NLL on TSN+ Desert Miners", "Desert Miners"],
    ["Football UCLX", "UCLX"],
    ["Player Camera Ulm", "Ulm"],
    ["1. FC Ulm", "1. FC Ulm"],
    ["12 de Octubre", "12 de Octubre"],
    ["1860 Ulm", "1860 Ulm"],
    ["Tennis", "Tennis"],
    ["NBA", "NBA"],
  ];
  for (const [text, expected] of cases) assert.equal(cleaned(text, "left"), expected, text);
});

Deno.test("a right side ends where competition, round, season or feed begins", () => {
  const cases: [string, string][] = [
    ["Kiel City  Premier League Matchweek 1 2026/2027", "Kiel City"],
    ["Kiel HockeyAllsvenskan", "Kiel"],
    ["Kiel Available outside Miners region", "Kiel"],
    ["Kiel Home", "Kiel"],
    ["Kiel Round 27", "Kiel"],
    ["Kiel Group B", "Kiel"],
    ["Kiel ...", "Kiel"],
    ["Kiel 2026/27", "Kiel"],
    ["Kiel Rugby", "Kiel Rugby"],
    ["FC 08", "FC 08"],
  ];
  for (const [text, expected] of cases) assert.equal(cleaned(text, "right"), expected, text);
});

Deno.test("identity words leave the name and become markers", () => {
  const cases: [string, boolean, string][] = [
    ["Ulm Women", false, "Ulm + women"],
    ["Ulm U-19", false, "Ulm + u19"],
    ["Ulm Under 21s", false, "Ulm + u21"],
    ["Ulm FC 2", false, "Ulm FC + reserves"],
    ["Ulm City II", false, "Ulm City + reserves"],
    ["RANGERS B", false, "RANGERS + reserves"],
    ["Ulm W", false, "Ulm + women"],
    ["Ulmer 2", true, "Ulmer"],
    ["Willem II", false, "Willem II"],
    ["Ulm Juniors", false, "Ulm Juniors"],
    ["Women", false, "Women + women"],
  ];
  for (const [text, person, expected] of cases) assert.equal(cleaned(text, "right", person), expected, text);
});

Deno.test("turnPersonName turns surnames round and keeps pairs", () => {
  assert.equal(turnPersonName("Van Ulm, Ana"), "Ana Van Ulm");
  assert.equal(turnPersonName("Ulm A, Kiel B"), "Ulm A / Kiel B");
  assert.equal(turnPersonName("Ulm"), "Ulm");
});

Deno.test("trimMarks keeps dots that belong to the name", () => {
  assert.equal(trimMarks(" - |St. Ulm U.  , "), "St. Ulm U.");
  assert.equal(trimMarks("Ulm  City ..."), "Ulm City");
});
