import assert from "node:assert/strict";
import { readFacts, sortedMarkers } from "./facts.ts";

Deno.test("sport words of several languages, longest first", () => {
  const cases: [string, string | null, string | null][] = [
    ["flohockey: Ulm vs Kiel", null, "Ice Hockey"],
    ["Field Hockey: Ulm vs Kiel", null, "Field Hockey"],
    ["ISHOCKEY: ULM-KIEL", null, "Ice Hockey"],
    ["Fußball: Ulm gegen Kiel", null, "Soccer"],
    ["Volleyball (W) Red vs White", null, "Volleyball"],
    ["Rugby League: Ulm v Kiel", null, "Rugby League"],
    ["Ulm v Kiel", "Rugby", "Rugby"],
    ["Ulm v Kiel", "US: SOCCER PPV", null],
    ["Football: Ulm v Kiel", null, null],
    ["Košarka: Ulm - Kiel", null, "Basketball"],
    ["RUKOMET: Ulm - Kiel", null, "Handball"],
    ["Házená: Ulm - Kiel", null, "Handball"],
    ["Piłka ręczna: Ulm - Kiel", null, "Handball"],
    ["Hóquei em Patins: Ulm - Kiel", null, "Roller Hockey"],
    ["Fútbol Sala: Ulm - Kiel", null, "Futsal"],
    ["Basketball: 3x3 Ulm vs Kiel", null, "3x3 Basketball"],
    ["Rugby Cup Sevens: Ulm v Kiel", null, "Rugby Sevens"],
    ["Beach Volleyball: Ulm vs Kiel", null, "Beach Volleyball"],
    ["Хоккей: Ulm - Kiel", null, "Ice Hockey"],
    ["Denmark Herrehåndboldligaen: Ulm vs Kiel", null, "Handball"],
    ["Suomi Jääkiekkoliiga: Ulm - Kiel", null, "Ice Hockey"],
    ["PACK 03 (SB) Ulm at Kiel", null, "Softball"],
    ["VB: Ulm at Kiel", null, "Volleyball"],
    ["WSOC: Ulm at Kiel", null, "Soccer"],
    ["Race 1: Ulm Park (BSB)", null, null],
    ["Ulm vs Kiel - Ultimate", null, "Ultimate Frisbee"],
    ["Ultimate Night: Ulm vs Kiel", null, null],
  ];
  for (const [text, shelf, sport] of cases) assert.equal(readFacts(text, shelf).sport, sport, text);
});

Deno.test("the longest printed competition wins, a longer unknown one is not shortened", () => {
  assert.equal(
    readFacts("NHL: IIHF World Junior Championship Ulm vs Kiel", null).league,
    "IIHF World Junior Championship",
  );
  assert.equal(readFacts("Freestyle Ski World Cup - Ulm", null).league, null);
  assert.equal(readFacts("FIFA World Cup: Ulm v Kiel", null).league, "FIFA World Cup");
});

Deno.test("markers come from words, brackets, ages and labels", () => {
  const cases: [string, string | null, string[]][] = [
    ["Ulm vs Kiel | Women's Cricket", null, ["women"]],
    ["Soccer (W) Ulm at Kiel", null, ["women"]],
    ["Soccer (M) Ulm at Kiel", null, []],
    ["Ulm vs Kiel U-14", null, ["u14"]],
    ["Ulm v Kiel", "US: NFHS PPV", ["highschool"]],
    ["Beach Volleyball: Ulm vs Kiel", null, ["beach"]],
    ["Long Beach State v Kiel", null, []],
    ["Wheelchair Rugby: Ulm v Kiel", null, ["wheelchair"]],
    ["Old Boys v Boca Juniors", null, []],
    ["Ulm Donne - Kiel Donne", null, ["women"]],
    ["Ulm vs Kiel (Fem.)", null, ["women"]],
    ["1. liga žen: Ulm - Kiel", null, ["women"]],
    ["ŽENE: Ulm - Kiel", null, ["women"]],
    ["Damehåndboldligaen: Ulm - Kiel", null, ["women"]],
    ["Kvindeligaen: Ulm - Kiel", null, ["women"]],
    ["Frauenbundesliga: Ulm - Kiel", null, ["women"]],
    ["Damascus v Notre Dame", null, []],
    ["Concacaf W Champions Cup: Ulm v Kiel", null, ["women"]],
    ["W Ulm v Kiel", null, []],
    ["ULM-W v KIE-W", null, ["women"]],
    ["(WVB) Ulm at Kiel", null, ["women"]],
    ["(MVB) Ulm at Kiel", null, []],
    ["Ulm Youth v Kiel Youth", null, ["youth"]],
    ["Youth Cup: Ulm Under-19s v Kiel", null, ["u19"]],
    ["Ulm Academy v Kiel Academy", null, ["youth"]],
    ["Ulm Academy v Kiel", null, []],
    ["Won's Slalom Run 1", null, ["women"]],
    ["J20 Nationell: Ulm - Kiel", null, ["u20"]],
    ["J2 League: Ulm - Kiel", null, []],
    ["Jong Ajax - Ulm", null, ["reserves"]],
    ["Nikki de Jong v Ulm", null, []],
    ["NHL Alumni: Ulm v Kiel", null, ["legends"]],
    ["Ulm v Kiel charity match", null, ["legends"]],
  ];
  for (const [text, shelf, markers] of cases) {
    assert.deepEqual(sortedMarkers(readFacts(text, shelf).markers), markers, text);
  }
});

Deno.test("feeds and languages", () => {
  const cases: [string, string | null, string | null][] = [
    ["Ulm vs Kiel (Home)", "home", null],
    ["Ulm at Kiel | Away Feed", "away", null],
    ["Hockey: 2026 Ulm vs Kiel Home", "home", null],
    ["Player Camera Ulm v Kiel", "alternate", null],
    ["En Español: Ulm vs Kiel", "es", "es"],
    ["Ulm @ Kiel (In French)", "fr", "fr"],
    ["French Open: Ulm v Kiel", null, null],
    ["HNIC IN PUNJABI Ulm vs Kiel", "pa", "pa"],
  ];
  for (const [text, feed, language] of cases) {
    const facts = readFacts(text, null);
    assert.deepEqual([facts.feed, facts.language], [feed, language], text);
  }
});
