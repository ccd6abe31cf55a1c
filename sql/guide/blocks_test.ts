import assert from "node:assert/strict";
import fc from "fast-check";
import type { Sql } from "../../functions/_shared/database.ts";
import { withDatabase } from "../../local/test_database.ts";
import { givenChannels, givenProvider } from "../../tests/database_fixtures.ts";
import { undone } from "../../tests/database_sharing.ts";

const MINUTE = 60_000;
const CHANNELS = 25;

/** Days of a guide in one zone: the midnights it begins, is cut and ends at, worked out by hand. */
const WINDOWS: { name: string; zone: string; at: string; midnights: string[] }[] = [
  {
    name: "New York, an ordinary day",
    zone: "America/New_York",
    at: "2026-11-20T18:00Z",
    midnights: ["2026-11-20T05:00Z", "2026-11-21T05:00Z", "2026-11-22T05:00Z"],
  },
  {
    name: "New York, clocks forward",
    zone: "America/New_York",
    at: "2026-03-08T18:00Z",
    midnights: ["2026-03-08T05:00Z", "2026-03-09T04:00Z", "2026-03-10T04:00Z"],
  },
  {
    name: "New York, clocks back",
    zone: "America/New_York",
    at: "2026-11-01T05:30Z",
    midnights: ["2026-11-01T04:00Z", "2026-11-02T05:00Z", "2026-11-03T05:00Z"],
  },
  {
    name: "London, clocks forward",
    zone: "Europe/London",
    at: "2026-03-29T00:30Z",
    midnights: ["2026-03-29T00:00Z", "2026-03-29T23:00Z", "2026-03-30T23:00Z"],
  },
  {
    name: "London, the day before clocks go back",
    zone: "Europe/London",
    at: "2026-10-24T12:00Z",
    midnights: ["2026-10-23T23:00Z", "2026-10-24T23:00Z", "2026-10-26T00:00Z"],
  },
  {
    name: "Kathmandu",
    zone: "Asia/Kathmandu",
    at: "2026-11-20T18:10Z",
    midnights: ["2026-11-19T18:15Z", "2026-11-20T18:15Z", "2026-11-21T18:15Z"],
  },
];

/** Leagues of a test's own and how long their events take, minutes. */
const DURATIONS = { short: 10, game: 150, "rain delay": 480, rally: 720 };

interface Show {
  /** Minutes from the window's beginning. */
  start: number;
  league: keyof typeof DURATIONS;
}

interface Block {
  channel: string;
  start: Date;
  end: Date;
  block: string;
}

const shows = fc.array(
  fc.record<Show>({
    // From the day before, whose events may still run, to the day after; often on the same minutes as others.
    start: fc.oneof(
      fc.integer({ min: -1440, max: 4320 }),
      fc.integer({ min: -48, max: 144 }).map((n) => n * 30),
    ),
    league: fc.constantFrom(...Object.keys(DURATIONS) as (keyof typeof DURATIONS)[]),
  }),
  { maxLength: 7 },
);

async function givenMatches(sql: Sql, channels: Show[][], from: Date): Promise<void> {
  const rows = channels.flatMap((channel, index) =>
    channel.map((show) => ({
      ...show,
      index,
      at: new Date(from.getTime() + show.start * MINUTE).toISOString(),
    }))
  );
  await sql`
    with given as (
      select g.n, g.at, g.channel, l.league_id, l.sport_id
      from unnest(${rows.map((row) => row.at)}::timestamptz[], ${rows.map((row) => row.league)}::text[],
        ${rows.map((row) => `c${row.index}`)}::text[]) with ordinality as g (at, league, channel, n)
      join catalog.api_leagues_canonical as l on l.canonical_name = g.league
    ),
    events as (
      insert into catalog.events (sport_id, league_id, event_name, event_datetime)
      select sport_id, league_id, 'Show ' || n, at from given order by n
      returning event_id, event_name
    )
    insert into matching.channel_matches (channel_name_id, fixture_no, event_id, handler_no, match_method, confidence, reason, matched_at)
    select c.channel_name_id, 1, events.event_id, 3, 'alias', 0.9, 'Given', now()
    from given
    join events on events.event_name = 'Show ' || given.n
    join intake.channel_names as c on c.channel_name = given.channel`;
}

async function blocksOf(sql: Sql): Promise<Map<string, Block[]>> {
  const rows = await sql<Block[]>`
    select c.channel_name as channel, e.start_time as start, e.end_time as "end", e.block
    from guide.epg_data as e join intake.channel_names as c on c.channel_name_id = e.channel_name_id
    where e.record_status = 'active' order by c.channel_name, e.start_time`;
  return Map.groupBy(rows, (row) => row.channel);
}

/** What the guide shows of a channel's shows: of two at one time the first, each until the next begins. */
function expectedEvents(channel: Show[], window: { from: Date; to: Date }): { start: Date; end: Date }[] {
  const starts = [...new Set(channel.map((show) => show.start))].sort((a, b) => a - b);
  return starts
    .map((start, index) => {
      const length = DURATIONS[channel.find((show) => show.start === start)!.league];
      const end = Math.min(start + length, starts[index + 1] ?? Infinity);
      const [from, to] = [start, end].map((minutes) => new Date(window.from.getTime() + minutes * MINUTE));
      return { start: from!, end: to! };
    })
    .filter(({ start, end }) => start < window.to && end > window.from);
}

function assertFilled(blocks: Block[], window: { from: Date; to: Date; midnights: Date[] }): void {
  assert.ok(blocks[0]!.start <= window.from && blocks.at(-1)!.end >= window.to, "the window is covered");
  for (const [index, block] of blocks.entries()) {
    const minutes = (block.end.getTime() - block.start.getTime()) / MINUTE;
    assert.ok(minutes > 0);
    const next = blocks[index + 1];
    if (next) assert.deepEqual(block.end, next.start, "no gap, no overlap");
    if (block.block !== "event") assert.ok(block.start >= window.from && block.end <= window.to);
    if (block.block === "pre" || block.block === "post") assert.ok(minutes <= 30);
    if (block.block === "upcoming") assert.ok(minutes <= 120);
    if (block.block === "rest") {
      assert.ok(!window.midnights.some((day) => block.start < day && day < block.end), "cut at midnight");
    }
    const order = `${block.block} ${next?.block ?? "end"}`;
    assert.match(
      order,
      /^(rest (rest|upcoming|pre|event)|upcoming (upcoming|pre|event)|pre event|event (event|post|pre|upcoming|rest)|post (pre|upcoming|rest|event)|\w+ end)$/,
    );
  }
}

Deno.test("every channel's blocks fill the window around its events", (t) =>
  withDatabase(async (sql) => {
    const names = Array.from({ length: CHANNELS }, (_, index) => [`c${index}`, { kind: "event" as const }]);
    const provider = await givenProvider(sql, { guideDays: 2 });
    await givenChannels(sql, provider, Object.fromEntries(names));
    for (const [league, minutes] of Object.entries(DURATIONS)) {
      await sql`
        insert into catalog.api_leagues_canonical (sport_id, canonical_name, duration_minutes)
        select sport_id, ${league}, ${minutes} from catalog.api_sports_canonical where canonical_name = 'Soccer'`;
    }
    for (const { name, zone, at, midnights } of WINDOWS) {
      await sql`update intake.providers set default_timezone = ${zone}`;
      const days = midnights.map((midnight) => new Date(midnight));
      const window = { from: days[0]!, to: days.at(-1)!, midnights: days };
      const property = fc.asyncProperty(
        fc.array(shows, { minLength: CHANNELS, maxLength: CHANNELS }),
        (channels) =>
          undone(sql, async (transaction) => {
            await givenMatches(transaction, channels, window.from);
            await transaction`select guide.schedule_channels(${provider}, ${at})`;
            const blocks = await blocksOf(transaction);
            assert.equal(blocks.size, CHANNELS);
            for (const [index, channel] of channels.entries()) {
              const own = blocks.get(`c${index}`)!;
              assertFilled(own, window);
              const events = own.filter((block) => block.block === "event");
              assert.deepEqual(
                events.map(({ start, end }) => ({ start, end })),
                expectedEvents(channel, window),
              );
            }
            await transaction`delete from guide.channel_schedules`;
            const [again] = await transaction`select * from guide.schedule_channels(${provider}, ${at})`;
            assert.deepEqual({ ...again }, { channels: CHANNELS, written: 0, archived: 0 });
          }),
      );
      await t.step(name, () => fc.assert(property, { numRuns: 8 }));
    }
  }));
