// Reads one event of an ESPN board: a game, a tournament's matches, a card of fights, the sessions of a race, or a title alone.
import { z } from "zod";
import {
  Competition,
  Competitor,
  personSourceId,
  readBroadcasters,
  readMoment,
  readRound,
  readSeason,
  readStatus,
  readVenue,
  Season,
  Status,
  teamSourceId,
  Venue,
} from "./espn_fields.ts";
import { type LeagueOfAnswer, nameOfTeam, teamRow } from "./espn_teams.ts";
import {
  asFields,
  cleanId,
  cleanText,
  distinctTexts,
  Entries,
  NeededId,
  part,
  Text,
} from "./source_fields.ts";
import { type BatchBuilder, kindOfValue, nameOfEntry } from "./source_reading.ts";
import type { SourceCompetitor } from "./source_rows.ts";

/** What all events of one answer are read with. */
export interface EventReading {
  batch: BatchBuilder;
  /** The week of the whole board, where events have none of their own. */
  week: string | null;
  /** The league of an event; null when nothing tells it. */
  leagueOf: (event: Record<string, unknown>) => LeagueOfAnswer | null;
}

const Event = z.object({
  id: NeededId,
  name: Text,
  date: Text,
  timeValid: z.boolean().nullish().catch(null),
  description: Text,
  season: Season,
  week: part({ number: Text }),
  status: Status,
  venue: Venue,
  circuit: Venue,
  venues: z.array(Venue).nullish().catch(null),
});

/** An event with all that its games, matches or sessions take from it. */
interface Head {
  event: z.output<typeof Event>;
  league: LeagueOfAnswer;
  round: string | null;
  description: string | null;
  /** What is kept as the source's whole answer. */
  fields: Record<string, unknown>;
  batch: BatchBuilder;
}

type OneCompetition = z.output<typeof Competition> & { fields: Record<string, unknown> };

/** Adds what one entry of a board's `events` tells to the batch. */
export function readEvent(entry: unknown, reading: EventReading): void {
  const { batch } = reading;
  const fields = asFields(entry);
  if (fields === null) return batch.skip("an event", `it is ${kindOfValue(entry)}`);
  const what = nameOfEntry("event", cleanId(fields.id), cleanText(fields.name));
  const event = batch.read(Event, fields, what);
  if (event === null) return;
  const league = reading.leagueOf(fields);
  if (league === null) return batch.skip(what, "it has no league");
  const round = readRound(event.season, event.week?.number ?? reading.week);
  const head: Head = { event, league, round, description: event.description, fields, batch };

  const competitions = competitionsOf(fields);
  const groupings = Entries.parse(fields.groupings);
  if (groupings.length > 0) return readMatches(head, groupings.flatMap(matchesOfGrouping));
  if (league.sportSlug === "tennis") {
    return readMatches(head, competitions.map((match) => ({ match, kind: null })));
  }
  if (league.sportSlug === "mma" || league.sportSlug === "boxing") return readCard(head, competitions);
  if (league.sportSlug === "racing") return readSessions(head, competitions);
  if (competitions.length === 0) return addEvent(head, { id: event.id, eventName: event.name });
  for (const competition of competitions) {
    const id = competitions.length === 1 ? event.id : competition.id;
    // Cricket names the match of its series there: 24th Match.
    const own = { ...head, round: head.round ?? competition.description };
    if (id === null) batch.skip(what, "one of its games has no id");
    else readGame(own, competition, id);
  }
}

function competitionsOf(fields: Record<string, unknown>): OneCompetition[] {
  return Entries.parse(fields.competitions).flatMap((entry) => {
    const own = asFields(entry);
    return own === null ? [] : [{ ...Competition.parse(own), fields: own }];
  });
}

/** A side of a game or one of a field. */
interface Entrant {
  name: string;
  sourceId: string | null;
  isHome: boolean | null;
  order: number | null;
  abbreviation: string | null;
  country: string | null;
  competitor: z.output<typeof Competitor>;
}

function entrantsOf(competition: OneCompetition, league: LeagueOfAnswer): Entrant[] {
  return competition.competitors.flatMap((entry) => {
    const competitor = Competitor.safeParse(entry).data;
    if (competitor === undefined) return [];
    const { team, athlete, roster } = competitor;
    const name = (team ? nameOfTeam(team) : null) ?? athlete?.displayName ?? athlete?.fullName ??
      roster?.displayName;
    if (!name) return [];
    const about = { sportSlug: league.sportSlug, leagueId: league.id };
    return [{
      name,
      sourceId: team ? teamSourceId(team, about) : personSourceId(competitor.uid),
      isHome: competitor.homeAway === "home" ? true : competitor.homeAway === "away" ? false : null,
      order: competitor.order ?? null,
      abbreviation: team?.abbreviation ?? null,
      country: athlete?.flag?.alt ?? null,
      competitor,
    }];
  });
}

/** The two sides, home first; without home and away in ESPN's order. */
function inOrder([first, second]: [Entrant, Entrant]): [Entrant, Entrant] {
  if (first.isHome !== null && second.isHome !== null && first.isHome !== second.isHome) {
    return first.isHome ? [first, second] : [second, first];
  }
  return (second.order ?? 0) < (first.order ?? 0) ? [second, first] : [first, second];
}

const unknownSide = /^(?:tb[acd]|to be (?:announced|confirmed|determined|decided))(?: ?\/.*)?$/i;

/** Sports that name the home side first; Americans write `Away at Home`. */
const homeFirst = new Set([
  "soccer",
  "rugby",
  "rugby-league",
  "cricket",
  "australian-football",
  "field-hockey",
  "tennis",
]);

function readGame(head: Head, competition: OneCompetition, id: string): void {
  const { event, league, batch } = head;
  const what = nameOfEntry("event", id, event.name);
  const entrants = entrantsOf(competition, league);
  if (competition.competitors.length !== 2) {
    return addEvent(head, { id, eventName: event.name, game: competition, field: fieldByName(entrants) });
  }
  const [first, second] = entrants;
  if (first === undefined || second === undefined) return batch.skip(what, "one of its sides has no name");
  if (unknownSide.test(first.name) || unknownSide.test(second.name)) {
    return batch.skip(what, "its sides are not known yet");
  }
  const [home, away] = inOrder([first, second]);
  const isHomeFirst = homeFirst.has(league.sportSlug ?? "");
  addEvent(head, {
    id,
    eventName: isHomeFirst ? `${home.name} vs ${away.name}` : `${away.name} at ${home.name}`,
    game: competition,
    sides: [home, away],
  });
}

/** Those who compete, by name: the order of a leaderboard changes with every hole and says nothing about who takes part. */
function fieldByName(entrants: Entrant[]): SourceCompetitor[] | null {
  return fieldOf(entrants.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function fieldOf(entrants: Entrant[]): SourceCompetitor[] | null {
  const field = new Map(entrants.map((entrant) => [entrant.name, {
    id: entrant.sourceId,
    name: entrant.name,
    abbreviation: entrant.abbreviation,
    country: entrant.country,
  }]));
  return field.size === 0 ? null : [...field.values()];
}

interface Match {
  match: OneCompetition;
  /** `Women's Singles`. */
  kind: string | null;
}

function matchesOfGrouping(entry: unknown): Match[] {
  const fields = asFields(entry) ?? {};
  const kind = cleanText(asFields(fields.grouping)?.displayName);
  return competitionsOf(fields).map((match) => ({ match, kind }));
}

/** Tours by what is played: the boards of both list all matches of a tournament that men and women play at once. Named as we name them. */
const tours: [pattern: RegExp, id: string, name: string][] = [
  [/^women/i, "900", "WTA Tour"],
  [/^men/i, "851", "ATP Tour"],
];

/** Each match of a tournament is an event, in the tour of those who play. */
function readMatches(head: Head, matches: Match[]): void {
  for (const { match, kind } of matches) {
    const played = kind ?? match.type?.text ?? null;
    const tour = head.league.sportSlug === "tennis"
      ? tours.find(([pattern]) => pattern.test(played ?? ""))
      : undefined;
    const [, id, name] = tour ?? [];
    const league = id === undefined || id === head.league.id
      ? head.league
      : { ...head.league, id, name: name! };
    const round = [played, match.round?.displayName].filter(Boolean).join(", ") || null;
    if (match.id === null) head.batch.skip(nameOfEntry("match of", head.event.name), "it has no id");
    else readGame({ ...partOf(head, match), league, round }, match, match.id);
  }
}

/** The head of a tournament's or meeting's part, whose whole answer holds that part only. */
function partOf(head: Head, { fields: own }: OneCompetition): Head {
  const { id, uid, name, shortName, season, venue, circuit } = head.fields;
  return {
    ...head,
    description: head.event.name,
    fields: { id, uid, name, shortName, season, venue, circuit, competitions: [own] },
  };
}

/** A card is one event, as channels show the card. Its field are the fighters of the main card, the main bout's first. */
function readCard(head: Head, bouts: OneCompetition[]): void {
  // The main card is what begins last; ESPN lists bouts in the order they are fought.
  const latest = Math.max(...bouts.map((bout) => readMoment(bout.date)?.getTime() ?? 0));
  const main = bouts.filter((bout) => (readMoment(bout.date)?.getTime() ?? 0) === latest).reverse();
  const fighters = main.flatMap((bout) => entrantsOf(bout, head.league));
  addEvent(head, {
    id: head.event.id,
    eventName: head.event.name,
    games: bouts,
    field: fieldOf(fighters.filter(({ name }) => !unknownSide.test(name))),
  });
}

/** Words for ESPN's abbreviations of sessions; the race itself goes by the meeting's name alone. */
const sessions: Record<string, string> = {
  FP1: "Practice 1",
  FP2: "Practice 2",
  FP3: "Practice 3",
  QUAL: "Qualifying",
  SS: "Sprint Shootout",
  SR: "Sprint",
  SQ: "Sprint",
  RACE: "",
};

/** Practice, qualifying and race are events of their own, each with its time. */
function readSessions(head: Head, competitions: OneCompetition[]): void {
  const { event, batch } = head;
  for (const session of competitions) {
    const what = nameOfEntry("session of", event.name, session.id);
    const code = session.type?.abbreviation?.toUpperCase() ?? null;
    // ESPN leaves the abbreviation of the sprint's qualifying out and gives its number only.
    const told = code ?? (session.type?.id === "5" ? "SS" : null);
    const words = told === null ? session.type?.text ?? null : sessions[told] ?? session.type?.text ?? told;
    const suffix = words ?? (competitions.length === 1 ? "" : null);
    if (session.id === null) batch.skip(what, "it has no id");
    else if (suffix === null) batch.skip(what, "which session it is is not told");
    else if (event.name === null) batch.skip(what, "it has no name");
    else {
      addEvent(partOf(head, session), {
        id: session.id,
        eventName: suffix === "" ? event.name : `${event.name} - ${suffix}`,
        game: session,
        field: fieldByName(entrantsOf(session, head.league)),
      });
    }
  }
  if (competitions.length === 0) addEvent(head, { id: event.id, eventName: event.name });
}

interface Added {
  id: string;
  eventName: string | null;
  /** What is played, where it is one thing: its start, place and state count before the event's. */
  game?: OneCompetition;
  /** All that is shown under the event. */
  games?: OneCompetition[];
  /** Home, then away. */
  sides?: [Entrant, Entrant];
  field?: SourceCompetitor[] | null;
}

/** Adds an event and the teams that play; a skip when its name or day is missing. */
function addEvent(head: Head, { id, eventName, game, games, sides, field = null }: Added): void {
  const { event, league, batch } = head;
  const what = nameOfEntry("event", id, eventName);
  const startAt = readMoment(game?.date ?? null) ?? readMoment(game?.startDate ?? null) ??
    readMoment(event.date);
  if (eventName === null) return batch.skip(what, "it has no name");
  if (startAt === null) return batch.skip(what, "it has no day");
  const shown = game === undefined ? games ?? [] : [game];
  const [home, away] = sides ?? [];
  const status = game?.status ?? event.status;
  const headlines = distinctTexts((game?.notes ?? []).map((note) => note?.headline)).join(". ");
  const place = readVenue([
    game?.venue,
    event.venue,
    ...event.venues ?? [],
    event.circuit,
    ...shown.map((each) => each.venue),
  ]);
  batch.addEvent({
    sourceEventId: id,
    league: league.name,
    sport: league.sport,
    eventName,
    sides: home && away ? { home: home.name, away: away.name } : null,
    startAt,
    ...place,
    status: readStatus(status),
    sourceLeagueId: league.id,
    homeSourceId: home?.sourceId ?? null,
    awaySourceId: away?.sourceId ?? null,
    timeIsKnown: (game?.timeValid ?? event.timeValid) !== false && status?.type?.name !== "STATUS_TBD",
    utcOffsetMinutes: null,
    season: readSeason(event.season),
    round: head.round,
    broadcaster: readBroadcasters(...shown.flatMap((each) => [each.broadcasts, each.geoBroadcasts])),
    description: headlines || head.description,
    thumbnailUrl: null,
    homeLogoUrl: home ? logoOf(home) : null,
    awayLogoUrl: away ? logoOf(away) : null,
    field,
    metadata: head.fields,
  });
  for (const side of sides ?? []) {
    const row = side.competitor.team ? teamRow(side.competitor.team, league, null) : null;
    if (row !== null) batch.addTeam(row);
  }
}

function logoOf({ competitor: { team } }: Entrant): string | null {
  return team?.logo ?? team?.logos?.find((logo) => logo?.href)?.href ?? null;
}
