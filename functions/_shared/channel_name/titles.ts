// Makes an event's title out of the pieces of a name that prints no two teams. Called by channel_name.ts.
// A title keeps what tells the event apart (round, court, session) and drops labels that are reported elsewhere.

import { takeBrackets } from "./brackets.ts";
import { LEAGUES } from "./league_words.ts";
import { trimMarks, withoutCuts } from "./side_cleaning.ts";
import { SPORTS } from "./sport_words.ts";
import { hasLetterOrDigit, splitWords, type Word } from "./words.ts";

/** Returns the title of the pieces, empty when nothing but labels is left. */
export function makeTitle(pieces: string[]): string {
  const texts: string[] = [];
  // A piece that is only a competition or sport is reported as such, unless nothing else is there.
  const telling: string[] = [];
  for (const piece of pieces) {
    const text = trimMarks(dropRepeats(withoutCuts(piece)));
    if (!hasLetterOrDigit(text)) continue;
    texts.push(text);
    if (!isLabel(text)) telling.push(text);
  }
  return trimMarks(dropLabel((telling.length > 0 ? telling : texts).join(" - ")));
}

function isSport(text: string): boolean {
  return isSportLabel(splitWords(text), text);
}

function isSportLabel(words: Word[], text: string): boolean {
  const hit = SPORTS.at(words, 0);
  return (hit !== null && hit.to === words.length) || (words.length === 1 && /^\s*sports?\s*$/i.test(text));
}

function isLabel(text: string): boolean {
  const words = splitWords(text);
  const hit = LEAGUES.at(words, 0) ?? SPORTS.at(words, 0);
  return (hit !== null && hit.to === words.length) || isSportLabel(words, text);
}

// `IndyCar: Mission Grand Prix` keeps what follows the label; `floracing: 2026 Short Track` also loses the season.
function dropLabel(title: string): string {
  const colon = title.indexOf(":");
  const labelled = colon > 0 && isLabel(title.slice(0, colon)) && /\p{L}/u.test(title.slice(colon));
  const rest = (labelled ? title.slice(colon + 1) : title).replace(COMMENTARY, "");
  return rest.includes("20") ? rest.replace(/^\s*20\d\d\s+(?=\p{L})/u, "").replace(SEASON_TAIL, "") : rest;
}

// `Qualifying: Lone Star Le Mans WEC 2026`. An earlier year is no season but an old event, which the number keeps apart.
const SEASON_TAIL = /(?<=\p{L})\s20(?:2[5-9]|[3-9]\d)$/u;
const COMMENTARY =
  /^\s*(?:en|in|em)\s(?:espa[ñn]ol|spanish|english|fran[çc]ais|french|portugu[êe]s)\s?[-:]\s?/i;

// Some packs print the title a second time in brackets, cut short.
function dropRepeats(text: string): string {
  if (!text.includes("(")) return text;
  const outside = takeBrackets(text);
  const firstWord = (value: string) => splitWords(value.replace(/^[^:]{0,20}:\s*(?:20\d\d\s)?/, ""))[0]?.fold;
  const long = outside.inside.filter((held) => held.length > 12);
  if (long.length === 0) return text;
  const first = firstWord(outside.text);
  const repeats = long.some((held) => firstWord(held) === first);
  return repeats ? outside.text : text;
}

/** Returns the competition a label before the sides names (`Italy - Serie A`, `PRL`, `Betfred Super League`), or null.
 * `context`: texts cut off around the sides; `pieces`: the name's other pieces, where a bare acronym may be a venue. */
export function labelLeague(context: string[], pieces: string[], listed: string | null): string | null {
  for (const text of [...context, ...pieces]) {
    const label = withoutStage(withoutLead(withoutSports(trimMarks(withoutCuts(takeBrackets(text).text)))));
    const words = splitWords(label);
    if (words.length === 0 || words.length > 8 || isSportLabel(words, label)) continue;
    if (listed !== null) {
      const country = COUNTRY_LABEL.test(label);
      const hit = LEAGUES.find(words).find((found) => found.value === listed);
      if (hit && hit.to === words.length && hit.from > 0 && hit.from <= 3 && country) return label;
      continue;
    }
    const acronym = ACRONYM.test(label) && !NO_LEAGUES.has(label) && context.includes(text);
    if (acronym || words.some(({ fold }) => COMPETITION.has(fold) || isCompound(fold))) {
      return label;
    }
  }
  return listed;
}

// What follows a competition's name to say which part of it is played: `VFL Practice Match`, `NRL R11`, `WLAX QF`.
function withoutStage(label: string): string {
  const space = label.lastIndexOf(" ");
  if (space < 2 || !closesStage(label, space + 1)) return label;
  const stage = STAGE.exec(label);
  return stage && stage.index >= 2 ? trimMarks(label.slice(0, stage.index)) : label;
}

// Most labels close with another word; the expression is only for those that can fit it.
function closesStage(label: string, from: number): boolean {
  const last = label.charCodeAt(label.length - 1);
  return (last >= 48 && last <= 57) || STAGE_ENDS.has(label.slice(from).toLowerCase());
}

const STAGE_ENDS: ReadonlySet<string> = new Set(
  "match matches round qf sf po final season preseason pre-season playoff playoffs play-off play-offs semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals"
    .split(" "),
);
const STAGE =
  /\s(?:practice match(?:es)?|opening round|(?:r|m|gm|gw|rd\.?|round|match|game|week|day|jornada|spieltag|matchday|journ[eé]e|giornata|kolejka|runda|omg[aå]ng|runde)\s?\d{1,3}|qf\d?|sf\d?|po\d?|(?:quarter|semi)[- ]?finals?|final|regular season|pre-?season|play-?offs?)$/i;

// `Ice Hockey : Champions League` keeps its competition.
function withoutSports(text: string): string {
  if (!text.includes(":")) return isSport(text) ? "" : text;
  return text.split(/\s?:\s/).filter((part) => !isSport(part)).join(" : ");
}

const ACRONYM = /^(?:[A-Z]{2,5}\d?|Pro[A-Z])$/;

// Acronyms beside the sides that are a picture's quality, a language or the station that shows the match.
const NO_LEAGUES: ReadonlySet<string> = new Set(
  ("SD HD FHD UHD HDR RAW HEVC LIVE PPV VIP MULTI ALL TV UK USA US CA AU NZ EN ES FR DE IT PT NL SE NO DK FI PL TR AR MX " +
    "ESPN ESPN2 ESPN3 ESPNU ABC CBS CBSSN NBC NBCSN FOX FS1 FS2 TNT TBS USA TRU ION CW NESN SNY YES MSG " +
    "TSN TSN2 TSN3 RDS DAZN KAYO STAN MAX VBTV GAORA BBC ITV RAI RTL ZDF ARD ORF TF1 RTE TG4 SVT NRK YLE TVA CBC")
    .split(" "),
);

// What only leads to a competition's name: `on Serie A`, `2026 Copa America`.
function withoutLead(text: string): string {
  const label = LEAD_INITIALS.includes(text[0] ?? " ")
    ? text.replace(/^(?:sur|on|auf|en|op|på)\s+/i, "")
    : text;
  return label.startsWith("20") ? label.replace(/^20\d\d(?:[/-]\d{2,4})?\s+/, "") : label;
}

const LEAD_INITIALS = "soaepSOAEP";

// `Italy - Serie A`, `Belgium Pro League`: up to two words before a listed league name its country.
const COUNTRY_LABEL = /^[\p{L} ]{3,20}(?: -| :)? /u;
// `Kvindeligaen`, `Primaliiga`, `Håndboldligaen`: the noun is the end of a longer word.
function isCompound(fold: string): boolean {
  return fold.length > COMPOUND_LENGTH && COMPOUND_ENDS.some((end) => fold.endsWith(end));
}

const COMPOUND_LENGTH = 7;
const COMPOUND_ENDS =
  "ligaen ligan liiga liga lyga serien divisjonen divisionen cupen pokalen league pokal allsvenskan".split(
    " ",
  );

const COMPETITION: ReadonlySet<string> = new Set(
  ("cup copa coupe coppa pokal league liga ligue serie series championship championships trophy bowl tour open masters tournament invitational classic playoffs series")
    .split(" "),
);
