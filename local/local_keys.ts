// The keys of the local project: made at random on first use and kept in .epgoat/keys.json, so URLs and tokens live on.
// Used by the function host (environment, verify_jwt) and by `deno task start` (Vault).

import { Buffer } from "node:buffer";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { readTextIfExists, withFileLock } from "./processes.ts";
import type { Project } from "./project.ts";

/** Keys as a hosted project has them, plus the token by which cron jobs show themselves to functions. */
export interface LocalKeys {
  publishableKey: string;
  secretKey: string;
  /** HS256 secret of user tokens and of the two legacy keys. */
  jwtSecret: string;
  cronToken: string;
  /** 32 bytes in base64: the key that provider credentials are encrypted with. */
  credentialKey: string;
}

const YEAR_S = 365 * 24 * 60 * 60;

/** The project's keys; the same ones on every call. */
export async function localKeys(project: Project): Promise<LocalKeys> {
  await Deno.mkdir(project.stateDir, { recursive: true });
  const path = join(project.stateDir, "keys.json");
  return await withFileLock(`${path}.lock`, async () => {
    const known = await readTextIfExists(path);
    if (known !== null) return JSON.parse(known);
    const keys: LocalKeys = {
      publishableKey: `sb_publishable_${randomBytes(18).toString("base64url")}`,
      secretKey: `sb_secret_${randomBytes(18).toString("base64url")}`,
      jwtSecret: randomBytes(32).toString("base64url"),
      cronToken: randomBytes(32).toString("base64url"),
      credentialKey: randomBytes(32).toString("base64"),
    };
    await Deno.writeTextFile(path, JSON.stringify(keys, null, 2), { mode: 0o600 });
    return keys;
  });
}

/** A signed token with these claims, valid for ten years unless they say otherwise. */
export function signToken(claims: Record<string, unknown>, secret: string): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${encode({ alg: "HS256", typ: "JWT" })}.${
    encode({ iat: now, exp: now + 10 * YEAR_S, ...claims })
  }`;
  return `${body}.${signatureOf(body, secret)}`;
}

/** Whether a token was signed with the secret and has not run out. */
export function isValidToken(token: string, secret: string): boolean {
  const [header, claims, signature, ...more] = token.split(".");
  if (!header || !claims || !signature || more.length > 0) return false;
  const expected = Buffer.from(signatureOf(`${header}.${claims}`, secret));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  try {
    const { exp } = JSON.parse(Buffer.from(claims, "base64url").toString());
    return typeof exp !== "number" || exp * 1000 > Date.now();
  } catch {
    return false;
  }
}

function signatureOf(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("base64url");
}
