-- Leagues and competitions by sport, with the names feeds and television give them. A leading ? marks a name that several leagues share.
-- Columns: canonical name | country or region | aliases separated by ;
select catalog.seed_leagues('American Football', $list$
NFL | United States | National Football League; NFL Football; NFL Regular Season; NFL Preseason; NFL Playoffs; NFL Game Pass; Super Bowl; Pro Bowl; Monday Night Football; Sunday Night Football; Thursday Night Football; MNF; SNF; TNF
NCAA Football | United States | NCAAF; CFB; College Football; NCAA Division 1; NCAA Division I FBS; NCAA - Football; NCAA FBS; NCAA FCS; FBS; FCS; NCAA FB; FBS Football; FCS Football; FBS (Division I-A); FCS (Division I-AA); College Football Playoff; CFP; B1G Football; SEC Football; ACC Football; Big 12 Football; Big Ten Football; NCAA American Football
UFL | United States | United Football League; UFL Football
European League of Football | Europe | ?ELF; European Football Alliance
High School Football | United States | NFHS Football; HS Football; Prep Football
$list$);

select catalog.seed_leagues('Canadian Football', $list$
CFL | Canada | Canadian Football League; CFL Football; Grey Cup; LCF; Ligue Canadienne de Football
U Sports Football | Canada | Vanier Cup; CIS Football
$list$);

select catalog.seed_leagues('Arena Football', $list$
Indoor Football League | United States | IFL
Arena Football One | United States | AF1; Arena Football League
$list$);

select catalog.seed_leagues('Basketball', $list$
NBA | United States | National Basketball Association; NBA Basketball; NBA Preseason; NBA Regular Season; NBA Playoffs; NBA Finals; NBA Cup; Emirates NBA Cup; NBA In-Season Tournament; NBA League Pass; NBA Pass; NBA All-Star Game
WNBA | United States | Women's National Basketball Association; WNBA Basketball; WNBA Playoffs; WNBA Finals; WNBA Preseason
NBA G League | United States | G League; G-League; NBA G-League; NBA Gatorade League; D-League
NCAA Men's Basketball | United States | NCAAB; NCAAM; CBB; NCAAMB; Men's College Basketball; NCAA Division I Basketball Mens; NCAA Basketball Men; NCAA Division 1 Basketball; March Madness; ?College Basketball; ?NCAA Basketball; Men's NIT; College Basketball Crown
NCAA Women's Basketball | United States | NCAAW; WCBB; NCAAWB; Women's College Basketball; NCAA Division I Basketball Womens; NCAA Basketball Women; ?College Basketball; ?NCAA Basketball
BIG3 | United States | BIG 3
Unrivaled | United States | Unrivaled Basketball
Athletes Unlimited Basketball | United States | AU Pro Basketball
The Basketball Tournament | United States | TBT
Canadian Elite Basketball League | Canada | CEBL
EuroLeague | Europe | Euroleague Basketball; Turkish Airlines EuroLeague; Euroliga; Euroleague Men; Eurolega; Eurolig
EuroCup | Europe | EuroCup Basketball; BKT EuroCup; 7DAYS EuroCup; Eurocopa Baloncesto
Basketball Champions League | Europe | FIBA Champions League; BCL; FIBA Basketball Champions League
FIBA Europe Cup | Europe | FIBA EuroCup
EuroLeague Women | Europe | FIBA EuroLeague Women
EuroCup Women | Europe | FIBA EuroCup Women
ABA League | Europe | ABA Liga; Adriatic League; AdmiralBet ABA League; Jadranska Liga
VTB United League | Europe | VTB League; Единая лига ВТБ
BNXT League | Europe | BNXT
Spanish Liga ACB | Spain | ACB; Liga ACB; Liga Endesa; Liga Endesa ACB; Spain Liga ACB; Spanish ACB; ACB Liga Endesa
Copa del Rey de Baloncesto | Spain | Copa del Rey ACB; Copa ACB
Supercopa ACB | Spain | Supercopa Endesa
Spanish Liga Femenina de Baloncesto | Spain | Liga Femenina Endesa; LF Endesa
Spanish Primera FEB | Spain | Primera FEB; LEB Oro
German BBL | Germany | ?BBL; easyCredit BBL; Basketball Bundesliga; German Basketball Bundesliga
BBL-Pokal | Germany | German Basketball Cup
German ProA | Germany | ProA; Barmer 2. Basketball Bundesliga
Italian LBA | Italy | LBA; Lega Basket; Lega Basket Serie A; Italian Lega Basket; Serie A Basket; Italy Lega A; LBA Serie A
Italian Serie A2 Basket | Italy | Serie A2 Basket; LNP Serie A2
Coppa Italia Basket | Italy | Italian Basketball Cup; Final Eight Coppa Italia
Turkish BSL | Turkey | BSL; Basketbol Süper Ligi; Türkiye Sigorta Basketbol Süper Ligi; Turkish Basketbol Super Ligi; Turkish Basketball Super League; TBL Süper Lig
Turkish Women's Basketball Super League | Turkey | KBSL; Kadınlar Basketbol Süper Ligi
Greek Basket League | Greece | GBL; Stoiximan GBL; Greek A1; Greek HEBA A1; Greece A1; Basket League Greece; Stoiximan Basket League
French LNB Élite | France | LNB Élite; LNB Pro A; Betclic Élite; Jeep Élite; French LNB; French Pro A; Betclic Élite LNB
French LNB Élite 2 | France | LNB Élite 2; Pro B; LNB Pro B
Coupe de France de Basket | France | French Basketball Cup
French Leaders Cup | France | Leaders Cup LNB
Israeli Basketball Premier League | Israel | Winner League; Ligat HaAl Basketball; Ligat Winner
Polish Basketball League | Poland | PLK; Orlen Basket Liga; Energa Basket Liga
Lithuanian LKL | Lithuania | LKL; Betsafe LKL; Lietuvos Krepšinio Lyga; Betsson LKL
Latvian-Estonian Basketball League | Latvia | Latvian–Estonian Basketball League; Optibet Latvian-Estonian League; LEBL
Czech NBL | Czech Republic | NBL Czech; Maxa NBL; Kooperativa NBL
Romanian Liga Națională Basketball | Romania | LNBM
Serbian KLS | Serbia | Košarkaška Liga Srbije; KLS
Croatian Basketball League | Croatia | Premijer Liga Basketball; Favbet Premijer Liga
Adriatic Second League | Europe | ABA 2
Finnish Korisliiga | Finland | Korisliiga
Swedish Basketligan | Sweden | Basketligan; SBL Herr
Danish Basketligaen | Denmark | Basketligaen
Portuguese LPB | Portugal | Liga Betclic Basketball; LPB; Liga Portuguesa de Basquetebol
Swiss Basketball League | Switzerland | SBL Swiss Basketball
Austrian BSL | Austria | Admiral Basketball Superliga; Basketball Superliga; win2day Basketball Superliga
British Super League Basketball | United Kingdom | Super League Basketball; British Basketball League
Australian NBL | Australia | NBL; NBL Australia; Australian National Basketball League; Hungry Jack's NBL; National Basketball League
Australian WNBL | Australia | WNBL; Women's National Basketball League
New Zealand NBL | New Zealand | NZNBL; Sal's NBL
Chinese CBA | China | CBA; Chinese Basketball Association
Japanese B.League | Japan | B.League; B League; B.LEAGUE B1; Japan B1 League
Korean Basketball League | South Korea | KBL
Philippine PBA | Philippines | PBA; Philippine Basketball Association; PBA Philippine Cup
Philippine MPBL | Philippines | MPBL; Maharlika Pilipinas Basketball League
East Asia Super League | Asia | EASL
Basketball Africa League | Africa | BAL Basketball
Brazilian NBB | Brazil | NBB; Novo Basquete Brasil; NBB CAIXA
Argentine Liga Nacional de Básquet | Argentina | Liga Nacional de Básquet; LNB Argentina
Mexican LNBP | Mexico | LNBP; Liga Nacional de Baloncesto Profesional
Puerto Rican BSN | Puerto Rico | BSN; Baloncesto Superior Nacional
BCL Americas | South America | Basketball Champions League Americas
FIBA World Cup | World | FIBA Basketball World Cup; Basketball World Cup; ?World Cup
FIBA Women's World Cup | World | FIBA Women's Basketball World Cup
FIBA World Cup Qualifiers | World | FIBA World Cup Qualifying; FIBA Basketball World Cup Qualifiers
EuroBasket | Europe | FIBA EuroBasket; Eurobasket Men; European Basketball Championship
EuroBasket Women | Europe | FIBA Women's EuroBasket; Women's EuroBasket; FIBA EuroBasket Women
EuroBasket Qualifiers | Europe | FIBA EuroBasket Qualifiers
FIBA AmeriCup | North America | AmeriCup
FIBA Asia Cup | Asia | FIBA Asia Championship
AfroBasket | Africa | FIBA AfroBasket
$list$);

select catalog.seed_leagues('3x3 Basketball', $list$
FIBA 3x3 World Tour | World | FIBA 3x3; 3x3 World Tour
FIBA 3x3 World Cup | World | 3x3 World Cup
$list$);

select catalog.seed_leagues('Ice Hockey', $list$
NHL | United States | National Hockey League; NHL Hockey; NHL Preseason; NHL Regular Season; NHL Playoffs; Stanley Cup; Stanley Cup Playoffs; Stanley Cup Final; NHL Center Ice; Hockey Night in Canada; HNIC; LNH
AHL | United States | American Hockey League; AHL Hockey; AHL TV; Calder Cup; LAH
ECHL | United States | East Coast Hockey League; Kelly Cup
SPHL | United States | Southern Professional Hockey League
USHL | United States | United States Hockey League
NAHL | United States | North American Hockey League
PWHL | Canada | Professional Women's Hockey League; LPHF; Walter Cup
OHL | Canada | Ontario Hockey League
WHL | Canada | Western Hockey League; WHL TV
QMJHL | Canada | Quebec Maritimes Junior Hockey League; Quebec Major Junior Hockey League; LHJMQ; Quebec MJHL
BCHL | Canada | British Columbia Hockey League
CHL | Canada | Canadian Hockey League; Memorial Cup; Coupe Memorial
NCAA Men's Ice Hockey | United States | NCAA Ice Hockey; Men's College Hockey; College Hockey; NCAA Hockey; NCAAH; NCAA Men's Hockey; Frozen Four
NCAA Women's Ice Hockey | United States | Women's College Hockey; NCAA Women's Hockey; NCAAWH
KHL | Russia | Kontinental Hockey League; Russian KHL; КХЛ; Gagarin Cup
VHL | Russia | Supreme Hockey League; ВХЛ
MHL | Russia | МХЛ
SHL | Sweden | Swedish Hockey League; Sweden SHL; Svenska Hockeyligan
HockeyAllsvenskan | Sweden | Swedish HockeyAllsvenskan; Hockey Allsvenskan
SDHL | Sweden | Svenska Damhockeyligan
Finnish Liiga | Finland | ?Liiga; SM-liiga; Finnish SM-liiga; Finland Liiga
Finnish Mestis | Finland | Mestis
German DEL | Germany | ?DEL; PENNY DEL; Deutsche Eishockey Liga; Germany DEL
German DEL2 | Germany | DEL2; DEL 2; Deutsche Eishockey Liga 2
Swiss National League | Switzerland | National League Switzerland; ?National League; NLA Hockey; Swiss NLA; National League Hockey
Swiss League | Switzerland | Sky Swiss League; ?NLB
Austrian ICE Hockey League | Austria | ICEHL; win2day ICE Hockey League; ICE Hockey League; EBEL
Alps Hockey League | Europe | AlpsHL; AHL Alps
Czech Extraliga | Czech Republic | Tipsport Extraliga; Czech Extraliga Hockey; Extraliga ledního hokeje; ?Extraliga; TELH
Czech Maxa Liga | Czech Republic | Maxa Liga; 1. Liga Hockey
Slovak Extraliga | Slovakia | Tipos Extraliga; Tipsport Liga; Slovak Extraliga Hockey; ?Extraliga
Polish Hockey League | Poland | Tauron Hokej Liga
Norwegian EliteHockey Ligaen | Norway | EliteHockey Ligaen; Fjordkraft-ligaen; EHL Norway
Danish Metal Ligaen | Denmark | Metal Ligaen; Danish Superisligaen
French Ligue Magnus | France | Ligue Magnus; Synerglace Ligue Magnus
EIHL | United Kingdom | Elite Ice Hockey League; UK Elite Ice Hockey League; Elite League Hockey; British Elite Ice Hockey League
NIHL | United Kingdom | National Ice Hockey League; NIHL National
Champions Hockey League | Europe | ?CHL; CHL Europe
Continental Cup | Europe | IIHF Continental Cup
Spengler Cup | Switzerland | Spengler Cup Davos
Euro Hockey Tour | Europe | EHT; Beijer Hockey Games; Karjala Tournament; Karjala Cup; Swiss Ice Hockey Games; Fortuna Hockey Games
IIHF World Championship | World | World Championship Ice Hockey; Ice Hockey World Championship; IIHF Worlds; Men's World Championship Hockey; IIHF Ice Hockey World Championship; ?World Championship; MM-kisat; Jääkiekon MM; Hockey-VM; ?VM; Eishockey-WM; Eishockey WM
IIHF World Junior Championship | World | World Juniors; World Junior Championship; WJC; IIHF World Juniors; IIHF World Junior; World Junior Hockey Championship; JVM; U20 World Championship Hockey; Nuorten MM; Junior-VM; Juniorien MM
IIHF Women's World Championship | World | Women's World Championship Hockey; IIHF Women's Worlds; Rivalry Series
IIHF U18 World Championship | World | U18 World Championship Hockey; World U18 Championship; Hlinka Gretzky Cup
World Cup of Hockey | World | 4 Nations Face-Off; ?World Cup
Olympic Ice Hockey | World | Olympic Hockey; Olympics Men's Hockey
Asia League Ice Hockey | Asia | ALIH
$list$);

select catalog.seed_leagues('Baseball', $list$
MLB | United States | Major League Baseball; MLB Baseball; MLB Regular Season; MLB Spring Training; Spring Training; World Series; ALCS; NLCS; ALDS; NLDS; American League Championship Series; National League Championship Series; Wild Card Series; MLB Postseason; MLB.TV; MLB TV; MLB Extra Innings; Grandes Ligas; MLB All-Star Game; Home Run Derby
Triple-A International League | United States | International League; AAA International League; MiLB International League; ?MiLB; ?Triple-A; ?Triple-A Baseball; ?AAA
Triple-A Pacific Coast League | United States | Pacific Coast League; PCL; AAA Pacific Coast League; ?MiLB; ?Triple-A; ?Triple-A Baseball; ?AAA
Double-A | United States | Eastern League; Texas League; Double-A Baseball; Double-A Eastern League; Double-A Southern League; Double-A Texas League; ?Southern League; ?MiLB; ?AA
High-A | United States | Midwest League; South Atlantic League; Northwest League; ?MiLB; High-A Baseball
Single-A | United States | Florida State League; Carolina League; California League; ?MiLB; Single-A Baseball; Low-A
MiLB | United States | Minor League Baseball; Minor League
Arizona Fall League | United States | AFL Baseball
Atlantic League | United States | Atlantic League of Professional Baseball; ALPB
American Association | United States | American Association Baseball; American Association of Professional Baseball
Frontier League | United States | Frontier League Baseball
Savannah Bananas | United States | Banana Ball; Banana Ball Championship League
NCAA Baseball | United States | College Baseball; NCAA Division I Baseball; Men's College World Series; College World Series; MCWS
Cape Cod Baseball League | United States | Cape Cod League; CCBL
Little League World Series | United States | LLWS; Little League Baseball World Series
Little League Baseball | United States | Little League; Little League Baseball Regionals; Little League Baseball Region
NPB | Japan | Nippon Professional Baseball; Nippon Baseball League; Japan NPB; Japan Series; ?Central League; ?Pacific League; Nippon Pro Baseball
KBO League | South Korea | KBO; Korean KBO League; Korea Baseball Organization; Korean Baseball
CPBL | Taiwan | Chinese Professional Baseball League
Australian Baseball League | Australia | ABL
Mexican League | Mexico | LMB; Liga Mexicana de Béisbol; Mexican Baseball League
Mexican Pacific League | Mexico | LMP; Liga Mexicana del Pacífico; Liga ARCO Mexicana del Pacífico; Liga Arco; Mexican Winter League
LIDOM | Dominican Republic | Dominican Winter League; Liga Dominicana de Béisbol; Dominican Professional Baseball League
LVBP | Venezuela | Venezuelan Winter League; Liga Venezolana de Béisbol Profesional
LBPRC | Puerto Rico | Puerto Rican Winter League; Liga de Béisbol Profesional Roberto Clemente; Roberto Clemente League
Caribbean Series | North America | Serie del Caribe; Caribbean Series Baseball
World Baseball Classic | World | WBC Baseball; Clásico Mundial de Béisbol; Clásico Mundial; World Baseball Classic Qualifiers
WBSC Premier12 | World | Premier12; Premier 12
$list$);

select catalog.seed_leagues('Softball', $list$
NCAA Softball | United States | College Softball; Women's College World Series; WCWS; NCAA Division I Softball
Athletes Unlimited Softball League | United States | AUSL; Athletes Unlimited Softball
Little League Softball World Series | United States | LLSWS; Little League Softball
$list$);

select catalog.seed_leagues('Volleyball', $list$
NCAA Women's Volleyball | United States | NCAAVBW; NCAA Volleyball; College Volleyball; NCAA Women's Volleyball Championship; Women's College Volleyball; NCAAWVB
NCAA Men's Volleyball | United States | Men's College Volleyball; NCAAMVB
League One Volleyball | United States | LOVB; LOVB Pro
Major League Volleyball | United States | MLV; Pro Volleyball Federation; PVF
Athletes Unlimited Volleyball | United States | AU Pro Volleyball
Volleyball Nations League | World | VNL; FIVB Volleyball Nations League; FIVB Nations League; FIVB Volleyball Men's Nations League
FIVB World Championship | World | Volleyball World Championship; FIVB Volleyball World Championship; FIVB Men's World Championship; ?World Championship
FIVB Club World Championship | World | Volleyball Club World Championship
CEV Champions League | Europe | CEV Champions League Volley; Volleyball Champions League; ?Champions League
CEV Cup | Europe | CEV Challenge Cup
European Volleyball Championship | Europe | EuroVolley; CEV EuroVolley
Italian SuperLega | Italy | SuperLega; SuperLega Credem Banca; SuperLega Volley; Italian Volleyball League; Lega Volley
Italian Serie A1 Volleyball Women | Italy | Serie A1 Femminile; Lega Volley Femminile; Serie A1 Tigotà
Polish PlusLiga | Poland | PlusLiga
Polish Tauron Liga | Poland | Tauron Liga; Tauron Liga Kobiet
Turkish Sultanlar Ligi | Turkey | Sultanlar Ligi; Vodafone Sultanlar Ligi
Turkish Efeler Ligi | Turkey | Efeler Ligi; SMS Grup Efeler Ligi
German Volleyball Bundesliga | Germany | Volleyball Bundesliga; VBL
French Ligue A Volleyball | France | LNV Ligue A; Marmara SpikeLigue; Ligue A Volley
Brazilian Superliga | Brazil | Superliga Brasileira de Vôlei; Superliga de Vôlei; Superliga Volei
Japanese SV.League | Japan | SV.League; SV League; Japan V.League
Premier Volleyball League | Philippines | PVL
$list$);

select catalog.seed_leagues('Beach Volleyball', $list$
AVP | United States | AVP League; AVP Pro Tour; AVP Tour
Beach Pro Tour | World | FIVB Beach Pro Tour; Volleyball World Beach Pro Tour; Beach Volleyball World Tour
NCAA Beach Volleyball | United States | College Beach Volleyball
$list$);

select catalog.seed_leagues('Field Hockey', $list$
NCAA Field Hockey | United States | College Field Hockey; NCAA Women's Field Hockey; NCAA Division I Field Hockey
FIH Pro League | World | FIH Hockey Pro League; Hockey Pro League
FIH Hockey World Cup | World | Hockey World Cup; ?World Cup
Euro Hockey League | Europe | EHL Field Hockey
EuroHockey Championship | Europe | EuroHockey
Hockey India League | India | HIL
Hockey One | Australia | Sultana Bran Hockey One
Dutch Hoofdklasse Hockey | Netherlands | Tulp Hoofdklasse; Hoofdklasse Hockey
German Hockey Bundesliga | Germany | Feldhockey Bundesliga
$list$);

select catalog.seed_leagues('Lacrosse', $list$
NLL | United States | National Lacrosse League; NLL Lacrosse
PLL | United States | Premier Lacrosse League; PLL Championship Series; ?Championship Series
WLL | United States | Women's Lacrosse League
NCAA Lacrosse | United States | NCAA Men's Lacrosse; College Lacrosse; Men's College Lacrosse; NCAALAX
NCAA Women's Lacrosse | United States | Women's College Lacrosse
World Lacrosse Championship | World | World Lacrosse Men's Championship
$list$);

select catalog.seed_leagues('Handball', $list$
EHF Champions League | Europe | EHF Champions League Men; Machineseeker EHF Champions League; EHF CL; ?Champions League
EHF Champions League Women | Europe | Women's EHF Champions League
EHF European League | Europe | EHF European League Men; ?European League
EHF European League Women | Europe | Women's EHF European League
German Handball-Bundesliga | Germany | Handball-Bundesliga; Handball Bundesliga; HBL; Daikin HBL; Daikin Handball-Bundesliga; Liqui Moly HBL; LIQUI MOLY Handball-Bundesliga; Opel HBL
German 2. Handball-Bundesliga | Germany | 2. Handball-Bundesliga; 2. HBL; 2. Handball Bundesliga
German Women's Handball-Bundesliga | Germany | HBF; Alsco Handball Bundesliga Frauen; Handball Bundesliga Frauen
DHB-Pokal | Germany | German Handball Cup
French Starligue | France | Starligue; Liqui Moly Starligue; LNH Division 1; Lidl Starligue
French Ligue Butagaz Énergie | France | Ligue Butagaz Énergie; Ligue Butagaz; French Women's Handball League
Spanish Liga ASOBAL | Spain | ASOBAL; Liga ASOBAL; Liga NEXUS Energía ASOBAL; Liga Plenitude ASOBAL
Danish Herreligaen | Denmark | Herreligaen; Herre Håndbold Ligaen; HTH Herreligaen; Håndboldligaen; Danish Handball League
Danish Kvindeligaen Handball | Denmark | Kvindeligaen; Bambusa Kvindeligaen
Swedish Handbollsligan | Sweden | Handbollsligan; Elitserien Handboll
Norwegian REMA 1000-ligaen | Norway | REMA 1000-ligaen
Polish Superliga Handball | Poland | Orlen Superliga; PGNiG Superliga
Hungarian Nemzeti Bajnokság Handball | Hungary | K&H Liga
SEHA League | Europe | SEHA Liga
Swiss Quickline Handball League | Switzerland | Quickline Handball League; QHL
Austrian HLA | Austria | HLA Meisterliga
World Men's Handball Championship | World | IHF World Men's Handball Championship; Handball World Championship; IHF World Championship; ?World Championship; Handball-WM
World Women's Handball Championship | World | IHF World Women's Handball Championship
European Men's Handball Championship | Europe | EHF EURO; Men's EHF EURO; Handball-EM
European Women's Handball Championship | Europe | Women's EHF EURO
EHF EURO Cup | Europe | EHF EURO Qualifiers
$list$);

select catalog.seed_leagues('Soccer', $list$
MLS | United States | Major League Soccer; American Major League Soccer; USA MLS; USA Major League Soccer; MLS Cup; MLS Cup Playoffs; MLS Season Pass; MLS Live; MLS Regular Season
MLS Next Pro | United States | MLSNP
NWSL | United States | National Women's Soccer League; American NWSL; USA NWSL; NWSL Challenge Cup; NWSL Championship
USL Championship | United States | American USL Championship; USL; United Soccer League; USLC
USL League One | United States | USL1; USL One
USL League Two | United States | USL2
USL Super League | United States | Gainbridge Super League; USLS
USL Jägermeister Cup | United States | USL Cup; Prinx Tires USL Cup
US Open Cup | United States | Lamar Hunt US Open Cup; Lamar Hunt U.S. Open Cup; U.S. Open Cup; USOC
NCAA Men's Soccer | United States | Men's College Soccer; College Soccer Men; NCAA Soccer Men; ?College Soccer; ?NCAA Soccer; Men's College Cup
NCAA Women's Soccer | United States | Women's College Soccer; College Soccer Women; NCAA Soccer Women; ?College Soccer; ?NCAA Soccer; Women's College Cup
The Soccer Tournament | United States | TST
Canadian Premier League | Canada | CPL Soccer; CanPL; ?CPL
Canadian Championship | Canada | TELUS Canadian Championship; Championnat Canadien
Northern Super League | Canada | NSL; Super Ligue du Nord
Liga MX | Mexico | Mexican Liga MX; Mexican Primera League; Mexican Liga BBVA MX; Liga BBVA MX; Mexico Liga MX; Mexican Primera División; Liga MX Apertura; Liga MX Clausura
Liga MX Femenil | Mexico | Liga BBVA MX Femenil; Liga Femenil MX; Liga Femenil
Liga de Expansión MX | Mexico | Liga BBVA Expansión MX; Ascenso MX
Campeones Cup | North America | Campeón de Campeones
Leagues Cup | North America | Leagues Cup Showcase
Costa Rican Primera División | Costa Rica | Liga Promerica; Costa Rican Liga FPD; Liga FPD
Guatemalan Liga Nacional | Guatemala | Liga Nacional de Guatemala; Liga Guate Banrural
Honduran Liga Nacional | Honduras | Liga Nacional de Honduras; Liga Hondubet
Salvadoran Primera División | El Salvador | Liga Mayor El Salvador; Primera División de El Salvador
Panamanian Liga | Panama | Liga Panameña de Fútbol; LPF Panama
Jamaica Premier League | Jamaica | Wray & Nephew Jamaica Premier League
CONCACAF Gold Cup | North America | Gold Cup; Copa Oro
CONCACAF W Gold Cup | North America | W Gold Cup; Concacaf W Championship
CONCACAF Champions Cup | North America | CONCACAF Champions League; Concachampions; Copa de Campeones Concacaf; ?Champions Cup
CONCACAF Central American Cup | North America | Copa Centroamericana; Central American Cup
CONCACAF Caribbean Cup | North America | Caribbean Cup
CONCACAF Nations League | North America | CNL; ?Nations League; Liga de Naciones Concacaf
CONCACAF W Champions Cup | North America |
English Premier League | England | EPL; England Premier League; England - Premier League; Barclays Premier League; FA Premier League; PL Football; ?Premier League; Premier League Football; Premier League Inglaterra; Premier League England; Engelska Premier League; Premier League Anglais; Liga Inglesa; АПЛ; الدوري الإنجليزي
English Championship | England | EFL Championship; English League Championship; Sky Bet Championship; England Championship; England - Championship; ?Championship; ?The Championship; ?EFL; ?English Football League
English League One | England | EFL League One; English League 1; Sky Bet League One; England League One; England - League One; ?League One; ?EFL; ?English Football League
English League Two | England | EFL League Two; English League 2; Sky Bet League Two; England League Two; England - League Two; ?League Two; ?EFL; ?English Football League
English National League | England | National League England; Vanarama National League; Enterprise National League; ?National League; National League Football; National League TV; England National League
English National League North | England | National League North; Vanarama National League North
English National League South | England | National League South; Vanarama National League South
English Isthmian League | England | Isthmian League; Pitching In Isthmian League
English Northern Premier League | England | Northern Premier League
English Southern League | England | ?Southern League; Southern League Premier
FA Cup | England | English FA Cup; Emirates FA Cup; The FA Cup; England FA Cup; The Emirates FA Cup; FA-cupen; FA-cup
EFL Cup | England | League Cup England; Carabao Cup; English League Cup; English Carabao Cup; Carabao EFL Cup; ?League Cup; England League Cup; ?EFL; ?English Football League
EFL Trophy | England | English EFL Trophy; Papa Johns Trophy; Bristol Street Motors Trophy; Vertu Trophy; English Football League Trophy; ?EFL; ?English Football League
FA Trophy | England | Isuzu FA Trophy
FA Vase | England | Isuzu FA Vase
FA Youth Cup | England | English FA Youth Cup
FA Community Shield | England | Community Shield; English Community Shield; The FA Community Shield
Premier League 2 | England | PL2; English Premier League 2; Premier League Cup
Premier League Summer Series | United States | PL Summer Series; Premier League Summer
English Women's Super League | England | WSL; FAWSL; FA WSL; Barclays WSL; Barclays Women's Super League; English Womens Super League; Women's Super League; FA Women's Super League; English FA Women's Super League; Women's Football League
English Women's Super League 2 | England | WSL2; WSL 2; Barclays WSL2; Women's Championship; Barclays Women's Championship; FA Women's Championship
Women's FA Cup | England | Adobe Women's FA Cup; Vitality Women's FA Cup; English Women's FA Cup
Women's League Cup | England | Subway Women's League Cup; FA Women's League Cup; Subway League Cup
Scottish Premiership | Scotland | SPFL Premiership; Scotland Premiership; Scottish Premier League; William Hill Premiership; cinch Premiership; William Hill Scottish Premiership; ?SPL; ?SPFL; ?Premiership; Scotland - Premiership
Scottish Championship | Scotland | SPFL Championship; Scotland Championship; William Hill Championship; cinch Championship; William Hill Scottish Championship; ?Championship; ?SPFL
Scottish League One | Scotland | SPFL League One; Scotland League One; William Hill League 1; Scottish League 1; William Hill League One; ?League One; ?SPFL
Scottish League Two | Scotland | SPFL League Two; Scotland League Two; William Hill League 2; Scottish League 2; William Hill League Two; ?League Two; ?SPFL
Scottish Challenge Cup | Scotland | SPFL Trust Trophy; KDM Evolution Trophy; SPFL Challenge Cup; Scotland Challenge Cup; ?Challenge Cup
Scottish Cup | Scotland | Scottish FA Cup; Scottish Gas Scottish Cup; Scottish Gas Men's Scottish Cup
Scottish League Cup | Scotland | Premier Sports Cup; Viaplay Cup; Scottish Premier Sports Cup; SPFL Cup; SPFL League Cup; ?League Cup
Scottish Women's Premier League | Scotland | SWPL; ScottishPower Women's Premier League; SWPL 1
Scottish Highland League | Scotland | Highland League
Scottish Lowland League | Scotland | Lowland League
Welsh Cymru Premier | Wales | Cymru Premier; JD Cymru Premier; Welsh Premier League; Wales Premier League
NIFL Premiership | Northern Ireland | NIFL; Irish Premiership; Sports Direct Premiership; Northern Irish Premiership; Danske Bank Premiership; IFA Premiership; ?Premiership; Northern Ireland Premiership
Irish Cup | Northern Ireland | Clearer Water Irish Cup; BetMcLean Cup; NIFL Cup
League of Ireland Premier Division | Ireland | LOI; LOI Premier; LOI Premier Division; League of Ireland; SSE Airtricity Men's Premier Division; SSE Airtricity Premier Division; LOITV; LOI TV; Irish Premier Division; Airtricity League; Ireland Premier Division; Irish Premier League
League of Ireland First Division | Ireland | LOI First Division; SSE Airtricity Men's First Division; Irish First Division
FAI Cup | Ireland | Sports Direct Men's FAI Cup; FAI Senior Cup; Sports Direct FAI Cup
League of Ireland Women's Premier Division | Ireland | SSE Airtricity Women's Premier Division; LOI Women's Premier Division
Spanish La Liga | Spain | La Liga; LaLiga; LaLiga EA Sports; Spanish LALIGA; Spain Primera División; Spain La Liga; Spain - La Liga; Spanish Primera División; Primera División de España; LaLiga Santander; Liga Española; ?Primera División; LL1; Hiszpańska La Liga; الدوري الإسباني
Spanish Segunda División | Spain | Spain Segunda División; LaLiga 2; La Liga 2; LaLiga Hypermotion; LaLiga SmartBank; Spanish LALIGA 2; Spain - Segunda Division; La Liga Hypermotion; LaLiga2; ?Segunda División
Spanish Primera Federación | Spain | Primera Federación; Primera RFEF; 1a Federación
Spanish Segunda Federación | Spain | Segunda Federación; Segunda RFEF
Copa del Rey | Spain | Spanish Copa del Rey; Spain Copa del Rey; Spanish Cup; Copa de S.M. el Rey
Supercopa de España | Spain | Spanish Supercopa; Spanish Super Cup; ?Supercopa; Spanish Supercup
Spanish Liga F | Spain | Liga F; Liga F Moeve; Spanish Liga F Femenina; Spanish Primera División Femenina; Liga Femenina de Fútbol; Spanish La Liga Women; Primera División Femenina
Copa de la Reina | Spain | Copa de S.M. la Reina; Spanish Copa de la Reina
Italian Serie A | Italy | Serie A Enilive; Serie A TIM; Italy Serie A; Italy - Serie A; Serie A Italy; Serie A Italia; Lega Serie A; ?Serie A; الدوري الإيطالي
Italian Serie B | Italy | Serie BKT; Italy Serie B; Italy - Serie B; Serie B Italy; Lega B; ?Serie B
Italian Serie C | Italy | Serie C NOW; Serie C Sky Wifi; Lega Pro; Italy Serie C; ?Serie C
Coppa Italia | Italy | Italian Coppa Italia; Coppa Italia Frecciarossa; Italian Cup; Italy Coppa Italia
Supercoppa Italiana | Italy | EA Sports FC Supercup; Italian Super Cup; Italian Supercoppa; ?Supercoppa
Italian Serie A Women | Italy | Serie A Femminile; Serie A Women; Serie A Women Athora; Italian Serie A Femminile; Serie A Femminile eBay
German Bundesliga | Germany | Deutsche Bundesliga; Bundesliga Germany; 1. Bundesliga; Fußball-Bundesliga; Fussball Bundesliga; Germany Bundesliga; ?Bundesliga; Bundesliga 1; Saksan Bundesliiga; Bundesliiga; Liga Alemana; الدوري الألماني
German 2. Bundesliga | Germany | Deutsche 2. Bundesliga; 2. Bundesliga; Bundesliga 2; Germany 2. Bundesliga; 2 Bundesliga; Zweite Bundesliga; 2.Bundesliga; 2. Fußball-Bundesliga
German 3. Liga | Germany | Deutsche 3. Liga; 3. Liga; 3.Liga; Dritte Liga; Germany 3. Liga
DFB-Pokal | Germany | DFB Pokal; German Cup; German DFB-Pokal; German DFB Pokal; DFB Cup; Germany DFB Pokal
DFL-Supercup | Germany | DFL Supercup; Franz Beckenbauer Supercup; German Super Cup; German DFL-Supercup
Regionalliga West | Germany | RL West; ?Regionalliga
Regionalliga Nord | Germany | RL Nord; ?Regionalliga
Regionalliga Nordost | Germany | RL Nordost; ?Regionalliga
Regionalliga Südwest | Germany | RL Südwest; ?Regionalliga
Regionalliga Bayern | Germany | RL Bayern; ?Regionalliga
Oberliga | Germany | Oberliga Fußball
German Frauen-Bundesliga | Germany | Frauen-Bundesliga; Google Pixel Frauen-Bundesliga; Frauen Bundesliga; Germany Frauen Bundesliga; Women's Bundesliga; German Bundesliga Women; Bundesliga Women; FLYERALARM Frauen-Bundesliga
German 2. Frauen-Bundesliga | Germany | 2. Frauen-Bundesliga
DFB-Pokal der Frauen | Germany | DFB-Pokal Frauen; DFB-Pokal Women; German Women's Cup
French Ligue 1 | France | Ligue 1 McDonald's; Ligue 1 McDonalds; Ligue 1 Uber Eats; France Ligue 1; France - Ligue 1; Ligue 1+; Ligue 1 France; ?Ligue 1; Liga Francesa; L1 McDonald's
French Ligue 2 | France | Ligue 2 BKT; France Ligue 2; France - Ligue 2; Ligue 2 France; ?Ligue 2
French National | France | Championnat National; National 1 France; France National
Coupe de France | France | French Coupe de France; French Cup; France Coupe de France
Trophée des Champions | France | French Super Cup; French Trophée des Champions
French Première Ligue | France | Première Ligue; Arkema Première Ligue; D1 Arkema; French Division 1 Féminine; D1 Féminine; French Ligue 1 Women
Dutch Eredivisie | Netherlands | Netherlands Eredivisie; Netherlands - Eredivisie; Eredivisie; VriendenLoterij Eredivisie; Holland Eredivisie
Dutch Eerste Divisie | Netherlands | Eerste Divisie; Keuken Kampioen Divisie; KKD; Netherlands Eerste Divisie; Dutch Keuken Kampioen Divisie
Dutch Tweede Divisie | Netherlands | Tweede Divisie; Betnation Tweede Divisie; Betcity Tweede Divisie
KNVB Cup | Netherlands | KNVB Beker; Dutch KNVB Beker; TOTO KNVB Beker; Eurojackpot KNVB Beker; Dutch KNVB Cup; Dutch Cup
Johan Cruyff Shield | Netherlands | Johan Cruijff Schaal; Dutch Super Cup; Johan Cruijff Shield
Dutch Vrouwen Eredivisie | Netherlands | Vrouwen Eredivisie; Azerion Vrouwen Eredivisie; Eredivisie Vrouwen
Portuguese Primeira Liga | Portugal | Primeira Liga; Liga Portugal; Liga Portugal Betclic; Liga NOS; Portugal Primeira Liga; Portugal - Primeira Liga; Portuguese Liga; Portuguese Liga Portugal; Liga Portuguesa
Portuguese Segunda Liga | Portugal | Liga Portugal 2; Liga Portugal 2 Meu Super; Segunda Liga; Portuguese LigaPro; Liga Portugal 2 Sabseg
Taça de Portugal | Portugal | Portuguese Cup; Portuguese Taça de Portugal; Taça de Portugal Generali Tranquilidade
Taça da Liga | Portugal | Portuguese League Cup; Allianz Cup
Supertaça Cândido de Oliveira | Portugal | Supertaça; Portuguese Super Cup
Belgian Pro League | Belgium | Jupiler Pro League; Belgium First Division A; Belgium Pro League; Belgium - Pro League; Belgian First Division A; Belgian Jupiler League; JPL; Belgium Jupiler Pro League; ?Pro League
Belgian Challenger Pro League | Belgium | Challenger Pro League; Belgian First Division B; Lotto Challenger Pro League
Belgian Cup | Belgium | Croky Cup; Beker van België; Coupe de Belgique
Turkish Süper Lig | Turkey | Süper Lig; Trendyol Süper Lig; Turkey Super Lig; Turkey - Super Lig; Spor Toto Süper Lig; Turkish Super League; Türkiye Süper Lig
Turkish 1. Lig | Turkey | TFF 1. Lig; Trendyol 1. Lig; 1. Lig
Turkish Cup | Turkey | Türkiye Kupası; Ziraat Türkiye Kupası
Turkish Super Cup | Turkey | Turkcell Süper Kupa; Süper Kupa
Greek Super League | Greece | Stoiximan Super League; Greece Super League; Greece - Super League; Super League Greece; Greek Superleague Greece; Super League 1; Super League Interwetten; ?Super League
Greek Super League 2 | Greece | Super League 2 Greece
Greek Cup | Greece | Kypello Elladas; Betsson Greek Cup
Austrian Bundesliga | Austria | Österr. Bundesliga; Österreichische Bundesliga; Admiral Bundesliga; Austria Bundesliga; Austria - Bundesliga; Austrian Football Bundesliga; Austria Football Bundesliga; Austria - Football Bundesliga; ?Bundesliga; Tipico Bundesliga
Austrian 2. Liga | Austria | Österr. 2. Liga; Admiral 2. Liga; Austrian Erste Liga; Austria 2. Liga; 2. Liga Austria; HPYBET 2. Liga; ?2. Liga
ÖFB-Cup | Austria | UNIQA ÖFB Cup; ÖFB Cup; Austrian Cup
Swiss Super League | Switzerland | Brack Super League; Credit Suisse Super League; Switzerland Super League; Raiffeisen Super League; ?Super League
Swiss Challenge League | Switzerland | dieci Challenge League; Challenge League
Swiss Cup | Switzerland | Schweizer Cup; Coupe de Suisse
Danish Superliga | Denmark | 3F Superliga; 3F Superligaen; Denmark Superliga; Superligaen; Danish Superligaen; ?Superliga
Danish 1st Division | Denmark | Betinia Liga; NordicBet Liga; 1. Division Denmark
Danish Cup | Denmark | Oddset Pokalen; DBU Pokalen; Sydbank Pokalen
Danish Kvindeliga | Denmark | Gjensidige Kvindeligaen
Swedish Allsvenskan | Sweden | Allsvenskan; Sweden Allsvenskan
Swedish Superettan | Sweden | Superettan
Swedish Ettan | Sweden | Ettan; Ettan Norra; Ettan Södra
Svenska Cupen | Sweden | Swedish Cup
Swedish Damallsvenskan | Sweden | Damallsvenskan; OBOS Damallsvenskan
Norwegian Eliteserien | Norway | Eliteserien; Norway Eliteserien
Norwegian 1st Division | Norway | OBOS-ligaen; OBOS ligaen; 1. divisjon Norway
Norwegian Cup | Norway | NM-cupen; Norgesmesterskapet
Norwegian Toppserien | Norway | Toppserien
Finnish Veikkausliiga | Finland | Veikkausliiga; Finland Veikkausliiga
Finnish Ykkösliiga | Finland | Ykkösliiga; Ykkönen
Finnish Cup | Finland | Suomen Cup
Finnish Kansallinen Liiga | Finland | Kansallinen Liiga
Icelandic Úrvalsdeild | Iceland | Úrvalsdeild; Besta deild karla; Besta deildin; Iceland Úrvalsdeild; Icelandic Besta deild; Besta deild; Úrvalsdeild karla
Icelandic 1. deild | Iceland | Lengjudeild karla; Lengjudeildin
Besta deild kvenna | Iceland | Úrvalsdeild kvenna
Faroe Islands Premier League | Faroe Islands | Betri deildin; Betri deildin menn
Polish Ekstraklasa | Poland | Ekstraklasa; PKO BP Ekstraklasa; PKO Ekstraklasa; Poland Ekstraklasa; PKO Bank Polski Ekstraklasa
Polish I Liga | Poland | Betclic 1 Liga; Fortuna 1 Liga; 1 Liga Polska
Polish Cup | Poland | STS Puchar Polski; Puchar Polski
Czech First League | Czech Republic | Chance Liga; Fortuna Liga Czech; Czech Liga; Czech Gambrinus liga; Czech Republic First League; Fortuna:Liga
Czech National League | Czech Republic | Chance Národní Liga; ?FNL
Czech Cup | Czech Republic | MOL Cup
Slovak Super Liga | Slovakia | Niké liga; Slovak First Football League; Fortuna liga Slovakia; Slovakia Super Liga
Slovenian PrvaLiga | Slovenia | Prva Liga Telemach; Prva liga Slovenia; Slovenia PrvaLiga; PrvaLiga
Croatian HNL | Croatia | HNL; SuperSport HNL; Croatian First Football League; 1. HNL; Croatia HNL; Hrvatska Nogometna Liga; Croatian First League
Serbian SuperLiga | Serbia | Mozzart Bet SuperLiga; Serbia SuperLiga; Linglong Tire SuperLiga; SuperLiga Srbije; ?SuperLiga
Bosnian Premier League | Bosnia and Herzegovina | WWin Liga BiH; Premijer Liga BiH; Premier League of Bosnia and Herzegovina
Montenegrin First League | Montenegro | Meridianbet 1. CFL; Prva CFL
North Macedonian First League | North Macedonia | Prva MFL; Macedonian First League
Albanian Kategoria Superiore | Albania | Kategoria Superiore; Abissnet Superiore; Albanian Superliga
Kosovo Superleague | Kosovo | Albi Mall Superliga
Ukrainian Premier League | Ukraine | UPL; Ukraine Premier League; УПЛ; Ukrainian Premier Liga; ?Premier League
Romanian Liga I | Romania | SuperLiga Romania; Liga 1 Romania; Romanian SuperLiga; Romania Liga I; Superliga României; Liga I; ?SuperLiga
Romanian Cup | Romania | Cupa României
Hungarian NB I | Hungary | Fizz Liga; OTP Bank Liga; NB I; Nemzeti Bajnokság I; Hungary NB I; NB1; Nemzeti Bajnokság
Bulgarian First League | Bulgaria | efbet Liga; Parva Liga; Bulgaria First League; First Professional Football League
Cypriot First Division | Cyprus | Cyprus League by Stoiximan; Cyprus First Division; Cypriot League; Cyprus League
Maltese Premier League | Malta | Malta Premier League; ?Premier League
Russian Premier League | Russia | RPL; Russian Football Premier League; РПЛ; Mir Russian Premier League; Russia Premier League; ?Premier League
Russian Cup | Russia | Fonbet Russian Cup; Кубок России
Belarusian Premier League | Belarus | Vysshaya Liga; Belarus Premier League
Kazakhstan Premier League | Kazakhstan | Kazakh Premier League; Kazakhstani Premier League; ?Premier League; Qazaqstan Premier Ligasy
Azerbaijan Premier League | Azerbaijan | Misli Premyer Liqası; Azerbaijani Premier League; ?Premier League; Azerbaijan Premyer Liqası
Armenian Premier League | Armenia | VBET Armenian Premier League; Armenia Premier League; Fastex Premier League
Georgian Erovnuli Liga | Georgia | Erovnuli Liga; Crystalbet Erovnuli Liga
Lithuanian A Lyga | Lithuania | A Lyga; TOPLYGA
Latvian Virsliga | Latvia | Virsliga; Tonybet Virslīga; Latvian Higher League
Estonian Meistriliiga | Estonia | Meistriliiga; A. Le Coq Premium liiga; Premium liiga
Luxembourg National Division | Luxembourg | BGL Ligue; Luxembourg BGL Ligue
Israeli Premier League | Israel | Ligat ha'Al; Ligat HaAl; Ligat Winner Football; Israel Premier League; ?Premier League
Brazilian Serie A | Brazil | Brasileiro Série A; Brasileirão; Brasileirão Série A; Brazil Serie A; Brasileirão Betano; Brazil Brasileirão; Brazil - Brasileirão; Campeonato Brasileiro Série A; Campeonato Brasileiro; ?Serie A
Brazilian Serie B | Brazil | Brasileiro Série B; Brasileirão Série B; Campeonato Brasileiro Série B; Brazil Serie B; Brasileirão Superbet Série B; ?Serie B
Brazilian Serie C | Brazil | Brasileirão Série C; Campeonato Brasileiro Série C; ?Serie C
Copa do Brasil | Brazil | Brazilian Cup; Brazil Copa do Brasil; Copa Betano do Brasil
Copa do Nordeste | Brazil | Brazil Copa do Nordeste
Campeonato Paulista | Brazil | Paulistão; Paulista Série A1; Brazil Campeonato Paulista
Campeonato Carioca | Brazil | Cariocão; Brazil Campeonato Carioca
Campeonato Mineiro | Brazil | Brazil Campeonato Mineiro
Campeonato Gaúcho | Brazil | Brazil Campeonato Gaucho
Supercopa do Brasil | Brazil | Supercopa Rei; ?Supercopa
Brasileirão Feminino | Brazil | Brasileiro Feminino; Campeonato Brasileiro Feminino
Argentine Primera División | Argentina | Liga Profesional Argentina; Argentine Liga Profesional de Fútbol; Argentinian Primera Division; Argentina Primera División; Liga Profesional de Fútbol; Argentina Liga Profesional; LPF Argentina; Torneo Betano; ?Primera División; Copa de la Liga Profesional
Argentine Primera Nacional | Argentina | Primera Nacional; Argentine Nacional B; Argentinian Primera B Nacional
Copa Argentina | Argentina | Argentine Copa Argentina; Copa Argentina AXION energy
Chilean Primera División | Chile | Chile Primera División; Liga de Primera; Liga de Primera Mercado Libre; Campeonato Nacional Chile; ?Primera División
Copa Chile | Chile | Chilean Cup
Colombian Primera A | Colombia | Liga BetPlay; Categoría Primera A; Liga BetPlay Dimayor; Colombia Primera A; Liga Colombiana
Colombian Primera B | Colombia | Torneo BetPlay; Categoría Primera B
Copa Colombia | Colombia | Copa BetPlay
Uruguayan Primera División | Uruguay | Liga AUF Uruguaya; Liga UAF Uruguaya; Uruguay Primera División; Campeonato Uruguayo; ?Primera División
Peruvian Liga 1 | Peru | Liga 1 Perú; Liga 1 Te Apuesto; Peru Liga 1; Peruvian Primera División
Ecuadorian Serie A | Ecuador | LigaPro Ecuador; LigaPro Serie A; Ecuador Serie A; LigaPro; Liga Pro Ecuador; ?Serie A
Paraguayan Primera División | Paraguay | Copa de Primera; Paraguay Primera División; División de Honor Paraguay; Paraguayan Division Profesional; ?Primera División
Bolivian Primera División | Bolivia | Bolivian Liga Profesional; División Profesional Bolivia; Bolivia Primera División; ?Primera División
Venezuelan Primera División | Venezuela | Liga FUTVE; Venezuela Primera División; ?Primera División
Copa Libertadores | South America | CONMEBOL Libertadores; Libertadores; Conmebol Copa Libertadores; Taça Libertadores; Libertadores da América
Copa Sudamericana | South America | CONMEBOL Sudamericana; Sudamericana; Conmebol Copa Sudamericana; Copa Sul-Americana; Sul-Americana
Recopa Sudamericana | South America | CONMEBOL Recopa; Recopa; CONMEBOL Recopa Sudamericana
Copa Libertadores Femenina | South America | CONMEBOL Libertadores Femenina; Libertadores Feminina
Copa América | South America | CONMEBOL Copa America
Copa América Femenina | South America | CONMEBOL Copa América Femenina
Saudi Pro League | Saudi Arabia | Saudi-Arabian Pro League; Roshn Saudi League; Saudi Professional League; Saudi League; دوري روشن السعودي; Dawri Roshn; ?Pro League; ?SPL
Saudi First Division League | Saudi Arabia | Yelo League; Saudi First Division
King's Cup | Saudi Arabia | Saudi King's Cup; Saudi King Cup; King Cup of Champions; Kings Cup Saudi
Saudi Super Cup | Saudi Arabia | Diriyah Saudi Super Cup
UAE Pro League | United Arab Emirates | ADNOC Pro League; UAE League; Arabian Gulf League; ?Pro League
Qatar Stars League | Qatar | Ooredoo Stars League; QSL
Kuwaiti Premier League | Kuwait | Zain Premier League; Kuwait Premier League
Bahraini Premier League | Bahrain | Nasser Bin Hamad Premier League
Iraq Stars League | Iraq | Iraqi Premier League; Iraq League
Jordanian Pro League | Jordan | Jordan Pro League; ?Pro League
Persian Gulf Pro League | Iran | Iran Pro League; Iranian Pro League; ?Pro League; لیگ برتر
Uzbekistan Super League | Uzbekistan | Uzbek Super League; ?Super League
Japanese J1 League | Japan | Japan J1 League; Japan - J1 League; J1 League; J.League; J League; Japanese J League; Japanese J.League; Meiji Yasuda J1 League; J1リーグ
Japanese J2 League | Japan | J2 League; Japan J2 League; Meiji Yasuda J2 League
Japanese J3 League | Japan | J3 League; Japan J3 League
J.League Cup | Japan | JLeague YBC Levain Cup; YBC Levain Cup; Levain Cup
Emperor's Cup | Japan | Japanese Emperor's Cup
Japanese WE League | Japan | WE League
South Korean K League 1 | South Korea | K League 1; K League; K-League; Korean K League 1; Hana Bank K League 1; South Korea K League 1; K리그1
South Korean K League 2 | South Korea | K League 2; Hana Bank K League 2
Korean FA Cup | South Korea | Korea Cup
Chinese Super League | China | China Super League; CSL; China - Super League; 中超; ?Super League
China League One | China | Chinese League One; ?League One
Australian A-League Men | Australia | A-League; A-League Men; Australian A-League; Australia A-League; Isuzu UTE A-League; A-League Mens; Isuzu UTE A-League Men
Australian A-League Women | Australia | A-League Women; Ninja A-League Women; Ninja A-League; W-League; A-League Womens; Liberty A-League
Australia Cup | Australia | Hahn Australia Cup; FFA Cup
NPL Australia | Australia | National Premier Leagues; NPL NSW; NPL Victoria
OFC Pro League | Oceania | Oceania Pro League; OFC Professional League; ?Pro League
OFC Champions League | Oceania | Oceania Champions League; OFC Men's Champions League; ?Champions League
Indian Super League | India | ISL; Hero Indian Super League; India Super League; ?Super League
I-League | India | Indian Football League; Hero I-League
Durand Cup | India | IndianOil Durand Cup
AIFF Super Cup | India | Kalinga Super Cup
Thai League 1 | Thailand | Thai League; BYD Sealion 6 League I; BYD League 1; Thai Premier League
Malaysia Super League | Malaysia | Liga Super Malaysia; Malaysian Super League; ?Super League
Indonesian Super League | Indonesia | BRI Super League; BRI Liga 1; Liga 1 Indonesia; Indonesia Super League; ?Super League
Vietnamese V.League 1 | Vietnam | V.League 1; LPBank V.League 1; V-League; Vietnam V League 1
Singapore Premier League | Singapore | AIA Singapore Premier League; ?Premier League
Hong Kong Premier League | Hong Kong | HKPL; ?Premier League
Philippines Football League | Philippines | PFL Philippines
AFC Champions League Elite | Asia | AFC Champions League; ACL Elite; ACLE; ?Champions League
AFC Champions League Two | Asia | AFC Champions League 2; ACL Two; ACL2; AFC Cup
AFC Challenge League | Asia | AFC Challenge Cup
AFC Asian Cup | Asia | Asian Cup; AFC Asian Cup Qualifiers; AFC Asian Cup Qualifying
AFC Women's Asian Cup | Asia | Women's Asian Cup
AFC Women's Champions League | Asia | AWCL
FIFA Arab Cup | Asia | Arab Cup; FIFA Arab Cup Qatar; كأس العرب
Gulf Cup | Asia | Arabian Gulf Cup; Khaleeji Cup
ASEAN Championship | Asia | ASEAN Hyundai Cup; AFF Championship; ASEAN Mitsubishi Electric Cup; AFF Suzuki Cup; AFF Cup; ?ASEAN Cup
FIFA ASEAN Cup | Asia | ?ASEAN Cup
ASEAN Club Championship | Asia | Shopee Cup
EAFF E-1 Championship | Asia | E-1 Football Championship; EAFF Championship
Egyptian Premier League | Egypt | Egypt Premier League; Nile League; الدوري المصري; ?Premier League
Egypt Cup | Egypt | Egyptian Cup
Egyptian Super Cup | Egypt | Egypt Super Cup
South African Premiership | South Africa | Betway Premiership; DStv Premiership; South African Premier Division; South African Premier Soccer League; PSL South Africa; ABSA Premiership; South Africa Premiership; ?Premiership; ?PSL
Nedbank Cup | South Africa | Carling Knockout; MTN 8; MTN8
Moroccan Botola | Morocco | Botola Pro; Botola; Botola Pro Inwi; Morocco Botola
Algerian Ligue 1 | Algeria | Algeria Ligue 1; Ligue 1 Mobilis; Algerian Ligue Professionnelle 1; ?Ligue 1
Tunisian Ligue 1 | Tunisia | Tunisia Ligue 1; Ligue 1 Pro Tunisie; Tunisian Ligue Professionnelle 1; ?Ligue 1
Nigerian Premier Football League | Nigeria | NPFL; Nigerian Professional League; Nigeria Premier Football League
Ghana Premier League | Ghana | Ghanaian Premier League; ?Premier League
Kenyan Premier League | Kenya | FKF Premier League; SportPesa League; ?Premier League
Tanzanian Premier League | Tanzania | NBC Premier League; Tanzania Ligi Kuu Bara; Ligi Kuu Bara
Ugandan Premier League | Uganda | Uganda Premier League
Zambian Super League | Zambia | MTN Super League; ?Super League
Angolan Girabola | Angola | Girabola
Ivorian Ligue 1 | Ivory Coast | Ligue 1 Côte d'Ivoire; ?Ligue 1
Senegal Ligue 1 | Senegal | Senegalese Ligue 1; ?Ligue 1
DR Congo Linafoot | DR Congo | Linafoot
Africa Cup of Nations | Africa | AFCON; ?CAN; Coupe d'Afrique des Nations; TotalEnergies Africa Cup of Nations; TotalEnergies CAF Africa Cup of Nations; CAF Africa Cup of Nations; African Cup of Nations; Copa Africana de Naciones; Coppa d'Africa; Afrika-Cup; كأس أمم أفريقيا; Taça das Nações Africanas; Afrika Cup
AFCON Qualifying | Africa | Africa Cup of Nations Qualifying; Africa Cup of Nations Qualification; AFCON Qualifiers
Women's Africa Cup of Nations | Africa | WAFCON; TotalEnergies Women's Africa Cup of Nations
African Nations Championship | Africa | ?CHAN; TotalEnergies CAF African Nations Championship
CAF Champions League | Africa | TotalEnergies CAF Champions League; CAF CL; African Champions League; دوري أبطال أفريقيا; ?Champions League
CAF Confederation Cup | Africa | TotalEnergies CAF Confederation Cup
CAF Super Cup | Africa | TotalEnergies CAF Super Cup
UEFA Champions League | Europe | UCL; Ligue des Champions; Liga de Campeones; Liga dos Campeões; Liga Mistrzów; Mestarien liiga; Şampiyonlar Ligi; Liga Campionilor; Bajnokok Ligája; Liga Prvaka; Liga Šampiona; Liga mistrů; Champions League UEFA; ?Champions League; ?Champions; UEFA Champions League Qualifying; UEFA CL; UEFA Champions League Men; Лига чемпионов; دوري أبطال أوروبا; Meistaradeildin; Лига Чемпионов УЕФА
UEFA Europa League | Europe | UEL; Europa League; Ligue Europa; Liga Europa; Liga Europy; Eurooppa-liiga; Avrupa Ligi; Europa-Liga; Europaliga; UEFA EL; Evropska liga; Лига Европы; الدوري الأوروبي
UEFA Conference League | Europe | UECL; Conference League; UEFA Europa Conference League; Europa Conference League; Ligue Conférence; Liga Konferencji; Konferenssiliiga; Konferans Ligi; Liga Conferência; UEFA ECL; Лига конференций
UEFA Super Cup | Europe | Supercoupe d'Europe; European Super Cup; Supercopa de Europa
UEFA Youth League | Europe | UYL; Youth League
UEFA Women's Champions League | Europe | UWCL; Women's Champions League; UEFA Champions League Women; Ligue des Champions Féminine; Champions League Women; Champions League Femenina; UEFA Champions League Féminine; Frauen Champions League
UEFA Women's Europa Cup | Europe | Women's Europa Cup
UEFA Euro | Europe | UEFA European Championship; European Championship; Euro 2024; Euro 2028; UEFA EURO 2024; Eurocopa; Championnat d'Europe; EM Fußball; Euroopan mestaruuskilpailut; Championnat d'Europe de Football; UEFA European Football Championship
UEFA Euro Qualifying | Europe | UEFA European Championship Qualifying; Euro Qualifiers; European Qualifiers Euro
UEFA Women's Euro | Europe | Women's Euro; UEFA Women's European Championship; UEFA Women's EURO 2025; Women's Euro 2025; Euro Féminin
UEFA Women's Euro Qualifying | Europe | Women's Euro Qualifying; UEFA Women's European Championship Qualifying
UEFA Nations League | Europe | UNL; Ligue des Nations; Liga de Naciones; Liga Narodów; Kansojen liiga; ?Nations League; Nations League UEFA; Uluslar Ligi; UEFA Nations League Men; Liga das Nações
UEFA Women's Nations League | Europe | Women's Nations League; UWNL
UEFA European Under-21 Championship | Europe | UEFA U21 Championship; U21 Euro; Euro U21; U21 EM; UEFA Under-21 Championship; UEFA European U21 Championship; UEFA U21 European Championship
UEFA European Under-21 Championship Qualifying | Europe | UEFA U21 Championship Qualifying; U21 Euro Qualifying
UEFA European Under-19 Championship | Europe | U19 Euro; Euro U19
UEFA European Under-17 Championship | Europe | U17 Euro; Euro U17
FIFA World Cup | World | World Cup Soccer; World Cup 2026; FIFA World Cup 2026; Coupe du Monde; Coupe du Monde de Football; Copa Mundial; Copa Mundial de la FIFA; Mundial; Copa do Mundo; Copa del Mundo; Coppa del Mondo; Mondiali; Weltmeisterschaft; Fußball-WM; WM 2026; Fotbolls-VM; VM i fotboll; Mistrzostwa Świata; Dünya Kupası; Jalkapallon MM; Światowe Mistrzostwa; Campionatul Mondial; Svetsko prvenstvo; Чемпионат мира по футболу; كأس العالم; ?World Cup; ?WM; ?VM; ?WK
FIFA World Cup Qualifying | World | World Cup Qualifying; World Cup Qualifiers; WCQ; FIFA World Cup Qualifiers; FIFA World Cup Qualifying - UEFA; FIFA World Cup Qualifying - CONMEBOL; FIFA World Cup Qualifying - CONCACAF; FIFA World Cup Qualifying - CAF; FIFA World Cup Qualifying - AFC; FIFA World Cup Qualifying - OFC; UEFA World Cup Qualifying; European World Cup Qualifiers; European Qualifiers; WC Qualification; WC Qualifiers; FIFA World Cup Qualification; Eliminatorias; Eliminatorias Sudamericanas; CONMEBOL Eliminatorias; Qualifications Coupe du Monde; WM-Qualifikation; WM Qualifikation; VM-kval; VM-kvalifikation; MM-karsinnat; WK-kwalificatie; World Cup Qualification; Qualificazioni Mondiali; Asian Qualifiers
FIFA Women's World Cup | World | Women's World Cup; FIFA World Cup Women; Coupe du Monde Féminine; Mundial Femenino; Frauen-WM; Copa do Mundo Feminina
FIFA Women's World Cup Qualifying | World | Women's World Cup Qualifying; Women's World Cup Qualifiers; European Women's Qualifiers
FIFA Club World Cup | World | Club World Cup; Mundial de Clubes; Coupe du Monde des Clubs; Klub-WM; Copa do Mundo de Clubes; Klub-VM; Mundial de Clubes FIFA; CWC
FIFA Intercontinental Cup | World | Intercontinental Cup; Copa Intercontinental
FIFA Women's Champions Cup | World | Women's Champions Cup
FIFA U-20 World Cup | World | U20 World Cup; FIFA U20 World Cup; U-20 World Cup; Mundial Sub-20; FIFA Under-20 World Cup
FIFA U-17 World Cup | World | U17 World Cup; FIFA U17 World Cup; U-17 World Cup; Mundial Sub-17
FIFA U-20 Women's World Cup | World | U20 Women's World Cup
FIFA U-17 Women's World Cup | World | U17 Women's World Cup
Olympic Football Tournament | World | Men's Olympic Soccer Tournament; Olympic Soccer
Finalissima | World | CONMEBOL-UEFA Cup of Champions
International Friendlies | World | International Friendly; Friendly International; Amistoso Internacional; ?Friendlies; International Match; Match Amical International; Länderspiel; Landskamp; ?Friendly; Amistosos Internacionales; ?Amistoso
Club Friendlies | World | Club Friendly; Pre-Season Friendly; Preseason Friendly; Pre-season Friendlies; Amistoso de Clubes; ?Amistoso; Testspiel; Match Amical; Oefenwedstrijd; Harjoitusottelu; Træningskamp; Träningsmatch; ?Friendly; Soccer Champions Tour; Emirates Cup; Joan Gamper Trophy; Trofeo Joan Gamper; Audi Cup; Florida Cup; ?Friendlies
National Teams | World | Selecciones Nacionales; Sélections Nationales
Atlantic Cup | Europe | The Atlantic Cup
$list$);

select catalog.seed_leagues('Arena Soccer', $list$
Kings League | Spain | Kings League Spain; Kings League Américas; Kings League Italy; Kings League Germany; Kings League France; Kings League Brazil; Kings World Cup Nations
Queens League | Spain | Queens League Spain
Baller League | United Kingdom | Baller League UK; Baller League Germany; Baller League US
MASL | United States | Major Arena Soccer League
$list$);

select catalog.seed_leagues('Futsal', $list$
UEFA Futsal Champions League | Europe | Futsal Champions League
UEFA Futsal Euro | Europe | Futsal Euro; UEFA Futsal European Championship
FIFA Futsal World Cup | World | Futsal World Cup
Spanish Primera División de Futsal | Spain | LNFS; Primera División Futsal
$list$);

select catalog.seed_leagues('Beach Soccer', $list$
FIFA Beach Soccer World Cup | World | Beach Soccer World Cup
Euro Beach Soccer League | Europe | EBSL
$list$);

select catalog.seed_leagues('Rugby League', $list$
Super League | England | Betfred Super League; Rugby Super League; English Rugby League Super League; Super League Rugby; Super League Plus; Super League Rugby League; RFL Super League; SuperLeague+
Challenge Cup | England | Betfred Challenge Cup; Rugby League Challenge Cup; RFL Challenge Cup
RFL Championship | England | Betfred Championship; Rugby League Championship; English Rugby League Championship; ?Championship
RFL League One | England | Betfred League One; Rugby League League One; ?League One
1895 Cup | England | AB Sundecks 1895 Cup
Women's Super League Rugby | England | Betfred Women's Super League
World Club Challenge | World | World Club Challenge Rugby League; ?World Club Series
NRL | Australia | National Rugby League; Australian National Rugby League; NRL Telstra Premiership; NRL Premiership; Telstra Premiership; NRL TV; NRL Mens; NRL Finals; NRL Pre-season Challenge
NRLW | Australia | NRL Women's; NRL Women; NRL Womens; NRL Telstra Women's Premiership
State of Origin | Australia | ?Origin; Ampol State of Origin; State of Origin Series
NSW Cup | Australia | Knock-On Effect NSW Cup; The Knock-On Effect NSW Cup
Queensland Cup | Australia | Hostplus Cup; QLD Cup
Pacific Championships | Oceania | Rugby League Pacific Championships; Pacific Cup
Rugby League World Cup | World | RLWC; ?World Cup
International Rugby League | World | Rugby League Internationals; Rugby League Ashes; ?The Ashes; Rugby League Test
$list$);

select catalog.seed_leagues('Rugby Union', $list$
Premiership Rugby | England | Gallagher Premiership; Gallagher Premiership Rugby; Gallagher PREM; PREM Rugby; English Prem Rugby; English Premiership Rugby; PRL; PRL TV; Aviva Premiership; Premier League Rugby; Gallagher PREM Rugby; ?Premiership
Premiership Rugby Cup | England | PREM Rugby Cup; Prem Cup
Champ Rugby | England | RFU Championship; Championship Rugby; English Championship Rugby
Premiership Women's Rugby | England | PWR; Allianz Premier 15s; Premier 15s; Allianz Premiership Women's Rugby
United Rugby Championship | Europe | URC; BKT URC; BKT United Rugby Championship; Vodacom URC; Vodacom United Rugby Championship; URC TV; Pro14; Pro 14; Guinness Pro14
Top 14 | France | French Top 14; Top14; France Top 14
Pro D2 | France | French Pro D2; Rugby Pro D2; ProD2
French Nationale Rugby | France | Nationale Rugby
Élite 1 Féminine | France | Axa Élite 1 Féminine
European Rugby Champions Cup | Europe | Investec Champions Cup; Heineken Champions Cup; ?Champions Cup; Heineken Cup; Rugby Champions Cup; EPCR Champions Cup; European Champions Cup; EPCR
European Rugby Challenge Cup | Europe | EPCR Challenge Cup; European Challenge Cup; Rugby Challenge Cup; ?Challenge Cup
Celtic Challenge | Europe | Women's Celtic Challenge
Six Nations | Europe | Six Nations Championship; Guinness Six Nations; Men's Six Nations; 6 Nations; Guinness Men's Six Nations; Tournoi des Six Nations; Sei Nazioni; Seis Naciones; Six Nations Rugby; Tournoi des 6 Nations
Women's Six Nations | Europe | Guinness Women's Six Nations; Six Nations Women; TikTok Women's Six Nations; Women's 6 Nations
Six Nations Under 20 | Europe | U20 Six Nations; Under-20 Six Nations; Six Nations U20
Rugby Europe Championship | Europe | Rugby Europe
Rugby Europe Super Cup | Europe | Super Cup Rugby Europe
Autumn Nations Series | World | Quilter Nations Series; Autumn Internationals; Autumn Nations Cup
Nations Championship | World | Nations Championship Rugby; World Rugby Nations Championship
The Rugby Championship | World | Rugby Championship; Lipovitan-D Rugby Championship; Fortinet Rugby Championship; TRC; eToro Rugby Championship
Pacific Nations Cup | World | World Rugby Pacific Nations Cup; Asahi Super Dry Pacific Nations Cup
Super Rugby Pacific | Oceania | Super Rugby; DHL Super Rugby Pacific; Shop N Save Super Rugby; Super Rugby Pacifique
Super Rugby Aupiki | New Zealand | Sky Super Rugby Aupiki; Aupiki
Super Rugby Women's | Australia | Super Rugby W; Super W
Super Rugby Americas | South America | SRA Rugby
Major League Rugby | United States | MLR; Major League Rugby MLR
Women's Elite Rugby | United States |
National Provincial Championship | New Zealand | NPC; Bunnings NPC; Bunnings Warehouse NPC; Mitre 10 Cup; NPC Rugby
Farah Palmer Cup | New Zealand | Farah Palmer Cup presented by Bunnings; FPC
Heartland Championship | New Zealand | Bunnings Heartland Championship
Ranfurly Shield | New Zealand | Ranfurly Shield Challenge
Japan Rugby League One | Japan | League One Rugby; Japan League One; NTT League One; NTT Japan Rugby League One; ?League One
Currie Cup | South Africa | Carling Currie Cup
Varsity Cup | South Africa | FNB Varsity Cup
Schools Rugby | Ireland | Ulster Schools Cup; Leinster Schools Cup
AIL Rugby | Ireland | All-Ireland League Rugby; Energia All-Ireland League; AIL
Super Rygbi Cymru | Wales | SRC; Welsh Premiership Rugby
British & Irish Lions Tour | World | British and Irish Lions; Lions Tour; Qatar Airways Lions Men's Series; The British & Irish Lions
Rugby World Cup | World | RWC; Coupe du Monde de Rugby; Mondial de Rugby; Men's Rugby World Cup; Rugby World Cup Qualifying; ?World Cup
Women's Rugby World Cup | World | WRWC; Rugby World Cup Women
WXV | World | World Rugby WXV; WXV Global Series
World Rugby U20 Championship | World | Junior World Championship Rugby; World Rugby Under 20 Championship; World Rugby Junior World Championship
International Rugby | World | Rugby Internationals; Rugby Test Match; International Test Rugby; Rugby Union International; International Test Match; Rugby Test Matches; Killik Cup
$list$);

select catalog.seed_leagues('Rugby Sevens', $list$
World Rugby Sevens | World | World Rugby Sevens Series; SVNS Series; HSBC SVNS; HSBC World Rugby Sevens; Rugby Sevens; World Rugby SVNS
Premier Rugby Sevens | United States | PR7s
$list$);

select catalog.seed_leagues('Australian Football', $list$
AFL | Australia | Australian Football League; Australian AFL; AFL Premiership; Toyota AFL Premiership; AFL TV; AFL Finals; AFL Premiership Season
AFLW | Australia | AFL Women's; AFL Women; AFL Womens; NAB AFL Women's
VFL | Australia | Victorian Football League; Smithy's VFL
SANFL | Australia | South Australian National Football League; SANFL Statewide Super League
WAFL | Australia | West Australian Football League
AFL Origin | Australia | AAMI AFL Origin
$list$);

select catalog.seed_leagues('Gaelic Football', $list$
Gaelic Football | Ireland | All-Ireland Senior Football Championship; GAA Football; ?GAAGO; ?GAA+; ?GAA; GAA Football All-Ireland Senior Championship; Allianz Football League; All-Ireland SFC; GAA Football Championship; ?Ulster GAA; ?Leinster GAA; ?Munster GAA; ?Connacht GAA; Tailteann Cup; Sam Maguire Cup
Ladies Gaelic Football | Ireland | LGFA; TG4 All-Ireland Ladies Football Championship; Lidl National Football League
$list$);

select catalog.seed_leagues('Hurling', $list$
Hurling | Ireland | All-Ireland Senior Hurling Championship; GAA Hurling; ?GAA; GAA Hurling All-Ireland Senior Championship; Allianz Hurling League; All-Ireland SHC; Liam MacCarthy Cup; Joe McDonagh Cup; ?Leinster GAA; ?Munster GAA; ?Connacht GAA; ?GAAGO; ?GAA+; ?Ulster GAA
$list$);

select catalog.seed_leagues('Camogie', $list$
Camogie | Ireland | All-Ireland Camogie Championship; Glen Dimplex All-Ireland Camogie Championship; ?GAAGO; ?GAA+
$list$);

select catalog.seed_leagues('Cricket', $list$
Indian Premier League | India | IPL; TATA IPL; IPL T20; IPL Cricket
Women's Premier League | India | WPL; TATA WPL; WPL Cricket
Big Bash League | Australia | BBL Cricket; Australian Big Bash League; KFC BBL; KFC Big Bash League; Big Bash; ?BBL
Women's Big Bash League | Australia | WBBL; Weber WBBL; WBBL Cricket
The Hundred | England | The Hundred Men's; The Hundred Men; Men's Hundred; The Hundred Men's Competition
The Hundred Women | England | The Hundred Women's; Women's Hundred; The Hundred Women's Competition
T20 Blast | England | Vitality Blast; Vitality T20 Blast; English t20 Blast; Vitality Blast Men
T20 Blast Women | England | Vitality Blast Women
County Championship | England | Rothesay County Championship; Vitality County Championship; LV= Insurance County Championship; English County Championship; LV County Championship
One-Day Cup | England | Metro Bank One Day Cup; Royal London One-Day Cup; Metro Bank One-Day Cup
Pakistan Super League | Pakistan | HBL PSL; PSL Cricket; HBL Pakistan Super League; PSL T20; ?PSL
Caribbean Premier League | West Indies | CPL T20; CPL Cricket; Republic Bank CPL; Republic Bank Caribbean Premier League; ?CPL
SA20 | South Africa | Betway SA20; SAT20; SA T20
ILT20 | United Arab Emirates | DP World ILT20; International League T20; IL T20
Major League Cricket | United States | MLC; MLC Cricket; Cognizant Major League Cricket
Bangladesh Premier League | Bangladesh | BPL T20; ?BPL
Lanka Premier League | Sri Lanka | LPL; LPL T20
Nepal Premier League | Nepal | NPL T20; Siddhartha Bank Nepal Premier League
Super Smash | New Zealand | Dream11 Super Smash; Super Smash T20
Abu Dhabi T10 | United Arab Emirates | T10 League
Global Super League | West Indies | ExxonMobil Guyana Global Super League; GSL
Sheffield Shield | Australia | Marsh Sheffield Shield
Dean Jones Trophy | Australia | Marsh One-Day Cup; One-Day Cup Australia
Ranji Trophy | India | Ranji
Test Match | World | Test Cricket; Test Matches; ICC World Test Championship; World Test Championship; The Ashes Test; ?The Ashes; Test Series; Cricket Test Match
International Cricket | World | ?Cricket; One Day International; ODI Series; T20I; T20 International; ODI; Twenty20 International; International T20; International ODI; ICC Men's Cricket
Women's International Cricket | World | Women's ODI; Women's T20I; Women's Test Match
ICC Cricket World Cup | World | Cricket World Cup; ICC Men's Cricket World Cup; ODI World Cup; ICC Cricket World Cup League 2; ?World Cup
ICC Women's Cricket World Cup | World | Women's Cricket World Cup
ICC T20 World Cup | World | T20 World Cup; ICC Men's T20 World Cup; Men's T20 World Cup; T20 WC
ICC Women's T20 World Cup | World | Women's T20 World Cup
ICC Champions Trophy | World | Champions Trophy; ICC Men's Champions Trophy
Asia Cup | Asia | ACC Asia Cup; Asia Cup Cricket; DP World Asia Cup; ACC Men's Asia Cup
$list$);

select catalog.seed_leagues('Motorsport', $list$
Formula 1 | World | F1; Formula One; FIA Formula One World Championship; F1 World Championship; Formule 1; Formel 1; Formuła 1; Formula Uno; Formel Eins; F1 TV; Формула 1; Formula1; FIA Formula 1 World Championship
Formula 2 | World | F2; FIA Formula 2; FIA Formula 2 Championship; FIA F2; Formel 2; Formule 2
Formula 3 | World | F3; FIA Formula 3; FIA Formula 3 Championship; FIA F3; Formel 3; Formule 3
F1 Academy | World | Formula 1 Academy
Formula E | World | ABB FIA Formula E World Championship; ABB Formula E; FE World Championship; FIA Formula E; ABB FIA Formula E; Formule E; Formel E
Formula 4 | World | F4; Formula 4 UAE; Italian F4; British F4
Formula Regional | Europe | FRECA; Formula Regional European Championship; Formula Regional Oceania
Super Formula | Japan | Japanese Super Formula; Kondo Super Formula
Super GT | Japan | Autobacs Super GT
MotoGP | World | Moto GP; FIM MotoGP World Championship; MotoGP World Championship; FIM Grand Prix World Championship
Moto2 | World | Moto 2; FIM Moto2 World Championship
Moto3 | World | Moto 3; FIM Moto3 World Championship
MotoE | World | FIM MotoE World Championship
WorldSBK | World | World Superbike; Superbike World Championship; World Superbikes; WSBK; MOTUL FIM Superbike World Championship; WorldSBK Superbike; SBK
WorldSSP | World | World Supersport; Supersport World Championship; WorldSSP300
British Superbike Championship | United Kingdom | BSB; Bennetts British Superbike Championship; British Superbikes
MotoAmerica Superbike | United States | MotoAmerica; MotoAmerica Superbikes; SuperBikes MotoAmerica; MotoAmerica Superbike Championship
Isle of Man TT | Isle of Man | IOMTT; North West 200
FIM Endurance World Championship | World | EWC; Endurance World Championship Motorcycles; Bol d'Or; Suzuka 8 Hours
FIM Speedway Grand Prix | World | Speedway GP; Speedway Grand Prix
Polish Speedway Ekstraliga | Poland | PGE Ekstraliga; Speedway Ekstraliga
AMA Supercross | United States | Monster Energy Supercross; Monster Energy AMA Supercross; Supercross; AMA Supercross Championship; SuperMotocross; SMX World Championship
Pro Motocross | United States | AMA Pro Motocross; Pro Motocross Championship; Lucas Oil Pro Motocross; Pro MX
MXGP | World | FIM Motocross World Championship; Motocross World Championship; MX2; Motocross of Nations
World Supercross | World | WSX; FIM World Supercross Championship
IndyCar | United States | IndyCar Series; NTT IndyCar Series; Indy Car; Indianapolis 500; Indy 500
Indy NXT | United States | INDY NXT by Firestone; Indy Lights
NASCAR Cup Series | United States | NASCAR; NASCAR Cup; Monster Energy NASCAR Cup Series; NASCAR Sprint Cup; NCS; Daytona 500; Coca-Cola 600
NASCAR Xfinity Series | United States | NASCAR O'Reilly Auto Parts Series; NASCAR Xfinity; Xfinity Series; NASCAR O'Reilly Series; O'Reilly Auto Parts Series; NOAPS; NASCAR ORAP Series; NXS
NASCAR Truck Series | United States | NASCAR Craftsman Truck Series; NASCAR Trucks; Craftsman Truck Series; Truck Series; NCTS
NASCAR Modified Tour | United States | NASCAR Whelen Modified Tour; Whelen Modified Tour
NASCAR Canada Series | Canada | NASCAR Pinty's Series
NASCAR Euro Series | Europe | NASCAR Whelen Euro Series; EuroNASCAR
ARCA Menards Series | United States | ARCA; ARCA Racing Series; ARCA Menards Series East; ARCA Menards Series West
CARS Tour | United States | zMAX CARS Tour
Trans Am Series | United States | Trans-Am; CUBE 3 Architecture TA2 Series
World of Outlaws | United States | World of Outlaws Sprint Cars; World of Outlaws NOS Energy Drink Sprint Car Series; WoO; World of Outlaws Late Models
High Limit Racing | United States | Kubota High Limit Racing; High Limit Sprint Car Series
USAC | United States | USAC Sprint Cars; USAC Midgets; USAC Silver Crown; USAC National Sprint Car Championship
Lucas Oil Late Model Dirt Series | United States | Lucas Oil Late Models; LOLMDS
Short Track Super Series | United States | STSS; Short Track Super Series Modifieds
Super DIRTcar Series | United States | DIRTcar; DIRTcar Summer Nationals; Super DIRTcar Big Block Modifieds
American Flat Track | United States | AFT; Progressive American Flat Track
NHRA | United States | NHRA Drag Racing; NHRA Mission Foods Drag Racing Series; NHRA Drag Racing Series
Monster Jam | United States | Monster Jam World Finals
IMSA SportsCar Championship | United States | IMSA; IMSA WeatherTech SportsCar Championship; WeatherTech SportsCar Championship; Rolex 24; 24 Hours of Daytona; 12 Hours of Sebring; IMSA WeatherTech
IMSA Michelin Pilot Challenge | United States | Michelin Pilot Challenge; IMSA MPC; MPC
IMSA VP Racing SportsCar Challenge | United States | VP Racing SportsCar Challenge
Porsche Carrera Cup North America | United States | Porsche Deluxe Carrera Cup North America
World Endurance Championship | World | WEC; FIA World Endurance Championship; FIA WEC; 24 Hours of Le Mans; 24 Heures du Mans; Le Mans 24 Hours
European Le Mans Series | Europe | ELMS; Le Mans Cup; Michelin Le Mans Cup
Asian Le Mans Series | Asia | ALMS
GT World Challenge Europe | Europe | Fanatec GT World Challenge Europe; GT World Challenge; GTWC Europe; Spa 24 Hours
GT World Challenge America | United States | Fanatec GT World Challenge America; GTWC America
Intercontinental GT Challenge | World | IGTC; Bathurst 12 Hour; Nürburgring 24 Hours; 24h Nürburgring
DTM | Germany | Deutsche Tourenwagen Masters
ADAC GT Masters | Germany | GT Masters
Porsche Supercup | Europe | Porsche Mobil 1 Supercup
Ferrari Challenge | World | Ferrari Challenge Trofeo Pirelli
British GT Championship | United Kingdom | British GT; Intelligent Money British GT
British Touring Car Championship | United Kingdom | BTCC; Kwik Fit British Touring Car Championship
TCR World Tour | World | FIA TCR World Tour; Kumho FIA TCR World Tour; WTCR
STCC | Sweden | Scandinavian Touring Car Championship
Stock Car Pro Series | Brazil | Stock Car Brasil; BRB Stock Car Pro Series
Turismo Carretera | Argentina | TC Turismo Carretera; TC2000
Supercars Championship | Australia | Repco Supercars Championship; V8 Supercars; Supercars; Bathurst 1000
Super2 Series | Australia | Dunlop Super2 Series
World Rally Championship | World | WRC; FIA World Rally Championship; WRC Rally; FIA WRC
European Rally Championship | Europe | ERC; FIA European Rally Championship
World Rallycross Championship | World | World RX; WRX; FIA World Rallycross Championship
Nitrocross | United States | Nitro Rallycross
Rally-Raid World Championship | World | W2RC; Dakar Rally; Rallye Dakar
Extreme E | World | Extreme H
Goodwood Festival of Speed | United Kingdom | Goodwood Revival
E1 Series | World | UIM E1 World Championship
Motorsport | World | Motor Racing Event
$list$);

select catalog.seed_leagues('MMA', $list$
UFC | World | Ultimate Fighting Championship; UFC Fight Night; UFC PPV; UFC Fight Pass; UFC on ESPN
UFC Contender Series | United States | Dana White's Contender Series; Contender Series; DWCS; Road to UFC; The Ultimate Fighter; TUF
PFL | World | Professional Fighters League; PFL MMA; PFL World Tournament; PFL Europe; PFL MENA; PFL Africa; PFL Champions Series
Bellator | World | Bellator MMA; PFL Bellator
ONE Championship | Asia | ONE FC; ONE Friday Fights; ONE Fight Night
Cage Warriors | United Kingdom | CWFC
KSW | Poland | KSW MMA; Konfrontacja Sztuk Walki; XTB KSW
Oktagon MMA | Europe | OKTAGON
LFA | United States | Legacy Fighting Alliance
Invicta FC | United States | Invicta Fighting Championships
Cage Fury Fighting Championships | United States | CFFC
Brave CF | World | Brave Combat Federation; Brave CF MMA
RIZIN | Japan | Rizin FF; RIZIN Fighting Federation
ARES FC | France | Ares Fighting Championship
Hexagone MMA | France | HMMA
UAE Warriors | United Arab Emirates | UAEW
Eternal MMA | Australia | Eternal MMA Australia
Global Fight League | World | GFL
Tuff-N-Uff | United States | Tuff N Uff
Fame MMA | Poland |
Combate Global | United States | Combate Américas
Anthony Pettis FC | United States | APFC
MMA | World | MMA Event
$list$);

select catalog.seed_leagues('Brazilian Jiu-Jitsu', $list$
UFC BJJ | United States | UFC Brazilian Jiu-Jitsu
ADCC | World | ADCC World Championship
IBJJF | World | IBJJF World Championship; IBJJF Pans
Polaris Grappling | United Kingdom | Polaris Pro Grappling
CFFC BJJ | United States | Fury Pro Grappling; CFFC Grappling
WNO | United States | Who's Number One
$list$);

select catalog.seed_leagues('Boxing', $list$
Boxing | World | Professional Boxing; World Boxing; Championship Boxing; Boxeo de Campeones; DAZN Boxing; Premier Boxing Champions; PBC; Top Rank; Top Rank Boxing; Matchroom Boxing; Queensberry; Golden Boy Boxing; Zuffa Boxing; Sky Sports Boxing; BOXXER; Showtime Boxing; Riyadh Season Boxing; Misfits Boxing; MVP Boxing; Most Valuable Promotions; IBA Pro; ESPN Boxing; Prime Boxing; Salita Promotions
Team Combat League | United States | TCL Boxing
IBA World Boxing Championships | World | World Boxing Championships; World Boxing Cup
$list$);

select catalog.seed_leagues('Bare Knuckle Boxing', $list$
BKFC | World | Bare Knuckle Fighting Championship; BKFC Fight Night; BKFC Prospects
BYB Extreme | United States | BYB Extreme Fighting Series
$list$);

select catalog.seed_leagues('Kickboxing', $list$
Glory Kickboxing | World | Glory Collision
K-1 | Japan | K-1 World MAX; K-1 World GP
Karate Combat | World |
$list$);

select catalog.seed_leagues('Muay Thai', $list$
Rajadamnern World Series | Thailand | RWS
BKK Fight Night | Thailand | Lumpinee Boxing; Rajadamnern Knockout
$list$);

select catalog.seed_leagues('Slap Fighting', $list$
Power Slap | United States | Power Slap League
$list$);

select catalog.seed_leagues('Wrestling', $list$
WWE | United States | World Wrestling Entertainment; WWE Raw; Monday Night Raw; WWE SmackDown; Friday Night SmackDown; SmackDown; WWE NXT; NXT; WrestleMania; Royal Rumble; SummerSlam; Survivor Series; Money in the Bank; WWE Main Event; WWE Premium Live Event; WWE PLE; Saturday Night's Main Event; WWE Speed; WWE EVOLVE; Crown Jewel; Elimination Chamber; Clash in Paris; NXT Deadline; NXT Stand & Deliver
AEW | United States | All Elite Wrestling; AEW Dynamite; AEW Collision; AEW Rampage; AEW Worlds End; AEW Revolution; AEW All In; AEW All Out; AEW Full Gear; AEW Double or Nothing; AEW Forbidden Door; AEW Dynasty
TNA Wrestling | United States | TNA; TNA iMPACT; Impact Wrestling; TNA Slammiversary; TNA Bound for Glory; TNA Genesis
Ring of Honor | United States | ROH; ROH Honor Club
NWA | United States | National Wrestling Alliance; NWA Powerrr
GCW | United States | Game Changer Wrestling
MLW | United States | Major League Wrestling; MLW Fusion
NJPW | Japan | New Japan Pro-Wrestling; New Japan Pro Wrestling; Wrestle Kingdom; G1 Climax; NJPW Strong
Stardom | Japan | World Wonder Ring Stardom
AAA Lucha Libre | Mexico | Lucha Libre AAA; AAA Worldwide; Triplemanía; ?AAA
CMLL | Mexico | Consejo Mundial de Lucha Libre
Real American Freestyle | United States | RAF Wrestling
Progress Wrestling | United Kingdom |
RevPro | United Kingdom | Revolution Pro Wrestling
Triller TV Wrestling | World | FITE Wrestling
$list$);

select catalog.seed_leagues('Amateur Wrestling', $list$
NCAA Wrestling | United States | College Wrestling; NCAA Wrestling Championships; NCAA Division I Wrestling
UWW World Championships | World | World Wrestling Championships; United World Wrestling
$list$);

select catalog.seed_leagues('Sumo', $list$
Grand Sumo | Japan | Ozumo; Grand Sumo Tournament; Basho
$list$);

select catalog.seed_leagues('Tennis', $list$
ATP Tour | World | ATP; ATP World Tour; ATP Tennis; ATP Masters 1000; ATP 1000; ATP 500; ATP 250; Men's Tennis; ATP Finals; Nitto ATP Finals; Next Gen ATP Finals; ATP Masters; ATP Singles; ATP Doubles; ATP Masters 1000 Monte-Carlo
WTA Tour | World | WTA; WTA Tennis; WTA 1000; WTA 500; WTA 250; Women's Tennis; WTA Finals; WTA Singles; WTA Doubles
ATP Challenger Tour | World | ATP Challenger; Challenger Tour; Challenger Men
WTA 125 | World | WTA Challenger; WTA 125K
ITF World Tennis Tour | World | ITF; ITF Tennis; ITF Men; ITF Women
Australian Open | Australia | Open d'Australie; Abierto de Australia; Aus Open; AO Tennis; Australian Open Tennis
Roland Garros | France | French Open; Roland-Garros; French Open Tennis; Internationaux de France; Abierto de Francia
Wimbledon | United Kingdom | Wimbledon Championships; The Championships Wimbledon; Wimbledon Tennis
US Open | United States | US Open Tennis; U.S. Open Tennis; US Open Tennis Championships; ?U.S. Open
Davis Cup | World | Davis Cup Finals; Davis Cup Qualifiers; Copa Davis; Coupe Davis; Davis Cup by Rakuten
Billie Jean King Cup | World | BJK Cup; Billie Jean King Cup Finals; Billie Jean King Cup by Gainbridge; Fed Cup
United Cup | Australia | United Cup Tennis
Laver Cup | World | Laver Cup Tennis
Hopman Cup | World | Hopman Cup Tennis
World Team Tennis | United States | WTT Team Tennis
Ultimate Tennis Showdown | World | UTS; UTS Tour
Six Kings Slam | Saudi Arabia | 6 Kings Slam
World Tennis League | United Arab Emirates | WTL
NCAA Tennis | United States | College Tennis; NCAA Men's Tennis
Olympic Tennis | World | Olympics Tennis
$list$);

select catalog.seed_leagues('Padel', $list$
Premier Padel | World | Qatar Airways Premier Padel; Premier Padel Tour; World Padel Tour
A1 Padel | World | APT Padel Tour
$list$);

select catalog.seed_leagues('Pickleball', $list$
PPA Tour | United States | Carvana PPA Tour; PPA
Major League Pickleball | United States | MLP; MLP by DoorDash
$list$);

select catalog.seed_leagues('Squash', $list$
PSA World Tour | World | PSA Squash Tour; PSA Squash; PSA World Championships
$list$);

select catalog.seed_leagues('Badminton', $list$
BWF World Tour | World | BWF; HSBC BWF World Tour; BWF World Championships; Thomas Cup; Uber Cup; Sudirman Cup
$list$);

select catalog.seed_leagues('Table Tennis', $list$
WTT Series | World | WTT; World Table Tennis; WTT Champions; WTT Grand Smash; WTT Contender; WTT Star Contender
ITTF World Championships | World | World Table Tennis Championships; ITTF
Major League Table Tennis | United States | MLTT
German Table Tennis Bundesliga | Germany | Tischtennis-Bundesliga; TTBL; Tischtennis Bundesliga
Setka Cup | Europe | TT Cup; Liga Pro Table Tennis; TT Elite Series
$list$);

select catalog.seed_leagues('Golf', $list$
PGA Tour | United States | PGA; PGA TOUR Live; USPGA Tour; US PGA Tour; FedEx Cup Playoffs; FedExCup; The Players Championship; Tour Championship
DP World Tour | World | European Tour; DPWT; PGA European Tour; Race to Dubai
LPGA Tour | United States | LPGA; US LPGA Tour
LIV Golf | World | ?LIV; LIV Golf League; LIV Golf Invitational
The Masters | United States | Masters Golf; Masters Tournament; The Masters Tournament; US Masters; ?Masters
PGA Championship | United States | US PGA Championship; USPGA Championship; ?PGA Major
US Open Golf | United States | US Open Golf Championship; U.S. Open Golf; U.S. Open Championship; ?US Open; ?U.S. Open
The Open Championship | United Kingdom | Open Championship; British Open; ?The Open; The 153rd Open; The 154th Open
US Women's Open | United States | U.S. Women's Open; U.S. Women's Open Golf
KPMG Women's PGA Championship | United States | Women's PGA Championship
Evian Championship | France | Amundi Evian Championship; The Amundi Evian Championship
AIG Women's Open | United Kingdom | Women's Open Golf; Women's British Open
Chevron Championship | United States | The Chevron Championship
Korn Ferry Tour | United States | Korn Ferry
PGA Tour Champions | United States | Champions Tour; PGA Champions Tour
TGL | United States | TGL Golf; Tomorrow's Golf League; TGL presented by SoFi
Ladies European Tour | Europe | ?LET; LET Golf; Aramco Series
Challenge Tour | Europe | HotelPlanner Tour
Asian Tour | Asia | Asian Tour Golf; International Series Golf
PGA Tour of Australasia | Australia | Challenger PGA Tour of Australasia; Australian PGA Tour
Sunshine Tour | South Africa | Sunshine Tour Golf
Legends Tour | Europe | European Legends Tour
Ryder Cup | World | Ryder Cup Golf
Solheim Cup | World | Solheim Cup Golf
Presidents Cup | World | Presidents Cup Golf
Walker Cup | World | Walker Cup Golf
Curtis Cup | World | Curtis Cup Golf
Arnold Palmer Cup | World | Palmer Cup
NCAA Golf | United States | College Golf; NCAA Men's Golf
$list$);

select catalog.seed_leagues('Disc Golf', $list$
Disc Golf Pro Tour | United States | DGPT; PDGA
$list$);

select catalog.seed_leagues('Darts', $list$
PDC World Darts Championship | United Kingdom | World Darts Championship; Paddy Power World Darts Championship; PDC World Championship; World Darts; Darts-WM; Darts WM; Paddy Power WDC
PDC European Tour | Europe | European Tour Darts; PDC European Darts; Baltic Sea Darts Open; European Darts Open; European Darts Grand Prix; European Darts Trophy; Dutch Darts Championship; Czech Darts Open; Hungarian Darts Trophy; Flanders Darts Trophy; German Darts Grand Prix; German Darts Championship; International Darts Open; Belgian Darts Open; Swiss Darts Trophy; Austrian Darts Open; Poland Darts Open
Premier League Darts | United Kingdom | BetMGM Premier League Darts; PDC Premier League; PDC Premier League Darts; BetMGM Premier League; Bet MGM Premier League; Darts Premier League; ?Premier League
World Matchplay | United Kingdom | PDC World Matchplay; Betfred World Matchplay; World Matchplay Darts
World Grand Prix Darts | United Kingdom | PDC World Grand Prix; BoyleSports World Grand Prix; ?World Grand Prix
Grand Slam of Darts | United Kingdom | PDC Grand Slam; Mr Vegas Grand Slam of Darts
UK Open Darts | United Kingdom | UK Open; Ladbrokes UK Open
Players Championship Finals | United Kingdom | Ladbrokes Players Championship Finals
PDC Players Championship | World | Players Championship Darts; PDC Pro Tour; PDC ProTour; PDC Board; ?Players Championship
European Championship Darts | Europe | European Darts Championship; machineseeker European Darts Championship
World Series of Darts | World | PDC World Series of Darts; World Series of Darts Finals; US Darts Masters; Bahrain Darts Masters; Nordic Darts Masters; Poland Darts Masters; Australian Darts Masters; New Zealand Darts Masters; Dutch Darts Masters
World Cup of Darts | World | PDC World Cup of Darts; BetVictor World Cup of Darts; ?World Cup
World Masters Darts | United Kingdom | PDC World Masters; Winmau World Masters; The Masters Darts
WDF World Darts Championship | United Kingdom | Lakeside World Darts Championship; WDF
MODUS Super Series | United Kingdom | MODUS Darts
PDC | World | PDC Darts; Professional Darts Corporation; PDC Challenge Tour
$list$);

select catalog.seed_leagues('Snooker', $list$
World Snooker Tour | World | Snooker; WST; World Snooker; World Snooker Championship; UK Championship Snooker; Masters Snooker; ?World Grand Prix; Snooker Tour; Champion of Champions Snooker; Snooker Shoot Out; Scottish Open Snooker; English Open Snooker; German Masters Snooker; Players Championship Snooker; ?Players Championship; Championship League Snooker
$list$);

select catalog.seed_leagues('Pool', $list$
World Nineball Tour | World | WNT; Matchroom Pool; Mosconi Cup; World Pool Championship; US Open Pool Championship; UK Open Pool Championship
Ultimate Pool | United Kingdom | Ultimate Pool Professional
$list$);

select catalog.seed_leagues('Lawn Bowls', $list$
World Bowls | World | World Indoor Bowls Championships
$list$);

select catalog.seed_leagues('Ten-pin Bowling', $list$
PBA Tour | United States | Professional Bowlers Association; PBA Bowling
$list$);

select catalog.seed_leagues('Cycling', $list$
Tour de France | France | Le Tour; Le Tour de France; TdF; Tour of France
Giro d'Italia | Italy | Giro; Giro de Italia; Tour of Italy
Vuelta a España | Spain | La Vuelta; Vuelta; Tour of Spain
Tour de France Femmes | France | Tour de France Women; Tour de France Femmes avec Zwift
Giro d'Italia Women | Italy | Giro Donne; Giro Women
Vuelta Femenina | Spain | La Vuelta Femenina
UCI World Tour | World | UCI WorldTour; World Tour Cycling; Men's WorldTour; Paris-Nice; Tirreno-Adriatico; Milano-Sanremo; Milan-San Remo; Paris-Roubaix; Tour of Flanders; Ronde van Vlaanderen; Liège-Bastogne-Liège; Il Lombardia; Strade Bianche; Critérium du Dauphiné; Tour de Suisse; Tour de Romandie; Amstel Gold Race; La Flèche Wallonne; Tour Down Under; UAE Tour; Volta a Catalunya; Tour de Pologne; Gent-Wevelgem; E3 Saxo Classic; Omloop Het Nieuwsblad; Clásica San Sebastián; Itzulia Basque Country
UCI Women's World Tour | World | UCI Women's WorldTour; Women's WorldTour; Paris-Roubaix Femmes
UCI ProSeries | World | UCI Pro Series; UCI Europe Tour; Tour of Britain; Lloyds Tour of Britain
UCI Road World Championships | World | UCI Road Worlds; Road World Championships
$list$);

select catalog.seed_leagues('Cyclo-cross', $list$
UCI Cyclo-cross World Cup | World | Cyclocross World Cup; Superprestige Cyclocross; X2O Badkamers Trofee
$list$);

select catalog.seed_leagues('Mountain Biking', $list$
UCI Mountain Bike World Series | World | UCI Mountain Bike World Cup; WHOOP UCI Mountain Bike World Series
$list$);

select catalog.seed_leagues('Track Cycling', $list$
UCI Track World Championships | World | UCI Track Champions League; UCI Track Nations Cup
$list$);

select catalog.seed_leagues('Athletics', $list$
Diamond League | World | Wanda Diamond League; Prefontaine Classic
World Athletics Championships | World | Athletics World Championships; World Athletics Indoor Championships; World Athletics Ultimate Championship; ?World Championships
European Athletics Championships | Europe | European Athletics Indoor Championships; European Championships Athletics
NCAA Track & Field | United States | NCAA Track and Field; NCAA Cross Country; NCAA Outdoor Track & Field Championships; NCAA Indoor Track & Field Championships
Grand Slam Track | World | GST Athletics
$list$);

select catalog.seed_leagues('Marathon Running', $list$
World Marathon Majors | World | Boston Marathon; London Marathon; TCS London Marathon; Chicago Marathon; New York City Marathon; NYC Marathon; Berlin Marathon; Tokyo Marathon; Sydney Marathon
$list$);

select catalog.seed_leagues('Triathlon', $list$
Ironman | World | IRONMAN World Championship; Ironman 70.3; IRONMAN Pro Series
T100 Triathlon | World | T100; PTO Tour
World Triathlon Championship Series | World | WTCS
$list$);

select catalog.seed_leagues('Swimming', $list$
World Aquatics Championships | World | World Aquatics; FINA World Championships; World Aquatics Swimming World Cup
NCAA Swimming & Diving | United States | NCAA Swimming; NCAA Swimming and Diving; NCAA Men's Swimming & Diving
European Aquatics Championships | Europe | European Aquatics Swimming Championships
$list$);

select catalog.seed_leagues('Water Polo', $list$
LEN Champions League | Europe | European Aquatics Champions League; ?Champions League
NCAA Water Polo | United States | NCAA Men's Water Polo; College Water Polo
Water Polo World Cup | World | World Aquatics Water Polo World Cup
$list$);

select catalog.seed_leagues('Gymnastics', $list$
NCAA Gymnastics | United States | College Gymnastics; NCAA Men's Gymnastics
World Artistic Gymnastics Championships | World | FIG World Championships; Artistic Gymnastics World Championships
$list$);

select catalog.seed_leagues('Netball', $list$
Super Netball | Australia | Suncorp Super Netball; SSN Netball
Netball Super League | England | NSL Netball; Netball Super League UK
ANZ Premiership | New Zealand | ANZ Premiership Netball
International Netball | World | Netball World Cup; Netball Quad Series; Constellation Cup; Netball Nations Cup
$list$);

select catalog.seed_leagues('Kabaddi', $list$
Pro Kabaddi League | India | PKL; Vivo Pro Kabaddi; Pro Kabaddi
$list$);

select catalog.seed_leagues('Floorball', $list$
Swedish Super League Floorball | Sweden | SSL Innebandy; Svenska Superligan
Finnish F-liiga | Finland | F-liiga
$list$);

select catalog.seed_leagues('Bandy', $list$
Swedish Elitserien Bandy | Sweden | Elitserien Bandy; Bandy Elitserien
$list$);

select catalog.seed_leagues('Pesäpallo', $list$
Superpesis | Finland | Miesten Superpesis
$list$);

select catalog.seed_leagues('Ultimate Frisbee', $list$
UFA | United States | Ultimate Frisbee Association; AUDL; American Ultimate Disc League
$list$);

select catalog.seed_leagues('Curling', $list$
Grand Slam of Curling | Canada | GSOC; Pinty's Grand Slam of Curling
Rock League | Canada | Rock League Curling
Montana's Brier | Canada | The Brier; Tim Hortons Brier
Scotties Tournament of Hearts | Canada | Scotties
Canadian Olympic Curling Trials | Canada | Montana's Canadian Curling Trials; Curling Trials
World Curling Championship | World | World Men's Curling Championship
$list$);

select catalog.seed_leagues('Skiing', $list$
FIS Alpine Ski World Cup | World | Alpine Skiing World Cup; Audi FIS Ski World Cup; FIS Ski World Cup; Alpine World Cup; Ski Alpin Weltcup; Alpint Världscup; Alpint VC
FIS Alpine World Ski Championships | World | Alpine World Ski Championships
$list$);

select catalog.seed_leagues('Cross-Country Skiing', $list$
FIS Cross-Country World Cup | World | Cross-Country World Cup; Tour de Ski; Längdskidor Världscup
$list$);

select catalog.seed_leagues('Ski Jumping', $list$
FIS Ski Jumping World Cup | World | Ski Jumping World Cup; Four Hills Tournament; Vierschanzentournee; Hoppuka; Tysk-østerrikske hoppuke
$list$);

select catalog.seed_leagues('Nordic Combined', $list$
FIS Nordic Combined World Cup | World | Nordic Combined World Cup
$list$);

select catalog.seed_leagues('Biathlon', $list$
IBU Biathlon World Cup | World | Biathlon World Cup; BMW IBU World Cup; IBU World Cup; IBU World Championships Biathlon; Biathlon-Weltcup
$list$);

select catalog.seed_leagues('Figure Skating', $list$
ISU Figure Skating | World | ISU Grand Prix of Figure Skating; World Figure Skating Championships; European Figure Skating Championships; ISU Grand Prix
$list$);

select catalog.seed_leagues('Speed Skating', $list$
ISU Speed Skating World Cup | World | Speed Skating World Cup; ISU Short Track World Tour; World Single Distances Championships
$list$);

select catalog.seed_leagues('Bobsleigh', $list$
IBSF World Cup | World | BMW IBSF World Cup; IBSF World Championships
$list$);

select catalog.seed_leagues('Esports', $list$
League of Legends | World | LCK; League of Legends World Championship; LoL Worlds
Counter-Strike | World | CS2; CS:GO; ESL Pro League; IEM Katowice; BLAST Premier; Counter-Strike 2
Dota 2 | World | The International Dota
Valorant | World | VCT; Valorant Champions Tour
Call of Duty League | World | CDL
Esports World Cup | Saudi Arabia | EWC Esports
NBA 2K League | United States | NBA 2K
$list$);

select catalog.seed_leagues('Horse Racing', $list$
Horse Racing | World | Racing TV; Sky Sports Racing; America's Day at the Races; Kentucky Derby; Preakness Stakes; Belmont Stakes; Breeders' Cup; Royal Ascot; Grand National; Randox Grand National; Cheltenham Festival; Melbourne Cup; Prix de l'Arc de Triomphe; Fasig-Tipton; Dubai World Cup; Saudi Cup
$list$);

select catalog.seed_leagues('Equestrian', $list$
Longines Global Champions Tour | World | LGCT; FEI World Cup; FEI Jumping World Cup; Longines League of Nations
$list$);

select catalog.seed_leagues('Rodeo', $list$
PBR | United States | Professional Bull Riders; PBR Team Series; PBR Unleash the Beast; PBR Camping World Team Series
PRCA | United States | National Finals Rodeo; NFR; Wrangler NFR
$list$);

select catalog.seed_leagues('Sailing', $list$
SailGP | World | Rolex SailGP Championship; Sail GP
America's Cup | World | Louis Vuitton America's Cup; Copa América de Vela
$list$);

select catalog.seed_leagues('Surfing', $list$
World Surf League | World | WSL Surfing; WSL Championship Tour
$list$);

select catalog.seed_leagues('Extreme Sports', $list$
X Games | United States | Winter X Games; X Games Aspen
$list$);

select catalog.seed_leagues('Strongman', $list$
World's Strongest Man | World | The Strongest Man on Earth; Giants Live
$list$);

select catalog.seed_leagues('CrossFit', $list$
CrossFit Games | World | NOBULL CrossFit Games
HYROX | World | Hyrox World Championships
$list$);

select catalog.seed_leagues('Bodybuilding', $list$
Mr. Olympia | United States | Mr Olympia
$list$);

select catalog.seed_leagues('Chess', $list$
FIDE Chess | World | World Chess Championship; FIDE Candidates; Champions Chess Tour; Freestyle Chess Grand Slam
$list$);

select catalog.seed_leagues('Poker', $list$
World Series of Poker | United States | WSOP; World Poker Tour; WPT; PokerStars EPT
$list$);

select catalog.seed_leagues('Multi-sport', $list$
Olympic Games | World | Summer Olympics; Winter Olympics; Milano Cortina 2026; Olympics 2026; LA28
Paralympic Games | World | Winter Paralympics; Summer Paralympics
Commonwealth Games | World | Glasgow 2026
Asian Games | Asia | Aichi-Nagoya 2026; SEA Games
World Games | World | The World Games
European Games | Europe | European Championships Multi-sport
World University Games | World | FISU World University Games; Universiade
$list$);
