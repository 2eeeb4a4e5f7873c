/** Passes: secrets that open something for a while, handed out once and kept by their hash alone. */
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import type { Pass, Ports } from "./ports.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** Makes a pass and answers its token, which stands in no table: who holds it, and the secret. */
export async function issuePass(
  { store, clock }: Ports,
  { kind, holder, minutes }: Pick<Pass, "kind" | "holder"> & { minutes: number },
): Promise<string> {
  const secret = newSecret();
  const begunAt = clock.now();
  const expiresAt = addMinutes(begunAt, minutes);
  await store.putPass({ kind, holder, hash: await hashOf(secret), begunAt, expiresAt });
  return `${holder}.${secret}`;
}

/** The pass behind a token, used up by `take`; nothing for one that is over or forged. */
export async function passBehind(
  { store, clock }: Ports,
  kind: Pass["kind"],
  token: string,
  how: "look" | "take",
): Promise<Pass | undefined> {
  const [, holder, secret] = /^(agency|[tc]_[A-Za-z0-9]{1,40})\.([\w-]{43})$/.exec(token) ?? [];
  if (holder === undefined || secret === undefined) return undefined;
  const hash = await hashOf(secret);
  const pass = await (how === "take" ? store.takePass(holder, kind, hash) : store.pass(holder, kind, hash));
  return pass !== undefined && pass.expiresAt > clock.now() ? pass : undefined;
}
