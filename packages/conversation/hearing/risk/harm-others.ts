/** Phrases of threatening, planning or fearing to hurt somebody else. */
import { phrases } from "./vocabulary.ts";

/** Threats with means or a time, thoughts that will not go, somebody hurt: heard also with a laugh. */
export const harmOthersPlainly = phrases(`
  // Thoughts, and the fear of acting on them.
  (thinking, thought, think, thoughts, fantasizing, fantasize, fantasies, fantasy, dreaming, dream, dreams,
    imagining, imagine, imagined, picturing, picture, obsessing, obsessed, planning, daydreaming, considering,
    urge, urges, images, impulses, visions, intrusive, keep, close, afraid, scared, terrified, fear, see myself,
    seeing myself, ideas) (of, about, with, on, over, to, that, where i, me, im)? ..1 (hurting, killing, stabbing,
    strangling, shooting, choking, attacking, harming, smothering, drowning, murdering, suffocating, poisoning,
    shaking, dropping, beating up, hurting, slashing, burning) <target> !feelings
  (violent, homicidal, murderous) (thoughts, urges, images, fantasies, impulses)
  (poisoning, poison) ..2 (coffee, food, drink, drinks)
  (almost, nearly) (choked, strangled, smothered, suffocated, drowned, hit, stabbed, shot, killed, hurt, shook) (my, the) <such>? (<child>,
    <partner>, mom, dad, baby)
  i (threw, shoved, slammed) my <such>? (<child>) !(a, the, his, her, out of the way, in the pool, up in)
  scared of myself ...6 (kid, kids, son, daughter, baby)
  (urge, urges, impulse, impulses, thoughts) to (hurt, kill, stab, strangle, shoot, choke, attack, harm, smother,
    drown, hit, punch, slap, shake, push, beat up) <target> !feelings
  (thoughts, urges, images, visions, thinking, fear, afraid, scared, terrified, picture, picturing, imagine, imagining, keep) (of,
    about, im)? ..1 (hitting, throwing, pushing, slapping, punching, kicking) (<my> <such>? <child>,
    <target> (in front of, off, down, into, out, onto))
  (scared, afraid, terrified, worried, scares me, fear, out, feel like, feels like) (that)? (im, ill, i) (might,
    could, may, will, would, gonna, going to, am going to)? (snap and, lose it and, lose control and)? (hurt, kill,
    stab, strangle, shoot, choke, attack, harm, smother, drown, hit, shake, throw, drop,
    murder) <target> !(feelings, at, by)
  (lose control, lose it, snap, black out) (and, or)? (hurt, kill, stab, strangle, shoot, choke, attack, harm, hit,
    shake, beat) <target>
  what if i (lose control and, snap and)? (hurt, kill, stab, strangle, choke, smother, drown, shake,
    harm) <target> !feelings
  what if i (drop, throw) (my, the) baby
  i (might, could, will) hurt my (baby, kid, kids, child, children, son, daughter) if i
  i (might, could) (hurt, kill) (someone, somebody, people, my (baby, kid, kids, child, children, son,
    daughter)) !(feelings, if, by)
  (going to, gonna, about to, might, could, will, ill) end up (hurting, killing) <target> !feelings

  // Threats.
  (im, i, ^, swear, and, was, am) (going to, gonna, about to, planning to, ready to, plan to) (kill, murder, stab,
    shoot, strangle, poison, attack, smother, drown) <target> (tonight, today, tomorrow, when, if, with, and,
    for real, i have, no joke, im serious, $) !kindness
  ill (kill, murder, stab, shoot, strangle, hurt) <target> (tonight, today, tomorrow, with (a, my, the), for real,
    i swear, and i, i mean it, if (he, she, they))
  (i swear, swear to god, swear) (ill, im going to, im gonna, i will, i) (kill, murder, stab, shoot, strangle,
    hurt) <target>
  (kill, killing, murder, stab, shoot) <target> (and, then, before) ..2 (myself, me)
  (kill, stab, shoot, murder) <target> (tonight, in (his, her, their) sleep, with (a, my, the) (gun, knife, pistol))
  (shoot, shooting, blow, blowing, burn, burning) (up, down) (my, the, this, that, his, her, their)? (school, work,
    office, church, building, job, house, store, mall, workplace, place)
  (burn, burning) (his, her, their, the, my, this) ..1 (house, place, apartment, office) down
  (bring, bringing, brought, take, taking, took, got, get, getting, grab, grabbing, have, loaded, bought,
    with) (my, a, the, his, my dads) (gun, knife, pistol, rifle, bat, machete) ..2 (to school, to work, to class,
    to (his, her, their) (house, place, work, job), for (him, her, them))
  (gun, knife, pistol, bat) ..2 (theyre, hes, shes, they, he, she) (all)? (is, are)? (going to, gonna, will,
    deserve, deserves) ..1 (pay, die, be sorry, regret)
  make|making (my <such>? <kin>, everyone, people) (pay, suffer, bleed)
  running (people, someone, him, her) over with my
  want (everyone, everybody, them all, people) ..3 (to die, dead)
  make|making (him, her, them) all? (pay, suffer, bleed, regret it, regret what)
  (hes, shes, theyre, he, she, they) (all)? (is, are)? (going to, gonna, deserve to, deserves to, needs to,
    need to) (die, bleed) (for, tonight, and i, by my, i swear)
  (want, wish, need) (him, her, them, my <kin>) dead
  beat|beating the (shit, crap, hell, fuck) out of (him, her, them, my <kin>, someone, people, a kid, kids, that)
  beat|stab|choke|strangle <target> (to death, until)
  (hit, punch, beat, choke, stab, kick, hold) <target> (down)? until|till ..3 (stops, stop, dead, bleeds, bleed,
    quiet, moving)
  blood on my hands (tonight, soon)

  // Somebody was hurt.
  i (hit, slapped, beat, choked, punched, shook, strangled, smacked, kicked, burned, spanked, shoved) (my,
    the) <such>? (<child>, <partner>, mom, mother, dad, grandma) !(up, at, in the game, by accident, with a ball,
    with the ball, with a snowball, with a pillow, on accident)
  i ..4 (hit, slapped, choked, punched, shook, strangled, smacked, kicked, beat up, stabbed, pushed,
    shoved) my <such>? (<child>, <partner>, mom, mother, dad, grandma, brother, sister) !(up, at, in the game,
    by accident, with a (ball, snowball, pillow), with the ball, on accident, to, on the swing, off, back, away,
    buttons)
  stabbed (my, a, him, her, someone, the) !(toe, back of, at, in the back)
  (bringing, bring) (my, a, the) gun
  (ill, i will, gonna, going to, could) throw (my, the) (baby, kid, toddler, child, son, daughter) (down, out,
    against, off, across, in the (water, tub))
  (fantasize, fantasizing, dream) about my <such>? <kin> dying
  (^, i, and) will kill (him, her, them, my <kin>)
  ill (kill, hurt, stab, shoot) (whoever, anyone who, anybody who)
  <going> put <target> in (the (ground, hospital, morgue), a (grave, coffin, box, body bag))
  (set, setting) (his, her, their, the, my) (house, car, apartment) on fire
  (going to, gonna, want to, wanna, might) run (him, her, them, my <kin>, someone, people) over
  thoughts of violence (toward, towards, against)
  (pulled, pull, pointed, point) a (gun, knife) (on, at) (my, him, her, them, someone)
  (casi, por poco) (ahorco, mato, ahogo, golpeo, lastimo) <objetivo>
  quemar la casa con
  le pegue (muy)? (fuerte, duro, feo) <objetivo>
  i (will, might, could) snap on my (baby, kid, kids, son, daughter, toddler)
  (voice, voices) (say, says) (kill, hurt, stab) <target>
  (wanna, want to) beat <target> up
  (he, she, they, him, her, them, hes, shes, theyre, people) ..8 (im bringing, i am bringing, ive got, i got,
    i have, im getting, im grabbing) (a, my, the) (bat, gun, knife, machete)
  (might, want to, wanna, going to, gonna, about to) do something to (my <such>? <kin>, him, her, them,
    someone) !(help, support, celebrate, show, surprise)
  i hurt my <such>? (baby, kid, kids, child, children, toddler) !(feelings, by)
  (keep, cant stop, been, started) (hitting, beating, choking, slapping, hurting) (my, the) <such>? (<child>,
    <partner>) !(feelings, up, with)
  shook|shaking|shake (my, the) (baby, newborn, infant)
  (left a mark, left marks, left bruises, left a bruise) on (my, him, her)

  // A weapon at hand, and somebody to pay for something.
  (put, putting, empty) ..2 (bullet, bullets, knife, blade, clip) (in, into, through) (<target>, his, her, their)
  (le, les) ..3 (meter, dar, pegar, clavar, meto, doy, pego, clavo, soltar, vaciar) ..1 (balazo, tiro, plomazo, balazos,
    tiros, cuchillada, navajazo, cuchillo, navaja, punalada, pistola)
  <weapon> ...6 ((going to, gonna, will) pay, regret it, (be, so) sorry, wait, waiting (for, outside), pagar, pagan,
    arrepentir, (lo, la, los) (estoy, voy a) (esperando, esperar, buscar))
  ((going to, gonna, will) pay, (waiting, parked, sitting, standing, hiding) ..1 (outside, at, near, in front of) (his,
    her, their, my), las (va, van) a pagar, esperando a, afuera de su, esperandolo, esperandola) ..7 <weapon>|bat

  (got, have, grabbed, brought, holding, with) (my, a, the) (<weapon>, bat, hammer, axe) !(and glove|gloves|ball|balls|helmet) ..4
    (waiting, going, heading, driving,
    walking, outside, on my way) ..3 (his, her, their) (house, place, apartment, job, work, car, door, school)
  (traigo, tengo, llevo, agarre, saque, con) ..1 (<weapon>, bate, martillo) ..2 (voy, vamos, ando, estoy, espero,
    esperando) ..2 (su (casa, trabajo, escuela), buscarlo, buscarla, (por, con) (el, ella) $)

  (use, using, used) (it, this, the knife, the gun) on <target>
  (he, she, they, hes, shes, theyre) is? a? dead (man, woman, meat) (when, if, once, tonight)
  (make, making) sure (he, she, they) never (breathe, breathes, wake, wakes, walk, walks)
  (buscarlo, buscarla, ir por el, ir por ella, lo busco, la busco) ..2 con ..1 <weapon>
  si (lo, la, los) (veo, encuentro, agarro, topo) ..1 (lo, la, los) (mato, quiebro, trueno, voy a matar)

  i ..1 broke (his, her, their, my <such>? <kin>) ..1 (nose, jaw, arm, ribs, teeth, face, hand)
  (get, getting, grab, grabbing, load, loading, loaded) ..1 my (gun, rifle, pistol, knife, machete) !(license, permit,
    back, out
    of the safe)
  (le, les, lo, la, los) (voy a, quiero, vamos a) (cortar, rajar, rebanar) (el cuello, la garganta, la cara, los)
  (ir, voy, llegar, llego) armado|armada
  (lo, la, los, las, le, les) ..3 (hacer|hare) (pagar|sufrir)

  // Voices.
  (voice, voices, brain, mind, head, something, god, demon, demons) ..2 (tells, tell, telling, says, saying,
    command, commanding, want, wants) ..1 me to (kill, hurt, stab, attack, harm) <target>

  // Spanish.
  (pienso, pensando, pense, pensar, pensamientos, pensado, ideas, imagenes, impulsos, impulso, fantasias, imagino,
    imaginando, fantaseo, sueno, ganas, miedo, terror, urge, obsesionado, obsesionada, planeando, a punto, capaz,
    temo) (de, en, con, que)? ..1 (matar, lastimar, apunalar, apunalando, acuchillar, ahorcar, estrangular,
    golpear, disparar, envenenar, danar, atacar, asfixiar, ahogar, sacudir, matando, ahorcando, estrangulando,
    acuchillando, disparando, pegando, atacando, lastimando, golpeando,
    ahogando, hacer dano, hacerle algo, hacerle dano, pegar, aventar) <objetivo>
  (pienso, pensando, pense, pensar, pensamientos, pensado, ideas, imagenes, impulsos, impulso, fantasias, imagino,
    imaginando, fantaseo, sueno, miedo, terror, urge, obsesionado, obsesionada, planeando, a punto, capaz, ganas,
    temo) (de, en, con, que)? ..1 (matarlo, matarla, matarlos, matarlas, lastimarlo, lastimarla, lastimarlos,
    apunalarlo, apunalarla, ahorcarlo, ahorcarla, golpearlo, golpearla, golpearlos, dispararle, envenenarlo,
    envenenarla, hacerle dano, hacerles dano, acuchillarlo, acuchillarla, ahogarlo, ahogarla, pegarle <objetivo>)
  (pienso, pensando, pensamientos, ideas, imagenes, impulsos, ganas, miedo, terror, quiero, voy a, puedo, podria,
    temo) (de, en, a)? ..1 (hacerle, hacerles) dano
  (miedo, temo) ..3 (perder el control, explotar) y (lastimar, golpear, pegarle, matar, hacerle dano) <objetivo>
  (voy a, quiero, vamos a, pienso, quisiera) (matar, apunalar, acuchillar, disparar, balacear, golpear, envenenar,
    quemar, lastimar) <objetivo> ..2 (hoy, esta noche, manana, tengo, con (un, una, la, el, mi), en serio, lo juro,
    te lo juro)
  (juro, te juro, lo juro) que (lo, la, los, las, te, le, les) (mato, voy a matar, voy a golpear, voy a lastimar,
    rompo, reviento)
  (tengo, traigo, llevo, llevar, compre, consegui, agarre, con, lleve) (la, una, el, un, mi) (pistola, cuchillo,
    navaja, machete, arma, rifle) ..2 (para (el, ella, ellos, matar, matarlo, matarla), a la escuela, al trabajo,
    a su casa, a la casa de)
  (voy, ir, vamos, quiero) ..2 (balacear, tirotear, explotar, un tiroteo)
  (le pegue, le pego, le di, golpee, cachetee, sacudi, zarandee, lastime, ahorque, le solte) (una cachetada,
    un golpe, una golpiza, golpes, fuerte, muy feo, duro, con el cinto, con el cinturon, un cinturonazo,
    unas nalgadas)? (a (mi, mis, la, el), al) <such>? (<child>, <partner>)
  les (pegue, pego, sigo pegando) (con el cinto)? a (mis, los) (hijos, ninos, hijas)
  sacudi (al, a mi) (bebe, hijo, hija)
  (las voces, una voz, la voz, mi cabeza, mi mente) ..3 que (lo, la, los, le, les)? ..1 (mate, lastime, apunale,
    ataque, haga dano) (a, $)
  <quiero> (kill, hurt, stab, matar, lastimar) (<objetivo>, <target>) (tonight, con, with, en serio)
  (hacerlo, hacerla, hacerlos) (pagar, sufrir)
`);

/** Wishes to hurt somebody that people also speak in exasperation: a laugh, or calm found in the moment, takes them back. */
export const harmOthers = phrases(`
  // English.
  (im, i, ^, swear, and, was, am, id, or, but, feel like i) (want to, wanna, going to, gonna, about to,
    planning to, ready to, need to, wanted to, gotta, itching to, tempted to, plan to, would like to,
    would love to, like to, will) (kill, murder, stab, shoot, strangle, choke, hurt, harm, attack, poison, drown,
    smother, end, unalive, slaughter, behead) <target> !(feelings, an, a text, a message, an email, by saying,
    over it)
  <want> (beat, choke, hit) my <such>? (<partner>, <child>, mom, dad) !(at, up the, in, to the)
  (quiero, ganas de, voy a) (pegarle, golpear) a (mi, mis) <such>? (<child>, <partner>)
  <want> (kill, murder, stab, shoot, strangle, hurt, harm, attack, poison, smother) <target> !(feelings, an,
    a text, by)
  i (ill, might, will, may, could)? (murder, stab, shoot, attack, strangle, hurt) <target> !(feelings, an, a text,
    if, by, when i, a message, with)
  (going to, gonna) (beat, choke, strangle, stab, shoot, hurt) <target> !(at, in, to, up, feelings, an, a, by, over,
    home, with)
  ill (murder, stab, shoot, attack, strangle, hurt) <target> !(feelings, an, a text, if, by, when i, a message,
    with)
  (going to, gonna, about to, will, ill) (hit, punch, slap, beat, smack, hurt, knock out, swing on, fight) (him,
    her, them, my <such>? <kin>, someone, somebody, people) (up)? (in the face, hard, again, tonight, if, with,
    so bad, $)
  i feel like (killing, hurting, stabbing, strangling, choking, beating, shooting, attacking) <target> !feelings
  i could kill (him, her, them, my <such>? <kin>) and (not, i, get, feel)
  i could (kill, hurt) (someone, somebody, everyone, people) !feelings
  (feel, feeling, felt) (like)? homicidal
  homicidal

  // Spanish.
  si ..2 (lleva, quita, toca, lastima, acerca) ..5 (lo, la, los, las) (mato, voy a matar)
  (lo, la, los, las, le, les, te) (voy a, quiero, queria, quisiera, pienso, podria, iba a, vamos a) (matar,
    golpear, lastimar, apunalar, acuchillar, ahorcar, disparar, envenenar, balacear, hacer dano, pegar,
    (romper, partir) (la cara, la madre, el hocico, los dientes, toda), madrear, quemar, reventar, dar un balazo)
  <quiero> (matarlo, matarla, matarlos, matarlas, lastimarlo, lastimarla, lastimarlos, apunalarlo, apunalarla,
    golpearlo, golpearla, ahorcarlo, ahorcarla, envenenarlo, envenenarla, dispararle, pegarle un tiro,
    acuchillarlo, romperle la cara, darle un balazo)
  (quiero, quisiera, queria, pienso, voy a, vamos a, iba a, ganas de, necesito) (matar, apunalar, acuchillar,
    lastimar, golpear, ahorcar, envenenar, disparar, balacear, estrangular, desgraciar) <objetivo>

  // Both in one sentence.
  <quiero> (kill, hurt, stab, shoot) (<objetivo>, <target>)
  (want to, wanna, gonna, going to) (matar <objetivo>, matarlo, matarla, matarlos, lastimarlo, lastimarla)
`);
