// ESPN's site API over a made-up world: scoreboards of a day and teams of a league, in its shapes.
import { type ReplayServer, startReplayServer } from "./replay_server.ts";
import type { SourceWorld, WorldGame, WorldLeague, WorldTeam } from "./source_world.ts";

/** Serves `world`, which may be changed while it is served. Its base_url is `origin + "/site/v2"`. Answers carry ETags. */
export function startEspnReplay(world: SourceWorld): ReplayServer {
  return startReplayServer(({ path, query }) => {
    const [, slug, what] = /^\/site\/v2\/sports\/([^/]+\/[^/]+)\/(scoreboard|teams)$/.exec(path) ?? [];
    const league = world.leagues.find((each) => each.espn.slug === slug);
    if (league === undefined) return undefined;
    return what === "teams" ? teamList(league) : scoreboard(league, query.get("dates") ?? "");
  }, { withEtags: true });
}

/** ESPN's days begin and end in New York. */
const newYorkDay = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York", dateStyle: "short" });

function isOnDay(game: WorldGame, dates: string): boolean {
  const [first, last = first] = dates.split("-");
  const day = newYorkDay.format(game.startAt).replaceAll("-", "");
  return first !== undefined && day >= first && day <= last!;
}

function leaguePart({ espn }: WorldLeague): Record<string, unknown> {
  return {
    id: espn.id,
    uid: `s:${espn.sportNumber}~l:${espn.id}`,
    name: espn.name,
    abbreviation: `T${espn.id}`,
    slug: espn.slug.split("/")[1],
  };
}

function scoreboard(league: WorldLeague, dates: string): unknown {
  const games = league.games.filter((game) => isOnDay(game, dates));
  return {
    leagues: [leaguePart(league)],
    season: { type: 2, year: 2026 },
    day: { date: dates },
    events: league.kind === "persons" ? tournaments(league, games) : games.map((game) => event(league, game)),
  };
}

function status({ status }: WorldGame): unknown {
  const [name, state] = {
    scheduled: ["STATUS_SCHEDULED", "pre"],
    completed: ["STATUS_FINAL", "post"],
    postponed: ["STATUS_POSTPONED", "post"],
    cancelled: ["STATUS_CANCELED", "post"],
  }[status];
  return { clock: 0, period: 0, type: { name, state, completed: status === "completed", description: name } };
}

function moment({ startAt }: WorldGame): string {
  return `${startAt.toISOString().slice(0, 16)}Z`;
}

function event(league: WorldLeague, game: WorldGame): unknown {
  const uid = `${leaguePart(league).uid}~e:${game.espnId}`;
  return {
    id: game.espnId,
    uid,
    date: moment(game),
    name: game.home === null ? game.title : `${game.away?.displayName} at ${game.home.displayName}`,
    shortName: game.title,
    season: { year: 2026, type: 2, slug: "regular-season" },
    ...(league.kind === "race" ? { circuit: venue(game) } : { venues: [venue(game)] }),
    status: status(game),
    competitions: league.kind === "race"
      ? sessions(league, game)
      : [{ ...competition(league, game), id: game.espnId, uid: `${uid}~c:${game.espnId}` }],
  };
}

function venue(game: WorldGame): unknown {
  return { id: "1", fullName: game.venue, address: { city: game.city, country: "Testland" } };
}

function competition(league: WorldLeague, game: WorldGame): Record<string, unknown> {
  const sides = [side(league, game.away, "away"), side(league, game.home, "home")];
  return {
    date: moment(game),
    timeValid: game.timeIsKnown,
    venue: venue(game),
    competitors: game.home === null ? fighters(league) : sides,
    notes: [],
    status: status(game),
    broadcasts: [{ market: "national", names: ["TSTV"] }],
    geoBroadcasts: [{ type: { shortName: "STREAMING" }, media: { shortName: "Testflix" } }],
  };
}

function side(league: WorldLeague, team: WorldTeam | null, homeAway: "home" | "away"): unknown {
  if (team === null) return {};
  return {
    id: team.espnId,
    uid: teamUid(league, team),
    type: "team",
    homeAway,
    team: teamPart(league, team),
  };
}

function teamUid({ espn }: WorldLeague, team: WorldTeam): string {
  return espn.teamsHaveLeague
    ? `s:${espn.sportNumber}~l:${espn.id}~t:${team.espnId}`
    : `s:${espn.sportNumber}~t:${team.espnId}`;
}

function teamPart(league: WorldLeague, team: WorldTeam): unknown {
  const isClub = league.espn.slug.startsWith("soccer/");
  return {
    id: team.espnId,
    uid: teamUid(league, team),
    location: isClub ? team.displayName : team.place,
    name: isClub ? team.displayName : team.nickname,
    abbreviation: team.code,
    displayName: team.displayName,
    shortDisplayName: isClub ? team.place : team.nickname,
    color: "0a1b2c",
    alternateColor: "ffffff",
    isActive: true,
    logo: `https://logos.example/${team.espnId}.png`,
  };
}

function fighters({ espn }: WorldLeague): unknown[] {
  return ["Stone", "Rivers"].map((name, at) =>
    athlete(espn.sportNumber, `${espn.id}${at}`, `${name} of ${espn.id}`, at + 1)
  );
}

function athlete(sportNumber: string, id: string, name: string, order: number): unknown {
  const person = { displayName: name, fullName: name, flag: { alt: "Testland" } };
  return { id, uid: `s:${sportNumber}~a:${id}`, type: "athlete", order, athlete: person };
}

/** Qualifying on the day of the race, four hours before it. */
function sessions(league: WorldLeague, game: WorldGame): unknown[] {
  const drivers = ["Lake", "Wood", "Hill"].map((name, at) =>
    athlete(league.espn.sportNumber, `${league.espn.id}${at}`, `${name} of ${league.espn.id}`, at + 1)
  );
  const session = (id: string, abbreviation: string, startAt: Date) => ({
    id,
    date: moment({ ...game, startAt }),
    type: { id: abbreviation === "Race" ? "3" : "2", abbreviation },
    timeValid: game.timeIsKnown,
    competitors: drivers,
    status: status(game),
  });
  return [
    session(`${game.espnId}1`, "Qual", new Date(game.startAt.getTime() - 4 * 3_600_000)),
    session(`${game.espnId}2`, "Race", game.startAt),
  ];
}

/** All matches of a day are one tournament's. */
function tournaments(league: WorldLeague, games: WorldGame[]): unknown[] {
  if (games.length === 0) return [];
  return [{
    id: `${league.espn.id}-2026`,
    uid: `${leaguePart(league).uid}~e:${league.espn.id}-2026`,
    date: moment(games[0]!),
    name: `${league.name} Open`,
    season: { year: 2026 },
    groupings: [{
      grouping: { slug: "mixed-doubles", displayName: "Mixed Doubles" },
      competitions: games.map((game) => ({
        ...competition(league, game),
        id: game.espnId,
        round: { displayName: `Round ${game.round}` },
        competitors: [game.home, game.away].map((person, at) =>
          athlete(league.espn.sportNumber, person!.espnId, person!.displayName, at + 1)
        ),
      })),
    }],
  }];
}

function teamList(league: WorldLeague): unknown {
  const teams = league.kind === "teams" ? league.teams.map((team) => ({ team: teamPart(league, team) })) : [];
  return { sports: [{ id: league.espn.sportNumber, leagues: [{ ...leaguePart(league), teams }] }] };
}
