/** Letters to staff: who they come from, that they travel encrypted, and what of them came back. */
import { deployment } from "./deployment.ts";
import { named } from "./names.ts";
import { operators } from "./operators.ts";

export const configurationSet = new aws.sesv2.ConfigurationSet("EmailConfiguration", {
  configurationSetName: named("email"),
  deliveryOptions: { tlsPolicy: "REQUIRE" },
  suppressionOptions: { suppressedReasons: ["BOUNCE", "COMPLAINT"] },
});

const identity = new aws.sesv2.EmailIdentity("EmailIdentity", {
  emailIdentity: deployment.email.identity,
  configurationSetName: configurationSet.configurationSetName,
});

new aws.sesv2.ConfigurationSetEventDestination("EmailReturned", {
  configurationSetName: configurationSet.configurationSetName,
  eventDestinationName: "returned",
  eventDestination: {
    enabled: true,
    matchingEventTypes: ["BOUNCE", "COMPLAINT", "REJECT"],
    snsDestination: { topicArn: operators.arn },
  },
});

export const sendEmail = [{ actions: ["ses:SendEmail"], resources: [identity.arn, configurationSet.arn] }];

/** Records that make the domain ours to send for, each a CNAME. */
export const emailRecords = identity.dkimSigningAttributes.tokens.apply((tokens) =>
  tokens.map((token) => ({
    name: `${token}._domainkey.${deployment.email.identity}`,
    value: `${token}.dkim.amazonses.com`,
  })),
);
