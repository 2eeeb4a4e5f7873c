/**
 * What a first text would wait for, done before it comes. Lambda: starting has the full processor, and the first text a
 * share of it.
 */
import { newState } from "@home-practice/conversation/state.ts";
import { hearText } from "@home-practice/service/handle.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import type { Hono } from "hono";
import type { SignedEnv } from "./signed-app.ts";

const nobody = "+10000000000";
const body = "Body=hello";

/** A form that nobody signed is refused, a number that nobody has is looked up, and a text is heard that is kept nowhere. */
export async function rehearse(app: Hono<SignedEnv>, ports: Ports): Promise<void> {
  await app.request("/phone/text", {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      "x-twilio-signature": "none",
    },
    body,
  });
  await ports.store.load(nobody).catch(() => undefined);
  const therapist = { id: "none", name: "", phone: nobody };
  const care = { therapist, practice: { title: "", steps: [], by: "therapist" as const } };
  const state = { ...newState("none", care, ports.agency), consent: "given" as const };
  const store = {
    ...ports.store,
    load: async () => ({ who: "client" as const, state }),
    save: async () => "saved" as const,
  };
  await hearText({ ...ports, store }, { id: "none", from: nobody, body: "hello", media: 0 });
}
