-- Names of capitals that are everyday names, which the seeds take for abbreviations.
update catalog.team_aliases as a
set priority = 8
from catalog.teams as t
join catalog.api_leagues_canonical as l on l.league_id = t.league_id
where a.team_id = t.team_id and a.priority < 8
  and ((l.canonical_name = 'National Teams' and a.alias_normalized in ('usa', 'uae')) or (t.canonical_name = 'Los Angeles FC' and a.alias_normalized = 'lafc'));
