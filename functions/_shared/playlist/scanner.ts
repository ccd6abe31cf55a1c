// Reads a playlist of any M3U dialect as a stream of bytes, drops films and series and yields the entries that remain.
// Called by playlist-sync. Promises bounded memory, one pass, and the same result for any size of chunks.

import { type BodyKind, bodyKind, bodyKindError } from "./body_kind.ts";
import { ChunkReader } from "./chunk_reader.ts";
import { readAttributes } from "./info_line.ts";
import { LineSplitter, MAX_LINE_BYTES } from "./line_splitter.ts";
import {
  groupOfOption,
  type PlaylistEntry,
  type RawLine,
  readEntry,
  readRawText,
  type ScanSummary,
} from "./playlist_entry.ts";
import { PlaylistError } from "./playlist_error.ts";
import type { VodFilter } from "./vod_filter.ts";

/** A scan under way. Iterate `entries` once; they come in batches so that iterating costs little. */
export interface PlaylistScan {
  entries: AsyncIterable<PlaylistEntry[]>;
  summary: ScanSummary;
}

const MAX_EXAMPLES = 20;

// Real entries carry at most a dozen option lines; the bound keeps a file of nothing else from filling memory.
const MAX_OPTIONS = 64;

// Rows per batch: large enough that awaiting costs nothing, small enough to hold back memory (28,000 kept entries are 20 MB).
const BATCH = 500;

/**
 * Scans `bytes` (already decompressed, see `source.ts`). `options.source` names the playlist in errors and must hold no
 * credentials. Iterating throws a PlaylistError for a body that is HTML, XML, JSON, an HLS stream or empty, that holds no
 * entries, or has a line over 64 KiB; the stream is then cancelled.
 */
export function scanPlaylist(
  bytes: ReadableStream<Uint8Array>,
  filter: VodFilter,
  options: { source: string },
): PlaylistScan {
  const scanner = new Scanner(filter, options.source);
  return { entries: scanner.run(bytes), summary: scanner.summary };
}

class Scanner {
  readonly summary: ScanSummary = {
    bytes: 0,
    lines: 0,
    entries: 0,
    kept: 0,
    dropped: 0,
    droppedByRule: {},
    skipped: 0,
    skippedExamples: [],
    notUtf8: 0,
    guideUrls: [],
    headerAttributes: {},
  };
  readonly #filter: VodFilter;
  readonly #source: string;
  readonly #lines = new LineSplitter(this);
  #batch: PlaylistEntry[] = [];
  // The #EXTINF line waiting for its address, in place: an object for each of 355,000 would only be garbage.
  #hasInfo = false;
  readonly #info: RawLine = { bytes: new Uint8Array(), start: 0, end: 0 };
  #infoLine = 0;
  #options: RawLine[] = [];
  #standingGroup: string | null = null;
  #firstLine: { number: number; kind: BodyKind | null } | null = null;
  #addresses = 0;

  constructor(filter: VodFilter, source: string) {
    this.#filter = filter;
    this.#source = source;
  }

  async *run(stream: ReadableStream<Uint8Array>): AsyncGenerator<PlaylistEntry[]> {
    const chunks = new ChunkReader(stream);
    let isDone = false;
    try {
      for (let chunk = await chunks.next(); chunk !== null; chunk = await chunks.next()) {
        this.summary.bytes += chunk.length;
        this.#lines.push(chunk);
        if (this.#batch.length >= BATCH) yield this.#takeBatch();
      }
      isDone = true;
      this.#finish();
      if (this.#batch.length > 0) yield this.#takeBatch();
    } finally {
      await chunks.close(isDone);
    }
  }

  line(bytes: Uint8Array, from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && bytes[start]! <= 0x20) start++;
    while (end > start && bytes[end - 1]! <= 0x20) end--;
    if (startsWithBom(bytes, start)) return this.line(bytes, start + 3, end);
    if (start === end) return;
    if (this.#firstLine === null) this.#judgeFirstLine({ bytes, start, end });
    if (bytes[start] !== 0x23) this.#address(bytes, start, end);
    else if (isExtinf(bytes, start)) this.#begin(bytes, start, end);
    else this.#directive({ bytes, start, end });
  }

  beforeReuse(): void {
    if (this.#hasInfo) Object.assign(this.#info, copyOf(this.#info));
    this.#options = this.#options.map(copyOf);
  }

  tooLong(bytes: Uint8Array, start: number, end: number): never {
    const number = this.#lines.lines;
    if (this.#firstLine === null) this.#judgeFirstLine({ bytes, start, end });
    throw new PlaylistError("line_too_long", this.#source, {
      problem: `line ${number} is longer than ${MAX_LINE_BYTES} bytes, expected at most that`,
      hint:
        "The address does not send a playlist, or sends a damaged one: open it in an editor and look at that line.",
    });
  }

  #takeBatch(): PlaylistEntry[] {
    const batch = this.#batch;
    this.#batch = [];
    return batch;
  }

  #begin(bytes: Uint8Array, start: number, end: number): void {
    if (this.#hasInfo) this.#skipInfo();
    this.#hasInfo = true;
    this.#info.bytes = bytes;
    this.#info.start = start;
    this.#info.end = end;
    this.#infoLine = this.#lines.lines;
  }

  #address(bytes: Uint8Array, start: number, end: number): void {
    if (!isAddress(bytes, start, end)) {
      return this.#skip(this.#lines.lines, "neither an entry nor an address");
    }
    if (!this.#hasInfo) {
      this.#addresses++;
      this.#options = [];
      return this.#skip(this.#lines.lines, "an address without #EXTINF before it");
    }
    this.summary.entries++;
    const rule = this.#filter.ruleForUrl(bytes, start, end);
    if (rule === null) this.#keep({ bytes, start, end });
    else this.#drop(rule);
    this.#hasInfo = false;
    if (this.#options.length > 0) this.#options = [];
  }

  #keep(url: RawLine): void {
    const { entry, isUtf8 } = readEntry({
      position: this.summary.entries,
      info: infoText(this.#info),
      options: this.#options,
      url,
      standingGroup: this.#standingGroup,
    });
    const rule = this.#filter.ruleForEntry(entry);
    if (rule !== null) return this.#drop(rule);
    this.summary.kept++;
    if (!isUtf8) this.summary.notUtf8++;
    this.#batch.push(entry);
  }

  #drop(rule: number): void {
    this.summary.dropped++;
    this.summary.droppedByRule[rule] = (this.summary.droppedByRule[rule] ?? 0) + 1;
  }

  #directive(line: RawLine): void {
    const kind = readRawText({ ...line, end: Math.min(line.end, line.start + 24) }).toUpperCase();
    if (kind.startsWith("#EXTM3U")) return this.#header(readRawText(line).slice("#EXTM3U".length));
    if (kind.startsWith("#EXT-X-TARGETDURATION") || kind.startsWith("#EXT-X-STREAM-INF")) {
      throw this.#hlsError();
    }
    if (kind.startsWith("#PLAYLIST:")) {
      this.summary.headerAttributes["playlist"] ??= readRawText(line).slice("#PLAYLIST:".length).trim();
    } else if (kind.startsWith("#EXTGRP:") && !this.#hasInfo) {
      this.#standingGroup = groupOfOption(readRawText(line));
    } else if (!this.#lines.isComplete && "#EXTINF".startsWith(kind)) {
      this.#skip(this.#lines.lines, "#EXTINF is cut off");
    } else if (/^#(?:EXT|KODIPROP|WEBPROP)/.test(kind)) {
      if (this.#options.length < MAX_OPTIONS) this.#options.push(line);
      else this.#skip(this.#lines.lines, `more than ${MAX_OPTIONS} option lines for one entry`);
    }
  }

  #header(text: string): void {
    const { attributes } = readAttributes(text, 0);
    for (const { key, value } of attributes) {
      this.summary.headerAttributes[key] ??= value;
      if (!/^(?:x-tvg-url|url-tvg|tvg-url)$/.test(key)) continue;
      // Addresses may hold commas themselves: only a comma before another address separates.
      for (const url of value.split(/[\s,;|]+(?=[a-z][a-z0-9+.-]*:\/\/)/i)) {
        const address = url.replace(/[\s,;|]+$/, "");
        if (address !== "" && !this.summary.guideUrls.includes(address)) this.summary.guideUrls.push(address);
      }
    }
  }

  #judgeFirstLine(line: RawLine): void {
    const number = this.#lines.lines;
    const kind = bodyKind(readRawText({ ...line, end: Math.min(line.end, line.start + 64) }));
    this.#firstLine = { number, kind };
    if (kind?.isCertain) throw bodyKindError(kind.name, this.#source, number);
  }

  #skipInfo(): void {
    this.#hasInfo = false;
    this.#options = [];
    if (this.summary.skippedExamples.length >= MAX_EXAMPLES) return this.#skip(this.#infoLine, "");
    const info = infoText(this.#info);
    const url = { ...info, end: info.start };
    const { entry } = readEntry({ position: 0, info, options: [], url, standingGroup: null });
    this.#skip(this.#infoLine, `no address follows #EXTINF of ${JSON.stringify(entry.name.slice(0, 100))}`);
  }

  #skip(line: number, reason: string): void {
    this.summary.skipped++;
    if (this.summary.skippedExamples.length < MAX_EXAMPLES) {
      this.summary.skippedExamples.push({ line, reason });
    }
  }

  #finish(): void {
    this.#lines.finish();
    this.summary.lines = this.#lines.lines;
    if (this.#hasInfo) this.#skipInfo();
    if (this.summary.entries > 0) return;
    if (this.#firstLine === null) {
      throw new PlaylistError("empty_body", this.#source, {
        problem: "the body is empty, expected #EXTM3U",
        hint: "The account may have ended, or the provider may be down: try the address again later.",
      });
    }
    const { kind, number } = this.#firstLine;
    if (kind !== null) throw bodyKindError(kind.name, this.#source, number);
    throw new PlaylistError("no_entries", this.#source, {
      problem: `none of its ${this.summary.lines} lines begins an entry, expected #EXTINF`,
      hint: this.#addresses > 0
        ? `It lists ${this.#addresses} addresses without names: ask the provider for the form with names (type=m3u_plus).`
        : "The account may hold no channels: check it with the provider.",
    });
  }

  #hlsError(): PlaylistError {
    return new PlaylistError("hls_stream", this.#source, {
      problem:
        `line ${this.#lines.lines} belongs to the stream of one channel (HLS), expected a list of channels`,
      hint: "The address is that of a single channel: enter the address of the whole playlist.",
    });
  }
}

function startsWithBom(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
}

// "#EXTINF" in any case
function isExtinf(bytes: Uint8Array, start: number): boolean {
  return (bytes[start + 1]! | 32) === 0x65 && (bytes[start + 2]! | 32) === 0x78 &&
    (bytes[start + 3]! | 32) === 0x74 && (bytes[start + 4]! | 32) === 0x69 &&
    (bytes[start + 5]! | 32) === 0x6e && (bytes[start + 6]! | 32) === 0x66;
}

// What follows "#EXTINF:"; the colon is missing in some lists.
function infoText({ bytes, start, end }: RawLine): RawLine {
  const afterWord = Math.min(start + "#EXTINF".length, end);
  return { bytes, start: afterWord < end && bytes[afterWord] === 0x3a ? afterWord + 1 : afterWord, end };
}

/**
 * Whether a line that is no directive is an address rather than garbage: it has a scheme, or is one word that looks like a path
 * (`stream/chunklist.m3u8`), or ends with a file extension (`my films/a film.mkv`).
 */
function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  // Nearly all addresses are http: no text is made for them.
  if (bytes[start] === 0x68 && bytes[start + 4] === 0x3a && bytes[start + 5] === 0x2f) return true;
  const text = readRawText({ bytes, start, end: Math.min(end, start + 2_048) });
  return /^[a-z][a-z0-9+.-]*:[/\\?]/i.test(text) || /^[^\s<>]*[/.][^\s<>]*$/.test(text) ||
    /^[^<>]*\.[a-z0-9]{2,5}$/i.test(text);
}

function copyOf({ bytes, start, end }: RawLine): RawLine {
  return { bytes: bytes.slice(start, end), start: 0, end: end - start };
}
