// `deno task db:build [--check]`: writes the baseline migration from sql/, or says whether it is up to date.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { BASELINE_NAME, composeBaseline, differingSections, readSqlFiles } from "../baseline.ts";
import { readTextIfExists } from "../processes.ts";
import { type Project, projectAt } from "../project.ts";

export const HELP = `deno task db:build [--check]

Writes supabase/migrations/${BASELINE_NAME} from the files that sql/order.txt lists.
  --check   write nothing; exit with 1 and name the files when the migration is not up to date`;

/** 0 when the baseline is up to date or was written, 1 when `--check` finds a difference. */
export async function run(args: string[], project: Project = projectAt()): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: "boolean" } } });
  const files = await readSqlFiles(project);
  const composed = composeBaseline(files);
  const path = join(project.migrationsDir, BASELINE_NAME);
  const written = await readTextIfExists(path);
  if (written === composed) {
    console.log(`${BASELINE_NAME} is up to date (${files.length} files).`);
    return 0;
  }
  if (values.check) {
    const differing = written === null
      ? ["the migration does not exist"]
      : differingSections(written, composed);
    console.error(`${BASELINE_NAME} is not up to date: ${differing.join(", ")}. Run \`deno task db:build\`.`);
    return 1;
  }
  await Deno.mkdir(project.migrationsDir, { recursive: true });
  await Deno.writeTextFile(path, composed);
  console.log(`Wrote ${BASELINE_NAME} from ${files.length} files.`);
  return 0;
}
