-- What is asked of the sources how often, and the figures of the synchronisation. An admin may change any of it.
insert into catalog.sync_windows (kind, days_from, days_to, refresh_minutes, note)
values
  ('events', -1, 1, 60, 'Games are postponed and moved at short notice'),
  ('events', 2, 5, 360, null),
  ('events', 6, 14, 1440, null),
  ('teams', null, null, 10080, 'Squads of leagues change with the season'),
  ('leagues', null, null, 10080, null),
  ('event', null, null, null, 'Details of an event that a channel shows, once')
on conflict (kind, days_from) do nothing;

insert into catalog.sync_settings (setting, setting_value, note)
values
  ('leagues_per_source', 60, 'Leagues that are fetched of each source, those first that most slots name; followed leagues beyond that number too'),
  ('details_queued', 200, 'Events whose details wait to be fetched at a time'),
  ('least_mapping_confidence', 0.8, 'ESPN''s leagues are asked through mappings that are at least so sure, or verified'),
  ('attempts', 8, 'Failures after which a request is given up until the next day'),
  ('retry_first_seconds', 30, 'Delay after the first failure; it doubles with each'),
  ('retry_longest_seconds', 3600, 'It does not grow further'),
  ('block_seconds', 60, 'How long a source is left alone that says 429 without Retry-After'),
  ('lease_seconds', 60, 'What a claim has beside the source''s timeout before another may take it over')
on conflict (setting) do nothing;
