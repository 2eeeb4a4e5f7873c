/** Phrases of hurting oneself without meaning to die: past, present or urge. */
import { phrases } from "./vocabulary.ts";

/** Cutting, burning, hitting, scratching, and the urge to. */
export const selfHarm = phrases(`
  // English: cutting.
  cut|cutting|cuts|slice|slicing|sliced|slash|slashing|carve|carving|carved myself
  (cut, cutting, sliced, slicing, slit, carved, carving) (up)? (my, both my, into my, on my, at my,
    up my) ..1 <limb>
  my ..1 <limb> (is, are, were) ..3 (cut up, marked up, scratched up, covered in cuts, full of
    cuts)
  (made, make, making, fresh, new, more) ..1 cuts (on, $)
  (scratch, scratched, scratching, slash, slashed, slashing, burn, burned, burnt, carve, carved, slit, stab,
    stabbed) my ..1 (wrist, wrists, thigh, thighs, forearm, forearms, veins)
  carved|carving|scratched|cut|burned ..4 (into, in, on) my ..1 <limb>
  started cutting (again, $, myself, when, because, to cope)
  (start, starting, been, back to, keep, kept, stop, went back to, resumed, am, im, caught, was,
    i was) cutting (again, $, myself, when, because, to cope, and i, every, at night, a lot, more, lately, since,
    all)
  ^ cutting (again, helps, $)
  cutting (again, myself, is the only, makes me feel, calms)
  (have, need, had) to cut (to feel, to cope, so, myself, $)
  (wrist, wrists, thigh, thighs) (is, are) (cut, bleeding, sliced)
  (bruise, bruised, bruising) my ..1 <limb> (hitting, punching, by hitting, on purpose)
  i cut (again, $, last night, tonight, today, yesterday, when i, to feel, because, deep, deep, deeper, so i,
    so (bad, badly), after, this morning, to punish)
  my cuts
  (hit, hitting, punch, punching, slap, slapping, bruise, bruising, pinch, pinching, bite, biting, scratch,
    scratching) my ..1 <limb> (when, because, until, again, to, with my)
  slash|slashed|slashing my ..1 <limb>
  me (quiero, quisiera) (cut, burn)
  ^ (cut, razor, blade) again $
  (^, i, and, then, but) cut again
  (bleeding, blood, scars, hurts, hurt) from (the)? (cutting, cuts, selfharm)
  (volvi, recai, regrese, vuelvo) ..4 (navaja, navajas, cortes, cortadas, cuter)
  (arranco, arranque, arrancarme, quito, quite, pellizco) ..2 (costras, costra, piel, pellejo, pellejos) ..4 <sangrar>
  burning|scratching|slicing my skin !(care, peel)
  bleeding from my (cuts, wrist, wrists, arm, arms, leg, legs, thigh)
  ^ me (lastimo, corto, rasguno, golpeo) $
  (punch, punched, punching, slap, slapped, slapping, hit, hitting) my own (face, head, legs, arms, body)
  my <limb> (have, has) (cuts, cuts on)
  scars from (last night, yesterday, today, this week)
  (whip, whipping, whipped, bruise, bruised, bruising) myself !(cream, up, into)
  hit|hitting my head (till, until) ..4
  (picking, picked, pick, scratching) my skin raw
  rubber (band, bands) till|until
  (almost, nearly) cut (today, last night, tonight, again, but, this)
  (craving, cravings, trying not, almost, nearly, want so bad) (to)? cut $
  (keep, keeping, hide, hiding, hid, carry, carrying) a (razor, blade)
  broke my hand (punching, hitting)
  me rasgune (toda, todo, los, las, el)
  me (jalo, arranco) el (pelo, cabello) ..3 (duele, sangra, lastimarme)
  me (doy|pego) (de golpes, cachetadas, punetazos)
  escondi una navaja
  me lastime (anoche, ayer, otra vez, de nuevo) $
  trying ..1 (not, hard not) to cut $
  broke my hand (punching, hitting) (the, a)? (wall, door)
  me (quemo, queme) ..5 (a proposito, adrede)
  (want, wanting, going, gonna, need, needing, might, keep, urge, about, tempted, thinking) ..2 (to, of,
    about) (cut, cutting) ($, if, when, because, again, tonight, so, and, but, or)
  (pinch, pinched, pinching, punch, punched, hit, hitting, slap, slapped, bite, bit, biting, scratch, scratched,
    burn, burned, stab, stabbed, choke, choked) myself ..8 (deserve, deserved, because i, till, until, again,
    so hard, hard enough, bruise, bruised, bleed, bled)
  <drawn> ..2 (use, using, used) ..1 (scissors, razor, blade) on my
  (used, using, took) (scissors, a razor, a blade, a knife, glass, a needle) (on, to) my <limb>
  my ..1 (arm, arms, wrist, wrists, leg, legs, thigh, thighs) (is, are) bleeding
  cut ..4 started again
  (gave in, relapsed, broke down) and cut
  cutting $
  (want to, wanna, trying to, need to, cant, wish i could, hard to, dont know how to) (stop, quit) (cutting,
    hurting myself, selfharming, burning myself, scratching myself) !(class, school, corners)
  (blade, blades, razorblade) !(runner, of grass, on (my, the, a), of the)
  cuts on my ..1 <limb>
  been cutting (for, $)
  (the, my) (blade, razor, razors) (came out, came back, is out, is calling)
  (urge, urges, want, wanted, wanna, need, needing, needed, temptation, tempted, craving, thinking, thoughts,
    thought, feel like, dying) (to, about, of)? (cut, cutting, selfharm, hurt myself, hurting myself, burn myself,
    feel pain, bleed, see blood, sh) ($, again, so bad, so badly, tonight, bad, now, myself, is back, are back,
    came back, all day, today, when, is strong, are strong, is so, are so, but i, and i, at night, until, deep,
    my ..1 <limb>, badly, instead, because, after)
  (urge, urges) (to, of) (cut, cutting, hurt myself, harm myself, burn myself, bleed)
  (want, wanna, need, like, deserve) (to)? (feel (the, physical)? pain, bleed, see (the, my)? blood,
    see myself bleed)
  deserve (the, this, to feel)? (pain, to be punished, to hurt, to suffer, to bleed, be punished)
  (found, got, get, took, take, taking, grabbed, have, holding, hid, hiding, hide, keep, kept, bought, pulled,
    using, used, looking at, staring at, picked up, picking up, reached for) ..2 (razor, razors, blade, blades,
    razorblade, box cutter, boxcutter) ..3 (again, tonight, under, cut, and i, to use, hidden, on my, in my drawer,
    in my hand, out, relapse, to feel, from under, $)
  (razor, blade, knife, lighter, scissors) (to, on, against) my ..1 <limb>

  // English: burning, scratching, hitting.
  burn|burned|burnt|burning|brand|branded myself
  burn|burned|burnt|burning (my, holes in my) ..1 <limb> (with a (lighter, cigarette, match, candle, hot),
    on purpose, again, to feel)
  (lighter, cigarette, cigarettes, flame) (to, on, out on) my ..1 <limb>
  (hurt, hurting, harm, harming, harmed, injure, injured, injuring, wound, mutilate, mutilating, mutilated, punish,
    punishing) myself
  (scratch, scratched, scratching, claw, clawing, clawed, bite, biting, bit, poke, poking, pinch, pinching, pick,
    picked, picking, dig, digging, rub, rubbing, punch, punching, punched, hit, hitting, cut, cutting) ..6 (till,
    until) ..2 (bleed, bleeds, bled, bleeding, blood, raw, bruised, bruise, bruises, hurts)
  (scratch, scratched, scratching, claw, clawing, clawed, bite, biting, bit) (myself, my ..1 <limb>) (up, raw,
    again, on purpose, so hard, when i, whenever, because i, to (feel, calm, stop))
  scratch|scratching|scratched|bite|biting|bit myself $
  (hit, hitting, punch, punched, punching, slap, slapped, slapping, beat, beating, choke, choked, choking, kick,
    kicking) myself !(up, in the foot, at, by, with the, with a, out)
  (hit, hitting, bang, banging, banged, smash, smashed, smashing, slam, slamming, slammed, bash, bashing, punch,
    punching, punched, slap, slapped, slapping) my (own)? (head, face) (when (i, im), until, over and over,
    again and again, repeatedly, on purpose, with my (fist, fists, hand, hands), because i, to (stop, calm, feel),
    so hard)
  (hit, hitting, bang, banging, banged, smash, smashed, smashing, slam, slamming, slammed, bash,
    bashing) my (own)? head (on, against, into) (the, a, my) (wall, floor, door, desk, table, headboard) (when (i,
    im), until, over and over, again, repeatedly, on purpose, because, to, so, $)
  (hitting, bang, banging) my (own)? head $
  (punch, punched, punching, hit) ..1 (wall, walls, mirror) ..4 (knuckles, bled, bleeding, blood, broke my,
    hand is, hurt myself, to feel)
  (held, hold, holding, pressed, pressing) my ..1 (<limb>, hand, palm, fingers) (on, over, in, against, to) ..1 (stove, burner,
    flame, iron, candle, fire, lighter)
  make|made|making (myself, me) bleed
  (bit, bite, hit, scratched, pinched, dug, clawed, punched, slapped, squeezed) my ..3 so hard ..2 (bled, bleed,
    bruised, bruise, broke, swelled)
  (took, take, taking, takes) it out on my ..1 (<limb>, body, skin)
  (did, do, doing, done) it (again)? ...2 my <limb>
  my head ..4 (till|until) !(hurts (laughing|from))
  (bandaid, bandaids, bandage, bandages, gauze, sleeves, hoodie, hoodies) ..5 (you know why, hide (it, them, my,
    what), so (nobody, they, he, she, my) ..2 (see, sees, know, knows, ask, asks), cuts, why $)

  // English: in other words.
  i shd (again, last night, $)
  selfharm|selfharmed|selfharming|selfharms
  sh (urges, urge, thoughts, again, relapse, relapsed, last night, today, tonight)
  (relapsed, relapse, slipped, urges, urge, thoughts, struggling, doing, did, started, back to, tempted) ..1 (with,
    to, of, on, and, into, about)? (sh, cutting, selfharm, cut, burning, scratching) !(back, down, out, carbs,
    sugar, coffee, corners, class, school, calories, work)
  (hurt, hurting, burned, burnt, cut, scratched, injured, hit, bit, slammed, punched, banged) ..5 on purpose
  on purpose to (feel, hurt, punish)
  (hurting, pain, bleeding, blood) (is the only (thing, way), makes me feel (better, something, real),
    helps me (cope, feel, calm), calms me)
  (sleeves, bandages, bandaged) ..1 (hide, cover) (my, the, new) (cuts, arms)
  starve|starving|starved myself
  (stab, stabbed, stabbing, poke, poked, poking, dig, dug, digging, prick, pricked, jab, jabbed, bruise, bruised,
    bruising, burn, burned, burnt, hit, hitting, punch, punched, whip, whipped, bite, bit, scratch, scratched,
    slap, slapped, pinch, pinched, scald, scalded) ..4 (my ..1 <limb>, myself, my nails, my own) ..8 (on purpose,
    to feel, bleed, bled, bleeding, because i (was, am, felt, feel, deserve, hate), at myself, to calm, to punish,
    to stop thinking)
  (make, making) it bleed
  picking at the cut
  (cutting|sh|selfharm) (urges, urge, thoughts, relapse)
  cutting (otra vez, de nuevo)
  (rip, ripping, tear, tearing, pull, pulling) (my, out my) ..1 (skin, nails) (off, until, to feel, out)
  want (to, wanna) (cut, burn, scratch, slice) (myself, my ..1 <limb>)

  // Spanish: cutting.
  cortarme|cortandome !(el, la mano, el dedo, las unas, las puntas, pelo, cabello, un poco, mal, con)
  cortarme (el brazo, con (la, una) navaja, la muneca)
  me ..1 (he, habia, estoy, estaba, quiero, quisiera, queria, voy a, vuelvo a, volvi a, quise, puse a, pongo a,
    ando, estado, sigo, dan ganas de, empece a) (cortado, cortando, cortar, lastimado, lastimando, lastimar,
    quemado, quemando, quemar, hacer dano, hecho dano, haciendo dano, herir, herido, rasgunado, rasgunando,
    rasgunar) !(el, las unas, pelo, cabello, la mano, el dedo, cocinando)
  me corto $
  me corto (otra vez, a veces, cuando, de nuevo, con (navaja, una navaja, vidrio), para, yo, los brazos, el brazo,
    las piernas, la pierna, las munecas, la muneca, la piel, los muslos, porque, cada, la panza, en (el, los, las),
    por, y, a mi misma, seguido, todas, sola)
  me corte (ayer, hoy, anoche) (en la (noche, manana, tarde), otra, y)
  (clavo, clave, clavarme, encajo) las unas ..4 <sangrar>
  me corte (again, last night, otra vez, a proposito, de nuevo, anoche, ayer $, hoy $, yo, los brazos, las piernas,
    las munecas, la muneca, los muslos, el muslo, con (la, una) navaja, con el cuter, para, porque, cuando (me,
    estaba triste), la piel, el antebrazo, la panza, en (el brazo, los brazos, la pierna, las piernas, el muslo),
    y (me siento, no pude, ahora), $)
  me corte (el brazo, la pierna) (otra, de nuevo, a proposito, anoche, con (una, la) navaja, $)
  (volvi, empece, empiezo, vuelvo, comence, ganas, deseos, quiero, quisiera, urge, urgencia, pienso, pensando,
    necesito, impulso, impulsos, recai, tentacion, antojo) ..1 (a, de, en, con)? (cortarme, lastimarme, quemarme,
    hacerme dano, herirme, golpearme, rasgunarme, castigarme, hacerme cortes, autolesionarme, lesionarme,
    hacerme heridas)
  (cortes, cortadas) (nuevos, nuevas, en (mi, mis, los, las, el))
  me (pico, pique, pincho, corto, quemo, muerdo, pellizco) con (agujas, aguja, alfiler, alfileres, navaja, vidrio,
    vidrios, encendedor)
  me (pico, pique, corto, corte, quemo, queme, muerdo, golpeo, golpee, pego, pegue, rasguno, lastimo, hiero,
    pellizco) ..4 para (no)? (sentir, castigarme, calmarme, pensar, dejar de, llorar)
  (golpeo, golpee, pego, pegue, pateo, muerdo, mordi, rasco, arano, rasguno, pellizco, tallo,
    froto) ..4 hasta ..4 <sangrar>
  me (pego, pegue, golpeo, golpee, muerdo, mordi, rasguno) ..5 (varias veces, muchas veces, por (tonta, tonto,
    estupida, estupido,
    idiota, inutil, mensa, menso))
  (stuck, stick, sticking, push, pushed, jab, jammed) ..2 (needle, needles, pin, pins, fork, scissors, glass) ..1 (in,
    into) my
  my ..1 <limb> ..3 to feel (something, anything, real, alive)
  me di (de golpes, golpes, cachetadas, de cachetadas) (en la (cabeza, cara, pared))? ..1 (a proposito, yo,
    otra vez, porque, cuando)
  me queme (la piel, el brazo, la pierna) (otra, de nuevo, a proposito)
  me hice (cortes, cortadas, heridas)
  (recai, volvi) con (la navaja, los cortes, las cortadas)
  (saque, agarre, tengo, escondo, compre, guardo, usando, use, agarro) ..1 (navaja, navajas, cuter,
    hoja de afeitar, gillette) ..3 (otra vez, para, de nuevo, en la mano, y, $)

  // Spanish: other ways.
  (hacerme, me hago, me hice, me hacia, haciendome, me haga, haciendo) dano !(la comida, el polvo)
  lastimarme|lastimandome|herirme|rasgunarme|lesionarme|castigarme|castigandome|mutilarme !(la espalda, la rodilla,
    el pie)
  me (lastimo, rasguno, arano, quemo, muerdo, golpeo, pego, hiero, castigo, pellizco) (a mi misma, a mi mismo,
    a proposito, yo misma, yo mismo, yo sola, yo solo, hasta sangrar, para sentir, para calmarme,
    cuando me (siento, equivoco, enojo, da, pongo), cuando estoy, con un encendedor, con cigarro, con cigarros,
    las piernas, los brazos, los muslos, la cabeza contra, en la cabeza, yo en la cara, a mi,
    porque (me)? lo merezco, otra vez, de nuevo, sola, solo)
  me (lastime, rasgune, arane, queme, mordi, golpee, pegue, heri, pellizque) (a mi misma, a mi mismo, yo misma,
    yo mismo, hasta sangrar, para sentir, con un encendedor, con un cigarro, con cigarro,
    la cabeza contra la pared, de coraje, por coraje)
  me ..1 (lastime, rasgune, arane, queme, mordi, golpee, corte, pegue, heri, hice, golpeo, pego, lastimo, quemo,
    corto) ..4 (a proposito, adrede, hasta sangrar, para castigarme)
  (rascarme, rascandome, rasco, rasque, aranarme, arane, arano, rasgunarme, rasgune, rasguno, pellizcarme,
    arrancarme, muerdo, morderme) ..4 (sangrar, sangre, sacarme sangre, salga sangre, sale sangre, sacar sangre)
  (sacarme, hacerme) (sangre, sangrar)
  pegandome|golpeandome|quemandome|rasgunandome|aranandome|mordiendome !(la, el, en, un)
  me castigo
  me (pego, golpeo, corto, lastimo, muerdo, rasguno, arano, quemo) cuando !(cocino, juego, corro, entreno, me (rasuro,
    depilo))
  (puse, pongo, apague, apago) ..1 (cigarro, cigarrillo, encendedor, cerillo, plancha) ..2 en (el, la, mi) (<limb>, mano, palma)
  (hice, hago, hacer, haciendo) (rayas, rayones, marcas) en (el, la, los, las, mi, mis) <limb>
  me (quemo, queme) ..4 (cigarro, cigarros, cigarrillo, encendedor, cerillo, vela)
  me (pegue, golpee, pego, golpeo) hasta ..2 (quedar, morado, morada, moretones, no sentir)
  (new, fresh|more) scars
  cicatrices nuevas
  (escondo, tapo, escondiendo, tapando, hide, hiding, cover, covering) ..2 (cortadas, cortes, cicatrices, scars, cuts)
  autolesion|autolesiones|autolesionarme|autolesiono|autolesione|autolesionado|autolesionando
  quiero|necesito|merezco (sentir dolor, sangrar, ver sangre, ver mi sangre, sufrir dolor)
  (golpeo|golpee|golpeando|pego|azoto|azote|estrello) (mi|la) cabeza (contra, en) (la, el, una)? (pared, muro,
    puerta, piso)

  // Both in one sentence.
  (quiero, wanna, want to, ganas de, urge de, need to) (cut myself, hurt myself, cortarme, lastimarme)
  (corte, corto) myself
`);
