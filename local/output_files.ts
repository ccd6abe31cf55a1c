// Files that appear whole or not at all: written beside their place and renamed when everything has succeeded.
import { LocalError, messageOf } from "./local_error.ts";

/** Collects the files of one run, so that a failure leaves the last good ones as they were. */
export class OutputFiles {
  #pending: { temporary: string; path: string }[] = [];

  /** Writes chunks to a temporary file beside `path`; gzip when the name ends in .gz. */
  async write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const temporary = `${path}.${Deno.pid}.tmp`;
    const file = await Deno.open(temporary, { write: true, create: true, truncate: true }).catch((error) => {
      throw new LocalError(
        "OUTPUT_UNWRITABLE",
        `Cannot write ${path}: ${messageOf(error)}`,
        "Check that the folder exists and may be written to",
        { cause: error },
      );
    });
    this.#pending.push({ temporary, path });
    const bytes = ReadableStream.from(chunks);
    if (path.endsWith(".gz")) {
      // The types of Deno's CompressionStream speak of BufferSource where they mean bytes.
      await bytes.pipeThrough(new CompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>)
        .pipeTo(file.writable);
    } else {
      await bytes.pipeTo(file.writable);
    }
  }

  /** Puts all files into their places. */
  async publish(): Promise<void> {
    for (const { temporary, path } of this.#pending) await Deno.rename(temporary, path);
    this.#pending = [];
  }

  /** Removes what was written and not published. */
  async discard(): Promise<void> {
    for (const { temporary } of this.#pending) await Deno.remove(temporary).catch(ignoreMissing);
    this.#pending = [];
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
