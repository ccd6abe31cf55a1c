// The one error type of the local stack: a sentence for the reader, a code for tests, a hint on what to do.
// `local/main.ts` prints it without a stack trace.

/** What happened, in words that need no knowledge of the code. `message` is one sentence, `hint` the next step. */
export class LocalError extends Error {
  override readonly name = "LocalError";

  constructor(
    /** Stable, upper snake case: `PORT_TAKEN`, `DISK_FULL`, … */
    readonly code: string,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
