/** Phrases of hurting oneself without meaning to die: past, present or urge. */
import { phrases } from "./vocabulary.ts";

export const selfHarm = phrases(`
  // English.
  cut|cutting|cuts|slice|slicing|sliced|slash|slashing|carve|carving|carved myself
  cut|cutting|sliced|slicing|carved|carving up? (my, both my, into my, on my, at my) ..1 <limb>
  burn|burned|burnt|burning|brand|branded myself
  burn|burned|burnt|burning (my, holes in my) ..1 <limb> (with a (lighter, cigarette, match, candle, hot), on purpose, again, to feel)
  (hurt, hurting, harm, harming, harmed, injure, injured, injuring, wound, mutilate, mutilating, mutilated, punish, punishing) myself
  (scratch, scratched, scratching, claw, clawing, clawed, bite, biting, bit, stab, stabbed, stabbing, poke, poking) (myself, my ..1 <limb>) (up, until, till, bloody, raw, again, on purpose, so, when, with, to, hard, every, whenever, bleeding, at night, last, and, i, $)
  (scratch, scratched, scratching, pick, picked, picking, dig, digging, rub, rubbing, bite, biting, bit, punch, punching, punched, hit, hitting, cut, cutting) ..5 (till, until) ..2 (bleed, bleeds, bled, bleeding, bloody, blood)
  (hit, hitting, punch, punched, punching, slap, slapped, slapping, beat, beating, choke, choked, choking) myself !(up, in the foot, at, by, with the, with a)
  (hit, hitting, bang, banging, banged, smash, smashed, smashing, slam, slamming, slammed, bash, bashing, punch, punching) my (own)? (head, face)
    (when (i, im), until, over and over, again and again, repeatedly, on purpose, with my (fist, fists, hand, hands), because i, to (stop, calm, feel), so hard)
  (hit, hitting, bang, banging, banged, smash, smashed, smashing, slam, slamming, slammed, bash, bashing) my (own)? head (on, against, into) (the, a, my) (wall, floor, door, desk, table, headboard) (
    when (i, im), until, over and over, again, repeatedly, on purpose, because, to, so, $)
  (hit, hitting, punch, punching, bang, banging) my (own)? head $
  (punch, punched, punching, hit) ..1 (wall, walls, mirror) ..4 (knuckles, bled, bleeding, blood, broke my, hand is, hurt myself, to feel)
  (make, made, making) (myself|me) bleed
  (made, make, making) ..1 cuts on
  (fresh, new) cuts (on, $)
  selfharm|selfharmed|selfharming|selfharms
  (sh, s h) (urges, urge, thoughts, again, relapse, relapsed, last night)
  (relapsed, relapse, slipped, urges, urge, thoughts, struggling, doing, did, started, back to, tempted) ..1 (with, to, of, on, and, into, about)? (sh, cutting, selfharm, cut, burning, scratching) !back|down|out|carbs|sugar|coffee|corners|class|school|calories|class|work
  (started, start, starting, been, back to, keep, kept, stop, went back to, resumed, am, im, caught) cutting (again, $, myself, when, because, to cope, and i, every, at night, a lot, more, lately, since)
  cut ..4 started again
  ^ cutting again
  cutting (again, myself, helps, is the only, makes me feel, calms, to feel)
  i cut (again, $, last night, tonight, today, yesterday, when i, to feel, because, really deep, deep, deeper, so i, after, this morning)
  i (was, have been, been) cutting (again, $, last, all)
  i cut (so, because) i (could, can, needed)
  (urge, urges, want, wanted, wanna, need, needing, temptation, tempted, craving, thinking, thoughts, thought) (to, about, of)? (cut, cutting, self harm, hurt myself, burn myself, feel pain, bleed, see blood) (again, so bad, $, tonight, really bad, right now, now, myself, my ..1 <limb>, is back, are back, came back, all day, today, when, is strong, are strong, but i, and i, at night, until, deep)
  (the, my) urge|urges to (cut, hurt, harm, bleed)
  (want, wanna, need, deserve, like) (to)? (feel (the)? pain, bleed, see (the|my)? blood, see myself bleed) 
  i deserve (the|this)? (pain, to be punished, to hurt, to suffer, to bleed)
  (found, got, get, took, take, taking, grabbed, have, holding, hid, hiding, hide, keep, kept, bought, pulled, using, used, looking at, staring at) ..2 (my, a, the) (old)? (razor, razors, blade, blades, razorblade, box cutter) ..4 (again, tonight, under, cut, and i, to use, hidden, on my, in my drawer, in my hand, out, relapse, to feel, $) 
  (razor, blade, knife, lighter) (to, on, against) my (skin, arm, wrist, wrists, leg, thigh, thighs, arms)
  (hurt, hurting, burned, burnt, cut, scratched, injured, hit) ..4 on purpose
  on purpose to (feel, hurt, punish)
  (hurting, pain, bleeding, blood, cutting) (is the only (thing, way), makes me feel (better, something, real), helps me (cope, feel, calm), calms me)
  i (hurt|hurts) myself
  (sleeves, bandages, bandaged) to (hide|cover) (my|the) (cuts, scars, arms) (so, again, from, $)
  (starve, starving, starved) myself (to punish, because i, on purpose, again, to feel, so i, as punishment)
  (pull, pulling, rip, ripping, tear, tearing) (my, out my) ..1 (skin, nails) (off, until, to feel, out)
  (want to, wanna, urge to, need to, going to, gonna, might, feel like) (cut, burn, scratch, slice) (myself, my (arm, arms, wrist, wrists, leg, legs, thigh, thighs, skin))

  // Spanish.
  (cortarme, cortandome, corte a mi misma, me corte a proposito) !(el, las unas, las unas, pelo, cabello, un poco, mal)
  me (he, habia, estoy, estaba, quiero, quisiera, voy a, vuelvo a, volvi a, quise, puse a, pongo a, ando, he estado, sigo) (cortado, cortando, cortar, lastimado, lastimando, lastimar, quemado, quemando, quemar, hacer dano, hecho dano, haciendo dano, herir, herido, rasgunado, rasgunando, golpeado yo, golpear yo) !(el, las unas, pelo, cabello, la mano, el dedo)
  me corto $
  me corto (otra vez, a veces, cuando, de nuevo, con, para, yo, los brazos, el brazo, las piernas, la pierna, las munecas, la muneca, la piel, los muslos, porque, cada, la panza, en, por, y, a mi misma, seguido, todas)
  me corte (again, last night, otra vez, a proposito, de nuevo, anoche, ayer $, hoy $, los brazos, el brazo (otra, de nuevo, a proposito, anoche, con una navaja, $), las piernas, la pierna (otra, a proposito, con una navaja, $), las munecas, la muneca, los muslos, el muslo, con la navaja, con una navaja, con el cuter, para sentir, porque queria, porque me, cuando me, la piel, el antebrazo, las venas, la panza)
  me corte $
  (volvi, empece, empiezo, vuelvo, comence, ganas, deseos, quiero, quisiera, urge, urgencia, pienso, pensando, necesito, impulso, impulsos, deje, recai, tentacion) (a, de, en, con)? (cortarme, lastimarme, quemarme, hacerme dano, herirme, golpearme, rasgunarme, castigarme, cortarme otra vez, hacerme cortes, autolesionarme, lesionarme)
  (hacerme, me hago, me hice, me hacia, haciendome, me haga, me estoy haciendo, me he hecho, hacernos) dano
  (lastimarme, lastimandome, quemarme, herirme, rasgunarme, lesionarme, castigarme, castigandome, golpearme, aranarme, mutilarme)
  me (lastimo, rasguno, arano, quemo, muerdo, golpeo, pego, hiero, castigo, pellizco) (a mi misma, a mi mismo, a proposito, yo misma, yo mismo, yo sola, yo solo, hasta sangrar, para sentir, para calmarme, cuando me (siento, equivoco, enojo, da), cuando estoy, cuando me enojo, con un encendedor, con cigarro, con cigarros, las piernas, los brazos, los muslos, la cabeza contra, en la cabeza, la cara, en la cara yo, a mi, porque me lo merezco, porque lo merezco, otra vez, de nuevo, sola, solo)
  me (lastime, rasgune, arane, queme, mordi, golpee, pegue, heri, pellizque) (a mi misma, a mi mismo, a proposito, adrede, yo misma, yo mismo, hasta sangrar, para sentir, con un encendedor, con un cigarro, con cigarro, la cabeza contra la pared, otra vez a proposito, de nuevo a proposito, de coraje, por coraje)
  me (lastime, rasgune, arane, queme, mordi, golpee, corte, pegue, heri, hice) ..4 (a proposito, adrede, hasta sangrar)
  (rascarme, rascandome, rasco, rasque, aranarme, arane, rasgunarme, rasgune, pellizcarme, arrancarme) ..4 (hasta (que me)? (sangrar, sangre, sacarme sangre, sale sangre, salga sangre))
  (hasta|a) (sacarme, hacerme) sangr|sangre|sangrar
  autolesion|autolesiones|autolesionarme|autolesiono|autolesione|autolesionado|autolesionando|autolesiva
  me hice cortes|cortadas|heridas
  (quiero|necesito|merezco) (sentir dolor, sangrar, ver sangre, ver mi sangre, lastimarme, sufrir dolor)
  me (pego|golpeo|pegaba|golpeaba) (a mi misma, a mi mismo, yo, sola, solo)
  (golpeo|golpee|golpeando|pego|azoto|azote|estrello) (mi|la) cabeza (contra, en) (la, el, una)? (pared, muro, puerta, piso)
  (saque|agarre|tengo|escondo|compre|guardo|usando|use) ..1 (navaja, navajas, cuter, hoja de afeitar, rastrillo, gillette) ..3 (otra vez, para cortarme, de nuevo, en la mano, y, $)
  (quiero, wanna, want to, ganas de, urge de, need to) (cut myself, cortarme, hurt myself, lastimarme)
`);
