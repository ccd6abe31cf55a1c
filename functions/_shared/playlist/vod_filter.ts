// Decides which playlist entries are films and series, from the rows of intake.vod_filter_patterns.
// Called by the scanner: addresses are judged as raw bytes, names and groups only of entries that survive that.

import { type BytePatterns, compileBytePatterns } from "./byte_patterns.ts";

/** A row of `intake.vod_filter_patterns`. */
export interface VodFilterRow {
  id: number;
  /**
   * `url`: part of the address's path, without case (`/movie/`); `extension`: without the dot (`mkv`); `type`: value of the
   * attributes `tvg-type` or `type`; `group`, `name`: JavaScript regular expression, without case.
   */
  pattern_type: "url" | "extension" | "type" | "group" | "name";
  pattern: string;
}

/** What the filter looks at in an entry whose address passed. */
export interface FilteredEntry {
  url: string;
  tvgId: string | null;
  name: string;
  groupTitle: string | null;
  attributes: Record<string, string>;
}

/** A row that cannot work; `hint` says how to repair the row. */
export class VodFilterError extends Error {
  readonly code = "invalid_vod_filter_row";
  readonly hint: string;

  constructor(row: VodFilterRow, report: { problem: string; hint: string }) {
    super(
      `Cannot use VOD filter row ${row.id} (${row.pattern_type} ${
        JSON.stringify(row.pattern)
      }): ${report.problem}`,
    );
    this.name = "VodFilterError";
    this.hint = report.hint;
  }
}

interface RegexRule {
  id: number;
  regex: RegExp;
}

interface RegexRules {
  /** All rules in one expression where that is safe: most names match none, and one test then says so. */
  any: RegExp | null;
  rules: RegexRule[];
}

// Live streams come in these containers: a row naming one would empty the playlist.
const LIVE_EXTENSIONS = new Set(["ts", "m3u8"]);

// Longest known film extension is 5 ("m2ts", "webm", "divx" are 4); 9 letters still pack into a double exactly.
const MAX_EXTENSION = 9;

// Real lists have a few hundred groups; the bound only protects against a list with one group per entry.
const MAX_REMEMBERED_GROUPS = 5_000;

/** The compiled rules. Rules are tried in the order url, extension, type, group, name; within a kind in the order of the rows. */
export class VodFilter {
  readonly #urlIds: number[] = [];
  readonly #urls: BytePatterns;
  readonly #extensions = new Map<number, number>();
  readonly #types = new Map<string, number>();
  readonly #groups: RegexRules;
  readonly #names: RegexRules;
  readonly #groupDecisions = new Map<string, number | null>();

  /** Throws a VodFilterError naming the row when a pattern is empty, an invalid expression or a live extension. */
  constructor(rows: readonly VodFilterRow[]) {
    const urls: string[] = [];
    const groups: RegexRule[] = [];
    const names: RegexRule[] = [];
    for (const row of rows) {
      const pattern = row.pattern.trim();
      if (pattern === "") {
        throw new VodFilterError(row, {
          problem: "the pattern is empty",
          hint: "Write a pattern or deactivate the row.",
        });
      }
      if (row.pattern_type === "url") {
        urls.push(pattern);
        this.#urlIds.push(row.id);
      } else if (row.pattern_type === "extension") {
        rememberFirst(this.#extensions, extensionKey(row, pattern), row.id);
      } else if (row.pattern_type === "type") {
        rememberFirst(this.#types, pattern.toLowerCase(), row.id);
      } else {
        (row.pattern_type === "group" ? groups : names).push({ id: row.id, regex: compileRegex(row) });
      }
    }
    this.#urls = compileBytePatterns(urls);
    this.#groups = combine(groups);
    this.#names = combine(names);
  }

  /** The id of the rule that drops the entry with the address `bytes[start, end)`, or null. Allocates nothing. */
  ruleForUrl(bytes: Uint8Array, start: number, end: number): number | null {
    const { next, firstAccepting } = this.#urls;
    let state = 0;
    const path = pathStart(bytes, start, end);
    let i = path;
    for (; i < end; i++) {
      const byte = bytes[i]!;
      if (byte === 0x3f || byte === 0x23 || byte === 0x7c) break; // ? # |
      state = next[(state << 8) | byte]!;
      if (state >= firstAccepting) return this.#urlIds[this.#urls.found[state - firstAccepting]!]!;
    }
    return this.#extensions.size === 0 ? null : this.#ruleForExtension(bytes, path, i);
  }

  /** The id of the rule that drops an entry by its type, group or name, or null; always null for streams under `/live/` and for what has a 24/7 guide id. */
  ruleForEntry(entry: FilteredEntry): number | null {
    if (isUnderLive(entry.url) || runsAroundTheClock(entry.tvgId)) return null;
    const type = entry.attributes["tvg-type"] ?? entry.attributes["type"];
    if (type !== undefined) {
      const rule = this.#types.get(type.toLowerCase());
      if (rule !== undefined) return rule;
    }
    return (entry.groupTitle === null ? null : this.#ruleForGroup(entry.groupTitle)) ??
      firstMatch(this.#names, entry.name);
  }

  #ruleForGroup(group: string): number | null {
    let decision = this.#groupDecisions.get(group);
    if (decision === undefined) {
      decision = firstMatch(this.#groups, group);
      if (this.#groupDecisions.size >= MAX_REMEMBERED_GROUPS) this.#groupDecisions.clear();
      this.#groupDecisions.set(group, decision);
    }
    return decision;
  }

  #ruleForExtension(bytes: Uint8Array, start: number, pathEnd: number): number | null {
    const first = Math.max(start, pathEnd - MAX_EXTENSION - 1);
    for (let i = pathEnd - 1; i >= first; i--) {
      const byte = bytes[i]!;
      if (byte === 0x2f) return null;
      if (byte === 0x2e) return this.#extensions.get(packExtension(bytes, i + 1, pathEnd)) ?? null;
    }
    return null;
  }
}

// Panels put live streams under /live/ and films under /movie/ and /series/: a channel that repeats one series around the clock is named
// like its episodes and is a channel all the same.
function isUnderLive(url: string): boolean {
  return url.startsWith("/live/", url.indexOf("/", url.indexOf("//") + 2));
}

// Lists mark channels that play one series day and night by a guide id of filler (24.7.Dummy.us): who asks for a guide is a channel.
function runsAroundTheClock(tvgId: string | null): boolean {
  return tvgId !== null && /^24[./-]?7(?!\d)/.test(tvgId);
}

// Host names and ports are skipped: a rule such as /vod/ must not fire on http://vod/ and the like.
function pathStart(bytes: Uint8Array, start: number, end: number): number {
  const schemeEnd = Math.min(end, start + 12);
  for (let i = start; i < schemeEnd; i++) {
    if (bytes[i] !== 0x3a) continue;
    if (bytes[i + 1] !== 0x2f || bytes[i + 2] !== 0x2f) return start;
    for (let j = i + 3; j < end; j++) {
      const byte = bytes[j]!;
      if (byte === 0x2f || byte === 0x3f || byte === 0x23) return j;
    }
    return end;
  }
  return start;
}

// Up to nine letters and digits as one number in base 37, so that looking an extension up makes no string. 0 for anything else.
function packExtension(bytes: Uint8Array, start: number, end: number): number {
  let packed = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x30 && byte <= 0x39) packed = packed * 37 + byte - 0x30 + 1;
    else if ((byte | 32) >= 0x61 && (byte | 32) <= 0x7a) packed = packed * 37 + (byte | 32) - 0x61 + 11;
    else if (byte !== 0) return 0;
  }
  return packed;
}

function extensionKey(row: VodFilterRow, pattern: string): number {
  const extension = pattern.replace(/^\./, "").toLowerCase();
  if (LIVE_EXTENSIONS.has(extension)) {
    throw new VodFilterError(row, {
      problem: "live streams end with it too",
      hint: "Films among .ts and .m3u8 addresses need a url, group or name rule.",
    });
  }
  if (!/^[a-z0-9]+$/.test(extension) || extension.length > MAX_EXTENSION) {
    throw new VodFilterError(row, {
      problem: `an extension is 1 to ${MAX_EXTENSION} letters and digits`,
      hint: "Write the extension alone, such as mkv.",
    });
  }
  return packExtension(new TextEncoder().encode(extension), 0, extension.length);
}

function compileRegex(row: VodFilterRow): RegExp {
  try {
    return new RegExp(row.pattern, "i");
  } catch (error) {
    throw new VodFilterError(row, {
      problem: error instanceof Error ? error.message : String(error),
      hint: "Write a valid JavaScript regular expression.",
    });
  }
}

// Joining shifts group numbers and forbids names used twice, so expressions with references or named groups stay apart.
function combine(rules: RegexRule[]): RegexRules {
  const joinable = rules.length > 1 &&
    rules.every(({ regex }) => !/\\[1-9k]|\(\?<(?![=!])/.test(regex.source));
  return {
    any: joinable ? new RegExp(rules.map(({ regex }) => `(?:${regex.source})`).join("|"), "i") : null,
    rules,
  };
}

function firstMatch({ any, rules }: RegexRules, text: string): number | null {
  if (any !== null && !any.test(text)) return null;
  return rules.find(({ regex }) => regex.test(text))?.id ?? null;
}

function rememberFirst<Key>(rules: Map<Key, number>, key: Key, id: number): void {
  if (!rules.has(key)) rules.set(key, id);
}
