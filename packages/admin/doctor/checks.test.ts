/** What doctor makes of what was read: each finding, right and wrong. */
import { agencySchema } from "@home-practice/conversation/agency.ts";
import { demoAgency, demoTherapist } from "@home-practice/local/demo.ts";
import { expect, test } from "vitest";
import type { TwilioConfiguration } from "../twilio/configuration.ts";
import { examine } from "./doctor.ts";
import type { AwsFacts, Facts } from "./facts.ts";
import { linesOf } from "./finding.ts";

const webhooks = {
  text: "https://p/phone/text#rc=3",
  textFallback: "https://f/text",
  call: "https://p/call",
  callFallback: "https://f/call",
  callEnd: "https://p/call/over",
};
const configuration: TwilioConfiguration = {
  service: {
    inbound_request_url: webhooks.text,
    inbound_method: "POST",
    fallback_url: webhooks.textFallback,
    fallback_method: "post",
    use_inbound_webhook_on_number: false,
  },
  numbersOfService: ["+15550109999"],
  number: {
    sid: "PN1",
    phone_number: "+15550109999",
    voice_url: webhooks.call,
    voice_method: "POST",
    voice_fallback_url: webhooks.callFallback,
    status_callback: webhooks.callEnd,
    capabilities: { voice: true, sms: true },
  },
  registrations: ["VERIFIED"],
};
const aws: AwsFacts = {
  region: "us-east-1",
  concurrency: 1000,
  email: { identity: "x.example", verified: true, inSandbox: false, perDayMax: 50_000, perSecondMax: 14 },
};
const therapist = { ...demoTherapist, summary: { ...demoTherapist.summary } };
const facts: Facts = {
  stage: "production",
  agency: demoAgency,
  operators: ["ops@x.example"],
  textNumber: "+15550109999",
  secrets: new Set(["TwilioAuthToken", "TwilioApiKeySecret"]),
  aws: { read: aws },
  twilio: { read: configuration },
  aheadMs: 900,
  running: { webhooks, therapists: [therapist] },
};

const of = (changes: Partial<Facts>) => examine({ ...facts, ...changes });
const twilioWith = (changes: Partial<TwilioConfiguration>) => ({
  twilio: { read: { ...configuration, ...changes } },
});
const serviceWith = (changes: Partial<TwilioConfiguration["service"]>) =>
  twilioWith({ service: { ...configuration.service, ...changes } });
const numberWith = (changes: Partial<NonNullable<TwilioConfiguration["number"]>>) =>
  twilioWith({ ...(configuration.number && { number: { ...configuration.number, ...changes } }) });
const awsWith = (changes: Partial<AwsFacts>) => ({ aws: { read: { ...aws, ...changes } } });
const mailWith = (changes: Partial<AwsFacts["email"]>) => awsWith({ email: { ...aws.email, ...changes } });
const tollFree = { textNumber: "+18005550100" };
const tollFreeWith = (registrations: string[]) => ({
  ...tollFree,
  ...twilioWith({ registrations, numbersOfService: [tollFree.textNumber] }),
});
const { backup: _backup, ...alone } = demoAgency;

test("where all is well nothing is wrong, and what cannot be seen is said", () => {
  const findings = of({});
  expect(findings.filter(({ level }) => level === "wrong" || level === "warning")).toEqual([]);
  expect(findings.filter(({ level }) => level === "look").map(({ code }) => code)).toEqual([
    "carrier-texts",
    "carrier-words",
    "hipaa",
    "redaction",
    "part2",
  ]);
});

test.each<[string, string, "warning" | "wrong", Partial<Facts>]>([
  ["nobody is signed in to AWS", "aws-unread", "wrong", { aws: { unread: "no credentials" } }],
  ["the region is abroad", "region-abroad", "warning", awsWith({ region: "eu-west-1" })],
  ["the region has low quotas", "region-quotas", "warning", awsWith({ region: "us-west-1" })],
  ["the account is new", "lambda-concurrency", "warning", awsWith({ concurrency: 10 })],
  ["the domain is not verified", "ses-identity", "wrong", mailWith({ verified: false })],
  ["SES is in the sandbox", "ses-sandbox", "wrong", mailWith({ inSandbox: true })],
  ["a secret is missing", "secret-TwilioAuthToken", "wrong", { secrets: new Set(["TwilioApiKeySecret"]) }],
  ["Twilio says no", "twilio-unread", "wrong", { twilio: { unread: "Twilio refused" } }],
  ["the number is another's", "twilio-number", "wrong", { textNumber: "+15550100009" }],
  ["the number is no sender", "twilio-number", "wrong", twilioWith({ numbersOfService: [] })],
  ["texts go nowhere", "twilio-webhooks", "wrong", serviceWith({ inbound_request_url: null })],
  ["texts are fetched by GET", "twilio-webhooks", "wrong", serviceWith({ inbound_method: "GET" })],
  [
    "without retries",
    "twilio-webhooks",
    "wrong",
    serviceWith({ inbound_request_url: "https://p/phone/text" }),
  ],
  ["calls go nowhere", "twilio-webhooks", "wrong", numberWith({ voice_url: "" })],
  ["a call that fails is hung up on", "twilio-webhooks", "wrong", numberWith({ voice_fallback_url: null })],
  ["there is no second door", "twilio-webhooks", "wrong", serviceWith({ fallback_url: "" })],
  [
    "the number's addresses win",
    "twilio-webhooks",
    "wrong",
    serviceWith({ use_inbound_webhook_on_number: true }),
  ],
  ["nothing is registered", "twilio-registration", "wrong", twilioWith({ registrations: [] })],
  ["the campaign waits", "twilio-registration", "wrong", twilioWith({ registrations: ["IN_PROGRESS"] })],
  ["the campaign was refused", "twilio-registration", "wrong", twilioWith({ registrations: ["FAILED"] })],
  ["the toll-free number waits", "twilio-registration", "wrong", tollFreeWith(["IN_REVIEW"])],
  ["there is no backup", "backup", "wrong", { agency: agencySchema.parse(alone) }],
  ["there is no therapist", "therapists", "warning", { running: { webhooks, therapists: [] } }],
  [
    "one phone is to hear twice",
    "two-phones",
    "wrong",
    { running: { webhooks, therapists: [{ ...therapist, phone: demoAgency.backup?.phone ?? "" }] } },
  ],
  ["the clock is behind", "clock", "warning", { aheadMs: -120_000 }],
])("%s: %s", (_what, code, level, changes) => {
  const found = of(changes).filter((finding) => finding.level === level);
  expect(found.map((finding) => finding.code)).toContain(code);
  for (const finding of found) expect(finding.fix?.length).toBeGreaterThan(10);
});

test("a toll-free number is verified, not registered", () => {
  const { number, ...more } = configuration;
  const read = { ...more, ...(number && { number }), registrations: ["TWILIO_APPROVED"] };
  const found = of({ ...tollFree, twilio: { read: { ...read, numbersOfService: [tollFree.textNumber] } } });
  expect(found.find(({ code }) => code === "twilio-registration")?.level).toBe("fine");
});

test("what is pasted is there to be pasted, whole", () => {
  const lines = of({}).flatMap(linesOf).join("\n");
  for (const field of ["Opt-out reply", "Opt-in reply", "Help reply", "Opt-in keywords"])
    expect(lines).toContain(field);
  expect(lines).toContain("INICIAR");
});

test("before it is deployed, and on the local world, only what is there is looked at", () => {
  const { running: _running, aws: _aws, aheadMs: _aheadMs, ...before } = facts;
  const codes = examine(before).map(({ code }) => code);
  expect(codes).not.toContain("twilio-webhooks");
  expect(codes).not.toContain("ses-identity");
  expect(codes).toContain("backup");
});
