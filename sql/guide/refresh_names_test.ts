// What a person says of a name is in the guide when it is saved. The triggers know no other time than the clock's: events here are around now.
import assert from "node:assert/strict";
import type { Sql } from "../../functions/_shared/database.ts";
import {
  eventId,
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenOverride,
  givenProvider,
  givenWrongVerdict,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

const NAME = "NBA 01: Lakers vs Celtics";
const OTHER_NAME = "NBA 02: Heat vs Bulls";
const GAME: GivenEvent = { id: "game", sides: ["Boston Celtics", "Los Angeles Lakers"], at: hoursAhead(2) };
const OTHER: GivenEvent = { id: "other", sides: ["Miami Heat", "Chicago Bulls"], at: hoursAhead(2) };
const GAME_TITLE = "Boston Celtics vs Los Angeles Lakers";
const OTHER_TITLE = "Miami Heat vs Chicago Bulls";

function hoursAhead(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

/** A provider whose two slots show their events, in the guide of today and tomorrow. */
async function givenGuide(sql: Sql, slug = "demo"): Promise<number> {
  const provider = await givenProvider(sql, { slug, guideDays: 2 });
  await givenEvents(sql, [GAME, OTHER]);
  const readings = { [NAME]: { a: "Lakers", b: "Celtics" }, [OTHER_NAME]: { a: "Heat", b: "Bulls" } };
  await givenChannels(sql, provider, readings, { at: new Date() });
  await whenScheduled(sql, provider, new Date());
  return provider;
}

/** The event that a provider's slot shows, or null. */
async function onAir(sql: Sql, name = NAME, slug = "demo"): Promise<string | null> {
  const rows = await sql<{ block: string; title: string }[]>`
    select e.block, e.title from guide.epg_data as e
    join intake.channel_names as c on c.channel_name_id = e.channel_name_id
    join intake.providers as p on p.provider_id = c.provider_id
    where e.record_status = 'active' and c.channel_name = ${name} and p.slug = ${slug}`;
  assert.ok(rows.length > 0, `${name} has no programmes`);
  return rows.find((row) => row.block === "event")?.title ?? null;
}

Deno.test("the guide follows at once", (t) =>
  sharingDatabase(t, {
    "a verdict, its change and its withdrawal": async (sql) => {
      const provider = await givenGuide(sql);
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [GAME_TITLE, OTHER_TITLE]);
      await givenWrongVerdict(sql, provider, { name: NAME, event: "game" });
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [null, OTHER_TITLE]);
      await sql`update matching.match_verifications set verdict = 'right'`;
      assert.equal(await onAir(sql), GAME_TITLE);
      await sql`update matching.match_verifications set verdict = 'wrong'`;
      assert.equal(await onAir(sql), null);
      await sql`delete from matching.match_verifications`;
      assert.equal(await onAir(sql), GAME_TITLE);
    },
    "a verdict that is moved to another name: both names": async (sql) => {
      const provider = await givenGuide(sql);
      await givenWrongVerdict(sql, provider, { name: NAME, event: "game" });
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [null, OTHER_TITLE]);
      await sql`
        update matching.match_verifications set channel_name = ${OTHER_NAME}, event_id = ${await eventId(
        sql,
        "other",
      )}`;
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [GAME_TITLE, null]);
    },
    "an override, its change and its withdrawal": async (sql) => {
      await givenGuide(sql);
      const id = await givenOverride(sql, NAME, { event: "other" });
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [OTHER_TITLE, OTHER_TITLE]);
      await sql`update matching.match_overrides set channel_name = ${OTHER_NAME}, event_id = null where match_override_id = ${id}`;
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [GAME_TITLE, null]);
      await sql`delete from matching.match_overrides`;
      assert.deepEqual([await onAir(sql), await onAir(sql, OTHER_NAME)], [GAME_TITLE, OTHER_TITLE]);
    },
    "in the guides of the providers it is about, and in no other": async (sql) => {
      const one = await givenGuide(sql, "one");
      await givenGuide(sql, "two");
      const both = async () => [await onAir(sql, NAME, "one"), await onAir(sql, NAME, "two")];
      await givenOverride(sql, NAME, { event: "other", providerId: one });
      assert.deepEqual(await both(), [OTHER_TITLE, GAME_TITLE]);
      await sql`update matching.match_overrides set provider_id = null`;
      assert.deepEqual(await both(), [OTHER_TITLE, OTHER_TITLE]);
    },
  }));
