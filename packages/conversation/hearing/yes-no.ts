/** Hears yes and no. */

import { hearDigit } from "./digit.ts";
import { phraseBook } from "./phrase-book.ts";
import { read } from "./reading.ts";
import type { Words } from "./words.ts";

/** What says yes where yes is one of the answers. */
export const yesPhrases = `
  < yes, < yeah, < yep, < yup, < si, < sip, < simon, < aja, < uh huh, < mhm|mmhm|mhmm|mmhmm|mm hm|hmm,
  < y|ya|sep|aye|yh >, < affirmative, < afirmativo, < hell|heck|fuck yes|yeah, < si claro, < claro que si,
  < que si, < creo que si, < supongo que si,
  < ok|fine|good|great|perfect|cool|bet|deal|alright|aight|awesome|excellent|nice|word|roger|k >,
  < right|correct|true|exactly|totally|absolutely|definitely|certainly|indeed|gladly|surely|agreed|understood >,
  < sure, < for|fo|most sure|sho|certain, < of course >, < you bet, < you know it, < no doubt, < why not >,
  < sure why not, < ok why not, < i dont see why not, < dont see why not, < cant hurt, < couldnt hurt,
  < i guess|think|suppose|believe so, < guess so, < i guess|suppose yes|yeah|sure|ok?,
  < i guess thats|its ok|fine, < sounds|looks|seems like? a? good|great|ok|fine|perfect|nice|cool|plan|right|fun|fair,
  < thats|that|its|it|this|all|everything is|s|looks|would? be? totally|all|perfectly? fine|ok|good|great|right|correct|perfect|cool|alright|true|clear|fair,
  < fine|ok|good|cool|alright by|with me, < works for me, < that|it|this works, < that|it|this will work|do,
  < im ok|fine|good|cool with, < it|that all? makes sense, < makes sense, < clear, < got it, < gotcha,
  < i get it, < i understand, < all clear, < it|this|that does >, < it|that is >, < i do >, < i am >,
  < i will >, < i would >, < i can >, < i did >, < we did >,
  < i|id would? love|like|be|want to|it|that|happy|glad|down, < i want to, < i do want, < want to >,
  < would love to, < happy to, < glad to, < willing to, < im willing|happy, < i agree, < i accept,
  < i consent, < agree, < accept, < accepted, < i approve, < i confirm, < confirm, < confirmed,
  < you have my consent|permission, < sign|count|put me up|in|down,
  < im|i am in|down|ready|game|interested|up|sold, < ready, < subscribe,
  < lets do|go|try|start|begin|roll|rock it|this|that|ahead?, < let us do|go|try|start|begin, < go ahead,
  < go for it, < bring it on, < do it, < begin, < start, < get started, < lets get started, < get me started,
  < ill try|do|give|take it|that|this? a? try|shot|go?, < i can try|do it|that|this?,
  < no|not a? problem|prob|probs|worries|issue|biggie|sweat|objection|objections, < i dont mind, < dont mind,
  < nothing against it, < no hay? ningun? problema|pedo|lio|bronca|falla|inconveniente,
  < no tengo problema|inconveniente, < no me importa|molesta,
  < claro|dale|orale|vale|sale|andale|arre|va|jalo|sobres|listo|lista|obvio|vamos|perfecto|correcto|exacto|exactamente|genial|excelente|bueno|bien|cierto|entendido|adelante >,
  < claro|dale|orale|vale|sale|andale|va si|pues|bien|claro|dale|gracias, < dale pues, < va que va,
  < sale y vale, < sale pues, < va pues, < orale pues, < por supuesto, < desde luego >, < como no >,
  < por que no >, < con gusto,
  < esta|estoy|todo|suena|se|muy|asi esta|es|lo|ve|oye? muy|de|todo? bien|perfecto|claro|genial|excelente|acuerdo|correcto|ok|padre,
  < de acuerdo, < me parece, < asi es, < asi esta bien, < eso es >, < es correcto, < esta bueno, < todo bien,
  < se oye bien, < se entiende, < lo|le entiendo, < entiendo >, < tiene sentido, < tiene todo sentido,
  < quedo claro, < me queda, < me late, < me gusta, < quiero >,
  < quiero|deseo|quisiera|gustaria si? intentar*|hacer*|empezar|probar*|comenzar|participar|eso|seguir|continuar,
  < si quiero, < me gustaria, < me interesa, < me apunto, < apuntame, < anotame, < inscribeme,
  < cuenta conmigo, < estoy lista|listo, < acepto, < empezar, < comenzar, < hagamoslo, < intentemoslo,
  < vamos a darle, 👍, 👌, ✅, ✔, ☑, 🙌, 💯, 🆗, 🫡, 👏, 🤙
`;

/** What says no where no is one of the answers. */
export const noPhrases = `
  < no, < nope, < nah, < nel, < negative, < negativo, < n|na|neh|non|noup >, < nuh uh, < uh uh, < nopers,
  < no way, < no chance, < no thanks, < no thank you, < no sir|maam, < nah im good, < not a chance,
  < not really, < not at|that|so|too|very? all|much|interested|sure|keen?, < not interested, < not for me,
  < not today, < not now, < not right now, < not yet, < not this time, < not happening, < not gonna,
  < not going|comfortable|ready|willing?, < not >, < i would rather|prefer not, < id rather|prefer not,
  < i rather not, < rather not, < prefer not, < better not, < id rather you didnt, < i|we really? dont >,
  < i really? dont want|think|wanna|like|wish|care|agree|accept|consent|believe,
  < dont want|think|wanna|like|agree|consent, < i wont, < i cant, < i didnt, < we didnt, < i refuse,
  < i decline, < decline, < refuse, < im|am not, < i am not, < im good thanks?, < im ok thanks,
  < im alright thanks, < it|that|this really? doesnt|isnt|wasnt|dont, < it|that|this is|does not,
  < doesnt|isnt|wasnt|dont >, < doesnt|isnt really? make|fit|sense|right?, < thats not, < its not,
  < that is not, < it is not, < hard pass,
  < absolutely|definitely|certainly|of|probably|maybe|hell|heck|fuck|lord|god course? not|no, < of course not,
  < never, < nunca, < jamas, < ninguna, < tampoco, < incorrect, < incorrecto, < wrong >, < para nada,
  < nada >, < claro que no, < creo que no, < pienso que no, < yo creo que no, < mejor no, < que no,
  < por ahora no, < por el momento no, < la verdad no, < la verdad que no, < ahorita no, < ahora no,
  < todavia no, < aun no, < hoy no, < prefiero no, < preferiria no, < no quiero, < no gracias,
  < no me interesa, < ni loco|loca|madres|hablar, < de ninguna manera, < en absoluto, < nel pastel, < no creo,
  < no mucho, < no tanto, < no acepto, < no deseo, 👎, ❌, 🚫, 🙅, ✖
`;

/** What leaves it open: hedges, conditions, not knowing, asking back. */
const openPhrases = `
  but, pero, however, unless, aunque, except, excepto, only if, solo si, maybe, perhaps, depends, it depends,
  quizas, quiza, depende, possibly, posiblemente, tal vez, a lo mejor, yes and no, yes or no, si y no,
  si o no, not sure, no estoy segura|seguro, idk, no se, no idea, no clue, no one, no tengo idea, no entiendo,
  no comprendo, no le entiendo, i? dont|didnt really? know|understand|get|remember|see,
  i? cant tell|decide|remember, let me think|see|check, i need to think, i have to think,
  dejame|deja pensar*|pienso|ver, y si _, que tal si, que pasa si, < si puedo|pudiera|tengo|hay|fuera|pudiese|tuviera, < if, < yes if,
  < yeah if, < si cuando,
  who|what|when|where|which|how is|are|do|does|did|was|will|would|can|should|long|much|many|often|if|about|the|kind|happens|u|you|for,
  what|huh|who|how|why|when|where|que|quien|como|cuando|cual|cuanto ?, < what >, < huh >, < que >, < quien es,
  < que es, < de quien, ask me later, < later >
`;

const book = phraseBook({ open: openPhrases, yes: yesPhrases, no: noPhrases });

/**
 * Hears a yes or a no, as a word, a phrase, an emoji, or as 1 and 2 of a menu. A text that says both, hedges or
 * asks back is neither.
 */
export function hearYesNo(words: Words): "yes" | "no" | undefined {
  const digit = hearDigit(words, 2);
  if (digit !== undefined) return digit === 1 ? "yes" : "no";
  const said = new Set(book.find(read(words)).map((found) => found.meaning));
  if (said.size !== 1) return undefined;
  return said.has("yes") ? "yes" : said.has("no") ? "no" : undefined;
}
