-- People who compete alone: fighters, tennis players, drivers. Their names bend differently from teams' names.

create table catalog.participants (
  participant_id bigint generated always as identity primary key,
  sport_id bigint not null references catalog.api_sports_canonical (sport_id),
  participant_type text not null default 'person',
  name text not null,
  name_normalized text not null generated always as (catalog.normalize_name(name)) stored,
  short_name text,
  country text,
  abbreviation text,
  badge_url text,
  record_status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (sport_id, name_normalized),
  constraint participants_participant_type_check check (participant_type in ('person', 'pair')),
  constraint participants_record_status_check check (record_status in ('active', 'archived', 'deleted'))
);
comment on table catalog.participants is 'Every person (or doubles pair) that is a side of an event, once for each sport.';
revoke all on catalog.participants from anon, authenticated;
grant select, insert, update, delete on catalog.participants to service_role;
alter table catalog.participants enable row level security;
create trigger participants_100_set_updated_at before update on catalog.participants
  for each row execute function ops.tg_set_updated_at();
create trigger participants_200_soft_delete before delete on catalog.participants
  for each row execute function ops.tg_soft_delete('participant_id');

create table catalog.participant_identifiers (
  source text not null references catalog.sources (source),
  source_participant_id text not null,
  participant_id bigint not null references catalog.participants (participant_id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (source, source_participant_id)
);
comment on table catalog.participant_identifiers is 'The ids under which sources know a person.';
revoke all on catalog.participant_identifiers from anon, authenticated;
grant select, insert, update, delete on catalog.participant_identifiers to service_role;
alter table catalog.participant_identifiers enable row level security;
create index participant_identifiers_participant_id_idx on catalog.participant_identifiers (participant_id);

create table catalog.participant_aliases (
  participant_alias_id bigint generated always as identity primary key,
  participant_id bigint not null references catalog.participants (participant_id) on delete cascade,
  alias text not null,
  alias_normalized text not null generated always as (catalog.normalize_name(alias)) stored,
  alias_type text not null,
  priority smallint not null,
  source text not null default 'derived',
  created_at timestamptz not null default now(),
  unique (participant_id, alias_normalized),
  constraint participant_aliases_alias_type_check check (alias_type in ('full', 'surname', 'initial_surname', 'surname_first', 'other')),
  constraint participant_aliases_priority_check check (priority between 0 and 10)
);
comment on table catalog.participant_aliases is 'All forms of a person''s name: full, surname, initial and surname, surname first.';
comment on column catalog.participant_aliases.priority is '10 full name, 9 surname first, 8 initial and surname, 7 surname alone, 5 first word alone.';
revoke all on catalog.participant_aliases from anon, authenticated;
grant select, insert, update, delete on catalog.participant_aliases to service_role;
alter table catalog.participant_aliases enable row level security;
create index participant_aliases_alias_normalized_idx on catalog.participant_aliases (alias_normalized);

create function catalog.derive_participant_aliases(participant_ids bigint[] default null) returns integer
language sql
set search_path = ''
as $$
  with member as (
    -- A pair is its two players, each by every form.
    select p.participant_id, p.name_normalized as whole, m.member_no, catalog.normalize_name(m.name) as name, count(*) over (partition by p.participant_id) as members
    from catalog.participants as p
    cross join lateral regexp_split_to_table(p.name, '\s*(?:/|&|\mand\M)\s*') with ordinality as m (name, member_no)
    where p.record_status = 'active'
      and (derive_participant_aliases.participant_ids is null or p.participant_id = any (derive_participant_aliases.participant_ids))
  ),
  person as (
    select m.participant_id, m.name, regexp_replace(m.name, '^\S+ ', '') as surname, split_part(m.name, ' ', 1) as given
    from member as m
    where m.members = 1
  ),
  pair as (
    select m.participant_id,
      string_agg(regexp_replace(m.name, '^\S+ ', ''), ' ' order by m.member_no) as surnames,
      string_agg(left(m.name, 1) || ' ' || regexp_replace(m.name, '^\S+ ', ''), ' ' order by m.member_no) as initials
    from member as m
    where m.members = 2
    group by m.participant_id
  ),
  named as (
    select distinct m.participant_id, m.whole as alias, 'full' as alias_type, 10 as priority from member as m
    union all
    select pair.participant_id, pair.initials, 'initial_surname', 8 from pair
    union all
    select pair.participant_id, pair.surnames, 'surname', 8 from pair
    union all
    -- Where the surname comes first (Zheng Qinwen), the first word is what is printed alone.
    select person.participant_id, person.given, 'other', 5 from person where person.surname <> person.given and length(person.given) >= 4
    union all
    select person.participant_id, person.name as alias, 'full' as alias_type, 10 as priority from person
    union all
    select person.participant_id, person.surname || ' ' || person.given, 'surname_first', 9 from person where person.surname <> person.given
    union all
    select person.participant_id, left(person.given, 1) || ' ' || person.surname, 'initial_surname', 8 from person where person.surname <> person.given
    union all
    -- Xu Yifan as Y. Xu.
    select person.participant_id, left(person.surname, 1) || ' ' || person.given, 'initial_surname', 6 from person where person.surname <> person.given
    union all
    select person.participant_id, person.surname, 'surname', 7 from person where person.surname <> person.given
    union all
    select person.participant_id, regexp_replace(person.surname, '^.* ', ''), 'surname', 7 from person
    where person.surname like '% %' and length(regexp_replace(person.surname, '^.* ', '')) >= 4
  ),
  inserted as (
    insert into catalog.participant_aliases (participant_id, alias, alias_type, priority)
    select distinct on (named.participant_id, named.alias) named.participant_id, named.alias, named.alias_type, named.priority
    from named
    where named.alias <> ''
    order by named.participant_id, named.alias, named.priority desc
    on conflict (participant_id, alias_normalized) do nothing
    returning 1
  )
  select count(*)::integer from inserted
$$;
comment on function catalog.derive_participant_aliases(bigint[]) is
  'Adds surname, initial with surname and surname-first forms of people''s names, and of both players of a pair. Null means everybody. Returns the number of new aliases.';
grant execute on function catalog.derive_participant_aliases(bigint[]) to service_role;
