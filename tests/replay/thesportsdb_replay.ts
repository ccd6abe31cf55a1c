// TheSportsDB's API over a made-up world: the paths that are asked for, answers in its shapes.
import { type ReplayServer, startReplayServer } from "./replay_server.ts";
import type { SourceWorld, WorldGame, WorldLeague, WorldTeam } from "./source_world.ts";

/** The key that answers are given for; any other gets 403. */
export const replayKey = "replay-key-55";

/** Serves `world`, which may be changed while it is served. Its base_url is `origin + "/api"`. */
export function startTheSportsDbReplay(world: SourceWorld): ReplayServer {
  return startReplayServer(({ path, query, headers }) => {
    const [, version, rest] = /^\/api\/v([12])\/json\/(.*)$/.exec(path) ?? [];
    if (version === "2") {
      return headers.get("x-api-key") === replayKey ? answerV2(world, rest ?? "") : undefined;
    }
    const [key, endpoint] = (rest ?? "").split("/");
    return key === replayKey ? answerV1(world, endpoint ?? "", query) : undefined;
  });
}

function answerV1(world: SourceWorld, endpoint: string, query: URLSearchParams): unknown {
  const league = (id: string | null) => world.leagues.find((each) => each.sportsDb.id === id);
  switch (endpoint) {
    case "all_leagues.php":
      return { leagues: world.leagues.map(leagueEntry) };
    case "eventsday.php":
      return {
        events: orNull(eventsOf(league(query.get("l")), (game) => dayOf(game.startAt) === query.get("d"))),
      };
    case "lookup_all_teams.php":
      return { teams: orNull(teamsOf(league(query.get("id")))) };
    case "search_all_teams.php": {
      const name = query.get("l")?.replaceAll("_", " ");
      return { teams: orNull(teamsOf(world.leagues.find((each) => each.sportsDb.name === name))) };
    }
    case "lookupevent.php":
      return { events: orNull(eventById(world, query.get("id"))) };
    default:
      return undefined;
  }
}

function answerV2(world: SourceWorld, path: string): unknown {
  const [verb, kind, ...rest] = path.split("/");
  const league = world.leagues.find((each) => each.sportsDb.id === (rest.length > 1 ? rest[1] : rest[0]));
  if (verb === "all" && kind === "leagues") return { all: world.leagues.map(leagueEntry) };
  if (verb === "list" && kind === "teams") return { list: orNull(teamsOf(league)) };
  if (verb === "lookup" && kind === "event") return { lookup: orNull(eventById(world, rest[0] ?? null)) };
  if (verb === "schedule" && kind === "next") {
    return { schedule: orNull(eventsOf(league, (game) => game.startAt > world.today).slice(0, 10)) };
  }
  if (verb === "schedule" && kind === "league") {
    const season = world.leagues.find((each) => each.sportsDb.id === rest[0]);
    return { schedule: orNull(eventsOf(season, () => true)) };
  }
  return undefined;
}

function orNull(entries: unknown[]): unknown[] | null {
  return entries.length === 0 ? null : entries;
}

function eventsOf(league: WorldLeague | undefined, matches: (game: WorldGame) => boolean): unknown[] {
  return (league?.games ?? []).filter(matches).map((game) => eventEntry(league!, game));
}

function eventById(world: SourceWorld, id: string | null): unknown[] {
  return world.leagues.flatMap((league) => eventsOf(league, (game) => game.sportsDbId === id));
}

function teamsOf(league: WorldLeague | undefined): unknown[] {
  return league === undefined || league.kind !== "teams"
    ? []
    : league.teams.map((team) => teamEntry(league, team));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function leagueEntry({ sportsDb }: WorldLeague): unknown {
  return {
    idLeague: sportsDb.id,
    strLeague: sportsDb.name,
    strSport: sportsDb.sport,
    strLeagueAlternate: "",
  };
}

const codes = { scheduled: "NS", completed: "FT", postponed: "PST", cancelled: "CANC" };

/** Sides of races, cards and matches of persons are null: their title says everything. */
function eventEntry(league: WorldLeague, game: WorldGame): unknown {
  const iso = game.startAt.toISOString();
  const time = game.timeIsKnown ? iso.slice(11, 19) : "00:00:00";
  const sided = league.kind === "teams";
  return {
    idEvent: game.sportsDbId,
    strTimestamp: `${iso.slice(0, 10)}T${time}`,
    strEvent: game.title,
    strEventAlternate: sided ? `${game.away?.name} @ ${game.home?.name}` : null,
    strFilename: `${league.sportsDb.name} ${iso.slice(0, 10)} ${game.title}`,
    strSport: league.sportsDb.sport,
    idLeague: league.sportsDb.id,
    strLeague: league.sportsDb.name,
    strSeason: "2026-2027",
    strDescriptionEN: "",
    strHomeTeam: sided ? game.home?.name : null,
    strAwayTeam: sided ? game.away?.name : null,
    intHomeScore: game.status === "completed" && sided ? "2" : null,
    intRound: game.round,
    intAwayScore: game.status === "completed" && sided ? "1" : null,
    dateEvent: iso.slice(0, 10),
    dateEventLocal: iso.slice(0, 10),
    strTime: time,
    strTimeLocal: time,
    idHomeTeam: sided ? game.home?.sportsDbId : null,
    strHomeTeamBadge: sided ? badge(game.home) : null,
    idAwayTeam: sided ? game.away?.sportsDbId : null,
    strAwayTeamBadge: sided ? badge(game.away) : null,
    strVenue: game.venue,
    strCountry: "Testland",
    strCity: game.city,
    strThumb: null,
    strStatus: codes[game.status],
    strPostponed: game.status === "postponed" ? "yes" : "no",
    strLocked: "unlocked",
  };
}

function badge(team: WorldTeam | null): string | null {
  return team === null ? null : `https://badges.example/${team.sportsDbId}.png`;
}

function teamEntry(league: WorldLeague, team: WorldTeam): unknown {
  return {
    idTeam: team.sportsDbId,
    strTeam: team.name,
    strTeamShort: team.code,
    strTeamAlternate: `${team.place} ${team.nickname} FC`,
    strKeywords: "",
    intFormedYear: "1901",
    strSport: league.sportsDb.sport,
    idLeague: league.sportsDb.id,
    strLeague: league.sportsDb.name,
    strStadium: `${team.place} Park`,
    strLocation: `${team.place}, Testland`,
    strCountry: "Testland",
    strBadge: badge(team),
    strColour1: "#0A1B2C",
    strColour2: "#FFFFFF",
    strDescriptionEN: `${team.name} play in ${team.place}.`,
  };
}
