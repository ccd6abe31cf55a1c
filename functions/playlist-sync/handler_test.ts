import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import type postgres from "postgres";
import {
  ACCOUNT,
  createProvider,
  each,
  LAKERS_AT_CELTICS,
  NOW,
  playlistOf,
  testKeys,
} from "../../tests/guide_fixtures.ts";
import { withDatabase } from "../../local/test_database.ts";
import { importEvents } from "../_shared/event_import.ts";
import { handlePlaylistSync, type PlaylistSyncDeps } from "./handler.ts";

const TOKEN = "token-of-the-test";

/** What the provider's panel answers; `hits` counts its requests. */
interface Panel {
  host: string;
  url: string;
  hits: number;
  answer: (request: Request) => Response | Promise<Response>;
}

interface SyncTest {
  sql: postgres.Sql;
  panel: Panel;
  providerId: number;
  deps: PlaylistSyncDeps;
  /** Asks the function to sync the provider `panel`. */
  sync: (deps?: PlaylistSyncDeps) => Promise<{ status: number; body: SyncAnswer }>;
}

/** The answer's fields that tests look at: counts of a good sync, or the words of an error. */
interface SyncAnswer {
  load: Record<string, unknown> | null;
  read: number;
  unread: number;
  refreshed: Record<string, number> | null;
  code: string;
  message: string;
  hint: string;
}

function request(body: string, headers: Record<string, string> = { "x-epgoat-token": TOKEN }): Request {
  return new Request("http://localhost/playlist-sync", { method: "POST", headers, body });
}

async function withPanel(test: (context: SyncTest) => Promise<void>): Promise<void> {
  await withDatabase(async (sql) => {
    const panel: Panel = { host: "", url: "", hits: 0, answer: () => new Response(null, { status: 404 }) };
    const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, (request) => {
      panel.hits++;
      return panel.answer(request);
    });
    panel.host = `127.0.0.1:${server.addr.port}`;
    panel.url = `http://${panel.host}/get.php?username=${ACCOUNT.user}&password=${ACCOUNT.password}`;
    const keys = await testKeys();
    const deps: PlaylistSyncDeps = {
      sql,
      now: () => NOW,
      credentialKeys: () => Promise.resolve(keys),
      token: TOKEN,
      guard: { allowHosts: [panel.host], timeoutMs: 20_000 },
    };
    const sync: SyncTest["sync"] = async (changed = deps) => {
      const response = await handlePlaylistSync(request('{"provider": "panel"}'), changed);
      return { status: response.status, body: await response.json() };
    };
    try {
      await sql.begin((sql) => importEvents(sql, "manual", each([LAKERS_AT_CELTICS])));
      const providerId = await createProvider(sql, "panel", panel.url);
      await test({ sql, panel, providerId, deps, sync });
    } finally {
      await server.shutdown();
    }
  });
}

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

function zipped(text: string) {
  return new Uint8Array(gzipSync(text));
}

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
