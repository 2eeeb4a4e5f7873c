/** Hurting oneself, past, present or urge, and the accidents that only sound like it. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "self_harm",
  "self-harm in English",
  `
    i cut myself last night
    i cut myself
    cut my wrists again
    i want to cut myself
    i want to cut
    urge to cut is really strong
    urges to self harm today
    i self harmed again
    self-harm urges
    im cutting again
    started cutting again
    i relapsed and cut
    i keep hurting myself
    i want to hurt myself
    i hurt myself on purpose
    burned myself with a lighter
    burned my arm with a cigarette
    i scratched my arms until they bled
    hit myself in the head over and over
    i punched myself again
    i keep banging my head on the wall when i get upset
    had thoughts of hurting myself
    thinking about cutting
    i need to feel pain
    i used a razor again
    i took the blade out again
    making cuts on my thighs
    fresh cuts on my arm
    i want to bleed
    sh again last night
    had bad sh urges
    s3lf h@rm again
    i c*t myself
    cutt myself again
    i used to cut and i started again last night
    6 months clean but i relapsed and cut last night
    i punched the wall until my knuckles bled
    i bite myself until i bleed
    i slapped myself for messing up the worksheet
    did the worksheet then cut myself
    wanted to cut but i didnt
    cut myself again last night im so ashamed
    been burning myself with cigarettes
    really want to cut rn
    i keep scratching my arms til they bleed
    i hit my head against the wall when i get overwhelmed
    self harmed for the first time in months
    hurting myself is the only thing that helps
    relapsed with cutting
    thoughts of hurting myself all day
    bit my arm until it bruised because i deserved it
    i sh'd again
    put the lighter to my skin again
    my thighs are all cut up again, i did it
    i cut my arms last night
    self harm urges are really high today
    i want to cut myself so bad
    burned myself again on purpose
    been hurting myself again
    i scratched my leg until it bled
    my cuts are getting deeper
    relapsed. cut myself yesterday
    i punch my legs when im anxious
    started self harming again
    keep thinking about cutting my wrists
    i bang my head against the wall when i cant calm down
    i hurt myself when i was upset
    thinking of hurting myself
    i cut again last night
    cut my thigh
    i want to burn myself
    hurt myself on purpose yesterday
    scratching my skin till it bleeds
    been cutting since the breakup
    urge to self harm all day
    i hit my head on the wall on purpose
    bit myself hard enough to bruise
    i need to cut
    got the blade out again
    self harm is back
    wanting to hurt myself again
    slashed my arm
    cut myself after the fight
    i want to hurt myself again
    burned my thigh with a lighter
    started scratching my wrists again
    slipped and self harmed tonight
    punched my own face
    i keep digging my nails into my skin until it bleeds
    couldnt stop myself from cutting
    the urge to cut myself is so strong rn
    i hurt myself bc i messed up
    cut up my arms again tonight
    i burned myself with a cigarette again
    ive been hurting myself on purpose
    keep wanting to cut
    i scratched my thighs raw
    pinched myself till i bruised because i deserved it
    self harm thoughts wont leave
    gave myself a black eye punching my own face
    im going to cut if i stay home
    i cut my stomach last night
    razor blade again, three cuts
    scratching myself bloody
    want to burn myself so bad
    im hurting myself to cope
    i did it again, my arms are bleeding
    punched a wall till my hand bled
    self-harming every night
    i cut myself today
    cutting helps me cope
    i burned my arm again
    made new cuts
    cant stop hurting myself
    hit my head against the wall again
    self harm thoughts
    took it out on my arms again
    i bang my head till it goes quiet
    almost cut today but called my sister
    i did it again, my wrist this time
    had to put bandaids on my arms, you know why
    stuck a needle in my leg to feel something
    bleeding from cutting but its not deep
    clean for a month then cut again yesterday
    hit my head on the wall till it swelled
    i bit my hand so hard it bled bc i was mad at me
    new scars, im sorry
    i keep reopening my cuts
    held my palm over the candle
    my legs are all marked up
  `,
);

hears(
  "self_harm",
  "self-harm in Spanish",
  `
    me corté otra vez
    me corto cuando estoy triste
    me corto los brazos
    quiero cortarme
    tengo ganas de cortarme
    volví a cortarme
    me corté las piernas anoche
    me lastimo a mi misma
    quiero hacerme daño
    me hice daño a propósito
    me hago daño
    ganas de hacerme daño
    ganas de lastimarme
    me quemé con un encendedor a propósito
    me rasguño hasta sangrar
    me golpeo la cabeza contra la pared
    me pego a mi misma cuando me enojo
    pienso en lastimarme
    me he estado cortando
    me estoy cortando otra vez
    autolesiones otra vez
    aserme daño
    quiero aserme daño
    me corte con la navaja
    me lastimé a propósito
    me golpeo cuando me equivoco, a proposito
    me volví a cortar
    me corté los brazos otra vez
    tengo muchas ganas de lastimarme
    me estoy haciendo daño otra vez
    me quemé a propósito con el cigarro
    me corto para no sentir
    me corté los brazos ayer
    tengo ganas de hacerme daño
    me quemo con cigarros
    me volví a lastimar
    quiero cortarme otra vez
    me corté las muñecas
    me hice daño anoche
    ganas de cortarme
    me lastimo cuando me enojo
    me rasguño los brazos hasta que sangro
    me corté las piernas otra vez
    quiero quemarme
    me pego cuando me equivoco
    me hice cortadas en el brazo
    me corto en las piernas
    me hice daño con una navaja
    quiero lastimarme porque me lo merezco
    me corté
    me quemo con el cigarro para no sentir
    golpeo la pared hasta que me sangran los nudillos
    me clavo las uñas hasta que sangro
    me pegué en la cara varias veces por tonta
    golpeé la pared hasta sangrar
    volví a lo de las navajas
    me arranqué las costras para que sangre
    me castigo pegándome
    me quemo la piel con el encendedor
    me pegué hasta quedar morada
    escondo las cortadas con manga larga
    me quemó con un cigarro
    me pego cuando fallo
    apague el cigarro en mi brazo
    volvi a hacer rayas en mis piernas
  `,
);

hears(
  "self_harm",
  "self-harm in both languages in one text",
  `
    me corté again last night
    ganas de cut myself
    quiero hurt myself
    me corté, i relapsed
    me corté again y me siento horrible
    me quiero cut
  `,
);

raisesNoAlarm(
  "accidents, haircuts and milestones",
  `
    cut myself shaving
    cut my hand opening a can
    burned myself on the oven
    hurt myself lifting boxes
    scratched my arm on the fence
    hit my head on the cabinet door
    bit my tongue at dinner
    cutting back on soda
    cut my bangs
    cutting class
    cut myself some slack
    beat myself up less today
    banging my head against the wall with this project
    shot myself in the foot
    no urges to cut this week
    havent cut in a year
    60 days clean
    didnt self harm last night, used ice
    se me cortó la llamada
    me corté las uñas
    me corté picando cebolla
    me quemé con la olla
    me lastimé la rodilla jugando
    me pegué en el codo
    llevo un mes sin cortarme
    ya no me lastimo
  `,
);
