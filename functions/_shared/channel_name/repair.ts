// Repairs the spelling of a channel name before anything is read: encodings, ornaments, separators.
// Called once per name by channel_name.ts; returns plain text whose words and separators mean what they look like.

/** Longest part of a name that is read, in characters: real names end below 300, the rest is an attack or an accident. */
export const READ_LIMIT = 2000;

/** Stands where a clock or date was cut out of a text. Never part of a repaired name. */
export const CUT = "¦";

// Windows-1252 characters of the bytes 0x80-0x9f: what UTF-8 continuation bytes turn into when read as that code page.
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const UTF8 = new TextDecoder("utf-8", { fatal: true });
const MOJIBAKE = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${CP1252}]{1,3}`, "g");
const SMALL_CAPS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
const SMALL_CAPS_AS = "ABCDEFGHIJKLMNOPRSTUVWYZ";
const SMALL_CAP = new RegExp(`[${SMALL_CAPS}]`, "g");
const RAISED = "\\u02b0-\\u02b8\\u02e1-\\u02e3\\u1d2c-\\u1d6a\\u1d9b-\\u1dbf\\u2c7d";
const SPACED_RAISED = new RegExp(`([${RAISED}]) (?=[${RAISED}](?: |$))`, "g");
const RAISED_LETTER = new RegExp(`[${RAISED}]`, "g");
const ENTITIES: Record<string, string> = {
  amp: "&",
  apos: "'",
  quot: '"',
  lt: "<",
  gt: ">",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  eacute: "é",
};

/** Returns the name with UTF-8 that was read as Windows-1252 decoded again (`FranÃ§ais` becomes `Français`). */
export function repairEncoding(text: string): string {
  return text.replace(MOJIBAKE, (run) => {
    const bytes = Uint8Array.from(run, (letter) => {
      const special = CP1252.indexOf(letter);
      return special >= 0 ? 0x80 + special : letter.charCodeAt(0);
    });
    const wanted = (bytes[0] ?? 0) < 0xe0 ? 2 : (bytes[0] ?? 0) < 0xf0 ? 3 : 4;
    try {
      const decoded = UTF8.decode(bytes.subarray(0, wanted));
      return decoded + run.slice(wanted);
    } catch {
      return run;
    }
  });
}

/** Returns the text with HTML entities (`&amp;`, `&#39;`) replaced by their characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, code: string) => {
    if (!code.startsWith("#")) return ENTITIES[code.toLowerCase()] ?? whole;
    const point = Number(code.slice(1));
    return point > 31 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : " ";
  });
}

function replaceOrnaments(text: string): string {
  return text
    .replace(/[™®©ⓧⓍ]/g, "")
    .replace(SMALL_CAP, (letter) => SMALL_CAPS_AS[SMALL_CAPS.indexOf(letter)] ?? letter)
    .replace(SPACED_RAISED, "$1")
    .replace(RAISED_LETTER, (letter) => letter.normalize("NFKC").toUpperCase())
    .replace(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{e0000}-\u{e007f}]/gu, " ")
    .replace(/[\p{Cf}\ufe00-\ufe0f\u034f]/gu, "")
    .normalize("NFKC");
}

// Latin letters that NFKC takes apart: `ĳ`, `Ŀ`, `ŀ`, `ŉ`. `ſ` ends the range of the letters that stay as they are.
const COMPATIBLE_LETTERS = "\u0132\u0133\u013f\u0140\u0149";

// True if the text is plain ASCII but for single accented Latin letters: most names are, and none of the repairs of
// encodings and ornaments can change them. Two neighbours beyond ASCII may be one letter in a wrong encoding.
function isPlainLatin(text: string): boolean {
  let accented = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) {
      accented = false;
      continue;
    }
    if (accented || code < 0xc0 || code > 0x17e || COMPATIBLE_LETTERS.includes(text[at] as string)) {
      return false;
    }
    accented = true;
  }
  return true;
}

// Long dashes become ` - `, with one space on either side. An expression that begins with spaces would look at every
// run of them once per space.
function spaceDashes(text: string): string {
  const parts = text.split(/[–—―−]/);
  const last = parts.length - 1;
  if (last === 0) return text;
  return parts.map((part, index) => {
    const head = index === 0 ? part : part.trimStart();
    return index === last ? head : head.trimEnd();
  }).join(" - ");
}

/**
 * Returns the readable text of a channel name: at most {@link READ_LIMIT} characters, one line, NFKC, no emoji.
 * Two spaces in a row are kept: packs that lost a separator leave them (`Coventry City  Premier League`).
 * ` _ ` becomes a pipe and `_` inside a word a hyphen, as those packs cannot print `|`, `:` or `-` themselves.
 */
export function repairName(name: string): string {
  let text = name.length > READ_LIMIT ? name.slice(0, READ_LIMIT) : name;
  if (!isPlainLatin(text)) {
    text = repairEncoding(text);
    text = spaceDashes(replaceOrnaments(text))
      .replace(/[`´‘’ʼ′]/g, "'")
      .replace(/[“”„″]/g, '"')
      .replace(/[‐‑]/g, "-")
      .replace(/¦/g, "|")
      .replace(/\s[·●]\s/g, " • ")
      .replace(/[\p{Cc}\p{Cs}]/gu, " ")
      .replace(/[^\S ]/g, " ");
  }
  if (text.includes("&")) text = decodeEntities(text).replace(/¦/g, "|");
  if (text.includes("`")) text = text.replaceAll("`", "'");
  if (text.includes("_")) {
    text = text.replace(/(^|\s)_(?=\s|$)/g, "$1|").replace(/_(?=\s|$)/g, ",").replace(/(^|\s)_/g, "$1")
      .replaceAll("_", "-");
  }
  if (text.includes("   ")) text = text.replace(/ {3,}/g, "  ");
  if (text.includes("@")) text = text.replace(/ ?@ ?/g, " @ ");
  return text.trim();
}
