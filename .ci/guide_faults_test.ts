import assert from "node:assert/strict";
import { findGuideFaults } from "./guide_faults.ts";

function guide(channels: string[], programmes: [channel: string, start: string, stop: string][]): string {
  const time = (hour: string) => `202611201${hour}0000 +0000`;
  return [
    ...channels.map((id) => `<channel id="${id}">`),
    ...programmes.map(([id, start, stop]) =>
      `<programme start="${time(start)}" stop="${time(stop)}" channel="${id}"><title>x</title></programme>`
    ),
  ].join("\n");
}

Deno.test("a guide is faultless only when every channel's programmes follow each other", async (t) => {
  const cases: [name: string, xmltv: string, fault: RegExp | null][] = [
    ["two full channels", guide(["a", "b"], [["a", "1", "2"], ["a", "2", "3"], ["b", "1", "3"]]), null],
    ["nothing", "<tv></tv>", /^there is no channel$/],
    ["a channel without programmes", guide(["a", "b"], [["a", "1", "2"]]), /^channel b has no programme$/],
    ["a gap", guide(["a"], [["a", "1", "2"], ["a", "3", "4"]]), /^gap on a /],
    ["an overlap", guide(["a"], [["a", "1", "3"], ["a", "2", "4"]]), /^overlap on a /],
    ["an empty programme", guide(["a"], [["a", "1", "1"]]), /^the programme on a at .* ends at /],
    ["an unknown channel", guide(["a"], [["a", "1", "2"], ["c", "1", "2"]]), /is on c, which is no channel$/],
    ["a channel declared twice", guide(["a", "a"], [["a", "1", "2"]]), /^channel a is declared twice$/],
    [
      "a local time",
      guide(["a"], [["a", "1", "2"]]).replaceAll("+0000", "+0100"),
      /^a time on a is 20261120110000 \+0100,/,
    ],
  ];
  for (const [name, xmltv, fault] of cases) {
    await t.step(name, () => {
      const faults = findGuideFaults(xmltv);
      if (fault) assert.match(faults[0] ?? "", fault);
      else assert.deepEqual(faults, []);
    });
  }
});
