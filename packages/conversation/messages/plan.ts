/** Making the plan: days, time, minutes, what might get in the way and what then. */
import { messages } from "./message.ts";

export const plan = messages({
  sched_q: {
    when: "Set-up has come to days, time and minutes, or the client changes them.",
    en: "Which days, what time, how many minutes? Like: Mon Wed 7pm, 5 min. Just one day is fine.",
    es: "¿Qué días, a qué hora y cuántos minutos? Como: lun mie 7pm, 5 min. Un solo día está bien.",
    spoken: {
      en: "Which days, what time, how many minutes? Say it like this: Monday and Wednesday at 7 PM, 5 minutes. Or press the days, 1 for Monday up to 7 for Sunday, then pound. Just one day is fine.",
      es: "¿Qué días, a qué hora y cuántos minutos? Dilo así: lunes y miércoles a las 7 de la noche, 5 minutos. O con teclas los días, del 1, lunes, al 7, domingo, y luego la tecla de número. Un solo día está bien.",
    },
  },
  sched_need_days: {
    when: "The days are still missing.",
    en: "Which days? Like Mon Wed, weekdays, or just Sunday. One day is fine.",
    es: "¿Qué días? Como lun mie, entre semana, o solo domingo. Un día está bien.",
    spoken: {
      en: "Which days? Say them, or press them, 1 for Monday up to 7 for Sunday, then pound. One day is fine.",
      es: "¿Qué días? Dilos, o con teclas, del 1, lunes, al 7, domingo, y luego la tecla de número. Un día está bien.",
    },
  },
  sched_need_time: {
    when: "The days are known, the time is missing.",
    en: "{DAYS} it is. About what time? Like 7am or 6:30pm.",
    es: "{DAYS}, muy bien. ¿Como a qué hora? Como 7am o 6:30pm.",
    spoken: {
      en: "{DAYS} it is. About what time? Say it, or press four digits, like 0 7 3 0, and then 1 for morning or 2 for after noon.",
      es: "{DAYS}, muy bien. ¿Como a qué hora? Dila, o con cuatro dígitos, como 0 7 3 0, y luego 1 si es de mañana o 2 si es de tarde o noche.",
    },
  },
  sched_need_ampm: {
    when: "An hour was said that can be morning or night.",
    en: "Is that {HOUR} in the morning or at night? Reply AM or PM.",
    es: "¿{HOUR} de la mañana o de la noche? Responde AM o PM.",
    spoken: {
      en: "Is that {HOUR} in the morning or at night? Morning: press 1. After noon or night: press 2.",
      es: "¿{HOUR} de la mañana o de la noche? Mañana: oprime 1. Tarde o noche: oprime 2.",
    },
  },
  sched_everyother: {
    when: "The client wants every other day, which moves through the week.",
    en: "I can do set days each week. Which fits? 1 Mon Wed Fri 2 Tue Thu Sat 3 I'll name the days",
    es: "Puedo usar días fijos cada semana. ¿Cuál te queda? 1 Lun Mie Vie 2 Mar Jue Sab 3 Yo digo los días",
    spoken: {
      en: "I can do set days each week. Which fits? Monday, Wednesday and Friday: press 1. Tuesday, Thursday and Saturday: press 2. To name the days: press 3.",
      es: "Puedo usar días fijos cada semana. ¿Cuál te queda? Lunes, miércoles y viernes: oprime 1. Martes, jueves y sábado: oprime 2. Para decir los días: oprime 3.",
    },
  },
  sched_onetime: {
    when: "The client named two times.",
    en: "I can hold one time for now. Which works best: {A} or {B}?",
    es: "Por ahora puedo guardar una sola hora. ¿Cuál te queda mejor: {A} o {B}?",
    spoken: {
      en: "I can hold one time for now. Which works best? {A}: press 1. {B}: press 2.",
      es: "Por ahora puedo guardar una sola hora. ¿Cuál te queda mejor? {A}: oprime 1. {B}: oprime 2.",
    },
  },
  sched_unclear_1: {
    when: "Nothing in the answer was a day or a time.",
    en: "I didn't catch that, sorry. Try a day and a time, like: Tue 7pm.",
    es: "Perdón, no entendí. Prueba con un día y una hora, como: mar 7pm.",
    spoken: {
      en: "I didn't catch that, sorry. Try a day and a time, like Tuesday at 7 PM. Or use the keys, as I said.",
      es: "Perdón, no entendí. Prueba con un día y una hora, como martes a las 7 de la noche. O con las teclas, como te dije.",
    },
  },
  sched_unclear_2: {
    when: "A second answer was not understood.",
    en: "Let's keep it easy. Pick one: 1 Sun 10am 2 Mon Wed 7pm 3 Weekdays 9am 4 Decide with {T}",
    es: "Vamos a lo fácil. Elige: 1 Dom 10am 2 Lun Mie 7pm 3 Lun a Vie 9am 4 Lo decido con {T}",
    spoken: {
      en: "Let's keep it easy. Sunday at 10 AM: press 1. Monday and Wednesday at 7 PM: press 2. Weekdays at 9 AM: press 3. To decide with {T}: press 4.",
      es: "Vamos a lo fácil. Domingo a las 10 de la mañana: oprime 1. Lunes y miércoles a las 7 de la noche: oprime 2. Lunes a viernes a las 9 de la mañana: oprime 3. Para decidirlo con {T}: oprime 4.",
    },
  },
  sched_early: {
    when: "The client chose a time before the quiet hours end.",
    en: "That's before 8; OK to text you then? 1 Yes 2 Another time",
    es: "Es antes de las 8; ¿está bien escribirte a esa hora? 1 Sí 2 Otra hora",
    spoken: {
      en: "That's before 8 in the morning. OK to reach you then? Yes: press 1. Another time: press 2.",
      es: "Es antes de las 8 de la mañana. ¿Está bien buscarte a esa hora? Sí: oprime 1. Otra hora: oprime 2.",
    },
  },
  sched_late: {
    when: "The client chose a time after the quiet hours begin.",
    en: "That's after 9 at night; OK to text you then? 1 Yes 2 Another time",
    es: "Es después de las 9 de la noche; ¿está bien escribirte a esa hora? 1 Sí 2 Otra hora",
    spoken: {
      en: "That's after 9 at night. OK to reach you then? Yes: press 1. Another time: press 2.",
      es: "Es después de las 9 de la noche. ¿Está bien buscarte a esa hora? Sí: oprime 1. Otra hora: oprime 2.",
    },
  },
  plans_share: {
    when: "Two plans fall within an hour of each other on a day.",
    en: "That's close to your other plan, so both will come in one text.",
    es: "Queda cerca de tu otro plan, así que los dos llegan en un solo texto.",
    spoken: {
      en: "That's close to your other plan, so both will come together.",
      es: "Queda cerca de tu otro plan, así que los dos llegan juntos.",
    },
  },
  cap_day_q: {
    when: "The plans together would need more texts on a day than the client agreed to.",
    en: "That would go over {N} texts on some days. Which fits? 1 Fewer check-ins 2 Fewer days. Either is fine.",
    es: "Así pasaríamos de {N} textos algunos días. ¿Cuál te queda? 1 Menos preguntas 2 Menos días. Las dos están bien.",
    spoken: {
      en: "That would go over {N} calls or texts on some days. Which fits? Fewer check-ins: press 1. Fewer days: press 2. Either is fine.",
      es: "Así pasaríamos de {N} llamadas o textos algunos días. ¿Cuál te queda? Menos preguntas: oprime 1. Menos días: oprime 2. Las dos están bien.",
    },
  },
  cap_reminders_q: {
    when: "The reminders alone would be more texts on a day than the client agreed to.",
    en: "That would go over {N} texts on some days. Other days would fit, or a time within an hour of another plan.",
    es: "Así pasaríamos de {N} textos algunos días. Caben otros días, o una hora cerca de otro plan.",
    spoken: {
      en: "That would go over {N} calls or texts on some days. Other days would fit, or a time within an hour of another plan.",
      es: "Así pasaríamos de {N} llamadas o textos algunos días. Caben otros días, o una hora cerca de otro plan.",
    },
  },
  cap_q: {
    when: "The plans together would need more texts a week than the client agreed to.",
    en: "That would go over {N} texts a week. Which fits? 1 Fewer check-ins 2 Fewer days. Either is fine.",
    es: "Así pasaríamos de {N} textos por semana. ¿Cuál te queda? 1 Menos preguntas 2 Menos días. Las dos están bien.",
    spoken: {
      en: "That would go over {N} calls or texts a week. Which fits? Fewer check-ins: press 1. Fewer days: press 2. Either is fine.",
      es: "Así pasaríamos de {N} llamadas o textos por semana. ¿Cuál te queda? Menos preguntas: oprime 1. Menos días: oprime 2. Las dos están bien.",
    },
  },
  dur_q: {
    when: "The minutes are still missing.",
    en: "How many minutes will you give it? Like 5 or 10. Short is good.",
    es: "¿Cuántos minutos le vas a dar? Como 5 o 10. Poquito está bien.",
    spoken: {
      en: "How many minutes will you give it? Say a number, or press it and then pound. Short is good.",
      es: "¿Cuántos minutos le vas a dar? Di un número, o con teclas y luego la tecla de número. Poquito está bien.",
    },
  },
  dur_unclear_1: {
    when: "The answer was not a number of minutes.",
    en: "A number of minutes is all I need, like 5. A guess is fine.",
    es: "Solo necesito un número de minutos, como 5. Puede ser aproximado.",
    spoken: {
      en: "A number of minutes is all I need, like 5. Say it, or press it and then pound. A guess is fine.",
      es: "Solo necesito un número de minutos, como 5. Dilo, o con teclas y luego la tecla de número. Puede ser aproximado.",
    },
  },
  dur_unclear_2: {
    when: "A second answer was not a number of minutes.",
    en: "Let's start with 5 minutes. You can text CHANGE any time.",
    es: "Empecemos con 5 minutos. Puedes escribir CAMBIAR cuando quieras.",
    spoken: {
      en: "Let's start with 5 minutes. You can say change any time.",
      es: "Empecemos con 5 minutos. Puedes decir cambiar cuando quieras.",
    },
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
    spoken: {
      en: "Press a number from 1 to 8, or say it your way in a few words.",
      es: "Oprime un número del 1 al 8, o dilo a tu manera en pocas palabras.",
    },
  },
  ifthen_q: {
    when: "The client named what might get in the way.",
    en: "If {IF}, what could you do? A: {SUG1}. B: {SUG2}. Reply A, B, or your own idea.",
    es: "Si {IF}, ¿qué podrías hacer? A: {SUG1}. B: {SUG2}. Responde A, B o tu propia idea.",
    spoken: {
      en: "If {IF}, what could you do? To {SUG1}, press 1. To {SUG2}, press 2. Or say your own idea.",
      es: "Si {IF}, ¿qué podrías hacer? Para {SUG1}, oprime 1. Para {SUG2}, oprime 2. O di tu propia idea.",
    },
  },
  ifthen_unclear_1: {
    when: "The answer was neither A, B nor an idea.",
    en: "Reply A or B, or type your own idea. Or SKIP, and we go on.",
    es: "Responde A o B, o escribe tu idea. O SALTAR y seguimos.",
    spoken: {
      en: "Press 1 or 2, or say your own idea. Or press pound to skip, and we go on.",
      es: "Oprime 1 o 2, o di tu idea. O la tecla de número para saltar, y seguimos.",
    },
  },
  plan_echo: {
    when: "The plan is complete; goes before the question how sure the client is.",
    en: "Your plan: {P}, {WHEN}, {MIN} min. If {IF}, then {THEN}. Text CHANGE if that's not right.",
    es: "Tu plan: {P}, {WHEN}, {MIN} min. Si {IF}, entonces {THEN}. Escribe CAMBIAR si algo no va.",
    spoken: {
      en: "Your plan: {P}, {WHEN}, {MIN} min. If {IF}, then {THEN}. If that's not right, say change, or press 0 twice and then pound.",
      es: "Tu plan: {P}, {WHEN}, {MIN} min. Si {IF}, entonces {THEN}. Si algo no va, di cambiar, u oprime 0 dos veces y luego la tecla de número.",
    },
    segmentsMax: 2,
  },
  plan_echo_plain: {
    when: "The same for a plan with nothing in the way.",
    en: "Your plan: {P}, {WHEN}, {MIN} min. Text CHANGE if that's not right.",
    es: "Tu plan: {P}, {WHEN}, {MIN} min. Escribe CAMBIAR si algo no va.",
    spoken: {
      en: "Your plan: {P}, {WHEN}, {MIN} min. If that's not right, say change, or press 0 twice and then pound.",
      es: "Tu plan: {P}, {WHEN}, {MIN} min. Si algo no va, di cambiar, u oprime 0 dos veces y luego la tecla de número.",
    },
  },
  plan_unclear_1: {
    when: "The answer to the plan was neither a number nor a change.",
    en: "What changes: days, time, minutes or if-then? Or a number from 1 to 10 keeps it.",
    es: "¿Qué cambia: días, hora, minutos o el si-entonces? O un número del 1 al 10 lo deja así.",
    spoken: {
      en: "What changes: days, time, minutes or if-then? Say which. Or a number from 1 to 10, and then pound, keeps it.",
      es: "¿Qué cambia: días, hora, minutos o el si-entonces? Di cuál. O un número del 1 al 10, y luego la tecla de número, lo deja así.",
    },
  },
  plan_set: {
    when: "The plan is set for the first time.",
    en: "You're set. First reminder: {NEXT}. Text PLAN to see it, CHANGE to change it, PAUSE any time.",
    es: "Listo. Primer recordatorio: {NEXT}. Escribe PLAN para verlo, CAMBIAR o PAUSA cuando quieras.",
    spoken: {
      en: "You're set. First reminder: {NEXT}. Call or text any time to hear it, change it, or take a break.",
      es: "Listo. Primer recordatorio: {NEXT}. Llama o escribe cuando quieras para oírlo, cambiarlo o descansar.",
    },
  },
  set_again: {
    when: "The plan is set after a change.",
    en: "All set. Next time is {NEXT}.",
    es: "Todo listo. La próxima es {NEXT}.",
  },
});
