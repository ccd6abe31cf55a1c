// Rows into and out of Postgres by COPY, the only way anything big passes.
import { Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import type { Sql } from "./database.ts";

/**
 * Sends chunks of COPY text to a table. Nothing is kept: chunks are made while they are sent.
 * @param target Table with its columns, such as `intake.entries_staging (position, channel_name)`; a constant of the caller, never input.
 * @param chunks COPY text, whole rows each ended by a newline.
 * @throws The source's error when making chunks fails, the server's when a row does not fit; no row stays then.
 */
export async function copyRows(sql: Sql, target: string, chunks: AsyncIterable<string>): Promise<void> {
  const query = sql.unsafe(`copy ${target} from stdin`);
  const writable = await query.writable();
  // A COPY that the server refuses after its last row was sent ends neither the driver's stream nor the promise, which has been
  // resolved with that stream: only this call tells of it (postgres.js 3.4.9, connection.js, queryError).
  const refused = new Promise<never>((_resolve, reject) => Object.assign(query, { reject }));
  await Promise.race([pipeline(Readable.from(chunks), writable), refused]);
}

/**
 * Reads the lines a query yields, as they are, in the chunks the server sends. Inline every value: COPY takes no parameters.
 * A caller that stops early waits until the server has sent the rest.
 */
export async function* copyOut(sql: Sql, query: string): AsyncGenerator<Uint8Array> {
  const readable = await sql.unsafe(`copy (${query}) to stdout`).readable();
  try {
    for await (const chunk of readable.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
  } finally {
    // The driver pauses the connection while nobody reads and has no way to end a COPY: left alone, the connection and its
    // transaction would stay open for good. Reading on costs less than the whole answer would have.
    if (!readable.readableEnded && !readable.destroyed) await readToEnd(readable);
    // When the last rows arrive in one piece and fill the buffer, the driver pauses the connection after them and, the stream
    // being at its end, is never asked to go on: the next query would wait forever. Its read hook is what goes on.
    readable._read(0);
  }
}

async function readToEnd(readable: Readable): Promise<void> {
  readable.resume();
  // A COPY that fails now has nobody left to tell: the caller is on its way out with an error of its own.
  await finished(readable).catch(() => {});
}
