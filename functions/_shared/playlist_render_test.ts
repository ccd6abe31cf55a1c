import assert from "node:assert/strict";
import fc from "fast-check";
import type postgres from "postgres";
import { withDatabase } from "../../local/test_database.ts";
import { createProvider, NOW, streamOf, testKeys } from "../../tests/guide_fixtures.ts";
import type { PlaylistEntry } from "./playlist/playlist_entry.ts";
import { scanPlaylist } from "./playlist/scanner.ts";
import { fillStreamUrl } from "./playlist/stream_url.ts";
import { VodFilter } from "./playlist/vod_filter.ts";
import { renderPlaylist } from "./playlist_render.ts";
import { syncPlaylist } from "./playlist_sync.ts";

async function entriesOf(playlist: string): Promise<PlaylistEntry[]> {
  const { entries } = scanPlaylist(streamOf(playlist), new VodFilter([]), { source: "test" });
  return (await Array.fromAsync(entries)).flat();
}

/** The playlist given back for one that was loaded. */
async function roundTrip(sql: postgres.Sql, providerId: number, playlist: string): Promise<string> {
  const options = { providerId, source: "test", at: NOW, keys: await testKeys() };
  const { secrets } = await sql.begin((sql) => syncPlaylist(sql, streamOf(playlist), options));
  const chunks = renderPlaylist(sql, {
    providerId,
    guideUrl: 'https://guide.example/"key"/panel.xml.gz',
    fillUrl: (template) => fillStreamUrl(template, secrets),
  });
  return await new Blob(await Array.fromAsync(chunks) as BlobPart[]).text();
}

/** What a player must find again: everything but their id, the duration, and quotes that M3U has no way to write. */
function kept({ position: _position, tvgId: _tvgId, duration: _duration, ...entry }: PlaylistEntry): unknown {
  const withoutQuotes = (value: string) => value.replaceAll('"', "'");
  return {
    ...entry,
    name: withoutQuotes(entry.name),
    tvgName: withoutQuotes(entry.tvgName ?? entry.name),
    tvgLogo: entry.tvgLogo && withoutQuotes(entry.tvgLogo),
    groupTitle: entry.groupTitle && withoutQuotes(entry.groupTitle),
    attributes: Object.fromEntries(
      Object.entries(entry.attributes).map(([key, value]) => [key, withoutQuotes(value)]),
    ),
  };
}

Deno.test("a playlist is given back with the same entries in the same order", async () => {
  await withDatabase(async (sql) => {
    const providerId = await createProvider(sql, "panel", "http://panel.example/list.m3u");
    // Pieces that mean something to M3U and to stream addresses, among ordinary text. Names that print attributes themselves
    // (`tvg-id=`) are left out: the format has no way to write them.
    const word = fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        ",",
        "=",
        " ",
        "#EXTINF:",
        "-1",
        "|",
        "{s1}",
        "{o}",
        "\\",
        "<&>",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join("").replaceAll(/[\r\n]/g, " "));
    const value = text.map((text) => text.replaceAll('"', ""));
    const entry = fc.record({
      name: text,
      attributes: fc.dictionary(
        fc.constantFrom("tvg-id", "tvg-name", "tvg-logo", "group-title", "catchup", "tvg-chno", "timeshift"),
        value,
      ),
      options: fc.array(fc.constantFrom("#EXTVLCOPT:http-user-agent=x", "#KODIPROP:a=b", "#EXTGRP:Sports"), {
        maxLength: 2,
      }),
      path: fc.constantFrom(
        "live/user/pass/",
        "user/pass/",
        "hls/{o}/",
        "live.php?mac=00:1A:79:00:00:01&stream=",
      ),
    });
    const property = fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 20 }), async (given) => {
      const playlist = given.map(({ name, attributes, options, path }, index) => {
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join("");
        const lines = options.map((line) => `${line}\n`).join("");
        return `#EXTINF:-1${written},${name}\n${lines}http://panel.example/${path}${index}\n`;
      }).join("");
      const entries = await entriesOf(playlist);
      const again = await entriesOf(await roundTrip(sql, providerId, playlist));
      assert.deepEqual(again.map(kept), entries.map(kept));
      const ids = again.map((entry) => entry.tvgId);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id ?? "", /^panel\.[0-9a-f]{16}$/);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

Deno.test("the header names our guide and quotes cannot end an attribute early", async () => {
  await withDatabase(async (sql) => {
    const providerId = await createProvider(sql, "panel", "http://panel.example/list.m3u");
    const playlist = await roundTrip(
      sql,
      providerId,
      `#EXTM3U x-tvg-url="http://theirs.example/guide.xml"\n` +
        `#EXTINF:-1 tvg-id="theirs" tvg-name='The "A" Team' catchup="default",The "A" Team\n` +
        `http://panel.example/live/user/pass/7.ts\n`,
    );
    const [slot] = await sql`select guide_channel_id from intake.channel_names`;
    assert.equal(
      playlist,
      `#EXTM3U x-tvg-url="https://guide.example/'key'/panel.xml.gz"\n` +
        `#EXTINF:-1 tvg-id="${
          slot!["guide_channel_id"]
        }" tvg-name="The 'A' Team" catchup="default",The 'A' Team\n` +
        `http://panel.example/live/user/pass/7.ts\n`,
    );
  });
});
