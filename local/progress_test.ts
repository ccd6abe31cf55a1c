import assert from "node:assert/strict";
import { barText, createProgress } from "./progress.ts";

Deno.test("a progress is silent without a terminal and with --json", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  for (const options of [{ isTerminal: false }, { isTerminal: true, json: true }]) {
    const progress = createProgress({ ...options, write });
    progress.line("one");
    progress.bar("two", 1, 2);
    progress.done();
  }
  assert.deepEqual(written, []);
});

Deno.test("a line replaces the bar, and the bar is redrawn at most 15 times a second", () => {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTerminal: true, write: (text) => written.push(text), now: () => time });
  progress.bar("Reading", 0, 10);
  time = 10;
  progress.bar("Reading", 1, 10);
  time = 100;
  progress.bar("Reading", 2, 10);
  progress.bar("Reading", 10, 10);
  progress.line("Read 10");
  progress.done();
  assert.equal(written.length, 4);
  assert.equal(written[3], "\r\x1b[KRead 10\n");
});

Deno.test("a bar shows the share, never more than all of it", () => {
  assert.equal(
    barText("Reading", 1500, 3000),
    `Reading  [${"#".repeat(15)}${"-".repeat(15)}]  50 %  1,500 of 3,000`,
  );
  assert.match(barText("Reading", 9, 3), /\[#{30}\] 100 %/);
  assert.match(barText("Reading", 0, 0), /100 %/);
});
