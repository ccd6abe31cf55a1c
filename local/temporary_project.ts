// A small project in a temporary folder, for tests of what works on a project's files.

import { dirname, join } from "node:path";
import { type Project, projectAt } from "./project.ts";

/**
 * Runs `work` with a project that holds `files` (path below the root to text), then removes it and its state folder.
 * The folder lies below `parent`, so that Deno finds this repository's import map for functions in it.
 */
export async function withProject(
  files: Record<string, string>,
  work: (project: Project) => Promise<void>,
  parent?: string,
): Promise<void> {
  const root = await Deno.makeTempDir({
    prefix: "epgoat_",
    ...(parent === undefined ? {} : { dir: parent }),
  });
  try {
    for (const [path, text] of Object.entries(files)) {
      await Deno.mkdir(dirname(join(root, path)), { recursive: true });
      await Deno.writeTextFile(join(root, path), text);
    }
    await work(projectAt(root));
  } finally {
    const { stateDir } = projectAt(root);
    await Deno.remove(root, { recursive: true });
    if (!stateDir.startsWith(root)) await Deno.remove(stateDir, { recursive: true }).catch(() => {});
  }
}
