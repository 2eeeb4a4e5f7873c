/** What performing takes, and perform and sweep alone are given: texting, mailing and scheduling. */
import { configurationSet, sendEmail } from "./email.ts";
import { account, region } from "./names.ts";
import { phoneApi } from "./phone.ts";
import { portalApi } from "./portal.ts";
import { apiKeySecret } from "./secrets.ts";
import { performOutgoing, table } from "./table.ts";
import { deadLetters, group, role, wake } from "./wakes.ts";

export const performEnvironment = {
  TABLE_NAME: table.name,
  PUBLIC_URL: phoneApi.url,
  PORTAL_URL: portalApi.url,
  TWILIO_API_KEY_SECRET: apiKeySecret,
  SCHEDULE_GROUP: group.name,
  WAKE_ARN: wake.arn,
  WAKE_ROLE_ARN: role.arn,
  WAKE_DEAD_LETTERS_ARN: deadLetters.arn,
  EMAIL_CONFIGURATION_SET: configurationSet.configurationSetName,
};

export const performPermissions = [
  ...performOutgoing,
  ...sendEmail,
  {
    actions: ["scheduler:CreateSchedule", "scheduler:UpdateSchedule", "scheduler:DeleteSchedule"],
    resources: [$interpolate`arn:aws:scheduler:${region}:${account}:schedule/${group.name}/*`],
  },
  {
    actions: ["iam:PassRole"],
    resources: [role.arn],
    conditions: [
      { test: "StringEquals", variable: "iam:PassedToService", values: ["scheduler.amazonaws.com"] },
    ],
  },
];
