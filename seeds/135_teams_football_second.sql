-- Clubs of second divisions and smaller football leagues whose names do not say what they are called, season 2025-26 (2026 by calendar year).
-- Columns: canonical name | city | nickname | abbreviation | other aliases separated by `;`

select catalog.seed_teams('Japanese J2 League', $list$
Blaublitz Akita | Akita | Blaublitz | AKI |
Consadole Sapporo | Sapporo | Consadole | SAP | Hokkaido Consadole Sapporo
Ehime FC | Ehime | | EHI |
FC Imabari | Imabari | | IMA |
Fujieda MYFC | Fujieda | | FUJ |
Iwaki FC | Iwaki | | IWA |
Jubilo Iwata | Iwata | Júbilo | JUB | Júbilo Iwata
Kataller Toyama | Toyama | Kataller | TOY |
Montedio Yamagata | Yamagata | Montedio | YAM |
Oita Trinita | Oita | Trinita | OIT |
Omiya Ardija | Omiya | Ardija | OMI | RB Omiya Ardija
Renofa Yamaguchi | Yamaguchi | Renofa | REN |
Roasso Kumamoto | Kumamoto | Roasso | KUM |
Sagan Tosu | Tosu | Sagan | TOS |
Tochigi City | Tochigi | | TOC |
Tokushima Vortis | Tokushima | Vortis | TOK |
Vanraure Hachinohe | Hachinohe | Vanraure | HAC |
Vegalta Sendai | Sendai | Vegalta | SEN |
Ventforet Kofu | Kofu | Ventforet | KOF |
$list$);

select catalog.seed_teams('South Korean K League 2', $list$
Ansan Greeners | Ansan | Greeners | ANS |
Busan IPark | Busan | IPark | BUS |
Cheonan City | Cheonan | | CHE |
Chungbuk Cheongju | Cheongju | | CCJ |
Chungnam Asan | Asan | | ASA |
Gimpo FC | Gimpo | | GIM |
Gyeongnam FC | Gyeongnam | | GYE |
Hwaseong FC | Hwaseong | | HWA |
Jeonnam Dragons | Jeonnam | Dragons | JND |
Seongnam FC | Seongnam | | SEO |
Seoul E-Land | | E-Land | SEL | Seoul E Land
Suwon Samsung Bluewings | Suwon | Bluewings | SSB | Suwon Bluewings; Suwon Samsung
$list$);

select catalog.seed_teams('Liga de Expansión MX', $list$
Alebrijes de Oaxaca | Oaxaca | Alebrijes | OAX |
Atlante | | Potros de Hierro | ATE |
Atlético La Paz | La Paz | | LAP |
Atlético Morelia | Morelia | Canarios | MOR | Monarcas Morelia
Cancún FC | Cancún | Iguanas | CAN |
Correcaminos UAT | Ciudad Victoria | Correcaminos | COR |
Dorados de Sinaloa | Culiacán | Dorados | DOR |
Irapuato FC | Irapuato | Freseros | IRA | Club Irapuato
Jaiba Brava | Tampico | Jaiba Brava | JAI | Tampico Madero
Leones Negros | Guadalajara | Leones Negros | UDG | Leones Negros UdeG; Universidad de Guadalajara; UdeG
Mineros de Zacatecas | Zacatecas | Mineros | ZAC |
Tapatío | Guadalajara | | TAP | CD Tapatío
Tepatitlán | Tepatitlán | Alteños | TEP | Tepatitlán de Morelos
Tlaxcala FC | Tlaxcala | Coyotes | TLX |
Venados | Mérida | Venados | VEN | Venados de Yucatán
$list$);

select catalog.seed_teams('Swedish Superettan', $list$
Falkenbergs FF | Falkenberg | | FFF | Falkenberg
GIF Sundsvall | Sundsvall | | GIF |
Helsingborgs IF | Helsingborg | | HIF | Helsingborg
IK Brage | | Brage | BRA |
IK Oddevold | Uddevalla | Oddevold | ODD |
Landskrona BoIS | Landskrona | | BOI |
Ljungskile SK | Ljungskile | | LSK |
Örebro SK | Örebro | | OSK |
Östersunds FK | Östersund | | OFK | Östersund
Sandvikens IF | Sandviken | | SIF | Sandviken
Utsiktens BK | Göteborg | Utsikten | UBK | Utsikten
Varbergs BoIS | Varberg | | VAR | Varberg
$list$);

select catalog.seed_teams('Norwegian 1st Division', $list$
Åsane | Bergen | | ASA | Åsane Fotball
Egersund | Egersund | | EGE | Egersunds IK
Hødd | Ulsteinvik | | HOD | IL Hødd
Kongsvinger | Kongsvinger | | KON | Kongsvinger IL
Lyn | Oslo | | LYN | Lyn Oslo; Lyn 1896
Mjøndalen | Mjøndalen | | MIF | Mjøndalen IF
Moss | Moss | | MOS | Moss FK
Odd | Skien | | ODD | Odds BK; Odd Grenland
Raufoss | Raufoss | | RAU | Raufoss IL
Ranheim | Trondheim | | RAN | Ranheim TF
Skeid | Oslo | | SKE | Skeid Fotball
Sogndal | Sogndal | | SOG | Sogndal Fotball
Stabæk | Bærum | | STB | Stabæk Fotball
$list$);

select catalog.seed_teams('League of Ireland First Division', $list$
Athlone Town | Athlone | | ATH |
Bray Wanderers | Bray | Seagulls | BRA |
Cobh Ramblers | Cobh | Ramblers | COB |
Finn Harps | Ballybofey | Harps | FIN |
Kerry FC | Kerry | | KER |
Longford Town | Longford | | LON |
Treaty United | Limerick | Treaty | TRE |
UCD | Dublin | Students | UCD | University College Dublin
Wexford FC | Wexford | | WEX | Wexford Youths
$list$);

select catalog.seed_teams('I-League', $list$
Aizawl FC | Aizawl | | AIZ |
Churchill Brothers | Goa | | CHB | Churchill Brothers FC Goa
Dempo SC | Goa | Dempo | DEM |
Gokulam Kerala | Kerala | Gokulam | GOK |
Namdhari FC | Namdhari | | NAM |
Rajasthan United | Rajasthan | | RAJ |
Real Kashmir | Kashmir | Snow Leopards | RKM |
Shillong Lajong | Shillong | Lajong | SHL |
Sreenidi Deccan | Hyderabad | Sreenidi | SRD | Sreenidhi Deccan
$list$);
