import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { givenProvider } from "../../tests/database_fixtures.ts";
import { atOnce, sharingDatabase, undone } from "../../tests/database_sharing.ts";

const HASH = "a".repeat(64);
const ANNA = "11111111-1111-1111-1111-111111111111";
const BERT = "22222222-2222-2222-2222-222222222222";

/** A customer with a key of a tier that opens the given guides. Returns the key's id. */
async function givenKey(
  sql: Sql,
  options: { providers: number[]; hash?: string; authUser?: string; tier?: string },
): Promise<number> {
  const { providers, hash = HASH, authUser = ANNA, tier = "top" } = options;
  await sql`insert into auth.users (id, email) values (${authUser}, ${`${authUser}@example.invalid`})`;
  const [row] = await sql<{ id: number }[]>`
    with customer as (
      insert into billing.users (auth_user_id, email) values (${authUser}, ${`${authUser}@example.invalid`})
      returning user_id
    )
    insert into billing.access_keys (user_id, key_hash, key_prefix, tier, provider_ids)
    select user_id, ${hash}, left(${hash}, 6), ${tier}, ${providers}::bigint[] from customer
    returning access_key_id::integer as id`;
  return row!.id;
}

async function open(sql: Sql, options: { hash?: string; slug?: string } = {}) {
  const [row] = await sql`
    select outcome, tier, retry_after, content_version is not null as has_version, provider_id is not null as has_provider
    from billing.open_guide(${options.hash ?? HASH}, ${options.slug ?? "demo"}, '192.0.2.1', 'Player/1.0')`;
  return { ...row } as { outcome: string; tier: string; retry_after: number | null };
}

Deno.test("a player at the door", (t) =>
  sharingDatabase(t, {
    "an open guide says its tier and version; each opening is counted": async (sql) => {
      await givenKey(sql, { providers: [await givenProvider(sql)], tier: "mid" });
      assert.deepEqual(await open(sql), {
        outcome: "open",
        tier: "mid",
        retry_after: null,
        has_version: true,
        has_provider: true,
      });
      await open(sql);
      const [counted] = await sql`
      select k.total_requests, f.access_count, f.tier from billing.access_keys as k cross join guide.epg_file_cache as f`;
      assert.deepEqual({ ...counted }, { total_requests: "2", access_count: "2", tier: "mid" });
    },
    "the allowance runs out and refills by the tier's requests an hour": async (sql) => {
      await givenKey(sql, { providers: [await givenProvider(sql)], tier: "basic" });
      await sql`update guide.tiers set requests_per_hour = 4 where tier_code = 'basic'`;
      const outcomes: string[] = [];
      for (let request = 0; request < 5; request++) outcomes.push((await open(sql)).outcome);
      assert.deepEqual(outcomes, ["open", "open", "open", "open", "too_many_requests"]);
      const { retry_after } = await open(sql);
      assert.ok(
        retry_after! > 890 && retry_after! <= 900,
        `a quarter of an hour for each, not ${retry_after} s`,
      );

      const pass = (time: string) =>
        sql`update billing.access_keys set allowance_at = allowance_at - ${time}::interval`;
      await pass("15 minutes");
      assert.deepEqual([(await open(sql)).outcome, (await open(sql)).outcome], ["open", "too_many_requests"]);
      await pass("10 days");
      outcomes.length = 0;
      for (let request = 0; request < 5; request++) outcomes.push((await open(sql)).outcome);
      assert.deepEqual(
        outcomes,
        ["open", "open", "open", "open", "too_many_requests"],
        "never more than an hour's",
      );
    },
    "a key opens its guides, and every other outcome has a name": async (sql, t) => {
      const demo = await givenProvider(sql);
      const gone = await givenProvider(sql, { slug: "gone" });
      await givenProvider(sql, { slug: "other" });
      await givenKey(sql, { providers: [demo, gone] });
      await sql`delete from intake.providers where slug = 'gone'`;
      const key = (assignment: string) => (sql: Sql) =>
        sql.unsafe(`update billing.access_keys set ${assignment}`);
      const cases: [
        name: string,
        change: ((sql: Sql) => Promise<unknown>) | null,
        outcome: string,
        status: number,
      ][] = [
        ["a good key", null, "open", 200],
        ["a key that expires later", key("expires_at = now() + interval '1 day'"), "open", 200],
        ["an expired key", key("expires_at = now() - interval '1 second'"), "expired", 401],
        ["a suspended key", key("status = 'suspended'"), "suspended", 401],
        ["a revoked key", key("status = 'revoked'"), "suspended", 401],
        [
          "a suspended customer",
          (sql) => sql`update billing.users set status = 'suspended'`,
          "suspended",
          401,
        ],
        ["a customer who left", (sql) => sql`delete from billing.users`, "suspended", 401],
        ["a used up allowance", key("allowance = 0.2, allowance_at = now()"), "too_many_requests", 429],
        ["a key without the guide", key("provider_ids = '{}'"), "unknown_guide", 404],
        [
          "a provider that is switched off",
          (sql) => sql`update intake.providers set is_active = false`,
          "unknown_guide",
          404,
        ],
      ];
      for (const [name, change, outcome, status] of cases) {
        await t.step(`${name}: ${outcome}`, () =>
          undone(sql, async (transaction) => {
            await change?.(transaction);
            assert.equal((await open(transaction)).outcome, outcome);
            const log = await transaction`
            select provider_slug, host(ip_address) as ip, user_agent, status_code from billing.key_access_logs`;
            assert.deepEqual(log.map((row) => ({ ...row })), [
              { provider_slug: "demo", ip: "192.0.2.1", user_agent: "Player/1.0", status_code: status },
            ]);
          }));
      }
      assert.equal((await open(sql, { slug: "gone" })).outcome, "unknown_guide");
      assert.equal((await open(sql, { slug: "other" })).outcome, "unknown_guide");
      assert.equal((await open(sql, { slug: "nonsense" })).outcome, "unknown_guide");
      await sql`delete from billing.key_access_logs`;
      assert.equal((await open(sql, { hash: "b".repeat(64) })).outcome, "unknown_key");
      await sql`delete from billing.access_keys`;
      assert.equal((await open(sql)).outcome, "unknown_key", "a deleted key");
      assert.equal((await sql`select from billing.key_access_logs`).length, 0, "unknown keys are not logged");
    },

    "customers see themselves and their own keys, without the hash; anybody else sees nothing": async (
      sql,
    ) => {
      const provider = await givenProvider(sql);
      const mine = await givenKey(sql, { providers: [provider] });
      await givenKey(sql, { providers: [provider], hash: "b".repeat(64), authUser: BERT });
      // Customers reach the tables through views of the exposed schema, with their own rights.
      await sql.unsafe(`
      create view api.my_keys with (security_invoker = true) as select access_key_id::integer as id from billing.access_keys;
      create view api.my_hashes with (security_invoker = true) as select key_hash from billing.access_keys;
      create view api.me with (security_invoker = true) as select auth_user_id from billing.users;
      grant select on api.my_keys, api.my_hashes, api.me to anon, authenticated`);
      const as = async (role: string, user: string | null, query: string): Promise<unknown[]> => {
        let rows: unknown[] = [];
        await undone(sql, async (transaction) => {
          await transaction`
          select set_config('role', ${role}, true),
            set_config('request.jwt.claims', ${JSON.stringify({ sub: user, role })}, true)`;
          rows = (await transaction.unsafe(query)).map((row) => Object.values(row)[0]);
        });
        return rows;
      };
      assert.deepEqual(await as("authenticated", ANNA, "select * from api.my_keys"), [mine]);
      assert.deepEqual(await as("authenticated", ANNA, "select * from api.me"), [ANNA]);
      assert.deepEqual(await as("authenticated", crypto.randomUUID(), "select * from api.my_keys"), []);
      assert.deepEqual(await as("authenticated", crypto.randomUUID(), "select * from api.me"), []);
      const denied = { code: "42501" };
      await assert.rejects(as("authenticated", ANNA, "select * from api.my_hashes"), denied);
      await assert.rejects(as("anon", null, "select * from api.my_keys"), denied);
      await assert.rejects(as("anon", null, "select * from api.me"), denied);
      await assert.rejects(as("authenticated", ANNA, "select * from billing.access_keys"), denied);
      await assert.rejects(
        as("authenticated", ANNA, `select billing.open_guide('${HASH}', 'demo', null, null)`),
        denied,
      );
      assert.equal((await as("service_role", null, "select * from billing.access_keys")).length, 2);
    },
  }));

Deno.test("of two requests at once with one left, one opens the guide", () =>
  withDatabase(async (sql) => {
    await givenKey(sql, { providers: [await givenProvider(sql)] });
    await sql`update billing.access_keys set allowance = 1, allowance_at = clock_timestamp()`;
    const [first, second] = await atOnce(sql, (transaction) => open(transaction));
    assert.deepEqual([first.outcome, second.outcome], ["open", "too_many_requests"]);
    const [row] = await sql`select total_requests from billing.access_keys`;
    assert.equal(row!["total_requests"], "2");
  }));
