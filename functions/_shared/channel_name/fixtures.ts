// Reads the fixtures of a name: one, or several that share a slot. Called by channel_name.ts.
// Several fixtures are only reported when every part prints exactly one separator of its own.

import { chooseMoment, type ChosenMoment } from "./chosen_moment.ts";
import { takeBrackets } from "./brackets.ts";
import type { Moment } from "./moments.ts";
import { CUT } from "./repair.ts";
import { findSeparators, type SideContext } from "./separators.ts";
import { type PrintedSides, readSides, readSidesOfPieces } from "./sides.ts";
import type { Fixture } from "./types.ts";
import { foldText } from "./words.ts";

/** Fixtures of a name with what was cut off around their sides. */
export interface NameFixtures {
  fixtures: Fixture[];
  sides: PrintedSides[];
}

const SPLITTERS = [" • ", " // ", " / ", "; ", CUT, " + ", ", ", " & ", " and ", " und ", " - "];

/** The moments of a name, one cluster per cut sign, and what they say together. */
export interface FixtureMoments {
  clusters: Moment[][];
  moment: ChosenMoment;
}

/** Returns the fixtures printed in the pieces. */
export function readFixtures(
  pieces: string[],
  { clusters, moment: whole }: FixtureMoments,
  context: SideContext,
): NameFixtures {
  const found: PrintedSides[] = [];
  const own: Moment[][][] = [];
  const seen = new Set<string>();
  let cluster = 0;
  for (const piece of pieces) {
    const parts = splitPiece(piece);
    // `Ulm-Kiel 21:00 • Bern-Graz 18:30`: a clock of its own makes every part a fixture.
    const timed = parts.length > 1 && parts.every((part) => countCuts(part) === 1);
    for (const part of parts) {
      const from = cluster;
      cluster += countCuts(part);
      // After a first fixture, brackets only repeat it (`A vs B | Field Hockey (A vs B)`).
      const sides = readSides(found.length === 0 ? part : takeBrackets(part).text, context);
      if (!sides || (found.length > 0 && weaker(sides) && !(timed && part.includes(CUT)))) continue;
      if (isRepeat(sides, found, seen)) continue;
      found.push(sides);
      own.push(clusters.slice(from, cluster));
    }
  }
  if (found.length === 0) {
    const sides = readSidesOfPieces(pieces, context);
    if (sides) found.push(sides);
  }
  const fixtures: Fixture[] = [];
  let last = whole;
  found.forEach((sides, index) => {
    if (found.length > 1) last = inherit(chooseMoment((own[index] ?? []).flat()), last);
    fixtures.push(makeFixture(sides, last));
  });
  return { fixtures, sides: found };
}

/** Returns a fixture of two sides, or of a title when `sides` is null. */
export function makeFixture(sides: PrintedSides | null, moment: ChosenMoment): Fixture {
  return {
    a: sides?.a ?? null,
    b: sides?.b ?? null,
    order: sides?.order ?? null,
    title: null,
    date: moment.date,
    weekday: moment.weekday,
    time: moment.time,
    zone: moment.zone,
    stop: moment.stop,
  };
}

function countCuts(text: string): number {
  let count = 0;
  for (let at = text.indexOf(CUT); at >= 0; at = text.indexOf(CUT, at + 1)) count++;
  return count;
}

// A second piece that only joins two words by a dash is context (`Premier League - Matchweek`), not a fixture.
function weaker(sides: PrintedSides): boolean {
  return sides.separator !== "versus" && sides.separator !== "x";
}

// True if the same two sides, in either order, were found before. `seen` stays empty until there are two fixtures.
function isRepeat(sides: PrintedSides, found: PrintedSides[], seen: Set<string>): boolean {
  const [first] = found;
  if (first === undefined) return false;
  if (seen.size === 0) seen.add(sidesKey(first));
  const key = sidesKey(sides);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function sidesKey(sides: PrintedSides): string {
  return [foldText(sides.a), foldText(sides.b)].sort().join("|");
}

function inherit(moment: ChosenMoment, earlier: ChosenMoment): ChosenMoment {
  return {
    ...moment,
    date: moment.date ?? earlier.date,
    weekday: moment.weekday ?? (moment.date === null ? earlier.weekday : null),
    zone: moment.zone ?? earlier.zone,
  };
}

function splitPiece(piece: string): string[] {
  const separators = findSeparators(takeBrackets(piece).text).length;
  if (separators < 2) return piece.includes(" • ") || piece.startsWith("• ") ? bulletParts(piece) : [piece];
  for (const splitter of SPLITTERS) {
    if (!piece.includes(splitter)) continue;
    const parts = splitter === CUT ? splitAtCuts(piece) : piece.split(splitter);
    const counts = parts.map((part) => findSeparators(` ${takeBrackets(part).text} `).length);
    const full = counts.filter((count) => count === 1).length;
    const spare = parts.filter((part, index) => counts[index] === 0 && /\p{L}/u.test(part)).length;
    if (full >= 2 && counts.every((count) => count <= 1) && (spare === 0 || splitter === " • ")) return parts;
  }
  return [piece];
}

// A bullet divides a fixture from the competition around it.
function bulletParts(piece: string): string[] {
  return piece.split("•").map((part) => part.trim()).filter((part) => part !== "");
}

// `A v B 17:30 - C v D 20:00`: each clock closes a fixture, or opens one when the text begins with a clock.
function splitAtCuts(piece: string): string[] {
  const parts = piece.split(CUT);
  if (piece.trimStart().startsWith(CUT)) return parts.slice(1).map((part) => `${CUT} ${part}`);
  return parts.flatMap((part, index) =>
    index === parts.length - 1 ? (/\p{L}/u.test(part) ? [part] : []) : [`${part}${CUT}`]
  );
}
