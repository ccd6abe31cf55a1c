// New names of a provider are read and their readings stored. Used by playlist-sync and the command line.
import { readName } from "./channel_name.ts";
import { copyLine } from "./copy_text.ts";
import { copyRows } from "./copy_rows.ts";
import type { Sql } from "./database.ts";

/** Rows sent to the database at a time while readings are made. */
const readingsPerChunk = 500;

/**
 * Reads names that nobody has read yet and stores what they print.
 * @param options `atMost` names in this call: a hosted function has 2 s of CPU, and 10,000 names take a third of one.
 * @returns How many names were read; fewer than `atMost` means that none is left.
 */
export async function readNewNames(
  sql: Sql,
  options: { providerId: number; at: Date; atMost: number },
): Promise<number> {
  const names = await sql<{ channel_name_id: string; channel_name: string }[]>`
    select channel_name_id, channel_name from intake.names_to_read(${options.providerId}, ${options.atMost})`;
  if (names.length === 0) return 0;
  await copyRows(sql, "intake.readings_staging (channel_name_id, raw_title, reading)", readingsText(names));
  await sql`select intake.load_readings(${options.at})`;
  return names.length;
}

async function* readingsText(
  names: Iterable<{ channel_name_id: string; channel_name: string }>,
): AsyncGenerator<string> {
  let text = "";
  let rows = 0;
  for (const { channel_name_id, channel_name } of names) {
    const { name: _name, ...reading } = readName(channel_name);
    text += copyLine([channel_name_id, channel_name, reading]);
    if (++rows % readingsPerChunk === 0) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}
