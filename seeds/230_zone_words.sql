-- Zone words as channel names print them (upper case) and the IANA zone they stand for. GMT is UTC, not London: packs print GMT in summer too.
-- A pair such as EST and EDT is one place: names keep printing EST in July. Columns: word, zone_name, note.
-- Left out, so that the clock counts for nothing rather than for the wrong hour: AST (Arabia or Atlantic Canada), AMT, WST, SST (several
-- places), AT, WEST, UAE, CENTRAL (a word or a side behind a clock). IST is India: packs that print it carry its cricket.
insert into intake.zone_words (word, zone_name, note)
values
  ('UTC', 'UTC', 'Universal time'),
  ('GMT', 'UTC', 'Greenwich mean time; no summer time'),
  ('Z', 'UTC', 'ISO 8601 suffix'),
  ('ZULU', 'UTC', 'Universal time, spoken form'),
  ('UCT', 'UTC', 'Universal time, French order'),

  ('ET', 'America/New_York', 'US and Canadian Eastern'),
  ('EST', 'America/New_York', 'US and Canadian Eastern; also printed in summer'),
  ('EDT', 'America/New_York', 'US and Canadian Eastern, summer'),
  ('CT', 'America/Chicago', 'US and Canadian Central'),
  ('CST', 'America/Chicago', 'US and Canadian Central; China and Cuba do not print it in these packs'),
  ('CDT', 'America/Chicago', 'US and Canadian Central, summer'),
  ('MT', 'America/Denver', 'US and Canadian Mountain'),
  ('MST', 'America/Denver', 'US and Canadian Mountain; Arizona has its own word'),
  ('MDT', 'America/Denver', 'US and Canadian Mountain, summer'),
  ('PT', 'America/Los_Angeles', 'US and Canadian Pacific'),
  ('PST', 'America/Los_Angeles', 'US and Canadian Pacific; also printed in summer'),
  ('PDT', 'America/Los_Angeles', 'US and Canadian Pacific, summer'),
  ('AKT', 'America/Anchorage', 'Alaska'),
  ('AKST', 'America/Anchorage', 'Alaska'),
  ('AKDT', 'America/Anchorage', 'Alaska, summer'),
  ('HST', 'Pacific/Honolulu', 'Hawaii'),
  ('ADT', 'America/Halifax', 'Atlantic Canada, summer'),
  ('NT', 'America/St_Johns', 'Newfoundland'),
  ('NST', 'America/St_Johns', 'Newfoundland'),
  ('NDT', 'America/St_Johns', 'Newfoundland, summer'),

  ('UK', 'Europe/London', 'United Kingdom wall clock'),
  ('BST', 'Europe/London', 'British summer time; Bangladesh prints BDT'),
  ('WET', 'Europe/Lisbon', 'Western Europe'),
  ('CET', 'Europe/Berlin', 'Central Europe; also printed in summer'),
  ('CEST', 'Europe/Berlin', 'Central Europe, summer'),
  ('MEZ', 'Europe/Berlin', 'Central Europe in German'),
  ('MESZ', 'Europe/Berlin', 'Central Europe in German, summer'),
  ('HEC', 'Europe/Paris', 'Central Europe in French'),
  ('HAEC', 'Europe/Paris', 'Central Europe in French, summer'),
  ('EET', 'Europe/Helsinki', 'Eastern Europe'),
  ('EEST', 'Europe/Helsinki', 'Eastern Europe, summer'),
  ('OEZ', 'Europe/Helsinki', 'Eastern Europe in German'),
  ('MSK', 'Europe/Moscow', 'Moscow'),
  ('МСК', 'Europe/Moscow', 'Moscow in Cyrillic'),
  ('TRT', 'Europe/Istanbul', 'Turkey'),
  ('TSI', 'Europe/Istanbul', 'Turkey, Türkiye saati ile'),
  ('TSİ', 'Europe/Istanbul', 'Turkey, Türkiye saati ile'),

  ('AEST', 'Australia/Sydney', 'Eastern Australia; also printed in summer'),
  ('AEDT', 'Australia/Sydney', 'Eastern Australia, summer'),
  ('AET', 'Australia/Sydney', 'Eastern Australia'),
  ('ACST', 'Australia/Adelaide', 'Central Australia'),
  ('ACDT', 'Australia/Adelaide', 'Central Australia, summer'),
  ('AWST', 'Australia/Perth', 'Western Australia'),
  ('NZT', 'Pacific/Auckland', 'New Zealand'),
  ('NZST', 'Pacific/Auckland', 'New Zealand'),
  ('NZDT', 'Pacific/Auckland', 'New Zealand, summer'),
  ('FJT', 'Pacific/Fiji', 'Fiji'),

  ('JST', 'Asia/Tokyo', 'Japan'),
  ('KST', 'Asia/Seoul', 'Korea'),
  ('HKT', 'Asia/Hong_Kong', 'Hong Kong'),
  ('SGT', 'Asia/Singapore', 'Singapore'),
  ('MYT', 'Asia/Kuala_Lumpur', 'Malaysia'),
  ('PHT', 'Asia/Manila', 'Philippines'),
  ('PHST', 'Asia/Manila', 'Philippines'),
  ('ICT', 'Asia/Bangkok', 'Indochina'),
  ('WIB', 'Asia/Jakarta', 'Western Indonesia'),
  ('WITA', 'Asia/Makassar', 'Central Indonesia'),
  ('WIT', 'Asia/Jayapura', 'Eastern Indonesia'),
  ('IST', 'Asia/Kolkata', 'India; Ireland and Israel print it hardly ever'),
  ('PKT', 'Asia/Karachi', 'Pakistan'),
  ('BDT', 'Asia/Dhaka', 'Bangladesh'),
  ('NPT', 'Asia/Kathmandu', 'Nepal'),
  ('SLST', 'Asia/Colombo', 'Sri Lanka'),
  ('GST', 'Asia/Dubai', 'Gulf; South Georgia has no channels'),
  ('KSA', 'Asia/Riyadh', 'Saudi Arabia; its playlists print the country for the zone'),
  ('IRST', 'Asia/Tehran', 'Iran'),

  ('SAST', 'Africa/Johannesburg', 'South Africa'),
  ('CAT', 'Africa/Maputo', 'Central Africa, as South African television prints it'),
  ('EAT', 'Africa/Nairobi', 'East Africa'),
  ('WAT', 'Africa/Lagos', 'West Africa'),

  ('BRT', 'America/Sao_Paulo', 'Brazil, Brasília'),
  ('BRST', 'America/Sao_Paulo', 'Brazil, Brasília; summer time was abolished in 2019'),
  ('ART', 'America/Argentina/Buenos_Aires', 'Argentina'),
  ('CLT', 'America/Santiago', 'Chile'),
  ('CLST', 'America/Santiago', 'Chile, summer'),
  ('COT', 'America/Bogota', 'Colombia'),
  ('PET', 'America/Lima', 'Peru'),
  ('ECT', 'America/Guayaquil', 'Ecuador'),
  ('VET', 'America/Caracas', 'Venezuela'),
  ('UYT', 'America/Montevideo', 'Uruguay'),
  ('CDMX', 'America/Mexico_City', 'Mexico City'),

  ('OSLO', 'Europe/Oslo', 'City for the zone'),
  ('STOCKHOLM', 'Europe/Stockholm', 'City for the zone'),
  ('COPENHAGEN', 'Europe/Copenhagen', 'City for the zone'),
  ('HELSINKI', 'Europe/Helsinki', 'City for the zone'),
  ('LONDON', 'Europe/London', 'City for the zone'),
  ('DUBLIN', 'Europe/Dublin', 'City for the zone'),
  ('LISBON', 'Europe/Lisbon', 'City for the zone'),
  ('MADRID', 'Europe/Madrid', 'City for the zone'),
  ('PARIS', 'Europe/Paris', 'City for the zone'),
  ('AMSTERDAM', 'Europe/Amsterdam', 'City for the zone'),
  ('BERLIN', 'Europe/Berlin', 'City for the zone'),
  ('ROME', 'Europe/Rome', 'City for the zone'),
  ('WARSAW', 'Europe/Warsaw', 'City for the zone'),
  ('ATHENS', 'Europe/Athens', 'City for the zone'),
  ('ISTANBUL', 'Europe/Istanbul', 'City for the zone'),
  ('MOSCOW', 'Europe/Moscow', 'City for the zone'),
  ('DUBAI', 'Asia/Dubai', 'City for the zone'),
  ('DOHA', 'Asia/Qatar', 'City for the zone'),
  ('RIYADH', 'Asia/Riyadh', 'City for the zone'),
  ('SYDNEY', 'Australia/Sydney', 'City for the zone'),
  ('TORONTO', 'America/Toronto', 'City for the zone')
on conflict (word) do update set zone_name = excluded.zone_name, note = excluded.note;

-- UTC-5, GMT+1: hours from Greenwich. Names of zones count them the other way round: Etc/GMT+5 is five hours behind. Two words a zone and
-- no more: where zones keep the same time, the one with most words is taken for a pack's, and a place must go before a bare distance.
insert into intake.zone_words (word, zone_name, note)
select prefix.word || case when hours.h < 0 then '-' else '+' end || abs(hours.h),
  'Etc/GMT' || case when hours.h < 0 then '+' else '-' end || abs(hours.h), 'Hours from Greenwich'
from (values ('UTC'), ('GMT')) as prefix (word)
cross join generate_series(-12, 14) as hours (h)
where hours.h <> 0
on conflict (word) do nothing;
insert into intake.zone_words (word, zone_name, note)
values ('UTC+5:30', 'Asia/Kolkata', 'Hours from Greenwich'), ('GMT+5:30', 'Asia/Kolkata', 'Hours from Greenwich')
on conflict (word) do nothing;
