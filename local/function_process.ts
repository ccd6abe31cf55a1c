// The process of one function as the host sees it: started, watched, ended.
// Used by function_host.ts only.

import { fileURLToPath } from "node:url";
import type { FunctionConfig } from "./function_config.ts";
import { READY_MARK } from "./function_worker.ts";
import { LocalError } from "./local_error.ts";

/** A running function. */
export interface FunctionProcess {
  readonly port: number;
  /** Resolves when the process has ended, whatever the reason. */
  readonly ended: Promise<void>;
  /** Lets background work finish (5 s at most) and ends the process. */
  stop(): Promise<void>;
}

/** `log` receives every line the function prints. */
export interface FunctionProcessOptions {
  env: Record<string, string>;
  log: (line: string) => void;
}

/** How long after SIGTERM a process that does not end is killed; longer than the worker's own patience. */
const KILL_AFTER_MS = 8_000;

/** Starts a function and waits until it listens. Throws LocalError `BOOT_ERROR` when it ends before that. */
export async function startFunctionProcess(
  config: FunctionConfig,
  options: FunctionProcessOptions,
): Promise<FunctionProcess> {
  const worker = fileURLToPath(new URL("./function_worker.ts", import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      // What a hosted function may do: no programs, no writing. Reading is for its own modules and npm's.
      ...["--allow-net", "--allow-env", "--allow-read", "--allow-sys", "--allow-import"],
      ...[worker, config.entrypoint],
    ],
    env: { ...options.env, SB_EXECUTION_ID: crypto.randomUUID() },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const listening = Promise.withResolvers<number | null>();
  const printed = Promise.all([
    eachLine(child.stdout, (line) => {
      if (line.startsWith(READY_MARK)) listening.resolve(Number(line.slice(READY_MARK.length)));
      else options.log(line);
    }),
    eachLine(child.stderr, options.log),
  ]);
  const ended = Promise.all([child.status, printed]).then(() => listening.resolve(null));
  const port = await listening.promise;
  if (port === null) {
    throw new LocalError(
      "BOOT_ERROR",
      `Function ${config.name} failed to start`,
      "Its output is above; the next request tries again.",
    );
  }
  return {
    port,
    ended,
    async stop() {
      const kill = setTimeout(() => signal(child, "SIGKILL"), KILL_AFTER_MS);
      signal(child, "SIGTERM");
      await ended;
      clearTimeout(kill);
    },
  };
}

function signal(child: Deno.ChildProcess, name: "SIGTERM" | "SIGKILL"): void {
  try {
    child.kill(name);
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof TypeError) && !(error instanceof Deno.errors.NotFound)) throw error;
  }
}

async function eachLine(stream: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  let rest = "";
  for await (
    const text of stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
  ) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  }
  if (rest !== "") take(rest);
}
