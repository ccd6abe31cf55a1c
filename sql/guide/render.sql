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
