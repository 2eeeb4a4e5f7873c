/** Recovery and a past long gone, and the signs that it is not gone. */
import { phrases } from "./vocabulary.ts";

/** Milestones and moments of not doing it. */
export const recovery = phrases(`
  ^ no (selfharm, sh, cutting)
  (recovery, recovering, recovered) (from, of) (selfharm, sh, cutting)
  (selfharm, sh, cutting, cut) (free, clean, sober)
  (#, ##, one, two, three, four, five, six, seven, eight, nine, ten, a, a whole, first, whole, another, many) (day,
    days, week, weeks, month, months, year, years, hours) ((clean, free, sober) (of, from), without, since (i, my,
    the) (last)?, with no, no, of no, of not, harm free, cut free, selfharm free) ..2 (<selfhurt>, <selfkill>, sh,
    urges, attempt, attempted, relapse, overdose)
  (#, ##, one, two, three, four, five, six, a) (day, days, week, weeks, month, months, year, years) (clean, free,
    sober, strong)
  (dia, dias, semana, semanas, mes, meses, ano, anos) sin (cortarme, lastimarme, hacerme dano, autolesionarme,
    quemarme)
  (clean, recovered, free, recovering) (from) (<selfhurt>, cutting, sh, selfharm)
  (havent, didnt, hasnt, not, never, dont, havent, no longer, wasnt, refused to, avoided, managed not to, haven,
    am not, im not, resisted, resisting, instead of, rather than, kept from, kept myself from, stopped myself from,
    stopped, quit) (to, the, any, feel the urge to, felt the urge to, had the urge to, had an urge to, felt like,
    wanted to, want to, wanna, feel like, ever, my)? (urge to, urges to)? (<selfhurt>, relapse, relapsed,
    self harm, overdosed, attempted, cutting, burned myself, hurt myself) (myself, anymore, again,
    my ..1 <limb>)? (in, for, since, today, this week, all week, yet, at all, last night, tonight, once, anymore,
    $, #, ##, and used)?
  (urge, urges, thoughts) (passed, went away, are gone, gone, faded, are less, were less, didnt win, got smaller)
  (hurting, cutting, burning, scratching, harming) myself ..3 but not (since, anymore, now, lately)
  (my|old|the|those|these) scars
  (llevo, tengo, cumpli, cumplo, van, hace, ya, voy) ..4 (sin, que no) (me)? (cortarme, lastimarme, hacerme dano,
    cortado, lastimado, corto, lastimo, hago dano, autolesionarme, recaer, intentarlo, he cortado, he lastimado,
    he hecho dano, quemarme)
  (limpia|limpio) (de|desde|hace)
  (no, ya no, nunca, tampoco) me (he, habia, hago, hice, corto, corte, lastimo, lastime, estoy, volvi a,
    he vuelto a) (cortado, lastimado, hecho dano, dano, cortando, lastimando, a cortar, cortar, lastimar,
    hacer dano, hacerme dano, cortarme)?
  (deje, dejado, dejar, pare, evite, logre no, resisti, aguante) (de, las ganas de, el impulso de)? (cortarme,
    lastimarme, hacerme dano, autolesionarme, hacerlo, cortar)
  (en vez de, en lugar de) (cortarme, lastimarme, hacerme dano, autolesionarme, cortar)
`);

/** What once was, told with its distance. Only where nothing in the message says that it is back. */
export const past = phrases(`
  (used to) (cut, selfharm, self harm, hurt myself, burn myself, cut myself, be suicidal, want to die, wanna die,
    think about (suicide, dying, killing myself, death, ending it), feel suicidal, wish i was dead, scratch myself,
    hit myself, cut my <limb>, starve myself, hurt people, have suicidal thoughts, want to kill myself,
    hate living, hit me, beat me, self injure, overdose, not want to (live, be alive, be here))
  (antes) (me) (cortaba, lastimaba, hacia dano, queria (morir|matar), pegaba)
  (antes) (queria, pensaba en, quise) (morir|morirme|matarme|suicidarme)
  (tried to (kill <themself>, take (his, her, their) own? life), attempted suicide) ..2 (years ago, when i was (#, ##, little,
    young, a kid, a child, a teen, in (high school, college)), growing up, in ####)
  (years ago, year ago, in high school, in college, in middle school, as a kid, as a child, as a teen,
    as a teenager, when i was (#, ##, little, young, younger, a kid, a child, a teen, a teenager, in (high school,
    college, school, middle school)), back in (####, the day, high school, college), back then, growing up,
    in my (twenties, teens, thirties, past), in ####, last year, long time ago, once tried,
    my past) ..8 (tried to (kill myself, die, hang myself, end (it, it all, my life), overdose,
    take my (own)? life), attempted (suicide)?, suicide attempt, wanted to (die, kill myself, end my life,
    end it all), (was, were, felt, got, being, feeling) (very, so)? suicidal, cut|cutting|burned|hurt myself,
    cutting, selfharmed, overdosed, killed myself, i cut, hit|beat|slapped me, (hit, beat, slapped, choked,
    spanked) me, thought about suicide, thought about killing myself)
  (tried to (kill myself, die, hang myself, end (it, it all, my life), overdose, take my own? life),
    attempted (suicide)?, my suicide attempt, suicide attempt, wanted to (die, kill myself, end my life,
    end it all), (was, were, felt, got) (very, so)? suicidal, cut|cutting|burned|hurt myself, selfharmed,
    overdosed, thought about suicide, thought about killing myself, (hit, beat, slapped, spanked, hits) me,
    thoughts of suicide, suicidal thoughts, cutting, hurt me) ..6 (years ago, year ago, in high school, in college,
    in middle school, as a kid, as a child, as a teen, as a teenager, when i was (#, ##, little, young, younger,
    a kid, a child, a teen, a teenager, in (high school, college, school, middle school)), back in (####, the day,
    high school, college), back then, growing up, in my (twenties, teens, thirties), in ####, long time ago,
    before i got help, before therapy, before rehab, when i was using, when i was drinking)
  my (first|last|only)? (suicide)? attempt (in ####, was (#|##|a|many|over), years ago, when i was, as a)
  (hace (anos, # anos, ## anos, un ano, mucho, mucho tiempo, muchos anos), cuando era (nina, nino, joven,
    adolescente, chica, chico, pequena, pequeno), de (nina|nino|joven|adolescente),
    en la (secundaria|prepa|preparatoria|universidad), en el pasado, en ####, en mi adolescencia,
    cuando tenia (#|##)) ..8 (me (cortaba, lastimaba, quise matar, intente matar, queria morir, hacia dano,
    queria matar, pegaba, golpeaba, pegaban), intente (suicidarme, matarme, quitarme la vida),
    quise (morir|morirme|matarme), queria (morir|morirme|matarme), tuve (pensamientos suicidas, una sobredosis),
    pense en (matarme|suicidarme), intento de suicidio)
  (me (cortaba, lastimaba, quise matar, intente matar, queria morir, hacia dano, queria matar, pegaba, golpeaba,
    pegaban), intente (suicidarme, matarme, quitarme la vida), quise (morir|morirme|matarme),
    queria (morir|morirme|matarme), tuve (pensamientos suicidas, una sobredosis), pense en (matarme|suicidarme),
    intento de suicidio) ..6 (hace (anos, # anos, ## anos, un ano, mucho, mucho tiempo, muchos anos),
    cuando era (nina, nino, joven, adolescente, chica, chico, pequena, pequeno), de (nina|nino|joven|adolescente),
    en la (secundaria|prepa|preparatoria|universidad), en el pasado, en ####, en mi adolescencia,
    cuando tenia (#|##))
`);

/** It is here again, so the past does not excuse it. */
export const nowAgain = phrases(`
  (again, lately, still, recently, tonight, nowadays, todavia, ultimamente, ahorita, anoche, sigo)
  otra vez
  de nuevo
  (these days, last night, this week, like then, like before, like it did then, coming back, came back, come back,
    is back, are back, back to that, same feelings, same feeling, same thoughts, feeling it now, creeping back,
    has returned, have returned)
  ~doing|ok|not|better|fine|good|safe|stable|sober|clean|great|happy|alive|recovered|grateful now !(im (ok, better,
    fine, good, happy, safe, stable), i (know, have, am better, can, use, cope, see), that (im better, i have),
    doing (better, good), its (better, over), things are better, better)
  (volvieron, volvio, regresaron, regreso, estan volviendo, vuelven, vuelve, siguen, sigue, igual que antes,
    como antes, como entonces, esta semana)
`);
