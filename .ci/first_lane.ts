// What anybody can run who has Node: the README's test command word by word, then the rest of the gate.

import type { Tally } from "./tally.ts";

/** Needs nothing but Node and the npm registry. */
export async function runFirstLane(tally: Tally): Promise<void> {
  const lockFile = new URL("../deno.lock", import.meta.url);
  const lock = await Deno.readTextFile(lockFile);
  // The README's words: whoever changes them there changes them here.
  const command = ["npx", "-y", "deno@2.9.6", "task", "test"] as const;
  await tally.tests("Tests on the project's own PostgreSQL", { args: [...command] });
  const deno = Deno.execPath();
  await tally.command("Files are formatted", { args: [deno, "fmt", "--check"] });
  await tally.command("No lint findings", { args: [deno, "lint"] });
  await tally.command("Types are right", { args: [deno, "check", "."] });
  await tally.command("The migration is what sql/ says", { args: [deno, "task", "db:build", "--check"] });
  await tally.check("deno.lock holds everything that was needed", async () => {
    if (await Deno.readTextFile(lockFile) !== lock) {
      throw new Error("It was changed by this lane: commit it.");
    }
  });
}
