-- Sports: emoji, XMLTV category, how long a broadcast runs and what kind of sides meet. Words with a leading ? fit several sports.
-- Columns: canonical name | emoji | XMLTV category | usual broadcast minutes | side kind (team, person, field) | other words separated by ;
select catalog.seed_sports($list$
Soccer | ⚽ | Soccer | 120 | team | Association Football; ?Football; Fútbol; Futebol; Fußball; Fussball; Calcio; Voetbal; Fotboll; Fodbold; Fotball; Jalkapallo; Piłka Nożna; Fotbal; Labdarúgás; Nogomet; Ποδόσφαιρο; Футбол; كرة القدم; Knattspyrna
American Football | 🏈 | Football | 210 | team | ?Football; ?Gridiron; US Football; Fútbol Americano; Futebol Americano; Football Américain; Amerikanischer Football; Amerikansk Fotboll
Canadian Football | 🏈 | Football | 180 | team | ?American Football; ?Football; ?Gridiron; Football Canadien
Flag Football | 🚩 | Football | 75 | team |
Arena Football | 🏈 | Football | 150 | team | Indoor Football; ?Football
Basketball | 🏀 | Basketball | 150 | team | ?Hoops; Baloncesto; Basquete; Basquetebol; Pallacanestro; Basket; Koripallo; Koszykówka; Košarka; Basketbol; Μπάσκετ; Баскетбол; Basquet; Kosárlabda; Krepšinis; Basketbal; Korvpall
3x3 Basketball | 🏀 | Basketball | 60 | team | 3x3; Basket 3x3; Streetball; ?Basketball; Basketball 3x3
Wheelchair Basketball | 🏀 | Basketball | 120 | team | Rollstuhlbasketball
Baseball | ⚾ | Baseball | 180 | team | Béisbol; Beisebol; Honkbal; Бейсбол
Softball | 🥎 | Softball | 150 | team | Sóftbol; Sófbol; Fastpitch
Ice Hockey | 🏒 | Ice hockey | 150 | team | ?Hockey; Eishockey; Ishockey; Jääkiekko; Hockey sur Glace; Hockey sobre Hielo; Hockey su Ghiaccio; IJshockey; Hokej; Lední Hokej; Ľadový Hokej; Хоккей; Jégkorong; Buz Hokeyi; Ledo Ritulys
Field Hockey | 🏑 | Field hockey | 105 | team | ?Hockey; Feldhockey; Hockey sur Gazon; Hockey Hierba; Landhockey; Hockey su Prato
Roller Hockey | 🏒 | Hockey | 90 | team | ?Hockey; Rink Hockey; Inline Hockey; Hóquei em Patins; Hockey sobre Patines; Rollhockey; Rullehockey; Hockey Patines; Hóquei Patins; Hockey Pista
Sledge Hockey | 🏒 | Hockey | 120 | team | Para Ice Hockey
Bandy | 🏒 | Bandy | 120 | team | Jääpallo
Floorball | 🏑 | Floorball | 120 | team | Unihockey; Innebandy; Salibandy; Florbal; Florball
Rugby Union | 🏉 | Rugby union | 120 | team | ?Rugby; Rugby XV; Rugby à XV; ?Регби
Rugby League | 🏉 | Rugby league | 120 | team | ?Rugby; Rugby XIII; Rugby à XIII; ?Регби
Rugby Sevens | 🏉 | Rugby | 480 | team | ?Rugby; Sevens; Rugby 7s; Rugby à 7; SVNS; Rugby Seven; 7s
Wheelchair Rugby | 🏉 | Rugby | 105 | team | Quad Rugby; Wheelchair Rugby League
Touch Rugby | 🏉 | Rugby | 60 | team | Touch Football; Tag Rugby
Australian Football | 🏉 | Australian rules football | 180 | team | Aussie Rules; Australian Rules; Australian Rules Football; ?Footy; ?Football
Gaelic Football | 🏐 | Gaelic football | 105 | team | ?Gaelic; ?Gaelic Games; ?GAA; Peil; LGFA
Hurling | 🏑 | Hurling | 105 | team | ?Gaelic; ?Gaelic Games; ?GAA; Iománaíocht
Camogie | 🏑 | Hurling | 90 | team | Camógaíocht
Shinty | 🏑 | Sports | 105 | team | Camanachd
Cricket | 🏏 | Cricket | 240 | team | Críquet; Kricket; Крикет; ODI; Test Cricket
Tennis | 🎾 | Tennis | 150 | person | Tenis; Тенис; Теннис
Wheelchair Tennis | 🎾 | Tennis | 120 | person | Tennis Fauteuil
Padel | 🎾 | Padel | 120 | person | Padel Tennis
Pickleball | 🏓 | Pickleball | 120 | person |
Squash | 🎾 | Squash | 90 | person |
Racquetball | 🎾 | Sports | 90 | person |
Badminton | 🏸 | Badminton | 180 | person |
Table Tennis | 🏓 | Table tennis | 120 | person | Ping Pong; Tischtennis; Tennis de Table; Tenis de Mesa; Bordtennis; Pöytätennis; Tafeltennis
Volleyball | 🏐 | Volleyball | 135 | team | Voleibol; Vôlei; Pallavolo; Volley; Lentopallo; Siatkówka; Odbojka; Volejbal; Волейбол; Voleybol; Röplabda; Tinklinis
Beach Volleyball | 🏐 | Beach volleyball | 75 | team | Beachvolleyball; Voleibol de Playa; Vôlei de Praia; Beach Volley; ?Volleyball
Handball | 🤾 | Handball | 105 | team | Balonmano; Andebol; Handebol; Pallamano; Håndbold; Handboll; Käsipallo; Piłka Ręczna; Rukomet; Гандбол; Hentbol; Házená; Hádzaná; Rokomet; Kézilabda; Rankinis; Handbal
Beach Handball | 🤾 | Handball | 60 | team | ?Handball
Water Polo | 🤽 | Water polo | 90 | team | Waterpolo; Wasserball; Pallanuoto; Vaterpolo; Polo Aquático; Vízilabda; Vattenpolo; Vodní Pólo; Polo Aquatico
Futsal | ⚽ | Soccer | 105 | team | Indoor Soccer; Futebol de Salão; Fútbol Sala; Calcio a 5; ?Soccer; Calcio a Cinque; Mali Nogomet
Beach Soccer | ⚽ | Soccer | 75 | team | Fútbol Playa; Futebol de Praia; Beachsoccer; ?Soccer
Arena Soccer | ⚽ | Soccer | 120 | team | Seven-a-side Football
Lacrosse | 🥍 | Lacrosse | 135 | team | ?Lax
Box Lacrosse | 🥍 | Lacrosse | 150 | team | Indoor Lacrosse
Netball | 🏐 | Netball | 105 | team |
Korfball | 🏐 | Sports | 90 | team | Korfbal
Kabaddi | 🤼 | Kabaddi | 75 | team |
Kho Kho | 🏃 | Sports | 60 | team |
Polo | 🐎 | Polo | 120 | team |
Pesäpallo | ⚾ | Baseball | 180 | team | Finnish Baseball
Sepak Takraw | 🏐 | Sports | 90 | team | Takraw
Ultimate Frisbee | 🥏 | Sports | 150 | team | Ultimate
Roller Derby | 🛼 | Sports | 120 | team |
Tug of War | 💪 | Sports | 120 | team |
Curling | 🥌 | Curling | 180 | team |
Motorsport | 🏁 | Motor sports | 180 | field | Motor Sport; Motor Racing; ?Racing; Auto Racing; Motorsports; Automovilismo; Automobilismo; Sport Automobile; Bilsport; Motorsporten; Автоспорт
Motorcycle Racing | 🏍️ | Motorcycle racing | 90 | field | Motorcycling; Motociclismo; Superbike; Speed Bikes; Motorrad
Motocross | 🏍️ | Motorcycle racing | 180 | field | Supercross; Motocross des Nations; Enduro; Motocrós; SMX
Motorcycle Speedway | 🏍️ | Motorcycle racing | 180 | field | ?Speedway; Speedway Grand Prix; Żużel; Flat Track Speedway; Ice Speedway
Stock Car Racing | 🏎️ | Auto racing | 210 | field | Stock Cars; Late Models; Stockcar
Dirt Track Racing | 🏁 | Auto racing | 240 | field | Sprint Cars; Midgets; Dirt Racing; Dirt Late Models
Drag Racing | 🏁 | Auto racing | 180 | field |
Rallying | 🚗 | Auto racing | 90 | field | ?Rally; Rallye; Rallycross; Rally Raid
Karting | 🏎️ | Auto racing | 120 | field | Kart Racing; Go Kart
Powerboat Racing | 🚤 | Motor sports | 120 | field | Powerboating; Hydroplane
Truck Racing | 🚚 | Motor sports | 90 | field | Monster Trucks; Monster Jam
Air Racing | ✈️ | Motor sports | 120 | field | Air Race
Cycling | 🚴 | Cycling | 240 | field | Road Cycling; Ciclismo; Cyclisme; Radsport; Wielrennen; Cykling; Sykkel; Pyöräily; Kolarstwo
Track Cycling | 🚴 | Cycling | 180 | field | Bahnradsport; Keirin
Mountain Biking | 🚵 | Cycling | 120 | field | Mountain Bike; MTB; VTT
Cyclo-cross | 🚵 | Cycling | 90 | field | Cyclocross; Cyclo Cross; Veldrijden
BMX | 🚲 | Cycling | 120 | field | BMX Racing; BMX Freestyle
Golf | ⛳ | Golf | 300 | field | Гольф; Golfe
Mini Golf | ⛳ | Golf | 120 | field | Minigolf
Disc Golf | 🥏 | Golf | 180 | field | Frisbee Golf
MMA | 🥊 | Mixed martial arts | 300 | person | Mixed Martial Arts; Cage Fighting; ?Fighting; ?Combat Sports; Artes Marciales Mixtas; Artes Marciais Mistas
Boxing | 🥊 | Boxing | 240 | person | ?Fighting; ?Combat Sports; Boxeo; Boxe; Boxen; Pugilato; Boksen; Nyrkkeily; Boxning; Бокс
Bare Knuckle Boxing | 👊 | Boxing | 240 | person | Bare Knuckle
Kickboxing | 🥋 | Martial arts | 240 | person | ?Fighting; ?Combat Sports; Kickboxen
Muay Thai | 🥋 | Martial arts | 240 | person | Thai Boxing; ?Fighting
Slap Fighting | 👋 | Sports | 120 | person | Power Slap
Wrestling | 🤼 | Pro wrestling | 180 | person | Pro Wrestling; Professional Wrestling; ?Fighting; Lucha Libre
Amateur Wrestling | 🤼 | Wrestling | 180 | person | Freestyle Wrestling; Greco-Roman Wrestling; Olympic Wrestling; Ringen; Lutte
Sumo | 🤼 | Martial arts | 150 | person | Sumo Wrestling
Judo | 🥋 | Martial arts | 240 | field |
Karate | 🥋 | Martial arts | 240 | field | Karate Combat
Taekwondo | 🥋 | Martial arts | 240 | field |
Brazilian Jiu-Jitsu | 🥋 | Martial arts | 240 | person | BJJ; Jiu-Jitsu; Jiu Jitsu; Grappling; Submission Grappling
Arm Wrestling | 💪 | Sports | 180 | person | Armwrestling
Fencing | 🤺 | Fencing | 180 | person | Escrime; Esgrima; Fechten; Scherma; Fäktning
Darts | 🎯 | Darts | 240 | person | Dart
Snooker | 🎱 | Snooker | 240 | person |
Pool | 🎱 | Billiards | 180 | person | Billiards; 9-Ball; Nine Ball; 8-Ball; Eight Ball; Billard; Biljard
Carom Billiards | 🎱 | Billiards | 120 | person | Three Cushion; 3-Cushion Billiards; Karambol
Lawn Bowls | 🎳 | Bowls | 180 | person | ?Bowls; Indoor Bowls
Ten-pin Bowling | 🎳 | Bowling | 120 | person | ?Bowling; Tenpin Bowling
Pétanque | 🎳 | Bowls | 120 | team | Boules; Bocce
Cornhole | 🎯 | Sports | 120 | person |
Chess | ♟️ | Chess | 240 | person | Ajedrez; Xadrez; Échecs; Schach; Scacchi; Schaken; Schack; Шахматы
Poker | 🃏 | Poker | 240 | field | WSOP
Esports | 🎮 | eSports | 180 | team | E-Sports; eSport
Athletics | 🏃 | Track and field | 180 | field | Track & Field; Track and Field; Atletismo; Athlétisme; Leichtathletik; Atletica; Atletiek; Friidrott; Friidrett; Atletik; Yleisurheilu; Lekkoatletyka; Лёгкая Атлетика
Cross Country | 🏃 | Track and field | 120 | field | Cross Country Running; XC
Marathon Running | 🏃 | Running | 210 | field | ?Marathon; Road Running; ?Running; Half Marathon; Maratón
Triathlon | 🏊 | Triathlon | 180 | field | Ironman; Duathlon; Triatlón
Modern Pentathlon | 🤺 | Sports | 150 | field | Pentathlon
Swimming | 🏊 | Swimming | 150 | field | Natación; Natação; Natation; Schwimmen; Nuoto; Zwemmen; Simning; Svømming; Uinti; Pływanie
Diving | 🤿 | Diving | 120 | field | Cliff Diving; High Diving; Wasserspringen; Plongeon
Artistic Swimming | 🏊 | Swimming | 120 | field | Synchronized Swimming; Synchronised Swimming
Gymnastics | 🤸 | Gymnastics | 150 | field | Gimnasia; Ginástica; Gymnastique; Turnen; Ginnastica; Artistic Gymnastics; Rhythmic Gymnastics; Trampoline
Cheerleading | 📣 | Sports | 180 | field |
Weightlifting | 🏋️ | Weightlifting | 150 | field | Powerlifting; Halterofilia; Gewichtheben
CrossFit | 🏋️ | Fitness | 180 | field | Hyrox; Functional Fitness
Bodybuilding | 💪 | Bodybuilding | 180 | field |
Strongman | 💪 | Sports | 120 | field | Strongest Man
Rowing | 🚣 | Rowing | 150 | field | Aviron; Rudern; Canottaggio; Roeien; Roning
Canoeing | 🛶 | Canoe | 150 | field | Canoe; Kayaking; Canoe Slalom; Canoe Sprint; Kanu
Sailing | ⛵ | Sailing | 120 | field | Yachting; Voile; Segeln
Surfing | 🏄 | Surfing | 240 | field | Big Wave Surfing
Kitesurfing | 🪁 | Water sports | 120 | field | Kiteboarding; Windsurfing
Water Skiing | 🎿 | Water sports | 120 | field | Waterskiing; Wakeboarding
Fishing | 🎣 | Fishing | 180 | field | Bass Fishing; Angling
Horse Racing | 🏇 | Horse racing | 240 | field | Thoroughbred Racing; Hípica; Pferderennen; Galopp; Ippica
Harness Racing | 🏇 | Horse racing | 240 | field | Trotting; Trav; Ravit; Trabrennen
Greyhound Racing | 🐕 | Greyhound racing | 240 | field | Greyhounds; Dog Racing
Equestrian | 🐴 | Equestrian | 180 | field | Show Jumping; Showjumping; Dressage; Eventing; Hípica Saltos; Reitsport; Équitation
Rodeo | 🤠 | Rodeo | 180 | field | Bull Riding; PBR
Archery | 🏹 | Archery | 120 | person |
Shooting | 🎯 | Shooting | 150 | field | Sport Shooting; Skeet; Trap Shooting
Climbing | 🧗 | Climbing | 150 | field | Sport Climbing; Bouldering; Klettern; Escalade
Skateboarding | 🛹 | Skateboarding | 120 | field | Street League
Extreme Sports | 🪂 | Extreme sports | 180 | field | Action Sports; X Games; Parkour
Skiing | ⛷️ | Skiing | 120 | field | Alpine Skiing; Ski Alpin; Alpint; Esquí; Sci Alpino; Alppihiihto; ?Downhill; Super-G; Slalom
Cross-Country Skiing | ⛷️ | Skiing | 120 | field | Nordic Skiing; Langlauf; Längdskidor; Langrenn; Maastohiihto; Ski de Fond
Ski Jumping | ⛷️ | Ski jumping | 120 | field | Skispringen; Skihopp; Backhoppning; Mäkihyppy; Saut à Ski; Skoki Narciarskie
Nordic Combined | ⛷️ | Skiing | 90 | field | Nordische Kombination; Kombinert
Freestyle Skiing | 🎿 | Skiing | 120 | field | Freeski; Moguls; Ski Cross
Ski Mountaineering | ⛷️ | Skiing | 90 | field | Skimo
Snowboarding | 🏂 | Snowboarding | 120 | field | Snowboard; Snowboard Cross
Biathlon | 🎿 | Biathlon | 105 | field | Skidskytte; Skiskyting; Ampumahiihto
Figure Skating | ⛸️ | Figure skating | 180 | field | Ice Dance; Eiskunstlauf; Patinage Artistique; Konståkning; Taitoluistelu
Speed Skating | ⛸️ | Speed skating | 180 | field | ?Short Track; Schaatsen; Eisschnelllauf; Skridsko
Bobsleigh | 🛷 | Bobsleigh | 120 | field | Bobsled
Luge | 🛷 | Luge | 120 | field | Rodeln
Skeleton | 🛷 | Bobsleigh | 120 | field |
Snowmobile Racing | 🛷 | Motor sports | 150 | field | Snocross; Snowmobile
Multi-sport | 🏅 | Multisport event | 240 | field | Multi Sports; Multi-sports; Olympics; Olympic Games; Jeux Olympiques; Juegos Olímpicos; Paralympics; Commonwealth Games; Asian Games
$list$);
