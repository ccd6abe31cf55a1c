-- The handlers in their order and the figures they decide by; on conflict an admin's own figures stay.
insert into matching.handlers (handler_no, handler_name, description, is_active) values
  (1, 'known_names', 'What an admin decided for the name, or what the same name was matched to before', true),
  (2, 'full_names', 'Events of the window whose two sides are printed by their full names', true),
  (3, 'aliases', 'Events of the window whose two sides are printed by any exact alias; games of one team''s channel', true),
  (4, 'similar_names', 'One side exactly, the other alike; titles by their words', true),
  (5, 'other_providers', 'What another provider''s slot with the same reading was surely matched to', true)
on conflict (handler_no) do nothing;

insert into matching.thresholds (threshold_name, threshold_value, note) values
  ('window_days_before', 2, 'Days before today whose events are searched: names linger for a day after the event'),
  ('window_days_after', 45, 'Days ahead: packs list fixtures for up to six weeks'),
  ('undated_days', 40, 'A name without a date means an event at most so many days ahead'),
  ('clock_veto_hours', 17, 'An event further than this from the printed time is another one; smaller differences are zones (measured on public trackers: 17 h separates them)'),
  ('side_similarity', 0.60, 'Weakest similarity of the side that is not exact'),
  ('title_similarity', 0.66, 'Weakest share of words for titled events'),
  ('zone_votes', 3, 'Matched events that must agree before a pack''s clocks are read in a zone it does not print'),
  ('zone_share', 0.8, 'Share of a pack''s matched events that must agree on its zone: some packs mix zones'),
  ('zone_minutes_off', 35, 'Pre-roll and late starts: packs print up to half an hour before the start (measured: 5 to 30 min)'),
  ('reuse_confidence', 0.985, 'Least confidence of another provider''s match that is taken over: weaker ones lean on that provider''s shelf'),
  ('accept_confidence', 0.80, 'Below it a match is not made: wrong is worse than missing')
on conflict (threshold_name) do nothing;

-- Measured on 1,889 matches of labelled names; see the table in sql/README.md. on conflict an admin's own measurement stays.
insert into matching.calibration (score_from, confidence, right_matches, wrong_matches, measured_on) values
  (0.00, 0.30, 0, 0, '2026-11-20'),
  (0.70, 0.60, 0, 0, '2026-11-20'),
  (0.80, 0.94, 16, 0, '2026-11-20'),
  (0.85, 0.98, 98, 0, '2026-11-20'),
  (0.90, 0.985, 249, 4, '2026-11-20'),
  (0.95, 0.994, 1520, 2, '2026-11-20')
on conflict (score_from) do nothing;
