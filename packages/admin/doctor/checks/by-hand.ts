/** What no interface shows or sets: somebody has to look in Twilio's console, and in what was signed. */
import { carrierTexts, carrierWords } from "@home-practice/conversation/messages/carrier.ts";
import type { Facts } from "../facts.ts";
import { type Finding, fine } from "../finding.ts";

export function checkByHand({ agency }: Facts): Finding[] {
  const texts = carrierTexts(agency);
  return [
    {
      level: "look",
      code: "carrier-texts",
      says: "Twilio answers STOP, START and HELP itself. Its words must name the crisis line.",
      fix: "Messaging, Services, the service, Opt-Out Management: switch Advanced Opt-Out on and paste these.",
      paste: { "Opt-out reply": texts.stop, "Opt-in reply": texts.start, "Help reply": texts.help },
    },
    {
      level: "look",
      code: "carrier-words",
      says: "The words that Twilio takes for its own: take YES out, and put the Spanish ones in.",
      fix: "On the same page, as keywords.",
      paste: {
        "Opt-out keywords": carrierWords.stop.join(", "),
        "Opt-in keywords": carrierWords.start.join(", "),
        "Help keywords": carrierWords.help.join(", "),
      },
    },
    {
      level: "look",
      code: "hipaa",
      says: "Before the first client: Twilio's and AWS's business associate agreements are signed, Twilio's edition has HIPAA, the account is flagged, and media need a login.",
      fix: "docs/law.md has the list. In Twilio: Account, General settings, and Messaging, Settings.",
    },
    {
      level: "look",
      code: "redaction",
      says: agency.redactTexts
        ? "Words are blanked at Twilio once a text is over. Redaction of numbers has to stay off, since STOP needs them."
        : "redactTexts is off: words stay at Twilio.",
      fix: agency.redactTexts
        ? "Ask Twilio's support whether message redaction is on for the account, and number redaction is off."
        : "Take redactTexts out of the deployment's file unless your lawyer wants the words kept there.",
    },
    agency.part2
      ? fine(
          "part2",
          "42 CFR Part 2 is on: summaries and exports carry the notice, and mail has no words of clients.",
        )
      : {
          level: "look",
          code: "part2",
          says: "42 CFR Part 2 is off.",
          fix: 'For a programme for substance use put "part2": true into the agency part of the deployment\'s file.',
        },
  ];
}
