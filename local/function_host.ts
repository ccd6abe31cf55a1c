// Hosts edge functions as Supabase does: http://127.0.0.1:<port>/functions/v1/<name>/… reaches the function as /<name>/….
// Started by `deno task start` and by tests. Every function runs in a process of its own, started by its first request.

import http from "node:http";
import { type FunctionConfig, readFunctionConfigs } from "./function_config.ts";
import { type FunctionProcess, startFunctionProcess } from "./function_process.ts";
import { LocalError, messageOf } from "./local_error.ts";
import { isValidToken, type LocalKeys, localKeys, signToken } from "./local_keys.ts";
import { type Project, projectAt } from "./project.ts";

/** A running host. */
export interface FunctionHost {
  readonly port: number;
  /** `http://127.0.0.1:<port>`, the value of SUPABASE_URL. */
  readonly url: string;
  /** `<url>/functions/v1` */
  readonly functionsUrl: string;
  /** Ends all functions after their background work, and the host. */
  stop(): Promise<void>;
}

/** `env` adds to what every function finds in its environment (`url` as in FunctionHost). `port` 0 takes any free one. */
export interface FunctionHostOptions {
  databaseUrl: string;
  project?: Project;
  env?: (url: string) => Record<string, string>;
  port?: number;
  log?: (line: string) => void;
}

const PREFIX = "/functions/v1/";
/** A crashing process is gone within some 20 ms of its connections; one that lives on only dropped this connection. */
const CRASH_PATIENCE_MS = 1_000;

/** Starts the host. Throws LocalError `PORT_TAKEN`. */
export async function startFunctionHost(options: FunctionHostOptions): Promise<FunctionHost> {
  const project = options.project ?? projectAt();
  const log = options.log ?? ((line: string) => console.error(line));
  const keys = await localKeys(project);
  const configs = await readFunctionConfigs(project);
  const processes = new Map<string, Promise<FunctionProcess>>();
  const agent = new http.Agent({ keepAlive: true });
  let url = "";

  function processOf(config: FunctionConfig): Promise<FunctionProcess> {
    const running = processes.get(config.name);
    if (running) return running;
    const started = startFunctionProcess(config, {
      env: { ...functionEnvironment(url, options.databaseUrl, keys), ...options.env?.(url) },
      log: (line) => log(`[${config.name}] ${line}`),
    });
    const forget = () => {
      if (processes.get(config.name) === started) processes.delete(config.name);
    };
    started.then((process) => process.ended).then(forget, forget);
    processes.set(config.name, started);
    return started;
  }
  async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const config = configs.get(functionName(request.url ?? ""));
    if (!config) return refuse(response, 404, "NOT_FOUND", "Requested function was not found");
    if (config.verifyJwt && request.method !== "OPTIONS" && !mayCall(request.headers, keys)) {
      return refuse(
        response,
        401,
        "UNAUTHORIZED_INVALID_JWT_FORMAT",
        "Missing or invalid authorization header",
      );
    }
    try {
      forward(request, response, { process: await processOf(config), agent });
    } catch (error) {
      log(`[${config.name}] ${messageOf(error)}`);
      refuse(response, 503, "BOOT_ERROR", "Function failed to start (please check logs)");
    }
  }

  const server = http.createServer((request, response) => void answer(request, response));
  const port = await listen(server, options.port ?? 0);
  url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    functionsUrl: url + PREFIX.slice(0, -1),
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const running = await Promise.allSettled(processes.values());
      await Promise.all(running.map((one) => one.status === "fulfilled" ? one.value.stop() : undefined));
      agent.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The variables every hosted function finds, with their local values. */
export function functionEnvironment(
  url: string,
  databaseUrl: string,
  keys: LocalKeys,
): Record<string, string> {
  const legacyKey = (role: string) => signToken({ iss: "supabase-local", role }, keys.jwtSecret);
  return {
    SUPABASE_URL: url,
    SUPABASE_DB_URL: databaseUrl,
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishableKey }),
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secretKey }),
    SUPABASE_ANON_KEY: legacyKey("anon"),
    SUPABASE_SERVICE_ROLE_KEY: legacyKey("service_role"),
    SUPABASE_JWKS: JSON.stringify({ keys: [] }),
    SB_REGION: "local",
  };
}

function functionName(path: string): string {
  return path.startsWith(PREFIX) ? path.slice(PREFIX.length).split(/[/?]/)[0]! : "";
}

/** As on the platform, `verify_jwt` lets a user's token through and also every API key: it alone tells nobody apart. */
function mayCall(headers: http.IncomingHttpHeaders, keys: LocalKeys): boolean {
  const token = headers.authorization?.replace(/^Bearer\s+/i, "") ?? "";
  const given = [token, headers["apikey"]].filter((one) => typeof one === "string");
  return given.some((one) =>
    one === keys.publishableKey || one === keys.secretKey || isValidToken(one, keys.jwtSecret)
  );
}

/**
 * Passes a request on and its answer back as they are. By node:http and not by `fetch`, which would unpack gzip bodies,
 * drop their length, and follow redirects.
 */
function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  to: { process: FunctionProcess; agent: http.Agent },
): void {
  const upstream = http.request({
    host: "127.0.0.1",
    port: to.process.port,
    agent: to.agent,
    method: request.method ?? "GET",
    path: request.url!.slice(PREFIX.length - 1),
    headers: { ...request.headers, "x-forwarded-for": request.socket.remoteAddress ?? "127.0.0.1" },
  }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.on("error", () => response.destroy());
    answer.pipe(response);
  });
  upstream.on("error", async (error) => {
    if (response.headersSent || response.destroyed) return response.destroy();
    // Most likely it crashed; once the caller hears of it, its next request must meet a new process.
    await endOrPatience(to.process);
    refuse(response, 502, "EDGE_FUNCTION_ERROR", `The function broke off: ${error.message}`);
  });
  // A player that hangs up must stop the function's work on the answer.
  response.on("close", () => upstream.destroy());
  request.pipe(upstream);
}

async function endOrPatience(process: FunctionProcess): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    process.ended,
    new Promise((resolve) => timer = setTimeout(resolve, CRASH_PATIENCE_MS)),
  ]);
  clearTimeout(timer);
}

function refuse(response: http.ServerResponse, status: number, code: string, message: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json", "sb-error-code": code });
  response.end(JSON.stringify({ code, message }));
}

async function listen(server: http.Server, port: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const hint = "Stop what uses it, or let any free port be taken.";
      reject(new LocalError("PORT_TAKEN", `Cannot listen on 127.0.0.1:${port}: ${error.message}`, hint));
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
}
