// Seconds of each stage and the peak memory of the process, for summaries and benchmarks.
import process from "node:process";

/** Notes how long named stages take. */
export class Stages {
  /** Seconds by stage, in the order in which they ended. */
  readonly seconds: Record<string, number> = {};

  /** Runs a stage and notes its seconds, added up where a name is used again. */
  async time<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.seconds[name] = round((this.seconds[name] ?? 0) + (performance.now() - started) / 1000);
    }
  }
}

/** Largest resident memory of this process so far, in MB (10^6 bytes). */
export function peakMemoryMb(): number {
  // maxRSS is in kilobytes on every system Deno runs on.
  return Math.round(process.resourceUsage().maxRSS * 1024 / 1e6);
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
