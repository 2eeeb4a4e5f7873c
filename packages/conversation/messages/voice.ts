/** What is said only on a call; everything else is the same copy, as a voice says it. */
import { messages } from "./message.ts";

export const voice = messages({
  call_hello: {
    when: "A call of ours begins, and a person answers; names who is calling and nothing else.",
    en: "Hi. This is an automated call from {CALLER}, which you asked for.",
    es: "Hola. Es una llamada automática de {CALLER}, que tú pediste.",
  },
  call_line: {
    when: "Somebody rings in from a number that we know. Says nothing about who is behind this line.",
    en: "Hi. This is an automated line, and nobody listens live.",
    es: "Hola. Esta es una línea automática, y nadie escucha en vivo.",
  },
  call_confirm: {
    when: "After that; nothing personal is said before the key.",
    en: "If this is your own phone, press 1 to go on.",
    es: "Si este es tu propio teléfono, oprime 1 para seguir.",
  },
  call_code: {
    when: "The same where the agency asks for the client's own code.",
    en: "To go on, press your four digits.",
    es: "Para seguir, oprime tus cuatro dígitos.",
  },
  call_keys: {
    when: "After that, in the first seconds of each call.",
    en: "To stop calls and texts, press 9. For help, press 0. To hear it again, press star.",
    es: "Para no recibir más llamadas ni textos, oprime 9. Para ayuda, 0. Para repetir, asterisco.",
  },
  call_no_code: {
    when: "The agency asks for a code, and whoever rings in has none yet.",
    en: "To use this line by phone, first text CALL ME to it. In a crisis, call 988 any time, or 911.",
    es: "Para usar esta línea por teléfono, primero manda el texto LLÁMAME. En una crisis, llama al 988 (oprime 2) o al 911.",
  },
  call_opted_out: {
    when: "Somebody rings in who has opted out.",
    en: "Calls and texts to this phone are off. If it is yours and you want them back, press 1. In a crisis, call 988 any time, or 911.",
    es: "Las llamadas y los textos a este teléfono están apagados. Si es tuyo y los quieres otra vez, oprime 1. En una crisis, llama al 988 (oprime 2) o al 911.",
  },
  call_stranger: {
    when: "An unknown number rings in. Says nothing about who is behind this line.",
    en: "This is an automated line. If you have a card with a code, text JOIN and the code to this number. In a crisis, call 988 any time, or 911.",
    es: "Esta es una línea automática. Si tienes una tarjeta con un código, manda JOIN y el código por texto a este número. En una crisis, llama al 988 (oprime 2) o al 911.",
    segmentsMax: 2,
  },
  call_voicemail: {
    when: "A machine answers; names nobody and nothing.",
    en: "This is a reminder you asked for. You can call back or text.",
    es: "Este es un recordatorio que pediste. Puedes llamar o escribir.",
  },
  call_over: {
    when: "A call is answered, or goes on, that has nothing to say any more.",
    en: "This is an automated call, and nothing more is needed. Bye for now.",
    es: "Es una llamada automática, y ya no hace falta nada. Hasta luego.",
  },
  call_menu: {
    when: "The client rings in and no question is open, or asks for the menu.",
    en: "For your plan and the next time, press 1. To tell how it went, 2. To leave word for {T}, 3. To move it to later, 4. Para español, oprime 5. For texts or calls, 6. To keep your last words private, 7. For a break, 8. To hear this again, press star.",
    es: "Para tu plan y la próxima vez, oprime 1. Para contar cómo te fue, 2. Para dejarle algo a {T}, 3. Para moverla a más tarde, 4. For English, press 5. Para textos o llamadas, 6. Para dejar privado lo último, 7. Para un descanso, 8. Para repetir, asterisco.",
    segmentsMax: 2,
  },
  call_close: {
    when: "No question is open any more.",
    en: "That's all. To finish, just hang up. For the menu, press pound.",
    es: "Eso es todo. Para terminar, solo cuelga. Para el menú, oprime la tecla de número.",
  },
  call_close_private: {
    when: "The same after the client has said something that the therapist will see.",
    en: "To keep that to yourself, press 7. To finish, just hang up. For the menu, press pound.",
    es: "Para dejarlo solo para ti, oprime 7. Para terminar, solo cuelga. Para el menú, oprime la tecla de número.",
  },
  call_still: {
    when: "Nothing came for a while; goes before the question once more, twice at most.",
    en: "No rush at all.",
    es: "No hay prisa.",
  },
  call_unclear: {
    when: "A key was not understood, or words were asked for; goes before the same once more.",
    en: "Sorry, I didn't get that.",
    es: "Perdón, no entendí.",
  },
  call_help: {
    when: "Somebody presses 0 before it is known who they are.",
    en: "I'm automated, and nobody listens live. In a crisis, hang up and call 988 any time, or 911.",
    es: "Soy una voz automática, y nadie escucha en vivo. En una crisis, cuelga y llama al 988 (oprime 2) o al 911.",
  },
  call_connect: {
    when: "After words of danger on a call.",
    en: "To be connected to 988 now, press 1.",
    es: "Para comunicarte con el 988 ahora, oprime 1.",
  },
  call_connecting: {
    when: "The client wants to be connected.",
    en: "One moment, I'm connecting you.",
    es: "Un momento, te comunico.",
  },
  call_trouble: {
    when: "Something went wrong on our side in the middle of a call.",
    en: "Sorry, something went wrong on our side. What was saved stays saved. Please try again later. In a crisis, call 988, or 911.",
    es: "Perdón, algo salió mal de nuestro lado. Lo guardado sigue guardado. Intenta más tarde. En una crisis, llama al 988 (oprime 2) o al 911.",
  },
  call_bye: {
    when: "The end of a call.",
    en: "Call back or text any time. Bye for now.",
    es: "Puedes llamar o escribir cuando quieras. Hasta luego.",
  },
});
