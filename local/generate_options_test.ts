import assert from "node:assert/strict";
import { readGenerateOptions } from "./generate_options.ts";
import { LocalError } from "./local_error.ts";
import { UsageError } from "./usage_error.ts";

const NEEDED = ["--playlist", "list.m3u", "--out", "guide.xml"];

Deno.test("options left out have the documented values", () => {
  const before = Date.now();
  const { now, ...options } = readGenerateOptions(NEEDED);
  assert.ok(now.getTime() >= before && now.getTime() <= Date.now());
  assert.deepEqual(options, {
    playlist: "list.m3u",
    events: [],
    timezone: null,
    tier: "top",
    out: "guide.xml",
    playlistOut: null,
    matches: null,
    provider: "list",
    fresh: false,
    databaseUrl: null,
    json: false,
  });
});

Deno.test("options given are read", () => {
  const { now, ...options } = readGenerateOptions([
    ...NEEDED,
    ...["--events", "a.csv", "--events", "b.csv", "c.csv"],
    ...["--now", "2026-03-01T12:00:00+01:00", "--timezone", "Europe/London", "--tier", "basic"],
    ...["--playlist-out", "clone.m3u", "--matches", "matches.csv", "--provider", "pack-2"],
    ...["--fresh", "--json"],
  ]);
  assert.equal(now.toISOString(), "2026-03-01T11:00:00.000Z");
  assert.deepEqual(options, {
    playlist: "list.m3u",
    events: ["a.csv", "b.csv", "c.csv"],
    timezone: "Europe/London",
    tier: "basic",
    out: "guide.xml",
    playlistOut: "clone.m3u",
    matches: "matches.csv",
    provider: "pack-2",
    fresh: true,
    databaseUrl: null,
    json: true,
  });
});

Deno.test("a provider without a name is named after its playlist", async (t) => {
  const cases: [string, string][] = [
    ["lists/My Channels.m3u.gz", "my-channels"],
    ["/tmp/A.B_c.M3U8", "a-b-c"],
    ["http://user:pass@Host.example:8080/get.php?username=x&password=y", "host-example"],
    ["./---.m3u", "playlist"],
    [`${"a".repeat(80)}.m3u`, "a".repeat(63)],
  ];
  for (const [playlist, slug] of cases) {
    await t.step(playlist, () => {
      assert.equal(readGenerateOptions(["--playlist", playlist, "--out", "g.xml"]).provider, slug);
    });
  }
});

Deno.test("a command line that makes no sense is a usage error that names the option", async (t) => {
  const cases: [string[], RegExp][] = [
    [["--out", "g.xml"], /^--playlist is missing/],
    [["--playlist", "list.m3u"], /^--out is missing/],
    [["--playlist", "", "--out", "g.xml"], /^--playlist is empty/],
    [["--playlist", "http://", "--out", "g.xml"], /^--playlist is no address/],
    [[...NEEDED, "--now", "yesterday"], /^--now is no instant/],
    [[...NEEDED, "--now", "2026-03-01T12:00:00"], /^--now is no instant/],
    [[...NEEDED, "--now", "2026-02-31T12:00:00Z"], /^--now is no instant/],
    [[...NEEDED, "--tier", "gold"], /^--tier is none of basic, mid, top, custom/],
    [[...NEEDED, "--provider", "My Pack"], /^--provider takes/],
    [[...NEEDED, "--database-url", "mysql://x"], /^--database-url is no postgresql/],
    [[...NEEDED, "--database-url", "postgresql://x", "--fresh"], /--fresh with --database-url/],
    [[...NEEDED, "--chekc"], /--chekc/],
    [[...NEEDED, "--tier"], /--tier/],
    [[...NEEDED, "--fresh=yes"], /--fresh/],
    [[...NEEDED, "more.csv"], /more\.csv/],
    [[...NEEDED, "--matches", "./guide.xml"], /guide\.xml: another option names the same file/],
    [[...NEEDED, "--playlist-out", "x/../list.m3u"], /list\.m3u: another option names the same file/],
    [[...NEEDED, "--events", "e.csv", "--matches", "e.csv"], /e\.csv: another option names the same file/],
  ];
  for (const [args, message] of cases) {
    await t.step(args.join(" "), () => {
      assert.throws(() => readGenerateOptions(args), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      });
    });
  }
});

Deno.test("the same events file twice is no contradiction", () => {
  assert.deepEqual(readGenerateOptions([...NEEDED, "--events", "e.csv", "e.csv"]).events, ["e.csv", "e.csv"]);
});

Deno.test("a zone that does not exist is bad input, named with a remedy", async (t) => {
  for (const zone of ["Mars/Olympus", "", "+02:00", "GMT+2", "New York"]) {
    await t.step(zone || "(empty)", () => {
      assert.throws(() => readGenerateOptions([...NEEDED, `--timezone=${zone}`]), (error) => {
        assert.ok(error instanceof LocalError);
        assert.equal(error.code, "TIMEZONE_UNKNOWN");
        assert.match(error.message, /there is no such zone$/);
        assert.match(error.hint, /Europe\/London/);
        return true;
      });
    });
  }
  for (const zone of ["UTC", "america/new_york", "Asia/Kathmandu"]) {
    await t.step(zone, () => {
      assert.equal(readGenerateOptions([...NEEDED, "--timezone", zone]).timezone, zone);
    });
  }
});
