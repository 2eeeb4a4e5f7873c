/** Words that speak for a half of the day: its parts, meals, work, bed, and the phrases that only seem to. */

import type { Lean } from "./clock-time.ts";
import { lexicon } from "./lexicon.ts";

/** Parts of the day. They settle am or pm and are never a time by themselves. */
export const dayParts = lexicon<Lean>([
  [
    "am",
    `in|on the? morning, morning, am, sunrise, dawn, early, early morning, late morning, mid morning, midmorning, first thing, first thing in the morning,
    de|en|por|x|a|d la manana, dela manana, x|xla manana, esta manana, la manana, las manana, de manana, manana temprano, madrugada, de|en|por|x la madrugada, temprano, tempranito, amanecer, del dia, de mananita`,
  ],
  [
    "pm",
    `in|on the? afternoon, afternoon, this afternoon, in|on the? evening, evening, this evening, late afternoon, early evening, early afternoon, late evening, sunset, dusk,
    de|en|por|x|a|d la tarde, dela tarde, xla tarde, esta tarde, la tarde, las tarde, por tarde, tardecita, atardecer`,
  ],
  [
    "night",
    `at|in|by|of the? night, night, tonight, late night, late at night, early night, late,
    de|en|por|x|a|d la noche, dela noche, xla noche, esta noche, la noche, las noche, noche, de noche, anochecer`,
  ],
]);

/** Meals, work, sleep and other acts of the day, which settle am or pm in the same way. */
export const dailyActs = lexicon<Lean>([
  ["midday", "lunch, at lunch, lunch break, lunch hour, after|before|during lunch, brunch, almuerzo, la comida, de comer, la hora de? comer"],
  [
    "am",
    `breakfast, morning|first|my coffee, coffee, cafe, mi|el cafe, desayuno, wake, wakes, waking, wake up, wakes up, waking up, woke up, wakeup, wakey, get|gets|getting|got up, get|gets|getting|got out of bed, out of bed,
    make|making my|the bed, before i? go|going|leave|leaving|head to|for|into? my? work|school|job|office, before work|school|workout, right before work|school, before my|the job|workday|shift starts?,
    on the|my way to work|school, drive|commute|ride to work|school, going|go to work|school, school drop off, drop off, dropoff, drop the|my kids off, drop kids off, dropping the|my? kids off, dropping off, drop off the? kids, after i? drop, kids are? at|in school,
    levanto, despierto, antes de|del trabajo, antes de ir al|a trabajar|trabajo, antes de irme al|a trabajar|trabajo, antes de entrar al|a trabajar|trabajo, antes de trabajar, antes de la escuela, antes de ir a la escuela, camino al trabajo, ninos estan? en la escuela, dejo|dejar|llevo|llevar a los ninos`,
  ],
  [
    "pm",
    `dinner, after|before dinner, after work, after school, after i?|im get|gets|getting|got off, get|gets|getting|got off, gets off work, get|gets|getting|got home, come|comes|coming home, home from work|school|the?, after im? done with? work, done with work, work is|gets done|over, finish|finishing|finished work, leave|leaving work, get|getting|got out of work|school, out of work|school, off work, off of work, when work ends, work ends, after i? finish work|working, after a? long? day of? work, end of the? workday, end of my|the? day, after the office, after my job, after working, after my|the? workday,
    pick|picking up the|my? kids, pick|picking the|my? kids up, pick up,
    cena, despues del trabajo, despues de trabajar|trabajo, saliendo del|de trabajo|trabajar, al salir del|de trabajo|trabajar, cuando salgo|salga del|de trabajo|trabajar, salgo del|de trabajo|trabajar, salir del|de trabajo|trabajar, llego|llegue|llegar|llegando a|de|del la? casa|trabajo, cuando llego|llegue, despues de la escuela, despues de clases, regreso|regrese del|de trabajo, termino|termine de trabajar, final del dia, fin del dia`,
  ],
  [
    "night",
    `bed, before bed, in|to bed, asleep, kids|baby|everyone|everybody|they is|are|go|goes to? bed|sleep|down|asleep, go to sleep, going to sleep, before sleep|sleeping, fall asleep, sleep,
    dormir, acostarme, se duerme|duermen, la cama, a la cama, antes de la cama, antes de dormir, hora de dormir`,
  ],
]);

/** Phrases with a word of day or time in them that say nothing about when. */
export const beside = lexicon<true>([
  [
    true,
    `good morning, good afternoon, good evening, good night, goodnight, buen dia, buenos dia, buenas tarde, buenas noche, buenas,
    morning person, night person, night owl, early bird, not a morning person, im not a morning person, at the latest, later, no later than, not too|so|very late|early, not late|early, too late|early, sleep in, sleeps in, sleeping in, late for, late to, running late, sleep better, sleep well, cant sleep, to sleep better,
    all day, all day long, all night, all night long, todo el dia, toda la noche, 24 / 7, 24 7, day off, days off,
    night|nights|overnight|graveyard|evening|morning|day|swing shift|shifts, second|third|first|1st|2nd|3rd shift, night nurse|job|class|school, work|works|working|worked nights|mornings|evenings|days|overnights, on nights|days|overnights, do nights, im on nights|days, overnight, overnights, turno de noche|nocturno|dia, turno de la noche|manana|tarde, trabajo de|en|por la? noche|manana|tarde, trabajo nights,
    mas tarde, mas temprano, muy tarde|temprano, no muy tarde|temprano, un poco tarde, llego tarde, llegar tarde,
    bed bath, in bed all, bed rest, dinner party, every time, each time, this time, next time, one time, first time, last time, time zone, pacific|eastern|central|mountain|standard|daylight|local time, hora del pacifico|este|centro|montana,
    per day, a day, x dia, al dia, por dia, cada uno, each one`,
  ],
]);
