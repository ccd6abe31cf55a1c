// Chooses which of a name's printed moments says when its event begins. Called per name and per fixture.
// The first zone's clock and date stay together; a machine stamp may only complete them.

import type { Moment } from "./moments.ts";

/** The moment of an event as printed. `clock` names the way it was printed, for the grammar of the reading. */
export interface ChosenMoment {
  date: string | null;
  weekday: number | null;
  time: string | null;
  zone: string | null;
  stop: string | null;
  clock: "start-stop" | "stamp" | "zones" | "gmt" | "zone" | "date" | "time" | null;
}

// How far a pack's stamp lies from the clock in the text of the same slot, in minutes: pre-rolls of up to an hour
// are measured; two zones differ by more.
const SAME_MOMENT_MINUTES = 120;

/** Returns what the moments say together, all fields null when there are none. */
export function chooseMoment(moments: Moment[]): ChosenMoment {
  let stop: Moment | undefined;
  const usable: Moment[] = [];
  for (const moment of moments) {
    if (moment.label !== "stop") usable.push(moment);
    else stop ??= moment;
  }
  const main = mainMoment(usable);
  const chosen: ChosenMoment = {
    date: main?.date ?? null,
    weekday: main?.weekday ?? loneWeekday(usable),
    time: main?.time ?? null,
    zone: main?.zone ?? null,
    stop: stop?.date && stop.time ? `${stop.date} ${stop.time}` : null,
    clock: null,
  };
  for (const other of usable) if (other !== main) completeDate(chosen, other);
  chosen.clock = clockKind(chosen, main, usable);
  return chosen;
}

function loneWeekday(moments: Moment[]): number | null {
  for (const { time, weekday } of moments) if (time === null && weekday !== null) return weekday;
  return null;
}

function mainMoment(moments: Moment[]): Moment | null {
  let best: Moment | null = null;
  let bestRank = Infinity;
  for (const moment of moments) {
    const rank = rankOf(moment);
    // Of several stamps the last counts, of all others the first.
    if (rank > bestRank || (rank === bestRank && rank !== STAMP_RANK)) continue;
    best = moment;
    bestRank = rank;
  }
  return best;
}

const STAMP_RANK = 2;

// The lower, the surer the moment says when the event begins.
function rankOf(moment: Moment): number {
  if (moment.label === "start") return 0;
  if (moment.time === null) return moment.date === null ? 5 : 4;
  if (moment.zone !== null) return 1;
  return moment.stamp ? STAMP_RANK : 3;
}

function completeDate(chosen: ChosenMoment, other: Moment): void {
  if (other.date === null) return;
  const near = chosen.time === null || other.time === null ||
    (other.stamp && minutesApart(chosen.time, other.time) <= SAME_MOMENT_MINUTES);
  if (chosen.date === null) {
    if (near) chosen.date = other.date;
    return;
  }
  if (other.date.includes("|")) return;
  if (
    chosen.date.startsWith("--") && !other.date.startsWith("--") &&
    chosen.date.slice(2) === other.date.slice(5)
  ) {
    chosen.date = other.date;
  }
  // `--07-11|--11-07` beside a full stamp: the stamp tells which.
  if (chosen.date.includes("|") && !other.date.startsWith("--")) {
    const match = chosen.date.split("|").find((date) => date.slice(-5) === other.date?.slice(-5));
    if (match) chosen.date = other.date;
  }
}

function minutesApart(left: string, right: string): number {
  const [a, b] = [left, right].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return Math.abs((a ?? 0) - (b ?? 0));
}

function clockKind(chosen: ChosenMoment, main: Moment | null, moments: Moment[]): ChosenMoment["clock"] {
  if (main === null) return null;
  if (main.label === "start") return "start-stop";
  if (main.stamp && main.zone === null) return "stamp";
  if (main.time === null) return chosen.date === null ? null : "date";
  if (moments.filter((moment) => moment.zone !== null && moment.time !== null).length > 1) return "zones";
  if (main.zone === "GMT" && chosen.date !== null && !chosen.date.startsWith("--")) return "gmt";
  if (main.zone !== null && main.weekday !== null) return "zone";
  return chosen.date === null ? "time" : "date";
}
