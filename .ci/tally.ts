// Counts what passed and what failed, from the reports of the test runs themselves and one for every other check.
// Used by both lanes; nothing that runs here can fail without being counted.

import { messageOf } from "../local/local_error.ts";

/** A command with its arguments, and what it needs beyond this process's environment. */
export interface Command {
  args: [program: string, ...args: string[]];
  env?: Record<string, string>;
}

/** What the last line of a `deno test` run says. */
export interface TestReport {
  passed: number;
  failed: number;
}

/** The longest step takes some four minutes on two cores; one that hangs must not hold the machine for an hour. */
const STEP_LIMIT_SECONDS = 600;

/** The sums of all lanes, and the names of what failed. */
export class Tally {
  passed = 0;
  failed = 0;
  readonly failures: string[] = [];
  #running = new Set<Deno.ChildProcess>();
  #isInterrupted = false;

  /** Runs a `deno test` command and adds its own counts. A run that fails without a failed test counts as one. */
  async tests(name: string, command: Command): Promise<void> {
    await this.#step(name, async () => {
      const { success, output } = await this.#run(command, { isShown: true });
      const report = readTestReport(output);
      this.passed += report?.passed ?? 0;
      if (report && report.failed > 0) {
        // The step itself is counted as one more.
        this.failed += report.failed - 1;
        throw new Error(`${report.failed} tests failed`);
      }
      if (!success || !report || report.passed === 0) {
        throw new Error(report?.passed === 0 ? "no test ran" : "the run did not end well");
      }
    });
  }

  /** Runs a command that passes or fails as a whole; it is shown only when it fails. */
  async command(name: string, command: Command): Promise<void> {
    await this.check(name, async () => {
      const { success, output } = await this.#run(command, { isShown: false });
      if (!success) throw new Error(output.trim());
    });
  }

  /** One check: it passes when `work` returns. */
  async check(name: string, work: () => Promise<void>): Promise<void> {
    await this.#step(name, async () => {
      await work();
      this.passed++;
    });
  }

  /** Counts something that could not even be tried. */
  fail(name: string, error: unknown): void {
    this.failed++;
    this.failures.push(name);
    console.log(`${name}: failed\n${messageOf(error)}`);
  }

  /** Ends what is running and lets nothing further start, so that the lanes clean up and report. */
  interrupt(): void {
    this.#isInterrupted = true;
    for (const child of this.#running) child.kill("SIGTERM");
  }

  async #step(name: string, work: () => Promise<void>): Promise<void> {
    const before = performance.now();
    console.log(`${name} …`);
    try {
      if (this.#isInterrupted) throw new Error("interrupted");
      await work();
      console.log(`${name}: done in ${((performance.now() - before) / 1000).toFixed(1)} s`);
    } catch (error) {
      this.fail(name, error);
    }
  }

  async #run(
    command: Command,
    { isShown }: { isShown: boolean },
  ): Promise<{ success: boolean; output: string }> {
    // coreutils' timeout ends the whole group: npx passes no signal on to the Deno that it starts.
    const child = new Deno.Command("timeout", {
      args: ["--kill-after=10", String(STEP_LIMIT_SECONDS), ...command.args],
      ...(command.env ? { env: command.env } : {}),
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#running.add(child);
    const show = isShown
      ? (text: string) => void Deno.stdout.writeSync(new TextEncoder().encode(text))
      : () => {};
    const [status, ...texts] = await Promise.all([
      child.status,
      readText(child.stdout, show),
      readText(child.stderr, show),
    ]);
    this.#running.delete(child);
    if (status.code === 124) texts.push(`\nStopped after ${STEP_LIMIT_SECONDS} s.`);
    return { success: status.success, output: texts.join("") };
  }
}

/** The counts in the last line that `deno test` prints, or null when the output holds no such line. */
export function readTestReport(output: string): TestReport | null {
  // deno-lint-ignore no-control-regex
  const plain = output.replaceAll(/\x1b\[[0-9;]*m/g, "");
  const last = [...plain.matchAll(/^(?:ok|FAILED) \| (\d+) passed(?: \([^)]*\))? \| (\d+) failed\b/gm)].at(
    -1,
  );
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : null;
}

async function readText(stream: ReadableStream<Uint8Array>, show: (text: string) => void): Promise<string> {
  let text = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    show(chunk);
    text += chunk;
  }
  return text;
}
