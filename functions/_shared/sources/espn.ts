// Reads answers of ESPN's site API: scoreboards, schedules of teams, lists of teams and of leagues.
import { z } from "zod";
import { type EventReading, readEvent } from "./espn_events.ts";
import { readUid, sportSlugOfUid } from "./espn_fields.ts";
import { League, type LeagueOfAnswer, leagueRow, readListedTeam } from "./espn_teams.ts";
import { asFields, cleanId, cleanText, Entries, Id, part, Text } from "./source_fields.ts";
import {
  BatchBuilder,
  kindOfValue,
  nameOfEntry,
  parseRoot,
  type SourceRequest,
  wrongShape,
} from "./source_reading.ts";
import type { SourceBatch } from "./source_rows.ts";

const source = "ESPN";

/**
 * Reads one answer; what kind it is shows its root. Entries without an id, a name, a day or a league are left out and named in
 * `skipped`, and so are games whose sides are not known yet.
 * @param text The answer's body.
 * @throws SourceError when the body is no JSON object or holds neither events nor teams nor leagues.
 */
export function readEspn(text: string, request: SourceRequest): SourceBatch {
  const root = parseRoot(text, source, request);
  const batch = new BatchBuilder();
  if (Array.isArray(root.events) || root.events === null) readBoard(root, request, batch);
  else if (root.events !== undefined) {
    throw wrongShape(`${kindOfValue(root.events)} as events`, source, request);
  } else if (Array.isArray(root.sports)) readTeamLists(root.sports, request, batch);
  else if (asFields(root.team) !== null) readOneTeam(root.team, request, batch);
  else if (Array.isArray(root.leagues)) readLeagues(root.leagues, request, batch);
  else throw wrongShape("an object without events, teams or leagues", source, request);
  return batch.build();
}

function readBoard(root: Record<string, unknown>, request: SourceRequest, batch: BatchBuilder): void {
  const leagueNames = new Map<string, string>();
  for (const entry of Entries.parse(root.leagues)) {
    // The board of all leagues of a sport has one league without a name or id.
    const league = League.safeParse(entry).data;
    if (league === undefined) continue;
    leagueNames.set(league.id, league.name);
    // The league asked for is known; merging it again with every board costs as much as the board.
    if (league.id === request.leagueSourceId) continue;
    batch.addLeague(leagueRow(league, sportOfLeague(request, league.uid)));
  }
  const reading: EventReading = {
    batch,
    week: cleanText(asFields(root.week)?.number),
    leagueOf: (event) => leagueOf(event, request, leagueNames),
  };
  for (const entry of Entries.parse(root.events)) readEvent(entry, reading);
}

function aboutSport(request: SourceRequest, uid: string | null) {
  const sportSlug = sportSlugOfRequest(request) ?? sportSlugOfUid(uid);
  const sportNumber = readUid(uid).sport;
  return { sport: request.sport ?? sportSlug ?? "unknown", sportSlug, sportNumber };
}

/** A league's row keeps ESPN's own word for the sport, which several of our sports may hide behind. */
function sportOfLeague(request: SourceRequest, uid: string | null) {
  const about = aboutSport(request, uid);
  return { ...about, sport: about.sportSlug ?? about.sport };
}

function sportSlugOfRequest(request: SourceRequest): string | null {
  return request.slug?.split("/")[0] || null;
}

const EventLeague = z.object({
  uid: Text,
  league: part({ id: Id, name: Text }),
  season: part({ slug: Text }),
});

/** The league of one event, or null when neither the event nor the request tells it. */
function leagueOf(
  fields: Record<string, unknown>,
  request: SourceRequest,
  names: ReadonlyMap<string, string>,
): LeagueOfAnswer | null {
  const event = EventLeague.parse(fields);
  const sport = aboutSport(request, event.uid);
  const isBoardOfAll = request.slug?.endsWith("/all") ?? false;
  const id = readUid(event.uid).league ?? event.league?.id ?? request.leagueSourceId;
  const isAsked = !isBoardOfAll && (id === request.leagueSourceId || request.leagueSourceId === null);
  const name = (isAsked ? request.league : null) ?? (id === null ? null : names.get(id)) ??
    event.league?.name ??
    nameInSeason(event.season?.slug ?? null) ?? numberedLeague(sport.sportSlug, id);
  return name === null || sport.sport === "unknown"
    ? null
    : { id, name, sport: sport.sport, sportSlug: sport.sportSlug };
}

/** `2025-26-english-premier-league` is all that the board of all leagues says of a league's name. */
function nameInSeason(slug: string | null): string | null {
  const found = /^\d{4}(?:-\d{2})?-(.*[a-z].*)$/.exec(slug ?? "");
  return found === null
    ? null
    : found[1]!.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

/** A league that only its number tells; its mapping says which one it is. */
function numberedLeague(sportSlug: string | null, id: string | null): string | null {
  return sportSlug === null || id === null ? null : `ESPN ${sportSlug} ${id}`;
}

function readTeamLists(sports: unknown[], request: SourceRequest, batch: BatchBuilder): void {
  for (const sport of sports) {
    for (const entry of Entries.parse(asFields(sport)?.leagues)) {
      const league = readLeague(entry, request, batch);
      if (league === null) continue;
      for (const team of Entries.parse(asFields(entry)?.teams)) readListedTeam(team, league, batch);
    }
  }
}

function readLeagues(entries: unknown[], request: SourceRequest, batch: BatchBuilder): void {
  for (const entry of entries) readLeague(entry, request, batch);
}

function readLeague(entry: unknown, request: SourceRequest, batch: BatchBuilder): LeagueOfAnswer | null {
  const fields = asFields(entry);
  const what = nameOfEntry("league", cleanId(fields?.id), cleanText(fields?.name));
  const league = batch.read(League, entry, what);
  if (league === null) return null;
  const about = aboutSport(request, league.uid);
  if (about.sport === "unknown") {
    batch.skip(what, "it has no sport");
    return null;
  }
  batch.addLeague(leagueRow(league, sportOfLeague(request, league.uid)));
  const isAsked = request.leagueSourceId === league.id && request.league !== null;
  return {
    id: league.id,
    name: isAsked ? request.league! : league.name,
    sport: about.sport,
    sportSlug: about.sportSlug,
  };
}

function readOneTeam(team: unknown, request: SourceRequest, batch: BatchBuilder): void {
  const fields = asFields(team) ?? {};
  const own = z.object({ uid: Text, defaultLeague: part({ id: Id, name: Text }) }).parse(fields);
  const about = aboutSport(request, own.uid);
  const name = request.league ?? own.defaultLeague?.name ?? null;
  const what = nameOfEntry("team", cleanId(fields.id), cleanText(fields.displayName));
  if (name === null || about.sport === "unknown") return batch.skip(what, "it has no league");
  const id = request.leagueSourceId ?? readUid(own.uid).league ?? own.defaultLeague?.id ?? null;
  readListedTeam(fields, { id, name, sport: about.sport, sportSlug: about.sportSlug }, batch);
}
