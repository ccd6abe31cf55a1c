import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { givenEvents } from "../../tests/database_fixtures.ts";
import { assertRefused, sharingDatabase, undone } from "../../tests/database_sharing.ts";
import {
  allRows,
  assertNotSettled,
  type ConflictEdit,
  givenConflict,
  givenLeague,
  givenTeams,
  teamId,
  teams,
  whenSettled,
  withoutDigests,
} from "../../tests/team_fixtures.ts";

Deno.test("what makes no sense is refused", (t) =>
  sharingDatabase(t, {
    "and nothing is changed": async (sql, t) => {
      const cases: [
        name: string,
        type: string,
        edit: (sql: Sql) => Promise<ConflictEdit>,
        code: string,
        message: RegExp,
      ][] = [
        [
          "a merge with itself",
          "near_duplicate",
          async (s) => ({ resolution_action: "merge", existing_team_id: await teamId(s, "Gilingham Foxes") }),
          "EG012",
          /with itself/,
        ],
        [
          "a renamed team merged with itself",
          "canonical_name_conflict",
          () => Promise.resolve({ resolution_action: "merge" }),
          "EG012",
          /with itself/,
        ],
        [
          "a merge into nothing",
          "near_duplicate",
          () => Promise.resolve({ resolution_action: "merge", existing_team_id: null }),
          "EG012",
          /names no team/,
        ],
        [
          "a merge with another squad",
          "near_duplicate",
          async (s) => {
            await givenLeague(s, "Vixens Women | | | |", "Test Women's League");
            return {
              resolution_action: "merge",
              existing_team_id: await teamId(s, "Vixens Women", "Test Women's League"),
            };
          },
          "EG012",
          /different sports or squads/,
        ],
        [
          "a merge of teams that play each other",
          "near_duplicate",
          async (s) => {
            await givenEvents(s, [{
              id: "x",
              sides: ["Gillingham Foxes", "Gilingham Foxes"],
              at: "2026-11-20T20:00Z",
              league: "Test League",
              sport: "Soccer",
            }]);
            return { resolution_action: "merge" };
          },
          "EG012",
          /play each other in event \d+/,
        ],
        [
          "a second team of one name",
          "duplicate_normalized_name",
          () => Promise.resolve({ resolution_action: "create_new" }),
          "EG012",
          /has a team of the name Valley Foxes already/,
        ],
        [
          "an edit that writes nothing",
          "canonical_name_conflict",
          () => Promise.resolve({ resolution_action: "manual_edit", new_team_data: {} }),
          "EG012",
          /nothing to write/,
        ],
        [
          "an unknown league",
          "canonical_name_conflict",
          () => Promise.resolve({ resolution_action: "manual_edit", new_team_data: { league_id: 0 } }),
          "EG012",
          /names no league/,
        ],
        [
          "a status without an action",
          "near_duplicate",
          () => Promise.resolve({ status: "resolved" }),
          "EG011",
          /follows from resolution_action/,
        ],
      ];
      for (const [name, type, edit, code, message] of cases) {
        await t.step(name, () =>
          undone(sql, async (transaction) => {
            const conflict = await givenConflict(transaction, type);
            const wanted = await edit(transaction);
            const before = await allRows(transaction);
            await assertNotSettled(transaction, conflict.id, wanted, { code, message });
            assert.deepEqual(await allRows(transaction), before);
          }));
      }
    },

    "settling twice": async (sql) => {
      const conflict = await givenConflict(sql, "near_duplicate");
      await whenSettled(sql, conflict.id, { resolution_action: "merge" });
      await assertNotSettled(sql, conflict.id, { resolution_action: "ignore" }, {
        code: "EG011",
        message: /it is resolved already/,
      });
    },

    "undoing what was never done, or is undone": async (sql) => {
      const conflict = await givenConflict(sql, "near_duplicate");
      const undo = (id: string) => (s: Sql) => s`select catalog.undo_conflict(${id})`;
      await assertRefused(sql, undo(conflict.id), { code: "EG014", message: /nothing was done/ });
      await assertRefused(sql, (s) => s`select catalog.undo_team_sync(0)`, {
        code: "EG014",
        message: /there is none/,
      });
      await whenSettled(sql, conflict.id, { resolution_action: "merge" });
      await sql`select catalog.undo_conflict(${conflict.id})`;
      await assertRefused(sql, undo(conflict.id), { code: "EG014", message: /nothing was done/ });
    },

    "undoing what later changes stand on, naming them": async (sql) => {
      const conflict = await givenConflict(sql, "near_duplicate");
      await givenEvents(sql, [{
        id: "x",
        sides: ["Gilingham Foxes", "Mountain Goats"],
        at: "2026-11-20T20:00Z",
        league: "Test League",
        sport: "Soccer",
      }]);
      await whenSettled(sql, conflict.id, { resolution_action: "merge" });
      await givenLeague(sql, "Gillingham Vixens | | | |");
      const [later] = await sql<{ id: string }[]>`
        insert into catalog.team_sync_conflicts (conflict_type, api_source, existing_team_id, new_team_id, conflict_field, conflict_value, new_team_data)
        values ('near_duplicate', 'espn', ${await teamId(sql, "Gillingham Vixens")}, ${await teamId(
        sql,
        "Gillingham Foxes",
      )}, 'name', 'x', '{}')
        returning team_sync_conflict_id as id`;
      await whenSettled(sql, later!.id, { resolution_action: "merge" });
      const [entry] = await sql<{ id: string }[]>`
        select team_sync_audit_log_id as id from catalog.team_sync_audit_log where conflict_id = ${
        later!.id
      } and action_type = 'team_merged'`;
      await assert.rejects(
        sql.savepoint((s) => s`select catalog.undo_conflict(${conflict.id})`),
        (error: { code: string; message: string; hint: string }) => {
          assert.equal(error.code, "EG013");
          assert.match(error.message, /later changes stand on it: .*(team_aliases|events|team_identifiers) /);
          assert.match(error.hint, new RegExp(`first: ${entry!.id}\\.`));
          return true;
        },
      );
      await sql`select catalog.undo_conflict(${later!.id})`;
      await sql`select catalog.undo_conflict(${conflict.id})`;
    },
  }));

Deno.test("what a sync did is undone entry by entry", (t) =>
  sharingDatabase(t, {
    "a new team is archived and its names and id are free": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [{ id: "1", name: "Valley Foxes" }]);
      await undoLast(sql, "team_created");
      assert.deepEqual(await teams(sql), []);
      assert.deepEqual([...await sql`select * from catalog.team_identifiers`], []);
      assert.equal((await givenTeams(sql, [{ id: "1", name: "Valley Foxes" }])).created, 1);
    },

    "a new team that plays is not": async (sql) => {
      await givenLeague(sql);
      await givenTeams(sql, [{ id: "1", name: "Valley Foxes" }]);
      await givenEvents(sql, [{
        id: "x",
        sides: ["Valley Foxes", "Mountain Goats"],
        at: "2026-11-20T20:00Z",
        league: "Test League",
        sport: "Soccer",
      }]);
      await assertRefused(sql, (s) => undoLast(s, "team_created"), { code: "EG013", message: /events \d+/ });
    },

    "changed facts and new names go back": async (sql) => {
      await givenLeague(sql);
      const foxes = { id: "1", name: "Valley Foxes" };
      await givenTeams(sql, [foxes]);
      const before = await allRows(sql);
      await givenTeams(sql, [{ ...foxes, badge: "https://badges.example/1.png", alternates: ["Foxhole"] }]);
      await undoLast(sql, "alias_added");
      await undoLast(sql, "team_updated");
      assert.deepEqual(withoutDigests(await allRows(sql)), withoutDigests(before));
    },
  }));

async function undoLast(sql: Sql, action: string): Promise<void> {
  const [entry] = await sql<{ id: string }[]>`
    select team_sync_audit_log_id as id from catalog.team_sync_audit_log where action_type = ${action} order by 1 desc limit 1`;
  await sql`select catalog.undo_team_sync(${entry!.id})`;
}
