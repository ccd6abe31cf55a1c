// Fields of sources' answers, cleaned: whatever a source sends in a field becomes a usable value or null, never an error.
import { z } from "zod";

/** A person's or thing's name is never longer; what is, is a mistake of the source. */
const longestText = 2_000;

/**
 * Text on one line: whitespace folded, control characters gone, halves of surrogate pairs replaced by U+FFFD. Numbers become
 * text; everything else, and what is empty then, null. Longer texts are cut to 2,000 characters.
 */
export function cleanText(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== "string") return null;
  const text = value
    .slice(0, longestText)
    .toWellFormed()
    .replace(/\s+/g, " ")
    // deno-lint-ignore no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, "")
    .trim();
  return text === "" ? null : text;
}

/** A source's id: a number or a short text without spaces. 0 and negative numbers stand for nobody. */
export function cleanId(value: unknown): string | null {
  const text = cleanText(value);
  if (text === null || text.length > 100 || /\s/.test(text)) return null;
  return /^(?:0+|-\d+)$/.test(text) ? null : text;
}

/** An http or https address; one without a scheme counts as https where `bare` allows it. */
export function cleanUrl(value: unknown, bare = false): string | null {
  const text = cleanText(value);
  if (text === null) return null;
  const url = URL.parse(bare && !/^[a-z]+:/i.test(text) ? `https://${text}` : text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  if (!/^[^.]+(?:\.[^.]+)+$/.test(url.hostname) || url.username !== "" || url.password !== "") return null;
  // The parser has encoded what must not stand in an address.
  return url.href;
}

/** Six hexadecimal digits in lower case, without `#`. */
export function cleanColor(value: unknown): string | null {
  const digits = cleanText(value)?.replace(/^#/, "").toLowerCase();
  return digits !== undefined && /^[0-9a-f]{6}$/.test(digits) ? digits : null;
}

/** Every text once, in order; case and accents count. Empty ones and those of `without` are left out. */
export function distinctTexts(
  texts: Iterable<string | null | undefined>,
  without: readonly (string | null)[] = [],
): string[] {
  const kept = new Set<string>();
  for (const text of texts) {
    if (text && !without.includes(text)) kept.add(text);
  }
  return [...kept];
}

/** `value` as an object's fields, or null. */
export function asFields(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? value as Record<string, unknown>
    : null;
}

/** Fields of zod schemas that read as the functions of the same names do; a missing field reads as null. */
export const Text = z.unknown().optional().transform(cleanText);
export const Id = z.unknown().optional().transform(cleanId);
export const Url = z.unknown().optional().transform((value) => cleanUrl(value));
export const BareUrl = z.unknown().optional().transform((value) => cleanUrl(value, true));
export const Color = z.unknown().optional().transform(cleanColor);

/** Fields that an entry is nothing without. */
export const NeededId = Id.pipe(z.string({ error: "it has no id" }));
export const NeededName = Text.pipe(z.string({ error: "it has no name" }));

/** An object's fields; null where something else or nothing stands. */
export function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).nullish().catch(null);
}

/** A list's entries as they are; empty where something else or nothing stands. */
export const Entries = z.array(z.unknown()).nullish().catch(null).transform((entries) => entries ?? []);
