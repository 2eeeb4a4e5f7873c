/** Somebody else in danger, and grief for somebody who was. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "third_party",
  "somebody else in danger in English",
  `
    my daughter says she wants to die
    my friend is suicidal
    my brother wants to kill himself
    my husband keeps talking about killing himself
    my best friend told me she wants to end her life
    my son is cutting himself
    my daughter cuts herself
    found cuts on my daughters arms
    my ex says hell kill himself if i leave
    my roommate tried to kill herself last night
    my mom doesnt want to live anymore
    my sister took a bunch of pills
    my wife has a gun and says she wants to die
    my friend texted me goodbye, she wants to die
    he told me he wants to kill himself
    my boyfriend said he wishes he was dead
    my kid is talking about suicide
    worried my brother is going to hurt himself
    my nephew attempted suicide yesterday
    my mom overdosed last night
    my teenage son says he wants to unalive himself
    my dad said we'd be better off if he was dead
    my student wrote a suicide note
    my husband says he wants to kill himself
    my little sister is cutting
    my friend just texted me she wants to end it
    my roommate is talking about suicide and im scared
    my mom tried to overdose last night
    i think my son is suicidal
    my boyfriend said he doesnt want to be here anymore
    my grandpa keeps saying hes going to shoot himself
    didnt do the worksheet, was too busy wanting to die
    my son says he wants to kill himself
    my best friend is cutting herself
    my dad keeps saying he wants to die
    my roommate is suicidal and i dont know what to do
    my girlfriend wants to kill herself
    my son said he doesnt want to be alive
    my friend tried to overdose last night
    i think my brother is going to kill himself
    its been 3 days of wanting to die
    my daughter told me she doesnt want to live
    my friend is going to kill himself tonight
    my husband cut his wrists
    my brother texted that he wants to end his life
    my daughter keeps cutting herself
    my partner is suicidal tonight
    my husband tried to hang himself
    my daughter wrote a suicide note
    my friend wont stop talking about killing herself
    my mom says she wants to be dead
    my friend wants to kill herself
    my son is suicidal
    my sister keeps cutting
    my friend texted me goodbye and isnt answering
    my son took pills
    my cousin keeps saying she wants to disappear
    found my brothers razors
    sister says she doesnt wanna be alive
    my dad keeps saying wed be better off without him
    her boyfriend beats her
    cousin locked himself in the garage with a gun
    my niece was cutting on her arms
  `,
);

hears(
  "third_party",
  "somebody else in danger in Spanish",
  `
    mi hijo se quiere morir
    mi hermana quiere suicidarse
    mi amiga dice que se quiere matar
    mi esposo dice que ya no quiere vivir
    mi hija se corta
    mi hijo se está cortando los brazos
    mi mejor amiga intentó suicidarse ayer
    mi mamá dice que quiere morirse
    mi novio amenaza con matarse si lo dejo
    mi primo habla de quitarse la vida
    mi hermano se tomó muchas pastillas
    mi papa ya no quiere vivir
    mi hijo dice que ya no quiere vivir
    mi hermana se está cortando
    mi amigo se quiere matar
    mi hija quiere matarse
    mi hermano ya no quiere vivir
    mi hijo dice que se quiere matar
    mi amiga se quiere morir
    mi hermana dice que se va a matar
    mi hijo se hace daño
    mi vecino golpea a su esposa, la oigo gritar
    mi amiga tomó pastillas para morirse
    mi hermano se despidio de todos y no responde
    mi abuela dice que estaria mejor muerta
    su marido la golpea
    mi prima ya no aguanta y tiene un cuchillo
    mi hermana no quiere estar en este mundo
  `,
);

hears(
  "third_party",
  "somebody else in danger in both languages in one text",
  `
    mi hijo wants to die
    my hermana se quiere matar
    mi hija se quiere kill herself
  `,
);

raisesNoAlarm(
  "grief and stories",
  `
    my brother died by suicide in 2019
    my friend killed himself last year
    my aunt took her own life
    lost my cousin to an overdose
    my dad is dying and we sit with him
    my dog is dying
    my son hurt himself at soccer
    my daughter cut her hand on a glass
    the main character wants to die, great show
    movie about a girl who kills herself
    a suicide at my old school, everybody is sad
    mi hermano se suicidó hace años
    mi primo se mató en un accidente
    mi perro se está muriendo
    mi hija se cortó el pelo
    mi hijo se lastimó jugando
    en la serie se mata el protagonista
  `,
);
