// The options of `generate`, checked before anything is started.
import { basename, resolve } from "node:path";
import { z } from "zod";
import { type TierCode, tierCodes } from "../functions/_shared/guide_stream.ts";
import { eventsFile, matchOptionTypes, now, readCommandLine, requireTimezone } from "./match_options.ts";
import { UsageError } from "./usage_error.ts";

/** What `generate` is asked to do. */
export interface GenerateOptions {
  playlist: string;
  events: string[];
  now: Date;
  timezone: string | null;
  tier: TierCode;
  out: string;
  playlistOut: string | null;
  matches: string | null;
  provider: string;
  fresh: boolean;
  databaseUrl: string | null;
  json: boolean;
}

export const generateHelp = `deno task generate: a playlist becomes a guide

  --playlist <path|url>   the playlist to read (plain or gzip)
  --events <csv>          events to match against; may be given several times, or several files after it
  --out <file>            where the guide goes: guide.xml, or guide.xml.gz for a compressed one
  --playlist-out <file>   also write the playlist with our channel ids
  --matches <file>        also write which channel shows which event, and why (CSV)
  --now <instant>         the time to work at, ISO 8601 with zone, such as 2026-03-01T12:00:00Z (default: the clock)
  --timezone <zone>       IANA zone of the guide's days and of clocks printed without a zone
                          (default: the provider's own, America/New_York for a new one)
  --tier <tier>           ${tierCodes.join(", ")} (default: top)
  --provider <slug>       name of the provider in channel ids (default: from the playlist's file or host name)
  --fresh                 start from an empty database and throw it away afterwards
  --database-url <url>    use this database instead of the project's own
  --json                  print a summary as JSON: counts, seconds for each stage, peak memory
  --help                  show this

The events' columns: event_id,league,sport,event_name,home,away,start_utc,venue,status
Exit codes: 0 done, 1 failed, 2 wrong usage
`;

const types = {
  ...matchOptionTypes,
  playlist: { type: "string" },
  tier: { type: "string" },
  out: { type: "string" },
  "playlist-out": { type: "string" },
  matches: { type: "string" },
  provider: { type: "string" },
  fresh: { type: "boolean" },
  "database-url": { type: "string" },
} as const;

const Values = z.object({
  playlist: z.string({ error: "--playlist is missing" }).min(1, "--playlist is empty")
    .refine(
      (value) => !isWebAddress(value) || URL.canParse(value),
      "--playlist is no address such as http://host/get.php",
    ),
  out: z.string({ error: "--out is missing" }).min(1, "--out is empty"),
  events: z.array(eventsFile).default([]),
  now,
  timezone: z.string().optional(),
  tier: z.enum(tierCodes, `--tier is none of ${tierCodes.join(", ")}`).default("top"),
  provider: z.string().regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    "--provider takes lower-case letters, digits and dashes",
  ).optional(),
  "playlist-out": z.string().min(1, "--playlist-out is empty").optional(),
  matches: z.string().min(1, "--matches is empty").optional(),
  fresh: z.boolean().default(false),
  "database-url": z.string().regex(/^postgres(ql)?:\/\//, "--database-url is no postgresql:// address")
    .optional(),
  json: z.boolean().default(false),
});

/**
 * Reads the command line of `generate`.
 * @throws UsageError that names the option and what it takes; LocalError `TIMEZONE_UNKNOWN` for a zone that does not exist.
 */
export function readGenerateOptions(args: string[]): GenerateOptions {
  const options = readCommandLine(args, { types, values: Values });
  refuseContradictions(options);
  return {
    playlist: options.playlist,
    events: options.events,
    now: options.now,
    timezone: options.timezone ?? null,
    tier: options.tier,
    out: options.out,
    playlistOut: options["playlist-out"] ?? null,
    matches: options.matches ?? null,
    provider: options.provider ?? slugOf(options.playlist),
    fresh: options.fresh,
    databaseUrl: options["database-url"] ?? null,
    json: options.json,
  };
}

function refuseContradictions(options: z.infer<typeof Values>): void {
  if (options.fresh && options["database-url"] !== undefined) {
    throw new UsageError("Cannot use --fresh with --database-url: only a database of its own is thrown away");
  }
  const inputs = [options.playlist, ...options.events].filter((path) => !isWebAddress(path));
  const outputs = [options.out, options["playlist-out"], options.matches].filter((path) =>
    path !== undefined
  );
  const paths = [...new Set(inputs), ...outputs].map((path) => resolve(path));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError(`Cannot write ${twice}: another option names the same file`);
  if (options.timezone !== undefined) requireTimezone(options.timezone, "make a guide for");
}

/** Whether a playlist is fetched rather than read from a file. */
export function isWebAddress(playlist: string): boolean {
  return /^https?:\/\//i.test(playlist);
}

/** `https://host:8080/get.php` is host, `lists/My Channels.m3u.gz` is my-channels. */
function slugOf(playlist: string): string {
  const name = isWebAddress(playlist)
    ? new URL(playlist).hostname
    : basename(playlist).replace(/\.(m3u8?|txt)?(\.gz)?$/i, "");
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 63);
  return slug === "" ? "playlist" : slug;
}
