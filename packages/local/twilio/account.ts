/** The Twilio account of the local world: what the agency has set up in the Console. */

export type TwilioAccount = {
  accountSid: string;
  /** Signs webhooks, and opens the REST interface. */
  authToken: string;
  /** API key sids with their secrets, which open the REST interface too. */
  apiKeys?: Record<string, string>;
  messagingServiceSid: string;
  /** The one number of the messaging service, E.164. */
  phoneNumber: string;
  /** The public URL that inbound texts are posted to; `#rc=3&rp=all` and the like say how to retry. */
  textUrl: string;
  /** The public URL asked when the first gives no TwiML. */
  textFallbackUrl?: string;
  /** Whether the number's own addresses win over the service's. */
  useInboundWebhookOnNumber?: boolean;
  /** The public URLs that calls to the number are posted to. */
  voiceUrl?: string;
  voiceFallbackUrl?: string;
  /** Where the end of a call to the number is reported. */
  voiceStatusUrl?: string;
  /** How far the registration of the campaign has come; `VERIFIED` unless told otherwise. */
  campaignStatus?: string;
  /** What the carrier's side answers to its own words. */
  carrierTexts: { stop: string; start: string; help: string };
  /** Advanced Opt-Out: whether webhooks say OptOutType. On unless switched off. */
  advancedOptOut?: boolean;
};
