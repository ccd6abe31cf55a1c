// Sport words of event names in the languages packs print, each with its English name.
// Used wherever a name's words are looked up; streaming packs that prefix a sport (`flohockey:`) count as printing it.

import { meaning, PhraseBook } from "./words.ts";

/** Sport words. `Rugby` alone stays `Rugby`: union and league packs both print it. Bare `football` says nothing. */
export const SPORTS = new PhraseBook<string>([
  ...meaning(
    "Soccer",
    "soccer|association football|futbol|fussball|futebol|calcio|voetbal|fodbold|fotboll|fotball|fotbal|jalkapallo|" +
      "pilka nozna|nogomet|labdarugas|knattspyrna|jalgpall|futbolas|futbols|ποδοσφαιρο|футбол|כדורגל|كرة القدم|" +
      "women's football|womens football|mens football|wsoc|msoc|wsoccer|msoccer",
  ),
  ...meaning("Futsal", "futsal|futbol sala|futebol de salao|calcio a 5|calcio a cinque|mali nogomet"),
  ...meaning("Beach Soccer", "beach soccer|beach football|futbol playa|futebol de praia|futebol praia"),
  ...meaning(
    "Ice Hockey",
    "ice hockey|icehockey|hockey|ishockey|eishockey|jaakiekko|hockey sur glace|hockey sobre hielo|hokej|hokeja|" +
      "hokej na lodzie|hokej na ledu|ledni hokej|ladovy hokej|jegkorong|ritulys|jaahoki|buz hokeyi|хоккеи|χοκει|" +
      "flohockey|hockey su ghiaccio|ijshockey|wih|mih",
  ),
  ...meaning(
    "Field Hockey",
    "field hockey|fieldhockey|feldhockey|landhockey|hockey hierba|hockey sobre hierba|hockey cesped|hockey sur gazon|" +
      "hockey su prato|hokej na trawie|pozemni hokej|veldhockey|hockey india league|hockey pro league|fih pro league|" +
      "fih hockey|euro hockey league",
  ),
  ...meaning(
    "Roller Hockey",
    "roller hockey|hoquei em patins|hoquei patins|hockey patines|hockey sobre patines|rink hockey|hockey pista|" +
      "rullehockey|rollhockey|inline hockey|inlinehockey",
  ),
  ...meaning(
    "Basketball",
    "basketball|basket|baloncesto|basquete|basquetebol|basquetbol|basquet|pallacanestro|koripallo|koszykowka|" +
      "koszykowki|flohoops|basketbol|basketbal|hoops|kosarka|kosarkaska|kosarlabda|krepsinis|krepsinio|basketbols|" +
      "korvpall|μπασκετ|баскетбол|כדורסל|كرة السلة|wbb|mbb|wcbb|mcbb|wbball|mbball",
  ),
  ...meaning("3x3 Basketball", "3x3|3x3 basketball|basketball 3x3|basket 3x3|3x3 basket|streetball"),
  ...meaning(
    "American Football",
    "american football|college football|ncaa football|b1g football|gridiron|flofootball|futbol americano|" +
      "futebol americano|football americain|amerikanischer football|amerikansk fotboll|amerikansk fotball|" +
      "amerikansk fodbold|futbol amerykanski|amerikai futball|amerikan futbolu",
  ),
  ...meaning("Flag Football", "flag football"),
  ...meaning("Arena Football", "arena football|indoor football league"),
  ...meaning("Baseball", "baseball|beisbol|beisebol|honkbal|baseboll|beisbols|бейсбол|flobaseball"),
  ...meaning("Softball", "softball|sofbol|softbol|fastpitch|flosoftball"),
  ...meaning(
    "Volleyball",
    "volleyball|voleibol|volley|voley|pallavolo|volleybal|volleyboll|lentopallo|siatkowka|siatkowki|odbojka|odbojke|" +
      "voleybol|volejbal|volejbol|volei|roplabda|tinklinis|vorkpall|волеибол|βολει|flovolleyball|wvb|mvb|wvball|mvball",
  ),
  ...meaning(
    "Beach Volleyball",
    "beach volleyball|volleyball beach|beachvolley|beach volley|beachvolleyball|voley playa|volei de praia|" +
      "voleibol de playa|beach pro tour|siatkowka plazowa",
  ),
  ...meaning(
    "Rugby Union",
    "rugby union|florugby|rugbypass|rugby pass|prem rugby|rugby xv|rugby a xv|rugby a 15",
  ),
  ...meaning("Rugby League", "rugby league|rugby a 13|rugby xiii|rugby a xiii"),
  ...meaning("Rugby Sevens", "rugby sevens|rugby 7s|rugby 7|rugby a 7|rugby seven|sevens|7s|svns"),
  ...meaning("Rugby", "rugby|регби"),
  ...meaning("Cricket", "cricket|flocricket|womens cricket|kricket|criquet"),
  ...meaning("Tennis", "tennis|tenis|beach tennis|beach tenis|tenisz|tenisas|теннис|τενις|wten|mten|wtennis"),
  ...meaning(
    "Table Tennis",
    "table tennis|tischtennis|ping pong|tennis de table|tenis de mesa|bordtennis|mltt|stolni tenis|tenis stolowy|" +
      "masa tenisi|poytatennis|tafeltennis|tennistavolo|asztalitenisz|настольныи теннис",
  ),
  ...meaning("Padel", "padel"),
  ...meaning("Badminton", "badminton|sulkapallo"),
  ...meaning("Pickleball", "pickleball"),
  ...meaning("Squash", "squash"),
  ...meaning("Golf", "golf|flogolf|wgolf|mgolf"),
  ...meaning("MMA", "mma|mixed martial arts|flocombat|artes marciales mixtas"),
  ...meaning("Boxing", "boxing|boxeo|boxe|boxen|boks|boksing|boxning|nyrkkeily|pugilato|бокс|flobox"),
  ...meaning("Kickboxing", "kickboxing|muay thai|kickboksing"),
  ...meaning("Wrestling", "wrestling|flowrestling|pro wrestling|lucha libre|ringen"),
  ...meaning("Grappling", "grappling|flograppling|bjj|jiu jitsu"),
  ...meaning("Sumo", "sumo|sumo wrestling"),
  ...meaning(
    "Motorsport",
    "motorsport|motorsports|motor sport|floracing|auto racing|motocross|supercross|dirt track|speedway|folkrace|" +
      "rallycross|sprint cars|late models|superbikes",
  ),
  ...meaning(
    "Cycling",
    "cycling|ciclismo|cyclisme|radsport|wielrennen|cyclocross|cyclo cross|flobikes|sykling|cykling|kolarstwo|" +
      "pyoraily|cyklistika|bisiklet|велоспорт",
  ),
  ...meaning("Lacrosse", "lacrosse|flolacrosse|wlax|mlax"),
  ...meaning(
    "Handball",
    "handball|handboll|handbal|balonmano|handbol|handebol|andebol|handbold|pallamano|rukomet|hentbol|hazena|hadzana|" +
      "rokomet|kezilabda|kasipallo|rankinis|kasipall|handknattleikur|pilka reczna|pilki recznej|гандбол|χαντμπολ|" +
      "כדוריד|كرة اليد",
  ),
  ...meaning("Beach Handball", "beach handball|beachhandball"),
  ...meaning("Floorball", "floorball|innebandy|salibandy|unihockey|florbal|florball"),
  ...meaning("Bandy", "bandy|jaapallo"),
  ...meaning(
    "Water Polo",
    "water polo|waterpolo|wasserball|pallanuoto|vaterpolo|vizilabda|vattenpolo|polo aquatico|vodni polo|pilka wodna|" +
      "su topu|υδατοσφαιριση|wwp|mwp",
  ),
  ...meaning("Netball", "netball"),
  ...meaning("Korfball", "korfball|korfbal"),
  ...meaning("Kabaddi", "kabaddi"),
  ...meaning("Pesäpallo", "pesapallo"),
  ...meaning(
    "Ultimate Frisbee",
    "ultimate frisbee|college ultimate|usa ultimate|mens ultimate|womens ultimate|club ultimate",
  ),
  ...meaning("Darts", "darts|dardos|pileci|rzutki"),
  ...meaning("Snooker", "snooker"),
  ...meaning("Pool", "nine ball|8 ball pool|ultimate pool"),
  ...meaning(
    "Athletics",
    "athletics|atletismo|athletisme|leichtathletik|track and field|flotrack|friidrott|friidrett|atletiek|" +
      "yleisurheilu|lekkoatletyka|atletica leggera|легкая атлетика",
  ),
  ...meaning(
    "Swimming",
    "swimming|natacion|natation|natacao|schwimmen|nuoto|zwemmen|simning|svomming|svomning|plywanie|uinti|плавание|" +
      "floswimming|wswim|mswim",
  ),
  ...meaning(
    "Gymnastics",
    "gymnastics|gimnasia artistica|gymnastique|ginastica|ginnastica|voimistelu|flogymnastics|wgym|mgym",
  ),
  ...meaning(
    "Skiing",
    "skiing|alpine skiing|alpint|ski alpin|ski alpino|super g|storslalom|slalom|langrenn|ski cross",
  ),
  ...meaning(
    "Ski Jumping",
    "ski jumping|skispringen|skihopp|backhoppning|makihyppy|skoki narciarskie|saut a ski",
  ),
  ...meaning("Biathlon", "biathlon|skiskyting|skidskytte|ampumahiihto|biatlon"),
  ...meaning("Figure Skating", "figure skating|eiskunstlauf|taitoluistelu|konstakning"),
  ...meaning("Speed Skating", "speed skating|eisschnelllauf|schaatsen|skoyter"),
  ...meaning("Curling", "curling"),
  ...meaning("Horse Racing", "horse racing|harness racing|travet|pferderennen"),
  ...meaning("Equestrian", "equestrian|show jumping|dressage"),
  ...meaning(
    "Australian Football",
    "australian football|aussie rules|australian rules|australian rules football",
  ),
  ...meaning("Gaelic", "gaelic football|hurling|camogie|gaa"),
  ...meaning("Rowing", "rowing|aviron|rudern|roeien"),
  ...meaning("Sailing", "sailing|sailgp"),
  ...meaning("Surfing", "surfing"),
  ...meaning("Triathlon", "triathlon|ironman"),
  ...meaning("Bowling", "bowling|flobowling"),
  ...meaning("Lawn Bowls", "lawn bowls|indoor bowls"),
  ...meaning("Rodeo", "rodeo|bull riding"),
  ...meaning("Chess", "chess|ajedrez|schach|sjakk|schack"),
  ...meaning("Esports", "esports|e sports"),
]);

/** Sports of the codes that US college packs print in brackets or before a colon: too short to mean anything elsewhere. */
export const CODED_SPORTS: ReadonlyMap<string, string> = new Map([
  ["SB", "Softball"],
  ["BSB", "Baseball"],
  ["BASE", "Baseball"],
  ["VB", "Volleyball"],
  ["LAX", "Lacrosse"],
  ["FH", "Field Hockey"],
  ["FB", "American Football"],
  ["SOC", "Soccer"],
  ["BB", "Basketball"],
  ["IH", "Ice Hockey"],
  ["WP", "Water Polo"],
  ["GYM", "Gymnastics"],
  ["BVB", "Beach Volleyball"],
]);

// Stems of compounds (`Handboldligaen`, `Hockeyallsvenskan`, `Basketligan`) that are no words of the book themselves.
const COMPOUND_LENGTH = 10;
const COMPOUND = new RegExp(
  "handb[ao]l|ishock|eishock|jaakiek|innebandy|salibandy|bordtennis|tischtennis|volley|basket|koripallo|lentopallo|" +
    "fodbold|fotboll|fotball|fussball|futbol|voetbal|basquet|waterpolo|wasserball|korisliig|hockey|rugby",
);
const STEMS: readonly (readonly [string, string])[] = [
  ["handb", "Handball"],
  ["innebandy", "Floorball"],
  ["salibandy", "Floorball"],
  ["tennis", "Table Tennis"],
  ["volley", "Volleyball"],
  ["lentopallo", "Volleyball"],
  ["basket", "Basketball"],
  ["basquet", "Basketball"],
  ["koripallo", "Basketball"],
  ["korisliig", "Basketball"],
  ["fodbold", "Soccer"],
  ["fotb", "Soccer"],
  ["fussball", "Soccer"],
  ["futbol", "Soccer"],
  ["voetbal", "Soccer"],
  ["polo", "Water Polo"],
  ["wasserball", "Water Polo"],
  ["rugby", "Rugby"],
  ["hock", "Ice Hockey"],
  ["jaakiek", "Ice Hockey"],
];

/** Returns the sport whose word is part of a longer folded one (`damehandboldligaen`), or null. */
export function compoundSport(word: string): string | null {
  if (word.length < COMPOUND_LENGTH) return null;
  const stem = COMPOUND.exec(word)?.[0];
  if (stem === undefined) return null;
  return STEMS.find(([part]) => stem.includes(part))?.[1] ?? null;
}

/** Sports whose sides are people: `Surname, First` is turned round and a trailing number is a seed or a rematch. */
export const PERSON_SPORTS: ReadonlySet<string> = new Set([
  "Tennis",
  "Table Tennis",
  "Padel",
  "Badminton",
  "Pickleball",
  "Golf",
  "MMA",
  "Boxing",
  "Kickboxing",
  "Wrestling",
  "Grappling",
  "Darts",
  "Snooker",
  "Pool",
]);
