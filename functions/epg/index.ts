// Wires the player URL: one database pool and the clock.
import { type CredentialKeys, importCredentialKeys } from "../_shared/credentials.ts";
import { connect, databaseUrl } from "../_shared/database.ts";
import { handleEpg } from "./handler.ts";

const sql = connect(databaseUrl(Deno.env));
let keys: Promise<CredentialKeys> | undefined;
const deps = {
  sql,
  now: () => new Date(),
  credentialKeys: () => keys ??= importCredentialKeys(Deno.env.get("EPGOAT_CREDENTIAL_KEYS")),
  functionsUrl: `${Deno.env.get("EPGOAT_PUBLIC_URL") ?? Deno.env.get("SUPABASE_URL")}/functions/v1`,
};

Deno.serve((request) => handleEpg(request, deps));
