/** What of an account is read and set through Twilio's REST interface: the messaging service, its number, its registration. */
import type { TwilioAccount } from "./account.ts";
import { apiError } from "./errors.ts";
import { accountPath, type RestApi } from "./rest-api.ts";

/** Twilio: form parameter -> what it sets. An empty value takes an address away. */
const serviceSettings = {
  InboundRequestUrl: "textUrl",
  FallbackUrl: "textFallbackUrl",
} as const;
const numberSettings = {
  VoiceUrl: "voiceUrl",
  VoiceFallbackUrl: "voiceFallbackUrl",
  StatusCallback: "voiceStatusUrl",
} as const;

/** Adds the resources. What is set takes effect at once, in `account`. */
export function addConfigurationApi(api: RestApi, account: TwilioAccount): void {
  const service = `/v1/Services/${account.messagingServiceSid}`;
  const numbers = `${accountPath(account)}/IncomingPhoneNumbers`;
  const numberSid = account.messagingServiceSid.replace(/^MG/, "PN");
  const serviceJson = () => ({
    sid: account.messagingServiceSid,
    account_sid: account.accountSid,
    inbound_request_url: account.textUrl || null,
    inbound_method: "POST",
    fallback_url: account.textFallbackUrl || null,
    fallback_method: "POST",
    use_inbound_webhook_on_number: account.useInboundWebhookOnNumber ?? false,
    smart_encoding: true,
    us_app_to_person_registered: (account.campaignStatus ?? "VERIFIED") === "VERIFIED",
  });
  const numberJson = () => ({
    sid: numberSid,
    account_sid: account.accountSid,
    phone_number: account.phoneNumber,
    voice_url: account.voiceUrl ?? "",
    voice_method: "POST",
    voice_fallback_url: account.voiceFallbackUrl ?? "",
    voice_fallback_method: "POST",
    status_callback: account.voiceStatusUrl ?? "",
    capabilities: { voice: true, sms: true, mms: true, fax: false },
  });

  api.get(service, (c) => c.json(serviceJson()));

  api.post(service, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    for (const [name, setting] of Object.entries(serviceSettings)) setFrom(form, name, setting);
    const onNumber = form.get("UseInboundWebhookOnNumber");
    if (onNumber !== null) account.useInboundWebhookOnNumber = onNumber === "true";
    return c.json(serviceJson());
  });

  api.get(`${service}/PhoneNumbers`, (c) =>
    c.json({ phone_numbers: [{ sid: numberSid, phone_number: account.phoneNumber }], meta: {} }),
  );

  api.get(`${service}/Compliance/Usa2p`, (c) => {
    const campaign_status = account.campaignStatus ?? "VERIFIED";
    return c.json({ compliance: [{ sid: "QE0", campaign_status, errors: [] }], meta: {} });
  });

  api.get("/v1/Tollfree/Verifications", (c) => c.json({ verifications: [], meta: {} }));

  api.get(`${numbers}.json`, (c) => {
    const asked = c.req.query("PhoneNumber");
    const found = asked === undefined || asked === account.phoneNumber ? [numberJson()] : [];
    return c.json({ incoming_phone_numbers: found });
  });

  api.post(`${numbers}/${numberSid}.json`, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    for (const [name, setting] of Object.entries(numberSettings)) setFrom(form, name, setting);
    return c.json(numberJson());
  });

  function setFrom(
    form: URLSearchParams,
    name: string,
    setting: "textUrl" | "textFallbackUrl" | "voiceUrl" | "voiceFallbackUrl" | "voiceStatusUrl",
  ): void {
    const url = form.get(name);
    if (url === null) return;
    if (url !== "" && !URL.canParse(url)) throw apiError(20001, name);
    account[setting] = url;
  }
}
