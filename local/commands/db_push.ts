// `deno task db:push [--remote <url>] [--seed] [--yes]`: brings a database's schema up to date.
// Without --remote that is the local database `epgoat`, which always gets its seeds too.

import { parseArgs } from "node:util";
import { withConnection } from "../connection.ts";
import { applySeeds } from "../database_inputs.ts";
import { LocalError } from "../local_error.ts";
import { ensurePersistentDatabase } from "../persistent_database.ts";
import { startPostgres } from "../postgres.ts";
import { createProgress } from "../progress.ts";
import { type Project, projectAt } from "../project.ts";
import { pushMigrations } from "../supabase_cli.ts";

export const HELP = `deno task db:push [--remote <postgres url>] [--seed] [--yes]

Applies the migrations that a database does not have yet, with the Supabase CLI.
  --remote <url>   the hosted database (default: the local database epgoat, with its seeds)
  --seed           apply seeds/ afterwards
  --yes            do not ask before changing the remote database`;

/** 0 when the database is up to date. Throws LocalError with the CLI's or the database's words otherwise. */
export async function run(args: string[], project: Project = projectAt()): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { remote: { type: "string" }, seed: { type: "boolean" }, yes: { type: "boolean" } },
  });
  if (values.remote === undefined) return await pushLocally(project);
  if (!/^postgres(ql)?:\/\//.test(values.remote)) {
    throw new LocalError(
      "REMOTE_WRONG",
      "Cannot push: --remote is not a postgresql:// URL",
      "Copy the connection string (session mode) from the project's Connect page.",
    );
  }
  const yes = values.yes ?? false;
  await pushMigrations(values.remote, { workdir: project.root, interactive: true, yes });
  if (values.seed) {
    const progress = createProgress();
    const count = await withConnection(
      values.remote,
      (sql) => applySeeds(sql, project, (name) => progress.line(`Applying seeds/${name}`)),
    );
    console.log(`Applied ${count} seed files.`);
  }
  return 0;
}

async function pushLocally(project: Project): Promise<number> {
  const server = await startPostgres({ project });
  try {
    const name = await ensurePersistentDatabase(server, { project });
    console.log(`The local database ${name} is up to date.`);
    return 0;
  } finally {
    await server.stop();
  }
}
