// How functions say no: one error class and its JSON form. Every handler answers errors through here.

/** An error with the HTTP status it is answered by. `code` is stable and machine-readable, `hint` says what to do. */
export class HttpError extends Error {
  override name = "HttpError";

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly options: { hint?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
  }
}

/** JSON answer `{source, code, message, hint}` for an error. What is not an HttpError becomes a 500 that reveals nothing. */
export function errorResponse(error: unknown): Response {
  const known = error instanceof HttpError
    ? error
    : new HttpError(500, "internal_error", "The request failed on our side", { hint: "Try again later" });
  if (known !== error) console.error(error);
  const body = { source: "epgoat", code: known.code, message: known.message, hint: known.options.hint };
  return new Response(JSON.stringify(body) + "\n", {
    status: known.status,
    headers: { "content-type": "application/json; charset=utf-8", ...known.options.headers },
  });
}
