import assert from "node:assert/strict";
import { openFileStream } from "./file_stream.ts";

async function withFile(bytes: Uint8Array, test: (path: string) => Promise<void>): Promise<void> {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, bytes);
    await test(path);
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("a file comes whole, with the reader's buffers or without", async (t) => {
  for (const size of [0, 1, 256 * 1024, 700_001]) {
    await t.step(`${size} bytes`, async () => {
      const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
      await withFile(bytes, async (path) => {
        assert.deepEqual(new Uint8Array(await new Response(await openFileStream(path)).arrayBuffer()), bytes);
        const reader = (await openFileStream(path)).getReader({ mode: "byob" });
        let read = 0;
        for (;;) {
          const { done, value } = await reader.read(new Uint8Array(1000));
          if (done) break;
          assert.deepEqual(value, bytes.subarray(read, read + value.length));
          read += value.length;
        }
        assert.equal(read, size);
      });
    });
  }
});

Deno.test("a reader that stops early closes the file, a missing file is an error", async () => {
  await withFile(new Uint8Array(1_000_000), async (path) => {
    const reader = (await openFileStream(path)).getReader();
    await reader.read();
    await reader.cancel();
  });
  await assert.rejects(openFileStream("/nowhere/at/all"), Deno.errors.NotFound);
});
