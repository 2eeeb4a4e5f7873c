/** How people answer numbered questions. */

import { expect, test } from "vitest";
import { hearChoice, hearChoices, type Menu } from "./choice.ts";
import { hearDigit } from "./digit.ts";
import * as menus from "./menus.ts";
import { clean } from "./words.ts";

test.each([
  ["1", 1],
  ["1.", 1],
  ["1)", 1],
  ["(1)", 1],
  ["#1", 1],
  [" 1 ", 1],
  ["1!!", 1],
  ["one", 1],
  ["uno", 1],
  ["opción 1", 1],
  ["option one", 1],
  ["1️⃣", 1],
  ["number two", 2],
  ["the first one", 1],
  ["la primera", 1],
  ["the 2nd one", 2],
  ["i pick 3", 3],
  ["ill go with 2 please", 2],
  ["3 - forgot", 3],
  ["2, kinda", 2],
  ["1 tried it", 1],
  ["3 sorry", 3],
  ["1 and 3", 1],
  ["1,3", 1],
  ["to", 2],
  ["cuatro", 4],
])("%s is number %i", (text, digit) => {
  expect(hearDigit(clean(text), 5)).toBe(digit);
});

test.each([
  "3 of the 5 times",
  "3 times",
  "2 weeks",
  "5 min",
  "10",
  "6",
  "0",
  "7pm",
  "1:30",
  "1/2",
  "1.5",
  "50%",
  "2 days a week",
  "3 kids",
  "4 pages",
  "one of them",
  "i did 2 things",
  "no one",
  "yes",
  "",
  "-",
  "for the kids",
])("%s is no number of a menu of five", (text) => {
  expect(hearDigit(clean(text), 5)).toBeUndefined();
});

test.each<[Menu<string>, Record<string, string>]>([
  [
    menus.fitMenu,
    {
      yes: "1, yes, makes sense, yep it fits, sí, está bien, claro",
      "not-clear": "2, not clear, confusing, i dont get it, what do you mean, no entiendo, no está claro",
      "not-sure": "3, not sure, kinda, maybe, no sé, doesnt fit me",
      "rather-not": "4, rather not, no, not now, id rather not, ahora no, prefiero no",
    },
  ],
  [
    menus.whyMenu,
    {
      yes: "1, yes, makes sense, tiene sentido",
      "sort-of": "2, sort of, kinda, maybe, más o menos",
      "not-really": "3, not really, no, dont see the point, no mucho",
    },
  ],
  [
    menus.comfortMenu,
    {
      ok: "1, ok, fine, good, ready, bien",
      unsure: "2, unsure, nervous, idk, maybe, con dudas, me da miedo",
      "rather-not": "3, rather not, no, dont want to, prefiero no",
    },
  ],
  [
    menus.honestMenu,
    {
      ready: "1, ready, good, lets go, con ganas",
      dread: "2, dread, ugh, heavy, pesadez",
      "worry-wrong": "3, scared ill mess up, worry, hacerlo mal",
      "not-much": "4, not much, nothing, fine, nada",
      other: "5, other, otra cosa",
    },
  ],
  [
    menus.historyMenu,
    {
      yes: "1, yes, always, i never finish them, sí siempre",
      no: "2, no, not really, nunca",
      "first-time": "3, first time, im new to this, primera vez",
    },
  ],
  [
    menus.moreMenu,
    {
      now: "1, now, ahora",
      "one-a-day": "2, one a day, tomorrow, later, una al día",
      no: "3, no, no thanks, no gracias",
    },
  ],
  [
    menus.obstacleMenu,
    {
      time: "1, time, no time, im always busy, work, kids, no tengo tiempo, trabajo",
      forgetting: "2, forgetting, i forget, olvido, se me olvida",
      "putting-off": "3, putting it off, procrastination, im lazy, flojera",
      "doing-it-wrong": "4, doing it wrong, ill mess it up, hacerlo mal",
      "hard-feelings": "5, hard feelings, anxiety, i get sad, ansiedad, me pongo mal",
      "not-sure-how": "6, not sure how, no sé cómo, i dont know how to do it",
      other: "7, other, otro",
      nothing: "8, nothing, none, nada",
    },
  ],
  [
    menus.ifThenMenu,
    {
      first: "A, a, a), the first one, la primera, option a",
      second: "B, b, B., the second one, la segunda",
    },
  ],
  [
    menus.confidenceRaiseMenu,
    {
      "less-time": "1, less time, shorter, menos minutos",
      "fewer-days": "2, fewer days, menos días",
      "new-time": "3, new time, a different time, otra hora",
      "easier-step": "4, easier step, más fácil",
      "talk-first": "5, talk to my therapist first, hablar con ella",
      keep: "6, keep it as is, its fine, nothing, dejarlo así",
    },
  ],
  [
    menus.reasonMenu,
    {
      time: "1, busy, no time, work, tiempo",
      forgot: "2, forgot, i forgot, se me olvidó",
      "putting-off": "3, put it off, pushed it back, lo dejé",
      "too-hard": "4, too much, too hard, muy difícil",
      "not-sure-how": "5, confused, not sure how, no sé cómo",
      other: "6, sick, i was sick, otro",
      "rather-not-say": "7, rather not say, no quiero decir, none of your business",
    },
  ],
  [
    menus.noTimeMenu,
    {
      shorter: "1, shorter, más corta",
      "move-time": "2, move the time, otra hora",
      keep: "3, leave it as is, dejarla así",
    },
  ],
  [
    menus.forgotMenu,
    { earlier: "1, earlier, más temprano", later: "2, later, más tarde", same: "3, same, same time, igual" },
  ],
  [
    menus.putOffMenu,
    {
      dread: "1, dread, pesadez",
      worry: "2, worry, anxious, miedo",
      tired: "3, tired, cansancio",
      none: "4, no, none, ninguna",
    },
  ],
  [
    menus.hardMenu,
    {
      "easier-step": "1, easier step, más fácil",
      "talk-first": "2, talk to her first, hablarlo",
      keep: "3, leave it, dejarlo así",
    },
  ],
  [
    menus.againMenu,
    {
      smaller: "1, smaller, más chico",
      pause: "2, pause, take a break, pausa",
      talk: "3, ask her, hablar con ella",
      keep: "4, keep it, dejarlo así",
    },
  ],
  [
    menus.easeMenu,
    {
      "keep-going": "1, keep going, keep, seguir",
      smaller: "2, smaller, shorter, más chico",
      pause: "3, pause, break, not now, pausa",
      talk: "4, talk to my therapist, hablar",
    },
  ],
  [
    menus.welcomeBackMenu,
    {
      same: "1, same plan, mismo plan",
      smaller: "2, smaller, más chico",
      "stay-paused": "3, stay paused, not yet, seguir en pausa",
    },
  ],
  [
    menus.pauseLengthMenu,
    {
      "one-week": "1, one week, a week, una semana",
      "two-weeks": "2, two weeks, couple weeks, dos semanas",
      open: "3, until i say so, not sure, hasta que yo diga",
    },
  ],
  [
    menus.pauseOverMenu,
    {
      start: "1, start again, yes, empezar otra vez",
      smaller: "2, smaller plan, más chico",
      longer: "3, longer break, not yet, más descanso",
    },
  ],
  [
    menus.reviewNextMenu,
    {
      keep: "1, keep it, seguir igual",
      change: "2, change it, cambiarlo",
      new: "3, something new, try something new, algo nuevo",
      break: "4, take a break, descansar",
    },
  ],
  [
    menus.sessionMenu,
    {
      yes: "1, yes, we talked about it, sí hablamos",
      "not-yet": "2, not yet, no, ran out of time, todavía no",
      "rather-not": "3, rather not, id rather not, prefiero no",
    },
  ],
  [
    menus.everyOtherDaysMenu,
    {
      "mon-wed-fri": "1, mon wed fri, mwf, lun mie vie",
      "tue-thu-sat": "2, tue thu sat, mar jue sab",
      "name-days": "3, ill name the days, yo digo",
    },
  ],
  [
    menus.scheduleMenu,
    {
      "sunday-morning": "1, sun 10am, sunday",
      "mon-wed-evening": "2, mon wed 7pm",
      "weekday-mornings": "3, weekdays 9am, lun a vie 9am",
      "with-therapist": "4, decide with my therapist",
    },
  ],
  [
    menus.safetyResumeMenu,
    { start: "1, start again, empezar otra vez", "stay-paused": "2, stay paused, not yet, seguir en pausa" },
  ],
  [
    menus.planPartMenu,
    {
      days: "1, days, the days, los días",
      time: "2, time, the time, la hora",
      minutes: "3, minutes, how long, los minutos",
      "if-then": "4, if-then, the if then, el si-entonces",
      "first-step": "5, first step, primer paso",
    },
  ],
])("reads the answers of a menu by number and in words", (menu, table) => {
  expect(menu.answers).toEqual(Object.keys(table));
  for (const [answer, texts] of Object.entries(table)) {
    for (const text of texts.split(", "))
      expect([text, hearChoice(clean(text), menu)]).toEqual([text, answer]);
  }
});

test("the first of two answers comes first, and both are kept", () => {
  const { obstacleMenu } = menus;
  expect(hearChoices(clean("1 and 3"), obstacleMenu)).toEqual(["time", "putting-off"]);
  expect(hearChoices(clean("2, 5"), obstacleMenu)).toEqual(["forgetting", "hard-feelings"]);
  expect(hearChoices(clean("ill forget or get anxious"), obstacleMenu)).toEqual([
    "forgetting",
    "hard-feelings",
  ]);
});

test("what is denied is not chosen, and what is not on the menu is nothing", () => {
  const { obstacleMenu } = menus;
  expect(hearChoices(clean("not time, i just forget"), obstacleMenu)).toEqual(["forgetting"]);
  expect(hearChoice(clean("9"), obstacleMenu)).toBeUndefined();
  expect(hearChoice(clean("the weather"), obstacleMenu)).toBeUndefined();
  expect(hearChoice(clean("a walk"), menus.ifThenMenu)).toBeUndefined();
  expect(hearChoice(clean("call my sister"), menus.ifThenMenu)).toBeUndefined();
  expect(hearChoice(clean(""), menus.pauseLengthMenu)).toBeUndefined();
});
