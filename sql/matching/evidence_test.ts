// What speaks for and against candidates: the clock, the printed competition, squads, words of titles.

import { assertMatched, type MatchingTable } from "../../tests/matching_tables.ts";

const TONIGHT = "2026-11-21T00:00Z";
const SEVEN_ET = { date: "2026-11-20", time: "19:00", zone: "ET" };
const HANDBALL = { league: "Handball-Bundesliga", sport: "Handball", at: TONIGHT };
const RACE = { league: "Formula 1", sport: "Motorsport" };

const TABLES: Record<string, MatchingTable> = {
  "the printed competition": {
    events: [
      { ...HANDBALL, id: "hall", sides: ["Nordstadt", "Seeheim"] },
      {
        id: "cup",
        league: "Lakeland Lake League",
        sport: "Soccer",
        sides: ["Oldham Rovers", "Kirk Athletic"],
        at: TONIGHT,
      },
    ],
    names: {
      "is that of many sports": [
        { a: "Nordstadt", b: "Seeheim", league: "Germany - Bundesliga" },
        "hall full_name",
      ],
      "is another one": [{ a: "Nordstadt", b: "Seeheim", league: "Harbour Trophy" }, "low_confidence"],
      "is another one, but the clock is the game's": [
        { a: "Nordstadt", b: "Seeheim", league: "Harbour Trophy", ...SEVEN_ET },
        "hall full_name",
      ],
      "is called in the country's own way": [
        { a: "Oldham Rovers", b: "Kirk Athletic", league: "Lakeland League" },
        "cup full_name",
      ],
    },
  },
  "the printed sport": {
    events: [
      {
        id: "ice",
        league: "Lakeland Hockey",
        sport: "Ice Hockey",
        sides: ["Kirk Kings", "Dale Drakes"],
        at: TONIGHT,
      },
      {
        id: "any",
        league: "Lakeland Shows",
        sport: "Various",
        sides: ["Fell Foxes", "Moor Mules"],
        at: TONIGHT,
      },
    ],
    names: {
      "is the event's": [{ a: "Kirk Kings", b: "Dale Drakes", sport: "Ice Hockey" }, "ice full_name"],
      "is another one": [{ a: "Kirk Kings", b: "Dale Drakes", sport: "Basketball" }, "no_event"],
      "is any where the event is filed under none": [
        { a: "Fell Foxes", b: "Moor Mules", sport: "Basketball" },
        "any full_name",
      ],
    },
  },
  "a clock": {
    events: [
      { id: "early", sides: ["Boston Celtics", "Los Angeles Lakers"], at: "2026-11-20T19:00Z" },
      { id: "late", sides: ["Boston Celtics", "Los Angeles Lakers"], at: TONIGHT },
      { id: "small hours", sides: ["Utah Jazz", "Phoenix Suns"], at: "2026-11-22T06:30Z" },
      { id: "alone", sides: ["Miami Heat", "Chicago Bulls"], at: TONIGHT },
    ],
    names: {
      "tells two games of a day apart": [{ a: "Lakers", b: "Celtics", ...SEVEN_ET }, "late alias"],
      "without a zone does not": [
        { a: "Lakers", b: "Celtics", date: "2026-11-20", time: "22:10" },
        "low_confidence",
      ],
      "without a zone does where it fits": [
        { a: "Lakers", b: "Celtics", date: "2026-11-20", time: "14:00" },
        "early alias",
      ],
      "without a day means the next game at that hour": [{
        a: "Lakers",
        b: "Celtics",
        time: "19:00",
        zone: "ET",
      }, "late alias"],
      "past midnight belongs to the evening before": [
        { a: "Jazz", b: "Suns", date: "2026-11-21", time: "01:30", zone: "ET" },
        "small hours alias",
      ],
      "off by whole hours is a wrong zone": [
        { a: "Heat", b: "Bulls", ...SEVEN_ET, time: "21:00" },
        "alone alias",
      ],
      "off by anything else is another game": [
        { a: "Heat", b: "Bulls", ...SEVEN_ET, time: "21:15" },
        "low_confidence",
      ],
    },
  },
  "squads": {
    events: [
      {
        id: "women",
        league: "NCAA Women's Soccer",
        sport: "Soccer",
        sides: ["Lake State", "Hill College"],
        at: TONIGHT,
      },
      {
        id: "youth",
        league: "Lakeside U19 League",
        sport: "Soccer",
        sides: ["Dale Town U19", "Mill Town U19"],
        at: TONIGHT,
      },
    ],
    names: {
      "unmarked women to the minute": [
        { a: "Lake State", b: "Hill College", ...SEVEN_ET },
        "women full_name",
      ],
      "unmarked women at another hour": [
        { a: "Lake State", b: "Hill College", ...SEVEN_ET, time: "21:00" },
        "low_confidence",
      ],
      "unmarked women without a clock": [{ a: "Lake State", b: "Hill College" }, "low_confidence"],
      "youth of any age": [{ a: "Dale Town", b: "Mill Town", markers: ["youth"] }, "youth full_name"],
      "veterans are nobody's": [{ a: "Dale Town", b: "Mill Town", markers: ["legends"] }, "no_event"],
    },
  },
  "both sides alike": {
    events: [{
      id: "alike",
      league: "Upland Division",
      sport: "Soccer",
      sides: ["Bergholm Internazionale", "Vasalunda IF"],
      at: TONIGHT,
    }],
    names: {
      "at the printed time": [{ a: "Bergholm", b: "Vasalund IF", ...SEVEN_ET }, "alike similar_name"],
      "at another time": [{ a: "Bergholm", b: "Vasalund IF", ...SEVEN_ET, time: "16:00" }, "no_event"],
      "without a time": [{ a: "Bergholm", b: "Vasalund IF" }, "no_event"],
    },
  },
  "towns": {
    events: [{
      id: "towns",
      league: "Junior Softball Cup",
      sport: "Softball",
      sides: ["Elmford", "Pinehaven"],
      at: TONIGHT,
    }],
    names: { "with their states": [{ a: "Elmford, ME", b: "Pinehaven, MA" }, "towns full_name"] },
  },
  "titles": {
    events: [
      {
        ...RACE,
        id: "qualifying",
        name: "Hilltown Grand Prix - Qualifying",
        venue: "Windmoor Circuit",
        at: TONIGHT,
      },
      {
        ...RACE,
        id: "race",
        name: "Hilltown Grand Prix",
        venue: "Windmoor Circuit",
        at: "2026-11-22T00:00Z",
      },
      { id: "card", name: "ROC 45: Lind vs Moll", league: "Ring of Champions", sport: "MMA", at: TONIGHT },
      {
        id: "r1",
        name: "Bay Classic - Round 1",
        league: "Coast Tour",
        sport: "Golf",
        at: "2026-11-20T12:00Z",
      },
      {
        id: "r2",
        name: "Bay Classic - Round 2",
        league: "Coast Tour",
        sport: "Golf",
        at: "2026-11-21T12:00Z",
      },
    ],
    names: {
      "the race is not its qualifying": [{ title: "Hilltown Grand Prix", league: "Formula 1" }, "race title"],
      "qualifying in another language": [
        { title: "Hilltown Grand Prix Kvalifisering", league: "Formula 1" },
        "qualifying title",
      ],
      "a race by its place": [{ title: "Windmoor Qualifying", league: "Formula 1" }, "qualifying title"],
      "another race's session": [{ title: "Lowtown Grand Prix Qualifying", league: "Formula 1" }, "no_event"],
      "a card by its number": [
        { title: "Ring of Champions 45: Port City", league: "Ring of Champions" },
        "card title",
      ],
      "a round in another language": [{ title: "Bay Classic 2. runde" }, "r2 title"],
      "a tournament without its round: the next that is not over": [
        { title: "Bay Classic", league: "Coast Tour" },
        "r2 title",
      ],
      "another league's race of that name": [
        { title: "Hilltown Grand Prix", league: "Harbour Trophy" },
        "low_confidence",
      ],
    },
  },
};

Deno.test("evidence", (t) => assertMatched(t, TABLES));
