// The one error readers of sources throw.

/** not_json: the body is no JSON at all; unexpected_shape: it is, but not what the source's answers look like. */
export type SourceErrorCode = "not_json" | "unexpected_shape";

/** An answer that cannot be read at all; `message` says what failed on which request, `hint` what to do. */
export class SourceError extends Error {
  override name = "SourceError";

  constructor(readonly code: SourceErrorCode, message: string, readonly hint: string) {
    super(message);
  }
}
