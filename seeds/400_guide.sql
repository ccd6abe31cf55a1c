-- Tiers and the blocks around an event; on conflict an admin's own settings stay.
insert into guide.tiers (tier_code, product_name, show_emoji, show_logos, show_venue, show_debug_info, requests_per_hour) values
  ('basic', 'KID', false, false, false, false, 60),
  ('mid', 'BUCK', false, true, true, false, 120),
  ('top', 'GOAT', true, true, true, false, 240),
  ('custom', 'GOAT custom', true, true, true, true, 240)
on conflict (tier_code) do nothing;

insert into guide.block_rules (block, minutes, title, note) values
  ('upcoming', 360, 'Upcoming: {event}', 'At most six hours before the pre-game block'),
  ('upcoming_piece', 120, 'Upcoming: {event}', 'One block of the upcoming time'),
  ('pre', 30, 'Pre-game: {event}', 'Right before the event'),
  ('post', 30, 'Post-game: {event}', 'Right after the event'),
  ('rest', 1440, 'No event scheduled', 'The rest of each day')
on conflict (block) do nothing;
