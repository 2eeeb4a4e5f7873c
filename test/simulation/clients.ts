/** Simulated clients: what each kind of person texts, when, and what they make of what they get. */
import type { Language } from "@home-practice/conversation/agency.ts";
import type { Keys } from "@home-practice/conversation/effect.ts";
import { createChance } from "./chance.ts";
import { day, hour, minute } from "./instants.ts";
import {
  answers,
  anything,
  breaks,
  callWords,
  dangers,
  languageWords,
  leavings,
  moves,
  ownLeavings,
  returns,
  unasked,
  withdrawals,
} from "./texts.ts";

export const kinds = [
  "prompt",
  "silent",
  "confused",
  "bilingual",
  "travelling",
  "leaving",
  "in-danger",
  "breaking",
  "private",
  "calling",
] as const;

export type ClientKind = (typeof kinds)[number];

export interface SimulatedClient {
  phone: string;
  kind: ClientKind;
  /** What they text next by themselves, and in how many seconds. */
  next(): { inSeconds: number; body: string; danger: boolean };
  /** What they text just while we are about to text them, if they do. */
  meanwhile(): { inSeconds: number; body: string; danger: boolean } | undefined;
  /** Whether they ring in now, instead of texting. */
  ringsIn(): boolean;
  /** Who takes our call, if anybody. */
  takesCall(): "human" | "machine" | "busy" | "no-answer";
  /** What they press or say on a call, or that they hang up. */
  onCall(
    messages: readonly string[],
    listen: Keys,
  ): { words: string; by: "keys" | "speech"; danger: boolean } | "hang up";
  /** What they answer to a text of ours, if they do. */
  answer(messages: readonly string[]): { inSeconds: number; body: string; danger: boolean } | undefined;
}

/** How often they answer, and how often they text by themselves in a day. */
const habits: Record<ClientKind, { answers: number; aDay: number }> = {
  prompt: { answers: 0.97, aDay: 1.5 },
  silent: { answers: 0.3, aDay: 0.1 },
  confused: { answers: 0.9, aDay: 3 },
  bilingual: { answers: 0.9, aDay: 1.5 },
  travelling: { answers: 0.9, aDay: 1.5 },
  leaving: { answers: 0.8, aDay: 1.5 },
  "in-danger": { answers: 0.8, aDay: 1 },
  breaking: { answers: 0.8, aDay: 1.2 },
  private: { answers: 0.9, aDay: 2 },
  calling: { answers: 0.9, aDay: 1.5 },
};

/** What people press, right or wrong. */
const keysOf: Record<Keys, readonly string[]> = {
  one: ["1", "2", "3", "4", "5", "6", "7", "8", "#", "*", "0"],
  days: ["135", "7", "24", "8", "*"],
  time: ["07002", "19001", "0830", "99999", "0"],
  code: ["1234", "4071"],
  number: ["5", "10", "00", "8", "0"],
};

const cards = ["PLANT4", "TALK77", "PLANTA", "CALM33", "STEP44", "FREE22"] as const;

/** The numbered client of a seed; their luck is their own. */
export function createClient(seed: number, index: number): SimulatedClient {
  const chance = createChance(seed, `client ${index}`);
  const kind = chance.oneOf(kinds);
  const { answers: answersOften, aDay } = habits[kind];
  let language: Language = chance.happens(0.25) ? "es" : "en";
  const say = (inSeconds: number, body: string) => ({ inSeconds, body, danger: dangers.includes(body) });

  function byThemselves(): string {
    if (kind === "in-danger" && chance.happens(0.15)) return chance.oneOf(dangers);
    if (kind === "leaving" && chance.happens(0.3))
      return chance.oneOf(chance.happens(0.5) ? leavings[language] : returns[language]);
    if (kind === "travelling" && chance.happens(0.35)) return chance.oneOf(moves[language]);
    if (kind === "breaking" && chance.happens(0.35)) return chance.oneOf(breaks[language]);
    if (kind === "calling" && chance.happens(0.3)) return chance.oneOf(callWords[language]);
    if (kind === "private" && chance.happens(0.6)) return chance.oneOf(withdrawals[language]);
    if (kind === "bilingual" && chance.happens(0.3)) return chance.oneOf(languageWords);
    if (kind === "confused" && chance.happens(0.7)) return chance.oneOf(anything);
    // Anybody may do anything, now and then.
    if (chance.happens(0.01)) return chance.oneOf(dangers);
    if (chance.happens(0.02)) return chance.oneOf(leavings[language]);
    if (chance.happens(0.04)) return chance.oneOf(returns[language]);
    if (chance.happens(0.03)) return chance.oneOf(breaks[language]);
    if (chance.happens(0.03)) return chance.oneOf(moves[language]);
    return chance.oneOf(unasked[language]);
  }

  function delay(): number {
    if (chance.happens(0.85)) return chance.between(5, 4 * minute);
    return chance.happens(0.8) ? chance.between(5 * minute, 5 * hour) : chance.between(5 * hour, 2 * day);
  }

  return {
    phone: `+1555020${String(index).padStart(4, "0")}`,
    kind,
    next() {
      const inSeconds = Math.ceil((-Math.log(1 - chance.next()) / aDay) * day);
      return say(inSeconds, byThemselves());
    },
    meanwhile() {
      if (!chance.happens(0.25)) return undefined;
      const soon = chance.oneOf([0, 1, 2, 5, 30, 60, 90]);
      if (kind === "leaving") return say(soon, chance.oneOf(ownLeavings[language]));
      if (kind === "breaking") return say(soon, chance.oneOf(breaks[language]));
      return kind === "in-danger" ? say(soon, chance.oneOf(dangers)) : undefined;
    },
    ringsIn: () => chance.happens(kind === "calling" ? 0.3 : 0.02),
    takesCall: () =>
      chance.happens(kind === "silent" ? 0.3 : 0.65)
        ? "human"
        : chance.oneOf(["machine", "busy", "no-answer"] as const),
    onCall(messages, listen) {
      if (chance.happens(0.06)) return "hang up";
      if (chance.happens(0.06)) return { words: "", by: "speech", danger: false };
      if (kind === "leaving" && chance.happens(0.1)) return { words: "9", by: "keys", danger: false };
      if (kind === "in-danger" && chance.happens(0.1))
        return { words: chance.oneOf(dangers), by: "speech", danger: true };
      const wrong = kind === "confused" ? 0.4 : 0.08;
      if (chance.happens(wrong)) return { words: chance.oneOf(keysOf[listen]), by: "keys", danger: false };
      if (messages.some((name) => name === "call_confirm" || name === "call_opted_out"))
        return {
          words: chance.oneOf(["1", "1", "1", "yes"]),
          by: chance.happens(0.7) ? "keys" : "speech",
          danger: false,
        };
      const asked = messages.findLast((name) => answers[name] !== undefined);
      if (asked === undefined) return { words: chance.oneOf(keysOf.one), by: "keys", danger: false };
      const words = chance.oneOf(answers[asked]![language]);
      return { words, by: /^\d+$/.test(words) ? "keys" : "speech", danger: false };
    },
    answer(messages) {
      const asked = messages.findLast((name) => answers[name] !== undefined);
      if (asked === undefined) {
        if (messages.includes("join_which")) return say(delay(), `JOIN ${chance.oneOf(cards)}`);
        return chance.happens(0.1)
          ? say(delay(), chance.oneOf(["ok", "thanks", "gracias", "👍"]))
          : undefined;
      }
      const isSetUp = !/^(?:rem_|chk_|ease_|sess_|pause_over|rev_)/.test(asked);
      if (!chance.happens(isSetUp ? Math.max(answersOften, 0.8) : answersOften)) return undefined;
      if (kind === "bilingual" && chance.happens(0.1)) language = language === "en" ? "es" : "en";
      const wrong = kind === "confused" ? 0.6 : 0.06;
      if (chance.happens(wrong))
        return say(delay(), chance.happens(0.5) ? chance.oneOf(anything) : byThemselves());
      return say(delay(), chance.oneOf(answers[asked]![language]));
    },
  };
}

/** The text that begins it all. */
export function joinText(seed: number, index: number): string {
  return `JOIN ${createChance(seed, `card ${index}`).oneOf(cards)}`;
}
