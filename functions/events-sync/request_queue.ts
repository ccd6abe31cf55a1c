// The queue of requests to sources, as the database keeps it. Its functions in SQL decide; here they get types.
import { z } from "zod";
import type { Sql } from "../_shared/database.ts";
import type { SourceRequest } from "../_shared/sources/source_reading.ts";

const ClaimedRequest = z.object({
  source_request_id: z.coerce.string(),
  lease_no: z.number(),
  source: z.string(),
  path: z.string(),
  api_version: z.string().nullable(),
  base_url: z.string(),
  timeout_seconds: z.number(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  body_digest: z.string().nullable(),
  league: z.string().nullable(),
  sport: z.string().nullable(),
  source_league_id: z.string().nullable(),
}).transform((row) => ({
  id: row.source_request_id,
  leaseNo: row.lease_no,
  source: row.source,
  path: row.path,
  apiVersion: row.api_version,
  baseUrl: row.base_url,
  timeoutMs: row.timeout_seconds * 1000,
  etag: row.etag,
  lastModified: row.last_modified,
  bodyDigest: row.body_digest,
  league: row.league,
  sport: row.sport,
  sourceLeagueId: row.source_league_id,
}));

/** A request that is this worker's until its lease ends. */
export type ClaimedRequest = z.infer<typeof ClaimedRequest>;

/** The most urgent request that may be sent now; null when there is none. */
export async function claimRequest(sql: Sql, at: Date): Promise<ClaimedRequest | null> {
  const [row] = await sql`select * from catalog.claim_request(${at})`;
  return row === undefined ? null : ClaimedRequest.parse(row);
}

/** When the next due request may be sent; null when none is due. */
export async function nextClaimAt(sql: Sql, at: Date): Promise<Date | null> {
  const [row] = await sql`select catalog.next_claim_at(${at}) as at`;
  return z.object({ at: z.date().nullable() }).parse(row).at;
}

/** How many requests wait. */
export async function requestsDue(sql: Sql, at: Date): Promise<number> {
  const [row] = await sql`select catalog.requests_due(${at}) as due`;
  return z.object({ due: z.number() }).parse(row).due;
}

/** Queues what is to be asked of the sources. Returns how many requests that were. */
export async function planRequests(sql: Sql, at: Date): Promise<number> {
  const [row] = await sql`select catalog.plan_requests(${at}) as queued`;
  return z.object({ queued: z.number() }).parse(row).queued;
}

/** What is kept of an answer for the next time. */
export interface AnswerNotes {
  httpStatus: number;
  etag: string | null;
  lastModified: string | null;
  digest: string | null;
}

/** Ends a claim with an answer. False, and nothing changed, when another worker has taken the request over. */
export async function finishRequest(
  sql: Sql,
  { request, at, answer }: { request: ClaimedRequest; at: Date; answer: AnswerNotes },
): Promise<boolean> {
  const [row] = await sql`
    select catalog.finish_request(${request.id}, ${at}, ${answer.etag}, ${answer.lastModified}, ${answer.digest},
      ${answer.httpStatus}, ${request.leaseNo}) as is_held`;
  return z.object({ is_held: z.boolean() }).parse(row).is_held;
}

/** What went wrong with a request. */
export interface RequestFailure {
  /** In one word, as `ops.api_call_failures` counts it. */
  errorType: string;
  message: string;
  httpStatus: number | null;
  retryAfterSeconds: number | null;
}

/** Ends a claim that brought nothing, and notes the failure for admins. */
export async function failRequest(
  sql: Sql,
  { request, at, failure }: { request: ClaimedRequest; at: Date; failure: RequestFailure },
): Promise<void> {
  const asked = { path: request.path, league: request.league };
  await sql`
    select ops.note_api_failure(${request.source}, ${request.path}, ${failure.errorType}, ${failure.message},
      ${failure.httpStatus}, ${JSON.stringify(asked)}::text::jsonb),
      catalog.fail_request(${request.id}, ${at}, ${failure.retryAfterSeconds}, ${failure.httpStatus},
      ${failure.message}, ${request.leaseNo})`;
}

/** What a reader is told about the request whose answer it reads. */
export function sourceRequest(request: ClaimedRequest): SourceRequest {
  return {
    description: request.league === null ? request.path : `${request.path} (${request.league})`,
    slug: /^sports\/([^/?]+\/[^/?]+)/.exec(request.path)?.[1] ?? null,
    sport: request.sport,
    league: request.league,
    leagueSourceId: request.sourceLeagueId,
  };
}
