import assert from "node:assert/strict";
import {
  eventId,
  givenChannels,
  givenEvents,
  givenOverride,
  givenProvider,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";
import {
  aliases,
  allRows,
  conflicts,
  givenConflict,
  givenLeague,
  givenTeams,
  PREPARED,
  teamId,
  teams,
  whenSettled,
  withoutDigests,
} from "../../tests/team_fixtures.ts";

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
