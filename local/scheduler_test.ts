import assert from "node:assert/strict";
import type postgres from "postgres";
import { connect } from "./connection.ts";
import { createEmptyDatabase, dropDatabase } from "./database.ts";
import { type Scheduler, startScheduler } from "./scheduler.ts";
import { testServer } from "./test_database.ts";

async function withScheduler(
  test: (sql: postgres.Sql, scheduler: Scheduler) => Promise<void>,
  isClockRunning = false,
): Promise<void> {
  const server = await testServer();
  const database = `epgoat_test_${Deno.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await createEmptyDatabase(server, database, { cron: "stand-in" });
  const sql = connect(server.urlFor(database), 2);
  const scheduler = startScheduler({ server, database, isClockRunning });
  try {
    await test(sql, scheduler);
  } finally {
    await scheduler.stop();
    await sql.end({ timeout: 5 });
    await dropDatabase(server, database);
  }
}

Deno.test("due jobs run as their owner and leave a row each, failures too", async () => {
  await withScheduler(async (sql, scheduler) => {
    await sql`create table public.runs (who text default session_user)`;
    await sql`select cron.schedule('a', '*/5 * * * *', 'insert into public.runs default values; select 1')`;
    await sql`select cron.schedule('b', '5 * * * *', 'select 1 / 0')`;
    await sql`select cron.schedule('c', '6 * * * *', 'insert into public.runs default values')`;
    await scheduler.runDueJobs(new Date("2026-11-20T12:05:30Z"));
    assert.deepEqual((await sql`select who from public.runs`).map((row) => row["who"]), ["postgres"]);
    const details = await sql`
      select jobname, status, return_message, end_time >= start_time as ended
      from cron.job_run_details join cron.job using (jobid) order by jobname`;
    assert.deepEqual(details.map((row) => [row["jobname"], row["status"], row["ended"]]), [
      ["a", "succeeded", true],
      ["b", "failed", true],
    ]);
    assert.match(details[1]!["return_message"], /ERROR: division by zero/);
  });
});

Deno.test("one instance of a job at a time: one late run waits, more are dropped", async () => {
  await withScheduler(async (sql, scheduler) => {
    await sql`create table public.runs (started timestamptz, ended timestamptz)`;
    await sql`
      select cron.schedule('slow', '* * * * *', $$
        insert into public.runs values (clock_timestamp());
        select pg_sleep(0.2);
        update public.runs set ended = clock_timestamp() where ended is null
      $$)`;
    const now = new Date();
    await Promise.all([1, 2, 3].map(() => scheduler.runDueJobs(now)));
    const runs = await sql<
      { started: Date; ended: Date }[]
    >`select started, ended from public.runs order by started`;
    assert.equal(runs.length, 2);
    assert.ok(runs[1]!.started >= runs[0]!.ended);
  });
});

Deno.test("queued requests are sent and answered, with failures and timeouts told apart", async () => {
  const seen: string[] = [];
  const hanging = Promise.withResolvers<void>();
  const target = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const path = new URL(request.url).pathname;
    seen.push(`${request.method} ${path} ${request.headers.get("x-token")} ${await request.text()}`);
    if (path === "/slow") await hanging.promise;
    return Response.json({ fine: true }, { status: 202 });
  });
  const url = `http://127.0.0.1:${target.addr.port}`;
  try {
    await withScheduler(async (sql, scheduler) => {
      await sql`select net.http_post(${url + "/post"}, '{"n": 1}', headers => '{"x-token": "t"}')`;
      await sql`select net.http_get(${url + "/slow"}, timeout_milliseconds => 100)`;
      await sql`select net.http_get('http://127.0.0.1:1/')`;
      assert.equal(await scheduler.sendRequests(), 3);
      assert.equal(await scheduler.sendRequests(), 0);
      assert.ok(seen.includes('POST /post t {"n": 1}'), seen.join("\n"));
      const answers = await sql`
        select status_code, content, timed_out, error_msg is not null as failed from net._http_response order by id`;
      assert.deepEqual(answers.map((row) => Object.values(row)), [
        [202, '{"fine":true}', false, false],
        [null, null, true, true],
        [null, null, null, true],
      ]);
    });
  } finally {
    hanging.resolve();
    await target.shutdown();
  }
});

Deno.test("the clock serves the queue within seconds", async () => {
  const target = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, () => new Response("ok"));
  try {
    await withScheduler(async (sql) => {
      await sql`select net.http_get(${`http://127.0.0.1:${target.addr.port}`})`;
      let answers = 0;
      for (let waited = 0; waited < 5_000 && answers === 0; waited += 100) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        answers = (await sql`select 1 from net._http_response`).length;
      }
      assert.equal(answers, 1);
    }, true);
  } finally {
    await target.shutdown();
  }
});
