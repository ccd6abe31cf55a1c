-- Club football teams, season 2025-26; leagues by calendar year hold the members of 2025 and of 2026, Brazil those of 2026.
-- Cities stand only where names of events use them. Last come known clubs of further leagues. A leading `?` marks an ambiguous alias.
-- Columns: canonical name | city | nickname | abbreviation | other aliases separated by `;`

select catalog.seed_teams('English Premier League', $list$
Arsenal | | | ARS | Arsenal London; ?Gunners
Aston Villa | | | AVL | Villa; AVFC; A Villa
Bournemouth | Bournemouth | | BOU | AFC Bournemouth; B'mouth; AFCB
Brentford | | | BRE | ?Bees
Brighton & Hove Albion | Brighton | | BHA | Brighton & Hove; Brighton Hove Albion; Brighton and HA; Brighton HA; BHAFC; Seagulls
Burnley | Burnley | | BUR |
Chelsea | | | CHE | Chelsea London; CFC
Crystal Palace | | | CRY | C. Palace; Palace; CPFC
Everton | | | EVE | Everton Liverpool; Toffees; EFC
Fulham | | | FUL | Fulham London; FFC
Leeds United | Leeds | | LEE | Leeds Utd; LUFC; ?United; Leeds United AFC
Liverpool | Liverpool | | LIV | LFC
Manchester City | Manchester | | MCI | Man City; ManCity; Man C; MCFC; ?City
Manchester United | Manchester | Red Devils | MUN | Man United; Man Utd; Man U; MUFC; ManU; ManUtd; Manchester Utd; Manchester Utd FC; ?United
Newcastle United | | | NEW | Newcastle; Newcastle Utd; N'castle; NUFC; ?United; ?Magpies
Nottingham Forest | Nottingham | | NFO | Nottm Forest; Notts Forest; N. Forest; Nott Forest; Forest; NFFC; NOT
Sunderland | Sunderland | | SUN | SAFC; Sunderland AFC; ?Black Cats
Tottenham Hotspur | | | TOT | Spurs; Tottenham; Tottenham Hotspurs; Tottenham Spurs; THFC
West Ham United | | | WHU | West Ham; West Ham Utd; WHUFC; W Ham; Westham; Westham United; ?Hammers
Wolverhampton Wanderers | Wolverhampton | Wolves | WOL | Wolverhampton W; WWFC; Wolverhampton Wand; Wolverhampton Wdrs
$list$);

select catalog.seed_teams('English Championship', $list$
Birmingham City | Birmingham | | BIR | B'ham City; Birmingham Cty; ?City
Blackburn Rovers | Blackburn | | BLB | BRFC; Blackburn Rvrs; ?Rovers
Bristol City | Bristol | | BRC | Bristol Cty; ?Robins; ?City
Charlton Athletic | | | CHA | Charlton; Charlton Ath; CAFC
Coventry City | Coventry | | COV | CCFC; Sky Blues; ?City
Derby County | Derby | | DER | Derby Co; DCFC; ?Rams
Hull City | Hull | | HUL | Kingston upon Hull; HCAFC; ?City
Ipswich Town | Ipswich | | IPS | ITFC; ?Tractor Boys
Leicester City | Leicester | | LEI | LCFC; ?Foxes; ?City
Middlesbrough | Middlesbrough | | MID | Boro; Middlesborough; Middlesbro; MFC
Millwall | | | MIL | ?Lions
Norwich City | Norwich | | NOR | NCFC; ?Canaries; ?City
Oxford United | Oxford | | OXF | Oxford Utd; OUFC; ?United
Portsmouth | Portsmouth | | POR | Pompey
Preston North End | Preston | | PNE | Preston NE; PNEFC; North End
Queens Park Rangers | | | QPR | QP Rangers; ?Rangers
Sheffield United | Sheffield | | SHU | Sheff Utd; Sheff United; Sheffield Utd; Sheffield U; Sheff U; SUFC; Blades; ?United
Sheffield Wednesday | Sheffield | | SHW | Sheff Wed; Sheffield Wed; Sheff Weds; Sheffield Weds; Sheff W; Sheffield W; Sheff Wednesday; SWFC; ?Owls
Southampton | Southampton | | SOU | So'ton; ?Saints
Stoke City | | | STK | Stoke; SCFC; ?Potters; ?City
Swansea City | Swansea | | SWA | Abertawe; ?Swans; ?City
Watford | Watford | | WAT | WFC; ?Hornets
West Bromwich Albion | West Bromwich | | WBA | West Brom; West Brom Albion; Westbrom; ?Baggies
Wrexham | Wrexham | | WRE | Wrecsam; Wrexham Town; ?Red Dragons
$list$);

select catalog.seed_teams('English League One', $list$
AFC Wimbledon | | | WIM | ?Dons; Wombles
Barnsley | Barnsley | | BAR | ?Tykes
Blackpool | Blackpool | | BPL | ?Seasiders
Bolton Wanderers | Bolton | | BOL | Bolton W; Bolton Wand; Bolton Wdrs; BWFC; ?Wanderers
Bradford City | Bradford | | BRD | Bantams; BCAFC; ?City
Burton Albion | | | BRT | Burton; Burton Alb; Brewers; BAFC
Cardiff City | Cardiff | | CAR | Caerdydd; Bluebirds; ?City
Doncaster Rovers | Doncaster | | DON | Donny; DRFC; ?Rovers
Exeter City | Exeter | | EXE | ECFC; ?Grecians; ?City
Huddersfield Town | Huddersfield | | HUD | Hudds; HTAFC; ?Terriers
Leyton Orient | | | LEY | Orient; LOFC
Lincoln City | Lincoln | | LIN | Imps; LCFC; ?City
Luton Town | Luton | | LUT | LTFC; ?Hatters
Mansfield Town | Mansfield | | MAN | MTFC; ?Stags
Northampton Town | Northampton | | NOR | NTFC; ?Cobblers
Peterborough United | Peterborough | | PET | Peterborough Utd; P'boro; Posh; PUFC
Plymouth Argyle | Plymouth | | PLY | Argyle; PAFC; ?Pilgrims
Port Vale | | | PTV | Vale; PVFC; ?Valiants
Reading | Reading | | REA | RFC; ?Royals
Rotherham United | Rotherham | | ROT | Rotherham Utd; ?Millers
Stevenage | Stevenage | | STE | Stevenage Borough; Stevenage Boro
Stockport County | Stockport | | STO | Stockport Co; ?County; ?Hatters
Wigan Athletic | Wigan | | WIG | Wigan Ath; WAFC; Latics
Wycombe Wanderers | | | WYC | Wycombe; Wycombe W; Wycombe Wand; Wycombe Wdrs; Chairboys; ?Wanderers
$list$);

select catalog.seed_teams('English League Two', $list$
Accrington Stanley | Accrington | | ACC | Stanley; ASFC; Accy Stanley; Accrington St
Barnet | | | BNT | ?Bees
Barrow | | | BRW | Barrow AFC; Bluebirds
Bristol Rovers | | | BRR | Bristol Rvrs; BRFC; ?Gas; ?Bristol; ?Rovers
Bromley | | | BRO | ?Ravens
Cambridge United | Cambridge | | CAM | Cambridge Utd; CUFC
Cheltenham Town | Cheltenham | | CHE | ?Robins
Chesterfield | Chesterfield | | CHF | Spireites; Chesterfield Town
Colchester United | Colchester | | COL | Colchester Utd; Col U
Crawley Town | Crawley | | CRA | ?Red Devils
Crewe Alexandra | Crewe | | CRE | Crewe Alex; Railwaymen; CAFC
Fleetwood Town | Fleetwood | | FLE | FTFC; Cod Army
Gillingham | Gillingham | | GIL | Gills
Grimsby Town | Grimsby | | GRI | Mariners; GTFC
Harrogate Town | Harrogate | | HAR | HTAFC; Sulphurites
Milton Keynes Dons | Milton Keynes | | MKD | MK Dons; MKDFC; ?Dons
Newport County | Newport | | NPT | Newport Co; Casnewydd; Newport County AFC; ?County
Notts County | | | NOT | Notts Co; Nottingham County; NCFC; ?County; ?Notts
Oldham Athletic | Oldham | | OLD | Oldham Ath; OAFC; ?Latics
Salford City | Salford | | SAL | ?Ammies; ?City
Shrewsbury Town | Shrewsbury | | SHR | Salop; Shrews
Swindon Town | Swindon | | SWI | ?Robins
Tranmere Rovers | | | TRA | Tranmere; TRFC; ?Rovers; Birkenhead
Walsall | Walsall | | WAL | ?Saddlers
$list$);

select catalog.seed_teams('English National League', $list$
Aldershot Town | Aldershot | | ALD | Shots; ATFC
Altrincham | Altrincham | | ALT | Alty; ?Robins
Boreham Wood | Borehamwood | | BOR | Borehamwood FC; Boreham W
Boston United | Boston | | BOS | Boston Utd; ?Pilgrims
Brackley Town | Brackley | | BRA | ?Saints
Braintree Town | Braintree | | BRN | ?Iron
Carlisle United | Carlisle | | CRL | Carlisle Utd; CUFC
Eastleigh | Eastleigh | | EAS | Spitfires
FC Halifax Town | Halifax | | HAL | Shaymen; FCHT
Forest Green Rovers | | | FGR | Forest Green; FGRFC; ?Rovers
Gateshead | Gateshead | | GAT | ?Heed
Hartlepool United | Hartlepool | | HAR | Hartlepool Utd; Pools; HUFC; Hartlepools
Morecambe | Morecambe | | MOR | ?Shrimps
Rochdale | Rochdale | | ROC | Dale; Rochdale AFC
Scunthorpe United | Scunthorpe | | SCU | Scunthorpe Utd; Scunny; ?Iron
Solihull Moors | Solihull | | SOL | Moors; SMFC
Southend United | | | STH | Southend; Southend Utd; Shrimpers
Sutton United | | | SUT | Sutton; Sutton Utd
Tamworth | Tamworth | | TAM | ?Lambs
Truro City | Truro | | TRU |
Wealdstone | | | WEA | ?Stones
Woking | Woking | | WOK | ?Cards
Yeovil Town | Yeovil | | YEO | Glovers; YTFC
York City | York | | YOR | Minstermen; YCFC
$list$);

select catalog.seed_teams('Scottish Premiership', $list$
Aberdeen | Aberdeen | | ABE | Dons; Aberdeen AFC
Celtic | | | CEL | Celtic Glasgow; Glasgow Celtic; Bhoys
Dundee | Dundee | | DUN | Dee
Dundee United | Dundee | | DUU | Dundee Utd; Dundee UTD FC; DUFC; Tangerines; DDU
Falkirk | Falkirk | | FAL | ?Bairns
Heart of Midlothian | | | HEA | Hearts; Hearts FC; Heart Of Midlothian FC; Heart Midlothian; Edinburgh Hearts; HMFC; HOM; Jambos
Hibernian | | | HIB | Hibs; Hibernian Edinburgh; Hibernian Edinburgh FC; Edinburgh Hibs; Hibees
Kilmarnock | Kilmarnock | | KIL | Killie
Livingston | Livingston | | LIV | Livi
Motherwell | Motherwell | | MOT | ?Well; Steelmen
Rangers | | | RAN | Glasgow Rangers; Glasgow Rangers FC; Rangers Glasgow; Gers
St Mirren | Paisley | | STM | Saint Mirren; St Mirren Paisley; SMFC; Buddies
$list$);

select catalog.seed_teams('Scottish Championship', $list$
Airdrieonians | Airdrie | | AIR | Airdrie United; Airdrie Utd; Diamonds
Arbroath | Arbroath | | ARB | Red Lichties; Lichties
Ayr United | Ayr | | AYR | Ayr Utd; Honest Men
Dunfermline Athletic | Dunfermline | | DNF | Dunfermline Ath; Pars; DAFC
Greenock Morton | Greenock | | MOR | Morton; Gr. Morton; Morton Greenock
Partick Thistle | | | PAR | Partick; Partick Th; Thistle; ?Jags; PTFC
Queen's Park | | | QPA | Queen's Park Glasgow; Queens Park FC; Spiders; QPFC
Raith Rovers | | | RAI | Raith; RRFC; ?Rovers
Ross County | | | ROS | Ross Co; Staggies; RCFC
St Johnstone | | | STJ | Saint Johnstone; St Johnstone Perth; ?Saints
$list$);

select catalog.seed_teams('Scottish League One', $list$
Alloa Athletic | Alloa | | ALL | Alloa Ath; ?Wasps
Cove Rangers | | | COV | Cove
East Fife | | | EFI | E Fife
Hamilton Academical | Hamilton | | HAM | Hamilton Accies; Accies; Hamilton Acad; Hamilton Acads
Inverness Caledonian Thistle | Inverness | | ICT | Inverness CT; Inverness Caley Thistle; Inverness Caledonian; Caley Thistle; Inverness Cal Thistle; Caley Jags
Kelty Hearts | Kelty | | KEL |
Montrose | Montrose | | MON | Gable Endies
Peterhead | Peterhead | | PHD | Blue Toon
Queen of the South | | | QOS | Queen of South; Queen of the Sth; QoTS; Q of South; Doonhamers
Stenhousemuir | Stenhousemuir | | STE | Stenny; Stenhousmuir
$list$);

select catalog.seed_teams('Scottish League Two', $list$
Annan Athletic | Annan | | ANN | Annan Ath; Galabankies
Clyde | | | CLY | Bully Wee
Dumbarton | Dumbarton | | DUM | Sons
East Kilbride | East Kilbride | | EKI | E Kilbride; EKFC
Edinburgh City | | | EDC | FC Edinburgh; ?Edinburgh
Elgin City | Elgin | | ELG |
Forfar Athletic | Forfar | | FOR | Forfar Ath; Loons
The Spartans | | | SPA | Spartans; Spartans Edinburgh; Edinburgh Spartans; Spartans FC
Stirling Albion | Stirling | | STI | Stirling Alb; Binos
Stranraer | Stranraer | | STR |
$list$);

select catalog.seed_teams('Spanish La Liga', $list$
Alavés | | | ALA | Deportivo Alavés; Dep. Alavés; Alavés Vitoria
Athletic Club | Bilbao | | ATH | Athletic Bilbao; Athletic Club Bilbao; Ath Bilbao; Ath Club; Athletic de Bilbao; Atlético Bilbao; Athletic Club de Bilbao
Atlético Madrid | Madrid | | ATM | Atlético de Madrid; Club Atlético de Madrid; Club Atletico Madrid; Atleti; At. Madrid; Atl. Madrid; Atl. de Madrid; Ath Madrid; Atlético; Atlético Madryt; Atlético Madri; Atl Mad; ATL
Barcelona | Barcelona | | BAR | Barça; FC Barcelone; Barcelone; Barcellona; Barsa; Futbol Club Barcelona
Celta Vigo | Vigo | | CEL | Celta; Celta de Vigo; RC Celta; RC Celta de Vigo; Real Club Celta; Real Celta de Vigo
Elche | Elche | | ELC | Elx; Elche Club de Fútbol
Espanyol | | | ESP | RCD Espanyol; RCD Espanyol de Barcelona; RCD Espanyol Barcelona; Espanyol Barcelona; Espanyol Barcelone; Español; Español Barcelona; Espanyol de Barcelona
Getafe | Getafe | | GET | Getafe Club de Fútbol
Girona | Girona | | GIR | Gerona; Gérone; FC Girona
Levante | | | LEV | Levante UD; UD Levante; Levante Unión Deportiva
Mallorca | Palma | | MLL | RCD Mallorca; Real Mallorca; Majorque; Majorca; RCD Majorque; Maiorca; Palma de Mallorca
Osasuna | Pamplona | | OSA | CA Osasuna; Osasuna Pamplona; Club Atlético Osasuna; Osasuna Pampelune; Atlético Osasuna
Rayo Vallecano | | | RAY | Rayo; Rayo Vallecano de Madrid; Rayo Vallecano Madrid; Vallecano; RVM
Real Betis | | | BET | Betis; Betis Sevilla; Real Betis Sevilla; Betis Séville; Real Betis Balompié; R. Betis; Betis Sewilla; Real Betis Sevilha; RBB
Real Madrid | Madrid | | RMA | R. Madrid; Real Madryt; Real Madri; Real de Madrid; RMCF; RMD
Real Oviedo | Oviedo | | OVI | R. Oviedo
Real Sociedad | San Sebastián | | RSO | La Real; Real Sociedad San Sebastián; R. Sociedad; Sociedad; Real Sociedad de Fútbol; Real Soc; Soc. San Sebastian; Donostia
Sevilla | Sevilla | | SEV | Séville; FC Séville; Sevilha; Siviglia; Sewilla; Sevilla Fútbol Club
Valencia | Valencia | | VAL | Valence CF; Valence; Walencja; Valencia Club de Fútbol; FC Valence
Villarreal | Villarreal | | VIL | Vila-real; Villareal; FC Villareal; Villarreal Club de Fútbol; Submarino Amarillo
$list$);

select catalog.seed_teams('Spanish Segunda División', $list$
Albacete | Albacete | | ALB | Albacete Balompié
Almería | Almería | | ALM | UD Almería; Unión Deportiva Almería
FC Andorra | | | AND | Andorra CF
Burgos | Burgos | | BUR | Burgos Club de Fútbol
Cádiz | Cádiz | | CAD | Cadix; Cadice
Castellón | | | CAS | CD Castellón; Castelló
Ceuta | Ceuta | | CEU | AD Ceuta; AD Ceuta FC; Agrupación Deportiva Ceuta
Córdoba | Córdoba | | COR | Cordoue
Cultural Leonesa | | | CUL | Cultural y Deportiva Leonesa; CD Leonesa; Cultural; CyD Leonesa; Leonesa
Deportivo La Coruña | | | DEP | Deportivo de La Coruña; RC Deportivo; RC Deportivo La Coruña; RC Deportivo de La Coruña; Depor; Deportivo; La Coruña; La Corogne; Dep. La Coruña; Deportivo Coruna
Eibar | Eibar | | EIB | SD Eibar; Sociedad Deportiva Eibar
Granada | Granada | | GRA | Grenade; FC Granada
Huesca | Huesca | | HUE | SD Huesca; Sociedad Deportiva Huesca
Las Palmas | Las Palmas | | LPA | UD Las Palmas; Unión Deportiva Las Palmas; Las Palmas de Gran Canaria
Leganés | Leganés | | LEG | CD Leganés; Lega
Málaga | Málaga | | MAL | Málaga Club de Fútbol
Mirandés | | | MIR | CD Mirandés
Racing Santander | Santander | | RAC | Racing de Santander; Real Racing Club; Real Racing Club de Santander; Racing; Real Racing Santander
Real Sociedad B | | | RSB | Sanse; Real Sociedad II
Sporting Gijón | Gijón | | SPG | Sporting de Gijón; Real Sporting; Real Sporting de Gijón; Real Sporting Gijón; Sporting; Sp. Gijón
Real Valladolid | Valladolid | | VLL | R. Valladolid; Real Valladolid Club de Fútbol; Pucela
Real Zaragoza | Zaragoza | | ZAR | R. Zaragoza; Saragosse; Saragossa; Real Saragossa; Real Saragosse; Saragoça
$list$);

select catalog.seed_teams('Italian Serie A', $list$
Atalanta | Bergamo | | ATA | Atalanta BC; Atalanta Bergamo; Atalanta Bergame; Atalanta BC Bergamo; Atalanta Bergamasca; La Dea
Bologna | Bologna | | BOL | Bologna FC 1909; Bologne; Bolonia; Bolonha; Bolonia FC; FC Bologna; BFC Bologna
Cagliari | Cagliari | | CAG | Cagliari Calcio
Como | Como | | COM | Como 1907; Côme; Calcio Como; Como Calcio
Cremonese | | | CRE | US Cremonese; Cremonese Calcio; Crémone
Fiorentina | Florence | | FIO | ACF Fiorentina; AC Florenz; Florenz; Firenze; ACF Florenz; Florencia; AC Fiorentina; Fiorentina Florence; Viola; Fiorentina Calcio; La Viola
Genoa | Genoa | | GEN | Genoa CFC; Genoa 1893; Genua; CFC Genua; CFC Genua 1893; Gênes; Génova; Genoa Cricket; FC Genua; Genoa Cricket and Football Club
Hellas Verona | Verona | | VER | Hellas; Hellas Verone; Verona FC Hellas; Vérone; HVR
Inter Milan | | | INT | Inter; Internazionale; FC Internazionale; FC Internazionale Milano; Internazionale Milano; Inter Mailand; Inter Mediolan; Inter de Milán; Inter Milano; FC Inter Milano; Inter de Milão; Inter Milaan; Internazionale Milan; FC Inter; Inter Milao
Juventus | | | JUV | Juve; Juventus Turin; Juventus Turyn; Juventus Torino; Juventus de Turín; Juventus FC Turin; La Juve; Juventus Turim
Lazio | | | LAZ | SS Lazio; Lazio Rom; Lazio Rome; Lazio Roma; Lazio Rzym; Lazio de Roma; SS Lazio Roma
Lecce | Lecce | | LEC | US Lecce; Lecce Calcio
AC Milan | Milan | | MIL | AC Mailand; AC Milano; Milan AC; AC Mediolan; ?Mailand; ?Milano; ?Mediolan; Milão; Rossoneri; ACM
Napoli | Naples | | NAP | SSC Napoli; Neapel; SSC Neapel; SSC Naples; Nápoles; Naples SSC; Neapol; Napoli Calcio
Parma | Parma | | PAR | Parma Calcio; Parma Calcio 1913; Parme; AC Parma; FC Parma
Pisa | Pisa | | PIS | Pisa SC; Pisa Sporting Club; AC Pisa; Pisa 1909; Pise; AC Pisa 1909
Roma | | | ROM | AS Roma; AS Rom; AS Rome; AS Rzym; La Roma; AS Roma Rome; ASR
Sassuolo | Sassuolo | | SAS | US Sassuolo; US Sassuolo Calcio; Sassuolo Calcio
Torino | | | TOR | Torino FC Turin; FC Turin; FC Torino; Torino Calcio; Turín; Toro; ?Turyn; Turim; Il Toro
Udinese | Udine | | UDI | Udinese Calcio; Udinese Udine
$list$);

select catalog.seed_teams('Italian Serie B', $list$
Avellino | Avellino | | AVE | US Avellino; US Avellino 1912; Avellino 1912; Avellino Calcio
Bari | Bari | | BAR | SSC Bari; AS Bari; Bari 1908; FC Bari; Bari Calcio
Carrarese | | | CRR | Carrarese Calcio; Carrarese Calcio 1908; Carrarese 1908
Catanzaro | Catanzaro | | CTZ | US Catanzaro; US Catanzaro 1929; Catanzaro Calcio; CAT
Cesena | Cesena | | CES | Cesena FC Cesena; AC Cesena; Cesena Calcio; Césène
Empoli | Empoli | | EMP | Empoli Calcio; Empoli FC 1920
Frosinone | Frosinone | | FRO | Frosinone Calcio
Juve Stabia | | | JST | SS Juve Stabia; Stabia
Mantova | | | MAN | Mantova 1911; Mantova 1911 SSD; Mantova Calcio; AC Mantova; Mantoue
Modena | Modena | | MOD | Modena FC 2018; Modena Calcio; Modène
Monza | Monza | | MNZ | AC Monza; Monza Calcio; AC Monza Brianza; MON
Padova | | | PAD | Calcio Padova; Padova Calcio; Padoue
Palermo | Palermo | | PAL | Palerme; US Palermo; Palermo Calcio; US Città di Palermo; SSD Palermo
Pescara | Pescara | | PES | Delfino Pescara; Pescara Calcio; Delfino Pescara 1936; Pescara 1936
Reggiana | Reggio Emilia | | REG | AC Reggiana; AC Reggiana 1919; Reggiana 1919; AC Reggio Emilia; Reggio Audace
Sampdoria | | | SAM | UC Sampdoria; Samp; Sampdoria Genua; Sampdoria Genoa; Sampdoria Gênes; Sampdoria Genova; Doria; Sampdoria Genewa
Spezia | | | SPE | Spezia Calcio; AC Spezia; Spezia Calcio 1906
Südtirol | Bolzano | | SUD | FC Südtirol; FC Suedtirol; Sudtirol Alto Adige; Alto Adige; FC Südtirol Bozen; Bozen; Sud Tirol; FC Sudtirol Bolzano
Venezia | Venice | | VEN | Venise; Venedig; FC Venedig; Venecia; Venezia Calcio; Wenecja; SSC Venezia; Venezia FC Venice
Virtus Entella | Chiavari | | ENT | Entella; Virtus Entella Chiavari; Entella Chiavari
$list$);

select catalog.seed_teams('German Bundesliga', $list$
Augsburg | Augsburg | | FCA | FC Augsburg 1907; Augsburgo; Augsbourg; AUG
Union Berlin | | | FCU | 1. FC Union Berlin; FC Union Berlin; Union; ?Berlin; UNB; Eisern Union
Werder Bremen | Bremen | | SVW | SV Werder Bremen; SV Werder; Werder; Brême; Werder Brême; Werder Brema; BRE
Borussia Dortmund | Dortmund | | BVB | BVB 09; BVB Dortmund; B. Dortmund; Bor. Dortmund; DOR; Dortmundo; ?Borussia
Eintracht Frankfurt | Frankfurt | | SGE | Francfort; Eintracht; E. Frankfurt; Ein. Frankfurt; Eintracht Francfort; Eintracht de Fráncfort; Francoforte; Eintracht Francoforte; FRA; SG Eintracht Frankfurt; Frankfurt am Main; Eintracht Frankfort
Freiburg | Freiburg | | SCF | Sport-Club Freiburg; Fribourg; Friburgo; SC Fribourg; Fryburg; FRE; Freiburg im Breisgau; SC Friburgo; SC Fryburg
Hamburger SV | Hamburg | | HSV | SV Hamburg; Hamburg SV; Hamburgo; Amburgo; Hambourg; SV Hambourg; HSV Hamburg; Hamburgo SV; HAM; Hamburger Sport-Verein
Heidenheim | Heidenheim | | FCH | 1. FC Heidenheim; 1. FC Heidenheim 1846; FC Heidenheim 1846; HEI; Heidenheim 1846
Hoffenheim | | | TSG | TSG Hoffenheim; TSG 1899 Hoffenheim; 1899 Hoffenheim; HOF
1. FC Köln | Cologne | | KOE | Köln; Koeln; FC Köln; FC Koeln; FC Cologne; 1. FC Cologne; Colonia; FC Colonia; Colonia FC; Kolonia; Keulen; Effzeh; KÖL
RB Leipzig | Leipzig | | RBL | RasenBallsport Leipzig; Red Bull Leipzig; RB Leipsick; RB Lipsk; Lipsk; Lipsia; RB Lipsia; LEI
Bayer Leverkusen | Leverkusen | | B04 | Bayer 04 Leverkusen; Bayer 04; Bayer Lev.; LEV; Bayer04
Mainz 05 | Mainz | | M05 | 1. FSV Mainz 05; 1. FSV Mainz; FSV Mainz 05; FSV Mainz; Mayence; Maguncia; Magonza; Mainz05; Mayence 05; MAI
Borussia Mönchengladbach | Mönchengladbach | | BMG | Gladbach; M'gladbach; Bor. Mönchengladbach; Borussia M'gladbach; Moenchengladbach; Borussia Gladbach; Borussia MG; Bor. M'gladbach; VfL Borussia Mönchengladbach; ?Borussia; M. Gladbach
Bayern Munich | Munich | | FCB | Bayern; FC Bayern; Bayern München; Bayern Muenchen; FC Bayern München; FC Bayern Munich; FC Bayern Muenchen; München; Muenchen; Bayern Monachium; Bayern Mnichov; Bayern de Munich; Bayern de Munique; Bayern Monaco; Bayern Monaco di Baviera; Bayern Munique; BAY; MUN; Monachium
FC St. Pauli | | | STP | Sankt Pauli; Saint Pauli; FC Sankt Pauli; FC St. Pauli 1910; St. Pauli Hamburg; FC Saint Pauli; FCSP
VfB Stuttgart | Stuttgart | | VFB | Stoccarda; Estugarda; STU; VfB Estugarda
VfL Wolfsburg | Wolfsburg | | WOB | Wolfsbourg; Wolfsburgo; VfL Wolfsbourg; WOL; VFL Wolfsburgo
$list$);

select catalog.seed_teams('German 2. Bundesliga', $list$
Arminia Bielefeld | Bielefeld | | DSC | DSC Arminia Bielefeld; DSC Arminia; Arminia; BIE
VfL Bochum | Bochum | | BOC | VfL Bochum 1848; Bochum 1848
Eintracht Braunschweig | Braunschweig | | EBS | BTSV; Brunswick; Eintracht Brunswick; Eint. Braunschweig; BRA
Darmstadt 98 | Darmstadt | | D98 | SV Darmstadt 98; SV Darmstadt; Darmstadt98; DAR; Lilien
Dynamo Dresden | Dresden | | DYN | SG Dynamo Dresden; SG Dresden; Dynamo Dresde; Dresde; Dinamo Dresden; Dresda; SGD; Drezno; Dynamo Drezno
Fortuna Düsseldorf | Düsseldorf | | F95 | Duesseldorf; Fortuna Dusseldorf 1895; Düsseldorfer TSV Fortuna; Fortuna 95; DUS
SV Elversberg | | | ELV | SV 07 Elversberg; SVE; SV07 Elversberg
Greuther Fürth | Fürth | | SGF | SpVgg Greuther Fürth; SpVgg Greuther Fuerth; Fuerth; SpVgg Fürth; Gr. Fürth; FÜR; Kleeblatt
Hannover 96 | Hannover | | H96 | Hanover; Hanover 96; Hannover96; Hanovre; Hanovre 96; HAN; Hannoverscher SV 96; Hanower; Hannover 1896
Hertha BSC | | | BSC | Hertha; Hertha Berlin; Hertha BSC Berlin; Hertha Berlim; BSC Berlin; Hertha Berliner SC; Hertha Berliner Sport-Club; ?Berlin; HER; Hertha Berlino; Berlin Hertha
Holstein Kiel | Kiel | | KSV | KSV Holstein; KSV Holstein Kiel; KSV Kiel; Kieler SV Holstein; Holstein; KIE
Karlsruher SC | Karlsruhe | | KSC | SC Karlsruhe; Karlsruhe SC; Karlsruher Sport-Club; KAR
1. FC Kaiserslautern | Kaiserslautern | | FCK | FC Kaiserslautern; Lautern; K'lautern; 1. FCK; KAI
1. FC Magdeburg | Magdeburg | | FCM | FC Magdeburg; Magdebourg; MAG; Magdeburgo
Preußen Münster | Münster | | PRM | SC Preußen Münster; SC Preußen 06 Münster; Muenster; Preußen; SCP; Preussen 06 Munster
1. FC Nürnberg | Nuremberg | | FCN | Nürnberg; Nuernberg; FC Nürnberg; FC Nuernberg; FC Nuremberg; 1. FC Nuremberg; Nuremberga; Norimberga; Der Club; Norymberga; NÜR
SC Paderborn | Paderborn | | PAD | SC Paderborn 07; Paderborn 07; SCP 07; SCP07
Schalke 04 | Gelsenkirchen | | S04 | FC Schalke 04; FC Schalke; Schalke04; FC Gelsenkirchen-Schalke 04; SCH
$list$);

select catalog.seed_teams('German 3. Liga', $list$
Alemannia Aachen | Aachen | | AAC | TSV Alemannia Aachen; Alemannia; Alem. Aachen; TSV Aachen; ATSV; Aix-la-Chapelle
Erzgebirge Aue | Aue | | AUE | FC Erzgebirge Aue; Erzgebirge; FC Aue; FCE Aue
Energie Cottbus | Cottbus | | FCE | FC Energie Cottbus; Energie; FC Cottbus; COT
MSV Duisburg | Duisburg | | MSV | Duisburg MSV; Meidericher SV; Duisbourg; DUI; MSV Duisbourg
Rot-Weiss Essen | Essen | | RWE | RW Essen; R-W Essen; RWE Essen; ESS
TSV Havelse | Havelse | | HAV | TSV Havelse 1912; Garbsen
TSG Hoffenheim II | | | HO2 | Hoffenheim II; TSG 1899 Hoffenheim II; 1899 Hoffenheim II; TSG Hoffenheim U23; Hoffenheim U23; Hoffenheim 2; TSG Hoffenheim 2; HOF II
FC Ingolstadt 04 | Ingolstadt | | FCI | FC Ingolstadt; Ingolstadt 04; FCI 04; Schanzer; ING
Viktoria Köln | | | VIK | FC Viktoria Köln; FC Viktoria 1904 Köln; Viktoria Cologne; FC Viktoria Koln 1904; Viktoria Köln 1904; FC Viktoria Koeln
Waldhof Mannheim | Mannheim | | SVW | SV Waldhof Mannheim; SV Waldhof; Waldhof; SV Waldhof Mannheim 07; MAN
1860 Munich | | | M60 | 1860 München; TSV 1860 München; TSV 1860 Munich; TSV 1860; München 1860; 1860 Muenchen; TSV 1860 Muenchen; TSV München 1860; Munich 1860; TSV München von 1860; Sechzig; Die Löwen; ?Munich; ?München; TSV Munich; TSV 1860 Monachium
VfL Osnabrück | Osnabrück | | OSN | VfL Osnabruck 1899; VFL 1899 Osnabrück
Jahn Regensburg | Regensburg | | SSV | SSV Jahn Regensburg; SSV Jahn; Jahn; SSV Regensburg; Ratisbonne; REG
Hansa Rostock | Rostock | | FCH | FC Hansa Rostock; Hansa; FC Hansa; ROS
1. FC Saarbrücken | Saarbrücken | | FCS | FC Saarbrücken; Saarbruecken; Sarrebruck; FC Saarbruecken; SAA
1. FC Schweinfurt 05 | Schweinfurt | | S05 | FC Schweinfurt 05; Schweinfurt 05; 1. FC Schweinfurt; FC Schweinfurt; 1. FC Schweinfurt 1905; FC 05 Schweinfurt; SCH
VfB Stuttgart II | | | VB2 | Stuttgart II; VfB Stuttgart U21; VfB Stuttgart 2; Stuttgart 2; VfB II; Stuttgart U21
SSV Ulm 1846 | Ulm | | ULM | SSV Ulm; Ulm 1846; SSV Ulm 1846 Fussball; SSV 1846 Ulm
SC Verl | Verl | | VER | SC Verl 1924; SCV Verl; Sportclub Verl
Wehen Wiesbaden | Wiesbaden | | WIE | SV Wehen Wiesbaden; SV Wehen; SVWW; Wehen; SV Wehen 1926 Wiesbaden; SV Wiesbaden
$list$);

select catalog.seed_teams('French Ligue 1', $list$
Angers | Angers | | ANG | Angers SCO; SCO Angers; SCO d'Angers; Sporting Club de l'Ouest; SCO
Auxerre | Auxerre | | AUX | AJ Auxerre; AJA; Association de la Jeunesse Auxerroise; AJ Auxerroise
Brest | Brest | | BRE | Stade Brestois; Stade Brestois 29; Stade Brest; Stade Brest 29; Brest 29; SB29
Le Havre | Le Havre | | HAC | Le Havre AC; Havre AC; Havre; LHAC; AC Le Havre; LEH; Le Havre Athletic Club; Havre Athletic Club
Lens | Lens | | RCL | RC Lens; Racing Lens; Racing Club de Lens; Racing Club Lens; LEN
Lille | Lille | | LIL | LOSC; LOSC Lille; Lille OSC; Lille LOSC; OSC Lille; Lilla; LOSC Lille Métropole
Lorient | Lorient | | FCL | FC Lorient Bretagne Sud; LOR
Lyon | Lyon | | OL | Olympique Lyonnais; Olympique Lyon; O. Lyon; Olympique de Lyon; Ol. Lyon; Lione; Lyonnais; Olímpico de Lyon; LYO; Ol Lyonnais; Lião; Olympique de Lião
Marseille | Marseille | | OM | Olympique Marseille; Olympique de Marseille; O. Marseille; Ol. Marseille; Marsella; Olympique de Marsella; Olympique Marsylia; Marsylia; Marsiglia; Olympique Marsiglia; Marselha; Olympique de Marselha; Marseilles; MAR; OM Marseille; Ol. Marsylia; Olympique Marsella
Metz | Metz | | FCM | FC Metz Lorraine; MET
Monaco | Monaco | | ASM | AS Monaco; AS Monaco FC; AS Monako; Monako; MON; AS Monaco Football Club
Nantes | Nantes | | FCN | FC Nantes Atlantique; NAN; Canaris
Nice | Nice | | NCE | OGC Nice; OGCN; OGC Nizza; Nizza; Niza; OGC Niza; OGC Nice Côte d'Azur; Nicea; OGC Nicea; NIC; OGCN Nice
Paris FC | Paris | | PFC | Paris Football Club; PFC Paris; FC Paris; ParisFC
Paris Saint-Germain | Paris | | PSG | Paris SG; Paris St-Germain; Paris S-G; St Germain; Paris S. Germain; Paryz SG; Saint-Germain
Rennes | Rennes | | SRFC | Stade Rennais; Stade Rennais FC; Stade Rennais FC 1901; Stade Rennes; Stade Rennais Football Club; FC Stade Rennes; FC Stade Rennais; REN
Strasbourg | Strasbourg | | RCSA | RC Strasbourg; Racing Strasbourg; RC Strasbourg Alsace; Racing Club de Strasbourg; Racing Club de Strasbourg Alsace; Straßburg; RC Straßburg; Racing Straßburg; Estrasburgo; Racing de Estrasburgo; Strasburg; Racing Estrasburgo; Strasburgo; STR
Toulouse | Toulouse | | TFC | FC Toulouse; TéFéCé; Tolosa; Tuluza; FC Tuluza; TOU
$list$);

select catalog.seed_teams('French Ligue 2', $list$
Amiens | Amiens | | ASC | Amiens SC; SC Amiens; Amiens Sporting Club; AMI
Annecy | Annecy | | ANN | FC Annecy Haute-Savoie; FCA Annecy
Bastia | Bastia | | SCB | SC Bastia; Sporting Club de Bastia; Sporting Bastia; SCB Bastia; Sporting Club Bastia; BAS
Boulogne | Boulogne-sur-Mer | | USB | US Boulogne; US Boulogne CO; USBCO; US Boulogne Côte d'Opale; BOU; US Boulogne-sur-Mer
Clermont | Clermont-Ferrand | | CF63 | Clermont Foot; Clermont Foot 63; Clermont Foot Auvergne 63; CLE
Dunkerque | Dunkirk | | USLD | USL Dunkerque; US Dunkerque; USL Dunkirk; DUN; USL Dunkerque Littoral
Grenoble | Grenoble | | GF38 | Grenoble Foot 38; Grenoble Foot; GF 38; Grenoble 38; GRE
Guingamp | Guingamp | | EAG | EA Guingamp; En Avant Guingamp; En Avant de Guingamp; EA de Guingamp; GUI
Laval | Laval | | LAV | Stade Lavallois; Stade Laval; Stade Lavallois Mayenne FC; Lavallois; Stade Lavallois MFC
Le Mans | Le Mans | | LMFC | MUC 72; Mans FC; Le Mans UC; LEM
Montpellier | Montpellier | | MHSC | Montpellier HSC; Montpellier Hérault; Montpellier Hérault SC; Montpellier Hérault Sport Club; HSC Montpellier; Montpellier SC; La Paillade; MON; MTP; SC Montpellier
Nancy | Nancy | | ASNL | AS Nancy; AS Nancy-Lorraine; Nancy-Lorraine; ASN; NAN
Pau | Pau | | PAU | Pau Football Club
Red Star | | | RED | Red Star FC; Red Star Paris; Red Star Saint-Ouen; Red Star 93; Red Star FC 93; RSFC; Étoile Rouge Saint-Ouen
Reims | Reims | | SDR | Stade de Reims; Stade Reims; Stade Rémois; REI
Rodez | Rodez | | RAF | Rodez AF; Rodez Aveyron; Rodez Aveyron Football; Rodez AF Aveyron; Rodez Aveyron Foot; ROD
Saint-Étienne | Saint-Étienne | | ASSE | AS Saint-Étienne; AS St-Étienne; St Etienne; Les Verts; STE; Sainté
Troyes | Troyes | | ESTAC | ESTAC Troyes; ES Troyes AC; ES Troyes; ES Troyes Aube Champagne; Espérance Sportive Troyes Aube Champagne; TRO
$list$);

select catalog.seed_teams('Dutch Eredivisie', $list$
Ajax | Amsterdam | | AJA | Ajax Amsterdam; AFC Ajax; AFC Ajax Amsterdam; Ayax; Ajax de Amsterdam; Ajax Amsterdã; Ajax d'Amsterdam
AZ Alkmaar | Alkmaar | | AZ | Alkmaar Zaanstreek; AZ '67; AZ Alkmar; Alkmaar AZ; AZA
Excelsior | | | EXC | SBV Excelsior; Excelsior Rotterdam; Excelsior Róterdam
Feyenoord | | | FEY | Feyenoord Rotterdam; Feyenoord Róterdam; Feijenoord; Feyenoord Roterdão; ?Rotterdam; Feyenoord de Rotterdam
Fortuna Sittard | Sittard | | FOR | Fortuna; FSI
Go Ahead Eagles | Deventer | | GAE | GA Eagles; Go Ahead; Go Ahead Eagles Deventer; Go Ahead Deventer; Eagles
Groningen | Groningen | | GRO | Groningue; Groninga; FC Groningue; Groninger FC
Heerenveen | Heerenveen | | HEE | SC Heerenveen; Sportclub Heerenveen; Heerenveen SC
Heracles Almelo | Almelo | | HER | Heracles; SC Heracles; Heracles Almelo SC
NAC Breda | Breda | | NAC | Breda NAC
NEC Nijmegen | Nijmegen | | NEC | NEC Nimega; NEC Nimègue; Nimègue
PEC Zwolle | Zwolle | | PEC | FC Zwolle; ZWO
PSV Eindhoven | Eindhoven | | PSV | Philips Sport Vereniging
Sparta Rotterdam | | | SPA | Sparta; Sparta R'dam; Sparta Róterdam; ?Rotterdam; SPR; Sp. Rotterdam
Telstar | Velsen | | TEL | SC Telstar; Telstar 1963; Stormvogels Telstar; Telstar Velsen; Telstar IJmuiden
Twente | Enschede | | TWE | FC Twente Enschede; Twente Enschede; FC Twente '65
Utrecht | Utrecht | | UTR |
Volendam | Volendam | | VOL |
$list$);

select catalog.seed_teams('Portuguese Primeira Liga', $list$
Alverca | | | ALV | FC Alverca; Futebol Clube de Alverca; FC de Alverca
Arouca | Arouca | | ARO | FC Arouca; Futebol Clube de Arouca
AVS | Vila das Aves | | AVS | AVS Futebol SAD; AVS FS; AFS; AVS Futebol; Aves; Avs SAD
Benfica | | | BEN | SL Benfica; Benfica Lissabon; Benfica Lisbon; Benfica Lisboa; Benfica Lizbona; Benfica Lisbonne; Benfica Lisbona; SLB; Sport Lisboa e Benfica; Sport Lisboa Benfica; Benfica de Lisboa; SL Benfica Lissabon
Braga | Braga | | BRA | SC Braga; Sporting Braga; Sporting de Braga; Sporting Clube de Braga; Sp. Braga; SCB; Sporting Club de Braga
Casa Pia | | | CAS | Casa Pia AC; Casa Pia Atlético Clube; Casa Pia Lissabon; CPAC; Casa Pia Lisboa; CPI
Estoril Praia | Estoril | | EST | GD Estoril Praia; GD Estoril; Grupo Desportivo Estoril Praia
Estrela da Amadora | Amadora | | AMA | CF Estrela da Amadora; CF Estrela Amadora; Estrela Amadora; Est. Amadora; Estrela; CF Estrela; Club Football Estrela da Amadora; Estrela Amadora SAD; ESA
Famalicão | | | FAM | FC Famalicão; Famalicao FC; Futebol Clube de Famalicão
Gil Vicente | Barcelos | | GIL | Gil Vicente Barcelos; Gil Vicente Futebol Clube; GVI
Moreirense | Moreira de Cónegos | | MOR | Moreirense Futebol Clube; FC Moreirense
Nacional | Funchal | | NAC | CD Nacional; Nacional da Madeira; Nacional Madeira; Nacional de Madeira; CD Nacional Madeira; Nacional Funchal; Clube Desportivo Nacional; CD Nacional da Madeira; CD Nacional Funchal
Porto | Porto | | POR | Oporto; FC Oporto; FCP; Futebol Clube do Porto; FC do Porto
Rio Ave | Vila do Conde | | RAV | Rio Ave Vila do Conde; Rio Ave Futebol Clube; FC Rio Ave; RIO
Santa Clara | | | STC | CD Santa Clara; Santa Clara Açores; Sta. Clara; Clube Desportivo Santa Clara; Santa Clara Azores; St. Clara; SCL
Sporting CP | | | SCP | Sporting; Sporting Lisbon; Sporting Lisboa; Sporting Lissabon; Sporting Clube de Portugal; Sporting Club de Portugal; Sporting Portugal; Sporting de Portugal; Sporting Lizbona; Sporting Lisbonne; Sporting Lisbona; Sporting Clube; Sporting Club Portugal; Sp. Lisbon; Sporting de Lisboa; SPO; Sporting CP Lissabon; Sporting Clube Portugal; Sporting Club Lisbon; Sp. Portugal; Sp. Lissabon
Tondela | Tondela | | TON | CD Tondela; Clube Desportivo de Tondela
Vitória de Guimarães | Guimarães | | VGU | Vitória Guimarães; Vitória SC; Vitória; Vitória Sport Clube; Vit. Guimarães; VSC; Vitória SC Guimarães; GUI
$list$);

select catalog.seed_teams('Belgian Pro League', $list$
Anderlecht | | | AND | RSC Anderlecht; Anderlecht Brussels; RSCA; Royal Sporting Club Anderlecht; Anderlecht Brüssel; RSC Anderlecht Brussels
Antwerp | Antwerp | | ANT | Royal Antwerp; Royal Antwerp FC; Antwerpen; Royal Antwerpen; Anvers; Amberes; Anversa; FC Antwerp; RAFC; FC Antwerpen; Antuerpia
Cercle Brugge | | | CER | Cercle Brugge KSV; Cercle Bruges; Cercle; KSV Cercle Brugge; Cercle Brujas; Cercle Bruegge; Cercle Brugia; CBR
Charleroi | Charleroi | | CHA | Sporting Charleroi; Sporting de Charleroi; RCSC; R. Charleroi SC; RSC Charleroi; Royal Charleroi; Royal Charleroi SC; Sp. Charleroi; R. Charleroi; Sporting du Pays de Charleroi; Charleroi SC; Sporting Club Charleroi
Club Brugge | | | CLU | Club Brugge KV; FC Brügge; Club Bruges; FC Bruges; FC Bruegge; Club Bruegge; Bruges; Brujas; Brujas FC; Club Brujas; Brugia; Club Brugia; FC Brugia; Brugge KV; CLB; Club Bruges KV; BRU; Clube Brugge; FC Brujas
Dender | | | DEN | FCV Dender EH; FCV Dender; FC Dender; Dender EH; FCVDE
Genk | Genk | | GNK | KRC Genk; RC Genk; Racing Genk; Racing Club Genk; GEN; Koninklijke Racing Club Genk
Gent | Ghent | | GNT | KAA Gent; AA Gent; La Gantoise; Gante; Gand; ARA La Gantoise; AA La Gantoise; KAA Ghent; KAA Gante; Gandawa; AA Ghent; KAA Gand
La Louvière | La Louvière | | RAA | RAAL La Louvière; RAAL; Royale Association Athlétique Louviéroise; RAA Louvieroise
Mechelen | Mechelen | | MEC | KV Mechelen; Malines; FC Malines; YR KV Mechelen; KV Malines; Malinas; Yellow-Red KV Mechelen; KVM; Mecheln; KV Mecheln
OH Leuven | Leuven | | OHL | Oud-Heverlee Leuven; Oud-Heverlee; OHL Leuven; Louvain; Oud-Heverlee Louvain; OH Louvain; Lovaina; Oud-Heverlee Lovaina; Löwen; OH Löwen
Sint-Truiden | Sint-Truiden | | STV | STVV; Sint-Truidense VV; Sint-Truidense; St Truiden; Saint-Trond; K. Sint-Truidense V.V.; VV St. Truiden; St. Truidense; St-Trond; STT
Standard Liège | Liège | | STA | Standard; Standard de Liège; Standard Luik; Standard Lüttich; Standard de Lieja; Standard Lieja; Royal Standard de Liège; Royal Standard; Standard Liegi; Luik; Lüttich; Lieja; Royal Standard Liege; Standard Luettich
Union Saint-Gilloise | | | USG | Union SG; Royale Union Saint-Gilloise; Royale Union SG; Union St Gilloise; R. Union SG; Union Gilloise; Royale Union St-Gilloise; R. Union Saint-Gilloise; RUSG; Royal Union Saint-Gilloise; Saint-Gilloise; St Gilloise; Union Sint-Gillis; Royale Union; Royal Union SG; Royal Union St Gilloise; Union; R.U. Saint-Gilloise; Union Saint-Gilles; Union Bruxelles
Westerlo | Westerlo | | WES | KVC Westerlo; VC Westerlo; KVCW
Zulte Waregem | Waregem | | ZWA | SV Zulte Waregem; Essevee; ZUL
$list$);

select catalog.seed_teams('Turkish Süper Lig', $list$
Alanyaspor | Alanya | | ALA | Corendon Alanyaspor; Aytemiz Alanyaspor; Alanya Spor
Antalyaspor | Antalya | | ANT | Hesap.com Antalyaspor; Fraport TAV Antalyaspor; Onvo Antalyaspor; Antalya Spor
İstanbul Başakşehir | | | IBF | Basaksehir; RAMS Başakşehir; Başakşehir FK; İstanbul Başakşehir FK; Medipol Basaksehir; IBFK; Basaksehir Istanbul; BAS
Beşiktaş | | | BJK | Beşiktaş JK; Besiktas Istanbul; BES; Besiktas Stambuł; Besiktas Estambul
Eyüpspor | | | EYU | Ikas Eyüpspor; Eyüp Spor; Eyupspor Istanbul; Eyup
Fatih Karagümrük | | | FKG | Karagümrük; Fatih Karagumruk SK; Misirli.com.tr Fatih Karagümrük; Fatih Karagümrük Istanbul; Vavacars Fatih Karagümrük
Fenerbahçe | | | FB | Fenerbahce SK; Fenerbahçe Istanbul; Fener; FEN; Fenerbahce Stambul; Fenerbahçe Estambul
Galatasaray | | | GS | Galatasaray SK; Galatasaray Istanbul; Galatasaray AS; GAL; Gala; Galatasaray Stambul; Galatasaray Estambul
Gaziantep | Gaziantep | | GFK | Gaziantep FK; Gazişehir Gaziantep; Gaziantep Futbol Kulübü; GAZ
Gençlerbirliği | Ankara | | GEN | Gençlerbirliği SK; Genclerbirligi Ankara; Gencler
Göztepe | Izmir | | GOZ | Göztepe SK; Göztepe AS; Göztepe Izmir; Göz Göz
Kasımpaşa | | | KAS | Kasimpasa SK; Kasımpaşa AŞ; Kasimpasa Istanbul
Kayserispor | Kayseri | | KAY | Zecorner Kayserispor; Bellona Kayserispor; Kayseri Spor; Mondihome Kayserispor; Yukatel Kayserispor
Kocaelispor | İzmit | | KOC | Kocaeli Spor; Kocaeli
Konyaspor | Konya | | KON | Tümosan Konyaspor; Konya Spor; İttifak Holding Konyaspor
Çaykur Rizespor | Rize | | RIZ | Rizespor; Rize Spor
Samsunspor | Samsun | | SAM | Reeder Samsunspor; Samsun Spor
Trabzonspor | Trabzon | | TS | Trabzonspor AS; Trabzon Spor; TRA; Trebisonda
$list$);

select catalog.seed_teams('Greek Super League', $list$
AEK Athens | | | AEK | AEK Athen; AEK Athènes; AEK Atenas; AEK Ateny; AEK Atene; AEK Athene; AEK Athina; AEK FC; AEK Aten; AEK Athény
Aris | | | ARI | Aris Thessaloniki; Aris Saloniki; Aris Salonica; Aris Salonique; Aris Tesalónica; Aris Saloniko; Aris Thessalonique; Aris FC Thessaloniki; Aris Salonicco
Asteras Tripolis | Tripoli | | AST | AKTOR; Asteras AKTOR; Asteras; Asteras Tripolis FC; Asteras Tripoli
Atromitos | Peristeri | | ATR | Atromitos Athens; Atromitos Athen; Atromitos Peristeri; PAE Atromitos; Atromitos Atenas; Atromitos Athinon; Atromitos Athènes
Kifisia | Kifissia | | KIF | AE Kifisia; AE Kifissia; AE Kifisias; Kifisias; AE Kifissias; Kifisia FC
AEL Larissa | Larissa | | LAR | AEL; AE Larissa; Larisa; AEL Larisa; Novibet AEL; AE Larisa; AE Larissas; Athlitiki Enosi Larissa
Levadiakos | | | LEV | APO Levadiakos; Levadiakos FC; Levadeiakos; APO Levadeiakos
OFI Crete | Heraklion | | OFI | OFI Kreta; OFI Heraklion; OFI Creta; OFI Iraklion; OFI Kriti; OFI Kreta Heraklion; OFI FC
Olympiacos | Piraeus | | OLY | Olympiakos; Olympiacos Piraeus; Olympiakos Piräus; Olympiakos Piraeus; Olympiakos Pireo; Olympiacos CFP; Olympiakos Pireus; Olympiacos Pirée; Olympiakos Pirée; Olympiacos Le Pirée; Olimpiakos; Olympiakos CFP; Olimpiacos; Olympiacos do Pireu; Olympiacos del Pireo; Olympiacos Pireo; Olympiacos SFP; Olympiakos Le Pirée; Olimpiacos El Pireo; Olympiacos SF Piraeus; Olympiakos Pireas
Panathinaikos | | | PAO | Panathinaikos Athens; Panathinaikos Athen; Panathinaikos AO; Panathinaikos Atenas; Panathinaikos Ateny; Panathinaikos Atene; Panathinaikos Athènes; PAN; Panatinaikos; PAO Athens; Panathinaikos AC
Panetolikos | Agrinio | | PNE | GFS Panetolikos; Panaitolikos; Panetolikos Agrinio; Panetolikos GFS
Panserraikos | Serres | | PSE | Panserraikos Serres; MGS Panserraikos; Panseraikos
PAOK | | | PAOK | PAOK Thessaloniki; PAOK Saloniki; PAOK Salonica; PAOK Salonique; PAOK Tesalónica; PAOK Thessaloniki FC; PAOK Salonicco; PAOK Thessalonique; PAOK Soluň
Volos | Volos | | VOL | NFC Volos; Volos NFC; NPS Volos; Volos NPS; Volos New Football Club
$list$);

select catalog.seed_teams('Austrian Bundesliga', $list$
SCR Altach | Altach | | ALT | SC Rheindorf Altach; CASHPOINT SCR Altach; Rheindorf Altach; SC Altach; Cashpoint Altach
Austria Vienna | Vienna | | AUS | FK Austria Wien; Austria Wien; FK Austria; Austria Viena; Austria Vienne; FAK; Austria Wiedeń; Austria Viedeň; FK Austria Vienna; FK Austria Viena
Blau-Weiß Linz | | | BWL | FC Blau-Weiß Linz; BW Linz; FC BW Linz; FC Hogo Blau-Weiß Linz
Grazer AK | | | GAK | GAK 1902; Grazer AK 1902; GAK Graz; Grazer Athletiksport-Klub; Grazer Athletik Klub
TSV Hartberg | Hartberg | | HTB | TSV Egger Glas Hartberg; Egger Glas Hartberg; HAR
LASK | | | LASK | LASK Linz; Linzer ASK; Linz ASK; Linzer Athletik-Sport-Klub; LAS
Rapid Vienna | Vienna | | RAP | SK Rapid Wien; Rapid Wien; SK Rapid; Rapid; Rapid Viena; Rapid Vienne; SCR Rapid; Rapid Wiedeń; SK Rapid Vienna; Rapid Viedeň; RAW; SK Rapid Viena
Red Bull Salzburg | Salzburg | | RBS | RB Salzburg; FC Red Bull Salzburg; FC Salzburg; Salzbourg; Salzburgo; Red Bull Salzbourg; Red Bull Salzburgo; RB Salzburgo; FC Salzburgo; Salisburgo; SAL; Red Bull Salisburgo; RB Salzbourg; FC RB Salzburg; FC Salisburgo; RB Salisburgo
SV Ried | | | RIE | SV Oberbank Ried; SV Guntamatic Ried; SV Josko Ried; SV Ried 1912; SVR
Sturm Graz | | | STU | SK Sturm Graz; SK Puntigamer Sturm Graz; Sturm; SK Sturm; Puntigamer Sturm Graz; SC Sturm Graz; Sturm Gratz
Wolfsberger AC | Wolfsberg | | WAC | RZ Pellets WAC; Wolfsberger Athletik Club; RZ Pellets Wolfsberger AC; WAC Wolfsberg
WSG Tirol | Wattens | | WSG | Tirol; WSG Swarovski Tirol; WSG Wattens; WSG Tirol Wattens; WSG Swarovski Wattens; TIR
$list$);

select catalog.seed_teams('Swiss Super League', $list$
Basel | Basel | | BAS | FC Basel 1893; FCB; Basel 1893; FC Bâle; Bâle; Basilea; FC Basilea; Bazylea; FC Basle; Basileia; FC Bazylea; FC Bâle 1893
Grasshopper Club Zürich | | | GCZ | Grasshoppers; Grasshopper; Grasshopper Club; GC Zürich; Grasshoppers Zürich; GC; GC Zuerich; Grasshopper Zurych
Lausanne-Sport | Lausanne | | LS | FC Lausanne-Sport; FC Lausanne; LAU; Lausana; Losanna; Lausanne Sports; FC Lausana Sport; Lozanna
Lugano | Lugano | | LUG | FCL Lugano
Luzern | Lucerne | | LUZ | FC Luzern; FC Lucerne; Lucerna; FC Lucerna; FC Luzern 1901; Luzerna
Servette | Geneva | | SER | Servette FC Genève; Servette Genf; Servette Genève; Servette Geneva; Servette Ginebra; FC Servette; Servette FC Geneva; Servette FC Genf; Servette Ginevra; Servette Genewa; SFC; Servette FC 1890
Sion | Sion | | SIO | Sitten; FC Sitten; Olympique des Alpes
St. Gallen | St. Gallen | | STG | FC St. Gallen; FC St. Gallen 1879; Saint-Gall; FC Saint-Gall; Sankt Gallen; FC Sankt Gallen; St-Gall; San Gallo; FC St-Gall; San Galo; Saint-Gall FC; FCSG
Thun | Thun | | THU | FC Thun Berner Oberland; Thoune; FC Thoune; FC Thun 1898
Winterthur | Winterthur | | WIN | Winterthour; FC Winterthour; FCW
Young Boys | Bern | | YB | BSC Young Boys; Young Boys Bern; YB Bern; Young Boys Berne; BSC Young Boys Bern; Young Boys Berna; BSC YB; Young Boys de Berne; YBO; BSC Young Boys 1898
FC Zürich | Zürich | | FCZ | FC Zurigo; Zurigo; Zurych; FC Zurych; Zurique; FC Zurique; ZUR
$list$);

select catalog.seed_teams('Danish Superliga', $list$
AGF | Aarhus | | AGF | AGF Aarhus; Aarhus GF; AGF Århus; Aarhus Gymnastikforening; Århus; Århus GF
Brøndby | Brøndby | | BIF | Brøndby IF; Broendby; Broendby IF; Brøndby Kopenhagen; BRO; Brondby Copenhagen; Brøndbyernes IF
FC Copenhagen | Copenhagen | | FCK | København; FC København; FC Koebenhavn; FC Kopenhagen; Kopenhagen; FC Copenhague; Copenhague; Kopenhaga; FC Kopenhaga; Köpenhamn; FC Köpenhamn; Copenaghen; FC Copenaghen; Copenhaga; FC Copenhaga; KOB; FC Kodaň; Kodaň; FC Kööpenhamina; Kööpenhamina; Koebenhavn; COP
Fredericia | Fredericia | | FCF |
Midtjylland | Herning | | FCM | FC Midtjyland; Midtjyland; Midtylland; MID
Nordsjælland | | | FCN | FC Nordsjælland; Nordsjalland; FC Nordsjalland; NOR
OB | Odense | | OB | Odense BK; Odense Boldklub; OB Odense; ODE
Randers | Randers | | RFC | RAN; Randers Freja
Silkeborg | Silkeborg | | SIF | Silkeborg IF; Silkeborg Idrætsforening; SIL
Sønderjyske | Haderslev | | SJE | Soenderjyske; Sonderjyske Fodbold; Sonderjyske Haderslev; SON
Vejle | Vejle | | VBK | Vejle BK; Vejle Boldklub; VEJ
Viborg | Viborg | | VFF | Viborg FF; Viborg Fodsports Forening; VIB
$list$);

select catalog.seed_teams('Swedish Allsvenskan', $list$
AIK | | | AIK | AIK Stockholm; AIK Solna; AIK Fotboll; AIK Estocolmo; Allmänna Idrottsklubben
BK Häcken | | | BKH | Hacken Göteborg; BK Häcken Göteborg; Haecken BK; HAC
Brommapojkarna | | | BP | IF Brommapojkarna; Bromma; Brommapojkarna Stockholm; IF Bromma; BRP; IF BP
Degerfors | Degerfors | | DEG | Degerfors IF; IF Degerfors
Djurgården | | | DIF | Djurgården IF; Djurgårdens IF; Djurgårdens; Djurgården Stockholm; DJU; Djurgardens IF Stockholm; Djurgaarden; Djurgårdens IF FF
Elfsborg | Borås | | IFE | IF Elfsborg; Elfsborg Borås; IF Elfsborg Boras; ELF
GAIS | | | GAI | GAIS Göteborg; Göteborgs AIS; Gais FF; GAIS Gothenburg
Halmstad | Halmstad | | HBK | Halmstads BK; Halmstad BK; Halmstads Bollklubb; HAL; Halmstads
Hammarby | | | HIF | Hammarby IF; Hammarby Fotboll; Hammarby Stockholm; Bajen; HAM; Hammarby IF FF; Hammarby IF Stockholm
IFK Göteborg | | | GOT | IFK Gothenburg; Göteborg; Blåvitt; IFK Gotemburgo; Gotemburgo; Göteborg IFK; Gothenburg IFK; IFK Gbg; IFKG
IFK Norrköping | Norrköping | | NOR | Norrkoeping; Norrköping IFK; IFKN
IFK Värnamo | Värnamo | | VAR | Värnamo IFK; IFKV
Kalmar FF | Kalmar | | KFF | Kalmar Fotbollsförening; KAL
Malmö FF | Malmö | | MFF | FF Malmö; Malmo Fotbollforening
Mjällby | | | MAIF | Mjällby AIF; MJA; Mjaellby AIF
Sirius | Uppsala | | SIR | IK Sirius; IK Sirius FK; IK Sirius Uppsala; Sirius Uppsala; IK Sirius Fotboll
Västerås SK | Västerås | | VSK | Vaesteraas SK; Västerås SK FK; VAS; Västerås Sportklubb; Västerås SK Fotboll
Örgryte IS | | | OIS | Örgryte; Örgryte Göteborg; Örgryte IS Fotboll; ORG; Oergryte
Östers IF | Växjö | | OST | Öster; Östers Växjö; Östers IF Växjö; ÖIF; Öster IF
$list$);

select catalog.seed_teams('Norwegian Eliteserien', $list$
Aalesund | Ålesund | | AAL | Aalesunds FK; Aalesund FK; Aalesunds; AaFK
Bodø/Glimt | Bodø | | BOD | Bodoe/Glimt; FK Bodø/Glimt; Glimt; BodoGlimt; B/Glimt
Brann | Bergen | | BRA | SK Brann; Brann Bergen; SK Brann Bergen
Bryne | Bryne | | BRY | Bryne FK; FK Bryne
Fredrikstad | Fredrikstad | | FFK | Fredrikstad FK; FK Fredrikstad; FRE
HamKam | Hamar | | HAM | Ham-Kam; Hamarkameratene; Ham-Kam Hamar; HamKam Fotball
Haugesund | Haugesund | | FKH | FK Haugesund; HAU; Haugesund FK
KFUM Oslo | | | KFUM | KFUM-Kameratene Oslo; KFUM Kameratene; KFUM Fotball; KFU; KFUM Fotball Oslo; KFUM-Kam. Oslo
Kristiansund | Kristiansund | | KBK | Kristiansund BK; Kristiansund Ballklubb; KRI
Lillestrøm | Lillestrøm | | LSK | Lillestrøm SK; Lillestroem; LIL; Lillestroem SK
Molde | Molde | | MOL | Molde FK; FK Molde; Molde Fotballklubb; MFK
Rosenborg | Trondheim | | RBK | Rosenborg BK; Rosenborg Trondheim; Rosenborg Ballklub; BK Rosenborg; ROS; Rosenborg BK Trondheim
Sandefjord | Sandefjord | | SAN | Sandefjord Fotball; Sandefjord BK; Sandefjord FK
Sarpsborg 08 | Sarpsborg | | S08 | Sarpsborg 08 FF; Sarpsborg08; Sarpsborg FF; SAR; Sarpsborg 08 Fotballforening
Start | Kristiansand | | STA | IK Start; Start Kristiansand; IK Start Kristiansand
Strømsgodset | Drammen | | SIF | Strømsgodset IF; Stroemsgodset; Godset; STR; Strømsgodset Toppfotball; Stroemsgodset IF; Strømsgodset Drammen
Tromsø | Tromsø | | TIL | Tromsø IL; Tromsoe; TRO; Tromsoe IL
Vålerenga | | | VIF | Vålerenga IF; Vålerenga Oslo; Vaalerenga; Vålerenga Fotball; VAL; Vålerenga IF Oslo; Vaalerenga IF
Viking | Stavanger | | VIK | Viking FK; Viking Stavanger; FK Viking; Viking Fotballklubb; Viking FK Stavanger
$list$);

select catalog.seed_teams('Polish Ekstraklasa', $list$
Arka Gdynia | Gdynia | | ARK | Arka; MZKS Arka Gdynia; MZKS Arka
Bruk-Bet Termalica Nieciecza | Nieciecza | | TER | Termalica Nieciecza; Bruk-Bet Termalica; Termalica; Termalica Bruk-Bet Nieciecza; Bruk-Bet Termalica Niec.; Termalica BB; BB Termalica; Bruk-Bet; Termalica B-B.; Bruk-Bet Nieciecza; BBT; Termalica Bruk-Bet
Cracovia | Kraków | | CRA | KS Cracovia; MKS Cracovia; Cracovia Kraków; Cracovia Krakau; Cracovia Cracow; Cracovie
GKS Katowice | Katowice | | GKS | Gieksa; GKS GieKSa Katowice; GieKSa Katowice
Górnik Zabrze | Zabrze | | GOR | Górnik; KS Górnik Zabrze; SSA Górnik Zabrze; Gurnik Zabrze
Jagiellonia Białystok | Białystok | | JAG | Jagiellonia; Jaga; Jag. Bialystok; Jagellonia Bialystok; Jagiellonia Bialistok; Jagellonia
Korona Kielce | Kielce | | KOR | Korona; MKS Korona Kielce; Kolporter Korona Kielce
Lech Poznań | Poznań | | LPO | Lech; KKS Lech Poznań; Lech Posen; KKS Lech; LEC; Kolejorz; Poznan Lech
Lechia Gdańsk | Gdańsk | | LGD | Lechia; Lechia Danzig; KS Lechia; KS Lechia Gdańsk
Legia Warsaw | Warsaw | | LEG | Legia; Legia Warszawa; Legia Warschau; Legia Varsovia; Legia Varsovie; Legia Varsavia; CWKS Legia Warszawa; LWA; Legia Varšava; KP Legia Warszawa; Legia Varsova; CWKS Legia
Motor Lublin | Lublin | | MOT | Motor
Piast Gliwice | Gliwice | | PIA | Piast; GKS Piast Gliwice; GKS Piast
Pogoń Szczecin | Szczecin | | POG | Pogoń; Pogon Stettin; MKS Pogoń Szczecin; KS Pogoń Szczecin; Portowcy
Radomiak Radom | Radom | | RAD | Radomiak; RKS Radomiak Radom; RKS Radomiak
Raków Częstochowa | Częstochowa | | RAK | Raków; RKS Raków; RKS Raków Częstochowa; Rakow Tschenstochau; Rakow Cz.
Widzew Łódź | Łódź | | WID | Widzew; RTS Widzew Łódź; W. Łódź; RTS Widzew; Widzew Lodsch
Wisła Płock | Płock | | WPL | ORLEN Wisła Płock; Nafciarze; ?Wisła
Zagłębie Lubin | Lubin | | ZAG | Zagłębie; KGHM Zagłębie Lubin; KGHM Zagłębie; MKS Zagłębie Lubin
$list$);

select catalog.seed_teams('Czech First League', $list$
Baník Ostrava | Ostrava | | OST | Baník; FC Baník Ostrava; Banik Ostrau; FCB Ostrava
Bohemians 1905 | | | BOH | Bohemians; Bohemians Praha; Bohemians Praha 1905; Bohemians Prague; Bohemians Prag; Bohemians Praga; Bohemians 1905 Praha; FC Bohemians Praha; FC Bohemians 1905; Bohemians Prague 1905; Bohemka
Dukla Prague | Prague | | DUK | Dukla Praha; Dukla Prag; Dukla; FK Dukla Praha; FK Dukla; Dukla Praga; FK Dukla Prague
Hradec Králové | Hradec Králové | | HKR | FC Hradec Králové; Hradec; Hradec Kr.; Hr. Králové; Königgrätz; FCHK
Jablonec | | | JAB | FK Jablonec; Baumit Jablonec; FK Baumit Jablonec; FK Jablonec 97
Karviná | Karviná | | KAR | MFK Karviná; MFK OKD Karviná
Mladá Boleslav | Mladá Boleslav | | MLB | FK Mladá Boleslav; FK Mladá Boleslav 1902; Ml. Boleslav; Mlada Boleslav FK; Boleslav; FKMB; Jungbunzlau
Pardubice | Pardubice | | PCE | FK Pardubice; PAR; FK Pardubitz; FK AS Pardubice; Pardubitz
Sigma Olomouc | Olomouc | | OLO | SK Sigma Olomouc; Sigma; SK Sigma; Sigma Olmütz; Sigma Olomuniec; SIG; Sigma Olmuetz
Slavia Prague | Prague | | SLA | Slavia Praha; SK Slavia Praha; Slavia Prag; Slavia; Slavia Praga; SK Slavia Prag; SK Slavia Prague; SK Slavia; Slavia de Praga; SKS; Slavia Praag; SK Slavia Praga; Slawia Praga
Slovácko | Uherské Hradiště | | SLO | 1. FC Slovácko; FC Slovacko
Slovan Liberec | Liberec | | LIB | FC Slovan Liberec; Slovan; Slovan Reichenberg; FC Liberec
Sparta Prague | Prague | | SPA | Sparta Praha; AC Sparta Praha; Sparta Prag; Sparta; Sparta Praga; AC Sparta Prague; AC Sparta; AC Sparta Prag; Sparta de Praga; Sparta Praag; ACS; AC Sparta Praga
Teplice | Teplice | | TEP | FK Teplice; Teplitz; FK Teplice 1945; FK Teplitz
Viktoria Plzeň | Plzeň | | PLZ | FC Viktoria Plzeň; Viktoria Pilsen; Viktoria; Vik. Plzen; FC Viktoria Pilsen; Pilsen; Viktoria Pilzno; FC Viktoria; Victoria Plzen; Victoria Pilsen; Pilzno; Viktoria Pl.; VPL
Zlín | Zlín | | ZLN | FC Zlín; FC Trinity Zlín; Trinity Zlín; FC Fastav Zlín; FC Trinity; FCZ; Fastav Zlin; ZLI
$list$);

select catalog.seed_teams('Croatian HNL', $list$
Dinamo Zagreb | Zagreb | | DIN | GNK Dinamo Zagreb; GNK Dinamo; Dinamo; Din. Zagreb; Dynamo Zagreb; Dinamo Zagabria; Dinamo Zagrzeb; DZG; Dinamo de Zagreb; Dynamo Zagrzeb; NK Dinamo Zagreb; Dynamo Zagabria
Gorica | | | GOR | HNK Gorica; HNK Gorica Zagreb; Gorica HNK
Hajduk Split | Split | | HAJ | HNK Hajduk Split; HNK Hajduk; Hajduk; Hajduk Spalato; HSP
Istra 1961 | Pula | | IST | NK Istra 1961; Istra; NK Istra; Istra Pula; Istra 1961 Pula; Istra1961; Istra Pola; NK Istra Pula
Lokomotiva Zagreb | Zagreb | | LOK | NK Lokomotiva Zagreb; Lokomotiva; NK Lokomotiva; Lok. Zagreb
Osijek | Osijek | | OSI | NK Osijek; Esseg; OSK
Rijeka | Rijeka | | RIJ | HNK Rijeka; Fiume
Slaven Belupo | Koprivnica | | SLB | NK Slaven Belupo; Slaven; Slaven Koprivnica; NK Slaven Koprivnica; Slaven Belupo Koprivnica; NK Slaven
Varaždin | Varaždin | | VRZ | NK Varaždin; NK Varaždin 2012; VAR; NK Varasdin
Vukovar 1991 | Vukovar | | VUK | HNK Vukovar 1991; NK Vukovar 1991; HNK Vukovar; Vukovar 91; NK Vukovar; Vukovar1991; HNK Vukovar '91
$list$);

select catalog.seed_teams('Serbian SuperLiga', $list$
Red Star Belgrade | Belgrade | | CZV | Crvena zvezda; Crvena Zvezda Beograd; FK Crvena zvezda; Red Star; Roter Stern Belgrad; Estrella Roja; Estrella Roja de Belgrado; Étoile Rouge de Belgrade; Étoile Rouge; Stella Rossa; Stella Rossa Belgrado; Estrela Vermelha; Zvezda; Roter Stern; Rode Ster; Rode Ster Belgrado; Cr. Zvezda; CZ Beograd; Crvena Zvezda Belgrad; Crvena Zvezda Belgrado; Crvena zvezda Belgrade; Röda Stjärnan; Røde Stjerne; Estrela Vermelha de Belgrado; Red Star Belgrad; Crvena; Stella Rossa di Belgrado; Roter Stern Beograd; RSB; Etoile Rouge Belgrade; Estrella Roja Belgrado; Röda Stjärnan Belgrad; Crvena Zvezda FK; Crv. Zvezda; FK Crvena zvezda Beograd
Partizan | | | PAR | FK Partizan; Partizan Belgrade; Partizan Beograd; Partizan Belgrad; Partizán de Belgrado; Partizan Belgrado; FK Partizan Beograd; FK Partizan Belgrad; FK Partizan Belgrade; PFB
Vojvodina | Novi Sad | | VOJ | FK Vojvodina; Vojvodina Novi Sad; FK Vojvodina Novi Sad; Wojwodina; Voivodina; Voša
TSC Bačka Topola | Bačka Topola | | TSC | FK TSC; FK TSC Bačka Topola; TSC Topola; Topolyai SC; FK Backa Topola
Novi Pazar | Novi Pazar | | NPZ | FK Novi Pazar
Čukarički | | | CUK | FK Čukarički; Čukarički Beograd; Cukaricki Belgrade; Čukarički Stankom; FK Cukaricki Beograd
Mladost Lučani | Lučani | | MLA | FK Mladost Lučani; Mladost; FK Mladost; Mladost Luc.
Radnički 1923 | Kragujevac | | RDK | FK Radnički 1923; Radnički Kragujevac; Radnički 1923 Kragujevac; FK Radnički Kragujevac; ?Radnički
Radnički Niš | Niš | | RDN | FK Radnički Niš; Rad. Niš; ?Radnički
Spartak Subotica | Subotica | | SPA | FK Spartak Subotica; Spartak; FK Spartak; Spartak Zlatibor Voda; FK Spartak Zdrepceva Krv; Spartak ŽK; Spartak Zdrepceva Krv
IMT Belgrade | Belgrade | | IMT | FK IMT; FK IMT Novi Beograd; IMT Novi Beograd; IMT Beograd; FK IMT Belgrad; IMT Novi Belgrade; IMT Belgrad; FK IMT Beograd
OFK Beograd | | | OFK | OFK Belgrade; OFK Belgrad; OFK Belgrado; Omladinski FK Beograd
Železničar Pančevo | Pančevo | | ZEL | FK Železničar Pančevo; Železničar; Zel. Pancevo; Zeljeznicar Pancevo; FK Železničar
Napredak Kruševac | Kruševac | | NAP | FK Napredak; Napredak; FK Napredak Kruševac
Javor Ivanjica | Ivanjica | | JAV | FK Javor-Matis; Javor-Matis; FK Javor; Javor; FK Javor-Matis Ivanjica; Javor-Matis Ivanjica; FK Javor Ivanjica; Habitpharm Javor
Radnik Surdulica | Surdulica | | RSU | FK Radnik Surdulica; Radnik; FK Radnik
$list$);

select catalog.seed_teams('Ukrainian Premier League', $list$
Dynamo Kyiv | Kyiv | | DYN | Dynamo Kiev; Dinamo Kiev; Dynamo Kiew; FC Dynamo Kyiv; Dynamo; Dinamo Kyiv; Dinamo de Kiev; Dynamo Kijów; Dynamo Kyjev; Dinamo Kijów; Din. Kiev; Dyn. Kyiv; FC Dynamo Kiew; Dynamo Kiiv; Dinamo Kiew; Dinamo Kiova; Dynamo Kjiv; DKV; Dynamo Kyjiv; FC Dynamo Kiev; FK Dynamo Kyiv
Shakhtar Donetsk | Donetsk | | SHA | Shakhtar; Schachtar Donezk; FC Shakhtar Donetsk; Chakhtar Donetsk; Chakhtior Donetsk; Szachtar Donieck; Sjachtar Donetsk; Shajtar Donetsk; Shajtar; Shakhtyor Donetsk; Schachtjor Donezk; Schachtar; Shaktar Donetsk; Shaktar; Sjachtar; Chakhtar; Szachtar; Šachtar Doněck; FC Schachtar Donezk; Schachtjor; Shakthar Donetsk; FC Shakhtar; Shakhtar Don.; FK Shakhtar Donetsk; Shakhtior Donetsk; Shajtior Donetsk; Sahtar Doneck; Sachtar Donetsk
Oleksandriya | Oleksandriia | | OLE | FC Oleksandriya; Oleksandria; FC Oleksandria; Olexandrija; FC Oleksandriia; Olexandriya; PFK Oleksandria; FK Oleksandriya; PFC Oleksandriya; FC Olexandriya; Oleksandrija; FK Oleksandriia; FC Olexandrija
Polissya Zhytomyr | Zhytomyr | | POL | Polissya; FC Polissya; Polissia; Polissia Zhytomyr; Polesie Zhitomir; Polissja Schytomyr; FC Polissya Zhytomyr; FK Polissya Zhytomyr; Polissja; Polisya Zhytomyr; Polesye Zhitomir; Polessya Zhytomyr; FC Polissia Zhytomyr; Polesya Zhitomir; Polissja Zjytomyr; Polesya; Polissja Zhytomyr; Polisia Zhytomyr; FK Polissia Zhytomyr
Kryvbas Kryvyi Rih | Kryvyi Rih | | KRY | Kryvbas; FC Kryvbas; Krivbass; Kryvbas KR; Kryvbas Krywyj Rih; FC Kryvbas Kryvyi Rih; Krywbas; Kryvbas Kryvyi Rig; Krivbas; Kryvbass; Kryvbas Kriviy Rih; Krivbass Krivoy Rog; FC Kryvbas Kryvyi Rig
Karpaty Lviv | Lviv | | KLV | Karpaty; FC Karpaty Lviv; Karpaty Lwiw; Karpaty Lvov; Karpati Lviv; Karpaty Lwów; FC Karpaty; Karpati; FK Karpaty Lviv; Karpati Lvov
Zorya Luhansk | Luhansk | | ZOR | Zorya; FC Zorya Luhansk; Zoria; Zoria Luhansk; Sorja Luhansk; Zorya Lugansk; Zaria Lougansk; Zoria Ługańsk; FC Zorya; Zorja Luhansk; Zorja; Zoria Louhansk; Zarya Lugansk; Zoria Lougansk; FK Zorya Luhansk; Zorya Lougansk; FC Zoria Luhansk
LNZ Cherkasy | Cherkasy | | LNZ | FC LNZ Cherkasy; LNZ Tscherkassy; FC LNZ; LNZ Cherkassy; LNZ Lebedyn; LNZ Czerkasy; LNZ Cherkasi; LNZ Tcherkassy
Rukh Lviv | Lviv | | RUK | Rukh; FC Rukh Lviv; Ruch Lwiw; Rukh Lvov; Rukh Vynnyky; FC Rukh; Ruh Lviv; Ruch Lviv; Ruch Lwów; FC Rukh Vynnyky; FK Rukh Lviv
Veres Rivne | Rivne | | VER | Veres; NK Veres Rivne; Veres Rovno; Weres Riwne; NK Veres; FC Veres Rivne; Veres Rowno; NC Veres Rivne
Kolos Kovalivka | Kovalivka | | KOL | Kolos; FC Kolos Kovalivka; Kolos Kowaliwka; FC Kolos; Kolos Kovalevka; Kolos Kovaliovka; FK Kolos Kovalivka
Obolon Kyiv | Kyiv | | OBO | Obolon; FC Obolon Kyiv; Obolon Kiev; Obolon Kiew; Obolon-Brovar; FC Obolon; Obolon Kijów; Obolon-Brovar Kyiv; FK Obolon Kyiv; FC Obolon-Brovar
Epitsentr Kamianets-Podilskyi | Kamianets-Podilskyi | | EPI | Epitsentr; Epicentr; FC Epicentr; Epitsentr Dunaivtsi; Epicentr Kamianets-Podilskyi; FC Epitsentr; Epicenter; Epicentr Dunaivtsi; FC Epitsentr Dunaivtsi; Epicenter Dunaevtsi; Epizentr; FSC Epicentr Dunaivtsi; Epitsentr Kamyanets-Podilskyi
Kudrivka | Kudrivka | | KUD | FC Kudrivka; FK Kudrivka; FC Kudrivka Irpin; Kudrivka-Nyva; Kudrovka; Kudriwka
SC Poltava | Poltava | | PLT | SK Poltava; SC Poltawa; Poltawa; SK Poltawa
Metalist 1925 Kharkiv | Kharkiv | | MET | Metalist 1925; FC Metalist 1925; Metalist Kharkiv; Metalist; FC Metalist 1925 Kharkiv; Metalist 1925 Kharkov; Metalist Kharkov; Metalist 1925 Charkiw; Metalist 1925 Charków; FK Metalist 1925; Metalist1925; Metallist 1925; Metallist 1925 Kharkiv
$list$);

select catalog.seed_teams('Romanian Liga I', $list$
FCSB | | | FCSB | Steaua Bucharest; Steaua Bucuresti; Steaua; FC FCSB; FCSB Bucharest; FCSB Bukarest; FCSB Bucuresti; Steaua Bukarest; Steaua Bucarest; FCSB Bucarest; Steaua Bukareszt; Steaua de Bucarest; Fotbal Club FCSB; Steaua Bucareste; FCSB Bukareszt; FCS Bucuresti; FCSB Steaua; FC Steaua Bucuresti
CFR Cluj | | | CFR | CFR 1907 Cluj; FC CFR 1907 Cluj; CFR Cluj-Napoca; FC CFR Cluj; CFR 1907 Cluj-Napoca; CFR 1907; CLJ
Universitatea Craiova | Craiova | | UCV | CS Universitatea Craiova; U Craiova; CS U Craiova; Univ. Craiova; CSU Craiova; Uni Craiova; U. Krajowa; CS Universitatea; Un. Craiova; U Craiova 1948; Universitatea Craiova 1948; CS Univ. Craiova
Universitatea Cluj | | | UCJ | U Cluj; FC Universitatea Cluj; Univ. Cluj; FC U Cluj; Uni Cluj; Universitatea Cluj-Napoca; FCU Cluj; Un. Cluj; FC Univ. Cluj
Rapid București | | | RAP | Rapid Bucharest; Rapid; FC Rapid 1923; FC Rapid; Rapid Bukarest; Rapid Bucarest; FC Rapid București; Rapid 1923; FC Rapid 1923 București; Rapid Bukareszt; Rapid Bucareste
Dinamo București | | | DIN | Dinamo Bucharest; Dinamo; FC Dinamo 1948; Dinamo 1948; Dinamo Bukarest; Dinamo Bucarest; FC Dinamo București; Dynamo Bukarest; FC Dinamo; Din. Bucuresti; CS Dinamo București; Dinamo Bukareszt; Dinamo Bucareste; Dynamo Bucharest; FC Dinamo 1948 București; Dynamo Bucarest
Farul Constanța | Constanța | | FAR | Farul; FCV Farul Constanța; FCV Farul; FC Farul Constanta; Farul Konstanza; FC Farul; Farul Constanza; Farul Konstanca
Argeș Pitești | Pitești | | ARG | FC Argeș; Arges; FC Argeș Pitești; ACSC FC Argeș; Campionii FC Argeș; CS FC Arges
UTA Arad | Arad | | UTA | FC UTA Arad; FC UTA; AFC UTA Arad
Oțelul Galați | Galați | | OTE | Otelul; SC Oțelul Galați; ASC Oțelul Galați; SC Otelul; Otelul Galatz; FC Otelul Galati; ASC Otelul
Petrolul Ploiești | Ploiești | | PET | Petrolul; FC Petrolul Ploiești; FC Petrolul; Petrolul 52; ACS Petrolul 52; ACS Petrolul Ploiesti
Hermannstadt | Sibiu | | HER | FC Hermannstadt; AFC Hermannstadt; Hermannstadt Sibiu; FC Hermannstadt Sibiu; AFC Hermannstadt Sibiu
Botoșani | Botoșani | | BOT | FC Botoșani; Botosani FC; AFC Botosani
Unirea Slobozia | Slobozia | | SLO | Unirea; AFC Unirea Slobozia; FC Unirea Slobozia; AFC Unirea 04 Slobozia; Unirea 04 Slobozia; U. Slobozia; AFC Unirea; ACS Unirea Slobozia
Csíkszereda | Miercurea Ciuc | | CSI | FK Csíkszereda; Csikszereda Miercurea Ciuc; FK Miercurea Ciuc; FK Csikszereda Miercurea Ciuc; AFK Csíkszereda; Csikszereda M. Ciuc; Csik Szereda; AFK Csikszereda Miercurea Ciuc
Metaloglobus București | | | MTG | Metaloglobus Bucharest; Metaloglobus; FC Metaloglobus; FC Metaloglobus București; Metaloglobus Bukarest
$list$);

select catalog.seed_teams('Hungarian NB I', $list$
Ferencváros | | | FTC | Ferencvarosi TC; Ferencvárosi Torna Club; Fradi; Ferencváros Budapest; Ferencvaros TC; Ferencvárosi; Ferenczvaros; FER; Ferencvaros Budapeszt; Ferencvarosi TC Budapest; Ferencvaros FC; FTC Budapest; Ferencvárosz Budapest
Puskás Akadémia | | | PUS | Puskás Akadémia FC; Puskas Academy; Puskás AFC; Puskas Academia; Puskás FC; PAFC; Puskas FC Academy; Puskas Akad.; Puskas
Paks | Paks | | PAK | Paksi FC; Paksi; Paksi SE; Paks SE
Győr | Győr | | GYO | ETO FC Győr; Győri ETO; ETO FC; Győri ETO FC; ETO Győr; Györ ETO; Raab; ETO; GYR
MTK Budapest | | | MTK | MTK Hungária; MTK Budapeszt; MTK Budapest FC; MTK Hungária FC
Diósgyőr | Miskolc | | DVT | Diósgyőri VTK; DVTK; Diósgyőr VTK; Diósgyőri; Diosgyor Miskolc; DIO; Diósgyőri VTK Miskolc
Nyíregyháza | Nyíregyháza | | NYI | Nyíregyháza Spartacus; Nyíregyháza Spartacus FC; Szpari; Nyíregyházi Spartacus; NYS; Spartacus Nyiregyhaza
Debrecen | Debrecen | | DEB | Debreceni VSC; DVSC; Debrecen VSC; DVSC Debrecen; Debreceni; Loki; Debreczyn; DVSC-Schwarz; VSC Debrecen; Debrezin
Újpest | | | UJP | Újpest FC; Újpesti TE; Ujpest Budapest; UTE; Újpest Dózsa
Zalaegerszeg | Zalaegerszeg | | ZTE | Zalaegerszegi TE; Zalaegerszeg TE; ZTE FC; Zalaegerszegi TE FC; Zalaegerszegi; Zalaegerszegi Torna Egylet; ZAL; ZTE Zalaegerszeg
Kisvárda | Kisvárda | | KIS | Kisvárda FC; Várda; Kisvarda Master Good; Várda SE; Kisvarda SE
Kazincbarcika | Kazincbarcika | | KBC | Kazincbarcikai SC; Kazincbarcika SC; KBSC; Kolorcity Kazincbarcika; Kolorcity Kazincbarcika SC; Kazincbarcikai; KolorCity KBSC; KBSC Kazincbarcika; KAZ
$list$);

select catalog.seed_teams('Bulgarian First League', $list$
Ludogorets Razgrad | Razgrad | | LUD | Ludogorets; PFC Ludogorets; PFC Ludogorets Razgrad; Ludogorez Rasgrad; Ludogorec Razgrad; Ludogorez; Ludogorets 1945; PFC Ludogorets 1945 Razgrad; Ludogorec; Ludogoretz; Ludogoretz Razgrad; Ludogorez Razgrad; FC Ludogorets Razgrad; Ludogorets 1945 Razgrad; PFC Ludogorets 1945; Ludogorets Rasgrad
Levski Sofia | Sofia | | LEV | Levski; PFC Levski Sofia; Lewski Sofia; Levski Sofija; PFC Levski; Lewski; LSF
CSKA Sofia | Sofia | | CSK | PFC CSKA Sofia; ZSKA Sofia; CSKA; CSKA Sofija; CFKA Sofia; PFK CSKA-Sofia; CSKA Sofiya; FC CSKA Sofia; ZSKA
CSKA 1948 | | | C48 | CSKA 1948 Sofia; FC CSKA 1948; ZSKA 1948; FC CSKA 1948 Sofia; ZSKA 1948 Sofia; CSKA1948; FK CSKA 1948; CSK 1948 Sofia
Lokomotiv Plovdiv | Plovdiv | | LPL | Lok Plovdiv; PFC Lokomotiv Plovdiv; PFC Lokomotiv Plovdiv 1926; Lokomotiv 1926; Lokomotiv Plovdiv 1926; Lokomotive Plovdiv; Lokomotyw Płowdiw; Loko Plovdiv; ?Lokomotiv; Lokomotiv Plowdiw
Botev Plovdiv | Plovdiv | | BPL | PFC Botev Plovdiv; Botev; Botew Plowdiw; Botev Pd; Botev 1912; Botew Plovdiv; FC Botev Plovdiv; Botev Plovdiv 1912; Botev Plovdiv FC
Cherno More | | | CHM | Cherno More Varna; PFC Cherno More; Tscherno More Warna; PFC Cherno More Varna; Tscherno More; Tcherno More Varna; Cerno More Varna; Cerno More; Chernomore; Czerno More Warna; Cherno Mor; Tcherno More; Czerno More; Chernomore Varna
Spartak Varna | | | SPV | FC Spartak Varna; Spartak; Spartak Warna; Spartak 1918 Varna; FC Spartak 1918; PFC Spartak Varna; FK Spartak Varna; Spartak 1918; FC Spartak Varna 1918
Arda Kardzhali | Kardzhali | | ARD | Arda; FC Arda Kardzhali; Arda 1924; FC Arda; Arda Kardjali; Arda Kardschali; Arda Kurdzhali; Arda Kyrdzhali; FC Arda 1924 Kardzhali; FK Arda; Arda Kurdjali; FC Arda 1924; Arda Kirdżali; Arda Kardzali; FC Arda Kardjali
Slavia Sofia | Sofia | | SLS | Slavia; PFC Slavia Sofia; Slavia 1913; PFC Slavia; Slavia Sofija; Slawia Sofia; PFC Slavia 1913 Sofia; FC Slavia Sofia; Slavia 1913 Sofia; SLV
Lokomotiv Sofia | Sofia | | LSO | Lok Sofia; FC Lokomotiv Sofia 1929; Lokomotiv 1929; Lokomotiv Sofia 1929; FC Lokomotiv Sofia; FC Lokomotiv 1929 Sofia; PFC Lokomotiv Sofia; Lokomotive Sofia; Loko Sofia; Lokomotiv 1929 Sofia; ?Lokomotiv; Lokomotyw Sofia
Beroe Stara Zagora | Stara Zagora | | BER | Beroe; PFC Beroe; PFC Beroe Stara Zagora; Beroe St. Zagora; Beroe S.Z.; FC Beroe; FC Beroe Stara Zagora
Botev Vratsa | Vratsa | | BVR | POFC Botev Vratsa; Botev Vraca; Botew Wraza; FC Botev Vratsa; Botev Vr.; Botev Vratza; OFC Botev Vratsa; Botew Wraca; PFC Botev Vratsa; POFC Botev; POFK Botev Vratsa
Septemvri Sofia | Sofia | | SEP | Septemvri; FC Septemvri Sofia; Septemwri Sofia; FC Septemvri; PFC Septemvri Sofia; Septembri Sofia; FK Septemvri Sofia; Sept. Sofia; DIT Septemvri
Dobrudzha Dobrich | Dobrich | | DOB | Dobrudzha; PFC Dobrudzha; Dobrudja; Dobrudscha; Dobrudja Dobrich; Dobrudzha 1919; PFC Dobrudzha 1919 Dobrich; PFC Dobrudzha Dobrich; FC Dobrudzha; Dobrudscha Dobritsch; FC Dobrudzha Dobrich; Dobrudza; FC Dobrudzha 1919; Dobruja; Dobrudza Dobricz; Dobrudza Dobrich; PFC Dobrudzha 1919
Montana | Montana | | MON | FC Montana; PFC Montana; PFC Montana 1921; Montana 1921; FC Montana 1921; PFK Montana
$list$);

select catalog.seed_teams('Cypriot First Division', $list$
Pafos | Paphos | | PAF | Paphos FC; FC Paphos; FC Pafos; Pafos F.C.; Pafo; Pafos Football Club
Aris Limassol | Limassol | | ARL | Aris; Aris Lemesou; Aris Limassol FC; Aris FC Limassol; Aris Limasol
AEK Larnaca | Larnaca | | AEK | AEK Larnaka; AEK Larnakas; AEK Larnaca FC; AEK Larnaka FC
Omonia Nicosia | Nicosia | | OMO | Omonia; AC Omonia; Omonoia; Omonia Nikosia; Omonia Lefkosia; AC Omonoia; Omonia Nicosie; AC Omonia Nicosia; AC Omonia Nikosia; Omonoia Nicosia; Omonia Nikozja; AC Omonoia Nicosia; Omonia FC
APOEL | | | APO | APOEL Nicosia; APOEL Nikosia; APOEL FC; Apoel Nicosie; Apoel FC Nicosia; APOEL Nikozja; Apoel Nikosia FC; APOEL Lefkosia
AEL Limassol | Limassol | | AEL | AEL Lemesou; AE Limassol; AEL Limassol FC; AE Lemesou; AEL Limasol
Apollon Limassol | Limassol | | APL | Apollon; Apollon Lemesou; Apollon Limassol FC; Apollon FC; Apollon Limasol; Apollon Lim.; AP Limassol; Apollon FC Limassol
Anorthosis Famagusta | Famagusta | | ANO | Anorthosis; Anorthosis Famagosta; Anorthosis Ammochostos; Anorthosis Famagouste; Anorthosis FC; Anortosis; Anorthosis Famagusta FC; Anortosis Famagusta; Anorthosi; Anorthosis Fam.
Ethnikos Achna | Achna | | ETH | Ethnikos Achnas; Ethnikos; Ethnikos Ahna; Ethnikos Achna FC; Ethnikos Ahnas; Ethnikos Achnas FC
Enosis Neon Paralimni | Paralimni | | ENP | Enosis; Enosis Paralimni; EN Paralimni; ENP Paralimni; Enosis Neon Paralimniou; Enosis Neon; Enosi; Enosis Neon Paralimni FC; EN Paralimniou
Omonia Aradippou | Aradippou | | OMA | Omonia Aradippus; Omonoia Aradippou; Omonia Aradipou; Om. Aradippou; Omonia Ar.; AO Omonia Aradippou
Akritas Chlorakas | Chloraka | | AKR | Akritas; Akritas Chloraka; Akritas Hlorakas; Akritas Chlorakas FC; Akritas Ch.; Akritas Chlorakas 1971; Akritas Hloraka
Krasava Ypsonas | Ypsonas | | KRA | Krasava; Krasava ENY; Krasava ENY Ypsonas; Krasava ENY Ypsona; FC Krasava; Ypsonas FC; FC Krasava ENY Ypsonas; Krasava Ypsona; FC Krasava Ypsonas; ENY Krasava; Krasava Digenis Ypsonas; ENY Digenis Ypsona; Digenis Ypsonas; Krasava ENY Ypsonas FC; ENY-Digenis Ipsona
Olympiakos Nicosia | Nicosia | | OLN | Olympiakos; Olympiakos Lefkosias; Olympiakos Nikosia; Olympiacos Nicosia; Ol. Nicosia; Olympiakos Lefkosia; Olympiakos Nic.; Olimpiakos Nicosia; Olympiakos Nicosie; Olympiakos Nicosia FC
$list$);

select catalog.seed_teams('Azerbaijan Premier League', $list$
Qarabağ | Agdam | | QAR | Qarabağ FK; Karabakh; FK Qarabağ; Qarabağ Ağdam; Karabagh; Karabagh Agdam; Karabach Agdam; FK Karabach; Karabach; Qarabagh; Karabag; FK Qarabag Agdam; Karabakh Agdam; Karabakh FK; Qarabag Azersun; Qarabag FC Agdam; Carabaque
Zira | Zira | | ZIR | Zirə; FK Zira; FK Zirə; Zira FK; Zirə FK; Zira Baku
Araz-Naxçıvan | Nakhchivan | | ARZ | Araz Nakhchivan; Araz; Araz Naxçıvan PFK; Araz PFK; Araz Nachitschewan
Turan Tovuz | Tovuz | | TUR | Turan; Turan Tovuz PFK; Turan Tovuz IK; Turan Tovuz FC; Turan Towuz
Sabah | | | SAB | Sabah FK; FK Sabah; Sabah Baku; FC Sabah; Sabah FC Baku; Sabah Bakı
Neftçi | | | NEF | Neftchi; Neftçi Baku; Neftchi Baku; Neftçi PFK; Neftçi Bakı; Neftchi PFK; PFK Neftchi; Neftchi Bakou; Neftçi PFC; PFC Neftchi Baku
Sumqayıt | Sumqayit | | SUM | Sumgayit; Sumqayıt FK; Sumgait; FK Sumqayıt; FK Sumgayit; Sumgayit FC
Şamaxı | Shamakhi | | SHM | Şamaxı FK; Shamakhi FK; FK Shamakhi; FK Samaxi; Shamakhi FC
Kapaz | Ganja | | KAP | Kəpəz; Kapaz PFK; Kəpəz PFK; Kepez; Kapaz Ganja; FK Kapaz; Kepez Ganja; Kəpəz Gəncə; FK Kapaz Ganja
İmişli | Imishli | | IMI | Imisli FK; Imishli FK; FK Imishli; Imisli FC
Gabala | Gabala | | QAB | Qəbələ; Qabala; Gabala FK; Qəbələ FK; Qabala FK; Qabala SC; FK Qabala; Gabala SC; FC Qabala; Gabala FC
Karvan | Yevlakh | | KAR | Karvan Yevlakh; Karvan IK; FK Karvan; Karvan FK; Karvan Evlakh; Karvan Yevlax
$list$);

select catalog.seed_teams('Kazakhstan Premier League', $list$
Kairat | Almaty | | KAI | Kairat Almaty; FC Kairat; Qairat; Kayrat Almaty; Kairat Almati; FK Kairat; Kayrat; Qairat Almaty; FC Kairat Almaty; FK Kairat Almaty; Kajrat Almaty; Kajrat; Kairat Alma-Ata
Astana | Astana | | AST | FC Astana; FK Astana; Astana FK; FC Astana 1964
Tobol Kostanay | Kostanay | | TOB | Tobol; Tobyl; FC Tobol; Tobyl Kostanay; Tobol Kostanai; FC Tobol Kostanay; FC Tobyl; FK Tobol; Tobyl Qostanai; Tobyl Kostanai; Tobol Qostanay; Tobol Kustanai
Aktobe | Aktobe | | AKT | FC Aktobe; FK Aktobe; Aqtöbe; FC Aktobe-Lento; FK Aqtobe; Aktjubinsk
Ordabasy | Shymkent | | ORD | Ordabasy Shymkent; FC Ordabasy; FK Ordabasy; Ordabasi; Ordabassy; Ordabasy Schymkent; Ordabassy Chymkent; FC Ordabasy Shymkent
Elimai | Semey | | ELI | Yelimay; Yelimay Semey; Elimai Semey; FC Yelimay; Elimay; Yelimai; FC Elimai; Yelimai Semey; Elimay Semey; FK Elimai Semey
Atyrau | Atyrau | | ATY | FC Atyrau; FK Atyrau
Kaisar | Kyzylorda | | KSR | Kaysar; Kaisar Kyzylorda; Kaysar Kyzylorda; FC Kaisar; FC Kaysar; Qaisar; FK Kaisar; Kaysar Kyzyl-Orda; Qaysar
Kyzylzhar | Petropavl | | KYZ | Kyzyl-Zhar; Kyzylzhar Petropavlovsk; Kyzylzhar SK; Qyzyljar; FC Kyzylzhar; FK Kyzylzhar; Kyzylzhar Petropavl; Kyzyl-Zhar SK; Kyzylzhar Petropavlosk
Okzhetpes | Kokshetau | | OKZ | Okzhetpes Kokshetau; FC Okzhetpes; FK Okzhetpes; Okshetpes; Ökjetpes; Okzhetpes Koks.
Turan | Turkistan | | TRN | FC Turan; Turan Turkistan; FK Turan; Turan Turkestan; FC Turan Turkistan
Ulytau | Zhezkazgan | | ULY | FC Ulytau; Ulytau Zhezkazgan; FK Ulytau; Ulytau Zhezqazghan; Ulıtau; FK Ulytau Zhezkazgan
Zhenis | | | ZHN | Zhenis Astana; FC Zhenis; FK Zhenis; Jenis; FC Zhenys; Zhenys; Zhenis Nur-Sultan; Jenis Astana
Zhetysu | Taldykorgan | | ZHE | Zhetysu Taldykorgan; FC Zhetysu; Jetisu; FK Zhetysu; Zhetysu Taldyk.; Jetysu; Zhetisu; Jetysu Taldykorgan; FC Jetisu
$list$);

select catalog.seed_teams('Israeli Premier League', $list$
Maccabi Tel Aviv | Tel Aviv | | MTA | M. Tel Aviv; Makabi Tel Awiw; Macabi Tel Aviv; Maccabi TA; Makkabi Tel Aviv; Macc. Tel Aviv; Mac. Tel Aviv; Maccabi Tel-Aviv FC; Maccabi T. Aviv
Hapoel Be'er Sheva | Beersheba | | HBS | H. Beer Sheva; Hapoel Beersheba; Hapoel Ber Sheva; Hap. Beer Sheva; Be'er Sheva; Hapoel Be'er Scheva; Hapoel Beer Szewa; Hapoel Be´er Sheva; Hapoel B. Sheva; Hapoel Beerscheba; Hapoel B.S.; Hapoel Bersheba
Beitar Jerusalem | Jerusalem | | BEI | Beitar; Betar Jerusalem; Beitar Jerusalén; Bejtar Jerozolima; Betar; Beitar Gerusalemme; Beitar Jeruzalem
Maccabi Haifa | Haifa | | MHA | M. Haifa; Makabi Hajfa; Macabi Haifa; Makkabi Haifa; Macc. Haifa; Mac. Haifa; Maccabi Hajfa
Hapoel Haifa | Haifa | | HHA | H. Haifa; Hap. Haifa; Hapoel Hajfa
Maccabi Netanya | Netanya | | MNE | M. Netanya; Macabi Netanya; Mac. Netanya; Maccabi Natanya; Maccabi Netania; Makkabi Netanya; Makabi Netanja; Macc. Netanya; Maccabi Netanja
Bnei Sakhnin | Sakhnin | | SAK | Ihud Bnei Sakhnin; Bnei Sachnin; Bney Sakhnin; Bnei Sachnin FC; Ittihad Abnaa Sakhnin; Hapoel Bnei Sakhnin; Ihoud Bnei Sakhnin; Bnei Sahnin
Ironi Kiryat Shmona | Kiryat Shmona | | IKS | Hapoel Kiryat Shmona; Hapoel Ironi Kiryat Shmona; Ironi Kiryat Shemona; Kiryat Shemona; Ironi Kirjat Schmona; Hapoel Ironi Kiryat Shemona; H. Kiryat Shmona; Ironi K. Shmona; Hapoel Kiryat Shemona; H. Ironi Kiryat Shmona
Maccabi Bnei Reineh | Reineh | | MBR | Bnei Reineh; Maccabi Bnei Raina; Maccabi Bney Reineh; M. Bnei Reineh; Maccabi Bnei Reine; Maccabi Bnei Rayneh; Maccabi Bnei Reina; Bnei Raina; M. Bnei Reina; Bnei Reina; Maccabi Bnei Al Reineh
Hapoel Jerusalem | Jerusalem | | HJE | Hapoel Katamon Jerusalem; H. Jerusalem; Hap. Jerusalem; Hapoel Jerusalén; Hapoel Katamon; Hapoel Jerozolima
Ironi Tiberias | Tiberias | | TIB | Ironi Dorot Tiberias; Ironi Tveria; Ironi Dorot Tveria; Hapoel Tiberias; Ironi Tiberiade; Ironi Tverya
Ashdod | Ashdod | | ASH | FC Ashdod; MS Ashdod; SC Ashdod; Moadon Sport Ashdod; Aschdod; Maadon Sport Ashdod
Hapoel Tel Aviv | Tel Aviv | | HTA | H. Tel Aviv; Hapoel Tel Awiw; Hap. Tel Aviv; Hapoel TA; Hapoel T. Aviv
Hapoel Petah Tikva | Petah Tikva | | HPT | Hapoel Petach Tikva; H. Petah Tikva; Hapoel Petah Tikvah; Hap. Petah Tikva; Hapoel P. Tikva; Hapoel Petah Tiqwa; H. Petach Tikva; Hapoel Petach Tikwa
$list$);

select catalog.seed_teams('Slovak Super Liga', $list$
Slovan Bratislava | Bratislava | | SLO | ŠK Slovan Bratislava; Slovan; Slovan Pressburg; Slovan Bratysława; SK Slovan; Sl. Bratislava
DAC Dunajská Streda | Dunajská Streda | | DAC | DAC 1904; FC DAC 1904; DAC 1904 Dunajská Streda; FC DAC 1904 Dunajská Streda; FK DAC 1904; Dun. Streda; FC DAC Dunajska Streda; FC DAC; FK DAC 1904 Dunajska Streda; Dunaszerdahely
Žilina | Žilina | | ZIL | MŠK Žilina; Sillein; ŠK Žilina
Spartak Trnava | Trnava | | TRN | FC Spartak Trnava; Spartak; Spartak Tyrnau; FC Spartak; Sp. Trnava; Spartak Trnawa
Podbrezová | Podbrezová | | POD | FK Železiarne Podbrezová; Zeleziarne Podbrezova; ŽP Šport Podbrezová; FO ŽP Šport Podbrezová; FK Podbrezová
Košice | Košice | | KOS | FC Košice; Kaschau; FC VSS Košice; FC Kosice 2018; Koszyce
Zemplín Michalovce | Michalovce | | MIC | MFK Zemplín Michalovce; MFK Michalovce; Zemplin; MFK Zemplín; Zempl. Michalovce
Ružomberok | Ružomberok | | RUZ | MFK Ružomberok; Rosenberg; Ruzomberok MFK
Trenčín | Trenčín | | TRE | AS Trenčín; Trentschin; FK AS Trenčín
Skalica | Skalica | | SKA | MFK Skalica
Komárno | Komárno | | KOM | KFC Komárno; Komorn; KFC
Tatran Prešov | Prešov | | PRE | 1. FC Tatran Prešov; FC Tatran Presov; Tatran; FC Tatran
$list$);

select catalog.seed_teams('Slovenian PrvaLiga', $list$
Olimpija Ljubljana | Ljubljana | | OLI | NK Olimpija Ljubljana; Olimpija; Olimpia Ljubljana; NK Olimpija; Olimpija Laibach; Olympia Ljubljana; Olimpia Lubiana; Olimpia Liubliana; Olimpija Lj.; Ol. Ljubljana; Olimpia Lublana
Maribor | Maribor | | MAR | NK Maribor; Marburg; NK Maribor Branik; NK Maribor Pivovarna Lasko
Celje | Celje | | CEL | NK Celje; NK CM Celje; Cilli; CM Celje; NK Celje Publikum; Publikum Celje
Koper | Koper | | KOP | FC Koper; NK Koper; Capodistria
Bravo | | | BRA | NK Bravo; NK Bravo Ljubljana; Bravo Ljubljana
Mura | Murska Sobota | | MUR | NŠ Mura; ND Mura 05; NŠ Mura Murska Sobota; Mura Murska Sobota; NS Mura 05; FK Mura; Mura 05
Radomlje | Radomlje | | RAD | NK Radomlje; NK Kalcer Radomlje; Kalcer Radomlje
Primorje | Ajdovščina | | PRI | NK Primorje; ND Primorje; Primorje Ajdovščina; NK Primorje Ajdovscina
Domžale | Domžale | | DOM | NK Domžale; NK Domžale 1921
Aluminij | Kidričevo | | ALU | NK Aluminij; Aluminij Kidričevo; NK Aluminij Kidricevo
$list$);

select catalog.seed_teams('League of Ireland Premier Division', $list$
Bohemians | | | BOH | Bohs; Bohemian; Bohemian FC; Bohemians Dublin; Bohemian Dublin; Bohemian Football Club
Cork City | Cork | | COR |
Derry City | Derry | | DER | Candystripes; Londonderry
Drogheda United | Drogheda | | DRO | Drogheda Utd; Drogs
Dundalk | Dundalk | | DDK | Lilywhites
Galway United | Galway | | GAL | Galway Utd
Shamrock Rovers | | | SHA | Shamrock; Rovers; Shams; Shamrock Rovers Dublin; Hoops; Shamrock Rvs
Shelbourne | | | SHE | Shels; Shelbourne Dublin; Shelbourn
Sligo Rovers | Sligo | | SLI | Bit O'Red; Sligo Rvs; ?Rovers
St Patrick's Athletic | | | STP | St Pats; Saint Patrick's Athletic; St Patricks Ath; St Patricks; St Pats Athletic; Saint Patricks; Pats; St Pat's Ath; St. Patrick; Saint Patrick
Waterford | Waterford | | WAT | Waterford United; Waterford Utd
$list$);

select catalog.seed_teams('Icelandic Úrvalsdeild', $list$
Víkingur Reykjavík | Reykjavík | | VIK | Víkingur; Vikingur R.; Knattspyrnudeild Víkings; Víkingur Rvk
Valur | | | VAL | Valur Reykjavik; Valur FC Reykjavik; KF Valur
Breiðablik | Kópavogur | | BRE | Breidablik UBK; Breidablik Kopavogur; UBK Breidablik; Breiðablik Kópavogi
Stjarnan | Garðabær | | STJ | Stjarnan Gardabaer; UMF Stjarnan
FH Hafnarfjörður | Hafnarfjörður | | FH | Fimleikafélag Hafnarfjarðar; FH Hafnarfj.; FHH
Fram | | | FRA | Fram Reykjavik; Knattspyrnufélagið Fram
KR Reykjavík | Reykjavík | | KR | Knattspyrnufélag Reykjavíkur; KR Rvk
KA Akureyri | Akureyri | | KA | Knattspyrnufélag Akureyrar; KA Akureyrar; KA Ak.
ÍA Akranes | Akranes | | IA | Íþróttabandalag Akraness; ÍA Akraness
ÍBV Vestmannaeyjar | Vestmannaeyjar | | IBV | IBV Vestmannaeyja; Íþróttabandalag Vestmannaeyja; Westman Islands
Vestri | Ísafjörður | | VES | Vestri Isafjordur; UMF Vestri; IF Vestri; Íþróttafélagið Vestri
Afturelding | Mosfellsbær | | AFT | Afturelding Mosfellsbaer; UMF Afturelding; Ungmennafélagið Afturelding; Aftureldin
Keflavík | Keflavík | | KEF | Keflavik IF; ÍF Keflavík
Þór Akureyri | | | THO | Þór; Thor Ak.; Íþróttafélagið Þór
$list$);

select catalog.seed_teams('Finnish Veikkausliiga', $list$
HJK Helsinki | Helsinki | | HJK | Helsingin Jalkapalloklubi; HJK Helsingfors; Klubi; HJK FC
KuPS Kuopio | Kuopio | | KUP | KuPS; Kuopion Palloseura; Kuopio PS; KuPS FC; Kuopion PS
Ilves | Tampere | | ILV | Ilves Tampere; Tampereen Ilves; FC Ilves; Ilves Tammerfors; Tampere Ilves
Inter Turku | Turku | | INT | FC Inter Turku; FC Inter; Inter Åbo; FC Inter Åbo; Inter
SJK Seinäjoki | Seinäjoki | | SJK | Seinäjoen Jalkapallokerho; Seinajoen JK
VPS Vaasa | Vaasa | | VPS | Vaasan Palloseura; Vasa PS; Vaasan PS; Vepsu; VPS Vasa; Vasa
Gnistan | | | GNI | IF Gnistan; Gnistan Helsinki; IF Gnistan Helsinki; Gnistan Helsingfors; IFG
FF Jaro | Jakobstad | | JAR | FF Jaro Jakobstad; Jaro Pietarsaari; Pietarsaari; FF Jaro Pietarsaari; Jaro Jakobstad
AC Oulu | Oulu | | ACO | AC Uleåborg
IFK Mariehamn | Mariehamn | | IFK | IFK Maarianhamina; Maarianhamina; Mariehamn IFK; IFK M-hamn; MIFK
Haka | Valkeakoski | | HAK | FC Haka; Valkeakosken Haka; Haka Valkeakoski; FC Haka Valkeakoski
KTP | Kotka | | KTP | FC KTP; Kotkan Työväen Palloilijat; KTP Kotka; FC KTP Kotka; KooTeePee; FC KooTeePee; Kotkan TP
TPS Turku | | | TPS | Turun Palloseura; TPS Åbo; FC TPS; Turun PS
Lahti | Lahti | | LAH | FC Lahti; FC Lahtis; Kuusysi Lahti; Reipas Lahti
$list$);

select catalog.seed_teams('Russian Premier League', $list$
Zenit Saint Petersburg | Saint Petersburg | | ZEN | Zenit; Zenit St. Petersburg; FC Zenit; Zénith Saint-Pétersbourg; Zenit San Petersburgo; Zenit Petersburg; Zenit San Pietroburgo; St. Petersburg; Zenit Sankt Petersburg; Zenit SPb; FC Zenit St. Petersburg; Zenit Peterburg; FK Zenit; Zenit S. Petersburg; Zenit São Petersburgo; Zenith St Petersburg; FC Zenit Saint Petersburg; Zenit Saint-Pétersbourg
Krasnodar | Krasnodar | | KRA | FC Krasnodar; FK Krasnodar
Spartak Moscow | Moscow | | SPA | Spartak Moskva; Spartak Moskau; Spartak; Spartak de Moscú; Spartak Moscou; Spartak Moscú; FC Spartak Moscow; FK Spartak Moskva; Spartak Mosca; Spartak Moskwa; FC Spartak Moskau; FC Spartak; Sp. Moscow; Spartak Moscovo; Spartak Moskou; Spartak Msk; FK Spartak
CSKA Moscow | Moscow | | CSK | CSKA; PFC CSKA Moscow; ZSKA Moskau; CSKA Moskva; CSKA Moscou; CSKA Moscú; PFK CSKA; CSKA de Moscú; CSKA Mosca; CSKA Moskwa; PFC CSKA; PFC CSKA Moskva; PFK CSKA Moskva; CSKA Moscovo; TSSKA Moskova; CSKA Moskou; ZSKA; CSKA Msk
Dynamo Moscow | Moscow | | DYN | Dinamo Moscow; Dynamo Moskau; Dinamo Moskva; Dynamo Moscou; Dinamo de Moscú; Dynamo Moskva; FC Dynamo Moscow; Dinamo Mosca; Dinamo Moscú; Dynamo Moskwa; Dinamo Moscou; Dyn. Moscow; Dinamo Moskau; FK Dynamo Moskva; FC Dynamo Moskau; Din. Moscow; Dinamo Moscovo; FC Dinamo Moscow; FK Dinamo Moskva; ?Dynamo; ?Dinamo
Lokomotiv Moscow | Moscow | | LOK | Lokomotiv Moskva; Lokomotive Moskau; Lokomotiv; Lok Moscow; Lokomotiv Moscou; FC Lokomotiv Moscow; Lokomotiv de Moscú; Lokomotiv Mosca; Lokomotiv Moscú; Lokomotiv Moskau; Lokomotiw Moskwa; Lok Moskau; Loko Moscow; FK Lokomotiv Moskva; FC Lokomotiv; Lok. Moskva; Lokomotiw Moskau; FC Lokomotiv Moskva; Lokomotiv Moscovo
Rubin Kazan | Kazan | | RUB | Rubin; FC Rubin Kazan; Rubin Kasan; FC Rubin; Roubine Kazan; FK Rubin Kazan; FK Rubin
Rostov | Rostov-on-Don | | ROS | FC Rostov; FK Rostov; FK Rostow; Rostow; FC Rostow; Rostov na Donu; FC Rostov-on-Don
Krylia Sovetov | Samara | | KRY | Krylya Sovetov; Krylia Sovetov Samara; Krylya Sovetov Samara; Krylja Sowetow; Krylja Sowetow Samara; PFC Krylia Sovetov; KS Samara; Kryliya Sovetov; PFC Krylia Sovetov Samara; Kryl. Sov.; Krilija Sovjetov; FC Krylia Sovetov; PFK Krylya Sovetov; Kr. Sovetov; Krylia Sov.; Krylja Sovetov; Krylja Sovetov Samara; Kryliya Sovetov Samara; PFC Krylya Sovetov Samara; Krylia Sovietov
Akhmat Grozny | Grozny | | AKH | Akhmat; FC Akhmat Grozny; Achmat Grosny; Terek Grozny; RFK Akhmat; FC Akhmat; Terek Grosny; Akhmat Grozni; Ajmat Grozni; Ajmat Grozny; Akhmat Groznyi; Ahmat; RFC Akhmat; RFC Akhmat Grozny; FK Akhmat Grozny; Achmat; Terek; FK Akhmat; Akhmat Grozny FC; Achmat Groznyj
Akron Tolyatti | Tolyatti | | AKR | Akron; FC Akron Tolyatti; Akron Togliatti; Akron Toljatti; FC Akron; FK Akron; Akron Togliati; Akron Tol.; FK Akron Tolyatti; FC Akron Togliatti
Dynamo Makhachkala | Makhachkala | | DMA | Dinamo Makhachkala; FC Dynamo Makhachkala; Dynamo Machatschkala; FC Dinamo Makhachkala; Dinamo Mkhch; Din. Makhachkala; Dyn. Makhachkala; Dinamo Mahachkala; Dinamo Machaczkala; Dinamo Makh.; Dynamo Makh.; FK Dinamo Makhachkala; Dynamo Mahatchkala; Dynamo Makhatchkala; Dinamo Majachkalá; Dinamo Makhach.; FC Dinamo Machatschkala; Dinamo Machatschkala; Dynamo Machačkala; Dynamo Machaczkała; Dinamo Mak.
Orenburg | Orenburg | | ORE | FC Orenburg; FK Orenburg; Gazovik Orenburg; Orenbourg; Gazovik; FC Gazovik Orenburg; Oremburgo
Pari Nizhny Novgorod | Nizhny Novgorod | | PNN | Pari NN; FC Nizhny Novgorod; FC Pari Nizhny Novgorod; Nizhni Novgorod; Nischni Nowgorod; FC Pari NN; Pari N. Novgorod; FK Pari NN; Pari; Nizhny Novgorod FC; Pari Nizhni Novgorod; Pari Nischni Nowgorod; Pari Niznij Novgorod; Pari Nizhniy Novgorod; Nizhniy Novgorod; FK Nizhny Novgorod; Nizjni Novgorod
Baltika Kaliningrad | Kaliningrad | | BAL | Baltika; FC Baltika; FC Baltika Kaliningrad; FK Baltika; Baltika Kaliningrado; Baltika Königsberg; Baltika-BFU; FK Baltika Kaliningrad
Sochi | Sochi | | SOC | PFC Sochi; FC Sochi; PFK Sochi; FK Sochi; Sotschi; Sotchi; Soczi; PFC Sotschi; FK Sotschi; FK Sotchi
$list$);

select catalog.seed_teams('Liga MX', $list$
Club América | | | AME | CF América; Águilas del América; América de México; América México; CA América; Aguilas; Las Águilas; Club de Fútbol América; AMX
Atlas | | | ATS | Atlas Guadalajara; FC Atlas; Zorros; Rojinegros del Atlas; Atlas de Guadalajara; Rojinegros
Atlético San Luis | San Luis Potosí | | ASL | Atlético de San Luis; Atl. San Luis; San Luis; ADSL; Atlético S. Luis; At. San Luis; Club Atletico San Luis; Atl. de San Luis; Atlético San Luis Potosí; SLP; Ath San Luis; Atl. S. Luis; ATSL
Cruz Azul | | | CAZ | CD Cruz Azul; Deportivo Cruz Azul; La Máquina; Máquina; CF Cruz Azul; CRU; La Máquina Cementera; CRZ
Guadalajara | Guadalajara | Chivas | GDL | Chivas Guadalajara; CD Guadalajara; Chivas de Guadalajara; Deportivo Guadalajara; GUA; Chivas Rayadas; Club Deportivo Guadalajara; Rebaño Sagrado; Las Chivas; CHV
FC Juárez | Ciudad Juárez | | JUA | Bravos; Bravos de Juárez; Bravos Juárez; Bravos FC Juárez; Juárez Bravos; FC Juarez Bravos; FCJ
León | León | | LEO | Club León; Club León FC; La Fiera; Esmeraldas; Panzas Verdes; FC León; CF León
Mazatlán | Mazatlán | | MAZ | Mazatlán FC; Cañoneros; MZT; Mazatlán Futbol Club; Cañoneros de Mazatlán
Monterrey | Monterrey | Rayados | MTY | CF Monterrey; Rayados de Monterrey; MON; Rayados Monterrey; Club de Fútbol Monterrey; Monterey; CFM
Necaxa | | | NEC | Club Necaxa; Rayos; Rayos del Necaxa; Rayos de Necaxa; Impulsora Necaxa; CA Necaxa; NCX
Pachuca | Pachuca | Tuzos | PAC | CF Pachuca; Tuzos del Pachuca; Tuzos Pachuca; Tuzos de Pachuca; Club Pachuca
Puebla | Puebla | | PUE | Puebla FC; Club Puebla; La Franja; Camoteros; Club Puebla FC; La Franja de Puebla
Pumas UNAM | | Pumas | UNAM | Universidad Nacional; Club Universidad Nacional; UNAM Pumas; PUM; CU Nacional; Pumas de la UNAM; U. Nacional; Club Universidad; Universidad Nacional Pumas; Univ. Nacional
Querétaro | Querétaro | | QRO | Gallos Blancos; Gallos; Querétaro FC; Gallos Blancos de Querétaro; QUE; Gallos Blancos Queretaro; Gallos de Querétaro; Club Queretaro; Gallos Querétaro
Santos Laguna | Torreón | | SAN | Santos; Club Santos Laguna; Guerreros; Santos Torreon; Guerreros del Santos; Guerreros de Santos Laguna; Santos Laguna Torreón; SLA; Club Santos; SNT
Tigres UANL | | Tigres | UANL | CF Tigres; CF Tigres UANL; Tigres de la UANL; U.A.N.L.- Tigres; TIG; Tigres Monterrey; Tigres Nuevo León; Club Tigres; Universitarios de Nuevo León; Tigres de Monterrey; CF UANL
Tijuana | Tijuana | Xolos | TIJ | Club Tijuana; Xolos de Tijuana; Xoloitzcuintles; Xolos Tijuana; Club Tijuana Xoloitzcuintles; Xolo; Xoloitzcuintles de Tijuana; Club Tijuana Xolos; Xoloitzcuintles Tijuana
Toluca | Toluca | | TOL | Deportivo Toluca; Diablos Rojos; CD Toluca; Diablos; Diablos Rojos del Toluca; Diablos de Toluca; Deportivo Toluca FC; Diablos Rojos de Toluca; Dep. Toluca; Diablos Toluca
$list$);

select catalog.seed_teams('Brazilian Serie A', $list$
Athletico Paranaense | | | CAP | Athletico-PR; Atlético Paranaense; Atletico-PR; Athletico; CA Paranaense; Ath Paranaense; Furacão; Club Athletico Paranaense; CAPR; Athletico Parana; Athletico Paranaense PR; Club Atlético Paranaense; Atl Paranaense; Paranaense
Atlético Mineiro | | | CAM | Atlético-MG; CA Mineiro; Galo; Clube Atlético Mineiro; Atl. Mineiro; Atletico Mineiro MG; At. Mineiro; Atl Mineiro MG; ?Atlético; Mineiro; Atl. MG
Bahia | | | BAH | EC Bahia; Esporte Clube Bahia; Bahia Salvador; Bahia BA
Botafogo | | | BOT | Botafogo FR; Botafogo RJ; Botafogo de Futebol e Regatas; Botafogo Rio; Botafogo Rio de Janeiro; Botafogo de Regatas; BFR; Fogão; Botafogo de Rio
Red Bull Bragantino | | | RBB | Bragantino; RB Bragantino; Bragantino-SP; CA Bragantino; Red Bull Bragantino SP; RB Brag.; Red Bull Brag.; BGT; Clube Atletico Bragantino; Massa Bruta; RB Bragantino SP
Chapecoense | | | CHA | Associação Chapecoense de Futebol; Chape; Chapecoense SC; Chapecoense AF; ACF; Associacao Chapecoense; AC Chapecoense; Chapecoense de Futebol; CHP
Corinthians | | | COR | SC Corinthians; Corinthians SP; SC Corinthians Paulista; Corinthians Paulista; Timão; Sport Club Corinthians Paulista; Corintians; Corinthians São Paulo; SCCP
Coritiba | | | CFC | Coritiba FC; Coritiba PR; Coritiba FBC; Coxa; Coritiba Foot Ball Club; CTB
Cruzeiro | | | CRU | Cruzeiro EC; Cruzeiro MG; Raposa; Cruzeiro Esporte Clube; Cruzeiro Belo Horizonte; EC Cruzeiro
Flamengo | | | FLA | CR Flamengo; Flamengo RJ; Mengão; Clube de Regatas do Flamengo; Flamengo Rio; Flamengo Rio de Janeiro; CRF; Flamengo de Rio
Fluminense | | | FLU | Fluminense RJ; Fluminense Rio; Fluminense Football Club; Fluminense Rio de Janeiro; Fluminense F.C.; FFC
Grêmio | | | GRE | Grêmio FBPA; Grêmio Porto Alegre; Grêmio-RS; Grêmio Foot-Ball Porto Alegrense; Gremio Porto Alegrense; GFBPA; Grêmio FB Porto Alegrense
Internacional | | | INT | SC Internacional; Internacional-RS; Inter de Porto Alegre; Inter Porto Alegre; Internacional Porto Alegre; Inter; Colorado; Sport Club Internacional; Inter-RS; Internacional de Porto Alegre; SCI; Inter P. Alegre; Inter Porto Al.
Mirassol | Mirassol | | MIR | Mirassol SP; Mirassol Futebol Clube; MFC; Leão Caipira
Palmeiras | | | PAL | SE Palmeiras; Palmeiras SP; Verdão; Sociedade Esportiva Palmeiras; Palmeiras São Paulo; SEP
Remo | Belém | | REM | Clube do Remo; Remo PA; Clube Remo; CR Remo; Remo Belem; Clube do Remo PA; C. do Remo
Santos | Santos | | SAN | Santos SP; Peixe; Santos Futebol Clube; Santos F.C.; SFC; FC Santos
São Paulo | São Paulo | | SAO | São Paulo FC; SPFC; São Paulo-SP; FC São Paulo; São Paulo Futebol Clube; SPO; Tricolor Paulista
Vasco da Gama | | | VAS | Vasco; CR Vasco da Gama; Vasco RJ; Vasco de Gama; Clube de Regatas Vasco da Gama; CR Vasco; Vasco da Gama RJ; V. da Gama; CRVG; Vasco Gama
Vitória | | | VIT | EC Vitória; Vitória-BA; Esporte Clube Vitória; Vitoria Salvador; ECV; EC Vitoria Salvador; Vitoria Bahia; EC Vitória BA
$list$);

select catalog.seed_teams('Brazilian Serie B', $list$
América Mineiro | | | AMM | América-MG; América FC MG; América Futebol Clube; América; Coelho; Am. Mineiro; America Mineiro MG
Athletic Club (MG) | São João del-Rei | | ATC | Athletic Club; Athletic São João del-Rei; Athletic; Athletic Club Minas Gerais
Atlético Goianiense | | | ACG | Atlético-GO; AC Goianiense; Atl. Goianiense; Atlético Clube Goianiense; Dragão; Atletico Goianiense GO; Goianiense
Avaí | Florianópolis | | AVA | Avaí FC; Avaí-SC; Avaí Futebol Clube; Avai Florianopolis
Botafogo-SP | Ribeirão Preto | | BSP | Botafogo Ribeirão Preto; Botafogo FC SP; Botafogo FC; Botafogo de Ribeirão Preto; Botafogo Rib. Preto; Botafogo FC Ribeirão Preto
Ceará | | | CEA | Ceará SC; Ceará-CE; Ceará Sporting Club; Vozão; Ceara Sporting
CRB | Maceió | | CRB | Clube de Regatas Brasil; CRB-AL; CRB Maceió; CR Brasil; CR Brasil AL
Criciúma | Criciúma | | CRI | Criciúma EC; Criciúma-SC; ?Tigre; Criciúma Esporte Clube
Cuiabá | Cuiabá | | CUI | Cuiabá EC; Cuiabá-MT; Dourado; Cuiaba Esporte Clube
Fortaleza | Fortaleza | | FOR | Fortaleza EC; Fortaleza-CE; Leão do Pici; Fortaleza Esporte Clube; FEC
Goiás | | | GOI | Goiás EC; Goiás-GO; Esmeraldino; Goiás Esporte Clube
Juventude | Caxias do Sul | | JUV | EC Juventude; Juventude-RS; Papo; Esporte Clube Juventude; EC Juventude RS; Juventude Caxias; Juventude Caxias do Sul
Londrina | Londrina | | LON | Londrina EC; Londrina-PR; Tubarão; Londrina Esporte Clube
Náutico | | | NAU | Clube Náutico Capibaribe; Náutico-PE; Timbu; Náutico Capibaribe; Nautico Recife; CN Capibaribe; Clube Nautico
Novorizontino | | | NOV | Grêmio Novorizontino; Novorizontino-SP; GE Novorizontino; Grêmio Novorizontino SP; Gr. Novorizontino; GRN
Operário Ferroviário | | | OPE | Operário-PR; Operário; Operario Ferroviario EC; OFEC; Operario Ferroviario PR
Ponte Preta | | | PON | AA Ponte Preta; Ponte Preta-SP; Macaca; Ponte; Associação Atlética Ponte Preta; AAPP
São Bernardo | | | SBE | São Bernardo FC; São Bernardo-SP; São Bernardo Futebol Clube
Sport Recife | | | SPT | Sport; Sport Club do Recife; Sport-PE; SC do Recife; SC Recife; Sport do Recife; Leão da Ilha; Sport Club Recife; Sport C. Recife; Sport Club do Recife PE; Sport Clube do Recife
Vila Nova | | | VNO | Vila Nova FC; Vila Nova-GO; Vila Nova Goiânia; Vila Nova Futebol Clube; Vila
$list$);

select catalog.seed_teams('Argentine Primera División', $list$
Aldosivi | Mar del Plata | | ALD | CA Aldosivi; Aldosivi Mar del Plata; Aldosivi de Mar del Plata; Club Atlético Aldosivi
Argentinos Juniors | | | ARG | Argentinos; AA Argentinos Juniors; Argentinos Jrs; Arg. Juniors; Bicho; Argentinos Jr; Asociación Atlética Argentinos Juniors; AAAJ; Argentinos Jun.
Atlético Tucumán | | | ATU | Atl. Tucumán; CA Tucumán; Atlético de Tucumán; Tucumán; Club Atlético Tucumán; At. Tucuman; Decano; Ath Tucuman
Banfield | Banfield | | BAN | CA Banfield; Taladro; Club Atlético Banfield; El Taladro
Barracas Central | | | BAR | CA Barracas Central; Barracas; Barracas Ctral; Club Atlético Barracas Central
Belgrano | | | BEL | Belgrano Córdoba; Belgrano de Córdoba; CA Belgrano; CA Belgrano de Córdoba; Club Atlético Belgrano; Belgrano Cba
Boca Juniors | | | BOC | Boca; CA Boca Juniors; Boca Jrs; Xeneize; Boca Jr; Club Atlético Boca Juniors; CABJ; Boca Jun.; Boca Juniors Buenos Aires
Central Córdoba | Santiago del Estero | | CCO | Central Córdoba SdE; Central Córdoba de Santiago; Central Córdoba Santiago del Estero; C. Cordoba SdE; Cen. Córdoba; Central Cordoba Santiago; Central Cordoba de Santiago del Estero; CA Central Córdoba; Central Cordoba SE; Ctral Córdoba; Central Cba (SdE); CC Santiago del Estero; CCDE
Defensa y Justicia | | | DYJ | Defensa; Def. y Justicia; CSD Defensa y Justicia; Defensa & Justicia; D. y Justicia; Def. Justicia; DEF; Defensa Just.; Defensa y Just.; Club Social y Deportivo Defensa y Justicia; Halcón
Deportivo Riestra | | | RIE | Riestra; Dep. Riestra; CD Riestra; Club Deportivo Riestra; Deportivo Riestra Buenos Aires
Estudiantes de La Plata | La Plata | | EST | Estudiantes; Estudiantes LP; Estudiantes La Plata; Pincha; Est. La Plata; EDLP; Estudiantes de L.P.; Estudiantes Plata; Club Estudiantes de La Plata; Est. LP; Pincharratas; ELP; Estud. La Plata
Estudiantes de Río Cuarto | Río Cuarto | | ERC | Estudiantes RC; Estudiantes Río Cuarto; Est. Río Cuarto; AA Estudiantes; Asociación Atlética Estudiantes; Estudiantes de Rio IV; Estudiantes Río IV
Gimnasia La Plata | La Plata | | GLP | Gimnasia; Gimnasia LP; Gimnasia y Esgrima La Plata; Gimnasia y Esgrima de La Plata; GELP; Gimnasia de La Plata; Gimnasia y Esgrima LP; Gim. La Plata; GyE La Plata; CGE La Plata; Lobo; Gimn. La Plata; Gimnasia de LP; Gimnasia Esgrima La Plata
Gimnasia y Esgrima Mendoza | | | GEM | Gimnasia Mendoza; Gimnasia y Esgrima de Mendoza; Gimnasia de Mendoza; Gimnasia (M); Gimnasia (Mza); Gim. Mendoza; Gimnasia y Esgrima (M); Gimn. Mendoza; Gimnasia y Esgrima Mza
Godoy Cruz | Godoy Cruz | | GOD | CD Godoy Cruz; Godoy Cruz Mendoza; Godoy Cruz de Mendoza; Godoy Cruz Antonio Tomba; Tomba; CD Godoy Cruz Antonio Tomba; Godoy Cruz A.T.; Deportivo Godoy Cruz
Huracán | | | HUR | CA Huracán; Globo; Club Atlético Huracán; Huracán Buenos Aires
Independiente | | | IND | CA Independiente; Independiente Avellaneda; Independiente de Avellaneda; Club Atlético Independiente; CAI; Independ. Avellaneda; Ind. Avellaneda
Independiente Rivadavia | | | IRI | Ind. Rivadavia; Independiente Rivadavia Mendoza; CS Independiente Rivadavia; Ind. Rivadavia Mendoza; Independ. Rivadavia; Indep. Rivadavia; Independiente Rivadavia de Mendoza; Rivadavia; CSIR; Independiente Riv.; Independiente Mendoza; Indte. Rivadavia
Instituto | | | INS | Instituto Córdoba; Instituto de Córdoba; Instituto ACC; Instituto AC Cordoba; IACC; Instituto Atlético Central Córdoba; Instituto AC; Instituto (C); La Gloria
Lanús | Lanús | | LAN | CA Lanús; Granate; Club Atlético Lanús; Atletico Lanus
Newell's Old Boys | | | NOB | Newell's; CA Newell's Old Boys; Newells OB; Newels Old Boys; Newell´s Old Boys; Newell's Rosario; Club Atlético Newell's Old Boys; Lepra; Newell´s
Platense | | | PLA | CA Platense; Calamar; Club Atlético Platense; Platense Buenos Aires; Atl. Platense
Racing Club | | | RAC | Racing Avellaneda; Racing Club de Avellaneda; Racing Club Avellaneda; Racing de Avellaneda; La Academia; Academia; Racing (A)
River Plate | | | RIV | River; CA River Plate; Club Atlético River Plate; CARP; River Plate Buenos Aires; Riverplate; River Plate Argentina
Rosario Central | | | ROS | CA Rosario Central; ?Central; Canalla; Club Atlético Rosario Central; Ros. Central; Rosario Ctral; CARC; Canallas
San Lorenzo | | | SLO | San Lorenzo de Almagro; CA San Lorenzo de Almagro; CA San Lorenzo; San Lorenzo Almagro; Ciclón; Cuervo; Club Atlético San Lorenzo de Almagro; CASLA; El Ciclón
San Martín de San Juan | San Juan | | SMS | San Martín SJ; San Martin San Juan; CA San Martín; CA San Martín de San Juan; S. Martin S.J.; S. Martin San Juan; S. Martín S. Juan
Sarmiento | Junín | | SAR | Sarmiento Junín; Sarmiento de Junín; CA Sarmiento; CA Sarmiento Junín; Sarmiento (J); Club Atlético Sarmiento
Talleres | | | TAL | Talleres Córdoba; Talleres de Córdoba; CA Talleres; CA Talleres de Córdoba; Talleres (C); CA Talleres Córdoba; Talleres Cba
Tigre | Victoria | | TIG | CA Tigre; Matador; Club Atlético Tigre; Tigre Buenos Aires; CA Tigre Victoria
Unión | Santa Fe | | UNI | Unión Santa Fe; Union de Santa Fe; CA Unión; CA Unión de Santa Fe; Union SF; Unión de S.F.; U. Santa Fe; CA Unión Santa Fe; Union de S. Fe; Union S. Fe; Tatengue
Vélez Sarsfield | | | VEL | Vélez; CA Vélez Sarsfield; Velez Sarfield; Club Atlético Vélez Sarsfield; Velez Sarsf.; Fortín; Velez Sarsfield Buenos Aires
$list$);

select catalog.seed_teams('Chilean Primera División', $list$
Audax Italiano | | | AUD | Audax; CD Audax Italiano; Audax CS Italiano; Audax It.; Audax Club Sportivo Italiano; ACSI
Cobresal | | | COB | CD Cobresal; CDP Cobresal; Deportes Cobresal
Colo-Colo | | | CC | CSD Colo-Colo; ColoColo; Colo-Colo Santiago; COL; CSD Colocolo
Coquimbo Unido | Coquimbo | | COQ | CD Coquimbo Unido; Coquimbo Un.; CD Coquimbo
Deportes Concepción | Concepción | | DCO | Dep. Concepción; CSD Concepción; CD Concepcion; Deportes Concep.
Deportes Iquique | Iquique | | IQU | Dep. Iquique; CD Iquique; Municipal Iquique; CD Deportes Iquique; Club Deportes Iquique
Deportes La Serena | La Serena | | LSE | Dep. La Serena; CD La Serena; Serena; Club de Deportes La Serena; Deportes L. Serena; CDLS
Deportes Limache | Limache | | LIM | Dep. Limache; CD Limache; Club Deportes Limache; Deportes Limache CD
Everton de Viña del Mar | Viña del Mar | | EVE | Everton; Everton CD; Everton Viña del Mar; CD Everton; Everton Chile; Everton de Vina; Everton Viña; CD Everton de Vina del Mar; Everton V. del Mar
Huachipato | Talcahuano | | HUA | CD Huachipato; Huachipato Talcahuano; Club Deportivo Huachipato
Ñublense | Chillán | | NUB | CD Ñublense; Ñublense Chillán; CDP Ñublense; Deportivo Ñublense; Ñublense de Chillán; Club Deportivo Ñublense
O'Higgins | Rancagua | | OHI | O'Higgins Rancagua; CD O'Higgins; O'Higgins de Rancagua; O´Higgins; Ohiggins FC
Palestino | | | PAL | CD Palestino; Palestino Santiago; Club Deportivo Palestino; Palestino Chile
Universidad Católica | | | UCA | U. Católica; Católica; CD Universidad Católica; Univ Catolica; UC Chile; Universidad Católica de Chile; CD Univ. Catolica; UC; Cruzados; Universidad Catolica Chile; U. Católica Chile
Universidad de Chile | | | UCH | La U; U. de Chile; Univ. de Chile; U. Chile; CF Universidad de Chile; CFP Universidad de Chile; Universidad Chile; CD Universidad de Chile; U.de Chile; Univ. Chile; U. De Chile Santiago; Universidad De Ch.; UdeChile; Club Universidad de Chile
Universidad de Concepción | Concepción | | UDC | U. de Concepción; U. Concepción; UdeC; Universidad Concepción; Univ. de Concepción; CD Universidad de Concepción; Univ. Concepcion; Universidad De Conc.
Unión Española | | | UES | U. Española; CD Unión Española; Unión Española Santiago; Un. Espanola
Unión La Calera | La Calera | | ULC | U. La Calera; Calera; CD Unión La Calera; La Calera Unión; Un. La Calera; Union Calera; U. Calera; Union L. Calera; U. L. Calera
$list$);

select catalog.seed_teams('Colombian Primera A', $list$
Águilas Doradas | Rionegro | | AGU | Rionegro Águilas; Águilas Doradas Rionegro; Águilas; Rionegro Águilas Doradas; Aguilas Dor.
Alianza Valledupar | Valledupar | | ALZ | Alianza FC; Alianza; Alianza Petrolera; Alianza FC Valledupar; Alianza de Valledupar; Alianza Valledupar FC; Alianza Pet.
América de Cali | | | AMC | América; América Cali; CD América de Cali; SAD América de Cali; Am. de Cali; A. de Cali; Escarlata; Corporación Deportiva América
Atlético Nacional | | | NAC | Nacional; Atl. Nacional; CA Nacional; Atlético Nacional Medellín; CAN; Verdolaga; At. Nacional; Nacional Medellin; Nacional de Medellín; Atl. Nacional Medellin; Club Atlético Nacional; Ath Nacional; Atletico Nac.; ATN
Atlético Bucaramanga | Bucaramanga | | BUC | Atl. Bucaramanga; CA Bucaramanga; Club Atlético Bucaramanga; Leopardos; Atl. Bucaram.; Ath Bucaramanga
Boyacá Chicó | | | CHI | Chicó; Boyacá Chicó FC; Boy. Chico; Deportivo Boyacá Chicó
Cúcuta Deportivo | Cúcuta | | CUC | Cúcuta Dep.; CD Cúcuta; Motilones; Cúcuta Deportivo FC
Deportivo Cali | | | CAL | Dep. Cali; AD Cali; Cali; Asociación Deportivo Cali; Azucareros; ?Deportivo
Deportivo Pasto | Pasto | | PAS | Dep. Pasto; AD Pasto; Asociación Deportivo Pasto; CD Pasto; Volcánicos
Deportivo Pereira | Pereira | | PER | Dep. Pereira; CD Pereira; Corporación Social Deportiva y Cultural de Pereira; Matecaña; Deportivo Per.
Deportes Tolima | | | TOL | Tolima; Dep. Tolima; CD Tolima; Club Deportes Tolima; CC Deportes Tolima; Club Deportes Tol.; Deportivo Tolima; Pijaos
Envigado | Envigado | | ENV | Envigado Fútbol Club; FC Envigado; Envigado F.C.
Fortaleza CEIF | | | FOR | Fortaleza; Fortaleza FC; Fortaleza Bogotá; Fortaleza CEIF FC; CEIF Fortaleza; CEIF; Fortaleza Colombia
Independiente Medellín | | | DIM | Deportivo Independiente Medellín; Medellín; Ind. Medellín; Dep. Independiente Medellín; CD Independiente Medellin; Indep. Medellin; Dep. Ind. Medellín; Dep Medellin; Independ. Medellin; CD Ind. Medellin
Jaguares de Córdoba | Montería | | JAG | Jaguares; Jaguares Córdoba; Jaguares FC; J. de Córdoba; Jaguares de Córdoba FC; Jaguares de Monteria; Jaguares FC de Cordoba
Junior | Barranquilla | | JUN | Junior de Barranquilla; Atlético Junior; Junior Barranquilla; CDP Junior; CD Junior; CD Popular Junior FC; Junior FC Barranquilla; CDP Junior FC; Tiburones; Corporación Popular Deportiva Junior; CPD Junior; Atl. Junior; CD Junior Barranquilla; CDP Junior Barranquilla; Tiburón
La Equidad | | | EQU | Equidad; CD La Equidad; La Equidad Bogotá; Internacional de Bogotá; Inter Bogotá; Internacional Bogotá; CD La Equidad Seguros; Equidad Seguros; Inter de Bogotá; Club Deportivo La Equidad; La Equidad Seguros
Llaneros | Villavicencio | | LLA | Llaneros Villavicencio; CD Llaneros; Llaneros F.C.; Club Llaneros
Millonarios | | | MIL | Millonarios Bogotá; CD Los Millonarios; Millos; Millonarios FC Bogotá; CD Millonarios; Embajador; CD Los Millonarios Bogota; Los Millonarios; MLL
Once Caldas | Manizales | | ONC | Corporación Deportiva Once Caldas; Once Caldas Manizales; CD Once Caldas; Caldas; ONCE; Deportivo Once Caldas
Santa Fe | | | ISF | Independiente Santa Fe; Ind. Santa Fe; Santa Fe Bogotá; Indep. Santa Fe; CI Santa Fe; Club Independiente Santa Fe; CD Independiente Santa Fe; Independ. Santa Fe; STF; Sta Fe; SFE; Santafe; Ind. Sta. Fe
Unión Magdalena | | | UMA | U. Magdalena; CD Unión Magdalena; Un. Magdalena; Ciclón Bananero; Unión Mag.
$list$);

select catalog.seed_teams('Uruguayan Primera División', $list$
Albion | | | ALB | Albion Montevideo; Albion Football Club; Albión FC
Boston River | | | BOS | CA Boston River; Club Atlético Boston River
Central Español | | | CES | Central Español FC; Central Español Fútbol Club
Cerro | | | CER | CA Cerro; Club Atlético Cerro; Cerro Montevideo; CA Cerro Montevideo; Atletico Cerro
Cerro Largo | Melo | | CLA | CLFC; Cerro Largo Fútbol Club
Danubio | | | DAN | Danubio Montevideo; Danubio Fútbol Club
Defensor Sporting | | | DEF | Defensor; Defensor Sp.; Defensor Sporting Montevideo; Defensor SC; Def. Sporting; Defensor Sporting Club; Violeta; Defensor Sport
Deportivo Maldonado | Maldonado | | DMA | Dep. Maldonado; CD Maldonado; Depor Maldonado; Deportivo Mald.; Maldonado FC
Juventud | Las Piedras | | JUV | Juventud de Las Piedras; Juventud Las Piedras; CA Juventud; CA Juventud de Las Piedras; Juventud L. Piedras; Juv. Las Piedras; Juventud Piedras; Juventud LP; Club Atlético Juventud
Liverpool Montevideo | Montevideo | | LIV | Liverpool; Liverpool de Montevideo; Liverpool Uruguay; Liverpool Mont.; Liverpool Fútbol Club
Miramar Misiones | | | MIS | CS Miramar Misiones; Miramar; CSM Misiones; Club Sportivo Miramar Misiones
Montevideo City Torque | Montevideo | | MCT | City Torque; Torque; MVD City Torque; Montevideo City; CA Torque; Mont. City Torque; Club Atlético Torque; Mdeo City Torque; Montevideo C.T.; Mvdeo City Torque; CA Montevideo City Torque
Montevideo Wanderers | Montevideo | | WAN | Wanderers; Wanderers Montevideo; CA Wanderers; Wanderers FC; Wanderers FC Montevideo; Mont. Wanderers; Wanderers Mvd; Wanderers de Montevideo; Mvd. Wanderers; Bohemios; Mdeo Wanderers
Nacional | | | NAC | Nacional Montevideo; Club Nacional de Football; Nacional de Football; Nacional de Montevideo; Club Nacional; CN de Football; Nacional Uruguay; Nacional Football; Club Nacional Football; Bolso; Club N. Football; CNdeF
Peñarol | | | PEN | CA Peñarol; Peñarol Montevideo; Carbonero; Club Atlético Peñarol; Manya; Atlético Peñarol; Peñarol de Montevideo
Plaza Colonia | Colonia | | PLC | CD Plaza Colonia; Club Plaza Colonia; Plaza; CP Colonia; Club Plaza Colonia de Deportes; CD Plaza Colonia de Deportes; Plaza de Colonia
Progreso | | | PRO | CA Progreso; Progreso Montevideo; Club Atlético Progreso
Racing Club de Montevideo | Montevideo | | RAC | Racing; Racing Montevideo; Racing Club Montevideo; Racing CM; Racing Club; Racing Uruguay; Racing Mvd; Racing Club Mvd; Racing Mont.
River Plate Montevideo | Montevideo | | RPM | River Plate; CA River Plate Montevideo; River Plate de Montevideo; CA River Plate; River Montevideo; River Plate Uruguay; River Plate Mont.; Darseneros
$list$);

select catalog.seed_teams('Peruvian Liga 1', $list$
Universitario de Deportes | | | UNI | Universitario; Universitario Lima; Club Universitario de Deportes; Universitario de Lima; U. de Deportes; Universitario Dep.; Univ. de Deportes; Univ. Deportes; Universitario Perú; CU Deportes; Club Universitario; Universitario de Dep.
Alianza Lima | | | ALI | Club Alianza Lima; CA Lima; Al. Lima; Club Alianza; ?Alianza; Blanquiazul
Sporting Cristal | | | SCR | Cristal; Club Sporting Cristal; Sp. Cristal; CS Cristal; CSC; Sporting Cristal Lima; Sport. Cristal; CRI
FBC Melgar | Arequipa | | MEL | Foot Ball Club Melgar; FBC Melgar Arequipa; Melgar Arequipa; FB Melgar; Dominó; Melgar FBC
Cienciano | | | CIE | Club Cienciano; Cienciano del Cusco; Cienciano Cusco; CS Cienciano; Cienciano Cuzco; Cienciano de Cuzco
Cusco FC | Cusco | | CUS | Real Garcilaso; Cuzco FC; Cusco Fútbol Club; Cuzco
ADT | Tarma | | ADT | ADT Tarma; Asociación Deportiva Tarma; AD Tarma; Tarma ADT
Atlético Grau | Piura | | GRA | Atl. Grau; Grau; CA Grau; Club Atlético Grau; At. Grau; CA Grau Piura; Atlético Grau Piura
Alianza Atlético | Sullana | | AAS | Alianza Atlético Sullana; Alianza Atl.; Alianza Atl. Sullana; Alianza Sullana; CA Alianza Atlético; Alianza Atlético de Sullana; CA Sullana
Deportivo Garcilaso | | | GAR | Dep. Garcilaso; Garcilaso; Deportivo Garcilaso Cusco; AD Garcilaso; Asociación Deportiva Garcilaso; Garcilaso Cusco
Sport Huancayo | Huancayo | | HUA | CD Sport Huancayo; Sp. Huancayo; Club Sport Huancayo
Sport Boys | Callao | | SBO | Sport Boys Association; Sport Boys Callao; Sp. Boys; Sport Boys del Callao; Boys; SBA
Los Chankas | | | CHA | Chankas; Los Chankas CYC; CD Los Chankas; Chankas CYC; CC Los Chankas; Los Chancas; CCD Los Chankas; Chancas
UTC Cajamarca | | | UTC | UTC de Cajamarca; Universidad Técnica de Cajamarca; CCD UTC; U. Técnica de Cajamarca; U.T. Cajamarca; Univ. Tecnica Cajamarca
Comerciantes Unidos | Cutervo | | COM | Comerciantes Unidos Cutervo; Com. Unidos; Comerciantes; Comerciantes Un.; CD Comerciantes Unidos
Juan Pablo II College | Chongoyape | | JPC | Juan Pablo II; J. Pablo II College; ADC Juan Pablo II; Juan Pablo; J. Pablo II; Juan Pablo II Chongoyape; Juan Pablo II Col.; ACD Juan Pablo II; CD Juan Pablo II; ADC Juan Pablo II College; CD Juan Pablo II College; JP II College
Alianza Universidad | Huánuco | | AUH | Alianza Universidad Huánuco; Alianza UDH; Alianza Univ.; Alianza Huánuco; Alianza Universidad de Huánuco; Alianza Uni.
Ayacucho FC | Ayacucho | | AYA | Inti Gas; Ayacucho Fútbol Club; Inti Gas Deportes
Binacional | | | BIN | Deportivo Binacional; Dep. Binacional; Escuela Municipal Binacional; Deportivo Binacional FC; EM Deportivo Binacional; EMD Binacional; Escuela Municipal Deportivo Binacional
FC Cajamarca | Cajamarca | | CAJ | Cajamarca FC; Cajamarca Fútbol Club
CD Moquegua | Moquegua | | MOQ | Deportivo Moquegua; Dep. Moquegua; CD Moquegua FC; Club Deportivo Moquegua
$list$);

select catalog.seed_teams('Ecuadorian Serie A', $list$
LDU Quito | | | LDU | Liga de Quito; Liga Deportiva Universitaria; LDU de Quito; Liga Quito; Liga Deportiva Universitaria de Quito; LDQ; LDUQ; Liga Dep. Universitaria Quito; LD Universitaria; Liga Dep. Universitaria; Liga Dep. U. Quito; Liga Deportiva Universitaria Quito
Independiente del Valle | | | IDV | Ind. del Valle; Indep. del Valle; I. del Valle; CSD Independiente del Valle; Independiente DV; Independ. del Valle; Independiente d. Valle; CAR Independiente del Valle; CSD Ind. del Valle; Independiente Valle; Ind. d. Valle; Indep. Valle
Barcelona SC | | | BSC | Barcelona Guayaquil; Barcelona Sporting Club; Barcelona SC Guayaquil; Barcelona de Guayaquil; Barcelona Ecuador; Barcelona Sp.; Barcelona Guay.
Emelec | | | EME | CS Emelec; Club Sport Emelec; Emelec Guayaquil; CS Emelec Guayaquil
Aucas | | | AUC | SD Aucas; SD Aucas Quito; Sociedad Deportiva Aucas; Aucas Quito
Universidad Católica del Ecuador | | | UCQ | Universidad Católica; U. Católica; Universidad Católica Quito; CD Universidad Católica; Univ. Católica; U. Católica del Ecuador; Católica Quito; U. Catolica Quito; Universidad Catolica Ecuador; UC Quito; U Catolica Ecuador
Orense | Machala | | ORE | Orense Sporting Club; Orense Machala; Orense S.C.
El Nacional | | | ELN | Nacional; CD El Nacional; Club Deportivo El Nacional; El Nacional Quito; CD El Nacional Quito; El Nac.
Delfín | | | DEL | Delfín SC; Delfín Sporting Club; Delfín Manta
Deportivo Cuenca | Cuenca | | CUE | Dep. Cuenca; CD Cuenca; Club Deportivo Cuenca; Deportivo Cuen.
Libertad FC | Loja | | LIB | Libertad Loja; Libertad FC Loja; Libertad Fútbol Club; Libertad Ecuador
Macará | | | MAC | CSD Macará; Macará Ambato; Club Social y Deportivo Macará
Manta | | | MAN | Manta F.C.; Manta Fútbol Club
Mushuc Runa | | | MUS | Mushuc Runa SC; Mushuc; Mushuc Runa Sporting Club
Técnico Universitario | | | TUN | Téc. Universitario; CD Técnico Universitario; Tecnico Univ.; Tecnico Universit.; Tecnico Uni.; CSD Técnico Universitario; Club Técnico Universitario
Vinotinto Ecuador | | | VIN | Vinotinto; Vinotinto de Ecuador; Vinotinto FC; Club Vinotinto de Ecuador; Vinotinto FC Ecuador
Guayaquil City | | | GYC | River Ecuador; River Plate Ecuador; CA River Plate Ecuador; Guayaquil City F.C.
Leones del Norte | Ibarra | | LEO | Leones; Leones FC; Leones del Norte FC; L. del Norte; Leones Norte; Leones FC Ibarra; Leones De Norte
$list$);

select catalog.seed_teams('Saudi Pro League', $list$
Al-Ahli | | | AHL | Al Ahli Jeddah; Al-Ahli Saudi; Al Ahli Saudi FC; Al-Ahli SFC; Al Ahly Jeddah; Al-Ahli Dschidda; Al Ahli Djeddah; Ahli Jeddah; Al Ahli SC; Al-Ahli Yeda; Ahli; Ahli Saudi
Al-Ettifaq | Dammam | | ETT | Ettifaq; Al-Ittifaq; Al Ettifaq Dammam; Al-Ettifaq FC; Al Etifaq; Ettifaq FC; Al Ittifaq Dammam
Al-Fateh | Al-Hasa | | FTH | Al Fath; Fateh; Al-Fateh SC; Al-Fateh FC; Al-Fateh Al-Hasa; Al Fateh Al Mubarraz
Al-Fayha | | | FAY | Al-Feiha; Fayha; Al-Faiha; Al-Fayha FC; Al-Feiha FC; Feiha; Al Fayhaa; Al-Faiha FC
Al-Hazem | | | HAZ | Al-Hazm; Al-Hazem FC; Hazem; Al Hazm FC; Hazm; Al Hazem Ar Rass; Al Hazem SC; Al-Hazm Ar Rass
Al-Hilal | | | HIL | Al-Hilal Riyadh; Al-Hilal SFC; Al-Hilal Saudi FC; Hilal; Al-Hilal Riad; Al-Hilal Saudi; Al-Hilal FC; Al Hilal SC; Al Hilal Saudi Club; Al-Hilal Rijad; Al-Hilal Riyad
Al-Ittihad | | | ITT | Al-Ittihad Jeddah; Al-Ittihad Club; Ittihad; Al-Ittihad Dschidda; Ittihad Jeddah; Al-Ittihad FC; Al Itihad; Al Ittihad Djeddah; Ittihad Club; Al-Ittihad Yeda; Al Ittihad SC; Al-Ittihad Saudi
Al-Khaleej | Saihat | | KHA | Khaleej; Al-Khaleej Saihat; Al Khalij; Al-Khaleej FC; Al-Khaleej Club; Al-Khaleej Sayhat
Al-Kholood | | | KHO | Al-Khulood; Kholood; Al-Kholood Club; Al Kholood FC; Al Khlood; Al-Kholoud; Al-Kholood Ar Rass; Al Khulud
Al-Najma | Unaizah | | NAJ | Al-Najmah; Al Najma Unaizah; Al-Najma SC; Al-Najma FC; Najma; Al-Najma Saudi; Al Najma Saudi Arabia; Al-Najma Club
Al-Nassr | | | NAS | Al Nasr; Al-Nassr Riyadh; Nassr; Al Nassr FC; Al-Nasr Riyadh; Al-Nassr Riad; Al-Nassr Saudi; Al-Nasr Riad; Al-Nassr Rijad; An-Nassr; Al Nassr SC; Al-Nassr Riyad
Al-Okhdood | Najran | | OKH | Al-Akhdoud; Al Okhdoud; Okhdood; Al-Okhdood FC; Al Okhdood Club; Al-Ukhdud; Al Akhdood; Al Okhdood Najran
Al-Qadsiah | Khobar | | QAD | Al-Qadisiyah; Al-Qadisiya; Qadsiah; Al-Qadsiah Khobar; Al-Qadsiah FC; Al-Qadisiyah FC; Al-Qadisiah; Al Qadsia; Al-Qadisiya Al Khubar; Qadisiyah; Al-Quadisiya; Al-Qadisiyyah; Al-Qadisiya Khobar; Al-Qadsiah Al-Khobar; Al Qadasiya; Al-Qadisiya FC; Al Qadsiyah
Al-Riyadh | | | RIY | Al-Riyadh SC; Al-Riad; Al-Riyad; Al-Riyadh FC; Riyadh SC; Ar-Riyadh; Al Riyadh Club
Al-Shabab | | | SHB | Al-Shabab Riyadh; Shabab; Al Shabab FC; Al-Shabab Riad; Al-Shabab Saudi; Ash-Shabab; Al-Shabab SC; Al Shabab Club; Al Shabab Saudi Arabia; Al Shabaab
Al-Taawoun | Buraidah | | TAA | Al-Taawon; Al-Taawun; Taawoun; Al-Taawoun FC; Al-Taawoun Buraidah; Al Tawoun; Taawon; Al-Taawoun Buraydah; Al-Taawon FC; Al-Taawoun Club; Al Taawoun SC; Al-Taawn; Al-Taawun FC
Damac | Khamis Mushait | | DAM | Dhamk; Damak; Damac FC; Damac Khamis Mushait; Dhamak; Dhamac; Damac Club; Dhamk Club; Damac SC; Damak FC; Damac Saudi; Damac Khamis
Neom | Tabuk | | NEO | Neom SC; NEOM Sports Club; Neom Tabuk; NEOM SC Tabuk; Neom Club; Neom FC; Neom Sports
$list$);

select catalog.seed_teams('Japanese J1 League', $list$
Albirex Niigata | Niigata | Albirex | NII |
Avispa Fukuoka | Fukuoka | Avispa | FUK |
Cerezo Osaka | Osaka | Cerezo | CEO | C-Osaka
Fagiano Okayama | Okayama | Fagiano | OKA |
FC Tokyo | Tokyo | | FCT | FC Tokio; Tokio FC; FC Tóquio
Gamba Osaka | Osaka | Gamba | GAM | G-Osaka
JEF United Chiba | Chiba | | JEF | JEF United; JEF Chiba; JEF United Ichihara Chiba; JEF Utd Chiba; JEF Utd
Kashima Antlers | Kashima | Antlers | KAS | Kashima Ant.
Kashiwa Reysol | Kashiwa | Reysol | KSW |
Kawasaki Frontale | Kawasaki | Frontale | KAW | Kawasaki Front.
Kyoto Sanga | Kyoto | Sanga | KYO | Kyoto Sanga FC; Kyoto Purple Sanga
Machida Zelvia | Machida | Zelvia | MAC | FC Machida Zelvia; Zelvia Machida
Mito HollyHock | Mito | HollyHock | MIT | Mito Holly Hock; Mito Hollyhock FC
Nagoya Grampus | Nagoya | Grampus | NAG | Nagoya Grampus Eight; Grampus Eight
Sanfrecce Hiroshima | Hiroshima | Sanfrecce | HIR |
Shimizu S-Pulse | | S-Pulse | SHI | Shimizu; Shimizu SPulse
Shonan Bellmare | Hiratsuka | Bellmare | SHO | Shonan; Bellmare Hiratsuka
Tokyo Verdy | | Verdy | TVE | Tokyo Verdy 1969; Verdy Tokyo; Tokio Verdy; Verdy Kawasaki
Urawa Red Diamonds | Saitama | | URA | Urawa Reds; Urawa; Urawa RD; Urawa Red Dia.; Urawa Red Diamonds Saitama
V-Varen Nagasaki | Nagasaki | V-Varen | VVN | VVaren Nagasaki
Vissel Kobe | Kobe | Vissel | KOB |
Yokohama FC | Yokohama | | YFC | YokohamaFC
Yokohama F. Marinos | Yokohama | Marinos | YFM | F. Marinos; Yokohama F.Marinos; Yokohama FM
$list$);

select catalog.seed_teams('South Korean K League 1', $list$
FC Anyang | Anyang | | ANY | Anyang FC
Bucheon FC 1995 | Bucheon | | BUC | Bucheon FC
Daegu FC | Daegu | | DGU | FC Daegu
Daejeon Hana Citizen | Daejeon | | DJN | Daejeon Citizen; Daejeon Hana; Daejeon HC; Daejeon Hana Citizen FC
FC Seoul | Seoul | | SEO | Seoul FC; FC Seúl
Gangwon FC | | | GWN | FC Gangwon
Gimcheon Sangmu | Gimcheon | | GCS | Sangmu; Gimcheon Sangmu FC; Sangju Sangmu; Kimcheon Sangmu
Gwangju FC | Gwangju | | GJU | FC Gwangju; Kwangju FC
Incheon United | Incheon | | INC | Incheon Utd; Incheon United FC
Jeju SK | Jeju | | JEJ | Jeju United; Jeju Utd; Jeju SK FC; SK Jeju
Jeonbuk Hyundai Motors | | | JEO | Jeonbuk; Jeonbuk Motors; Jeonbuk Hyundai; Jeonbuk FC; Jeonbuk HM; Chonbuk Hyundai Motors; Jeonbuk H. Motors
Pohang Steelers | Pohang | Steelers | POH | FC Pohang Steelers
Suwon FC | Suwon | | SUW | FC Suwon; Suwon City FC
Ulsan HD | Ulsan | | ULS | Ulsan HD FC; Ulsan Hyundai; Ulsan Hyundai FC; HD Ulsan; Ulsan Hyundai Horang-i
$list$);

select catalog.seed_teams('Chinese Super League', $list$
Beijing Guoan | Beijing | Guoan | BJG | Beijing Sinobo Guoan; Pekin Guoan; Peking Guoan; BJ Guoan
Changchun Yatai | Changchun | Yatai | CCY |
Chengdu Rongcheng | Chengdu | Rongcheng | CDR | Chengdu Better City; Chengdu Rongcheng FC
Chongqing Tonglianglong | Chongqing | | CQT | Chongqing Tongliang Long; Tonglianglong; Chongqing TL; Tongliang Long; Chongqing Tongliangl.
Dalian Yingbo | Dalian | Yingbo | DLY | Dalian K'un City; Dalian Zhixing; Dalian Yingbo FC
Henan FC | | | HEN | Henan Songshan Longmen; Henan Jianye; Henan Songshan; Henan Jiuzu Dukang; Songshan Longmen
Liaoning Tieren | Shenyang | Tieren | LNT | Liaoning Ironman; Liaoning Shenyang Urban; Shenyang Urban; Liaoning Tieren FC; Liaoning
Meizhou Hakka | Meizhou | | MZH | Meizhou Kejia; Hakka
Qingdao Hainiu | Qingdao | Hainiu | QDH | Qingdao Manatee; Qingdao Jonoon
Qingdao West Coast | Qingdao | | QWC | Qingdao Youth Island; Qingdao WC; Qingdao Xihai'an; Qingdao W. Coast
Shandong Taishan | | | SDT | Shandong Luneng; Shandong Luneng Taishan; Shandong; Luneng
Shanghai Port | Shanghai | | SHP | Shanghai SIPG; SIPG; Shanghai Haigang; Shanghai East Asia
Shanghai Shenhua | Shanghai | Shenhua | SHS | Shanghai Greenland Shenhua; Greenland Shenhua; Schanghai Shenhua
Shenzhen Peng City | Shenzhen | | SZP | Shenzhen Xinpengcheng; Sichuan Jiuniu; Peng City; Shenzhen PC; Shenzhen Xin Pengcheng; Shenzhen Pengcheng
Tianjin Jinmen Tiger | Tianjin | | TJT | Jinmen Tiger; Tianjin Jinmenhu; Tianjin Teda; Tianjin JMT; Tianjin Tigers; Tianjin TEDA FC; Jinmen Tigers; Tianjin Jinmen Tigers; Tianjin J. Tiger
Wuhan Three Towns | Wuhan | | WTT | Wuhan 3 Towns; Wuhan Sanzhen; Three Towns; Wuhan TT; Wuhan T. Towns
Yunnan Yukun | Yuxi | Yukun | YNY | Yunnan; Yunnan Yukun FC
Zhejiang FC | Hangzhou | | ZHJ | Zhejiang Professional; Hangzhou Greentown; Zhejiang Greentown; Zhejiang Energy Greentown; Zhejiang Professional FC; Zhejiang Pro
$list$);

select catalog.seed_teams('Australian A-League Men', $list$
Adelaide United | Adelaide | | ADE | Adelaide Utd; Adelaide Utd FC
Auckland FC | Auckland | | AKL | Black Knights; Auckland Football Club; AUK; FC Auckland
Brisbane Roar | Brisbane | Roar | BRI | BNE; Queensland Roar; Roar FC; BRR
Central Coast Mariners | | Mariners | CCM | Central Coast; CC Mariners; Central C. Mariners; Cent. Coast Mariners; Central Coast Marin.
Macarthur FC | | | MAC | Macarthur Bulls; Macarthur FC Bulls; Bulls FC Macarthur; Bulls Macarthur; MacArthur Football Club
Melbourne City | Melbourne | | MCY | Melb City; Melbourne Heart; MCFC; MEC; ?City
Melbourne Victory | Melbourne | Victory | MVC | Melb Victory; MVFC; MEV; ?Melb
Newcastle Jets | Newcastle | Jets | NEW | Newcastle United Jets; Newcastle Utd Jets; NUJ; Newcastle Jets Football Club
Perth Glory | Perth | Glory | PER | Glory FC; PGL; Perth Glory Football Club
Sydney FC | Sydney | | SYD | FC Sydney; Sky Blues; Sydney Football Club
Wellington Phoenix | Wellington | Phoenix | WEL | Nix; Wellington Ph.; Wellington Phoenix NZ; WPX; Wellington Pho.
Western Sydney Wanderers | | Wanderers | WSW | Western Sydney; WS Wanderers; Western Sydney Wand.; Western Sydney Wdrs; West Sydney Wanderers; Western Syd. Wanderers; W Sydney
$list$);

select catalog.seed_teams('Indian Super League', $list$
Bengaluru FC | Bengaluru | | BFC | Bangalore FC; Bangalore; FC Bengaluru; BEN; JSW Bengaluru FC
Chennaiyin FC | | | CFC | Chennaiyan FC; CHE; Chennaiyan; Chennayin; Chennayin FC
East Bengal FC | | | EBFC | SC East Bengal; Emami East Bengal; Kingfisher East Bengal; EB; East Bengal Club; EAB; Emami East Bengal FC
FC Goa | Goa | | FCG | Goa FC
Inter Kashi | | | IKA | Inter Kashi FC; Kashi; FC Inter Kashi; INK
Jamshedpur FC | Jamshedpur | | JFC | FC Jamshedpur; JAM
Kerala Blasters | | Blasters | KBFC | Kerala; Kerala Blasters FC; KER; KB FC
Mohammedan SC | | | MSC | Mohammedan Sporting; Mohammedan Sporting Club; Mohammedans; Md Sporting; MDN; Mohammadan SC; Mohammedan SC Kolkata; Mohammadan Sporting
Mohun Bagan Super Giant | | | MBSG | Mohun Bagan; Mohun Bagan SG; ATK Mohun Bagan; Mohun Bagan Super Giants; MB Super Giant; MBG; Mohun Bagan FC; Mohun Bagan AC; MB Super Giants; MB
Mumbai City FC | Mumbai | | MCFC | MUM; Mumbai FC
NorthEast United FC | | | NEUFC | North East United; NorthEast Utd; North East United FC; NEU; Northeast; North East Utd; NE United; NE United FC; NorthEast Utd FC
Odisha FC | | | OFC | FC Odisha; ODI; Orissa FC
Punjab FC | | | PFC | RoundGlass Punjab; RoundGlass Punjab FC; PUN; FC Punjab; Minerva Punjab
SC Delhi | | | SCD | Sporting Club Delhi; SC Delhi FC; Hyderabad FC; Sporting Delhi; Delhi SC; Sporting Club of Delhi; Delhi Sporting Club
$list$);

select catalog.seed_teams('Egyptian Premier League', $list$
Al Ahly | | | AHL | Al Ahly SC; Al Ahly Cairo; Al Ahli Cairo; Al-Ahly Kairo; Ahly; Al Ahly Egypt; Al Ahly FC; Al Ahly Le Caire; Ahly SC; El Ahly; Al Ahly Sporting Club; Al Ahli SC Cairo
Zamalek | | | ZAM | Zamalek SC; Zamalek Cairo; Al Zamalek; El Zamalek; Zamalek Kairo; Zamalek FC; Zamalek Le Caire
Pyramids | | | PYR | Pyramids FC; Al Assiouty Sport; Pyramids Cairo; FC Pyramids; Pyramids Egypt; Pyramids Kairo
Al Masry | Port Said | | MAS | El Masry; Al Masry SC; Al Masry Port Said; Masry; Al Masri; Al Masry Club
Ceramica Cleopatra | | | CER | Ceramica Cleopatra FC; Cleopatra; Ceramica; Ceramica Cleo; Cleopatra FC; Ceramica Cleop.
Smouha | | | SMO | Smouha SC; Smouha Alexandria; Semouha; Smouha Club; Smouha Sporting Club; Smouha FC
Ismaily | Ismailia | | ISM | Ismaily SC; Al Ismaily; El Ismaily; Ismaili; Ismailia SC; Ismaily FC
Modern Sport | | | MOD | Future FC; Modern Future; Modern Sport FC; Modern Future FC; Modern Sport Club; Modern Sports; Coca-Cola FC
ENPPI | | | ENP | Enppi Club; ENPPI SC; ENPPI Cairo; Enppi FC
National Bank of Egypt | | | NBE | National Bank; Al Bank Al Ahly; National Bank of Egypt SC; Bank El Ahly; National Bank Egypt; Al Ahly Bank; NBE SC; El Bank El Ahly; National Bank SC
Pharco | | | PHA | Pharco FC; FC Pharco; Pharco Alexandria
Al Ittihad Alexandria | | | ITT | Al Ittihad; Al Ittihad Al Sakandary; Ittihad Alexandria; Al Ittihad Alexandria Club; El Ittihad; Ittihad El Iskandary; Al Ittihad Alex; El Ittihad Alexandria; Al Ittihad Al Iskandary
Tala'ea El Gaish | | | TGA | El Gaish; Talaea El Geish; Tala'a El Gaish; El Geish; Tala Al Jaish; Tala Al Gaish; Tala'ea El Gaish SC; Talae El Gaish; Tala El Gaish; Talaea Al Gaish
ZED | | | ZED | ZED FC; Zed Club; Zed FC Cairo; FC Masr
Petrojet | Suez | | PET | Petrojet FC; Petrojet SC; Petrojet Club; Petrojet Suez
Haras El Hodoud | | | HAR | Haras El-Hodood; Haras El Hodoud SC; Haras Al Hodoud; Haras Hodoud; Haras El Hedoud; Haras El Hodod
El Gouna | El Gouna | | GOU | El Gouna FC; Gouna; Al Gouna; El Gounah; Gouna FC; El Gouna SC
Ghazl El Mahalla | El Mahalla | | GHA | Ghazl Al Mahalla; Baladiyat Ghazl; Ghazl El Mahallah; Ghazl Mahalla; Ghazl El Mehalla; Ghazl El Mahalla SC; Ghazl El Mahala
Al Mokawloon Al Arab | | | MOK | Arab Contractors; El Mokawloon; Al Mokawloon; El Mokawloon El Arab; Mokawloon; Al Mokawloon SC; Arab Contractors SC; Mokawloon Al Arab; El Moqawloon
Kahrabaa Ismailia | | | KAH | Kahraba Ismailia; Kahrabaa Al Ismailia; Kahrabaa; Kahrabaa Ismailya; Kahraba; Kahrabaa El Ismailia; Kahrbaa Ismailia; Kahraba El Ismailia
Wadi Degla | | | WDE | Wadi Degla SC; Wadi Degla FC; Degla; Wady Degla
$list$);

select catalog.seed_teams('South African Premiership', $list$
AmaZulu | | | AMA | AmaZulu FC; Amazulu Durban; Usuthu; Ama Zulu; Amazulu FC Durban
Chippa United | | | CHI | Chippa Utd; Chippa; Chippa United FC; Chilli Boys
Durban City | | | DUR | Durban City FC; Maritzburg United
Golden Arrows | | | GAR | Lamontville Golden Arrows; Arrows; Golden Arrows FC; Lamontville GA; Abafana Bes'thende; Lamontville; Lamontville Arrows; GA
Kaizer Chiefs | | | KAI | Chiefs; Amakhosi; Kaizer Chiefs FC; Kaiser Chiefs; KC
Magesi | | | MAG | Magesi FC; FC Magesi
Mamelodi Sundowns | Pretoria | Sundowns | SUN | Sundowns FC; Mamelodi Sundowns FC; Masandawana; Mamelodi; Mamelodi Sundown; Sundowns Pretoria
Marumo Gallants | | | MGA | Gallants; Marumo Gallants FC; Bahlabane Ba Ntwa; Marumo
Orbit College | | | ORB | Orbit College FC; Orbit; Mswenko Boys; Orbit TVET
Orlando Pirates | | Pirates | ORL | Buccaneers; Bucs; Orlando Pirates FC; Amabhakabhaka; Pirates FC
Polokwane City | | | POL | Polokwane City FC; Rise and Shine
Richards Bay | Richards Bay | | RIC | Richards Bay FC; Natal Rich Boyz
Sekhukhune United | | | SEK | Sekhukhune; Sekhukhune Utd; Babina Noko; Sekhukhune United FC; Sekhukune United; Sekhukhune FC
Siwelele | | | SIW | Siwelele FC; SuperSport United; Supersport Utd; Siwelele Football Club; SuperSport United FC
Stellenbosch | Stellenbosch | | STE | Stellenbosch FC; Stellies; FC Stellenbosch
TS Galaxy | | | TSG | Galaxy; TS Galaxy FC
$list$);

select catalog.seed_teams('Moroccan Botola', $list$
RS Berkane | Berkane | | RSB | Renaissance Berkane; Renaissance Sportive de Berkane; Renaissance de Berkane; Nahdat Berkane; RS de Berkane; Berkane RS; RSB Berkane; Nahda Berkane; Renaissance Sp. Berkane; Ren. Berkane; Renaissance Sportive Berkane
AS FAR | | | FAR | FAR Rabat; AS FAR Rabat; Royal Army; ASFAR; FAR de Rabat; Association Sportive des FAR; AS Far de Rabat; AS Forces Armées Royales; ASFAR Rabat; Forces Armées Royales
Wydad Casablanca | Casablanca | | WAC | Wydad; Wydad AC; WAC Casablanca; Wydad Athletic Club; Wydad de Casablanca; Wydad Casa; Wydad Athletic; WA Casablanca; Wydad AC Casablanca; Wydad de Casa; Wydad Athletic Casablanca
Raja Casablanca | Casablanca | | RCA | Raja; Raja CA; Raja Club Athletic; RCA Casablanca; Raja Club; Raja Athletic; Raja de Casablanca; Raja Casa; Raja AC; Raja CA Casablanca; Raja Club Athletic de Casablanca
FUS Rabat | | | FUS | Fath Union Sport; FUS de Rabat; Fath Union Sport Rabat; Fath Rabat; Fath US; Fath US Rabat; FUS Rabat FC; Fath Union Sport de Rabat; Fath Riyadi; Fath Union
Maghreb Fès | Fez | | MAS | MAS Fès; Maghreb de Fès; Maghreb Fez; Maghreb Association Sportive de Fès; Maghreb AS Fès; MAS de Fès; MAS Fez; Maghreb Athletic Fez; Moghreb Fès; Maghreb AS de Fès; Maghreb A. Fes
Difaâ El Jadida | El Jadida | | DHJ | Difaâ Hassani El Jadidi; DH El Jadida; DHJ El Jadida; DH Jadida; Difaa El Jadidi; Difaa Hassani El Jadida; Difaâ Hassani d'El Jadida; DH El-Jadidi; Difaa Hassani Jadidi; Difaâ Hassani
Olympic Safi | Safi | | OCS | Olympique Safi; OC Safi; Olympique Club de Safi; Olympic Club de Safi; OCS Safi; Olympique de Safi; Olympic de Safi; Olympic Club Safi; Olympique Club Safi; Ol. Safi
Hassania Agadir | Agadir | | HUSA | Hassania d'Agadir; HUS Agadir; Hassania US Agadir; Hassania Union Sport Agadir; HUSA Agadir; HUS d'Agadir; Hassania Union Sport d'Agadir
Ittihad Tanger | Tangier | | IRT | IR Tanger; Ittihad Riadhi Tanger; Ittihad Riadi Tanger; IRT Tanger; Ittihad de Tanger; IR Tangier; Ittihad Tangier; IR de Tanger; Ittihad Riadi de Tanger; Ittihad Riadhi de Tanger; Ittihad Tanger FC
Renaissance Zemamra | Zemamra | | RCAZ | RCA Zemamra; RC Athletic Zemamra; Renaissance Club Athletic Zemamra; RC Zemamra; Nahdat Zemamra; Nahdat Athlétic Zemamra; Nahda Zemamra; Ren. Zemamra; RCA de Zemamra; Renaissance de Zemamra
Union Touarga | | | UTS | UTS Rabat; Union Touarga Sport; Union Touarga Rabat; Union de Touarga; Union Touarga Sportif; Touarga; UTS Touarga; US Touarga; Union Touarga Sportive; Union Sportive Touarga; U. Touarga
Olympique Dcheira | Dcheira | | OD | Olympique de Dcheira; Ol. Dcheira; Olympic Dcheira; OC Dcheira; Olympique Dcheirra; Olympique Club Dcheira
Kawkab Marrakech | Marrakesh | | KACM | KAC Marrakech; Kawkab de Marrakech; Kawkab Athletic Club de Marrakech; KAC de Marrakech; Kawkab; Kawkab AC Marrakech; Kawkab Athlétic Club Marrakech; Kawkab Marrakesh; KACM Marrakech; KAC Marrakesh
Yacoub El Mansour | | | UYM | Union Yacoub El Mansour; US Yacoub El Mansour; Yacoub Al Mansour; UYM Rabat; Union Yacoub Al Mansour; Yaâcoub El Mansour; US Yaacoub El Mansour; Union Sportive Yacoub El Mansour; U. Yacoub El Mansour; Union Yaacoub El Mansour
CODM Meknès | Meknes | | CODM | COD Meknès; CODM de Meknès; Club Omnisports de Meknès; COD de Meknès
$list$);

select catalog.seed_teams('Algerian Ligue 1', $list$
MC Alger | | | MCA | Mouloudia Alger; Mouloudia d'Alger; MC Algiers; Mouloudia Club d'Alger; Mouloudia Club Alger; MC d'Alger; MC Argel; MCA Alger; ?Mouloudia; MC Algier
JS Kabylie | Tizi Ouzou | | JSK | Jeunesse Sportive de Kabylie; JS de Kabylie; Kabylie; JSK Tizi Ouzou; JSK Kabylie; JS Tizi Ouzou; Jeunesse Sportive Kabylie
CR Belouizdad | | | CRB | Chabab Belouizdad; CRB Belouizdad; Chabab Riadhi de Belouizdad; Chabab Riadhi Belouizdad; CR Belcourt; Chabab Riyadhi Belouizdad
USM Alger | | | USMA | USM Algiers; Union Sportive de la Médina d'Alger; USM d'Alger; USMA Alger; USM Argel; US Medina d'Alger; USM Algier; Union Sportive Medina d'Alger
CS Constantine | Constantine | | CSC | Club Sportif Constantinois; CS Constantinois; CSC Constantine; Chabab Constantine; CS de Constantine; Club Sportif Constantine
ES Sétif | Sétif | | ESS | Entente de Sétif; Entente Sétif; Entente Sportive de Sétif; ESS Sétif; Wifak Setif; Entente Sportive Sétifienne; ES de Sétif; Entente Sportive Setif
Paradou AC | | | PAC | Paradou Athletic Club; Paradou Alger; AC Paradou; PAC Alger; Paradou AC Alger
JS Saoura | Béchar | | JSS | Jeunesse Sportive de la Saoura; JS de la Saoura; Saoura; JSS Béchar; JSS Saoura; Jeunesse Sportive Saoura; JS Saoura Bechar
ASO Chlef | Chlef | | ASO | AS Olympique Chlef; Association Sportive Olympique de Chlef; AS Chlef; ASO de Chlef; Olympique Chlef; ASO Ech Cheliff; ASO Echlef
USM Khenchela | Khenchela | | USMK | Union Sportive Madinet Khenchela; USM de Khenchela; US Madinet Khenchela; USMK Khenchela; USM Kenchela
MC Oran | Oran | | MCO | Mouloudia Oran; Mouloudia d'Oran; MCO Oran; Mouloudia Club d'Oran; MC d'Oran; Mouloudia Club Oran
ES Mostaganem | Mostaganem | | ESM | Espérance de Mostaganem; Esperance Mostaganem; Espérance Sportive de Mostaganem; ESM Mostaganem; ES de Mostaganem; Esperance Sportive Mostaganem
Olympique Akbou | Akbou | | OA | Olympique d'Akbou; Ol. Akbou; Olympic Akbou; OA Akbou; Olympique Akbou FC
ES Ben Aknoun | | | ESBA | Étoile Sportive Ben Aknoun; Ben Aknoun; Étoile de Ben Aknoun; ES de Ben Aknoun; Etoile Ben Aknoun; Etoile Sportive de Ben Aknoun
MB Rouissat | Rouissat | | MBR | Mostakbal Rouissat; MB Rouisset; Mostakbal Baladiat Rouissat; Mostakbal Baladiyat Rouissat; Mostakbel Rouissat; MB Rouissat Ouargla; Mostakbal Baladiyat Rouisset; Rouisset; Mostakbal Rouisset; MB Rouisat
MC El Bayadh | El Bayadh | | MCEB | Mouloudia El Bayadh; Mouloudia d'El Bayadh; Mouloudia Club El Bayadh; MC d'El Bayadh; MC Bayadh; MC El Bayad
$list$);

select catalog.seed_teams('Tunisian Ligue 1', $list$
Espérance de Tunis | | | EST | Esperance Tunis; Espérance Sportive de Tunis; ES Tunis; Espérance; ES de Tunis; Taraji; EST Tunis; Espérance ST; Esperance Sportive Tunis; Espérance S. Tunis; Espérance Túnez; Al Taraji; Espérance de Túnez; Esp. Tunis
Club Africain | | | CA | CA Tunis; Club Africain Tunis; Club Africain de Tunis; African Club; Africain Tunis; Club Africano
Étoile du Sahel | Sousse | | ESS | Étoile Sportive du Sahel; ES Sahel; Etoile Sahel; ES du Sahel; Étoile Sportive de Sousse; Etoile Sportive Sahel; ESS Sousse; Etoile Sousse; Etoile S. Sahel; Etoile Sp. Sahel; Étoile de Sahel; ES Sousse; E. du Sahel; Etoile Sahel Sousse
CS Sfaxien | Sfax | | CSS | Club Sportif Sfaxien; CS de Sfax; CSS Sfax; CS Sfax; Club Sfaxien; Sfaxien CS
US Monastir | Monastir | | USM | Union Sportive Monastirienne; US Monastirienne; Union Sportive de Monastir; US de Monastir; Union Monastir; USM Monastir; US Monastirien; Union Sportive Monastir; Monastirienne
Stade Tunisien | | | ST | Stade Tunis; ST Tunis; St. Tunisien; Stade Tunisien Tunis; Stade Tunisien Le Bardo
CA Bizertin | Bizerte | | CAB | Club Athlétique Bizertin; CA Bizerte; CAB Bizerte; CA de Bizerte; CA Bizerta
ES Zarzis | Zarzis | | ESZ | Espérance de Zarzis; Espérance Sportive de Zarzis; Esperance Zarzis; ES de Zarzis; Esperance Sportive Zarzis; ESZ Zarzis
ES Métlaoui | Métlaoui | | ESM | Étoile de Métlaoui; Étoile Sportive de Métlaoui; Etoile Metlaoui; Etoile Sportive Metlaoui; ES de Métlaoui; ES Metlaouia; ESM Metlaoui
JS El Omrane | | | JSO | JS Omrane; Jeunesse Sportive d'El Omrane; Jeunesse El Omrane; Jeunesse Sportive El Omrane; JS d'El Omrane; Omrane; JSO Omrane; JSO Tunis; Jeunesse Sportive Omrane; El Omrane
Olympique Béja | Béja | | OB | Olympique de Béja; Ol. Beja; OB Beja; Olympic Beja
US Ben Guerdane | Ben Guerdane | | USBG | Union Sportive de Ben Guerdane; US de Ben Guerdane; Ben Guerdane US; Union Ben Guerdane; USBG Ben Guerdane; US Ben Gardane; Union Sportive Ben Guerdane; US Ben Guerden; Ben Gardane; US Ben Guerdène; Ben Guerden
AS Soliman | Soliman | | ASS | Avenir Sportif de Soliman; Avenir Soliman; AS Slimane; AS de Soliman; Avenir de Soliman; Avenir Sportif Soliman; ASS Soliman; Soliman AS; Slimane; AS Solimane; Avenir S. Soliman; AS Suleiman
AS Gabès | Gabès | | ASG | Avenir Sportif de Gabès; Avenir Gabès; AS de Gabès; Avenir Sportif Gabes; Avenir de Gabès; ASG Gabes; Avenir S. Gabes
JS Kairouan | Kairouan | | JSK | Jeunesse Sportive Kairouanaise; JS Kairouanaise; JSK Kairouan; Jeunesse Sportive de Kairouan; JS de Kairouan; Jeunesse Kairouan; JS Kairouanais; Jeunesse Sportive Kairouan; Kairouanaise; JS Kerouan
AS Marsa | La Marsa | | ASM | Avenir Sportif de La Marsa; Avenir de La Marsa; AS La Marsa; Avenir Marsa; AS de La Marsa; Avenir Sportif Marsa; Avenir La Marsa; Avenir Sportif de Marsa; Avenir Sportif La Marsa; ASM Marsa; AS de Marsa
$list$);

select catalog.seed_teams('English Women''s Super League', $list$
Arsenal Women | | | ARS | Arsenal W; Arsenal WFC; Arsenal WSL; Arsenal Femenino; Arsenal Féminines
Aston Villa Women | | | AVL | Aston Villa W; Aston Villa WFC; Villa; Villa W; Villa WFC
Brighton & Hove Albion Women | | | BHA | Brighton; Brighton W; Brighton WFC; Brighton & Hove Albion W; Brighton & Hove Albion WFC
Chelsea Women | | | CHE | Chelsea W; Chelsea WFC; Chelsea WSL; Chelsea Femenino; Chelsea Féminines
Everton Women | | | EVE | Everton W; Everton WFC
Leicester City Women | | | LEI | Leicester; Leicester W; Leicester WFC; Leicester City W; Leicester City WFC; LCFC
Liverpool Women | | | LIV | Liverpool W; Liverpool WFC; LFC
London City Lionesses | | | LCL | London City; London City W; London City WFC; Lionesses; London City L; LC Lionesses; London C. Lionesses
Manchester City Women | | | MCI | Man City; Man City W; Man City WFC; Manchester City W; Manchester City WFC; MCFC; Manchester City Femenino
Manchester United Women | | | MUN | Man Utd; Man Utd W; Man Utd WFC; Man United; Man United W; Man United WFC; Manchester United W; Manchester United WFC; Manchester Utd; Manchester Utd W; Manchester Utd WFC; MUFC; Man U
Tottenham Hotspur Women | | | TOT | Tottenham; Tottenham W; Tottenham WFC; Spurs; Spurs W; Spurs WFC; Tottenham Hotspur W; Tottenham Hotspur WFC; THFC
West Ham United Women | | | WHU | West Ham; West Ham W; West Ham WFC; West Ham United W; West Ham United WFC; West Ham Utd; West Ham Utd W; West Ham Utd WFC
$list$);

select catalog.seed_teams('Spanish Liga F', $list$
Alhama ElPozo | | | ALH | Alhama; Alhama Femenino; Alhama W; Alhama Fem; Alhama CF; Alhama CF ElPozo; ElPozo Alhama; El Pozo Alhama; Alhama El Pozo; Alhama CF El Pozo; Alhama Murcia
Athletic Club Women | | | ATH | Athletic Club Femenino; Athletic Club W; Athletic Club Fem; Athletic Bilbao; Athletic Bilbao Femenino; Athletic Bilbao W; Athletic Bilbao Fem; Athletic Club Femenino Bilbao; Athletic Fem; Athletic Femenino
Atlético Madrid Women | | | ATM | Atlético Madrid Femenino; Atlético Madrid W; Atlético Madrid Fem; Atlético de Madrid; Atlético de Madrid Femenino; Atlético de Madrid W; Atlético de Madrid Fem; Atleti; Atleti Femenino; Atleti W; Atleti Fem; Atlético Féminas; Atlético de Madrid Féminas; Atl. Madrid Femenino; Atl. Madrid W
Badalona Women | | | BAD | Badalona Femenino; Badalona W; Badalona Fem; ONA Badalona; ONA Badalona Femenino; ONA Badalona W; ONA Badalona Fem; FC Badalona; Levante Las Planas; FC Levante Las Planas; Levante Badalona
Barcelona Women | | | BAR | Barcelona Femenino; Barcelona W; Barcelona Fem; FC Barcelona; FC Barcelona Femenino; FC Barcelona W; FC Barcelona Fem; Barça; Barça Femenino; Barça W; Barça Fem; Barcelona Femení; Barça Femení; FC Barcelona Femení; Barcelone Féminines
Costa Adeje Tenerife | | | TEN | Costa Adeje Tenerife Femenino; Costa Adeje Tenerife W; Costa Adeje Tenerife Fem; UDG Tenerife; UDG Tenerife Femenino; UDG Tenerife W; UDG Tenerife Fem; UD Granadilla Tenerife; UD Granadilla Tenerife Femenino; UD Granadilla Tenerife W; UD Granadilla Tenerife Fem; Tenerife; Tenerife Femenino; Tenerife W; Tenerife Fem; Granadilla Tenerife; UDG Tenerife Sur; CD Tenerife Femenino; Costa Adeje Tenerife Egatesa; UD Tenerife; Granadilla
Deportivo La Coruña Women | | | DEP | Deportivo La Coruña Femenino; Deportivo La Coruña W; Deportivo La Coruña Fem; Deportivo; Deportivo Femenino; Deportivo W; Deportivo Fem; Depor; Depor Femenino; Depor W; Depor Fem; Deportivo Abanca; Depor Abanca; RC Deportivo Abanca; Deportivo de La Coruña Femenino; Deportivo ABANCA La Coruña
DUX Logroño | | | LOG | Logroño; Logroño Femenino; Logroño W; Logroño Fem; DUX Logroño Femenino; DUX Logroño W; DUX Logroño Fem; EDF Logroño; Logroño Femenino CF
Eibar Women | | | EIB | Eibar Femenino; Eibar W; Eibar Fem; SD Eibar; SD Eibar Femenino; SD Eibar W; SD Eibar Fem
Espanyol Women | | | ESP | Espanyol Femenino; Espanyol W; Espanyol Fem; RCD Espanyol; RCD Espanyol Femenino; RCD Espanyol W; RCD Espanyol Fem; Espanyol Femení; RCD Espanyol Femení
Granada Women | | | GRA | Granada Femenino; Granada W; Granada Fem; Granada CF; Granada CF Femenino; Granada CF W; Granada CF Fem
Levante Women | | | LEV | Levante Femenino; Levante W; Levante Fem; Levante UD; Levante UD Femenino; Levante UD W; Levante UD Fem; Levante Femení
Madrid CFF | | | MAD | Madrid; Madrid Femenino; Madrid W; Madrid Fem; Madrid Club de Fútbol Femenino; Madrid Club Femenino; CFF Madrid
Real Madrid Women | | | RMA | Real Madrid Femenino; Real Madrid W; Real Madrid Fem; R. Madrid; R. Madrid Femenino; R. Madrid W; R. Madrid Fem; Real Madrid Féminas; CD Tacón; Real Madrid Femenil; Real Madrid Féminines; Real Madrid Feminino
Real Sociedad Women | | | RSO | Real Sociedad Femenino; Real Sociedad W; Real Sociedad Fem; R. Sociedad; R. Sociedad Femenino; R. Sociedad W; R. Sociedad Fem; Real Sociedad Féminas; La Real Femenino
Sevilla Women | | | SEV | Sevilla Femenino; Sevilla W; Sevilla Fem; Sevilla FC; Sevilla FC Femenino; Sevilla FC W; Sevilla FC Fem; Sevilla Féminas
$list$);

select catalog.seed_teams('French Première Ligue', $list$
OL Lyonnes | | | OL | Lyon; Lyon Féminines; Lyon W; Lyon Féminin; Olympique Lyonnais; Olympique Lyonnais Féminines; Olympique Lyonnais W; Olympique Lyonnais Féminin; OL Féminines; OL W; OL Féminin; Olympique Lyon; Olympique Lyon Féminines; Olympique Lyon W; Olympique Lyon Féminin; Lyonnes; OL Lyonnais; OL Lyonnes W
Paris Saint-Germain Women | | | PSG | Paris Saint-Germain Féminines; Paris Saint-Germain W; Paris Saint-Germain Féminin; PSG Féminines; PSG W; PSG Féminin; Paris SG; Paris SG Féminines; Paris SG W; Paris SG Féminin; Paris St Germain; Paris St Germain Féminines; Paris St Germain W; Paris St Germain Féminin; Paris Saint-Germain Femenino; PSG Femenino
Paris FC Women | | | PFC | Paris FC Féminines; Paris FC W; Paris FC Féminin; FCF Juvisy
Dijon Women | | | DIJ | Dijon Féminines; Dijon W; Dijon Féminin; DFCO; DFCO Féminines; DFCO W; DFCO Féminin; Dijon FCO; Dijon FCO Féminines; Dijon FCO W; Dijon FCO Féminin
Fleury 91 | | | FLE | Fleury; Fleury Féminines; Fleury W; Fleury Féminin; FC Fleury 91; FC Fleury 91 Féminines; FC Fleury 91 W; FC Fleury 91 Féminin; Fleury 91 Féminines; Fleury 91 W; Fleury 91 Féminin; FC Fleury; FC Fleury 91 Coeur d'Essonne
Montpellier Women | | | MHSC | Montpellier Féminines; Montpellier W; Montpellier Féminin; Montpellier HSC; Montpellier HSC Féminines; Montpellier HSC W; Montpellier HSC Féminin; MHSC Féminines; MHSC W; MHSC Féminin
Nantes Women | | | FCN | Nantes Féminines; Nantes W; Nantes Féminin; FC Nantes; FC Nantes Féminines; FC Nantes W; FC Nantes Féminin
Le Havre Women | | | HAC | Le Havre Féminines; Le Havre W; Le Havre Féminin; Le Havre AC; Le Havre AC Féminines; Le Havre AC W; Le Havre AC Féminin; HAC Féminines; HAC W; HAC Féminin
Saint-Étienne Women | | | ASSE | Saint-Étienne Féminines; Saint-Étienne W; Saint-Étienne Féminin; St-Étienne; St-Étienne Féminines; St-Étienne W; St-Étienne Féminin; AS Saint-Étienne; AS Saint-Étienne Féminines; AS Saint-Étienne W; AS Saint-Étienne Féminin; ASSE Féminines; ASSE W; ASSE Féminin
Strasbourg Women | | | RCSA | Strasbourg Féminines; Strasbourg W; Strasbourg Féminin; RC Strasbourg; RC Strasbourg Féminines; RC Strasbourg W; RC Strasbourg Féminin; RC Strasbourg Alsace; RC Strasbourg Alsace Féminines; RC Strasbourg Alsace W; RC Strasbourg Alsace Féminin
Lens Women | | | RCL | Lens Féminines; Lens W; Lens Féminin; RC Lens; RC Lens Féminines; RC Lens W; RC Lens Féminin
Marseille Women | | | OM | Marseille Féminines; Marseille W; Marseille Féminin; Olympique de Marseille; Olympique de Marseille Féminines; Olympique de Marseille W; Olympique de Marseille Féminin; OM Féminines; OM W; OM Féminin; Olympique Marseille; Olympique Marseille Féminines; Olympique Marseille W; Olympique Marseille Féminin; Les Marseillaises; OM Les Marseillaises
$list$);

select catalog.seed_teams('German Frauen-Bundesliga', $list$
Bayern Munich Women | | | FCB | Bayern; Bayern W; FC Bayern; FC Bayern W; Bayern München; Bayern München W; FC Bayern München; FC Bayern München W; Bayern Munich W; FC Bayern Munich; Bayern Munich Féminines; Bayern Múnich Femenino; FC Bayern Muenchen
VfL Wolfsburg Women | | | WOB | Wolfsburg W; VfL Wolfsburg W; Wolfsburg Féminines; Wolfsburgo Femenino
Eintracht Frankfurt Women | | | SGE | Frankfurt; Frankfurt W; Eintracht Frankfurt W; Eintracht; Eintracht W; 1. FFC Frankfurt; E. Frankfurt
Bayer Leverkusen Women | | | B04 | Leverkusen; Leverkusen W; Bayer Leverkusen W; Bayer 04 Leverkusen; Bayer 04 Leverkusen W; Bayer 04
SC Freiburg Women | | | SCF | Freiburg W; SC Freiburg W
Hoffenheim Women | | | TSG | Hoffenheim W; TSG Hoffenheim; TSG Hoffenheim W; TSG 1899 Hoffenheim; TSG 1899 Hoffenheim W; 1899 Hoffenheim; 1899 Hoffenheim W
RB Leipzig Women | | | RBL | Leipzig; Leipzig W; RB Leipzig W
Werder Bremen Women | | | SVW | Werder; Werder W; Werder Bremen W; SV Werder Bremen; SV Werder Bremen W; Bremen; Bremen W
SGS Essen | | | SGS | Essen; Essen W; SGS Essen W; SGS Essen-Schönebeck; SGS Essen-Schönebeck W; SG Essen-Schönebeck; SG Essen-Schoenebeck; SGS Essen 19/68
1. FC Köln Women | | | KOE | Köln; Köln W; 1. FC Köln W; FC Köln; FC Köln W; Koeln; Koeln W; FC Cologne; FC Cologne W
Carl Zeiss Jena Women | | | JEN | Jena; Jena W; Carl Zeiss Jena W; FC Carl Zeiss Jena; FC Carl Zeiss Jena W; FF USV Jena; USV Jena; CZ Jena
Hamburger SV Women | | | HSV | Hamburg; Hamburg W; Hamburger SV W; HSV W
1. FC Nürnberg Women | | | FCN | Nürnberg; Nürnberg W; 1. FC Nürnberg W; FC Nürnberg; FC Nürnberg W; Nuernberg; Nuernberg W; FC Nuremberg
Union Berlin Women | | | FCU | Union Berlin W; 1. FC Union Berlin; 1. FC Union Berlin W; FC Union Berlin; FC Union Berlin W
$list$);

select catalog.seed_teams('Australian A-League Women', $list$
Adelaide United Women | | | ADE | Adelaide United W; Adelaide Utd; Adelaide Utd W; Adelaide; Adelaide W; Adelaide United FC
Brisbane Roar Women | | | BRI | Brisbane Roar W; Brisbane; Brisbane W; Brisbane Roar FC; Roar
Canberra United | | | CBR | Canberra United W; Canberra Utd; Canberra Utd W; Canberra; Canberra W; Canberra United FC
Central Coast Mariners Women | | | CCM | Central Coast Mariners W; Central Coast; Central Coast W; CC Mariners; CC Mariners W; Mariners
Melbourne City Women | | | MCY | Melbourne City W; Melb City; Melb City W; Melbourne City FC
Melbourne Victory Women | | | MVC | Melbourne Victory W; Melb Victory; Melb Victory W; Melbourne Victory FC; Victory
Newcastle Jets Women | | | NEW | Newcastle Jets W; Newcastle; Newcastle W; Newcastle Jets FC; Jets
Perth Glory Women | | | PER | Perth Glory W; Perth; Perth W; Perth Glory FC; Glory
Sydney FC Women | | | SYD | Sydney FC W; Sydney W
Wellington Phoenix Women | | | WEL | Wellington Phoenix W; Wellington; Wellington W; Wellington Phoenix FC; Phoenix
Western Sydney Wanderers Women | | | WSW | Western Sydney Wanderers W; Western Sydney; Western Sydney W; W Sydney Wanderers; W Sydney Wanderers W; WS Wanderers; WS Wanderers W; Western Sydney Wanderers FC; Wanderers
$list$);

-- Known clubs of other leagues: regulars of continental cups, and clubs that played higher within the last seasons
select catalog.seed_teams('Turkish 1. Lig', $list$
Adana Demirspor | Adana | | ADS | Yukatel Adana Demirspor
Bodrum FK | Bodrum | | BOD | Bodrumspor; Sipay Bodrum FK
Hatayspor | | | HAT | Atakaş Hatayspor; Hatayspor Antakya
Sivasspor | | | SIV | Net Global Sivasspor; Demir Grup Sivasspor
Bursaspor | Bursa | | BUR | Bursa Spor
$list$);

select catalog.seed_teams('Spanish Primera Federación', $list$
Eldense | | | ELD | CD Eldense
Tenerife | Tenerife | | TEN | CD Tenerife
Cartagena | Cartagena | | CAR | FC Cartagena
Racing Ferrol | Ferrol | | FER | Racing de Ferrol; Racing Club de Ferrol
Ponferradina | | | PON | SD Ponferradina
Sabadell | Sabadell | | SAB | CE Sabadell
Gimnàstic de Tarragona | Tarragona | | NAS | Nàstic; Nàstic Tarragona; Gimnàstic; Gimnastic Tarragona; Nastic de Tarragona
Hércules | Alicante | | HER | Hércules CF; Hércules Alicante; Hercules de Alicante
Real Murcia | Murcia | | MUR | Real Murcia CF
$list$);

select catalog.seed_teams('Brazilian Serie C', $list$
Amazonas | | | AMZ | Amazonas FC; Amazonas-AM; Amazonas FC AM
Ferroviária | | | FER | AF Ferroviária; Ferroviária-SP
Paysandu | | | PAY | Paysandu SC; Paysandu-PA; Papão
Volta Redonda | Volta Redonda | | VRE | Volta Redonda FC; Volta Redonda-RJ; Voltaço
Guarani | Campinas | | GUA | Guarani FC; Guarani-SP; Guarani Campinas
Santa Cruz | | | STC | Santa Cruz FC; Santa Cruz-PE; Santa Cruz Recife
Figueirense | | | FIG | Figueirense FC; Figueirense-SC
$list$);

select catalog.seed_teams('Polish I Liga', $list$
Wisła Kraków | Kraków | | WIS | Wisła; Wisla Krakau; Wisla Cracow; TS Wisła Kraków
Śląsk Wrocław | Wrocław | | SLA | Śląsk; Slask Breslau; WKS Śląsk Wrocław
Ruch Chorzów | Chorzów | | RUC | Ruch
ŁKS Łódź | Łódź | | LKS |
Stal Mielec | Mielec | | STM | FKS Stal Mielec; PGE FKS Stal Mielec
Puszcza Niepołomice | Niepołomice | | PUS | Puszcza
Miedź Legnica | Legnica | | MIE | Miedź
Polonia Warsaw | | | PWA | Polonia Warszawa; Polonia Warschau
$list$);

select catalog.seed_teams('Dutch Eerste Divisie', $list$
Willem II | Tilburg | | WIL | Willem II Tilburg; Willem 2
RKC Waalwijk | Waalwijk | | RKC |
Almere City | Almere | | ALM | Almere City FC
ADO Den Haag | | | ADO | Den Haag
De Graafschap | | | GRA | BV De Graafschap; Graafschap
Roda JC | Kerkrade | | ROD | Roda JC Kerkrade; Roda
SC Cambuur | Leeuwarden | | CAM | SC Cambuur Leeuwarden; Cambuur Leeuwarden
Vitesse | Arnhem | | VIT | Vitesse Arnhem; SBV Vitesse
FC Emmen | Emmen | | EMM | FC Emmen Emmen
VVV-Venlo | Venlo | | VVV |
MVV Maastricht | Maastricht | | MVV |
FC Dordrecht | Dordrecht | | DOR |
FC Eindhoven | | | EIN | FC Eindhoven AV
FC Den Bosch | Den Bosch | | BOS | FC Den Bosch 's-Hertogenbosch; Bosch
Helmond Sport | Helmond | | HEL | Helmond Sport Helmond
TOP Oss | Oss | | OSS | FC Oss
$list$);

select catalog.seed_teams('Portuguese Segunda Liga', $list$
Farense | | | FAR | SC Farense
Chaves | Chaves | | CHA | GD Chaves; Desportivo de Chaves
Marítimo | Funchal | | MAR | CS Marítimo; Marítimo Funchal; Maritimo Madeira
Paços de Ferreira | Paços de Ferreira | | PFE | FC Paços de Ferreira; Pacos Ferreira
Portimonense | | | PTM | Portimonense SC
Vizela | Vizela | | VIZ | FC Vizela
União de Leiria | Leiria | | ULE | União Leiria; UD Leiria
Académico de Viseu | Viseu | | AVI | Académico Viseu; Academico Viseu FC
Leixões | | | LEI | Leixões SC
Penafiel | Penafiel | | PEN | FC Penafiel
$list$);

select catalog.seed_teams('Belgian Challenger Pro League', $list$
Beerschot | | | BEE | K Beerschot VA; Beerschot VA; Beerschot Wilrijk
Kortrijk | Kortrijk | | KOR | KV Kortrijk; Courtrai
Eupen | Eupen | | EUP | KAS Eupen; AS Eupen
RWD Molenbeek | Brussels | | RWD | RWDM; RWDM Brussels; Daring Brussels
Lommel | Lommel | | LOM | Lommel SK
Beveren | Beveren | | BEV | SK Beveren; Waasland-Beveren
Seraing | Seraing | | SER | RFC Seraing
$list$);

select catalog.seed_teams('Austrian 2. Liga', $list$
Admira Wacker | Mödling | | ADM | FC Admira Wacker; Admira; Admira Wacker Mödling; Admira Mödling; FC Flyeralarm Admira; FC Admira Wacker Mödling
Austria Klagenfurt | Klagenfurt | | KLA | SK Austria Klagenfurt; Austria Kärnten
Austria Lustenau | Lustenau | | LUS | SC Austria Lustenau
Austria Salzburg | | | ASA | SV Austria Salzburg
Floridsdorfer AC | | | FAC | FAC Wien; Floridsdorfer AC Wien
First Vienna | | | VIE | First Vienna FC; First Vienna FC 1894; Vienna
FC Liefering | Liefering | | LIE | FC Liefering Salzburg
Hertha Wels | Wels | | WEL | WSC Hertha; WSC Hertha Wels
Kapfenberger SV | Kapfenberg | | KSV | SV Kapfenberg; KSV 1919; Kapfenberg Superfund
SKN St. Pölten | St. Pölten | | STP | SKN Sankt Pölten
Schwarz-Weiß Bregenz | Bregenz | | SWB | SW Bregenz
SKU Amstetten | Amstetten | | AMS | SKU Ertl Glas Amstetten; Ertl Glas Amstetten
$list$);

select catalog.seed_teams('NIFL Premiership', $list$
Linfield | | | LIN | Linfield FC
Larne | Larne | | LAR | Larne FC
Glentoran | | | GLE | Glentoran FC
Cliftonville | | | CLI | Cliftonville FC
Crusaders | | | CRU | Crusaders FC
Coleraine | Coleraine | | COL | Coleraine FC
Portadown | Portadown | | POR | Portadown FC
Glenavon | | | GLV | Glenavon FC
Ballymena United | Ballymena | | BAL | Ballymena Utd
Dungannon Swifts | Dungannon | | DUN |
Carrick Rangers | | | CAR | Carrick
Bangor | Bangor | | BAN | Bangor FC
$list$);

select catalog.seed_teams('Welsh Cymru Premier', $list$
The New Saints | | | TNS | New Saints; The New Saints FC
Penybont | | | PEN | Pen-y-Bont; Penybont FC
Haverfordwest County | Haverfordwest | | HAV |
Bala Town | Bala | | BAL | Bala Town FC
Caernarfon Town | Caernarfon | | CAE |
Connah's Quay Nomads | Connah's Quay | | CQN |
Cardiff Metropolitan | | | CMU | Cardiff Met; Cardiff Met University; Cardiff Metropolitan University
Barry Town United | Barry | | BTU | Barry Town; Barry Town Utd
Colwyn Bay | Colwyn Bay | | CWB | Colwyn Bay FC
Flint Town United | Flint | | FLI | Flint Town; Flint Town Utd
Briton Ferry Llansawel | Briton Ferry | | BFL |
Llanelli Town | Llanelli | | LLA | Llanelli Town AFC
$list$);

select catalog.seed_teams('Bosnian Premier League', $list$
Zrinjski Mostar | Mostar | | ZRI | Zrinjski; HŠK Zrinjski; HSK Zrinjski Mostar
Borac Banja Luka | Banja Luka | | BOR | Borac; FK Borac Banja Luka
Sarajevo | Sarajevo | | SAR | FK Sarajevo
Željezničar | | | ZEL | FK Željezničar; Zeljeznicar Sarajevo; FK Željezničar Sarajevo
Široki Brijeg | Široki Brijeg | | SIR | NK Široki Brijeg
Velež Mostar | | | VEL | Velež; FK Velež Mostar
$list$);

select catalog.seed_teams('Kosovo Superleague', $list$
Drita | Gjilan | | DRI | FC Drita; KF Drita; SC Drita; Drita Gjilan
Ballkani | | | BAL | FC Ballkani; KF Ballkani
Prishtina | | | PRI | FC Prishtina; KF Prishtina
Malisheva | Malisheva | | MAL | FC Malisheva; KF Malisheva
$list$);

select catalog.seed_teams('North Macedonian First League', $list$
Shkëndija | Tetovo | | SHK | KF Shkëndija; Shkendija Tetovo; Shkendija 79; FK Shkendija
Vardar | | | VAR | FK Vardar; Vardar Skopje; FK Vardar Skopje
Struga | Struga | | STR | FC Struga; Struga Trim-Lum; FC Struga Trim Lum
Rabotnički | | | RAB | FK Rabotnički; Rabotnicki Skopje
Sileks | Kratovo | | SIL | FK Sileks; Sileks Kratovo
$list$);

select catalog.seed_teams('Albanian Kategoria Superiore', $list$
Egnatia | Rrogozhinë | | EGN | KF Egnatia; Egnatia Rrogozhinë
Vllaznia | Shkodër | | VLL | KF Vllaznia; Vllaznia Shkodër
Partizani Tirana | | | PAR | Partizani; FK Partizani; Partizani Tiranë
KF Tirana | Tirana | | TIR | SK Tirana; KF Tiranë
Dinamo City | | | DIN | Dinamo Tirana; FC Dinamo City; Dinamo Tiranë
Elbasani | | | ELB | AF Elbasani; KF Elbasani
$list$);

select catalog.seed_teams('Armenian Premier League', $list$
Noah | | | NOA | FC Noah; Noah Yerevan
Pyunik | | | PYU | FC Pyunik; Pyunik Yerevan; Pjunik Jerewan
Ararat-Armenia | | | ARA | FC Ararat-Armenia
Urartu | | | URA | FC Urartu; Urartu Yerevan
Alashkert | | | ALA | FC Alashkert; Alashkert Yerevan
$list$);

select catalog.seed_teams('Georgian Erovnuli Liga', $list$
Dinamo Tbilisi | Tbilisi | | DTB | FC Dinamo Tbilisi; Dinamo Tiflis; Dynamo Tbilisi; Dinamo Tbilissi
Dinamo Batumi | Batumi | | DBA | FC Dinamo Batumi
Dila Gori | Gori | | DIL | FC Dila; Dila; FC Dila Gori
Iberia 1999 | | | IBE | FC Iberia 1999; Saburtalo; Saburtalo Tbilisi; Iberia 1999 Tbilisi
Torpedo Kutaisi | Kutaisi | | TOR | FC Torpedo Kutaisi
$list$);

select catalog.seed_teams('Maltese Premier League', $list$
Ħamrun Spartans | Ħamrun | | HAM | Hamrun Spartans; Hamrun; Ħamrun Spartans FC
Floriana | Floriana | | FLO | Floriana FC
Birkirkara | Birkirkara | | BIR | Birkirkara FC
Sliema Wanderers | Sliema | | SLI |
Valletta | Valletta | | VAL | Valletta FC
Hibernians | Paola | | HIB | Hibernians FC; Hibernians Paola
$list$);

select catalog.seed_teams('Montenegrin First League', $list$
Budućnost Podgorica | Podgorica | | BUD | Budućnost; FK Budućnost; FK Budućnost Podgorica
Sutjeska Nikšić | Nikšić | | SUT | Sutjeska; FK Sutjeska; FK Sutjeska Nikšić
Dečić | Tuzi | | DEC | FK Dečić; Decic Tuzi; FK Dečić Tuzi
Petrovac | Petrovac | | PET | OFK Petrovac
$list$);

select catalog.seed_teams('Belarusian Premier League', $list$
Dinamo Minsk | Minsk | | DMI | FC Dinamo Minsk; Dynamo Minsk; FK Dinamo Minsk
BATE Borisov | Borisov | | BAT | BATE; FC BATE Borisov; BATE Baryssau; BATE Barysaw
ML Vitebsk | Vitebsk | | MLV | Maxline Vitebsk; ML Vitebsk FC; FC Maxline Vitebsk
Neman Grodno | Grodno | | NEM | Neman; FC Neman Grodno; Njoman Hrodna
Torpedo-BelAZ Zhodino | Zhodino | | TZH | Torpedo Zhodino; Torpedo-BelAZ
Dinamo Brest | | | DBR | FC Dynamo Brest; Dynamo Brest
$list$);

select catalog.seed_teams('Lithuanian A Lyga', $list$
Žalgiris Vilnius | Vilnius | | ZAL | FK Žalgiris; Žalgiris; FK Žalgiris Vilnius; Zalgiris Wilno
Kauno Žalgiris | | | KZA | FK Kauno Žalgiris; Zalgiris Kaunas
Hegelmann | | | HEG | FC Hegelmann; Hegelmann Litauen
Panevėžys | Panevėžys | | PAN | FK Panevėžys
Šiauliai | Šiauliai | | SIA | FA Šiauliai; FC Šiauliai
$list$);

select catalog.seed_teams('Latvian Virsliga', $list$
RFS | | | RFS | Rīgas FS; FK RFS; Rigas Futbola Skola; RFS Riga
Riga FC | Riga | | RIG | FC Riga
Auda | | | AUD | FK Auda
Liepāja | Liepāja | | LIE | FK Liepāja
Valmiera | Valmiera | | VAL | Valmiera FC; FC Valmiera
$list$);

select catalog.seed_teams('Estonian Meistriliiga', $list$
Flora Tallinn | | | FLO | Flora; FC Flora; FC Flora Tallinn; Tallinna FC Flora
FCI Levadia | | | LEV | Levadia Tallinn; FCI Levadia Tallinn; FC Levadia
Paide Linnameeskond | Paide | | PAI | Paide LM
Nõmme Kalju | | | KAL | Nõmme Kalju FC; Kalju
Nõmme United | | | NUN | FC Nõmme United
$list$);

select catalog.seed_teams('Luxembourg National Division', $list$
Differdange 03 | Differdange | | DIF | FC Differdange 03; Differdingen
F91 Dudelange | Dudelange | | DUD | F91 Düdelingen; Düdelingen
Racing Union Luxembourg | Luxembourg | | RUN | Racing FC Union Luxembourg; RFCU Luxembourg; Racing Luxembourg
Progrès Niederkorn | Niederkorn | | PRO | FC Progrès Niederkorn; Progrès Niedercorn
UNA Strassen | Strassen | | STR | FC UNA Strassen
$list$);

select catalog.seed_teams('Faroe Islands Premier League', $list$
KÍ Klaksvík | Klaksvík | | KI | Klaksvíkar Ítróttarfelag
HB Tórshavn | Tórshavn | | HB | Havnar Bóltfelag
Víkingur Gøta | | | VIK | Víkingur; Víkingur Gøtu
NSÍ Runavík | Runavík | | NSI |
B36 Tórshavn | | | B36 |
$list$);

select catalog.seed_teams('Paraguayan Primera División', $list$
Olimpia | | | OLI | Club Olimpia; Olimpia Asunción
Cerro Porteño | | | CER | Club Cerro Porteño
Libertad | | | LIB | Club Libertad; Libertad Asunción; Libertad Paraguay
Guaraní | | | GUA | Club Guaraní; Guarani Asuncion
Nacional Asunción | | | NAC | Club Nacional; Nacional
Sportivo Luqueño | | | LUQ | Luqueño; Sp. Luqueno
Sportivo Ameliano | | | AME | Ameliano; Sp. Ameliano
Sportivo Trinidense | | | TRI | Trinidense; Sp. Trinidense
2 de Mayo | | | 2DM | Sportivo 2 de Mayo; Dos de Mayo; 2 de Mayo PJC
General Caballero JLM | Mallorquín | | GCA | General Caballero; General Caballero de Juan León Mallorquín
Recoleta | | | REC | Deportivo Recoleta; Recoleta FC
$list$);

select catalog.seed_teams('Bolivian Primera División', $list$
Bolívar | | | BOL | Club Bolívar; Bolívar La Paz
The Strongest | | | STR | Club The Strongest; The Strongest La Paz; Strongest
Always Ready | | | ALW | Club Always Ready; CA Always Ready
Blooming | | | BLO | Club Blooming; Blooming Santa Cruz
Oriente Petrolero | | | ORI | Club Deportivo Oriente Petrolero; Oriente
Jorge Wilstermann | | | WIL | Wilstermann; CD Jorge Wilstermann
Aurora | | | AUR | Club Aurora; Aurora Cochabamba
San Antonio Bulo Bulo | | | SAB | San Antonio BB; CD San Antonio; San Antonio de Bulo Bulo
Nacional Potosí | Potosí | | NPO | CA Nacional Potosí
Real Tomayapo | | | TOM | CD Real Tomayapo; Tomayapo
GV San José | Oruro | | GVS | Gualberto Villarroel San José; San José de Oruro
Guabirá | | | GUA | Club Deportivo Guabirá
Universitario de Vinto | Vinto | | UVI | FC Universitario; Universitario Vinto
Independiente Petrolero | Sucre | | INP | CD Independiente Petrolero; Independiente Sucre
$list$);

select catalog.seed_teams('Venezuelan Primera División', $list$
Caracas | Caracas | | CAR | Caracas FC
Deportivo Táchira | | | TAC | Táchira; Dep. Táchira; Deportivo Tachira FC
Carabobo | | | CRB | Carabobo FC
Deportivo La Guaira | | | DLG | La Guaira; Dep. La Guaira; Deportivo La Guaira FC
Universidad Central | | | UCV | Universidad Central de Venezuela; UCV FC; U. Central; Universidad Central FC
Puerto Cabello | Puerto Cabello | | APC | Academia Puerto Cabello; Academia P. Cabello
Metropolitanos | | | MET | Metropolitanos FC
Monagas | | | MON | Monagas SC
Estudiantes de Mérida | Mérida | | ESM | Estudiantes Mérida; Estudiantes de Merida FC
Zamora | | | ZAM | Zamora FC
Portuguesa | Acarigua | | POR | Portuguesa FC; Portuguesa Acarigua
Rayo Zuliano | | | RZU | Deportivo Rayo Zuliano
$list$);

select catalog.seed_teams('UAE Pro League', $list$
Al Ain | Al Ain | | AIN | Al-Ain FC; Al Ain UAE
Al Wahda | | | WAH | Al-Wahda FC; Al Wahda Abu Dhabi
Al Jazira | | | JAZ | Al-Jazira Club; Al Jazira Abu Dhabi
Shabab Al Ahli | | | SAH | Shabab Al Ahli Dubai; Shabab Al Ahli Club; Al Ahli Dubai
Sharjah | Sharjah | | SHJ | Sharjah FC; Al Sharjah; Sharjah Club
Al Wasl | | | WAS | Al-Wasl FC; Al Wasl Dubai
Al Nasr | | | NAS | Al-Nasr Dubai; Al-Nasr SC
Baniyas | | | BAN | Bani Yas; Baniyas SC
Ajman | Ajman | | AJM | Ajman Club
Kalba | Kalba | | KAL | Ittihad Kalba; Kalba FC
Khor Fakkan | Khor Fakkan | | KHF | Khorfakkan; Khor Fakkan Club
$list$);

select catalog.seed_teams('Qatar Stars League', $list$
Al Sadd | | | SAD | Al-Sadd SC; Al Sadd Doha
Al Duhail | | | DUH | Al-Duhail SC; Lekhwiya
Al Gharafa | | | GHA | Al-Gharafa SC
Al Rayyan | Al Rayyan | | RAY | Al-Rayyan SC
Al Arabi | | | ARA | Al-Arabi SC; Al Arabi Doha; Al Arabi Qatar
Al Ahli Doha | | | AHL | Al Ahli; Al-Ahli SC Doha; Al Ahli Qatar
Al Wakrah | Al Wakrah | | WAK | Al-Wakrah SC; Al Wakra
Al Shamal | | | SHA | Al-Shamal SC
Umm Salal | Umm Salal | | UMM | Umm-Salal SC
Qatar SC | | | QAT | Qatar Sports Club
Al Shahaniya | Al Shahaniya | | SHN | Al-Shahania SC; Al Shahania
Al Sailiya | | | SAI | Al-Sailiya SC
$list$);

select catalog.seed_teams('Persian Gulf Pro League', $list$
Persepolis | | | PRS | Persepolis FC; Persepolis Tehran; Perspolis
Esteghlal | | | EST | Esteghlal FC; Esteghlal Tehran
Sepahan | | | SEP | Foolad Mobarakeh Sepahan; Sepahan SC; Sepahan Isfahan
Tractor | Tabriz | | TRA | Tractor Sazi; Tractor SC; Tractor Tabriz; Tractor FC
Foolad | | | FOO | Foolad Khuzestan; Foolad FC
Zob Ahan | | | ZOB | Zobahan; Zob Ahan Isfahan
$list$);

select catalog.seed_teams('Uzbekistan Super League', $list$
Pakhtakor | Tashkent | | PAK | Pakhtakor Tashkent; FC Pakhtakor; Paxtakor
Nasaf | Qarshi | | NAS | Nasaf Qarshi; FC Nasaf; Nasaf Karshi
Navbahor | Namangan | | NAV | Navbahor Namangan
AGMK | Olmaliq | | AGM | AGMK Olmaliq; FC AGMK; OKMK
Neftchi Fergana | Fergana | | NEF | Neftchi; Neftchi Farg'ona
$list$);

select catalog.seed_teams('Thai League 1', $list$
Buriram United | Buriram | | BUR | Buriram Utd
BG Pathum United | | | BGP | BG Pathum; Pathum United; BG Pathum Utd
Bangkok United | | | BKU | True Bangkok United; Bangkok Utd
Port FC | | | PRT | Thai Port; Port Bangkok
Muangthong United | | | MTU | Muang Thong United; SCG Muangthong United; Muangthong
Ratchaburi | Ratchaburi | | RAT | Ratchaburi FC; Ratchaburi Mitr Phol
Chiangrai United | Chiang Rai | | CRU | Chiang Rai United; Singha Chiangrai United
$list$);

select catalog.seed_teams('Malaysia Super League', $list$
Johor Darul Ta'zim | | | JDT | Johor Darul Takzim; Johor DT; Johor Southern Tigers
Selangor | | | SEL | Selangor FC
Kuala Lumpur City | Kuala Lumpur | | KLC | KL City; Kuala Lumpur City FC
Sabah FC | Sabah | | SBH |
Terengganu | Terengganu | | TER | Terengganu FC
$list$);
