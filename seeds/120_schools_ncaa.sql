-- Schools of NCAA Division I and the ice hockey schools that play up, season 2025-26.
-- Columns: school | nickname | abbreviation | flags | other aliases separated by ";" (a leading "?" marks an ambiguous one).
-- Flags, separated by spaces: F football FBS, f football FCS, B basketball, H men's ice hockey, h women's ice hockey.

select catalog.seed_schools($list$
Abilene Christian | Wildcats | ACU | f B | Abil Christian; Abilene Chr; Abilene Chrstn; Abilene Christian University
Air Force | Falcons | AF | F B H | AFA; Air Force Academy; US Air Force Academy; USAFA
Akron | Zips | AKR | F B | University of Akron
Alabama | Crimson Tide | ALA | F B | Bama; University of Alabama
Alabama A&M | Bulldogs | AAMU | f B | Alabama AM; Alabama A&M University
Alabama State | Hornets | ALST | f B | Alabama St; Bama State; Bama St; Alabama State University; ?ASU
Alaska Anchorage | Seawolves | UAA | H | UA Anchorage; University of Alaska Anchorage; AKA
Alaska Fairbanks | Nanooks | UAF | H | Alaska; UA Fairbanks; University of Alaska Fairbanks; AKF; Alaska Nanooks
Alcorn State | Braves | ALCN | f B | Alcorn St; Alcorn; Alcorn Braves; Alcorn State University; ALC
American University | Eagles | AMER | B | American; American Eagles; American U; American Univ
App State | Mountaineers | APP | F B | App St; Appalachian State; Appalachian State Mountaineers; Appalachian St; Appalachian St Mountaineers; Appalachian; Appalachian State University; ?ASU
Arizona | Wildcats | ARIZ | F B | University of Arizona; U of A; UArizona
Arizona State | Sun Devils | ASU | F B H | Arizona St; Arizona State University; AZ State; AZ St; AZST; Sundevils; Arizona State Sundevils
Arkansas | Razorbacks | ARK | F B | University of Arkansas; Hogs; Arkansas Hogs
Arkansas-Pine Bluff | Golden Lions | UAPB | f B | Ark-Pine Bluff; Pine Bluff; AR-Pine Bluff; UA Pine Bluff; University of Arkansas at Pine Bluff; APB; Arkansas PB
Arkansas State | Red Wolves | ARST | F B | Arkansas St; Arkansas State University; A-State; Ark St; ARKST; ?ASU
Army | Black Knights | ARMY | F B H | Army West Point; Army West Point Black Knights; West Point; US Military Academy; USMA; Army Knights
Assumption | Greyhounds | ASM | h | Assumption University
Auburn | Tigers | AUB | F B | Auburn University
Augustana | Vikings | AUG | H | Augustana (SD); Augustana University; Augie
Austin Peay | Governors | APSU | f B | Austin Peay State; Austin Peay State Governors; Austin Peay St; Austin Peay State University; PEAY; Govs; Austin Peay Govs
Ball State | Cardinals | BALL | F B | Ball St; Ball State University; BSU Cardinals; BALLST; ?BSU
Baylor | Bears | BAY | F B | Baylor University; Baylor Lady Bears
Bellarmine | Knights | BELL | B | Bellarmine University
Belmont | Bruins | BEL | B | Belmont University
Bemidji State | Beavers | BSU | H h | Bemidji St; Bemidji State University; BMJ; BEM; Bemidji
Bentley | Falcons | BEN | H | Bentley University; BENT
Bethune-Cookman | Wildcats | BCU | f B | Bethune; B-CU; COOK; Bethune-Cookman University; Cookman
Binghamton | Bearcats | BING | B | Binghamton University; SUNY Binghamton
Boise State | Broncos | BOIS | F B | Boise St; Boise State University; Boise; ?BSU
Boston College | Eagles | BC | F B H h | BOSC; BostonCollege; Boston Coll; Boston Col; BC Eagles
Boston University | Terriers | BU | B H h | Boston U; Boston Univ; BOSU; BU Terriers
Bowling Green | Falcons | BGSU | F B H | Bowling Green State; Bowling Green St; Bowling Green State University; BG; BGreen
Bradley | Braves | BRAD | B | Bradley University; BRA
Brown | Bears | BRWN | f B H h | Brown University; BRN
Bryant | Bulldogs | BRY | f B | Bryant University
Bucknell | Bison | BUCK | f B | Bucknell University; BUCKN
Buffalo | Bulls | BUFF | F B | University at Buffalo; SUNY Buffalo; UB; UB Bulls; BUF; Buffalo U
Butler | Bulldogs | BUT | f B | Butler University; BUTL
BYU | Cougars | BYU | F B | Brigham Young; Brigham Young Cougars; Brigham Young University; BYU-Provo
Cal Poly | Mustangs | CP | f B | Cal Poly SLO; Cal Poly San Luis Obispo; California Polytechnic; California Polytechnic State; California Polytechnic St; CalPoly; CPSLO
Cal State Bakersfield | Roadrunners | CSUB | B | CSB; CSU Bakersfield; CSU Bakersfield Roadrunners; CS Bakersfield; Bakersfield; Cal St Bakersfield
Cal State Fullerton | Titans | CSUF | B | CSU Fullerton; CSU Fullerton Titans; CS Fullerton; Fullerton; Cal St Fullerton; CSF
Cal State Northridge | Matadors | CSUN | B | CSU Northridge; CSU Northridge Matadors; CSUN Matadors; CS Northridge; Northridge; Cal St Northridge; CSN
California | Golden Bears | CAL | F B | Cal Golden Bears; Cal Berkeley; UC Berkeley; University of California; Cal Bears; California Berkeley
California Baptist | Lancers | CBU | B | Cal Baptist; California Baptist University; Cal Baptist Lancers
Campbell | Fighting Camels | CAM | f B | Campbell University; CAMP; Camels; Campbell Camels
Canisius | Golden Griffins | CAN | B H | Canisius University; Canisius College; Griffs; Griffins
Central Arkansas | Bears | CARK | f B | UCA; Cent Arkansas; University of Central Arkansas; Central Ark
Central Connecticut | Blue Devils | CCSU | f B | Central Connecticut State; Central Connecticut State Blue Devils; Central Connecticut St; Central Connecticut St Blue Devils; Central Conn; Central Conn State; Central Conn St; CCST; Central CT State; Central CT St; Cent Conn St; Central Connecticut State University
Central Michigan | Chippewas | CMU | F B | Cent Michigan; C Michigan; Central Michigan University; Central Mich; CMICH; Chips; CMU Chippewas; Cent Mich
Charleston | Cougars | COFC | B | College of Charleston; College of Charleston Cougars; C of C; Charleston (SC); Col of Charleston; Coll of Charleston; CHAR
Charleston Southern | Buccaneers | CHSO | f B | Charleston So; Charleston Southern University
Charlotte | 49ers | CLT | F B | UNC Charlotte; UNCC; North Carolina-Charlotte; University of North Carolina at Charlotte; Niners; Charlotte Niners
Chattanooga | Mocs | UTC | f B | UT Chattanooga; Tennessee-Chattanooga; CHAT; Chatt; University of Tennessee at Chattanooga
Chicago State | Cougars | CHST | B | Chicago St; Chicago State University; CHS
Cincinnati | Bearcats | CIN | F B | University of Cincinnati; Cincy; UC Bearcats; Cincy Bearcats
Clarkson | Golden Knights | CLAR | H h | Clarkson University; CLK
Clemson | Tigers | CLEM | F B | Clemson University; CLM
Cleveland State | Vikings | CLEV | B | Cleveland St; Cleveland State University; ?CSU
Coastal Carolina | Chanticleers | CCU | F B | Coastal Carolina University; Coastal; Coastal Car; CCAR; Chants; COAST; Coastal Carolina Chants
Colgate | Raiders | COLG | f B H h | Colgate University
Colorado | Buffaloes | COLO | F B | University of Colorado; Buffs; Colorado Buffs; CU Buffs; CU Boulder; Colorado Boulder
Colorado College | Tigers | CC | H | CC Tigers; Colo College; Colorado Coll; Colorado Col
Colorado State | Rams | CSU | F B | Colorado St; Colorado State University; Colo State; Colo St; COLOST; CSU Rams
Columbia | Lions | CLMB | f B | Columbia University; CUL
Coppin State | Eagles | COPP | B | Coppin St; Coppin; Coppin State University
Cornell | Big Red | COR | f B H h | Cornell University; CORN
Creighton | Bluejays | CREI | B | Creighton University; Blue Jays; Jays; Creighton Blue Jays
Dartmouth | Big Green | DART | f B H h | Dartmouth College
Davidson | Wildcats | DAV | f B | Davidson College
Dayton | Flyers | DAY | f B | University of Dayton
Delaware | Blue Hens | DEL | F B h | University of Delaware; Fightin Blue Hens; UDel; Delaware Fightin' Blue Hens
Delaware State | Hornets | DSU | f B | Delaware St; Delaware State University; Del State; Del St
Denver | Pioneers | DEN | B H | University of Denver; Denver U; DU Pioneers
DePaul | Blue Demons | DEP | B | DePaul University; De Paul; DPU
Detroit Mercy | Titans | DETM | B | Detroit; Detroit Titans; University of Detroit Mercy; UDM; DET; Det Mercy
Drake | Bulldogs | DRKE | f B | Drake University
Drexel | Dragons | DREX | B | Drexel University
Duke | Blue Devils | DUKE | F B | Duke University
Duquesne | Dukes | DUQ | f B | Duquesne University
East Carolina | Pirates | ECU | F B | ECU Pirates; East Carolina University; E Carolina; ECAR; East Car
East Tennessee State | Buccaneers | ETSU | f B | East Tennessee St; ETSU Buccaneers; ETSU Bucs; E Tennessee St; E. Tennessee State; East Tenn State; East Tenn St; East Tennessee; East Tennessee State University; E Tenn St; East Tennessee State Bucs
East Texas A&M | Lions | ETAM | f B | Texas A&M-Commerce; Texas A&M-Commerce Lions; TAMU-Commerce; TAMUC; A&M-Commerce; East Texas AM; E Texas A&M; East Texas A&M University; Tex A&M-Commerce
Eastern Illinois | Panthers | EIU | f B | Eastern Illinois University; E Illinois; East Illinois; Eastern Ill
Eastern Kentucky | Colonels | EKU | f B | EKU Colonels; Eastern Kentucky University; E Kentucky; East Kentucky; Eastern Ky; EKY
Eastern Michigan | Eagles | EMU | F B | Eastern Michigan University; E Michigan; East Michigan; Eastern Mich; EMICH; East Mich
Eastern Washington | Eagles | EWU | f B | Eastern Washington University; E Washington; East Washington; Eastern Wash
Elon | Phoenix | ELON | f B | Elon University; ELN
Evansville | Purple Aces | EVAN | B | University of Evansville; EVA; Aces; Evansville Aces
Fairfield | Stags | FAIR | B | Fairfield University
Fairleigh Dickinson | Knights | FDU | B | Fair Dickinson; FDU Knights; Fairleigh Dickinson University; Fairleigh; F Dickinson
Ferris State | Bulldogs | FSU | H | Ferris St; Ferris State University; Ferris
Florida | Gators | FLA | F B | University of Florida; UF; UF Gators; U of Florida
Florida A&M | Rattlers | FAMU | f B | FAMU Rattlers; Florida AM; Florida A&M University; Fla A&M
Florida Atlantic | Owls | FAU | F B | FAU Owls; Florida Atlantic University; Fla Atlantic; FL Atlantic
Florida Gulf Coast | Eagles | FGCU | B | FGCU Eagles; Florida Gulf Coast University; Fla Gulf Coast; FL Gulf Coast; Florida GC
Florida International | Panthers | FIU | F B | FIU Panthers; Golden Panthers; FIU Golden Panthers; Florida International University; Florida Intl; Fla International; FL International; Florida Int; Fla Intl
Florida State | Seminoles | FSU | F B | Florida St; Florida State University; Fla State; Fla St; FLST; Noles; Florida State Noles; FSU Seminoles; FSU Noles
Fordham | Rams | FOR | f B | Fordham University
Franklin Pierce | Ravens | FPU | h | Franklin Pierce University
Fresno State | Bulldogs | FRES | F B | Fresno St; Fresno State University; Fresno; California State Fresno; Cal State Fresno; CSU Fresno
Furman | Paladins | FUR | f B | Furman University
Gardner-Webb | Runnin' Bulldogs | GWEB | f B | WEBB; Gardner-Webb University; GWU; Gardner Webb Bulldogs
George Mason | Patriots | GMU | B | George Mason University; G Mason; Mason; Geo Mason
George Washington | Revolutionaries | GW | B | GW Revolutionaries; George Washington University; G Washington; Geo Washington; GWU Revolutionaries; George Washington Colonials; GW Colonials
Georgetown | Hoyas | GTWN | f B | Georgetown University; G'town
Georgia | Bulldogs | UGA | F B | University of Georgia; Georgia Dawgs; UGA Bulldogs; UGA Dawgs
Georgia Southern | Eagles | GASO | F B | Georgia Southern University; Ga Southern; GASOU
Georgia State | Panthers | GAST | F B | Georgia St; Georgia State University; Ga State; Ga St
Georgia Tech | Yellow Jackets | GT | F B | GATech; GTECH; Ga Tech; Georgia Institute of Technology; Ramblin' Wreck; Georgia Tech Yellowjackets; Yellowjackets
Gonzaga | Bulldogs | GONZ | B | Gonzaga University; Zags; GON; Gonzaga Zags
Grambling | Tigers | GRAM | f B | Grambling State; Grambling State Tigers; Grambling St; Grambling St Tigers; Grambling State University; GRAMB
Grand Canyon | Antelopes | GCU | B | Grand Canyon University; Lopes; GCU Lopes; Grand Canyon Lopes
Green Bay | Phoenix | GB | B | UW-Green Bay; UW-Green Bay Phoenix; Wisconsin-Green Bay; UWGB; Wis-Green Bay; WI-Green Bay; University of Wisconsin-Green Bay
Hampton | Pirates | HAMP | f B | Hampton University; HAM
Harvard | Crimson | HARV | f B H h | Harvard University
Hawai'i | Rainbow Warriors | HAW | F B | University of Hawai'i; Hawaii Warriors; Rainbow Wahine; Hawaii Rainbow Wahine; Hawaii-Manoa; UH Manoa; UH
High Point | Panthers | HP | B | High Point University; HPU
Hofstra | Pride | HOF | B | Hofstra University
Holy Cross | Crusaders | HC | f B H h | College of the Holy Cross; Holy Cross College
Houston | Cougars | HOU | F B | University of Houston; Coogs; U of H; Houston Coogs
Houston Christian | Huskies | HCU | f B | Houston Baptist; Houston Baptist Huskies; Houston Christian University; HBU; HCU Huskies; Houston Chr; Houston Chrstn; Hou Christian
Howard | Bison | HOW | f B | Howard University
Idaho | Vandals | IDHO | f B | University of Idaho; IDA; UI Vandals
Idaho State | Bengals | IDST | f B | Idaho St; Idaho State University; ISU Bengals; ?ISU
Illinois | Fighting Illini | ILL | F B | University of Illinois; Illini; Illinois Illini; U of I; UIUC
Illinois State | Redbirds | ILST | f B | Illinois St; Illinois State University; Ill State; Ill St; ILLST; ISU Redbirds; ?ISU
Incarnate Word | Cardinals | UIW | f B | University of the Incarnate Word; IW; Incarnate
Indiana | Hoosiers | IU | F B | Indiana University; IND; IU Hoosiers; IU Bloomington
Indiana State | Sycamores | INST | f B | Indiana St; Indiana State University; Ind State; Ind St; INDST; ISU Sycamores; ?ISU
Iona | Gaels | IONA | B | Iona University; Iona College
Iowa | Hawkeyes | IOWA | F B | University of Iowa; UI Hawkeyes; Iowa Hawks
Iowa State | Cyclones | ISU | F B | Iowa St; Iowa State University; IOWAST; Clones; Iowa State Clones; ISU Cyclones
IU Indianapolis | Jaguars | IUIN | B | IUPU; IUPUI; IUPUI Jaguars; IU Indy; IU Indy Jaguars; IUI; Indiana-Indianapolis; Indiana University Indianapolis; IUIndy
Jackson State | Tigers | JKST | f B | Jackson St; Jackson State University; JACKST; JSU Tigers; Jackson St Tigers; ?JSU
Jacksonville | Dolphins | JAX | B | Jacksonville University; JAC; Jacksonville U
Jacksonville State | Gamecocks | JVST | F B | Jacksonville St; Jacksonville State University; Jax State; Jax St; JXST; JAXST; JSU Gamecocks; Jacksonville St Gamecocks; ?JSU
James Madison | Dukes | JMU | F B | JMU Dukes; James Madison University
Kansas | Jayhawks | KU | F B | University of Kansas; KAN; KU Jayhawks; UKansas
Kansas City | Roos | KC | B | UMKC; UMKC Roos; Missouri-Kansas City; KC Roos; UMKC Kangaroos; Kangaroos; University of Missouri-Kansas City
Kansas State | Wildcats | KSU | F B | Kansas St; K-State; K-State Wildcats; Kansas State University; K St; KState; KST; KANST; Kan State; Kan St
Kennesaw State | Owls | KENN | F B | Kennesaw St; Kennesaw State University; Kennesaw; KSU Owls; ?KSU
Kent State | Golden Flashes | KENT | F B | Kent St; Kent State University; Flashes; KSU Golden Flashes; Kent State Flashes; ?KSU
Kentucky | Wildcats | UK | F B | University of Kentucky; KEN; UK Wildcats; UKY
La Salle | Explorers | LAS | B | La Salle University; LaSalle; LASAL; LaSalle University; LaSalle Explorers
Lafayette | Leopards | LAF | f B | Lafayette College
Lake Superior State | Lakers | LSSU | H | Lake Superior St; Lake Superior; Lake Superior State University; LSS; Lake Superior St Lakers
Lamar | Cardinals | LAM | f B | Lamar University
Le Moyne | Dolphins | LEM | B | Le Moyne College; LeMoyne; LeMoyne Dolphins
Lehigh | Mountain Hawks | LEH | f B | Lehigh University; Mountainhawks
Liberty | Flames | LIB | F B | Liberty University; Lady Flames; Liberty Lady Flames
Lindenwood | Lions | LIN | f B H h | Lindenwood University
Lipscomb | Bisons | LIP | B | Lipscomb University
Little Rock | Trojans | LR | B | Arkansas-Little Rock; Arkansas-Little Rock Trojans; UALR; UALR Trojans; UA Little Rock; Ark-Little Rock; AR-Little Rock; University of Arkansas at Little Rock
Long Beach State | Beach | LBSU | B | Long Beach St; Long Beach; LB State; LB St; Cal State Long Beach; CSU Long Beach; LBST; Long Beach State 49ers; Long Beach St Beach; CSULB; Cal St Long Beach; Long Beach State University
Long Island University | Sharks | LIU | f B H h | LIU Sharks; Long Island; Long Island Sharks; LIU Brooklyn; LI University; Long Island U; LIUB
Longwood | Lancers | LONG | B | Longwood University
Louisiana | Ragin' Cajuns | UL | F B | UL Lafayette; UL Lafayette Ragin' Cajuns; Louisiana-Lafayette; Louisiana-Lafayette Ragin' Cajuns; ULL; LA-Lafayette; University of Louisiana; Cajuns; Louisiana Cajuns; Raging Cajuns; University of Louisiana at Lafayette
Louisiana Tech | Bulldogs | LT | F B | Louisiana Tech University; La Tech; LATech; LTU; Techsters; Lady Techsters; Louisiana Tech Lady Techsters; Louisiana Tech Techsters; LATECH Bulldogs
Louisville | Cardinals | LOU | F B | University of Louisville; UofL; U of L; Cards; Louisville Cards; UL Cardinals
Loyola Chicago | Ramblers | LUC | B | L-IL; Loyola (IL); Loyola (Chi); Loyola University Chicago; Loyola Ill; Loyola Illinois; Loyola U Chicago; ?Loyola
Loyola Maryland | Greyhounds | L-MD | B | Loyola (MD); Loyola University Maryland; ?Loyola
Loyola Marymount | Lions | LMU | B | LMU Lions; Loyola Marymount University; Loyola (CA); Loyola Mary; ?Loyola
LSU | Tigers | LSU | F B | Louisiana State; Louisiana State Tigers; Louisiana St; Louisiana State University; La State; La St; LSU Lady Tigers; Bayou Bengals
Maine | Black Bears | ME | f B H h | University of Maine; UMaine; Blackbears; U Maine; UMaine Black Bears
Manhattan | Jaspers | MAN | B | Manhattan University; Manhattan College
Marist | Red Foxes | MRST | f B | Marist University; Marist College; MAR
Marquette | Golden Eagles | MARQ | B | Marquette University; MU Golden Eagles; Marquette Eagles
Marshall | Thundering Herd | MRSH | F B | Marshall University
Maryland | Terrapins | MD | F B | University of Maryland; Terps; Maryland Terps; UMD; MARY; UMD Terps
Maryland Eastern Shore | Hawks | UMES | B | MD-E Shore; UMES Hawks; MD Eastern Shore; UM Eastern Shore; UMD Eastern Shore; Maryland ES; University of Maryland Eastern Shore
Massachusetts | Minutemen | MASS | F B H | UMASS; UMass Minutemen; U Mass; University of Massachusetts; Massachusetts Minutewomen; UMass Minutewomen; UMASS Amherst; Massachusetts-Amherst
McNeese | Cowboys | MCN | f B | McNeese State; McNeese State Cowboys; McNeese St; McNeese St Cowboys; McNeese State University; MCNS; McNeese Cowgirls
Memphis | Tigers | MEM | F B | University of Memphis; MEMP; U of M Tigers; UMemphis
Mercer | Bears | MER | f B | Mercer University
Mercyhurst | Lakers | MERC | f B H h | Mercyhurst University; MHU
Merrimack | Warriors | MRMK | f B H h | Merrimack College
Miami | Hurricanes | MIA | F B | Miami (FL); Miami (FL) Hurricanes; Miami Florida; Miami (Fla.); Canes; University of Miami; Miami Canes; UM Hurricanes; MIAF; U Miami; UMiami
Miami (OH) | RedHawks | M-OH | F B H | Miami Ohio; Miami Ohio RedHawks; Miami University; MOH; MIOH; Miami Redhawks; Miami Red Hawks; Miami of Ohio
Michigan | Wolverines | MICH | F B H | University of Michigan; UMich; U of M; UM Wolverines; UMICH Wolverines
Michigan State | Spartans | MSU | F B H | Michigan St; Michigan State University; Mich State; Mich St; MICHST; MSU Spartans
Michigan Tech | Huskies | MTU | H | Michigan Technological University; MTECH; Mich Tech
Middle Tennessee | Blue Raiders | MTSU | F B | Middle Tennessee State; Middle Tennessee State Blue Raiders; Middle Tennessee St; Middle Tennessee St Blue Raiders; Middle Tenn; Middle Tenn State; Middle Tenn St; Middle Tennessee State University; Mid Tennessee; Mid Tenn; Mid Tenn St; MTSU Blue Raiders; Middle Tennessee Lady Raiders
Milwaukee | Panthers | MILW | B | UW-Milwaukee; UW-Milwaukee Panthers; Wisconsin-Milwaukee; UWM; Wis-Milwaukee; MKE; WI-Milwaukee; University of Wisconsin-Milwaukee
Minnesota | Golden Gophers | MINN | F B H h | University of Minnesota; Gophers; UMN; Minnesota Gophers; MIN; UMN Gophers
Minnesota Duluth | Bulldogs | UMD | H h | Minn Duluth; UMD Bulldogs; Duluth; University of Minnesota Duluth; MND; UM Duluth
Minnesota State | Mavericks | MNSU | H h | Minnesota St; Minnesota State Mankato; Minnesota State Mankato Mavericks; Mankato; Mankato State; Mankato St; Minn State; Minn St; MSU Mankato; MNST; Minnesota St Mankato; Minnesota State University; Minnesota State University Mankato; Minn State Mankato; Minn St Mankato
Mississippi State | Bulldogs | MSST | F B | Mississippi St; Mississippi State University; Miss State; Miss St; MISSST; MSU Bulldogs; ?MSU
Mississippi Valley State | Delta Devils | MVSU | f B | Mississippi Valley St; Mississippi Valley State University; Miss Valley State; Miss Valley St; MS Valley State; MS Valley St; Mississippi Valley; Mississippi Valley State Devilettes; Devilettes; Miss Valley; Valley State; Valley St; MVSU Delta Devils
Missouri | Tigers | MIZ | F B | University of Missouri; Mizzou; Mizzou Tigers; MIZZ; MU Tigers
Missouri State | Bears | MOST | F B | Missouri St; Missouri State University; Mo State; Mo St; Missouri St Bears; Missouri State Lady Bears; ?MSU
Monmouth | Hawks | MONM | f B | Monmouth University; MON
Montana | Grizzlies | MONT | f B | University of Montana; Griz; Montana Griz; Lady Griz; Montana Lady Griz; UM Griz; UMT
Montana State | Bobcats | MTST | f B | Montana St; Montana State University; Mont St; MSU Bobcats; Mont. State; ?MSU
Morehead State | Eagles | MORE | f B | Morehead St; Morehead State University; Morehead; MOREST; ?MSU
Morgan State | Bears | MORG | f B | Morgan St; Morgan State University; Morgan; ?MSU
Mount St. Mary's | Mountaineers | MSM | B | Mount Saint Mary's; Mt. St. Mary's; Mt. Saint Mary's; The Mount; Mount Saint Mary's University; Mount St. Mary's University; Mount St. Mary's (MD)
Murray State | Racers | MURR | f B | Murray St; Murray State University; Murray; MURST; Murray St Racers; ?MSU
Navy | Midshipmen | NAVY | F B | US Naval Academy; Naval Academy; USNA; Navy Mids; Middies
NC State | Wolfpack | NCST | F B | NC St; North Carolina State; North Carolina State Wolfpack; North Carolina St; NCSU; North Carolina State University; NC State Wolf Pack; N Carolina State; N Carolina St; North Carolina St Wolfpack; NC State University
Nebraska | Cornhuskers | NEB | F B | University of Nebraska; Huskers; Nebraska Huskers; Nebraska-Lincoln; Neb Huskers; UNL; Corn Huskers
Nevada | Wolf Pack | NEV | F B | University of Nevada; Nevada-Reno; UNR; Nevada Wolfpack
New Hampshire | Wildcats | UNH | f B H h | University of New Hampshire; N Hampshire; New Hamp; UNH Wildcats; NH
New Haven | Chargers | NHVN | f B | University of New Haven; UNH Chargers; U New Haven
New Mexico | Lobos | UNM | F B | University of New Mexico; N Mexico; NMEX; UNM Lobos; New Mex
New Mexico State | Aggies | NMSU | F B | New Mexico St; New Mexico State University; N Mexico St; N. Mexico State; NM State; NM St; NMST; New Mex State; New Mex St; New Mexico St Aggies; NMSU Aggies
New Orleans | Privateers | UNO | B | University of New Orleans; UNO Privateers; NOLA; New Orl
Niagara | Purple Eagles | NIAG | B H | Niagara University; Niagara Eagles
Nicholls | Colonels | NICH | f B | Nicholls State; Nicholls State Colonels; Nicholls St; Nicholls St Colonels; Nicholls State University
NJIT | Highlanders | NJIT | B | New Jersey Tech; New Jersey Institute of Technology; NJ Institute of Technology; NJ Tech
Norfolk State | Spartans | NORF | f B | Norfolk St; Norfolk State University; Norfolk; NORST; NSU Spartans; ?NSU
North Alabama | Lions | UNA | f B | University of North Alabama; N Alabama; North Ala; UNA Lions
North Carolina | Tar Heels | UNC | F B | University of North Carolina; N Carolina; UNC Tar Heels; Carolina; Tarheels; Heels; North Carolina Tarheels; UNC Chapel Hill; NCAR; UNC Tarheels
North Carolina A&T | Aggies | NCAT | f B | NC A&T; NC A&T Aggies; NC A&T State; NC A&T St; North Carolina A&T State; North Carolina A&T St; NC AT; North Carolina AT; N Carolina A&T
North Carolina Central | Eagles | NCCU | f B | NC Central; NC Central Eagles; North Carolina Central University; N Carolina Central; North Carolina Cent; North Car Central
North Dakota | Fighting Hawks | UND | f B H | University of North Dakota; N Dakota; NDAK; Fightin' Hawks; UND Fighting Hawks; North Dakota Hawks; North Dak
North Dakota State | Bison | NDSU | f B | North Dakota St; North Dakota State University; N Dakota St; N. Dakota State; ND State; ND St; NDST; NDSU Bison; North Dak State; North Dak St; North Dakota St Bison
North Florida | Ospreys | UNF | B | University of North Florida; N Florida; UNF Ospreys; North Fla
North Texas | Mean Green | UNT | F B | University of North Texas; N Texas; UNT Mean Green; North Tex; NTX
Northeastern | Huskies | NE | B H h | Northeastern University; NEU; N'eastern
Northern Arizona | Lumberjacks | NAU | f B | Northern Arizona University; N Arizona; Northern Ariz; Northern AZ; North Arizona
Northern Colorado | Bears | UNCO | f B | University of Northern Colorado; N Colorado; Northern Colo; UNC Bears; North Colorado; UNCO Bears
Northern Illinois | Huskies | NIU | F B | Northern Illinois University; N Illinois; Northern Ill; NILL; North Illinois; NIU Huskies
Northern Iowa | Panthers | UNI | f B | UNI Panthers; University of Northern Iowa; N Iowa; NIOWA; North Iowa
Northern Kentucky | Norse | NKU | B | Northern Kentucky University; N Kentucky; Northern Ky; NKY; North Kentucky; NKU Norse
Northern Michigan | Wildcats | NMU | H | Northern Michigan University; N Michigan; Northern Mich; North Michigan
Northwestern | Wildcats | NU | F B | Northwestern University; NW; NWU; Northwestern U; Northwestern Cats; N'western; NU Wildcats
Northwestern State | Demons | NWST | f B | Northwestern St; Northwestern State University; NW State; NW St; Northwestern Louisiana; Northwestern St (LA); Northwestern State (LA); Northwestern St Demons; NW Louisiana; Northwestern LA; ?NSU
Notre Dame | Fighting Irish | ND | F B H | Irish; Fightin' Irish; Notre Dame Irish; University of Notre Dame
Oakland | Golden Grizzlies | OAK | B | Oakland University; OAKL; Oakland (MI); Oakland Grizzlies
Ohio | Bobcats | OHIO | F B | Ohio University; Ohio U; OU Bobcats
Ohio State | Buckeyes | OSU | F B H h | Ohio St; Ohio State University; The Ohio State; The Ohio St; The Ohio State University; OHST; OHIOST; tOSU; OSU Buckeyes
Oklahoma | Sooners | OU | F B | University of Oklahoma; OKLA; OU Sooners; OKL
Oklahoma State | Cowboys | OKST | F B | Oklahoma St; Oklahoma State University; Okla State; Okla St; OK State; OK St; Oklahoma State Cowgirls; OKLAST; OSU Cowboys; OSU Cowgirls; Oklahoma St Cowgirls; ?OSU
Old Dominion | Monarchs | ODU | F B | Old Dominion University; Old Dom; ODU Monarchs
Ole Miss | Rebels | MISS | F B | Mississippi; Mississippi Rebels; University of Mississippi; U of Mississippi; UMiss; Miss Rebels; U Mississippi
Omaha | Mavericks | OMA | B H | Nebraska-Omaha; Nebraska-Omaha Mavericks; UNO Mavericks; Neb-Omaha; University of Nebraska Omaha; NE-Omaha; Omaha Mavs
Oral Roberts | Golden Eagles | ORU | B | Oral Roberts University; ORU Golden Eagles
Oregon | Ducks | ORE | F B | University of Oregon; UO; UO Ducks; OREG; U Oregon
Oregon State | Beavers | ORST | F B | Oregon St; Oregon State University; Ore State; Ore St; Oreg State; Oreg St; OSU Beavers; Oregon St Beavers; Oregon State Beavs; ?OSU
Pacific | Tigers | PAC | B | University of the Pacific; UOP; Pacific (CA); U Pacific
Penn | Quakers | PENN | f B | Pennsylvania; Pennsylvania Quakers; University of Pennsylvania; UPenn; U Penn; U of Penn; UPENN Quakers
Penn State | Nittany Lions | PSU | F B H h | Penn St; Pennsylvania State; Pennsylvania St; Pennsylvania State University; Penn State University; PENNST; Nittany; Penn State Lady Lions; PSU Nittany Lions; Penn State Lions
Pepperdine | Waves | PEPP | B | Pepperdine University
Pittsburgh | Panthers | PITT | F B | Pitt Panthers; University of Pittsburgh; PIT; U Pitt; UPitt; U of Pitt
Portland | Pilots | PORT | B | University of Portland; POR; U Portland
Portland State | Vikings | PRST | f B | Portland St; Portland State University; Portland St Vikings; PSU Vikings; Portland Vikings; ?PSU
Post | Eagles | POST | h | Post University
Prairie View A&M | Panthers | PV | f B | Prairie View; Prairie View Panthers; PV A&M; PVAMU; PVAM; Prairie View AM; Prairie View A&M University
Presbyterian | Blue Hose | PRES | f B | Presbyterian College; PRE; Presby
Princeton | Tigers | PRIN | f B H h | Princeton University
Providence | Friars | PROV | B H h | Providence College; PRO; Prov Friars
Purdue | Boilermakers | PUR | F B | Purdue University; Boilers; Purdue Boilers; PU
Purdue Fort Wayne | Mastodons | PFW | B | Fort Wayne; Fort Wayne Mastodons; IPFW; Purdue Ft. Wayne; IUPU-Fort Wayne; PU Fort Wayne; PFW Mastodons; Purdue University Fort Wayne; Purdue FW; IPFW Mastodons
Queens University | Royals | QUOC | B | Queens; Queens Royals; Queens University of Charlotte; Queens (NC); Queens Charlotte; QUC; Queens U
Quinnipiac | Bobcats | QUIN | B H h | Quinnipiac University; QUINN
Radford | Highlanders | RAD | B | Radford University
Rensselaer | Engineers | RPI | H h | RPI Engineers; Rensselaer Polytechnic Institute; Rensselaer Polytechnic; Rensselaer (RPI); RENS
Rhode Island | Rams | URI | f B | University of Rhode Island; URI Rams; Rhody; RHODE; RI; Rhody Rams
Rice | Owls | RICE | F B | Rice University
Richmond | Spiders | RICH | f B | University of Richmond; RICHM; U Richmond
Rider | Broncs | RID | B | Rider University; Rider Broncos
RIT | Tigers | RIT | H h | Rochester Institute of Technology; Rochester Tech; Rochester Institute of Tech
Robert Morris | Colonials | RMU | f B H h | Robert Morris University; RMU Colonials
Rutgers | Scarlet Knights | RUTG | F B | Rutgers University; RUT; RU; RU Scarlet Knights; Rutgers Knights; Rutgers-New Brunswick
Sacramento State | Hornets | SAC | f B | Sacramento St; Sac State; Sac St; Cal State Sacramento; CSU Sacramento; Sacramento State University; SACST; CSUS; Cal St Sacramento; Sac State Hornets; CS Sacramento
Sacred Heart | Pioneers | SHU | f B H h | Sacred Heart University; SHU Pioneers
Saint Anselm | Hawks | STA | h | St. Anselm; Saint Anselm College; SAC Hawks; St. Anselm College
Saint Francis | Red Flash | SFPA | f B | St. Francis (PA); St. Francis (PA) Red Flash; Saint Francis (PA); Saint Francis (PA) Red Flash; St. Francis; SFU; Saint Francis University; St. Francis University; St. Francis U
Saint Joseph's | Hawks | JOES | B | St. Joseph's; St. Joseph's Hawks; St. Joe's; Saint Joe's; Saint Joseph's University; Saint Joseph's (PA); St. Joseph's PA; SJOE; ?SJU
Saint Louis | Billikens | SLU | B | St. Louis; St. Louis Billikens; Saint Louis University; St. Louis University; SLU Billikens; St. Louis U; Saint Louis U
Saint Mary's | Gaels | SMC | B | St. Mary's; St. Mary's Gaels; Saint Mary's (CA); St. Mary's (CA); Saint Mary's College; St. Mary's College; SMCA; St. Mary's (Cal.); Saint Mary's (Cal); St. Mary's California; SMC Gaels; Saint Mary's California
Saint Michael's | Purple Knights | SMI | h | St. Michael's; Saint Michael's College; St. Michael's College
Saint Peter's | Peacocks | SPU | B | St. Peter's; St. Peter's Peacocks; Saint Peter's University; SPC; St. Peter's University; St Peter's NJ; SPU Peacocks; Saint Peter's College
Sam Houston | Bearkats | SHSU | F B | Sam Houston State; Sam Houston State Bearkats; Sam Houston St; Sam Houston St Bearkats; Sam Houston State University; SHST; Sam Houston Bearcats; Sam Houston Kats
Samford | Bulldogs | SAM | f B | Samford University
San Diego | Toreros | USD | f B | University of San Diego; U San Diego; USD Toreros; U of San Diego; SDIEGO
San Diego State | Aztecs | SDSU | F B | San Diego St; San Diego State University; SD State; SD St; SDSU Aztecs; San Diego St Aztecs
San Francisco | Dons | SF | B | University of San Francisco; USF Dons; San Fran; USFCA; U San Francisco; SFO; San Fran Dons; U of San Francisco; ?USF
San José State | Spartans | SJSU | F B | San José St; San Jose St Spartans; SJ State; SJ St; San José State University; SJST; SJSU Spartans
Santa Clara | Broncos | SCU | B | Santa Clara University; SCLA; SCU Broncos; Santa Clara U
SE Louisiana | Lions | SELA | f B | Southeastern Louisiana; Southeastern Louisiana Lions; Southeastern; Southeastern La; SLU Lions; SE La; Southeast Louisiana; Southeastern Louisiana University; SE Louisiana Lady Lions; SELU
Seattle U | Redhawks | SEA | B | Seattle; Seattle Redhawks; Seattle University; Seattle University Redhawks; Seattle Univ; SEAU; SU Redhawks; Seattle Red Hawks; Seattle U Red Hawks
Seton Hall | Pirates | HALL | B | Seton Hall University; Seton Hall Univ; SHU Pirates; ?SHU
Siena | Saints | SIE | B | Siena University; Siena College
SIU Edwardsville | Cougars | SIUE | B | SIUE Cougars; Southern Illinois Edwardsville; Edwardsville; So Illinois Edwardsville; S Illinois Edwardsville; Southern Illinois University Edwardsville; SIU-E; Southern Ill.-Edwardsville
SMU | Mustangs | SMU | F B | Southern Methodist; Southern Methodist Mustangs; Southern Methodist University; So Methodist; Ponies; SMU Ponies; S Methodist
South Alabama | Jaguars | USA | F B | University of South Alabama; S Alabama; South Ala; SALA; So Alabama; USA Jaguars; South Alabama Jags
South Carolina | Gamecocks | SC | F B | University of South Carolina; S Carolina; SCAR; So Carolina; South Car; USC Gamecocks; U of South Carolina
South Carolina State | Bulldogs | SCST | f B | South Carolina St; SC State; SC State Bulldogs; SC St; South Carolina State University; S Carolina St; S. Carolina State; So Carolina State; So Carolina St; South Car State; South Car St; SCSU; South Carolina St Bulldogs
South Carolina Upstate | Spartans | UPST | B | USC Upstate; USC Upstate Spartans; SC Upstate; Upstate; S Carolina Upstate; University of South Carolina Upstate; USCU; SCUP
South Dakota | Coyotes | SDAK | f B | University of South Dakota; S Dakota; So Dakota; USD Coyotes; South Dak; South Dakota Yotes; ?USD
South Dakota State | Jackrabbits | SDST | f B | South Dakota St; South Dakota State University; S Dakota St; S. Dakota State; SDSU Jackrabbits; South Dak State; South Dak St; So Dakota State; So Dakota St; S Dak St; South Dakota St Jackrabbits; South Dakota State Jacks; ?SDSU
South Florida | Bulls | USF | F B | University of South Florida; S Florida; So Florida; SFLA; USF Bulls; South Fla; U of South Florida; U South Florida
Southeast Missouri State | Redhawks | SEMO | f B | Southeast Missouri St; Southeast Missouri; Southeast Missouri Redhawks; SE Missouri State; SE Missouri State Redhawks; Southeast Missouri State University; SE Missouri St; SE Missouri; SE Mo State; SE Mo St; SEMO Redhawks; Southeast Mo State; Southeast Mo St; SEMO State; Southeast Missouri St Redhawks; SE Missouri Redhawks; Southeastern Missouri State; Southeastern Missouri St
Southern | Jaguars | SOU | f B | Southern University; Southern U; SUBR; Southern A&M; Southern Univ; Southern-Baton Rouge; Southern (LA); Southern Jags; Southern University A&M
Southern Illinois | Salukis | SIU | f B | Southern Illinois University; S Illinois; So Illinois; Southern Ill; SILL; South Illinois; SIU Carbondale; SIU Salukis; SIUC
Southern Indiana | Screaming Eagles | USI | B | University of Southern Indiana; S Indiana; So Indiana; USI Screaming Eagles; South Indiana; Southern Ind; Southern Indiana Eagles
Southern Miss | Golden Eagles | USM | F B | Southern Mississippi; Southern Mississippi Golden Eagles; University of Southern Mississippi; So Miss; S Mississippi; USM Golden Eagles; SMISS; So Mississippi; Southern Miss Lady Eagles; S. Miss
Southern Utah | Thunderbirds | SUU | f B | Southern Utah University; S Utah; So Utah; SUTAH; SUU Thunderbirds; South Utah; Southern Utah T-Birds
St. Bonaventure | Bonnies | SBU | B | Saint Bonaventure; SBON; St. Bonaventure University; St Bona; Saint Bonaventure University; Saint Bonaventure Bonnies
St. Cloud State | Huskies | SCSU | H h | St. Cloud St; St. Cloud; Saint Cloud State; Saint Cloud St; Saint Cloud; SCS; St. Cloud State University; SCSU Huskies
St. John's | Red Storm | SJU | B | Saint John's; Saint John's Red Storm; St. John's (NY); St. John's University; STJ; Saint John's (NY); Johnnies; St. John's Johnnies; St. John's New York; SJU Red Storm; Saint John's University
St. Lawrence | Saints | STL | H h | Saint Lawrence; St. Lawrence University; SLU Saints; Saint Lawrence Saints; St. Lawrence U
St. Thomas-Minnesota | Tommies | UST | f B H h | St. Thomas; St. Thomas Tommies; St. Thomas (MN); Saint Thomas; University of St. Thomas; STMN; Saint Thomas (MN); St. Thomas (Minn.); UST Tommies; Saint Thomas-Minnesota
Stanford | Cardinal | STAN | F B | Stanford University; Stanford Cardinals
Stephen F. Austin | Lumberjacks | SFA | f B | SFA Lumberjacks; SF Austin; Stephen F. Austin State; Stephen F. Austin St; SFA Ladyjacks; SFASU; Stephen F. Austin Ladyjacks
Stetson | Hatters | STET | f B | Stetson University; STETS
Stonehill | Skyhawks | STNH | f B H h | Stonehill College; Stonehill Sky Hawks; STON
Stony Brook | Seawolves | STBK | f B | Stony Brook University; SUNY Stony Brook; SBU Seawolves; Sea Wolves; STB; Stonybrook; Stony Brook Sea Wolves; Stonybrook Seawolves
Syracuse | Orange | SYR | F B h | Syracuse University; Cuse; SU Orange; Orangemen; Syracuse Orangemen
Tarleton State | Texans | TAR | f B | Tarleton St; Tarleton; Tarleton State University; TARL; Tarleton Texans; TSU Texans; ?TSU
TCU | Horned Frogs | TCU | F B | Texas Christian; Texas Christian Horned Frogs; Texas Christian University; Tex Christian; TCU Frogs; Hornedfrogs; TX Christian
Temple | Owls | TEM | F B | Temple University; TEMP
Tennessee | Volunteers | TENN | F B | University of Tennessee; Vols; Tennessee Vols; Lady Vols; Tennessee Lady Vols; Tennessee Lady Volunteers; UT Vols; UTK; UT Knoxville; Lady Volunteers; ?UT
Tennessee State | Tigers | TNST | f B | Tennessee St; Tennessee State University; Tenn State; Tenn St; TENNST; TSU Tigers; Tennessee St Tigers; ?TSU
Tennessee Tech | Golden Eagles | TNTC | f B | Tenn Tech; TTU Golden Eagles; TNTECH; Tennessee Technological University; TN Tech; Tennessee Tech University; Tenn Tech Golden Eagles; TTU Eagles; ?TTU
Texas | Longhorns | TEX | F B | University of Texas; Horns; Texas Horns; UT Austin; UT Longhorns; Texas-Austin; ?UT
Texas A&M | Aggies | TA&M | F B | Texas AM; TAMU; Texas A&M University; TXAM; Tex A&M; TX A&M; A&M Aggies; TAM; Texas Aggies; TAMU Aggies; Texas A&M-College Station; TexAM
Texas A&M-Corpus Christi | Islanders | AMCC | B | Texas A&M-CC; Texas A&M-CC Islanders; A&M-Corpus Christi; TAMU-CC; TAMUCC; Corpus Christi; AM-Corpus Christi; TX A&M-Corpus Christi; Texas AM Corpus Christi; A&M-CC; Tex A&M-Corpus Christi; Texas A&M University-Corpus Christi; TX A&M CC; TAMU Corpus Christi
Texas Southern | Tigers | TXSO | f B | Texas Southern University; Tex Southern; TX Southern; Texas So; Tex So; Tex Southern Tigers; ?TSU
Texas State | Bobcats | TXST | F B | Texas St; Texas State University; Tex State; Tex St; TX State; TX St; Texas St Bobcats; TEXST; Texas State-San Marcos; ?TSU
Texas Tech | Red Raiders | TTU | F B | Texas Tech University; Tex Tech; TX Tech; TTECH; TXTECH; Texas Tech Lady Raiders; TTU Red Raiders; Redraiders; Texas Tech Redraiders
The Citadel | Bulldogs | CIT | f B | Citadel; Citadel Bulldogs
Toledo | Rockets | TOL | F B | University of Toledo; UT Rockets; U Toledo
Towson | Tigers | TOW | f B | Towson University; TOWS
Troy | Trojans | TROY | F B | Troy University; Troy St; TROYST
Tulane | Green Wave | TULN | F B | Tulane University; Tulane Greenwave; TUL; Tulane Wave
Tulsa | Golden Hurricane | TLSA | F B | University of Tulsa; Tulsa Hurricane; Tulsa Golden Hurricanes; U Tulsa; Tulsa Hurricanes
UAB | Blazers | UAB | F B | Alabama-Birmingham; Ala-Birmingham; University of Alabama at Birmingham; AL-Birmingham; UA Birmingham
UAlbany | Great Danes | ALBY | f B | Albany; Albany Great Danes; U Albany; SUNY Albany; University at Albany; ALB; UALB; Albany (NY)
UC Davis | Aggies | UCD | f B | California-Davis; Cal Davis; University of California Davis; UCD Aggies; Univ of California Davis
UC Irvine | Anteaters | UCI | B | California-Irvine; Cal Irvine; University of California Irvine; UCI Anteaters
UC Riverside | Highlanders | UCR | B | California-Riverside; Cal Riverside; University of California Riverside; UCR Highlanders; UCRV
UC San Diego | Tritons | UCSD | B | California-San Diego; Cal San Diego; University of California San Diego; UCSD Tritons; UC S Diego
UC Santa Barbara | Gauchos | UCSB | B | California-Santa Barbara; Santa Barbara; Cal Santa Barbara; University of California Santa Barbara; UCSB Gauchos
UCF | Knights | UCF | F B | Central Florida; Central Florida Knights; University of Central Florida; Cent Florida; UCF Orlando; UCF Golden Knights
UCLA | Bruins | UCLA | F B | California-Los Angeles; UC Los Angeles; University of California Los Angeles
UConn | Huskies | CONN | F B H h | Connecticut; Connecticut Huskies; University of Connecticut; UCON; Conn Huskies; U-Conn; CON
UIC | Flames | UIC | B | Illinois-Chicago; Illinois-Chicago Flames; Ill-Chicago; University of Illinois Chicago; IL-Chicago; UI Chicago; University of Illinois at Chicago
UL Monroe | Warhawks | ULM | F B | Louisiana-Monroe; Louisiana-Monroe Warhawks; LA-Monroe; ULM Warhawks; University of Louisiana Monroe; War Hawks; LAMON; University of Louisiana at Monroe
UMass Lowell | River Hawks | UML | B H | Massachusetts-Lowell; Massachusetts-Lowell River Hawks; Mass-Lowell; Lowell; U Mass Lowell; UMass Lowell Riverhawks; University of Massachusetts Lowell; Riverhawks; UMassLowell
UMBC | Retrievers | UMBC | B | Maryland-Baltimore County; Maryland-Baltimore County Retrievers; MD-Baltimore County; University of Maryland Baltimore County; UM Baltimore County
UNC Asheville | Bulldogs | UNCA | B | North Carolina-Asheville; NC Asheville; Asheville; UNCA Bulldogs; University of North Carolina Asheville
UNC Greensboro | Spartans | UNCG | B | North Carolina-Greensboro; NC Greensboro; Greensboro; UNCG Spartans; University of North Carolina Greensboro
UNC Wilmington | Seahawks | UNCW | B | North Carolina-Wilmington; NC Wilmington; Wilmington; UNCW Seahawks; University of North Carolina Wilmington; UNC Wilmington Sea Hawks
Union | Garnet Chargers | UNI | H h | Union College; Union Dutchmen; UC Garnet Chargers; Dutchmen; Union Dutchwomen
UNLV | Rebels | UNLV | F B | Nevada-Las Vegas; Nevada-Las Vegas Rebels; Runnin' Rebels; University of Nevada Las Vegas; UNLV Lady Rebels; UNLV Runnin' Rebels; Lady Rebels; Nevada LV; Nev-Las Vegas; NV-Las Vegas; Running Rebels; UNLV Running Rebels
USC | Trojans | USC | F B | Southern California; Southern California Trojans; Southern Cal; So Cal; University of Southern California; So California; SoCal; Women of Troy; USC Women of Troy; S California; Southern Cal Trojans; U Southern California
UT Arlington | Mavericks | UTA | B | Texas-Arlington; Texas-Arlington Mavericks; TX-Arlington; UTA Mavericks; University of Texas at Arlington; UTA Mavs; UTARL; Mavs; UT Arlington Mavs
UT Martin | Skyhawks | UTM | f B | Tennessee-Martin; Tennessee-Martin Skyhawks; Tenn-Martin; TN-Martin; University of Tennessee at Martin; UTM Skyhawks; UT Martin Sky Hawks
UT Rio Grande Valley | Vaqueros | RGV | f B | TRGV; UTRGV; UTRGV Vaqueros; Texas-Rio Grande Valley; Rio Grande Valley; UT Rio Grande; UT RGV; University of Texas Rio Grande Valley; TX-Rio Grande Valley; UTPA
Utah | Utes | UTAH | F B | University of Utah; UTE; UU; Runnin' Utes; U of U; U Utah
Utah State | Aggies | USU | F B | Utah St; Utah State University; USU Aggies; Utah St Aggies; UTAHST
Utah Tech | Trailblazers | UTU | f B | Utah Tech University; Dixie State; Dixie St; Utah Tech Blazers; Utah Tech Trail Blazers; Trail Blazers; Dixie State Trailblazers
Utah Valley | Wolverines | UVU | B | Utah Valley University; UVU Wolverines
UTEP | Miners | UTEP | F B | Texas-El Paso; Texas-El Paso Miners; UT El Paso; University of Texas at El Paso; TX-El Paso
UTSA | Roadrunners | UTSA | F B | Texas-San Antonio; Texas-San Antonio Roadrunners; UT San Antonio; TX-San Antonio; University of Texas at San Antonio; UTSA Runners
Valparaiso | Beacons | VAL | f B | Valparaiso University; Valpo; VALP; Valparaiso Crusaders; Valpo Beacons
Vanderbilt | Commodores | VAN | F B | Vanderbilt University; Vandy; VAND; Vandy Commodores
VCU | Rams | VCU | B | Virginia Commonwealth; Virginia Commonwealth Rams; VA Commonwealth; Virginia Commonwealth University; Va. Comm
Vermont | Catamounts | UVM | B H h | University of Vermont; UVM Catamounts; VER; VT Catamounts; Vermont Cats; U Vermont
Villanova | Wildcats | VILL | f B | Villanova University; Nova; VIL; Nova Wildcats
Virginia | Cavaliers | UVA | F B | University of Virginia; UVA Cavaliers; Hoos; Wahoos; Cavs; Virginia Cavs; Virginia Hoos; UVA Cavs; Virginia Wahoos; UVA Hoos
Virginia Tech | Hokies | VT | F B | VTECH; Va Tech; VaTech; Virginia Polytechnic; VT Hokies; VPI; Va Tech Hokies; Virginia Polytechnic Institute
VMI | Keydets | VMI | f B | Virginia Military; Virginia Military Institute; Va Military
Wagner | Seahawks | WAG | f B | Wagner College; Wagner Sea Hawks
Wake Forest | Demon Deacons | WAKE | F B | Wake Forest University; WF; WFU; Deacs; Deacons; Wake Forest Deacons; WFU Demon Deacons; Wake Deacs; Wake Forest Deacs
Washington | Huskies | WASH | F B | University of Washington; UW; UW Huskies; UDub; U-Dub; WSH; WAS; Washington Dawgs; Wash Huskies; U of W; U Washington
Washington State | Cougars | WSU | F B | Washington St; Washington State University; Wash State; Wash St; Wazzu; WSU Cougars; WASHST; Cougs; Washington St Cougars; WSU Cougs; Washington State Cougs
Weber State | Wildcats | WEB | f B | Weber St; Weber State University; Weber; Weber St Wildcats; WSU Wildcats; ?WSU
West Georgia | Wolves | WGA | f B | University of West Georgia; UWG; W Georgia; UWG Wolves; West Ga
West Virginia | Mountaineers | WVU | F B | West Virginia University; W Virginia; WV; WVA; West Va; WVU Mountaineers; Eers; West Virg; West Virginia Eers
Western Carolina | Catamounts | WCU | f B | Western Carolina University; W Carolina; Western Car; WCU Catamounts; West Carolina; Western Carolina Cats
Western Illinois | Leathernecks | WIU | f B | Western Illinois University; W Illinois; Western Ill; West Illinois; WIU Leathernecks
Western Kentucky | Hilltoppers | WKU | F B | WKU Hilltoppers; Western Kentucky University; W Kentucky; Western Ky; WKY; Lady Toppers; WKU Lady Toppers; Western Kentucky Lady Toppers; Hill Toppers; Western Kentucky Toppers; Western Kentucky Lady Hilltoppers; West Kentucky; WKU Tops; Western Kentucky Hill Toppers; Lady Hilltoppers
Western Michigan | Broncos | WMU | F B H | Western Michigan University; W Michigan; Western Mich; WMICH; WMU Broncos; West Michigan; West Mich
Wichita State | Shockers | WICH | B | Wichita St; Wichita State University; Wichita; WSU Shockers; WICHST; Shox; ?WSU
William & Mary | Tribe | W&M | f B | William Mary; WM; College of William & Mary; Wm & Mary
Winthrop | Eagles | WIN | B | Winthrop University
Wisconsin | Badgers | WIS | F B H h | University of Wisconsin; Wisc; UW Badgers; UW-Madison; Wisconsin-Madison; WISCO; Wisc Badgers
Wofford | Terriers | WOF | f B | Wofford College; WOFF
Wright State | Raiders | WRST | B | Wright St; Wright State University; Wright; WSU Raiders; Wright St Raiders; ?WSU
Wyoming | Cowboys | WYO | F B | University of Wyoming; UW Cowboys; Wyoming Cowgirls; Wyoming Pokes; Wyo Cowboys; Wyo Cowgirls; U Wyoming
Xavier | Musketeers | XAV | B | Xavier University; Xavier (OH); Muskies; Xavier Muskies
Yale | Bulldogs | YALE | f B H h | Yale University; Yale Elis
Youngstown State | Penguins | YSU | f B | Youngstown St; Youngstown; Youngstown State University; YOUNG; YSU Penguins; Youngstown St Penguins
$list$);
