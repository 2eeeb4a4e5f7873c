/** Hears somebody call for a person at our end, who is not there. */

import { phraseBook } from "./phrase-book.ts";
import { read } from "./reading.ts";
import type { Words } from "./words.ts";

const book = phraseBook({
  // What another person did, or a place where somebody was, is a story.
  aside: `
    was anyone|anybody|someone|somebody there, is there anyone|anybody|someone i, no one is there, nobody is there for, habia alguien, no hay nadie
  `,
  calls: `
    < are you|u|yall even|still|really? there, < you there, < r u there, < u there, is anyone|anybody|someone|somebody even|actually|really|still? there|here|reading|listening|around, is there anyone|anybody|someone|somebody there|here|reading|listening, can anyone|anybody|someone|somebody see|read|hear this|me|my, does anyone|anybody|someone|somebody read|see|get this|these|my, do you|u even|actually? read|see this|these|my|what, did you|u get|see|read my|this|that message|text|messages|texts|?, please answer >, please answer me, please respond >, why arent|dont|wont you|u answering|answer|responding|respond|reply|replying, anyone there, anybody there, somebody there
    < estas|estan|sigues|siguen ahi, hay alguien ahi|aqui|leyendo|del|que?, alguien lee|ve|leyo|vio|esta esto|esto|leyendo|mis|ahi, me leen|lees|escuchas|escuchan, me estas|estan leyendo|escuchando, contestame, contestenme, respondeme, por que no contestas|contestan|respondes|responden, recibiste|recibieron|leiste|leyeron|viste mi|mis|esto mensaje|mensajes|texto|textos?
  `,
});

/** Hears "are you there?", "is anyone reading this", "hay alguien ahí": the wish for a person, not the question who we are. */
export function hearCallForSomeone(words: Words): boolean {
  const [first] = book.find(read(words));
  return first?.meaning === "calls";
}
