// The command line: `deno run -A local/main.ts <command> …`, behind the tasks of deno.json.
// A command is a module with `run(args): Promise<exit code>` and `HELP`; only the one that is asked for is loaded.

import { LocalError, messageOf } from "./local_error.ts";
import { UsageError } from "./usage_error.ts";

interface CommandModule {
  run(args: string[]): Promise<number>;
  HELP?: string;
}

interface Command {
  summary: string;
  load: () => Promise<CommandModule>;
}

const COMMANDS: Record<string, Command> = {
  "start": {
    summary: "run the whole system on this machine and print its addresses",
    load: () => import("./commands/start.ts"),
  },
  "generate": {
    summary: "make a guide for one playlist file or URL",
    load: () => import("./commands/generate.ts"),
  },
  "sync-events": {
    summary: "fetch events, teams and leagues from TheSportsDB and ESPN",
    load: () => import("./commands/sync_events.ts"),
  },
  "parse-names": {
    summary: "show what channel names print, one name a line",
    load: () => import("./commands/parse_names.ts"),
  },
  "explain": {
    summary: "say why a name is matched to an event, or why not",
    load: () => import("./commands/explain.ts"),
  },
  "db:build": {
    summary: "compose the baseline migration from sql/",
    load: () => import("./commands/db_build.ts"),
  },
  "db:push": {
    summary: "apply migrations (and seeds) to the local or a hosted database",
    load: () => import("./commands/db_push.ts"),
  },
};

/** Runs one command and returns the exit code: 2 for a command line that makes no sense, 1 for a failure. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    console.log(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`There is no command ${name}.\n\n${overview()}`);
    return 2;
  }
  try {
    const module = await command.load();
    if (rest.includes("--help") && module.HELP) {
      console.log(module.HELP);
      return 0;
    }
    return await module.run(rest);
  } catch (error) {
    if (isUsageError(error)) {
      console.error(`${messageOf(error)}\nRun deno task ${name} --help to see the options.`);
      return 2;
    }
    console.error(explain(error));
    return 1;
  }
}

/** Our own refusals of options, and those of node:util's parseArgs. */
function isUsageError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return error instanceof UsageError || (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"));
}

/** What is printed for a failure: its sentence and its hint; anything unforeseen with its stack, for a report. */
export function explain(error: unknown): string {
  if (error instanceof LocalError) return `${error.message}\n${error.hint}`;
  const { code, hint, stack } = error as { code?: unknown; hint?: unknown; stack?: string };
  if (typeof code === "string" && typeof hint === "string") return `${messageOf(error)}\n${hint}`;
  return stack ?? messageOf(error);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return ["Usage: deno task <command> [options]; --help after a command explains it.", "", ...lines].join(
    "\n",
  );
}

if (import.meta.main) Deno.exit(await main(Deno.args));
