-- Names of leagues with their country before them, as event feeds write them: American AHL, Mexico Liga MX Femenil, Swiss Challenge League.
-- Only where no other league of the sport goes by that name.
with countries (country, adjective) as (
  values
    ('United States', 'American'), ('United States', 'USA'), ('United States', 'US'), ('England', 'English'), ('Australia', 'Australian'),
    ('Germany', 'German'), ('United Kingdom', 'British'), ('United Kingdom', 'UK'), ('France', 'French'), ('Spain', 'Spanish'),
    ('Canada', 'Canadian'), ('Japan', 'Japanese'), ('Brazil', 'Brazilian'), ('Sweden', 'Swedish'), ('Italy', 'Italian'), ('Poland', 'Polish'),
    ('Scotland', 'Scottish'), ('Ireland', 'Irish'), ('India', 'Indian'), ('Finland', 'Finnish'), ('Turkey', 'Turkish'),
    ('Switzerland', 'Swiss'), ('New Zealand', 'NZ'), ('Mexico', 'Mexican'), ('Denmark', 'Danish'), ('Netherlands', 'Dutch'),
    ('South Africa', 'South African'), ('Saudi Arabia', 'Saudi'), ('Saudi Arabia', 'Saudi Arabian'), ('Portugal', 'Portuguese'),
    ('Norway', 'Norwegian'), ('Czech Republic', 'Czech'), ('Austria', 'Austrian'), ('United Arab Emirates', 'UAE'),
    ('United Arab Emirates', 'Emirati'), ('South Korea', 'South Korean'), ('South Korea', 'Korean'), ('Russia', 'Russian'),
    ('Argentina', 'Argentinian'), ('Argentina', 'Argentine'), ('Philippines', 'Philippine'), ('Greece', 'Greek'), ('Thailand', 'Thai'),
    ('Romania', 'Romanian'), ('Iceland', 'Icelandic'), ('Egypt', 'Egyptian'), ('Colombia', 'Colombian'), ('China', 'Chinese'),
    ('Belgium', 'Belgian'), ('Wales', 'Welsh'), ('Venezuela', 'Venezuelan'), ('Slovakia', 'Slovak'), ('Slovakia', 'Slovakian'),
    ('Serbia', 'Serbian'), ('Puerto Rico', 'Puerto Rican'), ('Northern Ireland', 'Northern Irish'), ('Lithuania', 'Lithuanian'),
    ('Latvia', 'Latvian'), ('Israel', 'Israeli'), ('Hungary', 'Hungarian'), ('Croatia', 'Croatian'), ('Chile', 'Chilean'),
    ('Zambia', 'Zambian'), ('Vietnam', 'Vietnamese'), ('Uruguay', 'Uruguayan'), ('Ukraine', 'Ukrainian'), ('Tunisia', 'Tunisian'),
    ('Taiwan', 'Taiwanese'), ('Slovenia', 'Slovenian'), ('Qatar', 'Qatari'), ('Peru', 'Peruvian'), ('Paraguay', 'Paraguayan'),
    ('Panama', 'Panamanian'), ('Pakistan', 'Pakistani'), ('North Macedonia', 'Macedonian'), ('Nigeria', 'Nigerian'),
    ('Morocco', 'Moroccan'), ('Montenegro', 'Montenegrin'), ('Malta', 'Maltese'), ('Malaysia', 'Malaysian'),
    ('Kuwait', 'Kuwaiti'), ('Kosovo', 'Kosovan'), ('Kenya', 'Kenyan'), ('Kazakhstan', 'Kazakh'), ('Jordan', 'Jordanian'),
    ('Jamaica', 'Jamaican'), ('Iraq', 'Iraqi'), ('Iran', 'Iranian'), ('Indonesia', 'Indonesian'), ('Honduras', 'Honduran'),
    ('Guatemala', 'Guatemalan'), ('Ghana', 'Ghanaian'), ('Georgia', 'Georgian'), ('Estonia', 'Estonian'),
    ('El Salvador', 'Salvadoran'), ('Ecuador', 'Ecuadorian'), ('Dominican Republic', 'Dominican'), ('Cyprus', 'Cypriot'),
    ('Costa Rica', 'Costa Rican'), ('Bulgaria', 'Bulgarian'), ('Bosnia and Herzegovina', 'Bosnian'), ('Bolivia', 'Bolivian'),
    ('Belarus', 'Belarusian'), ('Azerbaijan', 'Azerbaijani'), ('Armenia', 'Armenian'), ('Algeria', 'Algerian'), ('Albania', 'Albanian'),
    ('Europe', 'European'), ('Europe', 'Adriatic')
),
prefixes as (
  select c.country, c.adjective as prefix from countries as c
  union
  select c.country, c.country from countries as c where c.country <> 'Europe'
),
prefixed as (
  select distinct l.sport_id, l.league_id, p.prefix || ' ' || a.alias as alias, catalog.normalize_name(p.prefix || ' ' || a.alias) as normalized
  from catalog.api_leagues_canonical as l
  join prefixes as p on p.country = l.country
  join catalog.league_aliases as a on a.league_id = l.league_id
  where not exists (
    select from prefixes as own
    where own.country = l.country and ' ' || a.alias_normalized || ' ' like '% ' || catalog.normalize_name(own.prefix) || ' %')
),
told as (
  select min(p.league_id) as league_id, min(p.alias) as alias, p.normalized
  from prefixed as p
  where not exists (
    select from catalog.league_aliases as a
    join catalog.api_leagues_canonical as l on l.league_id = a.league_id
    where a.alias_normalized = p.normalized and l.sport_id = p.sport_id)
  group by p.sport_id, p.normalized
  having count(distinct p.league_id) = 1
)
insert into catalog.league_aliases (league_id, alias)
select told.league_id, told.alias from told
on conflict (league_id, alias_normalized) do nothing;
