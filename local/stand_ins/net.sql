-- pg_net with its real names, signatures, defaults and grants; local/scheduler.ts sends what is queued.
-- Like the real one both tables are unlogged and open to everybody who may use the schema: no credentials in headers.

create schema if not exists net;
grant usage on schema net to public;
grant usage on schema net to postgres with grant option;

do $$
begin
  if to_regtype('net.http_method') is null then
    create domain net.http_method as text check (value ilike any (array['get', 'post', 'delete']));
  end if;
end;
$$;

create sequence if not exists net.http_request_queue_id_seq;

create unlogged table if not exists net.http_request_queue (
  id bigint primary key default nextval('net.http_request_queue_id_seq'),
  method net.http_method not null,
  url text not null,
  headers jsonb,
  body bytea,
  timeout_milliseconds integer not null
);

create unlogged table if not exists net._http_response (
  id bigint,
  status_code integer,
  content_type text,
  headers jsonb,
  content text,
  timed_out boolean,
  error_msg text,
  created timestamptz not null default now()
);
create index if not exists http_response_created_idx on net._http_response (created);
grant all on net.http_request_queue, net._http_response to public;
grant all on sequence net.http_request_queue_id_seq to public;

create or replace function net.local_encode(value text) returns text
  language sql immutable set search_path = ''
  as $$
    select coalesce(string_agg(
      case when piece.letter ~ '^[A-Za-z0-9_.~-]$' then piece.letter
           else regexp_replace(upper(encode(convert_to(piece.letter, 'UTF8'), 'hex')), '(..)', '%\1', 'g') end,
      '' order by piece.position), '')
    from regexp_split_to_table(value, '') with ordinality as piece (letter, position)
  $$;

create or replace function net.local_url(url text, params jsonb) returns text
  language sql immutable set search_path = ''
  as $$
    select url || coalesce(case when strpos(url, '?') > 0 then '&' else '?' end
      || string_agg(net.local_encode(p.key) || '=' || net.local_encode(p.value), '&' order by p.key), '')
    from jsonb_each_text(params) as p
  $$;

create or replace function net.http_get(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000
) returns bigint
  language sql set search_path = ''
  as $$
    insert into net.http_request_queue (method, url, headers, timeout_milliseconds)
      values ('GET', net.local_url(url, params), headers, timeout_milliseconds)
      returning id
  $$;

create or replace function net.http_delete(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000,
  body jsonb default null
) returns bigint
  language sql set search_path = ''
  as $$
    insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
      values ('DELETE', net.local_url(url, params), headers, convert_to(body::text, 'UTF8'), timeout_milliseconds)
      returning id
  $$;

create or replace function net.http_post(
  url text, body jsonb default '{}', params jsonb default '{}',
  headers jsonb default '{"Content-Type": "application/json"}', timeout_milliseconds integer default 5000
) returns bigint
  language plpgsql set search_path = ''
  as $$
declare
  v_content_type text;
  v_headers jsonb := headers;
  v_id bigint;
begin
  select h.value into v_content_type from jsonb_each_text(headers) as h where lower(h.key) = 'content-type' limit 1;
  if v_content_type is null then
    v_headers := coalesce(headers, '{}') || '{"Content-Type": "application/json"}';
  elsif v_content_type <> 'application/json' then
    raise exception 'Content-Type header must be "application/json"';
  end if;
  insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
    values ('POST', net.local_url(url, params), v_headers, convert_to(body::text, 'UTF8'), timeout_milliseconds)
    returning id into v_id;
  return v_id;
end;
$$;
