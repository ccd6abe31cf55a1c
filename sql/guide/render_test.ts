import assert from "node:assert/strict";
import type postgres from "postgres";
import type { Sql } from "../../functions/_shared/database.ts";
import { renderGuide, type TierCode } from "../../functions/_shared/guide_stream.ts";
import {
  givenChannels,
  givenEntries,
  givenEvents,
  givenProvider,
  givenReadings,
  whenScheduled,
} from "../../tests/database_fixtures.ts";
import { sharingDatabase, undone } from "../../tests/database_sharing.ts";
import { parseXml, type XmlElement } from "../../tests/strict_xml.ts";
import { assertWholeGuide, readXmltv } from "../../tests/xmltv_reading.ts";

/** Everything that means something in XML, in COPY or in a translated character. */
const NASTY = `Tom & <b>"Jerry"</b> it's C:\\new\\table 100% Ünïcödé 日本 🏀 &amp; ]]>`;
/** What a person may paste into Studio: white space that COPY would write as a letter behind a backslash. */
const BROKEN_LINES = "one\ntwo\tthree\r\nfour\vfive\fsix";

async function guideOf(
  sql: postgres.TransactionSql,
  providerId: number,
  tier: TierCode = "top",
): Promise<string> {
  const decoder = new TextDecoder();
  let document = "";
  const request = {
    providerId,
    tier,
    from: new Date("2026-11-20T05:00Z"),
    to: new Date("2026-11-21T05:00Z"),
  };
  for await (const chunk of renderGuide(sql, request)) document += decoder.decode(chunk, { stream: true });
  return document;
}

function elements(document: string, name: string): XmlElement[] {
  return parseXml(document).children.filter((child) => child.name === name);
}

function texts(element: XmlElement, name: string): string[] {
  return element.children.filter((child) => child.name === name).map((child) => child.text);
}

/** The programme of the event itself. */
function eventProgramme(document: string): XmlElement {
  const events = elements(document, "programme").filter((programme) => texts(programme, "date").length > 0);
  assert.equal(events.length, 1);
  return events[0]!;
}

Deno.test("a rendered guide", (t) =>
  sharingDatabase(t, {
    "whatever a name or an event is called, the guide is well-formed and says the same": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [{
        id: "g",
        name: `${NASTY} final`,
        league: NASTY,
        sides: [`Town ${NASTY}`, "Lower Town"],
        at: "2026-11-21T00:00Z",
        venue: NASTY,
      }]);
      await givenEntries(sql, provider, [
        { key: "1", name: NASTY, tvgName: `${NASTY}!`, logo: `http://logo.example/"a"&<b>.png` },
        { key: "2", name: BROKEN_LINES, logo: "javascript:alert(1)" },
      ]);
      await givenReadings(sql, provider, {
        [NASTY]: { a: `Town ${NASTY}`, b: "Lower Town" },
        [BROKEN_LINES]: { kind: "linear" },
      });
      await whenScheduled(sql, provider);
      const document = await guideOf(sql, provider);
      assertWholeGuide(readXmltv(document));

      const names = elements(document, "channel").map((channel) => texts(channel, "display-name"));
      assert.deepEqual(
        new Set(names.map((list) => JSON.stringify(list))),
        new Set([[NASTY, `${NASTY}!`], ["one two three  four five six"]].map((list) => JSON.stringify(list))),
      );
      const icons = elements(document, "channel").flatMap((channel) =>
        channel.children.filter((child) => child.name === "icon").map((icon) => icon.attributes["src"])
      );
      assert.deepEqual(icons, ["http://logo.example/%22a%22&<b>.png"]);
      const event = eventProgramme(document);
      assert.deepEqual(texts(event, "title"), [`🏀 ${NASTY} final`]);
      assert.ok(texts(event, "desc")[0]!.includes(`Venue: ${NASTY}.`));
      assert.ok(texts(event, "keyword").includes(NASTY));
    },
    "a programme says what the event is, in the order the DTD asks for": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [{
        id: "g",
        sides: ["Boston Celtics", "Los Angeles Lakers"],
        at: "2026-11-21T00:00Z",
        venue: "Big Hall",
      }]);
      await givenChannels(sql, provider, { "NBA 01": { a: "Lakers", b: "Celtics" } });
      await sql`update catalog.events set thumbnail_url = 'https://img.example/g.png'`;
      await whenScheduled(sql, provider);
      const event = eventProgramme(await guideOf(sql, provider));
      assert.deepEqual({ ...event.attributes, channel: "" }, {
        start: "20261121000000 +0000",
        stop: "20261121023000 +0000",
        channel: "",
      });
      assert.deepEqual(
        event.children.map((child) => `${child.name} ${child.text || child.attributes["src"] || ""}`.trim()),
        [
          "title 🏀 Boston Celtics vs Los Angeles Lakers",
          "sub-title NBA",
          "desc NBA. Starts Fri 20 Nov 7:00 PM EST. Venue: Big Hall.",
          "date 20261121",
          "category Sports",
          "category Basketball",
          "keyword live",
          "keyword Basketball",
          "keyword NBA",
          "icon https://img.example/g.png",
          "new",
        ],
      );
    },
    "an archived slot is in no guide": async (sql) => {
      const provider = await givenProvider(sql);
      await givenChannels(sql, provider, { stays: { kind: "linear" }, goes: { kind: "linear" } });
      await whenScheduled(sql, provider);
      assert.equal(elements(await guideOf(sql, provider), "channel").length, 2);
      await givenEntries(sql, provider, [{ name: "stays" }]);
      await whenScheduled(sql, provider);
      const { channels, programmes } = readXmltv(await guideOf(sql, provider));
      assert.deepEqual(channels.map((channel) => channel.names), [["stays"]]);
      assert.deepEqual(programmes.map((programme) => programme.title), ["stays"]);
    },
    "tiers show more or less of the same programmes": async (sql, t) => {
      const provider = await givenProvider(sql);
      await givenEvents(sql, [{
        id: "g",
        sides: ["Boston Celtics", "Los Angeles Lakers"],
        at: "2026-11-21T00:00Z",
        venue: "Big Hall",
      }]);
      await givenChannels(sql, provider, { "NBA 01": { a: "Lakers", b: "Celtics" } });
      await sql`update catalog.events set thumbnail_url = 'https://img.example/g.png'`;
      await whenScheduled(sql, provider);
      const cases: [
        tier: TierCode,
        shows: { emoji: boolean; venue: boolean; icon: boolean; debug: boolean },
      ][] = [
        ["basic", { emoji: false, venue: false, icon: false, debug: false }],
        ["mid", { emoji: false, venue: true, icon: true, debug: false }],
        ["top", { emoji: true, venue: true, icon: true, debug: false }],
        ["custom", { emoji: true, venue: true, icon: true, debug: true }],
      ];
      const times = (document: string) =>
        readXmltv(document).programmes.map((programme) => [programme.start, programme.stop]);
      const reference = times(await guideOf(sql, provider));
      for (const [tier, shows] of cases) {
        await t.step(tier, async () => {
          const document = await guideOf(sql, provider, tier);
          const event = eventProgramme(document);
          const desc = texts(event, "desc")[0]!;
          assert.deepEqual({
            emoji: texts(event, "title")[0]!.startsWith("🏀"),
            venue: desc.includes("Venue: Big Hall."),
            icon: event.children.some((child) => child.name === "icon"),
            debug: /\[matched, alias 0\.\d\d\]$/.test(desc),
          }, shows);
          assert.deepEqual(times(document), reference);
        });
      }
    },

    "what changes a guide raises its version, and only its": async (sql, t) => {
      const [one, two] = [
        await givenProvider(sql, { slug: "one" }),
        await givenProvider(sql, { slug: "two" }),
      ];
      for (const provider of [one, two]) {
        await givenChannels(sql, provider, { a: { kind: "linear" } });
        await whenScheduled(sql, provider);
        await sql`
        insert into guide.epg_file_cache (provider_id, tier) select ${provider}, tier_code from guide.tiers`;
      }
      const versions = async (transaction: Sql) => {
        const rows = await transaction<{ provider_id: string; versions: string[] }[]>`
        select provider_id, array_agg(distinct content_version) as versions from guide.epg_file_cache
        group by provider_id order by provider_id`;
        return rows.map((row) => row.versions.map(Number));
      };
      const cases: [name: string, change: (sql: Sql) => Promise<unknown>, isRaised: boolean][] = [
        [
          "a programme",
          (sql) =>
            sql`update guide.epg_data as e set title = 'New' from intake.channel_names as c
        where c.channel_name_id = e.channel_name_id and c.provider_id = ${one}`,
          true,
        ],
        ["a programme taken out", (sql) =>
          sql`delete from guide.epg_data as e using intake.channel_names as c
        where c.channel_name_id = e.channel_name_id and c.provider_id = ${one}`, true],
        ["a new slot", (sql) => givenEntries(sql, one, [{ name: "a" }, { name: "b" }]), true],
        ["a renamed slot", (sql) => givenEntries(sql, one, [{ key: "a", name: "b" }]), true],
        ["a slot that leaves", (sql) => givenEntries(sql, one, [{ name: "b" }]), true],
        ["the same playlist again", (sql) => givenEntries(sql, one, [{ name: "a" }]), false],
        ["the same guide again", (sql) => whenScheduled(sql, one), false],
      ];
      for (const [name, change, isRaised] of cases) {
        await t.step(`${name} ${isRaised ? "does" : "does not"}`, () =>
          undone(sql, async (transaction) => {
            const before = await versions(transaction);
            await change(transaction);
            const after = await versions(transaction);
            assert.equal(after[0]!.length, 1, "all tiers alike");
            assert.equal(after[0]![0]! > before[0]![0]!, isRaised);
            assert.deepEqual(after[1], before[1]);
          }));
      }
    },
  }));
