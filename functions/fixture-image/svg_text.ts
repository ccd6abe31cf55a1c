// Text for pictures: made safe for XML, measured without a font, cut or broken into lines where it is too long.

/** Longest text that is looked at; names are a tenth of it. */
const longest = 200;

// What XML forbids, what has no width and no shape, and what turns the direction of text around it.
const unprintable =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;

/** One line of printable characters: white space becomes single spaces, everything that cannot be drawn is left out. */
export function printable(text: string): string {
  return text.slice(0, longest).replace(/[\s\u0085]+/gu, " ").replace(unprintable, "").trim();
}

/** Text as XML has it, between tags and within quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Width of bold sans-serif text, in units of its font size: an estimate a little on the wide side. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[ijl.,:;'|!·’]/.test(character)) return 0.32;
  if (/[ftr()[\]\-\/ I]/.test(character)) return 0.4;
  if (/[mwMW@%—]/.test(character)) return 0.95;
  if (/[A-Z&QOG]/.test(character)) return 0.74;
  if (/[\p{Ll}\d]/u.test(character)) return 0.61;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return /[\p{Lu}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character)
    ? 0.8
    : 1.1;
}

/** `text` where it is not wider than `width`, else its beginning and an ellipsis, never half a character. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let room = width - widthOf("…");
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    room -= widthOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** `text` in at most `atMost` lines of `width`, broken at spaces; what does not fit is cut. */
export function lines(text: string, width: number, atMost: number): string[] {
  const words = text.split(" ");
  const made: string[] = [];
  while (words.length > 0 && made.length < atMost - 1) {
    let line = words.shift()!;
    while (words.length > 0 && widthOf(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`;
    made.push(shortened(line, width));
  }
  if (words.length > 0) made.push(shortened(words.join(" "), width));
  return made;
}

/** Whether `text` fits into the lines without being cut. */
export function fits(text: string, width: number, atMost: number): boolean {
  return lines(text, width, atMost).join(" ") === text;
}

/** Up to three letters that stand for a name: of its words, without those that clubs share; of one word its first three. */
export function initials(name: string): string {
  const all = printable(name).split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  const telling = all.filter((word) => !clubWords.has(word.toLowerCase()));
  const words = telling.length > 0 ? telling : all;
  const letters = words.length > 1
    ? words.slice(0, 3).map((word) => firstOf(word, 1)).join("")
    : firstOf(words[0] ?? "", 3);
  return letters.toUpperCase();
}

const clubWords = new Set(["fc", "cf", "sc", "ac", "afc", "cd", "sv", "vs", "the", "of", "de", "del", "and"]);
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function firstOf(word: string, count: number): string {
  return Array.from(graphemes.segment(word), ({ segment }) => segment).slice(0, count).join("");
}
