// A local server that answers as a source would, and misbehaves when told to.
// It speaks HTTP by itself: servers of the runtime do not let anybody break an answer off.

/** What went over the wire. */
export interface SeenRequest {
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** Null where no answer was given. */
  status: number | null;
}

/** An answer instead of the right one: `hang` never comes, `cut` breaks off in the middle of the right one. */
export type Fault = "hang" | "cut" | ((right: () => Response) => Response);

/** A running server. */
export interface ReplayServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  origin: string;
  /** As `allowHosts` of the guarded fetch wants it. */
  host: string;
  seen: SeenRequest[];
  /** The next requests whose path and query match get a fault each, in order; later ones the right answer again. */
  misbehave(match: RegExp, ...faults: Fault[]): void;
}

/** What is asked for; the method is always GET. */
export interface AskedRequest {
  path: string;
  query: URLSearchParams;
  headers: Headers;
}

/** Answers with `answer`'s JSON, or 404 where it is undefined. JSON has an ETag when `withEtags` says so. */
export function startReplayServer(
  answer: (request: AskedRequest) => unknown,
  options: { withEtags?: boolean } = {},
): ReplayServer {
  const faults: { match: RegExp; fault: Fault }[] = [];
  const seen: SeenRequest[] = [];
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const open = new Set<Deno.Conn>();

  const answerOne = async (connection: Deno.Conn) => {
    const asked = await readHead(connection);
    if (asked === null) return;
    const right = () => {
      const body = answer(asked);
      if (body === undefined) return new Response("not found", { status: 404 });
      return jsonResponse(JSON.stringify(body), asked, options.withEtags ?? false);
    };
    const at = faults.findIndex(({ match }) => match.test(`${asked.path}?${asked.query}`));
    const fault = at === -1 ? null : faults.splice(at, 1)[0]!.fault;
    if (fault === "hang") {
      seen.push({ ...asked, status: null });
      // Until the client has enough.
      return void await connection.read(new Uint8Array(1));
    }
    const response = typeof fault === "function" ? fault(right) : right();
    seen.push({ ...asked, status: response.status });
    await writeResponse(connection, response, fault === "cut");
  };
  const serving = (async () => {
    for await (const connection of listener) {
      open.add(connection);
      answerOne(connection)
        // The client has gone: it has had enough, or was stopped.
        .catch(() => {})
        .finally(() => {
          open.delete(connection);
          close(connection);
        });
    }
  })();

  const host = `127.0.0.1:${listener.addr.port}`;
  return {
    origin: `http://${host}`,
    host,
    seen,
    misbehave: (match, ...each) => faults.push(...each.map((fault) => ({ match, fault }))),
    async [Symbol.asyncDispose]() {
      listener.close();
      for (const connection of open) close(connection);
      await serving;
    },
  };
}

function close(connection: Deno.Conn): void {
  try {
    connection.close();
  } catch {
    // It is closed already.
  }
}

/** The head of a request; null when the client goes before it is complete. */
async function readHead(connection: Deno.Conn): Promise<AskedRequest | null> {
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(8192);
  let text = "";
  while (!text.includes("\r\n\r\n")) {
    const size = await connection.read(buffer);
    if (size === null) return null;
    text += decoder.decode(buffer.subarray(0, size), { stream: true });
  }
  const [first = "", ...lines] = text.split("\r\n");
  const url = new URL(first.split(" ")[1] ?? "/", "http://localhost");
  const fields = lines.filter((line) => line.includes(":")).map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return { path: url.pathname, query: url.searchParams, headers: new Headers(fields) };
}

async function writeResponse(connection: Deno.Conn, response: Response, isCut: boolean): Promise<void> {
  const { status, headers, body } = response;
  const lines = [`HTTP/1.1 ${status} Replayed`, ...[...headers].map(([name, value]) => `${name}: ${value}`)];
  if (!isCut) {
    // The end of the connection is the end of the answer.
    await write(connection, encode([...lines, "connection: close", "", ""].join("\r\n")));
    for await (const chunk of body ?? []) await write(connection, chunk);
    return;
  }
  const whole = new Uint8Array(await response.arrayBuffer());
  await write(connection, encode([...lines, `content-length: ${whole.length}`, "", ""].join("\r\n")));
  await write(connection, whole.subarray(0, Math.ceil(whole.length / 2)));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function write(connection: Deno.Conn, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
}

function jsonResponse(body: string, request: AskedRequest, withEtag: boolean): Response {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (withEtag) {
    headers.etag = `"${body.length}-${checksum(body)}"`;
    if (request.headers.get("if-none-match") === headers.etag) {
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(body, { headers });
}

function checksum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}
