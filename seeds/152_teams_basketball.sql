-- Teams of the basketball leagues of Europe, Asia and South America beside EuroLeague, ACB and NBL, season 2025-26.
-- Columns: canonical name | place in the name | nickname | abbreviation | other aliases separated by ";". Sponsors' names stand where feeds print them.
-- Clubs of the EuroLeague stand there and in no second list: a team is one row in all its competitions.

select catalog.seed_teams('Italian LBA', $list$
Pallacanestro Brescia | Brescia | | BRE | Germani Brescia; Leonessa Brescia; Basket Brescia Leonessa
Reyer Venezia | Venezia | Reyer | VEN | Umana Reyer Venezia; Venice
Aquila Trento | Trento | Aquila | TRE | Dolomiti Energia Trentino; Dolomiti Energia Trento; Aquila Basket Trento
Derthona Tortona | Tortona | Derthona | TOR | Bertram Derthona Tortona; Derthona Basket; Bertram Tortona
Pallacanestro Trieste | Trieste | | TRI |
Pallacanestro Reggiana | Reggio Emilia | Reggiana | RE | UNAHOTELS Reggio Emilia; Una Hotels Reggio Emilia
Dinamo Sassari | Sassari | Dinamo | SAS | Banco di Sardegna Sassari; Dinamo Banco di Sardegna Sassari
Napoli Basket | Napoli | | NAP | GeVi Napoli; Napolibasket; Guerri Napoli
Pallacanestro Varese | Varese | | VAR | Openjobmetis Varese
Vanoli Cremona | Cremona | Vanoli | CRE | Vanoli Basket Cremona
Universo Treviso | Treviso | | TVB | Nutribullet Treviso; Treviso Basket
APU Udine | Udine | | UDI | APU Old Wild West Udine; Apu Udinese
Pallacanestro Cantù | Cantù | | CAN | Acqua S.Bernardo Cantù
Trapani Shark | Trapani | Shark | TRA | Trapani Sharks
$list$);

select catalog.seed_teams('German BBL', $list$
ratiopharm Ulm | Ulm | | ULM |
Würzburg Baskets | Würzburg | Baskets | WUE | Fitness First Würzburg Baskets; s.Oliver Würzburg
Bamberg Baskets | Bamberg | Baskets | BAM | Brose Bamberg; BMA365 Bamberg Baskets
Telekom Baskets Bonn | Bonn | Baskets | BON | Baskets Bonn
Niners Chemnitz | Chemnitz | Niners | CHE |
Vet-Concept Gladiators Trier | Trier | Gladiators | TRI | Gladiators Trier
MHP Riesen Ludwigsburg | Ludwigsburg | Riesen | LUD |
EWE Baskets Oldenburg | Oldenburg | Baskets | OLD | Baskets Oldenburg
Rasta Vechta | Vechta | Rasta | VEC |
MLP Academics Heidelberg | Heidelberg | Academics | HEI | Academics Heidelberg
Veolia Towers Hamburg | Hamburg | Towers | HAM | Hamburg Towers
Basketball Löwen Braunschweig | Braunschweig | Löwen | BRA | Löwen Braunschweig
Rostock Seawolves | Rostock | Seawolves | ROS |
Mitteldeutscher BC | Weißenfels | | MBC | Syntainics MBC; SYNTAINICS MBC
Science City Jena | Jena | | JEN |
Skyliners Frankfurt | Frankfurt | Skyliners | FRA | Fraport Skyliners
$list$);

select catalog.seed_teams('French LNB Élite', $list$
JL Bourg | Bourg | | BOU | JL Bourg-en-Bresse; Bourg-en-Bresse; Cofidis Bourg
Cholet Basket | Cholet | | CHO | Cholet
Nanterre 92 | Nanterre | | NAN |
SIG Strasbourg | Strasbourg | SIG | STR |
Le Mans Sarthe Basket | Le Mans | | LEM | MSB; Le Mans Sarthe; Le Mans
ESSM Le Portel | Le Portel | | POR | Le Portel
Limoges CSP | Limoges | CSP | LIM |
JDA Dijon | Dijon | JDA | DIJ | JDA Dijon Basket
Élan Chalon | Chalon | Élan | CHA | Chalon-sur-Saône; Elan Chalon
SLUC Nancy | Nancy | SLUC | NCY | SLUC Nancy Basket
BCM Gravelines-Dunkerque | Gravelines-Dunkerque | BCM | GRA | Gravelines; BCM Gravelines
Saint-Quentin | Saint-Quentin | | SQ | Saint-Quentin Basket-Ball; St Quentin
Boulazac Basket Dordogne | Boulazac | | BOZ | Boulazac
$list$);

select catalog.seed_teams('Turkish BSL', $list$
Beşiktaş Basketball | Istanbul | Beşiktaş | BJK | Beşiktaş Gain; Beşiktaş Fibabanka; Beşiktaş Icrypex
Galatasaray Basketball | Istanbul | Galatasaray | GS | Galatasaray MCT Technic; Galatasaray Ekmas; Galatasaray Nef
Türk Telekom | Ankara | Telekom | TT | Türk Telekom Ankara
Bahçeşehir Koleji | Istanbul | Bahçeşehir | BAH | Bahçeşehir College
Karşıyaka Basket | İzmir | Karşıyaka | KSK | Pınar Karşıyaka
Tofaş Bursa | Bursa | Tofaş | TOF | Tofaş; TOFAŞ
Manisa Basket | Manisa | | MAN | Glint Manisa Basket
Bursaspor Basketbol | Bursa | Bursaspor | BUR | Bursaspor Yörsan
Mersin Spor | Mersin | | MER | Mersin Büyükşehir Belediyesi; Mersin BSB; Mersin MSK
Petkim Spor | Aliağa | Petkim | PET | Aliağa Petkimspor; Petkimspor
Büyükçekmece Basketbol | Büyükçekmece | | BUY | ONVO Büyükçekmece
Esenler Erokspor | Esenler | Erokspor | ERO | Safiport Erokspor
Trabzonspor Basketball | Trabzon | Trabzonspor | TS |
Merkezefendi Basket | Denizli | Merkezefendi | MEF | Yukatel Merkezefendi; Merkezefendi Belediyesi Denizli Basket
$list$);

select catalog.seed_teams('Greek Basket League', $list$
AEK Athens | Athens | AEK | AEK | AEK BC; AEK Betsson
PAOK Thessaloniki | Thessaloniki | PAOK | PAOK | PAOK; PAOK mateco
Aris Thessaloniki | Thessaloniki | Aris | ARI | Aris; Aris Midea; Aris BC
Promitheas Patras | Patras | Promitheas | PRO | Promitheas Vikos Cola
Peristeri | Peristeri | | PER | Peristeri Domino's; Peristeri Betsson
Kolossos Rhodes | Rhodes | Kolossos | KOL | Kolossos H Hotels; Kolossos Rodou
AS Karditsa | Karditsa | | KAR | Karditsa Iaponiki
Maroussi | Maroussi | | MAR | Maroussi BC
Panionios | Nea Smyrni | | PAN | Panionios BC
Iraklis Thessaloniki | Thessaloniki | Iraklis | IRA | Iraklis BC
Mykonos | Mykonos | | MYK | Mykonos BC
$list$);

select catalog.seed_teams('ABA League', $list$
Budućnost Podgorica | Podgorica | Budućnost | BUD | Budućnost VOLI; Buducnost
Cedevita Olimpija | Ljubljana | Olimpija | OLI | Cedevita Olimpija Ljubljana
Cibona Zagreb | Zagreb | Cibona | CIB |
KK Zadar | Zadar | | ZAD |
KK Split | Split | | SPL |
Igokea | Laktaši | | IGO | Igokea m:tel
Mega Basket | Belgrade | Mega | MEG | Mega MIS; Mega Superbet
FMP Belgrade | Belgrade | FMP | FMP | FMP Soccerbet; FMP
Borac Čačak | Čačak | Borac | BOR | Borac Mozzart
Spartak Subotica | Subotica | Spartak | SPA | Spartak Office Shoes
SC Derby | Podgorica | Derby | DER | Studentski Centar
Krka Novo Mesto | Novo Mesto | Krka | KRK |
Ilirija Ljubljana | Ljubljana | Ilirija | ILI |
Bosna Sarajevo | Sarajevo | Bosna | BOS | Bosna Royal; Bosna BH Telecom
BC Vienna | Vienna | | VIE |
U-BT Cluj-Napoca | Cluj-Napoca | U-BT | CLU | U-Banca Transilvania Cluj-Napoca; U-Banca Transilvania
$list$);

select catalog.seed_teams('Lithuanian LKL', $list$
Rytas Vilnius | Vilnius | Rytas | RYT | BC Rytas
Wolves Vilnius | Vilnius | Wolves | WOL | BC Wolves; Wolves Twinsbet
Lietkabelis Panevėžys | Panevėžys | Lietkabelis | LIE | BC Lietkabelis; 7bet-Lietkabelis
Neptūnas Klaipėda | Klaipėda | Neptūnas | NEP |
Šiauliai | Šiauliai | | SIA | BC Šiauliai
Juventus Utena | Utena | Juventus | JUV | Uniclub Casino - Juventus
Nevėžis Kėdainiai | Kėdainiai | Nevėžis | NEV |
Jonava | Jonava | | JON | Jonava Hipocredit; CBet Jonava
Gargždai | Gargždai | | GAR | M Basket-Delamode; Gargždai-SC
$list$);

select catalog.seed_teams('Japanese B.League', $list$
Akita Northern Happinets | Akita | Northern Happinets | AKI | Happinets
Altiri Chiba | Chiba | Altiri | ALT |
Alvark Tokyo | Tokyo | Alvark | ALV |
Chiba Jets | Chiba | Jets | CJ | Chiba Jets Funabashi
Fighting Eagles Nagoya | Nagoya | Fighting Eagles | FEN |
Gunma Crane Thunders | Gunma | Crane Thunders | GUN |
Hiroshima Dragonflies | Hiroshima | Dragonflies | HIR |
Ibaraki Robots | Ibaraki | Robots | IBA |
Kawasaki Brave Thunders | Kawasaki | Brave Thunders | KAW |
Koshigaya Alphas | Koshigaya | Alphas | KOS |
Kyoto Hannaryz | Kyoto | Hannaryz | KYO |
Levanga Hokkaido | Hokkaido | Levanga | LEV |
Nagasaki Velca | Nagasaki | Velca | NGS |
Nagoya Diamond Dolphins | Nagoya | Diamond Dolphins | NDD |
Osaka Evessa | Osaka | Evessa | OSA |
Ryukyu Golden Kings | Ryukyu | Golden Kings | RYU |
SAGA Ballooners | Saga | Ballooners | SAG |
San-en NeoPhoenix | San-en | NeoPhoenix | SAN |
SeaHorses Mikawa | Mikawa | SeaHorses | MIK |
Sendai 89ers | Sendai | 89ers | SEN |
Shiga Lakes | Shiga | Lakes | SHI | Shiga Lakestars
Shimane Susanoo Magic | Shimane | Susanoo Magic | SHM |
Sun Rockers Shibuya | Shibuya | Sun Rockers | SRS |
Toyama Grouses | Toyama | Grouses | TOY |
Utsunomiya Brex | Utsunomiya | Brex | UTS |
Yokohama B-Corsairs | Yokohama | B-Corsairs | YOK | B Corsairs
$list$);

select catalog.seed_teams('Korean Basketball League', $list$
Anyang JungKwanJang Red Boosters | Anyang | Red Boosters | ANY | Anyang KGC; JungKwanJang
Busan KCC Egis | Busan | Egis | KCC | KCC Egis
Changwon LG Sakers | Changwon | Sakers | LG | LG Sakers
Daegu KOGAS Pegasus | Daegu | Pegasus | KOG | KOGAS Pegasus
Goyang Sono Skygunners | Goyang | Skygunners | SON | Sono Skygunners
Seoul Samsung Thunders | Seoul | Thunders | SAM | Samsung Thunders
Seoul SK Knights | Seoul | Knights | SK | SK Knights
Suwon KT Sonicboom | Suwon | Sonicboom | KT | KT Sonicboom
Ulsan Hyundai Mobis Phoebus | Ulsan | Phoebus | ULS | Hyundai Mobis Phoebus
Wonju DB Promy | Wonju | Promy | DB | DB Promy
$list$);

select catalog.seed_teams('Chinese CBA', $list$
Beijing Ducks | Beijing | Ducks | BJD | Beijing Shougang
Beijing Royal Fighters | Beijing | Royal Fighters | BRF | Beijing Control
Fujian Sturgeons | Fujian | Sturgeons | FUJ |
Guangdong Southern Tigers | Guangdong | Southern Tigers | GDT |
Guangzhou Loong Lions | Guangzhou | Loong Lions | GZL |
Jiangsu Dragons | Jiangsu | Dragons | JSD |
Jilin Northeast Tigers | Jilin | Northeast Tigers | JIL |
Liaoning Flying Leopards | Liaoning | Flying Leopards | LIA |
Nanjing Monkey Kings | Nanjing | Monkey Kings | NMK |
Ningbo Rockets | Ningbo | Rockets | NBR |
Qingdao Eagles | Qingdao | Eagles | QDE |
Shandong Heroes | Shandong | Heroes | SHD |
Shanghai Sharks | Shanghai | Sharks | SHS |
Shanxi Loongs | Shanxi | Loongs | SXL |
Shenzhen Leopards | Shenzhen | Leopards | SZL | Shenzhen Aviators
Sichuan Blue Whales | Sichuan | Blue Whales | SBW |
Tianjin Pioneers | Tianjin | Pioneers | TJP |
Xinjiang Flying Tigers | Xinjiang | Flying Tigers | XFT |
Zhejiang Golden Bulls | Zhejiang | Golden Bulls | ZGB |
Zhejiang Lions | Zhejiang | Lions | ZJL | Guangsha Lions; Zhejiang Guangsha
$list$);

select catalog.seed_teams('Philippine PBA', $list$
Barangay Ginebra San Miguel | | Gin Kings | BGSM | Ginebra; Barangay Ginebra
Blackwater Bossing | Blackwater | Bossing | BLA |
Converge FiberXers | Converge | FiberXers | CON |
Magnolia Hotshots | Magnolia | Hotshots | MAG | Magnolia Chicken Timplados Hotshots
Meralco Bolts | Meralco | Bolts | MER |
NLEX Road Warriors | NLEX | Road Warriors | NLX |
NorthPort Batang Pier | NorthPort | Batang Pier | NP |
Phoenix Fuel Masters | Phoenix | Fuel Masters | PHX |
Rain or Shine Elasto Painters | Rain or Shine | Elasto Painters | ROS |
San Miguel Beermen | San Miguel | Beermen | SMB |
Terrafirma Dyip | Terrafirma | Dyip | TER |
Titan Ultra Giant Risers | Titan Ultra | Giant Risers | TUG |
TNT Tropang 5G | TNT | Tropang 5G | TNT | TNT Tropang Giga; Tropang Giga; Talk 'N Text
$list$);

select catalog.seed_teams('Brazilian NBB', $list$
Bauru Basket | Bauru | | BAU |
Brasília Basquete | Brasília | | BRA | Caixa Brasília
Botafogo Basquete | | Botafogo | BOT |
Caxias do Sul Basquete | Caxias do Sul | | CAX |
Corinthians Basquete | | Corinthians | COR |
Flamengo Basquete | | Flamengo | FLA | Flamengo
Fortaleza Basquete Cearense | Fortaleza | | FOR | Basquete Cearense
Franca Basquete | Franca | | FRA | Sesi Franca
Minas Basquete | Minas | | MIN | KTO Minas; Minas Tênis Clube
Mogi Basquete | Mogi | | MOG | Mogi das Cruzes
Osasco Basquete | Osasco | | OSA |
Pato Basquete | Pato | | PAT |
Paulistano Basquete | | Paulistano | PAU | Paulistano
Pinheiros Basquete | | Pinheiros | PIN | Pinheiros
Rio Claro Basquete | Rio Claro | | RIO |
São José Basketball | São José | | SJO | São José Basquete
São Paulo Basquete | São Paulo | | SAO |
União Corinthians | | | UCO | Ceisc União Corinthians
Unifacisa Basquete | | Unifacisa | UNI | Unifacisa
Vasco da Gama Basquete | | Vasco | VAS | Vasco da Gama; R10 Score Vasco
Cruzeiro Basquete | | Cruzeiro | CRU | Cruzeiro
$list$);

select catalog.seed_teams('New Zealand NBL', $list$
Auckland Tuatara | Auckland | Tuatara | AKT |
Canterbury Rams | Canterbury | Rams | CAN |
Franklin Bulls | Franklin | Bulls | FRA |
Hawke's Bay Hawks | Hawke's Bay | Hawks | HBH |
Indian Panthers | | Panthers | IPA |
Manawatu Jets | Manawatu | Jets | MAN |
Nelson Giants | Nelson | Giants | NEL |
Otago Nuggets | Otago | Nuggets | OTA |
Southland Sharks | Southland | Sharks | SOU |
Taranaki Airs | Taranaki | Airs | TAR |
Tauranga Whai | Tauranga | Whai | TAU |
Wellington Saints | Wellington | Saints | WEL |
$list$);

select catalog.seed_teams('VTB United League', $list$
CSKA Moscow | Moscow | CSKA | CSK | CSKA Moskva
UNICS Kazan | Kazan | UNICS | UNI |
Zenit St. Petersburg | St. Petersburg | Zenit | ZEN | Zenit Saint Petersburg
Lokomotiv Kuban | Krasnodar | Lokomotiv | LOK | Lokomotiv-Kuban Krasnodar
MBA Moscow | Moscow | MBA | MBA | MBA-MAI
Parma Perm | Perm | Parma | PAR | Parma Basket; Betcity Parma
Avtodor Saratov | Saratov | Avtodor | AVT |
BC Samara | Samara | | SAM |
Enisey Krasnoyarsk | Krasnoyarsk | Enisey | ENI | Yenisey
Pari Nizhny Novgorod | Nizhny Novgorod | | NNO | BC Nizhny Novgorod
Uralmash Yekaterinburg | Yekaterinburg | Uralmash | URA |
$list$);

select catalog.seed_teams('Polish Basketball League', $list$
Śląsk Wrocław Basketball | Wrocław | Śląsk | SLA | WKS Śląsk Wrocław; Śląsk Wrocław
Anwil Włocławek | Włocławek | Anwil | ANW |
King Szczecin | Szczecin | King | KIN | King Wilki Morskie
Trefl Sopot | Sopot | Trefl | TRE |
Legia Warszawa Basketball | Warszawa | Legia | LEG | Legia Warszawa; Legia Warsaw
Start Lublin | Lublin | Start | LUB | PGE Start Lublin
Stal Ostrów Wielkopolski | Ostrów Wielkopolski | Stal | OST | Arged BM Stal; Tasomix Rosiek Stal
Zastal Zielona Góra | Zielona Góra | Zastal | ZGO | Orlen Zastal
Górnik Wałbrzych | Wałbrzych | Górnik | WAL |
Arka Gdynia Basketball | Gdynia | Arka | ARK | AMW Arka Gdynia
Czarni Słupsk | Słupsk | Czarni | SLU | Energa Czarni Słupsk
MKS Dąbrowa Górnicza | Dąbrowa Górnicza | MKS | DAB |
GTK Gliwice | Gliwice | GTK | GLI | Tauron GTK Gliwice
Twarde Pierniki Toruń | Toruń | Twarde Pierniki | TOR | Arriva Polski Cukier Toruń
Dziki Warszawa | Warszawa | Dziki | DZI |
Miasto Szkła Krosno | Krosno | Miasto Szkła | KRO |
$list$);
