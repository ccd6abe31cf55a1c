import assert from "node:assert/strict";
import { join } from "node:path";
import { readFunctionConfigs, readSections } from "./function_config.ts";
import { withProject } from "./temporary_project.ts";

Deno.test("sections and plain values are read, comments and quotes are not part of them", () => {
  const sections = readSections(
    'a = 1\n[functions.one] # first\nverify_jwt = false # open\nentrypoint = "../x # y.ts"\n[b]\nc = true',
  );
  assert.equal(sections.get("functions.one")?.get("verify_jwt"), "false");
  assert.equal(sections.get("functions.one")?.get("entrypoint"), "../x # y.ts");
  assert.equal(sections.get("b")?.get("c"), "true");
});

Deno.test("functions are the folders with an index and those the config declares", async () => {
  const files = {
    "functions/one/index.ts": "",
    "functions/two/index.ts": "",
    "functions/_shared/index.ts": "",
    "functions/empty/handler.ts": "",
    "functions/off/index.ts": "",
    "supabase/config.toml":
      '[functions.one]\nverify_jwt = false\n[functions.off]\nenabled = false\n[functions.far]\nentrypoint = "../elsewhere/far.ts"\n',
  };
  await withProject(files, async (project) => {
    const configs = await readFunctionConfigs(project);
    assert.deepEqual([...configs.keys()], ["far", "one", "two"]);
    assert.equal(configs.get("one")!.verifyJwt, false);
    assert.equal(configs.get("two")!.verifyJwt, true);
    assert.equal(configs.get("two")!.entrypoint, join(project.functionsDir, "two", "index.ts"));
    assert.equal(configs.get("far")!.entrypoint, join(project.root, "elsewhere", "far.ts"));
  });
});
