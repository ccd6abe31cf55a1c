// `deno task bench`: measures against the targets and prints every figure with its ratio. Machines differ, ratios carry over.

import { join } from "node:path";
import { createDatabase, dropDatabase, ensureTemplate } from "../local/database.ts";
import { connect } from "../local/connection.ts";
import { startPostgres } from "../local/postgres.ts";
import { readVodRules } from "../functions/_shared/playlist_sync.ts";
import { EVENTS, measureMatching, SLOTS } from "./matching_bench.ts";
import { measureEvents, TOLD_EVENTS, TOLD_TEAMS } from "./events_bench.ts";
import { inventSchedule, measureCopy, measureGenerate } from "./database_bench.ts";
import { eventNames, measureNames, NAMES } from "./names_bench.ts";
import { formatMeasurements, measurePlaylist } from "./playlist_bench.ts";
import { writePlaylist } from "./playlist_generator.ts";

/** One line of the table: a figure, what it may be at most, and whether it is. */
interface Line {
  what: string;
  figure: number;
  target: number;
  unit: string;
}

const runs = Number(Deno.env.get("EPGOAT_BENCH_RUNS") ?? 7);
const now = new Date("2026-11-20T12:00:00Z");

if (import.meta.main) Deno.exit(await main());

async function main(): Promise<number> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat-bench-" });
  const server = await startPostgres();
  const template = await ensureTemplate(server);
  const database = await createDatabase(server, { template });
  const sql = connect(server.urlFor(database));
  try {
    const paths = {
      playlist: join(folder, "playlist.m3u"),
      events: join(folder, "events.csv"),
      out: join(folder, "guide.xml"),
    };
    const schedule = await inventSchedule(sql, now);
    await Deno.writeTextFile(paths.events, schedule.csv);
    const size = await writePlaylist(paths.playlist, { fixtures: schedule.fixtures });
    console.log(
      `Playlist: 355,000 entries, ${(size / 1e6).toFixed(1)} MB; ${schedule.fixtures.length} events\n`,
    );
    const rules = await readVodRules(sql, 0);
    const lines = [
      ...playlistLines(await measurePlaylist(paths.playlist, rules, runs)),
      ...nameLines(),
      ...copyLines(await measureCopy(sql, paths.playlist, { rules, runs })),
      ...matchLines(await measureMatching(server, { template, now, rounds: Math.min(runs, 3) })),
      ...eventLines(await measureEvents(server, { template, now, rounds: Math.min(runs, 3) })),
      ...await generateLines(server.urlFor(database), paths),
    ];
    console.log(table(lines));
    const missed = lines.filter(({ figure, target }) => figure > target).length;
    console.log(`\n${lines.length - missed} of ${lines.length} targets met`);
    return missed === 0 ? 0 : 1;
  } finally {
    await sql.end({ timeout: 5 });
    await dropDatabase(server, database);
    await server.stop();
    await Deno.remove(folder, { recursive: true });
  }
}

function playlistLines(measured: Awaited<ReturnType<typeof measurePlaylist>>): Line[] {
  console.log(`${formatMeasurements(measured.medians)}\n`);
  const scan = measured.medians.find(({ way }) => way === "scan");
  if (!scan) throw new Error("Cannot compare: the scanner was not measured");
  return [
    { what: "scan and filter / counting its newlines", figure: measured.scanToCount, target: 3, unit: "x" },
    { what: "scan and filter / fastest npm parser", figure: measured.scanToNpm, target: 1 / 3, unit: "x" },
    { what: "scan and filter: CPU", figure: scan.cpuSeconds, target: 1, unit: "s" },
    { what: "scan and filter: peak memory", figure: scan.peakMb, target: 160, unit: "MB" },
  ];
}

function nameLines(): Line[] {
  const { firstCpuSeconds, bestCpuSeconds } = measureNames(eventNames(NAMES));
  const count = NAMES.toLocaleString("en");
  console.log(
    `Reading ${count} names: ${firstCpuSeconds.toFixed(2)} s CPU in a fresh process, ${
      bestCpuSeconds.toFixed(2)
    } s later\n`,
  );
  return [{ what: `read ${count} names, code warm: CPU`, figure: bestCpuSeconds, target: 1, unit: "s" }];
}

function copyLines(copy: Awaited<ReturnType<typeof measureCopy>>): Line[] {
  console.log(
    `COPY of ${copy.slots.toLocaleString("en")} slots: plain ${
      copy.plainSeconds.toFixed(3)
    } s, from entries ${copy.oursSeconds.toFixed(3)} s\n`,
  );
  return [{
    what: "entries to staging / plain COPY of the same rows",
    figure: copy.oursSeconds / copy.plainSeconds,
    target: 2,
    unit: "x",
  }];
}

function matchLines(measured: Awaited<ReturnType<typeof measureMatching>>): Line[] {
  const { allSeconds, renamedSeconds, unchangedSeconds, copySeconds, stagingSeconds, outcome } = measured;
  const { printed, right, wrong } = outcome;
  const sizes = `${SLOTS.toLocaleString("en")} slots x ${EVENTS.toLocaleString("en")} events`;
  console.log(
    `Matching ${sizes}: all ${allSeconds.toFixed(2)} s, 5 % renamed ${
      renamedSeconds.toFixed(2)
    } s, unchanged ${unchangedSeconds.toFixed(2)} s; COPY of those rows into tables like theirs ${
      copySeconds.toFixed(3)
    } s, into staging ${stagingSeconds.toFixed(3)} s (${(allSeconds / stagingSeconds).toFixed(0)} x)`,
  );
  console.log(
    `${printed} slots print an event that is on, ${right} found it; ${wrong} slots have another: ${
      JSON.stringify(outcome.byGrammar)
    }`,
  );
  console.log(outcome.wrongExamples.map((example) => `  ${example}`).join("\n") + "\n");
  return [
    { what: `match ${sizes} / COPY of those rows`, figure: allSeconds / copySeconds, target: 10, unit: "x" },
    { what: "match 5 % renamed / all", figure: renamedSeconds / allSeconds, target: 0.15, unit: "x" },
    { what: "slots matched to an event they do not print", figure: wrong, target: 0, unit: "" },
  ];
}

function eventLines(measured: Awaited<ReturnType<typeof measureEvents>>): Line[] {
  const { stagingSeconds, copySeconds, firstSeconds, againSeconds, secondSourceSeconds } = measured;
  const sizes = `${TOLD_EVENTS.toLocaleString("en")} events with ${TOLD_TEAMS.toLocaleString("en")} teams`;
  const beside = (figure: number) =>
    `${figure.toFixed(2)} s (${(figure / copySeconds).toFixed(1)} x, ${
      (figure / stagingSeconds).toFixed(1)
    } x)`;
  console.log(
    `Merging ${sizes}: first ${beside(firstSeconds)}, again ${
      beside(againSeconds)
    }, told by a second source ${beside(secondSourceSeconds)}; COPY of those rows into tables like theirs ${
      copySeconds.toFixed(2)
    } s, into staging ${stagingSeconds.toFixed(2)} s\n`,
  );
  return [
    { what: `merge ${sizes} / COPY of those rows`, figure: firstSeconds / copySeconds, target: 5, unit: "x" },
    { what: "merge them again, unchanged / COPY", figure: againSeconds / copySeconds, target: 2, unit: "x" },
    {
      what: "events made twice or merged wrongly, by two sources",
      figure: Math.abs(measured.events - TOLD_EVENTS) + Math.abs(measured.teams - TOLD_TEAMS),
      target: 0,
      unit: "",
    },
  ];
}

async function generateLines(
  databaseUrl: string,
  paths: { playlist: string; events: string; out: string },
): Promise<Line[]> {
  const options = { databaseUrl, ...paths, now };
  const cold = await measureGenerate(options);
  console.log(`generate, cold: ${JSON.stringify(cold)}`);
  const unchanged: number[] = [];
  for (let run = 0; run < Math.min(runs, 3); run++) {
    const again = await measureGenerate(options);
    unchanged.push(again.seconds);
    console.log(`generate, unchanged: ${JSON.stringify(again.stages)}`);
  }
  console.log();
  return [
    {
      what: `generate, ${cold.slots.toLocaleString("en")} slots, cold database`,
      figure: cold.seconds,
      target: 20,
      unit: "s",
    },
    {
      what: "generate again, nothing changed",
      figure: unchanged.toSorted((a, b) => a - b)[unchanged.length >> 1] ?? NaN,
      target: 3,
      unit: "s",
    },
  ];
}

function table(lines: Line[]): string {
  const width = Math.max(...lines.map(({ what }) => what.length));
  return lines.map(({ what, figure, target, unit }) =>
    `${what.padEnd(width)}  ${figure.toFixed(2).padStart(8)} ${unit.padEnd(2)}  at most ${
      target.toFixed(2).padStart(6)
    }  ${figure <= target ? "met" : "MISSED"}`
  ).join("\n");
}
