// Turns the bytes of a kept playlist line into text. Called by the scanner for entries that survive the VOD filter only.

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder("windows-1252");

// The bytes of windows-1252 that do not stand for the code point of the same number.
const windows1252Bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte] as const),
);

/** Text of a line, and whether it had to be read as windows-1252. In that case each value is still to be repaired, see `repairText`. */
export function decodeLine(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: windows1252.decode(bytes), isUtf8: false };
  }
}

/**
 * One value of a line that is not valid UTF-8 as a whole: the bad bytes may lie in another value. Values that are UTF-8 by
 * themselves, or but for a character cut in half at their end (panels cut names at a byte length), are read as UTF-8.
 */
export function repairText(text: string): { text: string; isUtf8: boolean } {
  const bytes = Uint8Array.from(text, (char) => windows1252Bytes.get(char) ?? 0x3f);
  const whole = tryUtf8(bytes);
  if (whole !== null) return { text: whole, isUtf8: true };
  const torn = bytes.subarray(0, incompleteTailStart(bytes));
  // Without another multi-byte character a lone high byte at the end is the last letter of a word such as "café".
  const repaired = torn.some((byte) => byte >= 0x80) ? tryUtf8(torn) : null;
  return repaired === null ? { text, isUtf8: false } : { text: repaired, isUtf8: true };
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function incompleteTailStart(bytes: Uint8Array): number {
  for (let i = bytes.length - 1; i >= Math.max(0, bytes.length - 3); i--) {
    if (bytes[i]! >= 0xc0) return i;
    if (bytes[i]! < 0x80) break;
  }
  return bytes.length;
}

// deno-lint-ignore no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
// deno-lint-ignore no-control-regex -- as above
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

/** Whether `cleanText` would do more than trim. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text);
}

/** The text without control characters and outer white space. A tab separates words, so it becomes a space. */
export function cleanText(text: string): string {
  return (hasControls(text) ? text.replaceAll("\t", " ").replace(CONTROLS, "") : text).trim();
}
