// The shapes a channel name is read into. Filled by channel_name.ts, consumed by intake and matching.
// Every value is what the name prints: nothing here has been compared with a schedule.

/** What kind of entry a name announces. */
export type NameKind = "event" | "multi" | "placeholder" | "linear" | "team" | "show" | "header";

/** Whether the first printed side is the visitor (`at`, `@`); null where the separator does not say. */
export type SideOrder = "home_away" | "away_home" | null;

/** One announced fixture or titled event. */
export interface Fixture {
  a: string | null;
  b: string | null;
  order: SideOrder;
  title: string | null;
  /** `2026-08-20`, `--08-27` without a year, `---06` for a bare day, alternatives joined by `|`. */
  date: string | null;
  /** 1 = Monday to 7 = Sunday. */
  weekday: number | null;
  /** `HH:MM`, 24 hours, in the printed zone. */
  time: string | null;
  /** The zone word as printed, upper case. */
  zone: string | null;
  /** `YYYY-MM-DD HH:MM` of a printed stop stamp. */
  stop: string | null;
}

/** Everything a channel name prints. */
export interface NameReading {
  name: string;
  kind: NameKind;
  sport: string | null;
  league: string | null;
  a: string | null;
  b: string | null;
  order: SideOrder;
  title: string | null;
  date: string | null;
  weekday: number | null;
  time: string | null;
  zone: string | null;
  feed: string | null;
  markers: string[];
  fixtures: Fixture[];
  shelf: string | null;
  grammar: string;
  confidence: number;
  language: string | null;
  status: string | null;
}
