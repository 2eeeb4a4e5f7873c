/** The Messages resource of Twilio's REST interface. */
import type { Clock } from "../clock.ts";
import type { TwilioAccount } from "./account.ts";
import { apiError } from "./errors.ts";
import { type MessageRow, messageJson } from "./message.ts";
import type { Messages } from "./messages.ts";
import { accountPath, type RestApi } from "./rest-api.ts";

const BODY_LIMIT = 1600;
const PAGE_SIZE = 50;
const PAGE_SIZE_MAX = 1000;
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
    const size = Math.min(Number(query.get("PageSize") ?? PAGE_SIZE) || PAGE_SIZE, PAGE_SIZE_MAX);
    const start = found.findIndex(({ sid }) => `PA${sid}` === query.get("PageToken")) + 1;
    const page = found.slice(start, start + size);
    const number = Number(query.get("Page") ?? 0);
    const uriOfPage = (pageNumber: number, after?: string) => {
      const params = new URLSearchParams(query);
      params.set("PageSize", String(size));
      params.set("Page", String(pageNumber));
      params.delete("PageToken");
      if (after !== undefined) params.set("PageToken", `PA${after}`);
      return `${path}.json?${params}`;
    };
    const hasMore = start + size < found.length;
    return c.json({
      messages: page.map((row) => messageJson(row, account)),
      page: number,
      page_size: size,
      start,
      end: start + page.length - 1,
      uri: uriOfPage(number, found[start - 1]?.sid),
      first_page_uri: uriOfPage(0),
      next_page_uri: hasMore ? uriOfPage(number + 1, page.at(-1)?.sid) : null,
      previous_page_uri: null,
    });
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
 * Whether the list's filters let a text through. `DateSent>` and `DateSent<` include their bound, in whole seconds,
 * as Twilio keeps them; a text not sent yet counts by when it was created, which Twilio leaves open.
 */
function matches(row: MessageRow, query: URLSearchParams): boolean {
  const sentMs = Math.floor((row.sentMs ?? row.createdMs) / 1000) * 1000;
  const bound = (key: string, otherwise: number) => {
    const given = query.get(key);
    return given === null ? otherwise : Date.parse(given);
  };
  const [to, from, day] = [query.get("To"), query.get("From"), query.get("DateSent")];
  return (
    (to === null || row.to === to) &&
    (from === null || row.from === from) &&
    (day === null || new Date(sentMs).toISOString().startsWith(day.slice(0, 10))) &&
    sentMs >= bound("DateSent>", Number.NEGATIVE_INFINITY) &&
    sentMs <= bound("DateSent<", Number.POSITIVE_INFINITY)
  );
}
