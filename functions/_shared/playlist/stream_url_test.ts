import assert from "node:assert/strict";
import fc from "fast-check";
import { fillStreamUrl, StreamUrlError, StreamUrlVault } from "./stream_url.ts";

const CASES: { url: string; template: string; key: string; host?: string }[] = [
  {
    url: "http://h:8080/live/user/pass/123.ts",
    template: "http://h:8080/live/{s1}/{s2}/123.ts",
    key: "live/123",
    host: "h:8080",
  },
  {
    url: "http://H/live/user/pass/123.m3u8",
    template: "http://H/live/{s1}/{s2}/123.m3u8",
    key: "live/123",
    host: "h",
  },
  { url: "http://h/user/pass/123", template: "http://h/{s1}/{s2}/123", key: "live/123" },
  { url: "https://h/user/pass/123.ts?x=1", template: "https://h/{s1}/{s2}/123.ts?x=1", key: "live/123" },
  { url: "http://h/movie/user/pass/9.mkv", template: "http://h/movie/{s1}/{s2}/9.mkv", key: "movie/9" },
  { url: "http://h/live/same/same/1.ts", template: "http://h/live/{s1}/{s1}/1.ts", key: "live/1" },
  {
    url: "http://h/timeshift/user/pass/60/2026-01-01:10-00/5.ts",
    template: "http://h/timeshift/{s1}/{s2}/60/2026-01-01:10-00/5.ts",
    key: "timeshift/60/2026-01-01:10-00/5",
  },
  { url: "rtsp://user:p@ss@h:554/ch1", template: "rtsp://{s1}:{s2}@h:554/ch1", key: "ch1", host: "h:554" },
  { url: "http://user@h/ch1.m3u8", template: "http://{s1}@h/ch1.m3u8", key: "ch1" },
  { url: "udp://@239.0.0.1:1234", template: "udp://@239.0.0.1:1234", key: "", host: "239.0.0.1:1234" },
  {
    url: "http://h/get?username=u1&password=p1&stream=7&output=ts",
    template: "http://h/get?username={s1}&password={s2}&stream=7&output=ts",
    key: "get?stream=7",
  },
  {
    url: "http://h/play/live.php?mac=00:1A:79:AA:BB:CC&stream=77&extension=ts&play_token=abc",
    template: "http://h/play/live.php?mac={s1}&stream=77&extension=ts&play_token={s2}",
    key: "live/77",
  },
  { url: "http://h/p/00:1a:79:aa:bb:cc/ch.ts", template: "http://h/p/{s1}/ch.ts", key: "p/ch" },
  { url: "http://h/hls/espn/1.m3u8", template: "http://h/hls/espn/1.m3u8", key: "hls/espn/1" },
  { url: "http://h/play/k3J9xQ2mZ8aL0pWd/55", template: "http://h/play/{s1}/55", key: "play/55" },
  {
    url: "http://h/ch/index.m3u8?hdnts=exp=9~hmac=ab&e=17000&b=2&a=1",
    template: "http://h/ch/index.m3u8?hdnts={s1}&e=17000&b=2&a=1",
    key: "ch/index?a=1&b=2",
  },
  {
    url: "http://h/1|User-Agent=A B&Authorization=Basic%20abc",
    template: "http://h/1|User-Agent=A B&Authorization={s1}",
    key: "1",
  },
  { url: "rtmp://h/app playpath=x token=abc", template: "rtmp://h/app playpath=x token={s1}", key: "app" },
  {
    url: "stream/{x}/1.m3u8?token={a}",
    template: "stream/{o}x}/1.m3u8?token={s1}",
    key: "stream/{x}/1",
    host: "",
  },
  { url: "http://h/a{s1}b", template: "http://h/a{o}s1}b", key: "a{s1}b" },
];

Deno.test("cuts credentials and finds the key of the slot", async (t) => {
  for (const { url, template, key, host } of CASES) {
    await t.step(url, () => {
      const vault = new StreamUrlVault();
      const cut = vault.cut(url);
      assert.equal(cut.template, template);
      assert.equal(cut.streamKey, key);
      if (host !== undefined) assert.equal(cut.host, host);
      assert.equal(fillStreamUrl(cut.template, vault.secrets), url);
    });
  }
});

Deno.test("shares a placeholder between equal secrets and keeps keys when host and password change", () => {
  const before = new StreamUrlVault();
  const after = new StreamUrlVault();
  const ids = [5, 6, 7];
  const first = ids.map((id) => before.cut(`http://a:80/live/me/old/${id}.ts`));
  const second = ids.toReversed().map((id) => after.cut(`https://b/you/new/${id}`)).toReversed();
  assert.deepEqual(before.secrets, ["me", "old"]);
  assert.deepEqual(after.secrets, ["you", "new"]);
  assert.deepEqual(first.map((cut) => cut.streamKey), second.map((cut) => cut.streamKey));
});

Deno.test("cuts known secrets wherever they stand and numbers them first", () => {
  const vault = new StreamUrlVault(["kX9", "me", "1"]);
  const cut = vault.cut("http://h/tv/me/kX9/1.ts?n=me");
  assert.equal(cut.template, "http://h/tv/{s2}/{s1}/1.ts?n={s2}");
  assert.equal(cut.streamKey, "tv/1");
  assert.deepEqual(vault.secrets, ["kX9", "me"]);
});

Deno.test("cuts an address the same whatever was cut before it", () => {
  const prefix = fc.constantFrom(
    "http://h/",
    "http://h/live/u/p/",
    "http://h/u/p/",
    "http://h/hls/x/",
    "http://h/?a=/",
    "h/|t=",
    "",
  );
  const tail = fc.constantFrom("1", "22.ts", "22.m3u8", "3.mkv", "x", "77");
  const url = fc.tuple(prefix, tail).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(url, { minLength: 1, maxLength: 6 }), (urls) => {
      const known = ["77", "u", "p"];
      const shared = new StreamUrlVault(known);
      for (const one of urls) assert.deepEqual(shared.cut(one), new StreamUrlVault(known).cut(one));
    }),
  );
});

Deno.test("refuses to fill a template whose secret is missing", () => {
  assert.throws(() => fillStreamUrl("http://h/{s1}/{s2}", ["a"]), (error) => {
    assert.ok(error instanceof StreamUrlError);
    assert.match(error.message, /\{s2\}/);
    return true;
  });
});

Deno.test("filling a cut address restores it, whatever it is", () => {
  const segment = fc.oneof(
    fc.constantFrom("live", "movie", "hls", "123.ts", "{s1}", "{o}", "{", "user", "00:1A:79:00:00:01"),
    fc.string({ maxLength: 8 }),
  );
  const query = fc.array(
    fc.tuple(fc.constantFrom("token", "id", "mac", "e", "", "{s2}"), fc.string({ maxLength: 6 })),
    { maxLength: 4 },
  );
  const url = fc.tuple(
    fc.constantFrom("http://", "rtsp://", "", "udp://@"),
    fc.constantFrom("h", "u:p@h:80", "{u}:{s1}@h", "@", ""),
    fc.array(segment, { maxLength: 6 }),
    fc.constantFrom("", "?", "|", "#"),
    query,
  ).map(([scheme, host, path, mark, parameters]) =>
    `${scheme}${host}/${path.join("/")}${mark}${parameters.map((pair) => pair.join("=")).join("&")}`
  );
  fc.assert(
    fc.property(
      fc.oneof(url, fc.string({ unit: "binary" })),
      fc.array(fc.string(), { maxLength: 2 }),
      (text, known) => {
        const vault = new StreamUrlVault(known);
        assert.equal(fillStreamUrl(vault.cut(text).template, vault.secrets), text);
      },
    ),
    { numRuns: 2_000 },
  );
});

Deno.test("no secret is left in a template or key", () => {
  const secret = fc.stringMatching(/^[a-zA-Z0-9]{6,16}$/);
  fc.assert(
    fc.property(secret, secret, fc.nat(999_999), (user, pass, id) => {
      fc.pre(![user, pass].some((text) => text.includes(String(id)) || String(id).includes(text)));
      const urls = [
        `http://h/live/${user}/${pass}/${id}.ts`,
        `http://h/${user}/${pass}/${id}`,
        `http://h/get.php?username=${user}&password=${pass}&stream=${id}`,
        `http://${user}:${pass}@h/${id}`,
      ];
      for (const url of urls) {
        const { template, streamKey } = new StreamUrlVault().cut(url);
        for (const text of [template, streamKey]) {
          assert.ok(!text.includes(user) && !text.includes(pass), text);
        }
      }
    }),
  );
});

Deno.test("addresses that share their beginning are cut as if each were the first", () => {
  const heads = [
    "http://h.example:80/live/user/pass/",
    "http://h.example/user/pass/",
    "http://h.example/hls/",
    "rtsp://a:b@h.example/x/",
  ];
  const tails = ["12345.ts", "12346.ts", "12346.m3u8", "444.mp4", "4444.mp4", "999", "1000"];
  const urls = heads.flatMap((head) => tails.map((tail) => head + tail));
  const together = new StreamUrlVault();
  for (const url of urls) {
    const { template, streamKey, host } = together.cut(url);
    const alone = new StreamUrlVault().cut(url);
    assert.deepEqual([streamKey, host], [alone.streamKey, alone.host], url);
    assert.equal(fillStreamUrl(template, together.secrets), url);
  }
});
