// `deno task generate`: reads its options, opens the database, runs the job and reports.
import type postgres from "postgres";
import { connect } from "../connection.ts";
import { createDatabase, dropDatabase, ensureTemplate } from "../database.ts";
import { generate, type GenerateSummary } from "../generate.ts";
import { generateHelp, type GenerateOptions, readGenerateOptions } from "../generate_options.ts";
import { importCredentialKeys } from "../../functions/_shared/credentials.ts";
import { LocalError } from "../local_error.ts";
import { localKeys } from "../local_keys.ts";
import { projectAt } from "../project.ts";
import { Stages } from "../measure.ts";
import { ensurePersistentDatabase } from "../persistent_database.ts";
import { startPostgres } from "../postgres.ts";
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

async function openDatabase(options: GenerateOptions) {
  if (options.databaseUrl) {
    const sql = connect(options.databaseUrl);
    try {
      await checkDatabase(sql, options.databaseUrl);
    } catch (error) {
      await sql.end({ timeout: 5 });
      throw error;
    }
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

/** Says what is wrong with a database that was named by hand, before any work is done. */
async function checkDatabase(sql: postgres.Sql, url: string): Promise<void> {
  const host = URL.parse(url)?.host || "of --database-url";
  const rows = await sql<{ has_tables: boolean }[]>`
    select to_regclass('intake.providers') is not null as has_tables`.catch((error) => {
    throw new LocalError(
      "DATABASE_UNREACHABLE",
      `Cannot connect to the database ${host}: ${reasonOf(error)}`,
      "Check the address and the password given to --database-url.",
      { cause: error },
    );
  });
  if (!rows[0]?.has_tables) {
    throw new LocalError(
      "DATABASE_EMPTY",
      `Cannot use the database ${host}: it does not hold the project's tables`,
      "Apply the migrations with deno task db:push --remote <url> --seed.",
    );
  }
}

/** Postgres has a sentence for each failure; the system has a code, for its messages are empty where there are several addresses. */
function reasonOf(error: { message?: string; code?: string }): string {
  return error.message || error.code || "the connection failed";
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
