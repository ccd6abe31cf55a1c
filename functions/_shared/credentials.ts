// Encryption of providers' secrets: AES-256-GCM, versioned keys. The database and the logs only ever see the result.
import { z } from "zod";

/** The keys a function holds: it encrypts with the newest and decrypts with any. */
export interface CredentialKeys {
  newest: number;
  byVersion: Map<number, CryptoKey>;
}

const KeyList = z.record(z.string().regex(/^\d+$/), z.string().min(1));

/**
 * Imports the keys of `EPGOAT_CREDENTIAL_KEYS`: a JSON object of version to base64 of 32 random bytes, such as `{"1":"…"}`.
 * @throws Error when a key is not 32 bytes long or none is given.
 */
export async function importCredentialKeys(text: string | undefined): Promise<CredentialKeys> {
  if (!text) throw new Error("Cannot read credentials: EPGOAT_CREDENTIAL_KEYS is not set");
  const byVersion = new Map<number, CryptoKey>();
  for (const [version, encoded] of Object.entries(KeyList.parse(JSON.parse(text)))) {
    const bytes = Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0));
    if (bytes.length !== 32) {
      throw new Error(`Cannot read credentials: key ${version} has ${bytes.length} bytes, expected 32`);
    }
    byVersion.set(
      Number(version),
      await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]),
    );
  }
  if (byVersion.size === 0) throw new Error("Cannot read credentials: EPGOAT_CREDENTIAL_KEYS holds no key");
  return { newest: Math.max(...byVersion.keys()), byVersion };
}

/** Encrypts a provider's secrets with the newest key. The provider is bound into the result: it opens for no other. */
export async function encryptSecrets(keys: CredentialKeys, providerId: number, secrets: string[]) {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(secrets));
  const sealed = await crypto.subtle.encrypt(aesGcm(nonce, providerId), keyOf(keys, keys.newest), plain);
  const joined = new Uint8Array(nonce.length + sealed.byteLength);
  joined.set(nonce);
  joined.set(new Uint8Array(sealed), nonce.length);
  return { encrypted: toBase64(joined), version: keys.newest };
}

/**
 * Decrypts what {@linkcode encryptSecrets} made. Log every call in `intake.credential_access_log`.
 * @throws Error when the key is unknown or the text was changed or belongs to another provider.
 */
export async function decryptSecrets(
  keys: CredentialKeys,
  providerId: number,
  stored: { encrypted: string; version: number },
): Promise<string[]> {
  const bytes = Uint8Array.from(atob(stored.encrypted), (c) => c.charCodeAt(0));
  try {
    const plain = await crypto.subtle.decrypt(
      aesGcm(bytes.slice(0, 12), providerId),
      keyOf(keys, stored.version),
      bytes.slice(12),
    );
    return z.array(z.string()).parse(JSON.parse(new TextDecoder().decode(plain)));
  } catch (cause) {
    throw new Error(`Cannot decrypt the credentials of provider ${providerId}: wrong key or changed text`, {
      cause,
    });
  }
}

function aesGcm(iv: Uint8Array<ArrayBuffer>, providerId: number): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`provider ${providerId}`) };
}

function keyOf(keys: CredentialKeys, version: number): CryptoKey {
  const key = keys.byVersion.get(version);
  if (!key) {
    throw new Error(`Cannot read credentials: key version ${version} is not in EPGOAT_CREDENTIAL_KEYS`);
  }
  return key;
}

function toBase64(bytes: Uint8Array): string {
  // In pieces: a playlist with a token in every URL makes megabytes, more than one call takes as arguments.
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
