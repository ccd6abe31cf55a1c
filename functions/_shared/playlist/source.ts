// Opens a playlist's address and hands on its plain bytes, compressed or not.
// Called by playlist-sync. Promises that every failure is a PlaylistError that names the host and no credential.

import { fetchFailure, guardedFetch, GuardedFetchError, type GuardOptions } from "../guarded_fetch.ts";
import { PlaylistError, type PlaylistErrorCode } from "./playlist_error.ts";

/** Playlists of 355,000 entries are 92 MB; five times that is a runaway body or a compression bomb. */
const MAX_BYTES = 512 * 1024 * 1024;

// Some panels refuse unknown players.
const USER_AGENT = "VLC/3.0.21 LibVLC/3.0.21";

const FETCH_CODES: Record<GuardedFetchError["code"], PlaylistErrorCode> = {
  invalid_url: "address_refused",
  address_refused: "address_refused",
  host_not_found: "unreachable",
  redirect_loop: "redirect_loop",
  timeout: "timeout",
  unreachable: "unreachable",
};

/** An open playlist: its plain bytes, and the name to call it by in errors. */
export interface OpenPlaylist {
  body: ReadableStream<Uint8Array>;
  /** The host of the address given. */
  source: string;
}

/**
 * Fetches a playlist. Throws, or fails the stream with, a PlaylistError: `http_status`, `timeout`, `redirect_loop`,
 * `address_refused`, `unreachable`, and those of `decodeBody`.
 */
export async function openPlaylist(url: string, options: GuardOptions = {}): Promise<OpenPlaylist> {
  const source = URL.parse(url)?.host || "address";
  const timeoutMs = options.timeoutMs ?? 120_000;
  let response: Response;
  try {
    response = await guardedFetch(url, {
      ...options,
      timeoutMs,
      headers: { "user-agent": USER_AGENT, ...options.headers },
    });
  } catch (error) {
    throw playlistErrorOf(error, source, timeoutMs);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new PlaylistError("http_status", source, {
      problem: `host answered ${response.status}, expected 200`,
      hint: statusHint(response.status),
    });
  }
  const errorOf = (error: unknown) => playlistErrorOf(error, source, timeoutMs);
  return { body: await decodeBody(response.body ?? new Blob([]).stream(), { source, errorOf }), source };
}

/** How to decode a body. */
export interface DecodeOptions {
  source: string;
  /** Most plain bytes accepted; default 512 MiB. */
  maxBytes?: number;
  /** The error for a body that breaks off; by default it is rethrown as it is. */
  errorOf?: (error: unknown) => unknown;
}

/**
 * The plain bytes of a body: gunzipped when it begins as gzip does, whatever its headers say, and turned from UTF-16 into UTF-8
 * when it begins with that byte order mark. Throws, or fails the stream with, a PlaylistError `truncated_gzip`, `corrupt_gzip` or
 * `too_large`.
 */
export async function decodeBody(
  body: ReadableStream<Uint8Array>,
  { source, maxBytes = MAX_BYTES, errorOf = (error) => error }: DecodeOptions,
): Promise<ReadableStream<Uint8Array>> {
  const limit = limiter(source, maxBytes);
  const outer = await peek(body, errorOf);
  if (outer.head[0] !== 0x1f || outer.head[1] !== 0x8b) {
    return decodeUtf16(outer, { errorOf, onChunk: limit });
  }
  const watch = new GzipWatch();
  const gunzip = new DecompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>;
  const compressed = forward(outer, { errorOf, onChunk: watch.compressed, onEnd: watch.ended });
  const gzipErrorOf = (error: unknown) => gzipError(error, source, watch);
  const plain = await peek(compressed.pipeThrough(gunzip), gzipErrorOf);
  const onChunk = (chunk: Uint8Array) => {
    watch.plain(chunk);
    limit(chunk);
  };
  return decodeUtf16(plain, { errorOf: gzipErrorOf, onChunk });
}

/** A stream of which the first chunks are already read, to see at least two bytes. */
interface Peeked {
  head: Uint8Array;
  reader: ReadableStreamDefaultReader<Uint8Array>;
}

interface Forwarding {
  errorOf: (error: unknown) => unknown;
  onChunk: (chunk: Uint8Array) => void;
  onEnd?: () => void;
}

async function peek(
  stream: ReadableStream<Uint8Array>,
  errorOf: (error: unknown) => unknown,
): Promise<Peeked> {
  const reader = stream.getReader();
  let head = new Uint8Array();
  try {
    while (head.length < 2) {
      const { done, value } = await reader.read();
      if (done) break;
      head = head.length === 0 ? new Uint8Array(value) : Uint8Array.of(...head, ...value);
    }
  } catch (error) {
    throw errorOf(error);
  }
  return { head, reader };
}

// One stream for all that is to be done with a chunk: each further one costs 10 us a chunk.
function forward(
  { head, reader }: Peeked,
  { errorOf, onChunk, onEnd }: Forwarding,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      if (head.length === 0) return;
      onChunk(head);
      controller.enqueue(head);
    },
    async pull(controller) {
      let result;
      try {
        result = await reader.read();
      } catch (error) {
        throw errorOf(error);
      }
      if (result.done) {
        onEnd?.();
        return controller.close();
      }
      try {
        onChunk(result.value);
      } catch (error) {
        await reader.cancel().catch(() => {});
        throw error;
      }
      controller.enqueue(result.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function decodeUtf16(peeked: Peeked, forwarding: Forwarding): ReadableStream<Uint8Array> {
  const stream = forward(peeked, forwarding);
  const [first, second] = peeked.head;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return stream;
  const decoder = new TextDecoderStream(isLittle ? "utf-16le" : "utf-16be") as unknown;
  return stream.pipeThrough(decoder as ReadableWritablePair<string, Uint8Array>).pipeThrough(
    new TextEncoderStream(),
  );
}

function limiter(source: string, maxBytes: number): (chunk: Uint8Array) => void {
  let bytes = 0;
  return (chunk) => {
    bytes += chunk.length;
    if (bytes <= maxBytes) return;
    throw new PlaylistError("too_large", source, {
      problem: `it is larger than ${maxBytes} bytes, expected at most that`,
      hint: "Ask the provider for a playlist without films.",
    });
  };
}

/**
 * Tells a gzip body that ends early from a damaged one, for which the runtime has the same error: only a complete body ends
 * with the length of its plain bytes (RFC 1952, ISIZE).
 */
class GzipWatch {
  #hasEnded = false;
  #plainBytes = 0;
  #tail = new Uint8Array();

  get isTruncated(): boolean {
    if (!this.#hasEnded) return false;
    const size = this.#tail.length < 4 ? -1 : new DataView(this.#tail.buffer).getUint32(0, true);
    return size !== this.#plainBytes % 2 ** 32;
  }

  compressed = (chunk: Uint8Array): void => {
    this.#tail = chunk.length >= 4 ? chunk.slice(-4) : Uint8Array.of(...this.#tail, ...chunk).slice(-4);
  };

  ended = (): void => {
    this.#hasEnded = true;
  };

  plain(chunk: Uint8Array): void {
    this.#plainBytes += chunk.length;
  }
}

function playlistErrorOf(error: unknown, source: string, timeoutMs: number): PlaylistError {
  const { code, host, problem, hint } = error instanceof GuardedFetchError
    ? error
    : fetchFailure(error, source, timeoutMs);
  return new PlaylistError(FETCH_CODES[code], source, {
    problem: host === source ? problem : `${host}: ${problem}`,
    hint,
  });
}

function gzipError(error: unknown, source: string, watch: GzipWatch): PlaylistError {
  // A download that failed is not a damaged file: its error passes through the decompressor unchanged.
  if (error instanceof PlaylistError) return error;
  const isDeflateError = /deflate/.test(String(error));
  if (watch.isTruncated && !isDeflateError) {
    return new PlaylistError("truncated_gzip", source, {
      problem: "the gzip body ends early, expected its end mark",
      hint: "The download broke off: the next run tries again.",
    });
  }
  return new PlaylistError("corrupt_gzip", source, {
    problem: "the gzip body is damaged, expected a sound one",
    hint: "The provider's file is damaged: the next run tries again.",
  });
}

function statusHint(status: number): string {
  if (status === 401 || status === 403) {
    return "The account may have ended or its password changed: check both.";
  }
  if (status === 404) return "The address may have changed: ask the provider for its current one.";
  if (status === 429 || status >= 500) return "The provider is busy or down: the next run tries again.";
  return "Open the address in a browser to see what the host answers.";
}
