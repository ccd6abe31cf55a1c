// `deno task parse-names < names.txt > readings.jsonl`: what the name reader says about each line of standard input.
// Reads and writes as a stream, so a playlist's worth of names needs no more memory than a handful.
import { readName } from "../../functions/_shared/channel_name.ts";

export const HELP = `Reads channel names and prints what each of them says.

Usage: deno task parse-names < names.txt > readings.jsonl

One channel name per line on standard input, one JSON object per line on standard output, in the same order:
name, kind, sport, league, a, b, order, title, date, weekday, time, zone, feed, markers, fixtures, shelf, grammar,
confidence, language, status.

Exit codes: 0 all lines read, 1 input or output failed, 2 wrong arguments.`;

// Readings are written in pieces of about this many characters: a system call per line costs more than the reading.
const WRITE_CHARACTERS = 64 * 1024;

/**
 * Runs the command. Returns 0 when every line was read, 1 when standard input or output failed, 2 for arguments it does
 * not know.
 */
export async function run(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error(
      `Cannot parse names: unknown argument ${args[0]}. Names are read from standard input.\n` +
        "Run deno task parse-names --help to see the usage.",
    );
    return 2;
  }
  try {
    for await (const text of printReadings(Deno.stdin.readable)) await writeAll(text);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `Cannot parse names: standard input or output failed (${reason}). Check the files and try again.`,
    );
    return 1;
  }
}

/** Yields JSON lines, one per line of the bytes. A byte-order mark and carriage returns are no part of a name. */
export async function* printReadings(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let pending = "";
  let out = "";
  for await (
    const text of bytes.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
  ) {
    const lines = (pending + text).split("\n");
    pending = lines.pop() ?? "";
    for (const line of lines) {
      out += printReading(line);
      if (out.length < WRITE_CHARACTERS) continue;
      yield out;
      out = "";
    }
  }
  if (pending !== "") out += printReading(pending);
  if (out !== "") yield out;
}

function printReading(line: string): string {
  return `${JSON.stringify(readName(line.endsWith("\r") ? line.slice(0, -1) : line))}\n`;
}

async function writeAll(text: string): Promise<void> {
  let rest = new TextEncoder().encode(text);
  while (rest.length > 0) rest = rest.subarray(await Deno.stdout.write(rest));
}
