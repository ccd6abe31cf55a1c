// What the project's own PostgreSQL cannot show: version 15, passwords, the real pg_cron, the linters of the hosted
// platform, functions on Deno 2.1 and guides in the eyes of XMLTV's validators. Started by main.ts.

import { buildDatabase } from "../local/database.ts";
import { checkCron } from "./cron_check.ts";
import { ensureDebianPackages } from "./debian_packages.ts";
import { type DebianPostgres, startDebianPostgres } from "./debian_postgres.ts";
import { checkGuide } from "./guide_check.ts";
import { checkSchema } from "./schema_check.ts";
import type { Tally } from "./tally.ts";

/** Throws when the lane cannot run: no packages, no server, or no database. */
export async function runSecondLane(tally: Tally): Promise<void> {
  await ensureDebianPackages();
  const postgres = await startDebianPostgres();
  try {
    await runOn(postgres, tally);
  } finally {
    await postgres.stop();
  }
}

async function runOn(postgres: DebianPostgres, tally: Tally): Promise<void> {
  const { server, superuserUrl, cronDatabase } = postgres;
  const env = { EPGOAT_TEST_DATABASE_URL: superuserUrl };
  const test = ["test", "-A", "--sanitize-ops", "--sanitize-resources"];
  await tally.tests("Tests on PostgreSQL 15", { args: [Deno.execPath(), ...test, "--parallel"], env });
  // After the tests: one of them uses the database of pg_cron too.
  await buildDatabase(server, cronDatabase, { cron: "extension", onProgress: () => {} });
  await postgres.restart();
  const [url, asSuperuser] = [server.urlFor(cronDatabase), server.urlFor(cronDatabase, server.superuser)];
  // pg_cron starts jobs on the full minute only, so the others are done while it is waited for.
  await Promise.all([
    checkCron(tally, url),
    checkSchema(tally, { url, asSuperuser }).then(() => testFunctionsOnHostedDeno(tally, env)),
  ]);
  await checkGuide(tally, url);
}

/**
 * Types are checked by the first lane: the TypeScript of Deno 2.1 knows no `Uint8Array<ArrayBuffer>`, and functions are
 * bundled without a check. No lock: the format is newer than this Deno. Its sanitizers are on by themselves.
 */
async function testFunctionsOnHostedDeno(tally: Tally, env: Record<string, string>): Promise<void> {
  await tally.tests("Functions on the Deno of hosted projects", {
    args: ["npx", "-y", "deno@2.1.14", "test", "-A", "--no-lock", "--no-check", "functions/"],
    env,
  });
}
