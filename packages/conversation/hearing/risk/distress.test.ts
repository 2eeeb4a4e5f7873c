/** Heavy feelings without words of danger: told apart, and no alarm. */
import { hears } from "./testing/heard.ts";

hears(
  "distress",
  "a heavy feeling in English",
  `
    i feel hopeless
    i feel worthless today
    i hate myself
    i hate my life
    im a failure
    nothing matters
    i feel empty
    i feel so alone
    nobody cares
    i relapsed last night
    i cant stop crying
    im a mess today lol
    i felt useless at work but noticed the thought
    had the thought im a failure, wrote it down
    thought record: nobody likes me, evidence against
    ghosted again, feel unlovable
    i felt worthless for a bit but checked the facts
    used to hate myself, working on it
    shame spiral: im garbage. challenged it
    i never want to go back to that dark place
    leg went numb from sitting
    felt hopeless for an hour then it lifted
    numb from the dentist lol
  `,
);

hears(
  "distress",
  "a heavy feeling in Spanish",
  `
    me siento vacía
    no valgo nada
    me odio
    nada tiene sentido
    me siento muy sola
    recaí ayer
    tuve el pensamiento de que no sirvo y lo anoté
  `,
);

hears(
  "distress",
  "a heavy feeling in both languages in one text",
  `
    i feel really empty today
    im such a failure
    i hate who i am
    me siento muy vacía
    soy un fracaso
    i feel so hopeless today
    i hate myself for messing up
    feel numb and empty
    me siento sin esperanza
    me odio por eso
    im so empty inside
    hate myself today
    hopeless about everything
    me siento muy sola y vacía
  `,
);
