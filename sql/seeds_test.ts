// The reference data that every database starts with: complete enough, and true to itself.

import assert from "node:assert/strict";
import type { Sql } from "../functions/_shared/database.ts";
import { sharingDatabase } from "../tests/database_sharing.ts";

async function texts(sql: Sql, query: string): Promise<string[]> {
  return (await sql.unsafe(query)).map((row) => String(Object.values(row)[0]));
}

/** Each query lists what is wrong. */
const FAULTS: Record<string, string> = {
  "an alias means one team of its league and squad, or is marked": `
    select l.canonical_name || ': ' || a.alias_normalized
    from catalog.team_aliases as a
    join catalog.teams as t on t.team_id = a.team_id
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    where not a.is_ambiguous
    group by l.canonical_name, t.squad, a.alias_normalized
    having count(distinct t.team_id) > 1`,
  "a team is in its league's sport": `
    select t.canonical_name from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id where l.sport_id <> t.sport_id`,
  "a sport word means one sport, or is marked": `
    select alias_normalized from catalog.sport_aliases where not is_ambiguous group by 1 having count(distinct sport_id) > 1`,
  "a league's name means one league of its sport, or is marked": `
    select s.canonical_name || ': ' || a.alias_normalized from catalog.league_aliases as a
    join catalog.api_leagues_canonical as l on l.league_id = a.league_id
    join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
    where not a.is_ambiguous group by s.canonical_name, a.alias_normalized having count(distinct a.league_id) > 1`,
  "every family has leagues, but for shelves that never show one event": `
    select f.family_name from intake.channel_families as f
    where f.family_name not in ('24/7', 'Whip-around')
      and not exists (select from intake.family_league_mappings as m where m.family_id = f.family_id)`,
  "families name leagues of the catalogue, with their sport": `
    select m.league || ' / ' || m.sport from intake.family_league_mappings as m
    where not exists (
      select from catalog.api_leagues_canonical as l
      join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
      where l.canonical_name = m.league and s.canonical_name = m.sport)`,
  "patterns name sports and leagues of the catalogue": `
    select p.pattern_prefix from intake.channel_patterns as p
    where (p.sport is not null and not exists (select from catalog.api_sports_canonical as s where s.canonical_name = p.sport))
      or (p.league is not null and not exists (
        select from catalog.api_leagues_canonical as l
        join catalog.api_sports_canonical as s on s.sport_id = l.sport_id
        where l.canonical_name = p.league and s.canonical_name = p.sport))`,
  "a pattern fits its own example": `
    select p.pattern_prefix from intake.channel_patterns as p
    where p.example_channel is not null and p.example_channel !~* p.pattern_regex`,
  "a family's pattern is one": `
    select f.family_name from intake.channel_families as f where ('x' ~* f.family_pattern) is null`,
  "zone words name zones that exist": `
    select z.word from intake.zone_words as z
    where not exists (select from pg_timezone_names as n where n.name = z.zone_name)`,
};

Deno.test("the seeds", (t) =>
  sharingDatabase(t, {
    "hold as much as daily use needs": async (sql) => {
      const counts: [what: string, atLeast: number, query: string][] = [
        ["sports with an emoji", 89, "select count(*) from catalog.api_sports_canonical where emoji <> ''"],
        [
          "sports with a category",
          77,
          "select count(*) from catalog.api_sports_canonical where xmltv_category <> ''",
        ],
        ["teams", 1500, "select count(*) from catalog.teams where record_status = 'active'"],
        ["aliases", 6000, "select count(*) from catalog.team_aliases"],
        ["VOD patterns", 26, "select count(*) from intake.vod_filter_patterns where is_active"],
        ["channel patterns", 50, "select count(*) from intake.channel_patterns where is_active"],
        ["families", 1, "select count(*) from intake.channel_families where is_active"],
        ["tiers", 4, "select count(*) from guide.tiers"],
        ["kinds of blocks", 5, "select count(*) from guide.block_rules"],
        ["handlers", 4, "select count(*) from matching.handlers where is_active"],
      ];
      for (const [what, atLeast, query] of counts) {
        const [count] = await texts(sql, query);
        assert.ok(Number(count) >= atLeast, `${count} ${what}`);
      }
    },

    "know all teams of the leagues people watch": async (sql) => {
      const leagues: [league: string, teams: number][] = [
        ["NFL", 32],
        ["NBA", 30],
        ["NHL", 32],
        ["MLB", 30],
        ["MLS", 30],
        ["English Premier League", 20],
        ["English League Two", 24],
        ["Spanish La Liga", 20],
        ["Italian Serie A", 20],
      ];
      for (const [league, teams] of leagues) {
        const [row] = await sql`
          select count(*)::integer as teams,
            count(*) filter (where (select count(*) from catalog.team_aliases as a where a.team_id = t.team_id) < 2)::integer as bare
          from catalog.teams as t join catalog.api_leagues_canonical as l on l.league_id = t.league_id
          where l.canonical_name = ${league}`;
        assert.deepEqual({ ...row }, { teams, bare: 0 }, league);
      }
    },

    "are true to themselves": async (sql) => {
      for (const [what, query] of Object.entries(FAULTS)) assert.deepEqual(await texts(sql, query), [], what);
    },

    "know teams by the names of daily use": async (sql) => {
      const cases: [league: string, name: string, team: string][] = [
        ["NBA", "Lakers", "Los Angeles Lakers"],
        ["NBA", "Philly", "Philadelphia 76ers"],
        ["NFL", "Niners", "San Francisco 49ers"],
        ["English Premier League", "Spurs", "Tottenham Hotspur"],
        ["German Bundesliga", "FC Bayern", "Bayern Munich"],
        ["Spanish La Liga", "Barça", "Barcelona"],
        ["National Teams", "Alemania", "Germany"],
        ["National Teams", "Allemagne", "Germany"],
        ["National Teams", "Deutschland", "Germany"],
        ["NCAA Football", "Bama", "Alabama Crimson Tide"],
      ];
      for (const [league, name, team] of cases) {
        const found = await sql`
          select t.canonical_name from catalog.team_aliases as a
          join catalog.teams as t on t.team_id = a.team_id
          join catalog.api_leagues_canonical as l on l.league_id = t.league_id
          where l.canonical_name = ${league} and a.alias_normalized = catalog.normalize_name(${name}) and not a.is_ambiguous`;
        assert.deepEqual(found.map((row) => row["canonical_name"]), [team], `${name} (${league})`);
      }
    },
  }));
