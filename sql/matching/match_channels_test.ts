import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  eventId,
  givenChannels,
  givenEntries,
  type GivenEvent,
  givenEvents,
  givenProvider,
  givenReadings,
  outcomes,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { assertRefused, atOnce, sharingDatabase } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "game",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: "2026-11-21T00:00Z",
};
const OTHER: GivenEvent = { id: "other", sides: ["Utah Jazz", "Phoenix Suns"], at: "2026-11-21T00:00Z" };
const NAME = "NBA 01: Lakers vs Celtics";
const READING = { a: "Lakers", b: "Celtics" };
const LATER = new Date("2026-11-20T19:00:00Z");

Deno.test("the matcher", (t) =>
  sharingDatabase(t, {
    "names without their event are listed with the reason until they are resolved": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [{ ...GAME, at: "2026-11-24T00:00Z" }]);
      const names = [
        "NBA 01: LAL v BOS",
        "NBA 02: Zz vs Celtics",
        "NBA 03: Heat vs Bulls",
        "NBA 04: Qq vs Ww",
      ];
      const entries = names.map((name, n) => ({ key: `${n}`, name }));
      await givenEntries(sql, provider, entries);
      await givenReadings(sql, provider, {
        [names[0]!]: { a: "LAL", b: "BOS" },
        [names[1]!]: { a: "Zz", b: "Celtics" },
        [names[2]!]: { a: "Heat", b: "Bulls" },
        [names[3]!]: { a: "Qq", b: "Ww" },
      });
      const listed = async () => {
        const rows = await sql`
        select channel_name, team1, team2, failure_reason, occurrence_count, jsonb_array_length(candidates) as candidates
        from matching.unmatched_channels where not resolved order by channel_name`;
        return rows.map((row) => Object.values(row));
      };
      await whenMatched(sql, provider);
      assert.deepEqual(await listed(), [
        [names[0], "lal", "bos", "low_confidence", 1, 1],
        [names[1], "zz", "celtics", "no_event", 1, 0],
        [names[2], "heat", "bulls", "no_event", 1, 0],
        [names[3], "qq", "ww", "no_event", 1, 0],
      ]);
      // An admin teaches an alias; the others stay and are counted.
      await sql`
      insert into catalog.team_aliases (team_id, alias, source, priority)
      select team_id, 'Zz', 'manual', 8 from catalog.teams where canonical_name = 'Los Angeles Lakers'`;
      await whenMatched(sql, provider, LATER);
      assert.deepEqual((await listed()).map((row) => [row[0], row[4]]), [[names[0], 2], [names[2], 2], [
        names[3],
        2,
      ]]);
      // One is emptied and one leaves; nothing else happens, so there is no fixture to look at.
      await givenEntries(sql, provider, [...entries.slice(0, 2), { key: "2", name: "NBA 03:" }]);
      await givenReadings(sql, provider, { "NBA 03:": { kind: "placeholder" } });
      assert.equal((await whenMatched(sql, provider, LATER)).fixtures, 0);
      assert.deepEqual((await listed()).map((row) => row[0]), [names[0]]);
    },
    "a name with several fixtures shows several events, and those that are found even where others are not":
      async (sql) => {
        const provider = await givenProvider(sql);
        await givenEvents(sql, [GAME, { ...OTHER, at: "2026-11-21T03:00Z" }]);
        await givenChannels(sql, provider, {
          both: { kind: "multi", fixtures: [READING, { a: "Jazz", b: "Suns" }] },
          one: { kind: "multi", fixtures: [READING, { a: "Qq", b: "Ww" }] },
        });
        await whenMatched(sql, provider);
        const { both, one } = await outcomes(sql, provider);
        assert.deepEqual([both!.events, both!.status], [["game", "other"], "matched"]);
        assert.deepEqual([one!.events, one!.status], [["game"], "matched"]);

        const listed = async () => {
          const rows = await sql`
            select channel_name, fixture_no, team1, failure_reason, resolved from matching.unmatched_channels order by channel_name, fixture_no`;
          return rows.map((row) => Object.values(row));
        };
        assert.deepEqual(await listed(), [["one", 2, "qq", "no_event", false]]);
        await givenEvents(sql, [{ id: "new", sides: ["Ww", "Qq"], at: "2026-11-21T01:00Z" }]);
        await whenMatched(sql, provider, LATER);
        assert.deepEqual((await outcomes(sql, provider))["one"]!.events, ["game", "new"]);
        assert.deepEqual(await listed(), [["one", 2, "qq", "no_event", true]]);
      },
    "handlers run in their order, and an inactive one not at all": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, {
        full: { a: "Los Angeles Lakers", b: "Boston Celtics" },
        alias: READING,
      });
      await sql`update matching.handlers set is_active = false where handler_no = 3`;
      await whenMatched(sql, provider);
      const { full, alias } = await outcomes(sql, provider);
      assert.deepEqual([full!.method, alias!.status], ["full_name", "unmatched"]);
      await sql`insert into matching.handlers values (99, 'unknown', 'No such handler', true)`;
      await sql`delete from matching.channel_states`;
      await assertRefused(sql, (sql) => whenMatched(sql, provider), { code: "EG004", message: /99/ });
    },
  }));

Deno.test("a second run looks at nothing, a later one at what changed", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME, OTHER]);
    await givenChannels(sql, provider, {
      [NAME]: READING,
      "NBA 02: Jazz vs Suns": { a: "Jazz", b: "Suns" },
      "NBA 03: Upper Town vs Lower Town": { a: "Upper Town", b: "Lower Town" },
    });
    assert.deepEqual(await whenMatched(sql, provider), { fixtures: 3, matched: 2, unmatched: 1 });
    assert.deepEqual(await whenMatched(sql, provider, LATER), { fixtures: 0, matched: 0, unmatched: 0 });
    await givenReadings(sql, provider, { [NAME]: READING });
    assert.equal((await whenMatched(sql, provider, LATER)).fixtures, 0, "the same name read again");

    await givenEntries(sql, provider, [
      { key: NAME, name: "NBA 01: Suns at Jazz" },
      { name: "NBA 02: Jazz vs Suns" },
      { name: "NBA 03: Upper Town vs Lower Town" },
    ]);
    await givenReadings(sql, provider, {
      "NBA 01: Suns at Jazz": { a: "Suns", b: "Jazz", order: "away_home" },
    });
    assert.deepEqual(await whenMatched(sql, provider, LATER), { fixtures: 1, matched: 1, unmatched: 0 });
    assert.deepEqual((await outcomes(sql, provider))["NBA 01: Suns at Jazz"]!.events, ["other"]);

    await givenEvents(sql, [{ id: "new", sides: ["Miami Heat", "Chicago Bulls"], at: GAME.at }]);
    assert.equal((await whenMatched(sql, provider, LATER)).fixtures, 3, "new events may fit any name");
    const runs = await sql`select fixtures, unmatched, matched from matching.runs order by run_id`;
    assert.deepEqual(runs.map((run) => [run["fixtures"], run["unmatched"]]), [[3, 1], [1, 0], [3, 1]]);
  }));

Deno.test("a slot that loses its name loses its match, and gets it back with the name", (t) => {
  const leavings: [name: string, without: { key: string; name: string }[]][] = [
    ["emptied", [{ key: "1", name: "NBA 01:" }]],
    ["gone", [{ key: "2", name: "NBA 02:" }]],
  ];
  const tests = leavings.map(([name, without]) =>
    [
      name,
      async (sql: Sql) => {
        const provider = await givenProvider(sql);
        await givenEvents(sql, [GAME]);
        const whole = [{ key: "1", name: NAME }, { key: "2", name: "NBA 02:" }];
        await givenEntries(sql, provider, whole);
        await givenReadings(sql, provider, { [NAME]: READING, "NBA 02:": { kind: "placeholder" } });
        await whenMatched(sql, provider);
        assert.deepEqual((await outcomes(sql, provider))[NAME]!.events, ["game"]);

        await givenEntries(sql, provider, without);
        if (name === "emptied") await givenReadings(sql, provider, { "NBA 01:": { kind: "placeholder" } });
        await whenMatched(sql, provider, LATER);
        assert.equal((await sql`select from matching.channel_matches`).length, 0);
        const left = Object.values(await outcomes(sql, provider));
        assert.deepEqual(left.map((outcome) => outcome.status), ["unmatched"]);

        await givenEntries(sql, provider, whole);
        if (name === "emptied") await givenReadings(sql, provider, { [NAME]: READING });
        await whenMatched(sql, provider, LATER);
        assert.deepEqual((await outcomes(sql, provider))[NAME]!.events, ["game"]);
      },
    ] as const
  );
  return sharingDatabase(t, Object.fromEntries(tests));
});

Deno.test("a name that comes up on another slot is known from before", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME, OTHER]);
    await givenChannels(sql, provider, { [NAME]: READING });
    await whenMatched(sql, provider);
    const movedTo = async (key: string, tvgId: string | undefined, at: Date) => {
      await givenEntries(sql, provider, [{ key, name: NAME, ...(tvgId ? { tvgId } : {}) }]);
      await givenReadings(sql, provider, { [NAME]: READING });
      await whenMatched(sql, provider, at);
      const { events, reason } = (await outcomes(sql, provider))[NAME]!;
      return [events.join(";"), reason.startsWith("Matched before") ? "known" : "found"];
    };
    assert.deepEqual(await movedTo("2", undefined, LATER), ["game", "known"]);
    const [cached] = await sql`select hit_count, last_hit_at from matching.match_cache`;
    assert.deepEqual({ ...cached }, { hit_count: 1, last_hit_at: LATER });

    await sql`
      insert into matching.match_cache (provider_id, tvg_id, channel_name, fixture_no, event_id, confidence, match_method, event_updated_at, expires_at)
      select ${provider}, 'nba.3', ${NAME}, 1, e.event_id, 1, 'alias', e.updated_at, '2026-11-22' from catalog.events as e
      where e.event_id = ${await eventId(sql, "other")}`;
    assert.deepEqual(await movedTo("3", "nba.3", LATER), ["other", "known"], "the same tvg-id goes first");
    await sql`update catalog.events set venue = 'Big Hall'`;
    assert.deepEqual(await movedTo("4", undefined, LATER), ["game", "found"], "the event changed");
    const after = new Date("2026-11-21T03:00:00Z");
    await movedTo("5", undefined, after);
    assert.equal((await sql`select from matching.match_cache where expires_at <= ${after}`).length, 0);
  }));

Deno.test("two runs of one provider at once take turns", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME]);
    await givenChannels(sql, provider, { [NAME]: READING });
    const [first, second] = await atOnce(sql, (transaction) => whenMatched(transaction, provider));
    assert.deepEqual([first.matched, second.fixtures], [1, 0]);
  }));
