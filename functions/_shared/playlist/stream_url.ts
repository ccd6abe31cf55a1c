// Cuts credentials out of stream addresses, puts them back, and derives what identifies a slot.
// Called by playlist-sync for every kept entry. Promises that filling a cut address restores it exactly.

/** A stream address without its credentials. */
export interface CutUrl {
  /** The address with `{s1}`, `{s2}`... for secrets and `{o}` for a brace of its own. */
  template: string;
  /**
   * What identifies the slot: path and query without credentials, changing parameters, host, port and container (.ts or
   * .m3u8). `live/12345` for Xtream addresses of any form. The same address twice has the same key.
   */
  streamKey: string;
  /** Host and port in lower case, without credentials; empty for relative addresses. Tells apart equal keys of two sources. */
  host: string;
}

/** A template asks for a secret that is not there. */
export class StreamUrlError extends Error {
  readonly code = "missing_stream_secret";
  readonly hint = "The credentials of this provider were replaced: synchronise its playlist once more.";

  constructor(placeholder: string) {
    super(`Cannot fill stream address: secret ${placeholder} is missing`);
    this.name = "StreamUrlError";
  }
}

// What the addresses of one panel have in common: all but the number at the end. Remembering it saves 4 us an address.
interface CutPrefix extends CutUrl {
  prefix: string;
}

const NUMBERED = /^(\d+)(?:\.(?:ts|m3u8|mpegts))?$/;

interface UrlParts {
  /** Scheme and slashes, such as `http://`. */
  scheme: string;
  /** `user:pass@` without the `@`. */
  userinfo: string;
  host: string;
  path: string;
  /** Everything from the first `?`, `#` or `|` on. */
  rest: string;
}

interface StreamPath {
  /** Segments that are credentials, by index. */
  secrets: number[];
  /** The key where the path tells it completely. */
  key: string | null;
}

// Words panels begin a stream's path with; the two segments after them are user name and password.
const XTREAM_KINDS = new Set(["live", "movie", "series", "timeshift"]);

// First segments of ordinary paths: three segments with a number at the end are not Xtream's /USER/PASS/ID after these.
const PATH_WORDS = new Set(
  "hls,dash,tv,iptv,stream,streams,streaming,play,playlist,channel,channels,ch,video,videos,vod,cdn,content,media,out,public,api,watch"
    .split(","),
);

// Names of query parameters and headers whose values open an account. From panels (Xtream, Stalker), CDN signatures (Akamai hdnts,
// Wowza wmsAuthSign, CloudFront Policy/Signature/Key-Pair-Id, S3 X-Amz-*) and Kodi header suffixes.
const SECRET_NAME = new RegExp(
  "^(?:x-)?(?:amz-)?(?:user(?:_?name)?|usr|u|login|email|pass(?:word|wd|code)?|pwd|pw|p|pin|(?:\\w*[_-])?token|tok|jwt|" +
    "auth\\w*|wmsauthsign|(?:\\w*[_-])?key(?:-pair-id)?|apikey|hash|hmac|md5|sig|sign|signature|secret|" +
    "sess(?:ion)?_?(?:id)?|sid|cookie|mac|sn|serial|device_?id\\d?|credential|policy|hdn(?:ts|ea|tl)|st|otp|ticket)$",
  "i",
);

// Parameters that change from one download of the playlist to the next, and the container asked for: no part of the identity.
const CHANGING_NAME =
  /^(?:e|exp|expires?|expiry|expiration|ts|t|time|timestamp|nonce|rnd|rand|_|x-amz-\w+|extension|ext|output)$/i;

const LIVE_CONTAINER = /\.(?:ts|m3u8?|mpegts|mpd)$/i;

const MAC_ADDRESS = /(?:[0-9a-f]{2}(?::|-|%3a)){5}[0-9a-f]{2}/gi;

/**
 * Cuts addresses of one playlist; equal secrets share a placeholder. `known` secrets (those of the playlist's own address) are
 * numbered first, so that the templates do not depend on the order of entries, and are cut wherever they are a whole segment or
 * value.
 */
export class StreamUrlVault {
  readonly secrets: string[];
  readonly #numbers = new Map<string, number>();
  readonly #known: Set<string>;
  #lastPrefix: CutPrefix | null = null;

  constructor(known: readonly string[] = []) {
    // One-letter values would match ordinary path segments.
    const usable = [...new Set(known)].filter((secret) => secret.length > 1);
    this.#known = new Set(usable);
    this.secrets = usable;
    usable.forEach((secret, index) => this.#numbers.set(secret, index + 1));
  }

  /** Cuts one address. */
  cut(url: string): CutUrl {
    const idStart = url.lastIndexOf("/") + 1;
    const id = NUMBERED.exec(url.slice(idStart))?.[1];
    if (id === undefined || this.#known.has(url.slice(idStart))) return this.#cutParts(url);
    const last = this.#lastPrefix;
    if (last !== null && last.prefix.length === idStart && url.startsWith(last.prefix)) {
      return {
        template: last.template + url.slice(idStart),
        streamKey: last.streamKey + id,
        host: last.host,
      };
    }
    const cut = this.#cutParts(url);
    const prefix = url.slice(0, idStart);
    // Behind ? # or | a number is no segment, and what it means depends on its parameter.
    if (!/[?#|\s]/.test(prefix) && cut.streamKey.endsWith(id) && cut.template.endsWith(url.slice(idStart))) {
      this.#lastPrefix = {
        prefix,
        template: cut.template.slice(0, idStart - url.length),
        streamKey: cut.streamKey.slice(0, -id.length),
        host: cut.host,
      };
    }
    return cut;
  }

  #cutParts(url: string): CutUrl {
    const parts = splitUrl(url);
    const segments = parts.path.split("/");
    const stream = readStreamPath(segments, this.#known);
    const path = segments.map((segment, index) =>
      segment !== "" && (stream.secrets.includes(index) || this.#known.has(segment))
        ? this.#placeholder(segment)
        : this.#cutMac(segment)
    ).join("/");
    const template = escapeBraces(parts.scheme) + this.#cutUserinfo(parts.userinfo) +
      escapeBraces(parts.host) + path +
      this.#cutRest(parts.rest);
    return {
      template,
      streamKey: stream.key ?? this.#keyOf(parts, stream.secrets),
      host: parts.host.toLowerCase(),
    };
  }

  #placeholder(secret: string): string {
    let number = this.#numbers.get(secret);
    if (number === undefined) {
      number = this.secrets.push(secret);
      this.#numbers.set(secret, number);
    }
    return `{s${number}}`;
  }

  #cutUserinfo(userinfo: string): string {
    if (userinfo === "") return "";
    const parts = userinfo.slice(0, -1).split(":");
    return parts.map((part) => part === "" ? "" : this.#placeholder(part)).join(":") + "@";
  }

  // A piece is a parameter, a header or a word of an RTMP address, with its separator in front.
  #cutRest(rest: string): string {
    return rest.split(/(?=[?&;|#\s])/).map((piece) => {
      const { lead, value } = splitParameter(piece);
      const isSecret = value !== "" && (isSecretParameter(piece) || this.#known.has(value));
      return isSecret ? escapeBraces(lead) + this.#placeholder(value) : this.#cutMac(piece);
    }).join("");
  }

  #cutMac(text: string): string {
    let template = "";
    let end = 0;
    for (const match of text.matchAll(MAC_ADDRESS)) {
      template += escapeBraces(text.slice(end, match.index)) + this.#placeholder(match[0]);
      end = match.index + match[0].length;
    }
    return template + escapeBraces(text.slice(end));
  }

  #keyOf({ path, rest }: UrlParts, secretSegments: readonly number[]): string {
    const segments = path.split("/")
      .filter((segment, index) => !secretSegments.includes(index) && !this.#known.has(segment))
      .map((segment) => segment.replace(MAC_ADDRESS, ""))
      .filter((segment) => segment !== "");
    const query = queryOf(rest).split(/[&;]/).filter((piece) => {
      const { name, value } = splitParameter(piece);
      return piece !== "" && !isSecretParameter(piece) && !CHANGING_NAME.test(name) &&
        !this.#known.has(value);
    });
    const stalkerId = query.find((piece) => /^stream=\d+$/.test(piece));
    if (stalkerId !== undefined && segments.at(-1) === "live.php") {
      return `live/${stalkerId.slice("stream=".length)}`;
    }
    const key = segments.join("/").replace(LIVE_CONTAINER, "") +
      (query.length > 0 ? `?${query.sort().join("&")}` : "");
    return key.replace(MAC_ADDRESS, "");
  }
}

/** The address a template stands for. Throws a StreamUrlError when a secret is missing. */
export function fillStreamUrl(template: string, secrets: readonly string[]): string {
  return template.replace(/\{(o|s(\d+))\}/g, (placeholder, kind: string, number: string) => {
    if (kind === "o") return "{";
    const secret = secrets[Number(number) - 1];
    if (secret === undefined) throw new StreamUrlError(placeholder);
    return secret;
  });
}

function splitUrl(url: string): UrlParts {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(url)!;
  const scheme = match[1] ?? "";
  const restStart = match[2]!.search(/[?#|\s]/);
  const beforeRest = restStart === -1 ? match[2]! : match[2]!.slice(0, restStart);
  const rest = restStart === -1 ? "" : match[2]!.slice(restStart);
  if (scheme === "") return { scheme, userinfo: "", host: "", path: beforeRest, rest };
  const slash = beforeRest.indexOf("/");
  const authority = slash === -1 ? beforeRest : beforeRest.slice(0, slash);
  const path = slash === -1 ? "" : beforeRest.slice(slash);
  const at = authority.lastIndexOf("@") + 1;
  // udp://@239.0.0.1 marks a multicast group: there is no user.
  return { scheme, userinfo: authority.slice(0, at), host: authority.slice(at), path, rest };
}

function readStreamPath(segments: readonly string[], known: ReadonlySet<string>): StreamPath {
  const first = segments.findIndex((segment) => segment !== "");
  const own = first === -1 ? [] : segments.slice(first);
  const kind = own[0]?.toLowerCase() ?? "";
  const id = own.at(-1)?.replace(/\.\w{2,5}$/, "") ?? "";
  if (XTREAM_KINDS.has(kind) && own.length >= 4) {
    return { secrets: [first + 1, first + 2], key: own.length === 4 ? `${kind}/${id}` : null };
  }
  const isNumbered = own.length === 3 && NUMBERED.test(own[2]!);
  if (isNumbered && (!PATH_WORDS.has(kind) || known.has(own[0]!))) {
    return { secrets: [first, first + 1], key: `live/${id}` };
  }
  // Panels that give each account a token: /play/TOKEN/ID
  if (isNumbered && /^(?=.*\d)(?=.*[a-z])[\w.~+=-]{16,}$/i.test(own[1]!)) {
    return { secrets: [first + 1], key: null };
  }
  return { secrets: [], key: null };
}

function queryOf(rest: string): string {
  return rest.startsWith("?") ? rest.slice(1).split(/[#|]/, 1)[0]! : "";
}

function splitParameter(piece: string): { lead: string; name: string; value: string } {
  const equals = piece.indexOf("=");
  if (equals === -1) return { lead: piece, name: piece, value: "" };
  return {
    lead: piece.slice(0, equals + 1),
    name: piece.slice(0, equals).replace(/^[?&;|#\s]+/, ""),
    value: piece.slice(equals + 1),
  };
}

function isSecretParameter(piece: string): boolean {
  return SECRET_NAME.test(splitParameter(piece).name);
}

// Only the opening brace can be taken for a placeholder.
function escapeBraces(text: string): string {
  return text.replaceAll("{", "{o}");
}
