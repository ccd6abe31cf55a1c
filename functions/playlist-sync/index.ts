// Wires playlist-sync: one database pool, the clock, the token and the fetch guard.
import { type CredentialKeys, importCredentialKeys } from "../_shared/credentials.ts";
import { connect, databaseUrl } from "../_shared/database.ts";
import { handlePlaylistSync } from "./handler.ts";

const sql = connect(databaseUrl(Deno.env));
let keys: Promise<CredentialKeys> | undefined;
const deps = {
  sql,
  now: () => new Date(),
  credentialKeys: () => keys ??= importCredentialKeys(Deno.env.get("EPGOAT_CREDENTIAL_KEYS")),
  token: Deno.env.get("EPGOAT_CRON_TOKEN") ?? "",
  guard: { allowHosts: (Deno.env.get("EPGOAT_ALLOW_HOSTS") ?? "").split(",").filter((host) => host !== "") },
};

Deno.serve((request) => handlePlaylistSync(request, deps));
