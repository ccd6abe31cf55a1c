// What `generate` says of bad input and wrong usage, and that rows and files stay as they were.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type postgres from "postgres";
import { NAMES, NOW, playlistOf } from "../../tests/guide_fixtures.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";
import { createEmptyDatabase, dropDatabase } from "../database.ts";
import { main } from "../main.ts";
import { EVENTS, HEADER, printed, withBench } from "../../tests/command_runs.ts";

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
