import assert from "node:assert/strict";
import { peelNumberedHead } from "./slot_heads.ts";
import { peelBracketPack, peelColonTail, peelLeagueTail, peelPackTail, readSlot } from "./slots.ts";

Deno.test("each label recogniser takes its own spelling", async (t) => {
  const cases: [
    string,
    (text: string) => { shelf: string; rest: string; number: string } | null,
    [string, string | null][],
  ][] = [
    ["peelColonTail", peelColonTail, [
      ["Ulm vs Kiel ¦ :Arena+  06", "Arena+ 06"],
      [":Tennis  18", "Tennis 18"],
      ["NBX 05: Ulm 3", null],
      ["Ulm vs Kiel", null],
    ]],
    ["peelPackTail", peelPackTail, [
      ["Ulm vs Kiel | US: ARENA PPV 36", "US: ARENA PPV 36"],
      ["Ulm vs Kiel | ARENA EVENT 3", "ARENA EVENT 3"],
      ["Ulm vs Kiel | Matchday 3", null],
      ["Pack | Ulm v Kiel 2", null],
    ]],
    ["peelLeagueTail", peelLeagueTail, [
      ["¦ Ulm at Kiel NFL 7", "NFL 7"],
      ["Ulm at Kiel UFC 7", null],
      ["Arena NFL 7", null],
    ]],
    ["peelBracketPack", peelBracketPack, [
      ["US (ARENA+ 001) | Ulm", "US (ARENA+) 001"],
      ["(US) (BTX+ 010) | Ulm", "(US) (BTX+) 010"],
      ["(Arena 004) |", "(Arena) 004"],
      ["US (Arena 057): Home Feed: Ulm", "US (Arena) 057"],
      ["(NCAAX) (W): Ulm vs Kiel", null],
      ["US (MLB) Ulm Miners", null],
    ]],
    ["peelNumberedHead", peelNumberedHead, [
      ["NBA 01: Ulm v Kiel", "NBA 01"],
      ["ARENA+ 28 : Ulm", "ARENA+ 28"],
      ["NFL  | 01 - ¦ Ulm at Kiel", "NFL 01"],
      ["UEFA  | 02- Ulm vs Kiel", "UEFA 02"],
      ["EPL01: Ulm ¦ Kiel", "EPL 01"],
      ["CA | CFL 00: Ulm vs Kiel", "CA | CFL 00"],
      ["DE: ARENA PPV 13 - 2. HBF: ULM VS. KIEL", "DE: ARENA PPV 13"],
      ["ARENA+ 81 (D): Ulm vs Kiel", "ARENA+ 81"],
      ["US - MLB GAME 02 : Ulm @ Kiel", "US - MLB GAME 02"],
      ["MLB event 1 name: Ulm x Kiel", "MLB event 1"],
      ["Super League Plus | Event 1 Ulm v Kiel", "Super League Plus | Event 1"],
      ["NFL 03 ¦ Ulm at Kiel", "NFL 03"],
      ["07 - ¦ Ulm at Kiel", " 07"],
      ["PPV EVENT 04", "PPV EVENT 04"],
      ["US: NFL 3 PPV", "US: NFL PPV 3"],
      ["UFC 03 : UFC 330 Prelims", "UFC 03"],
      ["UFC 324: Ulmer vs Kieler", null],
      ["LFA 88: Ulmer vs Kieler", null],
      ["Ligue 1 : Ulm vs Kiel", null],
      ["Round 4 - Game 1: ULM @ KIE", null],
      ["Formula 1: Ulm Grand Prix", null],
      ["1. FC Ulm vs Kiel", null],
      ["2026 Ulm vs Kiel", null],
      ["Ulm 04 - Kiel 96", null],
      ["WWE Wrestlefest 40", null],
    ]],
  ];
  for (const [name, peel, rows] of cases) {
    await t.step(name, () => {
      for (const [text, expected] of rows) {
        const peeled = peel(text);
        assert.equal(peeled && `${peeled.shelf} ${peeled.number}`, expected, text);
      }
    });
  }
});

Deno.test("readSlot drops badges and keeps the pieces that say something", () => {
  const slot = readSlot("Next | Ulm vs. Kiel | all | ¦ | 8K EXCLUSIVE | US: SOCCER PPV 14");
  assert.deepEqual(slot.pieces, ["Ulm vs. Kiel", "¦"]);
  assert.equal(slot.shelf, "US: SOCCER PPV");
  assert.equal(slot.status, "next");
  assert.equal(slot.grammar, "status-pipe");
});

Deno.test("readSlot reads status words of several languages, also as a label", () => {
  const cases: [string, string | null][] = [
    ["LIVE: Ulm v Kiel", "live"],
    ["Next Game: Ulm @ Kiel", "next"],
    ["DIRECTO Ulm - Kiel", "live"],
    ["Ulm v Kiel | UPCOMING | ¦", "upcoming"],
    ["ENDED | Ulm v Kiel", "ended"],
    ["Live Football 01: Ulm v Kiel", null],
  ];
  for (const [text, status] of cases) assert.equal(readSlot(text).status, status, text);
});

Deno.test("a channel number of three digits is no event slot, a padded one is", () => {
  assert.equal(readSlot("Arena Sports 501").eventSlot, false);
  assert.equal(readSlot("Arena Sports 01").eventSlot, true);
  assert.equal(readSlot("Arena 501: Ulm v Kiel").eventSlot, true);
});
