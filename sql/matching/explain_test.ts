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
  NOW,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { assertRefused, sharingDatabase, undone } from "../../tests/database_sharing.ts";

const TONIGHT = "2026-11-21T00:00Z";
const GAME: GivenEvent = {
  id: "game",
  name: "Lakers at Celtics",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: TONIGHT,
};
const SOCCER = { league: "English Premier League", sport: "Soccer" };
const NAMES = { a: "Lakers", b: "Celtics" };

interface Line {
  fixture_no: number | null;
  place: number;
  event: string | null;
  verdict: string;
  explanation: string;
  confidence: number | null;
  evidence: number | null;
  handler_no: number | null;
  similarity: number | null;
}

async function explained(sql: Sql, provider: number, name = "it", at = NOW): Promise<Line[]> {
  const rows = await sql<Line[]>`
    select x.fixture_no, x.place, (select min(i.identifier_value) from catalog.event_identifiers as i where i.event_id = x.event_id) as event,
      x.verdict, x.explanation, x.confidence, x.evidence, x.handler_no, x.similarity
    from intake.channel_names as c
    cross join lateral matching.explain(c.channel_name_id, ${at}) as x
    where c.provider_id = ${provider} and c.channel_name = ${name}
    order by x.fixture_no, x.place`;
  return [...rows];
}

/** One line as `event verdict: explanation`; the first says what the name prints. */
function spoken(line: Line | undefined): string {
  return `${line?.event ?? "no event"} ${line?.verdict}: ${line?.explanation}`;
}

async function givenMatched(sql: Sql, reading: GivenReading, events = [GAME]): Promise<number> {
  const provider = await givenProvider(sql, { guideDays: 3 });
  await givenEvents(sql, events);
  await givenChannels(sql, provider, { it: reading });
  await whenMatched(sql, provider);
  return provider;
}

/** What is said of the event `game` beside a name that prints this. */
interface Miss {
  reading: GivenReading;
  events?: GivenEvent[];
  said: RegExp;
}

const MISSES: Record<string, Miss> = {
  "the squad that is printed": {
    reading: { ...NAMES, markers: ["women"] },
    said: /^game vetoed: The name says women, the event is of the first teams$/,
  },
  "the squad that is not printed": {
    reading: { a: "Arsenal", b: "Chelsea" },
    events: [{
      ...SOCCER,
      league: "English Women's Super League",
      id: "game",
      sides: ["Arsenal Women", "Chelsea Women"],
      at: TONIGHT,
    }],
    said:
      /^game vetoed: It is of women, and the name says so neither by a word nor by a clock that agrees to the minute$/,
  },
  "the age that is not printed": {
    reading: { a: "Arsenal", b: "Chelsea" },
    events: [{ ...SOCCER, id: "game", sides: ["Arsenal U21", "Chelsea U21"], at: TONIGHT }],
    said: /^game vetoed: It is of u21, and the name does not say so$/,
  },
  "the sport": {
    reading: { ...NAMES, sport: "Ice Hockey" },
    said: /^game vetoed: The name says Ice Hockey, the event is Basketball$/,
  },
  "the clock": {
    reading: { ...NAMES, date: "2026-11-24", time: "19:00", zone: "ET" },
    said: /^game vetoed: It starts 96 h from the printed time; more than 17 h is another event$/,
  },
  "the day": {
    reading: { ...NAMES, date: "2026-11-24" },
    said: /^game vetoed: It is on another day than is printed$/,
  },
  "a game that is too far ahead": {
    reading: NAMES,
    events: [{ ...GAME, at: "2027-01-02T00:00Z" }],
    said: /^game vetoed: It is more than 40 days ahead, too far for a name without a date$/,
  },
  "a game that is too long ago": {
    reading: NAMES,
    events: [{ ...GAME, at: "2026-11-19T00:00Z" }],
    said: /^game vetoed: It started too long ago for a name without a date$/,
  },
  "a game that is over": {
    reading: NAMES,
    events: [{ ...GAME, at: "2026-11-20T12:00Z" }],
    said: /^game vetoed: It is over, and without a date the name means one to come$/,
  },
  "the other side": {
    reading: { a: "Lakers", b: "Heat" },
    said: /^game vetoed: "Heat" is not Boston Celtics \(0 % alike\), at least 60 % is asked$/,
  },
  "another side that is a little alike": {
    reading: { a: "Lakers", b: "Bosto Celtix" },
    said: /^game vetoed: "Bosto Celtix" is [45]\d % like Boston Celtics, at least 60 % is asked$/,
  },
  "two sides that are only alike": {
    reading: { a: "Lkers", b: "Boston Celtcs" },
    said:
      /^game vetoed: Neither side is exactly named, one must be: "Lkers" is \d\d % like Los Angeles Lakers, "Boston Celtcs" is \d\d % like Boston Celtics$/,
  },
  "a side that is another team's name": {
    reading: { a: "Troy Trojans", b: "Ohio State" },
    events: [{
      id: "game",
      league: "NCAA Football",
      sport: "American Football",
      sides: ["Troy Trojans", "Ohio Bobcats"],
      at: TONIGHT,
    }],
    said: /^game vetoed: "Ohio State" is exactly the name of another team, Ohio State Buckeyes$/,
  },
  "a single side": {
    reading: { a: "Lakers" },
    said: /^game vetoed: The name prints one side only, both are needed$/,
  },
  "a number of the title": {
    reading: { title: "UFC 332 Lind vs Moll" },
    events: [{ id: "game", name: "UFC 330: Lind vs Moll", league: "UFC", sport: "MMA", at: TONIGHT }],
    said: /^game vetoed: .*[Tt]he printed number 332 is not in the event's title$/,
  },
  "the words of the title": {
    reading: { title: "Brazilian Harbour Practice 1 of Old Boats" },
    events: [{
      id: "game",
      name: "Brazilian Grand Prix Practice 1",
      league: "Formula 1",
      sport: "Motorsport",
      at: TONIGHT,
    }],
    said: /^game vetoed: The titles are \d\d % alike, at least 66 % is asked$/,
  },
  "a postponement": {
    reading: NAMES,
    events: [{ ...GAME, status: "postponed" }],
    said: /^game vetoed: It is postponed$/,
  },
  "a start outside of the days that are searched": {
    reading: { ...NAMES, date: "2027-01-25" },
    events: [{ ...GAME, at: "2027-01-26T00:00Z" }],
    said: /^game vetoed: It is outside of the days that are searched, from 2 days ago to 45 ahead$/,
  },
  "a team's channel with another name": {
    reading: { kind: "team", a: "Los Angeles Lakrs" },
    said: /^game vetoed: "Los Angeles Lakrs" is not exactly Los Angeles Lakers \(\d\d % alike\)$/,
  },
  "a team's channel with a name of many": {
    reading: { kind: "team", a: "Lakers" },
    said:
      /^game vetoed: "Lakers" may be another team too: for a team's channel a league or a shelf must say which$/,
  },
  "a team's game after the guide": {
    reading: { kind: "team", a: "Los Angeles Lakers" },
    events: [{ ...GAME, at: "2026-11-29T00:00Z" }],
    said: /^game vetoed: It is not within the 3 days of the guide$/,
  },
};

Deno.test("an event that resembles the name and is not meant is named with what speaks against it", (t) =>
  sharingDatabase(
    t,
    Object.fromEntries(
      Object.entries(MISSES).map(([name, { reading, events, said }]) => [name, async (sql: Sql) => {
        const provider = await givenMatched(sql, reading, events);
        const lines = await explained(sql, provider);
        assert.equal(lines[0]!.place, 0);
        assert.match(spoken(lines.find((line) => line.event === "game" && line.place > 0)), said);
      }]),
    ),
  ));

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
