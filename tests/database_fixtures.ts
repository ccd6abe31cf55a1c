// What tests of the database are given: providers, playlists, readings and events, in the words of the field.
// Everything enters by the doors that production uses (COPY into staging, then the loading function).

import assert from "node:assert/strict";
import { copyRows } from "../functions/_shared/copy_rows.ts";
import { copyLine } from "../functions/_shared/copy_text.ts";
import type { Sql } from "../functions/_shared/database.ts";
import { importEvents, type MergeSummary } from "../functions/_shared/event_import.ts";
import type { SourceEvent, SourceEventDetails } from "../functions/_shared/sources/source_rows.ts";
import { refreshGuide } from "../functions/_shared/guide_pipeline.ts";
import type { Fixture, NameReading } from "../functions/_shared/channel_name/types.ts";

/** When tests happen unless they say otherwise: Friday 20 November 2026, one in the afternoon in New York. */
export const NOW = new Date("2026-11-20T18:00:00Z");

/** An entry of a playlist; the stream's key is its name unless given. */
export interface GivenEntry {
  name: string;
  key?: string;
  tvgId?: string;
  tvgName?: string;
  logo?: string;
  group?: string;
  url?: string;
}

/** What `intake.load_entries` counts. */
export interface LoadCounts {
  new_slots: number;
  renamed_slots: number;
  emptied_slots: number;
  gone_slots: number;
  unchanged_slots: number;
}

/** What a name prints, as far as a test cares; the rest is what the name reader says when nothing is printed. */
export type GivenReading = Partial<Omit<NameReading, "fixtures">> & { fixtures?: Partial<Fixture>[] };

/** An event as a source tells it; basketball of the NBA, named by its sides, unless it says otherwise. */
export interface GivenEvent {
  id: string;
  /** Home side first. */
  sides?: [home: string, away: string];
  name?: string;
  league?: string;
  sport?: string;
  at: string;
  venue?: string;
  status?: SourceEvent["status"];
  /** What only some sources tell. */
  details?: Partial<SourceEventDetails>;
}

/** A provider with no channels. Its guide covers one day in New York unless told. Returns its id. */
export async function givenProvider(
  sql: Sql,
  options: { slug?: string; timezone?: string; guideDays?: number } = {},
): Promise<number> {
  const { slug = "demo", timezone = "America/New_York", guideDays = 1 } = options;
  const [row] = await sql<{ id: number }[]>`
    insert into intake.providers (slug, display_name, default_timezone, guide_days)
    values (${slug}, ${slug}, ${timezone}, ${guideDays})
    returning provider_id::integer as id`;
  return row!.id;
}

/** One load of a provider's playlist: what is not among the entries is gone. Returns the load's counts. */
export async function givenEntries(
  sql: Sql,
  providerId: number,
  entries: GivenEntry[],
  options: { at?: Date } = {},
): Promise<LoadCounts> {
  const rows = entries.map((entry, index) =>
    copyLine([
      index + 1,
      entry.key ?? entry.name,
      entry.name,
      entry.tvgId,
      entry.tvgName,
      entry.logo,
      entry.group,
      entry.url ?? `http://tv.example/live/{s1}/{s2}/${encodeURIComponent(entry.key ?? entry.name)}`,
    ])
  );
  const columns = "position, stream_key, channel_name, tvg_id, tvg_name, tvg_logo, group_title, stream_url";
  return await inTransaction(sql, async (transaction) => {
    await copyRows(transaction, `intake.entries_staging (${columns})`, oneByOne(rows));
    const [counts] = await transaction`select * from intake.load_entries(${providerId}, ${
      options.at ?? NOW
    })`;
    return { ...counts } as LoadCounts;
  });
}

/** Readings of slots that the provider has, by their current names, as the name reader would store them. */
export async function givenReadings(
  sql: Sql,
  providerId: number,
  readings: Record<string, GivenReading>,
  options: { at?: Date } = {},
): Promise<void> {
  const slots = await sql<{ id: string; name: string }[]>`
    select channel_name_id as id, channel_name as name from intake.channel_names
    where provider_id = ${providerId} and channel_name = any (${Object.keys(readings)})`;
  assert.deepEqual(new Set(slots.map((slot) => slot.name)), new Set(Object.keys(readings)));
  const rows = slots.map((slot) => copyLine([slot.id, slot.name, { ...wholeReading(readings[slot.name]!) }]));
  await inTransaction(sql, async (transaction) => {
    await copyRows(
      transaction,
      "intake.readings_staging (channel_name_id, raw_title, reading)",
      oneByOne(rows),
    );
    await transaction`select intake.load_readings(${options.at ?? NOW})`;
  });
}

/** A playlist whose entries are the given names, read as given. */
export async function givenChannels(
  sql: Sql,
  providerId: number,
  readings: Record<string, GivenReading>,
  options: { at?: Date } = {},
): Promise<LoadCounts> {
  const counts = await givenEntries(
    sql,
    providerId,
    Object.keys(readings).map((name) => ({ name })),
    options,
  );
  await givenReadings(sql, providerId, readings, options);
  return counts;
}

/** One import of events. Returns what the merge counts. */
export async function givenEvents(
  sql: Sql,
  events: GivenEvent[],
  options: { source?: "csv" | "espn" | "thesportsdb" | "manual" } = {},
): Promise<MergeSummary> {
  return await inTransaction(
    sql,
    (transaction) => importEvents(transaction, options.source ?? "csv", oneByOne(events.map(sourceEvent))),
  );
}

/** Our id of an event by the id of its source. */
export async function eventId(sql: Sql, sourceId: string): Promise<string> {
  const [row] = await sql<{ event_id: string }[]>`
    select event_id from catalog.event_identifiers where identifier_value = ${sourceId}`;
  assert.ok(row, `no event ${sourceId}`);
  return row.event_id;
}

/** An override of a name, saved as an admin saves it; for all providers and for good unless told. Returns its id. */
export async function givenOverride(
  sql: Sql,
  name: string,
  options: {
    /** Id of the source; null when the name shows no event. */
    event: string | null;
    providerId?: number;
    from?: Date;
    until?: Date;
  },
): Promise<string> {
  const row = {
    channel_name: name,
    event_id: options.event === null ? null : await eventId(sql, options.event),
    provider_id: options.providerId ?? null,
    verified_by: "tests",
    ...(options.from ? { valid_from: options.from } : {}),
    ...(options.until ? { valid_until: options.until } : {}),
  };
  const [saved] = await sql<{ id: string }[]>`
    insert into matching.match_overrides ${sql(row)} returning match_override_id as id`;
  return saved!.id;
}

/** A person's verdict that an event is wrong for a name. */
export async function givenWrongVerdict(
  sql: Sql,
  providerId: number,
  verdict: { name: string; event: string },
): Promise<void> {
  await sql`
    insert into matching.match_verifications (provider_id, channel_name, event_id, target_date, verdict)
    select ${providerId}, ${verdict.name}, e.event_id, e.event_date, 'wrong' from catalog.events as e
    where e.event_id = ${await eventId(sql, verdict.event)}`;
}

/** What the matcher made of a slot. */
export interface Outcome {
  /** Ids of the source, by start. */
  events: string[];
  method: string | null;
  reason: string;
  status: string;
}

/** Runs the matcher over a provider's slots. Returns how many fixtures it looked at, matched and left. */
export async function whenMatched(
  sql: Sql,
  providerId: number,
  at: Date = NOW,
): Promise<{ fixtures: number; matched: number; unmatched: number }> {
  const [counts] = await sql`select * from matching.match_channels(${providerId}, ${at})`;
  return { ...counts } as { fixtures: number; matched: number; unmatched: number };
}

/** What the matcher decided, by name. */
export async function outcomes(sql: Sql, providerId: number): Promise<Record<string, Outcome>> {
  const rows = await sql`
    select channel_name, event_ids, match_method, reason, match_status from matching.match_report
    where provider_id = ${providerId} order by position`;
  return Object.fromEntries(rows.map((row) => [row["channel_name"], {
    events: row["event_ids"]?.split(";") ?? [],
    method: row["match_method"],
    reason: row["reason"],
    status: row["match_status"],
  }]));
}

/** Matches and schedules a provider's channels. Returns channels looked at, rows written and rows archived. */
export async function whenScheduled(
  sql: Sql,
  providerId: number,
  at: Date = NOW,
): Promise<{ channels: number; written: number; archived: number }> {
  const { channels, written, archived } = await inTransaction(
    sql,
    (transaction) => refreshGuide(transaction, providerId, at),
  );
  return { channels, written, archived };
}

/** Every event as `name | league | start | status | ids`, by start and name. */
export async function events(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' | ', e.event_name, l.canonical_name, to_char(e.event_datetime at time zone 'UTC', 'DD HH24:MI'), e.status,
      (select string_agg(i.identifier_value, '+' order by i.identifier_value) from catalog.event_identifiers as i where i.event_id = e.event_id)) as line
    from catalog.events as e
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id
    where e.record_status = 'active'
    order by e.event_datetime, e.event_name`;
  return rows.map((row) => row.line);
}

/** A channel's programmes as `day hour:minute block title`, in New York's time. */
export async function programmes(sql: Sql, name: string): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select to_char(e.start_time at time zone 'America/New_York', 'DD HH24:MI ') || e.block || ' ' || e.title as line
    from guide.epg_data as e join intake.channel_names as c on c.channel_name_id = e.channel_name_id
    where e.record_status = 'active' and c.channel_name = ${name} order by e.start_time`;
  return rows.map((row) => row.line);
}

async function inTransaction<T>(sql: Sql, work: (transaction: Sql) => Promise<T>): Promise<T> {
  return "begin" in sql ? await sql.begin(work) as T : await work(sql);
}

function wholeReading(given: GivenReading): Omit<NameReading, "name"> {
  const kind = given.kind ?? "event";
  const own = { ...emptyFixture, ...pick(given) };
  const fixtures = given.fixtures?.map((fixture) => ({ ...emptyFixture, ...fixture })) ??
    (kind === "event" ? [own] : []);
  return {
    sport: null,
    league: null,
    feed: null,
    markers: [],
    shelf: null,
    grammar: "test",
    confidence: 1,
    language: null,
    status: null,
    ...own,
    ...given,
    kind,
    fixtures,
  };
}

const emptyFixture: Fixture = {
  a: null,
  b: null,
  order: null,
  title: null,
  date: null,
  weekday: null,
  time: null,
  zone: null,
  stop: null,
};

function pick(given: GivenReading): Partial<Fixture> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => key in emptyFixture));
}

function sourceEvent(given: GivenEvent): SourceEvent {
  return {
    sourceEventId: given.id,
    league: given.league ?? "NBA",
    sport: given.sport ?? "Basketball",
    eventName: given.name ?? given.sides?.join(" vs ") ?? given.id,
    sides: given.sides ? { home: given.sides[0], away: given.sides[1] } : null,
    startAt: new Date(given.at),
    venue: given.venue ?? null,
    status: given.status ?? "scheduled",
    ...given.details,
  };
}

async function* oneByOne<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}
