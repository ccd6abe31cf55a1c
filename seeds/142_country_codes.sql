-- Codes that are the country's everyday name, which seeds take for abbreviations.
update catalog.team_aliases as a
set priority = 8
from catalog.teams as t
join catalog.api_leagues_canonical as l on l.league_id = t.league_id and l.canonical_name = 'National Teams'
where a.team_id = t.team_id and a.alias_normalized in ('usa', 'uae') and a.priority < 8;
