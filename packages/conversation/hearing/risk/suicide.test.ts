/** Wishes, plans and attempts to die, and wishes not to be, as people text them. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "suicide_active",
  "a wish, a plan or an attempt to die in English",
  `
    pressed a knife to my wrist
    I want to die
    id rather be dead than do another week of this
    i wanna die
    i just want to die already
    i really want to die lol
    i want to die haha jk
    honestly i want to be dead
    I want to kill myself
    i'm going to kill myself
    im gonna kill myself tonight
    i am planning on killing myself
    I keep thinking about killing myself
    thinking of ending my life
    I've decided to end my life
    i might take my own life
    i want to end it all
    gonna end it tonight
    I feel suicidal
    im suicidal
    having suicidal thoughts again
    suicide is all i think about
    i tried to kill myself last week
    I attempted suicide on friday
    my attempt didnt work
    i almost killed myself last night
    im about to kill myself
    should i just kill myself
    why dont i just kill myself
    the only reason i dont kill myself is my kids
    I'd kill myself if i had the guts
    nobody would care if i killed myself
    kill myself
    killing myself sounds good rn
    i want to hang myself
    going to shoot myself
    i want to blow my brains out
    i wanna slit my wrists
    i want to jump off a bridge
    thinking about jumping off the roof
    i feel like jumping in front of a train
    i want to walk into traffic
    I keep imagining driving off a bridge
    thought about crashing my car into a tree on the way home
    im going to overdose
    i want to overdose
    i could just swallow the whole bottle of pills
    i have the pills in my hand
    im holding a gun
    i bought a rope and im ready
    i have a gun and i want to use it on myself
    im sitting on the edge of the bridge
    im on the roof right now
    wrote my goodbye letters
    i wrote a suicide note
    goodbye everyone im sorry
    this is goodbye
    tell my kids i love them
    by the time you read this ill be gone
    tonight is the night im going to do it, i have the pills
    i have a plan to end my life
    i know exactly how i would do it
    i put my affairs in order
    i gave away my stuff because i wont need it
    please take care of my dog when im gone
    i dont think ill make it through the night
    ill be at peace soon
    i wont be here much longer
    i cant keep myself safe tonight
    i dont trust myself alone tonight
    i dont feel safe with myself
    im scared of what i might do
    im scared ill do something to myself
    afraid im going to do something stupid
    i want to unalive myself
    gonna unalive
    kms
    im gonna kms
    wanna kms fr
    i want to off myself
    sewerslide seems like the only option
    going to ctb
    i wanna commit die
    thinking about su1cide
    s*icide thoughts today
    feeling su!cidal
    k1ll myself
    want to k*ll myself
    wanna d!e
    i wanna diee
    i want to dieeee
    i wnt to die
    i watn to die
    i want 2 die
    iwanttodie
    i want to killmyself
    wannadie
    i want to kill my self
    i wanna kil myslef
    feeling suacidal
    suiside on my mind
    i am sucidal
    i want to d i e
    k i l l myself
    i want to unaliive
    part of me wants to die
    a part of me just wants to end it
    my brain keeps telling me to kill myself
    the voices tell me to kill myself
    let me die
    i should be dead
    i deserve to die
    i'd rather be dead
    i dont wanna be alive i wanna die
    I want to go to sleep forever
    i want to curl up and die
    this homework is killing me and honestly i want to kill myself
    lol dead tired, also i want to die
    i would rather die than live like this
    i want to die. i mean it
    I. want. to. die.
    i want to 🔫 myself
    want to die 💀
    did the breathing, didnt help, still want to die
    1. also i want to kill myself
    Um I think I want to die period
    my therapist doesnt know but im suicidal
    is it normal to want to die
    i keep googling ways to die
    researching ways to kill myself
    been saving up my pills
    i have a noose
    i dont want to hurt anyone i just want to kill myself
    not going to lie i want to die
    my friend posted about ending it all
    sometimes i think it would be easier to just kill myself
    ive been suicidal since friday
    im thinking of driving into a telephone pole
    i want to be dead so bad
    I tried to hang myself yesterday
    cant stop thinking about suicide
    got a bottle of pills right here and nobody's home
    please tell my mom im sorry, i love her
    last night i almost jumped off the overpass
    i cant promise i wont kill myself
    i'm gonna end my life after work
    planning my suicide
    looking up how to die painlessly
    im writing my suicide note
    if my wife leaves ill kill myself
    there's a gun in the closet and i keep thinking about it
    tomorrow i wont be alive
    this world would be done with me, im ending it tonight
    wanna kermit sewer slide
    thinkin bout unaliving again
    i just wanna die bro 😭😭
    i wanaa dieee so baddd
    k*ll me pls i want to die
    i wantto die
    goin to kill my slef
    suicidal af rn
    u know what im just gonna kms
    I am having thoughts of killing myself comma I need help
    i feel like hanging myself
    i would kill myself if it wasnt for my daughter
    3 and also i want to die
    going to walk in front of the train on the way home
    im done. goodbye. thank you for trying with me
    i've got everything planned, friday is my last day on earth
    i just want to kill myself and be done
    thinking about ending my life every night
    i googled how to tie a noose
    got in my car and thought about driving into the river
    i wanna die so bad rn
    its 3am and i want to die
    told my sister id kill myself if mom dies
    ive got a date picked out and a letter written
    i took the gun out of the safe tonight
    theres a bridge near work i keep thinking about jumping off
    feeling sucidal again tn
    s.u.i.c.i.d.a.l
    i want to unalive so bad
    im going to hang myself when my kids go to school
    why am i still here i want to die
    i want to die lolol
    imma kms fr fr
    bye everyone, tell my mom i love her
    i have enough pills to do it
    3. i want to end my life
    cant stop thinking abt killing myself
    im at the edge of the roof
    i tried to drown myself last week
    suicidal thoughts every single day
    please help me i am going to kill myself
    I want to blow my head off
    my plan is to die before the holidays
    last night i stood on the tracks waiting for the train
    i dont want help i want to die
    she left me and im gonna end it all
    i feel like i could kill myself at any moment
    i want to kil myself
    hope i die soon
    wish i could sleep forever
    i dont know how to say this but i want to kill myself
    im one bad day away from ending my life
    honestly thinking about suicide a lot lately
    just want to die tbh
    i loaded the gun and put it back
    i wrote my note tonight
    wanted to jump off the balcony last night
    i feel really suicidal today
    gonna kill myself if this doesnt get better
    all i want is to die
    i keep planning how to die
    im going to swallow every pill in this house
    kys thoughts, i want to die
    wana die
    i want to diiiie
    not sleeping, thinking about hanging myself
    sucide is on my mind
    uk what ill just unalive
    parked on the bridge and cant stop looking down
    drove to the train station to end it
    i tried to take my life on tuesday
    im scared i will kill myself tonight
    ive thought about shooting myself in the head
    i have pills and vodka and i dont plan on waking up
    this is my last text goodbye
    please look after my kids when im gone
    if i lose custody im killing myself
    yes i did the log. also want to die
    2. im thinking about ending it all
    K!LL ME I WANT TO DIE
    i could drive off the road and end it
    im not safe from myself right now
    my life is over im going to end it
    feeling like i want to be dead
    i plan to overdose this weekend
    im suicidal and scared
    cant get the idea of killing myself out of my head
    thinking about buying a gun to end my life
    im going to die tonight by my own hand
    i want to cut my throat
    i have a bottle of pills in front of me
    everything is ready, im leaving this world tonight
    i wanted to kill myself after the call
    the plan is to od when my roommate is gone
    i wish someone would just kill me
    i just tried to hang myself and the rope broke
    might drive my truck off the cliff
    if it gets worse ill end my life
    my suicide note is done
    had a dream of killing myself and it felt good
    im about to jump
    wanting to kms so bad
    feelin suicidl
    iwanttokillmyself
    i want 2 die so bad it hurts
    what if i just killed myself lol
    i told my mom i want to die and she rolled her eyes
    yes i have a plan and yes i have the means
    going to drown myself in the lake
    i should just end my life already
    tempted to take the whole bottle
    im done fighting, tonight i end it
    i wish i could die in my sleep
    why wont god just let me die
    my mom says shed rather be dead
    i used scissors on my wrist
    i keep having thoughts of ending it all
    i really might kill myself this time
    wrote a note and left it on the table
    my hand is on the pills
    ive been thinking of ways to kill myself
    i want to stab myself
    about to step off the platform
    got drunk and tried to hang myself
    i need to end my life before i hurt anyone else
    scared bc the suicidal thoughts are louder tonight
    i told myself if today goes bad ill end it
    the gun is loaded on my lap
    thinking of jumping from the parking structure
    they dont know im planning to kill myself friday
    dont worry about me after tonight
    i want to be dead more than anything
    hey im gonna overdose bye
    sui thots all day
    IM SO SUICIDAL
    i wanna kll myslf
    want to end my lif
    suicde plan made
    really want to die today cant lie
    im tired and i want to kill myself thats all
    bridge tonight. sorry
    praying for the courage to kill myself
    i could easily kill myself with what i have here
    i wish i would die already
    been planning how to end my life
    im one step from killing myself
    i want to go through with it tonight, the pills are ready
    thinking abt jumping in front of a car
    kinda wanna kms ngl
    i have a razor to my wrist and i want to die
    please someone kill me i cant
    wish i had a gun
    if i had a gun id shoot myself
    gonna hang myself in the garage
    i will be dead by monday
    ive decided to die
    suicide feels like my only option
    looking at the bridge thinking one jump
    im texting to say goodbye
    wouldnt take much to end it, i have the meds here
    tried to od, threw it all up
    i nearly did it last night, had the rope around my neck
    they wont find me in time
    he put a gun to my head
    i think im going to kill myself
    want to take my own life
    i wanted to end my life last night
    im gonna end my life tomorrow
    thoughts of killing myself wont go away
    id kill myself but im scared it will hurt
    going to shoot myself tonight
    holding a knife and crying, i want to die
    i have a rope
    goodbye forever
    ive been suicidal for weeks
    writing my goodbye notes
    i need to kill myself
    wish i could kill myself without hurting my mom
    kill my self
    i want to k i l l myself
    unaliving myself tn
    thinking bout kms again
    suicidee
    wanna dieeeee
    id rather be dead
    want to sleep forever and never wake up
    i gave my cat to my neighbor, wont need her anymore after friday
    if things dont change by friday im out. for good
    looked up how many tylenol it takes
    wont be around for next weeks text
    should have finished the job last time
    i wish the attempt had worked
    id rather be dead than feel this
    i want to end things tonight
    im gonna do it this time. nobody can stop me
    I have a plan and a date
    ive decided. im not going to be here for christmas
    i sat in the garage with the car running
    i made a will and cleaned the apartment so nobody has to
    i keep looking at the train tracks
    wouldnt take much, just one step off the platform
    ive got everything i need to do it
    just wanted to say bye. you were kind
    tonights the night i finally do it, sorry everyone
    ive been planning this for weeks, its finally going to be over
    googled if its painful to hang yourself
    i tied the knot and stood on the chair
    on the roof of my building
    parked by the cliff, engine running
    i wrote a letter to each of my kids to open later
    already said bye to everyone in my head
    you wont have to text me after today
    hope the pills work this time
    ended up in the er after i tried to od last week and i wanna try again
    i want to walk into the ocean and not come back
    steering into oncoming traffic would be so easy
    forgive me for what i have to do
    the only thing that will stop the pain is a bullet
    i keep imagining my own hanging
    im gonna swallow everything in the medicine cabinet
    i have pills and nothing to lose
    took a razor to the bathtub last night, almost went through with it
    you'll be reading my obituary soon
    this is my last check in
    i keep my moms pills under the bed for when i need out
    nothing can help me now, its decided
    only my kids keep me from it
    thoughts of ending things keep coming
    drove to the bridge and sat there for an hour
    i tied a belt to the closet rod
    i keep a bottle of pills for when it gets too bad
    cant promise ill still be here next time you text
    last nite i almost ended it
    tomorrow wont come for me
    my mind keeps saying kill yourself
    not living past this month
    dont bother with the reminder tomorrow, ill be gone
    im going to be with god tonight
    thinking about how id do it
    bought a gun yesterday. dont ask why
    sold everything. paid off the car. its time
    dont be sad when you hear
    i cant be trusted alone tonight
    everything hurts and im going to make it stop tonight
    i keep thinking about my own funeral
    tonight will be my last
    i drove around looking for somewhere to crash the car
    the note is written
    whoever finds me im sorry
    i hope you find someone else to help, ill be gone
    nobody can help, goodbye
    last time i tried i failed. not this time
    i dont see the point in planning the summer, i wont be around
    thank you for everything, i wont be coming in friday or any other day, not ever again
    i wont need the worksheets anymore, soon it will all be over
    Ive decided. I feel peaceful now
    i want my family to know i always loved them
    sorry it had to end this way
    this is my last msg to you
    dad if ur reading this im sorry
    dont set anything up for march, doubt ill last that long
    no need for that where im headed
    make sure my dog goes to my aunt, goodbye
  `,
);

hears(
  "suicide_active",
  "a wish, a plan or an attempt to die in Spanish",
  `
    mi novio me ahorcó
    quiero morir
    quiero morirme
    me quiero morir
    me quiero matar
    quiero matarme
    me voy a matar esta noche
    voy a suicidarme
    me voy a suicidar
    pienso en el suicidio
    tengo pensamientos suicidas
    estoy pensando en matarme
    quiero quitarme la vida
    me voy a quitar la vida
    intente quitarme la vida
    quiero acabar con mi vida
    voy a acabar con todo
    quiero terminar con todo
    voy a colgarme
    quiero ahorcarme
    me quiero ahorcar
    quiero aventarme del puente
    voy a tirarme del puente
    pienso en tirarme a las vias
    quiero aventarme al metro
    ganas de cortarme las venas
    me quiero pegar un tiro
    quiero pegarme un tiro
    voy a tomarme todas las pastillas
    tengo una pistola en la mano
    ya tengo la cuerda lista
    estoy en el puente
    escribi cartas de despedida
    me despido de todos
    diganles a mis hijos que los amo
    cuiden a mis hijos cuando yo no este
    esta noche me voy para siempre
    ya me quiero ir de este mundo
    no me siento segura sola
    tengo miedo de hacerme algo
    voy a hacer una locura
    kiero morirme
    me kiero matar
    kiero suisidarme
    me quiero desvivir
    quiero desvivirme
    m quiero morir
    mequieromorir
    tengo ganas de matarme
    ganas de morir
    me dan ganas de morirme
    quise matarme ayer
    intente matarme
    ayer intenté suicidarme
    me quiero morir jaja
    ya me quiero morir
    solo quiero morirme
    una parte de mi quiere morir
    pensando en suicidarme otra vez
    mejor me mato
    perdonenme, ya no puedo mas, los amo
    quiero m0rir
    quiero matarm3
    me quiero mooorir
    quiero chocar el carro contra un muro
    me siento suicida
    a veces quiero morirme pero no digo nada
    hoy si me mato
    no quiero preocupar a nadie pero me quiero morir
    me quiero quitar la vida
    ya decidí, me voy a matar
    estoy pensando en suicidarme
    quiero morirme ya
    no puedo dejar de pensar en matarme
    si me deja me mato
    me voy a aventar del puente
    tengo las pastillas en la mano y me las voy a tomar
    me dan ganas de ahorcarme
    pienso en tirarme al metro
    kiero matarme
    perdonen todo, los amo, adios
    hoy se acaba todo
    quise quitarme la vida el lunes
    quiero quitarme la vida hoy
    tengo pensamientos de matarme
    voy a ahorcarme
    ya no quiero vivir, quiero morir
    me voy a suicidar si me deja
    pienso en tomarme todas las pastillas
    ayer casi me aviento del puente
    kiero morir
    tengo ganas de suicidarme
    hice una carta de despedida
    voy a terminar con mi vida
    me quiero morirrr
    quiero matarme jaja no es broma
    ya me quiero matar
    quiero suicidarme
    he pensado en ahorcarme
    me voy a quitar la vida esta noche
    voy a tirarme de un puente
    no dejo de pensar en la muerte y en matarme
    me quiero cortar las venas
    tengo la soga lista
    quiero morirme hoy
    pienso en darme un tiro
    intenté quitarme la vida ayer
    me kiero kitar la vida
    solo pienso en suicidarme
    me voy a matar con pastillas
    estoy pensando en acabar con mi vida
    me quiero tirar del puente
    ya escogí el día para matarme
    pienso todos los días en suicidarme
    tengo un frasco de pastillas y me lo voy a tomar
    quise ahorcarme anoche
    estoy a punto de matarme
    kiero desvivirme
    me quiero morirme ya
    no aguanto más, voy a quitarme la vida
    me dan ganas de cortarme las venas
    quiero morir para no sentir
    quiero acabar con todo ya
    me voy a ahorcar en la noche
    he pensado en tirarme de un edificio
    pienso en matarme todos los días
    si no mejoro me quito la vida
    tengo la pistola conmigo
    ya no quiero estar viva, me voy a matar
    quisiera dormirme para siempre
    quiero matarme hoy
    pienso en morirme y ya tengo cómo
    quiero colgarme
    voy a tomar todas mis pastillas
    me quiero aventar al tren
    suicidarme es lo único que quiero
    quisiera morir
    me quiero mtar
    anoche casi me mato
    ya no voy a estar aqui la proxima semana, despidame de mis hijos
    ya tengo todo preparado para irme
    estoy arriba del edificio
    quiero aventar el carro a un barranco
    me boy a matar
    ya no amanezco mañana, cuiden a mis niños
    me tomé unas pastillas para ya no despertar
    ya no hay vuelta atrás, hoy lo hago
    deje una carta para mis papás
    todo va a terminar esta noche
    ya nadie va a tener que cuidarme, adios
    hoy me despedí de mis hermanas sin que supieran
    le dejé mis cosas a mi prima, ya no las voy a usar
    perdón mamá por lo que voy a hacer
    si mañana no contesto ya saben por qué
    busqué cuántas pastillas se necesitan
    ya quiero descansar de esta vida
    me quiero pegar un balazo
    cuando ya no esté denle mi perro a mi hermana
    ya me despedí, gracias por escucharme
    mi plan es tomarme todo
    voy a aventarme de la azotea
    ya compré lo que necesito para irme
    no confío en mi esta noche
    he estado viendo la cuerda del garage
    mañana ya no les voy a dar lata
    me tomaría todas las pastillas y ya
    no creo pasar de esta noche
    ya no voy a necesitar los ejercicios, gracias por todo
    gracias por todo, ya no voy a ir nunca mas
    ya tengo las pastillas contadas
    regale mi ropa, a donde voy no me sirve
    deje todo arreglado, cuidenlas mucho
    para que hago planes si no voy a estar
    ya elegi la fecha
    dudo llegar a esa fecha
  `,
);

hears(
  "suicide_active",
  "a wish, a plan or an attempt to die in both languages in one text",
  `
    i want to morirme
    me quiero kill myself
    ya me quiero morir lol
    i cant, ya quiero matarme
    estoy feeling suicidal
    quiero die
    ya no puedo, i want to kill myself
    me quiero morir for real
    quiero morirme, im so tired of everything
    i want to die y ya
    ya no aguanto, quiero kill myself
    thinking about matarme otra vez
    thinking about quitarme la vida
  `,
);

hears(
  "suicide_passive",
  "a wish not to be, a burden, no reason to live in English",
  `
    i wish i was never born
    i wish i didnt exist
    wish i could just disappear forever
    i hope i dont wake up tomorrow
    I don't want to wake up anymore
    i dont want to be here anymore
    i dont want to live anymore
    i dont want to be alive
    dont want to exist
    i dont wanna live
    idk if i want to live
    not sure i want to be alive
    i just want to not be here anymore
    i want to not exist
    everyone would be better off without me
    they'd be better off if i was dead
    my kids would be happier without me
    the world would be better without me
    nobody would miss me
    no one would notice if i died
    if i died tomorrow nobody would care
    id be fine if i got hit by a bus
    i hope a car hits me
    wouldnt mind dying in my sleep
    i dont care if i live or die
    no reason to live
    i have nothing to live for
    whats the point of living
    why am i even alive
    life isnt worth living
    im tired of living
    so tired of being alive
    sick of being alive
    im done with life
    im such a burden
    i feel like a burden to my family
    i feel like im just a burden
    ready for god to take me
    i pray i dont wake up
    i want to be with my mom in heaven
    i give up on life
    i cant go on
    i cant do this anymore
    cant do this any more
    i cant take it anymore
    i cant anymore
    i cant keep going like this
    i cant live like this anymore
    idk how much longer i can do this
    dont know how much longer i can hold on
    i dont see a way out
    i want everything to stop
    i want it to be over
    just want the pain to end
    i want it all to end
    wish it was over
    thinking about death a lot
    keep thinking about dying
    dying would be easier
    i shouldnt be alive
    i hate being alive
    i wish i hadnt woken up
    I wish I could go to sleep and never wake up
    fall asleep and not wake up, thats what i want
    not suicidal but i dont want to be here
    im not suicidal but everything feels hopeless
    im not going to kill myself but i wish i was dead
    i dont want to die but i cant live like this
    i dont want to die i just dont want to exist
    i dont see myself being here next year
    ready to meet my maker
    i dont deserve to live
    rather be dead than feel like this
    i dont want to exist anymore
    sometimes i wish the plane would crash with me on it
    everyones life would be easier if i wasnt around
    i pray every night that i dont wake up
    i'm just a burden on my husband and kids
    i cant keep living like this
    theres no reason for me to be here
    honestly wouldnt care if a truck hit me
    wish i had never been born
    tired of being alive tbh
    nobody would miss me if i disappeared
    whats the point of being alive
    i dont want to be alive but im too scared to do anything
    i dont think i can do this anymore
    my life isnt worth living anymore
    i just want to go to sleep and never wake up again
    ready to be with my husband in heaven, i have nothing left here
    i'm a burden, they would be better off
    not gonna do anything but i wish i was dead
    i want this life to be over
    wont matter after tonight, ill be dead
    i wish i could just not wake up
    everyones better off without me
    i dont want to live like this anymore
    sometimes i wish id get hit by a car
    no point in living anymore
    id be ok with dying
    not sure why im alive
    i feel like a burden to my kids
    i dont want to exist
    nobody would miss me if i died
    im so tired of living
    i wish i was dead honestly
    i cant do this any longer
    i dont care if i wake up tomorrow
    i have nothing to live for since he died
    god please take me
    what is the point of living like this
    theyd all be happier if i was dead
    i just want to disappear forever
    life isnt worth it
    i want to stop living, tonight
    i dont wanna be here anymore
    wish i wasnt alive
    i wish id never been born
    my family would be better off without me
    im tired of being alive
    i wouldnt mind not waking up tomorrow
    whats the point of living anymore
    nobody would care if i disappeared
    i have no reason to go on
    im a burden to my family
    hoping i get cancer so its over
    lord take me home
    i dont see the point in living
    living hurts too much
    i want to go to sleep and not wake up
    wish a bus would hit me
    i dont think i want to live anymore
    part of me doesnt want to be alive
    i just cant go on like this
    ready for my life to be over
    i dont want to live
    if i died itd be a relief for everyone
    i feel like i dont deserve to be alive
    im so tired i dont want to exist anymore
    i dont want to be a burden anymore
    no one needs me alive
    i think everyone would be happier if i wasnt here
    not living would be easier
    cant keep going
    cant do it anymore
    i have no will to go on
    whats left to live for
    i want to fade out and not come back
    wish the accident had killed me
    life is too painful to keep living
    i keep hoping i wont wake up
    my head keeps saying die die die
    i should have died, gonna fix that
    i cant wait to die
    i dont think life is worth living
    everyone in my life would be better off if i was gone
    sometimes i think about not being here anymore
    i dont have anything to live for
    i hope i get hit by a truck
    why do i even exist
    i dont want to be in this world
    cant keep living this way
    i just dont see the point of being alive
    i wish god would take me in my sleep
    id be at peace if i was dead
    ive become a burden on everyone around me
    im exhausted from being alive
    nobody would even cry if i was gone
    not waking up sounds so peaceful
    ready to not be here
    i cant do this life anymore
    would anyone notice if i died
    my friend says theres no reason to live and has pills
    i just dont want to live, ill do it tonight
    i dont feel like i belong here alive
    i wish id just drop dead
    dont see why i should go on
    all i do is burden people
    im ready to give up on living
    my life is worthless and i dont want it
    no one would be sad if i died
    i want to stop existing
    i could disappear and nobody would notice
    if i never woke up that would be okay
    living feels pointless
    cant find a reason to stay alive
    i think about death all day
    dying is all i think about, i have a plan
    cant stop thinking of dying, might do it
    wish i was dead
    i dont want to be alive anymore
    i hope i never wake up
    dont care if i die
    nobody wants me here
    i feel like such a burden
    im tired of life
    no point in going on
    i should never have been born
    if i was gone nobody would care
    god take me
    not gonna kill myself today but maybe this weekend
    wish it would all just end
    dont think id care if the plane went down
    the only thing keeping me here is my dog
    life has no meaning for me anymore
    if a bus hit me i wouldnt even be mad
    i should be the one in that coffin
    the world doesnt need me in it
    im so done. with everything. with being here
    my life isnt worth saving
    dont think ill live to see 30 and im fine with that
    waiting for it all to be over
    why do i keep waking up
    i shouldnt be here
    dont want to do life
    this world isnt for me
    i feel like my family would be relieved
    i dont want a tomorrow
    why couldnt it have been me
    i have no reason to stick around
    everyone hates me they wont miss me
    my kids need a better dad than me, id be better gone
    the pain will only stop when im dead
    everyones better off w/o me
    if i got cancer i wouldnt fight it
    if i crashed id be relieved
    i go to bed praying its the last time
    i stopped looking both ways
    my kids dont need me around
    theyd be better off with a different dad
  `,
);

hears(
  "suicide_passive",
  "a wish not to be, a burden, no reason to live in Spanish",
  `
    preferiría estar muerta
    ya no quiero vivir
    no quiero vivir
    no quiero seguir viviendo
    ya no quiero estar aqui
    no quiero despertar
    no quiero despertar mañana
    quisiera no despertar
    ojalá no despertara
    quiero dormir y no despertar
    quiero dormirme y no despertar nunca
    quisiera desaparecer
    quiero desaparecer
    ganas de desaparecer
    ojalá me muriera
    ojalá estuviera muerto
    quisiera no haber nacido
    mejor no hubiera nacido
    ya no tengo ganas de vivir
    sin ganas de vivir
    no tengo razon para vivir
    la vida no vale la pena
    mi vida no tiene sentido
    no le veo sentido a la vida
    para que vivir
    para qué sigo viva
    estoy cansada de vivir
    cansado de la vida
    me siento una carga
    soy un estorbo
    todos estarian mejor sin mi
    mi familia estaría mejor sin mí
    a nadie le importaria si me muero
    nadie me extrañaría
    nadie se daria cuenta si desaparezco
    que dios me lleve
    le pido a dios que me recoja
    ojala me atropelle un carro
    ya no puedo mas
    ya no aguanto mas
    ya no aguanto
    ya no puedo
    no puedo seguir asi
    no veo salida
    quiero que todo termine
    quiero que se acabe todo
    me da igual vivir o morir
    no merezco vivir
    odio estar viva
    pienso mucho en la muerte
    no soy suicida pero ya no quiero estar aqui
    no me quiero morir pero ya no aguanto
    kiero desaparecer
    ya no kiero vivir
    ya no quiero bibir
    no quiero amanecer mañana
    quiero irme con mi mamá al cielo
    ya no tengo razones para vivir
    ojala dios me llevara
    no quiero seguir aqui
    quisiera dormir y ya no despertar
    mis hijos estarían mejor sin mí
    me siento como una carga para mi familia
    ya no quiero existir
    la vida ya no tiene sentido para mi
    nadie me va a extrañar si me muero
    quiero desaparecer para siempre
    ya no puedo más con esta vida
    preferiria no haber nacido
    ya no quiero despertar
    no quiero vivir así
    nadie me va a extrañar
    soy una carga
    ya no puedo más
    quisiera desaparecer para siempre
    ojalá no despertara mañana
    quisiera estar muerta
    para qué vivo
    no le veo sentido a vivir
    nadie me extrañaría si me muero
    quisiera que dios me llevara
    ojalá no despierte mañana
    ya no me dan ganas de vivir
    quiero que todo se acabe
    a nadie le importa si vivo o muero
    soy una carga para mis papás
    estoy harto de vivir
    prefiero estar muerto
    quisiera nunca haber nacido
    ya no puedo seguir
    me siento un estorbo para mi familia
    ojalá nunca hubiera nacido
    ya me quiero morir de cansancio, no quiero despertar
    todos vivirían mejor sin mí
    ya no quiero vivir, adiós
    ya no quiero estar en este mundo
    nadie me necesita
    la vida no tiene sentido
    ojalá me muriera mañana
    soy una carga para mis hijos
    soy un peso para mis hijos
    me dan ganas de no vivir y terminar con esto de una vez
    no hay salida para mi
    no veo un futuro para mi
    por que no me mori yo
    ya no quiero saber nada de este mundo
    ojalá un dia ya no amanezca
    no me voy a matar hoy pero no prometo mañana
    soy un problema para todos, sin mi estarian bien
    vivir me cuesta mucho, ya no quiero
    mejor sería no estar
    mis hijos estarían mejor con otra mamá, yo ya no sirvo
    por mí que no hubiera mañana
    no quiero llegar a mañana
    envidio a los muertos
    mi familia descansaría de mi
    no pertenezco a este mundo
    todos van a estar mejor cuando me vaya
    quiero que se acabe mi vida
    si me atropella un camion me daria igual
    cruzo sin mirar antes de cruzar
  `,
);

hears(
  "suicide_passive",
  "a wish not to be, a burden, no reason to live in both languages in one text",
  `
    ya no quiero be here anymore
    soy una burden for everyone
    i feel like una carga
    no quiero wake up tomorrow
    i dont want to vivir anymore
    i feel like im a carga para mi familia
    no quiero live anymore
    no quiero despertar anymore
  `,
);

raisesNoAlarm(
  "what only sounds like it",
  `
    I don't want to die, I want to sleep
    not suicidal, just worn out
    no thoughts of killing myself this week
    I never want to kill myself, that was the fear talking
    ya no me quiero morir
    no tengo ganas de matarme ni nada
    I used to want to die, that was years ago
    tried to kill myself in high school, that feels like another person
    cuando era adolescente quise matarme, ya no
    been killing myself to finish the report
    dying of embarrassment
    so embarrassed I wanted to crawl in a hole and die
    killed it at karaoke
    the mosquitoes are killing me
    jump rope for 5 minutes
    jumped off the diving board
    drove over the bridge without panicking
    end it with him already, everyone says
    ended the call early
    take my life in a new direction
    suicide prevention walk on saturday
    ran suicides at practice again
    career suicide to say that out loud
    ran 8 kms today
    dyed my hair, finally
    I wont be here on tuesday, traveling
    I dont want to be here at this party
    whats the point of this worksheet
    cant do this exercise anymore
    I give up on the journal
    want to sleep for a week
    me muero de risa contigo
    me quiero morir de la vergüenza
    me maté trabajando hoy
    ya no puedo con esta tarea
    ya no aguanto este calor
    quiero que se acabe la semana
    afraid of dying on the plane
    I thought I was dying but it was panic
    pensé que me moría, fue puro pánico
  `,
);
