// Reads ESPN's teams: beside events, in a league's list of teams, or one alone.
import { z } from "zod";
import { Team, teamSourceId } from "./espn_fields.ts";
import {
  asFields,
  cleanId,
  cleanText,
  distinctTexts,
  Id,
  NeededName,
  part,
  Text,
  Url,
} from "./source_fields.ts";
import { type BatchBuilder, nameOfEntry } from "./source_reading.ts";
import type { SourceLeague, SourceTeam } from "./source_rows.ts";

/** The league a team or event is read for. */
export interface LeagueOfAnswer {
  id: string | null;
  name: string;
  /** The source's name of the sport. */
  sport: string;
  /** The sport in ESPN's addresses; null where unknown. */
  sportSlug: string | null;
}

/** The name a team is shown by: `Chicago Cubs`. */
export function nameOfTeam(team: z.output<typeof Team>): string | null {
  return team.displayName ?? team.name ?? team.location;
}

/**
 * A team as a row; null without a name or where its id cannot be told from other teams' ids.
 * @param metadata The whole answer about the team where it comes from a list; null beside an event.
 */
export function teamRow(
  team: z.output<typeof Team>,
  league: LeagueOfAnswer,
  metadata: Record<string, unknown> | null,
): SourceTeam | null {
  const name = nameOfTeam(team);
  const sourceTeamId = teamSourceId(team, { sportSlug: league.sportSlug, leagueId: league.id });
  if (name === null || sourceTeamId === null) return null;
  const { location, name: nickname, abbreviation } = team;
  const placed = location !== null && nickname !== null ? `${location} ${nickname}` : null;
  // Elsewhere location and name both hold the club's name, in cricket the location is a country.
  const isPlaced = placed === name && location !== nickname;
  const isShortenedPlace = !isPlaced && nickname !== null && name !== nickname &&
    name.endsWith(` ${nickname}`);
  return {
    sourceTeamId,
    sourceLeagueId: league.id,
    league: league.name,
    sport: league.sport,
    name,
    shortName: team.shortDisplayName,
    alternateNames: distinctTexts(
      [team.shortDisplayName, isShortenedPlace ? placed : null, team.nickname],
      [name, abbreviation],
    ),
    city: isPlaced ? location : null,
    nickname: isPlaced ? nickname : null,
    abbreviation,
    country: null,
    badgeUrl: team.logo ?? team.logos?.find((logo) => logo?.href)?.href ?? null,
    color: team.color,
    alternateColor: team.alternateColor,
    isList: metadata !== null,
    metadata,
  };
}

/** Adds a team of a list; one without an id or name is skipped. */
export function readListedTeam(entry: unknown, league: LeagueOfAnswer, batch: BatchBuilder): void {
  const fields = asFields(asFields(entry)?.team ?? entry) ?? {};
  const what = nameOfEntry("team", cleanId(fields.id), cleanText(fields.displayName));
  const team = batch.read(Team, fields, what);
  if (team === null) return;
  if (nameOfTeam(team) === null) return batch.skip(what, "it has no name");
  const row = teamRow(team, league, fields);
  if (row === null) return batch.skip(what, "it has no id");
  batch.addTeam(row);
}

/** A league beside its board, in a list of leagues or around a list of teams. */
export const League = z.object({
  id: Id.pipe(z.string({ error: "it has no id" })),
  uid: Text,
  name: NeededName,
  shortName: Text,
  midsizeName: Text,
  abbreviation: Text,
  slug: Text,
  logos: z.array(part({ href: Url })).nullish().catch(null),
});

/** A league as a row. Its slug is the whole path, as that is what it is asked by. */
export function leagueRow(
  league: z.output<typeof League>,
  about: { sport: string; sportSlug: string | null; sportNumber: string | null },
): SourceLeague {
  const isPath = about.sportSlug !== null && league.slug !== null && /^[a-z0-9._-]+$/.test(league.slug);
  return {
    sourceLeagueId: league.id,
    sport: about.sport,
    name: league.name,
    alternateNames: distinctTexts([league.shortName, league.abbreviation], [league.name]),
    shortName: league.shortName ?? league.abbreviation,
    slug: isPath ? `${about.sportSlug}/${league.slug}` : null,
    sourceSportId: about.sportNumber,
    country: null,
    logoUrl: league.logos?.find((logo) => logo?.href)?.href ?? null,
    websiteUrl: null,
    description: null,
    startYear: null,
  };
}
