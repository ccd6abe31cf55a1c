import assert from "node:assert/strict";
import { join } from "node:path";
import type { SourceEvent } from "../functions/_shared/sources/source_rows.ts";
import { type CsvSummary, eventColumns, readEventFiles } from "./events_csv.ts";
import { LocalError } from "./local_error.ts";

const HEADER = `${eventColumns.join(",")}\n`;
const GAME =
  "1,NBA,Basketball,Lakers at Celtics,Boston Celtics,Los Angeles Lakers,2026-03-02T00:00:00Z,TD Garden,scheduled\n";

async function withFiles(
  texts: (string | Uint8Array)[],
  test: (paths: string[]) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat_" });
  try {
    const paths = texts.map((_, index) => join(folder, `events-${index + 1}.csv`));
    for (const [index, text] of texts.entries()) {
      await Deno.writeFile(paths[index]!, typeof text === "string" ? new TextEncoder().encode(text) : text);
    }
    await test(paths);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function read(
  ...texts: (string | Uint8Array)[]
): Promise<{ events: SourceEvent[]; summary: CsvSummary }> {
  const summary: CsvSummary = { rows: 0, skipped: 0, skippedExamples: [] };
  let events: SourceEvent[] = [];
  await withFiles(texts, async (paths) => {
    events = await Array.fromAsync(readEventFiles(paths, summary));
  });
  return { events, summary };
}

/** The reason why a second row is skipped while the first one is read. */
async function reasonFor(row: string | Uint8Array): Promise<string | undefined> {
  const head = new TextEncoder().encode(HEADER + GAME);
  const tail = typeof row === "string" ? new TextEncoder().encode(row) : row;
  const { events, summary } = await read(new Uint8Array([...head, ...tail]));
  assert.equal(events[0]?.sourceEventId, "1");
  assert.equal(summary.rows, 2);
  assert.equal(summary.skipped, 2 - events.length);
  const [example] = summary.skippedExamples;
  if (example) assert.equal(example.line, 3);
  return example?.reason;
}

Deno.test("a row becomes an event, whatever the order of columns, line ends and quotes", async (t) => {
  const expected: SourceEvent = {
    sourceEventId: "1",
    league: "NBA",
    sport: "Basketball",
    eventName: "Lakers at Celtics",
    sides: { home: "Boston Celtics", away: "Los Angeles Lakers" },
    startAt: new Date("2026-03-02T00:00:00Z"),
    venue: "TD Garden",
    status: "scheduled",
  };
  const turned = (line: string) => `${line.trimEnd().split(",").reverse().join(",")}\n`;
  const cases: [string, string][] = [
    ["as documented", HEADER + GAME],
    ["columns turned round", turned(HEADER) + turned(GAME)],
    ["CRLF and a byte order mark", "\ufeff" + (HEADER + GAME).replaceAll("\n", "\r\n")],
    ["no line end at the end", (HEADER + GAME).trimEnd()],
    ["empty lines", `${HEADER}\n\n${GAME}\n`],
    ["column names in capitals", HEADER.toUpperCase() + GAME],
    ["a further column", HEADER.replace("\n", ",note\n") + GAME.replace("\n", ",x\n")],
    ["quoted fields", HEADER + GAME.replace("Lakers at Celtics", '"Lakers at Celtics"')],
  ];
  for (const [what, text] of cases) {
    await t.step(what, async () => {
      const { events, summary } = await read(text);
      assert.deepEqual(events, [expected]);
      assert.deepEqual(summary, { rows: 1, skipped: 0, skippedExamples: [] });
    });
  }
});

Deno.test("times are UTC in the usual forms, and impossible ones are named", async (t) => {
  const good = [
    "2026-03-02T00:00:00Z",
    "2026-03-02 00:00:00",
    "2026-03-02T00:00Z",
    "2026-03-02T00:00:00.000Z",
  ];
  for (const time of good) {
    await t.step(time, async () => {
      const { events } = await read(HEADER + GAME.replace("2026-03-02T00:00:00Z", time));
      assert.equal(events[0]?.startAt.toISOString(), "2026-03-02T00:00:00.000Z");
    });
  }
  const bad = [
    "2026-02-31T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-03-02T24:30:00Z",
    "2026-03-02T00:61:00Z",
    "2026-03-02",
    "02/03/2026 10:00",
    "2026-03-02T00:00:00+05:00",
    "tomorrow",
    "",
  ];
  for (const time of bad) {
    await t.step(time || "(empty)", async () => {
      const row = GAME.replace("2026-03-02T00:00:00Z", time).replace("1,", "2,");
      assert.equal(await reasonFor(row), `start_utc ${time || "(empty)"} is no possible instant`);
    });
  }
});

Deno.test("a bad row is skipped and named, the others are read", async (t) => {
  const second = GAME.replace("1,", "2,");
  const latin = Uint8Array.from(
    second.replace("Boston", "Bost\u00f6n"),
    (character) => character.charCodeAt(0),
  );
  const cases: [string, string | Uint8Array, string | undefined][] = [
    ["no league", second.replace("NBA", " "), "league is empty"],
    ["no name", second.replace("Lakers at Celtics", ""), "event_name is empty"],
    ["no id", second.replace("2,", ","), "event_id is empty"],
    ["one side", second.replace("Boston Celtics", ""), "only one of home and away is given"],
    ["no sides", second.replace("Boston Celtics,Los Angeles Lakers", ","), undefined],
    [
      "an unknown status",
      second.replace("scheduled", "maybe"),
      "status is none of scheduled, live, completed, postponed, cancelled",
    ],
    ["no status", second.replace(",scheduled", ","), undefined],
    ["a status in capitals", second.replace("scheduled", "LIVE"), undefined],
    ["a row that ends early", "2,NBA,Basketball\n", "event_name is empty"],
    ["a row that ends after the time", second.replace(",TD Garden,scheduled", ""), undefined],
    ["quotes inside a field", second.replace("Lakers at Celtics", 'Lakers at "the" Celtics'), undefined],
    ["not UTF-8", latin, "home is not UTF-8"],
    ["an id listed already", GAME, "event_id 1 was listed already"],
  ];
  for (const [what, row, reason] of cases) {
    await t.step(what, async () => assert.equal(await reasonFor(row), reason));
  }
});

Deno.test("control characters do not get into texts", async () => {
  const { events } = await read(
    HEADER + GAME.replace("Lakers at Celtics", '"Lakers\u0001 at\n\tCeltics\u0085"'),
  );
  assert.equal(events[0]?.eventName, "Lakers  at Celtics");
});

Deno.test("a file that is no list of events is named with its line and what to do", async (t) => {
  const bad = GAME.replace("2026-03-02", "2026-02-31");
  const cases: [string, string, string, RegExp][] = [
    ["an empty file", "", "EVENTS_EMPTY", /: it holds no rows$/],
    ["a header alone", HEADER, "EVENTS_EMPTY", /: it holds no rows$/],
    [
      "bad rows only",
      HEADER + bad + bad,
      "EVENTS_EMPTY",
      /: none of its 2 rows is an event; line 2: start_utc 2026-02-31T00:00:00Z is no possible instant$/,
    ],
    [
      "a missing column",
      HEADER.replace(",venue", "") + GAME,
      "EVENTS_COLUMNS",
      /: line 1 lacks column venue$/,
    ],
    [
      "missing columns",
      "event_id,league\n1,NBA\n",
      "EVENTS_COLUMNS",
      /: line 1 lacks columns sport, event_name, home, away, start_utc, venue, status$/,
    ],
    ["HTML", "<!DOCTYPE html>\n<html></html>\n", "EVENTS_COLUMNS", /: line 1 lacks columns event_id, /],
    [
      "semicolons",
      (HEADER + GAME).replaceAll(",", ";"),
      "EVENTS_COLUMNS",
      /: line 1 lacks columns event_id, /,
    ],
    ["a quote that is never closed", `${HEADER}${GAME}2,"NBA,x\n`, "EVENTS_UNREADABLE", /line 3/],
    ["one endless line", "x".repeat(3_000_000), "EVENTS_UNREADABLE", /line 1$/],
  ];
  for (const [what, text, code, message] of cases) {
    await t.step(what, async () => {
      await withFiles([text], async ([path]) => {
        const summary: CsvSummary = { rows: 0, skipped: 0, skippedExamples: [] };
        await assert.rejects(Array.fromAsync(readEventFiles([path!], summary)), (error) => {
          assert.ok(error instanceof LocalError);
          assert.equal(error.code, code);
          assert.ok(error.message.startsWith(`Cannot read events ${path}: `), error.message);
          assert.match(error.message, message);
          assert.notEqual(error.hint, "");
          return true;
        });
      });
    });
  }
});

Deno.test("a file that is not there and a folder are named", async () => {
  await withFiles([], async () => {
    const summary: CsvSummary = { rows: 0, skipped: 0, skippedExamples: [] };
    const folder = await Deno.makeTempDir({ prefix: "epgoat_" });
    const missing = join(folder, "none.csv");
    await assert.rejects(Array.fromAsync(readEventFiles([missing], summary)), {
      code: "EVENTS_UNREADABLE",
      message: `Cannot read events ${missing}: there is no such file`,
    });
    await assert.rejects(Array.fromAsync(readEventFiles([folder], summary)), { code: "EVENTS_UNREADABLE" });
    await Deno.remove(folder);
  });
});

Deno.test("several files are one list: what a later one repeats is skipped, and that is no error", async () => {
  const second = GAME.replace("1,", "2,");
  const { events, summary } = await read(HEADER + GAME, HEADER + GAME + second, HEADER + second);
  assert.deepEqual(events.map((event) => event.sourceEventId), ["1", "2"]);
  assert.deepEqual([summary.rows, summary.skipped], [4, 2]);
});

Deno.test("only the first reasons are kept, all are counted", async () => {
  const bad = Array.from(
    { length: 50 },
    (_, index) => GAME.replace("1,", `${index + 2},`).replace("NBA", ""),
  );
  const { summary } = await read(HEADER + GAME + bad.join(""));
  assert.deepEqual([summary.rows, summary.skipped, summary.skippedExamples.length], [51, 50, 20]);
});

Deno.test("whoever stops early closes the file", async () => {
  await withFiles([HEADER + GAME + GAME.replace("1,", "2,").repeat(50_000)], async (paths) => {
    for await (const event of readEventFiles(paths, { rows: 0, skipped: 0, skippedExamples: [] })) {
      assert.equal(event.sourceEventId, "1");
      break;
    }
  });
});
