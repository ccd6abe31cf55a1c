import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { scanPlaylist } from "../_shared/playlist/scanner.ts";
import { VodFilter } from "../_shared/playlist/vod_filter.ts";
import {
  ACCOUNT,
  KEY,
  LAKERS_AT_CELTICS,
  loadGuide,
  NAMES,
  playlistOf,
  streamOf,
  withGuide,
} from "../../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";
import { handleEpg } from "./handler.ts";
import { bytesOf, depsOf, request } from "../../tests/guide_requests.ts";

Deno.test("the guide is whole, well-formed, sorted and in UTC, plain or compressed", async () => {
  await withGuide(async (guide) => {
    const deps = depsOf(guide);
    const plain = await handleEpg(request(`${KEY}/panel.xml`), deps);
    assert.equal(plain.status, 200);
    assert.equal(plain.headers.get("content-type"), "application/xml; charset=utf-8");
    assert.equal(plain.headers.get("content-encoding"), null);
    const document = await plain.text();
    const read = readXmltv(document);
    assertWholeGuide(read);
    assert.deepEqual(read.channels.map((channel) => channel.names[0]).sort(), [...NAMES].sort());
    const start = LAKERS_AT_CELTICS.startAt.toISOString().replace(/\D/g, "").slice(0, 14);
    const event = read.programmes.find((programme) => programme.start === `${start} +0000`);
    assert.match(event?.title ?? "", /Los Angeles Lakers at Boston Celtics$/);
    assert.match(
      document,
      /<icon src="https:\/\/guide\.example\/functions\/v1\/fixture-image\/event-\d+\.svg\?v=[0-9a-f]{8}"\/>/,
    );

    const zipped = await handleEpg(
      request(`${KEY}/panel.xml.gz`, { headers: { "accept-encoding": "gzip" } }),
      deps,
    );
    assert.equal(zipped.headers.get("content-type"), "application/gzip");
    assert.equal(zipped.headers.get("content-encoding"), null);
    assert.equal(gunzipSync(await bytesOf(zipped)).toString(), document);
  });
});

Deno.test("characters that XML cannot hold do not make the guide unreadable", async () => {
  await withGuide(async (guide) => {
    const names = ["A\u0008B", "C\uffffD", "E\u{1f3c0}F", "G]]>H", "I&amp;J"];
    await loadGuide(guide.sql, guide.providerId, playlistOf(names));
    await guide.sql`update guide.epg_data set title = ${"line\r\nbreak \u0004\ufffe\u007f \\N"}`;
    const read = readXmltv(await (await handleEpg(request(`${KEY}/panel.xml`), depsOf(guide))).text());
    assertWholeGuide(read);
    const shown = read.channels.map((channel) => channel.names[0]).sort();
    assert.deepEqual(shown, ["AB", "C D", "E\u{1f3c0}F", "G]]>H", "I&amp;J"]);
    assert.match(read.programmes[0]!.title, /^line\s+break .*\\N$/);
  });
});

Deno.test("a body is compressed on the way only for players that accept it", async (t) => {
  await withGuide(async (guide) => {
    const cases: [string | null, boolean][] = [
      [null, false],
      ["gzip", true],
      ["deflate, GZIP;q=0.5", true],
      ["x-gzip", true],
      ["*", true],
      ["identity", false],
      ["gzip;q=0", false],
      ["gzip; q=0.000", false],
      ["*;q=0", false],
      ["gzip;q=0, *", false],
      ["*;q=0, gzip", true],
      ["br", false],
    ];
    for (const [header, isZipped] of cases) {
      await t.step(header ?? "no header", async () => {
        const init = header === null ? {} : { headers: { "accept-encoding": header } };
        const response = await handleEpg(request(`${KEY}/panel.xml`, init), depsOf(guide));
        assert.equal(response.headers.get("content-encoding"), isZipped ? "gzip" : null);
        assert.equal(response.headers.get("vary"), "accept-encoding");
        const body = await bytesOf(response);
        readXmltv(isZipped ? gunzipSync(body).toString() : new TextDecoder().decode(body));
      });
    }
  });
});

Deno.test("HEAD answers like GET, without a body and without calling the guide empty", async (t) => {
  await withGuide(async (guide) => {
    const server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      (request) => handleEpg(request, depsOf(guide)),
    );
    for (const format of ["xml", "xml.gz", "m3u"]) {
      await t.step(format, async () => {
        const url = `http://127.0.0.1:${server.addr.port}/epg/${KEY}/panel.${format}`;
        const answer = async (method: string) => {
          const response = await fetch(url, { method, headers: { "accept-encoding": "gzip" } });
          const body = await bytesOf(response);
          const headers = Object.fromEntries(response.headers);
          // How a body is framed says nothing where there is none.
          for (const name of ["date", "transfer-encoding"]) delete headers[name];
          return { status: response.status, headers, isEmpty: body.length === 0 };
        };
        const get = await answer("GET");
        assert.equal(get.status, 200);
        assert.equal(get.isEmpty, false);
        assert.deepEqual(await answer("HEAD"), { ...get, isEmpty: true });
      });
    }
    await server.shutdown();
  });
});

Deno.test("the ETag stays until the guide changes, and a player that has the guide gets 304", async () => {
  await withGuide(async (guide) => {
    const { sql } = guide;
    const etagOf = async (format: string) => {
      const response = await handleEpg(request(`${KEY}/panel.${format}`, { method: "HEAD" }), depsOf(guide));
      return response.headers.get("etag") ?? "";
    };
    const statusWith = async (header: string) => {
      const response = await handleEpg(
        request(`${KEY}/panel.xml`, { headers: { "if-none-match": header } }),
        depsOf(guide),
      );
      if (response.status === 304) assert.equal(response.body, null);
      assert.notEqual(response.headers.get("etag"), null);
      await response.body?.cancel();
      return response.status;
    };
    const etag = await etagOf("xml");
    assert.match(etag, /^W\/"[!-~]+"$/);
    assert.equal(await etagOf("xml"), etag);
    assert.notEqual(await etagOf("xml.gz"), etag);
    const strong = etag.replace(/^W\//, "");
    for (const header of [etag, strong, `"other", ${etag}`, `W/"other",${strong}`, "*"]) {
      assert.equal(await statusWith(header), 304, header);
    }
    for (const header of ['"other"', 'W/"other", "more"', strong.replaceAll('"', "")]) {
      assert.equal(await statusWith(header), 200, header);
    }
    await loadGuide(sql, guide.providerId, playlistOf(NAMES));
    assert.equal(await etagOf("xml"), etag, "a load that changes nothing");
    await sql`update guide.epg_data set title = 'Another title' where block = 'event'`;
    const changed = await etagOf("xml");
    assert.notEqual(changed, etag);
    await loadGuide(sql, guide.providerId, playlistOf(["NBA 01:", ...NAMES.slice(1)]));
    assert.notEqual(await etagOf("xml"), changed, "a renamed channel");
  });
});

Deno.test("the window of the next day is another guide", async () => {
  await withGuide(async (guide) => {
    const etagAt = async (now: Date) => {
      const deps = { ...depsOf(guide), now: () => now };
      return (await handleEpg(request(`${KEY}/panel.xml`, { method: "HEAD" }), deps)).headers.get("etag");
    };
    assert.equal(
      await etagAt(new Date("2026-03-01T05:00:00Z")),
      await etagAt(new Date("2026-03-02T04:59:00Z")),
    );
    assert.notEqual(
      await etagAt(new Date("2026-03-02T04:59:00Z")),
      await etagAt(new Date("2026-03-02T05:00:00Z")),
    );
  });
});

Deno.test("the playlist has our ids, the guide's address and the account back in its addresses", async () => {
  await withGuide(async (guide) => {
    const response = await handleEpg(request(`${KEY}/panel.m3u`), depsOf(guide));
    assert.equal(response.headers.get("content-type"), "audio/x-mpegurl; charset=utf-8");
    const { entries, summary } = scanPlaylist(streamOf(await response.text()), new VodFilter([]), {
      source: "clone",
    });
    const all = (await Array.fromAsync(entries)).flat();
    assert.deepEqual(summary.guideUrls, [`https://guide.example/functions/v1/epg/${KEY}/panel.xml.gz`]);
    assert.deepEqual(all.map((entry) => entry.name), NAMES.map((name) => name.replaceAll('"', "'")));
    const guideText = await (await handleEpg(request(`${KEY}/panel.xml`), depsOf(guide))).text();
    const ids = readXmltv(guideText).channels.map((channel) => channel.id);
    assert.deepEqual(all.map((entry) => entry.tvgId).sort(), ids);
    assert.equal(
      all[0]?.url,
      `http://panel.example:8080/live/${ACCOUNT.user}/${ACCOUNT.password}/1001.ts`,
    );
    const stored = await guide
      .sql`select string_agg(stream_url, ' ') as urls from intake.channel_names`;
    assert.ok(!stored[0]!["urls"].includes(ACCOUNT.password));
    const log = await guide.sql`
      select access_context, success, error_message from intake.credential_access_log`;
    assert.deepEqual([...log], [{ access_context: "player_playlist", success: true, error_message: null }]);
    const [used] = await guide.sql`select last_used_at from intake.provider_credentials`;
    assert.ok(used!["last_used_at"] instanceof Date);
  });
});

Deno.test("a new password at the provider reaches players that have the playlist already", async () => {
  await withGuide(async (guide) => {
    const before = await handleEpg(request(`${KEY}/panel.m3u`), depsOf(guide));
    await before.body?.cancel();
    await loadGuide(
      guide.sql,
      guide.providerId,
      playlistOf(NAMES).replaceAll(ACCOUNT.password, "an0ther-pa55"),
    );
    const init = { headers: { "if-none-match": before.headers.get("etag") ?? "" } };
    const after = await handleEpg(request(`${KEY}/panel.m3u`, init), depsOf(guide));
    assert.equal(after.status, 200);
    assert.match(await after.text(), /an0ther-pa55/);
  });
});
