import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import { eventId, givenChannels, givenEvents, givenProvider, NOW } from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";
import {
  after,
  claim,
  fail,
  finish,
  plan,
  plannedPaths,
  requestVersions,
  withoutEspn,
} from "../../tests/source_fixtures.ts";

/** Events that slots show, known to TheSportsDB as t-<id>, so many hours after `NOW`. */
async function givenShown(sql: Sql, hours: Record<string, number>): Promise<void> {
  const provider = await givenProvider(sql);
  const ids = Object.keys(hours);
  await givenEvents(
    sql,
    ids.map((id) => ({
      id,
      sides: [`${id} Home`, `${id} Away`] as [string, string],
      at: after(hours[id]! * 3600).toISOString(),
    })),
  );
  await givenChannels(sql, provider, Object.fromEntries(ids.map((id) => [`PPV: ${id}`, { title: id }])));
  for (const id of ids) {
    const event = await eventId(sql, id);
    await sql`
      insert into catalog.event_identifiers (event_id, source, identifier_value) values (${event}, 'thesportsdb', ${`t-${id}`})`;
    await sql`
      insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
      select channel_name_id, 1, ${event}, 2, 'exact', 1, 'test', ${NOW} from intake.channel_names where channel_name = ${`PPV: ${id}`}`;
  }
}

Deno.test("details of events", (t) =>
  sharingDatabase(t, {
    "are asked for where a slot shows the event, once, the next to start first": async (sql) => {
      await withoutEspn(sql);
      await givenShown(sql, { a: 3, b: 12, c: 72, d: -13, e: 24 * 20 });
      await plan(sql);
      const rows =
        await sql`select path, priority, refresh_minutes from catalog.source_requests where kind = 'event' order by priority`;
      assert.deepEqual(rows.map((row) => [row["path"], row["priority"], row["refresh_minutes"]]), [
        ["v1/json/{key}/lookupevent.php?id=t-a", 10, null],
        ["v1/json/{key}/lookupevent.php?id=t-b", 19, null],
        ["v1/json/{key}/lookupevent.php?id=t-c", 40, null],
      ]);
      const first = await requestVersions(sql);
      assert.equal(await plan(sql), 0);
      assert.deepEqual(await requestVersions(sql), first);
      await sql`delete from catalog.source_requests where kind = 'leagues'`;
      assert.ok(await finish(sql, (await claim(sql))!));
      await plan(sql, after(7200));
      assert.deepEqual(await plannedPaths(sql, "kind = 'event' and status = 'queued'"), [
        "v1/json/{key}/lookupevent.php?id=t-b",
        "v1/json/{key}/lookupevent.php?id=t-c",
      ]);
      await plan(sql, after(8 * 3600));
      assert.deepEqual(
        (await sql`select priority from catalog.source_requests where path like '%t-b'`)[0]!["priority"],
        10,
        "more urgent as it comes nearer",
      );
    },
    "are not asked for where no slot shows it, the source does not know it, or it is cancelled": async (
      sql,
    ) => {
      await withoutEspn(sql);
      await givenShown(sql, { a: 3, b: 4, c: 5 });
      await sql`delete from matching.channel_matches where event_id = ${await eventId(sql, "a")}`;
      await sql`delete from catalog.event_identifiers where identifier_value = 't-b'`;
      await sql`update catalog.events set status = 'cancelled' where event_id = ${await eventId(sql, "c")}`;
      await plan(sql);
      assert.deepEqual(await plannedPaths(sql, "kind = 'event'"), []);
    },
    "no more wait at a time than the setting says; given up ones take no place": async (sql) => {
      await withoutEspn(sql);
      await givenShown(sql, { a: 3, b: 4, c: 5, d: 6 });
      await sql`update catalog.sync_settings set setting_value = 2 where setting = 'details_queued'`;
      await plan(sql);
      const ids = async (condition: string) =>
        (await plannedPaths(sql, `kind = 'event' and ${condition}`)).map((path) => path.split("=")[1]).sort();
      assert.deepEqual(await ids("true"), ["t-a", "t-b"]);
      await sql`update catalog.source_requests set attempts = 7 where kind = 'event'`;
      await sql`delete from catalog.source_requests where kind <> 'event'`;
      await fail(sql, (await claim(sql))!);
      await plan(sql, after(60));
      assert.deepEqual(await ids("status = 'failed'"), ["t-a"]);
      assert.deepEqual(await ids("status = 'queued'"), ["t-b", "t-c"]);
      const first = await requestVersions(sql);
      assert.equal(await plan(sql, after(60)), 0);
      assert.deepEqual(await requestVersions(sql), first);
    },
  }));
