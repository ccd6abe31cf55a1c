// The player URL: GET /epg/<key>/<provider>.xml[.gz] and .m3u. Checks the key, answers 304 where it can, streams the rest.
import type postgres from "postgres";
import { z } from "zod";
import { accessKeyHash } from "../_shared/access_key.ts";
import type { CredentialKeys } from "../_shared/credentials.ts";
import { guideWindow, renderGuide, streamFromSnapshot, tierCodes } from "../_shared/guide_stream.ts";
import { emptyStream, matchesEtag } from "../_shared/http_cache.ts";
import { errorResponse, HttpError } from "../_shared/http_error.ts";
import { renderPlaylist } from "../_shared/playlist_render.ts";
import { fillStreamUrl } from "../_shared/playlist/stream_url.ts";
import { readProviderSecrets } from "../_shared/provider_secrets.ts";

/** What the handler needs from outside. */
export interface EpgDeps {
  sql: postgres.Sql;
  now: () => Date;
  /** Imported on first use: only playlists need them. */
  credentialKeys: () => Promise<CredentialKeys>;
  /** Public address of the functions, such as `https://host/functions/v1`. */
  functionsUrl: string;
}

const Path = z.object({
  key: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  format: z.enum(["xml", "xml.gz", "m3u"]),
});

const OpenedGuide = z.object({
  outcome: z.enum(["open", "unknown_key", "suspended", "expired", "unknown_guide", "too_many_requests"]),
  provider_id: z.coerce.number().nullable(),
  tier: z.enum(tierCodes).nullable(),
  content_version: z.coerce.number().nullable(),
  retry_after: z.number().nullable(),
});

/** Answers one player. Errors are JSON: 401 key, 404 guide, 405 method, 429 with Retry-After. */
export async function handleEpg(request: Request, deps: EpgDeps): Promise<Response> {
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError(
        405,
        "method_not_allowed",
        `Cannot ${request.method} a guide: only GET and HEAD are answered`,
        {
          headers: { allow: "GET, HEAD" },
        },
      );
    }
    const path = readPath(new URL(request.url).pathname);
    const opened = await openGuide(request, path, deps);
    const window = await guideWindow(deps.sql, opened.providerId, deps.now());
    const version = path.format === "m3u" ? `-${await credentialsVersion(deps.sql, opened.providerId)}` : "";
    const etag = `W/"${path.slug}-${opened.tier}-${opened.contentVersion}${version}-${
      window.from.getTime() / 1000
    }-${path.format}"`;
    const headers = new Headers({
      etag,
      "content-type": contentTypes[path.format],
      // Proxies between us and players must neither unpack a .gz nor keep a customer's file.
      "cache-control": "private, no-transform, max-age=300",
      vary: "accept-encoding",
    });
    if (matchesEtag(request.headers.get("if-none-match"), etag)) {
      return new Response(null, { status: 304, headers });
    }
    const zipped = path.format === "xml.gz";
    const zipOnTheWay = !zipped && acceptsGzip(request.headers.get("accept-encoding"));
    if (zipOnTheWay) headers.set("content-encoding", "gzip");
    if (request.method === "HEAD") return new Response(emptyStream(), { headers });
    const body = path.format === "m3u"
      ? await playlistBody(path, opened.providerId, deps)
      : streamFromSnapshot(deps.sql, (snapshot) =>
        renderGuide(snapshot, { ...opened, ...window, functionsUrl: deps.functionsUrl }));
    return new Response(
      zipped || zipOnTheWay
        ? body.pipeThrough(new CompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>)
        : body,
      { headers },
    );
  } catch (error) {
    return errorResponse(error);
  }
}

const contentTypes = {
  "xml": "application/xml; charset=utf-8",
  "xml.gz": "application/gzip",
  "m3u": "audio/x-mpegurl; charset=utf-8",
} as const;

function readPath(pathname: string): z.infer<typeof Path> {
  const found = /\/epg\/([^/]+)\/([^/]+?)\.(xml\.gz|xml|m3u)$/.exec(pathname);
  const parsed = Path.safeParse({ key: found?.[1], slug: found?.[2], format: found?.[3] });
  if (!parsed.success) {
    throw new HttpError(404, "unknown_path", "Cannot find this address", {
      hint: "Use /epg/<key>/<provider>.xml, .xml.gz or .m3u",
    });
  }
  return parsed.data;
}

async function openGuide(request: Request, path: z.infer<typeof Path>, deps: EpgDeps) {
  const forwarded = request.headers.get("x-forwarded-for")?.split(",")[0]?.trim();
  const address = z.union([z.ipv4(), z.ipv6()]).safeParse(forwarded);
  const [row] = await deps.sql`
    select * from billing.open_guide(${await accessKeyHash(path.key)}, ${path.slug}, ${
    address.success ? address.data : null
  },
      ${request.headers.get("user-agent") ?? ""})`;
  const opened = OpenedGuide.parse(row);
  switch (opened.outcome) {
    case "open":
      break;
    case "unknown_key":
      throw new HttpError(401, "unknown_key", "Cannot open the guide: the key is unknown", {
        hint: "Copy the address from your account again",
      });
    case "suspended":
    case "expired":
      throw new HttpError(
        401,
        `key_${opened.outcome}`,
        `Cannot open the guide: the key is ${opened.outcome}`,
        {
          hint: "See your account for how to renew it",
        },
      );
    case "unknown_guide":
      throw new HttpError(
        404,
        "unknown_guide",
        `Cannot open guide ${path.slug}: the key does not open a guide of this name`,
        {
          hint: "Copy the address from your account again",
        },
      );
    case "too_many_requests":
      throw new HttpError(
        429,
        "too_many_requests",
        "Cannot open the guide: the key has made too many requests this hour",
        {
          hint: "A guide changes a few times a day; ask for it every few hours",
          headers: { "retry-after": String(opened.retry_after ?? 60) },
        },
      );
  }
  if (opened.provider_id === null || opened.tier === null || opened.content_version === null) {
    throw new Error("billing.open_guide said open without a provider, tier or version");
  }
  return { providerId: opened.provider_id, tier: opened.tier, contentVersion: opened.content_version };
}

/** Changes when the credentials are stored anew: a playlist holds them in clear, and the slots know nothing of a new password. */
async function credentialsVersion(sql: postgres.Sql, providerId: number): Promise<string> {
  const [row] = await sql<{ version: string }[]>`
    select left(md5(encrypted_credentials), 12) as version from intake.provider_credentials where provider_id = ${providerId}`;
  return row?.version ?? "0";
}

async function playlistBody(path: z.infer<typeof Path>, providerId: number, deps: EpgDeps) {
  const secrets = await readProviderSecrets(deps.sql, providerId, {
    context: "player_playlist",
    keys: deps.credentialKeys,
  });
  const guideUrl = `${deps.functionsUrl}/epg/${path.key}/${path.slug}.xml.gz`;
  return streamFromSnapshot(
    deps.sql,
    (snapshot) =>
      renderPlaylist(snapshot, {
        providerId,
        guideUrl,
        fillUrl: (template) => fillStreamUrl(template, secrets),
      }),
  );
}

/** RFC 9110, 12.5.3: a coding named by itself counts more than `*`, and q=0 refuses it. */
function acceptsGzip(header: string | null): boolean {
  const offers = (header ?? "").toLowerCase().split(",").map((offer) => {
    const [coding, ...parameters] = offer.split(";").map((part) => part.trim());
    return { coding, isRefused: parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) };
  });
  const offer = offers.find(({ coding }) => coding === "gzip" || coding === "x-gzip") ??
    offers.find(({ coding }) => coding === "*");
  return offer !== undefined && !offer.isRefused;
}
