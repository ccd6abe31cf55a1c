// The shapes of an entry and of a scan's summary, and how the lines of an entry are read. Called by the scanner for entries that survive the VOD filter.

import { readInfoLine, readPlainLine } from "./info_line.ts";
import { cleanText, decodeLine, hasControls, repairText } from "./text_decoding.ts";

/** One channel, film or episode of a playlist. Texts are without control characters and outer white space. */
export interface PlaylistEntry {
  /** Ordinal among all entries of the playlist, dropped ones included; from 1. */
  position: number;
  /** The text after the attributes, or tvg-name where that is empty. */
  name: string;
  tvgId: string | null;
  tvgName: string | null;
  tvgLogo: string | null;
  /** `group-title`, else `#EXTGRP`. */
  groupTitle: string | null;
  /** As printed, with credentials and any `|Header=value` suffix. */
  url: string;
  /** Seconds; -1 for a live channel, null where none is printed. */
  duration: number | null;
  /** All other attributes, keys in lower case. */
  attributes: Record<string, string>;
  /** Lines such as `#EXTVLCOPT:...` and `#KODIPROP:...` as printed. */
  options: string[];
}

/** What a scan has seen so far; complete once `entries` has ended. */
export interface ScanSummary {
  /** Bytes read, after decompression. */
  bytes: number;
  lines: number;
  /** Entries with an address: `kept` plus `dropped`. */
  entries: number;
  kept: number;
  dropped: number;
  /** Dropped entries by the id of the VOD filter row that matched first. */
  droppedByRule: Record<number, number>;
  /** Lines and entries that could not be used; `skippedExamples` holds the first 20. Reasons never hold an address. */
  skipped: number;
  skippedExamples: { line: number; reason: string }[];
  /** Kept entries with a text that is not UTF-8 and was read as windows-1252. */
  notUtf8: number;
  /** Addresses of XMLTV guides the header names, in order, without repeats. */
  guideUrls: string[];
  /** All attributes of `#EXTM3U`, keys in lower case, and the text of `#PLAYLIST:` under `playlist`. */
  headerAttributes: Record<string, string>;
}

/** Raw lines of an entry: ranges of the scanner's buffer, or copies. */
export interface RawLine {
  bytes: Uint8Array;
  start: number;
  end: number;
}

/** What the scanner has found of an entry when its address arrives. `info` starts behind `#EXTINF:`. */
export interface RawEntry {
  position: number;
  info: RawLine;
  options: readonly RawLine[];
  url: RawLine;
  /** Group of an `#EXTGRP` line that stands before the entry and applies to what follows. */
  standingGroup: string | null;
}

/** Decodes and reads an entry; `isUtf8` is false when one of its texts had to be read as windows-1252. */
export function readEntry(raw: RawEntry): { entry: PlaylistEntry; isUtf8: boolean } {
  const decoder = new ValueDecoder();
  const lines = decodeTogether(raw) ?? { info: decodeRange(raw.info), url: decodeRange(raw.url) };
  const entry = readPlainInfo(raw.position, lines.info) ?? readInfo(raw.position, lines.info, decoder);
  entry.url = decoder.text(lines.url);
  if (raw.options.length > 0) entry.options = raw.options.map((line) => decoder.text(decodeRange(line)));
  if (entry.name === "") entry.name = entry.tvgName ?? "";
  entry.groupTitle ??= groupOfOptions(entry.options) ?? raw.standingGroup;
  return { entry, isUtf8: decoder.isUtf8 };
}

function readPlainInfo(position: number, line: DecodedLine): PlaylistEntry | null {
  if (!line.isUtf8 || hasControls(line.text)) return null;
  const entry = emptyEntry(position, -1);
  const name = readPlainLine(line.text, (key, value) => addAttribute(entry, key, value.trim()));
  if (name === null) return null;
  entry.name = name.trim();
  return entry;
}

function readInfo(position: number, line: DecodedLine, decoder: ValueDecoder): PlaylistEntry {
  const info = readInfoLine(line.text);
  const value = decoder.valuesOf(line);
  const entry = emptyEntry(position, info.duration);
  for (const attribute of info.attributes) addAttribute(entry, attribute.key, value(attribute.value));
  entry.name = value(info.name);
  return entry;
}

function emptyEntry(position: number, duration: number | null): PlaylistEntry {
  return {
    position,
    name: "",
    tvgId: null,
    tvgName: null,
    tvgLogo: null,
    groupTitle: null,
    url: "",
    duration,
    attributes: {},
    options: [],
  };
}

// Of a repeated attribute the first value that is not empty counts.
function addAttribute(entry: PlaylistEntry, key: string, value: string): void {
  // An id holds no quotes: what follows one is debris (`tvg-id="nano-hd" nano-hd"`).
  if (key === "tvg-id") {
    entry.tvgId ??= (value.includes('"') ? value.slice(0, value.indexOf('"')).trim() : value) || null;
  } else if (key === "tvg-name") entry.tvgName ??= value || null;
  else if (key === "tvg-logo") entry.tvgLogo ??= value || null;
  else if (key === "group-title") entry.groupTitle ??= value || null;
  else if (!entry.attributes[key]) entry.attributes[key] = value;
}

/** The group an `#EXTGRP:` line names; null for any other line. */
export function groupOfOption(option: string): string | null {
  return /^#EXTGRP:/i.test(option) ? option.slice("#EXTGRP:".length).trim() || null : null;
}

/** The text of a line, for headers, options and error reports. */
export function readRawText(line: RawLine): string {
  return new ValueDecoder().text(decodeRange(line));
}

interface DecodedLine {
  text: string;
  isUtf8: boolean;
}

class ValueDecoder {
  isUtf8 = true;

  text(line: DecodedLine): string {
    return cleanText(line.isUtf8 ? line.text : this.#repair(line.text));
  }

  /** How to clean the values of a line; the line is searched for control characters once, not value by value. */
  valuesOf(line: DecodedLine): (text: string) => string {
    if (!line.isUtf8) return (text) => cleanText(this.#repair(text));
    return hasControls(line.text) ? cleanText : trimmed;
  }

  #repair(text: string): string {
    const repaired = repairText(text);
    this.isUtf8 &&= repaired.isUtf8;
    return repaired.text;
  }
}

/**
 * Both lines of an entry in one call of the decoder, which costs 0.4 us whatever the length; null where something stands between
 * them or they are not UTF-8.
 */
function decodeTogether({ info, options, url }: RawEntry): { info: DecodedLine; url: DecodedLine } | null {
  if (options.length > 0 || info.bytes !== url.bytes || url.start <= info.end) return null;
  // Line ends and a little white space at most: a longer gap may hold a line that was skipped.
  if (url.start - info.end > 4) return null;
  const { text, isUtf8 } = decodeRange({ bytes: info.bytes, start: info.start, end: url.end });
  if (!isUtf8) return null;
  // In ASCII a character's place is its byte's.
  const isAscii = text.length === url.end - info.start;
  const infoEnd = isAscii ? info.end - info.start : text.search(/[\n\r]/);
  const urlStart = isAscii
    ? url.start - info.start
    : Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  return { info: { text: text.slice(0, infoEnd), isUtf8 }, url: { text: text.slice(urlStart), isUtf8 } };
}

function decodeRange({ bytes, start, end }: RawLine): DecodedLine {
  return decodeLine(bytes.subarray(start, end));
}

function trimmed(text: string): string {
  return text.trim();
}

function groupOfOptions(options: string[]): string | null {
  for (const option of options) {
    const group = groupOfOption(option);
    if (group !== null) return group;
  }
  return null;
}
