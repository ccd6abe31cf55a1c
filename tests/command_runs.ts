// Commands as tests run them: what they print, and `generate` on a database and in a folder of its own. Used by local/commands/*_test.ts.

import { join } from "node:path";
import type postgres from "postgres";
import { NOW } from "./guide_fixtures.ts";
import { main } from "../local/main.ts";
import { type TestDatabase, withDatabase } from "../local/test_database.ts";

/** First line of a file of events. */
export const HEADER = "event_id,league,sport,event_name,home,away,start_utc,venue,status\n";

/** A file of events with the one behind NAMES. */
export const EVENTS = HEADER +
  "1,NBA,Basketball,Los Angeles Lakers at Boston Celtics,Boston Celtics,Los Angeles Lakers,2026-03-02T00:00:00Z,TD Garden,scheduled\n";

/** How a command ended and what it printed. */
export interface Result {
  code: number;
  out: string;
  error: string;
}

/** What a test of `generate` works with. */
export interface Bench {
  sql: postgres.Sql;
  database: TestDatabase;
  /** The path of a file in the test's folder; written when a content is given. */
  file: (name: string, content?: string | Uint8Array) => string;
  /** The names in the test's folder. */
  names: () => string[];
  read: (name: string) => string;
  /** `generate` on the test's database as of NOW, with these options. */
  generate: (...options: string[]) => Promise<Result>;
}

/** Runs a command and catches what it prints. */
export async function printed(work: () => Promise<number>): Promise<Result> {
  const { log, error } = console;
  const result: Result = { code: -1, out: "", error: "" };
  console.log = (line: string) => result.out += `${line}\n`;
  console.error = (line: string) => result.error += `${line}\n`;
  try {
    result.code = await work();
  } finally {
    Object.assign(console, { log, error });
  }
  return result;
}

/** Runs `test` with a folder and a database that are thrown away. */
export async function withBench(test: (bench: Bench) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "epgoat_" });
  const file = (name: string, content?: string | Uint8Array) => {
    const path = join(folder, name);
    if (typeof content === "string") Deno.writeTextFileSync(path, content);
    else if (content) Deno.writeFileSync(path, content);
    return path;
  };
  try {
    await withDatabase(async (sql, database) => {
      await test({
        sql,
        database,
        file,
        names: () => [...Deno.readDirSync(folder)].map((entry) => entry.name).sort(),
        read: (name) => Deno.readTextFileSync(join(folder, name)),
        generate: (...options) =>
          printed(() =>
            main(["generate", "--database-url", database.urlFor(), "--now", NOW.toISOString(), ...options])
          ),
      });
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
