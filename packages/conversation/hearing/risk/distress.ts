/** Phrases of heavy feeling without words of danger: a warm answer, no alert. */
import { phrases } from "./vocabulary.ts";

/** Hopeless, worthless, numb, alone, self-hate, relapse. */
export const distress = phrases(`
  // English.
  (hopeless, worthless, helpless, numb, despair, desperate, useless, unlovable, unloveable, hopelessness,
    worthlessness)
  (no, lost, losing, lose, without, out of, lack of) (all)? hope
  (dont|cant|not) (see|have) (a|any|my)? future
  (hate, hating, hated, despise, disgusted with, cant stand) (myself, my life, who i am, my body,
    everything about me)
  (im, i, feel, feeling, such, feels) (like)? (a, an, am, such a, so)? (failure, disgusting, pathetic, broken,
    empty, unloved, empty inside, dead inside, trapped, a mess, a loser, garbage, trash, a disappointment,
    a waste of space, nothing)
  (nothing) (matters, makes sense anymore, helps, will ever, works, gets better)
  (never|wont|not) (going to)? (get|gets|getting|be) better
  (whats, what is) the point $
  (whats, what is) the point (of (anything, it all, any of this, trying), anymore, in anything)
  (no, dont see the, dont see a) point (in anything, anymore, in trying, $)
  (nobody, no one) (cares, loves me, likes me, understands, wants me, would care)
  (all|so|completely) alone $
  (life) (sucks, is awful, is terrible, is hell, is falling apart, is too hard, is pain)
  (falling apart, breaking down, losing it, losing my mind, at rock bottom, hit rock bottom, rock bottom,
    end of my rope, in a dark place, dark place, spiraling, spiralling)
  (cant stop crying, cry every night, crying all day, cried all day, cried all night)
  (relapsed, relapse, drank again, used again, drinking again, using again, fell off the wagon)
  (sick|tired) of (everything, it all, myself, fighting, trying, feeling like this, feeling this way, my life)
  (give up, giving up, gave up) $
  (want|wanna|wish) (to, i could)? (disappear, run away, hide, vanish) $
  (so depressed, very depressed, depressed, depressed, depression is bad, depression is back)
  (self|selfe) (hate|hatred|loathing)
  (ruin, ruined, ruining, mess up, messed up) everything
  (too much) (to bear, to handle, to take, for me)
  (my life is over)

  // Spanish.
  (sin esperanza, desesperada, desesperado, desesperanza, inutil, vacia, vacio, hundida, hundido, destrozada,
    destrozado, deprimida, deprimido, desesperacion)
  (no valgo, no sirvo, no valgo nada, no sirvo para nada, soy un fracaso, soy una basura, soy un desastre,
    soy lo peor, soy una inutil)
  (me odio, odio mi vida, me doy asco, me detesto, odio quien soy, odio mi cuerpo, me siento una basura)
  (nada) (tiene sentido, importa, vale la pena, me importa, me llena, me sirve)
  (no tiene caso, no tiene sentido, todo esta perdido, para que sigo intentando, que caso tiene)
  (me siento) (muy|bien|tan)? (sola, solo, vacia, vacio, perdida, perdido, muerta por dentro, muerto por dentro,
    rota, roto, hundida, hundido, inutil, poca cosa, atrapada, atrapado)
  (nadie) (me quiere, me entiende, me ama, me necesita, me soporta)
  (no paro de llorar, no puedo parar de llorar, no dejo de llorar, lloro todas las noches, lloro todo el dia)
  (recai, volvi a tomar, volvi a beber, volvi a consumir)
  (toque fondo, ya no tengo ganas de nada, sin ganas de nada, no tengo ganas de nada, no le veo sentido a nada)
  (me rindo) $
  (harta|harto|cansada|cansado) de todo
  (todo me sale mal, todo lo arruino, arruino todo)
`);
