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

// Competitions of women, of youth and of second teams. Their clubs go by the names of the first teams, so the printed
// competition is what tells them apart.
const SQUADS =
  "LF Endesa|Liga Femenina Endesa|Liga Femenina|Liga F Moeve|Serie A Femminile|Serie A Women|Arkema Premiere Ligue|" +
  "Premiere Ligue Arkema|D1 Arkema|D1 Feminine|Toppserien|Elitedivisionen|Kvindeligaen|Bambuni Kvindeligaen|" +
  "Kvindeliga|Damehandboldligaen|Frauen-Bundesliga|Google Pixel Frauen-Bundesliga|2. Frauen-Bundesliga|" +
  "Vrouwen Eredivisie|Kansallinen Liiga|SWPL|SDHL|WNBL|WSL2|LFB|Ligue Butagaz Energie|Super Netball|" +
  "REMA 1000-ligaen|Sultanlar Ligi|Tauron Liga|Serie A1 Femminile|Liga Guerreras Iberdrola|Superliga Femenina|" +
  "A-League Womens|Super Rugby Aupiki|PWR|Premiership Women's Rugby|LOVB|Unrivaled|Northern Super League|" +
  "Women's FA Cup|Women's League Cup|Coupe de France Feminine|Copa de la Reina|Supercopa Femenina|DFB-Pokal Frauen|" +
  "CONCACAF W Champions Cup|CONCACAF W Gold Cup|W Gold Cup|W Champions Cup|AFC Women's Champions League|" +
  "Women's Champions League|EHF Champions League Women|EuroLeague Women|EuroCup Women|NCAA Women's Soccer|" +
  "NCAA Women's Volleyball|NCAA Women's Basketball|NCAA Women's Lacrosse|NCAA Softball|" +
  "Premier League 2|PL2|Premier League Cup|UEFA Youth League|Youth League|FA Youth Cup|Primavera 1|" +
  "Campionato Primavera|Jersey Flegg|Jersey Flegg Cup|SG Ball Cup|Harold Matthews Cup|NSW Cup|" +
  "Knock-On Effect NSW Cup|QLD Cup|Queensland Cup|Hostplus Cup|SANFL|WAFL|AFL VFL|VFLW|SANFLW|" +
  "NPB Farm|KBO Futures|KBO Futures League|Liga MX Sub-23|Liga MX U23|U21 Ligi|U19 Bundesliga|" +
  "U19 Allsvenskan|U21 Allsvenskan|J20 Nationell|J20 SuperElit|U20 SM-sarja|Jong League|Professional Development League|" +
  "NPL Victoria|NPL NSW|NPL Queensland";

// Leagues of the halls of Europe. Bare words that clubs or several sports share (Superliga, Extraliga) stay out.
const HALLS =
  "Starligue|Liqui Moly Starligue|Lidl Starligue|Proligue|Handball-Bundesliga|Handball Bundesliga|DAIKIN HBL|" +
  "LIQUI MOLY HBL|Liga ASOBAL|ASOBAL|Liga Plenitude ASOBAL|Handboldligaen|Herrehandboldligaen|Handbollsligan|" +
  "SEHA Liga|K&H Liga|Orlen Superliga|QHL|HLA Meisterliga|PlusLiga|SuperLega|SuperLega Credem Banca|Efeler Ligi|" +
  "Marmara SpikeLigue|SpikeLigue|Volleyball Bundesliga|CEV Champions League|CEV Cup|CEV Challenge Cup|" +
  "Superliga Brasileira de Volei|Superliga de Volei|ABA Liga|ABA League|AdmiralBet ABA Liga|LKL|Betsson-LKL|" +
  "Polska Liga Koszykowki|PLK|Orlen Basket Liga|BNXT|BNXT League|Basketligan|Basketligaen|Korisliiga|Lega Basket Serie A|LBA|" +
  "Serie A2 Basket|Basketball Champions League|FIBA Europe Cup|VTB United League|Eurocup|Euroleague|Euroliga|" +
  "Basketbol Super Ligi|Basket League|Stoiximan Basket League|Ligue Magnus|Metal Ligaen|EliteHockey Ligaen|" +
  "Tipsport Extraliga|Tipos Extraliga|win2day ICE Hockey League|Penny DEL|DEL2|Mestis|" +
  "F-liiga|Superpesis|UEFA Futsal Champions League|Futsal Champions League|Liga Placard Futsal";

const OTHER =
  "Premiership Rugby|Premier League Rugby|Gallagher Premiership|PREM Rugby|PRL|URC|United Rugby Championship|Top 14|" +
  "Pro D2|Six Nations|Champions Cup|Investec Champions Cup|Challenge Cup|Super Rugby|Super Rugby Pacific|" +
  "Rugby Championship|Bunnings NPC|NPC|Currie Cup|NRL|NRLW|Betfred Super League|RFL Championship|State of Origin|" +
  "AFL|AFLW|BBL|WBBL|IPL|WPL|Caribbean Premier League|CPL|The Hundred|Rugby World Cup|Rugby World Cup Sevens|Rugby League World Cup|T20 World Cup|T20 Blast|County Championship|" +
  "Test Match|The Ashes|PSL|SA20|ILT20|ATP|ATP Tour|WTA|WTA Tour|ITF|Wimbledon|US Open|Australian Open|Roland Garros|" +
  "Roland-Garros|French Open|Davis Cup|Laver Cup|United Cup|Billie Jean King Cup|PGA Tour|PGA|LPGA|LIV Golf|" +
  "DP World Tour|DPWT|Senior PGA Championship|US Senior Open|Senior Open Championship|Ryder Cup|Solheim Cup|MLTT|PDC|PDC European Tour|World Darts Championship|Premier League Darts|GAA|" +
  "Tour de France|Giro d'Italia|La Vuelta|Vuelta a Espana|Diamond League|SailGP|UCI Mountain Bike World Series|" +
  "UCI Mountain Bike World Cup|UCI World Tour|UCI ProSeries|UCI Europe Tour|Korn Ferry Tour|PGA Tour Champions|" +
  "Ladies European Tour|Asian Tour|Challenge Tour|Premier Padel|WTT|WWE|AEW|TNA|NXT|ROH|NJPW";

const MOTOR =
  "Formula 1|Formula One|Formel 1|Formule 1|F1|Formula 2|F2|Formula 3|F3|F1 Academy|Formula E|MotoGP|Moto2|Moto3|" +
  "WorldSBK|WSBK|MotoAmerica|MotoE|NASCAR|NASCAR Cup Series|NASCAR Truck Series|NASCAR Craftsman Truck Series|" +
  "NASCAR Xfinity Series|NASCAR O'Reilly Auto Parts Series|IndyCar|IndyCar Series|NTT IndyCar Series|Indy NXT|IMSA|WEC|" +
  "World Endurance Championship|WRC|Supercars|DTM|BTCC|ARCA|IMSA MPC|IMSA Michelin Pilot Challenge|Michelin Pilot Challenge|GT World Challenge America|" +
  "GT World Challenge Europe|GT World Challenge Asia|GT World Challenge|European Le Mans Series|ELMS|Asian Le Mans Series|FRECA|" +
  "Porsche Supercup|ADAC GT Masters|WorldSSP|British Superbikes|MotoAmerica Superbikes|World Supercross|SuperMotocross|" +
  "World of Outlaws|High Limit Racing|Super Formula|Super GT|Formula Regional|Speedway GP|FIM Speedway Grand Prix|WorldRX|World RX|ARCA Menards Series|Supercross|Motocross|MXGP|NHRA";

const FIGHTS =
  "UFC|UFC BJJ|UFC Fight Night|PFL|LFA|ONE Championship|ONE Friday Fights|ONE Fight Night|Bellator|KSW|Oktagon|BKFC|" +
  "Cage Warriors|Brave CF|Rizin|CFFC|CFFC BJJ|Invicta|Power Slap|Glory Kickboxing|Glory Collision|Karate Combat|Fame MMA|K-1|Zuffa Boxing|Fury FC|LUX|" +
  "Combate Global|Dirty Boxing|Cage Fury|IBA Pro|Titan FC|Unified MMA|Eagle FC|UAE Warriors";

/** Competition phrases, valued by their printed spelling. */
export const LEAGUES = new PhraseBook<string>(
  [BALL_GAMES, HALLS, SOCCER, SQUADS, OTHER, MOTOR, FIGHTS].flatMap(spelled),
);

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
