import assert from "node:assert/strict";
import { CUT, decodeEntities, READ_LIMIT, repairEncoding, repairName } from "./repair.ts";

Deno.test("repairName makes plain text of what packs do to names", () => {
  const cases: [string, string][] = [
    ["OlÃ© vs LiÃ¨ge", "Olé vs Liège"],
    ["Blau-WeiÃŸ Ã‰lan", "Blau-Weiß Élan"],
    ["ᴸᴵⱽᴱ Kiel", "LIVE Kiel"],
    ["ᶜ ᵁ ᴾ 02 | A v B", "CUP 02 | A v B"],
    ["ʟɪᴠᴇ 4", "LIVE 4"],
    ["Darts 03ⓧ: Final", "Darts 03: Final"],
    ["🇩🇪 Arena 🏀 Nord", "Arena  Nord"],
    ["Texas A&amp;M v Queen&#39;s", "Texas A&M v Queen's"],
    ["Home`s vs Côte d’Or", "Home's vs Côte d'Or"],
    ["Kiel – Ulm", "Kiel - Ulm"],
    ["Kiel–Ulm", "Kiel - Ulm"],
    ["– Kiel  —  Ulm −− Bern―", "- Kiel - Ulm -  - Bern -"],
    ["Dvořák v Łódź, Žižkov", "Dvořák v Łódź, Žižkov"],
    ["ĳsland ŉ", "ijsland 'n"],
    ["Ã… v Åž", "Å v Ş"],
    ["Paris Saint_Luc vs U_19 _ League", "Paris Saint-Luc vs U-19 | League"],
    ["Sat_ 12/27", "Sat, 12/27"],
    ["NYX@BOX", "NYX @ BOX"],
    ["zero\u200bwidth\u00a0space", "zerowidth space"],
    ["broken ¦ bar", "broken | bar"],
    ["a    b  c", "a  b  c"],
    ["Arena 4 » Ulm ▸ Kiel ❱ 19:00", "Arena 4 | Ulm | Kiel | 19:00"],
    ["Arena 4 ~ Ulm -v- Kiel :: 19:00", "Arena 4 | Ulm v Kiel | 19:00"],
    ["Arena 4 >> Ulm - v - Kiel * 19:00", "Arena 4 | Ulm v Kiel | 19:00"],
    ["Arena 4 // Ulm - - Kiel", "Arena 4 | Ulm - Kiel"],
    ["Arena 12【Cup】Ulm vs Kiel", "Arena 12 | Cup | Ulm vs Kiel"],
    ["Arena ▎Ulm vs Kiel▎19:00", "Arena | Ulm vs Kiel | 19:00"],
    ["Cup ⚽ Ulm - Kiel ⚽ 19:00", "Cup | Ulm - Kiel | 19:00"],
    ["Ulm 🆚 Kiel", "Ulm  vs  Kiel"],
    ["NDX 04✦| ⒶⓇⓎ v Kiel", "NDX 04 | ARY v Kiel"],
    ["Ulm · Kiel·Nord", "Ulm | Kiel·Nord"],
    ["http://ulm.example // Kiel", "http://ulm.example | Kiel"],
  ];
  for (const [name, expected] of cases) assert.equal(repairName(name), expected, name);
});

Deno.test("letters disguised as signs come back only where several words are disguised", () => {
  const cases: [string, string][] = [
    ["L1g4 Nord | 3intr4cht Vs H3rth4 $port", "Liga Nord | Eintracht Vs Hertha Sport"],
    ["€uro L3ague | $tuttg4rt Vs S4nta F3 | €$PX2", "Euro League | Stuttgart Vs Santa Fe | EsPX2"],
    ["C0pa | M1ll Vs D3p P3reir4 | U21 | 19:30pm", "Copa | Mill Vs Dep Pereira | U21 | 19:30pm"],
    ["P0rto v Ulm", "P0rto v Ulm"],
    ["76ers v 49ers 3x3 B1G U21 F1 20h45 1860", "76ers v 49ers 3x3 B1G U21 F1 20h45 1860"],
    ["S04 v H96 | 1st T20I | M23 | $5 A$AP", "S04 v H96 | 1st T20I | M23 | $5 A$AP"],
  ];
  for (const [name, expected] of cases) assert.equal(repairName(name), expected, name);
});

Deno.test("repairName reads no more than its limit and never leaves its own cut sign", () => {
  assert.equal(repairName("x".repeat(READ_LIMIT + 500)).length, READ_LIMIT);
  assert.ok(!repairName(`a ${CUT} b &brvbar; &#166;`).includes(CUT));
});

Deno.test("repairEncoding leaves letters that only look like damage", () => {
  for (const name of ["ÃO", "SÃO PAULO", "Âge d'or", "Ünal"]) assert.equal(repairEncoding(name), name);
});

Deno.test("decodeEntities keeps unknown entities and refuses impossible characters", () => {
  assert.equal(decodeEntities("&nosuch; &#55296;&#65;&#7;"), "&nosuch;  A ");
});
