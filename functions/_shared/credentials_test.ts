import assert from "node:assert/strict";
import { decryptSecrets, encryptSecrets, importCredentialKeys } from "./credentials.ts";

const one = btoa("k".repeat(32));
const two = btoa("m".repeat(32));

Deno.test("secrets come back from their encrypted form", async () => {
  const keys = await importCredentialKeys(JSON.stringify({ 1: one }));
  const stored = await encryptSecrets(keys, 7, ["user", "pässword"]);
  assert.equal(stored.encrypted.includes("user"), false);
  assert.deepEqual(await decryptSecrets(keys, 7, stored), ["user", "pässword"]);
});

Deno.test("old secrets open after the keys were rotated, new ones use the newest key", async () => {
  const stored = await encryptSecrets(await importCredentialKeys(JSON.stringify({ 1: one })), 7, ["x"]);
  const rotated = await importCredentialKeys(JSON.stringify({ 1: one, 2: two }));
  assert.deepEqual(await decryptSecrets(rotated, 7, stored), ["x"]);
  assert.equal((await encryptSecrets(rotated, 7, ["x"])).version, 2);
});

Deno.test("secrets of another provider or of a lost key do not open", async () => {
  const keys = await importCredentialKeys(JSON.stringify({ 1: one }));
  const stored = await encryptSecrets(keys, 7, ["x"]);
  await assert.rejects(decryptSecrets(keys, 8, stored), /provider 8: wrong key or changed text/);
  await assert.rejects(
    decryptSecrets(await importCredentialKeys(JSON.stringify({ 2: two })), 7, stored),
    /Cannot decrypt/,
  );
});

Deno.test("keys that are missing, short or empty are refused by name", async () => {
  await assert.rejects(importCredentialKeys(undefined), /EPGOAT_CREDENTIAL_KEYS is not set/);
  await assert.rejects(
    importCredentialKeys(JSON.stringify({ 1: btoa("short") })),
    /key 1 has 5 bytes, expected 32/,
  );
  await assert.rejects(importCredentialKeys("{}"), /holds no key/);
});

Deno.test("megabytes of secrets are encrypted in one piece", async () => {
  const keys = await importCredentialKeys(JSON.stringify({ 1: one }));
  const secrets = Array.from({ length: 30_000 }, (_, n) => `token-${n}-0123456789abcdef0123456789abcdef`);
  assert.deepEqual(await decryptSecrets(keys, 1, await encryptSecrets(keys, 1, secrets)), secrets);
});
