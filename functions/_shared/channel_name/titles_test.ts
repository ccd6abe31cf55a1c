import assert from "node:assert/strict";
import { labelLeague, makeTitle } from "./titles.ts";

Deno.test("a title drops labels, repeats and seasons and keeps what tells the event apart", () => {
  const cases: [string[], string][] = [
    [["IndyCar: Grand Prix of Ulm"], "Grand Prix of Ulm"],
    [["F1", "Ulm Grand Prix"], "Ulm Grand Prix"],
    [["UFC 324 (Prelims)"], "UFC 324 (Prelims)"],
    [
      ["floracing: 2026 Short Track Nights at Ulm Park (Short Track Nights at Ulm)"],
      "Short Track Nights at Ulm Park",
    ],
    [["sports", "Ulm Marathon", "¦"], "Ulm Marathon"],
    [["European Tour 12", "Ulm Open", "Day 3"], "European Tour 12 - Ulm Open - Day 3"],
    [["Qualifying: Ulm 6 Hours of Kiel 2026"], "Qualifying: Ulm 6 Hours of Kiel"],
    [["Ulm Open 2019"], "Ulm Open 2019"],
    [["En Español - Ulm Grand Prix"], "Ulm Grand Prix"],
    [["Wimbledon"], "Wimbledon"],
    [["¦"], ""],
  ];
  for (const [pieces, expected] of cases) assert.equal(makeTitle(pieces), expected);
});

Deno.test("the competition is the label around the sides", () => {
  const cases: [string[], string[], string | null, string | null][] = [
    [["Italy - Serie A :"], [], "Serie A", "Italy - Serie A"],
    [["Serie A:"], [], "Serie A", "Serie A"],
    [["PRL:"], [], null, "PRL"],
    [["Ice Hockey (M): Ulm Invitational:"], [], null, "Ulm Invitational"],
    [[], ["Ulm Regional Cup"], null, "Ulm Regional Cup"],
    [[], ["Gabba"], null, null],
    [["sur Ligue 1+"], [], "Ligue 1+", "Ligue 1+"],
    [["En Español"], [], null, null],
    [["ULF Practice Match:"], [], null, "ULF"],
    [["ULF R11:"], [], null, "ULF"],
    [["Ulmligaen:"], [], null, "Ulmligaen"],
    [["Ulm Open Finals:"], [], null, "Ulm Open Finals"],
    [["Ulm Cup Final:"], [], null, "Ulm Cup"],
    [["NESN:"], [], null, null],
    [["SD"], [], null, null],
    [["WLAX QF:"], [], null, null],
  ];
  for (const [context, pieces, listed, expected] of cases) {
    assert.equal(labelLeague(context, pieces, listed), expected, [...context, ...pieces].join());
  }
});
