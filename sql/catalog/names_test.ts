import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

/** Runs a table of cases through a function of one text; a row is the argument and what must come out. */
async function assertTable(
  sql: Sql,
  functionName: string,
  cases: [argument: string, expected: string | null][],
): Promise<void> {
  const rows = await sql<{ argument: string; result: string | null }[]>`
    select c.argument, ${sql.unsafe(functionName)}(c.argument) as result
    from unnest(${cases.map(([argument]) => argument)}::text[]) with ordinality as c (argument, n)
    order by c.n`;
  assert.deepEqual(rows.map((row) => [row.argument, row.result]), cases);
}

Deno.test("names", (t) =>
  sharingDatabase(t, {
    "names are compared without accents, case, punctuation and the dots of initials": async (sql) => {
      await assertTable(sql, "catalog.normalize_name", [
        ["Los Angeles Lakers", "los angeles lakers"],
        ["Bayern München", "bayern munchen"],
        ["Fenerbahçe", "fenerbahce"],
        ["Malmö FF", "malmo ff"],
        ["Brøndby", "brondby"],
        ["Łódź", "lodz"],
        ["Brighton & Hove Albion", "brighton and hove albion"],
        ["Texas A&M", "texas a and m"],
        ["D.C. United", "dc united"],
        ["St. John's", "st johns"],
        ["Saint-Étienne", "saint etienne"],
        ["Queen’s Park", "queens park"],
        ["Hawai‘i", "hawaii"],
        ["  1. FC   Köln ", "1 fc koln"],
        ["76ers", "76ers"],
        ["ЦСКА Москва", "цска москва"],
        ["鹿島アントラーズ", "鹿島アントラーズ"],
        ["--- | ---", ""],
        ["", ""],
      ]);
    },
    "umlauts have a spelling with e beside the bare one": async (sql) => {
      await assertTable(sql, "catalog.spell_umlauts", [
        ["1. FC Köln", "1. FC Koeln"],
        ["Bayern München", "Bayern Muenchen"],
        ["Österreich", "Oesterreich"],
        ["Ärzte Übung", "Aerzte Uebung"],
        ["Ålesund", "Aalesund"],
        ["Bodø/Glimt", "Bodoe/Glimt"],
        ["Arsenal", "Arsenal"],
      ]);
    },
    "words that are usually cut short have both spellings": async (sql) => {
      const cases: [name: string, spellings: string[]][] = [
        ["harbour state", ["harbour st"]],
        ["harbour st", ["harbour state"]],
        ["st harbour", ["saint harbour"]],
        ["fort harbour", ["ft harbour"]],
        ["north harbour united", ["n harbour utd", "north harbour utd"]],
        ["harbour utd", ["harbour united"]],
        ["harbour rovers", []],
      ];
      for (const [name, spellings] of cases) {
        const rows = await sql`select s from catalog.other_spellings(${name}) as s order by s`;
        assert.deepEqual(rows.map((row) => row["s"]), spellings, name);
      }
    },
    "club words are left out unless nothing else is left": async (sql) => {
      await assertTable(sql, "catalog.strip_club_words", [
        ["arsenal fc", "arsenal"],
        ["fc bayern munchen", "bayern munchen"],
        ["tsg 1899 hoffenheim", "hoffenheim"],
        ["ac milan", "milan"],
        ["real madrid cf", "real madrid"],
        ["manchester united", "manchester united"],
        ["pogon 1948 szczecin", "pogon szczecin"],
        ["tsv 1860 munchen", "1860 munchen"],
        ["team harbour esports", "harbour"],
        ["fc", "fc"],
        ["", ""],
      ]);
    },
    "a name says which squad plays": async (sql) => {
      await assertTable(sql, "catalog.squad_of", [
        ["Arsenal", ""],
        ["Arsenal Women", "women"],
        ["Arsenal Women's", "women"],
        ["Chelsea Ladies", "women"],
        ["Chelsea (W)", "women"],
        ["Barcelona Femenino", "women"],
        ["Internacional Feminina", "women"],
        ["Lyon Féminin", "women"],
        ["Lyon Féminines", "women"],
        ["Juventus Femminile", "women"],
        ["FC Bayern Frauen", "women"],
        ["Ajax Vrouwen", "women"],
        ["Toluca Femenil", "women"],
        ["Betis Féminas", "women"],
        ["HIFK Naiset", "women"],
        ["Lillestrøm Kvinner", "women"],
        ["Fenerbahçe Kadınlar", "women"],
        ["Brasil Sub-20", "u20"],
        ["Subiaco", ""],
        ["Kobe Storks", ""],
        ["England U21", "u21"],
        ["England U-21", "u21"],
        ["England U 19s", "u19"],
        ["England Under-17", "u17"],
        ["England Under 23s Women", "u23+women"],
        ["Real Madrid B", "reserves"],
        ["Dortmund II", "reserves"],
        ["Leeds Reserves", "reserves"],
        ["FC Porto B Team", "reserves"],
        ["Wheelchair Basketball Women", "wheelchair+women"],
        ["USA U12", "u12"],
        ["USA U9", ""],
        ["Juventus Donne", "women"],
        ["Paris Femmes", "women"],
        ["Brann Kvinner", "women"],
        ["1. liga žen", "women"],
        ["Ženy", "women"],
        ["Denmark Damehåndboldligaen", "women"],
        ["Kvindeligaen", "women"],
        ["Frauenbundesliga", "women"],
        ["CONCACAF W Champions Cup", "women"],
        ["W Harbour Town", ""],
        ["AUS-W", "women"],
        ["Chelsea W", "women"],
        ["Notre Dame", ""],
        ["Melbourne Victory Youth", "youth"],
        ["UEFA Youth League U19", "u19"],
        ["Inter Primavera", "youth"],
        ["Primera Federación", ""],
        ["Boca Juniors", ""],
        ["Jong Ajax", "reserves"],
        ["De Jong", ""],
        ["Arsenal Legends", "legends"],
        ["Texas Legends", ""],
        ["Alumni Game", "legends"],
        ["Womenswear United", ""],
        ["B Dortmund", ""],
        ["Under Armour Game", ""],
      ]);
      assert.equal((await sql`select catalog.squad_of(null) as squad`)[0]!["squad"], "");
    },
    "a league's number is no squad, unlike a team's": async (sql) => {
      await assertTable(sql, "catalog.league_squad", [
        ["Formula 2", ""],
        ["Italian Serie B", ""],
        ["Premier League 2", ""],
        ["UEFA Under-21 Championship", "u21"],
        ["FIFA Women's World Cup", "women"],
      ]);
    },
    "without its squad a name is the club's, whatever word says the squad": async (sql) => {
      await assertTable(sql, "catalog.strip_squad", [
        ["Arsenal Women", "Arsenal"],
        ["Arsenal Women's", "Arsenal"],
        ["Chelsea (W)", "Chelsea"],
        ["England U21", "England"],
        ["England Under-21 Women", "England"],
        ["Real Madrid B", "Real Madrid"],
        ["Dortmund II", "Dortmund"],
        ["Barcelona Femenino", "Barcelona"],
        ["Juventus Femminile", "Juventus"],
        ["Lyon Féminines", "Lyon"],
        ["Ajax Vrouwen", "Ajax"],
        ["Toluca Femenil", "Toluca"],
        ["Brasil Sub-20", "Brasil"],
        ["Arsenal", "Arsenal"],
        ["Women", "Women"],
        ["Juventus Donne", "Juventus"],
        ["Jong Ajax", "Ajax"],
        ["AUS-W", "AUS"],
        ["Chelsea W", "Chelsea"],
        ["Melbourne Victory Youth", "Melbourne Victory"],
        ["Texas Legends", "Texas Legends"],
        ["Arsenal Legends", "Arsenal"],
      ]);
    },
    "a race goes by the calendar's name, and only beside the word for a race": async (sql) => {
      await assertTable(sql, "catalog.canonical_race", [
        ["MotoGP: Italy Grand Prix - Sprint", " motogp italian grand prix sprint "],
        ["Großer Preis von Österreich - Qualifying", " austrian grand prix qualifying "],
        ["Monza vs Palermo", "Monza vs Palermo"],
        ["Grand Prix of Nowhere", "Grand Prix of Nowhere"],
      ]);
    },
  }));
