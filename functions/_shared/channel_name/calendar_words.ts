// Month, weekday and zone words in the languages event packs print, and which calendar dates exist.
// Used by the clock recognisers; words that also are ordinary words are marked so that they need more context.

/** Month number by folded word. */
export const MONTHS: ReadonlyMap<string, number> = monthTable();

/** Month words that are ordinary words too (`set`, `out`, `ago`): they count only after a day (`7 set`). */
export const DAY_FIRST_MONTHS: ReadonlySet<string> = new Set([
  "set",
  "out",
  "ago",
  "mars",
  "mei",
  "lug",
  "fev",
  ...genitiveMonths().flatMap((row) => row.split(" ")),
]);

function monthTable(): Map<string, number> {
  const rows = [
    "jan january januar janvier enero ene janeiro gennaio januari tammikuu ocak",
    "feb february februar fevrier fev febrero fevereiro febbraio februari helmikuu subat",
    "mar march marz maerz mars marzo marco maart maaliskuu mart",
    "apr april avril avr abril abr aprile huhtikuu nisan",
    "may mai mayo maio maggio mag mei maj toukokuu mayis",
    "jun june juni juin junio junho giugno giu kesakuu haziran",
    "jul july juli juillet juil julio julho luglio lug heinakuu temmuz",
    "aug august aout agosto ago augustus augusti elokuu agustos",
    "sep sept september septembre septiembre setiembre setembro set settembre syyskuu eylul",
    "oct october okt oktober octobre octubre outubro out ottobre ott lokakuu ekim",
    "nov november novembre noviembre novembro marraskuu kasim",
    "dec december dez dezember decembre diciembre dic dezembro dicembre desember joulukuu aralik",
  ];
  return new Map(
    [...rows.entries(), ...genitiveMonths().entries()].flatMap(([index, row]) =>
      row.split(" ").map((word): [string, number] => [word, index + 1])
    ),
  );
}

// Months as they are printed after a day in Polish, Czech and Slovak, Finnish, Danish and Dutch, and Russian. Several
// are names or ordinary words too (`maja`, `marca`), so they count only there.
function genitiveMonths(): string[] {
  return [
    "stycznia ledna januara tammikuuta января",
    "lutego unora februara helmikuuta февраля",
    "marca brezna maaliskuuta mrt marts марта",
    "kwietnia dubna aprila huhtikuuta апреля",
    "maja kvetna toukokuuta мая",
    "czerwca cervna kesakuuta июня",
    "lipca cervence heinakuuta июля",
    "sierpnia srpna elokuuta августа",
    "wrzesnia zari septembra syyskuuta сентября",
    "pazdziernika rijna oktobra lokakuuta октября",
    "listopada listopadu novembra marraskuuta ноября",
    "grudnia prosince decembra joulukuuta декабря",
  ];
}

/** Weekday number (1 = Monday) by folded word. */
export const WEEKDAYS: ReadonlyMap<string, number> = weekdayTable();

function weekdayTable(): Map<string, number> {
  const rows = [
    "mon monday montag lundi lunes segunda lunedi maandag mandag man maanantai poniedzialek pondeli ponedjeljak ponedeljak pazartesi lun",
    "tue tues tuesday dienstag mardi martes terca martedi dinsdag tirsdag tisdag tir tis tiistai wtorek utery utorak sali",
    "wed weds wednesday mittwoch mercredi miercoles quarta mercoledi woensdag onsdag ons keskiviikko sroda streda srijeda sreda carsamba mier merc",
    "thu thur thurs thursday donnerstag jeudi jueves quinta giovedi donderdag torsdag tor torstai czwartek ctvrtek cetvrtak persembe jue giov",
    "fri friday freitag vendredi viernes sexta venerdi vrijdag fredag fre perjantai piatek patek petak cuma",
    "sat saturday samstag sonnabend samedi sabado sabato zaterdag lordag lor lauantai sobota subota cumartesi",
    "sun sunday sonntag dimanche domingo domenica zondag sondag son sunnuntai niedziela nedele nedjelja nedelja pazar",
  ];
  return new Map(
    rows.flatMap((row, index) => row.split(" ").map((word): [string, number] => [word, index + 1])),
  );
}

/**
 * Weekdays that are ordinary words or places elsewhere, most of them Nordic: they count only at the head of
 * a piece, or directly before a dotted date (`søn 14.09`).
 */
export const NORDIC_WEEKDAYS: ReadonlySet<string> = new Set([
  "man",
  "tir",
  "tis",
  "ons",
  "tor",
  "fre",
  "lor",
  "son",
  "pazar",
]);

/**
 * Short weekdays that are ordinary words too, German, Dutch, Finnish, French, Spanish, Italian, Portuguese, Polish and
 * Czech: they count only directly before a date or clock, or after one (`Sa 27.12.`, `dom. 18:30`, `20:45 giov`).
 */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mo", 1],
  ["ma", 1],
  ["di", 2],
  ["ti", 2],
  ["mi", 3],
  ["wo", 3],
  ["ke", 3],
  ["do", 4],
  ["to", 4],
  ["fr", 5],
  ["vr", 5],
  ["pe", 5],
  ["sa", 6],
  ["za", 6],
  ["la", 6],
  ["zo", 7],
  ["su", 7],
  ["mie", 3],
  ["mer", 3],
  ["sr", 3],
  ["qua", 3],
  ["jeu", 4],
  ["gio", 4],
  ["qui", 4],
  ["czw", 4],
  ["ven", 5],
  ["vie", 5],
  ["sex", 5],
  ["sam", 6],
  ["sab", 6],
  ["sob", 6],
  ["so", 7],
  ["dim", 7],
  ["dom", 7],
  ["niedz", 7],
  ["ndz", 7],
  ["ne", 7],
  ["пн", 1],
  ["вт", 2],
  ["ср", 3],
  ["чт", 4],
  ["пт", 5],
  ["сб", 6],
  ["вс", 7],
]);

/** Words for the day a name is read on: they stand with a clock and say nothing the guide could use. */
export const TODAY_WORDS: ReadonlySet<string> = new Set([
  "hoy",
  "heute",
  "oggi",
  "hoje",
  "vandaag",
  "idag",
  "tanaan",
  "dzis",
  "dzisiaj",
  "dnes",
  "danas",
  "bugun",
  "сегодня",
  "today",
]);

/** Words before a weekday word that make it part of a club's name (`Sheffield Wednesday`, `Connecticut Sun`). */
export const CLUB_BEFORE_WEEKDAY: ReadonlySet<string> = new Set(["sheffield", "connecticut", "conn"]);

const ZONES = new Set(
  ("ET EST EDT CT CST CDT MT MST MDT PT PST PDT AST ADT NST NDT AKST AKDT HST UK GMT BST UTC CET CEST MEZ MESZ " +
    "EET EEST WET WEST MSK TRT IST PKT GST JST KST HKT SGT PHT WIB AEST AEDT ACST ACDT AWST NZST NZDT NZT SAST WAT " +
    "CAT EAT BRT ART CLT COT PET KSA TSI МСК CDMX AET FJT MYT PHST ICT WITA BDT NPT SLST IRST CLST ECT VET UYT BRST OEZ")
    .split(" "),
);

/** Cities that stand for their zone behind a clock (`9:00 PM Oslo`), where a name ends with them. */
export const CITY_ZONES: ReadonlySet<string> = new Set([
  "oslo",
  "stockholm",
  "copenhagen",
  "helsinki",
  "london",
  "dublin",
  "lisbon",
  "madrid",
  "paris",
  "amsterdam",
  "berlin",
  "rome",
  "warsaw",
  "athens",
  "istanbul",
  "moscow",
  "dubai",
  "doha",
  "riyadh",
  "sydney",
  "toronto",
]);

/** True if a folded word may be part of a moment: a month, a weekday or a zone. Most words of a name are none. */
export function isCalendarWord(fold: string): boolean {
  return CALENDAR_WORDS.has(fold);
}

/** True if the word, as printed in upper case, is a known time zone word. */
export function isZoneWord(word: string): boolean {
  return ZONES.has(word);
}

/** Zone words whose packs print the month before the day. */
export const US_ZONES: ReadonlySet<string> = new Set(
  "ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST".split(" "),
);

/** Zone words whose packs print the day before the month. */
export const DAY_FIRST_ZONES: ReadonlySet<string> = new Set(
  "UK GMT BST CET CEST MEZ MESZ EET EEST WET WEST MSK TRT AEST AEDT ACST ACDT AWST NZST NZDT NZT SAST".split(
    " ",
  ),
);

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True if the day exists in that month (of that year, if one is given; without a year 29 February exists). */
export function dateExists(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return false;
  if (month === 2 && day === 29 && year !== null) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  }
  return true;
}

/** True for years an event name can mean. Packs park empty slots on 2098 and 2099. */
export function yearIsPlausible(year: number): boolean {
  return year >= 2000 && year <= 2090;
}

/** Returns the weekday (1 = Monday) of a date of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7 + 1;
}

/** Returns a date as the reading prints it: `2026-08-20`, or `--08-20` without a year. */
export function printDate(year: number | null, month: number, day: number): string {
  const tail = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year === null ? `--${tail}` : `${String(year).padStart(4, "0")}-${tail}`;
}

const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...TODAY_WORDS,
  ...[...ZONES].map((zone) => zone.toLowerCase()),
  ...CITY_ZONES,
]);
