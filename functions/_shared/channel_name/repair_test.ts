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
