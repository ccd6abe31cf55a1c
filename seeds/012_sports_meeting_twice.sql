-- Sports with doubleheaders, and those whose teams split their squads before the season.
update catalog.api_sports_canonical as s
set has_doubleheaders = s.canonical_name <> 'Ice Hockey', has_split_squads = s.canonical_name in ('Baseball', 'Ice Hockey')
where s.canonical_name in ('Baseball', 'Softball', 'Ice Hockey', 'Volleyball', 'Beach Volleyball', 'Lacrosse', 'Table Tennis', 'Badminton', 'Esports', 'Curling')
  and not (s.has_doubleheaders or s.has_split_squads);
