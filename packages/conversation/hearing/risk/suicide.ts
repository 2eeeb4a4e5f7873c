/** Phrases of wanting, planning or trying to die, and of wishing not to be. */
import { phrases } from "./vocabulary.ts";

/** Wish, intent, plan, means, preparation, farewell, attempt. */
export const suicideActive = phrases(`
  // Killing oneself, whatever stands around it.
  kill|killing|killed myself
  unalive|unaliving|unalived
  suicide|suicidal|suicidally|suicidality
  off|offing|offed|neck|necking|hang|hanging|hung|hanged|drown|drowning|shoot|shooting|shot|stab|stabbing|gas|gassing|poison|poisoning myself
  suffocate|suffocating|strangle|strangling|electrocute|end|ending|yeet|rope|roping|jump|throw|throwing|delete|execute|murder|unalive myself
  end|ending|ended|take|taking|took (my, my own) life !back|in|into|seriously|for|to|with|story
  end|ending it|everything all
  end|ending it (tonight, today, now, soon, already, forever, for good, this weekend) !with
  <want> end it $
  <thinking> ending it $
  (thinking, thought, think) (of, about)? ending it (all, tonight, now, $)
  <want>|<going> end (the, my, this, all, all this, all the) (pain, suffering, misery, hurt)
  commit (die, suicide, sudoku, not living, unalive)
  blow|blowing my (brains, head)
  (slit, slitting, slash, slashing, cut, cutting, open, opening) my (wrist, wrists, throat, veins, neck) (open)?
  put|putting (a, the) (gun, bullet) ..2 (head, mouth)
  (bullet, gun) (in, to, through, against) my (head, brain, mouth, temple)
  eat a bullet
  toaster (in the, bath)

  // The wish to die.
  (want, wants, wanted, wanting) die
  <want> <die>
  <want> not (be alive, exist, live)
  (want, wanted) to be (gone forever, six feet under, in the ground, in a coffin, in my grave)
  <want> ..3 and die $
  (lay|lie|curl, lay|lie|curl down|up|here) and die
  <want> go to sleep and (never, not) wake
  (going, gonna, want) to? (sleep, go to sleep) forever
  part of me wants|want to? (<die>, kill myself, be gone, end it)
  (brain, mind, head, voice, voices, something) ..3 (wants, want, tells, tell, telling, says, saying, keeps telling) me to (die, kill myself, do it, jump, end it, hurt myself)
  (wants, want) me dead $
  <want> kill me $
  somebody|someone|please|pls kill me $
  let me die
  i should (die, be dead, not be alive)
  i have to die
  (plan, plans, planning) (to, on)? (die, dying)
  (i, id, rather, prefer) (be dead, die) (than|then ..2 (live, be alive, keep, wake, feel, go on, exist, stay), $)
  rather (be dead, die) $
  (want, ready, longing, waiting) (to, for)? (death, die) ! toll
  i want death
  (die, dead) (tonight, by morning, by tomorrow, this weekend)
  die by my own hand
  feel|feeling like dying
  <thinking> (drinking|swallowing) bleach

  // Ways of it.
  <want>|<going>|wish jump $
  jump off $
  (want, wants, going, gonna, might, could, thinking, thought, feel, felt, feels, almost, about, urge, urges, keep, nearly, considering, considered, ready, planning, wanna, should, id, ill) ..3 (jump, jumping, jumped, leap, leaping, throw myself, throwing myself, fall, step, stepping, step off, walk off) (off, from, out, out of, over) ..3 <height>
  (want, wants, going, gonna, might, could, thinking, thought, feel, felt, feels, almost, about, urge, urges, keep, nearly, considering, considered, ready, planning, wanna, should, id, ill) ..3 (jump, jumping, jumped, walk, walking, walked, step, stepping, stepped, run, running, throw myself, throwing myself, lie down, lay down, laying, lying) (in front of, into, on, onto, under, in to) ..2 <traffic>
  (want, wants, wanna, going, gonna, might, could, thinking, thought, feel, felt, feels, almost, about, urge, urges, keep, nearly, considering, considered, ready, planning, should, id, ill) ..4 (drive, driving, crash, crashing, swerve, swerving, steer, steering, drove) ..3 (off, into, in to) ..2 (bridge, cliff, wall, tree, pole, river, lake, traffic, oncoming, truck, semi, ditch, ocean, median, barrier, lane, road)
  (want, wants, wanna, going, gonna, might, thinking, thought, feel, felt, urge, keep, considering) ..3 (crash, crashing, wreck, wrecking, total) (my, the) (car, truck)
  (let, letting) go of the (wheel, steering wheel)
  (standing, stood, sitting, sat, im, here, am, up) (at the edge)? (on, at, by) ..3 (bridge, ledge, rooftop, roof, overpass, train tracks, tracks, edge of the roof, edge of the bridge, edge of the cliff, side of the bridge, top of the building) (now, tonight, alone, and i, and im, looking down, $)
  (tie, tying, tied, bought, buy, got, have, made, make, making) ..2 noose
  noose
  (tie, tying, tied, bought, got, found) ..2 rope (tonight, and, around, ready, $)
  rope around my neck

  // Means and preparation.
  <want>|<going>|<thinking>|could|tempted ..1 (overdose, overdosing)
  (want, wanna, going, gonna, might, could, thinking, feel, urge, about, tempted, planning, considering, swallow, wants, down, thought, almost) ..3 (take, taking, swallow, swallowing, down, downing, chug) ..1 (all, every, bunch, handful, fistful, whole bottle, entire bottle, bottle, rest, lots, too many, a lot) ..3 <pills>
  (take, taking, swallow, swallowing) (all, every) ..3 <pills> (at once, and, tonight, until) ..3 (die, wake, sleep, over, stops, be done, end, be gone)
  (pills, meds, bottle of pills, blade, razor, knife, gun, pistol, rope) (are, is)? (in my hand, in my hands, next to me, right here, in front of me, beside me, on my lap, ready, to my head, in hand)
  (holding, staring at, looking at, counting, counted, counted out, saving up, saved up, stockpiling, stockpiled, hoarding, been saving, saving, lined up, stashed, been stashing) ..2 (pills, meds, tylenol, medication, bottle of pills, gun, sleeping pills)
  i|im have|got|holding|bought|loaded|found|with ..1 (gun, pistol, loaded gun) !safe|range|rack|license|permit|show|locker|cabinet|control
  (know, figured out, planned, decided, found out, picked, worked out) (exactly)? how (id, i would, ill, im gonna, im going to, to) (do it, die, end, go)
  have a plan (to (die, kill, end, do it, not be, go), for (how, ending, dying, when), and the, and a way, and (pills, means, gun))
  (made, got, have, already have, making) (my, a) plan to (die, end)
  (suicide, goodbye, farewell) (note, notes, letters)
  (wrote, written, writing, write, left, leaving) (my, the) (will, last words) (tonight, and goodbye, already)?
  (wrote, written, writing, write) ..1 goodbye (notes, letters) 
  (wrote, written, writing, write, leave, leaving, left) a note (for them to find, before i, so they, saying goodbye, explaining why)
  (affairs, things) in order (before i go, before i, so i can go, so i can leave)
  (put, putting, got, getting) my affairs in order
  (giving, gave, given) (away)? ..2 (stuff, things, belongings, clothes, everything) (away)? (because|since|so i|as i) ..2 (wont, not) ..1 need
  wont (need, be needing) (it, them, this, any of it, that, anything) (anymore, where im going, after tonight, after this, soon)
  (take care of, look after, watch over, watch) ..1 (kids, kid, dog, dogs, cat, cats, son, daughter, mom, family, baby, children, pets) ..2 (when, if, after, once) i?|im? (gone, die, not here, am gone, not around, do it)
  (this is, saying, say, said, this might be) (my, a, our, the)? (final, last)? goodbye !letter|to (everyone, everybody, all, forever, world, you all, yall, $)
  goodbye (everyone, everybody, all, forever, cruel world, world, yall, you guys, friends, family, i love, im sorry, thank, thanks, for good, this world, to this world, to everyone, to everything, everything)
  (goodbye, bye) ...3 (tell|please|forgive|im|sorry|i|love) ..2 (kids, mom, family, sorry, forgive, love, everyone, them, tried) ..2 (love, sorry, them, $)
  (sorry, forgive me) for everything ...4 (goodbye, bye, gone, love you all)
  (tell, let) ..3 (kids, mom, family, them, everyone, son, daughter, husband, wife, dad, parents, children) ..1 (i (love, loved), im sorry, know i (love, loved)) (them, her, him, and, it wasnt, $)
  (by the time, when, if) you (read, get, see) this
  (my, the) (last, final) (night, day, text, message, words) (alive, on earth, here, on this earth, ever, $)
  (tonight is, tonights, today is, todays) (the|my (last)? night|day) $
  no point (in)? waiting ...3 tonight
  (ill, i will, it will, itll) (all)? be over (soon, tonight, by)
  (ill, i will) (finally)? be (at peace, free of this life, with god soon, out of everyones way) (soon, tonight, $)
  (wont, not gonna, not going to) be (here|around|alive) (much longer, anymore, by morning, in the morning, when you)
  (wont, not gonna, not going to, dont think ill, dont think i will, dont think i can, dont think im gonna, cant, might not, dont know if i can, dont know if ill, not sure i can, not sure ill) (make it, last, survive) (through)? (the night, tonight, this night, until morning, till morning) !to|for|at|because|so|ill|can|sorry|but
  (wont, might not) wake up tomorrow
  (do it, doing it, end it) (tonight, now, soon, this time) ..3 (pills, gun, rope, bridge, blade, knife, car)

  // Losing hold.
  (cant, cannot, dont think i can, dont know if i can, not sure i can, unable to) keep myself (safe, alive)
  (dont|not (feel)?, im not, im not feeling) safe (with myself, by myself, alone with myself, from myself, with my thoughts, being alone, alone, to be alone)
  not a? danger to myself? but
  (danger, risk, threat) to myself
  (dont|cant trust) myself (tonight, alone, now, with, to be alone, not to, to not, to stay, around, rn, $)
  (scared, afraid, worried, terrified) (of)? what (i, im, ill) (might, could, may, would, will, going, gonna, do)
  (scared, afraid, worried, terrified, fear, scares me) (that)? (i|ill|im|i) (might, may, will, could, gonna, going to)? (do|doing) something (bad, stupid, to myself, i cant, awful, terrible, $)
  (going to, gonna, about to, might, want to, wanna, ill, will, could) do something (stupid, bad, drastic, to myself, permanent, terrible, i cant take back, reckless, i wont)
  do something to myself
  hurt myself badly enough
  (tried, try, trying) to (die, kill, end, overdose, hang, od, jump, take my, do it again) (it, again, myself, $, last, on)
  (i, ive, have, had, another, second, an, my) (attempt, attempted) (again, last, on, yesterday, suicide, $)
  survived ..1 attempt

  // Spanish.
  matarme|suicidarme|suicidio|suicida|suicidas|suicide|suicido
  suicidarse
  (me, ya me) (voy a, quiero, quisiera, queria, pienso, iba a, quise, puedo, podria, debo, deberia, debi, vuelvo a, gustaria, intente, trate de, tengo que, necesito, pudiera, dan ganas de, gustaria) (matar, suicidar, ahorcar, colgar, disparar, envenenar, quitar la vida, ahogar, desvivir, morir)
  (me, ya me) (quiero, quisiera, queria, quise, gustaria, urge, voy a dejar) morir
  me (mato, suicido) (hoy, esta noche, manana, ya, y ya, y se acaba, y listo, si, $)
  mejor me (mato, muero, suicido)
  <quiero> <morir> !de
  <quiero> morirme
  (quiero, quisiera, queria, prefiero, preferiria, ganas de, mejor, deseo) estar muerta|muerto
  (quitarme|quito|quitar|quite) la vida
  (me, ya me) (voy a, quiero, quisiera, queria, pienso, intente) quitar la vida
  (acabar|acabando|terminar|terminando|acabo|termino) con (mi vida, todo, mi existencia, mi sufrimiento, este sufrimiento, este dolor)
  <quiero> (acabar|terminar) con (todo, esto) (de una vez, ya, para siempre, $)
  <quiero> (acabar|terminar) ya? con (todo, mi vida)
  <quiero> ponerle fin a (mi vida, todo)
  (ahorcarme, colgarme, dispararme, envenenarme, desvivirme, ahogarme en el, degollarme)
  (pegarme|darme|meterme) un (tiro, balazo, plomazo, disparo)
  (volarme|vuelo) (la cabeza, los sesos, la tapa)
  (cortarme|abrirme|corto) las venas
  (cortarme|cortarme) las munecas
  (aventarme|tirarme|lanzarme|arrojarme|brincar|saltar|saltarme|echarme|brincarme|tiro|aviento|lanzo) (de, del, desde, por, de un, de una, a, al, de la, del, desde un, desde una, por la, a las, a los, enfrente de, frente a, debajo de, abajo de, de mi) ..3 <height>|<traffic>
  (aventarme|tirarme|lanzarme|arrojarme) al (vacio, metro, tren, rio, agua, mar)
  (chocar|estrellar|estrellarme|estrellarme|desbarrancar) ..2 (carro|coche|auto|contra) ..2 (muro, pared, poste, arbol, trailer, camion, algo, $)
  (voy a, quiero, pienso, ganas de, pensando en, podria) ..1 (brincar|saltar|aventarme|tirarme) $
  (estoy, parado, parada, aqui, ando, subido, subida) (parado, parada, sentada, sentado, aqui, arriba)? (en el, en la, sobre el, arriba del, en la orilla del, al borde de la, al borde del) (puente, azotea, orilla del puente, barandal, techo, ventana, vias, vias del tren) (ahora, ahorita, sola, solo, y, $)
  (tomarme|tomar|tragarme|tomo|tome) (todas|todos|todo|muchas|un) ..3 <pills> (de una vez, y, juntas, para, hasta) ..3 (dormir, despertar, morir, acabar, ya, siempre)
  (voy a, quiero, ganas de, pensando en, pienso en, pienso, me voy a, me quiero, podria, quisiera) (tomarme|tomar|tragarme|tragar) (todas, todos, muchas, un monton, un puno, el frasco, un frasco, todo) ..3 <pills>
  (tengo, tengo ya, compre, consegui, junte, guarde, estoy juntando, estoy guardando, tengo aqui, traigo, con) (la|las|una|el|muchas)? (pistola, soga, cuerda, pastillas) (en la mano, aqui, lista, listas, guardadas, conmigo, para, enfrente)
  tengo ..1 pistola
  (las pastillas, la pistola, la navaja, la soga, el cuchillo) (en la mano, aqui enfrente, enfrente de mi, a un lado)
  (ya)? (se, tengo, decidi) (como, cuando) (lo voy a hacer, hacerlo, lo hare, me voy a)
  tengo (un plan, todo planeado, todo listo, un plan ya) para (morir, matar, acabar, irme, hacerlo, suicidar, quitarme)
  (carta, cartas, nota) (de despedida, suicida) !a|para
  cartas de despedida
  (me despido, esta es mi despedida, es mi despedida, es un adios, este es mi adios, este es el adios, adios a todos, adios mundo, adios para siempre, adios vida)
  (adios, me despido, perdonenme, perdon) ...5 (ya no puedo, no puedo mas, ya no aguanto, los quiero mucho, los amo, los amo mucho, perdonenme, cuiden a, cuidense)
  (cuiden|cuida|cuidame|cuidenme) ..1 (mis|mi) (hijos, hijo, hija, ninos, mama, perro, gato, bebe, familia, hijas, perros) ..3 (falte, vaya, muera, este, ya no, voy, pase)
  (diganle|diganles|dile|diles) ..4 (amo, ame, quiero, quise, perdonen, perdone)
  (cuando|si) (lean|leas|lea|leen|lees|reciban) esto
  (esta noche, hoy) (es el dia, es la noche, lo hago, me voy, se acaba todo, termino con todo, me voy para siempre, acabo)
  (mi, es mi, la) ultima noche $
  <quiero> (irme|ir) (de (este|el)? mundo, para siempre, con dios, al cielo, al otro mundo, de esta vida)
  <quiero> (dejar (este|el)? mundo, partir de este mundo, descansar (en paz, para siempre), dormir para siempre, dormirme para siempre)
  no (me siento, estoy) (segura, seguro, a salvo) (conmigo, sola, solo, con mis pensamientos, estando)
  (tengo miedo, me da miedo, miedo) (de|a)? (lo que (pueda|puedo|podria|vaya|voy), hacerme algo, hacer una locura, hacer una tonteria, hacerme dano, lastimarme, mi misma, mi mismo, cometer una locura)
  (voy a, puedo, podria, quiero, ganas de, capaz de, a punto de) (hacer|cometer) (una (locura, tonteria, estupidez, barbaridad), algo malo, algo feo)
  (hacerme|haga|hago|hacer) algo (a mi misma, a mi mismo, malo a mi)
  hacerme algo
  (intente, trate de, quise) (matarme, morir, hacerlo otra vez, quitarme)
  (darme|dar) un balazo
  una parte de mi (quiere|queria) (morir, morirse, no vivir, desaparecer, matarse)
  (las voces, una voz, la voz, mi mente, mi cabeza) ..2 (dice|dicen|pide|piden) que me (mate, muera, corte, haga, lastime, aviente, tire)
  (quiero, ganas de, voy a, want to, wanna, going to, pienso en, thinking about, thinking of) (die, kill myself, dying, matarme, morir, morirme, suicide)
`);

/** Wishing not to be, being a burden, no reason to live. */
export const suicidePassive = phrases(`
  (wish, wishing, wished, hope, hoping, pray, praying, prayed, hoped) (that)? (i, im, id) (was|were|be dead, died, die, would die, could die, wouldnt wake up, dont wake up, didnt wake up, never wake up, could not wake up, was never born, were never born, wasnt born, had never been born, hadnt been born, wasnt alive, werent alive, didnt exist, dont exist, never existed, was gone, were gone, could disappear, would disappear, could vanish, wasnt here, werent here, could stop existing, was not here, was not alive, never woke up, wasnt around, could be gone, could be dead, could go to sleep forever)
  wish (it, i, my life)? (was|were) over $
  (wish, hope, want, pray) ..1 (a|the)? (car, bus, truck, train, cancer, heart attack, something, someone, lightning, meteor, plane) (would|to|will|could|had)? (hit, hits, kill, kills, take, takes, ran over, run over, crash, crashes, end) (me, into me, my life)
  (hope, wish, pray, praying, hoping, wishing) ..3 (get|got|getting|be) (hit by, run over, ran over, cancer, in an accident, in a crash, shot, killed, struck)
  (want to, wanna, wouldnt mind, love to, like to, rather) (get|getting|be|being) (hit by a (car, bus, truck, train), run over, ran over, killed)
  (wish, want, hope, pray) (i, to, that i) ..1 (could)? (go to sleep, fall asleep, close my eyes, sleep) (and|but) (not|never|dont|didnt|wouldnt) ..1 (wake, have to wake, waking, open)
  (go, going, fall, fell to? sleep, asleep, bed) ..2 (not|never|dont|wouldnt) ..1 (wake|waking) up
  (sleep|asleep) (and|to) never wake
  (dont, do, didnt, wouldnt, rather not, not, never) (want to, wanna, mind, care (if i)?, have to, plan to) ..1 (wake|waking) up (anymore, ever, tomorrow, again, in the morning, $)
  (dont, didnt, doesnt, do not, not, never, no longer) (know if i, sure if i, sure i, think i)? (want to, wanna) (live, be alive, exist, be here anymore, be around anymore, be on this earth, be in this world, be on this planet, keep living, go on living, keep existing, be living, stay alive, continue living, be here $, survive, see tomorrow, wake up, be me anymore, be a person anymore)
  (dont, didnt, no longer) (want to, wanna) (be here, live, exist, be alive) 
  (dont|doesnt) (feel like) (living, being alive, existing, being here anymore, waking up)
  not (be, being, want to be) (here anymore, alive anymore, around anymore, in this world)
  (want to, wanna, like to, love to, rather, wish i could) (not|never) (be here, be alive, exist, wake up, be around, have been born, be)
  (want to, wanna, wish i could, need to, like to, going to, just) (disappear, vanish, cease to exist, fade away, stop existing, stop being alive, not exist, not be alive) (forever, for good, completely, from the world, from this world, from this earth, off the face, and never, permanently, and not, $)
  (want, wanted, wish, need) (it all, it, everything, all of it, life, all this, this life, this all, the pain, my life, the suffering, this pain, all the pain) (all)? (to)? (would)? (stop, end, be over, be done, go away) $
  (want, wish, need) (it all, everything, life, my life) (to)? (stop, end, be over, be done) (forever, already, for good, now, so bad)
  (ready|waiting) for (it all, life, everything, my life, this life) to (be over, end)
  (want|ready) to (check out, clock out) (of life, for good, permanently, forever)
  (better off) (without me, if i (was, were, wasnt, werent, died, die, disappeared, left this, didnt, weren, never, wasn), dead, with me gone, if im gone, if i just, with me dead)
  im better off dead
  (better, happier, easier, nicer, relieved, fine, great, good) (place)? (without me, if i (was|were) (gone|dead), if i wasnt (here|around|alive|born), if i werent (here|around|alive|born), with me gone, if i (died, disappeared, didnt exist, never existed), if i was never)
  (no one, nobody, noone, anyone, anybody, they, everyone) (would|will|d|wouldnt|wont|not)? ..2 (notice, care, miss me, miss, cry, mind, be sad, come) ..1 if i (was|were|died|die|disappeared|disappear|left|wasnt|werent|killed|vanished|vanish|never|didnt|am|ended|jumped) (gone, dead, here, around, alive, myself, tomorrow, it, $, tonight)?
  (nobody, no one, not one person, who, anyone) (would|will|wouldnt|d) ..1 (miss, mourn, cry for) me
  (if i, when i) (was|were|am) (gone|dead) ..2 (nobody, no one, not, everyone, they, it, would, who)
  (if i) (died|die|dissapeared|disappeared|vanished) (tomorrow, tonight, today, now, in my sleep)? ..2 (nobody, no one, would, not, it, id, fine, who, ok, everyone, they, i wouldnt)
  (im|i|being|am|feel|feeling|felt|be) (like)? (such)? (a, nothing but a, only a, just a, like a, that im a, am a, become a, huge) (total|huge|big|constant|massive)? burden
  (a) burden (to|on) (everyone|everybody|my|people|them|others|all|you|him|her)
  (no, any, isnt, not, without, lost, have, see, find, dont see) (a|any|my)? (reason|reasons|will|point|purpose) (left)? (in|to|for) (live, living, be alive, being alive, go on, going on, be here, exist, existing, keep going $, keep living, stay alive, wake up, life, continue living, keep existing, carry on)
  (nothing, not much, anything) (left)? to live for
  (whats, what is, wheres, dont see, no, see, is there a, what) (the|a|any)? point (of|in|to) (living, being alive, being here, life, existing, going on, carrying on, it all anymore, continuing to live, being on this earth, even living, waking up, keep going, staying alive, my life, me being here)
  (why, how come) (am i, bother, do i, keep, should i, was i, go on, continue, even) ..1 (alive, living, existing, being alive, live, be alive, exist, still here $, born)
  (life, living, it, this life) (isnt, is not, not, aint, doesnt feel, is no longer, doesnt seem, not even) (worth) (living, it anymore, it $, to me)
  (life, my life) (is|feels) (not worth, over for me, pointless, over) 
  (sick, tired, exhausted, done, over, weary, finished, fed up, bored, hate, hated) (of|with|from)? (living, being alive, life, existing, being here, existence, waking up, this life, this world, being on this earth, life itself) ! in|with|at|here|on|alone|coach|insurance|out|situation|room|through|by|tired|as|like
  (so)? (done|finished) with (life, living, this life, everything, it all, this world, all of it, existence, being alive) $
  (sick|tired|done) (of|with) (being alive, living like this, this life, my life, existing)
  give|gave|giving up on (life, living, everything, myself, it all)
  (wouldnt, dont, wouldn, would not, not) mind (if i (died, didnt wake, was dead, got hit, never woke, disappeared, were dead, dropped dead, dont wake), dying, not waking, being dead, not being (here|alive), getting hit by)
  (wouldnt|dont|not) ..1 care if i (die, died, live, lived, live or die, wake up, woke up, get hit, got hit, dont wake)
  i dont care (if i, whether i, about) (die, live, wake, living, being alive, dead, staying alive)
  (praying, pray, wish, hope, asking, asked, begging, beg, want, prayed, hoping, wishing, ready for, waiting for) (god, the lord, jesus, lord, to god, god to, the good lord, someone up there, death, the universe) (would|will|to)? (just)? (takes|take|took|call|calls|come|comes|let|lets) (for)? (me, me home)
  (lord|god|jesus) (can|could|please|just|should) (take|call) me
  (ready|want) to (go|be) (home to (god, jesus, the lord), with (god, jesus, the lord), meet my maker, in heaven, to heaven)
  (want|wanna|ready|wish|rather) (to, i could)? (go)? be with (my|her|him|mom|dad|them) ..3 (in heaven, up there, on the other side, again in heaven, who passed, who died, in the ground)
  (want to, wanna) join (him, her, them, my <kin>, mom, dad) (in heaven, on the other side, up there, soon, in the ground)
  (thinking|think|thoughts|thought|thinks|obsessed|dream|dreaming|dreams|fantasize|fantasizing) (of|about|with) (dying, death, being dead, my own death, my death, not being here, not being alive, not existing, my funeral, what its like to be dead, being gone)
  (death, dying, being dead) (sounds, seems, feels, would be, looks) (like, so, really, pretty, a, better, easier, peaceful, nice, good, relief, comforting, the only)
  (death|dying) (is, would be, seems) (the only, a relief, my only, better than)
  (dont|cant|not) (see|picture|imagine) (myself|me) (being)? (alive, living, here, making it, growing old, around, existing) (to|past|next|in|by|much|anymore|for)
  (shouldnt, should not, not supposed to, never supposed to, not meant to, wasnt meant to, should never, never should) (be alive, have been born, exist, be here anymore, be on this earth, have existed, live, be living, have survived, be in this world)
  (never|not) (asked)? to be born
  (wish|better) (i, if i)? (had)? never (been)? born
  (mistake|accident) (that i was, i was ever, to have been) born
  (world|family|kids|everyone|people|they|everybody|life|wife|husband|mom) (would|will|d) be (so)? (much)? (better, happier, easier, better place, a better place) (off)? (without me, if i)
  (too)? tired to (keep living, live, be alive, go on living, exist)
  (hate|hated|hating) (being alive, living, that im alive, that i woke up, waking up alive, existing, that im still alive, that i exist)
  (disappointed, angry, mad, sad, upset, pissed, wish i hadnt, sucks) (that, i, that i, when i)? (woke up, im still alive, im alive, i survived, still alive) (again, this morning, $)
  (cant, dont know how to, dont want to) (live, keep living, go on living, be alive, stay alive, exist) (like this, with this, anymore, in this, this way, without (him|her|them), $)
  (dont, dont want to, cant) (deserve) to (live, be alive, exist, be here)
  i dont deserve (life, to live, to be alive, to exist)
  (want, wish i could) (to)? (leave, get out of, get off) (this)? (world|earth|life|planet)
  (not, isnt, dont think its) worth (being alive, living, staying alive)
  (dont, do not) want (another day, tomorrow to come, to see tomorrow, to see another day, to be here when, to make it, life, this life)
  (rather, prefer to) not (be here, be alive, exist, wake up, live)

  // Spanish.
  (ojala, quisiera, quiero, espero, deseo, prefiero, preferiria, le pido a dios, pido a dios, pidiendole a dios, ruego, sueno con) (que)? (no (despertar, despertara, despierte, amanecer, amanecer, amanezca, existir, existiera, haber nacido, hubiera nacido, estar aqui, estar viva, estar vivo, estuviera viva, estuviera vivo, estuviera aqui, vivir, despertarme, me despierte), nunca (haber nacido, hubiera nacido, despertar, despertara), me (muera, muriera, atropelle, atropellen, atropellara, atropellaran, mate, mataran, maten, lleve, llevara, pase algo, caiga, caiga un rayo, de un infarto, diera un infarto), estuviera (muerta|muerto), estar (muerta|muerto), desaparecer, desapareciera, dormir y no|nunca (despertar|volver))
  (ojala|quisiera) (ya)? (me, no, nunca, estuviera, desapareciera, poder no) (muera|muriera|muriese|despertara|despierte|muerta|muerto|atropelle|atropellen|despertar)
  (dormir, dormirme, dormirse, dormida, dormido, acostarme, cerrar los ojos) y (ya)? (no|nunca) (ya)? (mas)? (despertar, despertarme, volver a despertar, abrirlos, abrir)
  (no, nunca, ya no) (quiero, quisiera, queria, deseo, tengo ganas de, me dan ganas de, se si quiero, me gustaria) (seguir)? (vivir, viviendo, despertar, existir, existiendo, amanecer, estar viva, estar vivo, estar en (este)? mundo, estar aqui en este mundo, estar en esta vida, seguir con vida, vivir asi, vivir mas, despertarme, levantarme nunca, seguir en este mundo, seguir aqui, seguir en esta vida)
  ya no quiero (estar aqui, seguir, estar, nada de esta vida, esta vida, saber nada de la vida) $
  (no, ya no) quiero (estar aqui, seguir aqui) (mas, en, ya, $)
  (sin, no tengo, perdi, ya no tengo, se me quitaron, no me quedan, pocas, me faltan, ya sin) (las|la)? ganas de (vivir, seguir viviendo, existir, seguir con vida, estar viva, estar vivo)
  (quiero, quisiera, ganas de, queria, me gustaria, gustaria, necesito) desaparecer !de (para siempre, de, del, y, $, por completo, ya)?
  (ganas|deseos) de (desaparecer, no existir, no estar, ya no estar, no despertar)
  (quiero|quisiera|necesito) que (ya)? (todo, esto, este dolor, el dolor, mi vida, este sufrimiento, se) ..1 (termine, acabe, pare, se acabe, se termine, desaparezca, acabara, terminara) (ya, para siempre, de una vez, todo, $)
  (que)? (ya)? (dios, diosito, la muerte, el senor, la virgen) (ya)? (me) (lleve, recoja, quite la vida, llame, llevara, quite)
  (soy, siento que soy, me siento, me siento como, siendo, ser, sentirme, me he vuelto, como) (solo)? (una|un|la|el)? (gran)? (carga|estorbo) (para|de|en|mas|$|y)?
  (nadie|ni|quien) (se daria cuenta, notaria, me extranaria, me va a extranar, me echaria de menos, me lloraria, se enteraria, le importaria) (si)?
  (a)? nadie (le)? (importaria|importa) si (me muero, muero, me muriera, desaparezco, desapareciera, no estoy, me mato, vivo, me voy, falto)
  (estarian, estaria, estan, estaran, viviria, vivirian, serian, seria, van a estar, va a estar) (todos|mucho|mas)? (mejor, mas felices, mas tranquilos, mas feliz) (todos)? (sin mi, si me muero, si no (estoy|estuviera|existiera), si me (muriera|voy|fuera), si yo no)
  mejor sin mi
  (el mundo, todos, mi familia, mis hijos, ellos, la gente) ..3 (mejor|felices) (sin mi, si me muero, si yo no, si no estuviera)
  (la vida, mi vida, vivir, vivir asi, seguir viviendo, esta vida) (ya)? (no) (ya)? (vale la pena, tiene sentido, tiene caso, me importa, sirve de nada)
  (no, ya no, que) (le)? (veo|encuentro|tiene|hallo|tengo) (el|ningun|un)? (sentido|caso|motivo|motivos|razon|razones|chiste) (a|de|para|por) (la vida, mi vida, vivir, seguir viviendo, seguir con vida, estar viva, estar vivo, seguir aqui, que vivir, seguir $, la que vivir)
  (nada, no hay nada, no tengo nada) (por|para) (que, lo que) vivir
  (para|por) que (vivir, vivo, sigo viva, sigo vivo, seguir viviendo, sigo aqui, existo, naci, seguir $, estoy viva, estoy vivo)
  (cansada|cansado|harta|harto|aburrida|aburrido|canse) (ya)? de (vivir, la vida, existir, estar viva, estar vivo, esta vida, seguir viviendo, mi vida, estar aqui, este mundo, vivir asi)
  (mejor|ojala|quisiera) (no|nunca) (hubiera|haber|hubiese) (nacido|existido)
  (no|nunca) debi (haber)? nacer|nacido|existir
  no (debi|deberia|debo|debiera|merezco) ..1 (nacer, existir, estar viva, estar vivo, vivir)
  (me da, da, dar, me daria) (igual, lo mismo) (si)? (vivir, morir, vivo, me muero, vivir o morir, morirme, muero, vivir que)
  no me importa|importaria (si)? (morir, morirme, me muero, vivir, muero, si vivo, muriera)
  no me importaria (morir, morirme, si me muero, no despertar, que me atropellen, si no despierto, si me muriera)
  (pienso, pensando, penso, pienso mucho, sueno, pensamientos) (mucho)? (en|de|con) (la muerte, morir, mi muerte, morirme, muerte, estar muerta, estar muerto, desaparecer, no existir, mi funeral)
  (no me veo, no me imagino) (viva|vivo|viviendo|llegando|aqui) (en|a|para|el)
  (quiero, quisiera, ganas de) (estar|reunirme|irme|ir) con (mi|el|ella|ellos) ..3 (en el cielo, al cielo, que ya murio, alla arriba, que fallecio, alla en el cielo)
  (me rindo, rendirme) (con|de|en) (la vida, vivir, todo)
  no puedo seguir (viviendo, con vida, con esta vida)
  vivir me (pesa|duele|cansa)
  (ya)? no soporto (vivir, estar viva, estar vivo, esta vida, la vida, seguir)
  odio (vivir, estar viva, estar vivo, seguir viva, seguir vivo, haber nacido, despertar)
  (mejor)? muerta que viva
  mejor (muerto|muerta) $
  (valgo|sirvo) mas (muerto|muerta)
  (worth) more dead
`);

/**
 * Vague enough that a task named nearby takes the danger out: "i cant do this anymore" is heard, "i cant do this
 * worksheet anymore" is not (conversation design: "Bare ... is true, the same with a task named is false").
 */
export const bare = phrases(`
  (cant, can i not, cannot, couldnt) (do, take, handle, stand, bear, cope with, deal with, live with, endure, tolerate) (this, it, life, all this, it all, any of this, any of it, this life, all of this, living) (<anymore>, no longer)
  cant (do|take|handle) (life, this life, living, it all, existence)
  cant (anymore, any longer) $
  i cant (go on, keep going, carry on, keep on, continue) (like this, anymore, any longer, living, this way, $)
  cant (go on, carry on, keep on) (like this, anymore, any longer, living, this way, $)
  cant keep (going, living, doing this, fighting, doing life, holding on, pretending) (like this, on like this, anymore, any longer, on, $)
  cant (fight, hold on, hang on, hold it together, cope) (it|this|on)? (<anymore>, any longer)
  cant live like this
  (dont|not) (know|sure) (how)? (much longer, much more, how much longer, how much more, how long) (i can, i, im gonna) (do this, hold on, take, go on, last, keep, keep going, fight, stand, live, hang on, make it, cope, can)
  how much longer i can (do this, hold on, take, go on, last, keep, fight, stand, live, hang on, make it, cope)
  how much more (of this)? i can (take|handle|stand)
  (no, not, any, see no, see a, theres no, only) way out (of this life, for me, but, $)
  (dont|cant) see (a|any) way out
  (want|need) (out, a way out) $
  (at|reached|near) (the end of)? my (breaking point, end) $
  ready to (give up, be done) (on life, completely, $)
  (nothing, not much, nothing left) (left)? for me (here, in this world, anymore, $)
  (i)? want it (all)? to (stop, end, be over) (forever, all of it, for good, $)
  (i)? want (it|everything|this) to (be over, stop, end) $
  make it (all)? stop $
  (ya)? no puedo mas $
  (ya)? no puedo mas con (la vida, mi vida, esta vida, todo, esto, este dolor, tanto dolor)
  ya no puedo $
  ya no puedo (seguir|vivir|continuar) (asi|mas|$)
  no puedo (seguir|vivir|continuar) (asi|mas)
  no puedo vivir asi
  ya no (aguanto|soporto|resisto) (mas, nada, todo, todo esto, esto, la vida, mi vida, esta vida, seguir)? $
  (no, ya no) (aguanto|soporto|resisto) mas $
  (ya)? no (aguanto|soporto) (la vida, mi vida, esta vida, vivir)
  no (le)? veo (ninguna|una)? (salida, solucion, la salida) $
  no (hay|tengo|encuentro) salida $
  (no se)? cuanto (tiempo)? mas (voy a, puedo, pueda, podre) (aguantar|soportar|seguir|resistir)
  (quiero|necesito) que (esto|todo) (pare, termine, acabe, se acabe) (ya)? $
  ya no tengo fuerzas (para (seguir|vivir|nada), $)
  (ya)? no quiero seguir (asi, mas, con esto)? $
  ya (me canse, estoy cansada, estoy cansado) (de todo, de luchar) $
`);
