// Answers of TheSportsDB about a made-up league, for tests of its reader.
import assert from "node:assert/strict";
import type { SourceRequest } from "../functions/_shared/sources/source_reading.ts";
import type { SourceBatch, SourceEvent } from "../functions/_shared/sources/source_rows.ts";
import { readTheSportsDb } from "../functions/_shared/sources/thesportsdb.ts";

/** What is asked for unless a test says otherwise. */
export const request: SourceRequest = {
  description: "eventsday.php?d=2026-03-04",
  slug: null,
  sport: null,
  league: null,
  leagueSourceId: null,
};

/** Reads an answer to the request. */
export function read(answer: unknown, asked: Partial<SourceRequest> = {}): SourceBatch {
  return readTheSportsDb(JSON.stringify(answer), { ...request, ...asked });
}

/** A complete event of a made-up league; `changes` replace or, with undefined, remove fields. */
export function event(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    idEvent: "9100001",
    strTimestamp: "2026-03-04T19:30:00",
    strEvent: "Ashford Rovers vs Brixham Town",
    strEventAlternate: "Brixham Town @ Ashford Rovers",
    strSport: "Soccer",
    idLeague: "7001",
    strLeague: "Southern Testing League",
    strSeason: "2025-2026",
    strDescriptionEN: "",
    strHomeTeam: "Ashford Rovers",
    strAwayTeam: "Brixham Town",
    intHomeScore: null,
    intAwayScore: null,
    intRound: "28",
    dateEvent: "2026-03-04",
    dateEventLocal: "2026-03-04",
    strTime: "19:30:00",
    strTimeLocal: "19:30:00",
    idHomeTeam: "8001",
    idAwayTeam: "8002",
    strHomeTeamBadge: "https://badges.example/8001.png",
    strAwayTeamBadge: "",
    strVenue: "Mill Lane",
    strCity: "Ashford",
    strCountry: "England",
    strThumb: "https://thumbs.example/9100001.jpg",
    strStatus: "NS",
    strPostponed: "no",
    ...changes,
  };
}

/** Reads an answer of one event, which must come through. */
export function readOne(changes: Record<string, unknown>, asked: Partial<SourceRequest> = {}): SourceEvent {
  const batch = read({ events: [event(changes)] }, asked);
  assert.deepEqual(batch.skipped, []);
  assert.equal(batch.events.length, 1);
  return batch.events[0]!;
}
