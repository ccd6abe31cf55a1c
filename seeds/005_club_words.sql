-- Words of a club's full name that daily use leaves out, in normal form.
insert into catalog.club_words (club_word)
select unnest(string_to_array(
  'fc cf sc ac afc ssc as us cd ud rcd sd sad fk sk bk if ff nk hnk kv krc kaa rsc sv vfb vfl tsg tsv fsv spvgg 04 05 96 98 '
  || 'ca cs csd cfc bfc jk ks mks gks fbc ec se cr ad ue sg ssv hc ehc hk bc kk club calcio futbol football fussball '
  || 'afk mfk ofk pfk pfc gif ifk il ik bsk fbk sif bif kif tif rkc sbv kvc kfc rfc rc rcs rsv vv svv tus asv atsv djk esv ev erc esc '
  || 'zks rks lks wks kp mkp ts asd ssd usd acd cb bm cv vc hb thw rk bbc bsc csm cfr acs afcu aep pae pas cp gd gds clube sociedade '
  || 'futebol esporte deportivo esportivo desportivo fotball fodbold fotboll voetbal foot soccer klub klubi kulubu verein sportverein '
  || 'sportclub turnverein associazione sportiva association idrottsforening idrettslag esports gaming team rlfc rufc', ' '))
union
-- Years of foundation; 1860 is the name of a club of Munich.
select y::text from generate_series(1870, 2015) as y
on conflict (club_word) do nothing;

-- Words that name no team by themselves, in normal form: no alias is made of them alone.
insert into catalog.generic_words (generic_word)
select unnest(string_to_array(
  'real atletico atletic racing sporting sport sports deportiva deportes inter internacional international dynamo dinamo lokomotiv spartak '
  || 'torpedo union uniao olympic olympique olimpique national nacional independiente universidad universitario university univ college school '
  || 'high academy academic state tech central north south east west northern southern eastern western northeast northwest southeast '
  || 'southwest mid upper lower new old great grand big little saint st ste san santa santo sao los las la le el al les de del do da dos di du '
  || 'van von der den and the of at select all star first second third mount mt fort ft port lake river bay valley hill park island royal '
  || 'boys girls men women junior juniors youth reserves ii iii young christian catholic methodist wesleyan tech institute community '
  || 'county red blue white black green gold golden lady a b', ' '))
on conflict (generic_word) do nothing;

-- Those that close a name and are left out there: Leeds United is Leeds.
insert into catalog.generic_words (generic_word, closes_name)
select unnest(string_to_array(
  'united utd city town rovers wanderers athletic albion hotspur county argyle alexandra stanley thistle academical borough harriers', ' ')), true
on conflict (generic_word) do update set closes_name = excluded.closes_name where not generic_words.closes_name;
