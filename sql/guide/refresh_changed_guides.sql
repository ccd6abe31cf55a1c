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
