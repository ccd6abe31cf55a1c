// Words of a name and the phrase books that recognise them. Used by every recogniser of a channel name.
// One linear pass cuts the words; a book finds its longest phrases by first word, so tables may grow freely.

/** A word of a text: its folded form (lower case, unaccented, no apostrophes) and where it stands. */
export interface Word {
  fold: string;
  start: number;
  end: number;
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
  const lower = text.toLowerCase().replaceAll("'", "");
  // deno-lint-ignore no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
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

/** Returns the words of a text in order. `'`, `&` and `.` join letters (`Queen's`, `A&M`), a `+` closes a brand (`ESPN+`). */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const joins = (code === 39 || code === 38) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1));
      if (!isWordCode(code) && !joins) break;
      at++;
    }
    while (text.charCodeAt(at) === 43) at++;
    words.push({ fold: foldText(text.slice(start, at)), start, end: at });
  }
  return words;
}

/** A set of phrases, each with a value. Phrases are folded when the book is made. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, { rest: string[]; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const [first, ...rest] = splitWords(phrase).map((word) => word.fold);
      if (first === undefined) continue;
      const phrases = this.#byFirst.get(first) ?? [];
      phrases.push({ rest, value });
      phrases.sort((left, right) => right.rest.length - left.rest.length);
      this.#byFirst.set(first, phrases);
    }
  }

  /** Returns the longest phrase that begins at word `from`, or null. */
  at(words: Word[], from: number): PhraseHit<T> | null {
    const first = words[from];
    if (first === undefined) return null;
    for (const phrase of this.#byFirst.get(first.fold) ?? []) {
      const to = from + 1 + phrase.rest.length;
      if (to > words.length) continue;
      if (!phrase.rest.every((word, offset) => words[from + 1 + offset]?.fold === word)) continue;
      return { value: phrase.value, from, to, start: first.start, end: (words[to - 1] ?? first).end };
    }
    return null;
  }

  /** Returns every phrase found, left to right, longest first at each word, never overlapping. */
  find(words: Word[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length;) {
      const hit = this.at(words, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  /** True if any phrase occurs. */
  has(words: Word[]): boolean {
    return words.some((_, from) => this.at(words, from) !== null);
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
