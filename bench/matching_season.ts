// Invents what is on for two weeks: games of the seeds' leagues in series, with return games and new opponents, matches of people,
// and races. Called by matching_bench.ts; the same seeds of the database give the same events.

import type { Sql } from "../functions/_shared/database.ts";
import type { SourceEvent } from "../functions/_shared/sources/source_rows.ts";

/** A team of the seeds with the names it goes by. */
export interface Team {
  name: string;
  /** Names that stand for the team by themselves. */
  nicknames: string[];
  /** Names that several teams may share. */
  abbreviations: string[];
}

/** A league whose teams play each other; of women's leagues names print the marker. */
export interface League {
  name: string;
  sport: string;
  isWomens: boolean;
  teams: Team[];
}

/** An event, with whom it brings together. Races have no sides. */
export interface SeasonEvent extends SourceEvent {
  kind: "game" | "match" | "race";
  league: string;
  /** Home side first; null for matches of people, whose names are in `sides`, and for races. */
  teams: [home: Team, away: Team] | null;
  isWomens: boolean;
  /** No earlier event brings the same two together, so a name without a date can mean no other. */
  isFirstMeeting: boolean;
}

/** Days that have events. */
export const SEASON_DAYS = 16;

const DAY_MS = 86_400_000;
const TITLED_SERIES = "Formula 1,MotoGP,NASCAR Cup Series,IndyCar,WorldSBK,Formula E,DTM,Moto2".split(",");
const SESSIONS = "Practice 1,Practice 2,Practice 3,Qualifying,Race".split(",");
/** Where races are held; names of races that are not held take the others of RACE_PLACES. */
export const RACE_PLACES =
  "Harborview,Northport,Eastvale,Kragholm,Brackwater,Montrevel,Fort Abel,Queensferry,Lindmoor,Castelnovo"
    .split(
      ",",
    );
/** So many of RACE_PLACES hold races. */
export const HELD_PLACES = 8;
const FIRST_NAMES = "Milo,Ana,Luc,Nora,Jonas,Ruby,Theo,Lena,Ivo,Greta,Pavel,Ines,Otto,Mara,Emil,Vera".split(
  ",",
);
const SURNAMES =
  "Arden,Bexley,Corvin,Draymoor,Eskilsen,Fennwick,Galvani,Hartzell,Imhofer,Jastrow,Kellerby,Lorimer,Mandrake,Nortvedt,Ostberg,Pellworm,Quistad,Rosmini,Sandoval Brix,Tarkwell,Ullstein,Varmland,Wexcombe,Ystader,Zambrini"
    .split(",");

/** The leagues of the seeds whose teams can play each other, by name. */
export async function readLeagues(sql: Sql): Promise<League[]> {
  const rows = await sql<
    { name: string; sport: string; isWomens: boolean; teams: Team[] }[]
  >`
    select l.canonical_name as name, s.canonical_name as sport, l.squad = 'women' as "isWomens",
      jsonb_agg(jsonb_build_object('name', t.canonical_name, 'nicknames', n.nicknames, 'abbreviations', n.abbreviations) order by t.canonical_name) as teams
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id and l.squad in ('', 'women')
    join catalog.api_sports_canonical as s on s.sport_id = l.sport_id and s.side_kind = 'team'
    cross join lateral (
      select
        coalesce(array_agg(a.alias order by a.alias) filter (where a.priority = 8 and length(a.alias) >= 5), '{}') as nicknames,
        coalesce(array_agg(a.alias order by a.alias) filter (where a.priority = 5), '{}') as abbreviations
      from catalog.team_aliases as a
      where a.team_id = t.team_id and not a.is_ambiguous
    ) as n
    where t.squad = l.squad and t.record_status = 'active'
    group by l.league_id, s.sport_id
    having count(*) >= 6
    order by l.canonical_name`;
  return [...rows];
}

/**
 * Invents `count` events of the 16 days from `from`, all after it, by start. Leagues play three days of four, each in one of three ways: series of
 * three games at one place, a game and its return game the next day, new opponents every day.
 * Throws when the leagues have too few teams for so many events.
 */
export function inventSeason(
  leagues: readonly League[],
  options: { from: Date; count: number },
): SeasonEvent[] {
  const { from, count } = options;
  const others = [...matches(from, 600), ...races(from)];
  const games = leagues.flatMap((league, index) => gamesOf(league, index, from));
  const wanted = count - others.length;
  if (games.length < wanted) {
    throw new Error(`Cannot invent ${count} events: the seeds' teams play only ${games.length} games`);
  }
  // Every nth game is left out: which ones must not depend on the league.
  const kept = games.filter((_, index) =>
    Math.floor((index + 1) * wanted / games.length) > Math.floor(index * wanted / games.length)
  );
  const events = [...kept, ...others].toSorted((a, b) => a.startAt.getTime() - b.startAt.getTime());
  const met = new Set<string>();
  for (const event of events) {
    const { league, sides } = event;
    const meeting = `${league}|${sides ? [sides.home, sides.away].toSorted().join("|") : event.eventName}`;
    event.isFirstMeeting = !met.has(meeting);
    met.add(meeting);
  }
  return events;
}

function gamesOf(league: League, index: number, from: Date): SeasonEvent[] {
  const { teams } = league;
  const seats: (Team | null)[] = teams.length % 2 === 0 ? [...teams] : [...teams, null];
  const games: SeasonEvent[] = [];
  const gamesInARow = [3, 2, 1][index % 3]!;
  let playDay = 0;
  for (let day = 0; day < SEASON_DAYS; day++) {
    if ((day + index) % 4 === 3) continue;
    const round = Math.floor(playDay / gamesInARow);
    const isReturn =
      (gamesInARow === 2 && playDay % 2 === 1) !== (Math.floor(round / (seats.length - 1)) % 2 === 1);
    playDay++;
    pairsOf(seats, round).forEach(([one, other], table) => {
      const [home, away] = isReturn ? [other, one] : [one, other];
      // From one hour after noon UTC to eleven at night in New York, the same hour for all games of a series.
      const minutes = 60 + 15 * ((index * 7 + round * 5 + table * 11) % 56);
      games.push(
        eventOf({ kind: "game", league: league.name, sport: league.sport, isWomens: league.isWomens }, {
          id: `g${index}-${day}-${table}`,
          teams: [home, away],
          sides: { home: home.name, away: away.name },
          name: `${away.name} at ${home.name}`,
          startAt: new Date(from.getTime() + day * DAY_MS + minutes * 60_000),
        }),
      );
    });
  }
  return games;
}

// The circle method: the last seat stays, the others move on by one each round.
function pairsOf(seats: readonly (Team | null)[], round: number): [Team, Team][] {
  const turning = seats.length - 1;
  const pairs: [Team, Team][] = [];
  for (let table = 0; table < seats.length / 2; table++) {
    const one = table === 0 ? seats[turning] : seats[(round + table) % turning];
    const other = seats[(round - table + turning * seats.length) % turning];
    if (one && other) pairs.push(round % 2 === 0 ? [one, other] : [other, one]);
  }
  return pairs;
}

function matches(from: Date, count: number): SeasonEvent[] {
  const people = SURNAMES.flatMap((surname) => FIRST_NAMES.map((first) => `${first} ${surname}`));
  return Array.from({ length: count }, (_, index) => {
    const random = randomOf(index, 3);
    const [home, away] = [pick(random, people), pick(random, people)];
    return eventOf({ kind: "match", league: "ATP Tour", sport: "Tennis", isWomens: false }, {
      id: `m${index}`,
      teams: null,
      // A person does not play himself; the one before him in the list is somebody else.
      sides: { home, away: away === home ? people[(people.indexOf(home) + 1) % people.length]! : away },
      name: null,
      startAt: new Date(from.getTime() + (1 + (index * 15.25) % (SEASON_DAYS * 24 - 14)) * 3_600_000),
    });
  });
}

function races(from: Date): SeasonEvent[] {
  return TITLED_SERIES.flatMap((series, seriesIndex) =>
    RACE_PLACES.slice(0, HELD_PLACES).flatMap((place, placeIndex) =>
      SESSIONS.map((session, sessionIndex) =>
        eventOf({ kind: "race", league: series, sport: "Motorsport", isWomens: false }, {
          id: `r${seriesIndex}-${placeIndex}-${sessionIndex}`,
          teams: null,
          sides: null,
          name: `${series} ${place} Grand Prix ${session}`,
          startAt: new Date(
            from.getTime() + ((placeIndex * 2 + seriesIndex / 5) * 24 + 1 + sessionIndex * 3) * 3_600_000,
          ),
        })
      )
    )
  );
}

function eventOf(
  what: Pick<SeasonEvent, "kind" | "league" | "sport" | "isWomens">,
  of: {
    id: string;
    teams: [Team, Team] | null;
    sides: SourceEvent["sides"];
    name: string | null;
    startAt: Date;
  },
): SeasonEvent {
  return {
    ...what,
    sourceEventId: of.id,
    eventName: of.name ?? `${of.sides?.home} vs ${of.sides?.away}`,
    teams: of.teams,
    sides: of.sides,
    startAt: of.startAt,
    venue: null,
    status: "scheduled",
    isFirstMeeting: true,
  };
}

/** Numbers from 0 to below 1. */
export type Random = () => number;

/** Numbers of their own for each index and purpose: another name for one slot leaves all others as they were. */
export function randomOf(index: number, purpose: number): Random {
  let state = (Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b)) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of the items. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}
