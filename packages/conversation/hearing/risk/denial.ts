/** Saying that it is not so, and the turn after which it may be so all the same. */
import { phrases } from "./vocabulary.ts";

/** Saying that it is not so. What else is said in the message still counts. */
export const denial = phrases(`
  (pregunto, preguntaron, pregunta) ..6 (<harm>, suicidas, suicidio) ..4 (dije que no, le dije que no,
    contesto que no, conteste que no, respondi que no)
  (dont, didnt, doesnt, never, not, havent) (feel, felt, been, feeling) ..1 (suicidal, homicidal)
  (no, sin, cero, zero, ningunas) ganas de (hacerme dano, lastimarme, cortarme, morir, morirme, matarme)
  (not, isnt, wasnt, never, no longer, never been, not feeling, not actively, not currently, stopped being,
    less) (feeling, been, at all)? (suicidal, homicidal, going to (kill|hurt|harm|cut) (myself, anyone, anybody,
    someone, people), gonna (kill|hurt|harm) (myself, anyone, anybody, someone))
  (dont, didnt, doesnt, not, never, wont, no longer, isnt that i, havent, dont ever,
    neither) (ever|actively)? (want to, wanna, wanted to, wish to, plan to, planning to, plan on, planning on,
    going to, gonna, trying to, intend to, feel like, think about, thinking about, thinking of, thought about,
    thought of, have, had, having, considering, felt like, feeling like, need to, have thoughts of,
    have thoughts about, had thoughts of, have any thoughts of, had any thoughts of, have plans to,
    have any plans to, have any urge to, have urges to, have the urge to, have a plan to) (die, <harm>,
    kill myself, hurt myself, end (my life, it all, it), dying, suicide, (any)? suicidal (thoughts, ideation)?,
    hurt (myself, anyone, anybody, people, others, him, her, them, my <kin>), harm (anyone, others),
    (any)? (thoughts, urges) (of, about, to) <harm>, jump, jump off anything, do anything to myself, be dead) ((or,
    and, nor) ..1 (<harm>, myself, anyone, others, anybody, anyone else))? (anymore)?
  (^, ~promise|guarantee i, promise to, that) (wont, would never, will never, never would, never, wouldnt,
    wouldnt ever, promise not to, promised not to, im not going to, not going to, not gonna, wasnt going to,
    wasnt trying to) (ever)? (kill myself, hurt myself, harm myself, do anything to myself, end my life,
    commit suicide, cut myself, hurt (anyone, anybody, someone, people, him, her, them, my <such>? <kin>)) ((or,
    and, nor) (<harm>, anyone else))?
  (no, zero, without, without any, havent had any, didnt have any, free of, had no, havent had, denies, deny,
    didnt have, not having, never had, not one, dont have any, not had) (more|active|current|real)? (thoughts,
    thought, urges, urge, ideas, ideation, plans, plan, intent, intention, desire, thinking, impulses, wish) (of,
    to, about, for) (my, any, wanting to, ever)? <harm> ((or, and, nor, of) (of, about, to)? (<harm>, anyone,
    others))?
  (no, zero, not, without, without any, havent had any, had no, didnt have any, never had, no more,
    fewer) (suicidal, suicide, sh, selfharm, homicidal) (thoughts, thought, ideation, urges, ideas, feelings,
    plans, intent)
  (suicidal, suicide, sh, selfharm, dark) (thoughts, urges, ideation, feelings) (are, is, have, were) (gone,
    going away, gone away, less, better, stopped, not, over, behind, went)
  (suicidal, suicide) (thoughts, urges) (went away, stopped, have stopped, have passed, passed, left)
  (not, isnt, its not, not that, doesnt mean, wasnt) (that)? (i, like i, a, because i, about) (want to, wanna,
    wanted to, am going to, would)? (die, kill myself, suicide, suicidal, suicide attempt, suicidal thing,
    hurt myself, wanting to die)
  (stopped, quit, done) (wanting to, thinking about, thinking of, feeling, having) (die, <harm>, suicidal,
    suicidal thoughts)
  (glad, happy, grateful, thankful, relieved) (that)? (i|im) (didnt, dont, am not, not, survived) (kill myself,
    die, want to die, go through with it, end it, feel suicidal, suicidal, it)?
  (asked, asks, asking, asked me) ..2 (if|whether|about) ..5 (<harm>, suicidal) ...3 (said no, no, nope, told (him,
    her, them) no, i dont, im not, im good, im fine, im ok, not)
  not a danger to (myself|anyone)

  // Spanish.
  (no, nunca, tampoco, ya no, jamas, no es que) (me)? (quiero, queria, quisiera, voy a, pienso, pienso en,
    he pensado en, pense en, tengo ganas de, tenia ganas de, tengo intencion de, planeo, pensaba en, pensaba,
    tengo pensamientos de, tengo ideas de, dan ganas de, estoy pensando en, quiera, iba a, me dan ganas de,
    he querido, tengo deseos de, tengo planes de) (morir, morirme, matar, matarme, suicidar, suicidarme,
    quitarme la vida, lastimarme, lastimar, hacerme dano, cortarme, hacerme nada, la muerte, matar a nadie,
    lastimar a nadie, hacerle dano a nadie, cortar, hacer dano, suicidio) ((ni|o) ..2 (<harm>, a nadie,
    hacerme dano, lastimarme, a nadie mas))?
  (no, nunca, ya no) (soy, me siento, estoy, estaba, he estado) (suicida)
  (no tengo, sin, no he tenido, no tuve, ya no tengo, ningun, nada de, no hay, cero) (ningun)? (pensamiento,
    pensamientos, ideas, idea, ganas, planes, intencion, impulsos, deseos) (suicida, suicidas, de (la muerte, muerte,
    morir, morirme,
    matarme, suicidarme, hacerme dano, lastimarme, cortarme, quitarme la vida, lastimar, hacerle dano,
    hacer dano) (ni (de)? (<harm>, lastimarme, a nadie, hacerme dano))?)
  (no|nunca) me (voy a, quiero, queria) (matar, morir, lastimar, hacer dano, cortar, suicidar, hacer nada)
  (no|nunca) voy a (hacerme (nada|dano), matarme, lastimarme, lastimar a nadie, hacer una locura, cortarme,
    suicidarme)
  (se me quitaron, se fueron, ya no tengo) (las ganas de,
    los pensamientos) (de)? (morir|morirme|matarme|suicidas|cortarme|lastimarme)
`);

/** What, after a "but", makes a denial or a milestone sound less sure. */
export const turns = phrases(`
  (but, however, although, though, except, yet, pero, aunque, excepto, sino)
`);

/** What may follow the turn. */
export const signs = phrases(`
  (now, lately) (i am, im, i do)
  (tomorrow, tonight, this weekend, someday, soon, one day, next time, manana, algun dia, el fin, luego)
  (relapsed, relapse, slipped, slip, urge, urges, tempted, temptation, cravings, struggling, recai, impulsos,
    impulso, tentacion)
  (wish i (was, were, could, wasnt, didnt), want it (all)? to (stop, end, be over), want to (disappear,
    sleep forever, not be here, be gone, give up, stop), wouldnt mind)
  (cant (keep, go, live, do, take, stand, handle, stop, promise), dont (want to (be here, live, exist, wake up),
    see (a|the|any) (point|reason|way), trust myself, feel safe, know how (long|much), care (if, what happens,
    anymore, about living)), scared (of what, i will, i might, ill, im going to, of myself), afraid (of what,
    i will, i might, ill), thinking about it, think about it, thought about it,
    keep (thinking|picturing|imagining) (about)? it, keep (thinking|picturing|imagining), could (do it,
    see myself), almost (did|do), close to it, came close)
  (tired of (living, life, everything, it all, being alive), hopeless, worthless, no (hope, point, reason,
    way out), give up, giving up, done with (life, everything, it all), nobody would (care, notice, miss),
    better off, burden, nothing matters)
  (ya no (puedo|aguanto|quiero), no puedo (mas|seguir|prometer), no se si, quiero (desaparecer, que (todo|esto),
    dormir y no), quisiera (no|desaparecer|dormir), ganas de (desaparecer|no|dejarlo|hacerlo), ganas, sin ganas,
    cansada|cansado|harta|harto de (todo, vivir, la vida, luchar, seguir), tengo miedo de, me da miedo,
    pienso en (eso|ello|hacerlo), lo (pienso, he pensado, pense), sin esperanza, no le veo sentido,
    nada tiene sentido, carga, estorbo, casi lo hago, me rindo, mejor sin mi)
`);
