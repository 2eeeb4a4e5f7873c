/** SES v2 on the laptop: takes mail from the real client and keeps it in a mailbox. */
import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Disk } from "../disk.ts";
import { complaints, restJsonError } from "../rest-json.ts";

export type Letter = {
  id: string;
  /** ISO 8601. */
  at: string;
  from: string;
  /** The addresses it went to, with commas between them. */
  to: string;
  subject: string;
  html: string;
  text: string;
  configurationSet?: string;
};

type SesOptions = {
  clock: Clock;
  disk: Disk;
  /** The addresses and domains that mail may come from. */
  identities: string[];
  configurationSets?: string[];
};

const RECIPIENTS_MAX = 50;

/** AWS: a plain address, or a display name before one in angle brackets. */
const ADDRESS = z
  .string()
  .regex(
    /^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/,
    "is not an address",
  );
const ADDRESSES = z.array(ADDRESS).default([]);
const CONTENT = z.object({ Data: z.string(), Charset: z.string().optional() });

/** AWS: the body of SendEmail. Raw and template mail are not taken here. */
const SEND_EMAIL = z.object({
  FromEmailAddress: ADDRESS,
  Destination: z
    .object({ ToAddresses: ADDRESSES, CcAddresses: ADDRESSES, BccAddresses: ADDRESSES })
    .transform(({ ToAddresses, CcAddresses, BccAddresses }) => [
      ...ToAddresses,
      ...CcAddresses,
      ...BccAddresses,
    ])
    .pipe(
      z
        .array(z.string())
        .min(1, "needs a recipient")
        .max(RECIPIENTS_MAX, `takes at most ${RECIPIENTS_MAX} recipients`),
    ),
  Content: z.object({
    Simple: z.object({
      Subject: CONTENT,
      Body: z
        .object({ Html: CONTENT.optional(), Text: CONTENT.optional() })
        .refine(({ Html, Text }) => Html !== undefined || Text !== undefined, "needs Html or Text"),
    }),
  }),
  ConfigurationSetName: z.string().optional(),
});

/** Creates the emulator over saved state. `app` speaks the service's restJson1. */
export function createSesEmulator({ clock, disk, identities, configurationSets = [] }: SesOptions) {
  const letters = disk.rows<Letter>("ses.letters");
  const app = new Hono();

  app.post("/v2/email/outbound-emails", async (c) => {
    const { success, data, error } = SEND_EMAIL.safeParse(await c.req.json().catch(() => undefined));
    if (!success) throw restJsonError(400, "BadRequestException", complaints(error));
    const { FromEmailAddress: from, Destination: to, Content, ConfigurationSetName: configurationSet } = data;
    if (!isVerified(from, identities)) {
      const message = `Email address is not verified. The following identities failed the check: ${from}`;
      throw restJsonError(400, "MessageRejected", message);
    }
    if (configurationSet !== undefined && !configurationSets.includes(configurationSet)) {
      throw restJsonError(
        404,
        "NotFoundException",
        `Configuration set <${configurationSet}> does not exist.`,
      );
    }
    const { Subject, Body } = Content.Simple;
    const id = randomUUID();
    letters.put(id, {
      id,
      at: new Date(clock.nowMs()).toISOString(),
      from,
      to: to.join(", "),
      subject: Subject.Data,
      html: Body.Html?.Data ?? "",
      text: Body.Text?.Data ?? "",
      ...(configurationSet !== undefined && { configurationSet }),
    });
    return c.json({ MessageId: id });
  });

  app.all("*", () => {
    throw restJsonError(404, "UnknownOperationException", "This operation is not known here.");
  });

  return {
    app,
    /** Every letter, oldest first. */
    letters: () => letters.all(),
    /** Takes letters out of the mailbox. */
    discard(which: (letter: Letter) => boolean): void {
      for (const letter of letters.all()) if (which(letter)) letters.delete(letter.id);
    },
  };
}

/** AWS: an identity is an address, or a domain with all that is below it; the case does not matter. */
function isVerified(from: string, identities: string[]): boolean {
  const address = (/<([^<>]+)>$/.exec(from)?.[1] ?? from).toLowerCase();
  const domain = address.slice(address.indexOf("@") + 1);
  return identities
    .map((identity) => identity.toLowerCase())
    .some((identity) => identity === address || identity === domain || domain.endsWith(`.${identity}`));
}
