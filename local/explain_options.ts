// The options of `explain`, checked before anything is started.
import { parseArgs } from "node:util";
import { z } from "zod";
import { isTimezone } from "./generate_options.ts";
import { LocalError } from "./local_error.ts";
import { UsageError } from "./usage_error.ts";

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

const Values = z.object({
  name: z.string({ error: "--name is missing" }).trim().min(1, "--name is empty"),
  events: z.array(z.string().min(1, "--events is empty"), { error: "--events is missing" }),
  now: z.iso.datetime({ offset: true, error: "--now is no instant such as 2026-03-01T12:00:00Z" }).optional(),
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
  const { values, positionals } = parse(args);
  // Words left over can only be further files after --events: a shell turns --events *.csv into that.
  if (positionals.length > 0 && !values.events) {
    throw new UsageError(`Cannot use ${positionals[0]}: no option takes it; put the name in quotes`);
  }
  const read = Values.safeParse({
    ...values,
    ...(values.events ? { events: [...values.events, ...positionals] } : {}),
  });
  if (!read.success) throw new UsageError(read.error.issues[0]?.message ?? "the options cannot be read");
  const options = read.data;
  if (!isTimezone(options.timezone)) {
    throw new LocalError(
      "TIMEZONE_UNKNOWN",
      `Cannot read clocks in timezone ${options.timezone}: there is no such zone`,
      "Give --timezone an IANA zone such as America/New_York or Europe/London.",
    );
  }
  return {
    name: options.name,
    events: options.events,
    now: options.now ? new Date(options.now) : new Date(),
    timezone: options.timezone,
    group: options.group ?? null,
    tvgId: options["tvg-id"] ?? null,
    json: options.json,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: "string" },
        events: { type: "string", multiple: true },
        now: { type: "string" },
        timezone: { type: "string" },
        group: { type: "string" },
        "tvg-id": { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
