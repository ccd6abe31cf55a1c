import assert from "node:assert/strict";
import { withDatabase } from "../../local/test_database.ts";
import {
  givenChannels,
  givenEntries,
  type GivenEvent,
  givenEvents,
  givenOverride,
  givenProvider,
  givenReadings,
  givenWrongVerdict,
  NOW,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { assertRefused, sharingDatabase, undone } from "../../tests/database_sharing.ts";
import { explained, GAME, givenMatched, NAMES, spoken, TONIGHT } from "../../tests/explanations.ts";

Deno.test("what is said of a slot", (t) =>
  sharingDatabase(t, {
    "that is matched: what it prints, the event with all scores, the other games of the series": async (
      sql,
    ) => {
      const next = { ...GAME, id: "next", at: "2026-11-22T00:00Z" };
      const provider = await givenMatched(sql, { ...NAMES, time: "19:00", zone: "ET", shelf: "NBA" }, [
        GAME,
        next,
      ]);
      const [decided, chosen, other, ...rest] = await explained(sql, provider);
      assert.equal(
        spoken(decided),
        'game matched: Read as one event: "Lakers" against "Celtics"; the shelf usually carries NBA; no date; at 19:00 America/New_York (zone printed). ' +
          "Shows Lakers at Celtics (NBA, Sat 21 Nov 00:00 UTC): Both sides by name, 0 min from the printed time",
      );
      assert.equal(spoken(chosen), "game chosen: Both sides by name, 0 min from the printed time");
      const { place, handler_no, evidence, similarity } = chosen!;
      assert.deepEqual({ place, handler_no, similarity }, { place: 1, handler_no: 3, similarity: 1 });
      assert.ok(evidence! > 0);
      assert.equal(chosen!.confidence, decided!.confidence);
      assert.equal(
        spoken(other),
        "next vetoed: Another game of the same sides is meant, Lakers at Celtics (NBA, Sat 21 Nov 00:00 UTC): without a date the next one counts",
      );
      assert.equal(rest.length, 0);
    },
    "that two events fit: each names the other": async (sql) => {
      const events: GivenEvent[] = [
        {
          id: "mlb",
          name: "Ball game",
          league: "MLB",
          sport: "Baseball",
          sides: ["St. Louis Cardinals", "San Francisco Giants"],
          at: TONIGHT,
        },
        {
          id: "nfl",
          name: "Foot game",
          league: "NFL",
          sport: "American Football",
          sides: ["Arizona Cardinals", "New York Giants"],
          at: TONIGHT,
        },
      ];
      const provider = await givenMatched(sql, { a: "Cardinals", b: "Giants" }, events);
      const [decided, ...both] = await explained(sql, provider);
      assert.match(
        spoken(decided),
        /^no event ambiguous: .*No event: several fit, and nothing says which is meant$/,
      );
      assert.deepEqual(both.map((line) => `${line.event} ${line.verdict}`).sort(), [
        "mlb ambiguous",
        "nfl ambiguous",
      ]);
      for (const line of both) {
        assert.match(line.explanation, line.event === "mlb" ? /Foot game/ : /Ball game/);
        assert.match(line.explanation, /fits as well and nothing says which is meant$/);
      }
      await givenChannels(sql, provider, { shelved: { a: "Cardinals", b: "Giants", shelf: "NFL" } });
      await whenMatched(sql, provider);
      const [, first, second] = await explained(sql, provider, "shelved");
      assert.match(spoken(first), /^nfl chosen: /);
      assert.match(
        spoken(second),
        /^mlb outranked: .*; Foot game \(NFL, Sat 21 Nov 00:00 UTC\) has more that speaks for it \(\d against \d\)$/,
      );
    },
    "that is too unsure": async (sql) => {
      const provider = await givenMatched(sql, { a: "LAL", b: "BOS" }, [{
        ...GAME,
        at: "2026-11-23T00:00Z",
      }]);
      const [decided, candidate] = await explained(sql, provider);
      assert.match(spoken(decided), /^no event low_confidence: /);
      assert.match(
        spoken(candidate),
        /^game low_confidence: .*; too unsure: 0\.\d+, at least 0\.\d+ is asked\. Abbreviations and shared names need a league, a shelf or a clock beside them$/,
      );
    },
    "that is on a shelf of another sport": async (sql) => {
      const provider = await givenMatched(sql, { ...NAMES, shelf: "NHL" });
      const [, candidate] = await explained(sql, provider);
      assert.match(
        spoken(candidate),
        /^game low_confidence: .*; too unsure: 0\.\d+, at least 0\.\d+ is asked\. The shelf carries another sport$/,
      );
    },
    "whose event a person said is wrong": async (sql) => {
      const provider = await givenMatched(sql, NAMES);
      await givenWrongVerdict(sql, provider, { name: "it", event: "game" });
      const [, miss] = await explained(sql, provider);
      assert.equal(spoken(miss), "game vetoed: A person said that it is wrong for this name");
    },
    "that prints several events: each of them": async (sql) => {
      const provider = await givenMatched(sql, {
        kind: "multi",
        fixtures: [NAMES, { a: "Heat", b: "Bulls" }],
      });
      const lines = await explained(sql, provider);
      const decided = lines.filter((line) => line.place === 0).map((
        line,
      ) => [line.fixture_no, line.event, line.verdict]);
      assert.deepEqual(decided, [[1, "game", "matched"], [2, null, "no_event"]]);
      assert.ok(lines.some((line) => line.fixture_no === 1 && line.place === 1 && line.verdict === "chosen"));
    },
    "that belongs to a team: all its games": async (sql) => {
      const other: GivenEvent = {
        ...GAME,
        id: "other",
        name: "Heat at Lakers",
        sides: ["Los Angeles Lakers", "Miami Heat"],
        at: "2026-11-22T00:00Z",
      };
      const provider = await givenMatched(sql, { kind: "team", a: "Los Angeles Lakers" }, [GAME, other]);
      const [decided, ...games] = await explained(sql, provider);
      assert.match(
        decided!.explanation,
        /^Read as the channel of one team: all games of "Los Angeles Lakers".*Lakers at Celtics.* and Heat at Lakers/,
      );
      assert.deepEqual(games.map((line) => `${line.event} ${line.verdict}`), ["game chosen", "other chosen"]);
    },
    "that an admin decided": async (sql) => {
      const provider = await givenMatched(sql, { kind: "placeholder" });
      const id = await givenOverride(sql, "it", { event: "game" });
      assert.deepEqual((await explained(sql, provider)).map(spoken), [
        `game override: An admin decided this (override ${id}): the name shows Lakers at Celtics (NBA, Sat 21 Nov 00:00 UTC). It holds until the override is changed in matching.match_overrides`,
      ]);
      await sql`update matching.match_overrides set event_id = null`;
      assert.match(
        spoken((await explained(sql, provider))[0]),
        /^no event override: An admin decided that this name shows no event/,
      );
    },
    "that announces no event": async (sql) => {
      const provider = await givenMatched(sql, { kind: "placeholder" });
      assert.deepEqual((await explained(sql, provider)).map(spoken), [
        "no event placeholder: Read as an empty slot: it announces no event, so none is looked up",
      ]);
      await givenReadings(sql, provider, { it: { kind: "linear" } });
      assert.match(
        spoken((await explained(sql, provider))[0]),
        /^no event linear: Read as a channel with a programme of its own/,
      );
    },
    "whose name is left over": async (sql) => {
      const provider = await givenMatched(sql, NAMES);
      await givenEvents(sql, [{ ...GAME, id: "next", at: "2026-11-24T00:00Z" }]);
      const after = new Date("2026-11-21T12:00:00Z");
      await whenMatched(sql, provider, after);
      const [decided, next] = await explained(sql, provider, "it", after);
      assert.match(
        spoken(decided),
        /^game stale: .*The name has not changed since its event ended \(Lakers at Celtics .*\): it is left over, and means no other event until the provider changes it$/,
      );
      assert.match(spoken(next), /^next stale: Would be chosen if the name were new\. /);
    },
    "that nobody has read, decided or kept": async (sql) => {
      const provider = await givenMatched(sql, NAMES);
      await givenEntries(sql, provider, [{ name: "it" }, { name: "new" }]);
      assert.match(
        spoken((await explained(sql, provider, "new"))[0]),
        /^no event unread: The name "new" has not been read yet/,
      );
      await givenReadings(sql, provider, { new: NAMES });
      const [undecided, candidate] = await explained(sql, provider, "new");
      assert.match(
        spoken(undecided),
        /^no event undecided: .*Not decided yet: the next run of the matcher will look at it$/,
      );
      assert.match(spoken(candidate), /^game chosen: /);
      await givenEntries(sql, provider, [{ name: "it" }]);
      assert.match(
        spoken((await explained(sql, provider, "new"))[0]),
        /^no event archived: The slot has left the playlist/,
      );
    },
    "that another provider knows": async (sql) => {
      const towns = { a: "Lake Town", b: "Bean Town" };
      await givenMatched(sql, towns);
      await givenOverride(sql, "it", { event: "game" });
      const other = await givenProvider(sql, { slug: "other" });
      await givenChannels(sql, other, { x: towns });
      await whenMatched(sql, other);
      const [decided, chosen] = await explained(sql, other, "x");
      assert.match(spoken(decided), /^game matched: .*The same name is matched at demo$/);
      assert.deepEqual([chosen!.handler_no, spoken(chosen)], [
        5,
        "game chosen: The same name is matched at demo",
      ]);
    },
    "that does not exist": (sql) =>
      assertRefused(sql, (sql) => sql`select * from matching.explain(0, ${NOW})`, {
        code: "EG005",
        message: /slot 0: there is none/,
      }),
  }));

Deno.test("explaining changes nothing, whether the schedule was searched before or not", () =>
  withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    await givenEvents(sql, [GAME]);
    await givenChannels(sql, provider, {
      it: NAMES,
      lost: { a: "Lakers", b: "Heat" },
      several: { kind: "multi", fixtures: [NAMES, { a: "LAL", b: "BOS" }] },
    });
    const contents = async () => {
      const tables = await sql<{ name: string }[]>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('catalog', 'intake', 'matching', 'guide', 'billing', 'ops') order by 1`;
      const sums = tables.map(({ name }) =>
        `select '${name}' as name, count(*) as rows, md5(string_agg(t::text, ' ' order by t::text)) as content from ${name} as t`
      );
      return [...await sql.unsafe(sums.join(" union all ") + " order by name")].map((row) => ({ ...row }));
    };
    for (const when of ["before any run", "after a run", "after the schedule changed"]) {
      if (when !== "before any run") await whenMatched(sql, provider);
      if (when === "after the schedule changed") {
        await givenEvents(sql, [{ ...GAME, at: "2026-11-21T02:00Z" }]);
      }
      const before = await contents();
      for (const name of ["it", "lost", "several"]) {
        assert.ok((await explained(sql, provider, name)).length > 1, `${when}: ${name}`);
      }
      assert.deepEqual(await contents(), before, when);
    }
    // Within a transaction too, where the working tables are the caller's.
    await undone(sql, async (transaction) => {
      await explained(transaction, provider);
      const [row] = await transaction`
        select (select count(*) from matching.remainder) + (select count(*) from matching.candidates) + (select count(*) from matching.slots_at_hand) as rows`;
      assert.equal(Number(row!["rows"]), 0);
    });
  }));
