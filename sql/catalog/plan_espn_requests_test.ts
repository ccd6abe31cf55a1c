import assert from "node:assert/strict";
import { givenEvents } from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";
import {
  givenMappings,
  givenTheSportsDbIds,
  plan,
  plannedDays,
  plannedLeagues,
  plannedPaths,
} from "../../tests/source_fixtures.ts";

Deno.test("what is asked of ESPN", (t) =>
  sharingDatabase(t, {
    "days begin in New York, on both sides of a change of its clocks": async (sql) => {
      await givenMappings(sql, [["NBA", "basketball/nba"]]);
      const cases: [at: string, utc: [string, string], newYork: [string, string]][] = [
        ["2026-11-21T04:59:00Z", ["2026-11-20", "2026-12-05"], ["2026-11-19", "2026-12-04"]],
        ["2026-11-21T05:00:00Z", ["2026-11-20", "2026-12-05"], ["2026-11-20", "2026-12-05"]],
        // Clocks go back on 1 November 2026 and forward on 14 March 2027.
        ["2026-11-01T03:59:00Z", ["2026-10-31", "2026-11-15"], ["2026-10-30", "2026-11-14"]],
        ["2026-11-01T04:00:00Z", ["2026-10-31", "2026-11-15"], ["2026-10-31", "2026-11-15"]],
        ["2026-11-02T04:30:00Z", ["2026-11-01", "2026-11-16"], ["2026-10-31", "2026-11-15"]],
        ["2027-03-14T04:30:00Z", ["2027-03-13", "2027-03-28"], ["2027-03-12", "2027-03-27"]],
        ["2027-03-15T04:30:00Z", ["2027-03-14", "2027-03-29"], ["2027-03-14", "2027-03-29"]],
      ];
      await givenTheSportsDbIds(sql, ["NBA"]);
      for (const [at, utc, newYork] of cases) {
        await plan(sql, new Date(at));
        for (const [source, window] of [["thesportsdb", utc], ["espn", newYork]] as const) {
          const found = await plannedDays(sql, source);
          assert.deepEqual([found[0], found.at(-1), found.length], [...window, 16], `${source} at ${at}`);
        }
      }
    },
    "boards and teams by slug, with what a board needs": async (sql) => {
      await givenMappings(sql, [
        ["NCAA Football", "football/college-football", {
          espn_league_id: "23",
          scoreboard_query: "groups=80",
        }],
      ]);
      await plan(sql);
      assert.equal((await plannedPaths(sql, "source = 'espn'")).length, 17);
      const rows = await sql`
        select path, source_league_id from catalog.source_requests where source = 'espn' and (for_date = '2026-11-21' or kind = 'teams') order by 1`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        {
          path: "sports/football/college-football/scoreboard?dates=20261121&limit=500&groups=80",
          source_league_id: "23",
        },
        { path: "sports/football/college-football/teams?limit=1000", source_league_id: "23" },
      ]);
    },
    "a league that a person corrects takes what was merged along": async (sql) => {
      await givenMappings(sql, [["WNBA", "basketball/nba", { espn_league_id: "46" }]]);
      const game = {
        id: "e1",
        sides: ["Los Angeles Lakers", "Boston Celtics"] as [string, string],
        league: "National Basketball Association",
        at: new Date(Date.now() + 86_400_000).toISOString(),
        details: { sourceLeagueId: "46" },
      };
      await givenEvents(sql, [game], { source: "espn" });
      await plan(sql);
      await sql`update catalog.source_requests set body_digest = 'said before', etag = 'x'`;
      const told = async () => {
        const [row] = await sql`
          select l.canonical_name as league, (select count(*)::integer from catalog.source_requests where body_digest is null and league_id = l.league_id) as unread
          from catalog.events as e join catalog.api_leagues_canonical as l on l.league_id = e.league_id where e.record_status = 'active'`;
        return { ...row };
      };
      assert.deepEqual(await told(), { league: "WNBA", unread: 0 });
      await sql`
        update catalog.espn_league_mappings set is_verified = true,
          canonical_league_id = (select league_id from catalog.api_leagues_canonical where canonical_name = 'NBA')`;
      await givenEvents(sql, [game], { source: "espn" });
      assert.deepEqual(await told(), { league: "NBA", unread: 17 });
    },
    "mappings that are not sure wait for a person": async (sql) => {
      const found = { mapping_method: "fuzzy_match" };
      await givenMappings(sql, [
        ["NBA", "basketball/nba", { ...found, confidence: 0.8 }],
        ["WNBA", "basketball/wnba", { ...found, confidence: 0.79 }],
      ]);
      await plan(sql);
      assert.deepEqual(await plannedLeagues(sql, "espn"), ["NBA"]);
      await sql`update catalog.espn_league_mappings set is_verified = true where espn_slug = 'basketball/wnba'`;
      await plan(sql);
      assert.deepEqual(await plannedLeagues(sql, "espn"), ["NBA", "WNBA"]);
    },
    "a league that is several of theirs counts as one": async (sql) => {
      await givenMappings(sql, [
        ["NBA", "basketball/nba"],
        ["NBA", "basketball/nba-summer"],
        ["NHL", "hockey/nhl"],
        ["WNBA", "basketball/wnba"],
      ]);
      await sql`update catalog.sync_settings set setting_value = 2 where setting = 'leagues_per_source'`;
      await plan(sql);
      assert.deepEqual(new Set(await plannedLeagues(sql, "espn")), new Set(["NBA", "NHL"]));
      assert.equal((await plannedPaths(sql, "source = 'espn' and for_date = '2026-11-20'")).length, 3);
    },
  }));
