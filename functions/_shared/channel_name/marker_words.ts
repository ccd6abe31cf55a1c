// Words that change which fixture a name means (women, age groups, reserves) or which feed of it a slot carries.
// Used over the whole text of a name; identity markers must agree with an event's before the two may match.

import { meaning, PhraseBook } from "./words.ts";

/** Identity markers by printed word. Age groups (`U21`) are read by {@link ageMarker}, compounds by {@link compoundMarker}. */
export const MARKERS = new PhraseBook<string>([
  ...meaning(
    "women",
    "women|womens|women's|woman|won's|wmn|wmns|wmn's|ladies|ladies'|girls|femenil|femenino|femenina|femeninas|feminino|feminina|femininos|" +
      "femininas|feminin|feminine|feminines|feminas|femminile|femminili|donne|femmes|fem|mulheres|mujeres|frauen|damen|" +
      "dames|vrouwen|kvinder|kvindernes|kvinner|kvinnor|kvenna|damer|damernas|damerna|naiset|naisten|kobiet|zeny|zene|liga zen|extraliga zen|pohar zen|" +
      "zenski|zenska|zenske|zensky|kadinlar|kadin|bayanlar|noi nb i|noi bajnokok ligaja|noi kezilabda|noi kosarlabda|" +
      "noi roplabda|noi labdarugas|moterys|moteru|sieviesu|sievietes|naised|gynaikon|" +
      "женщины|женская|женский|женские|жен|γυναικων|γυναικες|سيدات|السيدات|נשים|女子|여자|" +
      "ncaaw|ncaawb|wncaab|wcbb|wbb|wbball|wlax|wsoc|wvb|wvball|wgym|wih|wswim|wten|wtennis|wgolf|wwp|wsoccer|" +
      "aflw|nrlw|wbbl|uwcl|" +
      "w soccer|w basketball|w volleyball|w hockey|w lacrosse|w tennis|w gymnastics|w golf|w swimming|w water polo|" +
      "w league|w cup|w series|w gold cup|w champions cup|w championship|w nations league|super rugby w",
  ),
  ...meaning(
    "reserves",
    "reserves|reserve team|reserve|reserve league|reserves league|second xi|2nd xi|reservas|reserva|reserverna|" +
      "reserven|development squad|development league|farm league|vfl reserves",
  ),
  ...meaning(
    "youth",
    "youth|primavera|juvenil|juveniles|juvenis|juniores|junioren|juniorinnen|a junioren|b junioren|a jugend|b jugend|" +
      "jugend|dorost|mlodziez|juniorow|cadetes|infantil|espoirs|giovanili|genc|ifjusagi|world junior|world juniors|" +
      "junior vm|junior world|juniors championship|uefa youth league|youth league",
  ),
  ...meaning("wheelchair", "wheelchair|fauteuil|rollstuhl|silla de ruedas|cadeira de rodas|paralympic"),
  // `Texas Legends` is a club: sides that end so are weighed as a pair, where sides are built.
  ...meaning(
    "legends",
    "alumni|leyendas|lendas|legenden|legendit|veteranos|veteranen|oldtimers|legends of|legends game|legends match|" +
      "legends cup|world legends|charity match|charity game|charity football match|celebrity match|celebrity game|" +
      "walking football|soccer aid|sidemen charity",
  ),
  ...meaning(
    "highschool",
    "high school|highschool|nfhs|ghsa|ihsa|mhsaa|ohsaa|nysphsaa|chsaa|fhsaa|khsaa|prep football|hs football|hs basketball|hs baseball|hs softball|hs soccer|hs volleyball|hs hockey",
  ),
  ...meaning(
    "beach",
    "beach volleyball|volleyball beach|beach soccer|beach tennis|beach tenis|beach handball|beachvolley|" +
      "beach pro tour|beach football",
  ),
  ...meaning("esports", "esports|e sports|eserie|enascar|fifae|simracing|sim racing|2k league|iracing"),
]);

const AGE_WORD = /^(?:u|under|sub)(?:(\d{1,2})s?)?$/;
const AGE = /^(?:u|under|sub|m)?(\d{1,2})s?$/;
const NORDIC_AGE = /^[jp](1[6-9]|20)$/;

/**
 * Returns the age marker (`u21`) of `U21`, `U-14`, `Under 19`, `Sub-20`, `J20` at this word, with the words it takes.
 * `Jong Ajax` is the club's second team: its word is taken where a club that has one follows.
 */
export function ageMarker(word: string, next: string | undefined): { marker: string; words: number } | null {
  // Asked for every word of a name; all spellings begin with one of four letters.
  const initial = word[0];
  if (initial === "j" || initial === "p") return nordicAge(word, next);
  if (initial !== "u" && initial !== "s") return null;
  const printed = AGE_WORD.exec(word);
  if (!printed) return null;
  const joined = printed[1] !== undefined;
  const age = Number((joined ? printed : AGE.exec(next ?? ""))?.[1] ?? 0);
  if (age < 7 || age > 23) return null;
  return { marker: `u${age}`, words: joined ? 1 : 2 };
}

const JONG_CLUBS = new Set(
  "ajax psv az utrecht sparta feyenoord vitesse oranje genk gent kaa cercle twente heerenveen volendam almere"
    .split(" "),
);

function nordicAge(word: string, next: string | undefined): { marker: string; words: number } | null {
  if (word === "jong") return JONG_CLUBS.has(next ?? "") ? { marker: "reserves", words: 1 } : null;
  const age = word.length === 3 ? NORDIC_AGE.exec(word) : null;
  return age ? { marker: `u${age[1]}`, words: 1 } : null;
}

// No compound is shorter: `dameligaen`, `frauenliga`.
const COMPOUND_LENGTH = 9;
const COMPOUND =
  /^(?:dam(?:e|en|er)?(?:hand|fot|fod|fuss|liga|alls|hock|ishock|eishock|bask|voll|bund|elit|serie|land|inne|super)|kvinn?de|kvinne|kvinno|frauen|naisten)/;

/** Returns `women` for a folded word that begins with the word for them (`Damehandboldligaen`, `Frauenbundesliga`). */
export function compoundMarker(word: string): string | null {
  if (word.length < COMPOUND_LENGTH) return null;
  const initial = word[0];
  if (initial !== "d" && initial !== "k" && initial !== "f" && initial !== "n") return null;
  return COMPOUND.test(word) ? "women" : null;
}

const LANGUAGE_ROWS: [string, string][] = [
  ["es", "espanol|spanish|castellano|esp|spa|es"],
  ["en", "english|ingles|anglais|englisch|eng|en"],
  ["fr", "francais|french|fra|fre|fr"],
  ["de", "deutsch|german|ger|deu|de"],
  ["pt", "portugues|portuguese|por|pt"],
  ["it", "italiano|italian|ita|it"],
  ["nl", "nederlands|dutch|nl"],
  ["sv", "svenska|swedish|swe|sv"],
  ["no", "norsk|norwegian"],
  ["da", "dansk|danish"],
  ["fi", "suomi|finnish"],
  ["ar", "arabic|arabe|ara|ar"],
  ["hi", "hindi"],
  ["pa", "punjabi"],
  ["zh", "mandarin|cantonese|chinese"],
  ["ja", "japanese"],
  ["ko", "korean"],
  ["tr", "turkish|turkce"],
  ["pl", "polski|polish"],
  ["ru", "russian"],
];

/** Language code by the word a bracket prints (`(Spanish)`, `(ESP)`), folded. */
export const BRACKET_LANGUAGES: ReadonlyMap<string, string> = new Map(
  LANGUAGE_ROWS.flatMap(([code, words]) => words.split("|").map((word): [string, string] => [word, code])),
);

/** Commentary languages announced outside brackets: only with a word that says so, as `French Open` is no language. */
export const LANGUAGES = new PhraseBook<string>(
  LANGUAGE_ROWS.flatMap(([code, words]) =>
    words.split("|").filter((word) => word.length > 3).flatMap((word) => [
      ...meaning(
        code,
        `in ${word}|en ${word}|em ${word}|in ${word} language|${word} commentary|${word} feed`,
      ),
      ...meaning(code, `${word} audio|auf ${word}|hnic in ${word}|main ${word}|på ${word}`),
    ])
  ),
);

/** Feeds of one and the same fixture. */
export const FEEDS = new PhraseBook<string>([
  ...meaning("home", "home feed|home stream|home broadcast|home radio|home team feed|feed home"),
  ...meaning("away", "away feed|away stream|away broadcast|away radio|away team feed|visitor feed|feed away"),
  ...meaning(
    "alternate",
    "alternate|alt feed|alternate feed|alternate broadcast|altcast|alt cast|megacast|manningcast|skycast|all 22|" +
      "player camera|player cam|on board camera|onboard camera|on board|onboard|tactical camera|tactical cam|" +
      "command center|data feed|stats feed|kids cast|kidscast|prime vision|next gen stats|fan cam|fancam|drone cam|" +
      "watchalong|watch along|betcast",
  ),
  ...meaning("national", "national feed"),
]);

/** Feed words that count only as the whole content of a bracket or at the end of a slot's text. */
export const BRACKET_FEEDS: ReadonlyMap<string, string> = new Map([
  ["home", "home"],
  ["away", "away"],
  ["homex", "home"],
  ["awayx", "away"],
  ["alt", "alternate"],
  ["alternate", "alternate"],
  ["national", "national"],
]);

const STATUS_WORDS: [string, string][] = [
  [
    "live",
    "live|live now|now|now live|en vivo|en directo|directo|en direct|direct|ao vivo|in diretta|diretta|jetzt live|direkte",
  ],
  ["next", "next|next game|next up|next event|next match|up next"],
  ["ended", "end|ended|finished|full time|ft|over|final score|beendet|termine|finalizado"],
  ["upcoming", "upcoming|soon|scheduled|later|later today"],
];

/** Slot status by the whole text of a piece, folded. */
export const STATUSES: ReadonlyMap<string, string> = new Map(
  STATUS_WORDS.flatMap(([status, words]) => words.split("|").map((word): [string, string] => [word, status])),
);
