/** What people ask of the service, and sentences that ask for nothing. */

import { expect, test } from "vitest";
import { hearCommand, hearKeyword } from "./command.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const requests = {
  stop: `
    STOP
    please stop texting me
    take me off the list
    no quiero más mensajes
    unsubscribe
    leave me alone
    numero equivocado
    stop
    cancel
    don't text me anymore
    please take my number off
    i want to unsubscribe
    ya no quiero recibir mensajes
    quiero cancelar
    end
    optout
    quit
    STOPALL
    no mas
    stop the texts
    this is the wrong number
    dont text this number anymore
    dejen de escribirme por favor
    quit texting me
    no more messages
    ya no quiero mensajes
`,
  start: `
    START
    UNSTOP
    iniciar
    start texting me again
    turn the texts back on
    start
    sign me back up
    opt back in
    START please
    optin
`,
  resume: `
    RESUME
    im back
    i am back now
    ready to start again
    lets pick this back up
    ok im ready to get back to it
    reanudar
    ya regresé
    quiero seguir
    estoy de vuelta
    back from vacation
    can we start up again
    end my break
    continue
    lets start again
    I'm ready to start back up
    back now
    im home from the hospital, ready to start again
    unpause please
    vamos a empezar de nuevo
    ya estoy lista
    quiero retomar
    ya volví
    can you start my reminders again
    let's keep going
    resume please
    resume my plan
    im back!
    ok im back from my trip
    back in town
    ready when you are
    i want to start again
    lets get going again
    can we continue
    restart
    un pause
    ya podemos seguir
    ya llegué de viaje
    listo para continuar
    quiero volver a empezar
    lets start over
    resume texting
    i'm back, sorry
    ready to start back
    pls start again
    we can start again
    take me off pause
    continuar por favor
    ya estoy de regreso
    resume
    i am back
    ready to go
    ya regresé, quiero seguir
    keep going
    im ready
    reanuda
    sigamos
    continuar
    you can start asking me again
    despausar
`,
  pause: `
    PAUSE
    pausa
    I need a break
    need to take a break for a while
    can we pause this til monday
    going on vacation next week
    im out of town until sunday
    necesito un descanso
    me voy de viaje hasta el lunes
    stop for a couple of weeks
    put this on hold
    not this week
    hold off for now
    too much going on right now
    dont text me this week
    dame unos días
    esta semana no
    maybe this isnt the right time
    im having surgery on tuesday
    paus
    break
    pause it
    pls pause my reminders
    pause for 2 weeks
    taking a break
    can we take a break from this
    i need some time off
    on vacation til the 15th
    I'll be out of town next week
    traveling for work until friday
    no texts until monday pls
    stop until next month
    can you stop for a while
    pause this week
    not a good month for this
    life is too crazy right now, can we hold off
    i cant do this right now, maybe in a few weeks
    pausa por dos semanas
    quiero tomar un descanso
    estoy de vacaciones
    voy a estar fuera hasta el domingo
    no me escriban esta semana
    ahora no es buen momento, quizás el otro mes
    pause texts
    i need to pause
    pause until next week
    hit pause for a few days
    can i take a week off
    taking a week off
    need a little break
    im going to mexico for two weeks
    gone until the 5th
    vacation next week
    having a baby any day now, need to pause
    finals week, can you stop til after
    skip this week please
    not right now, try me in a month
    i cant keep up with this right now
    its too much right now
    now is not the time for this
    quiero una pausa
    pausar
    pausa una semana
    voy a descansar unos días
    me voy a mexico una semana
    déjalo por ahora
    necesito tiempo
    pause this pls
    i need a break from this for a bit
    stop til monday
    can we hold off until after the holidays
    im in the hospital
    going camping this week
    no practice this week please
    quit texting me for a week
    things are crazy, can we pause
    maybe next month
    pausa hasta enero
    quiero descansar una semana
    ando de vacaciones
    no me manden mensajes por dos semanas
    need a break
    pause for a week
    can we stop for a month
    im on vacation til monday
    not this month
    necesito un descanso de esto
    on vacation next week
    pausemos hasta el lunes
    going out of town for 10 days
    deten los mensajes esta semana
    too much going on right now maybe in a month
    ponlo en pausa
    can we take a week off
    stop for the rest of the week
    i'll be in the hospital til friday
    taking a break till june
    paren hasta enero
    me voy a mexico dos semanas
    esta semana no por favor
    quiero parar por un mes
    por ahora no, tal vez el proximo mes
    im moving this week can we skip it
    pause these for a month
    can we take a break for 2 weeks
    having surgery, pause please
    para por dos semanas
    necesito descansar unos dias
    stop for the summer
    can this wait until after the holidays
    dejemoslo por unas semanas
    leave me be for a week
    i wont be around next week
`,
  later: `
    LATER
    snooze
    not right now
    in 20 min
    remind me in an hour
    ask me tonight
    im driving
    in a meeting
    busy rn
    give me an hour
    tomorrow
    can you remind me after work
    luego
    al rato
    ahorita no puedo
    estoy en el trabajo
    en una hora
    recuérdame a las 8
    mañana porfa
    hold on
    ltr
    after dinner
    ill do it later
    not now im working
    snooze 30
    30 min
    in a few hours
    later tonight
    try me at 8
    text me after 6
    can you text me in an hour
    one sec
    cant right now
    at work rn
    putting kids to bed, later
    when i get home
    tonight pls
    ask me tmrw
    remind me later
    ahora no
    luego te digo
    en media hora
    recuerdame mañana
    estoy en clase
    dame 10 minutos
    más al rato
    espérame tantito
    Later!
    laterr
    snooze please
    not at the moment
    give me 5
    5 min
    in a sec
    in an hr
    remind me at 7
    remind me again in 30
    try again later
    later today
    not a good time
    im at work text me at 6
    with my kids right now
    eating dinner
    about to drive
    after my shift
    when i get off work
    tonight at 9
    tomorrow morning
    can we do this later
    ahora estoy ocupada
    más tarde
    al rato te digo
    en 15 minutos
    mándame mensaje a las 9
    hoy en la noche
    cuando salga de trabajar
    no puedo ahorita
    not now thanks
    im in class
    at dinner
    15 more min
    remind me when i get home
    hit me up at 8
    ask me again tomorrow
    ahorita ando ocupada
    dame chance
    espérame
    me recuerdas en una hora
    ya casi, 10 min
    later pls
    not now
    in 30 minutes
    remind me tonight
    cant talk
    luego porfa
    gimme 10
    al ratito
    in an hour
    estoy ocupada
    mañana
    after work
    busy w kids
    can you ask me in an hour
    im with a client
    half an hour
    i'll do it after my show
    ando ocupado
    cuando llegue a casa
    recuérdame en 15 minutos
    en 10 minutos
    cooking, later
    en un rato
`,
  plan: `
    PLAN
    whats my plan
    what was i going to do
    what time did i pick
    show me my plan
    when is my next one
    cuál es mi plan
    cuándo me toca
    qué tenía que hacer
    remind me what im supposed to do
    i forgot what days i picked
    whats the plan again
    my plan pls
    can i see my plan
    what do i do again
    what days did i say
    when do i start
    when is it
    what time is my reminder
    how many minutes did i say
    what was the practice
    ver mi plan
    que me toca hoy
    a que hora era
    qué días puse
    remind me of my plan
    what's my plan?
    what is my plan for today
    whats next
    when do i do it
    when's my next practice
    what days are mine
    what am i supposed to be doing
    what was my if then
    send me my plan
    read me my plan
    whats my schedule
    cuál era mi plan
    dime mi plan
    qué días me tocan
    cuándo es la próxima
    qué sigue
    show plan
    what did i agree to
    what am i doing this week
    which days do i practice
    do i have practice today
    what is the practice
    whats the if then
    cuándo es mi práctica
    muéstrame mi plan
    que dia era
    plan
    what's my plan again
    when do i do this
    what was i supposed to do
    whats on my schedule
    me recuerdas mi plan
`,
  change: `
    CHANGE
    cambiar
    can we switch to mornings
    different time please
    move it to 7
    make it shorter
    a shorter one please
    can i do tuesdays instead
    5 min instead of 10
    quiero cambiar la hora
    más cortito por favor
    mejor los martes
    can it be earlier
    fewer days please
    drop fridays
    cancel monday's
    7 is too early
    reschedule
    change my time
    can we change it to 8
    need a different day
    wednesdays are better
    switch to weekends
    can we make it 5 minutes
    less days please
    10 min is too long
    move to evenings
    push it to 9pm
    that time doesnt work for me anymore
    i got a new schedule
    take off saturday
    something smaller
    cambiar la hora
    otro día por favor
    podemos hacerlo en la noche
    es muy temprano
    menos minutos
    ponlo a las 9
    stop texting me so early
    change plan
    i want to change something
    i need to change my days
    can we change the time
    can you move it to sundays
    make it later
    later in the day please
    too early in the morning
    8 is too late
    try 7 instead
    mornings dont work
    can i do it once a week
    only on weekends
    just 3 minutes
    shorter please
    can we make this easier
    add thursday
    i work nights now
    swap monday for tuesday
    cambiar hora
    cámbialo a las 6
    quiero otro día
    mejor en las mañanas
    puede ser más tarde
    más corto
    pásalo al viernes
    change days
    i want a different time
    can we do thursdays
    make it 9
    less time
    can you text me earlier
    earlier please
    2 min instead
    move tuesday to wednesday
    its too long
    not mornings
    hazlo más corto
    quiero hacerlo los domingos
    cambia el día
    a las 7 mejor
    change
    can we do evenings
    different day
    make it 10 minutes
    move it to sunday
    otra hora
    can it be shorter
    that time doesnt work
    cambiar minutos
    can we make it shorter
    cambialo a las 7
    less days pls
    podemos hacerlo mas corto
    menos dias
    thursdays dont work anymore
    20 min is too long
    add sunday
    cambiar dia
    quiero otra hora
    muy temprano
    mas corto por favor
    different practice
    change minutes
    i need a different day
    a las 9 mejor
    make it 10 min
    my schedule changed
    i cant do 7 anymore
    ya no puedo a esa hora
`,
  help: `
    HELP
    info
    menu
    who is this
    how does this work
    what can i do here
    are you a robot
    ayuda
    quién es
    qué puedo decir
    is this a real person
    what is this number
    help me
    help please
    menu please
    what are my options
    what is this
    who r u
    commands
    how do i use this
    is this a bot
    can i talk to a real person
    necesito ayuda
    como funciona esto
    quien eres
    opciones
    HELP!
    i need help
    how do i do this
    what do i text
    list commands
    what are the commands
    who am i talking to
    are you human
    what is this for
    who sent this
    qué es esto
    cómo se usa
    ayúdame
    menú
    halp
    what are you
    what is this thing
    hello who is this
    what commands can i use
    ayuda por favor
    quién me escribe
    esto es un robot?
    help
    what can i do
    i dont know how to use this
    que hago aqui
`,
  concern: `
    CONCERN
    i have a question
    tell my therapist i cant make it thursday
    can you ask dr r if this is normal
    is it normal that i feel worse after
    this isnt helping
    im confused about step 2
    whats the point of this
    i feel stupid doing this
    duda
    tengo una pregunta
    no entiendo el ejercicio
    dile a mi terapeuta que no puedo
    no me está sirviendo
    this is making me more anxious
    how do i do this exactly
    question
    i have a question for my therapist
    can you let her know im struggling with this
    pass this on to dr lee
    am i doing this right
    i dont understand the exercise
    is it ok to skip step 2
    this doesnt work for me
    i dont think this is helping
    this feels pointless
    this is stupid
    im worried im doing it wrong
    why do i have to write it down
    makes me feel worse
    i hate this exercise
    tengo una duda
    no le entiendo
    no sé cómo hacerlo
    para qué sirve esto
    esto es una tontería
    me siento peor después de hacerlo
    quiero hablar con mi terapeuta
    CONCERN please
    question for dr r
    i want to ask my therapist something
    can u tell her i had a panic attack
    let dr kim know i'll be late thursday
    tell dr r thank you
    whats this supposed to do
    how is this supposed to help me
    i dont see how this helps
    this makes me anxious
    this is a waste of time
    this is too hard for me
    im not sure how to do the breathing
    is it ok if i cry when i do it
    is this normal
    i dont like this one
    doesnt make sense to me
    i think im doing it wrong
    pregunta
    pregunta para mi doctora
    le puedes decir que no voy a ir
    no entiendo qué tengo que hacer
    esto no sirve
    es normal que me sienta peor
    no me gusta este ejercicio
    esto me da ansiedad
    questions
    i got a question about step 3
    please tell dr r im not doing well
    can i talk to my therapist about this first
    should i keep going if it hurts
    i dont know how to do this
    why am i doing this
    its not helping me
    i feel worse when i do it
    this seems silly
    not sure im doing it right
    do i have to write every day
    what if i cant do it
    dudas
    una pregunta para la doctora
    cómo se hace
    me hace sentir peor
    no creo que sirva
    this isnt working
    i dont get it
    tell my therapist
    can you pass something to dr r
    this feels dumb
    no le entiendo a esto
    esto se me hace tonto
`,
  private: `
    PRIVATE
    privado
    keep that between us
    dont tell my therapist
    please dont share that one
    make that private
    que quede entre nosotros
    no le digas a mi terapeuta
    i dont want her to see that
    keep this private
    dont show her that
    this is just between us ok
    can you keep that to yourself
    make my last note private
    please dont tell dr r about that
    esto es privado
    no lo compartas
    que ella no lo vea
    entre tú y yo
    private please
    keep it private
    can you not share that
    i dont want my therapist to see that
    dont put that in the note
    thats private
    don't tell anyone
    privado por favor
    no le cuentes
    no quiero que lo vea
    es confidencial
    keep this between us
    can this stay private
    dont share my last answer
    hide my answers
    i don't want this shared
    no se lo digas a nadie
    solo entre nosotros
    keep that private
    dont share that
    between us please
    no lo compartas con ella
    nomas para mi
`,
  delete: `
    DELETE
    delete all
    borrar todo
    delete that last one
    erase my data
    borra lo que dije
    forget what i said
    delete that
    delete my last message
    erase that please
    delete everything you have on me
    scratch that
    borra eso
    borra mi último mensaje
    elimina todo
    Delete it
    erase my last answer
    can you delete what i just said
    remove my last message
    delete all my stuff
    wipe everything
    borrar
    bórralo
    quiero borrar lo que escribí
    delete my answers
    delete this conversation
    erase all my info
    remove everything
    i want my data deleted
    borra mis mensajes
    elimina mis datos
    delete everything
    borra todo
`,
  language: `
    ESPAÑOL
    english please
    can you text in spanish
    no hablo inglés
    puedes escribirme en español
    en inglés por favor
    switch to spanish
    spanish
    en español por favor
    do you speak spanish
    can we do this in spanish
    i dont speak english well
    prefiero en español
    habla español?
    English
    inglés
    spanish pls
    can i get these in spanish
    i prefer spanish
    en inglés mejor
    no entiendo inglés
    háblame en español
    can you speak spanish
    espanol porfavor
    ingles porfa
    text me in english
    cambiar a español
    in spanish please
    español
    puedo escribir en español?
    me lo mandas en ingles
`,
  call_me: `
    CALL ME
    can you call me instead
    id rather talk on the phone
    llámame
    me pueden llamar
    prefiero que me llamen
    phone call please
    please call me
    can i get a phone call instead
    call me at 5
    i'd prefer calls
    call instead of text
    llámame mejor
    puedes llamarme
    por teléfono mejor
    call
    can someone call me
    i'd rather get a call
    my eyes are bad can you call
    i dont text well call me
    me puedes llamar mejor
    llámenme por favor
    can you guys call me
    call me tomorrow at 3
    i prefer phone
    voice calls please
    márcame
    quiero llamadas
    call me please
    can you call
    llámame por favor
    can i get calls not texts
`,
  none: `
    my mom called me crazy
    we planned a trip with my sister
    my plan is to sleep all day
    i changed my mind and went anyway
    nothing changed
    took a pause before i answered him
    my therapist is on vacation
    my boss went on vacation so i was slammed
    broke up with my boyfriend
    we took a break from fighting
    i helped my neighbor move
    it really helped
    asked for help at work
    had a private moment to breathe
    i kept it to myself instead of yelling
    erased his messages and felt lighter
    later that day i felt better
    sooner or later ill get it
    got back late from work
    i resumed my walks this week
    my spanish class was fun
    felt calm
    wrote down 3 thoughts
    did it at lunch
    my mind was quiet for once
    i noticed my jaw was tight
    started my new job
    i told my boss no
    hice una pausa y respiré
    me llamó mi hermana
    ayudé a mi mamá
    borré la app del celular
    cambié las sábanas
    la pregunta de mi jefe me molestó
    luego me sentí mejor
    my back hurts
    i questioned the thought
    it stopped raining so i walked
    moved my body a little
    it was a busy day
    he texted me later
    mañana veo a mi hija, estoy feliz
    hasta luego
    thanks
    ok
    lol
    did it and felt better
    i paused before replying to him
    was busy all day and felt stressed
    my friend helped me
    i changed the way i talked to her
    he called me lazy and i stayed calm
    deleted tiktok again
    my plan was to go but it rained
    had a question in my head all day but let it go
    told her how i felt
    i kept my private thoughts in the journal
    stopped at the park and sat
    we talked later and it was fine
    the break room was loud
    breathing helped
    noticed i was tense
    i ended the call politely
    it got better in the end
    quit scrolling and went to bed
    my ex texted me and i didn't answer
    i asked my boss for help
    took the bus instead of driving
    i'm proud of myself
    the spanish restaurant was loud but i stayed
    felt like canceling but went
    i resumed painting
    start of the week was rough
    cambié de ruta y llegué tranquila
    pausé un momento y respiré
    mi jefe me llamó la atención
    me ayudó mucho caminar
    terminé temprano
    paré de trabajar a las 6
    luego platicamos y todo bien
    borré su número de mi celular
    descansé un rato
    mi plan no salió pero estuvo bien
    hablé con mi hermana
    good night
    gracias
    noticed my shoulders were up by my ears
    i felt silly at first but then it got easier
    i stopped and looked around the room
    took a break from my phone
    it helped me sleep
    my daughter asked me a question and i answered calmly
    i had to change my clothes twice
    i kept switching between tasks
    i moved the chair to the window and sat there
    i want to be a better mom
    i need to work on my patience
    i want to get back to who i was
    back to square one
    i finally called my dad back
    my boss called me into the office
    he never calls me anymore
    felt like quitting but stayed
    the meeting ended early
    i didnt stop until i finished
    i ended up walking to the store
    talked to my sister about the plan for thanksgiving
    made a plan with my husband
    i told my therapist last week about my dad
    my therapist was right about the breathing
    i wrote a letter i wont send
    i erased it all and started over on paper
    i hid in the bathroom
    he kept it a secret from me
    my private journal is in my room
    they help when i am stressed
    my english is getting better, i spoke at the store
    i spoke spanish with my grandma and felt close
    tonight was calm
    tomorrow is my moms birthday and i feel sad
    the kids were in bed later than usual
    i waited in line without my phone
    later i realized i was hungry
    i realized i am always busy to avoid feelings
    busy mind but calmer after
    i have too much on my mind
    too many thoughts
    i was too early for my appointment so i sat and breathed
    mornings are hard for me, i felt heavy
    i got up earlier and it felt good
    i held my baby and cried
    sometimes i hold my breath
    hold my hand, thats what i wanted him to say
    i paused the movie and took three breaths
    i skipped the gym and felt guilty
    i deleted the email draft instead of sending it
    my ex wont stop calling me
    i asked him to stop yelling
    i wanted to stop the car and cry
    no more yelling in my house i told them
    felt ready for once
    i resumed eating lunch with coworkers
    it was just between us girls, nice night
    my sister said dont tell mom
    i didnt tell anyone at work
    noté que mi respiración era corta
    me sentí mejor después de caminar
    hoy pude decirle que no a mi mamá
    mi hija me ayudó con la cena
    cambiamos los muebles y me sentí bien
    le pregunté a mi jefe si podía salir temprano
    me dio pena pero lo dije
    llamé a mi hermana y lloramos
    estaba ocupada y se me pasó el coraje
    mañana es el cumpleaños de mi mamá
    hablé en inglés en el trabajo y no me dio pena
    borré sus fotos
    paré el carro y respiré
    quería parar pero seguí
    seguí caminando aunque estaba cansada
    volví a cantar
    regresé a la iglesia
    tomé un descanso de las noticias
    mi esposo me dijo que ya basta
    sentí que podía
    estoy aprendiendo a esperar
    esperé diez minutos antes de contestarle
    luego de eso me calmé
    más tarde me di cuenta que tenía hambre
    la próxima semana es mi operación y tengo miedo
    i was going to call her but didnt
    i called my grandma
    stopped for coffee then did it
    ended up crying in the car
    it was the end of a long day
    my break was too short
    on my break i did the breathing
    i cancelled my gym membership
    helping my mom move this weekend
    helped a stranger today
    i planned my meals
    i changed my sheets like we said
    change is hard
    felt private and safe
    deleted the game off my phone
    i said no to my boss and nothing bad happened
    my chest was tight then it eased
    i am back to sleeping 8 hours
    went back to church
    my back is killing me
    my son is learning spanish
    i was too busy worrying
    a busy day but good
    ya no me duele tanto
    me ayudaron mis vecinos
    cambié mi rutina y dormí mejor
    el plan de mi hermana salió mal
    llamé al doctor
    pregunté en la escuela
    terminé de limpiar
    lo hice en privado
    good
    👍
    hello
    i called out sick
    felt like i could stop and breathe
    the plan is to see my sister sunday
    asked a question in class
    talked about it in private with my wife
    i changed jobs
    i left early and felt guilty
    late again and panicked
    i put my phone on silent
    i was pausing a lot
    english class went fine
    my mom helped with the kids
    kept busy all day
    i finished early
    tomorrow i see my doctor
    the same thoughts came back
    resumí el libro
    cambió el clima
    me pidió ayuda mi vecina
    mi pregunta es rara lol
    descansé bien
    ok thanks
    yes
    no
    i stopped to breathe
    my mom called
    i helped my dad
    took a break and felt better
    i planned it out
    went to bed later
    had lunch with my boss
    ended on a good note
    deleted her number
    cambié la llanta
    ayudé en la escuela
    felt okay
    I used the STOP skill in traffic
    at the end of the day im proud
    my mom wont quit bugging me
    basta de excusas, hoy lo hago
    para la practica de hoy use el cuaderno
    no paro de pensar en el trabajo
    the bus stop was crowded so i breathed there
    stopped myself from yelling
    end of the week is hard
    my texts to my ex dont help
    mi ex no deja de escribirme
    salir a caminar me ayudo
    me dejaron en paz por fin
    I left him alone
    parar a respirar me sirvio
    helped my dad with his phone
    planning to see my friend sat
    I was busy but did 5 min
    borre sus fotos y llore
    ya me voy a dormir
    started yelling but caught it
    hola de nuevo
    we practiced stop take a breath observe
    my therapist taught me stop
    my brain wouldnt stop
    trying to stop biting my nails
    dont stop believing haha
    she quit on me
    they cancelled the party and i was relieved
    by the end i was calm
    left me alone with my thoughts
    texted my sister back finally
    deleted his number
    told my mom to stop calling so much
    alto ahi me dije y respire
    para dormir mejor hice la respiracion
    baje de peso
    la presion baja me mareo
    salí a correr
    me dije basta y me fui a caminar
    ya no lloro tanto
    mi ex me manda mensajes y me pongo nerviosa
    quiero dejar de pensar en el
    terminé con mi novio
    felt better after
    my daughter deleted my photos lol
    i put my phone on hold and listened to rain
    i came back from the store and cried
    he helped me
    see you later
    tomorrow is my birthday
    😂
    estoy mejor
    i did S.T.O.P. when angry
    end of day works best
    im quitting sugar
    my class got cancelled today
    no more panic attacks this week
    removed some stress from my life
    i made the list
    leaving for work
    baja la ansiedad cuando camino
    para relajarme escuche musica
    dejar el cel me cuesta
    canceló mi amiga
    en fin, todo bien
    ya no fumo
    i was going to quit but i stayed
    i changed my mind and went
    necesitaba ayuda y la pedi
    had a break at work
    went back to the gym
    borre fotos viejas
    english test tomorrow
    later i cried
    lo llame y le pedi perdon
    tengo que llamar a mi mama
    me puse a pensar en mi plan y me calme
    i want to change how i talk to myself
`,
};

test.each(Object.entries(requests))("hears %s", (intent, table) => {
  const misheard = lines(table)
    .map((text) => ({ text, heard: hearCommand(clean(text)).intent }))
    .filter(({ heard }) => heard !== intent);
  expect(misheard).toEqual([]);
});

test.each([
  ["PASOS", "steps"],
  ["steps please", "steps"],
  ["what are the steps", "steps"],
  ["EXPORT", "export"],
  ["exportar", "export"],
  ["CHECK IN", "check_in"],
  ["Check-in", "check_in"],
  ["registro", "check_in"],
  ["SUMMARY", "summary"],
  ["resumen", "summary"],
  ["what does she see", "summary"],
  ["TEXTS", "texts"],
  ["textos", "texts"],
  ["NEXT", "next"],
  ["siguiente", "next"],
  ["SHOW", "show"],
  ["ver", "show"],
])("hears %s as %s", (text, intent) => {
  expect(hearCommand(clean(text)).intent).toBe(intent);
});

test.each([
  ["remind me in 20 min", { minutes: 20 }],
  ["tomorrow pls", { days: 1 }],
  ["can we stop for a couple weeks", { days: 14 }],
  ["pause till lunes", { until: "MO" }],
  ["move it to 8pm", { time: "20:00" }],
  ["can we do mornings instead", { daypart: "morning" }],
  ["erase everything", { scope: "all" }],
  ["PRIVATE ALL", { scope: "all" }],
  ["delete", { scope: "last" }],
  ["in english pls", { lang: "en" }],
  ["español", { lang: "es" }],
  ["no hablo inglés", { lang: "es" }],
  ["i dont speak spanish", { lang: "en" }],
])("reads what comes with %s", (text, args) => {
  expect(hearCommand(clean(text)).args).toEqual(args);
});

test("a keyword is the whole text", () => {
  for (const text of ["PAUSE", "pause please", "Pause!", "ok pause", "puase", "pausa porfa", "PAUSE PAUSE"]) {
    expect([text, hearKeyword(clean(text))?.intent]).toEqual([text, "pause"]);
  }
  for (const text of [
    "pause and breathe",
    "i paused",
    "can we pause until monday",
    "plan b",
    "help my kids",
    "later that day",
    "",
  ]) {
    expect([text, hearKeyword(clean(text))]).toEqual([text, undefined]);
  }
});
