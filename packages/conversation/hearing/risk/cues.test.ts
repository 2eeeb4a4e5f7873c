/** Hints that alarm together and not alone, in any order, and what speaks against them. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "suicide_active",
  "hints of an end that add up",
  `
    up on the parking garage top floor looking down
    looking down from the top floor of the parking garage
    goodnight forever
    i could just let go of the railing
    i have everything ready for saturday, after that nothing hurts
    i wish someone would stop me because im really going to do it
    the bridge is tempting
    i wonder how many pills are in the bottle
    he estado pensando en la soga
    cuiden a mis hijos, los amo
    tomorrow they can have my things, forgive me
  `,
);

hears(
  "suicide_passive",
  "hints of a life not wanted that add up",
  `
    tomorrow i wont be a problem
    all i do is drag everyone down theyd be free
    dont see a reason to keep breathing
    everything is pointless, i want to vanish
    no le veo sentido a nada, quisiera desaparecer
    se librarían de mí
  `,
);

hears(
  "self_harm",
  "hints of hurting oneself that add up",
  `
    new scars on my thighs
    hiding the bandages under long sleeves
    bit my arm until it bruised to feel something
    rasguño la piel hasta que duele
  `,
);

raisesNoAlarm(
  "one meaning alone, however often",
  `
    walked over the bridge, and then another bridge
    goodbye, bye, adios
    my pills are in the bottle
    i wish, i hope, i keep imagining
    gone, gone, gone
    finally some peace
    googled it
    adiós, buenas noches
    la azotea
  `,
);

raisesNoAlarm(
  "two meanings among the words of an ordinary day",
  `
    i want to stop biting my nails for good
    my heart is racing, sitting on the train
    i love my kids and want to be there for them
    exposure was standing on the bridge and looking down
    standing on the roof for the sunset photos
    decided to leave the party, goodbye for now
    last session before the trip, thanks for everything
    estuve parada en el puente, fue mi ejercicio de exposición
    so done with this lol its pointless
  `,
);

raisesNoAlarm(
  "meanings that meet by chance in a long message",
  `
    i talked to my sister for an hour and said bye, then i made soup and sat by the window and noticed i was less tense than before
  `,
);
