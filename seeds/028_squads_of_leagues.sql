-- Whose league it is, where its name does not say so: second teams, youth, women. squad_is_printed is false where clubs of other
-- leagues do not share the teams' names, or where listings leave the marker out.
update catalog.api_leagues_canonical as l
set squad = w.squad, squad_is_printed = w.is_printed
from (values
  ('Premier League 2', 'u21', true), ('Professional Development League', 'u21', true), ('UEFA Youth League', 'u19', true),
  ('FA Youth Cup', 'u18', true), ('Campionato Primavera 1', 'u19', true), ('U21 Divisie', 'u21', true),
  ('Spanish División de Honor Juvenil', 'u19', true), ('Brazilian U20 Championship', 'u20', true), ('Argentine Reserve League', 'reserves', true),
  ('Jersey Flegg Cup', 'u21', true), ('SG Ball Cup', 'u19', true), ('Harold Matthews Cup', 'u17', true), ('Coates Talent League', 'u19', false),
  ('NSW Cup', 'reserves', false), ('Queensland Cup', 'reserves', false), ('VFL', 'reserves', false),
  ('NPB Farm', 'reserves', true), ('KBO Futures League', 'reserves', true), ('Swedish J20 Nationell', 'u20', true),
  ('Finnish U20 SM-sarja', 'u20', true),
  ('VFLW', 'women', true), ('SANFLW', 'women', true), ('WAFLW', 'women', true), ('Coates Talent League Girls', 'u19+women', false),
  ('Danish Elitedivisionen', 'women', true), ('Swedish Elitettan', 'women', false), ('Portuguese Liga BPI', 'women', true),
  ('Norwegian REMA 1000-ligaen', 'women', false), ('Polish Tauron Liga', 'women', false), ('Turkish Sultanlar Ligi', 'women', true),
  ('French LFB', 'women', false), ('Italian LBF', 'women', false), ('German DBBL', 'women', false), ('SDHL', 'women', true),
  ('Finnish Kansallinen Liiga', 'women', true), ('Besta deild kvenna', 'women', true), ('Icelandic Handball Premier League Women', 'women', true),
  ('Spanish Liga Guerreras', 'women', false), ('Romanian Liga Florilor', 'women', true), ('Super Rugby Aupiki', 'women', true),
  ('WNCL', 'women', true), ('Finnish Auroraliiga', 'women', true), ('Super Netball', 'women', false), ('WLL', 'women', false),
  ('Copa de la Reina', 'women', true), ('Scottish Women''s Premier League', 'women', true), ('Japanese WE League', 'women', true),
  ('NCAA Women''s Gymnastics', 'women', false), ('NCAA Women''s Tennis', 'women', false), ('NCAA Women''s Golf', 'women', false),
  ('NCAA Women''s Swimming & Diving', 'women', false), ('NCAA Women''s Water Polo', 'women', false)
) as w (canonical_name, squad, is_printed)
where l.canonical_name = w.canonical_name
  and (l.squad, l.squad_is_printed) is distinct from (w.squad, w.is_printed);
