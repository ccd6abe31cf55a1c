import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { scanPlaylist } from "../_shared/playlist/scanner.ts";
import { VodFilter } from "../_shared/playlist/vod_filter.ts";
import {
  ACCOUNT,
  createKey,
  createProvider,
  KEY,
  LAKERS_AT_CELTICS,
  loadGuide,
  NAMES,
  NOW,
  PLAYLIST_URL,
  playlistOf,
  streamOf,
  type TestGuide,
  withGuide,
} from "../../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";
import { type EpgDeps, handleEpg } from "./handler.ts";

function depsOf({ sql, keys }: TestGuide): EpgDeps {
  return {
    sql,
    now: () => NOW,
    credentialKeys: () => Promise.resolve(keys),
    functionsUrl: "https://guide.example/functions/v1",
  };
}

function request(path: string, init: RequestInit = {}): Request {
  return new Request(`http://localhost/epg/${path}`, init);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** What a test of the clock or of logs prints to console.error. */
async function errorsPrinted(work: () => Promise<void>): Promise<string> {
  const { error } = console;
  const printed: string[] = [];
  console.error = (...values: unknown[]) => {
    printed.push(values.map((value) => value instanceof Error ? value.stack : String(value)).join(" "));
  };
  try {
    await work();
  } finally {
    console.error = error;
  }
  return printed.join("\n");
}

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

Deno.test("credentials that do not open fail the playlist alone, are logged, and nothing is told outside", async () => {
  await withGuide(async (guide) => {
    const missing = () =>
      Promise.reject(new Error("Cannot read credentials: EPGOAT_CREDENTIAL_KEYS is not set"));
    const deps = { ...depsOf(guide), credentialKeys: missing };
    const printed = await errorsPrinted(async () => {
      const response = await handleEpg(request(`${KEY}/panel.m3u`), deps);
      assert.equal(response.status, 500);
      assert.deepEqual(await response.json(), {
        source: "epgoat",
        code: "internal_error",
        message: "The request failed on our side",
        hint: "Try again later",
      });
    });
    assert.match(printed, /EPGOAT_CREDENTIAL_KEYS is not set/);
    assert.ok(!printed.includes(KEY));
    const log = await guide.sql`select success, error_message from intake.credential_access_log`;
    assert.deepEqual([...log], [{
      success: false,
      error_message: "Cannot read credentials: EPGOAT_CREDENTIAL_KEYS is not set",
    }]);
    const xml = await handleEpg(request(`${KEY}/panel.xml`), deps);
    assert.equal(xml.status, 200);
    await xml.body?.cancel();
  });
});

Deno.test("who may not have the guide is told why, and never sees the key again", async (t) => {
  await withGuide(async (guide) => {
    const { sql, providerId } = guide;
    const other = await createProvider(sql, "other", PLAYLIST_URL);
    const keyOf = async (
      letter: string,
      options: { status?: string; expiresAt?: Date; providerIds?: number[] },
    ) => {
      const key = letter.repeat(32);
      await createKey(sql, { key, providerIds: [providerId], ...options });
      return key;
    };
    const suspended = await keyOf("s", { status: "suspended" });
    const revoked = await keyOf("r", { status: "revoked" });
    const expired = await keyOf("e", { expiresAt: new Date(Date.now() - 1000) });
    const elsewhere = await keyOf("o", { providerIds: [other] });
    const ofSuspended = await keyOf("u", {});
    await sql`
      update billing.users set status = 'suspended'
      where user_id = (select user_id from billing.access_keys where key_prefix = 'uuuuuu')`;
    const cases: [string, number, string, string?][] = [
      [`${"x".repeat(32)}/panel.xml`, 401, "unknown_key"],
      [`${suspended}/panel.xml`, 401, "key_suspended"],
      [`${revoked}/panel.m3u`, 401, "key_suspended"],
      [`${expired}/panel.xml.gz`, 401, "key_expired"],
      [`${ofSuspended}/panel.xml`, 401, "key_suspended"],
      [`${elsewhere}/panel.xml`, 404, "unknown_guide"],
      [`${KEY}/nothing.xml`, 404, "unknown_guide"],
      [`${KEY}/panel.json`, 404, "unknown_path"],
      [`${KEY}/panel`, 404, "unknown_path"],
      [`${KEY}/../panel.xml`, 404, "unknown_path"],
      [`${KEY}/PANEL.xml`, 404, "unknown_path"],
      ["short/panel.xml", 404, "unknown_path"],
      ["", 404, "unknown_path"],
      [`${KEY}/panel.xml`, 405, "method_not_allowed", "POST"],
      [`${KEY}/panel.xml`, 405, "method_not_allowed", "DELETE"],
    ];
    for (const [path, status, code, method = "GET"] of cases) {
      await t.step(`${method} ${path}`, async () => {
        const printed = await errorsPrinted(async () => {
          const response = await handleEpg(request(path, { method }), depsOf(guide));
          assert.equal(response.status, status);
          assert.equal(response.headers.get("content-type"), "application/json; charset=utf-8");
          const text = await response.text();
          const body = JSON.parse(text);
          assert.equal(body.source, "epgoat");
          assert.equal(body.code, code);
          assert.match(body.message, /^Cannot .*[^.]$/);
          if (status !== 405) assert.ok(body.hint.length > 0);
          assert.ok(!path.includes("/") || !text.includes(path.split("/")[0]!));
          if (status === 405) assert.equal(response.headers.get("allow"), "GET, HEAD");
        });
        assert.equal(printed, "");
      });
    }
  });
});

Deno.test("a key that asks too often is told when to come back", async () => {
  await withGuide(async (guide) => {
    await guide.sql`update guide.tiers set requests_per_hour = 2 where tier_code = 'top'`;
    const get = () => handleEpg(request(`${KEY}/panel.xml`, { method: "HEAD" }), depsOf(guide));
    assert.deepEqual([(await get()).status, (await get()).status], [200, 200]);
    const refused = await handleEpg(request(`${KEY}/panel.xml`), depsOf(guide));
    assert.equal(refused.status, 429);
    assert.equal((await refused.json()).code, "too_many_requests");
    const seconds = Number(refused.headers.get("retry-after"));
    assert.ok(seconds > 1700 && seconds <= 1800, `${seconds} s`);
    await guide.sql`
      update billing.access_keys set allowance_at = allowance_at - make_interval(secs => ${seconds})`;
    assert.equal((await get()).status, 200);
  });
});

Deno.test("requests with a known key are logged with address and player", async () => {
  await withGuide(async (guide) => {
    const cases: [string, string | null][] = [
      ["203.0.113.7, 10.0.0.1", "203.0.113.7"],
      ["2001:db8::1", "2001:db8::1"],
      ["not an address", null],
    ];
    for (const [forwarded] of cases) {
      const headers = { "x-forwarded-for": forwarded, "user-agent": "Kodi/20" };
      await handleEpg(request(`${KEY}/panel.xml`, { method: "HEAD", headers }), depsOf(guide));
    }
    const log = await guide.sql`
      select host(ip_address) as address, user_agent, provider_slug, status_code
      from billing.key_access_logs order by key_access_log_id`;
    assert.deepEqual(
      [...log],
      cases.map(([, address]) => ({
        address,
        user_agent: "Kodi/20",
        provider_slug: "panel",
        status_code: 200,
      })),
    );
  });
});

Deno.test("an error of ours reveals neither the key nor what failed", async () => {
  await withGuide(async (guide) => {
    const printed = await errorsPrinted(async () => {
      await guide.sql`drop function billing.open_guide(text, text, inet, text)`;
      const response = await handleEpg(request(`${KEY}/panel.xml`), depsOf(guide));
      assert.equal(response.status, 500);
      assert.equal((await response.json()).code, "internal_error");
    });
    assert.match(printed, /open_guide/);
    assert.ok(!printed.includes(KEY));
  });
});

Deno.test("players that hang up in the middle leave no transaction and no connection behind", async () => {
  await withGuide(async (guide) => {
    const { sql } = guide;
    const names = Array.from({ length: 4_000 }, (_, index) => `UK: CHANNEL ${index} HD`);
    await loadGuide(sql, guide.providerId, playlistOf(names));
    const deps = depsOf(guide);
    const server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      (request) => handleEpg(request, deps),
    );
    const printed = await errorsPrinted(async () => {
      // More players than the pool has connections: if one of them kept its own, the last ones would wait for ever.
      for (const format of ["xml", "xml", "xml.gz", "m3u", "xml", "m3u", "xml.gz", "xml"]) {
        const hangUp = new AbortController();
        const url = `http://127.0.0.1:${server.addr.port}/epg/${KEY}/panel.${format}`;
        const response = await fetch(url, {
          signal: hangUp.signal,
          headers: { "accept-encoding": "identity" },
        });
        assert.equal(response.status, 200);
        const reader = response.body!.getReader();
        await reader.read();
        hangUp.abort();
        await assert.rejects(reader.closed);
        await noTransactionIsOpen(guide);
      }
    });
    assert.equal(printed, "");
    const whole = await handleEpg(request(`${KEY}/panel.xml`), deps);
    assertWholeGuide(readXmltv(await whole.text()));
    await server.shutdown();
  });
});

Deno.test("a guide that fails in the middle breaks off, is logged, and leaves no transaction", async () => {
  await withGuide(async (guide) => {
    // A tier without its line to join fails only when the programmes are rendered, after the channels have left.
    await guide.sql`alter view guide.programme_lines rename to programme_lines_gone`;
    const printed = await errorsPrinted(async () => {
      const response = await handleEpg(request(`${KEY}/panel.xml`), depsOf(guide));
      await assert.rejects(response.text());
      await noTransactionIsOpen(guide);
    });
    assert.match(printed, /programme_lines/);
  });
});

async function noTransactionIsOpen({ sql }: TestGuide): Promise<void> {
  for (let left = 100; left > 0; left--) {
    const open = await sql`
      select state, query from pg_stat_activity
      where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`;
    if (open.length === 0) return;
    if (left === 1) assert.deepEqual([...open], []);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
