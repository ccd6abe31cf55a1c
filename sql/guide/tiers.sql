-- What each tier shows, and the words and lengths of the blocks around an event. Rows, so that an admin changes them in Studio.

create table guide.tiers (
  tier_code text primary key,
  product_name text not null unique,
  show_emoji boolean not null,
  show_logos boolean not null,
  show_venue boolean not null,
  show_debug_info boolean not null default false,
  requests_per_hour integer not null,
  constraint tiers_tier_code_check check (tier_code in ('basic', 'mid', 'top', 'custom')),
  constraint tiers_requests_per_hour_check check (requests_per_hour > 0)
);
comment on table guide.tiers is 'The products and what they render on top of the same programme rows.';
comment on column guide.tiers.show_debug_info is 'Adds method and confidence of the match to descriptions, for admins.';
comment on column guide.tiers.requests_per_hour is 'Requests a key may make in an hour; as many at once when it was idle.';
revoke all on guide.tiers from anon, authenticated;
grant select, insert, update, delete on guide.tiers to service_role;
alter table guide.tiers enable row level security;

create table guide.block_rules (
  block text primary key,
  minutes integer not null,
  title text not null,
  note text not null,
  constraint block_rules_block_check check (block in ('upcoming', 'upcoming_piece', 'pre', 'post', 'rest')),
  constraint block_rules_minutes_check check (minutes between 0 and 1440)
);
comment on table guide.block_rules is 'Lengths and titles of the blocks around an event. {event} stands for its title.';
comment on column guide.block_rules.minutes is 'upcoming: in all; upcoming_piece: one block of it; pre and post: the block.';
revoke all on guide.block_rules from anon, authenticated;
grant select, insert, update, delete on guide.block_rules to service_role;
alter table guide.block_rules enable row level security;
