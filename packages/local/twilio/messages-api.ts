/** The Messages resource of Twilio's REST interface. */
import type { Clock } from "../clock.ts";
import type { TwilioAccount } from "./account.ts";
import { apiError } from "./errors.ts";
import { isWithin, listPage } from "./list-page.ts";
import { type MessageRow, messageJson } from "./message.ts";
import type { Messages } from "./messages.ts";
import { accountPath, type RestApi } from "./rest-api.ts";

const BODY_LIMIT = 1600;
const UNFINISHED = ["accepted", "queued"];

type MessagesApiOptions = { account: TwilioAccount; messages: Messages; clock: Clock };

/** Adds the resource to the interface. */
export function addMessagesApi(api: RestApi, { account, messages, clock }: MessagesApiOptions): void {
  const path = `${accountPath(account)}/Messages`;

  function messageWith(sid: string): MessageRow {
    const row = messages.get(sid.replace(/\.json$/, ""));
    if (!row || row.deleted) throw apiError(20404);
    return row;
  }

  api.post(`${path}.json`, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const { to, body, statusCallback, isByService } = readNewMessage(form, account);
    if (messages.isBlocked(to)) throw apiError(21610, to);
    const row = messages.addOutgoing({
      to,
      body,
      direction: "outbound-api",
      by: "service",
      status: isByService ? "accepted" : "queued",
      ...(statusCallback && { statusCallback }),
    });
    return c.json(messageJson(row, account), 201);
  });

  api.get(`${path}.json`, (c) => {
    const query = new URL(c.req.url).searchParams;
    const found = messages
      .all()
      .filter((row) => !row.deleted && matches(row, query))
      .reverse();
    return c.json(
      listPage({
        key: "messages",
        path: `${path}.json`,
        query,
        found,
        json: (row) => messageJson(row, account),
      }),
    );
  });

  api.get(`${path}/:sid`, (c) => c.json(messageJson(messageWith(c.req.param("sid")), account)));

  // Twilio: an empty Body redacts what was said; nothing else about a text can be changed.
  api.post(`${path}/:sid`, async (c) => {
    const row = messageWith(c.req.param("sid"));
    const form = new URLSearchParams(await c.req.text());
    if (form.has("Status")) throw apiError(30409);
    if (form.get("Body") !== "") throw apiError(20001, "Body must be empty");
    if (UNFINISHED.includes(row.status)) throw apiError(20009);
    const redacted = { ...row, body: "", updatedMs: clock.nowMs() };
    messages.put(redacted);
    return c.json(messageJson(redacted, account));
  });

  api.delete(`${path}/:sid`, (c) => {
    const row = messageWith(c.req.param("sid"));
    if (UNFINISHED.includes(row.status)) throw apiError(20009);
    messages.put({ ...row, body: "", deleted: true });
    return c.body(null, 204);
  });
}

function readNewMessage(form: URLSearchParams, account: TwilioAccount) {
  const to = form.get("To") ?? "";
  const from = form.get("From");
  const serviceSid = form.get("MessagingServiceSid");
  const body = form.get("Body") ?? "";
  const statusCallback = form.get("StatusCallback");
  if (to === "") throw apiError(21604);
  if (!/^\+[1-9]\d{6,14}$/.test(to)) throw apiError(21211, to);
  if (from === null && serviceSid === null) throw apiError(21603);
  if (serviceSid !== null && serviceSid !== account.messagingServiceSid) throw apiError(21701, serviceSid);
  if (from !== null && from !== account.phoneNumber) throw apiError(21606, from);
  if (to === account.phoneNumber) throw apiError(21266);
  if (body.trim() === "") throw apiError(21602);
  if (body.length > BODY_LIMIT) throw apiError(21617);
  if (statusCallback !== null && !URL.canParse(statusCallback)) throw apiError(21609, statusCallback);
  return { to, body, statusCallback, isByService: serviceSid !== null };
}

/**
 * Whether the list's filters let a text through. A text not sent yet counts by when it was created, which Twilio
 * leaves open.
 */
function matches(row: MessageRow, query: URLSearchParams): boolean {
  const [to, from] = [query.get("To"), query.get("From")];
  return (
    (to === null || row.to === to) &&
    (from === null || row.from === from) &&
    isWithin(query, "DateSent", row.sentMs ?? row.createdMs)
  );
}
