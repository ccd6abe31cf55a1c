import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { givenEvents } from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";
import {
  aliases,
  conflicts,
  givenLeague,
  type GivenTeam,
  givenTeams,
  teamId,
  teams,
  whenSettled,
} from "../../tests/team_fixtures.ts";

/** A case: what is known, what the source says then, which conflict comes of it and what teams there are. */
interface Case {
  known?: string;
  before?: GivenTeam[];
  says: GivenTeam[];
  raises: { type: string; severity: string; existing?: string; new?: string | null; field?: string };
  teams: string[];
}

const CASES: Record<string, Case> = {
  "two ids of one name in one league: the second gets no team": {
    says: [{ id: "1", name: "Valley Foxes" }, { id: "2", name: "Valley Foxes" }],
    raises: {
      type: "duplicate_normalized_name",
      severity: "low",
      existing: "Valley Foxes",
      new: null,
      field: "name",
    },
    teams: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  "a second id of a known name": {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "2", name: "valley foxes" }],
    raises: { type: "duplicate_normalized_name", severity: "low", existing: "Valley Foxes", new: null },
    teams: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  "a second id of a known name whose facts differ": {
    before: [{ id: "1", name: "Valley Foxes", abbreviation: "VFX" }],
    says: [{ id: "2", name: "Valley Foxes", abbreviation: "VAL" }],
    raises: { type: "duplicate_normalized_name", severity: "high", existing: "Valley Foxes", new: null },
    teams: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  "a placeholder that would move to a league that has its name": {
    known: "Valley Foxes | | | |",
    before: [{ id: "1", name: "Valley Foxes", league: "Test Cup", besideEvent: true, country: "Otherland" }],
    says: [{ id: "1", name: "Valley Foxes" }],
    raises: {
      type: "duplicate_normalized_name",
      severity: "low",
      existing: "Valley Foxes",
      field: "league_id",
    },
    teams: ["?Valley Foxes | Test Cup | thesportsdb 1", "Valley Foxes | Test League"],
  },
  "another name that means a team with an id of its own": {
    known: "Harbour City Gulls | Harbour City | Gulls | HCG |",
    before: [{ id: "1", name: "Harbour City Gulls" }],
    says: [{ id: "2", name: "Gulls" }],
    raises: {
      type: "api_id_mismatch",
      severity: "high",
      existing: "Harbour City Gulls",
      new: "Gulls",
      field: "source_team_id",
    },
    teams: ["?Gulls | Test League | thesportsdb 2", "Harbour City Gulls | Test League | thesportsdb 1"],
  },
  "one name listed in two leagues": {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "2", name: "Valley Foxes", league: "Test Other League" }],
    raises: { type: "api_id_mismatch", severity: "low", existing: "Valley Foxes", new: "Valley Foxes" },
    teams: [
      "Valley Foxes | Test League | thesportsdb 1",
      "?Valley Foxes | Test Other League | thesportsdb 2",
    ],
  },
  "a name that two teams elsewhere have": {
    before: [
      { id: "1", name: "Valley Foxes", country: "Aland" },
      { id: "2", name: "Valley Foxes", country: "Bland", league: "Test Bland League" },
    ],
    says: [{ id: "3", name: "Valley Foxes", league: "Test Cup", besideEvent: true }],
    raises: {
      type: "api_id_mismatch",
      severity: "medium",
      existing: "Valley Foxes",
      new: "Valley Foxes",
      field: "name",
    },
    teams: [
      "Valley Foxes | Test Bland League | thesportsdb 2",
      "?Valley Foxes | Test Cup | thesportsdb 3",
      "Valley Foxes | Test League | thesportsdb 1",
    ],
  },
  "another name that a team of the league goes by": {
    known: "Harbour City Gulls | | | | The Flock",
    says: [{ id: "1", name: "Valley Sheep", alternates: ["The Flock"] }],
    raises: {
      type: "alias_conflict",
      severity: "medium",
      existing: "Harbour City Gulls",
      new: "Valley Sheep",
      field: "alias",
    },
    teams: ["Harbour City Gulls | Test League", "Valley Sheep | Test League | thesportsdb 1"],
  },
  "an abbreviation that is another team's name": {
    known: "FOX | | | |",
    says: [{ id: "1", name: "Valley Foxes", abbreviation: "VFX", alternates: ["FOX"] }],
    raises: { type: "alias_conflict", severity: "low", existing: "FOX", new: "Valley Foxes", field: "alias" },
    teams: ["FOX | Test League", "Valley Foxes | Test League | thesportsdb 1"],
  },
  "a known id under a new name": {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "1", name: "Mountain Goats" }],
    raises: {
      type: "canonical_name_conflict",
      severity: "high",
      existing: "Valley Foxes",
      new: null,
      field: "canonical_name",
    },
    teams: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  "a known id under a new spelling": {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "1", name: "Valley Foxxes" }],
    raises: { type: "canonical_name_conflict", severity: "low", existing: "Valley Foxes", new: null },
    teams: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  "a club that took another name and lists the old one": {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "1", name: "Mountain Goats", alternates: ["Valley Foxes"] }],
    raises: { type: "canonical_name_conflict", severity: "low", existing: "Valley Foxes", new: null },
    teams: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  "a known id under the name of another team": {
    known: "Mountain Goats | | | |",
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "1", name: "Mountain Goats" }],
    raises: { type: "canonical_name_conflict", severity: "critical", existing: "Valley Foxes", new: null },
    teams: ["Mountain Goats | Test League", "Valley Foxes | Test League | thesportsdb 1"],
  },
  "a new team named almost like one of the league": {
    known: "Gillingham Foxes | | | |",
    says: [{ id: "1", name: "Gilingham Foxes" }],
    raises: {
      type: "near_duplicate",
      severity: "medium",
      existing: "Gillingham Foxes",
      new: "Gilingham Foxes",
      field: "name",
    },
    teams: ["?Gilingham Foxes | Test League | thesportsdb 1", "Gillingham Foxes | Test League"],
  },
  "a new team of one place and one more word": {
    known: "Harbour City Athletic Thunder Gulls | Harbour City | Athletic Thunder Gulls | |",
    says: [{ id: "1", name: "Harbour City Thunder", city: "Harbour City", nickname: "Thunder" }],
    raises: {
      type: "near_duplicate",
      severity: "medium",
      existing: "Harbour City Athletic Thunder Gulls",
      new: "Harbour City Thunder",
    },
    teams: [
      "Harbour City Athletic Thunder Gulls | Test League",
      "?Harbour City Thunder | Test League | thesportsdb 1",
    ],
  },
};

const NONE: Record<string, { known?: string; before?: GivenTeam[]; says: GivenTeam[] }> = {
  "teams alike that one source lists both": {
    before: [{ id: "1", name: "Gillingham Foxes" }],
    says: [{ id: "2", name: "Gilingham Foxes" }],
  },
  "teams alike of different squads": {
    known: "Gillingham Foxes | | | |",
    says: [{ id: "1", name: "Gilingham Foxes Women" }, { id: "2", name: "Gilingham Foxes II" }],
  },
  "teams told apart by a number": {
    known: "Testville 1904 | | | |",
    says: [{ id: "1", name: "Testville 1909" }],
  },
  "teams of one name in two countries": {
    known: "Valley Foxes | | | |",
    says: [{ id: "1", name: "Valley Foxes", league: "Test Bland League", country: "Bland" }],
  },
  "a spelling that the team has among its names": {
    known: "Manchester Testers | Manchester | | | Man Testers",
    before: [{ id: "1", name: "Manchester Testers" }],
    says: [{ id: "1", name: "Man Testers" }],
  },
};

Deno.test("conflicts between sources", (t) =>
  sharingDatabase(t, {
    "each is found, done safely, and raised once": async (sql, t) => {
      for (const [name, { known, before, says, raises, teams: expected }] of Object.entries(CASES)) {
        await t.step(name, () =>
          undone(sql, async (transaction) => {
            await givenLeague(transaction, known);
            for (const team of before ?? []) await givenTeams(transaction, [team]);
            await ignoreAll(transaction);
            assert.equal((await givenTeams(transaction, says)).conflicts, 1);
            const found = (await conflicts(transaction)).filter((each) => each.status === "pending");
            assert.equal(found.length, 1);
            const raised = Object.fromEntries(
              Object.keys(raises).map((key) => [key, found[0]![key as keyof Case["raises"]]]),
            );
            assert.deepEqual(raised, raises);
            assert.deepEqual(await teams(transaction), expected);
            assert.equal((await givenTeams(transaction, says)).conflicts, 0);
            assert.equal(
              (await givenTeams(
                transaction,
                says.map((team) => ({ ...team, badge: "https://new.example/1.png" })),
              )).conflicts,
              0,
            );
            assert.deepEqual(await teams(transaction), expected);
          }));
      }
    },

    "there is none between": async (sql, t) => {
      for (const [name, { known, before, says }] of Object.entries(NONE)) {
        await t.step(name, () =>
          undone(sql, async (transaction) => {
            await givenLeague(transaction, known);
            for (const team of before ?? []) await givenTeams(transaction, [team]);
            await givenTeams(transaction, says);
            assert.deepEqual(await conflicts(transaction), []);
          }));
      }
    },

    "an ignored conflict stays ignored": async (sql) => {
      await givenLeague(sql, "Harbour City Gulls | | | | The Flock");
      const sheep = { id: "1", name: "Valley Sheep", alternates: ["The Flock"] };
      await givenTeams(sql, [sheep]);
      const [conflict] = await conflicts(sql);
      await whenSettled(sql, conflict!.id, { resolution_action: "ignore" });
      assert.equal((await givenTeams(sql, [{ ...sheep, abbreviation: "VSH" }])).conflicts, 0);
      assert.deepEqual((await conflicts(sql)).map((each) => each.status), ["ignored"]);
      assert.deepEqual(
        (await aliases(sql, "Valley Sheep")).filter((line) => line.startsWith("the flock")),
        [],
      );
    },

    "a suspected double takes no name from the team that it may be": async (sql) => {
      await givenLeague(sql, "Harbour City Gulls | Harbour City | Gulls | HCG |");
      await givenTeams(sql, [{ id: "1", name: "Harbour City Gulls" }]);
      await givenTeams(sql, [{ id: "2", name: "Gulls", abbreviation: "HCG" }]);
      assert.deepEqual(await aliases(sql, "Harbour City Gulls"), [
        "harbour city gulls 10",
        "gulls 8",
        "harbour city 6",
        "hcg 5",
      ]);
      assert.deepEqual(await aliases(sql, "Gulls"), ["gulls 10", "hcg 5 shared"]);
      // Two teams after all: both have it, so it decides for neither.
      const [conflict] = await conflicts(sql);
      await whenSettled(sql, conflict!.id, { resolution_action: "create_new" });
      assert.deepEqual(await aliases(sql, "Harbour City Gulls"), [
        "harbour city gulls 10",
        "gulls 8 shared",
        "harbour city 6",
        "hcg 5 shared",
      ]);
    },

    "games that two sources tell of differently speak for one team": async (sql) => {
      await givenLeague(sql, "Harbour City Gulls | | | |\nValley Foxes | | | |\nMountain Goats | | | |");
      const game = (id: string, sides: [string, string], at: string) => ({
        id,
        sides,
        at,
        league: "Test League",
        sport: "Soccer",
      });
      await givenEvents(sql, [
        game("a1", ["Harbour City Gulls", "Valley Foxes"], "2026-11-21T15:00Z"),
        game("a2", ["Mountain Goats", "Harbour City Gulls"], "2026-11-28T15:00Z"),
      ]);
      await givenEvents(sql, [
        game("b1", ["Seaside Birds", "Valley Foxes"], "2026-11-21T15:00Z"),
        game("b2", ["Mountain Goats", "Seaside Birds"], "2026-11-28T15:00Z"),
      ]);
      const note = async (...ids: string[]) => {
        const [row] = await sql`
          select catalog.note_same_games(array_agg(${await teamId(
          sql,
          "Seaside Birds",
        )}::bigint), array_agg(${await teamId(
          sql,
          "Harbour City Gulls",
        )}::bigint), array_agg(i.event_id)) as noted
          from catalog.event_identifiers as i where i.identifier_value = any (${ids})`;
        return row!["noted"];
      };
      const evidence = async () => {
        const [row] = await sql`select new_team_data from catalog.team_sync_conflicts`;
        const { fixtures, evidence } = row!["new_team_data"];
        return { fixtures, evidence };
      };
      assert.equal(await note("a1", "b1"), 1);
      assert.deepEqual(await evidence(), { fixtures: 1, evidence: 1 });
      assert.equal((await sql`select catalog.auto_resolve_conflicts() as settled`)[0]!["settled"], 0);
      assert.equal(await note("b1"), 0);
      assert.equal(await note("a2", "b2"), 1);
      assert.deepEqual(await evidence(), { fixtures: 2, evidence: 2 });
      assert.deepEqual(
        (await conflicts(sql)).map(({ type, existing, new: made, field, status }) => ({
          type,
          existing,
          new: made,
          field,
          status,
        })),
        [{
          type: "near_duplicate",
          existing: "Harbour City Gulls",
          new: "Seaside Birds",
          field: "schedule",
          status: "pending",
        }],
      );
      assert.equal((await sql`select catalog.auto_resolve_conflicts() as settled`)[0]!["settled"], 1);
      const rows = await sql`
        select count(*) filter (where record_status = 'active')::integer as games, count(*) filter (where record_status = 'archived')::integer as doubles
        from catalog.events where league_id = (select league_id from catalog.api_leagues_canonical where canonical_name = 'Test League')`;
      assert.deepEqual({ ...rows[0] }, { games: 2, doubles: 2 });
    },

    "one source that has an id for each speaks against one team": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [{ id: "1", name: "Seaside Birds" }, { id: "2", name: "Seaside Gulls" }, {
        id: "3",
        name: "Valley Foxes",
      }]);
      await givenEvents(sql, [{
        id: "a1",
        sides: ["Seaside Birds", "Valley Foxes"],
        at: "2026-11-21T15:00Z",
        league: "Test League",
        sport: "Soccer",
      }]);
      await sql`
        select catalog.note_same_games(array[${await teamId(
        sql,
        "Seaside Birds",
      )}]::bigint[], array[${await teamId(sql, "Seaside Gulls")}]::bigint[],
          array(select event_id from catalog.event_identifiers))`;
      const [row] =
        await sql`select severity, new_team_data -> 'evidence' as evidence from catalog.team_sync_conflicts`;
      assert.deepEqual({ ...row }, { severity: "high", evidence: 0 });
    },
  }));

/** Settles what the case's preparation raised, so that what it raises itself is seen. */
async function ignoreAll(sql: Sql): Promise<void> {
  await sql`update catalog.team_sync_conflicts set resolution_action = 'ignore' where status = 'pending'`;
}
