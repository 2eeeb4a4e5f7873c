/** The answers of every numbered question, in the order of their numbers, with the words people use for them. */

import { menu } from "./choice.ts";
import { noPhrases, yesPhrases } from "./yes-no.ts";

const unclear = `
  not|isnt really|very|that|too|so|totally? clear, not sure what, doesnt|dont|didnt make|making sense,
  i? dont|didnt|cant really|quite? get|understand|follow, unclear, confus*, fuzzy, lost, huh,
  what do you mean, what does|is that|this|it mean?, makes no sense, need more info|detail|details|help,
  explain, vague, hard to understand, over my head,
  no lo|le|me|la? esta|queda|quedo|se|es? muy|tan? claro|clara|entiendo|entendi|entiende|comprendo,
  no entiendo|entendi|comprendo, confundid*, confuso, que significa, que quiere decir, explica*,
  no queda claro, poco claro
`;

const ratherNot = `
  < no|nope|nah|nel, rather|prefer not, prefer|would not to, i? dont|wont really? want|wanna|like|think,
  not for|right|now|today|yet|interested|happening|ready|comfortable|going|gonna|willing?, hard pass, < pass,
  skip it, count me out, no thanks, uncomfortable, prefiero|preferiria|mejor no,
  no quiero|gracias|deseo|me gusta|me interesa|me siento, ahora|ahorita|hoy|todavia|aun no, no ahora,
  no estoy lista|listo, para nada, no me animo
`;

const unsure = `
  unsure, not really|too|so|that|totally|entirely|quite? sure|certain|convinced, sort|kind of, kinda, sorta,
  maybe, perhaps, so so, somewhat, a little, a bit, partly, partially, iffy, eh, meh, idk, i dont know, mixed,
  on the fence, could be, might, doubt*, skeptical, possibly, half and half,
  not completely|entirely|fully|quite, depends, mas o menos, con dudas, no se,
  no estoy muy|tan? segura|seguro, quizas, quiza, tal vez, a lo mejor, un poco, regular, mas menos, dudo,
  dudas, tengo|algunas dudas, mitad y mitad, puede ser, depende, medio, algo, a medias
`;

const afraid = `
  nerv*, scar*, afraid, anxious, worr*, fear*, terrified, uneasy, apprehensive, intimidat*, miedo, nervios*,
  preocup*, ansios*, asusta*, temor, da cosa, angustia*
`;

const talk = `
  talk* to|with|it?, ask her|him|them|my?, discuss, speak with|to, check with, bring it up, with my therapist,
  therapist, counselor, hablar*, hablo, hablemos, platicar*, preguntar*, preguntale, preguntarle, consultar*,
  con mi terapeuta, terapeuta, psicolog*, comentar*
`;

const smaller = `
  small*, short*, less, fewer, reduce*, shrink, easier, lighter, cut it? down|back, tiny, tinier, simpl*,
  half, halve, downsize, scale it? down|back, lower, make it short|small|easy, baby step|steps, mas chic*,
  chic*, mas cort*, cort*, menos, reduc*, achic*, mas facil, facil, ligero, sencill*, mas pequen*, pequen*,
  bajarle, la mitad, mas simple, recort*
`;

const keep = `
  keep* it|this|that|going|the?, same, as is, as it is, leave it alone|as|how|the|be?, fine,
  its good|fine|ok|okay, good, ok, no change|changes, dont change, nothing, stay*, the same, unchanged,
  like it is, how it is, stick with, continue, it is fine|ok|good|what, dejar* asi|igual|como|lo?, dejalo,
  dejala, dejo, igual, asi, asi esta|como, misma, mismo, seguir*, sigo, sigue, esta bien, como esta,
  sin cambios, nada, lo mismo, mantener*, bien, continuar
`;

const breakWords = `
  paus*, break, rest, not now, time off, stop for, take a break, hold, on hold, breather, later,
  taking a break, not right now, time out, pausa*, descans*, ahora no, ahorita no, parar, un tiempo, un break,
  receso, respiro, despues
`;

const noTimeWords = `
  time, times, busy, no|enough time, ran|run out of time, hectic, schedule, work, works, working, job, shift,
  shifts, kid, kids, child*, baby, family, school, class, classes, homework, meetings, meeting, chores,
  overtime, deadline*, tied up, swamped, slammed, packed, crazy|long|busy day|week|schedule|night,
  too much going on, a lot going on, travel*, traffic, errands, life, husband, wife, caregiving, appointments,
  overbooked, company over, tiempo, ocupad*, trabajo, trabajando, chamba, jale, hijos, hijas, hijo, hija,
  ninos, nino, bebe, familia, escuela, clase*, turno*, tarea*, junta*, prisa, apurad*, no me da|dio tiempo,
  quehacer*, casa, mucho que hacer, no alcance|alcanzo, viaje, trafico, horario*, ajetread*
`;

const forgetWords = `
  forg*, slip* my mind, remember*, memory, spac* out|it?, blank*, didnt|dont|wont think of|about it,
  lose|lost track, absent minded, adhd, distract*, olvid*, se me fue, se me va, se me paso, se me pasa,
  no me acorde, no me acuerdo, acordarme, recordar*, memoria, despist*, distra*, se me borr*
`;

const putOffWords = `
  put* it|this|that|things off, put off, putting off, procrast*, laz*, later, postpon*, avoid*, motivat*,
  not|didnt|dont|wasnt|no feel|feeling|motivation|want like|it|to?, in the mood, unmotivated,
  push* it back|off?, delay*, excuses, excuse, dread, no energy, keep saying, couch, scroll*, phone, tiktok,
  netflix, tv, video games, discipline, start*, kept putting, kept pushing, blew it off, skipped,
  i|ill do it later, dejar* para, dejarlo, deje, dejo, lo deje, lo dejo, lo fui|estuve|ando|voy dejando,
  flojera, floj*, pereza, hueva, wueva, luego, despues, poster*, procrastin*, evit*, sin ganas, ganas,
  desidia, motivacion, animo, al rato, manana lo hago, no quise, celular, echando, dando largas, aplaz*,
  pospon*
`;

const wrongWords = `
  wrong, mess* it? up, messing up, not good|great at, bad at, mistake*, fail*, perfect*, do it right,
  doing it right, right way, judg*, screw* it? up, embarrass*, look|feel stupid|dumb|silly, suck at,
  not doing it right, good enough, criticiz*, mal hecho, hacerlo mal, hago mal, salga mal, sale mal,
  salir mal, equivoc*, errores, error, falla|fallar|fallo|fallarlo, perfeccion*, no soy buen*, pena,
  verguenza, hacerlo bien, juzg*, hacer el ridiculo, regar*, la riego, no sirvo
`;

const feelingWords = `
  feel*, anx*, sad, sadness, depress*, emotion*, mood, panic*, overwhelm*, upset*, scar*, fear*, afraid, ptsd,
  trauma*, nerv*, stress*, angry, anger, cry*, pain*, trigger*, worr*, grief, shame, guilt*, lonely, memories,
  hard feelings, flashback*, ashamed, numb*, sentir*, siento, sienta, sentim*, ansi*, triste*, depre*,
  emocion*, animo bajo, panico, abrum*, agobi*, miedo, estres*, enojo, llor*, dolor*, recuerdos, me pongo,
  me pone mal, mal, angusti*, culpa, duelo
`;

const notSureHowWords = `
  not really? sure how|what|where, i? dont|didnt|dunno really? know|understand|get how|what|where|it,
  idk how|what|where, not knowing, unclear, confus*, how to do|start?, understand*, unsure, instructions,
  lost, directions, no idea how|what, no clue, steps, what to do, where to start, no se como|que|bien|por,
  no sabia como|que, no entiendo, no entendi, confund*, como hacerlo, como empezar, como se hace,
  instrucciones, no me queda|quedo claro, por donde empezar, duda*, sin saber, no saber
`;

export const fitMenu = menu({
  yes: `${yesPhrases}, fits, it fits, i get it, me queda, se entiende`,
  "not-clear": unclear,
  "not-sure": `
    ${unsure}, doesnt|dont|might|may|wont fit|work|suit, dont see the|how|why?, whats|what is|wats the point,
    no point, pointless, no me queda|sirve|cuadra|convence, no le veo, no va conmigo, not for me
  `,
  "rather-not": ratherNot,
});

export const whyMenu = menu({
  yes: `${yesPhrases}, fits, it fits`,
  "sort-of": unsure,
  "not-really": `
    ${noPhrases}, doesnt|dont|dosent really? make|see|think|get|fit|apply, no point, pointless,
    whats the point, what is the point, no mucho, no tiene sentido, no le veo, no me cuadra|convence|hace,
    no entiendo, not much, no sense, disagree, useless, inutil, poco
  `,
});

export const comfortMenu = menu({
  ok: `
    ${yesPhrases}, comfortable, excited, confident, willing, im ok|fine|good|ready, ok, fine, good, ready,
    bien, lista, listo, tranquil*, con ganas, emocionad*, comod*, contenta, contento, optimist*, hopeful,
    open to
  `,
  unsure: `${unsure}, ${afraid}, hesitant, hesitat*, reluctant, weird, raro, rara, inseguro, insegura, hmm`,
  "rather-not": ratherNot,
});

export const honestMenu = menu({
  ready: `
    ready, good, great, excited, lets go, lets do it, motivated, hopeful, eager, pumped, confident, curious,
    interested, positive, looking forward, happy, optimistic, con ganas, ganas, lista, listo, bien,
    emocionad*, animad*, motivad*, curios*, contenta, contento, feliz, esperanza*, optimist*
  `,
  dread: `
    dread*, ugh, heavy, heaviness, tired, exhaust*, dont want, resist*, avoid*, boring, bored, chore, annoy*,
    hate, burden, uff, overwhelm*, pressure, not another, groan, sigh, blah, yuck, pesad*, flojera, pereza,
    hueva, no quiero, sin ganas, cansad*, cansancio, agobi*, abrum*, aburrid*, aburrimiento, obligacion,
    me pesa, cero ganas
  `,
  "worry-wrong": `
    wrong, mess* it? up, fail*, ${afraid}, not good at, bad at, perfect*, judg*, do it right, doing it right,
    embarrass*, mal, hacerlo mal, falla|fallar|fallo, equivoc*, pena, verguenza, juzg*, insegur*, no poder
  `,
  "not-much": `
    not much, nothing, none, neutral, fine, ok, meh, indifferent, whatever, no feelings, not a lot, dont feel,
    nah, no, nada, no mucho, neutro, normal, poco, indiferente, ninguna, ninguno, no siento, equis
  `,
  other: `other, something else, else, otra cosa, otro, otra, algo mas, algo diferente`,
});

export const historyMenu = menu({
  yes: `
    ${yesPhrases}, always, very, usually, often, a lot, every time, never finish*, never do, it has, it is,
    hard, difficult, struggl*, kind of, kinda, sort of, sometimes, a little, a bit, somewhat, at times,
    siempre, mucho, bastante, dificil, me cuesta, me ha costado, me costo, a veces, un poco,
    nunca termino|acabo|los|las|lo|la, mas o menos, casi siempre, muchas veces
  `,
  no: `${noPhrases}, it hasnt, hasnt, easy, not hard, nunca, ha sido facil, facil, casi nunca, pocas veces`,
  "first-time": `
    first time|one|try|therapist, my first, im new, new to, new,
    never done|had|tried|did|been? it|this|one|any|homework|practice|therapy?, primera vez?, soy nueva|nuevo,
    nueva, nuevo, nunca he|lo|la|habia, es la primera, just started|starting, recien
  `,
});

export const moreMenu = menu({
  now: `
    now, right now, ready, lets, go ahead, today, all, ${yesPhrases}, ahora, ahorita, ya, de una vez, hoy,
    todas
  `,
  "one-a-day": `
    one a|per|each|every day, a day, daily, later, tomorrow, slowly, spread, one at a time, little by little,
    not now, una al dia, al dia, diario, cada dia, una por, luego, despues, manana, poco a poco,
    de una en una, mas tarde
  `,
  no: noPhrases,
});

export const obstacleMenu = menu({
  time: noTimeWords,
  forgetting: forgetWords,
  "putting-off": putOffWords,
  "doing-it-wrong": wrongWords,
  "hard-feelings": feelingWords,
  "not-sure-how": notSureHowWords,
  other: `other, something else, else, none of these|those, otro, otra, otra cosa, algo mas`,
  nothing: `
    < nothing, < none, < no >, < nope, < nah, nothing really, cant think of anything, all good, im good,
    should be fine, no obstacles, nothing will, < nada, ninguno, ninguna, no creo que nada, todo bien, < nel,
    nothing comes
  `,
});

export const ifThenMenu = menu({
  first: `
    < a >, option|letter|letra|opcion|la|the|answer|with|like|pick a >, first one|option|choice|idea?,
    primera, primero, the former
  `,
  second: `
    < b >, < be >, < bee >, option|letter|letra|opcion|la|the|answer|with|like|pick|el b >,
    second one|option|choice|idea?, segunda, segundo, the latter, last one
  `,
});

export const confidenceRaiseMenu = menu({
  "less-time": `
    less|fewer time|minutes, short*, less, quicker, not as|so long, too long, half, menos tiempo|minutos|rato,
    minutos, mas cort*, cort*, menos, mas rapid*, menos largo, muy largo
  `,
  "fewer-days": `
    fewer|less days|times|often, days, day, once a week, one day, too many days, not every day, just once,
    menos dias|veces|seguido, dias, un dia, una vez, no todos los dias, menos veces
  `,
  "new-time": `
    new|different|another|other|better time|hour, change|move|switch the|my? time|hour, time, morning*,
    evening*, night*, afternoon*, later, earlier, too early, too late, otra hora, hora, horario,
    cambiar|mover la|de? hora, manana*, noche*, tarde*, temprano, luego
  `,
  "easier-step": `
    eas*, simpl*, smaller step?, step, steps, less hard, too hard, tiny, mas facil, facil, paso, pasos,
    sencill*, pequen*, menos dificil, chiquito, chico
  `,
  "talk-first": talk,
  keep: `${keep}, ${noPhrases}, idk, not sure, i dont know, no se, ninguno, ninguna, none`,
});

export const reasonMenu = menu({
  time: noTimeWords,
  forgot: forgetWords,
  "putting-off": `
    ${putOffWords}, tired, exhausted, worn out, sleep*, slept, asleep, cansad*, cansancio, agotad*, sueno,
    dormi*, me quede dormid*
  `,
  "too-hard": `
    too hard|much|big|difficult|heavy|scary|intense|long, hard, difficult, couldnt face, couldnt bring myself,
    ${feelingWords}, muy dificil|pesado|fuerte|mucho|largo, dificil, mucho, demasiado, me costo, no pude con,
    fuerte
  `,
  "not-sure-how": notSureHowWords,
  other: `
    other, something else, else, sick, ill, headache, migraine, hospital, emergency, pain, flu, covid, otro,
    otra cosa, otra, enferm*, dolor*, me senti mal, gripa, gripe, emergencia, algo mas
  `,
  "rather-not-say": `
    rather|prefer|would|id not to? say?, not say|saying|telling, dont want to say|talk|tell|get, none of your,
    no comment, private, personal, prefiero no, no quiero decir*|hablar|contar, mejor no, no te digo, privado
  `,
});

export const noTimeMenu = menu({
  shorter: smaller,
  "move-time": `
    move*, time, different time?, another time|hour, later, earlier, change it|the? time?, switch, reschedule,
    mov*, hora, otra hora, horario, cambiar*, mas tarde, mas temprano, pasar*, diferente
  `,
  keep: `${keep}, ${noPhrases}`,
});

export const forgotMenu = menu({
  earlier: `earl*, before, sooner, ahead, temprano, mas temprano, antes, con tiempo`,
  later: `late*, after, afterwards, tarde, mas tarde, despues, luego`,
  same: `${keep}, ${noPhrases}, hora igual, igual`,
});

export const putOffMenu = menu({
  dread: `
    dread*, heavy, heaviness, ugh, overwhelm*, pressure, resist*, hate*, pesad*, flojera, pereza, hueva,
    agobi*, abrum*, sin ganas, aburr*, bor*, depress*, sad, sadness, triste*, depri*
  `,
  worry: `${afraid}, anx*, panic*, stress*, ansi*, panico, estres*, wrong, mal`,
  tired: `
    tired, exhaust*, fatigue*, sleep*, drained, no energy, worn out, burnt|burned out, wiped, beat,
    low energy, cansad*, cansancio, agotad*, sueno, sin energia, fatiga*, rendid*, molid*, dormi*
  `,
  none: `
    ${noPhrases}, none, nothing, no feeling, not that i know, just lazy, idk, ninguna, ninguno, nada, no se
  `,
});

export const hardMenu = menu({
  "easier-step": smaller.concat(", step, steps, paso, pasos"),
  "talk-first": talk,
  keep: `${keep}, ${noPhrases}`,
});

export const againMenu = menu({ smaller, pause: breakWords, talk, keep: `${keep}, ${noPhrases}` });

export const easeMenu = menu({
  "keep-going": `
    ${keep}, ${yesPhrases}, go on, carry on, i want to, resume, im here, still here, seguimos, aqui sigo,
    aqui estoy
  `,
  smaller,
  pause: `${breakWords}, ${noPhrases}, its not the time, not a good time, now isnt`,
  talk,
});

export const welcomeBackMenu = menu({
  same: `
    ${keep}, ${yesPhrases}, same plan?, old plan, restart, start again, resume, back to it, mismo plan?,
    empezar, otra vez, retomar
  `,
  smaller,
  "stay-paused": `
    ${noPhrases}, stay paused, still paused, paus*, keep|stay it? paused, not yet|ready, break, longer,
    pausa*, seguir en pausa, en pausa, descans*, todavia no, aun no, mas tiempo
  `,
});

export const pauseLengthMenu = menu({
  "one-week": `
    one|a|1 week, week, a wk, 7|seven days, next week, una semana, semana, 7|siete dias, 8|ocho dias,
    this week, esta semana
  `,
  "two-weeks": `
    two|2|couple of? weeks, weeks, 14|fourteen days, fortnight, dos|2|par semanas, un par de semanas,
    quince|15|14|catorce dias, quincena, semanas
  `,
  open: `
    until i say|text|tell|want|come, i say so, idk, not sure, i dont know, dont know, indefinitely, open,
    no idea, ill let you know, ill tell|text|message you, whenever, for now, depends, forever, hasta que yo?,
    yo diga, yo digo, no se, yo te aviso, te aviso, les aviso, indefinid*, por ahora, depende, sin fecha
  `,
});

export const pauseOverMenu = menu({
  start: `
    start* again?, restart, again, resume, same, ready, back, im back, go, lets go, continue, begin,
    ${yesPhrases}, empezar, empiezo, otra vez, de nuevo, reanudar, retomar, seguir, continuar, volver,
    comenzar
  `,
  smaller,
  longer: `
    long* break?, more time|break|rest|days|weeks?, not yet, not ready, another week|month|break?, extend*,
    stay paused, still, pause*, rest, ${noPhrases}, mas descanso, mas tiempo, todavia no, aun no, otra semana,
    otro mes, otras, descans*, pausa, alarg*, seguir en pausa
  `,
});

export const reviewNextMenu = menu({
  keep: `
    keep* it|this|going?, same, continue, again, more of the same, stay*, as is, seguir* igual?, sigo, igual,
    mismo, lo mismo, continuar, asi, dejarlo asi, mantener*
  `,
  change: `
    chang*, adjust*, tweak*, different time, modif*, edit, shorter, smaller, easier, longer, adapt*, cambi*,
    ajust*, modific*, mas cort*, mas facil, otra hora
  `,
  new: `
    new, something new|else|different, try, another one?, different, next one, other, nuevo, nueva,
    algo nuevo, algo diferente, otra cosa, otro, probar*, distint*
  `,
  break: `
    break, rest, paus*, stop, done, nothing, time off, no more, not now, finish*, take a break, descans*,
    pausa*, parar, nada, ya no, terminar, un tiempo
  `,
});

export const sessionMenu = menu({
  yes: `
    ${yesPhrases}, we did, we talked, talked, talk* about it, she|he|they asked|did, a little, a bit, briefly,
    kind of, kinda, sort of, some, hablamos, platicamos, lo vimos, si hablamos, un poco, algo, poquito,
    me pregunto, lo comentamos
  `,
  "not-yet": `
    not yet, < no >, < nope, < nah, < not really, < no not|we|she|he|they, < nel,
    < no hablamos|tuvimos|nos|hubo, ran|run out of time, no time, didnt|havent|forgot get? to? talk?, cancel*,
    reschedul*, next time|session|week, todavia no, aun no, no nos? hubo|alcanzo|dio? tiempo?, faltó tiempo,
    no hablamos, no hubo|alcanzamos|pudimos|tocamos|salio, la proxima, se me olvido, se cancelo,
    no tuve sesion, no session
  `,
  "rather-not": `
    rather|prefer not, prefer|would not to, dont want to, none of your, no comment, private, personal,
    prefiero no, no quiero decir*|hablar|contar, mejor no, privado
  `,
});

export const everyOtherDaysMenu = menu({
  "mon-wed-fri": `mon* wed* fri*, mwf, m w f, lun* mie* vie*, monday, lunes, l m v, mon, lun`,
  "tue-thu-sat": `
    tue* thu* sat*, tths, t th s, tues* thur* sat*, mar* jue* sab*, tuesday, martes, tues, tue, m j s
  `,
  "name-days": `
    name, ill|let|me name|choose|pick|tell|say, my own, neither, other, different, none, yo digo, yo los digo,
    yo escojo|elijo, otros, ninguno, ninguna, diferentes, los digo yo
  `,
});

export const scheduleMenu = menu({
  "sunday-morning": `sun*, dom*`,
  "mon-wed-evening": `mon*, wed*, lun* mie*, lun* y mie*, mie*`,
  "weekday-mornings": `
    weekday*, every weekday, work days, workdays, entre semana, lunes a viernes, lun a vie, l a v,
    mon to|thru|through fri*
  `,
  "with-therapist": `
    decide, ${talk}, later, with, none, neither, not sure, idk, no se, decid*, con mi, con ella, con el,
    despues, luego, ninguno, ninguna
  `,
});

export const safetyResumeMenu = menu({
  start: `
    start* again?, restart, resume, again, ready, im ready, go, begin, continue, back, ${yesPhrases}, empezar,
    empiezo, otra vez, de nuevo, reanudar, retomar, seguir otra?, continuar, volver, comenzar, list*
  `,
  "stay-paused": `
    stay* paused?, paus*, not yet, not ready, keep|still it? paused, later, wait, ${noPhrases},
    seguir en pausa, en pausa, pausa*, todavia no, aun no, no estoy, luego, espera*, despues
  `,
});

export const planPartMenu = menu({
  days: `
    day, days, which days, weekday*, weekend*, fewer days, different day|days, dia, dias, que dias, otro dia,
    otros dias, fecha, semana,
    mon|monday|mondays|tue|tues|tuesday|tuesdays|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday,
    lunes|martes|miercoles|jueves|viernes|sabado|domingo
  `,
  time: `
    time, times, hour, when, clock, earlier, later, morning*, evening*, afternoon*, night*, different time,
    am, pm, hora, horas, horario, cuando, mas tarde, mas temprano, temprano, noche*, tarde*, manana*,
    otra hora
  `,
  minutes: `
    minutes, how long, length, duration, short*, long*, less time, amount, minutos, cuanto tiempo, duracion,
    cuanto, cort*, larg*, menos tiempo, menos, less
  `,
  "if-then": `
    if then, if, then, ifthen, obstacle, backup, plan b, si entonces, entonces, sientonces, obstaculo, el si
  `,
  "first-step": `step, steps, first step, start, begin*, primer paso, paso, pasos, pasito, inicio, empezar`,
});

export const clearMenu = menu({
  clear: `
    ${yesPhrases}, clear, clear enough, makes sense, got it, get it, understood, i understand, claro,
    se entiende, entiendo, entendido, queda claro
  `,
  "not-yet": `${unclear}, ${noPhrases}, not yet, todavia no, aun no`,
});

export const fewerCheckInsMenu = menu({
  weekly: `${yesPhrases}, weekly, once a week, fewer, less, una vez, semanal, menos`,
  keep: `${keep}, ${noPhrases}`,
});

export const callsMenu = menu({
  both: `
    ${yesPhrases}, both, all, everything, todo, todos, ambos, ambas, las dos, los dos, the two, call me, llamame
  `,
  reminders: `reminder, reminders, only|just the? reminders, recordatorio, recordatorios`,
  "check-ins": `check in, check ins, checkins, questions, question, preguntas, pregunta, registro`,
  none: `${noPhrases}, no calls, none, texts, text me, sin llamadas, ninguna, textos`,
});
