-- Teams of the minor leagues of North and Central America, season 2025-26 and the 2026 summer season; clubs that left after 2025 are kept.
-- Columns: canonical name | city | nickname | abbreviation | other aliases separated by ";" (a leading "?" marks an ambiguous one).

select catalog.seed_teams('High-A', $list$
Aberdeen IronBirds | Aberdeen | IronBirds | ABD | Iron Birds
Asheville Tourists | Asheville | Tourists | ASH |
Beloit Sky Carp | Beloit | Sky Carp | BEL |
Bowling Green Hot Rods | Bowling Green | Hot Rods | BG |
Brooklyn Cyclones | Brooklyn | Cyclones | BRK |
Cedar Rapids Kernels | Cedar Rapids | Kernels | CR |
Dayton Dragons | Dayton | Dragons | DAY |
Eugene Emeralds | Eugene | Emeralds | EUG | Ems
Everett AquaSox | Everett | AquaSox | EVE | Frogs
Fort Wayne TinCaps | Fort Wayne | TinCaps | FW | Ft. Wayne TinCaps; Tin Caps
Frederick Keys | Frederick | Keys | FRE |
Great Lakes Loons | Great Lakes | Loons | GL |
Greensboro Grasshoppers | Greensboro | Grasshoppers | GBO | Hoppers
Greenville Drive | Greenville | Drive | GVL |
Hillsboro Hops | Hillsboro | Hops | HIL |
Hub City Spartanburgers | Hub City | Spartanburgers | HUB | Spartanburg
Hudson Valley Renegades | Hudson Valley | Renegades | HV | Gades
Jersey Shore BlueClaws | Jersey Shore | BlueClaws | JS | Blue Claws
Lake County Captains | Lake County | Captains | LC |
Lansing Lugnuts | Lansing | Lugnuts | LAN |
Peoria Chiefs | Peoria | Chiefs | PEO |
Quad Cities River Bandits | Quad Cities | River Bandits | QC | Quad Cities
Rome Emperors | Rome | Emperors | ROM | Rome Braves
South Bend Cubs | South Bend | Cubs | SB |
Spokane Indians | Spokane | Indians | SPO |
Tri-City Dust Devils | Tri-City | Dust Devils | TC |
Vancouver Canadians | Vancouver | Canadians | VAN |
West Michigan Whitecaps | West Michigan | Whitecaps | WM |
Wilmington Blue Rocks | Wilmington | Blue Rocks | WIL |
Winston-Salem Dash | Winston-Salem | Dash | WS |
Wisconsin Timber Rattlers | Wisconsin | Timber Rattlers | WIS | T-Rats
$list$);

select catalog.seed_teams('Single-A', $list$
Augusta GreenJackets | Augusta | GreenJackets | AUG | Green Jackets
Bradenton Marauders | Bradenton | Marauders | BRD |
Carolina Mudcats | Carolina | Mudcats | CAR |
Charleston RiverDogs | Charleston | RiverDogs | CHS | River Dogs
Clearwater Threshers | Clearwater | Threshers | CLR |
Columbia Fireflies | Columbia | Fireflies | COL |
Daytona Tortugas | Daytona | Tortugas | DBT | Daytona Beach Tortugas
Delmarva Shorebirds | Delmarva | Shorebirds | DEL |
Dunedin Blue Jays | Dunedin | Blue Jays | DUN |
Fayetteville Woodpeckers | Fayetteville | Woodpeckers | FAY |
Fort Myers Mighty Mussels | Fort Myers | Mighty Mussels | FTM | Ft. Myers Mighty Mussels; Mussels
Fredericksburg Nationals | Fredericksburg | Nationals | FBG | FredNats; FXBG
Fresno Grizzlies | Fresno | Grizzlies | FRE |
Hickory Crawdads | Hickory | Crawdads | HIC |
Hill City Howlers | Hill City | Howlers | HCH | Lynchburg
Inland Empire 66ers | Inland Empire | 66ers | IE | Sixty-Sixers
Jupiter Hammerheads | Jupiter | Hammerheads | JUP |
Kannapolis Cannon Ballers | Kannapolis | Cannon Ballers | KAN | Ballers
Lake Elsinore Storm | Lake Elsinore | Storm | LE |
Lakeland Flying Tigers | Lakeland | Flying Tigers | LAK |
Lynchburg Hillcats | Lynchburg | Hillcats | LYN |
Modesto Nuts | Modesto | Nuts | MOD |
Myrtle Beach Pelicans | Myrtle Beach | Pelicans | MB |
Ontario Tower Buzzers | Ontario | Tower Buzzers | ONT |
Palm Beach Cardinals | Palm Beach | Cardinals | PMB |
Rancho Cucamonga Quakes | Rancho Cucamonga | Quakes | RC |
Salem RidgeYaks | Salem | RidgeYaks | SAL | Salem Red Sox; Ridge Yaks
San Jose Giants | San Jose | Giants | SJ |
St. Lucie Mets | St. Lucie | Mets | SLU | Port St. Lucie Mets; St Lucie
Stockton Ports | Stockton | Ports | STK |
Tampa Tarpons | Tampa | Tarpons | TAM |
Visalia Rawhide | Visalia | Rawhide | VIS |
Wilson Warbirds | Wilson | Warbirds | WIL |
$list$);

select catalog.seed_teams('Atlantic League', $list$
Charleston Dirty Birds | Charleston | Dirty Birds | CDB |
Gastonia Ghost Peppers | Gastonia | Ghost Peppers | GAS | Gastonia Baseball Club
Hagerstown Flying Boxcars | Hagerstown | Flying Boxcars | HAG |
High Point Rockers | High Point | Rockers | HP |
Lancaster Stormers | Lancaster | Stormers | LAN | Lancaster Barnstormers
Lexington Legends | Lexington | Legends | LEX |
Long Island Ducks | Long Island | Ducks | LI |
Southern Maryland Blue Crabs | Southern Maryland | Blue Crabs | SMD |
Staten Island FerryHawks | Staten Island | FerryHawks | SI | Ferry Hawks
York Revolution | York | Revolution | YRK | Revs
$list$);

select catalog.seed_teams('American Association', $list$
Chicago Dogs | Chicago | Dogs | CHI |
Cleburne Railroaders | Cleburne | Railroaders | CLE |
Fargo-Moorhead RedHawks | Fargo-Moorhead | RedHawks | FM | Fargo Moorhead
Gary SouthShore RailCats | Gary SouthShore | RailCats | GAR | Gary RailCats; Gary
Kane County Cougars | Kane County | Cougars | KC |
Kansas City Monarchs | Kansas City | Monarchs | KCM |
Lake Country DockHounds | Lake Country | DockHounds | LC |
Lincoln Saltdogs | Lincoln | Saltdogs | LIN |
Milwaukee Milkmen | Milwaukee | Milkmen | MIL |
Sioux City Explorers | Sioux City | Explorers | SC | X's
Sioux Falls Canaries | Sioux Falls | Canaries | SF | Birds
Winnipeg Goldeyes | Winnipeg | Goldeyes | WPG |
$list$);

select catalog.seed_teams('Frontier League', $list$
Brockton Rox | Brockton | Rox | BRO | New England Knockouts
Capitales de Québec | Québec | Capitales | QUE | Quebec Capitales; Québec Capitales
Down East Bird Dawgs | Down East | Bird Dawgs | DE |
Evansville Otters | Evansville | Otters | EVA |
Florence Y'alls | Florence | Y'alls | FLO |
Gateway Grizzlies | Gateway | Grizzlies | GAT |
Joliet Slammers | Joliet | Slammers | JOL |
Lake Erie Crushers | Lake Erie | Crushers | LE |
Mississippi Mud Monsters | Mississippi | Mud Monsters | MIS |
New Jersey Jackals | New Jersey | Jackals | NJ |
New York Boulders | New York | Boulders | NY | Rockland Boulders
Ottawa Titans | Ottawa | Titans | OTT |
Schaumburg Boomers | Schaumburg | Boomers | SCH |
Sussex County Miners | Sussex County | Miners | SUS |
Tri-City ValleyCats | Tri-City | ValleyCats | TC | Troy ValleyCats
Trois-Rivières Aigles | Trois-Rivières | Aigles | TR | Les Aigles de Trois-Rivières
Washington Wild Things | Washington | Wild Things | WAS |
Windy City ThunderBolts | Windy City | ThunderBolts | WC |
$list$);

select catalog.seed_teams('LVBP', $list$
Águilas del Zulia | Zulia | Águilas | ZUL | Aguilas Zulia
Bravos de Margarita | Margarita | Bravos | MAR |
Cardenales de Lara | Lara | Cardenales | LAR |
Caribes de Anzoátegui | Anzoátegui | Caribes | ANZ |
Leones del Caracas | Caracas | Leones | CAR | Leones de Caracas
Navegantes del Magallanes | Magallanes | Navegantes | MAG |
Tiburones de La Guaira | La Guaira | Tiburones | LAG |
Tigres de Aragua | Aragua | Tigres | ARA |
$list$);

select catalog.seed_teams('USHL', $list$
Cedar Rapids RoughRiders | Cedar Rapids | RoughRiders | CR |
Chicago Steel | Chicago | Steel | CHI |
Des Moines Buccaneers | Des Moines | Buccaneers | DM | Bucs
Dubuque Fighting Saints | Dubuque | Fighting Saints | DBQ |
Fargo Force | Fargo | Force | FAR |
Green Bay Gamblers | Green Bay | Gamblers | GB |
Lincoln Stars | Lincoln | Stars | LIN |
Madison Capitols | Madison | Capitols | MAD |
Muskegon Lumberjacks | Muskegon | Lumberjacks | MUS |
Omaha Lancers | Omaha | Lancers | OMA |
Sioux City Musketeers | Sioux City | Musketeers | SC |
Sioux Falls Stampede | Sioux Falls | Stampede | SF |
Tri-City Storm | Tri-City | Storm | TC |
USA Hockey NTDP | | | USA | NTDP; Team USA NTDP; U.S. National Team Development Program
Waterloo Black Hawks | Waterloo | Black Hawks | WAT | Waterloo Blackhawks
Youngstown Phantoms | Youngstown | Phantoms | YNG |
$list$);

select catalog.seed_teams('SPHL', $list$
Birmingham Bulls | Birmingham | Bulls | BHM |
Evansville Thunderbolts | Evansville | Thunderbolts | EVV |
Fayetteville Marksmen | Fayetteville | Marksmen | FAY |
Huntsville Havoc | Huntsville | Havoc | HSV |
Knoxville Ice Bears | Knoxville | Ice Bears | KNX |
Macon Mayhem | Macon | Mayhem | MAC |
Pensacola Ice Flyers | Pensacola | Ice Flyers | PEN |
Peoria Rivermen | Peoria | Rivermen | PEO |
Quad City Storm | Quad City | Storm | QC | Quad Cities Storm
Roanoke Rail Yard Dawgs | Roanoke | Rail Yard Dawgs | RNK | Dawgs
$list$);

select catalog.seed_teams('USL League One', $list$
AV Alta | | Alta | AV | AV Alta FC; Antelope Valley Alta
Athletic Club Boise | Boise | | BOI | AC Boise
Charlotte Independence | Charlotte | Independence | CLT | Jacks
Chattanooga Red Wolves | Chattanooga | Red Wolves | CHA | Chattanooga Red Wolves SC
Corpus Christi FC | Corpus Christi | | CC |
FC Naples | Naples | | NAP |
Forward Madison | Madison | Mingos | MAD | Forward Madison FC; Flamingos
Fort Wayne FC | Fort Wayne | | FTW |
Greenville Triumph | Greenville | Triumph | GVL | Greenville Triumph SC
Knoxville SC | Knoxville | | KNX | One Knoxville; One Knoxville SC
New York Cosmos | New York | Cosmos | NYC | NY Cosmos
Portland Hearts of Pine | Portland | Hearts of Pine | POR | Hearts of Pine
Richmond Kickers | Richmond | Kickers | RIC |
Sarasota Paradise | Sarasota | Paradise | SAR |
South Georgia Tormenta | South Georgia | Tormenta | TRM | Tormenta FC; South Georgia Tormenta FC
Spokane Velocity | Spokane | Velocity | SPK | Spokane Velocity FC
Texoma FC | Texoma | | TEX |
Union Omaha | Omaha | Owls | OMA |
Westchester SC | Westchester | | WES |
$list$);

select catalog.seed_teams('USL Super League', $list$
Brooklyn FC | Brooklyn | | BKN |
Carolina Ascent | Carolina | Ascent | CAR | Carolina Ascent FC
Dallas Trinity | Dallas | Trinity | DAL | Dallas Trinity FC
DC Power | DC | Power | DCP | DC Power FC
Fort Lauderdale United | Fort Lauderdale | United | FTL | Fort Lauderdale United FC
Lexington SC | Lexington | | LEX |
Spokane Zephyr | Spokane | Zephyr | SPK | Spokane Zephyr FC
Sporting JAX | Jacksonville | | JAX | Sporting Club Jacksonville; Sporting Jacksonville
Tampa Bay Sun | Tampa Bay | Sun | TB | Tampa Bay Sun FC
$list$);

select catalog.seed_teams('PLL', $list$
Boston Cannons | Boston | Cannons | CAN |
California Redwoods | California | Redwoods | RED | Redwoods Lacrosse Club; Redwoods LC
Carolina Chaos | Carolina | Chaos | CHA | Chaos LC
Denver Outlaws | Denver | Outlaws | OUT |
Maryland Whipsnakes | Maryland | Whipsnakes | WHP | Whips; Whipsnakes LC
New York Atlas | New York | Atlas | ATL | Atlas LC
Philadelphia Waterdogs | Philadelphia | Waterdogs | WAT | Waterdogs LC
Utah Archers | Utah | Archers | ARC | Archers LC
$list$);

select catalog.seed_teams('Indoor Football League', $list$
Arizona Rattlers | Arizona | Rattlers | ARI |
Bay Area Panthers | Bay Area | Panthers | BAY |
Fishers Freight | Fishers | Freight | FIS |
Green Bay Blizzard | Green Bay | Blizzard | GB |
Iowa Barnstormers | Iowa | Barnstormers | IA |
Jacksonville Sharks | Jacksonville | Sharks | JAX |
Massachusetts Pirates | Massachusetts | Pirates | MA | Orlando Pirates
New Mexico Chupacabras | New Mexico | Chupacabras | NM | Duke City Gladiators
Northern Arizona Wranglers | Northern Arizona | Wranglers | NAZ |
Quad City Steamwheelers | Quad City | Steamwheelers | QC |
San Antonio Gunslingers | San Antonio | Gunslingers | SA |
San Diego Strike Force | San Diego | Strike Force | SD |
Tucson Sugar Skulls | Tucson | Sugar Skulls | TUC |
Tulsa Oilers | Tulsa | Oilers | TUL | Tulsa Oilers Football
Vegas Knight Hawks | Vegas | Knight Hawks | VGK | Las Vegas Knight Hawks
$list$);

select catalog.seed_teams('Unrivaled', $list$
Breeze BC | | Breeze | BRZ |
Hive BC | | Hive | HIV |
Laces BC | | Laces | LAC |
Lunar Owls BC | | Lunar Owls | OWL |
Mist BC | | Mist | MST |
Phantom BC | | Phantom | PHA |
Rose BC | | Rose | ROS |
Vinyl BC | | Vinyl | VIN |
$list$);

select catalog.seed_teams('Canadian Elite Basketball League', $list$
Brampton Honey Badgers | Brampton | Honey Badgers | BHB | Hamilton Honey Badgers
Calgary Surge | Calgary | Surge | CGY |
Edmonton Stingers | Edmonton | Stingers | EDM |
Montréal Alliance | Montréal | Alliance | MTL |
Niagara River Lions | Niagara | River Lions | NIA |
Ottawa BlackJacks | Ottawa | BlackJacks | OTT |
Saskatchewan Rattlers | Saskatchewan | Rattlers | SSK | Saskatoon Mamba
Scarborough Shooting Stars | Scarborough | Shooting Stars | SCB |
Vancouver Bandits | Vancouver | Bandits | VAN |
Winnipeg Sea Bears | Winnipeg | Sea Bears | WPG |
$list$);

select catalog.seed_teams('League One Volleyball', $list$
LOVB Atlanta | Atlanta | | ATL |
LOVB Austin | Austin | | ATX |
LOVB Houston | Houston | | HOU |
LOVB Los Angeles | Los Angeles | | LA | LOVB LA
LOVB Madison | Madison | | MAD |
LOVB Minnesota | Minnesota | | MIN |
LOVB Nebraska | Nebraska | | NEB | LOVB Omaha
LOVB Salt Lake | Salt Lake | | SLC | LOVB Salt Lake City
$list$);

select catalog.seed_teams('Major League Volleyball', $list$
Atlanta Vibe | Atlanta | Vibe | ATL |
Columbus Fury | Columbus | Fury | COL |
Dallas Pulse | Dallas | Pulse | DAL |
Grand Rapids Rise | Grand Rapids | Rise | GR |
Indy Ignite | Indy | Ignite | IND | Indianapolis Ignite
Omaha Supernovas | Omaha | Supernovas | OMA |
Orlando Valkyries | Orlando | Valkyries | ORL |
San Diego Mojo | San Diego | Mojo | SD |
Vegas Thrill | Vegas | Thrill | LV | Las Vegas Thrill
$list$);
