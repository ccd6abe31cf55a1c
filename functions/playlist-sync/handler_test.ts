import assert from "node:assert/strict";
import { ACCOUNT, NOW, playlistOf } from "../../tests/guide_fixtures.ts";
import { withPanel, zipped } from "../../tests/panel_syncs.ts";

Deno.test("a playlist becomes slots and a guide, and a second one renames, empties and archives", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    const names = [
      "NBA 01: Lakers vs Celtics 7:00 PM ET",
      "UK: SKY SPORTS F1",
      "NHL 02: Leafs @ Habs",
      "Gone",
    ];
    panel.answer = () => new Response(playlistOf(names));
    const first = await sync();
    assert.equal(first.status, 200);
    assert.deepEqual(first.body.load, {
      provider: "panel",
      ...{ entries: 8, kept: 4, skipped: 0 },
      ...{ new: 4, renamed: 0, emptied: 0, gone: 0, unchanged: 0 },
    });
    assert.deepEqual([first.body.read, first.body.unread], [4, 0]);
    const titles = await sql`
      select e.title from guide.epg_data as e join intake.channel_names as c using (channel_name_id)
      where e.block = 'event' and c.channel_name = ${names[0]!}`;
    assert.deepEqual([...titles], [{ title: "Los Angeles Lakers at Boston Celtics" }]);
    const ids = await sql`select slot_key, guide_channel_id from intake.channel_names order by slot_key`;

    const changed = [names[0]!, "UK: SKY SPORTS GOLF", "NHL 02:"];
    panel.answer = () => new Response(zipped(playlistOf(changed)));
    const second = await sync();
    assert.deepEqual(second.body.load, {
      provider: "panel",
      ...{ entries: 6, kept: 3, skipped: 0 },
      ...{ new: 0, renamed: 2, emptied: 1, gone: 1, unchanged: 1 },
    });
    assert.equal(second.body.read, 2);
    const slots = await sql`
      select slot_key, guide_channel_id, channel_name, record_status from intake.channel_names order by slot_key`;
    assert.deepEqual(slots.map(({ slot_key, guide_channel_id }) => ({ slot_key, guide_channel_id })), [
      ...ids,
    ]);
    assert.deepEqual(slots.map((slot) => slot["channel_name"]), [...changed, "Gone"]);
    assert.deepEqual(slots.map((slot) => slot["record_status"]), ["active", "active", "active", "archived"]);

    panel.answer = () => new Response(zipped(playlistOf(names)), { headers: { "content-encoding": "gzip" } });
    const third = await sync();
    assert.deepEqual(third.body.load, {
      provider: "panel",
      ...{ entries: 8, kept: 4, skipped: 0 },
      ...{ new: 0, renamed: 2, emptied: 0, gone: 0, unchanged: 2 },
    });
  });
});

Deno.test("a sync of the same playlist changes no slot and no programme", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    panel.answer = () => new Response(playlistOf(["NBA 01: Lakers vs Celtics 7:00 PM ET", "UK: SKY NEWS"]));
    await sync();
    const rows = () => sql`select epg_data_id, updated_at from guide.epg_data order by 1`;
    const before = [...await rows()];
    const again = await sync();
    assert.deepEqual(
      [again.body.load?.["unchanged"], again.body.read, again.body.refreshed?.["written"]],
      [2, 0, 0],
    );
    assert.deepEqual([...await rows()], before);
  });
});

Deno.test("the account is cut out of what is stored, and put back to fetch the playlist again", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    const seen: string[] = [];
    panel.answer = (request) => {
      seen.push(request.url);
      return new Response(playlistOf(["One", "Two"]));
    };
    await sync();
    await sync();
    assert.deepEqual(seen, [panel.url, panel.url]);
    const [stored] = await sql`
      select (select m3u_url from intake.providers) as m3u_url, (select string_agg(stream_url, ' ') from intake.channel_names) as urls,
        (select string_agg(slot_key, ' ') from intake.channel_names) as keys`;
    assert.ok(!JSON.stringify(stored).includes(ACCOUNT.password));
    assert.ok(!JSON.stringify(stored).includes(ACCOUNT.user));
    const log = await sql`select access_context, success from intake.credential_access_log`;
    assert.deepEqual([...log], [{ access_context: "playlist_sync", success: true }]);
  });
});

Deno.test("the account is cut out of addresses whose form alone does not show it", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    panel.answer = () =>
      new Response(
        `#EXTM3U\n#EXTINF:-1,One\nhttp://cdn.example/edge/${ACCOUNT.user}/x/${ACCOUNT.password}/one.m3u8\n`,
      );
    assert.equal((await sync()).status, 200);
    const [slot] = await sql`select stream_url, slot_key from intake.channel_names`;
    assert.deepEqual({ ...slot }, {
      stream_url: "http://cdn.example/edge/{s1}/x/{s2}/one.m3u8",
      slot_key: "edge/x/one",
    });
  });
});

Deno.test("text that is not UTF-8 is read all the same, and a bad entry is skipped and counted", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    const text = playlistOf(["Caf\u00e9 1", "Plain"]) + "#EXTINF:-1,No address follows\n";
    panel.answer = () => new Response(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    const { body } = await sync();
    assert.deepEqual([body.load?.["kept"], body.load?.["skipped"]], [2, 1]);
    const names = await sql`select channel_name from intake.channel_names order by position`;
    assert.deepEqual(names.map((row) => row["channel_name"]), ["Caf\u00e9 1", "Plain"]);
    const [load] = await sql`select skipped, skipped_examples from intake.playlist_loads`;
    assert.deepEqual({ ...load }, {
      skipped: 1,
      skipped_examples: [{ line: 10, reason: 'no address follows #EXTINF of "No address follows"' }],
    });
  });
});

Deno.test("a provider that never had channels and sends films alone is loaded, and without error", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    await sql`update intake.providers set last_error = 'an earlier one'`;
    const filmsOnly = playlistOf(["x"]).replace(/#EXTINF:-1 tvg-id.*\n.*\n/, "");
    panel.answer = () => new Response(filmsOnly);
    const { status, body } = await sync();
    assert.deepEqual([status, body.load?.["entries"], body.load?.["kept"], body.unread], [200, 1, 0, 0]);
    const [provider] = await sql`select last_loaded_at, last_error from intake.providers`;
    assert.deepEqual({ ...provider }, { last_loaded_at: NOW, last_error: null });
  });
});

Deno.test("more names than one call may read are read by the next calls, without fetching again", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    const names = Array.from({ length: 9_300 }, (_, index) => `UK: CHANNEL ${index}`);
    panel.answer = () => new Response(playlistOf(names));
    const first = await sync();
    assert.deepEqual([first.body.read, first.body.unread, first.body.refreshed], [9_000, 300, null]);
    assert.equal(first.body.load?.["new"], 9_300);
    const second = await sync();
    assert.deepEqual([second.body.load, second.body.read, second.body.unread], [null, 300, 0]);
    assert.equal(second.body.refreshed?.["channels"], 9_300);
    assert.equal(panel.hits, 1);
    const [unread] = await sql`
      select count(*)::integer from intake.channel_names as c
      where not exists (select from guide.epg_data as e where e.channel_name_id = c.channel_name_id)`;
    assert.equal(unread!["count"], 0);
  });
});

Deno.test("rows reach the database while the playlist is still arriving", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    const half = playlistOf(Array.from({ length: 50_000 }, (_, index) => `CHANNEL ${index}`));
    const rest = half.replace("#EXTM3U\n", "").replaceAll(/\/(\d+)\.(ts|mkv)/g, "/9$1.$2");
    let copiedBeforeTheRest = 0;
    // The second half is sent only once the database has seen rows of the first: whoever waits for the whole body waits for ever.
    const body = async function* () {
      for (let at = 0; at < half.length; at += 65_536) yield half.slice(at, at + 65_536);
      while (copiedBeforeTheRest === 0) {
        const [copy] = await sql`
          select coalesce(sum(tuples_processed), 0)::integer as rows from pg_stat_progress_copy
          where datname = current_database()`;
        copiedBeforeTheRest = copy!["rows"];
      }
      yield rest;
    };
    panel.answer = () => new Response(ReadableStream.from(body()).pipeThrough(new TextEncoderStream()));
    const { body: answer } = await sync();
    assert.deepEqual([answer.load?.["entries"], answer.load?.["kept"]], [200_000, 100_000]);
    assert.ok(copiedBeforeTheRest > 0);
  });
});
