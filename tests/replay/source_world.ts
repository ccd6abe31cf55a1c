// A made-up fortnight of sport that both replayed sources tell of, each in its own words and with its own ids.

/** A team under the names and ids of both sources. */
export interface WorldTeam {
  place: string;
  nickname: string;
  /** TheSportsDB's name. */
  name: string;
  /** ESPN's name. */
  displayName: string;
  code: string;
  sportsDbId: string;
  espnId: string;
}

/** A game, race or card of a league. */
export interface WorldGame {
  sportsDbId: string;
  espnId: string;
  /** Null for what has no sides. */
  home: WorldTeam | null;
  away: WorldTeam | null;
  /** TheSportsDB's title; ESPN's for what has no sides. */
  title: string;
  startAt: Date;
  timeIsKnown: boolean;
  status: "scheduled" | "completed" | "postponed" | "cancelled";
  venue: string;
  city: string;
  round: string;
}

/** A league under the names and ids of both sources. */
export interface WorldLeague {
  /** Its name in the catalogue. */
  name: string;
  /** Its sport in the catalogue. */
  sport: string;
  kind: "teams" | "persons" | "race" | "card";
  sportsDb: { id: string; name: string; sport: string };
  espn: { id: string; slug: string; name: string; sportNumber: string; teamsHaveLeague: boolean };
  teams: WorldTeam[];
  games: WorldGame[];
}

/** All leagues, and the day they are seen on. */
export interface SourceWorld {
  today: Date;
  leagues: WorldLeague[];
}

const sports = [
  {
    sport: "Soccer",
    sportsDb: "Soccer",
    slug: "soccer",
    number: "600",
    teamsHaveLeague: false,
    kind: "teams",
  },
  {
    sport: "Ice Hockey",
    sportsDb: "Ice Hockey",
    slug: "hockey",
    number: "70",
    teamsHaveLeague: true,
    kind: "teams",
  },
  {
    sport: "Basketball",
    sportsDb: "Basketball",
    slug: "basketball",
    number: "40",
    teamsHaveLeague: true,
    kind: "teams",
  },
  {
    sport: "American Football",
    sportsDb: "American Football",
    slug: "football",
    number: "20",
    teamsHaveLeague: true,
    kind: "teams",
  },
  {
    sport: "Baseball",
    sportsDb: "Baseball",
    slug: "baseball",
    number: "1",
    teamsHaveLeague: true,
    kind: "teams",
  },
  {
    sport: "Tennis",
    sportsDb: "Tennis",
    slug: "tennis",
    number: "850",
    teamsHaveLeague: false,
    kind: "persons",
  },
  {
    sport: "Motorsport",
    sportsDb: "Motorsport",
    slug: "racing",
    number: "2000",
    teamsHaveLeague: false,
    kind: "race",
  },
  { sport: "MMA", sportsDb: "Fighting", slug: "mma", number: "3301", teamsHaveLeague: false, kind: "card" },
] as const;

const beginnings = [
  "Alder",
  "Brack",
  "Corn",
  "Dun",
  "Esker",
  "Fallow",
  "Garn",
  "Hollin",
  "Ister",
  "Jarrow",
  "Kelm",
  "Lorn",
];
const endings = ["mouth", "well", "ford", "haven", "wick", "stead", "combe", "bridge"];
const nicknames = ["Gulls", "Foundry", "Otters", "Lanterns", "Millers", "Herons", "Quarry", "Anchors"];
const clubWords = ["Rovers", "Athletic", "Town", "Wanderers", "United", "Albion"];
const firstNames = ["Ada", "Ben", "Cleo", "Dov", "Enid", "Fitz", "Gus", "Hana"];

/**
 * A world of so many leagues, sports in turn, each with six teams that play every second day from yesterday on.
 * The same arguments make the same world.
 */
export function makeWorld(today: Date, options: { leagues: number; days?: number }): SourceWorld {
  const { leagues, days = 14 } = options;
  return {
    today,
    leagues: Array.from({ length: leagues }, (_, no) => makeLeague(no, { today, days })),
  };
}

function makeLeague(no: number, { today, days }: { today: Date; days: number }): WorldLeague {
  const sport = sports[no % sports.length]!;
  const region = `${beginnings[no % beginnings.length]}${endings[Math.floor(no / 3) % endings.length]}`;
  const name = `${region} ${sport.sport} League ${no + 1}`;
  const league: WorldLeague = {
    name,
    sport: sport.sport,
    kind: sport.kind,
    sportsDb: { id: String(70_001 + no), name, sport: sport.sportsDb },
    espn: {
      id: String(90_001 + no),
      slug: `${sport.slug}/test.${no + 1}`,
      name,
      sportNumber: sport.number,
      teamsHaveLeague: sport.teamsHaveLeague,
    },
    teams: sport.kind === "race" || sport.kind === "card"
      ? []
      : Array.from({ length: 6 }, (_, nth) => makeTeam(no, nth, sport)),
    games: [],
  };
  for (let day = -1; day < days; day++) league.games.push(...makeGames(league, no, { today, day }));
  return league;
}

function makeTeam(leagueNo: number, nth: number, sport: (typeof sports)[number]): WorldTeam {
  const place = `${beginnings[(leagueNo + nth * 5) % beginnings.length]}${
    endings[(leagueNo * 3 + nth) % endings.length]
  }`;
  const isClub = sport.slug === "soccer";
  const nickname = isClub
    ? clubWords[nth % clubWords.length]!
    : nicknames[(leagueNo + nth) % nicknames.length]!;
  const person = `${firstNames[(leagueNo + nth) % firstNames.length]} ${place}`;
  const name = sport.kind === "persons" ? person : `${place} ${nickname}`;
  return {
    place,
    nickname,
    name,
    // ESPN leaves the FC out that TheSportsDB leaves out as well; what differs is the short form of a club's word.
    displayName: isClub && nickname === "United" ? `${place} Utd` : name,
    code: `${place.slice(0, 2)}${nth}`.toUpperCase(),
    sportsDbId: String(800_000 + leagueNo * 100 + nth),
    espnId: String(1_000 + (sport.teamsHaveLeague ? nth : leagueNo * 100 + nth)),
  };
}

/** Who meets on a day: three pairs of six teams, every second day. */
const pairings: [number, number][][] = [[[0, 1], [2, 3], [4, 5]], [[1, 2], [3, 4], [5, 0]], [[0, 3], [1, 4], [
  2,
  5,
]]];

function makeGames(
  league: WorldLeague,
  no: number,
  { today, day }: { today: Date; day: number },
): WorldGame[] {
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + day);
  const isPlayed = day < 0;
  const game = (nth: number, hour: number, changes: Partial<WorldGame>): WorldGame => ({
    sportsDbId: String(9_000_000 + no * 10_000 + (day + 1) * 10 + nth),
    espnId: String(401_000_000 + no * 10_000 + (day + 1) * 10 + nth),
    home: null,
    away: null,
    title: "",
    startAt: new Date(midnight + hour * 3_600_000),
    timeIsKnown: true,
    status: isPlayed ? "completed" : "scheduled",
    venue: `${league.name} Ground ${nth + 1}`,
    city: "Testville",
    round: String(day + 2),
    ...changes,
  });
  if (league.teams.length > 0) {
    if ((day + no) % 2 !== 0) return [];
    const round = Math.floor((day + no + 100) / 2);
    return pairings[round % pairings.length]!.map(([a, b], nth) => {
      const [home, away] = round % 2 === 0
        ? [league.teams[a]!, league.teams[b]!]
        : [league.teams[b]!, league.teams[a]!];
      // Late games in America begin on the next day in UTC.
      const hour = league.espn.slug.startsWith("soccer") ? 15 + nth * 2 : 18 + nth * 4;
      return game(nth, hour, { home, away, title: `${home.name} vs ${away.name}` });
    });
  }
  if ((day + no) % 7 !== 0) return [];
  const place = `${beginnings[(no + day + 12) % beginnings.length]}${
    endings[(no + day + 8) % endings.length]
  }`;
  return [
    game(0, 20, {
      title: league.kind === "race" ? `${place} Grand Prix` : `Cage Night ${100 + day}: ${place}`,
    }),
  ];
}
