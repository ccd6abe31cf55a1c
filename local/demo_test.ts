import assert from "node:assert/strict";
import type postgres from "postgres";
import { handleEpg } from "../functions/epg/handler.ts";
import { handlePlaylistSync } from "../functions/playlist-sync/handler.ts";
import { testKeys } from "../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../tests/xmltv_reading.ts";
import { setUpDemo, startDemoSource } from "./demo.ts";
import { demoEvents } from "./demo_playlist.ts";
import { withDatabase } from "./test_database.ts";

const TOKEN = "token-of-the-test";

/** The demo as `deno task start` sets it up, with both functions answering in this process. */
async function withDemo(
  sql: postgres.Sql,
  now: Date,
  test: (demo: { guideUrl: string; playlistUrl: string }) => Promise<void>,
): Promise<void> {
  const keys = await testKeys();
  const source = startDemoSource(now);
  const deps = { sql, now: () => now, credentialKeys: () => Promise.resolve(keys) };
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) =>
      new URL(request.url).pathname.startsWith("/epg/")
        ? handleEpg(request, { ...deps, functionsUrl: "http://localhost" })
        : handlePlaylistSync(request, { ...deps, token: TOKEN, guard: { allowHosts: [source.host] } }),
  );
  try {
    const functionsUrl = `http://127.0.0.1:${server.addr.port}`;
    await test(await setUpDemo({ sql, functionsUrl, playlistUrl: source.url, cronToken: TOKEN, now }));
  } finally {
    await server.shutdown();
    await source.stop();
  }
}

/** The titles of the events that channels are matched with. */
async function eventsShown(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ title: string }[]>`
    select distinct e.event_name as title
    from matching.channel_matches as m
    join catalog.events as e using (event_id)
    join intake.channel_names as c using (channel_name_id)
    where c.record_status = 'active'
    order by 1`;
  return rows.map((row) => row.title);
}

Deno.test("whatever the hour, the demo's guide is whole and shows every one of its events", async (t) => {
  const instants = [
    "2026-11-20T18:00:00Z",
    "2026-11-20T23:59:59Z",
    "2026-12-31T22:30:00Z",
    "2026-03-08T05:30:00Z",
    "2026-10-25T00:30:00Z",
    "2026-07-04T11:15:00Z",
  ];
  for (const instant of instants) {
    await t.step(instant, async () => {
      await withDatabase(async (sql) => {
        const now = new Date(instant);
        await withDemo(sql, now, async ({ guideUrl, playlistUrl }) => {
          const guide = readXmltv(await (await fetch(guideUrl)).text());
          assertWholeGuide(guide);
          const expected = demoEvents(now).map((event) => event.eventName).sort();
          assert.deepEqual(await eventsShown(sql), expected);
          const playlist = await (await fetch(playlistUrl)).text();
          assert.equal(playlist.match(/^#EXTINF/gm)?.length, guide.channels.length);
          assert.match(playlist, /\/live\/demo\/secret\/1000\.ts$/m);
        });
      });
    });
  }
});

Deno.test("a second start, hours later, keeps the channels and makes a new key; the old one is closed", async () => {
  await withDatabase(async (sql) => {
    let firstUrl = "";
    let firstIds: string[] = [];
    const idsOf = (text: string) => readXmltv(text).channels.map((channel) => channel.id);
    await withDemo(sql, new Date("2026-11-20T18:00:00Z"), async ({ guideUrl }) => {
      firstUrl = guideUrl;
      firstIds = idsOf(await (await fetch(guideUrl)).text());
    });
    const later = new Date("2026-11-21T03:00:00Z");
    await withDemo(sql, later, async ({ guideUrl }) => {
      assert.deepEqual(idsOf(await (await fetch(guideUrl)).text()), firstIds);
      assert.deepEqual(await eventsShown(sql), demoEvents(later).map((event) => event.eventName).sort());
      const old = new URL(firstUrl);
      const refused = await fetch(new URL(old.pathname, guideUrl));
      assert.equal(refused.status, 401);
      await refused.body?.cancel();
    });
  });
});

Deno.test("names left unread by a start that was broken off do not keep the playlist from being loaded", async () => {
  await withDatabase(async (sql) => {
    await withDemo(sql, new Date("2026-11-20T18:00:00Z"), () => Promise.resolve());
    await sql`delete from intake.parsed_data`;
    await withDemo(sql, new Date("2026-11-21T18:00:00Z"), () => Promise.resolve());
    const [loads] = await sql`select count(*)::integer from intake.playlist_loads`;
    assert.equal(loads!["count"], 2);
  });
});

Deno.test("a demo that cannot be loaded says what the function answered", async () => {
  await withDatabase(async (sql) => {
    const now = new Date("2026-11-20T18:00:00Z");
    const server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      () => Response.json({ code: "wrong_token" }, { status: 401 }),
    );
    const functionsUrl = `http://127.0.0.1:${server.addr.port}`;
    await assert.rejects(
      setUpDemo({ sql, functionsUrl, playlistUrl: "http://127.0.0.1:1/", cronToken: "x", now }),
      {
        code: "DEMO_FAILED",
        message: 'Cannot load the demo: playlist-sync answered 401: {"code":"wrong_token"}',
      },
    );
    await server.shutdown();
  });
});
