import assert from "node:assert/strict";
import { atOnce, sharingDatabase, undone } from "../../tests/database_sharing.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  aliases,
  conflicts,
  givenLeague,
  type GivenTeam,
  givenTeams,
  teamId,
  teams,
} from "../../tests/team_fixtures.ts";

const GULLS: GivenTeam = {
  id: "1",
  name: "Harbour City Gulls",
  city: "Harbour City",
  nickname: "Gulls",
  abbreviation: "HCG",
  alternates: ["The Flock", "Harbour Gulls FC", "GULL", "United"],
  country: "Testland",
  badge: "https://badges.example/1.png",
  color: "FF0000",
};

Deno.test("teams that a source tells of", (t) =>
  sharingDatabase(t, {
    "a team nobody knows is made with all its names and facts": async (sql) => {
      await givenLeague(sql);
      assert.deepEqual(await givenTeams(sql, [GULLS]), {
        discovered: 1,
        created: 1,
        updated: 0,
        conflicts: 0,
      });
      assert.deepEqual(await teams(sql), ["Harbour City Gulls | Test League | thesportsdb 1"]);
      assert.deepEqual(
        await aliases(sql, "Harbour City Gulls"),
        [
          "harbour city gulls 10",
          "gulls 8",
          "harbour gulls fc 8",
          "the flock 8",
          "harbour city 6",
          "gull 5",
          "hcg 5",
        ],
      );
      const [row] = await sql`
        select squad, city, nickname, abbreviation, country, badge_url, color, discovery_source from catalog.teams
        where team_id = ${await teamId(sql, "Harbour City Gulls")}`;
      assert.deepEqual({ ...row }, {
        squad: "",
        city: "Harbour City",
        nickname: "Gulls",
        abbreviation: "HCG",
        country: "Testland",
        badge_url: "https://badges.example/1.png",
        color: "ff0000",
        discovery_source: "thesportsdb",
      });
    },

    "a repeat writes nothing, not even to the match search": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [GULLS, {
        ...GULLS,
        besideEvent: true,
        badge: "https://badges.example/small.png",
      }]);
      await sql`update matching.search_state set is_stale = false`;
      const before = await sql`select max(updated_at) as at, count(*) as rows from catalog.teams`;
      for (const again of [[GULLS], [{ ...GULLS, besideEvent: true, abbreviation: "HC" }], [GULLS]]) {
        assert.deepEqual(await givenTeams(sql, again as GivenTeam[]), {
          discovered: 1,
          created: 0,
          updated: 0,
          conflicts: 0,
        });
      }
      assert.deepEqual(await sql`select max(updated_at) as at, count(*) as rows from catalog.teams`, before);
      assert.deepEqual(
        [...await sql`select is_stale from matching.search_state where is_stale`],
        [],
      );
      const [staged] = await sql`select count(*)::integer as rows from catalog.teams_staging`;
      assert.equal(staged!["rows"], 0);
    },

    "a fact follows the source that said it, and nobody else": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [GULLS]);
      const facts = async () => {
        const [row] =
          await sql`select badge_url, color, abbreviation, country from catalog.teams where team_id = ${await teamId(
            sql,
            "Harbour City Gulls",
          )}`;
        return { ...row };
      };
      // Another source fills what is missing and overwrites nothing.
      await givenTeams(sql, [{ ...GULLS, id: "e1", badge: "https://other.example/1.png", color: "00ff00" }], {
        source: "espn",
      });
      assert.equal((await facts())["badge_url"], "https://badges.example/1.png");
      await givenTeams(sql, [{ ...GULLS, badge: "https://badges.example/new.png" }]);
      assert.equal((await facts())["badge_url"], "https://badges.example/new.png");
      // A person's word stays whatever the source says later.
      await sql`update catalog.teams set color = '123456' where canonical_name = 'Harbour City Gulls'`;
      await givenTeams(sql, [{ ...GULLS, badge: "https://badges.example/new.png", color: "0000ff" }]);
      assert.equal((await facts())["color"], "123456");
    },

    "a known team is found by name": async (sql, t) => {
      await givenLeague(
        sql,
        "Harbour City Gulls | Harbour City | Gulls | HCG | The Flock\n FC Köllstadt | Köllstadt | | KOE |",
      );
      await givenLeague(sql, "Harbour City Gulls Women | | | |", "Test Women's League");
      await givenLeague(sql, "Port Vale Rovers | | | | ?Rovers", "Test Second League");
      const cases: [name: string, team: GivenTeam, found: string | null][] = [
        ["by its full name", { id: "1", name: "harbour city gulls" }, "Harbour City Gulls"],
        ["without club words and accents", { id: "1", name: "Kollstadt FC" }, "FC Köllstadt"],
        ["by place and nickname", {
          id: "1",
          name: "HC Gulls of Harbour City",
          city: "Harbour City",
          nickname: "Gulls",
        }, "Harbour City Gulls"],
        ["by a short name in its own league", {
          id: "1",
          name: "Association Sports 1901",
          shortName: "Harbour City Gulls",
        }, "Harbour City Gulls"],
        ["in another league of its country", { id: "1", name: "Port Vale Rovers" }, "Port Vale Rovers"],
        [
          "with the country that a cup adds",
          { id: "1", name: "Port Vale Rovers (TST)", besideEvent: true },
          "Port Vale Rovers",
        ],
        ["never by a short name alone in another league", {
          id: "1",
          name: "Albion 1877",
          shortName: "Gulls",
          league: "Test Second League",
        }, null],
        ["never abroad", {
          id: "1",
          name: "Port Vale Rovers",
          country: "Otherland",
          league: "Test Foreign League",
        }, null],
        ["never as another squad", { id: "1", name: "Harbour City Gulls U21" }, null],
        ["never by a place in a list of the league's teams", { id: "1", name: "Harbour City FC" }, null],
      ];
      await givenLeague(sql, "", "Test Foreign League");
      await sql`update catalog.api_leagues_canonical set country = 'Otherland' where canonical_name = 'Test Foreign League'`;
      for (const [name, team, found] of cases) {
        await t.step(name, () =>
          undone(sql, async (transaction) => {
            const counts = await givenTeams(transaction, [team]);
            assert.equal(counts.created, found === null ? 1 : 0);
            const [row] = await transaction`
              select t.canonical_name as name from catalog.team_identifiers as i join catalog.teams as t on t.team_id = i.team_id`;
            assert.equal(row!["name"], found ?? team.name);
          }));
      }
    },

    "leagues are found by the source's id, and made where nobody knows them": async (sql) => {
      await givenLeague(sql);
      await sql`update catalog.api_leagues_canonical set thesportsdb_league_id = 'T77' where canonical_name = 'Test League'`;
      await givenTeams(sql, [
        { id: "1", name: "Harbour City Gulls", league: "Liga Test", leagueId: "T77" },
        { id: "2", name: "Valley Foxes", league: "Test Valley Cup" },
      ]);
      assert.deepEqual(await teams(sql), [
        "Harbour City Gulls | Test League | thesportsdb 1",
        "Valley Foxes | Test Valley Cup | thesportsdb 2",
      ]);
    },

    "ESPN's leagues are found by its id within the sport": async (sql) => {
      await givenLeague(sql);
      await sql`
        insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id)
        select l.league_id, 'Test', 'soccer/tst.1', '990077' from catalog.api_leagues_canonical as l where l.canonical_name = 'Test League'`;
      await givenTeams(sql, [{
        id: "1",
        name: "Harbour City Gulls",
        league: "Unheard Of",
        leagueId: "990077",
        sport: "soccer",
      }], {
        source: "espn",
      });
      assert.deepEqual(await teams(sql), ["Harbour City Gulls | Test League | espn 1"]);
    },

    "a placeholder of a cup moves to its own league when a list names it": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [{ id: "1", name: "Valley Foxes", league: "Test Cup", besideEvent: true }]);
      assert.deepEqual(await teams(sql), ["?Valley Foxes | Test Cup | thesportsdb 1"]);
      assert.equal((await givenTeams(sql, [{ id: "1", name: "Valley Foxes" }])).updated, 1);
      assert.deepEqual(await teams(sql), ["Valley Foxes | Test League | thesportsdb 1"]);
    },

    "names that two teams of a league share are marked": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [
        { id: "1", name: "Harbour City Gulls", city: "Harbour City", nickname: "Gulls" },
        { id: "2", name: "Harbour City Terns", city: "Harbour City", nickname: "Terns" },
      ]);
      assert.deepEqual(await aliases(sql, "Harbour City Terns"), [
        "harbour city terns 10",
        "terns 8",
        "harbour city 6 shared",
      ]);
    },

    "another squad's name is no other name of a team": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [{
        id: "1",
        name: "Valley Foxes",
        alternates: ["Valley Foxes II", "Vixens Women"],
      }]);
      assert.deepEqual(await aliases(sql, "Valley Foxes"), ["valley foxes 10"]);
    },

    "a dry run counts the same and keeps nothing but its row": async (sql) => {
      await givenLeague(sql, "FC Valley Foxes | | | |");
      const batch = [GULLS, { id: "2", name: "Valley Foxes" }, { id: "3", name: "Valley Foxes" }, {
        id: "4",
        name: "Nowhere Newts",
        league: "Test New League",
      }];
      const state = async () =>
        [
          ...await sql`
          select (select count(*) from catalog.teams) as teams, (select count(*) from catalog.team_aliases) as aliases,
            (select count(*) from catalog.team_identifiers) as ids, (select count(*) from catalog.team_sync_conflicts) as conflicts,
            (select count(*) from catalog.team_sync_audit_log) as entries, (select count(*) from catalog.api_leagues_canonical) as leagues,
            (select count(*) from catalog.teams_staging) as staged`,
        ][0];
      const before = await state();
      const [run] = await sql`select catalog.begin_team_sync(array['thesportsdb'], dry_run => true) as id`;
      const counts = await givenTeams(sql, batch, { run: run!["id"] });
      assert.deepEqual(counts, { discovered: 4, created: 2, updated: 0, conflicts: 1 });
      await sql`select catalog.finish_team_sync(${run!["id"]})`;
      assert.deepEqual(await state(), before);
      const [row] = await sql`
        select status, teams_discovered, teams_created, teams_updated, conflicts_detected from catalog.team_sync_runs`;
      assert.deepEqual({ ...row }, {
        status: "completed",
        teams_discovered: 4,
        teams_created: 2,
        teams_updated: 0,
        conflicts_detected: 1,
      });
      assert.deepEqual(await givenTeams(sql, batch), counts);
    },

    "a team without a name that can be compared is left out and named in the run": async (sql) => {
      const [run] = await sql`select catalog.begin_team_sync(array['thesportsdb']) as id`;
      const counts = await givenTeams(sql, [{ id: "1", name: "???" }], { run: run!["id"] });
      assert.deepEqual(counts, { discovered: 1, created: 0, updated: 0, conflicts: 0 });
      const [row] = await sql`select errors, error_log from catalog.team_sync_runs`;
      assert.equal(row!["errors"], 1);
      assert.match(row!["error_log"], /\?\?\? of Test League \(Soccer\)/);
    },

    "a run is finished once": async (sql) => {
      const [run] = await sql`select catalog.begin_team_sync(array['espn'], triggered_by => 'tests') as id`;
      await sql`select catalog.finish_team_sync(${run!["id"]}, 'ESPN did not answer')`;
      const [row] = await sql`select status, errors, error_log, triggered_by from catalog.team_sync_runs`;
      assert.deepEqual({ ...row }, {
        status: "failed",
        errors: 1,
        error_log: "ESPN did not answer",
        triggered_by: "tests",
      });
      await assert.rejects(
        sql.savepoint((s) => s`select catalog.finish_team_sync(${run!["id"]})`),
        { code: "EG015", message: /it is failed/ },
      );
    },
  }));

Deno.test("two merges at once take turns and make each team once", () =>
  withDatabase(async (sql) => {
    await givenLeague(sql);
    const counts = await atOnce(sql, (transaction) => givenTeams(transaction, [GULLS]));
    assert.deepEqual(counts.map((each) => each.created), [1, 0]);
    assert.deepEqual(await teams(sql), ["Harbour City Gulls | Test League | thesportsdb 1"]);
    assert.deepEqual(await conflicts(sql), []);
  }));
