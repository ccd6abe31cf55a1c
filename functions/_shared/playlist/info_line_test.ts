import assert from "node:assert/strict";
import fc from "fast-check";
import { type Attribute, readAttributes, readPlainLine } from "./info_line.ts";
import { scanOne } from "../../../tests/playlist_scans.ts";

const LINE_CASES: { what: string; line: string; name: string; group?: string | null; id?: string | null }[] =
  [
    { what: "no attributes", line: "#EXTINF:-1,BBC One", name: "BBC One" },
    { what: "space before the duration and the name", line: "#EXTINF: -1 , BBC One ", name: "BBC One" },
    { what: "comma in the name", line: "#EXTINF:-1,name, with comma", name: "name, with comma" },
    {
      what: "comma in a value",
      line: '#EXTINF:0 group-title="A, B",Good, Bad',
      name: "Good, Bad",
      group: "A, B",
    },
    {
      what: "attribute names in any case",
      line: '#extinf:0 Group-Title="G" TVG-ID="i",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "single quotes",
      line: "#EXTINF:0 tvg-id='i' group-title='Kids',Don't",
      name: "Don't",
      group: "Kids",
      id: "i",
    },
    {
      what: "apostrophe in single quotes",
      line: "#EXTINF:0 group-title='Kid's TV',N",
      name: "N",
      group: "Kid's TV",
    },
    {
      what: "no quotes",
      line: "#EXTINF:0 tvg-id=i group-title=News tv,N",
      name: "N",
      group: "News tv",
      id: "i",
    },
    {
      what: "unescaped quotes",
      line: '#EXTINF:0 tvg-name="The "A" B" group-title="G",The "A" B',
      name: 'The "A" B',
      group: "G",
    },
    {
      what: "quote and comma in a value",
      line: '#EXTINF:0 group-title="X "A", B",N',
      name: "N",
      group: 'X "A", B',
    },
    {
      what: "inch mark in the name",
      line: '#EXTINF:0 group-title="G",6" pistol',
      name: '6" pistol',
      group: "G",
    },
    {
      what: "doubled opening quote",
      line: '#EXTINF:0 tvg-logo=""http://l/a.png" group-title="G",N',
      name: "N",
      group: "G",
    },
    {
      what: "closing quote forgotten",
      line: '#EXTINF:0 tvg-name="Foo group-title="G",N',
      name: "N",
      group: "G",
    },
    {
      what: "no space between attributes",
      line: '#EXTINF:0 catchup="x"tvg-id="i" group-title="G",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "commas between attributes",
      line: '#EXTINF:0 tvg-id="i", group-title="G",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "debris in front",
      line: '#EXTINF:-1,OK)" tvg-logo="l" group-title="G",News (Tulsa, OK)',
      name: "News (Tulsa, OK)",
      group: "G",
    },
    {
      what: "debris after an id",
      line: '#EXTINF:0 tvg-id="i" i" group-title="G",N',
      name: "N",
      group: "G",
      id: "i",
    },
    {
      what: "word without a value",
      line: '#EXTINF:0 group-title="G" radio,N "live", now',
      name: 'N "live", now',
      group: "G",
    },
    {
      what: "attribute-like text in the name",
      line: '#EXTINF:0 group-title="G",Ratio x="3"',
      name: 'Ratio x="3"',
      group: "G",
    },
    { what: "name empty", line: '#EXTINF:0 tvg-name="From tvg-name",', name: "From tvg-name" },
    { what: "no comma", line: '#EXTINF:0 tvg-id="i" Some Name', name: "Some Name", id: "i" },
    { what: "repeated attribute", line: '#EXTINF:0 tvg-id="" tvg-id="i",N', name: "N", id: "i" },
    {
      what: "empty attributes",
      line: '#EXTINF:0 tvg-id="" group-title="",N',
      name: "N",
      group: null,
      id: null,
    },
    {
      what: "any script",
      line: '#EXTINF:0 group-title="Спорт",قناة 日本 Ελλάδα',
      name: "قناة 日本 Ελλάδα",
      group: "Спорт",
    },
    {
      what: "control characters",
      line: '#EXTINF:0 group-title="G\u0007",A\tB\u0001\u0085',
      name: "A B",
      group: "G",
    },
  ];

Deno.test("reads attributes and names however they are quoted", async (t) => {
  for (const { what, line, name, group, id } of LINE_CASES) {
    await t.step(what, async () => {
      const entry = await scanOne(line);
      assert.equal(entry.name, name);
      if (group !== undefined) assert.equal(entry.groupTitle, group);
      if (id !== undefined) assert.equal(entry.tvgId, id);
    });
  }
});

Deno.test("reads the duration", async () => {
  const durations = { "-1": -1, " 17": 17, "2.5": 2.5, "": null };
  for (const [printed, duration] of Object.entries(durations)) {
    assert.equal((await scanOne(`#EXTINF:${printed},N`)).duration, duration);
  }
});

Deno.test("reads a line of the usual form exactly as the general reader would", () => {
  const piece = fc.constantFrom(
    'tvg-id="',
    'tvg-name="',
    'group-title="',
    'x="',
    '"',
    '" ',
    '",',
    ",",
    " ",
    "=",
    "N",
    "a b",
    "'",
    "tvg-logo=",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")), (rest) => {
      const attributes: Attribute[] = [];
      const name = readPlainLine(`-1 ${rest}`, (key, value) => attributes.push({ key, value }));
      if (name === null) return;
      const general = readAttributes(`-1 ${rest}`, 2);
      const trimmed = (list: Attribute[]) => list.map(({ key, value }) => [key, value.trim()]);
      assert.deepEqual([trimmed(attributes), name], [
        trimmed(general.attributes),
        `-1 ${rest}`.slice(general.end),
      ]);
    }),
    { numRuns: 5_000 },
  );
});

Deno.test("never loses a name or group that holds no quotes, commas or equals signs", async () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}:@.|&'()+ -]{1,30}$/u).map((text) => text.trim()).filter((
    text,
  ) => text !== "");
  await fc.assert(
    fc.asyncProperty(word, word, word, async (name, group, id) => {
      const entry = await scanOne(
        `#EXTINF:-1 tvg-id="${id}" tvg-name="${name}" tvg-logo="" group-title="${group}",${name}`,
      );
      assert.deepEqual([entry.name, entry.groupTitle, entry.tvgId, entry.tvgName], [name, group, id, name]);
    }),
  );
});
