// Measures matching: 32,000 slots with 20,000 events, against the time Postgres needs to load these rows by COPY in the same sitting.
// Called by bench/main.ts. Counts what is right, so that speed is not bought with wrong matches.

import type postgres from "postgres";
import { copyOut, copyRows } from "../functions/_shared/copy_rows.ts";
import { copyLine } from "../functions/_shared/copy_text.ts";
import { importEvents } from "../functions/_shared/event_import.ts";
import { readNewNames } from "../functions/_shared/name_reading.ts";
import { connect, withConnection } from "../local/connection.ts";
import { createDatabase, dropDatabase } from "../local/database.ts";
import type { DatabaseServer } from "../local/postgres.ts";
import { type GivenSlot, slotNamer } from "./matching_names.ts";
import { inventSeason, readLeagues, type SeasonEvent } from "./matching_season.ts";

/** Slots and events of the largest provider and calendar known. */
export const SLOTS = 32_000;
export const EVENTS = 20_000;
/** Every twentieth slot gets another name: 5 %. */
const RENAMED_EVERY = 20;

/** Medians in seconds, and how the names of the first run fared. */
export interface MatchingMeasurement {
  /** All slots, on tables that no run has seen. */
  allSeconds: number;
  /** After 5 % of the slots were renamed. */
  renamedSeconds: number;
  unchangedSeconds: number;
  /** COPY of the slots' and events' rows into tables like those that matching reads them from, with keys and indexes. */
  copySeconds: number;
  /** COPY of the same slots and events as they come in, into staging tables without an index. */
  stagingSeconds: number;
  outcome: MatchingOutcome;
}

/** Slots counted by what they print and what became of them. */
export interface MatchingOutcome {
  /** Slots whose name prints an event that is on. */
  printed: number;
  /** Of these, matched to exactly the events they print. */
  right: number;
  /** Slots that have an event their name does not print. */
  wrong: number;
  /** `right/printed` for each grammar, and names matched wrongly. */
  byGrammar: Record<string, string>;
  wrongExamples: string[];
}

/** Rows as COPY text. */
interface Rows {
  slots: string[];
  events: string[];
}

const slotColumns =
  "intake.entries_staging (position, stream_key, channel_name, tvg_id, tvg_name, tvg_logo, group_title, stream_url)";
const eventColumns =
  "catalog.events_staging (source_event_id, league, sport, event_name, home_team, away_team, start_at, venue, status)";

/**
 * Loads slots and events once, then matches them in `rounds` databases of their own: all, after renaming, unchanged; and COPY beside each.
 * `template` is the database with migrations and seeds.
 */
export async function measureMatching(
  server: DatabaseServer,
  options: { template: string; now: Date; rounds: number },
): Promise<MatchingMeasurement> {
  const { now } = options;
  const loaded = await createDatabase(server, { template: options.template });
  try {
    const { providerId, slots, renamed, rows } = await withConnection(
      server.urlFor(loaded),
      (sql) => loadSeason(sql, now),
    );
    const measured: Omit<MatchingMeasurement, "outcome">[] = [];
    let outcome: MatchingOutcome | undefined;
    for (let round = 0; round < options.rounds; round++) {
      const database = await createDatabase(server, { template: loaded });
      const sql = connect(server.urlFor(database));
      try {
        const match = (at = now) => matchSeconds(sql, providerId, at);
        const later = new Date(now.getTime() + 3_600_000);
        const allSeconds = await match();
        outcome ??= await outcomeOf(sql, slots);
        await loadSlots(sql, { providerId, rows: renamed.map(slotRow), at: now });
        measured.push({
          allSeconds,
          renamedSeconds: await match(later),
          unchangedSeconds: await match(later),
          copySeconds: await copySeconds(sql),
          stagingSeconds: await stagingSeconds(sql, rows),
        });
      } finally {
        await sql.end({ timeout: 5 });
        await dropDatabase(server, database);
      }
    }
    return {
      allSeconds: median(measured.map((round) => round.allSeconds)),
      renamedSeconds: median(measured.map((round) => round.renamedSeconds)),
      unchangedSeconds: median(measured.map((round) => round.unchangedSeconds)),
      copySeconds: median(measured.map((round) => round.copySeconds)),
      stagingSeconds: median(measured.map((round) => round.stagingSeconds)),
      outcome: outcome!,
    };
  } finally {
    await dropDatabase(server, loaded);
  }
}

/** What was loaded: the slots by position, the same with every twentieth renamed, and all rows as COPY text. */
export interface LoadedSeason {
  providerId: number;
  slots: GivenSlot[];
  renamed: GivenSlot[];
  rows: Rows;
}

/** Loads an invented season's events and a provider whose slots show it, names read, nothing matched. */
export async function loadSeason(sql: postgres.Sql, now: Date): Promise<LoadedSeason> {
  const events = inventSeason(await readLeagues(sql), { from: now, count: EVENTS });
  const nameOf = slotNamer(events);
  const slots = Array.from({ length: SLOTS }, (_, index) => nameOf(index, 1));
  const renamed = slots.map((slot, index) => index % RENAMED_EVERY === 0 ? nameOf(index, 2) : slot);
  const rows = { slots: slots.map(slotRow), events: events.map(eventRow) };
  await sql.begin((sql) => importEvents(sql, "csv", oneByOne(events)));
  const providerId = await addProvider(sql);
  await loadSlots(sql, { providerId, rows: rows.slots, at: now });
  return { providerId, slots, renamed, rows };
}

async function matchSeconds(sql: postgres.Sql, providerId: number, at: Date): Promise<number> {
  const started = performance.now();
  await sql`select * from matching.match_channels(${providerId}, ${at})`;
  return (performance.now() - started) / 1000;
}

function stagingSeconds(sql: postgres.Sql, rows: Rows): Promise<number> {
  return undoneSeconds(sql, async (sql) => {
    await copyRows(sql, slotColumns, inChunks(rows.slots));
    await copyRows(sql, eventColumns, inChunks(rows.events));
  });
}

/** What a slot and an event are when matching begins: a slot with its reading and its fixtures, an event with its sides. */
const READ_TABLES = [
  "intake.channel_names",
  "intake.parsed_data",
  "intake.fixtures",
  "catalog.events",
  "catalog.event_identifiers",
];

async function copySeconds(sql: postgres.Sql): Promise<number> {
  const tables: { name: string; columns: string; rows: string[] }[] = [];
  for (const name of READ_TABLES) {
    const columns = (await sql<{ attname: string }[]>`
      select attname from pg_attribute
      where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      order by attnum`).map((row) => row.attname).join(", ");
    const rows: string[] = [];
    const decoder = new TextDecoder();
    for await (const bytes of copyOut(sql, `select ${columns} from ${name}`)) {
      rows.push(decoder.decode(bytes, { stream: true }));
    }
    tables.push({ name, columns, rows });
  }
  return await undoneSeconds(sql, async (sql) => {
    for (const { name, columns, rows } of tables) {
      const copy = `bench_${name.replace(".", "_")}`;
      await sql.unsafe(`create table ${copy} (like ${name} including all)`);
      await copyRows(sql, `${copy} (${columns})`, oneByOne(rows));
    }
  });
}

/** Median seconds of three runs of the work, each in a transaction of its own that is undone. */
async function undoneSeconds(
  sql: postgres.Sql,
  work: (sql: postgres.TransactionSql) => Promise<void>,
): Promise<number> {
  const undo = new Error("undone on purpose");
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    await sql.begin(async (sql) => {
      const started = performance.now();
      await work(sql);
      times.push((performance.now() - started) / 1000);
      throw undo;
    }).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  }
  return median(times);
}

async function outcomeOf(sql: postgres.Sql, slots: readonly GivenSlot[]): Promise<MatchingOutcome> {
  const rows = await sql<{ position: number; ids: string[] }[]>`
    select c.position, array_agg(i.identifier_value order by i.identifier_value) as ids
    from matching.channel_matches as m
    join intake.channel_names as c on c.channel_name_id = m.channel_name_id
    join catalog.event_identifiers as i on i.event_id = m.event_id
    group by c.position`;
  const found = new Map(rows.map(({ position, ids }) => [position, ids]));
  const counts = new Map<string, { printed: number; right: number }>();
  const wrong: string[] = [];
  slots.forEach(({ name, grammar, right }, index) => {
    const ids = found.get(index + 1) ?? [];
    if (ids.some((id) => !right.includes(id))) wrong.push(`${name} (${grammar}): ${ids} for ${right}`);
    if (right.length === 0) return;
    const count = counts.get(grammar) ?? { printed: 0, right: 0 };
    counts.set(grammar, count);
    count.printed++;
    if (ids.join() === right.toSorted().join()) count.right++;
  });
  const all = [...counts.values()];
  return {
    printed: all.reduce((sum, { printed }) => sum + printed, 0),
    right: all.reduce((sum, { right }) => sum + right, 0),
    wrong: wrong.length,
    byGrammar: Object.fromEntries(
      [...counts].map(([grammar, { printed, right }]) => [grammar, `${right}/${printed}`]),
    ),
    wrongExamples: wrong.slice(0, 20),
  };
}

async function addProvider(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    insert into intake.providers (slug, display_name, default_timezone, guide_days)
    values ('bench', 'Bench', 'America/New_York', 1)
    returning provider_id::integer as id`;
  return row!.id;
}

async function loadSlots(
  sql: postgres.Sql,
  { providerId, rows, at }: { providerId: number; rows: readonly string[]; at: Date },
): Promise<void> {
  await sql.begin(async (sql) => {
    await copyRows(sql, slotColumns, inChunks(rows));
    await sql`select intake.load_entries(${providerId}, ${at})`;
    await readNewNames(sql, { providerId, at, atMost: SLOTS });
  });
}

function slotRow({ name }: GivenSlot, index: number): string {
  return copyLine([
    index + 1,
    `live/${100_000 + index}.ts`,
    name,
    null,
    name,
    `http://img.example/logos/league-${index % 300}.png`,
    `US| PPV EVENTS ${index % 40}`,
    `http://provider.example:8080/live/{s1}/{s2}/${100_000 + index}.ts`,
  ]);
}

function eventRow(event: SeasonEvent): string {
  const { sourceEventId, league, sport, eventName, sides, startAt, venue, status } = event;
  return copyLine([
    sourceEventId,
    league,
    sport,
    eventName,
    sides?.home,
    sides?.away,
    startAt,
    venue,
    status,
  ]);
}

async function* inChunks(rows: readonly string[]): AsyncGenerator<string> {
  for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500).join("");
}

async function* oneByOne<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
