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

// A letter in a circle is a mark of the pack (`EFL11ⓧ|`); several in a row are a word in fancy letters.
const CIRCLED = "\\u24b6-\\u24e9\\u{1f130}-\\u{1f189}";
const LONE_CIRCLED = new RegExp(`(?<![${CIRCLED}])[${CIRCLED}](?![${CIRCLED}]| [${CIRCLED}])`, "gu");

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

// Signs packs draw between the fields of a name, and the brackets they draw around one: a pipe says the same. Kept as
// they are where letters touch them on both sides (`A·B`).
const FIELD_SIGN = /(?:^|\s)[|¦∙⋅▪◾◼■□◆◇♦❖➜➔➤➡→⟶⟵←▸▹►▶▷❱❯⟩⟫»›★☆✦✪†·]+️?(?=\s|$)/gu;
const FIELD_BRACKET = /[【】⟪⟫《》〈〉『』「」«»⟨⟩⟦⟧〔〕❮❯❰❱▏▎▍▌▕│┃‖]/g;
const HAS_FIELD_SIGN = /[▏▎▍▌▕│┃¦∙⋅▪◾◼■□◆◇♦❖➜➔➤➡→⟶⟵←▸▹►▶▷❱❯⟩⟫»›★☆✦✪†‖·【】⟪《》〈〉『』「」«⟨⟦⟧〔〕❮❰🆚]/u;

function replaceFieldSigns(text: string): string {
  if (!HAS_FIELD_SIGN.test(text)) return text;
  return text.replaceAll("🆚", " vs ").replace(FIELD_BRACKET, " | ").replace(FIELD_SIGN, " | ").replace(
    /(?:\| {1,3}){2,}/g,
    "| ",
  ).replace(/ {2,}\|/g, " |").replace(/\| {2,}/g, "| ");
}

// A picture between two spaces that is printed twice or more divides fields as well (`Cup ⚽ Ulm - Kiel ⚽ 19:00`);
// flags stand beside the sides.
const PICTURE = /\s(\p{Extended_Pictographic})\ufe0f?(?=\s)/gu;

function replaceFieldPictures(text: string): string {
  const pictures = [...text.matchAll(PICTURE)].map((match) => match[1]);
  const [first] = pictures;
  return pictures.length > 1 && first !== undefined && pictures.every((picture) => picture === first)
    ? text.replace(PICTURE, " |")
    : text;
}

/** Returns the text with the ASCII marks between fields (` // `, ` >> `, ` :: `, ` ~ `, ` * `) as pipes. */
export function replaceFieldMarks(text: string): string {
  if (!/[/>:~*]/.test(text)) return text;
  return text.replace(/(^|\s)(?:\/\/|>{1,3}|::|~|\*)(?=\s|$)/g, "$1|");
}

function replaceOrnaments(text: string): string {
  return replaceFieldPictures(replaceFieldSigns(text))
    .replace(/[™®©]/g, "")
    .replace(LONE_CIRCLED, "")
    .replace(SMALL_CAP, (letter) => SMALL_CAPS_AS[SMALL_CAPS.indexOf(letter)] ?? letter)
    .replace(SPACED_RAISED, "$1")
    .replace(RAISED_LETTER, (letter) => letter.normalize("NFKC").toUpperCase())
    .replace(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{e0000}-\u{e007f}]/gu, " ")
    .replace(/[\p{Cf}\ufe00-\ufe0f\u034f]/gu, "")
    .normalize("NFKC")
    .replace(/[^\P{So}°№]/gu, " ");
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

// Digits and currency signs that stand for letters, and the letters.
const DISGUISE: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "$": "s",
  "€": "e",
};
const HAS_DISGUISE = /\p{L}[0134$€]\p{L}|[$€]\p{L}/u;
// A word of three characters or more with a sign between letters, or a currency sign before one.
const DISGUISED_WORD = /(?<![\p{L}\d$€:])(?=[\p{L}\d$€]{3,})(?:[$€]\p{L}|\p{L}+[0134$€]+\p{L})[\p{L}\d$€]*/gu;
const DISGUISED_PART = /(?<![\p{L}\d$€:])(?=[\d$€]*\p{L})[\p{L}\d$€]{2,}/gu;
// No pack that prints its names plainly has so many of these words in one name.
const DISGUISED_WORDS = 3;

/** Returns the text with letters in place of the signs (`$tuttg4rt`) if several of its words are disguised so. */
export function undisguise(text: string): string {
  if (!HAS_DISGUISE.test(text)) return text;
  // `B1G`, `3x3`, `76ers` and clocks (`20h45`) are printed so by everybody.
  const count =
    (text.match(DISGUISED_WORD) ?? []).filter((word) => !/^[A-Z]\d[A-Z]$|^\d+[hu]\d/i.test(word)).length;
  if (count < DISGUISED_WORDS) return text;
  return text.replace(DISGUISED_PART, (word) => {
    if (/^\d+(?:st|nd|rd|th|h|hs|hrs|am|pm|k|x\d|ers)\d*$/i.test(word) || /^[UuMm]\d{2}$/.test(word)) {
      return word;
    }
    // The number that closes a channel's name (`€$PN2`) stays one; after small letters it is a letter as well.
    const plain = word.replace(
      /[0134$€](?=[\p{L}$€])|(?<=\p{Ll})[0134$€](?=[0134]*\p{Ll}|$)|[$€]/gu,
      (sign) => DISGUISE[sign] ?? sign,
    )
      .replace(/^(\p{Lu})3$/u, "$1e");
    return "0134$€".includes(word[0] ?? " ") ? plain[0]?.toUpperCase() + plain.slice(1) : plain;
  });
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
  text = undisguise(replaceFieldMarks(text));
  if (text.includes("   ")) text = text.replace(/ {3,}/g, "  ");
  if (text.includes("- ") || text.includes("-v")) {
    // `Ulm -v- Kiel`, `Ulm - v - Kiel`, `Ulm - - Kiel`.
    text = text.replace(/\s-\s?(vs?\.?)\s?-\s/gi, " $1 ").replace(/\s-\s-\s/g, " - ");
  }
  if (text.includes("@")) text = text.replace(/ ?@ ?/g, " @ ");
  return text.trim();
}
