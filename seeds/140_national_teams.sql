-- National teams with their names in other languages, as of 2026: the 211 members of FIFA and six more of CONCACAF,
-- each listed once for all sports, then the sides that only rugby and cricket know.
-- Columns: canonical name | city | nickname | FIFA code | other aliases separated by `;`

-- UEFA
select catalog.seed_teams('National Teams', $list$
Albania | | | ALB | Albanien; Albanie; Shqipëria; Arnavutluk
Andorra | | | AND | Andorre; Andora
Armenia | | | ARM | Armenien; Arménie; Hayastan; Ermenistan
Austria | | | AUT | Österreich; Autriche; Oostenrijk; Österrike; Østrig; Rakousko; Itävalta; Avusturya; Ausztria; Rakúsko
Azerbaijan | | | AZE | Aserbaidschan; Azerbaiyán; Azerbaïdjan; Azerbaijão; Azerbeidzjan; Azerbejdżan; Azerbaigian; Azerbajdzjan; Aserbajdsjan; Azerbeidjan; Azerbaycan; Ázerbájdžán
Belarus | | | BLR | Weißrussland; Bielorrusia; Biélorussie; Bielorrússia; Bielorussia; Białoruś; Wit-Rusland; Vitryssland; Hviderusland; Hviterussland; Valko-Venäjä; Bělorusko; Byelorussia
Belgium | | | BEL | Belgien; Bélgica; Belgique; België; Belgio; Belgia; Belçika
Bosnia and Herzegovina | | | BIH | Bosnia; Bosnia-Herzegovina; Bosnien; Bosnien und Herzegowina; Bosnien-Herzegowina; Bosnia y Herzegovina; Bosnie; Bosnie-Herzégovine; Bosnia ed Erzegovina; Bósnia e Herzegovina; Bośnia i Hercegowina; Bosna i Hercegovina; Bosnië en Herzegovina; Bosnië-Herzegovina; Bosnien och Hercegovina; Bosnien-Hercegovina; Bosnia-Hertsegovina; Bosna a Hercegovina; Bosna Hersek; Bosnia Erzegovina; Bosnien & Herzegowina; Bosnia & Herz.; Bosnia-Herz.
Bulgaria | | | BUL | Bulgarien; Bulgarie; Bulgarije; Bulharsko; Balgariya; BGR; Bulgaristan
Croatia | | | CRO | Kroatien; Croacia; Croatie; Croazia; Kroatië; Chorwacja; Hrvatska; HRV; Kroatia; Chorvatsko; Hırvatistan; Horvátország
Cyprus | | | CYP | Zypern; Chipre; Chypre; Cipro; Cypr; Cypern; Kypros; Kıbrıs; Kypr
Czechia | | | CZE | Czech Republic; Tschechien; República Checa; Chequia; République tchèque; Tchéquie; Cechia; Repubblica Ceca; Rep. Ceca; República Tcheca; Tchéquia; Tsjechië; Czechy; Česko; Česká republika; Tjeckien; Tjekkiet; Tsjekkia; Tšekki; Tschechische Republik; Rep. Checa; Czech Rep; Czech; Rep. Tcheca; Rép. tchèque; Csehország; Çekya; Çek Cumhuriyeti
Denmark | | | DEN | Dänemark; Daenemark; Dinamarca; Danimarca; Denemarken; Dania; Danmark; DNK; Tanska; Dánsko; Danimarka
England | | | ENG | Inglaterra; Angleterre; Inghilterra; Engeland; Anglia; Three Lions; Englanti; Anglie; İngiltere; Anglicko
Estonia | | | EST | Estland; Estonie; Eesti; Viro; Estonsko; Estonya
Faroe Islands | | | FRO | Faroes; Färöer; Faeroeer; Färöer-Inseln; Islas Feroe; Feroe; Îles Féroé; Ilhas Faroé; Isole Faroe; Isole Fær Øer; Faeröer; Wyspy Owcze; Føroyar; Färöarna; Færøerne; Færøyene; Faroe Is; Faroe; Färsaaret; Ilhas Feroé; Faer Oer; Far Oer; FAR; Faroe Isl.; Faeroe Islands
Finland | | | FIN | Finnland; Finlandia; Finlande; Suomi; Finsko; Finlandiya
France | | | FRA | Frankreich; Francia; França; Frankrijk; Francja; Les Bleus; Frankrike; Frankrig; Ranska; Francie; Fransa; Franciaország; Francúzsko
Georgia | | | GEO | Georgien; Géorgie; Gruzja; Sakartvelo; Gruzie; Gürcistan
Germany | | | GER | Deutschland; Alemania; Allemagne; Germania; Alemanha; Duitsland; Niemcy; Tyskland; Saksa; Německo; Németország; Almanya; Njemačka; DEU; DFB-Team; Die Mannschaft; Nemačka; Nemčija
Gibraltar | | | GIB | Gibilterra; Cebelitarık
Greece | | | GRE | Griechenland; Grecia; Grèce; Griekenland; Grecja; Hellas; Ellada; GRC; Grekland; Grækenland; Kreikka; Řecko; Yunanistan; Görögország
Hungary | | | HUN | Ungarn; Hungría; Hongrie; Ungheria; Hongarije; Węgry; Magyarország; Ungern; Unkari; Maďarsko; Macaristan; Mađarska
Iceland | | | ISL | Island; Islandia; Islande; Islanda; IJsland; Islanti; ICE; İzlanda; Izland
Ireland | | | IRL | Republic of Ireland; Rep of Ireland; Rep Ireland; Irland; Irlanda; Irlande; Ierland; Irlandia; Éire; ROI; Republik Irland; República de Irlanda; République d'Irlande; R. Ireland; Irlanti; Irsko; República da Irlanda; Republic Ireland; Rep. Irland; Írország; Republiek Ierland; Repubblica d'Irlanda; Rep. Irlande; Irland Republik; Republica Irlanda
Israel | | | ISR | Israele; Izrael; Yisrael; İsrail
Italy | | | ITA | Italien; Italia; Italie; Włochy; Azzurri; Gli Azzurri; Olaszország; Taliansko; İtalya; Italija
Kazakhstan | | | KAZ | Kasachstan; Kazajistán; Kazajstán; Cazaquistão; Kazakistan; Kazachstan; Kasakhstan; Kazakstan; Kazahstan; Qazaqstan; Kasakstan
Kosovo | | | KOS | Kosowo; Kosova; KVX
Latvia | | | LVA | Lettland; Letonia; Lettonie; Lettonia; Letland; Łotwa; Latvija; LAT; Lotyšsko; Letonya
Liechtenstein | | | LIE | Lichtenstein; Listenstaine; Lihtenştayn
Lithuania | | | LTU | Litauen; Lituania; Lituanie; Litouwen; Litwa; Lietuva; LIT; Liettua; Litva; Litvanya
Luxembourg | | | LUX | Luxemburg; Luxemburgo; Lussemburgo; Luksemburg; Lëtzebuerg; Lucembursko
Malta | | | MLT | Malte
Moldova | | | MDA | Moldawien; Moldau; Moldavia; Moldavie; Mołdawia; Republik Moldau; Moldavien; MOL; Moldavsko; Republic of Moldova
Montenegro | | | MNE | Crna Gora; Czarnogóra; Černá Hora; Karadağ
Netherlands | | | NED | Holland; Niederlande; Países Bajos; Holanda; Pays-Bas; Paesi Bassi; Olanda; Países Baixos; Nederland; Holandia; Oranje; HOL; The Netherlands; Nederländerna; Nederlandene; NLD; Hollande; Hollanti; Alankomaat; Nizozemsko; Nizozemska; Hollanda; Hollandia; Nizozemí; Holandsko
North Macedonia | | | MKD | Macedonia; FYR Macedonia; Nordmazedonien; Macedonia del Norte; Macédoine du Nord; Macédoine; Mazedonien; Macedonia del Nord; Macedónia do Norte; Noord-Macedonië; Macedonia Północna; Severna Makedonija; Makedonija; Nordmakedonien; Nord-Makedonia; N. Macedonia; Rep. of North Macedonia; FYROM; Pohjois-Makedonia; Nth Macedonia; Nord-Mazedonien; Nordmakedonia; Macedonia N.; Severní Makedonie; Kuzey Makedonya; Republic of North Macedonia; Norra Makedonien; N.Macedonia
Northern Ireland | | | NIR | Nordirland; Irlanda del Norte; Irlande du Nord; Irlanda del Nord; Irlanda do Norte; Noord-Ierland; Irlandia Północna; N Ireland; Nth Ireland; Nord-Irland; Pohjois-Irlanti; Severní Irsko; Northern Irl; Kuzey İrlanda; Észak-Írország; N.Ireland; Nrth Ireland; NI
Norway | | | NOR | Norwegen; Noruega; Norvège; Norvegia; Noorwegen; Norwegia; Norge; Norja; Norsko; Norveç; Noreg
Poland | | | POL | Polen; Polonia; Pologne; Polska; Puola; Polsko; Polonya; Lengyelország; Poljska
Portugal | | | POR | Portogallo; Portugalia; Portugali; PRT; Portugalsko; Portekiz; Seleção das Quinas
Romania | | | ROU | Rumänien; Rumania; Roumanie; Roménia; Roemenië; Rumunia; Rumaenien; ROM; Rumunsko; Romanya; Rumunjska
Russia | | | RUS | Russland; Rusia; Russie; Rusland; Rosja; Rossiya; Ryssland; Venäjä; Rusko; Rusya; Oroszország; Rossija
San Marino | | | SMR | Saint-Marin; San Marin
Scotland | | | SCO | Schottland; Escocia; Écosse; Scozia; Schotland; Szkocja; Skottland; Skotland; Tartan Army; Skotlanti; Skotsko; İskoçya; Skócia; Škotska
Serbia | | | SRB | Serbien; Serbie; Sérvia; Servië; Srbija; Srbsko; Sırbistan; Szerbia
Slovakia | | | SVK | Slowakei; Eslovaquia; Slovaquie; Slovacchia; Slowakije; Słowacja; Slovensko; Slovak Republic; Slovakien; Slovakiet; Slovačka; Slovakya; Szlovákia; Slovaquia
Slovenia | | | SVN | Slowenien; Eslovenia; Slovénie; Słowenia; Slovenija; SLO; Slovenien; Slovinsko; Slovenya; Szlovénia
Spain | | | ESP | Spanien; España; Espagne; Spagna; Espanha; Spanje; Hiszpania; SPA; Spania; Espanja; Španělsko; İspanya; Spanyolország; Espanya; Španielsko; Španjolska
Sweden | | | SWE | Schweden; Suecia; Suède; Svezia; Zweden; Szwecja; Sverige; Ruotsi; Švédsko; İsveç; Svédország; Švedska
Switzerland | | | SUI | Schweiz; Suiza; Suisse; Svizzera; Suíça; Zwitserland; Szwajcaria; CHE; Sveits; Nati; Sveitsi; Švýcarsko; İsviçre; Svájc; Švicarska; La Nati; Schweizer Nati; SWI; Švajčiarsko
Türkiye | | | TUR | Turkey; Turquía; Türkei; Tuerkei; Turquie; Turchia; Turkije; Turcja; Turkiet; Tyrkiet; Tyrkia; Turkki; Turecko; Törökország; Turska
Ukraine | | | UKR | Ucrania; Ucraina; Oekraïne; Ukraina; Ukrajina; Ukrayna; Ukrajna
Wales | | | WAL | Gales; Pays de Galles; Galles; País de Gales; Walia; Cymru; Galler
$list$);

-- CONMEBOL and CONCACAF
select catalog.seed_teams('National Teams', $list$
Argentina | | | ARG | Argentinien; Argentine; Argentinië; Argentyna; Albiceleste; La Albiceleste; Argentiina; Arjantin
Bolivia | | | BOL | Bolivien; Bolivie; Boliwia; La Verde; Bolivya
Brazil | | | BRA | Brasilien; Brasil; Brésil; Brasile; Brazilië; Brazylia; ?Seleção; ?Canarinho; Brezilya; Brazília; Seleção Brasileira; Canarinha
Chile | | | CHI | Chili; Cile; CHL; Şili
Colombia | | | COL | Kolumbien; Colombie; Kolumbia; Los Cafeteros; Kolombiya; Kolombia
Ecuador | | | ECU | Équateur; Equador; Ekwador; Ekvador
Paraguay | | | PAR | Paragwaj; Paraguai; La Albirroja; Albirroja; PRY; Paraguaj
Peru | | | PER | Pérou; La Blanquirroja
Uruguay | | | URU | Urugwaj; Uruguai; La Celeste; URY; Uruguaj
Venezuela | | | VEN | Wenezuela; La Vinotinto
Anguilla | | | AIA | Anguila
Antigua and Barbuda | | | ATG | Antigua; Antigua und Barbuda; Antigua y Barbuda; Antigua-et-Barbuda; Antigua e Barbuda; ANT; Antigua Barbuda; Antigua en Barbuda
Aruba | | | ARU | ABW
Bahamas | | | BAH | The Bahamas; Bahama; BHS; Las Bahamas
Barbados | | | BRB | Barbade; BAR; La Barbade
Belize | | | BLZ | Belice; BIZ
Bermuda | | | BER | Bermudas; Bermudes; BMU
British Virgin Islands | | | VGB | Britische Jungferninseln; Islas Vírgenes Británicas; Îles Vierges britanniques; BVI; British VI; British Virgin Is
Canada | | | CAN | Kanada; Les Rouges
Cayman Islands | | | CAY | Kaimaninseln; Islas Caimán; Îles Caïmans; Caymans; CYM; Cayman Is; Isole Cayman; Caimán
Costa Rica | | | CRC | Kostaryka; Los Ticos; CRI; Costarica; Kosta Rika; Kostarika
Cuba | | | CUB | Kuba
Curaçao | | | CUW | Curazao; Curaçau
Dominica | | | DMA | Dominique; La Dominique; Dominika
Dominican Republic | | | DOM | Dominikanische Republik; República Dominicana; République dominicaine; Rep. Dominicana; Dominican Rep; DR; Repubblica Dominicana; Dominikana; Dominicaanse Republiek; Rép. dominicaine; Dom. Republik; R. Dominicana; Dominican R.; Dom Rep; Quisqueya
El Salvador | | | SLV | Salvador; La Selecta; ESA; Le Salvador; Salwador
Grenada | | | GRN | Grenade; GRD
Guatemala | | | GUA | Gwatemala; GTM; La Bicolor
Guyana | | | GUY | Guayana; Gujana
Haiti | | | HAI | Les Grenadiers; HTI; Ayiti
Honduras | | | HON | Los Catrachos; HND
Jamaica | | | JAM | Jamaika; Jamaïque; Giamaica; Jamajka; Reggae Boyz; The Reggae Boyz
Mexico | | | MEX | Mexiko; Mexique; Messico; Meksyk; El Tri; Meksiko; Selección Mexicana; Méjico; Meksika
Montserrat | | | MSR | Monserrat; Montserrate
Nicaragua | | | NCA | Nikaragua; NIC
Panama | | | PAN | Los Canaleros; PNM; La Marea Roja
Puerto Rico | | | PUR | Porto Rico; Portoryko; PRI; Portorico
St. Kitts and Nevis | | | SKN | Saint Kitts and Nevis; St. Kitts und Nevis; San Cristóbal y Nieves; Saint-Christophe-et-Niévès; St Kitts; KNA; Saint Kitts; Saint-Kitts-et-Nevis; Saint-Kitts-et-Niévès
St. Lucia | | | LCA | Saint Lucia; Santa Lucía; Sainte-Lucie; Sta. Lucia; Ste Lucie
St. Vincent and the Grenadines | | | VIN | Saint Vincent and the Grenadines; St Vincent & Grenadines; St. Vincent; San Vicente y las Granadinas; Saint-Vincent-et-les-Grenadines; Saint Vincent; SVG; Vincy; St. Vincent und die Grenadinen; VCT; St. Vincent Grenadines; San Vicente; Saint Vincent Grenadines; San Vicente y Granadinas
Suriname | | | SUR | Surinam
Trinidad and Tobago | | | TRI | Trinidad; T&T; Trinidad y Tobago; Trinidad und Tobago; Trinité-et-Tobago; Trinidad e Tobago; Soca Warriors; TTO; Trinidad-et-Tobago; Trinidad Tobago; Trinidad en Tobago; Trinidad i Tobago; Trin. & Tobago; Trinidad og Tobago; Trinidad och Tobago; Trinidad & Tob.
Turks and Caicos Islands | | | TCA | Turks and Caicos; Turks- und Caicosinseln; Islas Turcas y Caicos; Îles Turques-et-Caïques; Turks y Caicos; Turcas y Caicos; Turks & Caicos Is.; Turks-et-Caicos; Turks-Caicos; TKS
United States | | | USA | USMNT; US; United States of America; Estados Unidos; Vereinigte Staaten; États-Unis; Stati Uniti; Verenigde Staten; Stany Zjednoczone; EE.UU.; EEUU; Team USA; US Men; USWNT; Estados Unidos da América; EUA; VS Amerika; Yhdysvallat; Estados Unidos de América; America USA; Forente Stater; Forenta Staterna; Spojené státy; Amerika Birleşik Devletleri; ABD; Stati Uniti d'America; Etats-Unis d'Amérique; United States Men; Egyesült Államok; Estats Units
US Virgin Islands | | | VIR | United States Virgin Islands; USVI; Amerikanische Jungferninseln; Islas Vírgenes; Îles Vierges américaines; ISV; US Virgin Is; Islas Vírgenes de los Estados Unidos; Islas Virgenes EEUU
$list$);

-- AFC and OFC
select catalog.seed_teams('National Teams', $list$
Afghanistan | | | AFG | Afganistán; Afeganistão
Australia | | | AUS | Australien; Australie; Socceroos; Aussies; Matildas; Avustralya; Ausztrália
Bahrain | | | BHR | Baréin; Bahreïn; BRN; Bahrajn; Bahreyn
Bangladesh | | | BAN | Bangladesch; Bangladés; Bangladesz; BGD
Bhutan | | | BHU | Bután; Bhoutan; Butão; BTN
Brunei | | | BRU | Brunei Darussalam
Cambodia | | | CAM | Kambodscha; Camboya; Cambodge; Cambogia; Kambodża; Camboja; KHM; Kampuchea; Kamboçya
China | | | CHN | China PR; Chine; Cina; Chiny; Volksrepublik China; PR China; People's Republic of China; Kina; Kiina; Çin; Zhongguo; Team China
Chinese Taipei | | | TPE | Taiwan; Chinesisch Taipeh; China Taipéi; Taipei chinois; Taipei; TWN; Taipéi Chino; Taipé Chinesa; Cina Taipei; Taipei Cinese; Taipeh; Taipei Chinês; Tajwan
Guam | | | GUM | Guåhan
Hong Kong | | | HKG | Hongkong; Hong Kong China; Hong Kong SAR
India | | | IND | Indien; Inde; Indie; Bharat; Team India; Men in Blue; Hindistan; Intia; Indija
Indonesia | | | IDN | Indonesien; Indonésie; Indonezja; INA; Timnas; Timnas Indonesia; Endonezya
Iran | | | IRN | IR Iran; Irão; Irã; Islamic Republic of Iran; Team Melli; IRI; Islamic Rep. Iran
Iraq | | | IRQ | Irak; Iraque
Japan | | | JPN | Japón; Giappone; Japão; Japonia; Nippon; Samurai Blue; Nihon; Nadeshiko; Japonsko; Japani; Japonya; Nadeshiko Japan
Jordan | | | JOR | Jordanien; Jordania; Jordanie; Giordania; Al Urdun; Jordánsko; Ürdün
North Korea | | | PRK | Korea DPR; DPR Korea; Nordkorea; Corea del Norte; Corée du Nord; Corea del Nord; Coreia do Norte; Noord-Korea; Korea Północna; Korea Democratic People's Republic; N Korea; Nord-Korea; Kuzey Kore; Pohjois-Korea; RPD Corea; RDP Corée; Severní Korea; Korea PDR; Észak-Korea; DPRK; Norra Korea; RPDC
South Korea | | | KOR | Korea Republic; Republic of Korea; Korea; Südkorea; Suedkorea; Corea del Sur; Corée du Sud; Corea del Sud; Coreia do Sul; Zuid-Korea; Korea Południowa; Sydkorea; Sør-Korea; S Korea; Taegeuk Warriors; Corea; Rep. of Korea; Etelä-Korea; Jižní Korea; Daehan Minguk; Hanguk; Dél-Korea; Güney Kore; Corée; Coreia; Rep. Korea; Korea Rep; República de Corea; République de Corée; Repubblica di Corea; Republik Korea; Team Korea; Sud Corea
Kuwait | | | KUW | Koweït; Kuwejt; KWT; Koeweit; Kuveyt
Kyrgyzstan | | | KGZ | Kyrgyz Republic; Kirgisistan; Kirguistán; Kirghizistan; Kirgizja; Kirghizstan; Quirguistão; Kirgistan; Kirgizië; Kirguizistán; Kyrgyz; Kirgizistan; Kirgisien; Kyrgyz Rep; Kirguizistão; Kirgisia
Laos | | | LAO | Lao PDR; Laos PDR
Lebanon | | | LBN | Libanon; Líbano; Liban; LIB; Lübnan; Al Lubnan
Macau | | | MAC | Macao; Makau; Macau China; Macao China
Malaysia | | | MAS | Malasia; Malaisie; Malesia; Maleisië; Malezja; Harimau Malaya; MYS; Malajsie; Malezya; Malasya; Malaisia; Malezija
Maldives | | | MDV | Malediven; Maldivas; Maldive; Malediwy; Maldiverne; Maldivene; Maldiverna; Les Maldives
Mongolia | | | MNG | Mongolei; Mongolie; MGL; Mongoliet; Moğolistan
Myanmar | | | MYA | Birmania; Birmanie; Burma; Myanma; MMR; Mianmar; Birma; Mjanma
Nepal | | | NEP |
Oman | | | OMA | OMN; Umman; Sultanate of Oman
Pakistan | | | PAK | Paquistão
Palestine | | | PLE | Palästina; Palestina; Palestyna; State of Palestine; Palaestina; PSE; Filistin; Al-Fida'i; Filastin; Fidaiyoun; Palestinian Territories
Philippines | | | PHI | Philippinen; Filipinas; Filippine; Filipijnen; Filipiny; Pilipinas; Azkals; PHL; The Philippines; Filippinene; Filippinerna; Filippinerne; Gilas; Gilas Pilipinas; Filipinler; Fülöp-szigetek; Filippiinit; Filipini
Qatar | | | QAT | Katar; Catar; Al Annabi
Saudi Arabia | | | KSA | Saudi-Arabien; Arabia Saudí; Arabia Saudita; Arabie saoudite; Saoedi-Arabië; Arabia Saudyjska; Green Falcons; SAU; Saudi; Saudiarabien; Suudi Arabistan; Szaúd-Arábia; S. Arabia; Saúdská Arábie; Kingdom of Saudi Arabia; Al Saudiya; Saudi-Arabië; Arabie Séoudite; Saoudi Arabia
Singapore | | | SIN | Singapur; Singapour; Cingapura; Singapura; SGP; Singapor; Singapoer
Sri Lanka | | | SRI | LKA; Srilanka; Sri Lanca
Syria | | | SYR | Syrien; Siria; Syrie; Syrian Arab Republic; Suriye; Suriya
Tajikistan | | | TJK | Tadschikistan; Tayikistán; Tadjikistan; Tagikistan; Tadżykistan; Tajiquistão; Tadzjikistan; Tadjiquistão; Tadzikistan; Tacikistan; Tojikiston; TAD
Thailand | | | THA | Tailandia; Thaïlande; Thailandia; Tajlandia; Changsuek; Thaimaa; Tayland; Thajsko; Thaiföld; Thailanda
Timor-Leste | | | TLS | East Timor; Osttimor; Timor Oriental; Timor Est; Timor Wschodni; Oost-Timor
Turkmenistan | | | TKM | Turcomenistão; Turkmenia; Turquemenistão; Turquemenistán
United Arab Emirates | | | UAE | ?Emirates; Vereinigte Arabische Emirate; Emiratos Árabes Unidos; Emiratos Árabes; Émirats arabes unis; Emirati Arabi Uniti; Emirados Árabes Unidos; Emirados Árabes; Zjednoczone Emiraty Arabskie; VAE; EAU; ARE; Utd Arab Emirates; UA Emirates; Verenigde Arabische Emiraten; Förenade Arabemiraten; Arab Emirates; Émirats; V. A. Emirate; EE.AA.UU.; ZEA; Emiraty Arabskie; Ver. Arab. Emirate; Birleşik Arap Emirlikleri; BAE; De forente arabiske emirater; Arabiemiraatit; V.A. Emirate; De Forenede Arabiske Emirater; EE. AA. Unidos; United Arab Emirate; Emirati; Emirati Arabi; United Arab Em.; Utd Arab Emir; U. Arab Emirates; Emirados; Emiratos
Uzbekistan | | | UZB | Usbekistan; Ouzbékistan; Uzbequistão; Oezbekistan; Özbekistan; Uzbequistán; O'zbekiston; Üzbegisztán
Vietnam | | | VIE | Viet Nam; Wietnam; VNM; Vietnã; Vietname
Yemen | | | YEM | Jemen; Iêmen; Al Yaman
American Samoa | | | ASA | Amerikanisch-Samoa; Samoa Americana; ASM; Am. Samoa; Samoa Amerykańskie; Samoa américaine; Amerikaans-Samoa
Cook Islands | | | COK | Cookinseln; Islas Cook; Îles Cook; Cook Is; Isole Cook; Ilhas Cook; Cookeilanden; Wyspy Cooka
Fiji | | | FIJ | Fidschi; Fiyi; Fidji; Figi; Fidżi; FJI; Fiji Islands; Flying Fijians; Isole Figi
New Caledonia | | | NCL | Neukaledonien; Nueva Caledonia; Nouvelle-Calédonie; Nuova Caledonia; Nova Caledónia; Nieuw-Caledonië; Nowa Kaledonia; Kanaky; Ny-Caledonien; Les Cagous; Nya Kaledonien; Ny Caledonia; N. Caledonia; Uusi-Kaledonia
New Zealand | | | NZL | Neuseeland; Nueva Zelanda; Nueva Zelandia; Nouvelle-Zélande; Nuova Zelanda; Nova Zelândia; Nieuw-Zeeland; Nowa Zelandia; NZ; All Whites; All Blacks; Black Caps; Nya Zeeland; Uusi-Seelanti; Aotearoa; N Zealand; Football Ferns; Nový Zéland; Yeni Zelanda; Új-Zéland; Novi Zeland
Papua New Guinea | | | PNG | Papua-Neuguinea; Papúa Nueva Guinea; Papouasie-Nouvelle-Guinée; Papua Nuova Guinea; Papua Nova Guiné; Papua-Nowa Gwinea; PNG Kumuls; Papua N. Guinea; Papua; Papouasie; Papoea-Nieuw-Guinea; Papua New G.; Papua Nya Guinea; Papua Ny Guinea; Kapuls
Samoa | | | SAM | Western Samoa; Samoa Occidental; WSM; Manu Samoa
Solomon Islands | | | SOL | Salomonen; Islas Salomón; Îles Salomon; Isole Salomone; Solomons; SLB; Solomon Is; Ilhas Salomão; Wyspy Salomona; Salomonseilanden; Salomon Islands; Salomon; Salomonsøyene; Salomonöarna; Salomonøerne
Tahiti | | | TAH | French Polynesia; Polynésie française; Französisch-Polynesien; PYF; Taiti; Polinesia Francesa; Toa Aito; Polynesie
Tonga | | | TGA | TON; Tonga Islands; Ikale Tahi
Vanuatu | | | VAN | VUT
$list$);

-- CAF
select catalog.seed_teams('National Teams', $list$
Algeria | | | ALG | Algerien; Argelia; Algérie; Algerije; Algieria; Les Fennecs; DZA; Fennecs; Al Jazair; Algier; Algeriet; Cezayir; Alžírsko
Angola | | | ANG | AGO; Palancas Negras
Benin | | | BEN | Les Guépards; Benim; Guépards
Botswana | | | BOT | Botsuana; BWA; Botsvana
Burkina Faso | | | BFA | Burquina Faso; Étalons; Les Étalons; BUR; Burkina; Burquina
Burundi | | | BDI | Intamba
Cameroon | | | CMR | Kamerun; Camerún; Cameroun; Camarões; Kameroen; Indomitable Lions; Lions Indomptables; Les Lions Indomptables
Cape Verde | | | CPV | Cabo Verde; Kap Verde; Cap-Vert; Capo Verde; Kaapverdië; Cape Verde Islands; Blue Sharks; Tubarões Azuis; Zielony Przylądek; Republika Zielonego Przylądka; Kapverden; Kapverdische Inseln; Cape Verde Is; Wyspy Zielonego Przylądka; Kap Verde Inseln; Kaapverdische Eilanden; Yeşil Burun Adaları; Zöld-foki Köztársaság; Kapverdy; Kapverdien; Kap Verdi
Central African Republic | | | CTA | Zentralafrikanische Republik; República Centroafricana; République centrafricaine; Centrafrique; CAR; Central African Rep; Rep. Centroafricana; RCA; República Centro-Africana; Central Africa; Central African R.; Rep. Centrafricaine; Repubblica Centrafricana; Zentralafrika; Centroafricana; Centraal-Afrikaanse Republiek; C. African Republic; Cent. African Rep.; Republika Środkowoafrykańska; Les Fauves
Chad | | | CHA | Tschad; Tchad; Ciad; Czad; Chade; TCD; Tsjaad; Les Sao; Çad
Comoros | | | COM | Komoren; Comoras; Comores; Comore; Komory; Cœlacanthes; Komorerna; Komorene; Comoro Islands
Congo | | | CGO | Congo-Brazzaville; Republic of the Congo; Republik Kongo; Kongo; República del Congo; République du Congo; COG; Rep. Congo; Congo Republic; Kongo Brazzaville; Congo Rep; Rep. of the Congo; Republic of Congo; Rep. del Congo; Diables Rouges Congo; Rép. du Congo; Repubblica del Congo; Republik Kongo (Brazzaville); Rep. of Congo; Congo-Brazza
DR Congo | | | COD | Congo DR; Congo-Kinshasa; Democratic Republic of the Congo; DRC; RD Congo; DR Kongo; República Democrática del Congo; RD del Congo; République démocratique du Congo; Demokratische Republik Kongo; RDC; DRCongo; Democratic Republic of Congo; Rep. Dem. Congo; RD do Congo; Dem. Rep. Congo; Congo RD; Kongo DR; Les Léopards; Dem. Rep. of the Congo; Rép. dém. du Congo; Rep. Dem. del Congo; Kongo-Kinshasa; DR of Congo; Congo Democratic Republic; República Democrática do Congo; Dem. Republik Kongo; Rep. Democratica del Congo; Demokratyczna Republika Konga; Repubblica Democratica del Congo; République Démocratique Congo
Djibouti | | | DJI | Dschibuti; Yibuti; Gibuti; Dżibuti; Djibuti; Cibuti; Yibouti
Egypt | | | EGY | Ägypten; Aegypten; Egipto; Égypte; Egitto; Egipt; Egito; Masr; Egypten; Les Pharaons; Mısır; Egypti; Misr; Egyiptom
Equatorial Guinea | | | EQG | Äquatorialguinea; Guinea Ecuatorial; Guinée équatoriale; Guinea Equatoriale; Guiné Equatorial; Equatoriaal-Guinea; Nzalang Nacional; Nzalang; GNQ; Equat. Guinea; Aequatorialguinea; Gwinea Równikowa; Eq. Guinea; GEQ; Äquatorial-Guinea; Guinea Ecuat.; Equatorial Guin.; Ekvatorialguinea; Ekvatorial-Guinea; E. Guinea; Ækvatorialguinea
Eritrea | | | ERI | Érythrée; Eritreia; Erytrea; Red Sea Camels
Eswatini | | | SWZ | Swaziland; Suazilandia; Swasiland; Essuatíni; Sihlangu; Esuatini
Ethiopia | | | ETH | Äthiopien; Etiopía; Éthiopie; Walia Ibex; Etiyopya; Aethiopien; Etiopien
Gabon | | | GAB | Gabun; Gabão; Les Panthères; Panthères; Panthères du Gabon
Gambia | | | GAM | The Gambia; Gambie; GMB; La Gambie
Ghana | | | GHA | Gana; Black Stars; The Black Stars
Guinea | | | GUI | Guinée; Guiné; Guinea-Conakry; Syli National; Gwinea; Guinée-Conakry; GIN; Guiné-Conacri; Syli Nationale; Guinea Republic
Guinea-Bissau | | | GNB | Guinée-Bissau; Guiné-Bissau; Guinea-Bisáu; Djurtus; Os Djurtus; Gwinea Bissau; GBS; Guinea B.; G. Bissau; Guin.-Bissau
Ivory Coast | | | CIV | Côte d'Ivoire; Elfenbeinküste; Costa de Marfil; Costa d'Avorio; Costa do Marfim; Ivoorkust; Wybrzeże Kości Słoniowej; Les Éléphants; Elfenbenskusten; Elfenbenskysten; Cote D Ivoire; Fildişi Sahili; Norsunluurannikko; Elefántcsontpart; Pobřeží slonoviny; Éléphants; C. d'Ivoire; WKS; Elfenbeinkueste; Cote Ivoire; RCI; Costa Marfil; Obala Slonovače; I. Coast
Kenya | | | KEN | Kenia; Quênia; Harambee Stars; Kenja; Keňa
Lesotho | | | LES | Lesoto; Likuena; LSO
Liberia | | | LBR | Lone Stars; Liberya
Libya | | | LBY | Libyen; Libia; Libye; Libië; LBA
Madagascar | | | MAD | Madagaskar; Barea; Les Barea; MDG; Barea de Madagascar
Malawi | | | MWI | Malaui; MAW
Mali | | | MLI | Les Aigles; Aigles du Mali; Eagles of Mali; Mali Eagles; Le Mali
Mauritania | | | MTN | Mauretanien; Mauritanie; Mourabitounes; Mauretania; Mauritanien; MRT; Mourabitoun; Al-Murabitun; Moritanya; Mauretanie
Mauritius | | | MRI | Maurice; Mauricio; Île Maurice; Maurícia; MUS; L'île Maurice; Isla Mauricio; Maurícias
Morocco | | | MAR | Marokko; Marruecos; Maroc; Marocco; Marrocos; Maroko; Atlas Lions; Lions de l'Atlas; Les Lions de l'Atlas; Marocko; Al Maghrib; Fas; Leones del Atlas; MOR
Mozambique | | | MOZ | Mosambik; Moçambique; Mozambico; Mambas; Mozambik; Os Mambas
Namibia | | | NAM | Namibie; Brave Warriors; Namibya
Niger | | | NIG | NER; Le Niger
Nigeria | | | NGA | Super Eagles; Nigerija; Super Falcons; NGR; Nigerya; The Super Eagles
Rwanda | | | RWA | Ruanda; Amavubi
São Tomé and Príncipe | | | STP | Santo Tomé y Príncipe; São Tomé e Príncipe; Sao Tomé-et-Principe; São Tomé; São Tomé und Príncipe; Santo Tomé; Sao Tome Principe; S. Tome and Principe; Sao Tome and P.
Senegal | | | SEN | Lions of Teranga; Lions de la Teranga; Les Lions de la Teranga; Lions du Sénégal; Teranga Lions; Leões de Teranga
Seychelles | | | SEY | Seychellen; Les Seychelles; Seszele; SYC; Seychellerna; Seicheles; Seychelle; Seychellene; Seychellerne
Sierra Leone | | | SLE | Sierra Leona; Leone Stars; Serra Leoa; S. Leone; Sierraleone
Somalia | | | SOM | Somalie; Somali; Soomaaliya
South Africa | | | RSA | Südafrika; Suedafrika; Sudáfrica; Afrique du Sud; Sud Africa; África do Sul; Zuid-Afrika; RPA; Bafana Bafana; Bafana; Springboks; Proteas; SA; Sydafrika; Sør-Afrika; South Afrika; Etelä-Afrikka; Jihoafrická republika; Banyana Banyana; S Africa; ZAF; Afryka Południowa; Güney Afrika; Dél-Afrika; Republika Południowej Afryki; Suid-Afrika; Rep. of South Africa; República de Sudáfrica; Jižní Afrika; Južna Afrika
South Sudan | | | SSD | Südsudan; Sudán del Sur; Soudan du Sud; Sudan del Sud; Sudão do Sul; Zuid-Soedan; S Sudan; Suedsudan; Sudan Południowy; Sydsudan; Sud Sudan; Sør-Sudan; Güney Sudan
Sudan | | | SDN | Soudan; Sudão; Falcons of Jediane; Soedan; SUD
Tanzania | | | TAN | Tansania; Tanzanie; Taifa Stars; TZA; Tanzania Taifa Stars; Tanzanya
Togo | | | TOG | Éperviers; Les Éperviers; TGO; Les Eperviers du Togo
Tunisia | | | TUN | Tunesien; Túnez; Tunisie; Tunesië; Tunezja; Carthage Eagles; Aigles de Carthage; Les Aigles de Carthage; Tunisien; Tunus; Tunesia; Tunézia; Águilas de Cartago
Uganda | | | UGA | Ouganda; Uganda Cranes; Oeganda
Zambia | | | ZAM | Sambia; Zambie; Chipolopolo; Copper Bullets; ZMB; Chipolopolo Boys
Zimbabwe | | | ZIM | Simbabwe; Zimbabue; ZWE; Zimbabve
$list$);

-- Members of CONCACAF outside FIFA
select catalog.seed_teams('National Teams', $list$
Bonaire | | | BOE |
French Guiana | | | GYF | Guyane; Guyane française; Französisch-Guayana; Guayana Francesa; Guyana francese; Frans-Guyana
Guadeloupe | | | GLP | Guadalupe; Guadalupa; Gwada Boys
Martinique | | | MTQ | Martinica; Martynika; Les Matinino
Saint Martin | | | SMN | St. Martin; San Martín
Sint Maarten | | | SXM | St. Maarten
$list$);

select catalog.seed_teams('International Rugby', $list$
British & Irish Lions | | Lions | LIO | British Lions; B&I Lions; The Lions; British Irish Lions; BIL; Lions britanniques et irlandais; British & Irish Lions Rugby; Leones Británicos e Irlandeses
Barbarians | | | BAR | Baa-Baas; Baabaas; Barbarian FC; Barbarians FC; Les Barbarians; The Barbarians; Killik Barbarians
French Barbarians | | | FRB | Barbarians Français; Barbarian Rugby Club; Barbarian RC
Māori All Blacks | | | MAB | New Zealand Maori; NZ Māori; Maori; All Blacks Maori
All Blacks XV | | | ABX | New Zealand XV; All Blacks 15; NZ XV; All Black XV; New Zealand A
Great Britain | | | GBR | GB; Team GB; Great Britain Sevens; Großbritannien; Gran Bretaña; Grande-Bretagne; Gran Bretagna; Grã-Bretanha; Wielka Brytania; Groot-Brittannië; Great Britain 7s; GB Sevens; Storbritannien; Storbritannia; GB 7s; Iso-Britannia; Velká Británie; Büyük Britanya; Nagy-Britannia; United Kingdom
$list$);

select catalog.seed_teams('International Cricket', $list$
West Indies | | Windies | WI | West Indies Cricket; WIN; Windies Cricket; Westindische Inseln; W Indies; West Indies Men; Westindien; Indias Occidentales; WI Cricket
$list$);
