-- Sources and whose word counts. Addresses and rates as their documentation states them; an admin may change any of it.
insert into catalog.sources (source, display_name, base_url, api_version, requests_per_minute, burst)
values
  ('thesportsdb', 'TheSportsDB', 'https://www.thesportsdb.com/api', 'v1', 30, 10),
  ('espn', 'ESPN', 'https://site.api.espn.com/apis/site/v2', null, 120, 20),
  ('csv', 'Events files', null, null, null, 1),
  ('manual', 'Admins', null, null, null, 1)
on conflict (source) do nothing;

-- Files and admins first. ESPN names the day of a game and its state sooner, TheSportsDB places and rounds of more leagues.
insert into catalog.field_precedence (field, source, rank)
select f.field, r.source, r.rank
from (values
  ('sides', array['manual', 'csv', 'thesportsdb', 'espn']),
  ('start', array['manual', 'csv', 'espn', 'thesportsdb']),
  ('status', array['manual', 'csv', 'espn', 'thesportsdb']),
  ('venue', array['manual', 'csv', 'espn', 'thesportsdb']),
  ('city', array['manual', 'csv', 'espn', 'thesportsdb']),
  ('country', array['manual', 'csv', 'thesportsdb', 'espn']),
  ('season', array['manual', 'csv', 'thesportsdb', 'espn']),
  ('round', array['manual', 'csv', 'thesportsdb', 'espn']),
  ('broadcaster', array['manual', 'csv', 'espn', 'thesportsdb']),
  ('description', array['manual', 'csv', 'thesportsdb', 'espn']),
  ('thumbnail_url', array['manual', 'csv', 'thesportsdb', 'espn'])
) as f (field, ranked)
cross join lateral unnest(f.ranked) with ordinality as r (source, rank)
on conflict (field, source) do nothing;
