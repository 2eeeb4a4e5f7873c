/** Blanks: what is put in stays as it is, and what is around it reads like a sentence. */
import { describe, expect, test } from "vitest";
import { fillTogether } from "./fill.ts";

const fill = (text: string, blanks: Record<string, string>) => fillTogether([{ text, blanks }]);

describe("values are put in as they are", () => {
  test.each([
    [
      "another blank's name is not filled",
      "First step: {STEP}. {T}",
      { STEP: "read {T} {P}", T: "Ana" },
      "First step: read {T} {P}. Ana",
    ],
    ["nor are marks of replacing", "Say: {WORDS}", { WORDS: "$& $1 $$ \\1" }, "Say: $& $1 $$ \\1"],
    ["double spaces of theirs stay", "Say: {WORDS}", { WORDS: "a  b , c" }, "Say: a  b , c"],
    [
      "the same blank twice",
      "Why a {N} and not a {NLOW}? {N}!",
      { N: "5", NLOW: "3" },
      "Why a 5 and not a 3? 5!",
    ],
    ["one that is not in the text", "Hi.", { T: "Ana" }, "Hi."],
  ])("%s", (_, text, blanks, body) => {
    expect(fill(text, blanks)).toBe(body);
  });
});

describe("an empty value leaves nothing behind", () => {
  test.each([
    [
      "{TITLE}. {STEP1} Why it may help: {WHY}",
      { TITLE: "Walk", STEP1: "", WHY: "Air." },
      "Walk. Why it may help: Air.",
    ],
    ["This is our last text, {NAME}. Thank you.", { NAME: " " }, "This is our last text. Thank you."],
    ["{P}, if now works.", { P: "" }, "If now works."],
    ["{TITLE}. {STEP1}", { TITLE: "Walk" }, "Walk."],
    ["Passed to {T} for you.", { T: "" }, "Passed to for you."],
    ["{T}", { T: "" }, ""],
  ])("%s", (text, blanks, body) => {
    expect(fill(text, blanks)).toBe(body);
  });
});

describe("a sentence ends once", () => {
  test.each([
    ["Then {THEN}. Text CHANGE", { THEN: "do it after lunch." }, "Then do it after lunch. Text CHANGE"],
    ["Then {THEN}. Text CHANGE", { THEN: "do it after lunch" }, "Then do it after lunch. Text CHANGE"],
    ["Talk to {T}. Or SKIP.", { T: "Dr. R." }, "Talk to Dr. R. Or SKIP."],
    [
      "{TITLE}. {STEP1} Why: {WHY}",
      { TITLE: "Walk!", STEP1: "Go out", WHY: "Air" },
      "Walk! Go out. Why: Air",
    ],
    ["Por qué: {WHY} ¿Tiene sentido?", { WHY: "aire" }, "Por qué: aire. ¿Tiene sentido?"],
    ["1 {A} 2 {B}", { A: "walk", B: "notes" }, "1 walk 2 notes"],
    ["First step: {STEP}.", { STEP: 'say "no."' }, 'First step: say "no."'],
  ])("%s", (text, blanks, body) => {
    expect(fill(text, blanks)).toBe(body);
  });

  test("also between two texts, which begin with a capital letter", () => {
    expect(
      fillTogether([
        { text: "Why it may help: {WHY}", blanks: { WHY: "air" } },
        { text: "{P} today? Yes.", blanks: { P: "my thing" } },
        { text: "¿{HOUR} o no?", blanks: { HOUR: "ñandú" } },
        { text: "{T}", blanks: {} },
      ]),
    ).toBe("Why it may help: air. My thing today? Yes. ¿Ñandú o no?");
  });
});
