import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  eventId,
  givenChannels,
  givenEvents,
  givenOverride,
  givenProvider,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { assertRefused, sharingDatabase, undone } from "../../tests/database_sharing.ts";
import {
  aliases,
  allRows,
  assertNotSettled,
  type Conflict,
  type ConflictEdit,
  conflicts,
  givenLeague,
  type GivenTeam,
  givenTeams,
  teamId,
  teams,
  whenSettled,
} from "../../tests/team_fixtures.ts";

/** How each type of conflict comes about. */
const PREPARED: Record<string, { known?: string; before?: GivenTeam[]; says: GivenTeam[] }> = {
  duplicate_normalized_name: {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "2", name: "Valley Foxes", badge: "https://badges.example/2.png" }],
  },
  api_id_mismatch: {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "2", name: "Valley Foxes", league: "Test Other League", abbreviation: "VFX" }],
  },
  alias_conflict: {
    known: "Harbour City Gulls | | | | The Flock\nFOX | | | |",
    says: [{ id: "1", name: "Valley Sheep", alternates: ["FOX"] }],
  },
  canonical_name_conflict: {
    before: [{ id: "1", name: "Valley Foxes" }],
    says: [{ id: "1", name: "Valley Foxxes", city: "Valley", nickname: "Foxxes" }],
  },
  near_duplicate: {
    known: "Gillingham Foxes | | | |",
    says: [{ id: "1", name: "Gilingham Foxes", color: "112233", alternates: ["Gill Foxes"] }],
  },
};

async function givenConflict(sql: Sql, type: string, options: { run?: string } = {}): Promise<Conflict> {
  const { known, before, says } = PREPARED[type]!;
  await givenLeague(sql, known);
  if (before) await givenTeams(sql, before);
  await givenTeams(sql, says, options);
  const found = (await conflicts(sql)).filter((each) => each.type === type);
  assert.equal(found.length, 1);
  return found[0]!;
}

/** For each type and action: the teams that there are then. */
const SETTLED: Record<string, Record<string, string[]>> = {
  duplicate_normalized_name: {
    merge: ["Valley Foxes | Test League | thesportsdb 1, thesportsdb 2"],
    update_existing: ["Valley Foxes | Test League | thesportsdb 1, thesportsdb 2"],
    ignore: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  api_id_mismatch: {
    merge: ["Valley Foxes | Test League | thesportsdb 1, thesportsdb 2"],
    create_new: [
      "Valley Foxes | Test League | thesportsdb 1",
      "Valley Foxes | Test Other League | thesportsdb 2",
    ],
    update_existing: [
      "Valley Foxes | Test League | thesportsdb 1",
      "?Valley Foxes | Test Other League | thesportsdb 2",
    ],
    ignore: [
      "Valley Foxes | Test League | thesportsdb 1",
      "?Valley Foxes | Test Other League | thesportsdb 2",
    ],
  },
  alias_conflict: {
    merge: ["FOX | Test League | thesportsdb 1", "Harbour City Gulls | Test League"],
    create_new: [
      "FOX | Test League",
      "Harbour City Gulls | Test League",
      "Valley Sheep | Test League | thesportsdb 1",
    ],
    ignore: [
      "FOX | Test League",
      "Harbour City Gulls | Test League",
      "Valley Sheep | Test League | thesportsdb 1",
    ],
  },
  canonical_name_conflict: {
    create_new: ["Valley Foxes | Test League", "Valley Foxxes | Test League | thesportsdb 1"],
    update_existing: ["Valley Foxxes | Test League | thesportsdb 1"],
    manual_edit: ["Valley Foxxes | Test League | thesportsdb 1"],
    ignore: ["Valley Foxes | Test League | thesportsdb 1"],
  },
  near_duplicate: {
    merge: ["Gillingham Foxes | Test League | thesportsdb 1"],
    create_new: ["Gilingham Foxes | Test League | thesportsdb 1", "Gillingham Foxes | Test League"],
    update_existing: ["?Gilingham Foxes | Test League | thesportsdb 1", "Gillingham Foxes | Test League"],
    ignore: ["?Gilingham Foxes | Test League | thesportsdb 1", "Gillingham Foxes | Test League"],
  },
};

Deno.test("a conflict that an admin settles", (t) =>
  sharingDatabase(t, {
    "is carried out when the row is saved, and undone row by row": async (sql, t) => {
      for (const [type, actions] of Object.entries(SETTLED)) {
        for (const [action, expected] of Object.entries(actions)) {
          await t.step(`${type}: ${action}`, () =>
            undone(sql, async (transaction) => {
              const conflict = await givenConflict(transaction, type);
              const before = await allRows(transaction);
              await whenSettled(transaction, conflict.id, { resolution_action: action });
              assert.deepEqual(await teams(transaction), expected);
              const [row] = await transaction`
                select status, resolved_by, resolved_at is not null as is_stamped from catalog.team_sync_conflicts where team_sync_conflict_id = ${conflict.id}`;
              assert.deepEqual({ ...row }, {
                status: action === "ignore" ? "ignored" : "resolved",
                resolved_by: "postgres",
                is_stamped: true,
              });
              // What the source says again changes nothing.
              const after = await allRows(transaction);
              await givenTeams(transaction, PREPARED[type]!.says);
              assert.deepEqual((await conflicts(transaction)).length, 1);
              assert.deepEqual(await teams(transaction), expected);
              assert.equal(
                (await allRows(transaction))["team_aliases"]!.length,
                after["team_aliases"]!.length,
              );

              await transaction`select catalog.undo_conflict(${conflict.id}, 'tests')`;
              assert.deepEqual(withoutDigests(await allRows(transaction)), withoutDigests(before));
              const [entry] = await transaction`
                select undone_by, undone_at is not null as is_undone from catalog.team_sync_audit_log
                where conflict_id = ${conflict.id} and action_type <> 'conflict_detected'`;
              assert.deepEqual({ ...entry }, { undone_by: "tests", is_undone: true });
              // And it can be settled again.
              await whenSettled(transaction, conflict.id, { resolution_action: action });
              assert.deepEqual(await teams(transaction), expected);
            }));
        }
      }
    },

    "makes one event of two when both teams play it, with what hangs on it": async (sql) => {
      await givenLeague(sql, "Gillingham Foxes | | | |\nMountain Goats | | | |\nPort Vale Rovers | | | |");
      const game = (id: string, sides: [string, string], at: string) => ({
        id,
        sides,
        at,
        league: "Test League",
        sport: "Soccer",
      });
      await givenTeams(sql, PREPARED["near_duplicate"]!.says);
      const [conflict] = await conflicts(sql);
      await givenEvents(sql, [
        game("a1", ["Gillingham Foxes", "Mountain Goats"], "2026-11-20T20:00Z"),
        game("a2", ["Port Vale Rovers", "Gillingham Foxes"], "2026-11-27T20:00Z"),
      ]);
      await givenEvents(sql, [
        game("b1", ["Gilingham Foxes", "Mountain Goats"], "2026-11-20T20:45Z"),
        game("b3", ["Gilingham Foxes", "Port Vale Rovers"], "2026-12-04T20:00Z"),
      ], { source: "espn" });
      const provider = await givenProvider(sql);
      await givenChannels(sql, provider, {
        "Foxes one": { a: "Gillingham Foxes", b: "Mountain Goats" },
        "Foxes two": { a: "Gilingham Foxes", b: "Mountain Goats" },
      });
      await whenMatched(sql, provider);
      await givenOverride(sql, "Foxes by hand", { event: "b1" });
      const before = await allRows(sql);
      const [first, second] = [await eventId(sql, "a1"), await eventId(sql, "b1")];

      await whenSettled(sql, conflict!.id, { resolution_action: "merge" });
      const rows = await sql`
        select string_agg(i.identifier_value, '+' order by i.identifier_value) as ids, e.record_status as state, h.canonical_name as home, a.canonical_name as away
        from catalog.events as e
        left join catalog.event_identifiers as i on i.event_id = e.event_id
        join catalog.teams as h on h.team_id = e.home_team_id join catalog.teams as a on a.team_id = e.away_team_id
        group by e.event_id, h.canonical_name, a.canonical_name order by e.event_datetime, e.event_id`;
      assert.deepEqual(rows.map((row) => Object.values(row).join(" ")), [
        "a1+b1 active Gillingham Foxes Mountain Goats",
        " archived Gillingham Foxes Mountain Goats",
        "a2 active Port Vale Rovers Gillingham Foxes",
        "b3 active Gillingham Foxes Port Vale Rovers",
      ]);
      const hanging = await sql`
        select 'match' as what, m.event_id from matching.channel_matches as m union select 'cache', c.event_id from matching.match_cache as c
        union select 'override', o.event_id from matching.match_overrides as o order by 1, 2`;
      assert.ok(hanging.length >= 2);
      assert.deepEqual(hanging.filter((row) => row["event_id"] === second), []);
      assert.ok(hanging.some((row) => row["what"] === "match" && row["event_id"] === first));
      const pairings = await sql`
        select occurrence_count as count from catalog.team_pairings as p where ${await teamId(
        sql,
        "Gillingham Foxes",
      )} in (p.team1_id, p.team2_id) order by 1`;
      assert.deepEqual(pairings.map((row) => row["count"]), [1, 2]);

      await sql`select catalog.undo_conflict(${conflict!.id})`;
      assert.deepEqual(await allRows(sql), before);
    },

    "answers what else was asked about the same two teams": async (sql) => {
      await givenLeague(sql, "Gillingham Foxes | | | | FOX");
      await givenTeams(sql, [{ id: "1", name: "Gilingham Foxes" }]);
      await givenTeams(sql, [{ id: "e1", name: "Gilingham Foxes" }], { source: "espn" });
      const [near] = await conflicts(sql);
      const ids = [await teamId(sql, "Gillingham Foxes"), await teamId(sql, "Gilingham Foxes")];
      await givenEvents(sql, [{
        id: "a1",
        sides: ["Gillingham Foxes", "Foes"],
        at: "2026-11-20T20:00Z",
        league: "Test League",
        sport: "Soccer",
      }]);
      await sql`select catalog.note_same_games(array[${ids[0]!}]::bigint[], array[${ids[
        1
      ]!}]::bigint[], array(select event_id from catalog.event_identifiers))`;
      await whenSettled(sql, near!.id, { resolution_action: "merge" });
      const rows =
        await sql`select conflict_field, status, resolution_notes from catalog.team_sync_conflicts order by 1`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        { conflict_field: "name", status: "resolved", resolution_notes: null },
        {
          conflict_field: "schedule",
          status: "resolved",
          resolution_notes: `Settled by conflict ${near!.id}.`,
        },
      ]);
      await sql`select catalog.undo_conflict(${near!.id})`;
      assert.deepEqual((await conflicts(sql)).map((each) => each.status), ["pending", "pending"]);
    },

    "takes what the admin wrote: other names, facts, another team": async (sql) => {
      const conflict = await givenConflict(sql, "canonical_name_conflict");
      const data = {
        canonical_name: "Valley Foxes 2026",
        city: "Valley",
        nickname: null,
        abbreviation: "VF26",
        badge_url: "ignored",
      };
      await whenSettled(sql, conflict.id, {
        resolution_action: "manual_edit",
        new_team_data: data,
        resolution_notes: "As on their site",
        resolved_by: "ann",
      });
      const [team] = await sql`
        select t.canonical_name, t.city, t.nickname, t.abbreviation, t.badge_url from catalog.teams as t
        where t.team_id = ${await teamId(sql, "Valley Foxes 2026")}`;
      assert.deepEqual({ ...team }, {
        canonical_name: "Valley Foxes 2026",
        city: "Valley",
        nickname: null,
        abbreviation: "VF26",
        badge_url: null,
      });
      assert.ok((await aliases(sql, "Valley Foxes 2026")).includes("valley foxes 2026 10"));
      const [entry] =
        await sql`select performed_by, notes from catalog.team_sync_audit_log where action_type = 'team_updated' and conflict_id = ${conflict.id}`;
      assert.deepEqual({ ...entry }, { performed_by: "ann", notes: "As on their site" });
    },

    "gives an alias to both teams when they are two": async (sql) => {
      const conflict = await givenConflict(sql, "alias_conflict");
      await whenSettled(sql, conflict.id, { resolution_action: "create_new" });
      assert.ok((await aliases(sql, "Valley Sheep")).includes("fox 5 shared"));
    },
  }));

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

Deno.test("rules that settle conflicts without a person", (t) =>
  sharingDatabase(t, {
    "each type is settled by a rule of the seed, within its run, and undone": async (sql, t) => {
      const expected: Record<string, string[]> = {
        duplicate_normalized_name: SETTLED["duplicate_normalized_name"]!["merge"]!,
        api_id_mismatch: SETTLED["api_id_mismatch"]!["create_new"]!,
        alias_conflict: SETTLED["alias_conflict"]!["ignore"]!,
        canonical_name_conflict: SETTLED["canonical_name_conflict"]!["update_existing"]!,
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

/** Without what the source said last, which is not taken back. */
function withoutDigests(rows: Record<string, string[]>): Record<string, string[]> {
  const identifiers = rows["team_identifiers"]!.map((line) => {
    const { source, source_team_id, team_id } = JSON.parse(line);
    return JSON.stringify({ source, source_team_id, team_id });
  });
  return { ...rows, team_identifiers: identifiers };
}
