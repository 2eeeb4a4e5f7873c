/** How people leave, and what only looks like it. */

import { expect, test } from "vitest";
import { carrierStartWords, hearCarrierWord, hearOptOut, hearWishToEnd } from "./opt-out.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const leaving = `
    stop
    STOP.
    Stop!
    stop please
    please stop
    stpo
    sotp
    stopp
    STOP ALL
    stop it
    unsubscribe
    unsubscibe me
    Unsubscribe please
    end
    quit
    cancel
    cancle
    revoke
    opt out
    opt-out
    I'd like to opt out
    how do I opt out of this
    dont message me again please
    stop texting me
    please stop texting me!!
    take me off this list
    remove my number
    lose my number
    leave me alone
    no more texts
    no more messages please
    i want out
    unsubscribe me
    wrong number
    sorry wrong number
    I think you have the wrong number
    quit texting
    quit messaging me
    stop sending me these
    stop sending these texts
    can you stop texting me
    could you please not text me anymore
    I don't want to get these texts anymore
    i dont want these texts
    I no longer want to receive these
    do not contact me
    Do not text this number
    dont text me
    never text me again
    get me off your list
    please remove me from this
    how do i stop these
    how do i make this stop texting me
    delete my number from your system
    I said stop
    i told you to stop texting me
    enough with the texts
    these texts need to stop
    cancel my subscription
    cancel the messages
    turn off the reminders
    stop bothering me
    stop calling me
    I revoke my consent
    fuck off
    go away
    STOP STOP STOP
    stop. who is this
    no stop texting me
    why wont you stop texting me
    im done with these texts
    i never signed up for this
    alto
    ALTO por favor
    parar
    baja
    cancelar
    ya no me escriban
    ya no me manden nada
    dejen de mandarme mensajes
    deja de escribirme
    no quiero mas mensajes
    no quiero recibir mensajes
    quitenme de la lista
    numero equivocado
    se equivocó de número
    borrame de su lista
    no me manden más textos
    no mas mensajes
    ya no quiero mensajes
    quiero darme de baja
    déjenme en paz
    basta
    no me escribas
    ya no me textees
    no quiero que me escriban
    cancelen los mensajes
    borren mi número
    ya no quiero recibir esto
    paren los mensajes por favor
    Stop messaging me
    pls stop
    STOP texting
    stop sending me messages
    Stop these messages
    stop the reminders
    i want you to stop
    I'd like to stop getting these
    can you stop sending these
    I do not wish to receive messages
    do not text me again
    don't ever text me again
    no more
    no more of these
    enough
    i dont want to be texted
    i don't want any more texts from you
    not interested in receiving these anymore
    take me off your list please
    please remove me from your list
    take my name off this
    delete my number
    forget my number
    leave us alone
    Quit it
    quit bothering me
    unsubscribe from this
    Unsubcribe
    how can i stop getting these texts
    how do i cancel
    i want to cancel
    cancel all messages
    cancel these reminders
    opt me out
    i wish to opt out
    opting out
    Revoke consent
    i didnt sign up for this
    you got the wrong number
    wrong person
    wrong number sorry
    this is the wrong number
    im blocking you
    I will report you as spam
    sick of these texts, stop
    I said stop!!
    stop it please
    stop now
    no me mandes mas mensajes
    no me manden mas mensajes por favor
    ya no me manden
    ya no manden mensajes
    dejen de molestar
    deja de mandarme textos
    no quiero estos mensajes
    ya no quiero que me escriban
    quítenme de su lista
    quiten mi número
    sáquenme de la lista
    dame de baja
    cancela todo
    quiero salirme de esto
    no molesten
    ya basta
    alto a los mensajes
    no me contacten
    número equivocado, por favor no escriban
    eliminen mi numero de su sistema
    paren
    ya párenle con los mensajes
    stop mandandome mensajes
    ya no me textees porfa
    🛑
    STOP
    stop.
    "stop"
    Stop thx
    stop plz
    STOPPP
    please stop these texts
    stop all messages
    stop with the messages
    stop w the texts
    i want the texts to stop
    i need these messages to stop
    make it stop texting me
    plz quit texting me
    quit sending me stuff
    do not send me anything else
    don't send me any more messages
    dont send me texts
    I don't wanna get these anymore
    i dont want this anymore
    i do not want to receive texts from you
    no longer interested, please remove me
    Remove me
    remove me from the program
    get me off this list
    take me off
    pls take me off this thing
    cancel my texts
    cancel service
    end these messages
    end texts
    end this
    I'm opting out
    I quit
    unsub
    unsuscribe
    pls unsubscribe me from this list
    never contact me again
    do not contact me again
    don't write me anymore
    dont ever call me again
    please don't bother me again
    you have the wrong person
    wrong #
    think you got the wrong number bud
    bug off
    get lost
    leave me tf alone
    no texts please
    enough already
    turn off texts
    how do i get off this list
    how do i turn this off
    how to unsubscribe
    no me vuelvan a escribir
    ya no me molesten
    ya no me mandes mensajes
    no me mande mas textos
    no quiero más textos
    ya no quiero textos
    no deseo recibir mensajes
    no quiero que me manden nada
    sáquenme de esta lista
    sácame de la lista
    quítame de tu lista
    bórrenme
    borra mi número
    cancelar mensajes
    cancelen todo
    salir
    detener
    se equivocaron de número
    tiene el número equivocado
    este no es el número de maria
    déjame en paz
    dejen de escribirme
    deja de molestarme
    paren de mandar mensajes
    alto por favor
    ya no más
    no more mensajes please
    stop los mensajes
    please ya no me escriban
    get me off of this list
    remove from list
    delete me from this
    take my number off your list
    take us off the list
    please stop contacting me at this number
    stop texting my phone
    i do not want these messages, take me off
    you guys need to stop texting me
    yall please stop
    ive asked you to stop
    i didn't consent to this
    i do not consent to these messages
    i no longer want to participate
    no longer want texts
    end all texts
    stop notifications
    end texts please
    don't need these reminders anymore
    i dont need these texts
    not interested please stop
    no thanks stop
    ok stop
    stop thank you
    por favor paren
    ya paren
    no quiero que me manden mensajes
    no quiero que me texteen
    no vuelvan a escribirme
    no me vuelvas a mandar mensajes
    por favor dejen de mandar mensajes
    ya no me interesa recibir mensajes
    quiero que dejen de escribirme
    me pueden quitar de la lista
    quiero que me quiten de la lista
    cómo cancelo los mensajes
    cómo le hago para que ya no me manden mensajes
    no mandar mas
    no mandes mas
    these are annoying pls stop
    who gave u my number? dont text me
    I changed my mind about this, no more texting
    i think ill stop getting these now
    dont txt me nomore
    bro stop texting me fr
    pls stop these automated msgs
    can u take my number off
    unsubcribe
    this is not her phone anymore, stop
    i want to quit this program
    I'd like to end my participation
    cancel everything
    no longer interested
    turn it off
    delete me from your system
    take me off this thing
    I don't want a robot texting me
    i rather not get these
    you can stop texting now
    I am requesting that you stop contacting me
    do not send me any more messages
    no more reminders
    dont remind me anymore
    S T O P
    stoppp
    🛑🛑🛑
    Stop thank you
    remove
    I moved on from therapy so you can stop these
    ya no voy con la doctora, ya no manden mensajes
    no me manden más
    ya no quiero nada con esto
    dejen de chingar
    no chinguen ya no manden
    como me salgo de esto
    como hago para que no me lleguen mas
    favor de no enviar mas mensajes
    no escriban mas a este numero
    se equivocó, yo no soy paciente
    sáquenme de la lista por favor
    elimínenme
    cancelo
    ya no deseo participar
    terminar
    no molesten mas
    párale ya
    BAJA
    no gracias ya no manden
    no me mandes mas nada che
    dejá de escribirme
    bórrame de ahí
    i'd appreciate it if you stopped texting me
    no more text messages to this number please
    do not text this number ever again
    i graduated from therapy no need to text me
    im not a patient there anymore
    enough texts
    enuf
    i cant take these texts anymore
    tired of getting these
    you text too much, stop
    drop me from the program
    delete me
    take my number out of ur system
    i want off
    let me off this list
    OPT-OUT
    unsubscrib
    stahp
    stop pls
    stop pleaseeee
    ya stop
    i want out of this
    i dont know who this is please stop texting
    u got the wrong number
    im not who you think i am, wrong number
    new phone who dis, stop
    why do you keep texting me? stop
    didnt i say stop
    second time asking, stop
    cancel please
    cancel these
    quit please
    quit messaging
    End subscription
    revoke consent
    i no longer consent to texts
    no longer want to participate
    i dont want to be in this anymore
    im over this texting thing
    im done w the texts
    no more of this
    please discontinue
    turn off notifications
    disable the texts
    shut up
    bye forever dont text
    don't send me stuff
    quit blowing up my phone
    stop buzzing me
    ya no mas
    ya no más por favor
    ya estuvo de mensajes
    me tienen harta con los mensajes
    no me manden textos
    no me esten molestando
    no me busquen
    no me hablen
    no quiero que me escriban mas
    quiero salir del programa
    sáquenme de esto
    quitar
    quitarme de la lista
    remuévanme
    quiero cancelar los mensajes
    desuscribirme
    darme de baja
    como me doy de baja
    solicito la baja
    deténganse
    deja de textearme
    dejar de recibir
    parar mensajes
    paren ya
    alto con los mensajes
    basta ya
    borra mi numero
    este no es el numero de maria
    aqui no vive ninguna maria, numero equivocado
    quien es? no me escriba
    los voy a reportar si no paran
    déjeme en paz
    no me interesa recibir mas mensajes
    ya no ocupo los recordatorios
    could you guys not text me anymore thx
    enough already with these reminders
    Please take my mother off of your texting list
    STOP u are spam
    how to stop these texts
    where do i unsubscribe
    i want these to stop
    want to opt out please
    id like off your list
    dont text, dont call
    no texting please
    i do not want any further communication
    no further contact please
    cease all texts
    i withdraw
    I'm no longer in therapy, please remove my number
    not using this anymore, cancel it
    im done, stop
    ok im done with this, unsubscribe
    just stop
    OMG STOP
    lol stop texting me
    sTOP
    Stop messages
    no mas textos
    ya no textos por favor
    no quiero seguir recibiendo estos mensajes
    dejenme de molestar
    deja ya de escribir
    favor de quitarme de la lista
    favor de no molestar
    les pido que me den de baja
    baja del servicio
    como me desuscribo
    como paro estos mensajes
    donde cancelo
    ya no participo
    mi hija ya no va a terapia, no manden mas
    no soy la persona que buscan
    te equivocaste de numero
    wrong person, stop
    hasta aqui, ya no me manden
    quiero salirme del programa
    quitenme de aqui
    ya no necesito recordatorios
    paren los textos
    ya pare
    parale a los mensajes
    no me interesa su servicio
    stop it already
    this is annoying stop
    i changed my mind i dont want to get texts
    i dont care about this take my name off
    cut it out with these texts
    i dont want any more of these
    ya no quiero seguir recibiendo esto
    quisiera que me quitaran de la lista
    ya no me lleguen mensajes
`;

const staying = `
    I used the STOP skill when I got mad
    I will do it at the end of the day
    stop for a couple of weeks
    pause the texts until monday
    can you not text me this week
    I couldn't stop crying
    I want to quit smoking
    my boss wont stop texting me
    I told him to stop calling me
    she stopped texting me back
    my friend cancelled
    cancel monday's
    the texts help dont stop
    dont stop texting me
    i almost wanted to stop the texts but no
    ending work late
    in the end it was ok
    no me dejaban salir
    deje de fumar
    parar un momento me ayudo
    step by step
    stay
    shop
    top
    I quit my job today
    my ex keeps texting me
    he wont leave me alone
    i cant stop thinking about it
    I stopped and took a breath
    stop and name one feeling
    stop scrolling and go to bed
    i want to stop drinking
    my mom cancelled on me
    had to cancel my appointment
    end of the week is better
    weekend
    my thoughts wont leave me alone
    no more coffee after noon
    i got a text from the wrong number lol
    i called the wrong number and panicked
    dont text me so early
    stop texting me so much
    please dont text me before 9
    dont message me until next week
    no texts this week please
    stop until friday
    I hope you dont stop texting me
    never stop these they help
    i muted the group chat so no more messages from my family
    told my ex to stop texting me
    asked her to leave me alone
    i blocked his number
    deleted his number
    dejé de escribir en el diario
    mi jefe no deja de escribirme
    le dije que no me escriba
    mi ex no me deja en paz
    no pude parar de llorar
    para mi fue dificil
    no me llama nunca mi hijo
    hoy no me escribas
    no me manden nada esta semana
    bajé las escaleras
    el bajo volumen ayuda
    paré y respiré
    quite tired
    quiet
    it ended well
    i quit instagram for a day
    stop, breathe, notice
    stop. take a breath. observe. proceed
    i wish he would stop texting me
    i dont want to text my ex
    i ended it with him
    my kids wouldnt stop fighting
    took a break from texting people
    remove the negative thought
    leave it as is
    i dont want to
    not interested
    i need to stop being so hard on myself
    the negative messages in my head wont stop
    no puedo dejar de pensar
    quiero parar de fumar
    mi mamá me dijo que ya pare
    cancelé mi cita
    se canceló la fiesta
    salí de mi casa
    alto nivel de estrés
    estoy harta de mi trabajo
    stop by the store
    i need to stop procrastinating
    had to stop halfway
    non stop crying
    bus stop
    i quit halfway
    end of my rope with these kids lol
    cancelled plans to do it
    i want to cancel my appointment
    cancel tomorrow's
    can we end the session early
    my therapist ended early
    leave it
    i left him alone
    my brother won't leave me alone
    i wish people would leave me alone
    he kept texting me and i ignored it
    told my sister to stop messaging me so much
    dont stop
    please don't stop the reminders they help
    i dont want you to stop
    stop for today
    no texts tonight please
    dont text me while im at work
    can you stop texting me at night
    please stop for now
    stop until the 5th
    i wrote down no more negative messages to myself
    i unsubscribed from all those store emails
    removed the app from my phone
    took my ex off my friends list
    i lost my number
    no quiero hacerlo hoy
    no quiero ir al trabajo
    no quiero parar
    no paré de pensar
    paramos a comer
    bajé de peso
    me dieron de baja en el trabajo
    cancelé la cita del martes
    hoy salí temprano
    mi hijo no me escribe
    mi novio ya no me manda mensajes
    quiero que mi ex deje de escribirme
    por ahora no me escriban
    no me manden mensajes hasta el lunes
    ya no lloro tanto
    basta de excusas me dije
    alto al fuego jaja
    ya no tengo miedo
    stoked
    steps
    finished
    the end
    weekends
    I'm at the end of the list
    enough sleep last night
    i had enough time
    i want out of this job
    i want out of this marriage
    stop light was broken so i was late
    i told myself stop
    my brain said quit but i kept going
    remind me to stop drinking coffee
    stopped
    i stopped smoking
    stop sign
    i practiced stop drop and roll with my class
    the STOP skill worked
    STOP skill helped
    used stop when i was mad
    I did stop and breathe
    stop and smell the roses
    can we stop for the summer
    stop for 2 weeks please
    please stop until after my surgery
    no more texts until january
    no texts this weekend
    dont text me tomorrow
    hold the texts till monday
    please dont text before noon
    text me less
    too many texts
    im so tired of my job
    leave me a message
    my kids leave me no time alone
    he said leave me alone and i did
    i said no more to my ex
    no more drinking for me
    i dont want to go to work
    i dont want to talk about it
    i dont want this feeling
    the end was hard
    until the end
    end of day works
    week ends are better
    cancel my monday
    cancel friday
    canceled plans again
    quit my job
    quitting vaping is hard
    i quit halfway through
    unsubscribed from emails felt good
    removed myself from the argument
    took myself off the group chat
    wrong answer
    i wrote the wrong number on the form
    my number is 8
    no quiero
    no gracias
    no puedo más con mi jefe
    ya no
    dejé el cigarro
    dejé de llorar
    no dejo de pensar en eso
    pararme temprano me cuesta
    me paré y salí
    baja autoestima
    alta
    altos y bajos
    mi mamá ya no me llama
    no me mandan mensajes mis amigos
    cancelaron la junta
    salir a caminar me ayudó
    salir con amigos
    fin de semana
    terminé
    i wanted to get out of here
    i need to get out of this place
    get me out of here
    got off the bus early
    get off my phone more
    i forget my name when i panic
    ya estuvo
    canceled
    cancelado
    i took my name off the schedule at work
    got out of it
    get off work at 5
    stop when the timer ends
    stop and breathe
    i should stop comparing myself
    stop worrying so much is my goal
    the reminder helps me stop and think
    i ignored his messages
    too many messages at work today
    no messages from him today
    i deleted the messages
    left the group chat
    i dont need these thoughts
    i want these feelings to stop
    make it stop
    i cant make it stop
    turn off the tv and do it
    turned off notifications for an hour
    turn off my phone at 9
    shut it down early
    leave work on time
    leave me with my thoughts
    people wont leave me alone at work
    wish my mom would leave me alone
    lost my phone number list
    cancel culture
    unsubscribing from drama lol
    done with these panic attacks
    im done with this day
    im done with this job
    sick of this week
    i quit biting my nails
    end of story
    end up crying
    no quiero mensajes de mi ex
    mi jefe me manda mensajes a toda hora
    borré el número de mi ex
    le dije que borrara mi número
    ya no quiero llorar
    ya no quiero a mi novio
    ya no me escribe mi novio
    que no me moleste mi suegra
    dejo de pensar cuando camino
    deja que te cuente
    déjame pensar
    para mañana
    para qué
    basta con respirar
    alto ahí me dije
    quítame la ansiedad
    me dio de alta el doctor
    dame de comer jaja
    stop and smell the roses lol i did that
    stop sign near my house triggered me
    i made myself stop and breathe
    cant stop eating
    need to stop comparing myself
    wish the thoughts would stop
    the pain wont stop today
    we stopped fighting
    dr said stop the caffeine
    i stopped taking my pills
    the therapist said to stop and count
    almost quit halfway but finished
    im not a quitter
    my therapist canceled our session
    cancel culture is crazy
    the end of the movie made me cry
    i ended up doing it in the car
    end of day is best for me
    until the end i stayed calm
    removed myself from the situation
    i deleted facebook
    my mom texts me too much
    got so many texts today
    read the messages from my sister
    no more drama for me
    leave me alone i told him
    i just want to be left alone by my ex
    told anxiety to go away
    turned off my phone and rested
    tired of feeling this way
    im done with my ex
    enough sleep finally
    i got the wrong bus
    para mi mama hice la cena
    para que sepas lo hice
    pare el carro y respire
    mi mente no para
    la parada del camion estaba llena
    mi hijo esta muy alto ya
    la fiebre ya le baja
    bajamos al rio
    cancelar la cita me dio culpa
    salir de la cama fue dificil
    quiero salir adelante
    salí del trabajo tarde
    al final si pude
    basta me dije
    deja te cuento
    me dejó mi novio
    me quité un peso de encima
    no mas azucar
    ya no quiero pelear con el
    ya no quiero sentirme asi
    no quiero ir
    mi hermana no me escribe
    estoy harta de la escuela
    numero de respiraciones: 10
    detuve mis pensamientos
    i paused before answering him
    had a break down yesterday
    broke up with him
    on hold with the bank for an hour ugh
    went back to church
    i feel like im back to my old self
    my friend starts her job monday
    later i felt better
    i felt busy but ok
    i changed my clothes and went out
    help from my sister made it easier
    god help me lol
    privately i cried
    mi terapeuta me dijo que respire
    spanish food tonight
    clase de ingles hoy
    my mom called me
    the STOP technique saved me today
    i hit stop on the alarm and meditated
    it was non stop today
    he didnt stop until i left
    got me to stop spiraling
    quit coffee, day 3
    they cancelled school again
    the ending made me cry
    toward the end i got sleepy
    i removed tiktok
    i took a list of groceries
    i texted my friend instead of isolating
    i messaged my dad for the first time in months
    i dont want to text him back
    i dont need my meds anymore she said
    i dont want to fight anymore
    i cant take my boss anymore
    tired of my moms messages
    fed up with my landlord
    i revoked his access to my account
    please stop is what i said in my head
    my kid said stop it mom
    i opted out of the party
    got out of bed
    get out of my head lol
    para ser honesta me costo
    pare en la iglesia un rato
    parar de trabajar a las 5 me ayuda
    deja que te cuente, hoy si pude
    dejé de ver noticias
    mi suegra no me deja en paz
    quiero paz
    mi jefe me manda mensajes de noche
    le mande un mensaje a mi hermana
    cancelé con mis amigas
    baja energia hoy
    bajar el ritmo me ayudo
    alto ahi ansiedad jaja
    me puse un alto
    quiero salir mas
    fin del dia y todo bien
    por fin pude dormir
    ya no aguanto a mi suegra
    ya no tanto
    me equivoque de camion
    quite el reloj de la pared
    terminar la lista me dio paz
    no me molesta tanto ya
    no me mandaron de la escuela
    i dont want you to stop texting
    why did you stop texting me
    did the texts stop?
    no quiero dejar de recibir los mensajes
    me quiero dar de baja del gym
    me quiero salir de la casa pero no puedo
    quiero cancelar la cita del lunes
`;

test("no wish to leave is missed", () => {
  expect(lines(leaving).filter((text) => !hearOptOut(clean(text)))).toEqual([]);
});

test("nobody is sent away who stays", () => {
  expect(lines(staying).filter((text) => hearOptOut(clean(text)))).toEqual([]);
});

test("an end for a time is a break, and fewer texts are a change", () => {
  const limited =
    "stop texting me until monday, no texts this week please, dont text me for a few days, no me escriban esta semana";
  for (const text of limited.split(", "))
    expect([text, hearWishToEnd(clean(text))]).toEqual([text, "for-a-while"]);
  const fewer =
    "stop texting me so early, dont text me before 9, stop texting me so much, no me escriban tan temprano";
  for (const text of fewer.split(", ")) expect([text, hearWishToEnd(clean(text))]).toEqual([text, "less"]);
  expect(hearWishToEnd(clean("stop texting me right now"))).toBe("for-good");
  expect(hearWishToEnd(clean("it stopped raining"))).toBeUndefined();
});

test("a carrier word is the whole text, in English, and nothing else", () => {
  for (const word of ["STOP", "Stopall", " unsubscribe ", "CANCEL", "End", "QUIT", "revoke", "OPTOUT"]) {
    expect([word, hearCarrierWord(clean(word))]).toEqual([word, "stop"]);
  }
  for (const word of ["START", "unstop"]) expect(hearCarrierWord(clean(word))).toBe("start");
  for (const word of ["HELP", "info"]) expect(hearCarrierWord(clean(word))).toBe("help");
  for (const word of ["stop please", "STOP!", "ALTO", "AYUDA", "yes", "stpo", "opt out", ""]) {
    expect([word, hearCarrierWord(clean(word))]).toEqual([word, undefined]);
  }
  expect([...carrierStartWords]).toEqual(["start", "unstop", "yes"]);
});
