import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  givenEntries,
  type GivenEntry,
  givenProvider,
  type LoadCounts,
  NOW,
} from "../../tests/database_fixtures.ts";
import { assertRefused, atOnce, sharingDatabase, undone } from "../../tests/database_sharing.ts";

const LATER = new Date("2026-11-20T19:00:00Z");

interface Slot {
  id: string;
  name: string;
  guide_channel_id: string;
  record_status: string;
  /** Where the row lies: another place when it was rewritten. */
  ctid: string;
}

/** All slots by their key. */
async function slots(sql: Sql): Promise<Record<string, Slot>> {
  const rows = await sql<(Slot & { key: string })[]>`
    select slot_key as key, channel_name_id as id, channel_name as name, guide_channel_id, record_status, ctid::text
    from intake.channel_names order by slot_key collate "C"`;
  return Object.fromEntries(rows.map(({ key, ...slot }) => [key, slot]));
}

function counts(given: Partial<LoadCounts>): LoadCounts {
  return {
    new_slots: 0,
    renamed_slots: 0,
    emptied_slots: 0,
    gone_slots: 0,
    unchanged_slots: 0,
    ...given,
  };
}

const FIRST: GivenEntry[] = [
  { key: "1", name: "NBA 01: Lakers vs Celtics 7:00 PM ET" },
  { key: "2", name: "NBA 02: Heat vs Bulls 8:00 PM ET" },
  { key: "3", name: "NBA 03:" },
];

Deno.test("loads of a playlist", (t) =>
  sharingDatabase(t, {
    "a load tells new, renamed, emptied, gone and unchanged slots apart, and slots keep their ids": async (
      sql,
    ) => {
      const provider = await givenProvider(sql);
      assert.deepEqual(await givenEntries(sql, provider, FIRST), counts({ new_slots: 3 }));
      const before = await slots(sql);

      assert.deepEqual(
        await givenEntries(sql, provider, FIRST, { at: LATER }),
        counts({ unchanged_slots: 3 }),
      );
      assert.deepEqual(await slots(sql), before, "unchanged rows are not rewritten");

      const second: GivenEntry[] = [
        { key: "1", name: "NBA 01:" },
        FIRST[1]!,
        { key: "3", name: "NBA 03: Jazz vs Suns 9:00 PM ET" },
        { key: "4", name: "NBA 04:" },
      ];
      assert.deepEqual(
        await givenEntries(sql, provider, second, { at: LATER }),
        counts({ new_slots: 1, renamed_slots: 2, emptied_slots: 1, unchanged_slots: 1 }),
      );
      const after = await slots(sql);
      for (const key of ["1", "2", "3"]) {
        assert.equal(after[key]!.id, before[key]!.id);
        assert.equal(after[key]!.guide_channel_id, before[key]!.guide_channel_id);
      }
      assert.deepEqual(after["2"], before["2"]);
      const history = await sql`
      select c.slot_key, h.channel_name, h.seen_from, h.seen_until from intake.channel_name_history as h
      join intake.channel_names as c on c.channel_name_id = h.channel_name_id order by 1`;
      assert.deepEqual(history.map((row) => ({ ...row })), [
        { slot_key: "1", channel_name: FIRST[0]!.name, seen_from: NOW, seen_until: LATER },
        { slot_key: "3", channel_name: FIRST[2]!.name, seen_from: NOW, seen_until: LATER },
      ]);
    },
    "a slot that leaves is archived and comes back with the same id": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEntries(sql, provider, FIRST);
      const before = await slots(sql);
      assert.deepEqual(
        await givenEntries(sql, provider, FIRST.slice(0, 2), { at: LATER }),
        counts({ gone_slots: 1, unchanged_slots: 2 }),
      );
      assert.equal((await slots(sql))["3"]!.record_status, "archived");
      assert.deepEqual(
        (await sql`select last_seen from intake.channel_names where slot_key = '3'`)[0]!["last_seen"],
        LATER,
      );
      const counted = await givenEntries(sql, provider, FIRST);
      assert.deepEqual([counted.new_slots, counted.gone_slots], [0, 0]);
      const after = await slots(sql);
      assert.equal(after["3"]!.record_status, "active");
      assert.equal(after["3"]!.id, before["3"]!.id);
      assert.equal(after["3"]!.guide_channel_id, before["3"]!.guide_channel_id);
    },
    "which slot an entry is does not depend on the order of the playlist": async (sql) => {
      const provider = await givenProvider(sql);
      const twins: GivenEntry[] = [
        { key: "9", name: "Feed B" },
        { key: "9", name: "Feed A" },
        { key: "9", name: "Feed A" },
        { key: "8", name: "Alone" },
      ];
      assert.deepEqual(await givenEntries(sql, provider, twins), counts({ new_slots: 3 }));
      const before = await slots(sql);
      assert.deepEqual(Object.entries(before).map(([key, slot]) => [key, slot.name]), [
        ["8", "Alone"],
        ["9", "Feed A"],
        ["9#2", "Feed B"],
      ]);
      const reordered = await givenEntries(sql, provider, twins.toReversed());
      assert.deepEqual([reordered.new_slots, reordered.renamed_slots, reordered.gone_slots], [0, 0, 0]);
      const identity = (all: Record<string, Slot>) =>
        Object.entries(all).map(([key, slot]) => [key, slot.id, slot.name, slot.guide_channel_id]);
      assert.deepEqual(identity(await slots(sql)), identity(before));
    },
    "providers do not see each other's slots, even with the same streams": async (sql) => {
      const [one, two] = [
        await givenProvider(sql, { slug: "one" }),
        await givenProvider(sql, { slug: "two" }),
      ];
      await givenEntries(sql, one, FIRST);
      assert.deepEqual(await givenEntries(sql, two, FIRST.slice(0, 1)), counts({ new_slots: 1 }));
      const rows = await sql`
      select guide_channel_id, record_status from intake.channel_names order by channel_name_id`;
      assert.equal(rows.length, 4);
      assert.equal(new Set(rows.map((row) => row["guide_channel_id"])).size, 4);
      assert.ok(rows.every((row) => row["record_status"] === "active"));
    },
    "the guide's channel id hangs on provider and slot alone": async (sql) => {
      const ids = await sql`
      select intake.guide_channel_id('demo', '/live/1') as id, intake.guide_channel_id('demo', '/live/1') as again,
        intake.guide_channel_id('demo', '/live/2') as slot, intake.guide_channel_id('other', '/live/1') as provider`;
      const { id, again, slot, provider } = ids[0]!;
      // Players keep favourites under it: a change of the rule must fail here.
      assert.equal(id, "demo.c4e2e439d10d44a7");
      assert.equal(again, id);
      assert.equal(new Set([id, slot, provider]).size, 3);
    },
    "a name is emptied when only its label is left": async (sql) => {
      const cases: [old: string, now: string, isEmptied: boolean][] = [
        ["NBA 01: Lakers vs Celtics", "NBA 01:", true],
        ["NBA 01: Lakers vs Celtics", "NBA 01", true],
        ["NBA 01: Lakers vs Celtics", "NBA 01 -", true],
        ["Lakers vs Celtics | NBA 01", "NBA 01", true],
        ["NBA 01: Lakers vs Celtics", "NBA 02: Heat", false],
        ["NBA 01:", "NBA 01: Lakers vs Celtics", false],
        ["NBA 01:", "NBA 01:", false],
      ];
      const rows = await sql`
      select intake.is_emptied(c.old, c.now) as emptied
      from unnest(${cases.map(([old]) => old)}::text[], ${
        cases.map(([, now]) => now)
      }::text[]) with ordinality as c (old, now, n)
      order by c.n`;
      assert.deepEqual(rows.map((row, n) => [cases[n]![0], cases[n]![1], row["emptied"]]), cases);
    },
    "an unknown provider and an empty load are refused and change nothing": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEntries(sql, provider, FIRST);
      const before = await slots(sql);
      await assertRefused(sql, (sql) => givenEntries(sql, 4711, FIRST), { code: "EG002", message: /4711/ });
      await assertRefused(sql, (sql) => givenEntries(sql, provider, []), { code: "EG003", message: /demo/ });
      assert.deepEqual(await slots(sql), before);
      assert.equal((await sql`select from intake.entries_staging`).length, 0);
    },

    "everything an entry brings is kept and followed": async (sql) => {
      const provider = await givenProvider(sql);
      const entry: GivenEntry = { key: "1", name: "NBA 01:" };
      await givenEntries(sql, provider, [entry]);
      const changes: [column: string, change: Partial<GivenEntry>, value: string][] = [
        ["tvg_id", { tvgId: "nba.01" }, "nba.01"],
        ["tvg_name", { tvgName: "NBA one" }, "NBA one"],
        ["tvg_logo", { logo: "http://logo.example/1.png" }, "http://logo.example/1.png"],
        ["group_title", { group: "US | NBA" }, "US | NBA"],
        ["stream_url", { url: "http://new.example/1" }, "http://new.example/1"],
      ];
      for (const [column, change, value] of changes) {
        await undone(sql, async (transaction) => {
          const counted = await givenEntries(transaction, provider, [{ ...entry, ...change }]);
          assert.deepEqual(counted, counts({ unchanged_slots: 1 }), "the name is the same");
          const [row] = await transaction`select ${transaction(column)} as value from intake.channel_names`;
          assert.equal(row!["value"], value);
        });
      }
    },
  }));

Deno.test("two loads of one provider at once take turns: the second finds the first one's slots", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    const [first, second] = await atOnce(sql, (transaction) => givenEntries(transaction, provider, FIRST));
    assert.deepEqual(first, counts({ new_slots: 3 }));
    assert.deepEqual(second, counts({ unchanged_slots: 3 }));
    assert.equal(Object.keys(await slots(sql)).length, 3);
  }));
