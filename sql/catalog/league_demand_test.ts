import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  eventId,
  givenChannels,
  givenEntries,
  givenEvents,
  givenProvider,
  NOW,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

/** League to `[slots, family_slots, demand]`. */
async function demand(sql: Sql): Promise<Record<string, [number, number, number]>> {
  const rows = await sql<{ league: string; slots: number; family_slots: number; demand: number }[]>`
    select league, slots::integer, family_slots::integer, demand::real from catalog.league_demand order by league`;
  return Object.fromEntries(rows.map((row) => [row.league, [row.slots, row.family_slots, row.demand]]));
}

const LISTED = { a: "Lakers", b: "Celtics" };

Deno.test("the leagues that slots name", (t) =>
  sharingDatabase(t, {
    "nothing is named while there are no playlists": async (sql) => {
      assert.deepEqual(await demand(sql), {});
    },
    "by their shelf, empty ones too, by what they print, by the event they show": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [
        {
          id: "g",
          sides: ["Boston Bruins", "Utah Mammoth"],
          league: "NHL",
          sport: "Ice Hockey",
          at: "2026-11-21T00:00Z",
        },
      ]);
      await givenChannels(sql, provider, {
        "NBA 01: Lakers vs Celtics": { ...LISTED, shelf: "NBA" },
        "NBA 02:": { kind: "placeholder", shelf: "NBA" },
        "AHL: Bears vs Wolves": { a: "Bears", b: "Wolves", league: "AHL" },
        "PPV 1: Bruins vs Mammoth": { a: "Bruins", b: "Mammoth" },
      });
      await sql`
        insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
        select channel_name_id, 1, ${await eventId(
        sql,
        "g",
      )}, 2, 'exact', 1, 'test', ${NOW} from intake.channel_names where channel_name like 'PPV%'`;
      assert.deepEqual(await demand(sql), { AHL: [1, 0, 1], NBA: [2, 0, 2], NHL: [1, 0, 1] });
    },
    "a slot that names its league in several ways counts once": async (sql) => {
      const provider = await givenProvider(sql);
      await givenChannels(sql, provider, {
        "NBA 01: NBA: Lakers vs Celtics": { ...LISTED, shelf: "NBA", league: "NBA", sport: "Basketball" },
      });
      assert.deepEqual(await demand(sql), { NBA: [1, 0, 1] });
    },
    "linear channels, shows and headers ask for nothing": async (sql) => {
      const provider = await givenProvider(sql);
      await givenChannels(sql, provider, {
        "NBA TV": { kind: "linear", shelf: "NBA" },
        "NBA: Inside Stuff": { kind: "show", shelf: "NBA" },
        "### NBA ###": { kind: "header", shelf: "NBA" },
      });
      assert.deepEqual(await demand(sql), {});
    },
    "slots that left, and providers that are off, count no more": async (sql) => {
      const provider = await givenProvider(sql);
      await givenChannels(sql, provider, {
        "NBA 01: Lakers vs Celtics": { ...LISTED, shelf: "NBA" },
        "NHL 01: Bruins vs Mammoth": { a: "Bruins", b: "Mammoth", shelf: "NHL" },
      });
      await givenEntries(sql, provider, [{ name: "NHL 01: Bruins vs Mammoth" }]);
      assert.deepEqual(Object.keys(await demand(sql)), ["NHL"]);
      await sql`update intake.providers set is_active = false`;
      assert.deepEqual(await demand(sql), {});
    },
    "a word of several leagues gives each its share, a printed sport rules others out": async (sql) => {
      const provider = await givenProvider(sql);
      const named = async (league: string, sport: string | null) => {
        await givenChannels(sql, provider, { "X 1: A vs B": { a: "A", b: "B", league, sport } });
        return await demand(sql);
      };
      const any = await named("Zz Cup", null);
      assert.deepEqual(any, {});
      for (const league of ["NBA", "NHL"]) {
        await sql`
          insert into catalog.league_aliases (league_id, alias, is_ambiguous)
          select league_id, 'Zz Cup', true from catalog.api_leagues_canonical where canonical_name = ${league}`;
      }
      assert.deepEqual(await named("Zz Cup", null), { NBA: [1, 0, 0.5], NHL: [1, 0, 0.5] });
      await sql`delete from intake.parsed_data`;
      assert.deepEqual(await named("Zz Cup", "Ice Hockey"), { NHL: [1, 0, 1] });
    },
    "a family shares its slots among its leagues; the provider's own family goes first": async (sql) => {
      const provider = await givenProvider(sql);
      const family = async (pattern: string, leagues: string[], providerId: number | null) => {
        await sql`
          with f as (
            insert into intake.channel_families (provider_id, family_name, family_pattern)
            values (${providerId}, ${`test ${leagues}`}, ${pattern}) returning family_id)
          insert into intake.family_league_mappings (family_id, league, sport)
          select f.family_id, l.league, 'Basketball' from f cross join unnest(${leagues}::text[]) as l (league)`;
      };
      await family("^zzsport", ["NBA", "WNBA", "EuroLeague", "NBA G League"], null);
      await givenChannels(sql, provider, {
        "ZZSPORT 1: A vs B": { a: "A", b: "B", shelf: "ZZSPORT" },
        "ZZSPORT 2:": { kind: "placeholder", shelf: "ZZSPORT" },
      });
      assert.deepEqual(await demand(sql), {
        EuroLeague: [0, 2, 0.5],
        NBA: [0, 2, 0.5],
        "NBA G League": [0, 2, 0.5],
        WNBA: [0, 2, 0.5],
      });
      await family("^zzsport", ["WNBA"], provider);
      assert.deepEqual(await demand(sql), { WNBA: [0, 2, 2] });
    },
    "a provider's pattern beats the general one, and only at home": async (sql) => {
      const [mine, other] = [await givenProvider(sql), await givenProvider(sql, { slug: "other" })];
      for (const provider of [mine, other]) {
        await givenChannels(sql, provider, { "NBA 01: A vs B": { a: "A", b: "B", shelf: "NBA" } });
      }
      await sql`
        insert into intake.channel_patterns (provider_id, pattern_prefix, pattern_regex, pattern_type, sport, league, confidence)
        values (${mine}, 'NBA', '^nba$', 'numbered', 'Basketball', 'WNBA', 0.1)`;
      assert.deepEqual(await demand(sql), { NBA: [1, 0, 1], WNBA: [1, 0, 1] });
    },
  }));
