import assert from "node:assert/strict";
import { LocalError } from "./local_error.ts";
import { explain, main } from "./main.ts";

async function printed(work: () => Promise<number>): Promise<{ code: number; text: string }> {
  const { log, error } = console;
  const lines: string[] = [];
  console.log = console.error = (line: string) => lines.push(line);
  try {
    return { code: await work(), text: lines.join("\n") };
  } finally {
    Object.assign(console, { log, error });
  }
}

Deno.test("help lists every command; no command and an unknown one are errors", async () => {
  const help = await printed(() => main(["--help"]));
  assert.equal(help.code, 0);
  for (const name of ["start", "generate", "parse-names", "db:build", "db:push"]) {
    assert.ok(help.text.includes(name));
  }
  assert.equal((await printed(() => main([]))).code, 2);
  const unknown = await printed(() => main(["constructor"]));
  assert.equal(unknown.code, 2);
  assert.match(unknown.text, /no command constructor/);
});

Deno.test("a command explains itself, and a wrong option is not a stack trace", async () => {
  assert.match((await printed(() => main(["db:build", "--help"]))).text, /--check/);
  const wrong = await printed(() => main(["db:build", "--chekc"]));
  assert.equal(wrong.code, 2);
  assert.match(wrong.text, /--chekc.*\nRun deno task db:build --help to see the options\.$/s);
  assert.doesNotMatch(wrong.text, /\n\s+at /);
});

Deno.test("db:push refuses a remote that is no URL before anything is started", async () => {
  const result = await printed(() => main(["db:push", "--remote", "abcdef"]));
  assert.equal(result.code, 1);
  assert.match(result.text, /--remote is not a postgresql:\/\/ URL/);
});

Deno.test("a failure is printed as sentence and hint, the unforeseen with its stack", () => {
  assert.equal(explain(new LocalError("X", "It failed", "Do this.")), "It failed\nDo this.");
  assert.equal(
    explain(Object.assign(new Error("Theirs failed"), { code: "Y", hint: "Do that." })),
    "Theirs failed\nDo that.",
  );
  assert.match(explain(new Error("surprise")), /surprise\n\s+at /);
});
