-- Words of titles in the languages of playlists, made one. Patterns run over normalised titles with a space at each end.
insert into matching.title_terms (position, pattern, replacement, note) values
  (10, ' (siste|letzte|ultima|derniere|final|avsluttende) (runde|ronda|round|tour|giornata|jornada) ', ' final round ', 'last round'),
  (20, ' (\d+)(st|nd|rd|th|a|o|e|eme|re|er|ª|º)? (runde|runda|ronda|ronde|round|jornada|giornata|kierros|kolejka|omgang) ', ' round \1 ', 'round after its number'),
  (21, ' (rounds?|rd|rnd|runde|runda|ronda|ronde|jornada|giornata|kierros|omgang) ?(\d+) ', ' round \2 ', 'round before its number'),
  (22, ' r(\d) ', ' round \1 ', 'R1 of golf and tennis'),
  (30, ' (\d+)(st|nd|rd|th|a|o|e|eme|re|er|ª|º)? (etapa|etape|etappe|tappa|stage|etappi) ', ' stage \1 ', 'stage after its number'),
  (31, ' (stage|etapa|etape|etappe|tappa|etappi|stg) ?(\d+) ', ' stage \2 ', 'stage before its number'),
  (40, ' (\d+)(st|nd|rd|th|a|o|e|eme|re|er)? (day|dia|tag|dag|jour|giorno|paiva|dzien) ', ' day \1 ', 'day after its number'),
  (41, ' (day|dia|tag|dag|jour|giorno|paiva|dzien) ?(\d+) ', ' day \2 ', 'day before its number'),
  (42, ' d(\d) ', ' day \1 ', 'D4 of darts and golf'),
  (50, ' (free practice|practice session|practice|libres|entrenamientos libres|essais libres|prove libere|treinos livres|treino livre|freies training|training|fp|trening|harjoitukset) ?(\d) ', ' practice \2 ', 'practice with its number'),
  (51, ' (free practice|practice session|libres|entrenamientos libres|essais libres|prove libere|treinos livres|treino livre|freies training|training|trening|harjoitukset) ', ' practice ', 'practice'),
  (52, ' (qualification|qualifications|quali|qualy|qualis|kvalifisering|kvalificering|kval|clasificacion|classificacao|qualifiche|qualifikation|essais qualificatifs|kwalifikacje|aika ajot|pole shootout) ', ' qualifying ', 'qualifying'),
  (53, ' (warm up|warm-up) ', ' warmup ', 'warm-up'),
  (54, ' (rennen|corrida|carrera|gara|course|lop|lobet|wyscig|kisa|feature race|main race) ', ' race ', 'race'),
  (60, ' (preliminary card|preliminaries|prelim|undercard|preliminares|vorkampfe) ', ' prelims ', 'preliminary card'),
  (61, ' (main card|main event|cartelera estelar|carte principale) ', ' main ', 'main card'),
  (70, ' (featured|marquee) (groups?|holes?|pairings?|match) ', ' ', 'a feed of the same event'),
  (71, ' (main|world|clean|multi|onboard|on board|international) (feed|camera|cam|broadcast|coverage|stream) ', ' ', 'a feed of the same event'),
  (80, ' champ ', ' championship ', 'short forms'),
  (81, ' champs ', ' championships ', 'short forms'),
  (82, ' intl ', ' international ', 'short forms'),
  -- Twice, because neighbouring words share the space between them.
  (90, ' (the|of|and|at|in|on|de|del|della|di|der|die|das|la|le|les|el|los|du|des|da|do|presents|live|event|sunday|monday|tuesday|wednesday|thursday|friday|saturday|fn|wc|tournament|runs|to|vs|v|feed|broadcast|coverage|session) (?=\S)', ' ', 'words that tell nothing'),
  (91, ' (the|of|and|at|in|on|de|del|della|di|der|die|das|la|le|les|el|los|du|des|da|do|presents|live|event|sunday|monday|tuesday|wednesday|thursday|friday|saturday|fn|wc|tournament|runs|to|vs|v|feed|broadcast|coverage|session) ', ' ', 'words that tell nothing')
on conflict (pattern) do nothing;
