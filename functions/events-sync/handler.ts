// POST /events-sync {"plan"?: boolean, "wait"?: boolean}: works off the queue of requests to TheSportsDB and ESPN.
import { z } from "zod";
import { checkCronToken } from "../_shared/cron_token.ts";
import { errorResponse, HttpError } from "../_shared/http_error.ts";
import { planRequests } from "./request_queue.ts";
import { hostedLimits, type WorkDeps, workOff, type WorkSummary } from "./work_off.ts";

/** What the handler needs from outside. */
export interface EventsSyncDeps extends WorkDeps {
  /** The secret that callers must send as x-epgoat-token. */
  token: string;
  /** Keeps the function alive for work that goes on after the answer; null where the host cannot. */
  background: ((work: Promise<unknown>) => void) | null;
}

const Body = z.object({ plan: z.boolean().default(false), wait: z.boolean().default(false) });

/**
 * Answers 202 at once and works on; or, asked to `wait` or on a host without background work, 200 with counts when it is done.
 * `left` above zero means that requests wait: the next call goes on with them. Calls at the same time share the queue.
 */
export async function handleEventsSync(request: Request, deps: EventsSyncDeps): Promise<Response> {
  try {
    if (request.method !== "POST") {
      const message = `Cannot ${request.method} a sync: only POST is answered`;
      throw new HttpError(405, "method_not_allowed", message, { headers: { allow: "POST" } });
    }
    await checkCronToken(request, deps.token);
    const body = Body.safeParse(await readJson(request));
    if (!body.success) {
      throw new HttpError(
        400,
        "bad_request",
        'Cannot start the sync: expected a body {"plan": true or false, "wait": true or false}, each may be left out',
      );
    }
    const work = () => sync(deps, body.data.plan);
    if (body.data.wait || deps.background === null) return Response.json(await work());
    deps.background(work().then(report, (error) => console.error(error)));
    return Response.json({ accepted: true }, { status: 202 });
  } catch (error) {
    return errorResponse(error);
  }
}

/** An empty body counts as `{}`. */
async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch {
    return null;
  }
}

async function sync(deps: EventsSyncDeps, plan: boolean): Promise<WorkSummary & { planned: number }> {
  const planned = plan ? await planRequests(deps.sql, deps.now()) : 0;
  return { planned, ...await workOff(deps, hostedLimits) };
}

/** Nobody waits for the counts: they go to the function's log. */
function report(summary: WorkSummary): void {
  console.log(JSON.stringify(summary));
}
