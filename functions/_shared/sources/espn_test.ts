import assert from "node:assert/strict";
import {
  bears,
  type Fields,
  game,
  gulls,
  read,
  readOne,
  request,
  side,
  team,
} from "../../../tests/espn_answers.ts";
import { readEspn } from "./espn.ts";
import { SourceError } from "./source_error.ts";
import type { SourceEvent } from "./source_rows.ts";

Deno.test("reads a game with all it tells, and its teams", () => {
  const entry = game({ newField: [1] });
  const league = {
    id: "77",
    uid: "s:70~l:77",
    name: "Testing Hockey League",
    abbreviation: "THL",
    slug: "thl",
  };
  const batch = read({ leagues: [league], week: { number: 9 }, events: [entry] });
  assert.deepEqual(batch.events, [{
    sourceEventId: "401900001",
    league: "Testing Hockey League",
    sport: "Ice Hockey",
    eventName: "North Bay Bears at Port Alder Gulls",
    sides: { home: "Port Alder Gulls", away: "North Bay Bears" },
    startAt: new Date("2026-03-05T00:30:00Z"),
    venue: "Harbour Arena",
    city: "Port Alder, Maine",
    country: null,
    status: "scheduled",
    sourceLeagueId: "77",
    homeSourceId: "s:70~l:77~t:1",
    awaySourceId: "s:70~l:77~t:2",
    timeIsKnown: true,
    utcOffsetMinutes: null,
    season: "2026",
    round: "Week 9",
    broadcaster: "TSTV, TSTV 2, Testflix",
    description: "Rivalry Night",
    thumbnailUrl: null,
    homeLogoUrl: "https://logos.example/1.png",
    awayLogoUrl: "https://logos.example/2.png",
    field: null,
    metadata: entry,
  }]);
  assert.deepEqual(
    batch.teams.map((each) => [each.sourceTeamId, each.name, each.city, each.nickname, each.isList]),
    [
      ["s:70~l:77~t:1", "Port Alder Gulls", "Port Alder", "Gulls", false],
      ["s:70~l:77~t:2", "North Bay Bears", "North Bay", "Bears", false],
    ],
  );
});

Deno.test("a board tells of its league until that is known by its number", () => {
  const league = {
    id: "77",
    uid: "s:70~l:77",
    name: "Testing Hockey League",
    abbreviation: "THL",
    slug: "thl",
  };
  assert.deepEqual(read({ leagues: [league], events: [] }).leagues, []);
  const batch = read({ leagues: [league], events: [] }, { leagueSourceId: null });
  assert.deepEqual(batch.leagues, [{
    sourceLeagueId: "77",
    sport: "hockey",
    name: "Testing Hockey League",
    alternateNames: ["THL"],
    shortName: "THL",
    slug: "hockey/thl",
    sourceSportId: "70",
    country: null,
    logoUrl: null,
    websiteUrl: null,
    description: null,
    startYear: null,
  }]);
});

Deno.test("names a game by what its sport puts first", () => {
  const cases: Record<string, string> = {
    "hockey/thl": "North Bay Bears at Port Alder Gulls",
    "football/tfl": "North Bay Bears at Port Alder Gulls",
    "soccer/tst.1": "Port Alder Gulls vs North Bay Bears",
    "rugby/271": "Port Alder Gulls vs North Bay Bears",
    "cricket/8044": "Port Alder Gulls vs North Bay Bears",
  };
  for (const [slug, name] of Object.entries(cases)) {
    assert.equal(readOne(game(), { slug }).eventName, name, slug);
  }
});

Deno.test("reads where an event stands", async (t) => {
  const cases: [
    name: string | null,
    state: string | null,
    status: SourceEvent["status"],
    description?: string,
  ][] = [
    ["STATUS_SCHEDULED", "pre", "scheduled"],
    ["STATUS_TBD", "pre", "scheduled"],
    ["STATUS_IN_PROGRESS", "in", "live"],
    ["STATUS_HALFTIME", "in", "live"],
    ["STATUS_END_PERIOD", "in", "live"],
    ["STATUS_SECOND_HALF", "in", "live"],
    ["STATUS_RAIN_DELAY", "in", "live"],
    ["STATUS_RAIN_DELAY", "pre", "scheduled"],
    ["STATUS_DELAYED", "pre", "scheduled"],
    ["STATUS_DELAYED", "in", "live"],
    ["STATUS_FINAL", "post", "completed"],
    ["STATUS_FINAL_PEN", "post", "completed"],
    ["STATUS_FULL_TIME", "post", "completed"],
    ["STATUS_FORFEIT", "post", "completed"],
    ["STATUS_POSTPONED", "post", "postponed"],
    ["STATUS_SUSPENDED", "in", "postponed"],
    ["STATUS_CANCELED", "post", "cancelled"],
    ["STATUS_ABANDONED", "post", "cancelled"],
    ["STATUS_OF_NEXT_YEAR", "pre", "scheduled"],
    ["STATUS_OF_NEXT_YEAR", "in", "live"],
    ["STATUS_OF_NEXT_YEAR", "post", "completed"],
    [null, "in", "live", "Stumps"],
    [null, "post", "completed", "Result"],
    [null, "post", "cancelled", "Abandoned without a ball bowled"],
    [null, null, "scheduled"],
  ];
  for (const [name, state, expected, description] of cases) {
    await t.step(`${name} ${state} ${description ?? ""}`, () => {
      assert.equal(readOne(game({}, { status: { type: { name, state, description } } })).status, expected);
    });
  }
  await t.step("the event's own, where its game has none", () => {
    const entry = game({ status: { type: { name: "STATUS_FINAL", state: "post" } } }, { status: undefined });
    assert.equal(readOne(entry).status, "completed");
  });
});

Deno.test("knows when ESPN knows only the day", () => {
  assert.equal(readOne(game({}, { timeValid: false })).timeIsKnown, false);
  assert.equal(
    readOne(game({}, { status: { type: { name: "STATUS_TBD", state: "pre" } } })).timeIsKnown,
    false,
  );
  assert.equal(readOne(game({}, { timeValid: undefined })).timeIsKnown, true);
  assert.equal(readOne(game({ timeValid: false }, { timeValid: undefined })).timeIsKnown, false);
});

Deno.test("reads moments, and leaves out events without one", () => {
  const cases: [string | null, string | null][] = [
    ["2026-03-05T00:30Z", "2026-03-05T00:30:00.000Z"],
    ["2026-03-05T00:30:15Z", "2026-03-05T00:30:15.000Z"],
    ["2026-03-04T19:30-05:00", "2026-03-05T00:30:00.000Z"],
    ["2026-02-30T00:30Z", null],
    ["2026-03-05", null],
    ["soon", null],
    [null, null],
  ];
  for (const [date, start] of cases) {
    const batch = read({ events: [game({ date }, { date })] });
    assert.deepEqual(batch.events.map((each) => each.startAt.toISOString()), start === null ? [] : [start]);
    assert.deepEqual(batch.skipped.map((each) => each.reason), start === null ? ["it has no day"] : []);
  }
});

Deno.test("reads seasons and rounds", () => {
  const cases: [season: Fields, week: number | undefined, season: string | null, round: string | null][] = [
    [{ year: 2026, slug: "regular-season" }, 3, "2026", "Week 3"],
    [{ year: 2026, slug: "regular-season" }, undefined, "2026", null],
    [{ year: 2025, slug: "2025-26-southern-testing-league" }, undefined, "2025-2026", null],
    [{ year: 1999, slug: "1999-00-southern-testing-league" }, undefined, "1999-2000", null],
    [{ year: 2026, slug: "round-of-16" }, undefined, "2026", "Round of 16"],
    [{ year: 2026, slug: "final" }, undefined, "2026", "Final"],
    [{ year: 2026, slug: "preseason" }, 2, "2026", "Preseason Week 2"],
    [{ year: 2026, slug: "post-season" }, 1, "2026", "Postseason"],
    [{}, undefined, null, null],
  ];
  for (const [season, number, year, round] of cases) {
    const event = readOne(game({ season, week: { number } }));
    assert.deepEqual([event.season, event.round], [year, round], JSON.stringify(season));
  }
});

Deno.test("events of the board of all leagues are told apart by their uid", async (t) => {
  const board = { slug: "soccer/all", sport: "Soccer", league: null, leagueSourceId: null };
  const cases: [name: string, Fields, id: string, league: string][] = [
    [
      "named by the season",
      game({ uid: "s:600~l:7001~e:1", season: { slug: "2025-26-southern-testing-league" } }),
      "7001",
      "Southern Testing League",
    ],
    [
      "named beside the event",
      game({ uid: "s:600~l:7001~e:1", league: { id: "7001", name: "STL" } }),
      "7001",
      "STL",
    ],
    ["only numbered", game({ uid: "s:600~l:7001~e:1" }), "7001", "ESPN soccer 7001"],
  ];
  for (const [name, entry, id, league] of cases) {
    await t.step(name, () => {
      const event = readOne(entry, board);
      assert.deepEqual([event.sourceLeagueId, event.league], [id, league]);
    });
  }
  await t.step("without any", () => {
    const batch = read({ events: [game({ uid: undefined })] }, board);
    assert.deepEqual(batch.skipped.map((each) => each.reason), ["it has no league"]);
  });
});

Deno.test("leaves out and names what it cannot read, and keeps the rest", async (t) => {
  const cases: [entry: unknown, what: string, reason: string][] = [
    [game({ id: null }), "event North Bay Bears at Port Alder Gulls", "it has no id"],
    [{ id: "3", date: "2026-03-05T00:30Z" }, "event 3", "it has no name"],
    [
      game({ id: "3" }, { competitors: [side("home", { id: "1" }), side("away", bears)] }),
      "event 3 North Bay Bears at Port Alder Gulls",
      "one of its sides has no name",
    ],
    [
      game({ id: "3" }, {
        competitors: [side("home", team("-2", "TBD", "TBD", { displayName: "TBD" })), side("away", bears)],
      }),
      "event 3 North Bay Bears at Port Alder Gulls",
      "its sides are not known yet",
    ],
    ["text", "an event", "it is a string"],
    [null, "an event", "it is null"],
  ];
  for (const [entry, what, reason] of cases) {
    await t.step(`${what}: ${reason}`, () => {
      const batch = read({ events: [game({ id: "1" }), entry, game({ id: "2" })] });
      assert.deepEqual(batch.events.map((each) => each.sourceEventId), ["1", "2"]);
      assert.deepEqual(batch.skipped, [{ what, reason }]);
    });
  }
  await t.step("a team of a list", () => {
    const teams = [{ team: gulls }, { team: { uid: "s:70~l:77~t:3" } }, { team: { displayName: "No Id" } }];
    const batch = read({ sports: [{ leagues: [{ id: "77", name: "THL", slug: "thl", teams }] }] });
    assert.deepEqual(batch.teams.map((each) => each.name), ["Port Alder Gulls"]);
    assert.deepEqual(batch.skipped, [
      { what: "team", reason: "it has no name" },
      { what: "team No Id", reason: "it has no id" },
    ]);
  });
});

Deno.test("refuses what is no answer, and says what came to which request", () => {
  const cases: [text: string, code: string, found: RegExp][] = [
    ["", "not_json", /an empty body/],
    ["<html><body>Bad Gateway</body></html>", "not_json", /an HTML page/],
    ["[]", "unexpected_shape", /an array/],
    ['{"code":404,"message":"Failed"}', "unexpected_shape", /an object without events, teams or leagues/],
    ['{"events":{}}', "unexpected_shape", /an object as events/],
  ];
  for (const [text, code, found] of cases) {
    assert.throws(() => readEspn(text, request), (error) => {
      assert.ok(error instanceof SourceError);
      assert.equal(error.code, code);
      assert.match(
        error.message,
        /^Cannot read ESPN's answer to sports\/hockey\/thl\/scoreboard\?dates=20260304: /,
      );
      assert.match(error.message, found);
      return true;
    });
  }
});

Deno.test("a board without events is an empty batch", () => {
  const nothing = { leagues: [], teams: [], events: [], skipped: [], skippedCount: 0 };
  assert.deepEqual(read({ events: [] }), nothing);
  assert.deepEqual(read({ events: null, leagues: null }), nothing);
});
