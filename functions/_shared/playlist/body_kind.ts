// Tells what was sent where a playlist was expected. Called by the scanner with the first line that holds anything.

import { PlaylistError, type PlaylistErrorCode } from "./playlist_error.ts";

/** What is not a playlist. `isCertain`: no playlist can follow, so reading on is pointless. */
export interface BodyKind {
  name: "HTML" | "XML" | "JSON";
  isCertain: boolean;
}

const CODES: Record<BodyKind["name"], PlaylistErrorCode> = {
  HTML: "html_body",
  XML: "xml_body",
  JSON: "json_body",
};

const HINTS: Record<BodyKind["name"], string> = {
  HTML:
    "Open the address in a browser: providers answer with a login or error page when the account has ended.",
  XML: "The address may be the provider's XMLTV guide: enter it as the guide's address instead.",
  JSON: "The address may be the provider's player_api.php: use its get.php address with type=m3u_plus.",
};

/** What the first line of a body shows it to be; null when it may be a playlist. */
export function bodyKind(line: string): BodyKind | null {
  const start = line.trimStart().slice(0, 64).toLowerCase();
  if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]"]|$))/.test(start)) return { name: "JSON", isCertain: true };
  if (/^<(?:\?xml|tv[\s>])/.test(start)) return { name: "XML", isCertain: true };
  if (!start.startsWith("<")) return null;
  // Panels written in PHP print warnings in HTML before a playlist that is otherwise sound.
  return { name: "HTML", isCertain: /^<(?:!doctype|html|head|body)/.test(start) };
}

/** The error for a body of that kind. */
export function bodyKindError(kind: BodyKind["name"], source: string, line: number): PlaylistError {
  return new PlaylistError(CODES[kind], source, {
    problem: `line ${line} is ${kind}, expected #EXTM3U`,
    hint: HINTS[kind],
  });
}
