/** The people, wishes and acts that phrases of danger are built from, in English and Spanish. */
import { notation } from "./phrases.ts";

/**
 * Spelling is folded before phrases are looked for: no accents, `my self` is `myself`, "kms" is `kill myself`, and
 * fillers such as "just" or "literalmente" are gone. `im` and `i am` are the same, in phrases and in what is said.
 */
const names = {
  // Who.
  my: `
    my, our, his, her, their, the, a, this, that, one of my, mi, mis, nuestro, nuestra, un, una, el, la, los,
    las, su, sus
  `,
  such: `
    best, little, big, older, younger, oldest, youngest, ex, old, step, teenage, teen, new, own, good, close,
    dear, first, only, abusive, drunk, crazy, poor, # year old, ## year old, ## yr old, ## yo, # yr old,
    former, work, middle, baby, adult, grown, mejor, pequeno, pequena
  `,
  partner: `
    husband, wife, spouse, partner, boyfriend, girlfriend, ex, fiance, fiancee, baby daddy, babys dad,
    kids dad, ex husband, ex wife, ex boyfriend, ex girlfriend, exhusband, exboyfriend, man, lady, esposo,
    esposa, marido, mujer, pareja, novio, novia, exnovio, exnovia, exesposo, exmarido, ex esposo, ex novio,
    ex marido, ex pareja
  `,
  child: `
    son, daughter, kid, kids, child, children, baby, toddler, newborn, infant, stepson, stepdaughter, nephew,
    niece, grandson, granddaughter, boy, girl, boys, girls, twins, teen, teenager, students, hijo, hija, hijos,
    hijas, nino, nina, ninos, ninas, bebe, bebes, sobrino, sobrina, nieto, nieta
  `,
  parent: `
    mom, mum, daddy, mommy, mother, mama, ma, dad, father, papa, pa, parents, stepdad, stepfather, stepmom,
    stepmother, madre, padre, padres, padrastro, madrastra
  `,
  relative: `
    brother, brothers, bro, sister, sisters, sis, sibling, siblings, stepbrother, stepsister, cousin, cousins,
    uncle, aunt, auntie, grandma, grandmother, grandpa, grandfather, family, inlaws, mother in law,
    father in law, brother in law, sister in law, hermano, hermana, hermanos, hermanastro, primo, prima,
    primos, tio, tia, abuelo, abuela, suegro, suegra, cunado, cunada, familia
  `,
  acquaintance: `
    roommate, roommates, roomie, friend, friends, bestie, buddy, neighbor, neighbour, neighbors, boss, manager,
    supervisor, coworker, coworkers, colleague, colleagues, teacher, coach, landlord, classmate, classmates,
    student, client, patient, pastor, priest, bully, bullies, caregiver, caretaker, babysitter, doctor, nurse,
    vecino, vecina, vecinos, jefe, jefa, amigo, amiga, amigos, amigas, companero, companera, companeros,
    maestro, maestra, profe, profesor, entrenador, paciente, alumno, alumna, comadre, compadre, padrino,
    casero, supervisor, cuate
  `,
  kin: "<partner>, <child>, <parent>, <relative>, <acquaintance>",
  relation: "<my> <such>? <such>? <kin>, ^ <kin>, someone i know, somebody i know, una persona",
  he: `
    he, she, they, hes, shes, theyre, this guy, that guy, this man, some guy, a guy, a man, el, ella, ellos
  `,
  other: "<relation>, <he>, someone, somebody, alguien",
  /** Who may hurt the client: not a small child. */
  abuser: `
    <my> (ex, old, best, abusive, drunk, crazy, older, oldest, big, step, own, former, new, current,
    teenage)? (<partner>, <parent>, <relative>, <acquaintance>, mejor amigo), <my> (adult, grown, oldest,
    older, teenage, ## year old) (son, daughter, kid), mi (hijo, hija) (mayor, adulto, adolescente), <partner>,
    <parent>, stepdad, uncle, he, she, they, hes, shes, theyre, someone, somebody, this guy, that guy,
    some guy, a guy, a man, this man, alguien, el, ella, ellos
  `,
  themself: "himself|herself|themself|themselves|hisself",
  /** Whom somebody might harm, after an English verb. */
  target: `
    him, her, them, someone, somebody, people, everyone, everybody, others, anyone, anybody, other people,
    strangers, you, yall, all of you, all of them, every one of them, <my> <such>? <such>? <kin>,
    my whole family, kids, <acquaintance>, this|that|these|those|the|some <such>? (guy, guys, man, men, woman,
    bitch, asshole, dude, person, people, bastard, motherfucker, driver, fucker, kid, kids)
  `,
  /** The same after a Spanish verb. */
  objetivo: `
    a <my> <such>? <such>? (<kin>, gente, tipo, vieja, cabron, pendejo, perra, hombre, persona, desgraciado,
    infeliz, maldito), al <such>? (<kin>, tipo, cabron, pendejo, desgraciado, hombre), a alguien, a todos,
    a otros, a ella, a el, a ellos, a ese, a esa, a quien sea, a otra gente, a otras personas, a todo el mundo,
    a ese|esa (tipo, vieja, cabron, pendejo, perra, desgraciado, hombre, mujer)
  `,

  // Wishing and meaning to: before a plain verb.
  want: `
    want to, wanna, wants to, wanted to, wanting to, need to, needed to, id like to, id love to, would like to,
    would love to, wish to, hoping to, hope to, ready to, plan to, plans to, planned to, planning to,
    intend to, intending to, trying to, tried to, try to, tempted to, decided to, prepared to, desperate to,
    desire to, urge to, urges to, begging to, deserve to, deserves to, reason to, way to, ways to, how to,
    willing to, wish i could, made up my mind to, chose to, itching to, supposed to, dying to
  `,
  /** Words that lead to an act within a few words, whatever its form: "keep thinking about jumping off". */
  drawn: `
    want, wants, wanted, wanna, going, gonna, might, could, may, will, ill, id, should, thinking, thought,
    think, considering, considered, contemplating, imagining, imagine, picturing, picture, feel, felt, feeling,
    feels, about, urge, urges, keep, almost, nearly, ready, planning, plan, tempted, decided, debating, close,
    trying, tried, need, obsessed, dreaming, fantasizing, like
  `,
  /** Before "be here": absence that is meant. */
  absent: `
    wont, not going to, not gonna, never going to, never gonna, dont plan to, dont plan on, not planning to,
    not planning on, dont expect to, dont intend to, dont think ill, dont think i will, might not, may not, shouldnt
  `,
  llevado: `
    quiero, quisiera, queria, quise, voy, iba, pienso, pensando, pense, pensar, pensado, ganas, puedo, podria,
    intente, intento, imagino, planeo, planeando, decidi, mejor, a punto, necesito, me veo, trate, trato,
    fantaseo, sueno, quiera, deseo, casi
  `,
  going: `
    going to, gonna, about to, will, ill, plan to, planning to, plan on, planning on, decided to, ready to,
    might, may, could, would, id, thinking i should, think ill, think i should, think im gonna,
    think im going to, swear ill, should, gotta, have to
  `,
  quiero: `
    quiero, quisiera, queria, quise, quiera, deseo, deseaba, necesito, preferiria, prefiero, me gustaria,
    ganas de, planeo, pienso, voy a, iba a, intente, intento, trate de, trato de, tratando de, intentando,
    estoy por, a punto de, lista para, listo para, dispuesto a, dispuesta a, decidi, debo, debi, deberia,
    podria, puedo, tengo que, planeando, ojala pueda, ojala pudiera, mejor, quiero ya, decidido a, decidida a,
    deseos de, merezco, urge, antojo de
  `,
  thinking: `
    thinking, thinking of, thinking about, think of, think about, thought of, thought about, thinks about,
    thoughts of, thoughts about, thoughts are, thought is, ideas of, idea of, considering, considered,
    contemplating, contemplated, fantasizing about, fantasize about, fantasies of, fantasies about, fantasy of,
    dreaming of, dreaming about, dream of, dream about, daydream about, daydreaming about, obsessed with,
    obsessing over, planning on, plan on, feel like, feeling like, felt like, urge of, images of, image of,
    picturing, picture, imagining, imagine, visions of, flashes of, impulse of, close to, verge of, debating,
    joking about, talking about, researching, looking up, googling, looking into, end up, ended up, urges of,
    pienso en, pienso, pensando en, pensando, pense en, pensaba en, pensar en, pensado en, pensamientos de,
    pensamiento de, ideas de, idea de, considerando, fantaseo con, fantaseando con, sueno con, sonando con,
    me imagino, imagino, imaginando, impulso de, impulsos de, buscando como, obsesionado con, obsesionada con,
    contemplando
  `,

  // Dying and killing oneself.
  die: "die, 💀, be dead, be 💀, perish, drop dead, unalive, die already",
  morir: "morir, morirme, morirnos",
  selfkill: `
    kill|killing|killed myself, unalive|unaliving, end|ending|ended|take|taking my own? life, suicide,
    suicidal, end it all, ending it all, off|offing|hang|hanging|hung|shoot|shooting myself, matarme,
    suicidarme, quitarme la vida, ahorcarme, colgarme
  `,

  // Hurting oneself.
  selfhurt: `
    hurt|hurting|harm|harming|cut|cutting|burn|burning|scratch|scratching myself, selfharm, selfharming,
    selfharmed, sh, cut, cutting, hacerme dano, lastimarme, cortarme, quemarme, autolesionarme, autolesiones
  `,
  harm: `
    <selfkill>, <selfhurt>, die, dying, death, hurt|hurting|harm|harming|kill|killing <target>, morir, morirme,
    la muerte, matar|lastimar <objetivo>
  `,

  // Where on the body, with what, from where.
  limb: `
    arm, arms, wrist, wrists, leg, legs, thigh, thighs, skin, stomach, ankle, ankles, forearm, forearms, hip,
    hips, belly, body, veins, vein, brazo, brazos, muneca, munecas, pierna, piernas, muslo, muslos, piel,
    estomago, panza, cuerpo, antebrazo, antebrazos, venas
  `,
  pills: `
    pill, pills, med, meds, medication, medications, medicine, medicines, tablets, capsules, tylenol, advil,
    ibuprofen, aspirin, xanax, ambien, benadryl, oxy, percs, percocet, benzos, sleeping meds, antidepressants, insulin,
    painkillers, sleeping pills, pain pills, pain meds, klonopin, ativan, trazodone, zoloft, lithium, prozac,
    melatonin, adderall, fentanyl, heroin, edibles, gummies, seroquel, metformin, prescription, prescriptions,
    sleep meds, pastilla, pastillas, pildoras, medicina, medicinas, medicamento, medicamentos, clonazepam,
    paracetamol, tabletas, capsulas, ansioliticos, antidepresivos, insulina, calmantes, rivotril, tafil,
    aspirinas, somniferos, remedios, pastilla para dormir
  `,
  weapon:
    "gun, guns, pistol, rifle, shotgun, knife, machete, firearm, revolver, glock, shoot, stab, pistola, cuchillo, navaja, machete, rifle, escopeta, arma",
  height: `
    bridge, roof, rooftop, building, balcony, ledge, cliff, overpass, window, tower, garage, parking garage,
    puente, azotea, edificio, balcon, ventana, barranco, techo, precipicio, piso, torre
  `,
  traffic: `
    train, trains, tracks, train tracks, subway, bus, truck, semi, car, cars, traffic, moving car, freeway,
    highway, tren, trenes, vias, metro, camion, camiones, carro, carros, coche, coches, trafico, trailer,
    autopista, carretera
  `,

  /** Means and places that people who text about practice seldom name, and what makes them grim. */
  grim: `
    noose, rope, bullet, bullets, gun, pistol, razor blade, razor blades, bleach, antifreeze, ledge, overpass,
    train tracks, oncoming traffic, cliff, bridge, roof, rooftop, noose, overdose, carbon monoxide, soga, pistola,
    veneno, azotea, vias, puente, barranco, bala, sobredosis
  `,
  heavy: `
    pain, hurting, suffering, easy, easier, peace, peaceful, calling, courage, guts, tempting, tempted, appealing,
    over with, finally free, so tired, no more, sorry, goodbye, bye, crying, end this, end everything, stop this, die,
    dolor, facil, paz, valor, adios, perdon, llorando, cansada, cansado, tentacion, tentador
  `,
  sangrar: "sangrar, sangre, sangra, sangran, sangro, sangraron, sangrando",
  /** From where a fall is meant to be seen, however it is put. */
  drop: `
    bridge, roof, rooftop, ledge, cliff, overpass, train tracks, tracks, platform, edge, railing, rail, guardrail,
    water below, oncoming traffic
  `,
  filo: `
    (arriba, en lo alto, en la orilla, al borde, en el borde, en la cima, encima) (de, del) ..2 (edificio, puente,
    azotea, barranco, techo, precipicio, balcon, barandal, vias, agua)
  `,

  // What hurts people by accident.
  mishap: `
    cooking, chopping, slicing, cutting (vegetables, veggies, onions, an onion, fruit, the), peeling, dicing,
    opening, taking out, pulling out, in the kitchen, making (dinner, lunch, breakfast, food, salad), on a (can,
    knife, nail, piece,
    broken), baking, frying, shaving, on (glass, paper, the edge), gardening, on accident, by accident,
    accidentally, ironing, curling iron, with the (iron, oven, scissors), on the (stove, oven, iron, pan,
    curling, grill, fence, door, can, edge, glass), doing dishes, washing dishes, at work, at the gym, lifting,
    running, playing, working out, exercising, moving, falling, skating, skiing, hiking, biking, cleaning,
    at (practice, soccer, basketball, football, yoga, crossfit, the), paper cut, stretching, dancing, jogging,
    deadlifting, in (a, the) (game, match, car, accident, fall), when i fell, slipped, tripped, cocinando,
    picando, rebanando, pelando, rasurandome, afeitandome, abriendo, con (el papel, un papel, la lata,
    una lata, el vidrio, la puerta, la mesa, el sarten, la plancha, el horno, la estufa, la cafetera, el cafe),
    en la cocina, sin querer, por accidente, jugando, corriendo, entrenando, en el (gym, gimnasio, partido,
    trabajo, juego, entrenamiento), trabajando, planchando, bailando, cargando, al (caerme, cocinar, abrir,
    correr, picar, planchar), haciendo (ejercicio, de comer, la comida, la cena), lavando
  `,

  // When.
  /** What follows a last word that is only the latest, or the last of a day. */
  latest: `
    before !(i (go $, die, leave, jump, end, do it)), today, for (today, now, tonight, the day, the night), of the (day,
    night), didnt, doesnt, was, wasnt, got, said, about, went, de hoy, por hoy, del dia, antes, fue, era, decia, sobre,
    no (llego, se)
  `,
  /** A day by its name, on which people are away and come back. */
  weekday: `
    (on, this, next)? (monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays,
    thursdays, fridays, saturdays, sundays, weekend), (el, este, los)? (lunes, martes, miercoles, jueves, viernes, sabado,
    sabados, domingo, domingos)
  `,
  anymore: "anymore, no more, any longer, much longer",
  again: "again, otra vez, de nuevo, nuevamente",
} as const;

/** Reads the tables of the risk screen. */
export const phrases = notation(names);
