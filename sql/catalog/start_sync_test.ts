import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { NOW } from "../../tests/database_fixtures.ts";
import { atOnce, sharingDatabase } from "../../tests/database_sharing.ts";
import { after, claim, givenRate, givenRequest } from "../../tests/source_fixtures.ts";

async function givenSecrets(sql: Sql): Promise<void> {
  await sql`select vault.create_secret('https://ref.supabase.example', 'project_url')`;
  await sql`select vault.create_secret('t0ken', 'cron_token')`;
}

async function start(sql: Sql, at: Date = NOW): Promise<boolean> {
  const [row] = await sql<{ called: boolean }[]>`select catalog.start_sync_when_due(${at}) as called`;
  return row!.called;
}

async function calls(sql: Sql): Promise<string[]> {
  return (await sql<{ url: string }[]>`select url from net.http_request_queue order by id`).map((row) =>
    row.url
  );
}

const SYNC = "https://ref.supabase.example/functions/v1/events-sync";

Deno.test("events-sync is called", (t) =>
  sharingDatabase(t, {
    "when something is due, and not again while the call may still work": async (sql) => {
      await givenSecrets(sql);
      assert.equal(await start(sql), false, "nothing is due");
      await givenRequest(sql, "a");
      assert.equal(await start(sql), true);
      assert.equal(await start(sql, after(59)), false);
      assert.equal(await start(sql, after(109)), false);
      // The job of the second minute after it, which comes a moment early.
      assert.equal(await start(sql, after(119.9)), true);
      assert.deepEqual(await calls(sql), [SYNC, SYNC]);
      const [state] =
        await sql`select called_at, net_request_id is not null as is_known from catalog.sync_state`;
      assert.deepEqual({ ...state }, { called_at: after(119.9), is_known: true });
    },
    "when a token comes within the minute, not when the source is blocked for longer": async (sql) => {
      await givenSecrets(sql);
      await givenRate(sql, { perMinute: 2, burst: 1 });
      await givenRequest(sql, "a");
      await givenRequest(sql, "b");
      await claim(sql);
      await sql`update catalog.sources set blocked_until = ${after(61)}`;
      assert.equal(await start(sql), false);
      assert.equal(await start(sql, after(1)), true);
    },
    "not without the secrets; the next minute tries again": async (sql) => {
      await givenRequest(sql, "a");
      assert.equal(await start(sql), false);
      assert.deepEqual(await calls(sql), []);
      await givenSecrets(sql);
      assert.equal(await start(sql, after(60)), true);
    },
  }));

Deno.test("two jobs at once make one call", () =>
  withDatabase(async (sql) => {
    await givenSecrets(sql);
    await givenRequest(sql, "a");
    const made = await atOnce(sql, (transaction) => start(transaction));
    assert.deepEqual([...made].sort(), [false, true]);
    assert.equal((await calls(sql)).length, 1);
    // The state's row is there now: the second does not even wait.
    await sql.begin(async (first) => {
      assert.equal(await start(first, after(200)), true);
      assert.equal(await start(sql, after(200)), false);
    });
  }));
