// What matching.explain says of a slot, as tests read it. Used by sql/matching/*_test.ts.

import type { Sql } from "../functions/_shared/database.ts";
import {
  givenChannels,
  type GivenEvent,
  givenEvents,
  givenProvider,
  type GivenReading,
  NOW,
  whenMatched,
} from "./database_fixtures.ts";

/** When the events of these tests start: the night after NOW. */
export const TONIGHT = "2026-11-21T00:00Z";
/** The event that names print unless they say otherwise, by its nicknames. */
export const GAME: GivenEvent = {
  id: "game",
  name: "Lakers at Celtics",
  sides: ["Boston Celtics", "Los Angeles Lakers"],
  at: TONIGHT,
};
export const NAMES = { a: "Lakers", b: "Celtics" };

/** A line of matching.explain; `event` is the id of the source. */
export interface Line {
  fixture_no: number | null;
  place: number;
  event: string | null;
  verdict: string;
  explanation: string;
  confidence: number | null;
  evidence: number | null;
  handler_no: number | null;
  similarity: number | null;
}

/** What is said of a slot by its name, in order. */
export async function explained(sql: Sql, provider: number, name = "it", at = NOW): Promise<Line[]> {
  const rows = await sql<Line[]>`
    select x.fixture_no, x.place, (select min(i.identifier_value) from catalog.event_identifiers as i where i.event_id = x.event_id) as event,
      x.verdict, x.explanation, x.confidence, x.evidence, x.handler_no, x.similarity
    from intake.channel_names as c
    cross join lateral matching.explain(c.channel_name_id, ${at}) as x
    where c.provider_id = ${provider} and c.channel_name = ${name}
    order by x.fixture_no, x.place`;
  return [...rows];
}

/** One line as `event verdict: explanation`; the first says what the name prints. */
export function spoken(line: Line | undefined): string {
  return `${line?.event ?? "no event"} ${line?.verdict}: ${line?.explanation}`;
}

/** A provider whose only slot `it` prints this, matched against the events; its guide covers three days. */
export async function givenMatched(sql: Sql, reading: GivenReading, events = [GAME]): Promise<number> {
  const provider = await givenProvider(sql, { guideDays: 3 });
  await givenEvents(sql, events);
  await givenChannels(sql, provider, { it: reading });
  await whenMatched(sql, provider);
  return provider;
}
