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
