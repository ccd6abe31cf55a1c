// Properties of the name reader over 100,000 names nobody printed: it never throws, its readings are valid and storable,
// equal names read alike, and its cost grows no faster than the name.

import assert from "node:assert/strict";
import fc from "fast-check";
import { type Fixture, type NameReading, readName } from "./channel_name.ts";
import { dateExists } from "./channel_name/calendar_words.ts";
import { readFacts } from "./channel_name/facts.ts";
import { readMoments } from "./channel_name/moments.ts";
import { READ_LIMIT, repairName } from "./channel_name/repair.ts";
import { readSlot } from "./channel_name/slots.ts";

const SEED = 20261120;
const KINDS = new Set(["event", "multi", "placeholder", "linear", "team", "show", "header"]);
const STATUSES = new Set([null, "live", "next", "ended", "upcoming"]);
const ORDERS = new Set([null, "home_away", "away_home"]);

const FIELDS =
  ("name kind sport league a b order title date weekday time zone feed markers fixtures shelf grammar " +
    "confidence language status").split(" ");
const FIXTURE_FIELDS = "a b order title date weekday time zone stop".split(" ");

function isPossibleDate(date: string): boolean {
  return date.split("|").every((one) => {
    const full = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(one);
    if (full) return dateExists(Number(full[1]), Number(full[2]), Number(full[3]));
    const yearless = /^--(\d\d)-(\d\d)$/.exec(one);
    if (yearless) return dateExists(null, Number(yearless[1]), Number(yearless[2]));
    return /^---(0[1-9]|[12]\d|3[01])$/.test(one);
  });
}

function assertText(value: string | null, field: string): void {
  if (value === null) return;
  assert.equal(typeof value, "string", field);
  assert.notEqual(value.trim(), "", field);
  // Postgres refuses both in text and in jsonb.
  assert.ok(!value.includes("\u0000") && value.isWellFormed(), `${field}: ${JSON.stringify(value)}`);
}

function assertPrinted(printed: NameReading | Fixture): void {
  for (const field of ["a", "b", "title", "date", "time", "zone"] as const) assertText(printed[field], field);
  assert.ok(ORDERS.has(printed.order));
  if (printed.date !== null) assert.ok(isPossibleDate(printed.date), printed.date);
  if (printed.time !== null) assert.match(printed.time, /^(?:[01]\d|2[0-3]):[0-5]\d$/);
  if (printed.zone !== null) assert.match(printed.zone, /^[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?$/);
  if (printed.weekday !== null) {
    assert.ok(Number.isInteger(printed.weekday) && printed.weekday >= 1 && printed.weekday <= 7);
  }
}

function assertFixture(fixture: Fixture): void {
  assert.deepEqual(Object.keys(fixture), FIXTURE_FIELDS);
  assertPrinted(fixture);
  if (fixture.stop !== null) {
    assert.match(fixture.stop, /^\d{4}-\d\d-\d\d(?:\|\d{4}-\d\d-\d\d)? \d\d:\d\d$|^---?[\d|-]+ \d\d:\d\d$/);
  }
  assert.equal(fixture.a === null, fixture.b === null);
  assert.ok(fixture.a !== null || fixture.title !== null, "a fixture has two sides or a title");
  if (fixture.a !== null) assert.notEqual(fixture.a, fixture.b);
}

function assertValid(name: string, reading: NameReading): void {
  assert.deepEqual(Object.keys(reading), FIELDS);
  assert.equal(reading.name, name);
  assert.ok(KINDS.has(reading.kind), reading.kind);
  assert.ok(STATUSES.has(reading.status), String(reading.status));
  assertPrinted(reading);
  for (const field of ["sport", "league", "feed", "shelf", "grammar", "language"] as const) {
    assertText(reading[field], field);
  }
  assert.ok(reading.confidence >= 0 && reading.confidence <= 1);
  assert.deepEqual(reading.markers, [...new Set(reading.markers)].sort());
  reading.markers.forEach((marker) => assert.match(marker, /^[a-z]+\d{0,2}$/));
  assert.ok(
    reading.kind === "event"
      ? reading.fixtures.length === 1
      : reading.kind === "multi"
      ? reading.fixtures.length > 1
      : reading.fixtures.length === 0,
    `${reading.fixtures.length} fixtures of ${reading.kind}`,
  );
  reading.fixtures.forEach(assertFixture);
  assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
}

// Reads every name once, then all again backwards: a reader that carries anything from one name to the next (a
// `lastIndex`, a remembered text) answers differently in another order.
function assertReadable(names: string[]): void {
  const first = names.map((name) => {
    const reading = readName(name);
    assertValid(name, reading);
    return JSON.stringify(reading);
  });
  for (let index = names.length - 1; index >= 0; index--) {
    assert.equal(JSON.stringify(readName(names[index] as string)), first[index]);
  }
}

// Invented names, one or more for every grammar.
const NAMES = [
  "NBX 01: Ulm Kings  vs  Kiel Pilots @ 07:00 PM ET",
  "NFL  | 07 - 8/27 7pm Ulm at Kiel",
  "EPL03: Ulm 20:00 Kiel",
  "[NHL-10] Ulm @ Kiel 8PM ET",
  "Serie A: Ulm vs Kiel @ Dec 27 2:00 PM :Arena+  06",
  "1pm Ulm at Kiel NFL 7",
  "US (ARENA+ 001) | Ulm vs. #3 Kiel Dec 27 6:00PM ET (2026-12-27 18:00:05)",
  "(US) (BTX+ 010) | Ice Hockey (W): Ulm U21 vs. Kiel State (2026-12-28 16:50:00)",
  "US (Arena 481) | [Hockey|2026 Ulm Phoenix vs Kiel Storm Home] (2026-11-01 16:02:30)",
  "Next | Ulm FC 2 vs. Kiel City II | all | 20-08-2026 | 19:00 (GMT) | 8K EXCLUSIVE | US: SOCCER PPV 74",
  "LIVE | ULM - KIEL | Sat 26 Dec 20:45 CEST (DE) | 8K EXCLUSIVE",
  "MLB 12 | Ulm x Kiel start:2026-08-20 23:05:00 stop:2026-08-21 06:18:20",
  "Bundesliga : Ulm vs Kiel (Sep 28-2026 5:00 PM UK / Sep 28-2026 12:00 PM EST)",
  "Rugby Events 02 | Ulm v Kiel 13:00 - Bern v Graz 15:15 - Linz v Brno 17:30",
  "NHL: ULM vs. KIE • BRN vs. GRZ",
  "PPV EVENT 05: UFC 329 Arden vs. Bexley 2 (7.11 9:00 PM ET)",
  "Arden, Milo vs Bexley, Ana @ Oct 3 07:30 AM - City Open :Tennis  18",
  "ULM - KINGS VS KIE - PILOTS // UK Sat 26 Sep 11:15am // ET Sat 26 Sep 6:15am",
  "IndyCar Qualifying: Ulm Grand Prix | Sun 5th Oct 9:30AM UK",
  "søn 14.09 kl. 20.00 Bodø - Köln | Süper Lig",
  "NBA Tonight: Studio Show",
  "##### SPORTS #####",
  "US: Ulm Sports Network HD",
  "PPV EVENT 31",
  "Ulm @ Kiel",
  "The Long Film (2019)",
  "24/7 Ulm Classics",
  "NHL: Ulm Flames",
  "NO EVENT STREAMING NOW - | Arena 14",
];

const SEPARATORS =
  (" vs | v | x | @ | at | - | – |-|: |:| | | | // | • |, | & |  | ¦ | _ | + |; |/|(|)|[|]|" +
    "\u00a0|\u200b|\u0301|\t|\u0000|\ud800|&#160;|&amp;").split("|").concat("|", " | ");

// Letters that look like others: Cyrillic, Greek, raised, fullwidth, accented, wrongly decoded.
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ["а", "á", "ᵃ", "ａ", "Ã¡"],
  e: ["е", "é", "ᵉ", "Ã©"],
  i: ["і", "ı", "İ", "ⁱ"],
  o: ["о", "ο", "ø", "ᵒ", "0"],
  s: ["ѕ", "ß", "ſ", "ˢ"],
  v: ["ν", "ᵛ", "ⱽ", "ᴠ"],
  x: ["х", "×", "ˣ"],
  "0": ["О", "０", "⁰", "٠"],
  "1": ["l", "¹", "①", "１"],
  ":": ["：", "∶", ";"],
  "-": ["–", "—", "‑", "−"],
  " ": ["\u2003", "  ", "\u00ad", "\u202e"],
};

type Mutation = (name: string, other: string, at: number) => string;

function part(text: string, at: number): number {
  return at % (text.length + 1);
}

const MUTATIONS: readonly Mutation[] = [
  (name, _other, at) => name.slice(0, part(name, at)),
  (name, _other, at) => name.slice(part(name, at)),
  (name) => name + name,
  (name, other) => `${name} ${other}`,
  (name, other, at) => name.slice(0, part(name, at)) + other.slice(part(other, at >> 8)),
  (name, _other, at) => {
    const words = name.split(" ");
    const separator = SEPARATORS[at % SEPARATORS.length] as string;
    const place = 1 + part(words.slice(2).join(""), at) % Math.max(1, words.length - 1);
    return words.slice(0, place).join(" ") + separator + words.slice(place).join(" ");
  },
  (name, _other, at) =>
    name.replace(/ (?:vs?\.?|x|@|at|-|\|) /gi, () => SEPARATORS[at++ % SEPARATORS.length] as string),
  (name, _other, at) =>
    name.replace(/[aeiosvx01: -]/g, (letter) => {
      const alike = LOOK_ALIKES[letter] ?? [letter];
      return (at = Math.imul(at, 31) + 7) & 4 ? letter : alike[(at >>> 3) % alike.length] as string;
    }),
  (name, _other, at) => name.replace(/\d/g, () => String((at = Math.imul(at, 31) + 7) >>> 28 & 15).slice(-1)),
  (name) => name.toUpperCase().normalize("NFD"),
  (name, _other, at) => [...name].reverse().join("").slice(part(name, at)),
];

const FRAGMENTS = fc.oneof(
  fc.constantFrom(...SEPARATORS),
  fc.constantFrom(
    "Ulm",
    "Kiel",
    "UFC",
    "NBA",
    "Sat",
    "Dec",
    "start:",
    "PPV",
    "U21",
    "7pm",
    "24/7",
    "GMT",
    "kl.",
  ),
  fc.nat(999_999).map(String),
  fc.tuple(fc.nat(40), fc.constantFrom("/", "-", ".", ":", ""), fc.nat(99)).map((pieces) => pieces.join("")),
);

const SCRIPTS = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  // Code units in any order, lone surrogates, control characters and combining marks among them.
  fc.array(fc.oneof(fc.nat(0xff), fc.integer({ min: 0x300, max: 0x6ff }), fc.nat(0xffff)), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
);

const PRINTED = fc.array(FRAGMENTS, { maxLength: 14 }).map((pieces) => pieces.join(""));

const LONG = fc.tuple(fc.oneof(FRAGMENTS, SCRIPTS), PRINTED, fc.nat(READ_LIMIT)).map((
  [piece, tail, length],
) => piece.repeat(Math.ceil(length / Math.max(1, piece.length))) + tail);

const MUTATED = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...NAMES),
  fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(0xffff)), { minLength: 1, maxLength: 3 }),
).map(([name, other, steps]) => steps.reduce((text, [mutate, at]) => mutate(text, other, at), name));

// Fifty names to a run: the reading is cheap beside what a run of fast-check costs.
const GROUP = 50;

Deno.test("100,000 random and mutated names are read without fail, validly, and alike in any order", async (t) => {
  const sorts: [string, fc.Arbitrary<string>, number][] = [
    ["letters of any script, marks, control characters and lone surrogates", SCRIPTS, 24_000],
    ["fragments of names, heavy with digits and separators", PRINTED, 24_000],
    ["mutated names of every grammar", MUTATED, 50_000],
    ["names up to and beyond the longest that is read", LONG, 2_000],
  ];
  assert.equal(sorts.reduce((sum, [, , count]) => sum + count, 0), 100_000);
  for (const [sort, names, count] of sorts) {
    await t.step(sort, () => {
      fc.assert(
        fc.property(fc.array(names, { minLength: GROUP, maxLength: GROUP }), assertReadable),
        { numRuns: count / GROUP, seed: SEED, endOnFailure: true },
      );
    });
  }
});

// Pieces that make a careless expression start over at every letter.
const ADVERSARIAL = [
  " ",
  "  x",
  "1",
  "12:",
  "1/2 ",
  "12.",
  "2026-",
  "27 Dec ",
  "31 Feb ",
  "Sat ",
  "start:",
  "A vs B ",
  "A v B, ",
  "vs ",
  "v. ",
  ": ",
  ":",
  "@ ",
  "@",
  "- ",
  "-",
  "- -",
  "(",
  ")",
  "()",
  "((a) ",
  "[",
  "[ab|",
  "] [HD",
  "| ",
  "_ ",
  "_",
  "¦",
  "é",
  "é ",
  "Ã©",
  "â€",
  "ᴬ ",
  "•",
  "• ",
  "– ",
  " –",
  "a",
  "aaa-",
  "aaa-.",
  "World ",
  "World Cup ",
  "AFC ",
  "U2 ",
  "live ",
  "LIVE | ",
  "'s ",
  "&amp;",
  "&#160;",
  "&#",
  "{a",
  "%A",
  "<a",
  " / a",
  "/",
  " » ",
  "▎",
  "✦",
  "⚽ ",
  "1/4 ",
  "1/4 Final ",
  "a3a ",
  "$a ",
  "Ⓐ ",
  "(H) ",
  "A (H) ",
  "Final ",
  "A. ",
  "Sat (",
  " : ",
  "1930 ",
  "14.05 ",
  "\u0301",
  "\ud83d\ude00",
  "\ud800",
];

// A head that opens a slot, and two texts that keep the piece from standing at an end.
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `NBA 01: Ulm vs ${text}`,
  (text) => `• Ulm ${text} - Kiel 7`,
];

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

// How much more four times the text costs: four for linear work, sixteen for quadratic. Compared are the fastest of
// several readings, and the least of several tries is kept, as a busy machine only ever adds; what takes less than this
// many milliseconds is too little to compare.
const GROWTH_LIMIT = 8;
const NEGLIGIBLE_MS = 0.5;
const ROUNDS = 5;
const TRIES = 10;

function fastest(work: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(work)));
}

function growth(read: (text: string) => void, make: (length: number) => string, length: number): number {
  const [short, long] = [make(length), make(4 * length)];
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && least > GROWTH_LIMIT; attempt++) {
    const longer = fastest(() => read(long));
    if (longer < NEGLIGIBLE_MS) return 0;
    least = Math.min(least, longer / fastest(() => read(short)));
  }
  return least;
}

Deno.test("four times the name costs about four times the work", async (t) => {
  const readers: [string, (text: string) => void, number][] = [
    ["readName", readName, READ_LIMIT / 4],
    // The cap of readName hides what its recognisers would do with more.
    ["readMoments", (text) => readMoments(text), READ_LIMIT],
    ["readSlot", readSlot, READ_LIMIT],
    ["readFacts", (text) => readFacts(text, null), READ_LIMIT],
    ["repairName", repairName, READ_LIMIT / 4],
  ];
  for (const [reader, read, length] of readers) {
    await t.step(reader, () => {
      for (const piece of ADVERSARIAL) {
        for (const frame of FRAMES) {
          const found = growth(read, (size) => frame(fill(piece, size)), length);
          assert.ok(found <= GROWTH_LIMIT, `${JSON.stringify(frame(piece))}: ${found.toFixed(1)} times`);
        }
      }
    });
  }
});
