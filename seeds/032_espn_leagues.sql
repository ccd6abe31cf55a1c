-- ESPN: its sports, and the leagues it lists with the addresses of their scoreboards.
-- Columns: slug | its name | canonical name. football holds Canadian football and baseball softball too: their leagues are mapped one by one.
select catalog.seed_espn_sports($list$
soccer | Soccer | Soccer
football | Football | American Football
basketball | Basketball | Basketball
baseball | Baseball | Baseball
hockey | Hockey | Ice Hockey
racing | Racing | Motorsport
tennis | Tennis | Tennis
golf | Golf | Golf
mma | Mixed Martial Arts | MMA
boxing | Boxing | Boxing
rugby | Rugby | Rugby Union
rugby-league | Rugby League | Rugby League
cricket | Cricket | Cricket
lacrosse | Lacrosse | Lacrosse
volleyball | Volleyball | Volleyball
water-polo | Water Polo | Water Polo
field-hockey | Field Hockey | Field Hockey
australian-football | Australian Football | Australian Football
$list$);

-- Columns: slug | its name | its id, where it is known | canonical name | what the scoreboard's query needs beside the dates
select catalog.seed_espn_leagues($list$
football/cfl | Canadian Football League |  | CFL
football/college-football | NCAA - Football | 23 | NCAA Football | groups=80
football/nfl | National Football League | 28 | NFL
football/ufl | United Football League |  | UFL
basketball/fiba | FIBA World Cup |  | FIBA World Cup
basketball/mens-college-basketball | NCAA Men's Basketball | 41 | NCAA Men's Basketball | groups=50
basketball/nba | National Basketball Association | 46 | NBA
basketball/nba-development | NBA G League |  | NBA G League
basketball/nba-summer-california | NBA California Classic Summer League |  | NBA Summer League
basketball/nba-summer-golden-state | Golden State Summer League |  | NBA Summer League
basketball/nba-summer-las-vegas | Las Vegas Summer League |  | NBA Summer League
basketball/nba-summer-orlando | Orlando Summer League |  | NBA Summer League
basketball/nba-summer-sacramento | Sacramento Summer League |  | NBA Summer League
basketball/nba-summer-utah | Salt Lake City Summer League |  | NBA Summer League
basketball/nbl | National Basketball League |  | Australian NBL
basketball/wnba | Women's National Basketball Association | 59 | WNBA
basketball/womens-college-basketball | NCAA Women's Basketball | 54 | NCAA Women's Basketball | groups=50
baseball/caribbean-series | Caribbean Series |  | Caribbean Series
baseball/college-baseball | NCAA Baseball |  | NCAA Baseball
baseball/college-softball | NCAA Softball |  | NCAA Softball
baseball/dominican-winter-league | Dominican Winter League |  | LIDOM
baseball/llb | Little League Baseball |  | Little League Baseball
baseball/lls | Little League Softball |  | Little League Softball World Series
baseball/mexican-winter-league | Mexican League |  | Mexican Pacific League
baseball/mlb | Major League Baseball | 10 | MLB
baseball/puerto-rican-winter-league | Puerto Rican Winter League |  | LBPRC
baseball/venezuelan-winter-league | Venezuelan Winter League |  | LVBP
baseball/world-baseball-classic | World Baseball Classic |  | World Baseball Classic
hockey/hockey-world-cup | World Cup of Hockey |  | World Cup of Hockey
hockey/mens-college-hockey | NCAA Men's Ice Hockey |  | NCAA Men's Ice Hockey
hockey/nhl | National Hockey League | 90 | NHL
hockey/womens-college-hockey | NCAA Women's Hockey |  | NCAA Women's Ice Hockey
soccer/fifa.world | FIFA World Cup | 606 | FIFA World Cup
soccer/fifa.wwc | FIFA Women's World Cup | 795 | FIFA Women's World Cup
soccer/uefa.champions | UEFA Champions League | 775 | UEFA Champions League
soccer/eng.1 | English Premier League | 700 | English Premier League
soccer/eng.fa | English FA Cup |  | FA Cup
soccer/eng.league_cup | English Carabao Cup |  | EFL Cup
soccer/esp.1 | Spanish LALIGA | 740 | Spanish La Liga
soccer/eng.charity | English FA Community Shield |  | FA Community Shield
soccer/uefa.nations | UEFA Nations League |  | UEFA Nations League
soccer/fifa.friendly | International Friendly |  | International Friendlies
soccer/usa.1 | MLS | 770 | MLS
soccer/usa.nwsl | NWSL | 8301 | NWSL
soccer/esp.super_cup | Spanish Supercopa |  | Supercopa de España
soccer/esp.copa_del_rey | Spanish Copa del Rey |  | Copa del Rey
soccer/concacaf.leagues.cup | Leagues Cup |  | Leagues Cup
soccer/campeones.cup | Campeones Cup |  | Campeones Cup
soccer/fifa.w.champions_cup | FIFA Women's Champions Cup |  | FIFA Women's Champions Cup
soccer/uefa.wchampions | UEFA Women's Champions League | 19483 | UEFA Women's Champions League
soccer/uefa.europa | UEFA Europa League | 776 | UEFA Europa League
soccer/uefa.europa.conf | UEFA Conference League | 20296 | UEFA Conference League
soccer/mex.1 | Mexican Liga BBVA MX | 760 | Liga MX
soccer/ger.1 | German Bundesliga | 720 | German Bundesliga
soccer/ger.dfb_pokal | German Cup |  | DFB-Pokal
soccer/ita.1 | Italian Serie A | 730 | Italian Serie A
soccer/ita.coppa_italia | Coppa Italia |  | Coppa Italia
soccer/fra.1 | French Ligue 1 | 710 | French Ligue 1
soccer/fra.super_cup | French Trophee des Champions |  | Trophée des Champions
soccer/ita.super_cup | Italian Supercoppa |  | Supercoppa Italiana
soccer/ger.super_cup | German Supercup |  | DFL-Supercup
soccer/eng.w.1 | English Women's Super League | 8097 | English Women's Super League
soccer/eng.2 | English League Championship | 3914 | English Championship
soccer/ned.1 | Dutch Eredivisie |  | Dutch Eredivisie
soccer/por.1 | Portuguese Primeira Liga |  | Portuguese Primeira Liga
soccer/fra.coupe_de_france | Coupe de France |  | Coupe de France
soccer/usa.open | U.S. Open Cup |  | US Open Cup
soccer/ksa.1 | Saudi Pro League |  | Saudi Pro League
soccer/concacaf.nations.league | Concacaf Nations League |  | CONCACAF Nations League
soccer/conmebol.libertadores | CONMEBOL Libertadores | 783 | Copa Libertadores
soccer/concacaf.champions | Concacaf Champions Cup |  | CONCACAF Champions Cup
soccer/fifa.worldq.uefa | FIFA World Cup Qualifying - UEFA |  | FIFA World Cup Qualifying
soccer/fifa.wcq.ply | FIFA World Cup Qualifying - Playoff Tournament |  | FIFA World Cup Qualifying
soccer/fifa.worldq.concacaf | FIFA World Cup Qualifying - Concacaf |  | FIFA World Cup Qualifying
soccer/fifa.worldq.afc | FIFA World Cup Qualifying - AFC |  | FIFA World Cup Qualifying
soccer/fifa.worldq.caf | FIFA World Cup Qualifying - CAF |  | FIFA World Cup Qualifying
soccer/fifa.worldq.conmebol | FIFA World Cup Qualifying - CONMEBOL |  | FIFA World Cup Qualifying
soccer/fifa.worldq.ofc | FIFA World Cup Qualifying - OFC |  | FIFA World Cup Qualifying
soccer/fifa.friendly.w | Women's International Friendly |  | Women's International Friendlies
soccer/fifa.wworldq.uefa | FIFA Women's World Cup Qualifying - UEFA |  | FIFA Women's World Cup Qualifying
soccer/fifa.wwcq.ply | FIFA Women's World Cup Qualifying - Playoff Tournament |  | FIFA Women's World Cup Qualifying
soccer/uefa.w.nations | UEFA Women's Nations League | 23088 | UEFA Women's Nations League
soccer/usa.w.usl.1 | USL Super League |  | USL Super League
soccer/uefa.champions_qual | UEFA Champions League Qualifying |  | UEFA Champions League
soccer/uefa.wchampions_qual | UEFA Women's Champions League Qualifying |  | UEFA Women's Champions League
soccer/eng.w.fa | English Women's FA Cup |  | Women's FA Cup
soccer/eng.w.league_cup | English WSL Players Cup |  | Women's League Cup
soccer/esp.w.1 | Spanish Liga F |  | Spanish Liga F
soccer/esp.copa_de_la_reina | Spanish Copa de la Reina |  | Copa de la Reina
soccer/fra.w.1 | French Première Ligue |  | French Première Ligue
soccer/ned.cup | Dutch KNVB Beker |  | KNVB Cup
soccer/sco.1 | Scottish Premiership |  | Scottish Premiership
soccer/sco.tennents | Scottish Cup |  | Scottish Cup
soccer/sco.cis | Scottish League Cup |  | Scottish League Cup
soccer/aus.1 | Australian A-League Men | 3906 | Australian A-League Men
soccer/aus.w.1 | Australian A-League Women |  | Australian A-League Women
soccer/ksa.kings.cup | Saudi King's Cup |  | King's Cup
soccer/por.taca.portugal | Taca de Portugal |  | Taça de Portugal
soccer/tur.1 | Turkish Super Lig |  | Turkish Süper Lig
soccer/caf.nations | Africa Cup of Nations |  | Africa Cup of Nations
soccer/afc.champions | AFC Champions League Elite | 3902 | AFC Champions League Elite
soccer/caf.nations_qual | Africa Cup of Nations Qualifying |  | AFCON Qualifying
soccer/afc.cup | AFC Champions League Two |  | AFC Champions League Two
soccer/fifa.cwc | FIFA Club World Cup | 5501 | FIFA Club World Cup
soccer/fifa.olympics | Men's Olympic Soccer Tournament |  | Olympic Football Tournament
soccer/fifa.w.olympics | Women's Olympic Soccer Tournament |  | Women's Olympic Football Tournament
soccer/concacaf.gold | Concacaf Gold Cup |  | CONCACAF Gold Cup
soccer/concacaf.gold_qual | Concacaf Gold Cup Qualifying |  | CONCACAF Gold Cup
soccer/concacaf.w.gold | Concacaf W Gold Cup |  | CONCACAF W Gold Cup
soccer/concacaf.w.champions_cup | Concacaf W Champions Cup |  | CONCACAF W Champions Cup
soccer/uefa.euro | UEFA European Championship | 781 | UEFA Euro
soccer/uefa.euroq | UEFA European Championship Qualifying |  | UEFA Euro Qualifying
soccer/uefa.weuro | UEFA Women's European Championship |  | UEFA Women's Euro
soccer/uefa.euro_u21 | UEFA European Under-21 Championship | 5693 | UEFA European Under-21 Championship
soccer/uefa.super_cup | UEFA Super Cup |  | UEFA Super Cup
soccer/conmebol.america | Copa América |  | Copa América
soccer/conmebol.america.femenina | Copa América Femenina |  | Copa América Femenina
soccer/usa.usl.1 | USL Championship |  | USL Championship
soccer/usa.usl.l1 | USL League One |  | USL League One
soccer/usa.usl.l1.cup | USL Cup |  | USL Jägermeister Cup
soccer/mex.2 | Mexican Liga de Expansión MX |  | Liga de Expansión MX
soccer/global.finalissima | CONMEBOL-UEFA Cup of Champions |  | Finalissima
soccer/global.w.finalissima | CONMEBOL-UEFA Women's Cup of Champions |  | Women's Finalissima
soccer/fifa.world.u20 | FIFA Under-20 World Cup |  | FIFA U-20 World Cup
soccer/afc.asian.cup | AFC Asian Cup |  | AFC Asian Cup
soccer/afc.w.asian.cup | AFC Women's Asian Cup |  | AFC Women's Asian Cup
soccer/aff.championship | ASEAN Championship |  | ASEAN Championship
soccer/caf.w.nations | Women's Africa Cup of Nations |  | Women's Africa Cup of Nations
soccer/caf.championship | African Nations Championship |  | African Nations Championship
soccer/can.w.nsl | Northern Super League |  | Northern Super League
soccer/uefa.europa_qual | UEFA Europa League Qualifying |  | UEFA Europa League
soccer/uefa.europa.conf_qual | UEFA Conference League Qualifying |  | UEFA Conference League
soccer/uefa.w.europa | UEFA Women's Europa Cup |  | UEFA Women's Europa Cup
soccer/fifa.intercontinental_cup | FIFA Intercontinental Cup |  | FIFA Intercontinental Cup
soccer/afc.champions_qual | AFC Champions League Elite Qualifying |  | AFC Champions League Elite
soccer/afc.cup_qual | AFC Champions League Two Qualifying |  | AFC Champions League Two
soccer/club.friendly | Club Friendly |  | Club Friendlies
soccer/rus.1 | Russian Premier League |  | Russian Premier League
soccer/bel.1 | Belgian Pro League |  | Belgian Pro League
soccer/esp.2 | Spanish LALIGA 2 | 3921 | Spanish Segunda División
soccer/ger.2 | German 2. Bundesliga |  | German 2. Bundesliga
soccer/ita.2 | Italian Serie B | 3931 | Italian Serie B
soccer/fra.2 | French Ligue 2 |  | French Ligue 2
soccer/aut.1 | Austrian Bundesliga |  | Austrian Bundesliga
soccer/gre.1 | Greek Super League | 3955 | Greek Super League
soccer/chn.1 | Chinese Super League |  | Chinese Super League
soccer/ned.supercup | Dutch Johan Cruyff Shield |  | Johan Cruyff Shield
soccer/fifa.world.u17 | FIFA Under-17 World Cup |  | FIFA U-17 World Cup
soccer/fifa.wworld.u17 | FIFA Under-17 Women's World Cup |  | FIFA U-17 Women's World Cup
soccer/uefa.euro_u21_qual | UEFA European Under-21 Championship Qualifying |  | UEFA European Under-21 Championship Qualifying
soccer/uefa.euro.u19 | UEFA European Under-19 Championship |  | UEFA European Under-19 Championship
soccer/eng.trophy | English EFL Trophy |  | EFL Trophy
soccer/eng.3 | English League One |  | English League One
soccer/eng.4 | English League Two |  | English League Two
soccer/eng.5 | English National League |  | English National League
soccer/eng.fa_qual | English FA Cup Qualifying |  | FA Cup
soccer/sco.2 | Scottish Championship |  | Scottish Championship
soccer/sco.challenge | Scottish League Challenge Cup |  | Scottish Challenge Cup
soccer/sco.tennents_qual | Scottish Cup Qualifying |  | Scottish Cup
soccer/ned.2 | Dutch Keuken Kampioen Divisie |  | Dutch Eerste Divisie
soccer/ned.w.1 | Dutch Vrouwen Eredivisie |  | Dutch Vrouwen Eredivisie
soccer/swe.1 | Swedish Allsvenskan |  | Swedish Allsvenskan
soccer/den.1 | Danish Superliga |  | Danish Superliga
soccer/nor.1 | Norwegian Eliteserien |  | Norwegian Eliteserien
soccer/conmebol.sudamericana | CONMEBOL Sudamericana |  | Copa Sudamericana
soccer/conmebol.recopa | CONMEBOL Recopa |  | Recopa Sudamericana
soccer/arg.1 | Argentine Liga Profesional de Fútbol |  | Argentine Primera División
soccer/arg.copa | Copa Argentina |  | Copa Argentina
soccer/arg.2 | Argentine Nacional B | 3903 | Argentine Primera Nacional
soccer/bra.supercopa_do_brazil | Brazilian Supercopa Rei |  | Supercopa do Brasil
soccer/bra.1 | Brazilian Serie A |  | Brazilian Serie A
soccer/bra.2 | Brazilian Serie B |  | Brazilian Serie B
soccer/bra.copa_do_brazil | Copa do Brasil |  | Copa do Brasil
soccer/bra.camp.carioca | Brazilian Campeonato Carioca |  | Campeonato Carioca
soccer/bra.camp.paulista | Brazilian Campeonato Paulista |  | Campeonato Paulista
soccer/bra.camp.gaucho | Brazilian Campeonato Gaucho |  | Campeonato Gaúcho
soccer/bra.camp.mineiro | Brazilian Campeonato Mineiro |  | Campeonato Mineiro
soccer/chi.1 | Chilean Primera División |  | Chilean Primera División
soccer/chi.copa_chi | Copa Chile |  | Copa Chile
soccer/uru.1 | Liga AUF Uruguaya |  | Uruguayan Primera División
soccer/col.1 | Colombian Primera A |  | Colombian Primera A
soccer/col.copa | Copa Colombia |  | Copa Colombia
soccer/per.1 | Peruvian Liga 1 |  | Peruvian Liga 1
soccer/par.1 | Paraguayan Primera División |  | Paraguayan Primera División
soccer/ecu.1 | LigaPro Ecuador |  | Ecuadorian Serie A
soccer/ven.1 | Venezuelan Primera División |  | Venezuelan Primera División
soccer/bol.1 | Bolivian Liga Profesional |  | Bolivian Primera División
soccer/jpn.1 | Japanese J.League | 750 | Japanese J1 League
soccer/concacaf.central.american.cup | Concacaf Central American Cup |  | CONCACAF Central American Cup
soccer/hon.1 | Honduran Liga Nacional |  | Honduran Liga Nacional
soccer/crc.1 | Costa Rican Primera Division |  | Costa Rican Primera División
soccer/gua.1 | Guatemalan Liga Nacional |  | Guatemalan Liga Nacional
soccer/slv.1 | Salvadoran Primera Division |  | Salvadoran Primera División
soccer/ind.1 | Indian Super League |  | Indian Super League
soccer/global.gulf_cup | Arabian Gulf Cup |  | Gulf Cup
soccer/caf.champions | CAF Champions League | 2391 | CAF Champions League
soccer/caf.confed | CAF Confederation Cup |  | CAF Confederation Cup
soccer/rsa.1 | South African Premiership |  | South African Premiership
soccer/usa.ncaa.m.1 | NCAA Men's Soccer |  | NCAA Men's Soccer
soccer/usa.ncaa.w.1 | NCAA Women's Soccer |  | NCAA Women's Soccer
soccer/mex.w.1 | Mexican Liga BBVA MX Femenil |  | Liga MX Femenil
racing/f1 | Formula 1 | 2030 | Formula 1
racing/irl | IndyCar Series |  | IndyCar
racing/nascar-premier | NASCAR Cup Series |  | NASCAR Cup Series
racing/nascar-secondary | NASCAR O'Reilly Auto Parts Series |  | NASCAR Xfinity Series
racing/nascar-truck | NASCAR Truck Series | 2023 | NASCAR Truck Series
tennis/atp | ATP | 851 | ATP Tour
tennis/wta | WTA | 900 | WTA Tour
golf/champions-tour | PGA TOUR Champions |  | PGA Tour Champions
golf/eur | DP World Tour |  | DP World Tour
golf/liv | LIV Golf Invitational Series |  | LIV Golf
golf/lpga | Ladies Pro Golf Association |  | LPGA Tour
golf/ntw | Korn Ferry Tour |  | Korn Ferry Tour
golf/pga | PGA TOUR | 1106 | PGA Tour
golf/tgl | TGL |  | TGL
mma/ufc | Ultimate Fighting Championship | 3321 | UFC
mma/bellator | Bellator Fighting Championship |  | Bellator
mma/cage-warriors | Cage Warriors Fighting Championship |  | Cage Warriors
mma/ifc | Invicta FC |  | Invicta FC
mma/ksw | Konfrontacja Sztuk Walki |  | KSW
mma/lfa | Legacy Fighting Alliance |  | LFA
mma/pfl | Professional Fighters League |  | PFL
rugby/268565 | British and Irish Lions Tour |  | British & Irish Lions Tour
rugby/164205 | Rugby World Cup |  | Rugby World Cup
rugby/180659 | Six Nations |  | Six Nations
rugby/244293 | The Rugby Championship |  | The Rugby Championship
rugby/271937 | European Rugby Champions Cup |  | European Rugby Champions Cup
rugby/272073 | European Rugby Challenge Cup |  | European Rugby Challenge Cup
rugby/267979 | Gallagher Premiership |  | Premiership Rugby
rugby/270557 | United Rugby Championship |  | United Rugby Championship
rugby/270559 | French Top 14 |  | Top 14
rugby/242041 | Super Rugby Pacific |  | Super Rugby Pacific
rugby/270555 | Currie Cup |  | Currie Cup
rugby/270563 | Mitre 10 Cup |  | National Provincial Championship
rugby/289237 | Women's Rugby World Cup |  | Women's Rugby World Cup
rugby/289262 | Major League Rugby |  | Major League Rugby
rugby/289234 | International Test Match |  | International Rugby
lacrosse/mens-college-lacrosse | NCAA Men's Lacrosse |  | NCAA Lacrosse
lacrosse/nll | National Lacrosse League |  | NLL
lacrosse/pll | Premier Lacrosse League |  | PLL
lacrosse/womens-college-lacrosse | NCAA Women's Lacrosse |  | NCAA Women's Lacrosse
volleyball/mens-college-volleyball | NCAA Men's Volleyball |  | NCAA Men's Volleyball
volleyball/womens-college-volleyball | NCAA Women Volleyball | 402 | NCAA Women's Volleyball
water-polo/mens-college-water-polo | NCAA Men's Water Polo |  | NCAA Water Polo
water-polo/womens-college-water-polo | NCAA Women's Water Polo |  | NCAA Women's Water Polo
field-hockey/womens-college-field-hockey | NCAA Women's Field Hockey |  | NCAA Field Hockey
australian-football/afl | AFL |  | AFL
$list$);
