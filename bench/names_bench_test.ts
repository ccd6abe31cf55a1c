import assert from "node:assert/strict";
import { readName } from "../functions/_shared/channel_name.ts";
import { eventNames, GRAMMARS, measureNames } from "./names_bench.ts";

Deno.test("the same seed gives the same names, another seed others", () => {
  assert.deepEqual(eventNames(64, 7), eventNames(64, 7));
  assert.notDeepEqual(eventNames(64, 7), eventNames(64, 8));
});

Deno.test("every grammar of the generator is read as what it is", () => {
  const kinds = new Set(eventNames(Object.keys(GRAMMARS).length * 20, 3).map((name) => readName(name).kind));
  assert.deepEqual([...kinds].sort(), ["event", "linear", "multi", "placeholder"]);
});

Deno.test("a measurement counts its names and takes time", () => {
  const measured = measureNames(eventNames(500));
  assert.equal(measured.names, 500);
  assert.ok(measured.firstCpuSeconds > 0 && measured.bestCpuSeconds >= 0);
});
