// Works off the queue of requests to sources: claim, fetch, then import and finish in one transaction.
// Killed anywhere, it leaves a claim whose lease ends, or a request that is done: never half of an answer.
import type postgres from "postgres";
import { readEspn } from "../_shared/sources/espn.ts";
import { type FetchResult, largestBody, type SourceCall } from "../_shared/sources/fetch_source.ts";
import {
  type BatchSource,
  emptySummary,
  type importBatch,
  type ImportSummary,
} from "../_shared/sources/import_batch.ts";
import { SourceError } from "../_shared/sources/source_error.ts";
import type { SourceRequest } from "../_shared/sources/source_reading.ts";
import type { SourceBatch } from "../_shared/sources/source_rows.ts";
import { readTheSportsDb } from "../_shared/sources/thesportsdb.ts";
import {
  type AnswerNotes,
  type ClaimedRequest,
  claimRequest,
  failRequest,
  finishRequest,
  nextClaimAt,
  type RequestFailure,
  requestsDue,
  sourceRequest,
} from "./request_queue.ts";

/** What the work needs from outside. */
export interface WorkDeps {
  sql: postgres.Sql;
  now: () => Date;
  /** Waits so many milliseconds. */
  sleep: (ms: number) => Promise<void>;
  fetchSource: (call: SourceCall) => Promise<FetchResult>;
  importBatch: typeof importBatch;
  /** Told of every request when it is over; for people who watch. */
  onRequest?: (request: ClaimedRequest, summary: WorkSummary) => void;
}

/** Where the work stops, done or not. */
export interface WorkLimits {
  requests: number;
  ms: number;
  /** Bytes of bodies read. */
  bytes: number;
}

/** What one call of the hosted function may do: less than its 150 s, 2 s of CPU and 256 MB. */
export const hostedLimits: WorkLimits = { requests: 100, ms: 100_000, bytes: largestBody };

/** What was done. */
export interface WorkSummary extends ImportSummary {
  requests: number;
  /** Answers that said what the last one said: nothing was merged. */
  unchanged: number;
  failed: number;
  /** Requests that another worker took over because this one was too slow. */
  lost: number;
  bytes: number;
  /** Entries that could not be read; the first ones are named. */
  skipped: number;
  skippedEntries: { request: string; what: string; reason: string }[];
  failures: { request: string; message: string }[];
  /** Requests that wait now. */
  left: number;
}

/** At most so many skipped entries and failures are named. */
const namedAtMost = 20;

/** Works until nothing is due that may be asked within the limits. */
export async function workOff(deps: WorkDeps, limits: WorkLimits): Promise<WorkSummary> {
  const summary: WorkSummary = {
    ...{ requests: 0, unchanged: 0, failed: 0, lost: 0, bytes: 0 },
    ...emptySummary(),
    ...{ skipped: 0, skippedEntries: [], failures: [], left: 0 },
  };
  const end = deps.now().getTime() + limits.ms;
  while (summary.requests < limits.requests && summary.bytes < limits.bytes) {
    const at = deps.now();
    if (at.getTime() >= end) break;
    const request = await claimRequest(deps.sql, at);
    if (request !== null) {
      summary.requests++;
      await workOn(request, deps, summary);
      deps.onRequest?.(request, summary);
    } else if (!await waitForClaim(deps, at, end)) break;
  }
  summary.left = await requestsDue(deps.sql, deps.now());
  return summary;
}

/** Waits until a request may be claimed; false when that is too late or none is due. */
async function waitForClaim({ sql, sleep }: WorkDeps, at: Date, end: number): Promise<boolean> {
  const next = await nextClaimAt(sql, at);
  if (next === null || next.getTime() >= end) return false;
  // Another worker may hold what is due: it is looked at again soon, not at once.
  await sleep(Math.max(next.getTime() - at.getTime(), 50));
  return true;
}

async function workOn(request: ClaimedRequest, deps: WorkDeps, summary: WorkSummary): Promise<void> {
  const result = await deps.fetchSource(request);
  const at = deps.now();
  if (result.kind === "failure") return await giveUp(request, result, { deps, summary });
  summary.bytes += result.size;
  if (result.kind === "unchanged") {
    summary.unchanged++;
    if (!await finishRequest(deps.sql, { request, at, answer: result })) summary.lost++;
    return;
  }
  try {
    const batch = readAnswer(result.text, request);
    noteSkipped(batch, request, summary);
    await importAnswer(batch, { request, at, answer: result }, { deps, summary });
  } catch (error) {
    await giveUp(request, failureOf(error, request, result.httpStatus), { deps, summary });
  }
}

const readers: Record<BatchSource, (text: string, request: SourceRequest) => SourceBatch> = {
  thesportsdb: readTheSportsDb,
  espn: readEspn,
};

function isBatchSource(source: string): source is BatchSource {
  return Object.hasOwn(readers, source);
}

function readAnswer(text: string, request: ClaimedRequest): SourceBatch {
  if (!isBatchSource(request.source)) {
    throw new SourceError(
      "unexpected_shape",
      `Cannot read the answer to ${request.path}: there is no reader for the source ${request.source}`,
      "Take the base_url away from its row in catalog.sources.",
    );
  }
  return readers[request.source](text, sourceRequest(request));
}

/** Undoes an import whose request another worker has taken over. */
class LeaseLost extends Error {}

async function importAnswer(
  batch: SourceBatch,
  end: { request: ClaimedRequest; at: Date; answer: AnswerNotes },
  { deps, summary }: { deps: WorkDeps; summary: WorkSummary },
): Promise<void> {
  try {
    const brought = await deps.sql.begin(async (sql) => {
      const counts = await deps.importBatch(sql, end.request.source as BatchSource, batch);
      // The other worker has asked later than this one: its answer is to stand.
      if (!await finishRequest(sql, end)) throw new LeaseLost();
      return counts;
    });
    addCounts(summary, brought as ImportSummary);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    summary.lost++;
  }
}

function addCounts(summary: WorkSummary, brought: ImportSummary): void {
  for (const part of ["leagues", "teams", "events"] as const) {
    const sums: Record<string, number> = summary[part];
    for (const [name, count] of Object.entries(brought[part])) sums[name] = (sums[name] ?? 0) + count;
  }
}

function noteSkipped(batch: SourceBatch, request: ClaimedRequest, summary: WorkSummary): void {
  summary.skipped += batch.skippedCount;
  const free = namedAtMost - summary.skippedEntries.length;
  summary.skippedEntries.push(
    ...batch.skipped.slice(0, free).map((each) => ({ request: request.path, ...each })),
  );
}

function failureOf(error: unknown, request: ClaimedRequest, httpStatus: number): RequestFailure {
  if (error instanceof SourceError) {
    const message = `${error.message}. ${error.hint}`;
    return { errorType: error.code, message, httpStatus, retryAfterSeconds: null };
  }
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  return {
    errorType: "merge",
    message: `Cannot merge the answer to ${request.path}: ${reason}. The request is repeated later`,
    httpStatus,
    retryAfterSeconds: null,
  };
}

/** Notes a failure. Where the database is the reason this throws in its turn, and the lease brings the request back. */
async function giveUp(
  request: ClaimedRequest,
  failure: RequestFailure,
  { deps, summary }: { deps: WorkDeps; summary: WorkSummary },
): Promise<void> {
  summary.failed++;
  if (summary.failures.length < namedAtMost) {
    summary.failures.push({ request: request.path, message: failure.message });
  }
  await failRequest(deps.sql, { request, at: deps.now(), failure });
}
