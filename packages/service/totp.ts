/** One-time codes from an authenticator app: RFC 6238 as the apps agree on it, with SHA-1, six digits, thirty seconds. */

const stepSeconds = 30;
const digits = 6;
/** RFC 4226 asks for 160 bits. */
const secretBytes = 20;
/** A clock that is half a minute off, or a slow hand. */
const stepsOff = 1;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A secret for an app, in base32. */
export function newAppSecret(): string {
  return base32(crypto.getRandomValues(new Uint8Array(secretBytes)));
}

/** What an app scans. */
export function appAddress(secret: string, { account, issuer }: { account: string; issuer: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

/** The step whose code this is, at or beside the instant; nothing for any other code. */
export async function stepOfCode(secret: string, code: string, now: string): Promise<number | undefined> {
  const present = Math.floor(Date.parse(now) / 1000 / stepSeconds);
  for (let step = present - stepsOff; step <= present + stepsOff; step++) {
    if ((await codeOfStep(secret, step)) === code) return step;
  }
  return undefined;
}

/** The code that an app shows at an instant. */
export function codeAt(secret: string, now: string): Promise<string> {
  return codeOfStep(secret, Math.floor(Date.parse(now) / 1000 / stepSeconds));
}

/** RFC 4226, 5.3: four bytes of the HMAC, from where its last half byte points. */
async function codeOfStep(secret: string, step: number): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", fromBase32(secret), algorithm, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter));
  const offset = mac.getUint8(mac.byteLength - 1) & 0xf;
  const number = mac.getUint32(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join("");
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
