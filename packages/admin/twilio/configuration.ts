/** What of Twilio's configuration the service hangs on: the messaging service, the number, the registration. */
import type { Webhooks } from "@home-practice/adapters/twilio/webhooks.ts";
import * as z from "zod";
import type { Place } from "../place/place.ts";
import type { TwilioRest } from "./rest.ts";

const address = z.string().nullish();

/** Twilio: the Service resource of Messaging, as far as it matters here. */
export const messagingService = z.object({
  inbound_request_url: address,
  inbound_method: address,
  fallback_url: address,
  fallback_method: address,
  use_inbound_webhook_on_number: z.boolean(),
});

const numbersOfService = z.object({ phone_numbers: z.array(z.object({ phone_number: z.string() })) });

/** Twilio: the IncomingPhoneNumber resource. */
export const phoneNumber = z.object({
  sid: z.string(),
  phone_number: z.string(),
  voice_url: address,
  voice_method: address,
  voice_fallback_url: address,
  status_callback: address,
  capabilities: z.object({ voice: z.boolean().nullish(), sms: z.boolean().nullish() }),
});

const phoneNumbers = z.object({ incoming_phone_numbers: z.array(phoneNumber) });
const campaigns = z.object({ compliance: z.array(z.object({ campaign_status: z.string().nullish() })) });
const verifications = z.object({ verifications: z.array(z.object({ status: z.string() })) });

export interface TwilioConfiguration {
  service: z.infer<typeof messagingService>;
  numbersOfService: string[];
  /** Absent where the account does not have the number. */
  number?: z.infer<typeof phoneNumber>;
  /** Of the campaign, or of the verification of a toll-free number; none before it was begun. */
  registrations: string[];
}

/** North American numbers that the person called does not pay for. */
export const isTollFree = (number: string): boolean => /^\+18(00|33|44|55|66|77|88)/.test(number);

export async function readConfiguration(
  rest: TwilioRest,
  { accountSid, messagingServiceSid, textNumber }: Place["twilio"],
): Promise<TwilioConfiguration> {
  const service = `/v1/Services/${messagingServiceSid}` as const;
  const found = await rest.get(
    `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(textNumber)}`,
    phoneNumbers,
  );
  const [number] = found.incoming_phone_numbers;
  return {
    service: await rest.get(service, messagingService),
    numbersOfService: (
      await rest.get(`${service}/PhoneNumbers?PageSize=400`, numbersOfService)
    ).phone_numbers.map((each) => each.phone_number),
    ...(number && { number }),
    registrations: isTollFree(textNumber)
      ? (
          await rest.get(
            `/v1/Tollfree/Verifications?TollfreePhoneNumberSid=${number?.sid ?? ""}`,
            verifications,
          )
        ).verifications.map(({ status }) => status)
      : (await rest.get(`${service}/Compliance/Usa2p`, campaigns)).compliance.map(
          (each) => each.campaign_status ?? "PENDING",
        ),
  };
}

export interface Setting {
  what: string;
  /** The resource and the form that sets it. */
  on: "service" | "number";
  form: Record<string, string>;
}

/** What has to be set so that texts and calls come to us; nothing where all is as it should be. */
export function settingsMissing({ service, number }: TwilioConfiguration, webhooks: Webhooks): Setting[] {
  const isPost = (method: string | null | undefined) => method?.toUpperCase() === "POST";
  const wanted: (Setting & { isSet: boolean })[] = [
    {
      what: "texts come to the phone's door",
      on: "service",
      form: { InboundRequestUrl: webhooks.text, InboundMethod: "POST" },
      isSet: service.inbound_request_url === webhooks.text && isPost(service.inbound_method),
    },
    {
      what: "texts go to the fallback door when the first fails",
      on: "service",
      form: { FallbackUrl: webhooks.textFallback, FallbackMethod: "POST" },
      isSet: service.fallback_url === webhooks.textFallback && isPost(service.fallback_method),
    },
    {
      what: "the service's addresses count, not the number's",
      on: "service",
      form: { UseInboundWebhookOnNumber: "false" },
      isSet: !service.use_inbound_webhook_on_number,
    },
    {
      what: "calls come to the phone's door",
      on: "number",
      form: {
        VoiceUrl: webhooks.call,
        VoiceMethod: "POST",
        VoiceFallbackUrl: webhooks.callFallback,
        VoiceFallbackMethod: "POST",
        StatusCallback: webhooks.callEnd,
        StatusCallbackMethod: "POST",
      },
      isSet:
        number === undefined ||
        (number.voice_url === webhooks.call &&
          isPost(number.voice_method) &&
          number.voice_fallback_url === webhooks.callFallback &&
          number.status_callback === webhooks.callEnd),
    },
  ];
  return wanted.filter(({ isSet }) => !isSet).map(({ isSet: _isSet, ...setting }) => setting);
}

/** Sets what is missing, and answers what that was. */
export async function connect(
  rest: TwilioRest,
  site: Place["twilio"],
  webhooks: Webhooks,
): Promise<Setting[]> {
  const configuration = await readConfiguration(rest, site);
  const missing = settingsMissing(configuration, webhooks);
  for (const { on, form } of missing) {
    const path =
      on === "service"
        ? (`/v1/Services/${site.messagingServiceSid}` as const)
        : (`/2010-04-01/Accounts/${site.accountSid}/IncomingPhoneNumbers/${configuration.number?.sid}.json` as const);
    await rest.set(path, form);
  }
  return missing;
}
