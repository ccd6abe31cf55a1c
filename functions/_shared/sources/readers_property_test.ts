import assert from "node:assert/strict";
import fc from "fast-check";
import { readEspn } from "./espn.ts";
import { SourceError } from "./source_error.ts";
import type { SourceRequest } from "./source_reading.ts";
import type { SourceBatch } from "./source_rows.ts";
import { readTheSportsDb } from "./thesportsdb.ts";

const tsdbEvent = {
  idEvent: "1",
  strEvent: "A vs B",
  strSport: "Soccer",
  strLeague: "L",
  strHomeTeam: "A",
  strAwayTeam: "B",
  idHomeTeam: "2",
  idAwayTeam: "3",
  strTimestamp: "2026-01-05T19:00:00",
};
const espnEvent = {
  id: "1",
  uid: "s:600~l:700~e:1",
  name: "B at A",
  date: "2026-01-05T19:00Z",
  competitions: [{
    id: "1",
    competitors: [
      { homeAway: "home", team: { uid: "s:600~t:2", displayName: "A" } },
      { homeAway: "away", team: { uid: "s:600~t:3", displayName: "B" } },
    ],
  }],
};

type Reader = (text: string, request: SourceRequest) => SourceBatch;
const readers: [name: string, Reader, event: Record<string, unknown>][] = [
  ["TheSportsDB", readTheSportsDb, tsdbEvent],
  ["ESPN", readEspn, espnEvent],
];

const names = [
  ..."events sports leagues teams team results competitions competitors groupings grouping athlete roster"
    .split(" "),
  ..."id uid date name status type state venue address season slug week number homeAway displayName location"
    .split(" "),
  ..."idEvent strEvent idTeam strTeam idLeague strLeague strSport strTimestamp dateEvent strTime strTimeLocal"
    .split(" "),
  ..."strHomeTeam strAwayTeam idHomeTeam intRound strStatus strPostponed strKeywords strColour1 __proto__"
    .split(" "),
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "1",
    "0",
    "TBD",
    "s:600~l:700~e:1",
    "home",
    "away",
    "2026-01-05T19:00Z",
    "2026-01-05",
    "19:00:00",
  ),
  fc.constantFrom(
    "\u0001\ud800 ",
    "https://logos.example/a.png",
    "STATUS_FINAL",
    "post",
    "yes",
    "Tennis",
    "A vs B",
  ),
);

/** JSON that looks like an answer in its names, and holds anything in any place. */
const answers = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 8, withCrossShrink: true },
    fc.oneof(texts, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 10 }),
})).object;

const requests: fc.Arbitrary<SourceRequest> = fc.record({
  description: fc.constant("a request"),
  slug: fc.constantFrom(
    null,
    "soccer/all",
    "hockey/thl",
    "tennis/atp",
    "mma/ufc",
    "racing/f1",
    "golf/pga",
    "",
  ),
  sport: fc.constantFrom(null, "Soccer", "Tennis"),
  league: fc.constantFrom(null, "A League"),
  leagueSourceId: fc.constantFrom(null, "700"),
});

function outcome(reader: Reader, text: string, request: SourceRequest): SourceBatch | string {
  try {
    return reader(text, request);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

/** Whatever a field is, it holds what the database takes. */
function assertClean(batch: SourceBatch): void {
  const bad = (text: string) =>
    // deno-lint-ignore no-control-regex -- that is what must not be there
    !text.isWellFormed() || /[\0-\x1f]/.test(text) || text.trim() !== text || text === "";
  const look = (value: unknown, path: string): void => {
    if (typeof value === "string") assert.ok(!bad(value), `${path} holds ${JSON.stringify(value)}`);
    else if (value instanceof Date) assert.ok(!Number.isNaN(value.getTime()), `${path} is no day`);
    else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) if (key !== "metadata") look(each, `${path}.${key}`);
    }
  };
  look({ leagues: batch.leagues, teams: batch.teams, events: batch.events }, "batch");
}

for (const [name, reader, event] of readers) {
  Deno.test(`${name}: whatever comes is read or refused with a SourceError, twice the same, and clean`, () => {
    let read = 0;
    let left = 0;
    fc.assert(
      fc.property(answers, requests, (answer, request) => {
        const text = JSON.stringify({ events: [answer, { ...event, ...answer }], ...answer });
        const first = outcome(reader, text, request);
        assert.deepEqual(outcome(reader, text, request), first);
        if (typeof first === "string") return;
        assertClean(first);
        read += first.events.length;
        left += first.skippedCount;
      }),
      { numRuns: 1500 },
    );
    assert.ok(read > 500 && left > 500, `only ${read} events were read, and ${left} left out`);
  });

  Deno.test(`${name}: any text is read or refused with a SourceError`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), requests, (text, request) => {
        const read = outcome(reader, text, request);
        assert.ok(typeof read === "string" || read.events.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  Deno.test(`${name}: new fields change nothing but what is kept of the answer`, () => {
    const request = {
      description: "x",
      slug: "soccer/eng.1",
      sport: null,
      league: "L",
      leagueSourceId: "700",
    };
    const without = reader(JSON.stringify({ events: [event] }), request);
    assert.equal(without.events.length, 1);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^new[A-Z]\w{0,8}$/), fc.jsonValue()), (more) => {
        const root = { newAtTop: more, events: [{ ...event, ...more }] };
        const read = reader(JSON.stringify(root), request);
        assert.deepEqual(read.events[0]!.metadata, JSON.parse(JSON.stringify(root.events[0])));
        const same = { ...read, events: [{ ...read.events[0], metadata: event }] };
        assert.deepEqual(same, { ...without, events: [{ ...without.events[0], metadata: event }] });
      }),
      { numRuns: 500 },
    );
  });
}
