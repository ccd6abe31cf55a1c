import assert from "node:assert/strict";
import { copyRows } from "../../functions/_shared/copy_rows.ts";
import { copyLine } from "../../functions/_shared/copy_text.ts";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { assertRefused, atOnce, sharingDatabase } from "../../tests/database_sharing.ts";

interface GivenLeague {
  id: string;
  name: string;
  sport?: string;
  alternates?: string[];
  country?: string;
  logo?: string;
  website?: string;
  description?: string;
  startYear?: number;
}

interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Leagues as TheSportsDB lists them, soccer unless told, by the door of production. Returns created, updated, unchanged. */
async function merged(sql: Sql, leagues: GivenLeague[]): Promise<[number, number, number]> {
  const lines = leagues.map((league) =>
    copyLine([
      league.id,
      league.sport ?? "Soccer",
      league.name,
      league.alternates ?? [],
      league.country,
      league.logo,
      league.website,
      league.description,
      league.startYear,
    ])
  );
  const columns =
    "source_league_id, sport, name, alternate_names, country, logo_url, website_url, description, start_year";
  await copyRows(
    sql,
    `catalog.leagues_staging (${columns})`,
    (async function* () {
      yield* lines;
    })(),
  );
  const [counts] = await sql<[Counts]>`select * from catalog.merge_leagues('thesportsdb')`;
  const [left] = await sql`select count(*)::integer as rows from catalog.leagues_staging`;
  assert.equal(left!["rows"], 0, "staging is emptied");
  return [counts.created, counts.updated, counts.unchanged];
}

/** The league with an id of TheSportsDB, as `name | sport | squad | discovered by | verified`; null when none has it. */
async function leagueOf(sql: Sql, id: string): Promise<string | null> {
  const [row] = await sql`
    select concat_ws(' | ', l.canonical_name, s.canonical_name, l.squad, l.discovery_source, l.is_verified::text) as line
    from catalog.api_leagues_canonical as l join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
    where l.thesportsdb_league_id = ${id}`;
  return row ? String(row["line"]) : null;
}

async function aliasesOf(sql: Sql, league: string): Promise<string[]> {
  const rows = await sql`
    select case when a.is_ambiguous then '?' else '' end || a.alias as alias
    from catalog.league_aliases as a join catalog.api_leagues_canonical as l on l.league_id = a.league_id
    where l.canonical_name = ${league} order by not a.is_ambiguous, a.alias`;
  return rows.map((row) => String(row["alias"]));
}

/** Names of leagues that TheSportsDB writes in its own way, with ids of our own making. */
const KNOWN: [why: string, league: GivenLeague, canonical: string][] = [
  ["canonical name", { id: "9001", name: "Danish 1st Division" }, "Danish 1st Division"],
  ["alias", { id: "9002", name: "Copa do Nordeste" }, "Copa do Nordeste"],
  ["sport that shares the word", { id: "9003", name: "NJPW", sport: "Fighting" }, "NJPW"],
  ["another of its names", {
    id: "9004",
    name: "Cup of the North-East Sea",
    alternates: ["", "Finnish Cup"],
  }, "Finnish Cup"],
  ["women", { id: "9005", name: "UEFA Women's Champions League" }, "UEFA Women's Champions League"],
];

Deno.test("leagues of TheSportsDB", (t) =>
  sharingDatabase(t, {
    "are found by name and given their id": async (sql, t) => {
      for (const [why, league, canonical] of KNOWN) {
        await t.step(why, async () => {
          assert.deepEqual(await merged(sql, [league]), [0, 1, 0]);
          assert.equal((await leagueOf(sql, league.id))?.split(" | ")[0], canonical);
          assert.deepEqual(await merged(sql, [league]), [0, 0, 1]);
        });
      }
    },

    "that were seeded are found by id, whatever they are called now": async (sql) => {
      assert.deepEqual(await merged(sql, [{ id: "4328", name: "Snake Oil Premier League" }]), [0, 1, 0]);
      assert.match((await leagueOf(sql, "4328"))!, /^English Premier League/);
      assert.ok((await aliasesOf(sql, "English Premier League")).includes("Snake Oil Premier League"));
    },

    "nobody knows are created, unverified, with all their names": async (sql) => {
      const counts = await merged(sql, [
        { id: "9001", name: "Freedonian League", alternates: ["Liga Freedonia", "Premier League"] },
        { id: "9002", name: "Freedonian Women's League" },
        { id: "9003", name: "Snorkel Masters", sport: "Bog Snorkelling" },
      ]);
      assert.deepEqual(counts, [3, 0, 0]);
      assert.deepEqual(
        [await leagueOf(sql, "9001"), await leagueOf(sql, "9002"), await leagueOf(sql, "9003")],
        [
          "Freedonian League | Soccer |  | thesportsdb | false",
          "Freedonian Women's League | Soccer | women | thesportsdb | false",
          "Snorkel Masters | Bog Snorkelling |  | thesportsdb | false",
        ],
      );
      assert.deepEqual(await aliasesOf(sql, "Freedonian League"), [
        "?Premier League",
        "Freedonian League",
        "Liga Freedonia",
      ]);
    },

    "with a name that is taken get another": async (sql) => {
      await merged(sql, [
        { id: "9001", name: "Lakeside Open", sport: "Tennis" },
        { id: "9002", name: "Lakeside Open", sport: "Golf" },
        { id: "9003", name: "Wimbledon", sport: "Golf" },
      ]);
      const names = await Promise.all(["9001", "9002", "9003"].map((id) => leagueOf(sql, id)));
      assert.deepEqual(names.map((line) => line?.split(" | ").slice(0, 2).join(" | ")), [
        "Lakeside Open | Tennis",
        "Lakeside Open (Golf) | Golf",
        "Wimbledon (Golf) | Golf",
      ]);
    },

    "that are only alike are created and shown to a person": async (sql) => {
      assert.deepEqual(await merged(sql, [{ id: "9001", name: "Unibet Danish 1st Division" }]), [1, 0, 0]);
      const [row] = await sql`
        select kind, league, candidates from catalog.low_confidence_mappings where source_id = '9001'`;
      assert.equal(row!["kind"], "TheSportsDB new league");
      assert.match(row!["candidates"], /^Danish 1st Division \(\d+, 0\.\d+\)/);
    },

    "fill what is empty and overwrite nothing": async (sql) => {
      await sql`
        update catalog.api_leagues_canonical set country = 'Denmark', logo_url = 'https://example.org/own.png', start_year = null
        where canonical_name = 'Danish 1st Division'`;
      const told = {
        id: "9001",
        name: "Danish 1st Division",
        country: "Kingdom of Denmark",
        logo: "https://example.org/theirs.png",
        website: "example.org",
        description: "The second tier.",
        startYear: 1945,
      };
      assert.deepEqual(await merged(sql, [told]), [0, 1, 0]);
      const [row] = await sql`
        select thesportsdb_name, country, logo_url, website_url, description, start_year, is_verified
        from catalog.api_leagues_canonical where thesportsdb_league_id = '9001'`;
      assert.deepEqual({ ...row }, {
        thesportsdb_name: "Danish 1st Division",
        country: "Denmark",
        logo_url: "https://example.org/own.png",
        website_url: "example.org",
        description: "The second tier.",
        start_year: 1945,
        is_verified: true,
      });
    },

    "are given no second id; a person is told": async (sql) => {
      const twice = [
        { id: "4328", name: "English Premier League" },
        { id: "9001", name: "English Premier League" },
        { id: "9002", name: "Danish 1st Division" },
        { id: "9003", name: "Danish 1st Division" },
      ];
      assert.deepEqual(await merged(sql, twice), [0, 1, 3]);
      assert.match((await leagueOf(sql, "4328"))!, /^English Premier League/);
      assert.match((await leagueOf(sql, "9002"))!, /^Danish 1st Division/);
      const rows = await sql`
        select source_id, league from catalog.low_confidence_mappings where kind = 'TheSportsDB second id' order by 1`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        { source_id: "9001", league: "English Premier League" },
        { source_id: "9003", league: "Danish 1st Division" },
      ]);
      assert.deepEqual(await merged(sql, twice), [0, 0, 4]);
    },

    "that are no leagues are left out": async (sql) => {
      const counts = await merged(sql, [
        { id: "9001", name: "_No League Soccer" },
        { id: "9002", name: "_Defunct Soccer Teams" },
        { id: "9003", name: "…" },
      ]);
      assert.deepEqual(counts.slice(0, 2), [0, 0]);
      assert.equal(await leagueOf(sql, "9001"), null);
      assert.equal(await leagueOf(sql, "9003"), null);
    },

    "listed again write nothing": async (sql) => {
      const leagues = [
        { id: "4328", name: "English Premier League", country: "England", logo: "https://example.org/a.png" },
        { id: "9001", name: "Freedonian League", alternates: ["Liga Freedonia"] },
        { id: "9001", name: "Freedonian League" },
        { id: "9002", name: "English Premier League" },
        { id: "9003", name: "Snorkel Masters", sport: "Bog Snorkelling" },
      ];
      await merged(sql, leagues);
      const tables = ["api_sports_canonical", "sport_aliases", "api_leagues_canonical", "league_aliases"];
      const versions = () =>
        Promise.all(
          tables.map((table) => sql.unsafe(`select ctid::text, xmin::text from catalog.${table} order by 1`)),
        );
      const before = await versions();
      assert.deepEqual(await merged(sql, leagues), [0, 0, 4]);
      assert.deepEqual(await versions(), before);
    },

    "of a source that lists none are refused": async (sql) => {
      await assertRefused(sql, (sql) => sql`select * from catalog.merge_leagues('csv')`, {
        code: "22023",
        message: /Cannot merge leagues of csv/,
      });
    },
  }));

Deno.test("two imports of the same new league make one", () =>
  withDatabase(async (sql) => {
    const [first, second] = await atOnce(sql, (transaction) =>
      merged(transaction, [{ id: "9001", name: "Freedonian League" }]));
    assert.deepEqual([first, second], [[1, 0, 0], [0, 0, 1]]);
    assert.match((await leagueOf(sql, "9001"))!, /^Freedonian League/);
  }));
