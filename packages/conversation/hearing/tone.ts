/** Hears how heavy a reflection is, so that the answer to it can be kind. Danger is heard elsewhere, and first. */

import { phraseBook } from "./phrase-book.ts";
import { read } from "./reading.ts";
import type { Words } from "./words.ts";

const bad =
  "stupid|idiot|dumb|moron|loser|failure|useless|pathetic|terrible|awful|horrible|garbage|trash|lazy|weak|broken|disgusting|ridiculous|incompetent|joke|disappointment|burden|mess|worst|screwup|crybaby|coward";
const very =
  "so|such|just|a|an|the|really|very|too|total|complete|fucking|freaking|always|being|kinda|pretty|still|that|piece|of|absolute|utterly|completely|totally";
const malo =
  "tont*|estupid*|idiota|inutil|floj*|fracasad*|fracaso|desastre|torpe|debil|patetic*|burra|burro|incapaz|cobarde|basura|malisim*|horrible|ridicul*|perdedor*";
const muy = "un|una|muy|bien|tan|el|la|mas|super|puro|pura|re|todo|lo";

const book = phraseBook({
  // Said of a task, a day or another person, these are no self-attack.
  aside: `
    im so stupid busy|tired|happy|excited, hate myself less, not stupid|dumb|lazy|worthless|a,
    dont hate myself, dont feel worthless|hopeless|stupid, isnt hopeless,
    less hopeless|numb|worthless|stupid|panicky|scared|afraid|anxious|nervous|sad|angry|overwhelmed|shaky|dread|pain,
    menos miedo|triste|ansios*|ansiedad|angustia*|panico|dolor|rabia|tristeza, wasnt awful|horrible|terrible,
    not awful|horrible|terrible|hopeless, didnt panic|cry, no panic, without panicking|crying, no llore,
    no soy tont*|inutil, numb from, numb my|feet|hands|toes|fingers|leg|legs|arm,
    my|foot|feet|hands|face|mouth|leg|arm went|is|was|are|were numb, shaking it|hands|his|her, shook hands,
    happy|good tears, crying laughing, laughing crying, cried laughing, awful lot, cry laughing
  `,
  "self-attack": `
    im|i am|i feel like? ${very}? ${very}? ${very}? ${bad}, im|feel|feeling like? ${very}? ${very}? ${bad},
    i suck, i really|just? suck at, i just? fail|failed at|again|everything|every|this|it|myself?,
    i always|keep|only mess|screw|fail|ruin|suck,
    i mess|messed|screw|screwed|ruin|ruined everything|it|this|up up? again|everything?,
    i fuck|fucked it|everything? up, i hate myself, i hate who|how|what i, hate myself, i disgust,
    im ${very}? no|not good at|enough|for?, im just? not good enough, not good enough, never good enough,
    no good at this|anything, good for nothing, i cant do anything|nothing|shit right,
    cant even do this|that|it|a|one|something|the?,
    i cant even do|get|handle|manage|breathe? this|that|it|a|one|something?,
    i never|cant get|do it|anything|this? right, whats|what is wrong with me, something is? wrong with me,
    my own? fault, all my fault, i blame myself, i deserve this|it|to?, i should be better|able|over?,
    im the problem, my own worst enemy, i let everyone|everybody|you|her|him down,
    im ${very}? bad at this|everything|it, its stupid i suck, ashamed of myself, disgusted with myself,
    disappointed in myself, mad|angry at myself, kicking|beating myself up?, i beat myself up,
    im not smart|strong enough, nobody likes me, everyone hates me,
    why am i like|so this|stupid|dumb|lazy|bad, no sirvo para? nada|esto?, no sirvo,
    soy ${muy}? ${muy}? ${malo}, soy lo peor, soy un cero,
    me siento como? ${muy}? ${muy}? tont*|estupid*|inutil|fracasad*|idiota|basura|fracaso, me odio,
    odio como soy, odio ser asi|yo?, me doy asco|verguenza|pena, no valgo nada|la?,
    no soy suficiente|capaz|buen*, todo|es? es? mi culpa, todo lo hago mal, todo me sale mal, nada me sale,
    nada hago bien, no hago nada bien, siempre lo? la? me? arruino|riego|fallo|echo todo?, siempre fallo,
    lo arruine todo?, la regue otra|de?, que me pasa,
    que tonta|tonto|estupida|estupido|idiota|bruta|bruto|inutil soy?, que mal estoy, soy mal* para|en,
    no puedo hacer nada bien?, ni eso|esto|para? puedo|sirvo?, me da verguenza ser, estoy mal de la cabeza,
    nadie me quiere
  `,
  distress: `
    hopeless, hopelessness, worthless, worthlessness,
    feel|feeling|felt|im|so|just|went|go|completely|totally? so|really|completely|totally|emotionally|kinda|just? numb,
    numbness, empty inside, feel so|really|completely|just? empty|nothing|dead, so empty, feel dead inside,
    relaps*, used again, drank again, drinking again, using again, got high again, binged and? purged|again?,
    purged, fell off the wagon, broke my sobriety, no hope, lost all? hope, losing hope,
    no point in? anything|trying|anymore|to?, what is the point >,
    what is the point of anything|life|living|trying|everything|it, no reason to get|try|keep?,
    nothing matters, nothing ever changes|helps|works|gets, nothing will ever? change|help|get?,
    never going|gonna? to? get better, will never get better, itll never get better, never get better|easier,
    i give up on everything|life, giving up on everything|life, dont care about? anything|anymore?,
    i hate my life|everything, hate my life, hate being me|alive,
    cant take it|this|much|any? anymore|more|much?, cant go on, cant cope, falling apart, fell apart,
    breaking down, broke down, at my limit, rock bottom, so alone, completely|totally|all alone, nobody cares,
    no one cares|understands|would, unbearable, in despair, despair*, desperate,
    everything is so? hopeless|pointless|dark|falling|meaningless, so dark, dark place, drowning in,
    meaningless, hollow, dont recognize myself, dont want to feel, cant feel anything, i feel nothing,
    sin esperanza*, no tengo esperanza*, perdi la esperanza, desesperad*, desesperacion, desesperanz*,
    no le veo ningun|el|mucho? sentido|caso|salida a|de nada|vivir|la|todo|mi|seguir?,
    no le veo sentido a nada, nada tiene sentido, sin sentido, nada me importa, ya nada me, nada vale la pena,
    no vale la pena nada|seguir?, para que sigo|seguir|intento|me?, ya no puedo mas, no puedo mas,
    no doy para? mas, me rindo, estoy rot*, estoy hart* de todo|vivir, odio mi vida, no siento nada,
    me siento ${muy}? ${muy}? vaci*|rot*|sol*|perdid*|hundid*|muert*|adormecid*|apagad*, vacio por dentro,
    vacia por dentro, recai, recaida, volvi a tomar|beber|usar|consumir|fumar|caer?, tome otra vez,
    todo esta? negro|oscuro|perdido, estoy en el hoyo, a nadie le importo, estoy sol*,
    nunca voy a estar|mejorar|poder|salir?, no hay salida, ya no tengo fuerzas, sin fuerzas para?,
    no tengo ganas de nada, sin ganas de nada, no valgo nada
  `,
  heavy: `
    cried, crying, i cry, cry, sob*, bawl*, weep*, wept, tears, teared up, in tears, broke down, panic*,
    panic attack|attacks, anxiety attack, shak*, shook, trembl*, hyperventilat*,
    couldnt|cant breathe|stop crying|shaking?, chest was|got|is|felt? so|really? tight|hurt|heavy|pounding,
    heart was? racing|pounding, awful, horrible, terrible, terrified, terrifying,
    scared me|to|so|the? death|much|shit?, devastat*, heartbroken, heartbreaking, brutal, dread*, nightmare*,
    flashback*, trigger*, dissociat*, overwhelm*, meltdown, melted down, spiral*, fell apart, lost it,
    freaked out, freaking out, grief, griev*, ashamed, humiliat*, so much pain, painful,
    hurt so|really much|bad?, hurts so|really much|bad?, rough, worst, miserable, sick to my, threw up,
    vomit*, nause*, torture, unbearable, really|so|too hard on|for|to?, it was so|too|really|very? hard,
    hardest thing, a lot came|comes up, brought back|up? a|so|all|bad|old|some|the?, memories, trauma*,
    depress*, so sad, really sad, so angry, rage, furious, screamed, screaming, suffocat*, drowning,
    choking up?, lump in my throat, couldnt sleep, so anxious, really anxious, very anxious, super anxious,
    llor*, lagrimas, solloc*, panico, ataque de panico|ansiedad|nervios?, temblando, temblaba, tembl*,
    me ahog*, ahogaba, ahogando, me faltaba el? aire, me falto el? aire, no podia respirar, no pude respirar,
    pecho apretado|me|se?, taquicardia, corazon me? latia|acelerado|se|muy?, espantos*, fatal, aterr*, terror,
    mucho miedo, me dio mucho? miedo|panico|pavor, pesadilla*, recuerdos, angusti*, abrumad*, destroz*,
    me derrumbe, me quebre, me rompi, me solte llorando|a, muy dificil|duro|pesado|fuerte|doloroso, dolor*,
    me dolio mucho?, duele mucho|tanto, muy triste, tristeza, mucha tristeza|ansiedad|rabia|angustia, rabia,
    furia, coraje, grite, nausea*, duelo, mucho dolor,
    me senti ${muy}? ${muy}? mal|fatal|horrible|triste|sola|solo|ansios*, me puse ${muy}? mal, un nudo en,
    insoportable
  `,
});

/**
 * Hears the tone of a reflection. `distress` is hopelessness, numbness, relapse; `self-attack` turns on the person who
 * writes; `heavy` is what a practice often brings up. The gravest that was said counts.
 */
export function hearTone(words: Words): "self-attack" | "heavy" | "distress" | undefined {
  const said = new Set(book.find(read(words)).map(({ meaning }) => meaning));
  return (["distress", "self-attack", "heavy"] as const).find((tone) => said.has(tone));
}
