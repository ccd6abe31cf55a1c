-- Pictures of events, leagues and sports, as the function fixture-image draws them: what is on them, where they are, and the badges kept for them.

create view guide.sport_images with (security_invoker = true) as
select s.sport_id, s.canonical_name as sport, s.emoji, s.icon_url,
  'fixture-image/sport-' || s.sport_id || '.svg?v=' || left(md5(row(s.canonical_name, s.emoji, s.icon_url)::text), 8) as image_path
from catalog.api_sports_canonical as s;
comment on view guide.sport_images is 'What is on the picture of a sport.';
comment on column guide.sport_images.image_path is 'Address below that of the functions; its v changes with what is on the picture, so that players ask for it anew.';
revoke all on guide.sport_images from anon, authenticated;
grant select on guide.sport_images to service_role;

create view guide.league_images with (security_invoker = true) as
select l.league_id, l.canonical_name as league, l.color, l.logo_url, s.canonical_name as sport, s.emoji, s.icon_url,
  'fixture-image/league-' || l.league_id || '.svg?v='
    || left(md5(row(l.canonical_name, l.color, l.logo_url, s.canonical_name, s.emoji, s.icon_url)::text), 8) as image_path
from catalog.api_leagues_canonical as l
join catalog.api_sports_canonical as s on s.sport_id = l.sport_id;
comment on view guide.league_images is 'What is on the picture of a league.';
comment on column guide.league_images.image_path is 'Address below that of the functions; its v changes with what is on the picture.';
revoke all on guide.league_images from anon, authenticated;
grant select on guide.league_images to service_role;

create view guide.event_images with (security_invoker = true) as
select x.*,
  'fixture-image/event-' || x.event_id || '.svg?v='
    || left(md5(row(x.title, x.league, x.color, x.logo_url, x.sport, x.emoji, x.icon_url,
      x.home_name, x.home_short_name, x.home_nickname, x.home_abbreviation, x.home_color, x.home_badge_url,
      x.away_name, x.away_short_name, x.away_nickname, x.away_abbreviation, x.away_color, x.away_badge_url)::text), 8) as image_path
from (
  select e.event_id, case when e.home_team is null then e.event_name end as title,
    l.canonical_name as league, l.color, l.logo_url, s.canonical_name as sport, s.emoji, s.icon_url,
    coalesce(home.canonical_name, e.home_team) as home_name,
    coalesce(home.short_name, host.short_name) as home_short_name, home.nickname as home_nickname,
    coalesce(home.abbreviation, host.abbreviation) as home_abbreviation, home.color as home_color,
    coalesce(home.badge_url, host.badge_url, e.home_logo_url) as home_badge_url,
    coalesce(away.canonical_name, e.away_team) as away_name,
    coalesce(away.short_name, guest.short_name) as away_short_name, away.nickname as away_nickname,
    coalesce(away.abbreviation, guest.abbreviation) as away_abbreviation, away.color as away_color,
    coalesce(away.badge_url, guest.badge_url, e.away_logo_url) as away_badge_url
  from catalog.events as e
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  left join catalog.teams as home on home.team_id = e.home_team_id
  left join catalog.teams as away on away.team_id = e.away_team_id
  left join catalog.event_participants as hosting on hosting.event_id = e.event_id and hosting.role = 'home'
  left join catalog.participants as host on host.participant_id = hosting.participant_id
  left join catalog.event_participants as visiting on visiting.event_id = e.event_id and visiting.role = 'away'
  left join catalog.participants as guest on guest.participant_id = visiting.participant_id
) as x;
comment on view guide.event_images is 'What is on the picture of an event: both sides, or its title where it has none. Never its time, so that a postponed game keeps its picture.';
comment on column guide.event_images.image_path is 'Address below that of the functions; its v changes with what is on the picture.';
revoke all on guide.event_images from anon, authenticated;
grant select on guide.event_images to service_role;

create view guide.printed_images with (security_invoker = true) as
select f.channel_name_id, f.fixture_no, coalesce(l.image_path, s.image_path) as image_path, l.logo_url
from intake.fixtures as f
left join (
  select a.alias_normalized, min(a.sport_id) as sport_id
  from catalog.sport_aliases as a
  where not a.is_ambiguous
  group by a.alias_normalized
  having count(distinct a.sport_id) = 1
) as sport on sport.alias_normalized = f.sport_normalized
left join (
  select a.alias_normalized, min(a.league_id) as league_id
  from catalog.league_aliases as a
  where not a.is_ambiguous
  group by a.alias_normalized
  having count(distinct a.league_id) = 1
) as league on league.alias_normalized = f.league_normalized
  and not exists (select from catalog.api_leagues_canonical as c where c.league_id = league.league_id and c.sport_id <> sport.sport_id)
left join guide.league_images as l on l.league_id = league.league_id
left join guide.sport_images as s on s.sport_id = sport.sport_id;
comment on view guide.printed_images is
  'The picture of a fixture that is matched to no event: that of the league its name prints, where the word means one league only, else that of the sport, else none.';
revoke all on guide.printed_images from anon, authenticated;
grant select on guide.printed_images to service_role;

create function guide.fixture_image_facts(subject text, subject_id bigint) returns jsonb
language sql
stable strict parallel safe
set search_path = ''
as $$
  select jsonb_build_object('title', i.title, 'league', i.league, 'color', i.color, 'logo_url', i.logo_url, 'sport', i.sport, 'emoji', i.emoji, 'icon_url', i.icon_url,
    'home', case when i.home_name is not null then jsonb_build_object('name', i.home_name, 'short_name', i.home_short_name, 'nickname', i.home_nickname,
      'abbreviation', i.home_abbreviation, 'color', i.home_color, 'badge_url', i.home_badge_url) end,
    'away', case when i.away_name is not null then jsonb_build_object('name', i.away_name, 'short_name', i.away_short_name, 'nickname', i.away_nickname,
      'abbreviation', i.away_abbreviation, 'color', i.away_color, 'badge_url', i.away_badge_url) end)
  from guide.event_images as i
  where fixture_image_facts.subject = 'event' and i.event_id = fixture_image_facts.subject_id
    and exists (select from catalog.events as e where e.event_id = i.event_id and e.record_status <> 'deleted')
  union all
  select jsonb_build_object('title', i.league, 'league', null, 'color', i.color, 'logo_url', i.logo_url, 'sport', i.sport, 'emoji', i.emoji, 'icon_url', i.icon_url,
    'home', null, 'away', null)
  from guide.league_images as i
  where fixture_image_facts.subject = 'league' and i.league_id = fixture_image_facts.subject_id
  union all
  select jsonb_build_object('title', i.sport, 'league', null, 'color', null, 'logo_url', null, 'sport', i.sport, 'emoji', i.emoji, 'icon_url', i.icon_url,
    'home', null, 'away', null)
  from guide.sport_images as i
  where fixture_image_facts.subject = 'sport' and i.sport_id = fixture_image_facts.subject_id
$$;
comment on function guide.fixture_image_facts(text, bigint) is
  'All that the picture of an event, league or sport is drawn from, in one shape; title is null where two sides are drawn. Null for what does not exist or was deleted.';
grant execute on function guide.fixture_image_facts(text, bigint) to service_role;

create table guide.badge_images (
  url_hash text primary key,
  url text not null,
  content_type text,
  bytes bytea,
  content_hash text,
  fetched_at timestamptz,
  failed_at timestamptz,
  failure text,
  leased_until timestamptz,
  constraint badge_images_content_type_check check (content_type in ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
  constraint badge_images_bytes_check check (octet_length(bytes) between 1 and 307200),
  constraint badge_images_fetched_check check (num_nulls(content_type, bytes, content_hash, fetched_at) in (0, 4)),
  constraint badge_images_failed_check check ((failed_at is null) = (failure is null))
);
comment on table guide.badge_images is
  'Badges and logos on pictures, as their hosts sent them. Asked for anew after 30 days, a failed one after a day; forgotten after 60 days, or the oldest first when all are over 100 MB.';
comment on column guide.badge_images.url_hash is 'SHA-256 of the address, hexadecimal.';
comment on column guide.badge_images.content_hash is 'SHA-256 of the bytes, hexadecimal.';
comment on column guide.badge_images.fetched_at is 'When the bytes came. A later failure leaves them.';
comment on column guide.badge_images.failed_at is 'When the last try failed; null after one that did not.';
comment on column guide.badge_images.leased_until is 'A request fetches it right now; others wait until then.';
revoke all on guide.badge_images from anon, authenticated;
grant select, insert, update, delete on guide.badge_images to service_role;
alter table guide.badge_images enable row level security;
-- The bytes are compressed already.
alter table guide.badge_images alter column bytes set storage external;

create function guide.badge_key(url text) returns text
language sql
stable strict parallel safe
set search_path = ''
as $$
  select encode(sha256(convert_to(badge_key.url, 'UTF8')), 'hex')
$$;
comment on function guide.badge_key(text) is 'The key of an address in guide.badge_images.';
grant execute on function guide.badge_key(text) to service_role;

create function guide.claim_badges(urls text[], at timestamptz) returns table (url text, state text, content_hash text)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_claimed text[];
begin
  with wanted as (
    select distinct guide.badge_key(u.url) as url_hash, u.url from unnest(claim_badges.urls) as u (url)
  ),
  claimed as (
    insert into guide.badge_images as b (url_hash, url, leased_until)
    select w.url_hash, w.url, claim_badges.at + interval '20 seconds'
    from wanted as w
    -- What is at hand is not written, and so not locked either.
    where not exists (
      select from guide.badge_images as h
      where h.url_hash = w.url_hash
        and (h.fetched_at > claim_badges.at - interval '30 days' or h.failed_at > claim_badges.at - interval '1 day' or h.leased_until > claim_badges.at))
    order by w.url_hash
    on conflict (url_hash) do update set leased_until = excluded.leased_until
    -- Another request may have been faster.
    where coalesce(b.fetched_at <= claim_badges.at - interval '30 days', true)
      and coalesce(b.failed_at <= claim_badges.at - interval '1 day', true)
      and coalesce(b.leased_until <= claim_badges.at, true)
    returning b.url_hash
  )
  select array_agg(c.url_hash) into v_claimed from claimed as c;
  return query
  select b.url,
    case
      when b.url_hash = any (v_claimed) then 'claimed'
      when b.content_hash is not null then 'ready'
      when b.failed_at > claim_badges.at - interval '1 day' then 'failed'
      else 'busy'
    end,
    b.content_hash
  from guide.badge_images as b
  where b.url_hash in (select guide.badge_key(u.url) from unnest(claim_badges.urls) as u (url));
end;
$$;
comment on function guide.claim_badges(text[], timestamptz) is
  'Says of each address whether its badge is ready, failed, busy (another request fetches it) or claimed: then the caller has 20 seconds to fetch it and tell guide.keep_badge or guide.note_badge_failure. Only one of many callers claims it.';
grant execute on function guide.claim_badges(text[], timestamptz) to service_role;

create function guide.keep_badge(url text, at timestamptz, content_type text, bytes bytea) returns void
language sql
set search_path = ''
as $$
  update guide.badge_images as b
  set content_type = keep_badge.content_type, bytes = keep_badge.bytes, content_hash = encode(sha256(keep_badge.bytes), 'hex'), fetched_at = keep_badge.at,
    failed_at = null, failure = null, leased_until = null
  where b.url_hash = guide.badge_key(keep_badge.url)
$$;
comment on function guide.keep_badge(text, timestamptz, text, bytea) is 'Keeps a claimed badge that was fetched.';
grant execute on function guide.keep_badge(text, timestamptz, text, bytea) to service_role;

create function guide.note_badge_failure(url text, at timestamptz, failure text) returns void
language sql
set search_path = ''
as $$
  update guide.badge_images as b
  set failed_at = note_badge_failure.at, failure = note_badge_failure.failure, leased_until = null
  where b.url_hash = guide.badge_key(note_badge_failure.url)
$$;
comment on function guide.note_badge_failure(text, timestamptz, text) is 'Keeps why a claimed badge could not be fetched; it is not asked for again for a day. Bytes of an earlier fetch stay in use.';
grant execute on function guide.note_badge_failure(text, timestamptz, text) to service_role;

create function guide.forget_badges(at timestamptz, most_bytes bigint default 100000000) returns integer
language sql
set search_path = ''
as $$
  with aged as (
    select b.url_hash, greatest(b.fetched_at, b.failed_at, b.leased_until) as last_asked,
      sum(octet_length(b.bytes)) over (order by greatest(b.fetched_at, b.failed_at, b.leased_until) desc, b.url_hash) as bytes_until_here
    from guide.badge_images as b
  ),
  forgotten as (
    delete from guide.badge_images as b
    using aged
    where aged.url_hash = b.url_hash
      and (aged.last_asked < forget_badges.at - interval '60 days' or aged.bytes_until_here > forget_badges.most_bytes)
    returning b.url_hash
  )
  select count(*)::integer from forgotten
$$;
comment on function guide.forget_badges(timestamptz, bigint) is
  'Deletes badges that nobody has asked for in 60 days and the oldest beyond most_bytes. They are fetched again when they are needed. Returns their number.';
grant execute on function guide.forget_badges(timestamptz, bigint) to service_role;
