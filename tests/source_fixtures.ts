// What tests of the synchronisation with sources are given: sources with a rate, requests in the queue, leagues with ids.

import assert from "node:assert/strict";
import type { Sql } from "../functions/_shared/database.ts";
import { NOW } from "./database_fixtures.ts";

/** `NOW` and so many seconds. */
export function after(seconds: number, start: Date = NOW): Date {
  return new Date(start.getTime() + seconds * 1000);
}

/** A request in the queue, due at `NOW` unless told. Returns its id. */
export async function givenRequest(
  sql: Sql,
  path: string,
  options: { source?: string; priority?: number; dueAt?: Date; kind?: "leagues" | "teams" | "events" } = {},
): Promise<string> {
  const { source = "thesportsdb", priority = 20, dueAt = NOW, kind = "events" } = options;
  const [row] = await sql<{ id: string }[]>`
    insert into catalog.source_requests (source, kind, path, priority, refresh_minutes, due_at)
    values (${source}, ${kind}, ${path}, ${priority}, 60, ${dueAt})
    returning source_request_id as id`;
  return row!.id;
}

/** Changes a source's rate; its bucket is full. */
export async function givenRate(
  sql: Sql,
  rate: { source?: string; perMinute: number | null; burst: number },
): Promise<void> {
  await sql`
    update catalog.sources set requests_per_minute = ${rate.perMinute}, burst = ${rate.burst}, refilled_at = '-infinity'
    where source = ${rate.source ?? "thesportsdb"}`;
}

/** Gives only these leagues of the catalogue an id at TheSportsDB, 1000 and on, in the order of the names. */
export async function givenTheSportsDbIds(sql: Sql, leagues: string[]): Promise<void> {
  await sql`update catalog.api_leagues_canonical set thesportsdb_league_id = null, thesportsdb_name = null where thesportsdb_league_id is not null`;
  const rows = await sql`
    update catalog.api_leagues_canonical as l set thesportsdb_league_id = (999 + n.nth)::text
    from unnest(${leagues}::text[]) with ordinality as n (name, nth)
    where l.canonical_name = n.name
    returning l.league_id`;
  assert.equal(rows.length, leagues.length, `not all of ${leagues.join(", ")} are in the catalogue`);
}

/** The columns of `catalog.claimed_request` that tests look at. */
export interface Claimed {
  source_request_id: string;
  lease_no: number;
  source: string;
  kind: string;
  path: string;
  attempts: number;
  league: string | null;
  sport: string | null;
  source_league_id: string | null;
}

/** Claims the next request; null when there is none. */
export async function claim(sql: Sql, at: Date = NOW): Promise<Claimed | null> {
  const rows = await sql<Claimed[]>`select * from catalog.claim_request(${at})`;
  assert.ok(rows.length <= 1);
  return rows[0] ?? null;
}

/** Ends a claim with an answer. Returns whether it still held. */
export async function finish(
  sql: Sql,
  claimed: Claimed,
  options: { at?: Date; etag?: string | null; digest?: string | null; status?: number; lease?: boolean } = {},
): Promise<boolean> {
  const { at = NOW, etag = null, digest = null, status = 200, lease = true } = options;
  const [row] = await sql<{ held: boolean }[]>`
    select catalog.finish_request(${claimed.source_request_id}, ${at}, ${etag}, null, ${digest}, ${status},
      ${lease ? claimed.lease_no : null}) as held`;
  return row!.held;
}

/** Ends a claim without one. Returns whether it still held. */
export async function fail(
  sql: Sql,
  claimed: Claimed,
  options: {
    at?: Date;
    retryAfter?: number | null;
    status?: number | null;
    error?: string;
    lease?: boolean;
  } = {},
): Promise<boolean> {
  const { at = NOW, retryAfter = null, status = 500, error = "HTTP 500", lease = true } = options;
  const [row] = await sql<{ held: boolean }[]>`
    select catalog.fail_request(${claimed.source_request_id}, ${at}, ${retryAfter}, ${status}, ${error},
      ${lease ? claimed.lease_no : null}) as held`;
  return row!.held;
}

/** Plans as of an instant. Returns how many requests were queued. */
export async function plan(sql: Sql, at: Date = NOW): Promise<number> {
  const [row] = await sql<{ queued: number }[]>`select catalog.plan_requests(${at}) as queued`;
  return row!.queued;
}

/** Only TheSportsDB, which has none of the leagues yet. */
export async function withoutEspn(sql: Sql): Promise<void> {
  await sql`update catalog.sources set is_active = false where source = 'espn'`;
  await givenTheSportsDbIds(sql, []);
}

/** ESPN's leagues: ours, the slug, and columns of the mapping. */
export async function givenMappings(
  sql: Sql,
  mappings: [league: string, slug: string, more?: Record<string, unknown>][],
): Promise<void> {
  await sql`delete from catalog.espn_league_mappings`;
  for (const [league, slug, more = {}] of mappings) {
    const [found] =
      await sql`select league_id from catalog.api_leagues_canonical where canonical_name = ${league}`;
    const row = {
      canonical_league_id: found!["league_id"],
      espn_name: league,
      espn_slug: slug,
      confidence: 1,
      ...more,
    };
    await sql`insert into catalog.espn_league_mappings ${sql(row)}`;
  }
}

/** Every row as text, with the version of the row: equal texts mean that nothing was written. */
export async function requestVersions(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select r.xmin::text || ' ' || r.ctid || ' ' || r::text as line from catalog.source_requests as r order by source_request_id`;
  return rows.map((row) => row.line);
}

/** Paths of the queue in the order in which they are claimed. */
export async function plannedPaths(sql: Sql, condition = "true"): Promise<string[]> {
  const rows = await sql.unsafe<{ path: string }[]>(
    `select path from catalog.source_requests where ${condition} order by priority, due_at, source_request_id`,
  );
  return rows.map((row) => row.path);
}

/** The leagues whose events are asked for, in the order in which they are. */
export async function plannedLeagues(sql: Sql, source = "thesportsdb"): Promise<string[]> {
  const rows = await sql<{ league: string }[]>`
    select l.canonical_name as league from catalog.source_requests as r
    join catalog.api_leagues_canonical as l on l.league_id = r.league_id
    where r.source = ${source} and r.kind = 'events' group by l.canonical_name order by min(r.source_request_id)`;
  return rows.map((row) => row.league);
}

/** Days of events that wait. */
export async function plannedDays(sql: Sql, source: string): Promise<string[]> {
  const rows = await sql<{ day: string }[]>`
    select distinct for_date::text as day from catalog.source_requests
    where source = ${source} and kind = 'events' and status <> 'done' order by 1`;
  return rows.map((row) => row.day);
}
