// Colours of pictures: what rows say, what names stand for where rows say nothing, and the text that can be read on them.
// Contrast as WCAG 2.2 defines it.

/** Red, green and blue, 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** The ratio that WCAG asks of ordinary text at level AA. */
export const readableContrast = 4.5;

/** `#rrggbb` of six hexadecimal digits with or without `#`; null for everything else. */
export function hexColour(text: string | null): string | null {
  const digits = /^\s*#?([0-9a-f]{6})\s*$/i.exec(text ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** A colour that a name always has, dark enough for white text. */
export function colourOfName(name: string): string {
  const hash = hashOf(name.trim().toLowerCase());
  let colour = hsl(hash % 360, 0.5 + (hash >>> 10) % 21 / 100, 0.24 + (hash >>> 16) % 11 / 100);
  // Greens and yellows are brighter than their lightness says.
  while (contrast(colour, "#ffffff") < readableContrast + 1) colour = mixed(colour, "#000000", 0.1);
  return colour;
}

/** Black or white, whichever is easier to read on `ground`; the better of the two always has more than {@linkcode readableContrast}. */
export function textColourOn(ground: string): "#ffffff" | "#000000" {
  return contrast("#ffffff", ground) >= contrast("#000000", ground) ? "#ffffff" : "#000000";
}

/** `colour` with a share (0 to 1) of `other` mixed in. */
export function mixed(colour: string, other: string, share: number): string {
  const [from, to] = [rgbOf(colour), rgbOf(other)];
  return toHex(from.map((part, index) => part + (to[index]! - part) * share));
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgbOf(one)), luminance(rgbOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, value >> 8 & 0xff, value & 0xff];
}

function toHex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function hsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return toHex([part(0), part(8), part(4)]);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
