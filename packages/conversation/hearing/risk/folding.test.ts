/** How the many spellings of danger come down to one. */
import { expect, test } from "vitest";
import { clean } from "../words.ts";
import { fold, join } from "./folding.ts";

function folded(text: string): string {
  return fold(clean(text)).words.join(" ");
}

test.each([
  // Censored, and written with digits or marks.
  ["k!ll", "kill"],
  ["k1ll", "kill"],
  ["k*ll", "kill"],
  ["k**l", "kill"],
  ["s*icide", "suicide"],
  ["su1cide", "suicide"],
  ["su!c1de", "suicide"],
  ["d1e", "die"],
  ["d!e!!!", "die ."],
  ["s.u.i.c.i.d.e", "suicide"],
  ["s-u-i-c-i-d-e", "suicide"],
  ["s3lf h@rm", "selfharm"],
  ["m0rir", "morir"],
  ["matarm3", "matarme"],
  ["muert@", "muerto"],
  // Slips.
  ["suicidle", "suicidal"],
  ["suacidal", "suicidal"],
  ["suiside", "suicide"],
  ["wnat to", "want to"],
  ["kil myslef", "kill myself"],
  ["overdse", "overdose"],
  ["kiero", "quiero"],
  ["suisidarme", "suicidarme"],
  ["aserme daño", "hacerme dano"],
  // Codes.
  ["kms", "kill myself"],
  ["unaliving", "unaliving"],
  ["sewer slide", "suicide"],
  ["sewerslide", "suicide"],
  ["desvivirme", "matarme"],
  // Missing and surplus spaces, stretched letters, dictation.
  ["killmyself", "kill myself"],
  ["wannadie", "wanna die"],
  ["iwanttodie", "i want to die"],
  ["mequieromorir", "me quiero morir"],
  ["my self", "myself"],
  ["k i l l m y s e l f", "kill myself"],
  ["dieeee", "die"],
  ["killlll", "kill"],
  ["sue aside", "suicide"],
  ["I want to die period", "i want to die ."],
  ["I. want. to. die.", "i want to die"],
  ["want 2 die", "want to die"],
  // What lies between changes nothing; contractions come apart.
  ["i literally just want to fucking die", "i want to die"],
  ["i'm", "i am"],
  ["he'll", "he will"],
  ["my ✨ self", "myself"],
  ["🔫 myself", "shoot myself"],
])("%s is %s", (typed, meant) => {
  expect(folded(typed)).toBe(meant);
});

test.each([
  ["ran 5 kms", "ran # km"],
  ["my period came", "my period came"],
  ["indie band", "indie band"],
  ["therapist", "therapist"],
  ["nadie", "nadie"],
  ["hunting and putting", "hunting and putting"],
  ["contarme", "contarme"],
  ["matarla", "matarla"],
  ["7pm", "# pm"],
  ["w/e", "with e"],
  ["mon-fri 24/7", "mon fri ## #"],
  ["call 988", "call 988"],
  ["odd", "odd"],
  ["skilled", "skilled"],
])("%s stays what it is: %s", (typed, meant) => {
  expect(folded(typed)).toBe(meant);
});

test("a laugh is noticed and left out", () => {
  expect(fold(clean("i want to lol die"))).toMatchObject({
    words: ["i", "want", "to", "die"],
    laughed: true,
  });
  expect(fold(clean("ok 😂")).laughed).toBe(true);
  expect(fold(clean("ok")).laughed).toBe(false);
});

test("messages are joined with the joint marked", () => {
  const joined = join([fold(clean("i want to")), fold(clean("die"))]);
  expect(joined.words).toEqual(["i", "want", "to", "die"]);
  expect(joined.pauses).toEqual(["", "", "joint", "joint"]);
});
