/** What people answer to a check-in, and what it means. */

import { expect, test } from "vitest";
import { hearCheckIn, hearConfession } from "./check-in.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const answers = {
  tried: `
    did my five minutes before bed
    yeah i got it in
    just wrapped up
    I did! it was weird though
    hice los cinco minutos
    ya la hice, me costó
    ya quedó
    walked the dog and did the breathing while i was at it
    got through it somehow
    did it w my daughter
    yes!! felt great
    sat in the car and breathed for 3 min
    didn't want to but I did
    I was gonna skip but ended up doing it
    it was awful but done
    hated every second
    yup took me 10 min
    couldn't focus at all but I tried
    did it twice actually
    ✅
    1
    Yes sir
    told my mom no for once
    made the call
    I called my sister like we said
    took a walk around the block
    fui a caminar 10 min
    escribí en el diario anoche
    si, un rato en la mañana
    forgot this morning but did it at lunch
    slept in but got it done after
    no excuses, did it
    done and dusted
    Finally did it
    kept getting distracted but I did the whole thing
    Yea it went fine
    not bad actually
    wasn't as hard as I thought
    se me olvidó en la mañana pero lo hice en la noche
    I tried. didn't feel anything
    tried but my mind wouldn't shut up
    i did it but it didnt help
    lo hice pero no me ayudó
    listo
    did it. period. felt okay comma I guess
    yes i did the worksheet
    filled out the thought record
    practiced with my roommate
    Sip, ya
    cried the whole time
    so i sat down and wrote everything out
    wasnt going to but my wife reminded me so i did
    ended up doing it in the shower lol
    hice la respiración y me calmé
    Did it during my break
    been doing it every day
    👍
    said no to overtime and didn't feel guilty
    went to the gym even tho i was dead tired
    logré hacerlo
    gave it a go
    i did do it
    did it this am
    completed
    yes ma'am
    yup, easy
    got er done
    I sat with it for 10 mins like she said
    it was harder today but i stuck with it
    did my breathing in the parking lot
    we did it together
    Wrote 2 pages
    talked to my dad. it went ok
    said hi to a coworker
    went outside for 10 minutes
    i went for the walk
    DONE
    done 👍
    tryed
    i tryed it
    didi it
    i did  it period
    Yes I did it and it was okay
    lo hise
    si lo hice, gracias
    ya lo hice
    hecho
    ya
    Claro que sí
    simon
    practiqué la respiración con mi hija
    salí a caminar
    me costó pero lo hice
    no quería pero lo hice
    hice el ejercicio en el camión
    logré terminarlo
    sí, me sentí mejor
    lo intenté aunque estaba cansada
    used the breathing when i got mad
    i managed it
    managed to do it before work
    yes it helped a lot
    not gonna lie it was rough but i did it
    did it even though i was tired
    almost skipped but did it
    i forgot then remembered and did it
    late but did it
    did it late
    just finished
    just now
    ok i did it
    tried my best
    it didn't work but i tried
    felt pointless but did it
    it was ok i guess
    went better than expected
    👍👍
    yep 👌
    Yeah, didn't notice much
    did, and cried
    aye
    i did the thing!!
    i stood up for myself at work
    turned my phone off at 9 like i planned
    i journaled about my mom
    did the exercise
    i did my homework lol
    gave it my best shot
    i sat and breathed like u said
    yes, before breakfast
    yah did it
    yes i finished
    did a quick one
    did 3 rounds
    I got it done during nap time
    it went fine, kinda boring
    wasnt easy but i did it
    i did it and it sucked
    tried it twice
    tried it and got frustrated
    attempted it
    i completed the log
    listened to the recording
    checked off
    called the dentist finally!
    I asked for a day off
    set a boundary with my sister
    so I went to the party and stayed an hour
    did my stretches
    got up at 7 like we planned
    my roommate and I did it
    no lie i did it and it was kinda nice
    I didn't think I could but I did
    i wanted to quit but finished
    skipped lunch to do it but did it
    didn't skip it this time
    i didnt forget this time
    ya terminé
    lo hice en la mañana
    hice la tarea
    pues sí lo hice
    sí, pero no me gustó
    traté
    hice el intento
    caminé media hora
    le hablé a mi mamá
    medité 5 minutos
    se me olvidó pero luego lo hice
    casi no lo hago pero sí
    lo logré
    sí 👍
    ya está
    done, felt nothing
    yes im proud
    💪
    ✔️
    one
    #1
    1 - felt ok
    option 1
    Tried it. Didn't love it.
    did it with the kids screaming lol
    it helped a little
    did it on my break at 3am
    Yes. I did it. Period.
    yes ive done it
    did the counting thing
    i did my 5
    yup yup
    finished!
    all finished
    I have done it today
    we practiced at dinner
    tried but got mad
    tried to, my brain was loud
    i tried really hard
    tried, it was meh
    gave it a try, not for me
    it was fine
    went well
    not great but i did it
    it was so awkward
    it was dumb but i did it
    could have gone better
    easier today
    harder than yesterday but done
    did it in the car before work
    did it with my eyes open lol
    slept through it then did it at lunch
    missed my time but did it later
    i was late but did it
    put it off all day but finally did it
    forgot until bedtime then did it
    didnt think id do it but i did
    no excuses today i did it
    never thought it would help but it did
    cant lie it helped
    don't know if i did it right but i did it
    dont know if it counts but i took 3 breaths
    idk i tried
    Wrote in my journal before work
    wrote my 3 things
    I texted my friend back
    I spoke up in the meeting
    I ate lunch with coworkers
    left the house!
    went to the store by myself
    stayed at the party 20 min
    drove on the highway
    rode the elevator
    stretched
    breathed
    did breathing
    sí
    sí ya
    sipi
    ya lo intenté
    intenté
    lo hice y ya
    lo hice ayer en la noche
    hice mi tarea
    lo terminé
    ya estuvo
    lo hice con mi mamá
    traté de hacerlo
    fue difícil pero sí
    me salió bien
    me ayudó
    estuvo bien
    estuvo raro
    no me salió como quería pero lo intenté
    lo hice, no sentí nada
    escribí tres cosas
    respiré
    I did it ya hice todo
    lo hice today
    ✅✅
    done ✔️
    👍 did it
    1!
    1. it was ok
    first one
    yep done this morning
    did it after my shift
    did the body scan thing
    i did, it was short but i did
    yes'm
    for sure
    mm hm did it
    I practiced saying no
    i told him i needed space
    i asked for help at work
    took a shower and got dressed
    got out of bed by 8
    made my bed
    walked to the mailbox and back
    ten minutes of stretching, done
    5 deep breaths before the meeting
    we did it at bedtime and she loved it
    it was hard but i didnt quit
    my mind kept wandering but i stayed with it
    tried but it made me more anxious
    tried it, cried
    did it half asleep lol
    i mean i tried
    did it, no idea if it was right
    did it but only because you reminded me
    no joke it worked
    i said i wouldnt but i did
    nearly forgot but got it in
    yes but it was awful
    yes and i hated it
    sí, estuvo difícil
    sí pero me costó trabajo
    claro que lo hice
    pues lo intenté
    ya la hice en la mañana
    lo hice antes del trabajo
    le hice la lucha
    me senté a respirar un rato
    fui al parque como quedamos
    le dije que no a mi hermana
    pude hacerlo
    hice las respiraciones
    acabo de terminar
    estuvo chido
    got it done bro
    did it!
    I did my breathing today
    yes, tried it once
    tried. didn't help
    did it but felt silly
    had to force myself but did it
    did it after the kids went to bed
    totally did it
    i made it to the gym
    journaled
    took three deep breaths
    I called her
    it was tough
    hated it but did it
    didn't go well but I tried
    ya lo hice gracias
    lo intenté pero me distraje
    me fue bien
    sí, poquito difícil pero sí
    si lo ise
    yea did that
    forgot my journal so i did it on my phone
    i was too tired but did it anyway
    couldn't believe how easy it was
    not hard at all
    did it a little late but did it
    I took my walk
    yes it was good
    yup did my journaling
    I did try
    tried, wasn't feeling it but tried
    wasn't perfect but i did it
    did what we practiced
    I used the skill when my mom yelled
    it worked!
    it didnt work
    breathing helped a lot
    went for it
    yes but felt dumb
    got through it
    did it in bed
    did both
    hice lo que me dijo
    sí lo intenté hoy
    ya hice mi práctica
    lo hice tarde pero lo hice
    no fue fácil pero lo hice
    me puse a escribir
    salí a caminar y me sentí mejor
    yes i did
    did it this morning
    gave it a shot
    todo hecho jefe
    did it last nite
    camine 20 min
    all done
    it was horrible but i did it
    almost forgot but did it right before bed
    dale que si
    tried it. nothing happened
    yeah did it w my coffee
    did 5 min
    filled out the sheet
    called my sister
    attempted
    did it even tho i didnt want to
    ya cumpli
    me costo pero lo hice
    respire como me dijo
    claro
    not bad actually, did the whole thing
    did it late but did it
    lo logramos
    yep!
    couldn't sleep so i did it at 2am
    Yes, in the morning before work
    got my walk in
    wrote in my notebook for a while
    went into the store by myself
    used it at work today
    tried, was hard to focus
    ugh fine i did it
    it was hard
    so much easier today
    thought i'd forget but nope did it
    affirmative
    100%
    Did my homework lol
    siii
    lo acabo de terminar
    sali a caminar con el perro
    le eche ganas
    con mucho miedo pero lo hice
    trate
    se hizo lo que se pudo
    a huevo
    sure did
    managed it somehow
    woke up early to do it
    check
    i breathed through it
    had the conversation with my dad
    got out of the house for 10 min
    gave it my all
    almost gave up but finished
    tired but did it
    yes and i slept so good
    ya hice mis 5 minutos
    si aunque tarde
    quedo hecho
    lo hice mal pero lo hice
    anote mis pensamientos
    sali de la casa
    intente dos veces
    al final si
    i did it yesterday and today
    tried. hard.
    did it, didn't help much
    walked with my neighbor
    nope lol jk i did it
    ya, hace rato
    respire 5 minutos
    me salio mejor
    used my coping card when i got upset
    almost bailed but nope i stayed the whole time
    did it, nothing magical happened
    Yes I did it it was hard and I cried a little
`,
  partly: `
    did half
    like half of it
    started but the baby woke up
    just the first part
    a little
    got interrupted
    only 2 minutes
    not the whole thing
    I did some of the breathing but not the writing
    did it in my head
    thought about it on the bus but didn't write it down
    un poquito nada más
    empecé pero no terminé
    a medias la verdad
    solo la primera parte
    more or less
    más o menos
    sorta
    almost all of it
    did yoga instead
    couldn't finish
    didn't get all the way through
    2
    wrote one sentence
    1 out of 3
    did something different, i drew
    i started it then got a phone call
    medio lo hice
    lo pensé pero no lo escribí
    most of it yeah
    I mean kind of
    yes but only for a minute
    hice menos de lo planeado
    did the first step only
    half assed it
    gave up halfway
    tried a bit
    did like 5 out of 10 min
    half
    did the breathing but not the journaling
    I read it but didn't fill it in
    some of it
    got through half
    started then got distracted and stopped
    a lil bit
    kind of yeah
    not fully
    did 2 of the 3
    started it, didnt finish
    only wrote one line
    thought about it
    i did it in my head while driving
    ran through it mentally
    did a different exercise
    i went for a walk instead
    just a few minutes
    empecé
    casi todo
    hice poquito
    una parte
    solo un poco
    lo hice a medias
    nomás la mitad
    en mi mente nada más
    no lo terminé
    no lo hice completo
    hice otra cosa
    couldn't do all of it
    quit halfway through
    Almost
    did less than i planned
    tried a little bit
    yes and no
    the first half
    barely started
    did maybe half
    did a bit
    I got about halfway
    part
    partially
    3 out of 5 steps
    did one of two
    did the easy part
    couldnt finish it
    didnt finish but started
    started but fell asleep
    tried but only got through 2 min
    5 min not 10
    not completely
    more or less did it
    meh kinda
    i sort of did it
    in my mind yes
    i thought it through on my walk
    did something else instead
    i did the app one instead
    some yes
    got cut off by a phone call
    little bit
    un pedacito
    poco
    algo
    más o menos la mitad
    hice solo el primer paso
    no alcancé a terminar
    lo empecé y me dormí
    lo hice en la cabeza
    en lugar de eso salí a caminar
    2. only the first part
    almost finished
    only managed one
    some
    did some
    a bit
    little
    kind of
    sorta did it
    eh kinda
    part of it yes
    just part
    half way
    got 3 minutes in
    only got to step 1
    stopped after a minute
    stopped when the kids came in
    started and then the phone rang
    i began but couldn't finish
    not everything
    not all
    most
    mostly
    did most of it
    nearly all
    half and half
    thought about it in the shower
    did it mentally
    just in my head
    kept it in my head
    did a shorter version
    did a short one
    did another exercise instead
    i drew instead of writing
    did the walk but not the journal
    two out of three
    un poco
    poquito
    una parte sí
    más o menos la hice
    a medias
    empecé pero me interrumpieron
    solo 2 minutos
    lo hice en mi cabeza
    casi
    casi lo termino
    no todo
    hice una parte
    pues más o menos
    2 half
    i did the first two
    got through the first page
    i only did the breathing
    i just did a minute
    just read the instructions
    tried for like a minute then stopped
    had to stop halfway
    didnt get to the last part
    missed the last step
    sort of, in my head
    i rehearsed it in my head
    switched it up and did a walk
    not the full 10
    not quite all
    part way
    eh, half
    a lil
    fifty fifty
    like 30 percent of it
    kind of did it kind of didnt
    solo una
    hice la mitad nada más
    no completo
    empecé, no acabé
    lo pensé nada más
    la hice pero incompleta
    algo hice
    medio medio
    some of it yeah
    half of it
    did part one
    began but got interrupted
    only some
    more in my head than on paper
    did it for like 2 min instead of 10
    un ratito nomás
    la empecé
    hice un poco
    not the writing part
    didnt finish
    most but not all
    kinda did
    got half done
    did only one
    did the breathing, skipped the writing
    just one line
    2 out of 5
    in my head kinda
    thought it but didn't do it
    didnt do the whole thing
    a couple minutes
    started and quit
    lo empecé pero lo dejé
    solo pude un poco
    no lo hice entero
    nada más lo pensé
    hice otro ejercicio
    a little yeah
    started but didnt finish
    mas o menos
    lo empecé nomas
    lo pense pero no lo escribi
    did like half
    solo 5 min
    kinda sorta
    did the breathing but not the writing
    fell asleep in the middle
    did the first step
    thought about it and imagined it
    solo un rato
    nomas 2 minutos
    si y no
    half-ish
    first half only
    a tiny bit
    partway
    not entirely
    shorter than usual
    lasted 2 minutes
    began but didn't get far
    did my own version
    kinda sort of not really
    parte de ello
    solo un poquito
    hice algo
    masomenos
    no lo pude terminar
    me dormí a la mitad
    cambie el ejercicio por otro
    un poquito yes
    some, not all
    just 1
    didnt do all of it
    did it but not the whole time
    did it in my head at work
    i prayed instead
    ehh a little
    media parte
    uno de los dos
    no todo pero algo
    lo empece y ya
    solo lo pensé
    en lugar de eso camine
    half done
    a little bit of it
    not the whole time
    thought it through
    un poquito nomas
    casi la mitad
    ni la mitad
    i did the reading not the writing
    skipped the writing but did the breathing
    two outta five
    did it for like 2 min then zoned out
`,
  no: `
    nope sorry
    nah
    Not today
    forgot
    totally forgot
    it slipped my mind
    I completely spaced
    no time
    work was insane
    fell asleep
    passed out on the couch
    was too tired after my shift
    my kid was sick
    didn't happen
    I didn't do it
    couldn't get myself to do it
    put it off all day
    kept putting it off
    no pude
    se me fue el día
    no tuve tiempo
    se me olvidó por completo
    me quedé dormida
    me dio flojera
    hoy no pude, mucho trabajo
    nop
    no la hice
    I skipped it
    skipped today
    i meant to
    wanted to but didn't
    was going to but then my sister called
    didn't feel like it
    not feeling it today
    chickened out
    avoided it
    worked a double
    had company over
    ugh no
    no :(
    nada
    ni modo, no se pudo
    i failed again
    never got around to it
    i said yes but i didn't really do it
    i lied yesterday, i didn't do it
    sick all day
    migraine
    didnt do it today, will try tomorrow
    👎
    zero
    i had every intention but no
    no i didnt
    No.
    i didnt
    nooo
    did not do it
    haven't done it
    havent done it all week
    I forgot about it
    forgot again smh
    forgot, sorry
    missed it
    skipped it today
    couldn't make myself
    no energy
    i was too anxious
    too busy today
    busy day
    worked late
    got home late
    had a fight with my husband and couldnt
    my mom was in the hospital
    slept all day
    slept through my alarm
    I wasn't feeling it
    wasn't up for it
    nope, maybe next time
    I just couldn't
    could not do it
    I didn't have time
    ran out of time
    never happened
    not really sorry
    I didnt try
    honestly no
    nah not today
    i suck, didn't do it
    i never do anything right
    no puede
    no lo pude hacer
    no me dio tiempo
    no me acordé
    se me pasó
    me olvidé
    hoy no
    esta vez no
    no quise
    trabajé hasta tarde
    estaba muy cansada
    andaba enferma
    nel
    no alcancé
    fallé otra vez
    no tuve ganas
    I told you I did it last week but I didn't
    I said i tried but i really didnt
    was gonna but nope
    planned to but fell asleep
    thought i would have time but no
    sorry no
    no sry
    nope forgot
    it completely slipped my mind
    didnt do nothing
    ain't done it
    i bailed
    put it off again
    procrastinated all day
    i avoided it honestly
    couldnt face it
    wasnt in the mood
    had no motivation
    not a chance today
    too overwhelmed
    too much going on
    bad day
    rough day, didnt happen
    long day at work
    crazy day
    kids were sick
    got called into work
    was in the er all night
    had a headache
    my car broke down so no
    i was asleep
    fell asleep early
    i meant to but ran out of time
    wish i had but no
    should have but didn't
    i know i should have but no
    gave up before i started
    no chance
    i dont think i can do this one
    never did it
    didnt, maybe tomorrow
    not this week
    3
    #3
    tres
    no se pudo
    no pude hoy
    ni lo intenté
    ni tiempo tuve
    no hubo chance
    se me fue la onda
    se me fue el tiempo
    lo olvidé
    me ganó el sueño
    me quedé dormido
    estuve trabajando todo el día
    mucho trabajo
    no, perdón
    la neta no
    no lo hice, me sentí mal
    te dije que sí pero no lo hice
    I lied, I didn't actually do it
    iba a hacerlo pero no
    nah fam
    no
    n
    nope
    didnt do it
    I did not
    not tonight
    no sorry i forgot
    forgot.
    totally blanked
    it got away from me
    i slept instead
    was sleeping
    passed out early
    no chance worked 16 hours
    they called me in
    i had to work
    had to take my kid to the doctor
    my baby wouldnt sleep
    baby was up all night
    kids had a game
    had finals
    sick
    too tired sorry
    exhausted
    im too depressed
    couldnt get out of bed
    stayed in bed
    didnt wanna
    i didnt want to
    didn't feel up to it
    i avoided it all day
    i couldnt bring myself to do it
    too hard
    it was too much
    i gave up
    i failed
    im terrible at this
    i always fail at this
    sorry
    my bad
    never
    nothing
    none
    next time
    i should have but i was scared
    thought about doing it but didnt
    almost did but chickened out
    meant to
    was supposed to but no
    not even close
    told you i did but i didnt
    i said i did it but i only said that
    no pude, perdón
    no lo intenté
    no, se me olvidó
    olvidé hacerlo
    no tuve chance
    ni me acordé
    estaba muy ocupada
    estuve enfermo
    llegué muy tarde
    me dio pereza
    no quería
    lo dejé pasar
    no hice nada
    tampoco hoy
    qué va
    no mucho trabajo
    negative
    ❌
    third one
    nope not even a little
    no i forgot it was today
    forgot what day it was
    woke up late and rushed out
    overslept
    ran late all day
    had zero energy
    couldnt even start
    couldnt do it today
    wasnt happening today
    i just stared at it
    i froze
    i chickened out
    not this time sorry
    didn't even think about it
    too much pain today
    flare up
    funeral today
    my dad is in the hospital
    got bad news so no
    we had guests
    no i was working
    had two shifts
    i got lazy
    laziness won
    no motivation at all
    i scrolled instead
    played games instead
    watched tv instead
    i wanted to but i was scared
    said id do it and didnt
    i suck sorry
    i feel bad i didnt do it
    ya ni me acordé
    no lo hice, qué pena
    me distraje y ya no lo hice
    se me juntó todo
    anduve en chinga todo el día
    tuve mucho trabajo
    tuve visita
    no me sentía bien
    me sentía muy mal
    me ganó la flojera
    no, al rato me dormí
    no lo logré
    no he podido
    I didn't get around to it
    nope not today
    no, too tired
    honestly forgot
    no time today
    did not happen
    nah i skipped
    just couldnt
    no i was at work all day
    sorry i forgot
    my head hurt
    no pude, estuve en el hospital con mi mamá
    se me olvidó
    no quise hacerlo
    no tuve tiempo hoy
    ni modo no lo hice
    i hate this, i cant do anything right
    i lied, said i did but no
    not once this week
    wanted to but my kid was sick
    never got to it
    no did not
    it didnt get done
    ran out of time sorry
    I slept thru it
    forgot bc of work
    been too stressed
    I was at my moms all day
    i was sick
    had to take care of my mom
    i dont have an excuse i just didnt
    i didnt feel well
    not this time, been a hard week
    no estuve de humor
    no lo hice porque trabajé
    me fui a dormir
    se me olvidó otra vez
    hoy tampoco
    no, estuve muy cansada
    that would be a no
    big nope
    three
    i didnt do anything
    was too tired
    no, sorry
    skipped it
    wanted to but didnt
    estuve enferma
    work was crazy
    pues no
    nopee
    i couldnt
    was out w friends
    i avoided it
    me dio pena
    no alcance
    no lo hice perdon
    tuve visitas
    para nada
    me fue imposible
    i said yes yesterday but i lied
    nunca lo hice
    pos no
    NO
    didnt have time
    i did not do it
    couldnt get myself to
    missed today
    came home late and crashed
    i got scared and left
    lazy day
    forgot lol
    i suck
    maybe next time
    nada hoy
    no hice la tarea
    no pude hacerlo
    no me senti bien
    se me paso la hora
    me dormí
    sali tarde del trabajo
    mucho que hacer
    estaba triste y no quise
    lo pospuse
    nunca
    no, lo siento
    no i did not
    nope sorry doc
    no :/
    i did nothing
    hasn't been done
    blew it
    just tired
    mom duties all day
    family stuff
    netflix won lol
    afraid to try it
    been avoiding it
    lost the paper
    i wasnt home
    i should have but no
    hoy fallé
    no, que pena
    pa que te miento no
    no manches se me olvido
    no me dejaron mis hijos
    andaba triste
    salí bien tarde
    pura flojera
    no encontre la hoja
    not today sorry
    no sorry, rough day
    didn't even start
    nothing today
    no way
    no lo hice, perdón
    estuve muy ocupado
    nada de nada
    no me animé
    never opened it
    ay no se me fue el avion
    said yes yesterday but really i never did it
`,
  later: `
    in a bit
    about to start
    doing it tonight
    I will after dinner
    gonna do it now
    still at work
    busy rn
    in a meeting
    ask me in an hour
    ask me tomorrow
    later
    not yet, kids still up
    al rato
    todavía no
    todavía no pero ahorita lo hago
    más tarde
    voy a hacerlo antes de dormir
    estoy en el trabajo
    ando ocupada
    haven't had a chance yet
    4
    give me 10 min
    hold on
    planning on it tonight
    i'll do it before bed
    ya casi lo empiezo
    mañana te digo
    driving
    no not yet
    will do
    not yet!
    not yet, at work
    havent yet but will
    later today
    ill do it tonight
    imma do it in a min
    bout to do it now
    doing it now
    doing it right now
    after work
    im at work
    ask again later
    remind me tonight
    can i do it later?
    in an hour
    getting ready to do it
    going to try tonight
    still trying to find time today
    luego
    al ratito
    ahorita lo hago
    en un rato
    en la noche
    aún no
    no, todavía no
    voy a hacerlo en la tarde
    estoy manejando
    estoy ocupado
    pregúntame mañana
    no yet
    brb
    kids first then ill do it
    soon
    not yet but soon
    soon, still cooking dinner
    I'm about to
    gonna try after this meeting
    will try tonight
    havent started yet
    didnt do it yet
    havent had time yet
    later tonight
    give me a min
    in class rn
    just got home, about to do it
    on it
    still working, ask later
    check back in an hour
    remind me at 9
    i plan to do it tonight
    not right now
    cant right now
    wait
    más al rato
    ahorita no puedo
    luego lo hago
    todavía
    apenas voy a empezar
    al rato lo hago
    en cuanto llegue a casa
    cuando salga del trabajo
    estoy manejando, luego
    four
    tonight
    después de cenar
    not yet
    not yet im at practice
    gonna
    i will
    I'm gonna do it after dinner
    on my way home ill do it then
    about to now
    bout to
    gimme an hour
    give me a few
    one sec
    in 10
    in like 20 min
    lemme finish dinner first
    later im busy
    busy
    at work till 11
    my shift ends at 7 ill do it then
    still have to do it
    havent yet
    havent gotten around to it yet
    not until tonight
    ill try tonight
    tomorrow
    ask tomorrow
    text me tonight
    doing it before bed
    planning to do it at 9
    its on my list for tonight
    ahorita
    ahorita no puedo, estoy en una junta
    todavía no llego a casa
    aún no lo hago
    al rato porfa
    luego te digo
    más tardecito
    más noche
    voy a hacerlo
    ya voy
    ya mero
    en la noche lo hago
    estoy trabajando
    estoy en clase
    dame media hora
    later porfa
    no not yet, after dinner
    i havent but i will
    havent had a minute yet
    just woke up, will do it soon
    cooking rn
    in the shower lol later
    at the doctor
    at my sons game
    on shift til 7am
    waiting till the kids sleep
    when the kids go down
    gonna do it in bed
    will in a bit
    ill get to it
    on my list
    remind me
    snooze
    ask me at 9
    try me later
    later babe
    2nite
    aún no pero voy
    todavía no salgo del trabajo
    en un ratito
    horita lo hago
    lo hago en la noche
    saliendo del trabajo
    cuando se duerman los niños
    me falta hacerlo
    ahora voy
    not yet but later
    i'll do it in an hour
    im still at work
    after dinner
    going to do it now
    ask me tonight
    todavía no, al rato
    ahorita no, estoy ocupada
    haven't yet
    busy right now
    will try after lunch
    not yet, tonight
    havent but plan to
    still need to
    tonight i promise
    ask me in the morning
    when i get off
    1 more hour
    doing dinner then ill do it
    todavía no tengo tiempo
    lo voy a hacer al rato
    más tarde lo hago
    ahorita que llegue
    about to
    i haven't had a chance yet
    nope not yet
    at the gym rn
    can you check back later
    apenas voy
    havent had a chance yet
    gonna do it after dinner
    starting now
    after the kids go to bed
    give me an hour
    try me tonight
    aun no
    mas noche
    lo haré en la noche
    ya casi
    cuando llegue
    esperame
    no todavía
    not yet... after dinner
    will do it b4 bed
    in 30
    putting kids to bed first
    on a call
    remind me after work
    aun estoy trabajando
    ya merito
    lo hago saliendo
    estoy con los niños
    antes de dormir
    in a while
    havent yet, im at work
    aun no lo hago
    mañana preguntame
    im driving txt me in a bit
`,
  unclear: `
    ok
    lol
    what
    who dis
    maybe
    idk
    what practice?
    ?
    5
    thanks
    gracias
    good morning
    do i have to do it today?
    what time was it supposed to be
    no sé
    cual práctica
    sure
    tal vez
    😂
    haha
    what do you mean
    my neighbor is so loud
    are you a real person
    👀
    k
    okay
    hey
    hello?
    huh
    idk maybe
    perhaps
    a lo mejor
    quien es
    no se
    jajaja
    did i have one today
    which one
    what was i supposed to do
    my practice?
    6
    0
    good
    its raining
    wyd
    how are you
    buenos días
    que?
    fine
    okk
    hola
    mmm
    not sure
    not sure yet
    depends
    what is this
    huh?
    10
    lmao
    who are u
    can you repeat that
    what do u mean by part
    creo
    no entiendo la pregunta
    🙃
    test
    hm
    ok!
    kk
    yo
    sup
    what?
    who's this
    wrong chat
    lol what
    bruh
    nvm
    maybe?
    i think so
    possibly
    is it tuesday
    what time
    can you explain
    u there
    ok gracias
    quizá
    no sé la verdad
    ¿cuál?
    😂😂
    🙏
    9
    42
    asdf
    thank you
    all good
    ok thx
    okie
    heyy
    morning
    huh what
    what do i say
    is this for today
    did i have practice today
    how do i answer
    7 i think
    who
    sorry what
    wdym
    jeje
    mmm no sé
    cuál era
    🤔
    nice
    lol ok
    hello
    quién es
    8
    ok cool
    thanks for asking
    what was it
    hmm ok
    yo no sé
    bueno
    hola buenas
    🤷
    yes or no question?
    cual practica
    k thx
    did what
    nice weather today
    alright
    good evening
    que practica
    depende
    see you
    maybe so
    pues no se
    7pm
    okay then
    why
    gracias igual
    puede que si
    no se que decir
`,
};

test.each(Object.entries(answers))("hears %s", (checkin, table) => {
  const misheard = lines(table)
    .map((text) => ({ text, heard: hearCheckIn(clean(text)).checkin }))
    .filter(({ heard }) => heard !== checkin);
  expect(misheard).toEqual([]);
});

test("tells when the question itself is left out", () => {
  expect(hearCheckIn(clean("skip"))).toEqual({ checkin: "no", passed: true });
  expect(hearCheckIn(clean("rather not say"))).toEqual({ checkin: "unclear", passed: true });
  expect(hearCheckIn(clean("i skipped it"))).toEqual({ checkin: "no" });
});

test("tells a practice in the head and a different one from a part", () => {
  expect(hearCheckIn(clean("only in my head"))).toEqual({ checkin: "partly", inHead: true });
  expect(hearCheckIn(clean("did it in my head"))).toEqual({ checkin: "partly", inHead: true });
  expect(hearCheckIn(clean("lo hice en la cabeza"))).toEqual({ checkin: "partly", inHead: true });
  expect(hearCheckIn(clean("did something different, i drew"))).toEqual({
    checkin: "partly",
    different: true,
  });
  expect(hearCheckIn(clean("hice otra cosa"))).toEqual({ checkin: "partly", different: true });
  expect(hearCheckIn(clean("just the first part"))).toEqual({ checkin: "partly" });
});

const confessions = `
  i said yes but i didnt
  told you yes last time but i didnt
  told you yes last time but i didnt. didnt today either
  I said I did it yesterday but I didn't
  i lied, i didn't do it
  i lied about doing it
  i put 1 but i didnt really
  i wasnt honest yesterday
  that wasnt true
  i faked it
  te dije que sí pero no lo hice
  dije que lo hice pero no
  mentí
  no fue cierto lo que dije
  i put 1 before but i hadnt really done it
  i faked the last two
`;

const noConfessions = `
  i did it
  i didnt do it
  said no to my mom
  i lied down and breathed
  i said yes to the party
  she lied to me
  told my boss no
  le dije que no a mi jefe
  no mentí
  i didnt
`;

test("hears when an earlier answer is set straight", () => {
  expect(lines(confessions).filter((text) => !hearConfession(clean(text)))).toEqual([]);
  expect(lines(noConfessions).filter((text) => hearConfession(clean(text)))).toEqual([]);
  expect(hearCheckIn(clean("told you yes last time but i didnt"))).toEqual({
    checkin: "no",
    confession: true,
  });
  expect(hearCheckIn(clean("i said yes yesterday but i didnt. today i did it")).checkin).toBe("tried");
});
