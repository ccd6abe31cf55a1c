// Who gets no guide, or not all of it: keys, errors of ours, connections that break.
import assert from "node:assert/strict";
import {
  createKey,
  createProvider,
  KEY,
  loadGuide,
  PLAYLIST_URL,
  playlistOf,
  type TestGuide,
  withGuide,
} from "../../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";
import { handleEpg } from "./handler.ts";
import { depsOf, errorsPrinted, request } from "../../tests/guide_requests.ts";

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
