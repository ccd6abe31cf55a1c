// `deno task generate`: reads its options, opens the database, runs the job and reports.
import { generate, type GenerateSummary } from "../generate.ts";
import { generateHelp, type GenerateOptions, readGenerateOptions } from "../generate_options.ts";
import { importCredentialKeys } from "../../functions/_shared/credentials.ts";
import { localKeys } from "../local_keys.ts";
import { projectAt } from "../project.ts";
import { Stages } from "../measure.ts";
import { openDatabase } from "../open_database.ts";
import { createProgress } from "../progress.ts";

export const HELP = generateHelp;

/** 0 when the guide was written. Throws UsageError when the options make no sense, LocalError for bad input. */
export async function run(args: string[]): Promise<number> {
  const options = readGenerateOptions(args);
  const stages = new Stages();
  const started = performance.now();
  const database = await stages.time("database", () => openDatabase(options));
  try {
    const progress = createProgress({ json: options.json });
    const { credentialKey } = await localKeys(projectAt());
    const keys = await importCredentialKeys(JSON.stringify({ 1: credentialKey }));
    const summary = await generate(database.sql, options, { keys, progress, stages });
    summary.seconds.total = Math.round(performance.now() - started) / 1000;
    console.log(options.json ? JSON.stringify(summary, null, 2) : report(options, summary));
    return 0;
  } finally {
    await database.close();
  }
}

function report(options: GenerateOptions, summary: GenerateSummary): string {
  const { events, playlist, guide } = summary;
  const lines = [
    `Playlist: ${playlist.entries.toLocaleString("en")} entries, ${
      playlist.dropped.toLocaleString("en")
    } films and series dropped, ` +
    `${
      playlist.kept.toLocaleString("en")
    } channels (${playlist.newSlots} new, ${playlist.renamedSlots} renamed, ${playlist.goneSlots} gone)`,
    ...skippedLines(
      "entries",
      playlist.skipped,
      playlist.skippedExamples.map((each) => `line ${each.line}: ${each.reason}`),
    ),
    `Events: ${events.rows.toLocaleString("en")} rows, ${events.created ?? 0} new, ${
      events.updated ?? 0
    } changed`,
    ...skippedLines(
      "rows",
      events.skipped,
      events.skippedExamples.map((each) => `${each.file}, line ${each.line}: ${each.reason}`),
    ),
    `Fixtures: ${guide.matched.toLocaleString("en")} of ${
      guide.fixtures.toLocaleString("en")
    } newly looked at were matched`,
    `Wrote ${
      [options.out, options.playlistOut, options.matches].filter((path) => path !== null).join(", ")
    } in ${summary.seconds.total} s`,
  ];
  return lines.join("\n");
}

function skippedLines(what: string, count: number, examples: string[]): string[] {
  if (count === 0) return [];
  const rest = count > examples.length ? [`  … and ${count - examples.length} more`] : [];
  return [`Skipped ${count} ${what}:`, ...examples.map((example) => `  ${example}`), ...rest];
}
