/** What the operators are woken for. What each means and what to do stands in docs. */

import { bounceDeadLetters } from "./bounce.ts";
import { fallbackApi } from "./fallback.ts";
import { functions, measure } from "./metrics.ts";
import { named } from "./names.ts";
import { operators } from "./operators.ts";
import { perform, streamDeadLetters } from "./perform.ts";
import { phoneApi } from "./phone.ts";
import { portalApi } from "./portal.ts";
import { deadLetters } from "./wakes.ts";

/** An alarm at the first sum of five minutes that reaches the threshold, unless it is told otherwise. */
function alarm(name: string, args: Partial<aws.cloudwatch.MetricAlarmArgs>): void {
  new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    name: named(name),
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    evaluationPeriods: 1,
    ...(args.metricQueries === undefined && { period: 300, statistic: "Sum" }),
    threshold: 1,
    treatMissingData: "notBreaching",
    alarmActions: [operators.arn],
    okActions: [operators.arn],
    ...args,
  });
}

for (const [name, { name: FunctionName }] of Object.entries(functions)) {
  alarm(`${name}Errors`, { namespace: "AWS/Lambda", metricName: "Errors", dimensions: { FunctionName } });
}

alarm("Throttles", {
  metricQueries: [
    { id: "all", expression: "SUM(METRICS())", label: "Throttles of all functions", returnData: true },
    ...Object.entries(functions).map(([name, { name: FunctionName }]) => ({
      id: name.toLowerCase(),
      metric: {
        namespace: "AWS/Lambda",
        metricName: "Throttles",
        dimensions: { FunctionName },
        period: 300,
        stat: "Sum",
      },
    })),
  ],
});

for (const [name, { nodes }] of Object.entries({
  Phone: phoneApi,
  Fallback: fallbackApi,
  Portal: portalApi,
})) {
  alarm(`${name}Failed`, {
    namespace: "AWS/ApiGateway",
    metricName: "5xx",
    dimensions: { ApiId: nodes.api.id },
  });
}

for (const [name, { nodes }] of Object.entries({
  Wake: deadLetters,
  Perform: streamDeadLetters,
  Bounce: bounceDeadLetters,
})) {
  alarm(`${name}DeadLetters`, {
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: nodes.queue.name },
    statistic: "Maximum",
  });
}

const minutesMs = 60_000;

alarm("PerformLate", {
  namespace: "AWS/Lambda",
  metricName: "IteratorAge",
  dimensions: { FunctionName: perform.name },
  statistic: "Maximum",
  threshold: 5 * minutesMs,
});

// Somebody has to hear of danger: one that did not get through is one too many.
alarm(
  "AlertNotDelivered",
  measure("AlertNotDelivered", ["Phone", "Perform", "Sweep"], ["alert-not-delivered"]),
);

// Texts came in that only the fallback answered.
alarm("TextsNotSaved", measure("TextsNotSaved", ["Fallback"], ["text-not-saved"]));

// A phone that is off is nobody's fault; many are.
alarm("TextsNotDelivered", {
  ...measure(
    "TextsNotDelivered",
    ["Phone", "Perform", "Sweep"],
    ["text-not-delivered", "not-sent", "refused"],
  ),
  period: 900,
  threshold: 10,
});

alarm("Undone", {
  ...measure("Undone", ["Perform", "Sweep"], ["perform-failed", "sweep-failed"]),
  threshold: 3,
});

// Silence. Each minute the sweep says how late the latest thing is that should have happened; that much lateness
// means that nothing goes out, and no word from the sweep means that nobody would notice.
alarm("Silence", {
  ...measure("Lateness", ["Sweep"], ["swept"], "$.milliseconds"),
  statistic: "Maximum",
  evaluationPeriods: 2,
  threshold: 15 * minutesMs,
  treatMissingData: "breaching",
});
