/** Making the plan: days, time, minutes, what might get in the way and what then. */
import { messages } from "./message.ts";

export const plan = messages({
  sched_q: {
    when: "Set-up has come to days, time and minutes, or the client changes them.",
    en: "Which days, what time, how many minutes? Like: Mon Wed 7pm, 5 min. Just one day is fine.",
    es: "¿Qué días, a qué hora y cuántos minutos? Como: lun mie 7pm, 5 min. Un solo día está bien.",
  },
  sched_need_days: {
    when: "The days are still missing.",
    en: "Which days? Like Mon Wed, weekdays, or just Sunday. One day is fine.",
    es: "¿Qué días? Como lun mie, entre semana, o solo domingo. Un día está bien.",
  },
  sched_need_time: {
    when: "The days are known, the time is missing.",
    en: "{DAYS} it is. About what time? Like 7am or 6:30pm.",
    es: "{DAYS}, muy bien. ¿Como a qué hora? Como 7am o 6:30pm.",
  },
  sched_need_ampm: {
    when: "An hour was said that can be morning or night.",
    en: "Is that {HOUR} in the morning or at night? Reply AM or PM.",
    es: "¿{HOUR} de la mañana o de la noche? Responde AM o PM.",
  },
  sched_everyother: {
    when: "The client wants every other day, which moves through the week.",
    en: "I can do set days each week. Which fits? 1 Mon Wed Fri 2 Tue Thu Sat 3 I'll name the days",
    es: "Puedo usar días fijos cada semana. ¿Cuál te queda? 1 Lun Mie Vie 2 Mar Jue Sab 3 Yo digo los días",
  },
  sched_onetime: {
    when: "The client named two times.",
    en: "I can hold one time for now. Which works best: {A} or {B}?",
    es: "Por ahora puedo guardar una sola hora. ¿Cuál te queda mejor: {A} o {B}?",
  },
  sched_unclear_1: {
    when: "Nothing in the answer was a day or a time.",
    en: "I didn't catch that, sorry. Try a day and a time, like: Tue 7pm.",
    es: "Perdón, no entendí. Prueba con un día y una hora, como: mar 7pm.",
  },
  sched_unclear_2: {
    when: "A second answer was not understood.",
    en: "Let's keep it easy. Pick one: 1 Sun 10am 2 Mon Wed 7pm 3 Weekdays 9am 4 Decide with {T}",
    es: "Vamos a lo fácil. Elige: 1 Dom 10am 2 Lun Mie 7pm 3 Lun a Vie 9am 4 Lo decido con {T}",
  },
  sched_early: {
    when: "The client chose a time before the quiet hours end.",
    en: "That's before 8; OK to text you then? 1 Yes 2 Another time",
    es: "Es antes de las 8; ¿está bien escribirte a esa hora? 1 Sí 2 Otra hora",
  },
  sched_late: {
    when: "The client chose a time after the quiet hours begin.",
    en: "That's after 9 at night; OK to text you then? 1 Yes 2 Another time",
    es: "Es después de las 9 de la noche; ¿está bien escribirte a esa hora? 1 Sí 2 Otra hora",
  },
  plans_share: {
    when: "Two plans fall within an hour of each other on a day.",
    en: "That's close to your other plan, so both will come in one text.",
    es: "Queda cerca de tu otro plan, así que los dos llegan en un solo texto.",
  },
  cap_day_q: {
    when: "The plans together would need more texts on a day than the client agreed to.",
    en: "That would go over {N} texts on some days. Which fits? 1 Fewer check-ins 2 Fewer days. Either is fine.",
    es: "Así pasaríamos de {N} textos algunos días. ¿Cuál te queda? 1 Menos preguntas 2 Menos días. Las dos están bien.",
  },
  cap_reminders_q: {
    when: "The reminders alone would be more texts on a day than the client agreed to.",
    en: "That would go over {N} texts on some days. Other days would fit, or a time within an hour of another plan.",
    es: "Así pasaríamos de {N} textos algunos días. Caben otros días, o una hora cerca de otro plan.",
  },
  cap_q: {
    when: "The plans together would need more texts a week than the client agreed to.",
    en: "That would go over {N} texts a week. Which fits? 1 Fewer check-ins 2 Fewer days. Either is fine.",
    es: "Así pasaríamos de {N} textos por semana. ¿Cuál te queda? 1 Menos preguntas 2 Menos días. Las dos están bien.",
  },
  dur_q: {
    when: "The minutes are still missing.",
    en: "How many minutes will you give it? Like 5 or 10. Short is good.",
    es: "¿Cuántos minutos le vas a dar? Como 5 o 10. Poquito está bien.",
  },
  dur_unclear_1: {
    when: "The answer was not a number of minutes.",
    en: "A number of minutes is all I need, like 5. A guess is fine.",
    es: "Solo necesito un número de minutos, como 5. Puede ser aproximado.",
  },
  dur_unclear_2: {
    when: "A second answer was not a number of minutes.",
    en: "Let's start with 5 minutes. You can text CHANGE any time.",
    es: "Empecemos con 5 minutos. Puedes escribir CAMBIAR cuando quieras.",
  },
  dur_long: {
    when: "The client chose more than an hour; goes before the next question.",
    en: "Starting shorter is fine too.",
    es: "Empezar con menos también está bien.",
  },
  obst_q: {
    when: "Days, time and minutes are known.",
    en: "What might get in the way? 1 Time 2 Forgetting 3 Putting it off 4 Doing it wrong 5 Hard feelings 6 Not sure how 7 Other 8 Nothing",
    es: "¿Qué se puede atravesar? 1 Tiempo 2 Olvido 3 Dejarlo para luego 4 Hacerlo mal 5 Sentirme mal 6 No sé cómo 7 Otro 8 Nada",
  },
  obst_unclear_1: {
    when: "The answer to what might get in the way was not understood.",
    en: "Pick a number from 1 to 8, or say it your way in a few words.",
    es: "Elige un número del 1 al 8, o dilo a tu manera en pocas palabras.",
  },
  ifthen_q: {
    when: "The client named what might get in the way.",
    en: "If {IF}, what could you do? A: {SUG1}. B: {SUG2}. Reply A, B, or your own idea.",
    es: "Si {IF}, ¿qué podrías hacer? A: {SUG1}. B: {SUG2}. Responde A, B o tu propia idea.",
  },
  ifthen_unclear_1: {
    when: "The answer was neither A, B nor an idea.",
    en: "Reply A or B, or type your own idea. Or SKIP, and we go on.",
    es: "Responde A o B, o escribe tu idea. O SALTAR y seguimos.",
  },
  plan_echo: {
    when: "The plan is complete; goes before the question how sure the client is.",
    en: "Your plan: {P}, {WHEN}, {MIN} min. If {IF}, then {THEN}. Text CHANGE if that's not right.",
    es: "Tu plan: {P}, {WHEN}, {MIN} min. Si {IF}, entonces {THEN}. Escribe CAMBIAR si algo no va.",
    segmentsMax: 2,
  },
  plan_echo_plain: {
    when: "The same for a plan with nothing in the way.",
    en: "Your plan: {P}, {WHEN}, {MIN} min. Text CHANGE if that's not right.",
    es: "Tu plan: {P}, {WHEN}, {MIN} min. Escribe CAMBIAR si algo no va.",
  },
  plan_unclear_1: {
    when: "The answer to the plan was neither a number nor a change.",
    en: "What changes: days, time, minutes or if-then? Or a number from 1 to 10 keeps it.",
    es: "¿Qué cambia: días, hora, minutos o el si-entonces? O un número del 1 al 10 lo deja así.",
  },
  plan_set: {
    when: "The plan is set for the first time.",
    en: "You're set. First reminder: {NEXT}. Text PLAN to see it, CHANGE to change it, PAUSE any time.",
    es: "Listo. Primer recordatorio: {NEXT}. Escribe PLAN para verlo, CAMBIAR o PAUSA cuando quieras.",
  },
  set_again: {
    when: "The plan is set after a change.",
    en: "All set. Next time is {NEXT}.",
    es: "Todo listo. La próxima es {NEXT}.",
  },
});
