// Makes the names of slots that show an invented season, each with the events it means. Called by matching_bench.ts.
// Promises the same names for the same season and seed.

import {
  HELD_PLACES,
  pick,
  RACE_PLACES,
  type Random,
  randomOf,
  type SeasonEvent,
  type Team,
} from "./matching_season.ts";

/** A slot's name and what it is right to match it to. */
export interface GivenSlot {
  name: string;
  grammar: string;
  /** `sourceEventId`s; none when the name prints no event or one that there is not. */
  right: string[];
}

type Draw = { random: Random; season: Season };
type Grammar = (draw: Draw) => { name: string; events: SeasonEvent[] };

interface Season {
  games: SeasonEvent[];
  matches: SeasonEvent[];
  races: SeasonEvent[];
  /** Games that a name without a date can mean, by league. */
  nextGames: SeasonEvent[];
  /** Who meets whom, so that games that are not on can be told from those that are. */
  meetings: Set<string>;
}

const EVENT_SHARE = 0.7;
const MISSING_SHARE = 0.1;

const MONTHS = "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec".split(",");

/** Every maker of event names, by what it tries. Names that print no zone mean New York, but those of `startStop`, which mean UTC. */
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  fullDated: on(
    "games",
    ({ event, draw }) =>
      `${event.league} ${number(draw, 20)}: ${full(event)} @ ${monthDay(event)} ${clock(event)} ET`,
  ),
  fullNext: on(
    "nextGames",
    ({ event, draw }) => `${event.league} ${number(draw, 90)} : ${full(event, "vs.")} ${clock(event)} ET`,
  ),
  nicknames: on(
    "games",
    ({ event, draw }) =>
      `${event.league}  | ${number(draw, 20)} - ${slashDay(event)} ${clock(event)} ${
        sided(event, nickname(draw), "at")
      }`,
  ),
  slotLast: on(
    "games",
    ({ event, draw }) =>
      `${event.league}: ${full(event)} @ ${monthDay(event)} ${clock(event)} :Canal+  ${number(draw, 40)}`,
  ),
  bracketStamp: on(
    "games",
    ({ event, draw }) =>
      `US (Pack+ ${number(draw, 900)}) | ${event.league}: ${full(event)} (${isoDay(event)} ${
        clock24(event)
      }:00)`,
  ),
  statusGmt: on(
    "games",
    ({ event, draw }) =>
      `Next | ${full(event)} | all | ${europeanDay(event)} | ${
        clock24(event, "UTC")
      } (GMT) | 8K EXCLUSIVE | US: ${event.league} PPV ${number(draw, 90)}`,
  ),
  statusLoud: on(
    "games",
    ({ event, draw }) =>
      `LIVE | ${full(event, "-").toUpperCase()} | ${weekdayDay(event, BERLIN)} ${
        clock24(event, BERLIN)
      } CET (DE) | 8K EXCLUSIVE | ${event.league} ${number(draw, 9)}`,
  ),
  startStop: on(
    "games",
    ({ event, draw }) =>
      `${event.league} ${number(draw, 16)} | ${full(event, "x")} start:${isoDay(event, "UTC")} ${
        clock24(event, "UTC")
      }:00 stop:${isoDay(event, "UTC")} 23:59:00`,
  ),
  zones: on(
    "games",
    ({ event }) =>
      `${event.league} : ${full(event)} (${monthDay(event, "Europe/London")}-2026 ${
        clock(event, "Europe/London")
      } UK / ${monthDay(event, "America/Denver")}-2026 ${clock(event, "America/Denver")} MT / ${
        monthDay(event)
      }-2026 ${clock(event)} EST)`,
  ),
  multi: (draw) => {
    const first = pick(draw.random, draw.season.nextGames);
    const second = draw.season.nextGames.find((event) => event.league === first.league && event !== first) ??
      first;
    const both = [first, second].map((event) => `${full(event, "v")} ${clock24(event)}`);
    return {
      name: `${first.league} Events ${number(draw, 9)} | ${both.join(" - ")}`,
      events: [first, second],
    };
  },
  abbreviations: on(
    "nextGames",
    ({ event, draw }) =>
      `${event.league} ${number(draw, 20)}: ${sided(event, abbreviation(draw), "vs")} ${clock(event)} ET`,
  ),
  typos: on(
    "games",
    ({ event, draw }) =>
      `${event.league} ${number(draw, 20)}: ${
        full(event).replace(/\p{Ll}{4,}/u, (word) => misspelt(draw, word))
      } @ ${monthDay(event)} ${clock(event)} ET`,
  ),
  plain: on("nextGames", ({ event }) => `${event.league}: ${sided(event, (team) => team.name, "@")}`),
  people: on(
    "matches",
    ({ event, draw }) =>
      `ATP Tour ${number(draw, 30)}: ${lastFirst(event.sides!.home)} vs ${lastFirst(event.sides!.away)} @ ${
        monthDay(event)
      } ${clock(event)} ET`,
  ),
  titles: on(
    "races",
    ({ event, draw }) =>
      `${event.league} ${number(draw, 9)} | ${event.eventName.replace(event.league, "").trim()} | ${
        weekdayDay(event)
      } ${clock24(event)} ET`,
  ),
};

/** Names of slots without an event. */
const OTHERS: readonly ((draw: Draw) => string)[] = [
  (draw) => `PPV EVENT ${number(draw, 60)}`,
  (draw) => `${pick(draw.random, draw.season.games).league} ${number(draw, 40)}:`,
  (draw) => `US: ${pick(draw.random, RACE_PLACES)} Sports Network HD`,
  (draw) => `UK | ${pick(draw.random, RACE_PLACES)} TV ${number(draw, 9)} FHD`,
];

/**
 * Makes a namer of slots: of the names 70 % print an event of the season, the nearer the likelier, 10 % one that is not on and 20 % none.
 * Names of the same index and purpose are the same; another purpose gives the same slot another name.
 */
export function slotNamer(events: readonly SeasonEvent[]): (index: number, purpose: number) => GivenSlot {
  const season = seasonOf(events);
  const grammars = Object.entries(GRAMMARS);
  return (index, purpose) => {
    const draw = { random: randomOf(index, purpose), season };
    const share = draw.random();
    if (share >= EVENT_SHARE + MISSING_SHARE) {
      return { name: pick(draw.random, OTHERS)(draw), grammar: "none", right: [] };
    }
    const isMissing = share >= EVENT_SHARE;
    if (isMissing) draw.season = notOn(draw);
    // Abbreviated names of games that are not on can mean games that are.
    const [grammar, make] = isMissing ? pick(draw.random, sureGrammars) : grammars[index % grammars.length]!;
    const { name, events } = make(draw);
    return isMissing
      ? { name, grammar: "not on", right: [] }
      : { name, grammar, right: [...new Set(events.map((event) => event.sourceEventId))] };
  };
}

const sureGrammars = Object.entries(GRAMMARS)
  .filter(([grammar]) => !["abbreviations", "nicknames", "typos", "multi"].includes(grammar));

function seasonOf(events: readonly SeasonEvent[]): Season {
  const games = events.filter((event) => event.kind === "game");
  return {
    games,
    matches: events.filter((event) => event.kind === "match"),
    races: events.filter((event) => event.kind === "race"),
    nextGames: games.filter((event) => event.isFirstMeeting),
    meetings: new Set(games.map(meetingOf)),
  };
}

// A season of one event of each kind, none of which is on.
function notOn(draw: Draw): Season {
  const { games, matches, races, meetings } = draw.season;
  for (;;) {
    const [one, other] = [pick(draw.random, games), pick(draw.random, games)];
    if (one.league !== other.league) continue;
    const game: SeasonEvent = {
      ...one,
      teams: [one.teams![0], other.teams![1]],
      sides: { home: one.sides!.home, away: other.sides!.away },
    };
    if (game.sides!.home === game.sides!.away || meetings.has(meetingOf(game))) continue;
    const match = pick(draw.random, matches);
    const race = pick(draw.random, races);
    const [held, other_] = [RACE_PLACES.slice(0, HELD_PLACES), RACE_PLACES.slice(HELD_PLACES)];
    const place = held.find((place) => race.eventName.includes(place))!;
    return {
      games: [game],
      nextGames: [game],
      matches: [{ ...match, sides: { home: match.sides!.home, away: "Aurel Nobody" } }],
      races: [{ ...race, eventName: race.eventName.replace(place, pick(draw.random, other_)) }],
      meetings,
    };
  }
}

function meetingOf({ league, sides }: SeasonEvent): string {
  return `${league}|${[sides!.home, sides!.away].toSorted().join("|")}`;
}

// Half of the slots show what begins within a fifth of the season.
function on(
  list: "games" | "nextGames" | "matches" | "races",
  print: (of: { event: SeasonEvent; draw: Draw }) => string,
): Grammar {
  return (draw) => {
    const events = draw.season[list];
    const event = events[Math.floor(draw.random() ** 2.3 * events.length)]!;
    return { name: print({ event, draw }), events: [event] };
  };
}

function full(event: SeasonEvent, word = "vs"): string {
  return sided(event, (team) => team.name, word);
}

function sided(event: SeasonEvent, nameOf: (team: Team) => string, word: string): string {
  const [home, away] = event.teams!.map((team) => nameOf(team) + (event.isWomens ? " (W)" : "")) as [
    string,
    string,
  ];
  return word === "at" || word === "@" ? `${away} ${word} ${home}` : `${home} ${word} ${away}`;
}

function nickname({ random }: Draw): (team: Team) => string {
  return (team) => team.nicknames.length > 0 ? pick(random, team.nicknames) : team.name;
}

function abbreviation({ random }: Draw): (team: Team) => string {
  return (team) => team.abbreviations.length > 0 ? pick(random, team.abbreviations) : team.name;
}

function misspelt({ random }: Draw, word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  return pick(random, [
    before + after,
    before + letter + letter + after,
    before + after[0] + letter + after.slice(1),
  ]);
}

function lastFirst(person: string): string {
  const [first, ...last] = person.split(" ");
  return `${last.join(" ")}, ${first}`;
}

function number({ random }: Draw, below: number): string {
  return String(1 + Math.floor(random() * below)).padStart(2, "0");
}

const partsIn = new Map<string, Intl.DateTimeFormat>();

// Formatters are dear to make and names many.
function part(event: SeasonEvent, zone: string, which: Intl.DateTimeFormatPartTypes): string {
  let format = partsIn.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
    });
    partsIn.set(zone, format);
  }
  return format.formatToParts(event.startAt).find(({ type }) => type === which)!.value;
}

const HOME_ZONE = "America/New_York";
const BERLIN = "Europe/Berlin";

function clock24(event: SeasonEvent, zone = HOME_ZONE): string {
  return `${part(event, zone, "hour")}:${part(event, zone, "minute")}`;
}

function clock(event: SeasonEvent, zone = HOME_ZONE): string {
  const hour = Number(part(event, zone, "hour"));
  return `${hour % 12 || 12}:${part(event, zone, "minute")} ${hour < 12 ? "AM" : "PM"}`;
}

function monthDay(event: SeasonEvent, zone = HOME_ZONE): string {
  return `${MONTHS[Number(part(event, zone, "month")) - 1]} ${Number(part(event, zone, "day"))}`;
}

function weekdayDay(event: SeasonEvent, zone = HOME_ZONE): string {
  const [month, day] = monthDay(event, zone).split(" ");
  return `${part(event, zone, "weekday")} ${day} ${month}`;
}

function slashDay(event: SeasonEvent): string {
  return `${Number(part(event, HOME_ZONE, "month"))}/${Number(part(event, HOME_ZONE, "day"))}`;
}

function isoDay(event: SeasonEvent, zone = HOME_ZONE): string {
  return `${part(event, zone, "year")}-${part(event, zone, "month")}-${part(event, zone, "day")}`;
}

function europeanDay(event: SeasonEvent): string {
  return isoDay(event, "UTC").split("-").reverse().join("-");
}
