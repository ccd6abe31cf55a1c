// Fetches addresses that customers and admins type in, without letting them reach this project's own network.
// Called for playlists, guides and provider logos. Promises that errors name the host only, never credentials of an address.

import { isPublicAddress } from "./public_address.ts";

export type GuardedFetchCode =
  | "invalid_url"
  | "address_refused"
  | "host_not_found"
  | "redirect_loop"
  | "timeout"
  | "unreachable";

/** A request that was refused or failed; `host` is the host it was about, `problem` the message without it. */
export class GuardedFetchError extends Error {
  readonly code: GuardedFetchCode;
  readonly host: string;
  readonly problem: string;
  readonly hint: string;

  constructor(code: GuardedFetchCode, host: string, report: { problem: string; hint: string }) {
    super(`Cannot fetch from ${host}: ${report.problem}`);
    this.name = "GuardedFetchError";
    this.code = code;
    this.host = host;
    this.problem = report.problem;
    this.hint = report.hint;
  }
}

/** Resolves a host name to its IPv4 and IPv6 addresses; empty when it has none. */
export type Resolver = (name: string) => Promise<string[]>;

/** What is used of `fetch`. */
export type Fetcher = (
  url: string,
  init: { redirect: "manual"; headers: Headers; signal: AbortSignal },
) => Promise<Response>;

/** How to fetch; all that a test or the local stack has to replace. */
export interface GuardOptions {
  fetch?: Fetcher;
  resolve?: Resolver;
  /** `host:port` pairs that may be reached although they are private, exactly as written: for the local stack and tests. */
  allowHosts?: readonly string[];
  /** Time for the whole answer, body included, in ms; default 120,000 (a hosted function lives 150 s). */
  timeoutMs?: number;
  /** Default 5. */
  maxRedirects?: number;
  /** Sent to the first origin only, but for `accept*` and `user-agent`, which follow redirects. */
  headers?: Record<string, string>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * GETs `url` and returns the answer, whatever its status. Only http and https; each redirect is checked like the first address.
 * Throws a GuardedFetchError for addresses that are or resolve to private, loopback, link-local, shared, multicast or reserved
 * ones.
 *
 * What it cannot do: `fetch` resolves the name again when it connects, so a name server that answers differently the second time
 * (DNS rebinding) gets past the check. The runtime offers no way to connect to the address checked and still verify the
 * certificate for the name. Nothing that trusts its network may therefore run beside the functions.
 */
export async function guardedFetch(url: string, options: GuardOptions = {}): Promise<Response> {
  const { fetch: send = fetch, timeoutMs = 120_000, maxRedirects = 5 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  let target = parseUrl(url, "the address");
  let headers = new Headers(options.headers);
  for (let hop = 0; hop <= maxRedirects; hop++) {
    await checkTarget(target, options);
    const { address, authorization } = withoutUserinfo(target);
    const hopHeaders = new Headers(headers);
    if (authorization !== null) hopHeaders.set("authorization", authorization);
    let response: Response;
    try {
      response = await send(address, { redirect: "manual", headers: hopHeaders, signal });
    } catch (error) {
      throw fetchFailure(error, target.host, timeoutMs);
    }
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = parseUrl(location, `the redirect of ${target.host}`, target);
    if (next.origin !== target.origin) headers = harmlessHeaders(headers);
    target = next;
  }
  throw new GuardedFetchError("redirect_loop", target.host, {
    problem: `more than ${maxRedirects} redirects, expected the content`,
    hint: "The address leads in a circle: ask the provider for its current address.",
  });
}

/** The addresses of a name by the system's name servers (A and AAAA). */
export async function resolveByDns(name: string): Promise<string[]> {
  const answers = await Promise.allSettled([Deno.resolveDns(name, "A"), Deno.resolveDns(name, "AAAA")]);
  return answers.flatMap((answer) => answer.status === "fulfilled" ? answer.value : []);
}

/** The error for a request or body that failed with `error`; its message is not used, as the runtime prints whole addresses. */
export function fetchFailure(error: unknown, host: string, timeoutMs: number): GuardedFetchError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "TimeoutError" || name === "AbortError") {
    return new GuardedFetchError("timeout", host, {
      problem: `no complete answer within ${timeoutMs / 1000} s`,
      hint: "The host is slow or down: the next run tries again.",
    });
  }
  return new GuardedFetchError("unreachable", host, {
    problem: "the connection failed",
    hint: "The host may be down or refuse this network: check the address in a browser.",
  });
}

function parseUrl(text: string, what: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.hostname !== "") {
    return url;
  }
  throw new GuardedFetchError("invalid_url", url?.host || base?.host || "unknown host", {
    problem: `${what} is not an http or https address`,
    hint: "Enter an address that begins with http:// or https://.",
  });
}

async function checkTarget(
  url: URL,
  { resolve = resolveByDns, allowHosts = [] }: GuardOptions,
): Promise<void> {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  if (allowHosts.includes(`${url.hostname}:${port}`)) return;
  // The URL parser has already turned 0x7f.1, 2130706433 and the like into 127.0.0.1.
  const literal = /^\[.*\]$|^\d+\.\d+\.\d+\.\d+$/.test(url.hostname)
    ? url.hostname.replace(/^\[|\]$/g, "")
    : null;
  const addresses = literal === null ? await resolve(url.hostname.replace(/\.$/, "")) : [literal];
  if (addresses.length === 0) {
    throw new GuardedFetchError("host_not_found", url.host, {
      problem: "the name has no address",
      hint: "Check the host's spelling; the provider may have moved to another one.",
    });
  }
  if (addresses.every(isPublicAddress)) return;
  throw new GuardedFetchError("address_refused", url.host, {
    problem: "it is an address of a private network",
    hint: "Only public hosts can be fetched from; for a local host add host:port to the allowed hosts.",
  });
}

function withoutUserinfo(url: URL): { address: string; authorization: string | null } {
  if (url.username === "" && url.password === "") return { address: url.href, authorization: null };
  const bare = new URL(url);
  bare.username = bare.password = "";
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const bytes = new TextEncoder().encode(pair);
  return { address: bare.href, authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

function harmlessHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => name === "user-agent" || name.startsWith("accept")));
}
