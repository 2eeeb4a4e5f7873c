/** Phrases of having taken too much, or of a body in danger now. */
import { phrases } from "./vocabulary.ts";

export const overdoseMedical = phrases(`
  // English.
  overdosed|overdosing
  (think, might, may, maybe, could) ..2 (overdose, odd on)
  (an, having an, accidental) overdose
  (took, taken, swallowed, ate, popped, downed, drank, chugged, snorted, shot up, tome) (way)? (too (many, much), demasiadas, muchas) ..4 <pills>
  (took, taken, swallowed, popped) (way)? (too (many, much), more than i should, more than im supposed to) (and, of my, of the, of them, at once, last night, tonight, i, on purpose, by accident, $)
  (took, taken, swallowed, ate, popped, downed) (the, a, my)? (whole, entire, full, rest of the) (bottle, box, pack, package, thing, packet) (of, $, and, last, tonight, now)
  (took, taken, swallowed, popped, downed) (all, bunch, handful, fistful, every, ## of, dozen) ..4 <pills>
  (took, taken, swallowed, popped, downed) (a)? (bunch, handful, fistful, ton, lot) of <pills>
  (took, taken, swallowed, popped, downed) (like, about, over, around, more than, almost)? (##, twenty, thirty, forty, fifty, sixty, dozens) (of)? (my, the, his, her, of my, of the, different)? <pills>
  (took, taken, mixed, swallowed, drank) ..3 <pills> ..3 (with|and) ..3 (vodka, alcohol, whiskey, liquor, booze, wine, tequila, drinking, beers, drank, pills, xanax)
  (drank, mixed, drinking) ..4 (vodka, alcohol, whiskey, liquor, booze, tequila) (with|and|on) ..4 <pills>
  (took, taken, swallowed) (double, triple, twice, three times, extra) ..2 (dose, doses, amount, pills, meds, insulin)
  (drank, drink, swallowed, swallow, ate, drinking) (some, a bottle of, a)? (bleach, antifreeze, cleaner, poison, rat poison, drain cleaner, detergent, gasoline, batteries, a battery, razor blades, glass)
  (drank) (a|the) (whole|full|entire) (bottle|handle|fifth) of (vodka|whiskey|liquor|rum|tequila|gin)
  (i, think i) (have)? (alcohol poisoning)
  (bleed, bleeding, blood) ..3 (wont, will not, not, doesnt, isnt, cant, never) (stop, stopping, clotting)
  (wont, cant, doesnt, isnt, not, cant get it to) stop|stopping (the bleeding, bleeding, the blood)
  (bleeding, bled, bleed) (really)? (a lot, badly, bad, out, everywhere, heavily, so much, pretty bad, all over, through, too much) !heart
  (losing, lost) (a lot of, so much, too much, lots of) blood !work
  (blood) (is everywhere, everywhere, all over the (floor, bathroom, place, sink))
  (cut, cuts) (is|was|are)? (way)? (too deep) 
  (cut) (way)? (too deep) (and|this|i|it|tonight|$)
  (went|gone) too deep (and|this|it|$) ..3 (blood, bleeding, cut, stop, stitches)
  (vomiting, throwing up, coughing up, puking, peeing, coughing) (up)? blood
  (need, needs, send, call) (an, me an, me a, a)? (ambulance, 911, paramedics) !(for my)
  (im, i am, think im, am) having (a)? (heart attack, stroke, seizure, seizures)
  (i, just) (had) (a) (seizure, stroke, heart attack) (now, just, today, and, tonight, this morning, $)
  (chest (pain, pains, is hurting, hurts), pain in my chest, pains in my chest) (and, down, going, with, that, in my, now, so, really, cant, for, spreading, since, i, $) !when|after|whenever|if
  (cant breathe) (and|my) ..3 (chest, lips, arm)
  (cant feel, numb) (my)? (left arm, left side, face) 
  (not breathing, stopped breathing, cant wake (him|her|them) up, wont wake up and) 
  (pills|meds|bottle) (and|i) (feel|feeling|im) (dizzy|sleepy|weird|sick|numb|drowsy|faint) 
  (pills are gone, bottle is empty, empty bottle of (pills, <pills>))
  i (almost)? odd (on, again, last, yesterday, $)
  took my (meds, pills, medicine, medication, insulin, dose) (twice, three times, two times, ## times)
  (poison control)

  // Spanish.
  (sobredosis)
  (tome, tomado, trague, tragado, ingeri, comi, tomo, meti) (demasiadas, demasiados, demasiada, demasiado, muchas, muchos, muchisimas, todas, todos, un monton de, un puno de, un punado de, bastantes, mas de la cuenta de, casi todas, ##, como ##, mas de ##) ..3 <pills>
  (tome, tomado, trague, tragado) (mas, de mas, de mas de, mas de la cuenta) (pastillas, medicina, medicinas, de la dosis, $, dosis)
  (tome, tomado, trague, acabe) (todo|toda|entero|un|el|la|una) (un|el|la)? (frasco|bote|caja|tira|blister) (entero, entera, completo, completa, de <pills>, $, y, anoche, de las)
  (pase, pasado, paso) (con|de) (la|las|los|mi)? (dosis|pastillas|medicinas|medicamentos|medicina)
  (doble|triple) (de la)? dosis
  (mezcle|mezclado|tome) ..3 <pills> ..3 (con|y) ..2 (alcohol|tequila|vodka|cerveza|cervezas|tragos|whisky|mezcal)
  (tome|bebi|trague) (un poco de)? (cloro, veneno, raticida, acido, anticongelante, gasolina, limpiador, veneno para ratas)
  (no (para, deja, paro, dejo, se detiene, me para, me deja)) (de)? (sangrar, la sangre, el sangrado, salir sangre, salirme sangre)
  (sangre|sangrado|sangrando|sangra) ..2 no (para, se detiene, deja, se quita, puedo parar)
  (sangrando|sangro|sangra) (mucho, mucha, demasiado, bastante, un chorro, un monton)
  (me)? (desangro|desangrando)
  (estoy perdiendo, perdi, pierdo, perdido, perdiendo) (mucha|demasiada) sangre
  (hay|tengo) sangre por todos
  (corte|corto|cortada|cortadas) (muy|demasiado|bastante|super) (profundo, profunda, hondo, honda, feo y)
  (vomito|vomite|vomitando|tosiendo|escupiendo|escupo) (con)? sangre
  (necesito, manden, llamen, llama, ocupo, mandame, llamen a, llama a) (a)? (una|la)? (ambulancia|911)
  (me esta dando, esta dando, me dio, estoy teniendo, creo que es) un (infarto, paro, derrame, ataque al corazon) 
  (me duele, duele, dolor en, dolor de, dolores de) (mucho|muchisimo|feo|horrible|fuerte)? (el)? pecho (y|desde|mucho|muy|muchisimo|ahorita|ahora|$|fuerte|horrible|izquierdo) !cuando
  (no siento, adormecido, dormido, se me durmio) (el|mi) (brazo izquierdo, lado izquierdo)
  no (esta)? (respira|respirando) !bien
`);
