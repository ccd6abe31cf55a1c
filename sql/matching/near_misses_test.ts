// Events that resemble what a name prints and are not meant, and what is said to speak against each.
import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import type { GivenEvent, GivenReading } from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";
import { explained, GAME, givenMatched, NAMES, spoken, TONIGHT } from "../../tests/explanations.ts";

const SOCCER = { league: "English Premier League", sport: "Soccer" };

/** What is said of the event `game` beside a name that prints this. */
interface Miss {
  reading: GivenReading;
  events?: GivenEvent[];
  said: RegExp;
}

const MISSES: Record<string, Miss> = {
  "the squad that is printed": {
    reading: { ...NAMES, markers: ["women"] },
    said: /^game vetoed: The name says women, the event is of the first teams$/,
  },
  "the squad that is not printed": {
    reading: { a: "Arsenal", b: "Chelsea" },
    events: [{
      ...SOCCER,
      league: "English Women's Super League",
      id: "game",
      sides: ["Arsenal Women", "Chelsea Women"],
      at: TONIGHT,
    }],
    said:
      /^game vetoed: It is of women, and the name says so neither by a word nor by a clock that agrees to the minute$/,
  },
  "the age that is not printed": {
    reading: { a: "Arsenal", b: "Chelsea" },
    events: [{ ...SOCCER, id: "game", sides: ["Arsenal U21", "Chelsea U21"], at: TONIGHT }],
    said: /^game vetoed: It is of u21, and the name does not say so$/,
  },
  "the sport": {
    reading: { ...NAMES, sport: "Ice Hockey" },
    said: /^game vetoed: The name says Ice Hockey, the event is Basketball$/,
  },
  "the clock": {
    reading: { ...NAMES, date: "2026-11-24", time: "19:00", zone: "ET" },
    said: /^game vetoed: It starts 96 h from the printed time; more than 17 h is another event$/,
  },
  "the day": {
    reading: { ...NAMES, date: "2026-11-24" },
    said: /^game vetoed: It is on another day than is printed$/,
  },
  "a game that is too far ahead": {
    reading: NAMES,
    events: [{ ...GAME, at: "2027-01-02T00:00Z" }],
    said: /^game vetoed: It is more than 40 days ahead, too far for a name without a date$/,
  },
  "a game that is too long ago": {
    reading: NAMES,
    events: [{ ...GAME, at: "2026-11-19T00:00Z" }],
    said: /^game vetoed: It started too long ago for a name without a date$/,
  },
  "a game that is over": {
    reading: NAMES,
    events: [{ ...GAME, at: "2026-11-20T12:00Z" }],
    said: /^game vetoed: It is over, and without a date the name means one to come$/,
  },
  "the other side": {
    reading: { a: "Lakers", b: "Heat" },
    said: /^game vetoed: "Heat" is not Boston Celtics \(0 % alike\), at least 60 % is asked$/,
  },
  "another side that is a little alike": {
    reading: { a: "Lakers", b: "Bosto Celtix" },
    said: /^game vetoed: "Bosto Celtix" is [45]\d % like Boston Celtics, at least 60 % is asked$/,
  },
  "two sides that are only alike": {
    reading: { a: "Lkers", b: "Boston Celtcs" },
    said:
      /^game vetoed: Neither side is exactly named, one must be: "Lkers" is \d\d % like Los Angeles Lakers, "Boston Celtcs" is \d\d % like Boston Celtics$/,
  },
  "a side that is another team's name": {
    reading: { a: "Troy Trojans", b: "Ohio State" },
    events: [{
      id: "game",
      league: "NCAA Football",
      sport: "American Football",
      sides: ["Troy Trojans", "Ohio Bobcats"],
      at: TONIGHT,
    }],
    said: /^game vetoed: "Ohio State" is exactly the name of another team, Ohio State Buckeyes$/,
  },
  "a single side": {
    reading: { a: "Lakers" },
    said: /^game vetoed: The name prints one side only, both are needed$/,
  },
  "a number of the title": {
    reading: { title: "UFC 332 Lind vs Moll" },
    events: [{ id: "game", name: "UFC 330: Lind vs Moll", league: "UFC", sport: "MMA", at: TONIGHT }],
    said: /^game vetoed: .*[Tt]he printed number 332 is not in the event's title$/,
  },
  "the words of the title": {
    reading: { title: "Brazilian Harbour Practice 1 of Old Boats" },
    events: [{
      id: "game",
      name: "Brazilian Grand Prix Practice 1",
      league: "Formula 1",
      sport: "Motorsport",
      at: TONIGHT,
    }],
    said: /^game vetoed: The titles are \d\d % alike, at least 66 % is asked$/,
  },
  "a postponement": {
    reading: NAMES,
    events: [{ ...GAME, status: "postponed" }],
    said: /^game vetoed: It is postponed$/,
  },
  "a start outside of the days that are searched": {
    reading: { ...NAMES, date: "2027-01-25" },
    events: [{ ...GAME, at: "2027-01-26T00:00Z" }],
    said: /^game vetoed: It is outside of the days that are searched, from 2 days ago to 45 ahead$/,
  },
  "a team's channel with another name": {
    reading: { kind: "team", a: "Los Angeles Lakrs" },
    said: /^game vetoed: "Los Angeles Lakrs" is not exactly Los Angeles Lakers \(\d\d % alike\)$/,
  },
  "a team's channel with a name of many": {
    reading: { kind: "team", a: "Lakers" },
    said:
      /^game vetoed: "Lakers" may be another team too: for a team's channel a league or a shelf must say which$/,
  },
  "a team's game after the guide": {
    reading: { kind: "team", a: "Los Angeles Lakers" },
    events: [{ ...GAME, at: "2026-11-29T00:00Z" }],
    said: /^game vetoed: It is not within the 3 days of the guide$/,
  },
};

Deno.test("an event that resembles the name and is not meant is named with what speaks against it", (t) =>
  sharingDatabase(
    t,
    Object.fromEntries(
      Object.entries(MISSES).map(([name, { reading, events, said }]) => [name, async (sql: Sql) => {
        const provider = await givenMatched(sql, reading, events);
        const lines = await explained(sql, provider);
        assert.equal(lines[0]!.place, 0);
        assert.match(spoken(lines.find((line) => line.event === "game" && line.place > 0)), said);
      }]),
    ),
  ));
