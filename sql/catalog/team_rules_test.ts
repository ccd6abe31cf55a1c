import assert from "node:assert/strict";
import { givenEvents } from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";
import {
  aliases,
  allRows,
  givenConflict,
  givenLeague,
  givenTeams,
  teams,
} from "../../tests/team_fixtures.ts";

Deno.test("rules that settle conflicts without a person", (t) =>
  sharingDatabase(t, {
    "each type is settled by a rule of the seed, within its run, and undone": async (sql, t) => {
      const expected: Record<string, string[]> = {
        duplicate_normalized_name: ["Valley Foxes | Test League | thesportsdb 1, thesportsdb 2"],
        api_id_mismatch: [
          "Valley Foxes | Test League | thesportsdb 1",
          "Valley Foxes | Test Other League | thesportsdb 2",
        ],
        alias_conflict: [
          "FOX | Test League",
          "Harbour City Gulls | Test League",
          "Valley Sheep | Test League | thesportsdb 1",
        ],
        canonical_name_conflict: ["Valley Foxxes | Test League | thesportsdb 1"],
      };
      for (const [type, left] of Object.entries(expected)) {
        await t.step(type, () =>
          undone(sql, async (transaction) => {
            const [run] =
              await transaction`select catalog.begin_team_sync(array['thesportsdb'], auto_resolve => true) as id`;
            const conflict = await givenConflict(transaction, type, { run: run!["id"] });
            const before = await allRows(transaction);
            await transaction`select catalog.finish_team_sync(${run!["id"]})`;
            assert.deepEqual(await teams(transaction), left);
            const [row] = await transaction`
              select c.status, c.resolved_by ~ '^rule \\d+$' as is_by_rule, r.conflicts_auto_resolved as counted
              from catalog.team_sync_conflicts as c join catalog.team_sync_runs as r on r.team_sync_run_id = c.sync_run_id`;
            assert.deepEqual({ ...row }, { status: "auto_resolved", is_by_rule: true, counted: 1 });
            await transaction`select catalog.undo_conflict(${conflict.id})`;
            assert.deepEqual(await allRows(transaction), before);
          }));
      }
    },

    "a rule gives a seeded team the new name as a further one": async (sql) => {
      await givenLeague(sql, "Valley Foxes | | | |");
      await givenTeams(sql, [{ id: "1", name: "Valley Foxes" }]);
      await givenTeams(sql, [{ id: "1", name: "Valley Foxxes" }]);
      await sql`select catalog.auto_resolve_conflicts()`;
      assert.deepEqual(await aliases(sql, "Valley Foxes"), ["valley foxes 10", "valley foxxes 9"]);
    },

    "of several the one with the lowest priority acts, and conditions mean what they say": async (sql, t) => {
      const cases: [operator: string, field: string, value: string, holds: boolean][] = [
        ["equals", "severity", "medium", true],
        ["not_equals", "severity", "medium", false],
        ["greater_than", "new_team_data.similarity", "0.5", true],
        ["less_than", "new_team_data.similarity", "0.5", false],
        ["greater_than", "severity", "0.5", false],
        ["contains", "conflict_value", "GILING", true],
        ["matches", "conflict_value", "^gil+ing", true],
        ["equals", "new_team_data.nothing", "", false],
        ["not_equals", "new_team_data.nothing", "x", false],
      ];
      for (const [operator, field, value, holds] of cases) {
        await t.step(`${field} ${operator} ${value}`, () =>
          undone(sql, async (transaction) => {
            await givenConflict(transaction, "near_duplicate");
            const rule = (action: string, priority: number) => ({
              conflict_type: "near_duplicate",
              condition_field: field,
              condition_operator: operator,
              condition_value: value,
              action,
              priority,
              description: `${action} in a test`,
            });
            await transaction`insert into catalog.team_sync_auto_resolution_rules ${
              transaction([rule("ignore", 2), rule("create_new", 1)])
            }`;
            await transaction`select catalog.auto_resolve_conflicts()`;
            const [row] =
              await transaction`select status, resolution_action from catalog.team_sync_conflicts`;
            assert.deepEqual(
              { ...row },
              holds
                ? { status: "auto_resolved", resolution_action: "create_new" }
                : { status: "pending", resolution_action: null },
            );
          }));
      }
    },

    "what a rule may not do waits for a person, with the reason": async (sql) => {
      await givenConflict(sql, "near_duplicate");
      await givenEvents(sql, [{
        id: "x",
        sides: ["Gillingham Foxes", "Gilingham Foxes"],
        at: "2026-11-20T20:00Z",
        league: "Test League",
        sport: "Soccer",
      }]);
      await sql`
        insert into catalog.team_sync_auto_resolution_rules (conflict_type, condition_field, condition_operator, condition_value, action, description)
        values ('near_duplicate', 'conflict_field', 'equals', 'name', 'merge', 'in a test')`;
      for (let run = 0; run < 2; run++) await sql`select catalog.auto_resolve_conflicts()`;
      const [row] =
        await sql`select status, resolution_action, resolved_by, resolution_notes from catalog.team_sync_conflicts`;
      assert.equal(row!["status"], "pending");
      assert.equal(row!["resolution_action"], null);
      assert.equal(row!["resolved_by"], null);
      assert.match(row!["resolution_notes"], /^Rule \d+ could not settle it\. .*play each other/);
    },
  }));
