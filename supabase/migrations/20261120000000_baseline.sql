-- generated from sql/ by deno task db:build; do not edit

-- sql/schemas.sql

-- The rooms. None but `api` is exposed by the Data API; a newcomer reads ops, catalog, intake, matching, guide, billing, api in that order.

create schema catalog;
comment on schema catalog is 'What is true in the world of sport: sports, leagues, teams, people, events and all the names they go by.';

create schema intake;
comment on schema intake is 'What providers send: playlists, slots, the names the slots carry and what those names print.';

create schema matching;
comment on schema matching is 'Which event a channel shows, and why: handlers, candidates, decisions, overrides.';

create schema guide;
comment on schema guide is 'What players get: programme rows, tiers, rendered fragments, files.';

create schema billing;
comment on schema billing is 'Who may have it: customers and their access keys.';

create schema ops;
comment on schema ops is 'How it runs: the audit log and the shared trigger functions.';

create schema api;
comment on schema api is 'The only exposed schema: security_invoker views and functions for signed-in customers.';

-- Functions are born executable by everybody in Postgres; ours are granted one by one instead.
alter default privileges revoke execute on functions from public;
grant usage on schema catalog, intake, matching, guide, billing, ops to service_role;
grant usage on schema api to anon, authenticated, service_role;

-- sql/ops/audit_log.sql

-- ops.audit_log and the trigger functions that every room shares: updated_at, soft delete, audit.

create table ops.audit_log (
  audit_log_id bigint generated always as identity primary key,
  action text not null,
  entity_type text not null,
  entity_id bigint,
  old_value jsonb,
  new_value jsonb,
  performed_by text not null default current_user,
  created_at timestamptz not null default now(),
  constraint audit_log_action_check check (action in ('insert', 'update', 'delete'))
);
comment on table ops.audit_log is 'Every change of a row that an admin or a customer edits. Written by trigger only; never edited.';
comment on column ops.audit_log.entity_type is 'Schema and table of the changed row, such as intake.providers.';
comment on column ops.audit_log.entity_id is 'Key of the changed row.';
comment on column ops.audit_log.old_value is 'Only the columns that changed, with their values before; secrets are left out.';
comment on column ops.audit_log.new_value is 'Only the columns that changed, with their values after; secrets are left out.';
comment on column ops.audit_log.performed_by is 'Signed-in user when there is one, else the database role.';
revoke all on ops.audit_log from anon, authenticated;
grant select on ops.audit_log to service_role;
alter table ops.audit_log enable row level security;
create index audit_log_entity_type_entity_id_idx on ops.audit_log (entity_type, entity_id);
create index audit_log_created_at_idx on ops.audit_log (created_at desc);

create function ops.tg_set_updated_at() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end;
$$;
comment on function ops.tg_set_updated_at() is 'Before update: stamps updated_at.';

create function ops.tg_soft_delete() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- The key is the first trigger argument: a generic function needs no catalogue look-up for each row.
  execute format('update %I.%I set record_status = ''deleted'' where %I = $1', tg_table_schema, tg_table_name, tg_argv[0])
    using (to_jsonb(old) ->> tg_argv[0])::bigint;
  return null;
end;
$$;
comment on function ops.tg_soft_delete() is
  'Before delete: marks the row deleted and keeps it, because data about the world or a customer is kept for good. Argument: the key column.';

create function ops.tg_write_audit_log() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_old jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  v_new jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  v_secret text[] := coalesce(string_to_array(tg_argv[1], ','), '{}');
  v_before jsonb;
  v_after jsonb;
begin
  select
    jsonb_object_agg(k.key, v_old -> k.key) filter (where v_old ? k.key),
    jsonb_object_agg(k.key, v_new -> k.key) filter (where v_new ? k.key)
  into v_before, v_after
  from (select jsonb_object_keys(v_old || v_new) as key) as k
  where v_old -> k.key is distinct from v_new -> k.key
    and k.key <> 'updated_at'
    and k.key <> all (v_secret);
  if tg_op = 'UPDATE' and v_after is null then
    return null;
  end if;
  insert into ops.audit_log (action, entity_type, entity_id, old_value, new_value, performed_by)
  values (
    lower(tg_op),
    tg_table_schema || '.' || tg_table_name,
    (coalesce(v_new ->> tg_argv[0], v_old ->> tg_argv[0]))::bigint,
    v_before,
    v_after,
    coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user)
  );
  return null;
end;
$$;
comment on function ops.tg_write_audit_log() is
  'After insert, update or delete of a row: writes what changed to ops.audit_log. Arguments: the key column; comma-separated columns never to be logged. Security definer because an editor may not write the log itself.';

-- sql/ops/api_call_failures.sql

-- What went wrong when other people's services were asked, one row for each kind of failure, for admins to look at.

create table ops.api_call_failures (
  api_call_failure_id bigint generated always as identity primary key,
  api_name text not null,
  endpoint text not null,
  error_type text not null,
  error_message text not null,
  http_status integer,
  request_params jsonb,
  occurrence_count integer not null default 1,
  first_occurred_at timestamptz not null default now(),
  last_occurred_at timestamptz not null default now(),
  resolution_status text not null default 'open',
  resolved_at timestamptz,
  resolved_by text,
  resolution_notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint api_call_failures_occurrence_count_check check (occurrence_count > 0),
  constraint api_call_failures_http_status_check check (http_status between 100 and 599),
  constraint api_call_failures_resolution_status_check check (resolution_status in ('open', 'investigating', 'ignored', 'resolved'))
);
comment on table ops.api_call_failures is
  'Failures of calls to other services. The same failure again is counted in its row; message, status and parameters are those of the last time. Kept for 90 days after that.';
comment on column ops.api_call_failures.api_name is 'The service: thesportsdb, espn.';
comment on column ops.api_call_failures.endpoint is 'Path without key, query, ids and dates, so that the same failure of a thousand addresses is one row.';
comment on column ops.api_call_failures.error_type is 'Kind of failure in one word: http_status, timeout, not_json, unexpected_shape, network.';
comment on column ops.api_call_failures.http_status is 'Null when no answer came.';
comment on column ops.api_call_failures.request_params is 'What was asked for the last time; never a key.';
comment on column ops.api_call_failures.resolution_status is
  'An admin''s: resolved ends the row, and the same failure begins a new one; ignored and investigating go on being counted in theirs.';
comment on column ops.api_call_failures.resolved_at is 'Stamped when the row is resolved, like resolved_by.';
revoke all on ops.api_call_failures from anon, authenticated;
grant select, insert, update, delete on ops.api_call_failures to service_role;
alter table ops.api_call_failures enable row level security;
create unique index api_call_failures_api_name_endpoint_error_type_idx on ops.api_call_failures (api_name, endpoint, error_type)
  where resolution_status <> 'resolved';
create index api_call_failures_last_occurred_at_idx on ops.api_call_failures (last_occurred_at desc);

create function ops.tg_api_call_failures__stamp_resolution() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.resolution_status <> 'resolved' then
    new.resolved_at := null;
    new.resolved_by := null;
  else
    new.resolved_at := coalesce(new.resolved_at, now());
    new.resolved_by := coalesce(new.resolved_by, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user);
  end if;
  return new;
end;
$$;
comment on function ops.tg_api_call_failures__stamp_resolution() is 'Before a change of resolution_status: stamps who resolved the failure and when, or takes the stamps away.';
create trigger api_call_failures_100_set_updated_at before update on ops.api_call_failures
  for each row execute function ops.tg_set_updated_at();
create trigger api_call_failures_110_stamp_resolution before update of resolution_status on ops.api_call_failures
  for each row execute function ops.tg_api_call_failures__stamp_resolution();
create trigger api_call_failures_900_write_audit_log after update of resolution_status on ops.api_call_failures
  for each row execute function ops.tg_write_audit_log('api_call_failure_id', 'request_params');

create function ops.without_keys(message text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(without_keys.message,
    -- TheSportsDB v1 has the key in the path.
    '(v1/json/)[^/\s"]+', '\1{key}', 'gi'),
    '([?&](?:api_?key|key|apikey|(?:access_)?token|secret|password)=)[^&\s"]+', '\1{key}', 'gi'),
    '("(?:x-)?(?:api[-_]?key|key|[a-z-]*token|authorization|secret|password)": ?)("(?:[^"\\]|\\.)*"|\[[^]]*\]|-?[0-9][0-9.eE+-]*)', '\1"{key}"', 'gi'),
    '((?:x-api-key|authorization): ?(?:bearer )?)[^\s",]+', '\1{key}', 'gi')
$$;
comment on function ops.without_keys(text) is
  'A message, an address or JSON with {key} in place of what looks like a key: TheSportsDB''s in the path, key and token parameters, members and headers.';
grant execute on function ops.without_keys(text) to service_role;

create function ops.stable_endpoint(endpoint text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select regexp_replace(
    ops.without_keys(split_part(split_part(regexp_replace(stable_endpoint.endpoint, '^https?://[^/?#]*/?', '', 'i'), '#', 1), '?', 1)),
    '(^|/)[0-9][0-9-]*(?=/|$)', '\1{id}', 'g')
$$;
comment on function ops.stable_endpoint(text) is 'The part of an address that stays the same from call to call: without host, key, query, ids and dates.';
grant execute on function ops.stable_endpoint(text) to service_role;

create function ops.note_api_failure(
  api_name text, endpoint text, error_type text, error_message text, http_status integer default null, request_params jsonb default null
) returns bigint
language sql
set search_path = ''
as $$
  insert into ops.api_call_failures as f (api_name, endpoint, error_type, error_message, http_status, request_params)
  values (note_api_failure.api_name, ops.stable_endpoint(note_api_failure.endpoint), note_api_failure.error_type,
    left(ops.without_keys(note_api_failure.error_message), 2000), note_api_failure.http_status, ops.without_keys(note_api_failure.request_params::text)::jsonb)
  on conflict (api_name, endpoint, error_type) where resolution_status <> 'resolved' do update
  set error_message = excluded.error_message, http_status = excluded.http_status, request_params = excluded.request_params,
    occurrence_count = f.occurrence_count + 1, last_occurred_at = greatest(f.last_occurred_at, excluded.last_occurred_at)
  returning f.api_call_failure_id
$$;
comment on function ops.note_api_failure(text, text, text, text, integer, jsonb) is
  'Notes a failed call: a new row, or one more in the row of the same service, endpoint and kind that nobody has resolved. Returns the row''s id. Call it outside the transaction that failed.';
grant execute on function ops.note_api_failure(text, text, text, text, integer, jsonb) to service_role;

-- sql/ops/call_function.sql

-- How the database calls an edge function: by pg_net, with address and token from Vault.

do $$
begin
  -- Locally a stand-in with the same functions is there already, and the extension may not be installable.
  if to_regnamespace('net') is null then
    create extension pg_net with schema extensions;
  end if;
  if to_regnamespace('vault') is null then
    create extension supabase_vault cascade;
  end if;
end;
$$;

create function ops.call_function(function_name text, body jsonb default '{}', timeout_milliseconds integer default 5000) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  v_url text;
  v_token text;
begin
  if call_function.function_name !~ '^[a-z][a-z0-9-]*$' then
    raise exception 'Cannot call function "%": not a function''s name', call_function.function_name using errcode = '22023';
  end if;
  select s.decrypted_secret into v_url from vault.decrypted_secrets as s where s.name = 'project_url';
  select s.decrypted_secret into v_token from vault.decrypted_secrets as s where s.name = 'cron_token';
  if coalesce(v_url, '') = '' or coalesce(v_token, '') = '' then
    raise notice 'Function % was not called: store the secrets project_url and cron_token in Vault', call_function.function_name;
    return null;
  end if;
  return net.http_post(
    url := rtrim(v_url, '/') || '/functions/v1/' || call_function.function_name,
    body := call_function.body,
    headers := jsonb_build_object('Content-Type', 'application/json', 'x-epgoat-token', v_token),
    timeout_milliseconds := call_function.timeout_milliseconds);
end;
$$;
-- pg_net keeps the headers of waiting requests in the open, so they hold a token that can only start our own jobs, never a project's key.
comment on function ops.call_function(text, jsonb, integer) is
  'Posts to an edge function once the transaction has committed, with project_url and cron_token of Vault. Returns pg_net''s request id; null and no request where the secrets are not set. Runs with the rights of who calls it: the owner of the jobs and service_role may read Vault.';
grant execute on function ops.call_function(text, jsonb, integer) to service_role;

-- sql/catalog/sources.sql

-- Where facts about sport come from, how fast each source may be asked, and whom to believe in what.

create table catalog.sources (
  source text primary key,
  display_name text not null,
  is_active boolean not null default true,
  base_url text,
  api_version text,
  requests_per_minute integer,
  burst integer not null default 5,
  timeout_seconds integer not null default 20,
  tokens numeric(10, 3) not null default 0,
  refilled_at timestamptz not null default '-infinity',
  blocked_until timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sources_api_version_check check (api_version in ('v1', 'v2')),
  constraint sources_requests_per_minute_check check (requests_per_minute between 1 and 6000),
  constraint sources_burst_check check (burst between 1 and 1000),
  constraint sources_timeout_seconds_check check (timeout_seconds between 1 and 90),
  constraint sources_base_url_check check (base_url ~ '^https?://[^?#]+[^/?#]$')
);
comment on table catalog.sources is 'Every origin of events, teams and leagues. Those with a base_url are asked by events-sync; csv and manual are imports.';
comment on column catalog.sources.is_active is 'False: not asked any more; what it has told stays.';
comment on column catalog.sources.base_url is 'Address that paths of requests are put behind, without a slash at its end. Keys are no part of it.';
comment on column catalog.sources.api_version is 'TheSportsDB: v1 sends the key in the path, v2 in the header X-API-KEY. Null elsewhere.';
comment on column catalog.sources.requests_per_minute is 'How fast the bucket of tokens fills; all workers together ask no faster. TheSportsDB allows 30 with the free key, 100 with a paid one.';
comment on column catalog.sources.burst is 'Tokens the bucket holds: requests that may be sent at once.';
comment on column catalog.sources.tokens is 'Tokens in the bucket at refilled_at.';
comment on column catalog.sources.blocked_until is 'The source said to wait (429, Retry-After): nothing is asked before.';
revoke all on catalog.sources from anon, authenticated;
grant select, insert, update, delete on catalog.sources to service_role;
alter table catalog.sources enable row level security;
create trigger sources_100_set_updated_at before update on catalog.sources
  for each row execute function ops.tg_set_updated_at();

create table catalog.field_precedence (
  field text not null,
  source text not null references catalog.sources (source) on delete cascade,
  rank smallint not null,
  primary key (field, source)
);
comment on table catalog.field_precedence is
  'Whose word counts for a field of an event that several sources tell of: the lowest rank that says anything. What an admin edits in catalog.events counts before all of them.';
comment on column catalog.field_precedence.field is
  'sides (names, order, league and logos together), start, status, or a column of catalog.events.';
revoke all on catalog.field_precedence from anon, authenticated;
grant select, insert, update, delete on catalog.field_precedence to service_role;
alter table catalog.field_precedence enable row level security;
create index field_precedence_source_idx on catalog.field_precedence (source);

-- sql/catalog/names.sql

-- How names are compared: one normal form for everything that is ever looked up, and the words that make no difference.

create table catalog.club_words (
  club_word text primary key,
  constraint club_words_club_word_check check (club_word = lower(club_word))
);
comment on table catalog.club_words is
  'Words of a club''s full name that daily use leaves out (fc, cf, sc, ssc, 1899 …), in normal form. They never tell two clubs apart.';
revoke all on catalog.club_words from anon, authenticated;
grant select, insert, update, delete on catalog.club_words to service_role;
alter table catalog.club_words enable row level security;

create table catalog.generic_words (
  generic_word text primary key,
  closes_name boolean not null default false,
  constraint generic_words_generic_word_check check (generic_word = lower(generic_word))
);
comment on table catalog.generic_words is
  'Words that name no team by themselves (real, state, north, saint …), in normal form: no alias is derived that has nothing else.';
comment on column catalog.generic_words.closes_name is 'Daily use leaves the word out at the end of a name (Leeds United is Leeds). It may tell two clubs of a place apart, unlike a club word.';
revoke all on catalog.generic_words from anon, authenticated;
grant select, insert, update, delete on catalog.generic_words to service_role;
alter table catalog.generic_words enable row level security;

create function catalog.normalize_name(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- Most names are plain letters and figures: one look at them saves four passes.
  select case
    when lower(normalize_name.name) ~ '^[a-z0-9]+( [a-z0-9]+)*$' then lower(normalize_name.name)
    else btrim(regexp_replace(
        regexp_replace(
          regexp_replace(
            replace(lower(extensions.unaccent('extensions.unaccent'::regdictionary, normalize_name.name)), '&', ' and '),
            '[''’‘`´]', '', 'g'),
          '\m([[:alpha:]])\.', '\1', 'g'),
        '[^[:alnum:]]+', ' ', 'g'))
  end
$$;
comment on function catalog.normalize_name(text) is
  'The form in which names are compared: no accents, lower case, "&" is "and", initials lose their dots (D.C. United is dc united), everything else that is no letter or digit is one space.';
grant execute on function catalog.normalize_name(text) to service_role;

create function catalog.spell_umlauts(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(spell_umlauts.name,
    'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue'), 'å', 'aa'), 'Å', 'Aa'), 'ø', 'oe'), 'Ø', 'Oe')
$$;
comment on function catalog.spell_umlauts(text) is 'Köln as Koeln, Ålesund as Aalesund: the spelling of playlists without such letters, beside the bare Koln of normalize_name.';
grant execute on function catalog.spell_umlauts(text) to service_role;

create function catalog.shorten_words(normalized text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(shorten_words.normalized,
    '\munited\M', 'utd'), ' state\M', ' st'), '\msaint (?=\w)', 'st '), '\mfort (?=\w)', 'ft '), '\mmount (?=\w)', 'mt ')
$$;
comment on function catalog.shorten_words(text) is 'A normalised name with united, state, saint, fort and mount as playlists abbreviate them.';
grant execute on function catalog.shorten_words(text) to service_role;

create function catalog.other_spellings(normalized text) returns setof text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select distinct form
  from (
    select catalog.shorten_words(other_spellings.normalized) as form
    union all
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(catalog.shorten_words(other_spellings.normalized),
      '\m(north|northern)\M', 'n'), '\m(south|southern)\M', 's'), '\m(east|eastern)\M', 'e'), '\m(west|western)\M', 'w')
    union all
    -- St at the end is State (Ohio St), before a name it is Saint.
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(other_spellings.normalized,
      '\mutd\M', 'united'), ' st$', ' state'), '\mst (?=\w)', 'saint '), '\mft (?=\w)', 'fort '), '\mmt (?=\w)', 'mount ')
  ) as s
  where other_spellings.normalized ~ '\m(united|utd|state|saint|st|fort|ft|mount|mt|north|northern|south|southern|east|eastern|west|western)\M'
    and form <> other_spellings.normalized
$$;
comment on function catalog.other_spellings(text) is
  'A normalised name with the words that are usually cut short written short or in full: Ohio State is Ohio St, E Grand Rapids stands for East Grand Rapids, Leeds Utd for Leeds United.';
grant execute on function catalog.other_spellings(text) to service_role;

create function catalog.strip_club_words(normalized text) returns text
language sql
stable strict parallel safe
set search_path = ''
as $$
  select coalesce(
    nullif((
      select string_agg(w.word, ' ' order by w.position)
      from regexp_split_to_table(strip_club_words.normalized, ' ') with ordinality as w (word, position)
      where not exists (select from catalog.club_words as c where c.club_word = w.word)
    ), ''),
    strip_club_words.normalized)
$$;
comment on function catalog.strip_club_words(text) is 'A normalised name without its club words; unchanged when nothing else would be left.';
grant execute on function catalog.strip_club_words(text) to service_role;

-- Most names have none of these beginnings: one look for all of them saves four, and names are asked about by the ten thousand.
create function catalog.may_name_squad(label text) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select may_name_squad.label ~* '\m(res|ii|b team|[2b]$|u[- ]?[12]|under|sub|dev|jong|wheel|wom|lad|girl|fem|fém|frau|dam|vrou|kvin|kvenna|nais|kob|kad|donne|mulh|muje|[žz]en|жен|w |super rugby w|youth|prim|juv|jun|espo|world jun|alum|ley|lend|veter|legends )|\(w\)|[- ]w$|legends$'
$$;
comment on function catalog.may_name_squad(text) is 'False when a name can have none of the words squad_of reads.';
grant execute on function catalog.may_name_squad(text) to service_role;

create function catalog.squad_of(label text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select case when catalog.may_name_squad(squad_of.label) then concat_ws('+',
    -- A match of legends is nobody's fixture of the season; Texas Legends and Lexington Legends are clubs.
    case when squad_of.label ~* '\m(alumni|leyendas|lendas|veteranos|legends of|legends (game|match|cup))\M|(?<!texas |lexington |las vegas |lancaster )\mlegends$' then 'legends' end,
    case when squad_of.label ~* '\m(reserves?|reservas?|reserverna|ii|b team|development league|jong(?= (?:ajax|psv|az|utrecht|sparta|feyenoord|vitesse|oranje|genk|gent|kaa|cercle|twente|heerenveen|volendam|almere))|[2b]$)\M' then 'reserves' end,
    coalesce('u' || coalesce(
      substring(squad_of.label from '(?i)\mu[- ]?(1[0-9]|2[0-3])s?\M'),
      substring(squad_of.label from '(?i)\m(?:under|sub)[- ]?(1[0-9]|2[0-3])s?\M')),
      case when squad_of.label ~* '\m(youth|primavera|juvenil|juveniles|juniores|junioren|espoirs|world juniors?|junior world)\M' then 'youth' end),
    case when squad_of.label ~* '\mwheelchair\M' then 'wheelchair' end,
    case when squad_of.label ~* '\m(women|womens|women''s|woman|ladies|girls|femenil|femenin[oa]s?|feminin[oa]?s?|féminin(e|es)?|f[eé]minas|femminil[ei]|donne|femmes|mulheres|mujeres|frauen|damen|dames|vrouwen|kvinder|kvinner|kvinnor|kvenna|damer|damernas?|naiset|naisten|kobiet|kad[ıi]nlar|kad[ıi]n|žen|[žz]en[ye]|[žz]ensk[aeiý]|женщины|женск[а-я]+|w(?= (?:league|cup|gold cup|champions cup|championship|nations league))|super rugby w)\M|\m(dame?n?(hand|h[åa]nd|fot|fod|liga|alls|hock|bask|voll|bund|elit|serie|land)|kvinn?de(?!r\M)|kvinne|frauen(?!\M)|naisten)\w+|\(w\)|[- ]w$' then 'women' end) else '' end
$$;
comment on function catalog.squad_of(label text) is
  'Which squad a team, event or league name says it is about: empty for the first men''s or only team, else markers joined by + in a fixed order: legends, reserves, u21 or youth, wheelchair, women. Squads never match across.';
grant execute on function catalog.squad_of(text) to service_role;

create function catalog.strip_squad(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select case when not catalog.may_name_squad(strip_squad.name) then strip_squad.name else coalesce(nullif(btrim(regexp_replace(regexp_replace(strip_squad.name,
    '\m(reserves?|reservas?|reserverna|ii|b team|development league|jong(?= (?:ajax|psv|az|utrecht|sparta|feyenoord|vitesse|oranje|genk|gent|kaa|cercle|twente|heerenveen|volendam|almere))|youth|primavera|juvenil|juveniles|juniores|junioren|espoirs|world juniors?|junior world|alumni|leyendas|lendas|veteranos|legends of|legends (game|match|cup)|wheelchair|women|womens|women''s|woman|ladies|girls|femenil|femenin[oa]s?|feminin[oa]?s?|féminin(e|es)?|f[eé]minas|femminil[ei]|donne|femmes|mulheres|mujeres|frauen|damen|dames|vrouwen|kvinder|kvinner|kvinnor|kvenna|damer|damernas?|naiset|naisten|kobiet|kad[ıi]nlar|kad[ıi]n|žen|[žz]en[ye]|[žz]ensk[aeiý]|женщины|женск[а-я]+|w(?= (?:league|cup|gold cup|champions cup|championship|nations league))|super rugby w)\M|(?<!texas|lexington|las vegas|lancaster)\s+\mlegends$|\(w\)|[- ]w$|\m(u|under|sub)[- ]?(1[0-9]|2[0-3])s?\M|\s[2b]$', '', 'gi'),
    '\s+', ' ', 'g')), ''), strip_squad.name) end
$$;
comment on function catalog.strip_squad(text) is 'A team''s name without the words squad_of reads, so that a club''s squads share their aliases.';
grant execute on function catalog.strip_squad(text) to service_role;

-- sql/catalog/sports.sql

-- Sports, with everything the guide needs to draw them.

create table catalog.api_sports_canonical (
  sport_id bigint generated always as identity primary key,
  canonical_name text not null unique,
  thesportsdb_name text,
  thesportsdb_sport_id text,
  emoji text,
  xmltv_category text,
  duration_minutes integer not null default 120,
  side_kind text not null default 'team',
  has_doubleheaders boolean not null default false,
  has_split_squads boolean not null default false,
  is_catch_all boolean not null generated always as (canonical_name in ('Other', 'Various', 'Multi-sport')) stored,
  description text,
  icon_url text,
  discovery_source text not null default 'seed',
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint api_sports_canonical_duration_minutes_check check (duration_minutes between 10 and 720),
  constraint api_sports_canonical_side_kind_check check (side_kind in ('team', 'person', 'field')),
  constraint api_sports_canonical_discovery_source_check check (discovery_source in ('seed', 'thesportsdb', 'espn', 'csv', 'manual'))
);
comment on table catalog.api_sports_canonical is 'Every sport once, under the name all sources are mapped to.';
comment on column catalog.api_sports_canonical.emoji is 'Shown in front of titles in tiers that show emojis.';
comment on column catalog.api_sports_canonical.xmltv_category is 'Word for the second <category> of a programme; the first is always Sports.';
comment on column catalog.api_sports_canonical.duration_minutes is 'Length of the event''s block in the guide, minutes, unless the league says otherwise.';
comment on column catalog.api_sports_canonical.side_kind is 'Who meets in an event: teams, persons, or a field (races, golf) that has no two sides.';
comment on column catalog.api_sports_canonical.is_catch_all is 'What sources file under no sport in particular: its events may be of any, and it is no sport to name to a person.';
comment on column catalog.api_sports_canonical.has_doubleheaders is 'Two teams may play twice on a day: games told hours apart are then two.';
comment on column catalog.api_sports_canonical.has_split_squads is 'Two teams may play both ways round at one hour, before the season: games told with home and away changed are then two unless the place is the same.';
comment on column catalog.api_sports_canonical.is_verified is 'True only when a person has looked at the row.';
revoke all on catalog.api_sports_canonical from anon, authenticated;
grant select, insert, update, delete on catalog.api_sports_canonical to service_role;
alter table catalog.api_sports_canonical enable row level security;
create trigger api_sports_canonical_100_set_updated_at before update on catalog.api_sports_canonical
  for each row execute function ops.tg_set_updated_at();

create table catalog.sport_aliases (
  sport_alias_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  is_ambiguous boolean not null default false,
  unique (sport_id, alias_normalized)
);
comment on table catalog.sport_aliases is 'Other words for a sport, in event feeds and in channel names.';
comment on column catalog.sport_aliases.is_ambiguous is 'The word names more than one sport (football): a hint, never a proof.';
revoke all on catalog.sport_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.sport_aliases to service_role;
alter table catalog.sport_aliases enable row level security;
create index sport_aliases_alias_normalized_idx on catalog.sport_aliases (alias_normalized);

-- sql/catalog/leagues.sql

-- Leagues and competitions, and the names other sources and television use for them.

create table catalog.api_leagues_canonical (
  league_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  canonical_name text not null unique,
  country text,
  country_code text,
  region text,
  squad text not null default '',
  squad_is_printed boolean not null default true,
  duration_minutes integer,
  thesportsdb_league_id text,
  thesportsdb_name text,
  logo_url text,
  color text,
  website_url text,
  description text,
  start_year integer,
  end_year integer,
  is_active boolean not null default true,
  is_followed boolean,
  sync_rank integer,
  discovery_source text not null default 'seed',
  discovered_at timestamptz not null default now(),
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint api_leagues_canonical_color_check check (color ~ '^[0-9A-Fa-f]{6}$'),
  constraint api_leagues_canonical_duration_minutes_check check (duration_minutes between 10 and 720),
  constraint api_leagues_canonical_discovery_source_check check (discovery_source in ('seed', 'thesportsdb', 'espn', 'csv', 'manual'))
);
comment on table catalog.api_leagues_canonical is 'Every league or competition once. An admin adds a league of their own here, or it is created from the first event that names it.';
comment on column catalog.api_leagues_canonical.squad is 'Squad that plays in it: empty for first men''s teams, else as catalog.squad_of says (women, u21, reserves).';
comment on column catalog.api_leagues_canonical.squad_is_printed is 'False where the teams'' names need no marker (WNBA, NWSL): no other squad has those names.';
comment on column catalog.api_leagues_canonical.duration_minutes is 'Overrides the sport''s block length.';
comment on column catalog.api_leagues_canonical.is_active is 'False: nothing of it is fetched any more; what is known stays.';
comment on column catalog.api_leagues_canonical.is_followed is 'True: its events are always fetched; false: never; null: when slots name it.';
comment on column catalog.api_leagues_canonical.sync_rank is 'Order in which leagues are fetched while no slot names any; an admin may set it.';
comment on column catalog.api_leagues_canonical.color is 'Ground of fixture images, six hexadecimal digits; without one it is made from the league''s name.';
revoke all on catalog.api_leagues_canonical from anon, authenticated;
grant select, insert, update, delete on catalog.api_leagues_canonical to service_role;
alter table catalog.api_leagues_canonical enable row level security;
create index api_leagues_canonical_sport_id_idx on catalog.api_leagues_canonical (sport_id);
create unique index api_leagues_canonical_thesportsdb_league_id_idx on catalog.api_leagues_canonical (thesportsdb_league_id);
create trigger api_leagues_canonical_100_set_updated_at before update on catalog.api_leagues_canonical
  for each row execute function ops.tg_set_updated_at();

create table catalog.league_aliases (
  league_alias_id bigint generated always as identity primary key,
  league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  is_ambiguous boolean not null default false,
  unique (league_id, alias_normalized)
);
comment on table catalog.league_aliases is 'Names of a league in event feeds, in other languages and on television.';
comment on column catalog.league_aliases.is_ambiguous is 'Leagues of several sports or countries go by this name (Premier League): it narrows, it never decides.';
revoke all on catalog.league_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.league_aliases to service_role;
alter table catalog.league_aliases enable row level security;
create index league_aliases_alias_normalized_idx on catalog.league_aliases (alias_normalized);

-- sql/catalog/espn_mappings.sql

-- Which of our sports and leagues ESPN means by its own: seeded, discovered by catalog.merge_leagues, settled by a person.

create table catalog.espn_sport_mappings (
  espn_sport_mapping_id bigint generated always as identity primary key,
  canonical_sport_id bigint not null references catalog.api_sports_canonical (sport_id) on delete cascade,
  espn_name text not null unique,
  espn_slug text not null unique,
  confidence real not null default 0,
  mapping_method text not null default 'manual',
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  verification_notes text,
  discovered_at timestamptz,
  use_count integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint espn_sport_mappings_espn_slug_check check (espn_slug ~ '^[a-z0-9-]+$'),
  constraint espn_sport_mappings_confidence_check check (confidence between 0 and 1),
  constraint espn_sport_mappings_mapping_method_check check (mapping_method in ('manual', 'exact_match', 'fuzzy_match', 'api_verified')),
  constraint espn_sport_mappings_is_verified_check check (is_verified = (verified_at is not null) and (verified_by is not null or not is_verified))
);
comment on table catalog.espn_sport_mappings is
  'Which of our sports ESPN means. Some of its sports hold several of ours (football has Canadian football, too): this is the one taken for leagues that nobody has mapped. To settle a row, correct canonical_sport_id and set is_verified.';
comment on column catalog.espn_sport_mappings.espn_slug is 'The sport in addresses of its API: soccer, rugby-league.';
comment on column catalog.espn_sport_mappings.confidence is '1 written by hand, 0.95 the same name, below that how alike the names are.';
comment on column catalog.espn_sport_mappings.mapping_method is
  'manual: by seed or person; exact_match and fuzzy_match: discovered by name; api_verified: the id was seen at both ends. Discovery never changes a manual row.';
comment on column catalog.espn_sport_mappings.is_verified is 'True only when a person has set it; who and when are stamped, and nothing but a person changes the row''s sport any more.';
comment on column catalog.espn_sport_mappings.verified_by is 'Who verified it; the signed-in user or the database role unless named.';
comment on column catalog.espn_sport_mappings.discovered_at is 'When discovery last chose the sport; null where it never did.';
comment on column catalog.espn_sport_mappings.use_count is 'Days on which something was fetched through the mapping.';
comment on column catalog.espn_sport_mappings.last_used_at is 'Written once a day at most.';
revoke all on catalog.espn_sport_mappings from anon, authenticated;
grant select, insert, update, delete on catalog.espn_sport_mappings to service_role;
alter table catalog.espn_sport_mappings enable row level security;
create index espn_sport_mappings_canonical_sport_id_idx on catalog.espn_sport_mappings (canonical_sport_id);

create table catalog.espn_league_mappings (
  espn_league_mapping_id bigint generated always as identity primary key,
  canonical_league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  espn_name text not null,
  espn_slug text not null unique,
  espn_league_id text,
  scoreboard_query text,
  confidence real not null default 0,
  mapping_method text not null default 'manual',
  is_verified boolean not null default false,
  verified_at timestamptz,
  verified_by text,
  verification_notes text,
  discovered_at timestamptz,
  use_count integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint espn_league_mappings_espn_slug_check check (espn_slug ~ '^[a-z0-9-]+/[a-z0-9._-]+$'),
  constraint espn_league_mappings_espn_league_id_check check (espn_league_id ~ '^[0-9]+$'),
  constraint espn_league_mappings_scoreboard_query_check check (scoreboard_query ~ '^[a-z]+=[A-Za-z0-9,.-]+(&[a-z]+=[A-Za-z0-9,.-]+)*$'),
  constraint espn_league_mappings_confidence_check check (confidence between 0 and 1),
  constraint espn_league_mappings_mapping_method_check check (mapping_method in ('manual', 'exact_match', 'fuzzy_match', 'api_verified')),
  constraint espn_league_mappings_is_verified_check check (is_verified = (verified_at is not null) and (verified_by is not null or not is_verified))
);
comment on table catalog.espn_league_mappings is
  'Which of our leagues ESPN means, and how its scoreboard is asked for. Several rows may point to one league. To settle a row, correct canonical_league_id and set is_verified; catalog.low_confidence_mappings lists what needs a look.';
comment on column catalog.espn_league_mappings.espn_name is 'ESPN''s name of the league. Not unique: leagues of several sports share one; the slug is what identifies it.';
comment on column catalog.espn_league_mappings.espn_slug is 'Sport and league in addresses of its API: soccer/eng.1.';
comment on column catalog.espn_league_mappings.espn_league_id is 'ESPN''s number of the league, as in its uids (l:700); null until it is known. Unique only within a sport.';
comment on column catalog.espn_league_mappings.scoreboard_query is 'More of the query that the league''s scoreboard needs to list all games, such as groups=80 for college football.';
comment on column catalog.espn_league_mappings.confidence is '1 written by hand, 0.95 the same name, below that how alike the names are.';
comment on column catalog.espn_league_mappings.mapping_method is
  'manual: by seed or person; exact_match and fuzzy_match: discovered by name; api_verified: the id was seen at both ends. Discovery never changes a manual row.';
comment on column catalog.espn_league_mappings.is_verified is 'True only when a person has set it; who and when are stamped, and nothing but a person changes the row''s league any more.';
comment on column catalog.espn_league_mappings.verified_by is 'Who verified it; the signed-in user or the database role unless named.';
comment on column catalog.espn_league_mappings.discovered_at is 'When discovery last chose the league; null where it never did.';
comment on column catalog.espn_league_mappings.use_count is 'Days on which something was fetched through the mapping.';
comment on column catalog.espn_league_mappings.last_used_at is 'Written once a day at most.';
revoke all on catalog.espn_league_mappings from anon, authenticated;
grant select, insert, update, delete on catalog.espn_league_mappings to service_role;
alter table catalog.espn_league_mappings enable row level security;
create index espn_league_mappings_canonical_league_id_idx on catalog.espn_league_mappings (canonical_league_id);
create index espn_league_mappings_espn_league_id_idx on catalog.espn_league_mappings (espn_league_id);

create function catalog.tg_settle_espn_mapping() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_old jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}'::jsonb end;
  v_is_discovery boolean := new.discovered_at is distinct from (v_old ->> 'discovered_at')::timestamptz;
begin
  if v_is_discovery and (v_old -> 'is_verified' = 'true'::jsonb or v_old ->> 'mapping_method' = 'manual') then
    -- Whatever discovery thinks of it now: a person has said what it is.
    return null;
  end if;
  if v_is_discovery then
    new.is_verified := false;
  elsif tg_op = 'UPDATE' and (to_jsonb(new) -> tg_argv[0]) <> (v_old -> tg_argv[0]) then
    new.mapping_method := 'manual';
    new.confidence := 1;
  end if;
  if not new.is_verified then
    new.verified_at := null;
    new.verified_by := null;
  elsif v_old -> 'is_verified' is distinct from 'true'::jsonb then
    new.verified_at := now();
    new.verified_by := coalesce(new.verified_by, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user);
  end if;
  return new;
end;
$$;
comment on function catalog.tg_settle_espn_mapping() is
  'Before insert or update: what discovery writes (it sets discovered_at) is never verified and never changes what a person said; what a person points elsewhere is manual and sure; verifying stamps who and when. Argument: the column of the sport or league.';

create trigger espn_sport_mappings_100_set_updated_at before update on catalog.espn_sport_mappings
  for each row execute function ops.tg_set_updated_at();
create trigger espn_sport_mappings_110_settle before insert or update on catalog.espn_sport_mappings
  for each row execute function catalog.tg_settle_espn_mapping('canonical_sport_id');
create trigger espn_sport_mappings_900_write_audit_log after insert or update or delete on catalog.espn_sport_mappings
  for each row execute function ops.tg_write_audit_log('espn_sport_mapping_id', 'use_count,last_used_at');
create trigger espn_league_mappings_100_set_updated_at before update on catalog.espn_league_mappings
  for each row execute function ops.tg_set_updated_at();
create trigger espn_league_mappings_110_settle before insert or update on catalog.espn_league_mappings
  for each row execute function catalog.tg_settle_espn_mapping('canonical_league_id');
create trigger espn_league_mappings_900_write_audit_log after insert or update or delete on catalog.espn_league_mappings
  for each row execute function ops.tg_write_audit_log('espn_league_mapping_id', 'use_count,last_used_at');

-- sql/catalog/teams.sql

-- Teams and every name they go by; most aliases are derived by rule from what the team's row says.

create table catalog.teams (
  team_id bigint generated always as identity primary key,
  league_id bigint not null references catalog.api_leagues_canonical (league_id),
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  squad text not null default '',
  canonical_name text not null,
  canonical_name_normalized text not null generated always as (catalog.normalize_name(canonical_name)) stored,
  city text,
  nickname text,
  short_name text,
  abbreviation text,
  country text,
  badge_url text,
  color text,
  alternate_color text,
  discovery_source text not null default 'seed',
  is_placeholder boolean not null default false,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (league_id, squad, canonical_name_normalized),
  constraint teams_discovery_source_check check (discovery_source in ('seed', 'thesportsdb', 'espn', 'csv', 'manual')),
  constraint teams_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table catalog.teams is 'Every team once for each squad, in the league it belongs to; cups and continental competitions refer to these rows.';
comment on column catalog.teams.squad is 'Empty for the first men''s or only team, else women, u21, reserves …; two squads of a club never match each other.';
comment on column catalog.teams.city is 'The place in the team''s name (Los Angeles), not where its ground lies.';
comment on column catalog.teams.nickname is 'The name without the place (Lakers).';
comment on column catalog.teams.color is 'Main colour as six hexadecimal digits, as fixture images draw it.';
comment on column catalog.teams.is_placeholder is 'Created from an event that names it; needs a look.';
revoke all on catalog.teams from anon, authenticated;
grant select, insert, update, delete on catalog.teams to service_role;
alter table catalog.teams enable row level security;
create index teams_sport_id_idx on catalog.teams (sport_id);
create index teams_canonical_name_normalized_idx on catalog.teams (canonical_name_normalized);
create trigger teams_100_set_updated_at before update on catalog.teams
  for each row execute function ops.tg_set_updated_at();
create trigger teams_200_soft_delete before delete on catalog.teams
  for each row execute function ops.tg_soft_delete('team_id');

create table catalog.team_identifiers (
  source text not null references catalog.sources (source),
  source_team_id text not null,
  team_id bigint not null references catalog.teams (team_id) on delete cascade,
  source_name text not null,
  source_digest text,
  facts jsonb not null default '{}',
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (source, source_team_id)
);
comment on table catalog.team_identifiers is 'The ids under which sources know a team. A team that was merged from two keeps the ids of both, so that no later answer makes it anew.';
comment on column catalog.team_identifiers.source_name is 'The team''s name as the source writes it.';
comment on column catalog.team_identifiers.source_digest is 'What the source last said of the team, as a hash: a row that says the same again is not merged again.';
comment on column catalog.team_identifiers.facts is
  'What the source says of the team, by column of catalog.teams. A column of the team that still holds the source''s earlier word follows its new one; what another source or a person put there stays.';
comment on column catalog.team_identifiers.metadata is 'The source''s whole answer about the team, as of the last change; null where it came beside an event.';
revoke all on catalog.team_identifiers from anon, authenticated;
grant select, insert, update, delete on catalog.team_identifiers to service_role;
alter table catalog.team_identifiers enable row level security;
create index team_identifiers_team_id_idx on catalog.team_identifiers (team_id);
create trigger team_identifiers_100_set_updated_at before update on catalog.team_identifiers
  for each row execute function ops.tg_set_updated_at();

create table catalog.team_aliases (
  team_alias_id bigint generated always as identity primary key,
  team_id bigint not null references catalog.teams (team_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  source text not null,
  priority smallint not null,
  is_ambiguous boolean not null default false,
  match_count integer not null default 0,
  last_matched_at timestamptz,
  created_at timestamptz not null default now(),
  unique (team_id, alias_normalized),
  constraint team_aliases_source_check check (source in
    ('canonical', 'core', 'city_nickname', 'nickname', 'city', 'abbreviation', 'ascii', 'seed', 'event', 'thesportsdb', 'espn', 'learned', 'manual')),
  constraint team_aliases_priority_check check (priority between 0 and 10),
  constraint team_aliases_alias_check check (alias_normalized <> '')
);
comment on table catalog.team_aliases is 'All names of a team. Those a rule can derive are derived (catalog.derive_team_aliases), the rest is seeded, learned or added by an admin.';
comment on column catalog.team_aliases.source is 'Where the alias comes from; canonical to ascii are derived by rule.';
comment on column catalog.team_aliases.priority is '10 full name, 9 without club words, 8 nickname or seeded name, 7 school without the word for it, 6 place, 5 abbreviation or mascot of a placeholder: how sure the alias means this team by itself.';
comment on column catalog.team_aliases.is_ambiguous is 'Another team of the same league and squad goes by it too (New York): never decides alone.';
revoke all on catalog.team_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.team_aliases to service_role;
alter table catalog.team_aliases enable row level security;
create index team_aliases_alias_normalized_idx on catalog.team_aliases (alias_normalized);

create function catalog.is_generic(normalized text) returns boolean
language sql
stable strict parallel safe
set search_path = ''
as $$
  select not exists (
    select from string_to_table(is_generic.normalized, ' ') as w (word)
    where length(w.word) > 1
      and not exists (select from catalog.generic_words as g where g.generic_word = w.word)
      and not exists (select from catalog.club_words as c where c.club_word = w.word))
$$;
comment on function catalog.is_generic(text) is 'Whether a normalised name has nothing but words that name no team by themselves (real, united, north, fc).';
grant execute on function catalog.is_generic(text) to service_role;

create function catalog.generic_names(names text[]) returns table (normalized text)
language sql
stable
set search_path = ''
as $$
  select n.normalized
  from (select distinct x.normalized from unnest(generic_names.names) as x (normalized)) as n
  where not exists (
    select from string_to_table(n.normalized, ' ') as w (word)
    where length(w.word) > 1
      and w.word not in (select g.generic_word from catalog.generic_words as g)
      and w.word not in (select c.club_word from catalog.club_words as c))
$$;
comment on function catalog.generic_names(text[]) is 'Those of many normalised names for which catalog.is_generic holds; asked for each by itself it takes four times as long.';
grant execute on function catalog.generic_names(text[]) to service_role;

-- Written by hand once per team these would be the columns city and nickname; a feed that brings a new league has neither.
create function catalog.name_parts(team_ids bigint[]) returns table (team_id bigint, alias text, source text, priority smallint)
language sql
stable
set search_path = ''
as $$
  with team as materialized (
    select t.team_id, w.words, cardinality(w.words) as length, sport.canonical_name as sport,
      coalesce(l.country in ('United States', 'Canada'), false) or l.canonical_name ~* '\m(ncaa|naia|njcaa|college|high school)\M' as is_american
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    join catalog.api_sports_canonical as sport on sport.sport_id = t.sport_id
    -- Without offset the name would be taken apart again wherever its words are named.
    cross join lateral (
      select string_to_array(case when t.squad = '' then t.canonical_name_normalized else catalog.normalize_name(catalog.strip_squad(t.canonical_name)) end, ' ') as words
      offset 0
    ) as w
    where t.team_id = any (name_parts.team_ids) and t.is_placeholder and t.record_status = 'active'
      and t.city is null and t.nickname is null
      and cardinality(w.words) between 2 and 6
  ),
  mascots as materialized (
    select distinct catalog.normalize_name(n.nickname) as mascot
    from (
      select distinct t.nickname from catalog.teams as t
      join catalog.api_sports_canonical as s on s.sport_id = t.sport_id
      where t.nickname is not null and not t.is_placeholder and s.canonical_name <> 'Soccer'
    ) as n
    where exists (select from team)
  ),
  places as materialized (
    select distinct catalog.normalize_name(n.city) as place
    from (select distinct t.city from catalog.teams as t where t.city is not null and not t.is_placeholder) as n
    where exists (select from team)
  ),
  cuts as (
    select team.*, c.at, array_to_string(team.words[:c.at], ' ') as head, array_to_string(team.words[c.at + 1:], ' ') as tail
    from team
    cross join lateral generate_series(1, team.length - 1) as c (at)
    -- A side that is a place as a whole (Texas Tech, Kansas City) has no second half.
    where not exists (select from places where places.place = array_to_string(team.words, ' '))
  ),
  generic as materialized (
    select n.normalized
    from catalog.generic_names(array(
      select cuts.head from cuts union select cuts.tail from cuts)) as n
  ),
  halves as (
    select cuts.team_id, cuts.head, cuts.tail,
      row_number() over (
        partition by cuts.team_id
        order by
          -- Blue Jays is longer than Jays; then a known place before a guess at the last word.
          mascots.mascot is null, case when mascots.mascot is not null then cuts.at end, places.place is null, cuts.at desc) as nth
    from cuts
    left join mascots on mascots.mascot = cuts.tail
    left join places on places.place = cuts.head
    -- Clubs of football outside America are no place with a mascot, whatever their words are (Queens Park Rangers, Real Madrid).
    where (cuts.sport <> 'Soccer' or cuts.is_american)
      and (mascots.mascot is not null
      or (places.place is not null and cuts.length - cuts.at <= 2)
      -- An unknown last word is taken for a mascot when it is plural (Tortugas, Marauders).
      or (cuts.at = cuts.length - 1 and cuts.tail ~ '[^siu]s$' and length(cuts.tail) >= 5
        and not exists (select from places where places.place = cuts.tail)))
  ),
  sides as (
    -- A mascot repeats in every league: it needs the clock or the league beside it, like an abbreviation.
    select halves.team_id, side.alias, side.source, side.priority
    from halves
    cross join lateral (values (halves.head, 'city', 6), (halves.tail, 'nickname', 5)) as side (alias, source, priority)
    where halves.nth = 1 and halves.head not in (select g.normalized from generic as g) and halves.tail not in (select g.normalized from generic as g)
    union all
    -- Maccabi Haifa, Luch Vladivostok: elsewhere the place comes last. In America it would be another one (South Carolina, West Virginia).
    select cuts.team_id, cuts.tail, 'city', 6 from cuts
    where not cuts.is_american and cuts.length - cuts.at <= 2 and cuts.tail not in (select g.normalized from generic as g)
      and exists (select from places where places.place = cuts.tail)
    union all
    select school.team_id, school.name, 'city', 7
    from (
      select team.team_id, regexp_replace(n.name, '^university of | (high school|hs|university)$', '') as name
      from team
      cross join lateral (select array_to_string(team.words, ' ') as name) as n
      where n.name ~ '^university of | (high school|hs|university)$'
    ) as school
    where not catalog.is_generic(school.name)
    union all
    -- Charros de Jalisco, Leones del Caracas.
    select team.team_id, side.alias, side.source, side.priority
    from team
    cross join lateral regexp_match(array_to_string(team.words, ' '), '^(.+?) (?:de|del)(?: l[ao]s?)? (.+)$') as m (half)
    cross join lateral (values (m.half[1], 'nickname', 5), (m.half[2], 'city', 6)) as side (alias, source, priority)
    where not catalog.is_generic(m.half[1]) and not catalog.is_generic(m.half[2])
    union all
    select team.team_id, array_to_string(team.words[:team.length - 1], ' '), 'city', 6 from team
    where exists (select from catalog.generic_words as g where g.closes_name and g.generic_word = team.words[team.length])
      and not catalog.is_generic(array_to_string(team.words[:team.length - 1], ' '))
  )
  select sides.team_id, sides.alias, sides.source, sides.priority::smallint from sides
$$;
comment on function catalog.name_parts(bigint[]) is
  'Place and mascot of placeholder teams as far as their printed names tell them (Daytona Tortugas is Daytona and Tortugas), names without the word that closes them (Leeds for Leeds United), schools without the word for a school.';
grant execute on function catalog.name_parts(bigint[]) to service_role;

create function catalog.mark_shared_aliases(league_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with suspects as materialized (
    select distinct c.new_team_id as team_id
    from catalog.team_sync_conflicts as c
    where c.status = 'pending' and c.new_team_id is not null
  ),
  named as (
    select a.team_alias_id, a.is_ambiguous, a.priority, s.team_id is not null as is_suspect,
      count(*) over w as teams, count(*) filter (where s.team_id is null) over w as sure_teams
    from catalog.teams as t
    join catalog.team_aliases as a on a.team_id = t.team_id
    left join suspects as s on s.team_id = t.team_id
    where t.record_status = 'active'
      and (mark_shared_aliases.league_ids is null or t.league_id = any (mark_shared_aliases.league_ids))
    window w as (partition by t.league_id, t.squad, a.alias_normalized)
  )
  update catalog.team_aliases as a
  set is_ambiguous = true
  from named as n
  where a.team_alias_id = n.team_alias_id
    and not n.is_ambiguous
    -- Full names stay sure: where one club's full name is another's short form (Barcelona), the full name wins.
    and n.priority < 10
    and case when n.is_suspect then n.teams else n.sure_teams end > 1;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.mark_shared_aliases(bigint[]) is
  'Marks the aliases by which two teams of one league and squad go. A team that a pending conflict suspects of being another one takes no name from it. Null means all leagues. Returns the number of aliases newly marked.';
grant execute on function catalog.mark_shared_aliases(bigint[]) to service_role;

create function catalog.strip_club_words(names text[]) returns table (normalized text, core text)
language sql
stable
set search_path = ''
as $$
  select n.normalized, coalesce(string_agg(t.word, ' ' order by t.position) filter (where c.club_word is null), n.normalized)
  from (select distinct x.normalized from unnest(strip_club_words.names) as x (normalized)) as n
  cross join lateral string_to_table(n.normalized, ' ') with ordinality as t (word, position)
  left join catalog.club_words as c on c.club_word = t.word
  group by n.normalized
$$;
comment on function catalog.strip_club_words(text[]) is 'As catalog.strip_club_words(text), for many normalised names at once: one look for each word of each name takes ten times as long.';
grant execute on function catalog.strip_club_words(text[]) to service_role;

create function catalog.add_derived_aliases(team_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with team as (
    select t.team_id, t.sport_id, case when t.squad = '' then t.canonical_name else catalog.strip_squad(t.canonical_name) end as name,
      case when t.squad = '' then t.canonical_name_normalized end as normalized, t.city, t.nickname, t.abbreviation
    from catalog.teams as t
    where t.record_status = 'active'
      and (add_derived_aliases.team_ids is null or t.team_id = any (add_derived_aliases.team_ids))
  ),
  full_names as materialized (
    select n.team_id, n.sport_id, n.alias, n.source, n.priority, coalesce(n.normalized, catalog.normalize_name(n.alias)) as normalized
    from (
      select team.team_id, team.sport_id, team.name as alias, 'canonical' as source, 10 as priority, team.normalized from team
      union all
      select team.team_id, team.sport_id, catalog.spell_umlauts(team.name), 'ascii', 9, null from team
      where team.name ~ '[äöüÄÖÜåÅøØ]'
      union all
      select team.team_id, team.sport_id, team.city || ' ' || team.nickname, 'city_nickname', 9,
        case when lower(team.city || ' ' || team.nickname) = team.normalized then team.normalized end
      from team
      where team.city <> '' and team.nickname <> ''
    ) as n
  ),
  sport_words as materialized (
    select distinct w.sport_id, w.alias_normalized as word from catalog.sport_aliases as w
  ),
  without_sport as (
    -- Feeds write the sport into the names of countries and of clubs that play several (Canada Cricket, Basket Zaragoza).
    select f.team_id, p.rest
    from full_names as f
    join sport_words as w on w.sport_id = f.sport_id and position(w.word in f.normalized) > 0
    cross join lateral (
      select btrim(case
        when f.normalized like '% ' || w.word then left(f.normalized, -length(w.word))
        when f.normalized like w.word || ' %' then substr(f.normalized, length(w.word) + 1)
      end) as rest
    ) as p
    where not catalog.is_generic(p.rest)
  ),
  cores as materialized (
    select c.normalized, c.core
    from catalog.strip_club_words(array(
      select f.normalized from full_names as f union select s.rest from without_sport as s)) as c
  ),
  named as materialized (
    select f.team_id, f.alias, f.normalized, f.source, f.priority from full_names as f
    union all
    -- A core shorter than four letters (PSV, AZ) is the name itself; stripping further would leave nothing that names a club.
    select c.team_id, cores.core, cores.core, 'core', 9
    from (
      select f.team_id, f.normalized from full_names as f
      union all
      select s.team_id, s.rest from without_sport as s
    ) as c
    join cores on cores.normalized = c.normalized
    where length(cores.core) >= 4
    union all
    select s.team_id, s.rest, s.rest, 'core', 9 from without_sport as s
    union all
    select team.team_id, part.alias, catalog.normalize_name(part.alias), part.source, part.priority
    from team
    cross join lateral (values (team.nickname, 'nickname', 8), (team.city, 'city', 6), (team.abbreviation, 'abbreviation', 5))
      as part (alias, source, priority)
    where part.alias <> ''
    union all
    select p.team_id, p.alias, p.alias, p.source, p.priority
    from catalog.name_parts(coalesce(add_derived_aliases.team_ids, '{}')) as p
  ),
  spelled as (
    select named.* from named
    union all
    select named.team_id, o.spelling, o.spelling, 'core', least(named.priority, 9)
    from named
    cross join lateral catalog.other_spellings(named.normalized) as o (spelling)
    -- The first condition is that of other_spellings: asked here it spares a call for most names.
    where named.normalized ~ '\m(united|utd|state|saint|st|fort|ft|mount|mt|north|northern|south|southern|east|eastern|west|western)\M'
      and named.source in ('canonical', 'core', 'city', 'city_nickname')
  ),
  best as (
    select distinct on (spelled.team_id, spelled.normalized) spelled.*
    from spelled
    where spelled.normalized <> ''
    order by spelled.team_id, spelled.normalized, spelled.priority desc, spelled.source
  )
  insert into catalog.team_aliases (team_id, alias, source, priority)
  select best.team_id, best.alias, best.source, best.priority from best
  on conflict (team_id, alias_normalized) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.add_derived_aliases(bigint[]) is
  'Adds the aliases that follow from a team''s row (full name, without club words and the sport, place and nickname, nickname, place, abbreviation, other spellings; of placeholders the parts of the name). Null means all teams. Returns the number of new aliases.';
grant execute on function catalog.add_derived_aliases(bigint[]) to service_role;

create function catalog.derive_team_aliases(team_ids bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer := catalog.add_derived_aliases(derive_team_aliases.team_ids);
begin
  perform catalog.mark_shared_aliases(case when derive_team_aliases.team_ids is not null then array(
    select distinct t.league_id from catalog.teams as t where t.team_id = any (derive_team_aliases.team_ids)) end);
  return v_count;
end;
$$;
comment on function catalog.derive_team_aliases(bigint[]) is
  'Adds the aliases that follow from a team''s row and marks those that two teams of one league share. Null means all teams. Returns the number of new aliases.';
grant execute on function catalog.derive_team_aliases(bigint[]) to service_role;

-- sql/catalog/participants.sql

-- People who compete alone: fighters, tennis players, drivers. Their names bend differently from teams' names.

create table catalog.participants (
  participant_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  participant_type text not null default 'person',
  name text not null,
  name_normalized text not null generated always as (catalog.normalize_name(name)) stored,
  short_name text,
  country text,
  abbreviation text,
  badge_url text,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (sport_id, name_normalized),
  constraint participants_participant_type_check check (participant_type in ('person', 'pair')),
  constraint participants_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table catalog.participants is 'Every person (or doubles pair) that is a side of an event, once for each sport.';
revoke all on catalog.participants from anon, authenticated;
grant select, insert, update, delete on catalog.participants to service_role;
alter table catalog.participants enable row level security;
create trigger participants_100_set_updated_at before update on catalog.participants
  for each row execute function ops.tg_set_updated_at();
create trigger participants_200_soft_delete before delete on catalog.participants
  for each row execute function ops.tg_soft_delete('participant_id');

create table catalog.participant_identifiers (
  source text not null references catalog.sources (source),
  source_participant_id text not null,
  participant_id bigint not null references catalog.participants (participant_id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (source, source_participant_id)
);
comment on table catalog.participant_identifiers is 'The ids under which sources know a person.';
revoke all on catalog.participant_identifiers from anon, authenticated;
grant select, insert, update, delete on catalog.participant_identifiers to service_role;
alter table catalog.participant_identifiers enable row level security;
create index participant_identifiers_participant_id_idx on catalog.participant_identifiers (participant_id);

create table catalog.participant_aliases (
  participant_alias_id bigint generated always as identity primary key,
  participant_id bigint not null references catalog.participants (participant_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  alias_type text not null,
  priority smallint not null,
  source text not null default 'derived',
  created_at timestamptz not null default now(),
  unique (participant_id, alias_normalized),
  constraint participant_aliases_alias_type_check check (alias_type in ('full', 'surname', 'initial_surname', 'surname_first', 'other')),
  constraint participant_aliases_priority_check check (priority between 0 and 10)
);
comment on table catalog.participant_aliases is 'All forms of a person''s name: full, surname, initial and surname, surname first.';
comment on column catalog.participant_aliases.priority is '10 full name, 9 surname first, 8 initial and surname, 7 surname alone, 5 first word alone.';
revoke all on catalog.participant_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.participant_aliases to service_role;
alter table catalog.participant_aliases enable row level security;
create index participant_aliases_alias_normalized_idx on catalog.participant_aliases (alias_normalized);

create function catalog.derive_participant_aliases(participant_ids bigint[] default null) returns integer
language sql
set search_path = ''
as $$
  with member as (
    -- A pair is its two players, each by every form.
    select p.participant_id, p.name_normalized as whole, m.member_no, catalog.normalize_name(m.name) as name, count(*) over (partition by p.participant_id) as members
    from catalog.participants as p
    cross join lateral regexp_split_to_table(p.name, '\s*(?:/|&|\mand\M)\s*') with ordinality as m (name, member_no)
    where p.record_status = 'active'
      and (derive_participant_aliases.participant_ids is null or p.participant_id = any (derive_participant_aliases.participant_ids))
  ),
  person as (
    select m.participant_id, m.name, regexp_replace(m.name, '^\S+ ', '') as surname, split_part(m.name, ' ', 1) as given
    from member as m
    where m.members = 1
  ),
  pair as (
    select m.participant_id,
      string_agg(regexp_replace(m.name, '^\S+ ', ''), ' ' order by m.member_no) as surnames,
      string_agg(left(m.name, 1) || ' ' || regexp_replace(m.name, '^\S+ ', ''), ' ' order by m.member_no) as initials
    from member as m
    where m.members = 2
    group by m.participant_id
  ),
  named as (
    select distinct m.participant_id, m.whole as alias, 'full' as alias_type, 10 as priority from member as m
    union all
    select pair.participant_id, pair.initials, 'initial_surname', 8 from pair
    union all
    select pair.participant_id, pair.surnames, 'surname', 8 from pair
    union all
    -- Where the surname comes first (Zheng Qinwen), the first word is what is printed alone.
    select person.participant_id, person.given, 'other', 5 from person where person.surname <> person.given and length(person.given) >= 4
    union all
    select person.participant_id, person.name as alias, 'full' as alias_type, 10 as priority from person
    union all
    select person.participant_id, person.surname || ' ' || person.given, 'surname_first', 9 from person where person.surname <> person.given
    union all
    select person.participant_id, left(person.given, 1) || ' ' || person.surname, 'initial_surname', 8 from person where person.surname <> person.given
    union all
    -- Xu Yifan as Y. Xu.
    select person.participant_id, left(person.surname, 1) || ' ' || person.given, 'initial_surname', 6 from person where person.surname <> person.given
    union all
    select person.participant_id, person.surname, 'surname', 7 from person where person.surname <> person.given
    union all
    select person.participant_id, regexp_replace(person.surname, '^.* ', ''), 'surname', 7 from person
    where person.surname like '% %' and length(regexp_replace(person.surname, '^.* ', '')) >= 4
  ),
  inserted as (
    insert into catalog.participant_aliases (participant_id, alias, alias_type, priority)
    select distinct on (named.participant_id, named.alias) named.participant_id, named.alias, named.alias_type, named.priority
    from named
    where named.alias <> ''
    order by named.participant_id, named.alias, named.priority desc
    on conflict (participant_id, alias_normalized) do nothing
    returning 1
  )
  select count(*)::integer from inserted
$$;
comment on function catalog.derive_participant_aliases(bigint[]) is
  'Adds surname, initial with surname and surname-first forms of people''s names, and of both players of a pair. Null means everybody. Returns the number of new aliases.';
grant execute on function catalog.derive_participant_aliases(bigint[]) to service_role;

-- sql/catalog/events.sql

-- Events: what happens, when and between whom; one row however many sources tell of it.

create table catalog.events (
  event_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  league_id bigint not null references catalog.api_leagues_canonical (league_id),
  squad text not null default '',
  event_name text not null,
  event_name_normalized text not null generated always as (catalog.normalize_name(event_name)) stored,
  home_team text,
  away_team text,
  home_team_id bigint references catalog.teams (team_id),
  away_team_id bigint references catalog.teams (team_id),
  event_datetime timestamptz not null,
  time_is_known boolean not null default true,
  event_date date not null generated always as ((event_datetime at time zone 'UTC')::date) stored,
  status text not null default 'scheduled',
  venue text,
  city text,
  country text,
  season text,
  round text,
  broadcaster text,
  description text,
  thumbnail_url text,
  home_logo_url text,
  away_logo_url text,
  data_sources text[] not null default '{}',
  corrected_fields text[] not null default '{}',
  details_fetched boolean not null default false,
  details_fetched_at timestamptz,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint events_status_check check (status in ('scheduled', 'live', 'completed', 'postponed', 'cancelled')),
  constraint events_record_status_check check (record_status in ('active', 'archived', 'deleted')),
  constraint events_sides_check check ((home_team is null) = (away_team is null))
);
comment on table catalog.events is 'Every sports event once: two sides, or a title alone (races, cards, tournaments).';
comment on column catalog.events.squad is 'Squads that meet, as catalog.squad_of says; a channel''s name must print the same.';
comment on column catalog.events.home_team is 'Home side as the source prints it; null for events without two sides.';
comment on column catalog.events.event_datetime is 'Scheduled start. The guide always shows this time, never the one a channel''s name prints.';
comment on column catalog.events.event_date is 'UTC day of the start.';
comment on column catalog.events.time_is_known is 'False where sources name only the day: no slot is matched to the event until one tells the hour, because its block would stand at a wrong time.';
comment on column catalog.events.data_sources is 'Sources that tell of the event, in alphabetical order.';
comment on column catalog.events.corrected_fields is
  'Columns that a person has edited: sources do not overwrite them. Written by trigger; take a name out to let the sources have their say again.';
comment on column catalog.events.details_fetched is 'Venue, city, broadcaster, round, season and logos were asked for.';
revoke all on catalog.events from anon, authenticated;
grant select, insert, update, delete on catalog.events to service_role;
-- The merge draws keys itself: a row that was found again and one that is new are then written alike.
grant usage on sequence catalog.events_event_id_seq to service_role;
alter table catalog.events enable row level security;
create index events_event_datetime_idx on catalog.events (event_datetime);
create index events_league_id_event_datetime_idx on catalog.events (league_id, event_datetime);
create index events_sport_id_event_date_idx on catalog.events (sport_id, event_date);
create index events_home_team_id_away_team_id_idx on catalog.events (home_team_id, away_team_id);
create index events_away_team_id_idx on catalog.events (away_team_id);
create trigger events_100_set_updated_at before update on catalog.events
  for each row execute function ops.tg_set_updated_at();
create trigger events_200_soft_delete before delete on catalog.events
  for each row execute function ops.tg_soft_delete('event_id');

create table catalog.event_identifiers (
  event_identifier_id bigint generated always as identity primary key,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  source text not null,
  identifier_type text not null default 'event_id',
  identifier_value text not null,
  source_digest text,
  facts jsonb not null default '{}',
  utc_offset_minutes smallint,
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, identifier_type, identifier_value)
);
comment on table catalog.event_identifiers is 'The ids under which sources know an event; several ids of one source mean that it lists the event twice.';
comment on column catalog.event_identifiers.source_digest is 'What the source last said of the event, as a hash: a row that says the same again is not merged again.';
comment on column catalog.event_identifiers.facts is
  'What the source says of the event, by field of catalog.events, with the names of sides and league as it writes them. The event''s row is merged from these by catalog.field_precedence.';
comment on column catalog.event_identifiers.utc_offset_minutes is 'The venue''s offset from UTC at that time, where the source tells it.';
comment on column catalog.event_identifiers.metadata is 'The source''s whole answer about the event, as of the last change of facts.';
revoke all on catalog.event_identifiers from anon, authenticated;
grant select, insert, update, delete on catalog.event_identifiers to service_role;
alter table catalog.event_identifiers enable row level security;
create index event_identifiers_event_id_idx on catalog.event_identifiers (event_id);
create trigger event_identifiers_100_set_updated_at before update on catalog.event_identifiers
  for each row execute function ops.tg_set_updated_at();

create table catalog.event_participants (
  event_participant_id bigint generated always as identity primary key,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  participant_id bigint not null references catalog.participants (participant_id),
  role text not null,
  score integer,
  created_at timestamptz not null default now(),
  constraint event_participants_role_check check (role in ('home', 'away', 'field'))
);
comment on table catalog.event_participants is 'People who compete in an event: the two sides of a person sport, or the field of a race or card.';
comment on column catalog.event_participants.role is 'home is the side named first where no one is at home; field where there are no two sides.';
revoke all on catalog.event_participants from anon, authenticated;
grant select, insert, update, delete on catalog.event_participants to service_role;
alter table catalog.event_participants enable row level security;
create unique index event_participants_event_id_role_idx on catalog.event_participants (event_id, role) where role <> 'field';
create unique index event_participants_event_id_participant_id_idx on catalog.event_participants (event_id, participant_id) where role = 'field';
create index event_participants_participant_id_idx on catalog.event_participants (participant_id);

-- sql/catalog/source_requests.sql

-- The queue that events-sync works off: one standing row for each thing to be asked of a source. plan_requests.sql fills it.

create table catalog.sync_settings (
  setting text primary key,
  setting_value numeric not null,
  note text not null,
  constraint sync_settings_setting_value_check check (setting_value >= 0)
);
comment on table catalog.sync_settings is 'Figures of the synchronisation with sources. How often what is asked again is in catalog.sync_windows, how fast in catalog.sources.';
revoke all on catalog.sync_settings from anon, authenticated;
grant select, insert, update, delete on catalog.sync_settings to service_role;
alter table catalog.sync_settings enable row level security;

create function catalog.sync_setting(setting text) returns numeric
language plpgsql
stable
set search_path = ''
as $$
declare
  v_value numeric := (select s.setting_value from catalog.sync_settings as s where s.setting = sync_setting.setting);
begin
  if v_value is null then
    raise exception 'Cannot synchronise: catalog.sync_settings has no row "%"', sync_setting.setting
      using errcode = 'EG020', hint = 'Put the row back; seeds/002_sync_windows.sql has it.';
  end if;
  return v_value;
end;
$$;
comment on function catalog.sync_setting(text) is 'One figure of catalog.sync_settings. Error EG020: there is no such row.';
grant execute on function catalog.sync_setting(text) to service_role;

create table catalog.source_requests (
  source_request_id bigint generated always as identity primary key,
  source text not null references catalog.sources (source) on delete cascade,
  kind text not null,
  path text not null,
  league_id bigint references catalog.api_leagues_canonical (league_id) on delete cascade,
  source_league_id text,
  for_date date,
  event_id bigint references catalog.events (event_id) on delete cascade,
  priority smallint not null,
  refresh_minutes integer,
  status text not null default 'queued',
  attempts smallint not null default 0,
  due_at timestamptz not null,
  lease_no integer not null default 0,
  lease_until timestamptz,
  etag text,
  last_modified text,
  body_digest text,
  last_status integer,
  last_error text,
  fetched_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, path),
  constraint source_requests_kind_check check (kind in ('leagues', 'teams', 'events', 'event')),
  constraint source_requests_status_check check (status in ('queued', 'claimed', 'done', 'failed')),
  constraint source_requests_path_check check (path ~ '^[^/].*$'),
  constraint source_requests_event_id_check check ((kind = 'event') = (event_id is not null)),
  constraint source_requests_lease_until_check check ((status = 'claimed') = (lease_until is not null))
);
comment on table catalog.source_requests is
  'What is asked of the sources, each thing in one row for good. catalog.plan_requests adds rows, queues them again when they are due, and deletes waiting ones that nobody wants any more; rows that were done stay until 14 days after they were due.';
comment on column catalog.source_requests.kind is 'leagues: all leagues of the source; teams: those of a league; events: a league''s day or season; event: all about one event.';
comment on column catalog.source_requests.path is 'Behind the source''s base_url, with {key} where TheSportsDB v1 wants the key.';
comment on column catalog.source_requests.source_league_id is 'The league''s id at the source, where the request is about one.';
comment on column catalog.source_requests.for_date is 'The day asked for, as the source counts days: UTC at TheSportsDB, New York at ESPN.';
comment on column catalog.source_requests.priority is 'The lowest is asked first, and of equal ones the one that is due longest.';
comment on column catalog.source_requests.refresh_minutes is 'When an answer is to be asked for again; null: never. From catalog.sync_windows.';
comment on column catalog.source_requests.status is
  'queued: waits for due_at; claimed: a function works on it, until lease_until; done: due again at due_at; failed: given up until due_at, the next day.';
comment on column catalog.source_requests.attempts is 'Failures since the last answer, stopped functions among them.';
comment on column catalog.source_requests.lease_no is 'Counts the claims: who finishes a request says which of them was its own.';
comment on column catalog.source_requests.etag is 'Of the last answer, like last_modified: sent with the next request, so that the source may say that nothing changed.';
comment on column catalog.source_requests.body_digest is 'Hash of the last answer''s body: the same again need not be merged.';
comment on column catalog.source_requests.last_status is 'HTTP status of the last answer; null when none came.';
comment on column catalog.source_requests.fetched_at is 'Last good answer.';
revoke all on catalog.source_requests from anon, authenticated;
grant select, insert, update, delete on catalog.source_requests to service_role;
alter table catalog.source_requests enable row level security;
create index source_requests_priority_due_at_idx on catalog.source_requests (priority, due_at, source_request_id) where status in ('queued', 'claimed');
create index source_requests_league_id_idx on catalog.source_requests (league_id);
create index source_requests_event_id_idx on catalog.source_requests (event_id);
create trigger source_requests_100_set_updated_at before update on catalog.source_requests
  for each row execute function ops.tg_set_updated_at();

create type catalog.claimed_request as (
  source_request_id bigint,
  lease_no integer,
  source text,
  kind text,
  path text,
  api_version text,
  base_url text,
  timeout_seconds integer,
  etag text,
  last_modified text,
  body_digest text,
  league_id bigint,
  league text,
  sport text,
  source_league_id text,
  for_date date,
  event_id bigint,
  attempts integer
);
comment on type catalog.claimed_request is 'A request that a function has claimed, with all it needs to send it. lease_no goes back to catalog.finish_request or fail_request.';

create function catalog.tokens_at(source catalog.sources, at timestamptz) returns numeric
language sql
stable
set search_path = ''
as $$
  select case
    when (tokens_at.source).requests_per_minute is null or (tokens_at.source).refilled_at = '-infinity' then (tokens_at.source).burst
    -- A worker whose clock is behind finds what the one before it has left.
    else least((tokens_at.source).burst, (tokens_at.source).tokens
      + (tokens_at.source).requests_per_minute * greatest(extract(epoch from tokens_at.at - (tokens_at.source).refilled_at), 0) / 60)
  end
$$;
comment on function catalog.tokens_at(catalog.sources, timestamptz) is
  'Requests that may be sent to a source at an instant: its bucket is full at first and fills by requests_per_minute. Sources without a rate always have a full one.';
grant execute on function catalog.tokens_at(catalog.sources, timestamptz) to service_role;

create function catalog.claim_request(at timestamptz) returns setof catalog.claimed_request
language plpgsql
set search_path = ''
as $$
declare
  v_attempts integer := catalog.sync_setting('attempts');
  v_id bigint;
  v_source text;
begin
  -- Workers take turns here: who holds the sources' rows knows what is left in their buckets.
  perform from catalog.sources as s where s.is_active and s.base_url is not null order by s.source for no key update;
  select r.source_request_id, r.source into v_id, v_source
  from catalog.source_requests as r
  join catalog.sources as s on s.source = r.source
  where s.is_active and s.base_url is not null and (s.blocked_until is null or s.blocked_until <= claim_request.at)
    and catalog.tokens_at(s, claim_request.at) >= 1
    and (r.status = 'queued' and r.due_at <= claim_request.at
      -- Its function was stopped, and counts as an attempt: what stops functions must not be tried for ever.
      or r.status = 'claimed' and r.lease_until <= claim_request.at and r.attempts + 1 < v_attempts)
  order by r.priority, r.due_at, r.source_request_id
  limit 1
  for update of r skip locked;
  if v_id is null then
    return;
  end if;
  update catalog.sources as s
  set tokens = catalog.tokens_at(s, claim_request.at) - 1, refilled_at = greatest(s.refilled_at, claim_request.at)
  where s.source = v_source;
  return query
  with claimed as (
    update catalog.source_requests as r
    set status = 'claimed', lease_no = r.lease_no + 1, attempts = r.attempts + (r.status = 'claimed')::integer,
      lease_until = claim_request.at + make_interval(secs => s.timeout_seconds + catalog.sync_setting('lease_seconds')::double precision)
    from catalog.sources as s
    where r.source_request_id = v_id and s.source = r.source
    returning r.*, s.api_version, s.base_url, s.timeout_seconds
  )
  select c.source_request_id, c.lease_no, c.source, c.kind, c.path, c.api_version, c.base_url, c.timeout_seconds, c.etag, c.last_modified, c.body_digest,
    c.league_id, l.canonical_name, p.canonical_name, c.source_league_id, c.for_date, c.event_id, c.attempts::integer
  from claimed as c
  left join catalog.api_leagues_canonical as l on l.league_id = c.league_id
  left join catalog.api_sports_canonical as p on p.sport_id = l.sport_id;
end;
$$;
comment on function catalog.claim_request(timestamptz) is
  'Gives the caller the most urgent request that is due at a source that may be asked now, and takes a token of its bucket. No row: nothing can be asked now; catalog.next_claim_at says when. A claim that is not finished until its lease ends is given to another. Call it in a transaction of its own.';
grant execute on function catalog.claim_request(timestamptz) to service_role;

create function catalog.next_claim_at(at timestamptz) returns timestamptz
language sql
stable
set search_path = ''
as $$
  -- Upwards to the millisecond: clocks that know no more would otherwise come a moment too early.
  select min(date_trunc('milliseconds', greatest(next_claim_at.at, s.blocked_until,
    case
      when catalog.tokens_at(s, next_claim_at.at) < 1
        then s.refilled_at + make_interval(secs => ((1 - s.tokens) * 60 / s.requests_per_minute)::double precision) + interval '999 microseconds'
    end)))
  from catalog.sources as s
  where s.is_active and s.base_url is not null
    and exists (
      select from catalog.source_requests as r
      where r.source = s.source and (r.status = 'queued' and r.due_at <= next_claim_at.at
        or r.status = 'claimed' and r.lease_until <= next_claim_at.at and r.attempts + 1 < catalog.sync_setting('attempts')))
$$;
comment on function catalog.next_claim_at(timestamptz) is
  'When the next of the requests that are due can be claimed, by the buckets and blocks of their sources; null when none is due.';
grant execute on function catalog.next_claim_at(timestamptz) to service_role;

create function catalog.requests_due(at timestamptz) returns integer
language sql
stable
set search_path = ''
as $$
  select count(*)::integer
  from catalog.source_requests as r
  join catalog.sources as s on s.source = r.source
  where s.is_active and s.base_url is not null
    and (r.status = 'queued' and r.due_at <= requests_due.at
      or r.status = 'claimed' and r.lease_until <= requests_due.at and r.attempts + 1 < (select catalog.sync_setting('attempts')))
$$;
comment on function catalog.requests_due(timestamptz) is 'Requests that wait to be claimed, those of sources that are blocked for the moment among them.';
grant execute on function catalog.requests_due(timestamptz) to service_role;

create function catalog.is_lease_held(request catalog.source_requests, lease_no integer, at timestamptz) returns boolean
language sql
immutable
set search_path = ''
as $$
  select (is_lease_held.request).status = 'claimed'
    -- Who does not say which claim was its own is believed until the lease ends.
    and coalesce((is_lease_held.request).lease_no = is_lease_held.lease_no, (is_lease_held.request).lease_until > is_lease_held.at)
$$;
comment on function catalog.is_lease_held(catalog.source_requests, integer, timestamptz) is
  'Whether a claim still holds: with its number, until another claims the request; without, until the lease ends.';
grant execute on function catalog.is_lease_held(catalog.source_requests, integer, timestamptz) to service_role;

create function catalog.finish_request(
  source_request_id bigint, at timestamptz, etag text, last_modified text, body_digest text, http_status integer, lease_no integer default null
) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_before catalog.source_requests;
begin
  select r.* into v_before from catalog.source_requests as r where r.source_request_id = finish_request.source_request_id for update;
  if v_before.source_request_id is null or not catalog.is_lease_held(v_before, finish_request.lease_no, finish_request.at) then
    return false;
  end if;
  update catalog.source_requests as r
  set status = 'done', attempts = 0, lease_until = null, last_status = finish_request.http_status, last_error = null, fetched_at = finish_request.at,
    due_at = finish_request.at + make_interval(mins => coalesce(r.refresh_minutes, 0)),
    -- "Not modified" need not repeat what stays true.
    etag = case when finish_request.http_status = 304 then coalesce(finish_request.etag, r.etag) else finish_request.etag end,
    last_modified = case when finish_request.http_status = 304 then coalesce(finish_request.last_modified, r.last_modified) else finish_request.last_modified end,
    body_digest = case when finish_request.http_status = 304 then coalesce(finish_request.body_digest, r.body_digest) else finish_request.body_digest end
  where r.source_request_id = finish_request.source_request_id;
  if v_before.kind = 'event' then
    update catalog.events as e
    set details_fetched = true, details_fetched_at = finish_request.at
    where e.event_id = v_before.event_id and not e.details_fetched;
  elsif v_before.kind = 'leagues' and finish_request.http_status <> 304 and v_before.body_digest is distinct from finish_request.body_digest then
    -- What else can be asked depends on the ids of the leagues.
    perform catalog.plan_requests(finish_request.at);
  end if;
  return true;
end;
$$;
comment on function catalog.finish_request(bigint, timestamptz, text, text, text, integer, integer) is
  'Ends a claim whose answer was good and is merged, best in the merge''s transaction: due again after refresh_minutes. Marks the details of an event as fetched, also where the source knew no more; plans anew after new leagues. Returns false and changes nothing when another has claimed the request since.';
grant execute on function catalog.finish_request(bigint, timestamptz, text, text, text, integer, integer) to service_role;

create function catalog.fail_request(
  source_request_id bigint, at timestamptz, retry_after_seconds integer, http_status integer, error text, lease_no integer default null
) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_request catalog.source_requests;
  v_seconds double precision;
  v_is_given_up boolean;
  v_longest_wait constant integer := 86400;
  v_told integer := case when fail_request.retry_after_seconds is not null then least(greatest(fail_request.retry_after_seconds, 0), v_longest_wait) end;
begin
  select r.* into v_request from catalog.source_requests as r where r.source_request_id = fail_request.source_request_id for update;
  if v_request.source_request_id is null or not catalog.is_lease_held(v_request, fail_request.lease_no, fail_request.at) then
    return false;
  end if;
  v_is_given_up := v_request.attempts + 1 >= catalog.sync_setting('attempts');
  -- A quarter more or less, so that requests which failed together do not come back together.
  v_seconds := least(catalog.sync_setting('retry_first_seconds') * 2 ^ v_request.attempts, catalog.sync_setting('retry_longest_seconds')) * (0.75 + random() / 2);
  update catalog.source_requests as r
  set status = case when v_is_given_up then 'failed' else 'queued' end, attempts = r.attempts + 1, lease_until = null,
    due_at = case
      when v_is_given_up then date_trunc('day', fail_request.at, 'UTC') + interval '1 day'
      else fail_request.at + make_interval(secs => greatest(v_seconds, v_told))
    end,
    last_status = fail_request.http_status, last_error = left(ops.without_keys(fail_request.error), 2000)
  where r.source_request_id = fail_request.source_request_id;
  if fail_request.http_status = 429 or (fail_request.http_status = 503 and v_told is not null) then
    update catalog.sources as s
    set blocked_until = greatest(s.blocked_until, fail_request.at + make_interval(secs => coalesce(v_told, catalog.sync_setting('block_seconds')::integer)))
    where s.source = v_request.source;
  end if;
  return true;
end;
$$;
comment on function catalog.fail_request(bigint, timestamptz, integer, integer, text, integer) is
  'Ends a claim that brought nothing: tried again after a delay that doubles each time, not before Retry-After; given up until the next day after catalog.sync_settings.attempts. 429, and 503 with Retry-After, keep all workers from the source. Returns false and changes nothing when another has claimed the request since.';
grant execute on function catalog.fail_request(bigint, timestamptz, integer, integer, text, integer) to service_role;

-- sql/catalog/staging.sql

-- Rows of one import, only inside its transaction: each merge empties its table, so imports never see each other's rows.

create unlogged table catalog.leagues_staging (
  source_league_id text not null,
  sport text not null,
  name text not null,
  alternate_names text[] not null default '{}',
  short_name text,
  slug text,
  source_sport_id text,
  country text,
  logo_url text,
  website_url text,
  description text,
  start_year integer,
  league_id bigint
);
comment on table catalog.leagues_staging is 'Leagues as a source lists them; catalog.merge_leagues empties it.';
comment on column catalog.leagues_staging.source_league_id is 'The source''s own id: TheSportsDB 4328, ESPN 700.';
comment on column catalog.leagues_staging.sport is 'The source''s name of the sport (Soccer; soccer).';
comment on column catalog.leagues_staging.slug is 'ESPN''s path of the league: soccer/eng.1.';
revoke all on catalog.leagues_staging from anon, authenticated;
grant select, insert, update, delete on catalog.leagues_staging to service_role;
alter table catalog.leagues_staging enable row level security;

create unlogged table catalog.teams_staging (
  source_team_id text not null,
  source_league_id text,
  league text not null,
  sport text not null,
  name text not null,
  short_name text,
  alternate_names text[] not null default '{}',
  city text,
  nickname text,
  abbreviation text,
  country text,
  badge_url text,
  color text,
  alternate_color text,
  is_list boolean not null default false,
  metadata jsonb,
  sport_id bigint,
  league_id bigint,
  squad text,
  normalized text,
  team_id bigint,
  resolution text,
  source_digest text,
  canonical_name_normalized text
);
comment on table catalog.teams_staging is 'Teams as a source tells of them, in a list of a league''s teams or beside its events; catalog.merge_teams empties it.';
comment on column catalog.teams_staging.source_team_id is 'The source''s own id: TheSportsDB 133602; ESPN''s uid without its league where it has none (s:600~t:331, s:20~l:28~t:1), because its bare ids repeat.';
comment on column catalog.teams_staging.resolution is
  'How team_id was found: id, name, or new; disputed where it is known but the rest is not taken over; withheld where no team is made while a conflict is pending.';
comment on column catalog.teams_staging.is_list is 'From a list of the league''s teams: the league is the team''s own, not a cup that it plays in.';
revoke all on catalog.teams_staging from anon, authenticated;
grant select, insert, update, delete on catalog.teams_staging to service_role;
alter table catalog.teams_staging enable row level security;

create unlogged table catalog.events_staging (
  source_event_id text not null,
  league text not null,
  sport text not null,
  event_name text not null,
  home_team text,
  away_team text,
  start_at timestamptz not null,
  venue text,
  status text not null,
  source_league_id text,
  home_source_id text,
  away_source_id text,
  time_is_known boolean not null default true,
  utc_offset_minutes smallint,
  city text,
  country text,
  season text,
  round text,
  broadcaster text,
  description text,
  thumbnail_url text,
  home_logo_url text,
  away_logo_url text,
  field jsonb,
  metadata jsonb
);
comment on table catalog.events_staging is
  'Events as a source tells of them. catalog.merge_events empties it.';
comment on column catalog.events_staging.home_source_id is 'The source''s own id of the home team or person, as in catalog.teams_staging.';
comment on column catalog.events_staging.time_is_known is 'False where the source names only the day: start_at is then the beginning of that day or what the source puts there.';
comment on column catalog.events_staging.utc_offset_minutes is 'The venue''s offset at that time, where the source tells its local time: gives the day at the venue.';
comment on column catalog.events_staging.field is 'Who competes where there are no two sides: [{"id","name","abbreviation","country"}].';
comment on column catalog.events_staging.metadata is 'The source''s whole answer about the event.';
revoke all on catalog.events_staging from anon, authenticated;
grant select, insert, update, delete on catalog.events_staging to service_role;
alter table catalog.events_staging enable row level security;

create unlogged table catalog.events_at_hand (
  source_event_id text primary key,
  league text not null,
  sport text not null,
  source_league_id text,
  event_name text not null,
  home_team text,
  away_team text,
  home_source_id text,
  away_source_id text,
  start_at timestamptz not null,
  time_is_known boolean not null,
  utc_offset_minutes smallint,
  source_digest text not null,
  sport_id bigint,
  side_kind text,
  league_id bigint,
  squad text,
  home_squad text,
  away_squad text,
  home_normalized text,
  away_normalized text,
  home_id bigint,
  away_id bigint,
  leader text,
  event_id bigint,
  event_id_before bigint,
  is_new boolean not null default false
) with (fillfactor = 40);
comment on table catalog.events_at_hand is
  'Those of the staged events that say something new, with what the merge has worked out: narrow and loosely packed, because it is written several times. Emptied by catalog.merge_events.';
comment on column catalog.events_at_hand.source_digest is 'Hash of all the source says that the catalogue keeps in columns.';
comment on column catalog.events_at_hand.home_id is 'Team or participant that the home side is; which of them side_kind says.';
comment on column catalog.events_at_hand.leader is 'source_event_id of the row that stands for all rows of the same game.';
comment on column catalog.events_at_hand.event_id_before is 'Event that the source''s id stood for until now.';
comment on column catalog.events_at_hand.is_new is 'No event was found: this merge made one.';
revoke all on catalog.events_at_hand from anon, authenticated;
grant select, insert, update, delete on catalog.events_at_hand to service_role;
alter table catalog.events_at_hand enable row level security;

-- sql/catalog/event_leagues.sql

-- Which sports and leagues the events at hand are of.

create function catalog.league_squad(league text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select regexp_replace(catalog.squad_of(league_squad.league), '^reserves\+?', '')
$$;
comment on function catalog.league_squad(text) is
  'Squad that a league''s name says plays in it. A number at its end (Formula 2) means nothing about squads, unlike at the end of a team''s name.';
grant execute on function catalog.league_squad(text) to service_role;

create function catalog.add_leagues(discovery_source text, sports text[], leagues text[]) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into catalog.api_sports_canonical (canonical_name, discovery_source)
  select distinct on (catalog.normalize_name(s.sport)) s.sport, add_leagues.discovery_source
  from (select distinct d.sport from unnest(add_leagues.sports) as d (sport)) as s
  where not exists (
    select from catalog.sport_aliases as a
    where a.alias_normalized = catalog.normalize_name(s.sport) and not a.is_ambiguous)
  order by catalog.normalize_name(s.sport), s.sport
  on conflict (canonical_name) do nothing;

  insert into catalog.sport_aliases (sport_id, alias)
  select s.sport_id, s.canonical_name
  from catalog.api_sports_canonical as s
  where not exists (select from catalog.sport_aliases as a where a.sport_id = s.sport_id)
  on conflict do nothing;

  with unknown as (
    select distinct on (catalog.normalize_name(s.league), a.sport_id) a.sport_id, s.league, sp.canonical_name as sport,
      dense_rank() over (partition by catalog.normalize_name(s.league) order by a.sport_id) as nth_of_name
    from (
      -- offset 0: else each row's league is looked up before the names are made distinct.
      select distinct d.league, d.sport from unnest(add_leagues.sports, add_leagues.leagues) as d (sport, league) offset 0
    ) as s
    join catalog.sport_aliases as a on a.alias_normalized = catalog.normalize_name(s.sport) and not a.is_ambiguous
    join catalog.api_sports_canonical as sp on sp.sport_id = a.sport_id
    where catalog.league_id_for(s.league, s.sport) is null
    order by catalog.normalize_name(s.league), a.sport_id, s.league
  ),
  inserted as (
    insert into catalog.api_leagues_canonical (sport_id, canonical_name, squad, discovery_source)
    -- The name may be taken by a league of another sport (US Open), or be given to two sports by one import.
    select u.sport_id,
      case when u.nth_of_name > 1 or exists (select from catalog.api_leagues_canonical as l where l.canonical_name = u.league) then u.league || ' (' || u.sport || ')' else u.league end,
      catalog.league_squad(u.league), add_leagues.discovery_source
    from unknown as u
    on conflict (canonical_name) do nothing
    returning league_id, canonical_name, sport_id
  )
  insert into catalog.league_aliases (league_id, alias)
  select i.league_id, u.league
  from inserted as i
  join unknown as u on u.sport_id = i.sport_id and i.canonical_name in (u.league, u.league || ' (' || u.sport || ')')
  on conflict do nothing;
  get diagnostics v_count = row_count;

  insert into catalog.league_aliases (league_id, alias)
  select l.league_id, l.canonical_name
  from catalog.api_leagues_canonical as l
  where not exists (select from catalog.league_aliases as a where a.league_id = l.league_id)
  on conflict do nothing;
  return v_count;
end;
$$;
comment on function catalog.add_leagues(text, text[], text[]) is
  'Creates the sports and leagues that a source names and nobody knows yet, unverified. The n-th league is of the n-th sport. Returns the number of new leagues.';
grant execute on function catalog.add_leagues(text, text[], text[]) to service_role;

create function catalog.resolve_leagues(discovery_source text) returns integer
language sql
set search_path = ''
as $$
  select catalog.add_leagues(resolve_leagues.discovery_source, array_agg(d.sport), array_agg(d.league))
  from (select distinct s.sport, s.league from catalog.events_at_hand as s where s.league_id is null) as d
$$;
comment on function catalog.resolve_leagues(text) is
  'Creates the sports and leagues that the events at hand name and nobody knows yet, unverified. Returns the number of new leagues.';
grant execute on function catalog.resolve_leagues(text) to service_role;

create function catalog.league_id_for(league text, sport text) returns bigint
language sql
stable
set search_path = ''
as $$
  select l.league_id
  from catalog.league_aliases as a
  join catalog.api_leagues_canonical as l on l.league_id = a.league_id
  join catalog.sport_aliases as s on s.sport_id = l.sport_id and s.alias_normalized = (select catalog.normalize_name(league_id_for.sport))
  where a.alias_normalized = (select catalog.normalize_name(league_id_for.league))
  -- A name that is ambiguous on television may still be exact within its sport, and sources put some leagues under a neighbouring sport.
  order by s.is_ambiguous, a.is_ambiguous, l.league_id
  limit 1
$$;
-- The sub-selects make each name be normalised once; without them the planner may do it for every row it looks at, 35 ms a call.
comment on function catalog.league_id_for(text, text) is 'The league a source means by its names of league and sport; null when unknown.';
grant execute on function catalog.league_id_for(text, text) to service_role;

-- sql/catalog/event_sides.sql

-- Who the sides of the events at hand are: teams and people known by the source's id or by alias, new ones as placeholders.

create function catalog.resolve_sides(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_teams bigint[];
begin
  perform catalog.find_teams_by_id(resolve_sides.source);
  perform catalog.find_teams();
  with wanted as (
    select distinct on (s.league_id, sides.squad, sides.normalized) s.league_id, s.sport_id, sides.squad, sides.name, sides.normalized
    from catalog.events_at_hand as s
    cross join lateral (values (s.home_team, s.home_squad, s.home_normalized, s.home_id), (s.away_team, s.away_squad, s.away_normalized, s.away_id))
      as sides (name, squad, normalized, side_id)
    where s.side_kind = 'team' and sides.side_id is null and sides.normalized <> ''
    order by s.league_id, sides.squad, sides.normalized, sides.name
  ),
  inserted as (
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, discovery_source, is_placeholder)
    select wanted.league_id, wanted.sport_id, wanted.squad, wanted.name, resolve_sides.source, true from wanted
    on conflict (league_id, squad, canonical_name_normalized) do update set record_status = 'active'
    returning team_id
  )
  select array_agg(inserted.team_id) into v_teams from inserted;
  if v_teams is not null then
    perform catalog.derive_team_aliases(v_teams);
    perform catalog.borrow_team_aliases(v_teams);
    perform catalog.find_teams();
  end if;

  perform catalog.find_people(resolve_sides.source);
  return coalesce(cardinality(v_teams), 0);
end;
$$;
comment on function catalog.resolve_sides(text) is
  'Fills home_id and away_id of catalog.events_at_hand; sides nobody knows become placeholder teams or participants with derived aliases. Returns the number of new teams.';
grant execute on function catalog.resolve_sides(text) to service_role;

create function catalog.find_teams_by_id(source text) returns void
language sql
set search_path = ''
as $$
  update catalog.events_at_hand as s
  set home_id = h.team_id, away_id = a.team_id,
    -- Whose squad it is the team itself knows better than the name that a source prints.
    home_squad = coalesce(h.squad, s.home_squad), away_squad = coalesce(a.squad, s.away_squad),
    squad = coalesce(nullif(h.squad, ''), nullif(a.squad, ''), s.squad)
  from catalog.events_at_hand as x
  left join lateral (
    select t.team_id, t.squad from catalog.team_identifiers as i join catalog.teams as t on t.team_id = i.team_id
    where i.source = find_teams_by_id.source and i.source_team_id = x.home_source_id
  ) as h on true
  left join lateral (
    select t.team_id, t.squad from catalog.team_identifiers as i join catalog.teams as t on t.team_id = i.team_id
    where i.source = find_teams_by_id.source and i.source_team_id = x.away_source_id
  ) as a on true
  where s.source_event_id = x.source_event_id and x.side_kind = 'team' and (h.team_id is not null or a.team_id is not null)
$$;
comment on function catalog.find_teams_by_id(text) is 'Sets the teams of the events at hand by the ids under which the source knows them.';
grant execute on function catalog.find_teams_by_id(text) to service_role;

create function catalog.find_people(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_people bigint[];
begin
  with wanted as (
    select distinct on (s.sport_id, sides.normalized) s.sport_id, sides.name
    from catalog.events_at_hand as s
    cross join lateral (values (s.home_team, s.home_normalized, s.home_source_id), (s.away_team, s.away_normalized, s.away_source_id)) as sides (name, normalized, source_id)
    where s.side_kind <> 'team' and sides.normalized <> ''
      and not exists (
        select from catalog.participant_identifiers as i where i.source = find_people.source and i.source_participant_id = sides.source_id)
    order by s.sport_id, sides.normalized, sides.name
  ),
  inserted as (
    insert into catalog.participants (sport_id, name, participant_type)
    select wanted.sport_id, wanted.name, case when wanted.name ~ '/|&| and ' then 'pair' else 'person' end from wanted
    on conflict (sport_id, name_normalized) do nothing
    returning participant_id
  )
  select array_agg(inserted.participant_id) into v_people from inserted;
  if v_people is not null then
    perform catalog.derive_participant_aliases(v_people);
  end if;

  with sides as (
    select s.source_event_id, side.no, coalesce(i.participant_id, p.participant_id) as participant_id
    from catalog.events_at_hand as s
    cross join lateral (values (1, s.home_team, s.home_source_id), (2, s.away_team, s.away_source_id)) as side (no, name, source_id)
    left join catalog.participant_identifiers as i on i.source = find_people.source and i.source_participant_id = side.source_id
    left join catalog.participants as p on p.sport_id = s.sport_id and p.name_normalized = catalog.normalize_name(side.name)
    where s.side_kind <> 'team' and side.name is not null
  )
  update catalog.events_at_hand as s
  set home_id = h.participant_id, away_id = a.participant_id
  from sides as h, sides as a
  where h.source_event_id = s.source_event_id and h.no = 1 and a.source_event_id = s.source_event_id and a.no = 2;

  insert into catalog.participant_identifiers (source, source_participant_id, participant_id)
  select distinct on (side.source_id) find_people.source, side.source_id, side.participant_id
  from catalog.events_at_hand as s
  cross join lateral (values (s.home_source_id, s.home_id), (s.away_source_id, s.away_id)) as side (source_id, participant_id)
  where s.side_kind <> 'team' and side.source_id is not null and side.participant_id is not null
  order by side.source_id, side.participant_id
  on conflict do nothing;
  return coalesce(cardinality(v_people), 0);
end;
$$;
comment on function catalog.find_people(text) is
  'Sets the people of the events at hand by the source''s id or by name; those nobody knows become participants with derived aliases. Returns the number of new people.';
grant execute on function catalog.find_people(text) to service_role;

-- Nested loops are off because the planner takes the found names for one row where they are thousands: 1.8 s against 0.1 s for 1,800 events.
create function catalog.find_teams() returns void
language sql
set search_path = ''
set enable_nestloop = off
as $$
  with wanted as (
    select distinct s.league_id, s.sport_id, sides.squad, sides.normalized
    from catalog.events_at_hand as s
    cross join lateral (values (s.home_squad, s.home_normalized, s.home_id), (s.away_squad, s.away_normalized, s.away_id)) as sides (squad, normalized, side_id)
    where s.side_kind = 'team' and sides.side_id is null and sides.normalized <> ''
  ),
  forms as (
    select w.*, w.normalized as form, 1 as form_no from wanted as w
    union
    select w.*, catalog.strip_club_words(w.normalized), 2 from wanted as w
  ),
  named as materialized (
    select w.*, a.team_id, a.priority
    from forms as w
    join catalog.team_aliases as a on a.alias_normalized = w.form and not a.is_ambiguous
  ),
  candidates as (
    select w.*,
      rank() over (partition by w.league_id, w.squad, w.normalized order by (t.league_id = w.league_id) desc, w.form_no, w.priority desc) as place
    from named as w
    join catalog.teams as t on t.team_id = w.team_id and t.sport_id = w.sport_id and t.squad = w.squad and t.record_status = 'active'
    -- In another league only a name that stands for itself may decide: places and abbreviations repeat all over the world.
    where t.league_id = w.league_id or w.priority >= 8
  ),
  found as (
    select c.league_id, c.squad, c.normalized, min(c.team_id) as team_id
    from candidates as c
    where c.place = 1
    group by c.league_id, c.squad, c.normalized
    having count(distinct c.team_id) = 1
  )
  update catalog.events_at_hand as s
  set home_id = coalesce(s.home_id, h.team_id), away_id = coalesce(s.away_id, a.team_id)
  from (
    select x.ctid as row_id, x.league_id, x.home_squad, x.away_squad, x.home_normalized, x.away_normalized
    from catalog.events_at_hand as x
    where x.side_kind = 'team'
  ) as k
  left join found as h on h.league_id = k.league_id and h.squad = k.home_squad and h.normalized = k.home_normalized
  left join found as a on a.league_id = k.league_id and a.squad = k.away_squad and a.normalized = k.away_normalized
  where s.ctid = k.row_id and (h.team_id is not null or a.team_id is not null)
$$;
comment on function catalog.find_teams() is
  'Sets the teams of the events at hand by alias, with and without club words: in the event''s own league first, else the one team of the sport and squad that goes by that name.';
grant execute on function catalog.find_teams() to service_role;

create function catalog.borrow_team_aliases(team_ids bigint[]) returns integer
language sql
set search_path = ''
as $$
  with inserted as (
    insert into catalog.team_aliases (team_id, alias, source, priority, is_ambiguous)
    select distinct on (t.team_id, a.alias_normalized) t.team_id, a.alias, a.source, a.priority, a.is_ambiguous
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    join catalog.team_aliases as own on own.team_id = t.team_id and own.priority >= 9
    join catalog.team_aliases as other on other.alias_normalized = own.alias_normalized and other.priority >= 8 and other.team_id <> t.team_id
    join catalog.teams as o on o.team_id = other.team_id and not o.is_placeholder and o.record_status = 'active'
    join catalog.api_leagues_canonical as ol on ol.league_id = o.league_id
    join catalog.team_aliases as a on a.team_id = o.team_id
    where t.team_id = any (borrow_team_aliases.team_ids)
      and ((own.priority = 10 and other.priority = 10)
        -- A core may be another club's full name (Barcelona SC): only what cannot be the same team in another spelling may lend by it.
        or (other.priority = 10 and (o.sport_id, o.squad) is distinct from (t.sport_id, t.squad))
        -- Countries go by the same names in all that they send: Turkey Women are Türkiye.
        or (own.priority = 10 and not other.is_ambiguous and ol.canonical_name = 'National Teams')
        -- Schools go by one name in all their sports (Maryland, Maryland Terrapins).
        or (own.priority = 10 and not other.is_ambiguous and l.canonical_name ~ '^NCAA ' and ol.canonical_name ~ '^NCAA '))
    order by t.team_id, a.alias_normalized, (o.sport_id = t.sport_id) desc, a.priority desc
    on conflict (team_id, alias_normalized) do nothing
    returning 1
  )
  select count(*)::integer from inserted
$$;
comment on function catalog.borrow_team_aliases(bigint[]) is
  'Gives a placeholder the aliases of the well-known team with the same full name in another squad, sport or competition (Japan Women, Ohio State soccer): one club or country goes by the same names everywhere. Returns the number of new aliases.';
grant execute on function catalog.borrow_team_aliases(bigint[]) to service_role;

-- sql/catalog/event_twins.sql

-- Which of the events at hand are one game, and which the catalogue knows already, from this source or another.

create function catalog.is_one_feed(source text) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select is_one_feed.source not in ('csv', 'manual')
$$;
comment on function catalog.is_one_feed(text) is 'Whether all that a source tells comes from one feed, which lists each game once in a league; files and admins'' imports may be put together from several.';
grant execute on function catalog.is_one_feed(text) to service_role;

create function catalog.group_events(source text) returns void
language sql
set search_path = ''
as $$
  with meetings as (
    select m.source_event_id, m.start_at, m.sport_id, m.squad, m.league_id, m.home_id < m.away_id as is_ordered,
      length(concat(m.home_team, m.away_team)) as name_length,
      coalesce(least(m.home_id, m.away_id) || ' ' || greatest(m.home_id, m.away_id), m.league_id || ' ' || catalog.normalize_name(m.event_name))
      -- A second game whose hour is not fixed yet stands at any hour.
      || case when m.time_is_known then '' else ' unknown' end as meeting,
      m.side_kind = 'team' and m.home_id is not null and m.away_id is not null and (sp.has_split_squads or catalog.is_one_feed(group_events.source)) as may_be_split
    from catalog.events_at_hand as m
    join catalog.api_sports_canonical as sp on sp.sport_id = m.sport_id
  ),
  gaps as (
    select g.*, case when g.start_at - lag(g.start_at) over w <= interval '2 hours' then 0 else 1 end as opens
    from meetings as g
    window w as (partition by g.sport_id, g.squad, g.meeting order by g.start_at, g.source_event_id)
  ),
  numbered as (
    select gaps.*, sum(gaps.opens) over (partition by gaps.sport_id, gaps.squad, gaps.meeting order by gaps.start_at, gaps.source_event_id) as meeting_no
    from gaps
  ),
  leagues as (
    -- One league of one feed that lists a pair both ways round at one hour means two games: split squads. Two leagues mean one, and files may hold several feeds.
    select n.*, n.may_be_split and bool_or(n.is_ordered) over l and not bool_and(n.is_ordered) over l as is_split
    from numbered as n
    window l as (partition by n.sport_id, n.squad, n.meeting, n.meeting_no, n.league_id)
  ),
  games as (
    select l.*, bool_or(l.is_split) over (partition by l.sport_id, l.squad, l.meeting, l.meeting_no) and l.is_ordered as is_other_half
    from leagues as l
  ),
  leaders as (
    select n.source_event_id, first_value(n.source_event_id) over (
      -- Of two rows that tell of one game the one that names the sides more fully leads.
      partition by n.sport_id, n.squad, n.meeting, n.meeting_no, n.is_other_half order by n.name_length desc, n.source_event_id) as leader
    from games as n
  )
  update catalog.events_at_hand as m set leader = leaders.leader from leaders where leaders.source_event_id = m.source_event_id
$$;
comment on function catalog.group_events(text) is
  'Sets the leader of each event at hand: one game listed twice, under two leagues or by two feeds, starts within two hours of itself; the two games of a doubleheader do not.';
grant execute on function catalog.group_events(text) to service_role;

create function catalog.find_events_by_id(source text) returns void
language sql
set search_path = ''
as $$
  with known as (
    select m.source_event_id, m.leader, i.event_id,
      case
        when exists (select from catalog.event_identifiers as o where o.event_id = i.event_id and o.source <> find_events_by_id.source)
          -- A source gives an id to another game, or moves one that other sources still tell of as it was.
          then m.start_at between e.event_datetime - interval '26 hours' and e.event_datetime + interval '26 hours' and is_same.pair
        -- What this source alone has told of may turn out to be another's event, once it says the sides and the hour.
        else e.event_datetime = m.start_at and e.time_is_known = m.time_is_known and is_same.pair
      end as fits
    from catalog.events_at_hand as m
    join catalog.event_identifiers as i
      on i.source = find_events_by_id.source and i.identifier_type = 'event_id' and i.identifier_value = m.source_event_id
    join catalog.events as e on e.event_id = i.event_id
    cross join lateral (
      select m.side_kind <> 'team' or m.home_team is null or e.home_team_id is null
        or (least(m.home_id, m.away_id), greatest(m.home_id, m.away_id)) = (least(e.home_team_id, e.away_team_id), greatest(e.home_team_id, e.away_team_id)) as pair
    ) as is_same
  ),
  led as (
    select distinct on (k.leader) k.leader, k.event_id
    from known as k
    where k.fits
    order by k.leader, k.source_event_id <> k.leader, k.event_id
  )
  update catalog.events_at_hand as m
  set event_id = led.event_id, event_id_before = known.event_id
  from catalog.events_at_hand as x
  left join led on led.leader = x.leader
  left join known on known.source_event_id = x.source_event_id
  where m.source_event_id = x.source_event_id and (led.leader is not null or known.source_event_id is not null)
$$;
comment on function catalog.find_events_by_id(text) is
  'Sets the event of those at hand whose id the source has used before, unless it now tells of another game than the other sources of that event, or for the first time of something that may be theirs. catalog.create_events comes back to it when nothing else fits.';
grant execute on function catalog.find_events_by_id(text) to service_role;

create function catalog.find_events_by_sides(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with told as materialized (
    select m.source_event_id, m.event_id_before, m.sport_id, m.league_id, m.squad, m.home_id, m.away_id, m.start_at, m.time_is_known, sp.has_split_squads
    from catalog.events_at_hand as m
    join catalog.api_sports_canonical as sp on sp.sport_id = m.sport_id
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'team' and m.home_id is not null and m.away_id is not null
  ),
  -- Two joins, each by hash or index: one with either order was neither.
  meetings as (
    select t.*, e.event_id, e.event_datetime, e.league_id as known_league_id, e.venue, true as is_same_order
    from told as t
    join catalog.events as e on e.home_team_id = t.home_id and e.away_team_id = t.away_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.event_datetime between t.start_at - interval '2 hours' and t.start_at + interval '2 hours'
      -- Midnight in place of a time says nothing of the hour, but it may be the hour: evening games of America begin at midnight UTC.
      and ((t.time_is_known and e.time_is_known) or e.event_datetime = t.start_at)
    union all
    select t.*, e.event_id, e.event_datetime, e.league_id, e.venue, false
    from told as t
    join catalog.events as e on e.home_team_id = t.away_id and e.away_team_id = t.home_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.event_datetime between t.start_at - interval '2 hours' and t.start_at + interval '2 hours'
      and ((t.time_is_known and e.time_is_known) or e.event_datetime = t.start_at)
  ),
  pairs as (
    select m.source_event_id, m.event_id, m.is_same_order, m.event_id is not distinct from m.event_id_before as is_own,
      abs(extract(epoch from m.event_datetime - m.start_at)) as seconds_off
    from meetings as m
    left join catalog.events_at_hand as o on o.event_id = m.event_id
    cross join lateral (
      select exists (select from catalog.event_identifiers as i where i.event_id = m.event_id and i.source = find_events_by_sides.source) as is_known
    ) as own
    where o.event_id is null
      -- The same pair the other way round in one league is another game where its own feed lists it beside this, or where squads are split, unless
      -- another source puts it in the same place.
      and (m.is_same_order or m.known_league_id <> m.league_id or (
        not (own.is_known and catalog.is_one_feed(find_events_by_sides.source))
        and (not m.has_split_squads or (not own.is_known and exists (
          select from catalog.events_staging as s
          where s.source_event_id = m.source_event_id and catalog.normalize_name(s.venue) = catalog.normalize_name(m.venue))))))
      -- A source that knows both by ids of their own means two games, however near one moves to the other.
      and (m.event_id_before is null or m.event_id = m.event_id_before or not own.is_known)
  ),
  nearest as (
    -- Another source's event of the game before the one that this source alone has told of so far.
    select distinct on (p.source_event_id) p.* from pairs as p
    order by p.source_event_id, p.is_own, p.is_same_order desc, p.seconds_off, p.event_id
  ),
  chosen as (
    select distinct on (n.event_id) n.* from nearest as n
    order by n.event_id, n.is_same_order desc, n.seconds_off, n.source_event_id
  )
  update catalog.events_at_hand as m set event_id = chosen.event_id from chosen where chosen.source_event_id = m.source_event_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.find_events_by_sides(text) is
  'Sets the event of those at hand whose two teams meet in a known event within two hours, each event once, the nearest first. Returns their number; call it until it is 0.';
grant execute on function catalog.find_events_by_sides(text) to service_role;

create function catalog.day_at_venue(start_at timestamptz, time_is_known boolean, utc_offset_minutes integer, source text) returns date
language sql
stable parallel safe
set search_path = ''
as $$
  select case
    when day_at_venue.time_is_known and day_at_venue.utc_offset_minutes is not null
      then (day_at_venue.start_at at time zone 'UTC' + make_interval(mins => day_at_venue.utc_offset_minutes))::date
    -- Where nobody tells the venue's offset, and for ESPN, whose days are New York's.
    when day_at_venue.time_is_known or day_at_venue.source = 'espn' then (day_at_venue.start_at at time zone 'America/New_York')::date
    else (day_at_venue.start_at at time zone 'UTC')::date
  end
$$;
comment on function catalog.day_at_venue(timestamptz, boolean, integer, text) is
  'The day on which a game is played where it is played. Without a time the start is the beginning of the day as the source counts days.';
grant execute on function catalog.day_at_venue(timestamptz, boolean, integer, text) to service_role;

create function catalog.find_events_by_day(source text) returns void
language sql
set search_path = ''
as $$
  with told as materialized (
    select m.source_event_id, m.sport_id, m.squad, m.home_id, m.away_id, m.start_at, m.utc_offset_minutes, m.time_is_known, sp.has_doubleheaders, sp.has_split_squads
    from catalog.events_at_hand as m
    join catalog.api_sports_canonical as sp on sp.sport_id = m.sport_id
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'team' and m.home_id is not null and m.away_id is not null
  ),
  meetings as (
    -- From midnight UTC of a day to its last game on America's west coast. What is cancelled is told of beside what is on.
    select t.*, e.event_id, e.event_datetime, e.time_is_known as is_timed, e.data_sources
    from told as t
    join catalog.events as e on e.home_team_id = t.home_id and e.away_team_id = t.away_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.status <> 'cancelled' and e.event_datetime between t.start_at - interval '32 hours' and t.start_at + interval '32 hours'
    union all
    select t.*, e.event_id, e.event_datetime, e.time_is_known, e.data_sources
    from told as t
    join catalog.events as e on e.home_team_id = t.away_id and e.away_team_id = t.home_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.record_status = 'active' and e.status <> 'cancelled' and e.event_datetime between t.start_at - interval '32 hours' and t.start_at + interval '32 hours'
      and not t.has_split_squads
  ),
  pairs as (
    select m.source_event_id, m.event_id
    from meetings as m
    left join catalog.events_at_hand as o on o.event_id = m.event_id
    cross join lateral (
      select coalesce(m.utc_offset_minutes, (
        select i.utc_offset_minutes from catalog.event_identifiers as i where i.event_id = m.event_id and i.utc_offset_minutes is not null limit 1)) as utc_offset_minutes
    ) as venue
    where o.event_id is null
      and catalog.day_at_venue(m.event_datetime, m.is_timed, venue.utc_offset_minutes, case when 'espn' = any (m.data_sources) then 'espn' end)
        = catalog.day_at_venue(m.start_at, m.time_is_known, venue.utc_offset_minutes, find_events_by_day.source)
      -- Hours apart they are the two games of a doubleheader, of which each source lists one, where the sport has such.
      and (not m.has_doubleheaders or not m.time_is_known or not m.is_timed or m.event_datetime between m.start_at - interval '3 hours' and m.start_at + interval '3 hours')
      -- Midnight UTC may be the hour itself: then it is the evening before, and which night is meant nobody can say.
      and (m.time_is_known or m.event_datetime <> m.start_at + interval '24 hours')
      and (m.is_timed or m.start_at <> m.event_datetime + interval '24 hours')
      -- A source that knows both means two games.
      and not exists (select from catalog.event_identifiers as i where i.event_id = m.event_id and i.source = find_events_by_day.source)
  ),
  counted as (
    select p.*, count(*) over (partition by p.source_event_id) as events, count(*) over (partition by p.event_id) as tellings
    from pairs as p
  )
  update catalog.events_at_hand as m
  set event_id = c.event_id
  from counted as c
  where c.source_event_id = m.source_event_id and c.events = 1 and c.tellings = 1
$$;
comment on function catalog.find_events_by_day(text) is
  'Sets the event of those at hand whose two teams meet but once on that day of the venue, by this source and by the others: sources differ by hours while a time is not yet fixed.';
grant execute on function catalog.find_events_by_day(text) to service_role;

create function catalog.find_events_by_one_side(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_here bigint[];
  v_there bigint[];
  v_events bigint[];
begin
  with told as materialized (
    select m.source_event_id, m.sport_id, m.squad, m.home_id, m.away_id, m.start_at
    from catalog.events_at_hand as m
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'team' and m.time_is_known and m.home_id is not null and m.away_id is not null
  ),
  meetings as (
    select t.source_event_id, e.event_id, t.away_id as here_id, e.away_team_id as there_id
    from told as t
    join catalog.events as e on e.home_team_id = t.home_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.away_team_id <> t.away_id and e.time_is_known and e.record_status = 'active'
      and e.event_datetime between t.start_at - interval '30 minutes' and t.start_at + interval '30 minutes'
    union all
    select t.source_event_id, e.event_id, t.home_id, e.home_team_id
    from told as t
    join catalog.events as e on e.away_team_id = t.away_id and e.sport_id = t.sport_id and e.squad = t.squad
    where e.home_team_id <> t.home_id and e.time_is_known and e.record_status = 'active'
      and e.event_datetime between t.start_at - interval '30 minutes' and t.start_at + interval '30 minutes'
  ),
  pairs as (
    select m.*
    from meetings as m
    join catalog.teams as here on here.team_id = m.here_id
    join catalog.teams as there on there.team_id = m.there_id
    left join catalog.events_at_hand as o on o.event_id = m.event_id
    where o.event_id is null
      and not exists (select from catalog.event_identifiers as i where i.event_id = m.event_id and i.source = find_events_by_one_side.source)
      -- Two teams that are both well known are two teams: a club's split squads may play both at once.
      and (here.is_placeholder or there.is_placeholder)
  ),
  counted as (
    select p.*, count(*) over (partition by p.source_event_id) as events, count(*) over (partition by p.event_id) as tellings
    from pairs as p
  ),
  same as (
    update catalog.events_at_hand as m
    set event_id = c.event_id
    from counted as c
    where c.source_event_id = m.source_event_id and c.events = 1 and c.tellings = 1
    returning c.here_id, c.there_id, c.event_id
  )
  select array_agg(same.here_id), array_agg(same.there_id), array_agg(same.event_id) into v_here, v_there, v_events from same;
  return case when v_events is null then 0 else catalog.note_same_games(v_there, v_here, v_events) end;
end;
$$;
comment on function catalog.find_events_by_one_side(text) is
  'Sets the event of those at hand that share one team and the hour with a known event of other sources, at home or away as there: a team plays one game at a time, so the other side is the same team under another name, which is noted for the team sync. Returns how many such teams were noted.';
grant execute on function catalog.find_events_by_one_side(text) to service_role;

create function catalog.find_events_of_people(source text) returns void
language sql
set search_path = ''
as $$
  with people as (
    select e.event_id, e.sport_id, e.squad, e.event_datetime, e.time_is_known, h.participant_id as home_id, a.participant_id as away_id,
      x.name_normalized as home_name, y.name_normalized as away_name
    from catalog.events as e
    join catalog.event_participants as h on h.event_id = e.event_id and h.role = 'home'
    join catalog.event_participants as a on a.event_id = e.event_id and a.role = 'away'
    join catalog.participants as x on x.participant_id = h.participant_id
    join catalog.participants as y on y.participant_id = a.participant_id
    where e.record_status = 'active'
      and e.event_datetime between (select min(m.start_at) from catalog.events_at_hand as m) - interval '1 day' and (select max(m.start_at) from catalog.events_at_hand as m) + interval '1 day'
  ),
  told as materialized (
    select m.source_event_id, m.sport_id, m.squad, m.league_id, m.start_at, m.time_is_known, m.home_id, m.away_id, m.home_normalized, m.away_normalized,
      case when m.home_team is null then catalog.normalize_name(m.event_name) end as title
    from catalog.events_at_hand as m
    where m.event_id is null and m.leader = m.source_event_id and m.side_kind = 'person'
  ),
  pairs as (
    select t.source_event_id, t.start_at, t.time_is_known, p.event_id, p.event_datetime, p.time_is_known as is_timed
    from told as t
    join people as p on least(p.home_id, p.away_id) = least(t.home_id, t.away_id) and greatest(p.home_id, p.away_id) = greatest(t.home_id, t.away_id) and p.squad = t.squad
    where t.title is null
    union all
    -- One source's title holds both names: the tournament stands before them.
    select t.source_event_id, t.start_at, t.time_is_known, p.event_id, p.event_datetime, p.time_is_known
    from told as t
    join people as p on p.sport_id = t.sport_id and p.squad = t.squad
    where t.title is not null and p.home_name like '% %' and p.away_name like '% %'
      and position(' ' || p.home_name || ' ' in ' ' || t.title || ' ') > 0 and position(' ' || p.away_name || ' ' in ' ' || t.title || ' ') > 0
    union all
    select t.source_event_id, t.start_at, t.time_is_known, e.event_id, e.event_datetime, e.time_is_known
    from told as t
    join catalog.events as e on e.league_id = t.league_id and e.squad = t.squad and e.home_team is null and e.record_status = 'active'
      and e.event_datetime between t.start_at - interval '1 day' and t.start_at + interval '1 day'
    where t.title is null and t.home_normalized like '% %' and t.away_normalized like '% %'
      and position(' ' || t.home_normalized || ' ' in ' ' || e.event_name_normalized || ' ') > 0
      and position(' ' || t.away_normalized || ' ' in ' ' || e.event_name_normalized || ' ') > 0
  ),
  fitting as (
    select p.source_event_id, p.event_id, abs(extract(epoch from p.event_datetime - p.start_at)) as seconds_off
    from pairs as p
    where not exists (select from catalog.events_at_hand as o where o.event_id = p.event_id)
      -- Players meet once a tournament: sources that know only the session are half a day apart, and some only know the day.
      and (p.event_datetime between p.start_at - interval '2 hours' and p.start_at + interval '2 hours' or (
        not exists (select from catalog.event_identifiers as i where i.event_id = p.event_id and i.source = find_events_of_people.source)
        and (p.event_datetime between p.start_at - interval '12 hours' and p.start_at + interval '12 hours'
          or (not (p.time_is_known and p.is_timed) and (p.event_datetime at time zone 'UTC')::date = (p.start_at at time zone 'UTC')::date))))
  ),
  chosen as (
    select distinct on (f.source_event_id) f.source_event_id, f.event_id from fitting as f order by f.source_event_id, f.seconds_off, f.event_id
  )
  update catalog.events_at_hand as m set event_id = chosen.event_id from chosen where chosen.source_event_id = m.source_event_id
$$;
comment on function catalog.find_events_of_people(text) is
  'Sets the event of those at hand between people who meet in a known event of that time or day, also where one source has both names only in a title.';
grant execute on function catalog.find_events_of_people(text) to service_role;

create function catalog.find_events_by_title(source text) returns void
language sql
set search_path = ''
as $$
  with titles as materialized (
    select m.source_event_id, m.league_id, m.squad, m.start_at, m.time_is_known, catalog.normalize_name(m.event_name) as title
    from catalog.events_at_hand as m
    where m.event_id is null and m.leader = m.source_event_id and m.home_team is null
  ),
  numbered as materialized (
    select t.*, array(select n.no[1] from regexp_matches(t.title, '\d+', 'g') as n (no) order by 1) as numbers from titles as t
  ),
  pairs as (
    select t.source_event_id, e.event_id, e.event_name_normalized = t.title as is_same,
      extensions.similarity(e.event_name_normalized, t.title) as likeness
    from numbered as t
    join catalog.events as e on e.league_id = t.league_id and e.squad = t.squad
      and e.event_datetime between t.start_at - interval '26 hours' and t.start_at + interval '26 hours'
    cross join lateral (
      select array(select n.no[1] from regexp_matches(e.event_name_normalized, '\d+', 'g') as n (no) order by 1) as numbers,
        not exists (select from catalog.event_identifiers as i where i.event_id = e.event_id and i.source = find_events_by_title.source) as is_others,
        case when t.time_is_known and e.time_is_known
          then abs(extract(epoch from e.event_datetime - t.start_at)) / 60
          when catalog.day_at_venue(e.event_datetime, e.time_is_known, null, case when 'espn' = any (e.data_sources) then 'espn' end)
            = catalog.day_at_venue(t.start_at, t.time_is_known, null, find_events_by_title.source) then 0
        end as minutes_off
    ) as other
    where e.home_team is null and e.record_status = 'active'
      and not exists (select from catalog.events_at_hand as o where o.event_id = e.event_id)
      and other.minutes_off <= 120
      and (e.event_name_normalized = t.title or (
        -- Another source's words for it, at the same half hour. Numbers must agree where both have some: Practice 1 is not Practice 2.
        other.is_others and other.minutes_off <= 30
        and (other.numbers = t.numbers or other.numbers = '{}' or t.numbers = '{}')
        -- 0.45: UFC Fight Night with and without its number 0.9, a Grand Prix's sessions under a sponsor's name 0.5, two sessions 0.4.
        and extensions.similarity(e.event_name_normalized, t.title) >= 0.45))
  ),
  best as (
    select distinct on (p.source_event_id) p.* from pairs as p order by p.source_event_id, p.is_same desc, p.likeness desc, p.event_id
  ),
  chosen as (
    select distinct on (b.event_id) b.* from best as b order by b.event_id, b.is_same desc, b.likeness desc, b.source_event_id
  )
  update catalog.events_at_hand as m set event_id = chosen.event_id from chosen where chosen.source_event_id = m.source_event_id
$$;
comment on function catalog.find_events_by_title(text) is
  'Sets the event of races and cards at hand that the league has at that time under the same title or, by another source, nearly the same.';
grant execute on function catalog.find_events_by_title(text) to service_role;

-- sql/catalog/event_facts.sql

-- What each source says of an event, and how that becomes the event's row.

create function catalog.write_identifiers(source text) returns void
language sql
set search_path = ''
as $$
  insert into catalog.event_identifiers (event_id, source, identifier_value, source_digest, utc_offset_minutes, facts, metadata)
  select m.event_id, write_identifiers.source, m.source_event_id, m.source_digest, m.utc_offset_minutes,
    jsonb_strip_nulls(jsonb_build_object(
      'league', s.league, 'event_name', s.event_name, 'home_team', s.home_team, 'away_team', s.away_team,
      'start_at', s.start_at, 'time_is_known', case when not s.time_is_known then false end, 'status', s.status, 'venue', s.venue, 'city', s.city,
      'country', s.country, 'season', s.season, 'round', s.round, 'broadcaster', s.broadcaster, 'description', s.description,
      'thumbnail_url', s.thumbnail_url, 'home_logo_url', s.home_logo_url, 'away_logo_url', s.away_logo_url)),
    s.metadata
  from catalog.events_at_hand as m
  join catalog.events_staging as s on s.source_event_id = m.source_event_id
  -- The leader's id is the event's first.
  order by m.event_id, m.source_event_id <> m.leader, m.source_event_id
  on conflict (source, identifier_type, identifier_value) do update
  set event_id = excluded.event_id, source_digest = excluded.source_digest, utc_offset_minutes = excluded.utc_offset_minutes,
    facts = excluded.facts, metadata = excluded.metadata
$$;
comment on function catalog.write_identifiers(text) is 'Notes under which ids the source knows the events at hand and what it says of them.';
grant execute on function catalog.write_identifiers(text) to service_role;

create function catalog.write_participants(source text) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_people bigint[];
begin
  insert into catalog.event_participants (event_id, participant_id, role)
  select distinct on (m.event_id, sides.role) m.event_id, sides.participant_id, sides.role
  from catalog.events_at_hand as m
  cross join lateral (values (m.home_id, 'home'), (m.away_id, 'away')) as sides (participant_id, role)
  where m.side_kind <> 'team' and m.leader = m.source_event_id and sides.participant_id is not null
  order by m.event_id, sides.role, m.source_event_id
  on conflict (event_id, role) where role <> 'field' do update set participant_id = excluded.participant_id
  where event_participants.participant_id <> excluded.participant_id;

  if not exists (select from catalog.events_staging as s where s.field is not null) then
    return;
  end if;
  with wanted as (
    select distinct on (m.sport_id, catalog.normalize_name(c.name)) m.sport_id, c.name, c.abbreviation, c.country
    from catalog.events_at_hand as m
    join catalog.events_staging as s on s.source_event_id = m.source_event_id
    cross join lateral jsonb_to_recordset(s.field) as c (id text, name text, abbreviation text, country text)
    where catalog.normalize_name(c.name) <> ''
      and not exists (
        select from catalog.participant_identifiers as i where i.source = write_participants.source and i.source_participant_id = c.id)
    order by m.sport_id, catalog.normalize_name(c.name), c.name
  ),
  inserted as (
    insert into catalog.participants (sport_id, name, abbreviation, country)
    select wanted.sport_id, wanted.name, wanted.abbreviation, wanted.country from wanted
    on conflict (sport_id, name_normalized) do nothing
    returning participant_id
  )
  select array_agg(inserted.participant_id) into v_people from inserted;
  if v_people is not null then
    perform catalog.derive_participant_aliases(v_people);
  end if;

  with competitors as materialized (
    select distinct on (m.event_id, p.participant_id) m.event_id, p.participant_id, c.id
    from catalog.events_at_hand as m
    join catalog.events_staging as s on s.source_event_id = m.source_event_id
    cross join lateral jsonb_to_recordset(s.field) as c (id text, name text)
    left join catalog.participant_identifiers as i on i.source = write_participants.source and i.source_participant_id = c.id
    join catalog.participants as p on p.participant_id = i.participant_id or (i.participant_id is null and p.sport_id = m.sport_id and p.name_normalized = catalog.normalize_name(c.name))
    order by m.event_id, p.participant_id, c.id
  ),
  identified as (
    insert into catalog.participant_identifiers (source, source_participant_id, participant_id)
    select distinct on (c.id) write_participants.source, c.id, c.participant_id from competitors as c where c.id is not null order by c.id, c.participant_id
    on conflict do nothing
  ),
  left_out as (
    delete from catalog.event_participants as p
    using (select distinct c.event_id from competitors as c) as e
    where p.event_id = e.event_id and p.role = 'field'
      and not exists (select from competitors as c where c.event_id = p.event_id and c.participant_id = p.participant_id)
  )
  insert into catalog.event_participants (event_id, participant_id, role)
  select c.event_id, c.participant_id, 'field' from competitors as c
  on conflict (event_id, participant_id) where role = 'field' do nothing;
end;
$$;
comment on function catalog.write_participants(text) is 'Notes who competes in the events at hand: both sides of person sports, and the field of races and cards, with new people where needed.';
grant execute on function catalog.write_participants(text) to service_role;

create function catalog.overlay_jsonb(objects jsonb[]) returns jsonb
language plpgsql
immutable strict parallel safe
set search_path = ''
as $$
declare
  v_object jsonb;
  v_overlaid jsonb := '{}'::jsonb;
begin
  foreach v_object in array overlay_jsonb.objects loop
    v_overlaid := v_overlaid || v_object;
  end loop;
  return v_overlaid;
end;
$$;
comment on function catalog.overlay_jsonb(jsonb[]) is
  'Objects laid over each other: of a key that several have, the last one''s value counts. Not an aggregate, because an aggregate cannot have a fixed search_path.';
grant execute on function catalog.overlay_jsonb(jsonb[]) to service_role;

create function catalog.merge_facts() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_updated integer;
  v_ranked constant text[] := array['status', 'venue', 'city', 'country', 'season', 'round', 'broadcaster', 'description', 'thumbnail_url'];
  v_unranked constant text[] := array['league', 'event_name', 'home_team', 'away_team', 'home_logo_url', 'away_logo_url', 'start_at', 'time_is_known'];
  v_keys constant text[] := v_ranked || v_unranked;
begin
  -- The trigger that notes a person's corrections must not take these for some.
  perform set_config('epgoat.is_merging', 'on', true);
  with affected as materialized (
    -- A new event of one telling holds all of it already.
    select m.event_id from catalog.events_at_hand as m group by m.event_id having not bool_or(m.is_new) or count(*) > 1
    union
    select m.event_id_before from catalog.events_at_hand as m where m.event_id_before <> m.event_id
  ),
  reports as materialized (
    select i.event_id, i.source, i.facts, m.source_event_id, m.league_id, m.sport_id, m.squad, m.side_kind, m.home_id, m.away_id,
      row_number() over (
        partition by i.event_id
        -- Who names the sides knows more than who has a title only.
        order by not i.facts ? 'home_team', coalesce(p.rank, 99), m.source_event_id is null, length(concat(i.facts ->> 'home_team', i.facts ->> 'away_team')) desc, i.event_identifier_id) as place
    from affected as a
    join catalog.event_identifiers as i on i.event_id = a.event_id
    left join catalog.events_at_hand as m on m.source_event_id = i.identifier_value and m.event_id = i.event_id
    left join catalog.field_precedence as p on p.field = 'sides' and p.source = i.source
  ),
  starts as (
    select distinct on (r.event_id) r.event_id, (r.facts ->> 'start_at')::timestamptz as start_at, not r.facts ? 'time_is_known' as time_is_known
    from reports as r
    left join catalog.field_precedence as p on p.field = 'start' and p.source = r.source
    order by r.event_id, r.facts ? 'time_is_known', coalesce(p.rank, 99), r.place
  ),
  ranks as materialized (
    -- What a source is asked about at each rank: its facts without all the others.
    select p.source, p.rank, array(select k.key from unnest(v_keys) as k (key) where k.key <> all (array_agg(p.field))) as left_out
    from catalog.field_precedence as p
    where p.field = any (v_ranked)
    group by p.source, p.rank
  ),
  merged as (
    -- From the last rank to the first, so that who counts more writes over who counts less.
    select r.event_id, catalog.overlay_jsonb(array_agg(r.facts - coalesce(k.left_out, v_unranked) order by k.rank desc nulls first, r.place desc)) as facts
    from reports as r
    left join ranks as k on k.source = r.source
    group by r.event_id
  ),
  sources as (
    select r.event_id, array_agg(distinct r.source order by r.source) as data_sources from reports as r group by r.event_id
  ),
  wanted as (
    select e.event_id, w.sides_are_told,
      case when w.sides_are_told then lead.league_id else e.league_id end as league_id,
      case when w.sides_are_told then lead.sport_id else e.sport_id end as sport_id,
      case when w.sides_are_told then lead.squad else e.squad end as squad,
      case when w.sides_are_told and 'event_name' <> all (e.corrected_fields) then lead.facts ->> 'event_name' else e.event_name end as event_name,
      case when w.sides_are_told then lead.facts ->> 'home_team' else e.home_team end as home_team,
      case when w.sides_are_told then lead.facts ->> 'away_team' else e.away_team end as away_team,
      case when not w.sides_are_told then e.home_team_id when lead.side_kind = 'team' then lead.home_id end as home_team_id,
      case when not w.sides_are_told then e.away_team_id when lead.side_kind = 'team' then lead.away_id end as away_team_id,
      case when w.sides_are_told then coalesce(lead.facts ->> 'home_logo_url', e.home_logo_url) else e.home_logo_url end as home_logo_url,
      case when w.sides_are_told then coalesce(lead.facts ->> 'away_logo_url', e.away_logo_url) else e.away_logo_url end as away_logo_url,
      case when 'event_datetime' = any (e.corrected_fields) then e.event_datetime else starts.start_at end as event_datetime,
      case when 'event_datetime' = any (e.corrected_fields) then e.time_is_known else starts.time_is_known end as time_is_known,
      case when 'status' = any (e.corrected_fields) then e.status else merged.facts ->> 'status' end as status,
      case when 'venue' = any (e.corrected_fields) then e.venue else coalesce(merged.facts ->> 'venue', e.venue) end as venue,
      case when 'city' = any (e.corrected_fields) then e.city else coalesce(merged.facts ->> 'city', e.city) end as city,
      case when 'country' = any (e.corrected_fields) then e.country else coalesce(merged.facts ->> 'country', e.country) end as country,
      case when 'season' = any (e.corrected_fields) then e.season else coalesce(merged.facts ->> 'season', e.season) end as season,
      case when 'round' = any (e.corrected_fields) then e.round else coalesce(merged.facts ->> 'round', e.round) end as round,
      case when 'broadcaster' = any (e.corrected_fields) then e.broadcaster else coalesce(merged.facts ->> 'broadcaster', e.broadcaster) end as broadcaster,
      case when 'description' = any (e.corrected_fields) then e.description else coalesce(merged.facts ->> 'description', e.description) end as description,
      case when 'thumbnail_url' = any (e.corrected_fields) then e.thumbnail_url else coalesce(merged.facts ->> 'thumbnail_url', e.thumbnail_url) end as thumbnail_url,
      case when 'record_status' = any (e.corrected_fields) then e.record_status else 'active' end as record_status,
      sources.data_sources
    from affected as a
    join catalog.events as e on e.event_id = a.event_id
    join reports as lead on lead.event_id = a.event_id and lead.place = 1
    cross join lateral (
      -- Sides go together with their order and league; a report that is not at hand has told them before.
      select lead.source_event_id is not null and not e.corrected_fields && array['home_team', 'away_team', 'home_team_id', 'away_team_id', 'league_id'] as sides_are_told
    ) as w
    join starts on starts.event_id = a.event_id
    join merged on merged.event_id = a.event_id
    join sources on sources.event_id = a.event_id
  )
  update catalog.events as e
  set league_id = w.league_id, sport_id = w.sport_id, squad = w.squad, event_name = w.event_name, home_team = w.home_team, away_team = w.away_team,
    home_team_id = w.home_team_id, away_team_id = w.away_team_id, home_logo_url = w.home_logo_url, away_logo_url = w.away_logo_url,
    event_datetime = w.event_datetime, time_is_known = w.time_is_known, status = w.status, venue = w.venue, city = w.city, country = w.country,
    season = w.season, round = w.round, broadcaster = w.broadcaster, description = w.description, thumbnail_url = w.thumbnail_url,
    record_status = w.record_status, data_sources = w.data_sources
  from wanted as w
  where e.event_id = w.event_id
    and (e.league_id, e.sport_id, e.squad, e.event_name, e.home_team, e.away_team, e.home_team_id, e.away_team_id, e.home_logo_url, e.away_logo_url,
        e.event_datetime, e.time_is_known, e.status, e.venue, e.city, e.country, e.season, e.round, e.broadcaster, e.description, e.thumbnail_url,
        e.record_status, e.data_sources)
      is distinct from
        (w.league_id, w.sport_id, w.squad, w.event_name, w.home_team, w.away_team, w.home_team_id, w.away_team_id, w.home_logo_url, w.away_logo_url,
        w.event_datetime, w.time_is_known, w.status, w.venue, w.city, w.country, w.season, w.round, w.broadcaster, w.description, w.thumbnail_url,
        w.record_status, w.data_sources);
  get diagnostics v_updated = row_count;
  -- An event whose every id has moved to another is told of by nobody any more.
  update catalog.events as e
  set record_status = 'archived'
  where e.event_id in (select m.event_id_before from catalog.events_at_hand as m where m.event_id_before <> m.event_id)
    and e.record_status = 'active'
    and not exists (select from catalog.event_identifiers as i where i.event_id = e.event_id);
  perform set_config('epgoat.is_merging', 'off', true);
  return v_updated;
end;
$$;
comment on function catalog.merge_facts() is
  'Brings the rows of known events at hand in line with what their sources say, by catalog.field_precedence; a start whose time is known beats one that names only the day, and columns that a person corrected stay. Returns the number of changed events.';
grant execute on function catalog.merge_facts() to service_role;

create function catalog.tg_events__note_corrections() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_fields text[];
begin
  select array_agg(k.key order by k.key) into v_fields
  from jsonb_each(to_jsonb(new)) as k
  where k.value is distinct from to_jsonb(old) -> k.key
    and k.key in ('event_name', 'home_team', 'away_team', 'home_team_id', 'away_team_id', 'league_id', 'event_datetime', 'status', 'venue', 'city', 'country',
      'season', 'round', 'broadcaster', 'description', 'thumbnail_url', 'record_status')
    and k.key <> all (new.corrected_fields);
  if v_fields is not null then
    new.corrected_fields := array(select f.field from unnest(new.corrected_fields || v_fields) as f (field) order by f.field);
  end if;
  return new;
end;
$$;
comment on function catalog.tg_events__note_corrections() is
  'Before a person''s update of an event: names the edited columns in corrected_fields, so that no source overwrites them. An edit of corrected_fields itself is left as it is.';
create trigger events_110_note_corrections before update on catalog.events
  for each row when (new.corrected_fields = old.corrected_fields and coalesce(current_setting('epgoat.is_merging', true), '') <> 'on')
  execute function catalog.tg_events__note_corrections();

-- sql/catalog/event_import.sql

-- The way events come in: rows by COPY into catalog.events_staging, then one set-based merge. Every source uses this path.

create function catalog.merge_events(source text) returns table (created integer, updated integer, unchanged integer, teams_created integer)
language plpgsql
set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
  v_created integer;
  v_updated integer;
  v_total integer;
  v_teams integer;
  v_noted integer := 0;
  v_nestloop text := current_setting('enable_nestloop');
begin
  -- Two imports at once could create the same team twice; imports are short, so they take turns.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  v_total := catalog.collect_events(merge_events.source);
  if not exists (select from catalog.events_at_hand) then
    delete from catalog.events_staging;
    return query select 0, 0, v_total, 0;
    return;
  end if;
  -- The planner takes rows of a moment ago for a handful: with 20,000 of them its loops took minutes. A day's fifty are best looked up one by one.
  if (select count(*) from catalog.events_at_hand) > 1000 then
    perform set_config('enable_nestloop', 'off', true);
  end if;
  perform catalog.place_events(merge_events.source);
  v_teams := catalog.resolve_sides(merge_events.source);
  perform catalog.group_events(merge_events.source);
  analyze catalog.events_at_hand;

  perform catalog.find_events_by_id(merge_events.source);
  while catalog.find_events_by_sides(merge_events.source) > 0 loop
  end loop;
  if catalog.is_one_feed(merge_events.source) then
    perform catalog.find_events_by_day(merge_events.source);
    v_noted := catalog.find_events_by_one_side(merge_events.source);
  end if;
  perform catalog.find_events_of_people(merge_events.source);
  perform catalog.find_events_by_title(merge_events.source);
  v_created := catalog.create_events(merge_events.source);
  perform catalog.write_identifiers(merge_events.source);
  perform catalog.write_participants(merge_events.source);
  v_updated := catalog.merge_facts();
  perform set_config('enable_nestloop', v_nestloop, true);
  delete from catalog.events_at_hand;
  delete from catalog.events_staging;
  if v_noted > 0 then
    -- Last, because a merge of teams moves their events.
    perform catalog.auto_resolve_conflicts();
  end if;
  return query select v_created, v_updated, v_total - v_created - v_updated, v_teams;
end;
$$;
comment on function catalog.merge_events(text) is
  'Merges catalog.events_staging into catalog.events: what a source repeats is skipped, the same game under two leagues, ids or sources becomes one row with several identifiers, its columns taken from the source that counts (catalog.field_precedence); unknown leagues and teams are created as placeholders. Empties the staging table. Call it in the transaction that filled it. Returns counts of rows of the source.';
grant execute on function catalog.merge_events(text) to service_role;

create function catalog.collect_events(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_total integer;
  v_has_twins boolean;
begin
  select count(*), count(*) <> count(distinct s.source_event_id) into v_total, v_has_twins from catalog.events_staging as s;
  if v_has_twins then
    -- A source that tells an event twice under one id means it once.
    delete from catalog.events_staging as s
    using (select d.ctid as row_id, row_number() over (partition by d.source_event_id order by d.ctid) as nth from catalog.events_staging as d) as twin
    where twin.row_id = s.ctid and twin.nth > 1;
    select count(*) into v_total from catalog.events_staging as s;
  end if;
  delete from catalog.events_at_hand;
  insert into catalog.events_at_hand (source_event_id, league, sport, source_league_id, event_name, home_team, away_team, home_source_id, away_source_id,
    start_at, time_is_known, utc_offset_minutes, source_digest)
  with told as (
    select s.source_event_id, s.league, s.sport, s.source_league_id, s.event_name, s.home_team, s.away_team, s.home_source_id, s.away_source_id,
      s.start_at, s.time_is_known, s.utc_offset_minutes,
      md5((s.league, s.sport, s.event_name, s.home_team, s.away_team, extract(epoch from s.start_at), s.venue, s.status, s.source_league_id, s.home_source_id,
        s.away_source_id, s.time_is_known, s.city, s.country, s.season, s.round, s.broadcaster, s.description, s.thumbnail_url, s.home_logo_url,
        s.away_logo_url, s.field)::text) as source_digest
    from catalog.events_staging as s
  )
  select told.* from told
  where not exists (
    select from catalog.event_identifiers as i
    where i.source = collect_events.source and i.identifier_type = 'event_id' and i.identifier_value = told.source_event_id
      and i.source_digest = told.source_digest);
  -- Statistics are those of an earlier import otherwise, and the joins of 20,000 rows became loops.
  analyze catalog.events_at_hand;
  return v_total;
end;
$$;
comment on function catalog.collect_events(text) is
  'Lays the staged events that say something new out in catalog.events_at_hand. Returns how many events the source told of in all.';
grant execute on function catalog.collect_events(text) to service_role;

create function catalog.place_events(source text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if exists (select from catalog.events_at_hand as m where m.source_league_id is not null) then
    update catalog.events_at_hand as m
    set league_id = known.league_id
    from catalog.leagues_of_source(place_events.source,
      (select array_agg(d.source_league_id) from catalog.events_at_hand as d), (select array_agg(d.sport) from catalog.events_at_hand as d)) as known
    where known.source_league_id = m.source_league_id and known.sport = m.sport;
  end if;
  perform catalog.resolve_leagues(place_events.source);

  with named as materialized (
    -- Leagues are looked up once for each name, not for each event.
    select n.league, n.sport, catalog.league_id_for(n.league, n.sport) as league_id
    from (select distinct d.league, d.sport from catalog.events_at_hand as d where d.league_id is null) as n
  ),
  sides as materialized (
    -- Sources add the country in continental cups: Racing Club (ARG).
    select n.name, catalog.squad_of(n.name) as squad, catalog.normalize_name(catalog.strip_squad(regexp_replace(n.name, '\s*\([A-Z]{2,3}\)$', ''))) as normalized
    from (select d.home_team as name from catalog.events_at_hand as d union select d.away_team from catalog.events_at_hand as d) as n
  ),
  placed as (
    select m.source_event_id, coalesce(m.league_id, named.league_id) as league_id
    from catalog.events_at_hand as m
    left join named on named.league = m.league and named.sport = m.sport
  )
  update catalog.events_at_hand as m
  set sport_id = sp.sport_id, side_kind = sp.side_kind, league_id = l.league_id,
    -- An event without sides has its squad in its name.
    squad = coalesce(nullif(h.squad, ''), nullif(a.squad, ''),
      case when x.home_team is null then nullif(catalog.league_squad(x.event_name), '') end, l.squad),
    home_squad = coalesce(nullif(h.squad, ''), l.squad),
    away_squad = coalesce(nullif(a.squad, ''), l.squad),
    home_normalized = h.normalized,
    away_normalized = a.normalized
  from placed
  join catalog.events_at_hand as x on x.source_event_id = placed.source_event_id
  join catalog.api_leagues_canonical as l on l.league_id = placed.league_id
  join catalog.api_sports_canonical as sp on sp.sport_id = l.sport_id
  left join sides as h on h.name = x.home_team
  left join sides as a on a.name = x.away_team
  where m.source_event_id = placed.source_event_id;
end;
$$;
comment on function catalog.place_events(text) is
  'Sets sport, league, squads and normalised sides of the events at hand, the league by the source''s id where it is mapped, else by name; unknown ones are created.';
grant execute on function catalog.place_events(text) to service_role;

create function catalog.create_events(source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_created integer;
begin
  -- What the source's id stood for stays its event when nothing fits better: the game was moved, or only this source has told of it. An event of
  -- other sources with other sides is left to them.
  update catalog.events_at_hand as m
  set event_id = m.event_id_before
  from catalog.events as e
  where m.event_id is null and m.leader = m.source_event_id and e.event_id = m.event_id_before
    and not exists (select from catalog.events_at_hand as o where o.event_id = m.event_id_before)
    and (e.home_team_id is null or (least(m.home_id, m.away_id), greatest(m.home_id, m.away_id)) = (least(e.home_team_id, e.away_team_id), greatest(e.home_team_id, e.away_team_id))
      or not exists (select from catalog.event_identifiers as o where o.event_id = e.event_id and o.source <> create_events.source));

  update catalog.events_at_hand as m set event_id = nextval('catalog.events_event_id_seq'::regclass), is_new = true
  where m.event_id is null and m.leader = m.source_event_id;
  get diagnostics v_created = row_count;
  update catalog.events_at_hand as m set event_id = l.event_id, is_new = l.is_new
  from catalog.events_at_hand as l
  where m.leader <> m.source_event_id and l.source_event_id = m.leader and m.event_id is distinct from l.event_id;

  insert into catalog.events (event_id, sport_id, league_id, squad, event_name, home_team, away_team, home_team_id, away_team_id, event_datetime,
    time_is_known, venue, city, country, season, round, broadcaster, description, thumbnail_url, home_logo_url, away_logo_url, status, data_sources)
  overriding system value
  select m.event_id, m.sport_id, m.league_id, m.squad, m.event_name, m.home_team, m.away_team,
    case when m.side_kind = 'team' then m.home_id end, case when m.side_kind = 'team' then m.away_id end, m.start_at,
    m.time_is_known, s.venue, s.city, s.country, s.season, s.round, s.broadcaster, s.description, s.thumbnail_url, s.home_logo_url, s.away_logo_url, s.status, array[create_events.source]
  from catalog.events_at_hand as m
  join catalog.events_staging as s on s.source_event_id = m.source_event_id
  where m.is_new and m.leader = m.source_event_id
  order by m.start_at;
  return v_created;
end;
$$;
comment on function catalog.create_events(text) is 'Makes the events at hand that nobody knows, one for each game. Returns their number.';
grant execute on function catalog.create_events(text) to service_role;

create function catalog.merge_thesportsdb_events() returns table (created integer, updated integer, unchanged integer, teams_created integer)
language sql
set search_path = ''
as $$
  select m.created, m.updated, m.unchanged, m.teams_created from catalog.merge_events('thesportsdb') as m
$$;
comment on function catalog.merge_thesportsdb_events() is 'Merges staged events of TheSportsDB, its leagues by api_leagues_canonical.thesportsdb_league_id.';
grant execute on function catalog.merge_thesportsdb_events() to service_role;

create function catalog.merge_espn_events() returns table (created integer, updated integer, unchanged integer, teams_created integer)
language sql
set search_path = ''
as $$
  select m.created, m.updated, m.unchanged, m.teams_created from catalog.merge_events('espn') as m
$$;
comment on function catalog.merge_espn_events() is 'Merges staged events of ESPN, its leagues by catalog.espn_league_mappings.';
grant execute on function catalog.merge_espn_events() to service_role;

-- sql/catalog/team_sync.sql

-- Team sync: its runs, what sources disagree about, the rules that settle it, and the journal that undoes it.

create table catalog.team_sync_runs (
  team_sync_run_id bigint generated always as identity primary key,
  api_sources text[] not null,
  league_filter text,
  sport_filter text,
  dry_run boolean not null default false,
  auto_resolve_enabled boolean not null default false,
  triggered_by text,
  status text not null default 'running',
  teams_discovered integer not null default 0,
  teams_created integer not null default 0,
  teams_updated integer not null default 0,
  conflicts_detected integer not null default 0,
  conflicts_auto_resolved integer not null default 0,
  errors integer not null default 0,
  error_log text,
  started_at timestamptz not null default now(),
  completed_at timestamptz,
  constraint team_sync_runs_status_check check (status in ('running', 'completed', 'failed'))
);
comment on table catalog.team_sync_runs is
  'Each time the teams of leagues were fetched and merged. Begun by catalog.begin_team_sync, closed by catalog.finish_team_sync. Teams that come beside events make no run.';
comment on column catalog.team_sync_runs.league_filter is 'Only leagues of this name were asked for; null for all.';
comment on column catalog.team_sync_runs.dry_run is 'Everything was worked out and counted, nothing was kept but this row.';
comment on column catalog.team_sync_runs.auto_resolve_enabled is 'catalog.team_sync_auto_resolution_rules were applied to the run''s conflicts at its end.';
comment on column catalog.team_sync_runs.conflicts_detected is 'New conflicts; those that were known before are not counted again.';
revoke all on catalog.team_sync_runs from anon, authenticated;
grant select, insert, update, delete on catalog.team_sync_runs to service_role;
alter table catalog.team_sync_runs enable row level security;
create index team_sync_runs_started_at_idx on catalog.team_sync_runs (started_at desc);
create index team_sync_runs_status_idx on catalog.team_sync_runs (status);

create table catalog.team_sync_conflicts (
  team_sync_conflict_id bigint generated always as identity primary key,
  sync_run_id bigint references catalog.team_sync_runs (team_sync_run_id) on delete set null,
  conflict_type text not null,
  severity text not null default 'medium',
  api_source text not null references catalog.sources (source),
  source_team_id text,
  existing_team_id bigint references catalog.teams (team_id) on delete cascade,
  new_team_id bigint references catalog.teams (team_id) on delete cascade,
  conflict_field text not null,
  conflict_value text not null,
  new_team_data jsonb not null,
  status text not null default 'pending',
  resolution_action text,
  resolution_notes text,
  resolved_at timestamptz,
  resolved_by text,
  detected_at timestamptz not null default now(),
  constraint team_sync_conflicts_conflict_type_check check (conflict_type in
    ('duplicate_normalized_name', 'api_id_mismatch', 'alias_conflict', 'canonical_name_conflict', 'near_duplicate')),
  constraint team_sync_conflicts_severity_check check (severity in ('low', 'medium', 'high', 'critical')),
  constraint team_sync_conflicts_new_team_data_check check (jsonb_typeof(new_team_data) = 'object'),
  constraint team_sync_conflicts_status_check check (status in ('pending', 'resolved', 'ignored', 'auto_resolved')),
  constraint team_sync_conflicts_resolution_action_check check (resolution_action in
    ('merge', 'create_new', 'update_existing', 'ignore', 'manual_edit'))
);
comment on table catalog.team_sync_conflicts is
  'What a source says of a team that does not fit what is known. While it is pending the safe thing has been done: a placeholder team of its own, or nothing, never a merge. To settle it set resolution_action and save the row; catalog.undo_conflict takes that back.';
comment on column catalog.team_sync_conflicts.sync_run_id is 'The run that found it; null beside events.';
comment on column catalog.team_sync_conflicts.conflict_type is
  'duplicate_normalized_name: the source has two ids, or would need a second team, with one name in one league and squad. api_id_mismatch: the name means a team that has another id of this source, or more than one team. alias_conflict: another team of the league already goes by this other name. canonical_name_conflict: a known id comes with a name that its team does not have. near_duplicate: a new team is named almost like one that is known, or plays its games.';
comment on column catalog.team_sync_conflicts.severity is
  'critical: events may be with the wrong team now. high: facts speak against it being the same team. medium: a person must look. low: the names or facts agree so well that a rule may decide.';
comment on column catalog.team_sync_conflicts.source_team_id is 'The source''s id that the conflict is about; null when it was found in the schedule.';
comment on column catalog.team_sync_conflicts.existing_team_id is 'The team that was known before. It survives a merge; choose another one here, with resolution_action, if it is not the right one.';
comment on column catalog.team_sync_conflicts.new_team_id is 'The team that the source''s id has meanwhile: a placeholder made for it, or in an alias_conflict the team that claims the name. Null when nothing was made.';
comment on column catalog.team_sync_conflicts.conflict_field is 'What disagrees: name, source_team_id, alias, or schedule.';
comment on column catalog.team_sync_conflicts.new_team_data is
  'What the source says (canonical_name, city, nickname, abbreviation, country, league_id …) and what was found beside it (similarity, evidence). update_existing applies its facts; for manual_edit an admin edits it first.';
comment on column catalog.team_sync_conflicts.resolution_action is
  'Set it to settle the conflict. merge: both are one team, existing_team_id stays. create_new: they are two teams. update_existing: the known team takes the facts of new_team_data. manual_edit: it takes canonical_name, city, nickname, abbreviation, country, league_id as edited in new_team_data. ignore: nothing is done and it is not raised again.';
comment on column catalog.team_sync_conflicts.resolved_by is 'Who settled it; the signed-in user unless given. "rule 3" when a rule of catalog.team_sync_auto_resolution_rules did.';
revoke all on catalog.team_sync_conflicts from anon, authenticated;
grant select, insert, update, delete on catalog.team_sync_conflicts to service_role;
alter table catalog.team_sync_conflicts enable row level security;
-- Once raised a conflict is not raised again, whatever became of it.
create unique index team_sync_conflicts_identity_idx on catalog.team_sync_conflicts
  (conflict_type, api_source, coalesce(source_team_id, ''), coalesce(existing_team_id, 0), conflict_field, conflict_value);
create index team_sync_conflicts_status_idx on catalog.team_sync_conflicts (status);
create index team_sync_conflicts_existing_team_id_idx on catalog.team_sync_conflicts (existing_team_id);
create index team_sync_conflicts_new_team_id_idx on catalog.team_sync_conflicts (new_team_id);
create index team_sync_conflicts_sync_run_id_idx on catalog.team_sync_conflicts (sync_run_id);
create index team_sync_conflicts_api_source_source_team_id_idx on catalog.team_sync_conflicts (api_source, source_team_id);
create index team_sync_conflicts_detected_at_idx on catalog.team_sync_conflicts (detected_at desc);

create table catalog.team_sync_auto_resolution_rules (
  team_sync_auto_resolution_rule_id bigint generated always as identity primary key,
  conflict_type text not null,
  condition_field text not null,
  condition_operator text not null,
  condition_value text not null,
  action text not null,
  priority integer not null default 100,
  enabled boolean not null default true,
  description text not null unique,
  created_by text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint team_sync_auto_resolution_rules_conflict_type_check check (conflict_type in
    ('duplicate_normalized_name', 'api_id_mismatch', 'alias_conflict', 'canonical_name_conflict', 'near_duplicate')),
  constraint team_sync_auto_resolution_rules_condition_operator_check check (condition_operator in
    ('equals', 'not_equals', 'greater_than', 'less_than', 'contains', 'matches')),
  constraint team_sync_auto_resolution_rules_number_check check (
    condition_operator not in ('greater_than', 'less_than') or condition_value ~ '^-?\d+(\.\d+)?$'),
  constraint team_sync_auto_resolution_rules_pattern_check check (condition_operator <> 'matches' or ('' ~ condition_value) is not null),
  constraint team_sync_auto_resolution_rules_action_check check (action in ('merge', 'create_new', 'update_existing', 'ignore'))
);
comment on table catalog.team_sync_auto_resolution_rules is
  'What settles pending conflicts without a person: of the rules whose condition holds the one with the lowest priority. Everything they do can be undone with catalog.undo_conflict.';
comment on column catalog.team_sync_auto_resolution_rules.condition_field is 'A column of the conflict (severity, api_source, conflict_field, conflict_value) or new_team_data.<key>. A conflict that lacks it does not fulfil the rule.';
comment on column catalog.team_sync_auto_resolution_rules.condition_operator is
  'equals and not_equals compare text, greater_than and less_than numbers, contains looks for the value in the text without regard to case, matches is a regular expression.';
comment on column catalog.team_sync_auto_resolution_rules.priority is 'Lowest first.';
revoke all on catalog.team_sync_auto_resolution_rules from anon, authenticated;
grant select, insert, update, delete on catalog.team_sync_auto_resolution_rules to service_role;
alter table catalog.team_sync_auto_resolution_rules enable row level security;
create trigger team_sync_auto_resolution_rules_100_set_updated_at before update on catalog.team_sync_auto_resolution_rules
  for each row execute function ops.tg_set_updated_at();
create trigger team_sync_auto_resolution_rules_900_write_audit_log after insert or update or delete on catalog.team_sync_auto_resolution_rules
  for each row execute function ops.tg_write_audit_log('team_sync_auto_resolution_rule_id');

create table catalog.team_sync_audit_log (
  team_sync_audit_log_id bigint generated always as identity primary key,
  sync_run_id bigint references catalog.team_sync_runs (team_sync_run_id) on delete cascade,
  conflict_id bigint references catalog.team_sync_conflicts (team_sync_conflict_id) on delete set null,
  team_id bigint references catalog.teams (team_id) on delete set null,
  action_type text not null,
  entity_type text not null,
  entity_id bigint not null,
  changes jsonb not null,
  notes text,
  performed_by text not null,
  performed_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by text,
  constraint team_sync_audit_log_action_type_check check (action_type in
    ('team_created', 'team_updated', 'alias_added', 'conflict_detected', 'team_merged', 'team_separated', 'conflict_ignored')),
  constraint team_sync_audit_log_entity_type_check check (entity_type in ('team', 'alias', 'conflict'))
);
comment on table catalog.team_sync_audit_log is
  'Everything that team sync and the settling of conflicts changed, with the rows before and after. catalog.undo_team_sync(team_sync_audit_log_id) puts one entry''s rows back, catalog.undo_conflict(conflict_id) those of a conflict.';
comment on column catalog.team_sync_audit_log.action_type is
  'team_created, team_updated, alias_added and conflict_detected are written by catalog.merge_teams; team_merged, team_separated, team_updated and conflict_ignored when a conflict is settled.';
comment on column catalog.team_sync_audit_log.team_id is 'The team it is about; of a merge the one that stays.';
comment on column catalog.team_sync_audit_log.changes is
  '{"rows": [{"table", "key", "before", "after"}]}: of each changed row the columns that changed, before and after; before is null for a new row, after for one that was removed.';
revoke all on catalog.team_sync_audit_log from anon, authenticated;
grant select, insert, update on catalog.team_sync_audit_log to service_role;
alter table catalog.team_sync_audit_log enable row level security;
create index team_sync_audit_log_sync_run_id_idx on catalog.team_sync_audit_log (sync_run_id);
create index team_sync_audit_log_conflict_id_idx on catalog.team_sync_audit_log (conflict_id);
create index team_sync_audit_log_team_id_idx on catalog.team_sync_audit_log (team_id);
create index team_sync_audit_log_performed_at_idx on catalog.team_sync_audit_log (performed_at desc);

create table catalog.team_sync_settings (
  setting_name text primary key,
  setting_value real not null,
  note text not null
);
comment on table catalog.team_sync_settings is 'Figures by which team sync tells that two names may be one team, with what chose them.';
revoke all on catalog.team_sync_settings from anon, authenticated;
grant select, insert, update, delete on catalog.team_sync_settings to service_role;
alter table catalog.team_sync_settings enable row level security;

create function catalog.begin_team_sync(
  api_sources text[], league_filter text default null, sport_filter text default null, dry_run boolean default false, auto_resolve boolean default false,
  triggered_by text default null)
returns bigint
language sql
set search_path = ''
as $$
  insert into catalog.team_sync_runs (api_sources, league_filter, sport_filter, dry_run, auto_resolve_enabled, triggered_by)
  values (begin_team_sync.api_sources, begin_team_sync.league_filter, begin_team_sync.sport_filter, begin_team_sync.dry_run, begin_team_sync.auto_resolve,
    coalesce(begin_team_sync.triggered_by, session_user))
  returning team_sync_run_id
$$;
comment on function catalog.begin_team_sync(text[], text, text, boolean, boolean, text) is
  'Begins a run of team sync and returns its id, which catalog.merge_teams and catalog.finish_team_sync are given.';
grant execute on function catalog.begin_team_sync(text[], text, text, boolean, boolean, text) to service_role;

create function catalog.finish_team_sync(team_sync_run_id bigint, error text default null) returns catalog.team_sync_runs
language plpgsql
set search_path = ''
as $$
declare
  v_run catalog.team_sync_runs;
begin
  select r.* into v_run from catalog.team_sync_runs as r where r.team_sync_run_id = finish_team_sync.team_sync_run_id for update;
  if v_run.status is distinct from 'running' then
    raise exception 'Cannot finish team sync run %: it is %', finish_team_sync.team_sync_run_id, coalesce(v_run.status, 'unknown')
      using errcode = 'EG015', hint = 'Begin a run with catalog.begin_team_sync and finish it once, with the id that returned.';
  end if;
  if v_run.auto_resolve_enabled and not v_run.dry_run and finish_team_sync.error is null then
    v_run.conflicts_auto_resolved := catalog.auto_resolve_conflicts(finish_team_sync.team_sync_run_id);
  end if;
  update catalog.team_sync_runs as r
  set status = case when finish_team_sync.error is null then 'completed' else 'failed' end, completed_at = clock_timestamp(),
    conflicts_auto_resolved = v_run.conflicts_auto_resolved, errors = r.errors + (finish_team_sync.error is not null)::integer,
    error_log = nullif(left(concat_ws(e'\n', r.error_log, finish_team_sync.error), 10000), '')
  where r.team_sync_run_id = finish_team_sync.team_sync_run_id
  returning r.* into v_run;
  return v_run;
end;
$$;
comment on function catalog.finish_team_sync(bigint, text) is
  'Closes a run: applies the rules to its conflicts when it was begun so, and states how it ended. With an error the run has failed; what it merged stays. Returns the run''s row.';
grant execute on function catalog.finish_team_sync(bigint, text) to service_role;

-- sql/catalog/team_import.sql

-- Teams as sources tell of them into the catalogue: by the source's id, else by name, else new. What does not fit becomes a conflict.

create unlogged table catalog.team_names_at_hand (
  source_team_id text not null,
  kind text not null,
  strength smallint not null,
  alias text not null,
  normalized text not null,
  core text not null
);
comment on table catalog.team_names_at_hand is 'Every name of the staged teams that changed, only inside one merge.';
comment on column catalog.team_names_at_hand.kind is 'name; city_nickname (as good as a name); short and alternate, which prove nothing outside the league; abbreviation.';
comment on column catalog.team_names_at_hand.strength is 'Priority that the name gets as an alias of the team.';
comment on column catalog.team_names_at_hand.core is 'The normalised name without club words.';
revoke all on catalog.team_names_at_hand from anon, authenticated;
grant select, insert, delete on catalog.team_names_at_hand to service_role;
alter table catalog.team_names_at_hand enable row level security;

-- One function for all rows: called for each row it took five times as long.
create function catalog.staged_team_digests() returns table (source_team_id text, digest text)
language sql
stable
set search_path = ''
as $$
  select s.source_team_id, md5((s.source_league_id, s.league, s.sport, s.name, s.short_name, s.alternate_names, s.city, s.nickname, s.abbreviation,
    s.country, s.badge_url, s.color, s.alternate_color)::text)
  from catalog.teams_staging as s
  where s.is_list
$$;
comment on function catalog.staged_team_digests() is 'Hashes of all that a source''s list says of each team and the catalogue keeps in columns.';
grant execute on function catalog.staged_team_digests() to service_role;

create function catalog.drop_unchanged_teams(source text) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_discovered integer;
begin
  -- A team comes beside each of its games, and in a list: the list says most.
  delete from catalog.teams_staging as s
  using (
    select d.ctid as row_id, row_number() over (partition by d.source_team_id order by d.is_list desc, d.ctid) as nth from catalog.teams_staging as d
  ) as twin
  where twin.row_id = s.ctid and twin.nth > 1;
  select count(*) into v_discovered from catalog.teams_staging;
  delete from catalog.teams_staging as s
  using catalog.staged_team_digests() as d, catalog.team_identifiers as i
  where d.source_team_id = s.source_team_id
    and i.source = drop_unchanged_teams.source and i.source_team_id = s.source_team_id and i.source_digest = d.digest;
  -- Beside an event a source says less than in its list, and not always the same: only what the team lacks is news.
  delete from catalog.teams_staging as s
  using catalog.team_identifiers as i
  join catalog.teams as t on t.team_id = i.team_id
  where i.source = drop_unchanged_teams.source and i.source_team_id = s.source_team_id and not s.is_list
    and i.source_name = s.name
    and (t.record_status <> 'active'
      or ((s.badge_url is null or t.badge_url is not null) and (s.abbreviation is null or t.abbreviation is not null)
        and (s.color is null or t.color is not null) and (s.alternate_color is null or t.alternate_color is not null)));
  return v_discovered;
end;
$$;
comment on function catalog.drop_unchanged_teams(text) is
  'Removes from catalog.teams_staging what the source has said before, and all but one row of each team. Returns the number of teams there were.';
grant execute on function catalog.drop_unchanged_teams(text) to service_role;

create function catalog.place_staged_teams(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  update catalog.teams_staging as s
  set league_id = known.league_id
  from catalog.leagues_of_source(place_staged_teams.source,
    (select array_agg(d.source_league_id) from catalog.teams_staging as d), (select array_agg(d.sport) from catalog.teams_staging as d)) as known
  where known.source_league_id = s.source_league_id and known.sport = s.sport;

  perform catalog.add_leagues(
    case when place_staged_teams.source in ('thesportsdb', 'espn', 'csv') then place_staged_teams.source else 'manual' end,
    array_agg(d.sport), array_agg(d.league))
  from (select distinct s.sport, s.league from catalog.teams_staging as s where s.league_id is null) as d;

  update catalog.teams_staging as s
  set league_id = named.league_id
  from (
    select n.league, n.sport, catalog.league_id_for(n.league, n.sport) as league_id
    from (select distinct d.league, d.sport from catalog.teams_staging as d where d.league_id is null) as n
    -- Without offset the league would be looked up for each team.
    offset 0
  ) as named
  where s.league_id is null and named.league = s.league and named.sport = s.sport;

  update catalog.teams_staging as s
  set sport_id = l.sport_id,
    squad = coalesce(nullif(read.squad, ''), l.squad),
    normalized = read.normalized,
    canonical_name_normalized = btrim(read.plain),
    -- The name must hold them: some sources give the town of the ground, or the whole name as the nickname.
    city = case when read.plain like '% ' || catalog.normalize_name(s.city) || ' %' and btrim(read.plain) <> catalog.normalize_name(s.city) then s.city end,
    nickname = case when read.plain like '% ' || catalog.normalize_name(s.nickname) || ' %' and btrim(read.plain) <> catalog.normalize_name(s.nickname) then s.nickname end,
    color = case when s.color ~* '^[0-9a-f]{6}$' then lower(s.color) end,
    alternate_color = case when s.alternate_color ~* '^[0-9a-f]{6}$' then lower(s.alternate_color) end,
    team_id = i.team_id,
    resolution = case when i.team_id is not null then 'id' end,
    source_digest = digests.digest
  from (
    select d.ctid as row_id, d.league_id, d.source_team_id,
      case when m.may_be then catalog.squad_of(d.name) else '' end as squad,
      -- Most names have neither a squad nor a country: one look for both forms.
      case when m.may_be or m.bare <> d.name then catalog.normalize_name(catalog.strip_squad(m.bare)) else m.normalized end as normalized,
      ' ' || m.normalized || ' ' as plain
    from catalog.teams_staging as d
    -- Sources add the country in continental cups: Racing Club (ARG).
    cross join lateral (
      select catalog.may_name_squad(d.name) as may_be,
        case when d.name like '%)' then regexp_replace(d.name, '\s*\([A-Z]{2,3}\)$', '') else d.name end as bare,
        catalog.normalize_name(d.name) as normalized
      offset 0
    ) as m
    offset 0
  ) as read
  join catalog.api_leagues_canonical as l on l.league_id = read.league_id
  left join catalog.team_identifiers as i on i.source = place_staged_teams.source and i.source_team_id = read.source_team_id
  left join catalog.staged_team_digests() as digests on digests.source_team_id = read.source_team_id
  where read.row_id = s.ctid;
  analyze catalog.teams_staging;
end;
$$;
comment on function catalog.place_staged_teams(text) is
  'Finds league, sport, squad and comparable name of staged teams, and their team where the source''s id is known. Leagues nobody knows are created, unverified.';
grant execute on function catalog.place_staged_teams(text) to service_role;

create function catalog.read_team_names() returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  delete from catalog.team_names_at_hand;
  insert into catalog.team_names_at_hand (source_team_id, kind, strength, alias, normalized, core)
  with told as materialized (
    select s.source_team_id, 'name' as kind, 1 as rank, s.name as alias, s.squad, s.normalized from catalog.teams_staging as s
    union all
    -- Place, nickname and abbreviation have no word for the squad.
    select s.source_team_id, 'city_nickname', 2, s.city || ' ' || s.nickname, s.squad,
      case when lower(s.city || ' ' || s.nickname) = s.normalized then s.normalized else catalog.normalize_name(s.city || ' ' || s.nickname) end
    from catalog.teams_staging as s where s.city <> '' and s.nickname <> ''
    union all
    select s.source_team_id, 'abbreviation', 5, s.abbreviation, s.squad, catalog.normalize_name(s.abbreviation)
    from catalog.teams_staging as s where s.abbreviation <> ''
    union all
    select s.source_team_id, 'short', 3, s.short_name, s.squad, case when s.short_name in (s.name, s.nickname, s.city) then catalog.normalize_name(s.short_name) end
    from catalog.teams_staging as s where s.short_name <> ''
    union all
    select s.source_team_id, 'alternate', 4, a.alias, s.squad, null
    from catalog.teams_staging as s cross join lateral unnest(s.alternate_names) as a (alias)
  ),
  read as materialized (
    select x.alias, x.squad, catalog.normalize_name(x.bare) as normalized
    from (
      select t.alias, t.squad, case when m.may_be then catalog.strip_squad(m.bare) else m.bare end as bare
      from (select distinct told.alias, told.squad from told where told.normalized is null) as t
      cross join lateral (
        select catalog.may_name_squad(t.alias) as may_be,
          case when t.alias like '%)' then regexp_replace(t.alias, '\s*\([A-Z]{2,3}\)$', '') else t.alias end as bare
        offset 0
      ) as m
      -- Another squad of the club is no other name of this one.
      where not m.may_be or catalog.squad_of(t.alias) in ('', t.squad)
      offset 0
    ) as x
  ),
  spelled as materialized (
    select t.source_team_id, t.kind, t.rank, t.alias, coalesce(t.normalized, r.normalized) as normalized
    from told as t
    left join read as r on t.normalized is null and r.alias = t.alias and r.squad = t.squad
  ),
  cores as materialized (
    select c.normalized, c.core from catalog.strip_club_words(array(select distinct s.normalized from spelled as s where s.normalized <> '')) as c
  ),
  generic as materialized (
    select n.normalized from catalog.generic_names(array(select c.normalized from cores as c)) as n
  )
  select distinct on (s.source_team_id, s.normalized) s.source_team_id, s.kind,
    case
      when s.kind in ('name', 'city_nickname') then 9
      -- One more abbreviation, whatever the source calls it.
      when s.kind = 'abbreviation' or (length(s.alias) <= 4 and s.alias ~ '^[[:upper:]]{2,4}$') then 5
      else 8
    end,
    s.alias, s.normalized, cores.core
  from spelled as s
  join cores on cores.normalized = s.normalized
  where s.kind = 'name' or s.normalized not in (select g.normalized from generic as g)
  order by s.source_team_id, s.normalized, s.rank;
  analyze catalog.team_names_at_hand;
end;
$$;
comment on function catalog.read_team_names() is
  'Fills catalog.team_names_at_hand from catalog.teams_staging: names, short and other names, abbreviations, without those that name no team by themselves.';
grant execute on function catalog.read_team_names() to service_role;

create function catalog.country_of(country text) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select case
    when c.name in ('', 'world', 'international', 'europe', 'africa', 'asia', 'oceania', 'americas', 'north america', 'central america', 'south america', 'west indies',
      'united kingdom', 'great britain') then null
    when c.name in ('usa', 'us', 'u.s.a.', 'united states of america') then 'united states'
    when c.name in ('korea', 'korea republic', 'republic of korea') then 'south korea'
    when c.name in ('republic of ireland', 'eire') then 'ireland'
    when c.name in ('holland', 'the netherlands') then 'netherlands'
    when c.name in ('turkiye', 'türkiye') then 'turkey'
    when c.name in ('czechia') then 'czech republic'
    else c.name
  end
  from (select lower(btrim(country_of.country)) as name) as c
$$;
comment on function catalog.country_of(text) is 'A country''s name as it is compared between sources; null where it is a continent, the world, or a union of several countries with teams of their own.';
grant execute on function catalog.country_of(text) to service_role;

create function catalog.country_keys() returns table (country text, country_key text)
language sql
stable
set search_path = ''
as $$
  select c.country, catalog.country_of(c.country)
  from (
    select l.country from catalog.api_leagues_canonical as l
    union
    select t.country from catalog.teams as t
    union
    select s.country from catalog.teams_staging as s
  ) as c
  where c.country <> ''
$$;
comment on function catalog.country_keys() is 'Every country that leagues and teams name, with how it is compared (catalog.country_of).';
grant execute on function catalog.country_keys() to service_role;

-- sql/catalog/team_conflicts.sql

-- What a source says of a team that does not fit: which team a name means, and the conflicts of five types that are found on the way.

create unlogged table catalog.team_conflicts_at_hand (
  conflict_type text not null,
  severity text not null,
  source_team_id text not null,
  existing_team_id bigint,
  leader_source_id text,
  conflict_field text not null,
  conflict_value text not null,
  evidence jsonb not null default '{}'
);
comment on table catalog.team_conflicts_at_hand is 'Conflicts that a merge finds, those that are known from before too; only inside one merge.';
comment on column catalog.team_conflicts_at_hand.leader_source_id is 'The id in the same answer whose team is the existing one, where that team is only being made.';
revoke all on catalog.team_conflicts_at_hand from anon, authenticated;
grant select, insert, delete on catalog.team_conflicts_at_hand to service_role;
alter table catalog.team_conflicts_at_hand enable row level security;

create function catalog.team_sync_setting(setting_name text) returns real
language sql
stable
set search_path = ''
as $$
  select s.setting_value from catalog.team_sync_settings as s where s.setting_name = team_sync_setting.setting_name
$$;
comment on function catalog.team_sync_setting(text) is 'A figure of catalog.team_sync_settings; null when there is none.';
grant execute on function catalog.team_sync_setting(text) to service_role;

create function catalog.staged_team_facts(staged catalog.teams_staging) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object('short_name', staged.short_name, 'city', staged.city, 'nickname', staged.nickname, 'abbreviation', staged.abbreviation,
    'country', staged.country, 'badge_url', staged.badge_url, 'color', staged.color, 'alternate_color', staged.alternate_color))
$$;
comment on function catalog.staged_team_facts(catalog.teams_staging) is 'What a source says of a team, by column of catalog.teams.';
grant execute on function catalog.staged_team_facts(catalog.teams_staging) to service_role;

create function catalog.find_staged_teams(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  -- As catalog.find_teams does for sides of events, and stricter: who has an id of its own is more often a team of its own.
  with countries as materialized (
    select c.country, c.country_key from catalog.country_keys() as c
  ),
  wanted as materialized (
    select s.source_team_id, s.league_id, s.sport_id, s.squad, s.is_list, s.normalized, array_remove(array[own.country_key, leagues.country_key], null) as countries
    from catalog.teams_staging as s
    join catalog.api_leagues_canonical as l on l.league_id = s.league_id
    left join countries as own on own.country = s.country
    left join countries as leagues on leagues.country = l.country
    where s.team_id is null
  ),
  forms as (
    select n.source_team_id, n.normalized as form, case n.kind when 'name' then 1 when 'city_nickname' then 3 else 5 end as form_no
    from catalog.team_names_at_hand as n
    where n.strength > 5
    union
    select n.source_team_id, n.core, case n.kind when 'name' then 2 when 'city_nickname' then 4 else 5 end
    from catalog.team_names_at_hand as n
    where n.strength > 5 and n.core <> n.normalized
  ),
  named as materialized (
    select w.source_team_id, f.form_no, a.priority, t.team_id, t.league_id = w.league_id as is_own,
      -- Clubs of the same name play in many countries; a club may play in a neighbour's league.
      t.league_id <> w.league_id and cardinality(w.countries) > 0 and cardinality(known.countries) > 0 and not w.countries && known.countries as is_abroad
    from wanted as w
    join forms as f on f.source_team_id = w.source_team_id
    join catalog.team_aliases as a on a.alias_normalized = f.form and not a.is_ambiguous
    join catalog.teams as t on t.team_id = a.team_id and t.sport_id = w.sport_id and t.squad = w.squad and t.record_status = 'active'
    join catalog.api_leagues_canonical as tl on tl.league_id = t.league_id
    left join countries as own on own.country = t.country
    left join countries as leagues on leagues.country = tl.country
    cross join lateral (select array_remove(array[own.country_key, leagues.country_key], null) as countries) as known
    where a.priority >= 9 or (a.priority = 8 and f.form_no <= 4)
      -- Beside an event a source may use a place for the name; a list of the league's teams does not.
      or (t.league_id = w.league_id and a.priority >= 6 and not w.is_list and f.form_no = 1)
  ),
  candidates as (
    select n.*, rank() over (partition by n.source_team_id order by n.is_own desc, n.form_no, n.priority desc) as place
    from named as n
    -- A short or other name alone proves nothing in another league, and in its own only where it is the full name there.
    where not n.is_abroad and (n.is_own or n.form_no <= 4)
  ),
  settled as materialized (
    select c.source_team_id, min(c.team_id) as team_id, count(distinct c.team_id) as teams, bool_and(c.is_own) as is_own, min(c.form_no) as form_no,
      max(c.priority) as priority, jsonb_agg(distinct c.team_id) as team_ids
    from candidates as c
    where c.place = 1
    group by c.source_team_id
  ),
  contested as (
    select d.*, w.league_id, w.normalized, w.is_list, other.source_team_id as other_id, other.league_id as other_league_id,
      row_number() over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as nth,
      count(*) over (partition by d.team_id, d.is_own, d.form_no, d.priority) as peers,
      count(*) over (partition by d.team_id, d.is_own, d.form_no, d.priority, w.league_id, w.normalized) as namesakes,
      first_value(d.source_team_id) over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as leader_id,
      first_value(w.league_id) over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as leader_league_id,
      first_value(w.normalized) over (partition by d.team_id order by d.is_own desc, d.form_no, d.priority desc, d.source_team_id) as leader_name,
      catalog.normalize_name(catalog.strip_squad(other.source_name)) as other_name
    from settled as d
    join wanted as w on w.source_team_id = d.source_team_id
    left join (
      select distinct on (i.team_id) i.team_id, i.source_team_id, i.source_name, (i.facts ->> 'league_id')::bigint as league_id
      from catalog.team_identifiers as i
      where i.source = find_staged_teams.source
      order by i.team_id, i.source_team_id
    ) as other on other.team_id = d.team_id
    where d.teams = 1
  ),
  found as (
    update catalog.teams_staging as s
    set team_id = c.team_id, resolution = 'name'
    from contested as c
    where c.source_team_id = s.source_team_id and c.other_id is null and c.nth = 1 and c.peers = c.namesakes
    returning s.source_team_id
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select
    case when c.is_same_name then 'duplicate_normalized_name' else 'api_id_mismatch' end,
    -- Listed in two leagues: the source means two teams.
    case when c.is_list and coalesce(c.other_league_id, c.leader_league_id) <> c.league_id then 'low' else 'high' end,
    c.source_team_id, c.team_id,
    case when c.is_same_name then 'name' else 'source_team_id' end,
    case when c.is_same_name then c.normalized else coalesce(c.other_id, c.leader_id) end,
    jsonb_build_object('other_source_team_id', coalesce(c.other_id, c.leader_id),
      'both_listed', c.is_list and coalesce(c.other_league_id, c.leader_league_id) <> c.league_id)
  from (
    select x.*,
      (x.is_own and x.form_no = 1 and x.priority = 10)
        or (x.normalized = coalesce(x.other_name, x.leader_name)
          and x.league_id = coalesce(x.other_league_id, case when x.other_id is null then x.leader_league_id end)) is true as is_same_name
    from contested as x
  ) as c
  where not exists (select from found as f where f.source_team_id = c.source_team_id)
  union all
  select 'api_id_mismatch', 'medium', d.source_team_id, d.team_id, 'name', w.normalized, jsonb_build_object('candidates', d.team_ids)
  from settled as d
  join wanted as w on w.source_team_id = d.source_team_id
  where d.teams > 1;
end;
$$;
comment on function catalog.find_staged_teams(text) is
  'Sets the team of staged teams whose id is new, by their names: in their own league first, else the one team of sport and squad that goes by that name and may be of that country. Names that mean several teams, or one that has another id of the source, become conflicts.';
grant execute on function catalog.find_staged_teams(text) to service_role;

create function catalog.find_name_changes(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
begin
  with changed as materialized (
    select s.source_team_id, s.team_id, s.league_id, s.sport_id, s.squad, s.name
    from catalog.teams_staging as s
    join catalog.team_identifiers as i on i.source = find_name_changes.source and i.source_team_id = s.source_team_id
    where s.resolution = 'id'
      and (i.source_name <> s.name or exists (
        select from catalog.team_sync_conflicts as c
        where c.status = 'pending' and c.conflict_type = 'canonical_name_conflict' and c.api_source = find_name_changes.source and c.source_team_id = s.source_team_id))
      and not exists (
        select from catalog.team_names_at_hand as n
        join catalog.team_aliases as a on a.alias_normalized in (n.normalized, n.core) and a.team_id = s.team_id
        where n.source_team_id = s.source_team_id and n.kind in ('name', 'city_nickname'))
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select 'canonical_name_conflict',
    case
      when other.team_id is not null then 'critical'
      when alike.similarity >= catalog.team_sync_setting('near_name_similarity') or alike.is_told then 'low'
      else 'high'
    end,
    c.source_team_id, c.team_id, 'canonical_name', c.name,
    jsonb_strip_nulls(jsonb_build_object('similarity', round(alike.similarity::numeric, 2), 'name_of_team_id', other.team_id))
  from changed as c
  cross join lateral (
    select max(extensions.similarity(n.core, a.alias_normalized)) filter (where n.kind in ('name', 'city_nickname')) as similarity,
      -- A club that takes another name keeps the old one among its other names.
      coalesce(bool_or(n.strength > 5 and n.normalized = a.alias_normalized), false) as is_told
    from catalog.team_names_at_hand as n
    cross join catalog.team_aliases as a
    where n.source_team_id = c.source_team_id and a.team_id = c.team_id and a.priority >= 8
  ) as alike
  cross join lateral (
    select min(t.team_id) as team_id
    from catalog.team_names_at_hand as n
    join catalog.team_aliases as a on a.alias_normalized = n.normalized and a.priority >= 8
    join catalog.teams as t on t.team_id = a.team_id and t.sport_id = c.sport_id and t.squad = c.squad and t.record_status = 'active' and t.team_id <> c.team_id
    where n.source_team_id = c.source_team_id and n.kind = 'name'
  ) as other;

  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select 'duplicate_normalized_name', 'medium', s.source_team_id, o.team_id, 'league_id', o.canonical_name_normalized,
    jsonb_build_object('placeholder_team_id', t.team_id)
  from catalog.teams_staging as s
  join catalog.teams as t on t.team_id = s.team_id and t.is_placeholder and t.record_status = 'active' and t.league_id <> s.league_id
  join catalog.teams as o on o.league_id = s.league_id and o.squad = t.squad and o.canonical_name_normalized = t.canonical_name_normalized and o.record_status = 'active'
  where s.resolution = 'id' and s.is_list;
end;
$$;
comment on function catalog.find_name_changes(text) is
  'Finds known ids that come with a name their team does not have: renamed, or given to another team (canonical_name_conflict); and placeholders whose own league has a team of their name already (duplicate_normalized_name).';
grant execute on function catalog.find_name_changes(text) to service_role;

create function catalog.find_near_duplicates(source text) returns void
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_least real := catalog.team_sync_setting('near_name_similarity');
begin
  with countries as materialized (
    select c.country, c.country_key from catalog.country_keys() as c
  ),
  fresh as materialized (
    select s.source_team_id, s.league_id, s.sport_id, s.squad, n.core, s.city, coalesce(own.country_key, leagues.country_key) as country
    from catalog.teams_staging as s
    join catalog.api_leagues_canonical as l on l.league_id = s.league_id
    left join countries as own on own.country = s.country
    left join countries as leagues on leagues.country = l.country
    join catalog.team_names_at_hand as n on n.source_team_id = s.source_team_id and n.kind in ('name', 'city_nickname')
    where s.team_id is null and not exists (select from catalog.team_conflicts_at_hand as c where c.source_team_id = s.source_team_id)
  ),
  known as materialized (
    select t.team_id, t.league_id, t.sport_id, t.squad, a.alias_normalized as core, t.city, coalesce(own.country_key, leagues.country_key) as country
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    left join countries as own on own.country = t.country
    left join countries as leagues on leagues.country = l.country
    join catalog.team_aliases as a on a.team_id = t.team_id and a.priority >= 9
    where t.record_status = 'active' and (t.sport_id, t.squad) in (select f.sport_id, f.squad from fresh as f)
      -- Two ids of one source are two teams to it.
      and not exists (select from catalog.team_identifiers as i where i.team_id = t.team_id and i.source = find_near_duplicates.source)
  ),
  fresh_words as (
    select distinct f.*, left(w.word, 4) as beginning
    from fresh as f cross join lateral string_to_table(f.core, ' ') as w (word)
    where length(w.word) >= 4 and w.word not in (select g.generic_word from catalog.generic_words as g)
  ),
  known_words as (
    select distinct k.*, left(w.word, 4) as beginning
    from known as k cross join lateral string_to_table(k.core, ' ') as w (word)
    where length(w.word) >= 4 and w.word not in (select g.generic_word from catalog.generic_words as g)
  ),
  pairs as (
    select distinct f.source_team_id, f.core, f.city, k.team_id, k.core as known_core, k.city as known_city, f.league_id = k.league_id as is_own
    from fresh_words as f
    join known_words as k on k.sport_id = f.sport_id and k.squad = f.squad and k.beginning = f.beginning
    where k.league_id = f.league_id or k.country = f.country
  ),
  rated as (
    select p.*,
      case
        -- Numbers tell squads, years and second teams apart.
        when digits.mine <> digits.other then 0
        when p.core = p.known_core then 1
        when cardinality(shared.words) > 0 and lower(p.city) = lower(p.known_city) then greatest(v_least, extensions.similarity(p.core, p.known_core))
        else extensions.similarity(p.core, p.known_core)
      end as similarity
    from pairs as p
    cross join lateral (
      select regexp_replace(p.core, '\D+', ' ', 'g') as mine, regexp_replace(p.known_core, '\D+', ' ', 'g') as other
    ) as digits
    cross join lateral (
      select array(
        select w.word from string_to_table(p.core, ' ') as w (word)
        where position(' ' || w.word || ' ' in ' ' || p.known_core || ' ') > 0 and position(' ' || w.word || ' ' in ' ' || lower(p.city) || ' ') = 0
          and w.word not in (select g.generic_word from catalog.generic_words as g)) as words
    ) as shared
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value, evidence)
  select distinct on (r.source_team_id) 'near_duplicate', case when r.similarity = 1 and r.is_own then 'low' else 'medium' end,
    r.source_team_id, r.team_id, 'name', r.core, jsonb_build_object('similarity', round(r.similarity::numeric, 2), 'known_name', r.known_core)
  from rated as r
  where r.similarity >= v_least
  order by r.source_team_id, r.similarity desc, r.is_own desc, r.team_id;
end;
$$;
comment on function catalog.find_near_duplicates(text) is
  'Finds teams about to be made whose name is almost that of a team of the same league, or of the same sport, squad and country, which has no id of this source. Compared are only names with a word that begins alike. Raises near_duplicate.';
grant execute on function catalog.find_near_duplicates(text) to service_role;

create function catalog.note_same_games(team_a_ids bigint[], team_b_ids bigint[], event_ids bigint[]) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with told as materialized (
    select distinct least(p.a, p.b) as low_id, greatest(p.a, p.b) as high_id, p.event_id
    from unnest(note_same_games.team_a_ids, note_same_games.team_b_ids, note_same_games.event_ids) as p (a, b, event_id)
    where p.a <> p.b
  ),
  known as (
    -- Two conflicts about one pair would each count a part of the games.
    select c.team_sync_conflict_id, least(c.existing_team_id, c.new_team_id) as low_id, greatest(c.existing_team_id, c.new_team_id) as high_id, c.status, c.new_team_data
    from catalog.team_sync_conflicts as c
    where c.conflict_type = 'near_duplicate' and c.conflict_field = 'schedule'
  ),
  pairs as (
    select t.low_id, t.high_id, k.team_sync_conflict_id,
      array(
        select e.event_id from told as e where e.low_id = t.low_id and e.high_id = t.high_id
        union
        select x.value::bigint from jsonb_array_elements_text(k.new_team_data -> 'event_ids') as x
        order by 1) as event_ids
    from (select distinct told.low_id, told.high_id from told) as t
    left join known as k on k.low_id = t.low_id and k.high_id = t.high_id
    where k.status is null or k.status = 'pending'
  ),
  counted as (
    select p.*, f.fixtures, old.team_id as old_id, fresh.team_id as new_id, fresh.canonical_name, fresh.league_id, fresh.sport_id, fresh.squad,
      coalesce((select min(i.source) from catalog.team_identifiers as i where i.team_id = fresh.team_id), 'csv') as source,
      (select coalesce(max(extensions.similarity(x.alias_normalized, y.alias_normalized)), 0)
        from catalog.team_aliases as x
        join catalog.team_aliases as y on y.team_id = fresh.team_id and y.priority >= 9
        where x.team_id = old.team_id and x.priority >= 9) as similarity,
      array(
        select i.source from catalog.team_identifiers as i
        join catalog.team_identifiers as j on j.source = i.source and j.team_id = fresh.team_id
        where i.team_id = old.team_id
        group by i.source
        order by i.source) as contradicted_by
    from pairs as p
    join catalog.teams as low on low.team_id = p.low_id and low.record_status = 'active'
    join catalog.teams as high on high.team_id = p.high_id and high.record_status = 'active' and high.sport_id = low.sport_id and high.squad = low.squad
    -- The one that was known before stays: a placeholder is younger than any team.
    join catalog.teams as old on old.team_id = case when low.is_placeholder and not high.is_placeholder then high.team_id else low.team_id end
    join catalog.teams as fresh on fresh.team_id in (low.team_id, high.team_id) and fresh.team_id <> old.team_id
    cross join lateral (
      -- Two sources' rows of one game are one fixture; without a known time they say nothing.
      select count(distinct e.event_datetime) as fixtures from catalog.events as e where e.event_id = any (p.event_ids) and e.time_is_known
    ) as f
    where f.fixtures > 0
  ),
  judged as (
    select c.*, jsonb_build_object('canonical_name', c.canonical_name, 'league_id', c.league_id, 'sport_id', c.sport_id, 'squad', c.squad,
      'event_ids', c.event_ids, 'fixtures', c.fixtures, 'similarity', round(c.similarity::numeric, 2), 'contradicted_by', c.contradicted_by,
      'evidence', case
        when cardinality(c.contradicted_by) > 0 then 0
        else c.fixtures + (c.similarity >= catalog.team_sync_setting('alike_name_similarity'))::integer
      end) as new_team_data
    from counted as c
  ),
  strengthened as (
    update catalog.team_sync_conflicts as c
    set new_team_data = c.new_team_data || j.new_team_data
    from judged as j
    where c.team_sync_conflict_id = j.team_sync_conflict_id and c.new_team_data is distinct from c.new_team_data || j.new_team_data
    returning 1
  ),
  raised as (
    insert into catalog.team_sync_conflicts (conflict_type, severity, api_source, existing_team_id, new_team_id, conflict_field, conflict_value, new_team_data)
    select 'near_duplicate', case when cardinality(j.contradicted_by) > 0 then 'high' else 'medium' end, j.source, j.old_id, j.new_id, 'schedule',
      format('%s (team %s)', j.canonical_name, j.new_id), j.new_team_data
    from judged as j
    where j.team_sync_conflict_id is null
    on conflict do nothing
    returning team_sync_conflict_id, existing_team_id
  ),
  logged as (
    insert into catalog.team_sync_audit_log (conflict_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
    select r.team_sync_conflict_id, r.existing_team_id, 'conflict_detected', 'conflict', r.team_sync_conflict_id, '{"rows": []}', 'schedule'
    from raised as r
  )
  select (select count(*) from strengthened) + (select count(*) from raised) into v_count;
  return v_count;
end;
$$;
comment on function catalog.note_same_games(bigint[], bigint[], bigint[]) is
  'Notes that two teams seem to be one: two sources tell of a game at the same known time with one same side, and name these as the other. The n-th of each list belong together; event_ids are rows of that game. Raises a near_duplicate or adds to it: new_team_data.fixtures counts the games, evidence adds one for names that are alike and is 0 when one source has an id for both. A repeat writes nothing. Returns the conflicts raised or strengthened; catalog.auto_resolve_conflicts() applies the rules to them.';
grant execute on function catalog.note_same_games(bigint[], bigint[], bigint[]) to service_role;

-- sql/catalog/team_merge.sql

-- The merge of staged teams: what each step writes, what is counted, and what is written down to be undone.

create function catalog.make_staged_teams(source text) returns bigint[]
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_teams bigint[];
begin
  -- A name that is taken, by a team that its aliases did not lead to or by an earlier id of the same answer, is never made twice.
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, leader_source_id, conflict_field, conflict_value, evidence)
  select 'duplicate_normalized_name', 'medium', k.source_team_id, t.team_id, case when t.team_id is null then k.leader_id end, 'name', k.normalized,
    jsonb_strip_nulls(jsonb_build_object('other_source_team_id', case when t.team_id is null then k.leader_id end))
  from (
    select s.source_team_id, s.league_id, s.squad, s.canonical_name_normalized as normalized,
      first_value(s.source_team_id) over w as leader_id, row_number() over w as nth
    from catalog.teams_staging as s
    where s.team_id is null
    window w as (partition by s.league_id, s.squad, s.canonical_name_normalized order by s.is_list desc, s.source_team_id)
  ) as k
  left join catalog.teams as t on t.league_id = k.league_id and t.squad = k.squad and t.canonical_name_normalized = k.normalized and t.record_status = 'active'
  where (t.team_id is not null or k.nth > 1)
    and not exists (
      select from catalog.team_conflicts_at_hand as c where c.source_team_id = k.source_team_id and c.conflict_type = 'duplicate_normalized_name');

  update catalog.teams_staging as s
  set resolution = case
      when s.team_id is not null then 'disputed'
      when c.is_duplicate then 'withheld'
      else 'new'
    end
  from (
    select x.source_team_id, bool_or(k.conflict_type is not null) as is_disputed, coalesce(bool_or(k.conflict_type = 'duplicate_normalized_name'), false) as is_duplicate
    from catalog.teams_staging as x
    left join catalog.team_conflicts_at_hand as k on k.source_team_id = x.source_team_id
    group by x.source_team_id
  ) as c
  where c.source_team_id = s.source_team_id and (c.is_disputed or s.team_id is null);

  with made as (
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, city, nickname, short_name, abbreviation, country, badge_url, color, alternate_color,
      discovery_source, is_placeholder)
    select s.league_id, s.sport_id, s.squad, s.name, s.city, s.nickname, s.short_name, s.abbreviation,
      coalesce(s.country, case when s.is_list then l.country end), s.badge_url, s.color, s.alternate_color,
      make_staged_teams.source,
      -- One that may be another team needs a look, whatever list it is from.
      not s.is_list or exists (select from catalog.team_conflicts_at_hand as c where c.source_team_id = s.source_team_id)
    from catalog.teams_staging as s
    join catalog.api_leagues_canonical as l on l.league_id = s.league_id
    where s.resolution = 'new'
    order by s.source_team_id
    -- Archived or deleted: it is told of again.
    on conflict (league_id, squad, canonical_name_normalized) do update set record_status = 'active', canonical_name = excluded.canonical_name
    returning team_id, league_id, squad, canonical_name
  ),
  linked as (
    update catalog.teams_staging as s
    set team_id = m.team_id
    from made as m
    where s.resolution = 'new' and m.league_id = s.league_id and m.squad = s.squad and m.canonical_name = s.name
    returning s.team_id
  )
  select coalesce(array_agg(linked.team_id), '{}') into v_teams from linked;
  return v_teams;
end;
$$;
comment on function catalog.make_staged_teams(text) is
  'Makes the staged teams that nobody knows and no conflict withholds. Teams from a list are teams, those told of beside an event or under suspicion placeholders. Returns their ids.';
grant execute on function catalog.make_staged_teams(text) to service_role;

create function catalog.record_team_conflicts(source text, sync_run_id bigint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
begin
  with found as (
    select distinct on (c.conflict_type, c.source_team_id, c.existing_team_id, c.conflict_field, c.conflict_value)
      c.conflict_type, c.severity, c.source_team_id, coalesce(c.existing_team_id, leader.team_id) as existing_team_id, c.conflict_field, c.conflict_value,
      nullif(s.team_id, coalesce(c.existing_team_id, leader.team_id)) as new_team_id,
      jsonb_build_object('canonical_name', s.name, 'alternate_names', s.alternate_names, 'league_id', s.league_id, 'sport_id', s.sport_id, 'squad', s.squad,
        'is_list', s.is_list) || catalog.staged_team_facts(s) || c.evidence as new_team_data
    from catalog.team_conflicts_at_hand as c
    join catalog.teams_staging as s on s.source_team_id = c.source_team_id
    left join catalog.teams_staging as leader on leader.source_team_id = c.leader_source_id
  ),
  recorded as (
    insert into catalog.team_sync_conflicts (sync_run_id, conflict_type, severity, api_source, source_team_id, existing_team_id, new_team_id,
      conflict_field, conflict_value, new_team_data)
    select record_team_conflicts.sync_run_id, f.conflict_type,
      -- One name in one league and squad: nothing but a fact that differs speaks for two teams.
      case
        when f.conflict_type <> 'duplicate_normalized_name' then f.severity
        when exists (
          select from catalog.teams as t
          where t.team_id = f.existing_team_id
            and (catalog.normalize_name(t.city) <> catalog.normalize_name(f.new_team_data ->> 'city')
              or t.abbreviation <> f.new_team_data ->> 'abbreviation'
              or catalog.country_of(t.country) <> catalog.country_of(f.new_team_data ->> 'country'))) then 'high'
        else 'low'
      end,
      record_team_conflicts.source, f.source_team_id, f.existing_team_id, f.new_team_id, f.conflict_field, f.conflict_value, f.new_team_data
    from found as f
    on conflict do nothing
    returning team_sync_conflict_id, conflict_type, existing_team_id, new_team_id
  )
  insert into catalog.team_sync_audit_log (sync_run_id, conflict_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
  select record_team_conflicts.sync_run_id, r.team_sync_conflict_id, coalesce(r.existing_team_id, r.new_team_id), 'conflict_detected', 'conflict',
    r.team_sync_conflict_id, '{"rows": []}', record_team_conflicts.source
  from recorded as r;
  get diagnostics v_count = row_count;
  delete from catalog.team_conflicts_at_hand;
  return v_count;
end;
$$;
comment on function catalog.record_team_conflicts(text, bigint) is
  'Writes the conflicts at hand that were never raised before. Returns their number.';
grant execute on function catalog.record_team_conflicts(text, bigint) to service_role;

create function catalog.fill_team_facts(source text) returns table (team_id bigint, is_renamed boolean, old_row jsonb, new_row jsonb)
language sql
set search_path = ''
set enable_nestloop = off
as $$
  with told as materialized (
    select distinct on (s.team_id) s.*, coalesce(i.facts, '{}') as said
    from catalog.teams_staging as s
    left join catalog.team_identifiers as i on i.source = fill_team_facts.source and i.source_team_id = s.source_team_id
    where s.resolution in ('id', 'name')
    order by s.team_id, s.is_list desc, s.source_team_id
  ),
  settled as materialized (
    select t.team_id,
      -- A column that still holds this source's earlier word follows its new one; anything else stays.
      case when t.city is null or (told.is_list and t.city = told.said ->> 'city') then coalesce(told.city, t.city) else t.city end as city,
      case when t.nickname is null or (told.is_list and t.nickname = told.said ->> 'nickname') then coalesce(told.nickname, t.nickname) else t.nickname end as nickname,
      case when t.short_name is null or (told.is_list and t.short_name = told.said ->> 'short_name') then coalesce(told.short_name, t.short_name) else t.short_name end as short_name,
      case when t.abbreviation is null or (told.is_list and t.abbreviation = told.said ->> 'abbreviation') then coalesce(told.abbreviation, t.abbreviation) else t.abbreviation end as abbreviation,
      case when t.country is null or (told.is_list and t.country = told.said ->> 'country') then coalesce(told.country, t.country) else t.country end as country,
      case when t.badge_url is null or (told.is_list and t.badge_url = told.said ->> 'badge_url') then coalesce(told.badge_url, t.badge_url) else t.badge_url end as badge_url,
      case when t.color is null or (told.is_list and t.color = told.said ->> 'color') then coalesce(told.color, t.color) else t.color end as color,
      case when t.alternate_color is null or (told.is_list and t.alternate_color = told.said ->> 'alternate_color') then coalesce(told.alternate_color, t.alternate_color) else t.alternate_color end as alternate_color,
      case
        when t.is_placeholder and told.is_list and t.league_id <> told.league_id and not exists (
          select from catalog.teams as o where o.league_id = told.league_id and o.squad = t.squad and o.canonical_name_normalized = t.canonical_name_normalized)
        then told.league_id
        else t.league_id
      end as league_id,
      t.is_placeholder and (not told.is_list or exists (
        select from catalog.team_sync_conflicts as c where c.status = 'pending' and c.new_team_id = t.team_id)) as is_placeholder
    from told
    join catalog.teams as t on t.team_id = told.team_id and t.record_status = 'active'
  )
  update catalog.teams as t
  set city = s.city, nickname = s.nickname, short_name = s.short_name, abbreviation = s.abbreviation, country = s.country,
    badge_url = s.badge_url, color = s.color, alternate_color = s.alternate_color, league_id = s.league_id, is_placeholder = s.is_placeholder
  from settled as s
  join catalog.teams as o on o.team_id = s.team_id
  where s.team_id = t.team_id
    and (t.city, t.nickname, t.short_name, t.abbreviation, t.country, t.badge_url, t.color, t.alternate_color, t.league_id, t.is_placeholder)
      is distinct from (s.city, s.nickname, s.short_name, s.abbreviation, s.country, s.badge_url, s.color, s.alternate_color, s.league_id, s.is_placeholder)
  returning t.team_id, (t.city, t.nickname, t.abbreviation, t.league_id) is distinct from (o.city, o.nickname, o.abbreviation, o.league_id), to_jsonb(o), to_jsonb(t)
$$;
comment on function catalog.fill_team_facts(text) is
  'Gives known teams the facts they lack, and what the source changed of its own word; a placeholder that a list names moves to that list''s league and is none any more. Returns the changed rows.';
grant execute on function catalog.fill_team_facts(text) to service_role;

create function catalog.add_source_aliases(source text) returns table (team_id bigint, aliases jsonb)
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  -- Names first: by league the planner would join every team with all names of its league.
  with told as materialized (
    select n.source_team_id, n.normalized, n.alias, n.kind, n.strength, s.team_id, t.league_id, t.squad
    from catalog.team_names_at_hand as n
    join catalog.teams_staging as s on s.source_team_id = n.source_team_id and s.resolution in ('id', 'name', 'new')
    join catalog.teams as t on t.team_id = s.team_id
    where not exists (select from catalog.team_aliases as own where own.team_id = t.team_id and own.alias_normalized = n.normalized)
  ),
  met as materialized (
    select n.*, a.team_id as other_id, a.priority
    from told as n
    join catalog.team_aliases as a on a.alias_normalized = n.normalized and a.priority >= 8 and a.team_id <> n.team_id
  )
  insert into catalog.team_conflicts_at_hand (conflict_type, severity, source_team_id, existing_team_id, conflict_field, conflict_value)
  select distinct on (m.source_team_id, m.normalized) 'alias_conflict', case when m.strength > 5 then 'medium' else 'low' end, m.source_team_id, m.other_id, 'alias', m.alias
  from met as m
  join catalog.teams as o on o.team_id = m.other_id and o.league_id = m.league_id and o.squad = m.squad and o.record_status = 'active'
  where not (m.kind in ('name', 'city_nickname') and exists (select from catalog.team_sync_conflicts as c
      where c.api_source = add_source_aliases.source and c.source_team_id = m.source_team_id and c.conflict_type = 'canonical_name_conflict'
        and c.resolution_action = 'ignore'))
    -- That these two may be one team is said already.
    and not exists (
      select from catalog.team_sync_conflicts as c where c.status = 'pending' and c.new_team_id = m.team_id and c.existing_team_id = o.team_id)
  order by m.source_team_id, m.normalized, m.priority desc, o.team_id;

  return query
  with added as (
    insert into catalog.team_aliases (team_id, alias, source, priority)
    select distinct on (t.team_id, n.normalized) t.team_id, n.alias,
      case add_source_aliases.source when 'thesportsdb' then 'thesportsdb' when 'espn' then 'espn' when 'manual' then 'manual' else 'event' end, n.strength
    from catalog.team_names_at_hand as n
    join catalog.teams_staging as s on s.source_team_id = n.source_team_id and s.resolution in ('id', 'name', 'new')
    join catalog.teams as t on t.team_id = s.team_id and t.record_status = 'active'
    where not exists (select from catalog.team_aliases as own where own.team_id = t.team_id and own.alias_normalized = n.normalized)
      and not exists (select from catalog.team_conflicts_at_hand as c where c.source_team_id = n.source_team_id and c.conflict_value = n.alias)
      and not exists (select from catalog.team_sync_conflicts as c
        where c.api_source = add_source_aliases.source and c.source_team_id = n.source_team_id and c.conflict_type = 'alias_conflict'
          and c.conflict_value = n.alias and (c.status = 'pending' or c.resolution_action = 'ignore'))
      -- The new name of a known id that somebody said is not to be taken.
      and not (n.kind in ('name', 'city_nickname') and exists (select from catalog.team_sync_conflicts as c
        where c.api_source = add_source_aliases.source and c.source_team_id = n.source_team_id and c.conflict_type = 'canonical_name_conflict'
          and c.resolution_action = 'ignore'))
    order by t.team_id, n.normalized, n.strength desc
    on conflict (team_id, alias_normalized) do nothing
    returning team_alias_id, team_id, alias
  )
  select a.team_id, jsonb_agg(jsonb_build_object('table', 'team_aliases', 'key', jsonb_build_object('team_alias_id', a.team_alias_id),
    'after', jsonb_build_object('alias', a.alias)))
  from added as a
  group by a.team_id;
end;
$$;
comment on function catalog.add_source_aliases(text) is
  'Gives teams the names that the source has for them, unless another team of the league and squad goes by one: alias_conflict. Returns the new aliases by team.';
grant execute on function catalog.add_source_aliases(text) to service_role;

create function catalog.record_team_identifiers(source text) returns void
language sql
set search_path = ''
as $$
  insert into catalog.team_identifiers as i (source, source_team_id, team_id, source_name, source_digest, facts, metadata)
  select record_team_identifiers.source, s.source_team_id, s.team_id, s.name, s.source_digest,
    catalog.staged_team_facts(s) || case when s.is_list then jsonb_build_object('league_id', s.league_id) else '{}' end, s.metadata
  from catalog.teams_staging as s
  where s.team_id is not null
  on conflict (source, source_team_id) do update
  set source_name = excluded.source_name, source_digest = coalesce(excluded.source_digest, i.source_digest),
    -- Beside an event a source says less: what its list said stays.
    facts = case when excluded.source_digest is null then excluded.facts || i.facts else excluded.facts end,
    metadata = coalesce(excluded.metadata, i.metadata)
  where i.source_digest is distinct from coalesce(excluded.source_digest, i.source_digest) or i.source_name <> excluded.source_name
    or (excluded.source_digest is null and excluded.facts || i.facts <> i.facts)
$$;
comment on function catalog.record_team_identifiers(text) is 'Keeps the source''s ids of staged teams with what the source says of them.';
grant execute on function catalog.record_team_identifiers(text) to service_role;

create function catalog.merge_changed_teams(source text, sync_run_id bigint) returns table (created integer, updated integer, conflicts integer, unplaced text[])
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_unplaced text[];
  v_made bigint[];
  v_changed bigint[];
  v_renamed bigint[];
  v_named bigint[];
  v_conflicts integer;
begin
  perform catalog.place_staged_teams(merge_changed_teams.source);
  with lost as (
    delete from catalog.teams_staging as s where s.sport_id is null or s.normalized = '' returning s.name, s.league, s.sport
  )
  select array_agg(format('%s of %s (%s)', lost.name, lost.league, lost.sport)) into v_unplaced from lost;
  perform catalog.read_team_names();
  delete from catalog.team_conflicts_at_hand;
  perform catalog.find_name_changes(merge_changed_teams.source);
  perform catalog.find_staged_teams(merge_changed_teams.source);
  perform catalog.find_near_duplicates(merge_changed_teams.source);
  v_made := catalog.make_staged_teams(merge_changed_teams.source);
  v_conflicts := catalog.record_team_conflicts(merge_changed_teams.source, merge_changed_teams.sync_run_id);

  with filled as (
    select f.* from catalog.fill_team_facts(merge_changed_teams.source) as f
  ),
  logged as (
    insert into catalog.team_sync_audit_log (sync_run_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
    select merge_changed_teams.sync_run_id, f.team_id, 'team_updated', 'team', f.team_id,
      jsonb_build_object('rows', jsonb_build_array(catalog.row_change('teams', jsonb_build_object('team_id', f.team_id), f.old_row, f.new_row))),
      merge_changed_teams.source
    from filled as f
  )
  select coalesce(array_agg(f.team_id), '{}'), coalesce(array_agg(f.team_id) filter (where f.is_renamed), '{}')
  into v_changed, v_renamed
  from filled as f;
  perform catalog.record_team_identifiers(merge_changed_teams.source);

  if cardinality(v_made || v_renamed) > 0 then
    perform catalog.add_derived_aliases(v_made || v_renamed);
  end if;
  if cardinality(v_made) > 0 then
    perform catalog.borrow_team_aliases(v_made);
  end if;
  with added as (
    select a.* from catalog.add_source_aliases(merge_changed_teams.source) as a
  ),
  logged as (
    insert into catalog.team_sync_audit_log (sync_run_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
    select merge_changed_teams.sync_run_id, a.team_id, 'alias_added', 'team', a.team_id, jsonb_build_object('rows', a.aliases), merge_changed_teams.source
    from added as a
    -- A new team's names go with the team.
    where a.team_id <> all (v_made)
  )
  select coalesce(array_agg(a.team_id), '{}') into v_named from added as a where a.team_id <> all (v_made);
  v_conflicts := v_conflicts + catalog.record_team_conflicts(merge_changed_teams.source, merge_changed_teams.sync_run_id);
  if cardinality(v_named || v_made || v_renamed) > 0 then
    perform catalog.mark_shared_aliases(array(select distinct t.league_id from catalog.teams as t where t.team_id = any (v_named || v_made || v_renamed)));
  end if;
  insert into catalog.team_sync_audit_log (sync_run_id, team_id, action_type, entity_type, entity_id, changes, performed_by)
  select merge_changed_teams.sync_run_id, t.team_id, 'team_created', 'team', t.team_id,
    jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('table', 'teams', 'key', jsonb_build_object('team_id', t.team_id), 'before', null,
      'after', jsonb_build_object('canonical_name', t.canonical_name)))), merge_changed_teams.source
  from catalog.teams as t
  where t.team_id = any (v_made);
  delete from catalog.team_names_at_hand;
  return query
  select cardinality(v_made), (select count(distinct x.team_id)::integer from unnest(v_changed || v_named) as x (team_id)), v_conflicts, v_unplaced;
end;
$$;
comment on function catalog.merge_changed_teams(text, bigint) is
  'Merges the staged teams that drop_unchanged_teams left. Returns what was made, changed and found, and teams that no row can be made of.';
grant execute on function catalog.merge_changed_teams(text, bigint) to service_role;

create function catalog.merge_teams(source text, sync_run_id bigint default null, dry_run boolean default false)
returns table (discovered integer, created integer, updated integer, conflicts integer)
language plpgsql
set search_path = ''
-- Compiling its plans takes longer than running them.
set jit = off
as $$
#variable_conflict use_column
declare
  v_is_dry boolean := merge_teams.dry_run
    or coalesce((select r.dry_run from catalog.team_sync_runs as r where r.team_sync_run_id = merge_teams.sync_run_id), false);
  v_discovered integer;
  v_made integer := 0;
  v_changed integer := 0;
  v_conflicts integer := 0;
  v_unplaced text[];
begin
  -- Two imports at once could make the same team twice; imports are short, so they take turns.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  v_discovered := catalog.drop_unchanged_teams(merge_teams.source);
  if exists (select from catalog.teams_staging) then
    begin
      select m.created, m.updated, m.conflicts, m.unplaced into v_made, v_changed, v_conflicts, v_unplaced
      from catalog.merge_changed_teams(merge_teams.source, merge_teams.sync_run_id) as m;
      if v_is_dry then
        raise exception 'Nothing of a dry run is kept' using errcode = 'EG010';
      end if;
    exception when sqlstate 'EG010' then
      -- All that was written is taken back; the counts are not rows and stay.
      null;
    end;
  end if;
  delete from catalog.teams_staging;
  update catalog.team_sync_runs as r
  set teams_discovered = r.teams_discovered + v_discovered, teams_created = r.teams_created + v_made, teams_updated = r.teams_updated + v_changed,
    conflicts_detected = r.conflicts_detected + v_conflicts, errors = r.errors + coalesce(cardinality(v_unplaced), 0),
    error_log = nullif(left(concat_ws(e'\n', r.error_log, 'Left out, because nothing in their name can be compared or their league is not known: '
      || array_to_string(v_unplaced, ', ')), 10000), '')
  where r.team_sync_run_id = merge_teams.sync_run_id;
  return query select v_discovered, v_made, v_changed, v_conflicts;
end;
$$;
comment on function catalog.merge_teams(text, bigint, boolean) is
  'Merges catalog.teams_staging into catalog.teams: by the source''s id, else by name, else as a new team; what does not fit becomes a conflict, never a guess. A repeat writes nothing. A dry run (asked for here or by its run) counts and keeps nothing but the run''s row. Empties the staging table; call it in the transaction that filled it.';
grant execute on function catalog.merge_teams(text, bigint, boolean) to service_role;

-- sql/catalog/team_undo.sql

-- What settling conflicts changed, row by row, and how it is put back.

create function catalog.row_change(table_name text, row_key jsonb, old_row jsonb, new_row jsonb) returns jsonb
language sql
immutable parallel safe
set search_path = ''
as $$
  select jsonb_build_object('table', row_change.table_name, 'key', row_change.row_key,
    'before', case when row_change.old_row is not null then
      (select coalesce(jsonb_object_agg(o.key, o.value), '{}') from jsonb_each(row_change.old_row) as o
       where row_change.new_row is null or (o.value is distinct from row_change.new_row -> o.key and o.key <> 'updated_at')) end,
    'after', case when row_change.new_row is not null then
      (select coalesce(jsonb_object_agg(n.key, n.value), '{}') from jsonb_each(row_change.new_row) as n
       where row_change.old_row is null or (n.value is distinct from row_change.old_row -> n.key and n.key <> 'updated_at')) end)
$$;
comment on function catalog.row_change(text, jsonb, jsonb, jsonb) is
  'One entry of catalog.team_sync_audit_log.changes: of a changed row the columns that differ, of a new or removed one all.';
grant execute on function catalog.row_change(text, jsonb, jsonb, jsonb) to service_role;

create function catalog.team_rows(team_ids bigint[], league_ids bigint[], event_ids bigint[]) returns table (table_name text, row_key jsonb, content jsonb)
language plpgsql
stable
set search_path = ''
set timezone = 'UTC'
as $$
begin
  -- plpgsql, because matching's tables come after this room's.
  return query
  select 'teams', jsonb_build_object('team_id', t.team_id), to_jsonb(t)
  from catalog.teams as t where t.team_id = any (team_rows.team_ids)
  union all
  -- Of the whole league: a name that two teams come to share is marked at both.
  select 'team_aliases', jsonb_build_object('team_alias_id', a.team_alias_id), to_jsonb(a)
  from catalog.team_aliases as a
  join catalog.teams as t on t.team_id = a.team_id
  where t.league_id = any (team_rows.league_ids) or t.team_id = any (team_rows.team_ids)
  union all
  select 'team_identifiers', jsonb_build_object('source', i.source, 'source_team_id', i.source_team_id), to_jsonb(i) - 'metadata'
  from catalog.team_identifiers as i where i.team_id = any (team_rows.team_ids)
  union all
  select 'team_sync_conflicts', jsonb_build_object('team_sync_conflict_id', c.team_sync_conflict_id), to_jsonb(c)
  from catalog.team_sync_conflicts as c
  where c.existing_team_id = any (team_rows.team_ids) or c.new_team_id = any (team_rows.team_ids)
  union all
  select 'events', jsonb_build_object('event_id', e.event_id), to_jsonb(e)
  from catalog.events as e where e.event_id = any (team_rows.event_ids)
  union all
  select 'event_identifiers', jsonb_build_object('event_identifier_id', i.event_identifier_id), to_jsonb(i) - 'metadata' - 'facts'
  from catalog.event_identifiers as i where i.event_id = any (team_rows.event_ids)
  union all
  select 'channel_matches', jsonb_build_object('channel_name_id', m.channel_name_id, 'event_id', m.event_id), to_jsonb(m)
  from matching.channel_matches as m where m.event_id = any (team_rows.event_ids)
  union all
  select 'match_cache', jsonb_build_object('match_cache_id', m.match_cache_id), to_jsonb(m)
  from matching.match_cache as m where m.event_id = any (team_rows.event_ids)
  union all
  select 'match_overrides', jsonb_build_object('match_override_id', o.match_override_id), to_jsonb(o)
  from matching.match_overrides as o where o.event_id = any (team_rows.event_ids)
  union all
  select 'match_verifications', jsonb_build_object('match_verification_id', v.match_verification_id), to_jsonb(v)
  from matching.match_verifications as v where v.event_id = any (team_rows.event_ids);
end;
$$;
comment on function catalog.team_rows(bigint[], bigint[], bigint[]) is
  'All rows that settling a conflict between these teams may change, as they are: their own, all aliases of their leagues, these events and what refers to them. Pairings are left out, they follow the events.';
grant execute on function catalog.team_rows(bigint[], bigint[], bigint[]) to service_role;

create function catalog.rows_changed(before jsonb, after jsonb) returns jsonb
language sql
immutable parallel safe
set search_path = ''
as $$
  with b as materialized (
    select r.* from jsonb_to_recordset(rows_changed.before) as r (table_name text, row_key jsonb, content jsonb)
  ),
  a as materialized (
    select r.* from jsonb_to_recordset(rows_changed.after) as r (table_name text, row_key jsonb, content jsonb)
  ),
  changed as (
    select coalesce(a.table_name, b.table_name) as table_name, coalesce(a.row_key, b.row_key) as row_key,
      catalog.row_change(coalesce(a.table_name, b.table_name), coalesce(a.row_key, b.row_key), b.content, a.content) as change
    from b
    full join a on a.table_name = b.table_name and a.row_key = b.row_key
    where b.content - 'updated_at' is distinct from a.content - 'updated_at'
  )
  select coalesce(jsonb_agg(c.change order by c.table_name, c.row_key::text), '[]') from changed as c
$$;
comment on function catalog.rows_changed(jsonb, jsonb) is 'What differs between two lists of rows as catalog.team_rows gives them, as catalog.row_change writes it.';
grant execute on function catalog.rows_changed(jsonb, jsonb) to service_role;

create function catalog.undo_tables() returns table (table_name text, full_name text, key_condition text, place integer, must_be_unchanged boolean)
language sql
immutable parallel safe
set search_path = ''
as $$
  values
    ('teams', 'catalog.teams', 't.team_id = (r.key ->> ''team_id'')::bigint', 1, true),
    ('team_aliases', 'catalog.team_aliases', 't.team_alias_id = (r.key ->> ''team_alias_id'')::bigint', 2, true),
    ('team_identifiers', 'catalog.team_identifiers', 't.source = r.key ->> ''source'' and t.source_team_id = r.key ->> ''source_team_id''', 3, true),
    ('team_sync_conflicts', 'catalog.team_sync_conflicts', 't.team_sync_conflict_id = (r.key ->> ''team_sync_conflict_id'')::bigint', 4, true),
    ('events', 'catalog.events', 't.event_id = (r.key ->> ''event_id'')::bigint', 5, true),
    ('event_identifiers', 'catalog.event_identifiers', 't.event_identifier_id = (r.key ->> ''event_identifier_id'')::bigint', 6, true),
    -- Matches are made anew all the time: what a later match changed stays, and is decided again anyway.
    ('channel_matches', 'matching.channel_matches',
      't.channel_name_id = (r.key ->> ''channel_name_id'')::bigint and t.event_id = (r.key ->> ''event_id'')::bigint', 7, false),
    ('match_cache', 'matching.match_cache', 't.match_cache_id = (r.key ->> ''match_cache_id'')::bigint', 8, false),
    ('match_overrides', 'matching.match_overrides', 't.match_override_id = (r.key ->> ''match_override_id'')::bigint', 9, true),
    ('match_verifications', 'matching.match_verifications', 't.match_verification_id = (r.key ->> ''match_verification_id'')::bigint', 10, false)
$$;
comment on function catalog.undo_tables() is 'The tables whose rows catalog.restore_rows puts back, parents before children, and how a row is found by its key.';
grant execute on function catalog.undo_tables() to service_role;

create function catalog.changed_since(changes jsonb) returns text[]
language plpgsql
stable
set search_path = ''
set timezone = 'UTC'
as $$
declare
  v_table record;
  v_found text[];
  v_all text[] := array[]::text[];
begin
  for v_table in
    select u.table_name, u.full_name, u.key_condition, jsonb_agg(r.value) as rows
    from catalog.undo_tables() as u
    join jsonb_array_elements(changed_since.changes -> 'rows') as r on r.value ->> 'table' = u.table_name
    where u.must_be_unchanged
    group by u.table_name, u.full_name, u.key_condition
    order by min(u.place)
  loop
    execute format($query$
      select array_agg(format('%%s %%s', %L, (select string_agg(k.value, ' ') from jsonb_each_text(r.key) as k)) order by r.key::text)
      from jsonb_to_recordset($1) as r (key jsonb, after jsonb)
      left join %s as t on %s
      where case when r.after is null then t is distinct from null else t is not distinct from null
        -- Counters and what a source says anew go on without anybody having changed the row.
        or not to_jsonb(t) @> (r.after - array['updated_at', 'match_count', 'last_matched_at', 'source_digest', 'source_name', 'facts']) end
    $query$, v_table.table_name, v_table.full_name, v_table.key_condition) into v_found using v_table.rows;
    v_all := v_all || v_found;
  end loop;
  return v_all;
end;
$$;
comment on function catalog.changed_since(jsonb) is 'The rows of a journal entry that are no longer as the entry left them.';
grant execute on function catalog.changed_since(jsonb) to service_role;

create function catalog.restore_rows(changes jsonb) returns integer
language plpgsql
set search_path = ''
set timezone = 'UTC'
as $$
declare
  v_table record;
  v_count integer;
  v_total integer := 0;
begin
  for v_table in
    -- What was made goes first, children before parents; then what was changed; what was removed comes back last, parents first.
    select p.phase, u.full_name, u.key_condition, u.must_be_unchanged, jsonb_agg(r.value) as rows,
      (select string_agg(quote_ident(a.attname), ', ') from pg_catalog.pg_attribute as a
        where a.attrelid = u.full_name::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and (p.phase = 3 or (a.attidentity = '' and a.attname <> 'updated_at'))) as columns
    from catalog.undo_tables() as u
    join jsonb_array_elements(restore_rows.changes -> 'rows') as r on r.value ->> 'table' = u.table_name
    cross join lateral (
      select case when r.value ->> 'before' is null then 1 when r.value ->> 'after' is null then 3 else 2 end as phase
    ) as p
    -- Data about the world is never removed: catalog.undo_team_sync archives a team that was made.
    where not (p.phase = 1 and u.table_name = 'teams')
    group by p.phase, u.table_name, u.full_name, u.key_condition, u.must_be_unchanged, u.place
    order by p.phase, case when p.phase = 1 then -u.place else u.place end
  loop
    if v_table.phase = 1 then
      execute format('delete from %s as t using jsonb_to_recordset($1) as r (key jsonb) where %s', v_table.full_name, v_table.key_condition)
        using v_table.rows;
    elsif v_table.phase = 2 then
      execute format($query$
        update %1$s as t set (%2$s) = (select %2$s from jsonb_populate_record(t, r.before))
        from jsonb_to_recordset($1) as r (key jsonb, before jsonb, after jsonb) where %3$s and (%4$L or to_jsonb(t) @> r.after)
      $query$, v_table.full_name, v_table.columns, v_table.key_condition, v_table.must_be_unchanged) using v_table.rows;
    else
      execute format($query$
        insert into %1$s (%2$s) overriding system value
        select %2$s from jsonb_populate_recordset(null::%1$s, (select jsonb_agg(r.value -> 'before') from jsonb_array_elements($1) as r)) %3$s
      $query$, v_table.full_name, v_table.columns, case when v_table.must_be_unchanged then '' else 'on conflict do nothing' end) using v_table.rows;
    end if;
    get diagnostics v_count = row_count;
    v_total := v_total + v_count;
  end loop;
  return v_total;
end;
$$;
comment on function catalog.restore_rows(jsonb) is
  'Puts the rows of a journal entry back as they were: removes new ones, restores changed columns, brings removed ones back under their old keys. Call catalog.changed_since first. Returns the number of rows.';
grant execute on function catalog.restore_rows(jsonb) to service_role;

create function catalog.undo_team_sync(team_sync_audit_log_id bigint, performed_by text default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_entry catalog.team_sync_audit_log;
  v_changed text[];
  v_later bigint[];
  v_made bigint[];
  v_count integer;
begin
  -- No import may add to teams while they are taken apart.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  select l.* into v_entry from catalog.team_sync_audit_log as l where l.team_sync_audit_log_id = undo_team_sync.team_sync_audit_log_id for update;
  if v_entry.team_sync_audit_log_id is null or v_entry.undone_at is not null or v_entry.action_type = 'conflict_detected' then
    raise exception 'Cannot undo journal entry %: %', undo_team_sync.team_sync_audit_log_id,
        case
          when v_entry.team_sync_audit_log_id is null then 'there is none'
          when v_entry.undone_at is not null then format('it was undone at %s', v_entry.undone_at)
          else 'it says that a conflict was found, which changed nothing'
        end
      using errcode = 'EG014', hint = 'Take an id of catalog.team_sync_audit_log whose undone_at is empty; to be rid of a conflict set its resolution_action to ignore.';
  end if;

  v_changed := catalog.changed_since(v_entry.changes);
  select array_agg((r.value #>> '{key,team_id}')::bigint) into v_made
  from jsonb_array_elements(v_entry.changes -> 'rows') as r
  where r.value ->> 'table' = 'teams' and r.value ->> 'before' is null;
  if v_made is not null then
    v_changed := v_changed || array(
      select format('events %s', e.event_id) from catalog.events as e
      where (e.home_team_id = any (v_made) or e.away_team_id = any (v_made)) and e.record_status = 'active'
      order by e.event_id)
    || array(
      select format('team_identifiers %s %s', i.source, i.source_team_id) from catalog.team_identifiers as i
      where i.team_id = any (v_made) and i.created_at > v_entry.performed_at);
  end if;
  if cardinality(v_changed) > 0 then
    select array_agg(l.team_sync_audit_log_id order by l.team_sync_audit_log_id desc) into v_later
    from catalog.team_sync_audit_log as l
    where l.team_sync_audit_log_id > v_entry.team_sync_audit_log_id and l.undone_at is null
      and exists (
        select from jsonb_array_elements(l.changes -> 'rows') as r
        where format('%s %s', r.value ->> 'table', (select string_agg(k.value, ' ') from jsonb_each_text(r.value -> 'key') as k)) = any (v_changed));
    raise exception 'Cannot undo journal entry %: later changes stand on it: %', v_entry.team_sync_audit_log_id, array_to_string(v_changed[:5], ', ')
        || case when cardinality(v_changed) > 5 then format(' and %s more', cardinality(v_changed) - 5) else '' end
      using errcode = 'EG013',
        hint = case
          when v_later is null then 'Put these rows back first, or change them by hand.'
          else format('Undo these entries of catalog.team_sync_audit_log first: %s.', array_to_string(v_later, ', '))
        end;
  end if;

  perform set_config('catalog.is_settling', 'on', true);
  v_count := catalog.restore_rows(v_entry.changes);
  if v_made is not null then
    delete from catalog.team_aliases as a where a.team_id = any (v_made);
    delete from catalog.team_identifiers as i where i.team_id = any (v_made);
    -- The name is free again for who has it next.
    update catalog.teams as t
    set record_status = 'archived', canonical_name = format('%s (undone, team %s)', t.canonical_name, t.team_id)
    where t.team_id = any (v_made);
    v_count := v_count + cardinality(v_made);
  end if;
  perform set_config('catalog.is_settling', 'off', true);
  update catalog.team_sync_audit_log as l
  set undone_at = now(), undone_by = coalesce(undo_team_sync.performed_by, nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user)
  where l.team_sync_audit_log_id = v_entry.team_sync_audit_log_id;
  return v_count;
end;
$$;
comment on function catalog.undo_team_sync(bigint, text) is
  'Puts the rows of one entry of catalog.team_sync_audit_log back as they were; refused while later changes stand on them. A team that the entry made is archived. Returns the number of rows.';
grant execute on function catalog.undo_team_sync(bigint, text) to service_role;

create function catalog.undo_conflict(conflict_id bigint, performed_by text default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_entry bigint;
  v_total integer := 0;
  v_is_found boolean := false;
begin
  for v_entry in
    select l.team_sync_audit_log_id from catalog.team_sync_audit_log as l
    where l.conflict_id = undo_conflict.conflict_id and l.undone_at is null and l.action_type <> 'conflict_detected'
    order by l.team_sync_audit_log_id desc
  loop
    v_is_found := true;
    v_total := v_total + catalog.undo_team_sync(v_entry, undo_conflict.performed_by);
  end loop;
  if not v_is_found then
    raise exception 'Cannot undo conflict %: nothing was done about it', undo_conflict.conflict_id
      using errcode = 'EG014', hint = 'Only a conflict that was settled and not undone since can be undone; see catalog.team_sync_audit_log.';
  end if;
  return v_total;
end;
$$;
comment on function catalog.undo_conflict(bigint, text) is
  'Takes back what settling a conflict did; it is pending again. Refused while later changes stand on it. Returns the number of rows put back.';
grant execute on function catalog.undo_conflict(bigint, text) to service_role;

-- sql/catalog/team_resolution.sql

-- Conflicts settled: by an admin who sets resolution_action on the row, or by a rule that does. What it does is undone by team_undo.sql.

create function catalog.same_games(survivor_id bigint, loser_id bigint) returns table (event_id bigint, kept_id bigint)
language sql
stable
set search_path = ''
as $$
  with played as (
    select e.event_id, e.sport_id, e.squad, e.event_datetime, e.home_team_id = same_games.loser_id or e.away_team_id = same_games.loser_id as is_losers,
      case when e.home_team_id = same_games.loser_id then same_games.survivor_id else e.home_team_id end as home_id,
      case when e.away_team_id = same_games.loser_id then same_games.survivor_id else e.away_team_id end as away_id
    from catalog.events as e
    where e.record_status = 'active'
      and (e.home_team_id in (same_games.survivor_id, same_games.loser_id) or e.away_team_id in (same_games.survivor_id, same_games.loser_id))
  ),
  paired as (
    select p.*, least(p.home_id, p.away_id) as team1_id, greatest(p.home_id, p.away_id) as team2_id from played as p
  ),
  gaps as (
    select p.*, case when p.event_datetime - lag(p.event_datetime) over w <= interval '2 hours' then 0 else 1 end as opens
    from paired as p
    window w as (partition by p.sport_id, p.squad, p.team1_id, p.team2_id order by p.event_datetime, p.event_id)
  ),
  numbered as (
    select g.*, sum(g.opens) over (partition by g.sport_id, g.squad, g.team1_id, g.team2_id order by g.event_datetime, g.event_id) as game_no from gaps as g
  ),
  games as (
    select n.event_id, min(n.event_id) over game as kept_id, bool_or(n.is_losers) over game as has_losers, bool_or(not n.is_losers) over game as has_survivors
    from numbered as n
    window game as (partition by n.sport_id, n.squad, n.team1_id, n.team2_id, n.game_no)
  )
  select g.event_id, g.kept_id from games as g where g.has_losers and g.has_survivors and g.event_id <> g.kept_id
$$;
comment on function catalog.same_games(bigint, bigint) is
  'Events that become the same game when two teams are one: same sport, squad and pair within two hours. kept_id is the oldest row, which stays.';
grant execute on function catalog.same_games(bigint, bigint) to service_role;

create function catalog.merge_same_events(event_ids bigint[], kept_ids bigint[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  update catalog.event_identifiers as i set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where i.event_id = d.event_id;
  insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
  select distinct on (m.channel_name_id, d.kept_id) m.channel_name_id, m.fixture_no, d.kept_id, m.handler_no, m.match_method, m.confidence, m.reason, m.matched_at
  from matching.channel_matches as m
  join unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) on d.event_id = m.event_id
  order by m.channel_name_id, d.kept_id, m.confidence desc
  on conflict (channel_name_id, event_id) do nothing;
  delete from matching.channel_matches as m where m.event_id = any (merge_same_events.event_ids);
  update matching.match_cache as m set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where m.event_id = d.event_id;
  update matching.match_overrides as o set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where o.event_id = d.event_id;
  delete from matching.match_verifications as v
  using unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id)
  where v.event_id = d.event_id and exists (
    select from matching.match_verifications as k
    join unnest(merge_same_events.event_ids || merge_same_events.kept_ids, merge_same_events.kept_ids || merge_same_events.kept_ids) as g (event_id, kept_id)
      on g.event_id = k.event_id and g.kept_id = d.kept_id
    where k.provider_id = v.provider_id and k.name_key = v.name_key and k.match_verification_id < v.match_verification_id);
  update matching.match_verifications as v set event_id = d.kept_id
  from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where v.event_id = d.event_id;
  update catalog.events as e
  set data_sources = array(
    select distinct s.source from catalog.events as x cross join lateral unnest(x.data_sources) as s (source)
    where x.event_id = e.event_id or x.event_id in (
      select d.event_id from unnest(merge_same_events.event_ids, merge_same_events.kept_ids) as d (event_id, kept_id) where d.kept_id = e.event_id)
    order by s.source)
  where e.event_id = any (merge_same_events.kept_ids);
  update catalog.events as e set record_status = 'archived' where e.event_id = any (merge_same_events.event_ids);
end;
$$;
comment on function catalog.merge_same_events(bigint[], bigint[]) is
  'Makes one event of two rows of a game: the n-th event''s ids, matches, overrides and verdicts go to the n-th kept event, and it is archived. Its programmes follow with the next schedule.';
grant execute on function catalog.merge_same_events(bigint[], bigint[]) to service_role;

create function catalog.merge_two_teams(survivor_id bigint, loser_id bigint, conflict_id bigint) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_events bigint[];
  v_kept bigint[];
begin
  select coalesce(array_agg(g.event_id), '{}'), coalesce(array_agg(g.kept_id), '{}') into v_events, v_kept
  from catalog.same_games(merge_two_teams.survivor_id, merge_two_teams.loser_id) as g;
  update catalog.events as e
  set home_team_id = case when e.home_team_id = merge_two_teams.loser_id then merge_two_teams.survivor_id else e.home_team_id end,
    away_team_id = case when e.away_team_id = merge_two_teams.loser_id then merge_two_teams.survivor_id else e.away_team_id end
  where e.home_team_id = merge_two_teams.loser_id or e.away_team_id = merge_two_teams.loser_id;
  if cardinality(v_events) > 0 then
    perform catalog.merge_same_events(v_events, v_kept);
  end if;

  -- Shared with the other one alone, a name is this team's again. What a seed marked stays marked.
  update catalog.team_aliases as a
  set is_ambiguous = false
  from catalog.teams as t
  where a.team_id = merge_two_teams.survivor_id and t.team_id = a.team_id and a.is_ambiguous and a.source <> 'seed'
    and exists (select from catalog.team_aliases as l where l.team_id = merge_two_teams.loser_id and l.alias_normalized = a.alias_normalized)
    and not exists (
      select from catalog.team_aliases as o
      join catalog.teams as ot on ot.team_id = o.team_id
      where o.alias_normalized = a.alias_normalized and ot.league_id = t.league_id and ot.squad = t.squad and ot.record_status = 'active'
        and ot.team_id not in (merge_two_teams.survivor_id, merge_two_teams.loser_id));
  delete from catalog.team_aliases as l
  using catalog.team_aliases as s
  where l.team_id = merge_two_teams.loser_id and s.team_id = merge_two_teams.survivor_id and s.alias_normalized = l.alias_normalized;
  update catalog.team_aliases as a set team_id = merge_two_teams.survivor_id where a.team_id = merge_two_teams.loser_id;
  update catalog.team_identifiers as i set team_id = merge_two_teams.survivor_id where i.team_id = merge_two_teams.loser_id;

  -- What else was asked about these two is answered; what was asked about the other one is now about this one.
  update catalog.team_sync_conflicts as c
  set status = 'resolved', resolution_action = 'merge', resolved_at = now(), resolved_by = session_user,
    resolution_notes = concat_ws(' ', c.resolution_notes, format('Settled by conflict %s.', merge_two_teams.conflict_id))
  where c.status = 'pending' and c.team_sync_conflict_id <> merge_two_teams.conflict_id
    and c.existing_team_id in (merge_two_teams.survivor_id, merge_two_teams.loser_id)
    and c.new_team_id in (merge_two_teams.survivor_id, merge_two_teams.loser_id);
  update catalog.team_sync_conflicts as c
  set new_team_id = merge_two_teams.survivor_id
  where c.status = 'pending' and c.new_team_id = merge_two_teams.loser_id and c.team_sync_conflict_id <> merge_two_teams.conflict_id;
  update catalog.team_sync_conflicts as c
  set existing_team_id = merge_two_teams.survivor_id
  where c.status = 'pending' and c.existing_team_id = merge_two_teams.loser_id and c.team_sync_conflict_id <> merge_two_teams.conflict_id
    and not exists (
      select from catalog.team_sync_conflicts as o
      where o.existing_team_id = merge_two_teams.survivor_id
        and (o.conflict_type, o.api_source, coalesce(o.source_team_id, ''), o.conflict_field, o.conflict_value)
          = (c.conflict_type, c.api_source, coalesce(c.source_team_id, ''), c.conflict_field, c.conflict_value));

  -- Archived under another name: an event that names the team must not bring this row back.
  update catalog.teams as t
  set record_status = 'archived', canonical_name = format('%s (merged into team %s)', t.canonical_name, merge_two_teams.survivor_id)
  where t.team_id = merge_two_teams.loser_id;
  update catalog.teams as t
  set city = coalesce(t.city, l.city), nickname = coalesce(t.nickname, l.nickname), short_name = coalesce(t.short_name, l.short_name),
    abbreviation = coalesce(t.abbreviation, l.abbreviation), country = coalesce(t.country, l.country), badge_url = coalesce(t.badge_url, l.badge_url),
    color = coalesce(t.color, l.color), alternate_color = coalesce(t.alternate_color, l.alternate_color),
    league_id = case when t.is_placeholder and not l.is_placeholder then l.league_id else t.league_id end,
    is_placeholder = t.is_placeholder and l.is_placeholder
  from catalog.teams as l
  where t.team_id = merge_two_teams.survivor_id and l.team_id = merge_two_teams.loser_id;
end;
$$;
comment on function catalog.merge_two_teams(bigint, bigint, bigint) is
  'Makes one team of two: events, names, ids and open conflicts of the second go to the first, games that thereby are the same become one, and the second is archived.';
grant execute on function catalog.merge_two_teams(bigint, bigint, bigint) to service_role;

create function catalog.check_team_merge(survivor_id bigint, loser_id bigint) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when check_team_merge.survivor_id is null then 'existing_team_id names no team to merge into'
    when check_team_merge.survivor_id = check_team_merge.loser_id then format('team %s would be merged with itself', check_team_merge.survivor_id)
    when s.team_id is null or s.record_status <> 'active' then format('team %s does not exist any more', check_team_merge.survivor_id)
    when check_team_merge.loser_id is not null and (l.team_id is null or l.record_status <> 'active') then format('team %s does not exist any more', check_team_merge.loser_id)
    when (s.sport_id, s.squad) <> (l.sport_id, l.squad) then format('teams %s and %s are of different sports or squads', s.team_id, l.team_id)
    else (
      select format('teams %s and %s play each other in event %s', s.team_id, l.team_id, min(e.event_id))
      from catalog.events as e
      where e.record_status = 'active'
        and ((e.home_team_id = s.team_id and e.away_team_id = l.team_id) or (e.home_team_id = l.team_id and e.away_team_id = s.team_id))
      having count(*) > 0)
  end
  from (select) as one
  left join catalog.teams as s on s.team_id = check_team_merge.survivor_id
  left join catalog.teams as l on l.team_id = check_team_merge.loser_id
$$;
comment on function catalog.check_team_merge(bigint, bigint) is 'Why two teams cannot be merged; null when they can. Without a second team: why nothing can be merged into the first.';
grant execute on function catalog.check_team_merge(bigint, bigint) to service_role;

-- sql/catalog/team_settling.sql

-- What the actions of a conflict do, the triggers that carry them out when the row is saved, and the rules that save it.

create function catalog.point_source_id(conflict catalog.team_sync_conflicts, team_id bigint) returns void
language sql
set search_path = ''
as $$
  insert into catalog.team_identifiers as i (source, source_team_id, team_id, source_name)
  select conflict.api_source, conflict.source_team_id, point_source_id.team_id, coalesce(conflict.new_team_data ->> 'canonical_name', conflict.conflict_value)
  where conflict.source_team_id is not null
  on conflict (source, source_team_id) do update set team_id = excluded.team_id where i.team_id <> excluded.team_id
$$;
comment on function catalog.point_source_id(catalog.team_sync_conflicts, bigint) is 'Makes the source''s id that a conflict is about mean this team.';
grant execute on function catalog.point_source_id(catalog.team_sync_conflicts, bigint) to service_role;

create function catalog.add_conflict_names(conflict catalog.team_sync_conflicts, team_id bigint) returns void
language sql
set search_path = ''
as $$
  insert into catalog.team_aliases (team_id, alias, source, priority)
  select distinct on (n.normalized) add_conflict_names.team_id, n.alias,
    case when conflict.api_source in ('thesportsdb', 'espn', 'manual') then conflict.api_source else 'event' end,
    case when n.alias ~ '^[[:upper:]]{2,4}$' then 5 when n.is_name then 9 else 8 end
  from (
    select x.is_name, catalog.strip_squad(x.alias) as alias, catalog.normalize_name(catalog.strip_squad(x.alias)) as normalized
    from (
      select true as is_name, conflict.new_team_data ->> 'canonical_name' as alias
      union all
      select false, a.alias
      from jsonb_array_elements_text(case when jsonb_typeof(conflict.new_team_data -> 'alternate_names') = 'array' then conflict.new_team_data -> 'alternate_names' else '[]' end) as a (alias)
      union all
      select false, conflict.conflict_value where conflict.conflict_type = 'alias_conflict'
    ) as x
    where x.alias <> ''
  ) as n
  where n.normalized <> '' and (n.is_name or not catalog.is_generic(n.normalized))
  order by n.normalized, n.is_name desc
  on conflict (team_id, alias_normalized) do nothing
$$;
comment on function catalog.add_conflict_names(catalog.team_sync_conflicts, bigint) is 'Gives a team the names that a conflict''s new_team_data holds.';
grant execute on function catalog.add_conflict_names(catalog.team_sync_conflicts, bigint) to service_role;

create function catalog.write_team_facts(team_id bigint, facts jsonb) returns void
language sql
set search_path = ''
as $$
  update catalog.teams as t
  set canonical_name = n.canonical_name, city = n.city, nickname = n.nickname, short_name = n.short_name, abbreviation = n.abbreviation, country = n.country,
    league_id = n.league_id, badge_url = n.badge_url, color = n.color, alternate_color = n.alternate_color
  from catalog.teams as o
  cross join lateral jsonb_populate_record(o, write_team_facts.facts) as n
  where t.team_id = write_team_facts.team_id and o.team_id = t.team_id
$$;
comment on function catalog.write_team_facts(bigint, jsonb) is 'Writes columns of a team by name: canonical_name, city, nickname, short_name, abbreviation, country, league_id, badge_url, color, alternate_color.';
grant execute on function catalog.write_team_facts(bigint, jsonb) to service_role;

create function catalog.facts_of(new_team_data jsonb, columns text[]) returns jsonb
language sql
immutable parallel safe
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(d.key, d.value), '{}')
  from jsonb_each(facts_of.new_team_data) as d
  where d.key = any (facts_of.columns)
$$;
comment on function catalog.facts_of(jsonb, text[]) is 'What a conflict''s new_team_data says of these columns.';
grant execute on function catalog.facts_of(jsonb, text[]) to service_role;

create function catalog.refuse_resolution(conflict catalog.team_sync_conflicts, reason text, advice text) returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'Cannot carry out % of conflict %: %', conflict.resolution_action, conflict.team_sync_conflict_id, refuse_resolution.reason
    using errcode = 'EG012', hint = refuse_resolution.advice;
end;
$$;
comment on function catalog.refuse_resolution(catalog.team_sync_conflicts, text, text) is 'Raises EG012: what an admin chose for a conflict makes no sense, why, and what to do instead.';
grant execute on function catalog.refuse_resolution(catalog.team_sync_conflicts, text, text) to service_role;

create function catalog.separate_team(conflict catalog.team_sync_conflicts) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  v_team_id bigint := conflict.new_team_id;
  v_name text := coalesce(conflict.new_team_data ->> 'canonical_name', conflict.conflict_value);
  v_league catalog.api_leagues_canonical;
  v_squad text;
begin
  if v_team_id is null then
    select l.* into v_league from catalog.api_leagues_canonical as l where l.league_id = (conflict.new_team_data ->> 'league_id')::bigint;
    if v_league.league_id is null then
      perform catalog.refuse_resolution(conflict, 'new_team_data.league_id names no league', 'Put the league_id of catalog.api_leagues_canonical there.');
    end if;
    v_squad := coalesce(conflict.new_team_data ->> 'squad', nullif(catalog.squad_of(v_name), ''), v_league.squad);
    if exists (
      select from catalog.teams as t
      where t.league_id = v_league.league_id and t.squad = v_squad and t.canonical_name_normalized = catalog.normalize_name(v_name)) then
      perform catalog.refuse_resolution(conflict, format('%s has a team of the name %s already', v_league.canonical_name, v_name),
        'Give the new team another canonical_name in new_team_data, or merge.');
    end if;
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, city, nickname, short_name, abbreviation, country, badge_url, color, alternate_color, discovery_source)
    select v_league.league_id, v_league.sport_id, v_squad, v_name, d.city, d.nickname, d.short_name, d.abbreviation, d.country, d.badge_url, d.color, d.alternate_color,
      case when conflict.api_source in ('thesportsdb', 'espn', 'csv') then conflict.api_source else 'manual' end
    from jsonb_populate_record(null::catalog.teams, catalog.facts_of(conflict.new_team_data,
      array['city', 'nickname', 'short_name', 'abbreviation', 'country', 'badge_url', 'color', 'alternate_color'])) as d
    returning team_id into v_team_id;
    perform catalog.point_source_id(conflict, v_team_id);
    perform catalog.derive_team_aliases(array[v_team_id]);
  else
    update catalog.teams as t set is_placeholder = false where t.team_id = v_team_id and t.is_placeholder;
  end if;
  perform catalog.add_conflict_names(conflict, v_team_id);
  perform catalog.mark_shared_aliases(array(select t.league_id from catalog.teams as t where t.team_id = v_team_id));
  return v_team_id;
end;
$$;
comment on function catalog.separate_team(catalog.team_sync_conflicts) is
  'create_new: the source means a team of its own. Makes it, where none was made meanwhile, with the source''s id and names; names that both teams have are marked as shared. Returns its id.';
grant execute on function catalog.separate_team(catalog.team_sync_conflicts) to service_role;

create function catalog.edit_team(conflict catalog.team_sync_conflicts) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_team catalog.teams;
  v_facts jsonb;
  v_is_by_rule boolean := conflict.status = 'auto_resolved';
begin
  select t.* into v_team from catalog.teams as t where t.team_id = conflict.existing_team_id and t.record_status = 'active';
  if v_team.team_id is null then
    perform catalog.refuse_resolution(conflict, 'existing_team_id names no team to change', 'Choose the team in existing_team_id, or create_new or ignore.');
  end if;
  if conflict.resolution_action = 'manual_edit' then
    v_facts := catalog.facts_of(conflict.new_team_data, array['canonical_name', 'city', 'nickname', 'abbreviation', 'country', 'league_id']);
    if v_facts = '{}' or v_facts ->> 'canonical_name' = '' or v_facts -> 'canonical_name' = 'null' then
      perform catalog.refuse_resolution(conflict, 'new_team_data holds nothing to write, or an empty name',
        'Write canonical_name, city, nickname, abbreviation, country or league_id into new_team_data; leave out what is to stay.');
    end if;
    if v_facts ? 'league_id' and not exists (
      select from catalog.api_leagues_canonical as l where l.league_id = (v_facts ->> 'league_id')::bigint and l.sport_id = v_team.sport_id) then
      perform catalog.refuse_resolution(conflict, 'new_team_data.league_id names no league of the team''s sport', 'Look its league_id up in catalog.api_leagues_canonical.');
    end if;
  else
    v_facts := jsonb_strip_nulls(catalog.facts_of(conflict.new_team_data,
      array['city', 'nickname', 'short_name', 'abbreviation', 'country', 'badge_url', 'color', 'alternate_color']
        -- A rule gives a seeded team a further name; only a person renames it.
        || case when conflict.conflict_type = 'canonical_name_conflict' and not (v_is_by_rule and v_team.discovery_source = 'seed') then array['canonical_name'] else '{}' end));
  end if;
  if v_facts ? 'canonical_name' and exists (
    select from catalog.teams as t
    where t.team_id <> v_team.team_id and t.league_id = coalesce((v_facts ->> 'league_id')::bigint, v_team.league_id) and t.squad = v_team.squad
      and t.canonical_name_normalized = catalog.normalize_name(v_facts ->> 'canonical_name')) then
    perform catalog.refuse_resolution(conflict, format('another team of the league has the name %s', v_facts ->> 'canonical_name'),
      'Choose another canonical_name in new_team_data, or merge the two teams.');
  end if;
  perform catalog.write_team_facts(v_team.team_id, v_facts);
  -- Withheld until now, the source's id means this team.
  if conflict.new_team_id is null then
    perform catalog.point_source_id(conflict, v_team.team_id);
  end if;
  if conflict.resolution_action = 'update_existing' and conflict.new_team_id is null then
    perform catalog.add_conflict_names(conflict, v_team.team_id);
  end if;
  perform catalog.derive_team_aliases(array[v_team.team_id]);
end;
$$;
comment on function catalog.edit_team(catalog.team_sync_conflicts) is
  'update_existing and manual_edit: the team in existing_team_id takes the facts of new_team_data; an id that no team was made for means it from now on.';
grant execute on function catalog.edit_team(catalog.team_sync_conflicts) to service_role;

create function catalog.tg_team_sync_conflicts__stamp_resolution() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Settling another conflict answers this one, or an undo opens it again.
  if current_setting('catalog.is_settling', true) = 'on' then
    return new;
  end if;
  if old.status <> 'pending' or new.status <> old.status or new.resolution_action is null then
    raise exception 'Cannot change conflict %: %', old.team_sync_conflict_id,
        case when old.status <> 'pending' then format('it is %s already', old.status) else 'its status follows from resolution_action' end
      using errcode = 'EG011', hint = case
        when old.status <> 'pending' then format('Take it back with select catalog.undo_conflict(%s), then choose again.', old.team_sync_conflict_id)
        else 'Set resolution_action to merge, create_new, update_existing, manual_edit or ignore.'
      end;
  end if;
  new.resolved_at := now();
  if new.resolved_by is not distinct from old.resolved_by then
    new.resolved_by := coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', session_user);
  end if;
  new.status := case when new.resolved_by like 'rule %' then 'auto_resolved' when new.resolution_action = 'ignore' then 'ignored' else 'resolved' end;
  return new;
end;
$$;
comment on function catalog.tg_team_sync_conflicts__stamp_resolution() is
  'Before a conflict is settled: stamps status, when and by whom; refuses what is settled already.';
create trigger team_sync_conflicts_100_stamp_resolution before update of status, resolution_action on catalog.team_sync_conflicts
  for each row when ((old.status, old.resolution_action) is distinct from (new.status, new.resolution_action))
  execute function catalog.tg_team_sync_conflicts__stamp_resolution();

create function catalog.tg_team_sync_conflicts__carry_out() returns trigger
language plpgsql
set search_path = ''
set timezone = 'UTC'
as $$
declare
  v_claimed bigint := (select i.team_id from catalog.team_identifiers as i where i.source = new.api_source and i.source_team_id = new.source_team_id);
  v_loser bigint := coalesce(new.new_team_id, v_claimed);
  v_reason text;
  v_teams bigint[];
  v_leagues bigint[];
  v_events bigint[];
  v_before jsonb;
  v_changes jsonb;
begin
  if current_setting('catalog.is_settling', true) = 'on' then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  if new.resolution_action = 'merge' then
    v_reason := catalog.check_team_merge(new.existing_team_id, v_loser);
    if v_reason is not null then
      perform catalog.refuse_resolution(new, v_reason,
        'Choose in existing_team_id the team that stays, another one of the same sport and squad; or create_new when they are two teams, update_existing when one was renamed.');
    end if;
  end if;

  v_teams := array_remove(array[new.existing_team_id, v_loser], null);
  v_leagues := array(select t.league_id from catalog.teams as t where t.team_id = any (v_teams))
    || array_remove(array[(new.new_team_data ->> 'league_id')::bigint], null);
  v_events := case when new.resolution_action = 'merge' then array(
    select e.event_id from catalog.events as e where e.home_team_id = v_loser or e.away_team_id = v_loser
    union
    select g.event_id from catalog.same_games(new.existing_team_id, v_loser) as g
    union
    select g.kept_id from catalog.same_games(new.existing_team_id, v_loser) as g) end;
  select coalesce(jsonb_agg(to_jsonb(r)), '[]') into v_before
  from catalog.team_rows(v_teams, v_leagues, v_events) as r
  where r.row_key <> jsonb_build_object('team_sync_conflict_id', new.team_sync_conflict_id);

  perform set_config('catalog.is_settling', 'on', true);
  case new.resolution_action
    when 'merge' then
      if v_loser is not null then
        perform catalog.merge_two_teams(new.existing_team_id, v_loser, new.team_sync_conflict_id);
      end if;
      perform catalog.point_source_id(new, new.existing_team_id);
      if new.source_team_id is not null then
        perform catalog.write_team_facts(new.existing_team_id, (
          select coalesce(jsonb_object_agg(f.key, f.value), '{}')
          from jsonb_each(catalog.facts_of(new.new_team_data,
            array['city', 'nickname', 'short_name', 'abbreviation', 'country', 'badge_url', 'color', 'alternate_color'])) as f
          join catalog.teams as t on t.team_id = new.existing_team_id and to_jsonb(t) ->> f.key is null));
        perform catalog.add_conflict_names(new, new.existing_team_id);
        perform catalog.mark_shared_aliases(array(select t.league_id from catalog.teams as t where t.team_id = new.existing_team_id));
      end if;
    when 'create_new' then
      v_teams := v_teams || catalog.separate_team(new);
    when 'ignore' then
      -- Looked at and found to be no conflict: its team, if one was made, takes names from others again as they do from it.
      perform catalog.mark_shared_aliases(v_leagues);
    else
      perform catalog.edit_team(new);
  end case;
  perform set_config('catalog.is_settling', 'off', true);

  select catalog.rows_changed(v_before, coalesce(jsonb_agg(to_jsonb(r)), '[]')) into v_changes
  from catalog.team_rows(v_teams, v_leagues, v_events) as r
  where r.row_key <> jsonb_build_object('team_sync_conflict_id', new.team_sync_conflict_id);
  insert into catalog.team_sync_audit_log (sync_run_id, conflict_id, team_id, action_type, entity_type, entity_id, changes, notes, performed_by)
  values (new.sync_run_id, new.team_sync_conflict_id, coalesce(new.existing_team_id, new.new_team_id),
    case new.resolution_action when 'merge' then 'team_merged' when 'create_new' then 'team_separated' when 'ignore' then 'conflict_ignored' else 'team_updated' end,
    case when new.resolution_action = 'ignore' then 'conflict' else 'team' end,
    case when new.resolution_action = 'ignore' then new.team_sync_conflict_id else coalesce(new.existing_team_id, new.new_team_id, v_teams[1]) end,
    jsonb_build_object('rows', v_changes || catalog.row_change('team_sync_conflicts',
      jsonb_build_object('team_sync_conflict_id', new.team_sync_conflict_id), to_jsonb(old), to_jsonb(new))),
    new.resolution_notes, new.resolved_by);
  return null;
end;
$$;
comment on function catalog.tg_team_sync_conflicts__carry_out() is
  'After a conflict was given its resolution_action: carries it out and writes to catalog.team_sync_audit_log which rows changed.';
create trigger team_sync_conflicts_910_carry_out after update of resolution_action on catalog.team_sync_conflicts
  for each row when (old.resolution_action is distinct from new.resolution_action and new.status <> 'pending')
  execute function catalog.tg_team_sync_conflicts__carry_out();

create function catalog.rule_holds(conflict catalog.team_sync_conflicts, rule catalog.team_sync_auto_resolution_rules) returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce(case rule.condition_operator
    when 'equals' then f.said = rule.condition_value
    when 'not_equals' then f.said <> rule.condition_value
    when 'greater_than' then f.number > rule.condition_value::numeric
    when 'less_than' then f.number < rule.condition_value::numeric
    when 'contains' then position(lower(rule.condition_value) in lower(f.said)) > 0
    when 'matches' then f.said ~ rule.condition_value
  end, false)
  from (
    select v.said, case when v.said ~ '^-?\d+(\.\d+)?$' then v.said::numeric end as number
    from (
      select case
        when rule.condition_field like 'new\_team\_data.%' then conflict.new_team_data ->> substr(rule.condition_field, length('new_team_data.') + 1)
        else to_jsonb(conflict) ->> rule.condition_field
      end as said
    ) as v
  ) as f
$$;
comment on function catalog.rule_holds(catalog.team_sync_conflicts, catalog.team_sync_auto_resolution_rules) is 'Whether a conflict fulfils a rule''s condition.';
grant execute on function catalog.rule_holds(catalog.team_sync_conflicts, catalog.team_sync_auto_resolution_rules) to service_role;

create function catalog.auto_resolve_conflicts(sync_run_id bigint default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_choice record;
  v_count integer := 0;
begin
  for v_choice in
    select distinct on (c.team_sync_conflict_id) c.team_sync_conflict_id, r.team_sync_auto_resolution_rule_id as rule_id, r.action
    from catalog.team_sync_conflicts as c
    join catalog.team_sync_auto_resolution_rules as r on r.conflict_type = c.conflict_type and r.enabled and catalog.rule_holds(c, r)
    where c.status = 'pending' and (auto_resolve_conflicts.sync_run_id is null or c.sync_run_id = auto_resolve_conflicts.sync_run_id)
    order by c.team_sync_conflict_id, r.priority, r.team_sync_auto_resolution_rule_id
  loop
    -- One by one: each may be refused by itself, and may answer a later one.
    begin
      update catalog.team_sync_conflicts as c
      set resolution_action = v_choice.action, resolved_by = format('rule %s', v_choice.rule_id)
      where c.team_sync_conflict_id = v_choice.team_sync_conflict_id and c.status = 'pending';
      if found then
        v_count := v_count + 1;
      end if;
    exception when sqlstate 'EG012' then
      update catalog.team_sync_conflicts as c
      set resolution_notes = format('Rule %s could not settle it. %s', v_choice.rule_id, sqlerrm)
      where c.team_sync_conflict_id = v_choice.team_sync_conflict_id
        and c.resolution_notes is distinct from format('Rule %s could not settle it. %s', v_choice.rule_id, sqlerrm);
    end;
  end loop;
  return v_count;
end;
$$;
comment on function catalog.auto_resolve_conflicts(bigint) is
  'Settles pending conflicts by catalog.team_sync_auto_resolution_rules, of a run or, without one, all. What a rule may not do waits for a person, with the reason in resolution_notes. Returns the number settled.';
grant execute on function catalog.auto_resolve_conflicts(bigint) to service_role;

-- sql/catalog/team_pairings.sql

-- Which teams meet, in which league and how often: kept by trigger from the events, so that it is true whatever changes them.

create table catalog.team_pairings (
  team1_id bigint not null,
  team2_id bigint not null,
  league_id bigint not null,
  occurrence_count integer not null,
  last_seen timestamptz not null,
  primary key (team1_id, team2_id, league_id),
  constraint team_pairings_team2_id_check check (team1_id < team2_id)
);
comment on table catalog.team_pairings is
  'How often two teams meet in a league, by catalog.events; cancelled and archived ones do not count. Written by trigger. Without foreign keys: three checks a row would cost an import of 20,000 events more than the counting, and teams and leagues are never removed.';
comment on column catalog.team_pairings.team1_id is 'The one of the two with the lower id; who is at home makes no difference.';
comment on column catalog.team_pairings.last_seen is 'Start of the latest meeting, also of one to come.';
revoke all on catalog.team_pairings from anon, authenticated;
grant select, insert, update, delete on catalog.team_pairings to service_role;
alter table catalog.team_pairings enable row level security;

create function catalog.tg_count_new_pairings() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into catalog.team_pairings as p (team1_id, team2_id, league_id, occurrence_count, last_seen)
  select least(n.home_team_id, n.away_team_id), greatest(n.home_team_id, n.away_team_id), n.league_id, count(*), max(n.event_datetime)
  from new_rows as n
  where n.home_team_id <> n.away_team_id and n.record_status = 'active' and n.status <> 'cancelled'
  group by 1, 2, 3
  -- In the key's order the index is written page by page.
  order by 1, 2, 3
  on conflict (team1_id, team2_id, league_id) do update
  set occurrence_count = p.occurrence_count + excluded.occurrence_count, last_seen = greatest(p.last_seen, excluded.last_seen);
  return null;
end;
$$;
comment on function catalog.tg_count_new_pairings() is
  'After events are added: counts who meets. Security definer because whoever may add an event need not be allowed to write pairings.';

create function catalog.tg_recount_pairings() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  with touched as materialized (
    select distinct least(x.home_team_id, x.away_team_id) as team1_id, greatest(x.home_team_id, x.away_team_id) as team2_id, x.league_id
    from old_rows as o
    join new_rows as n on n.event_id = o.event_id
    cross join lateral (values (o.home_team_id, o.away_team_id, o.league_id), (n.home_team_id, n.away_team_id, n.league_id)) as x (home_team_id, away_team_id, league_id)
    where (o.home_team_id, o.away_team_id, o.league_id, o.event_datetime, o.record_status, o.status = 'cancelled')
        is distinct from (n.home_team_id, n.away_team_id, n.league_id, n.event_datetime, n.record_status, n.status = 'cancelled')
      and x.home_team_id <> x.away_team_id
  ),
  counted as materialized (
    select t.team1_id, t.team2_id, t.league_id, count(e.event_id)::integer as occurrence_count, max(e.event_datetime) as last_seen
    from touched as t
    left join lateral (
      select a.event_id, a.event_datetime from catalog.events as a
      where a.home_team_id = t.team1_id and a.away_team_id = t.team2_id and a.league_id = t.league_id and a.record_status = 'active' and a.status <> 'cancelled'
      union all
      select b.event_id, b.event_datetime from catalog.events as b
      where b.home_team_id = t.team2_id and b.away_team_id = t.team1_id and b.league_id = t.league_id and b.record_status = 'active' and b.status <> 'cancelled'
    ) as e on true
    group by t.team1_id, t.team2_id, t.league_id
  ),
  gone as (
    delete from catalog.team_pairings as p using counted as c
    where c.occurrence_count = 0 and p.team1_id = c.team1_id and p.team2_id = c.team2_id and p.league_id = c.league_id
  )
  insert into catalog.team_pairings as p (team1_id, team2_id, league_id, occurrence_count, last_seen)
  select c.team1_id, c.team2_id, c.league_id, c.occurrence_count, c.last_seen from counted as c
  where c.occurrence_count > 0
  on conflict (team1_id, team2_id, league_id) do update
  set occurrence_count = excluded.occurrence_count, last_seen = excluded.last_seen
  where (p.occurrence_count, p.last_seen) is distinct from (excluded.occurrence_count, excluded.last_seen);
  return null;
end;
$$;
comment on function catalog.tg_recount_pairings() is
  'After events changed their sides, league, start or state: counts the pairings they had and have anew. Security definer as catalog.tg_count_new_pairings.';
create trigger events_920_count_new_pairings after insert on catalog.events
  referencing new table as new_rows for each statement execute function catalog.tg_count_new_pairings();
create trigger events_921_recount_pairings after update on catalog.events
  referencing old table as old_rows new table as new_rows for each statement execute function catalog.tg_recount_pairings();

-- sql/catalog/seed_lists.sql

-- Readers of the lists that seeds are written as: one line a row, columns between bars, aliases between semicolons.
-- An admin adds a league of their own with the same functions.

create function catalog.list_rows(list text) returns table (line_no bigint, cells text[])
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select l.line_no, (
    select array_agg(btrim(c.cell) order by c.cell_no)
    from regexp_split_to_table(l.line, '\|') with ordinality as c (cell, cell_no))
  from regexp_split_to_table(list_rows.list, '\r?\n') with ordinality as l (line, line_no)
  where btrim(l.line) <> ''
$$;
comment on function catalog.list_rows(text) is 'Splits a list into its lines and their trimmed cells; empty lines are skipped.';
grant execute on function catalog.list_rows(text) to service_role;

create function catalog.list_aliases(cell text) returns table (alias text, is_ambiguous boolean)
language sql
immutable parallel safe
set search_path = ''
as $$
  select distinct on (catalog.normalize_name(ltrim(btrim(a.alias), '?'))) ltrim(btrim(a.alias), '?'), btrim(a.alias) like '?%'
  from regexp_split_to_table(coalesce(list_aliases.cell, ''), ';') as a (alias)
  where catalog.normalize_name(a.alias) <> ''
  order by catalog.normalize_name(ltrim(btrim(a.alias), '?')), btrim(a.alias) like '?%'
$$;
comment on function catalog.list_aliases(text) is 'Splits a cell of aliases; a leading question mark says that the alias is ambiguous.';
grant execute on function catalog.list_aliases(text) to service_role;

create function catalog.seed_sports(list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into catalog.api_sports_canonical (canonical_name, emoji, xmltv_category, duration_minutes, side_kind, is_verified)
  select r.cells[1], nullif(r.cells[2], ''), nullif(r.cells[3], ''), coalesce(nullif(r.cells[4], '')::integer, 120), coalesce(nullif(r.cells[5], ''), 'team'), true
  from catalog.list_rows(seed_sports.list) as r
  on conflict (canonical_name) do update
  set emoji = excluded.emoji, xmltv_category = excluded.xmltv_category, duration_minutes = excluded.duration_minutes, side_kind = excluded.side_kind
  where (api_sports_canonical.emoji, api_sports_canonical.xmltv_category, api_sports_canonical.duration_minutes, api_sports_canonical.side_kind)
    is distinct from (excluded.emoji, excluded.xmltv_category, excluded.duration_minutes, excluded.side_kind);
  insert into catalog.sport_aliases (sport_id, alias, is_ambiguous)
  select s.sport_id, a.alias, a.is_ambiguous
  from catalog.list_rows(seed_sports.list) as r
  join catalog.api_sports_canonical as s on s.canonical_name = r.cells[1]
  cross join lateral catalog.list_aliases(r.cells[1] || ';' || coalesce(r.cells[6], '')) as a
  on conflict (sport_id, alias_normalized) do nothing;
  select count(*) into v_count from catalog.list_rows(seed_sports.list);
  return v_count;
end;
$$;
comment on function catalog.seed_sports(text) is 'Adds sports: name | emoji | XMLTV category | minutes | team, person or field | other words. Returns the number of lines.';
grant execute on function catalog.seed_sports(text) to service_role;

create function catalog.seed_leagues(sport text, list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_sport_id bigint := (select s.sport_id from catalog.api_sports_canonical as s where s.canonical_name = seed_leagues.sport);
begin
  if v_sport_id is null then
    raise exception 'Cannot add leagues: sport % is unknown', seed_leagues.sport
      using errcode = 'EG001', hint = 'Add it with catalog.seed_sports first.';
  end if;
  insert into catalog.api_leagues_canonical (sport_id, canonical_name, country, squad, is_verified)
  select v_sport_id, r.cells[1], nullif(r.cells[2], ''), catalog.league_squad(r.cells[1]), true
  from catalog.list_rows(seed_leagues.list) as r
  on conflict (canonical_name) do nothing;
  insert into catalog.league_aliases (league_id, alias, is_ambiguous)
  select l.league_id, a.alias, a.is_ambiguous
  from catalog.list_rows(seed_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[1]
  cross join lateral catalog.list_aliases(r.cells[1] || ';' || coalesce(r.cells[3], '')) as a
  on conflict (league_id, alias_normalized) do nothing;
  select count(*) into v_count from catalog.list_rows(seed_leagues.list);
  return v_count;
end;
$$;
comment on function catalog.seed_leagues(text, text) is 'Adds leagues of a sport: name | country | other names. Returns the number of lines.';
grant execute on function catalog.seed_leagues(text, text) to service_role;

create function catalog.seed_teams(league text, list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_league catalog.api_leagues_canonical;
  v_count integer;
begin
  select l.* into v_league from catalog.api_leagues_canonical as l where l.canonical_name = seed_teams.league;
  if v_league.league_id is null then
    raise exception 'Cannot add teams: league % is unknown', seed_teams.league
      using errcode = 'EG001', hint = 'Add it with catalog.seed_leagues first.';
  end if;
  insert into catalog.teams (league_id, sport_id, squad, canonical_name, city, nickname, abbreviation, country)
  select v_league.league_id, v_league.sport_id, coalesce(nullif(catalog.squad_of(r.cells[1]), ''), v_league.squad), r.cells[1], nullif(r.cells[2], ''), nullif(r.cells[3], ''), nullif(r.cells[4], ''), v_league.country
  from catalog.list_rows(seed_teams.list) as r
  on conflict (league_id, squad, canonical_name_normalized) do update
  set city = excluded.city, nickname = excluded.nickname, abbreviation = excluded.abbreviation, is_placeholder = false
  where (teams.city, teams.nickname, teams.abbreviation, teams.is_placeholder)
    is distinct from (excluded.city, excluded.nickname, excluded.abbreviation, false);
  insert into catalog.team_aliases (team_id, alias, source, priority, is_ambiguous)
  -- A seeded name of up to four capitals is one more abbreviation, not a name.
  select t.team_id, a.alias, 'seed', case when a.alias ~ '^[A-Z]{2,4}$' then 5 else 8 end, a.is_ambiguous
  from catalog.list_rows(seed_teams.list) as r
  join catalog.teams as t on t.league_id = v_league.league_id and t.squad = coalesce(nullif(catalog.squad_of(r.cells[1]), ''), v_league.squad)
    and t.canonical_name_normalized = catalog.normalize_name(r.cells[1])
  cross join lateral catalog.list_aliases(r.cells[5]) as a
  on conflict (team_id, alias_normalized) do nothing;
  perform catalog.derive_team_aliases((
    select array_agg(t.team_id) from catalog.teams as t where t.league_id = v_league.league_id));
  select count(*) into v_count from catalog.list_rows(seed_teams.list);
  return v_count;
end;
$$;
comment on function catalog.seed_teams(text, text) is
  'Adds teams of a league: full name | place in the name | nickname | abbreviation | other names. Derives the rest. Returns the number of lines.';
grant execute on function catalog.seed_teams(text, text) to service_role;

create function catalog.seed_schools(list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_entry record;
begin
  -- One list of schools makes the teams of every sport they play, because place, nickname and aliases are the school's.
  for v_entry in
    select f.league, string_agg(concat_ws(' | ', r.cells[1] || ' ' || r.cells[2], r.cells[1], r.cells[2], r.cells[3], coalesce(r.cells[5], '')), e'\n') as lines
    from catalog.list_rows(seed_schools.list) as r
    cross join lateral regexp_split_to_table(r.cells[4], '\s+') as flag (flag)
    join (values
      ('F', 'NCAA Football'), ('f', 'NCAA Football'),
      ('B', 'NCAA Men''s Basketball'), ('B', 'NCAA Women''s Basketball'),
      ('H', 'NCAA Men''s Ice Hockey'), ('h', 'NCAA Women''s Ice Hockey')
    ) as f (flag, league) on f.flag = flag.flag
    group by f.league
  loop
    perform catalog.seed_teams(v_entry.league, v_entry.lines);
  end loop;
  -- A school's name is in the column of the place, but it is the name everybody uses.
  update catalog.team_aliases as a
  set priority = 8
  from catalog.teams as t
  join catalog.api_leagues_canonical as l on l.league_id = t.league_id and l.canonical_name like 'NCAA %'
  where t.team_id = a.team_id and a.source = 'city' and a.priority < 8;
  return (select count(*) from catalog.list_rows(seed_schools.list));
end;
$$;
comment on function catalog.seed_schools(text) is
  'Adds college teams: school | nickname | abbreviation | flags (F and f football, B basketball of men and women, H and h ice hockey of men and women) | other names. Returns the number of lines.';
grant execute on function catalog.seed_schools(text) to service_role;

create table catalog.race_names (
  race_name_id bigint generated always as identity primary key,
  league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  canonical_name text not null,
  circuit text,
  place text,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  unique (league_id, alias_normalized)
);
comment on table catalog.race_names is 'What the races of a calendar are called: every alias points to the one name that event titles are compared by.';
revoke all on catalog.race_names from anon, authenticated;
grant select, insert, update, delete on catalog.race_names to service_role;
alter table catalog.race_names enable row level security;

create function catalog.canonical_race(title text) returns text
language sql
stable strict parallel safe
set search_path = ''
as $$
  -- Places are races' names only beside the word for a race: Monza is a football club elsewhere.
  select case
    when n.title !~ '\m(gp|grand prix|gran premio|gran premi|grande premio|grosser preis|grote prijs)\M' then canonical_race.title
    else coalesce((
      select replace(' ' || n.title || ' ', ' ' || r.alias_normalized || ' ', ' ' || catalog.normalize_name(r.canonical_name) || ' ')
      from catalog.race_names as r
      where position(' ' || r.alias_normalized || ' ' in ' ' || n.title || ' ') > 0
      order by length(r.alias_normalized) desc, r.race_name_id
      limit 1), canonical_race.title)
  end
  -- Without offset the title would be normalised again for each race.
  from (select catalog.normalize_name(canonical_race.title) as title offset 0) as n
$$;
comment on function catalog.canonical_race(text) is 'A title with the name of its race as the calendar has it: GP de España is Spanish Grand Prix. Unchanged when it names no race.';
grant execute on function catalog.canonical_race(text) to service_role;

create function catalog.seed_race_names(league text, list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_league_id bigint := (select l.league_id from catalog.api_leagues_canonical as l where l.canonical_name = seed_race_names.league);
begin
  if v_league_id is null then
    raise exception 'Cannot add race names: league % is unknown', seed_race_names.league
      using errcode = 'EG001', hint = 'Add it with catalog.seed_leagues first.';
  end if;
  insert into catalog.race_names (league_id, canonical_name, circuit, place, alias)
  select v_league_id, r.cells[1], nullif(r.cells[2], ''), nullif(r.cells[3], ''), a.alias
  from catalog.list_rows(seed_race_names.list) as r
  cross join lateral catalog.list_aliases(concat_ws(';', r.cells[1], r.cells[2], r.cells[3], r.cells[4])) as a
  where not a.is_ambiguous
  on conflict (league_id, alias_normalized) do nothing;
  return (select count(*) from catalog.list_rows(seed_race_names.list));
end;
$$;
comment on function catalog.seed_race_names(text, text) is 'Adds the races of a calendar: name | circuit | place | other names. Returns the number of lines.';
grant execute on function catalog.seed_race_names(text, text) to service_role;

-- sql/catalog/league_names.sql

-- Which of our leagues a source means by a name: the same name or alias, else one that differs in nothing that tells leagues apart.

create table catalog.league_words (
  league_word text primary key,
  word_kind text not null,
  constraint league_words_league_word_check check (league_word = lower(league_word)),
  constraint league_words_word_kind_check check (word_kind in ('sponsor', 'filler', 'common'))
);
comment on table catalog.league_words is
  'Words of leagues'' names that one source writes and another leaves out, in normal form. A league whose name changed its sponsor is found again when the sponsor is added here.';
comment on column catalog.league_words.word_kind is
  'sponsor: says nothing wherever it stands; filler (league, series, men): may be missing on one side, but two different ones tell leagues apart; common (cup, super, first): tells leagues apart, but names none by itself.';
revoke all on catalog.league_words from anon, authenticated;
grant select, insert, update, delete on catalog.league_words to service_role;
alter table catalog.league_words enable row level security;

create function catalog.league_core(name text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select catalog.normalize_name(catalog.strip_squad(m.name_part) || m.tier)
  from (
    select regexp_replace(league_core.name, '\s+(2|b|ii)\s*$', '', 'i') as name_part, coalesce(' ' || substring(league_core.name from '(?i)\s(2|b|ii)\s*$'), '') as tier
  ) as m
$$;
comment on function catalog.league_core(text) is 'A league''s name in normal form without the words for its squad. Unlike at the end of a team''s name, 2, B and II are tiers there.';
grant execute on function catalog.league_core(text) to service_role;

create function catalog.sports_meant(source text, sport text) returns table (sport_id bigint, is_home boolean)
language sql
stable strict
set search_path = ''
as $$
  with named as (
    select a.sport_id, a.is_ambiguous from catalog.sport_aliases as a where a.alias_normalized = catalog.normalize_name(sports_meant.sport)
  ),
  ranked as (
    select m.canonical_sport_id as sport_id, 1 as rank from catalog.espn_sport_mappings as m
    where sports_meant.source = 'espn' and m.espn_slug = lower(sports_meant.sport)
    union all
    select s.sport_id, 1 from catalog.api_sports_canonical as s
    where sports_meant.source = 'thesportsdb' and catalog.normalize_name(s.thesportsdb_name) = catalog.normalize_name(sports_meant.sport)
    union all
    select n.sport_id, 2 from named as n where not n.is_ambiguous
    union all
    select n.sport_id, 3 from named as n
  ),
  best as (
    select r.sport_id, min(r.rank) as rank from ranked as r group by r.sport_id
  )
  select b.sport_id, b.rank < 3 and b.sport_id = (select x.sport_id from best as x order by x.rank, x.sport_id limit 1) from best as b
$$;
comment on function catalog.sports_meant(text, text) is
  'Our sports that a source''s word can mean: the one it stands for (is_home), and those that share the word (Fighting is MMA, boxing and more). Empty when nobody knows the word.';
grant execute on function catalog.sports_meant(text, text) to service_role;

create function catalog.exact_leagues(source text, sports text[], names text[], skip_source text default null)
returns table (given_no bigint, league_id bigint, is_home boolean, is_ambiguous boolean)
language sql
stable
set search_path = ''
as $$
  with given as materialized (
    select g.given_no, g.sport, catalog.normalize_name(g.name) as normalized
    from unnest(exact_leagues.sports, exact_leagues.names) with ordinality as g (sport, name, given_no)
  ),
  sports as materialized (
    select d.sport, m.sport_id, m.is_home
    from (select distinct given.sport from given) as d
    cross join lateral catalog.sports_meant(exact_leagues.source, d.sport) as m
  )
  select g.given_no, a.league_id, s.is_home, a.is_ambiguous
  from given as g
  join catalog.league_aliases as a on a.alias_normalized = g.normalized
  join catalog.api_leagues_canonical as l on l.league_id = a.league_id
  join sports as s on s.sport = g.sport and s.sport_id = l.sport_id
  where exact_leagues.skip_source is null or l.is_verified or l.discovery_source <> exact_leagues.skip_source
$$;
comment on function catalog.exact_leagues(text, text[], text[], text) is
  'For each of some names, with the source''s words for their sports: our leagues of those sports that go by it. What an alias says counts, whatever squad the name seems to mean. skip_source: leagues that nobody but this source knows are left out.';
grant execute on function catalog.exact_leagues(text, text[], text[], text) to service_role;

create function catalog.near_leagues(source text, sports text[], names text[], skip_source text default null)
returns table (given_no bigint, league_id bigint, likeness real)
language sql
stable
set search_path = ''
as $$
  with given as materialized (
    select g.given_no, g.sport, catalog.normalize_name(g.name) as normalized, catalog.league_core(g.name) as core,
      catalog.league_squad(g.name) as squad
    from unnest(near_leagues.sports, near_leagues.names) with ordinality as g (sport, name, given_no)
  ),
  home as materialized (
    select d.sport, m.sport_id
    from (select distinct given.sport from given) as d
    cross join lateral catalog.sports_meant(near_leagues.source, d.sport) as m
    where m.is_home
  ),
  known as materialized (
    select a.league_alias_id, a.league_id, l.sport_id, l.squad, l.squad_is_printed, a.alias_normalized,
      case when catalog.may_name_squad(a.alias) then catalog.league_core(a.alias) else a.alias_normalized end as core
    from catalog.league_aliases as a
    join catalog.api_leagues_canonical as l on l.league_id = a.league_id and l.is_active
    where l.sport_id in (select home.sport_id from home)
      and (near_leagues.skip_source is null or l.is_verified or l.discovery_source <> near_leagues.skip_source)
  ),
  -- Words that tell leagues apart, and fillers; sponsors are left out.
  given_words as materialized (
    select w.given_no, array_agg(w.word) filter (where not w.is_filler) as words, coalesce(array_agg(w.word) filter (where w.is_filler), '{}') as fillers
    from (
      select distinct g.given_no, s.word, (k.word_kind = 'filler') is true as is_filler
      from given as g
      cross join lateral string_to_table(g.core, ' ') as s (word)
      left join catalog.league_words as k on k.league_word = s.word
      where k.word_kind is distinct from 'sponsor'
    ) as w
    group by w.given_no
  ),
  known_words as materialized (
    select w.league_alias_id, array_agg(w.word) filter (where not w.is_filler) as words, coalesce(array_agg(w.word) filter (where w.is_filler), '{}') as fillers
    from (
      select distinct n.league_alias_id, s.word, (k.word_kind = 'filler') is true as is_filler
      from known as n
      cross join lateral string_to_table(n.core, ' ') as s (word)
      left join catalog.league_words as k on k.league_word = s.word
      where k.word_kind is distinct from 'sponsor'
    ) as w
    group by w.league_alias_id
  ),
  sharing as (
    select g.given_no, k.league_alias_id, count(*) as shared
    from (select w.given_no, cardinality(w.words) as length, u.word from given_words as w cross join lateral unnest(w.words) as u (word)) as g
    join (select w.league_alias_id, cardinality(w.words) as length, u.word from known_words as w cross join lateral unnest(w.words) as u (word)) as k
      on k.word = g.word and k.length = g.length
    group by g.given_no, k.league_alias_id, g.length
    having count(*) >= g.length - 1
      and bool_or(g.word !~ '^\d+$' and not exists (select from catalog.league_words as c where c.league_word = g.word and c.word_kind = 'common'))
  ),
  alike as (
    select s.given_no, s.league_alias_id
    from sharing as s
    join given_words as g on g.given_no = s.given_no
    join known_words as k on k.league_alias_id = s.league_alias_id
    where (g.fillers <@ k.fillers or k.fillers <@ g.fillers)
      and (s.shared = cardinality(g.words) or exists (
        -- One word may be spelt otherwise; short words and numbers are whole names: Serie A, Ligue 2.
        select
        from unnest(g.words) as a (word)
        join unnest(k.words) as b (word) on length(a.word) > 4 and length(b.word) > 4 and extensions.similarity(a.word, b.word) >= 0.5
        where a.word <> all (k.words) and b.word <> all (g.words) and a.word !~ '\d' and b.word !~ '\d'))
    union
    select g.given_no, k.league_alias_id from given as g join known as k on replace(k.core, ' ', '') = replace(g.core, ' ', '')
  )
  select p.given_no, n.league_id,
    max(((extensions.similarity(n.alias_normalized, g.normalized) + extensions.similarity(n.core, g.core)
      + coalesce(extensions.similarity(array_to_string(k.words, ' '), array_to_string(w.words, ' ')), 0)) / 3)::real)
  from alike as p
  join given as g on g.given_no = p.given_no
  join known as n on n.league_alias_id = p.league_alias_id
  join home as h on h.sport = g.sport and h.sport_id = n.sport_id
  left join given_words as w on w.given_no = p.given_no
  left join known_words as k on k.league_alias_id = p.league_alias_id
  -- A name that says women means women; one that says nothing may mean a league of women whose name says nothing either.
  where n.squad = g.squad or (g.squad = '' and not n.squad_is_printed)
  group by p.given_no, n.league_id
$$;
comment on function catalog.near_leagues(text, text[], text[], text) is
  'For each of some names: our leagues of its sport and squad with a name that differs in nothing that tells leagues apart (sponsors, fillers on one side, the spelling of one word), and how alike the names are. Country, tier and cup words must agree.';
grant execute on function catalog.near_leagues(text, text[], text[], text) to service_role;

create function catalog.choose_leagues(source text, sports text[], names text[], countries text[], skip_source text default null)
returns table (given_no bigint, league_id bigint, mapping_method text, confidence real)
language sql
stable
set search_path = ''
as $$
  with given as materialized (
    select g.given_no, g.sport, g.name, catalog.normalize_name(g.country) as country
    from unnest(choose_leagues.sports, choose_leagues.names, choose_leagues.countries) with ordinality as g (sport, name, country, given_no)
  ),
  exact as materialized (
    select e.given_no, e.league_id, 1::real as likeness, e.is_home, e.is_ambiguous
    from catalog.exact_leagues(choose_leagues.source, choose_leagues.sports, choose_leagues.names, choose_leagues.skip_source) as e
  ),
  open as materialized (
    select array_agg(g.given_no order by g.given_no) as numbers, array_agg(g.sport order by g.given_no) as sports, array_agg(g.name order by g.given_no) as names
    from given as g
    where not exists (select from exact as e where e.given_no = g.given_no)
  ),
  candidates as (
    select e.*, false as is_near from exact as e
    union all
    select o.numbers[n.given_no], n.league_id, n.likeness, true, false, true
    from open as o
    cross join lateral catalog.near_leagues(choose_leagues.source, o.sports, o.names, choose_leagues.skip_source) as n
    -- Measured on 324 names of ESPN and 447 of TheSportsDB: all 22 found this way were right, the least alike at 0.53.
    where o.numbers is not null and n.likeness >= 0.5
  ),
  stepped as (
    select c.*, (g.country = catalog.normalize_name(l.country)) is true as is_country, l.is_active, bool_or(l.is_active) over (partition by c.given_no) as has_active,
      -- The first step that has exactly one league decides; a step with several ends it.
      case
        when c.is_near then 4
        when c.is_home and (not c.is_ambiguous or g.country = catalog.normalize_name(l.country)) then 1
        when c.is_home then 2
        when not c.is_ambiguous then 3
      end as step
    from candidates as c
    join given as g on g.given_no = c.given_no
    join catalog.api_leagues_canonical as l on l.league_id = c.league_id
  ),
  first_step as (
    select s.given_no, min(s.step) as step from stepped as s where s.is_active or not s.has_active group by s.given_no
  ),
  ranked as (
    select s.*, row_number() over w as nth, lead(s.likeness) over w as next_likeness, lead(s.is_country) over w as next_is_country
    from stepped as s
    join first_step as f on f.given_no = s.given_no and f.step = s.step
    where s.is_active or not s.has_active
    window w as (partition by s.given_no order by s.is_country desc, s.likeness desc, s.league_id)
  )
  select r.given_no, r.league_id, case when r.step < 4 then 'exact_match' else 'fuzzy_match' end,
    (case r.step when 1 then 0.95 when 2 then 0.8 when 3 then 0.85 else least(r.likeness, 0.9) end)::real
  from ranked as r
  where r.nth = 1 and (r.next_likeness is null or r.is_country > r.next_is_country or (r.step = 4 and r.likeness - r.next_likeness >= 0.05))
$$;
comment on function catalog.choose_leagues(text, text[], text[], text[], text) is
  'The league that each of some names of a source means, where only one can be meant: 0.95 the same name in its sport, 0.85 in a sport that shares the word, 0.8 a name that several leagues share, at most 0.9 by likeness for a name that is nearly the same. Names without a row mean none or several.';
grant execute on function catalog.choose_leagues(text, text[], text[], text[], text) to service_role;

-- sql/catalog/league_import.sql

-- Leagues as TheSportsDB and ESPN list them: found by id, then by name; what nobody knows is created, unverified.

create table catalog.second_league_ids (
  source text not null references catalog.sources (source),
  source_league_id text not null,
  source_name text not null,
  league_id bigint not null references catalog.api_leagues_canonical (league_id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (source, source_league_id)
);
comment on table catalog.second_league_ids is
  'Leagues of a source that go by the name of one of ours which has another id of that source already. The second id is not set and nothing is fetched by it; to follow it, set it on the league that it means and delete the row.';
revoke all on catalog.second_league_ids from anon, authenticated;
grant select, insert, update, delete on catalog.second_league_ids to service_role;
alter table catalog.second_league_ids enable row level security;
create index second_league_ids_league_id_idx on catalog.second_league_ids (league_id);

create function catalog.leagues_of_source(source text, source_league_ids text[], sports text[])
returns table (source_league_id text, sport text, league_id bigint)
language sql
stable
set search_path = ''
as $$
  with asked as materialized (
    select distinct d.source_league_id, d.sport
    from unnest(leagues_of_source.source_league_ids, leagues_of_source.sports) as d (source_league_id, sport)
    where d.source_league_id is not null
  ),
  found as (
    select a.source_league_id, a.sport, l.league_id
    from asked as a
    join catalog.api_leagues_canonical as l on l.thesportsdb_league_id = a.source_league_id
    where leagues_of_source.source = 'thesportsdb'
    union
    select a.source_league_id, a.sport, i.league_id
    from asked as a
    join catalog.second_league_ids as i on i.source = leagues_of_source.source and i.source_league_id = a.source_league_id
    union
    select a.source_league_id, a.sport, m.canonical_league_id
    from asked as a
    join catalog.espn_league_mappings as m on a.source_league_id in (m.espn_slug, m.espn_league_id)
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where leagues_of_source.source = 'espn'
      -- Its numbers are unique within a sport only: AFL has one of baseball.
      and (a.source_league_id = m.espn_slug or a.sport = split_part(m.espn_slug, '/', 1) or exists (
        select from catalog.sport_aliases as s where s.sport_id = l.sport_id and s.alias_normalized = catalog.normalize_name(a.sport)))
  )
  select f.source_league_id, f.sport, min(f.league_id)
  from found as f
  group by f.source_league_id, f.sport
  having count(distinct f.league_id) = 1
$$;
comment on function catalog.leagues_of_source(text, text[], text[]) is
  'Which of our leagues a source means by its own ids; the n-th id is of the n-th sport, as the source names it. What is not mapped, or to several, is left out.';
grant execute on function catalog.leagues_of_source(text, text[], text[]) to service_role;

create function catalog.create_sports(discovery_source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with unknown as (
    select distinct on (catalog.normalize_name(d.sport)) d.sport
    from catalog.leagues_staging as d
    where d.league_id is null
      and not exists (select from catalog.sports_meant(create_sports.discovery_source, d.sport) as m where m.is_home)
    order by catalog.normalize_name(d.sport), d.sport
  ),
  inserted as (
    insert into catalog.api_sports_canonical (canonical_name, thesportsdb_name, discovery_source)
    select initcap(replace(u.sport, '-', ' ')), case when create_sports.discovery_source = 'thesportsdb' then u.sport end, create_sports.discovery_source
    from unknown as u
    on conflict (canonical_name) do nothing
    returning sport_id, canonical_name
  )
  insert into catalog.sport_aliases (sport_id, alias)
  select i.sport_id, i.canonical_name from inserted as i;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.create_sports(text) is 'Creates the sports that staged leagues name and nobody knows, unverified. Returns their number.';
grant execute on function catalog.create_sports(text) to service_role;

create function catalog.create_leagues(discovery_source text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with unknown as (
    select d.source_league_id, d.slug, d.name, d.country, d.logo_url, d.website_url, d.description, d.start_year, m.sport_id, s.canonical_name as sport,
      row_number() over (partition by catalog.normalize_name(d.name) order by length(d.source_league_id), d.source_league_id) as nth_of_name,
      row_number() over (partition by catalog.normalize_name(d.name), m.sport_id order by length(d.source_league_id), d.source_league_id) as nth_in_sport
    from catalog.leagues_staging as d
    cross join lateral catalog.sports_meant(create_leagues.discovery_source, coalesce(nullif(split_part(d.slug, '/', 1), ''), d.sport)) as m
    join catalog.api_sports_canonical as s on s.sport_id = m.sport_id
    where d.league_id is null and m.is_home
  ),
  named as (
    select u.*, case
      when u.nth_of_name = 1 and not exists (select from catalog.api_leagues_canonical as l where l.canonical_name = u.name) then u.name
      when u.nth_in_sport = 1 and not exists (select from catalog.api_leagues_canonical as l where l.canonical_name = u.name || ' (' || u.sport || ')') then u.name || ' (' || u.sport || ')'
      else u.name || ' (' || coalesce(u.slug, u.source_league_id) || ')' end as canonical_name
    from unknown as u
  ),
  inserted as (
    insert into catalog.api_leagues_canonical (sport_id, canonical_name, country, squad, thesportsdb_league_id, thesportsdb_name, logo_url, website_url, description, start_year, discovery_source)
    select n.sport_id, n.canonical_name, n.country, catalog.league_squad(n.name),
      case when create_leagues.discovery_source = 'thesportsdb' then n.source_league_id end, case when create_leagues.discovery_source = 'thesportsdb' then n.name end,
      n.logo_url, n.website_url, n.description, n.start_year, create_leagues.discovery_source
    from named as n
    on conflict (canonical_name) do nothing
    returning league_id, canonical_name
  )
  update catalog.leagues_staging as d
  set league_id = i.league_id
  from inserted as i
  join named as n on n.canonical_name = i.canonical_name
  where d.source_league_id = n.source_league_id and d.slug is not distinct from n.slug;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.create_leagues(text) is
  'Creates the staged leagues that were not found, unverified and with the squad that their name means; a name that is taken gets its sport behind it. Returns their number.';
grant execute on function catalog.create_leagues(text) to service_role;

create function catalog.add_league_aliases(league_ids bigint[], aliases text[]) returns bigint[]
language sql
set search_path = ''
as $$
  with wanted as (
    select distinct on (w.league_id, catalog.normalize_name(w.alias)) w.league_id, btrim(w.alias) as alias, catalog.normalize_name(w.alias) as normalized
    from unnest(add_league_aliases.league_ids, add_league_aliases.aliases) as w (league_id, alias)
    where catalog.normalize_name(w.alias) <> ''
    order by w.league_id, catalog.normalize_name(w.alias), w.alias
  ),
  inserted as (
    insert into catalog.league_aliases (league_id, alias, is_ambiguous)
    -- What another league is called already stays its name, and a sport's word names no league (Rugby League).
    select w.league_id, w.alias,
      exists (select from wanted as o where o.normalized = w.normalized and o.league_id <> w.league_id)
      or exists (select from catalog.league_aliases as a where a.alias_normalized = w.normalized and a.league_id <> w.league_id)
      or exists (select from catalog.sport_aliases as a where a.alias_normalized = w.normalized)
    from wanted as w
    where not exists (select from catalog.league_aliases as a where a.league_id = w.league_id and a.alias_normalized = w.normalized)
    on conflict (league_id, alias_normalized) do nothing
    returning league_id
  )
  select coalesce(array_agg(distinct i.league_id), '{}') from inserted as i
$$;
comment on function catalog.add_league_aliases(bigint[], text[]) is
  'Adds names to leagues, marked as ambiguous where another league or a sport goes by them. Returns the leagues that got one.';
grant execute on function catalog.add_league_aliases(bigint[], text[]) to service_role;

create function catalog.fill_leagues(source text) returns bigint[]
language sql
set search_path = ''
as $$
  with told as (
    -- Several competitions of ESPN may be one of ours: the first tells.
    select distinct on (d.league_id) d.*
    from catalog.leagues_staging as d
    where d.league_id is not null
    order by d.league_id, length(d.source_league_id), d.source_league_id
  ),
  filled as (
    update catalog.api_leagues_canonical as l
    set thesportsdb_league_id = coalesce(l.thesportsdb_league_id, case when fill_leagues.source = 'thesportsdb' then t.source_league_id end),
      thesportsdb_name = coalesce(l.thesportsdb_name, case when fill_leagues.source = 'thesportsdb' then t.name end),
      country = coalesce(l.country, t.country), logo_url = coalesce(l.logo_url, t.logo_url), website_url = coalesce(l.website_url, t.website_url),
      description = coalesce(l.description, t.description), start_year = coalesce(l.start_year, t.start_year)
    from told as t
    where l.league_id = t.league_id
      and ((fill_leagues.source = 'thesportsdb' and (l.thesportsdb_league_id is null or l.thesportsdb_name is null))
        or (l.country is null and t.country is not null) or (l.logo_url is null and t.logo_url is not null)
        or (l.website_url is null and t.website_url is not null) or (l.description is null and t.description is not null)
        or (l.start_year is null and t.start_year is not null))
    returning l.league_id
  )
  select coalesce(array_agg(f.league_id), '{}') from filled as f
$$;
comment on function catalog.fill_leagues(text) is 'Writes what staged leagues tell into empty columns of the leagues they are; what is there stays. Returns the leagues that got something.';
grant execute on function catalog.fill_leagues(text) to service_role;

create function catalog.find_thesportsdb_leagues() returns void
language plpgsql
set search_path = ''
as $$
begin
  update catalog.leagues_staging as d
  set league_id = l.league_id
  from catalog.api_leagues_canonical as l
  where l.thesportsdb_league_id = d.source_league_id;
  update catalog.leagues_staging as d
  set league_id = i.league_id
  from catalog.second_league_ids as i
  where d.league_id is null and i.source = 'thesportsdb' and i.source_league_id = d.source_league_id;
  if not exists (select from catalog.leagues_staging as d where d.league_id is null) then
    return;
  end if;

  with unknown as (
    select row_number() over (order by d.source_league_id) as given_no, d.source_league_id, d.sport, d.name, d.country
    from catalog.leagues_staging as d
    where d.league_id is null
  ),
  lists as (
    select array_agg(u.sport order by u.given_no) as sports, array_agg(u.name order by u.given_no) as names, array_agg(u.country order by u.given_no) as countries
    from unknown as u
  )
  update catalog.leagues_staging as d
  set league_id = c.league_id
  from lists as l
  cross join lateral catalog.choose_leagues('thesportsdb', l.sports, l.names, l.countries) as c
  join unknown as u on u.given_no = c.given_no
  where d.source_league_id = u.source_league_id and c.mapping_method = 'exact_match' and c.confidence >= 0.85::real;

  -- Other names only where they lead to a league that no id and no name has claimed: Fortuna liga is Slovak and Czech.
  with unknown as (
    select row_number() over (order by d.source_league_id, a.name) as given_no, d.source_league_id, d.sport, a.name, d.country
    from catalog.leagues_staging as d
    cross join lateral unnest(d.alternate_names) as a (name)
    where d.league_id is null
  ),
  lists as (
    select array_agg(u.sport order by u.given_no) as sports, array_agg(u.name order by u.given_no) as names, array_agg(u.country order by u.given_no) as countries
    from unknown as u
  ),
  found as (
    select u.source_league_id, min(c.league_id) as league_id
    from lists as l
    cross join lateral catalog.choose_leagues('thesportsdb', l.sports, l.names, l.countries) as c
    join unknown as u on u.given_no = c.given_no
    where l.names is not null and c.confidence >= 0.95::real
    group by u.source_league_id
    having count(distinct c.league_id) = 1
  )
  update catalog.leagues_staging as d
  set league_id = f.league_id
  from found as f
  join catalog.api_leagues_canonical as l on l.league_id = f.league_id and l.thesportsdb_league_id is null
  where d.source_league_id = f.source_league_id
    and not exists (select from catalog.leagues_staging as o where o.league_id = f.league_id);
end;
$$;
comment on function catalog.find_thesportsdb_leagues() is
  'Fills league_id of staged leagues of TheSportsDB: by id, by an unambiguous name within the sport, by an unambiguous other name. What is only alike is left to a person (catalog.low_confidence_mappings).';
grant execute on function catalog.find_thesportsdb_leagues() to service_role;

create function catalog.merge_thesportsdb_leagues() returns table (created integer, updated integer)
language plpgsql
set search_path = ''
as $$
declare
  v_created integer;
  v_touched bigint[];
  v_new bigint[];
begin
  -- What it keeps teams without a league and former teams under.
  delete from catalog.leagues_staging as d where d.name like '\_%';
  perform catalog.find_thesportsdb_leagues();

  with ranked as (
    select d.source_league_id, d.name, l.league_id, l.thesportsdb_league_id as owner,
      row_number() over (
        partition by l.league_id
        order by d.source_league_id = l.thesportsdb_league_id desc nulls last, catalog.normalize_name(d.name) = catalog.normalize_name(l.canonical_name) desc,
          length(d.source_league_id), d.source_league_id) as nth
    from catalog.leagues_staging as d
    join catalog.api_leagues_canonical as l on l.league_id = d.league_id
  ),
  second as (
    select r.source_league_id, r.name, r.league_id from ranked as r where r.source_league_id <> r.owner or (r.owner is null and r.nth > 1)
  ),
  noted as (
    insert into catalog.second_league_ids (source, source_league_id, source_name, league_id)
    select 'thesportsdb', s.source_league_id, s.name, s.league_id from second as s
    on conflict (source, source_league_id) do nothing
  )
  delete from catalog.leagues_staging as d using second as s where d.source_league_id = s.source_league_id;

  v_touched := catalog.fill_leagues('thesportsdb') || (
    select catalog.add_league_aliases(array_agg(d.league_id), array_agg(d.name)) from catalog.leagues_staging as d where d.league_id is not null);
  perform catalog.create_sports('thesportsdb');
  select array_agg(d.league_id) into v_new from catalog.leagues_staging as d where d.league_id is not null;
  v_created := catalog.create_leagues('thesportsdb');
  -- A league that nobody knew and that goes by one word (Dream, War, Rise) would be read into names that mean something else.
  perform catalog.add_league_aliases(array_agg(d.league_id), array_agg(
    case when catalog.normalize_name(a.alias) ~ '^[[:alpha:]]+$' then a.alias || ' ' || s.canonical_name else a.alias end))
  from catalog.leagues_staging as d
  join catalog.api_leagues_canonical as l on l.league_id = d.league_id
  join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
  cross join lateral unnest(array[d.name, l.canonical_name] || d.alternate_names) as a (alias)
  where d.league_id <> all (coalesce(v_new, '{}'));
  return query select v_created, (select count(distinct t.league_id)::integer from unnest(v_touched) as t (league_id));
end;
$$;
comment on function catalog.merge_thesportsdb_leagues() is
  'The part of catalog.merge_leagues for TheSportsDB. An id that would be the second of a league goes to catalog.second_league_ids.';
grant execute on function catalog.merge_thesportsdb_leagues() to service_role;

-- sql/catalog/espn_discovery.sql

-- How ESPN's sports and leagues find ours, what a person should look at, and catalog.merge_leagues, the one door for leagues of sources.

create function catalog.map_espn_sports() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  -- A word that means one sport, else the one sport whose names are most like it, else a sport of its own.
  update catalog.leagues_staging as d set sport = split_part(d.slug, '/', 1) where d.sport <> split_part(d.slug, '/', 1);
  with unknown as (
    select distinct d.sport as slug, replace(d.sport, '-', ' ') as normalized
    from catalog.leagues_staging as d
    where not exists (select from catalog.espn_sport_mappings as m where m.espn_slug = d.sport)
  ),
  found as (
    select distinct on (u.slug) u.slug, a.sport_id, a.alias_normalized = u.normalized as is_exact, a.is_ambiguous,
      extensions.similarity(a.alias_normalized, u.normalized) as likeness
    from unknown as u
    join catalog.sport_aliases as a on a.alias_normalized = u.normalized
      or (not a.is_ambiguous and extensions.similarity(a.alias_normalized, u.normalized) >= 0.6)
    order by u.slug, a.alias_normalized = u.normalized desc, a.is_ambiguous, extensions.similarity(a.alias_normalized, u.normalized) desc, a.sport_id
  )
  insert into catalog.espn_sport_mappings (canonical_sport_id, espn_name, espn_slug, confidence, mapping_method, discovered_at)
  select f.sport_id, initcap(replace(f.slug, '-', ' ')), f.slug, case when f.is_exact and not f.is_ambiguous then 0.95 when f.is_exact then 0.7 else least(f.likeness, 0.9) end,
    case when f.is_exact then 'exact_match' else 'fuzzy_match' end, clock_timestamp()
  from found as f
  on conflict do nothing;
  get diagnostics v_count = row_count;
  perform catalog.create_sports('espn');
  insert into catalog.espn_sport_mappings (canonical_sport_id, espn_name, espn_slug, confidence, mapping_method, discovered_at)
  select distinct on (d.sport) a.sport_id, initcap(replace(d.sport, '-', ' ')), d.sport, 0.8, 'exact_match', clock_timestamp()
  from catalog.leagues_staging as d
  join catalog.sport_aliases as a on a.alias_normalized = replace(d.sport, '-', ' ') and not a.is_ambiguous
  where not exists (select from catalog.espn_sport_mappings as m where m.espn_slug = d.sport)
  order by d.sport, a.sport_id
  on conflict do nothing;
  return v_count;
end;
$$;
comment on function catalog.map_espn_sports() is
  'Maps the sports of staged leagues of ESPN that have no mapping yet; a sport nobody knows is created. Returns how many were found among ours.';
grant execute on function catalog.map_espn_sports() to service_role;

create function catalog.merge_espn_leagues() returns table (created integer, updated integer)
language plpgsql
set search_path = ''
as $$
declare
  v_created integer := 0;
  v_told text[];
  v_mapped text[];
  v_filled bigint[];
  v_updated integer;
begin
  delete from catalog.leagues_staging as d where d.slug is null or d.slug !~ '^[a-z0-9-]+/[a-z0-9._-]+$';
  perform catalog.map_espn_sports();

  -- What ESPN calls the league today, and its number where nobody knew it.
  with told as (
    update catalog.espn_league_mappings as m
    set espn_name = d.name, espn_league_id = coalesce(m.espn_league_id, case when d.source_league_id ~ '^\d+$' then d.source_league_id end)
    from catalog.leagues_staging as d
    where m.espn_slug = d.slug and not m.is_verified
      and (m.espn_name <> d.name or (m.espn_league_id is null and d.source_league_id ~ '^\d+$'))
    returning m.espn_slug
  )
  select array_agg(t.espn_slug) into v_told from told as t;

  if exists (select from catalog.leagues_staging as d where not exists (select from catalog.espn_league_mappings as m where m.espn_slug = d.slug)) then
    with unknown as (
      select row_number() over (order by d.slug) as given_no, d.*
      from catalog.leagues_staging as d
      where not exists (select from catalog.espn_league_mappings as m where m.espn_slug = d.slug)
    ),
    lists as (
      select array_agg(u.sport order by u.given_no) as sports, array_agg(u.name order by u.given_no) as names, array_agg(u.country order by u.given_no) as countries
      from unknown as u
    ),
    mapped as (
      insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, confidence, mapping_method, discovered_at)
      select c.league_id, u.name, u.slug, case when u.source_league_id ~ '^\d+$' then u.source_league_id end, c.confidence, c.mapping_method, clock_timestamp()
      from lists as l
      cross join lateral catalog.choose_leagues('espn', l.sports, l.names, l.countries) as c
      join unknown as u on u.given_no = c.given_no
      returning espn_slug
    )
    select array_agg(m.espn_slug) into v_mapped from mapped as m;

    update catalog.leagues_staging as d set league_id = m.canonical_league_id from catalog.espn_league_mappings as m where m.espn_slug = d.slug;
    v_created := catalog.create_leagues('espn');
    insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, confidence, mapping_method, discovered_at)
    select d.league_id, d.name, d.slug, case when d.source_league_id ~ '^\d+$' then d.source_league_id end, 0.8, 'exact_match', clock_timestamp()
    from catalog.leagues_staging as d
    where d.league_id is not null
      and not exists (select from catalog.espn_league_mappings as m where m.espn_slug = d.slug);
    perform catalog.add_league_aliases(array_agg(d.league_id), array_agg(a.alias))
    from catalog.leagues_staging as d
    join catalog.api_leagues_canonical as l on l.league_id = d.league_id and l.discovery_source = 'espn' and not l.is_verified
    cross join lateral unnest(array[d.name, l.canonical_name]) as a (alias);
  end if;

  -- A league that may be another's must not get its logo.
  update catalog.leagues_staging as d
  set league_id = case when m.confidence >= 0.9::real or m.is_verified or l.discovery_source = 'espn' then m.canonical_league_id end
  from catalog.espn_league_mappings as m
  join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
  where m.espn_slug = d.slug;
  v_filled := catalog.fill_leagues('espn');
  select count(*) into v_updated
  from catalog.leagues_staging as d
  where d.slug = any (v_told) or d.slug = any (v_mapped) or d.league_id = any (v_filled);

  update catalog.espn_league_mappings as m
  set use_count = m.use_count + 1, last_used_at = now()
  from catalog.leagues_staging as d
  where m.espn_slug = d.slug and (m.last_used_at is null or m.last_used_at < date_trunc('day', now(), 'UTC'));
  update catalog.espn_sport_mappings as m
  set use_count = m.use_count + 1, last_used_at = now()
  where m.espn_slug in (select d.sport from catalog.leagues_staging as d)
    and (m.last_used_at is null or m.last_used_at < date_trunc('day', now(), 'UTC'));
  return query select v_created, v_updated;
end;
$$;
comment on function catalog.merge_espn_leagues() is
  'The part of catalog.merge_leagues for ESPN: every slug gets a mapping, by name or to a league made for it. A mapping that a person made, verified or corrected is left as it is.';
grant execute on function catalog.merge_espn_leagues() to service_role;

create function catalog.merge_leagues(source text) returns table (created integer, updated integer, unchanged integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_total integer;
  v_created integer;
  v_updated integer;
begin
  if merge_leagues.source not in ('thesportsdb', 'espn') then
    raise exception 'Cannot merge leagues of %: only TheSportsDB (thesportsdb) and ESPN (espn) list leagues', merge_leagues.source
      using errcode = '22023', hint = 'Leagues of files and of your own come with catalog.merge_events, or add them with catalog.seed_leagues.';
  end if;
  -- Imports take turns: two at once could make one league twice.
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  delete from catalog.leagues_staging as d
  using (
    select t.ctid as row_id, row_number() over (partition by coalesce(t.slug, t.source_league_id) order by t.ctid) as nth from catalog.leagues_staging as t
  ) as twin
  where twin.row_id = d.ctid and (twin.nth > 1 or catalog.normalize_name(d.name) = '');
  select count(*) into v_total from catalog.leagues_staging;
  if v_total = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  if merge_leagues.source = 'espn' then
    select m.created, m.updated into v_created, v_updated from catalog.merge_espn_leagues() as m;
  else
    select m.created, m.updated into v_created, v_updated from catalog.merge_thesportsdb_leagues() as m;
  end if;
  delete from catalog.leagues_staging;
  return query select v_created, v_updated, v_total - v_created - v_updated;
end;
$$;
comment on function catalog.merge_leagues(text) is
  'Merges catalog.leagues_staging into the catalogue for thesportsdb or espn, and empties it: known leagues get what is missing, unknown ones are created unverified. What it repeats changes nothing; what a person verified or wrote is never overwritten. Call it in the transaction that filled the table.';
grant execute on function catalog.merge_leagues(text) to service_role;

create function catalog.discover_espn_mappings() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  perform pg_advisory_xact_lock(hashtext('catalog.merge_events'));
  with unsure as (
    select row_number() over (order by m.espn_slug) as given_no, m.espn_league_mapping_id, m.espn_name, split_part(m.espn_slug, '/', 1) as sport
    from catalog.espn_league_mappings as m
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where not m.is_verified and m.mapping_method <> 'manual'
      and (m.confidence < 0.9::real or (l.discovery_source = 'espn' and not l.is_verified) or not l.is_active)
  ),
  lists as (
    select array_agg(u.sport order by u.given_no) as sports, array_agg(u.espn_name order by u.given_no) as names,
      array_agg(null::text order by u.given_no) as countries
    from unsure as u
  )
  update catalog.espn_league_mappings as m
  set canonical_league_id = c.league_id, confidence = c.confidence, mapping_method = c.mapping_method, discovered_at = clock_timestamp()
  from lists as l
  cross join lateral catalog.choose_leagues('espn', l.sports, l.names, l.countries, 'espn') as c
  join unsure as u on u.given_no = c.given_no
  where m.espn_league_mapping_id = u.espn_league_mapping_id and l.names is not null
    and (m.canonical_league_id, m.confidence, m.mapping_method) is distinct from (c.league_id, c.confidence, c.mapping_method);
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.discover_espn_mappings() is
  'Looks again for the leagues of ESPN that are not sure or only have a league made for them, after leagues or names were added. Mappings that a person made or verified stay. Returns how many changed.';
grant execute on function catalog.discover_espn_mappings() to service_role;

create view catalog.low_confidence_mappings with (security_invoker = true) as
  with unsure as (
    select 'ESPN sport' as kind, m.espn_sport_mapping_id as mapping_id, m.espn_slug as source_id, m.espn_name as source_name, m.canonical_sport_id as sport_id, null::bigint as league_id,
      m.confidence, m.mapping_method, m.verification_notes
    from catalog.espn_sport_mappings as m
    where not m.is_verified and m.confidence < 0.9::real
    union all
    select 'ESPN league', m.espn_league_mapping_id, m.espn_slug, m.espn_name, l.sport_id, m.canonical_league_id, m.confidence, m.mapping_method, m.verification_notes
    from catalog.espn_league_mappings as m
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where not m.is_verified and m.confidence < 0.9::real
    union all
    select 'TheSportsDB second id', null, i.source_league_id, i.source_name, l.sport_id, i.league_id, null, null, null
    from catalog.second_league_ids as i
    join catalog.api_leagues_canonical as l on l.league_id = i.league_id
    union all
    select 'TheSportsDB new league', null, l.thesportsdb_league_id, l.thesportsdb_name, l.sport_id, l.league_id, null, null, null
    from catalog.api_leagues_canonical as l
    where l.discovery_source = 'thesportsdb' and not l.is_verified and l.is_active
  )
  select u.kind, u.mapping_id, u.source_id, u.source_name, s.canonical_name as sport, l.canonical_name as league, u.confidence, u.mapping_method, c.candidates, u.verification_notes
  from unsure as u
  join catalog.api_sports_canonical as s on s.sport_id = u.sport_id
  left join catalog.api_leagues_canonical as l on l.league_id = u.league_id
  -- Without offset the name would be normalised again for each alias.
  cross join lateral (select catalog.normalize_name(u.source_name) as normalized offset 0) as w
  cross join lateral (
    select string_agg(n.name || ' (' || n.id || ', ' || round(n.likeness::numeric, 2) || ')', '; ' order by n.likeness desc, n.name) as candidates
    from (
      select o.canonical_name as name, o.league_id as id, max(extensions.similarity(a.alias_normalized, w.normalized)) as likeness
      from catalog.league_aliases as a
      join catalog.api_leagues_canonical as o on o.league_id = a.league_id and o.sport_id = u.sport_id and o.is_active
      where u.league_id is not null and o.league_id <> u.league_id
      group by o.league_id
      having max(extensions.similarity(a.alias_normalized, w.normalized)) >= 0.4
      union all
      select o.canonical_name, o.sport_id, max(extensions.similarity(a.alias_normalized, w.normalized))
      from catalog.sport_aliases as a
      join catalog.api_sports_canonical as o on o.sport_id = a.sport_id
      where u.league_id is null and o.sport_id <> u.sport_id
      group by o.sport_id
      having max(extensions.similarity(a.alias_normalized, w.normalized)) >= 0.4
      order by 3 desc
      limit 3
    ) as n
  ) as c;
comment on view catalog.low_confidence_mappings is
  'What sources'' leagues and sports a person should look at. ESPN: correct canonical_league_id (canonical_sport_id) in catalog.espn_league_mappings (espn_sport_mappings) by mapping_id and set is_verified. TheSportsDB new league: set is_verified on the league, or give its id to the one it is and make the new one inactive. Candidates: name (id, likeness).';
revoke all on catalog.low_confidence_mappings from anon, authenticated;
grant select on catalog.low_confidence_mappings to service_role;

-- sql/catalog/league_seeds.sql

-- Readers of the lists that sources' ids of leagues are written as; see seed_lists.sql for how lists are read.

create function catalog.assert_leagues_known(names text[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_unknown text;
begin
  select string_agg(n.name, ', ' order by n.name) into v_unknown
  from unnest(assert_leagues_known.names) as n (name)
  where not exists (select from catalog.api_leagues_canonical as l where l.canonical_name = n.name);
  if v_unknown is not null then
    raise exception 'Cannot add ids of leagues: unknown: %', v_unknown
      using errcode = 'EG001', hint = 'Add them with catalog.seed_leagues first, or write the canonical name.';
  end if;
end;
$$;
comment on function catalog.assert_leagues_known(text[]) is 'Fails with EG001 when a name is no canonical name of a league.';
grant execute on function catalog.assert_leagues_known(text[]) to service_role;

create function catalog.seed_thesportsdb_leagues(list text) returns integer
language plpgsql
set search_path = ''
as $$
begin
  perform catalog.assert_leagues_known((select array_agg(r.cells[3]) from catalog.list_rows(seed_thesportsdb_leagues.list) as r));
  -- An id that an import gave to a league made for it stays there until a person moves it.
  update catalog.api_leagues_canonical as l
  set thesportsdb_league_id = r.cells[1], thesportsdb_name = coalesce(l.thesportsdb_name, ltrim(r.cells[2], '? '))
  from catalog.list_rows(seed_thesportsdb_leagues.list) as r
  where l.canonical_name = r.cells[3] and l.thesportsdb_league_id is null
    and not exists (select from catalog.api_leagues_canonical as o where o.thesportsdb_league_id = r.cells[1]);
  insert into catalog.league_aliases (league_id, alias, is_ambiguous)
  select l.league_id, a.alias, true
  from catalog.list_rows(seed_thesportsdb_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[3] and l.thesportsdb_league_id = r.cells[1]
  cross join lateral catalog.list_aliases(r.cells[2]) as a
  where a.is_ambiguous
  on conflict (league_id, alias_normalized) do nothing;
  perform catalog.add_league_aliases(array_agg(l.league_id), array_agg(ltrim(r.cells[2], '? ')))
  from catalog.list_rows(seed_thesportsdb_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[3] and l.thesportsdb_league_id = r.cells[1];
  return (select count(*) from catalog.list_rows(seed_thesportsdb_leagues.list));
end;
$$;
comment on function catalog.seed_thesportsdb_leagues(text) is
  'Tells which leagues TheSportsDB''s ids mean: id | its name, with ? before it where it means other leagues too | canonical name. An id that a league has already stays. Returns the number of lines.';
grant execute on function catalog.seed_thesportsdb_leagues(text) to service_role;

create function catalog.seed_espn_sports(list text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_unknown text;
begin
  select string_agg(r.cells[3], ', ' order by r.line_no) into v_unknown
  from catalog.list_rows(seed_espn_sports.list) as r
  where not exists (select from catalog.api_sports_canonical as s where s.canonical_name = r.cells[3]);
  if v_unknown is not null then
    raise exception 'Cannot map sports of ESPN: unknown: %', v_unknown
      using errcode = 'EG001', hint = 'Add them with catalog.seed_sports first.';
  end if;
  insert into catalog.espn_sport_mappings (canonical_sport_id, espn_name, espn_slug, confidence, mapping_method)
  select s.sport_id, r.cells[2], r.cells[1], 1, 'manual'
  from catalog.list_rows(seed_espn_sports.list) as r
  join catalog.api_sports_canonical as s on s.canonical_name = r.cells[3]
  on conflict do nothing;
  return (select count(*) from catalog.list_rows(seed_espn_sports.list));
end;
$$;
comment on function catalog.seed_espn_sports(text) is 'Maps ESPN''s sports: slug | its name | canonical name of the sport. Mappings that exist stay. Returns the number of lines.';
grant execute on function catalog.seed_espn_sports(text) to service_role;

create function catalog.seed_espn_leagues(list text) returns integer
language plpgsql
set search_path = ''
as $$
begin
  perform catalog.assert_leagues_known((select array_agg(r.cells[4]) from catalog.list_rows(seed_espn_leagues.list) as r));
  insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, scoreboard_query, confidence, mapping_method)
  select l.league_id, r.cells[2], r.cells[1], nullif(r.cells[3], ''), nullif(r.cells[5], ''), 1, 'manual'
  from catalog.list_rows(seed_espn_leagues.list) as r
  join catalog.api_leagues_canonical as l on l.canonical_name = r.cells[4]
  on conflict (espn_slug) do nothing;
  return (select count(*) from catalog.list_rows(seed_espn_leagues.list));
end;
$$;
comment on function catalog.seed_espn_leagues(text) is
  'Maps ESPN''s leagues: slug | its name | its id, where it is known | canonical name of the league | more of the scoreboard''s query. Mappings that exist stay. Returns the number of lines.';
grant execute on function catalog.seed_espn_leagues(text) to service_role;

-- sql/intake/providers.sql

-- Providers: where playlists come from, and the secrets needed to read them.

create table intake.providers (
  provider_id bigint generated always as identity primary key,
  slug text not null unique,
  display_name text not null,
  m3u_url text,
  xmltv_url text,
  owner_user_id bigint,
  default_timezone text not null default 'America/New_York',
  guide_days smallint not null default 3,
  description text,
  website_url text,
  support_email text,
  enable_llm_fallback boolean not null default true,
  is_active boolean not null default true,
  guide_urls text[] not null default '{}',
  last_loaded_at timestamptz,
  last_error text,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint providers_slug_check check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  constraint providers_guide_days_check check (guide_days between 1 and 14),
  constraint providers_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table intake.providers is 'Every source of a playlist or a guide: shared packs and customers'' own playlists.';
comment on column intake.providers.slug is 'The name in player URLs and in channel ids. Never change it: every player would lose its favourites.';
comment on column intake.providers.m3u_url is 'Where the playlist is, with its credentials cut out; they are in provider_credentials.';
comment on column intake.providers.last_loaded_at is 'Last good load of the playlist.';
comment on column intake.providers.owner_user_id is 'Set for a customer''s own playlist; null for shared packs.';
comment on column intake.providers.default_timezone is 'IANA zone: days of the guide begin at its midnight, and clocks that names print without a zone are read in it.';
comment on column intake.providers.guide_days is 'Days the guide covers from today''s midnight.';
comment on column intake.providers.guide_urls is 'x-tvg-url addresses the playlist itself names.';
comment on column intake.providers.last_error is 'Why the last load failed; null after a good one.';
revoke all on intake.providers from anon, authenticated;
grant select, insert, update, delete on intake.providers to service_role;
alter table intake.providers enable row level security;
create index providers_owner_user_id_idx on intake.providers (owner_user_id);
create trigger providers_100_set_updated_at before update on intake.providers
  for each row execute function ops.tg_set_updated_at();
create trigger providers_200_soft_delete before delete on intake.providers
  for each row execute function ops.tg_soft_delete('provider_id');
create trigger providers_900_write_audit_log after insert or update on intake.providers
  for each row execute function ops.tg_write_audit_log('provider_id', 'm3u_url,last_loaded_at,guide_urls');

create table intake.provider_credentials (
  provider_credential_id bigint generated always as identity primary key,
  provider_id bigint not null unique references intake.providers (provider_id) on delete cascade,
  encrypted_credentials text not null,
  encryption_version integer not null,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table intake.provider_credentials is
  'The secrets cut out of a provider''s stream and playlist URLs, AES-256-GCM encrypted by the functions; the database never sees them in clear.';
comment on column intake.provider_credentials.encrypted_credentials is 'Base64 of nonce and ciphertext of a JSON list; {s1} in a stream URL stands for its first value.';
comment on column intake.provider_credentials.encryption_version is 'Which of the function''s keys encrypted it, so that keys can be rotated.';
revoke all on intake.provider_credentials from anon, authenticated;
grant select, insert, update, delete on intake.provider_credentials to service_role;
alter table intake.provider_credentials enable row level security;
create trigger provider_credentials_100_set_updated_at before update on intake.provider_credentials
  for each row execute function ops.tg_set_updated_at();
create trigger provider_credentials_900_write_audit_log after insert or update or delete on intake.provider_credentials
  for each row execute function ops.tg_write_audit_log('provider_credential_id', 'encrypted_credentials,last_used_at');

create table intake.credential_access_log (
  credential_access_log_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id),
  access_context text not null,
  success boolean not null,
  error_message text,
  accessed_at timestamptz not null default now(),
  constraint credential_access_log_access_context_check check (access_context in ('playlist_sync', 'player_playlist', 'manual'))
);
comment on table intake.credential_access_log is 'Every decryption of a provider''s secrets, with what it was for.';
revoke all on intake.credential_access_log from anon, authenticated;
grant select, insert on intake.credential_access_log to service_role;
alter table intake.credential_access_log enable row level security;
create index credential_access_log_provider_id_idx on intake.credential_access_log (provider_id);
create index credential_access_log_accessed_at_idx on intake.credential_access_log (accessed_at desc);

-- sql/intake/patterns.sql

-- What admins may teach about playlists: films to drop, shelves to recognise, families and their leagues, zone words.

create table intake.vod_filter_patterns (
  vod_filter_pattern_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  pattern text not null,
  pattern_type text not null,
  description text not null,
  match_count bigint not null default 0,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint vod_filter_patterns_pattern_type_check check (pattern_type in ('url', 'extension', 'type', 'group', 'name'))
);
comment on table intake.vod_filter_patterns is 'Which entries are films and series. An entry that one of them fits is dropped before it is read. Streams under /live/ are channels by the panel''s own word, and so is what has a 24/7 guide id: only url and extension rules look at them.';
comment on column intake.vod_filter_patterns.provider_id is 'Null for all providers.';
comment on column intake.vod_filter_patterns.pattern is 'By type: part of the URL path, file extension, value of the type attribute, regular expression on the group, regular expression on the name.';
comment on column intake.vod_filter_patterns.match_count is 'Entries dropped by it in the latest loads of its providers.';
revoke all on intake.vod_filter_patterns from anon, authenticated;
grant select, insert, update, delete on intake.vod_filter_patterns to service_role;
alter table intake.vod_filter_patterns enable row level security;
create unique index vod_filter_patterns_pattern_type_pattern_idx on intake.vod_filter_patterns (pattern_type, pattern) where provider_id is null;
create unique index vod_filter_patterns_provider_id_pattern_type_pattern_idx on intake.vod_filter_patterns (provider_id, pattern_type, pattern);
create trigger vod_filter_patterns_100_set_updated_at before update on intake.vod_filter_patterns
  for each row execute function ops.tg_set_updated_at();
create trigger vod_filter_patterns_900_write_audit_log after insert or update or delete on intake.vod_filter_patterns
  for each row execute function ops.tg_write_audit_log('vod_filter_pattern_id', 'match_count');

create table intake.channel_patterns (
  channel_pattern_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  pattern_prefix text not null,
  pattern_regex text not null,
  pattern_type text not null,
  sport text,
  league text,
  confidence real not null,
  example_channel text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint channel_patterns_pattern_type_check check (pattern_type in ('numbered', 'category')),
  constraint channel_patterns_confidence_check check (confidence between 0 and 1)
);
comment on table intake.channel_patterns is 'What a shelf (the slot''s label without its number) usually carries. A hint only: real shelves carry other sports too.';
comment on column intake.channel_patterns.pattern_prefix is 'The stable label, such as NBA or ESPN+.';
comment on column intake.channel_patterns.pattern_regex is 'Regular expression, matched without regard to case against the shelf.';
comment on column intake.channel_patterns.pattern_type is 'numbered: a sports shelf; category: a country or pack.';
comment on column intake.channel_patterns.sport is 'Canonical sport; null for mixed shelves.';
comment on column intake.channel_patterns.league is 'Canonical league; null for mixed shelves.';
revoke all on intake.channel_patterns from anon, authenticated;
grant select, insert, update, delete on intake.channel_patterns to service_role;
alter table intake.channel_patterns enable row level security;
create unique index channel_patterns_pattern_regex_idx on intake.channel_patterns (pattern_regex) where provider_id is null;
create index channel_patterns_provider_id_idx on intake.channel_patterns (provider_id);
create trigger channel_patterns_100_set_updated_at before update on intake.channel_patterns
  for each row execute function ops.tg_set_updated_at();
create trigger channel_patterns_900_write_audit_log after insert or update or delete on intake.channel_patterns
  for each row execute function ops.tg_write_audit_log('channel_pattern_id');

create table intake.channel_families (
  family_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  family_name text not null,
  family_pattern text not null,
  priority integer not null default 0,
  description text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table intake.channel_families is 'Groups of slots that carry the same competitions, such as ESPN+ or Flo Sports.';
comment on column intake.channel_families.family_pattern is 'Regular expression on the shelf.';
revoke all on intake.channel_families from anon, authenticated;
grant select, insert, update, delete on intake.channel_families to service_role;
alter table intake.channel_families enable row level security;
create unique index channel_families_family_name_idx on intake.channel_families (family_name) where provider_id is null;
create index channel_families_provider_id_idx on intake.channel_families (provider_id);
create trigger channel_families_100_set_updated_at before update on intake.channel_families
  for each row execute function ops.tg_set_updated_at();
create trigger channel_families_900_write_audit_log after insert or update or delete on intake.channel_families
  for each row execute function ops.tg_write_audit_log('family_id');

create table intake.family_league_mappings (
  family_league_mapping_id bigint generated always as identity primary key,
  family_id bigint not null references intake.channel_families (family_id) on delete cascade,
  league text not null,
  sport text not null,
  require_exact_league boolean not null default false,
  created_at timestamptz not null default now(),
  unique (family_id, league)
);
comment on table intake.family_league_mappings is 'Leagues a family carries; they break ties between candidate events.';
comment on column intake.family_league_mappings.require_exact_league is 'The family carries no other sport than its leagues'': an event of one is doubtful, as one of another than the printed competition is. One such league says it for the family.';
revoke all on intake.family_league_mappings from anon, authenticated;
grant select, insert, update, delete on intake.family_league_mappings to service_role;
alter table intake.family_league_mappings enable row level security;

create table intake.zone_words (
  word text primary key,
  zone_name text not null,
  note text,
  constraint zone_words_word_check check (word = upper(word))
);
comment on table intake.zone_words is
  'What the zone words in names mean. Words of a daylight-saving pair (EST, EDT) mean the place, not the offset. A word that is not here means no time at all.';
revoke all on intake.zone_words from anon, authenticated;
grant select, insert, update, delete on intake.zone_words to service_role;
alter table intake.zone_words enable row level security;

-- sql/intake/channel_names.sql

-- Slots: the things of a playlist that stay while their names change daily.

create table intake.channel_names (
  channel_name_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id),
  slot_key text not null,
  guide_channel_id text not null unique,
  position integer not null,
  channel_name text not null,
  tvg_id text,
  tvg_name text,
  tvg_logo text,
  group_title text,
  stream_url text not null,
  attributes jsonb,
  options text[],
  first_seen timestamptz not null,
  name_changed_at timestamptz not null,
  last_seen timestamptz,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, slot_key),
  constraint channel_names_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table intake.channel_names is 'One row for each slot of each provider. The slot stays, its name changes; earlier names are in channel_name_history.';
comment on column intake.channel_names.slot_key is 'The provider''s stream id: the URL without host and credentials. A second entry of the same stream has #2 behind it.';
comment on column intake.channel_names.guide_channel_id is 'Id of the channel in guides and our tvg-id. Derived from provider and slot, so it never changes.';
comment on column intake.channel_names.position is 'Place in the provider''s playlist.';
comment on column intake.channel_names.stream_url is 'Stream address; {s1}, {s2} … stand where its credentials were.';
comment on column intake.channel_names.attributes is 'Further attributes of the entry (catch-up and the like), kept for the playlist we give back.';
comment on column intake.channel_names.options is 'Option lines of the entry (#EXTVLCOPT, #KODIPROP), kept for the playlist we give back.';
comment on column intake.channel_names.name_changed_at is 'Since when the slot carries this name.';
comment on column intake.channel_names.last_seen is 'Set when the slot leaves the playlist; an active slot was last seen in its provider''s latest load.';
comment on column intake.channel_names.record_status is 'archived: not in the playlist any more; it comes back with the same id.';
revoke all on intake.channel_names from anon, authenticated;
grant select, insert, update, delete on intake.channel_names to service_role;
alter table intake.channel_names enable row level security;
create index channel_names_lower_idx on intake.channel_names (lower(channel_name)) where record_status = 'active';
create index channel_names_provider_id_position_idx on intake.channel_names (provider_id, position) where record_status = 'active';
create trigger channel_names_100_set_updated_at before update on intake.channel_names
  for each row execute function ops.tg_set_updated_at();
create trigger channel_names_200_soft_delete before delete on intake.channel_names
  for each row execute function ops.tg_soft_delete('channel_name_id');

create table intake.channel_name_history (
  channel_name_history_id bigint generated always as identity primary key,
  channel_name_id bigint not null references intake.channel_names (channel_name_id),
  channel_name text not null,
  seen_from timestamptz not null,
  seen_until timestamptz not null
);
comment on table intake.channel_name_history is 'Names a slot carried before, with the time it carried them.';
revoke all on intake.channel_name_history from anon, authenticated;
grant select, insert on intake.channel_name_history to service_role;
alter table intake.channel_name_history enable row level security;
create index channel_name_history_channel_name_id_idx on intake.channel_name_history (channel_name_id);

-- sql/intake/playlist_loads.sql

-- One load of a playlist: entries by COPY into staging, then what changed, in one statement each.

create table intake.playlist_loads (
  playlist_load_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id),
  loaded_at timestamptz not null,
  entries integer not null,
  kept integer not null,
  dropped_by_rule jsonb not null default '{}',
  skipped integer not null default 0,
  skipped_examples jsonb not null default '[]',
  new_slots integer not null default 0,
  renamed_slots integer not null default 0,
  emptied_slots integer not null default 0,
  gone_slots integer not null default 0,
  unchanged_slots integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table intake.playlist_loads is 'What each load of a playlist brought. Kept for 90 days.';
comment on column intake.playlist_loads.dropped_by_rule is 'Dropped entries for each vod_filter_pattern_id.';
comment on column intake.playlist_loads.skipped_examples is 'The first entries that could not be read: line and reason.';
comment on column intake.playlist_loads.emptied_slots is 'Renamed to their bare label: the event is over and nothing new has come.';
revoke all on intake.playlist_loads from anon, authenticated;
grant select, insert, update, delete on intake.playlist_loads to service_role;
alter table intake.playlist_loads enable row level security;
create index playlist_loads_provider_id_loaded_at_idx on intake.playlist_loads (provider_id, loaded_at desc);

create unlogged table intake.entries_staging (
  position integer not null,
  stream_key text not null,
  channel_name text not null,
  tvg_id text,
  tvg_name text,
  tvg_logo text,
  group_title text,
  stream_url text not null,
  attributes jsonb,
  options text[]
);
comment on table intake.entries_staging is 'Entries of one load, only inside its transaction: intake.load_entries empties it, so loads never see each other''s rows.';
revoke all on intake.entries_staging from anon, authenticated;
grant select, insert, delete on intake.entries_staging to service_role;
alter table intake.entries_staging enable row level security;

create function intake.guide_channel_id(slug text, slot_key text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- 64 bits of SHA-256: among a million slots two share an id once in forty million playlists.
  select guide_channel_id.slug || '.' || substr(encode(sha256(convert_to(guide_channel_id.slug || ' ' || guide_channel_id.slot_key, 'UTF8')), 'hex'), 1, 16)
$$;
comment on function intake.guide_channel_id(text, text) is 'The channel id of a slot in guides: provider and a hash of the slot, stable whatever the name, order or password.';
grant execute on function intake.guide_channel_id(text, text) to service_role;

create function intake.is_emptied(old_name text, new_name text) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select length(is_emptied.new_name) < length(is_emptied.old_name)
    and (starts_with(is_emptied.old_name, rtrim(is_emptied.new_name, ' :|-'))
      or right(is_emptied.old_name, length(ltrim(is_emptied.new_name, ' :|-'))) = ltrim(is_emptied.new_name, ' :|-'))
$$;
comment on function intake.is_emptied(text, text) is 'True when a renamed slot kept only its label: the new name is the beginning or the end of the old one.';
grant execute on function intake.is_emptied(text, text) to service_role;

create function intake.load_entries(provider_id bigint, at timestamptz)
returns table (new_slots integer, renamed_slots integer, emptied_slots integer, gone_slots integer, unchanged_slots integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := load_entries.provider_id;
  v_at timestamptz := load_entries.at;
  v_slug text;
  v_new integer;
  v_renamed integer;
  v_emptied integer;
  v_gone integer;
  v_active integer;
begin
  -- Two loads of one provider take turns; loads of different providers do not wait for each other.
  select p.slug into v_slug from intake.providers as p where p.provider_id = v_provider_id for update;
  if v_slug is null then
    raise exception 'Cannot load entries: provider % does not exist', v_provider_id using errcode = 'EG002';
  end if;
  if not exists (select from intake.entries_staging) then
    raise exception 'Cannot load entries of provider %: no entry was staged', v_slug
      using errcode = 'EG003', hint = 'The playlist held films only, or the load was not started by COPY into intake.entries_staging.';
  end if;

  -- Most playlists list each stream once, and need no numbering.
  if exists (select from intake.entries_staging as s group by s.stream_key having count(*) > 1) then
    delete from intake.entries_staging as s
    using (
      select d.ctid as row_id, row_number() over (partition by d.stream_key, d.channel_name, d.stream_url order by d.position) as nth
      from intake.entries_staging as d
    ) as twin
    where twin.row_id = s.ctid and twin.nth > 1;
    -- Entries of one stream under several names are slots of their own, numbered by name so that the order of the playlist does not matter.
    update intake.entries_staging as s
    set stream_key = s.stream_key || '#' || numbered.nth
    from (
      select d.ctid as row_id, row_number() over (partition by d.stream_key order by d.channel_name collate "C", d.stream_url collate "C") as nth
      from intake.entries_staging as d
    ) as numbered
    where numbered.row_id = s.ctid and numbered.nth > 1;
  end if;
  analyze intake.entries_staging;

  insert into intake.channel_name_history (channel_name_id, channel_name, seen_from, seen_until)
  select c.channel_name_id, c.channel_name, c.name_changed_at, v_at
  from intake.channel_names as c
  join intake.entries_staging as s on s.stream_key = c.slot_key
  where c.provider_id = v_provider_id and c.channel_name <> s.channel_name;
  get diagnostics v_renamed = row_count;

  select count(*) into v_emptied
  from intake.channel_names as c
  join intake.entries_staging as s on s.stream_key = c.slot_key
  where c.provider_id = v_provider_id and c.channel_name <> s.channel_name and intake.is_emptied(c.channel_name, s.channel_name);

  update intake.channel_names as c
  set channel_name = s.channel_name, position = s.position, tvg_id = s.tvg_id, tvg_name = s.tvg_name, tvg_logo = s.tvg_logo,
    group_title = s.group_title, stream_url = s.stream_url, attributes = s.attributes, options = s.options,
    name_changed_at = case when c.channel_name <> s.channel_name then v_at else c.name_changed_at end,
    last_seen = null, record_status = 'active'
  from intake.entries_staging as s
  where c.provider_id = v_provider_id and c.slot_key = s.stream_key
    and (c.channel_name, c.position, c.tvg_id, c.tvg_name, c.tvg_logo, c.group_title, c.stream_url, c.attributes, c.options, c.record_status)
      is distinct from (s.channel_name, s.position, s.tvg_id, s.tvg_name, s.tvg_logo, s.group_title, s.stream_url, s.attributes, s.options, 'active');

  update intake.channel_names as c
  set record_status = 'archived', last_seen = v_at
  where c.provider_id = v_provider_id and c.record_status = 'active'
    and not exists (select from intake.entries_staging as s where s.stream_key = c.slot_key);
  get diagnostics v_gone = row_count;

  insert into intake.channel_names (provider_id, slot_key, guide_channel_id, position, channel_name, tvg_id, tvg_name, tvg_logo,
    group_title, stream_url, attributes, options, first_seen, name_changed_at)
  select v_provider_id, s.stream_key, intake.guide_channel_id(v_slug, s.stream_key), s.position, s.channel_name, s.tvg_id, s.tvg_name, s.tvg_logo,
    s.group_title, s.stream_url, s.attributes, s.options, v_at, v_at
  from intake.entries_staging as s
  where not exists (select from intake.channel_names as c where c.provider_id = v_provider_id and c.slot_key = s.stream_key)
  order by s.position;
  get diagnostics v_new = row_count;

  if v_new + v_renamed > 5000 then
    -- What follows joins these rows at once, long before autovacuum could tell the planner that there are so many.
    analyze intake.channel_names;
  end if;
  delete from intake.entries_staging;
  update intake.providers as p set last_loaded_at = v_at, last_error = null where p.provider_id = v_provider_id;
  select count(*) into v_active from intake.channel_names as c where c.provider_id = v_provider_id and c.record_status = 'active';
  return query select v_new, v_renamed, v_emptied, v_gone, v_active - v_new - v_renamed;
end;
$$;
comment on function intake.load_entries(bigint, timestamptz) is
  'Turns the staged entries of a provider into slots: new, renamed (the old name goes to history), emptied (renamed to the bare label), gone (archived) and unchanged; a slot keeps its row and id. Empties staging. Call it in the transaction that filled it. Errors: EG002 unknown provider, EG003 nothing staged.';
grant execute on function intake.load_entries(bigint, timestamptz) to service_role;

-- sql/intake/readings.sql

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

-- sql/matching/settings.sql

-- The order of the handlers and the figures they decide by. Rows, so that an admin changes them without a deployment.

create table matching.handlers (
  handler_no smallint primary key,
  handler_name text not null unique,
  description text not null,
  is_active boolean not null default true
);
comment on table matching.handlers is 'The handlers in the order in which they see what the earlier ones left. 6 and 7 join with later work; an inactive handler is skipped.';
revoke all on matching.handlers from anon, authenticated;
grant select, insert, update, delete on matching.handlers to service_role;
alter table matching.handlers enable row level security;
create trigger handlers_900_write_audit_log after insert or update or delete on matching.handlers
  for each row execute function ops.tg_write_audit_log('handler_no');

create table matching.thresholds (
  threshold_name text primary key,
  threshold_value real not null,
  note text not null
);
comment on table matching.thresholds is 'Every figure the matcher decides by, with what chose it.';
revoke all on matching.thresholds from anon, authenticated;
grant select, insert, update, delete on matching.thresholds to service_role;
alter table matching.thresholds enable row level security;

create function matching.threshold(threshold_name text) returns real
language sql
stable strict parallel safe
set search_path = ''
as $$
  select t.threshold_value from matching.thresholds as t where t.threshold_name = threshold.threshold_name
$$;
comment on function matching.threshold(text) is 'One figure of matching.thresholds; null when there is no such row.';
grant execute on function matching.threshold(text) to service_role;

create table matching.calibration (
  score_from real primary key,
  confidence real not null,
  right_matches integer not null,
  wrong_matches integer not null,
  measured_on date not null,
  constraint calibration_confidence_check check (confidence between 0 and 1)
);
comment on table matching.calibration is 'How often candidates of a score were right, measured on labelled names: the confidence that matching.judge states for them, or the score itself below the first step. matching.observed_precision shows what people found since.';
comment on column matching.calibration.score_from is 'Least score of the step, as matching.score_of gives it.';
comment on column matching.calibration.confidence is 'Rises with the score; below accept_confidence no match is made.';
revoke all on matching.calibration from anon, authenticated;
grant select, insert, update, delete on matching.calibration to service_role;
alter table matching.calibration enable row level security;

-- sql/matching/title_words.sql

-- How titled events (cards, races, rounds, tournaments) are compared: by their words, after the words of all languages for round, stage and
-- session have become one.

create table matching.title_terms (
  title_term_id bigint generated always as identity primary key,
  position integer not null,
  pattern text not null unique,
  replacement text not null,
  note text not null
);
comment on table matching.title_terms is
  'What is rewritten in normalised titles, in order of position, before their words are compared: Etapa 4, 4e étape and Tappa 4 are stage 4. Rows, so that an admin teaches a word without a deployment.';
comment on column matching.title_terms.pattern is 'Regular expression over a normalised title (lower case, no accents, single spaces, one space at each end).';
revoke all on matching.title_terms from anon, authenticated;
grant select, insert, update, delete on matching.title_terms to service_role;
alter table matching.title_terms enable row level security;
create trigger title_terms_900_write_audit_log after insert or update or delete on matching.title_terms
  for each row execute function ops.tg_write_audit_log('title_term_id');

create function matching.title_words(title text) returns text[]
language plpgsql
stable strict parallel safe
set search_path = ''
as $$
declare
  v_title text := ' ' || regexp_replace(catalog.normalize_name(title_words.title), '\mgp\M', 'grand prix', 'g') || ' ';
  v_term record;
begin
  v_title := ' ' || btrim(catalog.normalize_name(catalog.canonical_race(v_title))) || ' ';
  for v_term in select t.pattern, t.replacement from matching.title_terms as t order by t.position, t.title_term_id loop
    v_title := regexp_replace(v_title, v_term.pattern, v_term.replacement, 'g');
  end loop;
  return array(select distinct w.word from string_to_table(btrim(v_title), ' ') as w (word) where w.word <> '');
end;
$$;
comment on function matching.title_words(text) is 'The words of a title that tell it from others, each once.';
grant execute on function matching.title_words(text) to service_role;

create function matching.optional_title_words() returns text[]
language sql
immutable parallel safe
set search_path = ''
return array['grand', 'prix', 'race', 'main', 'card', 'world', 'championship', 'championships', 'series', 'season'];
comment on function matching.optional_title_words() is 'Words of titles that are said or left out as one likes; shared they count.';

create function matching.common_title_words() returns text[]
language sql
immutable parallel safe
set search_path = ''
return matching.optional_title_words()
  || array['practice', 'qualifying', 'sprint', 'warmup', 'prelims', 'round', 'stage', 'day', 'night', 'session', 'final', 'week', 'game', 'heat'];
comment on function matching.common_title_words() is 'Words said of any event of the kind: they tell parts of one apart, never one from another.';
grant execute on function matching.optional_title_words(), matching.common_title_words() to service_role;

create function matching.words_beside_league(words text[], league_words text[]) returns text[]
language sql
immutable parallel safe
set search_path = ''
as $$
  -- The league's own words are in every name of its events; its number (Formula 1) may be a practice's too.
  select case
    when exists (
      select from unnest(beside.words) as t (word) where t.word !~ '^\d+$' and t.word <> all (matching.common_title_words()))
    then beside.words
    else words_beside_league.words
  end
  from (
    select array(
      select t.word from unnest(words_beside_league.words) as t (word) where t.word ~ '^\d+$' or t.word <> all (words_beside_league.league_words)) as words
  ) as beside
$$;
comment on function matching.words_beside_league(text[], text[]) is 'The words of a title without its league''s; all of them where the league is all that the title tells.';
grant execute on function matching.words_beside_league(text[], text[]) to service_role;

-- sql/matching/search.sql

-- The search tables: every event of the window with every alias of its sides, normalised. Rebuilt when events or aliases change.

create table matching.search_state (
  is_only boolean primary key default true,
  version bigint not null default 0,
  is_stale boolean not null default true,
  window_from timestamptz,
  window_to timestamptz,
  constraint search_state_is_only_check check (is_only)
);
comment on table matching.search_state is 'Whether the search tables are up to date, and for which window. version goes up with each rebuild; channels matched against it are not matched again.';
revoke all on matching.search_state from anon, authenticated;
grant select, insert, update on matching.search_state to service_role;
alter table matching.search_state enable row level security;

create view matching.event_ends with (security_invoker = true) as
select e.event_id, case when e.status <> 'postponed' then e.event_datetime + make_interval(mins => coalesce(l.duration_minutes, s.duration_minutes)) end as ends_at
from catalog.events as e
join catalog.api_leagues_canonical as l on l.league_id = e.league_id
join catalog.api_sports_canonical as s on s.sport_id = e.sport_id;
comment on view matching.event_ends is 'When events end, by the length of their league or sport; null for a postponed one, which is still to come.';
revoke all on matching.event_ends from anon, authenticated;
grant select on matching.event_ends to service_role;

create unlogged table matching.window_events (
  event_id bigint primary key,
  meeting text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  sport_id bigint not null,
  league_id bigint not null,
  league_names text not null,
  squad text not null,
  squad_is_printed boolean not null,
  is_of_people boolean not null,
  title text,
  title_words text[]
);
comment on table matching.window_events is 'Events of the search window, with what decides between candidates at hand.';
comment on column matching.window_events.meeting is 'The two sides without their order, or the title: events of one meeting are games of a series, not rivals.';
comment on column matching.window_events.league_names is 'All names of the league, normalised, between spaces: a printed league may be part of one.';
comment on column matching.window_events.is_of_people is 'Its sides are players or fighters, who play one tour''s tournaments under many names.';
comment on column matching.window_events.title_words is 'Words of the title that the league''s names do not hold, as matching.title_words makes them.';
comment on column matching.window_events.title is 'Normalised name of an event that has no two sides; null otherwise.';
revoke all on matching.window_events from anon, authenticated;
grant select on matching.window_events to service_role;
alter table matching.window_events enable row level security;

create unlogged table matching.side_events (
  event_id bigint not null,
  side smallint not null,
  side_id bigint not null,
  starts_at timestamptz not null,
  primary key (event_id, side)
);
comment on table matching.side_events is 'Who the two sides of the window''s events are. A side is a team or person under one printed name; it plays many events.';
comment on column matching.side_events.side is '1 home or first named, 2 away.';
comment on column matching.side_events.side_id is 'The same for all events of the side, until the next rebuild.';
revoke all on matching.side_events from anon, authenticated;
grant select on matching.side_events to service_role;
alter table matching.side_events enable row level security;
create index side_events_side_id_starts_at_idx on matching.side_events (side_id, starts_at) include (event_id, side);

create unlogged table matching.side_aliases (
  side_id bigint not null,
  alias text not null,
  strength smallint not null,
  primary key (side_id, alias)
);
comment on table matching.side_aliases is
  'All aliases of the sides, once for each side: written out for each of 20,000 events they were 300,000 rows and two thirds of the time of a rebuild. strength 10 is the full name, 4 a name that two teams of the league share.';
revoke all on matching.side_aliases from anon, authenticated;
grant select on matching.side_aliases to service_role;
alter table matching.side_aliases enable row level security;
create index side_aliases_alias_idx on matching.side_aliases (alias) include (side_id, strength);

create view matching.event_sides with (security_invoker = true) as
select e.event_id, e.side, a.alias, a.strength, e.starts_at
from matching.side_events as e
join matching.side_aliases as a on a.side_id = e.side_id;
comment on view matching.event_sides is 'All aliases of both sides of the window''s events.';
revoke all on matching.event_sides from anon, authenticated;
grant select on matching.event_sides to service_role;

create unlogged table matching.event_tokens (
  token text not null,
  event_id bigint not null,
  kind smallint not null,
  primary key (token, event_id)
);
comment on table matching.event_tokens is 'Words that events without sides are looked up by.';
comment on column matching.event_tokens.kind is '1 of its title, 2 of its league''s and sport''s names, 3 of its place, by which races go too.';
revoke all on matching.event_tokens from anon, authenticated;
grant select on matching.event_tokens to service_role;
alter table matching.event_tokens enable row level security;

create function matching.tg_mark_search_stale() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- A statement that changed no row fires too; an import that brings nothing new must not cost a rebuild.
  if exists (select from changed_rows) then
    update matching.search_state set is_stale = true where not is_stale;
  end if;
  return null;
end;
$$;
comment on function matching.tg_mark_search_stale() is 'After a change of events, names or rules: the search tables are to be rebuilt at the next match, and every slot decided anew. Security definer because an editor of a team may not write search_state.';

create function matching.tg_events__mark_search_stale() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from old_rows as o
    join new_rows as n on n.event_id = o.event_id
    -- What a game is like to watch (its state, channel, pictures) decides nothing; sources change it every hour.
    where (o.sport_id, o.league_id, o.squad, o.event_name, o.home_team, o.away_team, o.home_team_id, o.away_team_id, o.event_datetime, o.time_is_known, o.venue, o.city,
        o.record_status, o.status in ('postponed', 'cancelled'))
      is distinct from (n.sport_id, n.league_id, n.squad, n.event_name, n.home_team, n.away_team, n.home_team_id, n.away_team_id, n.event_datetime, n.time_is_known, n.venue, n.city,
        n.record_status, n.status in ('postponed', 'cancelled'))) then
    update matching.search_state set is_stale = true where not is_stale;
  end if;
  return null;
end;
$$;
comment on function matching.tg_events__mark_search_stale() is 'After events changed in what slots are matched by: the search tables are to be rebuilt. Security definer as matching.tg_mark_search_stale.';

-- Everything that decisions depend on, beside the names and providers' own rows. Triggers with transition tables take one event each.
do $$
declare
  v_table text;
  v_name text;
begin
  foreach v_table in array array[
    'catalog.events', 'catalog.event_participants', 'catalog.team_aliases', 'catalog.participant_aliases', 'catalog.club_words', 'catalog.race_names',
    'catalog.api_sports_canonical', 'catalog.sport_aliases', 'catalog.api_leagues_canonical', 'catalog.league_aliases',
    'intake.channel_patterns', 'intake.channel_families', 'intake.family_league_mappings', 'intake.zone_words',
    'matching.thresholds', 'matching.handlers', 'matching.title_terms', 'matching.calibration'
  ] loop
    v_name := split_part(v_table, '.', 2);
    execute format('create trigger %I after insert on %s referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale()',
      v_name || '_910_mark_search_stale_insert', v_table);
    execute case when v_table = 'catalog.events'
      then 'create trigger events_911_mark_search_stale_update after update on catalog.events referencing old table as old_rows new table as new_rows for each statement execute function matching.tg_events__mark_search_stale()'
      else format('create trigger %I after update on %s referencing new table as changed_rows for each statement execute function matching.tg_mark_search_stale()',
        v_name || '_911_mark_search_stale_update', v_table)
    end;
    execute format('create trigger %I after delete on %s referencing old table as changed_rows for each statement execute function matching.tg_mark_search_stale()',
      v_name || '_912_mark_search_stale_delete', v_table);
  end loop;
end;
$$;

create function matching.refresh_search(at timestamptz) returns bigint
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_state matching.search_state;
  v_from timestamptz := date_trunc('day', refresh_search.at, 'UTC') - make_interval(days => matching.threshold('window_days_before')::integer);
  v_to timestamptz := date_trunc('day', refresh_search.at, 'UTC') + make_interval(days => matching.threshold('window_days_after')::integer);
begin
  insert into matching.search_state (is_only) values (true) on conflict do nothing;
  select s.* into v_state from matching.search_state as s for update;
  -- Unlogged tables are empty after a crash, whatever search_state says.
  if not v_state.is_stale and v_state.window_from = v_from and v_state.window_to = v_to
    and (exists (select from matching.window_events)
      or not exists (select from catalog.events as e
        where e.record_status = 'active' and e.status not in ('postponed', 'cancelled') and e.time_is_known
          and e.event_datetime >= v_from and e.event_datetime < v_to)) then
    return v_state.version;
  end if;
  truncate matching.window_events, matching.side_events, matching.side_aliases, matching.event_tokens;

  insert into matching.window_events (event_id, meeting, starts_at, ends_at, sport_id, league_id, league_names, squad, squad_is_printed, is_of_people, title, title_words)
  with names as materialized (
    -- A team plays many events; its printed name is normalised once.
    select n.name, catalog.normalize_name(n.name) as normalized
    from (
      select e.home_team as name from catalog.events as e where e.event_datetime >= v_from and e.event_datetime < v_to
      union
      select e.away_team from catalog.events as e where e.event_datetime >= v_from and e.event_datetime < v_to
    ) as n
  ),
  titled as materialized (
    select e.event_id, matching.title_words(e.event_name) as words
    from catalog.events as e
    where e.home_team is null and e.event_datetime >= v_from and e.event_datetime < v_to
  )
  select e.event_id,
    case
      -- Rounds, stages and days of one tournament are games of a series.
      when e.home_team is null then e.league_id || ' ' || array_to_string(array(
        select t.word from unnest(titled.words) as t (word) where t.word !~ '^(\d+|round|stage|day|night|final)$' order by t.word), ' ')
      else least(home.normalized, away.normalized) || ' - ' || greatest(home.normalized, away.normalized)
    end,
    e.event_datetime, d.ends_at,
    e.sport_id, e.league_id, coalesce(n.league_names, ' ' || catalog.normalize_name(l.canonical_name) || ' '), e.squad, l.squad_is_printed, s.side_kind <> 'team',
    case when e.home_team is null then e.event_name_normalized end,
    case
      when e.home_team is null
        then matching.words_beside_league(titled.words, string_to_array(concat_ws(' ', catalog.normalize_name(l.canonical_name), n.short_names), ' '))
    end
  from catalog.events as e
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  join matching.event_ends as d on d.event_id = e.event_id
  left join (
    select a.league_id, ' ' || string_agg(a.alias_normalized, ' | ') || ' ' as league_names, string_agg(a.alias_normalized, ' ') filter (where a.alias_normalized !~ ' ') as short_names
    from catalog.league_aliases as a
    group by a.league_id
  ) as n on n.league_id = e.league_id
  left join titled on titled.event_id = e.event_id
  left join names as home on home.name = e.home_team
  left join names as away on away.name = e.away_team
  -- Of a game of which only the day is known no block can be laid: its slot shows what the name prints until a source tells the hour.
  where e.record_status = 'active' and e.status not in ('postponed', 'cancelled') and e.time_is_known
    and e.event_datetime >= v_from and e.event_datetime < v_to;

  insert into matching.side_events (event_id, side, side_id, starts_at)
  select w.event_id, sides.side, dense_rank() over (order by sides.team_id, p.participant_id, sides.name), w.starts_at
  from matching.window_events as w
  join catalog.events as e on e.event_id = w.event_id
  cross join lateral (values (1::smallint, 'home', e.home_team_id, e.home_team), (2::smallint, 'away', e.away_team_id, e.away_team)) as sides (side, role, team_id, name)
  left join catalog.event_participants as p on p.event_id = w.event_id and p.role = sides.role
  where sides.team_id is not null or p.participant_id is not null or sides.name is not null;

  insert into matching.side_aliases (side_id, alias, strength)
  with sides as materialized (
    select distinct on (s.side_id) s.side_id, p.participant_id, case s.side when 1 then e.home_team_id else e.away_team_id end as team_id,
      case s.side when 1 then e.home_team else e.away_team end as name
    from matching.side_events as s
    join catalog.events as e on e.event_id = s.event_id
    left join catalog.event_participants as p on p.event_id = s.event_id and p.role = case s.side when 1 then 'home' else 'away' end
    order by s.side_id
  ),
  names as materialized (
    select n.name, catalog.normalize_name(catalog.strip_squad(regexp_replace(n.name, '\s*\([A-Z]{2,3}\)$', ''))) as normalized
    from (select distinct sides.name from sides where sides.name is not null) as n
  ),
  cores as materialized (
    -- As catalog.strip_club_words does, for all names at once: a look for each word of each name took a tenth of a rebuild.
    select n.normalized, string_agg(t.word, ' ' order by t.position) as core
    from (select distinct names.normalized from names) as n
    cross join lateral string_to_table(n.normalized, ' ') with ordinality as t (word, position)
    left join catalog.club_words as c on c.club_word = t.word
    where c.club_word is null
    group by n.normalized
  ),
  forms as (
    select names.name, names.normalized as alias, 10 as strength from names
    union all
    select names.name, coalesce(nullif(cores.core, ''), names.normalized), 9 from names left join cores on cores.normalized = names.normalized
  )
  select named.side_id, named.alias, max(named.strength)
  from (
    select sides.side_id, a.alias_normalized as alias, case when a.is_ambiguous then 4 else a.priority end as strength
    from sides
    join catalog.team_aliases as a on a.team_id = sides.team_id
    union all
    select sides.side_id, a.alias_normalized, a.priority
    from sides
    join catalog.participant_aliases as a on a.participant_id = sides.participant_id
    union all
    select sides.side_id, f.alias, f.strength
    from sides
    join forms as f on f.name = sides.name
  ) as named
  where named.alias <> ''
  group by named.side_id, named.alias;

  insert into matching.event_tokens (token, event_id, kind)
  with titled as materialized (
    select w.event_id, w.title, w.title_words, w.league_names || catalog.normalize_name(s.canonical_name) as kind_names, e.venue, e.city
    from matching.window_events as w
    join catalog.events as e on e.event_id = w.event_id
    join catalog.api_sports_canonical as s on s.sport_id = w.sport_id
    where w.title is not null
  ),
  races as materialized (
    -- Races go by their circuit, town and country too.
    select titled.event_id, r.place, r.circuit, r.alias
    from titled
    join (
      select x.place, x.circuit, x.alias, catalog.normalize_name(x.canonical_name) as race from catalog.race_names as x offset 0
    ) as r on position(' ' || r.race || ' ' in ' ' || titled.title || ' ') > 0
  ),
  places as materialized (
    select p.place, matching.title_words(p.place) as words
    from (
      select titled.venue as place from titled union select titled.city from titled union select races.place from races union select races.circuit from races
      union select races.alias from races
    ) as p
    where p.place <> ''
  ),
  named as (
    select titled.event_id, t.word, 1 as kind from titled cross join lateral unnest(titled.title_words) as t (word)
    union all
    select titled.event_id, t.word, 2 from titled cross join lateral string_to_table(replace(titled.kind_names, '|', ''), ' ') as t (word)
    union all
    select titled.event_id, t.word, 3
    from titled
    join places as p on p.place in (titled.venue, titled.city)
    cross join lateral unnest(p.words) as t (word)
    union all
    select races.event_id, t.word, 3
    from races
    join places as p on p.place in (races.place, races.circuit, races.alias)
    cross join lateral unnest(p.words) as t (word)
  )
  select n.word, n.event_id, min(n.kind)
  from named as n
  where n.word <> ''
    -- What any place may be called tells nothing.
    and (n.kind < 3 or n.word !~ '^(\d+|grand|prix|arena|stadium|park|cent(er|re|ro)|circuit|autodromo?|speedway|raceway|international|course|club|golf|country|hall|dome|gardens?|resort|ring|motor|sports?)$')
  group by n.word, n.event_id;

  analyze matching.window_events;
  analyze matching.side_events;
  analyze matching.side_aliases;
  analyze matching.event_tokens;
  update matching.search_state as s
  set version = s.version + 1, is_stale = false, window_from = v_from, window_to = v_to
  returning s.version into v_state.version;
  return v_state.version;
end;
$$;
comment on function matching.refresh_search(timestamptz) is
  'Rebuilds the search tables for the window around an instant when events, aliases or the window''s day changed. Returns their version.';
grant execute on function matching.refresh_search(timestamptz) to service_role;

-- sql/matching/decisions.sql

-- What the matcher decided: the matches and states of slots, names known from before, and the list of those without an event.

create table matching.channel_matches (
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  fixture_no smallint not null,
  event_id bigint not null references catalog.events (event_id),
  handler_no smallint not null,
  match_method text not null,
  confidence real not null,
  reason text not null,
  matched_at timestamptz not null,
  primary key (channel_name_id, event_id),
  constraint channel_matches_confidence_check check (confidence between 0 and 1)
);
comment on table matching.channel_matches is 'Which event each slot shows under its current name, one row for each fixture, with how and why.';
comment on column matching.channel_matches.reason is 'The decision in words a person can check.';
revoke all on matching.channel_matches from anon, authenticated;
grant select, insert, update, delete on matching.channel_matches to service_role;
alter table matching.channel_matches enable row level security;
create index channel_matches_event_id_idx on matching.channel_matches (event_id);

create table matching.channel_states (
  channel_name_id bigint primary key references intake.channel_names (channel_name_id) on delete cascade,
  raw_title text not null,
  search_version bigint not null,
  match_status text not null,
  reason text not null,
  decided_at timestamptz not null,
  left_over jsonb,
  constraint channel_states_match_status_check check (match_status in ('matched', 'partial', 'unmatched', 'manual'))
);
comment on table matching.channel_states is 'The outcome for each slot''s current name. A slot whose name and search version are the same is not matched again.';
comment on column matching.channel_states.match_status is 'manual: an admin''s override; partial: candidates, but none sure enough.';
comment on column matching.channel_states.reason is
  'Why there is no match, by name: no_sides, no_event, ambiguous, low_confidence, over; matched, override, or stale for a name that has not changed since its event ended.';
comment on column matching.channel_states.left_over is
  'Where an override stands on a name that is stale: the matches it had, as rows of matching.channel_matches. They come back when the override is lifted.';
revoke all on matching.channel_states from anon, authenticated;
grant select, insert, update, delete on matching.channel_states to service_role;
alter table matching.channel_states enable row level security;
create index channel_states_channel_name_id_manual_idx on matching.channel_states (channel_name_id) where match_status = 'manual';

create table matching.match_cache (
  match_cache_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  tvg_id text not null default '',
  channel_name text not null,
  fixture_no smallint not null,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  confidence real not null,
  match_method text not null,
  event_updated_at timestamptz not null,
  expires_at timestamptz not null,
  hit_count integer not null default 0,
  last_hit_at timestamptz,
  created_at timestamptz not null default now(),
  unique (provider_id, channel_name, tvg_id, fixture_no)
);
comment on table matching.match_cache is 'Earlier matches by name, for slots that come back or change places. Deleted when their event ends.';
comment on column matching.match_cache.tvg_id is 'The provider''s own tvg-id, empty when it gave none; an entry with the slot''s tvg-id goes before one with the name alone.';
comment on column matching.match_cache.event_updated_at is 'The event as it was; a changed event is matched anew.';
comment on column matching.match_cache.expires_at is 'End of the event.';
revoke all on matching.match_cache from anon, authenticated;
grant select, insert, update, delete on matching.match_cache to service_role;
alter table matching.match_cache enable row level security;
create index match_cache_event_id_idx on matching.match_cache (event_id);
create index match_cache_expires_at_idx on matching.match_cache (expires_at);

create table matching.unmatched_channels (
  unmatched_channel_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  channel_name text not null,
  fixture_no smallint not null,
  group_title text,
  team1 text,
  team2 text,
  failure_reason text not null,
  candidates jsonb not null default '[]',
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  occurrence_count integer not null default 1,
  resolved boolean not null default false,
  resolution_notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (channel_name_id, channel_name, fixture_no)
);
comment on table matching.unmatched_channels is 'Names that print an event which was not found: the admin''s list of what to teach.';
comment on column matching.unmatched_channels.fixture_no is 'Which of the fixtures that the name prints has no event.';
comment on column matching.unmatched_channels.candidates is 'The best events that came into question, with why they were not taken.';
comment on column matching.unmatched_channels.occurrence_count is 'In how many matches the name stayed without an event.';
revoke all on matching.unmatched_channels from anon, authenticated;
grant select, insert, update, delete on matching.unmatched_channels to service_role;
alter table matching.unmatched_channels enable row level security;
create index unmatched_channels_provider_id_resolved_idx on matching.unmatched_channels (provider_id, resolved);
create index unmatched_channels_occurrence_count_idx on matching.unmatched_channels (occurrence_count desc);
create trigger unmatched_channels_100_set_updated_at before update on matching.unmatched_channels
  for each row execute function ops.tg_set_updated_at();

-- sql/matching/overrides.sql

-- What people say about names: overrides, which beat every handler, and verdicts on what the matcher decided. Both act at once: see
-- guide.refresh_names.

create table matching.match_overrides (
  match_override_id bigint generated always as identity primary key,
  provider_id bigint references intake.providers (provider_id) on delete cascade,
  channel_name text not null,
  name_key text not null generated always as (lower(btrim(channel_name))) stored,
  event_id bigint references catalog.events (event_id) on delete cascade,
  valid_from timestamptz not null default '-infinity',
  valid_until timestamptz not null default 'infinity',
  notes text,
  verified_by text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table matching.match_overrides is
  'What an admin says a name shows. Beats every handler, whatever the name looks like; of several the provider''s own goes first, then the newest. Takes effect when the row is saved.';
comment on column matching.match_overrides.provider_id is 'Null for all providers.';
comment on column matching.match_overrides.event_id is 'Null: this name shows no event, whatever it looks like.';
comment on column matching.match_overrides.name_key is 'How the name is compared: without regard to case.';
revoke all on matching.match_overrides from anon, authenticated;
grant select, insert, update, delete on matching.match_overrides to service_role;
alter table matching.match_overrides enable row level security;
create index match_overrides_name_key_idx on matching.match_overrides (name_key) where is_active;
create index match_overrides_event_id_idx on matching.match_overrides (event_id);
create index match_overrides_provider_id_idx on matching.match_overrides (provider_id);
create trigger match_overrides_100_set_updated_at before update on matching.match_overrides
  for each row execute function ops.tg_set_updated_at();
create trigger match_overrides_900_write_audit_log after insert or update or delete on matching.match_overrides
  for each row execute function ops.tg_write_audit_log('match_override_id');

create table matching.match_verifications (
  match_verification_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  channel_name text not null,
  name_key text not null generated always as (lower(btrim(channel_name))) stored,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  target_date date not null,
  verdict text not null,
  match_method text,
  confidence real,
  api_source text,
  verified_by text,
  notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, name_key, event_id),
  constraint match_verifications_verdict_check check (verdict in ('right', 'wrong'))
);
comment on table matching.match_verifications is
  'What a person found of a match: right or wrong. An override writes them for the matches it confirms or replaces. A wrong event is never matched to that name again; matching.observed_precision counts both.';
comment on column matching.match_verifications.target_date is 'Day of the event, UTC.';
comment on column matching.match_verifications.match_method is 'How the match had been made, and in confidence how sure it said it was; null when the matcher had not found the event.';
comment on column matching.match_verifications.api_source is 'Which source the event came from.';
revoke all on matching.match_verifications from anon, authenticated;
grant select, insert, update, delete on matching.match_verifications to service_role;
alter table matching.match_verifications enable row level security;
create index match_verifications_event_id_idx on matching.match_verifications (event_id);
create index match_verifications_target_date_idx on matching.match_verifications (target_date);
create trigger match_verifications_100_set_updated_at before update on matching.match_verifications
  for each row execute function ops.tg_set_updated_at();
create trigger match_verifications_900_write_audit_log after insert or update or delete on matching.match_verifications
  for each row execute function ops.tg_write_audit_log('match_verification_id');

create view matching.wrong_events with (security_invoker = true) as
select c.channel_name_id, v.event_id
from matching.match_verifications as v
join intake.channel_names as c on lower(c.channel_name) = v.name_key and c.record_status = 'active'
where v.verdict = 'wrong';
comment on view matching.wrong_events is 'Events that a person said are wrong for the names of slots: they are not matched, whatever speaks for them.';
revoke all on matching.wrong_events from anon, authenticated;
grant select on matching.wrong_events to service_role;

create function matching.standing_overrides(provider_id bigint, at timestamptz)
returns table (channel_name_id bigint, channel_name text, event_id bigint, match_override_id bigint)
language sql
stable
set search_path = ''
as $$
  select distinct on (c.channel_name_id) c.channel_name_id, c.channel_name, o.event_id, o.match_override_id
  from matching.match_overrides as o
  join intake.channel_names as c on lower(c.channel_name) = o.name_key
  where c.provider_id = standing_overrides.provider_id and c.record_status = 'active'
    and o.is_active and (o.provider_id is null or o.provider_id = c.provider_id)
    and standing_overrides.at >= o.valid_from and standing_overrides.at < o.valid_until
  order by c.channel_name_id, o.provider_id nulls last, o.match_override_id desc
$$;
comment on function matching.standing_overrides(bigint, timestamptz) is 'The slots of a provider whose names an admin decided at the instant, each with the override that holds.';
grant execute on function matching.standing_overrides(bigint, timestamptz) to service_role;

create function matching.lift_overrides(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  -- Renamed, taken back, or its time is over: decided like any other slot again.
  v_lifted bigint[] := array(
    select s.channel_name_id
    from matching.channel_states as s
    join intake.channel_names as c on c.channel_name_id = s.channel_name_id
    where c.provider_id = lift_overrides.provider_id and s.match_status = 'manual'
      and not exists (
        select from matching.standing_overrides(lift_overrides.provider_id, lift_overrides.at) as o where o.channel_name_id = s.channel_name_id));
begin
  if cardinality(v_lifted) = 0 then
    return 0;
  end if;
  delete from matching.channel_matches as m where m.channel_name_id = any (v_lifted);
  -- A name that was stale is so still: it must not be matched to the next game of its sides.
  insert into matching.channel_matches
  select m.*
  from matching.channel_states as s
  join intake.channel_names as c on c.channel_name_id = s.channel_name_id and c.channel_name = s.raw_title
  cross join lateral jsonb_populate_recordset(null::matching.channel_matches, s.left_over) as m
  join catalog.events as e on e.event_id = m.event_id
  where s.channel_name_id = any (v_lifted);
  update matching.channel_states as s
  set match_status = 'matched', reason = 'stale', left_over = null
  where s.channel_name_id = any (v_lifted)
    and exists (select from matching.channel_matches as m where m.channel_name_id = s.channel_name_id);
  delete from matching.channel_states as s where s.channel_name_id = any (v_lifted) and s.match_status = 'manual';
  return cardinality(v_lifted);
end;
$$;
comment on function matching.lift_overrides(bigint, timestamptz) is
  'Takes what an admin said from the slots where it no longer holds: they are undecided again, or stale as they were before. Returns their number.';
grant execute on function matching.lift_overrides(bigint, timestamptz) to service_role;

create function matching.apply_overrides(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  if not exists (select from matching.match_overrides as o where o.is_active)
    and not exists (select from matching.channel_states as s where s.match_status = 'manual') then
    return 0;
  end if;
  perform matching.lift_overrides(apply_overrides.provider_id, apply_overrides.at);
  with said as materialized (
    select o.*,
      case
        when s.raw_title <> o.channel_name then null
        when s.reason = 'stale' then (select jsonb_agg(to_jsonb(m)) from matching.channel_matches as m where m.channel_name_id = o.channel_name_id)
        else s.left_over
      end as left_over
    from matching.standing_overrides(apply_overrides.provider_id, apply_overrides.at) as o
    left join matching.channel_states as s on s.channel_name_id = o.channel_name_id
  ),
  dropped as (
    delete from matching.channel_matches as m
    using said
    where m.channel_name_id = said.channel_name_id and m.event_id is distinct from said.event_id
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select said.channel_name_id, 1, said.event_id, 1, 'override', 1, 'An admin decided this (override ' || said.match_override_id || ')', apply_overrides.at
    from said
    where said.event_id is not null
    on conflict (channel_name_id, event_id) do update
    set fixture_no = excluded.fixture_no, handler_no = excluded.handler_no, match_method = excluded.match_method, confidence = excluded.confidence,
      reason = excluded.reason, matched_at = excluded.matched_at
    where channel_matches.reason <> excluded.reason
  )
  insert into matching.channel_states (channel_name_id, raw_title, search_version, match_status, reason, decided_at, left_over)
  select said.channel_name_id, said.channel_name, 0, 'manual', 'override', apply_overrides.at, said.left_over
  from said
  on conflict (channel_name_id) do update
  set raw_title = excluded.raw_title, search_version = excluded.search_version, match_status = excluded.match_status, reason = excluded.reason,
    decided_at = excluded.decided_at, left_over = excluded.left_over
  where channel_states.match_status <> 'manual' or channel_states.raw_title <> excluded.raw_title;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.apply_overrides(bigint, timestamptz) is
  'Gives the slots whose names an admin decided what he said, and takes it from those where it no longer holds. Returns the slots newly decided.';
grant execute on function matching.apply_overrides(bigint, timestamptz) to service_role;

create function matching.tg_match_overrides__verify_matches() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- What the override said before is no longer said by anybody.
  if tg_op <> 'INSERT' then
    delete from matching.match_verifications as v
    where v.notes = 'Override ' || old.match_override_id
      and (tg_op = 'DELETE' or not new.is_active or v.name_key <> new.name_key or (v.verdict = 'right' and v.event_id is distinct from new.event_id));
    if tg_op = 'DELETE' then
      return null;
    end if;
  end if;
  insert into matching.match_verifications (provider_id, channel_name, event_id, target_date, verdict, match_method, confidence, api_source, verified_by, notes)
  select distinct on (c.provider_id, v.event_id) c.provider_id, new.channel_name, v.event_id, (e.event_datetime at time zone 'UTC')::date, v.verdict, v.match_method, v.confidence,
    (select i.source from catalog.event_identifiers as i where i.event_id = v.event_id order by i.event_identifier_id limit 1), new.verified_by,
    'Override ' || new.match_override_id
  from intake.channel_names as c
  cross join lateral (
    select new.event_id, 'right' as verdict, null as match_method, null::real as confidence where new.event_id is not null
    union all
    select m.event_id, case when m.event_id = new.event_id then 'right' else 'wrong' end, m.match_method, m.confidence
    from matching.channel_matches as m
    where m.channel_name_id = c.channel_name_id and m.match_method <> 'override'
  ) as v
  join catalog.events as e on e.event_id = v.event_id
  where new.is_active and lower(c.channel_name) = new.name_key and c.record_status = 'active'
    and (new.provider_id is null or c.provider_id = new.provider_id) and now() >= new.valid_from and now() < new.valid_until
  order by c.provider_id, v.event_id, v.confidence nulls last
  on conflict (provider_id, name_key, event_id) do update
  set verdict = excluded.verdict, match_method = coalesce(excluded.match_method, match_verifications.match_method),
    confidence = coalesce(excluded.confidence, match_verifications.confidence), verified_by = excluded.verified_by, notes = excluded.notes;
  return null;
end;
$$;
comment on function matching.tg_match_overrides__verify_matches() is
  'After an override: the matches of its name that it confirms are noted as right, those it replaces as wrong. Security definer because an admin of overrides may not write verifications.';
create trigger match_overrides_905_verify_matches after insert or update or delete on matching.match_overrides
  for each row execute function matching.tg_match_overrides__verify_matches();

-- sql/matching/grammar_zones.sql

-- Which zone the clocks of a pack mean that print none: learned for each provider and grammar from the events its names were matched to.

create table matching.grammar_zones (
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  grammar text not null,
  shelf text not null,
  zone_name text not null,
  votes integer not null,
  ballots integer not null,
  minutes_off integer not null,
  first_voted_at timestamptz not null,
  last_voted_at timestamptz not null,
  primary key (provider_id, grammar, shelf, zone_name),
  constraint grammar_zones_votes_check check (votes between 0 and ballots)
);
comment on table matching.grammar_zones is
  'Votes on the zone of clocks that print none. Each matched event whose start a zone explains is a vote for that zone; see matching.learned_zones for what follows.';
comment on column matching.grammar_zones.grammar is 'How the clock was printed; see intake.parsed_data.grammar.';
comment on column matching.grammar_zones.shelf is 'The pack, because one grammar means other zones in other packs; empty for all packs of the grammar together.';
comment on column matching.grammar_zones.ballots is 'Matched events that were asked; zones of equal offset get the same votes.';
comment on column matching.grammar_zones.minutes_off is 'Sum over the votes of the minutes between the clock and the event''s start: of two zones half an hour apart the nearer is the truer.';
revoke all on matching.grammar_zones from anon, authenticated;
grant select, insert, update, delete on matching.grammar_zones to service_role;
alter table matching.grammar_zones enable row level security;

create view matching.learned_zones with (security_invoker = true) as
select distinct on (g.provider_id, g.grammar, g.shelf) g.provider_id, p.slug as provider, g.grammar, g.shelf, g.zone_name, g.votes, g.ballots,
  round(g.votes::numeric / g.ballots, 3) as share,
  g.votes >= (select matching.threshold('zone_votes')) and g.votes >= g.ballots * (select matching.threshold('zone_share'))
    -- Over all packs of a grammar the word of one pack is not enough.
    and (g.shelf <> '' or g.votes >= 2 * (select matching.threshold('zone_votes'))) as is_used,
  g.first_voted_at, g.last_voted_at
from matching.grammar_zones as g
join intake.providers as p on p.provider_id = g.provider_id
left join (select w.zone_name, count(*) as words from intake.zone_words as w group by w.zone_name) as z on z.zone_name = g.zone_name
-- Zones that keep the same time get the same votes; the provider's own goes first, then the one that names are most often printed in.
order by g.provider_id, g.grammar, g.shelf, g.votes desc, g.minutes_off, (g.zone_name = p.default_timezone) desc,
  z.words desc nulls last, g.zone_name;
comment on view matching.learned_zones is 'For each provider, grammar and pack the zone that explains most of its matched events, and whether there is enough proof to read clocks by it.';
revoke all on matching.learned_zones from anon, authenticated;
grant select on matching.learned_zones to service_role;

create function matching.learn_zones(provider_id bigint, at timestamptz, handler_no smallint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
#variable_conflict use_column
declare
  v_count integer;
  v_most integer := matching.threshold('zone_minutes_off');
begin
  with ballots as materialized (
    -- One event is one ballot of its pack, however many slots carry it; a hundred settle the question.
    select asked.grammar, asked.shelf, extract(epoch from asked.clock)::integer / 60 as clock_minute, asked.starts_at
    from (
      select distinct_ballots.*, row_number() over (partition by distinct_ballots.grammar, distinct_ballots.shelf order by distinct_ballots.starts_at) as ballot_no
      from (
        select distinct d.grammar, coalesce(d.shelf, '') as shelf, f.clock, e.event_datetime as starts_at
        from matching.channel_matches as m
        join intake.channel_names as c on c.channel_name_id = m.channel_name_id and c.provider_id = learn_zones.provider_id
        join intake.parsed_data as d on d.channel_name_id = m.channel_name_id and d.kind in ('event', 'multi')
        join intake.fixtures as f on f.channel_name_id = m.channel_name_id and f.fixture_no = m.fixture_no
        join catalog.events as e on e.event_id = m.event_id
        -- Only what both names decided, and only in this run: a match that is remembered does not vote again.
        where m.matched_at = learn_zones.at and m.handler_no = learn_zones.handler_no and m.match_method in ('full_name', 'alias') and f.clock is not null and f.zone is null
      ) as distinct_ballots
    ) as asked
    where asked.ballot_no <= 100
  ),
  zones as materialized (
    select z.zone_name from intake.zone_words as z
    union
    select p.default_timezone from intake.providers as p where p.provider_id = learn_zones.provider_id
  ),
  local_times as materialized (
    select s.starts_at, zones.zone_name, extract(epoch from (s.starts_at at time zone zones.zone_name)::time)::integer / 60 as local_minute
    from (select distinct ballots.starts_at from ballots) as s
    cross join zones
  ),
  counted as (
    select b.grammar, b.shelf, t.zone_name, count(*) as votes, sum(apart.minutes) as minutes_off
    from ballots as b
    join local_times as t on t.starts_at = b.starts_at
    -- The shorter way round the clock: 23:50 and 00:10 are 20 minutes apart.
    cross join lateral (select least(abs(t.local_minute - b.clock_minute), 1440 - abs(t.local_minute - b.clock_minute)) as minutes) as apart
    where apart.minutes <= v_most
    group by grouping sets ((b.grammar, b.shelf, t.zone_name), (b.grammar, t.zone_name))
  ),
  totals as (
    select b.grammar, b.shelf, count(*) as ballots from ballots as b group by grouping sets ((b.grammar, b.shelf), (b.grammar))
  ),
  -- A grammar without a pack is counted by its own empty shelf as well as by all shelves together: the latter is the larger.
  proof as materialized (
    select t.grammar, coalesce(t.shelf, '') as shelf, max(t.ballots) as ballots from totals as t group by t.grammar, coalesce(t.shelf, '')
  ),
  voted as materialized (
    select c.grammar, coalesce(c.shelf, '') as shelf, c.zone_name, max(c.votes) as votes, max(c.minutes_off) as minutes_off from counted as c group by c.grammar, coalesce(c.shelf, ''), c.zone_name
  ),
  outcome as (
    select voted.grammar, voted.shelf, voted.zone_name, voted.votes, proof.ballots + coalesce(earlier.ballots, 0) as ballots, voted.minutes_off
    from voted
    join proof on proof.grammar = voted.grammar and proof.shelf = voted.shelf
    -- A zone that explains nothing before today was asked all the same.
    left join (
      select g.grammar, g.shelf, max(g.ballots) as ballots, array_agg(g.zone_name) as zone_names from matching.grammar_zones as g
      where g.provider_id = learn_zones.provider_id group by g.grammar, g.shelf
    ) as earlier on earlier.grammar = voted.grammar and earlier.shelf = voted.shelf and voted.zone_name <> all (earlier.zone_names)
    union all
    -- Zones that explain none of these events were asked too.
    select g.grammar, g.shelf, g.zone_name, 0, proof.ballots, 0
    from matching.grammar_zones as g
    join proof on proof.grammar = g.grammar and proof.shelf = g.shelf
    where g.provider_id = learn_zones.provider_id
      and not exists (select from voted where voted.grammar = g.grammar and voted.shelf = g.shelf and voted.zone_name = g.zone_name)
  )
  insert into matching.grammar_zones (provider_id, grammar, shelf, zone_name, votes, ballots, minutes_off, first_voted_at, last_voted_at)
  select learn_zones.provider_id, outcome.grammar, outcome.shelf, outcome.zone_name, outcome.votes, outcome.ballots, outcome.minutes_off, learn_zones.at, learn_zones.at
  from outcome
  on conflict (provider_id, grammar, shelf, zone_name) do update
  -- Old votes fade, so that a pack that changes its zone is believed within days.
  set votes = case when grammar_zones.ballots > 200 then grammar_zones.votes / 2 else grammar_zones.votes end + excluded.votes,
    ballots = case when grammar_zones.ballots > 200 then grammar_zones.ballots / 2 else grammar_zones.ballots end + excluded.ballots,
    minutes_off = case when grammar_zones.ballots > 200 then grammar_zones.minutes_off / 2 else grammar_zones.minutes_off end + excluded.minutes_off,
    last_voted_at = excluded.last_voted_at;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.learn_zones(bigint, timestamptz, smallint) is
  'Lets the events that a handler matched by both names at this instant vote on the zone of the clocks that print none. Returns the zones asked about. Call once for each handler of a run: it counts.';
grant execute on function matching.learn_zones(bigint, timestamptz, smallint) to service_role;

-- sql/matching/printed_time.sql

-- What a printed date and clock can mean at a given instant. An impossible date or an unknown zone means none, never a guess.

create function matching.printed_days(printed_date text, weekday smallint, at timestamptz, zone text) returns date[]
language plpgsql
stable
set search_path = ''
as $$
declare
  v_today date := (printed_days.at at time zone printed_days.zone)::date;
  v_days date[] := '{}'::date[];
  v_part text;
  v_candidates date[];
  v_best date;
begin
  if printed_days.printed_date is null then
    if printed_days.weekday is null then
      return null;
    end if;
    -- A weekday alone means the coming one, or yesterday's: names are written for the days ahead and linger for one.
    return array(
      select v_today + d.n from generate_series(-1, 6) as d (n)
      where extract(isodow from v_today + d.n) = printed_days.weekday);
  end if;
  foreach v_part in array string_to_array(printed_days.printed_date, '|') loop
    v_candidates := matching.possible_days(v_part, v_today);
    select d.day into v_best
    from unnest(v_candidates) as d (day)
    where printed_days.weekday is null
      or extract(isodow from d.day) = printed_days.weekday
      -- A full date may be one zone's and the weekday another's, a day apart.
      or (v_part ~ '^\d{4}' and abs(extract(isodow from d.day) - printed_days.weekday) in (1, 6))
    order by abs(d.day - v_today), d.day desc
    limit 1;
    if v_best is not null then
      v_days := v_days || v_best;
    end if;
    v_best := null;
  end loop;
  return nullif(v_days, '{}');
end;
$$;
comment on function matching.printed_days(text, smallint, timestamptz, text) is
  'The days a printed date can mean at an instant: the nearest year or month, checked by the printed weekday; several where day and month cannot be told apart; null when none is printed or possible.';
grant execute on function matching.printed_days(text, smallint, timestamptz, text) to service_role;

create function matching.possible_days(printed_date text, today date) returns date[]
language plpgsql
immutable strict parallel safe
set search_path = ''
as $$
declare
  v_this_year integer := extract(year from possible_days.today);
  v_year integer;
  v_month integer;
  v_day integer;
begin
  if possible_days.printed_date ~ '^([12]\d{3}|-)-\d\d-\d\d$' then
    v_year := case when possible_days.printed_date not like '--%' then left(possible_days.printed_date, 4)::integer end;
    v_month := left(right(possible_days.printed_date, 5), 2)::integer;
    v_day := right(possible_days.printed_date, 2)::integer;
    if v_month not between 1 and 12 then
      return '{}'::date[];
    end if;
    return array(
      select make_date(y.year, v_month, v_day)
      from generate_series(coalesce(v_year, v_this_year - 1), coalesce(v_year, v_this_year + 1)) as y (year)
      -- 29 February exists in some of the years only.
      where v_day between 1 and extract(day from make_date(y.year, v_month, 1) + interval '1 month' - interval '1 day'));
  elsif possible_days.printed_date ~ '^---\d\d$' then
    v_day := substr(possible_days.printed_date, 4, 2)::integer;
    return array(
      select (m.first_day + (v_day - 1))::date
      from (select (date_trunc('month', possible_days.today) + make_interval(months => n))::date as first_day from generate_series(-1, 1) as g (n)) as m
      where v_day between 1 and extract(day from m.first_day + interval '1 month' - interval '1 day'));
  end if;
  return '{}'::date[];
end;
$$;
comment on function matching.possible_days(text, date) is 'The days one printed date can be around today: itself with a year, last, this and next year''s without, last, this and next month''s for a bare day; none when there is no such day.';
grant execute on function matching.possible_days(text, date) to service_role;

create function matching.meant_times(days date[], clock time, zone_name text, at timestamptz,
  out instants timestamptz[], out noons timestamptz[], out earliest timestamptz, out latest timestamptz)
language plpgsql
stable
set search_path = ''
as $$
declare
  v_veto interval := make_interval(hours => matching.threshold('clock_veto_hours')::integer);
  v_today date := (meant_times.at at time zone meant_times.zone_name)::date;
begin
  if meant_times.days is not null then
    select array_agg((d.day + meant_times.clock) at time zone meant_times.zone_name order by d.day) filter (where meant_times.clock is not null),
      array_agg((d.day + time '12:00') at time zone meant_times.zone_name order by d.day),
      -- A day somewhere in the world lies between UTC+14 and UTC-12.
      min(d.day)::timestamp at time zone 'UTC' - interval '14 hours', max(d.day)::timestamp at time zone 'UTC' + interval '36 hours'
    into instants, noons, earliest, latest
    from unnest(meant_times.days) as d (day);
    if instants is not null then
      earliest := instants[1] - v_veto;
      -- Listings count the small hours to the evening before.
      latest := instants[cardinality(instants)] + case when meant_times.clock < time '06:00' then interval '26 hours' else v_veto end;
    end if;
  else
    earliest := meant_times.at - interval '12 hours';
    latest := meant_times.at + make_interval(days => matching.threshold('undated_days')::integer);
    if meant_times.clock is not null then
      select array_agg((v_today + n + meant_times.clock) at time zone meant_times.zone_name order by n) into instants from generate_series(-1, 7) as g (n);
    end if;
  end if;
end;
$$;
comment on function matching.meant_times(date[], time, text, timestamptz) is
  'What printed days and a clock mean: the possible starts (without a day, on each of the days around), the middles of the days, and between which starts an event can be meant.';
grant execute on function matching.meant_times(date[], time, text, timestamptz) to service_role;

-- sql/matching/remainder.sql

-- The unmatched remainder of one run and the candidates found for it. Handlers read the first and write the second.

create table matching.runs (
  run_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  at timestamptz not null,
  search_version bigint not null,
  fixtures integer not null default 0,
  matched jsonb not null default '{}',
  unmatched integer not null default 0,
  milliseconds integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table matching.runs is 'Each run of the matcher over a provider''s changed slots. Kept for 90 days.';
comment on column matching.runs.matched is 'Fixtures matched by each handler.';
revoke all on matching.runs from anon, authenticated;
grant select, insert, update, delete on matching.runs to service_role;
alter table matching.runs enable row level security;
create index runs_provider_id_at_idx on matching.runs (provider_id, at desc);

create unlogged table matching.slots_at_hand (
  channel_name_id bigint primary key
);
comment on table matching.slots_at_hand is 'Slots that the run decides: renamed ones, and all whose schedule changed. Only inside a run''s transaction.';
revoke all on matching.slots_at_hand from anon, authenticated;
grant select on matching.slots_at_hand to service_role;
alter table matching.slots_at_hand enable row level security;

create unlogged table matching.remainder (
  fixture_id bigint primary key,
  channel_name_id bigint not null,
  fixture_no smallint not null,
  kind text not null,
  channel_name text not null,
  tvg_id text not null,
  a text,
  a_core text,
  b text,
  b_core text,
  is_away_first boolean not null,
  title text,
  squad text not null,
  sport_ids bigint[],
  league_ids bigint[],
  league_printed text,
  league_sport_ids bigint[],
  hint_sport_id bigint,
  hint_league_id bigint,
  family_league_ids bigint[],
  shelf_sport_ids bigint[],
  grammar text not null,
  shelf text not null,
  days date[],
  clock time,
  zone_name text not null,
  zone_source text not null,
  is_dated boolean not null,
  is_zone_known boolean not null,
  instants timestamptz[],
  noons timestamptz[],
  earliest timestamptz not null,
  latest timestamptz not null
);
comment on table matching.remainder is 'Fixtures that no handler has decided yet, with what their names can mean at the run''s instant. Only inside a run''s transaction.';
comment on column matching.remainder.a_core is 'Side a without club words.';
comment on column matching.remainder.title is 'Title and sides as printed: cards and races are events without sides even where names print two.';
comment on column matching.remainder.sport_ids is 'Sports the printed words can mean; a match must be one of them. Null when none is printed.';
comment on column matching.remainder.league_ids is 'Leagues the printed words can mean; they rank candidates.';
comment on column matching.remainder.league_printed is 'The printed competition without its country, normalised: an event of a league by another name is doubtful.';
comment on column matching.remainder.league_sport_ids is 'Sports of those leagues.';
comment on column matching.remainder.hint_sport_id is 'What the shelf usually carries; breaks ties only.';
comment on column matching.remainder.family_league_ids is 'Leagues of the family the shelf belongs to; they break ties too.';
comment on column matching.remainder.shelf_sport_ids is 'Sports that an event on the shelf can be of, where its family carries no others; null elsewhere.';
comment on column matching.remainder.days is 'The days that are printed; null where none is.';
comment on column matching.remainder.clock is 'The clock as printed; null also where its zone is a word that nobody knows.';
comment on column matching.remainder.zone_name is 'Zone the clock is read in.';
comment on column matching.remainder.zone_source is 'printed; learned from matched events of the grammar and pack; assumed to be the provider''s.';
comment on column matching.remainder.is_zone_known is 'The zone is printed or learned.';
comment on column matching.remainder.instants is 'The starts that the printed days and clock can mean; without a printed day, the clock on each day of the week around.';
comment on column matching.remainder.noons is 'The middles of the printed days: of a series'' games a name without a clock means the one nearest to them.';
comment on column matching.remainder.earliest is 'Earliest start of an event that can be meant.';
revoke all on matching.remainder from anon, authenticated;
grant select on matching.remainder to service_role;
alter table matching.remainder enable row level security;

create unlogged table matching.candidates (
  fixture_id bigint not null,
  event_id bigint not null,
  handler_no smallint not null,
  strength smallint not null,
  best_strength smallint not null,
  similarity real not null,
  is_reversed boolean not null,
  primary key (fixture_id, event_id)
);
comment on table matching.candidates is 'Events that fixtures can mean. Only inside a run''s transaction.';
comment on column matching.candidates.strength is 'Of the weaker side: 10 full name to 4 shared name, 3 where both sides are only alike, 0 for titles.';
comment on column matching.candidates.best_strength is 'Of the stronger side.';
comment on column matching.candidates.similarity is 'Of the weaker side: 1 for an exact alias.';
comment on column matching.candidates.is_reversed is 'The name has the sides the other way round than the event.';
revoke all on matching.candidates from anon, authenticated;
grant select on matching.candidates to service_role;
alter table matching.candidates enable row level security;

create function matching.collect_slots(provider_id bigint, search_version bigint, only_slots bigint[] default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from matching.slots_at_hand;
  insert into matching.slots_at_hand (channel_name_id)
  select c.channel_name_id
  from intake.channel_names as c
  join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where c.provider_id = collect_slots.provider_id and c.record_status = 'active' and d.kind in ('event', 'multi', 'team')
    and s.match_status is distinct from 'manual'
    and case
      when collect_slots.only_slots is not null then c.channel_name_id = any (collect_slots.only_slots)
      else s.raw_title is distinct from d.raw_title or (s.search_version is distinct from collect_slots.search_version and s.reason <> 'stale')
    end;
  get diagnostics v_count = row_count;
  analyze matching.slots_at_hand;
  return v_count;
end;
$$;
comment on function matching.collect_slots(bigint, bigint, bigint[]) is
  'Collects the slots to decide: those whose name or search version changed since they were last decided, or the given ones. A name that has not changed since its event ended is not matched again, and what an admin decided stays. Returns their number.';
grant execute on function matching.collect_slots(bigint, bigint, bigint[]) to service_role;

-- Nested loops are off because nothing is known yet about rows that were loaded a moment ago: taken for a handful, they would be compared
-- each with each.
create function matching.fill_remainder(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = fill_remainder.provider_id);
begin
  delete from matching.remainder;
  delete from matching.candidates;
  with changed as materialized (
    select c.channel_name_id, c.channel_name, coalesce(c.tvg_id, '') as tvg_id, d.kind, coalesce(d.shelf, '') as shelf, d.grammar
    from matching.slots_at_hand as h
    join intake.channel_names as c on c.channel_name_id = h.channel_name_id
    join intake.parsed_data as d on d.channel_name_id = h.channel_name_id
  ),
  shelves as materialized (
    select distinct changed.shelf from changed where changed.shelf <> ''
  ),
  hints as materialized (
    -- Patterns are tried on the few hundred different shelves, not on every slot.
    select distinct on (s.shelf) s.shelf, coalesce(l.sport_id, sp.sport_id) as sport_id, l.league_id
    from intake.channel_patterns as p
    -- offset keeps patterns outside and shelves inside: Postgres remembers 32 expressions, and compiling one costs ten times what using it does.
    cross join lateral (select shelves.shelf from shelves where shelves.shelf ~* p.pattern_regex offset 0) as s
    left join catalog.api_leagues_canonical as l on l.canonical_name = p.league
    left join catalog.api_sports_canonical as sp on sp.canonical_name = p.sport
    where p.is_active and (p.provider_id is null or p.provider_id = fill_remainder.provider_id)
    order by s.shelf, p.provider_id nulls last, p.confidence desc, length(p.pattern_regex) desc
  ),
  families as materialized (
    select s.shelf, array_agg(l.league_id) as league_ids,
      -- What is filed under no sport in particular, or under one that nobody has looked at, contradicts no shelf.
      case when bool_or(m.require_exact_league)
        then array_agg(l.sport_id) || array(select o.sport_id from catalog.api_sports_canonical as o where o.is_catch_all or not o.is_verified)
      end as sport_ids
    from (
      select distinct on (fits.shelf) fits.shelf, f.family_id
      from intake.channel_families as f
      cross join lateral (select shelves.shelf from shelves where shelves.shelf ~* f.family_pattern offset 0) as fits
      where f.is_active and (f.provider_id is null or f.provider_id = fill_remainder.provider_id)
      order by fits.shelf, f.provider_id nulls last, f.priority desc, length(f.family_pattern) desc
    ) as s
    join intake.family_league_mappings as m on m.family_id = s.family_id
    join catalog.api_leagues_canonical as l on l.canonical_name = m.league
    group by s.shelf
  ),
  fixture as materialized (
    select f.*, changed.channel_name, changed.tvg_id, changed.kind, changed.shelf, changed.grammar,
      -- "Gorham, ME": youth and legion teams are printed with their state, schedules often leave it out.
      case when f.a ~ ', [A-Z]{2}$' then catalog.normalize_name(left(f.a, -4)) end as a_town,
      case when f.b ~ ', [A-Z]{2}$' then catalog.normalize_name(left(f.b, -4)) end as b_town
    from changed
    join intake.fixtures as f on f.channel_name_id = changed.channel_name_id
  ),
  countries as materialized (
    select distinct catalog.normalize_name(x.country) as country from (select distinct l.country from catalog.api_leagues_canonical as l) as x
  ),
  leagues as materialized (
    select w.league_normalized, core.league_core, array_agg(distinct a.league_id) filter (where a.league_id is not null) as league_ids,
      array_agg(distinct l.sport_id) filter (where l.sport_id is not null) as sport_ids,
      -- Who plays in the printed league, the name need not say: WSL, AFLW.
      case when min(l.squad) = max(l.squad) then min(l.squad) end as squad
    from (select distinct fixture.league_normalized from fixture where fixture.league_normalized <> '') as w
    cross join lateral (
      -- "Germany - Bundesliga" is the Bundesliga of any sport.
      select coalesce(
        (select substr(w.league_normalized, length(n.country) + 2)
        from countries as n
        where starts_with(w.league_normalized, n.country || ' ')
        order by length(n.country) desc
        limit 1), w.league_normalized) as league_core
    ) as core
    left join catalog.league_aliases as a on a.alias_normalized = w.league_normalized
    left join catalog.api_leagues_canonical as l on l.league_id = a.league_id
    group by w.league_normalized, core.league_core
  ),
  cores as materialized (
    -- A side is printed on many slots; its words are taken apart once.
    select w.side, coalesce(nullif(string_agg(t.word, ' ' order by t.position) filter (where c.club_word is null), ''), w.side) as core
    from (select fixture.a_normalized as side from fixture union select fixture.b_normalized from fixture) as w
    cross join lateral string_to_table(w.side, ' ') with ordinality as t (word, position)
    left join catalog.club_words as c on c.club_word = t.word
    where w.side <> ''
    group by w.side
  ),
  sports as materialized (
    select w.sport_normalized,
      -- What a source files under no sport in particular may be of any.
      array_agg(distinct a.sport_id) || array(select o.sport_id from catalog.api_sports_canonical as o where o.is_catch_all) as sport_ids
    from (select distinct fixture.sport_normalized from fixture where fixture.sport_normalized <> '') as w
    join catalog.sport_aliases as a on a.alias_normalized = w.sport_normalized
    group by w.sport_normalized
  ),
  learned as materialized (
    select z.grammar, z.shelf, z.zone_name from matching.learned_zones as z where z.provider_id = fill_remainder.provider_id and z.is_used
  ),
  zoned as materialized (
    select fixture.*, zone.zone_name, zone.zone_source, zone.usable_clock,
      concat_ws('|', coalesce(fixture.printed_date, ''), coalesce(fixture.weekday, 0), zone.zone_name) as day_key,
      concat_ws('|', coalesce(fixture.printed_date, ''), coalesce(fixture.weekday, 0), coalesce(zone.usable_clock::text, ''), zone.zone_name) as meaning_key
    from fixture
    left join intake.zone_words as z on z.word = fixture.zone
    left join learned as own on own.grammar = fixture.grammar and own.shelf = fixture.shelf
    left join learned as common on common.grammar = fixture.grammar and common.shelf = ''
    cross join lateral (
      select coalesce(z.zone_name, own.zone_name, common.zone_name, v_zone) as zone_name,
        case when z.zone_name is not null then 'printed' when coalesce(own.zone_name, common.zone_name) is not null then 'learned' else 'assumed' end as zone_source,
        -- A zone word nobody knows makes the clock worthless, and with it nothing but the day is left.
        case when fixture.zone is null or z.zone_name is not null then fixture.clock end as usable_clock
    ) as zone
  ),
  day_meanings as materialized (
    select p.day_key, matching.printed_days(p.printed_date, p.weekday, fill_remainder.at, p.zone_name) as days
    from (
      select distinct on (zoned.day_key) zoned.day_key, zoned.printed_date, zoned.weekday, zoned.zone_name from zoned
    ) as p
  ),
  meanings as materialized (
    -- Thousands of names print the same few hundred times.
    select p.meaning_key, d.days, meant.instants, meant.noons, meant.earliest, meant.latest
    from (
      select distinct on (zoned.meaning_key) zoned.meaning_key, zoned.day_key, zoned.usable_clock, zoned.zone_name from zoned
    ) as p
    join day_meanings as d on d.day_key = p.day_key
    cross join lateral matching.meant_times(d.days, p.usable_clock, p.zone_name, fill_remainder.at) as meant
  )
  insert into matching.remainder (fixture_id, channel_name_id, fixture_no, kind, channel_name, tvg_id, a, a_core, b, b_core, is_away_first, title, squad,
    sport_ids, league_ids, league_printed, league_sport_ids, hint_sport_id, hint_league_id, family_league_ids, shelf_sport_ids, grammar, shelf, days, clock, zone_name, zone_source, is_dated, is_zone_known,
    instants, noons, earliest, latest)
  select fixture.fixture_id, fixture.channel_name_id, fixture.fixture_no, fixture.kind, fixture.channel_name, fixture.tvg_id,
    nullif(fixture.a_normalized, ''), coalesce(fixture.a_town, a.core), nullif(fixture.b_normalized, ''), coalesce(fixture.b_town, b.core),
    fixture.is_away_first, concat_ws(' ', fixture.title, fixture.a, fixture.b), coalesce(nullif(fixture.squad, ''), leagues.squad, ''),
    sports.sport_ids, leagues.league_ids, leagues.league_core, leagues.sport_ids, hints.sport_id, hints.league_id, families.league_ids, families.sport_ids,
    fixture.grammar, fixture.shelf, printed.days, fixture.usable_clock, fixture.zone_name, fixture.zone_source,
    printed.days is not null, fixture.zone_source <> 'assumed',
    printed.instants, printed.noons, printed.earliest, printed.latest
  from zoned as fixture
  join meanings as printed on printed.meaning_key = fixture.meaning_key
  left join cores as a on a.side = fixture.a_normalized
  left join cores as b on b.side = fixture.b_normalized
  left join hints on hints.shelf = fixture.shelf
  left join families on families.shelf = fixture.shelf
  left join leagues on leagues.league_normalized = fixture.league_normalized
  left join sports on sports.sport_normalized = fixture.sport_normalized;
  get diagnostics v_count = row_count;
  analyze matching.remainder;
  return v_count;
end;
$$;
comment on function matching.fill_remainder(bigint, timestamptz) is
  'Lays out the fixtures of the slots at hand with what their names can mean at the instant. Returns their number.';
grant execute on function matching.fill_remainder(bigint, timestamptz) to service_role;

create function matching.read_learned_zones(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with learned as materialized (
    select z.grammar, z.shelf, z.zone_name from matching.learned_zones as z where z.provider_id = read_learned_zones.provider_id and z.is_used
  )
  update matching.remainder as r
  set zone_name = n.zone_name, zone_source = 'learned', is_zone_known = true, instants = meant.instants, noons = meant.noons,
    earliest = meant.earliest, latest = meant.latest
  from matching.remainder as x
  left join learned as own on own.grammar = x.grammar and own.shelf = x.shelf
  left join learned as common on common.grammar = x.grammar and common.shelf = ''
  cross join lateral (select coalesce(own.zone_name, common.zone_name) as zone_name) as n
  cross join lateral matching.meant_times(x.days, x.clock, n.zone_name, read_learned_zones.at) as meant
  where x.fixture_id = r.fixture_id and x.zone_source = 'assumed' and x.clock is not null and n.zone_name is not null;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.read_learned_zones(bigint, timestamptz) is
  'Reads the clocks of the remainder anew whose zone was learned since it was filled. Returns their number.';
grant execute on function matching.read_learned_zones(bigint, timestamptz) to service_role;

-- sql/matching/handlers.sql

-- Handlers 1 to 5. Each looks at the whole remainder in one set; 2 to 4 leave candidates, 1 and 5 decide what was decided before.

create function matching.fits_squad(printed text, event_squad text, squad_is_printed boolean) returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select fits_squad.printed = fits_squad.event_squad or (fits_squad.printed = '' and (fits_squad.event_squad = 'women' or not fits_squad.squad_is_printed))
    -- Youth is any age.
    or (fits_squad.printed || fits_squad.event_squad ~ 'youth'
      and regexp_replace(fits_squad.printed, 'u\d\d', 'youth') = regexp_replace(fits_squad.event_squad, 'u\d\d', 'youth'))
$$;
comment on function matching.fits_squad(text, text, boolean) is
  'Whether a name with these markers can mean an event of this squad: equal, or unmarked where the teams'' names need no marker. Packs leave out that it is women who play: such candidates come into question too, and matching.judge asks the clock to confirm them.';
grant execute on function matching.fits_squad(text, text, boolean) to service_role;

create function matching.handle_known_names(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from matching.match_cache as m where m.expires_at <= handle_known_names.at;
  with hit as (
    select distinct on (r.fixture_id) r.fixture_id, r.channel_name_id, r.fixture_no, m.event_id, m.confidence, m.match_method, m.match_cache_id
    from matching.remainder as r
    join matching.match_cache as m on m.provider_id = handle_known_names.provider_id and m.channel_name = r.channel_name and m.fixture_no = r.fixture_no
    join catalog.events as e on e.event_id = m.event_id and e.updated_at = m.event_updated_at and e.record_status = 'active'
    where r.kind <> 'team'
      and not exists (select from matching.wrong_events as x where x.channel_name_id = r.channel_name_id and x.event_id = m.event_id)
    order by r.fixture_id, (m.tvg_id = r.tvg_id) desc, m.match_cache_id
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select hit.channel_name_id, hit.fixture_no, hit.event_id, 1, hit.match_method, hit.confidence, 'Matched before under the same name', handle_known_names.at
    from hit
    on conflict (channel_name_id, event_id) do nothing
  ),
  counted as (
    update matching.match_cache as m
    set hit_count = m.hit_count + 1, last_hit_at = handle_known_names.at
    where m.match_cache_id in (select hit.match_cache_id from hit)
  )
  delete from matching.remainder as r using hit where hit.fixture_id = r.fixture_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.handle_known_names(bigint, timestamptz) is
  'Handler 1: what the same name was matched to before, by tvg-id first, then by name. Returns decided fixtures. (What an admin decided is not in the remainder at all.)';
grant execute on function matching.handle_known_names(bigint, timestamptz) to service_role;

-- Nested loops are off because the planner takes the sides that a name can mean for a handful, where they are a hundred thousand.
create function matching.find_by_alias(handler_no smallint, min_strength smallint) returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
begin
  -- What each name can mean is settled before any event is looked at: a team's aliases are a dozen, its events in the window up to fifty.
  with a_sides as materialized (
    select f.fixture_id, x.side_id, max(x.strength) as strength
    from (
      select r.fixture_id, r.a as alias from matching.remainder as r where r.b is not null
      union all
      select r.fixture_id, r.a_core from matching.remainder as r where r.b is not null and r.a_core <> r.a
    ) as f
    join matching.side_aliases as x on x.alias = f.alias and x.strength >= find_by_alias.min_strength
    group by f.fixture_id, x.side_id
  ),
  b_sides as materialized (
    select f.fixture_id, x.side_id, max(x.strength) as strength
    from (
      select r.fixture_id, r.b as alias from matching.remainder as r where r.a is not null
      union all
      select r.fixture_id, r.b_core from matching.remainder as r where r.a is not null and r.b_core <> r.b
    ) as f
    join matching.side_aliases as x on x.alias = f.alias and x.strength >= find_by_alias.min_strength
    group by f.fixture_id, x.side_id
  ),
  named as materialized (
    select a.fixture_id, a.side_id, b.side_id as other_id, least(a.strength, b.strength) as strength, greatest(a.strength, b.strength) as best_strength
    from a_sides as a
    join b_sides as b on b.fixture_id = a.fixture_id
  ),
  games as materialized (
    select h.event_id, h.side, h.side_id, o.side_id as other_id
    from matching.side_events as h
    join matching.side_events as o on o.event_id = h.event_id and o.side = 3 - h.side
  ),
  found as materialized (
    select n.fixture_id, g.event_id, max(n.strength) as strength, max(n.best_strength) as best_strength, bool_and(g.side = 1) as is_home_first
    from named as n
    join games as g on g.side_id = n.side_id and g.other_id = n.other_id
    group by n.fixture_id, g.event_id
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select r.fixture_id, w.event_id, find_by_alias.handler_no, f.strength, f.best_strength, 1,
    -- "a at b" has the home side last; in "a v b" nobody says who is at home.
    r.is_away_first and f.is_home_first
  from found as f
  join matching.remainder as r on r.fixture_id = f.fixture_id
  join matching.window_events as w on w.event_id = f.event_id and w.starts_at between r.earliest and r.latest
  where (r.sport_ids is null or w.sport_id = any (r.sport_ids))
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_alias(smallint, smallint) is
  'Candidates whose two sides are both exactly named, each alias at least so strong. Handler 2 asks for full names, handler 3 for any. Returns their number.';
grant execute on function matching.find_by_alias(smallint, smallint) to service_role;

create function matching.find_by_team(at timestamptz, days integer) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select r.fixture_id, w.event_id, 3, max(h.strength), max(h.strength), 1, false
  from matching.remainder as r
  cross join lateral (select r.a as alias union select r.a_core) as a
  join matching.event_sides as h on h.alias = a.alias
    and h.starts_at between find_by_team.at - interval '12 hours' and find_by_team.at + make_interval(days => find_by_team.days)
  join matching.window_events as w on w.event_id = h.event_id
  where r.kind = 'team'
    and h.strength >= 8
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
    and (r.sport_ids is null or w.sport_id = any (r.sport_ids))
    -- Rangers and Cardinals play in several leagues: a team's channel must say which by its league or shelf, or by a full name.
    and (h.strength >= 9 or w.league_id = any (r.league_ids) or w.league_id = r.hint_league_id)
  group by r.fixture_id, w.event_id
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_team(timestamptz, integer) is 'Candidates of channels devoted to one team: all its events of the coming days. Returns their number.';
grant execute on function matching.find_by_team(timestamptz, integer) to service_role;

create function matching.side_similarity(printed text, alias text) returns real
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select greatest(
    extensions.similarity(side_similarity.printed, side_similarity.alias),
    case
      -- Troy is Troy Trojans, Fisher Cats is New Hampshire Fisher Cats: whole words at the beginning or the end.
      when length(side_similarity.printed) >= 4
        and (starts_with(side_similarity.alias, side_similarity.printed || ' ') or side_similarity.alias like '% ' || side_similarity.printed)
      then 0.85
      -- Troy Highlights is not so surely Troy: what is printed beside a name may be anything.
      when length(side_similarity.alias) >= 4
        and (starts_with(side_similarity.printed, side_similarity.alias || ' ') or side_similarity.printed like '% ' || side_similarity.alias)
      then 0.70
    end)::real
$$;
comment on function matching.side_similarity(text, text) is
  'How alike a printed side and an alias are, 0 to 1: trigram similarity, or 0.85 where the alias has a mascot or a place more (that is the 15 % bonus), 0.70 where the printed name has a word more.';
grant execute on function matching.side_similarity(text, text) to service_role;

create view matching.team_names with (security_invoker = true) as
select a.alias_normalized as name, t.sport_id, t.squad, t.canonical_name as team
from catalog.team_aliases as a
join catalog.teams as t on t.team_id = a.team_id
where a.priority >= 6;
comment on view matching.team_names is
  'What is exactly the name of a team of a sport and squad (Ohio is not Ohio State): it is no misspelling of another''s.';
revoke all on matching.team_names from anon, authenticated;
grant select on matching.team_names to service_role;

create function matching.find_by_similarity(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_least real := matching.threshold('side_similarity');
begin
  with sided as (
    -- One side must be exactly known; only the other side of its events is compared.
    select r.*, s.known, s.known_core, s.other, s.known_is_a
    from matching.remainder as r
    cross join lateral (values (r.a, r.a_core, r.b, true), (r.b, r.b_core, r.a, false)) as s (known, known_core, other, known_is_a)
    where r.a is not null and r.b is not null
  ),
  pairs as (
    select s.fixture_id, s.other, w.event_id, w.sport_id, w.squad, h.side, h.strength, s.known_is_a, s.is_away_first
    from sided as s
    cross join lateral (select s.known as alias union select s.known_core) as a
    join matching.event_sides as h on h.alias = a.alias and h.strength >= 6
      and h.starts_at between s.earliest and least(s.latest, case when s.is_dated then s.latest else find_by_similarity.at + interval '10 days' end)
    join matching.window_events as w on w.event_id = h.event_id
    where matching.fits_squad(s.squad, w.squad, w.squad_is_printed)
      and (s.sport_ids is null or w.sport_id = any (s.sport_ids))
  ),
  scored as (
    select p.fixture_id, p.event_id, max(p.strength) as strength, max(matching.side_similarity(p.other, o.alias)) as similarity,
      bool_and(p.is_away_first and p.side = case when p.known_is_a then 1 else 2 end) as is_reversed
    from pairs as p
    join matching.event_sides as o on o.event_id = p.event_id and o.side = 3 - p.side and o.strength >= 6
    where not exists (select from matching.team_names as n where n.name = p.other and n.sport_id = p.sport_id and n.squad = p.squad)
    group by p.fixture_id, p.event_id
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select s.fixture_id, s.event_id, 4, s.strength, s.strength, s.similarity, s.is_reversed
  from scored as s
  where s.similarity >= v_least
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_similarity(timestamptz) is
  'Candidates with one side exactly named and the other alike, within the printed time. Returns their number.';
grant execute on function matching.find_by_similarity(timestamptz) to service_role;

create function matching.find_by_clock() returns integer
language plpgsql
set search_path = ''
set enable_nestloop = off
as $$
declare
  v_count integer;
  v_least real := matching.threshold('side_similarity');
begin
  with undecided as materialized (
    select r.*
    from matching.remainder as r
    where r.kind <> 'team' and r.a is not null and r.b is not null and r.is_zone_known and r.instants is not null
      and not exists (select from matching.candidates as c where c.fixture_id = r.fixture_id)
  ),
  sided as materialized (
    select u.fixture_id, u.a as known, u.b as other, true as known_is_a from undecided as u
    union all
    select u.fixture_id, u.b, u.a, false from undecided as u
  ),
  words as materialized (
    -- A word that many names have tells nothing, nor does a short one.
    select p.known, t.word
    from (select distinct sided.known from sided) as p
    cross join lateral string_to_table(p.known, ' ') as t (word)
    where length(t.word) >= 4
      and not exists (select from catalog.generic_words as g where g.generic_word = t.word)
      and not exists (select from catalog.club_words as c where c.club_word = t.word)
  ),
  sides as materialized (
    select distinct words.known, a.side_id
    from matching.side_aliases as a
    cross join lateral string_to_table(a.alias, ' ') as t (word)
    join words on words.word = t.word
    where a.strength >= 9
  ),
  alike as materialized (
    select s.known, s.side_id, max(matching.side_similarity(s.known, a.alias)) as likeness
    from sides as s
    -- Plain trigrams are cheap and tell most pairs apart.
    join matching.side_aliases as a on a.side_id = s.side_id and a.strength >= 8 and extensions.similarity(s.known, a.alias) >= 0.3
    group by s.known, s.side_id
    having max(matching.side_similarity(s.known, a.alias)) >= v_least
  ),
  owned as materialized (
    select distinct n.name, n.sport_id, n.squad
    from (select distinct sided.known from sided) as p
    join matching.team_names as n on n.name = p.known
  ),
  pairs as materialized (
    select s.fixture_id, s.other, s.known_is_a, u.is_away_first, e.event_id, e.side, l.likeness, o.side_id as other_side_id
    from sided as s
    join undecided as u on u.fixture_id = s.fixture_id
    join alike as l on l.known = s.known
    join matching.side_events as e on e.side_id = l.side_id
    join matching.side_events as o on o.event_id = e.event_id and o.side = 3 - e.side
    join matching.window_events as w on w.event_id = e.event_id
    where w.starts_at between u.instants[1] - interval '45 minutes' and u.instants[cardinality(u.instants)] + interval '45 minutes'
      and exists (select from unnest(u.instants) as i (instant) where abs(extract(epoch from w.starts_at - i.instant)) <= 45 * 60)
      and w.squad = u.squad
      and (u.sport_ids is null or w.sport_id = any (u.sport_ids))
      and not exists (select from owned as n where n.name = s.known and n.sport_id = w.sport_id and n.squad = w.squad)
      and not exists (select from owned as n where n.name = s.other and n.sport_id = w.sport_id and n.squad = w.squad)
  ),
  scored as (
    select p.fixture_id, p.event_id, least(min(p.likeness), max(matching.side_similarity(p.other, a.alias))) as similarity,
      p.is_away_first and p.side = case when p.known_is_a then 1 else 2 end as is_reversed
    from pairs as p
    join matching.side_aliases as a on a.side_id = p.other_side_id and a.strength >= 6 and extensions.similarity(p.other, a.alias) >= 0.3
    group by p.fixture_id, p.event_id, p.known_is_a, p.is_away_first, p.side
  )
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select s.fixture_id, s.event_id, 4, 3, 3, max(s.similarity), bool_and(s.is_reversed)
  from scored as s
  -- With a word more on one side the other must be nearer than that.
  where s.similarity > 0.70
  group by s.fixture_id, s.event_id
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_clock() is
  'Candidates of which neither side is exactly named, but both are alike and the start is what is printed in a zone that is known. Returns their number.';
grant execute on function matching.find_by_clock() to service_role;

create function matching.reuse_matches(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with same_reading as (
    select r.fixture_id, r.channel_name_id, r.fixture_no, m.event_id, m.confidence, p.display_name
    from matching.remainder as r
    join intake.fixtures as own on own.fixture_id = r.fixture_id
    join intake.fixtures as f on f.reading_key = own.reading_key
    join intake.channel_names as c on c.channel_name_id = f.channel_name_id and c.provider_id <> reuse_matches.provider_id and c.record_status = 'active'
    join intake.providers as p on p.provider_id = c.provider_id and p.is_active
    join intake.parsed_data as d on d.channel_name_id = f.channel_name_id and d.raw_title = c.channel_name
    join matching.channel_matches as m on m.channel_name_id = f.channel_name_id and m.fixture_no = f.fixture_no
    join matching.window_events as w on w.event_id = m.event_id and w.starts_at between r.earliest and r.latest
    where r.kind <> 'team' and d.kind <> 'team' and (r.is_dated or w.ends_at > reuse_matches.at)
      and m.confidence >= (select matching.threshold('reuse_confidence'))
      -- Where several events fit the name itself, the other provider had its shelf to tell them apart, and a shelf is a hint for its own slots only.
      and (m.match_method = 'override' or not exists (
        select from matching.candidates as n join matching.window_events as x on x.event_id = n.event_id
        where n.fixture_id = r.fixture_id and x.meeting <> w.meeting))
  ),
  agreed as (
    -- Providers that disagree prove nothing.
    select s.fixture_id, s.channel_name_id, s.fixture_no, min(s.event_id) as event_id, min(s.confidence) as confidence, min(s.display_name) as display_name
    from same_reading as s
    group by s.fixture_id, s.channel_name_id, s.fixture_no
    having count(distinct s.event_id) = 1
  ),
  allowed as (
    select a.* from agreed as a
    where not exists (select from matching.wrong_events as x where x.channel_name_id = a.channel_name_id and x.event_id = a.event_id)
  ),
  decided as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select a.channel_name_id, a.fixture_no, a.event_id, 5, 'other_provider', a.confidence, 'The same name is matched at ' || a.display_name, reuse_matches.at
    from allowed as a
    on conflict (channel_name_id, event_id) do nothing
  )
  delete from matching.remainder as r using allowed as a where a.fixture_id = r.fixture_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.reuse_matches(bigint, timestamptz) is
  'Handler 5: what slots of other providers that print the same were surely matched to, where they agree. Returns decided fixtures.';
grant execute on function matching.reuse_matches(bigint, timestamptz) to service_role;

-- sql/matching/titles.sql

-- Handler 4 for titled events: cards, races, rounds and tournaments, compared by their words.

create function matching.compare_titles(within_time boolean)
returns table (fixture_id bigint, event_id bigint, similarity real, telling bigint, is_enough boolean, fits_session boolean)
language plpgsql
stable
set search_path = ''
as $$
declare
  v_optional text[] := matching.optional_title_words();
  v_common text[] := matching.common_title_words();
begin
  return query
  with titles as materialized (
    -- A card is carried by many slots; its words are taken apart once.
    select t.title, t.words
    from (
      select d.title, matching.title_words(d.title) as words
      from (
        select distinct r.title
        from matching.remainder as r
        where r.kind <> 'team' and btrim(r.title) <> ''
          -- Two sides are a card's title only where the titles of events have their words.
          and (r.b is null or not compare_titles.within_time
            or exists (select from string_to_table(r.a || ' ' || r.b, ' ') as t (word) join matching.event_tokens as e on e.token = t.word and e.kind = 1))
      ) as d
      -- Without offset the words would be taken apart again wherever they are named above.
      offset 0
    ) as t
  ),
  competitions as materialized (
    select l.league_printed, matching.title_words(l.league_printed) as words
    from (select distinct r.league_printed from matching.remainder as r where r.kind <> 'team' and r.league_printed is not null) as l
  ),
  printed as materialized (
    select r.fixture_id, r.earliest, r.latest, t.words, coalesce(c.words, '{}') as league_words,
      (select count(*) from unnest(t.words) as w (word) where w.word <> all (v_optional) and w.word <> all (coalesce(c.words, '{}'))) as needed_words
    from matching.remainder as r
    join titles as t on t.title = r.title
    left join competitions as c on c.league_printed = r.league_printed
    where r.kind <> 'team'
  ),
  titled as materialized (
    select w.event_id, w.title_words, (select count(*) from unnest(w.title_words) as t (word) where t.word !~ '^\d+$' and t.word <> all (v_optional)) as needed_words
    from matching.window_events as w
    where w.title is not null
  ),
  words as materialized (
    select distinct p.fixture_id, w.word, w.word <> all (p.words) or w.word = any (p.league_words) as is_of_league, w.word = any (v_optional) as is_optional,
      w.word !~ '^\d+$' and w.word <> all (v_common) as is_telling
    from printed as p
    cross join lateral unnest(p.words || p.league_words) as w (word)
  ),
  starts as materialized (
    -- Pairs are looked up by the words that few titles have: "grand prix practice" is in those of all races of the window.
    select distinct words.fixture_id, e.event_id
    from words
    join printed as p on p.fixture_id = words.fixture_id
    join matching.event_tokens as e on e.token = words.word and e.kind in (1, 3)
    join matching.window_events as w on w.event_id = e.event_id and (not compare_titles.within_time or w.starts_at between p.earliest and p.latest)
    where words.is_telling or words.word ~ '^\d\d+$' or not exists (select from words as t where t.fixture_id = words.fixture_id and t.is_telling and not t.is_of_league)
  ),
  hits as materialized (
    select words.fixture_id, e.event_id,
      count(*) filter (where e.kind = 1) as title_hits,
      count(*) filter (where e.kind = 1 and words.word ~ '^\d\d+$') as number_hits,
      count(*) filter (where e.kind = 1 and words.word !~ '^\d+$' and not words.is_optional) as named,
      count(*) filter (where e.kind = 1 and words.is_telling) as telling_hits,
      count(*) filter (where e.kind = 2) as league_hits,
      count(*) filter (where e.kind = 3 and not words.is_of_league) as place_hits,
      count(*) filter (where not words.is_of_league and not words.is_optional) as explained
    from starts
    join words on words.fixture_id = starts.fixture_id
    join matching.event_tokens as e on e.event_id = starts.event_id and e.token = words.word
    group by words.fixture_id, e.event_id
    -- A league's words alone name all its events.
    having count(*) filter (where e.kind in (1, 3)) > 0
  ),
  weighed as (
    select h.fixture_id, h.event_id, h.title_hits, h.telling_hits, h.league_hits, h.place_hits, p.words, w.title_words,
      h.telling_hits + least(h.number_hits, h.league_hits, 1) + least(h.place_hits, 2) + 0.25 * (h.title_hits - h.telling_hits) + case when h.league_hits > 0 then 0.5 else 0 end as weight,
      -- A part of the card that the schedule does not list by itself is hardly a contradiction.
      p.needed_words - h.explained
        - case when 'prelims' = any (p.words) and 'prelims' <> all (w.title_words) then 0.5 else 0 end as unexplained_words,
      -- The place stands for the words of a race's name.
      greatest(0, w.needed_words - h.named - h.place_hits) as unnamed_words,
      -- The number of a card identifies it, whoever headlines it and wherever it is; the number of a round does not.
      h.number_hits > 0 and h.league_hits > 0 and not p.words && array['round', 'stage', 'day', 'week', 'game', 'race'] as is_numbered_card
    from hits as h
    join printed as p on p.fixture_id = h.fixture_id
    join titled as w on w.event_id = h.event_id
  )
  -- Of the words of both titles, the share they have in common (Dice): an unknown word on either side counts against.
  select g.fixture_id, g.event_id, g.likeness::real, g.telling_hits,
    case
      when g.is_numbered_card then true
      when g.telling_hits + g.place_hits = 0 then g.league_hits > 0 and g.unexplained_words = 0 and g.unnamed_words = 0
      else g.title_hits + g.place_hits >= 2 or (g.league_hits > 0 and g.unexplained_words <= 0.5)
    end,
    matching.fits_session(g.words, g.title_words)
  from (
    select x.*, 2 * x.weight / (2 * x.weight + (x.unexplained_words + x.unnamed_words) * case when x.is_numbered_card then 0.25 else 1 end) as likeness from weighed as x
  ) as g
  -- Less is not even a near miss; and sessions are costly to compare.
  where g.likeness >= (select case when compare_titles.within_time then matching.threshold('title_similarity') else 0.3 end);
end;
$$;
comment on function matching.compare_titles(boolean) is
  'Compares the titles of the remainder with those of events without sides, within what the printed time can mean or at any time of the window. similarity 0 to 1; telling: words shared that tell one event from another; is_enough: words that any event of the kind has are no proof, and one word alone only where it is all that the name prints beside the league.';
grant execute on function matching.compare_titles(boolean) to service_role;

create function matching.find_by_title() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into matching.candidates (fixture_id, event_id, handler_no, strength, best_strength, similarity, is_reversed)
  select t.fixture_id, t.event_id, 4, 0, 0, t.similarity, false
  from matching.compare_titles(true) as t
  join matching.remainder as r on r.fixture_id = t.fixture_id
  join matching.window_events as w on w.event_id = t.event_id
  where t.is_enough and t.fits_session and t.similarity >= (select matching.threshold('title_similarity'))
    and matching.fits_squad(r.squad, w.squad, w.squad_is_printed)
    -- Sources file some competitions under a neighbouring sport; a title that is word for word the event's is the event's.
    and (r.sport_ids is null or w.sport_id = any (r.sport_ids) or (t.similarity >= 0.95 and t.telling >= 2))
  on conflict (fixture_id, event_id) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.find_by_title() is
  'Candidates for titled events (cards, races, tournaments): events without sides that share the title''s words, in the same round and session. Returns their number.';
grant execute on function matching.find_by_title() to service_role;

create function matching.fits_session(printed_words text[], event_words text[]) returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select
    -- UFC 330 is not UFC 331, Practice 1 not Practice 2: every number that is printed must be the event's.
    not exists (select from unnest(fits_session.printed_words) as n (word) where n.word ~ '^\d+$' and n.word <> all (fits_session.event_words))
    and not exists (
      -- What is not the race itself is called by its name, on both sides.
      select from unnest(array['practice', 'qualifying', 'sprint', 'warmup', 'shakedown', 'testing', 'prelims']) as s (word)
      where (s.word = any (fits_session.event_words) and s.word <> all (fits_session.printed_words))
        or (s.word = any (fits_session.printed_words) and s.word <> all (fits_session.event_words) and s.word <> 'prelims'))
$$;
comment on function matching.fits_session(text[], text[]) is 'Whether a printed title can mean an event as far as numbers and sessions go.';
grant execute on function matching.fits_session(text[], text[]) to service_role;

-- sql/matching/decide.sql

-- From candidates to decisions: which event of a meeting, which meeting, how sure, and in which words.

-- Each offset 0 keeps what is worked out from being worked out again wherever it is named.
create view matching.rated_candidates with (security_invoker = true) as
select c.fixture_id, c.event_id, c.handler_no, c.strength, c.best_strength, c.similarity, c.is_reversed,
  r.channel_name_id, r.fixture_no, r.channel_name, r.kind, r.is_dated, r.is_zone_known,
  w.meeting, w.starts_at, w.ends_at, w.league_id, w.sport_id,
  off.minutes_off,
  day.minutes_from_noon,
  r.squad = '' and w.squad <> '' and w.squad_is_printed as is_unmarked,
  league.league_fit,
  (case league.league_fit when 'same' then 4 when 'part' then 3 when 'alike' then 2 else 0 end
    + case when w.league_id = r.hint_league_id then 2 else 0 end
    + case when w.sport_id = r.hint_sport_id then 1 else 0 end
    + case when w.league_id = any (r.family_league_ids) then 1 else 0 end
    + case when r.is_zone_known and off.minutes_off <= 45 then 4 when off.minutes_off <= 15 then 2 else 0 end
    + case when c.strength >= 8 then 2 when c.best_strength >= 8 then 1 else 0 end) as evidence
from matching.candidates as c
join matching.remainder as r on r.fixture_id = c.fixture_id
join matching.window_events as w on w.event_id = c.event_id
cross join lateral (
  select least(abs(near.minutes),
    -- Listings count the small hours to the evening before: that reading must fit well to count.
    case when r.clock < time '06:00' and r.is_dated and abs(near.minutes - 1440) <= 90 then abs(near.minutes - 1440) end) as minutes_off
  from (
    select case
      when cardinality(r.instants) = 1 then (extract(epoch from w.starts_at - r.instants[1]) / 60)::integer
      else (
        select (extract(epoch from w.starts_at - i.instant) / 60)::integer
        from unnest(r.instants) as i (instant)
        order by abs(extract(epoch from w.starts_at - i.instant))
        limit 1)
    end as minutes
    offset 0
  ) as near
  offset 0
) as off
cross join lateral (
  select case
    when r.clock is not null then null
    when cardinality(r.noons) = 1 then abs(extract(epoch from w.starts_at - r.noons[1]) / 60)::integer
    else (select min(abs(extract(epoch from w.starts_at - n.noon)) / 60)::integer from unnest(r.noons) as n (noon))
  end as minutes_from_noon
  offset 0
) as day
cross join lateral (
  select case
    -- An event of a sport that the shelf never carries is in another competition. Sources file titled events under neighbouring sports.
    when r.league_printed is null then case when c.strength > 0 and w.sport_id <> all (r.shelf_sport_ids) then 'other' else 'none' end
    when w.league_id = any (r.league_ids) then 'same'
    -- Many sports have a Bundesliga and a Champions League; a league that was created with its first event has only its own name.
    when position(' ' || r.league_printed || ' ' in w.league_names) > 0 then 'part'
    -- The printed squad may play in the league's sister, and players in any tournament of their tour.
    when w.sport_id = any (r.league_sport_ids) and (w.is_of_people or (w.squad <> '' and w.squad = r.squad)) then 'alike'
    -- "Lithuanian League" is the country's own way to name what is the LKL. Short names are acronyms, in which each letter counts.
    when length(r.league_printed) >= 6 and coalesce(w.sport_id = any (r.league_sport_ids), true)
      and extensions.word_similarity(r.league_printed, w.league_names) >= 0.5 then 'alike'
    else 'other'
  end as league_fit
  offset 0
) as league
where not exists (select from matching.wrong_events as x where x.channel_name_id = r.channel_name_id and x.event_id = c.event_id);
comment on view matching.rated_candidates is
  'Candidates of the run at hand with everything that ranks them, without those that a person said are wrong. evidence adds up: printed league 4 (3 where it is part of the league''s name, 2 where it is alike), clock with its zone 4 (without 2), shelf''s league 2, shelf''s sport 1, a league of the shelf''s family 1, names that stand for themselves 2 (one of them 1).';
revoke all on matching.rated_candidates from anon, authenticated;
grant select on matching.rated_candidates to service_role;

create function matching.score_of(strength smallint, similarity real, evidence integer, is_dated boolean, minutes_off integer, is_zone_known boolean, is_reversed boolean,
  league_fit text)
returns real
language sql
immutable parallel safe
set search_path = ''
as $$
  select greatest(0, least(0.99,
    case
      when score_of.strength = 0 then 0.55 + 0.4 * score_of.similarity
      -- 3: neither side is exactly named.
      when score_of.similarity < 1 then 0.75 + 0.2 * score_of.similarity - case when score_of.strength = 3 then 0.04 else 0 end
      else case score_of.strength when 10 then 0.99 when 9 then 0.98 when 8 then 0.97 when 7 then 0.95 when 6 then 0.95 when 5 then 0.90 else 0.86 end
    end
    - case when score_of.is_dated then 0 else 0.02 end
    - case when score_of.is_reversed then 0.03 else 0 end
    -- Abbreviations and shared names repeat over sports: without league, shelf or clock to back them they are not enough.
    - case when score_of.strength between 1 and 5 and score_of.evidence = 0 then 0.15 else 0 end
    -- The side that is only alike may be somebody else's name with a word more or less: the clock or the league must confirm it.
    - case when score_of.strength > 0 and score_of.similarity < 1 and score_of.minutes_off is null and score_of.league_fit in ('none', 'other') then 0.15 else 0 end
    -- A clock that contradicts weighs the more the less the names say: places and shared names meet in many leagues on one day.
    - case
        when score_of.minutes_off is null or score_of.minutes_off <= 90 then 0
        -- A card's time is that of any of its parts.
        when score_of.strength = 0 then case when not score_of.is_zone_known then 0 when score_of.minutes_off > 360 then 0.15 else 0.10 end
        when not score_of.is_zone_known then case when score_of.minutes_off > 360 then 0.05 else 0 end
        when score_of.league_fit in ('same', 'part') then case when score_of.minutes_off > 360 then 0.05 else 0.03 end
        -- A wrong zone is off by whole or half hours, a replay or another squad's game by anything.
        when least(score_of.minutes_off % 30, 30 - score_of.minutes_off % 30) > 10 then 0.20
        when score_of.strength >= 9 then case when score_of.minutes_off > 360 then 0.05 else 0.03 end
        when score_of.strength >= 7 then case when score_of.minutes_off > 360 then 0.10 else 0.05 end
        else 0.20
      end
    -- A printed competition beats rosters: the same two clubs meet in other sports, squads and cups. The printed day or clock must agree then.
    - case
        when score_of.league_fit <> 'other' then 0
        when score_of.strength = 0 then 0.15
        when score_of.minutes_off <= case when score_of.is_zone_known then 45 else 15 end then 0.02
        when score_of.is_dated and score_of.strength >= 8 and not (score_of.is_zone_known and score_of.minutes_off > 90) then 0.05
        else 0.25
      end))::real
$$;
comment on function matching.score_of(smallint, real, integer, boolean, integer, boolean, boolean, text) is 'How well a candidate fits, 0 to 1, from its weaker side, its evidence, its distance from the printed time and the printed competition (league_fit: none, same, part, alike, other; other too where the shelf never carries the sport). matching.calibration says how often candidates of that score are right.';
grant execute on function matching.score_of(smallint, real, integer, boolean, integer, boolean, boolean, text) to service_role;

create function matching.judge(at timestamptz)
returns table (fixture_id bigint, event_id bigint, channel_name_id bigint, fixture_no smallint, kind text, handler_no smallint, strength smallint, similarity real,
  is_reversed boolean, is_zone_known boolean, meeting text, minutes_off integer, evidence integer, confidence real, place bigint, verdict text)
language sql
stable
set search_path = ''
as $$
  with in_time as (
    select c.*,
      -- Names without a date mean the next game that is not over, by a clock that can be trusted the next at that time; names with one mean the nearest.
      row_number() over (
        partition by c.fixture_id, c.meeting
        order by c.is_reversed, round(c.similarity::numeric, 2) desc,
          case when c.is_dated then coalesce(c.minutes_off, c.minutes_from_noon) when c.minutes_off > case when c.is_zone_known then 45 else 15 end then 1 else 0 end,
          c.starts_at, c.event_id) as nth_of_meeting,
      -- Two games of one pair within a day, and a clock whose zone nobody knows: it tells them apart only where it fits one exactly.
      not c.is_zone_known and c.minutes_off > 15 and count(*) over (
        partition by c.fixture_id, c.meeting order by c.starts_at range between interval '12 hours' preceding and interval '12 hours' following) > 1 as is_one_of_two
    from matching.rated_candidates as c
    where c.kind <> 'team'
      and case when c.is_dated then coalesce(c.minutes_off <= 60 * (select matching.threshold('clock_veto_hours')), true) else c.ends_at > judge.at end
      -- Women unmarked: only where the clock says so to the minute that packs are exact by.
      and (not c.is_unmarked or (c.strength >= 6 and c.similarity = 1 and c.minutes_off <= 15 and c.is_zone_known))
  ),
  ranked as (
    select t.*,
      row_number() over w as place,
      count(*) over (partition by t.fixture_id) as rivals,
      first_value(t.evidence) over w as best_evidence,
      first_value(t.similarity) over w as best_similarity,
      first_value(t.minutes_off) over w as best_minutes_off,
      lead(t.evidence) over w as next_evidence,
      lead(t.similarity) over w as next_similarity,
      lead(t.minutes_off) over w as next_minutes_off
    from in_time as t
    where t.nth_of_meeting = 1
    window w as (partition by t.fixture_id order by t.evidence desc, t.is_unmarked, round(t.similarity::numeric, 2) desc, t.minutes_off nulls last, t.starts_at, t.event_id)
  ),
  scored as (
    -- Without offset the score would be worked out again wherever it is named below.
    (select k.fixture_id, k.event_id, k.channel_name_id, k.fixture_no, k.kind, k.handler_no, k.strength, k.similarity, k.is_reversed, k.is_zone_known, k.meeting,
      k.minutes_off, k.evidence, k.place,
      (matching.score_of(k.strength, k.similarity,
        -- The only meeting that the abbreviations can mean in all sports of the coming six weeks, and it is due: that is evidence too.
        case when k.evidence = 0 and k.similarity = 1 and k.rivals = 1 and k.starts_at between judge.at - interval '12 hours' and judge.at + interval '24 hours' then 1 else k.evidence end, k.is_dated, k.minutes_off, k.is_zone_known, k.is_reversed, k.league_fit)
        - case when k.is_unmarked then 0.04 else 0 end)::real as score,
      -- Two meetings with the same evidence are told apart by the clock or not at all.
      case when k.place = 1
        then k.is_one_of_two or coalesce(k.next_evidence = k.evidence and k.next_similarity >= k.similarity - 0.05 and coalesce(k.next_minutes_off - k.minutes_off, 0) < 45, false)
        else k.evidence = k.best_evidence and k.similarity >= k.best_similarity - 0.05 and coalesce(k.minutes_off - k.best_minutes_off, 0) < 45
      end as is_tied
    from ranked as k
    offset 0)
    union all
    -- A team's channel shows all of its games: none is another's rival.
    select c.fixture_id, c.event_id, c.channel_name_id, c.fixture_no, c.kind, c.handler_no, c.strength, c.similarity, c.is_reversed, c.is_zone_known, c.meeting,
      c.minutes_off, c.evidence, 1, (case when c.strength >= 9 then 0.97 else 0.95 end)::real, false
    from matching.rated_candidates as c
    where c.kind = 'team' and not c.is_unmarked
  ),
  stated as (
    -- A score of which nothing was measured states itself.
    select s.*, coalesce(c.confidence, s.score) as confidence
    from scored as s
    left join lateral (
      select c.confidence from matching.calibration as c where c.score_from <= s.score order by c.score_from desc limit 1
    ) as c on true
  )
  select s.fixture_id, s.event_id, s.channel_name_id, s.fixture_no, s.kind, s.handler_no, s.strength, s.similarity, s.is_reversed, s.is_zone_known, s.meeting,
    s.minutes_off, s.evidence, s.confidence, s.place,
    case
      when s.is_tied then 'ambiguous'
      when s.place > 1 then 'outranked'
      when s.kind <> 'team' and s.confidence < (select matching.threshold('accept_confidence')) then 'low_confidence'
      else 'chosen'
    end
  from stated as s
$$;
comment on function matching.judge(timestamptz) is
  'The candidates at hand that come into question, ranked, each with its verdict: chosen, ambiguous (another meeting fits as well), outranked, low_confidence. Of a meeting''s games only the one that the name means is here; events that are over are not.';
grant execute on function matching.judge(timestamptz) to service_role;

create function matching.reason_for(kind text, strength smallint, similarity real, minutes_off integer, is_zone_known boolean) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select case
      when reason_for.kind = 'team' then 'The channel belongs to one of the teams'
      when reason_for.strength = 0 then 'The title shares ' || round(100 * reason_for.similarity::numeric) || ' % of its words'
      when reason_for.strength = 3 then 'Both sides alike, the weaker ' || round(100 * reason_for.similarity::numeric) || ' %'
      when reason_for.similarity < 1 then 'One side by name, the other ' || round(100 * reason_for.similarity::numeric) || ' % alike'
      when reason_for.strength >= 9 then 'Both sides by full name'
      when reason_for.strength >= 7 then 'Both sides by name'
      when reason_for.strength = 6 then 'Both sides, one by its place'
      else 'Both sides, one by abbreviation or shared name'
    end
    || case
      when reason_for.minutes_off is null then ''
      when reason_for.is_zone_known then ', ' || reason_for.minutes_off || ' min from the printed time'
      else ', ' || reason_for.minutes_off || ' min from the printed time read without a zone'
    end
$$;
comment on function matching.reason_for(text, smallint, real, integer, boolean) is 'Why a candidate fits, in words a person can check.';
grant execute on function matching.reason_for(text, smallint, real, integer, boolean) to service_role;

create function matching.decide(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with chosen as materialized (
    select j.* from matching.judge(decide.at) as j where j.verdict = 'chosen'
  ),
  inserted as (
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select distinct on (c.channel_name_id, c.event_id) c.channel_name_id, c.fixture_no, c.event_id, c.handler_no,
      case
        when c.kind = 'team' then 'team_schedule'
        when c.strength = 0 then 'title'
        when c.similarity < 1 then 'similar_name'
        when c.handler_no = 2 then 'full_name'
        else 'alias'
      end,
      c.confidence, matching.reason_for(c.kind, c.strength, c.similarity, c.minutes_off, c.is_zone_known), decide.at
    from chosen as c
    order by c.channel_name_id, c.event_id, c.confidence desc
    on conflict (channel_name_id, event_id) do nothing
  )
  delete from matching.remainder as r using chosen as c where c.fixture_id = r.fixture_id;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.decide(timestamptz) is
  'Decides every fixture of the remainder whose best candidate is sure enough and stands alone. Two candidates too close mean no match. Returns decided fixtures.';
grant execute on function matching.decide(timestamptz) to service_role;

-- sql/matching/outcome.sql

-- What a run writes down: states of slots, names to remember, fixtures without an event and why.

create function matching.record_outcome(at timestamptz, search_version bigint) returns void
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into matching.match_cache (provider_id, tvg_id, channel_name, fixture_no, event_id, confidence, match_method, event_updated_at, expires_at)
  select distinct on (c.channel_name, coalesce(c.tvg_id, ''), m.fixture_no)
    c.provider_id, coalesce(c.tvg_id, ''), c.channel_name, m.fixture_no, m.event_id, m.confidence, m.match_method, e.updated_at, w.ends_at
  from matching.slots_at_hand as h
  join matching.channel_matches as m on m.channel_name_id = h.channel_name_id and m.handler_no > 1
  join intake.channel_names as c on c.channel_name_id = h.channel_name_id
  join intake.parsed_data as d on d.channel_name_id = h.channel_name_id and d.kind <> 'team'
  join catalog.events as e on e.event_id = m.event_id
  join matching.window_events as w on w.event_id = m.event_id
  where w.ends_at > record_outcome.at
  order by c.channel_name, coalesce(c.tvg_id, ''), m.fixture_no, m.confidence desc
  on conflict (provider_id, channel_name, tvg_id, fixture_no) do update
  set event_id = excluded.event_id, confidence = excluded.confidence, match_method = excluded.match_method,
    event_updated_at = excluded.event_updated_at, expires_at = excluded.expires_at;

  with rated as materialized (
    select c.*, e.event_name,
      row_number() over (partition by c.fixture_id order by c.evidence desc, c.similarity desc, c.event_id) as place
    from matching.rated_candidates as c
    join catalog.events as e on e.event_id = c.event_id
  ),
  summed as materialized (
    select c.fixture_id, count(distinct c.meeting) as meetings, bool_or(c.is_dated or c.ends_at > record_outcome.at) as is_in_time,
      jsonb_agg(jsonb_build_object('event_id', c.event_id, 'event', c.event_name, 'starts_at', c.starts_at, 'strength', c.strength,
        'similarity', c.similarity, 'evidence', c.evidence, 'minutes_off', c.minutes_off) order by c.place) filter (where c.place <= 5) as candidates
    from rated as c
    group by c.fixture_id
  ),
  undecided as materialized (
    select r.channel_name_id, r.fixture_no, r.a, r.b, s.candidates,
      case
        when r.a is null and btrim(r.title) = '' then 'no_sides'
        when s.fixture_id is null then 'no_event'
        when s.meetings > 1 then 'ambiguous'
        when not s.is_in_time then 'over'
        else 'low_confidence'
      end as reason
    from matching.remainder as r
    left join summed as s on s.fixture_id = r.fixture_id
  ),
  outcome as (
    select d.channel_name_id, d.raw_title, m.channel_name_id is not null as is_matched, u.reason
    from matching.slots_at_hand as h
    join intake.parsed_data as d on d.channel_name_id = h.channel_name_id
    left join (select distinct x.channel_name_id from matching.channel_matches as x) as m on m.channel_name_id = h.channel_name_id
    left join (
      select distinct on (x.channel_name_id) x.channel_name_id, x.reason
      from undecided as x
      order by x.channel_name_id, x.reason not in ('ambiguous', 'low_confidence'), x.fixture_no
    ) as u on u.channel_name_id = h.channel_name_id
  ),
  stated as (
    insert into matching.channel_states (channel_name_id, raw_title, search_version, match_status, reason, decided_at)
    select o.channel_name_id, o.raw_title, record_outcome.search_version,
      case when o.is_matched then 'matched' when o.reason in ('ambiguous', 'low_confidence') then 'partial' else 'unmatched' end,
      case when o.is_matched then 'matched' else coalesce(o.reason, 'no_event') end,
      record_outcome.at
    from outcome as o
    on conflict (channel_name_id) do update
    set raw_title = excluded.raw_title, search_version = excluded.search_version, match_status = excluded.match_status,
      reason = excluded.reason, decided_at = excluded.decided_at
  )
  insert into matching.unmatched_channels (provider_id, channel_name_id, channel_name, fixture_no, group_title, team1, team2, failure_reason, candidates, first_seen, last_seen)
  select c.provider_id, c.channel_name_id, c.channel_name, u.fixture_no, c.group_title, u.a, u.b, u.reason, coalesce(u.candidates, '[]'), record_outcome.at, record_outcome.at
  from undecided as u
  join intake.channel_names as c on c.channel_name_id = u.channel_name_id
  on conflict (channel_name_id, channel_name, fixture_no) do update
  set failure_reason = excluded.failure_reason, candidates = excluded.candidates, last_seen = excluded.last_seen,
    occurrence_count = unmatched_channels.occurrence_count + 1, resolved = false, resolution_notes = null;
end;
$$;
comment on function matching.record_outcome(timestamptz, bigint) is
  'Writes what a run decided: states of slots, the cache of names, the list of fixtures without an event with their candidates.';
grant execute on function matching.record_outcome(timestamptz, bigint) to service_role;

create function matching.resolve_unmatched(provider_id bigint) returns void
language sql
set search_path = ''
as $$
  update matching.unmatched_channels as u
  set resolved = true, resolution_notes = 'Matched or renamed'
  from intake.channel_names as c
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where u.provider_id = resolve_unmatched.provider_id and not u.resolved and c.channel_name_id = u.channel_name_id
    and (c.record_status <> 'active' or c.channel_name <> u.channel_name or s.match_status = 'manual'
      -- Of a name with several fixtures one may be found and another not.
      or exists (select from matching.channel_matches as m where m.channel_name_id = u.channel_name_id and m.fixture_no = u.fixture_no))
$$;
comment on function matching.resolve_unmatched(bigint) is 'Closes the unmatched fixtures of a provider that were matched, and those of names that were changed or have left the playlist.';
grant execute on function matching.resolve_unmatched(bigint) to service_role;

-- sql/matching/learning.sql

-- What the flow learns about itself: every match ever made, rates by day, rates by pattern, and how often stated confidence was right.

create table matching.successful_matches (
  successful_match_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  channel_name text not null,
  fixture_no smallint not null,
  event_id bigint not null references catalog.events (event_id) on delete cascade,
  league text not null,
  handler_no smallint not null,
  match_method text not null,
  confidence real not null,
  parsed_team1 text,
  parsed_team2 text,
  matched_team1 text,
  matched_team2 text,
  api_source text,
  created_at timestamptz not null,
  unique (provider_id, channel_name, fixture_no, event_id)
);
comment on table matching.successful_matches is 'Every match that was made, once for each name and event of a provider: the material to measure and to learn aliases from. Kept for 90 days.';
comment on column matching.successful_matches.parsed_team1 is 'First side as printed, normalised; null for titles.';
comment on column matching.successful_matches.api_source is 'Which source the event came from first.';
revoke all on matching.successful_matches from anon, authenticated;
grant select, insert, update, delete on matching.successful_matches to service_role;
alter table matching.successful_matches enable row level security;
create index successful_matches_created_at_idx on matching.successful_matches (created_at desc);
create index successful_matches_event_id_idx on matching.successful_matches (event_id);

create table matching.confidence_metrics (
  metric_date date not null,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  total_attempts integer not null,
  successful_matches integer not null,
  confidence_sum real not null,
  match_rate real not null generated always as (successful_matches::real / greatest(total_attempts, 1)) stored,
  average_confidence real not null generated always as (confidence_sum / greatest(successful_matches, 1)) stored,
  updated_at timestamptz not null,
  primary key (metric_date, provider_id)
);
comment on table matching.confidence_metrics is 'Per day and provider: fixtures the matcher looked at, how many it matched, and how sure it was.';
comment on column matching.confidence_metrics.total_attempts is 'Fixtures looked at in all runs of the day (UTC); one that is looked at twice counts twice.';
revoke all on matching.confidence_metrics from anon, authenticated;
grant select, insert, update, delete on matching.confidence_metrics to service_role;
alter table matching.confidence_metrics enable row level security;
create index confidence_metrics_provider_id_idx on matching.confidence_metrics (provider_id);

create table matching.pattern_performance (
  pattern_performance_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  pattern_prefix text not null,
  pattern_type text not null,
  sport text,
  league text,
  measured_on date not null,
  total_channels integer not null,
  successful_matches integer not null,
  failed_matches integer not null,
  match_success_rate real not null generated always as (successful_matches::real / greatest(successful_matches + failed_matches, 1)) stored,
  updated_at timestamptz not null,
  unique (provider_id, pattern_prefix, measured_on),
  constraint pattern_performance_pattern_type_check check (pattern_type in ('numbered', 'category', 'none'))
);
comment on table matching.pattern_performance is 'Per day, provider and pattern of shelf: how many of its slots that print an event have found it. Kept for 90 days.';
comment on column matching.pattern_performance.pattern_prefix is 'From intake.channel_patterns, or the shelf itself where no pattern fits: what to teach next.';
comment on column matching.pattern_performance.total_channels is 'All slots of the shelves, empty ones too.';
revoke all on matching.pattern_performance from anon, authenticated;
grant select, insert, update, delete on matching.pattern_performance to service_role;
alter table matching.pattern_performance enable row level security;

create view matching.observed_precision with (security_invoker = true) as
select v.match_method, floor(v.confidence * 20) / 20 as confidence_band, count(*) as verified, count(*) filter (where v.verdict = 'right') as right_matches,
  round(avg(v.confidence)::numeric, 3) as stated, round(count(*) filter (where v.verdict = 'right')::numeric / count(*), 3) as observed
from matching.match_verifications as v
where v.match_method is not null
group by v.match_method, floor(v.confidence * 20) / 20;
comment on view matching.observed_precision is 'Of the matches that a person verified: stated confidence beside the share that was right. They should agree; people look at doubtful matches first, so observed is the lower bound.';
revoke all on matching.observed_precision from anon, authenticated;
grant select on matching.observed_precision to service_role;

create function matching.note_matches(provider_id bigint, at timestamptz, fixtures integer) returns void
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into matching.successful_matches (provider_id, channel_name, fixture_no, event_id, league, handler_no, match_method, confidence, parsed_team1, parsed_team2,
    matched_team1, matched_team2, api_source, created_at)
  select c.provider_id, c.channel_name, m.fixture_no, m.event_id, l.canonical_name, m.handler_no, m.match_method, m.confidence, f.a_normalized, f.b_normalized,
    e.home_team, e.away_team, i.source, note_matches.at
  from matching.slots_at_hand as h
  join matching.channel_matches as m on m.channel_name_id = h.channel_name_id and m.handler_no > 1
  join intake.channel_names as c on c.channel_name_id = h.channel_name_id
  left join intake.fixtures as f on f.channel_name_id = h.channel_name_id and f.fixture_no = m.fixture_no
  join catalog.events as e on e.event_id = m.event_id
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  left join (
    select distinct on (n.event_id) n.event_id, n.source from catalog.event_identifiers as n order by n.event_id, n.event_identifier_id
  ) as i on i.event_id = m.event_id
  on conflict (provider_id, channel_name, fixture_no, event_id) do nothing;

  insert into matching.confidence_metrics (metric_date, provider_id, total_attempts, successful_matches, confidence_sum, updated_at)
  select (note_matches.at at time zone 'UTC')::date, note_matches.provider_id, note_matches.fixtures, count(*), coalesce(sum(f.confidence), 0), note_matches.at
  from (
    -- A team's channel prints one fixture and shows all of the team's games.
    select min(m.confidence) as confidence
    from matching.slots_at_hand as h
    join matching.channel_matches as m on m.channel_name_id = h.channel_name_id and m.matched_at = note_matches.at
    group by m.channel_name_id, m.fixture_no
  ) as f
  on conflict (metric_date, provider_id) do update
  set total_attempts = confidence_metrics.total_attempts + excluded.total_attempts,
    successful_matches = confidence_metrics.successful_matches + excluded.successful_matches,
    confidence_sum = confidence_metrics.confidence_sum + excluded.confidence_sum, updated_at = excluded.updated_at;

  with shelves as materialized (
    select coalesce(d.shelf, '') as shelf, count(*) as slots,
      count(*) filter (where s.match_status in ('matched', 'manual')) as matched, count(*) filter (where s.match_status in ('partial', 'unmatched')) as failed
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    where c.provider_id = note_matches.provider_id and c.record_status = 'active'
    group by coalesce(d.shelf, '')
    having count(s.channel_name_id) > 0
  ),
  measured as (
    select coalesce(p.pattern_prefix, nullif(shelves.shelf, ''), '(none)') as pattern_prefix, coalesce(min(p.pattern_type), 'none') as pattern_type,
      min(p.sport) as sport, min(p.league) as league, sum(shelves.slots) as slots, sum(shelves.matched) as matched, sum(shelves.failed) as failed
    from shelves
    left join (
      select distinct on (s.shelf) s.shelf, x.pattern_prefix, x.pattern_type, x.sport, x.league
      from intake.channel_patterns as x
      -- Patterns outside, shelves inside: see matching.fill_remainder.
      cross join lateral (select shelves.shelf from shelves where shelves.shelf ~* x.pattern_regex offset 0) as s
      where x.is_active and (x.provider_id is null or x.provider_id = note_matches.provider_id)
      order by s.shelf, x.provider_id nulls last, x.confidence desc, length(x.pattern_regex) desc
    ) as p on p.shelf = shelves.shelf
    group by coalesce(p.pattern_prefix, nullif(shelves.shelf, ''), '(none)')
  )
  insert into matching.pattern_performance (provider_id, pattern_prefix, pattern_type, sport, league, measured_on, total_channels, successful_matches, failed_matches, updated_at)
  select note_matches.provider_id, m.pattern_prefix, m.pattern_type, m.sport, m.league, (note_matches.at at time zone 'UTC')::date, m.slots, m.matched, m.failed, note_matches.at
  from measured as m
  on conflict (provider_id, pattern_prefix, measured_on) do update
  set total_channels = excluded.total_channels, successful_matches = excluded.successful_matches, failed_matches = excluded.failed_matches,
    pattern_type = excluded.pattern_type, sport = excluded.sport, league = excluded.league, updated_at = excluded.updated_at
  where (pattern_performance.total_channels, pattern_performance.successful_matches, pattern_performance.failed_matches)
    is distinct from (excluded.total_channels, excluded.successful_matches, excluded.failed_matches);
end;
$$;
comment on function matching.note_matches(bigint, timestamptz, integer) is 'Writes what a run of so many fixtures taught: its matches, the day''s rates, the state of each pattern.';
grant execute on function matching.note_matches(bigint, timestamptz, integer) to service_role;

-- sql/matching/match_channels.sql

-- The matcher's one door: runs the handlers over a provider's changed slots and writes what came of it.

-- Compiling the plans of a run costs seconds where the run itself takes less (measured on PostgreSQL 15, where jit is on by default).
create function matching.match_channels(provider_id bigint, at timestamptz)
returns table (fixtures integer, matched integer, unmatched integer)
language plpgsql
set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := match_channels.provider_id;
  v_version bigint;
begin
  -- Locks the one row of search_state: runs take turns, of all providers, because they share the working tables.
  v_version := matching.refresh_search(match_channels.at);
  perform matching.mark_stale(v_provider_id, match_channels.at);
  perform matching.apply_overrides(v_provider_id, match_channels.at);
  perform matching.collect_slots(v_provider_id, v_version);
  perform matching.forget_outdated(v_provider_id, match_channels.at);
  return query select r.* from matching.run_handlers(v_provider_id, match_channels.at, v_version) as r;
  perform matching.resolve_unmatched(v_provider_id);
  delete from matching.slots_at_hand;
end;
$$;
comment on function matching.match_channels(bigint, timestamptz) is
  'Matches a provider''s slots whose name or schedule changed since they were last decided, by the active handlers in order, each over what the earlier ones left. Returns fixtures looked at, matched and left.';
grant execute on function matching.match_channels(bigint, timestamptz) to service_role;

create function matching.rematch_slots(provider_id bigint, channel_name_ids bigint[], at timestamptz) returns void
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_version bigint;
  v_slots bigint[];
begin
  -- The lock that runs take first too: what takes another before it could wait for a run that waits for it.
  select s.version into v_version from matching.search_state as s for update;
  -- The search tables are taken as they are: rebuilding them would decide every slot anew, and that can wait for the next run.
  if v_version is null then
    v_version := matching.refresh_search(rematch_slots.at);
  end if;
  perform matching.mark_stale(rematch_slots.provider_id, rematch_slots.at);
  perform matching.apply_overrides(rematch_slots.provider_id, rematch_slots.at);
  -- A name that is left over stays so, unless the event that it is left over from was the wrong one.
  v_slots := array(
    select c.channel_name_id
    from intake.channel_names as c
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    where c.channel_name_id = any (rematch_slots.channel_name_ids)
      and (s.raw_title is distinct from c.channel_name or s.reason <> 'stale' or exists (
        select from matching.channel_matches as m
        join matching.wrong_events as x on x.channel_name_id = m.channel_name_id and x.event_id = m.event_id
        where m.channel_name_id = c.channel_name_id)));
  perform matching.collect_slots(rematch_slots.provider_id, v_version, v_slots);
  delete from matching.match_cache as m
  using intake.channel_names as c
  where c.channel_name_id = any (v_slots) and m.provider_id = c.provider_id and m.channel_name = c.channel_name;
  perform matching.forget_outdated(rematch_slots.provider_id, null);
  perform matching.run_handlers(rematch_slots.provider_id, rematch_slots.at, v_version);
  perform matching.resolve_unmatched(rematch_slots.provider_id);
  delete from matching.slots_at_hand;
end;
$$;
comment on function matching.rematch_slots(bigint, bigint[], timestamptz) is 'Decides a few slots of a provider anew, at once and whatever was remembered about their names. Names that are left over from an event that ended are not matched again.';
grant execute on function matching.rematch_slots(bigint, bigint[], timestamptz) to service_role;

create function matching.run_handlers(provider_id bigint, at timestamptz, search_version bigint)
returns table (fixtures integer, matched integer, unmatched integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_provider_id bigint := run_handlers.provider_id;
  v_at timestamptz := run_handlers.at;
  v_started timestamptz := clock_timestamp();
  v_fixtures integer;
  v_decided integer;
  v_matched jsonb := '{}'::jsonb;
  v_handler record;
  v_left integer;
begin
  v_fixtures := matching.fill_remainder(v_provider_id, v_at) - matching.set_ended_aside();
  if v_fixtures = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  for v_handler in select h.handler_no from matching.handlers as h where h.is_active order by h.handler_no loop
    v_decided := case v_handler.handler_no
      when 1 then matching.handle_known_names(v_provider_id, v_at)
      when 5 then matching.reuse_matches(v_provider_id, v_at)
      else matching.run_finder(v_handler.handler_no, v_provider_id, v_at)
    end;
    v_matched := v_matched || jsonb_build_object(v_handler.handler_no::text, v_decided);
    -- What both names decided tells the zone of the pack's clocks, and that helps to decide the rest.
    if v_handler.handler_no in (2, 3) and matching.learn_zones(v_provider_id, v_at, v_handler.handler_no) > 0 then
      perform matching.read_learned_zones(v_provider_id, v_at);
    end if;
  end loop;

  select count(*) into v_left from matching.remainder;
  perform matching.record_outcome(v_at, run_handlers.search_version);
  perform matching.note_matches(v_provider_id, v_at, v_fixtures);
  insert into matching.runs (provider_id, at, search_version, fixtures, matched, unmatched, milliseconds)
  values (v_provider_id, v_at, run_handlers.search_version, v_fixtures, v_matched, v_left, extract(epoch from clock_timestamp() - v_started) * 1000);
  delete from matching.remainder;
  delete from matching.candidates;
  return query select v_fixtures, v_fixtures - v_left, v_left;
end;
$$;
comment on function matching.run_handlers(bigint, timestamptz, bigint) is
  'Runs the active handlers over the slots at hand and writes what came of it. Returns fixtures looked at, matched and left.';
grant execute on function matching.run_handlers(bigint, timestamptz, bigint) to service_role;

create function matching.find_candidates(handler_no smallint, provider_id bigint, at timestamptz) returns void
language plpgsql
set search_path = ''
as $$
begin
  case find_candidates.handler_no
    when 2 then
      perform matching.find_by_alias(2::smallint, 9::smallint);
    when 3 then
      perform matching.find_by_alias(3::smallint, 1::smallint);
      perform matching.find_by_team(find_candidates.at, (select p.guide_days from intake.providers as p where p.provider_id = find_candidates.provider_id));
    when 4 then
      perform matching.find_by_similarity(find_candidates.at);
      perform matching.find_by_clock();
      perform matching.find_by_title();
    else
      raise exception 'Cannot run handler %: no such handler', find_candidates.handler_no using errcode = 'EG004';
  end case;
end;
$$;
comment on function matching.find_candidates(smallint, bigint, timestamptz) is 'Lets one of the searching handlers find its candidates. Error EG004: unknown handler.';
grant execute on function matching.find_candidates(smallint, bigint, timestamptz) to service_role;

create function matching.run_finder(handler_no smallint, provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
begin
  perform matching.find_candidates(run_finder.handler_no, run_finder.provider_id, run_finder.at);
  return matching.decide(run_finder.at);
end;
$$;
comment on function matching.run_finder(smallint, bigint, timestamptz) is 'Lets one of the searching handlers find its candidates and decides on them. Returns decided fixtures.';
grant execute on function matching.run_finder(smallint, bigint, timestamptz) to service_role;

create function matching.mark_stale(provider_id bigint, at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  with ends as (
    select s.channel_name_id, s.reason, count(*) as events, max(e.ends_at) as ends_at
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id and d.raw_title = c.channel_name and d.kind in ('event', 'multi')
    join matching.channel_states as s on s.channel_name_id = c.channel_name_id and s.raw_title = d.raw_title and s.match_status = 'matched'
    join matching.channel_matches as m on m.channel_name_id = c.channel_name_id
    join matching.event_ends as e on e.event_id = m.event_id
    where c.provider_id = mark_stale.provider_id and c.record_status = 'active'
    group by s.channel_name_id, s.reason
  ),
  judged as (
    select ends.channel_name_id, ends.reason,
      case
        -- A fixture of the name that has no event yet may still get one.
        when ends.ends_at <= mark_stale.at and ends.events >= (select count(*) from intake.fixtures as f where f.channel_name_id = ends.channel_name_id) then 'stale'
        else 'matched'
      end as new_reason
    from ends
  )
  update matching.channel_states as s
  set reason = judged.new_reason
  from judged
  where judged.channel_name_id = s.channel_name_id and judged.reason <> judged.new_reason;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.mark_stale(bigint, timestamptz) is
  'Marks the slots whose name has not changed since its events ended: the name is left over and must not be matched to the same sides'' next game. Returns how many changed.';
grant execute on function matching.mark_stale(bigint, timestamptz) to service_role;

create function matching.forget_outdated(provider_id bigint, ended_at timestamptz) returns void
language sql
set search_path = ''
as $$
  delete from matching.channel_matches as m
  using matching.slots_at_hand as h
  join intake.parsed_data as d on d.channel_name_id = h.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = h.channel_name_id
  where m.channel_name_id = h.channel_name_id
    -- Of a name with several fixtures those that are over are left over, like a whole name would be.
    and case
      when d.kind <> 'multi' or s.raw_title is distinct from d.raw_title or m.match_method = 'override' then true
      else not exists (select from matching.event_ends as e where e.event_id = m.event_id and e.ends_at <= forget_outdated.ended_at)
    end;

  -- Slots that show no event any more or have left the playlist; their states go too, else one that comes back under its old name would count as decided.
  with gone as (
    delete from matching.channel_states as s
    using intake.channel_names as c, intake.parsed_data as d
    where c.channel_name_id = s.channel_name_id and d.channel_name_id = s.channel_name_id and c.provider_id = forget_outdated.provider_id
      and (c.record_status <> 'active' or (d.kind not in ('event', 'multi', 'team') and s.match_status <> 'manual'))
    returning s.channel_name_id
  )
  delete from matching.channel_matches as m using gone where m.channel_name_id = gone.channel_name_id
$$;
comment on function matching.forget_outdated(bigint, timestamptz) is
  'Removes the matches of the slots at hand, and matches and states of slots that were emptied or archived. Of an unchanged name with several fixtures the matches that ended by the instant stay; with null none does.';
grant execute on function matching.forget_outdated(bigint, timestamptz) to service_role;

create function matching.set_ended_aside() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from matching.remainder as r
  using matching.channel_matches as m
  where m.channel_name_id = r.channel_name_id and m.fixture_no = r.fixture_no;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function matching.set_ended_aside() is 'Takes the fixtures out of the remainder whose matches matching.forget_outdated left: they are over. Returns their number.';
grant execute on function matching.set_ended_aside() to service_role;

create view matching.match_report with (security_invoker = true) as
select c.provider_id, c.channel_name_id, c.position, c.channel_name, c.guide_channel_id, d.kind, m.event_ids, m.confidence, m.match_method,
  coalesce(m.reason, s.reason, d.kind) as reason, m.starts_at, m.title, coalesce(s.match_status, 'unmatched') as match_status
from intake.channel_names as c
join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
left join lateral (
  select string_agg(i.identifier_value, ';' order by e.event_datetime, e.event_id) as event_ids, min(x.confidence) as confidence, min(x.match_method) as match_method,
    string_agg(distinct x.reason, '; ') as reason, min(e.event_datetime) as starts_at, string_agg(e.event_name, '; ' order by e.event_datetime, e.event_id) as title
  from matching.channel_matches as x
  join catalog.events as e on e.event_id = x.event_id
  left join lateral (
    select n.identifier_value from catalog.event_identifiers as n where n.event_id = e.event_id order by n.source <> 'csv', n.event_identifier_id limit 1
  ) as i on true
  where x.channel_name_id = c.channel_name_id
) as m on true
where c.record_status = 'active';
comment on view matching.match_report is 'Every active slot with its events and the reason why, for Studio and for matches.csv.';
revoke all on matching.match_report from anon, authenticated;
grant select on matching.match_report to service_role;

-- sql/matching/near_misses.sql

-- Events that resemble what a name prints and are not meant, with what speaks against each. Called by matching.explain only: it compares with every alias there is.

create function matching.describe_likeness(printed text, side text, likeness real) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select '"' || describe_likeness.printed || '" is ' || case
    when describe_likeness.likeness > 0 then round(100 * describe_likeness.likeness::numeric) || ' % like ' || describe_likeness.side
    else 'not ' || describe_likeness.side || ' (0 % alike)' end
$$;
comment on function matching.describe_likeness(text, text, real) is 'How alike a printed side and a side of an event are, in words.';
grant execute on function matching.describe_likeness(text, text, real) to service_role;

create function matching.sided_misses(at timestamptz) returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  with printed as materialized (
    select r.fixture_id, p.side_no, p.name, p.core
    from matching.remainder as r
    cross join lateral (values (1::smallint, r.a, r.a_core), (2::smallint, r.b, r.b_core)) as p (side_no, name, core)
    where p.name is not null
  ),
  fits as materialized (
    select p.fixture_id, p.side_no, e.event_id, e.side,
      max(case when e.alias in (p.name, p.core) then 1 else matching.side_similarity(p.name, e.alias) end) as likeness,
      max(e.strength) filter (where e.alias in (p.name, p.core)) as strength
    from printed as p
    -- Below 0.4 names share some letters and nothing else.
    join matching.event_sides as e on e.alias in (p.name, p.core) or (e.strength >= 6 and extensions.similarity(e.alias, p.name) >= 0.4)
    group by p.fixture_id, p.side_no, e.event_id, e.side
  ),
  ways as (
    select f.fixture_id, f.event_id, way.is_crossed,
      max(f.likeness) filter (where f.side_no = 1) as a_likeness, max(f.strength) filter (where f.side_no = 1) as a_strength,
      max(f.likeness) filter (where f.side_no = 2) as b_likeness, max(f.strength) filter (where f.side_no = 2) as b_strength
    from fits as f
    cross join (values (false), (true)) as way (is_crossed)
    where (f.side_no = f.side) <> way.is_crossed
    group by f.fixture_id, f.event_id, way.is_crossed
  ),
  laid as (
    select distinct on (w.fixture_id, w.event_id) w.*
    from ways as w
    order by w.fixture_id, w.event_id, coalesce(w.a_likeness, 0) + coalesce(w.b_likeness, 0) desc, w.is_crossed
  ),
  named as (
    select l.fixture_id, l.event_id, r.kind, r.b is null as is_alone, r.is_dated, r.league_ids, r.hint_league_id, f.a, f.b, l.a_strength, l.b_strength,
      coalesce(l.a_likeness, 0) as a_likeness, coalesce(l.b_likeness, 0) as b_likeness, w.league_id, w.starts_at,
      case when l.is_crossed then e.away_team else e.home_team end as a_side, case when l.is_crossed then e.home_team else e.away_team end as b_side,
      -- The one side that is exactly known, and the other as it is printed.
      case when l.a_strength is not null then r.b else r.a end as other, w.sport_id, w.squad, coalesce(l.a_strength, l.b_strength) as known_strength
    from laid as l
    join matching.remainder as r on r.fixture_id = l.fixture_id
    join intake.fixtures as f on f.fixture_id = l.fixture_id
    join catalog.events as e on e.event_id = l.event_id
    join matching.window_events as w on w.event_id = l.event_id
  )
  select n.fixture_id, n.event_id, (case when n.is_alone then greatest(n.a_likeness, n.b_likeness) else (n.a_likeness + n.b_likeness) / 2 end)::real,
    array_remove(array[
      case
        when n.kind = 'team' and n.a_strength is null then '"' || n.a || '" is not exactly ' || n.a_side || ' (' || round(100 * n.a_likeness::numeric) || ' % alike)'
        when n.kind = 'team' and (n.a_strength < 8 or (n.a_strength = 8 and not coalesce(n.league_id = any (n.league_ids), false) and n.league_id is distinct from n.hint_league_id))
          then '"' || n.a || '" may be another team too: for a team''s channel a league or a shelf must say which'
        when n.kind = 'team' then null
        when n.is_alone then 'The name prints one side only, both are needed'
        when n.a_strength is not null and n.b_strength is not null then null
        when n.a_strength is null and n.b_strength is null
          then 'Neither side is exactly named, one must be: ' || matching.describe_likeness(n.a, n.a_side, n.a_likeness) || ', ' || matching.describe_likeness(n.b, n.b_side, n.b_likeness)
        when (case when n.a_strength is null then n.a_likeness else n.b_likeness end) < matching.threshold('side_similarity')
          then case when n.a_strength is null then matching.describe_likeness(n.a, n.a_side, n.a_likeness) else matching.describe_likeness(n.b, n.b_side, n.b_likeness) end
            || ', at least ' || round(100 * matching.threshold('side_similarity')::numeric) || ' % is asked'
        when n.known_strength < 6 then '"' || case when n.a_strength is null then n.b else n.a end || '" is an abbreviation or a shared name: too weak beside a side that is only alike'
        when owner.name is not null then '"' || case when n.a_strength is null then n.a else n.b end || '" is exactly the name of another team, ' || owner.name
        when not n.is_dated and n.starts_at > sided_misses.at + interval '10 days'
          then '"' || case when n.a_strength is null then n.a else n.b end || '" is only alike, and without a date that counts for the coming 10 days'
      end
    ], null)
  from named as n
  left join lateral (
    select min(t.team) as name from matching.team_names as t where t.name = n.other and t.sport_id = n.sport_id and t.squad = n.squad
  ) as owner on n.known_strength is not null
$$;
comment on function matching.sided_misses(timestamptz) is 'Events with sides that resemble printed ones, with what the names themselves have against them; closeness is the mean likeness of both sides, 0 to 1.';
grant execute on function matching.sided_misses(timestamptz) to service_role;

create function matching.titled_misses() returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  select t.fixture_id, t.event_id, t.similarity,
    array_remove(array[
      case
        when not t.is_enough then 'The titles have too little in common: one word is no proof'
        when t.similarity < matching.threshold('title_similarity')
          then 'The titles are ' || round(100 * t.similarity::numeric) || ' % alike, at least ' || round(100 * matching.threshold('title_similarity')::numeric) || ' % is asked'
      end,
      case when not t.fits_session then coalesce(
        (select 'The printed number ' || string_agg(p.word, ' and ' order by p.word) || ' is not in the event''s title'
          from unnest(matching.title_words(r.title)) as p (word)
          where p.word ~ '^\d+$' and p.word <> all (w.title_words)
          having count(*) > 0),
        'It is another session (practice, qualifying, race …) than is printed') end
    ], null)
  from matching.compare_titles(false) as t
  join matching.remainder as r on r.fixture_id = t.fixture_id
  join matching.window_events as w on w.event_id = t.event_id
$$;
comment on function matching.titled_misses() is 'Events without sides that share words with printed titles, with what the titles themselves have against them; closeness is how alike they are.';
grant execute on function matching.titled_misses() to service_role;

create function matching.unsearched_misses(at timestamptz) returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  select distinct r.fixture_id, e.event_id, 1::real,
    array[case
      when e.status in ('postponed', 'cancelled') then 'It is ' || e.status
      else 'It is outside of the days that are searched, from ' || matching.threshold('window_days_before') || ' days ago to ' || matching.threshold('window_days_after') || ' ahead'
    end]
  from matching.remainder as r
  join catalog.team_aliases as one on one.alias_normalized in (r.a, r.a_core)
  join catalog.team_aliases as other on other.alias_normalized in (r.b, r.b_core)
  join catalog.events as e on (e.home_team_id = one.team_id and e.away_team_id = other.team_id) or (e.home_team_id = other.team_id and e.away_team_id = one.team_id)
  where e.record_status = 'active' and e.event_datetime between unsearched_misses.at - interval '30 days' and unsearched_misses.at + interval '120 days'
    and not exists (select from matching.window_events as w where w.event_id = e.event_id)
$$;
comment on function matching.unsearched_misses(timestamptz) is 'Events between exactly the printed teams that the matcher does not look at: postponed, cancelled, too long ago or too far ahead.';
grant execute on function matching.unsearched_misses(timestamptz) to service_role;

create function matching.time_veto(fixture_id bigint, event_id bigint, at timestamptz, days integer) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when r.kind = 'team' and w.starts_at not between time_veto.at - interval '12 hours' and time_veto.at + make_interval(days => time_veto.days)
      then 'It is not within the ' || time_veto.days || ' days of the guide'
    when r.kind = 'team' then null
    when r.is_dated and apart.hours > matching.threshold('clock_veto_hours')
      then 'It starts ' || round(apart.hours) || ' h from the printed time; more than ' || matching.threshold('clock_veto_hours') || ' h is another event'
    when w.starts_at between r.earliest and r.latest then case when not r.is_dated and w.ends_at <= time_veto.at then 'It is over, and without a date the name means one to come' end
    when r.is_dated then 'It is on another day than is printed'
    when w.starts_at < r.earliest then 'It started too long ago for a name without a date'
    else 'It is more than ' || matching.threshold('undated_days') || ' days ahead, too far for a name without a date'
  end
  from matching.remainder as r
  join matching.window_events as w on w.event_id = time_veto.event_id
  cross join lateral (
    select min(abs(extract(epoch from w.starts_at - i.instant)) / 3600) as hours
    from (
      select unnest(r.instants) as instant
      -- Listings count the small hours to the evening before.
      union all select unnest(r.instants) + interval '1 day' where r.clock < time '06:00'
    ) as i
  ) as apart
  where r.fixture_id = time_veto.fixture_id
$$;
comment on function matching.time_veto(bigint, bigint, timestamptz, integer) is 'What an event''s start has against a fixture of the remainder; null when it is within the printed time.';
grant execute on function matching.time_veto(bigint, bigint, timestamptz, integer) to service_role;

create function matching.near_misses(at timestamptz, days integer) returns table (fixture_id bigint, event_id bigint, closeness real, vetoes text[])
language sql
stable
set search_path = ''
as $$
  select c.fixture_id, c.event_id, c.closeness,
    c.vetoes || array_remove(array[
      case
        when r.squad = e.squad or (r.squad = '' and not w.squad_is_printed) then null
        when not matching.fits_squad(r.squad, e.squad, w.squad_is_printed) then case
          when r.squad = '' then 'It is of ' || replace(e.squad, '+', ' and ') || ', and the name does not say so'
          else 'The name says ' || replace(r.squad, '+', ' and ') || ', the event is of ' || coalesce(nullif(replace(e.squad, '+', ' and '), ''), 'the first teams') end
        else 'It is of ' || replace(e.squad, '+', ' and ') || ', and the name says so neither by a word nor by a clock that agrees to the minute'
      end,
      case when not (e.sport_id = any (r.sport_ids)) then 'The name says '
        || (select string_agg(s.canonical_name, ' or ' order by s.canonical_name) from catalog.api_sports_canonical as s where s.sport_id = any (r.sport_ids) and not s.is_catch_all) || ', the event is '
        || (select s.canonical_name from catalog.api_sports_canonical as s where s.sport_id = e.sport_id) end,
      matching.time_veto(c.fixture_id, c.event_id, near_misses.at, near_misses.days),
      case when exists (select from matching.wrong_events as x where x.channel_name_id = r.channel_name_id and x.event_id = c.event_id)
        then 'A person said that it is wrong for this name' end
    ], null)
  from (
    select distinct on (x.fixture_id, x.event_id) x.*
    from (
      select * from matching.sided_misses(near_misses.at)
      union all select * from matching.titled_misses()
      union all select * from matching.unsearched_misses(near_misses.at)
    ) as x
    -- One side of two is half of it; a third of the words is the least that looks like the same title.
    where x.closeness >= 0.33
    order by x.fixture_id, x.event_id, x.closeness desc
  ) as c
  join matching.remainder as r on r.fixture_id = c.fixture_id
  join catalog.events as e on e.event_id = c.event_id
  left join matching.window_events as w on w.event_id = c.event_id
$$;
comment on function matching.near_misses(timestamptz, integer) is
  'Events that resemble fixtures of the remainder, with what speaks against each; none speaks against candidates. days are those of the guide. Compares with every alias there is: for a slot or two, not for a playlist.';
grant execute on function matching.near_misses(timestamptz, integer) to service_role;

-- sql/matching/explain.sql

-- Why a slot shows what it shows: what its name prints, the candidates with their scores, and near misses with what spoke against each.

create type matching.explanation as (
  fixture_no smallint,
  place integer,
  event_id bigint,
  event_name text,
  league text,
  starts_at timestamptz,
  handler_no smallint,
  strength smallint,
  similarity real,
  evidence integer,
  minutes_off integer,
  confidence real,
  verdict text,
  explanation text
);
comment on type matching.explanation is 'One line of matching.explain.';

create function matching.describe_event(event_id bigint) returns text
language sql
stable
set search_path = ''
as $$
  select e.event_name || ' (' || l.canonical_name || ', ' || to_char(e.event_datetime at time zone 'UTC', 'Dy FMDD Mon HH24:MI') || ' UTC)'
  from catalog.events as e
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  where e.event_id = describe_event.event_id
$$;
comment on function matching.describe_event(bigint) is 'An event in a few words: name, league, start.';
grant execute on function matching.describe_event(bigint) to service_role;

create function matching.describe_kind(kind text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select case describe_kind.kind
    when 'event' then 'one event'
    when 'multi' then 'several events'
    when 'team' then 'the channel of one team'
    when 'placeholder' then 'an empty slot'
    when 'linear' then 'a channel with a programme of its own'
    when 'show' then 'a show'
    when 'header' then 'a heading of the playlist'
  end
$$;
comment on function matching.describe_kind(text) is 'What a kind of name announces, in words.';
grant execute on function matching.describe_kind(text) to service_role;

create function matching.describe_fixture(fixture_id bigint) returns text
language sql
stable
set search_path = ''
as $$
  select concat_ws('; ',
    case
      when r.kind = 'team' then 'all games of "' || f.a || '"'
      when r.b is not null then '"' || f.a || '" against "' || f.b || '"' || case when r.is_away_first then ' (at home)' else '' end
      when btrim(r.title) <> '' then 'title "' || r.title || '"'
      else 'neither sides nor a title'
    end,
    case when r.squad <> '' then 'of ' || replace(r.squad, '+', ' and ') end,
    'sport ' || (select string_agg(s.canonical_name, ' or ' order by s.canonical_name) from catalog.api_sports_canonical as s
      where s.sport_id = any (r.sport_ids) and not s.is_catch_all),
    'league ' || (select string_agg(l.canonical_name, ' or ' order by l.canonical_name) from catalog.api_leagues_canonical as l where l.league_id = any (r.league_ids)),
    'the shelf usually carries ' || coalesce(
      (select l.canonical_name from catalog.api_leagues_canonical as l where l.league_id = r.hint_league_id),
      (select s.canonical_name from catalog.api_sports_canonical as s where s.sport_id = r.hint_sport_id)),
    case
      when r.days is not null then 'on ' || array_to_string(r.days, ' or ')
      when f.printed_date is not null or f.weekday is not null then 'a date that no day can have'
      else 'no date'
    end,
    case
      when r.clock is not null then 'at ' || to_char(r.clock, 'HH24:MI') || ' ' || r.zone_name || case r.zone_source
        when 'printed' then ' (zone printed)' when 'learned' then ' (zone learned from other names of the pack)' else ' (no zone printed, the provider''s is assumed)' end
      when f.clock is not null then 'at ' || to_char(f.clock, 'HH24:MI') || ' in the unknown zone ' || f.zone || ', so the clock is not used'
      else 'no clock'
    end)
  from matching.remainder as r
  join intake.fixtures as f on f.fixture_id = r.fixture_id
  where r.fixture_id = describe_fixture.fixture_id
$$;
comment on function matching.describe_fixture(bigint) is 'What a fixture of the remainder prints and what that can mean, in words.';
grant execute on function matching.describe_fixture(bigint) to service_role;

create function matching.explain_candidates(at timestamptz, days integer) returns setof matching.explanation
language sql
stable
set search_path = ''
as $$
  with judged as materialized (
    select j.* from matching.judge(explain_candidates.at) as j join matching.remainder as r on r.fixture_id = j.fixture_id
  ),
  best as materialized (
    select j.fixture_id, j.event_id, j.evidence, j.similarity, j.verdict, matching.describe_event(j.event_id) as event
    from judged as j
    where j.place = 1 and j.kind <> 'team'
  ),
  rivals as materialized (
    select j.fixture_id, string_agg(matching.describe_event(j.event_id), ' and ' order by j.place) as events
    from judged as j
    where j.place > 1 and j.verdict = 'ambiguous'
    group by j.fixture_id
  ),
  missed as materialized (
    select n.*, r.fixture_no, same.event_id as meant_event_id, same.is_dated,
      row_number() over (partition by n.fixture_id order by round(n.closeness::numeric, 1) desc, cardinality(n.vetoes), abs(extract(epoch from w.starts_at - explain_candidates.at)), n.event_id) as nth
    from matching.near_misses(explain_candidates.at, explain_candidates.days) as n
    join matching.remainder as r on r.fixture_id = n.fixture_id
    left join matching.window_events as w on w.event_id = n.event_id
    left join lateral (select j.event_id, r.is_dated from judged as j where j.fixture_id = n.fixture_id and j.meeting = w.meeting and j.kind <> 'team') as same on true
    where not exists (select from judged as j where j.fixture_id = n.fixture_id and j.event_id = n.event_id)
  ),
  listed as (
    select j.fixture_no, (row_number() over (partition by j.fixture_id order by j.place, j.event_id))::integer as place, j.event_id, j.handler_no, j.strength, j.similarity, j.evidence,
      j.minutes_off, j.confidence, j.verdict,
      matching.reason_for(j.kind, j.strength, j.similarity, j.minutes_off, j.is_zone_known)
        || case when j.is_reversed then '; the name has the other side at home' else '' end
        || case j.verdict
          when 'ambiguous' then '; ' || coalesce(case when j.place = 1 then rivals.events else best.event end || ' fits as well and nothing says which is meant', 'two games of these sides are within hours of each other, and the printed clock fits neither exactly')
          when 'outranked' then '; ' || best.event || case
            when j.evidence < best.evidence then ' has more that speaks for it (' || best.evidence || ' against ' || j.evidence || ')'
            when j.similarity < best.similarity - 0.005 then ' is nearer to the printed names'
            else ' is nearer to the printed time' end
          when 'low_confidence' then '; too unsure: ' || round(j.confidence::numeric, 2) || ', at least ' || round(matching.threshold('accept_confidence')::numeric, 2) || ' is asked'
            || case
              when c.league_fit = 'other' then coalesce('. The name prints another competition, ' || r.league_printed, '. The shelf carries another sport')
              when j.strength between 1 and 5 and j.evidence = 0 then '. Abbreviations and shared names need a league, a shelf or a clock beside them'
              when j.strength > 0 and j.similarity < 1 and j.minutes_off is null then '. A side that is only alike needs a clock or a league beside it'
              when j.minutes_off > 90 and j.is_zone_known then '. The printed time is another'
              else '' end
          else '' end as explanation
    from judged as j
    join matching.remainder as r on r.fixture_id = j.fixture_id
    join matching.rated_candidates as c on c.fixture_id = j.fixture_id and c.event_id = j.event_id
    left join best on best.fixture_id = j.fixture_id
    left join rivals on rivals.fixture_id = j.fixture_id
    union all
    select m.fixture_no, ((select count(*) from judged as j where j.fixture_id = m.fixture_id) + m.nth)::integer, m.event_id, null, null, m.closeness, null, null, null, 'vetoed',
      case
        when cardinality(m.vetoes) > 0 then array_to_string(m.vetoes, '; ')
        when m.meant_event_id is not null then 'Another game of the same sides is meant, ' || matching.describe_event(m.meant_event_id) || case
          when m.is_dated then ': it is nearer to the printed time or has the printed side at home' else ': without a date the next one counts' end
        when best.verdict = 'chosen' then 'Not looked at: the name fits ' || best.event || ' better'
        when exists (select from matching.handlers as h where h.handler_no between 2 and 4 and not h.is_active) then 'A handler that would find it is switched off in matching.handlers'
        else 'Its names are too weak to tell it from others'
      end
    from missed as m
    left join best on best.fixture_id = m.fixture_id
    where m.nth <= 5
  )
  select l.fixture_no, l.place, l.event_id, e.event_name, g.canonical_name, e.event_datetime, l.handler_no, l.strength, l.similarity, l.evidence, l.minutes_off,
    l.confidence, l.verdict, l.explanation
  from listed as l
  join catalog.events as e on e.event_id = l.event_id
  join catalog.api_leagues_canonical as g on g.league_id = e.league_id
$$;
comment on function matching.explain_candidates(timestamptz, integer) is
  'Candidates and up to five near misses of each fixture in the remainder, as matching.explain lists them; days are those of the guide.';
grant execute on function matching.explain_candidates(timestamptz, integer) to service_role;

create function matching.explain_decision(channel_name_id bigint) returns setof matching.explanation
language sql
stable
set search_path = ''
as $$
  select r.fixture_no, 0, m.event_id, e.event_name, l.canonical_name, e.event_datetime, m.handler_no, null::smallint, null::real, null::integer, null::integer, m.confidence,
    d.outcome,
    'Read as ' || matching.describe_kind(r.kind) || ': ' || matching.describe_fixture(r.fixture_id) || '. ' || case d.outcome
      when 'matched' then 'Shows ' || m.events || ': ' || m.reason
      when 'stale' then 'The name has not changed since its event ended' || coalesce(' (' || m.events || ')', '') || ': it is left over, and means no other event until the provider changes it'
      when 'no_event' then 'No event: none has these names at a time that can be meant'
      when 'ambiguous' then 'No event: several fit, and nothing says which is meant'
      when 'low_confidence' then 'No event: the one that fits best is too unsure'
      when 'over' then 'No event: what fits is over'
      when 'no_sides' then 'No event: there is nothing to look up'
      else 'Not decided yet: the next run of the matcher will look at it' end
  from matching.remainder as r
  left join matching.channel_states as s on s.channel_name_id = r.channel_name_id and s.raw_title = r.channel_name
  left join matching.unmatched_channels as u
    on u.channel_name_id = r.channel_name_id and u.channel_name = r.channel_name and u.fixture_no = r.fixture_no and not u.resolved
  left join lateral (
    select min(x.event_id) as event_id, min(x.handler_no) as handler_no, min(x.confidence) as confidence, string_agg(distinct x.reason, '; ') as reason,
      string_agg(matching.describe_event(x.event_id), ' and ' order by x.event_id) as events
    from matching.channel_matches as x
    where x.channel_name_id = r.channel_name_id and x.fixture_no = r.fixture_no
    having count(*) > 0
  ) as m on s.channel_name_id is not null
  left join catalog.events as e on e.event_id = m.event_id
  left join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  cross join lateral (
    select case
      when s.channel_name_id is null then 'undecided' when s.reason = 'stale' then 'stale' when m.event_id is not null then 'matched' else coalesce(u.failure_reason, s.reason)
    end as outcome
  ) as d
  where r.channel_name_id = explain_decision.channel_name_id
$$;
comment on function matching.explain_decision(bigint) is 'What the fixtures of a slot print and what was decided, one line each; of several events of a team''s channel the columns show the first.';
grant execute on function matching.explain_decision(bigint) to service_role;

create function matching.explain_unlooked(channel_name_id bigint) returns setof matching.explanation
language sql
stable
set search_path = ''
as $$
  select null::smallint, 0, m.event_id, e.event_name, l.canonical_name, e.event_datetime, m.handler_no, null::smallint, null::real, null::integer, null::integer, m.confidence,
    x.verdict,
    case x.verdict
      when 'archived' then 'The slot has left the playlist; this was its last name'
      when 'unread' then 'The name "' || c.channel_name || '" has not been read yet; the next synchronisation of the playlist reads it'
      when 'override' then coalesce(m.reason || ': the name shows ' || matching.describe_event(m.event_id), 'An admin decided that this name shows no event')
        || '. It holds until the override is changed in matching.match_overrides'
      else 'Read as ' || matching.describe_kind(d.kind) || ': it announces no event, so none is looked up'
    end
  from intake.channel_names as c
  left join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  left join matching.channel_matches as m on m.channel_name_id = c.channel_name_id and s.match_status = 'manual'
  left join catalog.events as e on e.event_id = m.event_id
  left join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  cross join lateral (
    select case
      when c.record_status <> 'active' then 'archived'
      when s.match_status = 'manual' and s.raw_title = c.channel_name then 'override'
      when d.raw_title is distinct from c.channel_name then 'unread'
      when d.kind not in ('event', 'multi', 'team') then d.kind
    end as verdict
  ) as x
  where c.channel_name_id = explain_unlooked.channel_name_id and x.verdict is not null
$$;
comment on function matching.explain_unlooked(bigint) is
  'The one line for a slot whose name is not looked up at all: archived, unread, override, or its kind when it announces no event. No line for others.';
grant execute on function matching.explain_unlooked(bigint) to service_role;

create function matching.explain(channel_name_id bigint, at timestamptz default now()) returns setof matching.explanation
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_id bigint := explain.channel_name_id;
  v_at timestamptz := explain.at;
  v_provider_id bigint;
  v_days integer;
  v_is_stale boolean;
  v_handler_no smallint;
  v_lines matching.explanation[];
begin
  select c.provider_id, p.guide_days, coalesce(s.reason = 'stale' and s.raw_title = c.channel_name, false) into v_provider_id, v_days, v_is_stale
  from intake.channel_names as c
  join intake.providers as p on p.provider_id = c.provider_id
  left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
  where c.channel_name_id = v_id;
  if not found then
    raise exception 'Cannot explain slot %: there is none', v_id using errcode = 'EG005', hint = 'Look its channel_name_id up in intake.channel_names.';
  end if;
  v_lines := array(select l from matching.explain_unlooked(v_id) as l);
  if cardinality(v_lines) > 0 then
    return query select l.* from unnest(v_lines) as l;
    return;
  end if;

  -- The matcher's own steps are taken, so that what is said is what a run would do; then all of them are undone.
  begin
    perform matching.refresh_search(v_at);
    perform matching.collect_slots(v_provider_id, 0, array[v_id]);
    perform matching.fill_remainder(v_provider_id, v_at);
    v_lines := array(select l from matching.explain_decision(v_id) as l);
    perform matching.forget_outdated(v_provider_id, v_at);
    perform matching.set_ended_aside();
    for v_handler_no in select h.handler_no from matching.handlers as h where h.is_active and h.handler_no between 2 and 4 order by h.handler_no loop
      perform matching.find_candidates(v_handler_no, v_provider_id, v_at);
      -- As in a run, a fixture that is decided is not shown to later handlers.
      v_lines := v_lines || array(
        select l from matching.explain_candidates(v_at, v_days) as l
        where l.fixture_no in (select j.fixture_no from matching.judge(v_at) as j where j.verdict = 'chosen'));
      delete from matching.remainder as r using matching.judge(v_at) as j where j.fixture_id = r.fixture_id and j.verdict = 'chosen';
    end loop;
    v_lines := v_lines || array(select l from matching.explain_candidates(v_at, v_days) as l);
    if exists (select from matching.handlers as h where h.is_active and h.handler_no = 5) then
      perform matching.reuse_matches(v_provider_id, v_at);
      v_lines := v_lines || array(
        select row(m.fixture_no, 1, m.event_id, e.event_name, l.canonical_name, e.event_datetime, m.handler_no, null, null, null, null, m.confidence, 'chosen', m.reason)::matching.explanation
        from matching.channel_matches as m
        join catalog.events as e on e.event_id = m.event_id
        join catalog.api_leagues_canonical as l on l.league_id = e.league_id
        where m.channel_name_id = v_id);
    end if;
    raise exception 'Explained' using errcode = 'EG000';
  exception when sqlstate 'EG000' then
    null;
  end;
  return query
    select l.fixture_no, (row_number() over (partition by l.fixture_no order by l.place > 0, l.verdict <> 'chosen', l.place))::integer - 1, l.event_id, l.event_name, l.league, l.starts_at,
      l.handler_no, l.strength, l.similarity, l.evidence, l.minutes_off, l.confidence,
      case when v_is_stale and l.verdict = 'chosen' then 'stale' else l.verdict end,
      case when v_is_stale and l.verdict = 'chosen' then 'Would be chosen if the name were new. ' else '' end || l.explanation
    from unnest(v_lines) as l
    order by l.fixture_no, 2;
end;
$$;
comment on function matching.explain(bigint, timestamptz) is
  'Why a slot shows what it shows. Of each fixture place 0 says what the name prints and what was decided, 1 and up are the candidates in their order with every score, then come up to five near misses with what spoke against them. verdict of candidates: chosen, ambiguous, outranked, low_confidence, vetoed. Changes nothing. Error EG005: no such slot.';
grant execute on function matching.explain(bigint, timestamptz) to service_role;

-- sql/guide/tiers.sql

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

-- sql/guide/epg_data.sql

-- Programme rows: the guide itself, one row for each block of each channel.

create table guide.epg_data (
  epg_data_id bigint generated always as identity primary key,
  channel_name_id bigint not null references intake.channel_names (channel_name_id) on delete cascade,
  start_time timestamptz not null,
  end_time timestamptz not null,
  block text not null,
  title text not null,
  sub_title text,
  description text,
  category text,
  language text not null default 'en',
  icon_url text,
  is_live boolean not null default false,
  is_new boolean not null default false,
  is_premiere boolean not null default false,
  event_id bigint references catalog.events (event_id) on delete set null,
  sports_metadata jsonb,
  confidence real,
  match_status text not null,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (channel_name_id, start_time),
  constraint epg_data_block_check check (block in ('event', 'pre', 'post', 'upcoming', 'rest')),
  constraint epg_data_times_check check (end_time > start_time),
  constraint epg_data_confidence_check check (confidence between 0 and 1),
  constraint epg_data_match_status_check check (match_status in ('matched', 'partial', 'unmatched', 'manual')),
  constraint epg_data_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table guide.epg_data is 'Programmes of event channels, as guide.schedule_channels lays them out: no gaps, no overlaps, an unchanged row is never rewritten.';
comment on column guide.epg_data.block is 'event, or what surrounds it: upcoming, pre, post, rest.';
comment on column guide.epg_data.category is 'The sport''s XMLTV category.';
comment on column guide.epg_data.icon_url is
  'fixture-image/…: a picture drawn by that function, below the functions'' address, which is put in front when the guide is rendered. Else a whole address.';
comment on column guide.epg_data.sports_metadata is
  'Facts of the event that tiers may show: emoji, league, sport, venue, teams, logos, status, method. Where the functions'' address is not known, thumbnail, home_logo or league_logo is the icon.';
comment on column guide.epg_data.record_status is 'archived: replaced by a later schedule.';
revoke all on guide.epg_data from anon, authenticated;
grant select, insert, update, delete on guide.epg_data to service_role;
alter table guide.epg_data enable row level security;
create index epg_data_event_id_idx on guide.epg_data (event_id);
create trigger epg_data_100_set_updated_at before update on guide.epg_data
  for each row execute function ops.tg_set_updated_at();
create trigger epg_data_200_soft_delete before delete on guide.epg_data
  for each row execute function ops.tg_soft_delete('epg_data_id');

create table guide.channel_schedules (
  channel_name_id bigint primary key references intake.channel_names (channel_name_id) on delete cascade,
  input_hash text not null,
  scheduled_at timestamptz not null
);
comment on table guide.channel_schedules is 'What each channel''s programmes were made from. The same input is not scheduled again.';
revoke all on guide.channel_schedules from anon, authenticated;
grant select, insert, update, delete on guide.channel_schedules to service_role;
alter table guide.channel_schedules enable row level security;

-- sql/guide/epg_file_cache.sql

-- The guides that players ask for, and when their content last changed.

create table guide.epg_file_cache (
  epg_file_cache_id bigint generated always as identity primary key,
  provider_id bigint not null references intake.providers (provider_id) on delete cascade,
  tier text not null references guide.tiers (tier_code),
  invalidated_at timestamptz not null default now(),
  content_version bigint not null default 1,
  access_count bigint not null default 0,
  last_accessed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, tier)
);
comment on table guide.epg_file_cache is 'One row for each guide that a player has asked for. Its content_version is the guide''s ETag.';
comment on column guide.epg_file_cache.invalidated_at is 'When programmes or channels of the provider last changed.';
comment on column guide.epg_file_cache.content_version is 'Goes up with each change, so that a player that has the guide already is told so.';
revoke all on guide.epg_file_cache from anon, authenticated;
grant select, insert, update, delete on guide.epg_file_cache to service_role;
alter table guide.epg_file_cache enable row level security;
create index epg_file_cache_tier_idx on guide.epg_file_cache (tier);
create trigger epg_file_cache_100_set_updated_at before update on guide.epg_file_cache
  for each row execute function ops.tg_set_updated_at();

create function guide.tg_invalidate_guides() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update guide.epg_file_cache as f
  set invalidated_at = now(), content_version = f.content_version + 1
  where f.provider_id in (
    select c.provider_id
    from intake.channel_names as c
    where c.channel_name_id in (select distinct r.channel_name_id from changed_rows as r));
  return null;
end;
$$;
comment on function guide.tg_invalidate_guides() is
  'After programmes or channels changed: the guides that show them get a new version. Security definer because whoever edits a programme may not write epg_file_cache.';
create trigger invalidate_on_epg_data_change_insert after insert on guide.epg_data
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
create trigger invalidate_on_epg_data_change_update after update on guide.epg_data
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
create trigger invalidate_on_channel_names_change_insert after insert on intake.channel_names
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();
create trigger invalidate_on_channel_names_change_update after update on intake.channel_names
  referencing new table as changed_rows for each statement execute function guide.tg_invalidate_guides();

-- sql/guide/fixture_images.sql

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

-- sql/guide/schedule_inputs.sql

-- What the channels of a guide show: the three cases (matched, parsed, none), and the events themselves before blocks are laid around them.

create function guide.reading_title(reading jsonb) returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select nullif(string_agg(f.title, ' / ' order by f.fixture_no), '')
  from (
    select x.fixture_no,
      case
        when x.fixture ->> 'a' is not null and x.fixture ->> 'b' is not null
          then concat_ws(': ', x.fixture ->> 'title', (x.fixture ->> 'a') || case when x.fixture ->> 'order' = 'away_home' then ' at ' else ' vs ' end || (x.fixture ->> 'b'))
        else coalesce(x.fixture ->> 'title', x.fixture ->> 'a')
      end as title
    from jsonb_array_elements(
      case when jsonb_array_length(reading_title.reading -> 'fixtures') > 0 then reading_title.reading -> 'fixtures' else jsonb_build_array(reading_title.reading) end
    ) with ordinality as x (fixture, fixture_no)
  ) as f
$$;
comment on function guide.reading_title(jsonb) is 'What a name prints, as a title: its sides or its title; several fixtures side by side; null when it prints neither.';
grant execute on function guide.reading_title(jsonb) to service_role;

create unlogged table guide.channel_inputs (
  channel_name_id bigint primary key,
  input_hash text not null,
  schedule_case text not null,
  match_status text not null,
  rest_title text not null,
  rest_icon_url text,
  parsed_days date[]
);
comment on table guide.channel_inputs is 'Channels whose programmes are to be laid out anew. Only inside guide.schedule_channels'' transaction.';
comment on column guide.channel_inputs.schedule_case is 'matched: facts of events; parsed: honest text of the name; none: no event.';
comment on column guide.channel_inputs.rest_title is 'Title of the time without an event.';
comment on column guide.channel_inputs.rest_icon_url is 'Picture beside rest_title: of the league or sport that the name prints.';
comment on column guide.channel_inputs.parsed_days is 'Days on which rest_title holds, from a printed date; null for all days.';
revoke all on guide.channel_inputs from anon, authenticated;
grant select on guide.channel_inputs to service_role;
alter table guide.channel_inputs enable row level security;

create unlogged table guide.spans (
  channel_name_id bigint not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  event_id bigint,
  title text not null,
  sub_title text,
  description text,
  category text,
  icon_url text,
  sports_metadata jsonb,
  confidence real,
  primary key (channel_name_id, starts_at)
);
comment on table guide.spans is 'Events of those channels before the blocks around them are laid out. Only inside guide.schedule_channels'' transaction.';
revoke all on guide.spans from anon, authenticated;
grant select on guide.spans to service_role;
alter table guide.spans enable row level security;

create function guide.collect_inputs(provider_id bigint, at timestamptz, window_from timestamptz, window_to timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = collect_inputs.provider_id);
  v_rest text := (select b.title from guide.block_rules as b where b.block = 'rest');
  v_rules text := (select md5(string_agg(b.block || b.minutes || b.title, ' ' order by b.block)) from guide.block_rules as b);
begin
  delete from guide.channel_inputs;
  with matched as (
    select m.channel_name_id,
      md5(string_agg(m.event_id || ' ' || greatest(e.updated_at, l.updated_at, s.updated_at, home.updated_at, away.updated_at, people.updated_at) || ' ' || m.confidence, ',' order by m.event_id)) as events
    from matching.channel_matches as m
    join catalog.events as e on e.event_id = m.event_id
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id
    join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
    -- The sides' badges are on the event's picture.
    left join catalog.teams as home on home.team_id = e.home_team_id
    left join catalog.teams as away on away.team_id = e.away_team_id
    left join (
      select p.event_id, max(person.updated_at) as updated_at
      from catalog.event_participants as p
      join catalog.participants as person on person.participant_id = p.participant_id
      where p.role <> 'field'
      group by p.event_id
    ) as people on people.event_id = e.event_id
    group by m.channel_name_id
  ),
  stated as (
    select c.channel_name_id, c.channel_name, d.kind, d.parsed_data, matched.events, coalesce(s.match_status, 'unmatched') as match_status,
      case
        when matched.events is not null then 'matched'
        -- An admin said that the name shows no event, whatever it looks like.
        when s.match_status = 'manual' then 'none'
        when d.kind in ('event', 'multi', 'team', 'show') then 'parsed'
        else 'none'
      end as schedule_case
    from intake.channel_names as c
    join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
    left join matching.channel_states as s on s.channel_name_id = c.channel_name_id
    left join matched on matched.channel_name_id = c.channel_name_id
    where c.provider_id = collect_inputs.provider_id and c.record_status = 'active'
  ),
  hashed as (
    select stated.*, md5(concat_ws(' ', stated.channel_name, stated.schedule_case, stated.match_status, stated.events, collect_inputs.window_from, collect_inputs.window_to, v_zone, v_rules)) as input_hash
    from stated
  )
  insert into guide.channel_inputs (channel_name_id, input_hash, schedule_case, match_status, rest_title, rest_icon_url, parsed_days)
  select h.channel_name_id, h.input_hash, h.schedule_case, h.match_status,
    case
      when h.schedule_case = 'parsed' then coalesce(guide.reading_title(h.parsed_data), h.channel_name)
      when h.kind = 'linear' then h.channel_name
      else v_rest
    end,
    case when h.schedule_case = 'parsed' then p.image_path end,
    case
      when h.schedule_case = 'parsed'
        then matching.printed_days(h.parsed_data ->> 'date', (h.parsed_data ->> 'weekday')::smallint, collect_inputs.at, v_zone)
    end
  from hashed as h
  left join guide.channel_schedules as k on k.channel_name_id = h.channel_name_id
  left join guide.printed_images as p on p.channel_name_id = h.channel_name_id and p.fixture_no = 1
  where k.input_hash is distinct from h.input_hash;
  get diagnostics v_count = row_count;
  analyze guide.channel_inputs;
  return v_count;
end;
$$;
comment on function guide.collect_inputs(bigint, timestamptz, timestamptz, timestamptz) is
  'Finds the channels of a provider whose name, matches, window or rules changed since they were last scheduled, and decides their case. Returns their number.';
grant execute on function guide.collect_inputs(bigint, timestamptz, timestamptz, timestamptz) to service_role;

create function guide.collect_spans(provider_id bigint, at timestamptz, window_from timestamptz, window_to timestamptz) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_zone text := (select p.default_timezone from intake.providers as p where p.provider_id = collect_spans.provider_id);
begin
  delete from guide.spans;
  insert into guide.spans (channel_name_id, starts_at, ends_at, event_id, title, sub_title, description, category, icon_url, sports_metadata, confidence)
  select distinct on (m.channel_name_id, e.event_datetime) m.channel_name_id, e.event_datetime,
    e.event_datetime + make_interval(mins => coalesce(l.duration_minutes, s.duration_minutes)),
    e.event_id, e.event_name, l.canonical_name,
    concat_ws(' ', l.canonical_name || '.', nullif(concat_ws(', ', e.round, e.season), '') || '.',
      'Starts ' || to_char(e.event_datetime, 'Dy FMDD Mon FMHH12:MI AM TZ') || '.'),
    s.xmltv_category, p.image_path,
    jsonb_strip_nulls(jsonb_build_object('emoji', s.emoji, 'sport', s.canonical_name, 'league', l.canonical_name, 'venue', e.venue, 'city', e.city,
      'home_team', e.home_team, 'away_team', e.away_team, 'thumbnail', e.thumbnail_url, 'home_logo', coalesce(e.home_logo_url, p.home_badge_url),
      'away_logo', coalesce(e.away_logo_url, p.away_badge_url), 'league_logo', l.logo_url,
      'broadcaster', e.broadcaster, 'round', e.round, 'season', e.season, 'event_status', e.status, 'method', m.match_method)),
    m.confidence
  from guide.channel_inputs as i
  join matching.channel_matches as m on m.channel_name_id = i.channel_name_id
  join catalog.events as e on e.event_id = m.event_id
  join catalog.api_leagues_canonical as l on l.league_id = e.league_id
  join catalog.api_sports_canonical as s on s.sport_id = e.sport_id
  join guide.event_images as p on p.event_id = e.event_id
  where e.event_datetime < collect_spans.window_to + interval '40 days'
    -- No event is longer than twelve hours; one that is over may still have ended the one before it.
    and e.event_datetime > collect_spans.window_from - interval '12 hours'
  order by m.channel_name_id, e.event_datetime, m.confidence desc, e.event_id;

  -- Unmatched names with a day, a clock and a zone have a time that can be trusted; the rest of them only have their text.
  insert into guide.spans (channel_name_id, starts_at, ends_at, title, sub_title, description, category, icon_url, sports_metadata)
  with learned as materialized (
    select l.grammar, l.shelf, l.zone_name from matching.learned_zones as l where l.provider_id = collect_spans.provider_id and l.is_used order by l.shelf = ''
  )
  select distinct on (i.channel_name_id, t.starts_at) i.channel_name_id, t.starts_at, t.starts_at + make_interval(mins => coalesce(s.duration_minutes, 120)),
    coalesce(case when f.a is not null and f.b is not null then concat_ws(': ', f.title, f.a || case when f.is_away_first then ' at ' else ' vs ' end || f.b) end, f.title, f.a, i.rest_title),
    d.parsed_data ->> 'league',
    'Starts ' || to_char(t.starts_at, 'Dy FMDD Mon FMHH12:MI AM TZ') || ', as the channel''s name prints it.',
    s.xmltv_category, p.image_path,
    jsonb_strip_nulls(jsonb_build_object('emoji', s.emoji, 'sport', s.canonical_name, 'league', d.parsed_data ->> 'league', 'league_logo', p.logo_url))
  from guide.channel_inputs as i
  join intake.parsed_data as d on d.channel_name_id = i.channel_name_id and d.kind in ('event', 'multi')
  join intake.fixtures as f on f.channel_name_id = i.channel_name_id
  join lateral (
    -- Printed, or learned from the pack's matched events: a guess is no time that can be trusted.
    select z.zone_name from intake.zone_words as z where z.word = f.zone
    union all
    select l.zone_name from learned as l where f.zone is null and l.grammar = d.grammar and l.shelf in (coalesce(d.shelf, ''), '')
    limit 1
  ) as z on true
  cross join lateral matching.printed_days(f.printed_date, f.weekday, collect_spans.at, v_zone) as days (days)
  cross join lateral (select (days.days[1] + f.clock) at time zone z.zone_name as starts_at) as t
  left join guide.printed_images as p on p.channel_name_id = f.channel_name_id and p.fixture_no = f.fixture_no
  left join catalog.sport_aliases as sa on sa.alias_normalized = f.sport_normalized and not sa.is_ambiguous
  left join catalog.api_sports_canonical as s on s.sport_id = sa.sport_id
  where i.schedule_case = 'parsed' and f.clock is not null
    and cardinality(days.days) = 1
    and t.starts_at > collect_spans.window_from - interval '12 hours'
    and t.starts_at < collect_spans.window_to
  order by i.channel_name_id, t.starts_at, f.fixture_no;
  -- Where the name's event has its time, the rest of the day does not show it.
  update guide.channel_inputs as i
  set rest_title = r.title, rest_icon_url = null
  from guide.block_rules as r
  where r.block = 'rest' and i.schedule_case = 'parsed' and exists (select from guide.spans as s where s.channel_name_id = i.channel_name_id);

  -- An event ends at the latest where the channel's next one begins.
  update guide.spans as s
  set ends_at = n.next_start
  from (select x.channel_name_id, x.starts_at, lead(x.starts_at) over (partition by x.channel_name_id order by x.starts_at) as next_start from guide.spans as x) as n
  where n.channel_name_id = s.channel_name_id and n.starts_at = s.starts_at and n.next_start < s.ends_at;
  delete from guide.spans as s where s.ends_at <= collect_spans.window_from;
  analyze guide.spans;
end;
$$;
comment on function guide.collect_spans(bigint, timestamptz, timestamptz, timestamptz) is
  'Lays down the events of the channels at hand: matched ones by the schedule''s time, parsed ones where their printed time can be trusted. Clips each at the start of the next. Texts show times in the session''s time zone.';
grant execute on function guide.collect_spans(bigint, timestamptz, timestamptz, timestamptz) to service_role;

-- sql/guide/blocks.sql

-- The blocks around events, for all channels in one set, and their way into guide.epg_data.

create unlogged table guide.blocks (
  channel_name_id bigint not null,
  start_time timestamptz not null,
  end_time timestamptz not null,
  block text not null,
  event_starts_at timestamptz
);
comment on table guide.blocks is 'The blocks of those channels. Only inside guide.schedule_channels'' transaction.';
comment on column guide.blocks.event_starts_at is 'The event the block belongs to, or for the rest of a day the next one.';
revoke all on guide.blocks from anon, authenticated;
grant select on guide.blocks to service_role;
alter table guide.blocks enable row level security;

create function guide.lay_blocks(zone text, window_from timestamptz, window_to timestamptz) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_upcoming interval;
  v_piece interval;
  v_pre interval;
  v_post interval;
begin
  select max(make_interval(mins => b.minutes)) filter (where b.block = 'upcoming'), max(make_interval(mins => b.minutes)) filter (where b.block = 'upcoming_piece'),
    max(make_interval(mins => b.minutes)) filter (where b.block = 'pre'), max(make_interval(mins => b.minutes)) filter (where b.block = 'post')
  into v_upcoming, v_piece, v_pre, v_post
  from guide.block_rules as b;

  delete from guide.blocks;
  insert into guide.blocks (channel_name_id, start_time, end_time, block, event_starts_at)
  with lone as (
    select i.channel_name_id from guide.channel_inputs as i
    where not exists (select from guide.spans as s where s.channel_name_id = i.channel_name_id)
  ),
  neighbours as (
    select s.channel_name_id, s.starts_at, s.ends_at,
      lag(s.ends_at) over w as previous_end, lead(s.starts_at) over w as next_start
    from guide.spans as s
    window w as (partition by s.channel_name_id order by s.starts_at)
  ),
  edges as (
    select n.*,
      greatest(n.starts_at - v_pre, coalesce(n.previous_end, '-infinity'), lay_blocks.window_from) as pre_from,
      least(n.ends_at + v_post, greatest(coalesce(n.next_start - v_pre, 'infinity'), n.ends_at)) as post_to
    from neighbours as n
  ),
  framed as (
    select e.*, lag(e.post_to) over w as previous_post_to, e.next_start is null as is_last
    from edges as e
    window w as (partition by e.channel_name_id order by e.starts_at)
  ),
  stretches as (
    select f.*, greatest(f.pre_from - v_upcoming, coalesce(f.previous_post_to, '-infinity'), lay_blocks.window_from) as upcoming_from
    from framed as f
  ),
  rests as (
    select s.channel_name_id, coalesce(s.previous_post_to, lay_blocks.window_from) as rest_from, s.upcoming_from as rest_to, s.starts_at as next_event
    from stretches as s
    union all
    select s.channel_name_id, s.post_to, lay_blocks.window_to, null from stretches as s where s.is_last
    union all
    select lone.channel_name_id, lay_blocks.window_from, lay_blocks.window_to, null from lone
  ),
  laid as (
    select s.channel_name_id, s.starts_at as start_time, s.ends_at as end_time, 'event' as block, s.starts_at as event_starts_at from stretches as s
    union all
    select s.channel_name_id, s.pre_from, s.starts_at, 'pre', s.starts_at from stretches as s
    union all
    select s.channel_name_id, greatest(s.ends_at, lay_blocks.window_from), s.post_to, 'post', s.starts_at from stretches as s
    union all
    -- Pieces are counted back from the event, so that their edges stay where they are while time goes on.
    select s.channel_name_id, greatest(s.pre_from - (n + 1) * v_piece, s.upcoming_from), s.pre_from - n * v_piece, 'upcoming', s.starts_at
    from stretches as s
    cross join lateral generate_series(0, ceil(extract(epoch from s.pre_from - s.upcoming_from) / extract(epoch from v_piece))::integer - 1) as g (n)
    union all
    select r.channel_name_id, greatest(r.rest_from, d.midnight), least(r.rest_to, d.next_midnight), 'rest', r.next_event
    from rests as r
    cross join lateral (
      select (g.day at time zone lay_blocks.zone) as midnight, ((g.day + interval '1 day') at time zone lay_blocks.zone) as next_midnight
      from generate_series(
        date_trunc('day', greatest(r.rest_from, lay_blocks.window_from) at time zone lay_blocks.zone),
        least(r.rest_to, lay_blocks.window_to) at time zone lay_blocks.zone, interval '1 day') as g (day)
    ) as d
  )
  select l.channel_name_id, l.start_time,
    case when l.block = 'event' then l.end_time else least(l.end_time, lay_blocks.window_to) end,
    l.block, l.event_starts_at
  from laid as l
  where l.start_time < l.end_time and l.start_time < lay_blocks.window_to;
  analyze guide.blocks;
end;
$$;
comment on function guide.lay_blocks(text, timestamptz, timestamptz) is
  'Lays blocks around the spans: upcoming, pre-game, the event, post-game, and the rest cut at the zone''s midnights. They fill the window without gaps or overlaps; the first and last event may reach over its edges.';
grant execute on function guide.lay_blocks(text, timestamptz, timestamptz) to service_role;

create function guide.write_programmes(zone text) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into guide.epg_data (channel_name_id, start_time, end_time, block, title, sub_title, description, category, icon_url, is_live, is_new, event_id, sports_metadata, confidence, match_status)
  select b.channel_name_id, b.start_time, b.end_time, b.block,
    case
      when b.block = 'event' then s.title
      when b.block = 'rest' then case when d.is_parsed_day then i.rest_title else r.title end
      else replace(r.title, '{event}', s.title)
    end,
    case when b.block <> 'rest' then s.sub_title end,
    case
      when b.block = 'rest' then 'Next: ' || s.title || ', ' || to_char(s.starts_at, 'Dy FMDD Mon FMHH12:MI AM TZ') || '.'
      else s.description
    end,
    case when b.block <> 'rest' then s.category end,
    case when b.block <> 'rest' then s.icon_url when d.is_parsed_day then i.rest_icon_url end,
    b.block = 'event', b.block = 'event',
    case when b.block <> 'rest' then s.event_id end,
    case when b.block <> 'rest' then s.sports_metadata end,
    case when b.block <> 'rest' then s.confidence end,
    i.match_status
  from guide.blocks as b
  join guide.channel_inputs as i on i.channel_name_id = b.channel_name_id
  cross join lateral (
    select i.parsed_days is null or (b.start_time at time zone write_programmes.zone)::date = any (i.parsed_days) as is_parsed_day
  ) as d
  left join guide.spans as s on s.channel_name_id = b.channel_name_id and s.starts_at = b.event_starts_at
  left join guide.block_rules as r on r.block = b.block
  order by b.channel_name_id, b.start_time
  on conflict (channel_name_id, start_time) do update
  set end_time = excluded.end_time, block = excluded.block, title = excluded.title, sub_title = excluded.sub_title, description = excluded.description,
    category = excluded.category, icon_url = excluded.icon_url, is_live = excluded.is_live, is_new = excluded.is_new, event_id = excluded.event_id,
    sports_metadata = excluded.sports_metadata, confidence = excluded.confidence, match_status = excluded.match_status, record_status = 'active'
  where (epg_data.end_time, epg_data.block, epg_data.title, epg_data.sub_title, epg_data.description, epg_data.category, epg_data.icon_url, epg_data.event_id,
      epg_data.sports_metadata, epg_data.confidence, epg_data.match_status, epg_data.record_status)
    is distinct from (excluded.end_time, excluded.block, excluded.title, excluded.sub_title, excluded.description, excluded.category, excluded.icon_url, excluded.event_id,
      excluded.sports_metadata, excluded.confidence, excluded.match_status, 'active');
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function guide.write_programmes(text) is 'Upserts the laid blocks as programmes by (channel, start); a row that would stay the same is not rewritten. Returns rows written.';
grant execute on function guide.write_programmes(text) to service_role;

-- sql/guide/schedule.sql

-- From matches to programmes: the guide's window, the one door that schedules a provider's channels, and what a person's word and pg_cron set going.

create function guide.guide_window(provider_id bigint, at timestamptz) returns table (window_from timestamptz, window_to timestamptz)
language sql
stable
set search_path = ''
as $$
  select date_trunc('day', guide_window.at at time zone p.default_timezone) at time zone p.default_timezone,
    (date_trunc('day', guide_window.at at time zone p.default_timezone) + make_interval(days => p.guide_days)) at time zone p.default_timezone
  from intake.providers as p
  where p.provider_id = guide_window.provider_id
$$;
comment on function guide.guide_window(bigint, timestamptz) is 'The time a provider''s guide covers: from today''s midnight in its zone over its guide_days.';
grant execute on function guide.guide_window(bigint, timestamptz) to service_role;

create function guide.schedule_channels(provider_id bigint, at timestamptz)
returns table (channels integer, written integer, archived integer)
language plpgsql
set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
  v_provider intake.providers;
  v_from timestamptz;
  v_to timestamptz;
  v_channels integer;
  v_written integer;
  v_archived integer;
  v_session_zone text := current_setting('TimeZone');
begin
  select p.* into v_provider from intake.providers as p where p.provider_id = schedule_channels.provider_id;
  if v_provider.provider_id is null then
    raise exception 'Cannot schedule channels: provider % does not exist', schedule_channels.provider_id using errcode = 'EG002';
  end if;
  perform pg_advisory_xact_lock(hashtext('guide.schedule_channels'), v_provider.provider_id::integer);
  select w.window_from, w.window_to into v_from, v_to from guide.guide_window(v_provider.provider_id, schedule_channels.at) as w;
  v_channels := guide.collect_inputs(v_provider.provider_id, schedule_channels.at, v_from, v_to);
  if v_channels = 0 then
    return query select 0, 0, 0;
    return;
  end if;
  -- to_char names the zone of the session, so the texts are written in the provider's.
  perform set_config('TimeZone', v_provider.default_timezone, true);
  perform guide.collect_spans(v_provider.provider_id, schedule_channels.at, v_from, v_to);
  perform guide.lay_blocks(v_provider.default_timezone, v_from, v_to);
  v_written := guide.write_programmes(v_provider.default_timezone);
  if v_written > 10000 then
    -- The guide is rendered right after this, long before autovacuum could tell the planner that there are so many rows.
    analyze guide.epg_data;
  end if;
  perform set_config('TimeZone', v_session_zone, true);

  update guide.epg_data as e
  set record_status = 'archived'
  from guide.channel_inputs as i
  where e.channel_name_id = i.channel_name_id and e.record_status = 'active' and e.end_time > v_from
    and not exists (select from guide.blocks as b where b.channel_name_id = e.channel_name_id and b.start_time = e.start_time);
  get diagnostics v_archived = row_count;

  insert into guide.channel_schedules (channel_name_id, input_hash, scheduled_at)
  select i.channel_name_id, i.input_hash, schedule_channels.at from guide.channel_inputs as i
  on conflict (channel_name_id) do update set input_hash = excluded.input_hash, scheduled_at = excluded.scheduled_at;
  delete from guide.channel_inputs;
  delete from guide.spans;
  delete from guide.blocks;
  return query select v_channels, v_written, v_archived;
end;
$$;
comment on function guide.schedule_channels(bigint, timestamptz) is
  'Writes the programmes of a provider''s channels for its guide window where name, matches or window changed. Returns channels looked at, rows written and rows archived. Error EG002: unknown provider.';
grant execute on function guide.schedule_channels(bigint, timestamptz) to service_role;

create function guide.refresh_guide(provider_id bigint, at timestamptz) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_match record;
  v_schedule record;
begin
  select m.* into v_match from matching.match_channels(refresh_guide.provider_id, refresh_guide.at) as m;
  select s.* into v_schedule from guide.schedule_channels(refresh_guide.provider_id, refresh_guide.at) as s;
  return jsonb_build_object('fixtures', v_match.fixtures, 'matched', v_match.matched, 'unmatched', v_match.unmatched,
    'channels', v_schedule.channels, 'written', v_schedule.written, 'archived', v_schedule.archived);
end;
$$;
comment on function guide.refresh_guide(bigint, timestamptz) is 'Matches and schedules a provider''s channels as of an instant. Returns the counts of both.';
grant execute on function guide.refresh_guide(bigint, timestamptz) to service_role;

create function guide.refresh_names(names jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  v_named record;
begin
  for v_named in
    select c.provider_id, array_agg(distinct c.channel_name_id) as channel_name_ids
    from jsonb_to_recordset(refresh_names.names) as r (provider_id bigint, name_key text)
    join intake.channel_names as c on lower(c.channel_name) = r.name_key and c.record_status = 'active' and c.provider_id = coalesce(r.provider_id, c.provider_id)
    group by c.provider_id
    order by c.provider_id
  loop
    perform matching.rematch_slots(v_named.provider_id, v_named.channel_name_ids, now());
    perform guide.schedule_channels(v_named.provider_id, now());
  end loop;
end;
$$;
comment on function guide.refresh_names(jsonb) is
  'Decides the slots with these names anew and lays out their programmes, at once. names: array of objects with name_key (lower case) and provider_id, null for all providers.';
grant execute on function guide.refresh_names(jsonb) to service_role;

create function guide.tg_refresh_names() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform guide.refresh_names(jsonb_agg(jsonb_build_object('provider_id', r.provider_id, 'name_key', r.name_key))) from changed_rows as r;
  return null;
end;
$$;
comment on function guide.tg_refresh_names() is
  'After a person said something about names, or took it back: their slots and guides follow. Security definer because who may say it may write neither matches nor programmes.';

create function guide.tg_refresh_changed_names() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform guide.refresh_names(jsonb_agg(jsonb_build_object('provider_id', r.provider_id, 'name_key', r.name_key)))
  from (select n.provider_id, n.name_key from new_rows as n union select o.provider_id, o.name_key from old_rows as o) as r;
  return null;
end;
$$;
comment on function guide.tg_refresh_changed_names() is
  'After a person changed what he said about names: the slots and guides of the old and the new name follow, once. Security definer as guide.tg_refresh_names.';
create trigger match_overrides_910_refresh_names_insert after insert on matching.match_overrides
  referencing new table as changed_rows for each statement execute function guide.tg_refresh_names();
create trigger match_overrides_911_refresh_names_update after update on matching.match_overrides
  referencing old table as old_rows new table as new_rows for each statement execute function guide.tg_refresh_changed_names();
create trigger match_overrides_912_refresh_names_delete after delete on matching.match_overrides
  referencing old table as changed_rows for each statement execute function guide.tg_refresh_names();
-- Verdicts that an override writes are followed by what the override itself starts.
create trigger match_verifications_910_refresh_names_insert after insert on matching.match_verifications
  referencing new table as changed_rows for each statement when (pg_trigger_depth() = 0) execute function guide.tg_refresh_names();
create trigger match_verifications_911_refresh_names_update after update on matching.match_verifications
  referencing old table as old_rows new table as new_rows for each statement when (pg_trigger_depth() = 0) execute function guide.tg_refresh_changed_names();
create trigger match_verifications_912_refresh_names_delete after delete on matching.match_verifications
  referencing old table as changed_rows for each statement when (pg_trigger_depth() = 0) execute function guide.tg_refresh_names();

create function guide.refresh_guides(at timestamptz default now()) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_provider_id bigint;
  v_count integer := 0;
begin
  for v_provider_id in
    select p.provider_id from intake.providers as p where p.is_active and p.record_status = 'active' and p.last_loaded_at is not null order by p.provider_id
  loop
    perform guide.refresh_guide(v_provider_id, refresh_guides.at);
    v_count := v_count + 1;
  end loop;
  return v_count;
end;
$$;
comment on function guide.refresh_guides(timestamptz) is 'Refreshes the guides of all active providers: as time goes on, events end and days are added. Run hourly by pg_cron. Returns the number of providers.';
grant execute on function guide.refresh_guides(timestamptz) to service_role;

-- sql/guide/render.sql

-- Rendered XMLTV and playlist lines. They leave by COPY, one line a row, and are never in memory as a whole.

-- Markup is written with the control characters 1, 2 and 3 for < > and ", the finished line is escaped once, and only then do they become
-- markup: one pass over each line instead of one for each field. Names and texts cannot hold those three; both readers strip them.
-- Other control characters, which XML forbids or COPY writes as letters, become spaces; a backslash leaves as a character reference because
-- COPY would double it.
create function guide.finish_line(line text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- replace() three times is five times as fast as one translate(), and looking for control characters three times as fast as replacing none.
  select replace(replace(replace(replace(replace(replace(replace(
    case when finish_line.line ~ '[\x04-\x1f\x7f\ufffe\uffff]' then regexp_replace(finish_line.line, '[\x04-\x1f\x7f\ufffe\uffff]', ' ', 'g') else finish_line.line end,
    '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '\', '&#92;'), e'\x01', '<'), e'\x02', '>'), e'\x03', '"')
$$;
comment on function guide.finish_line(text) is 'Escapes a line of XMLTV whose markup is written with control characters, and puts the markup in.';
grant execute on function guide.finish_line(text) to service_role;

create view guide.channel_lines with (security_invoker = true) as
select c.provider_id, c.guide_channel_id,
  guide.finish_line(
    e'  \x01channel id=\x03' || c.guide_channel_id || e'\x03\x02'
    || e'\x01display-name\x02' || c.channel_name || e'\x01/display-name\x02'
    || case when c.tvg_name is not null and c.tvg_name <> c.channel_name then e'\x01display-name\x02' || c.tvg_name || e'\x01/display-name\x02' else '' end
    || case when c.tvg_logo ~ '^https?://' then e'\x01icon src=\x03' || replace(c.tvg_logo, '"', '%22') || e'\x03/\x02' else '' end
    || e'\x01/channel\x02') as line
from intake.channel_names as c
where c.record_status = 'active';
comment on view guide.channel_lines is 'The <channel> line of every active slot: id, all its names, logo.';
revoke all on guide.channel_lines from anon, authenticated;
grant select on guide.channel_lines to service_role;

create view guide.programme_lines with (security_invoker = true) as
select c.provider_id, t.tier_code, c.guide_channel_id, e.start_time, e.end_time,
  guide.finish_line(
    e'  \x01programme start=\x03' || to_char(e.start_time at time zone 'UTC', 'YYYYMMDDHH24MISS') || e' +0000\x03 stop=\x03'
    || to_char(e.end_time at time zone 'UTC', 'YYYYMMDDHH24MISS') || e' +0000\x03 channel=\x03' || c.guide_channel_id || e'\x03\x02'
    || e'\x01title lang=\x03' || e.language || e'\x03\x02'
    || case when t.show_emoji and e.block = 'event' then coalesce(e.sports_metadata ->> 'emoji' || ' ', '') else '' end
    || e.title || e'\x01/title\x02'
    || coalesce(e'\x01sub-title lang=\x03' || e.language || e'\x03\x02' || e.sub_title || e'\x01/sub-title\x02', '')
    || coalesce(e'\x01desc lang=\x03' || e.language || e'\x03\x02' || nullif(concat_ws(' ',
        e.description,
        case when t.show_venue then 'Venue: ' || (e.sports_metadata ->> 'venue') || '.' end,
        case when t.show_debug_info and e.block = 'event' then '[' || e.match_status || coalesce(', ' || (e.sports_metadata ->> 'method') || ' ' || round(e.confidence::numeric, 2), '') || ']' end
      ), '') || e'\x01/desc\x02', '')
    || case when e.block = 'event' then e'\x01date\x02' || to_char(e.start_time at time zone 'UTC', 'YYYYMMDD') || e'\x01/date\x02' else '' end
    || case when e.category is not null then e'\x01category lang=\x03en\x03\x02Sports\x01/category\x02' else '' end
    || case when e.category <> 'Sports' then e'\x01category lang=\x03en\x03\x02' || e.category || e'\x01/category\x02' else '' end
    || case when e.is_live then e'\x01keyword lang=\x03en\x03\x02live\x01/keyword\x02' else '' end
    || coalesce(e'\x01keyword lang=\x03en\x03\x02' || (e.sports_metadata ->> 'sport') || e'\x01/keyword\x02', '')
    || coalesce(e'\x01keyword lang=\x03en\x03\x02' || (e.sports_metadata ->> 'league') || e'\x01/keyword\x02', '')
    || case when t.show_logos and e.icon_url is not null then coalesce(e'\x01icon src=\x03' || case
        when not starts_with(e.icon_url, 'fixture-image/') then case when e.icon_url ~ '^https?://' then replace(e.icon_url, '"', '%22') end
        when current_setting('epgoat.functions_url', true) <> '' then current_setting('epgoat.functions_url', true) || '/' || e.icon_url
        -- Who renders without the functions, on the command line, shows a picture that somebody else serves.
        else replace(coalesce(
          substring(e.sports_metadata ->> 'thumbnail' from '^https?://.*'),
          substring(e.sports_metadata ->> 'home_logo' from '^https?://.*'),
          substring(e.sports_metadata ->> 'league_logo' from '^https?://.*')), '"', '%22')
      end || e'\x03/\x02', '') else '' end
    || case when e.is_premiere then e'\x01premiere/\x02' else '' end
    || case when e.is_new then e'\x01new/\x02' else '' end
    || e'\x01/programme\x02') as line
from guide.epg_data as e
join intake.channel_names as c on c.channel_name_id = e.channel_name_id
cross join guide.tiers as t
where e.record_status = 'active' and c.record_status = 'active';
comment on view guide.programme_lines is
  'The <programme> line of every programme in every tier. Pictures of our own stand below the setting epgoat.functions_url, as the transaction has it. The XMLTV DTD has no <live>, so a live event carries the keyword live and <new/>.';
revoke all on guide.programme_lines from anon, authenticated;
grant select on guide.programme_lines to service_role;

-- sql/billing/access_keys.sql

-- Who may have a guide: customers, their keys, and the check that every player request passes.

create table billing.users (
  user_id bigint generated always as identity primary key,
  auth_user_id uuid unique references auth.users (id) on delete set null,
  email text not null unique,
  name text,
  role text not null default 'consumer',
  status text not null default 'active',
  preferred_timezone text not null default 'America/New_York',
  preferred_language text not null default 'en',
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_role_check check (role in ('consumer', 'reseller', 'admin')),
  constraint users_status_check check (status in ('active', 'suspended')),
  constraint users_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table billing.users is 'Customers. Identity is Supabase Auth''s.';
comment on column billing.users.auth_user_id is 'The customer''s row of auth.users.';
revoke all on billing.users from anon, authenticated;
grant select, insert, update, delete on billing.users to service_role;
grant select on billing.users to authenticated;
alter table billing.users enable row level security;
create policy "Customers see themselves" on billing.users for select to authenticated
  using ((select auth.uid()) = auth_user_id);
create trigger users_100_set_updated_at before update on billing.users
  for each row execute function ops.tg_set_updated_at();
create trigger users_200_soft_delete before delete on billing.users
  for each row execute function ops.tg_soft_delete('user_id');
create trigger users_900_write_audit_log after insert or update on billing.users
  for each row execute function ops.tg_write_audit_log('user_id');
alter table intake.providers add constraint providers_owner_user_id_fkey foreign key (owner_user_id) references billing.users (user_id);

create table billing.access_keys (
  access_key_id bigint generated always as identity primary key,
  user_id bigint not null references billing.users (user_id),
  key_hash text not null unique,
  key_prefix text not null,
  description text,
  tier text not null references guide.tiers (tier_code),
  provider_ids bigint[] not null default '{}',
  status text not null default 'active',
  suspended_at timestamptz,
  suspended_reason text,
  expires_at timestamptz,
  total_requests bigint not null default 0,
  last_used_at timestamptz,
  allowance real,
  allowance_at timestamptz,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint access_keys_status_check check (status in ('active', 'suspended', 'revoked')),
  constraint access_keys_key_hash_check check (key_hash ~ '^[0-9a-f]{64}$'),
  constraint access_keys_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table billing.access_keys is 'Keys in player URLs. Only a hash is kept: a key is 32 random bytes, so its plain SHA-256 cannot be searched.';
comment on column billing.access_keys.key_prefix is 'The first characters of the key, for a person to tell keys apart.';
comment on column billing.access_keys.provider_ids is 'Guides the key opens.';
comment on column billing.access_keys.allowance is 'Requests the key may still make at allowance_at; refills by the tier''s requests_per_hour.';
revoke all on billing.access_keys from anon, authenticated;
grant select, insert, update, delete on billing.access_keys to service_role;
grant select (access_key_id, user_id, key_prefix, description, tier, provider_ids, status, suspended_at, suspended_reason, expires_at, total_requests, last_used_at, created_at)
  on billing.access_keys to authenticated;
alter table billing.access_keys enable row level security;
create policy "Customers see their own keys" on billing.access_keys for select to authenticated
  using (user_id in (select u.user_id from billing.users as u where u.auth_user_id = (select auth.uid())));
create index access_keys_user_id_idx on billing.access_keys (user_id);
create index access_keys_tier_idx on billing.access_keys (tier);
create trigger access_keys_100_set_updated_at before update on billing.access_keys
  for each row execute function ops.tg_set_updated_at();
create trigger access_keys_200_soft_delete before delete on billing.access_keys
  for each row execute function ops.tg_soft_delete('access_key_id');
create trigger access_keys_900_write_audit_log after insert or update on billing.access_keys
  for each row execute function ops.tg_write_audit_log('access_key_id', 'key_hash,total_requests,last_used_at,allowance,allowance_at');

create table billing.key_access_logs (
  key_access_log_id bigint generated always as identity primary key,
  access_key_id bigint not null references billing.access_keys (access_key_id) on delete cascade,
  provider_slug text not null,
  ip_address inet,
  user_agent text,
  status_code integer not null,
  accessed_at timestamptz not null default now()
);
comment on table billing.key_access_logs is 'Every request with a known key and how it was answered. Kept for 30 days.';
revoke all on billing.key_access_logs from anon, authenticated;
grant select, insert, delete on billing.key_access_logs to service_role;
alter table billing.key_access_logs enable row level security;
create index key_access_logs_access_key_id_accessed_at_idx on billing.key_access_logs (access_key_id, accessed_at desc);
create index key_access_logs_accessed_at_idx on billing.key_access_logs (accessed_at);

create function billing.open_guide(key_hash text, slug text, ip_address inet, user_agent text)
returns table (outcome text, provider_id bigint, tier text, content_version bigint, retry_after integer)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_key billing.access_keys;
  v_rate integer;
  v_allowance real;
  v_provider_id bigint;
  v_outcome text;
  v_version bigint;
begin
  -- The row lock makes concurrent requests of one key take turns, so that the allowance is counted once each.
  select k.* into v_key from billing.access_keys as k
  where k.key_hash = open_guide.key_hash and k.record_status = 'active'
  for update;
  if v_key.access_key_id is null then
    return query select 'unknown_key', null::bigint, null::text, null::bigint, null::integer;
    return;
  end if;
  select t.requests_per_hour into v_rate from guide.tiers as t where t.tier_code = v_key.tier;
  v_allowance := least(v_rate, coalesce(v_key.allowance, v_rate) + v_rate * extract(epoch from clock_timestamp() - coalesce(v_key.allowance_at, clock_timestamp())) / 3600);
  select p.provider_id into v_provider_id from intake.providers as p
  where p.slug = open_guide.slug and p.is_active and p.record_status = 'active' and p.provider_id = any (v_key.provider_ids);
  v_outcome := case
    when v_key.status <> 'active' then 'suspended'
    when v_key.expires_at <= clock_timestamp() then 'expired'
    when exists (select from billing.users as u where u.user_id = v_key.user_id and (u.status <> 'active' or u.record_status <> 'active')) then 'suspended'
    when v_allowance < 1 then 'too_many_requests'
    when v_provider_id is null then 'unknown_guide'
    else 'open'
  end;
  update billing.access_keys as k
  set total_requests = k.total_requests + 1, last_used_at = clock_timestamp(), allowance_at = clock_timestamp(),
    allowance = case when v_allowance < 1 then v_allowance else v_allowance - 1 end
  where k.access_key_id = v_key.access_key_id;
  insert into billing.key_access_logs (access_key_id, provider_slug, ip_address, user_agent, status_code)
  values (v_key.access_key_id, left(open_guide.slug, 63), open_guide.ip_address, left(open_guide.user_agent, 200),
    case v_outcome when 'open' then 200 when 'too_many_requests' then 429 when 'unknown_guide' then 404 else 401 end);
  if v_outcome = 'open' then
    insert into guide.epg_file_cache as f (provider_id, tier, access_count, last_accessed_at)
    values (v_provider_id, v_key.tier, 1, clock_timestamp())
    on conflict (provider_id, tier) do update set access_count = f.access_count + 1, last_accessed_at = excluded.last_accessed_at
    returning f.content_version into v_version;
  end if;
  return query select v_outcome, v_provider_id, v_key.tier, v_version,
    case when v_outcome = 'too_many_requests' then ceil((1 - v_allowance) * 3600 / v_rate)::integer end;
end;
$$;
comment on function billing.open_guide(text, text, inet, text) is
  'Checks a key for a guide and counts the request. outcome: open, unknown_key, suspended, expired, unknown_guide (also one whose provider is switched off), too_many_requests (then retry_after in seconds). Known keys are logged.';
grant execute on function billing.open_guide(text, text, inet, text) to service_role;

-- sql/api/admin_import_events.sql

-- Schedules of one's own by RPC: the rules of events files (local/events_csv.ts), the merge of every other source.

create function catalog.instant_of(given text) returns timestamptz
language sql
immutable strict parallel safe
set search_path = ''
as $$
  -- Casting would fail on a day that does not exist, and takes words such as tomorrow.
  select case when p.month between 1 and 12 and p.hour < 24 and p.minute < 60 and p.second < 60 and p.year > 0 and p.day > 0
    and p.day <= extract(day from make_date(p.year, p.month, 1) + interval '1 month' - interval '1 day')
    then make_timestamptz(p.year, p.month, p.day, p.hour, p.minute, p.second, 'UTC') end
  from (
    select f.part[1]::integer as year, f.part[2]::integer as month, f.part[3]::integer as day, f.part[4]::integer as hour, f.part[5]::integer as minute,
      coalesce(f.part[6], '0')::integer as second
    from regexp_match(instant_of.given, '^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?$') as f (part)
  ) as p
$$;
comment on function catalog.instant_of(text) is 'The UTC instant that a text such as 2026-11-20T19:00Z writes; null when it writes none that exists.';
grant execute on function catalog.instant_of(text) to service_role;

create function api.admin_import_events(events jsonb) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_rows integer;
  v_skipped integer;
  v_examples jsonb;
  v_merged record;
begin
  if jsonb_typeof(admin_import_events.events) is distinct from 'array' then
    raise exception 'Cannot import events: the argument is %, not an array', coalesce(jsonb_typeof(admin_import_events.events), 'null')
      using errcode = '22023', hint = 'Send {"events": [{"event_id": "1", "league": "…", "sport": "…", "event_name": "…", "home": "…", "away": "…", "start_utc": "2026-11-20T19:00Z"}]}.';
  end if;

  with elements as (
    select e.element, e.nth - 1 as index, case when jsonb_typeof(e.element) = 'object' then e.element else '{}' end as object
    from jsonb_array_elements(admin_import_events.events) with ordinality as e (element, nth)
  ),
  cells as (
    -- What is missing counts as empty; control characters are spaces.
    select e.index, k.nth, k.field, jsonb_typeof(e.object -> k.field) as json_type,
      btrim(regexp_replace(coalesce(e.object ->> k.field, ''), '[\x01-\x1f\x7f-\x9f]+', ' ', 'g')) as cell
    from elements as e
    cross join lateral unnest(array['event_id', 'league', 'sport', 'event_name', 'home', 'away', 'start_utc', 'venue', 'status', 'city', 'country', 'season', 'round', 'broadcaster'])
      with ordinality as k (field, nth)
  ),
  faults as (
    select c.index, c.nth, case
      when c.json_type in ('object', 'array', 'boolean') then c.field || ' is ' || c.json_type || ', not text'
      when position(U&'\FFFD' in c.cell) > 0 then c.field || ' is not UTF-8'
      when c.field in ('event_id', 'league', 'sport', 'event_name') and c.cell = '' then c.field || ' is empty'
      when c.field in ('league', 'sport') and catalog.normalize_name(c.cell) = '' then c.field || ' ' || c.cell || ' has no letter'
      when c.field = 'start_utc' and catalog.instant_of(c.cell) is null then 'start_utc ' || coalesce(nullif(c.cell, ''), '(empty)') || ' is no possible instant'
      when c.field = 'status' and lower(c.cell) not in ('', 'scheduled', 'live', 'completed', 'postponed', 'cancelled')
        then 'status is none of scheduled, live, completed, postponed, cancelled'
    end as reason
    from cells as c
  ),
  read as (
    select e.index, jsonb_object_agg(c.field, nullif(c.cell, '')) as cells,
      case when jsonb_typeof(e.element) <> 'object' then 'is ' || jsonb_typeof(e.element) || ', not an object' end as no_object
    from elements as e
    join cells as c on c.index = e.index
    group by e.index, e.element
  ),
  judged as (
    select r.index, r.cells, coalesce(
      r.no_object,
      (select f.reason from faults as f where f.index = r.index and f.reason is not null order by f.nth limit 1),
      case when (r.cells ->> 'home' is null) <> (r.cells ->> 'away' is null) then 'only one of home and away is given' end) as reason
    from read as r
  ),
  -- Of an event listed twice the first row counts.
  told as (
    select j.index, j.cells, coalesce(j.reason, case
      when row_number() over (partition by j.reason is null, j.cells ->> 'event_id' order by j.index) > 1 then 'event_id ' || (j.cells ->> 'event_id') || ' was listed already'
    end) as reason
    from judged as j
  ),
  staged as (
    insert into catalog.events_staging (source_event_id, league, sport, event_name, home_team, away_team, start_at, venue, status, city, country, season, round, broadcaster)
    select t.cells ->> 'event_id', t.cells ->> 'league', t.cells ->> 'sport', t.cells ->> 'event_name', t.cells ->> 'home', t.cells ->> 'away',
      catalog.instant_of(t.cells ->> 'start_utc'), t.cells ->> 'venue', coalesce(lower(t.cells ->> 'status'), 'scheduled'),
      t.cells ->> 'city', t.cells ->> 'country', t.cells ->> 'season', t.cells ->> 'round', t.cells ->> 'broadcaster'
    from told as t
    where t.reason is null
  )
  select count(*), count(*) filter (where t.reason is not null),
    coalesce(jsonb_agg(jsonb_build_object('index', t.index, 'reason', t.reason) order by t.index) filter (where t.reason is not null), '[]')
  into v_rows, v_skipped, v_examples
  from told as t;

  select m.created, m.updated, m.unchanged, m.teams_created into v_merged from catalog.merge_events('manual') as m;
  return jsonb_build_object(
    'rows', v_rows, 'skipped', v_skipped, 'skippedExamples', jsonb_path_query_array(v_examples, '$[0 to 19]'),
    'created', v_merged.created, 'updated', v_merged.updated, 'unchanged', v_merged.unchanged, 'teams_created', v_merged.teams_created);
end;
$$;
comment on function api.admin_import_events(jsonb) is
  'Imports a schedule of one''s own: [{event_id, league, sport, event_name, home, away, start_utc, venue, status, city, country, season, round, broadcaster}]. home and away are left out for races and cards; status is scheduled, live, completed, postponed or cancelled. Unknown sports, leagues and teams are created, unverified. Bad rows are skipped, counted, and the first 20 named by their index from 0 and the reason. Send an event again under its event_id to change it. For the service role alone.';
grant execute on function api.admin_import_events(jsonb) to service_role;

-- sql/catalog/league_demand.sql

-- Which leagues the slots of all playlists name: what is worth fetching.

create view catalog.league_demand with (security_invoker = true) as
with slots as materialized (
  select c.channel_name_id, c.provider_id, coalesce(d.shelf, '') as shelf
  from intake.channel_names as c
  join intake.providers as p on p.provider_id = c.provider_id and p.is_active and p.record_status = 'active'
  join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
  -- An empty slot of a shelf carries its league's games on other days.
  where c.record_status = 'active' and d.kind in ('event', 'multi', 'team', 'placeholder')
),
shelves as materialized (
  select s.provider_id, s.shelf, count(*) as slots from slots as s where s.shelf <> '' group by s.provider_id, s.shelf
),
labels as materialized (
  select distinct s.shelf from shelves as s
),
pattern_hits as materialized (
  select p.provider_id, p.league, p.confidence, length(p.pattern_regex) as pattern_length, s.shelf
  from intake.channel_patterns as p
  -- Patterns outside and shelves inside, as in matching.fill_remainder: compiling an expression costs ten times what using it does.
  cross join lateral (select l.shelf from labels as l where l.shelf ~* p.pattern_regex offset 0) as s
  where p.is_active
),
shelf_leagues as materialized (
  select h.provider_id, h.shelf, l.league_id
  from (
    select distinct on (s.provider_id, s.shelf) s.provider_id, s.shelf, p.league
    from shelves as s
    join pattern_hits as p on p.shelf = s.shelf and (p.provider_id is null or p.provider_id = s.provider_id)
    order by s.provider_id, s.shelf, p.provider_id nulls last, p.confidence desc, p.pattern_length desc
  ) as h
  join catalog.api_leagues_canonical as l on l.canonical_name = h.league
),
family_hits as materialized (
  select f.family_id, f.provider_id, f.priority, length(f.family_pattern) as pattern_length, s.shelf
  from intake.channel_families as f
  cross join lateral (select l.shelf from labels as l where l.shelf ~* f.family_pattern offset 0) as s
  where f.is_active
),
family_leagues as materialized (
  select l.league_id, sum(h.slots) as slots, sum(h.slots::numeric / h.leagues) as weight
  from (
    select best.slots, m.league, count(*) over (partition by best.provider_id, best.shelf) as leagues
    from (
      select distinct on (s.provider_id, s.shelf) s.provider_id, s.shelf, s.slots, f.family_id
      from shelves as s
      join family_hits as f on f.shelf = s.shelf and (f.provider_id is null or f.provider_id = s.provider_id)
      -- A shelf that is known to carry one league says more than its family.
      where not exists (select from shelf_leagues as h where h.provider_id = s.provider_id and h.shelf = s.shelf)
      order by s.provider_id, s.shelf, f.provider_id nulls last, f.priority desc, f.pattern_length desc
    ) as best
    join intake.family_league_mappings as m on m.family_id = best.family_id
  ) as h
  join catalog.api_leagues_canonical as l on l.canonical_name = h.league
  group by l.league_id
),
printed as materialized (
  select distinct s.channel_name_id, f.league_normalized, coalesce(f.sport_normalized, '') as sport_normalized
  from slots as s
  join intake.fixtures as f on f.channel_name_id = s.channel_name_id
  where f.league_normalized <> ''
),
meanings as materialized (
  select w.league_normalized, w.sport_normalized, l.league_id, count(*) over (partition by w.league_normalized, w.sport_normalized) as leagues
  from (select distinct p.league_normalized, p.sport_normalized from printed as p) as w
  join catalog.league_aliases as a on a.alias_normalized = w.league_normalized
  join catalog.api_leagues_canonical as l on l.league_id = a.league_id
  where w.sport_normalized = ''
    or exists (select from catalog.sport_aliases as s where s.sport_id = l.sport_id and s.alias_normalized = w.sport_normalized)
),
named as (
  select x.channel_name_id, x.league_id, max(x.weight) as weight
  from (
    select p.channel_name_id, m.league_id, 1.0 / m.leagues as weight
    from printed as p
    join meanings as m on m.league_normalized = p.league_normalized and m.sport_normalized = p.sport_normalized
    union all
    select s.channel_name_id, h.league_id, 1.0
    from slots as s
    join shelf_leagues as h on h.provider_id = s.provider_id and h.shelf = s.shelf
    union all
    select s.channel_name_id, e.league_id, 1.0
    from slots as s
    join matching.channel_matches as m on m.channel_name_id = s.channel_name_id
    join catalog.events as e on e.event_id = m.event_id
  ) as x
  group by x.channel_name_id, x.league_id
),
counted as (
  select n.league_id, count(*) as slots, sum(n.weight) as weight from named as n group by n.league_id
)
select l.league_id, l.canonical_name as league, coalesce(c.slots, 0) as slots, coalesce(f.slots, 0) as family_slots,
  round(coalesce(c.weight, 0) + coalesce(f.weight, 0), 2) as demand
from counted as c
full join family_leagues as f on f.league_id = c.league_id
join catalog.api_leagues_canonical as l on l.league_id = coalesce(c.league_id, f.league_id);
comment on view catalog.league_demand is
  'How many active slots name each league; leagues that none names are left out. What is fetched follows this order, unless api_leagues_canonical.is_followed says otherwise.';
comment on column catalog.league_demand.slots is 'Slots whose name prints the league, whose shelf usually carries it, or that show one of its events.';
comment on column catalog.league_demand.family_slots is 'Slots on shelves that name no league, of families that carry this one among others.';
comment on column catalog.league_demand.demand is
  'A slot counts 1; where the printed name may mean several leagues, or the family carries several, each of them gets its share.';
revoke all on catalog.league_demand from anon, authenticated;
grant select on catalog.league_demand to service_role;

-- sql/catalog/plan_requests.sql

-- What is to be asked of the sources and when: leagues by demand, days by distance, as rows of catalog.sync_windows say.

create table catalog.sync_windows (
  sync_window_id bigint generated always as identity primary key,
  kind text not null,
  days_from smallint,
  days_to smallint,
  refresh_minutes integer,
  note text,
  unique nulls not distinct (kind, days_from),
  constraint sync_windows_kind_check check (kind in ('leagues', 'teams', 'events', 'event')),
  constraint sync_windows_days_to_check check (
    (kind = 'events') = (days_from is not null) and (days_from is null) = (days_to is null)
    and days_from >= -7 and days_from <= days_to and days_to <= 60),
  constraint sync_windows_refresh_minutes_check check (refresh_minutes >= 5 and (kind = 'event' or refresh_minutes is not null))
);
comment on table catalog.sync_windows is
  'How often what is asked for again, and which days of events at all. Of windows that hold the same day the more frequent counts; without a row the kind is not asked for.';
comment on column catalog.sync_windows.days_from is 'First day of the window, counted from today; negative: past. Only for events.';
comment on column catalog.sync_windows.refresh_minutes is 'Minutes from one answer to the next request; null: once.';
revoke all on catalog.sync_windows from anon, authenticated;
grant select, insert, update, delete on catalog.sync_windows to service_role;
alter table catalog.sync_windows enable row level security;
create trigger sync_windows_900_write_audit_log after insert or update or delete on catalog.sync_windows
  for each row execute function ops.tg_write_audit_log('sync_window_id');

create view catalog.sync_days with (security_invoker = true) as
select d.day_offset, min(w.refresh_minutes) as refresh_minutes,
  -- Today first, then tomorrow before yesterday, and so on outwards.
  (20 + 2 * abs(d.day_offset) - (d.day_offset > 0)::integer)::smallint as priority
from catalog.sync_windows as w
cross join lateral generate_series(w.days_from::integer, w.days_to::integer) as d (day_offset)
where w.kind = 'events'
group by d.day_offset;
comment on view catalog.sync_days is 'The days of events that are fetched, counted from today, each with its interval and priority.';
revoke all on catalog.sync_days from anon, authenticated;
grant select on catalog.sync_days to service_role;

create unlogged table catalog.planned_leagues (
  league_id bigint primary key,
  nth integer not null,
  is_followed boolean not null
);
comment on table catalog.planned_leagues is 'Leagues worth fetching, the most wanted first. Only inside a planner''s transaction.';
revoke all on catalog.planned_leagues from anon, authenticated;
grant select, insert, update, delete on catalog.planned_leagues to service_role;
alter table catalog.planned_leagues enable row level security;

create unlogged table catalog.planned_requests (
  source text not null,
  kind text not null,
  path text not null,
  league_id bigint,
  source_league_id text,
  for_date date,
  event_id bigint,
  priority smallint not null,
  refresh_minutes integer,
  nth integer not null default 0,
  primary key (source, path)
);
comment on table catalog.planned_requests is 'All that is to be asked, as columns of catalog.source_requests. Only inside a planner''s transaction.';
comment on column catalog.planned_requests.nth is 'Place of the league: of requests of one priority the first are asked first.';
revoke all on catalog.planned_requests from anon, authenticated;
grant select, insert, update, delete on catalog.planned_requests to service_role;
alter table catalog.planned_requests enable row level security;

create function catalog.rank_leagues() returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from catalog.planned_leagues;
  with demanded as materialized (
    select d.league_id, d.demand from catalog.league_demand as d where d.demand > 0
  )
  insert into catalog.planned_leagues (league_id, nth, is_followed)
  select l.league_id, row_number() over (order by l.is_followed is true desc, d.demand desc nulls last, l.sync_rank nulls last, l.league_id), l.is_followed is true
  from catalog.api_leagues_canonical as l
  left join demanded as d on d.league_id = l.league_id
  where l.is_active and l.is_followed is distinct from false
    and (l.is_followed or d.league_id is not null or not exists (select from demanded));
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.rank_leagues() is
  'Fills catalog.planned_leagues: followed leagues first, then those that slots name by how many do; all by sync_rank while no slot names any. Returns their number.';
grant execute on function catalog.rank_leagues() to service_role;

create function catalog.url_encode(value text) returns text
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select coalesce(string_agg(
    case when c.letter ~ '^[A-Za-z0-9_.~-]$' then c.letter else regexp_replace(upper(encode(convert_to(c.letter, 'UTF8'), 'hex')), '(..)', '%\1', 'g') end,
    '' order by c.place), '')
  from regexp_split_to_table(url_encode.value, '') with ordinality as c (letter, place)
$$;
comment on function catalog.url_encode(text) is 'A text as part of an address: all but letters, digits and _.~- as %XX of its UTF-8.';
grant execute on function catalog.url_encode(text) to service_role;

create function catalog.thesportsdb_path(api_version text, kind text, source_id text default null, league text default null, for_date date default null, season text default null)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when thesportsdb_path.api_version = 'v2' then 'v2/json/' || case thesportsdb_path.kind
      when 'leagues' then 'all/leagues'
      when 'teams' then 'list/teams/' || catalog.url_encode(thesportsdb_path.source_id)
      when 'event' then 'lookup/event/' || catalog.url_encode(thesportsdb_path.source_id)
      -- v2 documents no list of a league's day: the next ten events, and whole seasons.
      when 'events' then case
        when thesportsdb_path.season is null then 'schedule/next/league/' || catalog.url_encode(thesportsdb_path.source_id)
        else 'schedule/league/' || catalog.url_encode(thesportsdb_path.source_id) || '/' || catalog.url_encode(thesportsdb_path.season)
      end
    end
    else 'v1/json/{key}/' || case thesportsdb_path.kind
      when 'leagues' then 'all_leagues.php'
      -- Documented by name only; by id where the name is not known.
      when 'teams' then coalesce('search_all_teams.php?l=' || catalog.url_encode(replace(thesportsdb_path.league, ' ', '_')),
        'lookup_all_teams.php?id=' || catalog.url_encode(thesportsdb_path.source_id))
      when 'event' then 'lookupevent.php?id=' || catalog.url_encode(thesportsdb_path.source_id)
      when 'events' then 'eventsday.php?d=' || to_char(thesportsdb_path.for_date, 'YYYY-MM-DD') || '&l=' || catalog.url_encode(thesportsdb_path.source_id)
    end
  end
$$;
comment on function catalog.thesportsdb_path(text, text, text, text, date, text) is
  'Path of a request to TheSportsDB by the version of its API and the kind of catalog.source_requests. source_id: of the league or event; league: as TheSportsDB writes it; for_date: v1, a UTC day; season: v2, as its events name it.';
grant execute on function catalog.thesportsdb_path(text, text, text, text, date, text) to service_role;

create function catalog.plan_thesportsdb_requests(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_version text;
  v_today date := (plan_thesportsdb_requests.at at time zone 'UTC')::date;
  v_at_most integer := catalog.sync_setting('leagues_per_source');
  v_count integer;
begin
  select coalesce(s.api_version, 'v1') into v_version from catalog.sources as s where s.source = 'thesportsdb' and s.is_active and s.base_url is not null;
  if v_version is null then
    return 0;
  end if;
  with leagues as materialized (
    select p.league_id, l.thesportsdb_league_id as source_id, nullif(l.thesportsdb_name, '') as source_name, p.nth, p.is_followed,
      row_number() over (order by p.nth) as nth_here
    from catalog.planned_leagues as p
    join catalog.api_leagues_canonical as l on l.league_id = p.league_id
    where l.thesportsdb_league_id <> ''
  ),
  chosen as materialized (
    select l.* from leagues as l where l.is_followed or l.nth_here <= v_at_most
  ),
  seasons as (
    select c.league_id, i.facts ->> 'season' as season
    from chosen as c
    join catalog.events as e on e.league_id = c.league_id
      and e.event_datetime > plan_thesportsdb_requests.at - interval '30 days' and e.event_datetime < plan_thesportsdb_requests.at + interval '60 days'
    join catalog.event_identifiers as i on i.event_id = e.event_id and i.source = 'thesportsdb'
    where v_version = 'v2' and i.facts ->> 'season' <> ''
    group by c.league_id, i.facts ->> 'season'
  ),
  wanted as (
    select 'leagues' as kind, catalog.thesportsdb_path(v_version, 'leagues') as path, null::bigint as league_id, null as source_league_id, null::date as for_date,
      5 as priority, w.refresh_minutes, 0 as nth
    from catalog.sync_windows as w
    where w.kind = 'leagues'
    union all
    select 'teams', catalog.thesportsdb_path(v_version, 'teams', c.source_id, c.source_name), c.league_id, c.source_id, null, 60, w.refresh_minutes, c.nth
    from chosen as c
    join catalog.sync_windows as w on w.kind = 'teams'
    union all
    select 'events', catalog.thesportsdb_path('v1', 'events', c.source_id, for_date => v_today + d.day_offset), c.league_id, c.source_id, v_today + d.day_offset,
      d.priority, d.refresh_minutes, c.nth
    from chosen as c
    cross join catalog.sync_days as d
    where v_version = 'v1'
    union all
    -- The next ten as often as today, whole seasons as often as the days of this week.
    select 'events', catalog.thesportsdb_path('v2', 'events', c.source_id), c.league_id, c.source_id, null, d.priority, d.refresh_minutes, c.nth
    from chosen as c
    join catalog.sync_days as d on d.day_offset = 0
    where v_version = 'v2'
    union all
    select 'events', catalog.thesportsdb_path('v2', 'events', c.source_id, season => s.season), c.league_id, c.source_id, null, d.priority, d.refresh_minutes, c.nth
    from chosen as c
    join seasons as s on s.league_id = c.league_id
    join catalog.sync_days as d on d.day_offset = 2
  )
  insert into catalog.planned_requests (source, kind, path, league_id, source_league_id, for_date, priority, refresh_minutes, nth)
  select 'thesportsdb', w.kind, w.path, w.league_id, w.source_league_id, w.for_date, w.priority, w.refresh_minutes, w.nth
  from wanted as w
  -- Two of our leagues may be one of theirs.
  on conflict (source, path) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.plan_thesportsdb_requests(timestamptz) is
  'Plans what to ask TheSportsDB: its leagues, and teams and events of the planned leagues that have an id there. Returns the number of requests.';
grant execute on function catalog.plan_thesportsdb_requests(timestamptz) to service_role;

create function catalog.plan_event_details(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_at_most integer := catalog.sync_setting('details_queued');
  v_count integer;
begin
  with shown as materialized (
    select distinct m.event_id
    from matching.channel_matches as m
    join intake.channel_names as c on c.channel_name_id = m.channel_name_id and c.record_status = 'active'
  ),
  waiting as (
    select e.event_id, e.league_id, e.event_datetime, i.source_id, f.is_given_up,
      row_number() over (partition by f.is_given_up order by e.event_datetime, e.event_id) as nth
    from shown as s
    join catalog.events as e on e.event_id = s.event_id
    join (
      select d.event_id, min(d.identifier_value) as source_id
      from catalog.event_identifiers as d
      where d.source = 'thesportsdb' and d.identifier_type = 'event_id'
      group by d.event_id
    ) as i on i.event_id = e.event_id
    cross join lateral (
      select exists (select from catalog.source_requests as r where r.event_id = e.event_id and r.source = 'thesportsdb' and r.status = 'failed') as is_given_up
    ) as f
    where e.record_status = 'active' and not e.details_fetched and e.status <> 'cancelled'
      and e.event_datetime > plan_event_details.at - interval '12 hours' and e.event_datetime < plan_event_details.at + interval '15 days'
  )
  insert into catalog.planned_requests (source, kind, path, league_id, event_id, priority, refresh_minutes)
  select s.source, w.kind, catalog.thesportsdb_path(coalesce(s.api_version, 'v1'), 'event', x.source_id), x.league_id, x.event_id,
    case
      when x.event_datetime < plan_event_details.at + interval '6 hours' then 10
      when x.event_datetime < plan_event_details.at + interval '1 day' then 19
      else 40
    end,
    w.refresh_minutes
  from waiting as x
  join catalog.sources as s on s.source = 'thesportsdb' and s.is_active and s.base_url is not null
  join catalog.sync_windows as w on w.kind = 'event'
  -- Those that were given up until tomorrow keep their rows and take no place.
  where x.is_given_up or x.nth <= v_at_most;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.plan_event_details(timestamptz) is
  'Plans to ask TheSportsDB for the details of events that slots show and that nobody has asked for, the next to start first. Returns the number of requests.';
grant execute on function catalog.plan_event_details(timestamptz) to service_role;

create function catalog.queue_planned(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_attempts integer := catalog.sync_setting('attempts');
  v_requeued integer;
  v_added integer;
begin
  -- Claimed rows are their workers', and a worker may wait for the planner: none is waited for.
  update catalog.source_requests as r
  set status = 'failed', attempts = r.attempts + 1, lease_until = null, due_at = date_trunc('day', queue_planned.at, 'UTC') + interval '1 day',
    last_error = 'The function was stopped while it worked on this, ' || r.attempts + 1 || ' times in a row'
  where r.source_request_id in (
    select x.source_request_id
    from catalog.source_requests as x
    where x.status = 'claimed' and x.lease_until <= queue_planned.at and x.attempts + 1 >= v_attempts
    for update skip locked);

  delete from catalog.source_requests as r
  where r.status in ('queued', 'failed')
    and not exists (select from catalog.planned_requests as p where p.source = r.source and p.path = r.path);

  with compared as (
    select r.source_request_id, p.kind, p.league_id, p.source_league_id, p.for_date, p.event_id, p.priority, p.refresh_minutes, due.due_at,
      r.status in ('done', 'failed') and due.due_at <= queue_planned.at as is_due
    from catalog.planned_requests as p
    join catalog.source_requests as r on r.source = p.source and r.path = p.path
    cross join lateral (
      select case
        when r.status = 'done' and r.refresh_minutes is distinct from p.refresh_minutes then r.fetched_at + make_interval(mins => coalesce(p.refresh_minutes, 0))
        else r.due_at
      end as due_at
    ) as due
    where r.status <> 'claimed'
  ),
  changed as (
    update catalog.source_requests as r
    set kind = c.kind, league_id = c.league_id, source_league_id = c.source_league_id, for_date = c.for_date, event_id = c.event_id, priority = c.priority,
      refresh_minutes = c.refresh_minutes, due_at = c.due_at, status = case when c.is_due then 'queued' else r.status end,
      attempts = case when c.is_due then 0 else r.attempts end
    from compared as c
    where c.source_request_id = r.source_request_id and r.status <> 'claimed'
      and (c.is_due or (r.kind, r.league_id, r.source_league_id, r.for_date, r.event_id, r.priority, r.refresh_minutes, r.due_at)
        is distinct from (c.kind, c.league_id, c.source_league_id, c.for_date, c.event_id, c.priority, c.refresh_minutes, c.due_at))
    returning c.is_due
  )
  select count(*) filter (where c.is_due) into v_requeued from changed as c;

  insert into catalog.source_requests (source, kind, path, league_id, source_league_id, for_date, event_id, priority, refresh_minutes, due_at)
  select p.source, p.kind, p.path, p.league_id, p.source_league_id, p.for_date, p.event_id, p.priority, p.refresh_minutes, queue_planned.at
  from catalog.planned_requests as p
  where not exists (select from catalog.source_requests as r where r.source = p.source and r.path = p.path)
  order by p.priority, p.nth, p.path;
  get diagnostics v_added = row_count;
  return v_requeued + v_added;
end;
$$;
comment on function catalog.queue_planned(timestamptz) is
  'Brings catalog.source_requests in line with the planned requests: adds and queues again what is due, deletes what waits and is not wanted any more. Writes nothing where nothing changed. Returns how many were queued.';
grant execute on function catalog.queue_planned(timestamptz) to service_role;

create function catalog.plan_requests(at timestamptz) returns integer
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_count integer;
begin
  perform pg_advisory_xact_lock(hashtext('catalog.plan_requests'));
  delete from catalog.planned_requests;
  perform catalog.rank_leagues();
  perform catalog.plan_thesportsdb_requests(plan_requests.at);
  perform catalog.plan_event_details(plan_requests.at);
  perform catalog.plan_espn_requests(plan_requests.at);
  v_count := catalog.queue_planned(plan_requests.at);
  delete from catalog.planned_requests;
  delete from catalog.planned_leagues;
  return v_count;
end;
$$;
comment on function catalog.plan_requests(timestamptz) is
  'Plans what to ask of the active sources as of an instant and queues what is due. Run hourly by pg_cron, and when leagues were fetched. Returns how many requests were queued.';
grant execute on function catalog.plan_requests(timestamptz) to service_role;

-- sql/catalog/plan_espn_requests.sql

-- What to ask ESPN: scoreboards by league and day, and the teams of leagues, through catalog.espn_league_mappings.

create function catalog.espn_path(kind text, slug text, for_date date default null, scoreboard_query text default null) returns text
language sql
immutable
set search_path = ''
as $$
  select 'sports/' || espn_path.slug || case espn_path.kind
    when 'teams' then '/teams?limit=1000'
    when 'events' then '/scoreboard?dates=' || to_char(espn_path.for_date, 'YYYYMMDD') || '&limit=500' || coalesce('&' || nullif(espn_path.scoreboard_query, ''), '')
  end
$$;
comment on function catalog.espn_path(text, text, date, text) is
  'Path of a request to ESPN''s site API. slug: soccer/eng.1; for_date: its day, which begins and ends in New York; scoreboard_query: more that the league''s board needs.';
grant execute on function catalog.espn_path(text, text, date, text) to service_role;

create function catalog.plan_espn_requests(at timestamptz) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_today date := (plan_espn_requests.at at time zone 'America/New_York')::date;
  v_at_most integer := catalog.sync_setting('leagues_per_source');
  v_least_confidence real := catalog.sync_setting('least_mapping_confidence');
  v_count integer;
begin
  if not exists (select from catalog.sources as s where s.source = 'espn' and s.is_active and s.base_url is not null) then
    return 0;
  end if;
  with leagues as materialized (
    -- A league of ours may be several of theirs; the limit counts ours.
    select p.league_id, p.nth, p.is_followed, m.espn_slug, m.espn_league_id, m.scoreboard_query, dense_rank() over (order by p.nth) as nth_here
    from catalog.planned_leagues as p
    join catalog.espn_league_mappings as m on m.canonical_league_id = p.league_id
    where m.is_verified or m.confidence >= v_least_confidence
  ),
  chosen as materialized (
    select l.* from leagues as l where l.is_followed or l.nth_here <= v_at_most
  ),
  wanted as (
    select 'teams' as kind, catalog.espn_path('teams', c.espn_slug) as path, c.league_id, c.espn_league_id, null::date as for_date, 60 as priority, w.refresh_minutes, c.nth
    from chosen as c
    join catalog.sync_windows as w on w.kind = 'teams'
    union all
    select 'events', catalog.espn_path('events', c.espn_slug, v_today + d.day_offset, c.scoreboard_query), c.league_id, c.espn_league_id, v_today + d.day_offset,
      d.priority, d.refresh_minutes, c.nth
    from chosen as c
    cross join catalog.sync_days as d
  )
  insert into catalog.planned_requests (source, kind, path, league_id, source_league_id, for_date, priority, refresh_minutes, nth)
  select 'espn', w.kind, w.path, w.league_id, w.espn_league_id, w.for_date, w.priority, w.refresh_minutes, w.nth
  from wanted as w;
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function catalog.plan_espn_requests(timestamptz) is
  'Plans what to ask ESPN: teams and scoreboards of the planned leagues that are mapped surely enough. Returns the number of requests.';
grant execute on function catalog.plan_espn_requests(timestamptz) to service_role;

create function catalog.tg_espn_league_mappings__ask_again() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.canonical_league_id = old.canonical_league_id then
    return null;
  end if;
  update catalog.source_requests as r
  set league_id = new.canonical_league_id, etag = null, last_modified = null, body_digest = null
  where r.source = 'espn' and r.path like 'sports/' || new.espn_slug || '/%';
  -- What was merged into the wrong league is merged again, though ESPN says the same of it.
  update catalog.event_identifiers as i
  set source_digest = null
  from catalog.events as e
  where i.source = 'espn' and e.event_id = i.event_id and e.league_id = old.canonical_league_id and e.event_datetime > now() - interval '2 days';
  return null;
end;
$$;
comment on function catalog.tg_espn_league_mappings__ask_again() is
  'After a mapping was given another league: its answers count as unread, and what was merged from them is merged again. Security definer because whoever settles a mapping need not be allowed to write the queue.';
create trigger espn_league_mappings_910_ask_again after update on catalog.espn_league_mappings
  for each row execute function catalog.tg_espn_league_mappings__ask_again();

-- sql/catalog/start_sync.sql

-- What pg_cron runs every minute: calls events-sync while something is due.

create table catalog.sync_state (
  is_only boolean primary key default true,
  busy_until timestamptz not null default '-infinity',
  called_at timestamptz,
  net_request_id bigint,
  constraint sync_state_is_only_check check (is_only)
);
comment on table catalog.sync_state is 'The last call of events-sync that the database made: until busy_until it does not make another.';
comment on column catalog.sync_state.net_request_id is 'Its id in net._http_response, which keeps answers for six hours.';
revoke all on catalog.sync_state from anon, authenticated;
grant select, insert, update, delete on catalog.sync_state to service_role;
alter table catalog.sync_state enable row level security;

create function catalog.start_sync_when_due(at timestamptz default now()) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  -- A call works for 100 s at most; the second job after it may come a little early.
  v_busy constant interval := interval '110 seconds';
  v_state catalog.sync_state;
  v_next timestamptz;
  v_request_id bigint;
begin
  -- Only then: an insert that conflicts waits for whoever has the row.
  if not exists (select from catalog.sync_state) then
    insert into catalog.sync_state (is_only) values (true) on conflict do nothing;
  end if;
  select s.* into v_state from catalog.sync_state as s for update skip locked;
  if v_state.is_only is null or v_state.busy_until > start_sync_when_due.at then
    return false;
  end if;
  v_next := catalog.next_claim_at(start_sync_when_due.at);
  if v_next is null or v_next > start_sync_when_due.at + interval '1 minute' then
    return false;
  end if;
  v_request_id := ops.call_function('events-sync', '{}', 120000);
  if v_request_id is null then
    return false;
  end if;
  update catalog.sync_state as s
  set busy_until = start_sync_when_due.at + v_busy, called_at = start_sync_when_due.at, net_request_id = v_request_id;
  return true;
end;
$$;
comment on function catalog.start_sync_when_due(timestamptz) is
  'Calls events-sync when a request can be claimed within the minute and the last call is over. Run every minute by pg_cron. Returns whether it called.';
grant execute on function catalog.start_sync_when_due(timestamptz) to service_role;

-- sql/guide/refresh_changed_guides.sql

-- Changed events reach guides within minutes: an hour is long for a postponed game.

create function guide.refresh_changed_guides(at timestamptz default now()) returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_state matching.search_state;
  v_provider_id bigint;
  v_count integer := 0;
begin
  select s.* into v_state from matching.search_state as s;
  for v_provider_id in
    select p.provider_id
    from intake.providers as p
    where p.is_active and p.record_status = 'active' and p.last_loaded_at is not null
      and (v_state.is_stale
        -- Another provider's run rebuilt the search tables since: this one's slots were decided by older ones.
        or exists (
          select from intake.channel_names as c
          join matching.channel_states as s on s.channel_name_id = c.channel_name_id
          join intake.parsed_data as d on d.channel_name_id = c.channel_name_id
          where c.provider_id = p.provider_id and c.record_status = 'active' and d.kind in ('event', 'multi', 'team')
            and s.search_version <> v_state.version and s.match_status <> 'manual' and s.reason <> 'stale'))
    order by p.provider_id
  loop
    perform guide.refresh_guide(v_provider_id, refresh_changed_guides.at);
    v_count := v_count + 1;
  end loop;
  return v_count;
end;
$$;
comment on function guide.refresh_changed_guides(timestamptz) is
  'Refreshes the guides of providers whose slots were decided by events, names or rules that have changed since. Does nothing when nothing changed. Run every ten minutes by pg_cron. Returns the number of providers.';
grant execute on function guide.refresh_changed_guides(timestamptz) to service_role;

-- sql/ops/cron.sql

-- What pg_cron runs. Times are GMT; five-field schedules only, because older versions know no seconds.

do $$
begin
  -- Locally a stand-in with the same functions is there already, and the extension may not be installable.
  if to_regnamespace('cron') is null then
    create extension pg_cron with schema pg_catalog;
    grant usage on schema cron to postgres;
  end if;
end;
$$;

select cron.schedule('refresh-guides-hourly', '7 * * * *', 'select guide.refresh_guides()');
select cron.schedule('refresh-changed-guides', '4-54/10 * * * *', 'select guide.refresh_changed_guides()');
select cron.schedule('plan-requests-hourly', '12 * * * *', 'select catalog.plan_requests(now())');
select cron.schedule('sync-events-every-minute', '* * * * *', 'select catalog.start_sync_when_due()');
-- Lists of teams settle their conflicts themselves; those that came beside events wait for this.
select cron.schedule('settle-team-conflicts-hourly', '42 * * * *', 'select catalog.auto_resolve_conflicts()');

create function ops.delete_expired() returns void
language sql
set search_path = ''
as $$
  delete from billing.key_access_logs where accessed_at < now() - interval '30 days';
  delete from intake.playlist_loads where loaded_at < now() - interval '90 days';
  delete from matching.runs where created_at < now() - interval '90 days';
  delete from matching.successful_matches where created_at < now() - interval '90 days';
  delete from matching.pattern_performance where updated_at < now() - interval '90 days';
  delete from ops.api_call_failures where last_occurred_at < now() - interval '90 days';
  -- Rows that are still wanted are due again or in the queue long before.
  delete from catalog.source_requests where status <> 'claimed' and due_at < now() - interval '14 days';
  select guide.forget_badges(now());
$$;
comment on function ops.delete_expired() is 'Deletes logs past their stated retention. Data about the world or a customer is never deleted.';
grant execute on function ops.delete_expired() to service_role;

select cron.schedule('delete-expired-daily', '23 4 * * *', 'select ops.delete_expired()');
-- pg_cron never cleans its history, and a job of every minute fills it; a job of its own because only the jobs' owner may.
select cron.schedule('delete-cron-history-daily', '31 4 * * *', $$delete from cron.job_run_details where end_time < now() - interval '7 days'$$);
