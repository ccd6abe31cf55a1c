// Sends what SQL queued with net.http_get, http_post or http_delete and stores the answers, as pg_net's worker does.
// Called by scheduler.ts every second with a superuser's connection.

import type postgres from "postgres";
import { messageOf } from "./local_error.ts";

interface QueuedRequest {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string> | null;
  body: Uint8Array | null;
  timeout_milliseconds: number;
}

interface StoredResponse {
  id: string;
  status_code: number | null;
  content_type: string | null;
  headers: Record<string, string> | null;
  content: string | null;
  timed_out: boolean | null;
  error_msg: string | null;
}

/** pg_net's own batch size: about 200 requests a second. */
const BATCH = 200;

/** Takes up to 200 requests off the queue, sends them at once, stores the answers. Returns how many. */
export async function sendQueuedRequests(sql: postgres.Sql, signal?: AbortSignal): Promise<number> {
  const requests = await sql<QueuedRequest[]>`
    delete from net.http_request_queue
    where id in (select id from net.http_request_queue order by id limit ${BATCH} for update skip locked)
    returning id, upper(method) as method, url, headers, body, timeout_milliseconds`;
  if (requests.length === 0) return 0;
  const responses = await Promise.all(requests.map((request) => send(request, signal)));
  await sql`insert into net._http_response ${sql(responses)}`;
  return requests.length;
}

/** pg_net keeps answers for six hours. */
export async function dropOldResponses(sql: postgres.Sql): Promise<void> {
  await sql`delete from net._http_response where created < now() - interval '6 hours'`;
}

async function send(request: QueuedRequest, signal?: AbortSignal): Promise<StoredResponse> {
  const timeout = AbortSignal.timeout(request.timeout_milliseconds);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers ?? {},
      ...(request.body ? { body: new Uint8Array(request.body) } : {}),
      // pg_net does not follow redirects.
      redirect: "manual",
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    return {
      id: request.id,
      status_code: response.status,
      content_type: response.headers.get("content-type"),
      headers: Object.fromEntries(response.headers),
      // Postgres text holds no NUL.
      content: (await response.text()).replaceAll("\0", ""),
      timed_out: false,
      error_msg: null,
    };
  } catch (error) {
    const nothing = { id: request.id, status_code: null, content_type: null, headers: null, content: null };
    return timeout.aborted
      ? { ...nothing, timed_out: true, error_msg: `Timeout of ${request.timeout_milliseconds} ms reached` }
      : { ...nothing, timed_out: null, error_msg: messageOf(error) };
  }
}
