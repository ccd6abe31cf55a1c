-- Teams of the North American leagues, season 2025-26 and the 2026 summer season; clubs that left after 2025 are kept.
-- Columns: canonical name | city | nickname | abbreviation | other aliases separated by ";" (a leading "?" marks an ambiguous one).

select catalog.seed_teams('NFL', $list$
Arizona Cardinals | Arizona | Cardinals | ARI | ARZ; AZ; Cards; AZ Cardinals; AZ Cards; Phoenix Cardinals
Atlanta Falcons | Atlanta | Falcons | ATL | Dirty Birds
Baltimore Ravens | Baltimore | Ravens | BAL | BLT
Buffalo Bills | Buffalo | Bills | BUF |
Carolina Panthers | Carolina | Panthers | CAR |
Chicago Bears | Chicago | Bears | CHI | Da Bears
Cincinnati Bengals | Cincinnati | Bengals | CIN | Cincy; Cincy Bengals
Cleveland Browns | Cleveland | Browns | CLE | CLV
Dallas Cowboys | Dallas | Cowboys | DAL |
Denver Broncos | Denver | Broncos | DEN |
Detroit Lions | Detroit | Lions | DET |
Green Bay Packers | Green Bay | Packers | GB | GBP; GNB; Greenbay; Greenbay Packers; GB Packers; Pack
Houston Texans | Houston | Texans | HOU | HST
Indianapolis Colts | Indianapolis | Colts | IND | Indy; Indy Colts
Jacksonville Jaguars | Jacksonville | Jaguars | JAX | JAC; Jags; Jax Jaguars; Jacksonville Jags
Kansas City Chiefs | Kansas City | Chiefs | KC | KAN; KCC; KC Chiefs
Las Vegas Raiders | Las Vegas | Raiders | LV | LVR; OAK; Vegas; LV Raiders; Vegas Raiders; Oakland Raiders
Los Angeles Chargers | Los Angeles | Chargers | LAC | LA Chargers; Bolts; San Diego Chargers; ?LA
Los Angeles Rams | Los Angeles | Rams | LAR | LA Rams; St. Louis Rams; ?LA
Miami Dolphins | Miami | Dolphins | MIA | Fins; Phins
Minnesota Vikings | Minnesota | Vikings | MIN | Vikes; MINN; Minn Vikings
New England Patriots | New England | Patriots | NE | NEP; NWE; Pats; NE Patriots; NE Pats
New Orleans Saints | New Orleans | Saints | NO | NOS; NOR; NOLA; NO Saints
New York Giants | New York | Giants | NYG | NY Giants; G-Men; Big Blue; ?NY
New York Jets | New York | Jets | NYJ | NY Jets; Gang Green; ?NY
Philadelphia Eagles | Philadelphia | Eagles | PHI | Philly; Philly Eagles; PHL
Pittsburgh Steelers | Pittsburgh | Steelers | PIT | Pitt Steelers; PITT
San Francisco 49ers | San Francisco | 49ers | SF | SFO; Niners; San Fran; SF 49ers; SF Niners; San Fran 49ers; San Francisco Forty Niners; Forty Niners; Fortyniners
Seattle Seahawks | Seattle | Seahawks | SEA | Hawks; Seattle Hawks
Tampa Bay Buccaneers | Tampa Bay | Buccaneers | TB | TBB; TAM; Bucs; Tampa; TB Buccaneers; Tampa Bay Bucs; TB Bucs; Tampa Buccaneers
Tennessee Titans | Tennessee | Titans | TEN | TENN; Tenn Titans
Washington Commanders | Washington | Commanders | WSH | WAS; Washington Football Team; Washington Redskins; Redskins; WFT
$list$);

select catalog.seed_teams('NBA', $list$
Atlanta Hawks | Atlanta | Hawks | ATL |
Boston Celtics | Boston | Celtics | BOS | Celts
Brooklyn Nets | Brooklyn | Nets | BKN | BRK; BK Nets; New Jersey Nets
Charlotte Hornets | Charlotte | Hornets | CHA | CLT; CHO; CHH
Chicago Bulls | Chicago | Bulls | CHI |
Cleveland Cavaliers | Cleveland | Cavaliers | CLE | Cavs; Cleveland Cavs
Dallas Mavericks | Dallas | Mavericks | DAL | Mavs; Dallas Mavs
Denver Nuggets | Denver | Nuggets | DEN | Nugs
Detroit Pistons | Detroit | Pistons | DET |
Golden State Warriors | Golden State | Warriors | GS | GSW; Dubs; GS Warriors; Goldenstate Warriors; San Francisco Warriors
Houston Rockets | Houston | Rockets | HOU |
Indiana Pacers | Indiana | Pacers | IND | Indianapolis Pacers
LA Clippers | Los Angeles | Clippers | LAC | Clips; LA Clips; ?LA
Los Angeles Lakers | Los Angeles | Lakers | LAL | LA Lakers; ?LA
Memphis Grizzlies | Memphis | Grizzlies | MEM | Grizz; Memphis Grizz
Miami Heat | Miami | Heat | MIA |
Milwaukee Bucks | Milwaukee | Bucks | MIL | MKE; MILW
Minnesota Timberwolves | Minnesota | Timberwolves | MIN | Wolves; T-Wolves; T'Wolves; Minnesota Wolves; Minn Timberwolves; MINN; Minnesota T-Wolves
New Orleans Pelicans | New Orleans | Pelicans | NO | NOP; NOR; Pels; NOLA; NO Pelicans; New Orleans Hornets
New York Knicks | New York | Knicks | NY | NYK; NY Knicks; Knickerbockers; New York Knickerbockers
Oklahoma City Thunder | Oklahoma City | Thunder | OKC | Oklahoma Thunder; OKC Thunder; Oklahoma
Orlando Magic | Orlando | Magic | ORL |
Philadelphia 76ers | Philadelphia | 76ers | PHI | Sixers; Philly; PHL; Philly 76ers; Philadelphia Sixers; Philly Sixers; Seventy Sixers; Seventysixers
Phoenix Suns | Phoenix | Suns | PHX | PHO; PHX Suns
Portland Trail Blazers | Portland | Trail Blazers | POR | Blazers; Trailblazers; Portland Blazers; Portland Trailblazers; Rip City
Sacramento Kings | Sacramento | Kings | SAC | Sac Kings
San Antonio Spurs | San Antonio | Spurs | SA | SAS; SAN; SA Spurs
Toronto Raptors | Toronto | Raptors | TOR | Raps; Raptors de Toronto
Utah Jazz | Utah | Jazz | UTAH | UTA; UTH
Washington Wizards | Washington | Wizards | WSH | WAS; Wiz; Washington Wiz; Washington Bullets
$list$);

select catalog.seed_teams('WNBA', $list$
Atlanta Dream | Atlanta | Dream | ATL |
Chicago Sky | Chicago | Sky | CHI |
Connecticut Sun | Connecticut | Sun | CON | CONN; CT; CT Sun; Conn Sun
Dallas Wings | Dallas | Wings | DAL |
Golden State Valkyries | Golden State | Valkyries | GS | GSV; Valks; GS Valkyries; GSW Valkyries
Indiana Fever | Indiana | Fever | IND |
Las Vegas Aces | Las Vegas | Aces | LV | LVA; LAS; Vegas; Vegas Aces; LV Aces
Los Angeles Sparks | Los Angeles | Sparks | LA | LA Sparks
Minnesota Lynx | Minnesota | Lynx | MIN | MINN; Minn Lynx
New York Liberty | New York | Liberty | NY | NYL; NYLIB; NY Liberty; Libs
Phoenix Mercury | Phoenix | Mercury | PHX | PHO; Merc; PHX Mercury
Portland Fire | Portland | Fire | POR | PDX; PDX Fire
Seattle Storm | Seattle | Storm | SEA |
Toronto Tempo | Toronto | Tempo | TOR | Tempo de Toronto
Washington Mystics | Washington | Mystics | WSH | WAS; Wash Mystics
$list$);

select catalog.seed_teams('NHL', $list$
Anaheim Ducks | Anaheim | Ducks | ANA | Mighty Ducks; Anaheim Mighty Ducks; Mighty Ducks of Anaheim; Ducks d'Anaheim
Boston Bruins | Boston | Bruins | BOS | B's; Bruins de Boston
Buffalo Sabres | Buffalo | Sabres | BUF | Sabres de Buffalo
Calgary Flames | Calgary | Flames | CGY | CAL; CLG; Flames de Calgary
Carolina Hurricanes | Carolina | Hurricanes | CAR | Canes; Carolina Canes; Hurricanes de la Caroline
Chicago Blackhawks | Chicago | Blackhawks | CHI | Hawks; Chicago Black Hawks; Chicago Hawks; Black Hawks; Blackhawks de Chicago
Colorado Avalanche | Colorado | Avalanche | COL | Avs; Colorado Avs; Avalanche du Colorado
Columbus Blue Jackets | Columbus | Blue Jackets | CBJ | CLB; CLS; Jackets; Bluejackets; Columbus Bluejackets; Columbus Jackets; Blue Jackets de Columbus
Dallas Stars | Dallas | Stars | DAL | Stars de Dallas
Detroit Red Wings | Detroit | Red Wings | DET | Wings; Redwings; Detroit Redwings; Detroit Wings; Red Wings de Détroit
Edmonton Oilers | Edmonton | Oilers | EDM | Oilers d'Edmonton
Florida Panthers | Florida | Panthers | FLA | FLO; Cats; Panthers de la Floride
Los Angeles Kings | Los Angeles | Kings | LA | LAK; LA Kings; Kings de Los Angeles
Minnesota Wild | Minnesota | Wild | MIN | MINN; Minn Wild; Wild du Minnesota
Montréal Canadiens | Montréal | Canadiens | MTL | MON; MNT; Habs; Montreal Habs; Canadiens de Montréal; Canadien de Montréal; Canadien; Habs Montréal
Nashville Predators | Nashville | Predators | NSH | NAS; Preds; Nashville Preds; Predators de Nashville
New Jersey Devils | New Jersey | Devils | NJ | NJD; NJ Devils; Devils du New Jersey
New York Islanders | New York | Islanders | NYI | NY Islanders; Isles; NY Isles; Islanders de New York; ?NY
New York Rangers | New York | Rangers | NYR | NY Rangers; Blueshirts; Rangers de New York; ?NY
Ottawa Senators | Ottawa | Senators | OTT | Sens; Ottawa Sens; Sénateurs d'Ottawa; Sénateurs
Philadelphia Flyers | Philadelphia | Flyers | PHI | Philly; PHL; Philly Flyers; Flyers de Philadelphie
Pittsburgh Penguins | Pittsburgh | Penguins | PIT | Pens; PITT; Pitt Penguins; Pittsburgh Pens; Penguins de Pittsburgh
San Jose Sharks | San Jose | Sharks | SJ | SJS; SJ Sharks; Sharks de San José
Seattle Kraken | Seattle | Kraken | SEA | Kraken de Seattle
St. Louis Blues | St. Louis | Blues | STL | Saint Louis; Saint Louis Blues; STL Blues; Blues de Saint-Louis; Blues de St-Louis
Tampa Bay Lightning | Tampa Bay | Lightning | TB | TBL; Bolts; Tampa; TB Lightning; Tampa Lightning; Tampa Bay Bolts; Lightning de Tampa Bay
Toronto Maple Leafs | Toronto | Maple Leafs | TOR | Leafs; Toronto Leafs; Mapleleafs; Maple Leafs de Toronto
Utah Mammoth | Utah | Mammoth | UTAH | UTA; UHC; Utah HC; Utah Hockey Club; Hockey Club Utah; Arizona Coyotes; Coyotes; Phoenix Coyotes; Mammoth de l'Utah; Club de hockey de l'Utah
Vancouver Canucks | Vancouver | Canucks | VAN | Nucks; Canucks de Vancouver
Vegas Golden Knights | Vegas | Golden Knights | VGK | VEG; VGS; Las Vegas; Las Vegas Golden Knights; LV Golden Knights; Knights; Vegas Knights; Golden Knights de Vegas
Washington Capitals | Washington | Capitals | WSH | WAS; Caps; Washington Caps; Capitals de Washington
Winnipeg Jets | Winnipeg | Jets | WPG | WIN; Jets de Winnipeg
$list$);

select catalog.seed_teams('MLB', $list$
Arizona Diamondbacks | Arizona | Diamondbacks | ARI | AZ; ARZ; D-backs; Dbacks; Arizona D-backs; Arizona Dbacks; AZ Diamondbacks; Snakes
Athletics | Sacramento | Athletics | ATH | OAK; A's; Oakland; Oakland Athletics; Oakland A's; Sacramento A's; Las Vegas Athletics; Las Vegas A's; The Athletics; The A's
Atlanta Braves | Atlanta | Braves | ATL | Bravos; Bravos de Atlanta
Baltimore Orioles | Baltimore | Orioles | BAL | O's; Baltimore O's; Orioles de Baltimore
Boston Red Sox | Boston | Red Sox | BOS | BoSox; Redsox; Boston Redsox; Bo Sox; Medias Rojas; Medias Rojas de Boston; ?Sox
Chicago Cubs | Chicago | Cubs | CHC | CHN; Cubbies; Chi Cubs; Cachorros; Cachorros de Chicago; ?CHI
Chicago White Sox | Chicago | White Sox | CHW | CWS; CHA; ChiSox; Chi Sox; Chi White Sox; Whitesox; Chicago Whitesox; Medias Blancas; Medias Blancas de Chicago; ?Sox; ?CHI
Cincinnati Reds | Cincinnati | Reds | CIN | Cincy; Cincy Reds; Rojos; Rojos de Cincinnati
Cleveland Guardians | Cleveland | Guardians | CLE | CLV; Guards; Cleveland Guards; Cleveland Indians; Guardianes; Guardianes de Cleveland
Colorado Rockies | Colorado | Rockies | COL | Rox; Rockies de Colorado
Detroit Tigers | Detroit | Tigers | DET | Tigres; Tigres de Detroit
Houston Astros | Houston | Astros | HOU | 'Stros; Astros de Houston
Kansas City Royals | Kansas City | Royals | KC | KCR; KAN; KCA; KC Royals; Reales de Kansas City; Reales
Los Angeles Angels | Los Angeles | Angels | LAA | ANA; Halos; LA Angels; Anaheim Angels; Angels of Anaheim; Los Angeles Angels of Anaheim; Angelinos; ?LA
Los Angeles Dodgers | Los Angeles | Dodgers | LAD | LAN; LA Dodgers; Dodgers de Los Ángeles; ?LA
Miami Marlins | Miami | Marlins | MIA | FLA; Fish; Florida Marlins; Marlins de Miami
Milwaukee Brewers | Milwaukee | Brewers | MIL | Brew Crew; The Crew; MILW; Cerveceros; Cerveceros de Milwaukee
Minnesota Twins | Minnesota | Twins | MIN | MINN; Minn Twins; Twinkies; Mellizos; Mellizos de Minnesota; Gemelos de Minnesota
New York Mets | New York | Mets | NYM | NYN; NY Mets; Metropolitans; Mets de Nueva York; ?NY
New York Yankees | New York | Yankees | NYY | NYA; NY Yankees; Yanks; NY Yanks; Bronx Bombers; Yankees de Nueva York; ?NY
Philadelphia Phillies | Philadelphia | Phillies | PHI | PHL; Phils; Philly; Philly Phillies; Filis; Filis de Filadelfia
Pittsburgh Pirates | Pittsburgh | Pirates | PIT | Bucs; Buccos; PITT; Pitt Pirates; Piratas; Piratas de Pittsburgh
San Diego Padres | San Diego | Padres | SD | SDP; SDN; Pads; Friars; SD Padres; Padres de San Diego
San Francisco Giants | San Francisco | Giants | SF | SFG; SFO; SFN; SF Giants; San Fran; San Fran Giants; Gigantes; Gigantes de San Francisco
Seattle Mariners | Seattle | Mariners | SEA | M's; Seattle M's; Marineros; Marineros de Seattle
St. Louis Cardinals | St. Louis | Cardinals | STL | SLN; Cards; Saint Louis; Saint Louis Cardinals; STL Cardinals; STL Cards; St. Louis Cards; Redbirds; Cardenales; Cardenales de San Luis
Tampa Bay Rays | Tampa Bay | Rays | TB | TBR; TBA; TAM; Tampa; TB Rays; Tampa Rays; Devil Rays; Tampa Bay Devil Rays
Texas Rangers | Texas | Rangers | TEX | TXR; Rangers de Texas
Toronto Blue Jays | Toronto | Blue Jays | TOR | Jays; Bluejays; Toronto Bluejays; Toronto Jays; Blue Jays de Toronto; Azulejos; Azulejos de Toronto
Washington Nationals | Washington | Nationals | WSH | WAS; WSN; Nats; Washington Nats; Nacionales de Washington
$list$);

select catalog.seed_teams('MLS', $list$
Atlanta United FC | Atlanta | Atlanta United | ATL | ATLUTD; Atlanta Utd; Atlanta Utd FC; Five Stripes; AUFC
Austin FC | Austin | Verde | ATX | AUS; ATXFC; Los Verdes; Austin Football Club
CF Montréal | Montréal | Club de Foot Montréal | MTL | MON; CFM; CFMTL; Impact; Montréal Impact; Impact de Montréal; FC Montréal; Montréal CF
Charlotte FC | Charlotte | The Crown | CLT | CHA; CLTFC; Charlotte Football Club
Chicago Fire FC | Chicago | Fire | CHI | CFFC; Chicago Fire Football Club; Chicago Fire SC; Chicago Fire Soccer Club
Colorado Rapids | Colorado | Rapids | COL | CRFC; Colorado Rapids SC; Colorado Rapids FC
Columbus Crew | Columbus | Crew | CLB | CCSC; Columbus Crew SC; The Crew; Crew SC; Columbus SC
D.C. United | Washington | D.C. United | DC | DCU; DC Utd; Washington DC
FC Cincinnati | Cincinnati | Orange and Blue | CIN | FCC; Cincy; FC Cincy; Cincinnati FC; Football Club Cincinnati
FC Dallas | Dallas | Toros | DAL | FCD; Dallas FC; Dallas Burn; Football Club Dallas
Houston Dynamo FC | Houston | Dynamo | HOU | HDFC; Houston Dynamo Football Club
Inter Miami CF | Miami | Inter Miami | MIA | IMCF; IMFC; Inter Miami FC; Miami CF; Herons; Las Garzas; Club Internacional de Fútbol Miami; Inter de Miami; Int Miami
LA Galaxy | Los Angeles | Galaxy | LA | LAG; Galaxy LA
Los Angeles FC | Los Angeles | Black and Gold | LAFC | LA FC; LA Football Club; Los Angeles Football Club
Minnesota United FC | Minnesota | Loons | MIN | MNU; MNUFC; MNUTD; MINN; Minnesota Utd; Minn United; Minnesota Utd FC
Nashville SC | Nashville | Boys in Gold | NSH | NAS; NSC; Nashville Soccer Club
New England Revolution | New England | Revolution | NE | NER; NERevs; Revs; NE Revolution; NE Revs; New England Revs; New England Rev
New York City FC | New York | Boys in Blue | NYC | NYCFC; NYFC; NY City; NY City FC; New York City Football Club; NYC FC; Pigeons
Orlando City SC | Orlando | Lions | ORL | OCSC; Orlando City Soccer Club; Orlando SC; Orlando FC
Philadelphia Union | Philadelphia | Union | PHI | PHL; PHU; Philly; Philly Union; Phila Union
Portland Timbers | Portland | Timbers | POR | PTFC; PDX Timbers; Portland Timbers FC
Real Salt Lake | Salt Lake | RSL | RSL | Real Salt Lake City; Salt Lake City; RSL Utah; Claret and Cobalt; Real SL
Red Bull New York | New York | Red Bulls | RBNY | NY; NYRB; NY Red Bulls; New York RB; NY RB; Red Bulls New York; RB New York; Metrostars; New Jersey Red Bulls
San Diego FC | San Diego | Chrome and Azul | SD | SDFC; San Diego Football Club; SD FC
San Jose Earthquakes | San Jose | Earthquakes | SJ | SJE; SJEQ; Quakes; SJ Earthquakes; San Jose Quakes; SJ Quakes
Seattle Sounders FC | Seattle | Sounders | SEA | SSFC; Sounders FC; Rave Green
Sporting Kansas City | Kansas City | Sporting KC | SKC | KC; Sporting; Sporting Kansas; Kansas City Wizards; Kansas City SC
St. Louis City SC | St. Louis | St. Louis City | STL | STLC; SLC SC; STLCITY; STL City; Saint Louis; Saint Louis City; Saint Louis City SC; STL City SC; St Louis SC; St. Louis CITY Soccer Club
Toronto FC | Toronto | Reds | TOR | TFC; Toronto Football Club
Vancouver Whitecaps FC | Vancouver | Whitecaps | VAN | VWFC; VWC; Caps; Whitecaps FC
$list$);

select catalog.seed_teams('NWSL', $list$
Angel City FC | Los Angeles | Angel City | LA | ACFC; ACF; LA Angel City; Angel City Football Club; Los Angeles Angel City FC; ANG
Bay FC | San Francisco Bay Area | Bay | BAY | BayFC; Bay Football Club; Bay Area FC
Boston Legacy FC | Boston | Legacy | BOS | BLFC; Boston Legacy Football Club; BOS Nation; BOS Nation FC
Chicago Stars FC | Chicago | Stars | CHI | CSFC; Chicago Red Stars; Red Stars; Chi Stars; CRS
Denver Summit FC | Denver | Summit | DEN | DSFC; Denver Summit Football Club
Gotham FC | New York | Gotham | GFC | NJ; NJY; NJ/NY; GOT; NJNY; NJ/NY Gotham FC; NJ/NY Gotham; NJNY Gotham; NY/NJ Gotham FC; NY/NJ Gotham; New Jersey/New York Gotham FC; Sky Blue FC; Gotham Football Club; NY Gotham
Houston Dash | Houston | Dash | HOU |
Kansas City Current | Kansas City | Current | KC | KCC; KC Current; KCNWSL; Kansas City NWSL
North Carolina Courage | North Carolina | Courage | NC | NCC; NC Courage; Carolina Courage
Orlando Pride | Orlando | Pride | ORL | ORP
Portland Thorns FC | Portland | Thorns | POR | PTFC; Thorns FC; PDX Thorns
Racing Louisville FC | Louisville | Racing | LOU | RLFC; RLC; Racing Lou; Racing LFC
San Diego Wave FC | San Diego | Wave | SD | SDW; SDWFC; SD Wave; SD Wave FC; Wave FC
Seattle Reign FC | Seattle | Reign | SEA | RGN; SRFC; OL Reign; Reign FC; OLR
Utah Royals | Utah | Royals | UTA | URFC; Utah Royals FC; Royals FC
Washington Spirit | Washington | Spirit | WAS | WSH; Wash Spirit; DC Spirit; Washington DC Spirit
$list$);

select catalog.seed_teams('CFL', $list$
BC Lions | BC | Lions | BC | BCL; British Columbia; British Columbia Lions; Vancouver; Vancouver Lions; Leos; Lions de la C.-B; Lions de la Colombie-Britannique
Calgary Stampeders | Calgary | Stampeders | CGY | CAL; Stamps; Calgary Stamps; Stampeders de Calgary
Edmonton Elks | Edmonton | Elks | EDM | Elks d'Edmonton; Edmonton Eskimos; Edmonton Football Team; Green and Gold
Hamilton Tiger-Cats | Hamilton | Tiger-Cats | HAM | Ticats; Ti-Cats; Tigercats; Tabbies; Hamilton Ticats; Hamilton Tigercats; Tiger-Cats de Hamilton
Montréal Alouettes | Montréal | Alouettes | MTL | MON; Als; Montreal Als; Alouettes de Montréal
Ottawa Redblacks | Ottawa | Redblacks | OTT | Red Blacks; Ottawa Red Blacks; Rouge et Noir; Rouge et Noir d'Ottawa
Saskatchewan Roughriders | Saskatchewan | Roughriders | SSK | SASK; SAS; SKR; Riders; Rough Riders; Sask Roughriders; Saskatchewan Riders; Sask Riders; Regina Roughriders; Roughriders de la Saskatchewan
Toronto Argonauts | Toronto | Argonauts | TOR | Argos; Toronto Argos; Boatmen; Double Blue; Argonauts de Toronto
Winnipeg Blue Bombers | Winnipeg | Blue Bombers | WPG | WIN; Bombers; Bluebombers; Winnipeg Bombers; Winnipeg Bluebombers; Blue Bombers de Winnipeg
$list$);

select catalog.seed_teams('AHL', $list$
Abbotsford Canucks | Abbotsford | Canucks | ABB | Abby; Abby Canucks; Baby Nucks
Bakersfield Condors | Bakersfield | Condors | BAK |
Belleville Senators | Belleville | Senators | BEL | B-Sens; Belleville Sens; Sénateurs de Belleville; BLV
Bridgeport Islanders | Bridgeport | Islanders | BRI | BPT; Bridgeport Sound Tigers; Sound Tigers; Baby Isles
Calgary Wranglers | Calgary | Wranglers | CGY | CAL; Stockton Heat
Charlotte Checkers | Charlotte | Checkers | CLT | CHA
Chicago Wolves | Chicago | Wolves | CHI |
Cleveland Monsters | Cleveland | Monsters | CLE | CLV; Lake Erie Monsters
Coachella Valley Firebirds | Coachella Valley | Firebirds | CV | CVF; CVL; Coachella; CV Firebirds; Coachella Firebirds; Palm Springs Firebirds
Colorado Eagles | Colorado | Eagles | COL |
Grand Rapids Griffins | Grand Rapids | Griffins | GR | GRG; Griffs; GR Griffins
Hartford Wolf Pack | Hartford | Wolf Pack | HFD | HAR; HWP; Wolfpack; Hartford Wolfpack
Henderson Silver Knights | Henderson | Silver Knights | HSK | HEN; HND; Las Vegas Silver Knights
Hershey Bears | Hershey | Bears | HER | Chocolate and White
Iowa Wild | Iowa | Wild | IA | IOW; Des Moines Wild
Laval Rocket | Laval | Rocket | LAV | Rocket de Laval
Lehigh Valley Phantoms | Lehigh Valley | Phantoms | LV | LHV; LVP; LV Phantoms; Allentown Phantoms
Manitoba Moose | Manitoba | Moose | MB | MAN; MTB; Winnipeg Moose; Moose du Manitoba
Milwaukee Admirals | Milwaukee | Admirals | MIL | MKE; Ads
Ontario Reign | Ontario | Reign | ONT |
Providence Bruins | Providence | Bruins | PRO | PROV; P-Bruins; Baby B's
Rochester Americans | Rochester | Americans | ROC | Amerks; Rochester Amerks; RCH
Rockford IceHogs | Rockford | IceHogs | RFD | Hogs; Ice Hogs; Rockford Ice Hogs; RCK; ROCK
San Diego Gulls | San Diego | Gulls | SD | SDG; SD Gulls
San Jose Barracuda | San Jose | Barracuda | SJ | SJB; Cuda; SJ Barracuda; San Jose Cuda
Springfield Thunderbirds | Springfield | Thunderbirds | SPR | SPF; T-Birds; Tbirds; Springfield T-Birds; Springfield Falcons
Syracuse Crunch | Syracuse | Crunch | SYR |
Texas Stars | Texas | Stars | TEX | Cedar Park Stars
Toronto Marlies | Toronto | Marlies | TOR | Marlies de Toronto
Tucson Roadrunners | Tucson | Roadrunners | TUC |
Utica Comets | Utica | Comets | UTC | UTI
Wilkes-Barre/Scranton Penguins | Wilkes-Barre/Scranton | Penguins | WBS | WBS Penguins; W-B/Scranton Penguins; WB/Scranton Penguins; WB/S Penguins; W-B/S Penguins; Wilkes-Barre; Wilkes-Barre Penguins; Baby Pens
$list$);

select catalog.seed_teams('ECHL', $list$
Adirondack Thunder | Adirondack | Thunder | ADK | ADI; Glens Falls; Glens Falls Thunder
Allen Americans | Allen | Americans | ALN | ALL; Ams; Allen Ams
Atlanta Gladiators | Atlanta | Gladiators | ATL | Glads; Gwinnett Gladiators; Georgia Gladiators
Bloomington Bison | Bloomington | Bison | BLM | BLO; BMI; Bloomington-Normal Bison
Cincinnati Cyclones | Cincinnati | Cyclones | CIN | Cincy Cyclones; Clones
Florida Everblades | Florida | Everblades | FLA | Blades; Estero Everblades; FL Everblades
Fort Wayne Komets | Fort Wayne | Komets | FW | FWK; Ft. Wayne; Ft. Wayne Komets; K's
Greensboro Gargoyles | Greensboro | Gargoyles | GSO | GBO; GRN
Greenville Swamp Rabbits | Greenville | Swamp Rabbits | GVL | GRV; GSR; Swamprabbits; Greenville Road Warriors
Idaho Steelheads | Idaho | Steelheads | IDH | IDA; Boise Steelheads; Steelies
Indy Fuel | Indy | Fuel | IND | Indianapolis; Indianapolis Fuel
Iowa Heartlanders | Iowa | Heartlanders | IA | IOW; Coralville Heartlanders
Jacksonville Icemen | Jacksonville | Icemen | JAX | JAC; Jax Icemen; Ice Men
Kalamazoo Wings | Kalamazoo | Wings | KAL | KZO; K-Wings; Kwings; Kalamazoo K-Wings
Kansas City Mavericks | Kansas City | Mavericks | KC | KCM; Mavs; KC Mavericks; KC Mavs; Missouri Mavericks
Maine Mariners | Maine | Mariners | MNE | MAI; MNM; Portland Mariners
Norfolk Admirals | Norfolk | Admirals | NOR | NFK; Ads
Orlando Solar Bears | Orlando | Solar Bears | ORL | Solarbears; OSB
Rapid City Rush | Rapid City | Rush | RC | RAP; RCR; RC Rush
Reading Royals | Reading | Royals | REA | RDG
Savannah Ghost Pirates | Savannah | Ghost Pirates | SAV | SGP; Ghostpirates
South Carolina Stingrays | South Carolina | Stingrays | SC | SCS; Rays; SC Stingrays; North Charleston Stingrays; So Carolina Stingrays
Tahoe Knight Monsters | Tahoe | Knight Monsters | TAH | Lake Tahoe; Lake Tahoe Knight Monsters; TKM
Toledo Walleye | Toledo | Walleye | TOL |
Trois-Rivières Lions | Trois-Rivières | Lions | TR | TRL; TRR; Lions de Trois-Rivières; Three Rivers Lions
Tulsa Oilers | Tulsa | Oilers | TUL |
Utah Grizzlies | Utah | Grizzlies | UTA | UTH; Grizz
Wheeling Nailers | Wheeling | Nailers | WHL | WHE
Wichita Thunder | Wichita | Thunder | WIC | WCH; ICT; ICT Thunder
Worcester Railers | Worcester | Railers | WOR | WRC; Worcester Railers HC; Railers HC
$list$);

select catalog.seed_teams('OHL', $list$
Barrie Colts | Barrie | Colts | BAR |
Brampton Steelheads | Brampton | Steelheads | BRAM | BRM; BMP; Mississauga Steelheads; Mississauga
Brantford Bulldogs | Brantford | Bulldogs | BFD | BRA; BRFD; Hamilton Bulldogs
Erie Otters | Erie | Otters | ER | ERI
Flint Firebirds | Flint | Firebirds | FLNT | FLI; FLT
Guelph Storm | Guelph | Storm | GUE | GUEL
Kingston Frontenacs | Kingston | Frontenacs | KGN | KIN; KING; Fronts; Kingston Fronts
Kitchener Rangers | Kitchener | Rangers | KIT | KITC; Blueshirts
London Knights | London | Knights | LDN | LON; LND
Niagara IceDogs | Niagara | IceDogs | NIAG | NIA; Ice Dogs; Niagara Ice Dogs; St. Catharines IceDogs; Dogs
North Bay Battalion | North Bay | Battalion | NB | NBB; NBAY; Troops
Oshawa Generals | Oshawa | Generals | OSH | Gens; Oshawa Gens
Ottawa 67's | Ottawa | 67's | OTT | Ottawa 67; Ottawa Sixty-Sevens; 67's d'Ottawa; 67 d'Ottawa
Owen Sound Attack | Owen Sound | Attack | OS | OSA; OWN
Peterborough Petes | Peterborough | Petes | PBO | PET; PETE; Peterboro; Peterboro Petes
Saginaw Spirit | Saginaw | Spirit | SAG | SAGI
Sarnia Sting | Sarnia | Sting | SAR | SARN; SRN
Sault Ste. Marie Greyhounds | Sault Ste. Marie | Greyhounds | SOO | SSM; Hounds; Soo Greyhounds; Sault Greyhounds; The Soo; Sault; Greyhounds de Sault-Sainte-Marie
Sudbury Wolves | Sudbury | Wolves | SBY | SUD; SUDB
Windsor Spitfires | Windsor | Spitfires | WSR | WIN; WDR; WIND; Spits; Windsor Spits
$list$);

select catalog.seed_teams('WHL', $list$
Brandon Wheat Kings | Brandon | Wheat Kings | BDN | BRA; BWK; Wheaties; Wheatkings; Brandon Wheatkings
Calgary Hitmen | Calgary | Hitmen | CGY | CAL; CAH
Edmonton Oil Kings | Edmonton | Oil Kings | EDM | EOK; Oilkings; Oil Kings Edmonton; Edmonton Oilkings
Everett Silvertips | Everett | Silvertips | EVT | EVE; EVR; Tips; Silver Tips; Everett Silver Tips
Kamloops Blazers | Kamloops | Blazers | KAM |
Kelowna Rockets | Kelowna | Rockets | KEL |
Lethbridge Hurricanes | Lethbridge | Hurricanes | LET | LTH; LBH; Canes; Lethbridge Canes
Medicine Hat Tigers | Medicine Hat | Tigers | MH | MHT; MED; Med Hat; Med Hat Tigers; The Hat
Moose Jaw Warriors | Moose Jaw | Warriors | MJ | MJW; MOO; Moosejaw; Moosejaw Warriors
Penticton Vees | Penticton | Vees | PEN | PTN; V's
Portland Winterhawks | Portland | Winterhawks | POR | PDX; Hawks; Winter Hawks; Portland Winter Hawks; PWH
Prince Albert Raiders | Prince Albert | Raiders | PA | PAR; PRA; P.A. Raiders
Prince George Cougars | Prince George | Cougars | PG | PGC; PRG; Cats; P.G. Cougars
Red Deer Rebels | Red Deer | Rebels | RD | RDR; RED
Regina Pats | Regina | Pats | REG |
Saskatoon Blades | Saskatoon | Blades | SAS | SASK; SKT; STN; Bridge City Bunch
Seattle Thunderbirds | Seattle | Thunderbirds | SEA | T-Birds; Tbirds; Seattle T-Birds
Spokane Chiefs | Spokane | Chiefs | SPO | SPK
Swift Current Broncos | Swift Current | Broncos | SC | SCB; SWC; SWI; Swift
Tri-City Americans | Tri-City | Americans | TC | TRI; TCA; Ams; Tri-Cities; Tri-City Ams; Tri-Cities Americans; Kennewick Americans
Vancouver Giants | Vancouver | Giants | VAN | G-Men; Langley Giants
Victoria Royals | Victoria | Royals | VIC |
Wenatchee Wild | Wenatchee | Wild | WEN | Winnipeg ICE; Kootenay ICE
$list$);

select catalog.seed_teams('QMJHL', $list$
Baie-Comeau Drakkar | Baie-Comeau | Drakkar | BAC | BC; Drakkar de Baie-Comeau
Blainville-Boisbriand Armada | Blainville-Boisbriand | Armada | BLB | BBA; BB; Armada de Blainville-Boisbriand; Blainville; Blainville Armada
Cape Breton Eagles | Cape Breton | Eagles | CAP | CB; CBE; CBR; Screaming Eagles; Cape Breton Screaming Eagles; Eagles du Cap-Breton; Cap-Breton
Charlottetown Islanders | Charlottetown | Islanders | CHA | CHT; CHR; Isles; PEI Islanders; PEI Rocket; Islanders de Charlottetown
Chicoutimi Saguenéens | Chicoutimi | Saguenéens | CHI | CHC; Sags; Saguenéens de Chicoutimi; Saguenay
Drummondville Voltigeurs | Drummondville | Voltigeurs | DRU | DRM; Volts; Voltigeurs de Drummondville
Gatineau Olympiques | Gatineau | Olympiques | GAT | Olympiques de Gatineau; Hull Olympiques; Olympics de Gatineau
Halifax Mooseheads | Halifax | Mooseheads | HAL | HFX; Moose; Moose Heads; Mooseheads de Halifax; Mooseheads d'Halifax
Moncton Wildcats | Moncton | Wildcats | MON | MCT; MNC; Cats; Wildcats de Moncton
Newfoundland Regiment | Newfoundland | Regiment | NFL | NL; NFD; NLR; St. John's; St. John's Regiment; Régiment de Terre-Neuve; Acadie-Bathurst Titan; Acadie-Bathurst; Titan d'Acadie-Bathurst; Titan; Bathurst
Québec Remparts | Québec | Remparts | QUE | QBC; Québec City; Ramparts; Remparts de Québec; Quebec City Remparts
Rimouski Océanic | Rimouski | Océanic | RIM | RIK; Océanic de Rimouski; Oceanics
Rouyn-Noranda Huskies | Rouyn-Noranda | Huskies | ROU | RN; RNH; Huskies de Rouyn-Noranda; Rouyn
Saint John Sea Dogs | Saint John | Sea Dogs | SNB | SJ; SJN; SJS; Seadogs; St. John; St. John Sea Dogs; Saint John Seadogs; Sea Dogs de Saint-Jean
Shawinigan Cataractes | Shawinigan | Cataractes | SHA | SHW; Cataractes de Shawinigan
Sherbrooke Phoenix | Sherbrooke | Phoenix | SHE | SHB; Phœnix de Sherbrooke
Val-d'Or Foreurs | Val-d'Or | Foreurs | VDO | VAL; VO; Foreurs de Val-d'Or
Victoriaville Tigres | Victoriaville | Tigres | VIC | VCT; Tigres de Victoriaville; Victo; Victoriaville Tigers
$list$);

select catalog.seed_teams('USL Championship', $list$
Birmingham Legion FC | Birmingham | Legion | BHM | BIR; BLFC; Legion FC
Brooklyn FC | Brooklyn | Brooklyn Football Club | BKN | BKFC; BFC
Charleston Battery | Charleston | Battery | CHS | CHA; CB93
Colorado Springs Switchbacks FC | Colorado Springs | Switchbacks | COS | CSS; CSFC; Switchbacks FC; Colorado Switchbacks; CO Springs
Detroit City FC | Detroit | Le Rouge | DET | DCFC; Detroit City Football Club
El Paso Locomotive FC | El Paso | Locomotive | ELP | EPL; EPLFC; Locos; Locomotive FC; El Paso Locos
FC Tulsa | Tulsa | FC Tulsa | TUL | FCT; Tulsa FC; Tulsa Roughnecks; Tulsa Roughnecks FC
Hartford Athletic | Hartford | Athletic | HFD | HAR; HTFD; Hartford Athletic FC
Indy Eleven | Indianapolis | Eleven | IND | INDY; Indy XI; Indy 11; Boys in Blue
Las Vegas Lights FC | Las Vegas | Lights | LV | LVL; LVLFC; Lights FC; Vegas Lights; LV Lights
Lexington SC | Lexington | Lexington Sporting Club | LEX | LSC; Lex SC; Lexington FC
Loudoun United FC | Loudoun | Loudoun United | LDN | LUFC; Loudoun Utd
Louisville City FC | Louisville | LouCity | LOU | LCFC; LouCity FC; Lou City; Lou City FC
Memphis 901 FC | Memphis | 901 FC | MEM |
Miami FC | Miami | The Miami FC | MIA | TMFC; Miami Football Club; The Miami Football Club
Monterey Bay FC | Monterey Bay | Crisp and Kelp | MB | MBFC; MTB; Monterey Bay Football Club; Monterey
New Mexico United | New Mexico | New Mexico United | NM | NMU; NMUTD; NM United; New Mexico Utd; New Mexico Utd FC
North Carolina FC | North Carolina | NCFC | NC | NC FC; Carolina RailHawks; North Carolina Football Club
Oakland Roots SC | Oakland | Roots | OAK | Roots SC; OROOTS; Oakland Roots Sporting Club
Orange County SC | Orange County | Orange County Soccer Club | OC | OCSC; OC SC; Orange County FC
Phoenix Rising FC | Phoenix | Rising | PHX | PRFC; PHO; Rising FC; PHX Rising
Pittsburgh Riverhounds SC | Pittsburgh | Riverhounds | PIT | PGH; Hounds; PRSC; Riverhounds SC; Pitt Riverhounds
Rhode Island FC | Rhode Island | RIFC | RI | RI FC; Rhode Island Football Club
Sacramento Republic FC | Sacramento | Republic | SAC | SRFC; Sac Republic; Sac Republic FC; Republic FC; Sacramento FC
San Antonio FC | San Antonio | SAFC | SA | SAN; SA FC; San Antonio Football Club
Sporting Club Jacksonville | Jacksonville | Sporting JAX | JAX | SCJ; SJAX; Sporting Club Jax; Jacksonville SC
Tampa Bay Rowdies | Tampa Bay | Rowdies | TB | TBR; TBRowdies; Tampa; Tampa Rowdies; TB Rowdies
$list$);

select catalog.seed_teams('NBA G League', $list$
Austin Spurs | Austin | Spurs | AUS | ATX; Austin Toros
Birmingham Squadron | Birmingham | Squadron | BIR | BHM; BHAM; Erie BayHawks
Capital City Go-Go | Capital City | Go-Go | CCG | CAP; GoGo; Capital City GoGo; CC Go-Go
Cleveland Charge | Cleveland | Charge | CLE | CLC; Canton Charge
College Park Skyhawks | College Park | Skyhawks | CPS | CP; CLP; Sky Hawks; College Park Sky Hawks
Delaware Blue Coats | Delaware | Blue Coats | DEL | Bluecoats; Delaware Bluecoats; Delaware 87ers; Wilmington Blue Coats
Grand Rapids Gold | Grand Rapids | Gold | GRG | GR; GRD; GR Gold; Grand Rapids Drive
Greensboro Swarm | Greensboro | Swarm | GBO | GSO; GRE
Iowa Wolves | Iowa | Wolves | IWA | IOW; IA; Iowa Energy; Des Moines Wolves
Long Island Nets | Long Island | Nets | LIN | LI Nets
Maine Celtics | Maine | Celtics | MNE | ME; MAI; Maine Red Claws; Red Claws
Memphis Hustle | Memphis | Hustle | MHU | MEM
Mexico City Capitanes | Mexico City | Capitanes | MXC | MEX; CDMX; Capitanes de Ciudad de México; Capitanes CDMX; Ciudad de México; Capitanes de la Ciudad de México; Mexico Capitanes
Motor City Cruise | Motor City | Cruise | MCC | MC; Northern Arizona Suns
Noblesville Boom | Noblesville | Boom | NOB | NBL; NBV; Indiana Mad Ants; Mad Ants; Fort Wayne Mad Ants
Oklahoma City Blue | Oklahoma City | Blue | OKC | OKL; OKC Blue; Oklahoma Blue
Osceola Magic | Osceola | Magic | OSC | OSM; Lakeland Magic; Kissimmee Magic
Raptors 905 | Mississauga | Raptors 905 | RAP | 905; Raptors905; R905; Mississauga Raptors
Rio Grande Valley Vipers | Rio Grande Valley | Vipers | RGV | RGV Vipers; RGVV; Rio Grande; Rio Grande Vipers
Rip City Remix | Rip City | Remix | RCR | RC; Portland Remix
Salt Lake City Stars | Salt Lake City | Stars | SLC | SLC Stars; Salt Lake; Salt Lake Stars
San Diego Clippers | San Diego | Clippers | SDC | SD; SD Clippers; Ontario Clippers; Agua Caliente Clippers
Santa Cruz Warriors | Santa Cruz | Warriors | SCW | SC; SC Warriors
Sioux Falls Skyforce | Sioux Falls | Skyforce | SXF | SF; SFS; SXF Skyforce; Sky Force; Sioux Falls Sky Force
South Bay Lakers | South Bay | Lakers | SBL | SB; SB Lakers; Los Angeles D-Fenders; El Segundo Lakers
Stockton Kings | Stockton | Kings | STO | STK; Reno Bighorns
Texas Legends | Texas | Legends | TEX | Frisco Legends
Valley Suns | Valley | Suns | VAL | VLY
Westchester Knicks | Westchester | Knicks | WES | WCK; WST; White Plains Knicks
Windy City Bulls | Windy City | Bulls | WCB | WC; Hoffman Estates Bulls
Wisconsin Herd | Wisconsin | Herd | WIS | WSC; Oshkosh; Oshkosh Herd
$list$);

select catalog.seed_teams('MLS Next Pro', $list$
Atlanta United 2 | Atlanta | ATL UTD 2 | ATL2 | ATL; Atlanta United II; Atlanta Utd 2; Atlanta 2; ATLUTD2
Austin FC II | Austin | Austin II | ATX2 | ATX; ATXII; Austin FC 2; Austin 2
Carolina Core FC | Carolina Core | The Foxes | CCFC | CAR; CC; Carolina Core Football Club
Chattanooga FC | Chattanooga | Boys in Blue | CHA | CFC; Chatt FC; Chattanooga Football Club; CHT
Chicago Fire FC II | Chicago | Chicago Fire II | CHI2 | CHI; Chicago Fire 2; Chicago Fire FC 2; Chicago 2; Fire II
Colorado Rapids 2 | Colorado | Rapids 2 | COL2 | COL; Colorado Rapids II; Rapids II; Colorado 2
Columbus Crew 2 | Columbus | Crew 2 | CLB2 | CLB; Columbus Crew II; Crew II; Columbus 2
Connecticut United FC | Connecticut | CT United | CTU | CTUFC; CT; CT United FC; Conn United
Crown Legacy FC | Charlotte | Crown Legacy | CLFC | CLT; CLT2; Charlotte FC II; Charlotte FC 2; Charlotte 2; Crown Legacy Football Club; CRL
FC Cincinnati 2 | Cincinnati | Cincinnati 2 | CIN2 | CIN; FCC2; FC Cincinnati II; FC Cincy 2; Cincinnati II
Houston Dynamo 2 | Houston | Dynamo 2 | HOU2 | HOU; HD2; Houston Dynamo FC 2; Houston Dynamo II; Dynamo Dos; Houston Dynamo Dos; Houston 2
Huntsville City FC | Huntsville | Huntsville City | HNT | HCFC; HUN; HSV; Huntsville City Football Club
Inter Miami CF II | Miami | Inter Miami II | MIA2 | MIA; IMCF2; IMCF II; Inter Miami 2; Inter Miami CF 2; Miami 2; Fort Lauderdale CF
Los Angeles FC 2 | Los Angeles | LAFC2 | LAFC2 | LAFC; LAFC 2; LAFC II; Los Angeles FC II; LA FC 2
Minnesota United FC 2 | Minnesota | MNUFC2 | MIN2 | MIN; MNU2; MNUFC 2; Minnesota United II; Minnesota United FC II; MNUFC II; Minnesota Utd 2; Minnesota 2
New England Revolution II | New England | Revolution II | NE2 | NE; NER2; Revs II; New England II; New England Revolution 2; New England 2; Revolution 2; NE Revolution II
New York City FC II | New York | NYCFC II | NYC2 | NYC; NYCFC2; NYCFC 2; New York City 2; New York City FC 2; NYC FC II
North Texas SC | North Texas | NTSC | NTX | FC Dallas II; FC Dallas 2; North Texas Soccer Club; N. Texas SC
Orlando City B | Orlando | OCB | OCB | ORL; ORL2; Orlando City II; Orlando City 2; Orlando B
Philadelphia Union II | Philadelphia | Union II | PHI2 | PHI; PHL2; Philly Union II; Philadelphia Union 2; Philadelphia II; Union 2; Philly Union 2; Bethlehem Steel; Bethlehem Steel FC
Portland Timbers 2 | Portland | T2 | POR2 | POR; PT2; PTFC2; Timbers 2; Timbers2; Portland Timbers II; Timbers II; Portland 2
Real Monarchs | Salt Lake | Monarchs | SLC | RSL2; MON; Real Monarchs SLC; Real Monarchs Salt Lake; Real Salt Lake II; Real Salt Lake 2; RSL Monarchs
Red Bull New York II | New York | Red Bulls II | RBNY2 | NYRB2; RBNY; NY2; New York Red Bulls 2; NY Red Bulls II; NY Red Bulls 2; NYRB II; Red Bulls 2; Red Bull New York 2; RBNY II
Sporting Kansas City II | Kansas City | Sporting KC II | SKC2 | SKC; SKCII; Sporting KC 2; Sporting Kansas City 2; SKC II; Kansas City II; Swope Park Rangers
St. Louis City 2 | St. Louis | St. Louis CITY2 | STL2 | STL; STLC2; Saint Louis City 2; St. Louis City SC 2; St. Louis City SC II; STL City 2; STL City2; St. Louis City II
Tacoma Defiance | Tacoma | Defiance | TAC | SEA2; Seattle Sounders 2; Seattle Sounders FC 2; Sounders 2; S2; Seattle Sounders II
The Town FC | San Francisco Bay Area | The Town | TT | TTFC; TWN; SJ2; Town FC; San Jose Earthquakes II; San Jose Earthquakes 2; Earthquakes II; Quakes II; San Jose 2
Toronto FC II | Toronto | TFC II | TOR2 | TOR; TFC2; TFC 2; Toronto FC 2; Toronto 2
Ventura County FC | Ventura County | VCFC | VCFC | VEN; VC; Ventura; LA Galaxy II; LA Galaxy 2; Los Dos; Galaxy II; Ventura County Football Club
Whitecaps FC 2 | Vancouver | Whitecaps 2 | VAN2 | VAN; WFC2; WFC 2; Vancouver Whitecaps II; Vancouver Whitecaps FC 2; Vancouver Whitecaps FC II; Whitecaps II; Whitecaps FC II; Vancouver 2
$list$);

select catalog.seed_teams('PWHL', $list$
Boston Fleet | Boston | Fleet | BOS | PWHL Boston; Boston PWHL
Minnesota Frost | Minnesota | Frost | MIN | MINN; PWHL Minnesota; Minnesota PWHL
Montréal Victoire | Montréal | Victoire | MTL | MON; PWHL Montréal; LPHF Montréal; Victoire de Montréal; Montreal Victory
New York Sirens | New York | Sirens | NY | NYS; PWHL New York; NY Sirens; New Jersey Sirens
Ottawa Charge | Ottawa | Charge | OTT | PWHL Ottawa; Charge d'Ottawa; LPHF Ottawa
Seattle Torrent | Seattle | Torrent | SEA | PWHL Seattle
Toronto Sceptres | Toronto | Sceptres | TOR | PWHL Toronto; Sceptres de Toronto; Scepters; Toronto Scepters
Vancouver Goldeneyes | Vancouver | Goldeneyes | VAN | PWHL Vancouver; Golden Eyes; Vancouver Golden Eyes; Goldeneyes de Vancouver
$list$);

select catalog.seed_teams('NLL', $list$
Buffalo Bandits | Buffalo | Bandits | BUF |
Calgary Roughnecks | Calgary | Roughnecks | CGY | CAL; Riggers; Necks
Colorado Mammoth | Colorado | Mammoth | COL | Denver Mammoth
Georgia Swarm | Georgia | Swarm | GA | GEO; GEO Swarm
Halifax Thunderbirds | Halifax | Thunderbirds | HFX | HAL; T-Birds; Halifax T-Birds
Las Vegas Desert Dogs | Las Vegas | Desert Dogs | LV | LVD; LVDD; Vegas; Vegas Desert Dogs; LV Desert Dogs
Oshawa FireWolves | Oshawa | FireWolves | OSH | Fire Wolves; Oshawa Fire Wolves; Albany FireWolves; Albany; ALB; Albany Fire Wolves
Ottawa Black Bears | Ottawa | Black Bears | OTT | Blackbears; New York Riptide; NY Riptide; Riptide
Philadelphia Wings | Philadelphia | Wings | PHI | PHL; Philly; Philly Wings
Rochester Knighthawks | Rochester | Knighthawks | ROC | K-Hawks; Knight Hawks; Rochester Knight Hawks; Khawks
San Diego Seals | San Diego | Seals | SD | SDS; SD Seals
Saskatchewan Rush | Saskatchewan | Rush | SAS | SASK; SSK; Sask Rush; Saskatoon Rush
Toronto Rock | Toronto | Rock | TOR |
Vancouver Warriors | Vancouver | Warriors | VAN | Vancouver Stealth
$list$);

select catalog.seed_teams('UFL', $list$
Birmingham Stallions | Birmingham | Stallions | BHAM | BIR; BHM
Columbus Aviators | Columbus | Aviators | CLB | COL; CBUS
Dallas Renegades | Dallas | Renegades | DAL | ARL; Arlington Renegades; Arlington
DC Defenders | DC | Defenders | DC | Washington DC Defenders; Washington Defenders; Washington
Houston Gamblers | Houston | Gamblers | HOU | Houston Roughnecks; Roughnecks
Louisville Kings | Louisville | Kings | LOU |
Memphis Showboats | Memphis | Showboats | MEM |
Michigan Panthers | Michigan | Panthers | MICH | MIC
Orlando Storm | Orlando | Storm | ORL |
San Antonio Brahmas | San Antonio | Brahmas | SA | SAN; SA Brahmas
St. Louis Battlehawks | St. Louis | Battlehawks | STL | Saint Louis; Saint Louis Battlehawks; STL Battlehawks; Battle Hawks; St. Louis Battle Hawks
$list$);

select catalog.seed_teams('Triple-A International League', $list$
Buffalo Bisons | Buffalo | Bisons | BUF | Herd
Charlotte Knights | Charlotte | Knights | CLT | CHA
Columbus Clippers | Columbus | Clippers | COL | CLB; Clips
Durham Bulls | Durham | Bulls | DUR |
Gwinnett Stripers | Gwinnett | Stripers | GWN | GWI; Gwinnett Braves; Lawrenceville Stripers
Indianapolis Indians | Indianapolis | Indians | IND | Indy; Indy Indians; The Tribe
Iowa Cubs | Iowa | Cubs | IOW | IA; I-Cubs; Des Moines Cubs
Jacksonville Jumbo Shrimp | Jacksonville | Jumbo Shrimp | JAX | JAC; Shrimp; Jax Jumbo Shrimp; Jacksonville Shrimp; Jacksonville Suns
Lehigh Valley IronPigs | Lehigh Valley | IronPigs | LHV | LV; Pigs; Iron Pigs; Lehigh; Lehigh Valley Iron Pigs; LV IronPigs; Allentown IronPigs
Louisville Bats | Louisville | Bats | LOU | Louisville RiverBats
Memphis Redbirds | Memphis | Redbirds | MEM | Red Birds; Memphis Red Birds
Nashville Sounds | Nashville | Sounds | NAS | NSH; Nash Sounds
Norfolk Tides | Norfolk | Tides | NOR | NFK
Omaha Storm Chasers | Omaha | Storm Chasers | OMA | Stormchasers; Chasers; Omaha Stormchasers; Omaha Royals; Papillion Storm Chasers
Rochester Red Wings | Rochester | Red Wings | ROC | Redwings; Rochester Redwings; Plates
Scranton/Wilkes-Barre RailRiders | Scranton/Wilkes-Barre | RailRiders | SWB | SCR; Rail Riders; Scranton; Scranton RailRiders; SWB RailRiders; Scranton/WB RailRiders; Scranton/W-B RailRiders; Scranton/WB; Scranton/W-B; Scranton/Wilkes-Barre Rail Riders; Scranton/Wilkes-Barre Yankees
St. Paul Saints | St. Paul | Saints | STP | SP; Saint Paul; Saint Paul Saints
Syracuse Mets | Syracuse | Mets | SYR | Syracuse Chiefs
Toledo Mud Hens | Toledo | Mud Hens | TOL | Mudhens; Hens; Toledo Mudhens
Worcester Red Sox | Worcester | Red Sox | WOR | WooSox; Woo Sox; Redsox; Worcester WooSox; Worcester Redsox; Pawtucket Red Sox; PawSox
$list$);

select catalog.seed_teams('Triple-A Pacific Coast League', $list$
Albuquerque Isotopes | Albuquerque | Isotopes | ABQ | ALB; Topes; ABQ Isotopes; Mariachis de Nuevo México
El Paso Chihuahuas | El Paso | Chihuahuas | ELP | EP; Chis; Chihuahuas de El Paso; Tucson Padres
Las Vegas Aviators | Las Vegas | Aviators | LV | LVA; Vegas; LV Aviators; Vegas Aviators; Las Vegas 51s; Reyes de Plata
Oklahoma City Comets | Oklahoma City | Comets | OKC | OKL; Oklahoma; OKC Comets; Oklahoma City Dodgers; OKC Dodgers; Oklahoma City Baseball Club; OKC Baseball Club; OKC Baseball; Oklahoma City Baseball
Reno Aces | Reno | Aces | RNO | REN; Corazones de Reno
Round Rock Express | Round Rock | Express | RR | RRE; RRK; RR Express; Chupacabras de Round Rock
Sacramento River Cats | Sacramento | River Cats | SAC | Rivercats; Sac River Cats; Sacramento Rivercats; Dorados de Sacramento
Salt Lake Bees | Salt Lake | Bees | SL | SLC; SLK; SL Bees; Salt Lake City; Salt Lake City Bees; SLC Bees; Abejas de Salt Lake
Sugar Land Space Cowboys | Sugar Land | Space Cowboys | SUG | SL Space Cowboys; SGL; Sugarland; Spacecowboys; Sugarland Space Cowboys; Sugar Land Skeeters
Tacoma Rainiers | Tacoma | Rainiers | TAC |
$list$);

select catalog.seed_teams('Double-A', $list$
Akron RubberDucks | Akron | RubberDucks | AKR | Rubber Ducks; Ducks; Akron Rubber Ducks; Akron Aeros
Altoona Curve | Altoona | Curve | ALT |
Amarillo Sod Poodles | Amarillo | Sod Poodles | AMA | AMR; Soddies; Sod Dogs; Amarillo Soddies; Sodpoodles
Arkansas Travelers | Arkansas | Travelers | ARK | Travs; Arkansas Travellers; Little Rock Travelers
Biloxi Shuckers | Biloxi | Shuckers | BLX | BIL
Binghamton Rumble Ponies | Binghamton | Rumble Ponies | BNG | BIN; BING; BRP; Rumbleponies; Ponies; Binghamton Mets
Birmingham Barons | Birmingham | Barons | BIR | BHM; Bham Barons
Chattanooga Lookouts | Chattanooga | Lookouts | CHA | CHT; CHAT; Chatt Lookouts
Chesapeake Baysox | Chesapeake | Baysox | CHE | BOW; CHS; Bay Sox; Bowie Baysox; Bowie; Bowie Bay Sox; Chesapeake Bay Sox
Columbus Clingstones | Columbus | Clingstones | COL | CLS; CLI; Cling Stones; Mississippi Braves; M-Braves
Corpus Christi Hooks | Corpus Christi | Hooks | CC | CCH; CC Hooks; Corpus
Erie SeaWolves | Erie | SeaWolves | ERI | Sea Wolves; Erie Sea Wolves
Frisco RoughRiders | Frisco | RoughRiders | FRI | FRS; Riders; Rough Riders; Frisco Rough Riders; Frisco Riders
Harrisburg Senators | Harrisburg | Senators | HBG | HAR; Sens; Harrisburg Sens
Hartford Yard Goats | Hartford | Yard Goats | HFD | Yardgoats; Goats; Hartford Yardgoats; New Britain Rock Cats
Knoxville Smokies | Knoxville | Smokies | KNX | TNS; TEN; Tennessee Smokies; Tennessee; Covington Smokies
Midland RockHounds | Midland | RockHounds | MID | MDL; Rock Hounds; Midland Rock Hounds; Hounds
Montgomery Biscuits | Montgomery | Biscuits | MTG | MGM; MON
New Hampshire Fisher Cats | New Hampshire | Fisher Cats | NH | NHF; Fishercats; NH Fisher Cats; New Hampshire Fishercats; Manchester Fisher Cats
Northwest Arkansas Naturals | Northwest Arkansas | Naturals | NWA | NW Arkansas; NWA Naturals; NW Arkansas Naturals; Nats; Springdale Naturals
Pensacola Blue Wahoos | Pensacola | Blue Wahoos | PNS | PEN; Wahoos; Bluewahoos; Pensacola Wahoos
Portland Sea Dogs | Portland | Sea Dogs | POR | PTL; Seadogs; Portland Seadogs; Maine Sea Dogs
Reading Fightin Phils | Reading | Fightin Phils | REA | RDG; R-Phils; Fightins; Reading Fightins; Reading Phillies; Fighting Phils; Reading Fighting Phils
Richmond Flying Squirrels | Richmond | Flying Squirrels | RIC | RCH; Squirrels; Richmond Squirrels; Flyingsquirrels
Rocket City Trash Pandas | Rocket City | Trash Pandas | RCT | RC; RCTP; Trashpandas; Rocket City Trashpandas; Pandas; Huntsville
San Antonio Missions | San Antonio | Missions | SA | SAN; SA Missions; Flying Chanclas; Flying Chanclas de San Antonio
Somerset Patriots | Somerset | Patriots | SOM | Pats; Somerset Pats; Trenton Thunder
Springfield Cardinals | Springfield | Cardinals | SPR | SPF; SGF; Cards; Springfield Cards
Tulsa Drillers | Tulsa | Drillers | TUL |
Wichita Wind Surge | Wichita | Wind Surge | WCH | WIC; ICT; Windsurge; Wichita Windsurge; Surge
$list$);

select catalog.seed_teams('Northern Super League', $list$
AFC Toronto | Toronto | AFC Toronto | TOR | AFCT; AFC Toronto City
Calgary Wild FC | Calgary | Wild | CGY | CAL; CWFC; Wild FC; Calgary Wild Football Club
Halifax Tides FC | Halifax | Tides | HFX | HAL; HTFC; Tides FC; Halifax Tides Football Club
Montréal Roses FC | Montréal | Roses | MTL | MON; MRFC; Roses FC; Roses de Montréal; Les Roses; Roses de Montréal FC; Roses Montréal
Ottawa Rapid FC | Ottawa | Rapid | OTT | ORFC; Rapid FC; Rapide d'Ottawa; Rapid d'Ottawa; Ottawa Rapid Football Club
Vancouver Rise FC | Vancouver | Rise | VAN | VRFC; Rise FC; Vancouver Rise Football Club
$list$);

select catalog.seed_teams('Canadian Premier League', $list$
Atlético Ottawa | Ottawa | Atlético | ATO | OTT; AO; ATL; Atleti Ottawa; Atlético d'Ottawa; Club Atlético Ottawa
Cavalry FC | Calgary | Cavalry | CAV | CGY; CFC; Cavs; Calgary Cavalry FC
FC Supra du Québec | Québec | Supra | SUP | QUE; FCSQ; FC Supra; FC Supra Québec; Supra Québec
Forge FC | Hamilton | Forge | FOR | HAM; FFC; Forge FC Hamilton; Forge Hamilton
HFX Wanderers FC | Halifax | Wanderers | HFX | HAL; HFXW; Halifax Wanderers FC; Wanderers FC
Inter Toronto FC | Toronto | Inter Toronto | TOR | YRK; YOR; INT; ITFC; YUFC; York United; York United FC; York; York Utd; York 9; York9 FC; York 9 FC
Pacific FC | Langford | Tridents | PAC | PFC; Pacific Football Club; Vancouver Island
Valour FC | Winnipeg | Valour | VAL | WPG; Winnipeg Valour FC; Valour FC Winnipeg
Vancouver FC | Vancouver | Eagles | VAN | VFC; Langley; Vancouver Football Club; VanFC
$list$);

select catalog.seed_teams('LIDOM', $list$
Águilas Cibaeñas | Santiago | Águilas | AGU | AC; Cibaeñas; Cibao Eagles; Las Águilas; Mameyes; Las Águilas Cibaeñas
Estrellas Orientales | San Pedro de Macorís | Estrellas | EST | EO; Orientales; Eastern Stars; Estrellas de Oriente; Las Estrellas; Paquidermos; San Pedro; Elefantes; Las Estrellas Orientales
Gigantes del Cibao | San Francisco de Macorís | Gigantes | GIG | GC; Cibao Giants; Los Gigantes; San Francisco; Los Gigantes del Cibao
Leones del Escogido | Escogido | Leones | ESC | LEO; LE; Escogido Lions; Rojos; Los Leones; Escarlatas; Los Leones del Escogido
Tigres del Licey | Licey | Tigres | LIC | TIG; TL; Licey Tigers; Azules; Los Tigres; Felinos; Los Tigres del Licey
Toros del Este | La Romana | Toros | TOR | TE; Eastern Bulls; Los Toros; Azucareros del Este; Toros de La Romana; Los Toros del Este; Romana
$list$);

select catalog.seed_teams('Mexican Pacific League', $list$
Águilas de Mexicali | Mexicali | Águilas | MXC | MXL; MEX; AGU; Mexicali Eagles; Emplumados
Algodoneros de Guasave | Guasave | Algodoneros | GSV | GUA; ALG; GVE
Cañeros de Los Mochis | Los Mochis | Cañeros | MOC | LMO; LM; CAN; Mochis; Cañeros de Mochis; Cañeros Los Mochis
Charros de Jalisco | Jalisco | Charros | JAL | CHA; Guadalajara
Jaguares de Nayarit | Nayarit | Jaguares | NAY | JAG; Tepic
Naranjeros de Hermosillo | Hermosillo | Naranjeros | HER | HMO; NAR
Tomateros de Culiacán | Culiacán | Tomateros | CUL | TOM; Guindas
Tucson Baseball Team | Tucson | Tucson Baseball | TUC | Mayos de Navojoa; Mayos; Navojoa; NAV
Venados de Mazatlán | Mazatlán | Venados | MAZ | VEN
Yaquis de Ciudad Obregón | Ciudad Obregón | Yaquis | OBR | YAQ; CDO; Obregón; Yaquis de Obregón; Cd. Obregón; Yaquis de Cd. Obregón; Yaquis Obregón
$list$);
