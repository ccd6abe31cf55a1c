-- Words of leagues' names that sources leave out or add, in normal form; see catalog.league_words.
insert into catalog.league_words (league_word, word_kind)
select unnest(string_to_array(
  'aami ajio allianz arkema amazon azerion bambusa bbva barclays bet365 betano betclic betfair betfred betmgm betplay betvictor betway bkt bmw boylesports '
  || 'brasil365 bwin carabao carling castore cazoo cinch dafabet dhl digicel dream11 ea eats ebay efbet emirates endesa enilive ergo '
  || 'etisalat fedex finetwork fortuna frecciarossa gainbridge gallagher gatorade guinness heineken hero hollywoodbets iberdrola indesit infront investec '
  || 'isuzu jupiler k&h keuken kfc ladbrokes lidl liqui loto lotto lumo mcdonalds meiji mercedes moly moeve nab neom ninja nitto nordicbet ntt obos orlen '
  || 'paddy pko plenitude presented puma qnb rema retabet roshn sabseg santander seguros serenata sky sofi specsavers spar spor spusu '
  || 'subway suncorp tata telstra tim tipico tipp3 tipsport toto toyota trendyol uber uhlsport unibet ute vanarama vitality vodacom wanda '
  || 'willhill winmau yasuda yasudarhythm ziggo', ' ')), 'sponsor'
union all
select unnest(string_to_array(
  'a the of de del la le el di do da des der van von and in on at by fc football soccer futbol futebol fussball fodbold fotball basketball hockey ice '
  || 'rugby cricket baseball tennis golf mma fighting fight fights boxing racing motorsport volleyball handball lacrosse netball league leagues liga ligue '
  || 'lega series championship championships tournament competition season tour association federation men mens male pro professional fifa fia fih', ' ')), 'filler'
union all
select unnest(string_to_array(
  'cup cups copa coupe coppa taca pokal beker kupa kupasi cupen supercup supercopa supercoppa superliga superleague super trophy trophee shield premier '
  || 'premiership primera primeira premiere premijer prva first second third fourth one two three i ii iii a b c d division divisie divisao divisjon serie '
  || 'national nacional international world european europe elite open masters grand prix qualifying qualification qualifiers playoff playoffs play offs '
  || 'promotion relegation final finals youth junior friendly friendlies summer winter winner winners champions conference nations state challenge', ' ')), 'common'
on conflict (league_word) do nothing;
