// Cheap decisions about names that announce no event: headings, empty slots, programmes, channels, team channels.
// Called by channel_name.ts in this order, before and after the sides are looked for.

import { FIGHT_LEAGUES, isCompetitionHead, LEAGUES, MOTOR_LEAGUES, PERSON_LEAGUES } from "./league_words.ts";
import { trimMarks, withoutCuts } from "./side_cleaning.ts";
import {
  CHANNEL_WORDS,
  EMPTY_WORDS,
  EVENT_WORDS,
  OLD_MATCH_WORDS,
  STRONG_SHOW_WORDS,
  WEAK_SHOW_WORDS,
} from "./show_words.ts";
import type { SlotReading } from "./slots.ts";
import { SPORTS } from "./sport_words.ts";
import { foldText, hasLetterOrDigit, type PhraseHit, splitWords, type Word } from "./words.ts";

const ORNAMENT = "#=*~★☆►◄▶◀●■□▬─━═+<>|◆◇✦•_-";

/** True for a heading between channels: letters framed by ornaments (`##### SPORTS #####`, `=>(★ X ★)<=`). */
export function isHeader(name: string): boolean {
  const text = name.trim();
  if (
    text !== "" && !ORNAMENT.includes(text[0] ?? "") && !" ()[]".includes(text[0] ?? "") && text.length > 8
  ) return false;
  if (!/[\p{L}\d]/u.test(text)) return text.length > 2 && frameLength(text) >= 3;
  const front = frameLength(text);
  if (front < 2) return false;
  const back = frameLength([...text].reverse().join(""));
  return front >= 3
    ? back >= 2 || /^[#=★]/.test(text) && text.lastIndexOf(text.slice(0, 2)) > front
    : back >= 3;
}

// Ornaments at the beginning of the text, not counting spaces and brackets between them.
function frameLength(text: string): number {
  let count = 0;
  for (const letter of text) {
    if (ORNAMENT.includes(letter)) count++;
    else if (!" ()[]".includes(letter)) break;
  }
  return count;
}

const EMPTY_BODY =
  /^(?:ppv|pay per view|live|event|events|live event|live events|ppv event|ppv events|box office|game|match|all|vs|v|x|at|et|uk|live stream|next|end|ended|upcoming|exclusive|n a|none|empty|null|undefined|test|test channel)?$/;

/** True if nothing is left in a slot but words of an empty one. `text`: the pieces, without label and moments. */
export function isEmptyText(text: string): boolean {
  // The longest empty body is `pay per view` with marks around it; longer texts say something if they hold a word.
  if (text.length > 40) return !hasLetterOrDigit(text);
  const fold = foldText(withoutCuts(text)).replace(/[^\p{L}\d]+/gu, " ").trim();
  return EMPTY_BODY.test(fold);
}

const TEMPLATE_SIGN = /MM|DD|mm|YY|[{%<]/;

/** True if the text announces that nothing is on, or is a template nobody filled in (`MM.DD h:mm`). */
export function announcesNothing(text: string, words: Word[], inSlot: boolean): boolean {
  // Outside a slot the words must be most of the name: `No Match for …` is also the title of a film.
  const empty = EMPTY_WORDS.find(words).reduce((count, hit) => count + hit.to - hit.from, 0);
  if (empty > 0 && (inSlot || empty * 2 > words.length)) return true;
  return (text.includes("(") && /\((?:live )?events?(?: only)?\)/i.test(text)) ||
    (TEMPLATE_SIGN.test(text) &&
      /\b(?:MM[./-]DD|DD[./-]MM|h{1,2}:mm|YYYY)\b|\{[a-z_]+\}|%[A-Z_]+%|<[a-z_]+>/.test(text));
}

/** True for studio programmes, press conferences, highlights and replays, even when they print two sides. */
export function isShow(words: Word[]): boolean {
  return STRONG_SHOW_WORDS.has(words) || isOldMatch(words);
}

// A `Classic` is a tournament too. The year that closes the list is past whenever this is read; later seasons of
// re-runs are told by the schedule, which has no event for them.
const PAST_YEAR = /^(?:19\d\d|20[01]\d|202[0-4])$/;

function isOldMatch(words: Word[]): boolean {
  return OLD_MATCH_WORDS.has(words) && words.some((word) => PAST_YEAR.test(word.fold));
}

/** True for programme words that only count when no two sides are printed (`NHL Tonight`). */
export function isWeakShow(words: Word[]): boolean {
  return WEAK_SHOW_WORDS.has(words);
}

/** True for a piece that only says a league is on air (`Premier League Live`), the name of its studio programme. */
export function isShowPiece(piece: string): boolean {
  const words = splitWords(withoutCuts(piece));
  const league = LEAGUES.at(words, 0);
  return league !== null && league.to === words.length - 1 &&
    /^(?:live|tonight|today)$/.test(words[league.to]?.fold ?? "");
}

/** True for an episode or a film: `S01E05`, or a year in brackets that closes the name. */
export function isEpisodeOrFilm(text: string): boolean {
  return /\bS\d{1,2}\s?E\d{1,3}\b|\bseason \d{1,2},? episode \d/i.test(text) ||
    /\((?:19|20)\d\d\)$/.test(text);
}

/** True for round-the-clock channels. */
export function isRoundTheClock(text: string): boolean {
  return text.includes("24") && /(?:^|[^\d/])24\s?[/-]\s?7(?![\d/])/.test(text);
}

/** True if words of an ordinary channel or programme guide stand in the text. */
export function isChannelText(words: Word[]): boolean {
  return CHANNEL_WORDS.has(words);
}

const SERVICE =
  /(?:\+|\b(?:peacock|prime|stan|fubo|flo|max|fanatiz|game pass|league pass|center ice|gaago|clubber|discovery|disc|nfhs|premier sports player))\s*(?:us|uk|ca|au|tv|sports?)?$/i;

/** True if a label with nothing behind it is an event slot waiting for its event, false for an ordinary channel. */
export function isWaitingSlot(slot: SlotReading, hadMoment: boolean): boolean {
  if (slot.eventSlot || slot.status !== null || hadMoment) return slot.shelf !== null || slot.status !== null;
  if (slot.shelf === null) return false;
  const words = splitWords(slot.shelf);
  if (SERVICE.test(slot.shelf)) return true;
  if (slot.grammar === "slot-end" && /\b(?:tv|channel|network|news|radio)\b/i.test(slot.shelf)) return false;
  return slot.grammar !== "slot-end" || LEAGUES.has(words) || SPORTS.has(words);
}

// `Rd 4`, `Etappe 6`: the number of a part of an event.
const PART_NUMBER =
  /\b(?:day|dag|tag|court|round|rd|runde|ronda|rodada|matchweek|stage|[eé]tape|etappe|etapa|tappa|etapp|week)\.?\s?#?\d{1,2}\b/i;

// `24h Nürburgring`: hours alone are also a channel's (`Noticias 24h`), so the circuit must follow or precede.
const CIRCUITS =
  "n[uü]e?rburgring|spa|(?:le|du) mans|daytona|sebring|bathurst|suzuka|dubai|barcelona|monza|imola|interlagos|fuji|bahrain|portim[aã]o|paul ricard|silverstone|indianapolis|watkins glen|shanghai|s[aã]o paulo|cota";
const HOURS = "\\b\\d{1,2}\\s?(?:h|hrs?|hours?|heures|stunden|horas|ore)\\b";
const HOURS_RACE = new RegExp(
  `${HOURS}[\\s\\w]{0,8}\\b(?:${CIRCUITS})|\\b(?:${CIRCUITS})\\b.{0,3}${HOURS}`,
  "i",
);

function isHoursRace(words: Word[], text: string): boolean {
  return words.some(({ fold }) => fold.length < 4 && /^\d/.test(fold)) && HOURS_RACE.test(text);
}

// `NASCAR - Harbour Casino 400`: a race of a listed series that closes with its distance.
function isMeasuredRace(words: Word[], hits: PhraseHit<string>[]): boolean {
  const [first] = hits;
  return first !== undefined && words.length > first.to + 1 && MOTOR_LEAGUES.has(first.value) &&
    /^[1-9]\d{2}$/.test(words.at(-1)?.fold ?? "");
}

/** How sure a name without two sides is an event: 0 means it is none. */
export function titleEvidence(options: TitleEvidence): number {
  const { slot, words, text } = options;
  const hits = LEAGUES.find(words);
  const event = EVENT_WORDS.has(words) || PART_NUMBER.test(text);
  const titled =
    hits.some((hit) =>
      hit.to < words.length && (MOTOR_LEAGUES.has(hit.value) || FIGHT_LEAGUES.has(hit.value))
    ) &&
    /\s(?:at|@)\s|:\s/i.test(text);
  const competition = !text.includes("|") &&
    words.some((word, index) => index > 0 && isCompetitionHead(word.fold)) && hits.length > 0 &&
    !hits.some((hit) => hit.from === 0 && hit.to === words.length);
  if (options.dated) return 0.6;
  if (slot.eventSlot || slot.status !== null) return 0.5;
  const card = hits.some((hit) =>
    FIGHT_LEAGUES.has(hit.value) && /^\d{1,3}$/.test(words[hit.to]?.fold ?? "")
  );
  if (card || isHoursRace(words, text)) return 0.45;
  if (CHANNEL_WORDS.has(words)) return 0;
  if (event || titled || isMeasuredRace(words, hits)) return 0.45;
  if (SPORTS.find(words).some((hit) => hit.value === "Motorsport" && hit.to - hit.from < words.length)) {
    return 0.35;
  }
  const shelfWords = slot.shelf === null ? [] : splitWords(slot.shelf);
  if (slot.numbered && (LEAGUES.has(shelfWords) || SPORTS.has(shelfWords))) return 0.4;
  return competition ? 0.35 : 0;
}

/** What {@link titleEvidence} looks at. `dated`: the name prints a clock or a date. */
export interface TitleEvidence {
  slot: SlotReading;
  words: Word[];
  text: string;
  dated: boolean;
}

function withoutRoundBrackets(text: string): string {
  let out = "";
  let reached = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", reached)) {
    const close = text.indexOf(")", open);
    if (close < 0) break;
    out += `${text.slice(reached, open)} `;
    reached = close + 1;
  }
  return out + text.slice(reached);
}

const VENUE = /\b(?:center|centre|arena|stadium|garden|ballpark|coliseum|dome)$/i;

/** Returns the team of a channel devoted to one (`NHL: Calgary Flames`, `US (MLB) Seattle Mariners (S)`), or null. */
export function readTeamChannel(pieces: string[], slot: SlotReading): string | null {
  if (slot.numbered || slot.status !== null) return null;
  const text = pieces.join(" | ").replace(/^\(?[A-Z]{2,3}\)?\s+(?=\()/, "");
  const bracketed = /^\(([^()]{2,30})\)\s*(.+)$/.exec(text);
  const plain = withoutRoundBrackets(bracketed ? `${bracketed[1]}: ${bracketed[2]}` : text);
  const words = splitWords(plain);
  const league = LEAGUES.at(words, 0);
  const label = league ?? SPORTS.at(words, 0);
  if (pieces.length === 2 && VENUE.test(pieces[1] ?? "") && label === null) return trimMarks(pieces[0] ?? "");
  if (!label || label.to === words.length) return null;
  if (
    league &&
    (FIGHT_LEAGUES.has(league.value) || MOTOR_LEAGUES.has(league.value) || PERSON_LEAGUES.has(league.value))
  ) {
    return null;
  }
  let rest = plain.slice(label.end).replace(/^\s*[:|-]\s*/, "");
  const sport = SPORTS.at(splitWords(rest), 0);
  if (sport) rest = rest.slice(sport.end);
  const name = trimMarks(rest.replace(/\b(?:4K|UHD|FHD|HD|SD|RAW|HEVC)\b/g, " "));
  const nameWords = splitWords(name);
  const plausible = nameWords.length >= 1 && nameWords.length <= 4 && !CHANNEL_WORDS.has(nameWords) &&
    !LEAGUES.has(nameWords) && !nameWords.some((word) => isCompetitionHead(word.fold)) &&
    /^[\p{L}\d .'&-]+$/u.test(name) && !name.includes(" - ");
  return plausible && /\p{L}{3}/u.test(name) ? name : null;
}
