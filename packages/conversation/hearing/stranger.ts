/** Hears who or what else may be at the other end: another person, a machine, somebody who asks who we are. */

import { phraseBook } from "./phrase-book.ts";
import { read } from "./reading.ts";
import type { Words } from "./words.ts";

const relative =
  "mom|mother|mum|mama|dad|father|papa|husband|wife|partner|boyfriend|girlfriend|bf|gf|brother|sister|son|daughter|roommate|friend|aunt|uncle|grandma|grandmother|grandpa|grandfather|cousin|caregiver|caretaker|nurse|parent|guardian|boss|coworker|spouse|fiance|fiancee|stepmom|stepdad|ex|spouse|esposo|esposa|hermano|hermana|hijo|hija|novio|novia|pareja|amiga|amigo|tia|tio|abuela|abuelo|prima|primo|cuidadora|cuidador|madre|padre|marido|companero|companera|suegra|vecina";

const people = phraseBook({
  // The owner speaks of somebody.
  aside: `
    this is my mom|moms|first|phone|number|new, this is the best|first|worst,
    i called|dialed|texted|had|gave the|a wrong, it was the wrong, a wrong number, got a wrong,
    from the wrong
  `,
  "wrong-number": `
    < wrong number|person|num|guy, < you have|got|must|probably|may? have|got? the|a wrong,
    u|you|yall have|got|reached|texted|texting|messaging the|a wrong number|person?,
    think|believe|sure you|u|that? have|got? the wrong, this|it is|s|its|thats a|the wrong number|person,
    not the right number|person, no one|body here? by|with|named? that, nobody here? by|with|named that,
    no one here by|named, there is|isnt no one|anyone here? by|named,
    dont know anyone|anybody|any named|by|called, this isnt her|his|their number,
    this is no longer his|her|their|that, this|my isnt|is a|my? not new the? number|phone? person|number?,
    just got this number|phone, i just got this number|phone, got a new number|phone and,
    new number who|wrong, this|its is? my? new number, not who you think, this number now? belongs,
    this isnt who you, isnt the|my|her|his? number|phone anymore,
    < numero|telefono equivocado|incorrecto|erroneo, < equivocado, equivoc* de numero|persona|telefono,
    tiene|tienen|tienes el? numero equivocado|incorrecto|mal,
    este|ese ya? no es el? su|numero|telefono numero|de|telefono?, no es el numero|telefono,
    no conozco a nadie|ningun|ninguna|esa|ese|ninguna?, aqui no hay|vive|es|conocemos|esta?,
    no hay nadie aqui|con|que|llamad*?, no soy la|el|esa|ese persona|que, ya no es el numero|telefono|celular,
    este numero ahora? es mio
  `,
  "other-person": `
    this|it is his|her|their|s|${relative} ${relative}, this is his|her|their ${relative},
    its his|her|their ${relative}, im|am his|her|their ${relative}, this is the? _ ${relative} >,
    this is _s ${relative}, < his|her ${relative} here, this isnt her|him|them, this is not her|him|them,
    im|i not her|him|them, not her|him its, on his|her|their phone, from his|her|their phone,
    using his|her|their phone, answering for him|her|them, texting for him|her|them,
    replying for him|her|them,
    he|she|they is|isnt|cant|asked|wants here|me|come|is|to? to? text|answer|reply|respond|talk|available|right?,
    she|he left her|his phone, i have his|her|their phone, holding his|her|their phone, found this phone,
    i found this phone, someone elses phone, this is not her|his|the? phone|owner?, wrong person but,
    soy|habla|es|le la|el|su? escribe|habla? ${relative} de|del, soy su ${relative}, soy la|el ${relative},
    habla su|la|el ${relative}, le escribe|habla|contesta su|la|el ${relative},
    ella|el no esta|puede|se aqui|contestar|encuentra|responder|disponible?, no soy ella|el,
    contesto por ella|el, desde su telefono|celular, este es el celular|telefono de mi|su,
    tengo su telefono|celular, encontre este telefono|celular, dejo su telefono|celular
  `,
});

/**
 * Hears that the phone is not, or not only, in the client's hands: it is somebody else's number, or somebody else is
 * answering. "Who is this" is a question of identity and neither.
 */
export function hearOtherPerson(words: Words): "wrong-number" | "other-person" | undefined {
  const said = new Set(people.find(read(words)).map(({ meaning }) => meaning));
  return (["wrong-number", "other-person"] as const).find((meaning) => said.has(meaning));
}

const machines = phraseBook({
  machine: `
    im driving right|and|with|now|so|but now? and|with|will|ill|so? .., < im driving and, do not disturb,
    sent from my car, driving focus, focus turned on, has|have notifications silenced, notifications silenced,
    auto reply|response|responder|replied, autoreply, autoresponder, automatic reply|response|message,
    this is an automated|automatic reply|response|message, automated response|reply|message, out of office,
    out of the office until|and|with|on|from|this?, i? cant talk right now sent|ill|i|im|call|whats|what|can?,
    cant answer right now ill, ill get|call|text? back? to you as|when soon|i,
    i will|ill get|reply|respond|return|call back? to|you|your? to? .. soon|possible|earliest|able|later|destination|when,
    can i call|text you later, will reply|respond|return|call .. soon|possible|later|when|destination,
    thank you for your|contacting|reaching|messaging message|us|out|text|email?,
    thanks for contacting|reaching|messaging, your message has been received, we have received your,
    this mailbox|number is|does not, message blocking|blocked, message not delivered|sent,
    the|this number|person|subscriber|mobile|customer you? are|is|have? texting|trying|dialed|called? .. unavailable|service|available|mailbox|reach,
    not in service, is not monitored, unable to receive, free msg, away from my|the phone|desk|office,
    currently away|unavailable|out|driving, business hours, if this is an emergency call|dial,
    ill see your message when, estoy conduciendo|manejando y|con|ahora|te|no|en?, < conduciendo,
    respuesta automatica, mensaje automatico, fuera de la? oficina,
    no puedo hablar ahora|en|ahorita te|llamo|mismo|que|este?,
    te llamo|respondo|contesto|escribo|devuelvo|marco luego|mas|cuando|en|al tarde|pueda|llegue?,
    gracias por su|tu|contactar*|comunicar*|escribir*? mensaje|contactar*|comunicar*|escribir*,
    su mensaje ha sido|fue, modo no molestar, no molestar, enviado desde mi auto|coche|carro?,
    en cuanto pueda, horario de atencion
  `,
});

/** Hears a machine that answers for its owner: a driving mode, an out-of-office note, a carrier's notice. */
export function hearAutoReply(words: Words): boolean {
  return read(words).length >= 2 && machines.find(read(words)).length > 0 && machineLike(words);
}

/** A person who drives says so in a word or two and stops there; a machine goes on about when it will answer. */
function machineLike({ text }: Words): boolean {
  return /auto|disturb|silenc|office|oficina|sent from|enviado desde|reply|respond|call you|text you|get back|message|mensaje|llamo|respondo|contesto|escribo|focus|service|unavailable|soon|later|whats up|conduciendo|cant talk right now\.|molestar|mailbox|when i/.test(
    text,
  );
}

const swear =
  "fuck|fuckin|fucking|fck|fuk|screw|damn|stupid|dumb|useless|shitty|worthless|fkn|effing|freaking|goddamn|crappy|idiotic|sucky";
const service =
  "bot|robot|machine|computer|ai|app|program|thing|service|bitch|asshole|idiot|moron|text|texts|system|software|chatbot|prick|dick|cunt|bastard|loser|jerk|dumbass|fucker|motherfucker|scum|pos|trash";
const insults = phraseBook({
  aside: `
    < fuck yes|yeah|yea|it|this|that|me|no|my|off|i|im|up,
    he|she|they|boss|ex|mom|dad said|told|called|yelled|texted .., im|i am a|an|so|such|the? a|an? ${service},
    i feel like .. ${service}, fuck you to|that|said, told him|her|them|my, said to him|her|them,
    called me a|an,
    my|the stupid|damn|fucking|dumb boss|ex|job|phone|car|brain|anxiety|head|dog|kids|neighbor
  `,
  abuse: `
    fuck|fck|fuk|screw|damn|eff|f you|u|ya|yourself|urself|yourselves|this bot|off bot,
    fuck this|the|your|that|you|off? stupid|fucking|dumb? ${service}, fuck you, fuckyou, fuk u, f u >,
    go fuck|screw yourself, go to hell, eat shit, suck my|a|it dick|cock|balls|bitch, kiss my ass,
    < shut the? fuck|hell? up, < stfu, kys,
    < you|ur|u|your|youre are|r? a|an|such|so|just|nothing? a|but|an? ${swear}? ${swear}? ${service} >,
    < you|this|youre|your|the|u|ur? ${swear} ${swear}? ${service},
    < you|u|youre|your are|r? so|a|such|an|fucking|just|too|all? fucking|so|a? stupid|dumb|useless|worthless|idiot|idiots|pathetic|trash|garbage|annoying|moron|morons|retarded,
    ${swear} bot|robot|chatbot|machine, hate you bot|stupid|robot?, i hate you >,
    hate this stupid|fucking|dumb? bot|robot, you suck, u suck, this bot sucks, bot sucks, < asshole,
    < bitch >, < dumbass, < moron >, < motherfucker, piece of shit|crap|garbage bot|robot|you|machine|app,
    you piece|pos? of shit|crap,
    vete|vayase|vayanse|chinga|chingas|ve? a? la|tu|su? a? la? chingada|mierda|verga|carajo|madre,
    chinga tu|su, chingen a, chinguen a, hijo|hijos de tu|su? puta|perra|madre, hijueputa, hdp,
    puto|pinche|maldito|estupido|inutil|mugroso|pendejo|tonto puto|pinche? bot|robot|maquina|sistema|aplicacion|app,
    eres|son? un|una|unos? pinche|puto|maldito? pendejo|pendejos|idiota|idiotas|estupido|estupida|estupidos|inutil|imbecil|basura|tonto|mierda|cabron|cabrones bot|robot|maquina?,
    < pendejo, < idiota >, < estupido >, < imbecil, < cabron >, callate el|la|ya|bot|pinche?,
    te odio bot|robot|maquina?, no sirves para?, que te den, a la verga contigo, maquina estupida|inutil,
    robot estupido|inutil|tonto|pendejo, bot estupido|inutil|tonto|pendejo, 🖕
  `,
});

/** Hears an insult at the service. Swearing in a reflection and insults at oneself or others are none. */
export function hearAbuse(words: Words): boolean {
  const found = insults.find(read(words));
  return found.length > 0 && found[0]!.meaning === "abuse";
}

const identity = phraseBook({
  asks: `
    < who is|are|r|am|sent|runs this|you|u|it|that|there|i?, < who this|dis|dat|u|sent|are|r, < whos this|it,
    who am i talking|texting|speaking, new phone who,
    is this|that even|really? a|an|for? real|actual? real|bot|robot|human|person|scam|spam|legit|fake|automated|ai|computer|machine|phishing,
    are you|u even|really|actually? a|an? real|actual? real|bot|robot|human|person|scam|spam|legit|fake|automated|ai|computer|machine|there|alive,
    am i talking|texting to|with? a? real? bot|person|human|robot|machine?,
    is anyone|anybody|someone|somebody even|actually|really? there|reading|here,
    is there a|an|anyone|someone? real|actual? person|human|there|reading,
    what is this number|about|for|from? >, what number is this, where are you texting from,
    how|where did you get my number, who gave you my number,
    what company|agency|clinic|office|organization is this, do i know you,
    < quien es|eres|habla|me|manda|escribe|sos|son este|usted|tu|ustedes|escribe|manda|habla|esto?,
    < de quien es, < de parte de quien, < con quien hablo|estoy|tengo?,
    eres|es esto|este? un|una|de? persona? robot|bot|persona|real|maquina|verdad|humano|humana|estafa|spam,
    esto es real|verdad|estafa|spam|un|una bot|robot|estafa?, es real esto?, hay alguien ahi|leyendo|real?,
    que numero es este, que es este numero, como consiguieron|consiguio|obtuvieron|tienen mi numero,
    quien les|te dio mi numero, de donde me? escriben|llaman|hablan
  `,
});

/** Hears somebody ask who writes to them, or whether we are real. */
export function hearIdentityQuestion(words: Words): boolean {
  return identity.find(read(words)).length > 0;
}
