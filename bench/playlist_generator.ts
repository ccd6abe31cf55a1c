// Makes a provider's playlist of realistic size and dialects from a seed. Called by benchmarks and load tests.
// Promises the same bytes for the same options; all names are invented.

/** What to generate. With the defaults: 355,000 entries, about 92 MB, as the largest real playlist known. */
export interface PlaylistOptions {
  /** Entries in all; default 355,000. */
  entries?: number;
  /** Share of films and episodes; default 0.92. */
  vodShare?: number;
  /** Default 1. */
  seed?: number;
  /** Share of event channels whose name differs from that of the same seed without renaming; default 0. */
  renamed?: number;
  /** Fixtures the event channels show; by default invented clubs. */
  fixtures?: readonly Fixture[];
}

/** A game as an event channel prints it. */
export interface Fixture {
  league: string;
  home: string;
  away: string;
  /** Local clock as printed, such as `7:00 PM ET`. */
  clock: string;
}

type Random = () => number;

const CHUNK_CHARACTERS = 64 * 1024;

// Of the channels that are not films about four in five are event slots; the rest are linear channels.
const EVENT_SHARE = 0.8;

const HOST = "http://provider.example:8080";

const PLACES =
  "Harbor City,Northfield,Stonebridge,Lakemont,Eastvale,Redwater,Kingsport,Oakhurst,Silverton,Westmarch,Port Alder,Mill Creek"
    .split(",");
const NICKNAMES = "Gulls,Foxes,Miners,Rapids,Herons,Bisons,Comets,Anchors,Pilots,Stags,Lanterns,Ravens".split(
  ",",
);
const LEAGUES = "NBA,NHL,MLB,NFL,UFC,MLS,WNBA,ESPN+,FLSP,DAZN,PPV,NCAAB".split(",");
const COUNTRIES = "US,UK,CA,DE,FR,ES,IT,AR,TR,GR,RU,IN".split(",");
const WORDS =
  "Silent River,Última Noche,Der Lange Weg,Ночной рейс,قصة المدينة,夜の海,Broken Compass,Le Dernier Train,Η Πόλη,Paper Moon"
    .split(",");
const GENRES = "Action,Comédie,Drama,Horror,Kids,Documentary,Krimi,Боевики,أفلام,Romance".split(",");
const EXTENSIONS = ["mkv", "mp4", "mkv", "avi", "mp4"];

/** The playlist as a stream of UTF-8 chunks of about 64 KiB. */
export function generatePlaylist(options: PlaylistOptions = {}): ReadableStream<Uint8Array> {
  const entries = generateEntries(options);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      while (text.length < CHUNK_CHARACTERS) {
        const { done, value } = entries.next();
        if (done) break;
        text += value;
      }
      if (text === "") controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
}

/** Writes the playlist to `path`; returns its size in bytes. */
export async function writePlaylist(path: string, options: PlaylistOptions = {}): Promise<number> {
  const file = await Deno.open(path, { write: true, create: true, truncate: true });
  await generatePlaylist(options).pipeTo(file.writable);
  return (await Deno.stat(path)).size;
}

function* generateEntries(options: PlaylistOptions): Generator<string> {
  const { entries = 355_000, vodShare = 0.92 } = options;
  const channels = Math.round(entries * (1 - vodShare));
  const events = Math.round(channels * EVENT_SHARE);
  yield `#EXTM3U x-tvg-url="${HOST}/xmltv.php?username=viewer0042&password=kX92mQpa" catchup="append"\n`;
  for (let index = 0; index < entries; index++) {
    if (index < events) yield eventChannel(index, options);
    else if (index < channels) yield linearChannel(index, options);
    else yield vodEntry(index, options);
  }
}

function eventChannel(index: number, options: PlaylistOptions): string {
  const { seed = 1, renamed = 0, fixtures } = options;
  const isRenamed = randomOf(seed, index, 2)() < renamed;
  const random = randomOf(seed, index, isRenamed ? 3 : 1);
  const slot = randomOf(seed, index, 4);
  const league = pick(slot, LEAGUES);
  const country = pick(slot, COUNTRIES);
  const number = String(index % 120 + 1).padStart(2, "0");
  const fixture = fixtures === undefined ? inventFixture(random, league) : pick(random, fixtures);
  const name = eventName(random, `${league} ${number}`, fixture);
  return entryText({
    index,
    name,
    group: `${country}| ${league} PPV`,
    url: `${HOST}/live/viewer0042/kX92mQpa/${100_000 + index}.ts`,
    dialect: slot(),
  });
}

function inventFixture(random: Random, league: string): Fixture {
  const side = () => `${pick(random, PLACES)} ${pick(random, NICKNAMES)}`;
  const clock = `${1 + Math.floor(random() * 11)}:${pick(random, ["00", "05", "30", "45"])} PM ET`;
  return { league, home: side(), away: side(), clock };
}

function eventName(random: Random, slot: string, { home, away, clock }: Fixture): string {
  const day = 1 + Math.floor(random() * 28);
  const day2 = String(day).padStart(2, "0");
  const form = random();
  // About a quarter of the slots of a real list are empty on a given day.
  if (form < 0.25) return `${slot}:`;
  if (form < 0.5) return `${slot}: ${away} vs ${home} ${clock}`;
  if (form < 0.65) return `${slot} | ${away} @ ${home} | ${clock}`;
  if (form < 0.8) return `${slot} - ${home} v ${away} (2026-11-${day2} 20:${day2}:00)`;
  if (form < 0.9) {
    return `(${slot}) | ${home}, ${away} // UK Sat ${day} Nov 9:00pm // ET Sat ${day} Nov 4:00pm`;
  }
  return `${slot} : "${home}" x ${away} @ Nov ${day} ${clock}`;
}

function linearChannel(index: number, { seed = 1 }: PlaylistOptions): string {
  const random = randomOf(seed, index, 1);
  const country = pick(random, COUNTRIES);
  return entryText({
    index,
    name: `${country}: ${pick(random, WORDS)} TV ${pick(random, ["HD", "FHD", "4K", "ᴴᴰ", "SD"])}`,
    group: `${country}| ${pick(random, GENRES)}`,
    url: `${HOST}/live/viewer0042/kX92mQpa/${100_000 + index}.${random() < 0.5 ? "ts" : "m3u8"}`,
    dialect: random(),
  });
}

function vodEntry(index: number, { seed = 1 }: PlaylistOptions): string {
  const random = randomOf(seed, index, 1);
  const title = `${pick(random, COUNTRIES)} - ${pick(random, WORDS)} ${1 + Math.floor(random() * 900)}`;
  const isFilm = random() < 0.35;
  const episode = `S${pad(1 + Math.floor(random() * 12))} E${pad(1 + Math.floor(random() * 24))}`;
  const path = isFilm ? "movie" : "series";
  // One film in a hundred has nothing but its extension to be told by.
  const folder = random() < 0.01 ? "" : `/${path}`;
  return entryText({
    index,
    name: isFilm ? `${title} (${1960 + Math.floor(random() * 66)})` : `${title} ${episode}`,
    group: `${isFilm ? "VOD" : "SERIES"} | ${pick(random, GENRES)}`,
    url: `${HOST}${folder}/viewer0042/kX92mQpa/${1_000_000 + index}.${pick(random, EXTENSIONS)}`,
    dialect: 1,
  });
}

interface EntryFields {
  index: number;
  name: string;
  group: string;
  url: string;
  /** 0 to 1: which way of writing the entry uses; most of the range is the plain form. */
  dialect: number;
}

function entryText({ index, name, group, url, dialect }: EntryFields): string {
  const logo = `http://images.example/posters/t/p/w600/${
    (index * 2_654_435_761 % 4_294_967_296).toString(36)
  }.jpg`;
  if (dialect < 0.02) return `#EXTINF:-1,${name}\n#EXTGRP:${group}\n${url}\n`;
  if (dialect < 0.03) {
    return `#EXTINF:0 group-title='${group}' tvg-logo='${logo}',${name}\n#EXTVLCOPT:http-user-agent=Player/1.0\n${url}\n`;
  }
  if (dialect < 0.05) {
    return `#EXTINF:-1 tvg-chno="${index}" catchup="default" catchup-days="3" group-title="${group}",${name}\n${url}\n`;
  }
  if (dialect < 0.06) {
    return `   #EXTINF:-1 TVG-ID="" Group-Title="${group}" , ${name}\n\n${url}|User-Agent=Player/1.0\n`;
  }
  return `#EXTINF:-1 tvg-id="" tvg-name="${name}" tvg-logo="${logo}" group-title="${group}",${name}\n${url}\n`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

// mulberry32; each entry has its own sequences, so that renaming one leaves all others as they were.
function randomOf(seed: number, index: number, purpose: number): Random {
  let state =
    (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b) ^ Math.imul(purpose, 0xc2b2ae35)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
