import assert from "node:assert/strict";
import { athlete, type Fields, game, read, readOne } from "../../../tests/espn_answers.ts";

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
