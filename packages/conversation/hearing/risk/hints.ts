/** Phrases that hint at a death without a word for it: absence, farewell, affairs in order, means, a place, a decision. */
import { phrases } from "./vocabulary.ts";

/** Hints of an end that is meant. They are so indirect that something everyday in the message takes them back. */
export const hints = phrases(`
  // Not being there any more.
  <absent> be ..1 (here, around, alive, with you) ..1 (for (my, christmas, the (new year, holidays, summer), new,
    next, another, thanksgiving, long, your), next year, when you, to (see, bother, watch))
  (nobody, no one, you, they, nadie) ..3 (have, has, tener, tendra, tendran) (to, que) ..1 (worry, text, check on,
    deal with,
    take care of, put up with, cuidarme, aguantarme, preocuparse)
  (never, last time, nobody, not) ..3 (hear, see, bother) (from)? me ..1 (again, anymore)
  (wont|not|never) ..2 (bother, hurt, burden, disappoint) (anyone, anybody, everyone, them, my family,
    people) (again, anymore, ever)
  (nothing, none, it) ..3 (matter, matters) ..2 (after (today, tonight, this), soon, tomorrow, by then, once im gone)
  (by, before) ..2 (tomorrow, morning, weekend, sunday, monday, friday) ..3 (be, is) ..2 (over, gone, free, finished)
  (point, use, why, bother) ..2 (plan, plans, planning, scheduling, making plans, make plans) ...6 (wont, not, dont
    think) ..3 (be here, be around, be alive) $
  para que ..2 (planes, planear, agendar) ..3 (no|ni) (voy a|pienso)? (estar, estare, llegar) $
  (soon, finally) ..5 (be gone, be free $, be over, be at peace, not hurt anymore)
  (cry, sad, mourn, mad, miss me, blame, remember me, forget me) ..2 (when, after, once, if) im (gone, dead, not here)
  (in case, if) i (dont (make it, wake up, come back), am not (here, around) (tomorrow, next, anymore, by))
  (if|when|in case) (something|anything) (bad)? happens to me
  (out, gone, leaving, going, done, quit, checking out) ...1 (for good, forever, permanently) ($, this time)
  (i|im|and|to) ..1 (not|never|wont|dont) ..2 (coming, come) back (from (it, this, there), this time, $)
  my last (christmas, birthday, thanksgiving, sunset, sunrise, summer, winter, meal, shower, cigarette, mothers day)

  (read, reading, write, writing, see) my (obituary, eulogy, funeral)
  if i dont (answer, reply, respond, text back, wake up) ..1 (tomorrow, tonight, anymore)
  si ..1 no (contesto, respondo, despierto, aparezco, llego a manana)
  my last (check in, text, message, note, week (alive, here)) !<latest>

  (promise, guarantee) ..4 be (here, alive, around)
  tomorrow (wont, isnt going to, never) (come, comes, coming)
  (not, wont, dont plan on, dont plan to, cant see myself) ..1 (living, live, lasting, last) past
  (dont bother, no need, dont worry, no point) ...8 be gone
  (no|nunca) ..3 (dar lata, molestar, estorbar, preocupar) $
  (be|left|trusted) alone tonight $
  when you (hear, find out) $

  (tonight, today, this) ..2 my last $
  ill be gone $

  // Farewell.
  (nobody, nothing, nadie, nada) ..2 (help, save, fix, ayudar, ayudarme, salvar, salvarme) ..1 ...3 (goodbye, bye,
    adios)
  whoever finds (me, this)
  (wanted to, want to, need to, calling to, texting to, writing to, time to) ..1 say (goodbye|bye) ($, to (everyone,
    you all, everybody, people, you))
  (said|say|saying) (goodbye|bye) to (everyone|everybody|all)
  (goodbye|bye) $ ...2 (you (were, have been), i love you, i loved, not your, its not, take care of (yourself, my))
  (you were, youve been, you have been) ..3 (kind, nice, good) ...4 (goodbye|bye)
  ((not, isnt, wasnt) (your, anyones, anybodys, nobodys, their) fault) ...3 (love, goodbye|bye, sorry, could have)
  (nobody, no one, nothing) ..2 could have (helped, done, saved, stopped)
  (thank you, thanks) for everything ...5 (time to go, its time, i tried, cant, ready to go)
  (thank you, thanks) for everything ...4 (wont|not) ..2 (be (at, coming, back), come) ..5 (any other, ever again,
    anymore)
  gracias por todo ...4 no (voy a)? (ir, venir, voy) ..5 (nunca, jamas, ninguna otra, ni a)
  (have to, going to, time to) go now ...2 (forgive me, i love you all, im sorry everyone)
  (forgive me) (for leaving, mom, everyone, god, for what, for giving up)
  (i)? tried ..3 (hard, best, everything) ...4 (goodbye, bye, sorry, cant, no more, its over, tell them)
  tell (them, her, him, my <such>? <kin>) ..1 i tried
  (be with, reunited with) (him, her, them, mom, dad, my <such>? <kin>) ..1 soon
  (see you soon) (dad, mom, grandma, grandpa, baby, my love) $

  sorry (everyone, everybody, mom, mama, dad, kids, all) $

  // Affairs in order.
  ya no (lo, la, los, las, me) (voy a (usar, necesitar), necesito, sirven|sirve)
  (my own funeral, be buried !in, bury me, cremate me, my casket, my coffin, mi funeral, mi entierro, mi velorio)
  (gave, giving, give, left, leaving, sold, donated, signed over) ..9 (wont|not|dont) ..2 need
  (will, passwords, insurance, affairs, papers, accounts, funeral, apartment, house) ...8 (so (nobody, they, my
    (family, kids, mom, wife, husband)) ..1 (has to, have to, wont have, doesnt, dont), for when im gone, once im
    gone, after im gone, before i go $)

  (letter, letters, card, cards, video, videos, carta, cartas) ..4 (kids, kid, family, mom, parents, husband, wife,
    hijos,
    papas, mama, familia) ..4 (later, when im, after im, for after, to open, find, cuando me, cuando ya)
  (left|leaving) ..5 letter ..2 (table, bed, counter, desk)
  (deje|dejo|dejar) (una)? carta
  me despedi $
  me despedi de (mi, mis, todos, ellos, ellas)
  (perdon|perdoname|perdonenme|disculpa) ..2 por lo que (voy|hare|vaya)

  need ..3 where im (going, headed)
  sorry ..3 (ended, end, be) (like this, this way)
  (practice, practiced, practicing, learned, learning) ..2 (knot, noose) $
  (sold, gave away, paid off, cleaned out) (everything|all) ...8 (its time, ready, so they, before)
  (family, everyone, kids, they, husband, wife, mom, parents, people) ..2 would ..1 (relieved, better off, happier) $

  // Means.
  (viendo, mirando, contando) ..2 (cuerda, soga, pastillas, vias, navaja, cuchillo, veneno)
  (necesito, necesitaba) para (irme, hacerlo) $
  (bought, got, compre) ..3 i need to (go|end)
  <grim> ..7 <heavy>
  (busque, buscando, buscar, vi, lei) ..2 (cuantas, cuanta) ..1 <pills>
  (keep, kept, have, saved, hid, hide) ..4 (pills, meds, gun, rope, blade, razor) ..2 (for when, just in case,
    in case i, hidden, stashed)
  (pills, rope, it, overdose) ..1 (work, works, worked) this time
  <pills> ..5 no (despertar|despierte|amanecer)
  half the bottle is? gone
  (knot, belt, cord, scarf, sheet) ..5 (chair, stool, beam, ceiling fan, closet rod)
  (how many, how much, looked up, look up, googled, googling, searched, searching, researching,
    researched) ..4 (<pills>,
    carbon monoxide, noose, nooses, rope, drop, fall, helium, pills, of these, of them, of those) ..4 (takes, to take,
    enough, fatal, lethal, kill, kills, die, dose, deadly, too many, work, works, survive)
  (car|engine|truck) running ..4 garage
  (keep|cant stop) ..4 (gun, rope, razor blade, pill bottle) ..4 (closet, drawer, nightstand, garage, cabinet, $)
  (everything|all) i need ..1 (to do it $, to end, to go $, to (do it, go) (tonight, now))
  ((bought, ordered, got, found, borrowed, stole) ..3 (noose, bullets, revolver, pistol, helium, razor blades, rope))
    ..3 (nobody knows, no one knows, today, tonight, for myself, and im ready, just in case, in case, $)

  // A place.
  (standing, stood, sitting, sat, im, here, am, up) (at the edge, on top)? (on, at, by, of) ..3 (bridge, ledge,
    rooftop, roof, overpass, train tracks, tracks, edge (of the (bridge, roof, cliff, building))?,
    top of the building) (now, again, tonight, alone, and i, and im, looking down, looking at the water, thinking,
    $)
  (parado, parada, subido, subida, sentado, sentada, aqui, estoy) ..1 (en el, en la, sobre el, arriba del,
    en la orilla del, al borde de la, al borde del) (puente, azotea, barandal, techo, ventana, vias, vias del tren,
    orilla, balcon) (ahora, ahorita, sola, solo, y (no, quiero, pienso, ya), viendo, mirando, $)
  (place, somewhere, spot) to (crash ..2 (car|truck), jump, hang, drown)
  (drove, drive, went, walked, walk, ran, going) to the (bridge, tracks, train tracks, cliff, roof, ledge,
    overpass) ..5 (sat, stood,
    looked, stared, thought, almost, alone, tonight, again $)
  (on, on top of, at the edge of) the (roof, ledge, edge, overpass, cliff, railing, bridge) (of (my, the,
    a) ..2)? (now, alone,
    tonight)? $
  (step|steps|jump|leap|inches|foot) ..1 (off, from, over, away from) ..1 (<drop>, train)
  (standing, stood, sitting, sat, stand, sit, parked) ..3 (on, at, by, over, near, of) ..2 (<drop>) !(seat, with (my,
    the, a)) ..4 (alone, now,
    tonight, thinking, quiet, looking, crying, cold, again, $)

  // A decision.
  (tried, failed) ..4 (failed, tried) ...3 this time
  (its, ya esta, esta) (decided, decidido, hecho) $
  when i need (out, it to end, to go)
  (keep, keeps, kept, keeping, stop, stops, stopping) me from (it, doing it, ending, jumping, going)
  nothing (left)? to lose
  (made up my mind, made my mind up, decided, made my decision, made my choice) ...8 (goodbye, tonight is, wont
    be, not going to be, not gonna be, at peace, peace, sorry, forgive, love you all, gone, last)
  (feel|feeling|felt|strangely|so) ..2 (calm, peaceful, at peace, relieved) ...6 (decided, made up my mind, know what i
    have to do, have a plan, soon be over)
  plan and ..1 (date, means, method, pills, gun, rope)
  (decided, made up my mind, mind is made up, decidi, decidido) $ ...4 (calm, peaceful, at peace, relieved, tranquila, tranquilo,
    en paz)
  (nobody, no one, you, they) ..1 (can, cant, could, will, wont) ..1 (stop|save|talk) me (out of it, $, anymore, now,
    this time)
  (too late (to (save, help, stop) me, for me $))
  (should have, shouldve, wish i had) ..2 (finished (the job, it), gone through with, done it, pulled)
  (finish, finished, finishing) the job (this time, last time, tonight, next time)
  (wish|wished|hoped|hoping) ..3 (attempt, overdose, pills, rope, it, they) (had, would have, wouldve) (worked,
    finished,
    killed, succeeded)

  // Spanish.
  (ya no, no) ..1 (voy a, pienso, creo, vamos a) ..1 (estar, llegar, seguir, pasar) ..1 (aqui, con ustedes, viva, vivo,
    navidad, a navidad, de (hoy, esta noche, esta semana), a (mi cumpleanos, fin de ano, ano nuevo), para (navidad, mi,
    ano nuevo)) !(en, trabajando, por vacaciones)
  (despidan, despidame, despideme, despidanme) de
  (dile|diganle|dale|denle) ..5 de mi parte ...6 (adios, perdon, amo, voy, nunca)
  (tengo, esta, deje, puse) (ya)? todo (listo, preparado, planeado, arreglado, en orden, decidido) ..2 (para (irme,
    irse,
    hacerlo $, acabar, terminar, lo que), ya me voy, y me voy)
  (todo|esto|hoy|noche) (se)? ..1 (acaba|termina|acabara|terminara) (hoy, esta noche, todo $, para mi, para siempre)
  (irme|voy|ir|largarme) ..3 (para siempre, y (no|nunca|ya no) (volver|vuelvo|regresar|regreso), para no volver)
  (ultimo, ultima) mensaje !<latest>
  (ultimo, ultima) (adios, noche aqui, vez que (me|les|te) ..1 (leen, escribo, ven, veran))
  todo (se)? va a (terminar, acabar) (hoy, esta noche, pronto, manana)
  no (amanezco|amanecer|amanecere) (manana|mas)?
  (nadie, ya nadie) ..1 (puede, va a, podra) (detenerme, pararme, salvarme)
  (nadie) me ..2 (detener|parar|salvar)
  ya es (muy|demasiado)? tarde para mi
  (unica|unico) (salida, solucion, opcion, forma, manera, camino) ..3 (acabar, descansar, terminar, irme, dejar de,
    desaparecer, que queda, $)
  (por fin, ya quiero, solo quiero, pronto) ..2 descansar (en paz, de todo, para siempre, de una vez, de esta)
  <filo> ..4 (sola, solo, viendo, mirando, pensando, llorando, ahorita, ahora, $)
  (debi, deberia, deberia de, mejor) ..1 (haberlo|hacerlo) (terminado, hecho bien, logrado)
  (ojala, quisiera que) ..3 (hubiera|hubieran|hubiese) (funcionado|resultado|logrado)
  (no|nadie) ..1 culpa de nadie ...5 (adios, perdon, amo, voy, quiero)
`);

/** What makes a hint mean something else: travel, work, a celebration, practice that faces a fear. */
export const everyday = phrases(`
  (vacation, trip, travel, traveling, travelling, flight, flying, town, moving, surgery, date night, first date,
    dates, concert, game, party,
    wedding, camping, (new, my, this) job, (at, for, from, my, after, to) work, working, shift, shifts, class,
    classes, school, practice, exposure, exposures, homework,
    exercise, worksheet, gym, hike, hiking, photos, photo, pictures, view, sunset, smoking, vaping, sugar, soda,
    drinking,
    fishing, diving, pool, meeting, program, group, meds, diet, recipe, headache, cruise, conference, fear, phobia,
    heights, relationship, seat, ride, roommate, window seat,
    breakup)
  (vacaciones, viaje, viajando, viajo, trabajo, clase, partido, concierto, boda, cita, practica, ejercicio, tarea,
    fiesta,
    escuela, gimnasio, mudo, mudanza, hotel, playa, exposicion, alturas, foto, fotos, fumar, dieta, novio, novia,
    relacion)
`);
