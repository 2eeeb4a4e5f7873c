/** An agency's own words: the good ones pass, and each rule says what is wrong with the others. */
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { checkOverrides } from "./overrides.ts";
import { bannedWords, problemsIn } from "./rules.ts";

test("good words pass, in one language or both", () => {
  expect(
    checkOverrides({
      conf_keep: { en: "OK, we keep it as it is. A try counts at any number." },
      conf_q: { es: "Del 1 al 10, ¿qué tan seguro te sientes de poder intentarlo? Cualquier número ayuda." },
      optin_3: { en: "In a crisis, call 116 123. And there is no failing here, as long as you try." },
      snooze_ack: { en: "Sure. I’ll ask again at {TIME}…" },
    }),
  ).toEqual([]);
  expect(checkOverrides({})).toEqual([]);
});

test.each([
  ["a name we do not have", "well_done", "en", "Hi.", "unknown message"],
  ["a name of objects", "toString", "en", "Hi.", "unknown message"],
  ["no words", "conf_keep", "en", "  ", "no words"],
  ["a blank less", "snooze_ack", "en", "OK. I'll ask again.", "blanks"],
  ["a blank more", "conf_keep", "en", "OK, {T} knows.", "blanks"],
  ["a blank misspelled", "snooze_ack", "en", "OK. I'll ask again at {Time}.", "blanks"],
  ["a word of school", "conf_keep", "en", "OK, we keep the homework.", "banned word"],
  ["a word of blame", "conf_keep", "en", "You MISSED it.", "banned word"],
  ["praise", "conf_keep", "en", "Well done!", "banned word"],
  [
    "the failing that is not excepted",
    "optin_3",
    "en",
    "In a crisis call 988. No failing, please.",
    "banned word",
  ],
  ["why not", "conf_keep", "en", "Why didn’t you try?", "banned word"],
  ["the same in Spanish", "conf_keep", "es", "Bien, dejamos la tarea.", "banned word"],
  ["an accent before the word's end", "conf_keep", "es", "Deberías intentarlo.", "banned word"],
  ["a reply that carriers take for a stop", "conf_keep", "en", "Reply cancel to change it.", "carrier word"],
  ["a shouted one", "conf_keep", "en", "OK, or QUIT.", "carrier word"],
  ["one of ours in Spanish", "conf_keep", "es", "Bien. Responde BAJA si quieres.", "carrier word"],
  ["an opt-in word", "conf_keep", "en", "OK? Reply YES.", "carrier word"],
  ["too long", "conf_keep", "en", "We keep it. ".repeat(14), "length"],
  ["too long with a long name", "sess_notyet", "en", `OK. ${"I'll ask {T}. ".repeat(6)}`, "length"],
  ["another script", "conf_keep", "en", "OK 🙂", "characters"],
  ["hard to read", "conf_keep", "en", "Participation facilitates considerable improvement.", "reading grade"],
  ["an option less", "pause_q", "en", "How long? 1 One week 2 Two weeks", "menu"],
  ["an option more", "pause_q", "en", "How long? 1 A day 2 One week 3 Two weeks 4 Until I say so", "menu"],
  ["no line for a crisis", "stop_ack", "en", "No more texts. Text START to come back.", "crisis line"],
  [
    "help that does not open with it",
    ...([
      "help",
      "en",
      "I'm the automated helper of {T}. Text PLAN or STOP. Office {PHONE}. Crisis? 988",
      "crisis line",
    ] as const),
  ],
  [
    "an opt-in without the way out",
    ...([
      "optin_1",
      "en",
      "{A}: practice texts for {T}. {T} gets a note. Reply 1 to begin, HELP for help.",
      "opt-in words",
    ] as const),
  ],
])("%s", (_, name, language, text, rule) => {
  expect(checkOverrides({ [name]: { [language]: text } }).map((problem) => problem.rule)).toEqual([rule]);
});

test("a problem says where and what", () => {
  expect(checkOverrides({ snooze_ack: { es: "Bien. Pregunto otra vez, {T}." } })).toEqual([
    {
      message: "snooze_ack",
      language: "es",
      rule: "blanks",
      found: "{TIME} is missing, {T} is not known here",
    },
  ]);
});

test("each banned word is found, whatever its case, and not inside other words", () => {
  for (const language of ["en", "es"] as const)
    for (const word of bannedWords[language]) {
      const found = problemsIn("conf_keep", language, `${word.toUpperCase()}!`).map(({ rule }) => rule);
      expect(found, word).toContain("banned word");
    }
  for (const text of ["Later, at the latest.", "Scored? Graded? Mustard, shoulder."])
    expect(problemsIn("conf_keep", "en", text)).toEqual([]);
  for (const text of ["Más tarde, por la tarde.", "La debemos fallada."])
    expect(problemsIn("conf_keep", "es", text)).toEqual([]);
});

test("the words of danger are our own to check as well", () => {
  expect(problemsIn("crisis_1", "en", catalogue.crisis_1.en)).toEqual([]);
});
