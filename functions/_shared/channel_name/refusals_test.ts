import assert from "node:assert/strict";
import {
  announcesNothing,
  isEmptyText,
  isEpisodeOrFilm,
  isHeader,
  isRoundTheClock,
  isShow,
  isShowPiece,
  isWaitingSlot,
  isWeakShow,
  readTeamChannel,
} from "./refusals.ts";
import { readSlot } from "./slots.ts";
import { splitWords } from "./words.ts";

Deno.test("a long text without a letter or digit says nothing either", () => {
  assert.equal(isEmptyText("· ".repeat(40)), true);
  assert.equal(isEmptyText("· ".repeat(40) + "Ж"), false);
});

Deno.test("headings are framed by ornaments", () => {
  for (
    const name of [
      "##### SPORTS #####",
      "=>(★ DÜNEN ★)<=",
      "--- Local Channels---",
      "#### A HD #### · HD",
      "═══ X ═══",
    ]
  ) {
    assert.equal(isHeader(name), true, name);
  }
  for (const name of ["#7 Ulm vs Kiel", "- NO EVENT -", "|AR| Ulm", "Ulm - Kiel", "** live", "NBA 01:"]) {
    assert.equal(isHeader(name), false, name);
  }
});

Deno.test("empty bodies and announcements of nothing", () => {
  for (const text of ["", "PPV", "- LIVE -", "¦", "Pay Per View", "N/A"]) {
    assert.equal(isEmptyText(text), true, text);
  }
  assert.equal(isEmptyText("Ulm"), false);
  const nothing = (text: string, inSlot = false) => announcesNothing(text, splitWords(text), inSlot);
  for (
    const text of [
      "NO EVENT STREAMING NOW",
      "Kein Event",
      "Sin eventos",
      "Event (MM.DD h:mm)",
      "{channel_name}",
    ]
  ) {
    assert.equal(nothing(text), true, text);
  }
  assert.equal(nothing("No Match for a Giant of Ulm"), false);
  assert.equal(nothing("Teams TBA later in the evening", true), true);
});

Deno.test("programmes are told from fixtures", () => {
  for (
    const text of [
      "Studio: Ulm v Kiel",
      "Ulm Postgame",
      "Ulm vs Kiel Highlights",
      "Pressekonferenz Ulm",
      "Goal Rush",
    ]
  ) {
    assert.equal(isShow(splitWords(text)), true, text);
  }
  assert.equal(isShow(splitWords("Ulm v Kiel")), false);
  assert.equal(isWeakShow(splitWords("NHL Tonight")), true);
  assert.equal(isShowPiece("Premier League Live"), true);
  assert.equal(isShowPiece("Premier League"), false);
});

Deno.test("round-the-clock channels, episodes and films", () => {
  assert.equal(isRoundTheClock("NRL 24/7"), true);
  assert.equal(isRoundTheClock("Ulm 24/7/2026"), false);
  assert.equal(isEpisodeOrFilm("Ulm - S01E05 - Kiel vs. Bern"), true);
  assert.equal(isEpisodeOrFilm("Ulm vs. Kiel (2021)"), true);
  assert.equal(isEpisodeOrFilm("Ulm vs. Kiel"), false);
});

Deno.test("a label with nothing behind it waits for an event or is a channel", () => {
  const cases: [string, boolean][] = [
    ["NBA 05:", true],
    ["PPV EVENT 04", true],
    [":Tennis  18", true],
    ["Arena+ 39", true],
    ["Peacock 12", true],
    ["DAZN 1", false],
    ["Arena Sports 501", false],
    ["AT: ARENA 1 HD", false],
  ];
  for (const [name, waiting] of cases) assert.equal(isWaitingSlot(readSlot(name), false), waiting, name);
});

Deno.test("channels of one team", () => {
  const cases: [string, string | null][] = [
    ["NHL: Ulm Flames", "Ulm Flames"],
    ["NHL | Ulm Maple Kings", "Ulm Maple Kings"],
    ["US (MLB) Ulm Mariners (S)", "Ulm Mariners"],
    ["US: MLB ULM GIANTS", "ULM GIANTS"],
    ["UK: LA LIGA - ULM 4K", "ULM"],
    ["Ulm Kings | Silver 1 Center", "Ulm Kings"],
    ["NHL Network", null],
    ["UFC: Ulmer", null],
    ["NBA 05:", null],
    ["MLB: Ulm Classic", null],
  ];
  for (const [name, team] of cases) {
    const slot = readSlot(name);
    assert.equal(readTeamChannel(slot.pieces, slot), team, name);
  }
});
