/** The phone network, simulated: calls that are taken by people, machines or nobody, and drop in the middle. */
import type { CallEnd } from "@home-practice/conversation/event.ts";
import { type CallMoment, decidingTurn, hearCall, hearCallEnd } from "@home-practice/service/calls.ts";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import type { Caller, Ports, Reply } from "@home-practice/service/ports.ts";
import type { Chance } from "./chance.ts";
import type { SimulatedClient } from "./clients.ts";
import { secondsOf } from "./instants.ts";
import type { Seen } from "./observation.ts";
import type { Ended } from "./process.ts";
import type { FaultKind } from "./weather.ts";

export interface Network extends Caller {
  /** Somebody rings in. */
  ring(client: SimulatedClient): void;
}

export interface NetworkSettings {
  chance: Chance;
  nowSeconds(): number;
  strikes(kind: FaultKind): boolean;
  clientOf(phone: string): SimulatedClient | undefined;
  /** Whether nobody calls any more, and nobody answers. */
  isOver(): boolean;
  after(seconds: number, task: () => Promise<void>): void;
  run<Value>(during: string, task: (ports: Ports) => Promise<Value>): Promise<Ended<Value>>;
  see(seen: Seen): void;
  isStored(phone: string, id: string): Promise<boolean>;
}

type Event = CallMoment["event"];

interface Line {
  sid: string;
  phone: string;
  client: SimulatedClient;
  /** The turn that decided it, where it is ours. */
  of?: number;
}

const ringSeconds = 25;
/** Nobody talks with a machine for longer. */
const momentsMax = 10;
const listLagSeconds = 45;

export function createNetwork(settings: NetworkSettings): Network {
  const { chance, nowSeconds, strikes, clientOf, isOver, after, run, see, isStored } = settings;
  const placed: { sid: string; to: string; atSeconds: number; listedAt: number }[] = [];
  let sids = 0;
  const newSid = () => `CA${String(++sids).padStart(32, "0")}`;

  /** The news of the end, which may get lost like any other. */
  function end({ sid, phone, of }: Line, how: CallEnd): void {
    if (strikes("call-news-lost")) return;
    const news = async () =>
      void (await run("call", (ports) =>
        hearCallEnd(ports, { sid, phone, how, ...(of !== undefined && { of }) }),
      ));
    after(chance.between(1, 20), news);
    if (chance.happens(0.1)) after(chance.between(1, 90), news);
  }

  /** One moment: asked of the service, twice now and then, and gone on from as the answer says. */
  async function moment(line: Line, number: number, event: Event, danger = false): Promise<void> {
    const { phone, sid } = line;
    const id = `${sid}.${number}`;
    const words = event.kind === "said" ? event.words : "";
    if (event.kind === "said") see({ kind: "said", phone, call: sid, id, words, by: event.by });
    const ask = async (): Promise<Reply | undefined> => {
      const ended = await run("call", (ports) => hearCall(ports, { id, phone, event }));
      if (!("value" in ended)) return undefined;
      // Of a number that is no client's nothing is kept.
      if (ended.value.messages.includes("call_stranger")) return ended.value;
      const stored = await isStored(phone, id);
      see({ kind: "acknowledged", phone, sid: id, body: words, danger, reply: ended.value, stored });
      return ended.value;
    };
    if (strikes("webhook-twice")) after(chance.oneOf([0, 1, 5]), async () => void (await ask()));
    const reply = await ask();
    // Twilio hangs up on whoever gets no answer.
    if (reply === undefined) return end(line, "completed");
    goOn(line, number, reply);
  }

  function goOn(line: Line, number: number, { spoken, messages }: Reply): void {
    const then = spoken?.then ?? "hang up";
    if (then === "hang up") return end(line, "completed");
    if ("dial" in then) return after(chance.between(30, 300), async () => end(line, "completed"));
    if (number >= momentsMax || isOver() || strikes("call-dropped")) return end(line, "completed");
    const said = line.client.onCall(messages, then.listen);
    if (said === "hang up") return end(line, "completed");
    const { words, by, danger } = said;
    after(chance.between(1, 15), () =>
      moment(line, number + 1, { kind: "said", words, by, call: line.sid }, danger),
    );
  }

  /** It rings: a person, a machine, somebody who is on the phone, or nobody. */
  function take(to: string, callId: string, sid: string): void {
    see({ kind: "dialled", to, callId, sid });
    const client = clientOf(to);
    if (client === undefined) return;
    const of = decidingTurn(callId);
    const line: Line = { sid, phone: to, client, of };
    const how = strikes("voicemail") ? "machine" : client.takesCall();
    after(chance.between(3, ringSeconds), async () => {
      if (how === "busy" || how === "no-answer") return end(line, how);
      const by = how === "machine" ? "machine" : chance.happens(0.9) ? "human" : "unknown";
      await moment(line, 0, { kind: "answered", call: sid, of, by });
    });
  }

  return {
    ring(client) {
      const sid = newSid();
      const line: Line = { sid, phone: client.phone, client };
      void after(0, () => moment(line, 0, { kind: "rang", call: sid }));
    },

    async call({ to, callId }) {
      if (strikes("twilio-busy")) throw new Busy();
      if (strikes("twilio-lost")) throw new Error("No answer.");
      // Twilio 21214: the number cannot be called.
      if (chance.happens(0.005)) throw new Refused(21214);
      const sid = newSid();
      const atSeconds = nowSeconds();
      placed.push({
        sid,
        to,
        atSeconds,
        listedAt: atSeconds + (strikes("twilio-list-late") ? listLagSeconds : 0),
      });
      take(to, callId, sid);
      if (strikes("twilio-unanswered")) throw new Error("No answer.");
      return { sid };
    },

    async findCalls({ to, since }) {
      if (strikes("twilio-lost")) throw new Error("No answer.");
      return placed
        .filter(
          (call) => call.to === to && call.atSeconds >= secondsOf(since) && call.listedAt <= nowSeconds(),
        )
        .map(({ sid }) => ({ sid }));
    },
  };
}
