// Draws the picture of a fixture, league or sport as SVG, 16:9. Pure: the same picture always gives the same text.
// Drawn with shapes and attributes that players' SVG readers know: no styles, filters or fonts of its own.

import { colourOfName, hexColour, mixed, textColourOn } from "./colours.ts";
import { escapeXml, fits, initials, lines, printable, shortened, widthOf } from "./svg_text.ts";

/** Raised with every change of how pictures look, so that players ask for them anew. */
export const drawingVersion = 1;

/** An image as a data: URI holds it. */
export interface EmbeddedImage {
  contentType: string;
  /** Base64. */
  data: string;
}

/** One of the two that meet. */
export interface PictureSide {
  name: string;
  shortName: string | null;
  nickname: string | null;
  abbreviation: string | null;
  /** Six hexadecimal digits. */
  colour: string | null;
  badge: EmbeddedImage | null;
}

/** All that is drawn. */
export interface Picture {
  /** The event's, league's or sport's name; drawn where there are no sides. */
  title: string | null;
  /** Small, above everything. */
  league: string | null;
  sport: string;
  /** Ground, six hexadecimal digits; made from the league's name, else the sport's, when null. */
  colour: string | null;
  emoji: string | null;
  /** The league's or sport's; drawn where there are no sides. */
  logo: EmbeddedImage | null;
  sides: readonly [home: PictureSide, away: PictureSide] | null;
}

interface Colours {
  ground: string;
  far: string;
  text: string;
}

const [width, height] = [640, 360];
const fontFamily = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
const emojiFamily = "'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif";

/** The whole document, beginning with `<svg`. Whatever the names are, it is well-formed and holds no script and no outside address. */
export function drawPicture(picture: Picture): string {
  const colours = coloursOf(picture);
  const label = printable(
    picture.sides ? `${picture.sides[0].name} vs ${picture.sides[1].name}` : picture.title ?? picture.sport,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" font-family="${fontFamily}" font-weight="bold" text-anchor="middle">`,
    `<title>${escapeXml(label)}</title>`,
    ...ground(colours),
    ...leagueLine(picture.league, colours),
    ...(picture.sides ? meeting(picture.sides, colours) : emblem(picture, colours)),
    "</svg>\n",
  ].join("\n");
}

function coloursOf(picture: Picture): Colours {
  // The picture of a league or sport has its name as title.
  const ground = hexColour(picture.colour) ??
    colourOfName(picture.league ?? (picture.sides ? picture.sport : picture.title) ?? picture.sport);
  const text = textColourOn(ground);
  // Away from the text's own colour, so that the text can be read on every part of the ground.
  const far = mixed(ground, text === "#ffffff" ? "#000000" : "#ffffff", 0.4);
  return { ground, far, text };
}

function ground({ ground, far, text }: Colours): string[] {
  const shade = text === "#ffffff" ? "#000000" : "#ffffff";
  return [
    `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ground}"/>` +
    `<stop offset="1" stop-color="${far}"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#g)"/>`,
    `<path d="M372 0H640V360H268Z" fill="${shade}" fill-opacity="0.12"/>`,
  ];
}

function leagueLine(league: string | null, colours: Colours): string[] {
  const name = printable(league ?? "");
  return name === "" ? [] : [textLine(shortened(name, 580 / 26), { x: 320, y: 46, size: 26, colours })];
}

/** Two badges and what stands for them when they are missing; the names under them are of one kind for both. */
function meeting(sides: readonly [PictureSide, PictureSide], colours: Colours): string[] {
  const names = sideNames(sides);
  const size = names.some((name) => name.length > 1) ? smallSize : 34;
  return [
    ...[170, 470].flatMap((x, index) => {
      const side = sides[index]!;
      return side.badge ? plate(side.badge, { x, y: 168, radius: 88 }) : shield(side, x);
    }),
    textLine("vs", { x: 320, y: 180, size: 36, colours }),
    ...[165, 475].flatMap((x, index) => textBlock(names[index]!, { x, y: 315, size, colours })),
  ];
}

function emblem(picture: Picture, colours: Colours): string[] {
  const title = printable(picture.title ?? "") || printable(picture.sport);
  const emoji = printable(picture.emoji ?? "");
  const y = picture.league ? 158 : 138;
  const drawn = picture.logo ? plate(picture.logo, { x: 320, y, radius: 92 }) : emoji !== ""
    ? [
      `<text x="320" y="${y + 46}" font-size="132" font-family="${emojiFamily}" fill="${colours.text}">${
        escapeXml(emoji)
      }</text>`,
    ]
    : [textLine(initials(title), { x: 320, y: y + 40, size: 110, colours })];
  const size = widthOf(title) * 40 <= 580 ? 40 : 32;
  return [...drawn, ...textBlock(lines(title, 580 / size, 2), { x: 320, y: 310, size, colours })];
}

/** A white disc with a badge: badges are drawn for a white page and would be lost on a ground of their own colour. */
function plate(image: EmbeddedImage, { x, y, radius }: { x: number; y: number; radius: number }): string[] {
  const half = Math.round(radius * 0.74);
  return [
    `<circle cx="${x}" cy="${y + 5}" r="${radius}" fill="#000000" fill-opacity="0.25"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="#ffffff"/>`,
    `<image x="${x - half}" y="${y - half}" width="${2 * half}" height="${
      2 * half
    }" preserveAspectRatio="xMidYMid meet" ` +
    `xlink:href="data:${image.contentType};base64,${image.data}"/>`,
  ];
}

function shield(side: PictureSide, x: number): string[] {
  const colour = hexColour(side.colour) ?? colourOfName(side.name);
  const abbreviation = printable(side.abbreviation ?? "");
  const letters = abbreviation !== "" && widthOf(abbreviation) <= 3.4 ? abbreviation : initials(side.name);
  const size = Math.min(60, Math.floor(132 / Math.max(widthOf(letters), 1)));
  const outline = "M0-86C28-72 56-66 80-66V2C80 44 46 72 0 92C-46 72-80 44-80 2V-66C-56-66-28-72 0-86Z";
  return [
    `<path transform="translate(${x} 173)" d="${outline}" fill="#000000" fill-opacity="0.25"/>`,
    `<path transform="translate(${x} 168)" d="${outline}" fill="${colour}" stroke="#ffffff" stroke-width="6"/>`,
    textLine(letters, {
      x,
      y: 164 + Math.round(size * 0.36),
      size,
      colours: { text: textColourOn(colour) },
    }),
  ];
}

const sideWidth = 278;
/** Of texts in two lines. */
const smallSize = 27;

/** The fullest names that both fit: whole, short, the nickname, whole in two lines, abbreviations; else the whole ones cut. */
function sideNames(sides: readonly [PictureSide, PictureSide]): [string[], string[]] {
  const kinds: [name: (side: PictureSide) => string | null, size: number, lines: number][] = [
    [(side) => side.name, 34, 1],
    [(side) => side.shortName, 34, 1],
    [(side) => side.nickname, 34, 1],
    [(side) => side.name, smallSize, 2],
  ];
  for (const [nameOf, size, atMost] of kinds) {
    const names = sides.map((side) => printable(nameOf(side) ?? ""));
    if (names.every((name) => name !== "" && fits(name, sideWidth / size, atMost))) {
      return [
        lines(names[0]!, sideWidth / size, atMost),
        lines(names[1]!, sideWidth / size, atMost),
      ];
    }
  }
  const cut = (side: PictureSide) => lines(printable(side.name), sideWidth / smallSize, 2);
  return [cut(sides[0]), cut(sides[1])];
}

interface Placed {
  x: number;
  y: number;
  size: number;
  colours: Pick<Colours, "text">;
}

/** One line as large as given, two lines small, around the height `y`. */
function textBlock(texts: readonly string[], { x, y, size, colours }: Placed): string[] {
  if (texts.length < 2) return texts.map((text) => textLine(text, { x, y, size, colours }));
  const small = Math.min(size, smallSize);
  return texts.map((text, index) => textLine(text, { x, y: y - 9 + index * 31, size: small, colours }));
}

function textLine(text: string, { x, y, size, colours }: Placed): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colours.text}">${escapeXml(text)}</text>`;
}
