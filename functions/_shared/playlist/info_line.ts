// Reads the text of an #EXTINF or #EXTM3U line: duration, attributes and name, however badly quoted.
// Called by the scanner for kept entries and headers. Promises not to lose the group or the name to a stray quote or comma.

/** What an `#EXTINF` line says. `duration` in seconds, null when none is printed. */
export interface InfoLine {
  duration: number | null;
  attributes: Attribute[];
  name: string;
}

/** An attribute as printed, without quotes; `key` in lower case. One line may repeat a key. */
export interface Attribute {
  key: string;
  value: string;
}

// Attributes that never occur inside a name: where one follows a comma, that comma belongs to a value or to debris of an
// editor that cut a line at its comma (`#EXTINF:-1,OK)" tvg-logo="..." group-title="News",News 6`), not before the name.
const KNOWN_ATTRIBUTE = /(?:^|[\s"'])(?:tvg-[a-z-]+|group-title)\s*=/gi;

// A line of 64 KiB of quotes would cost quadratic time; real values hold a handful.
const MAX_QUOTES_IN_VALUE = 50;

const SPACE = 0x20;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Reads the text after `#EXTINF:`. */
export function readInfoLine(text: string): InfoLine {
  const start = durationEnd(text);
  const duration = Number.parseFloat(text.slice(0, start));
  const { attributes, end } = readAttributes(text, start);
  return { duration: Number.isFinite(duration) ? duration : null, attributes, name: text.slice(end) };
}

// Attributes of the lines nearly every panel writes.
const PLAIN_KEYS = new Set(
  "tvg-id,tvg-name,tvg-logo,group-title,tvg-chno,catchup,catchup-days,timeshift".split(","),
);

/**
 * Reads a line of the usual form, `-1 key="value" key="value",name`, where every quote closes, and gives each value away as it is found;
 * returns the name, or null for all other lines, whose values given so far are void. What it reads is what `readInfoLine` would, in a
 * third of the time and without an object for each attribute: nine of ten lines are of that form.
 */
export function readPlainLine(text: string, give: (key: string, value: string) => void): string | null {
  if (!text.startsWith("-1 ")) return null;
  let position = 3;
  for (;;) {
    const equals = text.indexOf('="', position);
    if (equals === -1) return null;
    const key = text.slice(position, equals);
    if (!PLAIN_KEYS.has(key)) return null;
    const close = text.indexOf('"', equals + 2);
    // A quote behind an equals sign opens the next value: this one was not closed.
    if (close === -1 || text.charCodeAt(close - 1) === EQUALS) return null;
    give(key, text.slice(equals + 2, close));
    const next = text.charCodeAt(close + 1);
    if (next === COMMA) {
      if (text.indexOf('"', close + 1) !== -1 || text.indexOf("=", close) !== -1) return null;
      return text.slice(close + 2);
    }
    if (next !== SPACE) return null;
    position = close + 2;
  }
}

/**
 * Reads attributes from `start` on. `end` is where the name begins: after the comma that ends the attributes, or after the last
 * attribute where there is no such comma.
 */
export function readAttributes(
  text: string,
  start: number,
): { attributes: Attribute[]; end: number } {
  return new AttributeReader(text).read(start);
}

class AttributeReader {
  readonly #text: string;
  #lastKnownAttribute: number | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  read(start: number): { attributes: Attribute[]; end: number } {
    const text = this.#text;
    const attributes: Attribute[] = [];
    let position = start;
    let lastEnd = start;
    for (;;) {
      position = skipSpace(text, position);
      if (position >= text.length) return { attributes, end: lastEnd };
      if (text.charCodeAt(position) === COMMA) {
        if (this.#endsAttributes(position)) return { attributes, end: position + 1 };
        position++;
        continue;
      }
      const keyEnd = skipKey(text, position);
      const equals = skipSpace(text, keyEnd);
      if (keyEnd === position || text.charCodeAt(equals) !== EQUALS) {
        position = skipDebris(text, Math.max(keyEnd, position + 1));
        continue;
      }
      const { value, end } = this.#readValue(skipSpace(text, equals + 1));
      attributes.push({ key: text.slice(position, keyEnd).toLowerCase(), value });
      position = lastEnd = end;
    }
  }

  #readValue(start: number): { value: string; end: number } {
    const text = this.#text;
    const quote = text.charCodeAt(start);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.#readUnquoted(start);
    const mark = quote === DOUBLE_QUOTE ? '"' : "'";
    const first = text.indexOf(mark, start + 1);
    let firstBeforeComma = -1;
    let close = first;
    for (let quotes = 0; close !== -1 && quotes < MAX_QUOTES_IN_VALUE; quotes++) {
      const unclosedEnd = startOfNextAttribute(text, start, close);
      if (unclosedEnd !== -1) return { value: stripQuotes(text.slice(start, unclosedEnd)), end: unclosedEnd };
      const closing = this.#judgeQuote(mark, close);
      if (closing === "closes") return { value: stripQuotes(text.slice(start + 1, close)), end: close + 1 };
      if (closing === "before comma" && firstBeforeComma === -1) firstBeforeComma = close;
      close = text.indexOf(mark, close + 1);
    }
    close = firstBeforeComma !== -1 ? firstBeforeComma : first;
    if (close === -1) return this.#readUnquoted(start);
    return { value: stripQuotes(text.slice(start + 1, close)), end: close + 1 };
  }

  /**
   * Whether a quote ends its value. It does when the next attribute, the line's end or the comma before the name follows. A
   * comma can also follow a quote inside a value (`"The "A", B"`): quotes come in pairs, so an odd number left on the line
   * speaks against it, unless no other quote will do (`group-title="Film",6" pistol`).
   */
  #judgeQuote(mark: string, quote: number): "closes" | "before comma" | "inside" {
    const text = this.#text;
    const next = skipSpace(text, quote + 1);
    if (next >= text.length) return "closes";
    if (text.charCodeAt(next) === COMMA) return this.#judgeComma(mark, next);
    const wordEnd = skipKey(text, next);
    if (wordEnd === next) return "inside";
    const after = skipSpace(text, wordEnd);
    if (text.charCodeAt(after) === EQUALS) return "closes";
    // A word without a value between the last attribute and the name: group-title="News" radio,BBC
    return next > quote + 1 && text.charCodeAt(after) === COMMA ? this.#judgeComma(mark, after) : "inside";
  }

  #judgeComma(mark: string, comma: number): "closes" | "before comma" | "inside" {
    const text = this.#text;
    if (!this.#endsAttributes(comma)) {
      return isAttributeAt(text, skipSpace(text, comma + 1)) ? "closes" : "inside";
    }
    let pairs = true;
    for (let i = text.indexOf(mark, comma); i !== -1; i = text.indexOf(mark, i + 1)) pairs = !pairs;
    return pairs ? "closes" : "before comma";
  }

  #readUnquoted(start: number): { value: string; end: number } {
    const text = this.#text;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === COMMA && this.#endsAttributes(end)) break;
      if (isSpace(code) && isAttributeAt(text, skipSpace(text, end))) break;
    }
    const isUnclosed = text.charCodeAt(start) === SINGLE_QUOTE;
    return { value: stripQuotes(text.slice(isUnclosed ? start + 1 : start, end)), end };
  }

  #endsAttributes(comma: number): boolean {
    if (this.#lastKnownAttribute === null) {
      if (this.#text.indexOf("=", comma) === -1) return true;
      this.#lastKnownAttribute = -1;
      for (const match of this.#text.matchAll(KNOWN_ATTRIBUTE)) this.#lastKnownAttribute = match.index;
    }
    return this.#lastKnownAttribute <= comma;
  }
}

// Where the closing quote was forgotten, the next quote found is the opening one of the next attribute.
function startOfNextAttribute(text: string, valueStart: number, quote: number): number {
  if (text.charCodeAt(quote - 1) !== EQUALS) return -1;
  const match = /\s+(?:tvg-[a-z-]+|group-title)=$/i.exec(text.slice(valueStart, quote));
  return match === null ? -1 : valueStart + match.index;
}

function isAttributeAt(text: string, position: number): boolean {
  const end = skipKey(text, position);
  return end > position && text.charCodeAt(end) === EQUALS;
}

// A quote at one end only is a leftover; quotes at both ends belong to the value ("The "Good""). Apostrophes are letters.
function stripQuotes(value: string): string {
  const last = value.length - 1;
  if (value.startsWith('"') && !value.includes('"', 1)) return value.slice(1).trim();
  if (value.endsWith('"') && value.indexOf('"') === last) return value.slice(0, -1).trim();
  return value.trim();
}

function durationEnd(text: string): number {
  let i = skipSpace(text, 0);
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // + - . and digits
    if (code !== 0x2b && code !== 0x2d && code !== 0x2e && (code < 0x30 || code > 0x39)) break;
  }
  return i;
}

function skipDebris(text: string, start: number): number {
  let i = start;
  while (i < text.length && text.charCodeAt(i) !== COMMA && !isSpace(text.charCodeAt(i))) i++;
  return i;
}

function skipSpace(text: string, start: number): number {
  let i = start;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function skipKey(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLetter = (code | 32) >= 0x61 && (code | 32) <= 0x7a;
    // Digits - . : _ only after the first letter
    const isInner = i > start && ((code >= 0x2d && code <= 0x3a && code !== 0x2f) || code === 0x5f);
    if (!isLetter && !isInner) break;
  }
  return i;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}
