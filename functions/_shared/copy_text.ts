// Writes rows in PostgreSQL's COPY text format (the documentation of COPY, "Text Format").
// Called by every function that loads rows into a staging table. Promises that any text arrives, minus what Postgres cannot store.

/**
 * A column's value. Arrays become array literals (`text[]`, `integer[]`...), other objects JSON, dates ISO 8601 in UTC. A JSON
 * array is passed as `jsonText(array)`.
 */
export type CopyValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Date
  | readonly (string | number | boolean | null)[]
  | { readonly [key: string]: unknown };

/** Rows as COPY text, each ended by a newline. NUL characters are removed and lone surrogates become U+FFFD. */
export function copyText(rows: readonly (readonly CopyValue[])[]): string {
  let text = "";
  for (const row of rows) text += copyLine(row);
  return text;
}

/** One row as COPY text, ended by a newline. */
export function copyLine(row: readonly CopyValue[]): string {
  let line = "";
  for (let column = 0; column < row.length; column++) {
    if (column > 0) line += "\t";
    line += copyField(row[column]);
  }
  return line + "\n";
}

/** JSON that `jsonb` accepts: without `\u0000` and with U+FFFD for lone surrogates, both of which it refuses. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  if (!text.includes("\\u")) return text;
  // JSON.stringify writes a surrogate as \uXXXX only when it is alone. Escaped backslashes are stepped over in pairs.
  return text.replace(/\\(?:u0000|u(d[89a-f][0-9a-f]{2})|.)/gi, (escape, surrogate?: string) => {
    if (surrogate !== undefined) return "\ufffd";
    return escape === "\\u0000" ? "" : escape;
  });
}

function copyField(value: CopyValue): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "string") return UNUSUAL.test(value) ? escapeField(storable(value)) : value;
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escapeField(arrayLiteral(value));
  return escapeField(jsonText(value));
}

function arrayLiteral(items: readonly (string | number | boolean | null)[]): string {
  const elements = items.map((item) => {
    if (item === null) return "NULL";
    if (typeof item !== "string") return String(item);
    return `"${storable(item).replace(/["\\]/g, "\\$&")}"`;
  });
  return `{${elements.join(",")}}`;
}

// deno-lint-ignore no-control-regex -- the characters COPY gives a meaning
const SPECIAL = /[\\\u0008\t\n\u000b\f\r]/;
// deno-lint-ignore no-control-regex -- as above
const SPECIALS = /[\\\u0008\t\n\u000b\f\r]/g;

// One look for everything that makes a text more than itself: what COPY gives a meaning, NUL, and halves of surrogate pairs.
// deno-lint-ignore no-control-regex -- as above
const UNUSUAL = /[\\\u0000\u0008\t\n\u000b\f\r\ud800-\udfff]/;

const ESCAPES: Record<string, string> = {
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
};

// Most fields need nothing: testing first is twice as fast as replacing always.
function escapeField(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (char) => ESCAPES[char]!) : text;
}

function storable(text: string): string {
  const visible = text.includes("\0") ? text.replaceAll("\0", "") : text;
  return visible.isWellFormed() ? visible : visible.toWellFormed();
}
