// Badges and logos of other hosts, fetched once for all and kept in guide.badge_images.
// Called by fixture-image: pictures carry their badges with them, because what shows a picture loads nothing else for it.

import { z } from "zod";
import type { Sql } from "./database.ts";
import { fetchFailure, guardedFetch, GuardedFetchError, type GuardOptions } from "./guarded_fetch.ts";

/** What is needed to fetch and keep badges. */
export interface BadgeDeps {
  sql: Sql;
  now: () => Date;
  guard: GuardOptions;
}

/** Time for one badge, ms. */
const timeoutMs = 5_000;
/** Largest badge that is kept; guide.badge_images checks the same. */
const mostBytes = 300 * 1024;
/** Looks at a badge that another request is fetching, and the time between them: a little longer than a fetch may take. */
const [mostLooks, lookEveryMs] = [55, 100];

const Claims = z.array(z.object({
  url: z.string(),
  state: z.enum(["ready", "failed", "busy", "claimed"]),
  content_hash: z.string().nullable(),
}));

/**
 * The address a badge is fetched from: TheSportsDB has badges in small, a tenth of the bytes. Null for what is no web address,
 * and for one with credentials.
 */
export function badgeAddress(text: string | null): string | null {
  const url = URL.parse(text ?? "");
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2_000) return null;
  if (url.username !== "" || url.password !== "") return null;
  url.hash = "";
  const hasSizes = /^(r2|www)\.thesportsdb\.com$/.test(url.hostname);
  if (hasSizes && /\.(png|jpe?g|webp|gif)$/i.test(url.pathname)) url.pathname += "/small";
  return url.href;
}

/**
 * SHA-256 of the badge's bytes for each address that has one; fetches those that are not kept yet. What cannot be fetched is left out,
 * is not asked for again for a day, and stands with its reason in guide.badge_images. Requests at the same time fetch once.
 */
export async function badgeHashes(urls: readonly string[], deps: BadgeDeps): Promise<Map<string, string>> {
  for (let look = 0;; look++) {
    const rows = await deps.sql`select * from guide.claim_badges(${[...urls]}::text[], ${deps.now()})`;
    const claims = Claims.parse([...rows]);
    const claimed = claims.filter(({ state }) => state === "claimed");
    await Promise.all(claimed.map(({ url }) => fetchAndKeep(url, deps)));
    const isSettled = claimed.length === 0 && claims.every(({ state }) => state !== "busy");
    if (isSettled || look >= mostLooks) {
      return new Map(claims.flatMap(({ url, content_hash }) => content_hash ? [[url, content_hash]] : []));
    }
    if (claimed.length === 0) await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

/** A badge with its bytes as base64. */
export interface BadgeImage {
  contentType: string;
  data: string;
}

/** The kept badges of these addresses. */
export async function badgeImages(sql: Sql, urls: readonly string[]): Promise<Map<string, BadgeImage>> {
  // Base64 on the way: half of what the driver would transfer and decode otherwise.
  const rows = await sql<{ url: string; content_type: string; data: string }[]>`
    select b.url, b.content_type, translate(encode(b.bytes, 'base64'), e'\n', '') as data
    from guide.badge_images as b
    where b.bytes is not null and b.url_hash in (select guide.badge_key(u.url) from unnest(${[
    ...urls,
  ]}::text[]) as u (url))`;
  return new Map(rows.map((row) => [row.url, { contentType: row.content_type, data: row.data }]));
}

async function fetchAndKeep(url: string, deps: BadgeDeps): Promise<void> {
  const { sql, now } = deps;
  try {
    const { bytes, contentType } = await fetchBadge(url, deps.guard);
    await sql`select guide.keep_badge(${url}, ${now()}, ${contentType}, ${bytes})`;
  } catch (error) {
    if (!(error instanceof BadgeError) && !(error instanceof GuardedFetchError)) throw error;
    await sql`select guide.note_badge_failure(${url}, ${now()}, ${error.message})`;
  }
}

/** A badge that came but cannot be used; the message says why. */
class BadgeError extends Error {
  override name = "BadgeError";
}

async function fetchBadge(
  url: string,
  guard: GuardOptions,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const { host } = new URL(url);
  const refusal = (problem: string) => new BadgeError(`Cannot use the badge of ${host}: ${problem}`);
  let response: Response | undefined;
  try {
    response = await guardedFetch(url, {
      ...guard,
      timeoutMs: guard.timeoutMs ?? timeoutMs,
      headers: { accept: [...usableTypes].join(", "), "user-agent": "epgoat" },
    });
    if (response.status !== 200) throw refusal(`the host answered ${response.status}, expected 200`);
    const stated = (response.headers.get("content-type") ?? "none").split(";")[0]!.trim().toLowerCase();
    if (!usableTypes.has(stated)) {
      throw refusal(`its type is ${stated}, expected ${[...usableTypes].join(", ")}`);
    }
    const bytes = await readAtMost(response, mostBytes);
    if (bytes === null) throw refusal(`it is larger than ${mostBytes / 1024} KB`);
    // What the bytes are counts, whatever the header calls them.
    const contentType = imageType(bytes);
    if (contentType === null) throw refusal("its bytes are no PNG, JPEG, WebP or GIF");
    return { bytes, contentType };
  } catch (error) {
    await response?.body?.cancel().catch(ignore);
    if (error instanceof BadgeError || error instanceof GuardedFetchError) throw error;
    throw fetchFailure(error, host, guard.timeoutMs ?? timeoutMs);
  }
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get("content-length") ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const usableTypes = new Set(["image/png", "image/jpeg", "image/webp", "image/gif"]);

/** The type that an image's first bytes say. SVG is none of them: it may hold scripts. */
export function imageType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^RIFF[^]{4}WEBPVP8[ LX]/.test(head)) return "image/webp";
  if (/^GIF8[79]a/.test(head)) return "image/gif";
  return null;
}

function ignore(): void {}
