// Keys in player URLs: how the database knows them. Used by the player URL and by whoever issues keys.

/** The hash under which `billing.access_keys` knows a key: SHA-256 of its text, in lower-case hex. */
export async function accessKeyHash(key: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
