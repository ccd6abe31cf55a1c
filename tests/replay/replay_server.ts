// A local server that answers as a source would, and misbehaves when told to.

/** What went over the wire. */
export interface SeenRequest {
  path: string;
  query: URLSearchParams;
  headers: Headers;
  status: number;
}

/** An answer instead of the right one: `hang` never ends, `cut` breaks off in the middle of the right one. */
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

/** Answers with `answer`'s JSON, or 404 where it is undefined. JSON has an ETag when `withEtags` says so. */
export function startReplayServer(
  answer: (request: { path: string; query: URLSearchParams; headers: Headers }) => unknown,
  options: { withEtags?: boolean } = {},
): ReplayServer {
  const faults: { match: RegExp; fault: Fault }[] = [];
  const seen: SeenRequest[] = [];
  const hanging = new AbortController();
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    const url = new URL(request.url);
    const asked = { path: url.pathname, query: url.searchParams, headers: request.headers };
    const right = () => {
      const body = answer(asked);
      if (body === undefined) return new Response("not found", { status: 404 });
      return jsonResponse(JSON.stringify(body), request, options.withEtags ?? false);
    };
    const at = faults.findIndex(({ match }) => match.test(url.pathname + url.search));
    const [planned] = at === -1 ? [] : faults.splice(at, 1);
    const response = planned === undefined
      ? right()
      : await misbehaving(planned.fault, right, hanging.signal);
    seen.push({ ...asked, status: response.status });
    return response;
  });
  const host = `127.0.0.1:${server.addr.port}`;
  return {
    origin: `http://${host}`,
    host,
    seen,
    misbehave: (match, ...each) => faults.push(...each.map((fault) => ({ match, fault }))),
    async [Symbol.asyncDispose]() {
      hanging.abort();
      await server.shutdown();
    },
  };
}

function jsonResponse(body: string, request: Request, withEtag: boolean): Response {
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

async function misbehaving(fault: Fault, right: () => Response, ended: AbortSignal): Promise<Response> {
  if (typeof fault === "function") return fault(right);
  if (fault === "hang") {
    await new Promise((resolve) => ended.addEventListener("abort", resolve, { once: true }));
    return new Response(null, { status: 503 });
  }
  const whole = new Uint8Array(await right().arrayBuffer());
  // Fewer bytes than were promised: the server closes the connection after them.
  const half = new Blob([whole.slice(0, Math.ceil(whole.length / 2))]).stream();
  return new Response(half, {
    headers: { "content-type": "application/json", "content-length": String(whole.length) },
  });
}
