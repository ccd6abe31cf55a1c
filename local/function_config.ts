// What supabase/config.toml says about functions: the two settings the function host obeys.
// A reader of that much TOML, not a TOML parser: sections, and keys with a plain value on one line.

import { join, resolve } from "node:path";
import { readTextIfExists } from "./processes.ts";
import type { Project } from "./project.ts";

/** One function: its entry file and whether callers need a token (the platform's default is yes). */
export interface FunctionConfig {
  name: string;
  entrypoint: string;
  verifyJwt: boolean;
}

/** Names as they may stand in a function's URL; folders like `_shared` are no functions. */
const NAME = /^[a-z][a-z0-9-]*$/;

/** The functions of a project: every folder of functions/ with an index.ts, and those only the config declares. */
export async function readFunctionConfigs(project: Project): Promise<Map<string, FunctionConfig>> {
  const sections = readSections(await readTextIfExists(project.configFile) ?? "");
  const names = new Set(await foldersWithIndex(project.functionsDir));
  for (const section of sections.keys()) if (section.startsWith("functions.")) names.add(section.slice(10));
  const configs = new Map<string, FunctionConfig>();
  for (const name of [...names].filter((name) => NAME.test(name)).sort()) {
    const settings = sections.get(`functions.${name}`) ?? new Map<string, string>();
    if (settings.get("enabled") === "false") continue;
    const declared = settings.get("entrypoint");
    configs.set(name, {
      name,
      entrypoint: declared
        ? resolve(join(project.root, "supabase"), declared)
        : join(project.functionsDir, name, "index.ts"),
      verifyJwt: settings.get("verify_jwt") !== "false",
    });
  }
  return configs;
}

/** Sections by name, their keys with values as text (without quotes). */
export function readSections(toml: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of toml.split("\n")) {
    const section = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (section !== undefined) {
      const name = section.trim().replaceAll(/"/g, "");
      current = sections.get(name) ?? new Map<string, string>();
      sections.set(name, current);
      continue;
    }
    const [, key, quoted, plain] = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^"\s#][^#]*))/.exec(line) ?? [];
    if (key !== undefined) current.set(key, quoted ?? plain?.trim() ?? "");
  }
  return sections;
}

async function foldersWithIndex(folder: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const entry of Deno.readDir(folder)) {
      if (entry.isDirectory && await readTextIfExists(join(folder, entry.name, "index.ts")) !== null) {
        names.push(entry.name);
      }
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return names;
}
