/** Death spoken of without a wish for it: fear and panic, grief, practice given by a therapist, stories and games. */
import { phrases } from "./vocabulary.ts";

/** Panic, illness worry and thoughts of mortality. */
export const fearOfDeath = phrases(`
  (wont, not going to, not gonna, cant) die (from, of, if, $)
  (scared, afraid, terrified, fear, fears, fearful, worry, worried, worries, worrying, anxious, anxiety, phobia,
    obsess, obsessed, freak out, panic, dread) (of|about|that|over)? (me, my, us, my own, getting sick and,
    getting cancer and, flying and, choking and)? (dying, death, die, mortality)
  (scared, afraid, terrified, fear, fears, worry, worried, worries, worrying, anxious, convinced, sure, panic,
    panicked, panicking, thought, thinking, think, believe, swear, felt, feels, feel, like, thoughts, what if,
    afraid) (of, about, that, like, as if, for sure)? (i, im, ill, i will, i would, id, i might, i could, i was,
    we were, my (heart|chest|body) ..2) (am)? (going to, gonna, about to, might, could, would, will)? (die, dying,
    be dead, drop dead, die of) !(by my, on purpose)
  (sure|convinced|certain|thought|like) (im, i was, id, i would, i am) ..1 (dying|die|dead)
  thought ..3 (having|had) a (heart attack, stroke, seizure)
  (death|dying|health|mortality) (anxiety|worry|worries|fears|phobia)
  (worry, worried, worries, worrying, scared, afraid, terrified, anxious, thoughts, thinking, nightmare,
    nightmares, dream, dreamed, dreamt, dreams, picturing, imagining, picture, imagine, imagined,
    exposure) ..2 (my, his, her, the, our, someone i love, everyone, people i love,
    loved ones) <such>? (<kin>|dog|cat|family)? (will, might, could, would, going to, gonna, was, were, is,
    are)? (die, dying, dead, died, dies, death, get killed, getting killed, being killed)
  (fear, fears, scares me, scary part, phobia) ..2 (dying, death)
  (dying, death) ..2 (normal, universal, common, natural) (fear)?
  miedo (es, era)? ..1 morirme
  (not afraid, unafraid, less afraid, less scared, not scared) of (dying|death)
  (is it, what if its, thought it was, thinking its, feels like, felt like, afraid its, worried its, scared its,
    convinced its) (a, im having a)? (heart attack, stroke)
  (almost|nearly) (gave me, had) a (heart attack, stroke)
  (panic, panicked, panicking, anxiety, anxious, attack, attacks, exposure, exercise, stairs, treadmill, gym,
    workout, run, nervous, overthinking, dizzy) ..8 (cant breathe, couldnt breathe, chest pain, chest pains,
    chest hurt, chest hurts, heart attack, die, dying)
  (chest pain, chest pains, chest hurt, chest hurts, cant breathe, couldnt breathe, heart attack,
    chest is hurting) ..8 (panic, panicking, anxiety, anxious, doctor said, er said, turned out, it passed, its,
    went away, passed, from (coughing, lifting, running), cough, ekg, heartburn, reflux)
  (no|without|less|fewer) chest pain|pains
  (germs, germ, bacteria, virus, mold, contamination, chemicals, fire, stove, gas) ..3 (kill, killing, hurt, hurting,
    harm, harming, poisoning) <target>
  (miedo, temor, panico, terror, angustia, ansiedad, preocupa, preocupacion, asusta,
    fobia) (a|de|por)? (a)? (la muerte, morir, morirme, morirnos, que me (muera, voy a morir, muero),
    que se (muera|mueran|muere) ..3, que (mi|mis) ..2 (muera|mueran), que me de (un infarto, algo),
    la idea de (morir, la muerte))
  (pense, crei, pensaba, creia, senti, sentia, siento, sentir, parecia, juraba, convencida, convencido, segura de,
    seguro de) (de)? (que)? (ya)? (me) ..1 (moria, muero, iba a morir, estaba muriendo, voy a morir,
    estoy muriendo, morir, iba a dar un infarto, daba un infarto, estaba dando un infarto, moriria)
  (senti|sentia|siento) (morir, morirme, que me muero)
  como si me (fuera a morir, estuviera muriendo, muriera, fuera a dar)
  (ataque|ataques|crisis|ansiedad|panico|nervios) ..6 (me duele el pecho, no puedo respirar, no podia respirar,
    dolor de pecho, morir, moria, muero, morirme, infarto, dolor en el pecho, duele el pecho)
  (me duele el pecho, dolor de pecho, dolor en el pecho, no puedo respirar, duele el pecho, infarto) ..6 (ansiedad,
    panico, nervios, ataque, gripa, tos, doctor dijo, estres, ejercicio)
`);

/** Wishing the ground would open: shame, hangovers, burpees. */
export const woe = phrases(`
  (embarrassed, embarrassing, embarassed, ashamed, humiliated, humiliating, cringe, awkward, mortified, mortifying,
    awkward) ..4 (i, that i)? (wanted, want, could, almost, nearly, thought i would, thought id,
    felt like i could) (to)? (have)? (crawl ..4 and)? (die, died, disappear, dying)
  (so (tired, bored, hungry, happy, good, funny, cute, hot, cold)) ..2 i (could|might) (die, be dead)
  (hungover, hangover, flu, fever, covid, sick, food poisoning, stomach bug, cramps, migraine, sore, workout,
    crossfit, leg day, spin class, burpees, marathon) ..6 (dying, die, dead, death, want to die)
  (dying|die|death|dead) ..4 (hungover, hangover, flu, fever, covid, food poisoning, stomach bug, cramps, migraine,
    hot yoga, leg day, workout, burpees)
`);

/** Somebody has died, or died by suicide: grief is met with kindness, not with an alarm. */
export const grief = phrases(`
  (killed, hung, hanged, shot, unalived, drowned) <themself>
  (<other>, who, that) ..3 (committed suicide, commited suicide, died by suicide, died of suicide, took (his, her,
    their) (own)? life, ended (his, her, their) (own)? life, completed suicide, overdosed and died,
    died of an overdose, died from an overdose, died by overdose)
  (committed suicide, commited suicide, died by suicide, died from suicide, died of suicide)
  (lost, losing, loss, lose) ..5 (to|by|from) (suicide, an overdose, overdose)
  (<kin>, someone, somebody, his, her, their, friends, brothers, sisters, dads, moms, sons, daughters, husbands,
    wifes, uncles, cousins, kids, a) suicide !(attempt|thoughts|note|plan|watch|pact|pills)
  (suicide) (of|in) (my|our|a|the) (friend, brother, sister, dad, mom, son, daughter, cousin, uncle, family,
    student, client, coworker, school, neighbor, wife, husband, past)
  a suicide (at|in|on)
  (since, after, before, when, anniversary of, years since, months since) !i|im ..4 (suicide|overdose|passed|died|death)
  (died|death|dies) (of|from|by) (an|a|drug)? overdose
  (overdosed|overdose) (and died, and passed, last year, years ago, in ####, when i was, and we lost)
  (my|his|her|our|their) (<kin>|dog|cat|pet) (death|passing|died|passed)
  (thinking, think, thought, thoughts, dream, dreamed, dreams, wrote, writing, talked, talking, talk, cried,
    crying, sad, upset, grieving, read, reading, processing, process) (a lot, more)? (about|of|over) (my, his, her,
    the, our, their, grandmas, grandpas, moms, dads) <such>? (<kin>, moms, dads, brothers, sisters, grandmas,
    grandpas, friends, sons, daughters, husbands, wifes, aunts, uncles, cousins, nanas,
    babys)? ..2 (dying|death|dead|died)
  (thinking, thoughts, think, thought, talked, talking, wrote, writing, write, read, reading, lecture, class,
    book) (about|on) (death|dying|mortality) (a lot)? (since, after, because (my|of), in (class|therapy|general|philosophy),
    for (class|the|my), as part, exercise, and what comes, and (grief|dying|loss|legacy))
  (mi, mis, un, una, el, la, su, que, quien) ..3 (se suicido, se mato, se quito la vida, se ahorco, se colgo,
    se disparo, se pego un tiro, murio de una sobredosis, murio de sobredosis, cometio suicidio)
  (se suicido, se ahorco, se quito la vida, se colgo)
  (perdi|perdimos|murio|fallecio|muerte) ..5 (suicidio|sobredosis)
  (el|del|su) suicidio (de|del|en)
  (desde, cuando, despues de, antes de) ..2 que ..2 (murio, fallecio, se mato)
  (pienso, pensando, sone, sueno, lloro, llore, escribi, platique,
    hable) (mucho)? (en|con|por|sobre|de) (la muerte, el suicidio) (de|del) (mi|el|la|su)
  (mi|el|la) (<kin>|perro|gato) (murio|fallecio)
`);

/** Practice given by a therapist that looks death in the face. */
export const assigned = phrases(`
  (thought, thoughts, image, pensamiento) (came, popped, showed, vino, llego) ..12 (float, pass, pass by,
    let it be, let it go, practiced, labeled, no respondi, lo deje pasar)
  (practice, exposure, homework, assignment, exercise, script, imaginal, task, worksheet, tarea, ejercicio,
    exposicion, practica) ..7 (picturing, picture, imagining, imagine, imagined, visualizing, visualize, writing,
    wrote, write, reading, read, listening, saying, say, thinking, think, imaginar, imaginando, imaginarme,
    imagine, escribir, leer, escuchar, pensar, visualizar) ..6 (dying, death, die, dead, funeral, cemetery, dies,
    died, muerte, morir, muriendo, funeral, muera, muere, hurt, hurting, killing, stabbing, muerto, muerta)
  (wrote, write, writing, read, reading, listened, listening, recorded, recording, told, telling) ..3 (about, to,
    of, on) ..1 (the, when, what, my)? ..3 (trauma, rape, assault, abuse, narrative, accident, attack)
  (journaled, journaling, journal, wrote, writing, meditated, meditation, meditating, reading, read, talked,
    talking, sermon, homily) ..1 (about, on) (death, dying, mortality) !$
  (trauma, impact, exposure) (narrative, statement, script, account, account, recording) ..8 (raped, molested, hit,
    assault, abuse, attacked, beat, abused) me?
  (planning, wrote, write, visited, went to, going to, plan) ..2 (obituary, funeral, cemetery, eulogy, living will,
    grave)
`);

/** Where somebody dies or kills in a story or a game. */
export const stories = phrases(`
  (movie, movies, film, films, show, shows, series, book, books, novel, character, characters, song, songs, lyrics,
    game, games, gaming, gamer, episode, netflix, podcast, documentary, news, level, levels, zombie, zombies,
    enemy, enemies, minecraft, fortnite, roblox, valorant, cod, xbox, playstation, switch, nintendo, dnd, campaign,
    raid, lobby, respawn, anime, manga, plot, season, actor, villain, opera, play, musical, hulu, tv)
  elden ring
  jefe final
  dark souls
  call of duty
  final boss
  boss fight
  video game
  (pelicula, peliculas, serie, libro, novela, personaje, cancion, juego, videojuego, capitulo, documental,
    noticias, noticiero, episodio, anime, telenovela, partida, nivel, temporada)
`);
