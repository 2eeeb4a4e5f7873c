/** Every message, in both languages, held to the rules; and how what is said becomes a text. */
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Blanks,
  catalogue,
  type MessageName,
  messageNames,
  moments,
  ourWording,
  render,
  type Said,
  say,
} from "./catalogue.ts";
import { longValues } from "./long-values.ts";
import type { Message } from "./message.ts";
import { menuOptions, problemsIn } from "./rules.ts";
import { foldForText, segments } from "./segments.ts";
import { obstacleWords } from "./vocabulary.ts";

const languages = ["en", "es"] as const;

/** A message with the longest realistic values. */
function atItsLongest(message: MessageName, language: "en" | "es"): Said {
  const blanks = Object.fromEntries(
    Object.entries(longValues).map(([name, value]) => [name, value[language]]),
  );
  return { message, blanks } as Said;
}

describe("every message", () => {
  test.each(messageNames)("%s keeps the rules", (name) => {
    expect([
      ...problemsIn(name, "en", catalogue[name].en),
      ...problemsIn(name, "es", catalogue[name].es),
    ]).toEqual([]);
    expect(catalogue[name].when).toMatch(/^[A-Z].*\.$/);
  });

  test("no name is used twice, and every moment is joined", () => {
    const names = Object.values(moments).flatMap((messages) => Object.keys(messages));
    expect(new Set(names).size).toBe(names.length);
    expect(messageNames).toEqual(names);
  });

  test("menus have the same numbers in both languages", () => {
    expect(menuOptions(catalogue.no_q.en)).toBe(7);
    for (const name of messageNames)
      expect(menuOptions(catalogue[name].es), name).toBe(menuOptions(catalogue[name].en));
  });

  test("only those with the therapist's words, a whole plan or a whole menu on a call take more than one segment", () => {
    const long = messageNames.filter((name) => ((catalogue[name] as Message).segmentsMax ?? 1) > 1);
    expect(long).toEqual([
      ...[
        "optin_1",
        "fit_what",
        "fit_what_plain",
        "what",
        "why",
        "plan_echo",
        "rem_1",
        "plan_now",
        "plans_now",
        "call_stranger",
        "call_menu",
      ],
    ]);
  });

  test("a step of a hundred characters still fits into one segment", () => {
    for (const language of languages)
      for (const name of ["steps_one", "steps_last"] as const) {
        const body = render([say(name, { N: "10", OF: "10", STEP: "x".repeat(99).concat(".") })], language);
        expect(segments(foldForText(body)).count).toBe(1);
      }
  });

  test("each obstacle and its suggestions fit into one segment", () => {
    for (const language of languages)
      for (const obstacle of [
        ...([
          "time",
          "forgetting",
          "putting-off",
          "doing-it-wrong",
          "hard-feelings",
          "not-sure-how",
          "other",
        ] as const),
      ]) {
        const { if: problem, a, b } = obstacleWords(obstacle, language);
        const body = render([say("ifthen_q", { IF: problem, SUG1: a, SUG2: b })], language);
        expect(segments(foldForText(body)).count, body).toBe(1);
      }
  });

  test.each([
    [2, "optin_3", "name_q"],
    [3, "fit_what", "fit_q"],
    [2, "sched_q", "zone_said"],
    [2, "dur_long", "obst_q"],
    [2, "plan_echo", "conf_q"],
    [2, "conf_lowest", "conf_raise"],
    [2, "conf_keep", "plan_set", "more_q"],
    [2, "rem_1", "rem_also", "rem_also"],
    [2, "honesty_note", "chk_q"],
    [2, "heavy_988", "tried_q"],
    [2, "reflect_close", "honest_q"],
    [2, "crisis_others", "stop_ack"],
  ] as [number, ...MessageName[]][])("at most %i segments: %s with %s %s", (segmentsMax, ...names) => {
    for (const language of languages) {
      const body = render(
        names.map((name) => atItsLongest(name, language)),
        language,
      );
      expect(segments(foldForText(body)).count, body).toBeLessThanOrEqual(segmentsMax);
    }
  });
});

describe("who is not a client learns nothing", () => {
  const telling = [
    ...["therap", "session", "practice", "plan", "clinic", "counsel", "health", "note", "{T}", "{A}", "{P}"],
    ...["terap", "sesi", "práctica", "consult", "clínica", "salud", "nota"],
  ];

  test.each([
    "join_which",
    "join_closed",
    "stranger",
    "stranger_danger",
    "other_person",
    "call_voicemail",
    "call_line",
    "call_confirm",
    "call_code",
    "call_keys",
    "call_no_code",
    "call_opted_out",
    "call_stranger",
    "call_over",
    "call_help",
    "call_trouble",
    "call_bye",
  ] as const)("%s", (name) => {
    for (const language of languages)
      for (const word of telling)
        expect(catalogue[name][language].toLowerCase()).not.toContain(word.toLowerCase());
  });

  test("the three answers to the check-in begin alike", () => {
    for (const language of languages) {
      const begins = ([{ message: "tried_q" }, { message: "partly_q" }, { message: "no_q" }] as const).map(
        ({ message }) => catalogue[message][language].split(".")[0],
      );
      expect(new Set(begins).size).toBe(1);
    }
  });
});

describe("what is said", () => {
  test("the compiler knows the blanks", () => {
    expectTypeOf<Blanks<"conf_again">>().toEqualTypeOf<"WHEN" | "MIN">();
    expectTypeOf<Blanks<"conf_q">>().toEqualTypeOf<never>();
    // @ts-expect-error A blank is missing.
    say("conf_again", { WHEN: "Mon 7pm" });
    // @ts-expect-error There is no such blank.
    say("conf_q", { T: "Dr. Rivera" });
    // @ts-expect-error There is no such message.
    say("well_done");
    expect(say("conf_q")).toEqual({ message: "conf_q" });
    expect(say("snooze_ack", { TIME: "7pm" })).toEqual({ message: "snooze_ack", blanks: { TIME: "7pm" } });
  });

  test("becomes one body, in the client's language, accents kept", () => {
    const said = [say("conf_high", { N: "8" }), say("plan_set", { NEXT: "lun 7pm" })];
    expect(render(said, "es")).toBe(
      "Un 8. Parece un plan a tu medida. Listo. Primer recordatorio: lun 7pm. Escribe PLAN para verlo, CAMBIAR o PAUSA cuando quieras.",
    );
    expect(render([say("rem_quiet", { P: "práctica" })], "es")).toBe(
      "Práctica, si ahora te queda bien. No hace falta responder.",
    );
    expect(render([], "en")).toBe("");
  });

  test("in the agency's words, where it has its own", () => {
    const own = { ...ourWording, messages: { conf_keep: { en: "OK, we keep it." } } };
    expect(render([say("conf_keep")], "en", own)).toBe("OK, we keep it.");
    expect(render([say("conf_keep")], "es", own)).toBe(catalogue.conf_keep.es);
  });
});
