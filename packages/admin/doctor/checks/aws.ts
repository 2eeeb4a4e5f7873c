/** The AWS account: the region, how much may run at once, and mail. */
import type { AwsFacts, Facts } from "../facts.ts";
import { type Finding, fine } from "../finding.ts";

/** EventBridge Scheduler: regions where 1,000 schedules a second are invoked; elsewhere it is 500. */
const primaryRegions =
  /^(us-east-[12]|us-west-2|eu-west-[12]|eu-central-1|sa-east-1|ap-southeast-[12]|ap-(northeast|south)-1)$/;
/** Every client who is woken, texts or is texted takes a few functions for a moment. */
const concurrencyMin = 100;

export function checkAws({ aws }: Facts): Finding[] {
  if (aws === undefined) return [];
  if ("unread" in aws) {
    return [
      {
        level: "wrong",
        code: "aws-unread",
        says: `The AWS account could not be read: ${aws.unread}`,
        fix: "Sign in to AWS (for example `aws sso login`), set AWS_PROFILE and AWS_REGION, and run it again.",
      },
    ];
  }
  return [checkRegion(aws.read), checkConcurrency(aws.read), ...checkEmail(aws.read)];
}

function checkRegion({ region }: AwsFacts): Finding {
  if (!region.startsWith("us-")) {
    return {
      level: "warning",
      code: "region-abroad",
      says: `The region is ${region}, outside the United States.`,
      fix: "Health records of clients in the US are mostly to stay there: set AWS_REGION, us-east-1 say, before the first deployment.",
    };
  }
  return primaryRegions.test(region)
    ? fine("region", `The region is ${region}, with the Scheduler's full quotas.`)
    : {
        level: "warning",
        code: "region-quotas",
        says: `The region is ${region}, where the Scheduler has lower quotas.`,
        fix: "Fine up to some ten thousand clients; beyond them use us-east-1, us-east-2 or us-west-2.",
      };
}

function checkConcurrency({ concurrency, region }: AwsFacts): Finding {
  return concurrency >= concurrencyMin
    ? fine("lambda-concurrency", `${concurrency} functions may run at once.`)
    : {
        level: "warning",
        code: "lambda-concurrency",
        says: `Only ${concurrency} functions may run at once, as in a new account.`,
        fix: `Ask for 1,000: Service Quotas, AWS Lambda, Concurrent executions, in ${region}. It takes a day or two and costs nothing.`,
      };
}

function checkEmail({ email, region }: AwsFacts): Finding[] {
  const { identity, verified, inSandbox, perDayMax, perSecondMax } = email;
  return [
    verified === true
      ? fine("ses-identity", `SES may send for ${identity}.`)
      : {
          level: "wrong",
          code: "ses-identity",
          says:
            verified === undefined
              ? `SES does not know ${identity}; the deployment makes it.`
              : `SES may not send for ${identity} yet.`,
          fix: "Add the CNAME records that `agency deploy` prints as emailRecords to the domain's DNS; SES looks again within 72 hours.",
        },
    inSandbox
      ? {
          level: "wrong",
          code: "ses-sandbox",
          says: "SES is in the sandbox: it mails verified addresses only, 200 a day.",
          fix: `Ask for production access: SES, ${region}, Account dashboard, Request production access. It takes about a day.`,
        }
      : fine("ses-sandbox", `SES mails anybody, ${perDayMax} a day and ${perSecondMax} a second.`),
  ];
}
