import assert from "node:assert/strict";
import { join } from "node:path";
import { withConnection } from "./connection.ts";
import { createDatabase, dropDatabase, ensureTemplate, maintenanceUrl } from "./database.ts";
import { hashOfInputs, readDatabaseInputs } from "./database_inputs.ts";
import { ensurePersistentDatabase } from "./persistent_database.ts";
import type { DatabaseServer } from "./postgres.ts";
import type { Project } from "./project.ts";
import { withProject } from "./temporary_project.ts";
import { testServer } from "./test_database.ts";

const FIRST = "supabase/migrations/20260101000000_first.sql";
const FILES = {
  [FIRST]: "create schema ours; create table ours.words (word text primary key);",
  "seeds/10_a.sql": "insert into ours.words values ('a') on conflict do nothing;",
  "seeds/20_b.sql": "insert into ours.words select word || 'b' from ours.words on conflict do nothing;",
};

/** Everything a template is made of differs by `mark`, so that tests never meet each other's. */
function marked(files: Record<string, string>): Record<string, string> {
  return { ...files, "seeds/90_mark.sql": `-- ${crypto.randomUUID()}` };
}

async function wordsOf(server: DatabaseServer, database: string): Promise<string[]> {
  const rows = await withConnection(
    server.urlFor(database),
    (sql) => sql<{ word: string }[]>`select word from ours.words order by word`,
  );
  return rows.map((row) => row.word);
}

Deno.test("the template holds migrations and seeds in order, is built once, and copies are independent", async () => {
  const server = await testServer();
  await withProject(marked(FILES), async (project) => {
    const lines: string[] = [];
    const onProgress = (line: string) => lines.push(line);
    const templates = await Promise.all([1, 2].map(() => ensureTemplate(server, { project, onProgress })));
    assert.equal(templates[0], templates[1]);
    assert.equal(lines.filter((line) => line.includes("migrations")).length, 1);
    const template = templates[0]!;
    const [one, two] = await Promise.all([1, 2].map(() => createDatabase(server, { template })));
    assert.deepEqual(await wordsOf(server, one!), ["a", "ab"]);
    await withConnection(server.urlFor(one!), (sql) => sql`delete from ours.words`);
    assert.deepEqual(await wordsOf(server, two!), ["a", "ab"]);
    const history = await withConnection(
      server.urlFor(one!),
      (sql) => sql`select version from supabase_migrations.schema_migrations`,
    );
    assert.equal(history[0]!["version"], "20260101000000");
    await Deno.writeTextFile(join(project.seedsDir, "20_b.sql"), "select 1;");
    assert.notEqual(await ensureTemplate(server, { project, onProgress }), template);
    await Promise.all([one!, two!, template].map((name) => dropDatabase(server, name)));
    await dropDatabase(server, await ensureTemplate(server, { project, onProgress }));
  });
});

Deno.test("a failing seed or migration names its file, and no half-built template stays", async (t) => {
  const server = await testServer();
  const cases: [files: Record<string, string>, code: string, message: RegExp][] = [
    [
      { ...FILES, "seeds/20_b.sql": "select 1;\n\nselect nonsense;" },
      "SQL_FAILED",
      /seeds\/20_b.sql, line 3: .*nonsense/,
    ],
    [
      { ...FILES, [FIRST]: "create table nowhere.a ();" },
      "SUPABASE_FAILED",
      /schema "nowhere" does not exist/,
    ],
  ];
  for (const [files, code, message] of cases) {
    await t.step(code, () =>
      withProject(marked(files), async (project) => {
        const build = ensureTemplate(server, { project, onProgress: () => {} });
        await assert.rejects(build, { code, message });
        const template = `epgoat_template_${hashOfInputs(await readDatabaseInputs(project))}`;
        const left = await withConnection(
          maintenanceUrl(server),
          (sql) => sql`select datname from pg_database where starts_with(datname, ${template})`,
        );
        assert.deepEqual([...left], []);
      }));
  }
});

Deno.test("the persistent database keeps its data and follows the files", async () => {
  const server = await testServer();
  const name = `epgoat_test_${Deno.pid}_kept`;
  const ensure = (project: Project, lines: string[] = []) =>
    ensurePersistentDatabase(server, { project, name, onProgress: (line) => lines.push(line) });
  await withProject(marked(FILES), async (project) => {
    try {
      await ensure(project);
      await withConnection(server.urlFor(name), (sql) => sql`insert into ours.words values ('kept')`);
      const idle: string[] = [];
      await ensure(project, idle);
      assert.deepEqual(idle, []);

      await Deno.writeTextFile(
        join(project.migrationsDir, "20260102000000_second.sql"),
        "alter table ours.words add column note text default 'new';",
      );
      await Deno.writeTextFile(join(project.seedsDir, "10_a.sql"), "insert into ours.words values ('c');");
      await ensure(project);
      assert.deepEqual(await wordsOf(server, name), ["a", "ab", "abb", "c", "cb", "kept", "keptb"]);
      const [row] = await withConnection(
        server.urlFor(name),
        (sql) => sql`select note from ours.words limit 1`,
      );
      assert.equal(row!["note"], "new");

      await Deno.writeTextFile(join(project.root, FIRST), `${FILES[FIRST]} -- changed`);
      const rebuilt: string[] = [];
      await ensure(project, rebuilt);
      assert.match(rebuilt[0]!, /was changed/);
      assert.ok(!(await wordsOf(server, name)).includes("kept"));
      assert.ok((await wordsOf(server, `${name}_before`)).includes("kept"));
    } finally {
      await dropDatabase(server, name);
      await dropDatabase(server, `${name}_before`);
    }
  });
});
