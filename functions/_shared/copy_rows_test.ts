import assert from "node:assert/strict";
import fc from "fast-check";
import { withDatabase } from "../../local/test_database.ts";
import { copyOut, copyRows } from "./copy_rows.ts";
import { copyText } from "./copy_text.ts";

async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

Deno.test("any rows arrive as they were sent, however they are cut into chunks", async () => {
  await withDatabase(async (sql) => {
    await sql`create table public.arrived (number integer, text text, tags text[], facts jsonb)`;
    const text = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\0", "").toWellFormed());
    const row = fc.tuple(
      fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      fc.option(text),
      fc.array(text),
      fc.dictionary(text, text),
    );
    const property = fc.asyncProperty(
      fc.array(row, { minLength: 1 }),
      fc.integer({ min: 1, max: 50 }),
      async (rows, size) => {
        await copyRows(sql, "public.arrived (number, text, tags, facts)", chunksOf(copyText(rows), size));
        const arrived = await sql`delete from public.arrived returning number, text, tags, facts`;
        assert.deepEqual(arrived.map((row) => Object.values(row)), rows);
      },
    );
    await fc.assert(property, { numRuns: 40 });
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
    await sql.begin((sql) => copyRows(sql, "public.arrived (number)", chunksOf("3\n", 1)));
    assert.deepEqual([...await sql`select number from public.arrived`], [{ number: 3 }]);
  });
});

Deno.test("a row that does not fit is refused with the database's reason", async () => {
  await withDatabase(async (sql) => {
    await sql`create table public.arrived (number integer)`;
    await assert.rejects(
      copyRows(sql, "public.arrived (number)", chunksOf("1\nnone\n", 100)),
      /invalid input syntax for type integer: "none"/,
    );
    assert.deepEqual([...await sql`select number from public.arrived`], []);
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
