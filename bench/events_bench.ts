// Measures merging what sources tell: a season of events with their teams, told for the first time, again, and by a second source.
// Called by bench/main.ts.

import type postgres from "postgres";
import { copyOut, copyRows } from "../functions/_shared/copy_rows.ts";
import { copyEvents } from "../functions/_shared/event_import.ts";
import { copyTeams } from "../functions/_shared/sources/import_batch.ts";
import type { SourceEvent, SourceTeam } from "../functions/_shared/sources/source_rows.ts";
import { connect } from "../local/connection.ts";
import { createDatabase, dropDatabase } from "../local/database.ts";
import type { DatabaseServer } from "../local/postgres.ts";

/** How much is told. */
export const TOLD_EVENTS = 20_000;
export const TOLD_TEAMS = 3_000;

const leagues = 60;
const teamsPerLeague = TOLD_TEAMS / leagues;
const places = [
  "Harbor",
  "Granite",
  "Maple",
  "Silver",
  "Iron",
  "Cedar",
  "Falcon",
  "River",
  "Summit",
  "Amber",
  "Copper",
  "Willow",
  "Stone",
  "Golden",
  "Eagle",
  "Winter",
  "Orchard",
  "Meadow",
  "Valley",
  "Sunset",
  "Crystal",
  "Northern",
  "Bright",
  "Hidden",
  "Quiet",
]; // deno-fmt-ignore
const endings = ["ville", "ton", "burg", "field", "ford", "mouth", "stead", "wick", "dale", "port", "haven", "brook"];
const mascots = [
  "Rovers",
  "Wolves",
  "Kings",
  "Storm",
  "Bears",
  "Pilots",
  "Miners",
  "Foxes",
  "Royals",
  "Comets",
];

/** Seconds of each way, medians over the rounds. */
export interface EventsMeasurement {
  /** COPY of all rows into bare staging tables. */
  stagingSeconds: number;
  /** COPY of the rows that the first merge makes into tables like theirs, keys, indexes and references with them. */
  copySeconds: number;
  firstSeconds: number;
  againSeconds: number;
  secondSourceSeconds: number;
  /** Events in the end: as many as games when no two were merged and none was made twice. */
  events: number;
  teams: number;
}

/** Measures on databases of their own, one a round. */
export async function measureEvents(
  server: DatabaseServer,
  options: { template: string; now: Date; rounds: number },
): Promise<EventsMeasurement> {
  const rounds: EventsMeasurement[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const database = await createDatabase(server, { template: options.template });
    const sql = connect(server.urlFor(database));
    try {
      rounds.push(await measureRound(sql, options.now));
    } finally {
      await sql.end({ timeout: 5 });
      await dropDatabase(server, database);
    }
  }
  const medianOf = (pick: (round: EventsMeasurement) => number) => {
    const sorted = rounds.map(pick).toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? NaN;
  };
  return {
    stagingSeconds: medianOf((round) => round.stagingSeconds),
    copySeconds: medianOf((round) => round.copySeconds),
    firstSeconds: medianOf((round) => round.firstSeconds),
    againSeconds: medianOf((round) => round.againSeconds),
    secondSourceSeconds: medianOf((round) => round.secondSourceSeconds),
    events: medianOf((round) => round.events),
    teams: medianOf((round) => round.teams),
  };
}

async function measureRound(sql: postgres.Sql, now: Date): Promise<EventsMeasurement> {
  const told = { thesportsdb: tell("thesportsdb", now), espn: tell("espn", now) };
  const [before] = await sql<{ events: number; teams: number }[]>`
    select (select count(*)::integer from catalog.events) as events, (select count(*)::integer from catalog.teams) as teams`;
  const stagingSeconds = await seconds(() =>
    sql.begin(async (sql) => {
      await copyTeams(sql, told.thesportsdb.teams);
      await copyEvents(sql, told.thesportsdb.events);
      await sql`truncate catalog.teams_staging, catalog.events_staging`;
    })
  );
  const merge = (source: "thesportsdb" | "espn") =>
    sql.begin(async (sql) => {
      await copyTeams(sql, told[source].teams);
      await copyEvents(sql, told[source].events);
      return await seconds(async () => {
        await sql`select * from catalog.merge_teams(${source})`;
        await sql`select * from catalog.merge_events(${source})`;
      });
    });
  const firstSeconds = await merge("thesportsdb");
  const againSeconds = await merge("thesportsdb");
  const copySeconds = await copyLikeTheirs(sql);
  const secondSourceSeconds = await merge("espn");
  const [after] = await sql<{ events: number; teams: number }[]>`
    select (select count(*)::integer from catalog.events) as events, (select count(*)::integer from catalog.teams) as teams`;
  return {
    stagingSeconds,
    copySeconds,
    firstSeconds,
    againSeconds,
    secondSourceSeconds,
    events: after!.events - before!.events,
    teams: after!.teams - before!.teams,
  };
}

/** Rows of the tables a merge fills, out and in again, into copies of these tables that have their keys, indexes and references. */
async function copyLikeTheirs(sql: postgres.Sql): Promise<number> {
  const tables = ["teams", "team_aliases", "team_identifiers", "events", "event_identifiers"];
  const told =
    `select e.event_id from catalog.events as e join catalog.event_identifiers as i on i.event_id = e.event_id where i.source = 'thesportsdb'`;
  const teams = `select i.team_id from catalog.team_identifiers as i where i.source = 'thesportsdb'`;
  let total = 0;
  await sql.begin(async (sql) => {
    for (const table of tables) {
      const key = table.startsWith("event") ? `event_id in (${told})` : `team_id in (${teams})`;
      await sql.unsafe(
        `create unlogged table public.rows_${table} as select * from catalog.${table} as t where t.${key}`,
      );
      await sql.unsafe(`create table public.like_${table} (like catalog.${table} including all)`);
      for (
        const { definition } of await sql.unsafe<{ definition: string }[]>(
          `select pg_get_constraintdef(c.oid) as definition from pg_constraint as c where c.contype = 'f' and c.conrelid = 'catalog.${table}'::regclass`,
        )
      ) await sql.unsafe(`alter table public.like_${table} add ${definition}`);
    }
    for (const table of tables) {
      const columns = await sql<{ list: string }[]>`
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum) as list from pg_attribute as a
        where a.attrelid = ${
        "catalog." + table
      }::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`;
      const list = columns[0]!.list;
      const chunks: string[] = [];
      const decoder = new TextDecoder();
      for await (const chunk of copyOut(sql, `select ${list} from public.rows_${table}`)) {
        chunks.push(decoder.decode(chunk, { stream: true }));
      }
      total += await seconds(() => copyRows(sql, `public.like_${table} (${list})`, oneByOne(chunks)));
    }
    await sql.unsafe(
      `drop table ${tables.flatMap((table) => [`public.rows_${table}`, `public.like_${table}`]).join(", ")}`,
    );
  });
  return total;
}

function tell(source: "thesportsdb" | "espn", now: Date): { teams: SourceTeam[]; events: SourceEvent[] } {
  const teams = Array.from({ length: TOLD_TEAMS }, (_, index) => teamOf(source, index));
  const events = Array.from({ length: TOLD_EVENTS }, (_, index) => eventOf(source, { index, teams, now }));
  return { teams, events };
}

function teamOf(source: "thesportsdb" | "espn", index: number): SourceTeam {
  const city = `${places[index % places.length]}${
    endings[Math.floor(index / places.length) % endings.length]
  }`;
  const mascot = mascots[Math.floor(index / (places.length * endings.length)) % mascots.length]!;
  const name = `${city} ${mascot}`;
  const isEspn = source === "espn";
  return {
    sourceTeamId: `${source}-${index}`,
    sourceLeagueId: null,
    league: leagueOf(Math.floor(index / teamsPerLeague)),
    sport: "Basketball",
    name,
    shortName: isEspn ? mascot : null,
    alternateNames: isEspn ? [] : [`${name} BC`, `The ${mascot} of ${city}`],
    city: isEspn ? city : null,
    nickname: isEspn ? mascot : null,
    abbreviation: `${city.slice(0, 2)}${index}`.toUpperCase(),
    country: "United States",
    badgeUrl: `https://images.example/${source}/${index}.png`,
    color: "0a3161",
    alternateColor: "ffffff",
    isList: true,
    metadata: { id: index, name, description: "A club of its town since it was founded. ".repeat(15) },
  };
}

function eventOf(
  source: "thesportsdb" | "espn",
  of: { index: number; teams: SourceTeam[]; now: Date },
): SourceEvent {
  const league = of.index % leagues;
  const round = Math.floor(of.index / leagues);
  const home = of.teams[league * teamsPerLeague + (round * 2) % teamsPerLeague]!;
  const distance = 1 + 2 * (Math.floor(round / (teamsPerLeague / 2)) % (teamsPerLeague / 2));
  const away = of.teams[league * teamsPerLeague + (round * 2 + distance) % teamsPerLeague]!;
  const startAt = new Date(of.now.getTime() + round * 3 * 3_600_000 + (source === "espn" ? 600_000 : 0));
  const pictures = `https://images.example/${source}/event/${of.index}`;
  return {
    sourceEventId: `${source}-${of.index}`,
    league: leagueOf(league),
    sport: "Basketball",
    eventName: source === "espn" ? `${away.name} at ${home.name}` : `${home.name} vs ${away.name}`,
    sides: { home: home.name, away: away.name },
    startAt,
    venue: `${home.name.split(" ")[0]} Arena`,
    status: "scheduled",
    homeSourceId: home.sourceTeamId,
    awaySourceId: away.sourceTeamId,
    utcOffsetMinutes: -300,
    city: home.name.split(" ")[0] ?? null,
    country: "United States",
    season: "2026-2027",
    round: String(round),
    broadcaster: source === "espn" ? "TV One" : null,
    thumbnailUrl: `${pictures}/thumb.jpg`,
    homeLogoUrl: home.badgeUrl,
    awayLogoUrl: away.badgeUrl,
    // As long as an event of TheSportsDB is.
    metadata: {
      id: of.index,
      ...Object.fromEntries(
        Array.from(
          { length: 45 },
          (_, field) => [`strField${field}`, field % 3 === 0 ? null : `${pictures}/${field}`.slice(-14)],
        ),
      ),
    },
  };
}

function leagueOf(index: number): string {
  return `Bench League ${index}`;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function* oneByOne<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}
