-- Sports with doubleheaders, or with split squads before the season.
update catalog.api_sports_canonical as s
set may_meet_twice = true
where s.canonical_name in ('Baseball', 'Softball', 'Ice Hockey', 'Volleyball', 'Beach Volleyball', 'Lacrosse', 'Table Tennis', 'Badminton', '3x3 Basketball', 'Esports', 'eSports', 'Darts', 'Curling')
  and not s.may_meet_twice;
