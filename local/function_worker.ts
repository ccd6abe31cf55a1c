// The process around one edge function: gives it what the hosted runtime gives, and serves it on a free port.
// Started by function_process.ts as `deno run … function_worker.ts <entrypoint>`; says its port on the first line of stdout.

import { pathToFileURL } from "node:url";

/** Starts the line on stdout that tells the port. */
export const READY_MARK = "epgoat function on port ";

type Handler = (request: Request, info: Deno.ServeHandlerInfo) => Response | Promise<Response>;

/** Work that outlives its response; the process ends only after it, or after the patience below. */
const pending = new Set<Promise<unknown>>();
const PATIENCE_MS = 5_000;

let isServing = false;
const serveOnAnyPort = Deno.serve;

function serve(handler: Handler): Deno.HttpServer {
  isServing = true;
  return serveOnAnyPort({
    hostname: "127.0.0.1",
    port: 0,
    onListen: ({ port }) => console.log(READY_MARK + port),
    onError(error) {
      console.error(error);
      return Response.json({ code: "WORKER_ERROR", message: "Function exited due to an error" }, {
        status: 500,
        headers: { "sb-error-code": "EDGE_FUNCTION_ERROR" },
      });
    },
  }, handler);
}

/** `Deno.serve(handler)`, `(options, handler)` and `({ handler })`; the function's own port is as good as any: ignored. */
function serveAsHosted(...args: unknown[]): Deno.HttpServer {
  const handler = args.find((arg) => typeof arg === "function") ??
    args.map((arg) => (arg as { handler?: unknown } | undefined)?.handler).find((one) =>
      typeof one === "function"
    );
  return serve(handler as Handler);
}

function waitUntil(promise: Promise<unknown>): void {
  const watched = Promise.resolve(promise)
    .catch((error) => console.error("background work failed:", error))
    .finally(() => pending.delete(watched));
  pending.add(watched);
}

async function end(): Promise<void> {
  globalThis.dispatchEvent(new CustomEvent("beforeunload", { detail: { reason: "termination" } }));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.all(pending), patience]);
  Deno.exit(0);
}

if (import.meta.main) {
  Object.defineProperty(Deno, "serve", { value: serveAsHosted, configurable: true });
  Object.defineProperty(globalThis, "EdgeRuntime", { value: { waitUntil } });
  Deno.addSignalListener("SIGTERM", end);
  // The terminal sends Ctrl-C to every process; when to end is the host's decision.
  Deno.addSignalListener("SIGINT", () => {});
  const module = await import(pathToFileURL(Deno.args[0]!).href);
  const fetchHandler = module.default?.fetch;
  if (!isServing && typeof fetchHandler === "function") {
    serve((request, info) => fetchHandler.call(module.default, request, info));
  }
  if (!isServing) {
    console.error(`${Deno.args[0]} neither calls Deno.serve nor exports { fetch }`);
    Deno.exit(1);
  }
}
