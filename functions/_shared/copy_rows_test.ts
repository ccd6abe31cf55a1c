import assert from "node:assert/strict";
import fc from "fast-check";
import { withDatabase } from "../../local/test_database.ts";
import { copyOut, copyRows } from "./copy_rows.ts";
import { copyText } from "./copy_text.ts";

async function* chunksOf(...chunks: string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

Deno.test("any rows arrive as they were sent", async () => {
  await withDatabase(async (sql) => {
    await sql`create table public.arrived (nth integer, number integer, text text, tags text[], facts jsonb)`;
    const text = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\0", "").toWellFormed());
    const row = fc.tuple(
      fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      fc.option(text),
      fc.array(text),
      fc.dictionary(text.filter((key) => key !== "__proto__"), text, { noNullPrototype: true }),
    );
    const property = fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
      const chunks = chunksOf(...rows.map((row, nth) => copyText([[nth, ...row]])));
      await copyRows(sql, "public.arrived (nth, number, text, tags, facts)", chunks);
      const arrived = await sql`select number, text, tags, facts from public.arrived order by nth`;
      await sql`delete from public.arrived`;
      assert.deepEqual(arrived.map((row) => Object.values(row)), rows);
    });
    await fc.assert(property, { numRuns: 40, endOnFailure: true });
  });
});

Deno.test("when the source of rows fails, its own error is thrown and no row stays", async () => {
  await withDatabase(async (sql) => {
    await sql`create table public.arrived (number integer)`;
    const failure = new Error("the source broke off");
    const rows = async function* () {
      yield await Promise.resolve("1\n2\n");
      throw failure;
    };
    await assert.rejects(
      sql.begin((sql) => copyRows(sql, "public.arrived (number)", rows())),
      (error) => error === failure,
    );
    assert.deepEqual([...await sql`select number from public.arrived`], []);
    await sql.begin((sql) => copyRows(sql, "public.arrived (number)", chunksOf("3\n")));
    assert.deepEqual([...await sql`select number from public.arrived`], [{ number: 3 }]);
  });
});

Deno.test("a row that does not fit is refused with the database's reason, wherever it stands", async (t) => {
  await withDatabase(async (sql) => {
    await sql`create table public.arrived (number integer unique)`;
    const many = "0\n".repeat(100_000);
    const cases: [string, string[], RegExp][] = [
      ["in the last chunk", ["1\n", "none\n"], /invalid input syntax for type integer: "none"/],
      ["long before the last chunk", ["none\n", ...Array(50).fill(many)], /invalid input syntax/],
      ["against a constraint", ["1\n1\n"], /duplicate key value/],
    ];
    for (const [where, chunks, reason] of cases) {
      await t.step(where, async () => {
        const copy = () => copyRows(sql, "public.arrived (number)", chunksOf(...chunks));
        await assert.rejects(copy(), reason);
        await assert.rejects(
          sql.begin((sql) => copyRows(sql, "public.arrived (number)", chunksOf(...chunks))),
          reason,
        );
        assert.deepEqual([...await sql`select number from public.arrived`], []);
      });
    }
    await copyRows(sql, "public.arrived (number)", chunksOf("1\n"));
    assert.deepEqual([...await sql`select number from public.arrived`], [{ number: 1 }]);
  });
});

Deno.test("lines come out as they are", async () => {
  await withDatabase(async (sql) => {
    const chunks = await Array.fromAsync(copyOut(sql, "select 'line ' || n from generate_series(1, 3) as n"));
    assert.equal(await new Blob(chunks as BlobPart[]).text(), "line 1\nline 2\nline 3\n");
    await assert.rejects(
      Array.fromAsync(copyOut(sql, "select 1 / (n - 2000) from generate_series(1, 3000) as n")),
      {
        message: "division by zero",
      },
    );
  });
});

Deno.test("whoever stops reading gives the connection back", async () => {
  await withDatabase(async (sql) => {
    // More early ends than connections: one that were lost would make the last of these wait for ever.
    for (let round = 0; round < 6; round++) {
      await sql.begin(async (sql) => {
        for await (const chunk of copyOut(sql, "select repeat('x', 1000) from generate_series(1, 20000)")) {
          assert.ok(chunk.length > 0);
          break;
        }
        assert.equal((await sql`select 1 as one`)[0]!["one"], 1);
      });
    }
  });
});
