/** Phrases of somebody else wanting to die or hurting themselves. */
import { phrases } from "./vocabulary.ts";

/** Told of a third person, by the verb or by who is named. */
export const thirdParty = phrases(`
  // English: a verb in the third person, or "himself", is enough to tell that it is somebody else.
  (~me|brain|mind|head|which|something|nobody) (wants, wanting, wishes, wished, threatens, threatened, threatening,
    plans, tries, keeps trying) (to (die, kill <themself>, be dead, end (it all, it, his, her, their),
    hurt|harm|cut <themself>, take (his, her, their) own? life, commit suicide, jump off, overdose,
    not be here anymore, (disappear, vanish) !(into, from, to, when, for, in, on)))
  <other> ..3 (want to, wanted to, wanna, going to, gonna, trying to, tried to, might, may, about to,
    talked about wanting to, wants to, planning to) (die, kill <themself>, be dead, end (it all, his life,
    her life, their life, their lives), hurt|harm <themself>, take (his, her, their) own? life, commit suicide,
    overdose, unalive <themself>)
  <other> ..5 (cutting, hurting, harming, burning, starving) <themself>
  (gun, knife, bullet) (to, in) (his, her, their) (head, mouth, throat, chest, wrist)
  <other> ..6 (pills, gun, knife, blade) ..3 (said, says, saying, texted) goodbye
  (noose, suicide note, goodbye note, rope, razor blades, blades, pills) ..3 (in, under) (his, her, their,
    my (sons, daughters, kids, brothers, sisters, husbands, wifes)) (room, bed, backpack, bag, drawer)
  (kill, killing, hang, hanging, unalive, unaliving, off, shoot, shooting, end, ending, drown) <themself>
  (hurt, hurting, hurts, harm, harming, harms, cut, cutting, cuts, burn, burning, burns, scratching,
    starving) <themself> !(playing, at, running, in the game, shaving, cooking, with the scissors,
    on the playground, off, a, some, skating, falling, on a, on the)
  <other> ..3 (wishes, wished, wish, said, says, saying, told me, texted, texting, posted, posting) ..3 (he, she,
    they, hes, shes, theyre) ..1 (was, were, wants, wanted, want) ..1 (dead, die, gone, dead too, never born)
  <other> ..4 (doesnt, didnt, dont, not, no longer, never, stopped) (want, wants, wanting, wanted, wanna)? (to)? (live,
    be alive, be here anymore, exist, live anymore, wake up, living, be on this earth) (anymore, $, like this,
    after, because, and, without, no more)
  <other> ..3 (is, was, are, feels, been, being, feeling, gets, got, seems, sounds, having, has, had, hes, shes,
    about, very, he, she, might be, may be) ..1 suicidal !risk|prevention
  (hes, shes, theyre) ..1 suicidal
  suicidal (son, daughter, friend, brother, sister, husband, wife, mom, teen, kid, child, boyfriend, girlfriend,
    ex, client, patient)
  <other> ..3 (talking about, talks about, talked about, talked of, thinking about, thinking of, mentioned,
    mentions, mentioning, threatening, threatened, threatens, considering, posting about, joking about,
    texting about, attempted, attempting, planning, brought up) ..1 (suicide, dying, killing, ending (it, it all,
    his, her, their), wanting to die, not being here anymore, death, not wanting to)
  <other> ..2 (suicide attempt, attempted suicide, tried suicide, suicide note, goodbye note, goodbye text)
  <other> ..2 (attempted, overdosed, is overdosing) (again, last night, yesterday, today, this morning,
    this week, on, and, in, tonight, $)
  <other> ..3 (took, taken, swallowed) (all, too many, a bunch of, a lot of, whole, the whole, a whole,
    a bottle of, a handful of) ..3 (<pills>, bottle)
  <other> ..3 (is, was, been, keeps, keep, started, caught, are, hes, shes) ..1 (cutting, self harming,
    selfharming, harming) (<themself>, again, on? (his, her, their) <limb>, $, at school, because)
  <other> ..3 (cuts, selfharms, cut) (<themself>, (his, her, their) <limb>)
  <other> ..3 selfharm|selfharming|selfharms|selfharmed
  (found|saw|noticed|discovered|seen) ..1 cuts on (his, her, their, my (son, sons, daughter, daughters, kid, kids,
    friend, friends, sister, sisters, brother, brothers, students))
  <other> ..3 (said goodbye to everyone, sent a goodbye, left a note, wrote a note, wrote a suicide note,
    giving away all)
  <other> ..3 (has|have|got|bought|with) a (gun, knife, rope, noose, bottle of pills) and ..3 (wont, says, said,
    wants, threatening, doesnt, die, last, himself, herself, answer, scared)
  <other> ..3 (on, standing on, threatening to jump off, jump off, wants to jump off) ..1 (bridge, roof, ledge)
  <other> ..3 better off dead
  <other> ..6 (join, joining, be with) ..3 in heaven
  <other> ..3 locked <themself> in ..4 (pills, knife, razor, blade, gun)
  <other> ..3 (piensa, quiere, va a, vaya a) (hacer, hacerse) (una (locura, tonteria), algo malo, dano)
  <other> ..3 (mejor (muerto, muerta), (muerto, muerta) estaria)
  (found, saw, discovered) my (sons, daughters, kids, brothers, sisters, husbands, wifes, moms, friends, girlfriends,
    boyfriends) ..1 (razors, razor blade, razor blades, blade, blades, noose)
  <other> ..3 se ..1 (despidio, despidiendo, despide) ..6 no ..1 (contesta, contesto, responde, aparece)
  <other> ..3 tomo ..1 pastillas para (morir, morirse, dormir y, ya no)
  <other> ..1 (took, swallowed) (some)? pills $
  <other> ..3 (texted, sent, wrote, called, posted, mando, escribio) ..3 (goodbye|bye|adios|despedida) ..2 (and, isnt,
    wont, y|no)
  (say, saying, said, says, think, thinks, thinking, feels, texted, told) ..4 better off (without (him, her, them), if (he, she, they) (was, were, is, wasnt, died))
  <other> ..2 (hits, beats, hitting, beating, abusing, abuses, hurting, chokes, molests) (his, her, their,
    the) ..1 (wife, husband,
    girlfriend, boyfriend, kids, kid, son, daughter, mom, baby, children)
  (her, his, their) (<partner>, <parent>) ..2 (hits, beats, hitting, beating, abuses, abusing, chokes, molests) (her, him, them) !(at, in, to)
  su (<partner>, <parent>) ..2 (la, lo, le, los, las, les) (golpea, pega, maltrata, golpeo, pego, viola) !(al, a la)
  <other> ..3 ya no (aguanta, puede, soporta) ..5 (tiene, trae) (una, un)? (pistola, arma, cuchillo, navaja, soga, pastillas)
  <other> ..2 (golpea, pega, maltrata, golpeo, pego, golpeando, pegando, abusa) (a, de) su (esposa, mujer, novia,
    esposo,
    novio, hijo, hija, hijos, mama)
  (worried|scared|afraid|think|fear) (that)? <other> ..3 (hurt, harm, kill, do something to) <themself>

  // Spanish.
  (se quiere, se queria, se quiso, se va a, quiere, queria, quiera, quieren, intento, intenta, trato de, piensa en,
    pensando en, hablando de, habla de, amenaza con, amenazo con, dijo de, intenta, ganas de, se trato de,
    se intento, planeando, pensado en, se quiera) (morirse, matarse, suicidarse, quitarse la vida, ahorcarse,
    lastimarse, hacerse dano, colgarse, aventarse)
  (se quiere, se queria, se quiso, se va a, se trato de, se intento, se quiera, se quieren) (morir, matar,
    suicidar, quitar la vida, ahorcar, lastimar, cortar las venas, hacer dano, colgar, aventar)
  (<other>, mejor amiga, mejor amigo) ..3 (quiere, queria, ya quiere, quisiera) morir
  <other> ..3 se tomo ..2 pastillas ..2 (no despierta, no reacciona, no responde, esta mal)
  <other> ..5 que quiere (morir, morirse)
  <other> ..3 se (lastima, corta, golpea) (a si (mismo, misma), sola, solo, los brazos, las piernas, cuando, $)
  <other> ..4 (burned, burns, cut, scratched, hit, hits, starves) (herself, himself, themself, themselves)
  <other> ..4 wants to go be with
  <other> ..3 tiene (una pistola, un cuchillo, un arma) y ..4
  matarse|suicidarse|ahorcarse|quitarse la vida|autolesiona|autolesionarse
  (<other>) ..3 quitarse la vida
  (<other>) ..3 (ya no quiere, no quiere, no queria, no quiera, no quieren) (vivir, seguir viviendo, estar aqui,
    estar en este mundo, existir, despertar, estar viva, estar vivo)
  (<other>) ..3 (ganas de) (morir|morirse|vivir|matarse)
  (<other>) ..3 se (corta, esta cortando, ha cortado, lastima, hace dano, esta lastimando, esta haciendo dano,
    autolesiona, quema, anda cortando, sigue cortando, hizo cortes) !(el pelo, la luz, jugando)
  (<other>) ..3 (esta, anda, es, se siente, pensamientos, ideas) (suicida|suicidas|suicida)
  (<other>) ..3 (se tomo, tomo, se trago) (muchas, demasiadas, todas, un monton de, un frasco de,
    todo un frasco) ..2 <pills>
  (<other>) ..3 (quiere, dice que quiere, queria) desaparecer
  (<other>) ..3 (se corto) (las venas, los brazos, las munecas, las piernas)
  (le encontre, le vi, vi, encontre) (unas)? (cortadas|cortes) (en (los|las|sus|el), a mi)
  (<other>) ..3 (dejo|escribio|mando) una (carta|nota) (de despedida, suicida)
`);
