// Sends one request to a source of events: the key where it belongs, conditions of the last answer, limits of time and size.
// Called by events-sync. Promises that no message holds a key, and that what goes wrong on the way is a result, not an error.
import { fetchFailure, guardedFetch, GuardedFetchError, type GuardOptions } from "../guarded_fetch.ts";

/** The largest body that is read, in bytes: a function has 256 MB, and a parsed body takes several times its size. */
export const largestBody = 24 * 1024 * 1024;

/** A request as the queue holds it. */
export interface SourceCall {
  source: string;
  baseUrl: string;
  /** Behind the base, without a slash at its beginning; `{key}` stands for the key. */
  path: string;
  apiVersion: string | null;
  timeoutMs: number;
  /** Of the last answer; null where it had none. */
  etag: string | null;
  lastModified: string | null;
  bodyDigest: string | null;
}

/** What a request needs from outside. */
export interface FetchSourceOptions {
  guard: GuardOptions;
  /** Keys by source; a source without one is asked without. */
  keys: Readonly<Record<string, string | undefined>>;
  now: () => Date;
}

/** What failed, in one word, as `ops.api_call_failures` counts it. */
export type FetchErrorType =
  | "http_status"
  | "timeout"
  | "network"
  | "address_refused"
  | "too_large"
  | "no_key";

/** A request that brought nothing. */
export interface FetchFailure {
  kind: "failure";
  /** Null when no answer came. */
  httpStatus: number | null;
  errorType: FetchErrorType;
  message: string;
  /** Whole seconds; null unless the source said how long to wait. */
  retryAfterSeconds: number | null;
}

interface Answer {
  httpStatus: number;
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the body in hexadecimal; null for an answer without a body. */
  digest: string | null;
  /** Bytes read. */
  size: number;
}

/** An answer whose body was not seen before; one that says the same as the last (by status 304 or by its digest); a failure. */
export type FetchResult =
  | Answer & { kind: "body"; text: string }
  | Answer & { kind: "unchanged" }
  | FetchFailure;

/** The key anybody may use, as TheSportsDB's documentation names it. Version 2 does not know it. */
export const freeTheSportsDbKey = "3";

/** Sends one request. Never throws for what the source or the network does. */
export async function fetchSource(call: SourceCall, options: FetchSourceOptions): Promise<FetchResult> {
  const key = options.keys[call.source] || (call.source === "thesportsdb" ? freeTheSportsDbKey : "");
  const host = URL.parse(call.baseUrl)?.host ?? "the source";
  if (call.apiVersion === "v2" && ["", freeTheSportsDbKey].includes(key)) {
    return failure(
      "no_key",
      `Cannot fetch from ${host}: version 2 of its API needs a paid key. Set EPGOAT_THESPORTSDB_KEY, or api_version v1 in catalog.sources`,
    );
  }
  const url = `${call.baseUrl}/${call.path.replaceAll("{key}", encodeURIComponent(key))}`;
  const headers: Record<string, string> = { "user-agent": "EPGOAT", accept: "application/json" };
  if (call.apiVersion === "v2") headers["x-api-key"] = key;
  if (call.etag !== null) headers["if-none-match"] = call.etag;
  if (call.lastModified !== null) headers["if-modified-since"] = call.lastModified;
  try {
    const response = await guardedFetch(url, { ...options.guard, timeoutMs: call.timeoutMs, headers });
    return await readAnswer(response, { call, host, now: options.now() });
  } catch (error) {
    if (error instanceof GuardedFetchError) return failure(typeOf(error), `${error.message}. ${error.hint}`);
    throw error;
  }
}

function typeOf({ code }: GuardedFetchError): FetchErrorType {
  if (code === "timeout") return "timeout";
  return code === "address_refused" || code === "invalid_url" ? "address_refused" : "network";
}

function failure(
  errorType: FetchErrorType,
  message: string,
  more: { httpStatus?: number; retryAfterSeconds?: number | null } = {},
): FetchFailure {
  const { httpStatus = null, retryAfterSeconds = null } = more;
  return { kind: "failure", httpStatus, errorType, message, retryAfterSeconds };
}

async function readAnswer(
  response: Response,
  { call, host, now }: { call: SourceCall; host: string; now: Date },
): Promise<FetchResult> {
  const httpStatus = response.status;
  const validators = {
    httpStatus,
    etag: response.headers.get("etag"),
    lastModified: response.headers.get("last-modified"),
  };
  const isConditional = call.etag !== null || call.lastModified !== null;
  if (httpStatus === 304 && isConditional) {
    await response.body?.cancel();
    return { kind: "unchanged", ...validators, digest: null, size: 0 };
  }
  if (!response.ok) {
    await response.body?.cancel();
    return failure(
      "http_status",
      `Cannot fetch from ${host}: it answered ${httpStatus}, expected 200. ${statusHint(httpStatus)}`,
      { httpStatus, retryAfterSeconds: readRetryAfter(response.headers.get("retry-after"), now) },
    );
  }
  let bytes: Uint8Array<ArrayBuffer> | null;
  try {
    bytes = await readBody(response);
  } catch (error) {
    throw fetchFailure(error, host, call.timeoutMs);
  }
  if (bytes === null) {
    return failure(
      "too_large",
      `Cannot fetch from ${host}: its answer has more than ${
        largestBody / 1024 / 1024
      } MiB. Ask for less at a time`,
      { httpStatus },
    );
  }
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const answer = { ...validators, digest, size: bytes.length };
  if (digest === call.bodyDigest) return { kind: "unchanged", ...answer };
  return { kind: "body", ...answer, text: new TextDecoder().decode(bytes) };
}

function statusHint(status: number): string {
  if (status === 401 || status === 403) {
    return "Check the key in EPGOAT_THESPORTSDB_KEY, and whether it includes this request";
  }
  if (status === 404) return "The source does not know this address: check the league's id or slug";
  if (status === 429) {
    return "Too many requests: lower requests_per_minute in catalog.sources if this goes on";
  }
  return "The source has a problem: the request is repeated later";
}

/** The whole body, or null when it is larger than is read. */
async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the rest.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** No source is left alone for longer, whatever it says. */
const longestWait = 24 * 60 * 60;

/** Seconds that a `Retry-After` header asks for, given as such or as a date; null when it says nothing. At most a day. */
export function readRetryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : (httpDate(text) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(Math.ceil(seconds), 0), longestWait);
}

/** The three forms of RFC 9110 all begin with the name of a day, which keeps Date from reading what is no date. */
function httpDate(text: string): number {
  return /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text) ? Date.parse(text) : Number.NaN;
}
