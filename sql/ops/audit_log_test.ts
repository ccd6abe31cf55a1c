import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { givenProvider } from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";

async function entries(sql: Sql, entityType: string) {
  const rows = await sql`
    select action, entity_id::integer as id, old_value as old, new_value as new from ops.audit_log
    where entity_type = ${entityType} order by audit_log_id`;
  return rows.map((row) => ({ ...row }));
}

Deno.test("the audit log", (t) =>
  sharingDatabase(t, {
    "an edited provider is logged with what changed and nothing else": async (sql) => {
      const id = await givenProvider(sql);
      await sql`delete from ops.audit_log`;
      await sql`update intake.providers set display_name = 'Renamed', description = 'New'`;
      await sql`update intake.providers set display_name = 'Renamed'`;
      await sql`update intake.providers set last_loaded_at = now(), guide_urls = '{http://x.example}'`;
      assert.deepEqual(await entries(sql, "intake.providers"), [{
        action: "update",
        id,
        old: { display_name: "demo", description: null },
        new: { display_name: "Renamed", description: "New" },
      }]);
    },
    "no secret gets into the log": async (sql) => {
      const provider = await givenProvider(sql);
      const secret = "c2VjcmV0IHRleHQ=";
      await sql`
      insert into intake.provider_credentials (provider_id, encrypted_credentials, encryption_version)
      values (${provider}, ${secret}, 1)`;
      await sql`update intake.provider_credentials set encrypted_credentials = ${`${secret}2`}, encryption_version = 2`;
      await sql`delete from intake.provider_credentials`;
      const hash = "d".repeat(64);
      await sql`
      with customer as (insert into billing.users (email) values ('a@example.invalid') returning user_id)
      insert into billing.access_keys (user_id, key_hash, key_prefix, tier) select user_id, ${hash}, 'dddddd', 'top' from customer`;
      await sql`update billing.access_keys set status = 'suspended', key_hash = ${"e".repeat(64)}`;
      const credentials = await entries(sql, "intake.provider_credentials");
      assert.deepEqual(credentials.map((entry) => entry["action"]), ["insert", "update", "delete"]);
      assert.deepEqual([credentials[1]!["old"], credentials[1]!["new"]], [
        { encryption_version: 1 },
        { encryption_version: 2 },
      ]);
      assert.deepEqual((await entries(sql, "billing.access_keys")).map((entry) => entry["new"]["status"]), [
        "active",
        "suspended",
      ]);
      const [log] = await sql`select string_agg(a::text, '') as text from ops.audit_log as a`;
      for (const hidden of [secret, hash, "e".repeat(64), "key_hash", "encrypted_credentials"]) {
        assert.ok(!log!["text"].includes(hidden), hidden);
      }
    },
    "what is deleted of the world and of customers is marked and kept": async (sql, t) => {
      const tables = await sql<{ name: string; key: string }[]>`
      select c.oid::regclass::text as name, encode(t.tgargs, 'escape') as key
      from pg_trigger as t
      join pg_class as c on c.oid = t.tgrelid
      where t.tgfoid = 'ops.tg_soft_delete()'::regprocedure
      order by 1`;
      assert.deepEqual(tables.map((table) => table.name), [
        "billing.access_keys",
        "billing.users",
        "catalog.events",
        "catalog.participants",
        "catalog.teams",
        "guide.epg_data",
        "intake.channel_names",
        "intake.providers",
      ]);
      const withStatus = await sql<{ name: string }[]>`
      select a.attrelid::regclass::text as name from pg_attribute as a
      join pg_class as c on c.oid = a.attrelid and c.relkind = 'r'
      where a.attname = 'record_status' order by 1`;
      assert.deepEqual(withStatus.map((table) => table.name), tables.map((table) => table.name));
      for (const { name, key } of tables) {
        await t.step(name, async () => {
          const column = key.replace(/\\000$/, "");
          const [primary] = await sql`
          select a.attname from pg_index as i join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
          where i.indisprimary and i.indrelid = ${name}::regclass`;
          assert.equal(column, primary!["attname"], "the trigger's argument is the table's key");
        });
      }
      await undone(sql, async (transaction) => {
        const [team] = await transaction`select team_id from catalog.teams limit 1`;
        await transaction`delete from catalog.teams where team_id = ${team!["team_id"]}`;
        const rows =
          await transaction`select team_id, record_status from catalog.teams where record_status <> 'active'`;
        assert.deepEqual(rows.map((row) => ({ ...row })), [{
          team_id: team!["team_id"],
          record_status: "deleted",
        }]);
      });
    },
  }));

Deno.test("the log names the signed-in user, else the database's", () =>
  withDatabase(async (sql) => {
    await givenProvider(sql);
    const claims = JSON.stringify({ sub: "anna" });
    await sql`delete from ops.audit_log`;
    await sql.begin(async (transaction) => {
      await transaction`select set_config('request.jwt.claims', ${claims}, true)`;
      await transaction`update intake.providers set display_name = 'One'`;
    });
    await sql`update intake.providers set display_name = 'Two'`;
    const rows = await sql`select performed_by from ops.audit_log order by audit_log_id`;
    assert.deepEqual(rows.map((row) => row["performed_by"]), ["anna", "postgres"]);
  }));
