// Playlists, accounts and calls that are no good: what is said of them, and that slots and guide stay as they were.
import assert from "node:assert/strict";
import type postgres from "postgres";
import { ACCOUNT, createProvider, playlistOf } from "../../tests/guide_fixtures.ts";
import { handlePlaylistSync, type PlaylistSyncDeps } from "./handler.ts";
import { type Panel, request, TOKEN, withPanel, zipped } from "../../tests/panel_syncs.ts";

/** Everything a failed sync must leave as it was. */
async function lastGoodState(sql: postgres.Sql): Promise<unknown> {
  const slots = await sql`select * from intake.channel_names order by channel_name_id`;
  const programmes = await sql`select * from guide.epg_data order by epg_data_id`;
  const loads = await sql`select * from intake.playlist_loads`;
  const credentials = await sql`select encrypted_credentials from intake.provider_credentials`;
  const providers = await sql`select slug, m3u_url, last_loaded_at, guide_urls from intake.providers`;
  const staged = await sql`select count(*)::integer from intake.entries_staging`;
  return [slots, programmes, loads, credentials, providers, staged].map((rows) => [...rows]);
}

Deno.test("a playlist that cannot be read is named by its host, and slots and guide stay as they were", async (t) => {
  await withPanel(async ({ sql, panel, deps, sync }) => {
    panel.answer = () => new Response(playlistOf(["NBA 01: Lakers vs Celtics 7:00 PM ET", "UK: SKY NEWS"]));
    assert.equal((await sync()).status, 200);
    const before = await lastGoodState(sql);
    const packed = zipped(playlistOf(Array.from({ length: 2_000 }, (_, index) => `Channel ${index}`)));
    const text = (body: string, status = 200) => () => new Response(body, { status });
    const impatient = { ...deps, guard: { ...deps.guard, timeoutMs: 300 } };
    const guarded = { ...deps, guard: {} };
    let sent = 0;
    const cases: [string, string, Panel["answer"], PlaylistSyncDeps?][] = [
      ["HTML", "html_body", text("<!DOCTYPE html><html><body>Login</body></html>")],
      ["JSON", "json_body", text('{"user_info": {"auth": 0}}')],
      ["an empty body", "empty_body", text("")],
      ["no entries", "no_entries", text("#EXTM3U\n")],
      ["films only", "no_entries", text(playlistOf(["x"]).replace(/#EXTINF:-1 tvg-id.*\n.*\n/, ""))],
      [
        "random bytes",
        "no_entries",
        () => new Response(Uint8Array.from({ length: 5000 }, (_, i) => i * 7 % 251)),
      ],
      ["401", "http_status", text("no", 401)],
      ["403", "http_status", text("no", 403)],
      ["500", "http_status", text("no", 500)],
      ["a redirect loop", "redirect_loop", (request) => Response.redirect(request.url)],
      ["a redirect elsewhere", "address_refused", () => Response.redirect("http://127.0.0.1:1/secret")],
      ["no answer in time", "timeout", answersLate, impatient],
      ["a body that stalls", "timeout", () => new Response(stalling("#EXTM3U\n#EXTINF:-1,A\n")), impatient],
      ["a truncated gzip", "truncated_gzip", () => new Response(packed.subarray(0, packed.length / 2))],
      [
        "a broken gzip",
        "corrupt_gzip",
        () => new Response(packed.map((byte, i) => i > 30 && i < 60 ? 255 : byte)),
      ],
      ["a private address", "address_refused", text(playlistOf(["x"])), guarded],
      [
        "a line of 100 MB",
        "line_too_long",
        () => new Response(oneLine(100 * 2 ** 20, (bytes) => sent = bytes)),
      ],
    ];
    for (const [what, code, answer, changed] of cases) {
      await t.step(what, async () => {
        panel.answer = answer;
        const { status, body } = await sync(changed);
        assert.deepEqual([status, body.code], [502, code]);
        assert.ok(body.message.startsWith(`Cannot read playlist ${panel.host}: `), body.message);
        assert.doesNotMatch(body.message, /[.!?](?: |$)/);
        assert.ok(body.hint.length > 0);
        const told = JSON.stringify(body);
        for (const secret of [ACCOUNT.user, ACCOUNT.password, "?username", "/secret"]) {
          assert.ok(!told.includes(secret), told);
        }
        const [provider] = await sql`select last_error from intake.providers`;
        assert.equal(provider!["last_error"], body.message);
        assert.deepEqual(await lastGoodState(sql), before);
      });
    }
    assert.ok(sent < 20 * 2 ** 20, `${sent} bytes of the long line were fetched`);
    panel.answer = () => new Response(playlistOf(["NBA 01: Lakers vs Celtics 7:00 PM ET", "UK: SKY NEWS"]));
    assert.equal((await sync()).status, 200);
    assert.equal((await sql`select last_error from intake.providers`)[0]!["last_error"], null);
  });
});

Deno.test("a host that is not there is an error like any other", async () => {
  await withPanel(async ({ sql, deps, sync }) => {
    // Port 1 is reserved and has no listener.
    await sql`update intake.providers set m3u_url = 'http://127.0.0.1:1/get.php?password=hidden'`;
    const { status, body } = await sync({ ...deps, guard: { allowHosts: ["127.0.0.1:1"] } });
    assert.deepEqual([status, body.code], [502, "unreachable"]);
    assert.equal(body.message, "Cannot read playlist 127.0.0.1:1: the connection failed");
  });
});

Deno.test("credentials that do not open are named as the reason, logged, and nothing is fetched", async (t) => {
  await withPanel(async ({ sql, panel, deps, sync }) => {
    panel.answer = () => new Response(playlistOf(["One"]));
    await sync();
    await t.step("without keys", async () => {
      const credentialKeys = () => Promise.reject(new Error("Cannot read credentials: no key"));
      const { status, body } = await sync({ ...deps, credentialKeys });
      assert.deepEqual([status, body.code], [500, "credentials_unreadable"]);
      assert.match(body.hint, /EPGOAT_CREDENTIAL_KEYS/);
      const [provider] = await sql`select last_error from intake.providers`;
      assert.equal(provider!["last_error"], "Cannot read credentials: no key");
      const log = await sql`select success from intake.credential_access_log`;
      assert.deepEqual([...log], [{ success: false }]);
    });
    await t.step("without credentials", async () => {
      await sql`delete from intake.provider_credentials`;
      assert.deepEqual((await sync()).body.code, "missing_stream_secret");
    });
    assert.equal(panel.hits, 1);
  });
});

Deno.test("an error of ours is told to nobody outside", async () => {
  await withPanel(async ({ sql, panel, sync }) => {
    panel.answer = () => new Response(playlistOf(["One"]));
    await sql`drop function intake.load_entries(bigint, timestamptz)`;
    const { error } = console;
    let printed = "";
    console.error = (value: unknown) => printed += String(value);
    const { status, body } = await sync().finally(() => console.error = error);
    assert.deepEqual([status, body.code], [500, "internal_error"]);
    assert.match(printed, /load_entries/);
    const [provider] = await sql`select last_error from intake.providers`;
    assert.equal(provider!["last_error"], "The sync failed on our side");
  });
});

Deno.test("a call without the token, the method or a known provider is refused", async (t) => {
  await withPanel(async ({ sql, panel, providerId, deps }) => {
    await createProvider(sql, "asleep", panel.url);
    await sql`update intake.providers set is_active = false where slug = 'asleep'`;
    await createProvider(sql, "guide-only", panel.url);
    await sql`update intake.providers set m3u_url = null where slug = 'guide-only'`;
    const body = '{"provider": "panel"}';
    const cases: [string, Request, number, string][] = [
      ["no token", request(body, {}), 401, "wrong_token"],
      ["a wrong token", request(body, { "x-epgoat-token": "token-of-the-tesT" }), 401, "wrong_token"],
      ["part of the token", request(body, { "x-epgoat-token": TOKEN.slice(0, -1) }), 401, "wrong_token"],
      ["no JSON", request("panel"), 400, "bad_request"],
      ["no provider", request("{}"), 400, "bad_request"],
      ["a provider that is no slug", request('{"provider": "Panel; --"}'), 400, "bad_request"],
      ["an unknown provider", request('{"provider": "nobody"}'), 404, "unknown_provider"],
      ["an inactive provider", request('{"provider": "asleep"}'), 404, "unknown_provider"],
      ["a provider without a playlist", request('{"provider": "guide-only"}'), 404, "unknown_provider"],
      ["GET", new Request("http://localhost/playlist-sync"), 405, "method_not_allowed"],
    ];
    for (const [what, call, status, code] of cases) {
      await t.step(what, async () => {
        const response = await handlePlaylistSync(call, deps);
        assert.equal(response.status, status);
        const answer = await response.json();
        assert.deepEqual([answer.source, answer.code], ["epgoat", code]);
        assert.ok(!JSON.stringify(answer).includes(TOKEN));
      });
    }
    await t.step("a token that is not configured opens nothing", async () => {
      const response = await handlePlaylistSync(request(body, { "x-epgoat-token": "" }), {
        ...deps,
        token: "",
      });
      assert.equal(response.status, 401);
      await response.body?.cancel();
    });
    assert.equal(panel.hits, 0);
    const [provider] = await sql`
      select last_error from intake.providers where provider_id = ${providerId}`;
    assert.equal(provider!["last_error"], null);
  });
});

function stalling(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
  });
}

/** Answers, but long after the caller of the test has given up. */
function answersLate(): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(new Response("late")), 700));
}

function oneLine(length: number, onSent: (bytes: number) => void): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode("#EXTM3U ".repeat(8_192));
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= length) return controller.close();
      sent += chunk.length;
      onSent(sent);
      controller.enqueue(chunk);
    },
  });
}
