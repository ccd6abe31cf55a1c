import assert from "node:assert/strict";
import { scanPlaylist } from "../functions/_shared/playlist/scanner.ts";
import { VodFilter } from "../functions/_shared/playlist/vod_filter.ts";
import { generatePlaylist, type PlaylistOptions } from "./playlist_generator.ts";

async function namesByUrl(options: PlaylistOptions): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const filter = new VodFilter([{ id: 1, pattern_type: "url", pattern: "/movie/" }, {
    id: 2,
    pattern_type: "url",
    pattern: "/series/",
  }]);
  for await (
    const batch of scanPlaylist(generatePlaylist(options), filter, { source: "generated" }).entries
  ) {
    for (const { url, name } of batch) names.set(url, name);
  }
  return names;
}

Deno.test("generates the same playlist for the same seed", async () => {
  const text = async (seed: number) => await new Response(generatePlaylist({ entries: 2_000, seed })).text();
  assert.equal(await text(5), await text(5));
  assert.notEqual(await text(5), await text(6));
});

Deno.test("holds the share of films asked for", async () => {
  const text = await new Response(generatePlaylist({ entries: 5_000, vodShare: 0.9 })).text();
  const live = text.match(/\/live\//g)!.length;
  assert.equal(live, 500);
  assert.equal(text.match(/^\s*#EXTINF/gm)!.length, 5_000);
});

Deno.test("renames the share of event channels asked for and leaves the rest alone", async () => {
  const before = await namesByUrl({ entries: 20_000 });
  const after = await namesByUrl({ entries: 20_000, renamed: 0.2 });
  assert.deepEqual([...before.keys()], [...after.keys()]);
  const changed = [...before].filter(([url, name]) => after.get(url) !== name).length;
  // 1,280 of the 1,600 channels show events; a new name can be the old one (an empty slot stays empty).
  assert.ok(changed > 150 && changed < 330, `${changed} changed`);
});
