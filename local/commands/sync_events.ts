// `deno task sync-events`: what the function events-sync does in calls of 100 s, in one go and for a person to watch.
import type postgres from "postgres";
import { z } from "zod";
import { planRequests, requestsDue } from "../../functions/events-sync/request_queue.ts";
import {
  type WorkDeps,
  type WorkLimits,
  workOff,
  type WorkSummary,
} from "../../functions/events-sync/work_off.ts";
import { fetchSource } from "../../functions/_shared/sources/fetch_source.ts";
import { importBatch } from "../../functions/_shared/sources/import_batch.ts";
import { readCommandLine } from "../match_options.ts";
import { openDatabase } from "../open_database.ts";
import { createProgress, type Progress } from "../progress.ts";

export const HELP = `deno task sync-events: fetches events, teams and leagues from TheSportsDB and ESPN

  --minutes <number>     stop after so many minutes (default: 60)
  --database-url <url>   a database with the project's tables (default: the one that start and generate use)
  --json                 print the counts as one JSON object
  --help                 show this

What is asked for is what catalog.plan_requests plans: yesterday to 14 days ahead of the leagues that most slots name, or of the
most watched ones while there are no slots. Sources are asked no faster than catalog.sources allows: with TheSportsDB's free key
that is 30 requests a minute. Stopped and started again, it goes on where it was; what is fresh is not asked for again.

EPGOAT_THESPORTSDB_KEY   key of TheSportsDB (default: the free one; version 2 of its API needs a paid one)
EPGOAT_ALLOW_HOSTS       private hosts that sources may be at, host:port, comma-separated

Exit codes: 0 done, 1 failed or every request failed, 2 wrong usage`;

const Options = z.object({
  minutes: z.coerce.number({ error: "--minutes is no number" }).positive("--minutes is not above 0").max(
    1440,
    "--minutes is above 1440",
  ).default(60),
  "database-url": z.string().regex(/^postgres(?:ql)?:\/\/./, "--database-url is no postgresql:// address")
    .optional(),
  json: z.boolean().default(false),
});

/** What one run did. */
export interface SyncEventsSummary extends WorkSummary {
  /** Requests that the plan queued. */
  planned: number;
  seconds: number;
}

/** 0 when the sources were asked, 1 when none of them answered. Throws UsageError when the options make no sense. */
export async function run(args: string[]): Promise<number> {
  const options = readCommandLine(args, {
    types: { minutes: { type: "string" }, "database-url": { type: "string" }, json: { type: "boolean" } },
    values: Options,
  });
  const choice = { databaseUrl: options["database-url"] ?? null, fresh: false, json: options.json };
  const database = await openDatabase(choice);
  try {
    const progress = createProgress({ json: options.json });
    const summary = await syncEvents(localDeps(database.sql), { minutes: options.minutes, progress });
    console.log(options.json ? JSON.stringify(summary, null, 2) : report(summary));
    return summary.requests > 0 && summary.failed === summary.requests ? 1 : 0;
  } finally {
    await database.close();
  }
}

/** Plans, and works until nothing is due or the time is over. */
export async function syncEvents(
  deps: WorkDeps,
  { minutes, progress }: { minutes: number; progress: Progress },
): Promise<SyncEventsSummary> {
  const started = deps.now();
  const planned = await planRequests(deps.sql, started);
  const due = await requestsDue(deps.sql, started);
  let total = due;
  progress.bar("Asking sources", 0, total);
  const onRequest: WorkDeps["onRequest"] = async (_request, { requests }) => {
    // The first list of leagues makes more of them askable: the plan grows.
    if (requests >= total || requests % 50 === 1) total = requests + await requestsDue(deps.sql, deps.now());
    progress.bar("Asking sources", requests, total);
  };
  const limits: WorkLimits = { requests: Infinity, bytes: Infinity, ms: minutes * 60_000 };
  const summary = await workOff({ ...deps, onRequest }, limits);
  progress.done();
  const seconds = Math.round((deps.now().getTime() - started.getTime()) / 100) / 10;
  return { planned, ...summary, seconds };
}

function localDeps(sql: postgres.Sql): WorkDeps {
  const allowHosts = (Deno.env.get("EPGOAT_ALLOW_HOSTS") ?? "").split(",").filter((host) => host !== "");
  const now = () => new Date();
  const options = {
    guard: { allowHosts },
    keys: { thesportsdb: Deno.env.get("EPGOAT_THESPORTSDB_KEY") },
    now,
  };
  return {
    sql,
    now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    fetchSource: (call) => fetchSource(call, options),
    importBatch,
  };
}

/** The counts in words for a person. */
export function report(summary: SyncEventsSummary): string {
  const { leagues, teams, events } = summary;
  const number = (count: number) => count.toLocaleString("en");
  return [
    `Requests: ${number(summary.requests)} sent, ${number(summary.unchanged)} of them unchanged, ${
      number(summary.failed)
    } failed, ${number(summary.left)} wait`,
    `Events: ${number(events.created)} new, ${number(events.updated)} changed, ${
      number(events.unchanged)
    } unchanged`,
    `Teams: ${number(teams.created + events.teamsCreated)} new, ${number(teams.updated)} changed, ${
      number(teams.conflicts)
    } conflicts`,
    `Leagues: ${number(leagues.created)} new, ${number(leagues.updated)} changed`,
    ...named(
      "entries could not be read",
      summary.skipped,
      summary.skippedEntries.map((each) => `${each.what}: ${each.reason}`),
    ),
    ...named("requests failed", summary.failed, summary.failures.map((each) => each.message)),
    `Took ${summary.seconds} s`,
  ].join("\n");
}

function named(what: string, count: number, examples: string[]): string[] {
  if (count === 0) return [];
  return [`${count.toLocaleString("en")} ${what}:`, ...examples.slice(0, 5).map((example) => `  ${example}`)];
}
