/** PLAN, STEPS and CHANGE: looking at the plan, and changing it. */
import { messages } from "./message.ts";

export const myPlan = messages({
  plan_now: {
    when: "The client asks for the plan.",
    en: "{P}: {WHEN}, {MIN} min. If {IF}: {THEN}. Next: {NEXT}.",
    es: "{P}: {WHEN}, {MIN} min. Si {IF}: {THEN}. La próxima: {NEXT}.",
    segmentsMax: 2,
  },
  plan_now_plain: {
    when: "The same for a plan with nothing in the way.",
    en: "{P}: {WHEN}, {MIN} min. Next: {NEXT}.",
    es: "{P}: {WHEN}, {MIN} min. La próxima: {NEXT}.",
  },
  plan_none: {
    when: "The client asks for the plan and there is none.",
    en: "There is no plan right now, and that's fine. Text CHANGE to make one, or CONCERN to ask {T}.",
    es: "Ahora no hay un plan, y está bien. Escribe CAMBIAR para hacer uno, o DUDA para preguntarle a {T}.",
  },
  plan_paused: {
    when: "The client asks for the plan during a break.",
    en: "On a break: {P}, {WHEN}, {MIN} min. Text RESUME any time to go on.",
    es: "En pausa: {P}, {WHEN}, {MIN} min. Escribe REANUDAR cuando quieras seguir.",
  },
  plan_held: {
    when: "The client asks for a plan that waits for a talk with the therapist.",
    en: "This plan waits until you and {T} have talked. Text CHANGE to start it sooner.",
    es: "Este plan espera hasta que hables con {T}. Escribe CAMBIAR para empezar antes.",
  },
  plans_now: {
    when: "The client asks for the plan and has two or three.",
    en: "Your plans: {PLANS}. Next: {NEXT}.",
    es: "Tus planes: {PLANS}. La próxima: {NEXT}.",
    segmentsMax: 2,
  },
  which_plan_q: {
    when: "The client has two plans, and it is not clear which is meant.",
    en: "Which one? 1 {A} 2 {B}",
    es: "¿Cuál? 1 {A} 2 {B}",
  },
  which_plan_q3: {
    when: "The client has three plans, and it is not clear which is meant.",
    en: "Which one? 1 {A} 2 {B} 3 {C}",
    es: "¿Cuál? 1 {A} 2 {B} 3 {C}",
  },
  steps_one: {
    when: "The client asks for the steps; each is sent on its own.",
    en: "Step {N} of {OF}: {STEP}. NEXT for the next.",
    es: "Paso {N} de {OF}: {STEP}. SIGUIENTE para el que sigue.",
    spoken: {
      en: "Step {N} of {OF}: {STEP}. To hear the next, say next.",
      es: "Paso {N} de {OF}: {STEP}. Para oír el que sigue, di siguiente.",
    },
  },
  steps_last: {
    when: "The last of the steps.",
    en: "Step {N} of {OF}: {STEP}. That's the last one.",
    es: "Paso {N} de {OF}: {STEP}. Es el último.",
  },
  steps_none: {
    when: "The client asks for the steps and none are written down.",
    en: "No steps are written down yet. Text CONCERN to ask {T}.",
    es: "Todavía no hay pasos escritos. Escribe DUDA para preguntarle a {T}.",
  },
  change_q: {
    when: "The client wants to change the plan and did not say what.",
    en: "What would you like to change? 1 Days 2 Time 3 Minutes 4 If-then 5 First step",
    es: "¿Qué te gustaría cambiar? 1 Días 2 Hora 3 Minutos 4 Si-entonces 5 Primer paso",
  },
  change_done: {
    when: "Days, time or minutes are changed.",
    en: "Done: {WHEN}, {MIN} min. Next time is {NEXT}.",
    es: "Listo: {WHEN}, {MIN} min. La próxima es {NEXT}.",
  },
  change_ifthen_done: {
    when: "The if-then is changed.",
    en: "Done. If {IF}: {THEN}.",
    es: "Listo. Si {IF}: {THEN}.",
  },
  change_step_done: {
    when: "The first step is changed.",
    en: "Done. First step: {STEP}.",
    es: "Listo. Primer paso: {STEP}.",
  },
});
