// The two lanes one after the other, and the sum of what they report. Started by .ci/run only.
// Exit code 0: all passed, 10: something failed. Both after the line "N passed, N failed".

import { runFirstLane } from "./first_lane.ts";
import { runSecondLane } from "./second_lane.ts";
import { Tally } from "./tally.ts";

const tally = new Tally();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  Deno.addSignalListener(signal, () => tally.interrupt());
}

const lanes: [name: string, run: (tally: Tally) => Promise<void>][] = [
  ["First lane: the README's test command and the gate", runFirstLane],
  [
    "Second lane: Debian's PostgreSQL 15, the database's linters, Deno 2.1, XMLTV's validators",
    runSecondLane,
  ],
];
for (const [name, run] of lanes) {
  console.log(`\n${name}`);
  const before = performance.now();
  await run(tally).catch((error) => tally.fail(`${name} could not run`, error));
  console.log(`The lane took ${Math.round((performance.now() - before) / 1000)} s.`);
}

if (tally.failures.length > 0) {
  console.log(`\nFailed:\n${tally.failures.map((name) => `  ${name}\n`).join("")}`);
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
Deno.exit(tally.failed === 0 ? 0 : 10);
