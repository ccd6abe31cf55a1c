import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import type postgres from "postgres";
import { ACCOUNT, NAMES, NOW, playlistOf } from "../../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";
import { createEmptyDatabase, dropDatabase } from "../database.ts";
import { main } from "../main.ts";
import { type TestDatabase, withDatabase } from "../test_database.ts";

const HEADER = "event_id,league,sport,event_name,home,away,start_utc,venue,status\n";
const EVENTS = HEADER +
  "1,NBA,Basketball,Los Angeles Lakers at Boston Celtics,Boston Celtics,Los Angeles Lakers,2026-03-02T00:00:00Z,TD Garden,scheduled\n";

interface Result {
  code: number;
  out: string;
  error: string;
}

interface Bench {
  sql: postgres.Sql;
  database: TestDatabase;
  /** The path of a file in the test's folder; written when a content is given. */
  file: (name: string, content?: string | Uint8Array) => string;
  /** The names in the test's folder. */
  names: () => string[];
  read: (name: string) => string;
  /** `generate` on the test's database as of NOW, with these options. */
  generate: (...options: string[]) => Promise<Result>;
}

async function printed(work: () => Promise<number>): Promise<Result> {
  const { log, error } = console;
  const result: Result = { code: -1, out: "", error: "" };
  console.log = (line: string) => result.out += `${line}\n`;
  console.error = (line: string) => result.error += `${line}\n`;
  try {
    result.code = await work();
  } finally {
    Object.assign(console, { log, error });
  }
  return result;
}

async function withBench(test: (bench: Bench) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat_" });
  const file = (name: string, content?: string | Uint8Array) => {
    const path = join(folder, name);
    if (typeof content === "string") Deno.writeTextFileSync(path, content);
    else if (content) Deno.writeFileSync(path, content);
    return path;
  };
  try {
    await withDatabase(async (sql, database) => {
      await test({
        sql,
        database,
        file,
        names: () => [...Deno.readDirSync(folder)].map((entry) => entry.name).sort(),
        read: (name) => Deno.readTextFileSync(join(folder, name)),
        generate: (...options) =>
          printed(() =>
            main(["generate", "--database-url", database.urlFor(), "--now", NOW.toISOString(), ...options])
          ),
      });
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Every row that a failed run must leave as it was, as one text. */
async function rowsOf(sql: postgres.Sql): Promise<string> {
  const tables = [
    "intake.providers",
    "intake.channel_names",
    "intake.provider_credentials",
    "intake.parsed_data",
    "intake.playlist_loads",
    "catalog.events",
    "catalog.teams",
    "guide.epg_data",
    "matching.channel_matches",
  ];
  const sums = tables.map((table) =>
    `(select md5(coalesce(string_agg(r::text, e'\n' order by r::text), '')) from ${table} as r)`
  );
  const [row] = await sql.unsafe(`select concat_ws(' ', ${sums.join(", ")}) as rows`);
  return row!["rows"];
}

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

Deno.test("bad input is one sentence with a remedy, and rows and files stay as they were", async (t) => {
  await withBench(async ({ sql, database, file, names, read, generate }) => {
    const server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      () => new Response("no", { status: 403 }),
    );
    const host = `127.0.0.1:${server.addr.port}`;
    const empty = `epgoat_test_${Deno.pid}_${crypto.randomUUID().slice(0, 8)}_empty`;
    await createEmptyDatabase(database.server, empty, { cron: "stand-in" });
    const good = file("good.m3u", playlistOf(NAMES));
    const events = file("good.csv", EVENTS);
    const out = file("guide.xml");
    assert.equal(
      (await generate("--playlist", good, "--events", events, "--out", out, "--provider", "good")).code,
      0,
    );
    const zipped = new Uint8Array(
      gzipSync(playlistOf(NAMES.concat(Array.from({ length: 500 }, (_, i) => `${i}`)))),
    );
    const playlist = (
      name: string,
      content: string | Uint8Array,
    ) => ["--playlist", file(name, content), "--events", events];
    const csv = (name: string, content: string) => ["--playlist", good, "--events", file(name, content)];
    const cases: [string, string[], RegExp][] = [
      [
        "no such playlist",
        ["--playlist", file("none.m3u")],
        /^Cannot read playlist \S*none\.m3u: there is no such file\n/,
      ],
      ["a folder", ["--playlist", file("")], /^Cannot read playlist \S+: Is a directory/],
      [
        "HTML",
        playlist("page.m3u", "<!DOCTYPE html>\n<html></html>"),
        /^Cannot read playlist page\.m3u: line 1 is HTML, expected #EXTM3U\n/,
      ],
      ["an empty file", playlist("empty.m3u", ""), /^Cannot read playlist empty\.m3u: the body is empty/],
      [
        "no entries",
        playlist("bare.m3u", "#EXTM3U\n"),
        /^Cannot read playlist bare\.m3u: none of its 1 lines begins an entry/,
      ],
      [
        "a torn gzip",
        playlist("torn.m3u.gz", zipped.subarray(0, zipped.length / 2)),
        /^Cannot read playlist torn\.m3u\.gz: the gzip body ends early/,
      ],
      [
        "a line of 100 MB",
        playlist("long.m3u", "x".repeat(100 * 2 ** 20)),
        /^Cannot read playlist long\.m3u: line 1 is longer than 65536 bytes/,
      ],
      [
        "a host that refuses",
        ["--playlist", `http://${host}/get.php?password=hidden`],
        /^Cannot read playlist 127\.0\.0\.1:\d+: host answered 403, expected 200\n/,
      ],
      [
        "no such events",
        ["--playlist", good, "--events", file("none.csv")],
        /^Cannot read events \S*none\.csv: there is no such file\n/,
      ],
      [
        "events without a column",
        csv("few.csv", HEADER.replace("home,", "")),
        /^Cannot read events \S*few\.csv: line 1 lacks column home\n/,
      ],
      [
        "events on impossible days",
        csv("days.csv", EVENTS.replace("03-02", "02-30")),
        /days\.csv: none of its 1 rows is an event; line 2: start_utc 2026-02-30T00:00:00Z is no possible instant\n/,
      ],
      [
        "events without rows",
        csv("bare.csv", HEADER),
        /^Cannot read events \S*bare\.csv: it holds no rows\n/,
      ],
      [
        "one bad file of two",
        [...csv("bad.csv", HEADER), events],
        /^Cannot read events \S*bad\.csv: it holds no rows\n/,
      ],
      [
        "an unknown timezone",
        ["--playlist", good, "--timezone", "Mars/Olympus"],
        /^Cannot make a guide for timezone Mars\/Olympus: there is no such zone\n/,
      ],
      [
        "a folder that does not exist",
        ["--playlist", good, "--matches", file("none/matches.csv")],
        /^Cannot write \S*none\/matches\.csv: its folder does not exist\n/,
      ],
      [
        "a folder as output",
        ["--playlist", good, "--matches", file("")],
        /^Cannot write \S+: it is a folder\n/,
      ],
      ["no such database", [
        "--playlist",
        good,
        "--database-url",
        "postgresql://postgres:hidden@127.0.0.1:1/x",
      ], /^Cannot connect to the database 127\.0\.0\.1:1: /],
      [
        "a database without tables",
        ["--playlist", good, "--database-url", database.server.urlFor(empty)],
        /^Cannot use the database \S+: it does not hold the project's tables\n/,
      ],
    ];
    try {
      for (const [what, options, message] of cases) {
        await t.step(what, async () => {
          const [rowsBefore, namesBefore, guideBefore] = [await rowsOf(sql), names(), read("guide.xml")];
          const { code, out: printedOut, error } = await generate(
            "--out",
            out,
            "--provider",
            "good",
            ...options,
          );
          assert.deepEqual([code, printedOut], [1, ""], error);
          assert.match(error, message);
          assert.match(error, /^Cannot [^\n]+[^.\n]\n[^\n]+\n$/);
          assert.ok(!error.includes("hidden"));
          assert.equal(await rowsOf(sql), rowsBefore);
          assert.deepEqual(names(), namesBefore);
          assert.equal(read("guide.xml"), guideBefore);
        });
      }
    } finally {
      await server.shutdown();
      await dropDatabase(database.server, empty);
    }
  });
});

Deno.test("a wrong command line exits with 2 and names the option and the help", async (t) => {
  const cases: [string[], RegExp][] = [
    [["--playlist", "x.m3u"], /^--out is missing\n/],
    [["--playlist", "x.m3u", "--out", "g.xml", "--tier", "gold"], /^--tier is none of /],
    [["--playlist", "x.m3u", "--out", "g.xml", "--chekc"], /--chekc/],
  ];
  for (const [args, message] of cases) {
    await t.step(args.join(" "), async () => {
      const { code, out, error } = await printed(() => main(["generate", ...args]));
      assert.deepEqual([code, out], [2, ""]);
      assert.match(error, message);
      assert.match(error, /\nRun deno task generate --help to see the options\.\n$/);
    });
  }
});

Deno.test("--help lists every option and the exit codes", async () => {
  const { code, out } = await printed(() => main(["generate", "--help"]));
  assert.equal(code, 0);
  for (
    const option of [
      "playlist",
      "events",
      "out",
      "playlist-out",
      "matches",
      "now",
      "timezone",
      "tier",
      "provider",
      "fresh",
      "database-url",
      "json",
    ]
  ) {
    assert.match(out, new RegExp(`^  --${option} `, "m"));
  }
  assert.match(out, /Exit codes: 0 done, 1 failed, 2 wrong usage/);
});

Deno.test("as a program: exit codes, and nothing but JSON on standard output", async (t) => {
  const program = fileURLToPath(new URL("../main.ts", import.meta.url));
  const start = async (...args: string[]) => {
    const command = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--quiet", program, "generate", ...args],
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    });
    const { code, stdout, stderr } = await command.output();
    return { code, out: new TextDecoder().decode(stdout), error: new TextDecoder().decode(stderr) };
  };
  await withBench(async ({ file, read }) => {
    await t.step("--fresh --json", async () => {
      const { code, out, error } = await start(
        ...["--playlist", file("list.m3u", playlistOf(NAMES)), "--events", file("events.csv", EVENTS)],
        ...["--now", NOW.toISOString(), "--out", file("guide.xml"), "--fresh", "--json"],
      );
      assert.deepEqual([code, error], [0, ""]);
      assert.equal(JSON.parse(out).playlist.newSlots, 5);
      assertWholeGuide(readXmltv(read("guide.xml")));
    });
    await t.step("a failure", async () => {
      const { code, out, error } = await start(
        "--playlist",
        file("none.m3u"),
        "--out",
        file("g.xml"),
        "--fresh",
        "--json",
      );
      assert.deepEqual([code, out], [1, ""]);
      assert.match(error, /^Cannot read playlist .*\nCheck the path given to --playlist\.?\n$/);
    });
    await t.step("wrong usage", async () => assert.equal((await start("--nonsense")).code, 2));
  });
});

async function rowsAsText(sql: postgres.Sql): Promise<string> {
  const [row] = await sql`
    select concat((select string_agg(p::text, ' ') from intake.providers as p), (select string_agg(c::text, ' ') from intake.channel_names as c),
      (select string_agg(a::text, ' ') from ops.audit_log as a), (select string_agg(k::text, ' ') from intake.provider_credentials as k)) as rows`;
  return row!["rows"];
}
