// Rows into Postgres by COPY, the only way anything big enters the database.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "./database.ts";

/**
 * Sends chunks of COPY text to a table. Nothing is kept: chunks are made while they are sent.
 * @param target Table with its columns, such as `intake.entries_staging (position, channel_name)`; a constant of the caller, never input.
 * @param chunks COPY text, whole rows each ended by a newline.
 */
export async function copyRows(sql: Sql, target: string, chunks: AsyncIterable<string>): Promise<void> {
  const writable = await sql.unsafe(`copy ${target} from stdin`).writable();
  await pipeline(Readable.from(chunks), writable);
}

/** Reads the lines a query yields, as they are, in the chunks the server sends. Inline every value: COPY takes no parameters. */
export async function* copyOut(sql: Sql, query: string): AsyncGenerator<Uint8Array> {
  const readable = await sql.unsafe(`copy (${query}) to stdout`).readable();
  for await (const chunk of readable) yield chunk as Uint8Array;
}
