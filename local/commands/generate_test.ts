import assert from "node:assert/strict";
import { gunzipSync, gzipSync } from "node:zlib";
import type postgres from "postgres";
import { ACCOUNT, NAMES, playlistOf } from "../../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";
import { EVENTS, HEADER, withBench } from "../../tests/command_runs.ts";

Deno.test("a playlist and events become a guide, a playlist with our ids and a report", async () => {
  await withBench(async ({ file, read, names, generate }) => {
    const { code, out, error } = await generate(
      ...["--playlist", file("My List.m3u", playlistOf(NAMES)), "--events", file("events.csv", EVENTS)],
      ...[
        "--out",
        file("guide.xml"),
        "--playlist-out",
        file("clone.m3u"),
        "--matches",
        file("matches.csv"),
        "--json",
      ],
    );
    assert.deepEqual([code, error], [0, ""]);
    const summary = JSON.parse(out);
    assert.equal(summary.provider, "my-list");
    assert.deepEqual([summary.events.rows, summary.events.created, summary.events.skipped], [1, 1, 0]);
    const { entries, kept, dropped, newSlots, skipped } = summary.playlist;
    assert.deepEqual({ entries, kept, dropped, newSlots, skipped }, {
      entries: 10,
      kept: 5,
      dropped: 5,
      newSlots: 5,
      skipped: 0,
    });
    assert.equal(
      Object.values(summary.playlist.droppedByRule).reduce((sum: number, count) => sum + Number(count), 0),
      5,
    );
    assert.equal(summary.namesRead, 5);
    assert.equal(summary.guide.matched, 1);
    for (const stage of ["database", "events", "playlist", "names", "guide", "render", "total"]) {
      assert.ok(summary.seconds[stage] >= 0, stage);
    }
    assert.ok(summary.peakMemoryMb > 10);

    const guide = readXmltv(read("guide.xml"));
    // No function draws pictures for a file on its own.
    assert.doesNotMatch(read("guide.xml"), /fixture-image/);
    assertWholeGuide(guide);
    const clone = read("clone.m3u");
    assert.match(clone, /^#EXTM3U x-tvg-url="guide\.xml"\n/);
    for (const { id } of guide.channels) assert.ok(clone.includes(`tvg-id="${id}"`));
    assert.ok(clone.includes(`/live/${ACCOUNT.user}/${ACCOUNT.password}/1001.ts`));
    const [header, first, ...rest] = read("matches.csv").trimEnd().split("\n");
    assert.equal(header, "channel_name,tvg_id,kind,event_ids,confidence,method,reason,start_utc,title");
    assert.ok(first?.startsWith(`${NAMES[0]},my-list.`), first);
    assert.match(first ?? "", /,event,1,\d\.\d+,.*,2026-03-02T00:00:00Z,/);
    assert.equal(rest.length, 4);
    assert.deepEqual(names(), ["My List.m3u", "clone.m3u", "events.csv", "guide.xml", "matches.csv"]);
  });
});

Deno.test("the same run again writes the same bytes and finds nothing new", async () => {
  await withBench(async ({ file, read, generate }) => {
    const options = [
      "--playlist",
      file("list.m3u", playlistOf(NAMES)),
      "--events",
      file("events.csv", EVENTS),
      "--json",
    ];
    await generate(...options, "--out", file("first.xml"), "--matches", file("first.csv"));
    const again = await generate(...options, "--out", file("second.xml"), "--matches", file("second.csv"));
    const { playlist, events, guide, namesRead } = JSON.parse(again.out);
    const { newSlots, renamedSlots, emptiedSlots, goneSlots, unchangedSlots } = playlist;
    assert.deepEqual([newSlots, renamedSlots, emptiedSlots, goneSlots, unchangedSlots], [0, 0, 0, 0, 5]);
    assert.deepEqual([events.created, events.updated, events.unchanged], [0, 0, 1]);
    assert.deepEqual([namesRead, guide.channels, guide.written, guide.archived], [0, 0, 0, 0]);
    assert.equal(read("second.xml"), read("first.xml"));
    assert.equal(read("second.csv"), read("first.csv"));
  });
});

Deno.test("on another database, and in another order of entries, the guide is the same", async () => {
  let first = "";
  const entries = playlistOf(NAMES).replace("#EXTM3U\n", "").split(/(?=#EXTINF)/);
  await withBench(async ({ file, read, generate }) => {
    await generate(
      "--playlist",
      file("list.m3u", `#EXTM3U\n${entries.join("")}`),
      "--events",
      file("e.csv", EVENTS),
      "--out",
      file("g.xml"),
    );
    first = read("g.xml");
  });
  await withBench(async ({ file, read, generate }) => {
    const turned = `#EXTM3U\n${entries.toReversed().join("")}`;
    await generate(
      "--playlist",
      file("list.m3u", turned),
      "--events",
      file("e.csv", EVENTS),
      "--out",
      file("g.xml"),
    );
    assert.equal(read("g.xml"), first);
  });
});

Deno.test("a compressed guide and a compressed playlist are the same as plain ones", async () => {
  await withBench(async ({ file, read, generate }) => {
    const plain = await generate(
      "--playlist",
      file("list.m3u", playlistOf(NAMES)),
      "--out",
      file("guide.xml"),
    );
    assert.equal(plain.code, 0);
    const zipped = file("list.m3u.gz", new Uint8Array(gzipSync(playlistOf(NAMES))));
    const result = await generate("--playlist", zipped, "--out", file("guide.xml.gz"), "--json");
    assert.equal(JSON.parse(result.out).playlist.unchangedSlots, 5);
    assert.equal(gunzipSync(Deno.readFileSync(file("guide.xml.gz"))).toString(), read("guide.xml"));
  });
});

Deno.test("the report for a person says what was read, skipped and written", async () => {
  await withBench(async ({ file, generate }) => {
    const events = EVENTS + EVENTS.replace(HEADER, "").replace("1,NBA", "2,").repeat(30);
    const playlist = `${playlistOf(NAMES)}#EXTINF:-1,Torn\n`;
    const { code, out, error } = await generate(
      ...[
        "--playlist",
        file("list.m3u", playlist),
        "--events",
        file("events.csv", events),
        "--out",
        file("guide.xml"),
      ],
    );
    assert.deepEqual([code, error], [0, ""]);
    assert.match(
      out,
      /^Playlist: 10 entries, 5 films and series dropped, 5 channels \(5 new, 0 renamed, 0 gone\)$/m,
    );
    assert.match(out, /^Skipped 1 entries:\n {2}line 22: no address follows #EXTINF of "Torn"$/m);
    assert.match(out, /^Events: 31 rows, 1 new, 0 changed$/m);
    assert.match(out, /^Skipped 30 rows:\n {2}.*events\.csv, line 3: league is empty$/m);
    assert.match(out, /^ {2}… and 10 more$/m);
    assert.match(out, /^Wrote .*guide\.xml in [\d.]+ s$/m);
  });
});

Deno.test("a playlist is fetched from an address, whose account appears nowhere but in the clone", async () => {
  await withBench(async ({ sql, file, read, generate }) => {
    const server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      () => new Response(playlistOf(NAMES)),
    );
    const url =
      `http://127.0.0.1:${server.addr.port}/get.php?username=${ACCOUNT.user}&password=${ACCOUNT.password}`;
    const result = await generate(
      "--playlist",
      url,
      "--out",
      file("guide.xml"),
      "--playlist-out",
      file("clone.m3u"),
    );
    await server.shutdown();
    assert.equal(result.code, 0, result.error);
    for (const text of [result.out, result.error, read("guide.xml"), await rowsAsText(sql)]) {
      assert.ok(!text.includes(ACCOUNT.password));
    }
    assert.ok(read("clone.m3u").includes(ACCOUNT.password));
    const [provider] = await sql`select slug from intake.providers`;
    assert.equal(provider!["slug"], "127-0-0-1");
  });
});

async function rowsAsText(sql: postgres.Sql): Promise<string> {
  const [row] = await sql`
    select concat((select string_agg(p::text, ' ') from intake.providers as p), (select string_agg(c::text, ' ') from intake.channel_names as c),
      (select string_agg(a::text, ' ') from ops.audit_log as a), (select string_agg(k::text, ' ') from intake.provider_credentials as k)) as rows`;
  return row!["rows"];
}
