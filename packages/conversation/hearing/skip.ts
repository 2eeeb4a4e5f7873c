/** Hears that somebody leaves a question out. */

import { phraseBook } from "./phrase-book.ts";
import { clausesOf, read } from "./reading.ts";
import type { Words } from "./words.ts";

/** The whole text, or each clause of it. */
const book = phraseBook({
  // The question is left out.
  passed: `
    skip, skip it|this|that|question|for one|question|now?, skip this one|question,
    can|could|let|lets|ill|i we|i|me|just|want skip this|it|that? one|question?, ill skip, lets skip,
    i want to skip this|it? one?, want to skip, pass, ill pass, i pass, hard pass, next,
    next question|one|please, go on, move on, no comment, none of your business,
    rather not say|answer|share|tell|talk?, id|i|would rather|prefer not to? say|answer|share|tell|talk?,
    i would rather|prefer not to? say|answer|share|talk?, prefer not to? say|answer|share|talk?,
    i dont want to say|answer|share|talk|tell? about? it|that|you?,
    dont want to say|answer|share|talk|tell? about? it|that|you?, dont feel like answering|sharing|talking,
    i dont feel like answering|sharing|talking, no answer, nevermind, never mind, forget it, x,
    saltar, salta, saltalo, saltala, saltarlo, saltarla, saltear, brincar, omitir, omite, omitelo, paso,
    yo paso, pasar, pasa, pasemos, siguiente, la|el siguiente, siguiente pregunta, sig,
    prefiero no decir*|contestar|responder|hablar?,
    no quiero decir*|contestar|responder|hablar|contar?, sin comentarios, olvidalo, ⏭
  `,
  // There is nothing to say.
  nothing: `
    none, none really? of those|them, no, nope, nah, n, no thanks, no thank you, na, nothing,
    nothing much|special|else|new|comes|today|to|at|i|in say|to|add|share|mind|report|all|noticed|can|comes|particular? to|think? mind|of?,
    nothing comes to mind, nm, nada, idk, i dont know, dont know, not sure, no idea, no clue,
    cant think of anything|any|one, cant think of anything|any|one right now, not really,
    not now|today|right|this now|time|one?, dont feel like it, i dont feel like it, no reason, whatever,
    doesnt matter, not applicable, ninguno, ninguna,
    nada especial|nuevo|mas|en|de|que especial|nada|decir|particular?, nada por ahora, nada que ver, no se,
    nose, nose que decir, no se que decir|poner, no tengo idea, ni idea, no gracias, mejor no,
    no me acuerdo, no recuerdo, no estoy segur*, no aplica, da igual, no importa, nel, para nada, ahorita no,
    ahora no, no por ahora, nada se me ocurre, no se me ocurre nada, 🤷, 🚫, 👎, ❌
  `,
});

/** Hears "skip", "pass", "nothing", "rather not", "idk" and the like, as the whole text. */
export function hearSkip(words: Words): boolean {
  return isMark(words) || skippedIn(words).length > 0;
}

/** Hears that somebody leaves the question itself out: "skip", "rather not say", but not "nothing" and not "no". */
export function hearPass(words: Words): boolean {
  return isMark(words) || skippedIn(words).includes("passed");
}

/** "-", "x", "n/a". */
function isMark({ text }: Words): boolean {
  return /^(?:[-–—.…_x/\\]+|n ?\/ ?a\.?)$/u.test(text);
}

/** What each clause says, if every one of them skips: "never mind, skip". */
function skippedIn(words: Words): ("passed" | "nothing")[] {
  const tokens = read(words).filter((token) => token !== "♂" && token !== "♀");
  const whole = book.whole(tokens);
  if (whole !== undefined) return [whole];
  const said = clausesOf(tokens).map((clause) => book.whole(clause));
  return said.every((meaning) => meaning !== undefined) ? said : [];
}
