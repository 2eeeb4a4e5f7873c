/** Phrases of being hurt, forced, threatened or held by somebody, and of a phone that is not private. */
import { phrases } from "./vocabulary.ts";

/** Blows. A small child in a tantrum takes them back. */
export const abuseBlows = phrases(`
  // English.
  <abuser> ..6 (hits, hit, hitting, beats, beat, beating, beaten, slaps, slapped, slapping, smacks, smacked,
    punches, punched, punching, kicks, kicked, kicking, chokes, choked, choking, strangles, strangled, strangling,
    bites, bit, shoves, shoved, attacks, attacked, assaults, assaulted, shook, shakes, spits at, spat on, spit on,
    whips, whipped, headbutted, jumped, knocked, stabbed, burned, hit and kicked, kicks and hits) me !(up, on,
    with (a question, another, more, so many, the news, news, a bill, a pillow, a ball, a snowball, facts), out,
    that, at, to it, to the, in a game, in chess, by, like, off, feelings, about, playing, as a joke, again with)
  <abuser> ..2 (beat, beats, beating, beaten, messed, roughed) me up
  <abuser> ..6 (hits, hit, beats, beat, beating, hitting, slaps, chokes, kicks) us !(up, with, with a, at)
  he|she|they ..1 (grabs, shakes, kicks, hits, shoves, chokes) me
  <abuser> ..1 grabs|grabbed me and (shakes, shook, threw, throws, slams, slammed, wont)
  (wont, doesnt, cant) stop (hurting, hitting, beating, touching, following) me
  (mark, marks, bruise, bruises, scratches) (he, she, they) left on my (<limb>, neck, throat, face, back)
  <abuser> ..2 hurting me !(feelings, emotionally, by, with (his|her) words)
  (and, then, keeps, kept) (punched, punches, slapped, slaps, choked, chokes, kicked, kicks, hit, hits, beat,
    beats) me !(up, with, out, that, on, at, to, in)
  <abuser> ..2 (threw, throws, throwing) ..4 at my (head, face)
  beat me up !(inside, mentally, emotionally, about)
  <abuser> ..2 (pushes, pushed, pushing, threw, throws, throwing, slams, slammed, knocked, knocks, drags, dragged,
    pinned, pins, held, holds, tied, shoved, shoves) me (down, into, against, around, across, on the, to the floor,
    to the ground, up against, by (my, the), hard, out of the car, out of bed, and (i (hit, fell, hurt, landed),
    my head), $) !(birthday, for a hug, to sleep, while, a surprise, a party)
  <abuser> ..2 (grabs, grabbed, grabbing, pulls, pulled, yanks, yanked, twists, twisted) (me (by, so hard, hard,
    and shook, and threw, and wont, and slammed), my (hair, arm, neck, throat, face, wrist) (so, and, hard, until,
    when, last, again, $))
  <abuser> ..2 (throws, threw, throwing) ..2 at me
  hand|hands (around, on, at) my (neck, throat)
  <abuser> ..2 (put, puts, lays, laid, putting, raised, raises) (his, her, their, a)? (hand, hands) on me
  <abuser> ..2 (gave, gives, left) me (a black eye, bruises, a busted lip, a, a concussion, marks)
  <abuser> ..2 (broke, busted, bruised, fractured) my (<such>? phone and my)? (arm, nose, rib, ribs, lip, jaw, wrist,
    face, finger, tooth,
    teeth)
  (<partner>, <parent>, he, she, hes, shes, they, stepdad, stepmom, uncle, brother) ..2 (gets, got, is, becomes,
    being, turns) ..1 (physical with me, violent, abusive, physically abusive, physical,
    aggressive with me) !(about, on tv, in the, movie, over, therapy, affection)
  (get, getting, got, gets, being, been, am, im, was) (hit, beat, beaten, slapped, punched, kicked, choked,
    beaten up, beat up, jumped, smacked, strangled) (at home, by (my, him, her, them, a group, kids, some, the),
    up, every, again, last night, when, for, if, $) !(by a pitch, in the game, by the ball, by a car, on)
  (scared, afraid) of getting (hit, beaten, beat) (at home, by, again, $)
  <abuser> ..1 hurts me (physically, again, when (he, she) (drinks, is drunk, gets mad, gets angry), every,
    at night, badly, bad, so, $)
  (<partner>, <parent>, he, she, hes, stepdad, stepfather, uncle, they) hurt|hurting me (again, last night, bad,
    badly, physically, yesterday, this morning, tonight, so bad)
  bruises (from (him, her, my, last night, where), he, she, where (he, she))
  (black eye, busted lip, lip, broken nose) ..2 (from (him, her, my), he, she)

  // Spanish.
  <abuser> ..3 me ..1 (pega, pego, pegan, pegaron, pegaba, golpea, golpeo, golpean, golpearon, golpeaba, patea,
    pateo, pateaba, cachetea, cacheteo, jalonea, jaloneo, avienta, avento, aventaba, empuja, empujo, estrangula,
    estrangulo, ahorca, ahorco, asfixio, quemo, quema, maltrata, maltrato, muerde, mordio, lastima, lastimo,
    sacude, sacudio, escupe, escupio, agarra a golpes, agarro a golpes, agrede, agredio, arrastra, arrastro,
    apunalo, pisoteo, pone la mano encima, puso la mano encima, da golpes, dio golpes, da cachetadas,
    dio una cachetada, dio una golpiza, agarra del (cuello, pelo, brazo), agarro del (cuello, pelo, brazo),
    agarra por el cuello, agarro por el cuello, apreto el cuello, aprieta el cuello, levanta la mano,
    levanto la mano, hace dano, hizo dano, jala del pelo, jalo del pelo, jala el pelo, jalo el cabello,
    jalo del cabello, dejo moretones, dejo un ojo morado, alza la mano, rompio la nariz, tumbo) !(el dedo,
    la rodilla, el pie, con (la, el, su) (pelota, balon, juguete, almohada), la mano en, sin querer, con (sus,
    su) (palabras, comentarios), la gripa, el covid, jugando,
    la espalda, un susto, un grito)
  me (golpeo, pego, pateo, ahorco, empujo, avento, jalo, jaloneo, cacheteo, estrangulo, quemo, mordio, lastimo,
    maltrato, agarro a golpes, dio una cachetada, dio una golpiza, puso la mano encima, pega, golpea, maltrata,
    avienta, empuja, patea, jalonea) (del (pelo, cabello, brazo), por las escaleras, contra la pared, muy fuerte,
    muy feo, bien feo, otra vez, anoche, ayer, mucho)? (mi, el, su) <such>? (<partner>, <parent>, <relative>)
  me (golpea, golpean, golpearon, golpeaba, patea, cachetea, cacheteo, jalonea, estrangula, estrangulo, maltrata,
    maltratan, agrede, agredio) !(la, el (sol, calor, aire))
  ~gripa|sol|ansiedad|viento|luz|aire|calor|frio|agua|tristeza me (pega, pegan, pegaron, pegaba) ($, cuando, si,
    mi, todos, todas, en la cara $, en la cara y, enfrente, y, muy feo, feo, otra vez, anoche, a veces, seguido,
    con (el cinto, el cinturon, un cable, el cable, la mano, el puno, un palo, la chancla, lo que), por todo,
    por nada, casi, cada, y me)
  me pego (mi (<partner>, <parent>, <relative>), anoche, otra vez, enfrente de, una cachetada, con (el cinto,
    el cinturon, el puno, un palo, el cable), en la cara $, en la cara y, en la cara otra, bien feo, muy feo)
  me (pegan, pegaron, golpean, golpearon, maltratan, patean) !(la, el, con (el, la) (balon, pelota), covid, gripa,
    las ganas, un susto, un grito)
  me (agarra, agarro, agarraron) a (patadas, golpes, cachetadas, cinturonazos)
  me (apreto, aprieta, apretaba) (el cuello, la garganta)
  me (dio, da, dan, dieron) (una golpiza, golpes, cachetadas, una cachetada, punetazos, patadas, una patada,
    un punetazo, de golpes)
  (avienta, avento, tira, aventaba) (cosas, platos, el telefono, el celular, lo que (encuentra, tenga))
  me (puso, pone, levanta, levanto) la mano
  me ..1 (jalo, jala, agarro, agarra, avento, avienta, empujo, empuja, azoto, azota, arrastro, arrastra, estrello,
    tumbo,
    tiro) ..2 (del (pelo, cabello, cuello), contra (la, el, una), escaleras, al (piso, suelo), y me (cai, avento,
    golpeo, pego,
    lastime, rompio, pateo, azoto))
  (es, se pone, se vuelve, se puso) ..1 (violento, violenta, agresivo conmigo, agresiva conmigo, abusivo conmigo,
    abusivo) (conmigo, cuando, y, $)
  (vivo, sufro, hay, victima de, situacion de) ..1 (violencia, maltrato) (domestica, en casa, en mi casa,
    intrafamiliar, familiar, fisica)
`);

/** Forced, held, or afraid of a person: never taken back. */
export const abuse = phrases(`
  // English.
  (rape, rapes, raped, raping, molest, molests, molested, molesting, groped, gropes, groping, assaulted, drugged,
    roofied, trafficking, trafficked) me
  <abuser> ..4 (abuses, abused, abusing, stalks, stalking, stalked, blackmails, blackmailing, threatens,
    threatened, threatening) me !(of my, with (divorce, grounding, taking), to be, about the)
  (i (have been, was, am, had been, got, get, did get), im being, was, got, have been, getting) ..1 (raped,
    molested, sexually assaulted, sexually abused, groped, gang raped, physically abused, abused by, trafficked,
    stalked)
  (force, forced, forces, forcing, make, made, makes, making, pressured, pressures) me ..1 (have, having, do,
    doing, sleep, perform) (sex, sexual, sleep with, things i (dont, didnt), with him, it with him, oral, favors)
  <abuser> ..1 (forced, forces, forcing) me (on, into it, down, $)
  forced|forces|forcing (himself, herself, themselves) on me
  <abuser> ..2 (had, has, have, having) sex with me (while, when i (was asleep, said no, didnt), without)
  sex ..2 (when i say no, when i said no, against my will, without my consent, when i say no, if i dont want)
  <abuser> ..2 (wont, wouldnt, doesnt, didnt) stop (touching me, when i say no, when i said no, following me)
  (touch, touches, touched, touching) me (inappropriately, sexually, down there, where, there, when im asleep,
    when i was asleep, when i was sleeping, when im sleeping, without my, and i didnt, and i said no, at night,
    against my, in my sleep, in ways, in places, when i was little, when i was a, as a kid, again, when nobody)
  (dad, stepdad, father, stepfather, brother, stepbrother, uncle, cousin, grandpa, grandfather, boss, teacher,
    coach, pastor, priest, neighbor) ..5 touches|touched|touching me
  touches|touched|touching my (private, privates, private parts, breasts, body without)
  used to (touch, rape, molest) me
  (was, got, been) assaulted !(on tv)
  assaulted me
  (ex, he, she) ..3 (outside, in front of) my (house, apartment, work, window, door)
  (locked, locks) me (in, out of the house at night)
  (owns|own) me
  i cant leave (him, her, or he, or she)
  (get away, escape, run away, run) from (my <such>? (<partner>, <parent>), him, her) ..6 (kill, hurt, hit, before,
    safe, hits)
  (hes, shes, he is, she is) (going to, gonna) (kill, hurt, beat) me ..3 (scared, afraid, help, please)
  ^ me (forzo, toca) $
  (pulled, pulls, pulling, yanked, yanks) my hair (out)? !when i
  (threatened, threatens, threatening) (my, our) (kids, kid, son, daughter, family, mom, baby)
  (he, she, my ex, the guy, a man, this man) ..1 (follows, followed, following) me (home)?
  broke into my (house, apartment, car, home)
  (a man, a guy, someone, he, some guy) grabbed me
  i was (attacked, jumped, mugged, followed) (last night, today, yesterday, walking, on, by, at, $)
  (live, living) in fear of (my, him, her)
  (hide, hiding) from my (<partner>, <parent>)
  (took, takes, hid, hides, stole) my (phone, keys, wallet, id, passport, money) and (my, wont, he, she)
  wont give me money
  (im, i am) locked (in, up)
  not allowed to (leave, go out, see anyone, talk to anyone, have friends, use the phone) (the house, $,
    without him)
  i cant leave (he, she, him, her)
  me da con el (cinto, cinturon, cable, palo, zapato)
  me (agarro, agarra, tomo, apreto) (del cuello, por el cuello, del pelo)
  me (escupio, persigue, vigila, sigue a todos lados) (mi (<partner>, <parent>, ex))?
  (ex, esposo, novio) ..1 (me persigue, me sigue, entro a mi casa, se metio a mi casa, me vigila)
  me quiere matar mi (ex, <partner>)
  me drogaron|drogo
  (<partner>, <parent>) ..1 nos (pega, golpea, pego, golpeo, maltrata, amenaza, golpeaba, pegaba)
  (<partner>|<parent>|<relative>) ..1 me (jala, jalo) (el|del) (pelo, cabello)
  (pavor, terror) a (mi <such>? (<partner>, <parent>), el $)
  me (dejo, hizo) ..2 (morado, moretones, moreton, morada)
  (<partner>, <parent>) ..1 forced me !(to (try, eat, watch, go, rest, relax, take, see, exercise, clean, laugh, get))
  (stepdad, stepfather, uncle, cousin, stepbrother, grandpa, grandfather, landlord) ..1 (comes, came, sneaks,
    snuck) ..1 (in, into)
    my (room, bed)
  (miedo, insegura, inseguro) en (mi, la, esta) casa
  <abuser> ..1 (touched, touches, touching, groped, grabbed, kissed) me ..2 (sleep, sleeping, asleep, while, without,
    drunk,
    against, even though, private)
  <abuser> ..2 me (forzo, forza, fuerza) !(a (descansar, comer, salir, ir, caminar, hacer (ejercicio, la)))
  (he, she, they, <partner>, <parent>) ..2 (checks, reads, goes through, monitors, looks at) (it, my (phone, texts,
    messages))
  me (quiso, trato de, intento) (ahorcar, matar, violar, golpear, asfixiar, estrangular, pegar, besar a la fuerza)
  (watches, watched, watching, films, filmed, filming) me (shower, showering, undress, undressing, sleep, change, bathe)
  <weapon> ..6 (says, said, saying) ..3 (regret|leave|leaving)
  (something, pill, drug, drugs, algo) (in, into, en) (my, mi) (drink, bebida, vaso, copa)
  woke up ..3 (naked, undressed, without (my)? (clothes, pants, underwear), no clothes, my clothes off)
  (use, uses, used, took, takes, came, comes, swung) ..1 (belt, cord, stick, paddle, hanger, bat, knife, hammer, fists) (on, to,
    at) me
  (came, comes, coming) (at, after) me with ..1 (<weapon>, belt, cord, stick, bat, hammer, fists)
  me (escondi, escondo, encerre, encierro) en (el, la, mi) (bano, cuarto, closet, carro, recamara) ..3 (borracho, tomado,
    enojado, gritando, golpeando, rompiendo, pegando)
  si (lo, la, le, me) (dejo, voy, denuncio, digo, salgo, separo, cuento) ..3 me (mata, golpea, pega, va a (matar, pegar,
    golpear, encontrar, buscar, quitar), quita a, busca, encuentra)
  no me (deja, dejan) salir ni
  me (fuerza, forza, obliga, obligan, fuerzan, obligaba) a ..4 que no (quiero, queria)
  (dad, stepdad, father, stepfather, brother, stepbrother, uncle, cousin, grandpa, grandfather, he, roommate, landlord,
    teacher, coach) ..1 (comes, came, coming, sneaks, snuck, sneaking, gets, got, climbs, climbed) ..1 (in, into) my
    (room, bed) ..2 (night, when, while, drunk, naked)
  (outside, wont leave, coming over, yelling, screaming, drunk, scared) ..5 (got, has, have, with, holding) ..1
    (gun, knife, bat, machete, pistol, weapon) !(collection, safe)
  (afuera, gritando, borracho, tomado) ..5 (tiene, trae, con) (un, una, el, la) (cuchillo, navaja, pistola, machete,
    arma)
  (padrastro, papa, tio, primo, hermano, hermanastro, abuelo, padrino, casero, vecino, el) ..1 (entra, entro, entraba, viene,
    vino, (se) (mete, metio, metia)) ..1 (a, en) mi (cuarto, cama, recamara, habitacion) ..4 (noche, cuando, mientras, borracho,
    tomado, desnudo, toca, tocar)
  estoy encerrada|encerrado
  escondo|esconderme|escondiendome de mi (<parent>, <partner>)
  (he, she, they, my <such>? <partner>) (pulled, pulls, yanked, dragged) my (hair, arm)
  (he, she, someone, a man) ..5 and grabbed me
  (threatens, threatened, threatening) to (hurt, kill, take, hit, beat) (the, my, our) (kids, kid, son, daughter,
    baby, children, family, mom, dog)
  (forces, forced, forcing, makes, made, making) me (to)? (touch, kiss, undress, strip, watch, perform, lick, suck,
    show)
  <partner>|<parent>|<relative> me (toca, tocaba) (en la, en las, por las, de noche, todas)
  <partner>|<parent> burns|burned me
  forced to (stay, live, sleep, be) with (him, her, my)
  (force, forces, forced, forcing) me to do (things, stuff, it)
  before (he, she) (kills, hurts, beats) (me, us)
  follows me (everywhere, home, to work, around and)
  (showed, shows, keeps showing) up (at my (work, house, job, place, door) (again, uninvited, and wont, screaming,
    drunk))
  sexually (abuse, abused, abuses, assault, assaulted, assaults, harass, harassed, harasses, harassing) me
  threatens|threatened|threatening to (kill, hurt, hit, beat, shoot, stab, harm, burn, choke, rape, find) (me, us)
  (hell, shell, theyll, will, would, gonna, going to, hed, shed) (kill, hurt, beat, shoot, find) (me, us) if (i,
    we) (leave, left, tell, told, talk, go to the (police, cops), call the (police, cops), try to leave,
    say anything, say no, report, run, divorce, scream, file, break up)
  if i (leave, left, tell, talk, report, divorce) ..5 (take, takes, taking) (my, the, our) (kids, children, baby, son, daughter)
  (takes, took, keeps, controls) my (paycheck, paychecks, wages, debit card, bank card)
  if i (leave, tell, talk, say anything, call, report, try, say no) ..4 (hell, shell, theyll, he will, she will,
    hes going to, hes gonna, will) (kill, hurt, beat, find, shoot) (me, us)
  (scared, afraid, terrified, worried, think, sure, know, convinced) (that)? (hes, shes, he, she, hell, shell,
    they, theyll, theyre, my <such>? (<partner>, <parent>, <relative>)) ..1 (will, is, might, could, would, may,
    going to, gonna)? (going to, gonna)? (kill, hurt, hit, beat, shoot, attack, come after, choke, rape) (me,
    us) !(if im late, if i forget, feelings)
  (pulled, pointed, pointing, points, held, holds, waved, waves) ..1 (gun, knife, weapon) (on, at, to) me
  (scared, afraid, terrified, frightened) of (my <such>? (<partner>, <parent>, uncle, brother, stepbrother), him,
    her, them) !(leaving, dying, finding, being, judging, losing, seeing, getting sick, thinking, not, hating,
    saying, getting mad, driving, in, crying, cheating, knowing, moving, growing, going, rejecting, having,
    falling, asking, reading, at school)
  (scared, afraid, terrified, dont want, cant, not safe, unsafe) (to, for me to)? (go, be, come, going,
    being) back? home (because (he, she, my, of), tonight, with him, to (him, my <partner>), he, anymore because, $)
  (scared, afraid, terrified) to (leave, be alone with, be around, sleep next to, be near, break up with,
    say no to) (him, her, my <such>? <kin>) !alone
  (scared, afraid, terrified) of what (he, she, they, my <such>? (<partner>, <parent>), hell, shell) (will, might,
    could, would, is, does, gonna)? (going to, gonna)? do (to me, if i leave, if i tell, when he, when she, next,
    if he finds, to us, to my kids, $)
  (dont feel, not, never feel, didnt feel, isnt, arent, dont feel very, not feeling) safe (at home,
    in my (own)? (home, house), with (him, her, my <such>? (<partner>, <parent>)), around (him, her,
    my <such>? (<partner>, <parent>)), in this house, living (here, with), here with, in this relationship)
  unsafe (at home, with (him, her, my), around (him, her, my), in my own)
  im not safe (here, now, tonight, $)
  dont feel safe (tonight, now, here, $)
  (<partner>, he, she, hes, shes, they, and) ..1 (wont, doesnt, wouldnt, never, not) (let, lets,
    letting) me (leave $, leave the (house, apartment, apt, room, car, bedroom, bathroom, building), leave the house,
    leave (him, her), out of the house, see (a doctor, anyone, my (family, friends, mom, kids)), talk to (anyone, my),
    have (money,
    my phone, a phone, friends, a job), use my phone, go anywhere, go outside, go out, work, eat, sleep) !early
  (locks, locked, locking, keeps, kept, trapped, traps) me (in (the, my, a)? (room, house, bathroom, closet,
    basement, bedroom, apartment, here, garage), inside, locked)
  (he, she, they, my <such>? <partner>, <partner>) ..1 (controls, tracks, monitors) (everything i, my every,
    every move, my (location, car), all my money, my money, who i, where i, what i wear, what i do, all the money,
    my phone)
  (in, leave, escape, leaving, trapped in, stuck in) (an, this, my) (abusive, violent) (relationship, marriage,
    home, house, household, family, situation) !(for years, years ago)
  (im, being, am) ..1 (abused, stalked, trafficked, held against, held hostage)
  (broke, breaking, kicked, broke down, banging on) (into, in, down)? (my, the) (house, apartment, door,
    window) ..4 (threatened, hit, scared, hurt, tried to, wont leave, screaming)
  (scared, afraid, terrified) ..5 with (my <such>? (<partner>, <parent>, uncle, brother), him) !(at the)
  (scared, afraid) to be home alone with
  (make, makes, made, making) me do (stuff, things) (i dont, i didnt, that i)
  keeps forcing me $
  (touches|touching|touched) us
  no puedo salir ..5 no me deja
  (hiding, hid, locked myself) in (the, my) (bathroom, closet, car, room, bedroom) (from, because (he, she), he,
    she, hes, shes, until (he, she))
  (<partner>, <parent>, he, she, stepdad, uncle, babysitter) ..1 (hits, hit, beats, beat, abuses, hitting, beating,
    hurting, hurts, abusing, molests, molested, molesting, choked, punched, touches, touched) (my, the, our,
    a) <such>? (kids, kid, son, daughter, baby, children, mom, mother, sister, brother) !(feelings, at, up)

  // Spanish.
  me (viola, violo, violaron, violaba, violan, manosea, manoseo, manoseaba, toquetea, toqueteo, acosa, amenaza,
    amenazo, amenazan, amenazaron, amenazaba, encierra, encerro, encerraba,
    secuestro) (con matarme)? !(la privacidad, mi privacidad, con (correrme, despedirme, reprobarme, castigarme,
    quitarme el (celular|telefono), divorcio))
  abuso|abusa|abusaba|abusaron|abusan|abusado|abusando sexualmente? de mi !(tiempo, confianza, buena, bondad,
    paciencia, horario, trabajo)
  (abuso sexual, abusada, abusado sexualmente, fui violada, fui violado)
  me toco|toca|tocaba|tocan|tocaron (sin (mi, permiso, que), a la fuerza, cuando era, cuando tenia, mis partes,
    las partes, partes, abajo, indebidamente, inapropiadamente, donde no, los pechos, de una forma, de manera,
    y yo no, mientras, cuando (duermo, estoy dormida))
  (mi, su) <such>? (<parent>, <relative>, amigo, vecino, jefe, maestro) me (toca, toco, tocaba) (cuando, $, sin,
    por, mientras, de noche, en la noche, y, mis, las, los)
  <abuser> ..2 me (forzo, forza, fuerza, obligo, obliga, obligaba, forzaba) ($, a (tener, hacerlo, hacer (cosas,
    el amor), acostarme, estar con, hacerlo, dormir con, tocarlo))
  me (forzo, forza, obligo, obliga, obligaba) a (tener (relaciones, sexo), acostarme, estar con el, hacerlo,
    hacer cosas que no)
  (relaciones, sexo) (a la fuerza, sin mi consentimiento, aunque no quiero, aunque yo no, obligada, por la fuerza)
  (va a, iba a, puede, capaz de, amenaza con, amenazo con) (matarme, golpearme, lastimarme, hacerme dano,
    quitarme a mis hijos, pegarme) (si (lo, la, me, le, digo, hablo), $, a mi)
  (miedo, temo) (de, a)? que (mi (<partner>, <parent>), el, ella)? ..2 me ..1 (mate, golpee, lastime, pegue,
    haga dano, haga algo, va a matar, va a pegar, viole)
  me (va a, quiere) matar si (lo dejo, me voy, la dejo, hablo, digo, le digo, denuncio, lo denuncio, llamo,
    trato de)
  (ex, esposo, marido, novio, pareja, padrastro) ..1 (me quiere matar, quiere matarme, me va a matar) !(si llego,
    cuando vea, si se entera)
  (tengo, tenemos, tenerle, siento, tenia) (mucho, mucha, tanto)? miedo (a, de) (mi (<partner>, <parent>), el $,
    el y, ella $, el cuando, su) !(a que, de que, se)
  le tengo (mucho, mucha, tanto)? miedo ($, porque, y, cuando, desde)
  me da (mucho)? miedo (mi (<partner>, <parent>), el $, estar (sola)? con (el, mi), quedarme (sola)? con (el, mi),
    regresar a (la, mi)? casa, llegar a (la, mi)? casa, volver a (la, mi)? casa) !se
  miedo (de, a) (regresar, volver, llegar, ir, estar) (a, en)? (la, mi)? casa (porque, con (el, mi), $)
  no me deja|dejan (salir (de la casa, sola, a ningun, ni a, sin, $), ver a mi, hablar con (mi, nadie, mis),
    trabajar, tener (telefono, celular, amigas, amigos, dinero), usar (el, mi) (telefono, celular), irme, ir a ver)
  me (obligaron, forzaron) a (tener (sexo, relaciones), hacer cosas)
  (vivo, vivir, viviendo) con miedo de (mi, el)
  me pegaron (en mi casa, otra vez, anoche, mis papas, entre)
  me (tiene, tienen) (encerrada, encerrado, amenazada, amenazado, controlada, secuestrada, vigilada)
  no (estoy, me siento) (segura, seguro, a salvo) (en (mi, la)? casa, con (el, mi <partner>, mi <parent>),
    aqui con, viviendo)
  (esposo, marido, novio, pareja, papa, mama, padrastro, el, ella, ex) ..1 (le pega, le pego, golpea, golpeo,
    abusa, abuso, maltrata, les pega, les pego) (a, de) (mi, mis, nuestros, los) (hijo, hija, hijos, hijas, mama,
    ninos, hermana, hermano, bebe, madre)
  me (apunto, apunta, amenazo) con (una, la, un, el) (pistola, arma, cuchillo, machete, navaja)
  (escondida, escondido, encerrada) en (el, la, mi) (bano, cuarto, closet, carro) ..3 (el, mi esposo, mi papa,
    porque, de el)
`);

/** Threats told of. A laugh takes them back, as in "my mom says shell kill me lol". */
export const abuseThreats = phrases(`
  (he, she, they, my <such>? <partner>) (will, gonna, going to, is going to, is gonna, would) (hurt, beat, kill) (me,
    us) !(if (im late, i forget, i dont, i miss, i fail, i get), feelings)
  <abuser> ..3 (says, said, saying, told me, texted, tells me, swore, swears, promised, yelled,
    screamed) (that)? (he, she, they, hes, hell, shell, hed, shed, theyll, ill, im, shes, theyre) ..2 (kill, hurt,
    beat, shoot, find, stab, choke, burn) (me, us) !(if (im late, i forget, i dont, i miss, i fail, i get, i lose,
    we lose, i bring, i didnt))
  (dice, dijo, dijeron, diciendo, jura, juro, grito, grita, amenaza con, amenazo con) que? (me, nos) (va a, iba a,
    van a) (matar, golpear, lastimar, pegar, hacer dano, quemar, encontrar) !(si (llego tarde, no limpio, repruebo,
    no hago, olvido, no termino, se me olvida, no lavo))
`);

/** Somebody else reads the phone. */
export const watched = phrases(`
  (he, she, they, hes, shes, my <such>? <kin>, him, her) ..3 (reads, read, reading, checks, check, checking, sees,
    see, seeing, looks at, look at, goes through, go through, going through, monitors, tracks, watches, has, took,
    takes, finds, find) ..1 (my, this, the, these, my whole) ..1 (phone, phones, texts, text, messages, message,
    cell)
  (he, she, they, hes, shes, my <such>? <kin>) (will, might, could, can, would, gonna, hell, shell) (see, read,
    find, check) (this, it, these, them, my (phone, texts, messages), the (phone, texts, messages))
  (revisa, checa, ve, lee, quita, agarra, vigila, esculca, mira, revisan) (el, mi, los, mis) (telefono, celular,
    cel, mensajes, textos, whatsapp)
  (puede, va a, pueda) (ver, leer, revisar) (esto, mis mensajes, los mensajes, mi telefono, el telefono, mi celular)
  (my, the, mi, el) (phone, telefono, celular) (isnt, no es, no esta) (safe, private, mine, seguro, privado, mio)
  (he, she) is listening
  if|when (he, she, they) (sees, finds, reads) (this, it, these, out)
`);

/** A request not to write or call. */
export const silence = phrases(`
  (dont, never, stop, cant, no) ..1 (text, texting, reply, replying, write, writing, call, calling, message,
    messaging, respond, responding, answer, answering, contact, send) (me, back, here, this number, to this,
    anything, again, now, tonight, any, because, he, she, or, until, when, at, $)
  (cant, no puedo) (talk, text, hablar)
  not safe to (text, reply, talk, write, call)
  delete|deleting|erase this|these
  no me? (escribas, escriban, contestes, contesten, respondas, respondan, llames, llamen, mandes, manden, textees,
    texteen, marques, marquen, mensajees, envies, envien)
  no (es seguro, puedo) (escribir, hablar, contestar, que me escribas)
  (borra, borrare, voy a borrar) (esto, estos, los mensajes)
`);
