// Words of a name and the phrase books that recognise them. Used by every recogniser of a channel name.
// One linear pass cuts the words; a book finds its longest phrases by first word, so tables may grow freely.

/** A word of a text: its folded form (lower case, unaccented, no apostrophes) and where it stands. */
export interface Word {
  fold: string;
  start: number;
  end: number;
  /** Bit set of the phrase books in which a phrase begins with this word. */
  books: number;
}

/** A phrase found in a list of words: `from` and `to` (exclusive) are word indexes. */
export interface PhraseHit<T> {
  value: T;
  from: number;
  to: number;
  start: number;
  end: number;
}

// Letters that do not decompose into a base letter and a mark under NFD.
const UNDECOMPOSED: Record<string, string> = {
  "ß": "ss",
  "ø": "o",
  "ł": "l",
  "đ": "d",
  "ð": "d",
  "æ": "ae",
  "œ": "oe",
  "ı": "i",
  "þ": "th",
};

/** Returns the text in lower case without accents and apostrophes, as dictionaries spell it. */
export function foldText(text: string): string {
  const lower = text.includes("'") ? text.toLowerCase().replaceAll("'", "") : text.toLowerCase();
  return isAscii(lower) ? lower : unaccent(lower);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function unaccent(lower: string): string {
  return lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(
    /[ßøłđðæœıþ]/g,
    (letter) => UNDECOMPOSED[letter] ?? letter,
  );
}

/** True for the code of a letter or digit. Beyond ASCII, punctuation blocks are excluded instead of letters listed. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  }
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f);
}

/** Returns the words of a text in order. `'` and `&` join letters (`Queen's`, `A&M`), a `+` closes a brand (`ESPN+`). */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      at++;
      continue;
    }
    const start = at;
    let plain = true;
    while (at < length) {
      code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        const joins = (code === 39 || code === 38) && at + 1 < length && isWordCode(text.charCodeAt(at + 1));
        if (!joins) break;
        plain = false;
      } else if (code > 127) plain = false;
      at++;
    }
    // `ESPN+` is a brand; the plus of `UTC+2` belongs to the number.
    while (text.charCodeAt(at) === 43 && !isWordCode(text.charCodeAt(at + 1))) at++;
    const printed = text.slice(start, at);
    const fold = plain ? printed.toLowerCase() : foldText(printed);
    words.push({ fold, start, end: at, books: firstWords.get(fold) ?? 0 });
  }
  return words;
}

// Which books have a phrase that begins with a word, one bit per book: most words of a name begin none, and a name is
// held against a dozen books (measured: asking every book's own map took a quarter of the reading time).
const firstWords = new Map<string, number>();
let nextBook = 1;

function follows(words: Word[], from: number, rest: string[]): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    if (words[from + offset]?.fold !== rest[offset]) return false;
  }
  return true;
}

/** A set of phrases, each with a value. Phrases are folded when the book is made. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, { rest: string[]; value: T }[]>();
  readonly #bit: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#bit = nextBook;
    nextBook *= 2;
    for (const [phrase, value] of entries) {
      const [first, ...rest] = splitWords(phrase).map((word) => word.fold);
      if (first === undefined) continue;
      const phrases = this.#byFirst.get(first) ?? [];
      phrases.push({ rest, value });
      phrases.sort((left, right) => right.rest.length - left.rest.length);
      this.#byFirst.set(first, phrases);
      firstWords.set(first, (firstWords.get(first) ?? 0) | this.#bit);
    }
  }

  /** Returns the longest phrase that begins at word `from`, or null. */
  at(words: Word[], from: number): PhraseHit<T> | null {
    const first = words[from];
    if (first === undefined || (first.books & this.#bit) === 0) return null;
    const phrases = this.#byFirst.get(first.fold);
    if (phrases === undefined) return null;
    for (const phrase of phrases) {
      const to = from + 1 + phrase.rest.length;
      if (to > words.length || !follows(words, from + 1, phrase.rest)) continue;
      return { value: phrase.value, from, to, start: first.start, end: (words[to - 1] ?? first).end };
    }
    return null;
  }

  /** Returns every phrase found, left to right, longest first at each word, never overlapping. */
  find(words: Word[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length;) {
      const hit = ((words[from]?.books ?? 0) & this.#bit) === 0 ? null : this.at(words, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  /** True if any phrase occurs. */
  has(words: Word[]): boolean {
    for (let from = 0; from < words.length; from++) if (this.at(words, from) !== null) return true;
    return false;
  }
}

/** Returns `[phrase, phrase]` pairs of a `|`-separated list: the value of a phrase is its printed spelling. */
export function spelled(list: string): [string, string][] {
  return list.split("|").map((phrase) => [phrase.trim(), phrase.trim()]);
}

/** Returns `[phrase, value]` pairs of a `|`-separated list that all mean `value`. */
export function meaning<T>(value: T, list: string): [string, T][] {
  return list.split("|").map((phrase) => [phrase.trim(), value]);
}
