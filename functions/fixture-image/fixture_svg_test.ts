import assert from "node:assert/strict";
import fc from "fast-check";
import { parseXml, type XmlElement } from "../../tests/strict_xml.ts";
import { contrast, readableContrast } from "./colours.ts";
import { drawPicture, type Picture, type PictureSide } from "./fixture_svg.ts";
import { printable } from "./svg_text.ts";

const badge = { contentType: "image/png", data: "iVBORw0KGgo=" };

function side(name: string, more: Partial<PictureSide> = {}): PictureSide {
  return { name, shortName: null, nickname: null, abbreviation: null, colour: null, badge: null, ...more };
}

function picture(more: Partial<Picture> = {}): Picture {
  return {
    title: null,
    league: null,
    sport: "Basketball",
    colour: null,
    emoji: "🏀",
    logo: null,
    sides: null,
    ...more,
  };
}

function parse(svg: string): XmlElement {
  return parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg SYSTEM "svg.dtd">\n${svg}`);
}

function all(root: XmlElement, name: string): XmlElement[] {
  return [
    ...root.children.filter((child) => child.name === name),
    ...root.children.flatMap((child) => all(child, name)),
  ];
}

function textsOf(picture: Picture): string[] {
  return all(parse(drawPicture(picture)), "text").map((text) => text.text);
}

const names = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) =>
    String.fromCharCode(...codes)
  ),
  fc.constantFrom(
    '"/><script>alert(1)</script>',
    "]]>",
    "&lt;&#0;",
    "<!--",
    "'",
    "\u0000",
    "😀".repeat(200),
    "",
    "\\u0000",
    "<?xml ?>",
  ),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anySide = fc.record({
  name: names,
  shortName: maybe(names),
  nickname: maybe(names),
  abbreviation: maybe(names),
  colour: maybe(names),
  badge: maybe(fc.constant(badge)),
});
const anyPicture: fc.Arbitrary<Picture> = fc.record({
  title: maybe(names),
  league: maybe(names),
  sport: names,
  colour: maybe(fc.oneof(names, fc.constantFrom("1D428A", "FFD500", "777777"))),
  emoji: maybe(names),
  logo: maybe(fc.constant(badge)),
  sides: maybe(fc.tuple(anySide, anySide)),
});

Deno.test("whatever the names are, the picture is well-formed and holds shapes, texts and images of its own only", () => {
  const allowed = new Set([
    "title",
    "defs",
    "linearGradient",
    "stop",
    "rect",
    "path",
    "circle",
    "text",
    "image",
  ]);
  const check = (element: XmlElement) => {
    for (const child of element.children) {
      assert.ok(allowed.has(child.name), child.name);
      for (const [name, value] of Object.entries(child.attributes)) {
        assert.ok(!/^on/i.test(name), name);
        if (name === "xlink:href") assert.equal(value, "data:image/png;base64,iVBORw0KGgo=");
        else assert.ok(!/url\((?!#g\))|:\/\//.test(value), value);
      }
      check(child);
    }
  };
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const svg = drawPicture(picture);
      const root = parse(svg);
      check(root);
      assert.deepEqual([root.attributes["width"], root.attributes["height"]], ["640", "360"]);
      assert.ok(svg.length < 6_000, `${svg.length} characters`);
      assert.equal(drawPicture(picture), svg);
    }),
    { numRuns: 1_000 },
  );
});

Deno.test("texts can be read on the ground and on the shields", () => {
  fc.assert(fc.property(anyPicture, (picture) => {
    const root = parse(drawPicture(picture));
    const grounds = all(root, "stop").map((stop) => stop.attributes["stop-color"]!);
    const onShields = new Map(
      all(root, "path").flatMap((path) => {
        const x = /^translate\((\d+) 168\)$/.exec(path.attributes["transform"] ?? "")?.[1];
        return x === undefined ? [] : [[x, path.attributes["fill"]!]];
      }),
    );
    for (const text of all(root, "text")) {
      const isLetters = Number(text.attributes["y"]) < 200 && onShields.has(text.attributes["x"]!);
      for (const ground of isLetters ? [onShields.get(text.attributes["x"]!)!] : grounds) {
        assert.ok(contrast(text.attributes["fill"]!, ground) >= readableContrast, JSON.stringify(text));
      }
    }
  }));
});

Deno.test("both badges are drawn, side by side, with the names under them", () => {
  const sides = [side("Lower Town", { badge }), side("Upper Town", { badge })] as const;
  const root = parse(drawPicture(picture({ league: "Town League", colour: "1D428A", sides })));
  const images = all(root, "image").map((image) => Number(image.attributes["x"]));
  assert.equal(images.length, 2);
  assert.ok(images[0]! < 320 && images[1]! > 320);
  assert.deepEqual(all(root, "text").map((text) => text.text), [
    "Town League",
    "vs",
    "Lower Town",
    "Upper Town",
  ]);
  assert.deepEqual(all(root, "title").map((title) => title.text), ["Lower Town vs Upper Town"]);
  assert.equal(all(root, "stop")[0]!.attributes["stop-color"], "#1d428a");
});

Deno.test("a side without a badge has a shield of its colour with its abbreviation or initials", async (t) => {
  const cases: [what: string, side: PictureSide, letters: string, colour: string | null][] = [
    [
      "both",
      side("Wolverhampton Wanderers", { abbreviation: "WOL", colour: "FDB913" }),
      "WOL",
      "#fdb913",
    ],
    ["only a name", side("Nottingham Forest"), "NF", null],
    [
      "an abbreviation that is none",
      side("Town", { abbreviation: "The Whole Town", colour: "12" }),
      "TOW",
      null,
    ],
  ];
  for (const [what, away, letters, colour] of cases) {
    await t.step(what, () => {
      const root = parse(drawPicture(picture({ sides: [side("Lower Town", { badge }), away] })));
      assert.equal(all(root, "image").length, 1);
      assert.equal(all(root, "text")[0]!.text, letters);
      const fill = all(root, "path").at(-1)!.attributes["fill"]!;
      if (colour) assert.equal(fill, colour);
      else assert.match(fill, /^#[0-9a-f]{6}$/);
    });
  }
});

Deno.test("both names are of one kind, the fullest that fits", async (t) => {
  const cases: [what: string, home: PictureSide, away: PictureSide, drawn: string[]][] = [
    ["whole", side("Boston Celtics"), side("Denver Nuggets"), ["Boston Celtics", "Denver Nuggets"]],
    [
      "short",
      side("The Boston Celtics of Massachusetts", { shortName: "Boston", nickname: "Celtics" }),
      side("Denver", { shortName: "Denver", nickname: "Nuggets" }),
      ["Boston", "Denver"],
    ],
    [
      "nickname",
      side("Boston Celtics", { nickname: "Celtics" }),
      side("Los Angeles Lakers", { nickname: "Lakers" }),
      ["Celtics", "Lakers"],
    ],
    ["two lines where one has no nickname", side("Boston Celtics", { nickname: "Celtics" }), {
      ...side("Wolverhampton Wanderers"),
    }, ["Boston Celtics", "Wolverhampton", "Wanderers"]],
    ["cut", side("A"), side("Unnecessarily ".repeat(5)), [
      "A",
      "Unnecessarily",
      "Unnecessarily Un…",
    ]],
  ];
  for (const [what, home, away, drawn] of cases) {
    await t.step(what, () => {
      const texts = textsOf(
        picture({ sides: [{ ...home, badge }, { ...away, badge }] }),
      );
      assert.deepEqual(texts.slice(1), drawn);
    });
  }
});

Deno.test("without sides the logo is drawn with the title, else the sport's emoji, else initials", async (t) => {
  const cases: [what: string, picture: Picture, texts: string[], images: number][] = [
    ["logo", picture({ league: "Formula 1", title: "Monaco Grand Prix", logo: badge }), [
      "Formula 1",
      "Monaco Grand Prix",
    ], 1],
    ["emoji", picture({ league: "Darts Tour", title: "Night 3", emoji: "🎯" }), [
      "Darts Tour",
      "🎯",
      "Night 3",
    ], 0],
    ["league", picture({ title: "Town League" }), ["🏀", "Town League"], 0],
    ["nothing", picture({ title: "Town League", emoji: null }), ["TL", "Town League"], 0],
    ["no title", picture({ title: " \u0007", emoji: null, sport: "Chess" }), ["CHE", "Chess"], 0],
  ];
  for (const [what, picture, texts, images] of cases) {
    await t.step(what, () => {
      const root = parse(drawPicture(picture));
      assert.deepEqual(all(root, "text").map((text) => text.text), texts);
      assert.equal(all(root, "image").length, images);
    });
  }
});

Deno.test("the ground is the league's colour, else made from its name, else from the sport's", () => {
  const groundOf = (more: Partial<Picture>) =>
    all(parse(drawPicture(picture(more))), "stop")[0]!.attributes["stop-color"];
  assert.equal(groundOf({ colour: "C20600", league: "Formula 1" }), "#c20600");
  const sides = [side("A"), side("B")] as const;
  assert.equal(groundOf({ league: "Town League", sides }), groundOf({ title: "Town League" }));
  assert.notEqual(groundOf({ league: "Town League" }), groundOf({ league: "City League" }));
  assert.equal(groundOf({ sides }), groundOf({ title: "Basketball" }));
});

Deno.test("texts keep within the picture", () => {
  const long = "W".repeat(60);
  const texts = textsOf(
    picture({ league: long, sides: [side(long, { badge }), side(`${long} ${long}`, { badge })] }),
  );
  assert.ok(texts.every((text) => text.length < 25), JSON.stringify(texts));
  assert.equal(printable(long), long);
});
