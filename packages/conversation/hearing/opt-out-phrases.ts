/** How people ask not to be texted any more. How each phrase is read is decided in opt-out.ts. */

const texts =
  "texts|messages|sms|reminders|notifications|alerts|spam|mensajes|textos|recordatorios|notificaciones|avisos|mensajitos|textitos|msgs|texting|messaging|massages";
const aText = `text|message|reminder|mensaje|texto|recordatorio|${texts}`;
const these =
  "the|these|those|this|your|all|any|my|more|getting|receiving|sending|with|of|me|such|los|estos|sus|tus|las|mas|recibir|de|con|please|daily|stupid|annoying|damn|fucking|automated|future|further|tantos";
const texting =
  "texting|messaging|contacting|bothering|bugging|harassing|spamming|calling|pestering|emailing|writing|notifying|reminding|annoying|msging|smsing|mandandome|escribiendome|molestando";
const text = "text|message|contact|msg|sms|bother|spam|harass|notify|bug|pester|dm|email";
const list =
  "list|lists|this|here|it|program|system|thing|texts|service|database|contacts|everything|group|chat|lista|listas|programa|sistema|grupo|servicio|mensajes";
const write =
  "escriba|escriban|escribas|escribais|mande|manden|mandes|envie|envien|envies|textee|texteen|textees|texten|textien|contacte|contacten|contactes|moleste|molesten|molestes|mensajee|mensajeen|mensajees|recuerden|recuerdes|hablen|busquen|busques";
const toWrite =
  "mandarme|enviarme|escribirme|textearme|molestarme|contactarme|llamarme|mensajearme|fastidiarme|chingarme|chingar|fastidiar|molestar|joder|acosarme|hablarme|recordarme";
const mailing = "mandar|enviar|escribir|textear|mandando|enviando";
const takeOff =
  "quitenme|quiteme|quitame|saquenme|sacame|saqueme|borrenme|borrame|borreme|eliminenme|eliminame|elimineme|bajenme|remuevanme|removerme|quitarme|sacarme|borrarme";

/** The whole text, politeness aside. */
export const wholeOptOuts = {
  out: `
    stop, stop it|this|that|now|all|everything|already|immediately|there, stop right now, stop all of this|it,
    just stop, not interested stop, no thanks? stop, no thank you stop, yall|guys|u|you|hey stop,
    you guys stop, stopall, stop already, stop stop, can you stop, will you stop, i want to stop,
    i want you to stop, i need you to stop, you need to stop, you can stop, u can stop, would you stop,
    i said stop, i say stop, stop . stop, i want|need|like to stop|cancel|quit|end, quit,
    quit it|this|now|already, i quit, end, end this|now|all, cancel,
    cancel it|this|that|me|all|everything|now|out, i cancel, cancel my subscription, unsubscribe,
    unsubscribe me|now, unsub, unsubscribed, unsuscribe, un subscribe, revoke, revoked, optout, opt out,
    opt me out, opted out, opting out, i opt out, remove, remove me, take me off, count me out, i want out,
    i am out of this, no more, enough, enough already, enough of this, leave me alone, leave us alone,
    go away, get lost, fuck off, f off, eff off, piss off, buzz off, back off, bug off, lose my number,
    wrong number|person|num|no|nmbr, spam, discontinue, desist, terminate, 🛑, ⛔, alto, alto ya,
    alto por favor, parar, para, para ya, pare, pare ya, paren, paren ya, parenle, parele, parale, ya para,
    ya paren, ya parenle, ya parele, detener, detenerse, detente, detenganse, detengan, baja, de baja,
    dar de baja, darme de baja, dame de baja, denme de baja, cancelar, cancela, cancele, cancelen, terminar,
    finalizar, salir, salirme, quiero salirme, quiero cancelar, quiero parar, quiero baja, desuscribir,
    desuscribirme, desuscribanme, desuscribir me, desinscribir, desinscribirme, anular, remover, no mas,
    ya no mas, ya no quiero, ya no por favor, ya no gracias, ya no mas por favor, basta, ya basta, basta ya,
    dejame en paz, dejenme en paz, dejame tranquila|tranquilo, dejenme tranquila|tranquilo,
    numero equivocado|incorrecto|erroneo, equivocado, no moleste|molesten|molestes|molestar,
    no me moleste|molesten|molestes, larguense, largate, vete
  `,
};

export const optOutPhrases = {
  // Leaving for good, whatever else is said.
  gone: `
    unsubscribe me|us|my|this|now?, < unsub, < unsuscribe,
    how|can|could|to|want|would do|can|i|you|like? you|i|to? unsub|unsuscribe, opt me|us|my|this out,
    < opt out, < optout, i opt out,
    want|like|wish|need|have|going|how|can|could|would|choose|here? do|you|i? to|i opt out, already opted out,
    opting out of, < opting out,
    take|remove|drop|delete|scratch|pull|cut|strike me|us off|from|out|outta of? ${these}? ${list},
    take|remove|drop|delete|scratch|pull|cut|strike my|this|our number|name|info|phone|contact|cell off|from|out|outta of? ${these}? ${list},
    get me|us|my|this|off off|out|number|name|contact|cell|of? off|from|out|of? of? ${these}? list|lists|program|texts|service|thing|contacts|system|group,
    get off ${these}? list|lists, remove|delete from ${these}? list|lists,
    take|remove|drop|pull|get|strike me|us off >, < remove me, please remove me,
    take|remove|delete|lose|forget|erase|scrub|drop|block|ditch my|this|our number|digits|cell,
    remove|delete|erase my|our name|contact >, take my|this|our number|name|cell off >,
    off your|the|this list, off this list, do not|dont call|contact|text list,
    i revoke|withdraw|rescind|retract|cancel,
    revoke|withdraw|rescind|retract|withdrawing|revoking my|consent|permission,
    i dont|never|didnt consent|authorize|agreed|consented|subscribed,
    i dont|never|didnt|havent consent|agree|ask|signed|sign|subscribe|opt|opted|opt? up for this|these|any|texts|your|messages >,
    never|didnt? signed|sign|subscribed|opted up|in|to for|to|this|these this|these|texts|any|your|messages? >,
    dont|not have my permission|consent, no longer wish|want|interested|care|consent|desire,
    no longer wanting, not interested in getting|receiving|texts|messages|this|these,
    < end|cancel|terminate|stop service|services|subscription|enrollment >,
    end|cancel|terminate|stop my subscription|enrollment|participation|membership|service|services|account,
    < wrong number|person|num, < you have|got|must|probably|may? have|got? the wrong,
    u|you|yall have|got|had|texting|texted|messaging the|a wrong,
    think|believe|guess you|u|that? have|got? the wrong number|person,
    this|it|that is|s|its|must be? a|the? wrong number|person|num, its the wrong number|person,
    thats the wrong number|person, not the right number|person,
    < wrong number|person sorry|buddy|bro|dude|lady >,
    want|wanna|let out of this|the|your program|list|thing|texts|group|service|it >, < i want out >,
    < want out >, dont? want to be part of this|the|it anymore|program, part of this program? anymore,
    done with these|the|your|getting|receiving ${texts}, done with this|the program|service, im done getting,
    < cease and desist, < discontinue, put me on your|the do|dont, blocking you|u|this|your,
    will|ill|gonna|going to? block|report you|u|this|your, reporting you|u|this|as,
    report|reported this|you as, im reporting, < darme|dame|deme|denme|dar|daranme|darnos de baja,
    quiero|quisiera|gustaria|solicito|pido|deseo|necesito|puede*|podria* que? me? den|dar*|una|la|de? de|por? baja,
    dar*|den de baja, desuscri*, desinscri*, desafili*,
    ${takeOff} de ${these}|la|su|esta|tu|este|ese|aqui|aca|el|del|esa? ${these}|la|su? ${list}?,
    < quitenme|quitame|quiteme|saquenme|borrenme|eliminenme|remuevanme >,
    quit*|borr*|elimin*|olvid*|remuev*|sac*|saqu* mi|este|mis numero|telefono|contacto|celular|nombre|datos de|del la|su|lista|sistema|tu?,
    quiten|quita|borren|borra|borre|eliminen|elimina|elimine|olviden|olvida|quite mi|este numero|telefono|contacto|celular,
    retiro|revoco mi, no autorizo, no doy|di|tienen|tiene|tienes mi|permiso|consentimiento|autorizacion,
    no les|te|le? di mi|permiso,
    cancelar|cancela|cancelen|cancele|cancelame|cancelenme mi|la|mis|los|el|esta|todo|todos? suscripcion|servicio|servicios|${texts}|inscripcion|registro|todo,
    cancelar|cancelen|cancela|cancele todo|suscripcion,
    quiero|quisiera cancelar|salirme|salir de esto|este|del|la|mi, quiero salirme,
    quiero salir de esto|este|la|esta|los,
    quitar|sacar|borrar|eliminar|quiten|saquen|borren|eliminen|quite|saque|borre me? de la|su|esta|tu|sus lista|listas|sistema,
    numero equivocado|incorrecto|erroneo, < equivocado, equivoc* de numero|persona|telefono,
    tiene|tienen|tienes|es? un|el? numero equivocado|incorrecto, este|ese no es el|su numero de|que,
    no es|soy la|el|su persona|numero que|de, voy a bloquear*|reportar* este|el|los|su?,
    los|te|les voy a bloquear|reportar, ya no me interesa, ya no quiero participar|pertenecer|estar en,
    no quiero participar|pertenecer|estar en|mas
  `,

  // Asking for an end to the texts. With a limit of time it is a break.
  end: `
    stop|quit|cease|end|discontinue|terminate|halt|cancel|disable|deactivate ${these}? ${these}? ${these}? ${texts},
    stop|quit|cease all|any|your|with|please|ever? ${texting} me|us|here|anymore|already,
    stop|quit ${texting} my|this phone|number|cell|line,
    stop|quit|cease ${texting} please|now|already|immediately|today|asap|everyone? >,
    stop|quit getting|receiving all|any? these|this|those|them|it|any|anything,
    stop|quit sending me|us|this|these|those|them|it|that|stuff|anything|shit|crap,
    stop|quit|end|cancel|disable this|these|the|your service|program|subscription|things|crap|shit|bullshit|nonsense|automated,
    stop|quit blowing|hitting me|my|up, stop with? the texts, stop asking me, stop signing me,
    make the|these|this|those ${texts} stop, make it|this|them stop texting,
    turn|shut|switch off ${these}? ${aText},
    turn|shut|switch this|these|it|them|that|everything thing|whole|texts? off,
    turn|shut|switch ${these}? ${texts} off, get rid of ${these}? ${texts},
    want|need|like|wish? ${these}? ${texts} to|would|should|must|need|have|has|gotta|will|can? please|just|now? to? stop|end|cease,
    want this|these|it|them all? to stop|end texting|>, no more ${these}? ${texts},
    no more of these|this|that|your|them, no more from|ok|of you,
    < no ${texts} please|anymore|ever|at|thanks? >, no more? ${aText} please,
    < no need to|for text|message|contact|send|texts|messages me?,
    dont|never ever|you|u? ever|dare? ever? ${text} me|us|again|anymore|this,
    dont|never ever|you? ${text} my phone|cell|number|line, dont need|have to ${text} me|us,
    dont|never ${text} please|ever|at|anymore|again? >, not to ${text} me|us|this|my,
    not ${text} me|us|this|my|anymore, you|u didnt|dont|stopped|not|stop|quit ${text} me|us,
    you|u stopped|stop|quit ${texting} me|us, dont|never write to? me|us|anymore|again|this,
    dont|never|not call|calling me|us|this|here again|anymore|ever|please|back? >,
    dont|never|not ever? call|calling me|us again|anymore|ever|please|back,
    dont|never|not ever? send|sending me|us|to|out? ${these}|no|nothing|anything|stuff|it|that|another|this|these|those|them|more|any? ${these}? ${texts},
    dont|never|not send me|us|this|these|those|anything|nothing|it|that|stuff|more|no|any anything|more|else|stuff|anymore|again|crap|shit|this|these|texts? >,
    dont|never|not send me|us this|these|those|anything|nothing|stuff|more|any|no|shit|crap,
    dont|never|not reach out to?, dont|never|not hit me up, dont|never remind me anymore|again|ever,
    dont|never|not|longer|didnt really|even? want|wanna|need|wish|care|like|ask for? ${these}|from|no|anymore? ${these}? ${texts},
    dont|never|not|longer|didnt really|even? want|wanna|need|wish|care|like|ask to? get|receive|be|have|see|hear|getting|read|receiving ${these}|from|no|anymore? ${these}? ${aText},
    dont|never|not really? want|wanna|need|wish to? get|receive|see|have? these|those|anything|nothing|any|them stuff|more|things|from|anymore|ever|crap? from|you|anymore? >,
    dont|never|not want|need this|it|that shit|crap|stuff|thing|service|program? anymore|service|program,
    dont|not really? want|wanna|wish|need|like to|being be|being|texted|contacted|messaged texted|contacted|messaged|bothered|notified|on|in|here|reminded|called|enrolled|subscribed by|this|the|anymore|your?,
    dont|not want|need|like|wanna you|u|yall|anyone|this|it guys|all? to? ever? ${text}|send|call|write|${texting}|sending|reaching me|us|anymore|anything|this|these|texts?,
    dont|never|not want|wanna|need|wish|care to hear|get|receive|talk anything? from|anything|any|more|to you|u|this|yall|more|these|else?,
    prefer|rather not get|receive|be|to get|receive|be? ${these}|texted|contacted|messaged? ${aText}?,
    rather|prefer you|u not|didnt|dont|stop to? ${text}|${texting}|send|call|contact?,
    rather not get|receive|have these|this|${texts},
    told|asked|said|tell|telling|asking you|u|yall|already all|guys|to? to? stop|quit ${texting}? me|us|please|texting|already|times? >,
    i already? said|told|asked you|to|i? no|to|said? stop|quit ${texting}? me|us|already|please? >,
    told you no|not? to? not? ${text}, asked you not to,
    how do|can|to|would|could i|you|we? stop|end|cancel|quit|disable ${these}? ${these}? ${texts},
    how do|can|to|would|could i|you|we stop|end|cancel|quit|leave this|it|these|them? >,
    how do|can|to|would|could i|you|we get off|out of? this|the|your|these|here,
    how do|can|to i|you make this|it|these|them stop,
    sick|tired|fed|had|over of|up|with|enough with|of? getting|receiving|${these}? ${these}? ${texts},
    enough with|of|already? ${these}? ${these}? ${texts}, enough with|of these|this|your,
    < leave me|us|my the|tf? fuck|hell|heck|f? alone, leave me|us alone >,
    < fuck|piss|buzz|bug|screw|back|f|eff off >, < go away >, < get lost >, please stop >, < just stop >,
    < go the hell|fuck away,
    < stop con|de|con|los|ya|mandar*|escribir*|enviar*|textear*|mandando*|enviando*|molest* los|${these}|mandar*|enviar*|escribir*? ${texts}|me|ya?,
    stop ya, no|ya|nunca vuelva|vuelvan|vuelvas|siga|sigan a? ${toWrite}|${mailing}, no ${mailing} mas|nada,
    no|ya|nunca me|nos|le|les? no? me|nos? vuelva|vuelvan|vuelvas|sigan|siga|sigas? a? ${write} mas|nada|ya|nunca|por|${texts}|esto|eso|otra|a? mas|nada|esto|vez?,
    no|ya|nunca no? me|nos vuelva|vuelvan|vuelvas|siga|sigan|sigas? a ${mailing}|llamar|contactar|molestar?,
    no|nunca me|nos llame|llamen|llames|marquen|marque|marques mas|ya|nunca|por|otra|a|aqui? >,
    no|nunca me|nos vuelva|vuelvan? a? llame|llamen|llames|llamar|marquen mas|ya|nunca|otra|por,
    dejen|deje|deja|dejar|dejenme|dejame|pare|paren|para|parenle|parele|parar de|en|ya ${toWrite},
    dejen|deja|deje|paren|pare|para|dejar de|en|ya|con ${mailing} me|esos|tantos|${these}? me|${these}? ${texts},
    dejen|paren|pare de|en|ya ${mailing}|molestar|chingar|fastidiar,
    paren|pare|para|parenle|parele|parale|alto|basta|fin|no|suficiente|ya|cesen mas|ya|con|de|a|estuvo|bueno|tantos|basta? mas|de|con|a|bueno? ${these}? ${these}? ${texts},
    ya estuvo bueno? de|con? ${these}? ${texts}, dejame|dejenme|dejeme|deje|dejen me? en paz,
    < dejame|dejenme|dejeme tranquil*|sola|solo|de,
    no|ya no? quiero|deseo|necesito|quisiera|pedi|gusta recibir|ver|que|tener|saber|mas|me|seguir|ya|de? recibiendo|me|recibir|mas|${these}|lleguen|manden? ${these}? ${these}? ${aText},
    no|ya no? quiero|deseo|quisiera que|de? ustedes|usted|tu|ya|nadie? que? me? sigan|estes|esten|vuelvan? a? ${write}|contactando|mandando|escribiendo|llamen|llames|llamando|mandandome|escribiendome|molestando,
    no|ya no? quiero|deseo recibir|saber|que|ver? recibir|nada|lleguen|llegue|recibiendo nada|mas|esto|de|eso|mensajes? mas|de|esto|ustedes|aqui? >,
    ya no quiero esto|nada|recibir|mas|estos|saber mas|de|esto|nada|ustedes? >, no quiero|deseo recibir,
    ya no quiero|deseo recibir, prefiero no recibir, prefiero que no me ${write},
    te|les|le? pedi que no|pararan|dejaran|pares, quiero que paren|dejen|pares|dejes|pare|deje,
    < apaga*|apaguen|quita|quiten ${these}|los|las? ${texts},
    como le|hago|puedo|se? hago|para? para|le? cancelar|cancelo|parar|paro|quito|detener|detengo|salgo|salir|salirme|quitar de|${these}? ${these}|esto|aqui? ${texts}?,
    no|ya mas ${texts}, no mas de|con esto|eso|estos
  `,

  // Only for a time.
  limit: `
    for a|an|the|about|like|next|at|maybe|just|another|this|rest|these|my|now? few|couple|#|little|some|several|next|rest|short|long|of|good? of|the|more? day|days|week|weeks|month|months|hour|hours|minutes|bit|while|now|today|tonight|moment|weekend|being|vacation|holiday|holidays|break|summer|finals|semester,
    for #, until, this week|weekend|month|morning|afternoon|evening|time, next week|month|few|couple|#,
    < today, today >, tonight, tomorrow, while, when im|i|its|we|my, during,
    over the? weekend|holidays|holiday|break|summer, im? on vacation|break|leave, temporarily,
    a few days|weeks, a couple of? days|weeks, a while, a bit, a week|month|day,
    # weeks|days|months|hours|week|day|month, time being, the next,
    through|thru monday|tuesday|wednesday|thursday|friday|saturday|sunday|the,
    on|for monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays,
    por ahora|hoy|unos|un|una|unas|esta|este|estos|dos|tres|#|el|lo|mientras, hasta,
    esta|este semana|noche|tarde|mes|fin|manana|dia, hoy, manana, mientras, cuando, durante,
    unos|un|una|unas dias|rato|tiempo|semana|semanas|mes, # dias|semanas|meses|semana|dia|horas,
    temporalmente, el lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin, proxim*
  `,
  moment: `right now, now please, at the moment, ahorita, ahora, ahora mismo, en este momento, yet`,

  // Less of it, or at another time.
  less: `
    so early|late|much|often|many|frequently, too early|late|much|often|many,
    that|this early|late|much|often|many, so dang|damn|freaking early|late|much|many, at night|work|school|#,
    in the morning|mornings|evening|evenings|afternoon|afternoons|middle, on weekends|weekdays|weeknights|my,
    before|after #, before|after noon|midnight|work|dinner|bed|lunch|dark|i, more than, twice a, times a|per,
    every hour, as much|often|many, early, late, during the, tan temprano|tarde|seguido|noche, tanto, tantos,
    tantas, demasiado|muy temprano|tarde|seguido|noche, en la|las noche|noches|manana|madrugada|tarde,
    los fines, a las #, antes|despues de las?, en el trabajo, de noche, de madrugada,
    los domingos|sabados|lunes
  `,
  // Somebody else's texts.
  others: `
    from|to|with|by my|his|her|him|them|their|people|an|a|work|someone|somebody|everyone|the|other|guys|dad|mom|boss,
    de|del|con|a mi|mis|el|ella|ellos|su|sus|jefe|la|otra|otras|otros|gente, al
  `,
};
