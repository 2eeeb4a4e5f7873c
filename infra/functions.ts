/** What all functions have in common: the machine, the bundle, the log, and a role that nobody else can take on. */
import { join } from "node:path";
import { bundleHandler } from "./bundle.ts";
import { deployment, root } from "./deployment.ts";
import { account, named, region } from "./names.ts";

$transform(sst.aws.Function, (args, _options, name) => {
  const functionName = named(name.toLowerCase());
  args.name = functionName;
  args.runtime = "nodejs24.x";
  args.architecture = "arm64";
  args.memory ??= "1024 MB";
  args.logging = { retention: "1 month", format: "json" };
  const bundle = bundleHandler(args.handler as string, {
    root,
    folder: join(root, ".sst/functions", $app.stage, name),
    deployment,
  });
  args.handler = bundle.then(({ handler }) => handler);
  args.bundle = bundle.then(({ folder }) => folder);
  const logGroup = $interpolate`arn:aws:logs:${region}:${account}:log-group:/aws/lambda/${functionName}`;
  const writeLog = aws.iam.getPolicyDocumentOutput({
    statements: [
      { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [$interpolate`${logGroup}:*`] },
    ],
  }).json;
  args.transform = {
    ...args.transform,
    // SST lets the account's root take on every role, and gives every function the logs of all.
    role: (role) => {
      role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" });
      role.managedPolicyArns = [];
      role.inlinePolicies = $util
        .output(role.inlinePolicies)
        .apply((policies) => [...(policies ?? []), { name: "log", policy: writeLog }]);
    },
  };
});
