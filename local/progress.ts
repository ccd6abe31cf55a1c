// What a person sees of long work: lines and a bar on stderr, nothing when stderr is not a terminal or --json is given.
// Commands and the database builder report through it; stdout stays free for results.

/** How a progress shows itself; `isTerminal` and `write` are replaced in tests. */
export interface ProgressOptions {
  /** True when the command prints JSON: a program reads it, so nothing is shown. */
  json?: boolean;
  isTerminal?: boolean;
  write?: (text: string) => void;
  /** Current time in ms, for the rate limit of the bar. */
  now?: () => number;
}

/** `line` prints a finished step, `bar` redraws one line in place, `done` clears the bar. */
export interface Progress {
  line(text: string): void;
  bar(label: string, done: number, total: number): void;
  done(): void;
}

const BAR_WIDTH = 30;
/** Redraws closer than this are dropped: a terminal shows about 15 changes a second as a smooth movement. */
const REDRAW_MS = 66;
const CLEAR_LINE = "\r\x1b[K";

/** A progress for one command. */
export function createProgress(options: ProgressOptions = {}): Progress {
  const isTerminal = options.isTerminal ?? Deno.stderr.isTerminal();
  if (options.json || !isTerminal) return silentProgress();
  const write = options.write ?? writeToStderr;
  const now = options.now ?? Date.now;
  let drawnAt = -Infinity;
  let isBarShown = false;
  return {
    line(text) {
      write(`${isBarShown ? CLEAR_LINE : ""}${text}\n`);
      isBarShown = false;
    },
    bar(label, done, total) {
      if (done < total && now() - drawnAt < REDRAW_MS) return;
      drawnAt = now();
      isBarShown = true;
      write(CLEAR_LINE + barText(label, done, total));
    },
    done() {
      if (isBarShown) write(CLEAR_LINE);
      isBarShown = false;
    },
  };
}

/** One line such as `Reading playlist  [#########---------------------]  30 %  120,000 of 400,000`. */
export function barText(label: string, done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const filled = Math.floor(share * BAR_WIDTH);
  const bar = "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled);
  const counts = `${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  return `${label}  [${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${counts}`;
}

function silentProgress(): Progress {
  return { line() {}, bar() {}, done() {} };
}

function writeToStderr(text: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(text));
}
