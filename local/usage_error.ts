// A command line that cannot be understood: commands answer it with one sentence and exit code 2.

/** Its message names the option and what it takes. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
