// Answers of ESPN about a made-up league, for tests of its reader.
import assert from "node:assert/strict";
import { readEspn } from "../functions/_shared/sources/espn.ts";
import type { SourceRequest } from "../functions/_shared/sources/source_reading.ts";
import type { SourceBatch, SourceEvent } from "../functions/_shared/sources/source_rows.ts";

/** What is asked for unless a test says otherwise. */
export const request: SourceRequest = {
  description: "sports/hockey/thl/scoreboard?dates=20260304",
  slug: "hockey/thl",
  sport: "Ice Hockey",
  league: "Testing Hockey League",
  leagueSourceId: "77",
};

/** A request about another league, of a sport whose teams have ids of their own. */
export const soccer = {
  slug: "soccer/tst.1",
  sport: "Soccer",
  league: "Southern Testing League",
  leagueSourceId: "7001",
};

/** Reads an answer to a request about the made-up league. */
export function read(answer: unknown, asked: Partial<SourceRequest> = {}): SourceBatch {
  return readEspn(JSON.stringify(answer), { ...request, ...asked });
}

/** Part of an answer. */
export type Fields = Record<string, unknown>;

/** A team as ESPN writes it. */
export function team(id: string, location: string, name: string, changes: Fields = {}): Fields {
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

/** A team as a side of a game. */
export function side(homeAway: string | undefined, of: Fields, more: Fields = {}): Fields {
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

/** A person who competes. */
export function athlete(id: string, name: string, order: number, sport = "850"): Fields {
  return {
    id,
    uid: `s:${sport}~l:900~a:${id}`,
    type: "athlete",
    order,
    athlete: { displayName: name, fullName: name, flag: { alt: "Testland" } },
  };
}

export const gulls = team("1", "Port Alder", "Gulls");
export const bears = team("2", "North Bay", "Bears");

/** A game of a made-up league, ESPN's way; changes of the event and of its competition. */
export function game(changes: Fields = {}, competition: Fields = {}): Fields {
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

/** Reads a board of one event, which must come through. */
export function readOne(entry: Fields, asked: Partial<SourceRequest> = {}): SourceEvent {
  const batch = read({ events: [entry] }, asked);
  assert.deepEqual(batch.skipped, []);
  assert.equal(batch.events.length, 1);
  return batch.events[0]!;
}
