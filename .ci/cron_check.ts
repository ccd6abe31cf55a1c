// The project's jobs in the real pg_cron, which reads schedules and runs commands by its own rules, not the stand-in's.
// Called by second_lane.ts with the connection string of the role that owns the jobs.

import assert from "node:assert/strict";
import type postgres from "postgres";
import { withConnection } from "../local/connection.ts";
import { projectAt } from "../local/project.ts";
import { readSqlFiles } from "../local/baseline.ts";
import type { Tally } from "./tally.ts";

/** A run starts on the full minute, up to 60 s from now; the rest is for the work of the slowest job. */
const RUN_LIMIT_MS = 120_000;

/** Two checks: the jobs are registered as sql/ schedules them, and each runs without an error. Takes about a minute. */
export async function checkCron(tally: Tally, url: string): Promise<void> {
  await withConnection(url, async (sql) => {
    await tally.check("pg_cron knows every job of sql/", async () => {
      const jobs = await sql<
        { name: string }[]
      >`select jobname as name from cron.job where active order by jobname`;
      assert.deepEqual(jobs.map((job) => job.name), await scheduledNames());
    });
    await tally.check("pg_cron runs every job", () => runJobs(sql));
  });
}

async function scheduledNames(): Promise<string[]> {
  const files = await readSqlFiles(projectAt());
  const names = files.flatMap((file) =>
    [...file.text.matchAll(/\bcron\.schedule\('([^']+)'/g)].map((found) => found[1]!)
  );
  assert.notEqual(names.length, 0, "sql/ schedules no job");
  return names.sort();
}

/** Lets all jobs be due every minute until each has ended once, then gives them their schedules back. */
async function runJobs(sql: postgres.Sql): Promise<void> {
  const jobs = await sql<{ name: string; schedule: string; command: string }[]>`
    select jobname as name, schedule, command from cron.job order by jobname`;
  // Scheduling under the same name changes the job; alter_job is granted to nobody here.
  const reschedule = (name: string, schedule: string, command: string) =>
    sql`select cron.schedule(${name}, ${schedule}, ${command})`;
  for (const { name, command } of jobs) await reschedule(name, "* * * * *", command);
  try {
    const runs = await endedRuns(sql, jobs.length);
    assert.deepEqual(
      runs.map((run) => `${run.name} ${run.status}`),
      jobs.map((job) => `${job.name} succeeded`),
    );
  } finally {
    for (const { name, schedule, command } of jobs) await reschedule(name, schedule, command);
  }
}

/** The first ended run of each job by name; a failed one with its message. Fewer than `wanted` when time is up. */
async function endedRuns(sql: postgres.Sql, wanted: number): Promise<{ name: string; status: string }[]> {
  for (const started = performance.now();;) {
    const runs = await sql<{ name: string; status: string }[]>`
      select distinct on (j.jobname) j.jobname as name,
        case r.status when 'failed' then 'failed: ' || r.return_message else r.status end as status
      from cron.job_run_details as r
      join cron.job as j using (jobid)
      where r.status in ('succeeded', 'failed')
      order by j.jobname, r.runid`;
    if (runs.length >= wanted || performance.now() - started > RUN_LIMIT_MS) return runs;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
