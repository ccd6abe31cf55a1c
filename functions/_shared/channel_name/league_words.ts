// Competition words of event names, spelled as they are reported. Used to find a name's league and to keep
// competition words out of its sides. Leagues not listed are found by their head noun (see `isCompetitionHead`).

import { PhraseBook, spelled } from "./words.ts";

const BALL_GAMES =
  "NBA|WNBA|NBA G League|G League|NCAA|NCAAB|NCAAF|NCAAM|NCAAW|NCAA Football|NCAA Basketball|NCAA Baseball|NCAAWB|" +
  "NCAAMB|WNCAAB|College Football|College Basketball|NFL|CFL|UFL|XFL|MLB|MiLB|NPB|KBO|Major League Baseball|" +
  "Minor League Baseball|Little League World Series|Little League Baseball|Little League|NHL|AHL|ECHL|OHL|WHL|QMJHL|" +
  "LHJMQ|CHL|PWHL|KHL|SHL|USHL|EIHL|Liiga|HockeyAllsvenskan|Hockeyettan|IIHF World Championship|" +
  "IIHF World Junior Championship|World Junior Championship|Spengler Cup|Champions Hockey League|NLL|PLL|EuroLeague|" +
  "EuroCup|ACB|Liga Endesa|Liga ACB|NBL|ProA|ProB|LNB|Betclic Elite|Lega Basket|HBF|HBL|2. HBF|2. HBL|" +
  "EHF Champions League|EHF European League|Volleyball Nations League|VNL|Football Season";

const SOCCER =
  "MLS|MLS Next Pro|Major League Soccer|NWSL|USL|USL Championship|USL League One|USL Super League|NSL|CanPL|Liga MX|" +
  "Liga MX Femenil|Premier League|English Premier League|EPL|EFL Championship|Sky Bet Championship|" +
  "League One|League Two|EFL League One|EFL League Two|National League|English Football League|EFL|EFL Cup|" +
  "EFL Trophy|Carabao Cup|FA Cup|FA Trophy|FA Vase|Community Shield|WSL|FA WSL|Women's Super League|" +
  "Scottish Premiership|Scottish Championship|Scottish League One|Scottish League Two|Scottish Cup|SPFL|SPFL Cup|" +
  "La Liga|LaLiga|LaLiga EA Sports|LaLiga 2|La Liga 2|LaLiga Hypermotion|Segunda Division|Primera Division|Liga F|" +
  "Copa del Rey|Supercopa|Serie A|Serie B|Serie C|Coppa Italia|Supercoppa|Bundesliga|1. Bundesliga|2. Bundesliga|" +
  "Bundesliga 2|Football Bundesliga|Bundesliiga|3. Liga|DFB-Pokal|Regionalliga|Oberliga|Ligue 1|Ligue 1+|Ligue 2|" +
  "Coupe de France|Eredivisie|Eerste Divisie|KNVB Beker|Primeira Liga|Liga Portugal|Liga Portugal 2|Taca de Portugal|" +
  "Pro League|Jupiler Pro League|Challenger Pro League|Super Lig|Super League|Super League Greece|Superligaen|" +
  "Superliga|Superettan|Eliteserien|Allsvenskan|Damallsvenskan|Veikkausliiga|Ekstraklasa|Brasileirao|Brasileiro|" +
  "Brasileirao Serie A|Brasileirao Serie B|Campeonato Brasileiro|Copa do Brasil|Copa Libertadores|Libertadores|" +
  "Copa Sudamericana|Sudamericana|Liga Profesional|Primera A|Primera Nacional|Liga BetPlay|Saudi Pro League|" +
  "A-League|A-League Men|A-League Women|J1 League|J2 League|J League|K League|K League 1|K League 2|" +
  "Chinese Super League|Indian Super League|UEFA Champions League|Champions League|UCL|UWCL|UEFA Women's Champions League|" +
  "Europa League|UEFA Europa League|UEL|UECL|Conference League|UEFA Conference League|UEFA Europa Conference League|" +
  "Nations League|UEFA Nations League|UEFA|World Cup|FIFA World Cup|World Cup Qualifiers|Copa Mundial|Club World Cup|" +
  "FIFA Club World Cup|Copa America|Gold Cup|AFCON|Africa Cup of Nations|CONCACAF Champions Cup|" +
  "CONCACAF Nations League|Leagues Cup|US Open Cup|AFC Champions League|AFC Asian Cup|Club Friendlies|" +
  "Club Friendly|Pre-season Friendly|Preseason Friendly|International Friendly|Friendlies|Friendly|LOI|" +
  "League of Ireland|NIFL|NIFL Premiership|Irish Premiership|Cymru Premier";

const OTHER =
  "Premiership Rugby|Premier League Rugby|Gallagher Premiership|PREM Rugby|PRL|URC|United Rugby Championship|Top 14|" +
  "Pro D2|Six Nations|Champions Cup|Investec Champions Cup|Challenge Cup|Super Rugby|Super Rugby Pacific|" +
  "Rugby Championship|Bunnings NPC|NPC|Currie Cup|NRL|NRLW|Betfred Super League|RFL Championship|State of Origin|" +
  "AFL|AFLW|BBL|WBBL|IPL|WPL|Caribbean Premier League|CPL|The Hundred|T20 World Cup|T20 Blast|County Championship|" +
  "Test Match|The Ashes|PSL|SA20|ILT20|ATP|ATP Tour|WTA|WTA Tour|ITF|Wimbledon|US Open|Australian Open|Roland Garros|" +
  "Roland-Garros|French Open|Davis Cup|Laver Cup|United Cup|Billie Jean King Cup|PGA Tour|PGA|LPGA|LIV Golf|" +
  "DP World Tour|Ryder Cup|Solheim Cup|MLTT|PDC|PDC European Tour|World Darts Championship|Premier League Darts|GAA|" +
  "Tour de France|Giro d'Italia|La Vuelta|Vuelta a Espana|WWE|AEW|TNA|NXT|ROH|NJPW";

const MOTOR =
  "Formula 1|Formula One|Formel 1|Formule 1|F1|Formula 2|F2|Formula 3|F3|F1 Academy|Formula E|MotoGP|Moto2|Moto3|" +
  "WorldSBK|WSBK|MotoAmerica|MotoE|NASCAR|NASCAR Cup Series|NASCAR Truck Series|NASCAR Craftsman Truck Series|" +
  "NASCAR Xfinity Series|NASCAR O'Reilly Auto Parts Series|IndyCar|IndyCar Series|NTT IndyCar Series|Indy NXT|IMSA|WEC|" +
  "World Endurance Championship|WRC|Supercars|DTM|BTCC|ARCA|ARCA Menards Series|Supercross|Motocross|MXGP|NHRA";

const FIGHTS =
  "UFC|UFC BJJ|UFC Fight Night|PFL|LFA|ONE Championship|ONE Friday Fights|ONE Fight Night|Bellator|KSW|Oktagon|BKFC|" +
  "Cage Warriors|Brave CF|Rizin|CFFC|CFFC BJJ|Invicta|Power Slap|Glory Kickboxing|K-1|Zuffa Boxing|Fury FC|LUX|" +
  "Combate Global|Dirty Boxing|Cage Fury|IBA Pro|Titan FC|Unified MMA|Eagle FC|UAE Warriors";

/** Competition phrases, valued by their printed spelling. */
export const LEAGUES = new PhraseBook<string>([BALL_GAMES, SOCCER, OTHER, MOTOR, FIGHTS].flatMap(spelled));

/** Motor racing series: `at` and `@` after one name a track, not an opponent. */
export const MOTOR_LEAGUES: ReadonlySet<string> = new Set(spelled(MOTOR).map(([name]) => name));

/** Fight promotions: their number is an event number, their `A vs B` is a headline. */
export const FIGHT_LEAGUES: ReadonlySet<string> = new Set([
  ...spelled(FIGHTS).map(([name]) => name),
  "WWE",
  "AEW",
  "TNA",
  "NXT",
  "ROH",
  "NJPW",
]);

/** Leagues named after their sport's people: sides are players. */
export const PERSON_LEAGUES: ReadonlySet<string> = new Set(
  ("ATP|ATP Tour|WTA|WTA Tour|ITF|Wimbledon|US Open|Australian Open|Roland Garros|Roland-Garros|French Open|Davis Cup|" +
    "Laver Cup|United Cup|MLTT|PDC|PDC European Tour|World Darts Championship|Premier League Darts|PGA Tour|PGA")
    .split("|"),
);

/** North American leagues: packs of theirs print the month before the day. */
export const US_LEAGUES: ReadonlySet<string> = new Set(
  ("NBA|WNBA|G League|NCAA|NCAAB|NCAAF|NCAAM|NCAAW|NCAA Football|NCAA Basketball|College Football|College Basketball|" +
    "NFL|UFL|XFL|MLB|MiLB|Major League Baseball|NHL|AHL|ECHL|MLS|Major League Soccer|NWSL").split("|"),
);

const HEADS = new Set(
  ("cup copa coupe coppa pokal pokalen beker taca trophy shield bowl championship championships league liga ligue serie " +
    "series invitational classic tournament tournoi torneo torneio turnier playoffs playoff friendly friendlies " +
    "challenge challenger challengers masters prix qualifier qualifiers").split(" "),
);

/** True for a folded word that closes the name of a competition (`Spengler Cup`, `Fenway Bowl`). */
export function isCompetitionHead(fold: string): boolean {
  return HEADS.has(fold);
}
