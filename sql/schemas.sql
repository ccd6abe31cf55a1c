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
