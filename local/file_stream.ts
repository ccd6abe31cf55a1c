// Files as byte streams for the command line and the benchmarks.

/** Used where the reader brings no buffer of its own. */
const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a file. It is read synchronously: a read from the page cache takes 0.1 ms, the turn of the event loop that an
 * asynchronous one waits for twice that, and a command has nothing else to do meanwhile. The file is closed with the stream.
 * @throws What `Deno.open` throws when the file cannot be opened.
 */
export async function openFileStream(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const file = await Deno.open(path);
  return new ReadableStream({
    type: "bytes",
    autoAllocateChunkSize: CHUNK_BYTES,
    pull(controller) {
      const request = controller.byobRequest!;
      const length = readInto(file, request.view as Uint8Array);
      if (length === null) {
        file.close();
        controller.close();
      }
      request.respond(length ?? 0);
    },
    cancel() {
      file.close();
    },
  });
}

function readInto(file: Deno.FsFile, view: Uint8Array): number | null {
  try {
    return file.readSync(view);
  } catch (error) {
    file.close();
    throw error;
  }
}
