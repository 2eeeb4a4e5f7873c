/** Perform, behind the table's stream: many clients at once, in order for each. */
import { streamFilters } from "../packages/adapters/dynamo/table-definition.ts";
import { deadLettersOf } from "./dead-letters.ts";
import { performEnvironment, performPermissions } from "./performing.ts";
import { readStream, table } from "./table.ts";

/** Records that could not be handed over; the sweep finds what they were about, these say that something is wrong. */
export const streamDeadLetters = deadLettersOf("Perform");

export const perform = new sst.aws.Function("Perform", {
  handler: "packages/functions/lambda/perform.handler",
  // A claim holds for a minute: whoever made it has ended before another may take it on.
  timeout: "1 minute",
  environment: performEnvironment,
  permissions: [
    ...performPermissions,
    ...readStream,
    { actions: ["sqs:SendMessage"], resources: [streamDeadLetters.arn] },
  ],
});

table.subscribe("Perform", perform.arn, {
  filters: streamFilters,
  transform: {
    eventSourceMapping: {
      batchSize: 10,
      parallelizationFactor: 10,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 3,
      maximumRecordAgeInSeconds: 3600,
      functionResponseTypes: ["ReportBatchItemFailures"],
      destinationConfig: { onFailure: { destinationArn: streamDeadLetters.arn } },
    },
  },
});
