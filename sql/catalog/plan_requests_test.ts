import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { eventId, givenChannels, givenEvents, givenProvider } from "../../tests/database_fixtures.ts";
import { atOnce, sharingDatabase } from "../../tests/database_sharing.ts";
import {
  after,
  claim,
  fail,
  finish,
  givenMappings,
  givenRate,
  givenTheSportsDbIds,
  plan,
  plannedDays,
  plannedLeagues,
  plannedPaths,
  requestVersions,
  withoutEspn,
} from "../../tests/source_fixtures.ts";

const DAY = 86_400;

/** Slots without an event, by shelf. */
async function givenDemand(sql: Sql, shelves: Record<string, number>): Promise<void> {
  const provider = await givenProvider(sql);
  const names = Object.entries(shelves).flatMap(([shelf, slots]) =>
    Array.from(
      { length: slots },
      (_, n) => [`${shelf} ${n}:`, { kind: "placeholder" as const, shelf }] as const,
    )
  );
  await givenChannels(sql, provider, Object.fromEntries(names));
}

async function setLeague(sql: Sql, league: string, change: Record<string, unknown>): Promise<void> {
  const rows = await sql`
    update catalog.api_leagues_canonical set ${
    sql(change)
  } where canonical_name = ${league} returning league_id`;
  assert.equal(rows.length, 1, league);
}

Deno.test("what is planned", (t) =>
  sharingDatabase(t, {
    "a fresh install asks for the leagues first": async (sql) => {
      await withoutEspn(sql);
      assert.equal(await plan(sql), 1);
      assert.deepEqual(await plannedPaths(sql), ["v1/json/{key}/all_leagues.php"]);
    },
    "while no slot names any, leagues with an id come by their rank": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["WNBA", "NHL", "NBA", "High School Football"]);
      assert.equal(await plan(sql), 1 + 4 * (1 + 16));
      assert.deepEqual(await plannedLeagues(sql), ["NBA", "NHL", "WNBA", "High School Football"]);
    },
    "the leagues that most slots name come first, others not at all": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["WNBA", "NHL", "NBA", "AHL"]);
      await givenDemand(sql, { AHL: 3, NBA: 1, NHL: 2 });
      await plan(sql);
      assert.deepEqual(await plannedLeagues(sql), ["AHL", "NHL", "NBA"]);
    },
    "no more leagues than the setting says, followed ones in any case": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["WNBA", "NHL", "NBA", "AHL", "CFL"]);
      await givenDemand(sql, { AHL: 3, NBA: 1, NHL: 2 });
      await sql`update catalog.sync_settings set setting_value = 2 where setting = 'leagues_per_source'`;
      await plan(sql);
      assert.deepEqual(await plannedLeagues(sql), ["AHL", "NHL"]);
      for (const league of ["WNBA", "CFL", "NBA"]) await setLeague(sql, league, { is_followed: true });
      await plan(sql, after(1));
      assert.deepEqual(new Set(await plannedLeagues(sql)), new Set(["NBA", "WNBA", "CFL"]));
    },
    "a league that an admin does not want, or that has ended, is dropped": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NHL", "NBA", "AHL"]);
      await givenDemand(sql, { AHL: 3, NBA: 1, NHL: 2 });
      await plan(sql);
      await setLeague(sql, "AHL", { is_followed: false });
      await setLeague(sql, "NHL", { is_active: false });
      await plan(sql);
      assert.deepEqual(await plannedLeagues(sql), ["NBA"]);
    },
    "today is asked for before tomorrow, yesterday and the days after": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NBA", "NHL"]);
      await plan(sql);
      const v1 = "v1/json/{key}";
      assert.deepEqual((await plannedPaths(sql)).slice(0, 9), [
        `${v1}/all_leagues.php`,
        `${v1}/eventsday.php?d=2026-11-20&l=1000`,
        `${v1}/eventsday.php?d=2026-11-20&l=1001`,
        `${v1}/eventsday.php?d=2026-11-21&l=1000`,
        `${v1}/eventsday.php?d=2026-11-21&l=1001`,
        `${v1}/eventsday.php?d=2026-11-19&l=1000`,
        `${v1}/eventsday.php?d=2026-11-19&l=1001`,
        `${v1}/eventsday.php?d=2026-11-22&l=1000`,
        `${v1}/eventsday.php?d=2026-11-22&l=1001`,
      ]);
      assert.deepEqual((await plannedPaths(sql)).slice(-2), [
        `${v1}/lookup_all_teams.php?id=1000`,
        `${v1}/lookup_all_teams.php?id=1001`,
      ]);
      assert.deepEqual((await plannedDays(sql, "thesportsdb")).length, 16);
    },
    "planning again writes nothing": async (sql) => {
      await givenTheSportsDbIds(sql, ["NBA", "NHL"]);
      await givenMappings(sql, [["NBA", "basketball/nba"], ["NHL", "hockey/nhl"]]);
      await givenDemand(sql, { NBA: 2, NHL: 1 });
      assert.equal(await plan(sql), 1 + 2 * 2 * (1 + 16));
      const first = await requestVersions(sql);
      assert.equal(await plan(sql), 0);
      assert.deepEqual(await requestVersions(sql), first);
      assert.equal(await plan(sql, after(1800)), 0, "nor half an hour later");
      assert.deepEqual(await requestVersions(sql), first);
    },
    "what was fetched is queued again when its interval is over, near days sooner": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NBA"]);
      await givenRate(sql, { perMinute: null, burst: 1 });
      await plan(sql);
      for (let request = await claim(sql); request; request = await claim(sql)) await finish(sql, request);
      const queued = async (hours: number) => {
        await plan(sql, after(hours * 3600));
        return (await plannedPaths(sql, "status = 'queued'")).map((path) =>
          path.match(/d=2026-11-(\d\d)/)?.[1] ?? path
        );
      };
      assert.deepEqual(await queued(0.9), []);
      assert.deepEqual(await queued(1), ["20", "21", "19"]);
      // At midnight UTC the 22nd becomes tomorrow, and was last fetched six hours ago.
      assert.deepEqual(await queued(5.9), ["20", "21", "19"]);
      const atSix = await queued(6);
      assert.deepEqual(atSix.slice(0, 3), ["21", "22", "20"]);
      assert.ok(atSix.includes("23") && !atSix.includes("28"), atSix.join(" "));
      assert.ok(!atSix.includes("19"), "a day that has passed does not wait");
    },
    "a day that comes nearer is due sooner": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NBA"]);
      await givenRate(sql, { perMinute: null, burst: 1 });
      await plan(sql);
      // 23:00: the 22nd is two days away, and due in six hours; after midnight it is tomorrow, and was due after one.
      const late = new Date("2026-11-20T23:00:00Z");
      for (let request = await claim(sql, late); request; request = await claim(sql, late)) {
        await finish(sql, request, { at: late });
      }
      const dueOf22nd = async () => {
        const [row] =
          await sql`select due_at, status from catalog.source_requests where for_date = '2026-11-22'`;
        return [row!["due_at"].toISOString(), row!["status"]];
      };
      assert.deepEqual(await dueOf22nd(), ["2026-11-21T05:00:00.000Z", "done"]);
      await plan(sql, new Date("2026-11-20T23:59:00Z"));
      assert.deepEqual(await dueOf22nd(), ["2026-11-21T05:00:00.000Z", "done"]);
      await plan(sql, new Date("2026-11-21T00:12:00Z"));
      assert.deepEqual(await dueOf22nd(), ["2026-11-21T00:00:00.000Z", "queued"]);
    },
    "windows are an admin's to change": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NBA"]);
      await sql`delete from catalog.sync_windows where kind <> 'events' or days_from > -1`;
      await sql`update catalog.sync_windows set days_from = 0, days_to = 2, refresh_minutes = 30`;
      await sql`insert into catalog.sync_windows (kind, days_from, days_to, refresh_minutes) values ('events', 2, 3, 10)`;
      await plan(sql);
      const rows =
        await sql`select for_date::text as day, refresh_minutes from catalog.source_requests order by 1`;
      assert.deepEqual(rows.map((row) => `${row["day"]} ${row["refresh_minutes"]}`), [
        "2026-11-20 30",
        "2026-11-21 30",
        "2026-11-22 10",
        "2026-11-23 10",
      ]);
    },
    "requests that failed all day begin anew the next": async (sql) => {
      await withoutEspn(sql);
      await plan(sql);
      await sql`update catalog.source_requests set attempts = 7`;
      await fail(sql, (await claim(sql))!);
      assert.equal(await plan(sql, after(3600)), 0);
      const midnight = new Date("2026-11-21T00:00:00Z");
      assert.equal(await plan(sql, midnight), 1);
      assert.equal((await claim(sql, midnight))?.attempts, 0);
    },
    "what stopped its function eight times is given up until the next day": async (sql) => {
      await withoutEspn(sql);
      await plan(sql);
      await sql`update catalog.source_requests set status = 'claimed', attempts = 7, lease_until = ${
        after(80)
      }`;
      await plan(sql, after(79));
      assert.deepEqual(await plannedPaths(sql, "status = 'failed'"), []);
      await plan(sql, after(80));
      const [row] = await sql`select status, attempts, due_at, last_error from catalog.source_requests`;
      assert.deepEqual({ ...row }, {
        status: "failed",
        attempts: 8,
        due_at: new Date("2026-11-21T00:00:00Z"),
        last_error: "The function was stopped while it worked on this, 8 times in a row",
      });
    },
    "claimed requests are left to their workers, done ones of dropped leagues stay a while": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NBA"]);
      await givenRate(sql, { perMinute: null, burst: 1 });
      await plan(sql);
      const claims = [await claim(sql), await claim(sql), await claim(sql)];
      await finish(sql, claims[1]!);
      await setLeague(sql, "NBA", { is_active: false });
      await plan(sql);
      assert.deepEqual(
        (await sql`select status from catalog.source_requests where kind = 'events' order by 1`)
          .map((row) => row["status"]),
        ["claimed", "done"],
      );
      assert.ok(await finish(sql, claims[2]!));
      await plan(sql, after(2 * DAY));
      assert.deepEqual(await plannedPaths(sql, "status = 'queued' and kind = 'events'"), []);
      await sql`update catalog.source_requests set due_at = now() - interval '13 days'`;
      await sql`select ops.delete_expired()`;
      const left = (await plannedPaths(sql)).length;
      await sql`update catalog.source_requests set due_at = now() - interval '15 days' where kind = 'events'`;
      await sql`select ops.delete_expired()`;
      assert.equal((await plannedPaths(sql)).length, left - 2);
    },
    "sources that are off or have no address are not planned": async (sql) => {
      await givenTheSportsDbIds(sql, ["NBA"]);
      await withoutEspn(sql);
      await plan(sql);
      await sql`update catalog.sources set base_url = null where source = 'thesportsdb'`;
      assert.equal(await plan(sql), 0);
      assert.deepEqual(await plannedPaths(sql), []);
    },
    "new leagues are planned as soon as they are fetched, the same again is not": async (sql) => {
      await withoutEspn(sql);
      await plan(sql);
      const request = (await claim(sql))!;
      await givenTheSportsDbIds(sql, ["NBA"]);
      await finish(sql, request, { digest: "d1" });
      assert.deepEqual(await plannedLeagues(sql), ["NBA"]);
      await sql`update catalog.source_requests set status = 'queued', due_at = ${
        after(-1)
      } where kind = 'leagues'`;
      await givenTheSportsDbIds(sql, ["NHL"]);
      await finish(sql, (await claim(sql))!, { digest: "d1" });
      assert.deepEqual(await plannedLeagues(sql), ["NBA"]);
    },
  }));

Deno.test("paths of TheSportsDB", (t) =>
  sharingDatabase(t, {
    "are those that each version documents": async (sql) => {
      const cases: [args: string, path: string][] = [
        ["'v1', 'leagues'", "v1/json/{key}/all_leagues.php"],
        ["'v2', 'leagues'", "v2/json/all/leagues"],
        [
          "'v1', 'teams', '1', 'English Premier League'",
          "v1/json/{key}/search_all_teams.php?l=English_Premier_League",
        ],
        [
          "'v1', 'teams', '1', 'Süper Lig & Co'",
          "v1/json/{key}/search_all_teams.php?l=S%C3%BCper_Lig_%26_Co",
        ],
        ["'v1', 'teams', '1'", "v1/json/{key}/lookup_all_teams.php?id=1"],
        ["'v2', 'teams', '1', 'English Premier League'", "v2/json/list/teams/1"],
        ["'v1', 'event', '7'", "v1/json/{key}/lookupevent.php?id=7"],
        ["'v2', 'event', '7'", "v2/json/lookup/event/7"],
        ["'v1', 'events', '1', for_date => '2026-11-20'", "v1/json/{key}/eventsday.php?d=2026-11-20&l=1"],
        ["'v2', 'events', '1'", "v2/json/schedule/next/league/1"],
        ["'v2', 'events', '1', season => '2026-2027'", "v2/json/schedule/league/1/2026-2027"],
        ["'v1', 'event', '7&x=/..'", "v1/json/{key}/lookupevent.php?id=7%26x%3D%2F.."],
      ];
      for (const [args, path] of cases) {
        const [row] = await sql.unsafe(`select catalog.thesportsdb_path(${args}) as path`);
        assert.equal(row!["path"], path, args);
      }
    },
    "v2 asks for the next events, and for the seasons they name; old rows go": async (sql) => {
      await withoutEspn(sql);
      await givenTheSportsDbIds(sql, ["NBA"]);
      await plan(sql);
      await sql`update catalog.sources set api_version = 'v2' where source = 'thesportsdb'`;
      await plan(sql);
      assert.deepEqual(await plannedPaths(sql), [
        "v2/json/all/leagues",
        "v2/json/schedule/next/league/1000",
        "v2/json/list/teams/1000",
      ]);
      await givenEvents(sql, [{ id: "g", sides: ["Boston Celtics", "Utah Jazz"], at: "2026-11-21T00:00Z" }]);
      await sql`
        insert into catalog.event_identifiers (event_id, source, identifier_value, facts)
        values (${await eventId(sql, "g")}, 'thesportsdb', '77', '{"season": "2026-2027"}')`;
      await plan(sql);
      const rows =
        await sql`select path, refresh_minutes from catalog.source_requests where kind = 'events' order by 1`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        { path: "v2/json/schedule/league/1000/2026-2027", refresh_minutes: 360 },
        { path: "v2/json/schedule/next/league/1000", refresh_minutes: 60 },
      ]);
      const first = await requestVersions(sql);
      assert.equal(await plan(sql), 0);
      assert.deepEqual(await requestVersions(sql), first);
    },
  }));

Deno.test("two planners at once plan once", () =>
  withDatabase(async (sql) => {
    await withoutEspn(sql);
    await givenTheSportsDbIds(sql, ["NBA"]);
    assert.deepEqual(await atOnce(sql, (transaction) => plan(transaction)), [18, 0]);
  }));

Deno.test("a worker that ends the list of leagues while a planner plans waits for nobody who waits for it", () =>
  withDatabase(async (sql) => {
    await withoutEspn(sql);
    await plan(sql);
    const request = (await claim(sql))!;
    await givenTheSportsDbIds(sql, ["NBA"]);
    let planned: Promise<number> | undefined;
    await sql.begin(async (worker) => {
      await worker`select from catalog.source_requests where source_request_id = ${request.source_request_id} for update`;
      planned = plan(sql);
      await planned;
      assert.ok(await finish(worker, request, { digest: "d1" }));
    });
    assert.deepEqual(await plannedLeagues(sql), ["NBA"]);
  }));
