/** `agency deploy`: the one command, from what was filled in to a line that texts reach. */
import type { Call, Command } from "../command.ts";
import type { Finding } from "../doctor/finding.ts";
import { Failure, Misused } from "../failure.ts";
import { connectAt } from "./connect.ts";
import { examineAt, isWrong, report } from "./doctor.ts";

/** What a deployment cannot do without; everything else can be mended while it runs. */
const neededFirst = new Set(["aws-unread", "secret-TwilioAuthToken", "secret-TwilioApiKeySecret", "backup"]);

export const deploy: Command = {
  name: "deploy",
  does: "Deploys a stage to AWS, connects Twilio, and looks whether all is well. It says what it costs, and asks, first.",
  async run(call) {
    const { flags, out } = call;
    const before = await call.place();
    const { stage } = flags;
    if (before.deploy === undefined || typeof stage !== "string") {
      throw new Misused("The local world is not deployed: deploy takes --stage.");
    }
    const missing = (await examineAt(before, call)).filter(
      ({ code, level }) => level === "wrong" && neededFirst.has(code),
    );
    if (missing.length > 0) {
      out.answer({ deployed: false, findings: missing }, [...report(missing), "Nothing was deployed."]);
      return 1;
    }
    for (const line of plan(stage, before.name)) out.progress(line);
    if (!(await call.confirms(`Deploy ${stage}?`))) {
      out.answer({ deployed: false, findings: [] }, ["Nothing was deployed."]);
      return 1;
    }
    const code = await before.deploy(out.progress);
    if (code !== 0) {
      throw new Failure(
        "sst",
        `sst deploy ended with ${code}.`,
        "What it printed says which resource; deploying again goes on where it stopped.",
      );
    }
    const findings = await afterwards(call);
    out.answer({ deployed: true, findings }, [...report(findings), `${stage} is deployed.`]);
    return isWrong(findings) ? 1 : undefined;
  },
};

async function afterwards(call: Call): Promise<Finding[]> {
  const place = await call.running();
  for (const what of await connectAt(place, call)) call.out.progress(`Set: ${what}.`);
  return examineAt(place, call);
}

/** What is going to happen, and what it costs. */
export function plan(stage: string, where: string): string[] {
  const isProduction = stage === "production";
  return [
    `This deploys ${where}: functions, one table, a schedule group, three small gateways, mail and alarms.`,
    "Nothing of it is always on. AWS costs about $5 a month with nobody texting" +
      `${isProduction ? " (alarms, and $1 for the table's key)" : " (alarms)"}, and under one cent a client and month.`,
    "Twilio is what costs: some $1.15 a month for the number, $2 to $10 for the campaign, and about a dollar a client and month, besides what it asks for HIPAA. docs/costs.md has it all.",
    isProduction
      ? "The table, its key and the schedules are kept, whatever is removed later."
      : `It is not production: \`npx sst remove --stage ${stage}\` takes everything away, the table with it.`,
    "Then Twilio is told to bring texts and calls there.",
  ];
}
