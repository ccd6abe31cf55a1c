// What every source's answers are turned into before they reach the database: leagues, teams and events in one shape.

/** A league as a source lists it. */
export interface SourceLeague {
  /** The source's own id: TheSportsDB `4328`, ESPN `700`. */
  sourceLeagueId: string;
  /** The source's name of the sport. */
  sport: string;
  name: string;
  alternateNames: string[];
  shortName: string | null;
  /** ESPN's path of the league, `soccer/eng.1`. */
  slug: string | null;
  sourceSportId: string | null;
  country: string | null;
  logoUrl: string | null;
  websiteUrl: string | null;
  description: string | null;
  startYear: number | null;
}

/** A team as a source tells of it, in a list of a league's teams or beside an event. */
export interface SourceTeam {
  /** TheSportsDB `133602`; ESPN's uid (`s:600~t:331`, `s:20~l:28~t:1`), because its bare ids repeat between leagues. */
  sourceTeamId: string;
  sourceLeagueId: string | null;
  league: string;
  sport: string;
  name: string;
  shortName: string | null;
  alternateNames: string[];
  /** The place in the name, not where the ground lies. */
  city: string | null;
  nickname: string | null;
  abbreviation: string | null;
  country: string | null;
  badgeUrl: string | null;
  /** Six hexadecimal digits without `#`. */
  color: string | null;
  alternateColor: string | null;
  /** From a list of the league's teams: the league is the team's own, not a cup that it plays in. */
  isList: boolean;
  /** The source's whole answer; null beside an event. */
  metadata: unknown;
}

/** One who competes in an event without two sides. */
export interface SourceCompetitor {
  id: string | null;
  name: string;
  abbreviation: string | null;
  country: string | null;
}

/** What only some sources tell of an event; everything left out counts as unknown. */
export interface SourceEventDetails {
  sourceLeagueId: string | null;
  homeSourceId: string | null;
  awaySourceId: string | null;
  /** False where the source names only the day. */
  timeIsKnown: boolean;
  /** The venue's offset from UTC at that time, in minutes. */
  utcOffsetMinutes: number | null;
  city: string | null;
  country: string | null;
  season: string | null;
  round: string | null;
  broadcaster: string | null;
  description: string | null;
  thumbnailUrl: string | null;
  homeLogoUrl: string | null;
  awayLogoUrl: string | null;
  field: SourceCompetitor[] | null;
  /** The source's whole answer about the event. */
  metadata: unknown;
}

/** One event as a source tells it. */
export interface SourceEvent extends Partial<SourceEventDetails> {
  sourceEventId: string;
  league: string;
  sport: string;
  eventName: string;
  /** Both sides, or neither for races, cards and tournaments. */
  sides: { home: string; away: string } | null;
  startAt: Date;
  venue: string | null;
  status: "scheduled" | "live" | "completed" | "postponed" | "cancelled";
}

/** All that one answer of a source tells, with what could not be read of it. */
export interface SourceBatch {
  leagues: SourceLeague[];
  teams: SourceTeam[];
  events: SourceEvent[];
  /** Entries left out because an id or a name is missing, with the reason; at most 20 are named. */
  skipped: { what: string; reason: string }[];
  skippedCount: number;
}
