/** Calls at the terminal: what rings, what is said on the line, and the commands for it. */
import { Refusal, type WorldCall, type WorldClient } from "./world-client.ts";

type PhoneCallsOptions = {
  client: WorldClient;
  /** Whose phone it is now. */
  phone: () => string;
  print: (line: string) => void;
  dim: (words: string) => string;
};

const answers = ["human", "machine", "busy", "none"] as const;
const symbol = "☎";

/** The calls of the phone that somebody holds at the terminal. */
export function createPhoneCalls({ client, phone, print, dim }: PhoneCallsOptions) {
  /** How many lines of each call were printed, and how it stood then. */
  const known = new Map<string, { lines: number; status: string }>();

  async function open(): Promise<WorldCall> {
    const latest = (await client.calls(phone())).at(-1);
    if (latest === undefined || latest.ended)
      throw new Refusal("There is no call. /call rings the service up.");
    return latest;
  }

  function printCall(call: WorldCall): void {
    const { lines: printed, status } = known.get(call.sid) ?? { lines: 0, status: "" };
    for (const { by, words } of call.lines.slice(printed)) if (by === "service") print(`${symbol} ${words}`);
    if (call.status === status) return;
    if (call.status === "ringing")
      print(`${symbol} Home Practice is calling. ${dim("/answer, or /answer machine")}`);
    if (call.connectedTo !== undefined) print(dim(`${symbol} connected to ${call.connectedTo}`));
    if (call.ended) print(dim(`${symbol} the call is over: ${call.status}`));
  }

  function note({ sid, lines, status }: WorldCall): void {
    known.set(sid, { lines: lines.length, status });
  }

  return {
    /** What was before is not news. */
    async recall(): Promise<void> {
      for (const call of await client.calls(phone())) note(call);
    },

    /** Prints what has happened on the phone since the last time. */
    async printNews(): Promise<void> {
      for (const call of await client.calls(phone())) {
        printCall(call);
        note(call);
      }
    },

    commands: {
      call: () => client.ringIn(phone()),
      async answer(by) {
        const how = by === "" ? "human" : answers.find((each) => each === by);
        if (how === undefined)
          throw new Refusal(`Who answers? Like /answer, or /answer ${answers.join(", ")}.`);
        await client.onCall((await open()).sid, "answer", { by: how });
      },
      async keys(digits) {
        await client.onCall((await open()).sid, "keys", { digits });
      },
      async say(words) {
        await client.onCall((await open()).sid, "speech", { words });
      },
      async hangup() {
        await client.onCall((await open()).sid, "hangup", {});
      },
    } satisfies Record<string, (argument: string) => Promise<unknown>>,
  };
}
