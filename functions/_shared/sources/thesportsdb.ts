// Reads answers of TheSportsDB's API, version 1 and 2: events, teams and leagues, by what each entry holds.
import { z } from "zod";
import {
  asFields,
  BareUrl,
  cleanText,
  Color,
  distinctTexts,
  Id,
  NeededId,
  NeededName,
  Text,
  Url,
} from "./source_fields.ts";
import {
  BatchBuilder,
  kindOfValue,
  nameOfEntry,
  parseRoot,
  type SourceRequest,
  wrongShape,
} from "./source_reading.ts";
import type { SourceBatch, SourceEvent, SourceLeague, SourceTeam } from "./source_rows.ts";
import { readRound, readStart, readStatus } from "./thesportsdb_times.ts";

const source = "TheSportsDB";

/** Where its many endpoints put their lists. `countrys` is its own spelling. */
const roots = [
  "events",
  "event",
  "results",
  "schedule",
  "lookup",
  "list",
  "all",
  "search",
  "filter",
  "livescore",
  "teams",
  "leagues",
  "countries",
  "countrys",
];

/**
 * Reads one answer. Entries without an id, a name, a day, a sport or a league are left out and named in `skipped`; an entry tells
 * itself whether it is an event, a team or a league.
 * @param text The answer's body.
 * @throws SourceError when the body is no JSON object or holds none of the known lists.
 */
export function readTheSportsDb(text: string, request: SourceRequest): SourceBatch {
  const root = parseRoot(text, source, request);
  const batch = new BatchBuilder();
  for (const entry of entriesOf(root, request)) {
    const fields = asFields(entry);
    if (fields === null) batch.skip("an entry", `it is ${kindOfValue(entry)}`);
    else if ("idEvent" in fields || "strEvent" in fields) readEvent(fields, request, batch);
    else if ("idTeam" in fields || "strTeam" in fields) readTeam(fields, request, batch);
    else if ("idLeague" in fields || "strLeague" in fields) readLeague(fields, request, batch);
    else batch.skip("an entry", "it is no event, team or league");
  }
  return batch.build();
}

function entriesOf(root: Record<string, unknown>, request: SourceRequest): unknown[] {
  const known = roots.filter((name) => Object.hasOwn(root, name));
  const list = known.find((name) => Array.isArray(root[name]));
  if (list !== undefined) return root[list] as unknown[];
  // Nothing found is null, and an empty text in some endpoints.
  const nothing = known.find((name) => root[name] === null || root[name] === "");
  if (nothing !== undefined) return [];
  const [strange] = known;
  throw wrongShape(
    strange === undefined
      ? "an object without any known list"
      : `${kindOfValue(root[strange])} as ${strange}`,
    source,
    request,
  );
}

const Event = z.object({
  idEvent: NeededId,
  strEvent: Text,
  strSport: Text,
  idLeague: Id,
  strLeague: Text,
  strSeason: Text,
  strDescriptionEN: Text,
  strHomeTeam: Text,
  strAwayTeam: Text,
  idHomeTeam: Id,
  idAwayTeam: Id,
  strHomeTeamBadge: Url,
  strAwayTeamBadge: Url,
  intHomeScore: Text,
  intAwayScore: Text,
  intRound: Text,
  strTimestamp: Text,
  dateEvent: Text,
  strTime: Text,
  dateEventLocal: Text,
  strTimeLocal: Text,
  strVenue: Text,
  strCity: Text,
  strCountry: Text,
  strThumb: Url,
  strPoster: Url,
  strTVStation: Text,
  strStatus: Text,
  strPostponed: Text,
});

function readEvent(fields: Record<string, unknown>, request: SourceRequest, batch: BatchBuilder): void {
  const what = nameOfEntry("event", cleanText(fields.idEvent), cleanText(fields.strEvent));
  const event = batch.read(Event, fields, what);
  if (event === null) return;
  const sport = event.strSport ?? request.sport;
  const isAskedLeague = event.idLeague === null || event.idLeague === request.leagueSourceId;
  const league = realName(event.strLeague) ?? (isAskedLeague ? request.league : null);
  const start = readStart(event);
  const sides = sidesOf(event, sport);
  const eventName = event.strEvent ?? (sides === null ? null : `${sides.home} vs ${sides.away}`);
  if (sport === null) return batch.skip(what, "it has no sport");
  if (league === null) return batch.skip(what, "it has no league");
  if (start === null) return batch.skip(what, "it has no day");
  if (eventName === null) return batch.skip(what, "it has no name");
  if (sides !== null && (isUnknownSide(sides.home) || isUnknownSide(sides.away))) {
    return batch.skip(what, "its sides are not known yet");
  }

  const sourceLeagueId = event.idLeague ?? request.leagueSourceId;
  batch.addEvent({
    sourceEventId: event.idEvent,
    league,
    sport,
    eventName,
    sides,
    ...start,
    venue: event.strVenue,
    status: readStatus({ ...event, hasScores: event.intHomeScore !== null && event.intAwayScore !== null }),
    sourceLeagueId,
    homeSourceId: sides === null ? null : event.idHomeTeam,
    awaySourceId: sides === null ? null : event.idAwayTeam,
    city: event.strCity,
    country: event.strCountry,
    season: event.strSeason,
    round: readRound(event.intRound),
    broadcaster: event.strTVStation,
    description: event.strDescriptionEN,
    thumbnailUrl: event.strThumb ?? event.strPoster,
    homeLogoUrl: sides === null ? null : event.strHomeTeamBadge,
    awayLogoUrl: sides === null ? null : event.strAwayTeamBadge,
    field: null,
    metadata: fields,
  });

  if (sides === null || personSports.has(sport.toLowerCase())) return;
  const beside = { sourceLeagueId, league, sport };
  if (event.idHomeTeam !== null) {
    batch.addTeam(teamBesideEvent(event.idHomeTeam, sides.home, event.strHomeTeamBadge, beside));
  }
  if (event.idAwayTeam !== null) {
    batch.addTeam(teamBesideEvent(event.idAwayTeam, sides.away, event.strAwayTeamBadge, beside));
  }
}

/** Sports in which persons meet: their sides are no teams. Cards of fights stand under Fighting and have no sides. */
const personSports = new Set([
  "tennis",
  "table tennis",
  "badminton",
  "squash",
  "padel",
  "snooker",
  "darts",
  "boxing",
  "mma",
  "chess",
]);

function sidesOf(event: z.output<typeof Event>, sport: string | null): SourceEvent["sides"] {
  const home = realName(event.strHomeTeam);
  const away = realName(event.strAwayTeam);
  if (home !== null && away !== null) return { home, away };
  if (home !== null || away !== null || event.strEvent === null) return null;
  if (sport === null || !personSports.has(sport.toLowerCase())) return null;
  return personsOfTitle(event.strEvent);
}

/**
 * The two of a title that is exactly `X vs Y`. A tournament, card or round named with them would become part of a person's name:
 * titles with figures, colons, dashes or words of competitions stay whole.
 */
function personsOfTitle(title: string): SourceEvent["sides"] {
  const parts = title.split(/ vs?\.? /i);
  const [home, away] = parts;
  if (parts.length !== 2 || home === undefined || away === undefined) return null;
  return isPersonName(home) && isPersonName(away) ? { home, away } : null;
}

function isPersonName(text: string): boolean {
  const words = text.split(" ");
  return /^\p{L}[\p{L}\p{M}.'’/ -]*$/u.test(text) && words.length <= 8 &&
    !words.some((word) => word === "-" || competitionWords.has(word.toLowerCase()));
}

/** Words of tournaments and rounds that no person is called. */
const competitionWords = new Set(
  "open cup masters championship championships final finals semi-final quarter-final round day grand prix tour series league wimbledon roland garros invitational classic atp wta itf ufc"
    .split(" "),
);

/** Names that stand for a side nobody knows yet. */
function isUnknownSide(name: string): boolean {
  return /^(?:tb[acd]|to be (?:announced|confirmed|determined|decided))$/i.test(name);
}

/** TheSportsDB keeps entries for "none" among its own: `_No League`, `_No Team`. */
function realName(name: string | null): string | null {
  return name === null || name.startsWith("_") ? null : name;
}

function teamBesideEvent(
  sourceTeamId: string,
  name: string,
  badgeUrl: string | null,
  beside: Pick<SourceTeam, "sourceLeagueId" | "league" | "sport">,
): SourceTeam {
  return {
    sourceTeamId,
    ...beside,
    name,
    shortName: null,
    alternateNames: [],
    city: null,
    nickname: null,
    abbreviation: null,
    country: null,
    badgeUrl,
    color: null,
    alternateColor: null,
    isList: false,
    metadata: null,
  };
}

const Team = z.object({
  idTeam: NeededId,
  strTeam: NeededName,
  strTeamShort: Text,
  strTeamAlternate: Text,
  strAlternate: Text,
  strKeywords: Text,
  strSport: Text,
  idLeague: Id,
  strLeague: Text,
  strLocation: Text,
  strStadiumLocation: Text,
  strCountry: Text,
  strBadge: Url,
  strTeamBadge: Url,
  strColour1: Color,
  strColour2: Color,
});

function readTeam(fields: Record<string, unknown>, request: SourceRequest, batch: BatchBuilder): void {
  const what = nameOfEntry("team", cleanText(fields.idTeam), cleanText(fields.strTeam));
  const team = batch.read(Team, fields, what);
  if (team === null) return;
  const sport = team.strSport ?? request.sport;
  const ownLeague = realName(team.strLeague);
  const league = ownLeague ?? request.league;
  if (realName(team.strTeam) === null) return batch.skip(what, "it stands for no team");
  if (sport === null) return batch.skip(what, "it has no sport");
  if (league === null) return batch.skip(what, "it has no league");

  const { city, nickname } = partsOfName(team, sport);
  batch.addTeam({
    sourceTeamId: team.idTeam,
    sourceLeagueId: ownLeague === null ? request.leagueSourceId : team.idLeague ?? request.leagueSourceId,
    league,
    sport,
    name: team.strTeam,
    shortName: null,
    alternateNames: distinctTexts(
      [...namesOf(team.strTeamAlternate ?? team.strAlternate), ...nicknamesOf(team)],
      [team.strTeam, nickname],
    ),
    city,
    nickname,
    abbreviation: team.strTeamShort !== null && /^[\p{L}\p{N}&]{2,6}$/u.test(team.strTeamShort)
      ? team.strTeamShort
      : null,
    country: team.strCountry,
    badgeUrl: team.strBadge ?? team.strTeamBadge,
    color: team.strColour1,
    alternateColor: team.strColour2,
    isList: true,
    metadata: fields,
  });
}

/** Names that a comma or semicolon parts. */
function namesOf(text: string | null): string[] {
  return (text ?? "").split(/[,;]/).map((name) => name.trim()).filter((name) => name.length > 1);
}

/** strKeywords without what is no nickname: places, figures, sports. */
function nicknamesOf(team: z.output<typeof Team>): string[] {
  const places = [team.strLocation, team.strStadiumLocation, team.strCountry, team.strLeague, team.strSport]
    .flatMap(namesOf).map((place) => place.toLowerCase());
  return namesOf(team.strKeywords).filter((word) =>
    word.length > 2 && !/\d/.test(word) && !places.includes(word.toLowerCase())
  );
}

const franchiseSports = new Set([
  "american football",
  "baseball",
  "basketball",
  "ice hockey",
  "canadian football",
]);

/**
 * Place and nickname of a North American franchise whose name begins with where it is at home. Elsewhere names are not made that
 * way (Manchester United is no United of Manchester).
 */
function partsOfName(
  team: z.output<typeof Team>,
  sport: string,
): { city: string | null; nickname: string | null } {
  const none = { city: null, nickname: null };
  if (!franchiseSports.has(sport.toLowerCase())) return none;
  if (!/^(?:united states|usa|canada)$/i.test(team.strCountry ?? "")) return none;
  const places = [...namesOf(team.strLocation), ...namesOf(team.strStadiumLocation)];
  const city = places.find((place) => team.strTeam.toLowerCase().startsWith(place.toLowerCase() + " "));
  if (city === undefined) return none;
  return { city: team.strTeam.slice(0, city.length), nickname: team.strTeam.slice(city.length).trim() };
}

const League = z.object({
  idLeague: NeededId,
  strLeague: NeededName,
  strSport: Text,
  strLeagueAlternate: Text,
  strCountry: Text,
  strBadge: Url,
  strLogo: Url,
  strWebsite: BareUrl,
  strDescriptionEN: Text,
  intFormedYear: Text,
});

function readLeague(fields: Record<string, unknown>, request: SourceRequest, batch: BatchBuilder): void {
  const what = nameOfEntry("league", cleanText(fields.idLeague), cleanText(fields.strLeague));
  const league = batch.read(League, fields, what);
  if (league === null) return;
  const sport = league.strSport ?? request.sport;
  if (realName(league.strLeague) === null) return batch.skip(what, "it stands for no league");
  if (sport === null) return batch.skip(what, "it has no sport");
  batch.addLeague(leagueRow(league, sport));
}

function leagueRow(league: z.output<typeof League>, sport: string): SourceLeague {
  const year = Number(league.intFormedYear);
  return {
    sourceLeagueId: league.idLeague,
    sport,
    name: league.strLeague,
    alternateNames: distinctTexts(namesOf(league.strLeagueAlternate), [league.strLeague]),
    shortName: null,
    slug: null,
    sourceSportId: null,
    country: league.strCountry,
    logoUrl: league.strBadge ?? league.strLogo,
    websiteUrl: league.strWebsite,
    description: league.strDescriptionEN,
    startYear: Number.isInteger(year) && year >= 1800 && year <= 2100 ? year : null,
  };
}
