/** Secrets for links and sessions: made by chance, kept by their hash alone. */

const secretBytes = 32;

/** 256 bits that cannot be guessed, in letters, digits, `-` and `_`. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** SHA-256 in hexadecimal: enough for secrets of 256 bits, which nobody can try one by one. */
export async function hashOf(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  let different = one.length ^ other.length;
  for (let at = 0; at < one.length; at++)
    different |= one.charCodeAt(at) ^ other.charCodeAt(at % (other.length || 1));
  return different === 0;
}
