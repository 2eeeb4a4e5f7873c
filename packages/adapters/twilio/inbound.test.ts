/** What Twilio posts is read strictly where we depend on it and leniently where we do not. */
import { expect, test } from "vitest";
import { inboundText, statusCallback } from "./inbound.ts";

const sid = `SM${"0a".repeat(16)}`;
const form = {
  MessageSid: sid,
  AccountSid: "AC1",
  From: "+15550100001",
  To: "+15550109999",
  Body: " JOIN  1234 ",
  NumMedia: "0",
  FromZip: "",
};
const text = {
  messageSid: sid,
  accountSid: "AC1",
  from: "+15550100001",
  to: "+15550109999",
  body: " JOIN  1234 ",
  media: 0,
};

test.each([
  ["a text, its words untouched", {}, {}],
  [
    "pictures without words",
    { MessageSid: sid.replace("SM", "MM"), Body: "", NumMedia: "2" },
    { messageSid: sid.replace("SM", "MM"), body: "", media: 2 },
  ],
  ["no word on pictures", { NumMedia: undefined }, {}],
  ["nonsense about pictures", { NumMedia: "many" }, {}],
  ["no body at all", { Body: undefined }, { body: "" }],
  ["a word that Twilio answered", { OptOutType: "STOP" }, { optOutType: "stop" }],
  ["another", { OptOutType: "HELP" }, { optOutType: "help" }],
  ["a third", { OptOutType: "START" }, { optOutType: "start" }],
  ["a kind of answer we do not know", { OptOutType: "OTHER" }, {}],
  ["a short code", { From: "729725" }, { from: "729725" }],
])("%s", (_name, change, expected) => {
  expect(inboundText.parse({ ...form, ...change })).toEqual({ ...text, ...expected });
});

test.each([
  ["no sid", { MessageSid: undefined }],
  ["a call's sid", { MessageSid: `CA${"0a".repeat(16)}` }],
  ["a sid with more in it", { MessageSid: `${sid}#x` }],
  ["nobody it is from", { From: "" }],
  ["nobody it is to", { To: undefined }],
  ["no account", { AccountSid: undefined }],
])("a text with %s is none", (_name, change) => {
  expect(inboundText.safeParse({ ...form, ...change }).success).toBe(false);
});

test.each([
  [
    { MessageSid: sid, To: "+15550100031", MessageStatus: "delivered" },
    { messageSid: sid, to: "+15550100031", messageStatus: "delivered" },
  ],
  [
    {
      MessageSid: sid,
      To: "+15550100031",
      MessageStatus: "undelivered",
      ErrorCode: "30003",
      ErrorMessage: "Unreachable",
    },
    { messageSid: sid, to: "+15550100031", messageStatus: "undelivered", errorCode: 30003 },
  ],
  [
    { MessageSid: sid, To: "+15550100031", MessageStatus: "failed", ErrorCode: "" },
    { messageSid: sid, to: "+15550100031", messageStatus: "failed" },
  ],
  [
    { MessageSid: sid, To: "+15550100031", MessageStatus: "partially_delivered" },
    { messageSid: sid, to: "+15550100031", messageStatus: "partially_delivered" },
  ],
])("a report: %o", (report, expected) => {
  expect(statusCallback.parse(report)).toEqual(expected);
});

test.each([
  { MessageSid: sid, To: "+1555" },
  { MessageStatus: "sent" },
  { MessageSid: sid, MessageStatus: "sent" },
  { MessageSid: sid, To: "+15550100031", MessageStatus: "<b>" },
  {},
])("no report: %o", (report) => {
  expect(statusCallback.safeParse(report).success).toBe(false);
});
