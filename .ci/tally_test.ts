import assert from "node:assert/strict";
import { readTestReport, Tally } from "./tally.ts";

Deno.test("the counts are those of the last line that deno test prints", async (t) => {
  const cases: [output: string, expected: ReturnType<typeof readTestReport>][] = [
    ["a ... ok (1ms)\n\nok | 111 passed (234 steps) | 0 failed (46s)\n", { passed: 111, failed: 0 }],
    ["\x1b[32mok\x1b[0m | 3 passed | 0 failed \x1b[38;5;245m(2ms)\x1b[0m\n", { passed: 3, failed: 0 }],
    ["FAILED | 5 passed (1 step) | 2 failed (1 step) | 1 ignored (3s)\n", { passed: 5, failed: 2 }],
    ["ok | 0 passed | 0 failed | 4 filtered out (0ms)\n", { passed: 0, failed: 0 }],
    ["ok | 1 passed | 0 failed (1s)\nFAILED | 1 passed | 1 failed (1s)\n", { passed: 1, failed: 1 }],
    ["error: Type checking failed.\n", null],
    ["a test prints: ok | 9 passed | 0 failed\n", null],
  ];
  for (const [output, expected] of cases) {
    await t.step(JSON.stringify(output), () => assert.deepEqual(readTestReport(output), expected));
  }
});

Deno.test("nothing that goes wrong stays uncounted", async (t) => {
  const print = (text: string, code: number) =>
    ["sh", "-c", `printf '%s\\n' '${text}'; exit ${code}`] as const;
  const cases: [name: string, work: (tally: Tally) => Promise<void>, passed: number, failed: number][] = [
    [
      "tests that pass",
      (tally) => tally.tests("t", { args: [...print("ok | 2 passed | 0 failed (1s)", 0)] }),
      2,
      0,
    ],
    [
      "tests that fail",
      (tally) => tally.tests("t", { args: [...print("FAILED | 2 passed | 3 failed (1s)", 1)] }),
      2,
      3,
    ],
    [
      "a run that fails after its tests",
      (tally) => tally.tests("t", { args: [...print("ok | 2 passed | 0 failed (1s)", 1)] }),
      2,
      1,
    ],
    [
      "a run without tests",
      (tally) => tally.tests("t", { args: [...print("ok | 0 passed | 0 failed (1s)", 0)] }),
      0,
      1,
    ],
    ["a run without a report", (tally) => tally.tests("t", { args: [...print("error: no", 1)] }), 0, 1],
    ["a command that passes", (tally) => tally.command("c", { args: ["true"] }), 1, 0],
    ["a command that fails", (tally) => tally.command("c", { args: ["false"] }), 0, 1],
    ["a command that does not exist", (tally) => tally.command("c", { args: ["/no/such/program"] }), 0, 1],
    ["a check that throws", (tally) => tally.check("c", () => Promise.reject(new Error("no"))), 0, 1],
  ];
  for (const [name, work, passed, failed] of cases) {
    await t.step(name, async () => {
      const tally = new Tally();
      await silently(() => work(tally));
      assert.deepEqual([tally.passed, tally.failed], [passed, failed]);
      assert.equal(tally.failures.length, failed === 0 ? 0 : 1);
    });
  }
});

Deno.test("after an interruption nothing further is run, and what was left out counts as failed", async () => {
  const tally = new Tally();
  let hasRun = false;
  tally.interrupt();
  await silently(() =>
    tally.check("c", () => {
      hasRun = true;
      return Promise.resolve();
    })
  );
  assert.deepEqual([tally.passed, tally.failed, hasRun], [0, 1, false]);
});

async function silently(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  const { writeSync } = Deno.stdout;
  console.log = () => {};
  Deno.stdout.writeSync = (bytes) => bytes.length;
  await work().finally(() => {
    console.log = log;
    Deno.stdout.writeSync = writeSync;
  });
}
