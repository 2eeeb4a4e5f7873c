/**
 * Hints weighed together: what a message speaks of that is not grave by itself, and means danger when enough of it is
 * said at once, in whatever order and wording.
 */
import { has, type Said, type Table } from "./phrases.ts";
import { phrases } from "./vocabulary.ts";

/**
 * Dying by name. Heard before this, unless somebody else is named beside it, which makes its meaning doubtful but
 * not void.
 */
const dying = phrases(`
  die|dying|dead|death|suicide|grave|coffin|casket|corpse|heaven|afterlife
  (with, see, meet) (god, jesus, dios, diosito)
  my ..1 funeral
  mi funeral
  kill|killing myself|yourself
  morir|morirme|muerte|matarme|mato|matar|tumba|panteon|ataud|muero|mori
  ser|estar|estaria|estuviera|estoy muerta|muerto
  six feet under
  obituary|eulogy|overdose|obituaries|esquela|muertos|suicidio
  hang|hanging yourself|themselves
  meet my maker
`);

/** What lives are ended with and practice hardly ever names. */
const grim = phrases(`
  gun, guns, pistol, rifle, shotgun, revolver, bullet, bullets, ammo, noose, rope, razor, razors, blade, blades,
    scalpel, exhaust, bleach, antifreeze, poison, helium, knot
  soga|cuerda|veneno|raticida|cloro|pistola|arma|balas|bala|balazo|navaja|navajas|cuchilla|escopeta
  (car, truck, carro, coche) ..2 (into, barranco, contra)
  (engine, motor, car, truck) (running, prendido)
  loaded|cargada|trigger|gatillo
  bleed|bleeding out
`);

/** What lives are ended with but every home has, so it needs more beside it than the grim things do. */
const handy = phrases(`
  <pills>
  knife|knives|belt|cord|bottle|lazo|cuchillo|cinturon|cinto|frasco|cable
`);

/** Where people stand before they fall. Exposure to heights is practice, so a place alone is never enough. */
const heights = phrases(`
  bridge|bridges|roof|rooftop|ledge|cliff|overpass|railing|guardrail|tracks|oncoming
  puente|puentes|azotea|barranco|barandal|precipicio|cornisa|vias|acantilado
`);

/** The same of places that everybody passes. */
const places = phrases(`
  rail|platform|balcony|overlook|freeway|highway|train|trains|subway|pier
  (top, upper, highest, # th, ## th) (floor, story, level)
  parking (garage, structure, deck)
  edge !(of (the|my) (bed, couch, seat, diving, pool))
  tall|high building
  (window) ledge|sill|open
  techo|balcon|metro|tren|orilla|borde|autopista|carretera|edificio|rio
  (arriba, ultimo piso)
`);

/** What is done in such a place, or with such a thing. */
const falling = phrases(`
  tied, tying, stool, beam, rod, jump, jumping, jumped, leap, leaping, swerve, swerving, drown, drowning,
    hanging, sinking
  let|letting go ($, of the (railing, rail, ledge, edge, rope, wheel))
  crash|crashing (my, the, this, into) !with
  step|stepping|stepped|fall|falling|fell|roll|drive|driving (off, over, in front, into (a, the) (wall, tree, pole,
    truck, river, lake, ocean, water))
  walk|walking|walked (into (traffic, the (ocean, river, lake, sea, water, street, road)), in front of, off the (roof, edge,
    bridge, ledge, platform))
  look|looking|stare|staring|looked|stared (down, over)
  (take, taking, took, swallow, swallowing) (them, it, em)? all
  (pull, pulling) the trigger
  brincar|saltar|aventarme|tirarme|lanzarme|arrojarme|soltarme|colgarme|ahogarme|estrellarme
  dejarme caer
  aviento|tiro|lanzo|suelto|salto|aventar
  viendo|mirando (hacia|para)? abajo
  (tomarme, tomar, tragar, tragarme) (todo|todas|todos)
  hit|hitting ..2 (tree, pole, wall, truck)
  swim|swimming out
  (train, truck, bus, car, plane, flight) (comes, coming, hits me, hit me, goes down, crashes, went down, crashed)
  (staring at, calling, waiting for, looking at) me
`);

/** Having stopped there, which is more than passing. */
const standing = phrases(`
  (stand|standing|stood|sit|sitting|sat|parked|laying|lying|parada|parado|sentada|sentado) ..2 (on, at,
    by, near, in, up, there, edge, en, arriba, cerca, orilla)
`);

/** Leave taken of people. Every chat ends with some of it, so it needs something final beside it. */
const leaving = phrases(`
  goodbye|goodbyes|farewell|adios|despedirme|despidanme|despedi|despido|byebye
  (so long, good night, goodnight, bye) (everyone, everybody, all, world, forever, friends, my, mom, dad)
  bye $
  (say, said, saying, wanted to say) ..1 bye
  (thank you, thanks) (for everything, for all, for trying, for being)
  gracias por (todo, haber, intentar, intentarlo, escucharme, estar)
  los (amo, quiero, ame, quise) (mucho, a todos, siempre, $)
  las amo|quiero $
  (la, lo, le, les, los, te) (amo, ame)
`);

/** Asking forgiveness and sparing others the blame: a leave-taking that is not for the day. */
const forgiving = phrases(`
  (forgive, perdonenme, perdoneme, perdonen, perdonarme) ..1 (me, por, todos, todo, $)
  (perdon, perdoname) ..1 (mama, papa, todos, por (todo, lo que))
  i (love, loved) (you all, all of you, you guys, everyone)
  (sorry, im sorry) ..1 (everyone, everybody, mom, mama, dad, yall, family) $
  remember me, recuerdenme
  (dont, no) (cry, blame yourself, lloren, llores, be sad when, be mad when)
  (not, isnt, wasnt) ..1 (anyones, anybodys, nobodys, their) fault
  no es|fue culpa de (nadie, ustedes)
  by the time (you, they, anyone) ..1 (read, find, see, get)
  when (they, people, someone) (find, finds) me
  (will, to) find me, me encuentren
`);

/** Affairs and dependants handed over, and last words sent through somebody else. */
const handingOver = phrases(`
  ^ (take care of, look after, watch over, be there for) (my, the kids, the dog, the cat, them)
  make sure ..1 (cat, dog, cats, dogs, kids, son, daughter) (goes, go, get, gets, is, are) ..1 (to, home, taken care)
  ^ tell ..3 (i (love, loved, tried), im sorry, i was (happy, sorry, proud))
  (dile, diganle, diganles, digale) ..4 (amo, quiero, ame, quise, perdone, perdonen)
  (cuiden, cuidenme, encargo) ..2 (mi, mis, ellos)
  cuidenlos|cuidenlas|cuidenmelos|cuidenmelas
  (note, will) ..1 (is written, ready, finished)
  (wrote, write, writing, written, left, leaving) ..1 (a note, my will, notes, goodbye)
  (wrote, write, writing, written, escribi, escribo, deje) ..3 (letters, cartas, letter to each, carta para mis,
    carta a mis, cartas para)
  (gave, sold, giving, vendi, regale) ..1 (everything, away my, my ..2 away, todo, mis cosas)
  my goodbyes, who gets my, life insurance, seguro de vida, my passwords, my ashes, mis cenizas
  (wont, dont) (be needing, need) (it, them, these, this, anything) ..1 (anymore, where im going)
  (keys, llaves) ..2 (mat, table, mesa, neighbor, vecina)
  (quede, quedense, quedate) con mi|mis
`);

/** Being a weight on others, who would be lighter without. Said so directly that it is enough alone. */
const burden = phrases(`
  burden|burdening|estorbo|estorbar|estorbando|lastre|deadweight
  (soy, ser, siendo) ..2 carga
  in (everyones, everybodys, peoples) way
  (drag, dragging, bring, bringing, hold, holding, weigh, weighing) (everyone, everybody, them, my <kin>,
    people, him, her) (down, back)
  (be, am, being) ..1 (problem, nuisance, mistake) ($, anymore, to (everyone, them), for (everyone, them))
  waste of (space, air, oxygen, skin)
  (ruin, ruining, ruined, poison, hurt) (everyone, everyones, my (kids, family, familys))
  better|happier|easier|lighter|relieved|fine|free off? ..1 (without me, if i (was, were, left, died, didnt))
  mejor|felices|tranquilos|bien ..1 (sin mi, si yo no)
  sin mi $
  (nobody, no one, noone, nadie, who, quien) ..3 (miss, missed, care if, notice if, cry for, extranaria, extranara,
    extranar, importo, lloraria, necesita, want, wants, need, needs) (me, i, que, si, $)
  (not, dont, never, no) ..1 (belong, pertenezco) ..2 (anywhere, earth, world, mundo, ningun)
  (wont, not, without, no longer, nadie, no) ..3 (deal with, put up with, worry about, look after, take care of, lidiar con, cargar con,
    batallar con) (me, mi) $
  (one, uno) (less, menos) (mouth, problem, problema, boca)
  (shouldnt, wasnt supposed to, not meant to, never meant to, should never) (exist, be alive, have been born)
  (rid, free) of me
  (descansar, descansarian, descansaria, librar, librarian, libraria, deshacer) ..1 de mi $
  de en medio
  (mejor, better, happier, bien) ..2 (cuando me (vaya, muera), when i leave, once i leave, if i left)
  (soy, siendo, was, am) ..1 (un peso, un problema) (para, $)
  (they, you, kids, family, everyone, wife, husband) (deserve, deserves, deserved) (better $, better than me, someone better)
  taking up space
`);

/** Life as such. People name it for many reasons; it tells only with a second meaning. */
const life = phrases(`
  life, live, living, alive, existence, exist, existing, lifetime, existed, existir, existencia, existo, vida,
    vivir, viviendo, viva, vivo, respirar, respirando, born, nacido, nacer, naci, nacio
  (this, the) (world, earth, planet)
  (este|del|el) mundo
  keep|still|stop|stopped breathing
  (heart, corazon) ..3 (stop, stops, beating, deje, pare, latir)
  keeping me (here, going)
  (waking, wake, woke, waken, woken) up
  despertar|despierte|despertara|despertarme|amanecer|amanezca
  abrir los ojos
`);

/** Life, waking or the world said no to. */
const denied = phrases(`
  (no, want, isnt, why, nothing, tired of, sick of, without, worth, rather, stop, stopped, cease, hate) ..2 (existence, exist, existing,
    being alive, be alive, be born, this world, this earth)
  (dont, not) (want, worth, meant, made) ..2 (life, live, living, alive, existence, exist, existing, world, earth)
  (no, nothing, worth, tired of, sick of, done with, without) ..2 (to live, living, life, being alive) ($, for, anymore)
  (life, world, living, existence) ..1 (isnt (worth, for me), has no, is (pointless, meaningless, unbearable))
  (no, sin, odio, cansada de, cansado de, harta de, harto de, para que, dejar de) ..2 (la vida, vivir, esta vida, este
    mundo, existir, haber nacido) ..1 ($, mas, ya, asi)
  no ..3 (sentido, caso, motivo, razon, ganas) ..2 (vida, vivir, vivo, viva, mundo)
  (no hay, no habra, no hubiera, no quiero) (un)? manana $
  (want, wont be, no) (a, any)? tomorrow $
  vivir|vida ..1 (duele, pesa, cansa, cuesta)
  (nothing, not, isnt, no) ..2 (worth, reason for, reason to) (staying, stay, being here, sticking around)
  (no quiero, quisiera) que (no)? (llegue, amanezca, haya) manana
  (dont want, wish) tomorrow (to come, wouldnt, never)
  why ..2 keep (waking up, living, breathing, existing)
  why am i (here, alive, around) $
  para que (sigo, seguir, vivir, despertar, levantarme)
  (cant, dont) see myself ..2 (older, old, growing, alive)
  keep breathing
`);

/** Being away, without a place or a day of return. */
const absence = phrases(`
  disappear|disappeared|vanish|vanished !(when, from, to, into, under, for, at)
  gone|fade|fading|evaporate|erased|erase|nonexistent|invisible|nothingness|oblivion|void
  desaparecer !(cuando, de la, en)
  desaparezco|desapareciera|desvanecerme|esfumarme|esfumada|borrarme
  irme|largarme ($, ya, lejos, para siempre, de todo)
  (wont, not, dont, never, isnt, wouldnt) ..4 (here, around, with you) !<weekday>
  (no, ni, nunca) ..4 (aqui, estar, volver, regresar, este, estare, estoy) !<weekday>
  ya me (voy, fui) ($, y, para, de)
  (take, takes, call, calls, let, lets, took) me ..1 (home, away, soon, now, go, with, in my sleep, tonight)
  (sleep, dormir, dormirme, dormida, dormido) ..3 (forever, siempre, never, nunca, no, eternally, and stay)
  (quiero|quisiera|voy a) (irme|ir) (lejos, ya)
  dark !(place, room, thoughts, chocolate)
  darkness|blackness|oscuridad
  leave|leaving (everyone, everything, all, you, this (place, world, life), my (kids, family))
  (slip, slipping, drift, drifting, fade, fading) (away, off)
  (be, no, nothing) ..1 no more $
  checking out
`);

/** No reason, no way on, no strength left. Said of tasks too, so it is not enough alone. */
const noWay = phrases(`
  (no, any, dont, without, not, see, only, what) ..2 (reason, reasons, point, purpose, way out, future, hope,
    meaning, use, escape, sense)
  (nothing, nobody, no one, anything) (left, to live, to lose, to stay, to look forward, matters, helps, works,
    will help, can help, changes, will change, worth, to wake, makes)
  hopeless|pointless|meaningless|purposeless|desesperanza|unbearable|doomed
  (cant, cannot, no puedo, couldnt, no longer, dont know how to) ..1 (go on, keep going, keep on,
    carry on, take it, take this, do this, fight, hold on, hang on, continue, handle, bear, stand, face, cope,
    survive, make it, seguir, mas, continuar, aguantar)
  (no|sin|ningun|ninguna|que|nada|para) ..2 (sentido, salida, razon, razones, motivo, motivos, caso, esperanza,
    futuro, remedio, solucion, fuerzas, objetivo, chiste)
  para que (sigo|seguir|vivir|estoy|intentar|seguirle)
  (ya no|no) (puedo|aguanto|soporto|doy|resisto) (mas|seguir)?
  (giving, gave, give, given) up (on (me, life, everything, myself))? $
  me (rindo|rendi|canse|doy por vencida|doy por vencido) (de (todo|luchar|seguir|esto|intentar))?
  (tired, sick, exhausted, done, over, cansada, cansado, harta, harto) (of|with|de) (all, everything, it all,
    being, fighting, trying, pretending, this, todo, luchar, fingir, estar, seguir, intentar, sufrir, existing)
  end of (the line, my rope, the road)
  (past, too late, demasiado tarde, muy tarde) ..2 (saving, help, fix, fixing, save, $, para mi)
  (cant|wont|never) be (fixed|saved|ok|okay|happy)
  why (bother, am i still, do i even, try, keep)
  (nothing, no fight, no strength) left
  (at, past, reached) my (limit, breaking point)
  no hay de otra
  (given, lost) (up, hope, all hope)
`);

/** Pain over, peace and rest, as if they were near. */
const peace = phrases(`
  (be, am, rest, finally, soon) (at, in) peace, descansar en paz
  painless|painlessly
  (finally, then, theyd be, they would be, be) (free, at rest, resting) !(for, on, at, to, after)
  (nothing, no more, stop, end, stops, ends, without, wont, not) ..3 (hurt, hurts, hurting, pain, suffer,
    suffering, ache)
  (pain, hurt, hurting, suffering, noise, everything, all of it, it all) ..4 (stop, stops, end, ends, over, go
    away, gone, quiet)
  (no, dejar de, deje de, ya no, sin) ..2 (sufrir, duela, doler, dolor, sufrimiento, sentir nada, sufra)
  (dolor|sufrimiento|todo|esto) ..3 (acabe|termine|pare|acabara|terminara|acaba|termina)
  (por fin|ya|solo|quiero) ..1 (descansar|descanso|descanse|libre)
  silence|silencio
`);

/** An end to all of it, not to one thing. */
const endOfAll = phrases(`
  end|ending|ended (it, things, everything, it all, all this) ($, all, now, soon, tonight, today, forever, already, for good)
  (it, everything, all of it, all this) ..2 (end, ends, stop, stops) (tonight, forever, already, for good)
  (quiero, quisiera, ojala) que (ya)? (todo, esto, todo esto) (se)? (acabe, termine, acabara, terminara, pare)
  (todo, esto) (se)? (va a)? (acaba, termina, acabar, terminar) (hoy, esta noche, pronto, para mi, ya)
  (hoy, esta noche, ya) (se)? (acaba, termina) todo
  (acabar, terminar) con (todo, esto, todo esto) ($, ya, de una)
  make it (all)? stop
`);

/** What comes last or cannot be taken back. */
const finality = phrases(`
  forever|permanently|permanent|eternal|eternity|siempre ($, jamas)
  for good, once and for all, de una vez, para siempre, por todas
  final|ultima|ultimo (night, noche, mensaje, abrazo, adios, words, message, goodbye) !<latest>
  (be, is) my last !(week, session, class, test, exam, one, day of)
  (last, final) (message, text, words, sunset, meal, hug, drive, goodbye) !<latest>
  mi (ultimo, ultima) (dia, noche, mensaje, adios, vez) $
  one more (night, day, sleep) (and, then)
  (never, nobody, nunca, jamas) ..2 (see me, hear from me, verme, volveran)
  after (tonight, today, friday, saturday, sunday, the weekend) (it, nothing, im, i, no)
  (no more, wont be a, no habra, no hay) (tomorrow, tomorrows, me, mornings, manana)
  (no turning, no going, no coming, point of no, sin vuelta, no hay vuelta, vuelta) (back, return, atras)
  (not, never, wont) ..1 (coming, come) (back, home)
  once im (gone, out), cuando (me vaya, ya no este)
  this|esto is|es (goodbye, the end, el fin, el final)
  el final|fin $
  see you never
  (on the other side, next life, another life, otra vida, otro lado)
  (my, mi) (time, hora) (has come, is up, came, llego)
  hasta aqui llegue
  se acabo todo
  tonights the night, tonight is the night
  no (turning, backing, going) (back, out)
  (wont, not, never, nobody, no one, anyone) ..4 see me $
  (wont, not, never, nobody, no one, anyone) ..4 see me (again, after, anymore, alive)
  no me (van a, vas a, vuelven a, veran, volveran) (ver, a ver)?
  it wont matter
`);

/** A mind made up. */
const decided = phrases(`
  decided|decidi|decidido
  (made up my mind, mind is made up, made my (choice, decision, peace))
  (picked, chose, set, chosen, have, tengo, elegi, escogi) ..1 (day, date, method, dia, fecha, metodo, plan)
  (plan, planning, planned, planned, planeando, planeo) (it, this, to, out, my, how, for (months, weeks), esto,
    todo, mi)
  (have, got) a plan
  go|going|went|goes through with (it)? $
  (do, doing, did, hacer, hago) something (stupid, bad, to myself, permanent, i cant, crazy)
  everything|all i need to
  finish|finished the job
  vuelta atras
  hacer una (tonteria|locura|estupidez)
  (figured|found|figure) out (how, a way)
  (ready, time, listo, lista, hora) (to, for me to, de, para) (go, leave, be done, irme, partir)
  ya es hora
  mean it
  tempted|tempting|tentacion|courage|valor
`);

/** Looking for how, and having things ready. */
const preparing = phrases(`
  (everything, all, todo) (is)? ..1 (ready, set, planned, prepared, arranged, listo, lista, preparado, planeado,
    arreglado)
  googled|googling|searched|searching|busque|buscando|buscado|researching|researched
  (look, looked, looking) ..1 up
  how many|much ..3 (takes, enough, kill, lethal)
  cuantas|cuantos ..2 (necesitan, necesito, bastan)
  (ways, way, how, easiest, quickest) (to, id, i would, im going to) (do it, go $, make it, disappear)
  lethal|fatal|letal
  counting down
  (ready, cant wait) to (see, be with, join)
  enough ..1 <pills>
  make it quick|painless|fast
`);

/** Whether somebody might yet step in, or whether the client can be left alone. */
const nobodyNear = phrases(`
  (save, rescue, catch, detener, detenerme, salvar, salvarme, pararme, parar, detenga, salve, pare) me ..3
  detenerme|salvarme|detengame|pararme
  stop me $
  (would, could, to) stop me
  trusted|trust ..3 alone|myself
  too late, demasiado tarde
  (nobody, no one, they, nadie) (knows, know, will know, would know, knew, sabe, will see, is home, esta en
    casa)
  (trust, confio) ..2 (myself, en mi, alone)
  (not, dont feel, cant keep, cant stay, no) ..2 (safe, a salvo, myself safe)
  (keeps|keep|keeping|stopping|stops) me (from, alive, here)
  (turned, turning, apague) ..1 (off)? (my, mi, el) (phone, celular)
  door ..1 locked
  (no, nadie) ..1 me busquen|busque
`);

/** Hurting a body. Kitchens and sport are taken out before this; the place or the reason must be said too. */
const hurting = phrases(`
  cuts, slicing, sliced, carved, carving, scratched, scratching, burned, burning, burnt, bled, bleeding,
    punched, punching, biting, bit, banging, banged, slapped, slapping, pinching, starving, purging, stabbed,
    scars, scar, wounds, bandaids, bandages, blood, bruised, bruise, bruises, digging, corte, cortes, cortadas,
    queme, quemo, quemarme, rasguno, rasgune, aruno, arano, sangre, sangrar, sangro, sangran, sangra, pegarme,
    pegandome, golpeo, golpear, navajazos, pego, pegue, golpee, golpearme, pellizco, muerdo, mordi, cicatrices,
    lastimo, lastime, lastimarme, heridas, arranco, castigo, castigarme
`);

/** The part of the body, and what it is hurt with. */
const body = phrases(`
  <limb>
  (my, myself, mi, mis, la, los, las, el) (face, knuckles, palm, palms, chest, feet,
    neck, cara, nudillos, cuello, pecho, cuero
    cabelludo)
  lighter|cigarette|cigarettes|encendedor|cigarro|scissors|tijeras|needle|aguja
`);

/** Why people hurt themselves, and how they hide it. */
const reasons = phrases(`
  on purpose|a proposito|adrede
  urge, urges, urged, relapse, relapsed, relapsing, recai, recaida, impulso, punish, punishing, deserve,
    deserved, merezco, castigarme, castigo
  feel (something, anything, alive, real, in control)
  (hasta, till, til, until) ..4 (bled, bleed, bleeds, bleeding, hurts, blood, numb, bruised, red, quiet, sangre,
    sangrar, sangro, dolor, duele, duela, stops)
  para (sentir, no sentir, sentirme, calmarme, aliviarme)
  numbs me
  hid|hiding|escondo|esconder|cover|covering
  long sleeves, manga larga
  (when i am, cuando (me, estoy, siento)) (upset|sad|mad|angry|triste|enojada|enojo|mal)
  mad at (me, myself)
  stitches|marks|puntadas
  (back, went back) to the
  volvi a (la, las, lo)
`);

/** Wanting, hoping, imagining: it turns a thing named into a thing meant. */
const wish = phrases(`
  want, wanting, wanna, wish, wished, hope, hoping, pray, praying, gonna, thinking, thoughts, imagine,
    imagining, picture, picturing, dream, dreaming, fantasize, fantasizing, prefer, rather, ask, asking, beg,
    begging
  keep, tempting, appealing, (looks, look, looking, sounds, seems) (good, nice, easy)
  (think, thought, going) about|of|to
  quiero, quisiera, ojala, espero, pienso, pensando, deseo, ganas, rezo, pido, prefiero, sueno, imagino,
    gustaria, queria
  voy|vamos a
  wonder|wondering|considering|debating|tempted
  dan ganas, me dan
`);

/** This night or this moment, which leaves less time than a day. */
const night = phrases(`
  tonight|tn|rn|soon|midnight|pronto
  right now
  esta noche
`);

/** What the days of these clients are full of: practice, work, travel, sport, food. It outweighs any one meaning. */
const ordinary = phrases(`
  nice|beautiful|relaxing|enjoyed|delicious|bonito|bonita
  panic, fear, miedo, aniversario, anniversary, boat, planner
  practice, practicing, practiced, exercise, exercises, worksheet, worksheets, homework, exposure, exposures,
    journal, meditation, reminders, app, session, skill, skills, log, group, therapy, therapist
  (at, after, from, before, for, this) work
  working, shift, meeting, class, school, boss, exam, vacation, vacations, trip, travel, flight, party, wedding,
    gym, game, movie, movies, film, book, song, hike, hiking, soccer, yoga, dinner, lunch, breakfast, coffee,
    food, laundry, dishes, traffic, commute, pictures, photos, sunset, view, nap
  practica, practique, ejercicio, ejercicios, tarea, exposicion, diario, respiracion, respire, meditacion,
    sesion, terapia, terapeuta
  trabajo, trabajando, jefe, jefa, junta, clase, escuela, examen, vacaciones, viaje, fiesta, boda, gimnasio,
    partido, pelicula, serie, libro, cancion, caminata, futbol, comida, cena, desayuno, cafe, foto, fotos, playa
  phone|battery|roommates|roommate|celular|smoking|sugar|soda|vaping|finals|diet|room|nails|fumar
  oven|grease|bacon|diving|pool|shaking|shaky|temblaban|temblando|perdimos|ganamos|penales
  refill|refilling|pharmacy|farmacia|doctor|prescribed, new med, (this, the) plan, out of my life
  cook|cooking|kitchen|recipe|cocina|cocinar|rash|itch|itchy|eczema|alergia
  anxiety|anxious|nervous|racing|pounding|ansiedad|nervios
`);

type Hinted = "suicide_active" | "suicide_passive" | "self_harm";

interface Cue {
  readonly said: Table;
  /** How far it goes towards an alarm, or away from one. However often it is said, it counts once. */
  readonly weight: number;
  /** What an alarm is called when this weighs most; what stands first in the list goes before its equals. */
  readonly category?: Hinted;
}

/**
 * 4 is an alarm by itself, 3 needs any one thing beside it, 2 another 2, and 1 only tips the scale: two telling
 * meanings alarm, one does not. Weighed by how often each was said in labelled texts in danger and out of it, and rounded.
 */
const cues: readonly Cue[] = [
  { said: dying, weight: 3, category: "suicide_active" },
  { said: grim, weight: 3, category: "suicide_active" },
  { said: handy, weight: 2, category: "suicide_active" },
  { said: heights, weight: 2, category: "suicide_active" },
  { said: places, weight: 2, category: "suicide_active" },
  { said: falling, weight: 2, category: "suicide_active" },
  { said: standing, weight: 2 },
  { said: leaving, weight: 2, category: "suicide_active" },
  { said: forgiving, weight: 4, category: "suicide_active" },
  { said: handingOver, weight: 3, category: "suicide_active" },
  { said: burden, weight: 4, category: "suicide_passive" },
  { said: life, weight: 1, category: "suicide_passive" },
  { said: denied, weight: 3, category: "suicide_passive" },
  { said: absence, weight: 2, category: "suicide_passive" },
  { said: noWay, weight: 2, category: "suicide_passive" },
  { said: endOfAll, weight: 3, category: "suicide_active" },
  { said: finality, weight: 3, category: "suicide_active" },
  { said: decided, weight: 2, category: "suicide_active" },
  { said: preparing, weight: 2, category: "suicide_active" },
  { said: nobodyNear, weight: 2, category: "suicide_active" },
  { said: peace, weight: 2, category: "suicide_passive" },
  { said: hurting, weight: 3, category: "self_harm" },
  { said: body, weight: 1, category: "self_harm" },
  { said: reasons, weight: 2, category: "self_harm" },
  { said: wish, weight: 2 },
  { said: night, weight: 1 },
  { said: ordinary, weight: -5 },
];

/** An alarm is raised where the weights come to this much in a short message. */
const enough = 4;
/** A longer message touches more meanings by chance: so many words ask for one more. */
const wordsForOneMore = 15;
/** A laugh takes away as much as one telling meaning adds. */
const laugh = -2;

/** What the hints in `said` mean, taken together, if they come to enough for an alarm. */
export function weigh(said: Said): Hinted | undefined {
  const heard = cues.filter((cue) => has(cue.said, said));
  const sum = heard.reduce((total, { weight }) => total + weight, said.laughed ? laugh : 0);
  if (sum < enough + Math.floor(said.words.length / wordsForOneMore)) return undefined;
  return heard.reduce((most, cue) => (cue.weight > most.weight ? cue : most)).category;
}
