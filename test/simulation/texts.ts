/** What simulated clients text: answers to what was asked, in both languages, and everything else people send. */
import { readFileSync } from "node:fs";
import type { Language } from "@home-practice/conversation/agency.ts";

type Both = Record<Language, readonly string[]>;

const words = (text: string): string[] =>
  text
    .split("|")
    .map((each) => each.trim())
    .filter((each) => each !== "");
const both = (en: string, es: string): Both => ({ en: words(en), es: words(es) });

const yes = both("1 | yes | ok | sure", "1 | sí | si | claro");
const menu3 = both("1 | 2 | 3", "1 | 2 | 3");
const told = both(
  "shoulders dropped a bit | it was calmer after | my mind wandered the whole time | skip | nothing really",
  "se me aflojaron los hombros | me dio calma | saltar | nada en especial",
);

/** By the name of the message that asks. The last of several messages counts. */
export const answers: Record<string, Both> = {
  optin_1: both("1 | yes | ok | sure | yes please", "1 | sí | si | claro | ok"),
  optin_unclear_1: both("1 | yes | 2", "1 | sí | 2"),
  name_q: both("Ana | JT | Maria G | Jordan | call me Sam", "Ana | Lucía | me llamo Rosa | José"),
  practice_q: both("write three lines | breathe for a bit", "escribir tres líneas | respirar un rato"),
  fit_q: both("1 | 1 | yes | 2 | 3 | 4", "1 | 1 | sí | 2 | 3 | 4"),
  what: yes,
  what_fuzzy: both("the second part | skip", "la segunda parte | saltar"),
  what_unclear_1: yes,
  why: menu3,
  why_unclear_1: menu3,
  why_more: both("it feels silly | skip", "no sé para qué | saltar"),
  comfort_q: menu3,
  comfort_unsure: both("doing it wrong | skip", "hacerlo mal | saltar"),
  comfort_no: both("too much going on | skip", "ahorita no puedo | saltar"),
  sched_q: both(
    "mon & thu 7pm for ten min | every day 8am 5 min | tue fri 7:30am 15 minutes | sunday 2:30am 5 min | sat sun 10am 20 min | weekdays 9pm 10 min | wed 18:00 5 min | every day at noon for 10 | mon 1:30am 5 minutes",
    "lunes y jueves 7pm 10 min | todos los días 8am 5 min | miércoles 6pm 5 min | domingo 2:30am 5 min | entre semana 9 de la noche 10 min | sábado 10am 15 min",
  ),
  sched_need_days: both(
    "mon wed | weekdays | sunday | every day",
    "lunes y miércoles | entre semana | domingo",
  ),
  sched_need_time: both("7pm | 8am | 6:30 | noon | 2:30am", "7pm | 8am | mediodía"),
  sched_need_ampm: both("pm | am", "pm | am"),
  sched_everyother: menu3,
  sched_onetime: both("the first | 7pm | 1", "la primera | 1"),
  sched_unclear_1: both("tue 7pm | sunday 10am", "martes 7pm"),
  sched_unclear_2: both("1 | 2 | 3 | 4", "1 | 2 | 3 | 4"),
  sched_early: both("1 | 2 | yes", "1 | 2"),
  sched_late: both("1 | 2 | yes", "1 | 2"),
  dur_q: both("5 | ten minutes | 15 min | half an hour", "5 | diez minutos | media hora"),
  dur_unclear_1: both("5 | 10", "5"),
  cap_day_q: both("1 | 2", "1 | 2"),
  cap_q: both("1 | 2", "1 | 2"),
  obst_q: both("1 | 2 | 3 | 5 | 8 | my kids", "1 | 2 | 3 | 8 | mis hijos"),
  obst_unclear_1: both("2 | 8", "2 | 8"),
  ifthen_q: both("A | B | just one line", "A | B | una sola línea"),
  ifthen_unclear_1: both("A | skip", "A | saltar"),
  plan_echo: both("8 | 7 | 5 | 2 | 10 | change", "8 | 7 | 5 | 2 | cambiar"),
  plan_unclear_1: both("time | 7", "hora | 7"),
  conf_q: both("8 | 9 | 7 | 5 | 3 | 1 | pretty sure", "8 | 9 | 5 | 2 | bastante segura"),
  conf_unclear_1: both("7 | 4", "7 | 4"),
  conf_why: both("i did it before | skip", "ya lo hice antes | saltar"),
  conf_raise: both("1 | 2 | 3 | 4 | 5 | 6", "1 | 2 | 3 | 4 | 5 | 6"),
  conf_days_q: both("tue | mon thu", "martes | lunes y jueves"),
  conf_step_q: both("just open the notebook | skip", "abrir el cuaderno | saltar"),
  conf_again: both("7 | 8 | 4", "7 | 8 | 4"),
  more_q: menu3,
  label_q: both("walk | ok | my thing", "ok | lo mío"),
  honest_q: both("1 | 2 | 3 | 4 | 5", "1 | 2 | 3 | 4 | 5"),
  honest_other: both("a bit of both | skip", "un poco de todo | saltar"),
  history_q: menu3,
  history_yes: both("forgot all the time | skip", "se me olvidaba | saltar"),
  step_q: both("sit on the bed | skip", "sentarme | saltar"),
  collab_q: both("no | make it 5 minutes | outside", "no | que sea más corto"),
  rem_1: both(
    "done | did it | later | not today | ok | in an hour",
    "ya lo hice | luego | hoy no | en una hora",
  ),
  rem_2: both("done | did it | later | 8pm | 👍", "hecho | luego | ya"),
  rem_3: both("done | tried | later", "hecho | luego"),
  rem_nudge: both("done | later", "hecho | luego"),
  rem_quiet: both("done | hi | ok", "hola | ya"),
  rem_also: both("done | later", "hecho | luego"),
  chk_q: both(
    "1 | 2 | 3 | 4 | tried it | part of it | not this time | later",
    "1 | 2 | 3 | 4 | lo intenté | una parte | esta vez no",
  ),
  chk_unclear_1: both("1 | 3", "1 | 3"),
  checkin_fewer_q: both("1 | 2", "1 | 2"),
  tried_q: told,
  partly_q: told,
  inhead_q: told,
  thought_q: both("i always fail | skip", "siempre fallo | saltar"),
  talkback_q: both("you are doing fine | skip", "lo haces bien | saltar"),
  nudge_q: both("one breath | skip", "una respiración | saltar"),
  no_q: both("1 | 2 | 3 | 4 | 5 | 6 | 7 | my mom called", "1 | 2 | 3 | 4 | 5 | 6 | 7"),
  no_time: menu3,
  no_forgot: menu3,
  no_putoff: both("1 | 2 | 3 | 4", "1 | 2 | 3 | 4"),
  no_hard: menu3,
  no_unsure: told,
  no_other: told,
  no_again: both("1 | 2 | 3 | 4", "1 | 2 | 3 | 4"),
  ease_2: both("1 | 2 | 3 | 4", "1 | 2 | 3 | 4"),
  welcome_back: menu3,
  pause_q: both("1 | 2 | 3 | until friday", "1 | 2 | 3 | hasta el viernes"),
  pause_over: menu3,
  concern_q: both("is it normal to feel worse after | skip", "es normal sentirme peor | saltar"),
  sess_q: menu3,
  rev_1: told,
  rev_1_of: told,
  rev_2: both("1 | 2 | 3 | 4", "1 | 2 | 3 | 4"),
  rev_3: both("maybe walking | skip", "quizás caminar | saltar"),
  change_q: both("1 | 2 | 3 | 4 | 5", "1 | 2 | 3 | 4 | 5"),
  which_plan_q: both("1 | 2", "1 | 2"),
  which_plan_q3: menu3,
  plan_word_q: both("walk | breath | ok", "caminar | ok"),
  summary_q: both("show | private | ok", "ver | privado | ok"),
  callme_q: both("1 | 1 | 2 | 3 | 4", "1 | 1 | 2 | 3 | 4"),
  delete_confirm: both("keep | delete all | no", "dejar | no"),
  crisis_misread: both("1 | thanks", "1 | gracias"),
  safety_resume: both("1 | 2", "1 | 2"),
  zone_unclear: both("Chicago | 3pm", "Chicago"),
};

/** What comes without a question. */
export const unasked = both(
  `PLAN | HELP | CHANGE | LATER | CONCERN | PRIVATE | SHOW | SUMMARY | CHECK IN | NEXT | STEPS | change the time to 6pm |
  ok thanks | 👍 | did it this morning | done | told my boss no and nothing blew up | i noticed i was holding my breath again today |
  can we do tuesdays at 7pm instead | who is this | not today | yesterday i did it | actually i did not do it | remind me at 8 |
  PRIVATE ALL | DELETE | add a question for dr r | feeling kind of heavy today and tired of everything at work |
  change minutes to 5 | what is this for | is someone reading this | JOIN TALK77 | JOIN STEP44 | JOIN NOPE99 | `,
  `PLAN | AYUDA | CAMBIAR | LUEGO | DUDA | PRIVADO | VER | gracias | 👍 | ya lo hice | hoy noté que respiraba mejor en la tarde |
  quién es | hoy no | ayer sí lo hice | cámbialo a las 6pm | estoy cansada de todo en el trabajo | JOIN PASO44`,
);

export const breaks = both(
  "PAUSE | pause for a week | RESUME | taking a break until monday | maybe now isnt the time | resume",
  "PAUSA | pausa una semana | SEGUIR | necesito una pausa",
);

export const withdrawals = both(
  "told my sister about it and she listened | PRIVATE | PRIVATE ALL | DELETE | my hands were shaking the whole way home",
  "le conté a mi hermana y me escuchó | PRIVADO | BORRAR | me temblaban las manos todo el camino a casa",
);

export const callWords = both(
  "CALL ME | call me instead | CALL ME | TEXTS",
  "LLÁMAME | prefiero llamadas | LLÁMAME | TEXTOS",
);

export const moves = both(
  "im in denver this week | moved to phoenix | I'm in New York until friday | im in honolulu for 3 days | we moved to miami | it's 3pm here | back in chicago | im in tijuana",
  "estoy en denver esta semana | me mudé a los angeles | estoy en nueva york por 3 días | me mudé a cdmx",
);

export const languageWords = ["ESPAÑOL", "ENGLISH", "español", "english please"] as const;

export const leavings = both(
  "STOP | stop texting me please | Stop. | UNSUBSCRIBE | take me off this list | END | cancel",
  "ALTO | ya no me manden mensajes | STOP | basta",
);

/** The same where no carrier steps in, so that it is ours to obey. */
export const ownLeavings = both(
  "stop texting me please | take me off this list | please dont text me anymore",
  "ALTO | ya no me manden mensajes",
);

export const returns = both("START | start | UNSTOP | yes | JOIN TALK77", "INICIAR | START");

/** Plain words of danger; each has to get the crisis reply and the alert, whatever is open. */
export const dangers: readonly string[] = [
  "I want to kill myself",
  "i wnat to die",
  "me quiero morir",
  "pienso en suicidarme",
  "I tried to kill myself on sunday",
  "i took too many of my meds on purpose",
  "my husband hits me",
  "mi esposo me pega",
  "cut my legs again after he left",
  "i swear im gonna stab my roommate tonight",
  "3. also im planning to end my life this weekend",
  "me hago daño cuando me siento asi",
];

/** What people really sent, answers and nonsense alike, as the corpora have them; words of danger are elsewhere. */
/** Means nothing to anybody. */
const nonsense = words("hmm | ??? | qwrt zxcv | so | my phone is acting up | mmm | este | a ver");

const labelled = ["commands", "checkins", "schedules", "durations", "ratings"].flatMap((name) =>
  readFileSync(new URL(`../corpora/${name}.dev.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => String(JSON.parse(line).text)),
);

/** What confused people send: half of it an answer or a wish that does not fit, half nothing. */
export const anything: readonly string[] = [
  ...labelled,
  ...labelled.map((_, index) => nonsense[index % nonsense.length]!),
];
