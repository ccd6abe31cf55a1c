// `deno task generate`: reads its options, opens the database, runs the job and reports.
import { connect } from "../connection.ts";
import { createDatabase, dropDatabase, ensureTemplate } from "../database.ts";
import { generate, type GenerateSummary } from "../generate.ts";
import { generateHelp, type GenerateOptions, readGenerateOptions } from "../generate_options.ts";
import { importCredentialKeys } from "../../functions/_shared/credentials.ts";
import { localKeys } from "../local_keys.ts";
import { projectAt } from "../project.ts";
import { Stages } from "../measure.ts";
import { ensurePersistentDatabase } from "../persistent_database.ts";
import { startPostgres } from "../postgres.ts";
import { createProgress } from "../progress.ts";
import { UsageError } from "../usage_error.ts";

export const HELP = generateHelp;

/** 0 when the guide was written, 2 when the options make no sense. Throws for everything else. */
export async function run(args: string[]): Promise<number> {
  let options: GenerateOptions | null;
  try {
    options = readGenerateOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nRun deno task generate --help to see the options.`);
    return 2;
  }
  if (!options) {
    console.log(HELP);
    return 0;
  }
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

async function openDatabase(options: GenerateOptions) {
  if (options.databaseUrl) {
    const sql = connect(options.databaseUrl);
    return { sql, close: () => sql.end({ timeout: 5 }) };
  }
  const quiet = options.json ? { onProgress: () => {} } : {};
  const server = await startPostgres();
  try {
    const name = options.fresh
      ? await createDatabase(server, { template: await ensureTemplate(server, quiet) })
      : await ensurePersistentDatabase(server, quiet);
    const sql = connect(server.urlFor(name));
    const close = async () => {
      await sql.end({ timeout: 5 });
      if (options.fresh) await dropDatabase(server, name);
      await server.stop();
    };
    return { sql, close };
  } catch (error) {
    await server.stop();
    throw error;
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
