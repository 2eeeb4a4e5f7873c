/** Too many pills and a body in danger, and the everyday of medicine. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "overdose_medical",
  "an overdose or a body in danger in English",
  `
    i took too many pills
    I took all my pills
    i just took a whole bottle of tylenol
    i swallowed a bunch of pills
    took 30 pills
    i overdosed
    i think i overdosed
    i think im overdosing
    took a handful of xanax with vodka
    i took too much of my medication
    i took my meds twice by accident, too much medication i think
    i drank bleach
    the bleeding wont stop
    i cant stop the bleeding
    im bleeding a lot
    i cut too deep
    im losing a lot of blood
    chest pain and my left arm is numb
    my chest hurts and i cant breathe
    i think im having a heart attack
    i need an ambulance
    im throwing up blood
    took like 20 advil
    i od'd
    took too many 💊
    i took sleeping pills and alcohol
    i want to die i took all my meds
    thinking about taking all my pills
    i took the whole bottle
    swallowed like 15 ambien
    i think i took too many of my sleeping pills
    took a bunch of my moms oxy
    i cut my wrist and theres blood everywhere
    having really bad chest pains and my arm is numb
    i drank a lot and took my xanax, feeling weird
    i just overdosed
    i took a bunch of pills an hour ago
    i think i took too much of my medicine
    took 25 of my sleeping pills
    i cut too deep and its bleeding a lot
    i overdosed on tylenol
    my chest hurts and my arm is numb
    really thinking about overdosing tonight
    took way too many pills
    cant stop bleeding
    i took all of my moms xanax
    pretty sure i overdosed
    took 50 ibuprofen
    i swallowed too many pills
    just took all of my antidepressants
    i took my whole bottle of seroquel
    lots of blood it wont stop
    i think i od'd
    took half a bottle of pills
    i took more pills than i should have and i feel sick
    overdosed on purpose an hour ago
    my arm wont stop bleeding
    i swallowed rat poison
    crushing chest pain right now
    i took like 60 tylenol
    drank a bottle of cough syrup and took pills
    bleeding a lot from my wrist
    im overdosing help
    i think i took too many anxiety pills
    took too many sleeping pills
    swallowed a bottle of advil
    i almost overdosed on purpose
    theres so much blood
    i passed out and hit my head and now im throwing up
    drank a whole bottle of nyquil and a bunch of pills
    my face is drooping and i cant move my arm
    i took something and i cant stay awake
    half the bottle is gone and i feel funny
    i drank a bunch of cleaner
    heart pounding after doing too much coke, scared
    took way more than i should have of my meds
    i took all of them
    od on heroin, help
    my chest is crushing and my jaw hurts
    swallowed the rest of my pills
    popped my xanax with wine
    swallowed all 40
    drank lots of cough syrup
  `,
);

hears(
  "overdose_medical",
  "an overdose or a body in danger in Spanish",
  `
    tomé demasiadas pastillas
    me tomé todas las pastillas
    me tomé un frasco de pastillas
    tomé 20 pastillas
    me tragué muchas pastillas
    me pasé de la dosis
    sobredosis
    tomé cloro
    no para de sangrar
    no deja de sangrar
    estoy sangrando mucho
    me corté muy profundo
    me duele mucho el pecho y no puedo respirar
    creo que me está dando un infarto
    necesito una ambulancia
    me tome las pastillas con tequila
    estoy vomitando sangre
    me tome todo el frasco
    me tomé un monton de pastillas
    creo que tomé demasiada medicina
    me duele el pecho y el brazo, no puedo respirar
    tomé muchas pastillas para morirme
    me tomé todo el bote de pastillas
    me tomé demasiadas pastillas
    creo que me intoxiqué con pastillas, tomé muchas
    me tomé como 15 pastillas
    me corté la muñeca y sale mucha sangre
    no puedo respirar y veo negro
    me desmayé y me sale sangre de la cabeza
    me tomé de más mi medicina y estoy mareada
    tengo un dolor muy fuerte en el pecho
    me tomé algo y no puedo mantenerme despierta
    me trague 15 de las de dormir
    acabo de tragarme todo el frasco
    me eche un puno de pastillas
    no siento la mitad de la cara
  `,
);

hears(
  "overdose_medical",
  "an overdose or a body in danger in both languages in one text",
  `
    tomé too many pills
    i took muchas pastillas
    tomé un montón de pastillas
  `,
);

raisesNoAlarm(
  "the everyday of medicine",
  `
    took my pills on time
    took all my meds this week
    took two ibuprofen for my back
    need more pills before friday
    forgot my meds
    overdosed on cookies
    overdose of family time
    took too many notes
    too much coffee
    my nose bled
    gave blood
    bleeding gums
    blood test on monday
    chest pain with the panic, it passed
    almost had a heart attack when she jumped out
    tomé mis pastillas a tiempo
    me tomé la pastilla con el desayuno
    sobredosis de pan dulce
    me salió sangre de la nariz
    me sacaron sangre
    me duele el pecho cuando me da pánico
  `,
);
