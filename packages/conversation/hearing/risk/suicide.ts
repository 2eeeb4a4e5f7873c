/** Phrases of wanting, planning or trying to die, and of wishing not to be. */
import { phrases } from "./vocabulary.ts";

/** Wish, intent, plan, means, preparation, farewell, attempt. */
export const suicideActive = phrases(`
  // Killing oneself, whatever stands around it.
  kill|killing|killed myself
  unalive|unaliving|unalived
  suicide|suicidal|suicidally|suicidality|suicides
  off|offing|offed|neck|necking|hang|hanging|hung|hanged|drown|drowning|shoot|shooting|shot|stab|stabbing myself
  gas|gassing|poison|poisoning|suffocate|suffocating|strangle|strangling|electrocute|end|ending|yeet|rope|roping|execute|murder|smother myself
  put myself (down, out of my misery)
  (throw|throwing|threw, hurl|hurling, launch|launching, fling|flinging) myself (off, in front, into, under, out,
    down, from)
  end|ending|ended|take|taking|took (my, my own) life !(back, in, into, for, to, with, story)
  end|ending (this, this miserable, my miserable, my stupid, my pathetic, my worthless) (life, existence)
  end|ending it|everything all
  end|ending it (tonight, today, now, soon, already, forever, for good, this weekend, once and for all) !with
  <want>|<going> end it $
  <thinking> ending (it, things, everything) !(with, on, early, at)
  (almost, nearly) (ended, end) (it, things, everything) (all)? $
  <want>|<going> end (the, my, this, all, all this, all the) (pain, suffering, misery, hurt, torture)
  (plan, planning, going, thinking, want) ..1 (ending, end) everything !with
  (unsubscribe, resign, retire, opt out, check out, log off) from (life, living, existence, existing)
  something (i cant undo, permanent, i cant take back)
  (belt, cord, rope, scarf) ..1 around my neck
  (gun, pistol, rifle, barrel) (in, to, against, under) my (mouth, head, chin, chest, temple)
  (my, dads, the, a, his, service, loaded) (gun, pistol, rifle, revolver, shotgun) (out, in my (truck, car, lap,
    nightstand, closet, drawer, hand), on my (lap, bed, nightstand, desk))
  (thinking, think, thoughts) (about, of) ..1 (gun, pistol, rifle) !(violence, control, laws, range, safety, debate)
  (lay, lie, fall asleep, sleep, sit, stand) (down)? on the (train tracks, tracks, highway, freeway)
  coming home (tonight, soon, to (god, jesus, you lord))
  commit (die, suicide, sudoku, not living, unalive)
  blow|blowing my (brains, head)
  slit|slitting|slash|slashing|open|opening my (wrist, wrists, throat, veins)
  cut|cutting my (throat, veins)
  cut|cutting (open my wrists, my wrists open)
  bullet|gun (in, to, through, against) my (head, brain, mouth, temple)
  eat a bullet
  toaster (in the, bath)
  self (delete, destruct, deletion, unalive)
  game end myself

  // The wish to die.
  <want> <die>
  want die
  (want, wants, wanted, wanting) (so bad, so badly, more than anything, nothing more than, badly, bad) to <die>
  (all, only thing) i want (is to, to do is) (die, be dead, kill, end)
  want (death, to be gone forever, to be six feet under, to be in the ground, to be in a coffin, to be in my grave)
  <want> ..3 and die $
  (lay, lie, curl) ..2 and die
  (sleep, sleeping) forever !(in, on, this)
  go to sleep forever
  (part of me, something in me) ..1 (wants, wanted) (to)? (die, be dead, kill, be gone, end it, not be)
  (brain, mind, head, voice, voices, something) ..3 me to (die, kill myself, do it, jump, end it, hurt myself, cut)
  wants|want me dead $
  (brain, mind, head, voice, voices) ..4 kill yourself
  (want, wish, need, let, somebody, someone) (someone to, somebody to, to)? kill me $
  let me die
  (may, might) as be dead
  i might (jump, die, end it) $
  (jump) and i might
  find my body
  (nerve, courage, guts, balls, strength, valor) (to, de, para) ..1 (jump, end, die, pull, kill, matarme, morir,
    aventarme, saltar)
  (hope, hoping, pray) ..3 (attempt, overdose) (works, succeeds)
  <quiero> (tomar, beber, tragar, comer) (veneno, cloro, raticida)
  no voy a (despertar, amanecer) (manana, nunca, jamas)
  (my, the) note is (written, ready, done)
  (tomaria|tomarme) ..1 (todas|todo) ..3 <pills>
  <thinking> how (id, i would, im going to, ill) do it
  (cant|shouldnt) be (trusted|left) alone
  no confio en mi !(memoria, jefe, mama)
  (me|yo) (hubiera|habria) (matado|ido de)
  <going> (swallow, take, down) everything (in|at|i) ..3
  (picturing, picture, imagining, imagine, seeing, see) my (own)? (hanging, death, suicide, corpse, dead body)
  my body (would|will|gets) be? found
  i should (die, be dead, not be alive)
  (plan, plans, planning) (to, on)? (die, dying)
  (i, id, i would, prefer to) rather (be dead, die) (than, then) ..2 (live, be alive, keep, wake, feel, go on,
    exist, stay, be)
  rather (be dead, die) $
  (ready, longing, waiting, prepared) (to, for) (die, death)
  die|dead (tonight, by morning, by tomorrow, this weekend)
  <want> unalive
  think|thinking (about, of) jumping
  feel|feeling like dying
  <drawn> ..1 (drinking, drink, swallowing, swallow) (bleach, poison, antifreeze)
  (wont, not going to, not gonna) be alive
  (painless, painlessly, easiest, quickest, best, fastest, less painful) (way, ways, method) to (die, go $,
    do it $, end it, kill myself)
  (how to, ways to) (die, kill myself, end my life, overdose)
  (drink, drinking, starve, starving) myself to death
  how many pills (does it take, would it take, to (die, od, overdose, kill), it takes, will kill, until)
  (what happens, what would happen, what if) if? i (take, took, swallow, swallowed) ..3 <pills>
  (tonight, this) is it ...2 goodbye
  i am in (a)? crisis $
  (scared, afraid) of myself
  i scare myself
  (picturing, picture, imagining, imagine, seeing, see) myself (hanging, dead, dying, jumping, falling,
    bleeding out, in a coffin)
  only way out is (death, dying, to die)
  close to doing it again
  (attempted, i attempted, attempted before, attempted once) ..6 (again, close, thinking, feel, want)
  (having, have, had, having some, bad) si (again, with, today, and, lately)
  kys (to|at)? (myself, me)
  die (painlessly, peacefully tonight, by my own hand)
  (how many, how much) ..2 <pills> ..4 (die, kill, dead, lethal, overdose, fatal, not wake)
  (lethal, fatal) dose

  // Ways of it.
  <drawn> ..3 (crash, crashing, wreck, wrecking, total) (my, the) (car, truck)
  <want>|<going>|almost|i|wish jump|jumping $
  jump off $
  jump|jumping|jumped (off, from, in front of, out of, out) ..3 <height>|<traffic> !(into the (water, lake, river,
    pool, sea), with (a, my))
  (bridge, gun, pills, blade, razor, knife, rope, death, train, tracks, water, void) (is, are, keep,
    keeps) calling (me, my name, out, to me)
  (knife, gun, blade, razor, scissors, pistol, rope) ..2 my (throat, neck, wrist, wrists, head, temple, chest,
    mouth)
  <drawn> ..3 (jump, jumping, jumped, leap, leaping, fall, step, stepping, walk, walking) (off, from, out, out of,
    over) ..3 <height>
  <drawn> ..3 (jump, jumping, jumped, walk, walking, walked, step, stepping, stepped, run, running, throw myself,
    lie down, lay down, laying, lying) (in front of, into, on, onto, under, in to) ..2 <traffic>
  <drawn> ..4 (drive, driving, drove, crash, crashing, swerve, swerving, steer, steering, run, running) ..3 (off,
    into, in to) ..2 (bridge, cliff, wall, tree, pole, river, lake, traffic, oncoming, truck, semi, ditch, ocean,
    median, barrier, road, telephone pole)
  let|letting go of the (wheel, steering wheel)
  noose
  (tie, tying, tied, bought, buy, got, have, made, found, looking at, staring at) ..2 rope (tonight, and, around,
    ready, out, from the garage, $)
  rope around my neck

  // Means and preparation.
  <drawn> ..2 (overdose, overdosing)
  <drawn> ..3 (take, taking, swallow, swallowing, down, downing, chug) ..1 (all, every, bunch, handful, fistful,
    bottle, rest, lots, too many, a lot, whole) ..4 <pills>
  (take, taking, swallow, swallowing) (all, every) ..3 <pills> ..2 (at once, tonight, until, and) ..3 (die, wake,
    sleep, over, stops, be done, end, be gone, tonight)
  (pills, meds, blade, razor, knife, gun, pistol, rope, bottle) (are, is)? (in my hand, in my hands, next to me,
    right here, in front of me, beside me, on my lap, on the bed, ready, to my head, in hand, counted, lined up)
  (pills, meds) and (counted, count) them
  (holding, staring at, looking at, counting, counted, counted out, saving up, saved up, stockpiling, stockpiled,
    hoarding, been saving, lined up, stashed, stashing, hiding) (up|all)? (my, the, a, all my, these, some, enough,
    a bottle of)? (pills, meds, tylenol, medication, bottle of pills, gun, sleeping pills, bottle)
  (have, got, enough) ..1 pills (saved, saved up, to do it, to end, hidden, ready, here, with me, and a)
  ^ i have (the, my) pills $
  (i, im) (have, got, holding, bought, loaded, found, with, i have) ..1 (gun, pistol, loaded gun, handgun) !(safe,
    range, rack, license, permit, show, locker, cabinet, control, and (he, she, they, hes, shes, theyre, my))
  its loaded $
  (gun, pistol) is loaded
  know where ..3 (gun, pills, rope) (is, are)
  know where ..3 (keeps, keep, hides, has) (his, her, the, their, a) (gun, guns, pills, rifle, pistol)
  (know, figured out, planned, decided, found out, picked, worked out) (exactly)? how (id, ill, im gonna,
    im going to) (do it, die, end it, go)
  (picked, chose, chosen, decided on) (a, the, my) (day, date) already? $ !<weekday>
  (picked, set, chose, chosen, decided on) (a, the, my) (date, day) (to die, to do it, to end it,
    im going to do it, and a (method, way))
  (date, day, everything) picked (out)?
  (wrote, written, writing, finished) my note (tonight, today, last night, already, and)
  (note, letter, letters, message, video) ..3 goodbye !(to, party, from)
  (to, and) end it ($, all, now, tonight)
  (pills, meds) ..6 (not, dont, wont, never) ..3 (waking, wake) up
  (pills, meds, gun) ..6 (dont plan, not planning) on (waking, living)
  (this is, thats) it for me $
  wont (see, make it to) (tomorrow, my next birthday, another birthday, christmas, ##, the new year) $
  insurance ..6 (if i die, when im gone, after im gone, if i was gone, if im dead)
  (^, someone, somebody, please, pls) end me $
  (## rd, ## th, # rd, # th, # nd, second, third, another, last, suicide) attempt (this, last, in, on, at suicide,
    $)
  attempted (last night, last week, yesterday, again, twice, to end, to kill)
  (overdose, od, overdosing) (thoughts, urges, plan, ideation)
  <want> (hang $, overdose)
  bullet|gun to (the, my) (head, brain)
  no more (pain, suffering, hurting) after (tonight, today, this)
  dont (look for, try to find, come looking for) me $
  love you all ..1 goodbye
  (sorry, im sorry) (everyone, everybody, mom, dad, guys) ...1 (bye, goodbye)
  me (ahorco, cuelgo) $
  ya no voy a estar manana
  (jump, jumping) tonight $
  leave|leaving|left this (world, earth, life, planet)
  (plan, intent, intention) ..6 means
  <drawn> ..3 (whole, entire) bottle !(of (wine, water))
  (get|want) off this (planet, earth, ride)
  see you in the next life
  not see tomorrow
  me out of my misery
  see you ..1 (next life, another life, other side)
  (wont, never) see tomorrow
  <want> (be erased, be deleted, off this (planet, earth, world, ride))
  delete me $
  (tonight, today) i (end, finish) it
  it (all)? ends (tonight, today, here, now $)
  (tonight, today) it (all)? ends
  (pain, suffering, hurting, everything) (will, is going to, gonna)? (end, ends, stop, stops) tonight
  pull|pulling the trigger !(on (a, the, it, that, my))
  on the trigger
  (bullet, one shot) ..3 (fix, solve, end, over)
  carbon monoxide ..3 (garage, car, myself, die)
  (running, run, start) (the, my) car in (the, my) garage
  bag over my head
  (overdose, od, overdosed) on purpose
  (sorry, forgive me) for what (im, i) (am)? (about, going, gonna) (to)? do
  (wrote, left, leaving) a note (and, on the (table, counter, bed, door), for (my, them, him, her), saying)
  hand ..2 (on, in) the (pills, gun, bottle, blade, rope, knob)
  (about to, going to, gonna, want to, ready to) (step, walk, jump) off ..2
  (bridge, roof, tracks, ledge, cliff) (tonight, now) $
  (dont, wont have to) worry about me (anymore, after (tonight, today), tomorrow, much longer)
  (tengo, traigo) ..3 (frasco, bote, caja, monton, puno) de pastillas
  (someone, somebody) ..1 kill me !(now, already)
  (wish, if) i had a (gun, noose, rope)
  be dead (by, soon, before)
  (wont, not, nobody will, never) find me (in time, until)
  plan is (pills, the (gun, bridge, rope), a (gun, rope), to (die, jump, overdose))
  have a plan (to (die, kill, end, do it, not be, go), for (how, ending, dying, when i), and (the, a way, pills,
    means, gun))
  (made, got, have, already have, making) (my, a) plan to (die, end, kill)
  suicide|goodbye|farewell note|notes|letters
  (wrote, written, writing, finished) (the, my) note $
  (wrote, written, writing, write, left, leaving, made, making) (my will !(with, at, at the), my last words,
    goodbye notes,
    goodbye letters, goodbye videos, a goodbye note)
  (wrote, written, writing, write, leave, leaving, left) (a note, letters, notes) ..1 (for them to find,
    for when im gone, before i, saying goodbye, explaining why, to everyone, to my (kids, family, mom,
    friends) (for when, saying, in case))
  (got, getting, put, putting) my affairs in order
  in order (before i go, so i can go, so i can leave)
  (giving, gave, given) (away)? ..2 (stuff, things, belongings, clothes, everything,
    possessions) (away)? ((because, since, so, as) ..2 (wont, not, dont) ..1 need, before i (go, die,
    leave for good))
  giving away (all)? my (stuff, things, belongings, possessions)
  (wont, no longer) ..1 (need, needing) ..8 (all be over, be all over, everything will be over, be gone, thank you for
    everything, thanks for everything)
  wont (need, be needing) (it, them, this, any of it, that, anything, money) (anymore, where im going,
    after tonight, after this, soon)
  (this is, saying, say, this might be, guess this is) (my, a, our, the, my final, my last)? goodbye (to everyone,
    to everybody, to you all, everyone, everybody, forever, world, yall, $)
  goodbye (everyone, everybody, all, forever, cruel world, world, yall, you guys, friends, family, i love,
    im sorry, for good, to this world, to everyone, to everything, everything, tell my)
  (goodbye, bye forever) ...2 thanks|thank (you)? for (trying, everything, being, caring)
  (im done, im so tired, cant anymore, cant do this, im sorry) ...3 goodbye $
  (sorry, forgive me) ..1 for everything ...4 (goodbye, bye, gone, love you, $)
  (want, need, hope, let) ..4 (kids, mom, family, them, everyone, son, daughter, husband, wife, dad, parents, children) ..2
    know ..1 i (loved, always loved, tried $, am sorry)
  (tell) ..4 (kids, mom, family, them, everyone, son, daughter, husband, wife, dad, parents, children, brother,
    sister) ..2 (i (love, loved), im sorry (for everything, and i, i love, $), know i (love, loved),
    it wasnt (their, her, his) fault)
  (when, if) (you, anyone, they) (read, find) this
  (when, if) (you, your, youre, anyone) (are, is)? reading this ...3 (sorry, love, loved, goodbye, bye, gone)
  (my, the) (last, final) (night, day) (alive, on earth, here on earth, on this earth, ever, $) !of
  (my, the) final (text, message, words, goodbye) $
  (is my, be my, my) last (day, night) $
  (its, be, all be, will be, it ends, all ends, everything ends) (over, tonight) (soon $, tonight, by tomorrow,
    for me) !(the show)
  (finally, soon, ill) be (at peace, free of this life, out of everyones way, with god soon)
  (wont, not gonna, not going to) be (here, around, alive, a problem, a bother, a burden, anyones problem,
    in the way, in your way) (much longer, anymore, by morning, in the morning, when you)
  (wont, not) ..1 (have to worry, need to worry, bother) ..3 (about me, you, anyone, anybody) ..1 (anymore,
    much longer, after tonight, soon)
  last (text, message) ..1 (ever, ill, youll)
  (rehomed, found a new home for, found a home for) my (dog, cat, pets, dogs, cats) ..4 (after, ok, okay,
    taken care, when)
  see you on the other side !of
  (made, at) (my)? peace with (dying, death, it all, going, leaving this)
  (wont, not gonna, not going to, dont think ill, dont think i will, dont think i can, dont think im gonna,
    might not, dont know if i can, dont know if ill, not sure i can, not sure ill) (make it, last,
    survive) (through)? (the night, through tonight, this night, until morning, till morning, another day,
    another night,
    the week, this week) !(to, for, at, because, so, ill, can, sorry, but, session, meeting)
  (doubt, dont think, not sure, dont know if) (ill, i will, im going to, i can) (make it, last, be here, be around) (that (long,
    far), until then, till then) !(in, into, on, with)
  (dudo, no creo, no se si) (que)? (llegar, llegue, llego, voy a llegar, durar, dure) ..1 (esa fecha, ese dia, entonces) $
  (dont know if, not sure, dont think) (i, ill, i will, i can, im gonna) make it $
  cant make it through (the night, tonight, another night, another day, this)
  (wont, might not) wake up tomorrow
  (do it, doing it) (tonight, now, soon, this time) ...3 (pills, gun, rope, bridge, blade, knife, car)

  // Losing hold.
  (cant, dont think i can, dont know if i can, not sure i can, unable to) (keep myself, stay, be) (safe,
    alive) (tonight, anymore, alone, by myself, from myself, $)
  (dont feel, not feeling, not, im not) safe (with myself, by myself, alone with myself, from myself,
    with my thoughts, being alone, alone, to be alone, in my own head, from my)
  (danger, risk, threat) to myself
  (dont, cant, didnt) trust myself (tonight, alone, now, with (pills, a, the, my, knives, meds), to be alone,
    not to, to not, to stay, around, $)
  (scared, afraid, worried, terrified, scares me) (of)? what (i, im, ill) (might, could, may, would, will, going,
    gonna, do)
  (scared, afraid, worried, terrified, scares me) (that)? (ill, im, i) (might, may, will, could, gonna,
    going to)? (do, doing) (something, it) (bad, stupid, to myself, i cant, awful, terrible, again, i regret,
    ill regret, $)
  (going to, gonna, about to, might, want to, wanna, ill, will, could) do something (stupid, bad, drastic,
    to myself, permanent, terrible, i cant take back, reckless, i wont, crazy, ill regret)
  do something to myself
  (cant, couldnt, dont) promise ..2 (stay safe, be safe, kill, hurt, do anything, be here)
  (tried, try, trying) to (die, kill, end it, end my, overdose, od, hang, take my own, do it again)
  (i, i have, had, another, second) (attempt, attempted) (again, last (night, week, month), on, yesterday, suicide,
    $)
  my (suicide)? attempt (didnt, failed, wasnt, on, last, yesterday)
  survived (my, another, an) attempt

  // Spanish.
  matarme|suicidarme|suicidio|suicida|suicidas|suicidarse
  me ..1 (voy a, quiero, quisiera, queria, pienso, iba a, quise, puedo, podria, debo, deberia, debi, vuelvo a,
    gustaria, intente, trate de, tengo que, necesito, pudiera, dan ganas de, han dado ganas de, decidi) (matar,
    suicidar, ahorcar, colgar, disparar, envenenar, quitar la vida, ahogar, morir, (pegar, dar, meter) un (tiro,
    balazo, plomazo), volar la cabeza, aventar (del, de, al, a, enfrente), tirar (del, de, al, a las, enfrente),
    cortar las venas, lanzar (del, de, al), echar a las vias)
  me ..1 (quiero, quisiera, queria, quise, gustaria, urge) morir
  (^, casi, por poco, si, mejor, ya, hoy, y, o, que, manana, no, deja, dejas, va, vas, luego, entonces, pronto, yo,
    asi) me mato !(de risa, trabajando, estudiando, haciendo, en el, por mis, por ellos, para)
  mejor (me)? (mato, muero, suicido)
  <quiero> ..1 <morir> !(de, tranquila, tranquilo, de viejo)
  quitarme|quito|quitar|quite|quitara la vida
  quitarme de en medio
  (acabar|acabando|terminar|terminando|acabo|termino) con (mi vida, todo, mi existencia, mi sufrimiento,
    este sufrimiento, este dolor, mi dolor)
  <quiero> (acabar|terminar) con (todo, esto) (de una vez, ya, para siempre, $)
  <quiero> ponerle fin a (mi vida, todo, esto)
  ahorcarme|colgarme|dispararme|envenenarme|degollarme|electrocutarme|asfixiarme
  (pegarme|darme|meterme) un (tiro, balazo, plomazo, disparo)
  (volarme|vuelo) (la cabeza, los sesos, la tapa)
  (cortarme|abrirme|corto|abro|corte|abri) las venas
  (aventarme, tirarme, lanzarme, arrojarme, brincar, brinco, saltar, saltarme, echarme, tiro, aviento, lanzo,
    avente) (de, del, desde, por, a, al, en, enfrente de, frente a, debajo de, abajo de) (el, la, las, los, un,
    una, lo alto de, mi)? ..2 <height>|<traffic>
  (chocar|estrellar|estrellarme|desbarrancar|desbarrancarme) ..3 (carro|coche|auto|contra|camioneta|adrede|muro)
  <llevado> ..2 (brincar|saltar|aventarme|tirarme) $
  (tomarme|tomar|tragarme|tomo) (todas|todos|todo|muchas|un|el) ..3 <pills> ..2 (dormir, despertar, morir, acabar,
    siempre, de una vez, juntas)
  <llevado> ..2 (tomarme|tragarme) (todo el, el, un) (frasco|bote)
  (pastillas, pistola, navaja, soga, cuchillo, cuerda, veneno) (ya)? (en la mano, en mi mano, aqui conmigo,
    aqui enfrente, enfrente de mi, a un lado, lista, listas, guardadas, juntadas, conmigo)
  (regale, regalando, regalar, vendi) ..3 (mis cosas, mi ropa, todo) ..4 no ..3 (necesitar, necesito, ocupar,
    hacer falta, sirve, sirven)
  plan es ..2 (tomarme, matarme, aventarme, morir, tirarme, colgarme)
  ya decidi (cuando, como, el dia, la fecha)
  ya (escogi, elegi) (el dia, la fecha) $
  no voy a (estar, seguir, amanecer) (viva, vivo, aqui manana)
  (tengo, compre, consegui, junte, guarde, juntando, guardando, traigo) ..2 (pistola, soga, cuerda,
    veneno) !(de (agua, juguete, silicon), para (saltar, el, la))
  (tengo, traigo) ..2 pastillas ..1 (juntas, contadas, escondidas)
  ya no (voy a necesitar, necesito, necesitare) ..4 gracias por todo
  (junte|juntando|guardando|guarde|contando|viendo|mirando) ..2 pastillas
  ya (se, decidi) (como, cuando) (lo voy a hacer, lo hare, me voy a (matar, morir, ir))
  (cuchillo, navaja, pistola) (en el, en la, contra mi, contra el, en mi) (cuello, garganta, cabeza, boca, sien,
    muneca)
  me (apunte, apunto) con
  (quitarme, quitar) (del medio, de en medio, de enmedio)
  me quiero quitar (del medio, de en medio, de enmedio)
  me quiero borrar (del mapa, del mundo)
  (escribi, deje, hice, tengo) (ya)? (mi, la, una) (carta, nota) ($, para mi (familia, mama, hijos), de despedida)
  (nos vemos en, me voy) (el cielo, la otra vida, al cielo)
  ya no (voy a, los voy a) (estar $, molestar, ser una carga, molestarlos)
  pronto ya no voy a estar
  (me trague, que me trague) ..3 morir
  tengo (un plan, todo planeado, todo listo, un plan ya) para (morir, matar, acabar, irme, hacerlo, suicidar,
    quitarme)
  (carta, cartas, nota, mensaje) (de despedida, suicida) !(a, para, del trabajo)
  cartas de despedida
  escribi (la|una|las|mi) (carta|cartas) ..6 (voy, adios, despedida)
  me despido (de (todos, ustedes, la vida, este mundo, ti), para siempre)
  (esta es mi despedida, es mi despedida, es un adios, este es mi adios, adios a todos, adios mundo,
    adios para siempre, adios vida, hasta aqui llegue, hasta aqui llego)
  (adios, me despido, perdonenme, perdoname, perdon por todo, perdonen) ...6 (ya no puedo, no puedo mas,
    ya no aguanto, los quiero mucho, los amo, te amo, los quise, perdonenme, cuiden a, cuidense, nunca quise, adios)
  (gracias por todo) ...3 (ya no puedo, no puedo mas, perdon, perdonen, los amo)
  diganle|diganles|dile|diles ..6 (amo, ame, quiero, quise, perdonen, perdone)
  (cuando|si) (lean|leas|lea|leen|lees|reciban|vean) esto
  (esta noche, hoy, manana) (es el dia, es la noche, me voy para siempre, se acaba (todo, para mi, $),
    termino con todo, acabo con)
  (mi, es mi) ultima|ultimo noche|dia $
  (no me busquen) $
  <quiero> (irme|ir) (de (este|el)? mundo, para siempre, con dios, al cielo, al otro mundo, de esta vida)
  <quiero> (dejar (este|el)? mundo, partir de este mundo, descansar (en paz, para siempre, de la vida),
    dormir para siempre, dormirme para siempre)
  no (me siento, estoy) (segura, seguro, a salvo) (conmigo, sola, solo, con mis pensamientos, estando sola)
  (miedo, temo, asusta) (de|a)? (lo que (pueda|puedo|podria|vaya|voy), hacerme algo, hacer una (locura, tonteria),
    cometer una locura, mi misma, mi mismo, quedarme sola con mis)
  (voy a, puedo, podria, quiero, ganas de, capaz de, a punto de) (hacer|cometer) (una (locura, tonteria, estupidez,
    barbaridad), algo malo, algo feo)
  hacerme algo
  (intente, trate de, quise) (matarme, morir, hacerlo otra vez, quitarme)
  mi intento (de suicidio, fallo, no funciono)
  una parte de mi ..1 (morir, morirse, no vivir, desaparecer, matarse)
  (las voces, una voz, la voz, mi mente, mi cabeza) ..3 que me (mate, muera, corte, haga, lastime, aviente, tire)

  // Both in one sentence.
  (quiero, ganas de, voy a, pienso en, ya quiero, me quiero) (die, kill myself, be dead)
  (want to, wanna, going to, gonna, thinking about, thinking of) (matarme, morir, morirme, suicidarme,
    quitarme la vida)
`);

/** Wishing not to be, being a burden, no reason to live. */
export const suicidePassive = phrases(`
  // Wishing to be dead, or never to have been.
  not living (would, sounds, seems, is)
  (wish, wishing, wished, hope, hoping, pray, praying, prayed, hoped) ..3 (i, im, id) ..1 (dead, died, die,
    not alive, never born, not born, never been born, never existed, gone, not here)
  (wish, wishing, wished, hope, hoping, pray, praying, prayed) ..3 (i, id) (wasnt, werent, hadnt been, didnt,
    wouldnt, dont, never, could stop, could stop) (here, alive, born, around, exist, existing, wake up,
    have to wake up, woken up, woke up, living, live, being alive)
  wish i couldnt (wake, be here, exist)
  (wish, want) i could (not, never) (wake, be here, exist, be alive, be)
  wish i hadnt (woken up, woke up, survived, been born)
  (wish, want, hope, like) ..2 i (could, would, can) (disappear, vanish, cease to exist, fade away, stop existing,
    not exist, evaporate) !(from this, for a, to a, into, from work)
  wish (it, my life, this life) was over $
  (go, going, fall, fell, be, falling) ..1 (sleep, asleep, bed) (and, but)? (not, never, dont, wouldnt, to never,
    hopefully never) ..1 (wake, waking)
  (sleep, asleep, dream) (and, to) never wake
  (close my eyes) and (not, never) ..1 (wake, open)
  (dont, didnt, wouldnt, rather not, not, never, hope i dont, hope i never, pray i dont) ..2 (wake,
    waking) up (anymore, ever, again, tomorrow, in the morning, $)
  (dont, didnt, rather not) (want to, wanna, care if i, care to) (wake, waking) up
  (pray, praying, hope, hoping, wish, wishing) ..4 (dont, wont, never, didnt) wake up
  <want> not (be alive, exist, live, be here, wake up, be anymore, be around anymore)
  (wish, hope, want, pray) ..1 (car, bus, truck, train, plane, bridge, cancer, heart attack, something, someone,
    lightning, meteor, god, earth, bomb, my heart, heart, my body, my cancer, tumor) ..1 (hit, hits, kill, kills,
    take, takes, ran, run, crash, crashes, crashed, end, ends, get, collapse, swallow, fall, falls,
    would hit) ..2 (me, my life)
  (wish, hope, want, pray) ..1 (my)? (heart, cancer, tumor, breathing) ..2 (stops, stop, comes back, gives out,
    kills me, gave out, stopped, takes me) !racing|pounding|beating
  (wish, want, hope) ..3 stop breathing
  (hope, wish, pray, praying, hoping, wishing, want to, wanna) ..2 (get, got, getting, be, gets) (hit by, run over,
    ran over, cancer, in an accident, in a crash, in a car accident, shot, killed, struck by)
  (wouldnt, dont, not, wouldn) ..2 (mind, care, be sad, be upset, be mad) ..1 (if) (i (died, die, didnt wake,
    dont wake, was dead, got hit, never woke, disappeared, dropped dead, got cancer, live, lived, wake, woke), (a,
    the) (car, truck, bus, train, plane) ..2, something happened to me, it all ended, the world ended)
  if (i (got, get) ..1 (hit by, run over, shot, cancer, in (a, an) (wreck, crash, accident)), i (crashed, wrecked)) ..6
    ((wouldnt, dont, not, wont) ..1 (mind, care, fight, be (sad, mad, upset)), be (fine, ok, okay, relieved, happy, glad,
    better))
  si me (atropella, atropellan, atropellara, atropellaran, matan, mataran, da cancer, diera cancer) ..4 (importa, importaria,
    igual, mejor, pasa nada, molestaria)
  (wouldnt, dont, not) mind (dying, being dead, not waking, not being here, not being alive, getting hit by,
    going to sleep forever)
  (fine, ok, okay, happy, relieved, glad, good, cool) if i (got hit, died, die, didnt wake, dont wake, never woke,
    got cancer, got shot, dropped dead, was dead)
  dont care what happens to me
  dont care (if i, whether i, about) (die, live, wake, living, being alive, dead, staying alive)
  (dont, no longer, doesnt) care (about) (living, life, my life, being alive) $
  (god, the lord, lord, jesus, the good lord, the universe, death) (would, will, to, could, can)? (takes, take,
    took, call, calls, come, comes, let) (for)? (me (home, soon, already, now, away, tonight, in my sleep, out, $,
    go, die), my life)
  (ready, waiting) (for, to) (god, the lord, jesus) ..1 take
  (ready, want, waiting) to (go home to (god, jesus, the lord), be with (god, jesus, the lord),
    be with (god, jesus, the lord), meet my maker, be in heaven, go to heaven, leave this earth, leave this world)
  (want to, wanna, ready to, wish i could, rather, going to) ..1 be with (my, her, him, mom, dad, them,
    grandma) ..4 (in heaven, up there, on the other side, who passed, who died, in the ground, nothing left)
  (want to, wanna, ready to, wish i could, going to) join (him, her, them, my <kin>, mom, dad) (in heaven,
    on the other side, up there, soon, in the ground, $)

  // Not wanting to live or be here.
  (dont, didnt, doesnt, not, never, no longer) ..2 (want to, wanna, feel like, like) (live, living, be alive,
    being alive, exist, existing, be here anymore, being here anymore, be around anymore, be on this (earth,
    planet), be in this world, keep living, go on living, keep existing, stay alive, continue living, be here $,
    survive, see tomorrow, be me anymore, be a person anymore, be here (and, but, or), make it)
  not be (here, alive, around) anymore
  (know if i, sure if i, sure i, think i) (want to, wanna) (live, be alive, exist, be here, wake up, keep living,
    keep going)
  (rather, prefer to) not (be here, be alive, exist, wake up, live)
  dont (want, deserve) (another day, tomorrow to come, to see tomorrow, to see another day, life, this life,
    to live, to be alive, to exist, to be here)
  (hate, hated, hating, disappointed, angry, mad, sad, upset, pissed, sucks, sorry) (that, when)? ..1 (being alive,
    alive, existing, woke up, wake up every (day, morning), survived, exist, waking up alive, i exist) !early
  hate (living $, existing, being alive)
  (shouldnt, not supposed to, never supposed to, not meant to, wasnt meant to, should never,
    never should) (be alive, have been born, exist, be here anymore, be on this earth, have existed, live,
    be living, have survived, be in this world, have been here)
  never asked to be born
  (wish, better, better off) (i, if i)? (had)? never (been)? born
  should (have never, never have) been born
  (want, wish i could) (to)? (leave, get out of, get off) (this)? (world, earth, life, planet)
  (cant, dont know how to, dont want to) (live, keep living, go on living, be alive, stay alive, exist) (like this,
    with this, in this, this way, without (him, her, them), $)
  too tired to (keep living, live, be alive, go on, exist, keep going)

  // No reason, no worth.
  (no, any, isnt, not, without, lost, have, see, find, lose, losing) (a, any, my, the, one)? (reason, reasons,
    will, point, purpose, desire) (left, anymore)? ..3 (live, living, be alive, being alive, go on, going on,
    exist, existing, keep living, stay alive, life, continue living, keep existing, carry on, wake up $, be here $,
    keep going)
  (nothing, not much, anything) (left)? to live for
  (living, being alive) hurts
  (my, this)? life has no (meaning, point, purpose, value, worth)
  cant live with myself
  already dead $
  (thoughts, thought, thinking) of not wanting to (be here, live, be alive, exist, wake up)
  (living, existing, life) is (exhausting, unbearable, too much, too hard, torture, hell)
  wish ..2 (cancer, tumor, disease) ..1 (win, take me, kill me)
  (give, trade) my life (to, with, for) (someone, somebody, anyone)
  (si, suicidal ideation) (is, are) (back, bad, worse, here)
  not waking up !(early, on time, late, at, for, in time, with)
  i never (wake, woke) up !(early, on time, late, at)
  if i (never, dont, didnt) (wake, woke) up
  (wish, hope, pray, could) ..3 drop dead
  (disappear, disappeared, vanish, vanished, gone, dead, died, die) (and)? (nobody, no one, not one person,
    not a single person) (would, will) ..2 (notice, care, mind, miss, cry, be sad, know)
  (nobody, no one, not one person, no single person) (would, will) ..3 (notice, care, mind, miss, cry, sad,
    know) ..3 (gone, dead, died, disappeared, wasnt here, not here)
  (living, existing, life, being alive, everything about living) (feels, seems, is, has become) ..1 (pointless,
    meaningless, unbearable, unlivable, torture, too painful, too hard)
  (dont, cant, not, never, no, hate, wish) ..6 (alive, exist, existing) ($, anymore, and, but)
  (give, giving, gave) up on (living, being alive)
  burden (people, everyone, them, him, her, my family)
  not here anymore !(at, in)
  (life, this life) (isnt) (for me, meant for me)
  (already, feel like i have) died
  (hope, wish, pray, praying, hoping, wishing) ..4 (kills, takes, ends) me
  trade my life
  (fade, fading) (out, away) !(of)
  (too, so) (painful, hard, much, heavy, exhausting, difficult) to ..1 (live, living, be alive, exist, stay alive)
  left to live for
  (no, not, dont, cant, wont, never, nothing, hate, tired, hard, painful, hurts, why, point, reason,
    left) ..4 (live, living) ($, anymore, like this, this way, another, and, but, because, is, feels)
  (hurts, exhausting, hard, pointless, hate, too much, unbearable, tired) ..3 (alive, living $, existing)
  being alive (is, hurts, feels)
  (cant, dont want to) (face, do, see, make it) (another, one more) (day, morning, birthday, year)
  (dont, not, never) ..3 (my next birthday, turn ##, make it to ##, another birthday, keep breathing)
  (stop, quit) breathing $
  (trade, switch, swap) places with (someone, somebody, anyone) ..1 (dying, who is dying, with cancer)
  (someone, somebody, anyone) (would, to, could)? (shoot, kill, hit) me and ..1 (get it over, end it, be done)
  (if, when, once, after) i (die, died, am dead, was dead, was gone, am gone) ..6 (would, wouldnt, will, wont,
    better, nobody, happy, care, get over, be fine, at least)
  (would, wouldnt, will, wont, could) ..6 if i (die, died, was dead, was gone, wasnt here, wasnt alive,
    wasnt around)
  better if i wasnt (around, here, alive)
  waiting to die
  being here on this (planet, earth)
  (hope, wish) ..2 (wreck, crash, accident) $
  (hope, wish) i (get, got, crash, wreck) ..2 (wreck, accident, crash, car)
  (should, shouldve, wish, if, better if, wouldve, couldve, had) ..5 (i died, me who died, have died, died in,
    killed me, had died, died)
  should have been me
  (live, living, make it) to (see, be) (##, my, next)
  (mejor, felices) con otra (mama, familia, persona, esposa)
  (better, happier) off? with ..1 (different, another, new) (mom, mother, dad, father, wife, husband, parent)
  que no (hubiera, haya) (un)? manana
  should be (the one)? (in (that, the, a) (coffin, grave, ground), dead)
  (bus, truck, car, train) ..1 (hit, hits) me ..5 (mad, sad, care, mind, fine, ok)
  world doesnt need me
  (life) ..1 (isnt, not) worth (saving, anything, fighting for)
  why did i survive
  not afraid of (dying, death) anymore
  (welcome, welcoming) (it, death, dying) $
  (cease, ceasing, stop, stopping, quit) (existing, being alive, living)
  (not, never, un) (existing, exist, being alive) ..1 (sounds, would be, seems, nice)
  nice to ..1 (not exist, not be here, not be alive, be dead, disappear forever)
  (at, to, plan, planned, planning) my funeral !(wishes, with)
  (if this is life, this life) ..2 dont want it
  dont want (this, my) life
  (free, out, done, tired, sick, leave, escape, rid) ..3 this life
  (life, my life) is (meaningless, pointless, not worth it, worthless)
  no (point, purpose, meaning) (to, in) (my, this) life
  no purpose and no reason
  (everyone, everybody, kids, family, husband, wife, they) would (move on, get over it, be fine, be ok, be okay,
    manage) without me
  want to go too $
  burden (everyone, everybody, my family, people)
  unexist
  (dont) have it in me to (live, go on, keep going, keep living, be here)
  not strong enough to (live, go on, keep going, keep living, be here)
  why keep (going, living, trying to live) $
  (look|looking) forward to (dying, death, being dead)
  (envy, jealous of) (the)? (dead, people who (die, died, are dead))
  (permanent, eternal, forever) (peace, sleep, rest, nap)
  (nobody, no one) ..1 (needs, wants) me (here, around, alive, $)
  see a future where im (alive, here, still here)
  nothing left (for me)? (here, to live, in this)
  (point, use) (of, in, to) ..1 (living, being alive, being here $, life, existing, going on, carrying on,
    waking up, keep going, staying alive, my life, me being here, it all anymore)
  would be relieved $
  (no, not) (more, another) (tomorrow, tomorrows)
  (hope, hoping, pray, praying) i dont make it (through, out, $)
  (they, everyone, kids, family, wife, husband) dont need me (around, here, anymore)
  (dont, not, never, stopped, quit) ..1 (look, looking) ..3 (both ways, before (crossing, i cross))
  (no, sin) (miro, volteo, mirar, voltear) ..2 (al, antes de) cruzar
  (bed, sleep, asleep) ..2 (hope, hoping, pray, praying, wish, wishing) ..2 last (time, night)
  (hope, hoping, pray, praying, wish) ..3 my last (night, day, breath)
  (they, everyone, nobody, kids, family, world) wont miss me
  better (gone, dead) $
  why (couldnt, wasnt, didnt) it ..2 me $
  (reason, reasons) to (stick around, stay (alive|here), hang on, hold on)
  (this, the) world (isnt, wasnt) (made)? for me
  (living, existing, being alive, vivir) ..2 (punishment, hell, torture, curse, castigo, infierno, tortura)
  (mejor, tranquilos, tranquilas, felices) cuando (me (vaya, muera), ya? no este, falte)
  descansaria|descansarian|descansarian de mi
  (quiero, que) ..1 se (acabe, termine) mi vida
  shouldnt be (here $, alive)
  (dont, cant) (want to, wanna)? do life
  why (am i, bother, do i, keep, should i, was i, go on, continue) ..1 (alive, living, existing, being alive, live,
    be alive, exist, still here $, born)
  (life, living, it, this life) (isnt, not, doesnt feel, is no longer, doesnt seem, not,
    is hardly) (worth) (living, it anymore, it $, to me)
  worth (being alive, living) !it
  (sick, tired, exhausted, done, weary, finished, fed up, bored, over) (of, with, from, by)? (living, being alive,
    life, existing, existence, this life, my life, this world, being on this earth, life itself, breathing) !(in,
    with, at, here, on, alone, coach, insurance, out, room, through, by, like, exercises, practice, app,
    techniques, paycheck, style)
  (sick, tired, hate) of? being (here, on this planet) $
  done|finished ...1 with (life, living, this life, everything, it all, this world, all of it, existence, being here) $
  give|gave|giving|given up on (life, living, everything, myself, it all)
  (end, rock bottom) of (life, my life) $

  // A burden; better off without me; nobody would notice.
  burden (to, on) (everyone, everybody, my, people, them, others, all, you, him, her, the)
  (im, i, being, am, feel, feeling, felt, be, like, become, only, nothing but) ..1 a (total, huge, big, constant,
    massive, such a)? burden
  im (such a, a, a, only a) (total, huge)? burden
  (in the way, waste of space, waste of oxygen, problem) ..3 everyone would be
  (doing, do) (everyone, everybody, my family, them, the world) a favor
  everyone would be relieved
  (better, easier, happier, nicer, relieved, great) (off, place)? (without me, with me gone, with me dead, dead,
    when im gone, once im gone, if i (was, were, wasnt, werent, died, die, disappeared, left this, didnt, never,
    killed, ended))
  better off $
  if i (wasnt, werent, wasnt) (here, around, alive, born) !(at, in, for the)
  my death would
  wish i was never (here, alive)
  (no one, nobody, anyone, anybody, they, everyone, who) (would, will, wouldnt, wont, is gonna,
    is going to)? ..2 (notice, notices, care, cares, miss, cry, mind, be sad, come) ..2 if i (was, were, died, die,
    disappeared, disappear, left this, wasnt, werent, killed, vanished, vanish, never, didnt exist, am gone,
    am dead, ended, jumped, went missing, dropped)
  (nobody, no one, not one person, who, anyone) (would, will, wouldnt, is gonna, is going to) ..1 (miss, mourn,
    cry for) me
  if i (was, were) (gone, dead) ..2 (nobody, no one, not, everyone, they, it, would, who)
  if i (died, die, disappeared, vanished) ..2 (nobody, no one, not, fine, who, ok, everyone, they, i wouldnt, would)
  (world, family, kids, everyone, people, they, everybody, life, wife, husband, mom) (would, will) be ..2 (better,
    happier, easier) ..2 (without me, if i)

  // Thinking of death.
  (thinking, think, thoughts, thought, thinks, obsessed, dream, dreaming, dreams, fantasize, fantasizing,
    daydream) (a lot, all day, more)? (of, about, with) ..1 (dying, death, being dead, my death, not being here,
    not being alive, not existing, my funeral, what its like to be dead, being gone)
  (death, dying, being dead) (sounds, seems, feels, would be, looks, is) ..1 (peaceful, nice, good, relief,
    comforting, the only, better, easier, my only, like a relief, easiest, appealing)
  (dont, cant, not, never) (see, picture, imagine) (myself, me) ..1 (alive, living, here, making it, growing old,
    around, existing, living past, lasting) (to, past, next, in, by, much, anymore, for, $)
  (want, ready) to (check out, clock out) (of life, for good, permanently, forever)
  <want> (disappear, vanish, fade away, be gone, cease to exist, stop existing) (forever, for good, completely,
    from the world, from this (world, earth, life), off the face, and never, permanently, and not, off this)
  <want> (cease to exist, stop existing, not exist, be gone $)
  (want, wanted, wish, need, ready for) (it all, it, everything, all of it, life, all this, this life, this all,
    the pain, my life, the suffering, this pain, all the pain, the hurting, this life, things) ..1 (to)? (stop,
    end, be over, be done, go away) ($, forever, already, for good, now, so bad, all of it, permanently)
  care if ..2 (plane, car, bus, train, truck, elevator, i, we) ..1 (went down, goes down, crash, crashed, crashes,
    hit me, fell)
  (only, one) (thing, reason, person) ..3 (keeping, keeps) me (here, alive, going, around, from (doing it, ending it,
    dying))
  (only, main) (reason, thing) ..1 im (alive, here $, still (here, alive), not dead)
  ready for (it all, life, everything, this life) to (be over, end, stop)
  (id, i would, rather) be (dead, gone) than
  (worth, valuable) more dead
  dead ..2 than alive

  // Both in one sentence.
  (no quiero, ya no quiero, no quisiera) (be here, live, wake up, exist, be alive, keep living)
  (dont want to, dont wanna) (vivir, existir, despertar, estar aqui, seguir viviendo)
  (wish, hope, ojala, quisiera) no (despertar, despierte)
  (soy, me siento, me siento como, im, i feel like, feel like, i am) (a, una, such a) (burden, carga)
  (im tired of, sick of, tired of, tired) de? (vivir, la vida)

  // Spanish.
  (ojala, quisiera, quiero, espero, deseo, prefiero, preferiria, le pido a dios, pido a dios, pidiendole a dios,
    ruego, sueno con, rezo) ..4 (no|nunca|jamas) ..1 (despertar, despertara, despierte, amanecer, amanezca,
    existir, existiera, haber nacido, hubiera nacido, estar aqui $, estar viva, estar vivo, estuviera viva,
    estuviera vivo, estuviera aqui, vivir, despertarme, me despierte, nacer)
  (ojala, quisiera, espero, pido, pidiendole, rezo, deseo, que) ..3 me (muera, muriera, muriese, atropelle,
    atropellen, atropellara, atropellaran, mate, mataran, maten, lleve, llevara, recoja, de un infarto,
    caiga un rayo, caiga algo, den un tiro, diera un infarto) !(de risa, gripa, al, a mi, en, a casa)
  (ojala, quisiera, quiero, prefiero, preferiria, queria, desearia, mejor, deseo) ..1 (estuviera, estar,
    seria estar, estaria) (muerta, muerto)
  (dormir|dormirme|dormirse|dormida|dormido|acostarme|dormirse) y (ya)? (no|nunca|jamas) ..1
    (despertar|despertarme|despierte|despierto|levantarme|abrir)
  cerrar los ojos y (ya)? (no|nunca) (abrirlos, despertar, volver)
  (no|nunca) ..1 (quiero, quisiera, queria, deseo, tengo ganas de, dan ganas de, se si quiero,
    gustaria) (seguir)? (vivir, viviendo, despertar, existir, existiendo, amanecer, estar viva, estar vivo,
    estar en (este)? mundo, estar aqui en este mundo, estar en esta vida, con vida, vivir asi, vivir mas,
    despertarme, levantarme nunca, en este mundo, aqui $, en esta vida, estar aqui $, aqui mas, estar aqui mas,
    estar aqui ya)
  (no, ya no) ..1 (quiero|quisiera) (esta vida, saber nada de la vida, estar aqui en, nada de esta vida)
  (sin, no tengo, perdi, ya no tengo, se me quitaron, no me quedan, pocas, ya sin, se me fueron,
    perdiendo) (las|la|ni)? ganas de (vivir, seguir viviendo, existir, seguir con vida, estar viva, estar vivo,
    seguir en este mundo)
  (quiero, quisiera, ganas de, gustaria, necesito, pienso en) desaparecer ($, para siempre, del mundo, del mapa,
    de este, y (ya, no, que), por completo, ya, de aqui)
  (ganas|deseos) de (desaparecer, ya? no (existir, despertar, estar, vivir, seguir (viviendo, viva, vivo, $)))
  (quiero|quisiera|necesito) que (ya)? (todo, esto, este dolor, el dolor, mi vida, este sufrimiento,
    se) ..1 (termine|acabe|pare|desaparezca|acabara|terminara) ..1 (ya, para siempre, de una vez, todo, $)
  (dios, diosito, senor, virgencita) ..2 (llevame, recogeme, quitame la vida)
  (dios, diosito, la muerte, el senor, la virgen) (ya)? me (lleve, recoja, quite la vida, llame, llevara, quite,
    recogiera)
  (soy, siento que soy, me siento, me siento como, siendo, ser, sentirme, he vuelto, como) ..1 (carga|estorbo) ($,
    para, de, en (mi, la, esta), mas, y)
  (soy, siento que soy, me siento, he sido, como) ..1 (peso|lastre|problema) (para, en la vida de)
  (soy un estorbo, estorbo en, solo estorbo, siento que estorbo, siempre estorbo, nada mas estorbo, estorbo)
  a nadie le hago falta
  me gustaria no (existir, despertar, estar aqui, haber nacido, estar viva, estar vivo)
  nadie ..2 (se daria cuenta, notaria, me extranaria, me va a extranar, me echaria de menos, lloraria por mi,
    me lloraria, se enteraria, notara, extranara, me extranara)
  (nadie|quien) (me)? (va a, iba a) (extranar|llorar|notar)
  (a)? nadie (le)? (importaria, importa, va a importar) (si|que) (me muero, muero, me muriera, desaparezco,
    desapareciera, no estoy, me mato, vivo, me voy, falto, yo)
  (estarian, estaria, estan, estaran, viviria, vivirian, serian, seria, van a estar, va a estar,
    estaran) ..1 (mejor, mas felices, mas tranquilos, mas feliz, mas tranquila) ..1 (sin mi, si me muero,
    si no (estoy, estuviera, existiera), si me (muriera, voy, fuera), si yo)
  (estarian, estaria, estan, estaran, viviria, vivirian, serian, seria) ..1 (mejor, mas felices, mas tranquilos,
    mas feliz) ..1 (sin mi, si me muero, si no (estoy, estuviera, existiera), si me (muriera, voy, fuera), si yo)
  (mejor, felices) sin mi
  (la vida, mi vida, vivir, vivir asi, seguir viviendo, esta vida) ..1 no ..1 (vale la pena, tiene sentido,
    tiene caso, me importa, sirve de nada)
  (vida, vivir, viviendo) ..1 no ..1 (vale la pena, vale nada, tiene sentido, tiene caso, me importa, sirve de nada)
  (veo, encuentro, tiene, hallo, tengo, hay, quedan,
    queda) (el|ningun|un|mas)? (sentido|caso|motivo|motivos|razon|razones|chiste) ..1 (la vida, mi vida, vivir,
    seguir viviendo, seguir con vida, estar viva, estar vivo, seguir aqui, seguir $)
  (sentido, caso, motivo, motivos, razon, razones, chiste) (a, de, para, por) ..1 (la vida, mi vida, vivir,
    seguir viviendo, seguir con vida, estar viva, estar vivo, seguir aqui, seguir $, existir)
  nada (por, para) (que, lo que) vivir
  (para|por) que (vivir, vivo, sigo viva, sigo vivo, seguir viviendo, sigo aqui, existo, naci, seguir $,
    estoy viva, estoy vivo, sigo viviendo)
  (cansada, cansado, harta, harto, aburrida, aburrido, canse, cansa) ..1 de (vivir, la vida, existir, estar viva,
    estar vivo, esta vida, seguir viviendo, mi vida, estar aqui, este mundo, vivir asi)
  (mejor|ojala|quisiera) ..1 (no|nunca) (hubiera|haber|hubiese) (nacido|existido)
  (no|nunca) ..1 (debi|deberia|debo|debiera|merezco) (haber)? (nacer, nacido, existir, estar viva, estar vivo,
    vivir, existido)
  (da|dar|daria) (igual, lo mismo) (si)? (vivir, morir, vivo, me muero, morirme, muero, si vivo, si me muero)
  no me importa|importaria (si)? (morir, morirme, me muero, vivir, muero, vivo, me muriera, no despertar,
    que me atropellen, no despierto)
  (pienso|pensando|sueno|pensamientos|pensar|penso) ..1 (en|de|con) (la muerte, morir, mi muerte, morirme, muerte,
    estar muerta, estar muerto, desaparecer, no existir, mi funeral)
  no (me|le|les)? (veo, tengo, hay, encuentro, queda) (un, ningun)? (futuro, lugar) ..1 (para mi, en este mundo,
    en la vida, $)
  no (veo, tengo, hay, encuentro, queda) (ninguna, otra, una)? salida para mi
  por que no ..1 (me mori, me muero, fui yo, me toco a mi, me fui yo)
  (lo unico, la unica razon, el unico motivo) ..4 (me (detiene, mantiene, frena), sigo (viva, vivo, aqui))
  no me (veo, imagino) (viva, vivo, viviendo, llegando, aqui) (en, a, para, el, cuando)
  (quiero, quisiera, ganas de, mejor) (estar|reunirme|irme|ir) con (mi, el, ella, ellos, mis) ..3 (en el cielo,
    al cielo, que ya murio, alla arriba, que fallecio, alla en el cielo, que murio, que en paz descanse)
  (me rindo, rendirme) (con|de|en) (la vida, vivir, todo)
  (no puedo seguir) (viviendo, con vida, con esta vida)
  no vale la pena ..1 (vivir, la vida, seguir viviendo, estar viva, estar vivo)
  no puedo (mas)? con (mi, la, esta) vida
  mejor ..1 no estar
  no soporto (vivir, estar viva, estar vivo, esta vida, la vida, seguir)
  (dejar, parar) de (existir, vivir, respirar)
  (abrir|abra) los ojos manana
  (la|esta|mi) vida (ya)? me (pesa, duele, cansa, sobra)
  si me (muero, muriera, muero yo) ..2 (nadie, todos, mejor, no, ni)
  odio (vivir, estar viva, estar vivo, seguir viva, seguir vivo, haber nacido, despertar $, existir)
  mejor (muerto|muerta) $
  desearia no (haber nacido, existir, estar aqui, despertar)
  no vale la pena seguir $
  no quiero estar (mas, ya) $
  no quiero (llegar a, ver el, ver otro, llegar al) (manana, dia)
  (envidio, envidia) a los muertos
  (muerta, muerto) estaria mejor
  (cuando, si) me (muera, muero, muriera) ..3 (mejor, felices, tranquilos, nadie)
  ya no quiero sufrir
  nadie me (necesita, extrana) $
  mejor no (nacer, haber nacido, existir)
  (irme|ir|voy|vamos) (con (dios, diosito), de este mundo, al otro mundo)
  muerta que viva
  (valgo|sirvo) mas (muerto|muerta)
`);

/**
 * Vague enough that a task named nearby takes the danger out: "i cant do this anymore" is heard, "i cant do this
 * worksheet anymore" is not. The words for tasks are in `surroundings.ts`.
 */
export const bare = phrases(`
  // English.
  (dont, cant, not, never, why, no reason) ..5 (go on, keep going, carry on, keep living, stay alive) ($, anymore,
    like this, living, at all)
  (cant, dont think i can, dont know if i can, not sure i can, not sure if i can, can i not, no longer) (do, take,
    handle, stand, bear, cope with, deal with, live with, endure, tolerate) (this, it, life, all this, it all,
    any of this, any of it, this life, all of this) (<anymore>, no longer)
  (cant, dont think i can, dont know if i can) (do, take, handle) (life, this life, living, it all, existence,
    another day)
  cant (anymore, any longer) $
  (cant, dont think i can, dont know if i can, dont know how to, dont want to) (go on, keep going, carry on,
    keep on, continue) (like this, anymore, any longer, living, this way, $)
  cant keep (going, living, doing this, fighting, doing life, holding on, pretending) (like this, on like this,
    anymore, any longer, on, $)
  cant (fight, hold on, hang on, hold it together, cope, survive) ..1 (<anymore>)
  cant live like this
  (how) (much longer, much more, long) ..2 i (can, could) (do, take, handle, hold, go, last, keep, fight, stand,
    live, hang, make, cope, survive)
  (no, not any, see no, see a, theres no, only, see any, another) way out (of this life, for me, but, anymore, $)
  dont|cant see (a, any) (way out, way forward, other way, future for me)
  (want, need) (a way out, out of (this life, here for good)) $
  (at, reached, near) ..1 (my breaking point, my limit, my end) $
  ready to (give up, be done) (on life, completely, $)
  nothing left (in me, to give, $)
  make it all stop $
  (waiting, wait) for (it, everything, this) (all)? to (all)? (be over, end, stop) $
  (wish, want, hope, need) ..1 (it, everything, this, things) (all)? would (all)? (end, stop, be over, go away) $
  (im, am) (done, finished) (living, fighting, trying to live, with all of it, existing)
  (dont think i can, dont know if i can, not sure i can) (hold on, hang on, go on, keep going, last, make it,
    keep living, survive) (much longer, anymore, any longer, $)
  (cant, couldnt) see (a, any) reason
  i give up $
  (want to, wanna, ready to) give up $
  have nothing left $
  (want, need) (it, everything, this) to stop hurting

  // Spanish.
  no puedo mas (con (la vida, mi vida, esta vida, todo, esto, este dolor, tanto dolor))? $
  <quiero> (acabar, terminar) con (esto, todo esto) (de una vez, ya, para siempre)
  no puedo mas con (la vida, mi vida, esta vida, todo esto, este dolor, tanto dolor)
  ya no puedo $
  (no puedo, ya no puedo) (seguir|vivir|continuar) (asi, mas, $)
  ya no (aguanto|soporto|resisto) (mas, nada, todo, todo esto, esto, la vida, mi vida, esta vida, seguir, tanto)? $
  (no, ya no) (aguanto|soporto|resisto) (mas $, la vida, mi vida, esta vida, vivir)
  no (le)? (veo|encuentro|hay|tengo|hallo) (ninguna|una|otra)? (salida|solucion) $
  cuanto (tiempo)? mas (voy a, puedo, pueda, podre) (aguantar|soportar|seguir|resistir)
  (quiero|necesito) que (esto|todo) (pare|termine|acabe) (ya)? $
  ya no tengo fuerzas (para (seguir, vivir, nada), $)
  (no, ya no) quiero seguir (asi|mas)? $
  ya (me canse, estoy cansada, estoy cansado) de (todo|luchar) $
`);

/**
 * Said in so many words, in the first person: a wish or a plan to die, or an attempt. No idiom, joke, film or task beside it
 * takes these back; only what is bound to the words themselves does ("i dont want to die").
 */
export const explicit = phrases(`
  (~they|kids|people|teens|friends|clients|students|who|we|you want to, ~they|kids|who wanna, need to, ready to,
    hope i, wish i could, wish i would, going to go, gonna go, plan to, planning to, decided to, would rather,
    id rather) (die, be dead, unalive, kill myself) !hard
  want die
  kill|killing|hang|hanging|unalive|unaliving|off|offing|shoot|shooting myself
  end|ending|take|taking (my, my own) life !(back, in, into, seriously, for, to, with, story)
  commit|committing suicide
  (im, i am, am, i feel, feel, feeling, been) suicidal
  (suicidal thoughts, thoughts of suicide, thinking about suicide, think about suicide) !(are, were, is)
  (i, ive) attempted suicide
  (want to, wanna, going to, gonna, planning to, plan to) (end it all, overdose, slit my (wrists, wrist, throat),
    jump off a, jump off the, jump in front of)
  feel like dying
  (quiero, quisiera, voy a, necesito, ganas de, pienso, pienso en, pensando en, prefiero, me gustaria, intente,
    trate de, quise, planeo) (morir, morirme, matarme, suicidarme, quitarme la vida, ahorcarme, colgarme,
    desvivirme, acabar con mi vida, cortarme las venas, pegarme|darme|meterme un tiro|balazo)
  me (quiero, voy a, quisiera, gustaria, dan ganas de, ganas de) (morir, matar, suicidar, quitar la vida, ahorcar,
    colgar, cortar las venas, pegar|dar|meter un tiro|balazo)
  pensamientos suicidas
  (mejor, hoy, ya) me mato
`);

/** The same of not wanting to live. */
export const explicitPassive = phrases(`
  (wish, wished) i (was, were) dead
  (dont) (want to, wanna) (be alive, live anymore, exist anymore)
  (quisiera, quiero, ojala) (estar, estuviera) (muerta, muerto)
  no quiero vivir $
  ya no quiero vivir
`);

/** Words of death left over when every excuse is taken out. They count where the client speaks of nobody but themselves. */
export const unexplained = phrases(`
  die|dying|death|dead|suicide|existir|morir|morirme|muerte
  (no, not, dont, cant, wont, never, without, nothing, hate, tired, hard, wish, ni, nunca, sin, nada,
    odio) ..4 (alive, exist, existing, existence, existir, existencia, viva, estar vivo, keep living, to live $,
    be living)
`);
