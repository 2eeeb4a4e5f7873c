/** Cuts, burns and bruises that nobody meant. */
import { phrases } from "./vocabulary.ts";

/** Cuts, burns and bruises that come with cooking, sport and furniture. "On purpose" leaves them standing. */
export const accidents = phrases(`
  (cut, cutting, burn, burned, burnt, burning, hurt, hurting, hit, hitting, scratched, stabbed, bit, bite, bumped,
    banged, jabbed, poked, nicked, scraped, injured, smacked, injure) (myself|my) ..5 <mishap>
  (accidentally, by accident, accident) ..2 (cut, burned, burnt, hurt, hit, stabbed, poked, scratched, injured,
    overdosed) ..3 (myself|my|finger|hand)
  (cutting, chopping, slicing, cooking, shaving, peeling, opening, gardening, ironing) ..5 (cut, burned, burnt,
    sliced, nicked) (myself|my)
  (cut, burned, burnt, hurt, hit, sprained, broke, twisted, pulled, injured, hurting) my (back, knee, knees, ankle,
    finger, fingers, thumb, toe, shoulder, foot, hand, elbow, hip, neck, tongue, mouth, lip, hamstring, tooth,
    pinky, chin, nose, gums, hair) !(on purpose, again because)
  (me)? (corte, corto, cortar, cortarme, queme, quemo, lastime, lastimo, golpee, golpeo, pegue, pego, rasgune,
    arane, hice dano, di, heri) ..5 <mishap>
  me (lastime, lastimo, golpee, golpeo, pegue, hice dano, torci, pego) (en|con)? (el|la|un|una|los|las|mi)? (pie,
    rodilla, espalda, dedo, mano, codo, cabeza, tobillo, hombro, pierna, cuello, brazo, cadera, muneca, lengua,
    boca, cara, pata, dedo gordo, dedos, cintura, mesa, puerta, esquina, ojo) !(a proposito, adrede,
    otra vez a proposito, contra (la pared, el muro, el piso, la puerta), con (un, el) (encendedor, cigarro,
    cinto), cuando (me, estoy), (varias, muchas) veces, por (tonta, tonto, estupida, estupido, idiota, inutil))
  me (corte, queme) (en|con)? (el|la|un|una|los|las|mi)? (dedo, dedos, mano, pie, lengua, boca, cara, labio, codo,
    talon, rodilla, oreja) !(a proposito, adrede)
  (cocinando, picando, cortando, pelando, rasurandome, abriendo, planchando) ..5 (corte|queme|lastime|corto)
`);

/** That it was meant after all. */
export const meant = phrases(`
  on purpose
  purposely|purposefully|intentionally|adrede|intencionalmente
  a proposito
`);
