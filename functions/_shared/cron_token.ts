// The token by which the project's own jobs are told from anybody else. Checked by every function that pg_cron starts.
import { HttpError } from "./http_error.ts";

/**
 * Throws an HttpError 401 unless the request's `x-epgoat-token` is `token`.
 * @param token The project's secret, of EPGOAT_CRON_TOKEN; while it is empty nobody is let in.
 */
export async function checkCronToken(request: Request, token: string): Promise<void> {
  if (await equalInConstantTime(request.headers.get("x-epgoat-token") ?? "", token)) return;
  throw new HttpError(401, "wrong_token", "Cannot start the sync: x-epgoat-token is missing or wrong");
}

/** Compares hashes byte by byte to the end, so that the time taken says nothing about where two texts differ. */
async function equalInConstantTime(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [given, expected].map((text) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
  );
  const left = new Uint8Array(a as ArrayBuffer);
  const right = new Uint8Array(b as ArrayBuffer);
  let difference = expected === "" ? 1 : 0;
  for (let at = 0; at < left.length; at++) difference |= (left[at] ?? 0) ^ (right[at] ?? 0);
  return difference === 0;
}
