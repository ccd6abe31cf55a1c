-- Teams of further ice hockey leagues of Europe and of the handball leagues of Spain, France and Denmark, season 2025-26.
-- Columns: canonical name | place in the name | nickname | abbreviation | other aliases separated by ";".

select catalog.seed_teams('Austrian ICE Hockey League', $list$
Black Wings Linz | Linz | Black Wings | BWL | Steinbach Black Wings Linz
EC KAC | Klagenfurt | KAC | KAC | EC-KAC; Klagenfurter AC
EC Red Bull Salzburg | Salzburg | Red Bulls | RBS | Red Bull Salzburg
EC Villacher SV | Villach | VSV | VSV | EC VSV; EC iDM Wärmepumpen VSV; Villacher SV
Ferencvárosi TC Hockey | Budapest | FTC | FTC | FTC-Telekom Budapest; FTC-Telekom
Fehérvár AV19 | Székesfehérvár | Fehérvár | FEH | Hydro Fehérvár AV19
Graz99ers | Graz | 99ers | G99 | Moser Medical Graz99ers; Graz 99ers
HC Bozen-Bolzano | Bozen | Foxes | HCB | HCB Südtirol Alperia; Bolzano; HC Bolzano; HCB Südtirol
HC Pustertal | Pustertal | Wolves | PUS | HC Pustertal Wölfe; Val Pusteria
Innsbruck Sharks | Innsbruck | Haie | HCI | HC TIWAG Innsbruck; HC Innsbruck; HC TIWAG Innsbruck - Die Haie
Olimpija Ljubljana | Ljubljana | Olimpija | HKO | HK Olimpija Ljubljana; HK SŽ Olimpija
Pioneers Vorarlberg | Vorarlberg | Pioneers | PIV | BEMER Pioneers Vorarlberg
Vienna Capitals | Vienna | Capitals | VIC | spusu Vienna Capitals; Wien Capitals
$list$);

select catalog.seed_teams('German DEL2', $list$
Bietigheim Steelers | Bietigheim | Steelers | SCB |
Blue Devils Weiden | Weiden | Blue Devils | BDW |
EC Bad Nauheim | Bad Nauheim | Rote Teufel | ECN |
EC Kassel Huskies | Kassel | Huskies | ECK | Kassel Huskies
Eisbären Regensburg | Regensburg | Eisbären | EBR |
Eispiraten Crimmitschau | Crimmitschau | Eispiraten | EPC |
ESV Kaufbeuren | Kaufbeuren | | ESVK |
EV Landshut | Landshut | | EVL |
Krefeld Pinguine | Krefeld | Pinguine | KEV |
Lausitzer Füchse | Weißwasser | Füchse | LFX |
Ravensburg Towerstars | Ravensburg | Towerstars | RVT |
Selber Wölfe | Selb | Wölfe | SEL |
Starbulls Rosenheim | Rosenheim | Starbulls | SBR |
$list$);

select catalog.seed_teams('Slovak Extraliga', $list$
HC Košice | Košice | | KOS |
HC Slovan Bratislava | Bratislava | Slovan | SLO | Slovan Bratislava
HK Dukla Michalovce | Michalovce | Dukla | MIC | Dukla Michalovce
HK Dukla Trenčín | Trenčín | Dukla | TRE | Dukla Trenčín
HK Nitra | Nitra | | NIT |
HK Poprad | Poprad | | POP |
HK Spišská Nová Ves | Spišská Nová Ves | | SNV |
HKM Zvolen | Zvolen | | ZVO | HK Zvolen
Banská Bystrica | Banská Bystrica | | BBY | HC Banská Bystrica; HC '05 iClinic Banská Bystrica; HC 05 Banská Bystrica
MHk Liptovský Mikuláš | Liptovský Mikuláš | | LMI | MHK 32 Liptovský Mikuláš
Vlci Žilina | Žilina | Vlci | ZIL | MsHK Žilina
HC Prešov | Prešov | | PRE |
$list$);

select catalog.seed_teams('Norwegian EliteHockey Ligaen', $list$
Comet Halden | Halden | Comet | COM | Comet Hockey
Frisk Asker | Asker | Frisk | FRI |
Lillehammer | Lillehammer | | LIL | Lillehammer IK
Lørenskog | Lørenskog | | LOR | Lørenskog IK
Narvik | Narvik | | NAR | Narvik Hockey
Nidaros | Trondheim | Nidaros | NID | Nidaros Hockey
Sparta Warriors | Sarpsborg | Sparta | SPA | Sparta Sarpsborg; Sparta
Stavanger Oilers | Stavanger | Oilers | STA | Oilers
Stjernen | Fredrikstad | Stjernen | STJ | Stjernen Hockey
Storhamar | Hamar | Storhamar | STO | Storhamar Hockey
Vålerenga Hockey | Oslo | Vålerenga | VIF | Vålerenga
$list$);

select catalog.seed_teams('Danish Metal Ligaen', $list$
Aalborg Pirates | Aalborg | Pirates | AAL |
Esbjerg Energy | Esbjerg | Energy | ESB |
Frederikshavn White Hawks | Frederikshavn | White Hawks | FWH |
Herlev Eagles | Herlev | Eagles | HER |
Herning Blue Fox | Herning | Blue Fox | HBF |
Odense Bulldogs | Odense | Bulldogs | ODE |
Rødovre Mighty Bulls | Rødovre | Mighty Bulls | RMB |
Rungsted Seier Capital | Rungsted | Seier Capital | RSC | Rungsted
SønderjyskE Ishockey | Vojens | SønderjyskE | SJE | SønderjyskE
$list$);

select catalog.seed_teams('Spanish Liga ASOBAL', $list$
Barcelona Handball | Barcelona | Barça | BAR | Barça Handbol; FC Barcelona Handbol; FC Barcelona; Barça; Barcelona
Ademar León | León | Ademar | ADE | Abanca Ademar; Abanca Ademar León
Bidasoa Irún | Irún | Bidasoa | BID | Irudek Bidasoa Irún; Bidasoa
BM Granollers | Granollers | | GRA | Fraikin BM Granollers
BM Logroño La Rioja | Logroño | | LOG | BM Logroño; Logroño La Rioja
BM Torrelavega | Torrelavega | | TOR | Bathco BM Torrelavega; Bathco Torrelavega
CB Puente Genil | Puente Genil | Ángeles | PUE | Ángel Ximénez Puente Genil; Ángel Ximénez
Cangas | Cangas | | CAN | Frigoríficos del Morrazo; Frigoríficos Morrazo; BM Cangas
Cuenca | Cuenca | | CUE | REBI Cuenca; REBI BM Cuenca; Ciudad de Cuenca
Nava | Nava | | NAV | Viveros Herol BM Nava; BM Nava
Anaitasuna | Pamplona | Anaitasuna | ANA | Helvetia Anaitasuna
Huesca | Huesca | | HUE | Bada Huesca; BM Huesca
Atlético Valladolid | Valladolid | Recoletas | VAL | Recoletas Atlético Valladolid; Recoletas Valladolid
Villa de Aranda | Aranda | | ARA | Tubos Aranda; BM Villa de Aranda
BM Guadalajara | Guadalajara | | GUA |
Caserío Ciudad Real | Ciudad Real | Caserío | CCR | BM Caserío; Vestas BM Alarcos
$list$);

select catalog.seed_teams('French Starligue', $list$
Paris Saint-Germain Handball | Paris | PSG | PSG | PSG Handball; PSG; Paris Saint-Germain; Paris
HBC Nantes | Nantes | Le H | NAN |
Montpellier Handball | Montpellier | | MON | Montpellier HB; MHB
Fenix Toulouse Handball | Toulouse | Fenix | TLS | Toulouse; Fenix Toulouse
Chambéry Savoie | Chambéry | | CHA | Team Chambéry; Chambéry Savoie Mont-Blanc Handball; Chambéry
Limoges Handball | Limoges | | LIM | Limoges
Saint-Raphaël Var | Saint-Raphaël | | SRV | Saint-Raphaël; St Raphael
USAM Nîmes Gard | Nîmes | USAM | NIM | Nîmes; USAM Nîmes
PAUC Handball | Aix | PAUC | AIX | Pays d'Aix; Aix-en-Provence; Pays d'Aix UC
Cesson Rennes Métropole | Rennes | Cesson | CES | Cesson-Rennes
Dunkerque Handball | Dunkerque | | DUN | US Dunkerque; Dunkerque; USDK
Tremblay-en-France | Tremblay | | TRE | Tremblay
US Créteil Handball | Créteil | | CRE | Créteil
Chartres Métropole | Chartres | | CHR | C'Chartres Métropole; Chartres
Istres Provence | Istres | | IST | Istres
Dijon Métropole | Dijon | | DIJ | Dijon
Sélestat | Sélestat | | SEL | Sélestat Alsace
$list$);

select catalog.seed_teams('Danish Herreligaen', $list$
Aalborg Håndbold | Aalborg | | AAL | Aalborg
Bjerringbro-Silkeborg | Silkeborg | BSH | BSH | Bjerringbro/Silkeborg
Fredericia HK | Fredericia | | FHK | Fredericia Håndboldklub
GOG | Gudme | GOG | GOG | GOG Håndbold; GOG Gudme
Grindsted GIF | Grindsted | | GRI |
HØJ Elite | | HØJ | HOJ | HØJ Elitehåndbold
KIF Kolding | Kolding | KIF | KIF |
Mors-Thy Håndbold | Mors-Thy | | MTH | Mors-Thy
Nordsjælland Håndbold | Nordsjælland | | NSH |
Ribe-Esbjerg HH | Ribe-Esbjerg | | REH | Ribe-Esbjerg
SAH Skanderborg | Skanderborg | SAH | SAH | Skanderborg AGF; Skanderborg Aarhus
Skjern Håndbold | Skjern | | SKJ | Skjern
SønderjyskE Håndbold | | SønderjyskE | SJE | SønderjyskE
TMS Ringsted | Ringsted | TMS | TMS |
$list$);
