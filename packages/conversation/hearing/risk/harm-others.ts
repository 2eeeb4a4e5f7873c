/** Phrases of threatening, planning or fearing to hurt somebody else. */
import { phrases } from "./vocabulary.ts";

/** Threats with means or a time, thoughts that will not go, a child hurt: heard also with a laugh. */
export const harmOthersPlainly = phrases(`
  // Thoughts, and the fear of acting on them.
  (thinking, thought, think, thoughts, fantasizing, fantasize, fantasies, dreaming, dream, dreams, imagining, imagine, imagined, picturing, picture, obsessing, obsessed, planning, daydreaming, considering, urge, urges, images, impulses, visions, intrusive, keep, close, afraid, scared, terrified, fear) (of, about, with, on, over, to, that, seeing, seeing myself)? ..1 (hurting, killing, stabbing, strangling, shooting, choking, attacking, harming, smothering, drowning, murdering, suffocating, poisoning, shaking, dropping, beating up) <target> !feelings
  (urge, urges, impulse, impulses) to (hurt, kill, stab, strangle, shoot, choke, attack, harm, smother, drown, hit, punch, slap, shake, push, beat up) <target> !feelings
  (thoughts, urges, images, visions, thinking, fear, afraid, scared, terrified, picturing, imagining, keep) (of, about)? ..1 (hitting, throwing, pushing, slapping, dropping, punching) (my, the) <such>? <child>
  (scared, afraid, terrified, worried, scares me, fear, freaking out) (that)? (im, ill, i) (might, could, may, will, would, gonna, going to, am going to)? (snap and)? (lose it and)? (hurt, kill, stab, strangle, shoot, choke, attack, harm, smother, drown, hit, shake, throw, drop, murder, beat) <target> !feelings|at|by
  (perder el control y) (lastimar, golpear, pegarle, matar) <objetivo>
  (lose control, lose it, snap) and (hurt, kill, stab, strangle, shoot, choke, attack, harm, hit, shake, beat) <target>
  what if i (hurt, kill, stab, strangle, choke, smother, drown, shake, drop, harm) (my, the) <such>? <child>
  i (might, could) (hurt, kill) (someone, somebody, people, my (baby, kid, kids, child, children, son, daughter)) !feelings|if|by
  (might, could, may, will, ill) (snap, lose it, lose control) and (hurt, kill, stab, hit)
  (going to, gonna, about to, might, could, will, ill) end up (hurting, killing) <target>

  // Threats.
  (im, i, ^, swear, and, was, am) (going to, gonna, about to, planning to, ready to, plan to) (kill, murder, stab, shoot, strangle, poison, attack, smother, drown) <target> (tonight, today, tomorrow, when, if, with, and, for real, i have, no joke, im serious, $)
  ill (kill, murder, stab, shoot, strangle, hurt) <target> (tonight, today, tomorrow, with, for real, i swear, and i, i mean it)
  (i swear, swear to god) (ill, im going to, im gonna, i will, i) (kill, murder, stab, shoot, strangle, hurt) <target>
  (kill, killing, murder, stab, shoot) <target> (and|then|before) ..2 (myself, me)
  (kill, stab, shoot, murder) <target> (tonight, in (his|her|their) sleep, with (a|my|the) (gun, knife, pistol))
  (shoot, shooting, blow, blowing, burn, burning, bomb, bombing up, down (my, the, this, that, his, her, their)? <such>? (school, work, office, church, building, job, house, store, mall, workplace, place with))
  (bring, bringing, brought, take, taking, took, got, get, getting, grab, grabbing, have, loaded, bought, with) (my, a, the, his, dads, my dads) (gun, knife, pistol, rifle, bat, machete) ..2 (to school, to work, to class, to (his|her|their) (house, place, work, job), for (him|her|them))
  (gun, knife, pistol, bat) ..2 (theyre, hes, shes, they, he, she) (all)? (going to, gonna, will, deserve, deserves) ..1 (pay, die, be sorry, regret)
  (make|making) (him|her|them) all? pay for (what, it)
  (want, wish, need) (him, her, them, my <kin>) dead
  (beat, beating) (the (shit, crap, hell, fuck) out of, up) (him, her, them, my <kin>, someone, people, a kid, kids, that <kin>)
  (beat, stab, choke, strangle) <target> to death

  // A child or someone close was hurt.
  i (hit, slapped, beat, choked, punched, shook, strangled, smacked, kicked, burned) (my, the) <such>? (<child>, <partner>, mom, mother, dad, grandma) !(up, at, in the game, by accident, with a ball, with the ball)
  i (hurt) my <such>? (baby, kid, kids, child, children, son, daughter, toddler) !feelings|by
  (i, im, keep, cant stop, been) (hitting, beating, choking, slapping, hurting) (my, the) <such>? (<child>, <partner>) !feelings|up|with
  (shook, shaking, shake) (my, the) (baby, newborn, infant)

  // Voices.
  (voice, voices, brain, mind, head, something, god, demon, demons) ..2 (tells, tell, telling, says, saying, command, commanding, want, wants) ..1 me to (kill, hurt, stab, attack, harm) <target>

  // Spanish.
  (pienso, pensando, pense, pensar, pensamientos, pensado, ideas, imagenes, impulsos, impulso, fantasias, me imagino, imagino, imaginando, fantaseo, sueno, ganas, miedo, terror, urge, obsesionado, obsesionada, planeando, a punto, capaz) (de, en, con, que)? ..1 (matar|lastimar|apunalar|acuchillar|ahorcar|estrangular|golpear|disparar|envenenar|danar|atacar|asfixiar|ahogar|sacudir) <objetivo>
  (pienso, pensando, pense, pensar, pensamientos, pensado, ideas, imagenes, impulsos, impulso, fantasias, me imagino, imagino, imaginando, fantaseo, sueno, miedo, terror, urge, obsesionado, obsesionada, planeando, a punto, capaz, ganas) (de, en, con, que)? ..1 (matarlo, matarla, matarlos, matarlas, lastimarlo, lastimarla, lastimarlos, apunalarlo, apunalarla, ahorcarlo, ahorcarla, golpearlo, golpearla, golpearlos, dispararle, envenenarlo, envenenarla, hacerle dano, hacerles dano, pegarle, acuchillarlo, acuchillarla, ahogarlo, ahogarla)
  (pienso, pensando, pensamientos, ideas, imagenes, impulsos, ganas, miedo, terror, quiero, voy a, puedo, podria) (de, en)? ..1 (hacerle, hacerles, hacer) dano <objetivo>
  (tengo miedo, miedo, me da miedo, temo) (de|a)? ..3 (lastimar|matar|golpear|pegar|danar|ahorcar) <objetivo>
  (tengo miedo, miedo, me da miedo, temo) (de|a)? ..3 (lastimarlo, lastimarla, lastimarlos, matarlo, matarla, matarlos, pegarle, hacerle dano, golpearlo, golpearla)
  (voy a, quiero, vamos a, pienso, quisiera) (matar|apunalar|acuchillar|disparar|balacear|golpear|envenenar|quemar|lastimar) <objetivo> ..2 (hoy, esta noche, manana, ya tengo, con (un|una|la|el|mi), en serio, lo juro, te lo juro)
  (juro, te juro) que (lo|la|los|las|te|le|les) (mato, voy a matar, voy a golpear, voy a lastimar, rompo)
  (tengo|traigo|llevo|llevar|compre|consegui|agarre|con) (la|una|el|un|mi) (pistola, cuchillo, navaja, machete, arma, rifle) ..2 (para (el|ella|ellos|matar|matarlo|matarla), a la escuela, al trabajo, a su casa, y voy a)
  (voy|ir|vamos) ..2 (balacear, tirotear, quemar, explotar, hacer un tiroteo)
  (le pegue, le pego, le di, golpee, cachetee, sacudi, zarandee, lastime, ahorque) (una cachetada, un golpe, una golpiza, golpes, fuerte, muy feo, duro, con el cinto)? a? (mi|mis|la|el|al) <such>? (<child>, <partner>)
  (les pegue, les pego, le sigo pegando, les sigo pegando) (a mis hijos, a mis ninos, a los ninos, a mis hijas, a mi)
  (las voces, una voz, la voz, mi cabeza, mi mente) ..2 (dice|dicen|pide|piden) que (lo|la|los|le|les)? ..1 (mate, lastime, apunale, ataque, haga dano) 
  (quiero, want to, wanna, voy a, gonna, going to) (kill|hurt|stab|matar|lastimar) (<objetivo>, <target>) (tonight, con, with, en serio, de verdad)
  (hacerlo|hacerla|hacerlos) pagar
`);

/** Wishes to hurt somebody that people also say in exasperation: a laugh, or calm found in practice, takes them back. */
export const harmOthers = phrases(`
  (im, i, ^, swear, and, was, am, id, or, but, really, feel like i) (want to, wanna, going to, gonna, about to, planning to, ready to, need to, wanted to, gotta, itching to, tempted to, plan to, would like to, would love to, like to) (kill, murder, stab, shoot, strangle, choke, hurt, harm, attack, poison, burn, drown, smother, end, unalive) <target> !(feelings, an, a text, with kindness, a message, an email, by saying, over it)
  <want> (kill, murder, stab, shoot, strangle, hurt, harm, attack, poison, smother) <target> !(feelings, an, a text, with kindness, by)
  (i, ill, might) (will, might, may, could, ill)? (murder, stab, shoot, attack, strangle, hurt) <target> !(feelings, an, a text, if, by, when i, a message, with)
  (going to, gonna, about to, will, ill) (hit, punch, slap, beat, smack, hurt, knock out, swing on) (him, her, them, my <such>? <kin>, someone, somebody, people) (in the face, hard, again, tonight, $)
  i feel like (killing, hurting, stabbing, strangling, choking, beating, shooting, attacking, hitting) <target> !feelings
  i (feel like i)? could (kill, hurt) (someone, somebody, everyone, people)
  (feel like, feeling like, felt like, ready for, thinking about) (homicide, murder, homicidal)
  homicidal

  // Spanish.
  (lo|la|los|las|le|les|te) (voy a, quiero, queria, quisiera, pienso, podria, iba a, vamos a) (matar, golpear, lastimar, apunalar, acuchillar, ahorcar, disparar, envenenar, balacear, hacer dano, pegar, romper la cara, partir la madre, madrear, quemar)
  <quiero> (matarlo, matarla, matarlos, matarlas, lastimarlo, lastimarla, lastimarlos, apunalarlo, apunalarla, golpearlo, golpearla, ahorcarlo, ahorcarla, hacerle dano, hacerles dano, envenenarlo, envenenarla, dispararle, pegarle un tiro, acuchillarlo)
  (quiero, quisiera, queria, pienso, voy a, vamos a, iba a, ganas de, necesito) (matar|apunalar|acuchillar|lastimar|golpear|ahorcar|envenenar|disparar|balacear|estrangular) <objetivo>
  (quiero, quiere, want to, wanna, voy a, gonna, going to) (kill|hurt|stab|shoot) <objetivo>
  (want to, wanna, gonna, going to) (matar|matarlo|matarla|matarlos|lastimarlo|lastimarla)
`);
