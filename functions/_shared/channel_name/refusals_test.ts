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
  titleEvidence,
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
      "Throwback: Ulm v Kiel",
      "Ulm v Kiel - Compacto",
      "Ulm - Kiel: die Stimmen",
      "Mini Match Ulm v Kiel",
      "Ulm v Kiel 2016 Cup Classic",
      "Classic Match: Ulm v Kiel",
      "NFL Draft Show",
      "Ulm - Kiel (Özet)",
      "Ulm - Kiel skrót",
    ]
  ) {
    assert.equal(isShow(splitWords(text)), true, text);
  }
  for (
    const text of [
      "Ulm v Kiel",
      "Fall Classic: Ulm v Kiel",
      "2026 PDC Classic: Ulm v Kiel",
      "2026 NHL Draft",
      "Best of 7: Ulm v Kiel",
    ]
  ) {
    assert.equal(isShow(splitWords(text)), false, text);
  }
  assert.equal(isWeakShow(splitWords("2026 NHL Draft")), false);
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

Deno.test("titles of events are told from names of channels", () => {
  const cases: [string, boolean][] = [
    ["24h Nürburgring", true],
    ["Spa 24 Hours", true],
    ["Noticias 24h", false],
    ["NASCAR - Harbour Casino 400", true],
    ["NASCAR Channel HD 720", false],
    ["Harbour 400", false],
    ["Giro 2026 - Etappe 6", true],
    ["Ulm Champ Rd 4", true],
    ["Ulm Cross-country Olympic | Women Elite", true],
    ["Strade Bianche", true],
    ["2026 NHL Draft", true],
    ["Ulm Movies", false],
  ];
  for (const [name, isEvent] of cases) {
    const slot = readSlot(name);
    const evidence = titleEvidence({ slot, words: splitWords(name), text: name, dated: false });
    assert.equal(evidence > 0, isEvent, name);
  }
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
