/** Phrases of having taken too much, or of a body in danger now. */
import { phrases } from "./vocabulary.ts";

/** Pills, poison, blood, chest: what may need an ambulance. */
export const overdoseMedical = phrases(`
  // English.
  overdosed|overdosing
  (think, might, may, could) ..2 (overdose, odd on)
  (an, accidental) overdose
  (took, taken, swallowed, ate) everything in the (medicine cabinet, cabinet, bottle, pill box, pillbox)
  (took, taken) ..1 whole ..1 <pills>
  i (almost)? odd (on, again, last, yesterday, $)
  odd on ..1 <pills>
  (took, taken, swallowed, ate, popped, downed, drank, chugged, snorted, tome) ..1 (too (many, much), demasiadas,
    muchas) ..4 <pills>
  (took, taken, swallowed, popped) ..1 (too (many, much), more than i should, more than im supposed to) (and,
    of my, of the, of them, at once, last night, tonight, i, on purpose, by accident, $)
  (took, taken, swallowed, ate, popped, downed) ..1 (whole, entire, full, rest of the) (bottle, box, pack, package,
    thing, packet) !(water, of wine)
  (took, taken, swallowed, popped, downed) ..1 (all, bunch, handful, fistful, every, dozen, ton, lot,
    lots) ..1 (of)? ..2 <pills>
  (took, taken, swallowed, popped, downed) (like, about, over, around, more than, almost)? (##, twenty, thirty,
    forty, fifty, sixty, dozens) ..3 <pills>
  (took, swallowed) ..2 <pills> a lot of them
  (took, taken, swallowed, ate, popped, downed) ..1 bottle of ..1 <pills>
  (took, taken, swallowed, ate, popped) ..1 (bunch, handful, ton, lot) of ..3 <pills>
  (took, taken, swallowed, popped) (##, #x, # times) of ..3 <pills>
  (took, taken) (#, ##)? x my (dose, meds, medication)
  took (pills, some pills) and (im, now, i)
  (passing out, pass out) ..3 (took, pills)
  (heart is stopping, heart is racing) ..4 (took, coke, meth, pills)
  (bleeding, blood) ..6 wont stop
  me (intoxique, intoxico) con ..2 <pills>
  (im, i was, been, i am) poisoned
  (drank, drink, swallowed) (cleaning (fluid, product, supplies), rubbing alcohol, hand sanitizer, pesticide, lysol)
  heart stopped
  passed out ..4 blood
  cant stay awake ..4 took
  (lips, fingers) ..2 (blue)
  (son, daughter, baby, kid, toddler, child) ..1 (swallowed, ate, drank) ..2 (<pills>, bleach, cleaner, battery,
    poison, detergent, edible)
  (bebe, hijo, hija, nino, nina) ..1 se (tomo, trago) ..2 (<pills>, cloro, jabon)
  (tome, inyecte) (mucho, mucha, demasiado, demasiada) (medicamento, medicina, insulina)
  me inyecte (mucha, demasiada, de mas)
  (took, taken, take, taking, swallowed, ate, popped, downed) ..5 (bottle, lot, lots, half, whole, entire, all,
    many, bunch, handful, strip, pack) ..3 <pills> !(than (usual, yesterday), on time, as prescribed, this week,
    today)
  (took, taken, swallowed, popped) (more, extra) (pills, meds, medicine, of my (pills, meds, medicine)) than
  (cut, cuts, slit, sliced, slashed, corte) ..6 (blood (everywhere, is, wont, all), so much blood, a lot of blood,
    lots of blood, mucha sangre, sangrando, sangra mucho) !nose
  (drank, drinking, alcohol, vodka, syrup) ..8 (took, taken) ..2 <pills>
  me envenene
  (tome, trague) (como)? (veinte, treinta, cuarenta, cincuenta, quince, diez) <pills>
  (took, taken, swallowed, popped) (a week, two weeks, # weeks, a month, # days) worth
  (took, taken, mixed, swallowed, popped, downed, drank, drinking) ..4 <pills> ..3 (with, and, on top of) ..3 (vodka, alcohol,
    whiskey, liquor, booze, wine, tequila, drinking, beers, drank, pills, xanax)
  (drank, mixed, drinking, drunk, vodka, alcohol, whiskey, liquor, booze, tequila) ..4 (with, and, on,
    plus) ..4 <pills> !(reminder, refill, but)
  (took, taken, swallowed) (double, triple, twice, three times, extra) ..2 (<pills>, dose, doses, amount, pills,
    meds, insulin)
  took my (meds, pills, medicine, medication, insulin, dose) (twice, three times, two times, ## times)
  (drank, drink, swallowed, swallow, ate, drinking) (some, a bottle of, a)? (bleach, antifreeze, cleaner, poison,
    rat poison, drain cleaner, detergent, gasoline, batteries, a battery, razor blades, glass)
  drank (a, the) (whole, full, entire) (bottle, handle, fifth) of (vodka, whiskey, liquor, rum, tequila, gin)
  alcohol poisoning
  bleed|bleeding|blood ..3 (wont, not, doesnt, isnt, cant, never) (stop, stopping, clotting)
  (wont, cant, doesnt, isnt, not, cant get it to) (stop, stopping) (the bleeding, bleeding, the blood)
  bleeding|bled|bleed (a lot, badly, bad, out, everywhere, heavily, pretty bad, all over, through, too much, bad)
  (there|theres|is|hay|tanta|mucha) (a lot of|tanta|mucha)? (blood, sangre) ($, everywhere, on (my, the), coming, por,
    en (el, la, mi))
  (passed out, fainted, blacked out, collapsed, hit my head, me desmaye, golpe en la cabeza, golpee la cabeza,
    pegue en la
    cabeza) ..6 (throwing up, vomiting, confused, cant see, blurry, hit my head, vomitando, vomite, veo borroso,
    confundida,
    confundido, chest)
  (face, mouth, cara, boca) ..3 (drooping, droopy, droops, droop, chueca, caida, torcida)
  (slurring, slurred) my (words, speech)
  (drank, drinking, drink, tome) ..3 (bottle, box, bunch, lot, lots, frasco) of? ..2 (nyquil, cough syrup, robitussin, mouthwash, jarabe)
  (drank, drinking) ..8 (bunch, handful, lot, lots, whole) of? ..1 <pills>
  (took, swallowed, drank, tome) (something, stuff, algo) ..4 (cant stay awake, passing out, cant breathe,
    hallucinating,
    shaking, no puedo (respirar, mantenerme, ver, moverme))
  (bottle, frasco) ..2 (gone, empty, vacio) ..4 (feel, dizzy, funny, weird, sleepy, siento)
  no puedo respirar y
  me (sale, salio, esta saliendo) (mucha)? sangre !(de (la, las) (nariz, encia, encias))
  (drank, drink, drinking, swallowed, swallow, ate, bebi, tome, trague) ..4 (bleach, antifreeze, cleaner, poison,
    detergent,
    gasoline, cloro, limpiador, veneno, raticida, thinner, lysol, windex, acetone, pesticide)
  (too much, demasiada|mucha) (coke, cocaine, meth, molly, fentanyl, heroin, acid, cocaina, heroina, cristal)
  (tome, tomado, trague) de mas ..2 (<pills>, dosis)
  dolor ..5 (pecho) !(cuando|por|de (toser|tanto))
  (took, taken, swallowed) ..3 more than (i should, i was supposed, im supposed, prescribed, i meant)
  (swallowed, popped, downed, chugged) ..1 rest of ..2 <pills>
  (took, taken, swallowed, popped) all ## $
  (tome, trague) ..1 <pills> ..4 (bastantes, muchas, demasiadas)
  (took, swallowed) (all of them, them all, every one of them, every last one)
  overdose on (<pills>, drugs, coke, meth)
  chest ..5 and ..2 (jaw, arm) (hurts, is)? (hurt, hurts, numb, tingling, is)
  losing|lost (a lot of, so much, too much, lots of) blood !work
  (theres, there is)? blood (is, is all)? (everywhere, all over)
  cut|cuts ..2 too deep
  went|gone|go too deep ..4 (blood, bleeding, cut, stop, stitches)
  (vomiting, throwing up, throw up, coughing up, puking, peeing, coughing) (up)? blood
  (need, needs, send, call, calling) (an, me an, me a, a)? (ambulance, 911, paramedics) !for
  (im, am, think im) having (a)? (heart attack, stroke, seizure, seizures)
  had a (seizure, stroke, heart attack) (now, and, tonight, this morning, $)
  (chest (pain, pains, is hurting, hurts), (pain, pains) in my chest) ..2 (and, down, going, now, so, cant,
    spreading, since, bad, $) !(when, after, whenever, if)
  cant breathe and my ..3 (chest, lips, arm)
  (cant feel, numb) my? (left arm, left side, face)
  left arm ..2 numb
  (not breathing, stopped breathing, cant wake (him, her, them) up)
  (pills, meds, bottle) ..1 (and, i) ..2 (dizzy, sleepy, weird, numb, drowsy, faint)
  took ..2 <pills> ..3 feeling (weird, dizzy, sleepy, numb, faint, funny, sick)
  (pills are gone, bottle is empty, empty bottle of <pills>)
  poison control

  // Spanish.
  me pase con el (clonazepam, rivotril, medicamento, tafil)
  (tome, trague) (like, como)? ## <pills>
  (sobredosis)
  (tome, tomado, trague, tragado, ingeri, comi, tomo, meti, eche, zampe) (demasiadas, demasiados, demasiada, demasiado, muchas,
    muchos, muchisimas, todas, todos, un monton de, un puno de, un punado de, bastantes, mas de la cuenta de,
    casi todas, ##, como ##, mas de ##) ..3 <pills>
  (tome, tomado, trague) (como)? ## de (las, los) (de|para|que)
  (acabo, acabe, termine) de (tomarme, tragarme, tomar, tragar) ..2 (todo, toda, todos, todas, entero, entera, monton, puno,
    ##) ..3 (<pills>, frasco, bote, caja)
  (acabo, acabe, termine) de (tomarmelas, tragarmelas) (todas, todas juntas)
  (acabo, acabe, termine) de (tomarme, tragarme) (el, la, un, una) (frasco, bote, caja)
  (tome, tomado, trague, tragado) (mas, de mas, de mas de, mas de la cuenta) (pastillas, medicina, medicinas,
    de la dosis, $, dosis)
  (tome, tomado, trague, acabe) (todo|toda|entero|un|el|la|una) (un|el|la)? (frasco|bote|caja|tira|blister)
    (entero, entera, completo, completa, de <pills>, $, y, anoche, de las)
  (pase, pasado, paso) (con|de) (la|las|los|mi)? (dosis|pastillas|medicinas|medicamentos|medicina)
  (doble|triple) (de la)? dosis
  (mezcle|mezclado|tome) ..3 <pills> ..3 (con|y) ..2 (alcohol, tequila, vodka, cerveza, cervezas, tragos, whisky,
    mezcal)
  (tome|bebi|trague) (un poco de)? (cloro, veneno, raticida, acido, anticongelante, gasolina, limpiador,
    veneno para ratas)
  (no (para, deja, paro, dejo, se detiene, me para, me deja)) (de)? (sangrar, la sangre, el sangrado, salir sangre,
    salirme sangre)
  (sangre|sangrado|sangrando|sangra) ..2 no (para, se detiene, deja, se quita, puedo parar)
  (sangrando|sangro|sangra) (mucho, mucha, demasiado, bastante, un chorro, un monton)
  (me)? (desangro|desangrando)
  (estoy perdiendo, perdi, pierdo, perdido, perdiendo) (mucha|demasiada) sangre
  (hay|tengo) sangre por todos
  (corte|corto|cortada|cortadas) (muy|demasiado|bastante|super) (profundo, profunda, hondo, honda, feo y)
  (vomito|vomite|vomitando|tosiendo|escupiendo|escupo) (con)? sangre
  (necesito, manden, llamen, llama, ocupo, mandame, llamen a, llama a) (a)? (una|la)? (ambulancia|911)
  (me esta dando, esta dando, me dio, estoy teniendo, creo que es) un (infarto, paro, derrame, ataque al corazon)
  (me duele, duele, dolor en, dolor de, dolores de) (mucho|muchisimo|feo|horrible|fuerte)? (el)? pecho (y, desde,
    mucho, muy, muchisimo, ahorita, ahora, $, fuerte, horrible, izquierdo) !cuando
  (no siento, adormecido, dormido, se me durmio) (el|mi) (brazo izquierdo, lado izquierdo)
  (no siento, adormecida, dormida, se me durmio, se me duerme) ..1 ((mitad|lado) de (la|mi) (cara, cuerpo), media cara)
  no (esta)? (respira|respirando) !bien
`);
