/** The second factor of signing in: a code from an app that was set up once, and each code only once. */
import type { Ports } from "./ports.ts";
import { newAppSecret, stepOfCode } from "./totp.ts";

/** What somebody sets their app up with; nothing where it was set up before, as it is shown no second time. */
export async function appToSetUp({ store }: Ports, holder: string): Promise<string | undefined> {
  const known = await store.secondFactor(holder);
  if (known !== undefined) return known.lastStep === undefined ? known.secret : undefined;
  const secret = newAppSecret();
  // Of two pages opened at once both show the secret that was kept.
  return (await store.putSecondFactor(holder, { secret }))
    ? secret
    : (await store.secondFactor(holder))?.secret;
}

/** Whether a code is right and was not used before. The first right one says that the app was set up. */
export async function checkCode({ store, clock }: Ports, holder: string, code: string): Promise<boolean> {
  const factor = await store.secondFactor(holder);
  const step = factor && (await stepOfCode(factor.secret, code.replace(/\s/g, ""), clock.now()));
  return step !== undefined && store.useStep(holder, step);
}

/** Somebody has lost their phone: every session of theirs ends, and at the next sign-in an app is set up anew. */
export async function forgetSecondFactor({ store }: Ports, holder: string): Promise<void> {
  await store.removeSecondFactor(holder);
  await store.endPasses(holder);
}
