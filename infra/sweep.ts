/** The sweep: each minute, what is due and undone. */
import { account, region } from "./names.ts";
import { performEnvironment, performPermissions } from "./performing.ts";
import { findDue } from "./table.ts";

export const sweep = new sst.aws.Function("Sweep", {
  handler: "packages/functions/lambda/sweep.handler",
  timeout: "2 minutes",
  environment: performEnvironment,
  permissions: [...performPermissions, ...findDue],
  // The next minute is the next try.
  retries: 0,
  transform: { eventInvokeConfig: { maximumEventAgeInSeconds: 60 } },
});

new sst.aws.CronV2("EveryMinute", {
  schedule: "rate(1 minute)",
  function: sweep.arn,
  transform: {
    role: (args) => {
      args.assumeRolePolicy = aws.iam.getPolicyDocumentOutput({
        statements: [
          {
            actions: ["sts:AssumeRole"],
            principals: [{ type: "Service", identifiers: ["scheduler.amazonaws.com"] }],
            conditions: [
              { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
              {
                test: "ArnLike",
                variable: "aws:SourceArn",
                values: [$interpolate`arn:aws:scheduler:${region}:${account}:schedule-group/default`],
              },
            ],
          },
        ],
      }).json;
    },
  },
});
