import assert from "node:assert/strict";
import { withDatabase } from "../../local/test_database.ts";
import { events, type GivenEvent, givenEvents } from "../../tests/database_fixtures.ts";
import { atOnce, sharingDatabase } from "../../tests/database_sharing.ts";

const GAME: GivenEvent = {
  id: "g1",
  sides: ["Los Angeles Lakers", "Boston Celtics"],
  at: "2026-11-20T23:00Z",
};

Deno.test("imports of events", (t) =>
  sharingDatabase(t, {
    "an import creates, updates and leaves alone; again it changes nothing": async (sql) => {
      const later: GivenEvent = { ...GAME, id: "g2", at: "2026-11-25T23:00Z" };
      assert.deepEqual(await givenEvents(sql, [GAME, later]), {
        created: 2,
        updated: 0,
        unchanged: 0,
        teamsCreated: 0,
      });
      const versions = () =>
        sql`select event_id, ctid::text, event_name, status from catalog.events order by 1`;
      const before = await versions();
      assert.deepEqual(await givenEvents(sql, [GAME, later]), {
        created: 0,
        updated: 0,
        unchanged: 2,
        teamsCreated: 0,
      });
      assert.deepEqual(await versions(), before);

      const moved: GivenEvent = { ...later, at: "2026-11-26T01:00Z", status: "postponed", venue: "Big Hall" };
      const counts = await givenEvents(sql, [GAME, moved]);
      assert.deepEqual([counts.created, counts.updated, counts.unchanged], [0, 1, 1]);
      assert.deepEqual(await events(sql), [
        "Los Angeles Lakers vs Boston Celtics | NBA | 20 23:00 | scheduled | g1",
        "Los Angeles Lakers vs Boston Celtics | NBA | 26 01:00 | postponed | g2",
      ]);
      await givenEvents(sql, [later]);
      const [row] =
        await sql`select venue from catalog.events where status = 'scheduled' and venue is not null`;
      assert.equal(row!["venue"], "Big Hall", "a source that names no venue does not take it away");
    },
    "an unknown competition of two sports becomes two": async (sql) => {
      const at = GAME.at;
      await givenEvents(sql, [
        { id: "a", at, sides: ["Hill", "Dale"], league: "Lakeside Open", sport: "Soccer" },
        { id: "b", at, sides: ["Hill", "Dale"], league: "Lakeside Open", sport: "Volleyball" },
      ]);
      assert.deepEqual((await events(sql)).map((line) => line.split(" | ")[1]).toSorted(), [
        "Lakeside Open",
        "Lakeside Open (Volleyball)",
      ]);
    },
    "squads have teams of their own": async (sql) => {
      const soccer = { sport: "Soccer", at: GAME.at };
      await givenEvents(sql, [
        { ...soccer, id: "m", league: "English Premier League", sides: ["Arsenal", "Chelsea"] },
        { ...soccer, id: "w", league: "English Women's Super League", sides: ["Arsenal", "Chelsea"] },
        { ...soccer, id: "y", league: "Premier League 2", sides: ["Arsenal U21", "Chelsea U21"] },
      ]);
      const rows = await sql`
      select i.identifier_value as id, e.squad, home.squad as home, away.squad as away
      from catalog.events as e
      join catalog.event_identifiers as i on i.event_id = e.event_id
      join catalog.teams as home on home.team_id = e.home_team_id
      join catalog.teams as away on away.team_id = e.away_team_id
      order by id`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        { id: "m", squad: "", home: "", away: "" },
        { id: "w", squad: "women", home: "women", away: "women" },
        { id: "y", squad: "u21", home: "u21", away: "u21" },
      ]);
    },
    "an unknown sport, league or team becomes a placeholder that goes by its name": async (sql) => {
      const unknown: GivenEvent = {
        id: "x",
        sides: ["Upper Town FC", "Lower Town"],
        league: "Village Cup",
        sport: "Tug of Barrels",
        at: GAME.at,
      };
      const japan: GivenEvent = {
        id: "j",
        sides: ["Japan Women", "Brazil Women"],
        league: "Harbour Trophy",
        sport: "Soccer",
        at: GAME.at,
      };
      assert.equal((await givenEvents(sql, [unknown, japan])).created, 2);
      const teams = await sql`
      select t.canonical_name as name, t.squad, t.is_placeholder, l.canonical_name as league, l.is_verified, s.canonical_name as sport,
        (select array_agg(a.alias_normalized order by a.priority desc, a.alias_normalized) from catalog.team_aliases as a
          where a.team_id = t.team_id and a.priority >= 9) as aliases
      from catalog.teams as t
      join catalog.api_leagues_canonical as l on l.league_id = t.league_id
      join catalog.api_sports_canonical as s on s.sport_id = t.sport_id
      where l.discovery_source = 'csv'
      order by t.canonical_name`;
      const placeholder = { squad: "", is_placeholder: true, is_verified: false };
      const village = { ...placeholder, league: "Village Cup", sport: "Tug of Barrels" };
      assert.deepEqual(
        teams.filter((team) => team["league"] === "Village Cup").map((team) => ({ ...team })),
        [
          { ...village, name: "Lower Town", aliases: ["lower town"] },
          { ...village, name: "Upper Town FC", aliases: ["upper town fc", "upper town"] },
        ],
      );
      const [spanish] = await sql`
      select count(*)::integer as teams from catalog.team_aliases as a
      join catalog.teams as t on t.team_id = a.team_id
      where t.squad = 'women' and t.canonical_name = 'Japan Women' and a.alias_normalized = 'japon'`;
      assert.equal(spanish!["teams"], 1, "a squad borrows the names its country goes by");
      const before = await sql`select team_id from catalog.teams order by 1`;
      await givenEvents(sql, [{ ...unknown, sides: ["Upper Town", "Lower Town FC"] }]);
      assert.deepEqual(await sql`select team_id from catalog.teams order by 1`, before);
    },
  }));

Deno.test("two imports at once take turns and make each team, league and event once", () =>
  withDatabase(async (sql) => {
    const event: GivenEvent = {
      id: "x",
      sides: ["Upper Town", "Lower Town"],
      league: "Village Cup",
      sport: "Tug of Barrels",
      at: GAME.at,
    };
    const [first, second] = await atOnce(sql, (transaction) => givenEvents(transaction, [event, GAME]));
    assert.deepEqual(first, { created: 2, updated: 0, unchanged: 0, teamsCreated: 2 });
    assert.deepEqual(second, { created: 0, updated: 0, unchanged: 2, teamsCreated: 0 });
    const [row] = await sql`
      select (select count(*)::integer from catalog.teams where is_placeholder) as teams,
        (select count(*)::integer from catalog.events) as events,
        (select count(*)::integer from catalog.events_staging) as staged`;
    assert.deepEqual({ ...row }, { teams: 2, events: 2, staged: 0 });
  }));
