-- Leagues of women whose name has no word for it. squad_is_printed is false where no other squad goes by the teams' names.
update catalog.api_leagues_canonical as l
set squad = 'women', squad_is_printed = w.is_printed
from (values
  ('WNBA', false), ('NWSL', false), ('PWHL', false), ('Northern Super League', false), ('WTA Tour', false), ('LPGA Tour', false),
  ('F1 Academy', false), ('AFLW', true), ('Spanish Liga F', true), ('French Première Ligue', true), ('Australian A-League Women', true),
  ('English Women''s Super League', true), ('NCAA Softball', false)
) as w (canonical_name, is_printed)
where l.canonical_name = w.canonical_name
  and (l.squad, l.squad_is_printed) is distinct from ('women', w.is_printed);
