/** Words that relate the days and times around them: "or", "except", "so", "I have class", "no puedo". */

import { lexicon } from "./lexicon.ts";

/**
 * How words relate the pieces around them: `busy` says that what is named is in the way, `free` that it is not,
 * `ends` that the next time is when something else begins or ends, `correction` that what comes replaces what was.
 */
export type Relation =
  | "and"
  | "comma"
  | "or"
  | "to"
  | "dash"
  | "between"
  | "except"
  | "not"
  | "no"
  | "so"
  | "because"
  | "but"
  | "stop"
  | "correction"
  | "busy"
  | "free"
  | "ends";

const events = `class|classes|work|school|practice|appointment|appointments|appt|appts|meeting|meetings|therapy|court|dialysis|chemo|rehearsal|game|games|church|group|lessons|lesson|shift|shifts|kids|custody|plans|stuff|training|soccer|football|basketball|baseball|softball|dance|band|choir|tutoring|lab|exam|test|doctor|dentist|clinic|tennis|golf|bowling|volunteering|counseling|college|visitors|company`;
const eventos = `clase|clases|trabajo|escuela|cita|citas|terapia|junta|juntas|partido|iglesia|misa|turno|ensayo|curso|gimnasio|doctor|dentista|visita|compromiso|compromisos|grupo|practica|guardia`;

export const relations = lexicon<Relation>([
  ["and", "and, &, +, n, an, y, e, plus, also, tambien, as well as, then, /"],
  ["or", "or, o, or maybe, and / or, o bien, either, if not, si no, otherwise, u"],
  ["to", "to, through, threw, until, up to, all the way to|through, hasta, a, al"],
  ["dash", "-, ~"],
  ["between", "between, entre, b / w, btwn, btw"],
  // A bound on a time: it stands for the time itself, as "after 5pm" does.
  [
    "comma",
    "not before, not until, no|not earlier|later|sooner than, not after, no antes de, no despues de, no mas tarde de",
  ],
  [
    "except",
    `except, except for, excepto, but not, not including, not counting, besides, minus, menos, salvo, sin, without, other than, apart from,
    aside from, leaving out, skip, skipping, drop, remove, quita, quitale, never, never on, never do, pero no, quitando, nunca, other then, apart, instead of, better than, rather than, more than, mejor que, en vez de, en lugar de`,
  ],
  ["not", "not, not on, nor, ni, tampoco"],
  ["no", "no"],
  [
    "so",
    "so, asi que, entonces, por eso, therefore, por lo que, that leaves, which leaves, leaving, asi k, asi q, lets say|do|try|go|make|plan|start|pick|use|shoot, let us say|do|try, how about, what about, que tal, que te parece, mejor vamos",
  ],
  // A clause of its own begins.
  [
    "comma",
    "i can|could|will|would only|probably|maybe? do|try, ill|id do|try|say, i guess i can|could, we can|could only? do|try, puedo hacerlo|hacer",
  ],
  [
    "because",
    "because, since, porque, ya que, b / c, thats when|my|our|the|cuz|because, thats, that is, when my, as i, puesto que, pues",
  ],
  ["but", "but, pero, although, aunque, though, however, sino"],
  ["stop", "., !, ?, ;"],
  [
    "correction",
    `actually, wait, no wait, i mean, i meant, scratch that, nevermind, nvm, sorry, oops, my bad, make that, make it, rather, or rather, instead,
    digo, quise decir, perdon, no espera, espera, mejor, mejor dicho, mas bien, o mas bien, correction, better, on second thought, hold on, change that to`,
  ],
  [
    "busy",
    `i|we work, i|we working, im working, im at work, i gotta|have to work, have to work, i teach, im in class|school|meetings, i got ${events}, i|we|ive have|got my|a|the|an? ${events}, have my|a|the|an? ${events}, i have bible study, bible study, i go to ${events}, im at ${events}, i volunteer, i babysit,
    i usually|always|normally|also work, im usually|always|normally working|busy|at work,
    cant, can not, cannot, couldnt, wont be able, dont work, doesnt work, wont work, dont work for me, doesnt work for me, not free|available|good|great|ideal|possible|happening|home|around, unavailable, isnt good|great|possible, arent good|great|possible, no good,
    is|are|r always|usually|really|also? so|too|super|very? bad|busy|crazy|hectic|rough|out|tough|hard|packed|booked|full|taken|insane|impossible|terrible|awful|slammed|chaos|chaotic|nuts|swamped|horrible|tricky|long|therapy|no|not,
    is my ${events}, are my ${events}, is ${events}, are for ${events}, im busy|wiped|beat|dead|exhausted|tired|gone|away|slammed|swamped, busy, too busy, swamped, booked, sucks, suck, no way, off limits, out of the question, hate, dont like, avoid, dont do, dont want, wont do,
    trabajo, trabajamos, trabaja, estoy trabajando, tengo que trabajar, tengo ${eventos}, tengo a los ninos, hay clase|clases|escuela, no puedo, no me queda, no se puede, no podria, no me sirve, no tengo tiempo, no estoy, estoy ocupado|ocupada, ocupado, ocupada, no me late, no es bueno, voy a la escuela|iglesia, voy al gimnasio|trabajo, no quiero, odio, estoy en clase|clases`,
  ],
  [
    "free",
    `i|we dont work, dont have ${events}, dont have to work, not working, im not working, im off, im free, am off, am free, off, free, work from home, working from home, wfh, i work out, work out, working out, no class|classes|work|school, i have off, have off, i have free|time, i work best, i work better,
    no trabajo, no tengo ${eventos}, descanso, libre, libres, tengo libre, no hay clase|clases|escuela, no voy a trabajar|la`,
  ],
  [
    "ends",
    `off at|by, out at|by, over at|by, ends at|by, end at|by, starts at, start at, begins at, done at|by, finish at|by, finishes at|by,
    closes at, up at, awake at, home at|by, down at|by, class|school|work|shift at, cant|can not do? it? until|before, there until, arrive at, due at, leave at|by, leaves at|by, get out, gets out,
    salgo a, salgo a las, salimos a las, salen a las, termino a las, termina a las, acaba a las, acabo a las, empieza a las, empiezo a las, entro a las,
    entran a las, trabajo hasta las?`,
  ],
]);
