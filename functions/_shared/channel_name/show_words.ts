// Words of studio programmes, empty slots, ordinary channels and titled events, in the languages packs print.
// Used to refuse a name before its sides are looked for, and to tell an event's title from a channel's.

import { meaning, PhraseBook } from "./words.ts";

/** Words that make a name a programme about sport even when it prints two sides. */
export const STRONG_SHOW_WORDS = new PhraseBook<true>(meaning(
  true,
  "studio|studion|studio coverage|studio show|ennakkostudio|forstudie|studiet|vorschau|vorbericht|nachbericht|" +
    "pre show|preshow|post show|postshow|pregame|pre game|postgame|post game|pre match|post match|prematch|postmatch|" +
    "pre race|post race|pre fight|post fight|avant match|apres match|previa|resumen|resumo|resume|sintesi|" +
    "zusammenfassung|highlights|hilites|maalikooste|sammendrag|hojdpunkter|hoydepunkter|hojdepunkter|replay|replays|" +
    "rewind|relive|re air|reair|recap|review|preview|round up|roundup|wrap|wrap up|magazine|magazin|magasin|" +
    "press conference|press conferences|presser|pressekonferenz|conference de presse|rueda de prensa|" +
    "conferenza stampa|media day|weigh in|weigh ins|weighin|weighins|ceremonial weigh in|trophy presentation|" +
    "goal rush|goal show|goalshow|goals show|maalishow|konferenz|multikanal|whip around|whiparound|redzone|red zone|" +
    "squeeze play|crunch time|countdown|count down|kickoff show|kick off show|gameday|game day live|game day show|" +
    "nfl gameday|gameday kickoff|on the fly|sportscentre|sportscenter|sports center|scoreboard|" +
    "on the range|hall of fame show|top 10|top 50|top 100|plays of the year|classic matches|classic games|" +
    "documentary|docuseries|doku|dokumentation|documental|podcast|talk show|film room|breakdown|draw|auslosung|" +
    "sorteo|sorteggio|tirage|loting|lottning|awards|gala|day at the races|multiplex|simulcast show|episode|debate|" +
    "behind the scenes|all access|road to|press box|shoulder programming|fan zone|coaches show|coach's show|the show|" +
    "throwback|throwbacks|throwback thursday|flashback|from the archive|from the vault|" +
    "encore|encore presentation|full match replay|full game replay|full replay|match replay|mini match|" +
    "mini matches|mini game|minimatch|extended highlights|condensed|condensed game|re run|rerun|rebroadcast|" +
    "classic match|classic game|classic games|classic final|final classic|classic fight|classic fights|classic race|" +
    "classic moments|compacto|compactos|resumenes|mejores momentos|lo mejor de|repeticion|redifusion|reposicion|" +
    "melhores momentos|compacto do jogo|reprise|reapresentacao|rediffusion|en differe|le debrief|debrief|grand format|" +
    "replica|in differita|i gol|tutti i gol|moviola|die stimmen|stimmen|stimmen zum spiel|alle tore|alle spiele|" +
    "spielbericht|spieltagsanalyse|wiederholung|wdh|aufzeichnung|samenvatting|samenvattingen|nabeschouwing|" +
    "voorbeschouwing|herhaling|sammanfattning|sammendraget|alle malene|alla mal|optakt|uusinta|kooste|koosteet|" +
    "jalkipeli|skrot|skroty|podsumowanie|powtorka|sestrih|zaznam|souhrn|zostrih|pregled|repriza|sazetak|snimka|" +
    "osszefoglalo|ismetles|rezumat|reluare|ozet|ozeti|genis ozet|mac ozeti|tekrar|mac tekrari|обзор|обзор матча|" +
    "повтор|запись|ملخص|" +
    "draft show|draft special|draft central|draft preview|draft recap|draft countdown|mock draft|post draft|pre draft|" +
    "schedule release|schedule release show|selection show|trade deadline show|free agency show|combine preview|" +
    "fantasy show|fantasy football show|betting show|tailgate show",
));

/** Words behind which the year of a past season makes the name one of an old match (`Cup Final Classic 2016`). */
export const OLD_MATCH_WORDS = new PhraseBook<true>(
  meaning(true, "classic|classics|classix|rewind|memories"),
);

/** Words that make a name a programme only when it prints no two sides. */
export const WEAK_SHOW_WORDS = new PhraseBook<true>(meaning(
  true,
  "tonight|today|tonite|weekly|show|talk|inside|insider|analysis|sport news|sports news|interview|interviews|story|stories|" +
    "live from|good morning|nfl live|nba live|nhl live|mlb live|premier league live|soccer saturday|news|news live|" +
    "top plays|magic of|legends of|history of|greatest|rewatch|special|q a|on air|report|update|center ice|" +
    "saturday social|matchday live|transfer|primetime|sc top|vodcast|reaction|reactions|look ahead|lookahead",
));

/** Words of slots with nothing in them, and of templates nobody filled in. */
export const EMPTY_WORDS = new PhraseBook<true>(meaning(
  true,
  "no event|no events|no scheduled event|no scheduled events|no live event|no live events|no event scheduled|" +
    "no event streaming|no event streaming now|no event today|no events today|no events scheduled|no game|no games|" +
    "no match|no matches|no fight|no stream|no signal|no info|no information|no programme|no program|not in use|" +
    "off air|offair|offline|off line|coming soon|next event soon|event soon|starting soon|stand by|standby|" +
    "to be announced|to be confirmed|to be determined|tba|tbd|tbc|event only|events only|live event only|" +
    "only during events|placeholder|check back|check back later|stay tuned|not available|unavailable|" +
    "nothing scheduled|none scheduled|kein event|keine events|keine ubertragung|kein spiel|derzeit kein|" +
    "keine veranstaltung|pas d'evenement|aucun evenement|pas de match|sin evento|sin eventos|no hay evento|" +
    "no hay eventos|sin senal|sem evento|sem eventos|sem sinal|nessun evento|geen evenement|geen uitzending|" +
    "ingen sandning|inget event|ingen sending|ingen event|ei tapahtumaa|ei lahetysta|brak transmisji|brak wydarzen|" +
    "yayin yok|mac yok|event title|event name|home team|away team|channel name|match title|insert event",
));

/** Sides of templates (`Team A vs Team B`), folded. */
export const TEMPLATE_SIDES: ReadonlySet<string> = new Set(
  ("team a|team b|team 1|team 2|a|b|team|home|away|home team|away team|person x|person y|player 1|player 2|player a|" +
    "player b|fighter 1|fighter 2|fighter a|fighter b|club a|club b|x|y|tba|tbd|tbc|opponent|mannschaft a|mannschaft b|" +
    "equipo a|equipo b|equipe a|equipe b|lag a|lag b").split("|"),
);

/** Words of ordinary channels. They decide only where no two sides, clock or event word is printed. */
export const CHANNEL_WORDS = new PhraseBook<true>(meaning(
  true,
  "tv|channel|network|networks|hd|fhd|uhd|sd|4k|8k|hevc|h265|raw|hdr|60fps|50fps|news|radio|fm|movies|movie|kids|" +
    "cinema|music|sky sports|sky sport|bein|bein sports|tnt sports|fox sports|bt sport|eurosport|espn|espn2|espnu|" +
    "sportsnet|tsn|dazn|cbs|nbc|abc|fox|hbo|bbc|itv|rai|rtl|zdf|ard|orf|tf1|canal|mtv|pop up|box office|bally sports|" +
    "fanduel sports|deportes|sport 1|sport 2|plus|pluto|xumo|roku|vod|24 7|24h|live stream",
));

/** Words that make a title without sides an event even when no clock is printed. */
export const EVENT_WORDS = new PhraseBook<true>(meaning(
  true,
  "grand prix|gp|final|finals|finale|semifinal|semifinals|semi final|semi finals|quarterfinal|quarterfinals|" +
    "quarter final|quarter finals|cuartos de final|octavos de final|semifinales|huitiemes|quarts de finale|demi finale|" +
    "achtelfinale|viertelfinale|halbfinale|kvartfinal|kvartfinaler|semifinaler|puolivalierat|prelims|early prelims|" +
    "preliminary card|main card|main event|undercard|qualifying|qualification|practice|free practice|fp1|fp2|fp3|" +
    "sprint race|feature race|warm up|draft|draft lottery|expansion draft|race 1|race 2|race 3|first round|second round|third round|fourth round|" +
    "night session|day session|evening session|afternoon session|morning session|singles|doubles|wrestlemania|" +
    "summerslam|royal rumble|fight night|speedway|raceway|motorsports park|little league classic|ladies day|" +
    "hours of|world championships|stage 1|day one|day two|day three|day four|round one|round two|round three|etape|etapa|tappa|opening ceremony|closing ceremony|" +
    "women elite|men elite|elite women|elite men|cross country olympic|crosscountry olympic|short track|time trial|" +
    "road race|individual pursuit|team pursuit|mass start|giant slalom|super g|strade bianche|paris roubaix|" +
    "milano sanremo|milan san remo|tour of flanders|ronde van vlaanderen|liege bastogne liege|il lombardia|" +
    "amstel gold race|fleche wallonne|gent wevelgem|boston marathon|london marathon|chicago marathon|berlin marathon|" +
    "tokyo marathon|new york city marathon|nyc marathon|amsterdam marathon|rotterdam marathon|paris marathon|" +
    "valencia marathon|sydney marathon|great north run|kentucky derby|preakness stakes|belmont stakes|grand national|" +
    "melbourne cup|boat race|super bowl|indy 500|indianapolis 500|daytona 500|coca cola 600|bathurst 1000|rolex 24",
));

/** Words that take a number without being a slot (`Round 4`, `Court 5`). */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  ("round runde ronda rodada runda omgang kierros day dag tag jour dia giorno week woche matchweek matchday spieltag " +
    "jornada journee giornata speelronde game match spiel court stage stadium etape etapa tappa group gruppe grupo " +
    "groupe leg set heat race session part episode ep season volume vol quarter period hole holes lap heat card level " +
    "formula formel formule f moto division div tier top pro elite liga ligue serie bundesliga laliga super nr act " +
    "night test odi t20 practice qualifying sprint training prelim heat under sub u pool block phase mat ring gate board table rink pitch field")
    .split(" "),
);
