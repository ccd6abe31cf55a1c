import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

/** What a name means: league, method and confidence; null when nothing sure is found. */
async function chosen(
  sql: Sql,
  source: "espn" | "thesportsdb",
  sport: string,
  name: string,
  country: string | null = null,
): Promise<string | null> {
  const [row] = await sql<{ text: string }[]>`
    select l.canonical_name || ', ' || c.mapping_method || ' ' || round(c.confidence::numeric, 2) as text
    from catalog.choose_leagues(${source}, ${[sport]}, ${[name]}, ${[country]}::text[]) as c
    join catalog.api_leagues_canonical as l on l.league_id = c.league_id`;
  return row?.text ?? null;
}

/** The source's words for sport and league, and what they mean. */
const MEANT: [
  why: string,
  source: "espn" | "thesportsdb",
  sport: string,
  name: string,
  league: string | null,
][] = [
  ["the same name", "espn", "soccer", "Italian Serie A", "Italian Serie A, exact_match 0.95"],
  ["accents and case", "espn", "soccer", "TURKISH SUPER LIG", "Turkish Süper Lig, exact_match 0.95"],
  ["an alias", "espn", "basketball", "National Basketball Association", "NBA, exact_match 0.95"],
  ["a country's adjective", "espn", "soccer", "Spanish Copa del Rey", "Copa del Rey, exact_match 0.95"],
  ["a filler less", "espn", "mma", "Cage Warriors Fighting Championship", "Cage Warriors, fuzzy_match 0.60"],
  [
    "a filler more",
    "espn",
    "soccer",
    "Scottish League Challenge Cup",
    "Scottish Challenge Cup, fuzzy_match 0.84",
  ],
  ["a word that nobody knows as a sponsor", "espn", "soccer", "Snake Oil Danish Superliga", null],
  [
    "a sponsor that is known",
    "espn",
    "soccer",
    "Unibet Danish Superliga",
    "Danish Superliga, fuzzy_match 0.81",
  ],
  [
    "a word spelt otherwise",
    "espn",
    "soccer",
    "Finnish Veikausliiga",
    "Finnish Veikkausliiga, fuzzy_match 0.87",
  ],
  ["one word or two", "espn", "soccer", "Dutch Eerstedivisie", "Dutch Eerste Divisie, fuzzy_match 0.82"],
  [
    "another order of words",
    "thesportsdb",
    "Handball",
    "Polish Handball Superliga",
    "Polish Superliga Handball, fuzzy_match 0.90",
  ],
  [
    "women",
    "espn",
    "soccer",
    "UEFA Women's Champions League",
    "UEFA Women's Champions League, exact_match 0.95",
  ],
  ["women, unknown, are not the men", "espn", "soccer", "Scottish Women's Challenge Cup", null],
  ["men are not the women", "espn", "soccer", "Women's Unibet Danish Superliga", null],
  ["a league of women whose name does not say it", "espn", "soccer", "NWSL", "NWSL, exact_match 0.95"],
  ["another age is another league", "espn", "soccer", "FIFA Under-19 World Cup", null],
  ["the same age by another word", "espn", "soccer", "FIFA U19 World Cup", null],
  ["another tier is another league", "espn", "soccer", "Moroccan Botola 2", null],
  ["another country is another league", "espn", "soccer", "Ruritanian Serie A", null],
  ["a play-off is not the league", "espn", "soccer", "Danish Superliga Promotion Playoffs", null],
  ["a cup is not the league", "espn", "soccer", "Danish Superliga Cup", null],
  ["a name of this sport", "espn", "golf", "US Open", "US Open Golf, exact_match 0.80"],
  ["the same name in another sport", "espn", "tennis", "US Open", "US Open, exact_match 0.95"],
  [
    "one of ours within its football",
    "espn",
    "football",
    "Canadian Football League",
    "CFL, exact_match 0.85",
  ],
  ["a name of another sport altogether", "espn", "cricket", "National Football League", null],
  ["a word that holds many sports", "thesportsdb", "Fighting", "UFC", "UFC, exact_match 0.95"],
  ["another sport of the word", "thesportsdb", "Fighting", "WWE", "WWE, exact_match 0.85"],
  ["a sport nobody knows", "thesportsdb", "Bog Snorkelling", "NBA", null],
  ["nothing but common words", "espn", "soccer", "First Division Cup", null],
];

Deno.test("names of leagues", (t) =>
  sharingDatabase(t, {
    "mean one league or none": async (sql, t) => {
      for (const [why, source, sport, name, league] of MEANT) {
        await t.step(`${why}: ${name}`, async () => {
          assert.equal(await chosen(sql, source, sport, name), league);
        });
      }
    },

    "that several leagues of a sport share are decided by the country, or not at all": async (sql) => {
      await sql`
        select catalog.seed_leagues('Soccer', ${"Freedonian Superkupa | Freedonia | ?Superkupa\nSylvanian Superkupa | Sylvania | ?Superkupa"})`;
      assert.equal(await chosen(sql, "thesportsdb", "Soccer", "Superkupa"), null);
      assert.equal(
        await chosen(sql, "thesportsdb", "Soccer", "Superkupa", "Sylvania"),
        "Sylvanian Superkupa, exact_match 0.95",
      );
    },

    "are found of leagues that are not fetched any more, unless one that is goes by them": async (sql) => {
      await sql`select catalog.seed_leagues('Soccer', 'Old Freedonian League | Freedonia | Freedonian League')`;
      await sql`update catalog.api_leagues_canonical set is_active = false where canonical_name = 'Old Freedonian League'`;
      assert.equal(
        await chosen(sql, "espn", "soccer", "Freedonian League"),
        "Old Freedonian League, exact_match 0.95",
      );
      await sql`select catalog.seed_leagues('Soccer', 'New Freedonian League | Freedonia | Freedonian League')`;
      assert.equal(
        await chosen(sql, "espn", "soccer", "Freedonian League"),
        "New Freedonian League, exact_match 0.95",
      );
    },

    "may gain a sponsor": async (sql) => {
      assert.equal(await chosen(sql, "espn", "soccer", "Snake Oil Danish Superliga"), null);
      await sql`insert into catalog.league_words values ('snake', 'sponsor'), ('oil', 'sponsor')`;
      const found = await chosen(sql, "espn", "soccer", "Snake Oil Danish Superliga");
      assert.match(found ?? "", /^Danish Superliga, fuzzy_match/);
    },
  }));
