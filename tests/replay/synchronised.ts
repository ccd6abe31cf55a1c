// A database beside replayed sources, and events-sync between them.
import assert from "node:assert/strict";
import { connect as connectTcp } from "node:net";
import postgres from "postgres";
import type { Sql } from "../../functions/_shared/database.ts";
import { type EventsSyncDeps, handleEventsSync } from "../../functions/events-sync/handler.ts";
import type { WorkSummary } from "../../functions/events-sync/work_off.ts";
import { fetchSource } from "../../functions/_shared/sources/fetch_source.ts";
import { importBatch } from "../../functions/_shared/sources/import_batch.ts";
import { withDatabase } from "../../local/test_database.ts";
import { startEspnReplay } from "./espn_replay.ts";
import type { ReplayServer } from "./replay_server.ts";
import type { SourceWorld } from "./source_world.ts";
import { replayKey, startTheSportsDbReplay } from "./thesportsdb_replay.ts";

/** The token of the tests' events-sync. */
export const replayToken = "token-of-the-test";

/** What an answer of events-sync holds. */
export type SyncAnswer = WorkSummary & { planned: number };

/** Everything a test of the synchronisation works with. */
export interface Synchronised {
  sql: postgres.Sql;
  world: SourceWorld;
  sportsDb: ReplayServer;
  espn: ReplayServer;
  /** The clock: begins at the world's today and goes on; `later` puts it forward. */
  now: () => Date;
  later: (minutes: number) => void;
  deps: EventsSyncDeps;
  /** Another connection to the same database, for a function that is to be killed; closed at the end. */
  otherConnection: () => postgres.Sql;
  /** Calls events-sync and waits for its counts. */
  sync: (options?: { plan?: boolean; deps?: Partial<EventsSyncDeps> }) => Promise<SyncAnswer>;
}

/**
 * Runs `test` beside sources that replay `world`, its leagues being known, followed and mapped. Sources may be asked at any rate.
 * @param options `days`: only so many days from today on are asked for, instead of yesterday to 14 days ahead.
 */
export async function withReplayedSources(
  world: SourceWorld,
  test: (context: Synchronised) => Promise<void>,
  options: { days?: number } = {},
): Promise<void> {
  await using sportsDb = startTheSportsDbReplay(world);
  await using espn = startEspnReplay(world);
  await withDatabase(async (_sql, database) => {
    const others: postgres.Sql[] = [];
    const otherConnection = () => {
      others.push(connectPromptly(database.urlFor()));
      return others.at(-1)!;
    };
    const sql = otherConnection();
    await givenWorld(sql, world, { sportsDb, espn });
    if (options.days !== undefined) await givenDays(sql, options.days);
    const started = performance.now();
    let ahead = 0;
    const now = () => new Date(world.today.getTime() + ahead + Math.round(performance.now() - started));
    const fetching = {
      guard: { allowHosts: [sportsDb.host, espn.host] },
      keys: { thesportsdb: replayKey },
      now,
    };
    const deps: EventsSyncDeps = {
      sql,
      now,
      // Nobody really waits: the clock is put forward.
      sleep: (ms) => {
        ahead += ms;
        return Promise.resolve();
      },
      fetchSource: (call) => fetchSource(call, fetching),
      importBatch,
      token: replayToken,
      background: null,
    };
    try {
      await test({
        sql,
        world,
        sportsDb,
        espn,
        now,
        later: (minutes) => ahead += minutes * 60_000,
        deps,
        otherConnection,
        sync: (options) => callSync({ ...deps, ...options?.deps }, options?.plan ?? false),
      });
    } finally {
      await Promise.all(others.map((other) => other.end({ timeout: 0 })));
    }
  });
}

/** One call of the function, to its end. */
export async function callSync(deps: EventsSyncDeps, plan: boolean): Promise<SyncAnswer> {
  const response = await handleEventsSync(
    new Request("http://localhost/events-sync", {
      method: "POST",
      headers: { "x-epgoat-token": replayToken },
      body: JSON.stringify({ plan, wait: true }),
    }),
    deps,
  );
  const answer = await response.json();
  assert.equal(response.status, 200, JSON.stringify(answer));
  return answer;
}

/** Calls until nothing is left, at most so often. Returns the answers. */
export async function syncAll(context: Synchronised, atMost = 20): Promise<SyncAnswer[]> {
  const answers = [await context.sync({ plan: true })];
  while (answers.at(-1)!.left > 0) {
    assert.ok(answers.length < atMost, `the queue is not empty after ${atMost} calls`);
    answers.push(await context.sync());
  }
  return answers;
}

/**
 * A pool as functions have it, whose small packets leave at once: the driver's own sockets hold the end of each COPY back until the
 * server has acknowledged its beginning, 90 ms later, which in a thousand requests is most of the time.
 */
function connectPromptly(url: string): postgres.Sql {
  const { hostname, port } = new URL(url);
  const options = {
    max: 3,
    prepare: false,
    onnotice: () => {},
    socket: () => connectTcp({ host: hostname, port: Number(port) }).setNoDelay(true),
  };
  return postgres(url, options as postgres.Options<Record<never, never>>);
}

async function givenWorld(
  sql: Sql,
  world: SourceWorld,
  { sportsDb, espn }: { sportsDb: ReplayServer; espn: ReplayServer },
): Promise<void> {
  await sql`
    update catalog.sources set requests_per_minute = null, base_url = b.base_url
    from (values ('thesportsdb', ${`${sportsDb.origin}/api`}), ('espn', ${`${espn.origin}/site/v2`})) as b (source, base_url)
    where sources.source = b.source`;
  // Nothing but the world's leagues is asked for.
  await sql`update catalog.sync_settings set setting_value = 0 where setting = 'leagues_per_source'`;
  const leagues = world.leagues.map((league) => ({
    name: league.name,
    sport: league.sport,
    sports_db_id: league.sportsDb.id,
    sports_db_name: league.sportsDb.name,
    slug: league.espn.slug,
    espn_id: league.espn.id,
  }));
  const rows = await sql`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(leagues)}::text::jsonb)
        as t (name text, sport text, sports_db_id text, sports_db_name text, slug text, espn_id text)
    ),
    made as (
      insert into catalog.api_leagues_canonical (sport_id, canonical_name, thesportsdb_league_id, thesportsdb_name, is_followed)
      select s.sport_id, t.name, t.sports_db_id, t.sports_db_name, true
      from told as t join catalog.api_sports_canonical as s on s.canonical_name = t.sport
      returning league_id, canonical_name
    ),
    aliases as (
      insert into catalog.league_aliases (league_id, alias) select m.league_id, m.canonical_name from made as m
    )
    insert into catalog.espn_league_mappings (canonical_league_id, espn_name, espn_slug, espn_league_id, confidence)
    select m.league_id, t.name, t.slug, t.espn_id, 1
    from made as m join told as t on t.name = m.canonical_name
    returning 1`;
  assert.equal(
    rows.length,
    world.leagues.length,
    "not every league of the world has a sport of the catalogue",
  );
}

async function givenDays(sql: Sql, days: number): Promise<void> {
  await sql`delete from catalog.sync_windows where kind = 'events'`;
  await sql`insert into catalog.sync_windows (kind, days_from, days_to, refresh_minutes) values ('events', 0, ${
    days - 1
  }, 60)`;
}

/** Makes everything that was asked for due again; what was kept of the answers stays, unless told. */
export async function givenAllDueAgain(
  { sql, now }: Synchronised,
  options: { forgetAnswers?: boolean } = {},
): Promise<void> {
  await sql`update catalog.source_requests set due_at = ${now()}`;
  if (options.forgetAnswers) {
    await sql`update catalog.source_requests set etag = null, last_modified = null, body_digest = null`;
  }
}

/** What the synchronisation has brought, without what depends on order and time: ids and instants of writing. */
export async function broughtFacts(sql: Sql): Promise<string[]> {
  const rows = await sql<{ fact: string }[]>`
    select concat('event ', jsonb_build_array(l.canonical_name, e.event_name, e.home_team, e.away_team, h.canonical_name, a.canonical_name,
      e.event_datetime, e.time_is_known, e.status, e.venue, e.city, e.country, e.season, e.round, e.broadcaster, e.description,
      e.data_sources, e.record_status, e.home_logo_url, e.away_logo_url)) as fact
    from catalog.events as e
    join catalog.api_leagues_canonical as l on l.league_id = e.league_id
    left join catalog.teams as h on h.team_id = e.home_team_id
    left join catalog.teams as a on a.team_id = e.away_team_id
    union all
    select concat('id ', jsonb_build_array(i.source, i.identifier_value, e.event_name, e.event_datetime, i.facts, i.metadata))
    from catalog.event_identifiers as i join catalog.events as e on e.event_id = i.event_id
    union all
    select concat('team ', jsonb_build_array(t.canonical_name, l.canonical_name, t.record_status,
      (select jsonb_agg(jsonb_build_array(a.alias_normalized, a.is_ambiguous) order by a.alias_normalized) from catalog.team_aliases as a where a.team_id = t.team_id),
      (select jsonb_agg(jsonb_build_array(i.source, i.source_team_id) order by i.source, i.source_team_id)
       from catalog.team_identifiers as i where i.team_id = t.team_id)))
    from catalog.teams as t
    join catalog.api_leagues_canonical as l on l.league_id = t.league_id and l.is_followed
    union all
    select concat('competitor ', jsonb_build_array(e.event_name, e.event_datetime, p.role, c.name))
    from catalog.event_participants as p
    join catalog.events as e on e.event_id = p.event_id
    join catalog.participants as c on c.participant_id = p.participant_id
    union all
    select concat('request ', jsonb_build_array(r.source, r.path, r.status, r.etag, r.body_digest, r.last_status, r.last_error))
    from catalog.source_requests as r
    order by 1`;
  return rows.map(({ fact }) => fact);
}

/** All rows that the synchronisation writes, with the versions of the rows: equal texts mean that nothing was written. */
export async function writtenRows(sql: Sql): Promise<string> {
  const tables = [
    "events",
    "event_identifiers",
    "event_participants",
    "teams",
    "team_aliases",
    "team_identifiers",
    "team_pairings",
    "team_sync_conflicts",
    "participants",
    "participant_identifiers",
    "api_leagues_canonical",
    "league_aliases",
    "espn_league_mappings",
  ];
  let text = "";
  for (const table of tables) {
    const [row] = await sql.unsafe<{ rows: string | null }[]>(
      `select string_agg(t.xmin::text || t::text, E'\\n' order by t::text) as rows from catalog.${table} as t`,
    );
    text += `${table}\n${row!.rows}\n`;
  }
  return text;
}
