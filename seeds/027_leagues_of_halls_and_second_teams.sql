-- More leagues: second divisions and cups of the halls of Europe, women's, youth and second-team competitions. Read after 020 and 025.
-- Columns as in 020: canonical name | country or region | aliases separated by ;  A leading ? marks a name that several leagues share.
select catalog.seed_leagues('Handball', $list$
German Handball-Bundesliga | Germany | Handball-Bundesliga; HBL; DAIKIN HBL; LIQUI MOLY HBL; Handball Bundesliga; Bundesliga Handball; Opel HBL; 1. Handball-Bundesliga; ?Bundesliga
German 2. Handball-Bundesliga | Germany | 2. HBL; 2. Handball-Bundesliga; Zweite Handball-Bundesliga; ?2. Bundesliga
German Women's Handball-Bundesliga | Germany | Bundesliga Frauen Handball; 1. HBF; Handball-Bundesliga Frauen
2. Handball-Bundesliga Frauen | Germany | 2. HBF
DHB-Pokal | Germany | DHB Pokal; German Handball Cup
French Proligue | France | Proligue; ?Pro League; LNH Proligue; French Pro D2 Handball
Coupe de France Handball | France | French Handball Cup
French Starligue | France | Starligue; Liqui Moly Starligue; Lidl Starligue; LNH Division 1; D1 Handball; French Division 1 Handball
Spanish Liga ASOBAL | Spain | Liga ASOBAL; ASOBAL; Liga Plenitude ASOBAL; Liga Nexus Energía ASOBAL
Spanish División de Honor Plata | Spain | División de Honor Plata; DH Plata
Spanish Liga Guerreras | Spain | Liga Guerreras Iberdrola; División de Honor Femenina Balonmano
Danish Kvindeligaen Handball | Denmark | Danish Women's Handball League; Kvindeligaen Håndbold; Damehåndboldligaen; Damehandboldligaen; Bambuni Kvindeligaen; Bambusa Kvindeligaen; Denmark Damehandboldligaen; ?Kvindeligaen
Danish Handball 1st Division | Denmark | 1. Division Herrer Håndbold
Swedish Handbollsligan Women | Sweden | Handbollsligan Dam; SHE Women; Svensk Handbollselit Dam
Norwegian Handball League Women | Norway | REMA 1000-ligaen Damer; REMA 1000-ligaen Kvinner
Portuguese Andebol 1 | Portugal | Andebol 1; Campeonato Placard Andebol 1; Portuguese Handball First Division
Hungarian NB I Handball | Hungary | K&H Férfi Kézilabda Liga; NB I Férfi Kézilabda; Nemzeti Bajnokság I Handball; K&H Férfi Liga; ?NB I
Hungarian NB I Handball Women | Hungary | K&H Női Kézilabda Liga; NB I Női Kézilabda; K&H Női Liga
Hungarian Cup Handball | Hungary | Magyar Kupa Kézilabda; ?Hungarian Cup; ?Magyar Kupa
Polish Superliga Handball Women | Poland | Orlen Superliga Kobiet; PGNiG Superliga Kobiet
Croatian Premijer Liga Handball | Croatia | Premijer liga rukomet; Paket24 Premijer liga; Croatian Premier Handball League; ?Premijer liga
Serbian Superliga Handball | Serbia | Arkus liga; Super rukometna liga; Superliga rukomet; ?Superliga
Slovenian Liga NLB | Slovenia | Liga NLB; 1. A liga rokomet
Romanian Liga Zimbrilor | Romania | Liga Zimbrilor; Liga Națională Handbal Masculin
Romanian Liga Florilor | Romania | Liga Florilor; Liga Națională Handbal Feminin
Slovak Handball Extraliga | Slovakia | Niké Handball Extraliga; Hadzanárska extraliga; ?Extraliga
Czech Handball Extraliga | Czech Republic | Chance Extraliga házené; ?Extraliga
Greek Handball Premier | Greece | Handball Premier; A1 Handball Greece
Turkish Handball Super League | Turkey | Hentbol Süper Ligi; Erkekler Süper Lig Hentbol; ?Süper Lig
Icelandic Handball Premier League | Iceland | Olís deild karla; Olísdeildin; Úrvalsdeild Handball
Icelandic Handball Premier League Women | Iceland | Olís deild kvenna
Swiss Handball League Women | Switzerland | SPL1; SPAR Premium League
EHF European Cup | Europe | EHF Cup Challenge; EHF Challenge Cup
$list$);

select catalog.seed_leagues('Volleyball', $list$
Italian Serie A2 Volleyball | Italy | Serie A2 Credem Banca; ?Serie A2
Polish TAURON 1. Liga | Poland | Tauron 1. Liga; PLS 1. Liga
Turkish Kadınlar 1. Ligi | Turkey | Kadınlar 1. Ligi Voleybol
German Volleyball Bundesliga Women | Germany | Volleyball Bundesliga Frauen; 1. Bundesliga Frauen Volleyball; ?Bundesliga Frauen
French Ligue A Volleyball Women | France | Ligue A Féminine; LNV Ligue A Féminine; Saforelle Power 6
Brazilian Superliga Women | Brazil | Superliga Feminina de Vôlei; Superliga Feminina; Superliga Feminina Volei
Japanese SV.League Women | Japan | SV.League Women; SV League Women
Spanish Superliga Volleyball | Spain | Superliga Masculina; Superliga Masculina Voleibol; SVM; ?Superliga
Spanish Liga Iberdrola Volleyball | Spain | Liga Iberdrola Voleibol; Superliga Femenina Voleibol
Greek Volley League | Greece | Volley League; A1 Volley Greece
Serbian Superliga Volleyball | Serbia | Superliga odbojka; Banca Intesa Superliga; ?Superliga
Russian Super League Volleyball | Russia | Pari Superliga; Суперлига Пари; ?Superliga; ?Суперлига
Czech Extraliga Volleyball | Czech Republic | UNIQA Extraliga; ?Extraliga
Austrian Volley League | Austria | AVL Men; Austrian Volley League Men
Belgian EuroMillions Volley League | Belgium | EuroMillions Volley League; Lotto Volley League
Finnish Mestaruusliiga Volleyball | Finland | Mestaruusliiga; Lentopallon Mestaruusliiga
Swiss NLA Volleyball | Switzerland | NLA Volleyball
Korean V-League | South Korea | V-League Korea; KOVO Cup; Dodram V-League; KOVO
CEV Champions League Women | Europe | CEV Champions League Volley Women; Women's CEV Champions League
CEV Cup Women | Europe | CEV Challenge Cup Women
Volleyball Nations League Women | World | FIVB Volleyball Women's Nations League; VNL Women; Women's VNL; FIVB Women's Nations League; Women's Volleyball Nations League
FIVB Women's World Championship | World | Volleyball Women's World Championship; Women's Volleyball World Championship
$list$);

select catalog.seed_leagues('Basketball', $list$
French LFB | France | LFB; Ligue Féminine de Basket; La Boulangère Wonderligue; LFB Women; France LFB Women
Italian LBF | Italy | LBF; Techfind Serie A1; Lega Basket Femminile; Serie A1 Femminile Basket
Spanish Segunda FEB | Spain | Segunda FEB; LEB Plata
German DBBL | Germany | DBBL; Toyota DBBL; Damen-Basketball-Bundesliga
German ProB | Germany | ProB; Barmer 2. Basketball Bundesliga ProB
BNXT League | Netherlands | BNXT; BeNeLeague
Polish I Liga Basketball | Poland | Bank Pekao 1 Liga; 1 Liga Mężczyzn
Polish Basket Liga Women | Poland | Orlen Basket Liga Kobiet; OBLK; Energa Basket Liga Kobiet
Polish Basketball League | Poland | Polska Liga Koszykówki; Poland Basket Liga; Poland PLK
Lithuanian NKL | Lithuania | NKL; Nacionalinė krepšinio lyga
Hungarian NB I/A | Hungary | NB I/A; Nemzeti Bajnokság I/A Basketball
Bulgarian NBL | Bulgaria | Sesame NBL; efbet NBL; NBL Bulgaria
Slovenian Liga OTP banka | Slovenia | Liga OTP banka; Liga Nova KBM; 1. SKL
Slovak Basketball League | Slovakia | Tipos SBL; Niké SBL
Montenegrin Erste Liga | Montenegro | Meridianbet Košarkaška liga; Erste košarkaška liga
Bosnian Championship Basketball | Bosnia and Herzegovina | Prvenstvo BiH košarka
Israeli National League Basketball | Israel | Liga Leumit Basketball
Turkish TBL | Turkey | Türkiye Basketbol Ligi; TBL
Icelandic Bónus deild karla | Iceland | Bónus deild karla; Subway deild karla; Dominos deild karla
Norwegian BLNO | Norway | BLNO
Ukrainian SuperLeague Basketball | Ukraine | Суперліга баскетбол; ?Superleague
Georgian Superliga Basketball | Georgia | Superliga Georgia; ?Superliga
Kosovo Superleague Basketball | Kosovo | Art Motion Superliga
EuroLeague Women | Europe | EuroLeague Women Basketball; Euroleague Femenina; EuroLeague Femminile
NBA Summer League | United States | Las Vegas Summer League; NBA 2K Summer League; California Classic Summer League
NBA Rising Stars | United States | Rising Stars Challenge
$list$);

select catalog.seed_leagues('Ice Hockey', $list$
Swedish Hockeyettan | Sweden | Hockeyettan
Swedish J20 Nationell | Sweden | J20 Nationell; J20 SuperElit; J20 Superelit Nationell
Finnish U20 SM-sarja | Finland | U20 SM-sarja; U20 SM-liiga
Finnish Auroraliiga | Finland | Auroraliiga; Naisten Liiga
Slovak 1. Liga Hockey | Slovakia | TIPOS SHL; Slovenská hokejová liga
German Oberliga Hockey | Germany | Oberliga Eishockey; Oberliga Süd Eishockey; Oberliga Nord Eishockey
French Division 1 Hockey | France | Division 1 Hockey; D1 Hockey France
Norwegian 1. divisjon Hockey | Norway | Hockey 1. divisjon
Belarusian Extraleague | Belarus | Betera-Extraliga; Betera Ekstraliga; ?Extraliga
Kazakhstan Hockey Championship | Kazakhstan | Kazakhstan Championship Hockey
Latvian Optibet Hockey League | Latvia | Optibet Hokeja Līga; OHL Latvia
Hungarian Erste Liga | Hungary | Erste Liga Hockey; Erste Liga
Swiss Women's League | Switzerland | PostFinance Women's League; SWHL
Swiss MyHockey League | Switzerland | MyHockey League; MSL Hockey
$list$);

select catalog.seed_leagues('Futsal', $list$
Portuguese Liga Placard | Portugal | Liga Placard; Liga Placard Futsal; Liga Sport Zone; Campeonato Nacional Futsal
Italian Serie A Futsal | Italy | Serie A Calcio a 5; Serie A Futsal; New Energy Serie A Futsal; ?Serie A
Brazilian Liga Nacional de Futsal | Brazil | LNF; Liga Nacional de Futsal
French D1 Futsal | France | D1 Futsal; ?Division 1
Polish Fogo Futsal Ekstraklasa | Poland | Fogo Futsal Ekstraklasa; Futsal Ekstraklasa; ?Ekstraklasa
$list$);

select catalog.seed_leagues('Floorball', $list$
Swedish Super League Floorball Women | Sweden | Svenska Superligan Dam; SSL Dam
Czech Livesport Superliga | Czech Republic | Livesport Superliga; Superliga florbalu; ?Superliga
Swiss UPL Floorball | Switzerland | L-UPL; Lidl Unihockey Prime League; Unihockey Prime League
$list$);

select catalog.seed_leagues('Field Hockey', $list$
Hockey India League | India | HIL; Hero Hockey India League
Women's Hockey India League | India | Women's HIL
Dutch Hoofdklasse Women | Netherlands | Tulp Hoofdklasse Dames; Hoofdklasse Dames
FIH Pro League Women | World | FIH Hockey Pro League Women; Women's FIH Pro League
$list$);

select catalog.seed_leagues('Soccer', $list$
Danish Elitedivisionen | Denmark | Elitedivisionen; A-Liga Denmark; Kvindeligaen Fodbold; ?Kvindeligaen
Norwegian 1. divisjon kvinner | Norway | 1. divisjon kvinner
Swedish Elitettan | Sweden | Elitettan
Belgian Super League Women | Belgium | Lotto Super League; Super League Vrouwen
Swiss Women's Super League | Switzerland | AXA Women's Super League; AWSL
Austrian Frauen-Bundesliga | Austria | ADMIRAL Frauen Bundesliga; Planet Pure Frauen Bundesliga; ÖFB Frauen Bundesliga
Portuguese Liga BPI | Portugal | Liga BPI; Campeonato Nacional Feminino
Turkish Women's Super League | Turkey | Kadınlar Süper Ligi; Turkcell Kadınlar Süper Ligi; Turkcell Kadın Futbol Süper Ligi
Polish Ekstraliga Women | Poland | Ekstraliga Kobiet; Orlen Ekstraliga; Orlen Ekstraliga Kobiet
Czech First League Women | Czech Republic | 1. liga žen; I. liga žen
Colombian Liga Femenina | Colombia | Liga Femenina BetPlay; Liga BetPlay Femenina
Argentine Primera División Femenina | Argentina | Campeonato Femenino YPF; Primera División A Femenina
Chilean Primera División Femenina | Chile | Campeonato Nacional Femenino Chile; Liga Femenina SQM
Scottish Women's Cup | Scotland | Scottish Gas Women's Scottish Cup
Coupe de France Féminine | France | Coupe de France Féminines
Coppa Italia Women | Italy | Coppa Italia Femminile; Coppa Italia Women Frecciarossa
Italian Serie B Women | Italy | Serie B Femminile; Serie B Women
CONCACAF W Qualifiers | North America | Concacaf W Qualifiers
Campionato Primavera 1 | Italy | Primavera 1; Campionato Primavera; Primavera 1 Tim; Primavera 2; Coppa Italia Primavera; Supercoppa Primavera
Professional Development League | England | U21 Professional Development League; PDL England
Liga MX U23 | Mexico | Liga MX Sub-23; Liga MX Sub 23
Liga MX U21 | Mexico | Liga MX Sub-21; Liga MX Sub 21
U19 Bundesliga | Germany | A-Junioren-Bundesliga; DFB-Nachwuchsliga; DFB-Nachwuchsliga U19
U21 Divisie | Netherlands | Jong Eredivisie; Reserve Eredivisie
Spanish División de Honor Juvenil | Spain | División de Honor Juvenil; Copa del Rey Juvenil
Brazilian U20 Championship | Brazil | Brasileirão Sub-20; Campeonato Brasileiro Sub-20; Copa São Paulo de Futebol Júnior; Copinha
Argentine Reserve League | Argentina | Torneo de Reserva; Liga Profesional Reserva; Reserva LPF; Torneo Proyección
Spanish Tercera Federación | Spain | Tercera Federación; Tercera RFEF
Irish Women's Premiership | Northern Ireland | Sports Direct Women's Premiership; NIFL Women's Premiership
$list$);

select catalog.seed_leagues('Rugby League', $list$
Jersey Flegg Cup | Australia | Jersey Flegg
SG Ball Cup | Australia | SG Ball
Harold Matthews Cup | Australia | Harold Matthews
NRL Nines | Australia | NRL Nines World
Elite 1 Rugby League | France | Super XIII; Elite One Championship
Women's Challenge Cup Rugby League | England | Betfred Women's Challenge Cup
Women's State of Origin | Australia | Women's Origin; Ampol Women's State of Origin
Women's Rugby League World Cup | World | RLWC Women; Rugby League World Cup Women
Wheelchair Rugby League World Cup | World | RLWC Wheelchair
$list$);

select catalog.seed_leagues('Australian Football', $list$
VFLW | Australia | VFL Women's; VFL Women; Rebel VFL Women's
SANFLW | Australia | SANFL Women's League
WAFLW | Australia | WAFL Women's
Coates Talent League | Australia | Talent League; NAB League; Coates Talent League Boys
Coates Talent League Girls | Australia | Talent League Girls
$list$);

select catalog.seed_leagues('Baseball', $list$
NPB Farm | Japan | NPB Eastern League; NPB Western League; NPB Farm League; Fresh All-Star Game; NPB Farm Eastern League; NPB Farm Western League
KBO Futures League | South Korea | KBO Futures; Futures League Korea; KBO 2군
$list$);

select catalog.seed_leagues('Cricket', $list$
Women's Super League Cricket | England | Kia Super League; Charlotte Edwards Cup
T20 Blast Women | England | Vitality Blast Women's
Women's One-Day Cup | England | Metro Bank One Day Cup Women; Metro Bank Women's One Day Cup
WNCL | Australia | Women's National Cricket League
Women's Caribbean Premier League | West Indies | WCPL; Massy WCPL
Women's Super Smash | New Zealand | Super Smash Women
Legends League Cricket | World | LLC T20; World Championship of Legends; WCL Cricket
U19 Cricket World Cup | World | ICC U19 Cricket World Cup; ICC Under 19 Cricket World Cup
U19 Women's T20 World Cup | World | ICC U19 Women's T20 World Cup
$list$);

select catalog.seed_leagues('Golf', $list$
PGA Tour Champions | United States | Senior PGA Championship; US Senior Open; U.S. Senior Open; Senior Players Championship; Regions Tradition; Senior Open Championship; Charles Schwab Cup
Epson Tour | United States | Epson Tour Golf
$list$);

select catalog.seed_leagues('Lacrosse', $list$
WLL | United States | Maybelline Women's Lacrosse League
NCAA Women's Lacrosse | United States | NCAAWLAX; Women's College Lacrosse; NCAA Division I Women's Lacrosse
$list$);

-- Competitions that have a sister of men: with names of their own, because an event's squad is its league's.
select catalog.seed_leagues('Soccer', $list$
Women's International Friendlies | World | Women's International Friendly; International Friendly Women; Women's International Friendlies
Women's Club Friendlies | World | Club Friendlies Women; Women's Club Friendly
Women's Olympic Football Tournament | World | Women's Olympic Soccer Tournament; Olympic Football Women
Women's Finalissima | World | CONMEBOL-UEFA Women's Finalissima
$list$);

select catalog.seed_leagues('Tennis', $list$
NCAA Women's Tennis | United States | Women's College Tennis
$list$);

select catalog.seed_leagues('Golf', $list$
NCAA Women's Golf | United States | Women's College Golf
$list$);

select catalog.seed_leagues('Swimming', $list$
NCAA Women's Swimming & Diving | United States | NCAA Women's Swimming; Women's College Swimming
$list$);

select catalog.seed_leagues('Water Polo', $list$
NCAA Women's Water Polo | United States | Women's College Water Polo
$list$);

select catalog.seed_leagues('Gymnastics', $list$
NCAA Women's Gymnastics | United States | Women's College Gymnastics; NCAA Division I Women's Gymnastics
$list$);

select catalog.seed_leagues('Curling', $list$
World Women's Curling Championship | World | Women's World Curling Championship
$list$);

select catalog.seed_leagues('Pesäpallo', $list$
Naisten Superpesis | Finland |
$list$);

select catalog.seed_leagues('Lacrosse', $list$
World Lacrosse Women's Championship | World | Women's World Lacrosse Championship
$list$);

select catalog.seed_leagues('Darts', $list$
PDC Women's Series | World | Women's World Matchplay
$list$);
