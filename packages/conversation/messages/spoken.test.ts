/** Every message has a form for the ear, in both languages, with the keys of its menu and nothing left to text. */
import { describe, expect, test } from "vitest";
import { catalogue, messageNames, ourWording, type Said, say } from "./catalogue.ts";
import { blanksIn, type Message } from "./message.ts";
import { bannedWords, menuOptions } from "./rules.ts";
import { speak, spokenTextOf } from "./spoken.ts";

const languages = ["en", "es"] as const;
const heard = (said: Said, language: "en" | "es") => speak([said], language)[0]?.words;

describe.each(messageNames)("%s", (name) => {
  test.each(languages)("in %s", (language) => {
    const { [language]: text, spoken }: Message = catalogue[name];
    const said = spokenTextOf(name, language, ourWording);
    expect(said.trim()).not.toBe("");
    // A blank that is not filled would be silence.
    expect(blanksIn(text)).toEqual(expect.arrayContaining(blanksIn(said)));
    if (name !== "optin_1")
      expect(said).not.toMatch(/\b(?:reply|Reply|responde|Responde) (?:\p{Lu}{2,}|\d)|SKIP|SALTAR/u);
    expect(menuOptions(said), "a menu is told by its keys").toBe(0);
    const keys = said.match(/(?:press|oprime|,) \d\b/g) ?? [];
    if (spoken?.[language] === undefined && menuOptions(text) > 0)
      expect(keys).toHaveLength(menuOptions(text));
    const rest = said.toLowerCase().replace("there is no failing here", "").replace("aquí no se falla", "");
    for (const word of bannedWords[language])
      expect(rest).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"));
  });
});

describe("by rule", () => {
  test.each([
    [
      say("why_unclear_1"),
      "So I get it right: does the why fit? Yes: press 1. Sort of: press 2. Not really: press 3.",
    ],
    [
      say("what_unclear_1"),
      "Got it, thanks. Is it clear enough to try? Yes: press 1. Not yet: press 2. Both are fine.",
    ],
    [say("no_other"), "Tell me a little if you want, or press pound to skip."],
    [
      say("rem_2", { P: "walk" }),
      "It's your time for walk. Just starting counts. Say later if now isn't good.",
    ],
    [say("no_close", { NEXT: "Wed 7:30pm" }), "OK. Next time is Wednesday at 7:30 PM. Nothing to make up."],
    [
      say("pause_ack", { DATE: "Mon Mar 15" }),
      "Paused until Monday March 15. Taking a break is a fine plan. Say resume sooner if you like.",
    ],
    [
      say("plan_now_plain", { P: "walk", WHEN: "Mon Wed Fri 7am", MIN: "1", NEXT: "today 7am" }),
      "Walk: Monday, Wednesday and Friday at 7 AM, 1 minute. Next: today at 7 AM.",
    ],
    [
      say("concern_ack", { T: "Dr. R", PHONE: "+15550100001" }),
      "Passed to Dr. R for your next session. Need an answer sooner? Call 5 5 5, 0 1 0, 0 0 0 1.",
    ],
    [say("crisis_misread"), "If I got that wrong, press 1. No trouble at all."],
    [
      say("crisis_others", { T: "Dr. R" }),
      "Thank you for telling me. Please step away if you can and call or text 9 8 8 now, or 9 1 1. I'm automated. Dr. R gets an alert.",
    ],
  ])("%o", (said, words) => {
    expect(heard(said, "en")).toBe(words);
  });

  test.each([
    [say("snooze_ack", { TIME: "1:15pm" }), "Bien. Pregunto otra vez a la 1:15 de la tarde."],
    [say("snooze_ack", { TIME: "7pm" }), "Bien. Pregunto otra vez a las 7 de la noche."],
    [
      say("no_close", { NEXT: "mañana 1pm" }),
      "Bien. La próxima es mañana a la 1 de la tarde. No hay nada que reponer.",
    ],
    [
      say("set_again", { NEXT: "lun 15 mar 9am" }),
      "Todo listo. La próxima es lunes 15 de marzo a las 9 de la mañana.",
    ],
    [say("no_other"), "Cuéntame un poco si quieres, o la tecla de número para saltar."],
    [say("crisis_third"), expect.stringContaining("Llama al 9 8 8, con atención en español")],
  ])("%o", (said, words) => {
    expect(heard(said, "es")).toEqual(words);
  });

  test("an agency's own words are said by the same rules", () => {
    const own = {
      ...ourWording,
      messages: { sess_q: { en: "Did you talk? 1 Yes 2 Not yet 3 Rather not. Or reply SKIP." } },
    };
    expect(speak([say("sess_q", { T: "Dr. R" })], "en", own)[0]?.words).toBe(
      "Did you talk? Yes: press 1. Not yet: press 2. Rather not: press 3. Or press pound to skip.",
    );
  });

  test("the lines of another country are said in the place of ours", () => {
    const crisisLines = { country: "GB", crisis: "116 123", emergency: "999", poison: "111" };
    const words = speak([say("heavy_988")], "en", { ...ourWording, crisisLines })[0]?.words;
    expect(words).toContain("call 116 123 any time");
  });
});
