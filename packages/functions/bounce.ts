/** The mail's door: a letter that came back, as SES tells it through EventBridge. */
import { hearBounce } from "@home-practice/service/lost.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import * as z from "zod";

/** SES: an event of the detail type "Email Bounced"; what is passing is tried again by SES itself. */
const bounceEvent = z.object({
  detail: z.object({
    mail: z.object({ messageId: z.string().min(1) }),
    bounce: z.object({
      bounceType: z.enum(["Permanent", "Transient", "Undetermined"]),
      bouncedRecipients: z.array(z.object({ emailAddress: z.string() })),
    }),
  }),
});

/** @throws ZodError for an event that is no bounce, so that it goes to the dead letters */
export function createBounceHandler(ports: Ports): (event: unknown) => Promise<void> {
  return async (event) => {
    const { mail, bounce } = bounceEvent.parse(event).detail;
    if (bounce.bounceType === "Transient") return;
    for (const { emailAddress: address } of bounce.bouncedRecipients)
      await hearBounce(ports, { id: mail.messageId, address });
  };
}
