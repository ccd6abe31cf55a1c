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
