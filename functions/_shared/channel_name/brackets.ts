// Takes brackets out of a piece of a name and says what each of them holds. Called by sides.ts and channel_name.ts.
// Scans once; an unclosed bracket runs to the end of the piece, as cut names leave them.

import { BRACKET_FEEDS, BRACKET_LANGUAGES } from "./marker_words.ts";
import { foldText } from "./words.ts";

/** A piece without its brackets, and what they held, in order. */
export interface Unbracketed {
  text: string;
  inside: string[];
}

/** Returns the text without round and square brackets, each replaced by one space. */
export function takeBrackets(text: string): Unbracketed {
  const inside: string[] = [];
  if (!text.includes("(") && !text.includes("[")) {
    const stray = text.includes(")") || text.includes("]");
    return { text: stray ? text.replace(/[)\]]/g, "") : text, inside };
  }
  let out = "";
  let held = "";
  let depth = 0;
  for (const letter of text) {
    if (letter === "(" || letter === "[") {
      if (depth === 0) held = "";
      else held += " ";
      depth++;
    } else if (letter === ")" || letter === "]") {
      if (depth === 0) continue;
      depth--;
      if (depth === 0) {
        inside.push(held.trim());
        out += " ";
      } else held += " ";
    } else if (depth > 0) held += letter;
    else out += letter;
  }
  if (depth > 0) inside.push(held.trim());
  return { text: out, inside };
}

/** What the brackets of a name say about feed, language and identity. */
export interface BracketFacts {
  feed: string | null;
  language: string | null;
  markers: string[];
}

/** Returns what short bracket contents mean: `(Home)`, `(Spanish)`, `(ES)`, `(In French)`, `(W)`, `(F)`. */
export function readBrackets(inside: string[]): BracketFacts {
  const facts: BracketFacts = { feed: null, language: null, markers: [] };
  for (const held of inside) {
    if (held === "W" || held === "F") facts.markers.push("women");
    const fold = foldText(held).replace(/^(?:in|en|em|auf)\s+/, "").replace(
      /\s+(?:feed|audio|commentary|stream)$/,
      "",
    );
    facts.feed ??= BRACKET_FEEDS.get(fold) ?? null;
    // Two-letter codes are language tags only when printed in capitals, as `(es)` is also an ordinary word.
    if (fold.length > 3 || held === held.toUpperCase()) {
      facts.language ??= BRACKET_LANGUAGES.get(fold) ?? null;
    }
  }
  return facts;
}
