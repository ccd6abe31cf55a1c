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
