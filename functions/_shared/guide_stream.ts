// Guides on their way to players: XMLTV lines rendered by SQL leave by COPY, never a whole guide in memory.
import type postgres from "postgres";
import { copyOut } from "./copy_rows.ts";
import type { Sql } from "./database.ts";

/** What to render: whose guide, for which tier, over which time. */
export interface GuideRequest {
  providerId: number;
  tier: TierCode;
  from: Date;
  to: Date;
  /** Address of the functions, `https://host/functions/v1`. Without it programmes have icons that others serve, never dead links. */
  functionsUrl?: string;
}

/** The tiers of `guide.tiers`. */
export const tierCodes = ["basic", "mid", "top", "custom"] as const;
/** One of {@linkcode tierCodes}. */
export type TierCode = typeof tierCodes[number];

/** The window of a provider's guide at an instant, as `guide.guide_window` says. */
export async function guideWindow(sql: Sql, providerId: number, at: Date): Promise<{ from: Date; to: Date }> {
  const [row] = await sql<{ window_from: Date; window_to: Date }[]>`
    select window_from, window_to from guide.guide_window(${providerId}, ${at})`;
  if (!row) throw new Error(`Cannot render the guide of provider ${providerId}: there is no such provider`);
  return { from: row.window_from, to: row.window_to };
}

/**
 * The guide as XMLTV bytes, in chunks of a few kilobytes: channels by id, then programmes by channel and time.
 * Times are UTC. In a transaction, because the address of pictures is set for it; channels and programmes are of one moment
 * when it is a snapshot.
 */
export async function* renderGuide(
  sql: postgres.TransactionSql,
  request: GuideRequest,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  await sql`select set_config('epgoat.functions_url', ${request.functionsUrl ?? ""}, true)`;
  yield encoder.encode(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tv SYSTEM "xmltv.dtd">\n<tv generator-info-name="EPGOAT">\n',
  );
  const providerId = Math.trunc(request.providerId);
  yield* copyOut(
    sql,
    `select line from guide.channel_lines where provider_id = ${providerId} order by guide_channel_id collate "C"`,
  );
  // tier_code comes from a closed list and the times from Date: nothing a user typed gets into the text.
  yield* copyOut(
    sql,
    `select line from guide.programme_lines
      where provider_id = ${providerId} and tier_code = '${request.tier}'
        and end_time > '${request.from.toISOString()}' and start_time < '${request.to.toISOString()}'
      order by guide_channel_id collate "C", start_time`,
  );
  yield encoder.encode("</tv>\n");
}

/**
 * Turns chunks made inside a read-only snapshot into a stream for a response. The transaction ends with the stream,
 * also when the player hangs up. What fails on the way is logged here, because the answer has begun by then.
 */
export function streamFromSnapshot(
  sql: postgres.Sql,
  render: (snapshot: postgres.TransactionSql) => AsyncIterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, { highWaterMark: 4 });
  const writer = writable.getWriter();
  let hasHungUp = false;
  writer.closed.catch(() => hasHungUp = true);
  sql.begin("isolation level repeatable read read only", async (snapshot) => {
    for await (const chunk of render(snapshot)) {
      await writer.ready;
      await writer.write(chunk);
    }
  }).then(() => writer.close(), (error) => {
    if (!hasHungUp) console.error(error);
    return writer.abort(error);
  }).catch(ignoreHangUp);
  return readable;
}

function ignoreHangUp(): void {}
