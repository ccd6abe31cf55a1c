-- The leagues that are fetched first while no slot names any: those that most playlists carry.
update catalog.api_leagues_canonical as l
set sync_rank = r.sync_rank
from unnest(array[
  'NFL', 'NBA', 'NHL', 'MLB', 'NCAA Football', 'NCAA Men''s Basketball', 'English Premier League', 'UEFA Champions League', 'MLS', 'Spanish La Liga',
  'Italian Serie A', 'German Bundesliga', 'French Ligue 1', 'UFC', 'Boxing', 'Formula 1', 'WNBA', 'NWSL', 'Liga MX', 'UEFA Europa League',
  'UEFA Conference League', 'FA Cup', 'EFL Cup', 'NCAA Women''s Basketball', 'NASCAR Cup Series', 'AHL', 'EuroLeague', 'Dutch Eredivisie', 'Portuguese Primeira Liga',
  'Scottish Premiership', 'Turkish Süper Lig', 'Copa Libertadores', 'Argentine Primera División', 'Saudi Pro League', 'CFL', 'MotoGP', 'ATP Tour', 'WTA Tour', 'PGA Tour',
  'Six Nations', 'Premiership Rugby', 'NRL', 'AFL', 'Indian Premier League', 'WWE', 'Belgian Pro League'
]) with ordinality as r (league, sync_rank)
where l.canonical_name = r.league and l.sync_rank is null;
