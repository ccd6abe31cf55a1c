// The options of `explain`, checked before anything is started.
import { z } from "zod";
import { eventsFile, matchOptionTypes, now, readCommandLine, requireTimezone } from "./match_options.ts";

/** What `explain` is asked about. */
export interface ExplainOptions {
  name: string;
  events: string[];
  now: Date;
  timezone: string;
  group: string | null;
  tvgId: string | null;
  json: boolean;
}

export const explainHelp = `deno task explain: why a channel name is matched to an event, or why not

  --name <text>         the channel's name as the playlist prints it
  --events <csv>        events to match against; may be given several times, or several files after it
  --now <instant>       the time to work at, ISO 8601 with zone, such as 2026-03-01T12:00:00Z (default: the clock)
  --timezone <zone>     IANA zone of clocks printed without a zone (default: America/New_York)
  --group <text>        the channel's group-title
  --tvg-id <text>       the channel's tvg-id
  --json                print the same as one JSON object
  --help                show this

The name is matched alone, on a database that is thrown away: what a provider's other names teach is not known.
The events' columns: event_id,league,sport,event_name,home,away,start_utc,venue,status
Exit codes: 0 done, matched or not; 1 failed; 2 wrong usage
`;

const types = {
  ...matchOptionTypes,
  name: { type: "string" },
  group: { type: "string" },
  "tvg-id": { type: "string" },
} as const;

const Values = z.object({
  name: z.string({ error: "--name is missing" }).trim().min(1, "--name is empty"),
  events: z.array(eventsFile, { error: "--events is missing" }),
  now,
  timezone: z.string().default("America/New_York"),
  group: z.string().optional(),
  "tvg-id": z.string().optional(),
  json: z.boolean().default(false),
});

/**
 * Reads the command line of `explain`.
 * @throws UsageError that names the option and what it takes; LocalError `TIMEZONE_UNKNOWN` for a zone that does not exist.
 */
export function readExplainOptions(args: string[]): ExplainOptions {
  const { group, "tvg-id": tvgId, ...options } = readCommandLine(args, {
    types,
    values: Values,
    hint: "put the name in quotes",
  });
  requireTimezone(options.timezone, "read clocks in");
  return { ...options, group: group ?? null, tvgId: tvgId ?? null };
}
