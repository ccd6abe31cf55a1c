// The demo provider: a playlist as a real panel sends it and the events behind its names, both made for the day at hand.
import type { SourceEvent } from "../functions/_shared/sources/source_rows.ts";

/** How a grammar of real playlists prints a fixture. */
type NameForm = (fixture: DemoFixture, slot: string) => string;

interface DemoFixture {
  league: string;
  sport: string;
  home: string;
  away: string;
  /** Sides as this channel prints them, away side first. */
  printed: [string, string];
  startAt: Date;
  form: NameForm;
}

const hourMs = 3_600_000;

const forms = {
  slotColonEastern: (f: DemoFixture, slot: string) =>
    `${f.league} ${slot}: ${f.printed[0]} vs ${f.printed[1]} ${clock(f.startAt, "America/New_York")} ET`,
  slotDate: (f: DemoFixture, slot: string) =>
    `${f.league}  | ${slot} - ${monthDay(f.startAt)} ${
      clock(f.startAt, "America/New_York").replace(":00", "")
    } ${f.printed[0]} at ${f.printed[1]}`,
  packStamp: (f: DemoFixture, slot: string) =>
    `UK (DAZN 0${slot}) | ${f.printed[1]} v ${f.printed[0]} (${
      f.startAt.toISOString().slice(0, 19).replace("T", " ")
    })`,
  statusPipe: (f: DemoFixture, slot: string) =>
    `NEXT | ${f.printed[1]} - ${f.printed[0]} | ${f.startAt.toISOString().slice(8, 10)}-${
      f.startAt.toISOString().slice(5, 7)
    }-${f.startAt.getUTCFullYear()} | ${
      f.startAt.toISOString().slice(11, 16)
    } (GMT) | 8K EXCLUSIVE | UK: SOCCER PPV ${slot}`,
} satisfies Record<string, NameForm>;

const pairs: [
  league: string,
  sport: string,
  home: string,
  away: string,
  printed: [string, string],
  hours: number,
  form: keyof typeof forms,
][] = [
  ["NBA", "Basketball", "Boston Celtics", "Los Angeles Lakers", ["Lakers", "Celtics"], 7, "slotColonEastern"],
  [
    "NBA",
    "Basketball",
    "Denver Nuggets",
    "Golden State Warriors",
    ["Golden State", "Denver"],
    9,
    "slotColonEastern",
  ],
  ["NBA", "Basketball", "Miami Heat", "New York Knicks", ["NYK", "MIA"], 6, "slotDate"],
  ["NFL", "American Football", "Green Bay Packers", "Chicago Bears", ["Bears", "Packers"], 28, "slotDate"],
  [
    "NFL",
    "American Football",
    "Kansas City Chiefs",
    "Buffalo Bills",
    ["Bills", "Chiefs"],
    31,
    "slotColonEastern",
  ],
  [
    "NHL",
    "Ice Hockey",
    "Toronto Maple Leafs",
    "Montreal Canadiens",
    ["Canadiens de Montréal", "Maple Leafs"],
    5,
    "slotColonEastern",
  ],
  ["NHL", "Ice Hockey", "Edmonton Oilers", "Calgary Flames", ["Flames", "Oilers"], 8, "slotDate"],
  ["English Premier League", "Soccer", "Arsenal", "Tottenham Hotspur", ["Spurs", "Arsenal"], 4, "packStamp"],
  [
    "English Premier League",
    "Soccer",
    "Manchester United",
    "Liverpool",
    ["Liverpool", "Man Utd"],
    26,
    "statusPipe",
  ],
  [
    "Spanish La Liga",
    "Soccer",
    "Real Madrid",
    "Atlético Madrid",
    ["Atlético de Madrid", "Real Madrid"],
    27,
    "packStamp",
  ],
  [
    "German Bundesliga",
    "Soccer",
    "Bayern Munich",
    "Borussia Dortmund",
    ["Dortmund", "FC Bayern München"],
    25,
    "statusPipe",
  ],
  ["Italian Serie A", "Soccer", "Inter Milan", "Juventus", ["Juventus", "Inter"], 29, "packStamp"],
];

const linear = ["US: ESPN HD", "UK: SKY SPORTS MAIN EVENT", "DE: EUROSPORT 1", "US: NFL NETWORK"];
const empty = ["NBA 14:", "NFL  | 12 -", ":MLS  09", "UK (DAZN 099) |"];
const films = 2_000;

/** The demo's events for the two days from `now`. */
export function demoEvents(now: Date): SourceEvent[] {
  return fixtures(now).map((fixture, index) => ({
    sourceEventId: `demo-${fixture.startAt.toISOString().slice(0, 10)}-${index + 1}`,
    league: fixture.league,
    sport: fixture.sport,
    eventName: `${fixture.away} at ${fixture.home}`,
    sides: { home: fixture.home, away: fixture.away },
    startAt: fixture.startAt,
    venue: null,
    status: "scheduled" as const,
  }));
}

/** The demo's playlist on that day, as a panel would send it: event channels, ordinary ones, empty slots and many films. */
export function demoPlaylist(now: Date, origin: string): string {
  const names = fixtures(now).map((fixture, index) =>
    fixture.form(fixture, String(index + 1).padStart(2, "0"))
  );
  const channels = [...names, ...empty, ...linear].map((name, index) =>
    entry({ name, group: "SPORTS | EVENTS", url: `${origin}/live/demo/secret/${1000 + index}.ts` })
  );
  const vod = Array.from(
    { length: films },
    (_, index) =>
      entry({
        name: `Film ${index + 1} (${1980 + index % 45})`,
        group: "FILMS",
        url: `${origin}/movie/demo/secret/${90_000 + index}.mkv`,
      }),
  );
  return `#EXTM3U\n${[...channels, ...vod].join("")}`;
}

function entry(values: { name: string; group: string; url: string }): string {
  return `#EXTINF:-1 tvg-id="" tvg-name="${values.name}" group-title="${values.group}",${values.name}\n${values.url}\n`;
}

function fixtures(now: Date): DemoFixture[] {
  const hour = Math.floor(now.getTime() / hourMs) * hourMs;
  return pairs.map(([league, sport, home, away, printed, hours, form]) => ({
    league,
    sport,
    home,
    away,
    printed,
    startAt: new Date(hour + hours * hourMs),
    form: forms[form],
  }));
}

function clock(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit", timeZone }).format(at)
    .replace(/\s/, "");
}

function monthDay(at: Date): string {
  return new Intl.DateTimeFormat("en-US", { month: "numeric", day: "numeric", timeZone: "America/New_York" })
    .format(at);
}
