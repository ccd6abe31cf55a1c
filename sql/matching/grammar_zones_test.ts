import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenProvider,
  type GivenReading,
  NOW,
  outcomes,
  whenMatched,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

// Eight games whose sides print no shared name, an hour apart; clocks of names are Chicago's, an hour behind New York's.
const GAMES: GivenEvent[] = [
  ["Boston Celtics", "Los Angeles Lakers"],
  ["Utah Jazz", "Phoenix Suns"],
  ["Miami Heat", "Chicago Bulls"],
  ["Toronto Raptors", "Dallas Mavericks"],
  ["Denver Nuggets", "Houston Rockets"],
  ["Orlando Magic", "Detroit Pistons"],
  ["Milwaukee Bucks", "Brooklyn Nets"],
  ["Indiana Pacers", "Atlanta Hawks"],
].map(([home, away], n) => ({ id: `game${n}`, sides: [home!, away!], at: `2026-11-21T0${n}:00Z` }));

/** Two meetings that both are Cardinals against Giants: at 18:00 and 20:00 in Chicago, 19:00 and 21:00 in New York. */
const PAIR: GivenEvent[] = [
  {
    id: "mlb",
    league: "MLB",
    sport: "Baseball",
    sides: ["St. Louis Cardinals", "San Francisco Giants"],
    at: "2026-11-21T00:00Z",
  },
  {
    id: "nfl",
    league: "NFL",
    sport: "American Football",
    sides: ["Arizona Cardinals", "New York Giants"],
    at: "2026-11-21T02:00Z",
  },
];

/** In New York an hour from both games of the pair, in Chicago the start of the second. */
const DOUBTFUL: GivenReading = { a: "Cardinals", b: "Giants", date: "2026-11-20", time: "20:00" };
const PACK: GivenReading = { grammar: "label-time", shelf: "PACK" };

/** Names of so many of the games with clocks in Chicago, by full names. */
function teachers(count: number, pack: GivenReading = PACK, first = 0): Record<string, GivenReading> {
  return Object.fromEntries(
    GAMES.slice(first, first + count).map(({ sides, at }, n) => {
      const clock = new Date(Date.parse(at) - 6 * 3_600_000).toISOString();
      const reading = {
        ...pack,
        a: sides![0],
        b: sides![1],
        date: clock.slice(0, 10),
        time: clock.slice(11, 16),
      };
      return [`${pack.shelf} ${pack.grammar} ${first + n}`, reading];
    }),
  );
}

async function givenMatched(sql: Sql, readings: Record<string, GivenReading>): Promise<number> {
  const provider = await givenProvider(sql);
  await givenEvents(sql, [...GAMES, ...PAIR]);
  await givenChannels(sql, provider, readings);
  await whenMatched(sql, provider);
  return provider;
}

async function found(sql: Sql, provider: number, name = "doubtful"): Promise<string> {
  const { events, reason } = (await outcomes(sql, provider))[name]!;
  return events.join(";") || reason;
}

/** The learned zones as `grammar shelf zone votes/ballots used`. */
async function learned(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' ', grammar, nullif(shelf, ''), zone_name, votes || '/' || ballots, case when is_used then 'used' end) as line
    from matching.learned_zones order by grammar, shelf`;
  return rows.map((row) => row.line);
}

Deno.test("the zone of clocks that print none", (t) =>
  sharingDatabase(t, {
    "is learned from a pack's sure matches within the run and tells its other games apart": async (sql) => {
      const provider = await givenMatched(sql, { ...teachers(3), doubtful: { ...PACK, ...DOUBTFUL } });
      assert.deepEqual(await learned(sql), [
        // The game that was told apart has voted too.
        "label-time America/Chicago 4/4",
        "label-time PACK America/Chicago 4/4 used",
      ]);
      assert.equal(await found(sql, provider), "nfl");
    },
    "is learned from nicknames too": async (sql) => {
      const byNickname = Object.entries(teachers(3)).map(([name, reading]) => [name, {
        ...reading,
        a: reading.a!.split(" ").at(-1)!,
        b: reading.b!.split(" ").at(-1)!,
      }]);
      const provider = await givenMatched(sql, {
        ...Object.fromEntries(byNickname),
        doubtful: { ...PACK, ...DOUBTFUL },
      });
      assert.equal((await outcomes(sql, provider))["PACK label-time 0"]!.method, "alias");
      assert.equal(await found(sql, provider), "nfl");
    },
    "is kept for later runs": async (sql) => {
      const provider = await givenMatched(sql, teachers(3));
      await givenChannels(sql, provider, { doubtful: { ...PACK, ...DOUBTFUL } });
      await whenMatched(sql, provider);
      assert.equal(await found(sql, provider), "nfl");
    },
    "is the provider's while too few matches agree": async (sql) => {
      const provider = await givenMatched(sql, { ...teachers(2), doubtful: { ...PACK, ...DOUBTFUL } });
      assert.deepEqual(await learned(sql), [
        "label-time America/Chicago 2/2",
        "label-time PACK America/Chicago 2/2",
      ]);
      assert.equal(await found(sql, provider), "ambiguous");
    },
    "is not learned from many slots of one game": async (sql) => {
      const [reading] = Object.values(teachers(1));
      const copies = ["one", "two", "three", "four"].map((name) => [name, reading!]);
      const provider = await givenMatched(sql, {
        ...Object.fromEntries(copies),
        doubtful: { ...PACK, ...DOUBTFUL },
      });
      assert.equal((await learned(sql))[1], "label-time PACK America/Chicago 1/1");
      assert.equal(await found(sql, provider), "ambiguous");
    },
    "is another pack's business only when many packs of the grammar agree": async (sql) => {
      const other: GivenReading = { ...PACK, shelf: "OTHER" };
      const third: GivenReading = { ...PACK, shelf: "THIRD" };
      const provider = await givenMatched(sql, { ...teachers(5), doubtful: { ...other, ...DOUBTFUL } });
      assert.equal(await found(sql, provider), "ambiguous");
      await givenChannels(sql, provider, {
        ...teachers(3, third, 5),
        doubtful: { ...other, ...DOUBTFUL },
        "other grammar": { ...other, ...DOUBTFUL, grammar: "bare-time" },
      });
      await whenMatched(sql, provider);
      assert.deepEqual(await learned(sql), [
        "label-time America/Chicago 8/8 used",
        "label-time PACK America/Chicago 5/5 used",
        "label-time THIRD America/Chicago 3/3 used",
      ]);
      // Nobody looked at the first name again: neither it nor the schedule changed.
      assert.equal(await found(sql, provider), "ambiguous");
      await givenEvents(sql, [{ ...GAMES[0]!, venue: "Big Hall" }]);
      await whenMatched(sql, provider);
      assert.equal(await found(sql, provider), "nfl");
      assert.equal(await found(sql, provider, "other grammar"), "ambiguous");
    },
    "is not learned from a pack that mixes zones": async (sql) => {
      const mixed = Object.entries(teachers(6)).map(([name, reading], n) => [
        name,
        n % 2 === 0 ? reading : { ...reading, time: `${(Number(reading.time!.slice(0, 2)) + 22) % 24}:00` },
      ]);
      const provider = await givenMatched(sql, {
        ...Object.fromEntries(mixed),
        doubtful: { ...PACK, ...DOUBTFUL },
      });
      const [, pack] = await learned(sql);
      assert.match(pack!, /^label-time PACK \S+ 3\/6$/);
      assert.equal(await found(sql, provider), "ambiguous");
    },
    "is not voted on by names that print one, nor read by them": async (sql) => {
      const printed = Object.entries(teachers(3)).map((
        [name, reading],
      ) => [name, { ...reading, zone: "CT" }]);
      const provider = await givenMatched(sql, {
        ...Object.fromEntries(printed),
        doubtful: { ...PACK, ...DOUBTFUL },
      });
      assert.deepEqual(await learned(sql), []);
      assert.equal(await found(sql, provider), "ambiguous");
      await givenChannels(sql, provider, {
        ...teachers(4, PACK, 3),
        "printed": { ...PACK, ...DOUBTFUL, time: "19:00", zone: "ET" },
      });
      await whenMatched(sql, provider);
      assert.equal((await learned(sql))[1], "label-time PACK America/Chicago 4/4 used");
      assert.equal(await found(sql, provider, "printed"), "mlb");
    },
    "is another for another provider": async (sql) => {
      await givenMatched(sql, teachers(4));
      const other = await givenProvider(sql, { slug: "other" });
      await givenChannels(sql, other, { doubtful: { ...PACK, ...DOUBTFUL } });
      await whenMatched(sql, other);
      assert.equal(await found(sql, other), "ambiguous");
    },
    "is given up when the pack's clocks change": async (sql) => {
      const provider = await givenMatched(sql, teachers(3));
      const inNewYork = Object.entries(teachers(5, PACK, 3)).map(([name, reading]) => {
        const clock = new Date(Date.parse(`${reading.date}T${reading.time}Z`) + 3_600_000).toISOString();
        return [name, { ...reading, date: clock.slice(0, 10), time: clock.slice(11, 16) }];
      });
      await givenChannels(sql, provider, Object.fromEntries(inNewYork));
      await whenMatched(sql, provider, new Date(NOW.getTime() + 60_000));
      assert.equal((await learned(sql))[1], "label-time PACK America/New_York 5/8");
    },
  }));
