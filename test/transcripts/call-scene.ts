/** A phone in a story: what the client does on it becomes the events that Twilio's webhooks bring. */
import type { Effect, SpeakEffect } from "@home-practice/conversation/effect.ts";
import type { Event } from "@home-practice/conversation/event.ts";
import type { Act, CallLine } from "./story.ts";

type CallEvent = Extract<Event, { call: string }>;

export interface CallScene {
  /** What the client does now, as events; none where the line is dead. */
  eventsOf(what: CallLine): CallEvent[];
  /** Looks at what a turn has led to: a call that begins to ring, one that is over. */
  see(effects: readonly Effect[], turn: number): void;
  /** Whether somebody is on the phone. */
  isOpen(): boolean;
}

/** @throws Error from `eventsOf` for what cannot be done then, such as answering what does not ring */
export function createCallScene(): CallScene {
  let ringing: number | undefined;
  let open: string | undefined;
  let calls = 0;

  function begin(): string {
    open = `CA${String(++calls).padStart(32, "0")}`;
    return open;
  }

  function answer(by: "human" | "machine" | "busy" | "none"): CallEvent[] {
    if (ringing === undefined) throw new Error("Nothing is ringing.");
    const of = ringing;
    ringing = undefined;
    const call = begin();
    if (by === "human") return [{ kind: "answered", call, of, by }];
    open = undefined;
    if (by !== "machine") return [{ kind: "hungUp", call, of, how: by === "busy" ? "busy" : "no-answer" }];
    return [
      { kind: "answered", call, of, by },
      { kind: "hungUp", call, of, how: "completed" },
    ];
  }

  function onLine(said: (call: string) => CallEvent): CallEvent[] {
    if (open === undefined) throw new Error("Nobody is on the phone.");
    return [said(open)];
  }

  return {
    eventsOf(what) {
      switch (what.do) {
        case "ring":
          return [{ kind: "rang", call: begin() }];
        case "answer":
          return answer(what.by);
        case "keys":
          return onLine((call) => ({ kind: "said", words: what.words, by: "keys", call }));
        case "say":
          return onLine((call) => ({ kind: "said", words: what.words, by: "speech", call }));
        case "nothing":
          return onLine((call) => ({ kind: "said", words: "", by: "speech", call }));
        case "hang up": {
          const over = onLine((call) => ({ kind: "hungUp", call, how: "completed" }));
          open = undefined;
          return over;
        }
      }
    },
    see(effects, turn) {
      for (const effect of effects) {
        if (effect.kind === "call") ringing = turn;
        if (effect.kind === "speak" && effect.then === "hang up") open = undefined;
      }
    },
    isOpen: () => open !== undefined,
  };
}

/** What is said on a call, as a line of the story. */
export function spokenAct({ lines, messages, then }: SpeakEffect): Act {
  const words = lines.map((line) => line.words).join(" / ");
  if (then === "hang up") return { kind: "spoken", words, messages, then: "hangs up" };
  if ("dial" in then) return { kind: "spoken", words, messages, then: `dials ${then.dial}` };
  return { kind: "spoken", words, messages };
}
