// Files that appear whole or not at all: written beside their place and renamed when everything has succeeded.
import { LocalError, messageOf } from "./local_error.ts";

/** Collects the files of one run, so that a failure leaves the last good ones as they were. */
export class OutputFiles {
  #pending: { temporary: string; path: string }[] = [];

  /** Writes chunks to a temporary file beside `path`; gzip when the name ends in .gz. */
  async write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const temporary = `${path}.${Deno.pid}.tmp`;
    // Renaming would fail only after the rows were committed.
    if (await isDirectory(path)) throw unwritable(path, "it is a folder");
    const file = await Deno.open(temporary, { write: true, create: true, truncate: true }).catch((error) => {
      throw unwritable(path, reasonOf(error), error);
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
    for (const { temporary, path } of this.#pending) {
      await Deno.rename(temporary, path).catch((error) => {
        throw unwritable(path, reasonOf(error), error);
      });
    }
    this.#pending = [];
  }

  /** Removes what was written and not published. */
  async discard(): Promise<void> {
    for (const { temporary } of this.#pending) await Deno.remove(temporary).catch(ignoreMissing);
    this.#pending = [];
  }
}

function unwritable(path: string, reason: string, cause?: unknown): LocalError {
  return new LocalError(
    "OUTPUT_UNWRITABLE",
    `Cannot write ${path}: ${reason}`,
    "Give a file in a folder that exists and may be written to.",
    { cause },
  );
}

/** The system's own words name the temporary file, which nobody knows. */
function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "its folder does not exist";
  if (error instanceof Deno.errors.NotADirectory) return "what should be its folder is a file";
  if (error instanceof Deno.errors.PermissionDenied) return "this user may not write there";
  return messageOf(error);
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isDirectory;
  } catch {
    return false;
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
