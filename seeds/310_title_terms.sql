-- Words of titles in the languages of playlists, made one. Patterns run over normalised titles with a space at each end.
-- At most 20 rows: Postgres remembers 32 compiled patterns, of which title_words needs some itself. With 23 rows a title took 0.38 ms, with
-- 20 it takes 0.15 ms, because nothing is compiled twice. New words belong into the rows that are there.
insert into matching.title_terms (position, pattern, replacement, note) values
  (10, ' (siste|letzte|ultima|ultimo|derniere|dernier|final|finala|avsluttende|sista|sidste|viimeinen|ostatnia|posledni|last) (runde|runda|ronda|ronde|rodada|round|tour|tur|giornata|jornada|kierros|kolejka|kolo) ', ' final round ', 'last round'),
  (20, ' (\d+)(st|nd|rd|th|a|o|e|eme|re|er|ª|º)? (runde|runden|runda|rundan|ronda|ronde|rodada|round|jornada|journee|giornata|kierros|kolejka|kolo|omgang|speelronde|spieltag|tur|fordulo|hafta|тур) ', ' round \1 ', 'round after its number'),
  (21, ' (rounds?|rd|rnd|r|runde|runda|ronda|ronde|rodada|jornada|journee|giornata|kierros|kolejka|kolo|omgang|speelronde|spieltag|fordulo|hafta) ?(\d+) ', ' round \2 ', 'round before its number; R1 of golf and tennis'),
  (30, ' (\d+)(st|nd|rd|th|a|o|e|eme|re|er|ª|º)? (etapa|etapas|etape|etapp|etappe|tappa|stage|etappi|etap|szakasz|etap) ', ' stage \1 ', 'stage after its number'),
  (31, ' (stage|etapa|etape|etapp|etappe|tappa|etappi|etap|szakasz|stg) ?(\d+) ', ' stage \2 ', 'stage before its number'),
  (40, ' (\d+)(st|nd|rd|th|a|o|e|eme|re|er)? (day|dia|tag|dag|dagen|jour|giorno|paiva|dzien|den|dan|gun) ', ' day \1 ', 'day after its number'),
  (41, ' (day|d|dia|tag|dag|jour|giorno|paiva|dzien|den|dan|gun) ?(\d+) ', ' day \2 ', 'day before its number; D4 of darts and golf'),
  (50, ' (free practice|practice session|practice|libres|entrenamientos? libres?|practicas? libres?|essais libres|prove libere|treinos? livres?|freies training|training|fp|fri trening|fritrening|fri traning|traning|trening|treningi?|vapaat harjoitukset|harjoitukset|volny trenink|slobodni trening|serbest antrenman|antrenman)( ?(\d))? ', ' practice \3 ', 'practice, with its number or without'),
  (52, ' (qualification|qualifications|quali|qualy|qualis|kvalifisering|kvalifikation|kvalificering|kvalifikace|kvalifikacie|kvalifikacije|kvalik|kval|tidskval|clasificacion|classificacao|treino classificatorio|qualifiche|qualifica|qualifikation|qualifying|zeittraining|essais qualificatifs|kwalifikacje|aika ajot|aika ajo|idomero|siralama turlari|siralama|pole shootout|hyperpole)( session)? ', ' qualifying ', 'qualifying'),
  (53, ' (warm up|aufwarmtraining) ', ' warmup ', 'warm-up'),
  (54, ' (sprint race|sprint lop|sprintlop|sprintlopp|sprintrennen|sprint rennen|carrera sprint|carrera al sprint|course sprint|gara sprint|corrida sprint|sprintti|sprint yarisi) ', ' sprint ', 'sprint'),
  (55, ' (rennen|hauptrennen|corrida|carrera|gara|course|lop|lopp|lobet|loppet|wyscig|kisa|kilpailu|zavod|trka|utrka|yaris|futam|feature race|main race) ', ' race ', 'race'),
  (56, ' race 1 ', ' race ', 'the first race is often the only one'),
  (57, ' (\d+) ?(h|hrs?|hours?|heures|horas|stunden|ore|timer|timmar|uur|tuntia) ', ' \1 hours ', 'races of hours: 24h, 24 Heures, 6 Hours'),
  (57, ' (crosscountry olympic|cross country olympic|crosscountry|xco) ', ' cross country ', 'cross-country in one word; XCO of mountain bikes'),
  (60, ' (preliminary card|preliminaries|prelim|undercard|preliminares|vorkampfe) ', ' prelims ', 'preliminary card'),
  (61, ' (main card|main event|cartelera estelar|carte principale) ', ' main ', 'main card'),
  (70, ' ((featured|marquee) (groups?|holes?|pairings?|match)|(main|world|clean|multi|onboard|on board|international) (feed|camera|cam|broadcast|coverage|stream)|(\d+ )?\d+ ?km) ', ' ', 'a feed of the same event; the length of a stage'),
  (80, ' (champs?|championships|championnats?|campeonatos?|campionat[oi]|meisterschaft(en)?|mesterskap(et)?|masterskap(et)?) ', ' championship ', 'championship'),
  -- The space behind is only looked at, so that neighbouring words go in one pass.
  (90, ' (the|of|and|at|in|on|de|del|della|di|der|die|das|la|le|les|el|los|du|des|da|do|presents|live|event|sunday|monday|tuesday|wednesday|thursday|friday|saturday|fn|wc|tournament|runs|to|vs|v|feed|broadcast|coverage|session|ore|uur|uhr|klo|kl|godz|intl|international)(?= )', '', 'words that tell nothing')
on conflict (pattern) do nothing;
