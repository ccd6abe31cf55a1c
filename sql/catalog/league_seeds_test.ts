import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { assertRefused, sharingDatabase } from "../../tests/database_sharing.ts";

/** Each query lists what is wrong. */
const FAULTS: Record<string, string> = {
  "a name or address of ESPN that says women is a league's of women": `
    select m.espn_slug || ': ' || l.canonical_name
    from catalog.espn_league_mappings as m join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where l.squad not like '%women%' and m.espn_slug <> 'field-hockey/womens-college-field-hockey'
      and (catalog.league_squad(m.espn_name) like '%women%' or m.espn_slug ~ '(womens-|\\.w\\.|\\.w$|/fifa\\.ww|/uefa\\.w(champ|euro))'
        or m.espn_slug in ('basketball/wnba', 'soccer/usa.nwsl', 'golf/lpga', 'tennis/wta', 'baseball/college-softball', 'soccer/esp.copa_de_la_reina'))`,
  "a league of women has a name or address of ESPN that says so": `
    select m.espn_slug || ': ' || l.canonical_name
    from catalog.espn_league_mappings as m join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    where l.squad like '%women%' and catalog.league_squad(m.espn_name) not like '%women%' and m.espn_slug !~ '(womens-|\\.w\\.|\\.w$|/uefa\\.w(champ|euro))'
      and m.espn_slug not in ('basketball/wnba', 'soccer/usa.nwsl', 'golf/lpga', 'tennis/wta', 'baseball/college-softball', 'soccer/esp.copa_de_la_reina')`,
  "a name of TheSportsDB that says women is a league's of women, and the other way round": `
    select l.thesportsdb_name || ': ' || l.canonical_name from catalog.api_leagues_canonical as l
    where l.thesportsdb_league_id is not null and catalog.league_squad(l.thesportsdb_name) not in ('', l.squad)`,
  "nobody has verified what was seeded": `
    select espn_slug from catalog.espn_league_mappings where is_verified or mapping_method <> 'manual' or confidence <> 1`,
  "every league's sport of ESPN is mapped": `
    select m.espn_slug from catalog.espn_league_mappings as m
    where not exists (select from catalog.espn_sport_mappings as s where s.espn_slug = split_part(m.espn_slug, '/', 1))`,
  "a number of ESPN means one league of its sport": `
    select espn_league_id from catalog.espn_league_mappings where espn_league_id is not null
    group by split_part(espn_slug, '/', 1), espn_league_id having count(*) > 1`,
  "the most watched leagues have their order, and each a source that lists them": `
    select l.canonical_name from catalog.api_leagues_canonical as l
    where l.sync_rank is not null and l.thesportsdb_league_id is null
      and not exists (select from catalog.espn_league_mappings as m where m.canonical_league_id = l.league_id)`,
};

async function texts(sql: Sql, query: string): Promise<string[]> {
  return (await sql.unsafe(query)).map((row) => String(Object.values(row)[0]));
}

Deno.test("the ids of leagues that are seeded", (t) =>
  sharingDatabase(t, {
    "are true to themselves": async (sql) => {
      for (const [what, query] of Object.entries(FAULTS)) assert.deepEqual(await texts(sql, query), [], what);
    },

    "are those of the leagues people watch": async (sql) => {
      const [counts] = await sql`
        select (select count(*)::integer from catalog.api_leagues_canonical where thesportsdb_league_id is not null) as thesportsdb,
          (select count(*)::integer from catalog.espn_league_mappings) as espn,
          (select count(*)::integer from catalog.api_leagues_canonical where sync_rank is not null) as ranked`;
      assert.ok(
        counts!["thesportsdb"] >= 120 && counts!["espn"] >= 100 && counts!["ranked"] >= 40,
        JSON.stringify(counts),
      );
      const cases: [slug: string, id: string | null, league: string, query: string | null][] = [
        ["football/nfl", "28", "NFL", null],
        ["football/college-football", "23", "NCAA Football", "groups=80"],
        ["football/cfl", null, "CFL", null],
        ["basketball/mens-college-basketball", "41", "NCAA Men's Basketball", "groups=50"],
        ["soccer/eng.1", "700", "English Premier League", null],
        ["soccer/eng.w.1", "8097", "English Women's Super League", null],
        ["racing/f1", "2030", "Formula 1", null],
        ["mma/ufc", "3321", "UFC", null],
        ["tennis/wta", "900", "WTA Tour", null],
        ["rugby/270557", null, "United Rugby Championship", null],
        ["baseball/college-softball", null, "NCAA Softball", null],
      ];
      for (const [slug, id, league, query] of cases) {
        const [row] = await sql`
          select m.espn_league_id, l.canonical_name, m.scoreboard_query from catalog.espn_league_mappings as m
          join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id where m.espn_slug = ${slug}`;
        assert.deepEqual(row && Object.values(row), [id, league, query], slug);
      }
      const ids: [id: string, league: string][] = [
        ["4391", "NFL"],
        ["4387", "NBA"],
        ["4424", "MLB"],
        ["4380", "NHL"],
        ["4328", "English Premier League"],
        ["4516", "WNBA"],
        ["4521", "NWSL"],
        ["4443", "UFC"],
      ];
      for (const [id, league] of ids) {
        assert.deepEqual(
          await texts(
            sql,
            `select canonical_name from catalog.api_leagues_canonical where thesportsdb_league_id = '${id}'`,
          ),
          [league],
        );
      }
    },

    "are added by hand in the same way, and again change nothing": async (sql) => {
      await sql`select catalog.seed_leagues('Soccer', 'Freedonian League | Freedonia |')`;
      for (let time = 0; time < 2; time++) {
        await sql`select catalog.seed_thesportsdb_leagues('9001 | Freedonia One | Freedonian League')`;
        await sql`select catalog.seed_espn_leagues('soccer/fre.1 | Freedonian First | | Freedonian League | groups=7')`;
        await sql`select catalog.seed_espn_sports('cheese-rolling | Cheese Rolling | Multi-sport')`;
        const [row] = await sql`
          select l.thesportsdb_league_id, l.thesportsdb_name, m.espn_name, m.espn_league_id, m.scoreboard_query,
            (select count(*)::integer from catalog.league_aliases as a where a.league_id = l.league_id) as aliases
          from catalog.api_leagues_canonical as l join catalog.espn_league_mappings as m on m.canonical_league_id = l.league_id
          where l.canonical_name = 'Freedonian League'`;
        assert.deepEqual(Object.values(row!), [
          "9001",
          "Freedonia One",
          "Freedonian First",
          null,
          "groups=7",
          2,
        ]);
      }
    },

    "leave what an import or a person has set": async (sql) => {
      await sql`select catalog.seed_leagues('Soccer', ${"Freedonian League\nSylvanian League"})`;
      await sql`update catalog.api_leagues_canonical set thesportsdb_league_id = '9001' where canonical_name = 'Sylvanian League'`;
      await sql`select catalog.seed_thesportsdb_leagues(${"9001 | x | Freedonian League\n9002 | y | Sylvanian League"})`;
      assert.deepEqual(
        await texts(
          sql,
          `select canonical_name || ' ' || coalesce(thesportsdb_league_id, '-') from catalog.api_leagues_canonical
           where canonical_name in ('Freedonian League', 'Sylvanian League') order by 1`,
        ),
        ["Freedonian League -", "Sylvanian League 9001"],
      );
    },

    "are refused where the league or sport is unknown": async (sql) => {
      const lists: [call: string, list: string][] = [
        ["seed_thesportsdb_leagues", "9001 | x | No Such League"],
        ["seed_espn_leagues", "soccer/x.1 | x | | No Such League"],
        ["seed_espn_sports", "x | x | No Such Sport"],
      ];
      for (const [call, list] of lists) {
        await assertRefused(sql, (sql) => sql.unsafe(`select catalog.${call}($1)`, [list]), {
          code: "EG001",
          message: /No Such/,
        });
      }
    },
  }));
