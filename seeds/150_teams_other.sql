-- Teams of rugby, Australian football, cricket, European and Pacific basketball, ice hockey, Asian baseball and handball.
-- Columns: canonical name | city | nickname | abbreviation | other aliases separated by ;  A leading ? marks a name that a neighbour shares.
-- City, nickname, abbreviation, ASCII forms and names without FC are derived; sponsors' and earlier names stay where feeds still print them.
select catalog.seed_teams('Super League', $list$
Bradford Bulls | Bradford | Bulls | BRA |
Castleford Tigers | Castleford | Tigers | CAS | Cas Tigers; Castleford Tigers RLFC
Catalans Dragons | Perpignan | Dragons | CAT | Catalans; Catalan Dragons; Dragons Catalans
Huddersfield Giants | Huddersfield | Giants | HUD |
Hull FC | Hull | Black and Whites | HFC | Hull RLFC; Hull F.C.
Hull KR | Hull | Robins | HKR | Hull Kingston Rovers; Hull K.R.; Kingston Rovers
Leeds Rhinos | Leeds | Rhinos | LEE | Leeds Rhinos RLFC
Leigh Leopards | Leigh | Leopards | LEI | Leigh Centurions
Salford Red Devils | Salford | Red Devils | SAL | Salford RLFC; Salford RL
St Helens | St Helens | Saints | STH | St. Helens; Saint Helens; St Helens RFC; St Helens Saints
Toulouse Olympique | Toulouse | Olympique | TOU | Toulouse Olympique XIII; Toulouse XIII; TO XIII
Wakefield Trinity | Wakefield | Trinity | WAK | Wakefield Trinity Wildcats; Wakefield Wildcats
Warrington Wolves | Warrington | Wolves | WAR |
Wigan Warriors | Wigan | Warriors | WIG | Wigan RL; Wigan RLFC
York Knights | York | Knights | YOR | York RLFC Knights; York City Knights; York RLFC
$list$);

select catalog.seed_teams('RFL Championship', $list$
Barrow Raiders | Barrow-in-Furness | Raiders | BAR | Barrow
Batley Bulldogs | Batley | Bulldogs | BAT |
Dewsbury Rams | Dewsbury | Rams | DEW |
Doncaster RLFC | Doncaster | Dons | DON | Doncaster RL
Featherstone Rovers | Featherstone | Rovers | FEA | Fev Rovers
Goole Vikings | Goole | Vikings | GOO |
Halifax Panthers | Halifax | Panthers | HAL | Halifax RLFC
Hunslet RLFC | Hunslet | Hunslet | HUN | Hunslet Hawks
Keighley Cougars | Keighley | Cougars | KEI |
London Broncos | London | Broncos | LON |
Midlands Hurricanes | Birmingham | Hurricanes | MID | Coventry Bears
Newcastle Thunder | Newcastle | Thunder | NEW |
North Wales Crusaders | Colwyn Bay | Crusaders | NWC |
Oldham RLFC | Oldham | Roughyeds | OLD | Oldham Roughyeds
Rochdale Hornets | Rochdale | Hornets | ROC |
Salford RLFC | Salford | Red Devils | SAL | Salford Red Devils; Salford RL
Sheffield Eagles | Sheffield | Eagles | SHE |
Swinton Lions | Swinton | Lions | SWI |
Whitehaven RLFC | Whitehaven | Whitehaven | WHI | Whitehaven Warriors
Widnes Vikings | Widnes | Vikings | WID |
Workington Town | Workington | Town | WOR |
Bradford Bulls | Bradford | Bulls | BRA |
Toulouse Olympique | Toulouse | Olympique | TOU | Toulouse Olympique XIII; TO XIII
York Knights | York | Knights | YOR | York RLFC Knights; York City Knights
$list$);

select catalog.seed_teams('NRL', $list$
Brisbane Broncos | Brisbane | Broncos | BRI |
Canberra Raiders | Canberra | Raiders | CAN |
Canterbury-Bankstown Bulldogs | Canterbury | Bulldogs | CBY | Canterbury Bulldogs; Canterbury Bankstown Bulldogs; Canterbury-Bankstown
Cronulla-Sutherland Sharks | Cronulla | Sharks | CRO | Cronulla Sharks; Cronulla Sutherland Sharks; Sharkies
Dolphins | Redcliffe | Dolphins | DOL | The Dolphins; Redcliffe Dolphins
Gold Coast Titans | Gold Coast | Titans | GLD |
Manly-Warringah Sea Eagles | Manly | Sea Eagles | MAN | Manly Sea Eagles; Manly Warringah Sea Eagles; Manly-Warringah
Melbourne Storm | Melbourne | Storm | MEL |
New Zealand Warriors | Auckland | Warriors | WAR | NZ Warriors; One NZ Warriors; Auckland Warriors
Newcastle Knights | Newcastle | Knights | NEW |
North Queensland Cowboys | Townsville | Cowboys | NQL | North Queensland; NQ Cowboys; North Queensland Toyota Cowboys
Parramatta Eels | Parramatta | Eels | PAR | Parra Eels
Penrith Panthers | Penrith | Panthers | PEN |
South Sydney Rabbitohs | South Sydney | Rabbitohs | SOU | Souths; Bunnies
St George Illawarra Dragons | Wollongong | Dragons | SGI | St. George Illawarra Dragons; St George Illawarra; St George Dragons; St. George Illawarra; St Geo Illa Dragons
Sydney Roosters | Sydney | Roosters | SYD | Eastern Suburbs Roosters; Easts Roosters
Wests Tigers | Campbelltown | Tigers | WST | West Tigers; Western Suburbs Tigers; Wests
$list$);

select catalog.seed_teams('Premiership Rugby', $list$
Bath Rugby | Bath | Bath | BAT |
Bristol Bears | Bristol | Bears | BRI | Bristol Rugby
Exeter Chiefs | Exeter | Chiefs | EXE |
Gloucester Rugby | Gloucester | Cherry and Whites | GLO |
Harlequins | Twickenham | Quins | HAR | Harlequin FC; NEC Harlequins
Leicester Tigers | Leicester | Tigers | LEI |
Newcastle Red Bulls | Newcastle | Red Bulls | NEW | Newcastle Falcons; Falcons
Northampton Saints | Northampton | Saints | NOR |
Sale Sharks | Sale | Sharks | SAL |
Saracens | Hendon | Sarries | SAR | Saracens FC
$list$);

select catalog.seed_teams('Premiership Women''s Rugby', $list$
Bristol Bears Women | Bristol | Bears | BRI |
Exeter Chiefs Women | Exeter | Chiefs | EXE |
Gloucester-Hartpury | Gloucester | Gloucester-Hartpury | GHA | Gloucester Hartpury; Gloucester Hartpury Women; Gloucester-Hartpury Women
Harlequins Women | Twickenham | Quins | HAR |
Leicester Tigers Women | Leicester | Tigers | LEI |
Loughborough Lightning | Loughborough | Lightning | LOU |
Sale Sharks Women | Sale | Sharks | SAL |
Saracens Women | Hendon | Sarries | SAR |
Trailfinders Women | Ealing | Trailfinders | TRA | Ealing Trailfinders Women
$list$);

select catalog.seed_teams('United Rugby Championship', $list$
Benetton Rugby | Treviso | Benetton | BEN | Benetton Treviso; Benetton Rugby Treviso
Bulls | Pretoria | Bulls | BUL | Vodacom Bulls; Blue Bulls; The Bulls
Cardiff Rugby | Cardiff | Cardiff | CAR | Cardiff Blues
Connacht | Galway | Connacht | CON | Connacht Rugby
Dragons RFC | Newport | Dragons | DRA | Newport Gwent Dragons; Welsh Dragons
Edinburgh Rugby | Edinburgh | Edinburgh | EDI |
Glasgow Warriors | Glasgow | Warriors | GLA |
Leinster | Dublin | Leinster | LEI | Leinster Rugby
Lions | Johannesburg | Lions | LIO | Emirates Lions; Fidelity ADT Lions; Golden Lions; Fidelity SecureDrive Lions
Munster | Limerick | Munster | MUN | Munster Rugby
Ospreys | Swansea | Ospreys | OSP | Ospreys Rugby
Scarlets | Llanelli | Scarlets | SCA | Llanelli Scarlets
Sharks | Durban | Sharks | SHA | Hollywoodbets Sharks; Natal Sharks; Cell C Sharks; The Sharks
Stormers | Cape Town | Stormers | STO | DHL Stormers; Western Province Stormers
Ulster | Belfast | Ulster | ULS | Ulster Rugby
Zebre Parma | Parma | Zebre | ZEB | Zebre Rugby; Zebre Rugby Club
$list$);

select catalog.seed_teams('Top 14', $list$
Bayonne | Bayonne | Aviron | BAY | Aviron Bayonnais; Aviron Bayonnais Rugby
Bordeaux Bègles | Bordeaux | UBB | UBB | Union Bordeaux-Bègles; Union Bordeaux Bègles; Bordeaux-Begles; Bordeaux Bègles Rugby
Castres | Castres | Castres Olympique | CAS |
Clermont Auvergne | Clermont-Ferrand | ASM | ASM | ASM Clermont Auvergne; ASM Clermont; Clermont; AS Clermont Auvergne; ASM Clermont-Auvergne
La Rochelle | La Rochelle | Maritimes | LAR | Stade Rochelais; Stade La Rochelle
Lyon | Lyon | LOU | LOU | Lyon OU; LOU Rugby; Lyon LOU; Lyon Olympique Universitaire
Montauban | Montauban | Sapiac | USM | US Montauban; US Montalbanaise
Montpellier Hérault Rugby | Montpellier | Cistes | MHR | Montpellier Hérault; Montpellier Rugby; MHR Montpellier
Pau | Pau | Section | PAU | Section Paloise; Section Paloise Béarn Pyrénées
Perpignan | Perpignan | Catalans | USAP | USA Perpignan; USAP Perpignan
Racing 92 | Paris | Racing | R92 | Racing Métro 92; Racing-Métro 92
Stade Français Paris | Paris | Stade Français | SFP | Stade Francais Paris Rugby
Toulon | Toulon | RCT | RCT | RC Toulon; Rugby Club Toulonnais; RC Toulonnais
Toulouse | Toulouse | Rouge et Noir | TOU | Stade Toulousain
Vannes | Vannes | RCV | RCV | RC Vannes; Rugby Club Vannes
$list$);

select catalog.seed_teams('Pro D2', $list$
Agen | Agen | SUA | SUA | SU Agen; Sporting Union Agen; SUA LG
Angoulême | Angoulême | SAXV | SA15 | Soyaux-Angoulême; Soyaux Angoulême XV; Soyaux-Angoulême XV Charente
Aurillac | Aurillac | Stade Aurillacois | AUR | Stade Aurillacois Cantal Auvergne
Béziers | Béziers | ASBH | ASBH | AS Béziers; AS Béziers Hérault
Biarritz | Biarritz | Biarritz Olympique | BIA | Biarritz Olympique Pays Basque
Brive | Brive | Coujoux | CAB | CA Brive; CA Brive Corrèze Limousin
Carcassonne | Carcassonne | USC | USC | US Carcassonne; USC Carcassonne
Colomiers | Colomiers | Colomiers | USCR | Colomiers Rugby; US Colomiers
Dax | Dax | USD | USD | US Dax
Grenoble | Grenoble | FCG | FCG | FC Grenoble; FC Grenoble Rugby
Mont-de-Marsan | Mont-de-Marsan | Stade Montois | MDM | Mont de Marsan; Stade Montois Rugby
Montauban | Montauban | Sapiac | USM | US Montauban; US Montalbanaise
Nevers | Nevers | USON | USON | USON Nevers; USO Nevers; USON Nevers Rugby
Nice | Nice | Stade Niçois | NIC |
Oyonnax | Oyonnax | Oyomen | USO | US Oyonnax; Oyonnax Rugby; USO Oyonnax
Provence Rugby | Aix-en-Provence | Provence | PRO | Aix-en-Provence Rugby
Valence Romans | Valence | VRDR | VRDR | Valence Romans Drôme Rugby; Valence-Romans
Vannes | Vannes | RCV | RCV | RC Vannes; Rugby Club Vannes
$list$);

select catalog.seed_teams('Super Rugby Pacific', $list$
Blues | Auckland | Blues | BLU | Auckland Blues
Brumbies | Canberra | Brumbies | BRU | ACT Brumbies
Chiefs | Hamilton | Chiefs | CHI | Waikato Chiefs; Gallagher Chiefs
Crusaders | Christchurch | Crusaders | CRU | Canterbury Crusaders
Fijian Drua | Suva | Drua | DRU | Swire Shipping Fijian Drua; Fiji Drua
Force | Perth | Force | FOR | Western Force
Highlanders | Dunedin | Highlanders | HIG | Otago Highlanders
Hurricanes | Wellington | Hurricanes | HUR | Wellington Hurricanes
Moana Pasifika | Albany | Moana | MOA |
Queensland Reds | Brisbane | Reds | RED | Queensland
New South Wales Waratahs | Sydney | Waratahs | WAR | NSW Waratahs; Tahs
$list$);

select catalog.seed_teams('Major League Rugby', $list$
Anthem Rugby Carolina | Charlotte | Anthem | ARC | Anthem RC; Carolina Anthem
California Legion | San Diego | Legion | CAL | San Diego Legion; SD Legion
Chicago Hounds | Chicago | Hounds | CHI |
Houston SaberCats | Houston | SaberCats | HOU | Saber Cats
Miami Sharks | Miami | Sharks | MIA |
New England Free Jacks | Boston | Free Jacks | NE | New England; NE Free Jacks; New England FreeJacks
NOLA Gold | New Orleans | Gold | NOLA | New Orleans Gold
Old Glory DC | Washington | Old Glory | OGDC | Old Glory D.C.
Rugby FC Los Angeles | Los Angeles | RFCLA | RFC | RFC Los Angeles; RFC LA
Seattle Seawolves | Seattle | Seawolves | SEA |
Utah Warriors | Salt Lake City | Warriors | UTA | Utah
$list$);

select catalog.seed_teams('National Provincial Championship', $list$
Auckland | Auckland | Blues | AUK | Auckland Rugby; Auckland NPC
Bay of Plenty | Tauranga | Steamers | BOP | Bay of Plenty Steamers
Canterbury | Christchurch | Cantabs | CAN | Canterbury Rugby
Counties Manukau | Pukekohe | Steelers | CMK | Counties Manukau Steelers; Counties-Manukau; Counties
Hawke's Bay | Napier | Magpies | HB | Hawkes Bay; Hawke's Bay Magpies; Hawkes Bay Magpies
Manawatū | Palmerston North | Turbos | MAN | Manawatu Turbos
North Harbour | Albany | Harbour | NH | North Harbour Rugby
Northland | Whangārei | Taniwha | NTL | Northland Taniwha
Otago | Dunedin | Razorbacks | OTA | Otago Rugby
Southland | Invercargill | Stags | SOU | Southland Stags
Taranaki | New Plymouth | Bulls | TAR | Taranaki Bulls; Ferdinand Bulls
Tasman | Nelson | Mako | TAS | Tasman Mako; Tasman Makos
Waikato | Hamilton | Mooloo | WAI | Waikato Mooloos; Mooloo Men
Wellington | Wellington | Lions | WEL | Wellington Lions
$list$);

select catalog.seed_teams('Japan Rugby League One', $list$
Black Rams Tokyo | Tokyo | Black Rams | BRT | Ricoh Black Rams Tokyo; Ricoh Black Rams
Kobelco Kobe Steelers | Kobe | Steelers | KOB | Kobe Steelers; Kobelco Steelers
Kubota Spears Funabashi Tokyo Bay | Funabashi | Spears | KUB | Kubota Spears; Kubota Spears Tokyo Bay; Spears Tokyo Bay
Mie Honda Heat | Suzuka | Heat | MIE | Mie Heat; Honda Heat
Mitsubishi Sagamihara DynaBoars | Sagamihara | DynaBoars | SAG | Sagamihara Dynaboars; Mitsubishi Heavy Industries Sagamihara DynaBoars; Mitsubishi Dynaboars
Saitama Wild Knights | Kumagaya | Wild Knights | SAI | Saitama Panasonic Wild Knights; Panasonic Wild Knights; Saitama
Shizuoka Blue Revs | Iwata | Blue Revs | SHI | Shizuoka BlueRevs; BlueRevs; Yamaha Shizuoka Blue Revs
Tokyo Sungoliath | Tokyo | Sungoliath | SUN | Tokyo Suntory Sungoliath; Suntory Sungoliath
Toshiba Brave Lupus Tokyo | Tokyo | Brave Lupus | TBL | Toshiba Brave Lupus; Brave Lupus Tokyo
Toyota Verblitz | Toyota | Verblitz | TOY |
Urayasu D-Rocks | Urayasu | D-Rocks | URA | D Rocks
Yokohama Canon Eagles | Yokohama | Eagles | YOK | Yokohama Eagles; Canon Eagles
$list$);

select catalog.seed_teams('AFL', $list$
Adelaide Crows | Adelaide | Crows | ADEL | Adelaide Football Club; Kuwarna
Brisbane Lions | Brisbane | Lions | BL | Brisbane Bears
Carlton | Carlton | Blues | CARL | Carlton Blues
Collingwood | Collingwood | Magpies | COLL | Collingwood Magpies; Pies
Essendon | Essendon | Bombers | ESS | Essendon Bombers; Dons
Fremantle | Fremantle | Dockers | FRE | Fremantle Dockers; Freo; Walyalup
Geelong Cats | Geelong | Cats | GEEL | Geelong Football Club
Gold Coast Suns | Gold Coast | Suns | GCFC |
GWS Giants | Western Sydney | Giants | GWS | Greater Western Sydney; Greater Western Sydney Giants
Hawthorn | Hawthorn | Hawks | HAW | Hawthorn Hawks
Melbourne | Melbourne | Demons | MELB | Melbourne Demons; Narrm
North Melbourne | North Melbourne | Kangaroos | NMFC | North Melbourne Kangaroos; Kangas; Roos
Port Adelaide | Port Adelaide | Power | PORT | Port Adelaide Power; Yartapuulti
Richmond | Richmond | Tigers | RICH | Richmond Tigers
St Kilda | St Kilda | Saints | STK | St Kilda Saints; St. Kilda; Euro-Yroke
Sydney Swans | Sydney | Swans | SYD | South Melbourne Swans
West Coast Eagles | Perth | Eagles | WCE | West Coast; Waalitj Marawar
Western Bulldogs | Footscray | Bulldogs | WB | Footscray Bulldogs
$list$);

select catalog.seed_teams('AFLW', $list$
Adelaide Crows Women | Adelaide | Crows | ADEL | Adelaide Crows AFLW
Brisbane Lions Women | Brisbane | Lions | BL | Brisbane Lions AFLW
Carlton Women | Carlton | Blues | CARL | Carlton Blues Women; Carlton AFLW
Collingwood Women | Collingwood | Magpies | COLL | Collingwood Magpies Women; Collingwood AFLW
Essendon Women | Essendon | Bombers | ESS | Essendon Bombers Women; Essendon AFLW
Fremantle Women | Fremantle | Dockers | FRE | Fremantle Dockers Women; Fremantle AFLW
Geelong Cats Women | Geelong | Cats | GEEL | Geelong Cats AFLW
Gold Coast Suns Women | Gold Coast | Suns | GCFC | Gold Coast Suns AFLW
GWS Giants Women | Western Sydney | Giants | GWS | Greater Western Sydney Giants Women; GWS Giants AFLW
Hawthorn Women | Hawthorn | Hawks | HAW | Hawthorn Hawks Women; Hawthorn AFLW
Melbourne Women | Melbourne | Demons | MELB | Melbourne Demons Women; Melbourne AFLW
North Melbourne Women | North Melbourne | Kangaroos | NMFC | North Melbourne Tasmanian Kangaroos; North Melbourne Kangaroos Women; North Melbourne AFLW
Port Adelaide Women | Port Adelaide | Power | PORT | Port Adelaide Power Women; Port Adelaide AFLW
Richmond Women | Richmond | Tigers | RICH | Richmond Tigers Women; Richmond AFLW
St Kilda Women | St Kilda | Saints | STK | St Kilda Saints Women; St Kilda AFLW
Sydney Swans Women | Sydney | Swans | SYD | Sydney Swans AFLW
West Coast Eagles Women | Perth | Eagles | WCE | West Coast Women; West Coast AFLW
Western Bulldogs Women | Footscray | Bulldogs | WB | Western Bulldogs AFLW
$list$);

select catalog.seed_teams('Indian Premier League', $list$
Chennai Super Kings | Chennai | Super Kings | CSK |
Delhi Capitals | Delhi | Capitals | DC | Delhi Daredevils
Gujarat Titans | Ahmedabad | Titans | GT | Gujarat
Kolkata Knight Riders | Kolkata | Knight Riders | KKR |
Lucknow Super Giants | Lucknow | Super Giants | LSG |
Mumbai Indians | Mumbai | Indians | MI |
Punjab Kings | Mohali | Kings | PBKS | Kings XI Punjab; Punjab
Rajasthan Royals | Jaipur | Royals | RR | Rajasthan
Royal Challengers Bengaluru | Bengaluru | Royal Challengers | RCB | Royal Challengers Bangalore; RC Bengaluru
Sunrisers Hyderabad | Hyderabad | Sunrisers | SRH |
$list$);

select catalog.seed_teams('Big Bash League', $list$
Adelaide Strikers | Adelaide | Strikers | STR |
Brisbane Heat | Brisbane | Heat | HEA |
Hobart Hurricanes | Hobart | Hurricanes | HUR |
Melbourne Renegades | Melbourne | Renegades | REN |
Melbourne Stars | Melbourne | Stars | STA |
Perth Scorchers | Perth | Scorchers | SCO |
Sydney Sixers | Sydney | Sixers | SIX |
Sydney Thunder | Sydney | Thunder | THU |
$list$);

select catalog.seed_teams('Women''s Big Bash League', $list$
Adelaide Strikers Women | Adelaide | Strikers | STR | Adelaide Strikers WBBL
Brisbane Heat Women | Brisbane | Heat | HEA | Brisbane Heat WBBL
Hobart Hurricanes Women | Hobart | Hurricanes | HUR | Hobart Hurricanes WBBL
Melbourne Renegades Women | Melbourne | Renegades | REN | Melbourne Renegades WBBL
Melbourne Stars Women | Melbourne | Stars | STA | Melbourne Stars WBBL
Perth Scorchers Women | Perth | Scorchers | SCO | Perth Scorchers WBBL
Sydney Sixers Women | Sydney | Sixers | SIX | Sydney Sixers WBBL
Sydney Thunder Women | Sydney | Thunder | THU | Sydney Thunder WBBL
$list$);

select catalog.seed_teams('The Hundred', $list$
Birmingham Phoenix | Birmingham | Phoenix | BPH | Birmingham Phoenix Men
London Spirit | London | Spirit | LNS | London Spirit Men
Manchester Super Giants | Manchester | Super Giants | MSG | Manchester Originals; Manchester Originals Men
MI London | London | MI | MIL | Oval Invincibles; Oval Invincibles Men
Southern Brave | Southampton | Brave | SOB | Southern Brave Men
Sunrisers Leeds | Leeds | Sunrisers | SRL | Northern Superchargers; Northern Superchargers Men; Superchargers
Trent Rockets | Nottingham | Rockets | TRT | Trent Rockets Men
Welsh Fire | Cardiff | Fire | WEF | Welsh Fire Men
$list$);

select catalog.seed_teams('The Hundred Women', $list$
Birmingham Phoenix Women | Birmingham | Phoenix | BPH |
London Spirit Women | London | Spirit | LNS |
Manchester Super Giants Women | Manchester | Super Giants | MSG | Manchester Originals Women
MI London Women | London | MI | MIL | Oval Invincibles Women
Southern Brave Women | Southampton | Brave | SOB |
Sunrisers Leeds Women | Leeds | Sunrisers | SRL | Northern Superchargers Women
Trent Rockets Women | Nottingham | Rockets | TRT |
Welsh Fire Women | Cardiff | Fire | WEF |
$list$);

select catalog.seed_teams('T20 Blast', $list$
Birmingham Bears | Birmingham | Bears | BIR | Warwickshire; Warwickshire Bears
Derbyshire Falcons | Derby | Falcons | DER | Derbyshire
Durham Cricket | Durham | Durham | DUR | Durham Jets
Essex Eagles | Chelmsford | Eagles | ESS | Essex
Glamorgan | Cardiff | Glamorgan | GLA | Glamorgan Cricket; Glamorgan Dragons
Gloucestershire | Bristol | Gladiators | GLO | Gloucestershire Gladiators; Gloucestershire Cricket
Hampshire Hawks | Southampton | Hawks | HAM | Hampshire
Kent Spitfires | Canterbury | Spitfires | KEN | Kent
Lancashire Lightning | Manchester | Lightning | LAN | Lancashire
Leicestershire Foxes | Leicester | Foxes | LEI | Leicestershire
Middlesex |  | Panthers | MID | Middlesex Panthers; Middlesex Cricket
Northamptonshire Steelbacks | Northampton | Steelbacks | NOR | Northamptonshire; Northants Steelbacks; Northants
Notts Outlaws | Nottingham | Outlaws | NOT | Nottinghamshire; Nottinghamshire Outlaws; Notts
Somerset | Taunton | Somerset | SOM | Somerset Cricket; Somerset Sabres
Surrey |  | Surrey | SUR | Surrey Cricket; Surrey Brown Caps
Sussex Sharks | Hove | Sharks | SUS | Sussex
Worcestershire Rapids | Worcester | Rapids | WOR | Worcestershire
Yorkshire Vikings | Leeds | Vikings | YOR | Yorkshire; Yorkshire Cricket
$list$);

select catalog.seed_teams('Pakistan Super League', $list$
Islamabad United | Islamabad | United | ISU |
Karachi Kings | Karachi | Kings | KRK |
Lahore Qalandars | Lahore | Qalandars | LHQ |
Multan Sultans | Multan | Sultans | MS |
Peshawar Zalmi | Peshawar | Zalmi | PZ |
Quetta Gladiators | Quetta | Gladiators | QTG |
$list$);

select catalog.seed_teams('Caribbean Premier League', $list$
Antigua and Barbuda Falcons | Antigua | Falcons | ABF | Antigua & Barbuda Falcons; Antigua Barbuda Falcons; Antigua Falcons
Barbados Royals | Bridgetown | Royals | BR | Barbados Tridents; Barbados
Guyana Amazon Warriors | Georgetown | Amazon Warriors | GAW | Guyana; Guyana Warriors
Jamaica Tallawahs | Kingston | Tallawahs | JAM |
Saint Lucia Kings | Gros Islet | Kings | SLK | St Lucia Kings; St. Lucia Kings; Saint Lucia Zouks; St Lucia
St Kitts and Nevis Patriots | Basseterre | Patriots | SNP | St Kitts & Nevis Patriots; St. Kitts and Nevis Patriots; St Kitts Nevis Patriots; Saint Kitts and Nevis Patriots; St. Kitts & Nevis Patriots
Trinbago Knight Riders | Port of Spain | Knight Riders | TKR | Trinidad Knight Riders; Trinbago
$list$);

select catalog.seed_teams('SA20', $list$
Durban's Super Giants | Durban | Super Giants | DSG | Durban Super Giants
Joburg Super Kings | Johannesburg | Super Kings | JSK | Johannesburg Super Kings; Joburg
MI Cape Town | Cape Town | MI | MICT | Mumbai Indians Cape Town
Paarl Royals | Paarl | Royals | PR |
Pretoria Capitals | Pretoria | Capitals | PC |
Sunrisers Eastern Cape | Gqeberha | Sunrisers | SEC | Eastern Cape Sunrisers
$list$);

select catalog.seed_teams('ILT20', $list$
Abu Dhabi Knight Riders | Abu Dhabi | Knight Riders | ADKR |
Desert Vipers |  | Vipers | DV |
Dubai Capitals | Dubai | Capitals | DC |
Gulf Giants | Ajman | Giants | GG |
MI Emirates |  | MI | MIE | Mumbai Indians Emirates
Sharjah Warriorz | Sharjah | Warriorz | SW | Sharjah Warriors
$list$);

select catalog.seed_teams('Major League Cricket', $list$
Los Angeles Knight Riders | Los Angeles | Knight Riders | LAKR | LA Knight Riders
MI New York | New York | MI | MINY | Mumbai Indians New York
San Francisco Unicorns | San Francisco | Unicorns | SFU | SF Unicorns
Seattle Orcas | Seattle | Orcas | SEO |
Texas Super Kings | Dallas | Super Kings | TSK | Texas
Washington Freedom | Washington | Freedom | WSH |
$list$);

select catalog.seed_teams('EuroLeague', $list$
Anadolu Efes | Istanbul | Efes | EFS | Anadolu Efes Istanbul; Efes Istanbul; Efes Pilsen; Anadolu Efes SK
ASVEL Lyon-Villeurbanne | Villeurbanne | ASVEL | ASV | LDLC ASVEL; LDLC ASVEL Villeurbanne; ASVEL Villeurbanne; Lyon-Villeurbanne; ASVEL Lyon Villeurbanne
Baskonia | Vitoria-Gasteiz | Baskonia | BAS | Cazoo Baskonia; Kosner Baskonia; Saski Baskonia; Kosner Baskonia Vitoria-Gasteiz; Baskonia Vitoria-Gasteiz; Laboral Kutxa Baskonia
Bayern Munich Basketball | Munich | Bayern | BAY | FC Bayern Munich; Bayern München; Bayern Munich; FC Bayern München Basketball; FC Bayern Basketball
Crvena zvezda | Belgrade | Red Star | CZV | Crvena zvezda Meridianbet; Crvena Zvezda Meridianbet Belgrade; Red Star Belgrade; KK Crvena zvezda; Crvena zvezda mts
Dubai Basketball | Dubai | Dubai | DUB | Dubai BC
FC Barcelona Basketball | Barcelona | Barça | BAR | FC Barcelona; Barcelona Basket; Barça Basket; FC Barcelona Bàsquet
Fenerbahçe Basketball | Istanbul | Fenerbahçe | FBB | Fenerbahce Beko; Fenerbahce Beko Istanbul; Fenerbahce Istanbul; Fenerbahçe Ülker
Hapoel Tel Aviv | Tel Aviv | Hapoel | HTA | Hapoel IBI Tel Aviv; Hapoel IBI
Maccabi Tel Aviv | Tel Aviv | Maccabi | MTA | Maccabi Playtika Tel Aviv; Maccabi Rapyd Tel Aviv; Maccabi Playtika; Maccabi FOX Tel Aviv
Monaco Basketball | Monaco | Roca Team | ASM | AS Monaco; AS Monaco Basket
Olimpia Milano | Milan | Olimpia | MIL | EA7 Emporio Armani Milan; EA7 Emporio Armani Milano; Olimpia Milan; EA7 Milano; Armani Milano; AX Armani Exchange Milan; EA7 Milan
Olympiacos | Piraeus | Reds | OLY | Olympiacos Piraeus; Olympiakos; Olympiacos BC; Olympiacos B.C.
Panathinaikos | Athens | Greens | PAO | Panathinaikos AKTOR Athens; Panathinaikos AKTOR; Panathinaikos BC; Panathinaikos Athens; Panathinaikos B.C.
Paris Basketball | Paris | Paris | PRS | Paris Basket
Partizan Belgrade | Belgrade | Partizan | PAR | Partizan Mozzart Bet; Partizan Mozzart Bet Belgrade; KK Partizan; Partizan NIS
Real Madrid Baloncesto | Madrid | Real | MAD | Real Madrid; Real Madrid Basketball; Real Madrid Basket
Valencia Basket | Valencia | Taronja | VBC | Valencia Basket Club; Valencia BC
Virtus Bologna | Bologna | Virtus | VIR | Virtus Segafredo Bologna; Virtus Olidata Bologna
Žalgiris Kaunas | Kaunas | Žalgiris | ZAL | BC Žalgiris
ALBA Berlin | Berlin | ALBA | BER |
$list$);

select catalog.seed_teams('Spanish Liga ACB', $list$
FC Barcelona Basketball | Barcelona | Barça | BAR | FC Barcelona; Barcelona Basket; Barça Basket; FC Barcelona Bàsquet
Baskonia | Vitoria-Gasteiz | Baskonia | BKN | Cazoo Baskonia; Kosner Baskonia; Saski Baskonia; Baskonia Vitoria-Gasteiz
Bàsquet Girona | Girona | Girona | GIR | Girona Basket
Bilbao Basket | Bilbao | Bilbao | BLB | Surne Bilbao; Surne Bilbao Basket; Bilbao Basket Surne
Breogán | Lugo | Breogán | BRE | Río Breogán; CB Breogán; Leche Río Breogán
Burgos | Burgos | San Pablo | SPB | San Pablo Burgos; Recoletas Salud San Pablo Burgos; Hereda San Pablo Burgos; Recoletas Salud San Pablo
Gran Canaria | Las Palmas | Granca | CAN | Dreamland Gran Canaria; Herbalife Gran Canaria; CB Gran Canaria
Granada | Granada | Granada | GRA | Coviran Granada; Fundación CB Granada
Joventut Badalona | Badalona | La Penya | JOV | Joventut; Asisa Joventut; Asisa Joventut Badalona; Club Joventut Badalona; Joventut de Badalona
La Laguna Tenerife | La Laguna | Canarias | TFE | Lenovo Tenerife; CB Canarias; Tenerife; Iberostar Tenerife
Lleida | Lleida | Força Lleida | LLE | Hiopos Lleida
Manresa | Manresa | Bàsquet Manresa | MAN | BAXI Manresa
MoraBanc Andorra | Andorra la Vella | Andorra | AND | BC Andorra; BC MoraBanc Andorra
Real Madrid Baloncesto | Madrid | Real | RMB | Real Madrid; Real Madrid Basketball; Real Madrid Basket
UCAM Murcia | Murcia | UCAM | UCM | UCAM Murcia CB; CB Murcia
Unicaja Málaga | Málaga | Unicaja | UNI | Baloncesto Málaga
Valencia Basket | Valencia | Taronja | VBC | Valencia Basket Club; Valencia BC
Zaragoza | Zaragoza | Casademont | ZAR | Casademont Zaragoza; Basket Zaragoza
$list$);

select catalog.seed_teams('Australian NBL', $list$
Adelaide 36ers | Adelaide | 36ers | ADL | Adelaide Sixers
Brisbane Bullets | Brisbane | Bullets | BRI |
Cairns Taipans | Cairns | Taipans | CNS |
Illawarra Hawks | Wollongong | Hawks | ILL | Illawarra
Melbourne United | Melbourne | United | MEL |
New Zealand Breakers | Auckland | Breakers | NZB | NZ Breakers
Perth Wildcats | Perth | Wildcats | PER |
South East Melbourne Phoenix | Melbourne | Phoenix | SEM | S.E. Melbourne Phoenix; SE Melbourne Phoenix; SEM Phoenix; South East Melbourne
Sydney Kings | Sydney | Kings | SYD |
Tasmania JackJumpers | Hobart | JackJumpers | TAS | Tasmania Jack Jumpers; Tassie JackJumpers; Tasmania
$list$);

select catalog.seed_teams('SHL', $list$
Brynäs IF | Gävle | Brynäs | BIF | Brynäs Gävle
Djurgårdens IF | Stockholm | Djurgården | DIF | Djurgården Hockey; Djurgårdens
Frölunda HC | Gothenburg | Indians | FHC | Frolunda; Frölunda Indians; Frolunda Gothenburg; Göteborg
Färjestad BK | Karlstad | Färjestad | FBK | Färjestads BK
HV71 | Jönköping | HV71 | HV71 | HV 71; HV71 Jönköping
Leksands IF | Leksand | Leksand | LIF | Leksands
Linköping HC | Linköping | LHC | LHC | Linköpings HC
Luleå HF | Luleå | Luleå | LHF | Luleå Hockey
Malmö Redhawks | Malmö | Redhawks | MIF | MIF Redhawks
MoDo Hockey | Örnsköldsvik | MoDo | MODO |
Örebro HK | Örebro | Örebro | ÖRE | Örebro Hockey
Rögle BK | Ängelholm | Rögle | RBK |
Skellefteå AIK | Skellefteå | Skellefteå | SKE |
Timrå IK | Timrå | Timrå | TIK |
Växjö Lakers | Växjö | Lakers | VLH | Växjö Lakers HC
$list$);

select catalog.seed_teams('HockeyAllsvenskan', $list$
AIK Hockey | Stockholm | Gnaget | AIK | AIK Stockholm
Almtuna IS | Uppsala | Almtuna | AIS |
BIK Karlskoga | Karlskoga | Bofors | BIK | Bofors IK
IF Björklöven | Umeå | Björklöven | IFB |
IF Troja-Ljungby | Ljungby | Troja | TRO | Troja-Ljungby; Troja Ljungby; IF Troja Ljungby
IK Oskarshamn | Oskarshamn | IKO | IKO |
Kalmar HC | Kalmar | Kalmar | KHC |
MoDo Hockey | Örnsköldsvik | MoDo | MODO |
Mora IK | Mora | Mora | MIK |
Nybro Vikings | Nybro | Vikings | NYB | Nybro Vikings IF
Södertälje SK | Södertälje | SSK | SSK |
Vimmerby HC | Vimmerby | Vimmerby | VHC | Vimmerby Hockey
Västerås IK | Västerås | Västerås | VIK | VIK Hockey
Östersunds IK | Östersund | Östersund | ÖIK |
$list$);

select catalog.seed_teams('Finnish Liiga', $list$
HIFK | Helsinki | IFK | HIFK | HIFK Helsinki; IFK Helsinki; IFK Helsingfors
HPK | Hämeenlinna | Kerho | HPK | HPK Hämeenlinna; Hämeenlinnan Pallokerho
Ilves | Tampere | Ilves | ILV | Ilves Tampere; Tampereen Ilves
Jukurit | Mikkeli | Jukurit | JUK | Mikkelin Jukurit; Jukurit Mikkeli
JYP | Jyväskylä | JYP | JYP | JYP Jyväskylä
KalPa | Kuopio | KalPa | KAL | KalPa Kuopio
Kärpät | Oulu | Kärpät | KÄR | Oulun Kärpät; Kärpät Oulu
Kiekko-Espoo | Espoo | Kiekko-Espoo | KES | K-Espoo; Kiekko Espoo; K Espoo; Espoo Blues
KooKoo | Kouvola | KooKoo | KOO | KooKoo Kouvola
Lukko | Rauma | Lukko | LUK | Rauman Lukko; Lukko Rauma
Pelicans | Lahti | Pelicans | PEL | Lahden Pelicans; Pelicans Lahti
SaiPa | Lappeenranta | SaiPa | SAI | SaiPa Lappeenranta
Vaasan Sport | Vaasa | Sport | SPO | Sport Vaasa
Tappara | Tampere | Tappara | TAP | Tappara Tampere
TPS | Turku | TPS | TPS | TPS Turku; HC TPS
Ässät | Pori | Ässät | ÄSS | Porin Ässät; Ässät Pori
Jokerit | Helsinki | Jokerit | JOK | Jokerit Helsinki
$list$);

select catalog.seed_teams('Finnish Mestis', $list$
Hermes | Kokkola | Hermes | HER | Kokkolan Hermes; Hermes Kokkola
IPK | Iisalmi | IPK | IPK | Iisalmen Peli-Karhut
Jokerit | Helsinki | Jokerit | JOK | Jokerit Helsinki
JoKP | Joensuu | Jokipojat | JOKP | Joensuun Kiekko-Pojat
Ketterä | Imatra | Ketterä | KET | Imatran Ketterä
KeuPa HT | Keuruu | KeuPa | KEU | Keuruun Pallo
Kiekko-Vantaa | Vantaa | K-Vantaa | KV | K Vantaa; Kiekko Vantaa
TUTO Hockey | Turku | TUTO | TUTO |
$list$);

select catalog.seed_teams('German DEL', $list$
Adler Mannheim | Mannheim | Adler | MAN |
Augsburger Panther | Augsburg | Panther | AEV | Augsburg Panther
Dresdner Eislöwen | Dresden | Eislöwen | DRE | Dresdner Eisloewen; Dresden Eislöwen
Düsseldorfer EG | Düsseldorf | DEG | DEG |
EHC Red Bull München | Munich | Red Bull | MUC | Red Bull München; Red Bull Munich; EHC München; EHC Red Bull Munich; RB München; München
Eisbären Berlin | Berlin | Eisbären | EBB | Eisbaeren Berlin
ERC Ingolstadt | Ingolstadt | Panther Ingolstadt | ING |
Fischtown Pinguins | Bremerhaven | Pinguins | BHV | Pinguins Bremerhaven; Fischtown Pinguins Bremerhaven
Grizzlys Wolfsburg | Wolfsburg | Grizzlys | WOB | Grizzly Adams Wolfsburg
Iserlohn Roosters | Iserlohn | Roosters | IEC |
Kölner Haie | Cologne | Haie | KEC | Koelner Haie; Köln Haie; Köln
Löwen Frankfurt | Frankfurt | Löwen | FRA | Loewen Frankfurt
Nürnberg Ice Tigers | Nuremberg | Ice Tigers | NIT | Thomas Sabo Ice Tigers; Nuernberg Ice Tigers; Nürnberg
Schwenninger Wild Wings | Schwenningen | Wild Wings | SWW | Schwenningen Wild Wings
Straubing Tigers | Straubing | Tigers | STR |
$list$);

select catalog.seed_teams('Swiss National League', $list$
EHC Biel-Bienne | Biel | Biel-Bienne | EHCB | EHC Biel; HC Bienne
EHC Kloten | Kloten | Kloten | EHCK | Kloten Flyers
EV Zug | Zug | Zug | EVZ |
Fribourg-Gottéron | Fribourg | Gottéron | FRI | HC Fribourg-Gottéron; Fribourg Gotteron
Genève-Servette HC | Geneva | Servette | GSHC | Geneve-Servette; Genève Servette HC; Geneva Servette
HC Ajoie | Porrentruy | Ajoie | HCA |
HC Ambrì-Piotta | Ambrì | Ambrì-Piotta | HCAP | Ambrì Piotta
HC Davos | Davos | Davos | HCD |
HC Lugano | Lugano | Lugano | HCL |
Lausanne HC | Lausanne | Lausanne | LHC |
Rapperswil-Jona Lakers | Rapperswil | Lakers | SCRJ | SC Rapperswil-Jona Lakers; SCRJ Lakers; Rapperswil Jona Lakers
SC Bern | Bern | Bern | SCB |
SCL Tigers | Langnau | Tigers | SCL | Langnau Tigers; SC Langnau
ZSC Lions | Zürich | Lions | ZSC | ZSC Lions Zürich; Zurich Lions
$list$);

select catalog.seed_teams('Czech Extraliga', $list$
HC Bílí Tygři Liberec | Liberec | Bílí Tygři | LIB | Bílí Tygři Liberec; White Tigers Liberec
HC Energie Karlovy Vary | Karlovy Vary | Energie | KVA | Energie Karlovy Vary
HC Kometa Brno | Brno | Kometa | KOM | Kometa Brno
HC Motor České Budějovice | České Budějovice | Motor | CEB | Motor České Budějovice; Banes Motor České Budějovice
HC Oceláři Třinec | Třinec | Oceláři | TRI | Oceláři Třinec
HC Olomouc | Olomouc | Olomouc | OLO |
HC Dynamo Pardubice | Pardubice | Dynamo | PCE | Dynamo Pardubice; HC Pardubice
HC Škoda Plzeň | Plzeň | Škoda | PLZ | Škoda Plzeň
HC Sparta Praha | Prague | Sparta | SPA | Sparta Praha; Sparta Prague; HC Sparta Prague
HC Verva Litvínov | Litvínov | Verva | LIT | Verva Litvínov
HC Vítkovice Ridera | Ostrava | Vítkovice | VIT | HC Vítkovice; Vitkovice Ridera
BK Mladá Boleslav | Mladá Boleslav | Boleslav | MBL |
Mountfield HK | Hradec Králové | Mountfield | MHK | Mountfield Hradec Králové
Rytíři Kladno | Kladno | Rytíři | KLA | Kladno Knights
$list$);

select catalog.seed_teams('KHL', $list$
Admiral Vladivostok | Vladivostok | Admiral | ADM |
Ak Bars Kazan | Kazan | Ak Bars | AKB |
Amur Khabarovsk | Khabarovsk | Amur | AMR |
Avangard Omsk | Omsk | Avangard | AVG |
Avtomobilist Yekaterinburg | Yekaterinburg | Avtomobilist | AVT | Avtomobilist Ekaterinburg
Barys Astana | Astana | Barys | BAR | Barys Nur-Sultan
CSKA Moscow | Moscow | CSKA | CSKA | HC CSKA; CSKA Moskva
Dinamo Minsk | Minsk | Dinamo | DMN | Dynamo Minsk
Dynamo Moscow | Moscow | Dynamo | DYN | Dinamo Moscow; Dynamo Moskva
HC Sochi | Sochi | Leopards | SOC |
Lada Togliatti | Togliatti | Lada | LAD | Lada Tolyatti
Lokomotiv Yaroslavl | Yaroslavl | Lokomotiv | LOK |
Metallurg Magnitogorsk | Magnitogorsk | Metallurg | MMG | Metallurg Mg
Neftekhimik Nizhnekamsk | Nizhnekamsk | Neftekhimik | NKH |
Salavat Yulaev Ufa | Ufa | Salavat Yulaev | SAL | Salavat Yulayev Ufa; Salavat Yulayev
Severstal Cherepovets | Cherepovets | Severstal | SEV |
Shanghai Dragons | Shanghai | Dragons | SHD | Kunlun Red Star; HC Kunlun Red Star; Red Star Kunlun
Sibir Novosibirsk | Novosibirsk | Sibir | SIB | Sibir Novosibirsk Region
SKA Saint Petersburg | Saint Petersburg | SKA | SKA | SKA St. Petersburg; SKA St Petersburg
Spartak Moscow | Moscow | Spartak | SPR | HC Spartak Moscow; Spartak Moskva
Torpedo Nizhny Novgorod | Nizhny Novgorod | Torpedo | TOR |
Traktor Chelyabinsk | Chelyabinsk | Traktor | TRK |
$list$);

select catalog.seed_teams('EIHL', $list$
Belfast Giants | Belfast | Giants | BEL | Stena Line Belfast Giants
Cardiff Devils | Cardiff | Devils | CAR |
Coventry Blaze | Coventry | Blaze | COV |
Dundee Stars | Dundee | Stars | DUN |
Fife Flyers | Kirkcaldy | Flyers | FIF | Fife
Glasgow Clan | Glasgow | Clan | GLA | Braehead Clan
Guildford Flames | Guildford | Flames | GUI |
Manchester Storm | Manchester | Storm | MAN |
Nottingham Panthers | Nottingham | Panthers | NOT |
Sheffield Steelers | Sheffield | Steelers | SHE |
$list$);

select catalog.seed_teams('NPB', $list$
Chiba Lotte Marines | Chiba | Marines | CLM | Lotte Marines
Chunichi Dragons | Nagoya | Dragons | CD | Chunichi
Fukuoka SoftBank Hawks | Fukuoka | Hawks | FSH | SoftBank Hawks
Hanshin Tigers | Nishinomiya | Tigers | HT | Hanshin
Hiroshima Toyo Carp | Hiroshima | Carp | HTC | Hiroshima Carp
Hokkaido Nippon-Ham Fighters | Sapporo | Fighters | HNF | Nippon-Ham Fighters; Nippon Ham Fighters; Hokkaido Nippon Ham Fighters
Orix Buffaloes | Osaka | Buffaloes | ORX | Orix
Saitama Seibu Lions | Tokorozawa | Lions | SSL | Seibu Lions
Tohoku Rakuten Golden Eagles | Sendai | Golden Eagles | TRE | Rakuten Golden Eagles; Rakuten Eagles; Tohoku Rakuten Eagles
Tokyo Yakult Swallows | Tokyo | Swallows | TYS | Yakult Swallows
Yokohama DeNA BayStars | Yokohama | BayStars | YDB | Yokohama BayStars; DeNA BayStars
Yomiuri Giants | Tokyo | Giants | YG | Yomiuri; Tokyo Giants
$list$);

select catalog.seed_teams('KBO League', $list$
Doosan Bears | Seoul | Bears | DOO | Doosan
Hanwha Eagles | Daejeon | Eagles | HAN | Hanwha
Kia Tigers | Gwangju | Tigers | KIA |
Kiwoom Heroes | Seoul | Heroes | KIW | Kiwoom; Nexen Heroes
KT Wiz | Suwon | Wiz | KT | KT Wiz Suwon
LG Twins | Seoul | Twins | LG |
Lotte Giants | Busan | Giants | LOT | Lotte
NC Dinos | Changwon | Dinos | NC |
Samsung Lions | Daegu | Lions | SAM | Samsung
SSG Landers | Incheon | Landers | SSG | SK Wyverns
$list$);

select catalog.seed_teams('German Handball-Bundesliga', $list$
1. VfL Potsdam | Potsdam | Adler | POT | VfL Potsdam
Bergischer HC | Wuppertal | Bergische Löwen | BHC | Bergischer Handball Club
Frisch Auf Göppingen | Göppingen | Frisch Auf | FAG | FRISCH AUF! Göppingen; FA Göppingen
Füchse Berlin | Berlin | Füchse | FUX | Fuechse Berlin
GWD Minden | Minden | GWD | GWD | TSV GWD Minden
HC Erlangen | Erlangen | HCE | HCE |
HSG Wetzlar | Wetzlar | HSG | WET |
HSV Hamburg | Hamburg | HSVH | HSVH | Handball Sport Verein Hamburg; Handball Sportverein Hamburg; HSV Handball
MT Melsungen | Melsungen | MT | MTM |
Rhein-Neckar Löwen | Mannheim | Löwen | RNL | Rhein Neckar Löwen; Rhein-Neckar Loewen
SC DHfK Leipzig | Leipzig | DHfK | DHFK | DHfK Leipzig; SC DHFK Leipzig Handball
SC Magdeburg | Magdeburg | SCM | SCM |
SG BBM Bietigheim | Bietigheim | BBM | BBM | HB Ludwigsburg Männer; SG BBM
SG Flensburg-Handewitt | Flensburg | SG | FLE | Flensburg-Handewitt; Flensburg Handewitt; SG Flensburg Handewitt
TBV Lemgo Lippe | Lemgo | TBV | TBV | TBV Lemgo; Lemgo Lippe
ThSV Eisenach | Eisenach | ThSV | THSV |
THW Kiel | Kiel | Zebras | THW |
TSV Hannover-Burgdorf | Hanover | Recken | HAB | Hannover-Burgdorf; TSV Hannover Burgdorf; Die Recken; Hannover Burgdorf
TVB Stuttgart | Stuttgart | Wild Boys | TVB | TVB 1898 Stuttgart
VfL Gummersbach | Gummersbach | VfL | VFLG |
$list$);

select catalog.seed_teams('Women''s Premier League', $list$
Delhi Capitals Women | Delhi | Capitals | DC | DC-W; DCW
Gujarat Giants Women | Gujarat | Giants | GG | GG-W; GGT
Mumbai Indians Women | Mumbai | Indians | MI | MI-W; MIW
Royal Challengers Bengaluru Women | Bengaluru | Royal Challengers | RCB | RCB-W; Royal Challengers Bangalore
UP Warriorz Women | UP | Warriorz | UPW | Uttar Pradesh Warriorz
$list$);

select catalog.seed_teams('Bangladesh Premier League', $list$
Chattogram Royals | Chattogram | Royals | CTR | Chittagong Kings; Chattogram Challengers; Chittagong Royals
Dhaka Capitals | Dhaka | Capitals | DHC |
Noakhali Express | Noakhali | Express | NOE |
Rajshahi Warriors | Rajshahi | Warriors | RAJ | Durbar Rajshahi
Rangpur Riders | Rangpur | Riders | RAN |
Sylhet Titans | Sylhet | Titans | SYL | Sylhet Strikers
Fortune Barishal | Barishal | | BAR | Barishal
Khulna Tigers | Khulna | Tigers | KHT |
$list$);

select catalog.seed_teams('Lanka Premier League', $list$
Colombo Strikers | Colombo | Strikers | COS |
Dambulla Sixers | Dambulla | Sixers | DAS | Dambulla Aura
Galle Marvels | Galle | Marvels | GAM | Galle Titans
Jaffna Kings | Jaffna | Kings | JAK |
Kandy Falcons | Kandy | Falcons | KAF | B-Love Kandy
$list$);

select catalog.seed_teams('Sheffield Shield', $list$
New South Wales | NSW | Blues | NSW | NSW Blues; New South Wales Blues
Queensland | Queensland | Bulls | QLD | Queensland Bulls
South Australia | | Redbacks | SA | South Australia Redbacks; West End Redbacks
Tasmania | Tasmania | Tigers | TAS | Tasmania Tigers
Victoria | Victoria | | VIC | Victoria Bushrangers
Western Australia | WA | Warriors | WA | Western Warriors
$list$);

select catalog.seed_teams('Super Smash', $list$
Auckland Aces | Auckland | Aces | AUC | Auckland
Canterbury Kings | Canterbury | Kings | CAN | Canterbury
Central Districts Stags | Central Districts | Stags | CD | Central Stags
Northern Brave | Northern Districts | Brave | ND | Northern Districts; Northern Knights
Otago Volts | Otago | Volts | OTA | Otago
Wellington Firebirds | Wellington | Firebirds | WEL | Wellington
$list$);

select catalog.seed_teams('Super Netball', $list$
Adelaide Thunderbirds | Adelaide | Thunderbirds | ADE | T-Birds
Giants Netball | | Giants | GIA | GWS Giants Netball
Melbourne Mavericks | Melbourne | Mavericks | MAV |
Melbourne Vixens | Melbourne | Vixens | VIX |
New South Wales Swifts | New South Wales | Swifts | SWI | NSW Swifts; Sydney Swifts
Queensland Firebirds | Queensland | Firebirds | FIR |
Sunshine Coast Lightning | Sunshine Coast | Lightning | LIG |
West Coast Fever | West Coast | Fever | FEV |
$list$);
