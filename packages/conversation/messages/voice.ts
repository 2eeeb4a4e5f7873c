/** What is said only on a call; everything else is the same copy, read slowly. */
import { messages } from "./message.ts";

export const voice = messages({
  call_hello: {
    when: "A call begins, and a person answers.",
    en: "Hi. This is the automated call you asked for. Press 0 for help, 9 to stop calls and texts, star to hear it again.",
    es: "Hola. Es la llamada automática que pediste. Oprime 0 para ayuda, 9 para no recibir más, estrella para repetir.",
  },
  call_voicemail: {
    when: "A machine answers; names nobody and nothing.",
    en: "This is a reminder you asked for. You can call back or text.",
    es: "Este es un recordatorio que pediste. Puedes llamar o escribir.",
  },
  call_days: {
    when: "With the question about days.",
    en: "Press the days, 1 for Monday up to 7 for Sunday, then the pound key.",
    es: "Oprime los días, del 1, lunes, al 7, domingo, y luego la tecla de número.",
  },
  call_time: {
    when: "With the question about the time.",
    en: "Press the time as four digits, like 0 7 3 0. Then press 1 for morning or 2 for after noon.",
    es: "Oprime la hora con cuatro dígitos, como 0 7 3 0. Luego 1 si es de mañana o 2 si es de tarde o noche.",
  },
  call_number: {
    when: "With a question whose answer is a number.",
    en: "Press the number, then the pound key.",
    es: "Oprime el número y luego la tecla de número.",
  },
  call_record_q: {
    when: "Before the first open question on a call.",
    en: "May I record what you say, so it can be put in writing? Press 1 for yes, 2 for no.",
    es: "¿Puedo grabar lo que digas para ponerlo por escrito? Oprime 1 sí, 2 no.",
  },
  call_speak: {
    when: "With an open question, where the client agreed to be recorded.",
    en: "Say it in a few words after the tone, then press the pound key.",
    es: "Dilo en pocas palabras después del tono y oprime la tecla de número.",
  },
  call_unclear: {
    when: "A key or words on a call were not understood; goes before the question once more.",
    en: "Sorry, I didn't get that.",
    es: "Perdón, no entendí.",
  },
  call_private_q: {
    when: "After the last answer on a call.",
    en: "To keep that to yourself, press 1. To finish, just hang up.",
    es: "Para dejarlo solo para ti, oprime 1. Para terminar, solo cuelga.",
  },
  call_help: {
    when: "The client presses 0.",
    en: "In a crisis, hang up and call 988 any time, or 911. I'm automated. To reach {T}'s office, call {PHONE}.",
    es: "En una crisis, cuelga y llama al 988 (oprime 2) o al 911. Soy automático. La oficina de {T}: {PHONE}.",
  },
  call_bye: {
    when: "The end of a call.",
    en: "Thanks for your time. Bye for now.",
    es: "Gracias por tu tiempo. Hasta luego.",
  },
});
