import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { assertRefused, sharingDatabase } from "../../tests/database_sharing.ts";

async function call(sql: Sql, name: string): Promise<string | null> {
  const [row] = await sql<{ id: string | null }[]>`select ops.call_function(${name}, '{"a": 1}', 1234) as id`;
  return row!.id;
}

Deno.test("a call of an edge function", (t) =>
  sharingDatabase(t, {
    "goes to the project with the token, and nothing else secret": async (sql) => {
      await sql`select vault.create_secret('https://ref.supabase.example/', 'project_url')`;
      await sql`select vault.create_secret('t0ken', 'cron_token')`;
      await sql`select vault.create_secret('s3cret', 'other')`;
      const id = await call(sql, "events-sync");
      const [request] = await sql`
        select id, method, url, headers, convert_from(body, 'UTF8')::jsonb as body, timeout_milliseconds from net.http_request_queue`;
      assert.deepEqual({ ...request }, {
        id,
        method: "POST",
        url: "https://ref.supabase.example/functions/v1/events-sync",
        headers: { "Content-Type": "application/json", "x-epgoat-token": "t0ken" },
        body: { a: 1 },
        timeout_milliseconds: 1234,
      });
    },
    "is not made while a secret is missing": async (sql) => {
      assert.equal(await call(sql, "events-sync"), null);
      await sql`select vault.create_secret('https://ref.supabase.example', 'project_url')`;
      assert.equal(await call(sql, "events-sync"), null);
      assert.equal((await sql`select from net.http_request_queue`).length, 0);
    },
    "is only of a function": async (sql) => {
      for (const name of ["", "../rest/v1/x", "events-sync?x=1", "Events"]) {
        await assertRefused(sql, (sql) => call(sql, name), {
          code: "22023",
          message: /Cannot call function/,
        });
      }
    },
    "is for functions and jobs, not for customers": async (sql) => {
      await sql`set local role service_role`;
      assert.equal(await call(sql, "events-sync"), null);
      for (const role of ["anon", "authenticated"]) {
        await sql.unsafe(`set local role ${role}`);
        await assertRefused(sql, (sql) => call(sql, "events-sync"), { code: "42501" });
        await sql`reset role`;
      }
    },
  }));
