/** Letters that came back: SES tells of them by the account's event bus, and the agency reads it on its page. */
import { deadLettersOf } from "./dead-letters.ts";
import { configurationSet } from "./email.ts";
import { account, named, region } from "./names.ts";
import { hearOfBounces, table } from "./table.ts";

export const bounceDeadLetters = deadLettersOf("Bounce");

export const bounce = new sst.aws.Function("Bounce", {
  handler: "packages/functions/lambda/bounce.handler",
  timeout: "30 seconds",
  environment: { TABLE_NAME: table.name },
  permissions: [...hearOfBounces, { actions: ["sqs:SendMessage"], resources: [bounceDeadLetters.arn] }],
  retries: 2,
  transform: {
    eventInvokeConfig: { destinationConfig: { onFailure: { destination: bounceDeadLetters.arn } } },
  },
});

// SES: the default bus is the only one it tells.
new aws.sesv2.ConfigurationSetEventDestination("EmailBounced", {
  configurationSetName: configurationSet.configurationSetName,
  eventDestinationName: "bounced",
  eventDestination: {
    enabled: true,
    matchingEventTypes: ["BOUNCE"],
    eventBridgeDestination: {
      eventBusArn: $interpolate`arn:aws:events:${region}:${account}:event-bus/default`,
    },
  },
});

const rule = new aws.cloudwatch.EventRule("BounceRule", {
  name: named("bounces"),
  // Other stages' letters come back by the same bus.
  eventPattern: configurationSet.configurationSetName.apply((name) =>
    JSON.stringify({
      source: ["aws.ses"],
      "detail-type": ["Email Bounced"],
      detail: { mail: { tags: { "ses:configuration-set": [name] } } },
    }),
  ),
});

new aws.cloudwatch.EventTarget("BounceTarget", { rule: rule.name, arn: bounce.arn });

new aws.lambda.Permission("BounceInvoke", {
  action: "lambda:InvokeFunction",
  function: bounce.name,
  principal: "events.amazonaws.com",
  sourceArn: rule.arn,
});
