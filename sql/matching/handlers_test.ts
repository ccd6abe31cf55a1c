import type { GivenEvent } from "../../tests/database_fixtures.ts";
import { assertMatched, type MatchingTable } from "../../tests/matching_tables.ts";

const TONIGHT = "2026-11-21T00:00Z";
const GAME: GivenEvent = { id: "game", sides: ["Boston Celtics", "Los Angeles Lakers"], at: TONIGHT };
const FULL_NAMES = { a: "Los Angeles Lakers", b: "Boston Celtics" };
const SEVEN_ET = { date: "2026-11-20", time: "19:00", zone: "ET" };
const SOCCER = { league: "English Premier League", sport: "Soccer" };
const WOMENS_SOCCER = { league: "English Women's Super League", sport: "Soccer" };

const TABLES: Record<string, MatchingTable> = {
  "handler 2: both sides by full name": {
    events: [
      GAME,
      { ...SOCCER, id: "bayern", sides: ["FC Bayern München", "1. FC Köln"], at: TONIGHT },
      { id: "aces", league: "WNBA", sides: ["Las Vegas Aces", "New York Liberty"], at: TONIGHT },
      { ...WOMENS_SOCCER, id: "women", sides: ["Arsenal Women", "Chelsea Women"], at: TONIGHT },
      { ...GAME, id: "postponed", sides: ["Utah Jazz", "Phoenix Suns"], status: "postponed" },
    ],
    names: {
      "without date or clock": [FULL_NAMES, "game full_name"],
      "with its clock": [{ ...FULL_NAMES, ...SEVEN_ET }, "game full_name"],
      "without accents, case and club words": [{ a: "BAYERN MUNCHEN", b: "1. fc koln" }, "bayern full_name"],
      "a zone nobody knows leaves the day": [
        { ...FULL_NAMES, date: "2026-11-20", time: "03:00", zone: "XYZT" },
        "game full_name",
      ],
      "16 hours off is another zone's clock": [
        { ...FULL_NAMES, date: "2026-11-20", time: "03:00", zone: "ET" },
        "game full_name",
      ],
      "18 hours off is another game": [
        { ...FULL_NAMES, date: "2026-11-20", time: "01:00", zone: "ET" },
        "low_confidence",
      ],
      "another day is another game": [{ ...FULL_NAMES, date: "2026-11-24" }, "no_event"],
      "women do not play the men's game": [{ ...FULL_NAMES, markers: ["women"] }, "no_event"],
      "the men's name is not the women's game": [{ a: "Arsenal", b: "Chelsea" }, "low_confidence"],
      "the women's name is": [{ a: "Arsenal", b: "Chelsea", markers: ["women"] }, "women full_name"],
      "the girls' name is not": [{ a: "Arsenal", b: "Chelsea", markers: ["women", "u21"] }, "no_event"],
      "where no men play, women need no marker": [
        { a: "Las Vegas Aces", b: "New York Liberty" },
        "aces full_name",
      ],
      "another sport's word vetoes": [{ ...FULL_NAMES, sport: "Ice Hockey" }, "no_event"],
      "another competition's word beats rosters": [{ ...FULL_NAMES, league: "NHL" }, "low_confidence"],
      "a postponed game is on nowhere": [{ a: "Utah Jazz", b: "Phoenix Suns" }, "no_event"],
      "nothing that could be a side": [{}, "no_sides"],
    },
  },
  "handler 3: any exact alias": {
    events: [GAME, { id: "late", sides: ["Utah Jazz", "Phoenix Suns"], at: "2026-11-24T00:00Z" }],
    names: {
      "nicknames": [{ a: "Lakers", b: "Celtics" }, "game alias"],
      "places with the league": [{ a: "Boston", b: "LA Lakers", league: "NBA" }, "game alias"],
      "sides the other way round": [{ a: "Celtics", b: "Lakers", order: "away_home" }, "game alias"],
      "abbreviations on their league's shelf": [{ a: "LAL", b: "BOS", shelf: "NBA" }, "game alias"],
      "abbreviations with the clock": [{ a: "LAL", b: "BOS", ...SEVEN_ET }, "game alias"],
      "abbreviations of the only game that is due": [{ a: "LAL", b: "BOS" }, "game alias"],
      "abbreviations of a game days ahead": [{ a: "UTA", b: "PHX" }, "low_confidence"],
      "one side only": [{ a: "Lakers", b: "Heat" }, "no_event"],
      "the same side twice": [{ a: "Lakers", b: "Los Angeles Lakers" }, "no_event"],
    },
  },
  "of two meetings": {
    events: [
      {
        id: "mlb",
        league: "MLB",
        sport: "Baseball",
        sides: ["St. Louis Cardinals", "San Francisco Giants"],
        at: TONIGHT,
      },
      {
        id: "nfl",
        league: "NFL",
        sport: "American Football",
        sides: ["Arizona Cardinals", "New York Giants"],
        at: "2026-11-21T03:00Z",
      },
    ],
    names: {
      "nothing says which": [{ a: "Cardinals", b: "Giants" }, "ambiguous"],
      "the sport does": [{ a: "Cardinals", b: "Giants", sport: "Baseball" }, "mlb alias"],
      "the league does": [{ a: "Cardinals", b: "Giants", league: "NFL" }, "nfl alias"],
      "the shelf does": [{ a: "Cardinals", b: "Giants", shelf: "NFL" }, "nfl alias"],
      "the family of the shelf does": [{ a: "Cardinals", b: "Giants", shelf: "TSN+" }, "nfl alias"],
      "the clock does": [{ a: "Cardinals", b: "Giants", ...SEVEN_ET }, "mlb alias"],
      "a clock between them does not": [
        { a: "Cardinals", b: "Giants", ...SEVEN_ET, time: "20:30" },
        "ambiguous",
      ],
    },
  },
  "on a shelf that carries one sport": {
    events: [
      {
        ...GAME,
        id: "mlb",
        league: "MLB",
        sport: "Baseball",
        sides: ["St. Louis Cardinals", "San Francisco Giants"],
      },
      { ...SOCCER, id: "cup", league: "Lakeland Cup", sides: ["Arsenal", "Chelsea"], at: TONIGHT },
      {
        id: "any",
        league: "Lakeland Shows",
        sport: "Various",
        sides: ["Fell Foxes", "Moor Mules"],
        at: TONIGHT,
      },
    ],
    names: {
      "another sport's game is doubtful": [{ a: "Cardinals", b: "Giants", shelf: "NFL" }, "low_confidence"],
      "another sport's game at the printed time is not": [
        { a: "Cardinals", b: "Giants", shelf: "NFL", ...SEVEN_ET },
        "mlb alias",
      ],
      "another competition of the sport is not": [
        { a: "Arsenal", b: "Chelsea", shelf: "MLS" },
        "cup full_name",
      ],
      "a game filed under no sport is not": [
        { a: "Fell Foxes", b: "Moor Mules", shelf: "NFL" },
        "any full_name",
      ],
      "elsewhere any sport may be": [{ a: "Cardinals", b: "Giants", shelf: "TSN+" }, "mlb alias"],
    },
  },
  "of a series' games": {
    events: [
      { ...GAME, id: "first", at: "2026-11-20T00:00Z" },
      { ...GAME, id: "second", at: "2026-11-21T00:00Z" },
      { ...GAME, id: "third", at: "2026-11-22T00:00Z" },
      { ...GAME, id: "fourth", at: "2026-11-25T00:00Z", sides: ["Los Angeles Lakers", "Boston Celtics"] },
      { id: "over", sides: ["Utah Jazz", "Phoenix Suns"], at: "2026-11-20T13:00Z" },
      { id: "running", sides: ["Miami Heat", "Chicago Bulls"], at: "2026-11-20T17:00Z" },
      { id: "tomorrow", sides: ["Miami Heat", "Chicago Bulls"], at: "2026-11-21T17:00Z" },
    ],
    names: {
      "undated, the next": [{ a: "Lakers", b: "Celtics" }, "second alias"],
      "undated, the running one": [{ a: "Heat", b: "Bulls" }, "running alias"],
      "undated, not one that is over": [{ a: "Jazz", b: "Suns" }, "over"],
      "dated, that day's": [{ a: "Lakers", b: "Celtics", date: "2026-11-21" }, "third alias"],
      "with a clock, the nearest": [
        { a: "Lakers", b: "Celtics", date: "2026-11-21", time: "18:00", zone: "ET" },
        "third alias",
      ],
      "yesterday's, while the name lingers": [
        { a: "Lakers", b: "Celtics", date: "2026-11-19" },
        "first alias",
      ],
      "the one at the printed home": [{ a: "Celtics", b: "Lakers", order: "away_home" }, "fourth alias"],
    },
  },
  "the channel of one team": {
    events: [
      GAME,
      { ...GAME, id: "third", at: "2026-11-22T00:00Z" },
      { ...GAME, id: "other", sides: ["Utah Jazz", "Phoenix Suns"] },
      { ...GAME, id: "too late", at: "2026-11-29T00:00Z" },
    ],
    names: {
      "by its full name": [{ kind: "team", a: "Los Angeles Lakers" }, "game;third team_schedule"],
      "by its nickname on its shelf": [
        { kind: "team", a: "Lakers", shelf: "NBA" },
        "game;third team_schedule",
      ],
      "by its nickname and league": [
        { kind: "team", a: "Lakers", league: "NBA" },
        "game;third team_schedule",
      ],
      "by a nickname that could be anybody's": [{ kind: "team", a: "Lakers" }, "no_event"],
      "of the women": [{ kind: "team", a: "Los Angeles Lakers", markers: ["women"] }, "no_event"],
      "without a game these days": [{ kind: "team", a: "Toronto Raptors" }, "no_event"],
    },
  },
  "handler 4: one side exact, the other alike": {
    events: [
      GAME,
      {
        id: "schools",
        league: "NCAA Football",
        sport: "American Football",
        sides: ["Troy Trojans", "Ohio Bobcats"],
        at: TONIGHT,
      },
    ],
    names: {
      "a misspelling": [{ a: "Lakers", b: "Boston Celtcs", ...SEVEN_ET }, "game similar_name"],
      "a sponsor before it": [
        { a: "Acme Los Angeles Lakers", b: "Boston Celtics", ...SEVEN_ET },
        "game similar_name",
      ],
      "both misspelled": [{ a: "Lkers", b: "Boston Celtcs", ...SEVEN_ET }, "no_event"],
      "nothing alike": [{ a: "Lakers", b: "Wanderers", ...SEVEN_ET }, "no_event"],
      "exactly somebody else": [{ a: "Troy Trojans", b: "Ohio State" }, "no_event"],
      "alike, but of another sport": [{ a: "Lakers", b: "Boston Celtcs", sport: "Ice Hockey" }, "no_event"],
      "alike, but women": [{ a: "Lakers", b: "Boston Celtcs", markers: ["women"] }, "no_event"],
      "alike, but another day": [{ a: "Lakers", b: "Boston Celtcs", date: "2026-11-24" }, "no_event"],
    },
  },
  "handler 4: titled events": {
    events: [
      { id: "330", name: "UFC 330: Lind vs Moll", league: "UFC", sport: "MMA", at: TONIGHT },
      { id: "331", name: "UFC 331: Berg vs Tal", league: "UFC", sport: "MMA", at: "2026-11-22T00:00Z" },
      {
        id: "practice1",
        name: "Brazilian Grand Prix Practice 1",
        league: "Formula 1",
        sport: "Motorsport",
        at: TONIGHT,
      },
      {
        id: "practice2",
        name: "Brazilian Grand Prix Practice 2",
        league: "Formula 1",
        sport: "Motorsport",
        at: "2026-11-21T04:00Z",
      },
    ],
    names: {
      "by title and sides": [{ title: "UFC 330", a: "Lind", b: "Moll" }, "330 title"],
      "by title alone": [{ title: "UFC 331 Berg vs Tal" }, "331 title"],
      "a number that is not the event's": [{ title: "UFC 332", a: "Lind", b: "Moll" }, "no_event"],
      "a race's session": [{ title: "Brazilian Grand Prix Practice 2" }, "practice2 title"],
      "too few words": [{ title: "Lind" }, "no_event"],
      "other words": [{ title: "Harbour regatta of the old boats" }, "no_event"],
      "on another day": [{ title: "UFC 330", a: "Lind", b: "Moll", date: "2026-11-27" }, "no_event"],
    },
  },
};

Deno.test("the searching handlers", (t) => assertMatched(t, TABLES));
