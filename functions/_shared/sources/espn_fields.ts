// Parts of ESPN's answers that every sport shares: ids in uids, states, places, broadcasters, seasons. Pure.
import { z } from "zod";
import { cleanId, Color, distinctTexts, Entries, Id, part, Text, Url } from "./source_fields.ts";
import type { SourceEvent } from "./source_rows.ts";

/** The parts of a uid such as `s:600~l:700~e:740898`; null where it lacks one. */
export interface UidParts {
  sport: string | null;
  league: string | null;
  team: string | null;
  athlete: string | null;
}

/** Takes a uid apart. Unknown parts are ignored. */
export function readUid(uid: string | null): UidParts {
  const parts = new Map((uid ?? "").split("~").map((each) => [each.slice(0, 2), cleanId(each.slice(2))]));
  const of = (key: string) => parts.get(key) ?? null;
  return { sport: of("s:"), league: of("l:"), team: of("t:"), athlete: of("a:") };
}

/** Sports by their name in addresses and their number in uids. */
const sportNumbers: Record<string, string> = {
  baseball: "1",
  football: "20",
  basketball: "40",
  hockey: "70",
  cricket: "200",
  volleyball: "400",
  soccer: "600",
  tennis: "850",
  golf: "1100",
  racing: "2000",
  mma: "3301",
};

/** Whether the ids of a sport's teams repeat between its leagues, so that the league is part of a team's uid. */
const leagueIsPartOfTeam: Record<string, boolean> = {
  baseball: true,
  football: true,
  basketball: true,
  hockey: true,
  volleyball: true,
  soccer: false,
  cricket: false,
};

/** The sport of a uid in addresses of ESPN's API; null for sports whose number is not known. */
export function sportSlugOfUid(uid: string | null): string | null {
  const { sport } = readUid(uid);
  const found = Object.entries(sportNumbers).find(([, number]) => number === sport);
  return found?.[0] ?? null;
}

/**
 * The id under which a team is kept: its uid, `s:600~t:331` or `s:20~l:28~t:1`. Where an answer leaves the uid out it is made as
 * ESPN makes it for that sport; null for sports of which that is not known.
 */
export function teamSourceId(
  team: { uid: string | null; id: string | null },
  about: { sportSlug: string | null; leagueId: string | null },
): string | null {
  const uid = readUid(team.uid);
  if (uid.sport !== null && uid.team !== null) {
    return uid.league === null
      ? `s:${uid.sport}~t:${uid.team}`
      : `s:${uid.sport}~l:${uid.league}~t:${uid.team}`;
  }
  const sport = sportNumbers[about.sportSlug ?? ""];
  const withLeague = leagueIsPartOfTeam[about.sportSlug ?? ""];
  if (sport === undefined || withLeague === undefined || team.id === null) return null;
  if (!withLeague) return `s:${sport}~t:${team.id}`;
  return about.leagueId === null ? null : `s:${sport}~l:${about.leagueId}~t:${team.id}`;
}

/** The id under which a person or pair is kept. A person is the same in every tour: the league goes. */
export function personSourceId(uid: string | null): string | null {
  const { sport, athlete, team } = readUid(uid);
  if (sport === null) return null;
  if (athlete !== null) return `s:${sport}~a:${athlete}`;
  return team === null ? null : `s:${sport}~t:${team}`;
}

/** ESPN's UTC moment, to the minute or second. */
export function readMoment(text: string | null): Date | null {
  if (
    text === null || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
  ) {
    return null;
  }
  const moment = new Date(text);
  // Date reads 31 February as 3 March; the day that it was given must be the day it has, but for the offset.
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(moment.getTime()) || Number.isNaN(day.getTime())) return null;
  if (day.toISOString().slice(0, 10) !== text.slice(0, 10) || day.getUTCFullYear() < 1900) return null;
  return moment;
}

export const Status = part({ type: part({ name: Text, state: Text, description: Text }) });

const statusNames: [pattern: RegExp, status: SourceEvent["status"]][] = [
  [/^STATUS_(?:POSTPONED|SUSPENDED)$/, "postponed"],
  [/^STATUS_(?:CANCELL?ED|ABANDONED|UNCONTESTED)$/, "cancelled"],
  [/^STATUS_(?:FINAL|FULL_TIME|FORFEIT|WALKOVER|RETIRED|BYE|ENDED|COMPLETED?)(?:_|$)/, "completed"],
  [/^STATUS_(?:SCHEDULED|TBD|PRE_?GAME|PRE_?FIGHT|FIGHTERS_WALKING)/, "scheduled"],
  [/^STATUS_(?:IN_PROGRESS|HALFTIME|FIRST_HALF|SECOND_HALF|END_|OVERTIME|EXTRA_TIME|SHOOTOUT|LIVE)/, "live"],
];

const states: Record<string, SourceEvent["status"]> = { pre: "scheduled", in: "live", post: "completed" };

/** Where an event stands: by the status's name, else (delays, cricket, new names) by whether it is before, in or after the game. */
export function readStatus(status: z.output<typeof Status>): SourceEvent["status"] {
  const name = status?.type?.name?.toUpperCase() ?? "";
  const named = statusNames.find(([pattern]) => pattern.test(name));
  if (named !== undefined) return named[1];
  // Cricket has no names: what a day's play came to stands in the description.
  if (/^(?:abandoned|cancell?ed|no play)/i.test(status?.type?.description ?? "")) return "cancelled";
  if (/^postponed/i.test(status?.type?.description ?? "")) return "postponed";
  return states[status?.type?.state?.toLowerCase() ?? ""] ?? "scheduled";
}

export const Venue = part({
  fullName: Text,
  displayName: Text,
  court: Text,
  address: part({ city: Text, state: Text, country: Text }),
});

/** Where it is, from the first place that says anything. */
export function readVenue(
  places: z.output<typeof Venue>[],
): { venue: string | null; city: string | null; country: string | null } {
  const place = places.find((each) => each?.fullName || each?.displayName || each?.address?.city);
  const name = place?.fullName ?? place?.displayName ?? null;
  const { city = null, state = null, country = null } = place?.address ?? {};
  return {
    venue: place?.court && name !== null ? `${place.court}, ${name}` : name,
    city: city !== null && state !== null && !city.endsWith(state) ? `${city}, ${state}` : city,
    country,
  };
}

const Broadcast = z.object({
  names: z.array(Text).nullish().catch(null),
  type: part({ shortName: Text }),
  media: part({ shortName: Text }),
});

/** Who shows it, each once: `ESPN, ESPN Deportes`. Radio is left out. */
export function readBroadcasters(...lists: unknown[][]): string | null {
  const names = lists.flat().flatMap((entry) => {
    const broadcast = Broadcast.safeParse(entry).data;
    if (broadcast === undefined || /radio/i.test(broadcast.type?.shortName ?? "")) return [];
    return [...broadcast.names ?? [], broadcast.media?.shortName];
  });
  const joined = distinctTexts(names).join(", ");
  return joined === "" ? null : joined;
}

export const Season = part({ year: Text, slug: Text });

/** `2026`, or `2025-2026` where the season's slug says that it runs over two years. */
export function readSeason(season: z.output<typeof Season>): string | null {
  const years = /^(\d{2})(\d{2})-(\d{2})(?:-|$)/.exec(season?.slug ?? "");
  if (years !== null && Number(years[3]) === (Number(years[2]) + 1) % 100) {
    return `${years[1]}${years[2]}-${Number(years[1]) + (years[3] === "00" ? 1 : 0)}${years[3]}`;
  }
  return season?.year ?? null;
}

/** The round in words: the week of a league, or the stage a tournament's slug names (`round-of-16`). */
export function readRound(season: z.output<typeof Season>, week: string | null): string | null {
  const slug = season?.slug ?? "";
  const isStage = slug !== "" && !/^\d|^(?:regular|off)-?season/.test(slug);
  const words = slug.replace(/^(pre|post)-season$/, "$1season").replaceAll("-", " ").trim();
  const stage = isStage && words !== "" ? words[0]!.toUpperCase() + words.slice(1) : null;
  const numbered = week === null || week === "0" ? null : `Week ${week}`;
  if (stage === null) return numbered;
  return stage === "Preseason" && numbered !== null ? `${stage} ${numbered}` : stage;
}

const teamShape = {
  id: Id,
  uid: Text,
  location: Text,
  name: Text,
  nickname: Text,
  abbreviation: Text,
  displayName: Text,
  shortDisplayName: Text,
  color: Color,
  alternateColor: Color,
  logo: Url,
  logos: z.array(part({ href: Url })).nullish().catch(null),
};
export const Team = z.object(teamShape);

/** A side of any sport: a team, a person, or a pair of persons as a roster. */
export const Competitor = z.object({
  id: Id,
  uid: Text,
  homeAway: Text,
  order: z.number().nullish().catch(null),
  team: part(teamShape),
  athlete: part({ displayName: Text, fullName: Text, shortName: Text, flag: part({ alt: Text }) }),
  roster: part({ displayName: Text }),
});

export const Competition = z.object({
  id: Id,
  uid: Text,
  date: Text,
  startDate: Text,
  timeValid: z.boolean().nullish().catch(null),
  description: Text,
  type: part({ id: Text, text: Text, abbreviation: Text }),
  round: part({ displayName: Text }),
  notes: z.array(part({ headline: Text })).nullish().catch(null),
  status: Status,
  venue: Venue,
  competitors: Entries,
  broadcasts: Entries,
  geoBroadcasts: Entries,
});
