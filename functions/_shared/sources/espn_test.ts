import assert from "node:assert/strict";
import { readEspn } from "./espn.ts";
import { SourceError } from "./source_error.ts";
import type { SourceRequest } from "./source_reading.ts";
import type { SourceBatch, SourceEvent, SourceTeam } from "./source_rows.ts";

const request: SourceRequest = {
  description: "sports/hockey/thl/scoreboard?dates=20260304",
  slug: "hockey/thl",
  sport: "Ice Hockey",
  league: "Testing Hockey League",
  leagueSourceId: "77",
};

const soccer = {
  slug: "soccer/tst.1",
  sport: "Soccer",
  league: "Southern Testing League",
  leagueSourceId: "7001",
};

function read(answer: unknown, asked: Partial<SourceRequest> = {}): SourceBatch {
  return readEspn(JSON.stringify(answer), { ...request, ...asked });
}

type Fields = Record<string, unknown>;

function team(id: string, location: string, name: string, changes: Fields = {}): Fields {
  return {
    id,
    uid: `s:70~l:77~t:${id}`,
    location,
    name,
    abbreviation: location.slice(0, 3).toUpperCase(),
    displayName: `${location} ${name}`,
    shortDisplayName: name,
    color: "0a1b2c",
    alternateColor: "ffffff",
    isActive: true,
    logo: `https://logos.example/${id}.png`,
    ...changes,
  };
}

function side(homeAway: string | undefined, of: Fields, more: Fields = {}): Fields {
  return {
    id: of.id,
    uid: of.uid,
    type: "team",
    homeAway,
    order: homeAway === "home" ? 0 : 1,
    team: of,
    ...more,
  };
}

function athlete(id: string, name: string, order: number, sport = "850"): Fields {
  return {
    id,
    uid: `s:${sport}~l:900~a:${id}`,
    type: "athlete",
    order,
    athlete: { displayName: name, fullName: name, flag: { alt: "Testland" } },
  };
}

const gulls = team("1", "Port Alder", "Gulls");
const bears = team("2", "North Bay", "Bears");

/** A game of a made-up league, ESPN's way; changes of the event and of its competition. */
function game(changes: Fields = {}, competition: Fields = {}): Fields {
  return {
    id: "401900001",
    uid: "s:70~l:77~e:401900001",
    date: "2026-03-05T00:30Z",
    name: "North Bay Bears at Port Alder Gulls",
    shortName: "NOR @ POR",
    season: { year: 2026, type: 2, slug: "regular-season" },
    status: { type: { name: "STATUS_SCHEDULED", state: "pre" } },
    competitions: [{
      id: "401900001",
      uid: "s:70~l:77~e:401900001~c:401900001",
      date: "2026-03-05T00:30Z",
      timeValid: true,
      venue: { id: "5", fullName: "Harbour Arena", address: { city: "Port Alder", state: "Maine" } },
      competitors: [side("away", bears), side("home", gulls)],
      broadcasts: [{ market: "national", names: ["TSTV", "TSTV 2"] }],
      geoBroadcasts: [
        { type: { shortName: "TV" }, media: { shortName: "TSTV" } },
        { type: { shortName: "Radio" }, media: { shortName: "TSFM" } },
        { type: { shortName: "STREAMING" }, media: { shortName: "Testflix" } },
      ],
      notes: [{ type: "event", headline: "Rivalry Night" }],
      status: { type: { name: "STATUS_SCHEDULED", state: "pre" } },
      ...competition,
    }],
    ...changes,
  };
}

function readOne(entry: Fields, asked: Partial<SourceRequest> = {}): SourceEvent {
  const batch = read({ events: [entry] }, asked);
  assert.deepEqual(batch.skipped, []);
  assert.equal(batch.events.length, 1);
  return batch.events[0]!;
}

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

Deno.test("teams are told apart by their uid, made where the answer leaves it out", async (t) => {
  const bare = (location: string, name: string) => ({ ...team("9", location, name), uid: undefined });
  const cases: [name: string, Fields, Partial<SourceRequest>, string | null][] = [
    ["with the league where it has one", team("9", "A", "B"), {}, "s:70~l:77~t:9"],
    ["without it where it has none", { ...team("9", "A", "B"), uid: "s:600~t:9" }, soccer, "s:600~t:9"],
    [
      "the event's part of a uid is dropped",
      { ...team("9", "A", "B"), uid: "s:200~e:4~c:4~t:9" },
      {},
      "s:200~t:9",
    ],
    ["made with the league", bare("A", "B"), {}, "s:70~l:77~t:9"],
    ["made without it", bare("A", "B"), soccer, "s:600~t:9"],
    ["not made for sports nobody knows it of", bare("A", "B"), { slug: "lacrosse/pll" }, null],
  ];
  for (const [name, of, asked, id] of cases) {
    await t.step(name, () => {
      const entry = game({ uid: undefined }, { competitors: [side("home", of), side("away", bears)] });
      assert.equal(readOne(entry, asked).homeSourceId, id);
      const ids = read({ events: [entry] }, asked).teams.map((each) => each.sourceTeamId);
      assert.deepEqual(ids, id === null ? ["s:70~l:77~t:2"] : [id, "s:70~l:77~t:2"]);
    });
  }
});

Deno.test("reads lists of teams with the names they go by", async (t) => {
  const cases: [Fields, Partial<SourceTeam>][] = [
    [team("1", "Port Alder", "Gulls"), {
      name: "Port Alder Gulls",
      shortName: "Gulls",
      alternateNames: ["Gulls"],
      city: "Port Alder",
      nickname: "Gulls",
    }],
    [team("1", "Port Alder", "Gulls", { displayName: "PA Gulls", nickname: "The Birds" }), {
      name: "PA Gulls",
      alternateNames: ["Gulls", "Port Alder Gulls", "The Birds"],
      city: null,
      nickname: null,
    }],
    [
      team("1", "Ashford", "Ashford", {
        displayName: "Ashford",
        shortDisplayName: "Ashford",
        nickname: "Ashford",
      }),
      {
        name: "Ashford",
        alternateNames: [],
        city: null,
        nickname: null,
      },
    ],
    [
      team("1", "Testland", "Ashford Kings", {
        displayName: "Ashford Kings",
        shortDisplayName: "AK",
        abbreviation: "AK",
      }),
      {
        name: "Ashford Kings",
        alternateNames: [],
        abbreviation: "AK",
        city: null,
      },
    ],
    [
      team("1", "A", "B", {
        logo: undefined,
        logos: [{ href: "x" }, { href: "https://logos.example/1.png" }],
        color: "",
      }),
      {
        badgeUrl: "https://logos.example/1.png",
        color: null,
      },
    ],
  ];
  for (const [listed, expected] of cases) {
    await t.step(String(listed.displayName), () => {
      const league = { id: "77", uid: "s:70~l:77", name: "THL", slug: "thl", teams: [{ team: listed }] };
      const batch = read({ sports: [{ leagues: [league] }] });
      assert.deepEqual(batch.skipped, []);
      const [row] = batch.teams;
      assert.ok(row);
      for (const [key, value] of Object.entries(expected)) {
        assert.deepEqual(row[key as keyof SourceTeam], value, key);
      }
      assert.deepEqual([row.league, row.isList, row.metadata], [
        "Testing Hockey League",
        true,
        JSON.parse(JSON.stringify(listed)),
      ]);
      assert.equal(batch.leagues[0]?.name, "THL");
    });
  }
  await t.step("one team alone", () => {
    assert.deepEqual(read({ team: gulls }).teams.map((each) => each.sourceTeamId), ["s:70~l:77~t:1"]);
  });
  await t.step("leagues alone", () => {
    const leagues = [{ id: "77", uid: "s:70~l:77", name: "THL", slug: "thl" }, { name: "No id" }];
    const batch = read({ leagues }, { slug: null });
    assert.deepEqual(batch.leagues.map((each) => each.slug), ["hockey/thl"]);
    assert.deepEqual(batch.skipped, [{ what: "league No id", reason: "it has no id" }]);
  });
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

Deno.test("each match of a tournament is an event of the tour that plays it", () => {
  const match = (id: string, competitors: Fields[], more: Fields = {}) => ({
    id,
    date: "2026-06-29T10:00Z",
    timeValid: true,
    venue: { fullName: "Alder, Testland", court: "Court 2" },
    round: { displayName: "Round 1" },
    status: { type: { name: "STATUS_SCHEDULED", state: "pre" } },
    competitors,
    ...more,
  });
  const pair = (id: string, name: string, order: number) => ({
    id,
    uid: `s:850~l:851~t:${id}`,
    order,
    roster: { displayName: name },
  });
  const batch = read({
    events: [{
      id: "900-2026",
      uid: "s:850~l:851~e:900-2026",
      name: "Alder Open",
      date: "2026-06-28T04:00Z",
      season: { year: 2026 },
      groupings: [
        {
          grouping: { displayName: "Women's Singles" },
          competitions: [
            match("150001", [athlete("12", "Eva Rivers", 2), athlete("11", "Ana Stone", 1)]),
            match("150002", [athlete("13", "TBD", 1), athlete("12", "Eva Rivers", 2)]),
          ],
        },
        {
          grouping: { displayName: "Men's Doubles" },
          competitions: [
            match(
              "150003",
              [pair("21-22", "Max Hill / Leo Field", 1), pair("23-24", "Ed Lake / Al Wood", 2)],
              { timeValid: false },
            ),
          ],
        },
      ],
    }],
  }, { slug: "tennis/atp", sport: "Tennis", league: "ATP Tour", leagueSourceId: "851" });
  assert.deepEqual(
    batch.events.map((event) => ({ ...event, metadata: null, startAt: event.startAt.toISOString() })),
    [
      {
        id: "150001",
        names: ["Ana Stone", "Eva Rivers"],
        ids: ["s:850~a:11", "s:850~a:12"],
        league: ["900", "WTA Tour"],
        round: "Women's Singles, Round 1",
        isKnown: true,
      },
      {
        id: "150003",
        names: ["Max Hill / Leo Field", "Ed Lake / Al Wood"],
        ids: ["s:850~t:21-22", "s:850~t:23-24"],
        league: ["851", "ATP Tour"],
        round: "Men's Doubles, Round 1",
        isKnown: false,
      },
    ].map((expected) => ({
      sourceEventId: expected.id,
      league: expected.league[1],
      sport: "Tennis",
      eventName: expected.names.join(" vs "),
      sides: { home: expected.names[0], away: expected.names[1] },
      startAt: "2026-06-29T10:00:00.000Z",
      venue: "Court 2, Alder, Testland",
      city: null,
      country: null,
      status: "scheduled",
      sourceLeagueId: expected.league[0],
      homeSourceId: expected.ids[0],
      awaySourceId: expected.ids[1],
      timeIsKnown: expected.isKnown,
      utcOffsetMinutes: null,
      season: "2026",
      round: expected.round,
      broadcaster: null,
      description: "Alder Open",
      thumbnailUrl: null,
      homeLogoUrl: null,
      awayLogoUrl: null,
      field: null,
      metadata: null,
    })),
  );
  const kept = batch.events[0]!.metadata as { name: string; competitions: Fields[]; groupings?: unknown };
  assert.deepEqual([kept.name, kept.competitions.length, kept.groupings], ["Alder Open", 1, undefined]);
  assert.deepEqual(batch.skipped, [{
    what: "event 150002 Alder Open",
    reason: "its sides are not known yet",
  }]);
  assert.deepEqual(batch.teams, []);
});

Deno.test("a card of fights is one event with the fighters of its main card", () => {
  const bout = (date: string, a: string, b: string) => ({
    id: "1",
    date,
    competitors: [athlete(a, a, 1, "3301"), athlete(b, b, 2, "3301")],
    broadcasts: [{ names: ["TSTV"] }],
  });
  const event = readOne({
    id: "600900001",
    uid: "s:3301~l:3321~e:600900001",
    name: "Cage Night 12: Stone vs. Rivers",
    date: "2026-03-07T21:00Z",
    season: { year: 2026 },
    venues: [{ fullName: "Harbour Arena", address: { city: "Port Alder", country: "Testland" } }],
    status: { type: { name: "STATUS_SCHEDULED", state: "pre" } },
    competitions: [
      bout("2026-03-07T21:00Z", "Early", "Bird"),
      bout("2026-03-08T00:00Z", "Hill", "Field"),
      bout("2026-03-08T00:00Z", "Stone", "Rivers"),
    ],
  }, { slug: "mma/ufc", sport: "MMA", league: "Cage Nights", leagueSourceId: "3321" });
  assert.deepEqual(
    [
      event.eventName,
      event.sides,
      event.startAt.toISOString(),
      event.venue,
      event.country,
      event.broadcaster,
    ],
    [
      "Cage Night 12: Stone vs. Rivers",
      null,
      "2026-03-07T21:00:00.000Z",
      "Harbour Arena",
      "Testland",
      "TSTV",
    ],
  );
  assert.deepEqual(event.field?.map((each) => each.name), ["Stone", "Rivers", "Hill", "Field"]);
  assert.deepEqual(event.field?.[0], {
    id: "s:3301~a:Stone",
    name: "Stone",
    abbreviation: null,
    country: "Testland",
  });
});

Deno.test("each session of a race meeting is an event, the race by the meeting's name", () => {
  const session = (id: string, type: Fields, date: string) => ({
    id,
    type,
    date,
    competitors: [athlete("5", "Ed Lake", 1, "2000"), athlete("6", "Al Wood", 2, "2000")],
  });
  const batch = read({
    events: [{
      id: "600900002",
      uid: "s:2000~l:2030~e:600900002",
      name: "Testland Grand Prix",
      date: "2026-04-24T09:30Z",
      season: { year: 2026 },
      circuit: { fullName: "Alder Ring", address: { city: "Port Alder", country: "Testland" } },
      competitions: [
        session("11", { id: "1", abbreviation: "FP1" }, "2026-04-24T09:30Z"),
        session("12", { id: "2", abbreviation: "Qual" }, "2026-04-25T13:00Z"),
        session("13", { id: "5" }, "2026-04-25T08:30Z"),
        session("14", { id: "9" }, "2026-04-25T18:30Z"),
        session("15", { id: "3", abbreviation: "Race" }, "2026-04-26T13:00Z"),
      ],
    }],
  }, { slug: "racing/f1", sport: "Motorsport", league: "Formula Test", leagueSourceId: "2030" });
  assert.deepEqual(
    batch.events.map((
      event,
    ) => [event.sourceEventId, event.eventName, event.startAt.toISOString(), event.venue, event.sides]),
    [
      ["11", "Testland Grand Prix - Practice 1", "2026-04-24T09:30:00.000Z", "Alder Ring", null],
      ["12", "Testland Grand Prix - Qualifying", "2026-04-25T13:00:00.000Z", "Alder Ring", null],
      ["13", "Testland Grand Prix - Sprint Shootout", "2026-04-25T08:30:00.000Z", "Alder Ring", null],
      ["15", "Testland Grand Prix", "2026-04-26T13:00:00.000Z", "Alder Ring", null],
    ],
  );
  assert.deepEqual(batch.events[0]?.field?.map((each) => each.name), ["Al Wood", "Ed Lake"]);
  assert.deepEqual(batch.skipped, [{
    what: "session of Testland Grand Prix 14",
    reason: "which session it is is not told",
  }]);
});

Deno.test("a tournament of many is one event with its field, a title alone an event without", () => {
  const golf = { slug: "golf/pga", sport: "Golf", league: "Test Tour", leagueSourceId: "1106" };
  const players = ["Ed Lake", "Al Wood", "Max Hill"].map((name, at) =>
    athlete(String(at + 1), name, at, "1100")
  );
  const event = readOne(
    game({ name: "Alder Classic" }, { competitors: players, timeValid: false, notes: [] }),
    golf,
  );
  assert.deepEqual([event.eventName, event.sides, event.timeIsKnown], ["Alder Classic", null, false]);
  assert.deepEqual(event.field?.map((each) => each.id), ["s:1100~a:2", "s:1100~a:1", "s:1100~a:3"]);
  const title = readOne(game({ name: "All-Star Weekend", competitions: [] }));
  assert.deepEqual([title.eventName, title.sides, title.field], ["All-Star Weekend", null, null]);
});

Deno.test("cricket's match of a series is its round", () => {
  const cricket = { slug: "cricket/8044", sport: "Cricket", league: "Test Bash", leagueSourceId: "8044" };
  const entry = game({ uid: "s:200~e:401900001", season: { year: 2026 } }, { description: "24th Match" });
  const event = readOne(entry, cricket);
  assert.deepEqual([event.round, event.sourceLeagueId, event.league], ["24th Match", "8044", "Test Bash"]);
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
