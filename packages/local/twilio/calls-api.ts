/** The Calls resource of Twilio's REST interface. */
import type { TwilioAccount } from "./account.ts";
import { type CallEvent, type CallRow, callJson, ENDED } from "./call.ts";
import type { Calls } from "./calls.ts";
import { apiError } from "./errors.ts";
import { timeLimitSecondsDefault } from "./line.ts";
import { isWithin, listPage } from "./list-page.ts";
import { accountPath, type RestApi } from "./rest-api.ts";

const ringSecondsDefault = 60;
const ringSecondsMax = 600;
const events: readonly string[] = ["initiated", "ringing", "answered", "completed"] satisfies CallEvent[];

/** Adds the resource to the interface. */
export function addCallsApi(
  api: RestApi,
  { account, calls }: { account: TwilioAccount; calls: Calls },
): void {
  const path = `${accountPath(account)}/Calls`;

  function callWith(sid: string): CallRow {
    const row = calls.get(sid.replace(/\.json$/, ""));
    if (!row) throw apiError(20404);
    return row;
  }

  api.post(`${path}.json`, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const row = calls.add({ direction: "outbound-api", ...readNewCall(form, account) });
    return c.json(callJson(row, account), 201);
  });

  api.get(`${path}.json`, (c) => {
    const query = new URL(c.req.url).searchParams;
    const found = calls
      .all()
      .filter((row) => matches(row, query))
      .reverse();
    const json = (row: CallRow) => callJson(row, account);
    return c.json(listPage({ key: "calls", path: `${path}.json`, query, found, json }));
  });

  api.get(`${path}/:sid`, (c) => c.json(callJson(callWith(c.req.param("sid")), account)));

  // Twilio: canceled ends a call that nobody has taken yet, completed any call.
  api.post(`${path}/:sid`, async (c) => {
    const { sid, status } = callWith(c.req.param("sid"));
    const asked = new URLSearchParams(await c.req.text()).get("Status");
    if (asked !== "canceled" && asked !== "completed") throw apiError(20001, "Status");
    const isTaken = status === "in-progress";
    if (ENDED.includes(status) || (asked === "canceled" && isTaken)) throw apiError(21220, status);
    calls.end(sid, isTaken ? "completed" : "canceled");
    return c.json(callJson(callWith(sid), account));
  });
}

function readNewCall(form: URLSearchParams, account: TwilioAccount) {
  const given = (name: string) => form.get(name) || undefined;
  const address = (name: string) => {
    const url = given(name);
    if (url !== undefined && !URL.canParse(url)) throw apiError(21205, url);
    return url;
  };
  const seconds = (name: string, otherwise: number, max: number) => {
    const number = Number(given(name) ?? otherwise);
    if (!Number.isInteger(number) || number < 1) throw apiError(20001, name);
    return Math.min(number, max);
  };
  const to = given("To");
  const from = given("From");
  const [url, twiml, fallbackUrl] = [address("Url"), given("Twiml"), address("FallbackUrl")];
  const statusCallback = address("StatusCallback");
  const machineDetection = given("MachineDetection");
  const asked = form.getAll("StatusCallbackEvent");
  if (to === undefined) throw apiError(21201);
  if (!/^\+?[1-9]\d{2,14}$/.test(to)) throw apiError(21211, to);
  if (from === undefined) throw apiError(21213);
  if (from !== account.phoneNumber) throw apiError(21210, from);
  if (to === from) throw apiError(21266);
  if (url === undefined && twiml === undefined) throw apiError(21205);
  if (machineDetection !== undefined && !isMachineDetection(machineDetection))
    throw apiError(20001, "MachineDetection");
  if (!asked.every((event) => events.includes(event))) throw apiError(20001, "StatusCallbackEvent");
  return {
    to,
    from,
    // Twilio: an address wins over TwiML.
    ...(url !== undefined ? { url } : twiml !== undefined && { twiml }),
    ...(fallbackUrl !== undefined && { fallbackUrl }),
    ...(statusCallback !== undefined && { statusCallback }),
    ...(machineDetection !== undefined && { machineDetection }),
    statusEvents: (asked.length > 0 ? asked : ["completed"]) as CallEvent[],
    ringSeconds: seconds("Timeout", ringSecondsDefault, ringSecondsMax),
    timeLimitSeconds: seconds("TimeLimit", timeLimitSecondsDefault, timeLimitSecondsDefault),
  };
}

function isMachineDetection(given: string): given is "Enable" | "DetectMessageEnd" {
  return given === "Enable" || given === "DetectMessageEnd";
}

/** Whether the list's filters let a call through. */
function matches(row: CallRow, query: URLSearchParams): boolean {
  const isAsked = (name: string, value: string) => [null, value].includes(query.get(name));
  return (
    isAsked("To", row.to) &&
    isAsked("From", row.from) &&
    isAsked("Status", row.status) &&
    isWithin(query, "StartTime", row.startedMs) &&
    isWithin(query, "EndTime", row.endedMs)
  );
}
