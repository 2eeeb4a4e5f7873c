/** Set phrases, titles, and words of danger used of things: taken out before anything is looked for. */
import { phrases } from "./vocabulary.ts";

/** Set phrases, and words of danger used of things. */
export const idioms = phrases(`
  // To kill.
  kill|killing|killed|kills (time, an hour, a few hours, some time, two birds, the mood, the vibe, the lights,
    the engine, the music, for (a, some, that, it, this, coffee, an), it, the process, the app, the noise, my vibe,
    me with, weeds, bugs, ants, roaches, spiders, mosquitoes, germs, the buzz, a plant, my plants, the plant,
    plants, zombies, enemies, a dragon, the dragon, the bill, a bill, off, the project, the deal, cravings, a day,
    the weekend, the afternoon, the morning, my momentum, momentum, my appetite, the grass, the lawn, the weeds,
    the battery, my battery, the rest of)
  no quiero die
  kill|killing|killed|kills (him, her, them, people) with kindness
  (is, are, was, were, been, feet, back, knees, knee, head, legs, allergies, homework, job, work, heat, stairs,
    shoes, suspense, waiting, traffic, schedule, class, hours, shifts, silence, workout, it, this, that, pain,
    migraine, cramps, stress, anxiety) killing me !(with, softly, slowly in)
  (nearly|almost|about) killed me
  (wont, doesnt, didnt, wouldnt, not going to, not gonna, isnt going to, cant, whatever doesnt, what doesnt,
    isnt gonna) kill (me, you, us, anyone, anybody) !(if i leave, if i)
  (would, wouldnt, will) it kill (you, him, her, them)
  if looks could kill
  dressed to kill
  (been, was, keep, kept) killing myself (to, at (work, the gym, practice, school), over (this, work, school),
    working, studying, in the gym, for this job, for nothing, trying)
  im killing myself (to (get, make, finish, keep, pass, meet) (this, it, the, my, up, everyone, good, straight),
    at the gym, working, studying, for this job)
  (almost, nearly, about) killed myself (laughing, on (the, that, a, my), trying, tripping, falling, slipping,
    in the gym, at the gym, running, working, carrying)
  ~think|scared|afraid|that|sure|know|fear|worried|convinced (my, our, the, his, her) <such>? (<parent>, <partner>,
    boss, teacher, coach, roommate, sister, brother, grandma, therapist, doctor, professor, manager, friend,
    friends, landlord, kids, family) (will, is going to, is gonna, gonna, would, going to, might) (kill, murder,
    strangle, shoot) me !(if i (leave, left, tell, go, talk, try))
  (shes, hes, theyre, she, he, they, mom, dad, everyone, shell, hell, theyll, boss) (will, gonna, going to,
    is going to, is gonna, would)? (kill, murder) me if (im late, i forget, i dont, i miss, i fail, i get, i lose,
    we lose, i bring, i didnt, i cancel, i show up late, i spill, i break, i scratch, i eat, i finish, i spoil,
    i wake)
  (could, couldve, could have, would, can) (have)? (kill, killed, strangle, strangled, murder, murdered) (him, her,
    them, my <such>? <kin>, that guy, you, someone for a (coffee, nap, drink)) !(and (not, i, get, feel), im serious,
    i mean it, for real)
  (id, would, could) kill for
  (make, made, makes, making) a killing
  (killer)
  (buzz|road|mood|pain|weed|bug|lady) (kill|killer|kills|killing)
  overkill|killjoy|painkiller|painkillers
  (killed) (it|that|my|the|this|our) (presentation, test, exam, interview, workout, game, set, audition, speech,
    show, at, on, in, today, run, leg day, performance, meeting, pitch)
  killed it

  // To die, dead, death.
  (die, dying, died, dead, dies) (of|from) (embarrassment, laughter, laughing, boredom, shame, hunger, thirst,
    heat, cold, happiness, cringe, cuteness, curiosity, excitement, exhaustion, jealousy, anticipation, cancer,
    covid, old age, natural causes, embarassment, embarrasment, secondhand embarrassment, awkwardness,
    a heart attack, the heat)
  (die|dying|died|dead) laughing|inside
  (crawl) (in|into|under) (a|my|to) (hole|rock|bed) and (die, disappear, never come out)
  wanted to die of
  ~when|until|once|if|after|that|til im dead 💀?
  is suicide for
  dead (tired, serious, end, line, lift, lifts, weight, wrong, on, asleep, last, set, beat, batteries, battery,
    phone, to me, zone, in the water, ends, air, lock, sea, pool, poets, space, week, quiet, silent, silence,
    body in the show, leaf, leaves, plants, plant, grass, skin, heat, ass, broke, sexy, calm)
  (dead of (night, winter))
  (deadline|deadlines|deadlift|deadlifts|deadpan|deadpool)
  (walking, grateful, evil, knock em) dead
  (to die for)
  (die hard, die down, die out, die off, never say die, do or die, old habits die, diehard,
    cross my heart and hope to die, ride or die, until i die, till i die, dies down, died down, dying out,
    dying down)
  (dying|die|dyeing) (my|your|her|his|the|our) (hair, roots, shirt, shirts, eggs, fabric, beard, brows)
  (die it, die eggs, tie die)
  (dying, die) (to (see, know, tell, try, hear, go, get, meet, watch, eat, read, start, find, hang, be done, leave,
    finish, have, talk, show, play), for (a, some, it, coffee, the, those, these, that, them, food, chocolate, tacos,
    pizza, my (kids,
    family, children, country, team)))
  (rather, sooner) (die, be dead) than !(do another, spend another, face another, feel, be me, live, be alive, keep, wake, feel like, go on, exist, stay alive,
    be here)
  (could) (have)? (die|died) (of, when, right there, on the spot, there)
  (feel|look|felt|looked|feeling|looking) like death
  (death) (metal, star, note, row, valley, grip, stare, march, by powerpoint, trap, bed, cafe, certificate,
    anniversary, penalty, sentence, knell, toll, eaters, stranding)
  (bored, scared, worried, tickled, sick, starving, starved, freezing, frozen, tired, love, loved, beating,
    working, worked, talked, put) to death
  (matter|life) (of|or|and) (life|death) (or|and)? (death|situation)?
  (drop|dropped) dead gorgeous
  (born|dying|die|died) (in|on|at) (the)? (game, level, boss, minecraft, fortnite, elden ring, dark souls, mario,
    zelda, round, dungeon, raid, first level, lobby)
  (kept|keep|keeps) dying (in, on, at, to, every, before) (the, a, this, that, level, time)
  died (#, ##, so many, like ##, like #, a million, ten, twice) times
  died to (the, a, this) (boss, same, final, first)
  (drown, drowning, drowned, drown myself) (in|at|with|under) (work, homework, emails, laundry, paperwork, debt,
    coffee, tasks, deadlines, dishes, ice cream, chocolate, school, bills, my feelings, wine, netflix, queso,
    assignments, reports, pasta, ranch, my inbox, meetings)
  over my dead body
  (living dead, walking dead, evil dead, red dead, shaun of the dead, day of the dead, dia de los muertos,
    dia de muertos, dead space, deadwood, grateful dead)
  (life|living) (after|beyond) death
  (kick|kicked|kicking) the bucket list

  // Suicide as a title, a topic or a figure.
  suicide (squad, prevention, awareness, hotline training, door, doors, rates, rate, statistics, run, runs, drills,
    drill, training, month, week, walk, squeeze, watch a, king, girls, silence, boys, loss, survivors, survivor,
    bereavement, wings, sauce, hot sauce, grief)
  (political, career, social, financial, professional, academic, commercial, corporate, digital, twitter) suicide
  (assisted, physician assisted) suicide
  escuadron suicida
  prevencion del suicidio
  ataque|atentado|bomba suicida
  (unalive|kill) (the|this|that|my) (bug, spider, roach, fly, mosquito, plant, weed, phone, wifi, vibe, mood,
    alarm, fly)

  // To cut, burn, hit, hurt, shoot, hang, jump, choke, bleed.
  (cut|cutting|cuts) (myself|yourself|me|them|him|her) (some, a little, a bit of, a break, any, out of,
    off) (slack|break)?
  (cut|cutting|cuts) (back, down, out, off, corners, class, calories, carbs, sugar, coffee, ties, costs, school,
    hours, contact, in line, grass, the grass, my hair, my nails, hair, bangs, my bangs, my own hair, the cord,
    a check, it out, it close, to the chase, weight, the lawn, coupons, paper, vegetables, veggies, fruit, onions,
    fabric, people, alcohol, soda, dairy, gluten, wood, ties with, my hours, my spending, my screen time,
    my drinking, my smoking, the cake, my ex, my mom off, my dad off, my sister off, toxic)
  (burned|burnt|burning) myself out
  (sun|freezer) (burn|burned|burnt)
  (hurt|hurts|hurting) my (feelings|pride|heart|ego|soul)
  (beat|beating|beats) (myself|yourself) up (about|over|for|less|so|$)
  (hit|hitting|kick|kicking|kicked) (myself|me|my) (with a reality,
    for (saying|not|forgetting|missing|eating|that|it), in the butt, to the)
  hit me (that, up, like, how, hard)
  (hit|hits|hitting|hit) (on me, me up, me with (a (question, curveball, bill), the (news, bill)), the gym,
    my goal, my goals, snooze, the road, the sack, send, my steps, pause, rock)
  (banging|bang|hitting|beating) my head (against|on) (a|the) (brick)? wall (with, trying, at work, over this,
    about, at this, talking)
  (like, like im) (banging|hitting|beating) my head
  (threw, throws, throwing) (a, the, his, her, some) (ball, pillow, snowball, baseball, football, frisbee,
    question, curveball, sock, paper airplane, party) at me
  (was, were, been, had, the, about, a, another, mass) shooting (in, at, near, on, happened, downtown, yesterday,
    was)
  (shot|shoot|shooting) (myself|yourself|himself|herself) in the foot
  (shoot|shooting|shot) (me, you, him, her, them, someone, everyone, people, my <kin>) (a, an, an email, over,
    down, another) (text, message, email, call, dm, note, look, quick)?
  (shoot|shooting|shot) (hoops, for, some hoops, pool, a video, photos, the breeze, pics, a movie, an email, ideas,
    baskets, free)
  ^ shoot me (now, $)
  (somebody|someone) shoot me (now|$)
  (kill|shoot) me now
  (flu, covid, booster, allergy, tetanus, vaccine, cortisone, big, good, long, best, a, my, give it a, your,
    parting, mug) (shot|shots)
  (hang|hanging|hung) (out, in there, up, with, around, on, the, pictures, a, my clothes, clothes, my coat,
    laundry, it up, tight)
  (hanging|hang) (by a thread, over my head, myself out to dry)
  (photo|film|video|movie|news) shoot
  (felt, feel, feeling) like a burden (asking, for asking, when i (ask, asked, need), telling, reaching, calling)
  (mama, papa, papas, padres) no me (deja, dejan) salir
  (jump|jumping|jumped) (rope, ropes, rope, in the (shower, pool, lake, deep end, car),
    on (a|the) (call|trampoline|zoom|bed|bandwagon), to conclusions, in (with|to|and),
    into (it|the|this|a|bed|action), for joy, through hoops, ship, jacks, around, up and, right in, back in, start,
    off the (couch, bed, swing, trampoline, diving, dock, high dive), scare, at the chance, out of (bed, my skin,
    an airplane, a plane))
  (jumped) when
  (choke|choking|choked) (up, on, under pressure, back, down, me up)
  (strangle|strangling) the
  (bleed|bleeding|bled) (money, heart, edge, through the, gums, nose)
  (donate|donated|give|gave|giving|drew|draw) blood
  (bloody) (mary|hell|nose)
  (stab, stabbed, took a stab, a stab) (at, in the back, me in the back, of)
  (backstab|backstabbed)
  (stabbing|shooting|burning|crushing) pain (in (my|the) (back, knee, leg, neck, shoulder, hip, foot, side, ankle,
    stomach, arm))
  (nerf, water, glue, nail, heat, massage, caulk, spray, squirt, toy, paintball, laser, bb, cap, staple,
    hot glue) (gun|guns)
  (top, son of a, big, machine) gun
  (gun) (range, show, control, violence, safety, laws, shy, debate, it)
  (under the, jumped the, jump the, sticking to my, stick to my) (gun|guns)
  (jump, climbing, tight, battle, skipping, know the, learn the, show me the, learning the, tug of war,
    velvet) (rope|ropes)
  (razor) (sharp|thin|burn|bumps)
  (new|electric|shaving|shave|my|safety) (razor|razors|blades) (for my legs, to shave, for shaving, refill,
    subscription)
  (refill, pick up, picked up, forgot, forgot to take, organize, sort, missed, take, taking, skipped, need, get,
    getting, remember, remember to take, ran out of, running out of,
    order) (my|the) (daily|morning|night|evening|regular)? <pills> !(and, to (die|kill|end))
  (chill, happy, bitter, diet, vitamin, vitamins, birth control, allergy, water, flea, red, blue) (pill|pills)
  (hard|bitter) pill to swallow
  (took|take|taken|taking) (too much) (on, time, work, space, of my time, from, of it, on at, stuff, shit from,
    crap)
  (took, taken, take, taking, eat, ate, drank, drink) too many (classes, shifts, breaks, naps, notes, pics, photos,
    cookies, carbs, steps, coffees, days, selfies, hours, beers)

  // To take my life, to end it, to disappear, to be a burden, as people say of other things.
  (take|taking|took|taken) (back)? my life (back|in|into|to)
  (end|ending|ended) (it|things) (with|between) (him|her|my|us|them|the)
  (end|ending|ended) my (day, night, week, shift, session, practice, walk, run, relationship, lease, subscription,
    marriage, contract, workout, evening, lifelong)
  (life of) (the party, pi)
  (financial|tax|debt|work|burden|administrative) (burden, of proof, load)
  (less of, not, never, isnt, arent, dont think im, wasnt, no longer) (a, such a) burden !but
  (fear, worry, worried, afraid, scared, thought, belief, feeling, worries, story,
    fears) (of|that|about|like) (being, im, i am, ill be, becoming) a burden (to my kids someday, when im old,
    as i age, because of (my|the) (pain|surgery|injury|illness))
  being a burden (since my (surgery, accident, injury), because of my (back, knee, injury))
  (want to, wanna) disappear (into, to (a|the|mexico|some), for (a|the) (week|weekend|few|day|bit|while), under)
  (disappeared|disappear) (from|off) (social, instagram, facebook, work, the group)
  (want to, wanna) sleep (for (a|#|##), forever (on|in|this), all (day|week|weekend), in)
  ~wish|if|and i could sleep forever
  (slap, slapped, gave) me a (high five, hug, fist bump)
  (period, menstrual, nosebleed) blood
  wish i wasnt here (at, in, on)
  (hope, hoping) i (dont|wont) wake up (late, early, at, sick, tired, sore, with)
  (no, ojala no) (quiero|me)? (despertar|despierte|despertarme) (tarde, temprano, a las, enfermo, enferma)
  (sleep, slept) like the dead
  (death of me, be the death of)
  (id, would) kill to
  (i, but i) didnt die
  dont kill me
  (overdose, overdosed, overdosing) on !(<pills>, my, the, some, purpose, all, a, an, too, drugs, cocaine, coke,
    meth, acid, them, it, everything, what, ##, whatever)
  (knees, knee, feet, legs, arms, back, shoulders, hips, thighs, hands, eyes, ears, lungs, brain) (are, is,
    were) dying
  dying (houseplant, plant, plants, phone, battery, tree, flowers, industry, art, breed, embers, language)
  without saying goodbye
  (deer, dog, cat, squirrel, kid, guy, man, someone, he, she, truck) (jumped, ran, walked, stepped) (in front of,
    into, out)
  chest (hurts, pain) from
  (car, truck, house, bike, mailbox, windshield) ..1 hit !me
  waking up (early, late, at #, at ##)
  (reading, read, watching, see, seeing, answering, monitoring) (this, these, it, my texts, my messages)? live
  never (felt)? (so, more) alive
  (glad, happy, good, great) to be alive
  ^ (so)? dead $
  ~when|until|once|if|after|that im (so)? (dying, dead) $
  (so, ando, estoy) dead
  ^ (dying, dead) (over here, here, rn, now, laughing, inside, today)
  ^ dead 💀
  ~myself|bleed|bleeding|him|her|them to death
  dying for !(it, this, someone, my life)
  suicide (hotline, lifeline, prevention) (number, numbers, poster, card, sticker, magnet, flyer)
  (parezco, pareces, parecia) (muerta, muerto, zombie, zombi)
  (leg, legs, arms, feet, brain, body, thighs, quads, hands, battery, batteries, eyes, voice, tired) (are, is,
    feel, feels, were, was) dead
  (cai, caigo, cayo, caimos, llegue, quede) (muerta, muerto, muertos)
  (half, nearly, almost, practically) dead
  dead to (the, da) (world, wrld)
  (hope, pray) i dont die !in
  ^ die $
  (king, queen, person, people, sea, fish, language, president) is dead
  im beat
  (want to, wanna) live (with (my, his, her, him, them, us, you, roommates, a, mom, dad, the), in a, in the, near,
    next to, there, by, at)
  (didnt, hope i didnt, dont, sorry to) wake (you, him, her, them, the, up (the, my)) up?
  (cactus, fern, engine, it) will die
  a death (at, in) (work, school, the family, my family)
  (want to, wanna) wake up (at, early, for, so early, that early, this early, in this)
  it (hit, hits, hitting) me
  me pega (de gritos, gritos, un grito)
  (not ready, hard, time, hate, struggle, struggling, trouble) to? (wake, waking) up
  gun to my head (id, i (cant, couldnt, wouldnt))
  (rope, cuerda, soga) (for, para) (the, a, my, la, el, brincar, saltar, mi)
  keeping me going is (coffee, caffeine, chocolate, sugar)
  (asuste, asustada, asustado, aburri, aburrida, aburrido, reir, rei) (a morir, a muerte, hasta morir)
  (my|his|her|our|the) dead (mom, mother, mothers, dad, father, fathers, husband, husbands, wife, brother,
    brothers, sister, grandma, grandmas, grandpa, friend, uncle, aunt, cat, dog, relative, relatives)
  no quiero vivir (with, con) (roommates, mis, my)
  (haircutting, cutting (and pasting, board, edge), roller (blade, blades), cookie cutting)
  (dont|didnt|not) (want to, wanna) be (here|there) (at (this|my|the|work|school), in (this (meeting, class,
    office, city, town, state, job, apartment, place), class, school, the (office|meeting)),
    for (the|this|that|another), anymore at, working, late, on a, with my, all day, today at, until,
    when (he|she|they|my))
  (dont|didnt|not) (want to, wanna) (live, be alive) (in (this|that|my|the|a|an) (house, apartment, city, town,
    state, place, neighborhood, dorm, country, mess, area, fear, chaos), with (my, him, her, them, roommates, a,
    regret, regrets, anxiety, this (anxiety|pain|fear)), here (anymore because, in, with), like (my, a, an), there,
    at, near, so far, alone, paycheck, next to, on campus, by)
  (rather) (not) (be here) (at|in|on)
  (no, whats the, isnt any, any, see the, what) (point|reason) (in|of|to|for) (doing, trying, going to, this, the,
    these, my (job, class, practice, homework, journal, diet, plan), it if, arguing, fighting, worrying, calling,
    texting, writing, journaling, talking, asking, rushing, complaining, cleaning, staying (up|late|here), cooking,
    practicing, waiting for)
  (goodbye, farewell) (letter, note) to (my, the, a, anger, food, alcohol, smoking, drinking, anxiety, dad, mom,
    grandma, him, her, depression, ed, an, our)
  (goodbye|farewell) (party, dinner, hug, hugs, cake, lunch, card, kiss, drinks)
  (say, saying, said, wave, waved, kiss, kissed, hug, hugged) (goodbye|bye|goodbyes) (to)? (my, the, her, him,
    them, mom, dad, grandma, a, and go, at, before)
  (last (day|night)) (of, at, in, here at)
  (fall, falling, fell, jump, jumping, leap, step, stepping) (off, from, out of) (the)? (bed, couch, wagon, bike,
    face, my bike, ladder, chair, swing, grid, bandwagon)
  (drive|driving|drove) (over|across|on|onto|by) (the|a) (bridge|bridges|highway|freeway)
  (walk, walked, walking, run, ran, running, hike, biked,
    bike) (over|across|on|onto|by|to) (the|a) (bridge|tracks|track|roof|rooftop)
  (rooftop|roof) (bar|party|restaurant|deck|garden|dinner)
  (bridge) (game, club, night, the gap, course, tournament)
  (train|bus|subway) (ride, ride home, station, stop, to work, home, was, schedule)

  // Spanish.
  (mata|matar|matando|matamos|mate|mataba) (el|la|un|mi|las|los|dos) (tiempo, rato, hambre, pajaros, curiosidad,
    antojo, ganas, mosquito, mosquitos, cucaracha, cucarachas, arana, zombies, zombis, bicho, sed, hormigas,
    aburrimiento, piojos)
  (me|nos) (esta|estan|sigue|anda|viene|trae) (matando)
  (me) (mata|matan|mato|matas) (de, el, la, los, las, esta, este, con, tanto, estudiando, trabajando, haciendo,
    por, en el, a) (risa, trabajo, dolor, calor, estres, espalda, cabeza, rodilla, tarea, ejercicio, hambre,
    ansiedad, frio, sueno, ternura, curiosidad, carcajadas, estudiar, trabajar, pies, tareas, zapatos, migrana,
    colicos)?
  (me) (voy a matar, mato, mate, estoy matando, ando matando) (estudiando, trabajando, haciendo,
    en el (gym|gimnasio|trabajo), a (estudiar|trabajar|trabajo), entrenando, para (llegar, pasar, terminar,
    que (me|mis|todo), sacar), de risa, limpiando, cocinando, de trabajo, por (mis hijos, ellos, mi familia))
  matarme (estudiando, trabajando, haciendo, en el gym, en el gimnasio, entrenando, de risa, limpiando, a trabajar)
  (me va a, me van a) matar (mi|mis|la|el) <such>? <kin>
  (lo|la|los) (quiero, voy a, podria, iba a) (matar|ahorcar) de (risa, amor, un abrazo, besos)
  (muero, morir, morirme, muere, moria, mori, murio, muriendo, morirse, morirnos, morirte) (de, por, del, de la,
    de las, de los) (risa, hambre, sueno, pena, verguenza, ganas, calor, frio, sed, miedo, nervios, amor, verte,
    ver, ternura, aburrimiento, cansancio, coraje, envidia, celos, saber, curiosidad, comer, flojera, carcajadas,
    risas, la pena, la verguenza, la risa, emocion, nervio, susto, antojo, cancer, covid, viejo, vieja, vejez,
    un infarto, panico)
  (muero, morir, morirme, muriendo) por (un, una, unos, ir)
  (me) (muero|moria) (por, de, con, si no, cuando)
  (muerta|muerto|muertos|muertas) (de|del) (cansancio, hambre, sueno, risa, miedo, calor, frio, sed, trabajo, pena,
    aburrimiento, nervios, la risa, flojera, envidia)
  (estoy, ando, quede, sali, llegue, termine, vengo, muy, super, bien, medio, toda, todo) (muerta|muerto|dead)
  (punto, hora, tiempo, angulo, dia, noche, naturaleza, mar) (muerto, muerta, muertos, de muertos, de los muertos)
  (se me) (murio|muere|corto|corta|quemo|pego)
  hasta la muerte|a muerte
  (susto, mala, miedo, silencio, cara, palida, palido) (como, de)? (la)? muerte
  de la muerte $
  me da muerte
  (aunque me muera de)
  (ni muerta, ni muerto, antes muerta, ni loca, sobre mi cadaver)
  (corte, corto, cortar, cortarme, corte, cortaron, cortado, corta, cortan, cortandome, cortan) (el, la, las, los,
    mi, mis, un, una, el paso, de) (dedo, pelo, cabello, fleco, unas, luz, agua, gas, llamada, leche, pasto,
    cesped, carne, verdura, cebolla, fruta, puntas, telefono, internet, comunicacion, contacto, relacion, cafe,
    azucar, inspiracion, racha, rollo, tajo, barba, bigote, cable, onda, hora, papel, tela, horas, sueldo, pastel)
  me (pego, pega, pegan, pego, dio, pego muy, ha pegado, pegaba, ataco, tumbo, tiro, golpeo, golpea) (muy, bien,
    re, super, un poco, mucho)? (duro|fuerte|feo|cabron|recio)? (la, el, lo, un, una, los, las, esta, este,
    de) (gripa, gripe, sol, ansiedad, hambre, sueno, calor, frio, covid, tristeza, nostalgia, cafe, flojera,
    noticia, dolor, migrana, bajon, depresion, cansancio, crisis, soledad, insomnio, culpa, recuerdo, tos, alergia,
    panico, luz, de, ataque, influenza, estres, resfriado, catarro, fiebre, realidad, virus, bicho, dengue,
    golpe de calor, ola, antojo, cruda, lluvia, aire, viento, alcohol, vino, tequila, ruptura, muerte, perdida,
    partida, divorcio, pandemia, separacion)
  (pegar|pegue|pego|pega|pegar) (un|una|el|la|los) (grito, salto, brinco, susto, foto, fotos, papel, nota, post,
    sticker, estirada, siesta, carrera, bano, botones, hojas, brincos)
  me (toca|toco|tocaba|tocan) (el, la, los, las, ir, hacer, trabajar, practicar, a, turno, descansar, manana, hoy,
    limpiar, cuidar, esperar, salir, pagar, cocinar, mucho, llevar, #, ##, sesion, lunes, martes, miercoles,
    jueves, viernes, sabado, domingo, mi)
  me (pego, pega, pegaron) su
  me obligo a (mi, salir, hacer, ir, comer, levantarme, escribir, practicar, respirar, caminar, descansar)
  (me) obligo (yo)? a (hacer, salir, levantarme, comer, ir, practicar, escribir, respirar)
  (tirarme, aventarme, echarme, tiro, tire, aviento, avente, lanzarme, lanze,
    echo) (en|a|al|un|una|de) (la (cama|alberca|piscina|silla|hamaca), el (sofa, sillon, pasto, piso a, suelo a),
    sofa, sillon, dormir, descansar, ver, pasto, agua (de la, con), alberca, siesta, maraton, serie, cabeza en,
    clavado, suelo, piso, hamaca, alberca, ruedo)
  (colgar|colgarme|cuelgo|colgue|colgo) (el, la, de la, ropa, del, mis, un, una, en) (telefono, ropa, cuadro,
    cuadros, barra, cortinas, hamaca, llamada, tubo, columpio, lampara, red)
  (carga) (de, laboral, academica, mental, emocional, la, el, mi, tu,
    bateria) (trabajo|tareas|telefono|celular|cel|bateria)?
  (la, mi, mucha, tanta, una, menos, demasiada,
    compartir la) carga (de|en|laboral|academica|mental|emocional|financiera)
  (quiero, quisiera, ganas de) desaparecer (en, de (vacaciones, la oficina, facebook, instagram, redes, las redes,
    la fiesta, ahi, la junta, mi trabajo), un (rato|fin), unos dias, por (unos|un|una), el (fin|grano|barro), este)
  (que me (trague|tragara) la tierra)
  (quiero|quisiera) dormir (una, un, todo, toda, dos, tres, mil, por, hasta)
  (no quiero, ya no quiero, no queria) (vivir, estar, seguir viviendo) (en (esta casa,
    este (lugar|barrio|pais|trabajo|departamento|depa|salon), esta (ciudad|colonia|escuela|oficina|junta), mi casa,
    casa, la casa, el (trabajo|trafico), la (escuela|oficina|reunion|junta|fiesta)), con (mi, mis, el, ella,
    ansiedad, miedo, roomies, dolor, esta ansiedad, este miedo), aqui (en (este (trabajo, pais, departamento, depa,
    lugar, barrio, pueblo), el, la, esta (casa|fiesta|ciudad), este (trabajo|pais)), con, porque hace, trabajando),
    lejos, sola, solo, sin ti)
  (le)? (ya no)? (aguanto, soporto, puedo mas con, puedo con) (a mi, a mis, al, el (trafico, ruido, calor, frio,
    trabajo, dolor de, jefe, horario, sueno, hambre), la (espalda, rodilla, escuela, tarea, cabeza, oficina, calor,
    muela, ciatica), las ganas de, los (pies|zapatos|ruidos|ninos|vecinos|gritos), estos, esta (tarea, clase,
    dieta, gripa, tos, cabeza, espalda, rodilla), este (trabajo, ejercicio, calor, frio, dolor de, horario,
    trafico), mi (trabajo|jefe|espalda|rodilla|cabeza|horario), tanta tarea, tanto (calor|trabajo|ruido|frio), ese)
  (me) (rompe|rompio|parte|partio) (el corazon, el alma)
  no me lastime|lastimo nada
  (no para de, no deja de) (sangrar)? (llorar|llover|hablar|ladrar)
  (sangre) (de la nariz, tipo, donar, done, analisis, prueba, examen, sacaron)
  (me sacaron, done, donar, sacar, examen de, analisis de, prueba de, muestra de) sangre
  (disparar|disparo) (foto, fotos, ideas, la ansiedad, las ventas, mi ansiedad)
  (pistola) (de agua, de silicon, de juguete, de clavos, de masaje)
  (ataque|infarto) (de risa, casi)
  (casi, por poco, de milagro) (me)? (da|dio|mata|muero) (un infarto, del susto, de un susto)?
  (casi, por poco) me mato (en, de, con, por, al, bajando, subiendo, cayendo, manejando, resbale, resbalando, corriendo)
  (doy|dar|dando|di|darme|date) (un)? (tiro|balazo) (libre, de esquina, a gol, al aire)
  (suicida) (en (el|la) (juego|cancha))
  (me|te|le) (tomo|tome|toma) (mi|mis|la|las|el|los) (pastilla|pastillas|medicina|medicinas|vitaminas|medicamento)
    (de, a, diario, en, para, cada, antes, con (agua, comida, leche, jugo, la comida, el desayuno, la cena), y (ya,
    me siento, hice, dormi, luego))
`);

/** The same with other words between: they cannot take back what was said in so many words. */
export const looseIdioms = phrases(`
  (phone, car, battery, laptop, computer, plant, plants, cactus, ipad, tablet, cell, wifi, internet, fish,
    goldfish, hamster, cat, dog, puppy, kitten, bird, pet, horse, engine, tv, remote, conversation, motivation,
    controller, watch, fern, tree, garden, grass, character, app, router, charger, flowers, truck, bike) ..3 (died,
    dies, dead, die, dying, is dead)
  (thought, swear, swore, feel like, felt like, like, think) (i, id, im, i was, i would) ..1 (dying, going to die,
    gonna die, about to die, die, would die) (in (the|that|my) (gym|class|meeting|workout|game|run|heat),
    at the gym, running, on the (treadmill|stairs|hill|bike), after (the|that|my) (workout|run|class|gym))
  suicide !(hotline) ..3 (movie, film, podcast, documentary, book, show, song, episode, article, lecture, chapter,
    class, seminar, talk)
  (movie, film, podcast, documentary, book, show, song, episode, article, lecture, chapter, class, seminar, news,
    training, series, story, stories, workshop, talk, assembly, presentation, paper, essay) ..4 (suicide, suicidal,
    suicides, suicidio, suicida, killing (himself, herself, themselves))
  (ran, run, running, did, do, doing, made us run) ..2 suicides
  (work, working, volunteer, volunteering, job, worked, volunteered) ..4 suicide (hotline, prevention, lifeline,
    crisis)
  (pelicula, serie, libro, documental, podcast, cancion, noticias, novela, capitulo, platica, taller,
    escuadron) ..5 (suicidio, suicida, suicidarse, suicidas, se suicida, se mata, suicide)
  (goodbye, bye, adios) ...6 (see you, next week, talk soon, talk to you, hasta luego, nos vemos, hasta el)
  (pick, picked, picking, bit, bite, biting, scratch, scratched, scratching) (my, at my, a, the, at a) (cuticles,
    nails, cuticle, hangnail, lip, lips, scab, scabs, pimple, acne, mosquito bite, bug bites, fingers) ..5 (bled,
    bleed, blood, raw)
  (nose, gums, gum, period, nosebleed, paper cut, papercut, finger, toe) ..3 (bleed|bleeding|bled|blood)
  (took|taken|take|taking) (all|every) (of)? (my|the) (daily)? <pills> ..3 (today, this week, on time, every day,
    as prescribed, like i, without missing, all week, this morning, with (food, breakfast, dinner, water),
    every morning, every night, days in a row, consistently, for once, yay)
  (took|taken) ..1 <pills> (as prescribed, on time, like normal, before bed, this morning, with food, and did,
    and went, for my (headache|back|migraine|allergies))
  (tome|tomado) (todas|todos) (mis|las) <pills> ..3 (esta semana, a tiempo, hoy, como me dijo, cada dia,
    todos los dias, diario, puntual, sin falta, con la comida, en la manana, de la manana, de la semana, de hoy)
  (overdose|overdosed|overdosing|od|odd|overdoing|sobredosis) (on|of|de)? ..2 (chocolate, netflix, sugar, coffee,
    caffeine, cookies, pizza, tiktok, turkey, candy, cheese, vitamin, vitamins, tacos, vitamin c, cuteness, work,
    social media, screen time, news, carbs, ice cream, christmas, halloween candy, tv, youtube, fun, azucar, cafe,
    trabajo, tele, ternura, series, redes, tareas, pan dulce, dulces, reality tv, memes, sushi, bread, podcasts,
    hallmark, noticias, informacion, information, family time, familia)
  (thought, thoughts, belief, story) ..4 burden ..6 (evidence, labeled, labelled, noticed, named, observed,
    just a thought, checked the facts, let it go, reframed, reframe, challenged, record, not true, balanced,
    let it pass, wrote)
  (thought record, evidence, reframe, reframed, challenged) ..6 burden
  (cat, dog, kitten, puppy, gato, gata, perro) ..2 (scratched, bit, clawed, arano, mordio) (me)? ..4 (bled, bleed,
    blood, bleeding, raw)?
  (exam, test, class, calc, math, finals, heat, workout, midterm, homework, semester, stress, stairs, hill,
    shift) ..3 (kill, killed, kills) (me, us)
  (work, working, worked) ..1 to death
  felt like a burden ..2 (calling, asking, telling)
  (knife, blade, peeler, mandolin, scissors) slipped ..3 cut
  cut ..1 band aid
  (frightened, scared, scare, smiled, laughed, worried, bored, loved, love, danced, ate, talked, froze,
    tickled) ..2 to death
  (nightmare, nightmares, dream, dreams, dreamed, dreamt) ..3 (dying, die, died, death, dead)
  tonight is the night ...4 (date, game, concert, party, show, dinner, first, finally, we, going, movie, recital)
  (blood (draw, test, work, donation, drive)) ..6 (bled, bleeding, bleed, blood)
  (bled, bleeding, bleed) ..5 (blood draw, blood test, donating, donation, vaccine, shot, iv)
  (song, wave, waves, sadness, grief, realization, truth, memories, memory, smell, news, fact, panic, anxiety,
    loneliness) ..2 (hit, hits, hitting) me
  (houseplant, orchid, succulent, basil, garden, lawn) ..2 (dead, dying, died)
  (want|need) (the|this) (week, day, meeting, noise, semester, shift, year, class, winter, month, headache, call,
    itch, barking, music, ringing) ..2 (over|stop|end|done)
  (after tonight, tonight is, tonights, today is, todays) (the|my) (night, day, big day) ..1 (of, for, to, we,
    i (start, begin, finally, try, do, get, move, ask), im (going|doing|trying|finally|gonna|starting), that we,
    off)
  (stuck, sitting, sat, in, waiting, late, hit, hate) ..2 traffic !(and (jump, end, die))
  (mi|mis|la|el) <such>? (<parent>, jefe, jefa, maestra, profe, esposa, hermana, hermano, abuela, terapeuta,
    suegra, <partner>) ..1 (me va a, me van a, va a) (matar|matarme|ahorcar|colgar) !(si (lo, la, me voy, hablo,
    digo, denuncio, le digo, trato))
  se (me|le|nos) ..1 (murio, muere, moria, estaba muriendo, esta muriendo, va a morir,
    muera) (el|la|mi|un|los|las) (celular, cel, telefono, bateria, carro, coche, perro, perra, perrita, perrito,
    gato, gata, planta, plantas, pez, laptop, compu, computadora, internet, pila, pajarito, hamster, abuela,
    abuelo, mama, papa, motor, tablet)
  (la|el|lo|esta|este|una|un) (gripa, gripe, sol, ansiedad, hambre, sueno, calor, frio, covid, tristeza, nostalgia,
    noticia, dolor, migrana, cansancio, soledad, insomnio, culpa, tos, alergia, luz, viento, aire, cafe, cruda,
    ruptura, perdida, depresion, flojera, cancion, pelicula, muerte de ..3, ausencia, pelota, balon, medicina,
    medicamento, pastilla, realidad, divorcio, agua, altura, edad, crisis, nervio, estres) ..3 me (ha)? (pega,
    pego, pegan, pegado, pegaba, golpea, golpeo, lastima, lastimo, tumba, tumbo, ataca)
  (nariz|encia|encias|regla|menstruacion) ..3 (sangra|sangre|sangrado|sangrando)
`);
