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
