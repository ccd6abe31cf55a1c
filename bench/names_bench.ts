// Measures how fast channel names are read. Run by the benchmark task, or alone: `deno run -A bench/names_bench.ts`.
// The generator makes invented names in every grammar from a seed; the same seed gives the same names.

import process from "node:process";
import { readName } from "../functions/_shared/channel_name.ts";

/** Event names in the largest playlist known, and what reading them may cost, in seconds of CPU. */
export const NAMES = 32_000;
export const CPU_LIMIT_SECONDS = 1;

type Random = () => number;

const PLACES =
  ("Northport|Eastvale|Saint Oran|Kragholm|Vila Serena|Düneburg|Pont-Clair|Alta Rocca|Lake Hollis|Rio Manso|" +
    "Østervik|Castelnovo|Brackwater|Sankt Jost|Montrevel|Żelin|Çamlıova|Ráckút|Queensferry|Fort Abel").split(
      "|",
    );
const NICKS =
  "Hawks|Miners|Comets|United|City|Rovers|Wolves|Pilots|Kings|Storm|Athletic|Rangers|FC|SC 08|Town|Sun".split(
    "|",
  );
const PEOPLE =
  "Arden, Milo|Bexley, Ana|Corvin, Luc|Dray, Nora|Eskil, Jonas|Fenn, Ruby|Galway, Theo|Hartz, Lena".split(
    "|",
  );
const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec".split("|");
const DAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun".split("|");

interface Draw {
  number: (below: number, from?: number) => number;
  pick: (list: readonly string[]) => string;
  team: () => string;
}

type Grammar = (draw: Draw) => string;

const two = (value: number) => String(value).padStart(2, "0");

/** One maker of names per grammar, by the grammar's name. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  slotColon: (d) => `NBA ${two(d.number(20))}: ${d.team()}  vs  ${d.team()} @ 0${d.number(9, 1)}:00 PM ET`,
  slotAtDate: (d) =>
    `ESPN+ ${d.number(90)} : ${d.team()} vs. #${d.number(25, 1)} ${d.team()} @ ${d.pick(MONTHS)} ${
      d.number(28, 1)
    } 0${d.number(9, 1)}:30 PM ET`,
  slotPipe: (d) =>
    `NFL  | ${two(d.number(20))} - ${d.number(12, 1)}/${d.number(28, 1)} ${
      d.number(9, 1)
    }pm ${d.team()} at ${d.team()}`,
  slotLast: (d) =>
    `Serie A: ${d.team()} vs ${d.team()} @ ${d.pick(MONTHS)} ${d.number(28, 1)} ${
      d.number(12, 1)
    }:50 AM :Canal+  ${two(d.number(40))}`,
  players: (d) =>
    `${d.pick(PEOPLE)} vs ${d.pick(PEOPLE)} @ ${d.pick(MONTHS)} ${
      d.number(28, 1)
    } 07:30 AM - City Open :Tennis  ${two(d.number(30))}`,
  bracketStamp: (d) =>
    `US (Pack+ ${d.number(900, 100)}) | Ice Hockey (W): ${d.team()} vs. ${d.team()} (2026-${
      two(d.number(12, 1))
    }-${two(d.number(28, 1))} 18:30:05)`,
  statusGmt: (d) =>
    `Next | ${d.team()} vs. ${d.team()} | all | ${two(d.number(28, 1))}-${
      two(d.number(12, 1))
    }-2026 | 15:00 (GMT) | 8K EXCLUSIVE | US: SOCCER PPV ${d.number(90)}`,
  statusZone: (d) =>
    `LIVE | ${d.team().toUpperCase()} - ${d.team().toUpperCase()} | ${d.pick(DAYS)} ${two(d.number(28, 1))} ${
      d.pick(MONTHS)
    } 20:45 CEST (DE) | 8K EXCLUSIVE`,
  startStop: (d) =>
    `MLB ${d.number(16)} | ${d.team()} x ${d.team()} start:2026-08-${
      two(d.number(28, 1))
    } 23:05:00 stop:2026-08-29 06:18:20`,
  zones: (d) =>
    `Bundesliga : ${d.team()} vs ${d.team()} (Sep ${
      d.number(28, 1)
    }-2026 5:00 PM UK / Sep 20-2026 10:00 AM MT / Sep 20-2026 12:00 PM EST)`,
  multi: (d) =>
    `Rugby Events ${two(d.number(9))} | ${d.team()} v ${d.team()} 13:00 - ${d.team()} v ${d.team()} 15:15`,
  fights: (d) =>
    `PPV EVENT ${two(d.number(9))}: UFC ${
      d.number(399, 300)
    } ${d.team()} vs. ${d.team()} 2 (7.11 9:00 PM ET)`,
  title: (d) =>
    `IndyCar Qualifying: ${d.pick(PLACES)} Grand Prix | ${d.pick(DAYS)} ${d.number(28, 1)} Sep 15:00`,
  empty: (d) => `PPV EVENT ${two(d.number(60))}`,
  linear: (d) => `US: ${d.pick(PLACES)} Sports Network HD`,
  plain: (d) => `${d.team()} @ ${d.team()}`,
};

/** Returns `count` invented event names, every grammar in turn. The same seed gives the same names. */
export function eventNames(count: number, seed = 1): string[] {
  const random = seeded(seed);
  const draw = drawFrom(random);
  const makers = Object.values(GRAMMARS);
  return Array.from({ length: count }, (_, index) => (makers[index % makers.length] as Grammar)(draw));
}

function drawFrom(random: Random): Draw {
  const number = (below: number, from = 0) => from + Math.floor(random() * Math.max(1, below - from));
  const pick = (list: readonly string[]) => list[number(list.length)] as string;
  return { number, pick, team: () => `${pick(PLACES)} ${pick(NICKS)}` };
}

function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** CPU seconds of reading the names: the first pass of a fresh process, and the best of five later ones. */
export interface NamesMeasurement {
  names: number;
  firstCpuSeconds: number;
  bestCpuSeconds: number;
}

/** Reads the names six times and returns the CPU each reading took, system time included. */
export function measureNames(names: readonly string[]): NamesMeasurement {
  const passes = Array.from({ length: 6 }, () => {
    const before = process.cpuUsage();
    for (const name of names) readName(name);
    const used = process.cpuUsage(before);
    return (used.user + used.system) / 1e6;
  });
  return {
    names: names.length,
    firstCpuSeconds: passes[0] ?? 0,
    bestCpuSeconds: Math.min(...passes.slice(1)),
  };
}

if (import.meta.main) {
  const { names, firstCpuSeconds, bestCpuSeconds } = measureNames(eventNames(NAMES));
  console.log(
    `${names} names: ${firstCpuSeconds.toFixed(2)} s CPU cold, ${
      bestCpuSeconds.toFixed(2)
    } s warm (limit ${CPU_LIMIT_SECONDS} s)`,
  );
  if (bestCpuSeconds > CPU_LIMIT_SECONDS) process.exitCode = 1;
}
