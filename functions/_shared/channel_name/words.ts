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
  let folded = "";
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= LATIN_END) return unaccentAny(lower);
    folded += LATIN_FOLDS[code];
  }
  return folded;
}

function unaccentAny(lower: string): string {
  return lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(
    /[ßøłđðæœıþ]/g,
    (letter) => UNDECOMPOSED[letter] ?? letter,
  );
}

// Latin letters and their combining marks fold one by one, so a table answers for them: normalising a text costs ten
// times as much. Other scripts may not be taken apart like that.
const LATIN_END = 0x370;
const LATIN_FOLDS = Array.from({ length: LATIN_END }, (_, code) => unaccentAny(String.fromCharCode(code)));

const ASCII_WORD_CODES = Uint8Array.from(
  { length: 128 },
  (_, code) => /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** True for the code of a letter or digit. Beyond ASCII, punctuation blocks are excluded instead of letters listed. */
export function isWordCode(code: number): boolean {
  if (code < 128) return ASCII_WORD_CODES[code] === 1;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f);
}

/** True if a letter or digit of any script stands in the text. */
export function hasLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return /[\p{L}\d]/u.test(text);
    if (ASCII_WORD_CODES[code] === 1) return true;
  }
  return false;
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
    let capital = false;
    let hash = 0;
    while (at < length) {
      code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        const joins = (code === 39 || code === 38) && at + 1 < length && isWordCode(text.charCodeAt(at + 1));
        if (!joins) break;
        plain = false;
      } else if (code > 127) plain = false;
      else if ((code & CASE_BIT) === 0) capital = true;
      hash = nextHash(hash, code);
      at++;
    }
    // `ESPN+` is a brand; the plus of `UTC+2` belongs to the number.
    while (
      at < length && text.charCodeAt(at) === 43 && !(at + 1 < length && isWordCode(text.charCodeAt(at + 1)))
    ) {
      hash = nextHash(hash, 43);
      at++;
    }
    const printed = text.slice(start, at);
    // Not cut from the text lowered as a whole: V8 13.0 lowers that again at every letter, which made it quadratic.
    const fold = plain ? (capital ? printed.toLowerCase() : printed) : foldText(printed);
    words.push({
      fold,
      start,
      end: at,
      books: plain && firstHashes[hash] === 0 ? 0 : firstWords.get(fold) ?? 0,
    });
  }
  return words;
}

// Hashes of the words in `firstWords`, looked at before the map: nine words in ten are none of them, and the map
// needs as long to say so as cutting the word took.
const HASHES = 8192;
const firstHashes = new Uint8Array(HASHES);

// The bit that tells lower from upper case in ASCII; digits and the plus sign always have it.
const CASE_BIT = 32;

function nextHash(hash: number, code: number): number {
  return (hash * 31 + (code | CASE_BIT)) & (HASHES - 1);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
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
  /** The bit of {@link Word.books} that stands for this book. */
  readonly bit: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.bit = nextBook;
    nextBook *= 2;
    for (const [phrase, value] of entries) {
      const [first, ...rest] = splitWords(phrase).map((word) => word.fold);
      if (first === undefined) continue;
      const phrases = this.#byFirst.get(first) ?? [];
      phrases.push({ rest, value });
      phrases.sort((left, right) => right.rest.length - left.rest.length);
      this.#byFirst.set(first, phrases);
      firstWords.set(first, (firstWords.get(first) ?? 0) | this.bit);
      firstHashes[hashOf(first)] = 1;
    }
  }

  /** Returns the longest phrase that begins at word `from`, or null. */
  at(words: Word[], from: number): PhraseHit<T> | null {
    const first = words[from];
    if (first === undefined || (first.books & this.bit) === 0) return null;
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
      const hit = ((words[from]?.books ?? 0) & this.bit) === 0 ? null : this.at(words, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  /** True if any phrase occurs. */
  has(words: Word[]): boolean {
    for (let from = 0; from < words.length; from++) {
      if (((words[from]?.books ?? 0) & this.bit) !== 0 && this.at(words, from) !== null) return true;
    }
    return false;
  }
}

/** Several books asked in order; a word that begins a phrase of none costs one look instead of one for each. */
export class PhraseShelf<T> {
  readonly #books: readonly PhraseBook<T>[];
  readonly #bits: number;

  constructor(books: readonly PhraseBook<T>[]) {
    this.#books = books;
    this.#bits = books.reduce((bits, book) => bits | book.bit, 0);
  }

  /** Returns the longest phrase that begins at word `from` in the first book that has one, or null. */
  at(words: Word[], from: number): PhraseHit<T> | null {
    if (((words[from]?.books ?? 0) & this.#bits) === 0) return null;
    for (const book of this.#books) {
      const hit = book.at(words, from);
      if (hit) return hit;
    }
    return null;
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
