// A guide made by the command line on PostgreSQL 15, in the eyes of XMLTV's own validators. Called by second_lane.ts.

import assert from "node:assert/strict";
import { join } from "node:path";
import { generatePlaylist } from "../bench/playlist_generator.ts";
import { demoEvents, demoPlaylist } from "../local/demo_playlist.ts";
import { eventColumns } from "../local/events_csv.ts";
import { XMLTV_DTD } from "./debian_packages.ts";
import { findGuideFaults } from "./guide_faults.ts";
import type { Tally } from "./tally.ts";

/** A Friday evening in Europe, so that printed days, dates and clocks of both sides of the ocean are in play. */
const NOW = new Date("2026-11-20T18:00:00Z");

/** About 1,600 channels beside those of the demo: every dialect of the generator many times over. */
const GENERATED_ENTRIES = 20_000;

/** Seven checks: the guide is written, valid twice, complete, matched where it must be, and the same when made again. */
export async function checkGuide(tally: Tally, databaseUrl: string): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat-guide-" });
  try {
    await writeInputs(folder);
    const [guide, again] = [join(folder, "guide.xml"), join(folder, "again.xml.gz")];
    await tally.command("generate writes a guide", {
      args: generateArgs(folder, { databaseUrl, out: guide }),
    });
    await tally.command("xmllint finds the guide valid", {
      args: ["xmllint", "--noout", "--nonet", "--dtdvalid", XMLTV_DTD, guide],
    });
    await tally.command("tv_validate_file finds the guide valid", {
      args: ["tv_validate_file", "--dtd-file", XMLTV_DTD, guide],
    });
    await tally.check("every channel has programmes without gap or overlap", async () => {
      assert.deepEqual(findGuideFaults(await Deno.readTextFile(guide)), []);
    });
    await tally.check("every game of the demo is found", () => findDemoGames(folder));
    await tally.command("generate runs a second time", {
      args: generateArgs(folder, { databaseUrl, out: again }),
    });
    await tally.check("a second guide is the same, compressed or not", async () => {
      const unpacked = (await Deno.open(again)).readable.pipeThrough(new DecompressionStream("gzip"));
      const isSame = await new Response(unpacked).text() === await Deno.readTextFile(guide);
      assert.ok(isSame, "the unpacked second guide differs from the first");
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function generateArgs(
  folder: string,
  options: { databaseUrl: string; out: string },
): [string, ...string[]] {
  return [
    ...[Deno.execPath(), "task", "generate", "--database-url", options.databaseUrl, "--out", options.out],
    ...["--playlist", join(folder, "playlist.m3u"), "--events", join(folder, "events.csv")],
    ...["--matches", join(folder, "matches.csv"), "--now", NOW.toISOString()],
  ] as [string, ...string[]];
}

async function writeInputs(folder: string): Promise<void> {
  const generated = await new Response(generatePlaylist({ entries: GENERATED_ENTRIES })).text();
  const playlist = demoPlaylist(NOW, "http://provider.example") +
    generated.slice(generated.indexOf("\n") + 1);
  await Deno.writeTextFile(join(folder, "playlist.m3u"), playlist);
  const rows = demoEvents(NOW).map((event) => [
    ...[event.sourceEventId, event.league, event.sport, event.eventName],
    ...[event.sides?.home ?? "", event.sides?.away ?? ""],
    ...[event.startAt.toISOString(), event.venue ?? "", event.status],
  ]);
  const csv = [eventColumns, ...rows].map((row) =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",") + "\n"
  );
  await Deno.writeTextFile(join(folder, "events.csv"), csv.join(""));
}

async function findDemoGames(folder: string): Promise<void> {
  const matches = await Deno.readTextFile(join(folder, "matches.csv"));
  const missing = demoEvents(NOW).filter((event) => !matches.includes(event.sourceEventId));
  assert.deepEqual(missing.map((event) => event.eventName), []);
}
