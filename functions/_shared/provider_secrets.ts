// A provider's secrets in clear, for the moment they are needed. Used by the player URL and playlist-sync.
// Promises that every decryption is logged, also one that fails.

import { type CredentialKeys, decryptSecrets } from "./credentials.ts";
import type { Sql } from "./database.ts";

/** What the secrets are for, and the keys to open them with; keys are imported only when there is something to open. */
export interface SecretsRequest {
  context: "playlist_sync" | "player_playlist";
  keys: () => Promise<CredentialKeys>;
}

/** A provider's secrets do not open. The message names the provider by its number and holds no secret. */
export class ProviderSecretsError extends Error {
  override readonly name = "ProviderSecretsError";
  readonly code = "credentials_unreadable";
  readonly hint =
    "Check EPGOAT_CREDENTIAL_KEYS; if the key is lost, enter the playlist's address again with its credentials.";
}

/**
 * The secrets that `{s1}`, `{s2}`… of a provider's addresses stand for, in order; none when it has no credentials.
 * @throws ProviderSecretsError when they were encrypted with another key or changed since.
 */
export async function readProviderSecrets(
  sql: Sql,
  providerId: number,
  { context, keys }: SecretsRequest,
): Promise<string[]> {
  const [stored] = await sql<{ encrypted: string; version: number }[]>`
    select encrypted_credentials as encrypted, encryption_version as version
    from intake.provider_credentials where provider_id = ${providerId}`;
  if (!stored) return [];
  try {
    const secrets = await decryptSecrets(await keys(), providerId, stored);
    await logAccess(sql, providerId, { context, failure: null });
    return secrets;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await logAccess(sql, providerId, { context, failure });
    throw new ProviderSecretsError(failure, { cause: error });
  }
}

async function logAccess(
  sql: Sql,
  providerId: number,
  { context, failure }: { context: SecretsRequest["context"]; failure: string | null },
): Promise<void> {
  await sql`
    with used as (
      update intake.provider_credentials set last_used_at = now()
      where provider_id = ${providerId} and ${failure === null}
    )
    insert into intake.credential_access_log (provider_id, access_context, success, error_message)
    values (${providerId}, ${context}, ${failure === null}, ${failure})`;
}
