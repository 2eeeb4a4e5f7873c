/** Letters to staff, through SES. */
import { type SESv2Client, SESv2ServiceException, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import type { Mailer } from "@home-practice/service/ports.ts";

export interface MailerSettings {
  client: SESv2Client;
  /** The sender, an address of a verified domain, with a name before it or without. */
  from: string;
  /** The configuration set, which is where TLS is required. */
  configurationSet?: string;
}

/** SES will say the same however often it is asked. */
const refusals = new Set([
  "BadRequestException",
  "MailFromDomainNotVerifiedException",
  "MessageRejected",
  "NotFoundException",
]);

/** Certainly not taken, and worth another try. */
const throttles = new Set(["LimitExceededException", "ThrottlingException", "TooManyRequestsException"]);

/**
 * Creates the mailer. Its errors carry no words of SES, which quote addresses.
 *
 * @throws (when sending) Refused with the HTTP status SES answered with, as it has no numbers of its own
 * @throws (when sending) Busy when there is too much at once
 */
export function createMailer({ client, from, configurationSet }: MailerSettings): Mailer {
  return {
    async send({ to, subject, html, text }) {
      const letter = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Html: utf8(html), Text: utf8(text) } } },
        ...(configurationSet !== undefined && { ConfigurationSetName: configurationSet }),
      });
      try {
        await client.send(letter);
      } catch (error) {
        if (!(error instanceof SESv2ServiceException)) throw error;
        if (refusals.has(error.name)) throw new Refused(error.$metadata.httpStatusCode ?? 400);
        if (throttles.has(error.name)) throw new Busy();
        throw error;
      }
    },
  };
}

function utf8(words: string) {
  return { Data: words, Charset: "UTF-8" };
}
