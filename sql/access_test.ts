// Who may touch what: the rule that holds for every table, view and function of ours.

import assert from "node:assert/strict";
import type { Sql } from "../functions/_shared/database.ts";
import { withDatabase } from "../local/test_database.ts";

const SCHEMAS = ["catalog", "intake", "matching", "guide", "billing", "ops", "api"];

async function names(sql: Sql, query: string): Promise<string[]> {
  return (await sql.unsafe(query, [SCHEMAS])).map((row) => String(Object.values(row)[0]));
}

const RELATIONS =
  `pg_class as c join pg_namespace as n on n.oid = c.relnamespace where n.nspname = any ($1::text[])`;
const FUNCTIONS =
  `pg_proc as p join pg_namespace as n on n.oid = p.pronamespace where n.nspname = any ($1::text[])`;

/** Each query lists what breaks the rule. */
const RULES: Record<string, string> = {
  "row level security is on for every table":
    `select c.oid::regclass::text from ${RELATIONS} and c.relkind in ('r', 'p') and not c.relrowsecurity`,
  "nothing outside api is granted to anon": `
    select c.oid::regclass::text from ${RELATIONS} and n.nspname <> 'api' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and (has_table_privilege('anon', c.oid, 'select, insert, update, delete, truncate') or has_any_column_privilege('anon', c.oid, 'select'))`,
  "customers may at most read, and only their own rows": `
    select c.oid::regclass::text from ${RELATIONS} and c.relkind in ('r', 'p')
      and (has_table_privilege('authenticated', c.oid, 'insert, update, delete, truncate')
        or has_any_column_privilege('authenticated', c.oid, 'select')
          and not exists (select from pg_policy as p where p.polrelid = c.oid))`,
  "views run with the rights of who asks": `
    select c.oid::regclass::text from ${RELATIONS} and c.relkind = 'v'
      and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
  "no function outside api may be run by everybody": `
    select p.oid::regprocedure::text from ${FUNCTIONS} and n.nspname <> 'api'
      and (has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))`,
  "every function has an empty search path": `
    select p.oid::regprocedure::text from ${FUNCTIONS} and not coalesce(p.proconfig @> '{"search_path=\\"\\""}', false)`,
  "only trigger functions run with the owner's rights":
    `select p.oid::regprocedure::text from ${FUNCTIONS} and p.prosecdef and p.prorettype <> 'trigger'::regtype and n.nspname <> 'api'`,
  "every table, view and function is explained": `
    select c.oid::regclass::text from ${RELATIONS} and c.relkind in ('r', 'p', 'v') and obj_description(c.oid, 'pg_class') is null
    union all
    select p.oid::regprocedure::text from ${FUNCTIONS} and obj_description(p.oid, 'pg_proc') is null`,
  "every foreign key has an index": `
    select k.conrelid::regclass || ' (' || a.attname || ')' from pg_constraint as k
    join pg_namespace as n on n.oid = k.connamespace
    join pg_attribute as a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where n.nspname = any ($1::text[]) and k.contype = 'f'
      and not exists (select from pg_index as i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])`,
};

Deno.test("in every schema of ours", (t) =>
  withDatabase(async (sql) => {
    const found = await names(
      sql,
      `select n.nspname from pg_namespace as n where n.nspname = any ($1::text[])`,
    );
    assert.deepEqual(new Set(found), new Set(SCHEMAS));
    for (const [rule, query] of Object.entries(RULES)) {
      await t.step(rule, async () => assert.deepEqual(await names(sql, query), []));
    }
  }));
