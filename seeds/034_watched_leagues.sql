-- The order in which leagues are fetched while no slot names any: the most watched first. What an admin has set stays.
update catalog.api_leagues_canonical as l
set sync_rank = r.rank
from unnest(array[
  'NFL', 'NBA', 'English Premier League', 'UEFA Champions League', 'NCAA Football', 'MLB', 'NHL', 'NCAA Men''s Basketball', 'Spanish La Liga',
  'German Bundesliga', 'Italian Serie A', 'French Ligue 1', 'UFC', 'Formula 1', 'MLS', 'Liga MX', 'UEFA Europa League', 'English Championship', 'WNBA',
  'FA Cup', 'EFL Cup', 'UEFA Conference League', 'Boxing', 'ATP Tour', 'WTA Tour', 'PGA Tour', 'NASCAR Cup Series', 'NCAA Women''s Basketball',
  'Saudi Pro League', 'Scottish Premiership', 'Dutch Eredivisie', 'Portuguese Primeira Liga', 'Turkish Süper Lig', 'Copa Libertadores', 'Brazilian Serie A',
  'Argentine Primera División', 'UEFA Nations League', 'FIFA World Cup Qualifying', 'English Women''s Super League', 'NWSL', 'Copa del Rey', 'EuroLeague',
  'MotoGP', 'CFL', 'Six Nations', 'United Rugby Championship', 'Indian Premier League', 'AFL', 'NRL', 'WWE'
]) with ordinality as r (name, rank)
where l.canonical_name = r.name and l.sync_rank is null;
