/** The phone's door for calls: each moment of a call in, the TwiML of the next out. */
import { callTurnUrl } from "@home-practice/adapters/twilio/call-urls.ts";
import { callEnd, callMoment } from "@home-practice/adapters/twilio/inbound.ts";
import { sayTrouble } from "@home-practice/conversation/call/anybody.ts";
import { decidingTurn, hearCall, hearCallEnd } from "@home-practice/service/calls.ts";
import type { Ports, Spoken } from "@home-practice/service/ports.ts";
import type { Context, Hono } from "hono";
import { type SignedEnv, type TwilioSettings, xml } from "./signed-app.ts";

type Moment = Extract<ReturnType<typeof callMoment.safeParse>, { success: true }>["data"];
type Event = Parameters<typeof hearCall>[1]["event"];

/**
 * Adds the webhooks of calls. Twilio hangs up on anything but TwiML, and does not ask again: whoever is on the line is
 * told of our trouble and of the crisis line instead.
 */
export function addCallRoutes(app: Hono<SignedEnv>, ports: Ports, { publicUrl }: TwilioSettings): void {
  /** The event is the call and the number of its turn: the same one again gets the same words, and changes nothing. */
  async function moment(
    context: Context<SignedEnv>,
    turn: number,
    eventOf: (moment: Moment) => Event,
  ): Promise<Response> {
    // Only calls need it, and every text would wait for it to load.
    const { spokenAnswer } = await import("@home-practice/adapters/twilio/spoken-answer.ts");
    const answer = (spoken: Spoken) => xml(context, spokenAnswer(spoken, callTurnUrl(publicUrl, turn + 1)));
    const parsed = callMoment.safeParse(context.get("form"));
    if (!parsed.success) {
      ports.log({ what: "call-not-understood" });
      return answer(sayTrouble(ports.agency));
    }
    const { callSid, phone } = parsed.data;
    const id = `${callSid}.${turn}`;
    try {
      const { spoken } = await hearCall(ports, { id, phone, event: eventOf(parsed.data) });
      ports.log({ what: "call-heard", id });
      return answer(spoken ?? sayTrouble(ports.agency));
    } catch (error) {
      ports.log({ what: "call-failed", id, code: error instanceof Error ? error.name : "unknown" });
      return answer(sayTrouble(ports.agency));
    }
  }

  app.post("/call", (context) => moment(context, 0, ({ callSid: call }) => ({ kind: "rang", call })));

  app.post("/call/made/:id", (context) => {
    const of = decidingTurn(context.req.param("id"));
    return moment(context, 0, ({ callSid: call, answeredBy: by }) => ({ kind: "answered", call, of, by }));
  });

  app.post("/call/turn/:turn", (context) =>
    moment(context, Number(context.req.param("turn")), ({ callSid: call, words, by }) => ({
      kind: "said",
      words,
      by,
      call,
    })),
  );

  app.post("/call/over/:id", async (context) => {
    const parsed = callEnd.safeParse(context.get("form"));
    if (parsed.success) {
      const { callSid: sid, phone, how } = parsed.data;
      const of = decidingTurn(context.req.param("id"));
      await hearCallEnd(ports, { sid, phone, how, ...(Number.isInteger(of) && { of }) });
    }
    return context.body(null, 204);
  });
}
