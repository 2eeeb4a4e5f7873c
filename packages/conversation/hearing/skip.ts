/** Hears that somebody leaves a question out. */

import { phraseBook } from "./phrase-book.ts";
import { read } from "./reading.ts";
import type { Words } from "./words.ts";

const book = phraseBook({
  skip: `
    skip, skip it|this|that|question|for one|question|now?, skip this one|question,
    can|could|let|lets|ill|i we|i|me|just|want skip this|it|that? one|question?, ill skip, lets skip,
    i want to skip this|it? one?, want to skip, pass, ill pass, i pass, hard pass, next,
    next question|one|please, go on, move on, no comment, none, none really? of those|them, no, nope, nah, n,
    no thanks, no thank you, na, nothing,
    nothing much|special|else|new|comes|today|to|at|i|in say|to|add|share|mind|report|all|noticed|can|comes|particular? to|think? mind|of?,
    nothing comes to mind, nm, nada, idk, i dont know, dont know, not sure, no idea, no clue,
    cant think of anything|any|one, cant think of anything|any|one right now, not really,
    rather not say|answer|share|tell|talk?, id|i|would rather|prefer not to? say|answer|share|tell|talk?,
    i would rather|prefer not to? say|answer|share|talk?, prefer not to? say|answer|share|talk?,
    not now|today|right|this now|time|one?, i dont want to say|answer|share|talk|tell? about? it|that|you?,
    dont want to say|answer|share|talk|tell? about? it|that|you?, dont feel like it|answering|sharing|talking,
    i dont feel like it|answering|sharing|talking, no answer, no reason, none of your business, whatever,
    doesnt matter, nevermind, never mind, forget it, not applicable, x, saltar, salta, saltalo, saltala,
    saltarlo, saltarla, saltear, brincar, omitir, omite, omitelo, paso, yo paso, pasar, pasa, pasemos,
    siguiente, la|el siguiente, siguiente pregunta, sig, ninguno, ninguna,
    nada especial|nuevo|mas|en|de|que especial|nada|decir|particular?, nada por ahora, nada que ver, no se,
    nose, nose que decir, no se que decir|poner, no tengo idea, ni idea, no gracias,
    prefiero no decir*|contestar|responder|hablar?, mejor no,
    no quiero decir*|contestar|responder|hablar|contar?, no me acuerdo, no recuerdo, no estoy segur*,
    no aplica, da igual, no importa, nel, para nada, ahorita no, ahora no, sin comentarios, no por ahora,
    nada se me ocurre, no se me ocurre nada, 🤷, ⏭, 🚫, 👎, ❌
  `,
});

/** Hears "skip", "pass", "nothing", "rather not", "idk" and the like, as the whole text. */
export function hearSkip(words: Words): boolean {
  if (/^(?:[-–—.…_x/\\]+|n ?\/ ?a\.?)$/u.test(words.text)) return true;
  const tokens = read(words).filter((token) => token !== "♂" && token !== "♀");
  return book.whole(tokens) !== undefined;
}
