/** Being hurt, forced, threatened or held by somebody, and what only sounds like it. */
import { hears, raisesNoAlarm } from "./testing/heard.ts";

hears(
  "abuse",
  "abuse in English",
  `
    my boyfriend hit me
    my husband beats me
    he hits me
    he hit me again last night
    my dad hits me when hes drunk
    she slapped me in the face
    my wife hits me
    he choked me
    my ex choked me until i passed out
    he pushed me down the stairs
    my boyfriend raped me
    i was raped last night
    i was sexually assaulted
    my uncle molested me
    he touches me when im asleep
    my stepdad comes in at night and touches me
    he forced me to have sex
    my husband makes me have sex when i dont want to
    he threatened to kill me
    he said he will kill me if i leave
    he said hell kill me
    my ex is threatening me
    he pulled a gun on me
    he put his hands around my neck
    he put his hands on me
    he grabbed me by the throat
    he threw a plate at me
    im scared of my husband
    im afraid to go home because of him
    i dont feel safe at home
    im not safe at home
    he wont let me leave the house
    he locked me in the bathroom
    my partner gets violent
    my mom beats me with a belt
    my roommate attacked me
    im in an abusive relationship
    im being abused
    he gave me a black eye
    my ex is stalking me
    scared he will kill me
    scared of what he will do if i leave
    my brother hits me every day
    he controls my money and who i see
    he hits me, please dont text me he reads my phone
    dont text me back he checks my phone
    my partner tracks my every move
    my dad punched me
    she throws things at me when shes mad
    he r*ped me
    got jumped by some kids at school
    my husband hurts my kids
    my husband hit me last night
    he hits me when hes drinking
    my boyfriend keeps choking me during fights
    im scared to go home to him
    my brother touches me and i dont know who to tell
    my ex broke in and threatened me
    she threw a knife at me
    my dad slapped me so hard my ear is ringing
    he forced himself on me
    i got raped
    he says if i tell anyone he'll kill me
    he took my phone and wont let me leave
    my stepfather has been molesting me
    please dont reply to this he is reading my texts, he beat me
    my girlfriend punches me
    he pushed me into a wall
    my husband hits me when hes drunk
    my boyfriend choked me last night
    im afraid of my husband
    he forces me to have sex
    my dad hits me with a belt
    my ex threatened to kill me
    he raped me and i havent told anyone
    my girlfriend hits me
    he punched me in the stomach
    im scared to go home tonight because of my stepdad
    he wont let me leave the apartment
    my brother molested me
    please dont text, he goes through my phone. he hits me
    my boyfriend hits me when hes mad
    my husband pushed me down the stairs
    she hits me and calls me names
    he choked me again
    my dad beat me last night
    i was sexually assaulted last weekend
    my boss groped me
    he threatens to kill me if i leave
    i dont feel safe at home with my husband
    my partner forces me to do sexual things
    afraid of what hell do when he gets home
    he hit me. dont text back he reads my messages
    my stepdad abuses me
    my boyfriend punched me
    my dad kicks me
    he held me down and wouldnt stop
    my ex keeps threatening to hurt me
    my husband choked me in front of the kids
    he makes me have sex with his friends
    my uncle rapes me
    i cant go home he will hurt me
    my girlfriend bit me and hit me
    he smashed my phone and hit me
    im trapped, he wont let me talk to anyone
    he reads my messages so dont write back, he hit me again
    someone raped me at a party
    my husband slapped me in front of my son
    he gets drunk and beats me
    my boyfriend pulled a knife on me
    my father molested me
    i was raped by a friend
    my girlfriend wont let me leave her apartment
    hes stalking me and i'm terrified
    my mother burned me
    he threatens to hurt the kids if i leave
    im scared of what my ex will do to me
    my stepbrother forces me to touch him
    got beat up by my brother again
    he reads everything on this phone, he hurt me last night
    my husband threw me against the wall
    he hits me with his belt
    i was molested by my cousin
    my ex is threatening to kill me
    he choked me until i couldnt breathe
    my wife punches me when shes drunk
    my dad locked me in the basement
    he forces himself on me every night
    scared hes going to kill me
    my husband beat me
    he hit me and i have bruises
    my boyfriend forces me to do things
    my dad hurts me
    he threatened to kill me if i tell
    i was raped
    im scared of my boyfriend
    she wont let me leave
    my uncle comes into my room at night
    im not safe right now
    my ex is outside and wont leave, hes got a knife
    someone put something in my drink and i woke up without clothes
    cant talk hes reading my texts
    my dad comes home drunk and hits us
    he wont let me see a doctor
    my partner broke my phone and my wrist
    my husband keeps a gun by the bed and says ill regret leaving
    my mom's boyfriend watches me shower
    my roommate touched me while i was sleeping
    i cant be on the phone when hes home, he checks it
    my stepdad comes in my room
    hes gonna kill me
    my partner forced me last night
    he wont let me leave the apt
    used the cord on me again
    came at me with a bat
    covering the marks she left on my arms
    if i tell anyone hes taking my kids
    she keeps my debit card
  `,
);

hears(
  "abuse",
  "abuse in Spanish",
  `
    mi novio me golpea
    mi marido me pegó anoche
    me pega mi esposo
    me pega cuando toma
    él me pega
    me golpeó mi papá
    mi papá me golpea con el cinturón
    mi esposo me avienta cosas
    me ahorcó mi novio
    me violaron
    mi tío abusó de mí
    abusaron de mi
    mi padrastro me toca
    mi padrastro me toca cuando estoy dormida
    me obliga a tener relaciones
    mi esposo me obliga a tener sexo
    me amenazó con matarme
    mi ex me amenaza
    dice que me va a matar si lo dejo
    le tengo miedo a mi esposo
    tengo miedo de mi esposo
    me da miedo regresar a la casa con el
    no me deja salir de la casa
    me tiene encerrada
    no me siento segura en mi casa
    mi pareja se pone violento
    mi mamá me cachetea
    me empujó por las escaleras mi novio
    vivo violencia domestica
    me maltrata mi suegra
    me jaló del pelo mi esposo
    mi hermano me golpea
    me pega, no me escribas, revisa mi telefono
    no me mandes mensajes, mi esposo me revisa el celular y me pega
    me biola
    mi novio me puso la mano encima
    mi esposo me golpeó otra vez
    mi novio me pega cuando se enoja
    mi papa me pega con el cable
    mi jefe me tocó sin mi permiso
    me da miedo mi marido
    mi ex dice que me va a matar
    me violó mi primo
    no me contestes, mi esposo revisa mi cel y me golpea
    mi mamá me pega mucho
    mi esposo me golpea
    mi papá me pegó
    mi novio me violó
    me da miedo mi esposo
    mi ex me amenazó
    mi pareja me pega
    mi marido me amenaza con matarme
    mi padre abusó de mí
    me obligó a tener relaciones
    le tengo miedo a mi novio
    mi esposo me dio una golpiza
    mi novio me aprieta el cuello
    mi papá me toca en las noches
    mi marido me obliga a tener relaciones
    me amenaza con matar a mis hijos
    mi esposo me patea
    me pega enfrente de mis hijos
    mi novio me amenazó con un cuchillo
    mi papá me viola
    mi esposo me pegó
    mi papá abusa de mí
    me amenaza con matarme
    mi novio me obliga
    me jaló del pelo y me aventó contra la pared
    dice que si lo dejo me mata
    no me deja salir ni ver a mi familia
    me fuerza a hacer cosas que no quiero
    me empujó y me caí por las escaleras
    me quiso ahorcar
    mi novio me forzó anoche
    me pegan en mi casa
    me agarró a patadas
    me apretó el cuello
    me aventó y me golpeó
    tengo miedo en mi casa
    mi esposo me jala el cabello y me grita
    le tengo pavor a mi esposo
    me dejó el ojo morado
    mi papá nos golpea
    mi tio se mete a mi cama en la noche
    me encerre en el cuarto, llego borracho
    dice que si lo dejo me va a encontrar
  `,
);

hears(
  "abuse",
  "abuse in both languages in one text",
  `
    mi husband me pega
    my esposo me golpea
    my novio hit me
    mi boyfriend me pega
    he hits me y tengo miedo
    my esposo hits me
    mi boyfriend me golpea
    he me pega
  `,
);

raisesNoAlarm(
  "play, parenting, weather and figures of speech",
  `
    he hit on me at the bar
    hit me up later
    that news hit me hard
    she beat me to it
    he beat me at poker
    my toddler hits me in his tantrums
    my 4 year old bit me
    the puppy bites me
    my cat scratched me
    my coach pushed me to try again
    my boss threatened to cut my hours
    my mom will kill me if im late
    my wife is going to kill me lol
    scared of my boss
    afraid of him leaving
    scared of spiders
    my mom wouldnt let me go out
    my dad used to spank me when I was little, talked about it
    left my abusive ex years ago and im safe
    dont text me before 8
    stop texting me so early
    me pegó la gripa
    me pegó el sol
    me pega la nostalgia
    me toca el jueves
    me tocó esperar una hora
    mi jefe abusa de mi tiempo
    me obligué a salir
    mi niño de 2 años me pegó en el berrinche
    me pegó con el balón jugando
    mi mamá me va a matar si llego tarde
    no me mandes mensajes tan temprano
  `,
);
