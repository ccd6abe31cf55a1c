-- Leagues of women whose name has no word for it. squad_is_printed is false where no other squad goes by the teams' names.
update catalog.api_leagues_canonical as l
set squad = 'women', squad_is_printed = w.is_printed
from (values
  ('WNBA', false), ('NWSL', false), ('PWHL', false), ('Northern Super League', false), ('WTA Tour', false), ('LPGA Tour', false),
  ('F1 Academy', false), ('AFLW', true), ('Spanish Liga F', true), ('French Première Ligue', true), ('Australian A-League Women', true),
  ('English Women''s Super League', true), ('NCAA Softball', false),
  ('NCAA Women''s Volleyball', false), ('Unrivaled', false), ('USL Super League', false), ('League One Volleyball', false),
  ('Major League Volleyball', false), ('Athletes Unlimited Basketball', false), ('Athletes Unlimited Softball League', false),
  ('Athletes Unlimited Volleyball', false), ('Australian WNBL', false), ('NRLW', true), ('Swedish Damallsvenskan', false),
  ('Norwegian Toppserien', false), ('French Ligue Butagaz Énergie', false), ('Danish Kvindeligaen Handball', false), ('Danish Kvindeliga', false),
  ('CONCACAF W Gold Cup', true), ('CONCACAF W Champions Cup', true)
) as w (canonical_name, is_printed)
where l.canonical_name = w.canonical_name
  and (l.squad, l.squad_is_printed) is distinct from ('women', w.is_printed);
