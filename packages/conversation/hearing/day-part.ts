/** Words that speak for a half of the day: its parts, meals, work, bed, and the phrases that only seem to. */

import type { Lean } from "./clock-time.ts";
import { lexicon } from "./lexicon.ts";

/** Parts of the day. They settle am or pm and are never a time by themselves. */
export const dayParts = lexicon<Lean>([
  [
    "am",
    `in|on|n the|da|tha? morning, morning time?, sunrise, dawn, crack of dawn, early, early|late|mid|this morning, mid - morning, midmorning, first thing, first thing in the morning, early bird,
    de|en|por|x|a|d la manana, dela|xla|enla manana, esta|la|las manana, de manana, manana temprano, muy|bien temprano, temprano en|por la manana, temprano, tempranito, amanecer, del dia, en el am,
    la|de madrugada, de|en|por|x la madrugada, madrugada`,
  ],
  [
    "pm",
    `in|on|n the|da? afternoon, afternoon, this|late|early|mid afternoon, in|on|n the|da? evening, evening time?, this|early|late evening, sunset, sundown, dusk,
    de|en|por|x|a|d la tarde, dela|xla|enla tarde, esta|la|las tarde, por tarde, atardecer, en el pm`,
  ],
  [
    "night",
    `at|in|by|of|on|n the|da? night, night time?, tonight, late|early|this night, late at night, late, pretty|real|really late,
    de|en|por|x|a|d la noche, dela|xla|enla noche, esta|la|las noche, noche, de noche, anochecer, ya tarde`,
  ],
]);

const [before, after] = ["before|antes de|del|que?", "after|despues de|del|que?"];

/** Meals, work, sleep and other acts of the day, which settle am or pm in the same way. */
export const dailyActs = lexicon<Lean>([
  [
    "midday",
    `lunch, at|on|during|before|after|my lunch, lunch break|hour|time, brunch, almuerzo, la comida, de comer, comer, hora de|del|la? comer|comida|almuerzo`,
  ],
  [
    "am",
    `breakfast, my|first|morning|with|drinking|the coffee, coffee, cafe, cafecito, mi|el|un|tomo|tomar|tomando cafe|cafecito, desayuno, with my pills,
    wake|wakes|waking|woke up?, wakeup, get|gets|getting|got up, get|gets|getting|got|out of bed, out of bed, still in bed, rise, start|starts|starting my|the day, my day starts, sun comes up, sun rises,
    ${before} my|the|i? go|going|leave|leaving|head|heading|start|starting|get|el|la|mi|ir|irme|salir|entrar|al|ir? to|for|a|al? my|la|el|the? work|school|job|office|trabajo|trabajar|escuela|chamba|jale|clases,
    ${before} work|school|trabajo|trabajar|clases, right before work|school, shift starts, leave|leaves|leaving|left for|to the? work|school, kids leave, on the|my way to work|school, drive|driving|commute|commuting|ride|train|bus to work|school, morning commute, going|go to work|school,
    school? drop off, school? dropoff, drop|dropping|dropped off|the|my|him|her|them|kids kids|son|daughter? off?, kids are? at|in school, while kids? at school,
    levanto, despierto, me levanto|despierto, al levantarme|despertar|despertarme, camino|rumbo al trabajo|a, ninos estan? en la escuela, dejo|dejar|llevo|llevar a? los|mis|mi? ninos|hijos|hijo|hija`,
  ],
  [
    "pm",
    `dinner, ${before} dinner|cena, ${after} el|la|my|the? work|school|trabajo|trabajar|cena|dinner|escuela|clases|chamba|jale|trabaje, afterschool, afterwork, after i|im|we? get|gets|getting|got|come home|off|back|in, get|gets|getting|got|come|comes|coming home|off|back,
    gets|get|got off of? work, home from work|school|the|my, im home, once im home, get|got in from work, done|finished|through with|at work, done working, work is|gets|lets|ends done|over|out, work ends, finish|finishing|finished|leave|leaving|left work|school, getting|get|got out of work|school, out of work|school, off of? work,
    when work ends, after i? finish work|working, after a? long? day of|at? work, end of my|the? day|workday, after the office, after my|the? job|workday, after working, end my day, way|drive|ride|train|bus|commute home, on my way home, evening commute, wind|winding down,
    pick|picking up? the|my? kids|son|daughter, pick|picking the|my? kids|son|daughter up, school? pick up, school? pickup,
    cena, saliendo del|de|de? mi|la|el? trabajo|trabajar|chamba|jale|escuela, al salir del|de|de? mi|la? trabajo|trabajar|chamba|jale|escuela, cuando? salgo|salga del|de|de? mi|la? trabajo|trabajar|chamba|jale|escuela, cuando salgo|salga, salir del|de la? trabajo|trabajar|chamba,
    cuando? llego|llegue|llegar|llegando a|de|del la|mi? casa|trabajo|trabajar, cuando llego|llegue, regreso|regrese|regresando|regresar a|del|de mi|la? trabajo|casa|trabajar, camino|rumbo a casa, termino|termine|terminando|terminar de trabajar, final|fin del dia`,
  ],
  [
    "night",
    `bed, ${before} my|mi|the|going|i|go|la|kids? bed|cama|bedtime, in|to|at bed, asleep, kids|baby|everyone|everybody|house|son|daughter|they|toddler|them is|are|go|goes|went|r? to? bed|sleep|sleeping|down|asleep, go|going|gone|goes to sleep,
    before i? sleep|sleeping|crash, fall|falls|falling asleep, sleep, put|putting|puts the|my|him|her|them|baby|kids kids|baby|son|daughter? to|down bed|sleep?, tuck|tucking the|my|him|her|them|kids|in kids|son|daughter|in?, get|getting|got the|my|him|her|them twins|kids|baby|son|daughter? down|asleep|to sleep|bed?, lay|lie|lying|laying down, hit the hay|sack,
    dormir, acostarme, ${before} dormir|acostarme|irme|ir a? la? dormir|cama|acostarme, se duerme|duermen|duerma|duerman|acuesta|acuestan|acuesten, ya? acostada|acostado|acostados, a|en|de la cama, la cama, hora de dormir`,
  ],
]);

/** Phrases with a word of day or time in them that say nothing about when. */
export const besideThePoint = lexicon<true>([
  [
    true,
    `good morning, good afternoon, good evening, good night, goodnight, buen dia, buenos dia, buenas tarde, buenas noche, buenas,
    morning person, night person, night owl, early bird, not a morning person, im not a morning person, at the latest, later, not too|so|very late|early, not late|early, too late|early, sleep in, sleeps in, sleeping in, late for, late to, running late, sleep better, sleep well, cant sleep, to sleep better,
    all day, all day long, all night, all night long, todo el dia, toda la noche, 24 / 7, 24 7, day off, days off,
    night|nights|overnight|graveyard|evening|morning|day|swing shift|shifts, second|third|first|1st|2nd|3rd shift, night nurse|job|class|school, work|works|working|worked nights|mornings|evenings|days|overnights, on nights|days|overnights, do nights, im on nights|days, overnight, overnights, turno de noche|nocturno|dia, turno de la noche|manana|tarde, trabajo de|en|por la? noche|manana|tarde, trabajo nights,
    mas tarde, mas temprano, muy tarde|temprano, no muy tarde|temprano, un poco tarde, llego tarde, llegar tarde,
    bed bath, in bed all, bed rest, dinner party, every time, each time, this time, next time, one time, first time, last time, time zone, pacific|eastern|central|mountain|standard|daylight|local time, hora del pacifico|este|centro|montana,
    per day, a day, x dia, al dia, por dia, cada uno, each one`,
  ],
]);
