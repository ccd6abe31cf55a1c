// Composes the baseline migration from sql/: the files of sql/order.txt one after the other under their names.
// Used by `db:build` and by the schema test. While no release exists the baseline is composed anew on every change.

import { join, relative } from "node:path";
import { LocalError } from "./local_error.ts";
import { readTextIfExists } from "./processes.ts";
import type { Project } from "./project.ts";

/** One file of sql/: `path` as in order.txt, `/` between folders. */
export interface SqlFile {
  path: string;
  text: string;
}

export const BASELINE_NAME = "20261120000000_baseline.sql";
const HEADER = "-- generated from sql/ by deno task db:build; do not edit";
const SECTION = /^-- sql\/(\S+\.sql)$/;

/**
 * The files of sql/ in the order of `sql/order.txt` (one path a line; blank lines and `#` comments are skipped).
 * Throws LocalError `ORDER_WRONG` when the list and the folder do not name the same files, or one twice.
 */
export async function readSqlFiles(project: Project): Promise<SqlFile[]> {
  const order = await readTextIfExists(join(project.sqlDir, "order.txt"));
  if (order === null) {
    throw orderError("there is no sql/order.txt", "Write one path a line, in the order to run.");
  }
  const listed = order.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter((line) =>
    line !== ""
  );
  const present = (await sqlFilesUnder(project.sqlDir)).map((path) =>
    relative(project.sqlDir, path).replaceAll("\\", "/")
  );
  const twice = listed.find((path, index) => listed.indexOf(path) !== index);
  if (twice) throw orderError(`sql/order.txt names ${twice} twice`, "Keep the first place it is needed at.");
  const unlisted = present.filter((path) => !listed.includes(path)).sort();
  if (unlisted.length > 0) {
    throw orderError(
      `sql/order.txt lacks ${unlisted.join(", ")}`,
      "Add a line where the file's needs are met.",
    );
  }
  const absent = listed.filter((path) => !present.includes(path));
  if (absent.length > 0) {
    throw orderError(`sql/order.txt names missing ${absent.join(", ")}`, "Remove the line.");
  }
  const read = (path: string) => Deno.readTextFile(join(project.sqlDir, path));
  return await Promise.all(listed.map(async (path) => ({ path, text: await read(path) })));
}

/** The text of the baseline migration. */
export function composeBaseline(files: SqlFile[]): string {
  const sections = files.map((file) => `-- sql/${file.path}\n\n${file.text.trim()}\n`);
  return [HEADER, "", ...sections].join("\n");
}

/** Names the sections in which two baselines differ, as `changed a.sql`, `missing b.sql`, `left over c.sql`. */
export function differingSections(written: string, composed: string): string[] {
  const before = sectionsOf(written);
  const after = sectionsOf(composed);
  const differing: string[] = [];
  for (const [path, text] of after) {
    if (!before.has(path)) differing.push(`missing ${path}`);
    else if (before.get(path) !== text) differing.push(`changed ${path}`);
  }
  for (const path of before.keys()) if (!after.has(path)) differing.push(`left over ${path}`);
  if (differing.length === 0 && written !== composed) differing.push("the order of the files");
  return differing;
}

function sectionsOf(baseline: string): Map<string, string> {
  const sections = new Map<string, string>();
  let path = "the header";
  for (const line of baseline.split("\n")) {
    path = SECTION.exec(line)?.[1] ?? path;
    sections.set(path, `${sections.get(path) ?? ""}${line}\n`);
  }
  return sections;
}

async function sqlFilesUnder(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of Deno.readDir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory) paths.push(...await sqlFilesUnder(path));
    else if (entry.name.endsWith(".sql")) paths.push(path);
  }
  return paths;
}

function orderError(problem: string, hint: string): LocalError {
  return new LocalError("ORDER_WRONG", `Cannot compose the baseline: ${problem}`, hint);
}
