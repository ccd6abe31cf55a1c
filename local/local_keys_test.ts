import assert from "node:assert/strict";
import { isValidToken, localKeys, signToken } from "./local_keys.ts";
import { withProject } from "./temporary_project.ts";

Deno.test("keys are made once and kept readable for their owner only", async () => {
  await withProject({ "a.txt": "" }, async (project) => {
    const [first, second] = await Promise.all([localKeys(project), localKeys(project)]);
    assert.deepEqual(first, second);
    assert.equal(atob(first.credentialKey).length, 32);
    const { mode } = await Deno.stat(`${project.stateDir}/keys.json`);
    if (mode !== null) assert.equal(mode & 0o077, 0);
  });
});

Deno.test("a token is valid for its secret, unchanged and in time only", () => {
  const token = signToken({ role: "anon" }, "secret");
  const expired = signToken({ exp: 1 }, "secret");
  const [header, , signature] = token.split(".");
  const forged = `${header}.${btoa('{"role":"service_role"}')}.${signature}`;
  assert.equal(isValidToken(token, "secret"), true);
  for (const wrong of [forged, expired, token + "x", `${token}.x`, "", "a.b.c"]) {
    assert.equal(isValidToken(wrong, "secret"), false, wrong);
  }
  assert.equal(isValidToken(token, "other"), false);
});
