import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { atOnce, sharingDatabase } from "../../tests/database_sharing.ts";

interface Failure {
  api?: string;
  endpoint?: string;
  type?: string;
  message?: string;
  status?: number | null;
  params?: Record<string, unknown> | null;
}

async function note(sql: Sql, failure: Failure = {}): Promise<string> {
  const {
    api = "thesportsdb",
    endpoint = "v1/json/{key}/eventsday.php?d=2026-11-20&l=1",
    type = "http_status",
  } = failure;
  const { message = "HTTP 500", status = 500, params = null } = failure;
  const [row] = await sql<{ id: string }[]>`
    select ops.note_api_failure(${api}, ${endpoint}, ${type}, ${message}, ${status}, ${
    params === null ? null : JSON.stringify(params)
  }::text::jsonb) as id`;
  return row!.id;
}

/** Every row as `endpoint type xcount status`. */
async function rows(sql: Sql): Promise<string[]> {
  const found = await sql`
    select endpoint || ' ' || error_type || ' x' || occurrence_count || ' ' || resolution_status as line
    from ops.api_call_failures order by api_call_failure_id`;
  return found.map((row) => row["line"]);
}

Deno.test("failures of calls", (t) =>
  sharingDatabase(t, {
    "the same failure of another day or league is counted, another kind, endpoint or service is not": async (
      sql,
    ) => {
      const first = await note(sql);
      const again = await note(sql, {
        endpoint: "v1/json/{key}/eventsday.php?d=2026-11-21&l=2",
        message: "HTTP 502",
        status: 502,
        params: { d: "2026-11-21" },
      });
      assert.equal(again, first);
      await note(sql, { type: "timeout", status: null });
      await note(sql, { endpoint: "v1/json/{key}/lookupevent.php?id=1" });
      await note(sql, { api: "espn" });
      assert.deepEqual(await rows(sql), [
        "v1/json/{key}/eventsday.php http_status x2 open",
        "v1/json/{key}/eventsday.php timeout x1 open",
        "v1/json/{key}/lookupevent.php http_status x1 open",
        "v1/json/{key}/eventsday.php http_status x1 open",
      ]);
      const [row] = await sql`
        select error_message, http_status, request_params from ops.api_call_failures where api_call_failure_id = ${first}`;
      assert.deepEqual({ ...row }, {
        error_message: "HTTP 502",
        http_status: 502,
        request_params: { d: "2026-11-21" },
      });
    },
    "what an admin resolved stays resolved, and the failure begins anew; what he ignores is counted on":
      async (sql) => {
        const first = await note(sql);
        await sql`update ops.api_call_failures set resolution_status = 'ignored'`;
        assert.equal(await note(sql), first);
        await sql`update ops.api_call_failures set resolution_status = 'resolved', resolution_notes = 'paid the bill'`;
        const second = await note(sql);
        assert.notEqual(second, first);
        assert.equal(await note(sql), second);
        assert.deepEqual(await rows(sql), [
          "v1/json/{key}/eventsday.php http_status x2 resolved",
          "v1/json/{key}/eventsday.php http_status x2 open",
        ]);
        const [stamps] = await sql`
        select resolved_at is not null and resolved_by is not null as is_stamped from ops.api_call_failures where api_call_failure_id = ${first}`;
        assert.ok(stamps!["is_stamped"]);
        await sql`update ops.api_call_failures set resolution_status = 'resolved'`;
        await sql`update ops.api_call_failures set resolution_status = 'investigating' where api_call_failure_id = ${second}`;
        const [taken] =
          await sql`select resolved_at, resolved_by from ops.api_call_failures where api_call_failure_id = ${second}`;
        assert.deepEqual({ ...taken }, { resolved_at: null, resolved_by: null });
        const audit = await sql`select from ops.audit_log where entity_type = 'ops.api_call_failures'`;
        assert.equal(audit.length, 4, "decisions are audited, counting is not");
      },
    "no key is kept, wherever it stands": async (sql) => {
      const id = await note(sql, {
        endpoint: "https://www.thesportsdb.com/api/v1/json/K3Y/eventsday.php?d=2026-11-20",
        message:
          'GET https://x.example/api/v1/json/K3Y/a.php?apikey=K3Y&l=1 with X-API-KEY: K3Y, {"x-api-key": "K3Y"}',
        params: {
          d: "2026-11-20",
          key: "K3Y",
          headers: { "X-API-KEY": ["K3Y"], Authorization: 'Bearer K3Y "quoted"', accept: "json" },
          url: "https://x.example/v1/json/K3Y/a.php",
          monkey: "banana",
        },
      });
      const [row] = await sql`select * from ops.api_call_failures where api_call_failure_id = ${id}`;
      assert.ok(!JSON.stringify(row).includes("K3Y"), JSON.stringify(row));
      assert.equal(row!["endpoint"], "api/v1/json/{key}/eventsday.php");
      assert.equal(
        row!["error_message"],
        'GET https://x.example/api/v1/json/{key}/a.php?apikey={key}&l=1 with X-API-KEY: {key}, {"x-api-key": "{key}"}',
      );
      assert.deepEqual(row!["request_params"], {
        d: "2026-11-20",
        key: "{key}",
        headers: { "X-API-KEY": "{key}", Authorization: "{key}", accept: "json" },
        url: "https://x.example/v1/json/{key}/a.php",
        monkey: "banana",
      });
    },
    "endpoints lose what changes from call to call": async (sql) => {
      const cases: [endpoint: string, stable: string][] = [
        ["sports/soccer/eng.1/scoreboard?dates=20261120&limit=500", "sports/soccer/eng.1/scoreboard"],
        ["v2/json/list/teams/4328", "v2/json/list/teams/{id}"],
        ["v2/json/schedule/league/4328/2026-2027", "v2/json/schedule/league/{id}/{id}"],
        ["v2/json/schedule/next/league/4328", "v2/json/schedule/next/league/{id}"],
        ["v1/json/123/lookupevent.php?id=7", "v1/json/{key}/lookupevent.php"],
        ["https://h.example:8080/a/12/b#c", "a/{id}/b"],
        ["https://h.example", ""],
      ];
      for (const [endpoint, stable] of cases) {
        const [row] = await sql`select ops.stable_endpoint(${endpoint}) as stable`;
        assert.equal(row!["stable"], stable, endpoint);
      }
    },
    "rows go 90 days after their last time": async (sql) => {
      await note(sql);
      await note(sql, { type: "timeout" });
      await sql`
        update ops.api_call_failures
        set last_occurred_at = now() - case error_type when 'timeout' then interval '91 days' else interval '89 days' end,
          first_occurred_at = now() - interval '200 days'`;
      await sql`select ops.delete_expired()`;
      assert.deepEqual(await rows(sql), ["v1/json/{key}/eventsday.php http_status x1 open"]);
    },
  }));

Deno.test("two workers that meet the same failure at once share its row", () =>
  withDatabase(async (sql) => {
    const [first, second] = await atOnce(sql, (transaction) => note(transaction));
    assert.equal(first, second);
    assert.deepEqual(await rows(sql), ["v1/json/{key}/eventsday.php http_status x2 open"]);
  }));
