/** The phone at the other end of a call: it rings, is answered or not, and whoever holds it hears, presses and speaks. */
import type { Clock } from "../clock.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { TwilioAccount } from "./account.ts";
import { type CallMoment, type CallRow, callParams, ENDED, type Heard, heardParams } from "./call.ts";
import type { Calls } from "./calls.ts";
import type { Messages } from "./messages.ts";
import { askForTwiml } from "./twiml-webhook.ts";
import { type Gather, parseVoiceTwiml, type Verb } from "./voice-twiml.ts";
import type { Fetch } from "./webhook.ts";

type LineOptions = {
  account: TwilioAccount;
  calls: Calls;
  clock: Clock;
  fetch: Fetch;
  note: Messages["note"];
};

/** What cannot be done with a call as it is, in words for a person. */
export class NotNow extends Error {}

/** Twilio: how long a call may last unless told otherwise. */
export const timeLimitSecondsDefault = 14_400;
/** Twilio: what is said where no TwiML could be had. */
const applicationError = "We are sorry, an application error has occurred. Goodbye.";
/** About how long a slow voice takes for a character. */
const perCharacterMs = 80;

/** Creates the phones. One thing is done at a time, and each is done when whatever came of it is spoken and saved. */
export function createLine({ account, calls, clock, fetch, note }: LineOptions) {
  function callWith(sid: string): CallRow {
    const row = calls.get(sid);
    if (row === undefined) throw new NotNow("There is no such call.");
    if (ENDED.includes(row.status)) throw new NotNow(`The call is over: ${row.status}.`);
    return row;
  }

  /** Asks for what comes next and plays it. */
  async function ask(sid: string, moment: Omit<CallMoment, "spoken"> & { url: string }, params = {}) {
    const row = callWith(sid);
    const answer = await askForTwiml({
      url: moment.url,
      fallbackUrl: row.direction === "inbound" ? account.voiceFallbackUrl : row.fallbackUrl,
      params: { ...callParams(row, account), ...params },
      authToken: account.authToken,
      fetch,
      parse: parseVoiceTwiml,
      note: (event) => note({ ...event, sid }),
    });
    // Twilio: a call that comes in is answered by its TwiML, and one that is rejected never is.
    const isRejected = "twiml" in answer && answer.twiml[0]?.verb === "Reject";
    const current = calls.get(sid) ?? row;
    if (current.status === "ringing" && !isRejected) pickUp(current);
    if ("errorCode" in answer) return fail(sid, moment);
    await play(sid, moment, answer.twiml, answer.url);
  }

  async function fail(sid: string, moment: Omit<CallMoment, "spoken">) {
    return play(sid, moment, [{ verb: "Say", words: applicationError, language: "en-US" }], "");
  }

  /** Does what the verbs say until one of them waits, leads elsewhere or ends the call, as the last one does. */
  async function play(
    sid: string,
    moment: Omit<CallMoment, "spoken">,
    verbs: Verb[],
    url: string,
  ): Promise<void> {
    const row = calls.get(sid);
    // The service may have ended the call while it was asked.
    if (row === undefined || ENDED.includes(row.status)) return;
    const { listening: _listening, ...before } = row;
    const spoken: CallMoment["spoken"] = [];
    /** Saves what was said, and what it waits for now. */
    const save = (changes: Partial<CallRow> = {}) =>
      calls.put({ ...before, ...changes, moments: [...before.moments, { ...moment, spoken }] });
    for (const [index, verb] of verbs.entries()) {
      switch (verb.verb) {
        case "Say":
          spoken.push({ words: verb.words, language: verb.language });
          break;
        case "Pause":
          break;
        case "Gather": {
          for (const inner of verb.verbs)
            if (inner.verb === "Say") spoken.push({ words: inner.words, language: inner.language });
          const dueMs = clock.nowMs() + hearingMs(spoken) + verb.timeoutSeconds * 1000;
          save({
            listening: { gather: verb, rest: verbs.slice(index + 1), url },
            dueMs: Math.min(dueMs, overAtMs(row)),
          });
          return;
        }
        case "Redirect":
          save();
          await ask(sid, { url: new URL(verb.url, url).href });
          return;
        case "Dial":
          save({ dialled: verb.number, dueMs: overAtMs(row) });
          return;
        case "Reject":
          save();
          calls.end(sid, verb.reason === "busy" ? "busy" : "no-answer");
          return;
        case "Hangup":
          save();
          calls.end(sid, "completed");
          return;
      }
    }
    save();
    calls.end(sid, "completed");
  }

  /** Hands on what was heard, or goes on without, as the Gather says. */
  async function hear(sid: string, heard: Heard, finishedOnKey = ""): Promise<void> {
    const { gather, rest, url } = listeningOf(callWith(sid));
    if (heard.words === "" && !gather.actionOnEmptyResult) return play(sid, { heard }, rest, url);
    const action = new URL(gather.action ?? url, url).href;
    await ask(sid, { url: action, heard }, heardParams(heard, finishedOnKey));
  }

  function pickUp(row: CallRow, changes: Partial<CallRow> = {}): CallRow {
    const startedMs = clock.nowMs();
    const dueMs = startedMs + row.timeLimitSeconds * 1000;
    return calls.become(row, "in-progress", { ...changes, startedMs, dueMs });
  }

  const once = oneAtATime((work: () => Promise<void>) => work());

  return {
    /** Somebody rings the number. Answers the sid of the call once it has been answered, and what is said is said. */
    async ringIn(from: string): Promise<string> {
      let sid = "";
      await once(async () => {
        if (calls.ofPhone(from).some(({ status }) => status === "in-progress"))
          throw new NotNow(`${from} is on the phone already.`);
        const added = calls.add({
          direction: "inbound",
          from,
          to: account.phoneNumber,
          ringSeconds: 0,
          timeLimitSeconds: timeLimitSecondsDefault,
          statusEvents: ["completed"],
          ...(account.voiceStatusUrl && { statusCallback: account.voiceStatusUrl }),
        });
        sid = added.sid;
        calls.become(added, "ringing");
        if (account.voiceUrl) return ask(sid, { url: account.voiceUrl });
        note({ code: 11100, sid, url: "", message: "The number has no VoiceUrl." });
        calls.end(sid, "failed");
      });
      return sid;
    },

    /** Who or what takes a call of ours: a person, a machine, nobody, or a phone that is busy. */
    answer: (sid: string, by: "human" | "machine" | "busy" | "none") =>
      once(async () => {
        const row = callWith(sid);
        if (row.status !== "ringing") throw new NotNow("It does not ring.");
        if (by === "busy" || by === "none") {
          calls.end(sid, by === "busy" ? "busy" : "no-answer");
          return;
        }
        const { machineDetection, twiml, url = "" } = row;
        const machine = machineDetection === "DetectMessageEnd" ? "machine_end_beep" : "machine_start";
        pickUp(row, machineDetection && { answeredBy: by === "human" ? "human" : machine });
        if (twiml === undefined) return ask(sid, { url });
        const verbs = readInline(sid, twiml);
        return verbs === undefined ? fail(sid, {}) : play(sid, {}, verbs, "");
      }),

    /** Presses keys: as many as are asked for, or all of them, as after a while without another. */
    press: (sid: string, digits: string) =>
      once(async () => {
        const { gather } = listeningOf(callWith(sid));
        if (!gather.keys) throw new NotNow("No keys are waited for.");
        const { words, finishedOnKey } = takenOf(digits, gather);
        await hear(sid, { by: "keys", words }, finishedOnKey);
      }),

    /** Says something; nothing is silence until nobody waits for it any more. */
    say: (sid: string, words: string) =>
      once(async () => {
        const { gather } = listeningOf(callWith(sid));
        if (words !== "" && !gather.speech) throw new NotNow("Nobody listens to speech, only to keys.");
        await hear(sid, { by: "speech", words });
      }),

    /** Puts the phone down. */
    hangUp: (sid: string) =>
      once(async () => {
        if (callWith(sid).status !== "in-progress") throw new NotNow("Nobody has taken the call.");
        calls.end(sid, "completed");
      }),

    /** When the next call goes on by itself, in epoch milliseconds. */
    nextDue: (): number | undefined =>
      calls.all().reduce<number | undefined>((next, { dueMs }) => earlier(next, dueMs), undefined),

    /** Until an instant nobody did anything: what rang has rung out, and who was asked was silent. */
    passTime: (untilMs: number) =>
      once(async () => {
        for (const row of calls.all()) {
          const { sid, status, dueMs, listening } = row;
          if (dueMs === undefined || dueMs > untilMs) continue;
          if (status === "ringing") calls.end(sid, "no-answer");
          else if (listening === undefined || dueMs >= overAtMs(row)) calls.end(sid, "completed");
          else await hear(sid, { by: "speech", words: "" });
        }
      }),
  };

  function readInline(sid: string, twiml: string): Verb[] | undefined {
    try {
      return parseVoiceTwiml(twiml);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      note({ code: 12100, sid, url: "", message: `The TwiML cannot be read: ${error.message}.` });
      return undefined;
    }
  }
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

function listeningOf({ listening, status, dialled }: CallRow): NonNullable<CallRow["listening"]> {
  if (listening !== undefined) return listening;
  if (dialled !== undefined) throw new NotNow(`The call is with ${dialled} now.`);
  throw new NotNow(status === "ringing" ? "Nobody has taken the call." : "Nobody listens.");
}

/** What a Gather takes of the keys. Twilio: what is pressed after that is lost. */
function takenOf(digits: string, { finishOnKey, digitsMax = Number.POSITIVE_INFINITY }: Gather) {
  const end = [...digits].findIndex((digit) => finishOnKey.includes(digit));
  const before = end === -1 ? digits : digits.slice(0, end);
  const isFull = before.length >= digitsMax;
  return { words: before.slice(0, digitsMax), finishedOnKey: isFull ? "" : (digits[end] ?? "") };
}

function hearingMs(spoken: CallMoment["spoken"]): number {
  return spoken.reduce((sum, { words }) => sum + words.length, 0) * perCharacterMs;
}

function overAtMs({ startedMs = 0, timeLimitSeconds }: CallRow): number {
  return startedMs + timeLimitSeconds * 1000;
}
