/** Phrases that take the danger out of the words in them: idioms, accidents, grief, fear of death, denial, recovery, a past long gone. */
import { phrases } from "./vocabulary.ts";

const cooking = "cooking, chopping, slicing, cutting (vegetables, veggies, onions, an onion, fruit, the), peeling, dicing, opening, in the kitchen, making (dinner, lunch, breakfast, food, salad), on a (can, knife, nail, piece, broken), baking, frying, shaving, on (glass, paper, the edge), gardening, on accident, by accident, accidentally, ironing, curling iron, with the (iron, oven, scissors), on the (stove, oven, iron, pan, curling, grill, fence, door, can, edge, glass), doing dishes, washing dishes, at work, at the gym, lifting, running, playing, working out, exercising, moving, falling, skating, skiing, hiking, biking, cleaning, at (practice, soccer, basketball, football, yoga, crossfit, the), paper cut, stretching, dancing, jogging, deadlifting, in (a, the) (game, match, car, accident, fall), when i fell, slipped, tripped, cocinando, picando, rebanando, pelando, rasurandome, afeitandome, abriendo, con (el papel, un papel, la lata, una lata, el vidrio, la puerta, la mesa, el sarten, la plancha, el horno, la estufa, la cafetera, el cafe), en la cocina, sin querer, por accidente, jugando, corriendo, entrenando, en el (gym, gimnasio, partido, trabajo, juego, entrenamiento), trabajando, planchando, bailando, cargando, al (caerme, cocinar, abrir, correr, picar, planchar), haciendo (ejercicio, de comer, la comida, la cena), lavando";

/** Set phrases, and words of danger used of things. */
export const idioms = phrases(`
  // To kill.
  kill|killing|killed|kills (time, an hour, a few hours, some time, two birds, the mood, the vibe, the lights, the engine, the music, for (a, some, that, it, this, coffee, an), it, the process, the app, the noise, my vibe, me with, weeds, bugs, ants, roaches, spiders, mosquitoes, germs, the buzz, a plant, my plants, the plant, plants, zombies, enemies, a dragon, the dragon, the bill, a bill, off, the project, the deal, cravings, a day, the weekend, the afternoon, the morning, my momentum, momentum, my appetite, the grass, the lawn, the weeds, the battery, my battery, the rest of)
  no quiero die
  kill|killing|killed|kills (him, her, them, people) with kindness
  (is, are, was, were, been, feet, back, knees, knee, head, legs, allergies, homework, job, work, heat, stairs, shoes, suspense, waiting, traffic, schedule, class, hours, shifts, silence, workout, it, this, that, pain, migraine, cramps, stress, anxiety) killing me !(with, softly, slowly in)
  (nearly|almost|about) killed me
  (wont, doesnt, didnt, wouldnt, not going to, not gonna, isnt going to, cant, whatever doesnt, what doesnt, aint gonna) kill (me, you, us, anyone, anybody) !(if i leave, if i)
  (would, wouldnt, will) it kill (you, him, her, them)
  if looks could kill
  dressed to kill
  (been, be, was, keep, kept, am, im) killing myself (to (get, make, finish, keep, please, pass, meet), at (work, the gym, practice, school), over (this, work, school, a, the), working, studying, in the gym, for this job, for nothing, trying)
  (almost, nearly, about) killed myself (laughing, on (the, that, a, my), trying, tripping, falling, slipping, in the gym, at the gym, running, working, carrying)
  (my, our, the, his, her) <such>? (<parent>, <partner>, boss, teacher, coach, roommate, sister, brother, grandma, therapist, doctor, professor, manager, friend, friends, landlord, kids, family) (will, is going to, is gonna, gonna, would, going to, might) (kill, murder, strangle, shoot) me !(if i (leave, left, tell, go, talk, try))
  (shes, hes, theyre, she, he, they, mom, dad, everyone, shell, hell, theyll, boss) (will, gonna, going to, is going to, is gonna, would)? (kill, murder) me if (im late, i forget, i dont, i miss, i fail, i get, i lose, we lose, i bring, i didnt, i cancel, i show up late, i spill, i break, i scratch, i eat, i finish, i spoil, i wake)
  (could, couldve, could have, would, can) (have)? (just)? (kill, killed, strangle, strangled, murder, murdered) (him, her, them, my <such>? <kin>, that guy, you, someone for a (coffee, nap, drink))
  (id, would, could) kill for
  (make, made, makes, making) a killing
  (killer) 
  (buzz|time|road|mood|pain|weed|bug|lady) (kill|killer|kills|killing)
  overkill|killjoy|painkiller|painkillers
  (killed) (it|that|my|the|this|our) (presentation, test, exam, interview, workout, game, set, audition, speech, show, at, on, in, today, run, leg day, performance, meeting, pitch)
  killed it

  // To die, dead, death.
  (die, dying, died, dead, dies) (of|from) (embarrassment, laughter, laughing, boredom, shame, hunger, thirst, heat, cold, happiness, cringe, cuteness, curiosity, excitement, exhaustion, jealousy, anticipation, cancer, covid, old age, natural causes, embarassment, embarrasment, secondhand embarrassment, awkwardness, a heart attack, the heat)
  (die|dying|died|dead) laughing|inside
  (embarrassed, embarrassing, embarassed, ashamed, humiliated, humiliating, cringe, awkward, mortified, mortifying, awkward) ..4 (i, that i)? (wanted, want, could, almost, nearly, thought i would, thought id, felt like i could) (to)? (have)? (just)? (crawl ..4 and)? (die, died, disappear, dying)
  (crawl) (in|into|under) (a|my|to) (hole|rock|bed) and (die, disappear, never come out)
  wanted to die of
  (im, i am, were, we, id be, am) dead 💀?
  dead (tired, serious, end, line, lift, lifts, weight, wrong, on, asleep, last, set, even, beat, batteries, battery, phone, to me, zone, in the water, ends, air, lock, sea, pool, poets, space, week, by, quiet, silent, silence, body in the show, leaf, leaves, plants, plant, grass, skin, heat, ass, broke, sexy, calm)
  (dead of (night, winter))
  (deadline|deadlines|deadlift|deadlifts|deadpan|deadpool)
  (walking, grateful, evil, knock em, drop) dead !tonight
  (to die for)
  (die hard, die down, die out, die off, never say die, do or die, old habits die, diehard, cross my heart and hope to die, ride or die, until i die, till i die, til i die, dies down, died down, dying out, dying down)
  (dying|die|dyeing) (my|your|her|his|the|our) (hair|roots|shirt|shirts|eggs|fabric|beard|brows)
  (die it, die eggs, die my, tie die)
  (dying, die) (to (see, know, tell, try, hear, go, get, meet, watch, eat, read, start, find, hang, be done, leave, finish, have, talk, show, play), for (a, some, it, coffee, the))
  (phone, car, battery, laptop, computer, plant, plants, cactus, ipad, tablet, cell, wifi, internet, fish, goldfish, hamster, cat, dog, puppy, kitten, bird, pet, horse, engine, tv, remote, conversation, motivation, controller, watch, fern, tree, garden, grass, character, app, router, charger, flowers, truck, bike) ..3 (died, dies, dead, die, dying, is dead)
  (rather, sooner) (die, be dead) than !(live, be alive, keep, wake, feel like, go on, exist, stay alive, be here)
  (so (tired, bored, hungry, happy, good, funny, cute, hot, cold)) ..2 i (could|might) (just)? (die, be dead)
  (could) (just|have)? (die|died) (of, when, right there, on the spot, there)
  (thought, swear, swore, feel like, felt like, like, think) (i, id, im, i was, i would) ..1 (dying, going to die, gonna die, about to die, die, would die) (in (the|that|my) (gym|class|meeting|workout|game|run|heat), at the gym, running, on the (treadmill|stairs|hill|bike), after (the|that|my) (workout|run|class|gym))
  (hungover, hangover, flu, fever, covid, sick, food poisoning, stomach bug, cramps, migraine, sore, workout, crossfit, leg day, spin class, burpees, marathon) ..6 (dying, die, dead, death, want to die)
  (dying|die|death|dead) ..4 (hungover, hangover, flu, fever, covid, food poisoning, stomach bug, cramps, migraine, hot yoga, leg day, workout, burpees)
  (feel|look|felt|looked|feeling|looking) like death
  (death) (metal, star, note, row, valley, grip, stare, march, by powerpoint, trap, bed, cafe, certificate, anniversary, penalty, sentence, knell, toll, eaters, stranding)
  (bored|scared|worried|tickled|sick|starving|starved|freezing|frozen|tired|love|loved|beating|working|worked|talked|put) to death
  (matter|life) (of|or|and) (life|death) (or|and)? (death|situation)?
  (drop|dropped) dead gorgeous
  (born|dying|die|died) (in|on|at) (the)? (game, level, boss, minecraft, fortnite, elden ring, dark souls, mario, zelda, round, dungeon, raid, first level, lobby)
  (kept|keep|keeps|i) (dying|died) (in|on|at|to|##|#|every|so) (the|a|times|this|that|level|many)?
  (drown, drowning, drowned, drown myself) (in|at|with|under) (work, homework, emails, laundry, paperwork, debt, coffee, tasks, deadlines, dishes, ice cream, chocolate, school, bills, my feelings, wine, netflix, queso, assignments, reports, pasta, ranch, my inbox, meetings)
  over my dead body
  (living dead, walking dead, evil dead, red dead, shaun of the dead, day of the dead, dia de los muertos, dia de muertos, dead space, deadwood, grateful dead)
  (life|living) (after|beyond) death
  (kick|kicked|kicking) the bucket list

  // Suicide as a title, a topic or a figure.
  suicide (squad, prevention, awareness, hotline training, door, doors, rates, rate, statistics, run, runs, drills, drill, training, month, week, walk, squeeze, watch a, king, girls, silence, boys, loss, survivors, survivor, bereavement, wings, sauce, hot sauce, grief)
  (political, career, social, financial, professional, academic, commercial, corporate, digital, twitter) suicide
  suicide !(hotline) ..3 (movie, film, podcast, documentary, book, show, song, episode, article, lecture, chapter, class, seminar, talk)
  (movie, film, podcast, documentary, book, show, song, episode, article, lecture, chapter, class, seminar, news, training, series, story, stories, workshop, talk, assembly, presentation, paper, essay) ..4 (suicide, suicidal, suicides, suicidio, suicida, killing (himself, herself, themselves))
  (ran, run, running, did, do, doing, made us run) ..2 suicides
  (work, working, volunteer, volunteering, job, worked, volunteered) ..4 suicide (hotline, prevention, lifeline, crisis)
  (assisted, physician assisted) suicide
  (pelicula, serie, libro, documental, podcast, cancion, noticias, novela, capitulo, platica, taller, escuadron) ..5 (suicidio, suicida, suicidarse, suicidas, se suicida, se mata, suicide)
  escuadron suicida
  prevencion del suicidio
  ataque|atentado|bomba suicida
  (unalive|kill) (the|this|that|my) (bug|spider|roach|fly|mosquito|plant|weed|phone|wifi|vibe|mood|alarm|fly)

  // To cut, burn, hit, hurt, shoot, hang, jump, choke, bleed.
  (cut|cutting|cuts) (myself|yourself|me|them|him|her) (some, a little, a bit of, a break, any, out of, off) (slack|break)?
  (cut|cutting|cuts) (back, down, out, off, corners, class, calories, carbs, sugar, coffee, ties, costs, school, hours, contact, in line, grass, the grass, my hair, my nails, hair, bangs, my bangs, my own hair, the cord, a check, it out, it close, to the chase, weight, the lawn, coupons, paper, vegetables, veggies, fruit, onions, fabric, people, alcohol, soda, dairy, gluten, wood, ties with, my hours, my spending, my screen time, my drinking, my smoking, the cake, my ex, my mom off, my dad off, my sister off, toxic)
  (burned|burnt|burning) myself out
  (sun|freezer) (burn|burned|burnt)
  (hurt|hurts|hurting) my (feelings|pride|heart|ego|soul)
  (beat|beating|beats) (myself|yourself) up (about|over|for|less|so|$)
  (hit|hitting|kick|kicking|kicked) (myself|me|my) (with a reality, for (saying|not|forgetting|missing|eating|that|it), in the butt, to the)
  hit me (that, up, like, how, hard)
  (hit|hits|hitting|hit) (on me, me up, me with (a (question, curveball, bill), the (news, bill)), the gym, my goal, my goals, snooze, the road, the sack, send, my steps, pause, rock)
  (banging|bang|hitting|beating) my head (against|on) (a|the) (brick)? wall (with, trying, at work, over this, about, at this, talking)
  (like, like im) (banging|hitting|beating) my head
  (threw, throws, throwing) (a, the, his, her, some) (ball, pillow, snowball, baseball, football, frisbee, question, curveball, sock, paper airplane, party) at me
  (goodbye, bye, adios) ...6 (see you, next week, talk soon, talk to you, hasta luego, nos vemos, hasta el)
  (was, were, been, had, the, about, a, another, mass) shooting (in, at, near, on, happened, downtown, yesterday, was)
  (shot|shoot|shooting) (myself|yourself|himself|herself) in the foot
  (shoot|shooting|shot) (me, you, him, her, them, someone, everyone, people, my <kin>) (a, an, an email, over, down, another) (text|message|email|call|dm|note|look|quick)?
  (shoot|shooting|shot) (hoops, for, some hoops, pool, a video, photos, the breeze, pics, a movie, an email, ideas, baskets, free)
  (pick, picked, picking, bit, bite, biting, scratch, scratched, scratching) (my, at my, a, the, at a) (cuticles, nails, cuticle, hangnail, lip, lips, scab, scabs, pimple, acne, mosquito bite, bug bites, fingers) ..5 (bled, bleed, blood, raw)
  just shoot me (now)?
  (somebody|someone|please|pls) shoot me (now|lol|$)
  (kill|shoot) me now
  (flu, covid, booster, allergy, tetanus, b12, vaccine, cortisone, big, good, long, best, a, my, give it a, your, parting, mug) (shot|shots)
  (hang|hanging|hung) (out, in there, up, with, around, on, the, pictures, a, my clothes, clothes, my coat, laundry, it up, tight)
  (hanging|hang) (by a thread, over my head, myself out to dry)
  (photo|film|video|movie|news) shoot
  (felt, feel, feeling) like a burden (asking, for asking, when i asked, telling, reaching, calling)
  (mama, papa, papas, padres) no me (deja, dejan) salir
  (jump|jumping|jumped) (rope, ropes, rope, in the (shower, pool, lake, deep end, car), on (a|the) (call|trampoline|zoom|bed|bandwagon), to conclusions, in (with|to|and), into (it|the|this|a|bed|action), for joy, through hoops, ship, jacks, around, up and, right in, back in, start, off the (couch, bed, swing, trampoline, diving, dock, high dive), scare, at the chance, out of (bed, my skin, an airplane, a plane))
  (jumped) when
  (choke|choking|choked) (up, on, under pressure, back, down, me up)
  (strangle|strangling) the
  (bleed|bleeding|bled) (money, heart, edge, through the, gums, nose)
  (nose, gums, gum, period, nosebleed, paper cut, papercut, finger, toe) ..3 (bleed|bleeding|bled|blood|bloody)
  (blood) (work|test|pressure|sugar|drive|donation|type|draw|tests|oranges|moon)
  (donate|donated|give|gave|giving|drew|draw) blood
  (bloody) (mary|hell|nose)
  (stab, stabbed, took a stab, a stab) (at, in the back, me in the back, of)
  (backstab|backstabbed)
  (stabbing|shooting|burning|crushing) pain (in (my|the) (back|knee|leg|neck|shoulder|hip|foot|side|ankle|stomach|arm))
  (nerf, water, glue, nail, heat, massage, caulk, spray, squirt, toy, paintball, laser, bb, cap, staple, hot glue) (gun|guns)
  (top, son of a, big, machine) gun
  (gun) (range|show|control|violence|safety|laws|shy|debate|it)
  (under the, jumped the, jump the, sticking to my, stick to my) (gun|guns)
  (jump, climbing, tight, battle, skipping, know the, learn the, show me the, learning the, tug of war, velvet) (rope|ropes)
  (razor) (sharp|thin|burn|bumps)
  (new|electric|shaving|shave|my|safety) (razor|razors|blades) (for my legs, to shave, for shaving, refill, subscription)
  (refill, pick up, picked up, forgot, forgot to take, organize, sort, missed, take, taking, skipped, need, get, getting, remember, remember to take, ran out of, running out of, order) (my|the) (daily|morning|night|evening|regular)? <pills> !(and, to (die|kill|end))
  (chill, happy, bitter, diet, vitamin, vitamins, birth control, allergy, water, flea, red, blue) (pill|pills)
  (hard|bitter) pill to swallow
  (took|taken|take|taking) (all|every) (of)? (my|the) (daily)? <pills> ..3 (today, this week, on time, every day, as prescribed, like i, without missing, all week, this morning, with (food, breakfast, dinner, water), every morning, every night, days in a row, consistently, for once, yay)
  (took|taken) ..1 <pills> (as prescribed, on time, like normal, before bed, this morning, with food, and did, and went, for my (headache|back|migraine|allergies))
  (tome|tomado) (todas|todos) (mis|las) <pills> ..3 (esta semana, a tiempo, hoy, como me dijo, cada dia, todos los dias, diario, puntual, sin falta, con la comida, en la manana, de la manana, de la semana, de hoy)
  (overdose|overdosed|overdosing|od|odd|overdoing|sobredosis) (on|of|de)? ..2 (chocolate, netflix, sugar, coffee, caffeine, cookies, pizza, tiktok, turkey, candy, cheese, vitamin, vitamins, tacos, vitamin c, cuteness, work, social media, screen time, news, carbs, ice cream, christmas, halloween candy, tv, youtube, fun, azucar, cafe, trabajo, tele, ternura, series, redes, tareas, pan dulce, dulces, reality tv, memes, sushi, bread, podcasts, hallmark, noticias, informacion, information, family time, familia)
  (took|take|taken|taking) (too much) (on, time, work, space, of my time, from, of it, on at, stuff, shit from, crap)
  (took|taken|take|taking|eat|ate|drank|drink) too many (classes|shifts|breaks|naps|notes|pics|photos|cookies|carbs|steps|coffees|days|selfies|hours|beers)

  // To take my life, to end it, to disappear, to be a burden, as people say of other things.
  (take|taking|took|taken) (back)? my life (back|in|into|to)
  (end|ending|ended) (it|things) (with|between) (him|her|my|us|them|the)
  (end|ending|ended) my (day|night|week|shift|session|practice|walk|run|relationship|lease|subscription|marriage|contract|workout|evening|lifelong)
  (life of) (the party, pi)
  (financial|tax|debt|work|burden|administrative) (burden, of proof, load)
  (less of, not, never, isnt, arent, dont think im, wasnt, no longer) (a, such a) burden !but
  (fear|worry|worried|afraid|scared|thought|belief|feeling|worries|story|fears) (of|that|about|like) (being, im, i am, ill be, becoming) a burden (to my kids someday, when im old, as i age, because of (my|the) (pain|surgery|injury|illness))
  (thought, thoughts, belief, story) ..3 burden ..6 (evidence, reframed, reframe, challenged, record, not true, balanced, let it pass, wrote)
  (thought record, evidence, reframe, reframed, challenged) ..6 burden
  being a burden (since my (surgery, accident, injury), because of my (back, knee, injury))
  (want to, wanna) disappear (into, to (a|the|mexico|some), for (a|the) (week|weekend|few|day|bit|while), under)
  (disappeared|disappear) (from|off) (social, instagram, facebook, work, the group)
  (want to, wanna) sleep (for (a|#|##), forever (on|in|this), all (day|week|weekend), in)
  could sleep forever
  (slap, slapped, gave) me a (high five, hug, fist bump)
  (cat, dog, kitten, puppy, gato, gata, perro) ..2 (scratched, bit, clawed, arano, mordio) (me)? ..4 (bled, bleed, blood, bleeding, raw)?
  (period, menstrual, nosebleed) blood
  wish i wasnt here (at, in, on)
  (hope, hoping) i (dont|wont) wake up (late, early, at, sick, tired, sore, with)
  (no, ojala no) (quiero|me)? (despertar|despierte|despertarme) (tarde, temprano, a las, enfermo, enferma)
  (sleep, slept) like the dead
  (death of me, be the death of)
  (exam, test, class, calc, math, finals, heat, workout, midterm, homework, semester, stress, stairs, hill, shift) ..3 (kill, killed, kills) (me, us)
  (id, would) kill to
  (i, but i) didnt die
  dont kill me
  gun to my head id
  (asuste|asustada|asustado|aburri|aburrida|aburrido|reir|rei) (a morir, a muerte, hasta morir)
  (my|his|her|our|the) dead (mom, mother, mothers, dad, father, fathers, husband, husbands, wife, brother, brothers, sister, grandma, grandmas, grandpa, friend, uncle, aunt, cat, dog, relative, relatives)
  (houseplant, orchid, succulent, basil, garden, lawn) ..2 (dead, dying, died)
  no quiero vivir (with, con) (roommates, mis, my)
  (haircutting, cutting (and pasting, board, edge), roller (blade, blades), cookie cutting)
  (want|need) (the|this) (week|day|meeting|noise|semester|shift|year|class|winter|month|headache|call|itch|barking|music|ringing) ..2 (over|stop|end|done)
  (dont|didnt|not) (want to, wanna) be (here|there) (at (this|my|the|work|school), in (this (meeting|class|office|city|town|state|job|apartment|place), class, school, the (office|meeting)), for (the|this|that|another), anymore at, working, late, on a, with my, all day, today at, until, when (he|she|they|my))
  (dont|didnt|not) (want to, wanna) (live, be alive) (in (this|that|my|the|a|an) (house|apartment|city|town|state|place|neighborhood|dorm|country|mess|area|fear|chaos), with (my, him, her, them, roommates, a, regret, regrets, anxiety, this (anxiety|pain|fear)), here (anymore because, in, with), like (my, a hermit), there, at, near, so far, alone, paycheck, next to, on campus, by)
  (rather) (not) (be here) (at|in|on)
  (no, whats the, isnt any, any, see the, what) (point|reason) (in|of|to|for) (doing, trying, going to, this, the, these, my, it if, arguing, fighting, worrying, calling, texting, writing, journaling, talking, asking, rushing, complaining, cleaning, staying (up|late|here), cooking, practicing, waiting for)
  (goodbye, farewell) (letter, note) to (my|the|a|anger|food|alcohol|smoking|drinking|anxiety|dad|mom|grandma|him|her|depression|ed|an|our)
  (goodbye|farewell) (party|dinner|hug|hugs|cake|lunch|card|kiss|drinks)
  (say|saying|said|wave|waved|kiss|kissed|hug|hugged) (goodbye|bye|goodbyes) (to)? (my, the, her, him, them, mom, dad, grandma, a, and go, at, before)
  (after tonight, tonight is, tonights, today is, todays) (the|my) (night, day, big day) ..1 (of, for, to, we, i (start|begin|finally|try|do|get|move|ask), im (going|doing|trying|finally|gonna|starting), that we, off)
  (last (day|night)) (of, at, in, here at)
  (fall|falling|fell|jump|jumping|leap|step|stepping) (off, from, out of) (the)? (bed, couch, wagon, bike, face, my bike, ladder, chair, swing, grid, bandwagon)
  (stuck|sitting|sat|in|waiting|late|hit|hate) ..2 traffic !(and (jump, end, die))
  (drive|driving|drove) (over|across|on|onto|by) (the|a) (bridge|bridges|highway|freeway)
  (walk|walked|walking|run|ran|running|hike|biked|bike) (over|across|on|onto|by|to) (the|a) (bridge|tracks|track|roof|rooftop)
  (rooftop|roof) (bar|party|restaurant|deck|garden|dinner)
  (bridge) (game, club, night, the gap, course, tournament)
  (train|bus|subway) (ride, ride home, station, stop, to work, home, was, schedule)

  // Spanish.
  (mata|matar|matando|matamos|mate|mataba) (el|la|un|mi|las|los|dos) (tiempo|rato|hambre|pajaros|curiosidad|antojo|ganas|mosquito|mosquitos|cucaracha|cucarachas|arana|zombies|zombis|bicho|sed|hormigas|aburrimiento|piojos)
  (me|nos) (esta|estan|sigue|anda|viene|trae) (matando)
  (me) (mata|matan|mato|matas) (de, el, la, los, las, esta, este, con, tanto, estudiando, trabajando, haciendo, por, en el, a) (risa|trabajo|dolor|calor|estres|espalda|cabeza|rodilla|tarea|ejercicio|hambre|ansiedad|frio|sueno|ternura|curiosidad|carcajadas|estudiar|trabajar|pies|tareas|zapatos|migrana|colicos)?
  (me) (voy a matar, mato, mate, estoy matando, ando matando) (estudiando, trabajando, haciendo, en el (gym|gimnasio|trabajo), a (estudiar|trabajar|trabajo), entrenando, para (llegar, pasar, terminar, que (me|mis|todo), sacar), de risa, limpiando, cocinando, de trabajo, por (mis hijos, ellos, mi familia))
  matarme (estudiando, trabajando, haciendo, en el gym, en el gimnasio, entrenando, de risa, limpiando, a trabajar)
  (mi|mis|la|el) <such>? (<parent>, jefe, jefa, maestra, profe, esposo, esposa, hermana, hermano, abuela, terapeuta, suegra, <partner>) ..1 (me va a, me van a, me quiere, va a, quiere) (matar|matarme|ahorcar|colgar) !(si (lo, la, me voy, hablo, digo, denuncio, le digo, trato))
  (me va a, me van a) matar (mi|mis|la|el) <such>? <kin>
  (lo|la|los) (quiero, voy a, podria, iba a) (matar|ahorcar) de (risa, amor, un abrazo, besos)
  (muero|morir|morirme|muere|moria|mori|murio|muriendo|morirse|morirnos|morirte) (de, por, del, de la, de las, de los) (risa, hambre, sueno, pena, verguenza, ganas, calor, frio, sed, miedo, nervios, amor, verte, ver, un, una, unos, ir, ternura, aburrimiento, cansancio, coraje, envidia, celos, saber, curiosidad, comer, flojera, carcajadas, risas, la pena, la verguenza, la risa, emocion, nervio, susto, antojo, cancer, covid, viejo, vieja, vejez, un infarto, panico)
  (me) (muero|moria) (por, de, con, si no, cuando)
  (muerta|muerto|muertos|muertas) (de|del) (cansancio, hambre, sueno, risa, miedo, calor, frio, sed, trabajo, pena, aburrimiento, nervios, la risa, flojera, envidia)
  (estoy|ando|quede|sali|llegue|termine|vengo|muy|super|bien|medio|toda|todo) (muerta|muerto|dead)
  (punto|hora|tiempo|angulo|dia|noche|naturaleza|mar) (muerto, muerta, muertos, de muertos, de los muertos)
  se (me|le|nos) ..1 (murio, muere, moria, estaba muriendo, esta muriendo, va a morir, muera) (el|la|mi|un|los|las) (celular|cel|telefono|bateria|carro|coche|perro|perra|perrita|perrito|gato|gata|planta|plantas|pez|laptop|compu|computadora|internet|pila|pajarito|hamster|abuela|abuelo|mama|papa|motor|tablet)
  (se me) (murio|muere|corto|corta|quemo|pego)
  hasta la muerte|a muerte
  (aunque me muera de)
  (ni muerta, ni muerto, antes muerta, ni loca, sobre mi cadaver)
  (corte|corto|cortar|cortarme|corte|cortaron|cortado|corta|cortan|cortandome|cortan) (el, la, las, los, mi, mis, un, una, el paso, de) (dedo|pelo|cabello|fleco|unas|luz|agua|gas|llamada|leche|pasto|cesped|carne|verdura|cebolla|fruta|puntas|telefono|internet|comunicacion|contacto|relacion|cafe|azucar|inspiracion|racha|rollo|tajo|barba|bigote|cable|onda|hora|papel|tela|horas|sueldo|pastel)
  me (pego, pega, pegan, pego, dio, pego muy, ha pegado, pegaba, ataco, tumbo, tiro, golpeo, golpea) (muy, bien, re, super, un poco, mucho)? (duro|fuerte|feo|cabron|recio)? (la|el|lo|un|una|los|las|esta|este|de) (gripa, gripe, sol, ansiedad, hambre, sueno, calor, frio, covid, tristeza, nostalgia, cafe, flojera, noticia, dolor, migrana, bajon, depresion, cansancio, crisis, soledad, insomnio, culpa, recuerdo, tos, alergia, panico, luz, de, ataque, influenza, estres, resfriado, catarro, fiebre, realidad, virus, bicho, dengue, golpe de calor, ola, antojo, cruda, lluvia, aire, viento, alcohol, vino, tequila, ruptura, muerte, perdida, partida, divorcio, pandemia, separacion)
  (la|el|lo|esta|este|una|un) (gripa, gripe, sol, ansiedad, hambre, sueno, calor, frio, covid, tristeza, nostalgia, noticia, dolor, migrana, cansancio, soledad, insomnio, culpa, tos, alergia, luz, viento, aire, cafe, cruda, ruptura, perdida, depresion, flojera, cancion, pelicula, muerte de ..3, ausencia, pelota, balon, medicina, medicamento, pastilla, realidad, divorcio, agua, altura, edad, crisis, nervio, estres) ..3 me (ha)? (pega|pego|pegan|pegado|pegaba|golpea|golpeo|lastima|lastimo|mata|mato|tumba|tumbo|ataca)
  (pegar|pegue|pego|pega|pegar) (un|una|el|la|los) (grito|salto|brinco|susto|foto|fotos|papel|nota|post|sticker|estirada|siesta|carrera|bano|botones|hojas|brincos)
  me (toca|toco|tocaba|tocan) (el|la|los|las|ir|hacer|trabajar|practicar|a|turno|descansar|manana|hoy|limpiar|cuidar|esperar|salir|pagar|cocinar|mucho|llevar|#|##|sesion|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mi)
  me obligo a (mi, salir, hacer, ir, comer, levantarme, escribir, practicar, respirar, caminar, descansar)
  (me) obligo (yo)? a (hacer|salir|levantarme|comer|ir|practicar|escribir|respirar)
  (tirarme|aventarme|echarme|tiro|tire|aviento|avente|lanzarme|lanze|echo) (en|a|al|un|una|de) (la (cama|alberca|piscina|silla|hamaca), el (sofa, sillon, pasto, piso a, suelo a), sofa, sillon, dormir, descansar, ver, la, pasto, agua (de la, con), alberca, siesta, maraton, serie, cabeza en, clavado, suelo, piso, hamaca, alberca, ruedo)
  (colgar|colgarme|cuelgo|colgue|colgo) (el, la, de la, ropa, del, mis, un, una, en) (telefono|ropa|cuadro|cuadros|barra|cortinas|hamaca|llamada|tubo|columpio|lampara|red)
  (carga) (de|laboral|academica|mental|emocional|la|el|mi|tu|bateria) (trabajo|tareas|telefono|celular|cel|bateria)?
  (la, mi, mucha, tanta, una, menos, demasiada, compartir la) carga (de|en|laboral|academica|mental|emocional|financiera)
  (quiero, quisiera, ganas de) desaparecer (en, de (vacaciones, la oficina, facebook, instagram, redes, las redes, la fiesta, ahi, la junta, mi trabajo), un (rato|fin), unos dias, por (unos|un|una), el (fin|grano|barro), este)
  (que me (trague|tragara) la tierra)
  (quiero|quisiera) dormir (una|un|todo|toda|dos|tres|mil|por|hasta)
  (no quiero, ya no quiero, no queria) (vivir, estar, seguir viviendo) (en (esta casa, este (lugar|barrio|pais|trabajo|departamento|depa|salon), esta (ciudad|colonia|escuela|oficina|junta), mi casa, casa, la casa, el (trabajo|trafico), la (escuela|oficina|reunion|junta|fiesta)), con (mi, mis, el, ella, ansiedad, miedo, roomies, dolor, esta ansiedad, este miedo), aqui (en (este (trabajo, pais, departamento, depa, lugar, barrio, pueblo), el, la, esta (casa|fiesta|ciudad), este (trabajo|pais)), con, porque hace, trabajando), lejos, sola, solo, sin ti)
  (le)? (ya no)? (aguanto, soporto, puedo mas con, puedo con) (a mi, a mis, al, el (trafico, ruido, calor, frio, trabajo, dolor de, jefe, horario, sueno, hambre), la (espalda|rodilla|escuela|tarea|cabeza|oficina|calor|muela|ciatica), las ganas de, los (pies|zapatos|ruidos|ninos|vecinos|gritos), estos, esta (tarea|clase|dieta|gripa|tos|cabeza|espalda|rodilla), este (trabajo, ejercicio, calor, frio, dolor de, horario, trafico), mi (trabajo|jefe|espalda|rodilla|cabeza|horario), tanta tarea, tanto (calor|trabajo|ruido|frio), ese)
  (me) (rompe|rompio|parte|partio) (el corazon, el alma)
  no me lastime|lastimo nada
  (no para de, no deja de) (sangrar)? (llorar|llover|hablar|ladrar)
  (sangre) (de la nariz, tipo, donar, done, analisis, prueba, examen, sacaron)
  (me sacaron, done, donar, sacar, examen de, analisis de, prueba de, muestra de) sangre
  (nariz|encia|encias|regla|menstruacion) ..3 (sangra|sangre|sangrado|sangrando)
  (disparar|disparo) (foto, fotos, ideas, la ansiedad, las ventas, mi ansiedad)
  (pistola) (de agua, de silicon, de juguete, de clavos, de masaje)
  (ataque|infarto) (de risa, casi)
  (casi, por poco, de milagro) (me)? (da|dio|mata|muero|mato) (un infarto, del susto, de un susto)?
  (doy|dar|dando|di|darme|date) (un)? (tiro|balazo) (libre, de esquina, a gol, al aire)
  (suicida) (en (el|la) (juego|cancha))
  (me|te|le) (tomo|tome|toma) (mi|mis|la|las|el|los) (pastilla|pastillas|medicina|medicinas|vitaminas|medicamento) (de, a, diario, en, para, cada, antes, con (agua, comida, leche, jugo, la comida, el desayuno, la cena), y (ya, me siento, hice, dormi, luego))
`);

/** Cuts, burns and bruises that come with cooking, sport and furniture. "On purpose" leaves them standing. */
export const accidents = phrases(`
  (cut, cutting, burn, burned, burnt, burning, hurt, hurting, hit, hitting, scratched, stabbed, bit, bite, bumped, banged, jabbed, poked, nicked, scraped, injured, smacked, injure) (myself|my) ..5 (${cooking})
  (accidentally, by accident, accident) ..2 (cut, burned, burnt, hurt, hit, stabbed, poked, scratched, injured, overdosed) ..3 (myself|my|finger|hand)
  (cutting, chopping, slicing, cooking, shaving, peeling, opening, gardening, ironing) ..5 (cut, burned, burnt, sliced, nicked) (myself|my)
  (cut, burned, burnt, hurt, hit, sprained, broke, twisted, pulled, injured, hurting) my (back, knee, knees, ankle, finger, fingers, thumb, toe, shoulder, foot, hand, elbow, hip, neck, tongue, mouth, lip, hamstring, tooth, pinky, chin, nose, gums, hair) !(on purpose, again because)
  (me)? (corte, corto, cortar, cortarme, queme, quemo, lastime, lastimo, golpee, golpeo, pegue, pego, rasgune, arane, pinche, hice dano, di, heri) ..5 (${cooking})
  me (lastime, lastimo, golpee, golpeo, pegue, queme, corte, hice dano, torci, pego) (en|con)? (el|la|un|una|los|las|mi)? (pie, rodilla, espalda, dedo, mano, codo, cabeza, tobillo, hombro, pierna, cuello, brazo, cadera, muneca, lengua, boca, cara, pata, dedo gordo, dedos, cintura, mesa, puerta, esquina, ojo) !(a proposito, adrede, otra vez a proposito, contra (la pared, el muro, el piso, la puerta), con (un|el) (encendedor|cigarro|cinto))
  (cocinando, picando, cortando, pelando, rasurandome, abriendo, planchando) ..5 (corte|queme|lastime|corto)
`);

export const meant = phrases(`
  on purpose
  purposely|purposefully|intentionally|adrede|intencionalmente
  a proposito
`);

/** Panic, illness worry and thoughts of mortality. */
export const fearOfDeath = phrases(`
  (scared, afraid, terrified, fear, fears, fearful, worry, worried, worries, worrying, anxious, anxiety, phobia, obsess, obsessed, freak out, panic, dread) (of|about|that|over)? (me, my, us, my own, getting sick and, getting cancer and, flying and, choking and)? (dying, death, die, mortality)
  (scared, afraid, terrified, fear, fears, worry, worried, worries, worrying, anxious, convinced, sure, panic, panicked, panicking, thought, thinking, think, believe, swear, felt, feels, feel, like, thoughts, what if, afraid) (of, about, that, like, maybe, as if, for sure)? (i, im, ill, i will, i would, id, i might, i could, i was, we were, my (heart|chest|body) ..2) (am)? (literally)? (going to, gonna, about to, might, could, would, will)? (die, dying, be dead, drop dead, die of) !(by my, on purpose)
  (sure|convinced|certain|thought|like) (im, i was, id, i would, i am) ..1 (dying|die|dead)
  thought ..3 (having|had) a (heart attack, stroke, seizure)
  (death|dying|health|mortality) (anxiety|worry|worries|fears|phobia)
  (worry|worried|worries|worrying|scared|afraid|terrified|anxious|thoughts|thinking|nightmare|nightmares|dream|dreamed|dreamt|dreams|picturing|imagining|picture|imagine|imagined|exposure) ..2 (my, his, her, the, our, someone i love, everyone, people i love, loved ones) <such>? (<kin>|dog|cat|family)? (will, might, could, would, going to, gonna, was, were, is, are)? (die, dying, dead, died, dies, death, get killed, getting killed, being killed)
  (fear, fears, scares me, scary part, phobia) ..2 (dying, death)
  (dying, death) ..2 (normal, universal, common, natural) (fear)?
  miedo (es, era)? ..1 morirme
  (not afraid, unafraid, less afraid, less scared, not scared) of (dying|death)
  (is it, what if its, thought it was, thinking its, feels like, felt like, afraid its, worried its, scared its, convinced its) (a, im having a)? (heart attack, stroke)
  (almost|nearly) (gave me, had) a (heart attack, stroke)
  (panic, panicked, panicking, anxiety, anxious, attack, attacks, exposure, exercise, stairs, treadmill, gym, workout, run, nervous, overthinking, dizzy) ..8 (cant breathe, couldnt breathe, chest pain, chest pains, chest hurt, chest hurts, heart attack, die, dying)
  (chest pain, chest pains, chest hurt, chest hurts, cant breathe, couldnt breathe, heart attack, chest is hurting) ..8 (panic, panicking, anxiety, anxious, doctor said, er said, turned out, it passed, its just, went away, passed, from (coughing, lifting, running), cough, ekg, heartburn, reflux)
  (no|without|less|fewer) chest pain|pains
  (miedo, temor, panico, terror, angustia, ansiedad, preocupa, preocupacion, asusta, fobia) (a|de|por)? (a)? (la muerte, morir, morirme, morirnos, que me (muera, voy a morir, muero), que se (muera|mueran|muere) ..3, que (mi|mis) ..2 (muera|mueran), que me de (un infarto, algo), la idea de (morir, la muerte))
  (pense, crei, pensaba, creia, senti, sentia, siento, sentir, parecia, juraba, convencida, convencido, segura de, seguro de) (de)? (que)? (ya)? (me) ..1 (moria, muero, iba a morir, estaba muriendo, voy a morir, estoy muriendo, morir, iba a dar un infarto, daba un infarto, estaba dando un infarto, moriria)
  (senti|sentia|siento) (morir, morirme, que me muero)
  como si me (fuera a morir, estuviera muriendo, muriera, fuera a dar)
  (ataque|ataques|crisis|ansiedad|panico|nervios) ..6 (me duele el pecho, no puedo respirar, no podia respirar, dolor de pecho, morir, moria, muero, morirme, infarto, dolor en el pecho, duele el pecho)
  (me duele el pecho, dolor de pecho, dolor en el pecho, no puedo respirar, duele el pecho, infarto) ..6 (ansiedad, panico, nervios, ataque, gripa, tos, doctor dijo, estres, ejercicio)
`);

/** Somebody has died, or died by suicide: grief is met with kindness, not with an alarm. */
export const grief = phrases(`
  (killed, hung, hanged, shot, unalived, drowned) <themself>
  (<other>, who, that) ..3 (committed suicide, commited suicide, died by suicide, died of suicide, took (his, her, their) (own)? life, ended (his, her, their) (own)? life, completed suicide, overdosed and died, died of an overdose, died from an overdose, died by overdose)
  (committed suicide, commited suicide, died by suicide, died from suicide, died of suicide)
  (lost, losing, loss, lose) ..5 (to|by|from) (suicide, an overdose, overdose)
  (<kin>, someone, somebody, his, her, their, friends, brothers, sisters, dads, moms, sons, daughters, husbands, wifes, uncles, cousins, kids, a) suicide !(attempt|thoughts|note|plan|watch|pact|pills)
  (suicide) (of|in) (my|our|a|the) (friend|brother|sister|dad|mom|son|daughter|cousin|uncle|family|student|client|coworker|school|neighbor|wife|husband|past)
  a suicide (at|in|on)
  (since, after, before, when, anniversary of, years since, months since) ..4 (suicide|overdose|passed|died|death)
  (died|death|dies) (of|from|by) (an|a|drug)? overdose
  (overdosed|overdose) (and died, and passed, last year, years ago, in ##, when i was, and we lost)
  (my|his|her|our|their) (<kin>|dog|cat|pet) (death|passing|died|passed)
  (thinking|think|thought|thoughts|dream|dreamed|dreams|wrote|writing|talked|talking|talk|cried|crying|sad|upset|grieving|read|reading|processing|process) (a lot, more)? (about|of|over) (my|his|her|the|our|their|grandmas|grandpas|moms|dads) <such>? (<kin>|moms|dads|brothers|sisters|grandmas|grandpas|friends|sons|daughters|husbands|wifes|aunts|uncles|cousins|nanas|babys)? ..2 (dying|death|dead|died)
  (thinking|thoughts|think|talked|talking|wrote|writing|write|read|reading|lecture|class|book) (about|on) (death|dying|mortality) (since, after, because (my|of), in (class|therapy|general|philosophy), for (class|the|my), as part, exercise, and what comes, and (grief|dying|loss|legacy))
  (mi|mis|un|una|el|la|su|que|quien) ..3 (se suicido, se mato, se quito la vida, se ahorco, se colgo, se disparo, se pego un tiro, murio de una sobredosis, murio de sobredosis, cometio suicidio)
  (se suicido, se ahorco, se quito la vida, se colgo)
  (perdi|perdimos|murio|fallecio|muerte) ..5 (suicidio|sobredosis)
  (el|del|su) suicidio (de|del|en)
  (desde, cuando, despues de, antes de) ..2 que ..2 (murio, fallecio, se mato)
  (pienso|pensando|sone|sueno|lloro|llore|escribi|platique|hable) (mucho)? (en|con|por|sobre|de) (la muerte, el suicidio) (de|del) (mi|el|la|su)
  (mi|el|la) (<kin>|perro|gato) (murio|fallecio)
`);

/** Practice given by a therapist that looks death in the face. */
export const assigned = phrases(`
  (practice, exposure, homework, assignment, exercise, script, imaginal, task, worksheet, tarea, ejercicio, exposicion, practica) ..7 (picturing, picture, imagining, imagine, imagined, visualizing, visualize, writing, wrote, write, reading, read, listening, saying, say, thinking, think, imaginar, imaginando, imaginarme, imagine, escribir, leer, escuchar, pensar, visualizar) ..6 (dying, death, die, dead, funeral, cemetery, dies, died, muerte, morir, muriendo, funeral, muera, muere, hurt, hurting, killing, stabbing, muerto, muerta)
  (wrote, write, writing, read, reading, listened, listening, recorded, recording, told, telling) ..3 (about, to, of, on) ..1 (the, when, what, my)? ..3 (trauma, rape, assault, abuse, narrative, accident, attack)
  (trauma, impact, exposure) (narrative, statement, script, account, account, recording) ..8 (raped, molested, hit, assault, abuse, attacked, beat, abused) me?
  (planning, wrote, write, visited, went to, going to, plan) ..2 (obituary, funeral, cemetery, eulogy, living will, grave)
`);

/** Saying that it is not so. What else is said in the message still counts. */
export const denial = phrases(`
  (not, isnt, aint, wasnt, never, no longer, never been, not feeling, not actively, not currently, stopped being, less) (feeling, been, really, actually, at all)? (suicidal, homicidal, going to (kill|hurt|harm|cut) (myself, anyone, anybody, someone, people), gonna (kill|hurt|harm) (myself, anyone, anybody, someone))
  (dont, didnt, doesnt, not, never, wont, no longer, isnt that i, havent, dont ever, neither) (ever|actively)? (want to, wanna, wanted to, wish to, plan to, planning to, plan on, planning on, going to, gonna, trying to, intend to, feel like, think about, thinking about, thinking of, thought about, thought of, have, had, having, considering, felt like, feeling like, need to, have thoughts of, have thoughts about, had thoughts of, have any thoughts of, had any thoughts of, have plans to, have any plans to, have any urge to, have urges to, have the urge to, have a plan to) (die, <harm>, kill myself, hurt myself, end (my life, it all, it), dying, suicide, (any)? suicidal (thoughts, ideation)?, hurt (myself, anyone, anybody, people, others, him, her, them, my <kin>), harm (anyone, others), (any)? (thoughts, urges) (of, about, to) <harm>, jump, jump off anything, do anything to myself, be dead) ((or, and, nor) ..1 (<harm>, myself, anyone, others, anybody, anyone else))? (anymore)?
  (^, ~promise|guarantee i, promise to, that) (wont, would never, will never, never would, never, wouldnt, wouldnt ever, promise not to, promised not to, im not going to, not going to, not gonna, wasnt going to, wasnt trying to) (actually|ever)? (kill myself, hurt myself, harm myself, do anything to myself, end my life, commit suicide, cut myself, hurt (anyone, anybody, someone, people, him, her, them, my <such>? <kin>)) ((or, and, nor) (<harm>, anyone else))?
  (no, zero, without, without any, havent had any, didnt have any, free of, had no, havent had, denies, deny, didnt have, not having, never had, not one, dont have any, not had) (more|active|current|real)? (thoughts, thought, urges, urge, ideas, ideation, plans, plan, intent, intention, desire, thinking, impulses, wish) (of, to, about, for)? ..1 (<harm>) ((or, and, nor, of) ..2 (<harm>, anyone, others))?
  (no, zero, not, without, without any, havent had any, had no, didnt have any, never had, no more, fewer) (suicidal, suicide, sh, selfharm, homicidal) (thoughts, thought, ideation, urges, ideas, feelings, plans, intent)
  (suicidal, suicide, sh, selfharm, dark) (thoughts, urges, ideation, feelings) (are, is, have, were) (gone, going away, gone away, less, better, stopped, not, over, behind, went)
  (suicidal, suicide) (thoughts, urges) (went away, stopped, have stopped, have passed, passed, left)
  (not, isnt, its not, not that, doesnt mean, wasnt) (that)? (i, like i, a, because i, about) (want to, wanna, wanted to, am going to, would)? (die, kill myself, suicide, suicidal, suicide attempt, suicidal thing, hurt myself, wanting to die)
  (stopped, quit, done) (wanting to, thinking about, thinking of, feeling, having) (die, <harm>, suicidal, suicidal thoughts)
  (glad, happy, grateful, thankful, relieved) (that)? (i|im) (didnt, dont, am not, not, survived) (kill myself, die, want to die, go through with it, end it, feel suicidal, suicidal, it)?
  (asked, asks, asking, asked me) ..2 (if|whether|about) ..5 (<harm>, suicidal) ...3 (said no, no, nope, told (him, her, them) no, i dont, im not, im good, im fine, im ok, not)
  not a danger to (myself|anyone)

  // Spanish.
  (no, nunca, tampoco, ya no, jamas, no es que) (me)? (quiero, queria, quisiera, voy a, pienso, pienso en, he pensado en, pense en, tengo ganas de, tenia ganas de, tengo intencion de, planeo, pensaba en, pensaba, tengo pensamientos de, tengo ideas de, dan ganas de, estoy pensando en, quiera, iba a, me dan ganas de, he querido, tengo deseos de, tengo planes de) (morir, morirme, matar, matarme, suicidar, suicidarme, quitarme la vida, lastimarme, lastimar, hacerme dano, cortarme, hacerme nada, la muerte, matar a nadie, lastimar a nadie, hacerle dano a nadie, cortar, hacer dano, suicidio) ((ni|o) ..2 (<harm>, a nadie, hacerme dano, lastimarme, a nadie mas))?
  (no, nunca, ya no) (soy, me siento, estoy, estaba, he estado) (suicida)
  (no tengo, sin, no he tenido, no tuve, ya no tengo, ningun, nada de, no hay, cero) (ningun)? (pensamiento|pensamientos|ideas|idea|ganas|planes|intencion|impulsos|deseos) (suicida, suicidas, de (morir, morirme, matarme, suicidarme, hacerme dano, lastimarme, cortarme, quitarme la vida, lastimar, hacerle dano, hacer dano) (ni (de)? (<harm>, lastimarme, a nadie, hacerme dano))?)
  (no|nunca) me (voy a, quiero, queria) (matar, morir, lastimar, hacer dano, cortar, suicidar, hacer nada)
  (no|nunca) voy a (hacerme (nada|dano), matarme, lastimarme, lastimar a nadie, hacer una locura, cortarme, suicidarme)
  (se me quitaron, se fueron, ya no tengo) (las ganas de, los pensamientos) (de)? (morir|morirme|matarme|suicidas|cortarme|lastimarme)
`);

/** Milestones and moments of not doing it. */
export const recovery = phrases(`
  (#, ##, one, two, three, four, five, six, seven, eight, nine, ten, a, a whole, first, whole, another, many) (day, days, week, weeks, month, months, year, years, hours) (clean, free, sober, strong, without, since (i, my, the) (last)?, with no, no, of no, of not, harm free, cut free, selfharm free) (of|from|any|even)? ..2 (<selfhurt>, <selfkill>, sh, urges, attempt, attempted, relapse, od, overdose)
  (#, ##, one, two, three, four, five, six, a) (day, days, week, weeks, month, months, year, years) (clean, free, sober, strong)
  (clean, recovered, free, recovering) (from) (<selfhurt>, cutting, sh, selfharm)
  (havent, have not, didnt, did not, hasnt, not, never, dont, havent even, no longer, wasnt, refused to, avoided, without, managed not to, haven, am not, im not, resisted, resisting, instead of, rather than, kept from, kept myself from, stopped myself from, stopped, quit) (to, the, any, even, feel the urge to, felt the urge to, had the urge to, had an urge to, felt like, wanted to, want to, wanna, feel like, ever, my)? (urge to, urges to)? (<selfhurt>, relapse, relapsed, self harm, overdosed, attempted, cutting, burned myself, hurt myself) (myself, anymore, again, my ..1 <limb>)? (in, for, since, today, this week, all week, yet, at all, last night, tonight, once, anymore, $, #, ##, even, and used)?
  (urge, urges, thoughts) (passed, went away, are gone, gone, faded, are less, were less, didnt win, got smaller)
  (my|old|the|those|these) scars
  (llevo|tengo|cumpli|cumplo|van|hace|ya|voy) ..4 (sin, que no) (me)? (cortarme, lastimarme, hacerme dano, cortado, lastimado, corto, lastimo, hago dano, autolesionarme, recaer, intentarlo, he cortado, he lastimado, he hecho dano, quemarme)
  (limpia|limpio) (de|desde|hace)
  (no, ya no, nunca, tampoco) me (he, habia, hago, hice, corto, corte, lastimo, lastime, estoy, volvi a, he vuelto a) (cortado, lastimado, hecho dano, dano, cortando, lastimando, a cortar, cortar, lastimar, hacer dano, hacerme dano, cortarme)? 
  (deje, dejado, dejar, pare, evite, logre no, resisti, aguante) (de, las ganas de, el impulso de)? (cortarme, lastimarme, hacerme dano, autolesionarme, hacerlo, cortar)
  (sin, en vez de, en lugar de) (cortarme, lastimarme, hacerme dano, autolesionarme, cortar)
`);

/** What once was, told with its distance. Only where nothing in the message says that it is back. */
export const past = phrases(`
  (used to) (cut, selfharm, self harm, hurt myself, burn myself, cut myself, be suicidal, want to die, wanna die, think about (suicide, dying, killing myself, death, ending it), feel suicidal, wish i was dead, scratch myself, hit myself, cut my <limb>, starve myself, hurt people, have suicidal thoughts, want to kill myself, hate living, hit me, beat me, self injure, overdose, not want to (live, be alive, be here))
  (antes) (me) (cortaba, lastimaba, hacia dano, queria (morir|matar), pegaba)
  (antes) (queria, pensaba en, quise) (morir|morirme|matarme|suicidarme)
  (years ago, year ago, in high school, in college, in middle school, as a kid, as a child, as a teen, as a teenager, when i was (#, ##, little, young, younger, a kid, a child, a teen, a teenager, in (high school, college, school, middle school)), back in (##, the day, high school, college), back then, growing up, in my (twenties, teens, thirties, 20s, past), in ##, last year, long time ago, once tried, my past) ..8 (tried to (kill myself, die, hang myself, end (it, it all, my life), overdose, take my (own)? life), attempted (suicide)?, suicide attempt, wanted to (die, kill myself, end my life, end it all), (was, were, felt, got, being, feeling) (very, really, so)? suicidal, cut|cutting|burned|hurt myself, cutting, selfharmed, overdosed, killed myself, i cut, hit|beat|slapped me, (hit, beat, slapped, choked, spanked) me, thought about suicide, thought about killing myself)
  (tried to (kill myself, die, hang myself, end (it, it all, my life), overdose, take my own? life), attempted (suicide)?, my suicide attempt, suicide attempt, wanted to (die, kill myself, end my life, end it all), (was, were, felt, got) (very, really, so)? suicidal, cut|cutting|burned|hurt myself, selfharmed, overdosed, thought about suicide, thought about killing myself, (hit, beat, slapped, spanked, hits) me, thoughts of suicide, suicidal thoughts, cutting, hurt me) ..6 (years ago, year ago, in high school, in college, in middle school, as a kid, as a child, as a teen, as a teenager, when i was (#, ##, little, young, younger, a kid, a child, a teen, a teenager, in (high school, college, school, middle school)), back in (##, the day, high school, college), back then, growing up, in my (twenties, teens, thirties, 20s), in ##, long time ago, before i got help, before therapy, before rehab, when i was using, when i was drinking)
  my (first|last|only)? (suicide)? attempt (in ##, was (#|##|a|many|over), years ago, when i was, as a)
  (hace (anos, # anos, ## anos, un ano, mucho, mucho tiempo, muchos anos), cuando era (nina|nino|joven|adolescente|chica|chico|pequena|pequeno), de (nina|nino|joven|adolescente), en la (secundaria|prepa|preparatoria|universidad), en el pasado, en ##, en mi adolescencia, cuando tenia (#|##)) ..8 (me (cortaba, lastimaba, quise matar, intente matar, queria morir, hacia dano, queria matar, pegaba, golpeaba, pegaban), intente (suicidarme, matarme, quitarme la vida), quise (morir|morirme|matarme), queria (morir|morirme|matarme), tuve (pensamientos suicidas, una sobredosis), pense en (matarme|suicidarme), intento de suicidio)
  (me (cortaba, lastimaba, quise matar, intente matar, queria morir, hacia dano, queria matar, pegaba, golpeaba, pegaban), intente (suicidarme, matarme, quitarme la vida), quise (morir|morirme|matarme), queria (morir|morirme|matarme), tuve (pensamientos suicidas, una sobredosis), pense en (matarme|suicidarme), intento de suicidio) ..6 (hace (anos, # anos, ## anos, un ano, mucho, mucho tiempo, muchos anos), cuando era (nina|nino|joven|adolescente|chica|chico|pequena|pequeno), de (nina|nino|joven|adolescente), en la (secundaria|prepa|preparatoria|universidad), en el pasado, en ##, en mi adolescencia, cuando tenia (#|##))
`);

/** It is here again, so the past does not excuse it. */
export const nowAgain = phrases(`
  again|lately|still|recently|tonight|nowadays|todavia|ultimamente|ahorita|anoche|sigo
  otra vez
  de nuevo
  (these days, last night, this week, like then, like before, like it did then, coming back, came back, come back, is back, are back, back to that, same feelings, same feeling, same thoughts, feeling it now, creeping back, has returned, have returned)
  ~ok|not|better|fine|good|well|safe|stable|sober|clean|great|happy|alive|recovered|grateful now !(im (ok, better, fine, good, happy, safe, stable), i (know, have, am better, can, use, cope, see), that (im better, i have), doing (better, well, good), its (better, over), things are better, better)
  (volvieron, volvio, regresaron, regreso, estan volviendo, vuelven, vuelve, siguen, sigue, igual que antes, como antes, como entonces, esta semana)
`);

/** What, after a "but", makes a denial or a milestone sound less sure. */
export const turns = phrases(`
  but|however|although|though|except|yet|pero|aunque|excepto|sino
`);
export const signs = phrases(`
  (relapsed|relapse|slipped|slip|urge|urges|tempted|temptation|cravings|struggling|recai|impulsos|impulso|tentacion)
  (wish i (was, were, could, wasnt, didnt), want it (all)? to (stop, end, be over), want to (disappear, sleep forever, not be here, be gone, give up, stop), wouldnt mind)
  (cant (keep, go, live, do, take, stand, handle, stop thinking about it, promise), dont (want to (be here, live, exist, wake up), see (a|the|any) (point|reason|way), trust myself, feel safe, know how (long|much), care (if, what happens, anymore, about living)), scared (of what, i will, i might, ill, im going to, of myself), afraid (of what, i will, i might, ill), thinking about it, think about it, thought about it, keep (thinking|picturing|imagining) (about)? it, keep (thinking|picturing|imagining), could (do it, see myself), almost (did|do), close to it, came close)
  (tired of (living, life, everything, it all, being alive), hopeless, worthless, no (hope, point, reason, way out), give up, giving up, done with (life, everything, it all), nobody would (care, notice, miss), better off, burden, nothing matters)
  (ya no (puedo|aguanto|quiero), no puedo (mas|seguir|prometer), no se si, quiero (desaparecer, que (todo|esto), dormir y no), quisiera (no|desaparecer|dormir), ganas de (desaparecer|no|dejarlo|hacerlo), ganas, sin ganas, cansad, cansada, cansado, harta, harto, tengo miedo de, me da miedo, pienso en (eso|ello|hacerlo), lo (pienso, he pensado, pense), sin esperanza, no le veo sentido, nada tiene sentido, carga, estorbo, casi lo hago, me rindo, mejor sin mi)
`);

/** What the vague phrases may be about instead of a life. */
export const tasks = phrases(`
  thought record
  worksheet|worksheets|exercise|exercises|practice|practices|homework|assignment|journal|journaling|journals|log|logs|diary|breathing|meditation|meditating|meditate
  app|text|texts|texting|message|messages|reminder|reminders|question|questions|form|forms|survey|class|classes|course|job|jobs|work|boss|shift|shifts|schedule|time|times
  gym|diet|project|school|exam|exams|commute|overtime|meeting|meetings|semester|training|workout|workouts|hour|hours|pm|am|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|mornings|morning|evenings
  walk|walks|run|running|running|yoga|stretching|stretches|chores|dishes|laundry|cleaning|traffic|roommate|roommates|coworker|coworkers|customers|group|plan|zoom|exposure|exposures|steps|step|skill|skills|sheet|list|technique|mindfulness
  back|knee|migraine|migraines|tooth|toothache|shoulder|sciatica|surgery|physical|headache|headaches|cramps|hip|foot|feet|neck|arthritis|cough|flu|fever|heat|weather|noise|neighbors|dog|barking|puppy|hairstyle|hair
  tarea|tareas|ejercicio|ejercicios|practica|practicar|hoja|diario|respiracion|meditacion|meditar|registro|mensajes|mensaje|recordatorios|preguntas|trabajo|jefe|jefa|turno|horario|hora|clase|clases|escuela|dieta|gimnasio|gym|proyecto|examen|curso|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|noche|tarde|plan|espalda|rodilla|cabeza|muela|calor|trafico|ruido|vecinos|juego|partido|correr|caminar|caminata|ir|llegar|contestar|responder|escribir|hacerlo|hacerla|terminar|hablar|comer|dormir|cena|cocinar
`);

/** Where somebody dies or kills in a story or a game. */
export const stories = phrases(`
  movie|movies|film|films|show|shows|series|book|books|novel|character|characters|song|songs|lyrics|game|games|gaming|gamer|episode|netflix|podcast|documentary|news|level|levels|zombie|zombies|enemy|enemies|minecraft|fortnite|roblox|valorant|cod|xbox|playstation|ps5|switch|nintendo|dnd|campaign|raid|lobby|respawn|anime|manga|plot|season|actor|villain|opera|play|musical|hulu|tv
  elden ring
  jefe final
  dark souls
  call of duty
  final boss
  boss fight
  video game
  pelicula|peliculas|serie|libro|novela|personaje|cancion|juego|videojuego|capitulo|documental|noticias|noticiero|episodio|anime|telenovela|partida|nivel|temporada
`);

/** Small children hit, kick and bite, which is parenting and no assault. */
export const smallChildren = phrases(`
  toddler|toddlers|tantrum|tantrums|meltdown|meltdowns|preschool|daycare|kindergarten|preschooler|timeout|newborn|berrinche|berrinches|kinder|guarderia|rabieta|rabietas|kinder|prek|horse|goat
  (# year old, # yr old, # yo, time out, special time, terrible twos, the baby, my baby, mi bebe, mi nene, anitos)
  (# anos)
  dog|puppy|cat|kitten|horse|perro|gato
`);

/** Calm found in the moment, or said with distance: exasperation that was met, not a threat. */
export const met = phrases(`
  (walked away, walk away, took a breath, took deep breaths, deep breaths, deep breath, counted to, took # breaths, took ## breaths, breathed, breathing, stepped away, stepped outside, calmed down, cooled off, cooled down, used the, used my, instead, stop skill, time out, took a break, let it go, left the room, went outside, didnt yell, didnt do it, anger log, anger work, anger practice, anger exercise, thought record, noticed (the|my)? (anger, thought), thought log, was so mad, was so angry, so annoyed, so annoying)
  (me sali, respire, respiracion, conte hasta, me calme, me aleje, en vez de, en lugar de, tome aire, practique, registro de enojo, me tranquilice)
`);
