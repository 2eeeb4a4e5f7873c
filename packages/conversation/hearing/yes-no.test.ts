/** Ways to say yes and no, and answers that are neither. */

import { expect, test } from "vitest";
import { clean } from "./words.ts";
import { hearYesNo } from "./yes-no.ts";

const said: Record<string, string> = {
  yes: `yes | Yes! | y | yeah | yea | yep | yup | yess | YESSS | yes please | yes please i want to | sure | sure why not | why not |
    ok | okay | k | fine | sounds good | sounds like a plan | for sure | uh huh | correct | right | of course | absolutely |
    i agree | sign me up | count me in | begin | lets do it | let's go | go ahead | i do | i guess so | i think so | that works |
    works for me | makes sense | got it | no problem | not a problem | i dont mind | i want to | im ready | id love to |
    thats fine with me | hell yeah | 1 | 1. | 1️⃣ | one | the first one | option 1 | 👍 | 👍🏽 | ✅ | 👌 | si | sí | sii | sip | claro |
    claro que sí | dale | dale pues | está bien | de acuerdo | órale | va | correcto | sí quiero | si, por favor | me parece bien |
    por supuesto | acepto | empezar | no hay problema | simón | creo que sí | como no | yes no problem | yes i do thanks |
    no worries | se entiende | por qué no | looks good | seems fine`,
  no: `no | No. | n | nope | nah | nooo | not really | no thanks | no thank you | not interested | no way | never | not today |
    not now | not yet | id rather not | i'd prefer not to | i dont want to | i don't think so | absolutely not | of course not |
    hard pass | no im good | not for me | 2 | 2) | two | the second one | 👎 | 👎🏿 | ❌ | no gracias | no, gracias | nel | para nada |
    mejor no | prefiero no | no quiero | claro que no | creo que no | ahorita no | todavía no | por ahora no | no me interesa |
    nunca | no no no | nope sorry | no i dont | not at all | i do not`,
  neither: `yes but not now | yes and no | si pero no ahora | yeah no | no yeah | maybe | idk | not sure | it depends | depende |
    no sé | quizás | who is this | what is this | is this real | what | huh? | quién es | qué? | no entiendo | if i can |
    si puedo | si tengo tiempo | 3 | 7 | 12 | 2 weeks | 1 or 2 kids | no one told me about this | no idea | let me think | hello |
    my sister said she would | y si dibujo mejor | hecho | i went to the store | 3 of the 5 times | I don't understand | | 🙂 | only if its short`,
};

test.each(Object.entries(said))("hears %s", (wanted, table) => {
  const misheard = table
    .split("|")
    .map((text) => ({ text: text.trim(), heard: hearYesNo(clean(text)) ?? "neither" }))
    .filter(({ heard }) => heard !== wanted);
  expect(misheard).toEqual([]);
});
