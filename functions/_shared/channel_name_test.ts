import assert from "node:assert/strict";
import fc from "fast-check";
import { type NameReading, readName } from "./channel_name.ts";
import { dateExists } from "./channel_name/calendar_words.ts";

// One invented name per grammar, with what must come out of it.
const GRAMMARS: [string, Partial<NameReading>][] = [
  ["NBX 01: Ulm Kings  vs  Kiel Pilots @ 07:00 PM ET", {
    kind: "event",
    a: "Ulm Kings",
    b: "Kiel Pilots",
    order: null,
    time: "19:00",
    zone: "ET",
    shelf: "NBX",
    grammar: "slot-colon-time",
  }],
  ["NFL  | 01 - 8/27 7pm Ulm at Kiel", {
    a: "Ulm",
    b: "Kiel",
    order: "away_home",
    date: "--08-27",
    time: "19:00",
    shelf: "NFL",
  }],
  ["EPL01: Ulm 20:00 Kiel", { kind: "event", a: "Ulm", b: "Kiel", time: "20:00", shelf: "EPL" }],
  ["[NHL-10] Ulm @ Kiel 8PM ET", { a: "Ulm", b: "Kiel", order: "away_home", time: "20:00", shelf: "NHL" }],
  ["Serie A: Ulm vs Kiel @ Dec 27 2:00 PM :Arena+  06", {
    a: "Ulm",
    b: "Kiel",
    league: "Serie A",
    date: "--12-27",
    time: "14:00",
    shelf: "Arena+",
    grammar: "at-date-slot-last",
  }],
  ["1pm Ulm at Kiel NFL 7", { a: "Ulm", b: "Kiel", time: "13:00", shelf: "NFL" }],
  ["US (ARENA+ 001) | Ulm vs. Kiel Dec 27 6:00PM ET (2026-12-27 18:00:05)", {
    a: "Ulm",
    b: "Kiel",
    date: "2026-12-27",
    time: "18:00",
    zone: "ET",
    shelf: "US (ARENA+)",
  }],
  ["(US) (BTX+ 010) | Ice Hockey (W): Ulm Face_Off: #2 Ulm vs. Kiel State (2026-12-28 16:50:00)", {
    a: "Ulm",
    b: "Kiel State",
    sport: "Ice Hockey",
    markers: ["women"],
    shelf: "(US) (BTX+)",
    grammar: "bracket-pack-stamp",
  }],
  ["US (Arena 481) | [Hockey|2026 Ulm Phoenix vs Kiel Storm Home] (2026-11-01 16:02:30)", {
    a: "Ulm Phoenix",
    b: "Kiel Storm",
    feed: "home",
    sport: "Ice Hockey",
  }],
  ["Next | Ulm FC 2 vs. Kiel City II | all | 20-08-2026 | 19:00 (GMT) | 8K EXCLUSIVE | US: SOCCER PPV 74", {
    a: "Ulm FC",
    b: "Kiel City",
    markers: ["reserves"],
    status: "next",
    date: "2026-08-20",
    time: "19:00",
    zone: "GMT",
    sport: null,
    shelf: "US: SOCCER PPV",
    grammar: "status-pipe-gmt",
  }],
  ["LIVE | ULM U21 - KIEL U21 | Sat 29 Aug 14:00 CEST (DE) | 8K", {
    a: "ULM",
    b: "KIEL",
    markers: ["u21"],
    status: "live",
    weekday: 6,
    zone: "CEST",
    feed: null,
    language: null,
    grammar: "status-pipe-zone",
  }],
  ["MLX 10 | Ulm x Kiel start:2026-09-28 20:10:00 stop:2026-09-29 03:23:20", {
    a: "Ulm",
    b: "Kiel",
    date: "2026-09-28",
    time: "20:10",
    zone: null,
    grammar: "start-stop",
  }],
  ["Italy - Serie A : Ulm vs Kiel (Sep 28-2026 5:00 PM UK / Sep 28-2026 10:00 AM MT)", {
    a: "Ulm",
    b: "Kiel",
    league: "Italy - Serie A",
    date: "2026-09-28",
    time: "17:00",
    zone: "UK",
  }],
  ["Ulm @ Kiel - 8/17/25, 12:11:00 AM UTC", {
    a: "Ulm",
    b: "Kiel",
    date: "2025-08-17",
    time: "00:11",
    zone: "UTC",
  }],
  ["PPV EVENT 05: UFC 329 Ulmer vs. Kieler 2 (7.11 9:00 PM ET)", {
    a: "Ulmer",
    b: "Kieler",
    title: "UFC 329 Ulmer vs. Kieler 2",
    markers: [],
    date: "--07-11",
    time: "21:00",
  }],
  ["PPV EVENT 02: Dirt Track 100 at Ulm (8.6 7:00 PM ET)", {
    kind: "event",
    a: null,
    title: "Dirt Track 100 at Ulm",
    sport: "Motorsport",
  }],
  ["Arden, Milo vs Van Ulm, Ana @ Sep 30 06:25 AM - Ulm Open :Tennis 08", {
    a: "Milo Arden",
    b: "Ana Van Ulm",
    sport: "Tennis",
  }],
  ["UFC 331: Main Card", { kind: "event", a: null, title: "UFC 331: Main Card", league: "UFC" }],
  ["IndyCar: Grand Prix of Ulm", {
    kind: "event",
    title: "Grand Prix of Ulm",
    league: "IndyCar",
    grammar: "plain-title",
  }],
  ["Armagh 02 - Senior Final 16:45", { kind: "event", title: "Senior Final", time: "16:45" }],
  ["Ulm Kiel Dec 27 1:25 PM :Arena FI  02", {
    kind: "event",
    a: "Ulm",
    b: "Kiel",
    title: "Ulm Kiel",
    grammar: "date-slot-last",
  }],
  ["EN ESPAÑOL- Ulm vs Kiel", { a: "Ulm", b: "Kiel", feed: "es", language: "es" }],
  ["Gruppe F: Ulm - Kiel", { a: "Ulm", b: "Kiel" }],
  ["OlÃ© Ulm gegen Kiel", { a: "Olé Ulm", b: "Kiel" }],
  ["La Liga 02: Ulm 20:30 Kiel 31/08", {
    a: "Ulm",
    b: "Kiel",
    date: "--08-31",
    time: "20:30",
    shelf: "La Liga",
  }],
  ["ECX11ⓧ| Ulm Albion 19:45 Kiel (CH) 02/09", {
    a: "Ulm Albion",
    b: "Kiel",
    date: "--02-09|--09-02",
    time: "19:45",
    shelf: "ECX",
  }],
  ["12:30 Masters Kiel - 1/4 de Final A. Arden - B. Boman", { a: "A. Arden", b: "B. Boman", time: "12:30" }],
  ["Arena UK 12: UEFA Champions League | Play-Offs | 2nd Leg: NK Ulm - Kiel @ 26 Aug 07:55 PM", {
    a: "NK Ulm",
    b: "Kiel",
    league: "UEFA Champions League",
  }],
  ["13:45 Amistoso Internacional – Ulm vs Kiel – Canal 1 (HD)", { a: "Ulm", b: "Kiel", time: "13:45" }],
  ["NCAAF 004: ULM AT KIEL STATE | 8.29 1:00PM | TV TBA", { kind: "event", a: "ULM", b: "KIEL STATE" }],
  ["EVENT 03: Ulm II vs Kiel II", { a: "Ulm", b: "Kiel", markers: ["reserves"] }],
  ["EVENTO 4 | €ur0pa L3ague | $tuttg4rt Vs K1el - Ul3n Vs B3rn | €$PX1", {
    kind: "multi",
    a: "Stuttgart",
    b: "Kiel",
  }],
  ["Kiel 05) Ulm versus Bern (7PM EDT)", { a: "Ulm", b: "Bern", shelf: "Kiel" }],
  ["Arena+ 03 (WVB) Ulm at Kiel Sun 2PM CT", { a: "Ulm", b: "Kiel", weekday: 7, time: "14:00" }],
  ["SL+ | Match 03 | Ulm | Kiel Town | 17:30", { a: "Ulm", b: "Kiel Town", time: "17:30" }],
  ["Arena 19 / Ulm x Kiel / SuperCup / 18:00 CET", { a: "Ulm", b: "Kiel", time: "18:00" }],
  ["beIN 4 - ULM - KIEL - 20:00 TSİ", { a: "ULM", b: "KIEL", zone: "TSI", shelf: "beIN" }],
  ["INDYCAR ▸ Ulm ▸ Tyres 250 ▸ 3:00 PM ET", { kind: "event", a: null, league: "IndyCar" }],
  ["Tour of Ulm | Stage 5 | Ulm vs Kiel (123.9km)", { kind: "event", a: null, b: null }],
  ["SailGP | New Ulm Event 6 | Day 2", { kind: "event", a: null, title: "New Ulm Event 6 - Day 2" }],
  ["MULTI | Ulm-Kiel 21:00 • Bern-Graz 18:30", { kind: "multi", a: "Ulm", b: "Kiel" }],
];

Deno.test("every grammar is read as printed", async (t) => {
  for (const [name, expected] of GRAMMARS) {
    await t.step(name, () => {
      const reading = readName(name);
      const said = Object.fromEntries(
        Object.keys(expected).map((key) => [key, reading[key as keyof NameReading]]),
      );
      assert.deepEqual(said, expected);
    });
  }
});

Deno.test("kinds", () => {
  const cases: [NameReading["kind"], string[]][] = [
    ["placeholder", [
      "NBX 05:",
      ":Tennis  18",
      "PPV EVENT 04",
      "LIVE EVENT 33 -",
      "UK: ARENA PPV 1 - NO EVENT STREAMING",
      "Next Event Soon | UK: ARENA PPV 3",
      "Live Event 05: Team A vs Team B 7:00 PM ET",
      "(Arena+ 033) |  (2098-12-31 08:00:01)",
      "NHL | 01 - 7pm ET | 12am UK",
      "",
    ]],
    ["linear", [
      "DAZN 2 (US)",
      "US: ULM Network HD",
      "NRL 24/7",
      "BBC Ulm News",
      "Ulm - S01E02 - A vs B",
      "Ulm vs Kiel (2021)",
      "EN - Sunny Ulm",
      "UK: ARENA 2 | Ulm | Kiel",
      "OH | Bowling Ulm | PBS WXKL",
      "Midnight Ulm",
    ]],
    ["team", ["NHL: Ulm Flames", "US (MLB) Ulm Mariners (S)"]],
    ["show", [
      "AU (ARENA 12) | Studio Coverage: Ulm v Kiel  Premier League (2026-08-22 04:00:29)",
      "NHL Tonight @ Jun 10 12:00 PM :Arena SE  01",
      "Preview: Ulm vs Kiel",
      "UFC 03: UFC 323: POST-FIGHT PRESS CONFERENCE",
      "Ulm vs Kiel Weigh-In",
      "AU (ARENA 28) | Premier League Live _ Ulm v Kiel (2026-01-02 03:30:12)",
    ]],
    ["header", ["##### SPORTS #####", "=>(★ DÜNEN ★)<="]],
    ["multi", ["Rugby 08 | Ulm v Kiel 17:30 - Bern v Graz 20:00", "NHL: ULM vs. KIE • BRN vs. GRZ"]],
    ["event", [
      "Ulm vs Kiel ...",
      "Caribbean League … Ulm vs Kiel",
      "Winner SF1 vs Winner SF2",
      "1st V 4th",
      "SD at BAL",
    ]],
  ];
  for (const [kind, names] of cases) for (const name of names) assert.equal(readName(name).kind, kind, name);
});

Deno.test("later fixtures of a slot inherit date and zone", () => {
  const reading = readName("Rugby 08 | Ulm v Kiel Sat 27 Dec 17:30 GMT - Bern v Graz 20:00");
  assert.deepEqual(reading.fixtures.map(({ date, time, zone }) => [date, time, zone]), [
    ["--12-27", "17:30", "GMT"],
    ["--12-27", "20:00", "GMT"],
  ]);
});

Deno.test("an event has exactly one fixture with the values of the reading, a channel none", () => {
  const reading = readName("Ulm @ Kiel | Sat 27 Dec 16:45");
  const { a, b, order, title, date, weekday, time, zone } = reading;
  assert.deepEqual(reading.fixtures, [{ a, b, order, title, date, weekday, time, zone, stop: null }]);
  assert.deepEqual(readName("US: ULM Network HD").fixtures, []);
});

// Pieces that real names are made of, to be put together in orders no pack prints.
const PIECES = [
  ...GRAMMARS.flatMap(([name]) => name.split(/(?<=[|:@-])/)),
  " vs ",
  " @ ",
  " - ",
  "(",
  ")",
  "[",
  "31 Feb 25:61 PM",
  "13/13/2026",
  "2099-02-31 12:00",
  "Ã©",
  "&#39;",
  " _ ",
  "•",
  "¦",
];

const NAMES = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.tuple(
    fc.constantFrom(...GRAMMARS.map(([name]) => name)),
    fc.nat(80),
    fc.nat(20),
    fc.string({ maxLength: 6 }),
  )
    .map(([name, at, cut, added]) => name.slice(0, at) + added + name.slice(at + cut)),
);

function isPossibleDate(date: string): boolean {
  return date.split("|").every((one) => {
    const full = /^(\d{4})-(\d\d)-(\d\d)$/.exec(one);
    if (full) return dateExists(Number(full[1]), Number(full[2]), Number(full[3]));
    const yearless = /^--(\d\d)-(\d\d)$/.exec(one);
    if (yearless) return dateExists(null, Number(yearless[1]), Number(yearless[2]));
    return /^---(0[1-9]|[12]\d|3[01])$/.test(one);
  });
}

Deno.test("no name throws, and every printed moment is possible", () => {
  fc.assert(
    fc.property(NAMES, (name) => {
      const reading = readName(name);
      assert.deepEqual(readName(name), reading);
      assert.equal(reading.name, name);
      assert.ok(reading.confidence >= 0 && reading.confidence <= 1);
      for (const { date, time, weekday, zone, a, b } of [reading, ...reading.fixtures]) {
        if (time !== null) assert.match(time, /^([01]\d|2[0-3]):[0-5]\d$/);
        if (date !== null) assert.ok(isPossibleDate(date), date);
        if (weekday !== null) assert.ok(weekday >= 1 && weekday <= 7);
        if (zone !== null) assert.match(zone, /^[A-Z]{2,5}([+-][\d:]+)?$/);
        assert.ok(![a, b].some((side) => side?.includes("¦")));
        assert.equal(a === null, b === null && reading.kind !== "team");
      }
      assert.equal(
        reading.kind === "event" ? 1 : reading.kind === "multi" ? reading.fixtures.length : 0,
        reading.fixtures.length,
      );
      assert.deepEqual(reading.markers, [...new Set(reading.markers)].sort());
    }),
    { numRuns: 3000 },
  );
});

Deno.test("reading time grows with the length of the name, not faster", () => {
  // Sixteen times the limit in repeated pieces: a quadratic recogniser takes seconds here, a linear one milliseconds.
  for (
    const piece of [
      " ",
      "(",
      "A vs B ",
      "- ",
      "12:",
      "27 Dec ",
      "@ ",
      "_",
      "Ã©",
      "aaa-bbb ",
      "Sat 27 Dec 16:45 ",
      "World ",
    ]
  ) {
    const started = performance.now();
    readName(piece.repeat(32_000));
    assert.ok(performance.now() - started < 500, JSON.stringify(piece));
  }
});

Deno.test("words that are competitions, sports or labels elsewhere stay in the clubs that are called so", () => {
  const cases: [string, string, string][] = [
    ["Bury vs AFC Wimbledon | Sat 27 Dec 15:00 GMT", "Bury", "AFC Wimbledon"],
    ["Derby County vs Bury | Sat 27 Dec 15:00 GMT", "Derby County", "Bury"],
    ["MLB 04: Royals @ Athletics 7:05 PM ET", "Royals", "Athletics"],
  ];
  for (const [name, a, b] of cases) {
    const reading = readName(name);
    assert.deepEqual([reading.a, reading.b, reading.sport], [a, b, null], name);
  }
  assert.equal(readName("Athletics: Ulm vs Kiel | Sat 27 Dec 15:00 GMT").sport, "Athletics");
});
