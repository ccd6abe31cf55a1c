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
