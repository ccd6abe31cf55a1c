import assert from "node:assert/strict";
import { withConnection } from "./connection.ts";
import { maintenanceUrl } from "./database.ts";
import { serverAt, testServer, withDatabase } from "./test_database.ts";

Deno.test("every test has a database of its own, which is gone afterwards even when the test fails", async () => {
  const names: string[] = [];
  await withDatabase(async (sql, database) => {
    names.push(database.name);
    await sql`create table public.mine (a integer)`;
    await withDatabase(async (other, second) => {
      names.push(second.name);
      assert.equal((await other`select to_regclass('public.mine') as mine`)[0]!["mine"], null);
    });
    const [me] = await withConnection(
      database.urlFor(),
      (again) => again`select current_user, to_regclass('public.mine') as mine`,
    );
    assert.deepEqual({ ...me }, { current_user: "postgres", mine: "mine" });
  });
  await assert.rejects(
    withDatabase((_sql, database) => {
      names.push(database.name);
      return Promise.reject(new Error("on purpose"));
    }),
    /on purpose/,
  );
  assert.equal(new Set(names).size, 3);
  const server = await testServer();
  const left = await withConnection(
    maintenanceUrl(server),
    (sql) => sql`select datname from pg_database where datname = any (${names})`,
  );
  assert.deepEqual([...left], []);
});

Deno.test("another server is reached by its superuser's URL, with the same password for every role", () => {
  const server = serverAt("postgresql://admin:p%40ss@db.example:5433/postgres");
  assert.equal(server.superuser, "admin");
  assert.equal(server.urlFor("x"), "postgresql://postgres:p%40ss@db.example:5433/x?sslmode=disable");
  assert.equal(server.urlFor("x", "admin"), "postgresql://admin:p%40ss@db.example:5433/x?sslmode=disable");
});
