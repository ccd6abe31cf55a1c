// GET /fixture-image/event-<id>.svg, league-<id>.svg, sport-<id>.svg: pictures for guides, open to everybody because players fetch icons
// without a key. Nothing is on them but public facts of sport.
import type postgres from "postgres";
import { z } from "zod";
import { badgeAddress, badgeHashes, type BadgeImage, badgeImages } from "../_shared/badges.ts";
import type { GuardOptions } from "../_shared/guarded_fetch.ts";
import { emptyStream, matchesEtag } from "../_shared/http_cache.ts";
import { errorResponse, HttpError } from "../_shared/http_error.ts";
import { drawingVersion, drawPicture, type PictureSide } from "./fixture_svg.ts";

/** What the handler needs from outside. */
export interface FixtureImageDeps {
  sql: postgres.Sql;
  now: () => Date;
  /** How badges may be fetched. */
  guard: GuardOptions;
}

const Path = z.object({
  subject: z.enum(["event", "league", "sport"]),
  id: z.string().regex(/^[1-9]\d{0,15}$/),
});

const Side = z.object({
  name: z.string(),
  short_name: z.string().nullable(),
  nickname: z.string().nullable(),
  abbreviation: z.string().nullable(),
  color: z.string().nullable(),
  badge_url: z.string().nullable(),
});
type Side = z.infer<typeof Side>;

const Facts = z.object({
  title: z.string().nullable(),
  league: z.string().nullable(),
  color: z.string().nullable(),
  logo_url: z.string().nullable(),
  sport: z.string(),
  emoji: z.string().nullable(),
  icon_url: z.string().nullable(),
  home: Side.nullable(),
  away: Side.nullable(),
});
type Facts = z.infer<typeof Facts>;

/** How long players may keep a picture, s: a day, or an hour when a badge is missing that may come. */
const [maxAge, maxAgeWithout] = [86_400, 3_600];

/**
 * Answers with the picture as SVG and an ETag that changes with anything on it. Errors are JSON: 404 for what does not exist, 405.
 * A parameter `v` is not looked at: it makes the address new to players when the picture has changed.
 */
export async function handleFixtureImage(request: Request, deps: FixtureImageDeps): Promise<Response> {
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError(
        405,
        "method_not_allowed",
        `Cannot ${request.method} a picture: only GET and HEAD are answered`,
        { headers: { allow: "GET, HEAD" } },
      );
    }
    const facts = await readFacts(deps.sql, new URL(request.url).pathname);
    const { wanted, isComplete, hashes } = await findBadges(facts, deps);
    const etag = `"${await digest([drawingVersion, facts, wanted.map((url) => url && hashes.get(url))])}"`;
    const headers = new Headers({
      etag,
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": `public, max-age=${isComplete ? maxAge : maxAgeWithout}`,
      // Opened by itself in a browser, a picture must be able to do nothing.
      "content-security-policy": "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
    });
    if (matchesEtag(request.headers.get("if-none-match"), etag)) {
      return new Response(null, { status: 304, headers });
    }
    if (request.method === "HEAD") return new Response(emptyStream(), { headers });
    const images = await badgeImages(deps.sql, wanted.filter((url) => url !== null));
    return new Response(draw(facts, wanted.map((url) => images.get(url ?? "") ?? null)), { headers });
  } catch (error) {
    return errorResponse(error);
  }
}

async function readFacts(sql: postgres.Sql, pathname: string): Promise<Facts> {
  const found = /\/fixture-image\/([a-z]+)-(\d+)\.svg$/.exec(pathname);
  const path = Path.safeParse({ subject: found?.[1], id: found?.[2] });
  if (!path.success) {
    throw new HttpError(404, "unknown_path", "Cannot find this address", {
      hint: "Use /fixture-image/event-<id>.svg, league-<id>.svg or sport-<id>.svg",
    });
  }
  const { subject, id } = path.data;
  const [row] = await sql<{ facts: unknown }[]>`
    select guide.fixture_image_facts(${subject}, ${id}) as facts`;
  if (!row?.facts) {
    throw new HttpError(404, "unknown_image", `Cannot draw ${subject} ${id}: there is no such ${subject}`, {
      hint: "Take addresses of pictures from the guide",
    });
  }
  return Facts.parse(row.facts);
}

/** `wanted`: addresses of the badges that are drawn, two for sides, else one; null where there is none. */
interface FoundBadges {
  wanted: (string | null)[];
  hashes: Map<string, string>;
  /** False when a badge that should be drawn could not be had. */
  isComplete: boolean;
}

async function findBadges(facts: Facts, deps: FixtureImageDeps): Promise<FoundBadges> {
  const { home, away } = facts;
  const addresses = home && away
    ? [badgeAddress(home.badge_url), badgeAddress(away.badge_url)]
    : [badgeAddress(facts.logo_url), badgeAddress(facts.icon_url)];
  const urls = addresses.filter((url) => url !== null);
  const hashes = urls.length === 0 ? new Map<string, string>() : await badgeHashes(urls, deps);
  if (home && away) {
    return {
      wanted: addresses.map((url) => url !== null && hashes.has(url) ? url : null),
      hashes,
      isComplete: urls.every((url) => hashes.has(url)),
    };
  }
  const first = urls.find((url) => hashes.has(url)) ?? null;
  return { wanted: [first], hashes, isComplete: first === (urls[0] ?? null) };
}

function draw(facts: Facts, badges: (BadgeImage | null)[]): string {
  const { home, away } = facts;
  const sideOf = (side: Side, badge: BadgeImage | null): PictureSide => ({
    name: side.name,
    shortName: side.short_name,
    nickname: side.nickname,
    abbreviation: side.abbreviation,
    colour: side.color,
    badge,
  });
  return drawPicture({
    title: facts.title,
    league: facts.league,
    sport: facts.sport,
    colour: facts.color,
    emoji: facts.emoji,
    logo: home ? null : badges[0] ?? null,
    sides: home && away ? [sideOf(home, badges[0] ?? null), sideOf(away, badges[1] ?? null)] : null,
  });
}

async function digest(inputs: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(inputs));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
