import assert from "node:assert/strict";
import { join } from "node:path";
import { BASELINE_NAME, composeBaseline, differingSections, readSqlFiles } from "./baseline.ts";
import { run } from "./commands/db_build.ts";
import { withProject } from "./temporary_project.ts";

const FILES = {
  "sql/order.txt": "# rooms\nb.sql\n\nfolder/a.sql # later\n",
  "sql/b.sql": "select 1;\n",
  "sql/folder/a.sql": "select 2;",
};

Deno.test("the baseline holds the files in the listed order under their names", async () => {
  await withProject(FILES, async (project) => {
    assert.equal(
      composeBaseline(await readSqlFiles(project)),
      "-- generated from sql/ by deno task db:build; do not edit\n\n" +
        "-- sql/b.sql\n\nselect 1;\n\n-- sql/folder/a.sql\n\nselect 2;\n",
    );
  });
});

Deno.test("a list that does not match the folder is refused by name", async (t) => {
  const cases: [files: Record<string, string>, message: RegExp][] = [
    [{ "sql/b.sql": "" }, /there is no sql\/order.txt/],
    [{ ...FILES, "sql/order.txt": "b.sql" }, /order.txt lacks folder\/a.sql/],
    [{ ...FILES, "sql/order.txt": "b.sql\nfolder/a.sql\nc.sql" }, /names missing c.sql/],
    [{ ...FILES, "sql/order.txt": "b.sql\nb.sql\nfolder/a.sql" }, /names b.sql twice/],
  ];
  for (const [files, message] of cases) {
    await t.step(message.source, () =>
      withProject(files, async (project) => {
        await assert.rejects(readSqlFiles(project), { code: "ORDER_WRONG", message });
      }));
  }
});

Deno.test("db:build writes the baseline, and --check accepts it until a file changes", async () => {
  await withProject(FILES, async (project) => {
    const output = console.error;
    const log = console.log;
    const errors: string[] = [];
    console.error = (line) => errors.push(line);
    console.log = () => {};
    try {
      assert.equal(await run(["--check"], project), 1);
      assert.equal(await run([], project), 0);
      assert.equal(await run(["--check"], project), 0);
      await Deno.writeTextFile(join(project.sqlDir, "b.sql"), "select 3;\n");
      assert.equal(await run(["--check"], project), 1);
    } finally {
      console.error = output;
      console.log = log;
    }
    assert.match(errors[0]!, /does not exist/);
    assert.match(errors[1]!, /not up to date: changed b.sql\./);
    assert.match(await Deno.readTextFile(join(project.migrationsDir, BASELINE_NAME)), /select 1;/);
  });
});

Deno.test("a check names missing, changed, left over and reordered sections", () => {
  const a = { path: "a.sql", text: "a" };
  const b = { path: "b.sql", text: "b" };
  const written = composeBaseline([a, b]);
  assert.deepEqual(differingSections(written, written), []);
  assert.deepEqual(differingSections(written, composeBaseline([a])), ["left over b.sql"]);
  assert.deepEqual(differingSections(composeBaseline([a]), written), ["missing b.sql"]);
  assert.deepEqual(differingSections(written, composeBaseline([a, { ...b, text: "c" }])), ["changed b.sql"]);
  assert.notEqual(differingSections(written, composeBaseline([b, a])).length, 0);
});
