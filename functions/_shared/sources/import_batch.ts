// All that one answer of a source tells into the catalogue: COPY into staging, then the merges, leagues before teams before events.
import type postgres from "postgres";
import { z } from "zod";
import { copyRows } from "../copy_rows.ts";
import { copyLine, type CopyValue } from "../copy_text.ts";
import type { Sql } from "../database.ts";
import { copyEvents, MergeCounts } from "../event_import.ts";
import type { SourceBatch, SourceLeague, SourceTeam } from "./source_rows.ts";

/** Sources whose answers are imported; each has its merge of events. */
export type BatchSource = "thesportsdb" | "espn";

const LeagueCounts = z.object({ created: z.number(), updated: z.number(), unchanged: z.number() });
const TeamCounts = z.object({
  discovered: z.number(),
  created: z.number(),
  updated: z.number(),
  conflicts: z.number(),
});

/** What an import brought. `teamsCreated` of events are placeholders for sides that no list of teams has told of. */
export interface ImportSummary {
  leagues: z.infer<typeof LeagueCounts>;
  teams: z.infer<typeof TeamCounts>;
  events: z.infer<typeof MergeCounts>;
}

/** The counts of an import of nothing. */
export function emptySummary(): ImportSummary {
  return {
    leagues: { created: 0, updated: 0, unchanged: 0 },
    teams: { discovered: 0, created: 0, updated: 0, conflicts: 0 },
    events: { created: 0, updated: 0, unchanged: 0, teamsCreated: 0 },
  };
}

/** Imports a batch. Call it in a transaction: staging is shared, and only uncommitted rows are private. */
export async function importBatch(
  sql: postgres.TransactionSql,
  source: BatchSource,
  batch: SourceBatch,
): Promise<ImportSummary> {
  const summary = emptySummary();
  if (batch.leagues.length > 0) {
    await copyTo(sql, "catalog.leagues_staging", leagueColumns, batch.leagues.map(leagueRow));
    const [row] = await sql`select * from catalog.merge_leagues(${source})`;
    summary.leagues = LeagueCounts.parse(row);
  }
  if (batch.teams.length > 0) {
    await copyTeams(sql, batch.teams);
    summary.teams = await mergeTeams(sql, source, batch.teams);
  }
  if (batch.events.length > 0) {
    await copyEvents(sql, batch.events);
    const [row] = source === "espn"
      ? await sql`select * from catalog.merge_espn_events()`
      : await sql`select * from catalog.merge_thesportsdb_events()`;
    summary.events = MergeCounts.parse(row);
  }
  return summary;
}

/** A list of a league's teams is a run of the team sync, with its counts and its rules; teams beside events are none. */
async function mergeTeams(sql: Sql, source: BatchSource, teams: SourceTeam[]) {
  const listed = teams.find((team) => team.isList);
  if (listed === undefined) {
    const [row] = await sql`select * from catalog.merge_teams(${source})`;
    return TeamCounts.parse(row);
  }
  const [run] = await sql<{ id: string }[]>`
    select catalog.begin_team_sync(${[
    source,
  ]}, league_filter => ${listed.league}, sport_filter => ${listed.sport},
      auto_resolve => true, triggered_by => 'events-sync') as id`;
  const [row] = await sql`select * from catalog.merge_teams(${source}, ${run!.id})`;
  await sql`select catalog.finish_team_sync(${run!.id})`;
  return TeamCounts.parse(row);
}

/** Lays teams in staging, where a merge of the same transaction finds them. */
export async function copyTeams(sql: Sql, teams: SourceTeam[]): Promise<void> {
  await copyTo(sql, "catalog.teams_staging", teamColumns, teams.map(teamRow));
}

async function copyTo(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: CopyValue[][],
): Promise<void> {
  await copyRows(sql, `${table} (${columns.join(", ")})`, lines(rows));
}

async function* lines(rows: CopyValue[][]): AsyncGenerator<string> {
  for (const row of rows) yield copyLine(row);
}

const leagueColumns = [
  "source_league_id",
  "sport",
  "name",
  "alternate_names",
  "short_name",
  "slug",
  "source_sport_id",
  "country",
  "logo_url",
  "website_url",
  "description",
  "start_year",
] as const;

function leagueRow(league: SourceLeague): CopyValue[] {
  return [
    league.sourceLeagueId,
    league.sport,
    league.name,
    league.alternateNames,
    league.shortName,
    league.slug,
    league.sourceSportId,
    league.country,
    league.logoUrl,
    league.websiteUrl,
    league.description,
    league.startYear,
  ];
}

const teamColumns = [
  "source_team_id",
  "source_league_id",
  "league",
  "sport",
  "name",
  "short_name",
  "alternate_names",
  "city",
  "nickname",
  "abbreviation",
  "country",
  "badge_url",
  "color",
  "alternate_color",
  "is_list",
  "metadata",
] as const;

function teamRow(team: SourceTeam): CopyValue[] {
  return [
    team.sourceTeamId,
    team.sourceLeagueId,
    team.league,
    team.sport,
    team.name,
    team.shortName,
    team.alternateNames,
    team.city,
    team.nickname,
    team.abbreviation,
    team.country,
    team.badgeUrl,
    team.color,
    team.alternateColor,
    team.isList,
    team.metadata as CopyValue,
  ];
}
