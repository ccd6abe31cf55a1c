// What a person says is carried out by triggers, and those know no other time than the clock's: events here are around now.
import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  givenChannels,
  givenEntries,
  type GivenEvent,
  givenEvents,
  givenOverride,
  givenProvider,
  type GivenReading,
  givenReadings,
  givenWrongVerdict,
  outcomes,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { atOnce, sharingDatabase } from "../../tests/database_sharing.ts";

const NAME = "NBA 01: Lakers vs Celtics";
const READING: GivenReading = { a: "Lakers", b: "Celtics" };
const GAME: GivenEvent = { id: "game", sides: ["Boston Celtics", "Los Angeles Lakers"], at: hoursAhead(6) };
const OTHER: GivenEvent = { id: "other", sides: ["Utah Jazz", "Phoenix Suns"], at: hoursAhead(7) };
const THIRD: GivenEvent = { id: "third", sides: ["Miami Heat", "Chicago Bulls"], at: hoursAhead(8) };

function hoursAhead(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

/** A provider with slots of these names, matched now; the one name of all tests unless told. */
async function givenMatched(
  sql: Sql,
  slug = "demo",
  readings: Record<string, GivenReading> = { [NAME]: READING },
): Promise<number> {
  const provider = await givenProvider(sql, { slug });
  await givenEvents(sql, [GAME, OTHER, THIRD]);
  await givenChannels(sql, provider, readings, { at: new Date() });
  await whenMatched(sql, provider, new Date());
  return provider;
}

/** `events status` of a slot, without another run. */
async function shown(sql: Sql, provider: number, name = NAME): Promise<string> {
  const { events, status } = (await outcomes(sql, provider))[name]!;
  return `${events.join(";") || "none"} ${status}`;
}

async function verdicts(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' ', p.slug, i.identifier_value, v.verdict, v.match_method, v.api_source, v.verified_by, v.target_date = e.event_date) as line
    from matching.match_verifications as v
    join intake.providers as p on p.provider_id = v.provider_id
    join catalog.events as e on e.event_id = v.event_id
    join catalog.event_identifiers as i on i.event_id = v.event_id
    order by 1`;
  return rows.map((row) => row.line);
}

Deno.test("an override acts when it is saved", (t) =>
  sharingDatabase(t, {
    "on slots of any kind, and what it displaced comes back with it gone": async (sql, t) => {
      const kinds: [kind: NonNullable<GivenReading["kind"]>, reading: GivenReading, before: string][] = [
        ["event", READING, "game matched"],
        ["multi", { fixtures: [READING, { a: "Heat", b: "Bulls" }] }, "game;third matched"],
        ["team", { a: "Los Angeles Lakers" }, "game matched"],
        ["placeholder", {}, "none unmatched"],
        ["linear", {}, "none unmatched"],
        ["show", { title: "Lakers vs Celtics" }, "none unmatched"],
        ["header", {}, "none unmatched"],
      ];
      const readings = kinds.map(([kind, reading]) => [kind, { ...reading, kind }]);
      const provider = await givenMatched(sql, "demo", Object.fromEntries(readings));
      for (const [kind, , before] of kinds) {
        await t.step(kind, async () => {
          assert.equal(await shown(sql, provider, kind), before);
          const id = await givenOverride(sql, kind.toUpperCase(), { event: "other" });
          assert.equal(await shown(sql, provider, kind), "other manual");
          const { method, reason } = (await outcomes(sql, provider))[kind]!;
          assert.deepEqual([method, reason], ["override", `An admin decided this (override ${id})`]);
          await whenMatched(sql, provider, new Date());
          assert.equal(await shown(sql, provider, kind), "other manual", "a run leaves it");
          await sql`update matching.match_overrides set event_id = null where match_override_id = ${id}`;
          assert.equal(await shown(sql, provider, kind), "none manual");
          await sql`update matching.match_overrides set is_active = false where match_override_id = ${id}`;
          // What it replaced was noted as wrong; without it nobody says so.
          assert.equal(await shown(sql, provider, kind), before, "deactivated");
          await sql`update matching.match_overrides set is_active = true where match_override_id = ${id}`;
          assert.equal(await shown(sql, provider, kind), "none manual");
          await sql`delete from matching.match_overrides where match_override_id = ${id}`;
          assert.equal(await shown(sql, provider, kind), before, "deleted");
        });
      }
    },
    "at every provider that has the name, and at no other slot": async (sql) => {
      const one = await givenMatched(sql, "one", {
        [NAME]: READING,
        "NBA 02: Heat vs Bulls": { a: "Heat", b: "Bulls" },
      });
      const two = await givenMatched(sql, "two");
      await givenOverride(sql, ` ${NAME.toLowerCase()} `, { event: "other" });
      assert.equal(await shown(sql, one), "other manual");
      assert.equal(await shown(sql, one, "NBA 02: Heat vs Bulls"), "third matched");
      assert.equal(await shown(sql, two), "other manual");
    },
    "a provider's own before the one for all, of several the newest": async (sql) => {
      const one = await givenMatched(sql, "one");
      const two = await givenMatched(sql, "two");
      await givenOverride(sql, NAME, { event: "third", providerId: one });
      assert.deepEqual([await shown(sql, one), await shown(sql, two)], ["third manual", "game matched"]);
      await givenOverride(sql, NAME, { event: "other" });
      assert.deepEqual([await shown(sql, one), await shown(sql, two)], ["third manual", "other manual"]);
      const newest = await givenOverride(sql, NAME, { event: null, providerId: one });
      assert.deepEqual([await shown(sql, one), await shown(sql, two)], ["none manual", "other manual"]);
      await sql`update matching.match_overrides set provider_id = ${two} where match_override_id = ${newest}`;
      assert.deepEqual([await shown(sql, one), await shown(sql, two)], ["third manual", "none manual"]);
      await sql`delete from matching.match_overrides`;
      assert.deepEqual([await shown(sql, one), await shown(sql, two)], ["game matched", "game matched"]);
    },
    "within its time, which the next run notices": async (sql) => {
      const provider = await givenMatched(sql);
      const at = (hours: number) => new Date(hoursAhead(hours));
      await givenOverride(sql, NAME, { event: "other", from: at(1), until: at(3) });
      assert.equal(await shown(sql, provider), "game matched", "not yet");
      await whenMatched(sql, provider, at(0.5));
      assert.equal(await shown(sql, provider), "game matched", "not yet at the next run");
      await whenMatched(sql, provider, at(2));
      assert.equal(await shown(sql, provider), "other manual");
      await whenMatched(sql, provider, at(3.1));
      assert.equal(await shown(sql, provider), "game matched", "no longer");
    },
    "as long as the slot carries the name": async (sql) => {
      const provider = await givenMatched(sql, "demo", {
        [NAME]: READING,
        "NBA 02:": { kind: "placeholder" },
      });
      await givenOverride(sql, NAME, { event: "other" });
      const renamed = async (name: string, reading: GivenReading) => {
        await givenEntries(sql, provider, [{ key: NAME, name }], { at: new Date() });
        await givenReadings(sql, provider, { [name]: reading });
        await whenMatched(sql, provider, new Date());
        return await shown(sql, provider, name);
      };
      assert.equal(
        await renamed("NBA 01: Heat vs Bulls", { a: "Heat", b: "Bulls" }),
        "third matched",
      );
      assert.equal(await renamed("NBA 01:", { kind: "placeholder" }), "none unmatched");
      assert.equal(await renamed(NAME, READING), "other manual");
      await givenEntries(sql, provider, [{ name: "NBA 02:" }], { at: new Date() });
      await sql`delete from matching.match_overrides`;
      assert.equal(await renamed(NAME, READING), "game matched", "taken back while the slot was away");
    },
    "with one run for each provider, so that nothing is counted twice": async (sql) => {
      const provider = await givenMatched(sql);
      const id = await givenOverride(sql, NAME, { event: "other" });
      const before = (await sql`select from matching.runs`).length;
      await sql`update matching.match_overrides set is_active = false where match_override_id = ${id}`;
      assert.equal(await shown(sql, provider), "game matched");
      assert.equal((await sql`select from matching.runs`).length, before + 1);
    },
  }));

Deno.test("verifications", (t) =>
  sharingDatabase(t, {
    "an override notes what it confirms as right and what it replaces as wrong": async (sql) => {
      await givenMatched(sql, "one");
      await givenMatched(sql, "two", { [NAME]: { ...READING, sport: "Ice Hockey" } });
      const id = await givenOverride(sql, NAME, { event: "other" });
      const replaced = [
        "one game wrong alias csv tests t",
        "one other right csv tests t",
        "two other right csv tests t",
      ];
      assert.deepEqual(await verdicts(sql), replaced);
      const [precision] = await sql`
        select match_method, verified, right_matches, observed::float from matching.observed_precision`;
      assert.deepEqual(Object.values(precision!), ["alias", "1", "0", 0]);

      // The admin changes his mind: the matcher had been right.
      await sql`
        update matching.match_overrides as o set event_id = v.event_id
        from matching.match_verifications as v where v.verdict = 'wrong' and o.match_override_id = ${id}`;
      assert.deepEqual(await verdicts(sql), [
        "one game right alias csv tests t",
        "two game right csv tests t",
      ]);
      await sql`update matching.match_overrides set is_active = false`;
      assert.deepEqual(await verdicts(sql), [], "with the override deactivated");
      await sql`update matching.match_overrides set is_active = true`;
      assert.equal((await verdicts(sql)).length, 2);
      await sql`delete from matching.match_overrides`;
      assert.deepEqual(await verdicts(sql), [], "with the override deleted");
    },
    "an override for no event notes what the matcher had as wrong": async (sql) => {
      await givenMatched(sql);
      await givenOverride(sql, NAME, { event: null });
      assert.deepEqual(await verdicts(sql), ["demo game wrong alias csv tests t"]);
    },
    "a wrong event is kept away from the name at once, from others not": async (sql) => {
      const names = {
        [NAME]: READING,
        "NBA 02: Lakers vs Celtics": READING,
        team: {
          kind: "team",
          a: "Los Angeles Lakers",
        },
      } satisfies Record<string, GivenReading>;
      const provider = await givenMatched(sql, "demo", names);
      await givenEvents(sql, [{ ...GAME, id: "second", at: hoursAhead(54) }]);
      await whenMatched(sql, provider, new Date());
      await givenWrongVerdict(sql, provider, { name: NAME, event: "game" });
      assert.equal(await shown(sql, provider), "second matched", "the next game of the same sides");
      assert.equal(await shown(sql, provider, "NBA 02: Lakers vs Celtics"), "game matched");
      await givenWrongVerdict(sql, provider, { name: NAME, event: "second" });
      assert.equal(await shown(sql, provider), "none unmatched");
      await sql`update matching.match_verifications set verdict = 'right'`;
      assert.equal(await shown(sql, provider), "game matched", "right after all");
      await sql`update matching.match_verifications set verdict = 'wrong'`;
      await sql`delete from matching.match_verifications`;
      assert.equal(await shown(sql, provider), "game matched", "the verdict taken back");

      assert.equal(await shown(sql, provider, "team"), "game matched");
      await givenWrongVerdict(sql, provider, { name: "Team", event: "game" });
      assert.equal(await shown(sql, provider, "team"), "none unmatched", "a team's channel too");
    },
    "a wrong event is not remembered for the name either": async (sql) => {
      const provider = await givenMatched(sql);
      await givenEntries(sql, provider, [{ key: NAME, name: "NBA 01:" }], { at: new Date() });
      await givenReadings(sql, provider, { "NBA 01:": { kind: "placeholder" } });
      await whenMatched(sql, provider, new Date());
      await givenWrongVerdict(sql, provider, { name: NAME, event: "game" });
      await givenEntries(sql, provider, [{ key: NAME, name: NAME }], { at: new Date() });
      await givenReadings(sql, provider, { [NAME]: READING });
      await whenMatched(sql, provider, new Date());
      assert.equal(await shown(sql, provider), "none unmatched");
    },
  }));

Deno.test("a name that is left over from an event that ended", (t) => {
  /** A slot whose name was matched to a game that has ended since, unnoticed yet; the next one of its sides is known. */
  const givenEnded = async (sql: Sql): Promise<number> => {
    const provider = await givenProvider(sql);
    const then = new Date(hoursAhead(-6));
    await givenEvents(sql, [{ ...GAME, at: hoursAhead(-5) }, OTHER]);
    await givenChannels(sql, provider, { [NAME]: READING }, { at: then });
    await whenMatched(sql, provider, then);
    await givenEvents(sql, [{ ...GAME, id: "next", at: hoursAhead(20) }]);
    return provider;
  };
  const givenStale = async (sql: Sql): Promise<number> => {
    const provider = await givenEnded(sql);
    await whenMatched(sql, provider, new Date());
    assert.equal(await stateOf(sql, provider), "game matched stale");
    return provider;
  };
  const stateOf = async (sql: Sql, provider: number): Promise<string> => {
    const [state] = await sql`
      select s.reason from matching.channel_states as s join intake.channel_names as c on c.channel_name_id = s.channel_name_id
      where c.provider_id = ${provider}`;
    return `${await shown(sql, provider)} ${state!["reason"]}`;
  };
  return sharingDatabase(t, {
    "is so again with its override deleted": async (sql) => {
      const provider = await givenStale(sql);
      const before = await sql`select * from matching.channel_matches`;
      await givenOverride(sql, NAME, { event: "other" });
      assert.equal(await stateOf(sql, provider), "other manual override");
      await sql`update matching.match_overrides set event_id = null`;
      assert.equal(await stateOf(sql, provider), "none manual override");
      await sql`delete from matching.match_overrides`;
      assert.equal(await stateOf(sql, provider), "game matched stale");
      assert.deepEqual(await sql`select * from matching.channel_matches`, before);
      await whenMatched(sql, provider, new Date());
      assert.equal(await stateOf(sql, provider), "game matched stale", "after a run");
    },
    "is so again with its override at an end, also where it said the same": async (sql) => {
      const provider = await givenStale(sql);
      await givenOverride(sql, NAME, { event: "game", until: new Date(hoursAhead(1)) });
      assert.equal(await stateOf(sql, provider), "game manual override");
      await whenMatched(sql, provider, new Date(hoursAhead(1.1)));
      assert.equal(await stateOf(sql, provider), "game matched stale");
    },
    "is so though no run saw its end before the override": async (sql) => {
      const provider = await givenEnded(sql);
      await givenOverride(sql, NAME, { event: "other" });
      await sql`delete from matching.match_overrides`;
      assert.equal(await stateOf(sql, provider), "game matched stale");
    },
    "is new when it comes back after another name": async (sql) => {
      const provider = await givenStale(sql);
      await givenOverride(sql, NAME, { event: "other" });
      for (const name of ["NBA 01:", NAME]) {
        await givenEntries(sql, provider, [{ key: NAME, name }], { at: new Date() });
        const reading: GivenReading = name === NAME ? READING : { kind: "placeholder" };
        await givenReadings(sql, provider, { [name]: reading });
        await whenMatched(sql, provider, new Date());
      }
      assert.equal(await stateOf(sql, provider), "other manual override");
      await sql`delete from matching.match_overrides`;
      assert.equal(await stateOf(sql, provider), "next matched matched");
    },
    "stays so where a person says that it was right, and is matched again where it was wrong": async (
      sql,
    ) => {
      const provider = await givenStale(sql);
      await givenWrongVerdict(sql, provider, { name: "another name", event: "game" });
      await sql`update matching.match_verifications set channel_name = ${NAME}, verdict = 'right'`;
      assert.equal(await stateOf(sql, provider), "game matched stale");
      await sql`update matching.match_verifications set verdict = 'wrong'`;
      assert.equal(await stateOf(sql, provider), "next matched matched");
    },
  });
});

Deno.test("an override and a run at once take turns, and the override stands", async (t) => {
  const works = {
    override: (sql: Sql) => givenOverride(sql, NAME, { event: "other" }),
    run: (sql: Sql, provider: number) => whenMatched(sql, provider, new Date()),
  };
  for (const order of [["override", "run"], ["run", "override"]] as const) {
    await t.step(`the ${order[0]} first`, () =>
      withDatabase(async (sql) => {
        const provider = await givenMatched(sql);
        // A changed schedule makes the run decide the slot anew.
        await givenEvents(sql, [{ ...THIRD, at: hoursAhead(9) }]);
        let turn = 0;
        await atOnce<unknown>(sql, (transaction) => works[order[turn++]!](transaction, provider));
        assert.equal(await shown(sql, provider), "other manual");
        assert.equal((await sql`select from matching.slots_at_hand`).length, 0);
      }));
  }
});

Deno.test("a run over all providers and a run of one do not wait for each other forever", () =>
  withDatabase(async (sql) => {
    const one = await givenMatched(sql, "one");
    const two = await givenMatched(sql, "two");
    let second: Promise<unknown> | undefined;
    await sql.begin(async (transaction) => {
      await whenMatched(transaction, one, new Date());
      second = sql.begin((other) => whenMatched(other, two, new Date()));
      for (let attempt = 0; attempt < 500; attempt++) {
        const [row] = await sql`
          select count(*)::integer as waiting, pg_sleep(0.01) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        if (row!["waiting"] > 0) break;
      }
      await whenMatched(transaction, two, new Date());
    });
    await second;
    assert.deepEqual([await shown(sql, one), await shown(sql, two)], ["game matched", "game matched"]);
  }));
