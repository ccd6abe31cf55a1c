// What the readers of all sources share: from a body's text to its root, and the batch that is filled from it.
import type { z } from "zod";
import { SourceError, type SourceErrorCode } from "./source_error.ts";
import { asFields } from "./source_fields.ts";
import type { SourceBatch, SourceEvent, SourceLeague, SourceTeam } from "./source_rows.ts";

/** What was asked for: it fills in what an answer leaves out, and says in errors which request failed. */
export interface SourceRequest {
  /** For people: `eventsday.php?d=2026-01-05 (English Premier League)`. Never with a key. */
  description: string;
  /** ESPN's path of the league, `soccer/eng.1`; `soccer/all` for the board of all leagues. */
  slug: string | null;
  /** The source's name of the sport, where the request is about one. */
  sport: string | null;
  /** The source's name of the league, where the request is about one. */
  league: string | null;
  /** The source's id of that league. */
  leagueSourceId: string | null;
}

/** Parses a body whose top must be an object, as that of every answer of a source is. */
export function parseRoot(text: string, source: string, request: SourceRequest): Record<string, unknown> {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw unreadable("not_json", kindOfText(text), { source, request });
  }
  const fields = asFields(root);
  if (fields === null) throw wrongShape(kindOfValue(root), source, request);
  return fields;
}

/** The error for JSON that holds `found` where a source's answer should be. */
export function wrongShape(found: string, source: string, request: SourceRequest): SourceError {
  return unreadable("unexpected_shape", found, { source, request });
}

function unreadable(
  code: SourceErrorCode,
  found: string,
  { source, request }: { source: string; request: SourceRequest },
): SourceError {
  return new SourceError(
    code,
    `Cannot read ${source}'s answer to ${request.description}: expected a JSON object with a list of entries, got ${found}`,
    "The source may be down or have changed its answers: the request is repeated later; look at the address in a browser.",
  );
}

function kindOfText(text: string): string {
  if (text.trim() === "") return "an empty body";
  return /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text) ? "an HTML page" : "text that is no JSON";
}

/** What a JSON value is, in words. */
export function kindOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** At most so many left-out entries are named. */
const namedSkips = 20;

/** Collects what an answer tells. Teams and leagues are kept once each, events as often as the source lists them. */
export class BatchBuilder {
  readonly #leagues = new Map<string, SourceLeague>();
  readonly #teams = new Map<string, SourceTeam>();
  readonly #events: SourceEvent[] = [];
  readonly #skipped: SourceBatch["skipped"] = [];
  #skippedCount = 0;

  addLeague(league: SourceLeague): void {
    if (!this.#leagues.has(league.sourceLeagueId)) this.#leagues.set(league.sourceLeagueId, league);
  }

  addTeam(team: SourceTeam): void {
    // One team may play in several leagues of one answer; each is a row, as it belongs to each.
    const key = JSON.stringify([team.sourceTeamId, team.sourceLeagueId ?? team.league]);
    if (!this.#teams.has(key)) this.#teams.set(key, team);
  }

  addEvent(event: SourceEvent): void {
    this.#events.push(event);
  }

  skip(what: string, reason: string): void {
    this.#skippedCount++;
    if (this.#skipped.length < namedSkips) this.#skipped.push({ what, reason });
  }

  /** The entry as `schema` reads it; null and a skip with the schema's reason when it lacks what it needs. */
  read<Schema extends z.ZodType>(schema: Schema, entry: unknown, what: string): z.output<Schema> | null {
    const result = schema.safeParse(entry);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    this.skip(
      what,
      asFields(entry) === null ? `it is ${kindOfValue(entry)}` : issue?.message ?? "it cannot be read",
    );
    return null;
  }

  build(): SourceBatch {
    return {
      leagues: [...this.#leagues.values()],
      teams: [...this.#teams.values()],
      events: this.#events,
      skipped: this.#skipped,
      skippedCount: this.#skippedCount,
    };
  }
}

/** An entry in words: its kind, id and name as far as it has them. */
export function nameOfEntry(kind: string, ...known: (string | null | undefined)[]): string {
  return [kind, ...known.filter((text) => text)].join(" ").slice(0, 200);
}
