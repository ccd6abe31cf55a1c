import assert from "node:assert/strict";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { OutputFiles } from "./output_files.ts";

async function* chunksOf(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(new TextEncoder().encode(text));
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield* chunksOf("begun");
  throw new Error("the source broke off");
}

async function withFolder(test: (folder: string, names: () => string[]) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat_" });
  try {
    await test(folder, () => [...Deno.readDirSync(folder)].map((entry) => entry.name).sort());
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("files appear together when published, compressed where the name says so", async () => {
  await withFolder(async (folder, names) => {
    const files = new OutputFiles();
    await files.write(join(folder, "guide.xml.gz"), chunksOf("<tv>", "</tv>"));
    await files.write(join(folder, "matches.csv"), chunksOf("a,b\n"));
    assert.ok(!names().includes("guide.xml.gz"));
    await files.publish();
    assert.deepEqual(names(), ["guide.xml.gz", "matches.csv"]);
    assert.equal(gunzipSync(await Deno.readFile(join(folder, "guide.xml.gz"))).toString(), "<tv></tv>");
    await files.discard();
    assert.deepEqual(names(), ["guide.xml.gz", "matches.csv"]);
  });
});

Deno.test("until then, and after a failure, the last good file stays and nothing else is left", async () => {
  await withFolder(async (folder, names) => {
    const path = join(folder, "guide.xml");
    await Deno.writeTextFile(path, "last good");
    const files = new OutputFiles();
    await files.write(path, chunksOf("new"));
    assert.equal(await Deno.readTextFile(path), "last good");
    await assert.rejects(files.write(join(folder, "b.xml"), failing()), /the source broke off/);
    await assert.rejects(files.write(join(folder, "b.xml.gz"), failing()), /the source broke off/);
    await files.discard();
    assert.deepEqual(names(), ["guide.xml"]);
    assert.equal(await Deno.readTextFile(path), "last good");
  });
});

Deno.test("what cannot be written is named before anything is", async (t) => {
  await withFolder(async (folder, names) => {
    await Deno.writeTextFile(join(folder, "file"), "");
    const cases: [string, string][] = [
      [join(folder, "none", "guide.xml"), "its folder does not exist"],
      [join(folder, "file", "guide.xml"), "what should be its folder is a file"],
      [folder, "it is a folder"],
    ];
    for (const [path, reason] of cases) {
      await t.step(reason, async () => {
        await assert.rejects(new OutputFiles().write(path, chunksOf("x")), {
          code: "OUTPUT_UNWRITABLE",
          message: `Cannot write ${path}: ${reason}`,
        });
      });
    }
    assert.deepEqual(names(), ["file"]);
  });
});
