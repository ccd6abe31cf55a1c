// Stands in for the workers of pg_cron and pg_net: runs due cron.job rows every minute, sends queued requests every
// second. Started by `deno task start`; one scheduler per database.

import type postgres from "postgres";
import { connect } from "./connection.ts";
import { type CronSchedule, isDue, parseCronSchedule } from "./cron_schedule.ts";
import { messageOf } from "./local_error.ts";
import type { DatabaseServer } from "./postgres.ts";
import { dropOldResponses, sendQueuedRequests } from "./request_queue.ts";

/** A scheduler at work. */
export interface Scheduler {
  /** Starts the jobs that are due in the minute of `now`, and resolves when these have ended. For tests. */
  runDueJobs(now: Date): Promise<void>;
  /** Resolves once the queue has been served one more time. For tests. */
  sendRequests(): Promise<number>;
  /** Takes up no more work, waits for running jobs and closes the connections. */
  stop(): Promise<void>;
}

interface CronJob {
  jobid: string;
  schedule: string;
  command: string;
  username: string;
}

/** `isClockRunning: false` leaves the timing to the caller. */
export interface SchedulerOptions {
  server: DatabaseServer;
  database: string;
  isClockRunning?: boolean;
  onProblem?: (message: string) => void;
}

const SEND_EVERY_MS = 1_000;

/** Starts the scheduler of one database. Problems of jobs go to cron.job_run_details, its own to `onProblem`. */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { server, database } = options;
  const onProblem = options.onProblem ?? ((message) => console.error(`scheduler: ${message}`));
  const sql = connect(server.urlFor(database, server.superuser), 2);
  const abort = new AbortController();
  const runs = createJobRuns(sql, (username) => server.urlFor(database, username));
  let timer: ReturnType<typeof setTimeout> | null = null;
  let tick: Promise<void> = Promise.resolve();
  // The minute in which it starts is left out: it may be over by half.
  let minute = Math.floor(Date.now() / 60_000);

  async function work(): Promise<void> {
    const current = Math.floor(Date.now() / 60_000);
    if (current !== minute) {
      minute = current;
      // Not awaited: a long job must not hold up the requests.
      startDueJobs(new Date()).catch((error) => onProblem(messageOf(error)));
      await dropOldResponses(sql);
    }
    await sendQueuedRequests(sql, abort.signal);
  }
  function schedule(): void {
    timer = setTimeout(() => {
      tick = work().catch((error) => onProblem(messageOf(error))).then(() => {
        if (!abort.signal.aborted) schedule();
      });
    }, SEND_EVERY_MS);
  }
  async function startDueJobs(now: Date): Promise<void> {
    const jobs = await sql<CronJob[]>`
      select jobid, schedule, command, username from cron.job where active order by jobid`;
    await Promise.all(jobs.filter((job) => isDue(readSchedule(job, onProblem), now)).map(runs.run));
  }

  if (options.isClockRunning ?? true) schedule();
  return {
    runDueJobs: startDueJobs,
    sendRequests: () => sendQueuedRequests(sql, abort.signal),
    async stop() {
      abort.abort();
      if (timer !== null) clearTimeout(timer);
      await tick;
      await runs.ended();
      await sql.end({ timeout: 5 });
    },
  };
}

/** Never due, for a row that somebody wrote past the functions of the stand-in. */
const NEVER: CronSchedule = {
  ...parseCronSchedule("* * * * *"),
  minutes: new Set(),
};

function readSchedule(job: CronJob, onProblem: (message: string) => void): CronSchedule {
  try {
    return parseCronSchedule(job.schedule);
  } catch (error) {
    onProblem(`job ${job.jobid}: ${messageOf(error)}`);
    return NEVER;
  }
}

/** Runs jobs as their owners. One instance of a job at a time: a run that comes too early waits, but only one does. */
function createJobRuns(sql: postgres.Sql, urlFor: (username: string) => string) {
  const running = new Map<string, { run: Promise<void>; isQueued: boolean }>();

  async function run(job: CronJob): Promise<void> {
    const current = running.get(job.jobid);
    if (current) {
      if (current.isQueued) return;
      current.isQueued = true;
      await current.run;
    }
    const run = runOnce(sql, urlFor(job.username), job).finally(() => {
      if (running.get(job.jobid)?.run === run) running.delete(job.jobid);
    });
    running.set(job.jobid, { run, isQueued: false });
    await run;
  }
  async function ended(): Promise<void> {
    while (running.size > 0) await Promise.all([...running.values()].map((entry) => entry.run));
  }
  return { run, ended };
}

async function runOnce(sql: postgres.Sql, url: string, job: CronJob): Promise<void> {
  const [started] = await sql<{ runid: string }[]>`
    insert into cron.job_run_details (jobid, database, username, command, status, start_time)
      values (${job.jobid}, current_database(), ${job.username}, ${job.command}, 'running', clock_timestamp())
      returning runid`;
  const outcome = await execute(url, job.command);
  await sql`
    update cron.job_run_details
    set status = ${outcome.status}, return_message = ${outcome.message}, end_time = clock_timestamp()
    where runid = ${started!.runid}`;
}

async function execute(url: string, command: string): Promise<{ status: string; message: string }> {
  const session = connect(url);
  try {
    const result = await session.unsafe(command).simple();
    return { status: "succeeded", message: result.count ? `${result.count} rows` : result.command ?? "" };
  } catch (error) {
    return { status: "failed", message: `ERROR: ${messageOf(error)}` };
  } finally {
    await session.end({ timeout: 5 });
  }
}
