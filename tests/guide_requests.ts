// Requests of players as tests send them to the function `epg`. Used by functions/epg/*_test.ts.

import { NOW, type TestGuide } from "./guide_fixtures.ts";
import type { EpgDeps } from "../functions/epg/handler.ts";

/** What the function needs, as of NOW. */
export function depsOf({ sql, keys }: TestGuide): EpgDeps {
  return {
    sql,
    now: () => NOW,
    credentialKeys: () => Promise.resolve(keys),
    functionsUrl: "https://guide.example/functions/v1",
  };
}

/** A request for a path below the function. */
export function request(path: string, init: RequestInit = {}): Request {
  return new Request(`http://localhost/epg/${path}`, init);
}

/** The body of an answer. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** What a test of the clock or of logs prints to console.error. */
export async function errorsPrinted(work: () => Promise<void>): Promise<string> {
  const { error } = console;
  const printed: string[] = [];
  console.error = (...values: unknown[]) => {
    printed.push(values.map((value) => value instanceof Error ? value.stack : String(value)).join(" "));
  };
  try {
    await work();
  } finally {
    console.error = error;
  }
  return printed.join("\n");
}
