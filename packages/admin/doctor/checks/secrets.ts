/** The secrets, by name alone. */
import type { Facts } from "../facts.ts";
import { type Finding, fine } from "../finding.ts";

const whatFor = {
  TwilioAuthToken: "the account's auth token, with which Twilio signs what it brings",
  TwilioApiKeySecret: "the secret of the API key that texts are sent with",
};

export function checkSecrets({ secrets, stage }: Facts): Finding[] {
  return Object.entries(whatFor).map(([name, what]) => {
    const code = `secret-${name}`;
    return secrets.has(name)
      ? fine(code, `${name} is set.`)
      : {
          level: "wrong",
          code,
          says: `${name} is not set: ${what}.`,
          fix: `npx sst secret set ${name} --stage ${stage ?? "<stage>"}`,
        };
  });
}
