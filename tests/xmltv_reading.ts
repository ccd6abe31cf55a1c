// Reads guides back in tests: channels and programmes as plain objects, and what must hold for every guide.

import assert from "node:assert/strict";
import { parseXml, type XmlElement } from "./strict_xml.ts";

/** A `<channel>`. */
export interface GuideChannel {
  id: string;
  names: string[];
}

/** A `<programme>`; times as printed, such as `20260301120000 +0000`. */
export interface GuideProgramme {
  channel: string;
  start: string;
  stop: string;
  title: string;
}

/** A guide in the order of the file. */
export interface ReadGuide {
  channels: GuideChannel[];
  programmes: GuideProgramme[];
}

/** Reads a guide. Fails on whatever is not well-formed or stands in the wrong order. */
export function readXmltv(document: string): ReadGuide {
  const root = parseXml(document);
  assert.equal(root.name, "tv");
  const kinds = root.children.map((child) => child.name);
  assert.equal(kinds.lastIndexOf("channel") < (kinds.indexOf("programme") + 1 || Infinity), true);
  const of = (name: string) => root.children.filter((child) => child.name === name);
  assert.equal(of("channel").length + of("programme").length, kinds.length);
  return {
    channels: of("channel").map((channel) => ({
      id: channel.attributes["id"] ?? "",
      names: channel.children.filter((child) => child.name === "display-name").map((child) => child.text),
    })),
    programmes: of("programme").map((programme) => ({
      channel: programme.attributes["channel"] ?? "",
      start: programme.attributes["start"] ?? "",
      stop: programme.attributes["stop"] ?? "",
      title: textOf(programme, "title"),
    })),
  };
}

/** Fails unless channels and programmes are sorted, times are UTC, and every channel is filled without gap or overlap. */
export function assertWholeGuide({ channels, programmes }: ReadGuide): void {
  const ids = channels.map((channel) => channel.id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  const places = programmes.map((programme) => `${programme.channel} ${programme.start}`);
  assert.deepEqual(places, [...places].sort());
  assert.deepEqual([...new Set(programmes.map((programme) => programme.channel))], ids);
  for (const [index, programme] of programmes.entries()) {
    assert.match(programme.start, /^\d{14} \+0000$/);
    assert.ok(programme.stop > programme.start, `${programme.title} ends before it starts`);
    assert.notEqual(programme.title, "");
    const next = programmes[index + 1];
    if (next?.channel === programme.channel) assert.equal(programme.stop, next.start);
  }
}

function textOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? "";
}
