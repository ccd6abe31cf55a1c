-- What the names print: readings made by the name reader, and their fixtures laid out for set-based matching.

create table intake.parsed_data (
  parsed_data_id bigint generated always as identity primary key,
  channel_name_id bigint not null unique references intake.channel_names (channel_name_id) on delete cascade,
  raw_title text not null,
  kind text not null,
  shelf text,
  grammar text not null,
  parsed_data jsonb not null,
  parse_date date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint parsed_data_kind_check check (kind in ('event', 'multi', 'placeholder', 'linear', 'team', 'show', 'header'))
);
comment on table intake.parsed_data is 'The reading of each slot''s current name: what it prints, before anything is looked up.';
comment on column intake.parsed_data.raw_title is 'The name that was read; when it differs from the slot''s name, the reading is out of date.';
comment on column intake.parsed_data.shelf is 'The slot''s label without its number.';
comment on column intake.parsed_data.grammar is 'Which recogniser read the name; clocks'' zones are learned for each provider and grammar.';
comment on column intake.parsed_data.parsed_data is 'The whole reading: sport, league, sides, title, date, weekday, time, zone, feed, markers, fixtures, confidence.';
revoke all on intake.parsed_data from anon, authenticated;
grant select, insert, update, delete on intake.parsed_data to service_role;
alter table intake.parsed_data enable row level security;
create trigger parsed_data_100_set_updated_at before update on intake.parsed_data
  for each row execute function ops.tg_set_updated_at();

create table intake.fixtures (
  fixture_id bigint generated always as identity primary key,
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  fixture_no smallint not null,
  a text,
  b text,
  a_normalized text generated always as (catalog.normalize_name(a)) stored,
  b_normalized text generated always as (catalog.normalize_name(b)) stored,
  is_away_first boolean not null default false,
  title text,
  title_normalized text generated always as (catalog.normalize_name(title)) stored,
  squad text not null default '',
  sport_normalized text,
  league_normalized text,
  printed_date text,
  weekday smallint,
  clock time,
  zone text,
  reading_key text,
  unique (channel_name_id, fixture_no)
);
comment on table intake.fixtures is 'What one name says is on: one row for each fixture it prints; a team channel has one with the team as side a.';
comment on column intake.fixtures.is_away_first is 'The name says "a at b", so b is at home.';
comment on column intake.fixtures.squad is 'Markers as catalog.squad_of writes them.';
comment on column intake.fixtures.printed_date is 'YYYY-MM-DD, --MM-DD without a year, ---DD without a month; alternatives stand between bars.';
comment on column intake.fixtures.weekday is '1 Monday to 7 Sunday, as printed.';
comment on column intake.fixtures.zone is 'Zone word as printed; see intake.zone_words.';
comment on column intake.fixtures.reading_key is 'All that the fixture prints: fixtures of two providers with equal keys say the same.';
revoke all on intake.fixtures from anon, authenticated;
grant select, insert, update, delete on intake.fixtures to service_role;
alter table intake.fixtures enable row level security;
create index fixtures_reading_key_idx on intake.fixtures (reading_key);

create unlogged table intake.readings_staging (
  channel_name_id bigint not null,
  raw_title text not null,
  reading jsonb not null
);
comment on table intake.readings_staging is 'Readings of one batch of names, only inside its transaction: intake.load_readings empties it.';
revoke all on intake.readings_staging from anon, authenticated;
grant select, insert, delete on intake.readings_staging to service_role;
alter table intake.readings_staging enable row level security;

create function intake.names_to_read(provider_id bigint, at_most integer) returns table (channel_name_id bigint, channel_name text)
language sql
stable
set search_path = ''
as $$
  select c.channel_name_id, c.channel_name
  from intake.channel_names as c
  left join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  where c.provider_id = names_to_read.provider_id
    and c.record_status = 'active'
    and d.raw_title is distinct from c.channel_name
  order by c.channel_name_id
  limit names_to_read.at_most
$$;
comment on function intake.names_to_read(bigint, integer) is 'Slots of a provider whose current name nobody has read yet, at most so many: a hosted function reads them in several calls to stay within its CPU limit.';
grant execute on function intake.names_to_read(bigint, integer) to service_role;

create function intake.load_readings(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from intake.fixtures as f
  using intake.readings_staging as s
  where f.channel_name_id = s.channel_name_id;

  insert into intake.parsed_data (channel_name_id, raw_title, kind, shelf, grammar, parsed_data, parse_date)
  select s.channel_name_id, s.raw_title, s.reading ->> 'kind', s.reading ->> 'shelf', s.reading ->> 'grammar', s.reading, (load_readings.at at time zone 'UTC')::date
  from intake.readings_staging as s
  on conflict (channel_name_id) do update
  set raw_title = excluded.raw_title, kind = excluded.kind, shelf = excluded.shelf, grammar = excluded.grammar,
    parsed_data = excluded.parsed_data, parse_date = excluded.parse_date;
  get diagnostics v_count = row_count;

  insert into intake.fixtures (channel_name_id, fixture_no, a, b, is_away_first, title, squad, sport_normalized, league_normalized, printed_date, weekday, clock, zone, reading_key)
  select s.channel_name_id, f.fixture_no, f.fixture ->> 'a', f.fixture ->> 'b', coalesce(f.fixture ->> 'order' = 'away_home', false), f.fixture ->> 'title',
    intake.squad_of_markers(s.reading -> 'markers'),
    catalog.normalize_name(s.reading ->> 'sport'), catalog.normalize_name(s.reading ->> 'league'),
    f.fixture ->> 'date', (f.fixture ->> 'weekday')::smallint, (f.fixture ->> 'time')::time, f.fixture ->> 'zone',
    md5(lower(concat_ws('|', s.reading ->> 'kind', s.reading ->> 'sport', s.reading ->> 'league', s.reading ->> 'markers', f.fixture - 'stop')))
  from intake.readings_staging as s
  cross join lateral jsonb_array_elements(
    case when s.reading ->> 'kind' = 'team' then jsonb_build_array(s.reading) else s.reading -> 'fixtures' end
  ) with ordinality as f (fixture, fixture_no)
  where s.reading ->> 'kind' in ('event', 'multi', 'team');

  if v_count > 2000 then
    -- Matching joins these rows at once, long before autovacuum could tell the planner that there are so many.
    analyze intake.parsed_data;
    analyze intake.fixtures;
  end if;
  delete from intake.readings_staging;
  return v_count;
end;
$$;
comment on function intake.load_readings(timestamptz) is
  'Stores the staged readings of names, one for each slot, and lays out their fixtures. Empties staging. Returns the number of readings. Call it in the transaction that filled it.';
grant execute on function intake.load_readings(timestamptz) to service_role;

create function intake.squad_of_markers(markers jsonb) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select coalesce(string_agg(m.marker, '+' order by m.marker), '')
  from jsonb_array_elements_text(squad_of_markers.markers) as m (marker)
  where m.marker in ('legends', 'reserves', 'wheelchair', 'women', 'youth') or m.marker ~ '^u\d\d$'
$$;
comment on function intake.squad_of_markers(jsonb) is 'The markers of a reading that tell squads apart, written as catalog.squad_of writes them.';
grant execute on function intake.squad_of_markers(jsonb) to service_role;
