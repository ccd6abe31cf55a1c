import assert from "node:assert/strict";
import type postgres from "postgres";
import { connect } from "./connection.ts";
import { createEmptyDatabase, dropDatabase } from "./database.ts";
import { compareDescriptions, describeDatabase } from "./describe_database.ts";
import { testServer } from "./test_database.ts";

const BASE = `
  create schema ours;
  create table ours.things (thing_id bigint generated always as identity primary key, name text not null);
  create type ours.kind as enum ('a', 'b');
  create domain ours.code as text check (value <> '');
  create view ours.names as select name from ours.things;
  create function ours.one() returns integer language sql as 'select 1';
  create function ours.touch() returns trigger language plpgsql as 'begin return new; end';
  create sequence ours.numbers;
  create policy "all" on ours.things using (true);`;

/** A statement and the line by which the description must change (`- ` gone, `+ ` new). */
const CHANGES: [statement: string, line: RegExp][] = [
  ["create schema more", /^\+ schema more /],
  ["create table ours.other ()", /^\+ table ours\.other /],
  ["alter table ours.things enable row level security", /^\+ table ours\.things .* rls$/],
  ["alter table ours.things add column size integer", /^\+ column ours\.things\.size integer$/],
  ["alter table ours.things alter column name set default 'x'", /^\+ column .*default 'x'::text$/],
  ["alter table ours.things alter column name drop not null", /^\+ column ours\.things\.name text default/],
  ["alter table ours.things add check (name <> '')", /^\+ constraint .* CHECK/],
  ["alter domain ours.code add check (value <> 'x')", /^\+ constraint .* on ours\.code: CHECK/],
  ["create index on ours.things (name)", /^\+ index CREATE INDEX/],
  [
    "create or replace view ours.names as select upper(name) as name from ours.things",
    /^\+ view ours\.names/,
  ],
  ["alter view ours.names set (security_invoker = true)", /^\+ view .*security_invoker=true/],
  [
    "create or replace function ours.one() returns integer language sql as 'select 2'",
    /^\+ function ours\.one\(\)/,
  ],
  ["alter function ours.one() security definer", /^\+ function ours\.one\(\)/],
  ["create trigger t before insert on ours.things for each row execute function ours.touch()", /^\+ trigger/],
  [
    "create trigger t before insert on auth.users for each row execute function ours.touch()",
    /^\+ trigger .*auth\.users/,
  ],
  ['alter policy "all" on ours.things using (false)', /^\+ policy .*using \(false\)/],
  ['create policy "stored" on storage.objects using (true)', /^\+ policy stored on storage\.objects/],
  ["alter type ours.kind add value 'c'", /^\+ type ours\.kind .*enum a, b, c$/],
  ["alter sequence ours.numbers increment 2", /^\+ sequence ours\.numbers .*step 2/],
  [
    "alter sequence ours.numbers owned by ours.things.name",
    /^\+ sequence ours\.numbers .*of ours\.things\.name$/,
  ],
  ["grant usage on schema ours to anon", /^\+ grant USAGE on schema ours to anon/],
  ["grant select on ours.things to anon", /^\+ grant SELECT on relation ours\.things to anon/],
  ["grant select (name) on ours.things to anon", /^\+ grant SELECT on column ours\.things\.name to anon/],
  [
    "revoke execute on function ours.one() from public",
    /^- grant EXECUTE on function ours\.one\(\) to public/,
  ],
  [
    "alter default privileges in schema ours grant select on tables to anon",
    /^\+ grant SELECT on future r of postgres ours/,
  ],
  [
    "comment on column ours.things.name is 'what it is called'",
    /^\+ comment on table column ours\.things\.name: what/,
  ],
  ["comment on schema ours is 'ours'", /^\+ comment on schema ours: ours/],
  ["comment on function ours.one() is 'one'", /^\+ comment on function ours\.one\(\): one/],
  ["select cron.schedule('nightly', '0 4 * * *', 'select 1')", /^\+ cron job nightly: 0 4 \* \* \* select 1/],
];

async function withEmptyDatabase(test: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const server = await testServer();
  const name = `epgoat_test_${Deno.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await createEmptyDatabase(server, name, { cron: "stand-in" });
  const sql = connect(server.urlFor(name));
  try {
    await test(sql);
  } finally {
    await sql.end({ timeout: 5 });
    await dropDatabase(server, name);
  }
}

Deno.test("the platform's own objects are not described", async () => {
  await withEmptyDatabase(async (sql) => {
    const lines = await describeDatabase(sql);
    const foreign = lines.filter((line) => /\b(auth|storage|vault|cron|net)\./.test(line));
    assert.deepEqual(foreign, []);
    assert.ok(lines.includes("extension pg_trgm in extensions"));
  });
});

Deno.test("every kind of change changes the description", async (t) => {
  await withEmptyDatabase(async (sql) => {
    await sql.unsafe(BASE);
    for (const [statement, line] of CHANGES) {
      await t.step(statement, async () => {
        const before = await describeDatabase(sql);
        await sql.unsafe(statement);
        const changes = compareDescriptions(before, await describeDatabase(sql));
        assert.ok(changes.some((change) => line.test(change)), changes.join("\n") || "no change seen");
      });
    }
  });
});

Deno.test("the order of creation does not matter", async () => {
  const statements = [
    "create schema ours",
    "create table ours.b (x integer, y text)",
    "create table ours.a ()",
  ];
  const described: string[][] = [];
  for (const order of [[0, 1, 2], [0, 2, 1]]) {
    await withEmptyDatabase(async (sql) => {
      for (const index of order) await sql.unsafe(statements[index]!);
      described.push(await describeDatabase(sql));
    });
  }
  assert.deepEqual(described[0], described[1]);
});
