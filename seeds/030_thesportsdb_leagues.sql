-- TheSportsDB: its names of sports, and the ids of the leagues people watch.
-- Where one of its sports holds several of ours, the name stands with the one that its unknown leagues are put in.
update catalog.api_sports_canonical as s
set thesportsdb_name = n.name
from (values
  ('Soccer', 'Soccer'), ('Motorsport', 'Motorsport'), ('MMA', 'Fighting'), ('Baseball', 'Baseball'), ('Basketball', 'Basketball'),
  ('American Football', 'American Football'), ('Ice Hockey', 'Ice Hockey'), ('Golf', 'Golf'), ('Rugby Union', 'Rugby'), ('Tennis', 'Tennis'),
  ('Cricket', 'Cricket'), ('Cycling', 'Cycling'), ('Australian Football', 'Australian Football'), ('Esports', 'ESports'), ('Volleyball', 'Volleyball'),
  ('Netball', 'Netball'), ('Handball', 'Handball'), ('Snooker', 'Snooker'), ('Field Hockey', 'Field Hockey'), ('Darts', 'Darts')
) as n (sport, name)
where s.canonical_name = n.sport and s.thesportsdb_name is null;

-- Columns: id | its name, with ? before it where it means other leagues too | canonical name
select catalog.seed_thesportsdb_leagues($list$
4391 | NFL | NFL
4479 | NCAA Division 1 | NCAA Football
4405 | CFL | CFL
4387 | NBA | NBA
4516 | WNBA | WNBA
4388 | NBA G League | NBA G League
4607 | NCAA Division I Basketball Mens | NCAA Men's Basketball
4546 | EuroLeague Basketball | EuroLeague
4547 | EuroCup Basketball | EuroCup
4548 | Basketball Champions League | Basketball Champions League
4408 | Spanish Liga ACB | Spanish Liga ACB
4433 | Italian Lega Basket | Italian LBA
4441 | German BBL | German BBL
4423 | French LNB | French LNB Élite
4475 | Turkish Basketbol Super Ligi | Turkish BSL
4452 | Greek Basket League | Greek Basket League
4477 | Adriatic ABA League | ABA League
4478 | Lithuanian LKL | Lithuanian LKL
4474 | Israeli Basketball Premier League | Israeli Basketball Premier League
4434 | Australian NBL | Australian NBL
4442 | Chinese CBA | Chinese CBA
4549 | FIBA Basketball World Cup | FIBA World Cup
4831 | FIBA EuroBasket | EuroBasket
4424 | MLB | MLB
4591 | Nippon Baseball League | NPB
4830 | Korean KBO League | KBO League
4380 | NHL | NHL
4738 | AHL | AHL
4419 | Swedish Hockey League | SHL
4381 | UK Elite Ice Hockey League | EIHL
4328 | English Premier League | English Premier League
4329 | English League Championship | English Championship
4396 | English League 1 | English League One
4397 | English League 2 | English League Two
4590 | English National League | English National League
4482 | FA Cup | FA Cup
4570 | EFL Cup | EFL Cup
4571 | FA Community Shield | FA Community Shield
4330 | Scottish Premier League | Scottish Premiership
4395 | Scottish Championship | Scottish Championship
4669 | Scottish League 1 | Scottish League One
4670 | Scottish League 2 | Scottish League Two
4723 | Scottish FA Cup | Scottish Cup
4643 | Irish Premier Division | League of Ireland Premier Division
4659 | Northern Irish Premiership | NIFL Premiership
4472 | Welsh Premier League | Welsh Cymru Premier
4335 | Spanish La Liga | Spanish La Liga
4400 | Spanish Adelante | Spanish Segunda División
4483 | Copa del Rey | Copa del Rey
4511 | Supercopa de Espana | Supercopa de España
4332 | Italian Serie A | Italian Serie A
4394 | Italian Serie B | Italian Serie B
4398 | Italian Serie C | Italian Serie C
4506 | Coppa Italia | Coppa Italia
4507 | Supercoppa Italiana | Supercoppa Italiana
4331 | German Bundesliga | German Bundesliga
4399 | German 2. Bundesliga | German 2. Bundesliga
4639 | Germany Liga 3 | German 3. Liga
4485 | DFB-Pokal | DFB-Pokal
4334 | French Ligue 1 | French Ligue 1
4401 | French Ligue 2 | French Ligue 2
4484 | Coupe de France | Coupe de France
4337 | Dutch Eredivisie | Dutch Eredivisie
4641 | Dutch Eerste Divisie | Dutch Eerste Divisie
4344 | Portuguese Primeira Liga | Portuguese Primeira Liga
4510 | Taca de Portugal | Taça de Portugal
4509 | Taca de Liga | Taça da Liga
4338 | Belgian Jupiler League | Belgian Pro League
4339 | Turkish Super Lig | Turkish Süper Lig
4336 | Greek Superleague Greece | Greek Super League
4621 | Austrian Bundesliga | Austrian Bundesliga
4675 | Swiss Super League | Swiss Super League
4340 | Danish Superliga | Danish Superliga
4347 | Swedish Allsvenskan | Swedish Allsvenskan
4358 | Eliteserien | Norwegian Eliteserien
4636 | Finish Veikkausliiga | Finnish Veikkausliiga
4422 | Polish Ekstraklasa | Polish Ekstraklasa
4631 | Czech First League | Czech First League
4672 | Slovakian Super Liga | Slovak Super Liga
4671 | Serbian Super Liga | Serbian SuperLiga
4691 | Romanian Liga I | Romanian Liga I
4690 | Hungarian NB I | Hungarian NB I
4354 | Ukrainian Premier League | Ukrainian Premier League
4355 | Russian Football Premier League | Russian Premier League
4346 | American Major League Soccer | MLS
4521 | American NWSL | NWSL
4684 | American USL Championship | USL Championship
4820 | Canadian Premier League | Canadian Premier League
4350 | Mexican Primera League | Liga MX
4351 | Brazilian Brasileirao | Brazilian Serie A
4404 | Brazilian Brasileirao Serie B | Brazilian Serie B
4725 | Copa do Brasil | Copa do Brasil
4406 | Argentinian Primera Division | Argentine Primera División
4500 | Copa Argentina | Copa Argentina
4627 | Chile Primera Division | Chilean Primera División
4497 | Colombia Categoría Primera A | Colombian Primera A
4432 | Uruguayan Primera Division | Uruguayan Primera División
4686 | Ecuadorian Serie A | Ecuadorian Serie A
4501 | Copa Libertadores | Copa Libertadores
4724 | Copa Sudamericana | Copa Sudamericana
4499 | Copa America | Copa América
4668 | Saudi-Arabian Pro League | Saudi Pro League
4678 | UAE Pro League | UAE Pro League
4663 | Qatar Stars League | Qatar Stars League
4633 | J1 League | Japanese J1 League
4689 | South Korean K League 1 | South Korean K League 1
4359 | Chinese Super League | Chinese Super League
4356 | Australian A-League | Australian A-League Men
4805 | Australian W-League | Australian A-League Women
4791 | Indian Super League | Indian Super League
4802 | South African Premier Soccer League | South African Premiership
4829 | Egyptian Premier League | Egyptian Premier League
4719 | AFC Champions League | AFC Champions League Elite
4720 | CAF Champions League | CAF Champions League
4721 | CONCACAF Champions League | CONCACAF Champions Cup
4496 | African Cup of Nations | Africa Cup of Nations
4480 | UEFA Champions League | UEFA Champions League
4481 | UEFA Europa League | UEFA Europa League
4512 | UEFA Super Cup | UEFA Super Cup
4490 | UEFA Nations League | UEFA Nations League
4502 | ?European Championships | UEFA Euro
4566 | UEFA European Under-21 Championship | UEFA European Under-21 Championship
4429 | FIFA World Cup | FIFA World Cup
4565 | FIFA Womens World Cup | FIFA Women's World Cup
4503 | FIFA Club World Cup | FIFA Club World Cup
4562 | International Friendlies | International Friendlies
4569 | Club Friendlies | Club Friendlies
4414 | English Premiership Rugby | Premiership Rugby
4446 | Pro14 | United Rugby Championship
4430 | French Top 14 | Top 14
4550 | European Rugby Champions Cup | European Rugby Champions Cup
4551 | Super Rugby | Super Rugby Pacific
4714 | Six Nations Championship | Six Nations
4574 | Rugby World Cup | Rugby World Cup
4415 | English Rugby League Super League | Super League
4416 | Australian National Rugby League | NRL
4456 | Australian AFL | AFL
4460 | Indian Premier League | Indian Premier League
4461 | Australian Big Bash League | Big Bash League
4463 | English t20 Blast | T20 Blast
4575 | Cricket World Cup | ICC Cricket World Cup
4844 | International Test Match Series | Test Match
4801 | One Day International Series | International Cricket
4370 | Formula 1 | Formula 1
4486 | Formula 2 | Formula 2
4487 | Formula 3 | Formula 3
4371 | Formula E | Formula E
4407 | MotoGP | MotoGP
4436 | Moto2 | Moto2
4437 | Moto3 | Moto3
4454 | SBK | WorldSBK
4373 | IndyCar Series | IndyCar
4393 | NASCAR Cup Series | NASCAR Cup Series
4573 | NASCAR Xfinity Series | NASCAR Xfinity Series
4413 | WEC | World Endurance Championship
4488 | SportsCar Championship | IMSA SportsCar Championship
4409 | WRC | World Rally Championship
4438 | DTM | DTM
4372 | BTCC | British Touring Car Championship
4489 | V8 Supercars | Supercars Championship
4443 | UFC | UFC
4467 | Bellator MMA | Bellator
4495 | ONE Championship | ONE Championship
4491 | Rizin FF | RIZIN
4492 | Cage Warriors | Cage Warriors
4445 | Boxing | Boxing
4567 | Bare Knuckle Fighting Championship | BKFC
4798 | Glory Kickboxing | Glory Kickboxing
4444 | WWE | WWE
4563 | AEW | AEW
4464 | ATP World Tour | ATP Tour
4517 | WTA Tour | WTA Tour
4581 | Laver Cup | Laver Cup
4425 | PGA Tour | PGA Tour
4426 | European Tour | DP World Tour
4553 | LPGA Tour | LPGA Tour
4554 | PDC Darts | PDC
4555 | World Snooker | World Snooker Tour
4465 | UCI World Tour | UCI World Tour
4533 | German Handball-Bundesliga | German Handball-Bundesliga
4536 | French LNH Division 1 | French Starligue
4534 | Spanish Liga ASOBAL | Spanish Liga ASOBAL
4544 | Italian Volleyball League | Italian SuperLega
4540 | Australian Super Netball League | Super Netball
$list$);
