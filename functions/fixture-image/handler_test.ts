import assert from "node:assert/strict";
import type postgres from "postgres";
import { withDatabase } from "../../local/test_database.ts";
import { givenEvents } from "../../tests/database_fixtures.ts";
import { parseXml } from "../../tests/strict_xml.ts";
import { type FixtureImageDeps, handleFixtureImage } from "./handler.ts";

const NOW = new Date("2026-11-20T18:00:00Z");
const PNG = Uint8Array.from("\x89PNG\r\n\x1a\n", (character) => character.charCodeAt(0));
const PNG_URI = "data:image/png;base64,iVBORw0KGgo=";

interface Pictures {
  sql: postgres.Sql;
  deps: FixtureImageDeps;
  badgeUrl: string;
  /** What the badge host answers; a PNG unless told. */
  answer: { make: () => Response };
  asked: string[];
  get: (path: string, init?: RequestInit) => Promise<Response>;
  /** The picture of the one event, Lakers at Celtics. */
  eventPath: string;
  leaguePath: string;
  sportPath: string;
}

async function withPictures(test: (pictures: Pictures) => Promise<void>): Promise<void> {
  const answer = { make: () => new Response(PNG, { headers: { "content-type": "image/png" } }) };
  const asked: string[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, (request) => {
    asked.push(new URL(request.url).pathname);
    return answer.make();
  });
  const host = `127.0.0.1:${server.addr.port}`;
  const badgeUrl = `http://${host}`;
  try {
    await withDatabase(async (sql) => {
      await givenEvents(sql, [{
        id: "g",
        sides: ["Boston Celtics", "Los Angeles Lakers"],
        at: "2026-11-21T00:00Z",
      }]);
      const [ids] = await sql`select event_id, league_id, sport_id from catalog.events`;
      const deps = { sql, now: () => NOW, guard: { allowHosts: [host] } };
      await test({
        sql,
        deps,
        badgeUrl,
        answer,
        asked,
        get: (path, init) =>
          handleFixtureImage(new Request(`https://guide.example/fixture-image/${path}`, init), deps),
        eventPath: `event-${ids!["event_id"]}.svg`,
        leaguePath: `league-${ids!["league_id"]}.svg`,
        sportPath: `sport-${ids!["sport_id"]}.svg`,
      });
    });
  } finally {
    await server.shutdown();
  }
}

async function giveBadges({ sql, badgeUrl }: Pictures): Promise<void> {
  await sql`
    update catalog.teams set badge_url = ${badgeUrl} || '/' || abbreviation || '.png'
    where canonical_name in ('Boston Celtics', 'Los Angeles Lakers')`;
}

async function picture(response: Response): Promise<{ texts: string[]; images: string[]; svg: string }> {
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "image/svg+xml; charset=utf-8");
  const svg = await response.text();
  const root = parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg SYSTEM "svg.dtd">\n${svg}`);
  const of = (name: string) => root.children.filter((child) => child.name === name);
  return {
    texts: of("text").map((text) => text.text),
    images: of("image").map((image) => image.attributes["xlink:href"]!),
    svg,
  };
}

Deno.test("the picture of an event has both badges in it and is asked for once a day", async () => {
  await withPictures(async (pictures) => {
    await giveBadges(pictures);
    const response = await pictures.get(`${pictures.eventPath}?v=whatever`);
    const headers = Object.fromEntries(response.headers);
    assert.match(headers["etag"]!, /^"[0-9a-f]{24}"$/);
    assert.equal(headers["cache-control"], "public, max-age=86400");
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(
      headers["content-security-policy"],
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
    );
    const { texts, images, svg } = await picture(response);
    assert.deepEqual(texts, ["NBA", "vs", "Celtics", "Lakers"]);
    assert.deepEqual(images, [PNG_URI, PNG_URI]);
    assert.deepEqual(pictures.asked.toSorted(), ["/BOS.png", "/LAL.png"]);
    // The time is never in it: a postponed game keeps its picture.
    await pictures
      .sql`update catalog.events set event_datetime = event_datetime + interval '3 days', status = 'postponed'`;
    const later = await pictures.get(pictures.eventPath);
    assert.equal(later.headers.get("etag"), headers["etag"]);
    assert.equal(await later.text(), svg);
    assert.equal(pictures.asked.length, 2);
  });
});

Deno.test("who has the picture is told so, and HEAD says what GET would", async () => {
  await withPictures(async (pictures) => {
    await giveBadges(pictures);
    const got = await pictures.get(pictures.eventPath);
    await got.text();
    const head = await pictures.get(pictures.eventPath, { method: "HEAD" });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), "");
    assert.deepEqual(Object.fromEntries(head.headers), Object.fromEntries(got.headers));
    for (const header of [got.headers.get("etag")!, `"other", W/${got.headers.get("etag")}`, "*"]) {
      const unchanged = await pictures.get(pictures.eventPath, { headers: { "if-none-match": header } });
      assert.equal(unchanged.status, 304);
      assert.equal(unchanged.body, null);
      assert.equal(unchanged.headers.get("etag"), got.headers.get("etag"));
    }
    const other = await pictures.get(pictures.eventPath, { headers: { "if-none-match": '"other"' } });
    await picture(other);
  });
});

Deno.test("whatever changes on the picture changes its ETag and the address in guides, and nothing else does", async (t) => {
  await withPictures(async (pictures) => {
    const { sql, badgeUrl } = pictures;
    await giveBadges(pictures);
    const state = async () => {
      const response = await pictures.get(pictures.eventPath);
      await response.body?.cancel();
      const [row] = await sql<{ image_path: string }[]>`select image_path from guide.event_images`;
      assert.match(row!.image_path, /^fixture-image\/event-\d+\.svg\?v=[0-9a-f]{8}$/);
      return { etag: response.headers.get("etag"), path: row!.image_path };
    };
    const cases: [what: string, change: () => Promise<unknown>, changes: boolean][] = [
      [
        "a badge",
        () =>
          sql`update catalog.teams set badge_url = ${
            badgeUrl + "/new.png"
          } where canonical_name = 'Boston Celtics'`,
        true,
      ],
      [
        "a side's colour",
        () => sql`update catalog.teams set color = '00ff00' where canonical_name = 'Boston Celtics'`,
        true,
      ],
      [
        "a side's name",
        () => sql`update catalog.teams set nickname = 'Celts' where canonical_name = 'Boston Celtics'`,
        true,
      ],
      [
        "the league's colour",
        () => sql`update catalog.api_leagues_canonical set color = 'abcdef' where canonical_name = 'NBA'`,
        true,
      ],
      [
        "the sides",
        () =>
          sql`update catalog.events set home_team_id = away_team_id, away_team_id = home_team_id, home_team = away_team, away_team = home_team`,
        true,
      ],
      ["the venue", () => sql`update catalog.events set venue = 'Elsewhere'`, false],
      [
        "the event's name, which is not drawn",
        () => sql`update catalog.events set event_name = 'Another'`,
        false,
      ],
      [
        "a team of another game",
        () => sql`update catalog.teams set badge_url = 'x' where canonical_name = 'Miami Heat'`,
        false,
      ],
    ];
    let before = await state();
    for (const [what, change, changes] of cases) {
      await t.step(what, async () => {
        await change();
        const after = await state();
        assert.equal(after.etag !== before.etag, changes);
        assert.equal(after.path !== before.path, changes);
        before = after;
      });
    }
  });
});

Deno.test("a badge that cannot be had is a shield, and players come back sooner", async () => {
  await withPictures(async (pictures) => {
    await giveBadges(pictures);
    await pictures.sql`update catalog.teams set badge_url = null where canonical_name = 'Boston Celtics'`;
    const good = pictures.answer.make;
    pictures.answer.make = () => new Response("gone", { status: 404 });
    const without = await pictures.get(pictures.eventPath);
    assert.equal(without.headers.get("cache-control"), "public, max-age=3600");
    const drawn = await picture(without);
    assert.deepEqual(drawn.images, []);
    assert.deepEqual(drawn.texts, ["NBA", "BOS", "LAL", "vs", "Celtics", "Lakers"]);
    pictures.answer.make = good;
    pictures.deps.now = () => new Date(NOW.getTime() + 86_400_000);
    const withOne = await pictures.get(pictures.eventPath);
    assert.equal(withOne.headers.get("cache-control"), "public, max-age=86400");
    assert.notEqual(withOne.headers.get("etag"), without.headers.get("etag"));
    const { texts, images } = await picture(withOne);
    assert.deepEqual([texts[1], images], ["BOS", [PNG_URI]]);
  });
});

Deno.test("leagues and sports have pictures, and events without sides show their league's", async (t) => {
  await withPictures(async (pictures) => {
    const { sql, badgeUrl } = pictures;
    await sql`update catalog.events set home_team = null, away_team = null, home_team_id = null, away_team_id = null, event_name = 'All-Star Game'`;
    const cases: [what: string, path: string, texts: string[], images: number][] = [
      ["an event without sides", pictures.eventPath, ["NBA", "🏀", "All-Star Game"], 0],
      ["a league", pictures.leaguePath, ["🏀", "NBA"], 0],
      ["a sport", pictures.sportPath, ["🏀", "Basketball"], 0],
    ];
    for (const [what, path, texts, images] of cases) {
      await t.step(what, async () => {
        const drawn = await picture(await pictures.get(path));
        assert.deepEqual([drawn.texts, drawn.images.length], [texts, images]);
      });
    }
    await sql`update catalog.api_leagues_canonical set logo_url = ${
      badgeUrl + "/nba.png"
    } where canonical_name = 'NBA'`;
    await sql`update catalog.api_sports_canonical set icon_url = ${
      badgeUrl + "/ball.png"
    } where canonical_name = 'Basketball'`;
    for (const [what, path, texts] of cases) {
      await t.step(`${what}, with a logo`, async () => {
        const drawn = await picture(await pictures.get(path));
        assert.deepEqual(drawn.texts, texts.filter((text) => text !== "🏀"));
        assert.equal(drawn.images.length, 1);
      });
    }
  });
});

Deno.test("what is not there is said as JSON", async (t) => {
  await withPictures(async (pictures) => {
    await pictures
      .sql`insert into catalog.events (sport_id, league_id, event_name, event_datetime, record_status)
      select sport_id, league_id, 'Gone', event_datetime, 'deleted' from catalog.events`;
    const [gone] = await pictures.sql`select event_id from catalog.events where event_name = 'Gone'`;
    const cases: [path: string, status: number, code: string, method?: string][] = [
      ["event-999999999.svg", 404, "unknown_image"],
      ["event-9999999999999999.svg", 404, "unknown_image"],
      ["league-999999.svg", 404, "unknown_image"],
      ["sport-999999.svg", 404, "unknown_image"],
      [`event-${gone!["event_id"]}.svg`, 404, "unknown_image"],
      ["event-0.svg", 404, "unknown_path"],
      ["event-01.svg", 404, "unknown_path"],
      ["event-99999999999999999999.svg", 404, "unknown_path"],
      ["event-1.png", 404, "unknown_path"],
      ["team-1.svg", 404, "unknown_path"],
      ["event-1.svg/more", 404, "unknown_path"],
      ["event--1.svg", 404, "unknown_path"],
      ["", 404, "unknown_path"],
      [pictures.eventPath, 405, "method_not_allowed", "POST"],
    ];
    for (const [path, status, code, method = "GET"] of cases) {
      await t.step(`${method} ${path}`, async () => {
        const response = await pictures.get(path, { method });
        assert.equal(response.status, status);
        const body = await response.json();
        assert.equal(body.code, code);
        assert.match(body.message, /^Cannot .*[^.]$/);
        if (status === 405) assert.equal(response.headers.get("allow"), "GET, HEAD");
      });
    }
  });
});

Deno.test("an error of ours says nothing outside", async () => {
  await withPictures(async (pictures) => {
    await giveBadges(pictures);
    await pictures.sql`alter table guide.badge_images rename to badge_images_gone`;
    const original = console.error;
    const messages: unknown[] = [];
    console.error = (...words) => messages.push(...words);
    try {
      const response = await pictures.get(pictures.eventPath);
      assert.equal(response.status, 500);
      assert.equal((await response.json()).code, "internal_error");
    } finally {
      console.error = original;
    }
    assert.match(String(messages[0]), /badge_images/);
  });
});
