/** Threats and fears of hurting somebody, and the exasperation that only sounds like them. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "harm_others",
  "a threat to somebody, or the fear of one in English",
  `
    i want to kill my boss
    im going to kill him
    i want to hurt someone
    i might hurt somebody
    i feel like killing someone
    im gonna stab him tonight
    thinking about killing my husband
    thoughts of hurting my baby
    scared im going to hurt my kids
    i keep picturing stabbing my wife
    im afraid i might hurt my baby
    having thoughts about hurting people
    i have the urge to hit my son
    i want to shoot up my school
    bringing a gun to work tomorrow
    i bought a gun and he's going to pay
    i want to strangle my roommate, not joking
    i want to beat him to death
    i could hurt someone
    gonna kill everyone at that office
    i hit my son last night and i feel awful
    i slapped my daughter
    i shook the baby
    the voices tell me to hurt my mom
    i want to k*ll my ex
    i swear to god ill kill her
    i want him dead
    i feel homicidal
    im going to burn his house down
    thinking of poisoning my stepdad
    intrusive thoughts of smothering my newborn
    what if i drop my baby on purpose, what if i hurt my baby
    i dont want to hurt anyone but i keep imagining stabbing people
    i want to kill my neighbor, he wont stop
    keep thinking about stabbing my husband in his sleep
    i'm afraid i'm going to hurt my daughter
    im going to shoot him if he comes back
    i hit my kid and left a mark
    i have fantasies about killing my coworkers
    gonna beat the crap out of my brother tonight
    thoughts of pushing someone in front of the train
    i feel like i could snap and hurt somebody
    what if i lose control and hurt my baby
    im gonna kill my roommate i swear
    i keep thinking about hurting my mom
    scared i might hurt my son
    i want to stab him
    thoughts about harming my baby wont stop
    im going to beat him until he stops moving
    i hit my wife yesterday
    i want to kill my husband
    having thoughts of hurting my newborn
    im gonna stab that guy
    i might hurt my kids if i dont get help
    thinking about shooting people at my job
    i feel like killing my sister
    i slapped my mom
    he deserves to die and im going to do it
    i want to kill my coworker
    i have urges to stab my husband
    im terrified ill hurt my baby
    gonna hurt him bad when i see him
    i punched my girlfriend
    thinking about burning my ex's house down
    i keep imagining strangling my mother
    i want to kill my father in law
    sometimes i think about hurting my baby
    im gonna hurt my husband if he touches me again
    ive got a knife and im going to stab her
    im afraid im going to kill someone
    i shoved my mom down
    he better run because im bringing a bat
    urges to strangle my kid
    i want to shoot my ex husband
    keep having visions of stabbing my kid
    im going to beat my girlfriend if she leaves
    i hit my daughter too hard
    want to kill my mom in her sleep
    i want to hurt my boss
    going to kill my ex
    i keep thinking about stabbing people
    afraid i will hurt my kids
    i want to shoot everyone at work
    i bought a gun and my coworker is gonna pay
    i could kill her and not feel a thing, im serious
    waiting outside his house with a bat
    im going to put a bullet in him
    i have a knife and im going to use it on him
    he's a dead man when i find him
    ill make sure she never breathes again
    gonna get my gun and handle it, he wont see me coming
    i broke his nose and id do it again
    gonna beat him till he stops moving
    i have a gun and im going to his house
    grabbed the hammer and im driving to her work
    almost smothered my dad
    next time im gonna put him in the ground
  `,
);

hears(
  "harm_others",
  "a threat to somebody, or the fear of one in Spanish",
  `
    lo voy a matar
    la voy a matar, lo juro
    quiero matar a mi jefe
    voy a matar a mi esposo
    tengo ganas de matar a alguien
    pienso en lastimar a mi bebé
    tengo miedo de hacerle daño a mi hijo
    pensamientos de lastimar a mis hijos
    quiero hacerle daño a alguien
    le voy a pegar un tiro
    lo quiero apuñalar
    te juro que lo mato
    le pegué a mi hijo con el cinto
    golpeé a mi esposa
    voy a llevar la pistola a la escuela
    me imagino apuñalando a mi mamá, imágenes de apuñalar a mi mamá
    miedo de perder el control y lastimar a mi bebe
    las voces me dicen que lastime a mi mama
    las voces me dicen que me mate
    quiero matar a mi vecino
    tengo ganas de golpear a mi hijo
    lo voy a apuñalar
    tengo miedo de lastimar a mi bebé
    quiero matar a mi esposo
    tengo miedo de hacerle daño a mi hija
    lo voy a matar si regresa
    voy a matar a mi suegra
    pienso en lastimar a mi hijo
    quiero apuñalar a alguien
    tengo ganas de matar a mi marido
    quiero ahorcar a mi hijo, tengo miedo
    voy a balacear a ese tipo
    le voy a meter un balazo
    traigo un cuchillo y lo estoy esperando
    ya compre el arma, el vecino me las va a pagar
    le quiero partir la cara y no se si me voy a aguantar, traigo navaja
    voy a buscarlo con el machete
    si lo veo lo mato, te lo juro
    le voy a cortar el cuello
    voy a ir armado a la escuela
    ojalá se muera, yo lo voy a hacer pagar
    ya tengo el cuchillo, lo estoy esperando
    me imagino ahorcando a mi jefa
    me da miedo hacerle algo a mi bebé
    agarre un martillo y voy para su casa
    si me quita a mis hijas lo mato
  `,
);

hears(
  "harm_others",
  "a threat to somebody, or the fear of one in both languages in one text",
  `
    quiero kill a mi jefe
  `,
);

raisesNoAlarm(
  "exasperation, games and anger that was met",
  `
    I could kill him lol
    I could strangle my cat sometimes
    lo mato jaja
    kill the lights
    kill two birds with one stone
    killing time with my sister
    shoot me a text
    shot hoops with my son
    we killed their team
    hurt his feelings and said sorry
    afraid of hurting her feelings
    I beat my dad at chess
    hit my sister up for a ride
    wanted to hit him but walked away and breathed
    was so mad I wanted to strangle my boss, took a lap
    punched the pillow
    not going to hurt anyone, just mad
    no quiero lastimar a nadie
    killed the last boss in the game
    the villain wants to kill everyone in that movie
    murder mystery party saturday
    mi hermano me tiene harta pero respiré
    quería gritarle y me salí
  `,
);
