// sql/ is the truth and migrations are how a database gets there: both must end in the same schema.

import assert from "node:assert/strict";
import { readSqlFiles } from "../local/baseline.ts";
import { run as buildBaseline } from "../local/commands/db_build.ts";
import { runSqlText, withConnection } from "../local/connection.ts";
import { buildDatabase, createEmptyDatabase, dropDatabase } from "../local/database.ts";
import { compareDescriptions, describeDatabase } from "../local/describe_database.ts";
import { type Project, projectAt } from "../local/project.ts";
import { withProject } from "../local/temporary_project.ts";
import { testServer } from "../local/test_database.ts";

/** What the migrations make (`- `) and sql/ makes (`+ `) that the other does not. */
async function differences(project: Project): Promise<string[]> {
  const server = await testServer();
  const prefix = `epgoat_test_${Deno.pid}_${crypto.randomUUID().slice(0, 8)}`;
  const [migrated, direct] = [`${prefix}_migrated`, `${prefix}_direct`];
  try {
    await buildDatabase(server, migrated, { project, onProgress: () => {} });
    await createEmptyDatabase(server, direct, { cron: "stand-in" });
    await withConnection(server.urlFor(direct), async (sql) => {
      for (const file of await readSqlFiles(project)) await runSqlText(sql, file.text, `sql/${file.path}`);
    });
    const [before, after] = await Promise.all(
      [migrated, direct].map((name) => withConnection(server.urlFor(name), describeDatabase)),
    );
    assert.ok(after!.some((line) => line.startsWith("table ")), "the description names no table");
    return compareDescriptions(before!, after!);
  } finally {
    await dropDatabase(server, migrated);
    await dropDatabase(server, direct);
  }
}

Deno.test("the migrations of this project make what sql/ makes", async () => {
  assert.deepEqual(await differences(projectAt()), []);
});

Deno.test("a migration that falls behind sql/ is found", async () => {
  const files = {
    "sql/order.txt": "a.sql\n",
    "sql/a.sql": "create schema ours;\ncreate table ours.things (name text);\n",
  };
  await withProject(files, async (project) => {
    const { log } = console;
    console.log = () => {};
    await buildBaseline([], project).finally(() => console.log = log);
    assert.deepEqual(await differences(project), []);
    await Deno.writeTextFile(
      `${project.sqlDir}/a.sql`,
      "create schema ours;\ncreate table ours.things (name text not null);\n",
    );
    assert.deepEqual(await differences(project), [
      "- column ours.things.name text",
      "+ column ours.things.name text not null",
    ]);
  });
});
