/** Alarms: the group their schedules stand in, the function they wake, the role they do it in, and what was lost. */
import { deadLettersOf } from "./dead-letters.ts";
import { account, kept, named } from "./names.ts";
import { table, takeTurns } from "./table.ts";

/** Fixed and kept: whoever deletes the group deletes every reminder that is ahead. */
export const group = new aws.scheduler.ScheduleGroup("WakeGroup", { name: named("wakes") }, kept);

/** Alarms that could not be handed over, and those that failed again and again. */
export const deadLetters = deadLettersOf("Wake");

export const wake = new sst.aws.Function("Wake", {
  handler: "packages/functions/lambda/wake.handler",
  timeout: "30 seconds",
  environment: { TABLE_NAME: table.name },
  permissions: [...takeTurns, { actions: ["sqs:SendMessage"], resources: [deadLetters.arn] }],
  // The Scheduler hands over and hears nothing more: what fails afterwards is tried again by Lambda, then put by.
  retries: 2,
  transform: {
    eventInvokeConfig: {
      maximumEventAgeInSeconds: 3600,
      destinationConfig: { onFailure: { destination: deadLetters.arn } },
    },
  },
});

/** Taken on by the Scheduler alone, for schedules of this group alone, to wake this one function. */
export const role = new aws.iam.Role("SchedulerRole", {
  name: named("wakes"),
  assumeRolePolicy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sts:AssumeRole"],
        principals: [{ type: "Service", identifiers: ["scheduler.amazonaws.com"] }],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
          { test: "ArnLike", variable: "aws:SourceArn", values: [group.arn] },
        ],
      },
    ],
  }).json,
  inlinePolicies: [
    {
      name: "wake",
      policy: aws.iam.getPolicyDocumentOutput({
        statements: [
          { actions: ["lambda:InvokeFunction"], resources: [wake.arn] },
          { actions: ["sqs:SendMessage"], resources: [deadLetters.arn] },
        ],
      }).json,
    },
  ],
});
