/** What is counted in the logs, with no words in them: what goes on, and what alarms look at. */
import { bounce } from "./bounce.ts";
import { fallback } from "./fallback.ts";
import { named } from "./names.ts";
import { perform } from "./perform.ts";
import { phone } from "./phone.ts";
import { portal } from "./portal.ts";
import { sweep } from "./sweep.ts";
import { wake } from "./wakes.ts";

export const functions = {
  Phone: phone,
  Fallback: fallback,
  Wake: wake,
  Perform: perform,
  Sweep: sweep,
  Portal: portal,
  Bounce: bounce,
};

const ownMetrics = named("metrics");

/** A line of a log: what it says, or that and of which kind it was. */
type LogLine = string | { what: string; event: string };

const patternOf = (line: LogLine) =>
  typeof line === "string"
    ? `($.what = "${line}")`
    : `($.what = "${line.what}" && $.event = "${line.event}")`;

/** Counts lines of a log, or takes a number from them. */
export function measure(
  metric: string,
  from: (keyof typeof functions)[],
  lines: LogLine[],
  value = "1",
): Pick<aws.cloudwatch.MetricAlarmArgs, "namespace" | "metricName"> {
  const pattern = `{ ${lines.map(patternOf).join(" || ")} }`;
  for (const name of from) {
    new aws.cloudwatch.LogMetricFilter(`${metric}In${name}`, {
      name: named(`${metric}-${name}`),
      logGroupName: functions[name].nodes.logGroup.apply((group) => $interpolate`${group?.name}`),
      pattern,
      metricTransformation: { namespace: ownMetrics, name: metric, value },
    });
  }
  return { namespace: ownMetrics, metricName: metric };
}

const performing = ["Perform", "Sweep"] as const;

measure("Turns", ["Phone", "Wake"], ["text-heard", "call-heard", "woke"]);
measure(
  "Sent",
  [...performing],
  ["text", "call"].map((event) => ({ what: "performed", event })),
);
measure("NotUnderstood", ["Phone"], ["asked-again"]);
measure("Alerts", [...performing], [{ what: "performed", event: "alert" }]);
