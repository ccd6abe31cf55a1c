import assert from "node:assert/strict";
import { printReadings } from "./parse_names.ts";

function bytesOf(...chunks: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return ReadableStream.from(
    chunks.map((chunk) => typeof chunk === "string" ? encoder.encode(chunk) : chunk),
  );
}

async function printed(...chunks: (string | Uint8Array)[]): Promise<Record<string, unknown>[]> {
  let text = "";
  for await (const part of printReadings(bytesOf(...chunks))) text += part;
  return text === "" ? [] : text.trimEnd().split("\n").map((line) => JSON.parse(line));
}

Deno.test("every line gives one object, in order, whatever its ending", async () => {
  const rows = await printed("NBX 01: Ulm vs Kiel\r\n\nNBX 02:\nUlm @ Kiel");
  assert.deepEqual(rows.map((row) => row.name), ["NBX 01: Ulm vs Kiel", "", "NBX 02:", "Ulm @ Kiel"]);
  assert.deepEqual(rows.map((row) => row.kind), ["event", "placeholder", "placeholder", "event"]);
});

Deno.test("keys come in the documented order", async () => {
  const [row] = await printed("Ulm @ Kiel\n");
  assert.deepEqual(
    Object.keys(row ?? {}),
    ("name kind sport league a b order title date weekday time zone feed markers fixtures shelf grammar confidence " +
      "language status").split(" "),
  );
});

Deno.test("a name cut between chunks, even inside a letter, and a byte-order mark do no harm", async () => {
  const bytes = new TextEncoder().encode("\ufeffKöln vs Ulm\n");
  const rows = await printed(bytes.slice(0, 5), bytes.slice(5, 9), bytes.slice(9));
  assert.deepEqual(rows.map((row) => [row.a, row.b]), [["Köln", "Ulm"]]);
});

Deno.test("no input gives no output", async () => {
  assert.deepEqual(await printed(), []);
});

Deno.test("the command explains itself and refuses unknown arguments", async () => {
  const start = async (...args: string[]) => {
    const script = `import { run } from ${JSON.stringify(new URL("./parse_names.ts", import.meta.url).href)};
      Deno.exit(await run(Deno.args));`;
    const command = new Deno.Command(Deno.execPath(), {
      args: ["eval", "--no-check", script, "--", ...args],
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    });
    const { code, stdout, stderr } = await command.output();
    return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
  };
  const help = await start("--help");
  assert.equal(help.code, 0);
  assert.match(help.stdout, /deno task parse-names < names\.txt/);
  const wrong = await start("--nonsense");
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /unknown argument --nonsense/);
  assert.equal((await start()).code, 0);
});
