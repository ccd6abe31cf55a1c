// Reads what a channel name prints: kind, sides, title, moment, competition, markers, feed. Pure: no database, no clock.
// Called by intake when a slot is new or renamed, and by `parse-names`. Never throws; time grows with the name's length.

import { chooseMoment, type ChosenMoment } from "./channel_name/chosen_moment.ts";
import { type NameFacts, readFacts, sortedMarkers } from "./channel_name/facts.ts";
import { makeFixture, readFixtures } from "./channel_name/fixtures.ts";
import { LEAGUES, US_LEAGUES } from "./channel_name/league_words.ts";
import { type NameMoments, readMoments } from "./channel_name/moments.ts";
import * as refusals from "./channel_name/refusals.ts";
import { repairName } from "./channel_name/repair.ts";
import { withoutCuts } from "./channel_name/side_cleaning.ts";
import type { SideContext } from "./channel_name/separators.ts";
import { isTemplate, type PrintedSides } from "./channel_name/sides.ts";
import { readSlot, type SlotReading } from "./channel_name/slots.ts";
import { SPORTS } from "./channel_name/sport_words.ts";
import { labelLeague, makeTitle } from "./channel_name/titles.ts";
import type { Fixture, NameKind, NameReading } from "./channel_name/types.ts";
import { splitWords, type Word } from "./channel_name/words.ts";

export type { Fixture, NameKind, NameReading, SideOrder } from "./channel_name/types.ts";

/**
 * Returns the reading of one channel name. Equal names give equal readings. Only the first 2,000 characters are read;
 * `name` is returned as given. `sport` is `Rugby` where the name does not say which code, and null for bare `football`.
 */
export function readName(name: string): NameReading {
  const text = repairName(name);
  if (refusals.isHeader(name) || refusals.isHeader(text)) {
    return headerReading(name);
  }
  const words = splitWords(text);
  const moments = readMoments(text, isUsStyle(text, words), words);
  const slot = readSlot(moments.text);
  const body = slot.pieces.join(" | ");
  const facts = readFacts(body, slot.shelf);
  return decide({ name, text, moments, slot, body, facts, moment: chooseMoment(moments.all) });
}

interface NameParts {
  name: string;
  text: string;
  moments: NameMoments;
  slot: SlotReading;
  body: string;
  facts: NameFacts;
  moment: ChosenMoment;
}

function decide(parts: NameParts): NameReading {
  const { slot, body, facts, moment, moments } = parts;
  const hadMoment = moments.clusters.length > 0;
  const inSlot = slot.numbered || slot.status !== null || hadMoment;
  if (moment.time === null && slot.status === null && refusals.isEpisodeOrFilm(parts.text)) {
    return refused(parts, "linear", 0.9);
  }
  if (refusals.isRoundTheClock(parts.text)) return refused(parts, "linear", 0.9);
  if (refusals.isEmptyText(body)) {
    // Without a label nothing is printed but words of an empty slot, or nothing at all.
    const waiting = slot.shelf === null || refusals.isWaitingSlot(slot, hadMoment);
    return refused(parts, waiting ? "placeholder" : "linear", waiting ? 0.9 : 0.6);
  }
  const channel = !inSlot && refusals.isChannelText(facts.words);
  if (
    (refusals.isShow(facts.words) && !channel) ||
    (slot.pieces.length > 1 && slot.pieces.some(refusals.isShowPiece))
  ) return titled(parts, "show", 0.85);
  // A distance is the length of a race: what `vs` or a dash joins there are the places it runs between.
  const { fixtures, sides } = ROUTE.test(body) ? { fixtures: [], sides: [] } : readFixtures(
    slot.pieces,
    { clusters: moments.clusters, moment },
    sideContext(parts),
  );
  if (
    refusals.announcesNothing(parts.text, facts.words, inSlot) &&
    !sides.some((pair) => pair.separator === "versus")
  ) {
    return refused(parts, "placeholder", 0.95);
  }
  if (sides.some(isTemplate)) return refused(parts, "placeholder", 0.9);
  const [only] = sides;
  if (fixtures.length > 1) return withFixtures(parts, "multi", { fixtures, sides });
  const dashed = only !== undefined && isWeak(only.separator);
  const sporting = inSlot || facts.league !== null || facts.sport !== null;
  const weakShow = sporting && !channel && refusals.isWeakShow(facts.words);
  if (only && !(dashed && weakShow) && !isChannelPair(parts, only, channel)) {
    return withFixtures(parts, "event", { fixtures, sides });
  }
  if (weakShow) return titled(parts, "show", 0.7);
  const dated = moment.time !== null || moment.date !== null;
  const team = dated ? null : refusals.readTeamChannel(slot.pieces, slot);
  const evidence = refusals.titleEvidence({ slot, words: facts.words, text: withoutCuts(body), dated });
  if (team !== null && evidence < 0.45) return { ...refused(parts, "team", 0.7), a: team };
  if (evidence > 0) return titled(parts, "event", evidence);
  return refused(parts, "linear", 0.5);
}

// Signs that also join words which are no sides.
function isWeak(separator: PrintedSides["separator"]): boolean {
  return separator !== "versus" && separator !== "x" && separator !== "at" && separator !== "time";
}

function isUsStyle(text: string, words: Word[]): boolean {
  if ((text.startsWith("US") || text.startsWith("(US")) && /^\(?USA?\)?[\s:|]/.test(text)) return true;
  return LEAGUES.find(words).some((hit) => US_LEAGUES.has(hit.value));
}

// Sports and competitions in which no two sides meet: their dashes join an event and its place.
const FIELD_SPORTS: ReadonlySet<string> = new Set([
  "Golf",
  "Cycling",
  "Skiing",
  "Ski Jumping",
  "Biathlon",
  "Swimming",
  "Gymnastics",
  "Figure Skating",
  "Speed Skating",
  "Horse Racing",
  "Equestrian",
  "Rowing",
  "Sailing",
  "Surfing",
  "Triathlon",
  "Rodeo",
  "PGA Tour",
  "PGA",
  "LPGA",
  "DP World Tour",
  "Tour de France",
  "Giro d'Italia",
  "La Vuelta",
  "Vuelta a Espana",
]);
const FIELD_WORDS =
  /\b(?:ski|snowboard|freestyle|slalom|downhill|big air|halfpipe|skat(?:e|ing)|regatta|marathon|cyclo|tour de|tour of|giro|vuelta|etapa|etape|etappe|tappa|stage \d|rally|grand prix|gp)\b/i;

const ROUTE = /\(\d{1,3}(?:[.,]\d{1,3})? ?km\)/i;

function hasField({ facts, body }: NameParts): boolean {
  return FIELD_SPORTS.has(facts.sport ?? "") || FIELD_SPORTS.has(facts.league ?? "") ||
    FIELD_WORDS.test(body);
}

function sideContext(parts: NameParts): SideContext {
  const { facts, slot, moment } = parts;
  return {
    motor: facts.motor || hasField(parts),
    person: facts.person,
    surelyPerson: facts.person && (facts.sport !== null || facts.league !== null),
    clocked: moment.time !== null,
    atIsVenue: facts.motor || facts.fights || (facts.person && facts.sport !== null),
    sporting: slot.eventSlot || (slot.shelf !== null && (facts.league !== null || facts.sport !== null)),
    inSlot: slot.numbered || slot.status !== null || slot.shelf !== null,
  };
}

// A bare dash between two names, with no slot, clock or status around it, also separates a channel from its
// programme: channel words and a leading language code tell those apart.
function isChannelPair(parts: NameParts, sides: PrintedSides, channel: boolean): boolean {
  if (
    sides.separator === "versus" || sides.separator === "at" || parts.slot.numbered ||
    parts.slot.status !== null ||
    parts.moment.time !== null
  ) {
    return false;
  }
  return channel || (isWeak(sides.separator) && sides.a.length <= 2 && parts.facts.league === null);
}

function emptyReading(name: string, kind: NameKind, grammar: string): NameReading {
  return {
    name,
    kind,
    sport: null,
    league: null,
    a: null,
    b: null,
    order: null,
    title: null,
    date: null,
    weekday: null,
    time: null,
    zone: null,
    feed: null,
    markers: [],
    fixtures: [],
    shelf: null,
    grammar,
    confidence: 0,
    language: null,
    status: null,
  };
}

function headerReading(name: string): NameReading {
  const reading = emptyReading(name, "header", "header");
  reading.confidence = 0.95;
  return reading;
}

// Fields are set one by one, here and in `withFixtures`: spreading objects took a tenth of the time of a reading.
function refused(parts: NameParts, kind: NameKind, confidence: number): NameReading {
  const { name, facts, slot, moment } = parts;
  const reading = emptyReading(name, kind, grammarOf(parts));
  reading.sport = facts.sport;
  reading.league = facts.league;
  reading.date = moment.date;
  reading.weekday = moment.weekday;
  reading.time = moment.time;
  reading.zone = moment.zone;
  reading.feed = facts.feed;
  reading.markers = sortedMarkers(facts.markers);
  reading.shelf = slot.shelf;
  reading.confidence = confidence;
  reading.language = facts.language;
  reading.status = slot.status;
  return reading;
}

function titled(parts: NameParts, kind: "event" | "show", confidence: number): NameReading {
  const reading = refused(parts, kind, confidence);
  reading.title = makeTitle(parts.slot.pieces) || null;
  const split = kind === "event" ? splitBareNames(parts, reading.title) : null;
  if (split) [reading.a, reading.b] = split;
  if (kind === "event") {
    const fixture: Fixture = {
      ...makeFixture(null, parts.moment),
      a: reading.a,
      b: reading.b,
      title: reading.title,
    };
    reading.fixtures = [fixture];
    if (reading.grammar === "plain") reading.grammar = "plain-title";
  }
  return reading;
}

// `Parma Fiorentina Dec 27 1:25 PM :MTV FI  02`: one pack prints two clubs side by side with nothing between them.
// Two words can only be read one way; of more words only a dictionary can tell, so they stay a title.
function splitBareNames(parts: NameParts, title: string | null): [string, string] | null {
  const { slot, moment, text, facts } = parts;
  if (slot.grammar !== "slot-last" || moment.time === null || text.includes("@") || title === null) {
    return null;
  }
  const names = title.split(" ");
  const [a = "", b = ""] = names;
  const plain = names.length === 2 && names.every((word) => /^[\p{L}'.-]{3,}$/u.test(word));
  return plain && facts.sport === null && facts.league === null ? [a, b] : null;
}

function withFixtures(
  parts: NameParts,
  kind: "event" | "multi",
  found: { fixtures: Fixture[]; sides: PrintedSides[] },
): NameReading {
  const { facts, slot } = parts;
  const context: string[] = [];
  const markers = facts.markers.slice();
  for (const pair of found.sides) {
    for (const text of pair.context) context.push(text);
    for (const marker of pair.markers) markers.push(marker);
  }
  const separator = found.sides[0]?.separator ?? "versus";
  const reading = refused(parts, kind, confidenceOf(parts, separator));
  // A fight card's headline is both: two sides and the title that carries the event's number.
  const title = facts.fights || (isWeak(separator) && separator !== "dash")
    ? makeTitle(slot.pieces) || null
    : null;
  for (const fixture of found.fixtures) fixture.title = title;
  reading.fixtures = found.fixtures;
  const first = found.fixtures[0];
  if (first) {
    reading.a = first.a;
    reading.b = first.b;
    reading.order = first.order;
    reading.title = title;
    reading.date = first.date;
    reading.weekday = first.weekday;
    reading.time = first.time;
    reading.zone = first.zone;
  }
  // Athletics is a ball club where it stands as a side.
  if (reading.sport !== null && found.sides.some((pair) => printsSport(pair, reading.sport))) {
    reading.sport = null;
  }
  reading.league = labelLeague(context, slot.pieces.slice(1), facts.league);
  reading.markers = sortedMarkers(markers);
  if (reading.sport === null && first?.order === "away_home" && /\bfootball\b/i.test(parts.body)) {
    reading.sport = "American Football";
  }
  return reading;
}

function printsSport({ a, b }: PrintedSides, sport: string | null): boolean {
  return SPORTS.find(splitWords(`${a} | ${b}`)).some((hit) => hit.value === sport);
}

// Measured on labelled names: machine stamps and worded separators are read rightly most often, bare dashes least.
function confidenceOf({ slot, moment }: NameParts, separator: PrintedSides["separator"]): number {
  if (isWeak(separator)) {
    return slot.numbered || slot.status !== null ? 0.7 : 0.45;
  }
  if (separator === "time") return 0.6;
  if (moment.clock === "start-stop" || moment.clock === "stamp" || moment.clock === "gmt") return 0.95;
  if (slot.numbered || slot.status !== null || moment.time !== null) return 0.9;
  return 0.75;
}

function grammarOf({ slot, moment, text }: NameParts): string {
  if (moment.clock === "start-stop") return "start-stop";
  if (slot.grammar === "slot-last") {
    return moment.time !== null || moment.date !== null
      ? `${text.includes("@") ? "at-" : ""}date-slot-last`
      : "slot-last";
  }
  const clock = moment.clock === "date" && text.includes(" @ ") ? "at-date" : moment.clock;
  return clock === null ? slot.grammar : `${slot.grammar}-${clock}`;
}
