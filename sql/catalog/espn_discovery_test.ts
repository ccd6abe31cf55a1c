import assert from "node:assert/strict";
import { copyRows } from "../../functions/_shared/copy_rows.ts";
import { copyLine } from "../../functions/_shared/copy_text.ts";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { assertRefused, atOnce, sharingDatabase } from "../../tests/database_sharing.ts";

interface GivenLeague {
  slug: string | null;
  name: string;
  id?: string;
  logo?: string;
}

/** Leagues as ESPN's scoreboards name them, by the door of production. Returns created, updated, unchanged. */
async function merged(sql: Sql, leagues: GivenLeague[]): Promise<[number, number, number]> {
  const lines = leagues.map((league, index) =>
    copyLine([
      league.id ?? String(9000 + index),
      league.slug?.split("/")[0] ?? "soccer",
      league.name,
      league.slug,
      league.logo,
    ])
  );
  await copyRows(
    sql,
    "catalog.leagues_staging (source_league_id, sport, name, slug, logo_url)",
    (async function* () {
      yield* lines;
    })(),
  );
  const [counts] = await sql<[{ created: number; updated: number; unchanged: number }]>`
    select * from catalog.merge_leagues('espn')`;
  const [left] = await sql`select count(*)::integer as rows from catalog.leagues_staging`;
  assert.equal(left!["rows"], 0, "staging is emptied");
  return [counts.created, counts.updated, counts.unchanged];
}

/** What a slug means, as `league | sport | squad | method confidence | verified`. */
async function mappingOf(sql: Sql, slug: string): Promise<string | null> {
  const [row] = await sql`
    select concat_ws(' | ', l.canonical_name, s.canonical_name, l.squad, m.mapping_method || ' ' || round(m.confidence::numeric, 2), m.is_verified::text) as line
    from catalog.espn_league_mappings as m
    join catalog.api_leagues_canonical as l on l.league_id = m.canonical_league_id
    join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
    where m.espn_slug = ${slug}`;
  return row ? String(row["line"]) : null;
}

async function leagueId(sql: Sql, name: string): Promise<string> {
  const [row] = await sql<
    { id: string }[]
  >`select league_id as id from catalog.api_leagues_canonical where canonical_name = ${name}`;
  assert.ok(row, `no league ${name}`);
  return row.id;
}

/** Slugs of our own making, and what discovery makes of them. */
const DISCOVERED: [why: string, slug: string, name: string, mapping: string][] = [
  [
    "the same name",
    "soccer/x.1",
    "Danish 1st Division",
    "Danish 1st Division | Soccer |  | exact_match 0.95 | false",
  ],
  ["an alias", "basketball/x", "Liga Endesa", "Spanish Liga ACB | Basketball |  | exact_match 0.95 | false"],
  [
    "nearly the same",
    "mma/x",
    "Cage Warriors Fighting Championship",
    "Cage Warriors | MMA |  | fuzzy_match 0.60 | false",
  ],
  [
    "a sponsor more",
    "soccer/x.2",
    "Unibet Danish 1st Division",
    "Danish 1st Division | Soccer |  | fuzzy_match 0.82 | false",
  ],
  [
    "one of its football's other sports",
    "football/x",
    "Arena Football One",
    "Arena Football One | Arena Football |  | exact_match 0.85 | false",
  ],
  ["women", "soccer/x.w.1", "Women's FA Cup", "Women's FA Cup | Soccer | women | exact_match 0.95 | false"],
  [
    "women nobody knows",
    "soccer/x.w.2",
    "Women's Danish 1st Division",
    "Women's Danish 1st Division | Soccer | women | exact_match 0.80 | false",
  ],
  [
    "a league of its own",
    "soccer/x.3",
    "Freedonian League",
    "Freedonian League | Soccer |  | exact_match 0.80 | false",
  ],
  [
    "a name of another sport",
    "cricket/x",
    "Wimbledon",
    "Wimbledon (Cricket) | Cricket |  | exact_match 0.80 | false",
  ],
  [
    "a sport nobody knows",
    "bog-snorkelling/x",
    "Snorkel Masters",
    "Snorkel Masters | Bog Snorkelling |  | exact_match 0.80 | false",
  ],
];

Deno.test("leagues of ESPN", (t) =>
  sharingDatabase(t, {
    "find ours, or have one made for them": async (sql, t) => {
      for (const [why, slug, name, mapping] of DISCOVERED) {
        await t.step(`${why}: ${name}`, async () => {
          const [created, updated, unchanged] = await merged(sql, [{ slug, name }]);
          assert.equal(await mappingOf(sql, slug), mapping);
          const isOwn = mapping.includes("exact_match 0.80");
          assert.deepEqual([created, updated, unchanged], isOwn ? [1, 0, 0] : [0, 1, 0]);
          assert.deepEqual(await merged(sql, [{ slug, name }]), [0, 0, 1]);
        });
      }
    },

    "that were seeded get their number and keep their league": async (sql) => {
      await sql`update catalog.espn_league_mappings set espn_league_id = null where espn_slug = 'soccer/eng.1'`;
      const league = { slug: "soccer/eng.1", name: "Italian Serie A", id: "700" };
      assert.deepEqual(await merged(sql, [league]), [0, 1, 0]);
      const [row] = await sql`
        select espn_name, espn_league_id, mapping_method from catalog.espn_league_mappings where espn_slug = 'soccer/eng.1'`;
      assert.deepEqual({ ...row }, {
        espn_name: "Italian Serie A",
        espn_league_id: "700",
        mapping_method: "manual",
      });
      assert.match((await mappingOf(sql, "soccer/eng.1"))!, /^English Premier League/);
      assert.deepEqual(await merged(sql, [league]), [0, 0, 1]);
    },

    "fill an empty logo only where the league is sure": async (sql) => {
      await merged(sql, [
        { slug: "soccer/x.1", name: "Danish 1st Division", logo: "https://example.org/sure.png" },
        {
          slug: "mma/x",
          name: "Cage Warriors Fighting Championship",
          logo: "https://example.org/unsure.png",
        },
      ]);
      const rows = await sql`
        select canonical_name, logo_url from catalog.api_leagues_canonical
        where canonical_name in ('Danish 1st Division', 'Cage Warriors') order by 1`;
      assert.deepEqual(rows.map((row) => row["logo_url"]), [null, "https://example.org/sure.png"]);
    },

    "without an address are left out": async (sql) => {
      assert.deepEqual(await merged(sql, [{ slug: null, name: "Freedonian League" }]), [0, 0, 1]);
      const rows =
        await sql`select from catalog.api_leagues_canonical where canonical_name = 'Freedonian League'`;
      assert.equal(rows.length, 0);
    },

    "are counted as used once a day, and nothing else is written": async (sql) => {
      const leagues = [{ slug: "soccer/eng.1", name: "English Premier League", id: "700" }, {
        slug: "soccer/x.3",
        name: "Freedonian League",
      }];
      const uses = async () =>
        (await sql`
          select (select sum(use_count)::integer from catalog.espn_league_mappings) as leagues,
            (select sum(use_count)::integer from catalog.espn_sport_mappings) as sports`)[0];
      await merged(sql, leagues);
      assert.deepEqual({ ...await uses() }, { leagues: 2, sports: 1 });
      const versions = () =>
        Promise.all(
          ["espn_sport_mappings", "espn_league_mappings", "api_leagues_canonical", "league_aliases"]
            .map((table) => sql.unsafe(`select ctid::text, xmin::text from catalog.${table} order by 1`)),
        );
      const before = await versions();
      await merged(sql, leagues);
      assert.deepEqual(await versions(), before);
      await sql`update catalog.espn_league_mappings set last_used_at = now() - interval '25 hours' where last_used_at is not null`;
      await merged(sql, leagues);
      assert.deepEqual({ ...await uses() }, { leagues: 4, sports: 1 });
    },
  }));

Deno.test("mappings of ESPN", (t) =>
  sharingDatabase(t, {
    "are looked for again when leagues were added": async (sql) => {
      await merged(sql, [{ slug: "soccer/x.1", name: "Freedonian League" }, {
        slug: "soccer/x.2",
        name: "Sylvanian League",
      }]);
      await sql`select catalog.seed_leagues('Soccer', 'Freedonian Premier Division | Freedonia | Freedonian League')`;
      const [changed] = await sql`select catalog.discover_espn_mappings() as count`;
      assert.equal(changed!["count"], 1);
      assert.equal(
        await mappingOf(sql, "soccer/x.1"),
        "Freedonian Premier Division | Soccer |  | exact_match 0.95 | false",
      );
      assert.match((await mappingOf(sql, "soccer/x.2"))!, /^Sylvanian League/);
      const [again] = await sql`select catalog.discover_espn_mappings() as count`;
      assert.equal(again!["count"], 0);
    },

    "that a person verified or corrected stay": async (sql) => {
      await merged(sql, [{ slug: "soccer/x.1", name: "Freedonian League" }, {
        slug: "soccer/x.2",
        name: "Sylvanian League",
      }]);
      await sql`update catalog.espn_league_mappings set is_verified = true, verified_by = 'Groucho' where espn_slug = 'soccer/x.1'`;
      await sql`
        update catalog.espn_league_mappings set canonical_league_id = ${await leagueId(
        sql,
        "Danish 1st Division",
      )}
        where espn_slug = 'soccer/x.2'`;
      assert.equal(
        await mappingOf(sql, "soccer/x.2"),
        "Danish 1st Division | Soccer |  | manual 1.00 | false",
        "what a person points elsewhere is manual",
      );
      await sql`
        select catalog.seed_leagues('Soccer', ${"Freedonian Premier Division | | Freedonian League\nSylvanian Premier Division | | Sylvanian League"})`;
      const [changed] = await sql`select catalog.discover_espn_mappings() as count`;
      assert.equal(changed!["count"], 0);
      assert.equal(
        await mappingOf(sql, "soccer/x.1"),
        "Freedonian League | Soccer |  | exact_match 0.80 | true",
      );
      await merged(sql, [{ slug: "soccer/x.1", name: "Another Name" }]);
      const [row] = await sql`
        select espn_name, verified_by, verified_at is not null as stamped from catalog.espn_league_mappings where espn_slug = 'soccer/x.1'`;
      assert.deepEqual({ ...row }, { espn_name: "Freedonian League", verified_by: "Groucho", stamped: true });
    },

    "are never verified by discovery, whatever it writes": async (sql) => {
      await sql`
        insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, is_verified, discovered_at)
        values (${await leagueId(sql, "MLS")}, 'x', 'soccer/x.1', true, now())`;
      assert.match((await mappingOf(sql, "soccer/x.1"))!, /false$/);
    },

    "are stamped when verified, and unstamped when not any more": async (sql) => {
      const stamps = async () => {
        const [row] = await sql`
          select verified_by, verified_at is not null as stamped from catalog.espn_sport_mappings where espn_slug = 'soccer'`;
        return { ...row };
      };
      await sql`update catalog.espn_sport_mappings set is_verified = true where espn_slug = 'soccer'`;
      assert.deepEqual(await stamps(), { verified_by: "postgres", stamped: true });
      await sql`update catalog.espn_sport_mappings set is_verified = false where espn_slug = 'soccer'`;
      assert.deepEqual(await stamps(), { verified_by: null, stamped: false });
    },

    "leave their edits in the audit log, but not their uses": async (sql) => {
      await merged(sql, [{ slug: "soccer/eng.1", name: "English Premier League", id: "700" }]);
      await sql`update catalog.espn_league_mappings set verification_notes = 'seen' where espn_slug = 'soccer/eng.1'`;
      const rows = await sql`
        select a.new_value from ops.audit_log as a
        join catalog.espn_league_mappings as m on m.espn_league_mapping_id = a.entity_id
        where a.entity_type = 'catalog.espn_league_mappings' and a.action = 'update' and m.espn_slug = 'soccer/eng.1'`;
      assert.deepEqual(rows.map((row) => row["new_value"]), [{ verification_notes: "seen" }]);
    },

    "that are unsure are listed with the next best, until a person settles them": async (sql) => {
      await merged(sql, [
        { slug: "mma/x", name: "Cage Warriors Fighting Championship" },
        { slug: "soccer/x.1", name: "Danish 2nd Division" },
        { slug: "soccer/x.2", name: "Danish 1st Division" },
      ]);
      const listed = () =>
        sql`
          select kind, source_id, league, mapping_method, round(confidence::numeric, 2)::text as confidence, candidates
          from catalog.low_confidence_mappings where source_id in ('mma/x', 'soccer/x.1', 'soccer/x.2') order by source_id`;
      const rows = (await listed()).map((row) => ({ ...row }));
      assert.deepEqual(rows.map(({ candidates: _, ...row }) => row), [
        {
          kind: "ESPN league",
          source_id: "mma/x",
          league: "Cage Warriors",
          mapping_method: "fuzzy_match",
          confidence: "0.60",
        },
        {
          kind: "ESPN league",
          source_id: "soccer/x.1",
          league: "Danish 2nd Division",
          mapping_method: "exact_match",
          confidence: "0.80",
        },
      ]);
      assert.match(String(rows[1]!["candidates"]), /Danish 1st Division \(\d+, 0\.\d+\)/);
      await sql`update catalog.espn_league_mappings set is_verified = true where espn_slug = 'mma/x'`;
      await sql`
        update catalog.espn_league_mappings set canonical_league_id = ${await leagueId(
        sql,
        "Danish 1st Division",
      )}
        where espn_slug = 'soccer/x.1'`;
      assert.equal((await listed()).length, 0);
    },

    "of sports are listed, too": async (sql) => {
      await merged(sql, [{ slug: "volley-ball/x", name: "Freedonian Volley" }]);
      const [row] = await sql`
        select kind, sport, league, mapping_method from catalog.low_confidence_mappings where source_id = 'volley-ball'`;
      assert.deepEqual({ ...row }, {
        kind: "ESPN sport",
        sport: "Volleyball",
        league: null,
        mapping_method: "fuzzy_match",
      });
    },

    "have addresses and queries that can be asked": async (sql) => {
      const bad: [column: string, value: string][] = [
        ["espn_slug", "Soccer/ENG.1"],
        ["espn_slug", "soccer"],
        ["espn_slug", "soccer/eng.1/teams"],
        ["espn_league_id", "l:700"],
        ["scoreboard_query", "?groups=80"],
        ["scoreboard_query", "groups=80&dates=20261120 or 1"],
      ];
      for (const [column, value] of bad) {
        await assertRefused(
          sql,
          (sql) =>
            sql`update catalog.espn_league_mappings set ${
              sql(column)
            } = ${value} where espn_slug = 'soccer/eng.1'`,
          { code: "23514" },
        );
      }
    },
  }));

Deno.test("two scoreboards of the same new league make one", () =>
  withDatabase(async (sql) => {
    const [first, second] = await atOnce(sql, (transaction) =>
      merged(transaction, [{ slug: "soccer/x.1", name: "Freedonian League" }]));
    assert.deepEqual([first, second], [[1, 0, 0], [0, 0, 1]]);
  }));
