// Runs the real Supabase CLI, fetched from npm on first need (141 MB). Called by database.ts and `db:push`.
// The wrapper package `supabase` is of no use here: its platform packages are resolved by an install script.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalError, messageOf } from "./local_error.ts";
import { platformName } from "./postgres_binaries.ts";

/** `workdir` is the folder that holds `supabase/`; `interactive` lets the CLI ask on this terminal and print there. */
export interface SupabaseOptions {
  workdir: string;
  interactive?: boolean;
}

/** The path of the CLI's program in npm's cache. Throws LocalError `DOWNLOAD_FAILED` or `NO_PLATFORM`. */
export async function locateSupabase(): Promise<string> {
  const name = `@supabase/cli-${platformName()}`;
  try {
    const folder = await packageFolder(name);
    return join(folder, "bin", Deno.build.os === "windows" ? "supabase.exe" : "supabase");
  } catch (error) {
    const isUnknown = /not in import map|not a dependency/i.test(messageOf(error));
    throw new LocalError(
      isUnknown ? "NO_PLATFORM" : "DOWNLOAD_FAILED",
      `Cannot fetch the Supabase CLI (${name}): ${messageOf(error)}`,
      isUnknown ? "There is no build for this machine." : "Check the network or the proxy settings.",
      { cause: error },
    );
  }
}

/**
 * The package has no entry point: importing its package.json fetches it. Once Deno knows the package it resolves the bare
 * name to a file index.js that does not exist, but in the right folder.
 */
async function packageFolder(name: string): Promise<string> {
  let entry = import.meta.resolve(name);
  if (entry.startsWith("npm:")) {
    await import(`${entry}/package.json`, { with: { type: "json" } });
    entry = import.meta.resolve(`${entry}/package.json`);
  }
  return dirname(fileURLToPath(entry));
}

/**
 * Runs `supabase <args>` and returns what it printed ('' when interactive).
 * Throws LocalError `SUPABASE_FAILED` with the CLI's own words when it ends with an error.
 */
export async function runSupabase(args: string[], options: SupabaseOptions): Promise<string> {
  const stdio = options.interactive ? "inherit" : "piped";
  const output = await new Deno.Command(await locateSupabase(), {
    args: [...args, "--workdir", options.workdir],
    env: { SUPABASE_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", SUPABASE_NO_UPDATE_NOTIFIER: "1" },
    stdin: options.interactive ? "inherit" : "null",
    stdout: stdio,
    stderr: stdio,
  }).output();
  const decoder = new TextDecoder();
  const text = options.interactive ? "" : decoder.decode(output.stdout) + decoder.decode(output.stderr);
  if (output.success) return text;
  throw new LocalError(
    "SUPABASE_FAILED",
    `supabase ${args.slice(0, 2).join(" ")} failed: ${text.trim() || `exit code ${output.code}`}`,
    "The message is the Supabase CLI's; migrations that ran before the failing one are kept.",
  );
}

/** Applies the migrations of `workdir` that the database at `url` does not have yet. The CLI asks when interactive. */
export async function pushMigrations(
  url: string,
  options: SupabaseOptions & { yes?: boolean },
): Promise<string> {
  const yes = options.yes ?? !options.interactive;
  return await runSupabase(["db", "push", ...(yes ? ["--yes"] : []), `--remote=${url}`], options);
}
