import assert from "node:assert/strict";
import { runSupabase } from "./supabase_cli.ts";
import { withProject } from "./temporary_project.ts";

Deno.test("the Supabase CLI of the import map answers, and its failures are told in its words", async () => {
  const map = JSON.parse(await Deno.readTextFile(new URL("../import_map.json", import.meta.url)));
  const pinned: string = map.imports["@supabase/cli-linux-x64"];
  await withProject({ "supabase/migrations/README.md": "" }, async ({ root }) => {
    const version = await runSupabase(["--version"], { workdir: root });
    assert.equal(version.trim(), pinned.split("@").at(-1));
    await assert.rejects(runSupabase(["db", "push", "--nonsense"], { workdir: root }), {
      code: "SUPABASE_FAILED",
      message: /nonsense/,
    });
  });
});
