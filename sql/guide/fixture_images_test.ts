import assert from "node:assert/strict";
import type postgres from "postgres";
import type { Sql } from "../../functions/_shared/database.ts";
import { renderGuide } from "../../functions/_shared/guide_stream.ts";
import { withDatabase } from "../../local/test_database.ts";
import {
  eventId,
  givenChannels,
  givenEvents,
  givenProvider,
  type GivenReading,
  NOW,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { assertRefused, atOnce, sharingDatabase, undone } from "../../tests/database_sharing.ts";
import { parseXml } from "../../tests/strict_xml.ts";

const GAME = {
  id: "g",
  sides: ["Boston Celtics", "Los Angeles Lakers"] as [string, string],
  at: "2026-11-21T00:00Z",
};
const NBA_01 = { "NBA 01": { a: "Lakers", b: "Celtics" } };

/** Icons of a channel's programmes by block; several of a block must be alike. */
async function iconsOf(sql: Sql, name: string): Promise<Record<string, string | null>> {
  const rows = await sql<{ block: string; icon: string | null; is_one: boolean }[]>`
    select e.block, min(e.icon_url) as icon, count(distinct coalesce(e.icon_url, '')) = 1 as is_one
    from guide.epg_data as e join intake.channel_names as c on c.channel_name_id = e.channel_name_id
    where c.channel_name = ${name} and e.record_status = 'active' group by e.block`;
  for (const { block, is_one } of rows) assert.ok(is_one, block);
  return Object.fromEntries(rows.map(({ block, icon }) => [block, icon]));
}

/** Icons of the programmes as a player sees them: each once, in the order of the guide. */
async function renderedIcons(
  sql: postgres.TransactionSql,
  providerId: number,
  functionsUrl?: string,
): Promise<string[]> {
  const decoder = new TextDecoder();
  let document = "";
  const request = {
    providerId,
    tier: "top" as const,
    from: new Date("2026-11-20T05:00Z"),
    to: new Date("2026-11-21T05:00Z"),
    ...(functionsUrl === undefined ? {} : { functionsUrl }),
  };
  for await (const chunk of renderGuide(sql, request)) document += decoder.decode(chunk, { stream: true });
  const icons = parseXml(document).children.filter((child) => child.name === "programme")
    .flatMap((programme) => programme.children.filter((child) => child.name === "icon"))
    .map((icon) => icon.attributes["src"]!);
  return [...new Set(icons)];
}

async function imagePath(sql: Sql, subject: "event" | "league" | "sport", name: string): Promise<string> {
  const queries = {
    event: () =>
      sql<{ path: string }[]>`
      select i.image_path as path from guide.event_images as i where i.event_id::text = ${name}`,
    league: () =>
      sql<{ path: string }[]>`
      select i.image_path as path from guide.league_images as i where i.league = ${name}`,
    sport: () =>
      sql<{ path: string }[]>`
      select i.image_path as path from guide.sport_images as i where i.sport = ${name}`,
  };
  const [row] = await queries[subject]();
  return row!.path;
}

Deno.test("pictures in the guide", (t) =>
  sharingDatabase(t, {
    "the event and everything around it show the event's picture, the rest of the day none": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, NBA_01);
      await whenScheduled(sql, provider);
      const path = await imagePath(sql, "event", await eventId(sql, "g"));
      assert.deepEqual(await iconsOf(sql, "NBA 01"), {
        upcoming: path,
        pre: path,
        event: path,
        post: path,
        rest: null,
      });
      assert.deepEqual(await renderedIcons(sql, provider, "https://guide.example/functions/v1"), [
        `https://guide.example/functions/v1/${path}`,
      ]);
    },

    "without the functions' address the guide shows pictures that others serve, or none": async (sql, t) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [GAME]);
      await givenChannels(sql, provider, NBA_01);
      const steps: [what: string, change: (sql: Sql) => Promise<unknown>, icons: string[]][] = [
        ["nothing is known", () => Promise.resolve(), []],
        [
          "a league's logo",
          (sql) =>
            sql`update catalog.api_leagues_canonical set logo_url = 'https://logos.example/nba.png' where canonical_name = 'NBA'`,
          ["https://logos.example/nba.png"],
        ],
        [
          "a badge of the home side",
          (sql) =>
            sql`update catalog.teams set badge_url = 'https://logos.example/"bos".png' where canonical_name = 'Boston Celtics'`,
          ["https://logos.example/%22bos%22.png"],
        ],
        [
          "the home side's logo, as the event's source has it",
          (sql) => sql`update catalog.events set home_logo_url = 'https://logos.example/home.png'`,
          ["https://logos.example/home.png"],
        ],
        [
          "a thumbnail",
          (sql) => sql`update catalog.events set thumbnail_url = 'https://logos.example/t.jpg'`,
          ["https://logos.example/t.jpg"],
        ],
        [
          "a thumbnail that is no address",
          (sql) => sql`update catalog.events set thumbnail_url = 'javascript:alert(1)'`,
          ["https://logos.example/home.png"],
        ],
      ];
      for (const [index, [what, , icons]] of steps.entries()) {
        await t.step(what, () =>
          undone(sql, async (sql) => {
            for (const [, change] of steps.slice(0, index + 1)) await change(sql);
            await whenScheduled(sql, provider);
            assert.deepEqual(await renderedIcons(sql, provider), icons);
            assert.deepEqual(await renderedIcons(sql, provider, ""), icons);
          }));
      }
    },

    "a name that is matched to no event shows the league or sport it prints": async (sql, t) => {
      const nba = await imagePath(sql, "league", "NBA");
      const darts = await imagePath(sql, "sport", "Darts");
      const cases: [what: string, reading: GivenReading, block: string, icon: string | null][] = [
        ["its league, all day", { a: "Lower", b: "Upper", league: "NBA" }, "rest", nba],
        [
          "its league, where it prints its time",
          { a: "Low", b: "Up", league: "NBA", date: "2026-11-20", time: "19:00", zone: "ET" },
          "event",
          nba,
        ],
        [
          "no league in the rest of that day",
          { a: "Lo", b: "U", league: "NBA", date: "2026-11-20", time: "19:00", zone: "ET" },
          "rest",
          null,
        ],
        [
          "the sport where the league is unknown",
          { a: "Lower", b: "Upper", league: "Pub Cup", sport: "Darts" },
          "rest",
          darts,
        ],
        [
          "the sport where the league is another's",
          {
            a: "Lower",
            b: "Upper",
            league: "NBA",
            sport: "Darts",
          },
          "rest",
          darts,
        ],
        [
          "none where the league's name is many leagues'",
          {
            a: "Lower",
            b: "Upper",
            league: "College Basketball",
          },
          "rest",
          null,
        ],
        ["none where nothing is printed", { a: "Lower", b: "Upper" }, "rest", null],
        ["none for an empty slot", { kind: "placeholder", league: "NBA" }, "rest", null],
        ["none for television", { kind: "linear", league: "NBA" }, "rest", null],
      ];
      for (const [what, reading, block, icon] of cases) {
        await t.step(what, () =>
          undone(sql, async (sql) => {
            const provider = await givenProvider(sql);
            await givenChannels(sql, provider, { "Slot 1": reading });
            await whenScheduled(sql, provider);
            assert.equal((await iconsOf(sql, "Slot 1"))[block], icon);
          }));
      }
    },

    "people who meet have their own badges and names": async (sql) => {
      await givenEvents(sql, [{
        id: "f",
        sport: "MMA",
        league: "UFC",
        sides: ["Jon Jones", "Tom Aspinall"],
        at: "2026-11-21T00:00Z",
      }]);
      const id = await eventId(sql, "f");
      const facts = async () => {
        const [row] = await sql`select guide.fixture_image_facts('event', ${id}) as facts`;
        return row!["facts"];
      };
      const path = await imagePath(sql, "event", id);
      const before = await facts();
      assert.equal(before.title, null);
      assert.equal(before.home.name, "Jon Jones");
      assert.equal(before.home.badge_url, null);
      await sql`update catalog.participants set badge_url = 'https://logos.example/jj.png', abbreviation = 'JON' where name = 'Jon Jones'`;
      const after = await facts();
      assert.equal(after.home.badge_url, "https://logos.example/jj.png");
      assert.equal(after.home.abbreviation, "JON");
      assert.notEqual(await imagePath(sql, "event", id), path);
    },

    "a league's colour is six hexadecimal digits": async (sql) => {
      for (const color of ["red", "#112233", "12345", '"/><a>']) {
        await assertRefused(
          sql,
          (sql) =>
            sql`update catalog.api_leagues_canonical set color = ${color} where canonical_name = 'NBA'`,
          { code: "23514", message: /api_leagues_canonical_color_check/ },
        );
      }
      const [seeded] =
        await sql`select count(*)::integer as leagues from catalog.api_leagues_canonical where color is not null`;
      assert.ok(seeded!["leagues"] >= 25);
    },

    "badges are forgotten when nobody asks for them, and the oldest when they are too many": async (sql) => {
      const keep = async (url: string, daysAgo: number) => {
        const at = new Date(NOW.getTime() - daysAgo * 86_400_000);
        await sql`select guide.claim_badges(array[${url}], ${at})`;
        await sql`select guide.keep_badge(${url}, ${at}, 'image/png', ${new Uint8Array(100)})`;
      };
      await keep("http://a.example/61", 61);
      await keep("http://a.example/59", 59);
      await keep("http://a.example/2", 2);
      await keep("http://a.example/1", 1);
      await sql`select guide.claim_badges(array['http://a.example/failed'], ${NOW})`;
      await sql`select guide.note_badge_failure('http://a.example/failed', ${NOW}, 'it failed')`;
      const left = async () =>
        (await sql<{ url: string }[]>`select url from guide.badge_images order by url`).map((row) =>
          row.url.slice("http://a.example/".length)
        );
      const [first] = await sql`select guide.forget_badges(${NOW}) as forgotten`;
      assert.equal(first!["forgotten"], 1);
      assert.deepEqual(await left(), ["1", "2", "59", "failed"]);
      const [second] = await sql`select guide.forget_badges(${NOW}, 250) as forgotten`;
      assert.equal(second!["forgotten"], 1);
      assert.deepEqual(await left(), ["1", "2", "failed"]);
      await sql`select ops.delete_expired()`;
    },
  }));

Deno.test("of two requests that want a badge at once, one claims it", async () => {
  await withDatabase(async (sql) => {
    const urls = ["http://a.example/1", "http://a.example/2"];
    const states = await atOnce(sql, async (sql) => {
      const rows = await sql<{ url: string; state: string }[]>`
        select url, state from guide.claim_badges(${urls}::text[], ${NOW}) order by url`;
      return rows.map((row) => row.state);
    });
    assert.deepEqual(states, [["claimed", "claimed"], ["busy", "busy"]]);
  });
});

Deno.test("a second run writes nothing; a new badge changes the picture's address of those who show it", async () => {
  // Transactions of their own: rows tell by the clock that they have changed.
  await withDatabase(async (sql) => {
    const provider = await givenProvider(sql);
    const fight = { ...GAME, id: "f", sport: "MMA", league: "UFC" };
    await givenEvents(sql, [
      GAME,
      { ...GAME, id: "h", sides: ["Miami Heat", "Denver Nuggets"] },
      { ...fight, sides: ["Jon Jones", "Tom Aspinall"] },
    ]);
    await givenChannels(sql, provider, {
      ...NBA_01,
      "NBA 02": { a: "Heat", b: "Nuggets" },
      "UFC 01": { a: "Jon Jones", b: "Tom Aspinall" },
    });
    const icons = async () => ({
      one: (await iconsOf(sql, "NBA 01"))["event"],
      two: (await iconsOf(sql, "NBA 02"))["event"],
      fight: (await iconsOf(sql, "UFC 01"))["event"],
    });
    const runsAfter = async (change: () => Promise<unknown>) => {
      const before = await icons();
      await change();
      const { channels } = await whenScheduled(sql, provider);
      assert.deepEqual(await whenScheduled(sql, provider), { channels: 0, written: 0, archived: 0 });
      const after = await icons();
      const changed = Object.entries(after).filter(([name, icon]) =>
        icon !== before[name as keyof typeof before]
      );
      for (const [name, icon] of changed) {
        assert.equal(icon!.split("?")[0], before[name as keyof typeof before]!.split("?")[0]);
      }
      return { channels, changed: changed.map(([name]) => name) };
    };
    await whenScheduled(sql, provider);
    assert.deepEqual(await runsAfter(() => Promise.resolve()), { channels: 0, changed: [] });
    assert.deepEqual(
      await runsAfter(() =>
        sql`update catalog.teams set badge_url = 'https://logos.example/bos.png' where canonical_name = 'Boston Celtics'`
      ),
      { channels: 1, changed: ["one"] },
    );
    assert.deepEqual(
      await runsAfter(() =>
        sql`update catalog.participants set badge_url = 'https://logos.example/jj.png' where name = 'Jon Jones'`
      ),
      { channels: 1, changed: ["fight"] },
    );
    assert.deepEqual(
      await runsAfter(() =>
        sql`update catalog.api_leagues_canonical set color = '112233' where canonical_name = 'NBA'`
      ),
      { channels: 2, changed: ["one", "two"] },
    );
    assert.deepEqual(
      await runsAfter(() =>
        sql`update catalog.teams set country = 'Elsewhere' where canonical_name = 'Miami Heat'`
      ),
      { channels: 1, changed: [] },
    );
  });
});
