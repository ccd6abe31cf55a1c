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

/** Teams as an import makes them: nothing is known but the printed name and the league. */
async function givenPlaceholders(sql: Sql, names: string[], league = "Test League"): Promise<void> {
  const rows = await sql<{ team_id: number }[]>`
    insert into catalog.teams (league_id, sport_id, squad, canonical_name, discovery_source, is_placeholder)
    select l.league_id, l.sport_id, catalog.squad_of(n.name), n.name, 'csv', true
    from catalog.api_leagues_canonical as l cross join unnest(${names}::text[]) as n (name)
    where l.canonical_name = ${league}
    returning team_id`;
  const ids = rows.map((row) => row.team_id);
  await sql`select catalog.derive_team_aliases(${ids}::bigint[])`;
  await sql`select catalog.borrow_team_aliases(${ids}::bigint[])`;
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
    "a placeholder's name is taken apart where it tells place and mascot": async (sql) => {
      await sql`select catalog.seed_leagues('Baseball', 'Test League | United States | TL')`;
      // Known: the mascot of a team of another league, and the place of one.
      await sql`select catalog.seed_leagues('Baseball', 'Other League | United States | OL')`;
      await sql`select catalog.seed_teams('Other League', 'Newtown Sky Gulls | Newtown | Sky Gulls | |')`;
      await givenPlaceholders(sql, [
        "Harbour City Sky Gulls",
        "Newtown Thunder",
        "Saltmarsh Kippers",
        "Toros de Villanueva",
        "Newtown",
        "Central State",
        "West Harbour High School",
        "Real Rovers",
      ]);
      const aliases = await aliasesOf(sql, "Test League");
      const parts = (team: string) =>
        words(aliases, team).filter((alias) => / (?:city|nickname) \d/.test(alias));
      assert.deepEqual(parts("Harbour City Sky Gulls"), ["harbour city city 6", "sky gulls nickname 5"]);
      // The full name of a neighbour: it never decides for this one.
      assert.deepEqual(parts("Newtown Thunder"), ["newtown city 6 shared", "thunder nickname 5"]);
      assert.deepEqual(parts("Saltmarsh Kippers"), ["saltmarsh city 6", "kippers nickname 5"]);
      assert.deepEqual(parts("Toros de Villanueva"), ["villanueva city 6", "toros nickname 5"]);
      assert.deepEqual(parts("Newtown"), []);
      assert.deepEqual(parts("Central State"), []);
      assert.deepEqual(parts("West Harbour High School"), ["west harbour city 7"]);
      assert.deepEqual(parts("Real Rovers"), []);
    },
    "outside America a football club has no mascot, only words that close its name": async (sql) => {
      await sql`select catalog.seed_leagues('Soccer', 'Test League | Testland | TL')`;
      await givenPlaceholders(sql, [
        "Newtown United",
        "Newtown Rangers",
        "Harbour Town",
        "Harbour City",
        "Köllstadt Utd",
        "Torpedo Haifa",
      ]);
      const aliases = await aliasesOf(sql, "Test League");
      const parts = (team: string) =>
        words(aliases, team).filter((alias) => / (?:city|nickname) \d/.test(alias));
      assert.deepEqual(parts("Newtown United"), ["newtown city 6"]);
      assert.deepEqual(parts("Newtown Rangers"), []);
      assert.deepEqual(parts("Harbour Town"), ["harbour city 6 shared"]);
      assert.deepEqual(parts("Harbour City"), ["harbour city 6 shared"]);
      assert.deepEqual(parts("Köllstadt Utd"), ["kollstadt city 6"]);
      assert.deepEqual(parts("Torpedo Haifa"), ["haifa city 6"]);
    },
    "the sport in a team's name is left out": async (sql) => {
      await givenTeams(
        sql,
        "Harbourland Cricket | | | |\nCricket Newtown | | | |\nNorth Cricket | | | |",
        "Cricket",
      );
      const aliases = await aliasesOf(sql, "Test League");
      assert.deepEqual(words(aliases, "Harbourland Cricket"), [
        "harbourland cricket canonical 10",
        "harbourland core 9",
      ]);
      assert.deepEqual(words(aliases, "Cricket Newtown"), ["cricket newtown canonical 10", "newtown core 9"]);
      assert.deepEqual(words(aliases, "North Cricket"), ["north cricket canonical 10", "n cricket core 9"]);
    },
    "a placeholder borrows the names of its country, of its club in another sport and of its school": async (
      sql,
    ) => {
      const cases: [sport: string, league: string, team: string, alias: string, borrowed: boolean][] = [
        ["Cricket", "Test Cup", "Germany Cricket", "Alemania", true],
        ["Volleyball", "Test Volley Cup", "Germany Women", "Allemagne", true],
        ["Volleyball", "NCAA Test Volleyball", "Alabama", "Crimson Tide", true],
        ["Soccer", "Test League", "FC Barcelona Women", "Barça", true],
        ["Soccer", "Test League", "Barcelona SC Test", "Barça", false],
      ];
      for (const [sport, league, team, alias, borrowed] of cases) {
        await sql`select catalog.seed_leagues(${sport}, ${`${league} | |`})`;
        await givenPlaceholders(sql, [team], league);
        const found = (await aliasesOf(sql, league)).filter((row) => row.team === team).map((row) =>
          row.alias
        );
        const [normal] = await sql<{ name: string }[]>`select catalog.normalize_name(${alias}) as name`;
        assert.equal(found.includes(normal!.name), borrowed, `${team}: ${found.join(", ")}`);
      }
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
    "a person's name gives surname, initial and surname-first forms, a pair those of both": async (sql) => {
      await sql`
      insert into catalog.participants (sport_id, name)
      select sport_id, n.name from catalog.api_sports_canonical
      cross join unnest(${[
        "Juan Martín del Potro",
        "Pelé",
        "Ana Li",
        "Mia Roos / Zhang Wei",
      ]}::text[]) as n (name)
      where canonical_name = 'Tennis'`;
      await sql`select catalog.derive_participant_aliases()`;
      const rows = await sql<{ name: string; aliases: string[] }[]>`
      select p.name, array_agg(a.alias_normalized || ' ' || a.priority order by a.priority desc, a.alias_normalized) as aliases
      from catalog.participants as p
      join catalog.participant_aliases as a on a.participant_id = p.participant_id
      group by p.name order by p.name`;
      assert.deepEqual(rows.map((row) => [row.name, row.aliases]), [
        ["Ana Li", ["ana li 10", "li ana 9", "a li 8", "li 7", "l ana 6"]],
        ["Juan Martín del Potro", [
          "juan martin del potro 10",
          "martin del potro juan 9",
          "j martin del potro 8",
          "martin del potro 7",
          "potro 7",
          "m juan 6",
          "juan 5",
        ]],
        ["Mia Roos / Zhang Wei", ["mia roos zhang wei 10", "m roos z wei 8", "roos wei 8"]],
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
