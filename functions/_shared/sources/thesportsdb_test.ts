import assert from "node:assert/strict";
import { event, read, readOne, request } from "../../../tests/thesportsdb_answers.ts";
import { SourceError } from "./source_error.ts";
import type { SourceEvent } from "./source_rows.ts";
import { readTheSportsDb } from "./thesportsdb.ts";

Deno.test("reads an event with all it tells, and its teams", () => {
  const answer = event({ strNewField: { deep: [1] } });
  const batch = read({ events: [answer] });
  assert.deepEqual(batch.events, [{
    sourceEventId: "9100001",
    league: "Southern Testing League",
    sport: "Soccer",
    eventName: "Ashford Rovers vs Brixham Town",
    sides: { home: "Ashford Rovers", away: "Brixham Town" },
    startAt: new Date("2026-03-04T19:30:00Z"),
    timeIsKnown: true,
    utcOffsetMinutes: 0,
    venue: "Mill Lane",
    status: "scheduled",
    sourceLeagueId: "7001",
    homeSourceId: "8001",
    awaySourceId: "8002",
    city: "Ashford",
    country: "England",
    season: "2025-2026",
    round: "28",
    broadcaster: null,
    description: null,
    thumbnailUrl: "https://thumbs.example/9100001.jpg",
    homeLogoUrl: "https://badges.example/8001.png",
    awayLogoUrl: null,
    field: null,
    metadata: answer,
  }]);
  assert.deepEqual(
    batch.teams.map((
      team,
    ) => [team.sourceTeamId, team.name, team.sourceLeagueId, team.badgeUrl, team.isList]),
    [
      ["8001", "Ashford Rovers", "7001", "https://badges.example/8001.png", false],
      ["8002", "Brixham Town", "7001", null, false],
    ],
  );
});

Deno.test("races and cards have no sides, matches of persons do", async (t) => {
  const none = { strHomeTeam: null, strAwayTeam: "", idHomeTeam: null, idAwayTeam: "0" };
  const cases: [sport: string, title: string, sides: SourceEvent["sides"]][] = [
    ["Motorsport", "Testland Grand Prix Qualifying", null],
    ["Fighting", "Cage Night 12 Stone vs Rivers", null],
    ["Fighting", "Stone vs Rivers", null],
    ["Tennis", "Ana Stone vs Eva Rivers", { home: "Ana Stone", away: "Eva Rivers" }],
    ["Tennis", "Stone / Hill v Rivers / O’Brien-Day", { home: "Stone / Hill", away: "Rivers / O’Brien-Day" }],
    ["Boxing", "Max Stone vs. Leo Rivers", { home: "Max Stone", away: "Leo Rivers" }],
    ["Tennis", "Testland Open Ana Stone vs Eva Rivers", null],
    ["Tennis", "Ana Stone vs Eva Rivers - Final", null],
    ["Tennis", "Court 2: Ana Stone vs Eva Rivers", null],
    ["Tennis", "A vs B vs C", null],
    ["Soccer", "Ashford vs Brixham", null],
  ];
  for (const [strSport, strEvent, sides] of cases) {
    await t.step(`${strSport}: ${strEvent}`, () => {
      const batch = read({ events: [event({ ...none, strSport, strEvent })] });
      assert.deepEqual(batch.events.map((each) => [each.eventName, each.sides]), [[strEvent, sides]]);
      assert.deepEqual(batch.teams, []);
    });
  }
});

Deno.test("finds the list under any of the roots, and nothing where there is nothing", async (t) => {
  for (const root of ["events", "results", "schedule", "lookup", "list", "all", "search", "filter"]) {
    await t.step(root, () => {
      assert.equal(read({ [root]: [event()], other: "x" }).events.length, 1);
      assert.deepEqual(read({ [root]: null }), {
        leagues: [],
        teams: [],
        events: [],
        skipped: [],
        skippedCount: 0,
      });
    });
  }
});

Deno.test("leaves out and names what it cannot read, and keeps the rest", async (t) => {
  const cases: [entry: unknown, what: string, reason: string][] = [
    [event({ idEvent: null }), "event Ashford Rovers vs Brixham Town", "it has no id"],
    [event({ idEvent: "0" }), "event 0 Ashford Rovers vs Brixham Town", "it has no id"],
    [event({ strLeague: " " }), "event 9100001 Ashford Rovers vs Brixham Town", "it has no league"],
    [event({ strLeague: "_No League" }), "event 9100001 Ashford Rovers vs Brixham Town", "it has no league"],
    [event({ strSport: null }), "event 9100001 Ashford Rovers vs Brixham Town", "it has no sport"],
    [
      event({ strTimestamp: null, dateEvent: "2026-02-30" }),
      "event 9100001 Ashford Rovers vs Brixham Town",
      "it has no day",
    ],
    [event({ strEvent: "", strHomeTeam: "" }), "event 9100001", "it has no name"],
    [
      event({ strAwayTeam: "TBD" }),
      "event 9100001 Ashford Rovers vs Brixham Town",
      "its sides are not known yet",
    ],
    [{ idTeam: "1", strTeam: "", strSport: "Soccer", strLeague: "L" }, "team 1", "it has no name"],
    [
      { idTeam: "1", strTeam: "_No Team", strSport: "Soccer", strLeague: "L" },
      "team 1 _No Team",
      "it stands for no team",
    ],
    [
      { idLeague: "4", strLeague: "_No League", strSport: "Soccer" },
      "league 4 _No League",
      "it stands for no league",
    ],
    [{ idLeague: "4", strLeague: "A League" }, "league 4 A League", "it has no sport"],
    [{ strSomething: 1 }, "an entry", "it is no event, team or league"],
    ["text", "an entry", "it is a string"],
    [null, "an entry", "it is null"],
  ];
  for (const [entry, what, reason] of cases) {
    await t.step(`${what}: ${reason}`, () => {
      const batch = read({ events: [event({ idEvent: "1" }), entry, event({ idEvent: "2" })] });
      assert.deepEqual(batch.events.map((each) => each.sourceEventId), ["1", "2"]);
      assert.deepEqual(batch.skipped, [{ what, reason }]);
    });
  }
  await t.step("the first 20 are named, all are counted", () => {
    const batch = read({ events: Array.from({ length: 50 }, () => event({ idEvent: null })) });
    assert.deepEqual([batch.skipped.length, batch.skippedCount], [20, 50]);
  });
});

Deno.test("what an entry leaves out comes from the request, when it is about the league asked for", () => {
  const asked = { sport: "Motorsport", league: "Testland Cup", leagueSourceId: "7001" };
  const bare = { strSport: undefined, strLeague: undefined };
  assert.deepEqual([readOne(bare, asked).sport, readOne(bare, asked).league], ["Motorsport", "Testland Cup"]);
  assert.equal(readOne({ ...bare, idLeague: undefined }, asked).sourceLeagueId, "7001");
  assert.equal(
    read({ events: [event({ ...bare, idLeague: "9" })] }, asked).skipped[0]?.reason,
    "it has no league",
  );
});

Deno.test("refuses what is no answer, and says what came to which request", () => {
  const cases: [text: string, code: string, found: RegExp][] = [
    ["", "not_json", /an empty body/],
    ["<!DOCTYPE html><html>down</html>", "not_json", /an HTML page/],
    ["{", "not_json", /text that is no JSON/],
    ["[]", "unexpected_shape", /an array/],
    ["null", "unexpected_shape", /null/],
    ['"Patreon only"', "unexpected_shape", /a string/],
    ["{}", "unexpected_shape", /an object without any known list/],
    ['{"Message":"wrong key"}', "unexpected_shape", /an object without any known list/],
    ['{"events":{"idEvent":"1"}}', "unexpected_shape", /an object as events/],
  ];
  for (const [text, code, found] of cases) {
    assert.throws(() => readTheSportsDb(text, request), (error) => {
      assert.ok(error instanceof SourceError);
      assert.equal(error.code, code);
      assert.match(
        error.message,
        /^Cannot read TheSportsDB's answer to eventsday\.php\?d=2026-03-04: expected /,
      );
      assert.match(error.message, found);
      return true;
    });
  }
});

Deno.test("reads lists of teams", () => {
  const batch = read({
    teams: [{
      idTeam: "8101",
      strTeam: "Port Alder Gulls",
      strTeamShort: "PAG",
      strTeamAlternate: "Alder Gulls, PA Gulls, ",
      strKeywords: "Gulls, The Birds, Port Alder, 1904",
      strSport: "American Football",
      idLeague: "7100",
      strLeague: "Testing Football League",
      idLeague2: "7199",
      strLeague2: "Winter Bowl",
      strLocation: "Port Alder, Maine",
      strCountry: "United States",
      strBadge: "https://badges.example/8101.png",
      strColour1: "#0A1B2C",
      strColour2: "blue",
    }],
  });
  const [team] = batch.teams;
  assert.deepEqual({ ...team, metadata: null }, {
    sourceTeamId: "8101",
    sourceLeagueId: "7100",
    league: "Testing Football League",
    sport: "American Football",
    name: "Port Alder Gulls",
    shortName: null,
    alternateNames: ["Alder Gulls", "PA Gulls", "The Birds"],
    city: "Port Alder",
    nickname: "Gulls",
    abbreviation: "PAG",
    country: "United States",
    badgeUrl: "https://badges.example/8101.png",
    color: "0a1b2c",
    alternateColor: null,
    isList: true,
    metadata: null,
  });
});

Deno.test("takes no place and nickname from names that are not made of them", () => {
  const team = {
    idTeam: "8102",
    strTeam: "Ashford United",
    strSport: "Soccer",
    strLeague: "Southern Testing League",
    strLocation: "Ashford, England",
    strCountry: "England",
  };
  const [read1] = read({ teams: [team] }).teams;
  assert.deepEqual([read1?.city, read1?.nickname], [null, null]);
});

Deno.test("a team without a league of its own is in the one asked for", () => {
  const team = {
    idTeam: "8103",
    strTeam: "Ashford B",
    strSport: "Soccer",
    strLeague: "_No League",
    idLeague: "4367",
  };
  const [read1] =
    read({ teams: [team] }, { league: "Southern Testing League", leagueSourceId: "7001" }).teams;
  assert.deepEqual([read1?.league, read1?.sourceLeagueId], ["Southern Testing League", "7001"]);
});

Deno.test("reads lists of leagues, of both versions", () => {
  const league = {
    idLeague: "7001",
    strLeague: "Southern Testing League",
    strSport: "Soccer",
    strLeagueAlternate: "STL, Southern League;Testing League",
    strCountry: "England",
    strBadge: "ftp://badges.example/7001.png",
    strLogo: "https://badges.example/7001-logo.png",
    strWebsite: "www.stl.example",
    strDescriptionEN: "Two\nlines",
    intFormedYear: "1899",
  };
  for (const root of ["leagues", "countries", "all"]) {
    assert.deepEqual(read({ [root]: [league] }).leagues, [{
      sourceLeagueId: "7001",
      sport: "Soccer",
      name: "Southern Testing League",
      alternateNames: ["STL", "Southern League", "Testing League"],
      shortName: null,
      slug: null,
      sourceSportId: null,
      country: "England",
      logoUrl: "https://badges.example/7001-logo.png",
      websiteUrl: "https://www.stl.example/",
      description: "Two lines",
      startYear: 1899,
    }]);
  }
});
