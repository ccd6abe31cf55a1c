-- What a printed date and clock can mean at a given instant. An impossible date or an unknown zone means none, never a guess.

create function matching.printed_days(printed_date text, weekday smallint, at timestamptz, zone text) returns date[]
language plpgsql
stable
set search_path = ''
as $$
declare
  v_today date := (printed_days.at at time zone printed_days.zone)::date;
  v_days date[] := '{}';
  v_part text;
  v_best date;
begin
  if printed_days.printed_date is null then
    if printed_days.weekday is null then
      return null;
    end if;
    -- A weekday alone means the coming one, or yesterday: names are written for the days ahead and linger for one.
    return array(
      select v_today + d.n from generate_series(-1, 5) as d (n)
      where extract(isodow from v_today + d.n) = printed_days.weekday);
  end if;
  foreach v_part in array string_to_array(printed_days.printed_date, '|') loop
    select d.day into v_best
    from (
      select v_part::date as day where v_part ~ '^\d{4}-\d\d-\d\d$'
      union all
      -- Without a year, the nearest; the weekday is the year's checksum.
      select make_date(extract(year from v_today)::integer + y.n, substr(v_part, 3, 2)::integer, substr(v_part, 6, 2)::integer)
      from generate_series(-1, 1) as y (n)
      where v_part ~ '^--\d\d-\d\d$'
        and (v_part <> '--02-29' or matching.is_leap_year(extract(year from v_today)::integer + y.n))
      union all
      select m.first_day + (substr(v_part, 4, 2)::integer - 1)
      from (
        select (date_trunc('month', v_today) + make_interval(months => n))::date as first_day from generate_series(-1, 1) as g (n)
      ) as m
      where v_part ~ '^---\d\d$'
        and substr(v_part, 4, 2)::integer <= extract(day from m.first_day + interval '1 month' - interval '1 day')
    ) as d
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

create function matching.is_leap_year(year integer) returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select (year % 4 = 0 and year % 100 <> 0) or year % 400 = 0
$$;
comment on function matching.is_leap_year(integer) is 'Whether a year has a 29 February.';
grant execute on function matching.is_leap_year(integer) to service_role;
