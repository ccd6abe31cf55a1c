import assert from "node:assert/strict";
import {
  bears,
  type Fields,
  game,
  gulls,
  read,
  readOne,
  side,
  soccer,
  team,
} from "../../../tests/espn_answers.ts";
import type { SourceRequest } from "./source_reading.ts";
import type { SourceTeam } from "./source_rows.ts";

Deno.test("teams are told apart by their uid, made where the answer leaves it out", async (t) => {
  const bare = (location: string, name: string) => ({ ...team("9", location, name), uid: undefined });
  const cases: [name: string, Fields, Partial<SourceRequest>, string | null][] = [
    ["with the league where it has one", team("9", "A", "B"), {}, "s:70~l:77~t:9"],
    ["without it where it has none", { ...team("9", "A", "B"), uid: "s:600~t:9" }, soccer, "s:600~t:9"],
    [
      "the event's part of a uid is dropped",
      { ...team("9", "A", "B"), uid: "s:200~e:4~c:4~t:9" },
      {},
      "s:200~t:9",
    ],
    ["made with the league", bare("A", "B"), {}, "s:70~l:77~t:9"],
    ["made without it", bare("A", "B"), soccer, "s:600~t:9"],
    ["not made for sports nobody knows it of", bare("A", "B"), { slug: "lacrosse/pll" }, null],
  ];
  for (const [name, of, asked, id] of cases) {
    await t.step(name, () => {
      const entry = game({ uid: undefined }, { competitors: [side("home", of), side("away", bears)] });
      assert.equal(readOne(entry, asked).homeSourceId, id);
      const ids = read({ events: [entry] }, asked).teams.map((each) => each.sourceTeamId);
      assert.deepEqual(ids, id === null ? ["s:70~l:77~t:2"] : [id, "s:70~l:77~t:2"]);
    });
  }
});

Deno.test("reads lists of teams with the names they go by", async (t) => {
  const cases: [Fields, Partial<SourceTeam>][] = [
    [team("1", "Port Alder", "Gulls"), {
      name: "Port Alder Gulls",
      shortName: "Gulls",
      alternateNames: ["Gulls"],
      city: "Port Alder",
      nickname: "Gulls",
    }],
    [team("1", "Port Alder", "Gulls", { displayName: "PA Gulls", nickname: "The Birds" }), {
      name: "PA Gulls",
      alternateNames: ["Gulls", "Port Alder Gulls", "The Birds"],
      city: null,
      nickname: null,
    }],
    [
      team("1", "Ashford", "Ashford", {
        displayName: "Ashford",
        shortDisplayName: "Ashford",
        nickname: "Ashford",
      }),
      {
        name: "Ashford",
        alternateNames: [],
        city: null,
        nickname: null,
      },
    ],
    [
      team("1", "Testland", "Ashford Kings", {
        displayName: "Ashford Kings",
        shortDisplayName: "AK",
        abbreviation: "AK",
      }),
      {
        name: "Ashford Kings",
        alternateNames: [],
        abbreviation: "AK",
        city: null,
      },
    ],
    [
      team("1", "A", "B", {
        logo: undefined,
        logos: [{ href: "x" }, { href: "https://logos.example/1.png" }],
        color: "",
      }),
      {
        badgeUrl: "https://logos.example/1.png",
        color: null,
      },
    ],
  ];
  for (const [listed, expected] of cases) {
    await t.step(String(listed.displayName), () => {
      const league = { id: "77", uid: "s:70~l:77", name: "THL", slug: "thl", teams: [{ team: listed }] };
      const batch = read({ sports: [{ leagues: [league] }] });
      assert.deepEqual(batch.skipped, []);
      const [row] = batch.teams;
      assert.ok(row);
      for (const [key, value] of Object.entries(expected)) {
        assert.deepEqual(row[key as keyof SourceTeam], value, key);
      }
      assert.deepEqual([row.league, row.isList, row.metadata], [
        "Testing Hockey League",
        true,
        JSON.parse(JSON.stringify(listed)),
      ]);
      assert.equal(batch.leagues[0]?.name, "THL");
    });
  }
  await t.step("one team alone", () => {
    assert.deepEqual(read({ team: gulls }).teams.map((each) => each.sourceTeamId), ["s:70~l:77~t:1"]);
  });
  await t.step("leagues alone", () => {
    const leagues = [{ id: "77", uid: "s:70~l:77", name: "THL", slug: "thl" }, { name: "No id" }];
    const batch = read({ leagues }, { slug: null });
    assert.deepEqual(batch.leagues.map((each) => each.slug), ["hockey/thl"]);
    assert.deepEqual(batch.skipped, [{ what: "league No id", reason: "it has no id" }]);
  });
});
