/** A stage at AWS as a place: what was filled in for it and, once it is deployed, what its functions were given. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  GetAccountSettingsCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ResourceNotFoundException,
} from "@aws-sdk/client-lambda";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  NotFoundException,
  SESv2Client,
} from "@aws-sdk/client-sesv2";
import { createClock } from "@home-practice/adapters/clock.ts";
import { type Deployment, readDeployment } from "@home-practice/adapters/deployment.ts";
import { restoreFrom } from "@home-practice/adapters/dynamo/restore.ts";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { newId } from "@home-practice/adapters/new-id.ts";
import { createScheduler } from "@home-practice/adapters/scheduler/scheduler.ts";
import { createTextLog } from "@home-practice/adapters/twilio/text-log.ts";
import { webhooksOf } from "@home-practice/adapters/twilio/webhooks.ts";
import { leftToPerform } from "@home-practice/service/left-to-perform.ts";
import { createLog } from "@home-practice/service/log.ts";
import * as z from "zod";
import type { AwsFacts } from "../doctor/facts.ts";
import { Failure } from "../failure.ts";
import { createTwilioRest } from "../twilio/rest.ts";
import type { Place, Running } from "./place.ts";
import { readSecrets, runSst } from "./sst.ts";

/** What infrastructure gives the functions, whose names stay as they are: all that a command has to know. */
const performGiven = z.object({
  TABLE_NAME: z.string(),
  PUBLIC_URL: z.string(),
  PORTAL_URL: z.string(),
  TWILIO_API_KEY_SECRET: z.string(),
  SCHEDULE_GROUP: z.string(),
  WAKE_ARN: z.string(),
  WAKE_ROLE_ARN: z.string(),
  WAKE_DEAD_LETTERS_ARN: z.string(),
});
const fallbackGiven = z.object({ PUBLIC_URL: z.string(), TWILIO_AUTH_TOKENS: z.string() });

type Given = z.infer<typeof performGiven> & { fallbackUrl: string; authTokens: string };

/** @param root - of the repository, where `deployments/` and `sst.config.ts` are */
export async function openStage(root: string, stage: string): Promise<Place> {
  const deployment = deploymentOf(root, stage);
  const region = process.env.AWS_REGION ?? "us-east-1";
  const lambda = new LambdaClient({ region });
  const ses = new SESv2Client({ region });
  const given = await readGiven(lambda, stage).catch((error: Error) => {
    // Without AWS doctor still has much to say, and says this too.
    if (error instanceof Failure) throw error;
    return undefined;
  });
  const secrets =
    given === undefined
      ? await readSecrets(root, stage)
      : new Map([
          ["TwilioAuthToken", given.authTokens],
          ["TwilioApiKeySecret", given.TWILIO_API_KEY_SECRET],
        ]);
  const { accountSid, apiKeySid, messagingServiceSid, textNumber } = deployment.twilio;
  const secret = secrets.get("TwilioApiKeySecret");
  const running = given && runningOf(deployment, given, region);
  return {
    name: `the stage ${stage} in ${region}`,
    agency: deployment.agency,
    operators: deployment.operators,
    twilio: {
      accountSid,
      messagingServiceSid,
      textNumber,
      ...(secret && { rest: createTwilioRest({ name: apiKeySid, secret }) }),
    },
    secrets: new Set([...secrets].filter(([, value]) => value !== "").map(([name]) => name)),
    readAws: () => readAws({ lambda, ses, region, identity: deployment.email.identity }),
    ...(running && { running: running.running }),
    deploy: async (onLine) => (await runSst(root, ["deploy", "--stage", stage], onLine)).code,
    async close() {
      for (const sdk of [lambda, ses, ...(running?.clients ?? [])]) sdk.destroy();
    },
  };
}

function deploymentOf(root: string, stage: string): Deployment {
  const path = `${root}/deployments/${stage}.json`;
  try {
    return readDeployment(path);
  } catch (error) {
    throw new Failure(
      "deployment-file",
      error instanceof Error ? error.message : `${path} cannot be read.`,
      "docs/deploy.md says what belongs into each field.",
    );
  }
}

async function readGiven(lambda: LambdaClient, stage: string): Promise<Given | undefined> {
  const variablesOf = async (name: string) =>
    (
      await lambda.send(
        new GetFunctionConfigurationCommand({ FunctionName: `home-practice-${stage}-${name}` }),
      )
    ).Environment?.Variables;
  try {
    const perform = performGiven.safeParse(await variablesOf("perform"));
    const fallback = fallbackGiven.safeParse(await variablesOf("fallback"));
    if (perform.success && fallback.success) {
      const { PUBLIC_URL: fallbackUrl, TWILIO_AUTH_TOKENS: authTokens } = fallback.data;
      return { ...perform.data, fallbackUrl, authTokens };
    }
    throw new Failure(
      "other-version",
      `What is deployed as ${stage} is of another version.`,
      `Deploy this one (npx pnpm@12 agency deploy --stage ${stage}), or run the commands of that one.`,
    );
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function runningOf({ agency, twilio }: Deployment, given: Given, region: string) {
  const client = new DynamoDBClient({ region });
  const schedulerClient = new SchedulerClient({ region });
  const clock = createClock();
  const running: Running = {
    ports: {
      ...leftToPerform(),
      agency,
      clock,
      store: createDynamoStore({ client, table: given.TABLE_NAME, now: clock.now }),
      scheduler: createScheduler({
        client: schedulerClient,
        now: clock.now,
        groupName: given.SCHEDULE_GROUP,
        targetArn: given.WAKE_ARN,
        roleArn: given.WAKE_ROLE_ARN,
        deadLetterArn: given.WAKE_DEAD_LETTERS_ARN,
      }),
      textLog: createTextLog({
        accountSid: twilio.accountSid,
        apiKey: { sid: twilio.apiKeySid, secret: given.TWILIO_API_KEY_SECRET },
      }),
      log: createLog(() => undefined),
      newId,
    },
    webhooks: webhooksOf({ publicUrl: given.PUBLIC_URL, fallbackUrl: given.fallbackUrl }),
    portalUrl: `${given.PORTAL_URL}/portal`,
    restore: (from, onPage) => restoreFrom({ client, name: given.TABLE_NAME }, from, onPage),
    // Whatever was put is in the stream, and the next minute's sweep looks after it.
    settle: async () => undefined,
  };
  return { running, clients: [client, schedulerClient] };
}

/** AWS: the answers, as far as they matter here. */
const accountSettings = z.object({ AccountLimit: z.object({ ConcurrentExecutions: z.number() }) });
const mailAccount = z.object({
  ProductionAccessEnabled: z.boolean(),
  SendQuota: z.object({ Max24HourSend: z.number(), MaxSendRate: z.number() }),
});
const mailIdentity = z.object({ VerifiedForSendingStatus: z.boolean() });

/** Reads what doctor looks at. @throws whatever the SDK throws where somebody is not signed in */
export async function readAws({
  lambda,
  ses,
  region,
  identity,
}: {
  lambda: LambdaClient;
  ses: SESv2Client;
  region: string;
  identity: string;
}): Promise<AwsFacts> {
  const { AccountLimit } = accountSettings.parse(await lambda.send(new GetAccountSettingsCommand()));
  const { ProductionAccessEnabled, SendQuota } = mailAccount.parse(await ses.send(new GetAccountCommand()));
  const found = await ses
    .send(new GetEmailIdentityCommand({ EmailIdentity: identity }))
    .catch((error: Error) => (error instanceof NotFoundException ? undefined : Promise.reject(error)));
  return {
    region,
    concurrency: AccountLimit.ConcurrentExecutions,
    email: {
      identity,
      ...(found && { verified: mailIdentity.parse(found).VerifiedForSendingStatus }),
      inSandbox: !ProductionAccessEnabled,
      perDayMax: SendQuota.Max24HourSend,
      perSecondMax: SendQuota.MaxSendRate,
    },
  };
}
