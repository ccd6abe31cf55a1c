// The steps from entries to programmes that follow a load, in SQL. Used by playlist-sync and the command line.
import { z } from "zod";
import type { Sql } from "./database.ts";

const RefreshCounts = z.object({
  fixtures: z.number(),
  matched: z.number(),
  unmatched: z.number(),
  channels: z.number(),
  written: z.number(),
  archived: z.number(),
});

/** Fixtures looked at, matched and left; channels scheduled; programme rows written and archived. */
export type RefreshSummary = z.infer<typeof RefreshCounts>;

/** Matches and schedules a provider's channels as of an instant. */
export async function refreshGuide(sql: Sql, providerId: number, at: Date): Promise<RefreshSummary> {
  const [row] = await sql<{ counts: unknown }[]>`select guide.refresh_guide(${providerId}, ${at}) as counts`;
  return RefreshCounts.parse(row?.counts);
}
