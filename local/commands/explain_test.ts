import assert from "node:assert/strict";
import { printed } from "../../tests/command_runs.ts";
import { withDatabase } from "../test_database.ts";
import { explainName, type NameExplanation } from "../explain.ts";
import { readExplainOptions } from "../explain_options.ts";
import { main } from "../main.ts";
import { explanationText } from "./explain.ts";

const EVENTS = `event_id,league,sport,event_name,home,away,start_utc,venue,status
g1,NBA,Basketball,Lakers at Celtics,Boston Celtics,Los Angeles Lakers,2026-03-02T00:00:00Z,TD Garden,scheduled
g2,NBA,Basketball,Lakers at Heat,Miami Heat,Los Angeles Lakers,2026-03-04T00:00:00Z,,scheduled
`;
const MORE = `event_id,league,sport,event_name,home,away,start_utc,venue,status
g3,NBA,Basketball,Suns at Jazz,Utah Jazz,Phoenix Suns,2026-03-02T02:00:00Z,,scheduled
`;

async function withFiles(
  contents: Record<string, string>,
  test: (path: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat_" });
  try {
    for (const [name, content] of Object.entries(contents)) {
      await Deno.writeTextFile(`${folder}/${name}`, content);
    }
    await test((name) => `${folder}/${name}`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a name is explained from the command line, as text and as JSON, with events of several files", () =>
  withFiles({ "events.csv": EVENTS, "more.csv": MORE }, async (path) => {
    const asked = [
      ...["explain", "--name", "NBA 01: Lakers vs Celtics 7:00 PM ET", "--now", "2026-03-01T18:00:00Z"],
      ...["--events", path("events.csv"), path("more.csv")],
    ];
    const text = await printed(() => main(asked));
    assert.deepEqual([text.code, text.error], [0, ""]);
    assert.match(
      text.out,
      /^NBA 01: Lakers vs Celtics 7:00 PM ET\nas of 2026-03-01 18:00 UTC, against 3 rows of events\n/,
    );
    for (
      const line of [
        /\n {2}kind +event: one event\n {2}sides +Lakers against Celtics\n {2}clock +19:00\n {2}zone +ET\n/,
        /\nWhat was decided\n {2}Read as one event: .*Shows Lakers at Celtics \(NBA, Mon 2 Mar 00:00 UTC\): .*\n {2}event_id g1: method alias, confidence 0\.\d\d\n/,
        /\n {2}1\. Lakers at Celtics \(NBA, 2026-03-02 00:00 UTC\), event_id g1: chosen\n.*\n {5}handler 3, strength \d+, similarity 100 %, evidence \d+, minutes off 0, confidence/,
        /\n {2}evidence adds up: printed league 4 \(3 part of the league's name, 2 alike\)/,
        /\nNear misses\n {2}2\. Lakers at Heat \(NBA, 2026-03-04 00:00 UTC\), event_id g2: 50 % like the name\n {5}"Celtics" is not Miami Heat/,
      ]
    ) assert.match(text.out, line);

    const json = await printed(() => main([...asked, "--json"]));
    assert.equal(json.code, 0);
    const explanation: NameExplanation = JSON.parse(json.out);
    assert.deepEqual(Object.keys(explanation), ["name", "now", "events", "reading", "decision", "lines"]);
    assert.deepEqual([explanation.reading.a, explanation.reading.zone], ["Lakers", "ET"]);
    assert.deepEqual(explanation.decision.events.map((event) => [event.event_id, event.method]), [[
      "g1",
      "alias",
    ]]);
    assert.deepEqual(explanation.lines.map((line) => [line.place, line.event_id, line.verdict]), [
      [0, "g1", "matched"],
      [1, "g1", "chosen"],
      [2, "g2", "vetoed"],
    ]);
  }));

Deno.test("the text says what a person needs, whatever the name is", (t) =>
  withFiles({ "events.csv": EVENTS + "bad,row\n" }, async (path) => {
    const names: Record<string, [options: string[], said: RegExp[]]> = {
      "NBA 02: Lakers vs Bulls": [[], [
        /What was decided\n {2}Read as .*No event: none has these names at a time that can be meant\.\n {2}status unmatched, reason no_event\n/,
        /Candidates: none\n\nNear misses\n {2}1\. .*\n {5}"Bulls" is not /,
      ]],
      "NBA 03:": [[], [
        /kind +placeholder: an empty slot\n/,
        /it announces no event, so none is looked up\.\n/,
      ]],
      "NBA 04: Lakers vs Celtics 21:00": [["--timezone", "Europe/London"], [
        /at 21:00 Europe\/London \(no zone printed, the provider's is assumed\)/,
      ]],
    };
    for (const [name, [options, said]] of Object.entries(names)) {
      await t.step(name, () =>
        withDatabase(async (sql) => {
          const text = explanationText(
            await explainName(
              sql,
              readExplainOptions([
                ...["--name", name, "--events", path("events.csv"), "--now", "2026-03-01T18:00:00Z"],
                ...["--group", "Sports", "--tvg-id", "nba.1"],
                ...options,
              ]),
            ),
          );
          assert.match(text, /against 3 rows of events \(1 skipped, first \S+events\.csv, line 4: /);
          for (const part of said) assert.match(text, part);
          const [slot] = await sql`select channel_name, group_title, tvg_id from intake.channel_names`;
          assert.deepEqual(Object.values(slot!), [name, "Sports", "nba.1"]);
        }));
    }
  }));

Deno.test("what is wrong is said with what to do, before or without a stack trace", () =>
  withFiles({ "events.csv": EVENTS, "bad.csv": "a,b\n1,2\n" }, async (path) => {
    const events = ["--events", path("events.csv")];
    const cases: [args: string[], code: number, said: RegExp][] = [
      [[...events], 2, /^--name is missing\nRun deno task explain --help/],
      [["--name", " ", ...events], 2, /^--name is empty/],
      [["--name", "x"], 2, /^--events is missing/],
      [["--name", "x", "--events", ""], 2, /^--events is empty/],
      [["--name", "NBA", "01"], 2, /^Cannot use 01: no option takes it; put the name in quotes/],
      [["--name", "x", ...events, "--now", "today"], 2, /^--now is no instant/],
      [["--name", "x", ...events, "--nmae", "y"], 2, /--nmae/],
      [
        ["--name", "x", ...events, "--timezone", "Mars/Base"],
        1,
        /^Cannot read clocks in timezone Mars\/Base: there is no such zone\nGive --timezone an IANA zone/,
      ],
      [
        ["--name", "x", "--events", path("none.csv")],
        1,
        /^Cannot read events \S+none\.csv: there is no such file\nCheck the path given to --events/,
      ],
      [
        ["--name", "x", "--events", path("bad.csv")],
        1,
        /^Cannot read events \S+bad\.csv: line 1 lacks columns event_id/,
      ],
    ];
    for (const [args, code, said] of cases) {
      const result = await printed(() => main(["explain", ...args]));
      assert.equal(result.code, code, args.join(" "));
      assert.match(result.error, said);
      assert.doesNotMatch(result.error, /\n\s+at /);
      assert.equal(result.out, "");
    }
    const help = await printed(() => main(["explain", "--help"]));
    assert.deepEqual([help.code, help.error], [0, ""]);
    assert.match(help.out, /--name <text>/);
  }));
