// What tests of teams are given: teams as a source tells of them, and what became of them.
// They enter by the door that production uses: COPY into staging, then catalog.merge_teams.

import assert from "node:assert/strict";
import { copyRows } from "../functions/_shared/copy_rows.ts";
import { copyLine, type CopyValue } from "../functions/_shared/copy_text.ts";
import type { Sql } from "../functions/_shared/database.ts";
import { assertRefused } from "./database_sharing.ts";

/** A team as a source tells of it: in the list of a football league of the tests' own unless it says otherwise. */
export interface GivenTeam {
  id: string;
  name: string;
  league?: string;
  leagueId?: string;
  sport?: string;
  shortName?: string;
  alternates?: string[];
  city?: string;
  nickname?: string;
  abbreviation?: string;
  country?: string;
  badge?: string;
  color?: string;
  /** Told of beside an event instead of in a list. */
  besideEvent?: boolean;
}

/** What `catalog.merge_teams` counts. */
export interface TeamCounts {
  discovered: number;
  created: number;
  updated: number;
  conflicts: number;
}

/** A conflict as an admin sees it. */
export interface Conflict {
  id: string;
  type: string;
  severity: string;
  /** Names of the two teams. */
  existing: string | null;
  new: string | null;
  field: string;
  value: string;
  status: string;
}

const COLUMNS =
  "source_team_id, source_league_id, league, sport, name, short_name, alternate_names, city, nickname, abbreviation, country, badge_url, color, is_list, metadata";

/** Columns of a conflict that an admin sets. */
export type ConflictEdit = Record<string, string | null | Record<string, string | number | null>>;

/** One answer of a source about teams. Returns what the merge counts. */
export async function givenTeams(
  sql: Sql,
  teams: GivenTeam[],
  options: { source?: "thesportsdb" | "espn"; run?: string; dryRun?: boolean } = {},
): Promise<TeamCounts> {
  const { source = "thesportsdb", run = null, dryRun = false } = options;
  const lines = teams.map((team) => copyLine(stagingRow(team)));
  const merge = async (transaction: Sql) => {
    await copyRows(transaction, `catalog.teams_staging (${COLUMNS})`, oneByOne(lines));
    const [counts] = await transaction`select * from catalog.merge_teams(${source}, ${run}, ${dryRun})`;
    return { ...counts } as unknown as TeamCounts;
  };
  return "begin" in sql ? await sql.begin(merge) as TeamCounts : await merge(sql);
}

/** A league of football in Testland, and teams in it that a person has entered: `name | city | nickname | abbreviation | other names`. */
export async function givenLeague(sql: Sql, teams = "", league = "Test League"): Promise<void> {
  await sql`select catalog.seed_leagues('Soccer', ${`${league} | Testland | `})`;
  await sql`select catalog.seed_teams(${league}, ${teams})`;
}

/** Every active team of the test leagues as `name | league | source ids`, a `?` before placeholders. */
export async function teams(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' | ', case when t.is_placeholder then '?' || t.canonical_name else t.canonical_name end, l.canonical_name,
      (select string_agg(i.source || ' ' || i.source_team_id, ', ' order by i.source, i.source_team_id) from catalog.team_identifiers as i where i.team_id = t.team_id)) as line
    from catalog.teams as t join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    where t.record_status = 'active' and l.canonical_name like 'Test%'
    order by t.canonical_name, l.canonical_name`;
  return rows.map((row) => row.line);
}

/** Our id of a team of the test leagues, whatever its state. */
export async function teamId(sql: Sql, name: string, league = "Test League"): Promise<string> {
  const [row] = await sql<{ team_id: string }[]>`
    select t.team_id from catalog.teams as t join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    where t.canonical_name = ${name} and l.canonical_name = ${league}`;
  assert.ok(row, `no team ${name} in ${league}`);
  return row.team_id;
}

/** A team's aliases as `alias priority`, `shared` where another team goes by it too. */
export async function aliases(sql: Sql, name: string, league = "Test League"): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' ', a.alias_normalized, a.priority, case when a.is_ambiguous then 'shared' end) as line
    from catalog.team_aliases as a where a.team_id = ${await teamId(sql, name, league)}
    order by a.priority desc, a.alias_normalized`;
  return rows.map((row) => row.line);
}

/** All conflicts, oldest first. */
export async function conflicts(sql: Sql): Promise<Conflict[]> {
  return [
    ...await sql<Conflict[]>`
    select c.team_sync_conflict_id::text as id, c.conflict_type as type, c.severity, e.canonical_name as existing, n.canonical_name as new,
      c.conflict_field as field, c.conflict_value as value, c.status
    from catalog.team_sync_conflicts as c
    left join catalog.teams as e on e.team_id = c.existing_team_id
    left join catalog.teams as n on n.team_id = c.new_team_id
    order by c.team_sync_conflict_id`,
  ];
}

/** Sets columns of a conflict and saves the row, as an admin does in Studio. */
export async function whenSettled(
  sql: Sql,
  conflictId: string,
  edit: ConflictEdit,
): Promise<void> {
  await sql`update catalog.team_sync_conflicts set ${
    sql(edit as Record<string, string>)
  } where team_sync_conflict_id = ${conflictId}`;
}

/** Every row that settling conflicts may touch, but for the time of its last change and for counters of ids. */
export async function allRows(sql: Sql): Promise<Record<string, string[]>> {
  const tables: Record<string, string> = {
    teams: "record_status = 'active' and team_id in (select i.team_id from catalog.team_identifiers as i)",
    team_aliases: "true",
    team_identifiers: "true",
    team_pairings: "true",
    team_sync_conflicts: "true",
    events: "true",
    event_identifiers: "true",
  };
  const found: Record<string, string[]> = {};
  for (const [table, condition] of Object.entries(tables)) {
    const rows = await sql<{ line: string }[]>`
      select (to_jsonb(t) - 'updated_at')::text as line from ${sql(`catalog.${table}`)} as t where ${
      sql.unsafe(condition)
    } order by 1`;
    found[table] = rows.map((row) => row.line);
  }
  for (const table of ["channel_matches", "match_cache", "match_overrides", "match_verifications"]) {
    const rows = await sql<{ line: string }[]>`
      select (to_jsonb(t) - 'updated_at')::text as line from ${sql(`matching.${table}`)} as t order by 1`;
    found[table] = rows.map((row) => row.line);
  }
  return found;
}

/** Fails unless settling the conflict so is refused, and says why. */
export async function assertNotSettled(
  sql: Sql,
  conflictId: string,
  edit: ConflictEdit,
  error: { code: string; message: RegExp },
): Promise<void> {
  await assertRefused(sql, (transaction) => whenSettled(transaction, conflictId, edit), error);
}

function stagingRow(team: GivenTeam): CopyValue[] {
  return [
    team.id,
    team.leagueId,
    team.league ?? "Test League",
    team.sport ?? "Soccer",
    team.name,
    team.shortName,
    `{${(team.alternates ?? []).map((name) => JSON.stringify(name)).join(",")}}`,
    team.city,
    team.nickname,
    team.abbreviation,
    team.country,
    team.badge,
    team.color,
    !team.besideEvent,
    team.besideEvent ? null : { name: team.name },
  ];
}

async function* oneByOne<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

/** How each type of conflict comes about. */
export const PREPARED: Record<string, { known?: string; before?: GivenTeam[]; says: GivenTeam[] }> = {
  duplicate_normalized_name: {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "2", name: "Valley Foxes", badge: "https://badges.example/2.png" }],
  },
  api_id_mismatch: {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "2", name: "Valley Foxes", league: "Test Other League", abbreviation: "VFX" }],
  },
  alias_conflict: {
    known: "Harbour City Gulls | | | | The Flock\nFOX | | | |",
    says: [{ id: "1", name: "Valley Sheep", alternates: ["FOX"] }],
  },
  canonical_name_conflict: {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "1", name: "Valley Foxxes", city: "Valley", nickname: "Foxxes" }],
  },
  near_duplicate: {
    known: "Gillingham Foxes | | | |",
    says: [{ id: "1", name: "Gilingham Foxes", color: "112233", alternates: ["Gill Foxes"] }],
  },
};

/** A conflict of this type, found in a run if one is named. */
export async function givenConflict(
  sql: Sql,
  type: string,
  options: { run?: string } = {},
): Promise<Conflict> {
  const { known, before, says } = PREPARED[type]!;
  await givenLeague(sql, known);
  if (before) await givenTeams(sql, before);
  await givenTeams(sql, says, options);
  const found = (await conflicts(sql)).filter((each) => each.type === type);
  assert.equal(found.length, 1);
  return found[0]!;
}

/** Without what the source said last, which is not taken back. */
export function withoutDigests(rows: Record<string, string[]>): Record<string, string[]> {
  const identifiers = rows["team_identifiers"]!.map((line) => {
    const { source, source_team_id, team_id } = JSON.parse(line);
    return JSON.stringify({ source, source_team_id, team_id });
  });
  return { ...rows, team_identifiers: identifiers };
}
