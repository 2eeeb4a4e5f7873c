/** Where the operators are told what is wrong: alarms, and letters that came back. */
import { deployment } from "./deployment.ts";
import { account, named } from "./names.ts";

export const operators = new aws.sns.Topic("Operators", { name: named("operators") });

new aws.sns.TopicPolicy("OperatorsPolicy", {
  arn: operators.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: ["cloudwatch.amazonaws.com", "ses.amazonaws.com"].map((service) => ({
      actions: ["sns:Publish"],
      resources: [operators.arn],
      principals: [{ type: "Service", identifiers: [service] }],
      conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: [account] }],
    })),
  }).json,
});

for (const [index, address] of deployment.operators.entries()) {
  new aws.sns.TopicSubscription(`Operator${index + 1}`, {
    topic: operators.arn,
    protocol: "email",
    endpoint: address,
  });
}
