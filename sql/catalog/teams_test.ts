import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { assertRefused, sharingDatabase } from "../../tests/database_sharing.ts";

interface Alias {
  team: string;
  alias: string;
  source: string;
  priority: number;
  isAmbiguous: boolean;
}

/** A league of the test's own, so that no seeded team has a say. */
async function givenTeams(sql: Sql, list: string, sport = "Soccer"): Promise<void> {
  await sql`select catalog.seed_leagues(${sport}, 'Test League | Testland | TL')`;
  await sql`select catalog.seed_teams('Test League', ${list})`;
}

async function aliasesOf(sql: Sql, league: string): Promise<Alias[]> {
  return await sql<Alias[]>`
    select t.canonical_name as team, a.alias_normalized as alias, a.source, a.priority, a.is_ambiguous as "isAmbiguous"
    from catalog.team_aliases as a
    join catalog.teams as t on t.team_id = a.team_id
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id
    where l.canonical_name = ${league}
    order by t.canonical_name, a.priority desc, a.alias_normalized`;
}

function words(aliases: Alias[], team: string): string[] {
  return aliases
    .filter((alias) => alias.team === team)
    .map((alias) => `${alias.alias} ${alias.source} ${alias.priority}${alias.isAmbiguous ? " shared" : ""}`);
}

Deno.test("teams and their aliases", (t) =>
  sharingDatabase(t, {
    "a team's row gives its full name, place, nickname, abbreviation and spellings as aliases": async (
      sql,
    ) => {
      await givenTeams(
        sql,
        `Harbour City Gulls | Harbour City | Gulls | HCG | The Flock;GUL
       1. FC Köllstadt | Köllstadt | | KOE | Effzeh
       PSX | | | |
       Wanderers Women | | | WAN |`,
      );
      const aliases = await aliasesOf(sql, "Test League");
      assert.deepEqual(words(aliases, "Harbour City Gulls"), [
        "harbour city gulls canonical 10",
        "gulls nickname 8",
        "the flock seed 8",
        "harbour city city 6",
        "gul seed 5",
        "hcg abbreviation 5",
      ]);
      assert.deepEqual(words(aliases, "1. FC Köllstadt"), [
        "1 fc kollstadt canonical 10",
        "1 fc koellstadt ascii 9",
        "1 koellstadt core 9",
        "1 kollstadt core 9",
        "effzeh seed 8",
        "kollstadt city 6",
        "koe abbreviation 5",
      ]);
      assert.deepEqual(words(aliases, "PSX"), ["psx canonical 10"]);
      assert.deepEqual(words(aliases, "Wanderers Women"), ["wanderers canonical 10", "wan abbreviation 5"]);
    },
    "a name that two teams of a league share is marked, a full name stays sure": async (sql) => {
      await givenTeams(
        sql,
        `Harbour City | | | HCY |
       Harbour City Gulls | Harbour City | Gulls | HCG | ?Birds
       Newtown Gulls | Newtown | Gulls | NTG |
       Newtown Gulls Women | Newtown | Gulls | NTW |`,
      );
      const aliases = await aliasesOf(sql, "Test League");
      assert.deepEqual(words(aliases, "Harbour City"), ["harbour city canonical 10", "hcy abbreviation 5"]);
      assert.deepEqual(words(aliases, "Harbour City Gulls"), [
        "harbour city gulls canonical 10",
        "birds seed 8 shared",
        "gulls nickname 8 shared",
        "harbour city city 6 shared",
        "hcg abbreviation 5",
      ]);
      assert.deepEqual(words(aliases, "Newtown Gulls"), [
        "newtown gulls canonical 10",
        "gulls nickname 8 shared",
        "newtown city 6",
        "ntg abbreviation 5",
      ]);
      assert.ok(!words(aliases, "Newtown Gulls Women").includes("gulls nickname 8 shared"), "another squad");
    },
    "adding the same teams again changes what is different and nothing else": async (sql) => {
      await givenTeams(
        sql,
        "Harbour City Gulls | Harbour City | Gulls | HCG |\nNewtown FC | Newtown | | NTN |",
      );
      const versions = () =>
        sql`
      select canonical_name, ctid::text from catalog.teams where league_id =
        (select league_id from catalog.api_leagues_canonical where canonical_name = 'Test League') order by 1`;
      const before = await versions();
      await givenTeams(
        sql,
        "Harbour City Gulls | Harbour City | Gulls | HCG |\nNewtown FC | Newtown | | NEW |",
      );
      const after = await versions();
      assert.equal(after.length, 2);
      assert.deepEqual(after[0], before[0]);
      assert.notDeepEqual(after[1], before[1]);
      const aliases = await aliasesOf(sql, "Test League");
      assert.ok(words(aliases, "Newtown FC").includes("new abbreviation 5"));
    },
    "a person's name gives surname, initial and surname-first forms": async (sql) => {
      await sql`
      insert into catalog.participants (sport_id, name)
      select sport_id, n.name from catalog.api_sports_canonical
      cross join unnest(${["Juan Martín del Potro", "Pelé", "Ana Li"]}::text[]) as n (name)
      where canonical_name = 'Tennis'`;
      await sql`select catalog.derive_participant_aliases()`;
      const rows = await sql<{ name: string; aliases: string[] }[]>`
      select p.name, array_agg(a.alias_normalized || ' ' || a.priority order by a.priority desc, a.alias_normalized) as aliases
      from catalog.participants as p
      join catalog.participant_aliases as a on a.participant_id = p.participant_id
      group by p.name order by p.name`;
      assert.deepEqual(rows.map((row) => [row.name, row.aliases]), [
        ["Ana Li", ["ana li 10", "li ana 9", "a li 8", "li 7"]],
        ["Juan Martín del Potro", [
          "juan martin del potro 10",
          "martin del potro juan 9",
          "j martin del potro 8",
          "martin del potro 7",
          "potro 7",
        ]],
        ["Pelé", ["pele 10"]],
      ]);
    },
    "teams of an unknown league are refused by name": async (sql) => {
      await assertRefused(sql, (sql) => sql`select catalog.seed_teams('No Such League', 'A | | | |')`, {
        code: "EG001",
        message: /No Such League/,
      });
    },
  }));
